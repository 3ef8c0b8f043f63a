//! A list of so many organisations: read, kept, checked line by line, a page of it looked through.

use std::fmt::Write as _;
use std::time::Instant;

use reference::cities;

use crate::Outcome;
use crate::installation::{NETWORK, opened};
use crate::table::Table;

const LINES: usize = 100_000;
const ROUNDS: usize = 3;

pub(crate) fn measure(table: &mut Table) -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let store = opened(folder.path())?;
    urdimbre::seeding::seed(&store, NETWORK, 1_000).map_err(|t| format!("{t:?}"))?;
    let cards = store.read_now(|db| directory::network_cards(db, base::Language::Es))?;
    let network = cards.iter().find(|card| card.slug == NETWORK).ok_or("no network")?.id;
    let list = list();
    let mut rates = Vec::new();
    for _ in 0..ROUNDS {
        let began = Instant::now();
        let sheet = sheets::read(list.as_bytes()).map_err(|why| format!("{why:?}"))?;
        let id = directory::give(&store, network, "list.csv", &sheet)?;
        let kept =
            store.read_now(move |db| directory::import(db, network, id))?.ok_or("not kept")?;
        let today = jiff::civil::date(2026, 11, 21);
        directory::check_import(&store, network, id, &kept.matching, today)
            .map_err(|why| format!("{why:?}"))?;
        let page =
            store.read_now(move |db| directory::import_lines(db, network, id, 50_000, 25))?;
        assert_eq!(page.len(), 25);
        rates.push(LINES as f64 / began.elapsed().as_secs_f64());
    }
    rates.sort_by(f64::total_cmp);
    let rate = rates.get(ROUNDS / 2).copied().unwrap_or_default();
    table.line(
        "import of 100,000 organisations: read, kept, checked and previewed",
        &format!("{} lines/s", table.number(rate)),
        "",
        "≥ 10,000 lines/s",
    );
    Ok(())
}

/// Every city of the reference, and organisations of other kinds among them.
fn list() -> String {
    let mut list = "Nombre;País;Tipo;Población;Fuente\n".to_owned();
    let all: Vec<cities::City> = cities::all().collect();
    for nth in 0..LINES {
        // What is written into memory is always written.
        let _ = match all.get(nth) {
            Some(city) => {
                let (name, country, people) = (city.name(), city.country(), city.population());
                writeln!(list, "{name};{country};Municipio;{people};Censo")
            }
            None => writeln!(list, "Universidad {nth};UY;Universidad;;"),
        };
    }
    list
}

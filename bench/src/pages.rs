//! Pages of a network with so many cities, each beside a bare handler of the same bytes.

use std::time::{Duration, Instant};

use crate::Outcome;
use crate::installation::{NETWORK, Running, fetch, free_port, opened, secretariat, serve};
use crate::load::{Borne, CONNECTIONS, median, run};
use crate::table::Table;
use crate::weights;

const ROUNDS: usize = 3;

pub(crate) fn measure(table: &mut Table, cities: usize) -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let store = opened(folder.path())?;
    let began = Instant::now();
    let entered = urdimbre::seeding::seed(&store, NETWORK, cities).map_err(|t| format!("{t:?}"))?;
    let rate = entered as f64 / began.elapsed().as_secs_f64();
    let cookie = format!("Cookie: {}\r\n", secretariat(&store)?);
    let size = table.number(cities as f64);
    if cities == 100_000 {
        table.line("seed, cities entered per second", &table.number(rate), "", "≥ 2,000");
        backup(table, &store, folder.path())?;
    }
    drop(store);
    let server = serve(folder.path())?;
    if cities == 100_000 {
        let up = server.up_after.as_millis();
        table.line(
            &format!("start with {size} cities, to the first answer"),
            &format!("{up} ms"),
            "",
            "≤ 150 ms",
        );
        std::thread::sleep(Duration::from_secs(2));
        let memory = server.memory()? / 1_000;
        table.line("memory of its own (RssAnon) when idle", &format!("{memory} MB"), "", "≤ 80 MB");
    }
    let list = format!("/{NETWORK}/organisations?country=BR&sort=population&down=1");
    let city = format!("/es/{NETWORK}/organisations/17");
    let bare_list = bare(&server, &list, &cookie, folder.path())?;
    let bare_city = bare(&server, &city, "", folder.path())?;
    let has_it = "If-None-Match: *\r\n";
    let mut runs: [Vec<Borne>; 6] = Default::default();
    for _ in 0..ROUNDS {
        runs[0].push(run(bare_list.port, "/", "")?);
        runs[1].push(run(server.port, &list, &cookie)?);
        runs[2].push(run(bare_city.port, "/", "")?);
        runs[3].push(run(server.port, &city, "")?);
        runs[4].push(run(server.port, "/health", &cookie)?);
        runs[5].push(run(server.port, &city, has_it)?);
    }
    let [bare_list, listed, bare_city, shown, known, kept] = runs.map(median);
    let (bare_list, bare_city) = (bare_list?, bare_city?);
    let of = |name: &str| format!("{name}, {size} cities");
    table.borne(&of("bare handler, bytes of the list"), bare_list, None, "");
    table.borne(
        &of("member list, 25, filtered, sorted, signed in"),
        listed?,
        Some(bare_list),
        "≥ 15 %, p99 ≤ 25 ms",
    );
    table.borne(&of("bare handler, bytes of the city"), bare_city, None, "");
    table.borne(&of("public page of a city"), shown?, Some(bare_city), "≥ 15 %");
    table.borne(&of("the same, asked for by its tag (304)"), kept?, Some(bare_city), "");
    table.borne(&of("session and policy alone (/health, signed in)"), known?, Some(bare_list), "");
    if cities == 100_000 {
        let memory = server.memory()? / 1_000;
        table.line(
            &format!("memory of its own after {CONNECTIONS} connections of load"),
            &format!("{memory} MB"),
            "",
            "",
        );
    }
    if cities == 10_000 {
        weights::measure(table, &server, &cookie)?;
    }
    Ok(())
}

fn bare(server: &Running, path: &str, headers: &str, folder: &std::path::Path) -> Outcome<Running> {
    let page = fetch(server.port, path, headers)?;
    if page.status != 200 {
        return Err(format!("{path} answers {}", page.status).into());
    }
    let port = free_port()?;
    let file = folder.join(format!("page-{port}"));
    std::fs::write(&file, page.body)?;
    let file = file.display().to_string();
    Running::start("bench", &["bare", &file, &port.to_string()], port, "/")
}

fn backup(table: &mut Table, store: &store::Store, folder: &std::path::Path) -> Outcome<()> {
    let path = folder.join("backup");
    let began = Instant::now();
    let holds = urdimbre::backups::write(store, folder, &path).map_err(|t| format!("{t:?}"))?;
    let took = began.elapsed().as_secs_f64();
    let rows = holds.rows_in_all() as f64;
    let value = format!("{} rows/s, {:.1} s", table.number(rows / took), took);
    table.line("backup of it", &value, "", "");
    let there = store::Place::Sqlite(folder.join("restored.sqlite"));
    let began = Instant::now();
    let ground = base::Ground::of_the_machine();
    let with = store::backup::With {
        forgotten: store::backup::Forgotten { known: &[], held: &[] },
        beside: &store::backup::Nothing,
        settle: &|_| Ok(()),
    };
    store::backup::restore(&there, migrations::HISTORY, &ground, &path, false, &with)
        .map_err(|stop| format!("{stop:?}"))?;
    let took = began.elapsed().as_secs_f64();
    let value = format!("{} rows/s, {:.1} s", table.number(rows / took), took);
    table.line("restored into SQLite", &value, "", "");
    Ok(())
}

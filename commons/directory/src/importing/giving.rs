//! An import until it goes: no one's deed yet, so that it is on no record.

use base::{Day, Id, Instant};
use jiff::SignedDuration;
use sheets::Sheet;
use store::{Db, Fault, Plumbing, Stop, Store};

use super::column::guessed;
use super::known::{Known, Sight, look};
use super::matching::{Matching, NotMatched};
use super::reading::Reader;
use super::verdict::{Choice, ImportLine, ImportState, Verdict};
use crate::store as sql;

/// How many lines are written at a time, so that nobody waits long for the writer.
const TOGETHER: usize = 1_000;
/// What never went is forgotten after a month.
const KEPT: SignedDuration = SignedDuration::from_hours(24 * 30);

/// Keeps a table, its columns matched as their headings suggest.
pub fn give(store: &Store, network: Id, name: &str, sheet: &Sheet) -> Result<Id, Fault> {
    let name: String = name.chars().take(120).collect();
    let heading = sql::as_json(&sheet.heading)?;
    let columns = guessed(&sheet.heading);
    let id = store.plumbing(move |plumbing| {
        let city = sql::kind_by_code(plumbing, "city")?;
        let city = city.ok_or_else(|| Fault::Broken("no kinds are laid".to_owned()))?;
        let matching = sql::as_json(&Matching::of(&columns, city))?;
        let (id, now) = (plumbing.new_id(), plumbing.now());
        sql::insert_import(
            plumbing,
            network,
            id,
            &name,
            &heading,
            &matching,
            ImportState::Coming,
            0,
            now,
        )?;
        Ok::<_, Fault>(id)
    })?;
    let mut nth = 0;
    for some in sheet.lines.chunks(TOGETHER) {
        let mut rows = Vec::with_capacity(some.len());
        for line in some {
            nth += 1;
            rows.push((
                nth,
                i64::try_from(line.number).unwrap_or(i64::MAX),
                sql::as_json(&line.cells)?,
            ));
        }
        store.plumbing(move |plumbing| {
            for (nth, line, cells) in &rows {
                sql::insert_import_line(
                    plumbing,
                    network,
                    id,
                    *nth,
                    *line,
                    cells,
                    Verdict::Unchecked,
                    "",
                    Choice::Open,
                )?;
            }
            Ok::<_, Fault>(())
        })?;
    }
    store.plumbing(move |plumbing| {
        sql::set_import_state(plumbing, ImportState::Given, nth, network, id)?;
        Ok::<_, Fault>(id)
    })
}

/// Reads every line with these columns, and compares it with all that is known.
pub fn check(
    store: &Store,
    network: Id,
    id: Id,
    matching: &Matching,
    today: Day,
) -> Result<(), Stop<NotMatched>> {
    matching.checked().map_err(Stop::Refused)?;
    let (matched, kept) = (matching.clone(), sql::as_json(matching)?);
    let (reader, mut known) = store.snapshot(|db| {
        Ok::<_, Fault>((Reader::new(db, network, &matched, today)?, Known::of(db, network)?))
    })?;
    store.plumbing(move |plumbing| {
        sql::set_import_matching(plumbing, &kept, ImportState::Given, network, id)
    })?;
    let mut after = 0;
    loop {
        let lines =
            store.read_now(move |db| sql::import_lines(db, network, id, after, TOGETHER))?;
        let Some(last) = lines.last() else { break };
        after = last.nth;
        let sights = looked(&reader, &lines)?;
        let judged: Vec<ImportLine> =
            lines.iter().zip(&sights).map(|(line, sight)| known.judge(line, sight)).collect();
        store.plumbing(move |plumbing| {
            for line in &judged {
                let ImportLine { nth, verdict, place, about, choice, .. } = line;
                sql::judge_import_line(
                    plumbing, *verdict, *place, about, *choice, network, id, *nth,
                )?;
            }
            Ok::<_, Fault>(())
        })?;
    }
    store.plumbing(move |plumbing| {
        sql::set_import_checked(plumbing, network, id)?;
        Ok::<_, Fault>(())
    })?;
    Ok(())
}

/// Lines are read and recognised side by side: what one says has nothing to do with another.
fn looked(reader: &Reader, lines: &[ImportLine]) -> Result<Vec<Sight>, Fault> {
    let cores = std::thread::available_parallelism().map_or(2, usize::from);
    let share = lines.len().div_ceil(cores).max(1);
    std::thread::scope(|scope| {
        let look = |some: &'_ [ImportLine]| {
            some.iter().map(|line| look(reader, &line.cells)).collect::<Vec<_>>()
        };
        let parts: Vec<_> =
            lines.chunks(share).map(|some| scope.spawn(move || look(some))).collect();
        let mut sights = Vec::with_capacity(lines.len());
        for part in parts {
            let part = part.join();
            sights.extend(part.map_err(|_| Fault::Broken("a line can't be read".to_owned()))?);
        }
        Ok(sights)
    })
}

/// What is to become of some lines; what can't be chosen for one is as if it weren't said.
pub fn choose(
    plumbing: &Plumbing<'_>,
    network: Id,
    id: Id,
    choices: &[(i64, Choice)],
) -> Result<(), Fault> {
    for (nth, choice) in choices {
        let line = sql::import_line(plumbing, network, id, *nth)?;
        if line.is_some_and(|line| *choice == Choice::Open || line.choices().contains(choice)) {
            sql::choose_import_line(plumbing, *choice, network, id, *nth)?;
        }
    }
    Ok(())
}

/// The first thing that may be chosen, for every line of a verdict that nobody has settled.
pub fn choose_first(store: &Store, network: Id, id: Id, verdict: Verdict) -> Result<(), Fault> {
    let mut after = 0;
    loop {
        let lines = store.read_now(move |db| {
            sql::import_lines_with(db, network, id, verdict, after, TOGETHER)
        })?;
        let Some(last) = lines.last() else { return Ok(()) };
        after = last.nth;
        let open = lines.iter().filter(|line| line.choice == Choice::Open);
        let choices: Vec<(i64, Choice)> =
            open.filter_map(|line| Some((line.nth, *line.choices().first()?))).collect();
        store.plumbing(move |plumbing| choose(plumbing, network, id, &choices))?;
    }
}

/// Forgets what was given and never went.
pub fn forget_given(plumbing: &Plumbing<'_>) -> Result<(), Fault> {
    let before: Instant = plumbing.now() - KEPT;
    sql::forget_imports(plumbing, before)?;
    Ok(())
}

/// How many lines there are of each verdict and choice.
pub(crate) fn tally(db: &Db, network: Id, id: Id) -> Result<Vec<sql::Tallied>, Fault> {
    sql::tallied(db, network, id)
}

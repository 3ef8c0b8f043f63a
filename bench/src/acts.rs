//! Durable acts, eight writers, beside the same rows written with the bare driver.

use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use base::{Id, Language};
use rusqlite::{Connection, params};
use store::Store;

use crate::Outcome;
use crate::installation::{header, opened};
use crate::table::Table;

const WRITERS: usize = 8;
const LASTS: Duration = Duration::from_secs(3);
const ROUNDS: usize = 3;

pub(crate) fn measure(table: &mut Table) -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let store = opened(folder.path())?;
    let open = |nth: usize| {
        let email = format!("{nth}@red.example");
        let opened = store.act(header(None), move |act| {
            identity::open_account(act, &email, "Medición", Language::Es)
        });
        opened.map(|account| account.id)
    };
    let accounts: Vec<Id> = (0..WRITERS).map(open).collect::<Result<_, _>>()?;
    let (mut acts, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        bare.push(bare_driver(folder.path(), &accounts)?);
        acts.push(through_acts(&store, &accounts));
    }
    let middle = |runs: &mut Vec<f64>| {
        runs.sort_by(f64::total_cmp);
        runs.get(runs.len() / 2).copied().unwrap_or_default()
    };
    let (acts, bare) = (middle(&mut acts), middle(&mut bare));
    table.line(
        "bare driver: the same statements, one durable transaction each, 8 writers",
        &format!("{}/s", table.number(bare)),
        "100 %",
        "",
    );
    table.line(
        "durable acts, 8 writers",
        &format!("{}/s", table.number(acts)),
        &format!("{:.0} %", 100.0 * acts / bare),
        "≥ 60 %",
    );
    Ok(())
}

fn count(run: impl Fn(usize, u64) + Sync) -> f64 {
    let done = AtomicU64::new(0);
    let ends = Instant::now() + LASTS;
    std::thread::scope(|scope| {
        for writer in 0..WRITERS {
            let (done, run) = (&done, &run);
            scope.spawn(move || {
                let mut nth = 0;
                while Instant::now() < ends {
                    run(writer, nth);
                    nth += 1;
                }
                done.fetch_add(nth, Ordering::Relaxed);
            });
        }
    });
    done.into_inner() as f64 / LASTS.as_secs_f64()
}

/// Each chooses its language again and again: one row changed, two of the record written.
fn through_acts(store: &Store, accounts: &[Id]) -> f64 {
    count(|writer, nth| {
        let language = if nth.is_multiple_of(2) { Language::Pt } else { Language::Fr };
        let account = accounts[writer];
        let done =
            store.act(header(None), move |act| identity::choose_language(act, account, language));
        assert!(done.is_ok(), "{done:?}");
    })
}

fn bare_driver(data: &Path, accounts: &[Id]) -> Outcome<f64> {
    let connection = Connection::open(data.join("urdimbre.sqlite"))?;
    connection.pragma_update(None, "journal_mode", "wal")?;
    connection.pragma_update(None, "synchronous", "full")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    let line = Mutex::new(connection);
    let ground = base::Ground::of_the_machine();
    Ok(count(|writer, nth| {
        let (now, mut draw) = (ground.now(), ground.chance.draw());
        let act = Id::new(now, 0, &mut draw);
        let done = line
            .lock()
            .map_err(|_| rusqlite::Error::InvalidQuery)
            .and_then(|line| transaction(&line, accounts[writer], act, now.as_microsecond(), nth));
        assert!(done.is_ok(), "{done:?}");
    }))
}

fn transaction(line: &Connection, account: Id, act: Id, at: i64, nth: u64) -> rusqlite::Result<()> {
    let (account, act) = (account.as_bytes().as_slice(), act.as_bytes().as_slice());
    let language = if nth.is_multiple_of(2) { "pt" } else { "fr" };
    line.prepare_cached("begin immediate")?.execute([])?;
    let revision: i64 = line
        .prepare_cached(
            "select id, email, name, language, revision from identity_account where id = ?1",
        )?
        .query_row([account], |row| row.get(4))?;
    line.prepare_cached("update identity_account set language = ?1, revision = ?2 where id = ?3")?
        .execute(params![language, revision + 1, account])?;
    line.prepare_cached(
        "insert into act (id, network_id, at, account_id, post_id, on_behalf_of, channel, language, deed, reason, operation_id) \
         values (?1, null, ?2, null, null, null, 'command', 'es', 'identity.language-chosen', null, null)",
    )?
    .execute(params![act, at])?;
    line.prepare_cached(
        "insert into act_change (act_id, nth, subject_kind, subject_id, revision, field, before, after, visibility) \
         values (?1, 0, 'account', ?2, ?3, 'language', '{\"code\":\"es\"}', '{\"code\":\"pt\"}', 'secretariat')",
    )?
    .execute(params![act, account, revision + 1])?;
    line.prepare_cached("commit")?.execute([])?;
    Ok(())
}

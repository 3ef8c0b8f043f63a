//! `kill -9` under write load, again and again: what was acknowledged is there, nothing is half
//! done, and nobody has to mend anything.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use base::Ground;
use testing::Database;

use crate::server::{CityForm, Installation, Wire};

/// How many write at once, each at a city of its own.
const WRITERS: usize = 4;

/// For how long to kill on each database; an hour by hand: `URDIMBRE_KILL_SECONDS=3600`.
fn for_how_long() -> Duration {
    let said = std::env::var("URDIMBRE_KILL_SECONDS").ok().and_then(|text| text.parse().ok());
    Duration::from_secs(said.unwrap_or(10))
}

#[test]
fn what_was_acknowledged_outlives_kill_nine_on_sqlite() {
    kill_again_and_again(Database::Sqlite);
}

#[test]
fn what_was_acknowledged_outlives_kill_nine_on_postgres() {
    kill_again_and_again(Database::Postgres);
}

#[expect(clippy::disallowed_methods, reason = "the test is bounded in time")]
#[expect(clippy::print_stdout, reason = "how often it was tried belongs to what was shown")]
fn kill_again_and_again(database: Database) {
    let (_place, installation) = Installation::demo(database);
    let mut server = installation.serve();
    let secretariat = installation.signed_in("secretaria@telar.example");
    let open = |number| CityForm::open(&secretariat, number).map(|form| (number, form));
    let mut cities: Vec<(u32, CityForm)> = (1..).filter_map(open).take(WRITERS).collect();
    let ground = Ground::of_the_machine();
    let acknowledged = AtomicU64::new(0);
    let (began, mut rounds) = (Instant::now(), 0);
    while rounds < 3 || began.elapsed() < for_how_long() {
        let killed = AtomicBool::new(false);
        let tried: Vec<String> = std::thread::scope(|scope| {
            let write = |(number, form)| {
                let (browser, killed, acknowledged) = (secretariat.clone(), &killed, &acknowledged);
                scope.spawn(move || written(&browser, number, form, rounds, killed, acknowledged))
            };
            let writers: Vec<_> =
                cities.iter_mut().map(|(n, form)| (*n, form)).map(write).collect();
            let [first, second] = ground.chance.draw().bytes::<2>();
            let moment = u64::from(first) + u64::from(second) / 2;
            std::thread::sleep(Duration::from_millis(moment));
            killed.store(true, Ordering::SeqCst);
            server.kill();
            writers.into_iter().map(|writer| writer.join().unwrap()).collect()
        });
        assert_eq!(installation.check(), "Todo está en orden.\n", "after kill {rounds}");
        server = installation.serve();
        for ((number, form), tried) in cities.iter_mut().zip(tried) {
            let now = CityForm::open(&secretariat, *number).unwrap();
            let kept = (now.get("institution"), now.revision());
            // The last one may have been done without the answer reaching us; nothing else.
            let known = [(form.get("institution"), form.revision()), (&tried, form.revision() + 1)];
            assert!(known.contains(&kept), "{kept:?} is none of {known:?}");
            *form = now;
        }
        rounds += 1;
    }
    let acknowledged = acknowledged.into_inner();
    println!("{database:?}: {rounds} kills, {acknowledged} acknowledged acts, all there");
    assert!(acknowledged > 20 * rounds / 10, "there was load: {acknowledged} acts");
}

/// Writes until the server is gone; answers what it tried last.
fn written(
    browser: &Wire,
    number: u32,
    form: &mut CityForm,
    round: u64,
    killed: &AtomicBool,
    acknowledged: &AtomicU64,
) -> String {
    for nth in 0.. {
        let institution = format!("Intendencia {number}, ronda {round}, acto {nth}");
        match form.save(browser, &institution) {
            Ok(heard) if heard.location.ends_with("?done=saved") => {
                acknowledged.fetch_add(1, Ordering::SeqCst);
            }
            Ok(heard) => panic!("refused: {heard:?}"),
            Err(_) => {
                assert!(killed.load(Ordering::SeqCst), "an answer was lost before the kill");
                return institution;
            }
        }
    }
    String::new()
}

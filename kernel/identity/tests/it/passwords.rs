use base::{Ground, Language};
use identity::{
    Account, Browser, CameIn, Entered, Otherwise, Password, Secret, Weak, count_guess, enter, fits,
    hash, issue_key, open_account, remove_password, set_password, ways_of,
};
use migrations::HISTORY;
use store::{ActHeader, Actor, Channel, Stop};
use testing::TestStore;

testing::on_both! { HISTORY;
    a_password_is_set_changed_and_removed_by_who_proved_it,
    guessing_elsewhere_leaves_a_known_browser_its_tries,
    an_address_without_account_is_counted_like_any_other,
    a_mark_that_we_did_not_give_is_not_kept,
}

const GOOD: &str = "el telar de mi abuela";

#[test]
fn long_ones_are_taken_and_those_that_all_try_first_are_not() {
    let known = ["punto-focal.lapaz@telar.example", "Punto focal de La Paz"];
    let chosen = |text: &str| Password::chosen(text, &known).map(|_| ());
    for good in [
        GOOD,
        "  correcto caballo batería grapa ",
        "ñandú-ñandú-ñandú-7",
        "雨ニモマケズ風ニモマケズ雪",
        "🦙🧶🏔️🌽🥔🎋🪈🦜🐎🧉🌶️🥭",
    ] {
        assert_eq!(chosen(good), Ok(()), "{good}");
    }
    for short in ["", "corta", "once letra", "            "] {
        assert_eq!(chosen(short), Err(Weak::Short), "{short}");
    }
    assert_eq!(chosen(&"palabra larga ".repeat(20)), Err(Weak::Long));
    for common in [
        "123456789012",
        "Contraseña2026",
        "aaaaaaaaaaaaaaa",
        "qwertyuiop123456",
        "passwordpassword",
        "puntofocallapaz1",
        "PUNTO FOCAL LA PAZ",
        "abcabcabcabcabc",
        "Telar.Telar.Telar",
        "1234qwerASDF",
        "senha123senha",
        "987654321098",
    ] {
        assert_eq!(chosen(common), Err(Weak::Common), "{common}");
    }
}

#[test]
fn the_same_letters_are_the_same_password_however_they_are_composed() {
    let (ground, _) = Ground::fixed(testing::noon(), 1);
    let composed = Password::typed("el ñandú de la montaña");
    let kept = hash(&composed, &mut ground.chance.draw()).unwrap();
    assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
    let apart = Password::typed(" el n\u{303}andu\u{301} de la montan\u{303}a ");
    assert!(fits(&apart, Some(&kept)).unwrap());
    assert!(!fits(&Password::typed("el nandu de la montana"), Some(&kept)).unwrap());
    assert!(!fits(&composed, None).unwrap(), "no password fits where there is none");
    assert!(!format!("{composed:?}").contains("monta"), "it stands in no log");
}

#[test]
fn many_at_once_wait_for_their_turn_and_too_many_are_told_so() {
    let (ground, _) = Ground::fixed(testing::noon(), 1);
    let kept = hash(&Password::typed(GOOD), &mut ground.chance.draw()).unwrap();
    let answers: Vec<_> = std::thread::scope(|scope| {
        let tries: Vec<_> =
            (0..60).map(|_| scope.spawn(|| fits(&Password::typed(GOOD), Some(&kept)))).collect();
        tries.into_iter().map(|tried| tried.join().unwrap()).collect()
    });
    assert!(answers.iter().filter(|answer| **answer == Ok(true)).count() >= 26);
    assert!(!answers.contains(&Ok(false)));
    assert!(fits(&Password::typed(GOOD), Some(&kept)).unwrap(), "all turns are given back");
}

fn header() -> ActHeader {
    ActHeader::new(Actor::program(Channel::Command), None)
}

fn account(test: &TestStore) -> Account {
    let open = |act: &store::Act<'_>| open_account(act, "ana@red.example", "Ana", Language::Es);
    test.store.act(header(), open).unwrap()
}

fn set(
    test: &TestStore,
    of: &Account,
    proved: Option<&'static str>,
    hash: &'static str,
) -> Result<(), Stop<Otherwise>> {
    let id = of.id;
    test.store.act(header(), move |act| set_password(act, id, proved, hash))
}

fn a_password_is_set_changed_and_removed_by_who_proved_it(test: &TestStore) {
    let account = account(test);
    let id = account.id;
    set(test, &account, None, "one").unwrap();
    assert!(matches!(set(test, &account, None, "two"), Err(Stop::Refused(Otherwise))));
    set(test, &account, Some("one"), "two").unwrap();
    let ways = || test.store.read_now(move |db| ways_of(db, id)).unwrap();
    assert_eq!(ways().password.as_deref(), Some("two"));
    let remove = |proved| test.store.act(header(), move |act| remove_password(act, id, proved));
    assert!(remove(Some("one")).is_err());
    remove(Some("two")).unwrap();
    assert_eq!(ways().password, None);
    let all = "select after from act_change where after is not null and field = 'password'";
    let recorded: Vec<String> = test.store.read_now(move |db| db.all(all, &[])).unwrap();
    assert_eq!(recorded.len(), 2);
    assert!(!recorded.iter().any(|value| value.contains("\"one\"")), "{recorded:?}");
}

fn entered(came: CameIn) -> Entered {
    match came {
        CameIn::In(entered) => *entered,
        CameIn::HalfWay(_) => panic!("there is no second step"),
    }
}

fn guessing_elsewhere_leaves_a_known_browser_its_tries(test: &TestStore) {
    let account = account(test);
    let came = test.store.plumbing(move |plumbing| {
        let key = issue_key(plumbing, account.id)?;
        enter(plumbing, &key, &Browser::default())
    });
    let known = entered(came.unwrap().unwrap()).browser;
    let guess = |source: String, browser: Option<Secret>| {
        let counted = test.store.plumbing(move |plumbing| {
            count_guess(plumbing, "ana@red.example", &source, browser.as_ref())
        });
        counted.unwrap().is_some()
    };
    let from = |source: &str| (0..40).filter(|_| guess(source.to_owned(), None)).count();
    assert_eq!(from("10.0.0.1"), 5, "of one account from one source");
    let everywhere: usize = (2..60).map(|nth| from(&format!("10.0.0.{nth}"))).sum();
    assert_eq!(5 + everywhere, 100, "of one account from anywhere");
    assert!(guess("10.0.0.1".to_owned(), Some(known)), "its owner, from the very same source");
}

fn an_address_without_account_is_counted_like_any_other(test: &TestStore) {
    let tried = (0..9).filter(|_| {
        let counted = test
            .store
            .plumbing(|plumbing| count_guess(plumbing, "nadie@red.example", "10.0.0.1", None));
        counted.unwrap().is_some()
    });
    assert_eq!(tried.count(), 5);
}

fn a_mark_that_we_did_not_give_is_not_kept(test: &TestStore) {
    let account = account(test);
    let planted = Secret::draw(&mut test.store.ground().chance.draw());
    let at = |secret: &Secret| Browser { secret: Some(secret.clone()), ..Browser::default() };
    let come = |at: Browser| {
        let came = test.store.plumbing(move |plumbing| {
            let key = issue_key(plumbing, account.id)?;
            enter(plumbing, &key, &at)
        });
        entered(came.unwrap().unwrap())
    };
    let first = come(at(&planted));
    assert!(first.at_a_new_browser && first.browser != planted);
    let again = come(at(&first.browser));
    assert!(!again.at_a_new_browser && again.browser == first.browser);
}

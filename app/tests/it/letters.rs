//! The letters of a network, from its rehearsal to what the mail server said.

use axum::http::StatusCode;
use base::Id;
use mail::Gate;
use testing::Database;

use crate::browser::{Browser, Town};
use crate::posts::{QUITO, SOMEBODY, made};

fn network(town: &Town) -> Id {
    let cards = town.store().read_now(|db| directory::network_cards(db, base::Language::Es));
    cards.unwrap().into_iter().find(|card| card.slug == "telar").unwrap().id
}

/// As if the network had just come back from a backup.
fn held_back(town: &Town) {
    town.store().plumbing(mail::hold_after_restoring).unwrap();
}

/// The number of the latest letter.
fn latest(secretariat: &Browser<'_>) -> String {
    let list = secretariat.read("/telar/letters");
    let row = list.split("<tbody").nth(1).unwrap();
    row.split("href=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

#[test]
fn a_letter_is_held_let_go_and_sent_again_with_another_link() {
    for database in [Database::Sqlite, Database::Postgres] {
        let town = Town::demo(database);
        let secretariat = town.secretariat();
        let post = made(&secretariat, QUITO);
        secretariat.post(&format!("{post}/holder"), SOMEBODY);
        let letter = latest(&secretariat);
        let page = secretariat.read(&letter);
        assert!(page.contains("En espera") && page.contains("[aquí va el enlace]"), "{page}");
        assert!(page.contains("internacional@quito.example") && page.contains(&post));
        let hold = secretariat.post(&letter, &[("move", "hold")]);
        assert_eq!(hold.location, format!("{letter}?done=moved"));
        assert!(secretariat.read(&hold.location).contains("Estado de la carta: Retenida."));
        town.letter();
        assert!(secretariat.read(&letter).contains("Todavía no se ha intentado."));
        secretariat.post(&letter, &[("move", "let-go")]);
        let first = town.letter();
        assert!(first.contains("Punto focal de Quito"), "{first}");
        let sent = secretariat.read(&letter);
        assert!(sent.contains("Aceptada por el servidor") && sent.contains("250 2.0.0"), "{sent}");
        assert!(!sent.contains("/enter/"), "a letter's secrets stand nowhere");
        town.test.clock.advance(jiff::SignedDuration::from_secs(1));
        secretariat.post(&letter, &[("move", "send-again")]);
        let second = town.letter();
        assert_ne!(first, second, "the link is another one");
        let late = secretariat.post(&letter, &[("move", "hold")]);
        assert_eq!(late.location, format!("{letter}?done=elsewhere"));
        assert!(secretariat.read(&late.location).contains("ya no estaba donde usted la vio"));
        assert!(secretariat.post(&letter, &[("move", "burn")]).location.ends_with("elsewhere"));
    }
}

#[test]
fn letters_are_for_the_secretariat_of_their_network() {
    let town = Town::demo(Database::Sqlite);
    let focal = town.signed_in("punto-focal.lapaz@telar.example");
    let other = town.signed_in("secretaria@ucci.example");
    assert_eq!(focal.get("/telar/letters").status, StatusCode::FORBIDDEN);
    assert_eq!(other.get("/telar/letters").status, StatusCode::NOT_FOUND);
    assert_eq!(other.get("/telar/letters/1").status, StatusCode::NOT_FOUND);
    assert_eq!(other.get("/ucci/letters/1").status, StatusCode::NOT_FOUND);
    assert!(!focal.read("/telar").contains("/telar/letters"));
    assert!(town.secretariat().read("/telar").contains("/telar/letters"));
}

#[test]
fn a_network_goes_live_once_somebody_has_seen_what_goes() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    held_back(&town);
    assert!(secretariat.read("/telar/organisations").contains("esperan a que alguien las mire"));
    let public = town.anybody().read("/es/telar");
    assert!(!public.contains("esperan a que alguien las mire"));
    let post = made(&secretariat, QUITO);
    let invited = secretariat.post(&format!("{post}/holder"), SOMEBODY);
    assert!(secretariat.read(&invited.location).contains("queda retenida"));
    assert_eq!(town.letters_to("internacional@quito.example"), 0, "nothing goes out");
    let page = secretariat.read("/telar/letters/live");
    assert!(page.contains("Esperan 2 cartas"), "{page}");
    let seen = page.split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let decided = [("seen", seen), ("kind.directory.invitation", "send"), ("letter.2", "drop")];
    let shown = secretariat.post("/telar/letters/live", &decided);
    assert_eq!(shown.status, StatusCode::OK);
    assert!(shown.text.contains("Sale 1 carta.") && shown.text.contains("Se descarta 1."));
    assert!(shown.text.contains("internacional@quito.example"));
    let gate = town.store().read_now({
        let network = network(&town);
        move |db| mail::gate(db, network)
    });
    assert_eq!(gate.unwrap(), Gate::Restored, "looking changes nothing");
    let sure = [&decided[..], &[("sure", "1")]].concat();
    let done = secretariat.post("/telar/letters/live", &sure);
    assert_eq!(done.location, "/telar/letters?done=live");
    assert_eq!(town.letters_to("internacional@quito.example"), 1);
    assert!(!secretariat.read("/telar/organisations").contains("esperan a que alguien"));
    // Whoever asks once more finds nothing to decide.
    assert!(!secretariat.read("/telar/letters/live").contains("name=\"seen\""));
}

#[test]
fn while_letters_are_held_people_come_in_all_the_same() {
    let town = Town::demo(Database::Sqlite);
    held_back(&town);
    let who = "secretaria@telar.example";
    town.anybody().post("/sign-in", &[("email", who)]);
    assert!(town.letter().contains("O escriba este código"));
    let secretariat = town.secretariat();
    let own = secretariat.read("/account/letters");
    assert!(own.contains("Su enlace para ingresar") && !own.contains("/enter/"), "{own}");
}

#[test]
fn an_address_that_letters_come_back_from_marks_its_post() {
    struct KnowsNobody;
    impl mail::Carrier for KnowsNobody {
        fn carry(&self, _: &store::Store, _: &mail::Parcel<'_>) -> Result<String, mail::Refusal> {
            Err(mail::Refusal::NoSuchAddress("550 5.1.1 no such user".to_owned()))
        }
    }
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    let post = made(&secretariat, QUITO);
    secretariat.post(&format!("{post}/holder"), SOMEBODY);
    town.send_through(&KnowsNobody);
    let letter = latest(&secretariat);
    assert!(secretariat.read(&letter).contains("550 5.1.1 no such user"));
    assert!(secretariat.read("/telar/letters?state=returned").contains("Devuelta"));
    assert!(secretariat.read(&post).contains("rechaza internacional@quito.example"));
    assert!(secretariat.read("/telar/posts").contains("Le devuelven las cartas"));
    let desk = secretariat.read("/");
    assert!(
        desk.contains("1 carta devuelta") && desk.contains("Vuelven las cartas a: Punto focal")
    );
    let focal = town.signed_in("punto-focal.lapaz@telar.example");
    assert!(!focal.read(&post).contains("rechaza"), "that is for the secretariat");
    secretariat.post(&letter, &[("move", "send-again")]);
    town.letter();
    assert!(!secretariat.read(&post).contains("rechaza internacional@quito.example"));
}

#[test]
fn a_test_letter_goes_at_once_whatever_is_held_and_says_what_came_of_it() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    held_back(&town);
    let store = town.store().clone();
    let sender = std::thread::spawn(move || {
        for _ in 0..50 {
            std::thread::sleep(std::time::Duration::from_millis(100));
            let mint = std::sync::Arc::new(urdimbre::letters::Minting { origin: String::new() });
            urdimbre::sending::once(&store, Some(&mail::Mailbox), mint, false).unwrap();
        }
    });
    let page = secretariat.read("/telar/letters/trial");
    assert!(page.contains("secretaria@telar.example") && page.contains("no tiene un servidor"));
    let done = secretariat.post("/telar/letters/trial", &[]);
    assert_eq!(done.status, StatusCode::OK);
    assert!(done.text.contains("Aceptada por el servidor"), "{}", done.text);
    assert!(done.text.contains("250 2.0.0") && !done.text.contains("SPF"));
    sender.join().unwrap();
    assert_eq!(town.letters_to("secretaria@telar.example"), 1);
    assert!(town.letter().contains("Si lee esto, las cartas de Telar salen y llegan."));
}

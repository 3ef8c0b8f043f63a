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

const TEXT: &str = "/telar/letters/texts/directory.invitation/es";
const OWN: &[(&str, &str)] = &[
    ("subject", "{cargo} en {red}"),
    ("greeting", "Apreciada {nombre}:"),
    ("body", "Lo esperamos.\n\n{enlace}\n\nHasta pronto."),
    ("button", "Pase por aquí"),
    ("signed", "La mesa de {red}"),
];

fn with(field: &'static str, text: &'static str) -> Vec<(&'static str, &'static str)> {
    OWN.iter().map(|one| if one.0 == field { (field, text) } else { *one }).collect()
}

#[test]
fn every_letter_reads_in_every_language() {
    for kind in urdimbre::letters::kinds_of_networks() {
        for language in base::Language::ALL {
            let (text, why) = kind.shipped(*language);
            assert_eq!(text.wrongs(kind), [], "{} in {language}", kind.code);
            let content = text.filled(kind, &kind.examples(*language), why).unwrap();
            let whole = content.text(&mail::Secrets::default());
            assert!(!whole.contains(['{', '}']) && !content.why.is_empty(), "{whole}");
            // Every name that the page tells is said in the words of its language.
            for mark in kind.marks.iter().chain(kind.link) {
                let said =
                    [(mark.name)(*language), (mark.told)(*language), (mark.example)(*language)];
                assert!(said.iter().all(|said| !said.is_empty()), "{} in {language}", mark.code);
            }
            for other in base::Language::ALL.iter().filter(|other| *other < language) {
                assert_ne!(kind.shipped(*other).0, text, "{}: {other}, {language}", kind.code);
            }
        }
    }
}

#[test]
fn a_network_writes_its_letters_in_its_own_words() {
    for database in [Database::Sqlite, Database::Postgres] {
        let town = Town::demo(database);
        let secretariat = town.secretariat();
        let texts = secretariat.read("/telar/letters/texts");
        assert!(
            texts.contains("Nombramiento en un cargo") && texts.contains("Traducción por revisar")
        );
        let page = secretariat.read(TEXT);
        assert!(page.contains("{cargo}") && page.contains("Punto focal"), "{page}");
        // Looked at before it is kept, and kept nowhere by that.
        let shown = secretariat.post(TEXT, &[OWN, &[("show", "1")]].concat());
        assert!(shown.text.contains("Pase por aquí") && shown.text.contains("Hasta pronto."));
        assert!(shown.text.contains("Apreciada") && !shown.text.contains('{'), "{}", shown.text);
        assert!(!secretariat.read(TEXT).contains("Pase por aquí"));
        let saved = secretariat.post(TEXT, &[OWN, &[("revision", "2")]].concat());
        assert_eq!(saved.location, format!("{TEXT}?done=saved"), "{}", saved.text);
        let post = made(&secretariat, QUITO);
        secretariat.post(&format!("{post}/holder"), SOMEBODY);
        let letter = town.letter();
        assert!(
            letter.contains("Pase por aquí:\nhttp") && letter.contains("La mesa de Telar"),
            "{letter}"
        );
        assert!(letter.find("/enter/").unwrap() < letter.find("Hasta pronto.").unwrap());
        let history = secretariat.read(&format!("{TEXT}/history"));
        assert!(history.contains("<del>Ingresar</del> <ins>Pase por aquí</ins>"), "{history}");
        secretariat.post(&format!("{TEXT}/shipped"), &[]);
        assert!(secretariat.read(TEXT).contains("De la plataforma"));
        assert!(secretariat.read(&format!("{TEXT}/preview")).contains("registró que usted ocupa"));
    }
}

#[test]
fn a_text_that_can_not_be_sent_is_refused_with_every_word_kept() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    let refused = |field, text, told: &str| {
        let page = secretariat.post(TEXT, &with(field, text));
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{text}");
        assert!(page.text.contains(told) && page.text.contains("Pase por aquí"), "{}", page.text);
    };
    refused(
        "subject",
        "Hola, {puesto}",
        "no conoce «puesto». Entre llaves puede ir: {nombre}, {cargo} y {red}",
    );
    refused("body", "Lo esperamos.", "Falta el enlace: escriba {enlace} en un párrafo propio.");
    refused("body", "Vaya a {enlace} ya", "El enlace va una sola vez");
    refused("greeting", "Hola {nombre", "Hay una llave suelta");
    refused("signed", "", "Falta.");
    let shown = secretariat.post(TEXT, &[&with("body", "Hola")[..], &[("show", "1")]].concat());
    assert!(shown.text.contains("Falta el enlace"), "{}", shown.text);
    let contested = secretariat.post(TEXT, &[OWN, &[("revision", "1")]].concat());
    assert_eq!(contested.status, StatusCode::CONFLICT, "{}", contested.text);
    assert_eq!(secretariat.get("/telar/letters/texts/nada/es").status, StatusCode::NOT_FOUND);
    assert_eq!(secretariat.get("/telar/letters/texts/trial/eo").status, StatusCode::NOT_FOUND);
}

#[test]
fn a_text_is_tried_on_oneself_before_it_is_kept() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    let tried = secretariat.post(TEXT, &[OWN, &[("try", "1")]].concat());
    assert!(tried.text.contains("secretaria@telar.example"), "{}", tried.text);
    assert!(tried.text.contains("Pase por aquí"), "what is typed stays in the form");
    let letter = town.letter();
    assert!(letter.contains("Lo esperamos.") && !letter.contains("/enter/"), "{letter}");
    assert!(!secretariat.read(TEXT).contains("Pase por aquí"));
}

#[test]
fn a_translation_that_fell_behind_is_told_until_somebody_has_compared() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    assert!(secretariat.read("/").contains("1 texto de carta por revisar"));
    let text = TEXT.replace("/es", "/pt");
    let page = secretariat.read(&text);
    assert!(
        page.contains("cambió después de este") && page.contains("bienvenida a {red}"),
        "{page}"
    );
    let field = |name: &str| {
        let own = town.store().read_now({
            let network = network(&town);
            move |db| mail::own_texts(db, network)
        });
        let own = own.unwrap().into_iter().find(|own| own.language == base::Language::Pt).unwrap();
        own.text.as_typed()[name].clone()
    };
    let names = ["subject", "greeting", "body", "button", "signed"];
    let typed = names.map(|name| (name, field(name)));
    let mut typed: Vec<(&str, &str)> =
        typed.iter().map(|(name, text)| (*name, text.as_str())).collect();
    typed.push(("revision", "1"));
    assert_eq!(secretariat.post(&text, &typed).location, format!("{text}?done=saved"));
    assert!(!secretariat.read("/").contains("texto de carta por revisar"));
    assert!(secretariat.read(&format!("{text}/history")).contains("comparado, sin cambios"));
}

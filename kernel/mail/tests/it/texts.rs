//! A network's own texts: checked, filled in, kept beside the one that ships.

use base::Language::{self, Es, Pt};
use base::typed::{Slips, Typed};
use mail::{
    Content, Kind, Mark, OwnText, Standing, Text, Values, Wrong, back_to_shipped, own_text, said,
    write_text,
};
use migrations::HISTORY;
use store::Stop;
use store::merge::NotEdited;
use testing::TestStore;

use crate::outbox::{NETWORK, header};

testing::on_both! { HISTORY;
    a_letter_says_what_the_network_wrote,
    a_text_that_can_not_be_filled_in_gives_way_to_the_one_that_ships,
    two_who_write_the_same_text_settle_it,
    a_text_is_to_be_looked_at_when_what_it_stands_beside_has_changed,
    nothing_gets_in_that_the_rules_refuse,
}

const MARKS: &[Mark] = &[
    Mark { code: "post", name: |_| "cargo", told: |_| "el cargo", example: |_| "Punto focal" },
    Mark {
        code: "name",
        name: |language| if language == Pt { "nome" } else { "nombre" },
        told: |_| "quien lo ocupa",
        example: |_| "Oficina",
    },
];
static LINK: Mark = Mark { code: "link", name: |_| "enlace", told: |_| "", example: |_| "" };
const KIND: Kind = Kind {
    code: "test.kind",
    name: |_| "Prueba",
    told: |_| "Nunca.",
    shipped: |_| {
        "subject: {cargo}: bienvenida\ngreeting: {nombre}:\nbutton: Ingresar\nsigned: Secretaría\nwhy: Por {cargo}.\n\n\
         Ocupa {cargo}.\n\n{enlace}\n\nDespués, otro.\n"
    },
    marks: MARKS,
    link: Some(&LINK),
    real: |_, _, _| Ok(Values::new()),
};

fn newer() -> Kind {
    Kind {
        shipped: |_| "subject: Otra\ngreeting: A\nbutton: B\nsigned: C\nwhy: D\n\n{enlace}",
        ..KIND
    }
}

fn text(subject: &str, body: &str) -> Text {
    Text {
        subject: subject.to_owned(),
        greeting: "{nombre}:".to_owned(),
        body: body.to_owned(),
        button: "Entrar".to_owned(),
        signed: "La red".to_owned(),
    }
}

fn values() -> Values {
    Values::from([
        ("post", "Punto focal {nombre} <Quito>".to_owned()),
        ("name", "Oficina".to_owned()),
    ])
}

#[test]
fn the_text_that_ships_is_one_that_could_be_written() {
    let (shipped, why) = KIND.shipped(Es);
    assert!(shipped.wrongs(&KIND).is_empty());
    let filled = shipped.filled(&KIND, &KIND.examples(Es), why).unwrap();
    let wanted = Content {
        subject: "Punto focal: bienvenida".to_owned(),
        greeting: "Oficina:".to_owned(),
        paragraphs: vec!["Ocupa Punto focal.".to_owned()],
        button: Some("Ingresar".to_owned()),
        after: vec!["Después, otro.".to_owned()],
        signed: "Secretaría".to_owned(),
        why: "Por Punto focal.".to_owned(),
        ..Content::default()
    };
    assert_eq!(filled, wanted);
    assert_eq!(Text::typed(&shipped.as_typed()), shipped, "a form gives it back as it is");
}

#[test]
fn what_is_wrong_with_a_text_is_named() {
    let wrongs = |subject: &str, body: &str| text(subject, body).wrongs(&KIND);
    let fine = "Hola\n\n{enlace}";
    assert_eq!(wrongs("Hola {Cargo}, { nome }", fine), [], "in any language, however written");
    assert_eq!(wrongs("{puesto}", fine), [("subject", Wrong::NoSuchMark("puesto".to_owned()))]);
    assert_eq!(wrongs("", fine), [("subject", Wrong::Missing)]);
    assert_eq!(wrongs(&"a".repeat(201), fine), [("subject", Wrong::TooLong(200))]);
    assert_eq!(wrongs("{enlace}", fine), [("subject", Wrong::LinkPlace)]);
    for loose in ["{cargo", "cargo}", "{{cargo}}", "{car\ngo}", "{", "}{"] {
        assert_eq!(
            wrongs("Hola", &format!("{loose}\n\n{{enlace}}")),
            [("body", Wrong::Brace)],
            "{loose}"
        );
    }
    assert_eq!(wrongs("Hola", "Hola"), [("body", Wrong::NoLink)]);
    for body in ["Vaya a {enlace}", "{enlace}\n\n{enlace}", "{enlace}\nya"] {
        assert_eq!(wrongs("Hola", body), [("body", Wrong::LinkPlace)], "{body}");
    }
    let linkless = Kind { link: None, ..KIND };
    let unknown = text("Hola", fine).wrongs(&linkless);
    assert_eq!(unknown, [("body", Wrong::NoSuchMark("enlace".to_owned()))]);
    assert_eq!(Text { button: String::new(), ..text("Hola", "Hola") }.wrongs(&linkless), []);
}

#[test]
fn what_is_filled_in_is_not_read_again() {
    let filled = text("{cargo}", "{cargo}\n\n{enlace}").filled(&KIND, &values(), "").unwrap();
    assert_eq!(filled.subject, "Punto focal {nombre} <Quito>");
    assert!(filled.html(Es, &mail::Secrets::default()).contains("&lt;Quito&gt;"));
}

fn saved(
    test: &TestStore,
    language: Language,
    begun_at: i64,
    text: &Text,
) -> Result<Vec<String>, Stop<NotEdited>> {
    let typed: Typed = text.as_typed();
    let write = move |act: &store::Act<'_>| {
        write_text(act, NETWORK, &KIND, (language, Es), begun_at, &typed)
    };
    test.store.act(header(), write).map(|edited| edited.taken)
}

fn now(test: &TestStore, language: Language) -> OwnText {
    test.store.read_now(move |db| own_text(db, NETWORK, &KIND, language)).unwrap().unwrap()
}

fn says(test: &TestStore, language: Language) -> Content {
    test.store.read_now(move |db| said(db, NETWORK, &KIND, language, &values())).unwrap()
}

fn a_letter_says_what_the_network_wrote(test: &TestStore) {
    saved(test, Es, 0, &text("Bienvenida, {nombre}", "Uno.\nDos.\n\n{enlace}\n\nTres: {cargo}."))
        .unwrap();
    let content = says(test, Es);
    assert_eq!(content.subject, "Bienvenida, Oficina");
    assert_eq!(content.paragraphs, ["Uno.\nDos."]);
    assert_eq!(content.after, ["Tres: Punto focal {nombre} <Quito>."]);
    assert_eq!((content.button.as_deref(), content.signed.as_str()), (Some("Entrar"), "La red"));
    assert!(
        says(test, Pt).subject.ends_with("bienvenida"),
        "in a language not written, as it ships"
    );
    let back = |act: &store::Act<'_>| back_to_shipped(act, NETWORK, &KIND, Es);
    test.store.act(header(), back).unwrap();
    assert!(says(test, Es).subject.ends_with("bienvenida"));
    assert_eq!(test.store.act(header(), back), Err(Stop::Refused(NotEdited::Unchanged)));
    // Somebody who had the form open all the while writes it anew.
    saved(test, Es, 1, &text("Otra vez", "Hola\n\n{enlace}")).unwrap();
    assert_eq!(says(test, Es).subject, "Otra vez");
}

fn a_text_that_can_not_be_filled_in_gives_way_to_the_one_that_ships(test: &TestStore) {
    saved(test, Es, 0, &text("{nombre}", "Hola\n\n{enlace}")).unwrap();
    // A newer program knows no name any more.
    let newer = Kind {
        marks: &MARKS[..1],
        shipped: |_| "subject: Nueva\ngreeting: A\nbutton: B\nsigned: C\nwhy: D\n\n{enlace}",
        ..KIND
    };
    assert_eq!(now(test, Es).standing(&newer, None), Standing::Unfit);
    let content = test.store.read_now(move |db| said(db, NETWORK, &newer, Es, &values())).unwrap();
    assert_eq!(content.subject, "Nueva");
}

fn two_who_write_the_same_text_settle_it(test: &TestStore) {
    let body = "Cuerpo\n\n{enlace}";
    saved(test, Es, 0, &text("Uno", body)).unwrap();
    let both = saved(test, Es, 0, &text("Dos", body));
    assert!(matches!(both, Err(Stop::Refused(NotEdited::Contested { .. }))), "{both:?}");
    saved(test, Es, 1, &text("Dos", body)).unwrap();
    let taken = saved(test, Es, 1, &text("Uno", "Otro cuerpo\n\n{enlace}")).unwrap();
    assert_eq!(taken, ["subject"]);
    let written = now(test, Es);
    assert_eq!(written.text, text("Dos", "Otro cuerpo\n\n{enlace}"));
    let same = saved(test, Es, written.revision, &written.text);
    assert_eq!(same, Err(Stop::Refused(NotEdited::Unchanged)));
    let shipped = saved(test, Pt, 0, &KIND.shipped(Pt).0);
    assert_eq!(shipped, Err(Stop::Refused(NotEdited::Unchanged)), "what ships is not its own");
}

fn a_text_is_to_be_looked_at_when_what_it_stands_beside_has_changed(test: &TestStore) {
    let standing = |kind: &Kind| now(test, Pt).standing(kind, Some(&now(test, Es)));
    saved(test, Es, 0, &text("Uno", "{enlace}")).unwrap();
    saved(test, Pt, 0, &text("Um", "{enlace}")).unwrap();
    assert_eq!(standing(&KIND), Standing::Current);
    assert_eq!(standing(&newer()), Standing::ShippedChanged);
    saved(test, Es, 1, &text("Dos", "{enlace}")).unwrap();
    assert_eq!(standing(&KIND), Standing::SourceChanged);
    // Saved as it is, it has been compared; that touches nothing of who follows the other.
    saved(test, Pt, 1, &text("Um", "{enlace}")).unwrap();
    assert_eq!(standing(&KIND), Standing::Current);
    assert_eq!(now(test, Pt).revision, 2);
    assert_eq!(now(test, Es).standing(&KIND, Some(&now(test, Es))), Standing::Current);
}

fn nothing_gets_in_that_the_rules_refuse(test: &TestStore) {
    let refused = saved(test, Es, 0, &text("{puesto}", "Hola"));
    let fields = |slips: &Slips| slips.iter().map(|(field, _)| *field).collect::<Vec<_>>();
    assert!(
        matches!(&refused, Err(Stop::Refused(NotEdited::Slips(slips))) if fields(slips) == ["subject", "body"]),
        "{refused:?}"
    );
}

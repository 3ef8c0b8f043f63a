//! A network's own texts: checked, filled in, kept beside the one that ships.

use std::collections::BTreeMap;

use base::Language;
use base::typed::Typed;
use mail::{Content, Context, Kind, Placeholder, Text, Unfilled, Wrong, check};
use mail::{back_to_shipped, edit_template, kept, template, write};
use migrations::HISTORY;
use store::merge::NotEdited;
use store::{Fault, Stop};
use testing::TestStore;

use crate::letters::letter;
use crate::outbox::{NETWORK, header, wrote};

testing::on_both! { HISTORY;
    a_letter_says_what_the_network_wrote,
    a_text_that_can_not_be_filled_in_gives_way_to_the_one_that_ships,
    two_who_write_the_same_text_settle_it,
    a_text_is_out_of_date_when_what_ships_has_changed,
}

fn text(_: Language, value: &dyn Fn(&str) -> String) -> Content {
    Content {
        subject: format!("{}: bienvenida", value("post")),
        greeting: format!("{}:", value("name")),
        paragraphs: vec![format!("Ocupa {}.", value("post")), "Después, otro.".to_owned()],
        button: Some("Ingresar".to_owned()),
        code: None,
        signed: "Secretaría".to_owned(),
        why: "Porque sí.".to_owned(),
    }
}

fn newer(language: Language, value: &dyn Fn(&str) -> String) -> Content {
    Content { button: Some("Entrar".to_owned()), ..text(language, value) }
}

const PLACEHOLDERS: &[Placeholder] = &[
    Placeholder { name: "post", told: |_| "el cargo", sample: |_| "Punto focal" },
    Placeholder { name: "name", told: |_| "quien lo ocupa", sample: |_| "Oficina" },
];
const KIND: Kind = Kind { code: "test.kind", name: |_| "Prueba", text, placeholders: PLACEHOLDERS };
static STATIC: Kind = KIND;

fn of(subject: &str, body: &str, button: &str) -> Text {
    Text { subject: subject.to_owned(), body: body.to_owned(), button: button.to_owned() }
}

fn wrongs(text: &Text) -> Vec<(&'static str, Wrong)> {
    check(&KIND, Language::Es, text)
}

#[test]
fn the_text_that_ships_is_one_that_could_be_written() {
    let shipped = KIND.shipped(Language::Es);
    assert_eq!(
        shipped,
        of("{{ post }}: bienvenida", "Ocupa {{ post }}.\n\nDespués, otro.", "Ingresar")
    );
    assert!(wrongs(&shipped).is_empty());
    let samples = KIND.samples(Language::Es);
    let filled = shipped.filled(&samples).unwrap();
    assert_eq!(
        filled.over(KIND.content(Language::Es, &samples)),
        KIND.content(Language::Es, &samples)
    );
}

#[test]
fn what_is_wrong_with_a_text_is_named() {
    let wrong = |subject, body, button| wrongs(&of(subject, body, button));
    assert_eq!(
        wrong("{{ puesto }}", "Hola", "Ir"),
        [("subject", Wrong::NoSuchPlaceholder("puesto".to_owned()))]
    );
    assert_eq!(wrong("Hola", "Uno\n\n{{ post", "Ir"), [("body", Wrong::Unreadable(3))]);
    assert_eq!(wrong("Hola", "{{ post|upper }}", "Ir"), [("body", Wrong::Unreadable(1))]);
    assert_eq!(wrong("Hola", "{% include 'x' %}", "Ir"), [("body", Wrong::Unreadable(1))]);
    assert_eq!(wrong("", "Hola", ""), [("subject", Wrong::Missing), ("button", Wrong::Missing)]);
    assert_eq!(wrong("Hola", "{# nada #}", "Ir"), [("body", Wrong::Unfit)]);
    let long = "a".repeat(201);
    assert_eq!(wrong(&long, "Hola", "Ir"), [("subject", Wrong::TooLong(200))]);
    assert!(wrong("Hola", "{% if name %}{{ name }}{% endif %}", "Ir").is_empty());
}

#[test]
fn a_text_ends_whatever_it_says() {
    let body = "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}";
    let endless = of("Hola", body, "Ir");
    assert!(!wrongs(&endless).is_empty());
    let filled = endless.filled(&KIND.samples(Language::Es));
    assert!(matches!(filled, Err(Unfilled::Endless | Unfilled::Unreadable(_))), "{filled:?}");
}

fn typed(text: &Text) -> Typed {
    let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    BTreeMap::from([
        field("subject", &text.subject),
        field("body", &text.body),
        field("button", &text.button),
    ])
}

fn saved(test: &TestStore, begun_at: i64, text: &Text) -> Result<(), Stop<NotEdited>> {
    let typed = typed(text);
    test.store
        .act(header(), move |act| {
            edit_template(act, NETWORK, &KIND, Language::Es, begun_at, &typed)
        })
        .map(|_| ())
}

fn put(test: &TestStore, context: &[(&str, &str)]) -> Content {
    let context: Context =
        context.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    wrote(test, move |act| {
        let letter =
            mail::Letter { kind: &STATIC, context: context.clone(), ..letter("a@x.example") };
        write(act, NETWORK, &letter)
    });
    let latest = |db: &store::Db| {
        let number = store::numbers::last(db, NETWORK, "letter")?.unwrap();
        Ok::<_, Fault>(kept(db, NETWORK, number)?.unwrap().content().unwrap())
    };
    test.store.read_now(latest).unwrap()
}

const KNOWN: &[(&str, &str)] = &[("post", "Punto focal de <Quito>"), ("name", "Oficina")];

fn a_letter_says_what_the_network_wrote(test: &TestStore) {
    let own = of("Bienvenida, {{ name }}", "Uno.\nDos.\n\nTres: {{ post }}.", "Venga");
    saved(test, 0, &own).unwrap();
    let content = put(test, KNOWN);
    assert_eq!(content.subject, "Bienvenida, Oficina");
    assert_eq!(content.paragraphs, ["Uno.\nDos.", "Tres: Punto focal de <Quito>."]);
    assert_eq!((content.button.as_deref(), content.greeting.as_str()), (Some("Venga"), "Oficina:"));
    let back = |act: &store::Act<'_>| back_to_shipped(act, NETWORK, &KIND, Language::Es);
    test.store.act(header(), back).unwrap();
    assert_eq!(put(test, KNOWN).subject, "Punto focal de <Quito>: bienvenida");
    assert_eq!(test.store.act(header(), back), Err(Stop::Refused(NotEdited::Gone)));
}

fn a_text_that_can_not_be_filled_in_gives_way_to_the_one_that_ships(test: &TestStore) {
    saved(test, 0, &of("Hola {{ name }}", "{{ name }}", "Ir")).unwrap();
    let content = put(test, &[("post", "Punto focal")]);
    assert_eq!(content.subject, "Punto focal: bienvenida");
    let read = |db: &store::Db| template(db, NETWORK, &KIND, Language::Es);
    assert!(test.store.read_now(read).unwrap().unwrap().broken);
}

fn two_who_write_the_same_text_settle_it(test: &TestStore) {
    saved(test, 0, &of("Uno", "Cuerpo", "Ir")).unwrap();
    saved(test, 1, &of("Dos", "Cuerpo", "Ir")).unwrap();
    let contested = saved(test, 1, &of("Tres", "Cuerpo", "Ir"));
    assert!(matches!(contested, Err(Stop::Refused(NotEdited::Contested { .. }))), "{contested:?}");
    saved(test, 1, &of("Uno", "Otro cuerpo", "Ir")).unwrap();
    let read = |db: &store::Db| template(db, NETWORK, &KIND, Language::Es);
    let now = test.store.read_now(read).unwrap().unwrap();
    assert_eq!(now.text, of("Dos", "Otro cuerpo", "Ir"));
    let same = saved(test, now.revision, &now.text);
    assert_eq!(same, Err(Stop::Refused(NotEdited::Unchanged)));
}

fn a_text_is_out_of_date_when_what_ships_has_changed(test: &TestStore) {
    saved(test, 0, &of("Uno", "Cuerpo", "Ir")).unwrap();
    let read = |db: &store::Db| template(db, NETWORK, &KIND, Language::Es);
    let now = test.store.read_now(read).unwrap().unwrap();
    assert!(!now.is_out_of_date(&KIND));
    assert!(now.is_out_of_date(&Kind { text: newer, ..KIND }));
}

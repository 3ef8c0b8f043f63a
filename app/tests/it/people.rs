//! What is held of people: they see it, put it right, take it away; and who asks is forgotten,
//! wherever their name stood, and stays so whatever backup is restored.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;
use std::sync::{Arc, Mutex};

use axum::http::StatusCode;
use flate2::read::GzDecoder;
use migrations::HISTORY;
use store::{Place, Store, schema};
use testing::{Database, TestPlace, TestStore};
use urdimbre::backups::nightly::Shelf;
use urdimbre::letters::Minting;
use urdimbre::settings::Trouble;
use urdimbre::{backups, demo, people};

use crate::backups::settings;
use crate::browser::{Browser, ORIGIN, Town};

pub(crate) const NAME: &str = "Hortensia Quimbaya";
pub(crate) const RENAMED: &str = "Hortensia Quimbaya Ríos";
pub(crate) const EMAIL: &str = "hquimbaya@quito.example";
pub(crate) const MOVED: &str = "h.quimbaya@municipio.example";

/// Someone in a post of the Telar, signed in; and the address of the post.
pub(crate) fn somebody(town: &Town) -> (Browser<'_>, String) {
    let secretariat = town.secretariat();
    let post = [("function", "expert"), ("name", "Asesoría de movilidad")];
    let made = secretariat.post("/telar/posts", &post).location;
    let post = made.split('?').next().unwrap().to_owned();
    let fields = [("person", NAME), ("email", EMAIL), ("language", "es")];
    secretariat.post(&format!("{post}/holder"), &fields);
    let browser = town.anybody();
    assert_eq!(browser.post(&link_in(&town.letter(), "enter"), &[]).location, "/");
    (browser, post)
}

pub(crate) fn link_in(letter: &str, place: &str) -> String {
    let (_, rest) = letter.split_once(&format!("{ORIGIN}/{place}/")).expect(letter);
    format!("/{place}/{}", rest.split_whitespace().next().unwrap())
}

/// A carrier that keeps what it carried.
#[derive(Default)]
pub(crate) struct Bag(Mutex<Vec<(String, String)>>);

impl mail::Carrier for Bag {
    fn carry(&self, _: &Store, parcel: &mail::Parcel<'_>) -> Result<String, mail::Refusal> {
        let letter = (parcel.to.to_owned(), parcel.content.text(parcel.secrets));
        self.0.lock().unwrap().push(letter);
        Ok("250 2.0.0".to_owned())
    }
}

impl Bag {
    pub(crate) fn sent(town: &Town) -> Vec<(String, String)> {
        let bag = Bag::default();
        town.send_through(&bag);
        bag.0.into_inner().unwrap()
    }

    /// Whether anything was due.
    pub(crate) fn takes_some(store: &Store) -> bool {
        let mint: Arc<dyn mail::Mint> = Arc::new(Minting { origin: ORIGIN.to_owned() });
        mail::send_due(store, &Bag::default(), &mint).unwrap() > 0
    }
}

/// Everything that stands in the database, as a backup tells it.
fn everything(store: &Store, folder: &Path) -> String {
    let path = folder.join("everything");
    backups::write(store, folder, &path).unwrap();
    let mut text = String::new();
    GzDecoder::new(File::open(path).unwrap()).read_to_string(&mut text).unwrap();
    text
}

pub(crate) fn wishes_of(secretariat: &Browser<'_>) -> Vec<String> {
    let list = secretariat.read("/telar/erasures");
    let rows = list.split("<tr ").skip(2);
    rows.map(|row| row.split("href=\"").nth(1).unwrap().split('"').next().unwrap().to_owned())
        .collect()
}

#[test]
fn who_asks_is_forgotten_wherever_their_name_stood() {
    for database in [Database::Sqlite, Database::Postgres] {
        let town = Town::demo(database);
        let (person, post) = somebody(&town);
        person.post("/account/name", &[("name", RENAMED)]);
        moved(&town, &person);
        assert!(everything(town.store(), town.test.folder()).contains(EMAIL));
        assert_eq!(person.post("/account/erasure", &[]).location, "/account/erasure?done=asked");
        assert!(person.read("/account/erasure").contains("falta su respuesta"));
        let letters = Bag::sent(&town);
        assert_eq!(letters[0].0, "secretaria@telar.example");
        assert!(!letters[0].1.contains("Quimbaya"), "the letter names nobody");
        let secretariat = town.secretariat();
        assert!(secretariat.read("/").contains("pedidos de borrado"));
        let wish = wishes_of(&secretariat).remove(0);
        assert!(secretariat.read(&wish).contains(RENAMED));
        let done = secretariat.post(&wish, &[("kept", "nothing"), ("reason", "")]);
        assert_eq!(done.location, format!("{wish}?done=forgotten"), "{}", done.text);
        let farewell = Bag::sent(&town);
        assert_eq!((farewell.len(), farewell[0].0.as_str()), (1, MOVED));
        assert!(farewell[0].1.contains("Es la última carta"));
        let left = everything(town.store(), town.test.folder());
        for gone in ["Quimbaya", EMAIL, MOVED] {
            assert!(!left.contains(gone), "{gone} stands in {database:?} still");
        }
        assert_eq!(person.get("/account").status, StatusCode::UNAUTHORIZED);
        let told = secretariat.read(&wish);
        let count = told.matches("borrado a petición de la persona, el 21 de noviembre de 2026");
        assert_eq!(count.count(), 1, "{told}");
        assert!(told.contains("La propia persona"));
        assert!(secretariat.read(&post).contains("borrado a petición de la persona"));
        assert!(secretariat.read("/telar/posts").contains("Dato borrado a petición"));
    }
}

/// Takes another address: it counts once it is confirmed, and the one that is left is told.
pub(crate) fn moved(town: &Town, person: &Browser<'_>) {
    let asked = person.post("/account/address", &[("email", MOVED)]);
    assert_eq!(asked.location, "/account/data?done=asked");
    let door = link_in(&town.letter(), "account/address");
    assert!(town.anybody().read(&door).contains(MOVED));
    let data = person.read("/account/data");
    assert!(data.contains(&format!("Ahora: {EMAIL}.")), "looking has changed nothing");
    assert!(town.anybody().post(&door, &[]).text.contains("Correo cambiado"));
    assert_eq!(town.anybody().post(&door, &[]).status, StatusCode::GONE, "it works once");
    assert!(person.read("/account/data").contains(&format!("Ahora: {MOVED}.")));
    let told = Bag::sent(town);
    assert_eq!(told[0].0, EMAIL);
    assert!(told[0].1.contains("Ya no le escribiremos") || told[0].1.contains("otra dirección"));
}

#[test]
fn an_address_that_another_account_has_is_not_taken() {
    let town = Town::demo(Database::Sqlite);
    let (person, _) = somebody(&town);
    person.post("/account/address", &[("email", "secretaria@telar.example")]);
    let door = link_in(&town.letter(), "account/address");
    let refused = person.post(&door, &[]);
    assert!(refused.text.contains("Otra cuenta ya usa esa dirección"), "{}", refused.text);
    let slip = person.post("/account/address", &[("email", "quimbaya@")]);
    assert_eq!(slip.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(slip.text.contains("value=\"quimbaya@\"") && slip.text.contains(NAME));
    for _ in 0..5 {
        person.post("/account/address", &[("email", MOVED)]);
    }
    let later = person.post("/account/address", &[("email", MOVED)]);
    assert_eq!(later.location, "/account/data?done=later", "nobody's mailbox is filled");
}

#[test]
fn one_sees_all_that_is_held_and_takes_it_away() {
    let town = Town::demo(Database::Sqlite);
    let (person, _) = somebody(&town);
    person.post("/account/name", &[("name", RENAMED)]);
    let page = person.read("/account/data");
    for told in [RENAMED, NAME, EMAIL, "Asesoría de movilidad", "Telar", "Sesiones", "Cartas"] {
        assert!(page.contains(told), "{told}");
    }
    let json = person.get("/account/data.json");
    assert_eq!(json.kind, "application/json");
    let json: serde_json::Value = serde_json::from_str(&json.text).unwrap();
    assert_eq!(json["held"]["identity.account"][0]["name"], RENAMED);
    assert_eq!(json["held"]["directory.tenure"][0]["post"], "Asesoría de movilidad");
    assert!(json["held"]["store.act"].as_array().unwrap().len() == 1);
    let csv = person.get("/account/data.csv").text;
    assert!(csv.contains(&format!("Su cuenta,1,Nombre,{RENAMED}")), "{csv}");
    assert_eq!(town.anybody().get("/account/data.json").status, StatusCode::UNAUTHORIZED);
}

#[test]
fn a_name_is_kept_only_with_a_reason_which_the_person_is_told() {
    let town = Town::demo(Database::Sqlite);
    let (person, post) = somebody(&town);
    person.post("/account/erasure", &[]);
    let secretariat = town.secretariat();
    let wish = wishes_of(&secretariat).remove(0);
    let refused = secretariat.post(&wish, &[("kept", "name"), ("reason", "")]);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("Motivo: Falta este dato."), "{}", refused.text);
    assert_eq!(secretariat.post(&wish, &[]).status, StatusCode::UNPROCESSABLE_ENTITY);
    Bag::sent(&town);
    let why = "El reglamento de archivo conserva a quienes firman informes.";
    secretariat.post(&wish, &[("kept", "name"), ("reason", why)]);
    assert!(Bag::sent(&town)[0].1.contains(why));
    assert!(secretariat.read(&post).contains(NAME), "the post keeps the name");
    let left = everything(town.store(), town.test.folder());
    assert_eq!(left.matches(NAME).count(), 1, "and nothing else does");
    assert!(!left.contains(EMAIL));
    assert_eq!(secretariat.post(&wish, &[("kept", "nothing")]).status, StatusCode::NOT_FOUND);
    let other = town.signed_in("secretaria@ucci.example");
    assert_eq!(other.get(&wish).status, StatusCode::NOT_FOUND);
}

#[test]
fn the_last_secretariat_can_not_be_forgotten_by_accident() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    let page = secretariat.read("/account/erasure");
    assert!(page.contains("Nadie quedaría a cargo de Telar"), "{page}");
    assert!(!page.contains("Pedir que se borren mis datos"));
    assert_eq!(secretariat.post("/account/erasure", &[]).status, StatusCode::UNPROCESSABLE_ENTITY);
    let refused = people::forget_by_command(town.store(), "secretaria@telar.example", None);
    assert!(matches!(refused, Err(Trouble::LastSecretariat(_))), "{refused:?}");
    assert_eq!(secretariat.get("/account").status, StatusCode::OK);
}

#[test]
fn who_held_no_post_waits_for_nobody_and_who_thinks_better_of_it_stays() {
    let town = Town::demo(Database::Sqlite);
    let (person, _) = somebody(&town);
    person.post("/account/erasure", &[]);
    person.post("/account/erasure", &[("withdraw", "1")]);
    assert!(person.read("/account/erasure").contains("Qué se borra"));
    let open = |act: &store::Act<'_>| {
        identity::open_account(act, "nadie@quito.example", "Visita", base::Language::Es)
    };
    let header = store::ActHeader::new(store::Actor::program(store::Channel::Command), None);
    town.store().act(header, open).unwrap();
    let visitor = town.signed_in("nadie@quito.example");
    assert_eq!(visitor.post("/account/erasure", &[]).location, "/?done=forgotten");
    assert_eq!(visitor.get("/account").status, StatusCode::UNAUTHORIZED);
    assert!(town.anybody().read("/es?done=forgotten").contains("Sus datos están borrados"));
}

const GONE: &str = "punto-focal.montevideo@telar.example";

#[test]
fn a_backup_from_before_brings_nobody_back() {
    for (from, to) in [
        (Database::Sqlite, Database::Sqlite),
        (Database::Postgres, Database::Postgres),
        (Database::Sqlite, Database::Postgres),
        (Database::Postgres, Database::Sqlite),
    ] {
        let here = TestStore::new(from, HISTORY);
        demo::fill(&here.store, here.folder()).unwrap();
        let shelf = here.folder().join("backups");
        let before = shelf.join("before");
        fs::create_dir(&shelf).unwrap();
        backups::write(&here.store, here.folder(), &before).unwrap();
        people::forget_by_command(&here.store, GONE, Some("Actas firmadas")).unwrap();
        Shelf::in_data(here.folder()).note_forgotten(&here.store).unwrap();
        // To another installation, with the list that lies beside the backups.
        let there = TestPlace::new(to);
        let set = settings(&there.place, there.folder());
        backups::restore(&set, &before, false).unwrap();
        assert_forgotten(&there, from, to);
        // To the same one, whose own list is then all there is.
        let alone = here.folder().join("alone");
        fs::copy(&before, &alone).unwrap();
        fs::remove_dir_all(&shelf).unwrap();
        let here = here.closed();
        backups::restore(&settings(&here.place, here.folder()), &alone, true).unwrap();
        assert_forgotten(&here, from, from);
        fs::write(there.folder().join("erasures"), "no es una lista\n").unwrap();
        fs::copy(&alone, there.folder().join("again")).unwrap();
        let refused = backups::restore(&set, &there.folder().join("again"), true).unwrap_err();
        assert!(matches!(refused, Trouble::ListUnreadable(..)), "{refused:?}");
    }
}

fn assert_forgotten(place: &TestPlace, from: Database, to: Database) {
    let store = place.open(HISTORY).unwrap();
    let all = everything(&store, place.folder());
    assert!(!all.contains(GONE), "{from:?} to {to:?}");
    // The post bears the name of the office too; what was decided to be kept is kept.
    let kept: Vec<String> = store
        .read_now(|db| {
            db.all("select kept_name from directory_tenure where kept_name is not null", &[])
        })
        .unwrap();
    assert_eq!(kept, ["Punto focal de Montevideo"], "{from:?} to {to:?}");
    let erased = store.read_now(store::personal::erasures).unwrap();
    assert_eq!(erased.len(), 2, "with the one that the demonstration has");
}

/// Words in the name of a column that may tell of a person.
const TELLING: &[&str] = &[
    "account", "person", "email", "address", "agent", "author", "behalf", "phone", "holder", "who",
];

/// Columns that bear such a word and tell of nobody who has an account: who works at an operation is a
/// server; what the licence of a picture asks to be said with it is for everybody.
const OF_NOBODY: &[(&str, &str)] =
    &[("jobs_operation", "lease_holder"), ("archive_file", "author")];

#[test]
fn every_column_that_may_tell_of_a_person_is_on_a_list() {
    let test = TestStore::new(Database::Sqlite, HISTORY);
    let held = people::held();
    let listed: BTreeSet<(&str, &str)> = held
        .iter()
        .flat_map(|personal| personal.columns.iter().map(|column| (personal.table, *column)))
        .chain(OF_NOBODY.iter().copied())
        .collect();
    let there = test.store.snapshot(schema::tables).unwrap();
    let mut met = 0;
    for table in &there {
        for column in &table.columns {
            let pair = (table.name.as_str(), column.name.as_str());
            let tells = TELLING.iter().any(|word| column.name.split('_').any(|part| part == *word));
            assert!(!tells || listed.contains(&pair), "{pair:?} is on no list of its crate");
            met += usize::from(listed.contains(&pair));
        }
    }
    assert_eq!(met, listed.len(), "a list names a column that is not there");
}

/// What points to an account is erased, or listed, by whoever it belongs to.
#[test]
fn every_table_that_points_to_an_account_is_on_a_list() {
    let test = TestStore::new(Database::Sqlite, HISTORY);
    let pointing = "select distinct m.name from sqlite_schema m join pragma_foreign_key_list(m.name) f \
         where m.type = 'table' and f.\"table\" = 'identity_account' order by m.name";
    let pointing: Vec<String> = test.store.read_now(|db| db.all(pointing, &[])).unwrap();
    assert!(pointing.len() > 4);
    let held = people::held();
    for table in pointing {
        assert!(held.iter().any(|personal| personal.table == table), "{table} is on no list");
    }
}

/// A database as it was before anything was kept apart, with somebody in it.
#[test]
fn a_database_from_before_comes_out_right() {
    for database in [Database::Sqlite, Database::Postgres] {
        let place = TestPlace::new(database);
        let before = HISTORY.iter().position(|step| step.name.ends_with("store_personal")).unwrap();
        drop(place.open(&HISTORY[..before]).unwrap());
        let old = [
            "insert into identity_account (id, email, name, language, revision) values \
             ({a}, 'hquimbaya@quito.example', 'Hortensia Quimbaya', 'es', 1)",
            "insert into identity_session (digest, account_id, began_at, seen_at, ends_at, agent) values ({d}, {a}, 1, 1, 2, 'x')",
            "insert into act (id, at, account_id, channel, language, deed) values ({d}, 1, {a}, 'page', 'es', 'identity.account-opened')",
            "insert into act_change (act_id, nth, subject_kind, subject_id, revision, field, after, visibility) \
             values ({d}, 0, 'account', {a}, 1, 'language', '{\"code\":\"es\"}', 'secretariat')",
            "insert into mail_letter (id, account_id, to_address, language, kind, content, state, tries, next_at, written_at) \
             values ({d}, {a}, 'hquimbaya@quito.example', 'es', 'sign-in', '{}', 'sent', 1, 1, 1)",
        ];
        let id = |byte: &str| match place.place {
            Place::Sqlite(_) => format!("x'{}'", byte.repeat(16)),
            Place::Postgres(_) => format!("'\\x{}'", byte.repeat(16)),
        };
        let old = old.map(|text| text.replace("{a}", &id("a1")).replace("{d}", &id("d2")));
        let store = place.open(&HISTORY[..before]).unwrap();
        store
            .plumbing(move |plumbing| {
                old.iter().try_for_each(|text| plumbing.run_statement(text, &[]).map(|_| ()))
            })
            .unwrap();
        drop(store);
        let store = place.open(HISTORY).unwrap();
        let account = base::Id::from_bytes([0xa1; 16]);
        let parts = store.read_now(move |db| people::held_of(db, account)).unwrap();
        let told: Vec<_> = parts.iter().map(|part| part.what).collect();
        assert_eq!(told, ["identity.account", "store.act", "identity.session", "mail.letter"]);
        let first = base::Id::from_bytes([0; 16]);
        let last = base::Id::from_bytes([0xff; 16]);
        let changes = store
            .read_now(move |db| store::history::changes_between(db, account, first, last))
            .unwrap();
        assert_eq!(changes[0].after, Some(store::Recorded::Code("es".to_owned())));
        people::forget_by_command(&store, "hquimbaya@quito.example", None).unwrap();
        struct Nobody;
        impl mail::Mint for Nobody {
            fn mint(
                &self,
                _: &store::Plumbing<'_>,
                _: &mail::Due,
            ) -> Result<mail::Secrets, store::Fault> {
                Ok(mail::Secrets::default())
            }
        }
        let bag = Bag::default();
        let mint: Arc<dyn mail::Mint> = Arc::new(Nobody);
        mail::send_due(&store, &bag, &mint).unwrap();
        assert_eq!(bag.0.lock().unwrap().len(), 1, "the last letter");
        let left = everything(&store, place.folder());
        assert!(!left.to_lowercase().contains("quimbaya"), "{database:?}");
    }
}

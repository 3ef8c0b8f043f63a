//! Every statement of every crate, over the demonstration, on both databases: the same rows come
//! back, in types that both agree on, and none reads a whole table without saying why.

use std::collections::BTreeMap;
use std::sync::Arc;

use base::Language;
use migrations::HISTORY;
use postgres::types::Type;
use postgres::{Client, NoTls};
use store::{Db, Fault, Form, Parameter, Place, Raw, Registered, StatementKind, row};
use testing::{Database, TestStore};
use urdimbre::{demo, letters, sending};

fn all() -> Vec<&'static Registered> {
    let crates = [
        store::STATEMENTS,
        identity::STATEMENTS,
        mail::STATEMENTS,
        web::STATEMENTS,
        jobs::STATEMENTS,
        directory::STATEMENTS,
        membership::STATEMENTS,
        archive::STATEMENTS,
        casework::STATEMENTS,
    ];
    crates.into_iter().flatten().copied().flatten().collect()
}

/// What it is given comes back.
pub(crate) struct KnowsNobody;

impl mail::Carrier for KnowsNobody {
    fn carry(&self, _: &store::Store, parcel: &mail::Parcel<'_>) -> Result<String, mail::Refusal> {
        Err(mail::Refusal::NoSuchAddress(format!("550 {}", parcel.to)))
    }
}

pub(crate) fn seeded(database: Database) -> TestStore {
    let test = TestStore::new(database, HISTORY);
    let cast = demo::fill(&test.store, test.folder()).unwrap();
    // Keys, and sessions of one account in two browsers, so that their statements meet rows.
    for _ in 0..2 {
        let ways = demo::ways_in(&test.store, &cast, "").unwrap();
        let key = identity::Secret::from_text(ways[0].link.rsplit('/').next().unwrap()).unwrap();
        let enter = move |plumbing: &store::Plumbing<'_>| {
            identity::enter(plumbing, &key, &identity::Browser::default())
        };
        test.store.plumbing(enter).unwrap();
    }
    // A password.
    let (of, actor) = (cast[0].1, store::Actor::program(store::Channel::Command));
    let set = move |act: &store::Act<'_>| identity::set_password(act, of, None, "none");
    test.store.act(store::ActHeader::new(actor, None), set).unwrap();
    // A second step, and somebody who is half way.
    let of = cast[1].1;
    let key = identity::HouseKey::draw(&mut test.store.ground().chance.draw());
    let offer = identity::Offer::draw(&key, of, &mut test.store.ground().chance.draw());
    let secret = data_encoding::BASE32_NOPAD.decode(offer.secret().as_bytes()).unwrap();
    let now = identity::totp::step_at(test.store.ground().now());
    let code = identity::totp::code(&secret.try_into().unwrap(), now);
    let actor = store::Actor::program(store::Channel::Command);
    let on = move |act: &store::Act<'_>| identity::turn_on_second_step(act, &offer, &code);
    test.store.act(store::ActHeader::new(actor, None), on).unwrap();
    let half_way = move |plumbing: &store::Plumbing<'_>| {
        identity::enter_with_password(plumbing, of, &identity::Browser::default())
    };
    test.store.plumbing(half_way).unwrap();
    // Letters, one of which has arrived.
    let ask = |plumbing: &store::Plumbing<'_>| {
        letters::ask_to_come_in(plumbing, "secretaria@telar.example")
    };
    test.store.plumbing(ask).unwrap();
    let mint = Arc::new(letters::Minting { origin: String::new() });
    sending::once(&test.store, Some(&KnowsNobody), mint.clone(), false).unwrap();
    test.store.plumbing(ask).unwrap();
    sending::once(&test.store, Some(&mail::Mailbox), mint, false).unwrap();
    test.store.plumbing(ask).unwrap();
    let sender = mail::Sender { domain: "red.example".to_owned(), ..mail::Sender::default() };
    test.store.plumbing(move |plumbing| mail::note_sender(plumbing, &sender)).unwrap();
    let networks = test.store.read_now(|db| directory::network_cards(db, Language::Es)).unwrap();
    let telar = networks.into_iter().find(|network| network.slug == "telar").unwrap().id;
    let actor = store::Actor::program(store::Channel::Command);
    let header = store::ActHeader::new(actor, Some(telar));
    let again = move |act: &store::Act<'_>| mail::move_letter(act, telar, 1, mail::Move::SendAgain);
    test.store.act(header, again).unwrap();
    // Another address, asked for.
    let account = cast[0].1;
    let want = move |plumbing: &store::Plumbing<'_>| {
        identity::want_address(plumbing, account, "otra@telar.example")?;
        identity::key_of_address(plumbing, account)
    };
    test.store.plumbing(want).unwrap();
    // A list that was given and no more, and one that nobody has begun to work at.
    given(&test);
    let (network, list) = given(&test);
    let import = test.store.read_now(move |db| directory::import(db, network, list)).unwrap();
    let (today, matching) = ("2026-11-21".parse().unwrap(), import.unwrap().matching);
    directory::check_import(&test.store, network, list, &matching, today).unwrap();
    let operation = test.store.new_id();
    let actor =
        store::Actor { account: Some(account), ..store::Actor::program(store::Channel::Command) };
    let header = store::ActHeader {
        operation: Some(operation),
        ..store::ActHeader::new(actor, Some(network))
    };
    test.store.act(header, move |act| directory::go(act, network, list, operation)).unwrap();
    test
}

fn given(test: &TestStore) -> (base::Id, base::Id) {
    let cards = test.store.read_now(|db| directory::network_cards(db, Language::Es)).unwrap();
    let network = cards.into_iter().find(|card| card.slug == "telar").unwrap().id;
    let sheet = sheets::read(b"Ciudad;Pa\xeds\nTarija;Bolivia\nSucre;Bolivia").unwrap();
    (network, directory::give(&test.store, network, "lista.csv", &sheet).unwrap())
}

row! {
    #[derive(Debug)]
    struct ColumnOf {
        table_name: String,
        name: String,
    }
}

/// A step of a plan, as SQLite explains it.
#[derive(Debug)]
struct Step(String);

impl store::Row for Step {
    const COLUMNS: &'static [store::Column] = &[];

    fn read(row: &store::RowRef<'_>) -> Result<Self, store::Mismatch> {
        row.take(3).map(Step)
    }
}

/// Values to call statements with: rows of the seed, by the names of their columns.
struct Sample {
    tables: BTreeMap<String, Vec<String>>,
}

const COLUMNS: &str = "select m.name as table_name, c.name from sqlite_master m \
     join pragma_table_info(m.name) c where m.type = 'table' order by m.name, c.cid";

impl Sample {
    fn of(test: &TestStore) -> Sample {
        let all: Vec<ColumnOf> = test.store.read_now(|db| db.all(COLUMNS, &[])).unwrap();
        let mut tables: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for column in all {
            tables.entry(column.table_name).or_default().push(column.name);
        }
        Sample { tables }
    }

    /// Parameters take the values of the `nth` row of the table that the statement names first
    /// among those with such a column, so that what belongs together comes together.
    fn values(&self, db: &Db, of: &Registered, nth: i64) -> Vec<Raw<'static>> {
        let value = |parameter: &Parameter| {
            fresh(of, parameter, nth)
                .or_else(|| meant(parameter))
                .or_else(|| self.of_a_row(db, of.sql, parameter, nth))
                .unwrap_or_else(|| anything(parameter.form))
        };
        of.parameters.iter().map(value).collect()
    }

    fn of_a_row(&self, db: &Db, sql: &str, of: &Parameter, nth: i64) -> Option<Raw<'static>> {
        let column = if of.name == "was_due" { "next_at" } else { of.name }.to_owned();
        let has = self.tables.iter().filter(|(_, columns)| columns.contains(&column));
        let named = |table: &str| sql.find(&format!(" {table} ")).unwrap_or(usize::MAX);
        let table = has.map(|(table, _)| table).min_by_key(|table| named(table))?;
        let some = format!(
            "select {column} from {table} where {column} is not null order by rowid limit 1 offset {nth}"
        );
        let without_rowid = some.replace("order by rowid ", "");
        found(db, of.form, &some).or_else(|| found(db, of.form, &without_rowid))
    }
}

/// What makes a new row another one than those there.
fn fresh(of: &Registered, parameter: &Parameter, nth: i64) -> Option<Raw<'static>> {
    let own = ["id", "digest", "email", "slug", "code", "number", "idempotency_key"]
        .contains(&parameter.name);
    (own && of.sql.starts_with("insert")).then(|| match parameter.form {
        Form::Bytes => Raw::Bytes(vec![0xe0 + u8::try_from(nth % 16).unwrap(); 16].into()),
        Form::Integer => Raw::Integer(1_000_000 + nth),
        _ => Raw::Text(format!("fresh-{nth}").into()),
    })
}

/// Parameters that are no column's: bounds and days.
fn meant(parameter: &Parameter) -> Option<Raw<'static>> {
    Some(match parameter.name {
        "day" => Raw::Text("2026-11-21".into()),
        "last_day" => Raw::Text("9999-12-31".into()),
        "from_year" => Raw::Text("1000".into()),
        "to_year" => Raw::Text("9999".into()),
        "language" => Raw::Text("pt".into()),
        "from" => Raw::Bytes(vec![0; 16].into()),
        "before" if parameter.form == Form::Bytes => Raw::Bytes(vec![0xff; 16].into()),
        // Numbers of acts, from the first to the last.
        "after" if parameter.form == Form::Integer => Raw::Integer(-1),
        "upto" => Raw::Integer(i64::MAX),
        "since" if parameter.form == Form::Integer => Raw::Integer(0),
        "limit" => Raw::Integer(30),
        // The end of the century: whatever is ever due or over is so by then.
        "now" | "before" => Raw::Integer(4_102_444_800_000_000),
        "circle" => Raw::Integer(30),
        _ => return None,
    })
}

fn anything(form: Form) -> Raw<'static> {
    match form {
        Form::Bytes => Raw::Bytes(vec![7; 16].into()),
        Form::Text => Raw::Text("x".into()),
        Form::Integer => Raw::Integer(1),
        Form::Boolean => Raw::Boolean(true),
    }
}

fn found(db: &Db, form: Form, sql: &str) -> Option<Raw<'static>> {
    match form {
        Form::Bytes => db.one::<Vec<u8>>(sql, &[]).ok()?.map(|v| Raw::Bytes(v.into())),
        Form::Text => db.one::<String>(sql, &[]).ok()?.map(|v| Raw::Text(v.into())),
        Form::Integer => db.one::<i64>(sql, &[]).ok()?.map(Raw::Integer),
        Form::Boolean => db.one::<bool>(sql, &[]).ok()?.map(Raw::Boolean),
    }
}

/// How often each statement is called, each time with other values.
const CALLS: i64 = 60;

type Call = (&'static Registered, Vec<Raw<'static>>);

fn calls(test: &TestStore) -> Vec<Call> {
    let sample = Sample::of(test);
    let drawn = test.store.read_now(move |db| {
        let mut calls = Vec::new();
        for statement in all() {
            for nth in 0..CALLS {
                calls.push((statement, sample.values(db, statement, nth)));
            }
            // Once with nothing wherever nothing may be given.
            if statement.parameters.iter().any(|parameter| parameter.nullable) {
                let values = sample.values(db, statement, CALLS).into_iter();
                let values = values
                    .zip(statement.parameters)
                    .map(|(value, parameter)| if parameter.nullable { Raw::Null } else { value });
                calls.push((statement, values.collect()));
            }
        }
        Ok::<Vec<Call>, Fault>(calls)
    });
    drawn.unwrap()
}

/// What a call brings back. One that writes is undone, and may be refused by what stands there
/// (a second row of one key): then both refuse it.
fn answer(test: &TestStore, (statement, values): &Call) -> Vec<String> {
    let (statement, values) = (*statement, values.clone());
    if matches!(statement.kind, StatementKind::One | StatementKind::All) {
        let read = test.store.read_now(move |db| (statement.probe)(db, statement.sql, &values));
        let mut rows = read.unwrap_or_else(|why| panic!("{}: {why}", statement.name));
        if !statement.sql.contains("order by") {
            rows.sort();
        }
        return rows;
    }
    let undone: Result<(), Undone> = test.store.plumbing(move |plumbing| {
        Err(Undone(plumbing.run_statement(statement.sql, &values).map_err(|_| "refused")))
    });
    vec![format!("{:?}", undone.unwrap_err().0)]
}

struct Undone(Result<u64, &'static str>);

impl From<Fault> for Undone {
    fn from(_: Fault) -> Undone {
        Undone(Err("refused"))
    }
}

#[test]
fn every_statement_answers_the_same_on_both_databases() {
    let (sqlite, postgres) = (seeded(Database::Sqlite), seeded(Database::Postgres));
    let calls = calls(&sqlite);
    let mut with_rows = std::collections::BTreeSet::new();
    for call in &calls {
        let (here, there) = (answer(&sqlite, call), answer(&postgres, call));
        assert_eq!(here, there, "{} with {:?}", call.0.name, call.1);
        if !here.is_empty() && here != ["Ok(0)"] && here != ["Err(\"refused\")"] {
            with_rows.insert(call.0.name);
        }
    }
    // A statement that never met a row was not tried.
    let untried: Vec<_> =
        all().iter().map(|s| s.name).filter(|name| !with_rows.contains(name)).collect();
    assert_eq!(untried, UNTRIED, "statements that met no row");
}

/// Inserts that the seed's own rows stand in the way of, and a deletion that rows which point
/// there refuse; every act that does one is tested on both databases where it lives.
const UNTRIED: &[&str] = &[
    "store::history::insert_change",
    "store::personal::insert_personal",
    "jobs::store::insert_step",
    "directory::store::entries::insert_entry",
    "directory::store::imports::insert_import_line",
    "directory::store::initiatives::insert_party",
    "directory::store::initiatives::insert_initiative_theme",
    "directory::store::erasures::insert_wish",
    "directory::store::organisations::delete_organisation",
    "directory::store::proposals::insert_proposal_change",
    "directory::store::themes::insert_organisation_theme",
    "directory::store::themes::insert_body_theme",
    "directory::store::turnovers::insert_turnover_tenure",
    "archive::store::kept::insert_version",
    "archive::store::kept::insert_copy",
];

#[test]
fn every_statement_is_typed_as_the_database_describes_it() {
    let test = TestStore::new(Database::Postgres, HISTORY);
    let Place::Postgres(address) = &test.place else { panic!("a server") };
    let mut client = Client::connect(address, NoTls).unwrap();
    for statement in all() {
        let described = client.prepare(statement.sql).unwrap();
        let given: Vec<_> = statement.parameters.iter().map(|p| Some(p.form)).collect();
        let wanted: Vec<_> = described.params().iter().map(form).collect();
        assert_eq!(given, wanted, "parameters of {}", statement.name);
        let read = |c: &store::Column| (c.name.to_owned(), Some(c.form));
        let read: Vec<_> = statement.columns.iter().map(read).collect();
        let told = |c: &postgres::Column| {
            let name = if statement.columns.first().is_some_and(|c| c.name.is_empty()) {
                ""
            } else {
                c.name()
            };
            (name.to_owned(), form(c.type_()))
        };
        let told: Vec<_> = described.columns().iter().map(told).collect();
        assert_eq!(read, told, "columns of {}", statement.name);
    }
}

fn form(ty: &Type) -> Option<Form> {
    match *ty {
        Type::BYTEA => Some(Form::Bytes),
        Type::TEXT => Some(Form::Text),
        Type::INT8 => Some(Form::Integer),
        Type::BOOL => Some(Form::Boolean),
        _ => None,
    }
}

#[test]
fn no_statement_reads_a_whole_table_without_saying_why() {
    let sqlite = seeded(Database::Sqlite);
    for statement in all() {
        let explain = format!("explain query plan {}", statement.sql);
        let nothing: Vec<Raw<'static>> = statement.parameters.iter().map(|_| Raw::Null).collect();
        let plan: Vec<Step> = sqlite.store.read_now(move |db| db.all(&explain, &nothing)).unwrap();
        // "SCAN table" walks all of it, unless it goes along an index and stops at a limit.
        let sorts = plan.iter().any(|step| step.0.contains("TEMP B-TREE"));
        let stops = statement.sql.contains(" limit $") && !sorts;
        let walks = |step: &&Step| {
            let scan = step.0.starts_with("SCAN ") && !step.0.contains("CONSTANT");
            scan && !(stops && step.0.contains("USING INDEX"))
        };
        let scans: Vec<_> = plan.iter().filter(walks).collect();
        assert!(
            scans.is_empty() || statement.scans.is_some(),
            "{} reads all of a table: {scans:?}",
            statement.name
        );
        assert!(
            !scans.is_empty() || statement.scans.is_none(),
            "{} says why it scans, and doesn't",
            statement.name
        );
    }
}

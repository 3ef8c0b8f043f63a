//! Whoever they are and whatever there is: each way by which records come to be known shows
//! exactly what the reader's scope sees, neither less nor more. People, posts and records are
//! drawn at random.

mod hung;
mod proposals;

use std::collections::{BTreeMap, BTreeSet};

use axum::http::StatusCode;
use base::{Id, Language, Visibility, When};
use directory::{
    Facts, Function, NewNetwork, OfBodies, Outcome, Resolution, SeatFunction, Term, Traits,
};
use identity::{Scope, open_account};
use jiff::civil::date;
use migrations::HISTORY;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use store::{ActHeader, Actor, Channel, Store};
use testing::{Database, TestStore};

use crate::browser::{Browser, Town};

use hung::{lay_files, lay_tasks};

/// Every way by which the records of a network come to be known as a whole: what it is called,
/// the mark in the names of the records that it shows, and where it is. Pages that go on are
/// followed to their end.
const SHOWN: &[(&str, &str, &str)] = &[
    ("the list", "orga", "/{network}/organisations"),
    ("the list turned around", "orga", "/{network}/organisations?sort=population&down=1"),
    ("a search in the list", "orga", "/{network}/organisations?q=ORG%C3%81"),
    ("the CSV", "orga", "/{network}/organisations.csv"),
    ("the workbook", "orga", "/{network}/organisations.xlsx"),
    ("the map", "orga", "/{network}"),
    ("the bodies", "body", "/{network}/bodies"),
    ("the bodies as CSV", "body", "/{network}/bodies.csv"),
    ("the decisions", "deci", "/{network}/decisions"),
    ("the decisions as CSV", "deci", "/{network}/decisions.csv"),
    ("the proposals", "prop", "/{network}/proposals"),
    ("the proposals as CSV", "prop", "/{network}/proposals.csv"),
    ("the tasks", "tare", "/{network}/tasks"),
    ("the tasks turned around", "tare", "/{network}/tasks?down=1&state=open"),
    ("the tasks as CSV", "tare", "/{network}/tasks.csv"),
];

/// The records that have a page: the mark in their names, and where they are.
const PAGES: &[(&str, &str)] = &[
    ("orga", "organisations"),
    ("body", "bodies"),
    ("deci", "decisions"),
    ("fich", "files"),
    ("tare", "tasks"),
];

const NETWORKS: [&str; 2] = ["una", "otra"];

/// A post: in which network, what for, and in how many days it begins.
#[derive(Clone, Debug)]
struct Holds {
    network: usize,
    function: Function,
    begins: i64,
}

#[derive(Clone, Debug)]
struct World {
    people: Vec<Vec<Holds>>,
    /// Who sees them in each network, if they are there at all.
    organisations: Vec<[Option<Visibility>; 2]>,
    /// In which network, and who sees them.
    bodies: Vec<(usize, Visibility)>,
    /// Of which body, and who sees them.
    decisions: Vec<(prop::sample::Index, Visibility)>,
    /// On which decision, and who sees them.
    files: Vec<(prop::sample::Index, Visibility)>,
    /// For which organisation, from which of its networks.
    proposals: Vec<prop::sample::Index>,
    /// About which decision, and who sees them.
    tasks: Vec<(prop::sample::Index, Visibility)>,
    /// Who sits where.
    seats: Vec<(prop::sample::Index, prop::sample::Index)>,
}

fn worlds() -> impl Strategy<Value = World> {
    let seen = || prop::sample::select(Visibility::ALL);
    let holds = (0..2_usize, prop::sample::select(Function::ALL), -1..=1_i64)
        .prop_map(|(network, function, begins)| Holds { network, function, begins });
    let work = || prop::sample::select(vec![Visibility::Members, Visibility::Secretariat]);
    let entry = || prop::option::weighted(0.8, seen());
    (
        vec(vec(holds, 0..3), 1..4),
        vec([entry(), entry()], 0..7),
        vec((0..2_usize, seen()), 1..5),
        vec((any::<prop::sample::Index>(), seen()), 0..4),
        vec((any::<prop::sample::Index>(), seen()), 0..5),
        vec(any::<prop::sample::Index>(), 0..4),
        vec((any::<prop::sample::Index>(), work()), 0..5),
        vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 0..4),
    )
        .prop_map(
            |(people, organisations, bodies, decisions, files, proposals, tasks, seats)| World {
                people,
                organisations,
                bodies,
                decisions,
                files,
                proposals,
                tasks,
                seats,
            },
        )
}

/// A record of a network as it was made.
struct Made {
    network: usize,
    name: String,
    number: i64,
    seen_by: Visibility,
}

struct Laid {
    town: Town,
    networks: [Id; 2],
    /// A kind of bodies in each.
    kinds: [Id; 2],
    made: Vec<Made>,
    /// The countries of the organisations, by their names.
    countries: Vec<(String, String)>,
}

fn header(network: Option<Id>) -> ActHeader {
    ActHeader::new(Actor::program(Channel::Command), network)
}

fn named(mark: &str, nth: usize) -> String {
    format!("{mark}{nth:03}x")
}

fn email(nth: usize) -> String {
    format!("persona{nth}@red.example")
}

fn lay(world: &World, database: Database) -> Laid {
    let test = TestStore::new(database, HISTORY);
    let store = test.store.clone();
    let kinds = store.act(header(None), directory::lay_kinds).unwrap();
    let kind = kinds.iter().find(|kind| kind.code == "city").unwrap().id;
    let [(una, of_una), (otra, of_otra)] = NETWORKS.map(|slug| found(&store, slug));
    let (networks, made, countries) = ([una, otra], Vec::new(), Vec::new());
    let kinds = [of_una, of_otra];
    let mut laid = Laid { town: Town::of(test), networks, kinds, made, countries };
    let mut organisations = Vec::new();
    // Each in a country of its own, so that a country tells of its city.
    let mut countries = BTreeSet::new();
    let cities =
        reference::cities::all().filter(|city| countries.insert(city.country().code().to_owned()));
    for (nth, (entries, city)) in
        world.organisations.iter().zip(cities.collect::<Vec<_>>()).enumerate()
    {
        let name = named("orga", nth);
        laid.countries.push((name.clone(), city.country().code().to_owned()));
        let facts = Facts {
            kind,
            name: name.clone(),
            language: Language::Es,
            other_names: Default::default(),
            other_acronyms: BTreeMap::new(),
            other_institutions: BTreeMap::new(),
            acronym: String::new(),
            institution: String::new(),
            country: Some(city.country()),
            place: Some(i64::from(city.id())),
            population: Some(1_000),
            population_year: None,
            population_source: "GeoNames".to_owned(),
            site: String::new(),
        };
        for (network, seen_by) in entries.iter().enumerate() {
            let (Some(seen_by), id) = (*seen_by, networks[network]) else { continue };
            let facts = facts.clone();
            let entered =
                store.act(header(Some(id)), move |act| directory::enter(act, id, &facts, seen_by));
            let entered = entered.unwrap();
            organisations.push((network, entered.organisation));
            laid.made.push(Made { network, name: name.clone(), number: entered.number, seen_by });
        }
    }
    lay_bodies(world, &store, &mut laid, &organisations);
    proposals::lay(world, &store, &mut laid, &organisations);
    lay_people(world, &store, networks);
    laid
}

/// A network, and a kind of its bodies.
fn found(store: &Store, slug: &'static str) -> (Id, Id) {
    let new = NewNetwork::imaginary(slug);
    let id = store.act(header(None), move |act| directory::found(act, &new)).unwrap().id;
    let lay = move |act: &store::Act<'_>| directory::lay_own_kinds::<OfBodies>(act, id);
    (id, store.act(header(Some(id)), lay).unwrap()[0].id)
}

/// A body tells of the one above it, a decision of its body: a rule keeps them for no more readers
/// than what they tell of, and they are drawn so.
fn lay_bodies(world: &World, store: &Store, laid: &mut Laid, organisations: &[(usize, Id)]) {
    let mut bodies = Vec::new();
    for (nth, (network, seen_by)) in world.bodies.iter().copied().enumerate() {
        let (id, kind, name) = (laid.networks[network], laid.kinds[network], named("body", nth));
        // One under the other, as far as they are of one network.
        let parent = bodies.iter().rev().find(|(of, _): &&(usize, directory::Body)| *of == network);
        let seen_by = parent.map_or(seen_by, |(_, above)| seen_by.max(above.traits.seen_by));
        let (parent, called) = (parent.map(|(_, body)| body.id), name.clone());
        let formed = store.act(header(Some(id)), move |act| {
            let traits = Traits {
                kind,
                parent,
                name: called.clone(),
                language: Language::Es,
                other_names: Default::default(),
                told: String::new(),
                since: None,
                until: None,
                seen_by,
            };
            directory::form_body(act, id, &traits)
        });
        let body = formed.unwrap();
        laid.made.push(Made { network, name, number: body.number, seen_by });
        bodies.push((network, body));
    }
    let mut decisions = Vec::new();
    for (nth, (of, seen_by)) in world.decisions.iter().enumerate() {
        let (network, body) = of.get(&bodies).clone();
        let (id, name) = (laid.networks[network], named("deci", nth));
        let seen_by = (*seen_by).max(body.traits.seen_by);
        let told = Resolution {
            taken: When::Day(date(2026, 3, 1)),
            meeting: String::new(),
            title: name.clone(),
            language: Language::Es,
            text: String::new(),
            outcome: Outcome::Adopted,
            seen_by,
        };
        let taken =
            store.act(header(Some(id)), move |act| directory::decide(act, id, &body, &told));
        let taken = taken.unwrap();
        decisions.push((network, taken.id, seen_by));
        laid.made.push(Made { network, name, number: taken.number, seen_by });
    }
    lay_files(world, store, laid, &decisions);
    lay_tasks(world, store, laid, &decisions);
    for (of, who) in &world.seats {
        let (network, body) = of.get(&bodies).clone();
        let here: Vec<Id> =
            organisations.iter().filter(|(of, _)| *of == network).map(|o| o.1).collect();
        let (false, id) = (here.is_empty(), laid.networks[network]) else { continue };
        let (who, function) = (*who.get(&here), SeatFunction::Member);
        let term = Term { function, since: None, until: None, source: String::new() };
        store
            .act(header(Some(id)), move |act| directory::take_seat(act, id, &body, who, &term))
            .unwrap();
    }
}

fn lay_people(world: &World, store: &Store, networks: [Id; 2]) {
    for (nth, posts) in world.people.iter().enumerate() {
        let open =
            move |act: &store::Act<'_>| open_account(act, &email(nth), "Alguien", Language::Es);
        let account = store.act(header(None), open).unwrap().id;
        for holds in posts {
            let (id, Holds { function, begins, .. }) = (networks[holds.network], holds.clone());
            let day = testing::noon().to_zoned(jiff::tz::TimeZone::UTC).date();
            let since = day.saturating_add(jiff::Span::new().days(begins));
            store
                .act(header(Some(id)), move |act| {
                    let post =
                        directory::make_post(act, id, None, function, "Puesto", Language::Es)?;
                    directory::appoint(act, id, post.id, account, since)
                })
                .unwrap();
        }
    }
}

/// The names of records in a text, by their mark.
fn names_in(text: &str, mark: &str) -> BTreeSet<String> {
    let length = named(mark, 0).len();
    let found = text.match_indices(mark).filter_map(|(at, _)| text.get(at..at + length));
    found.filter(|name| name.ends_with('x')).map(str::to_owned).collect()
}

/// A list and all pages on which it goes on.
fn walked(reader: &Browser<'_>, path: &str) -> String {
    if path.ends_with(".xlsx") {
        let mut taken = reader.get(path);
        if taken.status == StatusCode::SEE_OTHER {
            taken = reader.get(&taken.location);
        }
        let book = sheets::read(&taken.body);
        let lines = book.map_or(Vec::new(), |sheet| sheet.lines).into_iter();
        return lines.flat_map(|line| line.cells).collect::<Vec<_>>().join("\n");
    }
    let (mut all, mut path) = (String::new(), path.to_owned());
    loop {
        let answer = reader.get(&path);
        // A list that is for some only shows nothing to the others.
        if matches!(answer.status.as_u16(), 401 | 403 | 404) {
            return all;
        }
        let page = reader.read(&path);
        all.push_str(&page);
        let Some((_, next)) = page.split_once("rel=\"next\" href=\"") else { return all };
        path = next.split('"').next().unwrap().replace("&amp;", "&");
    }
}

/// The number that stands after a mark, as the page counts.
fn counted(page: &str, after: &str) -> Option<usize> {
    let rest = page.split_once(after)?.1;
    let digits: String =
        rest.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

struct Looking<'l> {
    laid: &'l Laid,
    who: String,
    reader: Browser<'l>,
    scope: Scope,
    signed_in: bool,
}

impl Looking<'_> {
    fn sees(&self, made: &Made) -> bool {
        self.scope.sees(self.laid.networks[made.network], made.seen_by)
    }

    fn seen(&self, network: usize, mark: &str) -> BTreeSet<String> {
        let of = |made: &&Made| made.network == network && made.name.starts_with(mark);
        self.laid
            .made
            .iter()
            .filter(of)
            .filter(|made| self.sees(made))
            .map(|made| made.name.clone())
            .collect()
    }

    /// What a text tells by name is seen here or, as a record shared with it, in the other network.
    fn nothing_else(&self, text: &str, at: &str) {
        for made in &self.laid.made {
            let known =
                self.laid.made.iter().any(|other| other.name == made.name && self.sees(other));
            assert!(known || !text.contains(&made.name), "{}: {} in {at}", self.who, made.name);
        }
    }

    fn as_a_whole(&self, network: usize) {
        for (called, mark, path) in SHOWN {
            let text = walked(&self.reader, &path.replace("{network}", NETWORKS[network]));
            let shown = names_in(&text, mark);
            assert_eq!(
                shown,
                self.seen(network, mark),
                "{}: {called} of {}",
                self.who,
                NETWORKS[network]
            );
            self.nothing_else(&text, called);
        }
    }

    fn counts(&self, network: usize) {
        let seen = self.seen(network, "orga");
        let list = self.reader.read(&format!("/{}/organisations", NETWORKS[network]));
        let tally = counted(&list, "class=\"tally\"").filter(|_| !seen.is_empty());
        assert_eq!(tally.unwrap_or(0), seen.len(), "{}: the count of the list", self.who);
        let home = self.reader.read(&format!("/{}", NETWORKS[network]));
        let figure =
            home.split_once("class=\"figures\"").and_then(|(_, rest)| counted(rest, "<a href"));
        let figure = figure.filter(|_| !seen.is_empty()).unwrap_or(0);
        assert_eq!(figure, seen.len(), "{}: the figure of the network", self.who);
        let offered = list.split_once("<select name=\"country\">").map_or("", |(_, rest)| rest);
        let offered = offered.split("</select>").next().unwrap_or_default();
        for (name, country) in &self.laid.countries {
            let offers = offered.contains(&format!("value=\"{country}\""));
            assert_eq!(
                offers,
                seen.contains(name),
                "{}: the country of {name} to filter by",
                self.who
            );
        }
    }

    fn one_by_one(&self, network: usize) {
        let slug = NETWORKS[network];
        let member = self.scope.sees(self.laid.networks[network], Visibility::Members);
        for (mark, place) in PAGES {
            let of = |made: &&Made| made.network == network && made.name.starts_with(mark);
            for made in self.laid.made.iter().filter(of) {
                let path = format!("/{slug}/{place}/{}", made.number);
                let language = if self.signed_in { "" } else { "/es" };
                let page = self.reader.get(&format!("{language}{path}"));
                let wanted = match (self.signed_in, *mark) {
                    (false, "tare") => StatusCode::UNAUTHORIZED,
                    _ if self.sees(made) => StatusCode::OK,
                    _ => StatusCode::NOT_FOUND,
                };
                assert_eq!(page.status, wanted, "{}: {} at {path}", self.who, made.name);
                self.nothing_else(&page.text, &path);
                self.elsewhere(made, &page.text);
                let history = self.reader.get(&format!("{path}/history"));
                let wanted = match (self.signed_in, self.sees(made) && member) {
                    (false, _) => StatusCode::UNAUTHORIZED,
                    (true, true) => StatusCode::OK,
                    (true, false) => StatusCode::NOT_FOUND,
                };
                assert_eq!(history.status, wanted, "{}: history of {}", self.who, made.name);
                self.nothing_else(&history.text, &format!("{path}/history"));
            }
        }
    }

    /// A shared record leads to its page in the other network only if everybody may see it there.
    fn elsewhere(&self, here: &Made, page: &str) {
        let there =
            self.laid.made.iter().filter(|m| m.name == here.name && m.network != here.network);
        for there in there {
            let path = format!("/{}/organisations/{}\"", NETWORKS[there.network], there.number);
            let leads = page.contains(&path);
            let public = there.seen_by == Visibility::Public;
            assert_eq!(leads, self.sees(here) && public, "{}: {path}", self.who);
        }
    }
}

fn agrees(world: &World, database: Database) {
    let laid = lay(world, database);
    let mut readers = vec![("the public".to_owned(), laid.town.anybody(), Scope::default(), false)];
    for (nth, posts) in world.people.iter().enumerate() {
        let account = laid.town.store().read_now(move |db| identity::find_account(db, &email(nth)));
        let (account, now) = (account.unwrap().unwrap().id, testing::noon());
        let scope =
            laid.town.store().read_now(move |db| directory::policy::scope(db, account, now));
        let reader = laid.town.signed_in(&email(nth));
        readers.push((format!("{posts:?}"), reader, scope.unwrap(), true));
    }
    for (who, reader, scope, signed_in) in readers {
        let looking = Looking { laid: &laid, who, reader, scope, signed_in };
        for network in 0..NETWORKS.len() {
            looking.as_a_whole(network);
            looking.counts(network);
            looking.one_by_one(network);
        }
    }
}

fn for_many_worlds(database: Database) {
    let config =
        Config { cases: 8, max_shrink_iters: 60, failure_persistence: None, ..Config::default() };
    let agreed = TestRunner::new(config).run(&worlds(), |world| {
        agrees(&world, database);
        Ok(())
    });
    agreed.unwrap_or_else(|why| panic!("{why}"));
}

#[test]
fn every_way_to_a_record_agrees_with_the_scope_on_sqlite() {
    for_many_worlds(Database::Sqlite);
}

#[test]
fn every_way_to_a_record_agrees_with_the_scope_on_postgres() {
    for_many_worlds(Database::Postgres);
}

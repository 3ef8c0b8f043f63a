//! A shelf of cards to search: in networks, for circles of readers, in some language.

use base::{Country, Id, Language, Visibility};
use finding::{Document, Question, Record, Source, Take};
use identity::Scope;
use migrations::HISTORY;
use search::Library;
use store::sequence::Touched;
use store::{
    Act, ActHeader, Actor, Channel, Db, Deed, Fault, Fields, Migration, Store, Subject, row,
    statements,
};
use testing::{Database, TestStore};

const CARDS: Migration = Migration {
    name: "9001_cards",
    sqlite: "create table card (id blob primary key, network_id blob not null, circle integer not null, \
             language text not null, title text not null, told text not null) strict",
    postgres: "create table card (id bytea primary key, network_id bytea not null, circle bigint not null, \
               language text collate \"C\" not null, title text collate \"C\" not null, told text collate \"C\" not null)",
};

row! {
    #[derive(Clone, Debug)]
    pub(crate) struct Card {
        pub(crate) id: Id,
        pub(crate) network_id: Id,
        pub(crate) circle: i64,
        pub(crate) language: Language,
        pub(crate) title: String,
        pub(crate) told: String,
    }
}

statements! {
    run put(id: Id, network_id: Id, circle: i64, language: Language, title: &str, told: &str) =
        "insert into card (id, network_id, circle, language, title, told) values ($1, $2, $3, $4, $5, $6) \
         on conflict (id) do update set circle = $3, title = $5, told = $6";
    run take_away(id: Id) = "delete from card where id = $1";
    one card(id: Id) -> Card = "select id, network_id, circle, language, title, told from card where id = $1";
    all cards() -> Card = "select id, network_id, circle, language, title, told from card order by id",
        scans because "a test has few cards";
}

impl Subject for Card {
    const KIND: &'static str = "card";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        1
    }

    fn fields(&self) -> Fields {
        Fields::default().text("title", Visibility::Public, &self.title)
    }
}

pub(crate) const SOURCE: Source =
    Source { kinds: &["card"], kind_name: |_, _| "card", all, document, touched_by };

fn told(card: Card) -> Document {
    Document {
        record: Record { kind: "card", network: card.network_id, id: card.id },
        seen_by: Visibility::of_circle(card.circle).unwrap(),
        path: String::new(),
        titles: vec![(card.language, card.title.clone())],
        told: vec![(card.language, card.told)],
        names: Vec::new(),
        belongs: Vec::new(),
        codes: vec![card.title.to_lowercase()],
        country: "BR".parse::<Country>().ok().filter(|_| card.title.contains("BR")),
    }
}

fn all(db: &Db, take: &mut Take<'_>) -> Result<(), Fault> {
    cards(db)?.into_iter().map(told).try_for_each(take)
}

fn document(db: &Db, record: &Record) -> Result<Option<Document>, Fault> {
    Ok(card(db, record.id)?.map(told))
}

fn touched_by(_: &Db, touched: &Touched) -> Result<Vec<Record>, Fault> {
    let network = touched.network_id.unwrap_or(NETWORKS[0]);
    Ok(vec![Record { kind: "card", network, id: touched.subject_id }])
}

pub(crate) const NETWORKS: [Id; 3] =
    [Id::from_bytes([1; 16]), Id::from_bytes([2; 16]), Id::from_bytes([3; 16])];

pub(crate) struct Room {
    pub(crate) test: TestStore,
    pub(crate) library: Library,
}

impl Room {
    pub(crate) fn new(database: Database) -> Room {
        let steps: Vec<Migration> = HISTORY.iter().copied().chain([CARDS]).collect();
        let test = TestStore::new(database, &steps);
        let library = Library::at(&test.folder().join("index"), vec![SOURCE]);
        Room { test, library }
    }

    pub(crate) fn card(
        &self,
        network: Id,
        seen_by: Visibility,
        language: Language,
        title: &str,
        told: &str,
    ) -> Card {
        let (title, told) = (title.to_owned(), told.to_owned());
        let enter = move |act: &Act<'_>| {
            let (id, title, told) = (act.new_id(), title.clone(), told.clone());
            let card =
                Card { id, network_id: network, circle: seen_by.circle(), language, title, told };
            keep(act, &card)?;
            act.created(Deed("card.made"), &card);
            Ok::<_, Fault>(card)
        };
        self.test.store.act(header(network), enter).unwrap()
    }

    pub(crate) fn public(&self, language: Language, title: &str, told: &str) -> Card {
        self.card(NETWORKS[0], Visibility::Public, language, title, told)
    }

    pub(crate) fn change(&self, card: &Card, change: impl Fn(&mut Card) + Send + 'static) {
        let before = card.clone();
        let act = move |act: &Act<'_>| {
            let mut after = before.clone();
            change(&mut after);
            keep(act, &after)?;
            act.changed(
                Deed("card.changed"),
                &Card { title: String::new(), ..before.clone() },
                &after,
            );
            Ok::<_, Fault>(())
        };
        self.test.store.act(header(card.network_id), act).unwrap();
    }

    pub(crate) fn remove(&self, card: &Card) {
        let before = card.clone();
        let act = move |act: &Act<'_>| {
            take_away(act, before.id)?;
            act.removed(Deed("card.removed"), &before);
            Ok::<_, Fault>(())
        };
        self.test.store.act(header(card.network_id), act).unwrap();
    }

    pub(crate) fn catch_up(&self) {
        catch_up(&self.library, &self.test);
    }

    pub(crate) fn titles(&self, scope: &Scope, words: &str) -> Vec<String> {
        titles(&self.library, &self.test.store, scope, words)
    }
}

pub(crate) fn catch_up(library: &Library, test: &TestStore) {
    test.until_all_is_told();
    library.catch_up(&test.store).unwrap();
}

fn keep(act: &Act<'_>, card: &Card) -> Result<(), Fault> {
    put(act, card.id, card.network_id, card.circle, card.language, &card.title, &card.told)?;
    Ok(())
}

fn header(network: Id) -> ActHeader {
    ActHeader::new(Actor::program(Channel::Command), Some(network))
}

pub(crate) fn question(words: &str) -> Question {
    Question {
        words: words.to_owned(),
        network: None,
        kind: None,
        country: None,
        language: Language::Es,
        from: 0,
        size: 100,
    }
}

pub(crate) fn titles(library: &Library, store: &Store, scope: &Scope, words: &str) -> Vec<String> {
    use finding::Finder as _;
    let found = library.find(scope, &question(words)).unwrap().found;
    let title = |record: Record| store.read_now(move |db| card(db, record.id)).unwrap();
    found
        .into_iter()
        .map(|record| title(record).map_or("gone".to_owned(), |card| card.title))
        .collect()
}

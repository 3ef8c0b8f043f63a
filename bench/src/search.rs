//! Searching so many documents in four languages, beside PostgreSQL's full-text search over the same
//! ones: the best twenty with a passage of each, how many there are, and of which networks and kinds.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use base::{Id, Language, Visibility};
use finding::{Document, Finder as _, Question, Record, Source, Wanted};
use identity::Scope;
use postgres::{Client, NoTls};
use search::Library;

use crate::Outcome;
use crate::installation::opened;
use crate::table::Table;

const KINDS: &[&str] = &["organisation", "body", "decision", "practice"];
const NETWORKS: u64 = 8;
const SHOWN: usize = 20;
const QUESTIONS: u64 = 400;

/// How many documents the source tells: a source is given nothing to remember them by.
static DOCUMENTS: AtomicU64 = AtomicU64::new(0);

const SOURCE: Source = Source {
    kinds: KINDS,
    kind_name: |_, _| "",
    all: |_, take| (0..DOCUMENTS.load(Ordering::Relaxed)).map(document).try_for_each(take),
    document: |_, _| Ok(None),
    touched_by: |_, _| Ok(Vec::new()),
};

/// A number that looks like chance and is the same for ever.
fn mixed(nth: u64, salt: u64) -> u64 {
    let mut mixed = (nth ^ salt.rotate_left(32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^= mixed >> 29;
    mixed = mixed.wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed ^ (mixed >> 32)
}

fn some<T>(all: &[T], nth: u64, salt: u64) -> Option<&T> {
    all.get(usize::try_from(mixed(nth, salt)).unwrap_or_default() % all.len().max(1))
}

fn language(nth: u64) -> Language {
    some(Language::ALL, nth, 1).copied().unwrap_or_default()
}

/// A phrase in a language: what a target of the 2030 Agenda is about.
fn phrase(nth: u64, salt: u64, language: Language) -> &'static str {
    some(reference::sdg::targets(), nth, salt).map_or("", |target| target.label(language))
}

fn document(nth: u64) -> Document {
    let language = language(nth);
    let cities = cities();
    let city = some(cities, nth, 2).copied().unwrap_or_default();
    let told: Vec<&str> = (10..16).map(|salt| phrase(nth, salt, language)).collect();
    let id = |nth: u64| Id::from_bytes((u128::from(nth) + 1).to_be_bytes());
    Document {
        record: Record {
            kind: some(KINDS, nth, 3).copied().unwrap_or_default(),
            network: id(mixed(nth, 4) % NETWORKS),
            id: id(nth),
        },
        seen_by: if mixed(nth, 5).is_multiple_of(10) {
            Visibility::Members
        } else {
            Visibility::Public
        },
        path: String::new(),
        titles: vec![(language, format!("{} – {city}", phrase(nth, 6, language)))],
        told: vec![(language, told.join(". "))],
        names: Vec::new(),
        belongs: Vec::new(),
        codes: vec![nth.to_string()],
        country: None,
    }
}

fn cities() -> &'static [&'static str] {
    static CITIES: std::sync::LazyLock<Vec<&'static str>> =
        std::sync::LazyLock::new(|| reference::cities::all().map(|city| city.name()).collect());
    &CITIES
}

/// One to three words of some document, every other question without its accents.
fn question(nth: u64) -> String {
    let of = mixed(nth, 7) % DOCUMENTS.load(Ordering::Relaxed).max(1);
    let language = language(of);
    let said = phrase(of, 10, language);
    let words: Vec<&str> =
        said.split_whitespace().filter(|word| word.chars().count() > 4).collect();
    let wanted = usize::try_from(mixed(nth, 8) % 3).unwrap_or_default() + 1;
    let words: Vec<&str> = words.into_iter().take(wanted).collect();
    if nth.is_multiple_of(2) { base::folded(&words.join(" ")) } else { words.join(" ") }
}

pub(crate) fn measure(table: &mut Table, documents: u64) -> Outcome<()> {
    DOCUMENTS.store(documents, Ordering::Relaxed);
    let folder = tempfile::tempdir()?;
    let store = opened(folder.path())?;
    let library = Library::at(&folder.path().join("index"), vec![SOURCE]);
    let began = Instant::now();
    library.catch_up(&store).map_err(|why| why.to_string())?;
    let rate = documents as f64 / began.elapsed().as_secs_f64();
    let size = table.number(documents as f64);
    table.line(
        &format!("index of {size} documents, made"),
        &format!("{}/s", table.number(rate)),
        "",
        "",
    );
    let questions: Vec<String> = (0..QUESTIONS).map(question).collect();
    let ours = |words: &String| ask(&library, words).map(|_| ());
    let found: usize =
        questions.iter().map(|words| ask(&library, words)).sum::<Outcome<usize>>()?
            / questions.len();
    let told = format!("search over {size} documents, with count, facets and passages");
    let Ok(server) = std::env::var("URDIMBRE_TEST_POSTGRES") else {
        let (p50, p99) = timed(&questions, ours)?;
        table.line(&told, &waits(p50, p99), "", "p99 ≤ 25 ms");
        return Ok(());
    };
    let mut client = loaded(&server, documents)?;
    let client = std::cell::RefCell::new(&mut client);
    let theirs = |words: &String| full_text(&mut client.borrow_mut(), words);
    // Warm both before, and ask them in turn.
    timed(&questions, ours)?;
    timed(&questions[..questions.len() / 10], theirs)?;
    let (their_p50, their_p99) = timed(&questions, theirs)?;
    let (p50, p99) = timed(&questions, ours)?;
    let times = |theirs: Duration, ours: Duration| theirs.as_secs_f64() / ours.as_secs_f64();
    let ratio =
        format!("{:.0} × at p50, {:.0} × at p99", times(their_p50, p50), times(their_p99, p99));
    table.line(
        &format!("PostgreSQL’s full-text search over the same {size}"),
        &waits(their_p50, their_p99),
        "",
        "",
    );
    table.line(&told, &waits(p50, p99), &ratio, "p99 ≤ 25 ms, ≥ 20 ×");
    table.line("answers to a question, on the average", &table.number(found as f64), "", "");
    Ok(())
}

fn waits(p50: Duration, p99: Duration) -> String {
    let millis = |wait: Duration| wait.as_secs_f64() * 1_000.0;
    format!("p50 {:.1} ms, p99 {:.1} ms", millis(p50), millis(p99))
}

fn timed<T>(questions: &[T], ask: impl Fn(&T) -> Outcome<()>) -> Outcome<(Duration, Duration)> {
    let mut waits = Vec::with_capacity(questions.len());
    for question in questions {
        let began = Instant::now();
        ask(question)?;
        waits.push(began.elapsed());
    }
    waits.sort_unstable();
    let at = |part: usize| waits.get(waits.len() * part / 100).copied().unwrap_or_default();
    Ok((at(50), at(99)))
}

fn ask(library: &Library, words: &str) -> Outcome<usize> {
    let question = Question {
        words: words.to_owned(),
        network: None,
        kind: None,
        country: None,
        language: Language::Es,
        from: 0,
        size: SHOWN,
    };
    let answer = library.find(&Scope::default(), &question).map_err(|why| format!("{why:?}"))?;
    let wanted = Wanted::by(words, answer.loosely);
    for record in &answer.found {
        // As a page reads each record anew; the number in its id is that of the document.
        let nth = u128::from_be_bytes(*record.id.as_bytes()).saturating_sub(1);
        let found = document(u64::try_from(nth)?);
        for (language, text) in &found.told {
            std::hint::black_box(wanted.passage(text, *language));
        }
    }
    Ok(answer.count)
}

/// Without accents, as one does on PostgreSQL without more than it brings.
fn plain(text: &str) -> String {
    base::folded(text)
}

fn configuration(language: Language) -> &'static str {
    match language {
        Language::Es => "spanish",
        Language::Pt => "portuguese",
        Language::Fr => "french",
        Language::En => "english",
    }
}

fn loaded(server: &str, documents: u64) -> Outcome<Client> {
    let mut client = Client::connect(&format!("{server} dbname=postgres"), NoTls)?;
    client.batch_execute(
        "create table document (id bigint primary key, network text not null, kind text not null, \
         public boolean not null, config regconfig not null, title text not null, told text not null, \
         words tsvector not null)",
    )?;
    let put = client.prepare(
        "insert into document select id, network, kind, public, config::regconfig, title, told, \
         setweight(to_tsvector(config::regconfig, title), 'A') || to_tsvector(config::regconfig, told) \
         from unnest($1::bigint[], $2::text[], $3::text[], $4::boolean[], $5::text[], $6::text[], $7::text[]) \
         as new (id, network, kind, public, config, title, told)",
    )?;
    for from in (0..documents).step_by(5_000) {
        let some: Vec<Document> = (from..documents.min(from + 5_000)).map(document).collect();
        let text = |of: fn(&Document) -> &[(Language, String)]| -> Vec<String> {
            some.iter()
                .map(|one| of(one).first().map_or(String::new(), |(_, t)| plain(t)))
                .collect()
        };
        let ids: Vec<i64> = (from..).take(some.len()).map(|nth| nth.cast_signed()).collect();
        let networks: Vec<String> = some.iter().map(|one| one.record.network.to_string()).collect();
        let kinds: Vec<&str> = some.iter().map(|one| one.record.kind).collect();
        let public: Vec<bool> = some.iter().map(|one| one.seen_by == Visibility::Public).collect();
        let configs: Vec<&str> = some
            .iter()
            .map(|one| one.told.first().map_or("simple", |(l, _)| configuration(*l)))
            .collect();
        let (titles, told) = (text(|one| &one.titles), text(|one| &one.told));
        client.execute(&put, &[&ids, &networks, &kinds, &public, &configs, &titles, &told])?;
    }
    client.batch_execute(
        "create index document_words on document using gin (words); analyze document",
    )?;
    Ok(client)
}

fn full_text(client: &mut Client, words: &str) -> Outcome<()> {
    let words = plain(words);
    let asked = "(plainto_tsquery('spanish', $1) || plainto_tsquery('portuguese', $1) \
                 || plainto_tsquery('french', $1) || plainto_tsquery('english', $1))";
    let best = format!(
        "select id, ts_headline(config, told, {asked}) from (select id, config, told from document \
         where public and words @@ {asked} order by ts_rank(words, {asked}) desc, id limit 20) best"
    );
    let counts = format!(
        "select network, kind, count(*) from document where public and words @@ {asked} \
         group by grouping sets ((network), (kind), ())"
    );
    std::hint::black_box(client.query(&best, &[&words])?);
    std::hint::black_box(client.query(&counts, &[&words])?);
    Ok(())
}

//! In the commons and the instruments: all SQL stands in `store`, which knows no HTTP; rules know
//! neither.

use std::sync::LazyLock;

use regex::Regex;

use crate::house;
use crate::source::Source;
use crate::sql::named_tables;
use crate::verdict::holds;

/// Where HTTP may be known: the same file names in every crate. A policy answers the edge, which
/// asks it for a network and a scope; what waits is told to a page, in the reader's words.
const EDGE: &[&str] = &["lib", "addresses", "pages", "views", "api", "policy", "tells", "waiting"];

static HTTP: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\b(?:web|axum|maud|http|tower)::").unwrap());

/// The sources of the domain, with the part of the crate that each belongs to: `pages`, `store`.
fn parts() -> Vec<(String, Source)> {
    let domain = ["commons/", "instruments/"];
    let rooms = house::rooms().iter();
    let rooms = rooms.filter(|room| domain.iter().any(|floor| room.path.starts_with(floor)));
    rooms
        .flat_map(|room| room.sources().map(move |file| (room, file)))
        .map(|(room, file)| {
            let below = &file[room.path.len() + "/src/".len()..];
            let part = below.split(['/', '.']).next().unwrap_or_default();
            (part.to_owned(), Source::read(file))
        })
        .collect()
}

#[test]
fn all_sql_stands_in_the_store() {
    let (mut inside, mut outside) = (0, Vec::new());
    let tables: Vec<_> = crate::schema::relations("sqlite").into_iter().map(|t| t.name).collect();
    for (part, source) in parts() {
        let mut found = Vec::new();
        if let Some(at) = source.code.find("statements! {") {
            found.push((source.line_at(at), "statements!".to_owned()));
        }
        for text in &source.texts {
            let named = named_tables(&text.text).into_iter().map(|(name, _)| name);
            found.extend(named.filter(|name| tables.contains(name)).map(|name| (text.line, name)));
        }
        if part == "store" {
            inside += found.len();
        } else {
            let told = |(line, what)| format!("{}:{line}: {what}", source.file);
            outside.extend(found.into_iter().map(told));
        }
    }
    assert!(inside > 20, "there is SQL to look at");
    holds("all SQL of a crate stands in its store", &outside);
}

#[test]
fn rules_and_stores_know_no_http() {
    let (mut at_the_edge, mut inside) = (0, Vec::new());
    for (part, source) in parts() {
        for found in HTTP.find_iter(&source.code) {
            if EDGE.contains(&part.as_str()) {
                at_the_edge += 1;
            } else {
                let line = source.line_at(found.start());
                inside.push(format!("{}:{line}: {}", source.file, found.as_str()));
            }
        }
    }
    assert!(at_the_edge > 5, "there is an edge to look at");
    holds("rules, acts and stores know no HTTP", &inside);
}

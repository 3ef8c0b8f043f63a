//! Nothing that one may not see is found, counted or told of in facets: random readers and cards,
//! and the index agrees with the scope.

use std::collections::{BTreeMap, BTreeSet};

use base::{Id, Language, Visibility};
use finding::Finder as _;
use identity::{Grant, Scope};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use testing::Database;

use crate::shelf::{Card, NETWORKS, Room, question};

const WORDS: [&str; 4] = ["ciudades", "residuos", "gestión", "puertos"];

fn cards(room: &Room) -> Vec<Card> {
    let mut cards = Vec::new();
    for nth in 0..96 {
        let network = NETWORKS[nth % 3];
        let seen_by = Visibility::ALL[nth / 3 % 4];
        let (one, other) = (WORDS[nth / 12 % 4], WORDS[nth / 48 + nth % 3]);
        cards.push(room.card(network, seen_by, Language::Es, &format!("{one} BR{nth}"), other));
    }
    room.catch_up();
    cards
}

fn scopes() -> impl Strategy<Value = Scope> {
    let grant = (0..3_usize, 0..4_usize).prop_map(|(network, sees)| Grant {
        network: NETWORKS[network],
        post: Id::from_bytes([8; 16]),
        organisation: None,
        as_deputy: false,
        sees: Visibility::ALL[sees],
        may: &[],
    });
    prop::collection::vec(grant, 0..5).prop_map(Scope::of)
}

#[test]
fn search_agrees_with_the_scope() {
    let room = Room::new(Database::Sqlite);
    let cards = cards(&room);
    let asked = (scopes(), 0..4_usize, prop::option::of(0..3_usize), any::<bool>());
    TestRunner::default()
        .run(&asked, |(scope, word, network, slip)| {
            let network = network.map(|nth| NETWORKS[nth]);
            let word = WORDS[word];
            // A slip of the pen asks the index in another way.
            let typed = if slip {
                word.chars().take(word.chars().count() - 2).collect()
            } else {
                word.to_owned()
            };
            let says = |card: &&Card| card.title.contains(word) || card.told.contains(word);
            let sees = |card: &&Card| {
                scope.sees(card.network_id, Visibility::of_circle(card.circle).unwrap())
            };
            let within = |card: &&Card| network.is_none_or(|network| card.network_id == network);
            let wanted: BTreeSet<Id> =
                cards.iter().filter(says).filter(sees).filter(within).map(|card| card.id).collect();
            let asked = finding::Question { network, ..question(&typed) };
            let answer = room.library.find(&scope, &asked).unwrap();
            let found: BTreeSet<Id> = answer.found.iter().map(|record| record.id).collect();
            prop_assert_eq!(&found, &wanted);
            prop_assert_eq!(answer.count, wanted.len());
            let mut by_network: BTreeMap<Id, u64> = BTreeMap::new();
            for card in cards.iter().filter(|card| wanted.contains(&card.id)) {
                *by_network.entry(card.network_id).or_default() += 1;
            }
            let told: BTreeMap<Id, u64> = answer.networks.iter().copied().collect();
            prop_assert_eq!(told, by_network);
            let in_countries: u64 = answer.countries.iter().map(|(_, count)| count).sum();
            prop_assert_eq!(in_countries, wanted.len() as u64);
            Ok(())
        })
        .unwrap();
}

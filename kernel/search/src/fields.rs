//! What the index holds of a document.

use base::{Id, Language, Visibility};
use data_encoding::HEXLOWER;
use finding::{Document, Record, stem, words};
use identity::Scope;
use sha2::{Digest, Sha256};
use tantivy::schema::{
    FAST, Facet, FacetOptions, Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing,
    TextOptions,
};
use tantivy::tokenizer::{PreTokenizedString, Token};
use tantivy::{TantivyDocument, Term};

/// Whoever changes what follows makes it another version: an index of an older one is made anew.
pub(crate) const VERSION: u32 = 1;

/// Per language the title and what is told, stemmed; beside them every word as it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fields {
    pub(crate) key: Field,
    pub(crate) digest: Field,
    pub(crate) seen: Field,
    pub(crate) facet: Field,
    pub(crate) code: Field,
    pub(crate) plain: Field,
    pub(crate) named: Field,
    titles: [Field; 4],
    told: [Field; 4],
}

pub(crate) const KINDS: &str = "/kind";
pub(crate) const NETWORKS: &str = "/network";
pub(crate) const COUNTRIES: &str = "/country";

impl Fields {
    pub(crate) fn schema() -> (Schema, Fields) {
        let mut schema = Schema::builder();
        let of_words = || {
            let indexing = TextFieldIndexing::default();
            let indexing =
                indexing.set_tokenizer("raw").set_index_option(IndexRecordOption::WithFreqs);
            TextOptions::default().set_indexing_options(indexing)
        };
        let fields = Fields {
            key: schema.add_text_field("key", STRING | STORED),
            digest: schema.add_u64_field("digest", FAST),
            seen: schema.add_text_field("seen", STRING),
            facet: schema.add_facet_field("facet", FacetOptions::default()),
            code: schema.add_text_field("code", STRING),
            plain: schema.add_text_field("plain", of_words()),
            named: schema.add_text_field("named", of_words()),
            titles: per_language(|code| {
                schema.add_text_field(&format!("title_{code}"), of_words())
            }),
            told: per_language(|code| schema.add_text_field(&format!("told_{code}"), of_words())),
        };
        (schema.build(), fields)
    }

    pub(crate) fn title(&self, language: Language) -> Field {
        self.titles[at(language)]
    }

    pub(crate) fn told(&self, language: Language) -> Field {
        self.told[at(language)]
    }

    /// A document as the index keeps it: its words, and its key; nothing to be shown.
    pub(crate) fn entry(&self, document: &Document) -> TantivyDocument {
        let mut entry = TantivyDocument::new();
        entry.add_text(self.key, key(&document.record));
        entry.add_u64(self.digest, digest(document));
        entry.add_text(self.seen, circle_of(document));
        for facet in facets(document) {
            entry.add_facet(self.facet, facet);
        }
        for code in &document.codes {
            entry.add_text(self.code, code.to_lowercase());
        }
        let mut put = |field, language: Option<Language>, text: &str| {
            entry.add_pre_tokenized_text(field, tokens(text, language));
        };
        for (language, text) in &document.titles {
            put(self.title(*language), Some(*language), text);
            put(self.named, None, text);
            put(self.plain, None, text);
        }
        for (language, text) in document.told.iter().chain(document.belongs.iter().flatten()) {
            put(self.told(*language), Some(*language), text);
            put(self.plain, None, text);
        }
        for name in &document.names {
            put(self.named, None, name);
            put(self.plain, None, name);
        }
        entry
    }

    /// What one may see: one of these stands in the document.
    pub(crate) fn seen_by(&self, scope: &Scope) -> Vec<Term> {
        let mut circles = vec![PUBLIC.to_owned()];
        for grant in scope.grants() {
            for visibility in Visibility::ALL {
                let circle = circle(grant.network, *visibility);
                if *visibility <= grant.sees && !circles.contains(&circle) {
                    circles.push(circle);
                }
            }
        }
        circles.iter().map(|circle| Term::from_field_text(self.seen, circle)).collect()
    }
}

const PUBLIC: &str = "public";

fn circle_of(document: &Document) -> String {
    circle(document.record.network, document.seen_by)
}

fn circle(network: Id, visibility: Visibility) -> String {
    match visibility {
        Visibility::Public => PUBLIC.to_owned(),
        narrower => format!("{}:{narrower}", HEXLOWER.encode(network.as_bytes())),
    }
}

fn per_language(mut field: impl FnMut(&str) -> Field) -> [Field; 4] {
    [Language::Es, Language::Pt, Language::Fr, Language::En].map(|language| field(language.code()))
}

fn at(language: Language) -> usize {
    match language {
        Language::Es => 0,
        Language::Pt => 1,
        Language::Fr => 2,
        Language::En => 3,
    }
}

pub(crate) fn key(record: &Record) -> String {
    let hex = |id: Id| HEXLOWER.encode(id.as_bytes());
    format!("{}:{}:{}", record.kind, hex(record.network), hex(record.id))
}

/// The record of a key, if its kind is known.
pub(crate) fn record(key: &str, kinds: &[&'static str]) -> Option<Record> {
    let mut parts = key.split(':');
    let name = parts.next()?;
    let kind = kinds.iter().find(|kind| **kind == name)?;
    Some(Record { kind, network: id(parts.next()?)?, id: id(parts.next()?)? })
}

pub(crate) fn id(hex: &str) -> Option<Id> {
    let bytes = HEXLOWER.decode(hex.as_bytes()).ok()?;
    Some(Id::from_bytes(bytes.try_into().ok()?))
}

fn facets(document: &Document) -> Vec<Facet> {
    let network = HEXLOWER.encode(document.record.network.as_bytes());
    let mut facets = vec![facet(KINDS, document.record.kind), facet(NETWORKS, &network)];
    facets.extend(document.country.map(|country| facet(COUNTRIES, country.code())));
    facets
}

pub(crate) fn facet(of: &str, value: &str) -> Facet {
    Facet::from_path([of.trim_start_matches('/'), value])
}

/// By which it is seen whether the index holds a document as it is now.
pub(crate) fn digest(document: &Document) -> u64 {
    let told = Sha256::digest(format!("{document:?}"));
    told.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// A text as the index compares its words.
fn tokens(text: &str, language: Option<Language>) -> PreTokenizedString {
    let compared = |word: &str| match language {
        Some(language) => stem(language, word).into_owned(),
        None => word.to_owned(),
    };
    let tokens = words(text).enumerate().map(|(position, word)| Token {
        offset_from: word.at.start,
        offset_to: word.at.end,
        position,
        text: compared(&word.text),
        position_length: 1,
    });
    PreTokenizedString { text: String::new(), tokens: tokens.collect() }
}

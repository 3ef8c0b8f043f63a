//! Each record of the directory as it is found.

use std::collections::BTreeMap;

use base::{Country, Id, Language, Visibility};
use finding::{Document, InLanguages, Record};
use store::{Db, Fault, texts};

use crate::addresses;
use crate::kind::OfBodies;
use crate::store as sql;
use crate::vocabulary::OwnKind;

fn in_languages(first: Language, text: String, others: BTreeMap<Language, String>) -> InLanguages {
    let others = others.into_iter().filter(|(language, _)| *language != first);
    std::iter::once((first, text)).chain(others).filter(|(_, text)| !text.is_empty()).collect()
}

fn titled(db: &Db, id: Id, titled: Option<sql::Titled>) -> Result<InLanguages, Fault> {
    let Some(titled) = titled else { return Ok(Vec::new()) };
    Ok(in_languages(titled.language, titled.name, texts::in_languages(db, id, "name")?))
}

fn country_in_languages(country: Option<Country>) -> InLanguages {
    let named = |language: &Language| {
        Some((*language, reference::country_name(country?, *language)?.to_owned()))
    };
    Language::ALL.iter().filter_map(named).collect()
}

fn said(names: &[&str]) -> Vec<String> {
    names.iter().filter(|name| !name.is_empty()).map(|name| (*name).to_owned()).collect()
}

pub(super) fn network(db: &Db, record: Record) -> Result<Option<Document>, Fault> {
    let Some(kept) = sql::network_kept(db, record.id)? else { return Ok(None) };
    let others = texts::translations_of(db, record.id)?;
    let of = |field: &str| -> BTreeMap<Language, String> {
        let of_it = others.iter().filter(|text| text.field == field);
        of_it.map(|text| (text.language, text.text.clone())).collect()
    };
    let acronyms = of("acronym").into_values().filter(|acronym| *acronym != kept.acronym);
    let names = std::iter::once(kept.acronym.clone()).chain(acronyms).collect();
    Ok(Some(Document {
        record,
        seen_by: Visibility::Public,
        path: addresses::network(&kept.slug),
        titles: in_languages(kept.language, kept.name, of("name")),
        told: in_languages(kept.language, kept.about, of("about")),
        names,
        belongs: Vec::new(),
        codes: Vec::new(),
        country: None,
    }))
}

pub(super) fn organisation(db: &Db, record: Record) -> Result<Option<Document>, Fault> {
    let Some(place) = sql::place_of_entry(db, record.network, record.id)? else { return Ok(None) };
    let Some(organisation) = sql::organisation(db, record.id)? else { return Ok(None) };
    let facts = organisation.facts;
    let kind = titled(db, facts.kind, sql::kind_titled(db, facts.kind)?)?;
    Ok(Some(Document {
        record,
        seen_by: sql::circle(place.circle)?,
        path: addresses::organisation(&place.slug, place.number),
        titles: in_languages(facts.language, facts.name, facts.other_names),
        told: Vec::new(),
        names: said(&[&facts.acronym, &facts.institution]),
        belongs: vec![kind, country_in_languages(facts.country)],
        codes: vec![place.number.to_string()],
        country: facts.country,
    }))
}

pub(super) fn body(db: &Db, record: Record) -> Result<Option<Document>, Fault> {
    let Some(body) = sql::body(db, record.network, record.id)? else { return Ok(None) };
    let Some(slug) = sql::slug_of(db, record.network)? else { return Ok(None) };
    let traits = body.traits;
    let kind = OwnKind::<OfBodies>::find(db, record.network, traits.kind)?;
    Ok(Some(Document {
        record,
        seen_by: traits.seen_by,
        path: addresses::body(&slug, body.number),
        titles: in_languages(traits.language, traits.name, traits.other_names),
        told: in_languages(traits.language, traits.told, BTreeMap::new()),
        names: Vec::new(),
        belongs: kind
            .map(|kind| {
                in_languages(kind.called.language, kind.called.name, kind.called.other_names)
            })
            .into_iter()
            .collect(),
        codes: vec![body.number.to_string()],
        country: None,
    }))
}

pub(super) fn decision(db: &Db, record: Record) -> Result<Option<Document>, Fault> {
    let Some(decision) = sql::decision(db, record.network, record.id)? else { return Ok(None) };
    let Some(slug) = sql::slug_of(db, record.network)? else { return Ok(None) };
    let told = decision.told;
    // Whoever may not know of the body doesn't find what it decided by its name.
    let body = sql::body(db, record.network, decision.body)?;
    let body = body.filter(|body| body.traits.seen_by <= told.seen_by).map(|body| body.traits);
    let belongs = body.map(|body| in_languages(body.language, body.name, body.other_names));
    Ok(Some(Document {
        record,
        seen_by: told.seen_by,
        path: addresses::decision(&slug, decision.number),
        titles: vec![(told.language, told.title)],
        told: in_languages(told.language, told.text, BTreeMap::new()),
        names: said(&[&told.meeting]),
        belongs: belongs.into_iter().collect(),
        codes: vec![decision.number.to_string(), told.taken.to_string()],
        country: None,
    }))
}

/// A post is for the members of its network, whoever holds it, as on its page.
pub(super) fn post(db: &Db, record: Record) -> Result<Option<Document>, Fault> {
    let Some(post) = sql::post_kept(db, record.network, record.id)? else { return Ok(None) };
    let seen_by = Visibility::Members;
    let mut belongs = Vec::new();
    let mut country = None;
    if let Some(id) = post.organisation_id {
        let place = sql::place_of_entry(db, record.network, id)?;
        let shown = place.is_some_and(|place| place.circle <= seen_by.circle());
        if let Some(of) = sql::organisation(db, id)?.filter(|_| shown) {
            country = of.facts.country;
            belongs.push(in_languages(of.facts.language, of.facts.name, of.facts.other_names));
        }
    }
    let mut names: Vec<String> = Vec::new();
    for holder in sql::holders(db, record.network, record.id)? {
        if !holder.name.is_empty() && !names.contains(&holder.name) {
            names.push(holder.name);
        }
    }
    Ok(Some(Document {
        record,
        seen_by,
        path: addresses::post(&post.slug, post.number),
        titles: vec![(post.language, post.name)],
        told: Vec::new(),
        names,
        belongs,
        codes: vec![post.number.to_string()],
        country,
    }))
}

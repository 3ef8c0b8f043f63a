use axum::http::{StatusCode, header};
use serde_json::{Map, Value, json};
use store::{Asked, Listing, Page, Raw, Row, Way};

use super::Kind;
use crate::caching::tag_of;
use crate::lists::asked_of;
use crate::{Answer, Ask, Trouble};

pub(super) const USUAL: usize = 50;
pub(super) const LARGEST: usize = 200;

/// A field of what comes back: how it is made is also how it is described.
pub struct Field<R> {
    pub name: &'static str,
    pub kind: Kind,
    pub of: fn(&Ask, &R) -> Value,
}

/// What is invented says so, wherever it goes.
fn marked(ask: &Ask, mut value: Value) -> Value {
    let invented = ask.network.as_ref().is_some_and(|network| network.demo);
    if let (true, Value::Object(members)) = (invented, &mut value) {
        members.insert("demo".to_owned(), true.into());
    }
    value
}

fn object<R>(ask: &Ask, fields: &[Field<R>], row: &R) -> Value {
    fields
        .iter()
        .map(|field| (field.name.to_owned(), (field.of)(ask, row)))
        .collect::<Map<_, _>>()
        .into()
}

impl<R> Field<R> {
    /// The form of one such thing.
    pub fn form_of_one(fields: &[Field<R>]) -> Value {
        let mut forms: Map<String, Value> =
            fields.iter().map(|field| (field.name.to_owned(), field.kind.form())).collect();
        forms.insert("demo".to_owned(), json!({"type": "boolean"}));
        let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
        json!({"type": "object", "properties": forms, "required": names})
    }

    /// The form of a page of them.
    pub fn form_of_list(fields: &[Field<R>]) -> Value {
        json!({
            "type": "object",
            "required": ["items", "count", "next"],
            "properties": {
                "items": {"type": "array", "items": Field::form_of_one(fields)},
                "count": {"type": ["integer", "null"]},
                "next": {"type": ["string", "null"], "format": "uri"},
                "demo": {"type": "boolean"},
            },
        })
    }
}

/// What a program asks of a list. A page forgives what it can't read; a program is told.
pub fn asked_by_machine<R: Row>(
    ask: &Ask,
    listing: &Listing<R>,
    value: impl Fn(&str, &str) -> Option<Raw<'static>>,
) -> Result<Asked<'static>, Trouble> {
    let known = ["sort", "down", "after", "before", "size"];
    let mut seen: Vec<&str> = Vec::new();
    for (name, typed) in &ask.query.0 {
        let wrong = || Trouble::Unreadable(name.clone());
        let filter = listing.filters.iter().any(|filter| filter.name == name);
        if !(filter || known.contains(&name.as_str())) || seen.contains(&name.as_str()) {
            return Err(wrong());
        }
        seen.push(name);
        let typed = typed.trim();
        let sound = match name.as_str() {
            _ if typed.contains('\0') => false,
            _ if filter => value(name, typed).is_some(),
            "sort" => listing.sorts.iter().any(|sort| sort.name == typed),
            "down" => typed == "1",
            "size" => typed.parse().is_ok_and(|size| (1..=LARGEST).contains(&size)),
            _ => true,
        };
        if !sound {
            return Err(wrong());
        }
    }
    let asked = asked_of(ask, listing, value);
    for place in ["after", "before"] {
        if seen.contains(&place) && asked.from.is_none() {
            return Err(Trouble::Unreadable(place.to_owned()));
        }
    }
    Ok(Asked { size: ask.query.get("size").parse().unwrap_or(USUAL), ..asked })
}

/// A page of a list, with the way to the next and the one before, as RFC 8288 has it.
pub fn listed<R>(ask: &Ask, page: &Page<R>, fields: &[Field<R>]) -> Answer {
    let link = |way: Way| {
        let (name, cursor) = match way {
            Way::Onward => ("after", &page.onward),
            Way::Back => ("before", &page.back),
        };
        cursor.as_ref().map(|cursor| there(ask, name, &cursor.to_text()))
    };
    let (next, back) = (link(Way::Onward), link(Way::Back));
    let items: Vec<Value> = page.rows.iter().map(|row| object(ask, fields, row)).collect();
    let list = json!({"items": items, "count": page.count, "next": next});
    let answer = Answer::json(StatusCode::OK, &marked(ask, list));
    let links = [
        next.map(|next| format!("<{next}>; rel=\"next\"")),
        back.map(|back| format!("<{back}>; rel=\"prev\"")),
    ];
    let links: Vec<String> = links.into_iter().flatten().collect();
    if links.is_empty() { answer } else { answer.with_header(header::LINK, links.join(", ")) }
}

/// One record, whose tag begins with its revision.
pub fn one<R>(ask: &Ask, record: &R, revision: i64, fields: &[Field<R>]) -> Answer {
    let answer = Answer::json(StatusCode::OK, &marked(ask, object(ask, fields, record)));
    let tag = tag_of(&answer.body).replacen("W/\"", &format!("W/\"{revision}."), 1);
    answer.with_header(header::ETAG, tag)
}

/// What became of a change.
pub fn read_back(told: &Value) -> Answer {
    Answer::json(StatusCode::OK, told)
}

/// This list from another place on.
fn there(ask: &Ask, name: &str, cursor: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    let kept = ask.query.0.iter().filter(|(known, _)| known != "after" && known != "before");
    query.extend_pairs(kept).append_pair(name, cursor);
    format!("{}{}?{}", ask.origin, ask.path, query.finish())
}

//! What is particular to askers that are programs: they show a key instead of a cookie, send and
//! get JSON, and are told of troubles in the form of RFC 9457.

use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use base::Id;
use identity::{Grant, Secret};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::ask::plain;
use crate::pace::{ANYBODY, FROM_A_PLACE, Left, Pace, WITH_A_KEY};
use crate::{Answer, Ask, Trouble, Typed};

/// Where everything that programs ask stands.
pub const API: &str = "/api/v1";
const LONGEST_IDEMPOTENCY_KEY: usize = 255;

/// The post for which a key of the API acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bearer {
    pub key: Id,
    /// Who made it.
    pub account: Id,
    pub grant: Grant,
    /// The sorts of records that it may change, as addresses name them.
    pub writes: Vec<String>,
    /// Whether its use has to be written down again.
    pub due: bool,
}

/// What a program says that no browser does.
#[derive(Clone, Debug, Default)]
pub struct Machine {
    pub(crate) shown: Shown,
    pub bearer: Option<Bearer>,
    /// The state that a change begins from: what stands before the first point of a record's tag.
    pub begun_at: Option<i64>,
    /// Under which a change is made once, however often it is sent.
    pub idempotency_key: Option<String>,
    /// Of what was sent.
    pub digest: Vec<u8>,
}

/// What a program shows to be let in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Shown {
    #[default]
    Nothing,
    Key(Secret),
    /// Something else.
    NoKey,
}

pub(crate) fn is_for_machines(path: &str) -> bool {
    path.strip_prefix(API).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

impl Machine {
    pub(crate) fn of(headers: &HeaderMap) -> Machine {
        let said = |name: HeaderName| headers.get(name).map(|v| v.to_str().unwrap_or_default());
        let shown = match said(header::AUTHORIZATION) {
            None => Shown::Nothing,
            Some(shown) => {
                let key =
                    shown.split_once(' ').filter(|(how, _)| how.eq_ignore_ascii_case("bearer"));
                let key = key.and_then(|(_, key)| Secret::from_text(key.trim()));
                key.map_or(Shown::NoKey, Shown::Key)
            }
        };
        Machine {
            shown,
            begun_at: said(header::IF_MATCH).and_then(revision_in),
            idempotency_key: said(IDEMPOTENCY_KEY).map(str::to_owned),
            ..Machine::default()
        }
    }

    /// Whether the key under which a change is to be made once can be one.
    pub(crate) fn is_sound(&self) -> bool {
        self.idempotency_key.as_ref().is_none_or(|key| {
            let printed = key.chars().all(|c| c.is_ascii_graphic() || c == ' ');
            printed && !key.is_empty() && key.len() <= LONGEST_IDEMPOTENCY_KEY
        })
    }

    /// Counts the asking, by key and by place, or by place alone.
    pub(crate) fn counted(&self, pace: &Pace, ask: &Ask) -> Left {
        let place = ask.source.as_bytes();
        match &self.shown {
            Shown::Nothing => pace.count(ANYBODY, place, ask.now),
            Shown::NoKey => pace.count(FROM_A_PLACE, place, ask.now),
            Shown::Key(secret) => {
                let from_here = pace.count(FROM_A_PLACE, place, ask.now);
                if from_here.more.is_none() {
                    return from_here;
                }
                pace.count(WITH_A_KEY, &secret.digest(), ask.now)
            }
        }
    }
}

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// The tag of a record begins with its revision: `W/"12.q83v"`, or just `"12"`.
fn revision_in(tag: &str) -> Option<i64> {
    let tag = tag.trim().trim_start_matches("W/").trim_matches('"');
    tag.split('.').next()?.parse().ok()
}

/// An object of texts, numbers and yes or no, as a form would have sent it. Null is nothing.
pub(crate) fn typed(body: &[u8]) -> Option<Typed> {
    let Value::Object(fields) = serde_json::from_slice(body).ok()? else { return None };
    let text = |value: Value| match value {
        Value::Null => Some(String::new()),
        Value::String(text) => Some(plain(&text)),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(yes) => Some(if yes { "yes" } else { "" }.to_owned()),
        Value::Array(_) | Value::Object(_) => None,
    };
    fields
        .into_iter()
        .map(|(name, value)| Some((name, text(value)?)))
        .collect::<Option<_>>()
        .map(Typed)
}

pub(crate) fn digest(body: &[u8]) -> Vec<u8> {
    Sha256::digest(body).to_vec()
}

impl Answer {
    pub fn json(status: StatusCode, value: &Value) -> Answer {
        let answer = Answer::text(format!("{value}\n")).of_kind("application/json");
        Answer { status, ..answer }
    }

    /// What every answer to a program says: whose it is, what is left of the minute, and to
    /// scripts on other sites, that what everybody may see they may read too.
    pub(crate) fn for_a_machine(self, ask: &Ask, left: Left) -> Answer {
        let Left { of, more, seconds } = left;
        let remaining = more.unwrap_or_default();
        let answer = self
            .with_header(header::VARY, "authorization, accept-language".to_owned())
            .with_header(header::CONTENT_LANGUAGE, ask.language.to_string())
            .with_header(
                HeaderName::from_static("ratelimit-policy"),
                format!("\"{}\";q={};w=60", of.name, of.most),
            )
            .with_header(
                HeaderName::from_static("ratelimit"),
                format!("\"{}\";r={remaining};t={seconds}", of.name),
            );
        if ask.machine.shown != Shown::Nothing {
            return answer;
        }
        answer.with_header(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*".to_owned()).with_header(
            header::ACCESS_CONTROL_EXPOSE_HEADERS,
            "etag, link, ratelimit, ratelimit-policy, retry-after".to_owned(),
        )
    }
}

/// A trouble as RFC 9457 has it. `told` are members of its own: fields, versions.
pub fn problem(
    ask: &Ask,
    status: StatusCode,
    code: &str,
    title: &str,
    detail: &str,
    told: Map<String, Value>,
) -> Answer {
    let mut problem = json!({
        "type": format!("{}/api#{code}", ask.origin),
        "title": title,
        "status": status.as_u16(),
        "detail": detail,
        "code": code,
    });
    if let Value::Object(members) = &mut problem {
        members.extend(told);
    }
    Answer::json(status, &problem).of_kind("application/problem+json")
}

/// The name of a trouble, for ever.
pub(crate) fn code_of(trouble: &Trouble) -> &'static str {
    match trouble {
        Trouble::NotFound => "not-found",
        Trouble::Forbidden => "forbidden",
        Trouble::Looking => "looking",
        Trouble::SignIn => "key-needed",
        Trouble::Elsewhere => "elsewhere",
        Trouble::TooLarge => "too-large",
        Trouble::Unreadable(_) => "unreadable",
        Trouble::TooOften => "too-often",
        Trouble::Fault(store::Fault::Broken(_)) => "broken",
        Trouble::Fault(_) => "away",
    }
}

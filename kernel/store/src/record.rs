//! What the record keeps of a change, in a form that outlives the columns it came from.

use std::borrow::Cow;

use base::typed::Typed;
use base::{Id, Instant, Visibility};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{Form, Given, Mismatch, Raw, Stored};

/// A value as the record keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recorded {
    Text(String),
    /// A code of a fixed list: shown by its word in the reader's language.
    Code(String),
    Number(i64),
    Flag(bool),
    Day(String),
    Moment(String),
    /// Another record, with the name it bore then.
    Reference {
        id: String,
        name: String,
    },
    /// Something secret was here; only that it changed is told.
    Secret {
        digest: String,
    },
}

impl Recorded {
    /// The value as it stands in an input of a form.
    pub fn as_typed(&self) -> Cow<'_, str> {
        match self {
            Recorded::Text(text)
            | Recorded::Code(text)
            | Recorded::Day(text)
            | Recorded::Moment(text) => Cow::Borrowed(text),
            Recorded::Number(number) => Cow::Owned(number.to_string()),
            Recorded::Flag(flag) => Cow::Borrowed(if *flag { "yes" } else { "" }),
            Recorded::Reference { id, .. } => Cow::Borrowed(id),
            Recorded::Secret { .. } => Cow::Borrowed(""),
        }
    }
}

impl Given for Recorded {
    const FORM: Form = Form::Text;

    fn give(&self) -> Raw<'_> {
        // Plain enums of texts and numbers always have a JSON form.
        Raw::Text(Cow::Owned(serde_json::to_string(self).unwrap_or_default()))
    }
}

impl Stored for Recorded {
    fn take(raw: Raw<'_>) -> Result<Self, Mismatch> {
        match &raw {
            Raw::Text(text) => {
                serde_json::from_str(text).map_err(|_| Mismatch::of("a recorded value", &raw))
            }
            other => Err(Mismatch::of("a recorded value", other)),
        }
    }
}

/// Something whose changes are kept on the record.
pub trait Subject {
    const KIND: &'static str;

    fn id(&self) -> Id;

    /// Which state of it this is: grows by one with each act that changes it.
    fn revision(&self) -> i64;

    fn fields(&self) -> Fields;
}

/// The fields of a subject at one moment. What is empty is not there.
#[derive(Clone, Debug, Default)]
pub struct Fields(Vec<Field>);

#[derive(Clone, Debug)]
struct Field {
    name: &'static str,
    value: Recorded,
    seen: Visibility,
    /// Who may want it forgotten.
    person: Option<Id>,
}

impl Fields {
    pub fn text(self, field: &'static str, seen: Visibility, text: &str) -> Fields {
        if text.is_empty() { self } else { self.with(field, seen, Recorded::Text(text.to_owned())) }
    }

    pub fn code(self, field: &'static str, seen: Visibility, code: Option<&str>) -> Fields {
        match code {
            Some(code) => self.with(field, seen, Recorded::Code(code.to_owned())),
            None => self,
        }
    }

    pub fn number(self, field: &'static str, seen: Visibility, number: Option<i64>) -> Fields {
        match number {
            Some(number) => self.with(field, seen, Recorded::Number(number)),
            None => self,
        }
    }

    /// That it is so; where it is not, nothing is there.
    pub fn flag(self, field: &'static str, seen: Visibility, flag: bool) -> Fields {
        if flag { self.with(field, seen, Recorded::Flag(true)) } else { self }
    }

    pub fn when(self, field: &'static str, seen: Visibility, when: Option<base::When>) -> Fields {
        match when {
            Some(when) => self.with(field, seen, Recorded::Day(when.to_string())),
            None => self,
        }
    }

    pub fn day(self, field: &'static str, seen: Visibility, day: Option<base::Day>) -> Fields {
        match day {
            Some(day) => self.with(field, seen, Recorded::Day(day.to_string())),
            None => self,
        }
    }

    pub fn moment(self, field: &'static str, seen: Visibility, at: Option<Instant>) -> Fields {
        match at {
            Some(at) => self.with(field, seen, Recorded::Moment(at.to_string())),
            None => self,
        }
    }

    pub fn reference(self, field: &'static str, seen: Visibility, id: Id, name: &str) -> Fields {
        self.with(field, seen, Recorded::Reference { id: id.to_string(), name: name.to_owned() })
    }

    pub fn secret(self, field: &'static str, secret: &[u8]) -> Fields {
        let digest = data_encoding::HEXLOWER.encode(&Sha256::digest(secret));
        self.with(field, Visibility::Secretariat, Recorded::Secret { digest })
    }

    pub fn with(mut self, name: &'static str, seen: Visibility, value: Recorded) -> Fields {
        self.0.push(Field { name, value, seen, person: None });
        self
    }

    /// These tell who a person is: they are kept apart, and can be forgotten.
    pub fn personal(mut self, person: Id, of: Fields) -> Fields {
        self.0.extend(of.0.into_iter().map(|field| Field { person: Some(person), ..field }));
        self
    }

    /// As a form shows them.
    pub fn as_typed(&self) -> Typed {
        let typed = |field: &Field| (field.name.to_owned(), field.value.as_typed().into_owned());
        self.0.iter().map(typed).collect()
    }

    pub fn get(&self, name: &str) -> Option<&Recorded> {
        self.field(name).map(|field| &field.value)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Recorded)> {
        self.0.iter().map(|field| (field.name, &field.value))
    }

    fn field(&self, name: &str) -> Option<&Field> {
        self.0.iter().find(|field| field.name == name)
    }
}

/// One field, before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    pub field: &'static str,
    pub before: Option<Recorded>,
    pub after: Option<Recorded>,
    pub visibility: Visibility,
    /// Whom it tells of, if it tells who somebody is.
    pub person: Option<Id>,
}

pub(crate) struct Change {
    pub(crate) kind: &'static str,
    pub(crate) subject: Id,
    pub(crate) revision: i64,
    pub(crate) differences: Vec<Difference>,
}

impl Change {
    pub(crate) fn of<S: Subject>(subject: &S, before: &Fields, after: &Fields) -> Change {
        let changed = after.0.iter().map(|now| (before.field(now.name), Some(now)));
        let gone = before.0.iter().filter(|was| after.field(was.name).is_none());
        let all = changed.chain(gone.map(|was| (Some(was), None)));
        let differences = all.flat_map(|(was, now)| differences(was, now)).collect();
        Change { kind: S::KIND, subject: subject.id(), revision: subject.revision(), differences }
    }
}

/// What was one person's and is now another's differs twice: it ended, and it began.
fn differences(was: Option<&Field>, now: Option<&Field>) -> Vec<Difference> {
    let difference = |was: Option<&Field>, now: Option<&Field>| {
        let of = now.or(was)?;
        (was.map(|was| &was.value) != now.map(|now| &now.value)).then(|| Difference {
            field: of.name,
            before: was.map(|was| was.value.clone()),
            after: now.map(|now| now.value.clone()),
            visibility: of.seen,
            person: of.person,
        })
    };
    match (was, now) {
        (Some(one), Some(other)) if one.person != other.person => {
            [difference(was, None), difference(None, now)].into_iter().flatten().collect()
        }
        _ => difference(was, now).into_iter().collect(),
    }
}

//! The stored forms, the same on both databases: bytes, text, whole numbers, yes and no.

use std::borrow::Cow;

use base::{Country, Day, Id, Instant, Language, Visibility, When};

use crate::Mismatch;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Bytes,
    Text,
    Integer,
    Boolean,
}

/// A value on its way to the database or back.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Raw<'a> {
    Null,
    Bytes(Cow<'a, [u8]>),
    Text(Cow<'a, str>),
    Integer(i64),
    Boolean(bool),
}

impl Raw<'_> {
    pub fn into_owned(self) -> Raw<'static> {
        match self {
            Raw::Null => Raw::Null,
            Raw::Bytes(bytes) => Raw::Bytes(Cow::Owned(bytes.into_owned())),
            Raw::Text(text) => Raw::Text(Cow::Owned(text.into_owned())),
            Raw::Integer(number) => Raw::Integer(number),
            Raw::Boolean(flag) => Raw::Boolean(flag),
        }
    }
}

/// What can be given to a statement.
pub trait Given {
    const FORM: Form;
    const NULLABLE: bool = false;

    fn give(&self) -> Raw<'_>;
}

/// A type that a column can hold: given, and taken back.
pub trait Stored: Given + Sized {
    fn take(raw: Raw<'_>) -> Result<Self, Mismatch>;
}

impl Given for i64 {
    const FORM: Form = Form::Integer;

    fn give(&self) -> Raw<'_> {
        Raw::Integer(*self)
    }
}

impl Stored for i64 {
    fn take(raw: Raw<'_>) -> Result<Self, Mismatch> {
        match raw {
            Raw::Integer(number) => Ok(number),
            other => Err(Mismatch::of("a whole number", &other)),
        }
    }
}

impl Given for bool {
    const FORM: Form = Form::Boolean;

    fn give(&self) -> Raw<'_> {
        Raw::Boolean(*self)
    }
}

impl Stored for bool {
    fn take(raw: Raw<'_>) -> Result<Self, Mismatch> {
        match raw {
            Raw::Boolean(flag) => Ok(flag),
            Raw::Integer(0) => Ok(false),
            Raw::Integer(1) => Ok(true),
            other => Err(Mismatch::of("yes or no", &other)),
        }
    }
}

impl Given for str {
    const FORM: Form = Form::Text;

    fn give(&self) -> Raw<'_> {
        Raw::Text(Cow::Borrowed(self))
    }
}

impl Given for String {
    const FORM: Form = Form::Text;

    fn give(&self) -> Raw<'_> {
        Raw::Text(Cow::Borrowed(self))
    }
}

impl Stored for String {
    fn take(raw: Raw<'_>) -> Result<Self, Mismatch> {
        match raw {
            Raw::Text(text) => Ok(text.into_owned()),
            other => Err(Mismatch::of("text", &other)),
        }
    }
}

impl Given for [u8] {
    const FORM: Form = Form::Bytes;

    fn give(&self) -> Raw<'_> {
        Raw::Bytes(Cow::Borrowed(self))
    }
}

impl Given for Vec<u8> {
    const FORM: Form = Form::Bytes;

    fn give(&self) -> Raw<'_> {
        Raw::Bytes(Cow::Borrowed(self))
    }
}

impl Stored for Vec<u8> {
    fn take(raw: Raw<'_>) -> Result<Self, Mismatch> {
        match raw {
            Raw::Bytes(bytes) => Ok(bytes.into_owned()),
            other => Err(Mismatch::of("bytes", &other)),
        }
    }
}

impl Given for Id {
    const FORM: Form = Form::Bytes;

    fn give(&self) -> Raw<'_> {
        Raw::Bytes(Cow::Borrowed(self.as_bytes()))
    }
}

impl Stored for Id {
    fn take(raw: Raw<'_>) -> Result<Self, Mismatch> {
        match &raw {
            Raw::Bytes(bytes) => {
                (&**bytes).try_into().map(Id::from_bytes).map_err(|_| Mismatch::of("an id", &raw))
            }
            other => Err(Mismatch::of("an id", other)),
        }
    }
}

impl Given for Instant {
    const FORM: Form = Form::Integer;

    fn give(&self) -> Raw<'_> {
        Raw::Integer(self.as_microsecond())
    }
}

impl Stored for Instant {
    fn take(raw: Raw<'_>) -> Result<Self, Mismatch> {
        let micros = i64::take(raw)?;
        Instant::from_microsecond(micros)
            .map_err(|_| Mismatch::of("an instant", &Raw::Integer(micros)))
    }
}

impl Given for Day {
    const FORM: Form = Form::Text;

    fn give(&self) -> Raw<'_> {
        Raw::Text(Cow::Owned(self.to_string()))
    }
}

impl Stored for Day {
    fn take(raw: Raw<'_>) -> Result<Self, Mismatch> {
        let text = String::take(raw)?;
        text.parse().map_err(|_| Mismatch::of("a day", &Raw::Text(Cow::Owned(text))))
    }
}

impl Given for When {
    const FORM: Form = Form::Text;

    fn give(&self) -> Raw<'_> {
        Raw::Text(Cow::Owned(self.to_string()))
    }
}

impl Stored for When {
    fn take(raw: Raw<'_>) -> Result<Self, Mismatch> {
        let text = String::take(raw)?;
        text.parse()
            .map_err(|_| Mismatch::of("a day, a month or a year", &Raw::Text(Cow::Owned(text))))
    }
}

impl<T: Given> Given for Option<T> {
    const FORM: Form = T::FORM;
    const NULLABLE: bool = true;

    fn give(&self) -> Raw<'_> {
        self.as_ref().map_or(Raw::Null, T::give)
    }
}

impl<T: Stored> Stored for Option<T> {
    fn take(raw: Raw<'_>) -> Result<Self, Mismatch> {
        match raw {
            Raw::Null => Ok(None),
            other => T::take(other).map(Some),
        }
    }
}

impl<T: Given + ?Sized> Given for &T {
    const FORM: Form = T::FORM;
    const NULLABLE: bool = T::NULLABLE;

    fn give(&self) -> Raw<'_> {
        T::give(self)
    }
}

/// Lets an enum of [`base::codes!`] stand in a column, as its code.
#[macro_export]
macro_rules! stored_as_code {
    ($($name:ty),+ $(,)?) => { $(
        impl $crate::Given for $name {
            const FORM: $crate::Form = $crate::Form::Text;

            fn give(&self) -> $crate::Raw<'_> {
                $crate::Raw::Text(self.code().into())
            }
        }

        impl $crate::Stored for $name {
            fn take(raw: $crate::Raw<'_>) -> Result<Self, $crate::Mismatch> {
                match &raw {
                    $crate::Raw::Text(code) => {
                        code.parse().map_err(|_| $crate::Mismatch::of(stringify!($name), &raw))
                    }
                    other => Err($crate::Mismatch::of(stringify!($name), other)),
                }
            }
        }
    )+ };
}

stored_as_code!(Language, Visibility, Country);

/// Whether the first appearances of `$1 … $n` come in that order and none is missing. SQLite
/// numbers a named parameter when it first meets it, so that only then both databases agree.
pub const fn parameters_in_order(sql: &str, count: usize) -> bool {
    let sql = sql.as_bytes();
    let (mut at, mut met) = (0, 0);
    while at < sql.len() {
        if sql[at] == b'$' {
            let (mut number, mut digits) = (0, 0);
            while at + 1 < sql.len() && sql[at + 1].is_ascii_digit() {
                number = number * 10 + (sql[at + 1] - b'0') as usize;
                digits += 1;
                at += 1;
            }
            if digits == 0 || number == 0 || number > met + 1 {
                return false;
            }
            if number == met + 1 {
                met = number;
            }
        }
        at += 1;
    }
    met == count
}

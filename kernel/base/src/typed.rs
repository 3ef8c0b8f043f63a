//! What people type into a form, read field by field: every slip is told at once, none stops
//! the reading.

use std::collections::BTreeMap;
use std::str::FromStr;

use crate::{Quantity, Span, When};

/// A form, or a record laid out as one: field by field, as typed.
pub type Typed = BTreeMap<String, String>;

/// What stands in the way of a text that was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    Missing,
    TooLong(i64),
    NoSuchChoice,
    NotANumber,
    NotAQuantity,
    NotADate,
    YearOutside {
        from: i64,
        until: i64,
    },
    /// A time that has not come.
    NotYet,
    /// A time that is over, where something begins.
    Past,
    /// An end that comes before its beginning.
    EndsBefore,
    /// A time that meets another where only one can be.
    Meets,
    /// For more readers than what it tells of.
    WiderThanAbove,
    /// For fewer readers than what tells of it.
    NarrowerThanBelow,
    NotAnAddress,
    NotAMailAddress,
    /// Something else than plain letters, digits and hyphens.
    NotPlain,
    Taken,
    TooPale,
}

/// Slips, each with the field it belongs to.
pub type Slips = Vec<(&'static str, Slip)>;

/// A reading under way.
pub struct Reading<'t> {
    typed: &'t Typed,
    slips: Slips,
}

impl<'t> Reading<'t> {
    pub fn of(typed: &'t Typed) -> Reading<'t> {
        Reading { typed, slips: Vec::new() }
    }

    /// What was read, if nothing stood in the way.
    pub fn done<T>(self, read: Option<T>) -> Result<T, Slips> {
        match read {
            Some(read) if self.slips.is_empty() => Ok(read),
            _ => Err(self.slips),
        }
    }

    pub fn slip(&mut self, field: &'static str, slip: Slip) {
        self.slips.push((field, slip));
    }

    /// As typed, without the spaces around it.
    pub fn text(&self, field: &str) -> &'t str {
        self.typed.get(field).map_or("", |text| text.trim())
    }

    /// One line, its spaces single.
    pub fn line(&mut self, field: &'static str, longest: i64) -> String {
        let line = self.text(field).split_whitespace().collect::<Vec<_>>().join(" ");
        self.within(field, &line, longest);
        line
    }

    /// One line that has to say something.
    pub fn name(&mut self, field: &'static str, longest: i64) -> String {
        let line = self.line(field, longest);
        if crate::folded(&line).is_empty() {
            self.slip(field, Slip::Missing);
        }
        line
    }

    /// Several lines, as they were parted.
    pub fn prose(&mut self, field: &'static str, longest: i64) -> String {
        let lines = self.text(field).lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
        self.within(field, &lines, longest);
        lines
    }

    fn within(&mut self, field: &'static str, text: &str, longest: i64) {
        if i64::try_from(text.chars().count()).is_ok_and(|length| length > longest) {
            self.slip(field, Slip::TooLong(longest));
        }
    }

    /// "1.319.108", "1 319 108" and "1,319,108" are one number: nobody counts half people.
    pub fn number(&mut self, field: &'static str, most: i64) -> Option<i64> {
        let text = self.text(field);
        let digits: String = text.chars().filter(|c| !" .,'\u{a0}\u{202f}".contains(*c)).collect();
        if text.is_empty() {
            return None;
        }
        let number = digits.parse().ok().filter(|number| (0..=most).contains(number));
        if number.is_none() {
            self.slip(field, Slip::NotANumber);
        }
        number
    }

    /// A number that may have a fraction, as the record writes it: whoever knows the reader's
    /// language has turned "1.234,5" into "1234.5". It has to say something.
    pub fn quantity(&mut self, field: &'static str) -> Option<Quantity> {
        let text = self.text(field);
        let quantity = text.parse().ok();
        if quantity.is_none() {
            self.slip(field, if text.is_empty() { Slip::Missing } else { Slip::NotAQuantity });
        }
        quantity
    }

    pub fn year(&mut self, field: &'static str, from: i64, until: i64) -> Option<i64> {
        let year = self.number(field, i64::MAX)?;
        if !(from..=until).contains(&year) {
            self.slip(field, Slip::YearOutside { from, until });
        }
        Some(year)
    }

    /// A day, a month or a year.
    pub fn when(&mut self, field: &'static str) -> Option<When> {
        let text = self.text(field);
        let when = text.parse().ok();
        if when.is_none() && !text.is_empty() {
            self.slip(field, Slip::NotADate);
        }
        when
    }

    /// From a time to a time.
    pub fn span(&mut self, since: &'static str, until: &'static str) -> Span {
        let span = Span { since: self.when(since), until: self.when(until) };
        if span.ends_before_it_begins() {
            self.slip(until, Slip::EndsBefore);
        }
        span
    }

    /// One of a list, by what stands for it in the form; it has to be chosen.
    pub fn choice<T: FromStr>(
        &mut self,
        field: &'static str,
        is: impl Fn(&T) -> bool,
    ) -> Option<T> {
        let chosen = self.text(field).parse().ok().filter(|chosen| is(chosen));
        if chosen.is_none() {
            let empty = self.text(field).is_empty();
            self.slip(field, if empty { Slip::Missing } else { Slip::NoSuchChoice });
        }
        chosen
    }

    /// The same where nothing may be chosen.
    pub fn may_choose<T: FromStr>(
        &mut self,
        field: &'static str,
        is: impl Fn(&T) -> bool,
    ) -> Option<T> {
        if self.text(field).is_empty() { None } else { self.choice(field, is) }
    }

    /// An e-mail address that could be one: somebody, an @, a place with a dot. Whether there
    /// is such an address, only a letter tells.
    pub fn mail_address(&mut self, field: &'static str) -> String {
        let typed = self.line(field, 200).to_lowercase();
        let plain = |text: &str| !text.is_empty() && !text.contains(char::is_whitespace);
        let could_be = typed.rsplit_once('@').is_some_and(|(who, place)| {
            plain(who) && plain(place) && place.contains('.') && !place.starts_with('.')
        });
        if typed.is_empty() {
            self.slip(field, Slip::Missing);
        } else if !could_be {
            self.slip(field, Slip::NotAMailAddress);
        }
        typed
    }

    /// "www.lapaz.bo" is meant as an address; only the web's own kinds are kept.
    pub fn site(&mut self, field: &'static str, longest: i64) -> String {
        let line = self.line(field, longest);
        if line.is_empty() {
            return line;
        }
        let whole = if line.contains("://") { line } else { format!("https://{line}") };
        let rest = whole.strip_prefix("https://").or_else(|| whole.strip_prefix("http://"));
        let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
        let labels: Vec<&str> = host.split('.').collect();
        let plain = |label: &&str| {
            !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        };
        if labels.len() < 2 || !labels.iter().all(plain) || whole.contains(' ') {
            self.slip(field, Slip::NotAnAddress);
        }
        whole
    }
}

use std::fmt;
use std::str::FromStr;

use base::{Id, Instant, UnknownCode, codes};
use store::{Form, Given, Mismatch, Raw, Stored, stored_as_code};

use super::matching::Matching;

codes! {
    /// How far an import has come.
    pub enum ImportState {
        /// Its lines are being written down.
        Coming = "coming",
        Given = "given",
        Checked = "checked",
        /// An operation enters it, or has.
        Gone = "gone",
    }
}
stored_as_code!(ImportState);

codes! {
    /// What a line was found to be.
    pub enum Verdict {
        Unchecked = "unchecked",
        /// New here and anywhere.
        Ready = "ready",
        /// Another network has entered that city: it comes with its own facts.
        Known = "known",
        /// It may be one of several cities, or of none.
        Doubtful = "doubtful",
        /// Another network knows one of this name, country and kind.
        Alike = "alike",
        /// It is in the directory already, or one of its name and country is.
        Here = "here",
        /// An earlier line says the same.
        Twice = "twice",
        /// Something has to be mended.
        Bad = "bad",
    }
}
stored_as_code!(Verdict);

/// What is to become of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Nobody has said: it stays out.
    Open,
    Enter,
    /// As the city of this GeoNames number.
    At(u32),
    /// The organisation that another network has entered.
    Share,
    LeaveOut,
}

impl fmt::Display for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Choice::Open => Ok(()),
            Choice::Enter => f.write_str("enter"),
            Choice::At(place) => write!(f, "at-{place}"),
            Choice::Share => f.write_str("share"),
            Choice::LeaveOut => f.write_str("leave-out"),
        }
    }
}

impl FromStr for Choice {
    type Err = UnknownCode;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(match text {
            "" => Choice::Open,
            "enter" => Choice::Enter,
            "share" => Choice::Share,
            "leave-out" => Choice::LeaveOut,
            other => {
                let place = other.strip_prefix("at-").and_then(|place| place.parse().ok());
                Choice::At(place.ok_or(UnknownCode)?)
            }
        })
    }
}

impl Given for Choice {
    const FORM: Form = Form::Text;

    fn give(&self) -> Raw<'_> {
        Raw::Text(self.to_string().into())
    }
}

impl Stored for Choice {
    fn take(raw: Raw<'_>) -> Result<Self, Mismatch> {
        let text = String::take(raw)?;
        text.parse().map_err(|_| Mismatch::of("a choice", &Raw::Text(text.into())))
    }
}

/// A table on its way into the directory of a network.
#[derive(Clone, Debug)]
pub struct Import {
    pub network: Id,
    pub id: Id,
    /// The name of the file, or what stands for it.
    pub name: String,
    pub heading: Vec<String>,
    pub matching: Matching,
    pub state: ImportState,
    pub lines: i64,
    pub operation: Option<Id>,
    pub given_at: Instant,
}

/// A line of an import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportLine {
    /// Its place among the lines, from 1.
    pub nth: i64,
    /// The number that it has where it comes from.
    pub line: i64,
    pub cells: Vec<String>,
    pub verdict: Verdict,
    /// The city that it certainly is.
    pub place: Option<i64>,
    /// What the verdict is about: cities, an organisation, a number, another line.
    pub about: String,
    pub choice: Choice,
}

impl ImportLine {
    /// The cities that it may be.
    pub fn cities(&self) -> impl Iterator<Item = u32> + '_ {
        let ids = if self.verdict == Verdict::Doubtful { self.about.as_str() } else { "" };
        ids.split(' ').filter_map(|id| id.parse().ok())
    }

    /// What may be chosen for it.
    pub fn choices(&self) -> Vec<Choice> {
        let at = self.cities().map(Choice::At);
        match self.verdict {
            Verdict::Ready => vec![Choice::Enter, Choice::LeaveOut],
            Verdict::Known => vec![Choice::Share, Choice::LeaveOut],
            Verdict::Doubtful => at.chain([Choice::Enter, Choice::LeaveOut]).collect(),
            Verdict::Alike => vec![Choice::Share, Choice::Enter, Choice::LeaveOut],
            // One city is one organisation: there is nothing to enter.
            Verdict::Here | Verdict::Twice if self.place.is_some() => vec![Choice::LeaveOut],
            Verdict::Here | Verdict::Twice => vec![Choice::Enter, Choice::LeaveOut],
            Verdict::Bad | Verdict::Unchecked => Vec::new(),
        }
    }

    /// What becomes of it unless somebody says otherwise.
    pub(crate) fn first_choice(&self) -> Choice {
        match self.verdict {
            Verdict::Ready => Choice::Enter,
            Verdict::Known => Choice::Share,
            Verdict::Here | Verdict::Twice => Choice::LeaveOut,
            Verdict::Doubtful | Verdict::Alike | Verdict::Bad | Verdict::Unchecked => Choice::Open,
        }
    }
}

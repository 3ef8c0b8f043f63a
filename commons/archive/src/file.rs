use base::typed::{Reading, Slip, Slips, Typed};
use base::{Id, Language, Visibility, When, codes};
use files::FileType;
use store::{Fields, Subject, stored_as_code};

codes! {
    /// What others may do with a picture.
    pub enum Licence {
        AllRights = "all-rights",
        CcBy = "cc-by",
        CcBySa = "cc-by-sa",
        Cc0 = "cc0",
        PublicDomain = "public-domain",
    }
}
stored_as_code!(Licence);

/// The record that a file hangs on, as its crate tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hung {
    pub kind: String,
    pub id: Id,
    pub seen_by: Visibility,
}

/// A file that hangs on a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub id: Id,
    pub number: i64,
    pub subject_kind: String,
    pub subject: Id,
    pub about: About,
    /// Of what it holds now.
    pub name: String,
    pub file_type: FileType,
    pub version: i64,
    pub removed: bool,
    pub revision: i64,
}

/// What people write of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    pub title: String,
    pub language: Language,
    pub dated: Option<When>,
    pub seen_by: Visibility,
    /// What it shows, for who can't see it.
    pub alt: String,
    pub author: String,
    pub licence: Option<Licence>,
    /// Whether its record is shown with it.
    pub leads: bool,
}

pub(crate) const FIELDS: &[&str] =
    &["title", "language", "dated", "seen-by", "alt", "author", "licence", "leads"];
pub(crate) const LONGEST_TITLE: i64 = 200;
pub(crate) const LONGEST_ALT: i64 = 500;

impl About {
    /// Reads what was typed of a file that hangs on what these may see. Only a picture has words for
    /// who can't see it, an author and a licence, and it has to have them.
    pub fn read(typed: &Typed, is_picture: bool, above: Visibility) -> Result<About, Slips> {
        let mut reading = Reading::of(typed);
        let title = reading.name("title", LONGEST_TITLE);
        let language = reading.choice("language", |_| true);
        let dated = reading.when("dated");
        let seen_by = reading.choice("seen-by", |seen| *seen != Visibility::Parties);
        if seen_by.is_some_and(|seen| seen < above) {
            reading.slip("seen-by", Slip::WiderThanAbove);
        }
        let (mut alt, mut author, mut licence) = (String::new(), String::new(), None);
        if is_picture {
            alt = reading.name("alt", LONGEST_ALT);
            author = reading.name("author", LONGEST_TITLE);
            licence = reading.choice("licence", |_| true);
        }
        let leads = is_picture && reading.text("leads") == "yes";
        reading.done(language.zip(seen_by).map(|(language, seen_by)| About {
            title,
            language,
            dated,
            seen_by,
            alt,
            author,
            licence,
            leads,
        }))
    }
}

impl Subject for File {
    const KIND: &'static str = "file";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        let (about, seen) = (&self.about, self.about.seen_by);
        let flag = |fields: Fields, field, is: bool| {
            if is { fields.with(field, seen, store::Recorded::Flag(true)) } else { fields }
        };
        let fields = Fields::default()
            .text("title", seen, &about.title)
            .code("language", seen, Some(about.language.code()))
            .when("dated", seen, about.dated)
            .text("alt", seen, &about.alt)
            .text("author", seen, &about.author)
            .code("licence", seen, about.licence.map(Licence::code))
            .code("seen-by", Visibility::Secretariat, Some(about.seen_by.code()))
            .text("content", seen, &self.name)
            .number("version", seen, Some(self.version));
        flag(flag(fields, "leads", about.leads), "removed", self.removed)
    }
}

/// That a file hangs on a record, for the record's own history.
pub(crate) struct Hanging<'f>(pub(crate) &'f File);

impl Subject for Hanging<'_> {
    const KIND: &'static str = "files-of";

    fn id(&self) -> Id {
        let Hanging(file) = self;
        file.subject
    }

    /// It is no state of the record: nobody's form is behind because of it.
    fn revision(&self) -> i64 {
        0
    }

    fn fields(&self) -> Fields {
        Fields::default().text("file", self.0.about.seen_by, &self.0.about.title)
    }
}

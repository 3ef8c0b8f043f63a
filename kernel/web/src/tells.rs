//! What crates tell each other's pages without knowing each other: each has a [`Tells`], the
//! program gathers them, and the desk, histories and the pages of records ask them all.

use base::{Day, Id, Language, Visibility};
use maud::Markup;
use store::Db;

use crate::{Ask, Step, Trouble};

/// Something that waits for whoever asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// What is to be done, with what it is about.
    pub what: String,
    /// More of it, in a line.
    pub told: String,
    pub path: String,
    /// By when.
    pub due: Option<Day>,
}

/// A record by its name, and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub name: String,
    pub path: String,
}

/// Finds what a subject of the record is called, by its kind and id; none for what is of another
/// crate, or not for this reader to know of.
pub type Names = fn(&Ask, &Db, &str, Id) -> Result<Option<Named>, Trouble>;

/// What a crate shows on the page of another's record, found by its kind and id.
pub type Panel = fn(&Ask, &Db, &str, Id) -> Result<Option<Markup>, Trouble>;

/// What a crate adds to the thread of another's record, found by its kind and id.
pub type Steps = fn(&Ask, &Db, &str, Id) -> Result<Vec<Step>, Trouble>;

/// A record that things of other crates may hang on, as far as whoever asks knows of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    pub named: Named,
    pub seen_by: Visibility,
    /// The post in which they may hang something on it, if they may.
    pub post: Option<Id>,
}

/// Finds one by its kind and id; none for what holds nothing, or is not for this reader to know of.
pub type Holders = fn(&Ask, &Db, &str, Id) -> Result<Option<Holder>, Trouble>;

/// Tells what somebody would leave unfinished in a post, by its id and that of their account.
pub type Left = fn(&Ask, &Db, Id, Id) -> Result<Vec<String>, Trouble>;

/// What a crate has to tell.
#[derive(Clone, Copy, Debug)]
pub struct Tells {
    /// What waits for this reader; asked once for each network in which they hold a post, which
    /// is then the ask's own.
    pub waiting: fn(&Ask, &Db) -> Result<Vec<Waiting>, Trouble>,
    /// What whoever acts for a post would leave unfinished there if they left it: by the post and
    /// their account, in words.
    pub left: Left,
    pub named: Names,
    /// A deed of this crate in words.
    pub deed: fn(Language, &str) -> Option<&'static str>,
    pub panel: Panel,
    /// The picture that a record is shown with.
    pub face: Panel,
    pub steps: Steps,
    pub holder: Holders,
}

impl Tells {
    /// A crate that tells nothing, for those that tell only some of it.
    pub const NOTHING: Tells = Tells {
        waiting: |_, _| Ok(Vec::new()),
        left: |_, _, _, _| Ok(Vec::new()),
        named: |_, _, _, _| Ok(None),
        deed: |_, _| None,
        panel: |_, _, _, _| Ok(None),
        face: |_, _, _, _| Ok(None),
        steps: |_, _, _, _| Ok(Vec::new()),
        holder: |_, _, _, _| Ok(None),
    };
}

impl Ask {
    /// What waits for this reader in the network of the ask.
    pub fn waiting(&self, db: &Db) -> Result<Vec<Waiting>, Trouble> {
        let mut all = Vec::new();
        for tells in self.tells.iter() {
            all.extend((tells.waiting)(self, db)?);
        }
        Ok(all)
    }

    /// What somebody would leave unfinished in a post.
    pub fn left_by(&self, db: &Db, post: Id, account: Id) -> Result<Vec<String>, Trouble> {
        let mut all = Vec::new();
        for tells in self.tells.iter() {
            all.extend((tells.left)(self, db, post, account)?);
        }
        Ok(all)
    }

    /// What all crates show on the page of a record.
    pub fn panels(&self, db: &Db, kind: &str, id: Id) -> Result<Vec<Markup>, Trouble> {
        let all = self.tells.iter().map(|tells| (tells.panel)(self, db, kind, id));
        all.filter_map(Result::transpose).collect()
    }

    /// The picture that a record is shown with, whichever crate keeps it.
    pub fn face(&self, db: &Db, kind: &str, id: Id) -> Result<Option<Markup>, Trouble> {
        let mut all = self.tells.iter().map(|tells| (tells.face)(self, db, kind, id));
        all.find_map(Result::transpose).transpose()
    }

    /// A record that things of other crates may hang on, whichever crate it is of.
    pub fn holder(&self, db: &Db, kind: &str, id: Id) -> Result<Option<Holder>, Trouble> {
        let mut all = self.tells.iter().map(|tells| (tells.holder)(self, db, kind, id));
        all.find_map(Result::transpose).transpose()
    }

    /// A deed in words, whichever crate did it.
    pub fn deed(&self, deed: &str) -> Option<&'static str> {
        self.tells.iter().find_map(|tells| (tells.deed)(self.language, deed))
    }

    /// What a subject of the record is called, whichever crate it is of.
    pub fn named(&self, db: &Db, kind: &str, id: Id) -> Result<Option<Named>, Trouble> {
        let mut all = self.tells.iter().map(|tells| (tells.named)(self, db, kind, id));
        all.find_map(Result::transpose).transpose()
    }
}

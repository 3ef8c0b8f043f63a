//! The record, read back: what was done to something, newest first, field by field.

use base::{Id, Instant, Language, Visibility};

use crate::{Channel, Recorded, row, statements};

row! {
    /// An act as history shows it.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ActRow {
        pub id: Id,
        pub network_id: Option<Id>,
        pub at: Instant,
        pub account_id: Option<Id>,
        pub post_id: Option<Id>,
        pub as_deputy: bool,
        pub on_behalf_of: Option<Id>,
        pub channel: Channel,
        pub deed: String,
        pub reason: Option<String>,
    }
}

row! {
    /// One field of one act.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ChangeRow {
        pub act_id: Id,
        pub field: String,
        pub before: Option<Recorded>,
        pub after: Option<Recorded>,
        pub visibility: Visibility,
        /// When what stood here was forgotten, at the wish of the person it told of.
        pub erased_at: Option<Instant>,
    }
}

row! {
    /// A field that an act changed, without what it held: enough to say what was done lately.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct TouchRow {
        pub act_id: Id,
        pub at: Instant,
        pub account_id: Option<Id>,
        pub post_id: Option<Id>,
        pub as_deputy: bool,
        pub deed: String,
        pub subject_kind: String,
        pub subject_id: Id,
        pub visibility: Visibility,
    }
}

/// A change with what it says of a person, as long as that is kept.
macro_rules! changes {
    ($($and:literal)+) => {
        concat!(
            "select c.act_id, c.field, coalesce(c.before, p.before) as before, coalesce(c.after, p.after) as after, \
             c.visibility, e.at as erased_at from act_change c \
             left join store_personal p on p.act_id = c.act_id and p.nth = c.nth \
             left join store_erasure e on e.person_id = p.person_id where ", $($and),+
        )
    };
}

statements! {
    pub(crate) run insert_act(
        id: Id, network_id: Option<Id>, at: Instant, account_id: Option<Id>, post_id: Option<Id>,
        as_deputy: bool, on_behalf_of: Option<Id>, channel: Channel, language: Language, deed: &str,
        reason: Option<&str>, operation_id: Option<Id>,
    ) = "insert into act (id, network_id, at, account_id, post_id, as_deputy, on_behalf_of, channel, language, deed, reason, operation_id) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";

    pub(crate) run insert_change(
        act_id: Id, nth: i64, subject_kind: &str, subject_id: Id, revision: i64, field: &str,
        before: Option<&Recorded>, after: Option<&Recorded>, visibility: Visibility,
    ) = "insert into act_change (act_id, nth, subject_kind, subject_id, revision, field, before, after, visibility) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

    /// The acts on a subject that came before one, newest first.
    pub all acts_on(subject_id: Id, before: Id, limit: i64) -> ActRow =
        "select id, network_id, at, account_id, post_id, as_deputy, on_behalf_of, channel, deed, reason from act \
         where id in (select act_id from act_change where subject_id = $1 and act_id < $2) \
         order by id desc limit $3";

    /// What the last acts in a network changed, newest first.
    pub all touched_in(network_id: Id, since: Instant, limit: i64) -> TouchRow =
        "select a.id as act_id, a.at, a.account_id, a.post_id, a.as_deputy, a.deed, c.subject_kind, c.subject_id, c.visibility \
         from act a join act_change c on c.act_id = a.id where a.network_id = $1 and a.at >= $2 \
         order by a.id desc, c.nth limit $3";

    /// What was done to it from an act on and before another.
    pub all changes_between(subject_id: Id, from: Id, before: Id) -> ChangeRow =
        changes!("c.subject_id = $1 and c.act_id >= $2 and c.act_id < $3 order by c.act_id desc, c.nth");

    /// What has changed in a subject since a revision, oldest first: from these a form that
    /// began at that revision finds what its fields held then.
    pub all changes_since(subject_id: Id, since: i64) -> ChangeRow =
        changes!("c.subject_id = $1 and c.revision > $2 order by c.revision, c.act_id, c.nth");

    /// Which state of a subject the record knows last.
    pub one told_revision(subject_id: Id) -> Option<i64> =
        "select max(revision) as revision from act_change where subject_id = $1";

    pub one changes_without_an_act() -> i64 =
        "select count(*) from act_change c where not exists (select 1 from act a where a.id = c.act_id)",
        scans because "a check looks at everything";

    /// When the first act of the installation was.
    pub one began() -> Instant = "select at from act order by id limit 1",
        scans because "the first entry of an index is one row";
}

pub(crate) const REGISTERED: &[crate::Registered] = STATEMENTS;

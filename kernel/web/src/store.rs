use base::{Id, Instant};
use store::{row, statements};

use crate::drafts::Draft;
use crate::drafts::keeping::Held;
use crate::drafts::personal::Suspect;

row!(Draft {
    id: Id,
    page: String,
    action: String,
    title: String,
    revision: Option<i64>,
    typed: String,
    sent: bool,
    saved_at: Instant,
});
row!(Held { account_id: Id, tab: Id, saved_at: Instant });

statements! {
    pub(crate) one held(id: Id) -> Held =
        "select account_id, tab, saved_at from web_draft where id = $1";

    pub(crate) all drafts_at(account_id: Id, page: &str) -> Draft =
        "select id, page, action, title, revision, typed, sent, saved_at from web_draft \
         where account_id = $1 and page = $2 order by saved_at desc, id";

    pub(crate) all drafts_of(account_id: Id) -> Draft =
        "select id, page, action, title, revision, typed, sent, saved_at from web_draft \
         where account_id = $1 order by saved_at desc, id";

    pub(crate) one count_of(account_id: Id) -> i64 =
        "select count(*) from web_draft where account_id = $1";

    /// Whether anybody has left one at a page, or at one below it: `first` is where those
    /// begin, `beyond` where they have ended.
    pub(crate) one drafts_below(page: &str, first: &str, beyond: &str) -> i64 =
        "select count(*) from web_draft where page = $1 or (page >= $2 and page < $3)",
        scans because "drafts are few, and are kept by whose they are";

    pub(crate) plumb insert_draft(
        id: Id, account_id: Id, page: &str, action: &str, title: &str, revision: Option<i64>, typed: &str, sent: bool,
        tab: Id, saved_at: Instant,
    ) = "insert into web_draft (id, account_id, page, action, title, revision, typed, sent, tab, saved_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

    pub(crate) plumb update_draft(
        title: &str, revision: Option<i64>, typed: &str, sent: bool, tab: Id, saved_at: Instant, id: Id,
    ) = "update web_draft set title = $1, revision = $2, typed = $3, sent = $4, tab = $5, saved_at = $6 where id = $7";

    pub(crate) plumb delete_draft(account_id: Id, id: Id) =
        "delete from web_draft where account_id = $1 and id = $2";

    pub(crate) plumb delete_drafts_of(account_id: Id) = "delete from web_draft where account_id = $1";

    pub(crate) all drafts_like(typed: &str) -> Suspect =
        "select account_id, id, typed from web_draft where lower(typed) like lower($1) order by id",
        scans because "it is done when somebody is forgotten";

    pub(crate) plumb forget_drafts(now: Instant) = "delete from web_draft where saved_at < $1";
}

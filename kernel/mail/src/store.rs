use base::{Id, Instant, Language};
use store::{row, statements};

use crate::personal::Written;
use crate::{Received, State, Waiting};

row!(Waiting {
    id: Id,
    account_id: Option<Id>,
    about: Option<Vec<u8>>,
    to_address: String,
    language: Language,
    kind: String,
    content: String,
    tries: i64,
    next_at: Instant,
});

row!(Written {
    written_at: Instant,
    kind: String,
    to_address: String,
    content: String,
    state: State
});

statements! {
    pub(crate) all written_to(account_id: Id) -> Written =
        "select written_at, kind, to_address, content, state from mail_letter where account_id = $1 \
         order by written_at desc, id desc";

    pub(crate) plumb forget_received_by(account_id: Id) =
        "delete from mail_mailbox where id in (select id from mail_letter where account_id = $1)";

    pub(crate) plumb forget_letters_to(account_id: Id) = "delete from mail_letter where account_id = $1";

    pub(crate) plumb forget_letter(id: Id) = "delete from mail_letter where id = $1";

    pub(crate) plumb insert_letter(
        id: Id, network_id: Option<Id>, account_id: Option<Id>, about: Option<&[u8]>, to_address: &str,
        language: Language, kind: &str, content: &str, state: State, tries: i64, next_at: Instant, written_at: Instant,
    ) = "insert into mail_letter (id, network_id, account_id, about, to_address, language, kind, content, state, tries, \
           next_at, written_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";

    /// Those whose time has come, and those that somebody took to send and never came back from.
    pub(crate) all due(now: Instant, limit: i64) -> Waiting =
        "select id, account_id, about, to_address, language, kind, content, tries, next_at from mail_letter \
         where state in ('waiting', 'sending') and next_at <= $1 order by next_at, id limit $2";

    pub(crate) plumb take_letter(next_at: Instant, id: Id, was_due: Instant) =
        "update mail_letter set state = 'sending', next_at = $1 \
         where id = $2 and next_at = $3 and state in ('waiting', 'sending')";

    pub(crate) plumb put_back(state: State, tries: i64, next_at: Instant, trouble: Option<&str>, id: Id) =
        "update mail_letter set state = $1, tries = $2, next_at = $3, trouble = $4 where id = $5";

    pub(crate) plumb end_letter(state: State, tries: i64, done_at: Instant, trouble: Option<&str>, id: Id) =
        "update mail_letter set state = $1, tries = $2, done_at = $3, trouble = $4 where id = $5";

    pub(crate) plumb insert_received(id: Id, to_address: &str, subject: &str, text: &str, arrived_at: Instant) =
        "insert into mail_mailbox (id, to_address, subject, text, arrived_at) values ($1, $2, $3, $4, $5) \
         on conflict (id) do nothing";

    pub(crate) all received(limit: i64) -> Received =
        "select id, to_address, subject, text, arrived_at from mail_mailbox order by arrived_at desc, id desc limit $1";
}

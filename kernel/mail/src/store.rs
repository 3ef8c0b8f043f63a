use std::marker::PhantomData;

use base::{Id, Instant, Language};
use store::{Filter, Form, Listing, Parameter, Sort, row, statements};

use crate::gate::GateRow;
use crate::{
    Attention, Called, Due, Gate, HeldKind, Kept, Listed, Outcome, Own, OwnText, Received, Sender,
    State, Text, Try,
};

row!(Due {
    id: Id,
    network_id: Option<Id>,
    account_id: Option<Id>,
    about: Option<Vec<u8>>,
    to_address: String,
    language: Language,
    kind: String,
    content: String,
    again: i64,
    tries: i64,
    next_at: Instant,
});

row!(Kept {
    id: Id,
    number: i64,
    post_id: Option<Id>,
    post_name: String,
    to_address: String,
    language: Language,
    kind: String,
    content: String,
    state: State,
    again: i64,
    tries: i64,
    next_at: Instant,
    written_at: Instant,
    done_at: Option<Instant>,
});

row! {
    /// What has still to be sent.
    #[derive(Clone, Copy, Debug)]
    pub struct Queue {
        pub waiting: i64,
        pub oldest: Option<Instant>,
    }
}

row! {
    #[derive(Debug)]
    pub(crate) struct OwnTextRow {
        id: Id,
        kind: String,
        language: Language,
        own: bool,
        subject: String,
        greeting: String,
        body: String,
        button: String,
        signed: String,
        shipped: String,
        follows: i64,
        worded: i64,
        revision: i64,
    }
}

impl OwnTextRow {
    pub(crate) fn text(self) -> OwnText {
        let OwnTextRow { subject, greeting, body, button, signed, .. } = self;
        OwnText {
            id: self.id,
            kind: self.kind,
            language: self.language,
            own: self.own,
            text: Text { subject, greeting, body, button, signed },
            shipped: self.shipped,
            follows: self.follows,
            worded: self.worded,
            revision: self.revision,
        }
    }
}

row!(Sender { domain: String, host: String, dkim_selector: String });

statements! {
    pub(crate) plumb insert_letter(
        id: Id, network_id: Option<Id>, number: Option<i64>, account_id: Option<Id>, post_id: Option<Id>,
        post_name: &str, about: Option<&[u8]>, to_address: &str, language: Language, kind: &str, subject: &str,
        folded: &str, content: &str, state: State, at: Instant,
    ) = "insert into mail_letter (id, network_id, number, account_id, post_id, post_name, about, to_address, language, \
           kind, subject, folded, content, state, tries, next_at, written_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 0, $15, $15)";

    /// Those whose time has come, and those that somebody took to send and never came back from.
    pub(crate) all due(now: Instant, limit: i64) -> Due =
        "select id, network_id, account_id, about, to_address, language, kind, content, again, tries, next_at \
         from mail_letter where state in ('waiting', 'sending') and next_at <= $1 order by next_at, id limit $2";

    /// Those that would wait longer than any letter does.
    pub(crate) all due_by_no_clock(next_at: Instant, limit: i64) -> Due =
        "select id, network_id, account_id, about, to_address, language, kind, content, again, tries, next_at \
         from mail_letter where state in ('waiting', 'sending') and next_at > $1 order by next_at, id limit $2";

    pub(crate) one queued() -> Queue =
        "select count(*) as waiting, min(written_at) as oldest from mail_letter where state in ('waiting', 'sending')",
        scans because "the index that it reads holds only what waits";

    pub(crate) plumb take_letter(next_at: Instant, id: Id, was_due: Instant) =
        "update mail_letter set state = 'sending', next_at = $1 \
         where id = $2 and next_at = $3 and state in ('waiting', 'sending')";

    pub(crate) plumb put_back(state: State, tries: i64, next_at: Instant, trouble: Option<&str>, id: Id) =
        "update mail_letter set state = $1, tries = $2, next_at = $3, trouble = $4 where id = $5";

    pub(crate) plumb end_letter(state: State, tries: i64, done_at: Instant, trouble: Option<&str>, id: Id) =
        "update mail_letter set state = $1, tries = $2, done_at = $3, trouble = $4 where id = $5";

    pub(crate) plumb insert_try(id: Id, letter_id: Id, at: Instant, outcome: Outcome, words: &str) =
        "insert into mail_try (id, letter_id, at, outcome, words) values ($1, $2, $3, $4, $5)";

    pub(crate) all tries(letter_id: Id) -> Try =
        "select at, outcome, words from mail_try where letter_id = $1 order by id";

    pub(crate) one kept(network_id: Id, number: i64) -> Kept =
        "select id, number, post_id, post_name, to_address, language, kind, content, state, again, tries, next_at, \
           written_at, done_at from mail_letter where network_id = $1 and number = $2";

    pub(crate) one attention(network_id: Id) -> Attention =
        "select (select count(*) from mail_letter where network_id = $1 and state = 'held') as held, \
           (select count(*) from mail_letter where network_id = $1 and state = 'returned') as returned, \
           (select count(*) from mail_letter where network_id = $1 and state = 'failed') as failed";

    pub(crate) one count_sent(network_id: Id, kind: &str) -> i64 =
        "select count(*) from mail_letter where network_id = $1 and kind = $2 and state = 'sent'";

    pub(crate) one called(network_id: Id, id: Id) -> Called =
        "select number, subject from mail_letter where network_id = $1 and id = $2";

    pub(crate) all own(account_id: Id, limit: i64) -> Own =
        "select kind, subject, to_address, state, written_at from mail_letter \
         where account_id = $1 order by written_at desc, id desc limit $2";

    pub(crate) run move_letter(state: State, again: i64, next_at: Instant, network_id: Id, number: i64) =
        "update mail_letter set state = $1, again = $2, tries = 0, next_at = $3, done_at = null, trouble = null \
         where network_id = $4 and number = $5";

    pub(crate) one gate(network_id: Id) -> GateRow =
        "select gate, since, revision from mail_outbox where network_id = $1";

    pub(crate) run set_gate(network_id: Id, gate: Gate, since: Instant, revision: i64) =
        "insert into mail_outbox (network_id, gate, since, revision) values ($1, $2, $3, $4) \
         on conflict (network_id) do update set gate = $2, since = $3, revision = $4";

    pub(crate) all held(network_id: Id) -> HeldKind =
        "select kind, count(*) as count, min(written_at) as oldest from mail_letter \
         where network_id = $1 and state = 'held' group by kind order by kind";

    pub(crate) run set_aside(state: State, network_id: Id, number: i64) =
        "update mail_letter set state = $1 where network_id = $2 and number = $3 and state = 'held'";

    pub(crate) run settle(state: State, next_at: Instant, network_id: Id, kind: &str, written_at: Instant) =
        "update mail_letter set state = $1, next_at = $2 \
         where network_id = $3 and kind = $4 and written_at <= $5 and state = 'held'";

    pub(crate) run bring_back(state: State, next_at: Instant, network_id: Id, number: i64) =
        "update mail_letter set state = $1, next_at = $2 where network_id = $3 and number = $4";

    pub(crate) plumb hold_all() =
        "update mail_letter set state = 'held' where state in ('waiting', 'sending') and network_id is not null",
        scans because "it is done once after a backup is restored";

    pub(crate) plumb drop_all_of_installation(done_at: Instant) =
        "update mail_letter set state = 'dropped', done_at = $1 \
         where state in ('waiting', 'sending') and network_id is null";

    pub(crate) plumb close_all(gate: Gate, since: Instant) =
        "update mail_outbox set gate = $1, since = $2, revision = revision + 1 where gate = 'live'",
        scans because "it is done once after a backup is restored";

    pub(crate) all own_texts(network_id: Id) -> OwnTextRow =
        "select id, kind, language, own, subject, greeting, body, button, signed, shipped, follows, worded, revision \
         from mail_text where network_id = $1 order by kind, language";

    pub(crate) one own_text(network_id: Id, kind: &str, language: Language) -> OwnTextRow =
        "select id, kind, language, own, subject, greeting, body, button, signed, shipped, follows, worded, revision \
         from mail_text where network_id = $1 and kind = $2 and language = $3";

    pub(crate) run save_own_text(
        network_id: Id, id: Id, kind: &str, language: Language, own: bool, subject: &str, greeting: &str, body: &str,
        button: &str, signed: &str, shipped: &str, follows: i64, worded: i64, revision: i64,
    ) = "insert into mail_text (network_id, id, kind, language, own, subject, greeting, body, button, signed, shipped, \
           follows, worded, revision) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) \
         on conflict (network_id, id) do update set own = $5, subject = $6, greeting = $7, body = $8, button = $9, \
           signed = $10, shipped = $11, follows = $12, worded = $13, revision = $14";

    pub(crate) plumb note_sender(name: &str, domain: &str, host: &str, dkim_selector: &str, since: Instant) =
        "insert into mail_sender (name, domain, host, dkim_selector, since) values ($1, $2, $3, $4, $5) \
         on conflict (name) do update set domain = $2, host = $3, dkim_selector = $4, since = $5";

    pub(crate) one sender(name: &str) -> Sender =
        "select domain, host, dkim_selector from mail_sender where name = $1";

    pub(crate) plumb doubt(address: &str, since: Instant, words: &str) =
        "insert into mail_doubt (address, since, words) values ($1, $2, $3) \
         on conflict (address) do update set words = $3";

    pub(crate) plumb trust(address: &str) = "delete from mail_doubt where address = $1";

    pub(crate) plumb give_up_all_to(state: State, done_at: Instant, account_id: Id) =
        "update mail_letter set state = $1, done_at = $2 \
         where account_id = $3 and state in ('waiting', 'held', 'sending')";

    pub(crate) plumb empty_letters_to(account_id: Id) =
        "update mail_letter set account_id = null, to_address = '', subject = '', folded = '', content = '', \
           about = null, trouble = null where account_id = $1";

    pub(crate) plumb empty_tries_of(account_id: Id) =
        "update mail_try set words = '' where letter_id in (select id from mail_letter where account_id = $1)";

    pub(crate) plumb empty_mailbox_of(account_id: Id) =
        "delete from mail_mailbox where to_address in (select to_address from mail_letter where account_id = $1)",
        scans because "only a demonstration has a mailbox";

    pub(crate) plumb trust_all_of(account_id: Id) =
        "delete from mail_doubt where address in (select to_address from mail_letter where account_id = $1)";

    pub(crate) plumb delete_letter(id: Id) = "delete from mail_letter where id = $1";

    pub(crate) plumb insert_received(id: Id, to_address: &str, subject: &str, text: &str, arrived_at: Instant) =
        "insert into mail_mailbox (id, to_address, subject, text, arrived_at) values ($1, $2, $3, $4, $5) \
         on conflict (id) do nothing";

    pub(crate) all received(limit: i64) -> Received =
        "select id, to_address, subject, text, arrived_at from mail_mailbox order by arrived_at desc, id desc limit $1";
}

/// The letters of a network.
pub const LETTERS: Listing<Listed> = Listing {
    name: "letters",
    columns: "l.number, l.subject, l.post_name, l.to_address, l.kind, l.state, l.tries, l.next_at, l.written_at",
    joins: "",
    from: "from mail_letter l",
    conditions: "l.network_id = $1",
    fixed: &[Parameter { name: "network_id", form: Form::Bytes, nullable: false }],
    filters: &[
        Filter { name: "q", sql: "l.folded like $?", form: Form::Text },
        Filter { name: "state", sql: "l.state = $?", form: Form::Text },
        Filter { name: "kind", sql: "l.kind = $?", form: Form::Text },
    ],
    tally: None,
    sorts: &[Sort { name: "written", key: "l.written_at" }],
    id: "l.id",
    row: PhantomData,
};

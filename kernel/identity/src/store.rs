use base::{Id, Instant, Language};
use store::{row, statements};

use crate::{Account, Key, Session};

row!(Account { id: Id, email: String, name: String, language: Language, revision: i64 });
row!(Key { account_id: Id, ends_at: Instant, used_at: Option<Instant> });
row!(Session {
    account_id: Id,
    name: String,
    language: Language,
    seen_at: Instant,
    ends_at: Instant
});

statements! {
    pub(crate) run insert_account(id: Id, email: &str, name: &str, language: Language, revision: i64) =
        "insert into identity_account (id, email, name, language, revision) values ($1, $2, $3, $4, $5)";

    pub(crate) one account(id: Id) -> Account =
        "select id, email, name, language, revision from identity_account where id = $1";

    pub(crate) one account_by_email(email: &str) -> Account =
        "select id, email, name, language, revision from identity_account where email = $1";

    pub(crate) run set_language(language: Language, revision: i64, id: Id) =
        "update identity_account set language = $1, revision = $2 where id = $3";

    pub(crate) plumb insert_key(digest: &[u8], account_id: Id, ends_at: Instant) =
        "insert into identity_key (digest, account_id, ends_at) values ($1, $2, $3)";

    pub(crate) one key(digest: &[u8]) -> Key =
        "select account_id, ends_at, used_at from identity_key where digest = $1";

    pub(crate) plumb use_key(used_at: Instant, digest: &[u8]) =
        "update identity_key set used_at = $1 where digest = $2";

    pub(crate) plumb insert_session(
        digest: &[u8], account_id: Id, began_at: Instant, seen_at: Instant, ends_at: Instant, agent: &str,
    ) = "insert into identity_session (digest, account_id, began_at, seen_at, ends_at, agent) \
         values ($1, $2, $3, $4, $5, $6)";

    pub(crate) one session(digest: &[u8]) -> Session =
        "select s.account_id, a.name, a.language, s.seen_at, s.ends_at \
         from identity_session s join identity_account a on a.id = s.account_id where s.digest = $1";

    /// Keys that can't be ours, or that a clock gone astray has touched.
    pub one odd_keys(now: Instant) -> i64 =
        "select count(*) from identity_key where length(digest) <> 32 or used_at > $1",
        scans because "a check looks at everything";

    pub one odd_sessions(now: Instant) -> i64 =
        "select count(*) from identity_session where length(digest) <> 32 or began_at > ends_at \
         or seen_at < began_at or began_at > $1",
        scans because "a check looks at everything";

    pub(crate) plumb delete_session(digest: &[u8]) =
        "delete from identity_session where digest = $1";
}

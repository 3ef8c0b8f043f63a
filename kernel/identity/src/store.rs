use base::{Id, Instant, Language};
use store::{row, statements};

use crate::attempt::Attempt;
use crate::half_way::HalfWay;
use crate::limit::Counted;
use crate::second_step::SecondStep;
use crate::session::OpenSession;
use crate::ways::WaysRow;
use crate::{Account, Key, NewAddress, Session, Way};

row!(Account { id: Id, email: String, name: String, language: Language, revision: i64 });
row!(Key { account_id: Id, ends_at: Instant, used_at: Option<Instant> });
row!(NewAddress { account_id: Id, email: String, ends_at: Instant });
row!(Attempt {
    account_id: Option<Id>,
    code_digest: Option<Vec<u8>>,
    tries: i64,
    ends_at: Instant,
});
row!(Counted { began_at: Instant, count: i64 });
row!(OpenSession {
    digest: Vec<u8>,
    began_at: Instant,
    seen_at: Instant,
    agent: String,
    way: Way
});
row!(WaysRow {
    revision: i64,
    hash: Option<String>,
    since: Option<Instant>,
    step_since: Option<Instant>,
    codes_left: i64
});
row!(SecondStep { account_id: Id, nonce: Vec<u8>, proof: Vec<u8>, last_step: i64 });
row!(HalfWay { account_id: Id, way: Way, tries: i64, ends_at: Instant });
row!(Session {
    account_id: Id,
    name: String,
    language: Language,
    way: Way,
    began_at: Instant,
    seen_at: Instant,
    ends_at: Instant,
    looks_at: Option<Id>,
    looks_from: Option<Id>
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

    pub(crate) run set_revision(revision: i64, id: Id) =
        "update identity_account set revision = $1 where id = $2";

    pub(crate) one ways(id: Id) -> WaysRow =
        "select a.revision, p.hash, p.since, s.since as step_since, \
         (select count(*) from identity_recovery r where r.account_id = a.id) as codes_left \
         from identity_account a left join identity_password p on p.account_id = a.id \
         left join identity_second_step s on s.account_id = a.id where a.id = $1";

    pub(crate) one second_step(account_id: Id) -> SecondStep =
        "select account_id, nonce, proof, last_step from identity_second_step where account_id = $1";

    pub(crate) all second_steps() -> SecondStep =
        "select account_id, nonce, proof, last_step from identity_second_step order by account_id",
        scans because "a check looks at everything";

    pub(crate) run put_second_step(
        account_id: Id, nonce: &[u8], proof: &[u8], last_step: i64, since: Instant,
    ) = "insert into identity_second_step (account_id, nonce, proof, last_step, since) \
         values ($1, $2, $3, $4, $5) on conflict (account_id) \
         do update set nonce = $2, proof = $3, last_step = $4, since = $5";

    pub(crate) run delete_second_step(account_id: Id) =
        "delete from identity_second_step where account_id = $1";

    pub(crate) plumb use_step(last_step: i64, account_id: Id) =
        "update identity_second_step set last_step = $1 where account_id = $2";

    pub(crate) run insert_recovery_code(account_id: Id, digest: &[u8]) =
        "insert into identity_recovery (account_id, digest) values ($1, $2)";

    pub(crate) plumb use_recovery_code(account_id: Id, digest: &[u8]) =
        "delete from identity_recovery where account_id = $1 and digest = $2";

    pub(crate) one codes_left(account_id: Id) -> i64 =
        "select count(*) from identity_recovery where account_id = $1";

    pub(crate) run delete_recovery_codes(account_id: Id) =
        "delete from identity_recovery where account_id = $1";

    pub(crate) plumb insert_half_way(
        digest: &[u8], account_id: Id, way: Way, tries: i64, ends_at: Instant,
    ) = "insert into identity_half_way (digest, account_id, way, tries, ends_at) values ($1, $2, $3, $4, $5)";

    pub(crate) one half_way(digest: &[u8]) -> HalfWay =
        "select account_id, way, tries, ends_at from identity_half_way where digest = $1";

    pub(crate) plumb count_step_try(digest: &[u8]) =
        "update identity_half_way set tries = tries + 1 where digest = $1";

    pub(crate) plumb delete_half_way(digest: &[u8]) =
        "delete from identity_half_way where digest = $1";

    pub(crate) plumb forget_half_way(now: Instant) = "delete from identity_half_way where ends_at < $1",
        scans because "it is done once an hour, and they live for minutes";

    pub(crate) one password(account_id: Id) -> String =
        "select hash from identity_password where account_id = $1";

    pub(crate) run put_password(account_id: Id, hash: &str, since: Instant) =
        "insert into identity_password (account_id, hash, since) values ($1, $2, $3) \
         on conflict (account_id) do update set hash = $2, since = $3";

    pub(crate) run delete_password(account_id: Id) =
        "delete from identity_password where account_id = $1";

    /// How many accounts have come in at a browser.
    pub(crate) one accounts_at(digest: &[u8]) -> i64 =
        "select count(*) from identity_browser where digest = $1";

    pub(crate) one browser_known(digest: &[u8], account_id: Id) -> i64 =
        "select seen_at from identity_browser where digest = $1 and account_id = $2";

    pub(crate) plumb know_browser(digest: &[u8], account_id: Id, since: Instant, seen_at: Instant) =
        "insert into identity_browser (digest, account_id, since, seen_at) values ($1, $2, $3, $4) \
         on conflict (digest, account_id) do update set seen_at = $4";

    pub(crate) plumb forget_other_browsers(account_id: Id, digest: &[u8]) =
        "delete from identity_browser where account_id = $1 and digest <> $2";

    pub(crate) plumb forget_browsers(now: Instant) = "delete from identity_browser where seen_at < $1",
        scans because "it is done once an hour, and there are a few for each account";

    pub(crate) run set_name(name: &str, revision: i64, id: Id) =
        "update identity_account set name = $1, revision = $2 where id = $3";

    pub(crate) run set_email(email: &str, revision: i64, id: Id) =
        "update identity_account set email = $1, revision = $2 where id = $3";

    pub(crate) plumb erase_account(email: &str, erased_at: Instant, id: Id) =
        "update identity_account set name = '', email = $1, erased_at = $2 where id = $3";

    pub(crate) plumb want_address(account_id: Id, email: &str, ends_at: Instant) =
        "insert into identity_address (account_id, email, ends_at) values ($1, $2, $3) \
         on conflict (account_id) do update set email = $2, ends_at = $3, digest = null";

    pub(crate) one wanted_address(account_id: Id) -> NewAddress =
        "select account_id, email, ends_at from identity_address where account_id = $1";

    pub(crate) one address_of_key(digest: &[u8]) -> NewAddress =
        "select account_id, email, ends_at from identity_address where digest = $1";

    pub(crate) plumb set_address_key(digest: Option<&[u8]>, account_id: Id) =
        "update identity_address set digest = $1 where account_id = $2";

    pub(crate) plumb forget_wanted_address(account_id: Id) =
        "delete from identity_address where account_id = $1";

    pub(crate) plumb insert_key(digest: &[u8], account_id: Id, ends_at: Instant) =
        "insert into identity_key (digest, account_id, ends_at) values ($1, $2, $3)";

    pub(crate) one key(digest: &[u8]) -> Key =
        "select account_id, ends_at, used_at from identity_key where digest = $1";

    pub(crate) all keys_of(account_id: Id) -> Key =
        "select account_id, ends_at, used_at from identity_key where account_id = $1 order by ends_at desc, digest";

    pub(crate) plumb forget_keys_of(account_id: Id) = "delete from identity_key where account_id = $1";

    pub(crate) plumb forget_password_of(account_id: Id) = "delete from identity_password where account_id = $1";

    pub(crate) plumb forget_second_step_of(account_id: Id) = "delete from identity_second_step where account_id = $1";

    pub(crate) plumb forget_recovery_of(account_id: Id) = "delete from identity_recovery where account_id = $1";

    pub(crate) plumb forget_half_way_of(account_id: Id) = "delete from identity_half_way where account_id = $1";

    pub(crate) plumb forget_browsers_of(account_id: Id) = "delete from identity_browser where account_id = $1";

    pub(crate) plumb forget_sessions_of(account_id: Id) = "delete from identity_session where account_id = $1";

    pub(crate) plumb forget_attempts_of(account_id: Id) = "delete from identity_attempt where account_id = $1";

    pub(crate) plumb use_key(used_at: Instant, digest: &[u8]) =
        "update identity_key set used_at = $1 where digest = $2";

    pub(crate) plumb insert_session(
        digest: &[u8], account_id: Id, began_at: Instant, seen_at: Instant, ends_at: Instant, agent: &str,
        way: Way,
    ) = "insert into identity_session (digest, account_id, began_at, seen_at, ends_at, agent, way) \
         values ($1, $2, $3, $4, $5, $6, $7)";

    pub(crate) one session(digest: &[u8]) -> Session =
        "select s.account_id, a.name, a.language, s.way, s.began_at, s.seen_at, s.ends_at, \
         s.looks_at, s.looks_from \
         from identity_session s join identity_account a on a.id = s.account_id where s.digest = $1";

    pub(crate) plumb set_guise(looks_at: Option<Id>, looks_from: Option<Id>, digest: &[u8]) =
        "update identity_session set looks_at = $1, looks_from = $2 where digest = $3";

    pub(crate) plumb see_session(seen_at: Instant, digest: &[u8]) =
        "update identity_session set seen_at = $1 where digest = $2";

    /// Keys that can't be ours, or that a clock gone astray has touched.
    pub one odd_keys(now: Instant) -> i64 =
        "select count(*) from identity_key where length(digest) <> 32 or used_at > $1",
        scans because "a check looks at everything";

    pub one odd_sessions(now: Instant) -> i64 =
        "select count(*) from identity_session where length(digest) <> 32 or began_at > ends_at \
         or seen_at < began_at or began_at > $1",
        scans because "a check looks at everything";

    pub(crate) plumb close_session(ends_at: Instant, digest: &[u8]) =
        "update identity_session set ends_at = $1 where digest = $2";

    pub(crate) all sessions_of(account_id: Id, at: Instant, rested_since: Instant) -> OpenSession =
        "select digest, began_at, seen_at, agent, way from identity_session \
         where account_id = $1 and ends_at > $2 and seen_at > $3 order by seen_at desc, digest";

    pub(crate) plumb insert_attempt(
        digest: &[u8], account_id: Option<Id>, code_digest: Option<&[u8]>, tries: i64, ends_at: Instant,
    ) = "insert into identity_attempt (digest, account_id, code_digest, tries, ends_at) values ($1, $2, $3, $4, $5)";

    pub(crate) one attempt(digest: &[u8]) -> Attempt =
        "select account_id, code_digest, tries, ends_at from identity_attempt where digest = $1";

    pub(crate) plumb set_code(code_digest: Option<&[u8]>, digest: &[u8]) =
        "update identity_attempt set code_digest = $1 where digest = $2";

    pub(crate) plumb count_try(digest: &[u8]) =
        "update identity_attempt set tries = tries + 1 where digest = $1";

    pub(crate) plumb delete_attempt(digest: &[u8]) =
        "delete from identity_attempt where digest = $1";

    pub(crate) one counted(what: &str, who: &[u8]) -> Counted =
        "select began_at, count from identity_limit where what = $1 and who = $2";

    pub(crate) plumb count(what: &str, who: &[u8], began_at: Instant, count: i64) =
        "insert into identity_limit (what, who, began_at, count) values ($1, $2, $3, $4) \
         on conflict (what, who) do update set began_at = $3, count = $4";

    pub(crate) plumb forget_attempts(now: Instant) = "delete from identity_attempt where ends_at < $1",
        scans because "it is done once an hour, and attempts live for minutes";

    pub(crate) plumb forget_keys(now: Instant) = "delete from identity_key where ends_at < $1",
        scans because "it is done once an hour, and keys live for a day";

    pub(crate) plumb forget_sessions(now: Instant) = "delete from identity_session where ends_at < $1",
        scans because "it is done once an hour, and sessions live for a month";

    pub(crate) plumb forget_wanted_addresses(now: Instant) = "delete from identity_address where ends_at < $1",
        scans because "it is done once an hour, and they wait for a day";

    pub(crate) plumb forget_counts(now: Instant) = "delete from identity_limit where began_at < $1",
        scans because "it is done once an hour, and counts live for a day";
}

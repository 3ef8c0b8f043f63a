//! Letters whose time has come go, one after the other.

use std::sync::Arc;

use base::{Id, Instant, Language, codes};
use jiff::SignedDuration;
use store::{Db, Fault, Plumbing, Store, stored_as_code};

use crate::store as sql;
use crate::{Carrier, Content, FAREWELL, Parcel, Queue, Refusal, Secrets, State};

codes! {
    /// What came of a try.
    pub enum Outcome {
        Accepted = "accepted",
        Later = "later",
        Refused = "refused",
    }
}
stored_as_code!(Outcome);

/// How long the first new try waits; each later one waits three times as long.
const FIRST_WAIT: SignedDuration = SignedDuration::from_secs(60);
const MOST_TRIES: i64 = 8;
/// Whoever takes a letter to send has this long: more than a server takes that is slow with each
/// of its answers.
const IN_HAND: SignedDuration = SignedDuration::from_mins(10);
/// No letter waits longer than its last try but one; what seems to was written by a clock that
/// has been put back since.
const LONGEST_WAIT: SignedDuration = SignedDuration::from_hours(13);
/// How many are sent in one go.
const AT_ONCE: i64 = 20;
/// What a mail server says is kept to this length.
const WORDS_AT_MOST: usize = 300;

/// A letter that is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    pub id: Id,
    pub network_id: Option<Id>,
    pub account_id: Option<Id>,
    pub about: Option<Vec<u8>>,
    pub to_address: String,
    pub language: Language,
    pub kind: String,
    pub content: String,
    pub again: i64,
    pub tries: i64,
    pub next_at: Instant,
}

impl Due {
    /// The name under which mail servers know it: the same at each try, so that a letter sent
    /// twice by mischance arrives once, and another when it is sent again on purpose.
    fn name(&self) -> String {
        match self.again {
            0 => self.id.to_string(),
            again => format!("{}.{again}", self.id),
        }
    }
}

/// Makes the secrets of a letter at the moment it is sent.
pub trait Mint: Send + Sync {
    fn mint(&self, plumbing: &Plumbing<'_>, letter: &Due) -> Result<Secrets, Fault>;
}

/// Sends what is due, one letter after the other; tells how many were tried. Where a carrier doesn't
/// answer, the others wait for the next round, which begins with them. A letter may be sent twice
/// only if the program ends between the carrier's yes and our note of it.
pub fn send_due(
    store: &Store,
    carrier: &dyn Carrier,
    mint: &Arc<dyn Mint>,
) -> Result<usize, Fault> {
    let now = store.ground().now();
    let due = store.read_now(move |db| {
        let mut due = sql::due(db, now, AT_ONCE)?;
        due.extend(sql::due_by_no_clock(db, now + LONGEST_WAIT, AT_ONCE)?);
        Ok::<_, Fault>(due)
    })?;
    let mut tried = 0;
    for letter in due {
        match send(store, carrier, mint, letter)? {
            Sent::Elsewhere => {}
            Sent::Answered => tried += 1,
            Sent::Unanswered => return Ok(tried + 1),
        }
    }
    Ok(tried)
}

/// How much waits, and since when.
pub fn queue(db: &Db) -> Result<Queue, Fault> {
    let counted = sql::queued(db)?;
    counted.ok_or_else(|| Fault::Broken("nothing was counted".to_owned()))
}

/// What came of a letter that was due.
enum Sent {
    /// Another server took it, or somebody held it.
    Elsewhere,
    Answered,
    Unanswered,
}

fn send(
    store: &Store,
    carrier: &dyn Carrier,
    mint: &Arc<dyn Mint>,
    letter: Due,
) -> Result<Sent, Fault> {
    let (wanted, mint) = (letter.clone(), mint.clone());
    let secrets = store.plumbing(move |plumbing| {
        let until = plumbing.now() + IN_HAND;
        let taken = sql::take_letter(plumbing, until, wanted.id, wanted.next_at)? == 1;
        Ok::<_, Fault>(if taken { Some(mint.mint(plumbing, &wanted)?) } else { None })
    })?;
    let Some(secrets) = secrets else { return Ok(Sent::Elsewhere) };
    let carried = match serde_json::from_str::<Content>(&letter.content) {
        Ok(content) => {
            let parcel = Parcel {
                id: &letter.name(),
                to: &letter.to_address,
                by: letter.network_id.map(|_| content.signed.as_str()),
                language: letter.language,
                content: &content,
                secrets: &secrets,
            };
            carrier.carry(store, &parcel)
        }
        Err(why) => Err(Refusal::Never(why.to_string())),
    };
    let silent = matches!(carried, Err(Refusal::Silence(_)));
    note(store, &letter, carried)?;
    Ok(if silent { Sent::Unanswered } else { Sent::Answered })
}

fn note(store: &Store, letter: &Due, carried: Result<String, Refusal>) -> Result<(), Fault> {
    let (id, tries, address) = (letter.id, letter.tries + 1, letter.to_address.clone());
    let is_farewell = letter.kind == FAREWELL;
    if let Err(refusal) = &carried {
        // What the server said may name whom it was for: that stands with the letter alone.
        let for_good = !matches!(refusal, Refusal::NotNow(_) | Refusal::Silence(_));
        tracing::warn!(letter = %id, kind = %letter.kind, tries, for_good, "a letter was not taken");
    }
    store.plumbing(move |plumbing| {
        let now = plumbing.now();
        let words = carried.as_ref().map_or_else(Refusal::words, String::as_str);
        let words: String = words.chars().take(WORDS_AT_MOST).collect();
        let (outcome, state) = match &carried {
            Ok(_) => (Outcome::Accepted, State::Sent),
            Err(Refusal::NotNow(_) | Refusal::Silence(_)) if tries < MOST_TRIES => {
                (Outcome::Later, State::Waiting)
            }
            Err(Refusal::NotNow(_) | Refusal::Silence(_)) => (Outcome::Later, State::Failed),
            Err(Refusal::Never(_) | Refusal::NoSuchAddress(_)) => {
                (Outcome::Refused, State::Returned)
            }
        };
        if is_farewell && state != State::Waiting {
            return sql::delete_letter(plumbing, id);
        }
        sql::insert_try(plumbing, plumbing.new_id(), id, now, outcome, &words)?;
        let trouble = carried.is_err().then_some(words.as_str());
        if state == State::Waiting {
            let wait = FIRST_WAIT * 3_i32.pow(u32::try_from(tries - 1).unwrap_or_default());
            sql::put_back(plumbing, state, tries, now + wait, trouble, id)?;
        } else {
            sql::end_letter(plumbing, state, tries, now, trouble, id)?;
        }
        match &carried {
            Ok(_) => sql::trust(plumbing, &address),
            Err(Refusal::NoSuchAddress(_)) => sql::doubt(plumbing, &address, now, &words),
            Err(_) => Ok(0),
        }
    })?;
    Ok(())
}

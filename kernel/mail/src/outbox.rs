use std::sync::Arc;

use base::{Id, Instant, Language, codes};
use jiff::SignedDuration;
use store::{Fault, Plumbing, Store, stored_as_code};

use crate::store as sql;
use crate::{Carrier, Content, FAREWELL, Letter, Parcel, Refusal, Secrets};

codes! {
    /// Where a letter is on its way.
    pub enum State {
        Waiting = "waiting",
        /// Somebody is sending it; if they don't come back, it waits again.
        Sending = "sending",
        Sent = "sent",
        /// Nobody will take it.
        Refused = "refused",
    }
}
stored_as_code!(State);

/// How long the first new try waits; each later one waits three times as long.
const FIRST_WAIT: SignedDuration = SignedDuration::from_secs(60);
const MOST_TRIES: i64 = 8;
/// Who takes a letter to send has this long.
const IN_HAND: SignedDuration = SignedDuration::from_secs(120);
/// How many are sent in one go.
const AT_ONCE: i64 = 20;

/// A letter that is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub id: Id,
    pub account_id: Option<Id>,
    pub about: Option<Vec<u8>>,
    pub to_address: String,
    pub language: Language,
    pub kind: String,
    pub content: String,
    pub tries: i64,
    pub next_at: Instant,
}

/// Makes the secrets of a letter at the moment it is sent.
pub trait Mint: Send + Sync {
    fn mint(&self, plumbing: &Plumbing<'_>, letter: &Waiting) -> Result<Secrets, Fault>;
}

/// Puts a letter into the outbox; it goes when the transaction it is written in is done.
pub fn write(plumbing: &Plumbing<'_>, letter: &Letter) -> Result<Id, Fault> {
    let id = plumbing.new_id();
    let content = serde_json::to_string(&letter.content)
        .map_err(|why| Fault::Broken(format!("a letter has no text form: {why}")))?;
    let now = plumbing.now();
    sql::insert_letter(
        plumbing,
        id,
        letter.network,
        letter.account,
        letter.about.as_deref(),
        &letter.to,
        letter.language,
        letter.kind,
        &content,
        State::Waiting,
        0,
        now,
        now,
    )?;
    Ok(id)
}

/// Sends what is due, one letter after the other; tells how many were tried. A letter may be
/// sent twice only if the program ends between the carrier's yes and our note of it.
pub fn send_due(
    store: &Store,
    carrier: &dyn Carrier,
    mint: &Arc<dyn Mint>,
) -> Result<usize, Fault> {
    let now = store.ground().now();
    let due = store.read_now(move |db| sql::due(db, now, AT_ONCE))?;
    let mut tried = 0;
    for letter in due {
        tried += usize::from(send(store, carrier, mint, letter)?);
    }
    Ok(tried)
}

fn send(
    store: &Store,
    carrier: &dyn Carrier,
    mint: &Arc<dyn Mint>,
    letter: Waiting,
) -> Result<bool, Fault> {
    let (wanted, mint) = (letter.clone(), mint.clone());
    let secrets = store.plumbing(move |plumbing| {
        let until = plumbing.now() + IN_HAND;
        // Another server may have taken it meanwhile.
        let taken = sql::take_letter(plumbing, until, wanted.id, wanted.next_at)? == 1;
        Ok::<_, Fault>(if taken { Some(mint.mint(plumbing, &wanted)?) } else { None })
    })?;
    let Some(secrets) = secrets else { return Ok(false) };
    let carried = match serde_json::from_str::<Content>(&letter.content) {
        Ok(content) => {
            let parcel = Parcel {
                id: letter.id,
                to: &letter.to_address,
                language: letter.language,
                content: &content,
                secrets: &secrets,
            };
            carrier.carry(store, &parcel)
        }
        Err(why) => Err(Refusal::Never(why.to_string())),
    };
    note(store, &letter, carried)?;
    Ok(true)
}

fn note(store: &Store, letter: &Waiting, carried: Result<(), Refusal>) -> Result<(), Fault> {
    let (id, tries) = (letter.id, letter.tries + 1);
    let is_farewell = letter.kind == FAREWELL;
    if let Err(refusal) = &carried {
        // What the server said may name whom it was for: that stands with the letter alone.
        let for_good = matches!(refusal, Refusal::Never(_));
        tracing::warn!(letter = %id, kind = %letter.kind, tries, for_good, "a letter was not taken");
    }
    store.plumbing(move |plumbing| {
        let now = plumbing.now();
        let trouble = |why: &str| why.chars().take(300).collect::<String>();
        match &carried {
            Ok(()) if is_farewell => sql::forget_letter(plumbing, id),
            Ok(()) => sql::end_letter(plumbing, State::Sent, tries, now, None, id),
            Err(Refusal::NotNow(why)) if tries < MOST_TRIES => {
                let wait = FIRST_WAIT * 3_i32.pow(u32::try_from(tries - 1).unwrap_or_default());
                sql::put_back(plumbing, State::Waiting, tries, now + wait, Some(&trouble(why)), id)
            }
            Err(_) if is_farewell => sql::forget_letter(plumbing, id),
            Err(Refusal::NotNow(why) | Refusal::Never(why)) => {
                sql::end_letter(plumbing, State::Refused, tries, now, Some(&trouble(why)), id)
            }
        }
    })?;
    Ok(())
}

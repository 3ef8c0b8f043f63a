//! Letters as they are written, and where each of them is.

use base::{Id, codes, folded};
use store::{Act, Deed, Fault, Plumbing, numbers, stored_as_code};

use crate::store as sql;
use crate::template::written;
use crate::{Content, Gate, Letter};

codes! {
    /// Where a letter is on its way.
    pub enum State {
        Waiting = "waiting",
        /// It stays until somebody lets it go.
        Held = "held",
        /// Somebody is sending it; if they don't come back, it waits again.
        Sending = "sending",
        /// A mail server took it. Whether it arrived nobody tells.
        Sent = "sent",
        /// A mail server refused it for good.
        Returned = "returned",
        /// Nobody took it, however often it was tried.
        Failed = "failed",
        /// Somebody decided that it isn't sent.
        Dropped = "dropped",
    }
}
stored_as_code!(State);

const NUMBERED: &str = "letter";
const TRIED: Deed = Deed("mail.trial-written");

/// Puts a network's letter into its outbox: it goes when the act it is written in is done, or
/// stays there while the network's letters don't go out.
pub fn write(act: &Act<'_>, network: Id, letter: &Letter) -> Result<State, Fault> {
    let number = numbers::next(act, network, NUMBERED)?;
    let state = match crate::gate(act, network)? {
        Gate::Live => State::Waiting,
        Gate::Rehearsing | Gate::Restored => State::Held,
    };
    put(act, Some((network, number)), letter, &said(act, network, letter)?, state)?;
    Ok(state)
}

/// Puts a letter of the installation itself into the outbox. It always goes: by such letters
/// people come in.
pub fn write_for_installation(plumbing: &Plumbing<'_>, letter: &Letter) -> Result<(), Fault> {
    let content = letter.kind.content(letter.language, &letter.context);
    put(plumbing, None, letter, &content, State::Waiting)
}

/// A letter to oneself, to see whether letters go: no gate holds it. Tells its number.
pub fn write_trial(act: &Act<'_>, network: Id, letter: &Letter) -> Result<i64, Fault> {
    let number = numbers::next(act, network, NUMBERED)?;
    put(act, Some((network, number)), letter, &said(act, network, letter)?, State::Waiting)?;
    let gone = || Fault::Broken("a letter just written is gone".to_owned());
    act.created(TRIED, &sql::kept(act, network, number)?.ok_or_else(gone)?);
    Ok(number)
}

fn said(act: &Act<'_>, network: Id, letter: &Letter) -> Result<Content, Fault> {
    written(act, network, letter.kind, letter.language, &letter.context)
}

fn put(
    plumbing: &Plumbing<'_>,
    of: Option<(Id, i64)>,
    letter: &Letter,
    content: &Content,
    state: State,
) -> Result<(), Fault> {
    let as_text =
        |why: serde_json::Error| Fault::Broken(format!("a letter has no text form: {why}"));
    let subject = &content.subject;
    let content = serde_json::to_string(content).map_err(as_text)?;
    let context = serde_json::to_string(&letter.context).map_err(as_text)?;
    let now = plumbing.now();
    let (post, post_name) = match &letter.post {
        Some((post, name)) => (Some(*post), name.as_str()),
        None => (None, ""),
    };
    let searched = folded(&format!("{} {post_name} {subject}", letter.to));
    sql::insert_letter(
        plumbing,
        plumbing.new_id(),
        of.map(|(network, _)| network),
        of.map(|(_, number)| number),
        letter.account,
        post,
        post_name,
        letter.about.as_deref(),
        &letter.to,
        letter.language,
        letter.kind.code,
        subject,
        &searched,
        &content,
        &context,
        state,
        now,
    )?;
    Ok(())
}

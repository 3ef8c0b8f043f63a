//! The letters of the directory.

use base::{Id, Language};
use identity::Account;
use mail::{Content, Letter};

use crate::organisation::{Organisation, Turn};
use crate::post::Post;
use crate::proposal::Proposal;
use crate::views::proposals::state_name;
use crate::words::Words;

/// Whoever takes a post is told, and let in.
pub const INVITATION: &str = "directory.invitation";
/// Somebody wishes to be forgotten.
const WISH: &str = "directory.erasure";
/// The record of an organisation came into other hands.
const OWNER: &str = "directory.owner";

/// A change of a record was proposed, or a proposal answered.
const PROPOSAL: &str = "directory.proposal";

/// What such a letter is called, in a list of letters.
pub fn kind_name(language: Language, kind: &str) -> Option<&'static str> {
    let words = Words(language);
    match kind {
        INVITATION => Some(words.letter_invitation()),
        WISH => Some(words.wish()),
        OWNER => Some(words.whose_record()),
        PROPOSAL => Some(words.letter_proposal()),
        mail::FAREWELL => Some(words.farewell()),
        _ => None,
    }
}

/// The kinds of letters that the directory writes for networks.
pub const KINDS: &[&str] = &[INVITATION, WISH, OWNER, PROPOSAL];

/// Who is written to, in which of their posts, and by which network that has it.
pub(crate) struct Recipient {
    pub(crate) network: Id,
    pub(crate) acronym: String,
    pub(crate) post: (Id, String),
    pub(crate) account: Account,
}

/// A letter to somebody in a post, of the network that has the post.
fn to(recipient: &Recipient, kind: &'static str, subject: String, told: Vec<String>) -> Letter {
    let Recipient { account, post, acronym, .. } = recipient;
    let words = Words(account.language);
    Letter {
        account: Some(account.id),
        post: Some(post.clone()),
        about: None,
        to: account.email.clone(),
        language: account.language,
        kind,
        content: Content {
            subject,
            greeting: words.invitation_greeting(&account.name),
            paragraphs: told,
            button: None,
            code: None,
            signed: words.invitation_signed(acronym),
            why: words.letter_to_post_why(&post.1, acronym),
        },
    }
}

/// The record of an organisation came into other hands.
pub(crate) fn turned(
    after: &Organisation,
    turn: Turn,
    reason: &str,
    recipient: &Recipient,
) -> Letter {
    let language = recipient.account.language;
    let (words, name) = (Words(language), after.name_in(language));
    let keeper = after.keeper_name.as_str();
    let (subject, told) = match turn {
        Turn::Claim { .. } => (words.letter_claimed(name), words.letter_claimed_told(name)),
        Turn::HandOver { .. } => {
            (words.letter_handed_over(name), words.letter_handed_over_told(name, keeper))
        }
        Turn::GiveBack => (words.letter_given_back(name), words.letter_given_back_told(name)),
        Turn::TakeBack { .. } => {
            (words.letter_taken_back(name), words.letter_taken_back_told(name, keeper))
        }
        Turn::PassOn { .. } => (words.letter_passed_on(name), words.letter_passed_on_told(name)),
    };
    let why = (!reason.is_empty()).then(|| words.letter_reason(reason));
    to(recipient, OWNER, subject, std::iter::once(told).chain(why).collect())
}

pub(crate) fn invitation(acronym: &str, account: &Account, of: &Post) -> Letter {
    let words = Words(account.language);
    let post = of.name.as_str();
    Letter {
        account: Some(account.id),
        post: Some((of.id, of.name.clone())),
        about: None,
        to: account.email.clone(),
        language: account.language,
        kind: INVITATION,
        content: Content {
            subject: words.invitation(post, acronym),
            greeting: words.invitation_greeting(&account.name),
            paragraphs: vec![
                words.invitation_told(post, acronym),
                words.invitation_after().to_owned(),
            ],
            button: Some(words.invitation_button().to_owned()),
            code: None,
            signed: words.invitation_signed(acronym),
            why: words.invitation_why(acronym),
        },
    }
}

/// The secretariat of a network is told that somebody wishes to be forgotten; of whom, its page says.
pub(crate) fn wish(acronym: &str, keeper: &Account) -> Letter {
    let words = Words(keeper.language);
    Letter {
        account: Some(keeper.id),
        post: None,
        about: None,
        to: keeper.email.clone(),
        language: keeper.language,
        kind: WISH,
        content: Content {
            subject: words.wish_letter(acronym),
            greeting: words.invitation_greeting(&keeper.name),
            paragraphs: vec![words.wish_letter_told(acronym)],
            button: None,
            code: None,
            signed: words.wish_letter_signed().to_owned(),
            why: words.wish_letter_why(acronym),
        },
    }
}

/// Whoever was forgotten is told so, with what was kept and why: the last that is written to them.
pub(crate) fn wish_carried_out(account: &Account, kept: &[(String, String)]) -> Letter {
    let words = Words(account.language);
    let kept = kept.iter().map(|(network, reason)| words.farewell_kept(network, reason));
    Letter {
        account: Some(account.id),
        post: None,
        about: None,
        to: account.email.clone(),
        language: account.language,
        kind: mail::FAREWELL,
        content: Content {
            subject: words.farewell().to_owned(),
            greeting: words.invitation_greeting(&account.name),
            paragraphs: [words.farewell_told().to_owned()].into_iter().chain(kept).collect(),
            button: None,
            code: None,
            signed: words.wish_letter_signed().to_owned(),
            why: words.farewell_why().to_owned(),
        },
    }
}

/// Who keeps a record is told that a change of it was proposed.
pub(crate) fn proposed(proposal: &Proposal, of: &Organisation, recipient: &Recipient) -> Letter {
    let language = recipient.account.language;
    let (words, name) = (Words(language), of.name_in(language));
    let told = words.letter_proposed_told(name, &proposal.network_name, &proposal.reason);
    let told = vec![told, words.letter_proposed_where().to_owned()];
    to(recipient, PROPOSAL, words.letter_proposed(name), told)
}

/// Who proposed it is told what became of it.
pub(crate) fn proposal_answered(
    proposal: &Proposal,
    of: &Organisation,
    recipient: &Recipient,
) -> Letter {
    let language = recipient.account.language;
    let (words, name) = (Words(language), of.name_in(language));
    let state = state_name(words, proposal.state);
    let said = Some(&proposal.answer).filter(|answer| !answer.is_empty());
    let told = [words.letter_proposal_answered_told(name, state)].into_iter();
    let told = told.chain(said.map(|said| words.letter_proposal_answer(said))).collect();
    to(recipient, PROPOSAL, words.letter_proposal_answered(name, state), told)
}

//! The letters of the directory.

use base::{Day, Id, Language};
use identity::Account;
use mail::{Content, Kind, Letter, Mark, Values, said, shipped};
use store::{Db, Fault};

use crate::organisation::{Organisation, Turn};
use crate::post::Post;
use crate::proposal::Proposal;
use crate::store as sql;
use crate::views::proposals::state_name;
use crate::words::Words;

/// Whoever takes a post is told, and let in.
pub static INVITATION: Kind = Kind {
    code: "directory.invitation",
    name: |language| Words(language).letter_invitation(),
    told: |language| Words(language).letter_invitation_told(),
    shipped: shipped!("invitation"),
    marks: &[NAME, POST, NETWORK],
    link: Some(&LINK),
    real: |db, network, _| {
        let mut values = real_network(db, network)?;
        if let Some(held) = sql::some_holder(db, network)? {
            values.extend([(NAME.code, held.holder), (POST.code, held.post)]);
        }
        Ok(values)
    },
};

/// Whoever is to act for a post in its holder's place is told, and let in.
const DEPUTY: &str = "directory.deputy";
/// So is its holder told.
const HAS_DEPUTY: &str = "directory.has-deputy";
/// Whose post ends is told.
const POST_ENDS: &str = "directory.post-ends";
/// Somebody wishes to be forgotten.
pub static WISH: Kind = Kind {
    code: "directory.erasure",
    name: |language| Words(language).wish(),
    told: |language| Words(language).letter_wish_told(),
    shipped: shipped!("erasure"),
    marks: &[NAME, NETWORK],
    link: None,
    real: |db, network, _| real_network(db, network),
};

/// The kinds of letters that the directory writes for networks.
pub static KINDS: &[&Kind] = &[&INVITATION, &WISH];

pub const NAME: Mark = Mark {
    code: "name",
    name: |language| Words(language).mark_name(),
    told: |language| Words(language).mark_name_told(),
    example: |language| Words(language).mark_name_example(),
};
const POST: Mark = Mark {
    code: "post",
    name: |language| Words(language).mark_post(),
    told: |language| Words(language).mark_post_told(),
    example: |language| Words(language).mark_post_example(),
};
pub const NETWORK: Mark = Mark {
    code: "network",
    name: |language| Words(language).mark_network(),
    told: |language| Words(language).mark_network_told(),
    example: |language| Words(language).mark_network_example(),
};
pub static LINK: Mark = Mark {
    code: "link",
    name: |language| Words(language).mark_link(),
    told: |language| Words(language).mark_link_told(),
    example: |language| Words(language).mark_link_example(),
};

/// What every letter of a network can name.
pub fn real_network(db: &Db, network: Id) -> Result<Values, Fault> {
    Ok(sql::acronym(db, network)?.map(|acronym| (NETWORK.code, acronym)).into_iter().collect())
}

/// The record of an organisation came into other hands.
const OWNER: &str = "directory.owner";
/// A change of a record was proposed, or a proposal answered.
const PROPOSAL: &str = "directory.proposal";

/// What the program itself says to posts of networks: nobody writes these otherwise.
pub const FIXED: &[&str] = &[OWNER, PROPOSAL, DEPUTY, HAS_DEPUTY, POST_ENDS];

/// Those whose button lets their reader in.
pub const LETTING_IN: &[&str] = &[INVITATION.code, DEPUTY];

/// What a letter is called that networks don't write.
pub fn fixed_name(language: Language, code: &str) -> Option<&'static str> {
    let words = Words(language);
    match code {
        DEPUTY | HAS_DEPUTY => Some(words.deputy()),
        POST_ENDS => Some(words.letter_post_ends()),
        OWNER => Some(words.whose_record()),
        PROPOSAL => Some(words.letter_proposal()),
        mail::FAREWELL => Some(words.farewell()),
        _ => None,
    }
}

pub(crate) fn invitation(
    db: &Db,
    network: Id,
    account: &Account,
    of: &Post,
) -> Result<Letter, Fault> {
    let mut values = real_network(db, network)?;
    values.extend([(NAME.code, account.name.clone()), (POST.code, of.name.clone())]);
    let content = said(db, network, &INVITATION, account.language, &values)?;
    Ok(to_post(account, of, INVITATION.code, content))
}

/// The secretariat of a network is told that somebody wishes to be forgotten; of whom, its page says.
pub(crate) fn wish(db: &Db, network: Id, keeper: &Account) -> Result<Letter, Fault> {
    let mut values = real_network(db, network)?;
    values.insert(NAME.code, keeper.name.clone());
    Ok(to_account(keeper, WISH.code, said(db, network, &WISH, keeper.language, &values)?))
}

/// Whoever was forgotten is told so, with what was kept and why: the last that is written to them.
pub(crate) fn wish_carried_out(account: &Account, kept: &[(String, String)]) -> Letter {
    let words = Words(account.language);
    let kept = kept.iter().map(|(network, reason)| words.farewell_kept(network, reason));
    let content = Content {
        subject: words.farewell().to_owned(),
        greeting: words.letter_greeting(&account.name),
        paragraphs: [words.farewell_told().to_owned()].into_iter().chain(kept).collect(),
        signed: words.farewell_signed().to_owned(),
        why: words.farewell_why().to_owned(),
        ..Content::default()
    };
    to_account(account, mail::FAREWELL, content)
}

fn to_account(account: &Account, kind: &'static str, content: Content) -> Letter {
    Letter {
        account: Some(account.id),
        post: None,
        about: None,
        to: account.email.clone(),
        language: account.language,
        kind,
        content,
    }
}

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
    let content = Content {
        subject,
        greeting: words.letter_greeting(&account.name),
        paragraphs: told,
        signed: words.letter_signed(acronym),
        why: words.letter_to_post_why(&post.1, acronym),
        ..Content::default()
    };
    Letter { post: Some(post.clone()), ..to_account(account, kind, content) }
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

/// To who becomes deputy.
pub(crate) fn deputy_named(
    acronym: &str,
    account: &Account,
    of: &Post,
    since: Day,
    until: Day,
) -> Letter {
    let words = Words(account.language);
    let day = |day| i18n::day(account.language, day);
    let told = words.deputy_letter_told(&of.name, acronym, &day(since), &day(until));
    let content = Content {
        subject: words.deputy_letter(&of.name, acronym),
        paragraphs: vec![told, words.deputy_letter_after().to_owned()],
        button: Some(words.deputy_letter_button().to_owned()),
        why: words.deputy_letter_why(acronym),
        ..in_post(acronym, account)
    };
    to_post(account, of, DEPUTY, content)
}

/// To who holds the post, of whom somebody else made a deputy.
pub(crate) fn deputy_begins(
    acronym: &str,
    holder: &Account,
    of: &Post,
    deputy: &str,
    since: Day,
    until: Day,
) -> Letter {
    let words = Words(holder.language);
    let day = |day| i18n::day(holder.language, day);
    let told = words.deputy_begins_told(deputy, &of.name, &day(since), &day(until));
    let content = Content {
        subject: words.deputy_begins(&of.name),
        paragraphs: vec![told, words.deputy_begins_after().to_owned()],
        why: words.deputy_begins_why(acronym),
        ..in_post(acronym, holder)
    };
    to_post(holder, of, HAS_DEPUTY, content)
}

/// To whose time in a post ends on a day.
pub(crate) fn post_ends(acronym: &str, account: &Account, of: &Post, last_day: Day) -> Letter {
    let words = Words(account.language);
    let told =
        words.post_ends_letter_told(&of.name, acronym, &i18n::day(account.language, last_day));
    let content = Content {
        subject: words.post_ends_letter(&of.name, acronym),
        paragraphs: vec![told, words.post_ends_letter_after(acronym)],
        why: words.post_ends_letter_why(acronym),
        ..in_post(acronym, account)
    };
    to_post(account, of, POST_ENDS, content)
}

/// How a letter of a network to who acts in a post begins and ends.
fn in_post(acronym: &str, account: &Account) -> Content {
    let words = Words(account.language);
    Content {
        greeting: words.letter_greeting(&account.name),
        signed: words.letter_signed(acronym),
        ..Content::default()
    }
}

fn to_post(account: &Account, of: &Post, kind: &'static str, content: Content) -> Letter {
    Letter { post: Some((of.id, of.name.clone())), ..to_account(account, kind, content) }
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

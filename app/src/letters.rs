//! The letters of the program itself, and how all letters are sent.

use base::{Id, Language};
use directory::letters::{NAME, NETWORK};
use identity::{
    Account, Entered, Limit, Secret, Shown, Way, begin_attempt, code_of_attempt, issue_key,
    key_of_address, want_address,
};
use jiff::SignedDuration;
use jiff::tz::TimeZone;
use mail::{Content, Due, Kind, Letter, Mark, Mint, Secrets, Values, said, shipped};
use store::{Db, Fault, Plumbing};

use crate::links;
use crate::words::Words;

const SIGN_IN: &str = "sign-in";
/// Something changed in how an account is come into.
const NOTICE: &str = "account-notice";
/// To oneself, to see whether letters go.
pub(crate) static TRIAL: Kind = Kind {
    code: "trial",
    name: |language| Words(language).letter_kind_trial(),
    told: |language| Words(language).letter_kind_trial_told(),
    shipped: shipped!("trial"),
    marks: &[NAME, NETWORK, MOMENT],
    link: None,
    real: |db, network, _| directory::letters::real_network(db, network),
};
const MOMENT: Mark = Mark {
    code: "moment",
    name: |language| Words(language).mark_moment(),
    told: |language| Words(language).mark_moment_told(),
    example: |language| Words(language).mark_moment_example(),
};
/// To an address that somebody wants to be written to.
const NEW_ADDRESS: &str = "account.new-address";
/// To the one that they left.
const ADDRESS_LEFT: &str = "account.address-left";

/// Whoever types somebody else's address again and again fills no mailbox, and keeps nobody
/// out: the letters that were sent still open.
const LETTERS: Limit =
    Limit { what: "sign-in-letters", most: 5, within: SignedDuration::from_hours(1) };

/// The kinds of letters that networks write.
pub fn kinds_of_networks() -> impl Iterator<Item = &'static Kind> {
    directory::letters::KINDS.iter().copied().chain([&TRIAL])
}

/// The letters that the program writes for networks in its own words: no network changes them.
pub(crate) fn fixed_kinds() -> impl Iterator<Item = &'static str> {
    directory::letters::FIXED.iter().chain(casework::letters::KINDS).copied()
}

/// What a kind of letter is called.
pub(crate) fn kind_name(language: Language, code: &str) -> String {
    let words = Words(language);
    let own = match code {
        SIGN_IN => Some(words.letter_kind_sign_in()),
        NOTICE | ADDRESS_LEFT => Some(words.letter_kind_notice()),
        NEW_ADDRESS => Some(words.letter_new_address()),
        _ => directory::letters::fixed_name(language, code),
    };
    let of_networks = || kinds_of_networks().find(|kind| kind.code == code);
    own.or_else(|| casework::letters::kind_name(language, code))
        .or_else(|| of_networks().map(|kind| (kind.name)(language)))
        .unwrap_or(code)
        .to_owned()
}

/// Somebody at a browser asks to come in: if the address has an account, it gets a letter.
pub fn ask_to_come_in(plumbing: &Plumbing<'_>, email: &str) -> Result<Secret, Fault> {
    let account = identity::find_account(plumbing, email)?;
    let browser = begin_attempt(plumbing, account.as_ref())?;
    if let Some(account) = account
        && LETTERS.allows(plumbing, &account.email)?
    {
        mail::write_for_installation(plumbing, &sign_in_letter(&account, &browser))?;
    }
    Ok(browser)
}

fn sign_in_letter(account: &Account, browser: &Secret) -> Letter {
    let words = Words(account.language);
    Letter {
        account: Some(account.id),
        post: None,
        about: Some(browser.digest()),
        to: account.email.clone(),
        language: account.language,
        kind: SIGN_IN,
        content: Content {
            subject: words.letter_sign_in().to_owned(),
            greeting: words.letter_greeting(&account.name),
            paragraphs: vec![words.letter_sign_in_told().to_owned()],
            button: Some(words.letter_sign_in_button().to_owned()),
            code: Some(words.letter_sign_in_code().to_owned()),
            signed: words.letter_signed().to_owned(),
            why: words.letter_sign_in_why().to_owned(),
            ..Content::default()
        },
    }
}

/// What the owner of an account is told each time, so that nobody does it unseen.
#[derive(Clone, Copy, Debug)]
pub enum Notice {
    PasswordSet,
    PasswordRemoved,
    SecondStepOn,
    SecondStepOff,
    CodesRenewed,
    /// Somebody came in with a written code; so many are left.
    CodeUsed {
        left: i64,
    },
    /// Somebody came in with the password where nobody had come in before.
    NewBrowser,
}

/// Tells the owner of an account, in a letter, what has just been done there.
pub fn tell(plumbing: &Plumbing<'_>, account: Id, what: Notice) -> Result<(), Fault> {
    let account = identity::account(plumbing, account)?;
    let words = Words(account.language);
    let at = i18n::moment(account.language, plumbing.now(), &TimeZone::UTC);
    let (subject, told) = match what {
        Notice::PasswordSet => (words.letter_password_set(), words.letter_password_set_told(&at)),
        Notice::PasswordRemoved => {
            (words.letter_password_removed(), words.letter_password_removed_told(&at))
        }
        Notice::SecondStepOn => (words.letter_step_on(), words.letter_step_on_told(&at)),
        Notice::SecondStepOff => (words.letter_step_off(), words.letter_step_off_told(&at)),
        Notice::CodesRenewed => (words.letter_codes(), words.letter_codes_told(&at)),
        Notice::CodeUsed { left } => {
            let told = words.letter_code_used_told(&at);
            (words.letter_code_used(), format!("{told} {}", words.codes_left(left)))
        }
        Notice::NewBrowser => (words.letter_new_browser(), words.letter_new_browser_told(&at)),
    };
    let letter = Letter {
        account: Some(account.id),
        post: None,
        about: None,
        to: account.email.clone(),
        language: account.language,
        kind: NOTICE,
        content: Content {
            subject: subject.to_owned(),
            greeting: words.letter_greeting(&account.name),
            paragraphs: vec![told, words.letter_notice_otherwise().to_owned()],
            button: Some(words.letter_notice_button().to_owned()),
            signed: words.letter_signed().to_owned(),
            why: words.letter_notice_why().to_owned(),
            ..Content::default()
        },
    };
    mail::write_for_installation(plumbing, &letter)
}

/// Tells the owner of an account of somebody who came in as they perhaps didn't: with a written
/// code, or with the password where nobody had come in before.
pub fn tell_of_entering(
    plumbing: &Plumbing<'_>,
    entered: &Entered,
    shown: Option<Shown>,
) -> Result<(), Fault> {
    let account = entered.session.account_id;
    if let Some(Shown::Written { left }) = shown {
        tell(plumbing, account, Notice::CodeUsed { left })?;
    }
    if entered.at_a_new_browser && entered.session.way == Way::Password {
        tell(plumbing, account, Notice::NewBrowser)?;
    }
    Ok(())
}

/// To whoever asks for it, at this moment, in words.
pub(crate) fn trial_letter(
    db: &Db,
    network: Id,
    account: &Account,
    language: Language,
    moment: &str,
) -> Result<Letter, Fault> {
    let mut values: Values = directory::letters::real_network(db, network)?;
    values.extend([(NAME.code, account.name.clone()), (MOMENT.code, moment.to_owned())]);
    let content = said(db, network, &TRIAL, language, &values)?;
    Ok(letter_to_oneself(account, language, content))
}

/// Whatever a letter would say, said to whoever wants to see it arrive.
pub(crate) fn letter_to_oneself(account: &Account, language: Language, content: Content) -> Letter {
    Letter { language, kind: TRIAL.code, content, ..to_account(account) }
}

/// Somebody wants to be written to at another address: a letter goes there, to be confirmed.
/// Whether letters are left to them for this hour.
pub fn ask_for_address(
    plumbing: &Plumbing<'_>,
    account: &Account,
    email: &str,
) -> Result<bool, Fault> {
    if !LETTERS.allows(plumbing, &account.email)? {
        return Ok(false);
    }
    want_address(plumbing, account.id, email)?;
    let words = Words(account.language);
    let letter = Letter {
        to: email.to_owned(),
        kind: NEW_ADDRESS,
        content: Content {
            subject: words.letter_new_address().to_owned(),
            paragraphs: vec![words.letter_new_address_told().to_owned()],
            button: Some(words.letter_new_address_button().to_owned()),
            why: words.letter_new_address_why().to_owned(),
            ..plain(account)
        },
        ..to_account(account)
    };
    mail::write_for_installation(plumbing, &letter)?;
    Ok(true)
}

/// The address that somebody left is told, so that nobody is moved without knowing.
pub fn tell_address_left(plumbing: &Plumbing<'_>, before: &Account) -> Result<(), Fault> {
    let words = Words(before.language);
    let letter = Letter {
        kind: ADDRESS_LEFT,
        content: Content {
            subject: words.letter_address_left().to_owned(),
            paragraphs: vec![words.letter_address_left_told().to_owned()],
            why: words.letter_address_left_why().to_owned(),
            ..plain(before)
        },
        ..to_account(before)
    };
    mail::write_for_installation(plumbing, &letter)
}

fn plain(account: &Account) -> Content {
    let words = Words(account.language);
    Content {
        greeting: words.letter_greeting(&account.name),
        signed: words.letter_signed().to_owned(),
        ..Content::default()
    }
}

fn to_account(account: &Account) -> Letter {
    Letter {
        account: Some(account.id),
        post: None,
        about: None,
        to: account.email.clone(),
        language: account.language,
        kind: "",
        content: plain(account),
    }
}

/// Makes links and codes at the moment a letter goes.
pub struct Minting {
    pub origin: String,
}

impl Mint for Minting {
    fn mint(&self, plumbing: &Plumbing<'_>, letter: &Due) -> Result<Secrets, Fault> {
        if letter.kind == NOTICE {
            let link = Some(format!("{}/account", self.origin));
            return Ok(Secrets { link, code: None });
        }
        if casework::letters::KINDS.contains(&letter.kind.as_str()) {
            // It is about a page; whoever isn't signed in is led there after signing in.
            let path = letter.about.as_deref().map(String::from_utf8_lossy);
            let link = path.map(|path| format!("{}{path}", self.origin));
            return Ok(Secrets { link, code: None });
        }
        if letter.kind == TRIAL.code {
            // It leads nowhere in particular: what is tried is the letter.
            return Ok(Secrets { link: Some(self.origin.clone()), code: None });
        }
        let kind = letter.kind.as_str();
        let has_link = [SIGN_IN, NEW_ADDRESS].contains(&kind)
            || directory::letters::LETTING_IN.contains(&kind);
        let Some(account) = letter.account_id.filter(|_| has_link) else {
            return Ok(Secrets::default());
        };
        if letter.kind == NEW_ADDRESS {
            let key = key_of_address(plumbing, account)?;
            let link = key.map(|key| format!("{}/account/address/{}", self.origin, key.reveal()));
            return Ok(Secrets { link, code: None });
        }
        let key = issue_key(plumbing, account)?;
        let code = match &letter.about {
            Some(attempt) => code_of_attempt(plumbing, attempt)?,
            None => None,
        };
        Ok(Secrets { link: Some(links::address(&self.origin, &key)), code })
    }
}

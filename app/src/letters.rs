//! The letters of the program itself, and how all letters are sent.

use base::{Id, Language};
use identity::{
    Account, Entered, Limit, Secret, Shown, Way, begin_attempt, code_of_attempt, issue_key,
};
use jiff::SignedDuration;
use jiff::tz::TimeZone;
use mail::{Content, Due, Kind, Letter, Mint, Placeholder, Secrets};
use store::{Fault, Plumbing};

use crate::links;
use crate::words::Words;

/// By which people come in; networks don't write it.
static SIGN_IN: Kind = Kind {
    code: "sign-in",
    name: |language| Words(language).letter_kind_sign_in(),
    text: sign_in_text,
    placeholders: &[NAME],
};

/// Something changed in how an account is come into; networks don't write it.
static NOTICE: Kind = Kind {
    code: "account-notice",
    name: |language| Words(language).letter_kind_notice(),
    text: notice_text,
    placeholders: &[NAME],
};

/// To oneself, to see whether letters go.
static TRIAL: Kind = Kind {
    code: "trial",
    name: |language| Words(language).letter_kind_trial(),
    text: trial_text,
    placeholders: &[NAME, NETWORK, MOMENT],
};

const NAME: Placeholder = Placeholder {
    name: "name",
    told: |language| Words(language).placeholder_name(),
    sample: |language| Words(language).sample_name(),
};
const NETWORK: Placeholder = Placeholder {
    name: "network",
    told: |language| Words(language).placeholder_network(),
    sample: |language| Words(language).sample_network(),
};
const MOMENT: Placeholder = Placeholder {
    name: "moment",
    told: |language| Words(language).placeholder_moment(),
    sample: |language| Words(language).sample_moment(),
};

/// Whoever types somebody else's address again and again fills no mailbox, and keeps nobody
/// out: the letters that were sent still open.
const LETTERS: Limit =
    Limit { what: "sign-in-letters", most: 5, within: SignedDuration::from_hours(1) };

/// The kinds of letters that networks write.
pub(crate) fn kinds_of_networks() -> impl Iterator<Item = &'static Kind> {
    directory::letters::KINDS.iter().copied().chain([&TRIAL])
}

/// What a kind of letter is called.
pub(crate) fn kind_name(language: Language, code: &str) -> String {
    let kind = kinds_of_networks().chain([&SIGN_IN, &NOTICE]).find(|kind| kind.code == code);
    kind.map_or(code, |kind| (kind.name)(language)).to_owned()
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
    Letter {
        account: Some(account.id),
        post: None,
        about: Some(browser.digest()),
        to: account.email.clone(),
        language: account.language,
        kind: &SIGN_IN,
        context: [("name".to_owned(), account.name.clone())].into(),
    }
}

fn sign_in_text(language: Language, value: &dyn Fn(&str) -> String) -> Content {
    let words = Words(language);
    Content {
        subject: words.letter_sign_in().to_owned(),
        greeting: words.letter_greeting(&value("name")),
        paragraphs: vec![words.letter_sign_in_told().to_owned()],
        button: Some(words.letter_sign_in_button().to_owned()),
        code: Some(words.letter_sign_in_code().to_owned()),
        signed: words.letter_signed().to_owned(),
        why: words.letter_sign_in_why().to_owned(),
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
        kind: &NOTICE,
        context: [("name", &*account.name), ("subject", subject), ("told", &told)]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into(),
    };
    mail::write_for_installation(plumbing, &letter)
}

fn notice_text(language: Language, value: &dyn Fn(&str) -> String) -> Content {
    let words = Words(language);
    Content {
        subject: value("subject"),
        greeting: words.letter_greeting(&value("name")),
        paragraphs: vec![value("told"), words.letter_notice_otherwise().to_owned()],
        button: Some(words.letter_notice_button().to_owned()),
        code: None,
        signed: words.letter_signed().to_owned(),
        why: words.letter_notice_why().to_owned(),
    }
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
    account: &Account,
    language: Language,
    network: &str,
    moment: &str,
) -> Letter {
    let context = [("name", &*account.name), ("network", network), ("moment", moment)];
    Letter {
        account: Some(account.id),
        post: None,
        about: None,
        to: account.email.clone(),
        language,
        kind: &TRIAL,
        context: context.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
    }
}

fn trial_text(language: Language, value: &dyn Fn(&str) -> String) -> Content {
    let words = Words(language);
    let network = value("network");
    Content {
        subject: words.letter_trial(&network),
        greeting: words.letter_greeting(&value("name")),
        paragraphs: vec![
            words.letter_trial_told(&network, &value("moment")),
            words.letter_trial_after().to_owned(),
        ],
        button: None,
        code: None,
        signed: words.letter_trial_signed(&network),
        why: words.letter_trial_why().to_owned(),
    }
}

/// Makes links and codes at the moment a letter goes.
pub struct Minting {
    pub origin: String,
}

impl Mint for Minting {
    fn mint(&self, plumbing: &Plumbing<'_>, letter: &Due) -> Result<Secrets, Fault> {
        if letter.kind == NOTICE.code {
            let link = Some(format!("{}/account", self.origin));
            return Ok(Secrets { link, code: None });
        }
        let lets_in =
            [SIGN_IN.code, directory::letters::INVITATION.code].contains(&letter.kind.as_str());
        let Some(account) = letter.account_id.filter(|_| lets_in) else {
            return Ok(Secrets::default());
        };
        let key = issue_key(plumbing, account)?;
        let code = match &letter.about {
            Some(attempt) => code_of_attempt(plumbing, attempt)?,
            None => None,
        };
        Ok(Secrets { link: Some(links::address(&self.origin, &key)), code })
    }
}

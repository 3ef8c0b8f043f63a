//! The letters of the program itself, and how all letters are sent.

use identity::{Account, Limit, Secret, begin_attempt, code_of_attempt, issue_key};
use jiff::SignedDuration;
use mail::{Content, Letter, Mint, Secrets, Waiting};
use store::{Fault, Plumbing};

use crate::links;
use crate::words::Words;

const SIGN_IN: &str = "sign-in";

/// Whoever types somebody else's address again and again fills no mailbox, and keeps nobody
/// out: the letters that were sent still open.
const LETTERS: Limit =
    Limit { what: "sign-in-letters", most: 5, within: SignedDuration::from_hours(1) };

/// Somebody at a browser asks to come in: if the address has an account, it gets a letter.
pub fn ask_to_come_in(plumbing: &Plumbing<'_>, email: &str) -> Result<Secret, Fault> {
    let account = identity::find_account(plumbing, email)?;
    let browser = begin_attempt(plumbing, account.as_ref())?;
    if let Some(account) = account
        && LETTERS.allows(plumbing, &account.email)?
    {
        mail::write(plumbing, &sign_in_letter(&account, &browser))?;
    }
    Ok(browser)
}

fn sign_in_letter(account: &Account, browser: &Secret) -> Letter {
    let words = Words(account.language);
    Letter {
        network: None,
        account: Some(account.id),
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
        },
    }
}

/// Makes links and codes at the moment a letter goes.
pub struct Minting {
    pub origin: String,
}

impl Mint for Minting {
    fn mint(&self, plumbing: &Plumbing<'_>, letter: &Waiting) -> Result<Secrets, Fault> {
        let (SIGN_IN, Some(account)) = (letter.kind.as_str(), letter.account_id) else {
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

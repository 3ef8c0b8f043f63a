//! A letter to oneself: whether letters leave, what the mail server says, and what the world
//! reads of who may write in the name of the sender's domain.

use std::time::Duration;

use identity::{Limit, Right};
use jiff::SignedDuration;
use mail::{Finding, Kept, Resolver, Rule, Sender, State, Verdict, examine, sender};
use maud::{Markup, html};
use store::{Db, Fault, Store};
use web::components::crumbs;
use web::{Answer, Ask, Trouble, icon};

use super::{letter, letters, state_name, tone, trial};
use crate::letters::trial_letter;
use crate::pages::words;
use crate::words::Words;

/// Nobody fills a mailbox with them, not even their own.
pub(super) const LETTERS: Limit =
    Limit { what: "trial-letters", most: 10, within: SignedDuration::from_hours(1) };
/// How long the page waits for the letter to leave: it is sent within a few seconds, or later.
const LOOKS: u32 = 40;
const EVERY: Duration = Duration::from_millis(150);

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let account = ask.session.as_ref().ok_or(Trouble::SignIn)?.account_id;
    let to = identity::account(db, account)?.email;
    let from = sender(db)?;
    Ok(web::page(ask, words(ask).trial(), begin(ask, &to, from.as_ref(), false)))
}

fn begin(ask: &Ask, to: &str, from: Option<&Sender>, too_many: bool) -> Markup {
    let words = words(ask);
    html! {
        (crumbs(ask, &[(&letters(ask.slug()), words.letters())], words.trial()))
        h1 { (words.trial()) }
        p class="lead" { (words.trial_told(to)) }
        (from_where(words, from))
        @if too_many { div class="notice warn" role="alert" { (icon("triangle-alert")) div { p { (words.trial_too_many()) } } } }
        form class="form" method="post" action=(ask.to(&trial(ask.slug()))) {
            div class="actions" { button class="button primary" { (icon("send")) (words.trial_button()) } }
        }
    }
}

fn from_where(words: Words, from: Option<&Sender>) -> Markup {
    match from.filter(|from| !from.host.is_empty()) {
        Some(from) => html! { p { (words.trial_from(&from.domain, &from.host)) } },
        None => html! { p { (words.trial_no_server()) } },
    }
}

pub(crate) fn send(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let header = ask.acting(Right::KeepLetters)?;
    let network = ask.network()?.clone();
    let session = ask.session.as_ref().ok_or(Trouble::SignIn)?;
    let (id, account, language) = (network.id, session.account_id, ask.language);
    let from = store.read_now(sender)?;
    let of = store.read_now(move |db| identity::account(db, account))?;
    let allowed = store.plumbing(move |plumbing| LETTERS.allows(plumbing, &account.to_string()))?;
    if !allowed {
        let main = begin(ask, &of.email, from.as_ref(), true);
        return Ok(Answer::refused(web::framed(ask, words(ask).trial(), &main)));
    }
    let moment = i18n::moment(language, ask.now, &network.time_zone);
    let number = store.act(header, move |act| {
        mail::write_trial(act, id, &trial_letter(act, id, &of, language, &moment)?)
    })?;
    let found = from.filter(|from| !from.host.is_empty()).map(|from| asked_of(&from));
    let sent = left(store, id, number)?;
    let tries = store.read_now(move |db| mail::tries(db, sent.id).map(|tries| (sent, tries)))?;
    let (sent, said) = (tries.0, tries.1.last().map(|last| last.words.clone()));
    let main = told(ask, &sent, said.as_deref(), found.as_deref());
    Ok(web::page(ask, words(ask).trial(), main))
}

/// What the name servers tell of a sender; nothing, if there is none to ask.
fn asked_of(from: &Sender) -> Vec<Finding> {
    struct Nobody;
    impl mail::Records for Nobody {
        fn texts(&self, _: &str) -> Result<Vec<String>, mail::Unasked> {
            Err(mail::Unasked)
        }
        fn addresses(&self, _: &str) -> Result<Vec<std::net::IpAddr>, mail::Unasked> {
            Err(mail::Unasked)
        }
        fn exchangers(&self, _: &str) -> Result<Vec<String>, mail::Unasked> {
            Err(mail::Unasked)
        }
    }
    match Resolver::of_the_machine() {
        Some(resolver) => examine(from, &resolver),
        None => examine(from, &Nobody),
    }
}

/// The letter once it was tried, or as it is when one has waited long enough.
fn left(store: &Store, network: base::Id, number: i64) -> Result<Kept, Trouble> {
    let mut looks = 0;
    loop {
        let kept = store.read_now(move |db| mail::kept(db, network, number))?;
        let kept = kept.ok_or_else(|| Fault::Broken("a letter just written is gone".to_owned()))?;
        let untried = matches!(kept.state, State::Waiting | State::Sending) && kept.tries == 0;
        if !untried || looks == LOOKS {
            return Ok(kept);
        }
        looks += 1;
        std::thread::sleep(EVERY);
    }
}

fn told(ask: &Ask, sent: &Kept, said: Option<&str>, found: Option<&[Finding]>) -> Markup {
    let words = words(ask);
    html! {
        (crumbs(ask, &[(&letters(ask.slug()), words.letters()), (&trial(ask.slug()), words.trial())], words.trial_done()))
        h1 { (words.trial_done()) }
        p class=(tone(sent.state, sent.tries)) { (state_name(words, sent.state, sent.tries)) }
        @match (sent.state, said) {
            (State::Sent, _) => p { (words.trial_sent(&sent.to_address)) },
            (_, Some(_)) => p { (words.trial_refused()) },
            (_, None) => p { (words.trial_waits()) },
        }
        @if let Some(said) = said { p { (words.trial_said()) " " code { (said) } } }
        p { a href=(ask.to(&letter(ask.slug(), sent.number))) { (words.trial_letter_page()) } }
        @if let Some(found) = found { (findings(ask, found)) }
    }
}

fn findings(ask: &Ask, found: &[Finding]) -> Markup {
    let words = words(ask);
    html! {
        section class="panel" {
            header { h2 { (words.domain_title()) } p class="soft" { (words.domain_told()) } }
            @for finding in found { (one(words, finding)) }
        }
    }
}

fn one(words: Words, finding: &Finding) -> Markup {
    let (class, told) = verdict(words, finding);
    html! {
        div {
            h3 { (rule_name(finding.rule)) }
            p class=(class) { (told) }
            @if finding.verdict != Verdict::Unasked {
                @for found in &finding.found { p class="soft" { (words.domain_found()) " " code { (found) } } }
                @if let Some(record) = &finding.publish {
                    p { (words.domain_publish(&finding.name)) }
                    p { code { (record) } }
                }
            }
        }
    }
}

fn rule_name(rule: Rule) -> &'static str {
    match rule {
        Rule::Spf => "SPF",
        Rule::Dkim => "DKIM",
        Rule::Dmarc => "DMARC",
    }
}

fn verdict(words: Words, finding: &Finding) -> (&'static str, String) {
    match (finding.rule, finding.verdict) {
        (_, Verdict::Unasked) => ("state info", words.domain_unasked().to_owned()),
        (_, Verdict::Several) => ("state bad", words.domain_several().to_owned()),
        (_, Verdict::Open) => ("state bad", words.spf_open().to_owned()),
        (_, Verdict::Elsewhere) => ("state warn", words.spf_elsewhere().to_owned()),
        (_, Verdict::Unknown) => ("state info", words.dkim_unknown().to_owned()),
        (Rule::Spf, Verdict::Good) => ("state good", words.spf_good().to_owned()),
        (Rule::Dkim, Verdict::Good) => ("state good", words.dkim_good().to_owned()),
        (Rule::Dmarc, Verdict::Good) => ("state good", words.dmarc_good().to_owned()),
        (Rule::Spf, Verdict::Missing) => ("state bad", words.spf_missing().to_owned()),
        (Rule::Dkim, Verdict::Missing) => ("state bad", words.dkim_missing(&finding.name)),
        (Rule::Dmarc, Verdict::Missing) => ("state bad", words.dmarc_missing().to_owned()),
    }
}

//! The first page of an empty installation: who administers it, and its first network. Only
//! whoever started the program knows its address.

use std::sync::OnceLock;

use base::Language;
use base::typed::{Reading, Slips};
use directory::{Function, NewNetwork};
use identity::{Secret, enter, issue_key, open_account};
use maud::{Markup, html};
use store::{Act, ActHeader, Actor, Channel, Db, Fault, Stop, Store};
use web::components::language_choices;
use web::{Answer, Ask, Form, Says, Trouble};

use crate::pages::sign_in::let_in;
use crate::pages::words;
use crate::starters::{self, Starter};

static KEY: OnceLock<Secret> = OnceLock::new();

/// The address of the first page, while there is no network: made once, when the program starts.
pub fn first_page(store: &Store, origin: &str) -> Result<Option<String>, Fault> {
    let networks = store.read_now(|db| directory::network_cards(db, Language::Es))?;
    if !networks.is_empty() {
        return Ok(None);
    }
    let key = KEY.get_or_init(|| Secret::draw(&mut store.ground().chance.draw()));
    Ok(Some(format!("{origin}/start/{}", key.reveal())))
}

/// The key fits, and there is nothing yet.
fn may_start(ask: &Ask, db: &Db) -> Result<(), Trouble> {
    let fits = Secret::from_text(ask.parameter("key")).is_some_and(|key| KEY.get() == Some(&key));
    let empty = directory::network_cards(db, ask.language)?.is_empty();
    if fits && empty { Ok(()) } else { Err(Trouble::NotFound) }
}

const FIELDS: &[&str] =
    &["person", "email", "name", "acronym", "slug", "language", "country", "accent", "starter"];

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    may_start(ask, db)?;
    let mut form = Form::default();
    form.set("language", ask.language.to_string());
    form.set("accent", "#1d6b72".to_owned());
    form.set("starter", starters::PLAIN.to_owned());
    Ok(web::page(ask, words(ask).start_title(), page(ask, &form, &starters::all()?)))
}

fn page(ask: &Ask, form: &Form, starters: &[(&str, Starter)]) -> Markup {
    let words = words(ask);
    let starter = |(code, starter): &(&str, Starter)| {
        let (name, told) = (&starter.name, &starter.told);
        let shown = html! {
            (name.in_language(ask.language)) br; small class="soft" { (told.in_language(ask.language)) }
        };
        ((*code).to_owned(), shown)
    };
    let starters: Vec<(String, Markup)> = starters.iter().map(starter).collect();
    let says = |label, hint| Says { label, hint, required: true, longest: 120, ..Says::default() };
    html! {
        h1 { (words.start_title()) }
        p class="lead" { (words.start_told()) }
        (form.summary(ask.words()))
        form class="form" method="post" novalidate {
            h2 { (words.start_you()) }
            (form.text(ask, "person", says(words.start_person(), words.start_person_hint())))
            (form.text(ask, "email", Says { input: "email", ..says(words.email(), words.start_email_hint()) }))
            h2 { (words.start_network()) }
            (form.text(ask, "name", says(words.start_name(), "")))
            (form.text(ask, "acronym", Says { longest: 24, ..says(words.start_acronym(), words.start_acronym_hint()) }))
            (form.text(ask, "slug", Says { longest: 30, ..says(words.start_slug(), words.start_slug_hint()) }))
            (form.select(ask, "language", says(words.start_language(), words.start_language_hint()), &language_choices()))
            (form.select(ask, "country", says(words.start_country(), words.start_country_hint()), &directory::country_choices(ask.language, ask.words().choose())))
            (form.text(ask, "accent", Says { input: "color", longest: 0, ..says(words.start_accent(), words.start_accent_hint()) }))
            h2 { (words.start_with()) }
            p { (words.start_with_told()) }
            (form.radios("starter", words.start_starter(), &starters))
            div class="actions" { button class="button primary" { (words.start_button()) } }
        }
    }
}

fn label(ask: &Ask, field: &str) -> &'static str {
    let words = words(ask);
    match field {
        "person" => words.start_person(),
        "email" => words.email(),
        "name" => words.start_name(),
        "acronym" => words.start_acronym(),
        "slug" => words.start_slug(),
        "language" => words.start_language(),
        "country" => words.start_country(),
        "starter" => words.start_starter(),
        _ => words.start_accent(),
    }
}

pub(crate) fn create(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    store.read_now(move |db| may_start(&asked, db))?;
    let mut form = Form::sent(&ask.form, FIELDS);
    let mut reading = Reading::of(form.values());
    let (person, email) = (reading.name("person", 120), reading.mail_address("email"));
    let person = reading.done(Some((person, email)));
    let network = NewNetwork::read(form.values());
    let starters = starters::all()?;
    let mut reading = Reading::of(form.values());
    let chosen = reading.choice("starter", |code: &String| starters.iter().any(|(c, _)| c == code));
    let starter = reading.done(chosen).map(|code| starters.iter().find(|(c, _)| *c == code));
    let (person, network, starter) = match (person, network, starter) {
        (Ok(person), Ok(network), Ok(Some((_, starter)))) => (person, network, starter.clone()),
        (person, network, starter) => {
            let slips = person.err().into_iter().chain(network.err()).chain(starter.err());
            let slips = slips.flatten().collect::<Slips>();
            form.refuse_all(ask.words(), slips, |field| label(ask, field));
            let main = page(ask, &form, &starters);
            return Ok(Answer::refused(web::framed(ask, words(ask).start_title(), &main)));
        }
    };
    let slug = network.slug.clone();
    let post = starter.secretariat.in_language(network.language).to_owned();
    let (language, today) = (ask.language, ask.today());
    let header = ActHeader::new(Actor::program(Channel::Page), None);
    let founded = store.act(header, move |act: &Act<'_>| {
        // Another browser may have been faster.
        if !directory::network_cards(act, language)?.is_empty() {
            return Err(Stop::Refused(()));
        }
        directory::lay_kinds(act)?;
        let network = directory::found(act, &network)?;
        let account = open_account(act, &person.1, &person.0, language)?;
        let post = directory::make_post(
            act,
            network.id,
            None,
            Function::Secretariat,
            &post,
            network.language,
        )?;
        directory::appoint(act, network.id, post.id, account.id, today)?;
        Ok((account.id, network))
    });
    let (account, network) = match founded {
        Ok(founded) => founded,
        Err(Stop::Refused(())) => return Err(Trouble::NotFound),
        Err(Stop::Broken(fault)) => return Err(fault.into()),
    };
    // In an act of the network's own, so that its record has it. Without it the network is there
    // all the same, and its secretariat can put in what is missing.
    let header = ActHeader::new(Actor::program(Channel::Page), Some(network.id));
    if let Err(why) = store.act(header, move |act: &Act<'_>| starter.lay(act, &network)) {
        tracing::error!(?why, "what a network begins with was not laid");
    }
    let at = ask.browser();
    let entered = store.plumbing(move |plumbing| {
        let key = issue_key(plumbing, account)?;
        enter(plumbing, &key, &at)
    })?;
    let there = format!("/{slug}?done=founded");
    Ok(match entered {
        Some(came) => let_in(ask, &came, &there),
        None => Answer::see(&there),
    })
}

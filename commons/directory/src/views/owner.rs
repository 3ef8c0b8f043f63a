use base::Id;
use maud::{Markup, html};
use web::components::{crumbs, done};
use web::{Ask, Form, Network, Says, Written, icon};

use crate::addresses;
use crate::facts::LONGEST_LINE;
use crate::organisation::{Organisation, Whose};
use crate::pages::words;
use crate::views::organisation_form::with_empty;
use crate::words::Words;

/// What the page of whose a record is knows.
pub(crate) struct Shown {
    pub(crate) number: i64,
    pub(crate) of: Organisation,
    /// Other networks that show it to everybody.
    pub(crate) networks: Vec<(Id, String)>,
    /// What this reader may do about it: claim it, as its keeper, as one of its own people.
    pub(crate) may_claim: bool,
    pub(crate) keeps: bool,
    pub(crate) own: bool,
    /// Whether somebody holds a post of it that could take it over.
    pub(crate) has_people: bool,
    pub(crate) form: Form,
}

pub(crate) fn whose_name(words: Words, whose: Whose) -> &'static str {
    match whose {
        Whose::Keeper => words.whose_keeper(),
        Whose::Itself => words.whose_itself(),
        Whose::TakenBack => words.whose_taken_back(),
    }
}

/// Whose the record is, in a sentence. A network that knows it for its own people alone isn't named.
pub(crate) fn whose_told<'n>(
    ask: &Ask,
    network: &Network,
    of: &Organisation,
    mut elsewhere: impl Iterator<Item = (Id, &'n str)>,
) -> String {
    let words = words(ask);
    if of.whose == Whose::Itself {
        return words.owned_itself().to_owned();
    }
    if of.keeper == network.id {
        return words.owned_by(&network.name);
    }
    match elsewhere.find(|(id, _)| *id == of.keeper) {
        Some((_, name)) => words.owned_by(name),
        None => words.owned_by_another().to_owned(),
    }
}

pub(crate) fn owner(ask: &Ask, shown: &Shown) -> Markup {
    let (words, of, slug) = (words(ask), &shown.of, ask.slug());
    let name = of.name_in(ask.language);
    let (list, back) =
        (addresses::organisations(slug), addresses::organisation(slug, shown.number));
    let here = addresses::owner(slug, shown.number);
    let said = match ask.query.get("done") {
        "claimed" => Some(words.claimed_now(name)),
        "handed-over" => Some(words.handed_over_now(name)),
        "given-back" => Some(words.given_back_now().to_owned()),
        "taken-back" => Some(words.taken_back_now().to_owned()),
        "passed-on" => Some(words.passed_on_now().to_owned()),
        _ => None,
    };
    let told = ask.network.as_ref().map(|network| {
        let elsewhere = shown.networks.iter().map(|(id, name)| (*id, name.as_str()));
        whose_told(ask, network, of, elsewhere)
    });
    html! {
        (crumbs(ask, &[(&list, words.organisations()), (&back, name)], words.whose_record()))
        @if let Some(text) = said { (done(&text)) }
        h1 { (words.whose_title(name)) }
        (shown.form.summary(ask.words()))
        p class="lead" { (told.unwrap_or_default()) }
        p { (words.whose_means()) }
        @if shown.may_claim {
            (button(ask, &format!("{here}/claim"), words.claim_it(), words.claim_told(), "button primary"))
        }
        @if shown.own {
            (button(ask, &format!("{here}/giving-back"), words.give_back(), words.give_back_told(), "button"))
        }
        @if shown.keeps {
            @if of.whose == Whose::Itself { (taking_back(ask, shown, &here)) }
            @else if shown.has_people {
                (button(ask, &format!("{here}/hand-over"), words.hand_over(), words.hand_over_told(), "button primary"))
            } @else {
                section class="panel" { h2 { (words.hand_over()) } p { (words.nobody_to_hand_over()) } }
            }
            (passing_on(ask, shown, &here))
        }
        @if !(shown.may_claim || shown.own || shown.keeps) { p { (words.whose_propose()) } }
    }
}

fn button(ask: &Ask, action: &str, name: &str, told: &str, class: &str) -> Markup {
    html! {
        section class="panel" {
            h2 { (name) }
            p { (told) }
            form method="post" action=(ask.to(action)) {
                p class="actions" { button class=(class) { (icon("check")) (name) } }
            }
        }
    }
}

fn taking_back(ask: &Ask, shown: &Shown, here: &str) -> Markup {
    let words = words(ask);
    let action = format!("{here}/taking-back");
    let frame = Written {
        title: words.take_back(),
        action: &action,
        button: Some(html! { button class="button danger" { (words.take_back()) } }),
        ..Written::default()
    };
    let reason = Says {
        label: words.reason(),
        hint: words.take_back_hint(),
        required: true,
        longest: usize::try_from(LONGEST_LINE).unwrap_or_default(),
        ..Says::default()
    };
    html! {
        section class="panel" {
            header { h2 { (words.take_back()) } p class="soft" { (words.take_back_told()) } }
            (shown.form.written(ask, &frame, |form| form.text(ask, "reason", reason)))
        }
    }
}

/// To another network that has it in its directory for everybody to see.
fn passing_on(ask: &Ask, shown: &Shown, here: &str) -> Markup {
    let words = words(ask);
    let action = format!("{here}/passing-on");
    let frame = Written {
        title: words.pass_on(),
        action: &action,
        button: Some(html! { button class="button" { (words.pass_on()) } }),
        ..Written::default()
    };
    let networks = shown.networks.iter().map(|(id, name)| (id.to_string(), name.clone())).collect();
    let says = Says { label: words.network_it_goes_to(), required: true, ..Says::default() };
    html! {
        @if !shown.networks.is_empty() {
            section class="panel" {
                header { h2 { (words.pass_on()) } p class="soft" { (words.pass_on_told()) } }
                (shown.form.written(ask, &frame, |form| {
                    form.select(ask, "network", says, &with_empty(ask.words().choose(), networks))
                }))
            }
        }
    }
}

use base::Visibility;
use identity::Right;
use maud::{Markup, html};
use web::components::{crumbs, done, facts, said};
use web::{Ask, Network, Thread, icon, thread, turn};

use crate::addresses;
use crate::initiative::{Initiative, Stage};
use crate::kind::OfInitiatives;
use crate::pages::words;
use crate::party::PartyRole;
use crate::store::{Called, ListedInitiative, ListedParty, ThemeBorne};
use crate::views::organisations::for_whom;
use crate::views::themes::chips;
use crate::vocabulary::Vocabulary as _;
use crate::words::Words;

pub(crate) fn stage_name(words: Words, stage: Stage) -> &'static str {
    match stage {
        Stage::Prepared => words.prepared(),
        Stage::UnderWay => words.under_way(),
        Stage::Ended => words.ended(),
    }
}

pub(crate) fn role_name(words: Words, role: PartyRole) -> &'static str {
    match role {
        PartyRole::Owner => words.role_owner(),
        PartyRole::Coordinator => words.role_coordinator(),
        PartyRole::PilotCity => words.role_pilot_city(),
        PartyRole::Partner => words.role_partner(),
        PartyRole::Collaborator => words.role_collaborator(),
        PartyRole::Funder => words.role_funder(),
        PartyRole::Participant => words.role_participant(),
    }
}

/// Those who bear a role, as a heading over them.
fn role_heading(words: Words, role: PartyRole) -> &'static str {
    match role {
        PartyRole::Owner => words.owners(),
        PartyRole::Coordinator => words.coordinators(),
        PartyRole::PilotCity => words.pilot_cities(),
        PartyRole::Partner => words.partners(),
        PartyRole::Collaborator => words.collaborators(),
        PartyRole::Funder => words.funders(),
        PartyRole::Participant => words.participants(),
    }
}

pub(crate) fn initiatives(ask: &Ask, network: &Network, list: Markup) -> Markup {
    let words = words(ask);
    html! {
        h1 { (words.initiatives()) }
        p class="lead" { (words.initiatives_told()) }
        @if ask.may(Right::KeepDirectory) {
            div class="actions" {
                a class="button primary" href=(ask.to(&format!("{}/new", addresses::initiatives(&network.slug)))) {
                    (icon("plus")) (words.begin_initiative())
                }
                a class="button" href=(ask.to(&addresses::kinds_of(&network.slug, OfInitiatives::AT))) { (OfInitiatives::title(ask.language)) }
            }
        }
        (list)
    }
}

pub(crate) fn name_cell(ask: &Ask, row: &ListedInitiative) -> Markup {
    html! {
        span {
            a href=(ask.to(&addresses::initiative(ask.slug(), row.number))) { (row.name) }
            @if !row.acronym.is_empty() && row.acronym != row.name { " " span class="soft" { "(" (row.acronym) ")" } }
            (for_whom(ask, row.circle))
        }
    }
}

pub(crate) fn period_cell(ask: &Ask, row: &ListedInitiative) -> Markup {
    let stage = Stage::on(ask.today(), row.span());
    html! {
        span {
            (i18n::span(ask.language, row.span()).unwrap_or_default())
            @if let Some(stage) = stage { br; small class="soft" { (stage_name(words(ask), stage)) } }
        }
    }
}

/// A few of them on another page: of a network, of a body.
pub(crate) fn panel(ask: &Ask, initiatives: &[ListedInitiative], all: Option<&str>) -> Markup {
    let words = words(ask);
    html! {
        @if !initiatives.is_empty() {
            section class="panel wide" {
                h2 { (words.initiatives()) }
                table class="list" role="table" {
                    tbody role="rowgroup" {
                        @for row in initiatives {
                            tr role="row" {
                                th role="rowheader" scope="row" { (name_cell(ask, row)) }
                                td role="cell" data-label=(words.kind()) { (row.kind) }
                                td role="cell" data-label=(words.period()) { (period_cell(ask, row)) }
                            }
                        }
                    }
                }
                @if let Some(path) = all { p { a href=(ask.to(path)) { (words.all_initiatives()) } } }
            }
        }
    }
}

/// What the page of an initiative knows.
pub(crate) struct Shown {
    pub(crate) initiative: Initiative,
    pub(crate) kind: String,
    /// The body whose it is.
    pub(crate) owner: Option<Called>,
    pub(crate) parties: Vec<ListedParty>,
    pub(crate) worked_on: Vec<ThemeBorne>,
    pub(crate) thread: Thread,
    /// What other crates show of it.
    pub(crate) panels: Vec<Markup>,
    pub(crate) done: Option<String>,
}

pub(crate) fn initiative(ask: &Ask, network: &Network, shown: &Shown) -> Markup {
    let words = words(ask);
    let (initiative, told) = (&shown.initiative, &shown.initiative.told);
    let name = initiative.name_in(ask.language);
    let list = addresses::initiatives(&network.slug);
    let here = addresses::initiative(&network.slug, initiative.number);
    let keeps = ask.may(Right::KeepDirectory);
    let worked_on: Vec<(i64, &str)> =
        shown.worked_on.iter().map(|theme| (theme.number, theme.name.as_str())).collect();
    html! {
        (crumbs(ask, &[(&list, words.initiatives())], name))
        @if let Some(text) = &shown.done { (done(text)) }
        header class="record" {
            p class="kicker" { (shown.kind) }
            h1 { (name) }
            @if !told.purpose.is_empty() {
                div class="prose" lang=(told.language) { @for paragraph in told.purpose.split("\n\n") { p { (paragraph) } } }
            }
            @if keeps || ask.scope.sees(network.id, Visibility::Members) {
                div class="actions" {
                    @if keeps { a class="button primary" href=(ask.to(&format!("{here}/edit"))) { (icon("pencil")) (words.edit()) } }
                    a class="button" href=(ask.to(&format!("{here}/history"))) { (icon("history")) (words.history()) }
                }
            }
            (turn(ask, &shown.thread, None))
            (thread(ask, &shown.thread))
        }
        (facts(&[
            (words.acronym(), said(&told.acronym)),
            (words.owner(), owner(ask, network, shown)),
            (words.period(), i18n::span(ask.language, told.span()).map(|span| html! { (span) })),
            (words.mark(), said(&told.mark)),
            (words.source(), said(&told.source)),
        ]))
        (parties(ask, network, shown, keeps.then_some(here.as_str())))
        @for panel in &shown.panels { (panel) }
        (chips(ask, &worked_on, keeps.then(|| format!("{here}/themes")).as_deref()))
    }
}

/// A body's, or else the network's own, unless a party is told to own it.
fn owner(ask: &Ask, network: &Network, shown: &Shown) -> Option<Markup> {
    if let Some(body) = &shown.owner {
        let there = addresses::body(&network.slug, body.number);
        return Some(html! { a href=(ask.to(&there)) { (body.name) } });
    }
    let owned = shown.parties.iter().any(|party| party.role == PartyRole::Owner);
    (!owned && shown.initiative.told.body.is_none()).then(|| html! { (network.name) })
}

/// Role by role, each with how many there are: they are counted, not claimed.
fn parties(ask: &Ask, network: &Network, shown: &Shown, kept_at: Option<&str>) -> Markup {
    let words = words(ask);
    let today = ask.today();
    let (mut now, before): (Vec<&ListedParty>, Vec<&ListedParty>) =
        shown.parties.iter().partition(|party| party.until.is_none() || party.span().holds(today));
    now.sort_by_cached_key(|party| (party.role, base::sort_key(&party.name)));
    html! {
        @for of_role in now.chunk_by(|a, b| a.role == b.role) {
            @if let Some(first) = of_role.first() {
                section class="panel" {
                    h2 { (role_heading(words, first.role)) @if of_role.len() > 1 { " " span class="soft" { (of_role.len()) } } }
                    (table(ask, network, of_role, kept_at))
                }
            }
        }
        @if !before.is_empty() {
            section class="panel" { h2 { (words.before()) } (table(ask, network, &before, None)) }
        }
        @if let Some(here) = kept_at {
            p class="actions" { a class="button" href=(ask.to(&format!("{here}/parties/new"))) { (icon("plus")) (words.add_party()) } }
        }
    }
}

fn table(ask: &Ask, network: &Network, parties: &[&ListedParty], kept_at: Option<&str>) -> Markup {
    let words = words(ask);
    let link = |number: i64| ask.to(&addresses::organisation(&network.slug, number));
    html! {
        table class="list" role="table" {
            tbody role="rowgroup" {
                @for party in parties {
                    tr role="row" {
                        th role="rowheader" scope="row" {
                            span {
                                a href=(link(party.number)) { (party.name) }
                                @if let (Some(number), Some(name)) = (party.through_number, &party.through) {
                                    br; small class="soft" { (words.through_whom()) " " a href=(link(number)) { (name) } }
                                }
                            }
                        }
                        td role="cell" data-label=(words.since()) {
                            (i18n::span(ask.language, party.span()).unwrap_or_default())
                        }
                        td role="cell" data-label=(words.source()) class="soft" { (party.source) }
                        @if let Some(here) = kept_at {
                            td role="cell" {
                                a href=(ask.to(&format!("{here}/parties/{}", party.id))) {
                                    (words.leave_seat()) span class="unseen" { ": " (party.name) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

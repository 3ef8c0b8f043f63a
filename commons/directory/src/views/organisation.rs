use base::Visibility;
use identity::Right;
use maud::{Markup, html};
use web::components::{crumbs, done, facts, outward, said};
use web::{Ask, Network, icon};

use crate::addresses;
use crate::organisation::Organisation;
use crate::pages::words;
use crate::store::{KindIn, ListedFigure, ListedProposal, Tie, TieSort};
use crate::views::body::function_name;
use crate::views::initiatives::role_name;
use crate::views::map::{Dot, coordinates, map, time_zone};
use crate::views::organisations::country_name;
use crate::views::owner::whose_told;
use crate::views::{figures, themes};

/// What the page of an organisation knows.
pub(crate) struct Shown {
    pub(crate) number: i64,
    pub(crate) organisation: Organisation,
    pub(crate) kind: KindIn,
    pub(crate) figures: Vec<ListedFigure>,
    pub(crate) ties: Vec<Tie>,
    /// The picture it is shown with.
    pub(crate) face: Option<Markup>,
    /// What other crates show of it.
    pub(crate) panels: Vec<Markup>,
    pub(crate) may_edit: bool,
    pub(crate) may_claim: bool,
    pub(crate) may_propose: bool,
    /// Changes of it that were proposed, as far as this reader may know.
    pub(crate) proposals: Vec<ListedProposal>,
    /// What has just been done.
    pub(crate) done: Option<String>,
}

pub(crate) fn organisation(ask: &Ask, network: &Network, shown: &Shown) -> Markup {
    let words = words(ask);
    let (number, organisation) = (shown.number, &shown.organisation);
    let name = organisation.name_in(ask.language);
    let list = addresses::organisations(&network.slug);
    let tied = |sort| shown.ties.iter().filter(|tie| tie.sort == sort).collect::<Vec<_>>();
    let worked_on = tied(TieSort::Theme);
    let worked_on: Vec<(i64, &str)> =
        worked_on.iter().map(|theme| (theme.number, theme.name.as_str())).collect();
    let ticked_at = addresses::themes_of_organisation(&network.slug, number);
    let own = ask.scope.post_of(Right::KeepOwnPage, network.id, organisation.id).is_some();
    let ticks = own || ask.may(Right::KeepDirectory);
    let reads_history = ask.scope.sees(network.id, Visibility::Members);
    html! {
        (crumbs(ask, &[(&list, words.organisations())], name))
        @if let Some(text) = &shown.done { (done(text)) }
        header class="record" {
            p class="kicker" { (shown.kind.name) }
            h1 { (name) }
            @let institution = organisation.institution_in(ask.language);
            @if !institution.is_empty() && institution != name { p class="lead" { (institution) } }
            (owned(ask, network, shown))
            @if shown.may_edit || shown.may_propose || reads_history {
                div class="actions" {
                    @if shown.may_edit {
                        a class="button primary" href=(ask.to(&addresses::edit_organisation(&network.slug, number))) {
                            (icon("pencil")) (words.edit())
                        }
                        a class="button" href=(ask.to(&addresses::names(&network.slug, number))) {
                            (icon("file-text")) (words.names())
                        }
                    }
                    @if shown.may_propose {
                        a class="button" href=(ask.to(&addresses::propose(&network.slug, number))) {
                            (icon("pencil")) (words.propose())
                        }
                    }
                    @if !shown.proposals.is_empty() {
                        a class="button" href=(ask.to(&addresses::proposals_of(&network.slug, number))) {
                            (icon("inbox")) (words.proposals()) " (" (shown.proposals.len()) ")"
                        }
                    }
                    @if reads_history {
                        a class="button" href=(ask.to(&addresses::history_of_organisation(&network.slug, number))) {
                            (icon("history")) (words.history())
                        }
                    }
                    @if ask.may(Right::KeepDirectory) {
                        a class="button" href=(ask.to(&addresses::visibility_of_organisation(&network.slug, number))) {
                            (icon("eye")) (words.visibility())
                        }
                    }
                }
            }
        }
        @if let Some(face) = &shown.face { (face) }
        (figures::panel(ask, number, &shown.figures, shown.may_edit))
        div class="split" {
            div {
                (known(ask, organisation, &tied(TieSort::Former), &tied(TieSort::Alias)))
                @for panel in &shown.panels { (panel) }
                (initiatives(ask, network, &tied(TieSort::Initiative)))
                (seats(ask, network, &tied(TieSort::Seat)))
                (themes::chips(ask, &worked_on, ticks.then_some(ticked_at.as_str())))
                (posts(ask, &tied(TieSort::Post)))
                (elsewhere(ask, &tied(TieSort::Network)))
            }
            @if let Some(place) = organisation.facts.place {
                (map(ask, name, &[Dot { place, name: name.to_owned(), path: addresses::organisation(&network.slug, number) }]))
            }
        }
    }
}

/// Whose the record is, and for who may claim it, that they may.
fn owned(ask: &Ask, network: &Network, shown: &Shown) -> Markup {
    let words = words(ask);
    let tied = shown.ties.iter().filter(|tie| tie.sort == TieSort::Network);
    let elsewhere = tied.map(|tie| (tie.id, tie.name.as_str()));
    let told = whose_told(ask, network, &shown.organisation, elsewhere);
    let there = addresses::owner(&network.slug, shown.number);
    html! {
        p class="soft" {
            (told)
            @if ask.scope.sees(network.id, Visibility::Members) {
                " " a href=(ask.to(&there)) {
                    @if shown.may_claim { (words.claim_it()) } @else { (words.whose_record()) }
                }
            }
        }
    }
}

fn known(ask: &Ask, of: &Organisation, former: &[&Tie], aliases: &[&Tie]) -> Markup {
    let (words, known) = (words(ask), &of.facts);
    let lines = |lines: Vec<Markup>| {
        let any = !lines.is_empty();
        any.then(|| html! { @for (nth, line) in lines.iter().enumerate() { @if nth > 0 { br; } (line) } })
    };
    let mut former = former.to_vec();
    former.sort_by_key(|name| std::cmp::Reverse((name.until, name.since)));
    let bore = |name: &&Tie| {
        let term = i18n::span(ask.language, name.span());
        html! { (name.name) @if let Some(term) = term { " " span class="soft" { (term) } } }
    };
    let country = known.country.as_ref().map(|c| html! { (country_name(ask, c.code())) });
    let other = |name: &str, language: base::Language| {
        html! { span lang=(language) { (name) } span class="soft" { " (" (language.own_name()) ")" } }
    };
    let in_it = known.other_names.get(&ask.language);
    let mut names: Vec<Markup> = Vec::new();
    if in_it.is_some() {
        names.push(other(&known.name, known.language));
    }
    let others = known.other_names.iter().filter(|(language, _)| **language != ask.language);
    names.extend(others.map(|(language, name)| other(name, *language)));
    facts(&[
        (words.country(), country),
        (words.acronym(), said(of.acronym_in(ask.language))),
        (words.other_names(), lines(names)),
        (words.former_names(), lines(former.iter().map(bore).collect())),
        (words.aliases(), lines(aliases.iter().map(bore).collect())),
        (words.site(), outward(&known.site)),
        (words.coordinates(), known.place.and_then(|place| coordinates(ask, place))),
        (words.time_zone(), known.place.and_then(|place| time_zone(ask, place))),
    ])
}

/// What it takes part in; what is over comes last, in a soft voice.
fn initiatives(ask: &Ask, network: &Network, ties: &[&Tie]) -> Markup {
    let words = words(ask);
    let over = |tie: &Tie| tie.until.is_some_and(|until| until.latest() < ask.today());
    let mut ordered = ties.to_vec();
    ordered.sort_by_key(|tie| (over(tie), std::cmp::Reverse(tie.since)));
    html! {
        @if !ties.is_empty() {
            section class="panel wide" {
                h2 { (words.initiatives()) }
                table class="list tight" {
                    tbody {
                        @for tie in ordered {
                            tr class=[over(tie).then_some("soft")] {
                                th scope="row" { a href=(ask.to(&addresses::initiative(&network.slug, tie.number))) { (tie.name) } }
                                td { @if let Ok(role) = tie.role.parse() { (role_name(words, role)) } }
                                td class="soft" { (i18n::span(ask.language, tie.span()).unwrap_or_default()) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Where it sits in the bodies of the network; what is over comes last, in a soft voice.
fn seats(ask: &Ask, network: &Network, seats: &[&Tie]) -> Markup {
    let words = words(ask);
    let now = |seat: &Tie| seat.span().holds(ask.today());
    let mut ordered = seats.to_vec();
    ordered.sort_by_key(|seat| (!now(seat), seat.until, seat.since));
    html! {
        @if !seats.is_empty() {
            section class="panel wide" {
                h2 { (words.seats_held()) }
                table class="list tight" {
                    tbody {
                        @for seat in ordered {
                            tr class=[(!now(seat)).then_some("soft")] {
                                th scope="row" {
                                    a href=(ask.to(&addresses::body(&network.slug, seat.number))) { (seat.name) }
                                    @if let Ok(function) = seat.role.parse() { br; small { (function_name(words, function)) } }
                                }
                                td { (i18n::span(ask.language, seat.span()).unwrap_or_default()) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn posts(ask: &Ask, posts: &[&Tie]) -> Markup {
    let words = words(ask);
    html! {
        @if !posts.is_empty() {
            section class="panel wide" {
                h2 { (words.posts()) }
                table class="list tight" {
                    tbody {
                        @for post in posts {
                            tr {
                                th scope="row" { (post.name) }
                                td {
                                    @if post.held { span class="state good" { (words.post_held()) } }
                                    @else { span class="state warn" { (words.post_vacant()) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn elsewhere(ask: &Ask, elsewhere: &[&Tie]) -> Markup {
    html! {
        @if !elsewhere.is_empty() {
            section class="panel wide" {
                h2 { (words(ask).in_other_networks()) }
                ul class="plain" {
                    @for network in elsewhere {
                        li {
                            a href=(ask.to(&addresses::organisation(&network.slug, network.number))) { (network.name) }
                            @if network.acronym != network.name { " (" (network.acronym) ")" }
                        }
                    }
                }
            }
        }
    }
}

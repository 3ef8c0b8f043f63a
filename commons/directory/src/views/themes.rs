use base::{Language, Visibility};
use identity::Right;
use maud::{Markup, html};
use reference::sdg::{self, Goal};
use web::components::{crumbs, done, facts};
use web::{Ask, Form, Network, Says, Written, icon};

use crate::addresses;
use crate::facts::{LONGEST_NAME, name_field, other_languages};
use crate::pages::{circles, field_name, words};
use crate::store::{BearerSort, Bearing, ListedTheme, SameTheme};
use crate::theme::{Facet, LONGEST_ALIASES, LONGEST_TOLD, Theme, aliases_field};
use crate::views::organisation_form::with_empty;
use crate::views::organisations::for_whom;
use crate::words::Words;

pub(crate) fn facet_name(words: Words, facet: Facet) -> &'static str {
    match facet {
        Facet::Theme => words.facet_theme(),
        Facet::Sector => words.facet_sector(),
        Facet::Axis => words.facet_axis(),
        Facet::Priority => words.facet_priority(),
        Facet::Principle => words.facet_principle(),
    }
}

/// A goal's number on a woven patch of ours: the official pictures are their owner's.
fn mark(goal: u8) -> Markup {
    html! {
        svg class={ "goal c" (goal % 6 + 1) } viewBox="0 0 32 32" aria-hidden="true" {
            rect x="2.5" y="2.5" width="27" height="27" {}
            text x="16" y="21.5" text-anchor="middle" { (goal) }
        }
    }
}

/// The goals among some aims, those of targets included.
fn goals(aims: &str) -> Vec<&'static Goal> {
    let of =
        |aim: &str| aim.split('.').next().and_then(|goal| goal.parse().ok()).and_then(sdg::goal);
    let mut goals: Vec<&Goal> = aims.split_whitespace().filter_map(of).collect();
    goals.dedup_by_key(|goal| goal.number());
    goals
}

/// The goals in a cell of a list.
pub(crate) fn marks(ask: &Ask, aims: &str) -> Markup {
    html! {
        span class="goals" {
            @for goal in goals(aims) {
                span title=(goal.title(ask.language)) { (mark(goal.number())) span class="unseen" { (goal.number()) ". " (goal.title(ask.language)) " " } }
            }
        }
    }
}

pub(crate) fn themes(ask: &Ask, network: &Network, list: Markup) -> Markup {
    let words = words(ask);
    html! {
        h1 { (words.themes()) }
        p class="lead" { (words.themes_told()) }
        @if ask.may(Right::KeepDirectory) {
            div class="actions" {
                a class="button primary" href=(ask.to(&format!("{}/new", addresses::themes(&network.slug)))) {
                    (icon("plus")) (words.name_theme())
                }
            }
        }
        (list)
    }
}

pub(crate) fn name_cell(ask: &Ask, row: &ListedTheme) -> Markup {
    html! {
        span {
            a href=(ask.to(&addresses::theme(ask.slug(), row.number))) { (row.name) }
            (for_whom(ask, row.circle))
        }
    }
}

/// What the page of a theme knows.
pub(crate) struct Shown<'t> {
    pub(crate) theme: &'t Theme,
    pub(crate) bearing: Vec<Bearing>,
    pub(crate) same: Vec<SameTheme>,
    pub(crate) done: Option<String>,
}

pub(crate) fn theme(ask: &Ask, network: &Network, shown: &Shown<'_>) -> Markup {
    let words = words(ask);
    let (theme, wording) = (shown.theme, &shown.theme.wording);
    let name = theme.name_in(ask.language);
    let (list, here) =
        (addresses::themes(&network.slug), addresses::theme(&network.slug, theme.number));
    html! {
        (crumbs(ask, &[(&list, words.themes())], name))
        @if let Some(text) = &shown.done { (done(text)) }
        header class="record" {
            p class="kicker" { (facet_name(words, wording.facet)) }
            h1 { (name) }
            @if !wording.told.is_empty() { p class="lead" lang=(wording.language) { (wording.told) } }
            @if ask.scope.sees(network.id, Visibility::Members) {
                div class="actions" {
                    @if ask.may(Right::KeepDirectory) {
                        a class="button primary" href=(ask.to(&format!("{here}/edit"))) { (icon("pencil")) (words.edit()) }
                    }
                    a class="button" href=(ask.to(&format!("{here}/history"))) { (icon("history")) (words.history()) }
                }
            }
        }
        (wordings(ask, theme))
        (aims(ask, &wording.aims))
        (who(ask, network, &shown.bearing))
        @if !shown.same.is_empty() {
            section class="panel" {
                h2 { (words.same_elsewhere()) }
                ul class="plain" {
                    @for same in &shown.same {
                        li { a href=(ask.to(&addresses::theme(&same.slug, same.number))) { (same.name) } " " span class="soft" { (same.acronym) } }
                    }
                }
            }
        }
    }
}

fn wordings(ask: &Ask, theme: &Theme) -> Markup {
    let (words, wording) = (words(ask), &theme.wording);
    let aliases = theme.aliases_in(ask.language).replace('\n', ", ");
    let all = std::iter::once((&wording.language, &wording.name)).chain(&wording.other_names);
    let others: Vec<_> =
        all.filter(|(_, name)| name.as_str() != theme.name_in(ask.language)).collect();
    let others = (!others.is_empty()).then(|| {
        html! {
            @for (nth, (language, name)) in others.iter().enumerate() {
                @if nth > 0 { br; }
                span lang=(language) { (name) } span class="soft" { " (" (language.own_name()) ")" }
            }
        }
    });
    let known = [
        (words.theme_aliases(), (!aliases.is_empty()).then(|| html! { (aliases) })),
        (words.other_names(), others),
    ];
    html! { @if known.iter().any(|(_, fact)| fact.is_some()) { (facts(&known)) } }
}

/// Goals with the targets that are meant of each; their words are ours, and lead to the official ones.
fn aims(ask: &Ask, aims: &str) -> Markup {
    let words = words(ask);
    let meant = |number: &str| aims.split_whitespace().any(|aim| aim == number);
    html! {
        @if !aims.is_empty() {
            section class="panel" {
                header { h2 { (words.goals()) } p class="soft" { (words.goals_told()) } }
                ul class="aims" {
                    @for goal in goals(aims) {
                        li {
                            (mark(goal.number()))
                            div {
                                h3 { a href=(goal.link()) rel="external nofollow" { (goal.number()) ". " (goal.title(ask.language)) } }
                                ul class="plain" {
                                    @for target in goal.targets().filter(|target| meant(target.number())) {
                                        li { strong { (target.number()) } " " (target.label(ask.language)) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn who(ask: &Ask, network: &Network, bearing: &[Bearing]) -> Markup {
    let words = words(ask);
    let there = |bearer: &Bearing| match bearer.sort {
        BearerSort::Initiative => addresses::initiative(&network.slug, bearer.number),
        BearerSort::Body => addresses::body(&network.slug, bearer.number),
        BearerSort::Organisation => addresses::organisation(&network.slug, bearer.number),
    };
    let group = |sort, title: &str| {
        let mut of: Vec<&Bearing> = bearing.iter().filter(|bearer| bearer.sort == sort).collect();
        of.sort_by_cached_key(|bearer| base::sort_key(&bearer.name));
        html! {
            @if !of.is_empty() {
                h3 { (title) }
                ul class="plain many" { @for bearer in of { li { a href=(ask.to(&there(bearer))) { (bearer.name) } } } }
            }
        }
    };
    html! {
        section class="panel" {
            h2 { (words.who_works_on_it()) }
            @if bearing.is_empty() { p class="soft" { (words.nobody_yet()) } }
            (group(BearerSort::Initiative, words.initiatives()))
            (group(BearerSort::Body, words.bodies()))
            (group(BearerSort::Organisation, words.organisations()))
        }
    }
}

/// Chips that lead to themes: their numbers and names.
pub(crate) fn chips(ask: &Ask, themes: &[(i64, &str)], edited_at: Option<&str>) -> Markup {
    let words = words(ask);
    html! {
        @if !themes.is_empty() || edited_at.is_some() {
            section class="panel wide" {
                h2 { (words.works_on()) }
                @if themes.is_empty() { p class="soft" { (words.no_themes_ticked()) } }
                @else {
                    ul class="chips" {
                        @for (number, name) in themes {
                            li { a href=(ask.to(&addresses::theme(ask.slug(), *number))) { (name) } }
                        }
                    }
                }
                @if let Some(path) = edited_at { p { a class="button" href=(ask.to(path)) { (icon("pencil")) (words.tick_themes()) } } }
            }
        }
    }
}

pub(crate) struct TakingUp<'t> {
    pub(crate) title: &'t str,
    pub(crate) name: &'t str,
    pub(crate) list: (&'t str, &'t str),
    pub(crate) there: &'t str,
    pub(crate) form: &'t Form,
    pub(crate) themes: &'t [ListedTheme],
}

pub(crate) fn taking_up(ask: &Ask, page: &TakingUp<'_>) -> Markup {
    let words = words(ask);
    let option = |theme: &&ListedTheme| (theme.number.to_string(), html! { (theme.name) });
    let action = format!("{}/themes", page.there);
    let frame = Written {
        title: page.title,
        action: &action,
        back: Some(page.there),
        ..Written::default()
    };
    html! {
        (crumbs(ask, &[page.list, (page.there, page.name)], words.works_on()))
        h1 { (page.title) }
        @if page.themes.is_empty() { div class="empty" { h2 { (words.no_themes()) } p { (words.no_themes_told()) } } }
        @else {
            (page.form.written(ask, &frame, |form| html! {
                input type="hidden" name="begun" value=(page.form.get("themes"));
                @for facet in Facet::ALL {
                    @let of: Vec<_> = page.themes.iter().filter(|theme| theme.facet == *facet).map(|theme| option(&theme)).collect();
                    @if !of.is_empty() {
                        fieldset { legend { (facet_name(words, *facet)) } (form.checks("themes", &of)) }
                    }
                }
            }))
        }
    }
}

pub(crate) struct Naming<'t> {
    pub(crate) form: Form,
    pub(crate) language: Language,
    /// The theme that is edited, and the state of it that the form began with.
    pub(crate) begun: Option<(&'t Theme, i64)>,
}

pub(crate) fn naming(ask: &Ask, page: &Naming<'_>) -> Markup {
    let (words, form) = (words(ask), &page.form);
    let list = addresses::themes(ask.slug());
    let title = if page.begun.is_some() { words.edit_theme() } else { words.name_theme() };
    let action =
        page.begun.map_or(list.clone(), |(theme, _)| addresses::theme(ask.slug(), theme.number));
    let longest = |letters: i64| usize::try_from(letters).unwrap_or_default();
    let says = |label, hint| Says { label, hint, ..Says::default() };
    let facet = |facet: &Facet| (facet.to_string(), facet_name(words, *facet).to_owned());
    let facets = with_empty(ask.words().choose(), Facet::ALL.iter().map(facet).collect());
    let revision = page.begun.map(|(_, revision)| revision);
    let frame =
        Written { title, action: &action, revision, back: Some(&action), ..Written::default() };
    html! {
        @match page.begun {
            Some((theme, _)) => (crumbs(ask, &[(&list, words.themes()), (&action, theme.name_in(ask.language))], words.edit())),
            None => (crumbs(ask, &[(&list, words.themes())], title)),
        }
        h1 { (title) }
        (form.summary(ask.words()))
        (form.written(ask, &frame, |form| html! {
            @if page.begun.is_some() { input type="hidden" name="begun" value=(form.get("begun")); }
            (form.text(ask, "name", Says { required: true, longest: longest(LONGEST_NAME), ..says(words.theme(), "") }))
            (form.select(ask, "facet", Says { required: true, ..says(words.facet(), words.facet_hint()) }, &facets))
            (form.prose(ask, "aliases", Says { longest: longest(LONGEST_ALIASES), ..says(words.theme_aliases(), words.theme_aliases_hint()) }))
            (form.prose(ask, "told", Says { longest: longest(LONGEST_TOLD), ..says(words.told_of_theme(), "") }))
            (form.select(ask, "seen-by", Says { required: true, ..says(words.visibility(), "") }, &circles(ask)))
            (picker(ask, form))
            fieldset {
                legend { (words.other_names()) }
                @for other in other_languages(page.language) {
                    (form.text(ask, name_field(other), Says { longest: longest(LONGEST_NAME), ..says(field_name(words, name_field(other)), "") }))
                    (form.prose(ask, aliases_field(other), Says { longest: longest(LONGEST_ALIASES), ..says(field_name(words, aliases_field(other)), "") }))
                }
            }
        }))
    }
}

/// Seventeen goals, each with its targets under it; open are those where something is ticked.
fn picker(ask: &Ask, form: &Form) -> Markup {
    let words = words(ask);
    let ticked = goals(form.get("aims"));
    let open = |goal: &Goal| ticked.iter().any(|one| one.number() == goal.number());
    html! {
        fieldset id="aims" {
            legend { (words.aims()) }
            p class="hint" { (words.aims_hint()) }
            @for goal in sdg::goals() {
                details class="aim" open[open(goal)] {
                    summary { (mark(goal.number())) " " (goal.number()) ". " (goal.title(ask.language)) }
                    (form.checks("aims", &options(ask, goal)))
                }
            }
        }
    }
}

fn options(ask: &Ask, goal: &Goal) -> Vec<(String, Markup)> {
    let whole = (
        goal.number().to_string(),
        html! { strong { (words(ask).whole_goal()) } ": " (goal.label(ask.language)) },
    );
    let target = |target: &sdg::Target| {
        (
            target.number().to_owned(),
            html! { strong { (target.number()) } " " (target.label(ask.language)) },
        )
    };
    std::iter::once(whole).chain(goal.targets().map(target)).collect()
}

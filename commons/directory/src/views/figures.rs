use base::Language;
use maud::{Markup, html};
use web::components::{crumbs, done};
use web::{Ask, Form, Says, Written, icon, taken_as};

use crate::addresses;
use crate::facts::{LONGEST_LINE, name_field, other_languages};
use crate::figure::{Basis, Figure, LONGEST_UNIT, Nearness};
use crate::organisation::Organisation;
use crate::pages::figures::ANOTHER;
use crate::pages::{field_name, words};
use crate::store::{FigureKindListed, ListedFigure};
use crate::views::organisation_form::with_empty;
use crate::vocabulary::LONGEST_KIND;
use crate::words::Words;

pub(crate) fn nearness_name(words: Words, nearness: Nearness) -> &'static str {
    match nearness {
        Nearness::Exactly => words.exactly(),
        Nearness::About => words.about_so_many(),
        Nearness::MoreThan => words.more_than(),
        Nearness::LessThan => words.less_than(),
    }
}

pub(crate) fn basis_name(words: Words, basis: Basis) -> &'static str {
    match basis {
        Basis::Measured => words.measured(),
        Basis::Estimated => words.estimated(),
        Basis::Stated => words.stated(),
    }
}

/// "más de 3.020 km²", as precisely as it was told and no more.
pub(crate) fn value(ask: &Ask, figure: &ListedFigure) -> String {
    let (words, number) = (words(ask), with_unit(ask, figure));
    match figure.nearness {
        Nearness::Exactly => number,
        Nearness::About => words.about_value(&number),
        Nearness::MoreThan => words.more_than_value(&number),
        Nearness::LessThan => words.less_than_value(&number),
    }
}

fn with_unit(ask: &Ask, figure: &ListedFigure) -> String {
    let places = u32::try_from(figure.places).unwrap_or_default();
    match figure.unit.as_str() {
        "%" => i18n::percent(ask.language, figure.value, places),
        "" => i18n::decimal(ask.language, figure.value, places),
        // The unit never stands alone at the beginning of a line.
        unit => format!("{}\u{a0}{unit}", i18n::decimal(ask.language, figure.value, places)),
    }
}

/// Who says so, and of when.
fn said(ask: &Ask, figure: &ListedFigure) -> String {
    let when = figure.at.map(|at| i18n::when(ask.language, at));
    when.map_or(figure.source.clone(), |when| format!("{}, {when}", figure.source))
}

/// More than this many would push everything else off the page.
const LARGE: usize = 5;

/// The newest of the first kinds, large, each with its source.
fn newest(ask: &Ask, figures: &[ListedFigure]) -> Markup {
    let mut kinds: Vec<&ListedFigure> = figures.iter().collect();
    kinds.dedup_by_key(|figure| figure.kind_id);
    kinds.truncate(LARGE);
    let hedged = kinds.iter().any(|figure| figure.nearness != Nearness::Exactly);
    html! {
        dl class="figures" {
            @for figure in kinds {
                div {
                    dt { (figure.name) }
                    dd { (large(ask, figure, hedged)) }
                    dd class="source" { (said(ask, figure)) }
                }
            }
        }
    }
}

/// The number large, the words around it and its unit small. Where one has such words all leave
/// room for them, so that the numbers stand on one line.
fn large(ask: &Ask, figure: &ListedFigure, hedged: bool) -> Markup {
    let (whole, alone) = (value(ask, figure), with_unit(ask, figure));
    let words = whole.strip_suffix(&alone).unwrap_or_default();
    let (number, unit) = match figure.unit.as_str() {
        "" => (alone.as_str(), None),
        unit => (alone.strip_suffix(unit).unwrap_or(&alone).trim_end(), Some(unit)),
    };
    html! {
        @if hedged { small class="near" { (words) "\u{a0}" } }
        (number)
        @if let Some(unit) = unit { small { "\u{a0}" (unit) } }
    }
}

/// The panel of an organisation's own page.
pub(crate) fn panel(ask: &Ask, number: i64, figures: &[ListedFigure], may_edit: bool) -> Markup {
    let words = words(ask);
    let there = addresses::figures(ask.slug(), number);
    html! {
        @if !figures.is_empty() || may_edit {
            section class="told" aria-labelledby="figures" {
                h2 id="figures" class="unseen" { (words.figures()) }
                @if !figures.is_empty() { (newest(ask, figures)) }
                p class="ways" {
                    @if !figures.is_empty() { a href=(ask.to(&there)) { (words.all_figures()) } }
                    @if may_edit { a href=(ask.to(&format!("{there}/new"))) { (icon("plus")) (words.tell_figure()) } }
                }
            }
        }
    }
}

/// What the page of all figures knows.
pub(crate) struct All<'f> {
    pub(crate) number: i64,
    pub(crate) of: &'f Organisation,
    pub(crate) title: &'f str,
    pub(crate) figures: &'f [ListedFigure],
    pub(crate) may_edit: bool,
    pub(crate) done: Option<String>,
}

fn way(ask: &Ask, number: i64, of: &Organisation, here: &str, inside: bool) -> Markup {
    let words = words(ask);
    let slug = ask.slug();
    let (list, there) = (addresses::organisations(slug), addresses::organisation(slug, number));
    let figures = addresses::figures(slug, number);
    let mut way = vec![
        (list.as_str(), words.organisations()),
        (there.as_str(), of.name_in(ask.language)),
        (figures.as_str(), words.figures()),
    ];
    if !inside {
        way.pop();
    }
    crumbs(ask, &way, here)
}

pub(crate) fn all(ask: &Ask, shown: &All<'_>) -> Markup {
    let words = words(ask);
    let there = addresses::figures(ask.slug(), shown.number);
    let (withdrawn, told): (Vec<&ListedFigure>, Vec<_>) =
        shown.figures.iter().partition(|figure| figure.withdrawn);
    html! {
        (way(ask, shown.number, shown.of, words.figures(), false))
        @if let Some(text) = &shown.done { (done(text)) }
        header class="record" {
            h1 { (shown.title) }
            p class="lead" { (words.figures_told()) }
            div class="actions" {
                @if shown.may_edit {
                    a class="button primary" href=(ask.to(&format!("{there}/new"))) { (icon("plus")) (words.tell_figure()) }
                }
            }
            @if !told.is_empty() { (taken_as(ask, |end| ask.to(&format!("{there}{end}")))) }
        }
        @if told.is_empty() { div class="empty" { h2 { (words.no_figures()) } p { (words.no_figures_told()) } } }
        @for series in told.chunk_by(|a, b| a.kind_id == b.kind_id) { (of_one_kind(ask, shown, series)) }
        @if !withdrawn.is_empty() {
            section class="panel" {
                h2 { (words.withdrawn_ones()) }
                (table(ask, shown, &withdrawn, true))
            }
        }
    }
}

/// All that is told of one thing, newest first; two dates of it are a picture too.
fn of_one_kind(ask: &Ask, shown: &All<'_>, series: &[&ListedFigure]) -> Markup {
    let Some(first) = series.first() else { return html! {} };
    html! {
        section class="panel" {
            h2 { (first.name) }
            @if series.len() > 1 { (bars(ask, series)) }
            (table(ask, shown, series, false))
        }
    }
}

/// The longest bar is this long.
const WHOLE: i64 = 1000;

/// Bars of those that have a date, the oldest first. The table under them says the same.
fn bars(ask: &Ask, series: &[&ListedFigure]) -> Markup {
    let most_places = series.iter().map(|figure| figure.places).max().unwrap_or(0);
    let alike = |figure: &ListedFigure| {
        let missing = u32::try_from(most_places - figure.places).unwrap_or(0);
        figure.value.saturating_mul(10_i64.saturating_pow(missing))
    };
    let dated: Vec<&&ListedFigure> = series.iter().rev().filter(|f| f.at.is_some()).collect();
    let most = dated.iter().map(|figure| alike(figure)).max().unwrap_or(0).max(1);
    let length = |figure: &ListedFigure| {
        let length = i128::from(alike(figure).max(0)) * i128::from(WHOLE) / i128::from(most);
        i64::try_from(length).unwrap_or(0)
    };
    html! {
        @if dated.len() > 1 {
            table class="bars" aria-hidden="true" {
                @for figure in dated {
                    tr {
                        td { @if let Some(at) = figure.at { (i18n::when(ask.language, at)) } }
                        td class="num" { (value(ask, figure)) }
                        td {
                            svg viewBox=(format!("0 0 {WHOLE} 16")) preserveAspectRatio="none" {
                                line x1="0" x2=(length(figure)) y1="8" y2="8" {}
                            }
                        }
                    }
                }
            }
        }
    }
}

fn table(ask: &Ask, shown: &All<'_>, figures: &[&ListedFigure], named: bool) -> Markup {
    let words = words(ask);
    // What the reference knows is nobody's to correct.
    let own = |figure: &ListedFigure| figure.id != shown.of.id;
    html! {
        table class="list" role="table" {
            tbody role="rowgroup" {
                @for figure in figures {
                    tr role="row" {
                        th role="rowheader" scope="row" {
                            span { @if named { (figure.name) ": " } strong { (value(ask, figure)) } }
                        }
                        td role="cell" data-label=(words.taken()) {
                            @match figure.at {
                                Some(at) => (i18n::when(ask.language, at)),
                                None => { span class="soft" { (words.no_date()) } }
                            }
                        }
                        td role="cell" data-label=(words.basis()) { (basis_name(words, figure.basis)) }
                        td role="cell" data-label=(words.source()) class="soft" { (figure.source) }
                        @if shown.may_edit && own(figure) {
                            td role="cell" {
                                a href=(ask.to(&addresses::figure(ask.slug(), shown.number, figure.id))) {
                                    (words.edit()) span class="unseen" { ": " (figure.name) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

pub(crate) struct Telling<'f> {
    pub(crate) number: i64,
    pub(crate) of: &'f Organisation,
    pub(crate) kinds: &'f [FigureKindListed],
    pub(crate) language: Language,
    pub(crate) form: Form,
    pub(crate) begun: Option<Begun<'f>>,
}

/// The figure that is corrected, and the state of it that the form began with.
pub(crate) struct Begun<'f> {
    pub(crate) figure: &'f Figure,
    pub(crate) revision: i64,
}

pub(crate) fn telling(ask: &Ask, page: &Telling<'_>) -> Markup {
    let words = words(ask);
    let list = addresses::figures(ask.slug(), page.number);
    let title = if page.begun.is_some() { words.correct_figure() } else { words.tell_figure() };
    let begun = page.begun.as_ref();
    let action = begun
        .map_or(list.clone(), |begun| addresses::figure(ask.slug(), page.number, begun.figure.id));
    let whole = format!("{title}: {}", page.of.name_in(ask.language));
    let frame = Written {
        title: &whole,
        action: &action,
        revision: begun.map(|begun| begun.revision),
        back: Some(&list),
        ..Written::default()
    };
    html! {
        (way(ask, page.number, page.of, title, true))
        p class="kicker" { (page.of.name_in(ask.language)) }
        h1 { (begun.map_or(title, |begun| begun.figure.kind_name.as_str())) }
        (page.form.summary(ask.words()))
        (page.form.written(ask, &frame, |form| fields(ask, page, form)))
        @if let Some(begun) = begun { (withdrawing_figure(ask, &action, begun.figure.withdrawn)) }
    }
}

fn withdrawing_figure(ask: &Ask, action: &str, withdrawn: bool) -> Markup {
    let words = words(ask);
    let (title, told) = if withdrawn {
        (words.restore_figure(), words.restore_figure_told())
    } else {
        (words.withdraw_figure(), words.withdraw_figure_told())
    };
    withdrawing(ask, action, withdrawn, title, told)
}

/// The button that takes something back, or puts it back, and the way to its history.
pub(crate) fn withdrawing(
    ask: &Ask,
    action: &str,
    withdrawn: bool,
    title: &str,
    told: &str,
) -> Markup {
    let words = words(ask);
    html! {
        section class="panel" {
            header { h2 { (title) } p class="soft" { (told) } }
            form method="post" action=(ask.to(&format!("{action}/withdrawal"))) {
                @if withdrawn { input type="hidden" name="back" value="1"; }
                div class="actions" {
                    button class=(if withdrawn { "button" } else { "button danger" }) { (title) }
                    a class="button quiet" href=(ask.to(&format!("{action}/history"))) { (icon("history")) (words.history()) }
                }
            }
        }
    }
}

fn fields(ask: &Ask, page: &Telling<'_>, form: &Form) -> Markup {
    let words = words(ask);
    let longest = |letters: i64| usize::try_from(letters).unwrap_or_default();
    let says = |label, hint| Says { label, hint, ..Says::default() };
    let needed = |label, hint| Says { required: true, ..says(label, hint) };
    let named = |kind: &FigureKindListed| {
        let unit = if kind.unit.is_empty() { String::new() } else { format!(" ({})", kind.unit) };
        (kind.id.to_string(), format!("{}{unit}", kind.name))
    };
    let mut kinds: Vec<(String, String)> = page.kinds.iter().map(named).collect();
    kinds.push((ANOTHER.to_owned(), words.another_figure().to_owned()));
    let nearnesses = Nearness::ALL.iter();
    let nearnesses: Vec<(String, String)> =
        nearnesses.map(|n| (n.to_string(), nearness_name(words, *n).to_owned())).collect();
    let told = |basis: &Basis| match basis {
        Basis::Measured => words.measured_told(),
        Basis::Estimated => words.estimated_told(),
        Basis::Stated => words.stated_told(),
    };
    let basis = |basis: &Basis| {
        let name = basis_name(words, *basis);
        (basis.to_string(), format!("{name}: {}", told(basis)))
    };
    let bases: Vec<(String, String)> = Basis::ALL.iter().map(basis).collect();
    html! {
        @if page.begun.is_none() {
            (form.select(ask, "figure", needed(words.figure_of_what(), ""), &with_empty(ask.words().choose(), kinds)))
            details open[form.get("figure") == ANOTHER] {
                summary { (words.name_another_figure()) }
                (form.text(ask, "figure-name", Says { longest: longest(LONGEST_KIND), ..says(words.figure_of_what(), words.figure_name_hint()) }))
                (form.text(ask, "unit", Says { longest: longest(LONGEST_UNIT), ..says(words.unit(), words.unit_hint()) }))
                @for other in other_languages(page.language) {
                    (form.text(ask, name_field(other), Says { longest: longest(LONGEST_KIND), ..says(field_name(words, name_field(other)), "") }))
                }
            }
        }
        (form.select(ask, "nearness", needed(words.nearness(), ""), &nearnesses))
        (form.text(ask, "value", Says { input: "decimal", ..needed(words.figure_value(), words.figure_value_hint()) }))
        (form.text(ask, "at", says(words.taken(), words.when_hint())))
        (form.select(ask, "basis", needed(words.basis(), ""), &bases))
        (form.text(ask, "source", Says { longest: longest(LONGEST_LINE), ..needed(words.source(), words.figure_source_hint()) }))
    }
}

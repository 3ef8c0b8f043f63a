use base::Country;
use maud::{Markup, html};
use web::components::crumbs;
use web::{Ask, Form, Says, icon};

use crate::addresses;
use crate::pages::words;
use crate::post::Function;
use crate::store::Touched;
use crate::turnover::Turnover;
use crate::views::deputies::time;
use crate::views::organisation_form::with_empty;
use crate::views::posts::function_name;

/// Somebody whose time ends, and what they leave unfinished.
pub(crate) struct Row {
    pub(crate) touched: Touched,
    pub(crate) leaves: Vec<String>,
}

pub(crate) struct Shown {
    pub(crate) form: Form,
    /// Those in which somebody holds a post.
    pub(crate) countries: Vec<Country>,
    /// What was asked for, and whom it touches.
    pub(crate) found: Option<(Turnover, Vec<Row>)>,
    /// It touches others than it did when it was shown.
    pub(crate) others_now: bool,
}

pub(crate) fn label(ask: &Ask, field: &str) -> &'static str {
    let words = words(ask);
    match field {
        "country" => words.country(),
        "function" => words.which_posts(),
        _ => words.last_day(),
    }
}

/// Under which it stands among the operations.
pub(crate) fn title(ask: &Ask, turnover: &Turnover) -> String {
    let country = reference::country_name(turnover.country, ask.language).unwrap_or_default();
    words(ask).turnover_title(country, &i18n::day(ask.language, turnover.last_day))
}

pub(crate) fn turnover(ask: &Ask, shown: &Shown) -> Markup {
    let words = words(ask);
    let list = addresses::posts(ask.slug());
    html! {
        (crumbs(ask, &[(&list, words.posts())], words.end_posts()))
        h1 { (words.end_posts()) }
        p class="lead" { (words.end_posts_told()) }
        @if shown.others_now {
            div class="notice warn" role="alert" { (icon("triangle-alert")) div { p { (words.others_now()) } } }
        }
        (shown.form.summary(ask.words()))
        @if shown.countries.is_empty() {
            div class="empty" { p { (words.no_posts_to_end()) } }
        } @else {
            (asking(ask, shown))
        }
        @if let Some((turnover, rows)) = &shown.found { (found(ask, turnover, rows)) }
    }
}

/// It changes nothing: what is asked for stands in the address of what is shown.
fn asking(ask: &Ask, shown: &Shown) -> Markup {
    let (words, form) = (words(ask), &shown.form);
    let mut countries: Vec<(String, String)> = shown
        .countries
        .iter()
        .map(|country| {
            let name = reference::country_name(*country, ask.language);
            (country.to_string(), name.unwrap_or(country.code()).to_owned())
        })
        .collect();
    countries.sort_by_cached_key(|(_, name)| base::sort_key(name));
    let of_organisations = Function::ALL
        .iter()
        .map(|function| (function.to_string(), html! { (function_name(words, *function)) }));
    let says = |label, hint| Says { label, hint, required: true, ..Says::default() };
    html! {
        form method="get" action=(ask.to(&addresses::new_turnover(ask.slug()))) class="form" {
            input type="hidden" name="look" value="1";
            (form.select(ask, "country", says(words.country(), words.turnover_country_hint()), &with_empty(ask.words().choose(), countries)))
            fieldset class="field" id="function" {
                legend { (words.which_posts()) }
                @if let Some(why) = form.error("function") { p class="error" { (icon("triangle-alert")) " " (why) } }
                (form.checks("function", &of_organisations.collect::<Vec<_>>()))
            }
            (form.text(ask, "until", says(words.last_day(), words.last_day_hint())))
            div class="actions" { button class="button" { (icon("eye")) (words.see_whom_it_touches()) } }
        }
    }
}

fn found(ask: &Ask, turnover: &Turnover, rows: &[Row]) -> Markup {
    let words = words(ask);
    let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    html! {
        section class="panel wide" {
            header {
                h2 { (title(ask, turnover)) }
                p class="soft" { (words.turnover_touches(count)) }
            }
            @if rows.is_empty() {
                div class="empty" { p { (words.turnover_touches_nobody()) } }
            } @else {
                (table(ask, rows))
                form method="post" action=(ask.to(&addresses::turnovers(ask.slug()))) {
                    input type="hidden" name="country" value=(turnover.country);
                    input type="hidden" name="until" value=(turnover.last_day);
                    input type="hidden" name="seen" value=(rows.len());
                    @for function in &turnover.functions { input type="hidden" name="function" value=(function); }
                    label class="choice" {
                        input type="checkbox" name="writes" value="yes" checked[turnover.writes];
                        span { (words.turnover_writes()) span class="hint" { (words.turnover_writes_told()) } }
                    }
                    p class="soft" { (words.turnover_can_be_undone()) }
                    div class="actions" { button class="button danger" { (words.end_so_many(count)) } }
                }
            }
        }
    }
}

fn table(ask: &Ask, rows: &[Row]) -> Markup {
    let words = words(ask);
    html! {
        table class="list" role="table" {
            thead role="rowgroup" {
                tr role="row" {
                    th role="columnheader" scope="col" { (words.post_name()) }
                    th role="columnheader" scope="col" { (words.organisation()) }
                    th role="columnheader" scope="col" { (words.held_by()) }
                    th role="columnheader" scope="col" { (words.leaves_waiting()) }
                }
            }
            tbody role="rowgroup" {
                @for Row { touched, leaves } in rows {
                    tr role="row" {
                        th role="rowheader" scope="row" {
                            span {
                                a href=(ask.to(&addresses::post(ask.slug(), touched.number))) { (touched.post) }
                                br; small class="soft" { (function_name(words, touched.function)) }
                            }
                        }
                        td role="cell" data-label=(words.organisation()) { (touched.organisation) }
                        td role="cell" data-label=(words.held_by()) {
                            span {
                                (touched.name)
                                br; small class="soft" {
                                    @if touched.as_deputy { (words.as_deputy()) ", " }
                                    (time(ask, touched.since, touched.until))
                                }
                            }
                        }
                        td role="cell" data-label=(words.leaves_waiting()) {
                            @if leaves.is_empty() { span class="soft" { "—" } } @else { (i18n::list(ask.language, &leaves.iter().map(String::as_str).collect::<Vec<_>>())) }
                        }
                    }
                }
            }
        }
    }
}

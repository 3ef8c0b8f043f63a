use maud::{Markup, html};
use reference::cities;
use web::components::{crumbs, done, number};
use web::{Ask, Form, Says, Written, icon, query};

use crate::addresses;
use crate::importing::{Choice, Column, Import, ImportLine, ImportState, Verdict, column_field};
use crate::pages::{circles, words};
use crate::store::{Named, Tallied};
use crate::views::organisation_form::country_choices;
use crate::views::organisations::country_name;
use crate::words::Words;

pub(crate) struct Begun {
    pub(crate) form: Form,
}

pub(crate) struct Matched {
    pub(crate) import: Import,
    pub(crate) form: Form,
    /// What stands in each column.
    pub(crate) samples: Vec<Vec<String>>,
    pub(crate) kinds: Vec<Named>,
}

pub(crate) struct ShownLine {
    pub(crate) line: ImportLine,
    pub(crate) name: String,
    pub(crate) country: String,
    /// The field, what stands there, how to mend it.
    pub(crate) slips: Vec<[String; 3]>,
    /// The organisation that it may be.
    pub(crate) known: Option<String>,
}

pub(crate) struct Preview {
    pub(crate) import: Import,
    pub(crate) tally: Vec<Tallied>,
    /// Of which lines alone.
    pub(crate) verdict: Option<Verdict>,
    pub(crate) lines: Vec<ShownLine>,
    pub(crate) onward: Option<i64>,
    pub(crate) operation: Option<jobs::Operation>,
}

pub(crate) fn beginning(ask: &Ask, begun: &Begun) -> Markup {
    let (words, form) = (words(ask), &begun.form);
    let list = addresses::organisations(ask.slug());
    let size = i18n::file_size(ask.language, u64::try_from(sheets::MOST_BYTES).unwrap_or_default());
    let lines = i64::try_from(sheets::MOST_LINES).unwrap_or_default();
    html! {
        (crumbs(ask, &[(&list, words.organisations())], words.import_title()))
        h1 { (words.import_title()) }
        p class="lead" { (words.import_told()) }
        (form.summary(ask.words()))
        (form.written(ask, &Written {
            title: words.import_title(),
            action: &addresses::imports(ask.slug()),
            files: true,
            button: Some(html! { button class="button primary" { (words.import_read()) } }),
            back: Some(&list),
            ..Written::default()
        }, |form| html! {
            (form.prose(ask, "pasted", Says { label: words.import_paste(), hint: words.import_paste_hint(), required: true, ..Says::default() }))
            div class="field" {
                label for="file" { (words.import_file()) }
                p class="hint" id="file-hint" { (words.import_file_hint(&size, lines)) }
                @if let Some(why) = form.error("file") { p class="error" id="file-error" { (icon("triangle-alert")) " " (why) } }
                input type="file" id="file" name="file" aria-describedby="file-hint"
                    accept=".xlsx,.csv,.tsv,.txt,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            }
        }))
    }
}

fn way(ask: &Ask, here: &str) -> Markup {
    let words = words(ask);
    let (list, new) =
        (addresses::organisations(ask.slug()), format!("{}/new", addresses::imports(ask.slug())));
    crumbs(ask, &[(&list, words.organisations()), (&new, words.import_title())], here)
}

pub(crate) fn matching(ask: &Ask, matched: &Matched) -> Markup {
    let (words, form) = (words(ask), &matched.form);
    let here = addresses::import(ask.slug(), matched.import.id);
    let kinds: Vec<(String, String)> =
        matched.kinds.iter().map(|kind| (kind.id.to_string(), kind.name.clone())).collect();
    html! {
        (way(ask, words.import_columns()))
        h1 { (words.import_columns()) }
        p class="lead" { (words.import_columns_told(matched.import.lines)) }
        (form.summary(ask.words()))
        (form.written(ask, &Written {
            title: words.import_columns(),
            action: &format!("{here}/columns"),
            button: Some(html! { button class="button primary" { (words.import_check()) } }),
            ..Written::default()
        }, |form| html! {
            table class="list" id="columns" role="table" {
                thead role="rowgroup" { tr role="row" {
                    th role="columnheader" scope="col" { (words.import_column()) }
                    th role="columnheader" scope="col" { (words.import_samples()) }
                    th role="columnheader" scope="col" { (words.import_holds()) }
                } }
                tbody role="rowgroup" {
                    @for (nth, (name, samples)) in matched.import.heading.iter().zip(&matched.samples).enumerate() {
                        @let unnamed = words.import_unnamed(i64::try_from(nth + 1).unwrap_or_default());
                        @let name = if name.is_empty() { unnamed.as_str() } else { name.as_str() };
                        tr role="row" {
                            th role="rowheader" scope="row" { (name) }
                            td role="cell" data-label=(words.import_samples()) { span class="soft" { (samples.join(" · ")) } }
                            td role="cell" data-label=(words.import_holds()) { (column_select(form, words, nth, name)) }
                        }
                    }
                }
            }
            section class="panel" {
                header { h2 { (words.import_elsewhere()) } p class="soft" { (words.import_elsewhere_told()) } }
                div class="fields" {
                    (form.select(ask, "kind", Says { label: words.kind(), required: true, ..Says::default() }, &kinds))
                    (form.select(ask, "country", Says { label: words.country(), ..Says::default() }, &country_choices(ask.language, words.import_no_country())))
                    (form.text(ask, "population-source", Says { label: words.population_source(), hint: words.import_source_hint(), longest: 200, ..Says::default() }))
                    (form.select(ask, "seen-by", Says { label: words.visibility(), required: true, ..Says::default() }, &circles(ask)))
                }
            }
        }))
    }
}

fn column_select(form: &Form, words: Words, nth: usize, name: &str) -> Markup {
    let field = column_field(nth);
    html! {
        select name=(field) aria-label=(words.import_holds_of(name)) {
            option value="" { (words.import_ignored()) }
            @for column in Column::ALL {
                option value=(column) selected[form.get(&field) == column.code()] { (column.name(words)) }
            }
        }
    }
}

/// The verdicts in the order in which they want somebody's eye.
const WANTED: [Verdict; 7] = [
    Verdict::Bad,
    Verdict::Doubtful,
    Verdict::Alike,
    Verdict::Here,
    Verdict::Twice,
    Verdict::Known,
    Verdict::Ready,
];

fn verdict_name(words: Words, verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Unchecked => words.verdict_unchecked(),
        Verdict::Ready => words.verdict_ready(),
        Verdict::Known => words.verdict_known(),
        Verdict::Doubtful => words.verdict_doubtful(),
        Verdict::Alike => words.verdict_alike(),
        Verdict::Here => words.verdict_here(),
        Verdict::Twice => words.verdict_twice(),
        Verdict::Bad => words.verdict_bad(),
    }
}

fn tone(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Bad => "state bad",
        Verdict::Doubtful | Verdict::Alike => "state warn",
        Verdict::Here | Verdict::Twice | Verdict::Unchecked => "state info",
        Verdict::Known | Verdict::Ready => "state good",
    }
}

pub(crate) fn preview(ask: &Ask, page: &Preview) -> Markup {
    let words = words(ask);
    let here = addresses::import(ask.slug(), page.import.id);
    let open = page.import.state == ImportState::Checked;
    html! {
        (way(ask, &page.import.name))
        @if ask.query.get("done") == "chosen" { (done(words.import_chosen())) }
        h1 { (words.import_preview()) }
        p class="lead" { (words.import_preview_told(page.import.lines)) }
        @if let Some(operation) = &page.operation {
            p { a href=(ask.to(&jobs::addresses::operation(ask.slug(), operation.number))) { (words.import_gone()) } }
        }
        @if open { (going(ask, page, &here)) }
        (verdicts(ask, page, &here))
        form method="post" action=(ask.to(&format!("{here}/choices"))) {
            input type="hidden" name="show" value=(page.verdict.map_or("", Verdict::code));
            input type="hidden" name="after" value=(onward(page).unwrap_or_else(|| ask.query.get("after").to_owned()));
            table class="list" role="table" {
                thead role="rowgroup" { tr role="row" {
                    th role="columnheader" scope="col" class="num" { (words.import_line_number()) }
                    th role="columnheader" scope="col" { (words.name()) }
                    th role="columnheader" scope="col" { (words.import_found()) }
                    th role="columnheader" scope="col" { (words.import_becomes()) }
                } }
                tbody role="rowgroup" { @for line in &page.lines { (row(ask, line, open)) } }
            }
            div class="actions" {
                @if open && page.lines.iter().any(|line| line.line.choices().len() > 1) {
                    button class="button" { @if page.onward.is_some() { (words.import_choose_on()) } @else { (words.import_choose()) } }
                }
                @if let Some(after) = onward(page) {
                    a class="button quiet" rel="next" href=(query(&ask.to(&here), &[("show", page.verdict.map_or("", Verdict::code)), ("after", &after)])) { (ask.words().next()) }
                }
            }
        }
    }
}

fn onward(page: &Preview) -> Option<String> {
    page.onward.map(|nth| nth.to_string())
}

fn count(page: &Preview, of: impl Fn(&Tallied) -> bool) -> i64 {
    page.tally.iter().filter(|tallied| of(tallied)).map(|tallied| tallied.lines).sum()
}

/// The button, and what it will do.
fn going(ask: &Ask, page: &Preview, here: &str) -> Markup {
    let words = words(ask);
    let entering =
        count(page, |it| matches!(it.choice, Choice::Enter | Choice::At(_) | Choice::Share));
    let open = count(page, |it| it.choice == Choice::Open && it.verdict != Verdict::Bad);
    let bad = count(page, |it| it.verdict == Verdict::Bad);
    let out = count(page, |it| it.choice == Choice::LeaveOut);
    html! {
        div class="turn" {
            p {
                (words.import_will_enter(entering))
                @if out > 0 { " " (words.import_will_leave_out(out)) }
                @if open > 0 { " " (words.import_will_wait(open)) }
                @if bad > 0 { " " (words.import_will_fail(bad)) }
            }
            div class="actions" {
                @if entering > 0 {
                    form method="post" action=(ask.to(&format!("{here}/operation"))) {
                        button class="button primary" { (icon("check")) (words.import_go(entering)) }
                    }
                }
                a class="button quiet" href=(ask.to(&format!("{here}/columns"))) { (words.import_change_columns()) }
            }
        }
    }
}

fn verdicts(ask: &Ask, page: &Preview, here: &str) -> Markup {
    let words = words(ask);
    let address = |verdict: &str| query(&ask.to(here), &[("show", verdict)]);
    let open = page.import.state == ImportState::Checked;
    html! {
        div class="tally" {
            ul class="chips" aria-label=(words.import_found()) {
                li { a href=(ask.to(here)) aria-current=[page.verdict.is_none().then_some("true")] { (words.import_all()) ": " (number(ask.language, page.import.lines)) } }
                @for verdict in WANTED {
                    @let lines = count(page, |it| it.verdict == verdict);
                    @if lines > 0 {
                        li { a href=(address(verdict.code())) aria-current=[(page.verdict == Some(verdict)).then_some("true")] {
                            (verdict_name(words, verdict)) ": " (number(ask.language, lines))
                        } }
                    }
                }
            }
            @if count(page, |it| it.verdict == Verdict::Bad) > 0 {
                ul class="exports" { li { a href=(ask.to(&format!("{here}/to-mend.csv"))) { (icon("download")) (words.import_take_bad()) } } }
            }
        }
        @for verdict in [Verdict::Doubtful, Verdict::Alike] {
            @if open && page.verdict == Some(verdict) && count(page, |it| it.verdict == verdict && it.choice == Choice::Open) > 0 {
                form method="post" action=(ask.to(&format!("{here}/choices"))) {
                    input type="hidden" name="show" value=(verdict);
                    input type="hidden" name="first" value=(verdict);
                    button class="button" { (words.import_take_first()) }
                }
            }
        }
    }
}

fn row(ask: &Ask, shown: &ShownLine, open: bool) -> Markup {
    let (words, line) = (words(ask), &shown.line);
    html! {
        tr role="row" {
            td role="cell" class="num" data-label=(words.import_line_number()) { (line.line) }
            th role="rowheader" scope="row" { span { (shown.name) @if !shown.country.is_empty() { br; small class="soft" { (shown.country) } } } }
            td role="cell" data-label=(words.import_found()) { div {
                span class=(tone(line.verdict)) { (verdict_name(words, line.verdict)) }
                (found(ask, shown))
            } }
            td role="cell" data-label=(words.import_becomes()) { (becomes(ask, shown, open)) }
        }
    }
}

fn found(ask: &Ask, shown: &ShownLine) -> Markup {
    let (words, line) = (words(ask), &shown.line);
    html! {
        @for [field, value, why] in &shown.slips {
            br; small { strong { (field) } @if !value.is_empty() { " «" (value) "»" } ": " (why) }
        }
        @match line.verdict {
            Verdict::Here => {
                @if let Ok(number) = line.about.parse() {
                    br; small { a href=(ask.to(&addresses::organisation(ask.slug(), number))) { (shown.name) } }
                }
            }
            Verdict::Twice => { br; small { (words.import_twice_told(line.about.parse().unwrap_or_default())) } }
            Verdict::Known | Verdict::Alike => { @if let Some(known) = &shown.known { br; small { (known) } } }
            Verdict::Ready | Verdict::Doubtful | Verdict::Bad | Verdict::Unchecked => {}
        }
        @if let Some(city) = line.place.and_then(city) { br; small class="soft" { (city_told(ask, city)) } }
    }
}

fn city(place: i64) -> Option<cities::City> {
    u32::try_from(place).ok().and_then(cities::by_id)
}

fn city_told(ask: &Ask, city: cities::City) -> String {
    let country = country_name(ask, city.country().code());
    let people = words(ask).inhabitants(i64::from(city.population()));
    format!("{}, {country} · {people}", city.name())
}

fn becomes(ask: &Ask, shown: &ShownLine, open: bool) -> Markup {
    let (words, line) = (words(ask), &shown.line);
    let choices = line.choices();
    let field = format!("choice-{}", line.nth);
    html! {
        @if open && choices.len() > 1 {
            select name=(field) aria-label=(words.import_becomes_of(&shown.name)) {
                @if line.choice == Choice::Open { option value="" selected { (words.choice_open()) } }
                @for choice in &choices {
                    option value=(choice) selected[*choice == line.choice] { (choice_told(ask, line, *choice)) }
                }
            }
        } @else { (choice_told(ask, line, line.choice)) }
    }
}

fn choice_told(ask: &Ask, line: &ImportLine, choice: Choice) -> String {
    let words = words(ask);
    match choice {
        Choice::Open if line.verdict == Verdict::Bad => words.choice_bad().to_owned(),
        Choice::Open => words.choice_open().to_owned(),
        Choice::Enter if line.verdict == Verdict::Doubtful => words.choice_no_city().to_owned(),
        Choice::Enter => words.choice_enter().to_owned(),
        Choice::Share => words.choice_share().to_owned(),
        Choice::LeaveOut => words.choice_leave_out().to_owned(),
        Choice::At(place) => cities::by_id(place).map_or_else(String::new, |city| {
            let place = format!(" · {}", city.area());
            city_told(ask, city) + &place
        }),
    }
}

//! What the API is, for people and for programs.

use axum::http::StatusCode;
use directory::network_cards;
use maud::{Markup, html};
use store::Db;
use web::api::{Endpoint, description};
use web::{API, Answer, Ask, Cover, Method, Trouble, icon};

use crate::pages::words;

/// Everything that programs may ask of the crates.
pub fn endpoints() -> Vec<Endpoint> {
    directory::api::endpoints()
}

pub(crate) fn described(ask: &Ask, _: &Db) -> Result<Answer, Trouble> {
    let title = words(ask).api_title();
    let described = description(&endpoints(), title, &ask.origin, ask.language);
    Ok(Answer::json(StatusCode::OK, &described))
}

/// For people: what it is, with examples that can be copied and answer.
pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let networks = network_cards(db, ask.language)?;
    // The examples speak of the network that has most to show.
    let largest = networks.iter().max_by_key(|network| network.organisations);
    let slug = largest.map_or("red", |network| network.slug.as_str());
    let words = words(ask);
    let main = html! {
        h1 { (words.api_title()) }
        p class="lead" { (words.api_lead()) }
        div class="actions" {
            a class="button" href={ (API) "/openapi.json" } { (icon("download")) (words.api_description()) }
        }
        (addresses(ask))
        (part("read", words.api_reading(), &html! {
            p { (words.api_reading_told()) }
            (example(&format!("curl \"{}{API}/{slug}/organisations?country=UY&size=2\"", ask.origin)))
            (example(&format!("curl -H \"Accept-Language: {}\" {}{API}/{slug}/organisations/1", ask.language, ask.origin)))
            p { (words.api_pages_told()) }
        }))
        (part("keys", words.api_keys(), &html! {
            p { (words.api_keys_told()) }
            (example(&format!("curl -H \"Authorization: Bearer $KEY\" {}{API}/{slug}/posts", ask.origin)))
        }))
        (part("correct", words.api_correcting(), &html! {
            p { (words.api_correcting_told()) }
            (example(&format!(
                "curl -H \"Authorization: Bearer $KEY\" -H \"If-Match: $ETAG\" -H \"Idempotency-Key: 7f1c\" \
                 -d '{{\"acronym\": \"IM\"}}' {}{API}/{slug}/organisations/1", ask.origin)))
            p { (words.api_merging_told()) }
        }))
        (refusals(ask))
        (part("limits", words.api_limits(), &html! { p { (words.api_limits_told()) } }))
    };
    let title = words.api_title().to_owned();
    let cover = Cover { title, summary: words.api_lead().to_owned(), ..Cover::default() };
    Ok(web::covered(ask, &cover, &main))
}

fn part(id: &str, title: &str, told: &Markup) -> Markup {
    html! { section class="panel" id=(id) { h2 { (title) } (told) } }
}

fn example(text: &str) -> Markup {
    html! { pre class="example" tabindex="0" { (text) } }
}

fn addresses(ask: &Ask) -> Markup {
    let words = words(ask);
    html! {
        table class="list" role="table" {
            thead role="rowgroup" {
                tr role="row" {
                    th role="columnheader" scope="col" { (words.api_address()) }
                    th role="columnheader" scope="col" { (words.api_what()) }
                }
            }
            tbody role="rowgroup" {
                @for endpoint in endpoints() {
                    tr role="row" {
                        th role="rowheader" scope="row" {
                            code { @if endpoint.route.method == Method::Post { "POST " } @else { "GET " } (endpoint.route.pattern) }
                        }
                        td role="cell" data-label=(words.api_what()) { ((endpoint.told)(ask.language)) }
                    }
                }
            }
        }
    }
}

/// Each problem by its name, to which its `type` leads.
fn refusals(ask: &Ask) -> Markup {
    let words = words(ask);
    let all = web::api::refusals(ask);
    part(
        "problems",
        words.api_problems(),
        &html! {
            p { (words.api_problems_told()) }
            dl class="facts" {
                @for refusal in all {
                    div id=(refusal.code) { dt { code { (refusal.code) } } dd { (refusal.status) ": " (refusal.title) } }
                }
            }
        },
    )
}

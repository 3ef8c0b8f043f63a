use base::Id;
use maud::{Markup, html};
use web::components::{self, Told, crumbs};
use web::{Ask, Network};

use crate::addresses;
use crate::pages::words;

pub(crate) fn history(
    ask: &Ask,
    network: &Network,
    number: i64,
    name: &str,
    acts: &[Told],
    older: Option<Id>,
) -> Markup {
    let words = words(ask);
    let list = addresses::organisations(&network.slug);
    let back = addresses::organisation(&network.slug, number);
    let here = ask.to(&addresses::history_of_organisation(&network.slug, number));
    html! {
        (crumbs(ask, &[(&list, words.organisations()), (&back, name)], words.history()))
        h1 { (words.history_of(name)) }
        p class="lead" { (words.history_told()) }
        (components::history(ask, acts))
        @if let Some(older) = older {
            nav class="pager" { a class="button" rel="next" href={ (here) "?before=" (older) } { (ask.words().next()) } }
        }
    }
}

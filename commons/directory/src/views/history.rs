use base::Id;
use maud::{Markup, html};
use web::Ask;
use web::components::{self, Told, crumbs};

use crate::pages::words;

/// The history of the last of the way that leads to it.
pub(crate) fn history(
    ask: &Ask,
    way: &[(String, String)],
    title: &str,
    acts: &[Told],
    older: Option<Id>,
) -> Markup {
    let words = words(ask);
    let way: Vec<(&str, &str)> = way.iter().map(|(path, name)| (&**path, &**name)).collect();
    html! {
        (crumbs(ask, &way, words.history()))
        h1 { (title) }
        p class="lead" { (words.history_told()) }
        (components::history(ask, acts))
        @if let Some(older) = older {
            nav class="pager" { a class="button" rel="next" href={ (ask.to(&ask.path)) "?before=" (older) } { (ask.words().older()) } }
        }
    }
}

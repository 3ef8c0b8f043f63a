use base::{Instant, Language};
use maud::{Markup, html};
use web::Ask;

/// A page that everybody may read, and when it last changed.
pub(crate) struct Place {
    pub(crate) path: String,
    pub(crate) changed_at: Option<Instant>,
}

/// Each page in each of its languages, and every one of them names the others.
pub(crate) fn sitemap(ask: &Ask, places: &[Place]) -> Markup {
    let origin = &ask.origin;
    html! {
        urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" {
            @for place in places {
                @for language in Language::ALL {
                    url {
                        loc { (origin) "/" (language) (place.path) }
                        @if let Some(at) = place.changed_at { lastmod { (web::rfc3339(at)) } }
                        @for other in Language::ALL {
                            xhtml:link rel="alternate" hreflang=(other) href={ (origin) "/" (other) (place.path) } {}
                        }
                        xhtml:link rel="alternate" hreflang="x-default" href={ (origin) (place.path) } {}
                    }
                }
            }
        }
    }
}

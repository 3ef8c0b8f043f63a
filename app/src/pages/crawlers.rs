//! What engines ask before they read.

use directory::{addresses, network_cards, sitemap_parts};
use maud::html;
use store::Db;
use web::{Answer, Ask, Trouble};

/// Doors are for people, and what a search finds stands on pages of its own. The rest says itself,
/// page by page, whether it is to be found.
pub(crate) fn robots(ask: &Ask, _: &Db) -> Result<Answer, Trouble> {
    let mut text = "User-agent: *\n".to_owned();
    for path in ["/enter/", "/start/", "/sign-in", "/search", "/*/search"] {
        text.push_str(&format!("Disallow: {path}\n"));
    }
    if !ask.demo {
        text.push_str(&format!("\nSitemap: {}/sitemap.xml\n", ask.origin));
    }
    Ok(Answer::text(text).for_everybody())
}

/// Where the maps of the networks are. A demonstration has none.
pub(crate) fn sitemap(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    if ask.demo {
        return Err(Trouble::NotFound);
    }
    let mut parts = Vec::new();
    for network in network_cards(db, ask.language)?.iter().filter(|network| !network.demo) {
        for part in 1..=sitemap_parts(db, network.id)? {
            parts.push(addresses::sitemap(&network.slug, part));
        }
    }
    let document = html! {
        sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" {
            @for part in parts { sitemap { loc { (ask.origin) (part) } } }
        }
    };
    Ok(Answer::xml("application/xml; charset=utf-8", document).for_everybody())
}

//! Styles, fonts, icons and scripts: built in, each at an address made of its content, so that
//! a browser keeps it for ever and fetches it anew when it changes.

use std::sync::{Arc, LazyLock};

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use sha2::{Digest, Sha256};

use crate::{House, accent};

/// Something that a browser keeps for ever.
pub struct Asset {
    pub path: String,
    pub(crate) content_type: &'static str,
    pub(crate) body: Vec<u8>,
}

impl Asset {
    /// At an address made of its name and its content.
    pub fn new(name: &str, ending: &str, content_type: &'static str, body: Vec<u8>) -> Asset {
        let digest = data_encoding::HEXLOWER.encode(&Sha256::digest(&body)[..8]);
        Asset { path: format!("/assets/{name}-{digest}.{ending}"), content_type, body }
    }
}

pub(crate) struct Assets {
    pub(crate) styles: Asset,
    pub(crate) menus: Asset,
    pub(crate) keeper: Asset,
    pub(crate) icons: Asset,
    pub(crate) mark: Asset,
    pub(crate) fonts: [Asset; 2],
}

pub(crate) static ASSETS: LazyLock<Assets> = LazyLock::new(Assets::make);

macro_rules! sheets {
    ($($name:literal),+ $(,)?) => {
        /// In the order of `assets/css/ORDER`, which a test holds them to.
        pub(crate) const SHEETS: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../assets/css/", $name)))),+];
    };
}

sheets![
    "tokens.css",
    "fonts.css",
    "base.css",
    "type.css",
    "layout.css",
    "masthead.css",
    "forms.css",
    "buttons.css",
    "record.css",
    "thread.css",
    "facts.css",
    "lists.css",
    "search.css",
    "history.css",
    "notices.css",
    "figures.css",
    "files.css",
    "letters.css",
    "themes.css",
    "desk.css",
    "doors.css",
    "print.css",
];

impl Assets {
    fn make() -> Assets {
        let font = |weight: &str, body: &[u8]| {
            Asset::new(&format!("atkinson-{weight}"), "woff2", "font/woff2", body.to_vec())
        };
        let fonts = [
            font("400", include_bytes!("../assets/fonts/atkinson-400.woff2")),
            font("700", include_bytes!("../assets/fonts/atkinson-700.woff2")),
        ];
        let script = |name: &str, body: &[u8]| {
            Asset::new(name, "js", "text/javascript; charset=utf-8", body.to_vec())
        };
        let mut styles: String = SHEETS.iter().map(|(_, text)| *text).collect();
        for (name, font) in ["atkinson-400", "atkinson-700"].iter().zip(&fonts) {
            styles = styles.replace(&format!("../fonts/{name}.woff2"), &font.path);
        }
        Assets {
            styles: Asset::new("urdimbre", "css", "text/css; charset=utf-8", styles.into_bytes()),
            menus: script("drop-down", include_bytes!("../assets/scripts/drop-down.js")),
            keeper: script("draft-keeper", include_bytes!("../assets/scripts/draft-keeper.js")),
            icons: Asset::new(
                "icons",
                "svg",
                "image/svg+xml",
                include_bytes!("../assets/icons/icons.svg").to_vec(),
            ),
            mark: Asset::new("mark", "svg", "image/svg+xml", mark().into_bytes()),
            fonts,
        }
    }

    pub(crate) fn find(&self, path: &str) -> Option<&Asset> {
        [&self.styles, &self.menus, &self.keeper, &self.icons, &self.mark]
            .into_iter()
            .chain(&self.fonts)
            .find(|a| a.path == path)
    }
}

/// The mark alone, as browsers show it on a tab.
fn mark() -> String {
    let icons = include_str!("../assets/icons/icons.svg");
    let symbol = icons.lines().find(|line| line.contains("id=\"urdimbre\"")).unwrap_or_default();
    let path = symbol.split_once('>').map_or("", |(_, rest)| rest).trim_end_matches("</symbol>");
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" fill=\"#a3233a\">{path}</svg>"
    )
}

/// An icon, always beside its words.
pub fn icon(name: &str) -> Markup {
    html! { svg class="icon" aria-hidden="true" { use href={ (ASSETS.icons.path) "#" (name) } {} } }
}

/// One of them, at its address.
pub(crate) async fn asset(State(house): State<Arc<House>>, request: Request) -> Response {
    let path = request.uri().path();
    let mut others = house.assets.iter().copied();
    if let Some(sheet) = accent::sheet(path, &house.origin) {
        return kept_for_ever("text/css; charset=utf-8", sheet.into_bytes());
    }
    let Some(asset) = ASSETS.find(path).or_else(|| others.find(|asset| asset.path == path)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    kept_for_ever(asset.content_type, asset.body.as_slice())
}

fn kept_for_ever(content_type: &'static str, body: impl Into<Body>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, content_type),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    (headers, body.into()).into_response()
}

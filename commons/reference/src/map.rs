//! A map of the world: outlines of countries, and where a place falls on them.
//!
//! The projection is Equal Earth, in which areas compare truly: South America is not drawn
//! smaller than Europe. The sheet is cut along 169° west, through the Bering Strait, so that no
//! country is torn, and cropped below Cape Horn: Antarctica is not on it. The outlines were
//! projected once by d3-geo (`make/map.mjs`); [`project`] is the same function, so that a city
//! lies where its coast does.

use std::f64::consts::PI;
use std::sync::LazyLock;

use base::Country;

use crate::table;

const MAP: &str = include_str!("../data/map.txt");

/// The width of the sheet, that of the whole globe. Everything is in its units.
pub const WIDTH: u32 = 2000;
/// The height of the sheet, from 84° north to 56.5° south.
pub const HEIGHT: u32 = 867;
/// For the `viewBox` of an SVG that shows the whole sheet.
pub const VIEW_BOX: &str = "0 0 2000 867";

const CENTRE: f64 = 11.0;
const SCALE: f64 = 369.463_135_359_910_84;
const TOP: f64 = 482.782_333_309_289_64;

#[derive(Clone, Copy, Debug)]
pub struct Outline {
    /// XK among them; territories without an outline of their own are drawn with their state
    /// (Martinique with France).
    pub country: Country,
    /// For the `d` of an SVG path, to be filled by the even-odd rule; a country too small to have
    /// an outline is a little diamond. A border drawn wider than 0.3 swallows islands.
    pub path: &'static str,
}

static OUTLINES: LazyLock<Vec<Outline>> = LazyLock::new(|| {
    table::rows(MAP)
        .filter_map(|[code, path]| Some(Outline { country: code.parse().ok()?, path }))
        .collect()
});

/// By the countries' letters.
pub fn outlines() -> &'static [Outline] {
    &OUTLINES
}

pub fn outline(country: Country) -> Option<&'static str> {
    let found = OUTLINES.binary_search_by(|outline| outline.country.cmp(&country)).ok()?;
    OUTLINES.get(found).map(|outline| outline.path)
}

/// Where a place falls on the sheet, from the left and from the top. Coordinates are in hundred
/// thousandths of a degree, as a [`City`](crate::cities::City) has them.
pub fn project(lat_e5: i32, lon_e5: i32) -> (f64, f64) {
    const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];
    let root = 3f64.sqrt() / 2.0;
    let turned = f64::from(lon_e5) / 1e5 - CENTRE;
    let lambda = ((turned + 180.0).rem_euclid(360.0) - 180.0) * PI / 180.0;
    let phi = (f64::from(lat_e5) / 1e5).clamp(-90.0, 90.0) * PI / 180.0;
    let l = (root * phi.sin()).asin();
    let (l2, l6) = (l.powi(2), l.powi(6));
    let slope = A[0] + 3.0 * A[1] * l2 + l6 * (7.0 * A[2] + 9.0 * A[3] * l2);
    let x = lambda * l.cos() / (root * slope);
    let y = l * (A[0] + A[1] * l2 + l6 * (A[2] + A[3] * l2));
    (f64::from(WIDTH) / 2.0 + SCALE * x, TOP - SCALE * y)
}

use maud::{Markup, html};
use reference::cities;
use reference::map::{HEIGHT, WIDTH, project};
use web::Ask;
use web::components::said;

use crate::pages::{LAND, words};

/// A city on a map, and where its page is.
pub(crate) struct Dot {
    pub(crate) place: i64,
    pub(crate) name: String,
    pub(crate) path: String,
}

/// The part of the sheet that is shown.
struct Frame {
    x: f64,
    y: f64,
    wide: f64,
    high: f64,
}

/// How much of the sheet a map shows at least, so that a lone city is seen in its part of the world.
const LEAST: f64 = 260.0;
const AROUND: f64 = 28.0;
/// The height of a map for its width: as its points lie, within reason.
const SHAPES: std::ops::RangeInclusive<f64> = 0.5..=0.75;

impl Frame {
    fn around(points: &[(f64, f64)]) -> Frame {
        let least = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).fold(f64::MAX, f64::min);
        let most = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).fold(f64::MIN, f64::max);
        let (left, right) = (least(|p| p.0), most(|p| p.0));
        let (top, bottom) = (least(|p| p.1), most(|p| p.1));
        let (sheet_wide, sheet_high) = (f64::from(WIDTH), f64::from(HEIGHT));
        let (across, down) = (right - left + 2.0 * AROUND, bottom - top + 2.0 * AROUND);
        let shape = (down / across).clamp(*SHAPES.start(), *SHAPES.end());
        let wide = across.max(down / shape).max(LEAST).min(sheet_wide);
        let high = (wide * shape).min(sheet_high);
        let within =
            |middle: f64, size: f64, all: f64| (middle - size / 2.0).clamp(0.0, all - size);
        Frame {
            x: within(f64::midpoint(left, right), wide, sheet_wide),
            y: within(f64::midpoint(top, bottom), high, sheet_high),
            wide,
            high,
        }
    }
}

/// Cities on the outlines of the world. The list under it says the same in words.
pub(crate) fn map(ask: &Ask, told: &str, dots: &[Dot]) -> Markup {
    let placed: Vec<(&Dot, (f64, f64))> =
        dots.iter().filter_map(|dot| Some((dot, point(dot.place)?))).collect();
    if placed.is_empty() {
        return html! {};
    }
    let points: Vec<(f64, f64)> = placed.iter().map(|(_, point)| *point).collect();
    let frame = Frame::around(&points);
    // A dot is as large on every map, whatever part of the sheet it shows.
    let radius = frame.wide / 150.0;
    let here = placed.len() == 1;
    html! {
        figure class="map" {
            svg viewBox=(format!("{:.0} {:.0} {:.0} {:.0}", frame.x, frame.y, frame.wide, frame.high)) role="group" aria-label=(told) {
                use class="land" stroke-width=(format!("{:.2}", frame.wide / 1800.0)) href={ (LAND.path) "#land" } {}
                @for (dot, (x, y)) in placed.iter().rev() {
                    @if here {
                        // A lone dot is where one is already.
                        circle class="city here" cx=(format!("{x:.1}")) cy=(format!("{y:.1}"))
                            r=(format!("{:.1}", radius * 2.0)) stroke-width=(format!("{radius:.2}")) { title { (dot.name) } }
                    } @else {
                        a href=(ask.to(&dot.path)) {
                            circle class="city" cx=(format!("{x:.1}")) cy=(format!("{y:.1}"))
                                r=(format!("{radius:.1}")) stroke-width=(format!("{:.2}", radius / 5.0)) { title { (dot.name) } }
                        }
                    }
                }
            }
            figcaption class="soft" { @if !here { (told) " " } (words(ask).map_credit()) }
        }
    }
}

/// Where a place falls on the sheet, if it is one of ours.
fn point(place: i64) -> Option<(f64, f64)> {
    let city = u32::try_from(place).ok().and_then(cities::by_id)?;
    Some(project(city.lat_e5(), city.lon_e5()))
}

pub(crate) fn coordinates(ask: &Ask, place: i64) -> Option<Markup> {
    let city = u32::try_from(place).ok().and_then(cities::by_id)?;
    let degrees = |e5: i32| i18n::decimal(ask.language, i64::from(e5 / 1000), 2);
    Some(html! { (degrees(city.lat_e5())) "°, " (degrees(city.lon_e5())) "°" })
}

pub(crate) fn time_zone(ask: &Ask, place: i64) -> Option<Markup> {
    let city = u32::try_from(place).ok().and_then(cities::by_id)?;
    let zone = jiff::tz::TimeZone::get(city.time_zone()).ok()?;
    said(&i18n::zone(ask.language, &zone, ask.now))
}

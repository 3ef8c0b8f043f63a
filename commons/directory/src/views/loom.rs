use std::collections::BTreeMap;

use base::Id;
use maud::{Markup, html};
use web::{Ask, Network};

use crate::addresses;
use crate::pages::words;
use crate::store::ListedSeat;
use crate::views::body::holds;

/// A cloth needs this much to be one.
const LEAST_WARPS: usize = 3;
const LEAST_WEFTS: usize = 2;
/// More threads than this and none can be told from the next.
const MOST_WARPS: usize = 48;

/// Widths and heights of the drawing.
const NAMES: usize = 230;
const HEAD: usize = 120;
const BETWEEN_WEFTS: usize = 28;
const WHOLE: usize = 1160;
/// What the name of the last warp needs beside it.
const SLANT: usize = 70;

struct Weft<'s> {
    body: &'s ListedSeat,
    knots: Vec<usize>,
}

/// The network's picture: organisations are the warp, bodies the weft, seats the knots.
pub(crate) fn loom(ask: &Ask, network: &Network, seats: &[ListedSeat]) -> Markup {
    let today = ask.today();
    let held: Vec<&ListedSeat> = seats.iter().filter(|seat| holds(seat, today)).collect();
    let warps = warps(&held);
    let wefts = wefts(&held, &warps);
    if warps.len() < LEAST_WARPS || wefts.len() < LEAST_WEFTS {
        return html! {};
    }
    let words = words(ask);
    let step = (WHOLE - NAMES - SLANT) / warps.len();
    let x = |warp: usize| NAMES + step * warp + step / 2;
    let y = |weft: usize| HEAD + BETWEEN_WEFTS * weft + BETWEEN_WEFTS / 2;
    let bottom = HEAD + BETWEEN_WEFTS * wefts.len() + 12;
    let count = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
    html! {
        section class="panel wide" {
            h2 { (words.the_loom()) }
            figure class="loom" {
                div class="scroll" tabindex="0" role="region" aria-label=(words.the_loom()) {
                    svg viewBox=(format!("0 0 {WHOLE} {bottom}")) role="group" aria-label=(words.loom_alt(count(wefts.len()), count(warps.len()))) {
                        @for (nth, seat) in warps.iter().enumerate() {
                            line class="warp" x1=(x(nth)) x2=(x(nth)) y1=(HEAD - 8) y2=(bottom) {}
                            a href=(ask.to(&addresses::organisation(&network.slug, seat.organisation_number))) {
                                text transform=(format!("translate({} {}) rotate(-55)", x(nth) + 3, HEAD - 14)) { (seat.organisation) }
                            }
                        }
                        @for (nth, weft) in wefts.iter().enumerate() {
                            g class={ "c" (nth % 6 + 1) } {
                                a href=(ask.to(&addresses::body(&network.slug, weft.body.body_number))) {
                                    text x=(NAMES - 12) y=(y(nth) + 4) text-anchor="end" { (shortened(&weft.body.body)) }
                                }
                                line class="weft" x1=(NAMES) x2=(WHOLE - SLANT) y1=(y(nth)) y2=(y(nth)) {}
                                @for knot in &weft.knots {
                                    line class="knot" x1=(x(*knot) - step.min(20) / 2) x2=(x(*knot) + step.min(20) / 2) y1=(y(nth)) y2=(y(nth)) {}
                                }
                            }
                        }
                    }
                }
                figcaption class="soft" { (words.loom_told()) }
            }
        }
    }
}

/// Those who sit in most bodies come first: one seat of each.
fn warps<'s>(held: &[&'s ListedSeat]) -> Vec<&'s ListedSeat> {
    let mut by_organisation: BTreeMap<Id, (usize, &ListedSeat)> = BTreeMap::new();
    for seat in held {
        by_organisation.entry(seat.organisation_id).or_insert((0, seat)).0 += 1;
    }
    let mut warps: Vec<(usize, &ListedSeat)> = by_organisation.into_values().collect();
    warps.sort_by_key(|(seats, seat)| (std::cmp::Reverse(*seats), seat.organisation_number));
    warps.into_iter().take(MOST_WARPS).map(|(_, seat)| seat).collect()
}

fn wefts<'s>(held: &[&'s ListedSeat], warps: &[&ListedSeat]) -> Vec<Weft<'s>> {
    let mut wefts: BTreeMap<i64, Weft<'s>> = BTreeMap::new();
    for seat in held {
        let warp = warps.iter().position(|warp| warp.organisation_id == seat.organisation_id);
        let weft = wefts.entry(seat.body_number).or_insert(Weft { body: seat, knots: Vec::new() });
        weft.knots.extend(warp);
    }
    wefts.into_values().filter(|weft| !weft.knots.is_empty()).collect()
}

const LONGEST: usize = 30;

fn shortened(name: &str) -> String {
    if name.chars().count() <= LONGEST {
        return name.to_owned();
    }
    name.chars().take(LONGEST - 1).chain(['…']).collect()
}

use i18n::{Instant, Language, hour, moment, weekday_moment};
use jiff::tz::{Offset, TimeZone};

use crate::said;

fn instant(text: &str) -> Instant {
    text.parse().unwrap()
}

fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap()
}

#[test]
fn a_moment_names_the_place_whose_clocks_show_it() {
    let mexico = zone("America/Mexico_City");
    assert_eq!(
        said(|l| moment(l, instant("2026-11-22T00:05:00Z"), &mexico)),
        [
            "21 de noviembre de 2026, 18:05 (Ciudad de México, UTC−6)",
            "21 de novembro de 2026, 18h05 (Cidade do México, UTC−6)",
            "21 novembre 2026 à 18\u{a0}h\u{a0}05 (Mexico, UTC−6)",
            "21 November 2026, 18:05 (Mexico City, UTC−6)",
        ]
    );
}

#[test]
fn a_deadline_tells_its_weekday() {
    let quito = zone("America/Guayaquil");
    assert_eq!(
        weekday_moment(Language::Es, instant("2026-11-22T04:59:00Z"), &quito),
        "sábado, 21 de noviembre de 2026, 23:59 (Guayaquil, UTC−5)"
    );
    assert_eq!(
        weekday_moment(Language::Fr, instant("2026-06-01T22:00:00Z"), &zone("Europe/Paris")),
        "mardi 2 juin 2026 à 00\u{a0}h\u{a0}00 (Paris, UTC+2)"
    );
}

#[test]
fn the_hour_that_comes_twice_in_autumn_is_two_hours() {
    let madrid = zone("Europe/Madrid");
    let first = moment(Language::Es, instant("2026-10-25T00:30:00Z"), &madrid);
    let second = moment(Language::Es, instant("2026-10-25T01:30:00Z"), &madrid);
    assert_eq!(first, "25 de octubre de 2026, 02:30 (Madrid, UTC+2)");
    assert_eq!(second, "25 de octubre de 2026, 02:30 (Madrid, UTC+1)");
}

#[test]
fn a_zone_we_have_no_words_for_goes_by_its_own_name_or_its_offset() {
    let noon = instant("2026-11-21T12:00:00Z");
    let told = |zone: &TimeZone| moment(Language::En, noon, zone);
    let day = "21 November 2026";
    assert_eq!(told(&zone("Asia/Kolkata")), format!("{day}, 17:30 (Kolkata, UTC+5:30)"));
    assert_eq!(
        told(&zone("America/Argentina/Buenos_Aires")),
        format!("{day}, 09:00 (Buenos Aires, UTC−3)")
    );
    assert_eq!(told(&TimeZone::UTC), format!("{day}, 12:00 (UTC)"));
    assert_eq!(told(&TimeZone::fixed(Offset::constant(-3))), format!("{day}, 09:00 (UTC−3)"));
    assert_eq!(told(&zone("Africa/Abidjan")), format!("{day}, 12:00 (Abidjan, UTC)"));
}

#[test]
fn an_hour_alone_says_where_too() {
    let (noon, bogota) = (instant("2026-11-21T12:05:00Z"), zone("America/Bogota"));
    assert_eq!(hour(Language::Es, noon, &bogota), "07:05 (Bogotá, UTC−5)");
    assert_eq!(hour(Language::Fr, noon, &TimeZone::UTC), "12\u{a0}h\u{a0}05 (UTC)");
}

#[test]
fn every_zone_we_have_words_for_exists() {
    let noon = instant("2026-11-21T12:00:00Z");
    for line in include_str!("../../src/zone.rs").lines() {
        let Some((name, _)) = line.trim().split_once("\" => words.zone_") else { continue };
        let zone = zone(name.trim_start_matches('"'));
        assert!(!moment(Language::Es, noon, &zone).contains('_'), "{name}");
    }
}

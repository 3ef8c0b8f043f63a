use jiff::Zoned;

use crate::words::Words;

/// Where clocks show this hour: "Ciudad de México, UTC−6", or the offset alone if the zone has
/// no name.
pub(crate) fn name(words: Words, there: &Zoned) -> String {
    let offset = offset(there.offset().seconds());
    match there.time_zone().iana_name() {
        None | Some("UTC" | "Etc/UTC" | "Etc/Unknown") => offset,
        Some(zone) => match city(words, zone) {
            Some(known) => format!("{known}, {offset}"),
            None => format!("{}, {offset}", last_part(zone)),
        },
    }
}

/// How a zone is called: its city, and how far its clocks are from UTC at an instant.
pub fn zone(language: crate::Language, zone: &jiff::tz::TimeZone, at: crate::Instant) -> String {
    name(Words(language), &at.to_zoned(zone.clone()))
}

fn offset(seconds: i32) -> String {
    let minutes = seconds.unsigned_abs() / 60;
    let sign = if seconds < 0 { '−' } else { '+' };
    match (minutes / 60, minutes % 60) {
        (0, 0) => "UTC".to_owned(),
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, minutes) => format!("UTC{sign}{hours}:{minutes:02}"),
    }
}

/// "America/Argentina/Buenos_Aires" is Buenos Aires.
fn last_part(zone: &str) -> String {
    zone.rsplit('/').next().unwrap_or(zone).replace('_', " ")
}

/// Cities whose zone isn't spelt as every one of our languages writes them.
fn city(words: Words, zone: &str) -> Option<&'static str> {
    Some(match zone {
        "America/Argentina/Cordoba" => words.zone_cordoba(),
        "America/Asuncion" => words.zone_asuncion(),
        "America/Belem" => words.zone_belem(),
        "America/Bogota" => words.zone_bogota(),
        "America/Cancun" => words.zone_cancun(),
        "America/Cuiaba" => words.zone_cuiaba(),
        "America/Guatemala" => words.zone_guatemala(),
        "America/Havana" => words.zone_havana(),
        "America/Merida" => words.zone_merida(),
        "America/Mexico_City" => words.zone_mexico_city(),
        "America/Montevideo" => words.zone_montevideo(),
        "America/New_York" => words.zone_new_york(),
        "America/Panama" => words.zone_panama(),
        "America/Santo_Domingo" => words.zone_santo_domingo(),
        "America/Sao_Paulo" => words.zone_sao_paulo(),
        "Europe/Berlin" => words.zone_berlin(),
        "Europe/Brussels" => words.zone_brussels(),
        "Europe/Lisbon" => words.zone_lisbon(),
        "Europe/London" => words.zone_london(),
        "Europe/Madrid" => words.zone_madrid(),
        "Europe/Paris" => words.zone_paris(),
        "Europe/Rome" => words.zone_rome(),
        "Europe/Zurich" => words.zone_zurich(),
        _ => return None,
    })
}

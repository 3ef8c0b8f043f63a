//! What is typed into the form of an organisation, read.

use base::typed::{Slip, Typed};
use base::{Id, Language};
use directory::Facts;

use crate::field::TODAY;

const CITY: Id = Id::from_bytes([1; 16]);
const MINISTRY: Id = Id::from_bytes([2; 16]);

fn read(fields: &[(&str, &str)]) -> Result<Facts, Vec<(&'static str, Slip)>> {
    let city = CITY.to_string();
    let mut typed: Typed = [("kind", city.as_str()), ("name", "La Paz"), ("country", "BO")]
        .map(|(field, value)| (field.to_owned(), value.to_owned()))
        .into();
    for (field, value) in fields {
        typed.insert((*field).to_owned(), (*value).to_owned());
    }
    Facts::read(&typed, Language::Es, &[(CITY, true), (MINISTRY, false)], TODAY)
}

fn slips(fields: &[(&str, &str)]) -> Vec<(&'static str, Slip)> {
    read(fields).unwrap_err()
}

#[test]
fn a_name_is_needed_and_is_one_line() {
    assert_eq!(slips(&[("name", " … ")]), [("name", Slip::Missing)]);
    assert_eq!(slips(&[("name", &"a".repeat(121))]), [("name", Slip::TooLong(120))]);
    assert_eq!(read(&[("name", "  La \t Paz ")]).unwrap().name, "La Paz");
}

#[test]
fn a_city_has_a_country_and_a_ministry_may_have_none() {
    assert_eq!(slips(&[("country", "")]), [("country", Slip::Missing)]);
    assert_eq!(slips(&[("country", "ZZ")]), [("country", Slip::NoSuchChoice)]);
    assert_eq!(read(&[("country", ""), ("kind", &MINISTRY.to_string())]).unwrap().country, None);
    let nobody = Id::from_bytes([9; 16]).to_string();
    assert_eq!(slips(&[("kind", &nobody)]), [("kind", Slip::NoSuchChoice)]);
}

#[test]
fn a_figure_is_read_as_people_write_it_and_says_its_source() {
    let source = ("population-source", "censo");
    for written in ["1319108", "1.319.108", "1 319 108", "1,319,108", "1\u{202f}319\u{202f}108"] {
        assert_eq!(read(&[("population", written), source]).unwrap().population, Some(1_319_108));
    }
    assert_eq!(slips(&[("population", "925 mil"), source]), [("population", Slip::NotANumber)]);
    assert_eq!(slips(&[("population", "-3"), source]), [("population", Slip::NotANumber)]);
    assert_eq!(slips(&[("population", "925")]), [("population-source", Slip::Missing)]);
    let outside = Slip::YearOutside { from: 1500, until: 2026 };
    assert_eq!(slips(&[("population-year", "2027")]), [("population-year", outside)]);
}

#[test]
fn a_site_is_an_address_of_the_web_and_nothing_else() {
    let site = |text: &str| read(&[("site", text)]).map(|facts| facts.site);
    assert_eq!(site("www.lapaz.bo").unwrap(), "https://www.lapaz.bo");
    assert_eq!(site("http://lapaz.bo/x?y=1#z").unwrap(), "http://lapaz.bo/x?y=1#z");
    for wrong in [
        "javascript:alert(1)",
        "lapaz",
        "https://",
        "https://la paz.bo",
        "ftp://a.b",
        "data://a.b",
        "https://a..b",
    ] {
        assert_eq!(site(wrong).unwrap_err(), [("site", Slip::NotAnAddress)], "{wrong}");
    }
}

#[test]
fn all_slips_are_told_at_once() {
    let all = slips(&[("name", ""), ("country", ""), ("population", "x"), ("site", "x")]);
    let fields: Vec<_> = all.iter().map(|(field, _)| *field).collect();
    assert_eq!(fields, ["name", "country", "population", "site"]);
}

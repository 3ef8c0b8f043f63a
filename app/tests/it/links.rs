//! Records are linked from the page of one of them, and both show it to who sees both.

use axum::http::StatusCode;
use testing::Database;

use crate::browser::{Browser, Seen, Town};

const DATABASES: [Database; 2] = [Database::Sqlite, Database::Postgres];
const DECISION: &str = "/telar/decisions/3";
const INITIATIVE: &str = "/telar/initiatives/2";

/// Sends the form that links a record with another.
fn link(browser: &Browser<'_>, record: &str, fields: &[(&str, &str)]) -> Seen {
    let page = browser.read(record);
    let there = page.split("/telar/links/new?of=").nth(1).expect("a button");
    let (kind, id) = there.split('"').next().unwrap().split_once("&amp;id=").unwrap();
    assert!(browser.read(&format!("/telar/links/new?of={kind}&id={id}")).contains("Qué relación"));
    browser.post("/telar/links", &[&[("of", kind), ("id", id)], fields].concat())
}

fn links_on(page: &str) -> &str {
    page.split("<h2>Vínculos</h2>").nth(1).unwrap_or_default().split("</section>").next().unwrap()
}

#[test]
fn two_records_are_linked_by_an_address_and_both_say_so() {
    for database in DATABASES {
        let town = Town::demo(database);
        let secretariat = town.secretariat();
        let address = format!("https://red.example/es{INITIATIVE}?done=saved");
        let fields = [("relation", "results-from-back"), ("with", &*address), ("since", "2025")];
        let linked = link(&secretariat, DECISION, &fields);
        assert_eq!(linked.location, format!("{DECISION}?done=linked"), "{}", linked.text);
        let page = secretariat.read(&linked.location);
        assert!(page.contains("Los dos registros quedan vinculados."), "{page}");
        assert!(links_on(&page).contains("Dio lugar a") && links_on(&page).contains("2025"));
        let other = secretariat.read(INITIATIVE);
        assert!(links_on(&other).contains("Resulta de"), "{other}");
        assert!(links_on(&other).contains("Creación de la unidad Migraciones"));
        // The decision is a step that was done.
        let thread = other.split("class=\"thread\"").nth(1).unwrap().split("</ol>").next().unwrap();
        assert!(thread.contains("Creación de la unidad Migraciones"), "{thread}");
        for record in [DECISION, INITIATIVE] {
            let history = secretariat.read(&format!("{record}/history"));
            assert!(history.contains("Vínculo registrado"), "{record}");
        }
        let twice = link(&secretariat, DECISION, &fields);
        assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(twice.text.contains("Ya existe"), "{}", twice.text);
        let public = town.anybody().read(&format!("/es{INITIATIVE}"));
        assert!(links_on(&public).contains("Resulta de") && !public.contains("Quitar el vínculo"));
        // It is ended from either page.
        let form = links_on(&other).split("action=\"").nth(1).unwrap();
        let (path, rest) = form.split_once('"').unwrap();
        let value = |name: &str| {
            let value = rest.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
            value.split('"').next().unwrap().to_owned()
        };
        let of = [("of", value("of")), ("id", value("id"))];
        let of = of.each_ref().map(|(name, value)| (*name, value.as_str()));
        let outsider = town.signed_in("punto-focal.lapaz@telar.example");
        assert_eq!(outsider.post(path, &of).status, StatusCode::FORBIDDEN);
        let ended = secretariat.post(path, &of);
        assert_eq!(ended.location, format!("{INITIATIVE}?done=unlinked"), "{}", ended.text);
        assert!(!links_on(&secretariat.read(DECISION)).contains("Dio lugar a"));
        assert!(secretariat.read(&format!("{DECISION}/history")).contains("Vínculo quitado"));
    }
}

#[test]
fn the_other_record_is_chosen_among_those_that_the_search_finds() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    let asked = [("relation", "mentions"), ("with", "montevideo"), ("since", "")];
    let one = link(&secretariat, DECISION, &asked);
    assert_eq!(one.location, format!("{DECISION}?done=linked"), "one is called so: {}", one.text);
    let several =
        link(&secretariat, DECISION, &[("relation", "mentions"), ("with", "plan de trabajo")]);
    assert_eq!(several.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(several.text.contains("value=\"plan de trabajo\""), "nothing typed is lost");
    let chosen = several.text.split("name=\"chosen\" value=\"").nth(1).unwrap();
    let chosen = chosen.split('"').next().unwrap();
    let fields = [("relation", "mentions"), ("with", "plan de trabajo"), ("chosen", chosen)];
    assert_eq!(link(&secretariat, DECISION, &fields).location, format!("{DECISION}?done=linked"));
    for (with, why) in [("", "Falta este dato"), ("xyzzyx", "Ningún registro que usted vea")] {
        let refused = link(&secretariat, DECISION, &[("relation", "mentions"), ("with", with)]);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains(why), "{why}: {}", refused.text);
    }
    let itself = link(&secretariat, DECISION, &[("relation", "mentions"), ("with", DECISION)]);
    assert_eq!(itself.status, StatusCode::UNPROCESSABLE_ENTITY);
    let unsaid = link(&secretariat, DECISION, &[("relation", "loves"), ("with", INITIATIVE)]);
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[test]
fn who_does_not_see_one_end_is_told_of_no_link() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    let fields = [("relation", "mentions"), ("with", "/telar/organisations/15"), ("since", "")];
    assert!(link(&secretariat, INITIATIVE, &fields).location.ends_with("?done=linked"));
    let name = secretariat.read("/telar/organisations/15");
    let name = name.split("<h1>").nth(1).unwrap().split('<').next().unwrap().trim().to_owned();
    let public = || town.anybody().read(&format!("/es{INITIATIVE}"));
    assert!(links_on(&public()).contains(&name), "{name}");
    secretariat.post("/telar/organisations/15/visibility", &[("seen-by", "secretariat")]);
    assert!(!public().contains(&name), "{name}");
    let focal_point = town.signed_in("punto-focal.lapaz@telar.example");
    assert!(!focal_point.read(&format!("{INITIATIVE}/history")).contains(&format!("ins>{name}")));
}

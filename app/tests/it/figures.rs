//! Figures of a city as its people tell them, page by page, on both databases.

use axum::http::StatusCode;
use testing::Database;

use crate::browser::Town;
use crate::organisations::fields_of;

const FOCAL: &str = "punto-focal.lapaz@telar.example";

/// Where La Paz is in the directory of Telar.
fn la_paz(town: &Town) -> String {
    let sheet = town.anybody().get("/es/telar/organisations.csv?q=la+paz&country=BO").text;
    let row = sheet.lines().find(|line| line.contains("La Paz")).unwrap();
    format!("/telar/organisations/{}", row.split(',').next().unwrap())
}

#[test]
fn a_focal_point_tells_corrects_and_withdraws_a_figure() {
    for database in [Database::Sqlite, Database::Postgres] {
        let town = Town::demo(database);
        let (focal, city) = (town.signed_in(FOCAL), la_paz(&town));
        let there = format!("{city}/figures");
        let page = town.anybody().read(&format!("/es{city}"));
        assert!(page.contains("925.000") && page.contains("proyecciones internas"));
        assert!(page.contains("más de"), "no more precise than its source");
        let wrong = [
            ("figure", "another"),
            ("unit", "km"),
            ("value", "muchos"),
            ("nearness", "exactly"),
            ("basis", "measured"),
            ("at", "2999"),
        ];
        let refused = focal.post(&there, &wrong);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        for kept in ["muchos", "value=\"km\"", "2999", "Esa fecha todavía no ha llegado."] {
            assert!(refused.text.contains(kept), "{kept}");
        }
        assert_eq!(refused.text.matches("Falta este dato.").count(), 4, "of the name and source");
        let right = [
            ("figure", "another"),
            ("figure-name", "Teleféricos"),
            ("name-en", "Cable cars"),
            ("unit", "km"),
            ("value", "30,50"),
            ("nearness", "exactly"),
            ("basis", "measured"),
            ("at", "11/2024"),
            ("source", "empresa municipal"),
        ];
        let told = focal.post(&there, &right);
        assert!(told.location.ends_with("?done=told"), "{}", told.text);
        let all = focal.read(&there);
        assert!(all.contains("30,50\u{a0}km") && all.contains("noviembre de 2024"));
        assert!(town.anybody().read(&format!("/en{there}")).contains("Cable cars"));
        let row = all.split("<tr ").find(|row| row.contains("30,50")).unwrap();
        let one = row.split("href=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let begun = fields_of(&focal.read(&one));
        let value = begun.iter().find(|(name, _)| name == "value").unwrap();
        assert_eq!(value.1, "30,50", "as the reader writes it");
        let mut sent: Vec<(&str, &str)> =
            begun.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        for (name, value) in &mut sent {
            if *name == "value" {
                *value = "31";
            }
        }
        assert!(focal.post(&one, &sent).location.ends_with("?done=saved"));
        let told = focal.read(&format!("{one}/history"));
        assert!(told.contains("<del>30,50</del>") && told.contains("<ins>31</ins>"));
        focal.post(&format!("{one}/withdrawal"), &[]);
        assert!(!town.anybody().read(&format!("/es{there}")).contains("Teleféricos"));
        assert!(focal.read(&there).contains("Teleféricos"), "who corrects it may put it back");
        focal.post(&format!("{one}/withdrawal"), &[("back", "1")]);
        let sheet = town.anybody().get(&format!("/es{there}.csv")).text;
        assert!(sheet.contains("La Paz,Teleféricos,Exactamente,31,km,2024-11,Medida,empresa"));
        let other = town.signed_in("ponto-focal.bh@telar.example");
        assert_eq!(other.post(&there, &right).status, StatusCode::FORBIDDEN);
        assert_eq!(other.get(&one).status, StatusCode::FORBIDDEN);
    }
}

#[test]
fn the_list_says_who_counted_and_when() {
    let town = Town::demo(Database::Sqlite);
    let (focal, city) = (town.signed_in(FOCAL), la_paz(&town));
    let page = focal.read(&format!("{city}/figures/new"));
    let kind = page.split("<option value=\"").find(|o| o.contains(">Población<")).unwrap();
    let told = [
        ("figure", kind.split('"').next().unwrap()),
        ("value", "1.000.000"),
        ("nearness", "about"),
        ("basis", "measured"),
        ("at", "2026"),
        ("source", "censo municipal"),
    ];
    assert!(focal.post(&format!("{city}/figures"), &told).location.ends_with("?done=told"));
    let sheet = town.anybody().get("/es/telar/organisations.csv?q=la+paz&country=BO").text;
    assert!(sheet.contains(",1000000,2026,censo municipal"), "{sheet}");
    let list = town.anybody().read("/es/telar/organisations?q=la+paz&country=BO");
    assert!(list.contains("censo municipal, 2026"));
    let page = town.anybody().read(&format!("/es{city}"));
    assert!(page.contains("1.000.000") && !page.contains("925.000"), "only the newest is large");
    assert!(town.anybody().read(&format!("/es{city}/figures")).contains("925.000"));
}

//! Membership, from the page of an organisation to the list that everybody sees.

use axum::http::StatusCode;
use testing::Database;

use crate::browser::Town;

/// The address of a city's page in the imaginary network.
fn page_of(town: &Town, name: &str) -> String {
    let list = town.secretariat().read(&format!("/telar/organisations?q={name}"));
    list.split("<span><a href=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

#[test]
fn the_secretariat_admits_a_city_from_its_page_and_everybody_sees_it() {
    for database in [Database::Sqlite, Database::Postgres] {
        let town = Town::demo(database);
        let secretariat = town.secretariat();
        let members = secretariat.read("/telar/members");
        assert!(members.contains("Miembro de pleno derecho") && members.contains("Vigente"));
        // One of those that are only known.
        let known = (1..60).map(|number| format!("/telar/organisations/{number}"));
        let (page, there) = known
            .map(|there| (secretariat.read(&there), there))
            .find(|(page, _)| page.contains("no consta que pertenezca"))
            .unwrap();
        let begin = page.split("href=\"/telar/members/new").nth(1).unwrap();
        let form =
            secretariat.read(&format!("/telar/members/new{}", begin.split('"').next().unwrap()));
        let name = form.split("name=\"organisation\"").nth(1).unwrap();
        let name = name.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let kind = form.split("<option value=\"").find(|o| o.contains("Miembro asociado")).unwrap();
        let kind = kind.split('"').next().unwrap();
        let fields = [("organisation", name.as_str()), ("kind", kind), ("since", "31/2/2020")];
        let slip = secretariat.post("/telar/members", &fields);
        assert_eq!(slip.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", slip.text);
        assert!(slip.text.contains("31/2/2020") && slip.text.contains(&name), "{}", slip.text);
        let fields = [("organisation", name.as_str()), ("kind", kind), ("since", "2020")];
        let admitted = secretariat.post("/telar/members", &fields);
        assert!(admitted.location.ends_with("?done=admitted"), "{}", admitted.text);
        let anybody = town.anybody();
        assert!(anybody.read(&format!("/es{there}")).contains("Miembro asociado"));
        let sheet = anybody.get(&format!("/es/telar/members.csv?q={}", name.replace(' ', "+")));
        assert!(sheet.text.contains(&name) && sheet.text.contains("2020"), "{}", sheet.text);
        let member = admitted.location.split('?').next().unwrap();
        let history = secretariat.read(&format!("{member}/history"));
        assert!(history.contains("Membresía registrada") && history.contains("Secretaría"));
        let twice = secretariat.post("/telar/members", &fields);
        assert!(twice.text.contains("se cruzan con otras"), "{}", twice.text);
    }
}

#[test]
fn who_does_not_keep_the_network_admits_nobody() {
    let town = Town::demo(Database::Sqlite);
    let page = page_of(&town, "la+paz");
    for (email, status) in [
        ("punto-focal.lapaz@telar.example", StatusCode::FORBIDDEN),
        // Who is nobody in the network isn't told that there is such an address.
        ("secretaria@ucci.example", StatusCode::NOT_FOUND),
    ] {
        let who = town.signed_in(email);
        assert_eq!(who.post("/telar/members", &[]).status, status, "{email}");
        assert!(!who.read(&page).contains("/members/new"), "{email}");
    }
}

//! Bodies, their seats and decisions, page by page.

use axum::http::StatusCode;
use testing::Database;

use crate::browser::Town;

#[test]
fn the_secretariat_seats_a_city_ends_its_term_and_records_a_decision() {
    for database in [Database::Sqlite, Database::Postgres] {
        let town = Town::demo(database);
        let secretariat = town.secretariat();
        let seats = "/telar/bodies/2/seats";
        let seat = [("organisation", "san"), ("function", "member"), ("since", "2026-01")];
        let unsure = secretariat.post(seats, &seat);
        assert_eq!(unsure.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(unsure.text.contains("¿Cuál de estas?") && unsure.text.contains("San Bernardo"));
        let nobody = secretariat.post(seats, &[("organisation", "nadie"), ("function", "member")]);
        assert!(nobody.text.contains("No hay ninguna con ese nombre en el directorio."));
        let sure = [("organisation", "asuncion"), ("function", "member"), ("since", "2026-01")];
        assert_eq!(secretariat.post(seats, &sure).location, "/telar/bodies/2?done=seated");
        let page = secretariat.read("/telar/bodies/2");
        let row = page.split("<tr ").find(|row| row.contains("Asunción")).unwrap();
        let leave = row.split("href=\"").find(|href| href.contains("/seats/")).unwrap();
        let leave = leave.split('"').next().unwrap();
        let early = secretariat.post(leave, &[("until", "2025")]);
        assert!(early.text.contains("El final es anterior al comienzo."));
        secretariat.post(leave, &[("until", "2026-06-30")]);
        let public = town.anybody().read("/es/telar/bodies/2");
        let before = public.split("<h2>Antes</h2>").nth(1).unwrap();
        assert!(before.contains("Asunción"), "what is over stays to be read");
        let told = [
            ("title", "Sede de la VIII Asamblea"),
            ("taken", "14/11/2026"),
            ("outcome", "adopted"),
            ("seen-by", "members"),
        ];
        let decided = secretariat.post("/telar/bodies/2/decisions", &told);
        assert!(secretariat.read(&decided.location).contains("14 de noviembre de 2026"));
        let there = decided.location.split('?').next().unwrap();
        let focal = town.signed_in("punto-focal.lapaz@telar.example");
        assert!(focal.read(there).contains("Sede de la VIII Asamblea"));
        assert_eq!(town.anybody().get(&format!("/es{there}")).status, StatusCode::NOT_FOUND);
        assert!(!town.anybody().read("/es/telar/decisions").contains("Sede de la VIII"));
        assert!(!town.anybody().read("/es/telar/bodies/2").contains("Sede de la VIII"));
    }
}

#[test]
fn a_network_shows_its_loom_and_whom_its_bodies_are_made_of() {
    let town = Town::demo(Database::Sqlite);
    let home = town.anybody().read("/es/telar");
    assert!(home.contains("class=\"loom\"") && home.contains("Consejo de gobierno"));
    let ucci = town.anybody().read("/es/ucci/bodies");
    assert!(ucci.contains("Copresidencia"), "{ucci}");
}

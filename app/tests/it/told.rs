//! Names, themes and initiatives as people come upon them, page by page, on both databases.

use axum::http::StatusCode;
use testing::Database;

use crate::browser::Town;

fn on_both(journey: impl Fn(&Town)) {
    for database in [Database::Sqlite, Database::Postgres] {
        journey(&Town::demo(database));
    }
}

#[test]
fn a_city_is_found_by_a_name_that_it_had() {
    on_both(|town| {
        let list = town.anybody().read("/es/al-las/organisations?q=distrito+federal");
        assert!(list.contains("Ciudad de México") && list.contains("antes «Distrito Federal»"));
        let secretariat = town.secretariat();
        let sheet = town.anybody().get("/es/telar/organisations.csv?q=cali&country=CO").text;
        let row = sheet.lines().find(|line| line.contains(",Cali,")).unwrap();
        let city = &format!("/telar/organisations/{}/names", row.split(',').next().unwrap());
        let wrong = [("name", ""), ("name-sort", "former"), ("since", "ayer"), ("source", "Actas")];
        let refused = secretariat.post(city, &wrong);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains("ayer") && refused.text.contains("Actas"));
        let right = [("name", "Villa Vieja"), ("name-sort", "former"), ("until", "1891")];
        assert!(secretariat.post(city, &right).location.ends_with("?done=given"));
        let found = town.anybody().read("/es/telar/organisations?q=villa+vieja");
        assert!(found.contains("antes «Villa Vieja» (hasta 1891)"), "{found}");
    });
}

#[test]
fn a_theme_is_told_with_its_goals_and_who_works_on_it() {
    on_both(|town| {
        let public = town.anybody();
        let list = public.read("/es/telar/themes?goal=11");
        assert!(list.contains("Patrimonio vivo") && !list.contains("Migraciones"));
        assert!(public.read("/es/telar/themes?q=transporte").contains("Movilidad"), "by an alias");
        let theme = public.read("/es/telar/themes/1");
        assert!(theme.contains("11.4") && theme.contains("Patrimonio vivo"));
        let secretariat = town.secretariat();
        let new = [("name", "Noche"), ("facet", "theme"), ("seen-by", "members"), ("aims", "11.7")];
        let named = secretariat.post("/telar/themes", &new).location;
        let there = named.split('?').next().unwrap();
        assert!(secretariat.read(there).contains("11.7"));
        assert_eq!(public.get(&format!("/es{there}")).status, StatusCode::NOT_FOUND);
        assert!(!public.read("/es/telar/themes?q=noche").contains("themes/6"));
        let number = there.rsplit('/').next().unwrap().to_owned();
        let ticked = [("begun", ""), ("themes", "1"), ("themes", number.as_str())];
        secretariat.post("/telar/bodies/1/themes", &ticked);
        assert!(secretariat.read("/telar/bodies/1").contains("Noche"));
        let seen = public.read("/es/telar/bodies/1");
        assert!(seen.contains("Patrimonio vivo") && !seen.contains("Noche"));
    });
}

#[test]
fn an_initiative_counts_its_parties_and_tells_where_it_stands() {
    on_both(|town| {
        let public = town.anybody();
        let page = public.read("/es/al-las/initiatives/1");
        assert!(page.contains("Socios <span class=\"soft\">8</span>"), "eight partners, counted");
        assert!(page.contains("Colaboradores <span class=\"soft\">4</span>"));
        assert!(page.contains("a través de"), "Medellín acts through its agency");
        let listed = |stage: &str| public.read(&format!("/es/telar/initiatives?stage={stage}"));
        assert!(listed("ended").contains("Oficios que no se pierden"));
        assert!(listed("under-way").contains("Red Agua en la Ladera"));
        assert!(listed("prepared").contains("Plan de trabajo 2027"));
        assert!(!listed("prepared").contains("Red Agua en la Ladera"));
        let secretariat = town.secretariat();
        let parties = "/telar/initiatives/1/parties";
        let unsure = [("organisation", "nadie"), ("role", "partner"), ("through", "nadie tampoco")];
        let refused = secretariat.post(parties, &unsure);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains("nadie tampoco"));
        let sure = [("organisation", "asuncion"), ("role", "partner"), ("since", "2026")];
        assert!(secretariat.post(parties, &sure).location.ends_with("?done=joined"));
        assert!(public.read("/es/telar/initiatives/1").contains("Asunción"));
        assert!(public.read("/es/telar").contains("Red Agua en la Ladera"), "on the home");
        let focal = town.signed_in("punto-focal.lapaz@telar.example");
        assert_eq!(focal.post(parties, &sure).status, StatusCode::FORBIDDEN);
    });
}

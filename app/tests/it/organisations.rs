//! The directory as its people use it, page by page, on both databases.

use axum::http::StatusCode;
use testing::Database;

use crate::browser::{Browser, Town};

fn on_both(journey: impl Fn(&Town)) {
    for database in [Database::Sqlite, Database::Postgres] {
        journey(&Town::demo(database));
    }
}

const NEXT: &str = "rel=\"next\" href=\"";

fn names(page: &str) -> Vec<&str> {
    let rows = page.split("<th role=\"rowheader\"").skip(1);
    rows.map(|row| row.split("</a>").next().unwrap().rsplit('>').next().unwrap()).collect()
}

pub(crate) fn linked<'p>(page: &'p str, before: &str) -> Option<&'p str> {
    let at = page.find(before)? + before.len();
    page[at..].split('"').next()
}

#[test]
fn the_public_walks_the_whole_list_and_finds_without_accents() {
    on_both(|town| {
        let public = town.anybody();
        let mut all: Vec<String> = Vec::new();
        let mut path = "/es/telar/organisations".to_owned();
        loop {
            let page = public.read(&path);
            all.extend(names(&page).into_iter().map(str::to_owned));
            let Some(next) = linked(&page, NEXT) else { break };
            path = next.replace("&amp;", "&");
        }
        assert_eq!(all.len(), 202);
        let mut sorted = all.clone();
        sorted.sort_by_cached_key(|name| base::sort_key(name));
        assert_eq!(all, sorted);
        let found = |query: &str| {
            let page = public.read(&format!("/es/telar/organisations?{query}"));
            names(&page).into_iter().map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(found("q=BELEM"), ["Belém"]);
        assert_eq!(found("q=mexico+city"), ["Ciudad de México"]);
        assert_eq!(found("country=UY&sort=population&down=1")[0], "Montevideo");
        assert_eq!(found("q=nada+de+nada"), [""; 0]);
    });
}

#[test]
fn a_spreadsheet_of_the_list_has_all_of_what_was_asked() {
    on_both(|town| {
        let seen = town.anybody().get("/es/telar/organisations.csv?country=PT");
        assert!(seen.kind.starts_with("text/csv"));
        let lines: Vec<&str> = seen.text.trim_start_matches('\u{feff}').lines().collect();
        assert_eq!(lines.len(), 7, "{lines:?}");
        assert!(lines[0].starts_with("#,Nombre,"));
        assert!(lines.iter().any(|line| line.contains("Lisboa") && line.contains(",PT,Portugal,")));
    });
}

/// The form of a city as its page shows it, to be sent back with some fields changed.
fn form(browser: &Browser<'_>, path: &str) -> Vec<(String, String)> {
    fields_of(&browser.read(path))
}

pub(crate) fn fields_of(page: &str) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for input in page.split("<input ").skip(1) {
        let tag = input.split('>').next().unwrap();
        if let Some(name) = linked(tag, "name=\"") {
            let value = linked(tag, "value=\"").unwrap_or_default();
            fields.push((name.to_owned(), value.replace("&amp;", "&")));
        }
    }
    for select in page.split("<select ").skip(1) {
        let whole = select.split("</select>").next().unwrap();
        let name = linked(whole, "name=\"").unwrap();
        let chosen = whole.split("<option ").find(|option| option.contains(" selected"));
        let value = chosen.and_then(|option| linked(option, "value=\"")).unwrap_or_default();
        fields.push((name.to_owned(), value.to_owned()));
    }
    fields
}

fn changed<'f>(
    form: &'f [(String, String)],
    changes: &[(&str, &'f str)],
) -> Vec<(&'f str, &'f str)> {
    let value = |name: &str, was: &'f str| {
        changes.iter().find(|(changed, _)| *changed == name).map_or(was, |(_, value)| *value)
    };
    form.iter().map(|(name, was)| (name.as_str(), value(name, was))).collect()
}

#[test]
fn the_secretariat_edits_a_city_and_the_history_tells() {
    on_both(|town| {
        let secretariat = town.secretariat();
        // The fifth network keeps those cities that no other had entered.
        let page = secretariat.read("/telar/organisations?q=cali");
        let there = linked(&page, "<span><a href=\"").unwrap().to_owned();
        let form = form(&secretariat, &format!("{there}/edit"));
        let sent =
            secretariat.post(&there, &changed(&form, &[("institution", "Alcaldía de Cali")]));
        assert_eq!(sent.location, format!("{there}?done=saved"), "{}", sent.text);
        assert!(secretariat.read(&sent.location).contains("Guardado."));
        let again =
            secretariat.post(&there, &changed(&form, &[("institution", "Alcaldía de Cali")]));
        assert_eq!(again.location, format!("{there}?done=nothing"));
        let history = secretariat.read(&format!("{there}/history"));
        assert!(history.contains("Alcaldía de Cali") && history.contains("Secretaría del Telar"));
        assert_eq!(
            town.anybody().get(&format!("/es{there}/history")).status,
            StatusCode::UNAUTHORIZED
        );
    });
}

#[test]
fn two_at_the_same_form_see_each_other() {
    on_both(|town| {
        let (one, other) = (town.secretariat(), town.secretariat());
        let page = one.read("/telar/organisations?q=cali");
        let there = linked(&page, "<span><a href=\"").unwrap().to_owned();
        let edit = format!("{there}/edit");
        let (mine, theirs) = (form(&one, &edit), form(&other, &edit));
        other.post(&there, &changed(&theirs, &[("acronym", "CALI"), ("institution", "Alcaldía")]));
        let apart = one.post(&there, &changed(&mine, &[("name-fr", "Calí")]));
        assert!(apart.location.contains("done=merged"), "{}", apart.text);
        assert!(one.read(&apart.location).contains("Mientras usted escribía"));
        let alike = one.post(&there, &changed(&mine, &[("acronym", "CLO")]));
        assert_eq!(alike.status, StatusCode::CONFLICT);
        assert!(alike.text.contains("CLO") && alike.text.contains("CALI"), "both are shown");
    });
}

#[test]
fn a_refused_form_keeps_what_was_typed() {
    on_both(|town| {
        let secretariat = town.secretariat();
        let page = secretariat.read("/telar/organisations?q=cali");
        let there = linked(&page, "<span><a href=\"").unwrap().to_owned();
        let form = form(&secretariat, &format!("{there}/edit"));
        let wrong = [("name", ""), ("site", "no es <una> dirección"), ("acronym", "SÍ")];
        let refused = secretariat.post(&there, &changed(&form, &wrong));
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains("value=\"no es &lt;una&gt; dirección\""), "{}", refused.text);
        assert!(refused.text.contains("value=\"SÍ\""));
        assert!(refused.text.contains("Nombre: Falta este dato."));
        assert!(refused.text.contains("Falta corregir 2 cosas"));
    });
}

#[test]
fn a_focal_point_edits_its_own_city_and_no_other() {
    on_both(|town| {
        let focal = town.signed_in("punto-focal.montevideo@telar.example");
        let page = focal.read("/telar/organisations?q=montevideo");
        let own = linked(&page, "<span><a href=\"").unwrap().to_owned();
        let form = form(&focal, &format!("{own}/edit"));
        let sent = focal.post(&own, &changed(&form, &[("site", "montevideo.gub.uy")]));
        assert_eq!(sent.location, format!("{own}?done=saved"), "{}", sent.text);
        let page = focal.read("/telar/organisations?q=cali");
        let other = linked(&page, "<span><a href=\"").unwrap().to_owned();
        assert_eq!(focal.get(&format!("{other}/edit")).status, StatusCode::FORBIDDEN);
        assert_eq!(focal.post(&other, &changed(&form, &[])).status, StatusCode::FORBIDDEN);
        assert!(!focal.read(&other).contains("/edit\""), "no button that would be refused");
    });
}

#[test]
fn the_secretariat_adds_a_city_by_its_name_and_a_ministry_by_hand() {
    on_both(|town| {
        let secretariat = town.secretariat();
        let page = secretariat.read("/telar/organisations/new?q=coquimbo");
        let begin = linked(&page, "class=\"button\" href=\"").unwrap().replace("&amp;", "&");
        let form = form(&secretariat, &begin);
        let sent = secretariat.post("/telar/organisations", &changed(&form, &[]));
        assert!(sent.location.ends_with("?done=entered"), "{}", sent.text);
        assert!(secretariat.read(&sent.location).contains("Coquimbo está ahora en el directorio."));
        let twice = secretariat.post("/telar/organisations", &changed(&form, &[]));
        assert!(twice.location.ends_with("?done=here"));
    });
}

#[test]
fn what_only_the_secretariat_sees_is_nowhere_else() {
    on_both(|town| {
        let secretariat = town.secretariat();
        let begun = form(&secretariat, "/telar/organisations/new?by-hand=1");
        let page = secretariat.read("/telar/organisations/new?by-hand=1");
        let kind = page.split("<option value=\"").find(|o| o.contains(">Ministerio<")).unwrap();
        let kind = kind.split('"').next().unwrap().to_owned();
        let new =
            [("kind", kind.as_str()), ("name", "Ministerio Callado"), ("seen-by", "secretariat")];
        let sent = secretariat.post("/telar/organisations", &changed(&begun, &new));
        let there = sent.location.split('?').next().unwrap().to_owned();
        assert!(secretariat.read("/telar/organisations?q=callado").contains("Ministerio Callado"));
        let focal = town.signed_in("punto-focal.lapaz@telar.example");
        for (who, root) in [(&focal, ""), (&town.anybody(), "/es")] {
            assert_eq!(who.get(&format!("{root}{there}")).status, StatusCode::NOT_FOUND);
            let list = who.read(&format!("{root}/telar/organisations?q=callado"));
            assert!(list.contains("Ninguna organización coincide"));
            let sheet = who.get(&format!("{root}/telar/organisations.csv?q=callado"));
            assert!(!sheet.text.contains("Callado"));
        }
        let elsewhere = town.signed_in("secretaria@ucci.example");
        assert_eq!(elsewhere.get(&there).status, StatusCode::NOT_FOUND);
        let circle = format!("{there}/visibility");
        assert_eq!(focal.post(&circle, &[("seen-by", "public")]).status, StatusCode::FORBIDDEN);
        let slip = secretariat.post(&circle, &[("seen-by", "parties")]);
        assert_eq!(slip.status, StatusCode::UNPROCESSABLE_ENTITY);
        let shown = secretariat.post(&circle, &[("seen-by", "public")]);
        assert!(shown.location.ends_with("?done=saved"), "{}", shown.text);
        assert_eq!(town.anybody().get(&format!("/es{there}")).status, StatusCode::OK);
        assert!(secretariat.read(&format!("{there}/history")).contains("Cambió quién la ve"));
    });
}

#[test]
fn a_city_takes_charge_of_its_record_and_its_network_takes_it_back() {
    on_both(|town| {
        let focal = town.signed_in("ponto-focal.bh@telar.example");
        let keeper = town.signed_in("coordinacion@al-las.example");
        let found = |who: &Browser<'_>, slug: &str| {
            let page = who.read(&format!("/{slug}/organisations?q=belo"));
            linked(&page, "<span><a href=\"").unwrap().to_owned()
        };
        let (own, kept) = (found(&focal, "telar"), found(&keeper, "al-las"));
        assert_eq!(focal.get(&format!("{own}/edit")).status, StatusCode::FORBIDDEN);
        assert_eq!(keeper.get(&format!("{kept}/edit")).status, StatusCode::OK);
        assert!(focal.read(&own).contains("/owner\""));
        let claimed = focal.post(&format!("{own}/owner/claim"), &[]);
        assert_eq!(claimed.location, format!("{own}/owner?done=claimed"), "{}", claimed.text);
        let twice = focal.post(&format!("{own}/owner/claim"), &[]);
        assert_eq!(
            twice.location,
            format!("{own}/owner?done=claimed"),
            "who presses twice is fine"
        );
        assert_eq!(focal.get(&format!("{own}/edit")).status, StatusCode::OK);
        assert_eq!(keeper.get(&format!("{kept}/edit")).status, StatusCode::FORBIDDEN);
        assert!(
            town.anybody().read(&format!("/es{kept}")).contains("La propia organización lleva")
        );
        let letter = town.letter();
        assert!(letter.contains("la propia gente de Belo Horizonte"), "{letter}");
        // It is taken back by its keeper alone, who says why.
        let telar = town.secretariat();
        let back = [("reason", "Nadie responde")];
        let refused = telar.post(&format!("{own}/owner/taking-back"), &back);
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        let slip = keeper.post(&format!("{kept}/owner/taking-back"), &[("reason", "")]);
        assert_eq!(slip.status, StatusCode::UNPROCESSABLE_ENTITY);
        let taken = keeper.post(&format!("{kept}/owner/taking-back"), &back);
        assert_eq!(taken.location, format!("{kept}/owner?done=taken-back"), "{}", taken.text);
        assert!(keeper.read(&format!("{kept}/history")).contains("Nadie responde"));
        let letter = town.letter();
        assert!(letter.contains("Nadie responde"), "{letter}");
        assert_eq!(focal.get(&format!("{own}/edit")).status, StatusCode::FORBIDDEN);
        // From a post in another network than the keeper's it isn't claimed again.
        assert_eq!(focal.post(&format!("{own}/owner/claim"), &[]).status, StatusCode::FORBIDDEN);
        let handed = keeper.post(&format!("{kept}/owner/hand-over"), &[]);
        assert_eq!(handed.location, format!("{kept}/owner?done=handed-over"), "{}", handed.text);
        assert_eq!(focal.get(&format!("{own}/edit")).status, StatusCode::OK);
    });
}

#[test]
fn a_network_proposes_and_the_city_answers_field_by_field() {
    on_both(|town| {
        let (telar, focal) =
            (town.secretariat(), town.signed_in("punto-focal.montevideo@telar.example"));
        let page = telar.read("/telar/organisations?q=montevideo");
        let city = linked(&page, "<span><a href=\"").unwrap().to_owned();
        assert_eq!(telar.get(&format!("{city}/edit")).status, StatusCode::FORBIDDEN);
        assert!(telar.read(&city).contains("/proposals/new\""), "who doesn't keep it proposes");
        assert!(!focal.read(&city).contains("/proposals/new\""), "who keeps it edits");
        let begun = form(&telar, &format!("{city}/proposals/new"));
        let changes = [("site", "intendencia.uy"), ("name-fr", "Montévidéo")];
        let silent = telar.post(&format!("{city}/proposals"), &changed(&begun, &changes));
        assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY, "a reason is missing");
        assert!(silent.text.contains("value=\"intendencia.uy\""), "what was typed stays");
        let changes =
            [("site", "intendencia.uy"), ("name-fr", "Montévidéo"), ("reason", "Su sitio")];
        let sent = telar.post(&format!("{city}/proposals"), &changed(&begun, &changes));
        assert!(sent.location.ends_with("?done=proposed"), "{}", sent.text);
        let proposal = sent.location.split('?').next().unwrap().to_owned();
        assert!(town.letter().contains("Su sitio"));
        assert!(focal.read("/").contains("Responder a una propuesta: Montevideo"));
        assert_eq!(
            town.signed_in("punto-focal.lapaz@telar.example").get(&proposal).status,
            StatusCode::NOT_FOUND
        );
        assert_eq!(telar.post(&proposal, &[("site", "accepted")]).status, StatusCode::FORBIDDEN);
        // The record changes meanwhile.
        let edit = form(&focal, &format!("{city}/edit"));
        focal.post(&city, &changed(&edit, &[("site", "montevideo.gub.uy")]));
        let page = focal.read(&proposal);
        assert!(
            page.contains("Cambió desde entonces") && page.contains("montevideo.gub.uy"),
            "{page}"
        );
        let revision = linked(&page, "name=\"revision\" value=\"").unwrap().to_owned();
        let answers =
            [("revision", revision.as_str()), ("site", "accepted"), ("name-fr", "refused")];
        let unsaid = focal.post(&proposal, &answers);
        assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY, "who refuses says why");
        let stale =
            [("revision", "1"), ("site", "accepted"), ("name-fr", "refused"), ("answer", "No")];
        let stale = focal.post(&proposal, &stale);
        assert_eq!(stale.status, StatusCode::CONFLICT);
        assert!(stale.text.contains("La ficha cambió mientras usted miraba"), "{}", stale.text);
        let said = [("answer", "Aquí se escribe sin tildes")];
        let answered = focal.post(&proposal, &[&answers[..], &said].concat());
        assert!(answered.location.ends_with("?done=answered"), "{}", answered.text);
        let twice = focal.post(&proposal, &[&answers[..], &said].concat());
        assert!(twice.location.ends_with("?done=ended"), "{}", twice.text);
        assert!(town.letter().contains("aceptada en parte"));
        let page = telar.read(&proposal);
        assert!(page.contains("Aquí se escribe sin tildes") && page.contains("aceptado"), "{page}");
        let city_page = focal.read(&city);
        assert!(city_page.contains("https://intendencia.uy") && !city_page.contains("Montévidéo"));
        let history = focal.read(&format!("{city}/history"));
        assert!(history.contains("Cambió la ficha según una propuesta"), "{history}");
        assert!(history.contains("Propuesto por"));
        assert!(telar.read("/telar/proposals?state=partly").contains("Montevideo"));
        assert!(telar.get("/telar/proposals.csv").text.contains("Su sitio"));
    });
}

//! Nothing typed is ever lost: what is left in a form, and what is sent when the session is over.

use axum::http::StatusCode;
use testing::Database;
use urdimbre::links;

use crate::browser::{Browser, ORIGIN, Seen, Town};
use crate::organisations::{fields_of, linked};

const WHO: &str = "secretaria@telar.example";
const OTHER: &str = "punto-focal.lapaz@telar.example";
const CITY: &str = "cali";

fn on_both(journey: impl Fn(&Town)) {
    for database in [Database::Sqlite, Database::Postgres] {
        journey(&Town::demo(database));
    }
}

/// The form that a page is about, and where it is sent.
pub(crate) struct TheForm {
    action: String,
    fields: Vec<(String, String)>,
}

impl TheForm {
    pub(crate) fn on(page: &str) -> TheForm {
        let form = page.split("<form class=\"form\"").nth(1).unwrap();
        let form = form.split("</form>").next().unwrap();
        let action = linked(form, "action=\"").unwrap().to_owned();
        TheForm { action, fields: fields_of(form) }
    }

    fn get(&self, field: &str) -> &str {
        let found = self.fields.iter().find(|(name, _)| name == field);
        found.map_or("", |(_, value)| value.as_str())
    }

    pub(crate) fn send(&self, browser: &Browser<'_>, typed: &[(&str, &str)]) -> Seen {
        let mut fields: Vec<(&str, &str)> = Vec::new();
        for (name, value) in &self.fields {
            let typed = typed.iter().find(|(field, _)| field == name);
            fields.push((name, typed.map_or(value.as_str(), |(_, value)| value)));
        }
        let more = typed.iter().filter(|(name, _)| !fields.iter().any(|(field, _)| field == name));
        let more: Vec<_> = more.copied().collect();
        fields.extend(more);
        browser.post(&self.action, &fields)
    }
}

/// The address of the city's form.
fn edit(browser: &Browser<'_>) -> String {
    let page = browser.read(&format!("/telar/organisations?q={CITY}"));
    format!("{}/edit", linked(&page, "<span><a href=\"").unwrap())
}

fn come_in(town: &Town, browser: &Browser<'_>, who: &str) {
    let link = links::sign_in_link(town.store(), who, ORIGIN).unwrap();
    assert_eq!(browser.post(link.strip_prefix(ORIGIN).unwrap(), &[]).location, "/");
}

/// Where the page leads on to after coming in.
fn led_to(page: &str) -> String {
    let back = linked(page, "class=\"button primary\" href=\"/sign-in?back=").unwrap();
    let pair = format!("back={back}");
    form_urlencoded::parse(pair.as_bytes()).next().unwrap().1.into_owned()
}

const KEPT: &str = "Lo que escribió está guardado";
const SENT: &str = "Esto es lo que envió";

#[test]
fn a_form_sent_after_the_session_ended_is_kept_and_goes_on_after_coming_in() {
    on_both(|town| {
        let ends: [fn(&Town, &Browser<'_>); 3] = [
            // In another tab of the same browser, from another browser, and by itself.
            |_, here| assert_eq!(here.post("/sign-out", &[]).location, "/"),
            |town, _| {
                town.secretariat().post("/account/sessions", &[("others", "1")]);
            },
            |town, _| town.test.clock.advance(identity::SESSION_RESTS),
        ];
        for (nth, end) in ends.into_iter().enumerate() {
            let here = town.secretariat();
            let path = edit(&here);
            let form = TheForm::on(&here.read(&path));
            end(town, &here);
            let institution = format!("Alcaldía {nth} <b>");
            let sent = form.send(&here, &[("institution", &institution)]);
            assert_eq!(sent.status, StatusCode::UNAUTHORIZED, "{nth}");
            assert!(sent.text.contains(KEPT) && !sent.text.contains("Alcaldía"), "{}", sent.text);
            let back = led_to(&sent.text);
            come_in(town, &here, WHO);
            let page = here.read(&back);
            assert!(page.contains(SENT), "{page}");
            let form = TheForm::on(&page);
            assert!(page.contains(&format!("Alcaldía {nth} &lt;b&gt;")), "as it was typed");
            let done = form.send(&here, &[("institution", &format!("Alcaldía {nth}"))]);
            assert!(done.location.ends_with("?done=saved"), "{}", done.text);
            assert!(!here.read("/").contains("/edit?draft="), "what is sent is no draft any more");
            assert!(!here.read(&path).contains(SENT));
        }
    });
}

#[test]
fn what_goes_on_after_coming_in_goes_through_the_same_door() {
    on_both(|town| {
        let here = town.secretariat();
        let path = edit(&here);
        let (form, meanwhile) = (TheForm::on(&here.read(&path)), town.secretariat());
        here.post("/sign-out", &[]);
        let wrong = form.send(&here, &[("site", "no es"), ("acronym", "MÍA")]);
        let back = led_to(&wrong.text);
        TheForm::on(&meanwhile.read(&path)).send(&meanwhile, &[("acronym", "SUYA")]);
        come_in(town, &here, WHO);
        let page = here.read(&back);
        assert!(page.contains("La ficha cambió después"), "{page}");
        let form = TheForm::on(&page);
        assert_eq!(form.send(&here, &[("site", "no es")]).status, StatusCode::CONFLICT);
        let slip = TheForm::on(&form.send(&here, &[]).text);
        let slip = slip.send(&here, &[("acronym", "MÍA"), ("site", "no es")]);
        assert_eq!(slip.status, StatusCode::UNPROCESSABLE_ENTITY);
        let last = TheForm::on(&slip.text);
        let done = last.send(&here, &[("acronym", "MÍA"), ("site", "cali.example")]);
        assert!(done.location.ends_with("?done=saved"), "{}", done.text);
        assert!(!here.read("/").contains("/edit?draft="));
    });
}

#[test]
fn somebody_else_at_that_browser_neither_sees_nor_sends_it() {
    on_both(|town| {
        let here = town.secretariat();
        let path = edit(&here);
        let before = TheForm::on(&here.read(&path));
        let secret = [("institution", "Lo que nadie más ve")];
        here.post("/sign-out", &[]);
        let back = led_to(&before.send(&here, &secret).text);
        // Another comes in where the first one's form still stands, and sends it.
        for other in ["secretaria@ucci.example", OTHER] {
            come_in(town, &here, other);
            assert!(!here.get(&back).text.contains(secret[0].1));
            assert!(!here.read("/").contains("/edit?draft="));
            let sent = before.send(&here, &secret);
            assert_eq!(sent.status, StatusCode::FORBIDDEN);
            assert!(sent.text.contains("Este formulario es de otra persona"), "{}", sent.text);
            here.post("/account/drafts", &[("draft", back.rsplit('=').next().unwrap())]);
        }
        let owner = town.secretariat();
        assert_eq!(TheForm::on(&owner.read(&path)).get("institution"), before.get("institution"));
        assert_eq!(TheForm::on(&owner.read(&back)).get("institution"), secret[0].1);
    });
}

#[test]
fn strangers_leave_nothing() {
    on_both(|town| {
        let here = town.secretariat();
        let form = TheForm::on(&here.read(&edit(&here)));
        let stranger = town.anybody();
        for keep in ["", "page", "script"] {
            let sent = form.send(&stranger, &[("institution", "Ajena"), ("keep", keep)]);
            assert_eq!(sent.status, StatusCode::UNAUTHORIZED);
            assert!(!sent.text.contains(KEPT), "{}", sent.text);
            assert!(sent.text.contains("sigue"), "told where it still stands: {}", sent.text);
        }
        // Nor does who has a session of their own leave words in another's name.
        let other = town.signed_in(OTHER);
        assert_eq!(form.send(&other, &[("keep", "script")]).status, StatusCode::UNAUTHORIZED);
        assert!(!here.read("/").contains("/edit?draft="));
    });
}

#[test]
fn a_draft_is_left_found_again_and_put_away() {
    on_both(|town| {
        let here = town.secretariat();
        let path = edit(&here);
        let form = TheForm::on(&here.read(&path));
        let typed = [("institution", "A medias"), ("new-password", "hunter2"), ("keep", "script")];
        let said = form.send(&here, &typed);
        assert_eq!(
            (said.status, said.kind.as_str()),
            (StatusCode::OK, "text/plain; charset=utf-8")
        );
        assert_eq!(said.text, "Borrador guardado a las 09:00 (Montevideo, UTC−3).");
        let left = form.send(&here, &[("institution", "A medias 2"), ("keep", "page")]);
        assert!(left.location.starts_with(&format!("{path}?draft=")), "{}", left.text);
        let desk = here.read("/");
        assert_eq!(desk.matches("/edit?draft=").count(), 1, "one form leaves one draft");
        assert!(desk.contains("se conserva hasta el 21 de diciembre de 2026"), "{desk}");
        let offered = here.read(&path);
        assert!(offered.contains("Aquí quedó un borrador suyo del 21 de noviembre de 2026"));
        assert_ne!(TheForm::on(&offered).get("institution"), "A medias 2", "only offered");
        assert_eq!(TheForm::on(&here.read(&left.location)).get("institution"), "A medias 2");
        let id = left.location.rsplit('=').next().unwrap();
        let back = here.post("/account/drafts", &[("draft", id), ("back", &path)]);
        assert_eq!(back.location, path);
        assert!(!here.read(&path).contains("Aquí quedó"));
        assert!(here.read(&left.location).contains("El borrador que buscaba ya no está"));
    });
}

#[test]
fn secrets_are_never_kept() {
    let town = Town::demo(Database::Sqlite);
    let here = town.secretariat();
    let form = TheForm::on(&here.read(&edit(&here)));
    let typed = [("institution", "Abierta"), ("new-password", "hunter2"), ("keep", "script")];
    assert_eq!(form.send(&here, &typed).status, StatusCode::OK);
    here.post("/sign-out", &[]);
    form.send(&here, &typed[..2]);
    let kept: Vec<String> =
        town.store().read_now(|db| db.all("select typed from web_draft", &[])).unwrap();
    assert!(kept.iter().any(|typed| typed.contains("Abierta")));
    assert!(!kept.iter().any(|typed| typed.contains("hunter2")), "{kept:?}");
}

#[test]
fn two_tabs_never_write_over_each_other() {
    on_both(|town| {
        let here = town.secretariat();
        let path = edit(&here);
        let keep = |form: &TheForm, said: &str| {
            form.send(&here, &[("institution", said), ("keep", "script")]).text
        };
        // Two tabs on the same form leave two drafts.
        let (one, other) = (TheForm::on(&here.read(&path)), TheForm::on(&here.read(&path)));
        assert!(!keep(&one, "Una").contains("aparte"));
        assert!(!keep(&other, "Otra").contains("aparte"));
        let offered = here.read(&path);
        assert_eq!(offered.matches("Aquí quedó").count(), 2);
        // Two tabs that go on with the same draft: the second is told, and each has its own.
        let draft = linked(&offered, "class=\"button\" href=\"").unwrap().to_owned();
        let (one, other) = (TheForm::on(&here.read(&draft)), TheForm::on(&here.read(&draft)));
        town.test.clock.advance(jiff::SignedDuration::from_secs(60));
        assert!(!keep(&one, "Una sigue").contains("aparte"));
        assert!(keep(&other, "Otra sigue").contains("aparte"));
        assert!(keep(&other, "Otra sigue más").contains("aparte"));
        assert!(!keep(&one, "Una sigue más").contains("aparte"));
        assert_eq!(here.read(&path).matches("Aquí quedó").count(), 3);
        // What one of them sends is gone; what the other wrote stays.
        assert!(
            one.send(&here, &[("institution", "La enviada")]).location.ends_with("?done=saved")
        );
        let left = here.read(&path);
        assert_eq!(left.matches("Aquí quedó").count(), 2);
        let next = linked(&left, "class=\"button\" href=\"").unwrap().to_owned();
        assert_eq!(TheForm::on(&here.read(&next)).get("institution"), "Otra sigue más");
    });
}

#[test]
fn a_draft_of_something_new_keeps_where_it_was_begun() {
    on_both(|town| {
        let here = town.secretariat();
        let new = "/telar/organisations/new?by-hand=1";
        let form = TheForm::on(&here.read(new));
        let left = form.send(&here, &[("name", "Universidad a medias"), ("keep", "page")]);
        assert!(left.location.starts_with(&format!("{new}&draft=")), "{}", left.location);
        assert_eq!(TheForm::on(&here.read(&left.location)).get("name"), "Universidad a medias");
        assert!(!here.read("/telar/organisations/new?place=3687925").contains("Aquí quedó"));
    });
}

#[test]
fn drafts_have_an_end_and_a_number() {
    on_both(|town| {
        let here = town.secretariat();
        let path = edit(&here);
        let leave =
            || TheForm::on(&here.read(&path)).send(&here, &[("acronym", "A"), ("keep", "script")]);
        // One is of the demonstration.
        for nth in 1..50 {
            assert_eq!(leave().status, StatusCode::OK, "{nth}");
        }
        let over = leave();
        assert_eq!(over.status, StatusCode::CONFLICT);
        assert!(over.text.contains("Solo caben 50 borradores"), "{}", over.text);
        let form = TheForm::on(&here.read(&path));
        let over = form.send(&here, &[("acronym", "A"), ("keep", "page")]);
        assert!(over.text.contains("No se pudo guardar el borrador"), "{}", over.text);
        town.test.clock.advance(web::drafts::DRAFT_LASTS);
        town.letter();
        assert!(town.secretariat().read("/").contains("draft="), "kept until that moment");
        town.test.clock.advance(jiff::SignedDuration::from_secs(1));
        town.letter();
        assert!(!town.secretariat().read("/").contains("draft="));
    });
}

#[test]
fn a_tab_that_tries_many_times_at_once_leaves_one_draft() {
    on_both(|town| {
        let here = town.secretariat();
        let form = TheForm::on(&here.read(&edit(&here)));
        std::thread::scope(|scope| {
            let once = || form.send(&town.secretariat(), &[("acronym", "A"), ("keep", "script")]);
            let all: Vec<_> = (0..8).map(|_| scope.spawn(once)).collect();
            for one in all {
                let said = one.join().unwrap();
                assert_eq!(said.status, StatusCode::OK, "{}", said.text);
            }
        });
        assert_eq!(here.read("/").matches("/edit?draft=").count(), 1);
    });
}

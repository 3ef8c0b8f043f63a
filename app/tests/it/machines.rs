//! What engines and readers of feeds are told, on both databases.

use axum::http::StatusCode;
use store::Raw;
use testing::{Database, TestStore};
use urdimbre::{demo, serving};

use crate::browser::{Browser, ORIGIN, Town};

/// The networks of the demonstration as they would be served if they were true; the fifth
/// still says that it is invented.
fn on_both(journey: impl Fn(&Town)) {
    for database in [Database::Sqlite, Database::Postgres] {
        let test = TestStore::new(database, migrations::HISTORY);
        demo::fill(&test.store, test.folder()).unwrap();
        let earnest = |plumbing: &store::Plumbing<'_>| {
            let values = [Raw::Boolean(false), Raw::Text("telar".into())];
            let sql = "update directory_network set demo = $1 where slug <> $2";
            plumbing.run_statement(sql, &values)
        };
        assert_eq!(test.store.plumbing(earnest).unwrap(), 4);
        let library = serving::library(test.folder());
        let service =
            web::service(serving::house(test.store.clone(), library, test.folder(), ORIGIN, false));
        journey(&Town::serving(test, service));
    }
}

/// What stands between two marks, each time.
fn all<'t>(text: &'t str, before: &str, after: &str) -> Vec<&'t str> {
    text.split(before).skip(1).map(|rest| rest.split(after).next().unwrap()).collect()
}

fn linked_data(browser: &Browser<'_>, path: &str) -> serde_json::Value {
    let page = browser.read(path);
    let blocks = all(&page, "<script type=\"application/ld+json\">", "</script>");
    assert_eq!(blocks.len(), 1, "{path}: {page}");
    serde_json::from_str(blocks[0]).unwrap()
}

#[test]
fn every_public_page_is_on_the_map_and_answers_there() {
    on_both(|town| {
        let public = town.anybody();
        let robots = public.read("/robots.txt");
        assert!(robots.contains("Sitemap: https://red.example/sitemap.xml"), "{robots}");
        let index = public.get("/sitemap.xml");
        assert!(index.kind.starts_with("application/xml"), "{}", index.kind);
        let parts = all(&index.text, "<loc>https://red.example", "</loc>");
        assert!(parts.len() >= 4 && !index.text.contains("telar"), "{parts:?}");
        let mut pages = 0;
        for part in &parts {
            let map = public.read(part);
            for url in all(&map, "<url>", "</url>") {
                assert_eq!(all(url, "hreflang=\"", "\"").len(), 5, "{url}");
            }
            for path in all(&map, "<loc>https://red.example", "</loc>") {
                pages += 1;
                if pages % 7 == 0 {
                    assert_eq!(public.get(path).status, StatusCode::OK, "{path}");
                }
            }
        }
        assert!(pages > 300, "{pages}");
        let map = public.read("/mercociudades/sitemap/1");
        let organisation = all(&map, "<url>", "</url>");
        let organisation = organisation.iter().find(|url| url.contains("/organisations/1<"));
        assert!(organisation.unwrap().contains("<lastmod>2026-"), "{organisation:?}");
        for nowhere in [
            "/ocpm/sitemap/0",
            "/ocpm/sitemap/2",
            "/ocpm/sitemap/-1",
            "/telar/sitemap/1",
            "/x/sitemap/1",
        ] {
            assert_eq!(public.get(nowhere).status, StatusCode::NOT_FOUND, "{nowhere}");
        }
    });
}

#[test]
fn a_city_is_told_with_identifiers_that_others_know() {
    on_both(|town| {
        let public = town.anybody();
        let page = public.read("/es/mercociudades/organisations?q=montevideo");
        let path = all(&page, "<span><a href=\"", "\"")[0].to_owned();
        let data = linked_data(&public, &path);
        let city = &data["@graph"][0];
        assert_eq!(city["@type"], "GovernmentOrganization", "{data}");
        assert_eq!(city["areaServed"]["sameAs"], "https://sws.geonames.org/3441575/");
        assert_eq!(city["areaServed"]["containedInPlace"]["identifier"], "UY");
        assert!(city["areaServed"]["geo"]["latitude"].as_f64().unwrap() < -34.0, "{data}");
        let way = &data["@graph"][1]["itemListElement"];
        assert_eq!(way.as_array().unwrap().len(), 3, "{data}");
        assert_eq!(linked_data(&public, "/fr/mercociudades")["@graph"][0]["@type"], "Organization");
        let invented = public.read("/es/telar/organisations/5");
        assert!(invented.contains("noindex") && !invented.contains("ld+json"), "{invented}");
    });
}

#[test]
fn a_feed_tells_what_is_new_and_nothing_that_is_not_public() {
    on_both(|town| {
        let public = town.anybody();
        let home = public.read("/es/telar");
        assert!(home.contains("type=\"application/atom+xml\""), "{home}");
        let seen = public.get("/es/telar/feed.atom");
        assert!(seen.kind.starts_with("application/atom+xml"), "{}", seen.kind);
        let entries = all(&seen.text, "<entry>", "</entry>");
        assert_eq!(entries.len(), 30);
        for entry in &entries {
            let id = all(entry, "<id>https://red.example", "</id>")[0];
            assert_eq!(public.get(id).status, StatusCode::OK, "{entry}");
            assert!(entry.contains("<updated>2026-") && entry.contains("<published>2026-"));
        }
        assert!(seen.text.contains("Nuevo órgano: ") && seen.text.contains("Nueva decisión: "));
        town.test.clock.advance(jiff::SignedDuration::from_hours(1));
        let secretariat = town.secretariat();
        let kinds = secretariat.read("/telar/organisations/new?by-hand=1");
        let kind = all(&kinds, "<option value=\"", "</option>");
        let kind = kind.iter().find(|option| option.ends_with(">Ministerio")).unwrap();
        let kind = kind.split('"').next().unwrap();
        for (name, seen_by) in [("Ministerio Abierto", "public"), ("Ministerio Callado", "members")]
        {
            let form = [("kind", kind), ("name", name), ("seen-by", seen_by)];
            let sent = secretariat.post("/telar/organisations", &form);
            assert!(sent.location.ends_with("?done=entered"), "{}", sent.text);
        }
        for reader in [&public, &secretariat] {
            let feed = reader.read("/pt/telar/feed.atom");
            let latest = all(&feed, "<entry>", "</entry>")[0];
            assert!(latest.contains("Nova organização: Ministerio Abierto"), "{latest}");
            assert!(!feed.contains("Callado"));
        }
    });
}

//! The API as programs use it, on both databases.

use axum::http::StatusCode;
use serde_json::{Value, json};
use testing::Database;

use crate::browser::{Browser, ORIGIN, Seen, Town};

fn on_both(journey: impl Fn(&Town)) {
    for database in [Database::Sqlite, Database::Postgres] {
        journey(&Town::demo(database));
    }
}

const LIST: &str = "/api/v1/telar/organisations";

fn get(program: &Browser<'_>, path: &str, heads: &[(&str, &str)]) -> Seen {
    program.program("GET", path, heads, b"")
}

fn ours(address: &Value) -> String {
    address.as_str().unwrap().strip_prefix(ORIGIN).unwrap().to_owned()
}

/// Makes a key at the page of a post, as its holder does, and copies it.
fn make_key(holder: &Browser<'_>, writes: &str) -> String {
    let page = holder.read("/telar/posts/1/keys");
    assert!(page.contains("Hacer una clave"), "{page}");
    let form = [("name", "Sitio"), ("days", "30"), ("writes", writes)];
    let made = holder.post("/telar/posts/1/keys", &form);
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text);
    let shown = made.text.split("<pre").nth(1).unwrap();
    shown.split('>').nth(1).unwrap().split('<').next().unwrap().to_owned()
}

#[test]
fn a_program_walks_the_same_list_that_people_see() {
    on_both(|town| {
        let program = town.anybody();
        let mut names = Vec::new();
        let mut path = format!("{LIST}?size=30&sort=population&down=1");
        loop {
            let seen = get(&program, &path, &[]);
            assert_eq!(seen.status, StatusCode::OK, "{path}: {}", seen.text);
            let page = seen.json();
            assert_eq!(page["count"], 202);
            names.extend(page["items"].as_array().unwrap().iter().map(|item| item["name"].clone()));
            if page["next"].is_null() {
                break;
            }
            path = ours(&page["next"]);
            assert!(seen.told("link").contains("rel=\"next\""));
        }
        assert_eq!(names.len(), 202);
        let found = get(&program, &format!("{LIST}?q=belem"), &[("accept-language", "fr")]);
        assert_eq!(found.json()["items"][0]["name"], "Belém");
        assert_eq!(found.told("content-language"), "fr");
        assert_eq!(found.told("access-control-allow-origin"), "*");
        assert!(found.json()["items"][0]["page"].as_str().unwrap().contains("/fr/telar/"));
        assert!(get(&program, "/api/v1/telar/bodies", &[]).json()["count"].as_i64().unwrap() > 3);
        let decisions = get(&program, "/api/v1/telar/decisions?body=2", &[]).json();
        assert!(decisions["items"].as_array().unwrap().iter().all(|one| one["body"] == 2));
    });
}

#[test]
fn what_a_program_asks_wrongly_is_told_by_name_and_in_its_language() {
    on_both(|town| {
        let program = town.anybody();
        for wrong in ["size=0", "size=201", "sort=colour", "after=zzz", "colour=red", "q=a&q=b"] {
            let seen = get(&program, &format!("{LIST}?{wrong}"), &[("accept-language", "pt")]);
            assert_eq!(seen.status, StatusCode::BAD_REQUEST, "{wrong}: {}", seen.text);
            assert_eq!(seen.kind, "application/problem+json");
            let (problem, name) = (seen.json(), wrong.split('=').next().unwrap());
            assert_eq!(problem["code"], "unreadable");
            assert_eq!(problem["fields"][0]["field"], name);
            assert_eq!(problem["title"], "Algo do que foi pedido não se entende");
        }
        for (path, status, code) in [
            ("/api/v1/nowhere/organisations", 404, "not-found"),
            ("/api/v1/telar/organisations/999999", 404, "not-found"),
            ("/api/v1/telar/nothing", 404, "not-found"),
            ("/api/v1/telar/posts", 404, "not-found"),
        ] {
            let seen = get(&program, path, &[]);
            assert_eq!(
                (seen.status.as_u16(), &seen.json()["code"]),
                (status, &json!(code)),
                "{path}"
            );
        }
        for shown in
            ["Bearer nothing", "Basic abc", "Bearer AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"]
        {
            let seen = get(&program, LIST, &[("authorization", shown)]);
            assert_eq!(seen.status, StatusCode::UNAUTHORIZED, "{shown}");
            assert_eq!(seen.told("www-authenticate"), "Bearer");
            assert_eq!(seen.told("cache-control"), "private, no-cache");
        }
    });
}

#[test]
fn a_record_unchanged_comes_without_its_body() {
    on_both(|town| {
        let program = town.anybody();
        let seen = get(&program, &format!("{LIST}/5"), &[]);
        let tag = format!("W/\"{}.", seen.json()["revision"]);
        assert!(seen.told("etag").starts_with(&tag), "{}", seen.told("etag"));
        let again = get(&program, &format!("{LIST}/5"), &[("if-none-match", seen.told("etag"))]);
        assert_eq!((again.status, again.text.as_str()), (StatusCode::NOT_MODIFIED, ""));
    });
}

#[test]
fn who_asks_too_often_waits_for_the_next_minute() {
    let town = Town::demo(Database::Sqlite);
    let from = |place: &'static str| get(&town.anybody().from(place), LIST, &[]);
    for left in (0..300).rev() {
        let seen = from("192.0.2.1");
        assert_eq!(seen.status, StatusCode::OK);
        assert!(
            seen.told("ratelimit").contains(&format!(";r={left};")),
            "{}",
            seen.told("ratelimit")
        );
    }
    let seen = from("192.0.2.1");
    assert_eq!(seen.status, StatusCode::TOO_MANY_REQUESTS);
    let until_then = 60 - town.test.store.ground().now().as_second() % 60;
    assert_eq!(seen.told("retry-after"), until_then.to_string());
    assert_eq!(seen.json()["code"], "too-often");
    assert_eq!(from("192.0.2.2").status, StatusCode::OK, "others go on");
    town.test.clock.advance(jiff::SignedDuration::from_secs(60));
    assert_eq!(from("192.0.2.1").status, StatusCode::OK);
}

#[test]
fn a_key_sees_what_its_post_sees_until_it_is_ended() {
    on_both(|town| {
        let secretariat = town.secretariat();
        let key = make_key(&secretariat, "");
        let bearer = format!("Bearer {key}");
        let program = town.anybody();
        let with = |path: &str| get(&program, path, &[("authorization", &bearer)]);
        let posts = with("/api/v1/telar/posts");
        assert_eq!(posts.status, StatusCode::OK, "{}", posts.text);
        assert_eq!(posts.json()["items"][0]["holder"], "Secretaría del Telar");
        assert_eq!(posts.told("cache-control"), "private, no-cache");
        assert_eq!(posts.told("access-control-allow-origin"), "");
        assert_eq!(with("/api/v1/ucci/posts").status, StatusCode::NOT_FOUND, "another network");
        // The use is written down behind the answer.
        let used =
            || Some(secretariat.read("/telar/posts/1/keys")).filter(|page| page.contains("hoy"));
        let page = (0..100).find_map(|_| {
            std::thread::sleep(std::time::Duration::from_millis(20));
            used()
        });
        let page = page.unwrap();
        assert!(!page.contains(&key), "shown once");
        let end = page.split("action=\"").find(|form| form.contains("/end\"")).unwrap();
        let end = end.split('"').next().unwrap();
        let focal = town.signed_in("punto-focal.lapaz@telar.example");
        assert_eq!(focal.get("/telar/posts/1/keys").status, StatusCode::FORBIDDEN);
        assert_eq!(focal.post(end, &[]).status, StatusCode::FORBIDDEN);
        assert_eq!(secretariat.post(end, &[]).status, StatusCode::SEE_OTHER);
        assert_eq!(with(LIST).status, StatusCode::UNAUTHORIZED);
    });
}

#[test]
fn a_key_is_over_on_its_day_and_with_the_time_in_the_post() {
    on_both(|town| {
        let program = town.anybody();
        let with = |key: &str| {
            let bearer = format!("Bearer {key}");
            get(&program, LIST, &[("authorization", &bearer)]).status
        };
        let secretariat = town.secretariat();
        let key = make_key(&secretariat, "");
        town.test.clock.advance(jiff::SignedDuration::from_hours(24 * 30 - 1));
        assert_eq!(with(&key), StatusCode::OK);
        town.test.clock.advance(jiff::SignedDuration::from_hours(1));
        assert_eq!(with(&key), StatusCode::UNAUTHORIZED, "its day has come");
        // Montevideo's focal point leaves forty days after the beginning.
        let focal = town.signed_in("punto-focal.montevideo@telar.example");
        let posts = focal.read("/telar/posts");
        let row = posts
            .split_once("<main")
            .unwrap()
            .1
            .split("<a href=\"")
            .find(|row| row.contains("Punto focal de Montevideo"));
        let own = format!("{}/keys", row.unwrap().split('"').next().unwrap());
        let made = focal.post(&own, &[("name", "Propia"), ("days", "365"), ("writes", "")]);
        let key = made.text.split("<pre").nth(1).unwrap().split(['>', '<']).nth(1).unwrap();
        assert_eq!(with(key), StatusCode::OK);
        town.test.clock.advance(jiff::SignedDuration::from_hours(24 * 12));
        assert_eq!(with(key), StatusCode::UNAUTHORIZED, "the post is no longer theirs");
    });
}

#[test]
fn a_program_corrects_an_organisation_once_and_overwrites_nobody() {
    on_both(|town| {
        let secretariat = town.secretariat();
        let (reads, writes) = (make_key(&secretariat, ""), make_key(&secretariat, "organisations"));
        let program = town.anybody();
        let found = get(&program, &format!("{LIST}?q=cali"), &[]).json();
        let number = found["items"][0]["number"].as_i64().unwrap();
        let path = format!("{LIST}/{number}");
        let send = |key: &str, tag: &str, name: &str, body: &str| {
            let bearer = format!("Bearer {key}");
            let heads: Vec<(&str, &str)> =
                [("authorization", bearer.as_str()), ("if-match", tag), ("idempotency-key", name)]
                    .into_iter()
                    .filter(|(_, value)| !value.is_empty())
                    .collect();
            program.program("POST", &path, &heads, body.as_bytes())
        };
        let record = get(&program, &path, &[]);
        let begun = record.told("etag").to_owned();
        let revision = record.json()["revision"].as_i64().unwrap();
        let now = format!("\"{}\"", revision + 2);
        let body = r#"{"acronym": "XELA"}"#;
        assert_eq!(program.program("POST", &path, &[], body.as_bytes()).status.as_u16(), 401);
        assert_eq!(send(&reads, &begun, "", body).json()["code"], "key-reads-only");
        assert_eq!(send(&writes, "", "", body).status.as_u16(), 428);
        let done = send(&writes, &begun, "one", body);
        assert_eq!(
            (done.status.as_u16(), &done.json()["revision"]),
            (200, &json!(revision + 1)),
            "{}",
            done.text
        );
        let again = send(&writes, &begun, "one", body);
        assert_eq!(again.json(), done.json(), "made once");
        assert_eq!(
            send(&writes, &begun, "one", r#"{"acronym": "Q"}"#).json()["code"],
            "other-under-that-name"
        );
        let merged = send(&writes, &begun, "two", r#"{"institution": "Municipalidad"}"#);
        assert_eq!(merged.json()["revision"], revision + 2, "{}", merged.text);
        let contested = send(&writes, &begun, "", r#"{"acronym": "QTZ"}"#);
        assert_eq!(contested.status, StatusCode::CONFLICT);
        assert_eq!(
            contested.json()["conflicts"][0],
            json!({"field": "acronym", "yours": "QTZ", "theirs": "XELA"})
        );
        let slips = send(&writes, &now, "", r#"{"name": null, "site": "no es <una> dirección"}"#);
        assert_eq!(slips.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(slips.json()["fields"].as_array().unwrap().len(), 2, "{}", slips.text);
        assert_eq!(
            send(&writes, &now, "", r#"{"place": 7}"#).json()["fields"][0]["field"],
            "place"
        );
        assert_eq!(send(&writes, &now, "", "[]").status, StatusCode::BAD_REQUEST);
        let large = format!("{{\"name\": \"{}\"}}", "a".repeat(300_000));
        assert_eq!(send(&writes, &now, "", &large).status, StatusCode::PAYLOAD_TOO_LARGE);
        assert_eq!(get(&program, &path, &[]).json()["acronym"], "XELA");
        let history = secretariat.read(&format!("/telar/organisations/{number}/history"));
        assert!(history.contains("XELA") && history.contains("API"), "{history}");
    });
}

/// The part of JSON Schema that the description uses.
fn conforms(value: &Value, schema: &Value, at: &str) {
    let kinds: Vec<&str> = match &schema["type"] {
        Value::Array(kinds) => kinds.iter().map(|kind| kind.as_str().unwrap()).collect(),
        kind => vec![kind.as_str().unwrap()],
    };
    let is = |kind: &&str| match *kind {
        "null" => value.is_null(),
        "string" => value.is_string(),
        "integer" => value.is_i64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        _ => value.is_object(),
    };
    assert!(kinds.iter().any(is), "{at}: {value} is no {kinds:?}");
    for name in schema["required"].as_array().into_iter().flatten() {
        assert!(value.get(name.as_str().unwrap()).is_some(), "{at}: {name} is missing");
    }
    for (name, value) in value.as_object().into_iter().flatten() {
        let told = &schema["properties"][name];
        assert!(told.is_object(), "{at}: {name} is described");
        conforms(value, told, &format!("{at}.{name}"));
    }
    for value in value.as_array().into_iter().flatten() {
        conforms(value, &schema["items"], &format!("{at}[]"));
    }
}

#[test]
fn what_is_described_is_what_answers() {
    let town = Town::demo(Database::Sqlite);
    let program = town.anybody();
    let described = get(&program, "/api/v1/openapi.json", &[]).json();
    assert_eq!(described["openapi"], "3.1.0");
    let key = format!("Bearer {}", make_key(&town.secretariat(), ""));
    let paths = described["paths"].as_object().unwrap();
    let routes = urdimbre::serving::routes(true);
    let of_programs = routes.iter().filter(|route| route.pattern.starts_with("/api/v1/{"));
    for route in of_programs {
        assert!(paths.contains_key(route.pattern), "{} is described", route.pattern);
    }
    for (pattern, methods) in paths {
        let Some(read) = methods.get("get") else { continue };
        let path = pattern.replace("{network}", "telar").replace("{number}", "5");
        let seen = get(&program, &path, &[("authorization", &key)]);
        let schema = &read["responses"]["200"]["content"]["application/json"]["schema"];
        conforms(&seen.json(), schema, pattern);
        let problem = &described["components"]["schemas"]["Problem"];
        conforms(&get(&program, &format!("{path}x/y"), &[]).json(), problem, pattern);
    }
}

#[test]
fn the_examples_for_people_answer() {
    let town = Town::demo(Database::Sqlite);
    let program = town.anybody();
    let key = make_key(&town.secretariat(), "organisations");
    // One that the network keeps.
    let own = get(&program, &format!("{LIST}?q=cali"), &[]).json()["items"][0]["number"].clone();
    for language in ["es", "pt", "fr", "en"] {
        let page = program.read(&format!("/{language}/api"));
        let examples: Vec<String> = page
            .split("<pre class=\"example\"")
            .skip(1)
            .map(|rest| rest.split_once('>').unwrap().1.split("</pre>").next().unwrap())
            .map(|text| text.replace("&quot;", "\"").replace("&amp;", "&"))
            .collect();
        assert_eq!(examples.len(), 4, "{page}");
        for example in examples {
            let example = example.replace("/organisations/1", &format!("/organisations/{own}"));
            let path = example.split(ORIGIN).nth(1).unwrap().trim_end_matches('"').to_owned();
            let tag = get(&program, path.split('?').next().unwrap(), &[]).told("etag").to_owned();
            let command = example.replace("$KEY", &key).replace("$ETAG", &tag);
            let heads: Vec<(&str, &str)> = command
                .split("-H \"")
                .skip(1)
                .map(|rest| rest.split_once("\" ").unwrap().0.split_once(": ").unwrap())
                .collect();
            let body = command.split("-d '").nth(1).map(|rest| rest.split('\'').next().unwrap());
            let method = if body.is_some() { "POST" } else { "GET" };
            let seen = program.program(method, &path, &heads, body.unwrap_or_default().as_bytes());
            assert_eq!(seen.status, StatusCode::OK, "{command}: {}", seen.text);
        }
    }
}

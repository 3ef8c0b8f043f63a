//! Every address × the cast: nobody reaches what is not theirs, nothing breaks.

use std::fmt::Write as _;

use testing::Database;
use urdimbre::serving;
use web::Method;

use crate::browser::Town;

/// One line per address; what each of the cast is answered.
#[test]
fn every_address_answers_each_of_the_cast_as_it_should() {
    let town = Town::demo(Database::Sqlite);
    let cast = [
        ("public", town.anybody()),
        ("focal point", town.signed_in("punto-focal.lapaz@telar.example")),
        ("secretariat", town.secretariat()),
        ("another network", town.signed_in("secretaria@ucci.example")),
    ];
    let mut table = String::new();
    for route in serving::routes(true) {
        let path = route
            .pattern
            .replace("{network}", "telar")
            .replace("{number}", "5")
            .replace("{key}", "none")
            .replace("{kind}", "trial")
            .replace("{language}", "pt");
        let method = if route.method == Method::Get { "GET " } else { "POST" };
        write!(table, "{method} {:<45}", route.pattern).unwrap();
        for (name, browser) in &cast {
            // Signing out would end the walk; that it works is tested at the doors.
            if route.pattern == "/sign-out" {
                continue;
            }
            let public = *name == "public" && route.access == web::Access::Public;
            let path =
                if public { format!("/es{}", path.trim_end_matches('/')) } else { path.clone() };
            let seen = match route.method {
                Method::Get => browser.get(&path),
                Method::Post => browser.post(&path, &[]),
            };
            assert!(seen.status.as_u16() < 500, "{name}: {path}: {}", seen.text);
            write!(table, " {}", seen.status.as_u16()).unwrap();
            // Who looks in another's place would see the rest of the walk as they do.
            if route.pattern.ends_with("/look-as") {
                browser.post("/look-as/end", &[]);
            }
        }
        table.push('\n');
    }
    insta::assert_snapshot!(table);
}

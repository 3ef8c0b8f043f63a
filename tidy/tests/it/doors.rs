//! One door to each thing outside: database drivers only in `store`, the runtime only where the
//! house meets HTTP, SMTP and DNS only in `mail`, HTTP to others only in `identity`.

use cargo_metadata::DependencyKind;

use crate::house;
use crate::verdict::holds;

struct Door {
    packages: &'static [&'static str],
    /// The crates that may link them.
    keepers: &'static [&'static str],
    /// Those whose tests may use them too.
    tests: &'static [&'static str],
}

const DOORS: &[Door] = &[
    Door {
        packages: &["rusqlite", "libsqlite3-sys", "sqlx", "diesel"],
        // `bench` writes the same rows with the bare driver, to compare.
        keepers: &["store", "bench"],
        tests: &[],
    },
    Door {
        // `testing` makes a database per test; the test of the statements asks how they are typed;
        // `bench` measures its full-text search.
        packages: &["postgres", "tokio-postgres"],
        keepers: &["store", "testing", "bench"],
        tests: &["urdimbre"],
    },
    Door {
        // `mail` asks name servers, on a runtime of its own that lasts as long as the question.
        packages: &["tokio"],
        keepers: &["store", "web", "mail", "urdimbre", "bench"],
        tests: &[],
    },
    Door { packages: &["hickory-resolver", "hickory-proto"], keepers: &["mail"], tests: &[] },
    // Encryption on the way to the database; `mail` has its own inside lettre.
    Door {
        packages: &["rustls", "tokio-postgres-rustls", "rustls-native-certs"],
        keepers: &["store"],
        tests: &[],
    },
    Door { packages: &["lettre"], keepers: &["mail"], tests: &[] },
    Door {
        packages: &["openidconnect", "reqwest", "ureq"],
        keepers: &["identity"],
        tests: &["urdimbre"],
    },
];

impl Door {
    fn opens_to(&self, name: &str, kind: DependencyKind) -> bool {
        let tests = kind == DependencyKind::Development && self.tests.contains(&name);
        self.keepers.contains(&name) || tests
    }
}

#[test]
fn only_the_keeper_of_a_door_goes_through_it() {
    let mut through = Vec::new();
    for door in DOORS {
        for room in house::rooms() {
            for arrow in &room.arrows {
                let named = door.packages.contains(&arrow.to.as_str());
                if named && !door.opens_to(&room.name, arrow.kind) {
                    through.push(format!("{} → {} ({})", room.path, arrow.to, arrow.kind));
                }
            }
        }
    }
    holds("drivers, the runtime, SMTP and HTTP each have their keepers", &through);
}

/// Else the law above would watch doors that are no longer there.
#[test]
fn the_store_still_keeps_both_drivers() {
    let store = house::named("store").unwrap();
    for driver in ["rusqlite", "postgres"] {
        assert!(store.arrows.iter().any(|arrow| arrow.to == driver), "{driver}");
    }
}

//! The API attacked from its own description: whatever is asked and sent, it says what is wrong
//! and nothing breaks.

use serde_json::Value;
use testing::Database;

use crate::browser::{Browser, Town};

const ODD: &[&str] = &[
    "",
    " ",
    "0",
    "-1",
    "1.5",
    "9223372036854775807",
    "9223372036854775808",
    "1e400",
    "NaN",
    "null",
    "true",
    "\0",
    "a\0b",
    "'",
    "\"",
    "' or 1=1 --",
    "%",
    "%_",
    "\\",
    "$1",
    "{network}",
    "../../etc",
    "\u{feff}",
    "\u{202e}x",
    "ñ",
    "🧵",
    "\u{10ffff}",
    "<script>",
    "\r\nX-Odd: 1",
    "es",
    "openapi.json",
    "QQ",
    "dGVzdA",
];

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

/// A schema's own idea of a good value.
fn good(name: &str) -> &'static str {
    match name {
        "network" => "telar",
        "number" => "5",
        "size" => "3",
        "down" => "1",
        "sort" => "name",
        _ => "x",
    }
}

struct Attack<'t> {
    program: Browser<'t>,
    key: String,
    sent: u32,
}

impl Attack<'_> {
    fn send(&mut self, method: &str, path: &str, heads: &[(&str, &str)], body: &[u8]) {
        self.sent += 1;
        // Each from another place, so that nobody asks too often.
        let place = format!("10.{}.{}.1", self.sent / 250, self.sent % 250);
        let mut all = vec![("x-forwarded-for", place.as_str())];
        all.extend(heads);
        let seen = self.program.program(method, path, &all, body);
        let status = seen.status.as_u16();
        assert!(status < 500, "{method} {path} {heads:?}: {status} {}", seen.text);
        assert!(!seen.text.contains("panicked"), "{path}");
        if status >= 400 {
            assert_eq!(seen.kind, "application/problem+json", "{method} {path}: {}", seen.text);
            let problem = seen.json();
            assert_eq!(problem["status"], status, "{problem}");
        }
    }

    fn path(pattern: &str, odd: Option<(&str, &str)>) -> String {
        let mut path = pattern.to_owned();
        for name in ["network", "number"] {
            let value = odd.filter(|(of, _)| *of == name).map_or(good(name), |(_, value)| value);
            path = path.replace(&format!("{{{name}}}"), &encoded(value));
        }
        path
    }

    fn operation(&mut self, pattern: &str, method: &str, told: &Value) {
        let key = self.key.clone();
        let parameters = told["parameters"].as_array().cloned().unwrap_or_default();
        for parameter in &parameters {
            let (name, place) = (parameter["name"].as_str().unwrap(), &parameter["in"]);
            for odd in ODD {
                let heads = [("authorization", key.as_str()), ("if-match", "\"1\"")];
                if place == "path" {
                    if !odd.is_empty() {
                        let path = Self::path(pattern, Some((name, odd)));
                        self.send(method, &path, &heads, b"{}");
                    }
                } else if place == "query" {
                    let path = format!("{}?{name}={}", Self::path(pattern, None), encoded(odd));
                    self.send(method, &path, &heads, b"");
                    let twice = format!("{path}&sort=population&size=2&{}", encoded(odd));
                    self.send(method, &twice, &[], b"");
                } else if !odd.chars().any(char::is_control) {
                    let heads = [
                        heads[0],
                        (if name == "If-Match" { "if-match" } else { "idempotency-key" }, *odd),
                    ];
                    self.send(method, &Self::path(pattern, None), &heads, b"{\"acronym\": \"X\"}");
                }
            }
        }
        if told.get("requestBody").is_some() {
            self.bodies(
                pattern,
                method,
                &told["requestBody"]["content"]["application/json"]["schema"],
            );
        }
    }

    fn bodies(&mut self, pattern: &str, method: &str, schema: &Value) {
        let key = self.key.clone();
        let path = Self::path(pattern, None);
        let heads = [("authorization", key.as_str()), ("if-match", "\"1\"")];
        let deep = "[".repeat(100_000);
        for body in
            ["", "null", "[]", "{", "{}", "1", "\"x\"", "{\"a\":", deep.as_str(), "\u{feff}{}"]
        {
            self.send(method, &path, &heads, body.as_bytes());
        }
        self.send(method, &path, &heads, &[0xff, 0xfe, 0x00]);
        for name in schema["properties"].as_object().unwrap().keys() {
            for odd in ODD {
                let text = serde_json::json!({ name.as_str(): odd }).to_string();
                self.send(method, &path, &heads, text.as_bytes());
            }
            for odd in ["[]", "{}", "1e308", "-5", "true", "99999999999999999999"] {
                self.send(method, &path, &heads, format!("{{\"{name}\": {odd}}}").as_bytes());
            }
        }
    }
}

#[test]
fn whatever_is_asked_of_the_api_nothing_breaks() {
    for database in [Database::Sqlite, Database::Postgres] {
        let town = Town::demo(database);
        let secretariat = town.secretariat();
        let form = [("name", "Prueba"), ("days", "30"), ("writes", "organisations")];
        let made = secretariat.post("/telar/posts/1/keys", &form).text;
        let key = made.split("<pre").nth(1).unwrap().split(['>', '<']).nth(1).unwrap();
        let mut attack = Attack { program: town.anybody(), key: format!("Bearer {key}"), sent: 0 };
        let described = attack.program.program("GET", "/api/v1/openapi.json", &[], b"").json();
        for (pattern, methods) in described["paths"].as_object().unwrap() {
            for (method, told) in methods.as_object().unwrap() {
                attack.operation(pattern, &method.to_uppercase(), told);
            }
        }
        assert!(attack.sent > 1_000, "{}", attack.sent);
    }
}

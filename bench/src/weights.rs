//! What goes over the wire.

use crate::Outcome;
use crate::installation::{NETWORK, Running, fetch};
use crate::table::Table;

const GZIP: &str = "Accept-Encoding: gzip\r\n";

pub(crate) fn measure(table: &mut Table, server: &Running, cookie: &str) -> Outcome<()> {
    let signed_in = format!("{GZIP}{cookie}");
    let pages = [
        ("front", "/es".to_owned(), GZIP),
        ("home of a network of 10,000", format!("/es/{NETWORK}"), GZIP),
        ("list", format!("/es/{NETWORK}/organisations"), GZIP),
        ("city", format!("/es/{NETWORK}/organisations/17"), GZIP),
        ("list, signed in", format!("/{NETWORK}/organisations"), signed_in.as_str()),
        ("form of a city", format!("/{NETWORK}/organisations/17/edit"), signed_in.as_str()),
    ];
    for (name, path, headers) in pages {
        let page = fetch(server.port, &path, headers)?;
        if page.status != 200 {
            return Err(format!("{path} answers {}", page.status).into());
        }
        let name = format!("weight of a page, compressed: {name}");
        table.line(&name, &kilobytes(page.body.len()), "", "≤ 30 KB");
    }
    let (mut first_visit, mut styles, mut scripts) = (0, 0, 0);
    let city = format!("/es/{NETWORK}/organisations/17");
    first_visit += fetch(server.port, &city, GZIP)?.body.len();
    let page = String::from_utf8(fetch(server.port, &city, "")?.body)?;
    let mut met: Vec<String> = linked(&page);
    let mut at = 0;
    while let Some(path) = met.get(at).cloned() {
        at += 1;
        let weight = fetch(server.port, &path, GZIP)?.body.len();
        first_visit += weight;
        if path.ends_with(".css") {
            styles += weight;
            let sheet = String::from_utf8(fetch(server.port, &path, "")?.body)?;
            for more in linked(&sheet) {
                if !met.contains(&more) {
                    met.push(more);
                }
            }
        } else if path.ends_with(".js") {
            scripts += weight;
        }
    }
    table.line("styles, compressed", &kilobytes(styles), "", "≤ 15 KB");
    table.line("scripts, compressed", &kilobytes(scripts), "", "≤ 25 KB");
    table.line(
        "first visit to a public page, with all it asks for",
        &kilobytes(first_visit),
        "",
        "≤ 120 KB",
    );
    Ok(())
}

/// Every asset that a page or a sheet names.
fn linked(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for rest in text.split("/assets/").skip(1) {
        let name: String =
            rest.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_.".contains(*c)).collect();
        let path = format!("/assets/{name}");
        if !found.contains(&path) {
            found.push(path);
        }
    }
    found
}

fn kilobytes(bytes: usize) -> String {
    format!("{:.1} KB", bytes as f64 / 1_000.0)
}

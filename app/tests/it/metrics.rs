//! What programs that watch over the server read, on both databases.

use std::net::TcpListener;
use std::process::Stdio;

use testing::Database;

use crate::server::{Installation, Wire, free_port};

/// The value of the line that begins so.
fn figure(seen: &str, line: &str) -> f64 {
    let found = seen.lines().find(|l| l.starts_with(line));
    let found = found.unwrap_or_else(|| panic!("no {line} in {seen}"));
    found.rsplit(' ').next().unwrap().parse().unwrap()
}

#[test]
fn who_watches_reads_figures_that_tell_of_nobody() {
    for database in [Database::Sqlite, Database::Postgres] {
        let (_place, installation) = Installation::demo(database);
        let port = free_port();
        let _server = installation.serve_with(&["--metrics", &format!("127.0.0.1:{port}")]);
        let public = installation.browser();
        for number in 1..=3 {
            let page = public.get(&format!("/es/telar/organisations/{number}")).unwrap();
            assert!(page.text.contains("<h1>"));
        }
        let watching = Wire::at(port);
        let seen = watching.get("/metrics").unwrap();
        assert_eq!(seen.status, 200);
        let seen = seen.text;
        let city = "urdimbre_request_seconds_count{route=\"/{network}/organisations/{number}\",\
             method=\"get\",status=\"2xx\"}";
        assert_eq!(figure(&seen, city), 3.0);
        assert!(figure(&seen, "process_resident_memory_bytes") > 1_000_000.0);
        assert_eq!(figure(&seen, "urdimbre_database_queue{to=\"write\"}"), 0.0);
        let waiting = figure(&seen, "urdimbre_letters_waiting");
        assert!(waiting >= 0.0);
        assert!(!seen.contains("@") && !seen.contains("telar"), "nothing tells of anybody: {seen}");
        assert_eq!(watching.get("/").unwrap().status, 404, "nothing else is there");
        assert_eq!(public.get("/es/metrics").unwrap().status, 404, "readers don't reach it");
    }
}

#[test]
fn an_address_that_is_taken_stops_the_start_with_a_sentence() {
    let (_place, installation) = Installation::demo(Database::Sqlite);
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let mut command = installation.command(&["serve", "--metrics", &address]);
    let ended = command.stderr(Stdio::piped()).output().unwrap();
    assert_eq!(ended.status.code(), Some(2));
    let said = String::from_utf8(ended.stderr).unwrap();
    assert!(said.contains(&address), "{said}");
}

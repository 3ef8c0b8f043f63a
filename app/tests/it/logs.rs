//! Logs are for who watches over the machine: no name and no address of a person stands in them.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::Stdio;
use std::time::Duration;

use testing::Database;

use crate::server::Installation;

/// A mail server that takes nothing, and says so of whom.
fn refuses_everything() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        listener.incoming().flatten().for_each(|stream| drop(refuse(&stream)));
    });
    port
}

fn refuse(mut stream: &TcpStream) -> std::io::Result<()> {
    stream.write_all(b"220 mail.example\r\n")?;
    for line in BufReader::new(stream.try_clone()?).lines() {
        let line = line?;
        let answer = match line.get(..4).unwrap_or_default() {
            "RCPT" => format!("550 5.1.1 {line}: no such person\r\n"),
            "QUIT" => return stream.write_all(b"221 bye\r\n"),
            _ => "250 ok\r\n".to_owned(),
        };
        stream.write_all(answer.as_bytes())?;
    }
    Ok(())
}

#[test]
fn no_log_tells_of_a_person() {
    let (_place, installation) = Installation::demo(Database::Sqlite);
    let smtp = format!("smtp://127.0.0.1:{}", refuses_everything());
    let mut child = installation
        .command(&["serve", "--log", "json", "--smtp", &smtp])
        .env("RUST_LOG", "info")
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let up = (0..400).any(|_| {
        std::thread::sleep(Duration::from_millis(25));
        installation.browser().get("/health").is_ok()
    });
    assert!(up, "the server did not come up");
    let person = installation.signed_in("punto-focal.lapaz@telar.example");
    let form = |name: &str, value: &str| vec![(name.to_owned(), value.to_owned())];
    person.post("/account/name", &form("name", "Hortensia Quimbaya")).unwrap();
    person.post("/account/address", &form("email", "hquimbaya@lapaz.example")).unwrap();
    person.post("/sign-in", &form("email", "punto-focal.lapaz@telar.example")).unwrap();
    person.get("/account/data").unwrap();
    person.post("/account/erasure", &form("x", "")).unwrap();
    // The letters of all that go within a few seconds, and are refused.
    std::thread::sleep(Duration::from_secs(6));
    child.kill().unwrap();
    let mut log = String::new();
    child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
    child.wait().unwrap();
    assert!(log.contains("a letter was not taken"), "{log}");
    for line in log.lines() {
        let event: serde_json::Value = serde_json::from_str(line).unwrap();
        assert!(event["level"].is_string() && event["message"].is_string(), "{line}");
    }
    for told in ["@", "Quimbaya", "Secretar", "Punto focal"] {
        assert!(!log.contains(told), "{told} stands in the log: {log}");
    }
}

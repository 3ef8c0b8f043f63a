//! A server that is asked to stop, and several at one database.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use mail::{Carrier, Content, Due, Letter, Mint, Parcel, Refusal, Secrets};
use migrations::HISTORY;
use store::{Fault, Plumbing, Store};
use testing::{Database, TestStore};
use urdimbre::sending;

use crate::server::Installation;

fn asked_to_stop(pid: u32) {
    let pid = rustix::process::Pid::from_raw(i32::try_from(pid).unwrap()).unwrap();
    rustix::process::kill_process(pid, rustix::process::Signal::TERM).unwrap();
}

#[test]
fn a_server_that_is_asked_to_stop_answers_what_it_has_begun_and_takes_nothing_new() {
    let (_place, installation) = Installation::demo(Database::Sqlite);
    let mut child = installation.command(&["serve"]).stdout(Stdio::null()).spawn().unwrap();
    let up = (0..400).any(|_| {
        std::thread::sleep(Duration::from_millis(25));
        installation.browser().get("/health").is_ok()
    });
    assert!(up, "the server did not come up");
    let port = installation.port;
    let connect = || TcpStream::connect(("127.0.0.1", port));
    let mut begun = connect().unwrap();
    let body = "email=nadie%40telar.example";
    let (first, rest) = body.split_at(10);
    write!(
        begun,
        "POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nOrigin: http://127.0.0.1:{port}\r\n\
         Content-Length: {}\r\n\r\n{first}",
        body.len()
    )
    .unwrap();
    std::thread::sleep(Duration::from_millis(200));
    asked_to_stop(child.id());
    let refused = (0..100).any(|_| {
        std::thread::sleep(Duration::from_millis(20));
        connect().is_err()
    });
    assert!(refused, "nothing new is taken");
    assert_eq!(child.try_wait().unwrap(), None, "what was begun is waited for");
    write!(begun, "{rest}").unwrap();
    let mut answer = String::new();
    begun.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
    assert!(child.wait().unwrap().success());
}

#[test]
fn two_servers_or_a_worker_at_one_file_are_refused_in_words() {
    let (_place, installation) = Installation::demo(Database::Sqlite);
    let server = installation.serve();
    for what in ["serve", "work"] {
        let refused = installation.run(&[what]);
        assert_eq!(refused.status.code(), Some(2), "{what}");
        let told = String::from_utf8(refused.stderr).unwrap();
        assert!(told.contains("Otro servidor ya atiende esta carpeta de datos"), "{told}");
    }
    server.kill();
    let mut alone = installation.command(&["work"]).stdout(Stdio::piped()).spawn().unwrap();
    let mut said = [0; 16];
    alone.stdout.as_mut().unwrap().read_exact(&mut said).unwrap();
    asked_to_stop(alone.id());
    assert!(alone.wait().unwrap().success(), "and when nobody is there it works");
}

/// Counts how often each letter went.
#[derive(Default)]
struct Counting(Mutex<BTreeMap<String, u32>>);

impl Carrier for Counting {
    fn carry(&self, _: &Store, parcel: &Parcel<'_>) -> Result<String, Refusal> {
        *self.0.lock().unwrap().entry(parcel.to.to_owned()).or_default() += 1;
        std::thread::sleep(Duration::from_millis(2));
        Ok("250 2.0.0".to_owned())
    }
}

struct NoSecrets;

impl Mint for NoSecrets {
    fn mint(&self, _: &Plumbing<'_>, _: &Due) -> Result<Secrets, Fault> {
        Ok(Secrets::default())
    }
}

fn letter(nth: u32) -> Letter {
    let content = Content { subject: "Prueba".to_owned(), ..Content::default() };
    let to = format!("{nth}@telar.example");
    Letter {
        account: None,
        post: None,
        about: None,
        to,
        language: base::Language::Es,
        kind: "test",
        content,
    }
}

#[test]
fn two_servers_and_a_worker_send_each_letter_once() {
    const LETTERS: u32 = 40;
    let test = TestStore::new(Database::Postgres, HISTORY);
    let write = |plumbing: &Plumbing<'_>| {
        (0..LETTERS).try_for_each(|nth| mail::write_for_installation(plumbing, &letter(nth)))
    };
    test.store.plumbing::<(), Fault>(write).unwrap();
    let counting = Arc::new(Counting::default());
    std::thread::scope(|scope| {
        for _ in 0..3 {
            let (store, carrier) = (test.open_again(HISTORY).unwrap(), counting.clone());
            scope.spawn(move || {
                for _ in 0..8 {
                    // Who loses a race over a letter leaves it to the other.
                    let _ = sending::once(&store, Some(&*carrier), Arc::new(NoSecrets), true);
                }
            });
        }
    });
    let sent = counting.0.lock().unwrap();
    assert_eq!(sent.len() as u32, LETTERS);
    assert!(sent.values().all(|times| *times == 1), "{sent:?}");
}

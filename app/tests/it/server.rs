//! The program itself, as a process of its own, and a browser that talks to it over the wire.

use std::cell::RefCell;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use migrations::HISTORY;
use store::Place;
use testing::{Database, TestPlace, TestStore};
use urdimbre::demo;

/// Where an installation is, whether or not a server is at it.
pub(crate) struct Installation {
    pub(crate) data: PathBuf,
    pub(crate) database: Option<String>,
    pub(crate) port: u16,
}

impl Installation {
    /// The demonstration, on a database of its own.
    pub(crate) fn demo(database: Database) -> (TestPlace, Installation) {
        let test = TestStore::new(database, HISTORY);
        demo::fill(&test.store, test.folder()).unwrap();
        let place = test.closed();
        let installation = Installation::at(&place.place, place.folder());
        (place, installation)
    }

    pub(crate) fn at(place: &Place, data: &Path) -> Installation {
        let database = match place {
            Place::Postgres(address) => Some(address.clone()),
            Place::Sqlite(_) => None,
        };
        Installation { data: data.to_owned(), database, port: free_port() }
    }

    pub(crate) fn command(&self, what: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_urdimbre"));
        command.args(what).arg("--data").arg(&self.data);
        command.args(["--listen", &format!("127.0.0.1:{}", self.port)]);
        if let Some(database) = &self.database {
            command.args(["--database", database]);
        }
        command.env("LC_ALL", "es_ES.UTF-8").env("RUST_LOG", "off").stdin(Stdio::null());
        command
    }

    /// Runs a command to its end.
    pub(crate) fn run(&self, what: &[&str]) -> Output {
        self.command(what).output().unwrap()
    }

    /// What `check` says of it.
    pub(crate) fn check(&self) -> String {
        let checked = self.run(&["check"]);
        String::from_utf8(checked.stdout).unwrap() + &String::from_utf8(checked.stderr).unwrap()
    }

    pub(crate) fn serve(&self) -> Server {
        self.serve_with(&[])
    }

    pub(crate) fn serve_with(&self, what: &[&str]) -> Server {
        let mut command = self.command(&["serve"]);
        command.args(what);
        let child = command.stdout(Stdio::null()).stderr(Stdio::inherit()).spawn().unwrap();
        let server = Server { child };
        for _ in 0..400 {
            if self.browser().get("/health").is_ok_and(|seen| seen.text == "ok\n") {
                return server;
            }
            std::thread::sleep(Duration::from_millis(25));
        }
        panic!("the server did not come up");
    }

    pub(crate) fn browser(&self) -> Wire {
        Wire::at(self.port)
    }

    pub(crate) fn signed_in(&self, email: &str) -> Wire {
        let link = String::from_utf8(self.run(&["link", email]).stdout).unwrap();
        let path = link.trim().splitn(4, '/').nth(3).unwrap().to_owned();
        let browser = self.browser();
        assert_eq!(browser.post(&format!("/{path}"), &[]).unwrap().status, 303);
        browser
    }
}

pub(crate) fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

pub(crate) struct Server {
    child: Child,
}

impl Server {
    /// kill -9: nothing is said before, nothing is tidied up.
    pub(crate) fn kill(self) {}
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

const FORM: &str = "application/x-www-form-urlencoded";

#[derive(Clone, Default)]
pub(crate) struct Wire {
    port: u16,
    cookie: RefCell<String>,
}

#[derive(Debug)]
pub(crate) struct Heard {
    pub(crate) status: u16,
    pub(crate) location: String,
    pub(crate) text: String,
}

impl Wire {
    pub(crate) fn at(port: u16) -> Wire {
        Wire { port, cookie: RefCell::default() }
    }

    pub(crate) fn get(&self, path: &str) -> std::io::Result<Heard> {
        self.ask("GET", path, FORM, b"")
    }

    pub(crate) fn post(&self, path: &str, form: &[(String, String)]) -> std::io::Result<Heard> {
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(form);
        self.ask("POST", path, FORM, body.finish().as_bytes())
    }

    /// A form with a file in it.
    pub(crate) fn bring(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        file: Option<(&str, &str, &[u8])>,
    ) -> std::io::Result<Heard> {
        let (kind, body) = crate::browser::multipart(fields, file);
        self.ask("POST", path, &kind, &body)
    }

    /// An answer that doesn't come whole is none.
    fn ask(&self, method: &str, path: &str, kind: &str, body: &[u8]) -> std::io::Result<Heard> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(25)))?;
        let (port, length, cookie) = (self.port, body.len(), self.cookie.borrow().clone());
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nOrigin: http://127.0.0.1:{port}\r\n\
             Accept-Language: es\r\nCookie: {cookie}\r\nContent-Type: {kind}\r\n\
             Content-Length: {length}\r\nConnection: close\r\n\r\n"
        )?;
        stream.write_all(body)?;
        let mut heard = Vec::new();
        stream.read_to_end(&mut heard)?;
        let heard = String::from_utf8_lossy(&heard);
        let unheard = || std::io::Error::other("half an answer");
        let (head, text) = heard.split_once("\r\n\r\n").ok_or_else(unheard)?;
        let header = |name: &str| {
            let line =
                head.lines().find(|line| line.to_lowercase().starts_with(&format!("{name}:")));
            line.map_or("", |line| line[name.len() + 1..].trim())
        };
        if header("content-length").parse() != Ok(text.len()) {
            return Err(unheard());
        }
        if let Some((cookie, _)) = header("set-cookie").split_once(';') {
            self.cookie.replace(cookie.to_owned());
        }
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
        let status = status.ok_or_else(unheard)?;
        Ok(Heard { status, location: header("location").to_owned(), text: text.to_owned() })
    }
}

/// The form that edits a city of the fifth network, as its page shows it.
pub(crate) struct CityForm {
    path: String,
    fields: Vec<(String, String)>,
}

impl CityForm {
    /// None for a city that somebody else keeps.
    pub(crate) fn open(browser: &Wire, number: u32) -> Option<CityForm> {
        let path = format!("/telar/organisations/{number}");
        let page = browser.get(&format!("{path}/edit")).unwrap();
        if page.status == 403 {
            return None;
        }
        assert_eq!(page.status, 200, "{}", page.text);
        Some(CityForm { path, fields: crate::organisations::fields_of(&page.text) })
    }

    pub(crate) fn get(&self, field: &str) -> &str {
        let found = self.fields.iter().find(|(name, _)| name == field);
        found.map_or("", |(_, value)| value.as_str())
    }

    pub(crate) fn set(&mut self, field: &str, value: &str) {
        let found = self.fields.iter_mut().find(|(name, _)| name == field);
        value.clone_into(&mut found.unwrap().1);
    }

    pub(crate) fn revision(&self) -> i64 {
        self.get("revision").parse().unwrap()
    }

    /// Saves another institution; when that is acknowledged the form stands at what it made.
    pub(crate) fn save(&mut self, browser: &Wire, institution: &str) -> std::io::Result<Heard> {
        let was = self.get("institution").to_owned();
        self.set("institution", institution);
        let heard = browser.post(&self.path, &self.fields);
        match &heard {
            Ok(heard) if heard.location.ends_with("?done=saved") => {
                let next = self.revision() + 1;
                self.set("revision", &next.to_string());
            }
            _ => self.set("institution", &was),
        }
        heard
    }

    /// Keeps it as a draft, as the page's script does.
    pub(crate) fn keep(&mut self, browser: &Wire, institution: &str) -> std::io::Result<Heard> {
        let was = self.get("institution").to_owned();
        self.set("institution", institution);
        let mut fields = self.fields.clone();
        self.set("institution", &was);
        fields.push(("keep".to_owned(), "script".to_owned()));
        browser.post(&self.path, &fields)
    }
}

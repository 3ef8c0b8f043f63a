//! A server with so many cities, and somebody signed in at it.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use base::{Ground, Id, Language};
use directory::Function;
use migrations::HISTORY;
use store::{ActHeader, Actor, Channel, Place, Settings, Store};

use crate::Outcome;

pub(crate) const NETWORK: &str = "prueba";

pub(crate) fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

/// A program beside this one, ended when it is dropped.
pub(crate) struct Running {
    child: Child,
    pub(crate) port: u16,
    /// From the start of the process to its first answer.
    pub(crate) up_after: Duration,
}

impl Running {
    pub(crate) fn start(
        program: &str,
        words: &[&str],
        port: u16,
        health: &str,
    ) -> Outcome<Running> {
        let beside = std::env::current_exe()?.with_file_name(program);
        let began = Instant::now();
        let child = Command::new(beside)
            .args(words)
            .env("RUST_LOG", "warn")
            .stdout(Stdio::null())
            .spawn()?;
        let mut running = Running { child, port, up_after: Duration::ZERO };
        while fetch(port, health, "").map_or(true, |page| page.status != 200) {
            if began.elapsed() > Duration::from_secs(30) {
                return Err("a server did not come up".into());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        running.up_after = began.elapsed();
        Ok(running)
    }

    /// Memory that belongs to the process alone, in kB.
    pub(crate) fn memory(&self) -> Outcome<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:"));
        let number = line.and_then(|line| line.split_whitespace().next());
        Ok(number.ok_or("no RssAnon")?.parse()?)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) fn serve(data: &Path) -> Outcome<Running> {
    let port = free_port()?;
    let data = data.display().to_string();
    let listen = format!("127.0.0.1:{port}");
    let words = ["serve", "--data", &data, "--listen", &listen];
    Running::start("urdimbre", &words, port, "/health")
}

pub(crate) fn opened(data: &Path) -> Outcome<Store> {
    let settings = Settings::new(Place::Sqlite(data.join("urdimbre.sqlite")));
    Ok(Store::open(&settings, HISTORY, Ground::of_the_machine())?)
}

pub(crate) fn header(network: Option<Id>) -> ActHeader {
    ActHeader::new(Actor::program(Channel::Command), network)
}

/// Opens an account in the secretariat of the network, and a session; answers its cookie.
pub(crate) fn secretariat(store: &Store) -> Outcome<String> {
    let cards = store.read_now(|db| directory::network_cards(db, Language::Es))?;
    let network = cards.iter().find(|card| card.slug == NETWORK).ok_or("no network")?.id;
    let account = store.act(header(None), |act| {
        identity::open_account(act, "bench@red.example", "Medición", Language::Es)
    })?;
    let since = jiff::civil::date(2026, 1, 1);
    store.act(header(Some(network)), move |act| {
        let function = Function::Secretariat;
        let post = directory::make_post(act, network, None, function, "Medición", Language::Es)?;
        directory::appoint(act, network, post.id, account.id, since)
    })?;
    let session = store.plumbing(move |plumbing| {
        let key = identity::issue_key(plumbing, account.id)?;
        identity::enter(plumbing, &key, &identity::Browser::default())
    })?;
    let Some(identity::CameIn::In(entered)) = session else { return Err("no session".into()) };
    Ok(format!("session={}", entered.secret.reveal()))
}

pub(crate) struct Fetched {
    pub(crate) status: u16,
    /// As it came: compressed, if that was asked for.
    pub(crate) body: Vec<u8>,
}

/// One page over a connection of its own. `headers` are whole lines.
pub(crate) fn fetch(port: u16, path: &str, headers: &str) -> Outcome<Fetched> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{headers}Connection: close\r\n\r\n")?;
    let mut heard = Vec::new();
    stream.read_to_end(&mut heard)?;
    let end = heard.windows(4).position(|four| four == b"\r\n\r\n").ok_or("half an answer")?;
    let (head, body) = (String::from_utf8_lossy(&heard[..end]).to_lowercase(), &heard[end + 4..]);
    let status = head.split(' ').nth(1).ok_or("no status")?.parse()?;
    let body =
        if head.contains("transfer-encoding: chunked") { unchunked(body)? } else { body.to_vec() };
    Ok(Fetched { status, body })
}

fn unchunked(mut rest: &[u8]) -> Outcome<Vec<u8>> {
    let mut whole = Vec::new();
    loop {
        let end = rest.windows(2).position(|two| two == b"\r\n").ok_or("half a chunk")?;
        let length = usize::from_str_radix(std::str::from_utf8(&rest[..end])?, 16)?;
        if length == 0 {
            return Ok(whole);
        }
        whole.extend_from_slice(rest.get(end + 2..end + 2 + length).ok_or("half a chunk")?);
        rest = rest.get(end + 4 + length..).ok_or("half a chunk")?;
    }
}

//! Many readers at once, each asking again as soon as it is answered.

use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::Outcome;

pub(crate) const CONNECTIONS: usize = 64;
const LASTS: Duration = Duration::from_secs(3);

/// What a server bore.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Borne {
    pub(crate) per_second: f64,
    pub(crate) p50: Duration,
    pub(crate) p99: Duration,
}

/// The address and headers that are asked for, again and again.
pub(crate) fn run(port: u16, path: &str, headers: &str) -> Outcome<Borne> {
    let asked = format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{headers}\r\n").into_bytes();
    let asked: &'static [u8] = Vec::leak(asked);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let mut waits = runtime.block_on(async move {
        let ends = Instant::now() + LASTS;
        let readers = (0..CONNECTIONS).map(|_| tokio::spawn(reader(port, asked, ends)));
        let readers: Vec<_> = readers.collect();
        let mut all = Vec::new();
        for reader in readers {
            all.extend(reader.await??);
        }
        Ok::<_, Box<dyn std::error::Error>>(all)
    })?;
    waits.sort_unstable();
    let at = |part: usize| waits.get(waits.len() * part / 100).copied().unwrap_or_default();
    let (p50, p99) = (at(50), at(99));
    Ok(Borne { per_second: waits.len() as f64 / LASTS.as_secs_f64(), p50, p99 })
}

async fn reader(port: u16, asked: &[u8], ends: Instant) -> std::io::Result<Vec<Duration>> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await?;
    stream.set_nodelay(true)?;
    let (mut waits, mut heard) = (Vec::new(), vec![0; 1 << 20]);
    while Instant::now() < ends {
        let began = Instant::now();
        stream.write_all(asked).await?;
        let (mut length, mut whole) = (0, usize::MAX);
        while length < whole {
            let more = stream.read(&mut heard[length..]).await?;
            if more == 0 {
                return Err(std::io::Error::other("the server hung up"));
            }
            length += more;
            if whole == usize::MAX {
                whole = whole_length(&heard[..length])?.unwrap_or(usize::MAX);
            }
        }
        waits.push(began.elapsed());
    }
    Ok(waits)
}

/// How long the answer is with its head, once that has come. Only pages that are there count, and those that the reader has.
fn whole_length(heard: &[u8]) -> std::io::Result<Option<usize>> {
    let Some(end) = heard.windows(4).position(|four| four == b"\r\n\r\n") else { return Ok(None) };
    let wrong = || std::io::Error::other("no page");
    let head = std::str::from_utf8(&heard[..end]).map_err(|_| wrong())?;
    if head.starts_with("HTTP/1.1 304") {
        return Ok(Some(end + 4));
    }
    if !head.starts_with("HTTP/1.1 200") {
        return Err(wrong());
    }
    let name = "content-length:";
    let line = head
        .lines()
        .find(|line| line.len() > name.len() && line[..name.len()].eq_ignore_ascii_case(name));
    let length = line.and_then(|line| line[name.len()..].trim().parse::<usize>().ok());
    Ok(Some(end + 4 + length.ok_or_else(wrong)?))
}

/// The one in the middle, by requests per second.
pub(crate) fn median(mut runs: Vec<Borne>) -> Outcome<Borne> {
    runs.sort_by(|one, other| one.per_second.total_cmp(&other.per_second));
    Ok(*runs.get(runs.len() / 2).ok_or("no runs")?)
}

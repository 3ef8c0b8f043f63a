//! An SMTP server on loopback: as much of the protocol as a letter needs.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// What the server does with a letter.
#[derive(Clone, Copy)]
pub(crate) enum Manner {
    Takes,
    /// "Come back later."
    IsBusy,
    /// "No such user here."
    KnowsNobody,
    /// "I don't know you": whatever the letter.
    WantsNoneOfUs,
    /// "That is spam."
    ReadsSpam,
    /// Lets the line go in the middle.
    HangsUp,
    /// The same once it has the letter, before it says so.
    TakesAndHangsUp,
    /// Takes the line, and says nothing.
    NeverSpeaks,
    /// Takes the first letter, and says nothing to it; the others it takes as any.
    ForgetsTheFirst,
}

pub(crate) struct Server {
    pub(crate) address: String,
    pub(crate) taken: Arc<Mutex<Vec<String>>>,
}

pub(crate) fn server(manner: Manner) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("smtp://{}", listener.local_addr().unwrap());
    let taken = Arc::new(Mutex::new(Vec::new()));
    let kept = taken.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let _ = talk(stream, manner, &kept);
        }
    });
    Server { address, taken }
}

fn talk(stream: TcpStream, manner: Manner, taken: &Mutex<Vec<String>>) -> std::io::Result<()> {
    let mut out = stream.try_clone()?;
    if matches!(manner, Manner::NeverSpeaks) {
        // Until the other side has enough.
        return BufReader::new(stream).lines().try_for_each(|line| line.map(|_| ()));
    }
    let mut lines = BufReader::new(stream).lines();
    writeln!(out, "220 here\r")?;
    while let Some(line) = lines.next().transpose()? {
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_uppercase();
        match (verb.as_str(), manner) {
            ("EHLO", _) => writeln!(out, "250-here\r\n250 8BITMIME\r")?,
            ("MAIL", Manner::WantsNoneOfUs) => writeln!(out, "535 5.7.8 who are you\r")?,
            ("RCPT", Manner::KnowsNobody) => writeln!(out, "550 no such user here\r")?,
            ("RCPT", Manner::IsBusy) => writeln!(out, "451 come back later\r")?,
            ("DATA", Manner::HangsUp) => return Ok(()),
            ("DATA", _) => {
                writeln!(out, "354 go on\r")?;
                let mut letter = String::new();
                for line in lines.by_ref() {
                    let line = line?;
                    if line == "." {
                        break;
                    }
                    letter.push_str(&line);
                    letter.push('\n');
                }
                taken.lock().unwrap().push(letter);
                if matches!(manner, Manner::ForgetsTheFirst) && taken.lock().unwrap().len() == 1 {
                    return lines.try_for_each(|line| line.map(|_| ()));
                }
                if matches!(manner, Manner::ReadsSpam) {
                    taken.lock().unwrap().clear();
                    writeln!(out, "554 5.7.1 that is spam\r")?;
                    continue;
                }
                if matches!(manner, Manner::TakesAndHangsUp) {
                    return Ok(());
                }
                writeln!(out, "250 taken\r")?;
            }
            ("QUIT", _) => writeln!(out, "221 bye\r")?,
            _ => writeln!(out, "250 fine\r")?,
        }
    }
    Ok(())
}

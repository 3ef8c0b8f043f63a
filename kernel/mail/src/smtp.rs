use std::error::Error as _;
use std::time::Duration;

use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::Error;
use lettre::transport::smtp::response::Response;
use lettre::{Message, SmtpTransport, Transport as _};
use store::Store;

use crate::{Carrier, Parcel, Refusal, Sender};

/// A server that hangs is left after this long.
const PATIENCE: Duration = Duration::from_secs(20);

/// A mail server.
pub struct Smtp {
    transport: SmtpTransport,
    from: Mailbox,
    /// After the @ of message ids.
    domain: String,
    host: String,
}

/// A setting that is no address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongAddress(pub String);

impl Smtp {
    /// `server` as "smtps://user:password@host:465" or "smtp://host:587?tls=required"; `from`
    /// as "Urdimbre <no-reply@red.example>".
    pub fn new(server: &str, from: &str) -> Result<Smtp, WrongAddress> {
        Smtp::with_patience(server, from, PATIENCE)
    }

    /// The same with a server that is left after another while.
    pub fn with_patience(
        server: &str,
        from: &str,
        patience: Duration,
    ) -> Result<Smtp, WrongAddress> {
        let wrong = |why: String| WrongAddress(why);
        let builder = SmtpTransport::from_url(server).map_err(|why| wrong(why.to_string()))?;
        let from: Mailbox = from.parse().map_err(|_| wrong(from.to_owned()))?;
        let domain = from.email.domain().to_owned();
        let transport = builder.timeout(Some(patience)).build();
        Ok(Smtp { transport, from, domain, host: host_of(server).to_owned() })
    }

    /// What it tells of itself; under which name its key is published is not for it to know.
    pub fn sender(&self, dkim_selector: &str) -> Sender {
        Sender {
            domain: self.domain.clone(),
            host: self.host.clone(),
            dkim_selector: dkim_selector.to_owned(),
        }
    }

    fn message(&self, parcel: &Parcel<'_>, to: Mailbox) -> Result<Message, String> {
        let (text, html) = (
            parcel.content.text(parcel.secrets),
            parcel.content.html(parcel.language, parcel.secrets),
        );
        let part = |kind, body| SinglePart::builder().header(kind).body(body);
        let both = MultiPart::alternative()
            .singlepart(part(ContentType::TEXT_PLAIN, text))
            .singlepart(part(ContentType::TEXT_HTML, html));
        Message::builder()
            .from(self.sender_of(parcel))
            .to(to)
            .subject(parcel.content.subject.clone())
            .message_id(Some(format!("<{}@{}>", parcel.id, self.domain)))
            .header(AutoSubmitted)
            .multipart(both)
            .map_err(|why| why.to_string())
    }

    /// The address of the installation under the name of who writes.
    fn sender_of(&self, parcel: &Parcel<'_>) -> Mailbox {
        match parcel.by {
            Some(by) => Mailbox::new(Some(by.to_owned()), self.from.email.clone()),
            None => self.from.clone(),
        }
    }
}

/// "smtps://user:password@mail.example:465" is at mail.example.
fn host_of(server: &str) -> &str {
    let rest = server.split_once("://").map_or(server, |(_, rest)| rest);
    let place = rest.split(['/', '?']).next().unwrap_or_default();
    let host = place.rsplit_once('@').map_or(place, |(_, host)| host);
    match host.strip_prefix('[').and_then(|six| six.split_once(']')) {
        Some((six, _)) => six,
        None => host.split(':').next().unwrap_or_default(),
    }
}

/// No person at a keyboard wrote this: answering machines don't answer it.
#[derive(Clone)]
struct AutoSubmitted;

const GENERATED: &str = "auto-generated";

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(AutoSubmitted)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), GENERATED.to_owned())
    }
}

impl Carrier for Smtp {
    fn carry(&self, _: &Store, parcel: &Parcel<'_>) -> Result<String, Refusal> {
        let to: Mailbox = parcel
            .to
            .parse()
            .map_err(|_| Refusal::NoSuchAddress(format!("no address: {}", parcel.to)))?;
        let message = self.message(parcel, to).map_err(Refusal::Never)?;
        self.transport.send(&message).map(|answer| said(&answer)).map_err(|why| refused(&why))
    }
}

fn said(answer: &Response) -> String {
    let words: Vec<&str> = answer.message().collect();
    format!("{} {}", answer.code(), words.join(" ")).trim_end().to_owned()
}

fn refused(why: &Error) -> Refusal {
    let (Some(code), Some(cause)) = (why.status(), why.source()) else {
        return Refusal::Silence(why.to_string());
    };
    let (code, words) = (code.to_string(), format!("{code} {cause}"));
    if !OF_THE_LETTER.contains(&code.as_str()) {
        Refusal::NotNow(words)
    } else if blames_the_address(&words) {
        Refusal::NoSuchAddress(words)
    } else {
        Refusal::Never(words)
    }
}

/// What a server says of this letter. Any other refusal, even for good (a wrong password, a
/// command it doesn't know), is of our settings, and those can be mended before the next try.
const OF_THE_LETTER: &[&str] = &["550", "551", "552", "553", "554", "555", "556"];

/// Whether a refusal for good is about where the letter goes, and not about what it says or who
/// sends it: by the status of RFC 3463 where there is one, else by that of RFC 5321.
fn blames_the_address(words: &str) -> bool {
    let mut tokens = words.split(|c: char| c.is_whitespace() || c == ':');
    let code = tokens.next().unwrap_or_default();
    match tokens.find(|token| !token.is_empty()).filter(|token| token.starts_with("5.")) {
        Some(status) => {
            let about = ["5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1"];
            about.contains(&status)
        }
        None => ["550", "551", "553"].contains(&code),
    }
}

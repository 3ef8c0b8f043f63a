use std::time::Duration;

use lettre::message::header::ContentType;
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::Error;
use lettre::{Message, SmtpTransport, Transport as _};
use store::Store;

use crate::{Carrier, Parcel, Refusal};

/// A server that hangs is left after this long.
const PATIENCE: Duration = Duration::from_secs(20);

/// A mail server.
pub struct Smtp {
    transport: SmtpTransport,
    from: Mailbox,
    /// After the @ of message ids.
    domain: String,
}

/// A setting that is no address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongAddress(pub String);

impl Smtp {
    /// `server` as "smtps://user:password@host:465" or "smtp://host:587?tls=required"; `from`
    /// as "Urdimbre <no-reply@red.example>".
    pub fn new(server: &str, from: &str) -> Result<Smtp, WrongAddress> {
        let wrong = |why: String| WrongAddress(why);
        let builder = SmtpTransport::from_url(server).map_err(|why| wrong(why.to_string()))?;
        let from: Mailbox = from.parse().map_err(|_| wrong(from.to_owned()))?;
        let domain = from.email.domain().to_owned();
        Ok(Smtp { transport: builder.timeout(Some(PATIENCE)).build(), from, domain })
    }

    fn message(&self, parcel: &Parcel<'_>) -> Result<Message, String> {
        let to: Mailbox = parcel.to.parse().map_err(|_| format!("no address: {}", parcel.to))?;
        let (text, html) = (
            parcel.content.text(parcel.secrets),
            parcel.content.html(parcel.language, parcel.secrets),
        );
        let part = |kind, body| SinglePart::builder().header(kind).body(body);
        let both = MultiPart::alternative()
            .singlepart(part(ContentType::TEXT_PLAIN, text))
            .singlepart(part(ContentType::TEXT_HTML, html));
        Message::builder()
            .from(self.from.clone())
            .to(to)
            .subject(parcel.content.subject.clone())
            .message_id(Some(format!("<{}@{}>", parcel.id, self.domain)))
            .multipart(both)
            .map_err(|why| why.to_string())
    }
}

impl Carrier for Smtp {
    fn carry(&self, _: &Store, parcel: &Parcel<'_>) -> Result<(), Refusal> {
        let message = self.message(parcel).map_err(Refusal::Never)?;
        self.transport.send(&message).map(|_| ()).map_err(refused)
    }
}

fn refused(why: Error) -> Refusal {
    if why.is_permanent() {
        Refusal::Never(why.to_string())
    } else {
        Refusal::NotNow(why.to_string())
    }
}

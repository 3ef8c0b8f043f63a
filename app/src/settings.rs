//! Where and how: one TOML file, environment variables, flags; the later one wins. A wrong
//! setting stops the start with a sentence.

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use base::{Language, codes};
use clap::Args;
use search::Broken;
use serde::Deserialize;
use store::backup::NotRestored;
use store::{Fault, Place};
use web::Contact;

use crate::words::Words;

/// What is said on the command line or in the environment.
#[derive(Args, Debug, Default)]
pub struct Given {
    /// A file of settings (TOML).
    #[arg(long, env = "URDIMBRE_CONFIG", global = true)]
    pub config: Option<PathBuf>,
    /// Where to listen, as 127.0.0.1:8080.
    #[arg(long, env = "URDIMBRE_LISTEN", global = true)]
    pub listen: Option<String>,
    /// The folder of the embedded database and the files.
    #[arg(long, env = "URDIMBRE_DATA", global = true)]
    pub data: Option<PathBuf>,
    /// A PostgreSQL server, as postgresql://user@host/name, instead of the embedded database.
    #[arg(long, env = "URDIMBRE_DATABASE", hide_env_values = true, global = true)]
    pub database: Option<String>,
    /// The one address by which readers reach this installation, as https://red.example.
    #[arg(long, env = "URDIMBRE_ORIGIN", global = true)]
    pub origin: Option<String>,
    /// The address of the proxy in front, as 10.0.0.2, if it isn't on this machine.
    #[arg(long, env = "URDIMBRE_PROXY", global = true)]
    pub proxy: Option<String>,
    /// Where programs that watch over the server read its figures, as 127.0.0.1:9464.
    #[arg(long, env = "URDIMBRE_METRICS", global = true)]
    pub metrics: Option<String>,
    /// The file of the installation's key.
    #[arg(long, env = "URDIMBRE_KEY", global = true)]
    pub key: Option<PathBuf>,
    /// The mail server, as smtps://user:password@host:465 or smtp://host:587?tls=required.
    #[arg(long, env = "URDIMBRE_SMTP", hide_env_values = true, global = true)]
    pub smtp: Option<String>,
    /// Whom letters come from, as "Urdimbre <no-reply@red.example>".
    #[arg(long, env = "URDIMBRE_LETTERS_FROM", global = true)]
    pub letters_from: Option<String>,
    /// Under which name the key is published with which the mail server signs letters.
    #[arg(long, env = "URDIMBRE_DKIM_SELECTOR", global = true)]
    pub dkim_selector: Option<String>,
    /// At which hour (UTC) the server makes its nightly backup.
    #[arg(long, env = "URDIMBRE_BACKUP_HOUR", global = true)]
    pub backup_hour: Option<i8>,
    /// Where to write about a hole in the installation: an address for mail, or of a page.
    #[arg(long, env = "URDIMBRE_SECURITY_CONTACT", global = true)]
    pub security_contact: Option<String>,
    /// How logs are written: text, for people, or json, for programs.
    #[arg(long, env = "URDIMBRE_LOG", global = true)]
    pub log: Option<String>,
}

/// What stands in the file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    listen: Option<String>,
    data: Option<PathBuf>,
    database: Option<String>,
    origin: Option<String>,
    proxy: Option<String>,
    metrics: Option<String>,
    key: Option<PathBuf>,
    smtp: Option<String>,
    letters_from: Option<String>,
    dkim_selector: Option<String>,
    backup_hour: Option<i8>,
    security_contact: Option<String>,
    log: Option<String>,
}

codes! {
    /// How logs are written.
    pub enum LogForm {
        Text = "text",
        Json = "json",
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    pub listen: SocketAddr,
    pub data: PathBuf,
    pub database: Option<String>,
    /// Without a slash at the end.
    pub origin: String,
    /// Whose word is taken for whom it asks.
    pub proxy: Option<IpAddr>,
    /// Apart from readers' address; nowhere, if it isn't said.
    pub metrics: Option<SocketAddr>,
    /// The file of the key, which servers of one database share.
    pub key: PathBuf,
    pub smtp: Option<String>,
    pub letters_from: String,
    /// Empty where nobody has said it.
    pub dkim_selector: String,
    /// Of the day in UTC.
    pub backup_hour: i8,
    pub log: LogForm,
    /// Told at `/.well-known/security.txt`.
    pub security_contact: Option<Contact>,
}

/// When most networks sleep, wherever they are in the Americas or Europe.
const BACKUP_HOUR: i8 = 7;

/// Why the program can't do what was asked.
#[derive(Debug)]
pub enum Trouble {
    FileUnreadable(PathBuf, String),
    ListenWrong(String),
    OriginWrong(String),
    ProxyWrong(String),
    HourWrong(i8),
    LogWrong(String),
    ContactWrong(String),
    SlugWrong(String),
    FolderUnusable(PathBuf, String),
    AddressTaken(SocketAddr, String),
    NoSuchAccount(String),
    NotADemo,
    MailWrong(String),
    AlreadyServed,
    IndexInUse,
    IndexRefused(String),
    FileUnwritable(PathBuf, String),
    NotRestored(PathBuf, NotRestored),
    ListUnreadable(PathBuf, String),
    LastSecretariat(String),
    Fault(Fault),
}

impl Trouble {
    pub fn told(&self, words: Words) -> String {
        let shown = |path: &Path| path.display().to_string();
        match self {
            Trouble::FileUnreadable(path, why) => words.file_unreadable(&shown(path), why),
            Trouble::ListenWrong(text) => words.listen_wrong(text),
            Trouble::OriginWrong(text) => words.origin_wrong(text),
            Trouble::ProxyWrong(text) => words.proxy_wrong(text),
            Trouble::LogWrong(text) => words.log_wrong(text),
            Trouble::HourWrong(hour) => words.hour_wrong(i64::from(*hour)),
            Trouble::ContactWrong(text) => words.contact_wrong(text),
            Trouble::SlugWrong(text) => words.slug_wrong(text),
            Trouble::FolderUnusable(path, why) => words.folder_unusable(&shown(path), why),
            Trouble::AddressTaken(address, why) => words.address_taken(&address.to_string(), why),
            Trouble::NoSuchAccount(account) => words.no_such_account(account),
            Trouble::MailWrong(why) => words.mail_wrong(why),
            Trouble::NotADemo => words.not_a_demo().to_owned(),
            Trouble::AlreadyServed => words.already_served().to_owned(),
            Trouble::IndexInUse => words.index_in_use().to_owned(),
            Trouble::IndexRefused(why) => words.index_refused(why),
            Trouble::FileUnwritable(path, why) => words.file_unwritable(&shown(path), why),
            Trouble::NotRestored(path, why) => not_restored(words, &shown(path), why),
            Trouble::ListUnreadable(path, why) => words.list_unreadable(&shown(path), why),
            Trouble::LastSecretariat(network) => words.last_secretariat(network),
            Trouble::Fault(fault) => words.database_trouble(&fault.to_string()),
        }
    }
}

fn not_restored(words: Words, path: &str, why: &NotRestored) -> String {
    match why {
        NotRestored::Unreadable(why) => words.backup_unreadable(path, why),
        NotRestored::NotABackup => words.not_a_backup(path),
        NotRestored::Cut => words.backup_cut(path),
        NotRestored::Altered => words.backup_altered(path),
        NotRestored::Newer(version) => words.backup_newer(path, version),
        NotRestored::OtherHistory(step) => words.backup_of_other_history(path, step),
        NotRestored::NotEmpty => words.place_not_empty().to_owned(),
        NotRestored::InUse => words.place_in_use().to_owned(),
    }
}

impl From<Fault> for Trouble {
    fn from(fault: Fault) -> Self {
        Trouble::Fault(fault)
    }
}

impl From<Broken> for Trouble {
    fn from(broken: Broken) -> Self {
        match broken {
            Broken::InUse => Trouble::IndexInUse,
            Broken::Damaged(why) | Broken::Refused(why) => Trouble::IndexRefused(why),
        }
    }
}

impl Settings {
    pub fn from(given: &Given) -> Result<Settings, Trouble> {
        let file = given.config.as_deref().map(read_file).transpose()?.unwrap_or_default();
        let listen = given.listen.clone().or(file.listen);
        let listen = listen.unwrap_or_else(|| "127.0.0.1:8080".to_owned());
        let listen: SocketAddr =
            listen.parse().map_err(|_| Trouble::ListenWrong(listen.clone()))?;
        let origin = given.origin.clone().or(file.origin);
        let proxy = given.proxy.clone().or(file.proxy);
        let proxy = proxy.map(|text| text.parse().map_err(|_| Trouble::ProxyWrong(text)));
        let metrics = given.metrics.clone().or(file.metrics);
        let metrics = metrics.map(|text| text.parse().map_err(|_| Trouble::ListenWrong(text)));
        let backup_hour = given.backup_hour.or(file.backup_hour).unwrap_or(BACKUP_HOUR);
        if !(0..24).contains(&backup_hour) {
            return Err(Trouble::HourWrong(backup_hour));
        }
        let contact = given.security_contact.clone().or(file.security_contact);
        let contact = contact
            .filter(|text| !text.is_empty())
            .map(|text| Contact::of(&text).ok_or(Trouble::ContactWrong(text)));
        let data = given.data.clone().or(file.data).unwrap_or_else(|| PathBuf::from("data"));
        let log = given.log.clone().or(file.log).unwrap_or_else(|| "text".to_owned());
        let log = log.parse().map_err(|_| Trouble::LogWrong(log.clone()))?;
        Ok(Settings {
            listen,
            log,
            security_contact: contact.transpose()?,
            key: given.key.clone().or(file.key).unwrap_or_else(|| data.join("installation.key")),
            proxy: proxy.transpose()?,
            metrics: metrics.transpose()?,
            backup_hour,
            data,
            database: given.database.clone().or(file.database),
            smtp: given.smtp.clone().or(file.smtp),
            letters_from: given
                .letters_from
                .clone()
                .or(file.letters_from)
                .unwrap_or_else(|| "Urdimbre <no-reply@localhost>".to_owned()),
            dkim_selector: given.dkim_selector.clone().or(file.dkim_selector).unwrap_or_default(),
            origin: origin.map_or_else(|| Ok(format!("http://{listen}")), checked_origin)?,
        })
    }

    /// Makes the folder of the data, for their owner's eyes only.
    pub fn prepare(&self) -> Result<(), Trouble> {
        use std::os::unix::fs::DirBuilderExt as _;
        std::fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(&self.data)
            .map_err(|why| Trouble::FolderUnusable(self.data.clone(), why.to_string()))
    }

    pub fn store(&self) -> store::Settings {
        store::Settings::new(match &self.database {
            Some(address) => Place::Postgres(address.clone()),
            None => Place::Sqlite(self.data.join("urdimbre.sqlite")),
        })
    }
}

fn read_file(path: &Path) -> Result<File, Trouble> {
    let wrong = |why: String| Trouble::FileUnreadable(path.to_owned(), why);
    let text = std::fs::read_to_string(path).map_err(|why| wrong(why.to_string()))?;
    toml::from_str(&text).map_err(|why| wrong(why.to_string()))
}

fn checked_origin(text: String) -> Result<String, Trouble> {
    let origin = text.trim_end_matches('/').to_owned();
    let host = origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://"));
    match host {
        Some(host) if !host.is_empty() && !host.contains(['/', '?', '#', ' ']) => Ok(origin),
        _ => Err(Trouble::OriginWrong(text)),
    }
}

/// The language that the terminal was set to.
pub fn spoken_at_the_terminal() -> Language {
    let wish = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    wish.and_then(|wish| wish.get(..2)?.parse().ok()).unwrap_or(Language::En)
}

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use base::Ground;
use clap::{Parser, Subcommand};
use migrations::HISTORY;
use store::{Held, Store};
use urdimbre::settings::{Given, Settings, Trouble};
use urdimbre::words::Words;
use urdimbre::{backups, checking, demo, house_key, links, pages, people, seeding, serving};

/// Urdimbre: the working platform of networks of cities.
#[derive(Parser)]
#[command(version)]
struct Command {
    #[command(flatten)]
    given: Given,
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Subcommand)]
enum What {
    /// Serve the pages (what is done when nothing else is said).
    Serve {
        /// Fill an empty data folder with the demonstration networks, and print ways in.
        #[arg(long)]
        demo: bool,
    },
    /// Do what a server does by itself (letters, backups, clearing), and serve nothing.
    Work,
    /// Bring the schema of the database up to date.
    Migrate,
    /// Print a sign-in link for an account, by its e-mail address.
    Link {
        /// The e-mail address of the account.
        account: String,
        /// Take its second step off first: for who has lost telephone and codes.
        #[arg(long)]
        without_second_step: bool,
    },
    /// Forget a person at their wish: name, address, letters and sessions, in all networks.
    Erase {
        /// The e-mail address of the account.
        account: String,
        /// Keep the name with the posts that were held, for this reason.
        #[arg(long, value_name = "REASON")]
        keep_name: Option<String>,
    },
    /// Write all there is, as of one moment, into a file that can be restored on either database.
    Backup { file: PathBuf },
    /// Put what a backup holds into an empty installation.
    Restore {
        file: PathBuf,
        /// Take away what is there; no server may be at it.
        #[arg(long)]
        replace: bool,
    },
    /// Look whether everything is as it should be (ends with 0 if so, with 1 if not).
    Check,
    /// Make the index of the search anew from the database; the server must be stopped.
    Index,
    /// Fill a network with cities, to see how the program bears it.
    Seed {
        /// How many cities the network should have then.
        #[arg(long)]
        cities: usize,
        /// The network, by its name in addresses; it is founded if there is none.
        #[arg(long, default_value = "prueba")]
        network: String,
    },
}

fn main() -> ExitCode {
    let command = Command::parse();
    let language = urdimbre::settings::spoken_at_the_terminal();
    match run(command, Words(language)) {
        Ok(code) => code,
        Err(trouble) => {
            let _ = writeln!(std::io::stderr(), "urdimbre: {}", trouble.told(Words(language)));
            ExitCode::from(2)
        }
    }
}

fn run(command: Command, words: Words) -> Result<ExitCode, Trouble> {
    let settings = Settings::from(&command.given)?;
    serving::log_to_stderr(settings.log);
    match command.what.unwrap_or(What::Serve { demo: false }) {
        What::Serve { demo: true } => {
            let _held = hold(&settings)?;
            let store = open(&settings)?;
            let cast = demo::fill(&store, &settings.data)?;
            let ways_in = demo::ways_in(&store, &cast, &settings.origin)?;
            let say = move || {
                let mut out = std::io::stdout().lock();
                let _ = writeln!(out, "\n{}", words.demo_ready());
                for way in &ways_in {
                    let _ = writeln!(out, "\n  {}\n  {}", way.name, way.link);
                }
                let _ = writeln!(out);
            };
            serving::serve(&settings, store, words, true, say)?;
        }
        What::Serve { demo: false } => {
            let _held = hold(&settings)?;
            let store = open(&settings)?;
            let first = pages::first_page(&store, &settings.origin)?;
            let say = move || {
                if let Some(address) = first {
                    let mut out = std::io::stdout().lock();
                    let _ = writeln!(out, "\n{}\n\n  {address}\n", words.begin_at());
                }
            };
            serving::serve(&settings, store, words, false, say)?;
        }
        What::Work => {
            let _held = hold(&settings)?;
            serving::work(&settings, &open(&settings)?, words)?;
        }
        What::Migrate => drop(open(&settings)?),
        What::Link { account, without_second_step } => {
            let store = open(&settings)?;
            if without_second_step {
                links::without_second_step(&store, &account)?;
            }
            say(&links::sign_in_link(&store, &account, &settings.origin)?);
        }
        What::Erase { account, keep_name } => {
            let store = open(&settings)?;
            people::forget_by_command(&store, &account, keep_name.as_deref())?;
            let shelf = backups::nightly::Shelf::in_data(&settings.data);
            shelf.note_forgotten(&store)?;
            say(words.person_forgotten());
        }
        What::Backup { file } => {
            let holds = backups::write(&open(&settings)?, &settings.data, &file)?;
            say(&words.backed_up(&file.display().to_string(), holds.rows_in_all().cast_signed()));
        }
        What::Restore { file, replace } => {
            settings.prepare()?;
            let holds = backups::restore(&settings, &file, replace)?;
            let made = i18n::moment(words.0, holds.at, &jiff::tz::TimeZone::UTC);
            say(&words.restored(&made, holds.rows_in_all().cast_signed()));
            let unreadable = house_key::unreadable(&settings)?;
            if unreadable > 0 {
                say(&words.unreadable_second_steps(unreadable, &settings.key.display().to_string()));
            }
        }
        What::Check => {
            let findings = checking::check(&settings, Ground::of_the_machine().now())?;
            for line in checking::told(&findings, words.0) {
                say(&line);
            }
            return Ok(ExitCode::from(u8::from(!findings.is_empty())));
        }
        What::Index => {
            let store = open(&settings)?;
            let documents = serving::library(&settings.data).rebuild(&store)?;
            say(&words.indexed(documents.cast_signed()));
        }
        What::Seed { cities, network } => {
            let entered = seeding::seed(&open(&settings)?, &network, cities)?;
            say(&words.seeded(i64::try_from(entered).unwrap_or(i64::MAX), &network));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn say(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// Two servers at one data folder would each do the work of the other.
fn hold(settings: &Settings) -> Result<Held, Trouble> {
    settings.prepare()?;
    settings.store().place.hold()?.ok_or(Trouble::AlreadyServed)
}

fn open(settings: &Settings) -> Result<Store, Trouble> {
    settings.prepare()?;
    let store = Store::open(&settings.store(), HISTORY, Ground::of_the_machine())?;
    Ok(store)
}

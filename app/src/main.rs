use std::io::Write as _;
use std::process::ExitCode;

use base::Ground;
use clap::{Parser, Subcommand};
use migrations::HISTORY;
use store::Store;
use urdimbre::settings::{Given, Settings, Trouble};
use urdimbre::words::Words;
use urdimbre::{demo, links, pages, serving};

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
    /// Bring the schema of the database up to date.
    Migrate,
    /// Print a sign-in link for an account, by its e-mail address.
    Link {
        /// The e-mail address of the account.
        account: String,
    },
}

fn main() -> ExitCode {
    let command = Command::parse();
    let language = urdimbre::settings::spoken_at_the_terminal();
    match run(command, Words(language)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            let _ = writeln!(std::io::stderr(), "urdimbre: {}", trouble.told(Words(language)));
            ExitCode::from(2)
        }
    }
}

fn run(command: Command, words: Words) -> Result<(), Trouble> {
    let settings = Settings::from(&command.given)?;
    serving::log_to_stderr();
    match command.what.unwrap_or(What::Serve { demo: false }) {
        What::Serve { demo: true } => {
            let store = open(&settings)?;
            let cast = demo::fill(&store)?;
            let ways_in = demo::ways_in(&store, &cast, &settings.origin)?;
            let say = move || {
                let mut out = std::io::stdout().lock();
                let _ = writeln!(out, "\n{}", words.demo_ready());
                for way in &ways_in {
                    let _ = writeln!(out, "\n  {}\n  {}", way.name, way.link);
                }
                let _ = writeln!(out);
            };
            serving::serve(&settings, store, words, true, say)
        }
        What::Serve { demo: false } => {
            let store = open(&settings)?;
            let first = pages::first_page(&store, &settings.origin)?;
            let say = move || {
                if let Some(address) = first {
                    let mut out = std::io::stdout().lock();
                    let _ = writeln!(out, "\n{}\n\n  {address}\n", words.begin_at());
                }
            };
            serving::serve(&settings, store, words, false, say)
        }
        What::Migrate => open(&settings).map(|_| ()),
        What::Link { account } => {
            let link = links::sign_in_link(&open(&settings)?, &account, &settings.origin)?;
            let _ = writeln!(std::io::stdout(), "{link}");
            Ok(())
        }
    }
}

fn open(settings: &Settings) -> Result<Store, Trouble> {
    settings.prepare()?;
    let store = Store::open(&settings.store(), HISTORY, Ground::of_the_machine())?;
    Ok(store)
}

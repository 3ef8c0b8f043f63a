//! All the SQL of the directory.

mod api_keys;
mod bodies;
mod decisions;
mod desk;
mod entries;
mod erasures;
mod figures;
mod finding;
mod imports;
mod initiatives;
mod kinds;
mod names;
mod networks;
mod organisations;
mod posts;
mod proposals;
mod public;
mod tallies;
mod themes;
mod ties;
mod turnovers;
mod uses;
mod vocabulary;

pub(crate) use api_keys::*;
pub(crate) use bodies::*;
pub(crate) use decisions::*;
pub(crate) use desk::*;
pub(crate) use entries::*;
pub(crate) use erasures::*;
pub(crate) use figures::*;
pub(crate) use finding::*;
pub(crate) use imports::*;
pub(crate) use initiatives::*;
pub(crate) use kinds::*;
pub(crate) use names::*;
pub(crate) use networks::*;
pub(crate) use organisations::*;
pub(crate) use posts::*;
pub(crate) use proposals::*;
pub(crate) use public::*;
pub(crate) use tallies::*;
pub(crate) use themes::*;
pub(crate) use ties::*;
pub(crate) use turnovers::*;
pub(crate) use uses::*;

pub use bodies::body_numbered;
pub use decisions::{decision_numbered, decision_taken};
pub use entries::{Listed, name_in_directory, name_numbered, number_of};
pub use erasures::{networks_to_ask, wishes_of, wishes_waiting};
pub use figures::figure_kind_by_code;
pub use imports::{import, import_lines};
pub use initiatives::{initiative_numbered, initiatives_called};
pub use networks::{
    Beginnings, NetworkCard, NetworkClock, beginnings, first_language, network_cards,
    network_clocks,
};
pub use organisations::as_typed;
pub use posts::{PostChoice, post_choices, post_name, post_number};
pub use turnovers::Touched;
pub use vocabulary::{KeptKind, KindChoice, KindInUse};

use store::Registered;

pub(crate) const STATEMENTS: &[&[Registered]] = &[
    api_keys::STATEMENTS,
    bodies::STATEMENTS,
    decisions::STATEMENTS,
    desk::STATEMENTS,
    entries::STATEMENTS,
    figures::STATEMENTS,
    finding::STATEMENTS,
    imports::STATEMENTS,
    initiatives::STATEMENTS,
    erasures::STATEMENTS,
    kinds::STATEMENTS,
    names::STATEMENTS,
    networks::STATEMENTS,
    organisations::STATEMENTS,
    posts::STATEMENTS,
    proposals::STATEMENTS,
    public::STATEMENTS,
    tallies::STATEMENTS,
    themes::STATEMENTS,
    ties::STATEMENTS,
    turnovers::STATEMENTS,
    uses::STATEMENTS,
    vocabulary::of_bodies::STATEMENTS,
    vocabulary::of_initiatives::STATEMENTS,
];

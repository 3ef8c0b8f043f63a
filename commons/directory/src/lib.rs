//! Who is who in the networks of an installation.
//!
//! An **organisation** (a city government, a ministry, a university) is one record however many
//! networks know it. A **network** enters it in its directory under a number of its own
//! ([`enter`]); from then on the network's list and the organisation's page show it. What is
//! public of it is changed by the network that keeps it, until its own people claim it ([`turn`]),
//! and then by them ([`Organisation::editor`], [`edit`]): two at once never overwrite each other,
//! and every change stands in its history. Who doesn't keep a record proposes changes of it ([`propose`]), and
//! who does answers field by field ([`answer_proposal`]).
//!
//! What is told of it in numbers are its **figures** ([`tell_figure`]), each with its source and
//! date; the newest population is what lists show. It had other **names** ([`give_name`]), which
//! the search knows. A network's **themes** ([`name_theme`]) are its vocabulary, mapped to the goals
//! of the 2030 Agenda; **initiatives** ([`begin_initiative`]) are what cooperation happens under,
//! with their parties.
//!
//! A person acts in a **post**, held from a day to a day ([`appoint`]), or acts for it as a deputy
//! of whoever holds it ([`name_deputy`]); what a post's function
//! lets its holder see and do is said in [`policy`], and nowhere else.

pub mod addresses;
pub mod api;
mod api_key;
mod appointing;
mod body;
mod calling;
mod checking;
mod claiming;
mod correcting;
mod deciding;
mod decision;
mod deputising;
mod editing;
mod ending;
mod entering;
mod erasing;
mod facts;
mod figure;
pub mod finding;
mod forming;
mod founding;
mod holding;
mod importing;
mod initiative;
mod keying;
mod kind;
pub mod letters;
mod locating;
mod name;
mod naming;
mod network;
mod organisation;
pub mod pages;
mod party;
mod personal;
pub mod policy;
mod post;
mod proposal;
mod proposing;
mod seat;
mod seating;
mod store;
mod telling;
mod tells;
mod theme;
mod theming;
mod turning_over;
mod turnover;
mod undertaking;
mod views;
mod vocabulary;
mod waiting;
mod withdrawing;
mod words {
    i18n::words!();
}

pub use api_key::{ApiKey, Wanted};
pub use appointing::{Invited, NotAppointed, appoint, held_by, invite, leave_post, make_post};
pub use body::{Body, Traits};
pub use calling::{
    NotRemoved, Toward, add_kind, lay_own_kinds, lay_these_kinds, move_kind, remove_kind,
    rename_kind, retire_kind, usual_kinds,
};
pub use checking::{Amiss, check};
pub use claiming::turn;
pub use correcting::{Corrected, Correction, NotCorrected, correct, forget_old_answers};
pub use deciding::{decide, edit_decision};
pub use decision::{Decision, Outcome, Resolution};
pub use deputising::{Deputed, NotDeputed, change_deputy, name_deputy, withdraw_deputy};
pub use editing::edit;
pub use entering::{Entered, enter, share};
pub use erasing::{
    Answered, Kept, NotForgotten, Wish, answer_wish, ask_to_be_forgotten, carry_out, kept_alone,
    withdraw_wish,
};
pub use facts::Facts;
pub use figure::{Basis, Figure, FigureKind, NamedKind, Nearness, Reckoning};
pub use forming::{edit_body, form_body};
pub use founding::{NewNetwork, found, laid_kinds, lay_kinds};
pub use holding::HOLDS;
pub use importing::{
    Choice, Column, Import, ImportLine, ImportOfOrganisations, ImportState, Matching, NotGone,
    NotMatched, Verdict, check as check_import, choose, choose_first, forget_given, give, go,
    guessed,
};
pub use initiative::{Initiative, Stage, Undertaking};
pub use keying::{end_api_key, make_api_key};
pub use kind::{Kind, OfBodies, OfInitiatives, with_place};
pub use locating::record_at;
pub use name::{NameSort, Naming, OtherName};
pub use naming::{correct_name, give_name, withdraw_name};
pub use network::Network;
pub use organisation::{Editor, Organisation, Side, Turn, Whose};
pub use pages::deputies::{Beside, own_posts};
pub use pages::erasures::answer as answer_page;
pub use pages::history::signed;
pub use pages::{
    assets, choosing, circle_name, circles, history, kinds, places, routes, sitemap_parts,
};
pub use party::{Part, Party, PartyRole};
pub use personal::PERSONAL;
pub use post::{Function, Post, Tenure};
pub use proposal::{Answers, Proposal, ProposalState, Proposed, Verdict as ProposalVerdict};
pub use proposing::{Proposer, answer_proposal, propose, withdraw_proposal};
pub use seat::{Seat, SeatFunction, Term};
pub use seating::{leave_seat, take_seat};
pub use store::Touched;
pub use store::figure_kind_by_code;
pub use store::{
    Beginnings, KeptKind, KindChoice, KindInUse, NetworkCard, NetworkClock, PostChoice, beginnings,
    first_language, import, import_lines, name_in_directory, name_numbered, network_cards,
    network_clocks, networks_to_ask, number_of as number_in_directory, post_choices, post_name,
    post_number, wishes_of, wishes_waiting,
};
pub use store::{
    as_typed, body_numbered, decision_numbered, decision_taken, initiative_numbered,
    initiatives_called,
};
pub use telling::{correct_figure, name_figure_kind, tell_figure, withdraw_figure};
pub use tells::TELLS;
pub use theme::{Facet, Theme, Wording};
pub use theming::{Bearer, edit_theme, name_theme, take_up};
pub use turning_over::{NotBegun, TurnoverOfPosts, begin_turnover, touched};
pub use turnover::Turnover;
pub use undertaking::{begin_initiative, edit_initiative, join_initiative, leave_initiative};
pub use views::{country_choices, for_whom};
pub use vocabulary::{KeptKinds, KindName, OwnKind, Vocabulary};
pub use withdrawing::{NotWithdrawn, withdraw};

/// The statements of this crate, for the statement test.
pub const STATEMENTS: &[&[::store::Registered]] = store::STATEMENTS;

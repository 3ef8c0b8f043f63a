//! What began ends: the day is told when somebody leaves a seat, an initiative, a post.

use base::typed::{Reading, Slip, Slips, Typed};
use base::{Span, When};

/// When it ended, as it was typed; it has to be told.
pub(crate) fn ended(typed: &Typed) -> Result<When, Slips> {
    let mut reading = Reading::of(typed);
    let until = reading.when("until");
    if reading.text("until").is_empty() {
        reading.slip("until", Slip::Missing);
    }
    reading.done(until)
}

/// Nothing ends before it began.
pub(crate) fn after_its_beginning(since: Option<When>, until: When) -> Result<(), Slips> {
    let span = Span { since, until: Some(until) };
    if span.ends_before_it_begins() { Err(vec![("until", Slip::EndsBefore)]) } else { Ok(()) }
}

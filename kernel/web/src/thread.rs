//! Where a record stands: the steps of its process, done, current and to come, and whose turn it is.
//! Its own crate tells the first of them; others add theirs by their `Tells`.

use base::{Day, Id, When, codes};
use maud::{Markup, html};
use store::Db;

use crate::{Ask, Trouble};

codes! {
    /// How far a step has come, as the styles know it too.
    pub enum Progress {
        Done = "done",
        /// The state in which the record is.
        Now = "now",
        Next = "next",
    }
}

/// Somebody who acts: a post, whoever holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acts {
    pub name: String,
    /// Whether that is whoever reads.
    pub mine: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub progress: Progress,
    pub what: String,
    /// Where more of it is told.
    pub path: Option<String>,
    /// Whose it is or was to do.
    pub acts: Option<Acts>,
    /// When it was, or by when it is to be.
    pub on: Option<When>,
}

/// The steps in order: what was done, where the record stands, what is to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread(Vec<Step>);

impl Thread {
    pub fn of(mut steps: Vec<Step>) -> Thread {
        steps.sort_by_key(order);
        Thread(steps)
    }

    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// The first that is not done and that somebody is to do.
    pub fn turn(&self) -> Option<(&Step, &Acts)> {
        let ahead = self.0.iter().filter(|step| step.progress != Progress::Done);
        ahead.filter_map(|step| Some((step, step.acts.as_ref()?))).next()
    }
}

/// What has no day was done first, or comes last.
fn order(step: &Step) -> (Progress, Day) {
    let day = match step.progress {
        Progress::Next => step.on.map_or(Day::MAX, When::latest),
        Progress::Done | Progress::Now => step.on.map_or(Day::MIN, When::earliest),
    };
    (step.progress, day)
}

impl Step {
    /// Whether its day has gone by and it is still to be done.
    pub fn is_late(&self, today: Day) -> bool {
        let over = self.on.is_some_and(|on| on.latest() < today);
        over && self.acts.is_some() && self.progress != Progress::Done
    }
}

impl Ask {
    /// The thread of a record: its own steps, and what all crates add to them.
    pub fn thread(
        &self,
        db: &Db,
        kind: &str,
        id: Id,
        mut steps: Vec<Step>,
    ) -> Result<Thread, Trouble> {
        for tells in self.tells.iter() {
            steps.extend((tells.steps)(self, db, kind, id)?);
        }
        Ok(Thread::of(steps))
    }
}

/// Nothing for a record of whose steps nobody knows.
pub fn thread(ask: &Ask, thread: &Thread) -> Markup {
    let words = ask.words();
    let told = |progress| match progress {
        Progress::Done => words.step_done(),
        Progress::Now => words.step_now(),
        Progress::Next => words.step_next(),
    };
    html! {
        @if !thread.steps().is_empty() {
            ol class="thread" aria-label=(words.thread()) {
                @for step in thread.steps() {
                    li data-step=(step.progress) aria-current=[(step.progress == Progress::Now).then_some("step")] {
                        span class="unseen" { (told(step.progress)) ": " }
                        b {
                            @match &step.path {
                                Some(path) => a href=(ask.to(path)) { (step.what) },
                                None => (step.what),
                            }
                        }
                        @if let Some(acts) = &step.acts { span { (acts.name) } }
                        @if let Some(on) = step.on {
                            span class=[step.is_late(ask.today()).then_some("due late")] { (i18n::when(ask.language, on)) }
                        }
                    }
                }
            }
        }
    }
}

/// Whose turn it is, by when, and the one thing that this reader can do about it.
pub fn turn(ask: &Ask, thread: &Thread, button: Option<&Markup>) -> Markup {
    let words = ask.words();
    html! {
        @if let Some((step, acts)) = thread.turn() {
            div class=(if acts.mine { "turn" } else { "turn others" }) {
                p {
                    strong { @if acts.mine { (words.turn_yours()) } @else { (words.turn_of(&acts.name)) } }
                    ": "
                    @match &step.path {
                        Some(path) => a href=(ask.to(path)) { (step.what) },
                        None => (step.what),
                    }
                    @if let Some(on) = step.on {
                        " · "
                        span class=[step.is_late(ask.today()).then_some("due late")] { (by(ask, on)) }
                    }
                }
                @if let Some(button) = button { (button) }
            }
        } @else if let Some(button) = button { div class="actions" { (button) } }
    }
}

/// By when, and how far that is.
fn by(ask: &Ask, on: When) -> String {
    let when = i18n::when(ask.language, on);
    match on {
        When::Day(day) => ask.words().by_day(&when, &i18n::ago(ask.language, day, ask.today())),
        When::Month { .. } | When::Year(_) => ask.words().by_then(&when),
    }
}

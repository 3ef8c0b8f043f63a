use base::{Id, Instant, Language, Visibility, codes};
use store::{Actor, Fields, Subject, stored_as_code};

codes! {
    /// Whether somebody works at it.
    pub enum State {
        Going = "going",
        Stopped = "stopped",
        Ended = "ended",
    }
}
stored_as_code!(State);

codes! {
    /// Whether its steps are done, or undone.
    pub enum Way {
        Onward = "onward",
        Back = "back",
    }
}
stored_as_code!(Way);

/// So many steps, and how far they have come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    pub network: Id,
    pub id: Id,
    /// By which people call it in its network.
    pub number: i64,
    /// Whose work it is, by the code of its [`crate::Kind`].
    pub kind: String,
    /// What it is about, which its kind knows: an import, say.
    pub about: Id,
    /// What people recognise it by: the name of a file.
    pub title: String,
    /// Who answers for its acts: whoever began it, or took it up again.
    pub account: Option<Id>,
    pub post: Option<Id>,
    pub as_deputy: bool,
    pub language: Language,
    pub way: Way,
    pub state: State,
    pub steps: i64,
    /// The step that comes next; on the way back, the one before which to look.
    pub next: i64,
    pub done: i64,
    /// Left out knowingly.
    pub passed: i64,
    pub failed: i64,
    pub undone: i64,
    /// Done, and not undone, because it was changed since.
    pub kept: i64,
    pub began_at: Instant,
    /// When something was last done at it.
    pub worked_at: Instant,
    pub revision: i64,
}

/// It isn't in the state for that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotNow {
    NotGoing,
    NotStopped,
    NothingToUndo,
    Gone,
}

impl Operation {
    pub fn remaining(&self) -> i64 {
        match self.way {
            Way::Onward => self.steps - self.done - self.passed - self.failed,
            Way::Back => self.done - self.undone - self.kept,
        }
    }

    pub fn stopped(&self) -> Result<Operation, NotNow> {
        match self.state {
            State::Going => Ok(Operation { state: State::Stopped, ..self.clone() }),
            State::Stopped | State::Ended => Err(NotNow::NotGoing),
        }
    }

    /// Who takes it up again answers for it from then on.
    pub fn resumed(&self, by: &Actor) -> Result<Operation, NotNow> {
        match self.state {
            State::Stopped => Ok(Operation { state: State::Going, ..self.now_of(by) }),
            State::Going | State::Ended => Err(NotNow::NotStopped),
        }
    }

    /// Turns back, from wherever it stands; what is being undone already is not undone twice.
    pub fn turned_back(&self, by: &Actor) -> Result<Operation, NotNow> {
        if !self.can_be_undone() {
            return Err(NotNow::NothingToUndo);
        }
        let (way, next) = (Way::Back, self.steps + 1);
        Ok(Operation { way, state: State::Going, next, ..self.now_of(by) })
    }

    /// Whether it can turn back. One that was stopped before its first step does, to its end: there
    /// is nothing to undo, and nobody has to resume it to be rid of it.
    pub fn can_be_undone(&self) -> bool {
        self.way == Way::Onward && (self.done > 0 || self.state != State::Ended)
    }

    fn now_of(&self, by: &Actor) -> Operation {
        let language = by.language;
        let (account, post, as_deputy) = (by.account, by.post, by.as_deputy);
        Operation { account, post, as_deputy, language, ..self.clone() }
    }
}

impl Subject for Operation {
    const KIND: &'static str = "operation";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        let seen = Visibility::Secretariat;
        Fields::default()
            .code("operation-kind", seen, Some(&self.kind))
            .text("title", seen, &self.title)
            .code("way", seen, Some(self.way.code()))
            .code("state", seen, Some(self.state.code()))
            .number("done", seen, Some(self.done))
            .number("failed", seen, Some(self.failed))
            .number("undone", seen, Some(self.undone))
    }
}

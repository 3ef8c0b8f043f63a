//! What staff do with a letter: hold it, let it go, send it again, give it up.

use base::{Id, Visibility, codes};
use store::{Act, Deed, Fields, Stop, Subject};

use crate::store as sql;
use crate::{Kept, State};

codes! {
    pub enum Move {
        Hold = "hold",
        LetGo = "let-go",
        SendAgain = "send-again",
        GiveUp = "give-up",
    }
}

impl Move {
    /// Where it takes a letter that is there; what is on its way can't be reached.
    pub fn from(self, state: State) -> Option<State> {
        match (self, state) {
            (Move::Hold, State::Waiting) => Some(State::Held),
            (Move::LetGo, State::Held) => Some(State::Waiting),
            (Move::SendAgain, State::Sent | State::Returned | State::Failed | State::Dropped) => {
                Some(State::Waiting)
            }
            (Move::GiveUp, State::Waiting | State::Held | State::Returned | State::Failed) => {
                Some(State::Dropped)
            }
            (Move::Hold | Move::LetGo | Move::SendAgain | Move::GiveUp, _) => None,
        }
    }

    fn deed(self) -> Deed {
        Deed(match self {
            Move::Hold => "mail.letter-held",
            Move::LetGo => "mail.letter-let-go",
            Move::SendAgain => "mail.letter-sent-again",
            Move::GiveUp => "mail.letter-given-up",
        })
    }
}

/// The letter isn't where it was seen: it has gone meanwhile, or somebody else moved it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Elsewhere;

impl Subject for Kept {
    const KIND: &'static str = "letter";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.again + 1
    }

    /// To whom it goes and what it says is no part of the record, which outlives it.
    fn fields(&self) -> Fields {
        Fields::default().code("state", Visibility::Secretariat, Some(self.state.code()))
    }
}

/// Moves a letter of the network. Sent again it has its tries before it once more, under an id
/// of its own, so that who has it already gets it again.
pub fn move_letter(
    act: &Act<'_>,
    network: Id,
    number: i64,
    way: Move,
) -> Result<(), Stop<Elsewhere>> {
    let letter = sql::kept(act, network, number)?.ok_or(Stop::Refused(Elsewhere))?;
    let state = way.from(letter.state).ok_or(Stop::Refused(Elsewhere))?;
    let again = letter.again + i64::from(way == Move::SendAgain);
    sql::move_letter(act, state, again, act.now(), network, number)?;
    act.changed(way.deed(), &letter, &Kept { state, again, ..letter.clone() });
    Ok(())
}

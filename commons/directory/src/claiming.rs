//! The record of an organisation comes into other hands: its own people claim it or are handed
//! it, they give it back or it is taken back, its keeper lets it go to another network. Whoever
//! has it, or had it, gets a letter.

use base::typed::{Reading, Slips, Typed};
use base::{Day, Id};
use identity::Account;
use store::merge::NotEdited;
use store::{Act, Deed, Fault, Stop};

use crate::facts::LONGEST_LINE;
use crate::letters::{Recipient, turned};
use crate::organisation::{Organisation, Turn};
use crate::policy::keeps_own_page;
use crate::post::Function;
use crate::store as sql;

const CLAIMED: Deed = Deed("directory.organisation-claimed");
const HANDED_OVER: Deed = Deed("directory.organisation-handed-over");
const GIVEN_BACK: Deed = Deed("directory.organisation-given-back");
const TAKEN_BACK: Deed = Deed("directory.organisation-taken-back");
const PASSED_ON: Deed = Deed("directory.organisation-passed-on");

/// The form by which a record is taken back or passed on.
pub(crate) const FIELDS: &[&str] = &["reason", "network"];

/// Who takes something away from somebody says why.
pub(crate) fn reason(typed: &Typed) -> Result<String, Slips> {
    let mut reading = Reading::of(typed);
    let reason = reading.name("reason", LONGEST_LINE);
    reading.done(Some(reason))
}

/// `reason` is what the letter says of why; the record has it from the act.
pub fn turn(
    act: &Act<'_>,
    organisation: Id,
    turn: Turn,
    reason: &str,
    today: Day,
) -> Result<Organisation, Stop<NotEdited>> {
    let before = sql::organisation(act, organisation)?.ok_or(Stop::Refused(NotEdited::Gone))?;
    let (whose, keeper) = before.turned(turn).map_err(Stop::Refused)?;
    let own = own_people(act, organisation, today)?;
    let received = match turn {
        Turn::HandOver { .. } => !own.is_empty(),
        Turn::PassOn { to, .. } => sql::number_of(act, to, organisation)?.is_some(),
        Turn::Claim { .. } | Turn::GiveBack | Turn::TakeBack { .. } => true,
    };
    if !received {
        return Err(Stop::Refused(NotEdited::Gone));
    }
    let keeper_name = sql::acronym(act, keeper)?.unwrap_or_default();
    let revision = before.revision + 1;
    let after = Organisation { whose, keeper, keeper_name, revision, ..before.clone() };
    sql::turn_organisation(act, keeper, whose, revision, organisation)?;
    let deed = match turn {
        Turn::Claim { .. } => CLAIMED,
        Turn::HandOver { .. } => HANDED_OVER,
        Turn::GiveBack => GIVEN_BACK,
        Turn::TakeBack { .. } => TAKEN_BACK,
        Turn::PassOn { .. } => PASSED_ON,
    };
    act.changed(deed, &before, &after);
    let told = match turn {
        Turn::Claim { .. } | Turn::GiveBack | Turn::PassOn { .. } => {
            secretariat(act, keeper, today)?
        }
        Turn::HandOver { .. } | Turn::TakeBack { .. } => own,
    };
    for to in told.iter().filter(|to| act.actor().account != Some(to.account.id)) {
        mail::write(act, to.network, &turned(&after, turn, reason, to))?;
    }
    Ok(after)
}

/// Those who hold a post of an organisation that lets them keep its page, in any network.
pub(crate) fn own_people(
    act: &Act<'_>,
    organisation: Id,
    today: Day,
) -> Result<Vec<Recipient>, Fault> {
    let mut all = Vec::new();
    for held in sql::held_in_organisation(act, today, organisation)? {
        if !keeps_own_page(held.function) {
            continue;
        }
        if let Some(account) = identity::account_of(act, held.account_id)? {
            all.push(recipient(act, held.network_id, (held.post_id, held.post), account)?);
        }
    }
    Ok(all)
}

/// Those who run a network.
pub(crate) fn secretariat(act: &Act<'_>, network: Id, today: Day) -> Result<Vec<Recipient>, Fault> {
    let mut all = Vec::new();
    for held in sql::acting_by_function(act, today, network, Function::Secretariat)? {
        if let Some(account) = identity::account_of(act, held.account_id)? {
            let post = sql::post_name(act, network, held.post_id)?.unwrap_or_default();
            all.push(recipient(act, network, (held.post_id, post), account)?);
        }
    }
    Ok(all)
}

fn recipient(
    act: &Act<'_>,
    network: Id,
    post: (Id, String),
    account: Account,
) -> Result<Recipient, Fault> {
    let acronym = sql::acronym(act, network)?.unwrap_or_default();
    Ok(Recipient { network, acronym, post, account })
}

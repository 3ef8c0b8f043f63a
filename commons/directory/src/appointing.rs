//! Posts are made, taken and left; a letter tells whoever takes one.

use base::typed::{Reading, Slip, Slips, Typed};
use base::{Day, Id, Language};
use identity::{Account, account_of, find_account, open_account};
use mail::State;
use store::{Act, Db, Deed, Fault, Stop, numbers};

use crate::letters::invitation;
use crate::post::{Function, Post, Tenure};
use crate::store as sql;

const POST_MADE: Deed = Deed("directory.post-made");
const APPOINTED: Deed = Deed("directory.post-taken");
const LEFT: Deed = Deed("directory.post-left");
const NUMBERED: &str = "post";

/// A post of an organisation in a network, or of the network itself.
pub fn make_post(
    act: &Act<'_>,
    network: Id,
    organisation: Option<Id>,
    function: Function,
    name: &str,
    language: Language,
) -> Result<Post, Fault> {
    let post = Post {
        id: act.new_id(),
        number: numbers::next(act, network, NUMBERED)?,
        organisation_id: organisation,
        function,
        name: name.to_owned(),
        language,
        revision: 1,
    };
    let number = post.number;
    sql::insert_post(act, network, post.id, number, organisation, function, name, language, 1)?;
    act.created(POST_MADE, &post);
    Ok(post)
}

/// From this day on the account holds the post.
pub fn appoint(
    act: &Act<'_>,
    network: Id,
    post: Id,
    account: Id,
    since: Day,
) -> Result<Tenure, Fault> {
    let tenure = Tenure {
        id: act.new_id(),
        post_id: post,
        account_id: account,
        as_deputy: false,
        since,
        until: None,
        revision: 1,
    };
    sql::insert_tenure(act, network, tenure.id, post, account, false, since, None, 1)?;
    act.created(APPOINTED, &tenure);
    Ok(tenure)
}

/// Who is to take a post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    pub name: String,
    pub email: String,
    pub language: Language,
}

impl Invited {
    pub fn read(typed: &Typed) -> Result<Invited, Slips> {
        let mut reading = Reading::of(typed);
        let name = reading.name("person", crate::facts::LONGEST_NAME);
        let email = reading.mail_address("email");
        let language = reading.choice("language", |_: &Language| true);
        reading.done(language.map(|language| Invited { name, email, language }))
    }
}

/// Why a post was not taken or left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotAppointed {
    Slips(Slips),
    /// Somebody holds it; their time has to end first.
    Held,
    /// Nobody would be left to keep the network.
    LastSecretariat,
    Gone,
}

impl From<Slips> for NotAppointed {
    fn from(slips: Slips) -> Self {
        NotAppointed::Slips(slips)
    }
}

/// Somebody takes a post from today on: known by their address, or new. A letter lets them in;
/// where it is now comes with it.
pub fn invite(
    act: &Act<'_>,
    network: Id,
    post: &Post,
    invited: &Invited,
    today: Day,
) -> Result<(Tenure, State), Stop<NotAppointed>> {
    if !sql::holders_on(act, today, network, post.id)?.is_empty() {
        return Err(Stop::Refused(NotAppointed::Held));
    }
    let account = opened_for(act, invited)?;
    let tenure = appoint(act, network, post.id, account.id, today)?;
    let letter = mail::write(act, network, &invitation(act, network, &account, post)?)?;
    Ok((tenure, letter))
}

/// Who acts for a post on a day, and is written to: whoever holds it, and their deputy.
pub fn held_by(db: &Db, network: Id, post: Id, day: Day) -> Result<Vec<Account>, Fault> {
    let tenures = sql::acting_on(db, day, network, post)?.into_iter();
    let accounts = tenures.map(|tenure| account_of(db, tenure.account_id));
    accounts.filter_map(Result::transpose).collect()
}

/// The account of this address; it is opened if there is none.
pub(crate) fn opened_for(act: &Act<'_>, invited: &Invited) -> Result<Account, Fault> {
    match find_account(act, &invited.email)? {
        Some(account) => Ok(account),
        None => open_account(act, &invited.email, &invited.name, invited.language),
    }
}

/// Whoever holds a post holds it until this day, and not after.
pub fn leave_post(
    act: &Act<'_>,
    network: Id,
    post: &Post,
    until: Day,
    today: Day,
) -> Result<(), Stop<NotAppointed>> {
    let holders = sql::holders_on(act, today, network, post.id)?;
    let Some(before) = holders.into_iter().next() else {
        return Err(Stop::Refused(NotAppointed::Gone));
    };
    end_tenure(act, network, post, &before, until, today).map(|_| ())
}

/// The time of a holder or a deputy ends on a day; a network is never left without a keeper.
pub(crate) fn end_tenure(
    act: &Act<'_>,
    network: Id,
    post: &Post,
    before: &Tenure,
    until: Day,
    today: Day,
) -> Result<Tenure, Stop<NotAppointed>> {
    if until < before.since {
        return Err(vec![("until", Slip::EndsBefore)].into());
    }
    if post.function == Function::Secretariat && !before.as_deputy {
        let keepers = sql::held_by_function(act, today, network, Function::Secretariat)?;
        if keepers.iter().all(|keeper| keeper.id == before.id) {
            return Err(Stop::Refused(NotAppointed::LastSecretariat));
        }
    }
    let after = Tenure { until: Some(until), revision: before.revision + 1, ..before.clone() };
    sql::end_tenure(act, until, after.revision, network, before.id)?;
    act.changed(LEFT, before, &after);
    Ok(after)
}

//! The numbers by which people call records: one row of them per network and kind, none given
//! twice, none left out by an act that came to nothing.

use base::Id;

use crate::{Act, Fault, statements};

statements! {
    pub(crate) run count_up(network_id: Id, kind: &str) =
        "insert into store_number (network_id, kind, last) values ($1, $2, 1) \
         on conflict (network_id, kind) do update set last = store_number.last + 1";

    pub(crate) run count_up_to(network_id: Id, kind: &str, last: i64) =
        "insert into store_number (network_id, kind, last) values ($1, $2, $3) \
         on conflict (network_id, kind) do update \
         set last = case when store_number.last < $3 then $3 else store_number.last end";

    /// The last one given; none was before the first.
    pub one last(network_id: Id, kind: &str) -> i64 =
        "select last from store_number where network_id = $1 and kind = $2";
}

pub fn next(act: &Act<'_>, network: Id, kind: &str) -> Result<i64, Fault> {
    count_up(act, network, kind)?;
    last(act, network, kind)?.ok_or_else(|| Fault::Broken("a number just given is gone".to_owned()))
}

/// A number that was given elsewhere, before there were these: none up to it is given any more.
pub fn reserve(act: &Act<'_>, network: Id, kind: &str, number: i64) -> Result<(), Fault> {
    count_up_to(act, network, kind, number)?;
    Ok(())
}

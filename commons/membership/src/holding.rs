//! Whoever belongs to a network stays in its directory, whatever is undone.

use jobs::Hold;

use crate::store as sql;
use crate::words::Words;

pub const HOLDS: &[Hold] = &[Hold {
    code: "membership",
    name: |language| Words(language).membership(),
    holds: |db, network, id| Ok(sql::belongings_counted(db, network, id)?.unwrap_or_default() > 0),
}];

//! What in the directory leans on an organisation, so that undoing what entered it leaves it there.

use jobs::Hold;
use store::Fault;

use crate::store as sql;
use crate::words::Words;

pub const HOLDS: &[Hold] = &[
    Hold {
        code: "posts",
        name: |language| Words(language).posts(),
        holds: |db, network, id| any(sql::posts_in(db, network, id)),
    },
    Hold {
        code: "seats",
        name: |language| Words(language).bodies(),
        holds: |db, network, id| any(sql::seats_taken(db, network, id)),
    },
    Hold {
        code: "themes",
        name: |language| Words(language).themes(),
        holds: |db, network, id| any(sql::themes_taken_up(db, network, id)),
    },
    Hold {
        code: "initiatives",
        name: |language| Words(language).initiatives(),
        holds: |db, network, id| any(sql::parts_taken(db, network, id)),
    },
];

fn any(counted: Result<Option<i64>, Fault>) -> Result<bool, Fault> {
    Ok(counted?.unwrap_or_default() > 0)
}

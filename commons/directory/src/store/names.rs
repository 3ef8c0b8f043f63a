use base::{Id, When};
use store::{Db, Fault, row, statements};

use crate::name::{NameSort, Naming, OtherName};

row! {
    #[derive(Debug)]
    pub(crate) struct KeptName {
        id: Id,
        organisation_id: Id,
        sort: NameSort,
        name: String,
        since: Option<When>,
        until: Option<When>,
        source: String,
        withdrawn: bool,
        revision: i64,
    }
}

statements! {
    pub(crate) run insert_name(
        id: Id, organisation_id: Id, sort: NameSort, name: &str, since: Option<When>, until: Option<When>,
        source: &str, withdrawn: bool, revision: i64,
    ) = "insert into directory_name (id, organisation_id, sort, name, since, until, source, withdrawn, revision) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

    pub(crate) run update_name(
        sort: NameSort, name: &str, since: Option<When>, until: Option<When>, source: &str, withdrawn: bool,
        revision: i64, id: Id,
    ) = "update directory_name set sort = $1, name = $2, since = $3, until = $4, source = $5, withdrawn = $6, \
           revision = $7 where id = $8";

    one kept_name(id: Id) -> KeptName =
        "select id, organisation_id, sort, name, since, until, source, withdrawn, revision from directory_name \
         where id = $1";

    pub(crate) one organisation_of_name(id: Id) -> Id =
        "select organisation_id from directory_name where id = $1";

    /// The latest first; with those that were withdrawn or without.
    all kept_names(organisation_id: Id, withdrawn: bool) -> KeptName =
        "select id, organisation_id, sort, name, since, until, source, withdrawn, revision from directory_name \
         where organisation_id = $1 and withdrawn <= $2 order by sort desc, coalesce(until, '9') desc, id desc";
}

impl From<KeptName> for OtherName {
    fn from(kept: KeptName) -> OtherName {
        OtherName {
            id: kept.id,
            organisation: kept.organisation_id,
            told: Naming {
                sort: kept.sort,
                name: kept.name,
                since: kept.since,
                until: kept.until,
                source: kept.source,
            },
            withdrawn: kept.withdrawn,
            revision: kept.revision,
        }
    }
}

pub(crate) fn other_name(db: &Db, id: Id) -> Result<Option<OtherName>, Fault> {
    Ok(kept_name(db, id)?.map(OtherName::from))
}

pub(crate) fn other_names(
    db: &Db,
    organisation: Id,
    withdrawn: bool,
) -> Result<Vec<OtherName>, Fault> {
    Ok(kept_names(db, organisation, withdrawn)?.into_iter().map(OtherName::from).collect())
}

use base::{Id, When};
use store::{Act, Db, Fault, row, statements};

use crate::link::{Link, Relation};

row! {
    #[derive(Debug)]
    pub(crate) struct KeptLink {
        id: Id,
        from_kind: String,
        from_id: Id,
        relation: Relation,
        to_kind: String,
        to_id: Id,
        since: Option<When>,
        until: Option<When>,
    }
}

macro_rules! columns {
    () => {
        "select id, from_kind, from_id, relation, to_kind, to_id, since, until from casework_link"
    };
}

statements! {
    run insert_link(
        network_id: Id, id: Id, from_kind: &str, from_id: Id, relation: Relation, to_kind: &str, to_id: Id,
        since: Option<When>,
    ) = "insert into casework_link (network_id, id, from_kind, from_id, relation, to_kind, to_id, since) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)";

    pub(crate) run end_link(until: Option<When>, network_id: Id, id: Id) =
        "update casework_link set until = $1 where network_id = $2 and id = $3";

    one kept_link(network_id: Id, id: Id) -> KeptLink =
        concat!(columns!(), " where network_id = $1 and id = $2");

    /// Of which kind the record is that was ever linked.
    pub(crate) one kept_kind(network_id: Id, from_id: Id) -> String =
        "select kind from (select from_kind as kind from casework_link where network_id = $1 and from_id = $2 \
         union all select to_kind as kind from casework_link where network_id = $1 and to_id = $2) kinds limit 1";

    all kept_links(network_id: Id, from_id: Id) -> KeptLink =
        concat!(columns!(), " where network_id = $1 and from_id = $2 and until is null \
         union all ", columns!(), " where network_id = $1 and to_id = $2 and until is null order by id");
}

pub(crate) fn keep_link(act: &Act<'_>, network: Id, link: &Link) -> Result<(), Fault> {
    let ((from_kind, from), (to_kind, to)) = (&link.from, &link.to);
    insert_link(act, network, link.id, from_kind, *from, link.relation, to_kind, *to, link.since)?;
    Ok(())
}

pub(crate) fn link(db: &Db, network: Id, id: Id) -> Result<Option<Link>, Fault> {
    Ok(kept_link(db, network, id)?.map(read))
}

/// The links of a record that hold, whichever of the two it is.
pub(crate) fn links_of(db: &Db, network: Id, record: Id) -> Result<Vec<Link>, Fault> {
    Ok(kept_links(db, network, record)?.into_iter().map(read).collect())
}

fn read(kept: KeptLink) -> Link {
    Link {
        id: kept.id,
        from: (kept.from_kind, kept.from_id),
        relation: kept.relation,
        to: (kept.to_kind, kept.to_id),
        since: kept.since,
        until: kept.until,
    }
}

//! How many organisations a network has, of each country and kind and for which readers. Kept as
//! entries come, change and go: a list of a hundred thousand says how many they are at the price of one.

use std::collections::HashSet;

use base::{Id, Language};
use store::{Act, Db, Fault, Tally, row, statements};

row! {
    #[derive(Debug)]
    pub(crate) struct Counted {
        pub(crate) organisations: i64,
        pub(crate) countries: i64,
        pub(crate) people: i64,
    }
}

row! {
    #[derive(Debug)]
    struct There {
        country: String,
        kind_id: Id,
    }
}

row! {
    #[derive(Debug)]
    struct KindCalled {
        id: Id,
        code: String,
        name: String,
    }
}

/// What one may filter by: the countries and kinds of the organisations that one sees.
pub(crate) struct ToFilterBy {
    /// Codes.
    pub(crate) countries: HashSet<String>,
    /// Codes, and the names they go by.
    pub(crate) kinds: Vec<(String, String)>,
}

row! {
    #[derive(Debug)]
    pub(crate) struct Recounted {
        pub(crate) country: String,
        pub(crate) organisations: i64,
        pub(crate) people: i64,
        pub(crate) organisations_there: i64,
        pub(crate) people_there: i64,
    }
}

statements! {
    /// Adds the entries of an organisation to the tallies of its networks, or takes them off (-1).
    run tally(by: i64, organisation_id: Id) =
        "insert into directory_tally (network_id, country, kind_id, circle, organisations, people) \
         select network_id, country, kind_id, circle, $1, $1 * (case when population > 0 then population else 0 end) \
         from directory_entry where organisation_id = $2 \
         on conflict (network_id, country, kind_id, circle) do update \
         set organisations = directory_tally.organisations + excluded.organisations, \
           people = directory_tally.people + excluded.people";

    pub(crate) one counted(network_id: Id, circle: i64) -> Counted =
        "select cast(coalesce(sum(organisations), 0) as bigint) as organisations, \
           count(distinct case when organisations > 0 then nullif(country, '') end) as countries, \
           cast(coalesce(sum(people), 0) as bigint) as people \
         from directory_tally where network_id = $1 and circle <= $2";

    /// What there is in a network of what this reader sees, once for each circle.
    all there_is(network_id: Id, circle: i64) -> There =
        "select country, kind_id from directory_tally \
         where network_id = $1 and circle <= $2 and organisations > 0";

    all kinds_called(language: Language) -> KindCalled =
        "select k.id, k.code, coalesce(t.text, k.name) as name from directory_kind k \
         left join i18n_text t on t.subject_id = k.id and t.field = 'name' and t.language = $1",
        scans because "there are a dozen kinds";

    /// What each tally says, and what counting says.
    pub(crate) all recounted(network_id: Id) -> Recounted =
        "select country, cast(sum(organisations) as bigint) as organisations, cast(sum(people) as bigint) as people, \
           cast(sum(there) as bigint) as organisations_there, cast(sum(people_there) as bigint) as people_there \
         from (select circle, country, kind_id, organisations, people, 0 as there, 0 as people_there \
             from directory_tally where network_id = $1 \
           union all select circle, country, kind_id, 0, 0, 1, case when population > 0 then population else 0 end \
             from directory_entry where network_id = $1) each_of_both \
         group by circle, country, kind_id",
        scans because "it looks at every entry of a network, for who checks an installation";
}

pub(crate) fn to_filter_by(
    db: &Db,
    network: Id,
    circle: i64,
    language: Language,
) -> Result<ToFilterBy, Fault> {
    let there = there_is(db, network, circle)?;
    let kinds: HashSet<Id> = there.iter().map(|one| one.kind_id).collect();
    let called = kinds_called(db, language)?.into_iter().filter(|kind| kinds.contains(&kind.id));
    Ok(ToFilterBy {
        kinds: called.map(|kind| (kind.code, kind.name)).collect(),
        countries: there.into_iter().map(|one| one.country).collect(),
    })
}

/// By which the list of organisations is counted, unless somebody searches in it.
pub(crate) const TALLY: Tally = Tally {
    from: "from directory_tally e",
    counted: "e.organisations",
    filters: &["country", "kind"],
};

/// Changes entries of an organisation; the tallies follow.
pub(crate) fn keeping_count<T>(
    act: &Act<'_>,
    organisation: Id,
    change: impl FnOnce() -> Result<T, Fault>,
) -> Result<T, Fault> {
    tally(act, -1, organisation)?;
    let done = change()?;
    tally(act, 1, organisation)?;
    Ok(done)
}

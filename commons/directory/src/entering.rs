use base::{Id, Visibility};
use store::merge::{Edited, NotEdited};
use store::{Act, Deed, Fault, Fields, Stop, Subject, numbers, texts};

use crate::facts::Facts;
use crate::organisation::{Organisation, Whose};
use crate::store as sql;
use crate::telling::state_population;

const ENTERED: Deed = Deed("directory.organisation-entered");
const SHARED: Deed = Deed("directory.organisation-shared");
const SHOWN: Deed = Deed("directory.organisation-shown");
pub(crate) const NUMBERED: &str = "organisation";

/// An organisation in the directory of a network; on the record it stands with the organisation.
pub(crate) struct Entry<'o> {
    pub(crate) organisation: &'o Organisation,
    pub(crate) network: Id,
    pub(crate) acronym: String,
    pub(crate) seen_by: Visibility,
}

impl Subject for Entry<'_> {
    const KIND: &'static str = "directory-entry";

    fn id(&self) -> Id {
        self.organisation.id
    }

    fn revision(&self) -> i64 {
        self.organisation.revision
    }

    fn fields(&self) -> Fields {
        Fields::default().reference("directory", self.seen_by, self.network, &self.acronym).code(
            "seen-by",
            Visibility::Secretariat,
            Some(self.seen_by.code()),
        )
    }
}

/// Where an organisation stands in a network's directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entered {
    pub organisation: Id,
    pub number: i64,
    /// It stood there before.
    pub was_here: bool,
}

/// Enters an organisation. A city that another network has entered is that same city, and
/// comes with its own facts.
pub fn enter(
    act: &Act<'_>,
    network: Id,
    facts: &Facts,
    seen_by: Visibility,
) -> Result<Entered, Fault> {
    enter_numbered(act, network, facts, seen_by, None)
}

/// The same under a number that the network has given it elsewhere; nothing else here has it.
pub(crate) fn enter_numbered(
    act: &Act<'_>,
    network: Id,
    facts: &Facts,
    seen_by: Visibility,
    number: Option<i64>,
) -> Result<Entered, Fault> {
    let known = facts.place.map(|place| sql::organisation_at(act, place)).transpose()?.flatten();
    match known {
        Some(known) => share_numbered(act, network, known, seen_by, number)?
            .ok_or_else(|| Fault::Broken("an organisation just found is gone".to_owned())),
        None => enter_new(act, network, facts, seen_by, number),
    }
}

fn enter_new(
    act: &Act<'_>,
    network: Id,
    facts: &Facts,
    seen_by: Visibility,
    number: Option<i64>,
) -> Result<Entered, Fault> {
    let organisation = Organisation {
        id: act.new_id(),
        facts: facts.clone(),
        kind_name: sql::kind_name(act, facts.kind)?.unwrap_or_default(),
        keeper: network,
        keeper_name: sql::acronym(act, network)?.unwrap_or_default(),
        whose: Whose::Keeper,
        revision: 1,
    };
    sql::insert_organisation(
        act,
        organisation.id,
        facts.kind,
        &facts.name,
        facts.language,
        &facts.acronym,
        &facts.institution,
        facts.country,
        facts.place,
        facts.population,
        facts.population_year,
        &facts.population_source,
        &facts.site,
        network,
        organisation.whose,
        organisation.revision,
    )?;
    for (field, translated) in facts.translated() {
        for (language, text) in translated {
            texts::translate(act, organisation.id, field, *language, text, 1)?;
        }
    }
    act.created(ENTERED, &organisation);
    if facts.population.is_some() && facts.population_source != Facts::REFERENCE {
        state_population(act, organisation.id, facts)?;
    }
    let number = put_in_directory(act, ENTERED, network, &organisation, seen_by, number)?;
    Ok(Entered { organisation: organisation.id, number, was_here: false })
}

/// Enters an organisation that another network has entered before: its public facts are one.
pub fn share(
    act: &Act<'_>,
    network: Id,
    organisation: Id,
    seen_by: Visibility,
) -> Result<Option<Entered>, Fault> {
    share_numbered(act, network, organisation, seen_by, None)
}

pub(crate) fn share_numbered(
    act: &Act<'_>,
    network: Id,
    organisation: Id,
    seen_by: Visibility,
    number: Option<i64>,
) -> Result<Option<Entered>, Fault> {
    let entered = |number, was_here| Entered { organisation, number, was_here };
    let Some(found) = sql::organisation(act, organisation)? else { return Ok(None) };
    if let Some(number) = sql::number_of(act, network, organisation)? {
        return Ok(Some(entered(number, true)));
    }
    let number = put_in_directory(act, SHARED, network, &found, seen_by, number)?;
    Ok(Some(entered(number, false)))
}

/// Another circle of readers sees it in this network.
pub(crate) fn show_to(
    act: &Act<'_>,
    network: Id,
    organisation: Id,
    seen_by: Visibility,
) -> Result<Edited, Stop<NotEdited>> {
    let gone = || Stop::Refused(NotEdited::Gone);
    let found = sql::organisation(act, organisation)?.ok_or_else(gone)?;
    let before = sql::circle(sql::circle_in(act, network, organisation)?.ok_or_else(gone)?)?;
    if before == seen_by {
        return Err(Stop::Refused(NotEdited::Unchanged));
    }
    sql::keeping_count(act, organisation, || {
        sql::show_entry(act, seen_by.circle(), network, organisation)
    })?;
    let acronym = sql::acronym(act, network)?.unwrap_or_default();
    let entry =
        |seen_by| Entry { organisation: &found, network, acronym: acronym.clone(), seen_by };
    act.changed(SHOWN, &entry(before), &entry(seen_by));
    Ok(Edited { taken: Vec::new() })
}

fn put_in_directory(
    act: &Act<'_>,
    deed: Deed,
    network: Id,
    organisation: &Organisation,
    seen_by: Visibility,
    number: Option<i64>,
) -> Result<i64, Fault> {
    let number = match number {
        Some(number) => {
            numbers::reserve(act, network, NUMBERED, number)?;
            number
        }
        None => numbers::next(act, network, NUMBERED)?,
    };
    let id = organisation.id;
    let facts = &organisation.facts;
    let sort_key = base::sort_key(&facts.name);
    sql::keeping_count(act, id, || {
        sql::insert_entry(act, network, id, number, seen_by.circle(), facts.kind, &sort_key)
    })?;
    copy_to_entries(act, organisation)?;
    let acronym = sql::acronym(act, network)?.unwrap_or_default();
    act.created(deed, &Entry { organisation, network, acronym, seen_by });
    Ok(number)
}

/// What lists sort and filter by follows the record, in each network that knows it.
pub(crate) fn copy_to_entries(act: &Act<'_>, organisation: &Organisation) -> Result<(), Fault> {
    let facts = &organisation.facts;
    let country = facts.country.as_ref().map_or("", base::Country::code);
    let found_by = facts.found_by(&sql::other_names(act, organisation.id, false)?);
    let (id, key, people) =
        (organisation.id, base::sort_key(&facts.name), facts.population.unwrap_or(-1));
    sql::keeping_count(act, id, || {
        sql::update_entries(act, facts.kind, country, &key, &found_by, people, id)
    })?;
    Ok(())
}

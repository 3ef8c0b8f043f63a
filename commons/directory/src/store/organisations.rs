use base::typed::Typed;
use base::{Country, Id, Language};
use store::{Db, Fault, row, statements, texts};

use super::KindIn;
use crate::facts::Facts;
use crate::organisation::{Organisation, Whose};

row! {
    /// An organisation as its row holds it, with the name of its kind.
    #[derive(Debug)]
    pub(crate) struct Kept {
        id: Id,
        kind_id: Id,
        kind_name: String,
        name: String,
        language: Language,
        acronym: String,
        institution: String,
        country: Option<Country>,
        place: Option<i64>,
        population: Option<i64>,
        population_year: Option<i64>,
        population_source: String,
        site: String,
        keeper_id: Id,
        keeper: String,
        whose: Whose,
        revision: i64,
    }
}

row! {
    /// The same as a network's directory has it: who sees it there, and its kind as a reader calls it.
    #[derive(Debug)]
    pub(crate) struct KeptEntry {
        circle: i64,
        code: String,
        kind: String,
        local_government: bool,
        id: Id,
        kind_id: Id,
        kind_name: String,
        name: String,
        language: Language,
        acronym: String,
        institution: String,
        country: Option<Country>,
        place: Option<i64>,
        population: Option<i64>,
        population_year: Option<i64>,
        population_source: String,
        site: String,
        keeper_id: Id,
        keeper: String,
        whose: Whose,
        revision: i64,
    }
}

macro_rules! columns {
    () => {
        "o.id, o.kind_id, k.name as kind_name, o.name, o.language, o.acronym, o.institution, o.country, o.place, \
           o.population, o.population_year, o.population_source, o.site, o.keeper_id, w.acronym as keeper, o.whose, o.revision"
    };
}

statements! {
    pub(crate) run insert_organisation(
        id: Id, kind_id: Id, name: &str, language: Language, acronym: &str, institution: &str,
        country: Option<Country>, place: Option<i64>, population: Option<i64>,
        population_year: Option<i64>, population_source: &str, site: &str, keeper_id: Id, whose: Whose, revision: i64,
    ) = "insert into directory_organisation (id, kind_id, name, language, acronym, institution, country, place, \
           population, population_year, population_source, site, keeper_id, whose, revision) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";

    pub(crate) run update_organisation(
        kind_id: Id, name: &str, acronym: &str, institution: &str, country: Option<Country>,
        population: Option<i64>, population_year: Option<i64>, population_source: &str, site: &str,
        revision: i64, id: Id,
    ) = "update directory_organisation set kind_id = $1, name = $2, acronym = $3, institution = $4, country = $5, \
           population = $6, population_year = $7, population_source = $8, site = $9, revision = $10 where id = $11";

    /// Whose it is, and who keeps it.
    pub(crate) run turn_organisation(keeper_id: Id, whose: Whose, revision: i64, id: Id) =
        "update directory_organisation set keeper_id = $1, whose = $2, revision = $3 where id = $4";

    pub(crate) run delete_organisation(id: Id) = "delete from directory_organisation where id = $1";

    one kept(id: Id) -> Kept =
        concat!("select ", columns!(), " from directory_organisation o join directory_kind k on k.id = o.kind_id \
         join directory_network w on w.id = o.keeper_id where o.id = $1");

    one kept_numbered(language: Language, network_id: Id, number: i64) -> KeptEntry =
        concat!("select e.circle, k.code, coalesce(kt.text, k.name) as kind, k.local_government, \
         ", columns!(), " from directory_entry e \
         join directory_organisation o on o.id = e.organisation_id join directory_kind k on k.id = o.kind_id \
         join directory_network w on w.id = o.keeper_id \
         left join i18n_text kt on kt.subject_id = k.id and kt.field = 'name' and kt.language = $1 \
         where e.network_id = $2 and e.number = $3");

    pub(crate) one organisation_at(place: i64) -> Id =
        "select id from directory_organisation where place = $1";
}

pub(crate) fn organisation(db: &Db, id: Id) -> Result<Option<Organisation>, Fault> {
    kept(db, id)?.map(|kept| whole(db, kept)).transpose()
}

/// An organisation as a form begins with it, and its revision then.
pub fn as_typed(db: &Db, id: Id) -> Result<(Typed, i64), Fault> {
    let found = organisation(db, id)?;
    let found = found.ok_or_else(|| Fault::Broken("no such organisation".to_owned()))?;
    Ok((found.as_typed(), found.revision))
}

/// An organisation in a network's directory.
#[derive(Debug)]
pub(crate) struct Numbered {
    pub(crate) number: i64,
    pub(crate) circle: i64,
    pub(crate) kind: KindIn,
    pub(crate) organisation: Organisation,
}

pub(crate) fn organisation_numbered(
    db: &Db,
    language: Language,
    network: Id,
    number: i64,
) -> Result<Option<Numbered>, Fault> {
    let Some(entry) = kept_numbered(db, language, network, number)? else { return Ok(None) };
    let (circle, local_government) = (entry.circle, entry.local_government);
    let kind = KindIn { code: entry.code.clone(), name: entry.kind.clone(), local_government };
    Ok(Some(Numbered { number, circle, kind, organisation: whole(db, entry.into())? }))
}

fn whole(db: &Db, kept: Kept) -> Result<Organisation, Fault> {
    let translations = texts::translations_of(db, kept.id)?;
    let in_others = |field: &str| {
        let of_it = translations.iter().filter(|translation| translation.field == field);
        of_it.map(|translation| (translation.language, translation.text.clone())).collect()
    };
    Ok(Organisation {
        id: kept.id,
        facts: Facts {
            kind: kept.kind_id,
            name: kept.name,
            language: kept.language,
            other_names: in_others("name"),
            other_acronyms: in_others("acronym"),
            other_institutions: in_others("institution"),
            acronym: kept.acronym,
            institution: kept.institution,
            country: kept.country,
            place: kept.place,
            population: kept.population,
            population_year: kept.population_year,
            population_source: kept.population_source,
            site: kept.site,
        },
        kind_name: kept.kind_name,
        keeper: kept.keeper_id,
        keeper_name: kept.keeper,
        whose: kept.whose,
        revision: kept.revision,
    })
}

impl From<KeptEntry> for Kept {
    fn from(entry: KeptEntry) -> Kept {
        Kept {
            id: entry.id,
            kind_id: entry.kind_id,
            kind_name: entry.kind_name,
            name: entry.name,
            language: entry.language,
            acronym: entry.acronym,
            institution: entry.institution,
            country: entry.country,
            place: entry.place,
            population: entry.population,
            population_year: entry.population_year,
            population_source: entry.population_source,
            site: entry.site,
            keeper_id: entry.keeper_id,
            keeper: entry.keeper,
            whose: entry.whose,
            revision: entry.revision,
        }
    }
}

use base::{Country, Id, Language};
use store::{Db, Fault, row, statements, texts};

use crate::facts::Facts;
use crate::organisation::Organisation;

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
        revision: i64,
    }
}

statements! {
    pub(crate) run insert_organisation(
        id: Id, kind_id: Id, name: &str, language: Language, acronym: &str, institution: &str,
        country: Option<Country>, place: Option<i64>, population: Option<i64>,
        population_year: Option<i64>, population_source: &str, site: &str, keeper_id: Id, revision: i64,
    ) = "insert into directory_organisation (id, kind_id, name, language, acronym, institution, country, place, \
           population, population_year, population_source, site, keeper_id, revision) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";

    pub(crate) run update_organisation(
        kind_id: Id, name: &str, acronym: &str, institution: &str, country: Option<Country>,
        population: Option<i64>, population_year: Option<i64>, population_source: &str, site: &str,
        revision: i64, id: Id,
    ) = "update directory_organisation set kind_id = $1, name = $2, acronym = $3, institution = $4, country = $5, \
           population = $6, population_year = $7, population_source = $8, site = $9, revision = $10 where id = $11";

    one kept(id: Id) -> Kept =
        "select o.id, o.kind_id, k.name as kind_name, o.name, o.language, o.acronym, o.institution, o.country, \
           o.place, o.population, o.population_year, o.population_source, o.site, o.keeper_id, o.revision \
         from directory_organisation o join directory_kind k on k.id = o.kind_id where o.id = $1";

    pub(crate) one organisation_at(place: i64) -> Id =
        "select id from directory_organisation where place = $1";
}

pub(crate) fn organisation(db: &Db, id: Id) -> Result<Option<Organisation>, Fault> {
    let Some(kept) = kept(db, id)? else { return Ok(None) };
    let other_names = texts::in_languages(db, id, "name")?;
    Ok(Some(Organisation {
        id: kept.id,
        facts: Facts {
            kind: kept.kind_id,
            name: kept.name,
            language: kept.language,
            other_names,
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
        revision: kept.revision,
    }))
}

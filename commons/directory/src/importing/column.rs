use base::{Language, codes, folded};

use crate::pages::field_name;
use crate::words::Words;

codes! {
    /// What a column of a table may hold.
    pub enum Column {
        Name = "name",
        Kind = "kind",
        Country = "country",
        Institution = "institution",
        Acronym = "acronym",
        Number = "number",
        Site = "site",
        Population = "population",
        PopulationYear = "population-year",
        PopulationSource = "population-source",
        Place = "place",
        Language = "language",
        NameEs = "name-es",
        NamePt = "name-pt",
        NameFr = "name-fr",
        NameEn = "name-en",
        SeenBy = "seen-by",
    }
}

/// How people head such columns, folded, besides the names that these fields have on screen.
const HEADINGS: &[(Column, &str)] = &[
    (
        Column::Name,
        "nombre|ciudad|municipio|organizacion|entidad|miembro|nombre de la ciudad|nombre de la organizacion|localidad",
    ),
    (
        Column::Name,
        "nome|cidade|organizacao|entidade|membro|municipalidade|nom|ville|commune|organisation|membre|collectivite",
    ),
    (Column::Name, "name|city|organization|municipality|member|city name|town"),
    (
        Column::Kind,
        "tipo|tipo de organizacion|categoria|clase|type|categorie|kind|category|tipo de organizacao",
    ),
    (
        Column::Country,
        "pais|pays|country|iso|iso 3166|codigo de pais|codigo pais|nacion|country code|code pays",
    ),
    (
        Column::Institution,
        "institucion|gobierno|nombre oficial|denominacion|razon social|instituicao|nome oficial|institution|nom officiel|official name|government",
    ),
    (
        Column::Acronym,
        "sigla|siglas|acronimo|abreviatura|sigle|acronyme|acronym|abbreviation|short name",
    ),
    (Column::Number, "numero|num|no|nro|n|codigo|numero de miembro|number|member number|id|code"),
    (
        Column::Site,
        "sitio|sitio web|pagina web|pagina|web|url|enlace|site|site web|website|internet",
    ),
    (
        Column::Population,
        "poblacion|habitantes|no de habitantes|populacao|population|habitants|inhabitants|people",
    ),
    (
        Column::PopulationYear,
        "ano|ano de la cifra|ano de poblacion|ano do dado|annee|year|annee du chiffre",
    ),
    (Column::PopulationSource, "fuente|fuente de la cifra|fonte|source|fonte do dado"),
    (Column::Place, "geonames|geonameid|geoname id|geonames id|lugar geonames"),
    (Column::Language, "idioma|lengua|lingua|langue|language|idioma del nombre"),
    (Column::NameEs, "nombre en espanol|espanol|nome em espanhol|nom en espagnol|name in spanish"),
    (
        Column::NamePt,
        "nombre en portugues|portugues|nome em portugues|nom en portugais|name in portuguese",
    ),
    (
        Column::NameFr,
        "nombre en frances|frances|francais|nome em frances|nom en francais|name in french",
    ),
    (
        Column::NameEn,
        "nombre en ingles|ingles|english|nome em ingles|nom en anglais|name in english",
    ),
    (Column::SeenBy, "visibilidad|visible|visibilidade|visibilite|visibility|quien la ve"),
];

/// What the columns are likely to hold, by their headings in any of the four languages; none
/// twice.
pub fn guessed(heading: &[String]) -> Vec<Option<Column>> {
    let mut taken = Vec::new();
    let guess = |heading: &String| {
        let column = guess(heading).filter(|column| !taken.contains(column))?;
        taken.push(column);
        Some(column)
    };
    heading.iter().map(guess).collect()
}

fn guess(heading: &str) -> Option<Column> {
    if heading.trim() == "#" {
        return Some(Column::Number);
    }
    let heading = folded(heading);
    if heading.is_empty() {
        return None;
    }
    let known = |ways: &str| ways.split('|').any(|way| way == heading);
    let named = |column: &Column| {
        Language::ALL.iter().any(|language| folded(column.name(Words(*language))) == heading)
    };
    let by_heading = HEADINGS.iter().find(|(_, ways)| known(ways)).map(|(column, _)| *column);
    by_heading.or_else(|| Column::ALL.iter().copied().find(named))
}

/// A field of a line as it is called on screen.
pub(crate) fn column_name(words: Words, field: &str) -> &'static str {
    field.parse().map_or_else(|_| field_name(words, field), |column: Column| column.name(words))
}

impl Column {
    /// As the field is called on screen.
    pub(crate) fn name(self, words: Words) -> &'static str {
        match self {
            Column::Number => words.number_here(),
            Column::Language => words.language_of_name(),
            field => field_name(words, field.code()),
        }
    }
}

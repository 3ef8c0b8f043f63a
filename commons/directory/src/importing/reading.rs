use std::collections::HashMap;

use base::typed::{Slip, Slips, Typed};
use base::{Day, Id, Language, Visibility, folded};
use store::{Db, Fault};

use super::column::Column;
use super::matching::Matching;
use crate::facts::Facts;
use crate::store as sql;
use crate::words::Words;

/// Reads lines as the entering form would read them, had somebody typed them there.
pub(crate) struct Reader {
    matching: Matching,
    columns: Vec<Option<Column>>,
    /// In which the network writes names.
    language: Language,
    kinds: Vec<(Id, bool)>,
    /// The kind whose organisations are cities.
    city: Option<Id>,
    /// Kinds by whatever people call them, folded.
    kinds_called: HashMap<String, Id>,
    circles_called: HashMap<String, Visibility>,
    today: Day,
}

/// A line, read.
#[derive(Clone, Debug)]
pub(crate) struct Read {
    pub(crate) facts: Facts,
    pub(crate) seen_by: Visibility,
    /// The number that it is to have in the network.
    pub(crate) number: Option<i64>,
    /// Whether its kind is that of cities.
    pub(crate) is_city: bool,
}

/// How people call a city's government when they say what kind of thing it is, folded.
const CITIES: &[&str] = &[
    "ciudad",
    "municipio",
    "ayuntamiento",
    "alcaldia",
    "intendencia",
    "municipalidad",
    "gobierno local",
    "gobierno municipal",
    "cidade",
    "prefeitura",
    "governo local",
    "ville",
    "mairie",
    "commune",
    "collectivite",
    "city",
    "municipality",
    "town",
    "local government",
];

const MOST: i64 = 1_000_000;

impl Reader {
    pub(crate) fn new(
        db: &Db,
        network: Id,
        matching: &Matching,
        today: Day,
    ) -> Result<Reader, Fault> {
        let city = sql::kind_by_code(db, "city")?;
        let mut kinds_called: HashMap<String, Id> = HashMap::new();
        for language in Language::ALL {
            kinds_called.extend(
                sql::kinds(db, *language)?.into_iter().map(|kind| (folded(&kind.name), kind.id)),
            );
        }
        if let Some(city) = city {
            kinds_called.extend(CITIES.iter().map(|name| ((*name).to_owned(), city)));
        }
        let mut circles_called = HashMap::new();
        for language in Language::ALL {
            let words = Words(*language);
            for (name, circle) in [
                (words.visible_public(), Visibility::Public),
                (words.visible_members(), Visibility::Members),
                (words.visible_secretariat(), Visibility::Secretariat),
            ] {
                circles_called.insert(folded(name), circle);
                circles_called.insert(folded(circle.code()), circle);
            }
        }
        Ok(Reader {
            columns: matching.columns().collect(),
            matching: matching.clone(),
            language: sql::first_language(db, network)?.unwrap_or_default(),
            kinds: sql::kinds_known(db)?,
            city,
            kinds_called,
            circles_called,
            today,
        })
    }

    /// What is typed in a line, field by field, in the form in which the rules read it.
    pub(crate) fn typed(&self, cells: &[String], place: Option<i64>) -> Typed {
        let mut typed = Typed::new();
        for (column, cell) in self.columns.iter().zip(cells) {
            let (Some(column), text) = (column, cell.trim()) else { continue };
            if text.is_empty() {
                continue;
            }
            let value = match column {
                Column::Kind => self.kind(text).map(|id| id.to_string()),
                Column::Country => reference::find_country(text).map(|code| code.to_string()),
                _ => None,
            };
            typed.insert(column.code().to_owned(), value.unwrap_or_else(|| text.to_owned()));
        }
        for field in super::matching::MATCHED {
            let default = self.matching.default_of(field);
            // A source is of a figure: without one there is nothing to say where it is from.
            let of_nothing = field == "population-source" && !typed.contains_key("population");
            if !typed.contains_key(field) && !default.is_empty() && !of_nothing {
                typed.insert(field.to_owned(), default.to_owned());
            }
        }
        if let Some(place) = place {
            typed.insert("place".to_owned(), place.to_string());
        }
        typed
    }

    fn kind(&self, text: &str) -> Option<Id> {
        self.kinds_called.get(&folded(text)).copied()
    }

    pub(crate) fn read(&self, cells: &[String], place: Option<i64>) -> Result<Read, Slips> {
        let typed = self.typed(cells, place);
        let text = |field: &str| typed.get(field).map_or("", String::as_str);
        let mut slips = Slips::new();
        let language = match text("language") {
            "" => Some(self.language),
            said => reference::find_language(said).and_then(|tongue| tongue.code().parse().ok()),
        };
        let number = match text("number") {
            "" => Ok(None),
            said => {
                said.parse().ok().filter(|number| (1..=MOST).contains(number)).map(Some).ok_or(())
            }
        };
        let seen_by = self.circles_called.get(&folded(text("seen-by")));
        if language.is_none() {
            slips.push(("language", Slip::NoSuchChoice));
        }
        if number.is_err() {
            slips.push(("number", Slip::NotANumber));
        }
        if seen_by.is_none() {
            slips.push(("seen-by", Slip::NoSuchChoice));
        }
        let read = Facts::read(&typed, language.unwrap_or_default(), &self.kinds, self.today);
        let read = read.map_err(|more| slips.extend(more));
        match (read, number, seen_by) {
            (Ok(facts), Ok(number), Some(seen_by)) if slips.is_empty() => {
                let is_city = Some(facts.kind) == self.city;
                Ok(Read { facts, seen_by: *seen_by, number, is_city })
            }
            _ => Err(slips),
        }
    }
}

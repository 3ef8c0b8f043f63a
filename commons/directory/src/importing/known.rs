use std::collections::HashMap;

use base::{Id, folded};
use reference::cities::{self, Candidate};
use store::{Db, Fault};

use super::reading::{Read, Reader};
use super::verdict::{ImportLine, Verdict};
use crate::facts::Facts;
use crate::store as sql;

/// What the installation knows when an import is checked, and the lines before this one.
pub(crate) struct Known {
    at_place: HashMap<i64, Standing>,
    called: HashMap<Called, Standing>,
    numbers: HashMap<i64, ()>,
    /// Lines by what they say, with the number that each has where it comes from.
    lines_at: HashMap<i64, i64>,
    lines_called: HashMap<Called, i64>,
}

/// An organisation, and its number in the network if it has one there.
#[derive(Clone, Copy)]
struct Standing {
    organisation: Id,
    here: Option<i64>,
}

/// Name, country and kind: what makes two organisations look the same.
type Called = (String, String, Id);

fn called(name: &str, country: Option<base::Country>, kind: Id) -> Called {
    (folded(name), country.map_or(String::new(), |country| country.to_string()), kind)
}

/// What a line says by itself, before it is compared with anything.
pub(crate) enum Sight {
    Bad,
    /// Certainly this city, or no city at all.
    Plain(Read),
    /// One of these cities, or none.
    Doubtful(Read, Vec<u32>),
}

/// From this confidence on a name is the name of the city, and not a guess at a slip.
const SURE: u8 = 80;
/// Among so many cities a person can choose.
const CANDIDATES: usize = 6;

/// Reads a line, and recognises the city that it is.
pub(crate) fn look(reader: &Reader, cells: &[String]) -> Sight {
    let Ok(read) = reader.read(cells, None) else { return Sight::Bad };
    if !read.is_city || read.facts.place.is_some() {
        return Sight::Plain(read);
    }
    let found = cities::recognise(&read.facts.name, read.facts.country);
    let sure: Vec<&Candidate> = found.iter().filter(|it| it.confidence >= SURE).collect();
    match (sure.as_slice(), found.as_slice()) {
        ([one], _) => {
            let place = Some(i64::from(one.city.id()));
            Sight::Plain(Read { facts: Facts { place, ..read.facts }, ..read })
        }
        (_, []) => Sight::Plain(read),
        (_, some) => {
            Sight::Doubtful(read, some.iter().take(CANDIDATES).map(|it| it.city.id()).collect())
        }
    }
}

impl Known {
    pub(crate) fn of(db: &Db, network: Id) -> Result<Known, Fault> {
        let mut known = Known {
            at_place: HashMap::new(),
            called: HashMap::new(),
            numbers: HashMap::new(),
            lines_at: HashMap::new(),
            lines_called: HashMap::new(),
        };
        let mut borne = HashMap::new();
        for row in sql::organisations_known(db, network)? {
            let standing = Standing { organisation: row.id, here: row.number };
            if let Some(place) = row.place {
                known.at_place.insert(place, standing);
            }
            // What is here is told before what is elsewhere; of the latter, what is public.
            if row.number.is_some() || row.public {
                let named = called(&row.name, row.country, row.kind_id);
                let before = known.called.get(&named).is_some_and(|other| other.here.is_some());
                if !before {
                    known.called.insert(named, standing);
                }
                borne.insert(row.id, (standing, row.country, row.kind_id));
            }
            if let Some(number) = row.number {
                known.numbers.insert(number, ());
            }
        }
        // By another name only where nobody else bears it.
        for other in sql::other_names_known(db)? {
            if let Some((standing, country, kind)) = borne.get(&other.organisation_id) {
                known.called.entry(called(&other.name, *country, *kind)).or_insert(*standing);
            }
        }
        Ok(known)
    }

    /// What a line is, given all that is known and the lines before it.
    pub(crate) fn judge(&mut self, line: &ImportLine, sight: &Sight) -> ImportLine {
        let (verdict, place, about) = self.verdict(line.line, sight);
        let judged = ImportLine { verdict, place, about, ..line.clone() };
        ImportLine { choice: judged.first_choice(), ..judged }
    }

    fn verdict(&mut self, line: i64, sight: &Sight) -> (Verdict, Option<i64>, String) {
        let (read, cities) = match sight {
            Sight::Bad => return (Verdict::Bad, None, String::new()),
            Sight::Plain(read) => (read, &[] as &[u32]),
            Sight::Doubtful(read, cities) => (read, cities.as_slice()),
        };
        if let Some(number) = read.number
            && self.numbers.insert(number, ()).is_some()
        {
            return (Verdict::Bad, None, "number".to_owned());
        }
        let place = read.facts.place;
        let named = called(&read.facts.name, read.facts.country, read.facts.kind);
        if let Some(place_id) = place {
            if let Some(earlier) = self.lines_at.insert(place_id, line) {
                self.lines_at.insert(place_id, earlier);
                return (Verdict::Twice, place, earlier.to_string());
            }
            self.lines_called.entry(named.clone()).or_insert(line);
            match self.at_place.get(&place_id) {
                Some(Standing { here: Some(number), .. }) => {
                    return (Verdict::Here, place, number.to_string());
                }
                Some(known) => return (Verdict::Known, place, known.organisation.to_string()),
                None => {}
            }
        } else {
            if let Some(earlier) = self.lines_called.get(&named) {
                return (Verdict::Twice, None, earlier.to_string());
            }
            self.lines_called.insert(named.clone(), line);
        }
        match self.called.get(&named) {
            // A city of another place is another city, however it is called.
            _ if place.is_some() => (Verdict::Ready, place, String::new()),
            Some(Standing { here: Some(number), .. }) => (Verdict::Here, None, number.to_string()),
            Some(known) if cities.is_empty() => {
                (Verdict::Alike, None, known.organisation.to_string())
            }
            _ if !cities.is_empty() => {
                let ids: Vec<String> = cities.iter().map(u32::to_string).collect();
                (Verdict::Doubtful, None, ids.join(" "))
            }
            _ => (Verdict::Ready, None, String::new()),
        }
    }
}

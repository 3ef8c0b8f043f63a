use base::{Country, codes};

use super::near::Spelling;
use super::{City, gazetteer, wording};

codes! {
    /// What makes a city a candidate.
    pub enum Likeness {
        /// Its name, accents and all.
        Exact = "exact",
        /// Its name, but for the accents, the case, the points.
        Folded = "folded",
        /// Another name of it, in another language, of another time.
        Alternate = "alternate",
        /// A name of it with a slip or two.
        Near = "near",
    }
}

/// A city that a text may mean.
#[derive(Clone, Copy, Debug)]
pub struct Candidate {
    pub city: City,
    pub likeness: Likeness,
    /// Out of 100, how much the text looks like a name of this city; below 80 it is a guess at a
    /// slip. It doesn't know of homonyms: what is certain stands alone above 80.
    pub confidence: u8,
}

/// No list of homonyms that a person is to choose from should be longer.
const MOST: usize = 20;

/// The cities that a text may mean, the likeliest first; at most 20, of one country if it is
/// given or if the text names it ("La Paz, Bolivia").
///
/// What is written around the name is understood: "Intendencia de Montevideo", "Prefeitura
/// Municipal de Belém - PA", "Ciudad de Córdoba (Argentina)". Near spellings are looked for only
/// when nothing else is found. The order is by likeness first, but a place twice as large is worth
/// a point more, so that "México" is Mexico City before a village of that name.
pub fn recognise(text: &str, country: Option<Country>) -> Vec<Candidate> {
    let reading = wording::read(text);
    let said = country.or(reading.country);
    let mut found = look(text, &reading.keys, said);
    if found.is_empty() && country.is_none() && said.is_some() {
        found = look(text, &reading.keys, None);
    }
    found
}

fn look(text: &str, keys: &[(String, u8)], country: Option<Country>) -> Vec<Candidate> {
    let mut found = Found { candidates: Vec::new(), country };
    for (key, cost) in keys {
        found.by_name(text, key, *cost);
    }
    if found.candidates.is_empty() {
        for (key, cost) in keys {
            found.by_near_name(key, *cost);
        }
    }
    found.best()
}

struct Found {
    candidates: Vec<Candidate>,
    country: Option<Country>,
}

impl Found {
    fn add(&mut self, city: City, likeness: Likeness, confidence: u8) {
        if self.country.is_none_or(|country| country == city.country()) {
            self.candidates.push(Candidate { city, likeness, confidence });
        }
    }

    fn by_name(&mut self, text: &str, key: &str, cost: u8) {
        let cities = gazetteer();
        let written = text.to_lowercase();
        for place in cities.key.find(key) {
            let city = City(place as u32);
            let (likeness, confidence) = match written.contains(&city.name().to_lowercase()) {
                true => (Likeness::Exact, 100),
                false => (Likeness::Folded, 96),
            };
            self.add(city, likeness, confidence - cost);
        }
        for at in cities.other.find(key) {
            self.add(City(cities.other_city.get(at)), Likeness::Alternate, 92 - cost);
        }
    }

    fn by_near_name(&mut self, key: &str, cost: u8) {
        let cities = gazetteer();
        let mut spelling = Spelling::new(key);
        let most = spelling.forgiven();
        if most == 0 {
            return;
        }
        let worth = |slips: usize, full: u8| full.saturating_sub(slips as u8 * 12 + cost);
        let [names, others] = cities.shapes();
        for place in names.near(key, most, self.country) {
            if let Some(slips) = spelling.slips(cities.key.get(place), most) {
                self.add(City(place as u32), Likeness::Near, worth(slips, 90));
            }
        }
        for at in others.near(key, most, self.country) {
            if let Some(slips) = spelling.slips(cities.other.get(at), most) {
                self.add(City(cities.other_city.get(at)), Likeness::Near, worth(slips, 84));
            }
        }
    }

    /// Each city once, for the best reason, the likeliest first.
    fn best(mut self) -> Vec<Candidate> {
        self.candidates.sort_by_key(|it| (it.city, std::cmp::Reverse(it.confidence)));
        self.candidates.dedup_by_key(|it| it.city);
        self.candidates.sort_by_key(|it| std::cmp::Reverse((rank(it), it.city.population())));
        self.candidates.truncate(MOST);
        self.candidates
    }
}

/// Likeness, and a point for each doubling of the population.
fn rank(candidate: &Candidate) -> u32 {
    u32::from(candidate.confidence) + candidate.city.population().max(1).ilog2()
}

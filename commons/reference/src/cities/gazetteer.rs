//! The file of cities, unpacked: texts with the places where their lines begin, and numbers in
//! planes. `make/cities.py` writes it and tells its form.

use std::collections::HashMap;
use std::io::{self, BufRead, BufReader};
use std::sync::{LazyLock, OnceLock};

use base::Country;
use flate2::read::GzDecoder;

use super::columns::{Lines, Numbers};
use super::shapes::Shapes;

const PACKED: &[u8] = include_bytes!("../../data/cities.gz");

pub(super) static GAZETTEER: LazyLock<Gazetteer> = LazyLock::new(built_in);

#[expect(clippy::expect_used, reason = "the cities are packed into the program, and tested")]
fn built_in() -> Gazetteer {
    Gazetteer::unpack(PACKED).expect("the cities built into the program unpack")
}

pub(super) struct Gazetteer {
    pub(super) name: Lines,
    /// The folded names, in order: the cities' own order.
    pub(super) key: Lines,
    /// Folded other names, in order, and the city that each leads to.
    pub(super) other: Lines,
    pub(super) other_city: Numbers,
    pub(super) id: Numbers,
    pub(super) lat: Numbers,
    pub(super) lon: Numbers,
    pub(super) population: Numbers,
    area: Numbers,
    zone: Numbers,
    areas: Lines,
    countries: Vec<Country>,
    zones: Lines,
    /// The cities in the order of their numbers.
    by_id: Vec<u32>,
    /// Made when somebody first misspells a name: the folded names, and the other ones.
    shapes: OnceLock<[Shapes; 2]>,
}

impl Gazetteer {
    fn unpack(packed: &[u8]) -> io::Result<Gazetteer> {
        let mut sections = sections(BufReader::new(GzDecoder::new(packed)))?;
        let mut take = |name: &str| sections.remove(name).ok_or_else(|| broken(name));
        let areas = Lines::new(take("areas")?)?;
        let countries = (0..areas.len()).map(|at| areas.get(at).get(..2).unwrap_or("").parse());
        let id = Numbers::new(take("id")?, 4);
        let count = u32::try_from(id.len()).map_err(io::Error::other)?;
        let mut by_id: Vec<u32> = (0..count).collect();
        by_id.sort_unstable_by_key(|place| id.get(*place as usize));
        Ok(Gazetteer {
            name: Lines::new(take("name")?)?,
            key: Lines::new(take("key")?)?,
            other: Lines::new(take("other")?)?,
            other_city: Numbers::new(take("other_city")?, 4),
            lat: Numbers::new(take("lat")?, 4),
            lon: Numbers::new(take("lon")?, 4),
            population: Numbers::new(take("population")?, 4),
            area: Numbers::new(take("area")?, 2),
            zone: Numbers::new(take("zone")?, 2),
            zones: Lines::new(take("zones")?)?,
            countries: countries.collect::<Result<_, _>>().map_err(io::Error::other)?,
            areas,
            id,
            by_id,
            shapes: OnceLock::new(),
        })
    }

    pub(super) fn len(&self) -> u32 {
        self.by_id.len() as u32
    }

    pub(super) fn place_of(&self, id: u32) -> Option<u32> {
        let found = self.by_id.binary_search_by_key(&id, |place| self.id.get(*place as usize));
        self.by_id.get(found.ok()?).copied()
    }

    pub(super) fn area(&self, place: usize) -> (Country, &str) {
        let area = self.area.get(place) as usize;
        (self.countries[area], self.areas.get(area).get(3..).unwrap_or(""))
    }

    pub(super) fn shapes(&self) -> &[Shapes; 2] {
        self.shapes.get_or_init(|| {
            let country = |place| self.area(place).0;
            let of_other = |at| country(self.other_city.get(at) as usize);
            [Shapes::of(&self.key, country), Shapes::of(&self.other, of_other)]
        })
    }

    pub(super) fn zone(&self, place: usize) -> &str {
        self.zones.get(self.zone.get(place) as usize)
    }
}

/// What the header announces: names and lengths, up to an empty line; lines about the file itself
/// end with a point.
fn sections(mut file: impl BufRead) -> io::Result<HashMap<String, Vec<u8>>> {
    let mut announced = Vec::new();
    loop {
        let mut line = String::new();
        file.read_line(&mut line)?;
        match line.trim_end().rsplit_once(' ') {
            None => break,
            Some((name, length)) => {
                if let Ok(length) = length.parse() {
                    announced.push((name.to_owned(), length));
                }
            }
        }
    }
    let read = |(name, length): (String, usize)| {
        let mut section = vec![0; length];
        file.read_exact(&mut section)?;
        Ok((name, section))
    };
    announced.into_iter().map(read).collect()
}

fn broken(section: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("no section {section} among the cities"))
}

//! Cities of the world as GeoNames knows them (CC BY 4.0: say so where they are shown).
//!
//! All of 15,000 inhabitants or more are here, and of 5,000 or more in Latin America, the
//! Caribbean, Spain, Portugal, Andorra, France and Italy: 42,840. A city is known by its GeoNames
//! number ([`by_id`]); [`recognise`] goes from what somebody wrote to the cities that it may be.
//! The display name is GeoNames' own, mostly the local one, but English where English has one
//! ("Mexico City"): a network writes its cities' names as it likes.
//!
//! The cities lie packed in the program (1.3 MB) and are unpacked when first asked for, in a few
//! hundredths of a second; from then on they take some 4 MB, and half as much again once somebody
//! misspells a name.

mod columns;
mod gazetteer;
mod near;
mod recognise;
mod shapes;
mod wording;

use base::Country;

use gazetteer::{GAZETTEER, Gazetteer};
pub use recognise::{Candidate, Likeness, recognise};

/// One city; small, and copied freely.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct City(u32);

/// The city with this GeoNames number, if it is one of ours.
pub fn by_id(id: u32) -> Option<City> {
    gazetteer().place_of(id).map(City)
}

/// Every city, in the order of their folded names.
pub fn all() -> impl Iterator<Item = City> {
    (0..gazetteer().len()).map(City)
}

fn gazetteer() -> &'static Gazetteer {
    &GAZETTEER
}

impl City {
    fn place(self) -> usize {
        self.0 as usize
    }

    /// Its GeoNames number, for life.
    pub fn id(self) -> u32 {
        gazetteer().id.get(self.place())
    }

    pub fn name(self) -> &'static str {
        gazetteer().name.get(self.place())
    }

    pub fn country(self) -> Country {
        gazetteer().area(self.place()).0
    }

    /// The first division of its country that it lies in, by the code GeoNames uses, which says
    /// nothing to people: it tells apart two cities of one name and country.
    pub fn area(self) -> &'static str {
        gazetteer().area(self.place()).1
    }

    /// In hundred thousandths of a degree, as everywhere.
    pub fn lat_e5(self) -> i32 {
        gazetteer().lat.get(self.place()).cast_signed() - 9_000_000
    }

    pub fn lon_e5(self) -> i32 {
        gazetteer().lon.get(self.place()).cast_signed() - 18_000_000
    }

    pub fn population(self) -> u32 {
        gazetteer().population.get(self.place())
    }

    /// The IANA name of its time zone: "America/Argentina/Cordoba".
    pub fn time_zone(self) -> &'static str {
        gazetteer().zone(self.place())
    }
}

impl std::fmt::Debug for City {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {} ({})", self.name(), self.country(), self.id())
    }
}

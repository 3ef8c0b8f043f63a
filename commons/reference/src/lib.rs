//! What everybody agrees on, carried inside the program: nothing here is fetched or stored.
//!
//! Somebody brings a list of member cities as their secretariat keeps it. "Brasil" is a country
//! ([`find_country`]), "Prefeitura Municipal de Belém" one of 42,840 cities
//! ([`cities::recognise`]): its GeoNames number goes into the record, its coordinates onto the map
//! ([`map::project`]), drawn over outlines made with the same projection ([`map::outlines`]). The
//! country says its [region](Territory::region), in which currency the city is asked to pay
//! ([`Territory::currencies`]), in which language it is likely to be written to
//! ([`Territory::language`]). What the city does serves a [goal](sdg::goals) and a
//! [target](sdg::target).
//!
//! Everything has a name in the four languages of the interface ([`Names`]). Texts are
//! `&'static str`; a look-up that finds nothing answers `None`. The tables are small and read
//! once; the cities are kept packed until the first of them is asked for, and take some 4 MB from
//! then on. Where each file comes from, under which licence and how it is made again:
//! `docs/data.md` and `make/README.md`.

pub mod cities;
pub mod map;
pub mod sdg;

mod countries;
mod currencies;
mod finder;
mod languages;
mod names;
mod regions;
mod table;

pub use countries::{Territory, countries, countries_by_name, country, country_name, find_country};
pub use currencies::{Currency, currencies, currency, currency_name, find_currency};
pub use languages::{Tongue, find_language, language_name, languages};
pub use names::Names;
pub use regions::{Region, region, region_name, regions};

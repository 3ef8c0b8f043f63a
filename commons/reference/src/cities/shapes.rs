//! Names by what is quickly compared of them, so that a slip of the pen is looked for among few.

use std::collections::BTreeMap;

use base::Country;

use super::columns::Lines;

/// Which letters a name has, and which of them more than once, as bits of one number. A slip
/// takes one letter away, or puts one in, or both: it turns two bits at most.
fn shape(name: &str) -> u64 {
    name.chars().fold(0, |shape: u64, letter| {
        let once = 1 << (u32::from(letter) % 32);
        if shape & once == 0 { shape | once } else { shape | once << 32 }
    })
}

/// The shapes of names by how many letters they have, each with the place of its name in the list.
type OfLengths = Vec<Vec<(u64, u32)>>;

/// The names of a list by the countries of those who bear them.
pub(super) struct Shapes(BTreeMap<Country, OfLengths>);

impl Shapes {
    pub(super) fn of(names: &Lines, country: impl Fn(usize) -> Country) -> Shapes {
        let mut all: BTreeMap<Country, OfLengths> = BTreeMap::new();
        for at in 0..names.len() {
            let name = names.get(at);
            let letters = name.chars().count();
            let there = all.entry(country(at)).or_default();
            if there.len() <= letters {
                there.resize(letters + 1, Vec::new());
            }
            if let Some(those) = there.get_mut(letters) {
                those.push((shape(name), at as u32));
            }
        }
        Shapes(all)
    }

    /// Where those names stand that may be this one with so many slips, in a country or anywhere.
    pub(super) fn near(
        &self,
        wanted: &str,
        most: usize,
        country: Option<Country>,
    ) -> impl Iterator<Item = usize> {
        let (wanted, letters) = (shape(wanted), wanted.chars().count());
        let lengths = letters.saturating_sub(most)..=letters + most;
        let there = self.0.iter().filter(move |(of, _)| country.is_none_or(|said| said == **of));
        let those = there.flat_map(move |(_, names)| {
            lengths.clone().filter_map(|length| names.get(length)).flatten()
        });
        let near = move |shape: u64| (shape ^ wanted).count_ones() as usize <= 2 * most;
        those.filter(move |(shape, _)| near(*shape)).map(|(_, at)| *at as usize)
    }
}

use base::folded;

/// Finds things by what people call them, whatever the case, the accents, the points and the
/// spaces: "EE. UU.", "ee uu" and "EEUU" are one.
pub(crate) struct Finder(Vec<(Box<str>, u16)>);

impl Finder {
    /// Out of ways to call the things and their places, the stronger claims first: a way that
    /// leads to two things leads to the first.
    pub(crate) fn new<'a>(ways: impl Iterator<Item = (&'a str, u16)>) -> Finder {
        let mut found: Vec<_> = ways.map(|(way, place)| (squeezed(way), place)).collect();
        found.retain(|(way, _)| !way.is_empty());
        found.sort_by(|(a, _), (b, _)| a.cmp(b));
        found.dedup_by(|(later, _), (earlier, _)| later == earlier);
        found.shrink_to_fit();
        Finder(found)
    }

    pub(crate) fn find(&self, text: &str) -> Option<usize> {
        let wanted = squeezed(text);
        let found = self.0.binary_search_by(|(way, _)| way.as_ref().cmp(wanted.as_ref())).ok()?;
        self.0.get(found).map(|(_, place)| usize::from(*place))
    }
}

fn squeezed(text: &str) -> Box<str> {
    folded(text).replace(' ', "").into_boxed_str()
}

/// Every way to call each of some things, the ways of `stages` in their order.
pub(crate) fn ways<'a, T: 'a>(
    things: &'a [T],
    stages: &'a [fn(&T) -> Vec<&'static str>],
) -> impl Iterator<Item = (&'static str, u16)> + 'a {
    stages.iter().flat_map(move |stage| {
        (0u16..)
            .zip(things)
            .flat_map(move |(place, thing)| stage(thing).into_iter().map(move |way| (way, place)))
    })
}

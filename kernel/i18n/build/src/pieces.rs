use std::collections::BTreeSet;

/// A message in one language, with its terms and references put in their place.
pub(crate) type Pieces = Vec<Piece>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Text(String),
    Shown(String),
    Chosen(Choice),
}

/// One of several ways to say it; the last, if no other fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    pub(crate) by: String,
    pub(crate) variants: Vec<(Key, Pieces)>,
    pub(crate) default: (Key, Pieces),
}

impl Choice {
    fn ways(&self) -> impl Iterator<Item = &Pieces> {
        self.variants.iter().chain([&self.default]).map(|(_, pieces)| pieces)
    }
}

/// What an argument is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    Number(String),
    Word(String),
}

impl Key {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Key::Number(key) | Key::Word(key) => key,
        }
    }
}

/// Text beside text becomes one.
pub(crate) fn push(pieces: &mut Pieces, piece: Piece) {
    match (pieces.last_mut(), piece) {
        (Some(Piece::Text(text)), Piece::Text(more)) => text.push_str(&more),
        (_, piece) => pieces.push(piece),
    }
}

/// The whole message, if it takes no argument.
pub(crate) fn plain(pieces: &[Piece]) -> Option<&str> {
    match pieces {
        [Piece::Text(text)] => Some(text),
        _ => None,
    }
}

pub(crate) fn variables(pieces: &[Piece]) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    for piece in pieces {
        match piece {
            Piece::Text(_) => {}
            Piece::Shown(name) => {
                found.insert(name.as_str());
            }
            Piece::Chosen(choice) => {
                found.insert(choice.by.as_str());
                found.extend(choice.ways().flat_map(|pieces| variables(pieces)));
            }
        }
    }
    found
}

/// Every choice the message makes, one inside another too.
pub(crate) fn choices(pieces: &[Piece]) -> Vec<&Choice> {
    let mut found = Vec::new();
    for piece in pieces {
        if let Piece::Chosen(choice) = piece {
            found.push(choice);
            found.extend(choice.ways().flat_map(|pieces| choices(pieces)));
        }
    }
    found
}

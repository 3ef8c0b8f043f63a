//! How far apart two spellings are.

/// How many slips are forgiven in a name of this many letters: none in a short one, where a slip
/// makes another name.
pub(super) fn forgiven(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// Counts slips against one spelling: a letter left out, put in, changed, or two swapped.
pub(super) struct Spelling {
    letters: Vec<char>,
    other: Vec<char>,
    /// The last three rows of the table of distances between the beginnings of both.
    rows: [Vec<usize>; 3],
}

impl Spelling {
    pub(super) fn new(name: &str) -> Spelling {
        let letters: Vec<char> = name.chars().collect();
        let row = vec![0; letters.len() + 1];
        Spelling { rows: [row.clone(), row.clone(), row], letters, other: Vec::new() }
    }

    pub(super) fn forgiven(&self) -> usize {
        forgiven(self.letters.len())
    }

    /// The slips that lead from one to the other, if they are no more than `most`.
    pub(super) fn slips(&mut self, other: &str, most: usize) -> Option<usize> {
        // A letter takes one byte or more: too few bytes are too few letters.
        if other.len() + most < self.letters.len() || other.len() > 4 * (self.letters.len() + most)
        {
            return None;
        }
        self.other.clear();
        self.other.extend(other.chars());
        if self.other.len().abs_diff(self.letters.len()) > most {
            return None;
        }
        let [before, above, row] = &mut self.rows;
        above.iter_mut().zip(0..).for_each(|(cell, at)| *cell = at);
        for (i, theirs) in self.other.iter().enumerate() {
            row[0] = i + 1;
            for (j, ours) in self.letters.iter().enumerate() {
                let changed = above[j] + usize::from(ours != theirs);
                let mut least = changed.min(above[j + 1] + 1).min(row[j] + 1);
                let swapped =
                    i > 0 && j > 0 && self.other[i - 1] == *ours && self.letters[j - 1] == *theirs;
                if swapped {
                    least = least.min(before[j - 1] + 1);
                }
                row[j + 1] = least;
            }
            if row.iter().all(|cell| *cell > most) {
                return None;
            }
            std::mem::swap(before, above);
            std::mem::swap(above, row);
        }
        above.last().copied().filter(|slips| *slips <= most)
    }
}

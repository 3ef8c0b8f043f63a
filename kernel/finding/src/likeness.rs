//! Words that are nearly the same: a letter wrong, missing, too many, or two in each other's place.

/// How many slips of the pen are forgiven in a word: none in a short one or a number, where
/// another word is never far.
pub fn forgiven(word: &str) -> u8 {
    if word.bytes().any(|b| b.is_ascii_digit()) {
        return 0;
    }
    match word.chars().count() {
        0..=3 => 0,
        4..=8 => 1,
        _ => 2,
    }
}

/// Whether a word was meant by what was typed: but for those slips, or as its beginning.
pub fn alike(typed: &str, word: &str) -> bool {
    let begins = typed.chars().count() >= 3 && word.starts_with(typed);
    begins || distance(typed, word) <= usize::from(forgiven(typed))
}

/// How many slips lie between two words.
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let width = other.len() + 1;
    let mut rows: Vec<Vec<usize>> = vec![(0..width).collect()];
    for (i, a) in one.iter().enumerate() {
        let mut row = vec![i + 1; width];
        for (j, b) in other.iter().enumerate() {
            let swapped = i > 0 && j > 0 && one[i - 1] == *b && other[j - 1] == *a;
            let wrong = rows[i][j] + usize::from(a != b);
            row[j + 1] = wrong.min(rows[i][j + 1] + 1).min(row[j] + 1);
            if swapped {
                row[j + 1] = row[j + 1].min(rows[i - 1][j - 1] + 1);
            }
        }
        rows.push(row);
    }
    rows.last().and_then(|row| row.last()).copied().unwrap_or_default()
}

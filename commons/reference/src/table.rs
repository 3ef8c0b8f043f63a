/// The rows of a built-in table: cells apart by tabs; lines that begin with `#` are about the
/// table. A row of another width is no row; the tests count them.
pub(crate) fn rows<const N: usize>(table: &'static str) -> impl Iterator<Item = [&'static str; N]> {
    table
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split('\t').collect::<Vec<_>>().try_into().ok())
}

//! The tables that a statement names, whether it stands in a migration or in a Rust text.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Use {
    Reads,
    Changes,
    /// By a foreign key.
    PointsTo,
}

static NAMED: LazyLock<Regex> = LazyLock::new(|| {
    let reads = "from|join";
    let changes = "delete from|into|update|(?:create|alter|drop)(?: virtual)? table|drop view";
    let also_changes = r"index(?: if not exists)? \w+ on";
    let maybe = "(?: if (?:not )?exists)?";
    let table = r"(?:only )?[a-z]\w*(?: (?:as )?[a-z]\w*)?";
    let keyword = format!("{reads}|(?:{changes}|{also_changes}){maybe}|references");
    Regex::new(&format!(r"(?i)\b({keyword}) ({table}(?: ?, ?{table})*)")).unwrap()
});

/// Words that only look like tables (`from the start`) are named too: who asks knows the tables.
pub(crate) fn named_tables(text: &str) -> BTreeSet<(String, Use)> {
    let single = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut named = BTreeSet::new();
    let mut at = 0;
    // Each search begins right after a keyword: `join a on b` holds a keyword in a name's place.
    while let Some(found) = NAMED.captures_at(&single, at) {
        let (keyword, tables) = (found.get(1).unwrap(), found.get(2).unwrap());
        let used = match keyword.as_str().to_lowercase().as_str() {
            "from" | "join" => Use::Reads,
            "references" => Use::PointsTo,
            _ => Use::Changes,
        };
        for table in tables.as_str().to_lowercase().split(',') {
            let table = table.trim().trim_start_matches("only ");
            let name = table.split(' ').next().unwrap_or_default();
            named.insert((name.to_owned(), used));
        }
        at = keyword.end();
    }
    named
}

#[test]
fn tables_are_found_wherever_a_statement_names_them() {
    let told = |text: &str| {
        let named = named_tables(text).into_iter().map(|(name, used)| format!("{name} {used:?}"));
        named.collect::<Vec<_>>().join(", ")
    };
    assert_eq!(told("select 1 from a x, b\n  join c on c.id = x.id"), "a Reads, b Reads, c Reads");
    assert_eq!(told("insert into a (x) select x from b"), "a Changes, b Reads");
    assert_eq!(told("delete from a where exists (select 1 from b)"), "a Changes, b Reads");
    assert_eq!(told("x blob references b (id) on delete cascade"), "b PointsTo");
    assert_eq!(told("create unique index a_by_x on a (x)"), "a Changes");
    assert_eq!(told("alter table if exists a add y text"), "a Changes");
}

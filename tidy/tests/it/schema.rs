//! The schema as the steps of `migrations/` tell it, read as text.

use std::sync::LazyLock;

use regex::Regex;

use crate::house;

/// One file of the history.
pub(crate) struct Step {
    /// `migrations/sqlite/0004_directory_organisations.sql`
    pub(crate) file: String,
    /// `0004_directory_organisations`
    pub(crate) name: String,
    /// `directory`
    pub(crate) owner: String,
    /// Its statements: lower case, without comments, each on one line.
    pub(crate) statements: Vec<String>,
}

/// A table or a view.
#[derive(Clone, Debug)]
pub(crate) struct Relation {
    pub(crate) name: String,
    pub(crate) owner: String,
    pub(crate) view: bool,
    pub(crate) columns: Vec<Column>,
    pub(crate) keys: Vec<ForeignKey>,
}

#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) required: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct ForeignKey {
    pub(crate) columns: Vec<String>,
    pub(crate) table: String,
    pub(crate) to: Vec<String>,
}

impl Relation {
    pub(crate) fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }
}

pub(crate) fn steps(database: &str) -> Vec<Step> {
    let folder = format!("migrations/{database}/");
    let names = house::files().filter_map(|file| file.strip_prefix(&folder)?.strip_suffix(".sql"));
    let steps = names.map(|name| Step {
        file: format!("{folder}{name}.sql"),
        name: name.to_owned(),
        owner: name.split('_').nth(1).unwrap_or_default().to_owned(),
        statements: statements(&house::text(&format!("{folder}{name}.sql")).unwrap()),
    });
    steps.collect()
}

fn statements(text: &str) -> Vec<String> {
    let lines = text.lines().map(|line| line.split("--").next().unwrap_or_default());
    let bare = lines.collect::<Vec<_>>().join(" ").to_lowercase();
    let single = bare.split_whitespace().collect::<Vec<_>>().join(" ");
    single.split(';').map(|one| one.trim().to_owned()).filter(|one| !one.is_empty()).collect()
}

/// What stands once all steps are taken.
pub(crate) fn relations(database: &str) -> Vec<Relation> {
    let mut standing = Vec::new();
    for step in steps(database) {
        for statement in &step.statements {
            take(&mut standing, &step.owner, statement);
        }
    }
    standing
}

static CREATE_TABLE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^create (?:virtual )?table (?:if not exists )?(\w+)[^(]*\((.*)\)").unwrap()
});
static CREATE_VIEW: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^create (?:or replace )?(?:materialized )?view (?:if not exists )?(\w+)").unwrap()
});
static ADD: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^alter table (\w+) add (?:column )?(.*)").unwrap());
static RENAME: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^alter table (\w+) rename to (\w+)").unwrap());
static DROP: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^drop (?:table|view) (?:if exists )?(\w+)").unwrap());

fn take(standing: &mut Vec<Relation>, owner: &str, statement: &str) {
    let new = |name: &str, view| Relation {
        name: name.to_owned(),
        owner: owner.to_owned(),
        view,
        columns: Vec::new(),
        keys: Vec::new(),
    };
    if let Some(created) = CREATE_TABLE.captures(statement) {
        let mut table = new(&created[1], false);
        in_pieces(&created[2]).iter().for_each(|piece| define(&mut table, piece));
        standing.push(table);
    } else if let Some(created) = CREATE_VIEW.captures(statement) {
        standing.retain(|one| one.name != created[1]);
        standing.push(new(&created[1], true));
    } else if let Some(added) = ADD.captures(statement) {
        let table = standing.iter_mut().find(|one| one.name == added[1]).unwrap();
        define(table, &added[2]);
    } else if let Some(renamed) = RENAME.captures(statement) {
        let table = standing.iter_mut().find(|one| one.name == renamed[1]).unwrap();
        table.name = renamed[2].to_owned();
    } else if let Some(dropped) = DROP.captures(statement) {
        standing.retain(|one| one.name != dropped[1]);
    }
}

/// Cut at the commas that stand in no parentheses.
fn in_pieces(list: &str) -> Vec<&str> {
    let mut depth = 0;
    let cut = |c| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        c == ',' && depth == 0
    };
    list.split(cut).map(str::trim).collect()
}

static REFERENCES: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:foreign key \(([^)]*)\) )?\breferences (\w+)(?: ?\(([^)]*)\))?").unwrap()
});

/// A column, or what a table says of several.
fn define(table: &mut Relation, piece: &str) {
    let first = piece.split([' ', '(']).next().unwrap_or_default();
    let of_several = ["primary", "unique", "check", "foreign", "constraint", "exclude"];
    let column = (!of_several.contains(&first)).then_some(first);
    if let Some(name) = column {
        let required = piece.contains("not null") || piece.contains("primary key");
        table.columns.push(Column { name: name.to_owned(), required });
    }
    if let Some(key) = REFERENCES.captures(piece) {
        let names = |nth| key.get(nth).map_or("", |group| group.as_str()).split(',').map(str::trim);
        let columns = column.map_or_else(|| names(1).collect(), |name| vec![name]);
        table.keys.push(ForeignKey {
            columns: columns.into_iter().map(str::to_owned).collect(),
            table: key[2].to_owned(),
            to: names(3).map(str::to_owned).collect(),
        });
    }
}

#[test]
fn a_schema_is_read_as_it_stands_at_the_end() {
    let text = "-- a comment; with a mark\n\
        create table a_b (network_id blob not null, id blob check (id in (0, 1)), \
          primary key (network_id, id)) strict;\n\
        create table a_c (x blob references a_b (id) on delete cascade, \
          foreign key (network_id, y) references a_b (network_id, id));\n\
        create table a_gone (x blob); drop table a_gone;\n\
        alter table a_b add column note text; alter table a_c rename to a_d;\n\
        create view a_card as select 1";
    let mut standing = Vec::new();
    statements(text).iter().for_each(|one| take(&mut standing, "a", one));
    let names: Vec<_> = standing.iter().map(|one| (one.name.as_str(), one.view)).collect();
    assert_eq!(names, [("a_b", false), ("a_d", false), ("a_card", true)]);
    let columns = |of: &Relation| of.columns.iter().map(|c| c.name.clone()).collect::<Vec<_>>();
    assert_eq!(columns(&standing[0]), ["network_id", "id", "note"]);
    assert!(standing[0].columns[0].required && !standing[0].columns[1].required);
    let keys = format!("{:?}", standing[1].keys.iter().map(|key| &key.columns).collect::<Vec<_>>());
    assert_eq!(keys, r#"[["x"], ["network_id", "y"]]"#);
    assert_eq!(standing[1].keys[1].to, ["network_id", "id"]);
}

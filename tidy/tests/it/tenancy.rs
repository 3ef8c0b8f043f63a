//! No row points into another network: every table of network data begins with `network_id`, and
//! its foreign keys are pairs of it and an id.

use crate::schema::{ForeignKey, Relation, relations};
use crate::verdict::holds;

/// Whether its rows belong to one network each.
fn of_a_network(table: &Relation) -> bool {
    table.column("network_id").is_some_and(|column| column.required)
}

fn is_a_pair(key: &ForeignKey) -> bool {
    let [columns, to] = [&key.columns, &key.to].map(|names| names.first().map(String::as_str));
    columns == Some("network_id") && to == Some("network_id") && key.columns.len() > 1
}

#[test]
fn tables_of_network_data_begin_with_the_network() {
    for database in ["sqlite", "postgres"] {
        let all = relations(database);
        let of_networks: Vec<_> = all.iter().filter(|table| of_a_network(table)).collect();
        assert!(of_networks.len() > 3, "there are tables to look at");
        let late = of_networks.iter().filter(|table| table.columns[0].name != "network_id");
        let late: Vec<_> = late.map(|table| format!("{database}: {}", table.name)).collect();
        holds("the first column of a table of network data is network_id", &late);
    }
}

#[test]
fn no_row_can_point_into_another_network() {
    for database in ["sqlite", "postgres"] {
        let all = relations(database);
        let (mut pairs, mut loose) = (0, Vec::new());
        for table in &all {
            for key in &table.keys {
                let target = all.iter().find(|one| one.name == key.table);
                let target = target.unwrap_or_else(|| panic!("{}: no {}", table.name, key.table));
                // A table without a network can't know in whose a row of another one lies.
                let crosses = of_a_network(target)
                    || (of_a_network(table) && target.column("network_id").is_some());
                pairs += usize::from(is_a_pair(key));
                if crosses && !is_a_pair(key) {
                    let columns = key.columns.join(", ");
                    loose.push(format!("{database}: {} ({columns}) → {}", table.name, key.table));
                }
            }
        }
        assert!(pairs > 0, "there are pairs to look at");
        holds("foreign keys to network data are pairs (network_id, …)", &loose);
    }
}

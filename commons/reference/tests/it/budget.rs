//! What the data may weigh.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

fn packed(text: &str) -> usize {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(text.as_bytes()).unwrap();
    packer.finish().unwrap().len()
}

#[test]
fn the_cities_take_a_megabyte_and_a_half_at_most() {
    assert!(include_bytes!("../../data/cities.gz").len() <= 1_500_000);
}

#[test]
fn the_map_takes_fifteen_kilobytes_on_the_wire_at_most() {
    let outlines = reference::map::outlines().iter();
    let svg: String =
        outlines.map(|it| format!("<path id=\"{}\" d=\"{}\"/>", it.country, it.path)).collect();
    assert!(packed(&svg) <= 15_000, "{}", packed(&svg));
}

#[test]
fn the_tables_stay_small() {
    let tables = [
        include_str!("../../data/countries.tsv"),
        include_str!("../../data/regions.tsv"),
        include_str!("../../data/currencies.tsv"),
        include_str!("../../data/languages.tsv"),
        include_str!("../../data/goals.tsv"),
        include_str!("../../data/targets.tsv"),
    ];
    assert!(tables.map(str::len).iter().sum::<usize>() <= 120_000);
    assert!(tables.iter().all(|table| table.contains("# Source: ") && table.contains("Licence: ")));
}

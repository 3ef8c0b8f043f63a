use reference::countries;
use reference::map::{HEIGHT, VIEW_BOX, WIDTH, outline, outlines, project};

use crate::letters;

#[test]
fn places_fall_where_d3_puts_them() {
    let rows = include_str!("../data/projected.tsv").lines().filter(|line| !line.starts_with('#'));
    let mut count = 0;
    for row in rows {
        let cells: Vec<_> = row.split('\t').collect();
        let number = |at: usize| cells[at].parse::<f64>().unwrap();
        let (x, y) = project(cells[1].parse().unwrap(), cells[2].parse().unwrap());
        assert!((x - number(3)).abs() < 0.01 && (y - number(4)).abs() < 0.01, "{row}: {x} {y}");
        count += 1;
    }
    assert!(count >= 20);
}

#[test]
fn coordinates_beyond_the_globe_stay_finite() {
    for (lat, lon) in [(i32::MAX, i32::MAX), (i32::MIN, i32::MIN), (0, 36_000_000)] {
        let (x, y) = project(lat, lon);
        assert!((0.0..=f64::from(WIDTH)).contains(&x) && y.is_finite());
    }
}

#[test]
fn the_sheet_is_the_one_the_outlines_were_drawn_on() {
    assert_eq!(VIEW_BOX, format!("0 0 {WIDTH} {HEIGHT}"));
    assert!(include_str!("../../data/map.txt").contains(&format!("\nviewBox\t{VIEW_BOX}\n")));
}

/// The rings of a path of relative commands, point by point.
fn rings(path: &str) -> Vec<Vec<(i32, i32)>> {
    let mut rings: Vec<Vec<(i32, i32)>> = Vec::new();
    let (mut command, mut at, mut start) = ('m', (0, 0), (0, 0));
    // Each piece holds the numbers of the last command and ends with the next one.
    for piece in path[1..].split_inclusive(|c: char| c.is_ascii_alphabetic()) {
        let (numbers, next) = piece.split_at(piece.len() - 1);
        let apart = numbers.replace('-', " -");
        let numbers: Vec<i32> = apart.split_whitespace().map(|n| n.parse().unwrap()).collect();
        let steps: Vec<(i32, i32)> = match command {
            'h' => numbers.iter().map(|dx| (*dx, 0)).collect(),
            'v' => numbers.iter().map(|dy| (0, *dy)).collect(),
            _ => numbers.chunks(2).map(|pair| (pair[0], pair[1])).collect(),
        };
        for (dx, dy) in steps {
            at = (at.0 + dx, at.1 + dy);
            if command == 'm' {
                start = at;
                rings.push(Vec::new());
            }
            rings.last_mut().unwrap().push(at);
        }
        command = next.chars().next().unwrap();
        if command == 'z' {
            at = start;
        }
    }
    rings
}

#[test]
fn outlines_stay_on_the_sheet_and_no_stripe_crosses_it() {
    assert_eq!(outlines().len(), 233);
    for outline in outlines() {
        for ring in rings(outline.path) {
            assert!(ring.len() > 2, "{}", outline.country);
            for (i, (x, y)) in ring.iter().enumerate() {
                assert!((0..=2000).contains(x) && (-2..=867).contains(y), "{}", outline.country);
                let (before, _) = ring[(i + ring.len() - 1) % ring.len()];
                assert!((x - before).abs() < 350, "{}: a stripe", outline.country);
            }
        }
    }
}

#[test]
fn countries_are_on_the_map_and_their_cities_within_them() {
    let missing = countries().iter().filter(|it| outline(it.code()).is_none()).count();
    assert_eq!(missing, 17, "Antarctica, islets, and what is drawn with its state");
    for (code, name) in [("BR", "Brasília"), ("BO", "La Paz"), ("ES", "Madrid"), ("RU", "Moscow")]
    {
        let country = letters(code);
        let city = reference::cities::recognise(name, Some(country))[0].city;
        let (x, y) = project(city.lat_e5(), city.lon_e5());
        let ring = &rings(outline(country).unwrap())[0];
        let inside = (0..ring.len()).filter(|i| {
            let ((ax, ay), (bx, by)) = (ring[*i], ring[(i + 1) % ring.len()]);
            let (ax, ay, bx, by) = (f64::from(ax), f64::from(ay), f64::from(bx), f64::from(by));
            (ay > y) != (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax
        });
        assert!(inside.count() % 2 == 1, "{city:?} at {x} {y}");
    }
}

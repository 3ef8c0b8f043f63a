use base::{Ground, Id, Instant};

fn noon() -> Instant {
    "2026-11-21T12:00:00Z".parse().unwrap()
}

#[test]
fn ids_of_one_act_keep_the_order_they_were_made_in() {
    let (ground, _) = Ground::fixed(noon(), 1);
    let mut draw = ground.chance.draw();
    let ids: Vec<Id> = (0..100).map(|nth| Id::new(noon(), nth, &mut draw)).collect();
    assert!(ids.is_sorted());
}

#[test]
fn the_same_seed_gives_the_same_ids() {
    let make = || {
        let (ground, _) = Ground::fixed(noon(), 7);
        Id::new(ground.now(), 0, &mut ground.chance.draw())
    };
    assert_eq!(make(), make());
}

#[test]
fn an_id_reads_as_it_is_written() {
    let (ground, _) = Ground::fixed(noon(), 2);
    let id = Id::new(ground.now(), 3, &mut ground.chance.draw());
    assert_eq!(id.to_string().parse(), Ok(id));
    assert_eq!(id.to_string().chars().nth(14), Some('7'), "version 7");
    assert!("not an id".parse::<Id>().is_err());
}

use std::collections::HashSet;

use base::Language;
use reference::sdg::{goal, goals, target, targets};

#[test]
fn there_are_17_goals_and_169_targets() {
    assert_eq!((goals().len(), targets().len()), (17, 169));
    let per_goal: Vec<_> = goals().iter().map(|goal| goal.targets().count()).collect();
    assert_eq!(per_goal, [7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19]);
    assert!(goals().iter().map(|goal| goal.number()).eq(1..=17));
}

#[test]
fn targets_are_numbered_without_gaps_and_lettered_ones_come_last() {
    for goal in goals() {
        let (mut number, mut letter) = (0, b'a');
        for target in goal.targets() {
            let own = target.number().split_once('.').unwrap().1;
            match own.parse::<u8>() {
                Ok(n) => {
                    assert_eq!((n, letter), (number + 1, b'a'), "{}", target.number());
                    number = n;
                }
                Err(_) => {
                    assert_eq!(own.as_bytes(), [letter], "{}", target.number());
                    letter += 1;
                }
            }
        }
    }
}

#[test]
fn labels_are_short_plain_and_each_its_own() {
    for language in Language::ALL {
        let of_goals = goals().iter().map(|goal| goal.label(*language));
        let labels: Vec<_> =
            targets().iter().map(|target| target.label(*language)).chain(of_goals).collect();
        for label in &labels {
            let words = label.split_whitespace().count();
            assert!((3..=8).contains(&words) && label.chars().count() <= 60, "{label}");
            assert!(!label.ends_with('.') && label.trim() == *label, "{label}");
        }
        assert_eq!(labels.iter().collect::<HashSet<_>>().len(), labels.len());
        assert!(goals().iter().all(|goal| !goal.title(*language).is_empty()));
    }
}

#[test]
fn a_target_is_found_by_its_number() {
    let heritage = target("11.4").unwrap();
    assert_eq!(heritage.goal().unwrap().title(Language::Es), "Ciudades y comunidades sostenibles");
    assert_eq!(heritage.label(Language::Pt), "Cuidar do patrimônio cultural e natural");
    assert_eq!(heritage.link(), "https://sdgs.un.org/goals/goal11#targets_and_indicators");
    assert_eq!(goal(11).unwrap().link(), "https://sdgs.un.org/goals/goal11");
    assert_eq!(target(" 11.B ").unwrap().number(), "11.b");
    for number in ["", "11", "11.", "11.8", "18.1", "11.d"] {
        assert!(target(number).is_none(), "{number}");
    }
}

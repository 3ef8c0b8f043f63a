//! The 17 goals and 169 targets of the 2030 Agenda, by number.
//!
//! The words are ours: a goal has the short title by which it is known, and goals and targets
//! have labels of a few words written for this program, so that a list can be read at a glance.
//! Where they are shown, they are marked as ours, and the link leads to the official text. The
//! goals' colours and pictures belong to the United Nations' own rules: none is here.

use std::sync::LazyLock;

use base::Language;

use crate::{Names, table};

#[derive(Debug)]
pub struct Goal {
    number: u8,
    titles: Names,
    labels: Names,
}

#[derive(Debug)]
pub struct Target {
    goal: u8,
    number: &'static str,
    labels: Names,
}

static GOALS: LazyLock<Vec<Goal>> = LazyLock::new(|| {
    table::rows(include_str!("../data/goals.tsv"))
        .filter_map(|[number, a, b, c, d, es, pt, fr, en]| {
            let (titles, labels) = (Names::new([a, b, c, d]), Names::new([es, pt, fr, en]));
            Some(Goal { number: number.parse().ok()?, titles, labels })
        })
        .collect()
});

static TARGETS: LazyLock<Vec<Target>> = LazyLock::new(|| {
    table::rows(include_str!("../data/targets.tsv"))
        .filter_map(|[number, es, pt, fr, en]| {
            let goal = number.split_once('.')?.0.parse().ok()?;
            Some(Target { goal, number, labels: Names::new([es, pt, fr, en]) })
        })
        .collect()
});

pub fn goals() -> &'static [Goal] {
    &GOALS
}

pub fn goal(number: u8) -> Option<&'static Goal> {
    GOALS.iter().find(|goal| goal.number == number)
}

/// In the Agenda's order: 1.1 … 1.5, 1.a, 1.b, 2.1 … 17.19.
pub fn targets() -> &'static [Target] {
    &TARGETS
}

/// A target by its number: "11.4", "11.b"; "11.B" is forgiven.
pub fn target(number: &str) -> Option<&'static Target> {
    let wanted = number.trim();
    TARGETS.iter().find(|target| target.number.eq_ignore_ascii_case(wanted))
}

impl Goal {
    pub fn number(&self) -> u8 {
        self.number
    }

    /// The short title by which it is known.
    pub fn title(&self, language: Language) -> &'static str {
        self.titles.in_language(language)
    }

    /// What it is about, in our words.
    pub fn label(&self, language: Language) -> &'static str {
        self.labels.in_language(language)
    }

    pub fn targets(&self) -> impl Iterator<Item = &'static Target> {
        TARGETS.iter().filter(|target| target.goal == self.number)
    }

    /// The official page, in English.
    pub fn link(&self) -> String {
        format!("https://sdgs.un.org/goals/goal{}", self.number)
    }
}

impl Target {
    pub fn number(&self) -> &'static str {
        self.number
    }

    pub fn goal(&self) -> Option<&'static Goal> {
        goal(self.goal)
    }

    /// What it is about, in our words.
    pub fn label(&self, language: Language) -> &'static str {
        self.labels.in_language(language)
    }

    /// The official page of its goal, where the targets stand; they have no pages of their own.
    pub fn link(&self) -> String {
        format!("https://sdgs.un.org/goals/goal{}#targets_and_indicators", self.goal)
    }
}

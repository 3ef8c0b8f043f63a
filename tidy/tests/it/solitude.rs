//! The repository speaks of itself alone: not of the machine it was written on, nor of where its
//! packages were fetched from, nor of who or what held the pen.

use regex::Regex;

use crate::house;
use crate::verdict::holds;

struct Trace {
    what: &'static str,
    pattern: &'static str,
    /// Where the same letters mean something else.
    but_in: &'static [&'static str],
}

const TRACES: &[Trace] = &[
    Trace {
        what: "a folder of someone's machine",
        pattern: r"(?m)(?:^|file://|[^\w./{}-])/(?:work|root|home|Users)/",
        but_in: &[],
    },
    Trace {
        what: "a registry's host",
        pattern: r#"(?i)https?://[^/\s"]*(?:registry|artifactory|nexus|mirror|proxy|verdaccio|jfrog|\.internal\b|\.local\b|\.lan\b)"#,
        but_in: &[],
    },
    Trace {
        what: "a registry's host",
        pattern: r"(?i)\b(?:registry\.(?:npmjs|yarnpkg)|(?:www\.)?pypi\.(?:org|python)|files\.pythonhosted|(?:index|static)\.crates\.io|proxy\.golang)\b",
        but_in: &[],
    },
    Trace {
        what: "a pen that is no person's",
        pattern: r"\bAI\b|\bL{2}Ms?\b|(?i:\blarge language models?\b)",
        // Anguilla.
        but_in: &["commons/reference/"],
    },
    Trace {
        what: "a pen that is no person's",
        pattern: r"(?i)\bassistants?\b",
        // Offices have assistants, and French has them too.
        but_in: &["/words/", "/letters/", "app/demo/"],
    },
    Trace {
        what: "a pen that is no person's",
        // Cargo writes "@generated" over its own file.
        pattern: r"(?i)(?:^|[^@\w])(?:auto-?)?generated (?:by|with|using)\b",
        but_in: &[],
    },
];

/// Licences and data are others' words; the laws themselves must name what they forbid.
fn spoken_here(file: &str) -> bool {
    let others = ["LICENSE", "/data/", "/licences/"];
    !others.iter().any(|part| file.contains(part)) && file != "tidy/tests/it/solitude.rs"
}

#[test]
fn the_repository_speaks_of_itself_alone() {
    let texts: Vec<(&String, String)> = house::files()
        .filter(|file| spoken_here(file))
        .filter_map(|file| Some((file, house::text(file)?)))
        .collect();
    assert!(texts.len() > 100, "there are texts to look at");
    let mut traces = Vec::new();
    for trace in TRACES {
        let pattern = Regex::new(trace.pattern).unwrap();
        for (file, text) in &texts {
            if trace.but_in.iter().any(|part| file.contains(part)) {
                continue;
            }
            for found in pattern.find_iter(text) {
                let said = found.as_str().trim_start();
                let line = 1 + text[..found.end() - said.len()].matches('\n').count();
                traces.push(format!("{file}:{line}: {} ({said})", trace.what));
            }
        }
    }
    holds("the repository speaks of itself alone", &traces);
}

use std::fs;
use std::path::{Path, PathBuf};

/// What is said of a folder whose four files hold these words.
fn problems(test: &str, [es, pt, fr, en]: [&str; 4]) -> Vec<String> {
    let folder: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join("words").join(test);
    fs::create_dir_all(&folder).unwrap();
    for (language, words) in [("es", es), ("pt", pt), ("fr", fr), ("en", en)] {
        fs::write(folder.join(language).with_extension("ftl"), words).unwrap();
    }
    let problems = i18n_build::generate(&folder).err().unwrap_or_default();
    problems.iter().map(ToString::to_string).collect()
}

/// The same words in all four files.
fn alike(words: &str) -> [&str; 4] {
    [words; 4]
}

/// Words that Spanish alone gets wrong, the others being as good as can be.
fn in_spanish<'a>(words: &'a str, others: &'a str) -> [&'a str; 4] {
    [words, others, others, others]
}

#[test]
fn good_words_have_no_problems() {
    assert!(problems("good", alike("city = Quito\n")).is_empty());
    assert!(problems("none", alike("")).is_empty());
}

#[test]
fn a_file_that_is_missing() {
    let problems = i18n_build::generate(Path::new("nowhere")).unwrap_err();
    assert_eq!(problems.len(), 4);
    assert!(problems[2].to_string().starts_with("words/fr.ftl: French: can't be read: "));
}

#[test]
fn what_is_not_fluent() {
    let found = problems("syntax", ["a = A\n\nb = { $count\n", "a = A\n", "a = A\n", "a = A\n"]);
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("words/es.ftl:"), "{found:?}");
    assert!(found[0].contains("Spanish: isn't Fluent: Expected a token"), "{found:?}");
    assert!(found[0].contains("(in `b = { $count`)"), "{found:?}");
}

#[test]
fn a_key_that_one_language_lacks() {
    let found =
        problems("lacking", ["a = A\nb = B\n", "a = A\n", "a = A\nb = B\n", "b = B\na = A\n"]);
    assert_eq!(found, ["words/pt.ftl: Portuguese: `b` is missing"]);
}

#[test]
fn a_key_that_spanish_lacks() {
    let found = problems("stranger", ["a = A\n", "a = A\n", "a = A\n\nb = B\n", "a = A\n"]);
    assert_eq!(found, ["words/fr.ftl:3: French: `b` isn't in es.ftl, which is written first"]);
}

#[test]
fn a_key_written_twice() {
    let found = problems("twice", ["a = A\n", "a = A\n", "a = A\n", "a = A\nab = B\na = C\n"]);
    assert_eq!(found, ["words/en.ftl:3: English: `a` is written twice"]);
    let found = problems("term-twice", in_spanish("-t = A\n-t = B\na = A\n", "a = A\n"));
    assert_eq!(found, ["words/es.ftl:2: Spanish: `-t` is written twice"]);
}

#[test]
fn an_argument_that_nobody_declared() {
    let found = problems("undeclared", in_spanish("a = { $count }\n", "a = A\n"));
    assert_eq!(
        found,
        ["words/es.ftl:1: Spanish: `a` uses $count, undeclared: above it in es.ftl write \
          `# $count (type) - …`"]
    );
    let found = problems("apart", alike("# $count (number)\n\na = { $count }\n"));
    assert_eq!(found.len(), 4, "a comment that stands apart declares nothing: {found:?}");
}

#[test]
fn an_argument_that_one_language_forgets() {
    let found = problems(
        "forgotten",
        ["# $n (text)\na = { $n }\n", "a = { $n }\n", "a = A\n", "a = { $n }\n"],
    );
    assert_eq!(
        found,
        ["words/fr.ftl:1: French: `a` doesn't use $n, which the Spanish file declares"]
    );
}

#[test]
fn an_argument_that_one_language_invents() {
    let found = problems("invented", ["a = A\n", "a = A\n", "a = A\n", "a = { $who }\n"]);
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("words/en.ftl:1: English: `a` uses $who, undeclared"));
}

#[test]
fn a_branch_may_do_without_the_argument_it_was_chosen_by() {
    let words = "# $n (number)\na = { $n ->\n    [one] una\n   *[other] varias\n}\n";
    assert!(problems("branch", alike(words)).is_empty());
}

#[test]
fn declarations_that_cannot_be_read() {
    let said = |test, line: &str| {
        let words = format!("# {line}\na = {{ $n }}\n");
        problems(test, in_spanish(&words, "a = { $n }\n")).remove(0)
    };
    assert_eq!(
        said("kind", "$n (money)"),
        "words/es.ftl:2: Spanish: `a` $n is declared as `money`; known are number, numeral, text \
         and day"
    );
    assert!(said("form", "$n number").ends_with("isn't `# $name (type) - what it is`"));
    assert!(said("note", "$n (number) how many").ends_with("isn't `# $name (type) - what it is`"));
    assert!(said("name", "$cityName (text)").contains("small letters and digits"));
    assert!(said("word", "$type (text)").contains("a word of Rust"));
    let twice = "# $n (text)\n# $n (text)\na = { $n }\n";
    let found = problems("declared-twice", in_spanish(twice, "a = { $n }\n"));
    assert_eq!(found, ["words/es.ftl:3: Spanish: `a` $n is declared twice"]);
}

#[test]
fn keys_that_cannot_be_methods() {
    let found = problems("keys", alike("type = A\ncityName = B\na--b = C\nc_d = D\n"));
    assert_eq!(found.len(), 4, "{found:?}");
    assert!(found[0].starts_with("words/es.ftl:1: Spanish: `type` can't be a method's name"));
    assert!(found[1].starts_with("words/es.ftl:2: Spanish: `cityName` can't be a method's name"));
}

#[test]
fn attributes_functions_and_terms_with_arguments() {
    let said = |test, words: &str| problems(test, in_spanish(words, "a = A\n")).remove(0);
    assert_eq!(
        said("attributes", "a = A\n    .title = T\n"),
        "words/es.ftl:1: Spanish: `a` has attributes: make each a message of its own"
    );
    assert_eq!(
        said("functions", "# $n (number)\na = { NUMBER($n) }\n"),
        "words/es.ftl:2: Spanish: `a` calls NUMBER(): an argument's type says how it is shown"
    );
    assert_eq!(
        said("term-call", "-t = T\na = { -t(case: \"x\") }\n"),
        "words/es.ftl:2: Spanish: `a` uses `t` with an attribute or arguments: plain ones only"
    );
    assert_eq!(
        said("term-argument", "-t = { $n }\na = { -t }\n"),
        "words/es.ftl:2: Spanish: `a` uses the term `-t`, which takes arguments: terms are plain"
    );
}

#[test]
fn references_to_nothing_and_to_themselves() {
    let said = |test, words: &str| problems(test, in_spanish(words, "a = A\nb = B\n")).remove(0);
    assert_eq!(
        said("nothing", "a = { -brand }\nb = B\n"),
        "words/es.ftl:1: Spanish: `a` refers to `-brand`, which this file doesn't have"
    );
    assert_eq!(
        said("circle", "a = { b }\nb = { a }\n"),
        "words/es.ftl:1: Spanish: `a` refers to itself through `a`"
    );
}

#[test]
fn choices_that_cannot_be_made() {
    let said = |test, kind: &str, choice: &str| {
        let words = format!("# $n ({kind})\na = {{ {choice} }}\n");
        problems(test, alike(&words)).remove(0)
    };
    let among = |variants: &str| format!("$n ->\n {variants}\n");
    let number = |test, variants| said(test, "number", &among(variants));
    assert!(number("few", "[few] a\n *[other] b").ends_with("Spanish has no plural [few]"));
    assert!(
        number("half", "[0.5] a\n *[other] b").ends_with("[0.5] isn't a whole number that fits")
    );
    assert!(
        number("default", "[one] a\n *[many] b").ends_with("the default of a number is `*[other]`")
    );
    assert!(
        number("late", "[one] a\n [0] b\n *[other] c").contains("exact numbers before plurals")
    );
    assert!(number("first", "*[other] a\n [one] b").ends_with("write the default (`*`) last"));
    assert!(number("double", "[one] a\n [one] b\n *[other] c").ends_with("[one] twice"));
    assert!(
        said("text", "text", &among("[1] a\n *[other] b"))
            .ends_with("a text is never the number 1")
    );
    assert!(
        said("day", "day", &among("[one] a\n *[other] b"))
            .ends_with("only numbers and texts can be chosen by")
    );
    let literal = said("literal", "number", "1 ->\n [one] a\n *[other] b\n");
    assert!(literal.ends_with("chooses by something that isn't an argument"), "{literal}");
}

#[test]
fn the_plural_that_english_does_not_have() {
    let words = "# $n (number)\na = { $n ->\n    [many] a\n   *[other] b\n}\n";
    assert_eq!(
        problems("many", alike(words)),
        ["words/en.ftl:2: English: `a` chooses by $n: English has no plural [many]"]
    );
}

#[test]
fn everything_wrong_is_told_at_once() {
    let found = problems("all", ["a = { $n }\ntype = T\n", "a = A\n", "b = B\n", "a = { -t }\n"]);
    assert_eq!(found.len(), 8, "{found:#?}");
}

//! What a law's test says in the end.

/// What a law lets pass, and why.
pub(crate) struct Exception {
    /// What breaks the law, as the test would say it, up to the line.
    pub(crate) what: &'static str,
    pub(crate) why: &'static str,
}

/// Fails with everything that breaks the law, not with the first of it.
pub(crate) fn holds(law: &str, breaches: &[String]) {
    holds_but_for(law, &[], breaches);
}

/// The same, with exceptions. One that nothing needs any more fails as well.
pub(crate) fn holds_but_for(law: &str, exceptions: &[Exception], breaches: &[String]) {
    let excepted = |breach: &String| exceptions.iter().any(|one| breach.starts_with(one.what));
    let wrong: Vec<&String> = breaches.iter().filter(|breach| !excepted(breach)).collect();
    let list: String = wrong.iter().map(|breach| format!("\n  {breach}")).collect();
    assert!(wrong.is_empty(), "{law}, but:{list}");
    for Exception { what, why } in exceptions {
        assert!(!why.is_empty(), "the exception for {what} has no reason");
        let needed = breaches.iter().any(|breach| breach.starts_with(what));
        assert!(needed, "nothing needs the exception for {what} any more: take it away");
    }
}

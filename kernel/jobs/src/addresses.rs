//! Where operations are.

pub fn operations(slug: &str) -> String {
    format!("/{slug}/operations")
}

pub fn operation(slug: &str, number: i64) -> String {
    format!("/{slug}/operations/{number}")
}

/// Where undoing it is told of, before it is done.
pub fn undoing(slug: &str, number: i64) -> String {
    format!("/{slug}/operations/{number}/undo")
}

//! Where things of membership are: for pages and redirects alike.

pub(crate) fn members(slug: &str) -> String {
    format!("/{slug}/members")
}

/// The form that admits an organisation, begun from its page or without one.
pub(crate) fn admission(slug: &str, organisation: Option<i64>) -> String {
    let form = format!("/{slug}/members/new");
    organisation.map_or(form.clone(), |number| format!("{form}?organisation={number}"))
}

pub(crate) fn member(slug: &str, number: i64) -> String {
    format!("/{slug}/members/{number}")
}

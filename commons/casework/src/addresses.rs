//! Where tasks and links are: for pages, redirects and letters alike.

use base::Id;

pub(crate) fn tasks(slug: &str) -> String {
    format!("/{slug}/tasks")
}

/// The form that gives a task; about a record, where it is begun there.
pub(crate) fn new_task(slug: &str, about: Option<(&str, Id)>) -> String {
    let form = format!("/{slug}/tasks/new");
    about.map_or(form.clone(), |(kind, id)| format!("{form}?of={kind}&id={id}"))
}

pub(crate) fn task(slug: &str, number: i64) -> String {
    format!("/{slug}/tasks/{number}")
}

pub(crate) fn links(slug: &str) -> String {
    format!("/{slug}/links")
}

/// The form that links a record with another.
pub(crate) fn new_link(slug: &str, kind: &str, id: Id) -> String {
    format!("/{slug}/links/new?of={kind}&id={id}")
}

/// Where a link ends.
pub(crate) fn link_end(slug: &str, link: Id) -> String {
    format!("/{slug}/links/{link}/end")
}

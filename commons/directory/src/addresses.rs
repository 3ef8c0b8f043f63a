//! Where things of the directory are: for pages, letters and redirects alike.

pub fn network(slug: &str) -> String {
    format!("/{slug}")
}

/// What is new there, for readers of feeds.
pub fn feed(slug: &str) -> String {
    format!("/{slug}/feed.atom")
}

/// A part of the map of its public pages, for engines.
pub fn sitemap(slug: &str, part: i64) -> String {
    format!("/{slug}/sitemap/{part}")
}

pub fn organisations(slug: &str) -> String {
    format!("/{slug}/organisations")
}

pub fn new_organisation(slug: &str) -> String {
    format!("/{slug}/organisations/new")
}

pub fn organisation(slug: &str, number: i64) -> String {
    format!("/{slug}/organisations/{number}")
}

pub fn edit_organisation(slug: &str, number: i64) -> String {
    format!("/{slug}/organisations/{number}/edit")
}

pub fn figures(slug: &str, number: i64) -> String {
    format!("/{slug}/organisations/{number}/figures")
}

pub fn figure(slug: &str, number: i64, figure: base::Id) -> String {
    format!("/{slug}/organisations/{number}/figures/{figure}")
}

/// Who sees it in the network.
pub fn visibility_of_organisation(slug: &str, number: i64) -> String {
    format!("/{slug}/organisations/{number}/visibility")
}

/// Whose its record is.
pub fn owner(slug: &str, number: i64) -> String {
    format!("/{slug}/organisations/{number}/owner")
}

/// What is proposed for an organisation, a form to propose more, and one that was proposed.
pub fn proposals_of(slug: &str, number: i64) -> String {
    format!("/{slug}/organisations/{number}/proposals")
}

pub fn propose(slug: &str, number: i64) -> String {
    format!("/{slug}/organisations/{number}/proposals/new")
}

pub fn proposal(slug: &str, number: i64, proposal: base::Id) -> String {
    format!("/{slug}/organisations/{number}/proposals/{proposal}")
}

/// All that a network proposes and is to answer.
pub fn proposals(slug: &str) -> String {
    format!("/{slug}/proposals")
}

pub fn names(slug: &str, number: i64) -> String {
    format!("/{slug}/organisations/{number}/names")
}

pub fn name(slug: &str, number: i64, name: base::Id) -> String {
    format!("/{slug}/organisations/{number}/names/{name}")
}

/// Where imports are given, and where one is.
pub fn imports(slug: &str) -> String {
    format!("/{slug}/imports")
}

pub fn import(slug: &str, id: base::Id) -> String {
    format!("/{slug}/imports/{id}")
}

pub fn bodies(slug: &str) -> String {
    format!("/{slug}/bodies")
}

pub fn body(slug: &str, number: i64) -> String {
    format!("/{slug}/bodies/{number}")
}

/// The form of a new seat, and where a seat is.
pub fn seats(slug: &str, body: i64) -> String {
    format!("/{slug}/bodies/{body}/seats")
}

pub fn themes(slug: &str) -> String {
    format!("/{slug}/themes")
}

pub fn theme(slug: &str, number: i64) -> String {
    format!("/{slug}/themes/{number}")
}

/// What an organisation works on.
pub fn themes_of_organisation(slug: &str, number: i64) -> String {
    format!("/{slug}/organisations/{number}/themes")
}

/// What a body works on.
pub fn themes_of_body(slug: &str, number: i64) -> String {
    format!("/{slug}/bodies/{number}/themes")
}

pub fn initiatives(slug: &str) -> String {
    format!("/{slug}/initiatives")
}

pub fn initiative(slug: &str, number: i64) -> String {
    format!("/{slug}/initiatives/{number}")
}

/// The form of a new party, and where a party is.
pub fn parties(slug: &str, initiative: i64) -> String {
    format!("/{slug}/initiatives/{initiative}/parties")
}

/// What the network calls its kinds of things.
pub fn kinds(slug: &str) -> String {
    format!("/{slug}/kinds")
}

/// The kinds of a vocabulary, which stands at the end of its address.
pub fn kinds_of(slug: &str, at: &str) -> String {
    format!("/{slug}/kinds/{at}")
}

pub fn kind(slug: &str, at: &str, kind: base::Id) -> String {
    format!("/{slug}/kinds/{at}/{kind}")
}

pub fn posts(slug: &str) -> String {
    format!("/{slug}/posts")
}

pub fn post(slug: &str, number: i64) -> String {
    format!("/{slug}/posts/{number}")
}

/// The form of a new deputy of a post, and where one is.
pub fn deputies(slug: &str, post: i64) -> String {
    format!("/{slug}/posts/{post}/deputies")
}

/// Where the posts of a country end together; what is asked for stands in the address.
pub fn new_turnover(slug: &str) -> String {
    format!("/{slug}/turnovers/new")
}

pub fn turnovers(slug: &str) -> String {
    format!("/{slug}/turnovers")
}

pub fn look_as_the_public(slug: &str) -> String {
    format!("/{slug}/look-as")
}

pub fn look_as_post(slug: &str, number: i64) -> String {
    format!("/{slug}/posts/{number}/look-as")
}

/// The keys of the API that act for a post.
pub fn api_keys(slug: &str, post: i64) -> String {
    format!("/{slug}/posts/{post}/keys")
}

pub fn erasures(slug: &str) -> String {
    format!("/{slug}/erasures")
}

pub fn erasure(slug: &str, number: i64) -> String {
    format!("/{slug}/erasures/{number}")
}

pub fn decisions(slug: &str) -> String {
    format!("/{slug}/decisions")
}

pub fn decision(slug: &str, number: i64) -> String {
    format!("/{slug}/decisions/{number}")
}

/// The letters of the network, which the program shows.
pub fn letters(slug: &str) -> String {
    format!("/{slug}/letters")
}

pub fn history_of_organisation(slug: &str, number: i64) -> String {
    format!("/{slug}/organisations/{number}/history")
}

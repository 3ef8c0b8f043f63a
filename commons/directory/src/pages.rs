//! Addresses of the directory, and what answers there.

mod bodies;
mod body;
pub mod choosing;
pub(crate) mod decisions;
pub mod deputies;
mod entering;
pub(crate) mod erasures;
mod feed;
pub(crate) mod figures;
pub mod history;
mod home;
mod imports;
mod initiative;
mod initiatives;
mod keys;
pub mod kinds;
mod looking;
mod names;
pub(crate) mod organisation;
pub(crate) mod organisations;
mod owner;
mod parties;
pub(crate) mod posts;
mod proposals;
mod seats;
mod sitemap;
mod taking_up;
mod themes;
mod turnovers;
mod visibility;

pub use sitemap::sitemap_parts;

use std::sync::LazyLock;

use base::{Language, Visibility};
use identity::{Right, Scope};
use reference::map;
use store::{Db, Raw};
use web::{Access, Ask, Asset, Form, Network, Place, Route, Trouble};

use crate::addresses;
use crate::body::Body;
use crate::decision::Decision;
use crate::facts::{name_field, other_languages};
use crate::initiative::Initiative;
use crate::organisation::Organisation;
use crate::store::{self as sql, Numbered};
use crate::theme::Theme;
use crate::words::Words;

pub const KEEPER: Access = Access::May(Right::KeepDirectory);

#[rustfmt::skip]
pub fn routes() -> Vec<Route> {
    let mut all = vec![
        Route::look("/{network}", Access::Public, home::show),
        Route::look("/{network}/feed.atom", Access::Public, feed::show),
        Route::look("/{network}/sitemap/{number}", Access::Anyone, sitemap::show),
        Route::look("/{network}/organisations", Access::Public, organisations::list),
        Route::take("/{network}/organisations.csv", Access::Public, organisations::table),
        Route::take("/{network}/organisations.xlsx", Access::Public, organisations::table),
        Route::look("/{network}/organisations/new", KEEPER, entering::begin),
        Route::change("/{network}/organisations", KEEPER, entering::create),
        Route::look("/{network}/organisations/{number}", Access::Public, organisation::show),
        Route::look("/{network}/organisations/{number}/edit", Access::SignedIn, organisation::edit),
        Route::change("/{network}/organisations/{number}", Access::SignedIn, organisation::update),
        Route::look("/{network}/organisations/{number}/history", Access::SignedIn, history::of_organisation),
        Route::look("/{network}/organisations/{number}/figures", Access::Public, figures::list),
        Route::take("/{network}/organisations/{number}/figures.csv", Access::Public, figures::table),
        Route::take("/{network}/organisations/{number}/figures.xlsx", Access::Public, figures::table),
        Route::look("/{network}/organisations/{number}/figures/new", Access::SignedIn, figures::begin),
        Route::change("/{network}/organisations/{number}/figures", Access::SignedIn, figures::create),
        Route::look("/{network}/organisations/{number}/figures/{figure}", Access::SignedIn, figures::edit),
        Route::change("/{network}/organisations/{number}/figures/{figure}", Access::SignedIn, figures::update),
        Route::change("/{network}/organisations/{number}/figures/{figure}/withdrawal", Access::SignedIn, figures::withdraw),
        Route::look("/{network}/organisations/{number}/figures/{figure}/history", Access::SignedIn, history::of_figure),
        Route::look("/{network}/organisations/{number}/visibility", KEEPER, visibility::ask_whom),
        Route::change("/{network}/organisations/{number}/visibility", KEEPER, visibility::show),
        Route::look("/{network}/organisations/{number}/owner", Access::SignedIn, owner::show),
        Route::change("/{network}/organisations/{number}/owner/claim", Access::SignedIn, owner::claim),
        Route::change("/{network}/organisations/{number}/owner/hand-over", KEEPER, owner::hand_over),
        Route::change("/{network}/organisations/{number}/owner/giving-back", Access::SignedIn, owner::give_back),
        Route::change("/{network}/organisations/{number}/owner/taking-back", KEEPER, owner::take_back),
        Route::change("/{network}/organisations/{number}/owner/passing-on", KEEPER, owner::pass_on),
        Route::look("/{network}/organisations/{number}/proposals", Access::SignedIn, proposals::of_organisation),
        Route::look("/{network}/organisations/{number}/proposals/new", Access::SignedIn, proposals::begin),
        Route::change("/{network}/organisations/{number}/proposals", Access::SignedIn, proposals::create),
        Route::look("/{network}/organisations/{number}/proposals/{proposal}", Access::SignedIn, proposals::show),
        Route::change("/{network}/organisations/{number}/proposals/{proposal}", Access::SignedIn, proposals::answer),
        Route::change("/{network}/organisations/{number}/proposals/{proposal}/withdrawal", Access::SignedIn, proposals::withdraw),
        Route::look("/{network}/proposals", KEEPER, proposals::list),
        Route::take("/{network}/proposals.csv", KEEPER, proposals::table),
        Route::take("/{network}/proposals.xlsx", KEEPER, proposals::table),
        Route::look("/{network}/organisations/{number}/names", Access::Public, names::list),
        Route::look("/{network}/organisations/{number}/names/new", Access::SignedIn, names::begin),
        Route::change("/{network}/organisations/{number}/names", Access::SignedIn, names::create),
        Route::look("/{network}/organisations/{number}/names/{name}", Access::SignedIn, names::edit),
        Route::change("/{network}/organisations/{number}/names/{name}", Access::SignedIn, names::update),
        Route::change("/{network}/organisations/{number}/names/{name}/withdrawal", Access::SignedIn, names::withdraw),
        Route::look("/{network}/organisations/{number}/names/{name}/history", Access::SignedIn, history::of_name),
        Route::look("/{network}/imports/new", KEEPER, imports::begin),
        Route::change("/{network}/imports", KEEPER, imports::create).with_files(imports::AT_MOST),
        Route::look("/{network}/imports/{key}", KEEPER, imports::show),
        Route::look("/{network}/imports/{key}/columns", KEEPER, imports::columns),
        Route::change("/{network}/imports/{key}/columns", KEEPER, imports::match_columns),
        Route::change("/{network}/imports/{key}/choices", KEEPER, imports::choose),
        Route::change("/{network}/imports/{key}/operation", KEEPER, imports::go),
        Route::look("/{network}/imports/{key}/to-mend.csv", KEEPER, imports::to_mend),
        Route::look("/{network}/bodies", Access::Public, bodies::list),
        Route::take("/{network}/bodies.csv", Access::Public, bodies::table),
        Route::take("/{network}/bodies.xlsx", Access::Public, bodies::table),
        Route::look("/{network}/bodies/new", KEEPER, bodies::begin),
        Route::change("/{network}/bodies", KEEPER, bodies::create),
        Route::look("/{network}/bodies/{number}", Access::Public, body::show),
        Route::look("/{network}/bodies/{number}/edit", KEEPER, body::edit),
        Route::change("/{network}/bodies/{number}", KEEPER, body::update),
        Route::look("/{network}/bodies/{number}/history", Access::SignedIn, history::of_body),
        Route::look("/{network}/bodies/{number}/seats/new", KEEPER, seats::begin),
        Route::change("/{network}/bodies/{number}/seats", KEEPER, seats::create),
        Route::look("/{network}/bodies/{number}/seats/{seat}", KEEPER, seats::leaving),
        Route::change("/{network}/bodies/{number}/seats/{seat}", KEEPER, seats::leave),
        Route::look("/{network}/bodies/{number}/decisions/new", KEEPER, decisions::begin),
        Route::change("/{network}/bodies/{number}/decisions", KEEPER, decisions::create),
        Route::look("/{network}/posts", Access::SignedIn, posts::list),
        Route::take("/{network}/posts.csv", Access::SignedIn, posts::table),
        Route::take("/{network}/posts.xlsx", Access::SignedIn, posts::table),
        Route::look("/{network}/posts/new", KEEPER, posts::begin),
        Route::change("/{network}/posts", KEEPER, posts::create),
        Route::look("/{network}/posts/{number}", Access::SignedIn, posts::show),
        Route::change("/{network}/posts/{number}/holder", KEEPER, posts::appoint),
        Route::change("/{network}/posts/{number}/end", KEEPER, posts::leave),
        Route::look("/{network}/posts/{number}/deputies/new", Access::SignedIn, deputies::begin),
        Route::change("/{network}/posts/{number}/deputies", Access::SignedIn, deputies::create),
        Route::look("/{network}/posts/{number}/deputies/{deputy}", Access::SignedIn, deputies::edit),
        Route::change("/{network}/posts/{number}/deputies/{deputy}", Access::SignedIn, deputies::update),
        Route::change("/{network}/posts/{number}/deputies/{deputy}/withdrawal", Access::SignedIn, deputies::withdraw),
        Route::look("/{network}/turnovers/new", KEEPER, turnovers::begin),
        Route::change("/{network}/turnovers", KEEPER, turnovers::create),
        Route::change("/{network}/look-as", KEEPER, looking::as_the_public),
        Route::change("/{network}/posts/{number}/look-as", KEEPER, looking::as_a_post),
        Route::look("/{network}/organisations/{number}/themes", Access::SignedIn, taking_up::of_organisation),
        Route::change("/{network}/organisations/{number}/themes", Access::SignedIn, taking_up::by_organisation),
        Route::look("/{network}/bodies/{number}/themes", KEEPER, taking_up::of_body),
        Route::change("/{network}/bodies/{number}/themes", KEEPER, taking_up::by_body),
        Route::look("/{network}/themes", Access::Public, themes::list),
        Route::take("/{network}/themes.csv", Access::Public, themes::table),
        Route::take("/{network}/themes.xlsx", Access::Public, themes::table),
        Route::look("/{network}/themes/new", KEEPER, themes::begin),
        Route::change("/{network}/themes", KEEPER, themes::create),
        Route::look("/{network}/themes/{number}", Access::Public, themes::show),
        Route::look("/{network}/themes/{number}/edit", KEEPER, themes::edit),
        Route::change("/{network}/themes/{number}", KEEPER, themes::update),
        Route::look("/{network}/themes/{number}/history", Access::SignedIn, history::of_theme),
        Route::look("/{network}/initiatives", Access::Public, initiatives::list),
        Route::take("/{network}/initiatives.csv", Access::Public, initiatives::table),
        Route::take("/{network}/initiatives.xlsx", Access::Public, initiatives::table),
        Route::look("/{network}/initiatives/new", KEEPER, initiatives::begin),
        Route::change("/{network}/initiatives", KEEPER, initiatives::create),
        Route::look("/{network}/initiatives/{number}", Access::Public, initiative::show),
        Route::look("/{network}/initiatives/{number}/edit", KEEPER, initiative::edit),
        Route::change("/{network}/initiatives/{number}", KEEPER, initiative::update),
        Route::look("/{network}/initiatives/{number}/history", Access::SignedIn, history::of_initiative),
        Route::look("/{network}/initiatives/{number}/themes", KEEPER, taking_up::of_initiative),
        Route::change("/{network}/initiatives/{number}/themes", KEEPER, taking_up::by_initiative),
        Route::look("/{network}/initiatives/{number}/parties/new", KEEPER, parties::begin),
        Route::change("/{network}/initiatives/{number}/parties", KEEPER, parties::create),
        Route::look("/{network}/initiatives/{number}/parties/{party}", KEEPER, parties::leaving),
        Route::change("/{network}/initiatives/{number}/parties/{party}", KEEPER, parties::leave),
        Route::look("/{network}/posts/{number}/keys", Access::SignedIn, keys::show),
        Route::change("/{network}/posts/{number}/keys", Access::SignedIn, keys::create),
        Route::change("/{network}/posts/{number}/keys/{key}/end", Access::SignedIn, keys::end),
        Route::look("/{network}/erasures", KEEPER, erasures::list),
        Route::look("/{network}/erasures/{number}", KEEPER, erasures::show),
        Route::look("/{network}/decisions", Access::Public, decisions::list),
        Route::take("/{network}/decisions.csv", Access::Public, decisions::table),
        Route::take("/{network}/decisions.xlsx", Access::Public, decisions::table),
        Route::look("/{network}/decisions/{number}", Access::Public, decisions::show),
        Route::look("/{network}/decisions/{number}/edit", KEEPER, decisions::edit),
        Route::change("/{network}/decisions/{number}", KEEPER, decisions::update),
        Route::look("/{network}/decisions/{number}/history", Access::SignedIn, history::of_decision),
        Route::look("/{network}/kinds", KEEPER, kinds::all),
    ];
    all.extend(crate::kind_routes!(crate::OfBodies, "bodies"));
    all.extend(crate::kind_routes!(crate::OfInitiatives, "initiatives"));
    all.extend(crate::api::endpoints().into_iter().map(|endpoint| endpoint.route));
    all
}

/// Where a network's pages lead to.
pub fn places(network: &Network, scope: &Scope, language: Language) -> Vec<Place> {
    let words = Words(language);
    let place = |path, name: &str| Place { path, name: name.to_owned() };
    let mut places = vec![
        place(addresses::network(&network.slug), words.home()),
        place(addresses::organisations(&network.slug), words.organisations()),
        place(addresses::bodies(&network.slug), words.bodies()),
        place(addresses::decisions(&network.slug), words.decisions()),
        place(addresses::initiatives(&network.slug), words.initiatives()),
        place(addresses::themes(&network.slug), words.themes()),
    ];
    if scope.sees(network.id, Visibility::Members) {
        places.push(place(addresses::posts(&network.slug), words.posts()));
    }
    places
}

/// The outlines of the world, once for all maps.
pub(crate) static LAND: LazyLock<Asset> = LazyLock::new(|| {
    let paths: String = map::outlines()
        .iter()
        .map(|outline| format!("<path id=\"{}\" d=\"{}\"/>", outline.country, outline.path))
        .collect();
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{}\"><g id=\"land\" fill-rule=\"evenodd\">{paths}</g></svg>",
        map::VIEW_BOX
    );
    Asset::new("land", "svg", "image/svg+xml", svg.into_bytes())
});

/// What browsers keep of the directory's.
pub fn assets() -> Vec<&'static Asset> {
    vec![&LAND]
}

pub(crate) fn words(ask: &Ask) -> Words {
    Words(ask.language)
}

/// What is new in a network, by the name of its feed and where that is.
fn feed_of(ask: &Ask, network: &Network) -> (String, String) {
    (words(ask).feed_title(&network.name), addresses::feed(&network.slug))
}

/// The organisation of the address, if this reader may know of it.
pub(crate) fn asked_for(ask: &Ask, db: &Db) -> Result<(i64, Organisation), Trouble> {
    numbered(ask, db).map(|found| (found.number, found.organisation))
}

/// The same, with the name of its kind in the reader's language.
pub(crate) fn numbered(ask: &Ask, db: &Db) -> Result<Numbered, Trouble> {
    let network = ask.network()?;
    let found = sql::organisation_numbered(db, ask.language, network.id, ask.number("number")?)?;
    let seen = |found: &Numbered| found.circle <= ask.scope.sees_in(network.id).circle();
    found.filter(seen).ok_or(Trouble::NotFound)
}

/// What every list of a network is cut to: the network, and how far this reader sees there.
pub(crate) fn fixed(ask: &Ask) -> Result<[Raw<'static>; 2], Trouble> {
    let id = ask.network()?.id;
    let circle = ask.scope.sees_in(id).circle();
    Ok([Raw::Bytes(id.as_bytes().to_vec().into()), Raw::Integer(circle)])
}

/// Whether this reader sees what is for a circle of readers here.
fn sees(ask: &Ask, visibility: Visibility) -> bool {
    ask.network.as_ref().is_some_and(|network| ask.scope.sees(network.id, visibility))
}

/// The body of the address, if this reader may know of it.
fn asked_for_body(ask: &Ask, db: &Db) -> Result<Body, Trouble> {
    let network = ask.network()?;
    let id = sql::body_numbered(db, network.id, ask.number("number")?)?;
    let body = id.map(|id| sql::body(db, network.id, id)).transpose()?.flatten();
    body.filter(|body| sees(ask, body.traits.seen_by)).ok_or(Trouble::NotFound)
}

/// The initiative of the address, if this reader may know of it.
fn asked_for_initiative(ask: &Ask, db: &Db) -> Result<Initiative, Trouble> {
    let network = ask.network()?;
    let id = sql::initiative_numbered(db, network.id, ask.number("number")?)?;
    let found = id.map(|id| sql::initiative(db, network.id, id)).transpose()?.flatten();
    found.filter(|found| sees(ask, found.told.seen_by)).ok_or(Trouble::NotFound)
}

/// The theme of the address, if this reader may know of it.
fn asked_for_theme(ask: &Ask, db: &Db) -> Result<Theme, Trouble> {
    let network = ask.network()?;
    let id = sql::theme_numbered(db, network.id, ask.number("number")?)?;
    let theme = id.map(|id| sql::theme(db, network.id, id)).transpose()?.flatten();
    theme.filter(|theme| sees(ask, theme.wording.seen_by)).ok_or(Trouble::NotFound)
}

/// The decision of the address, if this reader may know of it.
fn asked_for_decision(ask: &Ask, db: &Db) -> Result<Decision, Trouble> {
    let network = ask.network()?;
    let id = sql::decision_numbered(db, network.id, ask.number("number")?)?;
    let decision = id.map(|id| sql::decision(db, network.id, id)).transpose()?.flatten();
    decision.filter(|decision| sees(ask, decision.told.seen_by)).ok_or(Trouble::NotFound)
}

/// Choices of who may see a record.
pub fn circles(ask: &Ask) -> Vec<(String, String)> {
    let named =
        |circle: Visibility| (circle.to_string(), circle_name(ask.language, circle).to_owned());
    [Visibility::Public, Visibility::Members, Visibility::Secretariat].map(named).to_vec()
}

/// Who sees a record, in words.
pub fn circle_name(language: Language, circle: Visibility) -> &'static str {
    let words = Words(language);
    match circle {
        Visibility::Public => words.visible_public(),
        Visibility::Members | Visibility::Parties => words.visible_members(),
        Visibility::Secretariat => words.visible_secretariat(),
    }
}

/// The form of something that has names in several languages, the first of which is `language`.
pub(crate) fn sent_named(ask: &Ask, fields: &[&'static str], language: Language) -> Form {
    let others = other_languages(language).map(name_field);
    let fields: Vec<&str> = fields.iter().copied().chain(others).collect();
    Form::sent(&ask.form, &fields)
}

/// A field of the record by its name on screen.
pub(crate) fn field_name(words: Words, field: &str) -> &'static str {
    match field {
        "kind" => words.kind(),
        "name" => words.name(),
        "acronym-es" => words.acronym_in_es(),
        "acronym-pt" => words.acronym_in_pt(),
        "acronym-fr" => words.acronym_in_fr(),
        "acronym-en" => words.acronym_in_en(),
        "institution-es" => words.institution_in_es(),
        "institution-pt" => words.institution_in_pt(),
        "institution-fr" => words.institution_in_fr(),
        "institution-en" => words.institution_in_en(),
        "name-sort" => words.name_sort(),
        "name-es" => words.name_in_es(),
        "name-pt" => words.name_in_pt(),
        "name-fr" => words.name_in_fr(),
        "name-en" => words.name_in_en(),
        "acronym" => words.acronym(),
        "institution" => words.institution(),
        "country" => words.country(),
        "place" => words.place(),
        "population" => words.population(),
        "population-year" => words.population_year(),
        "population-source" => words.population_source(),
        "site" => words.site(),
        "whose" => words.whose_record(),
        "keeper" => words.keeper(),
        "network" => words.network_it_goes_to(),
        "proposal-state" => words.proposal_state(),
        "proposed-by" => words.proposed_by(),
        "answer" => words.proposal_answer(),
        "figure" | "figure-name" => words.figure_of_what(),
        "value" => words.figure_value(),
        "unit" => words.unit(),
        "nearness" => words.nearness(),
        "at" => words.taken(),
        "basis" => words.basis(),
        "withdrawn" => words.withdrawn(),
        "retired" => words.retired(),
        "nth" => words.place_in_order(),
        "code" => words.kind_code(),
        "directory" => words.directory_of(),
        "seen-by" => words.visibility(),
        "parent" => words.part_of(),
        "told" => words.told_of_body(),
        "since" => words.since(),
        "until" => words.until(),
        "organisation" => words.organisation(),
        "function" => words.function(),
        "source" => words.source(),
        "body" => words.body(),
        "taken" => words.taken(),
        "meeting" => words.meeting(),
        "title" => words.title_of_it(),
        "text" => words.text_of_it(),
        "outcome" => words.outcome(),
        "owner" => words.owner(),
        "purpose" => words.purpose(),
        "mark" => words.mark(),
        "role" => words.function(),
        "through" => words.through(),
        "initiative" => words.initiative(),
        "facet" => words.facet(),
        "aliases" => words.theme_aliases(),
        "aliases-es" => words.aliases_es(),
        "aliases-pt" => words.aliases_pt(),
        "aliases-fr" => words.aliases_fr(),
        "aliases-en" => words.aliases_en(),
        "aims" => words.aims(),
        "themes" => words.themes(),
        "person" => words.person(),
        "as-deputy" => words.as_deputy(),
        "kept" => words.wish_keeps(),
        "reason" => words.reason(),
        "file" => words.file(),
        "task" => words.task(),
        "linked" => words.linked(),
        _ => words.changed_field(),
    }
}

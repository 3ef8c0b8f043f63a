//! What the directory tells the desk and other pages: what waits, what its records are called,
//! its deeds in words.

use base::{Id, Language, Visibility};
use identity::Right;
use store::{Db, Fault, Subject};
use web::{Ask, Holder, Named, Tells, Trouble};

use crate::addresses;
use crate::body::Body;
use crate::decision::Decision;
use crate::figure::Figure;
use crate::initiative::Initiative;
use crate::kind::{OfBodies, OfInitiatives};
use crate::name::OtherName;
use crate::organisation::Organisation;
use crate::pages::kinds;
use crate::party::Party;
use crate::post::{Post, Tenure};
use crate::proposal::Proposal;
use crate::seat::Seat;
use crate::store::{self as sql, Called};
use crate::theme::Theme;
use crate::vocabulary::Vocabulary as _;
use crate::waiting::waiting;
use crate::words::Words;

pub const TELLS: Tells = Tells { waiting, left, named, deed, holder, ..Tells::NOTHING };

/// Keys that will open nothing more, and what was typed and never sent.
fn left(ask: &Ask, db: &Db, post: Id, account: Id) -> Result<Vec<String>, Trouble> {
    let (words, network) = (Words(ask.language), ask.network()?);
    let keys = sql::open_keys_of(db, network.id, post, account, ask.now)?.unwrap_or_default();
    let here = format!("/{}/", network.slug);
    let drafts = web::drafts::drafts_of(db, account)?;
    let drafts = drafts.iter().filter(|draft| draft.page.starts_with(&here)).count();
    let drafts = i64::try_from(drafts).unwrap_or_default();
    let mut left = Vec::new();
    left.extend((keys > 0).then(|| words.leaves_keys(keys)));
    left.extend((drafts > 0).then(|| words.leaves_drafts(drafts)));
    Ok(left)
}

/// Things hang on organisations, bodies, initiatives and decisions: whoever keeps the directory hangs
/// them there, and an organisation's own people on its page.
fn holder(ask: &Ask, db: &Db, kind: &str, id: Id) -> Result<Option<Holder>, Trouble> {
    let network = ask.network()?.id;
    let own = match kind {
        Organisation::KIND => ask.scope.post_of(Right::KeepOwnPage, network, id),
        Body::KIND | Initiative::KIND | Decision::KIND => None,
        _ => return Ok(None),
    };
    let found = match kind {
        Organisation::KIND => sql::called_organisation(db, ask.language, network, id)?,
        Body::KIND => sql::called_body(db, ask.language, network, id)?,
        Initiative::KIND => sql::called_initiative(db, ask.language, network, id)?,
        _ => sql::called_decision(db, network, id)?,
    };
    let Some(seen_by) = found.and_then(|found| Visibility::of_circle(found.circle)) else {
        return Ok(None);
    };
    let named = named(ask, db, kind, id)?;
    let post = own.or_else(|| ask.scope.post_for(Right::KeepDirectory, network));
    Ok(named.map(|named| Holder { named, seen_by, post }))
}

fn named(ask: &Ask, db: &Db, kind: &str, id: Id) -> Result<Option<Named>, Trouble> {
    let network = ask.network()?.id;
    let organisation: fn(&str, i64) -> String = addresses::organisation;
    let (found, address) = match kind {
        Organisation::KIND => {
            (sql::called_organisation(db, ask.language, network, id)?, organisation)
        }
        OtherName::KIND => match sql::organisation_of_name(db, id)? {
            Some(of) => {
                (sql::called_organisation(db, ask.language, network, of)?, addresses::names as _)
            }
            None => return Ok(None),
        },
        Proposal::KIND => return proposal(ask, db, id),
        Figure::KIND => match sql::organisation_of_figure(db, id)? {
            Some(of) => {
                (sql::called_organisation(db, ask.language, network, of)?, addresses::figures as _)
            }
            None => return Ok(None),
        },
        Body::KIND => (sql::called_body(db, ask.language, network, id)?, addresses::body as _),
        Seat::KIND => match sql::body_of_seat(db, network, id)? {
            Some(body) => {
                (sql::called_body(db, ask.language, network, body)?, addresses::body as _)
            }
            None => return Ok(None),
        },
        Initiative::KIND => {
            (sql::called_initiative(db, ask.language, network, id)?, addresses::initiative as _)
        }
        Party::KIND => match sql::initiative_of_party(db, network, id)? {
            Some(of) => {
                (sql::called_initiative(db, ask.language, network, of)?, addresses::initiative as _)
            }
            None => return Ok(None),
        },
        OfBodies::KIND => return kinds::named::<OfBodies>(ask, db, id),
        OfInitiatives::KIND => return kinds::named::<OfInitiatives>(ask, db, id),
        Theme::KIND => (sql::called_theme(db, ask.language, network, id)?, addresses::theme as _),
        Decision::KIND => (sql::called_decision(db, network, id)?, addresses::decision as _),
        Post::KIND => (post(db, network, id)?, addresses::post as _),
        Tenure::KIND => match sql::post_of_tenure(db, network, id)? {
            Some(id) => (post(db, network, id)?, addresses::post as _),
            None => return Ok(None),
        },
        _ => return Ok(None),
    };
    let sees = ask.scope.sees_in(network).circle();
    let known = found.filter(|called| called.circle <= sees);
    Ok(known.map(|called| Named { path: address(ask.slug(), called.number), name: called.name }))
}

/// A proposal, where its record stands in the directory of the ask's network.
fn proposal(ask: &Ask, db: &Db, id: Id) -> Result<Option<Named>, Trouble> {
    let network = ask.network()?.id;
    let Some(found) = sql::proposal(db, id)? else { return Ok(None) };
    let Some(of) = sql::organisation(db, found.organisation)? else { return Ok(None) };
    let number = sql::number_of(db, network, of.id)?;
    let number = number.filter(|_| found.is_seen(&ask.scope, network, &of));
    let name = Words(ask.language).proposal_title(of.name_in(ask.language));
    Ok(number.map(|number| Named { path: addresses::proposal(ask.slug(), number, id), name }))
}

/// Posts are for the members of the network to know of.
fn post(db: &Db, network: Id, id: Id) -> Result<Option<Called>, Fault> {
    let circle = Visibility::Members.circle();
    let post = sql::numbered_post(db, network, id)?;
    Ok(post.map(|post| Called { number: post.number, name: post.name, circle }))
}

/// A deed of the directory as history tells it.
fn deed(language: Language, deed: &str) -> Option<&'static str> {
    let words = Words(language);
    Some(match deed {
        "directory.organisation-entered" => words.deed_entered(),
        "directory.organisation-shown" => words.deed_shown(),
        "directory.organisation-shared" => words.deed_shared(),
        "directory.organisation-edited" | "directory.body-edited" | "directory.decision-edited" => {
            words.deed_edited()
        }
        "directory.organisation-claimed" => words.deed_claimed(),
        "directory.organisation-handed-over" => words.deed_handed_over(),
        "directory.organisation-given-back" => words.deed_given_back(),
        "directory.organisation-taken-back" => words.deed_taken_back(),
        "directory.organisation-passed-on" => words.deed_passed_on(),
        "directory.change-proposed" => words.deed_proposed(),
        "directory.proposal-withdrawn" => words.deed_proposal_withdrawn(),
        "directory.proposal-answered" => words.deed_proposal_answered(),
        "directory.proposal-accepted" => words.deed_proposal_accepted(),
        "directory.organisation-withdrawn" => words.deed_withdrawn(),
        "directory.body-formed" => words.deed_formed(),
        "directory.decision-recorded" => words.deed_decided(),
        "directory.seat-taken" => words.deed_seated(),
        "directory.seat-left" => words.deed_seat_left(),
        "directory.name-given" => words.deed_name_given(),
        "directory.name-corrected" => words.deed_name_corrected(),
        "directory.name-withdrawn" => words.deed_name_withdrawn(),
        "directory.name-restored" => words.deed_name_restored(),
        "directory.initiative-begun" => words.deed_initiative_begun(),
        "directory.initiative-edited" => words.deed_edited(),
        "directory.party-joined" => words.deed_party_joined(),
        "directory.party-left" => words.deed_party_left(),
        "directory.theme-named" => words.deed_theme_named(),
        "directory.theme-edited" => words.deed_edited(),
        "directory.themes-taken-up" => words.deed_themes_taken_up(),
        "directory.figure-told" => words.deed_figure_told(),
        "directory.figure-corrected" => words.deed_figure_corrected(),
        "directory.figure-withdrawn" => words.deed_figure_withdrawn(),
        "directory.figure-restored" => words.deed_figure_restored(),
        "directory.api-key-made" => words.deed_api_key_made(),
        "directory.api-key-ended" => words.deed_api_key_ended(),
        "directory.body-kinds-laid" | "directory.initiative-kinds-laid" => words.deed_kinds_laid(),
        "directory.kind-added" => words.deed_kind_added(),
        "directory.kind-renamed" => words.deed_kind_renamed(),
        "directory.kind-moved" => words.deed_kind_moved(),
        "directory.kind-retired" => words.deed_kind_retired(),
        "directory.kind-restored" => words.deed_kind_restored(),
        "directory.kind-removed" => words.deed_kind_removed(),
        "directory.post-made" => words.deed_post_made(),
        "directory.post-taken" => words.deed_post_taken(),
        "directory.post-left" => words.deed_post_left(),
        "directory.turnover-begun" => words.deed_turnover_begun(),
        "directory.post-restored" => words.deed_post_restored(),
        "directory.deputy-named" => words.deed_deputy_named(),
        "directory.deputy-changed" => words.deed_deputy_changed(),
        "directory.deputy-withdrawn" => words.deed_deputy_withdrawn(),
        "directory.erasure-asked" => words.deed_wished(),
        "directory.erasure-answered" => words.deed_wish_answered(),
        _ => return None,
    })
}

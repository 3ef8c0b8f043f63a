use base::{Id, Language, Visibility};
use identity::seen_history;
use store::history::{ActRow, ChangeRow};
use store::{Channel, Db, Fault, Recorded};
use web::components::{Told, ToldChange};
use web::{Answer, Ask, Trouble};

use crate::addresses;
use crate::pages::{
    asked_for, asked_for_body, asked_for_decision, asked_for_initiative, asked_for_theme,
    circle_name, field_name, sees, words,
};
use crate::pages::{figures, names};
use crate::store as sql;
use crate::views::decisions::outcome_name;
use crate::views::erasures::kept_name;
use crate::views::figures::{basis_name, nearness_name};
use crate::views::history::history;
use crate::views::names::sort_name;
use crate::views::owner::whose_name;
use crate::views::proposals::state_name;
use crate::views::themes::facet_name;
use crate::words::Words;

pub(crate) fn of_organisation(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let (number, organisation) = asked_for(ask, db)?;
    let slug = &ask.network()?.slug;
    let way = [
        (addresses::organisations(slug), words(ask).organisations().to_owned()),
        (addresses::organisation(slug, number), organisation.name_in(ask.language).to_owned()),
    ];
    show(ask, db, organisation.id, &way, OWN)
}

pub(crate) fn of_figure(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let (number, organisation, figure) = figures::asked_for_figure(ask, db)?;
    let slug = &ask.network()?.slug;
    let name = organisation.name_in(ask.language).to_owned();
    let way = [
        (addresses::organisations(slug), words(ask).organisations().to_owned()),
        (addresses::organisation(slug, number), name),
        (addresses::figures(slug, number), words(ask).figures().to_owned()),
        (addresses::figure(slug, number, figure.id), figure.kind_name),
    ];
    show(ask, db, figure.id, &way, OWN)
}

pub(crate) fn of_name(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let (number, organisation, name) = names::asked_for_name(ask, db)?;
    let slug = &ask.network()?.slug;
    let way = [
        (addresses::organisations(slug), words(ask).organisations().to_owned()),
        (addresses::organisation(slug, number), organisation.name_in(ask.language).to_owned()),
        (addresses::names(slug, number), words(ask).names().to_owned()),
        (addresses::name(slug, number, name.id), name.told.name),
    ];
    show(ask, db, name.id, &way, OWN)
}

pub(crate) fn of_body(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let body = asked_for_body(ask, db)?;
    let slug = &ask.network()?.slug;
    let way = [
        (addresses::bodies(slug), words(ask).bodies().to_owned()),
        (addresses::body(slug, body.number), body.name_in(ask.language).to_owned()),
    ];
    show(ask, db, body.id, &way, OWN)
}

pub(crate) fn of_initiative(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let initiative = asked_for_initiative(ask, db)?;
    let slug = &ask.network()?.slug;
    let way = [
        (addresses::initiatives(slug), words(ask).initiatives().to_owned()),
        (
            addresses::initiative(slug, initiative.number),
            initiative.name_in(ask.language).to_owned(),
        ),
    ];
    show(ask, db, initiative.id, &way, OWN)
}

pub(crate) fn of_theme(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let theme = asked_for_theme(ask, db)?;
    let slug = &ask.network()?.slug;
    let way = [
        (addresses::themes(slug), words(ask).themes().to_owned()),
        (addresses::theme(slug, theme.number), theme.name_in(ask.language).to_owned()),
    ];
    show(ask, db, theme.id, &way, OWN)
}

pub(crate) fn of_decision(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let decision = asked_for_decision(ask, db)?;
    let slug = &ask.network()?.slug;
    let way = [
        (addresses::decisions(slug), words(ask).decisions().to_owned()),
        (addresses::decision(slug, decision.number), decision.told.title),
    ];
    show(ask, db, decision.id, &way, OWN)
}

/// How a crate tells the fields of its records, and what stood in them.
#[derive(Clone, Copy)]
pub struct Telling {
    pub field: fn(Language, &str) -> &'static str,
    pub value: fn(Language, &str, Recorded) -> String,
}

pub(crate) const OWN: Telling =
    Telling { field: |language, field| field_name(Words(language), field), value: value_told };

/// The history of a record. Members of the network may see who changed what; others are not
/// told that there is a page.
pub fn show(
    ask: &Ask,
    db: &Db,
    subject: Id,
    way: &[(String, String)],
    telling: Telling,
) -> Result<Answer, Trouble> {
    if !sees(ask, Visibility::Members) {
        return Err(Trouble::NotFound);
    }
    let before = ask.query.get("before").parse().ok();
    let seen = seen_history(db, &ask.scope, subject, before)?;
    let acts = all_told(ask, db, seen.acts, telling)?;
    let name = way.last().map_or("", |(_, name)| name.as_str());
    let title = words(ask).history_of(name);
    Ok(web::page(ask, &title, history(ask, way, &title, &acts, seen.older)))
}

/// The latest that was done to something, as it stands at the foot of its page.
pub(crate) fn told_of(
    ask: &Ask,
    db: &Db,
    subject: Id,
    telling: Telling,
) -> Result<Vec<Told>, Fault> {
    all_told(ask, db, seen_history(db, &ask.scope, subject, None)?.acts, telling)
}

fn all_told(
    ask: &Ask,
    db: &Db,
    acts: Vec<(ActRow, Vec<ChangeRow>)>,
    telling: Telling,
) -> Result<Vec<Told>, Fault> {
    acts.into_iter().map(|(act, changes)| told(ask, db, act, changes, telling)).collect()
}

fn told(
    ask: &Ask,
    db: &Db,
    act: ActRow,
    changes: Vec<ChangeRow>,
    telling: Telling,
) -> Result<Told, Fault> {
    let words = words(ask);
    let network = ask.network.as_ref().map(|network| network.id);
    let signed = match (act.post_id, act.network_id) {
        (Some(post), Some(of)) if Some(of) == network => signed(ask, db, post, act.as_deputy)?,
        (Some(_), _) => Some(words.by_other_network().to_owned()),
        (None, _) => None,
    };
    let unsigned = if act.account_id.is_some() { words.by_oneself() } else { words.by_program() };
    let by = signed.unwrap_or_else(|| unsigned.to_owned());
    let deed = ask.deed(&act.deed).unwrap_or(words.deed_other());
    Ok(Told {
        at: act.at,
        deed: deed.to_owned(),
        by: format!("{by}, {}", way(words, act.channel)),
        reason: act.reason,
        changes: changes.into_iter().map(|change| told_change(ask, change, telling)).collect(),
    })
}

/// By which post of this network an act is signed, and whether its deputy did it.
pub fn signed(ask: &Ask, db: &Db, post: Id, as_deputy: bool) -> Result<Option<String>, Fault> {
    let Some(network) = &ask.network else { return Ok(None) };
    let name = sql::post_name(db, network.id, post)?;
    Ok(name.map(|name| if as_deputy { words(ask).by_deputy(&name) } else { name }))
}

fn way(words: Words, channel: Channel) -> &'static str {
    match channel {
        Channel::Page => words.channel_page(),
        Channel::Api => words.channel_api(),
        Channel::Command => words.channel_command(),
        Channel::Job => words.channel_job(),
        Channel::Paper => words.channel_paper(),
        Channel::Mail => words.channel_mail(),
    }
}

fn told_change(ask: &Ask, change: ChangeRow, telling: Telling) -> ToldChange {
    let value = |value: Recorded| (telling.value)(ask.language, &change.field, value);
    let forgotten = change
        .erased_at
        .map(|at| words(ask).forgotten_on(&i18n::day(ask.language, ask.day_of(at))));
    ToldChange {
        field: (telling.field)(ask.language, &change.field).to_owned(),
        before: change.before.clone().map(value),
        after: forgotten.or_else(|| change.after.clone().map(value)),
    }
}

fn value_told(language: Language, field: &str, value: Recorded) -> String {
    let words = Words(language);
    match value {
        Recorded::Code(code) if field == "country" => {
            let country = code.parse().ok().and_then(|c| reference::country_name(c, language));
            country.map_or(code, str::to_owned)
        }
        Recorded::Code(code) if field == "seen-by" => {
            code.parse().map_or(code.clone(), |circle| circle_name(language, circle).to_owned())
        }
        Recorded::Code(code) if field == "proposal-state" => {
            code.parse().map_or(code.clone(), |state| state_name(words, state).to_owned())
        }
        Recorded::Code(code) if field == "whose" => {
            code.parse().map_or(code.clone(), |whose| whose_name(words, whose).to_owned())
        }
        Recorded::Code(code) if field == "name-sort" => {
            code.parse().map_or(code.clone(), |sort| sort_name(words, sort).to_owned())
        }
        Recorded::Code(code) if field == "facet" => {
            code.parse().map_or(code.clone(), |facet| facet_name(words, facet).to_owned())
        }
        Recorded::Code(code) if field == "nearness" => {
            code.parse().map_or(code.clone(), |near| nearness_name(words, near).to_owned())
        }
        Recorded::Code(code) if field == "basis" => {
            code.parse().map_or(code.clone(), |basis| basis_name(words, basis).to_owned())
        }
        Recorded::Text(text) if field == "value" => {
            text.parse().map_or(text.clone(), |value| i18n::quantity(language, value))
        }
        Recorded::Flag(true) => words.yes().to_owned(),
        Recorded::Code(code) if field == "outcome" => {
            code.parse().map_or(code.clone(), |outcome| outcome_name(words, outcome).to_owned())
        }
        Recorded::Code(code) if field == "kept" => {
            code.parse().map_or(code.clone(), |kept| kept_name(words, kept).to_owned())
        }
        Recorded::Day(day) => day.parse().map_or(day.clone(), |when| i18n::when(language, when)),
        Recorded::Number(number) if field == "population" => i18n::number(language, number),
        Recorded::Reference { name, .. } => name,
        other => other.as_typed().into_owned(),
    }
}

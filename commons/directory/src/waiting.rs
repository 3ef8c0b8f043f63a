//! What the directory puts on the desk of who keeps it: posts without anybody, or whose letters
//! come back, terms that end, people who wish to be forgotten; and of who keeps a record, what is
//! proposed for it.

use base::{Day, When};
use identity::Right;
use store::Db;
use web::{Ask, Trouble, Waiting};

use crate::addresses;
use crate::store as sql;
use crate::views::body::function_name;
use crate::words::Words;

/// How long before its end a term is spoken of.
const AHEAD: i64 = 90;
/// Vacant posts are counted up to this many, and named up to so many.
const COUNTED: i64 = 100;
const NAMED: usize = 4;
/// More posts than these that end on a day are told in one line.
const TOGETHER: usize = 3;

pub(crate) fn waiting(ask: &Ask, db: &Db) -> Result<Vec<Waiting>, Trouble> {
    if ask.network.is_none() {
        return Ok(Vec::new());
    }
    let mut all = proposals(ask, db)?;
    if !ask.may(Right::KeepDirectory) {
        return Ok(all);
    }
    all.extend(doubtful_posts(ask, db)?);
    all.extend(ending_tenures(ask, db)?);
    all.extend(ending_seats(ask, db)?);
    all.extend(vacant_posts(ask, db)?);
    all.extend(wishes(ask, db)?);
    Ok(all)
}

/// An answer to who proposes something should not take longer than this.
const PROPOSALS_IN: i64 = 30;

/// What is proposed for the records that this reader keeps, for a network or as one of an
/// organisation's own people.
fn proposals(ask: &Ask, db: &Db) -> Result<Vec<Waiting>, Trouble> {
    let (words, network) = (Words(ask.language), ask.network()?.id);
    let mut open = Vec::new();
    let own = ask.scope.grants().iter().filter(|grant| grant.network == network);
    let own = own.filter(|grant| grant.may.contains(&Right::KeepOwnPage));
    for of in own.filter_map(|grant| grant.organisation) {
        open.extend(sql::open_for_itself(db, ask.language, network, of)?);
    }
    if ask.may(Right::KeepDirectory) {
        open.extend(sql::open_for_keeper(db, ask.language, network)?);
    }
    let line = |one: sql::OpenProposal| {
        let days = jiff::Span::new().days(PROPOSALS_IN);
        Waiting {
            what: words.waiting_proposal(&one.organisation),
            told: words.waiting_proposal_told(&one.from_network),
            path: addresses::proposal(ask.slug(), one.number, one.id),
            due: Some(ask.day_of(one.made_at).saturating_add(days)),
        }
    };
    Ok(open.into_iter().map(line).collect())
}

/// Posts whose letters come back, each by itself: somebody has to find out where they go.
fn doubtful_posts(ask: &Ask, db: &Db) -> Result<Vec<Waiting>, Trouble> {
    let words = Words(ask.language);
    let doubtful = sql::doubtful_posts(db, ask.today(), ask.network()?.id, COUNTED)?;
    let line = |post: sql::NumberedPost| Waiting {
        what: words.post_doubtful(&post.name),
        told: words.post_doubtful_told().to_owned(),
        path: addresses::post(ask.slug(), post.number),
        due: None,
    };
    Ok(doubtful.into_iter().map(line).collect())
}

fn last_day(today: Day) -> Day {
    today.saturating_add(jiff::Span::new().days(AHEAD))
}

fn ending_tenures(ask: &Ask, db: &Db) -> Result<Vec<Waiting>, Trouble> {
    let words = Words(ask.language);
    let today = ask.today();
    let ending = sql::ending_tenures(db, ask.network()?.id, today, last_day(today))?;
    let line = |post: &sql::EndingTenure| Waiting {
        what: words.post_ends(&post.name),
        told: words.post_ends_told().to_owned(),
        path: addresses::post(ask.slug(), post.number),
        due: Some(post.until),
    };
    // Those of a country may end together: then they are one line, by their day.
    let together = |posts: &[sql::EndingTenure]| Waiting {
        what: words.posts_end(i64::try_from(posts.len()).unwrap_or(i64::MAX)),
        told: named(posts.iter().map(|post| post.name.as_str())),
        path: addresses::posts(ask.slug()),
        due: posts.first().map(|post| post.until),
    };
    let days = ending.chunk_by(|one, other| one.until == other.until);
    Ok(days
        .flat_map(|posts| match posts.len() > TOGETHER {
            true => vec![together(posts)],
            false => posts.iter().map(line).collect(),
        })
        .collect())
}

fn ending_seats(ask: &Ask, db: &Db) -> Result<Vec<Waiting>, Trouble> {
    let words = Words(ask.language);
    let today = ask.today();
    let (first, last) = (When::Day(today), last_day(today));
    let years = (today.year().to_string(), last.year().saturating_add(1).to_string());
    let ending = sql::ending_seats(db, ask.language, ask.network()?.id, &years.0, &years.1)?;
    let ends_soon = |seat: &sql::EndingSeat| {
        let day = seat.until.latest();
        first.earliest() <= day && day <= last
    };
    let line = |seat: sql::EndingSeat| Waiting {
        what: words.seat_ends(function_name(words, seat.function), &seat.organisation),
        told: seat.body,
        path: addresses::body(ask.slug(), seat.body_number),
        due: Some(seat.until.latest()),
    };
    Ok(ending.into_iter().filter(ends_soon).map(line).collect())
}

/// Who asks to be forgotten should not wait longer than this.
const ANSWERED_IN: i64 = 30;

fn wishes(ask: &Ask, db: &Db) -> Result<Option<Waiting>, Trouble> {
    let mut open = sql::wishes(db, ask.network()?.id)?;
    open.retain(|wish| wish.answered_at.is_none());
    let Some(oldest) = open.last() else { return Ok(None) };
    let asked = ask.day_of(oldest.asked_at);
    let count = i64::try_from(open.len()).unwrap_or(i64::MAX);
    Ok(Some(Waiting {
        what: Words(ask.language).wishes_waiting(count),
        told: String::new(),
        path: addresses::erasures(ask.slug()),
        due: Some(asked.saturating_add(jiff::Span::new().days(ANSWERED_IN))),
    }))
}

/// All in one line: a network that begins has many, and they are filled one by one.
fn vacant_posts(ask: &Ask, db: &Db) -> Result<Option<Waiting>, Trouble> {
    let words = Words(ask.language);
    let vacant = sql::vacant_posts(db, ask.today(), ask.network()?.id, COUNTED)?;
    let Some(first) = vacant.first() else { return Ok(None) };
    let path = match vacant.len() {
        1 => addresses::post(ask.slug(), first.number),
        _ => addresses::posts(ask.slug()),
    };
    let count = i64::try_from(vacant.len()).unwrap_or(COUNTED);
    Ok(Some(Waiting {
        what: if count < COUNTED {
            words.vacant_posts(count)
        } else {
            words.many_vacant_posts().to_owned()
        },
        told: named(vacant.iter().map(|post| post.name.as_str())),
        path,
        due: None,
    }))
}

fn named<'p>(posts: impl ExactSizeIterator<Item = &'p str>) -> String {
    let more = posts.len() > NAMED;
    let mut names: Vec<&str> = posts.take(NAMED).collect();
    if more {
        names.push("…");
    }
    names.join(" · ")
}

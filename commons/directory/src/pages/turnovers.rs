//! The posts of a country, ended together: who is touched is shown first.

use base::Country;
use base::typed::Slips;
use identity::Right;
use store::{ActHeader, Db, Stop, Store};
use web::{Answer, Ask, Form, Trouble};

use crate::pages::words;
use crate::store::{self as sql, Touched};
use crate::turning_over::{self as acts, NotBegun};
use crate::turnover::Turnover;
use crate::views::turnovers::{Row, Shown, label, title, turnover};

const FIELDS: &[&str] = &["country", "until"];

/// What is asked for, as an address or a form says it.
fn asked_for(typed: &web::Typed) -> Form {
    let mut form = Form::sent(typed, FIELDS);
    for ticked in ["function", "writes"] {
        form.set(ticked, typed.ticked(ticked));
    }
    form
}

/// Those in which somebody holds a post.
fn countries(ask: &Ask, db: &Db) -> Result<Vec<Country>, Trouble> {
    let found = sql::countries_of_posts(db, ask.network()?.id, ask.today())?;
    Ok(found.into_iter().map(|one| one.country).collect())
}

fn shown(
    ask: &Ask,
    db: &Db,
    mut form: Form,
    read: Result<Turnover, Slips>,
) -> Result<Shown, Trouble> {
    let network = ask.network()?.id;
    let countries = countries(ask, db)?;
    let found = match read {
        Ok(turnover) => {
            let all = acts::touched(db, network, &turnover)?;
            let rows = all.into_iter().map(|one| row(ask, db, one)).collect::<Result<_, _>>()?;
            Some((turnover, rows))
        }
        Err(slips) => {
            form.refuse_all(ask.words(), slips, |field| label(ask, field));
            None
        }
    };
    Ok(Shown { form, countries, found, others_now: false })
}

fn row(ask: &Ask, db: &Db, touched: Touched) -> Result<Row, Trouble> {
    let leaves = ask.left_by(db, touched.post_id, touched.account_id)?;
    Ok(Row { touched, leaves })
}

pub(crate) fn begin(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let mut form = asked_for(&ask.query);
    let asked = !ask.query.get("look").is_empty();
    let shown = if asked {
        let read = Turnover::read(form.values());
        shown(ask, db, form, read)?
    } else {
        form.set("until", ask.today().to_string());
        form.set("function", "mayor focal-point".to_owned());
        Shown { form, countries: countries(ask, db)?, found: None, others_now: false }
    };
    let fine = shown.form.is_fine();
    let page = web::framed(ask, words(ask).end_posts(), &turnover(ask, &shown));
    Ok(if fine { Answer::page(page) } else { Answer::refused(page) })
}

pub(crate) fn create(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let form = asked_for(&ask.form);
    let operation = store.new_id();
    let header = ActHeader { operation: Some(operation), ..ask.acting(Right::KeepDirectory)? };
    let network = ask.network()?.id;
    let seen = ask.form.get("seen").parse().unwrap_or_default();
    let read = Turnover::read(form.values());
    let mut others_now = false;
    if let Ok(turnover) = read.clone() {
        let title = title(ask, &turnover);
        let begun = store.act(header, move |act| {
            acts::begin_turnover(act, network, operation, &turnover, &title, seen)
        });
        match begun {
            Ok(begun) => {
                let there = ask.to(&jobs::addresses::operation(ask.slug(), begun.number));
                return Ok(Answer::see(&format!("{there}?done=begun")));
            }
            Err(Stop::Refused(NotBegun::OthersNow)) => others_now = true,
            Err(Stop::Broken(fault)) => return Err(fault.into()),
        }
    }
    let asked = ask.clone();
    let mut shown = store.read_now(move |db| shown(&asked, db, form, read))?;
    shown.others_now = others_now;
    let main = turnover(ask, &shown);
    Ok(Answer::refused(web::framed(ask, words(ask).end_posts(), &main)))
}

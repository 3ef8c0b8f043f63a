//! One letter: what was written, how often it was tried, what the mail server said.

use identity::Right;
use mail::{Content, Elsewhere, Kept, Move, Outcome, State, Try};
use maud::{Markup, html};
use store::{Db, Stop, Store};
use web::components::{crumbs, done, facts};
use web::{Answer, Ask, Trouble, icon};

use super::{letter as address, letters, state_name, tone};
use crate::letters::kind_name;
use crate::pages::words;
use crate::words::Words;

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let network = ask.network()?.id;
    let letter = mail::kept(db, network, ask.number("number")?)?.ok_or(Trouble::NotFound)?;
    let tries = mail::tries(db, letter.id)?;
    let post = match letter.post_id {
        Some(post) => directory::post_number(db, network, post)?,
        None => None,
    };
    let content = letter.content();
    let words = words(ask);
    let title =
        content.as_ref().map_or(words.letter_forgotten(), |content| content.subject.as_str());
    let main = html! {
        (crumbs(ask, &[(&letters(ask.slug()), words.letters())], title))
        @match ask.query.get("done") {
            "moved" => (done(&words.letter_moved(state_name(words, letter.state, letter.tries)))),
            "elsewhere" => (elsewhere(words)),
            _ => {}
        }
        header class="record" {
            p class="kicker" { (kind_name(ask.language, &letter.kind)) }
            h1 lang=(letter.language) { (title) }
            p class=(tone(letter.state, letter.tries)) { (state_name(words, letter.state, letter.tries)) }
            p class="soft" { (state_told(ask, &letter)) }
            (moves(ask, &letter))
        }
        (facts(&[
            (words.letter_to(), Some(addressee(ask, &letter, post))),
            (words.letter_written(), Some(moment(ask, letter.written_at))),
            (words.letter_language(), Some(html! { (letter.language.own_name()) })),
        ]))
        @if let Some(content) = &content { (written(ask, &letter, content)) }
        (tried(ask, &tries))
    };
    Ok(web::page(ask, title, main))
}

fn moment(ask: &Ask, at: base::Instant) -> Markup {
    html! { time datetime=(at) { (i18n::moment(ask.language, at, &ask.time_zone())) } }
}

fn addressee(ask: &Ask, letter: &Kept, post: Option<i64>) -> Markup {
    html! {
        @if let Some(number) = post {
            a href=(ask.to(&directory::addresses::post(ask.slug(), number))) { (letter.post_name) } " "
        } @else if !letter.post_name.is_empty() { (letter.post_name) " " }
        span class="soft" { (letter.to_address) }
    }
}

/// Somebody else, or the mail server, was faster.
fn elsewhere(words: Words) -> Markup {
    html! {
        div class="notice warn" role="alert" { (icon("triangle-alert")) div { p { (words.letter_elsewhere()) } } }
    }
}

fn state_told(ask: &Ask, letter: &Kept) -> String {
    let words = words(ask);
    let at = |at| i18n::moment(ask.language, at, &ask.time_zone());
    match letter.state {
        State::Waiting if letter.tries > 0 => words.tried_again(&at(letter.next_at)),
        State::Waiting => words.letter_waiting_told().to_owned(),
        State::Held => words.letter_held_told().to_owned(),
        State::Sending => words.letter_sending_told().to_owned(),
        State::Sent => words.letter_sent_told(&letter.done_at.map(at).unwrap_or_default()),
        State::Returned => words.letter_returned_told().to_owned(),
        State::Failed => words.letter_failed_told().to_owned(),
        State::Dropped => words.letter_dropped_told().to_owned(),
    }
}

fn moves(ask: &Ask, letter: &Kept) -> Markup {
    let words = words(ask);
    let there = ask.to(&address(ask.slug(), letter.number));
    let possible = || Move::ALL.iter().filter(|way| way.from(letter.state).is_some());
    let forgotten = letter.to_address.is_empty();
    html! {
        @if possible().next().is_some() && !forgotten {
            form class="actions" method="post" action=(there) {
                @for (nth, way) in possible().enumerate() {
                    button class=(if nth == 0 && letter.state != State::Sent { "button primary" } else { "button" }) name="move" value=(way) {
                        (move_name(words, *way))
                    }
                }
            }
            @if Move::SendAgain.from(letter.state).is_some() { p class="hint" { (words.send_again_told()) } }
        }
    }
}

fn move_name(words: Words, way: Move) -> &'static str {
    match way {
        Move::Hold => words.move_hold(),
        Move::LetGo => words.move_let_go(),
        Move::SendAgain => words.move_send_again(),
        Move::GiveUp => words.move_give_up(),
    }
}

/// As it was written: its link and its code are made when it is sent, and stand nowhere.
fn written(ask: &Ask, letter: &Kept, content: &Content) -> Markup {
    let words = words(ask);
    html! {
        section class="panel" {
            header { h2 { (words.letter_text()) } p class="soft" { (words.letter_text_told()) } }
            div class="prose" lang=(letter.language) {
                p { (content.greeting) }
                @for paragraph in &content.paragraphs { p { (paragraph) } }
                @if let Some(button) = &content.button { p { strong { (button) } " " span class="soft" lang=(ask.language) { (words.letter_link_here()) } } }
                @if let Some(code) = &content.code { p { (code) " " span class="soft" lang=(ask.language) { (words.letter_code_here()) } } }
                @for paragraph in &content.after { p { (paragraph) } }
                p { (content.signed) }
                p class="soft" { (content.why) }
            }
        }
    }
}

fn tried(ask: &Ask, tries: &[Try]) -> Markup {
    let words = words(ask);
    html! {
        section class="panel" {
            header { h2 { (words.letter_tries()) } p class="soft" { (words.letter_tries_told()) } }
            @if tries.is_empty() {
                p { (words.letter_untried()) }
            } @else {
                table class="list tight" {
                    tbody {
                        @for one in tries {
                            tr {
                                th scope="row" { (moment(ask, one.at)) }
                                td { (outcome_name(words, one.outcome)) @if !one.words.is_empty() { br; code { (one.words) } } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn outcome_name(words: Words, outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Accepted => words.try_accepted(),
        Outcome::Later => words.try_later(),
        Outcome::Refused => words.try_refused(),
    }
}

pub(crate) fn move_it(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let header = ask.acting(Right::KeepLetters)?;
    let (network, number) = (ask.network()?.id, ask.number("number")?);
    let found = store.read_now(move |db| mail::kept(db, network, number))?;
    if found.is_none() {
        return Err(Trouble::NotFound);
    }
    let there = ask.to(&address(ask.slug(), number));
    let moved = match ask.form.get("move").parse::<Move>() {
        Ok(way) => store.act(header, move |act| mail::move_letter(act, network, number, way)),
        Err(_) => Err(Stop::Refused(Elsewhere)),
    };
    match moved {
        Ok(()) => Ok(Answer::see(&format!("{there}?done=moved"))),
        Err(Stop::Refused(Elsewhere)) => Ok(Answer::see(&format!("{there}?done=elsewhere"))),
        Err(Stop::Broken(fault)) => Err(fault.into()),
    }
}

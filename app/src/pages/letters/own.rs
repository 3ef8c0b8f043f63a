//! The letters that the program wrote to whoever is signed in.

use mail::Own;
use maud::{Markup, html};
use store::Db;
use web::components::crumbs;
use web::{Answer, Ask, Trouble};

use super::{state_name, tone};
use crate::letters::kind_name;
use crate::pages::words;

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let account = ask.session.as_ref().ok_or(Trouble::SignIn)?.account_id;
    let letters = mail::own(db, account)?;
    let words = words(ask);
    let main = html! {
        (crumbs(ask, &[("/account", words.account_title())], words.own_letters()))
        h1 { (words.own_letters()) }
        p class="lead" { (words.own_letters_told()) }
        @if letters.is_empty() {
            div class="empty" { p { (words.no_own_letters()) } }
        } @else { (table(ask, &letters)) }
    };
    Ok(web::page(ask, words.own_letters(), main))
}

fn table(ask: &Ask, letters: &[Own]) -> Markup {
    let words = words(ask);
    let zone = ask.time_zone();
    html! {
        table class="list" role="table" {
            thead role="rowgroup" { tr role="row" {
                th role="columnheader" scope="col" { (words.letter_subject()) }
                th role="columnheader" scope="col" { (words.letter_to()) }
                th role="columnheader" scope="col" { (words.letter_state()) }
                th role="columnheader" scope="col" { (words.letter_written()) }
            } }
            tbody role="rowgroup" {
                @for letter in letters {
                    tr role="row" {
                        th role="rowheader" scope="row" { span { (letter.subject) br; small class="soft" { (kind_name(ask.language, &letter.kind)) } } }
                        td role="cell" data-label=(words.letter_to()) { (letter.to_address) }
                        td role="cell" data-label=(words.letter_state()) { span class=(tone(letter.state, 0)) { (state_name(words, letter.state, 0)) } }
                        td role="cell" data-label=(words.letter_written()) { (i18n::moment(ask.language, letter.written_at, &zone)) }
                    }
                }
            }
        }
    }
}

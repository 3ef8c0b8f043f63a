//! The demonstration's mailbox: every letter it would have sent, to be read by whoever tries it.

use mail::{Received, received};
use maud::html;
use store::Db;
use web::{Answer, Ask, Trouble};

use crate::pages::words;

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let letters = received(db)?;
    let words = words(ask);
    let asked = ask.query.get("letter").parse().ok();
    let chosen = letters.iter().find(|letter| Some(letter.id) == asked).or(letters.first());
    let is_chosen = |letter: &Received| chosen.is_some_and(|chosen| chosen.id == letter.id);
    let main = html! {
        h1 { (words.mailbox()) }
        p class="lead" { (words.mailbox_told()) }
        @if letters.is_empty() {
            div class="empty" { p { (words.mailbox_empty()) } }
        } @else {
            div class="mail" {
                ol {
                    @for letter in &letters {
                        li {
                            a href={ "/mailbox?letter=" (letter.id) } aria-current=[is_chosen(letter).then_some("true")] {
                                b { (letter.subject) }
                                small { (letter.to_address) " · " (i18n::ago(ask.language, ask.day_of(letter.arrived_at), ask.today())) }
                            }
                        }
                    }
                }
                @if let Some(letter) = chosen {
                    article {
                        h2 { (letter.subject) }
                        p class="soft" { (words.letter_to()) " " (letter.to_address) }
                        @for paragraph in letter.text.split("\n\n") {
                            p { @for line in paragraph.lines() { (linked(line)) br; } }
                        }
                    }
                }
            }
        }
    };
    Ok(web::page(ask, words.mailbox(), main))
}

/// A line that is an address is a link.
fn linked(line: &str) -> maud::Markup {
    let is_address = line.starts_with("http://") || line.starts_with("https://");
    html! { @if is_address { a href=(line) { (line) } } @else { (line) } }
}

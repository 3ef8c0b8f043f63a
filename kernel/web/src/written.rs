use maud::{Markup, html};

use crate::assets::ASSETS;
use crate::drafts::{Mark, offers};
use crate::{Ask, Draft, Form};

/// The frame of a form that writes a record. What is typed in it is kept until it is sent.
#[derive(Clone, Debug, Default)]
pub struct Written<'a> {
    /// What its page is called.
    pub title: &'a str,
    /// Where it is sent, without the language.
    pub action: &'a str,
    /// The state of the record that the form begins with, if there is a record.
    pub revision: Option<i64>,
    /// Its button; "Save" if it says nothing else.
    pub button: Option<Markup>,
    /// Whether it may bring files, which no draft keeps.
    pub files: bool,
    /// Where one goes who leaves all as it is.
    pub back: Option<&'a str>,
}

impl Form {
    /// The form in its frame. `fields` draws what is in it, of the form that it is given: the
    /// one that somebody had begun and goes on with, or this one.
    pub fn written(
        &self,
        ask: &Ask,
        frame: &Written<'_>,
        fields: impl FnOnce(&Form) -> Markup,
    ) -> Markup {
        let words = ask.words();
        let own: Vec<&Draft> = ask.drafts.iter().filter(|d| d.action == frame.action).collect();
        let asked = ask.query.get("draft").parse().ok();
        let continued = own.iter().copied().find(|draft| Some(draft.id) == asked);
        let (form, revision) = match continued {
            Some(draft) => (self.with(&draft.typed()), draft.revision),
            None => (self.clone(), frame.revision),
        };
        html! {
            (offers(ask, self, &own, continued, frame.revision))
            form class="form" method="post" action=(ask.to(frame.action)) novalidate
                enctype=[frame.files.then_some("multipart/form-data")] {
                @if let Some(revision) = revision { input type="hidden" name="revision" value=(revision); }
                (fields(&form))
                div class="actions" {
                    @match &frame.button {
                        Some(button) => (button),
                        None => button class="button primary" { (words.save()) },
                    }
                    @if let Some(back) = frame.back { a class="button quiet" href=(ask.to(back)) { (words.cancel()) } }
                    @if let Some(mark) = Mark::of(ask, frame.action, frame.title, continued) { (keeper(ask, &mark)) }
                }
            }
        }
    }
}

/// Without scripts it is a button; with them it keeps what is typed by itself.
fn keeper(ask: &Ask, mark: &Mark) -> Markup {
    let words = ask.words();
    // The copy that a tab keeps while the line is down is for the same form and person only.
    let copy = format!("draft {} {} {}", mark.whose, mark.page, mark.action);
    html! {
        input type="hidden" name="draft" value=(mark.write());
        draft-keeper data-copy=(copy) data-failed=(words.draft_failed()) data-copied=(words.draft_copied()) {
            button class="button quiet" name="keep" value="page" { (words.keep_draft()) }
            p class="saved" role="status" {}
            button class="button" type="button" hidden { (words.draft_take_copy()) }
        }
        script type="module" src=(ASSETS.keeper.path) {}
    }
}

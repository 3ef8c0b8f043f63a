//! The second step of coming in, at the browser where the first was taken.

use identity::{HALF_WAY_LASTS, Secret, Stepped, take_second_step};
use maud::{Markup, html};
use store::{Db, Store};
use web::{Answer, Ask, Form, Says, Trouble};

use crate::letters::tell_of_entering;
use crate::pages::sign_in::back;
use crate::pages::words;

const HERE: &str = "/sign-in/second-step";

/// Off to the second step, from where the first was taken.
pub(crate) fn go_on(ask: &Ask, half_way: &Secret, to: &str) -> Answer {
    let next = web::query(&ask.to(HERE), &[("back", to)]);
    Answer::see(&next).with_cookie(ask, "half-way", &half_way.reveal(), HALF_WAY_LASTS)
}

pub(crate) fn show(ask: &Ask, _: &Db) -> Result<Answer, Trouble> {
    Ok(web::page(ask, words(ask).second_step(), page(ask, &Form::default())))
}

fn page(ask: &Ask, form: &Form) -> Markup {
    let words = words(ask);
    let code = Says {
        label: words.step_code(),
        hint: words.step_code_hint(),
        required: true,
        autocomplete: "one-time-code",
        longest: 40,
        ..Says::default()
    };
    html! {
        div class="signin" {
            h1 { (words.second_step()) }
            p { (words.step_asked()) }
            (form.summary(ask.words()))
            form method="post" action=(ask.to(HERE)) novalidate {
                input type="hidden" name="back" value=(back(ask));
                (form.text(ask, "code", code))
                p class="actions" { button class="button primary" { (words.enter()) } }
            }
            p class="soft" { (words.step_lost()) }
        }
    }
}

pub(crate) fn take(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let words = words(ask);
    let mut form = Form::sent(&ask.form, &["code"]);
    let half_way = ask.cookie("half-way").and_then(Secret::from_text);
    let (key, typed, at) = (ask.house_key.clone(), form.get("code").to_owned(), ask.browser());
    let stepped = match half_way {
        Some(half_way) => store.plumbing(move |plumbing| {
            let stepped = take_second_step(plumbing, &key, &half_way, &typed, &at)?;
            if let Stepped::In(entered, shown) = &stepped {
                tell_of_entering(plumbing, entered, Some(*shown))?;
            }
            Ok::<_, Trouble>(stepped)
        })?,
        None => Stepped::Over,
    };
    let why = match stepped {
        Stepped::In(entered, _) => {
            return Ok(Answer::see(back(ask))
                .letting_in(ask, &entered)
                .without_cookie(ask, "half-way"));
        }
        Stepped::Wrong => words.step_wrong(),
        Stepped::Unreadable => words.step_unreadable(),
        Stepped::Over => words.step_over(),
    };
    form.refuse("code", words.step_code(), why);
    Ok(Answer::refused(web::framed(ask, words.second_step(), &page(ask, &form))))
}

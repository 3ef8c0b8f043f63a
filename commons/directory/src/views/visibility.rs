use maud::{Markup, html};
use web::components::crumbs;
use web::{Ask, Form};

use crate::addresses;
use crate::pages::{circles, words};

pub(crate) fn visibility(ask: &Ask, number: i64, name: &str, form: &Form) -> Markup {
    let words = words(ask);
    let slug = ask.slug();
    let (list, record) = (addresses::organisations(slug), addresses::organisation(slug, number));
    let here = addresses::visibility_of_organisation(slug, number);
    let circles: Vec<(String, Markup)> =
        circles(ask).into_iter().map(|(circle, name)| (circle, html! { (name) })).collect();
    html! {
        (crumbs(ask, &[(&list, words.organisations()), (&record, name)], words.visibility()))
        h1 { (words.visibility_title(name)) }
        p class="lead" { (words.visibility_told()) }
        (form.summary(ask.words()))
        form class="form" method="post" action=(ask.to(&here)) novalidate {
            (form.radios("seen-by", words.visibility(), &circles))
            div class="actions" {
                button class="button primary" { (ask.words().save()) }
                a class="button quiet" href=(ask.to(&record)) { (ask.words().cancel()) }
            }
        }
    }
}

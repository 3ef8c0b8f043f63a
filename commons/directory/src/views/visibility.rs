use maud::{Markup, html};
use web::components::crumbs;
use web::{Ask, Form, Written};

use crate::addresses;
use crate::pages::{circles, words};

pub(crate) fn visibility(ask: &Ask, number: i64, name: &str, form: &Form) -> Markup {
    let words = words(ask);
    let slug = ask.slug();
    let (list, record) = (addresses::organisations(slug), addresses::organisation(slug, number));
    let here = addresses::visibility_of_organisation(slug, number);
    let circles: Vec<(String, Markup)> =
        circles(ask).into_iter().map(|(circle, name)| (circle, html! { (name) })).collect();
    let title = words.visibility_title(name);
    let frame = Written { title: &title, action: &here, back: Some(&record), ..Written::default() };
    html! {
        (crumbs(ask, &[(&list, words.organisations()), (&record, name)], words.visibility()))
        h1 { (title) }
        p class="lead" { (words.visibility_told()) }
        (form.summary(ask.words()))
        (form.written(ask, &frame, |form| form.radios("seen-by", words.visibility(), &circles)))
    }
}

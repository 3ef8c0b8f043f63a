use base::Visibility;
use maud::{Markup, html};
use web::components::crumbs;
use web::{Ask, Form, Holder, Says, Written, icon};

use crate::addresses;
use crate::pages::{Seen, words};
use crate::task::{Hung, LONGEST_ANSWER, LONGEST_TITLE, LONGEST_TOLD, Task, is_a_circle};

/// What the form knows that gives a task.
pub(crate) struct Giving<'p> {
    pub(crate) about: Option<(&'p Hung, &'p Holder)>,
    /// By id and name.
    pub(crate) posts: &'p [(String, String)],
    pub(crate) form: Form,
    pub(crate) title: &'p str,
}

pub(crate) struct Editing<'p> {
    pub(crate) seen: &'p Seen,
    pub(crate) posts: &'p [(String, String)],
    pub(crate) form: Form,
    pub(crate) revision: i64,
}

fn longest(letters: i64) -> usize {
    usize::try_from(letters).unwrap_or_default()
}

pub(crate) fn giving(ask: &Ask, page: &Giving<'_>) -> Markup {
    let words = words(ask);
    let list = addresses::tasks(ask.slug());
    let from = match page.about {
        Some((_, holder)) => (holder.named.path.as_str(), holder.named.name.as_str()),
        None => (list.as_str(), words.tasks()),
    };
    let frame = Written {
        title: page.title,
        action: &list,
        button: Some(html! { button class="button primary" { (icon("send")) (words.give()) } }),
        back: Some(from.0),
        ..Written::default()
    };
    let above = page.about.map_or(Visibility::Public, |(hung, _)| hung.seen_by);
    html! {
        (crumbs(ask, &[from], words.give()))
        h1 { (page.title) }
        p class="lead" { (words.give_told()) }
        (page.form.summary(ask.words()))
        (page.form.written(ask, &frame, |form| html! {
            @if let Some((hung, _)) = page.about {
                input type="hidden" name="of" value=(hung.kind);
                input type="hidden" name="id" value=(hung.id);
            }
            (fields(ask, form, page.posts, above))
        }))
    }
}

pub(crate) fn editing(ask: &Ask, page: &Editing<'_>) -> Markup {
    let words = words(ask);
    let task = &page.seen.task;
    let (list, here) = (addresses::tasks(ask.slug()), addresses::task(ask.slug(), task.number));
    let frame = Written {
        title: words.edit_title(),
        action: &here,
        revision: Some(page.revision),
        back: Some(&here),
        ..Written::default()
    };
    html! {
        (crumbs(ask, &[(&list, words.tasks()), (&here, &task.wanted.title)], words.edit()))
        h1 { (words.edit_title()) }
        (page.form.summary(ask.words()))
        (page.form.written(ask, &frame, |form| fields(ask, form, page.posts, page.seen.above())))
    }
}

fn fields(ask: &Ask, form: &Form, posts: &[(String, String)], above: Visibility) -> Markup {
    let words = words(ask);
    let says = |label, hint| Says { label, hint, ..Says::default() };
    let mut circles = directory::circles(ask);
    circles.retain(|(circle, _)| {
        circle.parse().is_ok_and(|circle: Visibility| is_a_circle(&circle) && circle >= above)
    });
    let none = (String::new(), ask.words().choose().to_owned());
    let posts: Vec<_> = std::iter::once(none).chain(posts.iter().cloned()).collect();
    html! {
        (form.text(ask, "title", Says { required: true, longest: longest(LONGEST_TITLE), ..says(words.title(), words.title_hint()) }))
        (form.select(ask, "post", Says { required: true, ..says(words.post(), words.post_hint()) }, &posts))
        (form.text(ask, "due", says(words.due(), words.due_hint())))
        (form.prose(ask, "told", Says { longest: longest(LONGEST_TOLD), ..says(words.told(), words.told_hint()) }))
        (form.select(ask, "seen-by", Says { required: true, ..says(words.visibility(), words.visibility_hint()) }, &circles))
    }
}

/// Why it is no longer needed.
pub(crate) fn needless(ask: &Ask, task: &Task, form: &Form) -> Markup {
    let words = words(ask);
    let (list, here) = (addresses::tasks(ask.slug()), addresses::task(ask.slug(), task.number));
    let action = format!("{here}/needless");
    let frame = Written {
        title: words.needless_title(),
        action: &action,
        button: Some(html! { button class="button primary" { (words.needless_button()) } }),
        back: Some(&here),
        ..Written::default()
    };
    let says = Says {
        label: words.answer(),
        hint: words.answer_hint(),
        required: true,
        longest: longest(LONGEST_ANSWER),
        ..Says::default()
    };
    html! {
        (crumbs(ask, &[(&list, words.tasks()), (&here, &task.wanted.title)], words.needless_title()))
        h1 { (words.needless_title()) }
        p class="lead" lang=(task.language) { (task.wanted.title) }
        (form.summary(ask.words()))
        (form.written(ask, &frame, |form| form.text(ask, "answer", says)))
    }
}

use base::Visibility;
use files::{FileType, LARGEST};
use maud::{Markup, html};
use web::components::{crumbs, language_choices};
use web::{Ask, Form, Holder, Says, Written, icon};

use crate::addresses;
use crate::file::{File, Hung, LONGEST_ALT, LONGEST_TITLE, Licence};
use crate::pages::words;
use crate::uploading::Upload;
use crate::views::BRINGER;
use crate::views::file::licence_name;

/// What the form knows that hangs a file on a record.
pub(crate) struct Putting<'p> {
    pub(crate) on: &'p Hung,
    pub(crate) holder: &'p Holder,
    pub(crate) form: Form,
    /// What one has brought already.
    pub(crate) brought: &'p [Upload],
    pub(crate) title: &'p str,
}

fn longest(letters: i64) -> usize {
    usize::try_from(letters).unwrap_or_default()
}

pub(crate) fn putting(ask: &Ask, page: &Putting<'_>) -> Markup {
    let words = words(ask);
    let named = &page.holder.named;
    let action = addresses::files(ask.slug());
    let frame = Written {
        title: page.title,
        action: &action,
        button: Some(html! { button class="button primary" { (icon("upload")) (words.put()) } }),
        files: true,
        back: Some(&named.path),
        ..Written::default()
    };
    html! {
        (crumbs(ask, &[(&named.path, &named.name)], words.file_add()))
        h1 { (page.title) }
        (page.form.summary(ask.words()))
        (page.form.written(ask, &frame, |form| html! {
            input type="hidden" name="of" value=(page.on.kind);
            input type="hidden" name="id" value=(page.on.id);
            (bringer(ask, form, page.on, page.brought))
            (of_any(ask, form, page.holder))
            h2 { (words.if_picture()) }
            (of_a_picture(ask, form, page.holder))
        }))
    }
}

/// What is brought anew: nothing is asked but the file.
pub(crate) fn replacing(
    ask: &Ask,
    file: &File,
    holder: &Holder,
    form: &Form,
    title: &str,
    brought: Option<&Upload>,
) -> Markup {
    let words = words(ask);
    let here = addresses::file(ask.slug(), file.number);
    let action = format!("{here}/version");
    let on = Hung { kind: file.subject_kind.clone(), id: file.subject, seen_by: holder.seen_by };
    let frame = Written {
        title,
        action: &action,
        button: Some(
            html! { button class="button primary" { (icon("upload")) (words.replace()) } },
        ),
        files: true,
        back: Some(&here),
        ..Written::default()
    };
    html! {
        (crumbs(ask, &[(&holder.named.path, &holder.named.name), (&here, &file.about.title)], words.replace()))
        h1 { (title) }
        p class="lead" { (words.replace_told()) }
        (form.summary(ask.words()))
        (form.written(ask, &frame, |form| bringer(ask, form, &on, brought.map(std::slice::from_ref).unwrap_or_default())))
    }
}

pub(crate) fn editing(
    ask: &Ask,
    file: &File,
    holder: &Holder,
    form: &Form,
    revision: i64,
) -> Markup {
    let words = words(ask);
    let here = addresses::file(ask.slug(), file.number);
    let title = words.edit_title(&file.about.title);
    let frame = Written {
        title: &title,
        action: &here,
        revision: Some(revision),
        back: Some(&here),
        ..Written::default()
    };
    html! {
        (crumbs(ask, &[(&holder.named.path, &holder.named.name), (&here, &file.about.title)], words.edit()))
        h1 { (title) }
        (form.summary(ask.words()))
        (form.written(ask, &frame, |form| html! {
            (of_any(ask, form, holder))
            @if file.file_type.is_picture() { (of_a_picture(ask, form, holder)) }
        }))
    }
}

/// The file itself. It goes with the form, or with scripts before it, piece by piece.
fn bringer(ask: &Ask, form: &Form, on: &Hung, brought: &[Upload]) -> Markup {
    let words = words(ask);
    let here = crate::pages::named_in(form, brought);
    let error = form.error("file");
    let size = i18n::file_size(ask.language, LARGEST);
    let taken = FileType::ALL.iter().map(|one| one.media_type()).collect::<Vec<_>>().join(",");
    html! {
        file-bringer class=(if error.is_some() { "field bad" } else { "field" }) data-at=(ask.to(&addresses::uploads(ask.slug())))
            data-of=(on.kind) data-id=(on.id) data-coming=(words.coming()) data-cut=(words.cut_off()) data-goes-on=(words.goes_on())
            data-here=(words.is_here()) data-refused=(words.could_not_come()) {
            label for="file" { (words.file()) }
            p class="hint" id="file-hint" { (words.file_hint(&size)) }
            p class="error" id="file-error" hidden[error.is_none()] {
                @if let Some(why) = error { (icon("triangle-alert")) " " (why) }
            }
            @if let Some(upload) = here {
                p class="notice good" { (icon("check")) (words.already_here(&upload.name, &i18n::file_size(ask.language, upload.size.cast_unsigned()))) }
            }
            input type="hidden" name="upload" value=(here.map(|upload| upload.id.to_string()).unwrap_or_default());
            input type="file" id="file" name="file" accept=(taken) aria-describedby="file-hint file-error" aria-invalid=[error.map(|_| "true")];
            progress max="100" value="0" hidden aria-label=(words.coming()) {}
            p class="saved" role="status" {}
        }
        script type="module" src=(BRINGER.path) {}
    }
}

fn of_any(ask: &Ask, form: &Form, holder: &Holder) -> Markup {
    let words = words(ask);
    let says = |label, hint| Says { label, hint, ..Says::default() };
    let circles = directory::circles(ask);
    let narrow = |(circle, _): &(String, String)| {
        circle.parse::<Visibility>().is_ok_and(|circle| circle >= holder.seen_by)
    };
    let circles: Vec<_> = circles.into_iter().filter(narrow).collect();
    html! {
        (form.text(ask, "title", Says { required: true, longest: longest(LONGEST_TITLE), ..says(words.title(), words.title_hint()) }))
        (form.select(ask, "language", Says { required: true, ..says(words.language(), "") }, &language_choices()))
        (form.text(ask, "dated", says(words.dated(), words.dated_hint())))
        (form.select(ask, "seen-by", Says { required: true, ..says(words.visibility(), words.visibility_hint()) }, &circles))
    }
}

fn of_a_picture(ask: &Ask, form: &Form, holder: &Holder) -> Markup {
    let words = words(ask);
    let says = |label, hint| Says { label, hint, required: true, ..Says::default() };
    let none = [(String::new(), ask.words().choose().to_owned())].into_iter();
    let licences =
        Licence::ALL.iter().map(|one| (one.to_string(), licence_name(words, *one).to_owned()));
    let licences: Vec<_> = none.chain(licences).collect();
    let leads = html! { (words.leads_on(&holder.named.name)) };
    html! {
        (form.text(ask, "alt", Says { longest: longest(LONGEST_ALT), ..says(words.alt(), words.alt_hint()) }))
        (form.text(ask, "author", Says { longest: longest(LONGEST_TITLE), ..says(words.author(), "") }))
        (form.select(ask, "licence", says(words.licence(), ""), &licences))
        (form.checks("leads", &[("yes".to_owned(), leads)]))
    }
}

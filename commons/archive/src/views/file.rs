use base::Visibility;
use maud::{Markup, html};
use store::Db;
use web::components::{crumbs, done, facts, said};
use web::{Ask, Holder, Trouble, icon};

use crate::addresses;
use crate::file::{File, Licence};
use crate::pages::words;
use crate::store::{KeptCopy, KeptVersion};
use crate::views::type_name;
use crate::words::Words;

/// What the page of a file knows.
pub(crate) struct Shown {
    pub(crate) file: File,
    pub(crate) holder: Holder,
    pub(crate) versions: Vec<KeptVersion>,
    pub(crate) copies: Vec<KeptCopy>,
    pub(crate) done: Option<String>,
}

pub(crate) fn licence_name(words: Words, licence: Licence) -> &'static str {
    match licence {
        Licence::AllRights => words.licence_all_rights(),
        Licence::CcBy => "CC BY 4.0",
        Licence::CcBySa => "CC BY-SA 4.0",
        Licence::Cc0 => "CC0 1.0",
        Licence::PublicDomain => words.licence_public_domain(),
    }
}

pub(crate) fn file(ask: &Ask, db: &Db, shown: &Shown) -> Result<Markup, Trouble> {
    let words = words(ask);
    let (file, about, holder) = (&shown.file, &shown.file.about, &shown.holder);
    let slug = ask.slug();
    let here = addresses::file(slug, file.number);
    let network = ask.network()?.id;
    let members = ask.scope.sees(network, Visibility::Members);
    let seen_by = about.seen_by.max(holder.seen_by);
    let size = shown.versions.first().map_or(0, |version| version.size.cast_unsigned());
    let record = html! { a href=(ask.to(&holder.named.path)) { (holder.named.name) } };
    let told = [
        (words.hangs_on(), Some(record)),
        (words.sort(), said(type_name(words, file.file_type))),
        (words.language(), said(about.language.own_name())),
        (words.dated(), about.dated.map(|dated| html! { (i18n::when(ask.language, dated)) })),
        (words.alt(), said(&about.alt)),
        (words.author(), said(&about.author)),
        (words.licence(), about.licence.map(|one| html! { (licence_name(words, one)) })),
        (
            words.visibility(),
            members.then(|| html! { (directory::circle_name(ask.language, seen_by)) }),
        ),
    ];
    Ok(html! {
        (crumbs(ask, &[(&holder.named.path, &holder.named.name)], &about.title))
        @if let Some(text) = &shown.done { (done(text)) }
        header class="record" {
            p class="kicker" { (words.file()) }
            h1 lang=(about.language) { (about.title) }
            div class="actions" {
                a class="button primary" href=(addresses::content(slug, file.number, file.version)) download {
                    (icon("download")) (words.download(&i18n::file_size(ask.language, size)))
                }
                @if holder.post.is_some() {
                    a class="button" href=(ask.to(&format!("{here}/edit"))) { (icon("pencil")) (words.edit()) }
                    a class="button" href=(ask.to(&format!("{here}/version"))) { (icon("upload")) (words.replace()) }
                    a class="button" href=(ask.to(&format!("{here}/removal"))) { (icon("trash-2")) (words.remove()) }
                }
                @if members { a class="button" href=(ask.to(&format!("{here}/history"))) { (icon("history")) (words.history()) } }
            }
        }
        @if file.file_type.is_picture() { (picture(ask, file, &shown.copies)) }
        (facts(&told))
        @if members { (versions(ask, db, shown)?) }
    })
}

/// In as many pixels as the reader's screen has room for.
pub(crate) fn picture(ask: &Ask, file: &File, copies: &[KeptCopy]) -> Markup {
    let words = words(ask);
    let there = addresses::content(ask.slug(), file.number, file.version);
    let at = |copy: &KeptCopy| format!("{there}?width={} {}w", copy.width, copy.width);
    let set = copies.iter().map(at).collect::<Vec<_>>().join(", ");
    let widest = copies.first();
    let about = &file.about;
    html! {
        figure class="face" {
            img src=(there) srcset=(set) sizes="(min-width: 48rem) 46rem, 100vw" alt=(about.alt) loading="lazy" decoding="async"
                lang=(about.language) width=[widest.map(|copy| copy.width)] height=[widest.map(|copy| copy.height)];
            figcaption {
                span lang=(about.language) { (about.title) }
                " · " (about.author)
                @if let Some(licence) = about.licence { " · " (licence_name(words, licence)) }
            }
        }
    }
}

/// What it holds and held, and who brought it.
fn versions(ask: &Ask, db: &Db, shown: &Shown) -> Result<Markup, Trouble> {
    let (words, network) = (words(ask), ask.network()?.id);
    let mut rows = Vec::new();
    for version in &shown.versions {
        let post =
            version.post_id.map(|post| directory::post_name(db, network, post)).transpose()?;
        rows.push((version, post.flatten()));
    }
    Ok(html! {
        section class="panel wide" {
            h2 { (words.versions()) }
            table class="list" role="table" {
                tbody role="rowgroup" {
                    @for (version, post) in rows {
                        tr role="row" {
                            th role="rowheader" scope="row" {
                                a href=(addresses::content(ask.slug(), shown.file.number, version.nth)) download { (version.name) }
                                @if version.nth == shown.file.version { br; small class="state good" { (words.current()) } }
                            }
                            td role="cell" data-label=(words.brought_on()) { (i18n::day(ask.language, ask.day_of(version.at))) }
                            td role="cell" data-label=(words.brought_by()) class="soft" { (post.unwrap_or_else(|| words.by_program().to_owned())) }
                            td role="cell" data-label=(words.weight()) class="num" { (i18n::file_size(ask.language, version.size.cast_unsigned())) }
                        }
                    }
                }
            }
        }
    })
}

pub(crate) fn removal(ask: &Ask, file: &File, holder: &Holder) -> Markup {
    let words = words(ask);
    let here = addresses::file(ask.slug(), file.number);
    html! {
        (crumbs(ask, &[(&holder.named.path, &holder.named.name), (&here, &file.about.title)], words.remove()))
        h1 { (words.remove_title(&file.about.title)) }
        p class="lead" { (words.remove_told()) }
        form method="post" action=(ask.to(&format!("{here}/removal"))) {
            div class="actions" {
                button class="button primary" { (icon("trash-2")) (words.remove()) }
                a class="button quiet" href=(ask.to(&here)) { (ask.words().cancel()) }
            }
        }
    }
}

/// Its title is gone with it.
pub(crate) fn gone(ask: &Ask, holder: &Holder) -> Markup {
    let words = words(ask);
    html! {
        div class="mishap" {
            h1 { (words.removed()) }
            p { (words.removed_told()) }
            div class="actions" { a class="button" href=(ask.to(&holder.named.path)) { (holder.named.name) } }
        }
    }
}

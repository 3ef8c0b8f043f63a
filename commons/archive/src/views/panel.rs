//! What other crates' pages show of files.

use base::{Id, Visibility};
use files::FileType;
use maud::{Markup, html};
use store::{Db, Fault};
use web::{Ask, Holder, icon};

use crate::addresses;
use crate::pages::words;
use crate::store::Listed;
use crate::views::type_name;

/// The files of a record; whoever may bring more is led to where.
pub(crate) fn of_record(
    ask: &Ask,
    db: &Db,
    holder: &Holder,
    (kind, subject): (&str, Id),
    files: &[Listed],
) -> Result<Option<Markup>, Fault> {
    if files.is_empty() && holder.post.is_none() {
        return Ok(None);
    }
    let words = words(ask);
    let Some(network) = ask.network.as_ref().map(|network| network.id) else { return Ok(None) };
    let members = ask.scope.sees(network, Visibility::Members);
    let mut rows = Vec::new();
    for file in files {
        let post = file.post_id.filter(|_| members);
        let post = post.map(|post| directory::post_name(db, network, post)).transpose()?.flatten();
        rows.push((file, post));
    }
    Ok(Some(html! {
        section class="panel wide" {
            h2 { (words.files()) }
            @if rows.is_empty() { p class="soft" { (words.files_none()) } }
            @else {
                table class="list tight" {
                    tbody {
                        @for (file, post) in rows {
                            tr {
                                th scope="row" {
                                    a href=(ask.to(&addresses::file(ask.slug(), file.number))) lang=(file.language) { (file.title) }
                                    (directory::for_whom(ask, file.circle))
                                    @if let Some(post) = post { br; small class="soft" { (post) } }
                                }
                                td { (kind_of(ask, file)) }
                                td class="soft" { (dated(ask, file)) }
                            }
                        }
                    }
                }
            }
            @if holder.post.is_some() {
                div class="actions" {
                    a class="button" href=(ask.to(&addresses::new_file(ask.slug(), kind, subject))) {
                        (icon("plus")) (words.file_add())
                    }
                }
            }
        }
    }))
}

fn kind_of(ask: &Ask, file: &Listed) -> Markup {
    let there = addresses::content(ask.slug(), file.number, file.version);
    let name = file.file_type.parse::<FileType>().map_or("", |one| type_name(words(ask), one));
    html! {
        a href=(there) download {
            (name) " (" (i18n::file_size(ask.language, file.size.cast_unsigned())) ")"
            span class="unseen" { ": " (file.title) }
        }
    }
}

/// When it was written, or else when it was brought.
fn dated(ask: &Ask, file: &Listed) -> String {
    let brought = || i18n::day(ask.language, ask.day_of(file.at));
    file.dated.map_or_else(brought, |dated| i18n::when(ask.language, dated))
}

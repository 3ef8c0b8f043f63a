//! What hangs on decisions: files and tasks, as they were drawn.

use archive::{About, Content, Hung};
use base::{Id, Language, Visibility};
use directory::Function;
use files::FileType;
use jiff::civil::date;
use store::{ActHeader, Actor, Channel, Store};

use super::{Laid, Made, NETWORKS, World, header, named};

/// A file was put on its decision while that was for everybody, which may have changed since: it is for
/// no more readers than both.
pub(super) fn lay_files(
    world: &World,
    store: &Store,
    laid: &mut Laid,
    decisions: &[(usize, Id, Visibility)],
) {
    for (nth, (of, seen_by)) in world.files.iter().enumerate().filter(|_| !decisions.is_empty()) {
        let (network, decision, above) = *of.get(decisions);
        let (id, name) = (laid.networks[network], named("fich", nth));
        let on = Hung { kind: "decision".to_owned(), id: decision, seen_by: Visibility::Public };
        let about = About {
            title: name.clone(),
            language: Language::Es,
            dated: None,
            seen_by: *seen_by,
            alt: String::new(),
            author: String::new(),
            licence: None,
            leads: false,
        };
        let copy = archive::Copy {
            width: 0,
            height: 0,
            file_type: FileType::Pdf,
            size: 1,
            digest: "0".repeat(64),
        };
        let (called, file_type) = (format!("{name}.pdf"), FileType::Pdf);
        let content = Content { name: called, file_type, copies: vec![copy] };
        let put = move |act: &store::Act<'_>| archive::put(act, id, &on, &about, &content);
        let number = store.act(header(Some(id)), put).unwrap().number;
        laid.made.push(Made { network, name, number, seen_by: (*seen_by).max(above) });
    }
}

/// A task was given while its decision was for everybody: it is for no more readers than both. None of
/// the people holds its posts.
pub(super) fn lay_tasks(
    world: &World,
    store: &Store,
    laid: &mut Laid,
    decisions: &[(usize, Id, Visibility)],
) {
    for (nth, (of, seen_by)) in world.tasks.iter().enumerate().filter(|_| !decisions.is_empty()) {
        let (network, decision, above) = *of.get(decisions);
        let (id, name, seen_by) = (laid.networks[network], named("tare", nth), *seen_by);
        let make = move |act: &store::Act<'_>| {
            let function = Function::Secretariat;
            directory::make_post(act, id, None, function, "Vacante", Language::Es)
        };
        let post = store.act(header(Some(id)), make).unwrap().id;
        let about = casework::Hung {
            kind: "decision".to_owned(),
            id: decision,
            seen_by: Visibility::Public,
        };
        let typed =
            [("title", name.clone()), ("post", post.to_string()), ("seen-by", seen_by.to_string())];
        let typed = typed.map(|(field, value)| (field.to_owned(), value)).into();
        let office = casework::Office {
            network: id,
            slug: NETWORKS[network].to_owned(),
            acronym: String::new(),
            today: date(2026, 11, 21),
        };
        let actor = Actor { post: Some(post), ..Actor::program(Channel::Command) };
        let given = store.act(ActHeader::new(actor, Some(id)), move |act| {
            casework::give(act, &office, Some(&about), &typed)
        });
        let number = given.unwrap().0.number;
        laid.made.push(Made { network, name, number, seen_by: seen_by.max(above) });
    }
}

use std::collections::BTreeSet;

use base::{Id, Visibility};
use directory::Function;
use jiff::civil::date;
use store::Store;

use super::{Laid, Made, World, header, named};

/// A proposal is for the secretariat where it comes from, and of the network that keeps the record: the
/// first that entered it.
pub(super) fn lay(world: &World, store: &Store, laid: &mut Laid, organisations: &[(usize, Id)]) {
    for (nth, of) in world.proposals.iter().enumerate().filter(|_| !organisations.is_empty()) {
        let (network, organisation) = *of.get(organisations);
        let keeper = organisations.iter().find(|(_, id)| *id == organisation).unwrap().0;
        let (id, name) = (laid.networks[network], named("prop", nth));
        let reason = name.clone();
        let made = store.act(header(Some(id)), move |act| {
            let function = Function::Secretariat;
            let post = directory::make_post(act, id, None, function, "Puesto", base::Language::Es)?;
            let proposer = directory::Proposer { network: id, post: post.id };
            let (mut sent, revision) = directory::as_typed(act, organisation)?;
            sent.insert("reason".to_owned(), reason.clone());
            sent.insert("acronym".to_owned(), format!("S{nth}"));
            directory::propose(act, proposer, organisation, revision, &sent, date(2026, 11, 21))
        });
        made.unwrap();
        let networks = BTreeSet::from([network, keeper]);
        for network in networks {
            let (name, seen_by) = (name.clone(), Visibility::Secretariat);
            laid.made.push(Made { network, name, number: 0, seen_by });
        }
    }
}

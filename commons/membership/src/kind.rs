use base::Language;
use directory::Vocabulary;
use store::Deed;

use crate::words::Words;

/// The ways of belonging to a network, as it calls them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OfMemberships {}

impl Vocabulary for OfMemberships {
    const KIND: &'static str = "membership-kind";
    const LAID: Deed = Deed("membership.kinds-laid");
    const AT: &'static str = "memberships";

    fn usual(language: Language) -> Vec<(&'static str, &'static str)> {
        let words = Words(language);
        vec![
            ("full", words.kind_full()),
            ("associate", words.kind_associate()),
            ("observer", words.kind_observer()),
            ("coordinator", words.kind_coordinator()),
            ("partner", words.kind_partner()),
            ("collaborator", words.kind_collaborator()),
        ]
    }

    fn title(language: Language) -> &'static str {
        Words(language).kinds_of_memberships()
    }

    fn told(language: Language) -> &'static str {
        Words(language).kinds_of_memberships_told()
    }

    fn counted(language: Language, count: i64) -> String {
        Words(language).members_found(count)
    }
}

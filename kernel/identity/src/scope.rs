use base::{Id, Visibility, codes};

codes! {
    /// What a post lets its holder do in its network.
    pub enum Right {
        /// Change the directory: organisations, people, posts, bodies.
        KeepDirectory = "keep-directory",
    }
}

/// What one post gives: how far its holder sees in its network, and what they may do there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    pub network: Id,
    pub post: Id,
    pub sees: Visibility,
    pub may: &'static [Right],
}

/// What somebody may see and do at a moment. Whoever has no grant sees what is public.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    grants: Vec<Grant>,
}

impl Scope {
    pub fn of(grants: Vec<Grant>) -> Scope {
        Scope { grants }
    }

    /// How far one sees in a network: the furthest that any of one's posts there lets one.
    pub fn sees_in(&self, network: Id) -> Visibility {
        let of_network = self.grants.iter().filter(|grant| grant.network == network);
        of_network.map(|grant| grant.sees).max().unwrap_or(Visibility::Public)
    }

    pub fn sees(&self, network: Id, visibility: Visibility) -> bool {
        visibility <= self.sees_in(network)
    }

    /// The post by which one may do this in a network, if any.
    pub fn post_for(&self, right: Right, network: Id) -> Option<Id> {
        let mut able =
            self.grants.iter().filter(|g| g.network == network && g.may.contains(&right));
        able.next().map(|grant| grant.post)
    }

    pub fn networks(&self) -> impl Iterator<Item = Id> + '_ {
        self.grants.iter().map(|grant| grant.network)
    }
}

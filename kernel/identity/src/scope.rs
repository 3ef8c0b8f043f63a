use base::{Id, Visibility, codes};

codes! {
    /// What a post lets its holder do in its network.
    pub enum Right {
        /// Change the directory: organisations, people, posts, bodies.
        KeepDirectory = "keep-directory",
        /// Change the public page of the post's own organisation.
        KeepOwnPage = "keep-own-page",
        /// See the letters of the network, and decide what becomes of them.
        KeepLetters = "keep-letters",
        /// Say what other posts have to do, and whether it still has to be done.
        GiveTasks = "give-tasks",
    }
}

/// What one post gives: how far its holder sees in its network, and what they may do there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    pub network: Id,
    pub post: Id,
    /// Whose post it is; none is of the network itself.
    pub organisation: Option<Id>,
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

    /// The same, but never further than another scope sees.
    #[must_use]
    pub fn within(self, other: &Scope) -> Scope {
        let cut =
            |grant: Grant| Grant { sees: grant.sees.min(other.sees_in(grant.network)), ..grant };
        Scope { grants: self.grants.into_iter().map(cut).collect() }
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
        self.able(right, network).next().map(|grant| grant.post)
    }

    /// The post of this organisation by which one may do this in a network, if any.
    pub fn post_of(&self, right: Right, network: Id, organisation: Id) -> Option<Id> {
        let mut own = self.able(right, network).filter(|g| g.organisation == Some(organisation));
        own.next().map(|grant| grant.post)
    }

    fn able(&self, right: Right, network: Id) -> impl Iterator<Item = &Grant> + '_ {
        self.grants.iter().filter(move |g| g.network == network && g.may.contains(&right))
    }

    /// Every post that gives something.
    pub fn grants(&self) -> &[Grant] {
        &self.grants
    }
}

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
    /// Whether in the place of whoever holds it.
    pub as_deputy: bool,
    pub sees: Visibility,
    pub may: &'static [Right],
}

/// What somebody may see and do at a moment. Whoever has no grant sees what is public.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    grants: Vec<Grant>,
}

impl Scope {
    /// One's own posts come before those in which one is a deputy, so that what may be done in
    /// either is done in one's own.
    pub fn of(mut grants: Vec<Grant>) -> Scope {
        grants.sort_by_key(|grant| grant.as_deputy);
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

    /// Whether one acts in a post as a deputy, and doesn't hold it.
    pub fn is_deputy_in(&self, post: Id) -> bool {
        self.grants.iter().find(|grant| grant.post == post).is_some_and(|grant| grant.as_deputy)
    }

    /// Every post that gives something.
    pub fn grants(&self) -> &[Grant] {
        &self.grants
    }
}

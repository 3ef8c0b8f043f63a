use base::{Id, Instant, Language};
use identity::{Guise, Right, Scope, Secret};
use store::{Db, Fault, Store};

use crate::machine::{API, Bearer};
use crate::{Answer, Aside, Ask, Network, Place, Trouble};

/// Forms and links know only two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    Get,
    Post,
}

/// Who may come to an address at all. What they then see is for the scope to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// A page of the public face: it exists in each language under `/es/…`, `/pt/…`.
    Public,
    /// Anyone, at this one address: doors and plumbing.
    Anyone,
    SignedIn,
    /// A program: with a key of the API it is its post, without one it is anybody.
    Machine,
    /// Whoever holds a post with this right in the network of the address.
    May(Right),
}

#[derive(Clone, Copy)]
pub enum Handler {
    Look(fn(&Ask, &Db) -> Result<Answer, Trouble>),
    Change(fn(&Ask, &Store) -> Result<Answer, Trouble>),
    /// What takes long and changes nothing: it reads as of one moment, on a connection of its own.
    Take(fn(&Ask, &Store) -> Result<Answer, Trouble>),
}

/// An address and what answers there. `{network}` comes first where records belong to one.
#[derive(Clone, Copy)]
pub struct Route {
    pub method: Method,
    pub pattern: &'static str,
    pub access: Access,
    pub handler: Handler,
    /// Whether it changes nothing but what is one's own: who looks in another's place may then
    /// still do it.
    pub while_looking: bool,
    /// How much its form may bring in files, if it may bring any.
    pub files: Option<u64>,
}

impl Route {
    pub const fn look(
        pattern: &'static str,
        access: Access,
        handler: fn(&Ask, &Db) -> Result<Answer, Trouble>,
    ) -> Route {
        Route::new(Method::Get, pattern, access, Handler::Look(handler))
    }

    /// Something to take away, however long it is.
    pub const fn take(
        pattern: &'static str,
        access: Access,
        handler: fn(&Ask, &Store) -> Result<Answer, Trouble>,
    ) -> Route {
        Route::new(Method::Get, pattern, access, Handler::Take(handler))
    }

    pub const fn change(
        pattern: &'static str,
        access: Access,
        handler: fn(&Ask, &Store) -> Result<Answer, Trouble>,
    ) -> Route {
        Route::new(Method::Post, pattern, access, Handler::Change(handler))
    }

    const fn new(method: Method, pattern: &'static str, access: Access, handler: Handler) -> Route {
        let while_looking = matches!(method, Method::Get);
        Route { method, pattern, access, handler, while_looking, files: None }
    }

    /// The same for who looks in another's place.
    #[must_use]
    pub const fn even_while_looking(mut self) -> Route {
        self.while_looking = true;
        self
    }

    /// The same with a form that may bring so much in files.
    #[must_use]
    pub const fn with_files(mut self, at_most: u64) -> Route {
        self.files = Some(at_most);
        self
    }

    pub(crate) fn of_a_network(&self) -> bool {
        let own = self.pattern.strip_prefix(API).unwrap_or(self.pattern);
        own.starts_with("/{network}")
    }
}

/// Whoever knows networks and posts tells the edge what it needs of them.
pub trait Doorkeeper: Send + Sync {
    /// The network at a slug, and what an account may see and do in it now.
    fn network(
        &self,
        db: &Db,
        slug: &str,
        language: Language,
        account: Option<Id>,
        now: Instant,
    ) -> Result<Option<(Network, Scope)>, Fault>;

    /// Whose key of the API this is, if it opens now.
    fn bearer(&self, db: &Db, key: &Secret, now: Instant) -> Result<Option<Bearer>, Fault>;

    /// Writes down that a key of the API was used.
    fn used(&self, store: &Store, bearer: &Bearer) -> Result<(), Fault>;

    /// What an account may see and do in all networks now.
    fn scope(&self, db: &Db, account: Id, now: Instant) -> Result<Scope, Fault>;

    /// What somebody sees who looks in another's place, and whose place that is: never more than
    /// they see themselves.
    fn looking(
        &self,
        db: &Db,
        own: &Scope,
        guise: Guise,
        language: Language,
    ) -> Result<(Scope, String), Fault>;

    /// The places of the network that its pages lead to.
    fn places(&self, network: &Network, scope: &Scope, language: Language) -> Vec<Place>;

    /// What all pages of the network say to whoever has this scope.
    fn asides(&self, _: &Db, _: &Network, _: &Scope, _: Language) -> Result<Vec<Aside>, Fault> {
        Ok(Vec::new())
    }
}

use std::path::Path;
use std::sync::Arc;

use base::{Accent, Day, Draw, Ground, Id, Instant, Language};
use finding::Finder;
use identity::{Browser, HouseKey, Right, Scope, Secret, Session};
use jiff::tz::TimeZone;
use store::{ActHeader, Actor, Channel};

use crate::machine::Machine;
use crate::words::Words;
use crate::{Draft, Sent, Tells, Trouble};

/// A network as the frame of its pages shows it.
#[derive(Clone, Debug)]
pub struct Network {
    pub id: Id,
    pub slug: String,
    pub name: String,
    pub acronym: String,
    pub accent: Accent,
    pub time_zone: TimeZone,
    /// What happens in it is invented, and its pages say so.
    pub demo: bool,
}

/// A link of the navigation.
#[derive(Clone, Debug)]
pub struct Place {
    pub path: String,
    pub name: String,
}

/// Something that every page of a network says quietly to some of its readers.
#[derive(Clone, Debug)]
pub struct Aside {
    pub text: String,
    /// Where more of it is told.
    pub more: Place,
}

/// Names and values as they were typed, in an address or a form.
#[derive(Clone, Debug, Default)]
pub struct Typed(pub Vec<(String, String)>);

impl Typed {
    pub(crate) fn parse(text: &[u8]) -> Typed {
        let pairs = form_urlencoded::parse(text);
        Typed(pairs.map(|(name, value)| (plain(&name), plain(&value))).collect())
    }

    /// All that was ticked under a name, parted by spaces.
    pub fn ticked(&self, name: &str) -> String {
        let ticked = self.0.iter().filter(|(key, _)| key == name).map(|(_, value)| value.trim());
        ticked.filter(|value| !value.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// What was typed there, without the spaces around it; nothing where nothing was.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
    }
}

/// A path here, and not the beginning of another's address.
pub fn is_ours(path: &str) -> bool {
    path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\r', '\n'])
}

/// No text of ours has a zero in it, and not every database bears one.
pub(crate) fn plain(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
}

/// One request, with all that is known of who asks.
#[derive(Clone, Debug)]
pub struct Ask {
    /// Without the language.
    pub path: String,
    /// Whether the address began with a language.
    pub in_language: bool,
    pub language: Language,
    pub(crate) parameters: Vec<(String, String)>,
    pub query: Typed,
    pub form: Typed,
    /// What the form brought besides.
    pub files: Vec<Sent>,
    /// Where the files lie that people bring.
    pub folder: Arc<Path>,
    pub(crate) cookies: Vec<(String, String)>,
    pub session: Option<Session>,
    /// What it says if it is a program.
    pub machine: Machine,
    pub secret: Option<Secret>,
    pub scope: Scope,
    /// Whose place the reader looks in, if it isn't their own.
    pub looking_as: Option<String>,
    pub network: Option<Network>,
    pub places: Vec<Place>,
    pub asides: Vec<Aside>,
    pub now: Instant,
    /// What whoever is signed in has left unsent in the forms of this page.
    pub(crate) drafts: Vec<Draft>,
    /// Of this asking alone.
    pub(crate) fresh: Id,
    pub agent: String,
    /// From where on the net it comes; whoever shares the address can't be told apart by it.
    pub source: String,
    /// The one origin of this installation, as "https://red.example".
    pub origin: String,
    pub house_key: HouseKey,
    pub(crate) ground: Ground,
    /// Whether the installation is a demonstration.
    pub demo: bool,
    pub(crate) tells: Arc<[Tells]>,
    /// Whom to ask what can be found.
    pub finder: Arc<dyn Finder>,
}

impl Ask {
    /// What the browser keeps for us under a name.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The file that was chosen in a field, if one was.
    pub fn file(&self, field: &str) -> Option<&Sent> {
        self.files.iter().find(|sent| sent.field == field)
    }

    /// The account of who is in.
    pub fn account(&self) -> Result<Id, Trouble> {
        self.session.as_ref().map(|session| session.account_id).ok_or(Trouble::SignIn)
    }

    /// Chance, for what a page offers.
    pub fn draw(&self) -> Draw {
        self.ground.chance.draw()
    }

    /// The browser that asks, for whoever comes in at it.
    pub fn browser(&self) -> Browser {
        Browser {
            agent: self.agent.clone(),
            secret: self.cookie("browser").and_then(Secret::from_text),
            session: self.secret.clone(),
        }
    }

    pub fn words(&self) -> Words {
        Words(self.language)
    }

    /// A part of the address by its name in the pattern.
    pub fn parameter(&self, name: &str) -> &str {
        self.parameters.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// A number in the address; what is no number is nowhere.
    pub fn number(&self, name: &str) -> Result<i64, Trouble> {
        self.parameter(name).parse().map_err(|_| Trouble::NotFound)
    }

    /// The network of the address. The edge has already looked it up.
    pub fn network(&self) -> Result<&Network, Trouble> {
        self.network.as_ref().ok_or(Trouble::NotFound)
    }

    /// The same reader, asking in a network.
    pub fn within(&self, network: Network) -> Ask {
        Ask { network: Some(network), ..self.clone() }
    }

    /// The network of the address by its name there; nothing where there is none.
    pub fn slug(&self) -> &str {
        self.network.as_ref().map_or("", |network| network.slug.as_str())
    }

    /// This very page with what was asked of it, without the language.
    pub fn whole_path(&self) -> String {
        self.path_with(|_| true)
    }

    /// The page itself, whatever it says has just been done, or is gone on with.
    pub(crate) fn own_path(&self) -> String {
        self.path_with(|name| !["done", "theirs", "draft"].contains(&name))
    }

    fn path_with(&self, asked: impl Fn(&str) -> bool) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(self.query.0.iter().filter(|(k, v)| !v.is_empty() && asked(k)));
        match query.finish().as_str() {
            "" => self.path.clone(),
            query => format!("{}?{query}", self.path),
        }
    }

    /// An address of ours as a link on this page: it stays in the language of the page.
    pub fn to(&self, path: &str) -> String {
        if self.in_language { format!("/{}{path}", self.language) } else { path.to_owned() }
    }

    /// In which the page tells its hours.
    pub fn time_zone(&self) -> TimeZone {
        self.network.as_ref().map_or(TimeZone::UTC, |network| network.time_zone.clone())
    }

    pub fn today(&self) -> Day {
        self.day_of(self.now)
    }

    /// The day on which something was, where the page is.
    pub fn day_of(&self, instant: Instant) -> Day {
        instant.to_zoned(self.time_zone()).date()
    }

    pub fn may(&self, right: Right) -> bool {
        self.network.as_ref().is_some_and(|n| self.scope.post_for(right, n.id).is_some())
    }

    /// The head of an act that is done here by this right.
    pub fn acting(&self, right: Right) -> Result<ActHeader, Trouble> {
        let network = self.network()?;
        let post = self.scope.post_for(right, network.id).ok_or(Trouble::Forbidden)?;
        self.acting_in(post)
    }

    /// The head of an act that is done here in this post.
    pub fn acting_in(&self, post: Id) -> Result<ActHeader, Trouble> {
        if self.looking_as.is_some() {
            return Err(Trouble::Looking);
        }
        let (account, channel) = match (&self.machine.bearer, &self.session) {
            (Some(bearer), _) => (bearer.account, Channel::Api),
            (None, Some(session)) => (session.account_id, Channel::Page),
            (None, None) => return Err(Trouble::SignIn),
        };
        let actor = Actor {
            account: Some(account),
            post: Some(post),
            as_deputy: self.scope.is_deputy_in(post),
            on_behalf_of: None,
            channel,
            language: self.language,
        };
        Ok(ActHeader::new(actor, Some(self.network()?.id)))
    }
}

//! What a new network may begin with: kinds, bodies, posts, themes and texts of letters, all its own to change from
//! then on. A starter is a file in `app/starters`, in four languages.

use std::collections::BTreeMap;

use base::typed::Typed;
use base::{Id, Language, Visibility};
use directory::{
    Function, KindName, Network, OfBodies, OfInitiatives, OwnKind, Traits, Vocabulary, Wording,
};
use membership::OfMemberships;
use serde::Deserialize;
use store::merge::NotEdited;
use store::{Act, Fault, Stop};

use crate::letters::kinds_of_networks;

const FILES: &[(&str, &str)] = &[
    ("heritage", include_str!("../starters/heritage.toml")),
    ("capitals", include_str!("../starters/capitals.toml")),
    ("project", include_str!("../starters/project.toml")),
    (PLAIN, include_str!("../starters/plain.toml")),
];

/// The one that brings least.
pub(crate) const PLAIN: &str = "plain";

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Starter {
    pub(crate) name: Texts,
    pub(crate) told: Texts,
    /// The post of whoever founds the network.
    pub(crate) secretariat: Texts,
    #[serde(default)]
    kinds: Kinds,
    #[serde(default, rename = "body")]
    bodies: Vec<TheBody>,
    #[serde(default, rename = "post")]
    posts: Vec<ThePost>,
    #[serde(default, rename = "theme")]
    themes: Vec<TheTheme>,
    #[serde(default, rename = "letter")]
    letters: Vec<TheLetter>,
}

/// A text in every language.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Texts {
    es: String,
    pt: String,
    fr: String,
    en: String,
}

/// The kinds of each vocabulary, in their order; all that ship, where nothing is said.
#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kinds {
    bodies: Option<Vec<TheKind>>,
    initiatives: Option<Vec<TheKind>>,
    memberships: Option<Vec<TheKind>>,
}

/// One that ships, by its code, or another.
#[derive(Clone, Deserialize)]
#[serde(untagged)]
enum TheKind {
    Usual(String),
    Other { code: String, name: Texts },
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct TheBody {
    key: String,
    kind: String,
    parent: Option<String>,
    name: Texts,
    told: Texts,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct ThePost {
    function: String,
    name: Texts,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct TheTheme {
    facet: String,
    #[serde(default)]
    aims: String,
    name: Texts,
}

/// The words of such networks for a kind of letter.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct TheLetter {
    kind: String,
    subject: Texts,
    greeting: Texts,
    body: Texts,
    button: Texts,
    signed: Texts,
}

/// All starters by their codes, in the order in which they are offered.
pub(crate) fn all() -> Result<Vec<(&'static str, Starter)>, Fault> {
    let read = |(code, text): &(&'static str, &str)| match toml::from_str(text) {
        Ok(starter) => Ok((*code, starter)),
        Err(why) => Err(broken(code, why)),
    };
    FILES.iter().map(read).collect()
}

fn broken(what: &str, why: impl std::fmt::Display) -> Fault {
    Fault::Broken(format!("starter: {what}: {why}"))
}

impl Texts {
    pub(crate) fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Es => &self.es,
            Language::Pt => &self.pt,
            Language::Fr => &self.fr,
            Language::En => &self.en,
        }
    }

    fn others(&self, first: Language) -> BTreeMap<Language, String> {
        let others = Language::ALL.iter().copied().filter(|other| *other != first);
        others.map(|other| (other, self.in_language(other).to_owned())).collect()
    }

    fn as_kind(&self, language: Language) -> KindName {
        let name = self.in_language(language).to_owned();
        KindName { name, language, other_names: self.others(language) }
    }
}

impl Starter {
    /// Brings a network that has nothing yet all that is in the starter.
    pub(crate) fn lay(&self, act: &Act<'_>, network: &Network) -> Result<(), Stop<NotEdited>> {
        let bodies = kinds::<OfBodies>(act, network, self.kinds.bodies.as_deref())?;
        kinds::<OfInitiatives>(act, network, self.kinds.initiatives.as_deref())?;
        kinds::<OfMemberships>(act, network, self.kinds.memberships.as_deref())?;
        self.form_bodies(act, network, &bodies)?;
        let language = network.language;
        for post in &self.posts {
            let function: Function =
                post.function.parse().map_err(|_| broken(&post.function, "no such function"))?;
            let name = post.name.in_language(language);
            directory::make_post(act, network.id, None, function, name, language)?;
        }
        for theme in &self.themes {
            directory::name_theme(act, network.id, &theme.wording(language)?)?;
        }
        for letter in &self.letters {
            letter.write(act, network)?;
        }
        Ok(())
    }

    fn form_bodies(
        &self,
        act: &Act<'_>,
        network: &Network,
        kinds: &[OwnKind<OfBodies>],
    ) -> Result<(), Stop<NotEdited>> {
        let mut formed: BTreeMap<&str, Id> = BTreeMap::new();
        for body in &self.bodies {
            let kind = kinds.iter().find(|kind| kind.code == body.kind);
            let language = network.language;
            let traits = Traits {
                kind: kind.ok_or_else(|| broken(&body.kind, "no such kind"))?.id,
                parent: body.parent.as_deref().and_then(|above| formed.get(above)).copied(),
                name: body.name.in_language(language).to_owned(),
                language,
                other_names: body.name.others(language),
                told: body.told.in_language(language).to_owned(),
                since: None,
                until: None,
                seen_by: Visibility::Public,
            };
            formed.insert(&body.key, directory::form_body(act, network.id, &traits)?.id);
        }
        Ok(())
    }
}

fn kinds<V: Vocabulary>(
    act: &Act<'_>,
    network: &Network,
    chosen: Option<&[TheKind]>,
) -> Result<Vec<OwnKind<V>>, Fault> {
    let Some(chosen) = chosen else { return directory::lay_own_kinds(act, network.id) };
    let usual = directory::usual_kinds::<V>(network.language);
    let kind = |kind: &TheKind| match kind {
        TheKind::Other { code, name } => Ok((code.clone(), name.as_kind(network.language))),
        TheKind::Usual(code) => usual
            .iter()
            .find(|(known, _)| known == code)
            .cloned()
            .ok_or_else(|| broken(code, "no such kind")),
    };
    let kinds = chosen.iter().map(kind).collect::<Result<Vec<_>, Fault>>()?;
    directory::lay_these_kinds(act, network.id, &kinds)
}

impl TheLetter {
    /// First in the network's language, which the others follow.
    fn write(&self, act: &Act<'_>, network: &Network) -> Result<(), Stop<NotEdited>> {
        let kind = kinds_of_networks().find(|kind| kind.code == self.kind);
        let kind = kind.ok_or_else(|| broken(&self.kind, "no such letter"))?;
        let first = network.language;
        let others = Language::ALL.iter().copied().filter(|other| *other != first);
        for language in [first].into_iter().chain(others) {
            let fields = [
                ("subject", &self.subject),
                ("greeting", &self.greeting),
                ("body", &self.body),
                ("button", &self.button),
                ("signed", &self.signed),
            ];
            let typed = fields
                .map(|(field, texts)| (field.to_owned(), texts.in_language(language).to_owned()));
            mail::write_text(act, network.id, kind, (language, first), 0, &typed.into())?;
        }
        Ok(())
    }
}

impl TheTheme {
    fn wording(&self, language: Language) -> Result<Wording, Fault> {
        let fields = [
            ("facet", self.facet.as_str()),
            ("aims", &self.aims),
            ("seen-by", Visibility::Public.code()),
            ("name", self.name.in_language(language)),
        ];
        let fields = fields.map(|(field, value)| (field.to_owned(), value.to_owned()));
        let others = self.name.others(language).into_iter();
        let others = others.map(|(other, name)| (format!("name-{other}"), name));
        let typed: Typed = fields.into_iter().chain(others).collect();
        Wording::read(&typed, language).map_err(|slips| broken(&self.facet, format!("{slips:?}")))
    }
}

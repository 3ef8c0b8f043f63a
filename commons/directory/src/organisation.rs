use base::typed::Typed;
use base::{Id, Language, Visibility};
use identity::{Right, Scope};
use store::{Fields, Subject};

use crate::facts::{Facts, acronym_field, institution_field, name_field};

/// One record, however many networks know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    pub id: Id,
    pub facts: Facts,
    /// The name of its kind, as the record of a change tells it.
    pub kind_name: String,
    /// The network that entered it.
    pub keeper: Id,
    pub revision: i64,
}

/// Who may change an organisation, and in which post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Editor {
    pub organisation: Id,
    pub post: Id,
}

impl Organisation {
    /// Its own people change it, and the secretariat of the network that keeps it.
    pub fn editor(&self, scope: &Scope, network: Id) -> Option<Editor> {
        let own = || scope.post_of(Right::KeepOwnPage, network, self.id);
        let keeper = || scope.post_for(Right::KeepDirectory, network);
        let post = own().or_else(|| keeper().filter(|_| self.keeper == network))?;
        Some(Editor { organisation: self.id, post })
    }

    /// Its name for a reader: in their language if it has one there.
    pub fn name_in(&self, language: Language) -> &str {
        self.facts.other_names.get(&language).unwrap_or(&self.facts.name)
    }

    /// What it calls itself, for a reader.
    pub fn institution_in(&self, language: Language) -> &str {
        self.facts.other_institutions.get(&language).unwrap_or(&self.facts.institution)
    }

    pub fn acronym_in(&self, language: Language) -> &str {
        self.facts.other_acronyms.get(&language).unwrap_or(&self.facts.acronym)
    }

    /// As a form shows it.
    pub fn as_typed(&self) -> Typed {
        self.fields().as_typed()
    }
}

impl Subject for Organisation {
    const KIND: &'static str = "organisation";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        let (seen, facts) = (Visibility::Public, &self.facts);
        let country = facts.country.as_ref().map(base::Country::code);
        let mut fields = Fields::default()
            .reference("kind", seen, facts.kind, &self.kind_name)
            .text("name", seen, &facts.name)
            .text("acronym", seen, &facts.acronym)
            .text("institution", seen, &facts.institution)
            .code("country", seen, country)
            .number("place", seen, facts.place)
            .number("population", seen, facts.population)
            .number("population-year", seen, facts.population_year)
            .text("population-source", seen, &facts.population_source)
            .text("site", seen, &facts.site);
        for (language, name) in &facts.other_names {
            fields = fields.text(name_field(*language), seen, name);
        }
        for (language, acronym) in &facts.other_acronyms {
            fields = fields.text(acronym_field(*language), seen, acronym);
        }
        for (language, institution) in &facts.other_institutions {
            fields = fields.text(institution_field(*language), seen, institution);
        }
        fields
    }
}

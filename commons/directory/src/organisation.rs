use base::typed::Typed;
use base::{Id, Language, Visibility, codes};
use identity::{Right, Scope};
use store::merge::NotEdited;
use store::{Fields, Subject, stored_as_code};

use crate::facts::{
    FIELDS, Facts, POPULATION_FIELDS, acronym_field, institution_field, name_field,
    translated_fields,
};

codes! {
    /// Whose the record of an organisation is.
    pub enum Whose {
        /// Its keeper's: the network that entered it, or to which that one passed it on.
        Keeper = "keeper",
        /// Its own: its people have claimed it, or were handed it.
        Itself = "itself",
        /// Its keeper's again, after it had been its own: only from a post in the keeper's
        /// network is it claimed once more.
        TakenBack = "taken-back",
    }
}
stored_as_code!(Whose);

/// One record, however many networks know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    pub id: Id,
    pub facts: Facts,
    /// The name of its kind, as the record of a change tells it.
    pub kind_name: String,
    /// The network that answers for it while its own people don't: the one that entered it.
    pub keeper: Id,
    /// The acronym of that network, as the record of a change tells it.
    pub keeper_name: String,
    pub whose: Whose,
    pub revision: i64,
}

/// In whose name an organisation is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Itself,
    Keeper(Id),
}

/// Who may change an organisation, in whose name, and in which post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Editor {
    pub organisation: Id,
    pub side: Side,
    pub post: Id,
}

/// How an organisation comes into other hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Its people claim it, from a post of it in this network.
    Claim { from: Id },
    /// This network, which keeps it, hands it to its people.
    HandOver { by: Id },
    /// Its people give it back to its keeper.
    GiveBack,
    /// This network, which keeps it, takes it back.
    TakeBack { by: Id },
    /// This network, which keeps it, lets it go to another that knows it.
    PassOn { by: Id, to: Id },
}

impl Organisation {
    /// Its own people change it once they have claimed it; until then, the secretariat of the
    /// network that keeps it.
    pub fn editor(&self, scope: &Scope, network: Id) -> Option<Editor> {
        let (side, post) = match self.whose {
            Whose::Itself => (Side::Itself, scope.post_of(Right::KeepOwnPage, network, self.id)),
            Whose::Keeper | Whose::TakenBack => {
                (Side::Keeper(network), self.kept_in(scope, network))
            }
        };
        post.map(|post| Editor { organisation: self.id, side, post })
    }

    /// Whether it is still theirs to change.
    pub(crate) fn is_of(&self, side: Side) -> Result<(), NotEdited> {
        let theirs = match side {
            Side::Itself => self.whose == Whose::Itself,
            Side::Keeper(network) => self.whose != Whose::Itself && self.keeper == network,
        };
        if theirs { Ok(()) } else { Err(NotEdited::NotYours) }
    }

    /// The post in which somebody speaks for its keeper, if they do in this network.
    pub(crate) fn kept_in(&self, scope: &Scope, network: Id) -> Option<Id> {
        scope.post_for(Right::KeepDirectory, network).filter(|_| self.keeper == network)
    }

    /// The post in which somebody may claim it for its own people.
    pub(crate) fn claimed_in(&self, scope: &Scope, network: Id) -> Option<Id> {
        let may = self.turned(Turn::Claim { from: network }).is_ok();
        scope.post_of(Right::KeepOwnPage, network, self.id).filter(|_| may)
    }

    /// Whose it is after this, and who keeps it.
    pub(crate) fn turned(&self, turn: Turn) -> Result<(Whose, Id), NotEdited> {
        let keeps = |by| if self.keeper == by { Ok(()) } else { Err(NotEdited::NotYours) };
        let whose = match (turn, self.whose) {
            (Turn::PassOn { by, to }, whose) => {
                keeps(by)?;
                if to == by {
                    return Err(NotEdited::Unchanged);
                }
                let own = whose == Whose::Itself;
                return Ok((if own { Whose::Itself } else { Whose::Keeper }, to));
            }
            (Turn::Claim { .. }, Whose::Itself) => return Err(NotEdited::Unchanged),
            (Turn::Claim { .. }, Whose::Keeper) => Whose::Itself,
            (Turn::Claim { from }, Whose::TakenBack) => {
                keeps(from)?;
                Whose::Itself
            }
            (Turn::HandOver { by }, whose) => {
                keeps(by)?;
                if whose == Whose::Itself {
                    return Err(NotEdited::Unchanged);
                }
                Whose::Itself
            }
            (Turn::GiveBack, Whose::Itself) => Whose::Keeper,
            (Turn::TakeBack { by }, Whose::Itself) => {
                keeps(by)?;
                Whose::TakenBack
            }
            (Turn::GiveBack | Turn::TakeBack { .. }, Whose::Keeper | Whose::TakenBack) => {
                return Err(NotEdited::Unchanged);
            }
        };
        Ok((whose, self.keeper))
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

    /// What its form changes: where it lies is settled when it is entered, and its people are told
    /// in figures.
    pub(crate) fn form_fields(&self) -> Vec<&'static str> {
        let others = translated_fields(self.facts.language);
        let here = |field: &&str| *field != "place" && !POPULATION_FIELDS.contains(field);
        FIELDS.iter().copied().filter(here).chain(others).collect()
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
            .text("site", seen, &facts.site)
            .code("whose", seen, Some(self.whose.code()))
            // That a network knows it may be for its own people only.
            .reference("keeper", Visibility::Members, self.keeper, &self.keeper_name);
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

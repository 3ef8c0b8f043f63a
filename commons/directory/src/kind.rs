use base::{Id, Language};
use store::{Deed, Fields, Subject};

use crate::vocabulary::Vocabulary;
use crate::words::Words;

/// A kind of organisation. Kinds are data; these fields are all that rules ask of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind {
    pub id: Id,
    pub code: String,
    pub name: String,
    /// Of a local-government kind: it has a place on the map.
    pub local_government: bool,
    pub revision: i64,
}

impl Subject for Kind {
    const KIND: &'static str = "organisation-kind";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        let seen = base::Visibility::Public;
        Fields::default().text("code", seen, &self.code).text("name", seen, &self.name)
    }
}

/// Which of these kinds have a place on the map.
pub fn with_place(kinds: &[Kind]) -> Vec<(Id, bool)> {
    kinds.iter().map(|kind| (kind.id, kind.local_government)).collect()
}

/// The name of a kind that ships, in a language.
pub(crate) type ShippedName = fn(Words) -> &'static str;

/// What ships: code, whether it is a local government, and its name.
pub(crate) const SHIPPED: &[(&str, bool, ShippedName)] = &[
    ("city", true, |w| w.kind_city()),
    ("region", true, |w| w.kind_region()),
    ("ministry", false, |w| w.kind_ministry()),
    ("agency", false, |w| w.kind_agency()),
    ("university", false, |w| w.kind_university()),
    ("city-network", false, |w| w.kind_city_network()),
    ("university-network", false, |w| w.kind_university_network()),
    ("intergovernmental", false, |w| w.kind_intergovernmental()),
    ("embassy", false, |w| w.kind_embassy()),
    ("foundation", false, |w| w.kind_foundation()),
    ("association", false, |w| w.kind_association()),
    ("forum", false, |w| w.kind_forum()),
    ("fund", false, |w| w.kind_fund()),
    ("firm", false, |w| w.kind_firm()),
];

/// The kinds of a network's bodies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OfBodies {}

impl Vocabulary for OfBodies {
    const KIND: &'static str = "body-kind";
    const LAID: Deed = Deed("directory.body-kinds-laid");
    const AT: &'static str = "bodies";

    fn usual(language: Language) -> Vec<(&'static str, &'static str)> {
        let words = Words(language);
        vec![
            ("assembly", words.body_assembly()),
            ("council", words.body_council()),
            ("executive-secretariat", words.body_executive_secretariat()),
            ("general-secretariat", words.body_general_secretariat()),
            ("technical-secretariat", words.body_technical_secretariat()),
            ("thematic-unit", words.body_thematic_unit()),
            ("commission", words.body_commission()),
            ("committee", words.body_committee()),
            ("group", words.body_group()),
            ("forum", words.body_forum()),
        ]
    }

    fn title(language: Language) -> &'static str {
        Words(language).kinds_of_bodies()
    }

    fn told(language: Language) -> &'static str {
        Words(language).kinds_of_bodies_told()
    }

    fn counted(language: Language, count: i64) -> String {
        Words(language).bodies_counted(count)
    }
}

/// The kinds of a network's initiatives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OfInitiatives {}

impl Vocabulary for OfInitiatives {
    const KIND: &'static str = "initiative-kind";
    const LAID: Deed = Deed("directory.initiative-kinds-laid");
    const AT: &'static str = "initiatives";

    fn usual(language: Language) -> Vec<(&'static str, &'static str)> {
        let words = Words(language);
        vec![
            ("programme", words.initiative_programme()),
            ("project", words.initiative_project()),
            ("collaborative-network", words.initiative_collaborative_network()),
            ("yearly-plan", words.initiative_yearly_plan()),
            ("integral-cooperation-programme", words.initiative_integral_cooperation_programme()),
        ]
    }

    fn title(language: Language) -> &'static str {
        Words(language).kinds_of_initiatives()
    }

    fn told(language: Language) -> &'static str {
        Words(language).kinds_of_initiatives_told()
    }

    fn counted(language: Language, count: i64) -> String {
        Words(language).initiatives_found(count)
    }
}

pub(crate) fn shipped_name(of: ShippedName, language: Language) -> &'static str {
    of(Words(language))
}

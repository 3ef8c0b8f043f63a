use base::{Id, Language};
use store::{Fields, Subject};

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

/// Kinds of bodies that a new network begins with, in the order in which they are shown.
pub(crate) const BODY_KINDS: &[(&str, ShippedName)] = &[
    ("assembly", |w| w.body_assembly()),
    ("council", |w| w.body_council()),
    ("executive-secretariat", |w| w.body_executive_secretariat()),
    ("general-secretariat", |w| w.body_general_secretariat()),
    ("technical-secretariat", |w| w.body_technical_secretariat()),
    ("thematic-unit", |w| w.body_thematic_unit()),
    ("commission", |w| w.body_commission()),
    ("committee", |w| w.body_committee()),
    ("group", |w| w.body_group()),
    ("forum", |w| w.body_forum()),
];

/// Kinds of initiatives that a new network begins with, in the order in which they are shown.
pub(crate) const INITIATIVE_KINDS: &[(&str, ShippedName)] = &[
    ("programme", |w| w.initiative_programme()),
    ("project", |w| w.initiative_project()),
    ("collaborative-network", |w| w.initiative_collaborative_network()),
    ("yearly-plan", |w| w.initiative_yearly_plan()),
    ("integral-cooperation-programme", |w| w.initiative_integral_cooperation_programme()),
];

pub(crate) fn shipped_name(of: ShippedName, language: Language) -> &'static str {
    of(Words(language))
}

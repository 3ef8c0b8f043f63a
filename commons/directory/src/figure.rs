use std::collections::BTreeMap;

use base::typed::{Reading, Slips, Typed};
use base::{Day, Id, Language, Quantity, Visibility, When, codes};
use store::{Fields, Subject, stored_as_code};

use crate::facts::{LONGEST_LINE, name_field, names_in_others};
use crate::kind::ShippedName;
use crate::vocabulary::LONGEST_KIND;

codes! {
    /// How what is told stands to the number that is written.
    pub enum Nearness {
        Exactly = "exactly",
        About = "about",
        MoreThan = "more-than",
        LessThan = "less-than",
    }
}

codes! {
    /// Where a number comes from.
    pub enum Basis {
        /// Counted or measured: a census, a survey of land.
        Measured = "measured",
        /// Worked out from something else: a projection.
        Estimated = "estimated",
        /// Said, without telling how it is known.
        Stated = "stated",
    }
}

stored_as_code!(Nearness, Basis);

/// What figures are of. Kinds are data: some ship, and whoever needs another names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureKind {
    pub id: Id,
    pub name: NamedKind,
    pub revision: i64,
}

/// A kind of figures as people name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedKind {
    pub name: String,
    pub language: Language,
    pub other_names: BTreeMap<Language, String>,
    /// As it is written in every language: "km²", "%"; nothing for what is only counted.
    pub unit: String,
}

/// What somebody says of an organisation in numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    pub id: Id,
    pub organisation: Id,
    pub told: Reckoning,
    /// As the record of a change tells it.
    pub kind_name: String,
    pub withdrawn: bool,
    pub revision: i64,
}

/// A number with all that makes it one: of what, when, how near, and who says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reckoning {
    pub kind: Id,
    pub value: Quantity,
    pub nearness: Nearness,
    pub at: Option<When>,
    pub basis: Basis,
    pub source: String,
}

/// The code of the kind that lists sort by.
pub(crate) const POPULATION: &str = "population";
pub(crate) const LONGEST_UNIT: i64 = 16;
pub(crate) const FIELDS: &[&str] = &["figure", "value", "nearness", "at", "basis", "source"];

/// What ships, in the order in which it is shown: code, unit, name.
pub(crate) const SHIPPED: &[(&str, &str, ShippedName)] = &[
    (POPULATION, "", |w| w.figure_population()),
    ("floating-population", "", |w| w.figure_floating_population()),
    ("commuters", "", |w| w.figure_commuters()),
    ("area", "km²", |w| w.figure_area()),
    ("urban-area", "km²", |w| w.figure_urban_area()),
    ("rural-area", "km²", |w| w.figure_rural_area()),
    ("districts", "", |w| w.figure_districts()),
    ("neighbourhoods", "", |w| w.figure_neighbourhoods()),
];

impl Reckoning {
    /// Reads what was typed, its value as the record writes it. No figure is without a source,
    /// and none is of a day to come.
    pub fn read(typed: &Typed, kinds: &[Id], today: Day) -> Result<Reckoning, Slips> {
        let mut reading = Reading::of(typed);
        let kind = reading.choice("figure", |kind| kinds.contains(kind));
        let value = reading.quantity("value");
        let nearness = reading.choice("nearness", |_| true);
        let at = reading.when("at");
        if at.is_some_and(|at| at.earliest() > today) {
            reading.slip("at", base::typed::Slip::NotYet);
        }
        let basis = reading.choice("basis", |_| true);
        let source = reading.name("source", LONGEST_LINE);
        let read = kind.zip(value).zip(nearness).zip(basis);
        reading.done(read.map(|(((kind, value), nearness), basis)| Reckoning {
            kind,
            value,
            nearness,
            at,
            basis,
            source,
        }))
    }
}

impl NamedKind {
    /// Reads the name of a new kind.
    pub fn read(typed: &Typed, language: Language) -> Result<NamedKind, Slips> {
        let mut reading = Reading::of(typed);
        let name = reading.name("name", LONGEST_KIND);
        let other_names = names_in_others(&mut reading, language, LONGEST_KIND);
        let unit = reading.line("unit", LONGEST_UNIT);
        reading.done(Some(NamedKind { name, language, other_names, unit }))
    }
}

impl Subject for FigureKind {
    const KIND: &'static str = "figure-kind";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        let (seen, named) = (Visibility::Public, &self.name);
        let mut fields =
            Fields::default().text("name", seen, &named.name).text("unit", seen, &named.unit);
        for (language, name) in &named.other_names {
            fields = fields.text(name_field(*language), seen, name);
        }
        fields
    }
}

impl Subject for Figure {
    const KIND: &'static str = "figure";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        let (told, seen) = (&self.told, Visibility::Public);
        Fields::default()
            .reference("figure", seen, told.kind, &self.kind_name)
            .text("value", seen, &told.value.to_string())
            .code("nearness", seen, Some(told.nearness.code()))
            .when("at", seen, told.at)
            .code("basis", seen, Some(told.basis.code()))
            .text("source", seen, &told.source)
            .flag("withdrawn", seen, self.withdrawn)
    }
}

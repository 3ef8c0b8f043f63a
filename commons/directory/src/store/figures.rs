use base::{Id, Language, Quantity, When};
use store::{Db, Fault, row, statements};

use crate::figure::{Basis, Figure, Nearness, Reckoning};

row! {
    /// A kind of figures to choose from.
    #[derive(Clone, Debug)]
    pub(crate) struct FigureKindListed {
        pub(crate) id: Id,
        pub(crate) name: String,
        pub(crate) unit: String,
    }
}

row! {
    /// A figure as pages show it.
    #[derive(Clone, Debug)]
    pub(crate) struct ListedFigure {
        pub(crate) id: Id,
        pub(crate) kind_id: Id,
        pub(crate) code: String,
        pub(crate) name: String,
        pub(crate) unit: String,
        pub(crate) value: i64,
        pub(crate) places: i64,
        pub(crate) nearness: Nearness,
        pub(crate) at: Option<When>,
        pub(crate) basis: Basis,
        pub(crate) source: String,
        pub(crate) withdrawn: bool,
    }
}

impl ListedFigure {
    pub(crate) fn quantity(&self) -> Option<Quantity> {
        Quantity::new(self.value, self.places)
    }
}

row! {
    #[derive(Debug)]
    pub(crate) struct KeptFigure {
        id: Id,
        organisation_id: Id,
        kind_id: Id,
        kind_name: String,
        value: i64,
        places: i64,
        nearness: Nearness,
        at: Option<When>,
        basis: Basis,
        source: String,
        withdrawn: bool,
        revision: i64,
    }
}

statements! {
    pub(crate) run insert_figure_kind(
        id: Id, nth: i64, code: &str, name: &str, language: Language, unit: &str, keeper_id: Option<Id>, revision: i64,
    ) = "insert into directory_figure_kind (id, nth, code, name, language, unit, keeper_id, revision) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)";

    /// A kind of figures that ships.
    pub one figure_kind_by_code(code: &str) -> Id =
        "select id from directory_figure_kind where code = $1";

    pub(crate) one figure_kind_name(id: Id) -> String =
        "select name from directory_figure_kind where id = $1";

    /// The kinds that ship, those that the network has named, and those that the organisation has.
    pub(crate) all figure_kinds(language: Language, network_id: Id, organisation_id: Option<Id>) -> FigureKindListed =
        "select k.id, coalesce(t.text, k.name) as name, k.unit from directory_figure_kind k \
         left join i18n_text t on t.subject_id = k.id and t.field = 'name' and t.language = $1 \
         where k.keeper_id is null or k.keeper_id = $2 or k.id in ( \
           select f.kind_id from directory_figure f where f.organisation_id = $3) \
         order by k.nth, k.id";

    pub(crate) run insert_figure(
        id: Id, organisation_id: Id, kind_id: Id, value: i64, places: i64, nearness: Nearness, at: Option<When>,
        basis: Basis, source: &str, withdrawn: bool, revision: i64,
    ) = "insert into directory_figure (id, organisation_id, kind_id, value, places, nearness, at, basis, source, \
           withdrawn, revision) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";

    pub(crate) run update_figure(
        kind_id: Id, value: i64, places: i64, nearness: Nearness, at: Option<When>, basis: Basis, source: &str,
        withdrawn: bool, revision: i64, id: Id,
    ) = "update directory_figure set kind_id = $1, value = $2, places = $3, nearness = $4, at = $5, basis = $6, \
           source = $7, withdrawn = $8, revision = $9 where id = $10";

    pub(crate) run delete_figures(organisation_id: Id) =
        "delete from directory_figure where organisation_id = $1";

    one kept_figure(id: Id) -> KeptFigure =
        "select f.id, f.organisation_id, f.kind_id, k.name as kind_name, f.value, f.places, f.nearness, f.at, f.basis, \
           f.source, f.withdrawn, f.revision \
         from directory_figure f join directory_figure_kind k on k.id = f.kind_id where f.id = $1";

    pub(crate) one organisation_of_figure(id: Id) -> Id =
        "select organisation_id from directory_figure where id = $1";

    /// Kind by kind, the newest of each first; with those that were withdrawn or without.
    pub(crate) all figures_of(language: Language, organisation_id: Id, withdrawn: bool) -> ListedFigure =
        "select f.id, f.kind_id, k.code, coalesce(t.text, k.name) as name, k.unit, f.value, f.places, f.nearness, f.at, \
           f.basis, f.source, f.withdrawn \
         from directory_figure f join directory_figure_kind k on k.id = f.kind_id \
         left join i18n_text t on t.subject_id = k.id and t.field = 'name' and t.language = $1 \
         where f.organisation_id = $2 and f.withdrawn <= $3 \
         order by k.nth, k.id, coalesce(f.at, '') desc, f.id desc";
}

pub(crate) fn figure(db: &Db, id: Id) -> Result<Option<Figure>, Fault> {
    let Some(kept) = kept_figure(db, id)? else { return Ok(None) };
    let value = Quantity::new(kept.value, kept.places)
        .ok_or_else(|| Fault::Broken(format!("the value of figure {id} can't be read")))?;
    Ok(Some(Figure {
        id: kept.id,
        organisation: kept.organisation_id,
        told: Reckoning {
            kind: kept.kind_id,
            value,
            nearness: kept.nearness,
            at: kept.at,
            basis: kept.basis,
            source: kept.source,
        },
        kind_name: kept.kind_name,
        withdrawn: kept.withdrawn,
        revision: kept.revision,
    }))
}

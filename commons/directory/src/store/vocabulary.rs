//! The tables of a network's own kinds, one like the other.
//!
//! Each has its own, with its owner: that a body is of a kind of bodies is then a foreign key, and
//! a crate above keeps its kinds where it keeps the rest. Their statements are written once.

use base::{Id, Language};
use store::row;

row! {
    #[derive(Clone, Debug)]
    pub struct KeptKind {
        pub id: Id,
        pub nth: i64,
        pub code: String,
        pub name: String,
        pub language: Language,
        pub retired: bool,
        pub revision: i64,
    }
}

row! {
    /// A kind to choose, by its name for a reader.
    #[derive(Clone, Debug)]
    pub struct KindChoice {
        pub id: Id,
        pub code: String,
        pub name: String,
        pub retired: bool,
    }
}

row! {
    /// A kind as the list of them shows it, with how many are of it.
    #[derive(Clone, Debug)]
    pub struct KindInUse {
        pub id: Id,
        pub name: String,
        pub retired: bool,
        pub count: i64,
    }
}

/// `own_kinds!(OfBodies, "directory_body_kind", of "directory_body")`: what keeps a network's kinds
/// in the one table, for the records of the other. Stands in the store of the crate whose tables
/// they are, in a module of its own.
#[macro_export]
macro_rules! own_kinds {
    ($of:ty, $table:literal, of $records:literal) => {
        ::store::statements! {
            pub(crate) run insert(
                network_id: ::base::Id, id: ::base::Id, nth: i64, code: &str, name: &str,
                language: ::base::Language, retired: bool, revision: i64,
            ) = concat!("insert into ", $table, " (network_id, id, nth, code, name, language, retired, revision) \
                 values ($1, $2, $3, $4, $5, $6, $7, $8)");

            pub(crate) run update(
                nth: i64, name: &str, retired: bool, revision: i64, network_id: ::base::Id, id: ::base::Id,
            ) = concat!("update ", $table, " set nth = $1, name = $2, retired = $3, revision = $4 \
                 where network_id = $5 and id = $6");

            pub(crate) run remove(network_id: ::base::Id, id: ::base::Id) =
                concat!("delete from ", $table, " where network_id = $1 and id = $2 \
                 and not exists (select 1 from ", $records, " r where r.network_id = $1 and r.kind_id = $2)");

            pub(crate) one kept(network_id: ::base::Id, id: ::base::Id) -> $crate::KeptKind =
                concat!("select id, nth, code, name, language, retired, revision from ", $table,
                 " where network_id = $1 and id = $2");

            pub(crate) all kept_all(network_id: ::base::Id) -> $crate::KeptKind =
                concat!("select id, nth, code, name, language, retired, revision from ", $table,
                 " where network_id = $1 order by nth, id");

            pub(crate) all choices(language: ::base::Language, network_id: ::base::Id) -> $crate::KindChoice =
                concat!("select k.id, k.code, coalesce(t.text, k.name) as name, k.retired from ", $table, " k \
                 left join i18n_text t on t.subject_id = k.id and t.field = 'name' and t.language = $1 \
                 where k.network_id = $2 order by k.nth, k.id");

            pub(crate) all in_use(language: ::base::Language, network_id: ::base::Id) -> $crate::KindInUse =
                concat!("select k.id, coalesce(t.text, k.name) as name, k.retired, (select count(*) from ", $records, " r \
                   where r.network_id = k.network_id and r.kind_id = k.id) as count from ", $table, " k \
                 left join i18n_text t on t.subject_id = k.id and t.field = 'name' and t.language = $1 \
                 where k.network_id = $2 order by k.nth, k.id");
        }

        impl $crate::KeptKinds for $of {
            fn insert<V>(
                act: &::store::Act<'_>,
                network: ::base::Id,
                kind: &$crate::OwnKind<V>,
            ) -> Result<(), ::store::Fault> {
                let (called, retired) = (&kind.called, kind.retired);
                let (name, language) = (&called.name, called.language);
                insert(act, network, kind.id, kind.nth, &kind.code, name, language, retired, kind.revision)?;
                Ok(())
            }

            fn update<V>(
                act: &::store::Act<'_>,
                network: ::base::Id,
                kind: &$crate::OwnKind<V>,
            ) -> Result<(), ::store::Fault> {
                update(act, kind.nth, &kind.called.name, kind.retired, kind.revision, network, kind.id)?;
                Ok(())
            }

            fn remove(act: &::store::Act<'_>, network: ::base::Id, id: ::base::Id) -> Result<bool, ::store::Fault> {
                Ok(remove(act, network, id)? > 0)
            }

            fn kept(
                db: &::store::Db,
                network: ::base::Id,
                id: ::base::Id,
            ) -> Result<Option<$crate::KeptKind>, ::store::Fault> {
                kept(db, network, id)
            }

            fn all(db: &::store::Db, network: ::base::Id) -> Result<Vec<$crate::KeptKind>, ::store::Fault> {
                kept_all(db, network)
            }

            fn choices(
                db: &::store::Db,
                language: ::base::Language,
                network: ::base::Id,
            ) -> Result<Vec<$crate::KindChoice>, ::store::Fault> {
                choices(db, language, network)
            }

            fn in_use(
                db: &::store::Db,
                language: ::base::Language,
                network: ::base::Id,
            ) -> Result<Vec<$crate::KindInUse>, ::store::Fault> {
                in_use(db, language, network)
            }
        }
    };
}

pub(super) mod of_bodies {
    own_kinds!(crate::OfBodies, "directory_body_kind", of "directory_body");
}

pub(super) mod of_initiatives {
    own_kinds!(crate::OfInitiatives, "directory_initiative_kind", of "directory_initiative");
}

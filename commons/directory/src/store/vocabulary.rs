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
        pub code: String,
        pub name: String,
        pub language: Language,
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
    }
}

/// `own_kinds!(OfBodies, "directory_body_kind")`: what keeps a network's kinds of something in
/// this table. Stands in the store of the crate whose table it is, in a module of its own.
#[macro_export]
macro_rules! own_kinds {
    ($of:ty, $table:literal) => {
        ::store::statements! {
            pub(crate) run insert(
                network_id: ::base::Id, id: ::base::Id, nth: i64, code: &str, name: &str,
                language: ::base::Language, revision: i64,
            ) = concat!("insert into ", $table, " (network_id, id, nth, code, name, language, revision) \
                 values ($1, $2, $3, $4, $5, $6, $7)");

            pub(crate) one kept(network_id: ::base::Id, id: ::base::Id) -> $crate::KeptKind =
                concat!("select id, code, name, language, revision from ", $table, " where network_id = $1 and id = $2");

            pub(crate) all ids(network_id: ::base::Id) -> ::base::Id =
                concat!("select id from ", $table, " where network_id = $1 order by nth, id");

            pub(crate) all choices(language: ::base::Language, network_id: ::base::Id) -> $crate::KindChoice =
                concat!("select k.id, k.code, coalesce(t.text, k.name) as name from ", $table, " k \
                 left join i18n_text t on t.subject_id = k.id and t.field = 'name' and t.language = $1 \
                 where k.network_id = $2 order by k.nth, k.id");
        }

        impl $crate::KeptKinds for $of {
            fn insert<V>(
                act: &::store::Act<'_>,
                network: ::base::Id,
                nth: i64,
                kind: &$crate::OwnKind<V>,
            ) -> Result<(), ::store::Fault> {
                insert(act, network, kind.id, nth, &kind.code, &kind.name, kind.language, kind.revision)?;
                Ok(())
            }

            fn kept(
                db: &::store::Db,
                network: ::base::Id,
                id: ::base::Id,
            ) -> Result<Option<$crate::KeptKind>, ::store::Fault> {
                kept(db, network, id)
            }

            fn ids(db: &::store::Db, network: ::base::Id) -> Result<Vec<::base::Id>, ::store::Fault> {
                ids(db, network)
            }

            fn choices(
                db: &::store::Db,
                language: ::base::Language,
                network: ::base::Id,
            ) -> Result<Vec<$crate::KindChoice>, ::store::Fault> {
                choices(db, language, network)
            }
        }
    };
}

pub(super) mod of_bodies {
    own_kinds!(crate::OfBodies, "directory_body_kind");
}

pub(super) mod of_initiatives {
    own_kinds!(crate::OfInitiatives, "directory_initiative_kind");
}

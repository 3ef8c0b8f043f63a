use crate::{Column, Db, Fault, Form, Raw, Row};

/// What a statement may do to the database, and what it needs in hand to do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatementKind {
    /// At most one row.
    One,
    /// All rows.
    All,
    /// A change on the record: needs an act.
    Run,
    /// A change that is no one's deed: sessions, drafts, queues.
    Plumb,
}

#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    pub name: &'static str,
    pub form: Form,
    pub nullable: bool,
}

/// Runs a text with given values and writes out the rows, each read into its type.
pub type Probe = fn(&Db, &str, &[Raw<'_>]) -> Result<Vec<String>, Fault>;

/// A statement as the statement test sees it.
#[derive(Clone, Copy)]
pub struct Registered {
    pub name: &'static str,
    pub sql: &'static str,
    pub kind: StatementKind,
    pub parameters: &'static [Parameter],
    pub columns: &'static [Column],
    /// Why it may read a whole table, if it may.
    pub scans: Option<&'static str>,
    pub probe: Probe,
}

pub trait Statement {
    const REGISTERED: Registered;
}

pub fn probe_rows<R: Row>(db: &Db, sql: &str, values: &[Raw<'_>]) -> Result<Vec<String>, Fault> {
    Ok(db.all::<R>(sql, values)?.iter().map(|row| format!("{row:?}")).collect())
}

pub fn probe_run(db: &Db, sql: &str, values: &[Raw<'_>]) -> Result<Vec<String>, Fault> {
    Ok(vec![format!("{} rows", db.run(sql, values)?)])
}

/// Statements, each a function with typed parameters and one SQL text for both databases.
///
/// ```ignore
/// statements! {
///     /// One organisation by its id.
///     pub(crate) one organisation(id: Id) -> Organisation =
///         "select id, name from directory_organisation where id = $1";
///     pub(crate) run rename(name: &str, id: Id) =
///         "update directory_organisation set name = $1 where id = $2";
///     all kinds() -> Kind = "select id, label from directory_kind",
///         scans because "a network has a dozen kinds";
/// }
/// ```
///
/// `one` and `all` read (`&Db`), `run` needs an `&Act`, `plumb` a `&Plumbing`. The block also
/// makes `STATEMENTS`, the list that the statement test runs on both databases.
#[macro_export]
macro_rules! statements {
    ($(
        $(#[$meta:meta])*
        $vis:vis $kind:ident $name:ident ( $($param:ident : $type:ty),* $(,)? )
        $(-> $row:ty)? = $sql:expr $(, scans because $why:literal)? ;
    )+) => {
        $( $crate::statements!(@one [$(#[$meta])*] $vis $kind $name ($($param: $type),*) ($($row)?) ($sql) ($($why)?)); )+

        /// Every statement of this file, for the statement test.
        pub(crate) const STATEMENTS: &[$crate::Registered] =
            &[$( <$name as $crate::Statement>::REGISTERED ),+];
    };

    (@one [$($meta:tt)*] $vis:vis one $name:ident ($($param:ident : $type:ty),*) ($row:ty) ($sql:expr) ($($why:literal)?)) => {
        $crate::statements!(@register $vis $name One ($($param: $type),*) ($row) ($sql) ($($why)?));
        $($meta)*
        $vis fn $name(db: &$crate::Db $(, $param: $type)*) -> Result<Option<$row>, $crate::Fault> {
            db.one::<$row>($sql, &[$($crate::Given::give(&$param)),*])
        }
    };
    (@one [$($meta:tt)*] $vis:vis all $name:ident ($($param:ident : $type:ty),*) ($row:ty) ($sql:expr) ($($why:literal)?)) => {
        $crate::statements!(@register $vis $name All ($($param: $type),*) ($row) ($sql) ($($why)?));
        $($meta)*
        $vis fn $name(db: &$crate::Db $(, $param: $type)*) -> Result<Vec<$row>, $crate::Fault> {
            db.all::<$row>($sql, &[$($crate::Given::give(&$param)),*])
        }
    };
    (@one [$($meta:tt)*] $vis:vis run $name:ident ($($param:ident : $type:ty),*) () ($sql:expr) ($($why:literal)?)) => {
        $crate::statements!(@register $vis $name Run ($($param: $type),*) () ($sql) ($($why)?));
        $($meta)*
        $vis fn $name(act: &$crate::Act<'_> $(, $param: $type)*) -> Result<u64, $crate::Fault> {
            act.run_statement($sql, &[$($crate::Given::give(&$param)),*])
        }
    };
    (@one [$($meta:tt)*] $vis:vis plumb $name:ident ($($param:ident : $type:ty),*) () ($sql:expr) ($($why:literal)?)) => {
        $crate::statements!(@register $vis $name Plumb ($($param: $type),*) () ($sql) ($($why)?));
        $($meta)*
        $vis fn $name(plumbing: &$crate::Plumbing<'_> $(, $param: $type)*) -> Result<u64, $crate::Fault> {
            plumbing.run_statement($sql, &[$($crate::Given::give(&$param)),*])
        }
    };

    (@register $vis:vis $name:ident $kind:ident ($($param:ident : $type:ty),*) ($($row:ty)?) ($sql:expr) ($($why:literal)?)) => {
        #[expect(non_camel_case_types, reason = "named as the function it registers")]
        $vis enum $name {}

        impl $crate::Statement for $name {
            const REGISTERED: $crate::Registered = {
                const PARAMETERS: &[$crate::Parameter] = &[$($crate::Parameter {
                    name: stringify!($param),
                    form: <$type as $crate::Given>::FORM,
                    nullable: <$type as $crate::Given>::NULLABLE,
                }),*];
                assert!(
                    $crate::made_by_macros::parameters_in_order($sql, PARAMETERS.len()),
                    "the parameters of a statement first appear as $1, $2 … $n, none left out",
                );
                $crate::Registered {
                    name: concat!(module_path!(), "::", stringify!($name)),
                    sql: $sql,
                    kind: $crate::StatementKind::$kind,
                    parameters: PARAMETERS,
                    columns: $crate::statements!(@columns $($row)?),
                    scans: $crate::statements!(@why $($why)?),
                    probe: $crate::statements!(@probe $($row)?),
                }
            };
        }
    };

    (@columns) => { &[] };
    (@columns $row:ty) => { <$row as $crate::Row>::COLUMNS };
    (@why) => { None };
    (@why $why:literal) => { Some($why) };
    (@probe) => { $crate::made_by_macros::probe_run };
    (@probe $row:ty) => { $crate::made_by_macros::probe_rows::<$row> };
}

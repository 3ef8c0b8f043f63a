use base::{Id, Language};
use store::{Db, Fault, row, statements};

row! {
    #[derive(Debug)]
    pub(crate) struct KindKnown {
        id: Id,
        local_government: bool,
    }
}

/// A kind as a page knows it.
#[derive(Clone, Debug)]
pub(crate) struct KindIn {
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) local_government: bool,
}

row! {
    /// A choice of a filter or a form.
    #[derive(Clone, Debug)]
    pub(crate) struct Named {
        pub(crate) id: Id,
        pub(crate) name: String,
    }
}

statements! {
    pub(crate) run insert_kind(
        id: Id, code: &str, name: &str, language: Language, local_government: bool, revision: i64,
    ) = "insert into directory_kind (id, code, name, language, local_government, revision) \
         values ($1, $2, $3, $4, $5, $6)";

    pub(crate) one kind_by_code(code: &str) -> Id = "select id from directory_kind where code = $1";

    pub(crate) one kind_name(id: Id) -> String = "select name from directory_kind where id = $1";

    all kinds_with_place() -> KindKnown =
        "select id, local_government from directory_kind", scans because "there are a dozen kinds";

    pub(crate) all kinds(language: Language) -> Named =
        "select k.id, coalesce(t.text, k.name) as name from directory_kind k \
         left join i18n_text t on t.subject_id = k.id and t.field = 'name' and t.language = $1 order by k.id",
        scans because "there are a dozen kinds";
}

pub(crate) fn kinds_known(db: &Db) -> Result<Vec<(Id, bool)>, Fault> {
    let kinds = kinds_with_place(db)?;
    Ok(kinds.into_iter().map(|kind| (kind.id, kind.local_government)).collect())
}

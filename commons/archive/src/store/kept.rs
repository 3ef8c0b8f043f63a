use base::{Id, Instant, Language, Visibility, When};
use store::{Db, Fault, row, statements};

use crate::file::{About, File, Licence};

row! {
    #[derive(Debug)]
    pub(crate) struct KeptFile {
        id: Id,
        number: i64,
        subject_kind: String,
        subject_id: Id,
        title: String,
        language: Language,
        dated: Option<When>,
        circle: i64,
        alt: String,
        author: String,
        licence: Option<Licence>,
        leads: bool,
        name: String,
        file_type: String,
        version: i64,
        removed: bool,
        revision: i64,
    }
}

row! {
    /// A content of a file, as its page shows it.
    #[derive(Clone, Debug)]
    pub(crate) struct KeptVersion {
        pub(crate) nth: i64,
        pub(crate) name: String,
        pub(crate) at: Instant,
        pub(crate) post_id: Option<Id>,
        pub(crate) size: i64,
    }
}

row! {
    /// Bytes as they are handed out.
    #[derive(Clone, Debug)]
    pub(crate) struct KeptCopy {
        pub(crate) width: i64,
        pub(crate) height: i64,
        pub(crate) file_type: String,
        pub(crate) size: i64,
        pub(crate) digest: String,
    }
}

row! {
    /// A file as the page of its record lists it.
    #[derive(Clone, Debug)]
    pub(crate) struct Listed {
        pub(crate) number: i64,
        pub(crate) title: String,
        pub(crate) language: Language,
        pub(crate) dated: Option<When>,
        pub(crate) circle: i64,
        pub(crate) version: i64,
        pub(crate) file_type: String,
        pub(crate) size: i64,
        pub(crate) at: Instant,
        pub(crate) post_id: Option<Id>,
    }
}

row! {
    /// Bytes that a file names.
    #[derive(Debug)]
    pub(crate) struct Named {
        pub(crate) number: i64,
        pub(crate) title: String,
        pub(crate) digest: String,
    }
}

/// What it holds now, which is gone once it was taken away.
macro_rules! kept {
    () => {
        "select f.id, f.number, f.subject_kind, f.subject_id, f.title, f.language, f.dated, f.circle, f.alt, f.author, \
           f.licence, f.leads, coalesce(v.name, '') as name, coalesce(v.file_type, 'pdf') as file_type, f.version, f.removed, \
           f.revision \
         from archive_file f \
         left join archive_version v on v.network_id = f.network_id and v.file_id = f.id and v.nth = f.version"
    };
}

statements! {
    pub(crate) run insert_file(
        network_id: Id, id: Id, number: i64, subject_kind: &str, subject_id: Id, title: &str, language: Language,
        circle: i64, version: i64, revision: i64,
    ) = "insert into archive_file (network_id, id, number, subject_kind, subject_id, title, language, circle, alt, \
           author, leads, version, removed, revision) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, '', '', false, $9, false, $10)";

    pub(crate) run update_file(
        title: &str, language: Language, dated: Option<When>, circle: i64, alt: &str, author: &str,
        licence: Option<Licence>, leads: bool, version: i64, removed: bool, revision: i64, network_id: Id, id: Id,
    ) = "update archive_file set title = $1, language = $2, dated = $3, circle = $4, alt = $5, author = $6, \
           licence = $7, leads = $8, version = $9, removed = $10, revision = $11 \
         where network_id = $12 and id = $13";

    pub(crate) run insert_version(
        network_id: Id, file_id: Id, nth: i64, name: &str, file_type: &str, at: Instant, post_id: Option<Id>,
    ) = "insert into archive_version (network_id, file_id, nth, name, file_type, at, post_id) \
         values ($1, $2, $3, $4, $5, $6, $7)";

    pub(crate) run insert_copy(
        network_id: Id, file_id: Id, nth: i64, width: i64, height: i64, file_type: &str, size: i64, digest: &str,
    ) = "insert into archive_copy (network_id, file_id, nth, width, height, file_type, size, digest) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)";

    /// The bytes that they name go with them.
    pub(crate) run delete_versions(network_id: Id, file_id: Id) =
        "delete from archive_version where network_id = $1 and file_id = $2";

    one kept_file(network_id: Id, id: Id) -> KeptFile =
        concat!(kept!(), " where f.network_id = $1 and f.id = $2");

    pub(crate) one file_numbered(network_id: Id, number: i64) -> Id =
        "select id from archive_file where network_id = $1 and number = $2";

    /// Those that a record is shown with.
    pub(crate) all leading(network_id: Id, subject_id: Id) -> Id =
        "select id from archive_file where network_id = $1 and subject_id = $2 and leads order by id";

    /// What kind of record files hang on.
    pub(crate) one kind_of_subject(network_id: Id, subject_id: Id) -> String =
        "select subject_kind from archive_file where network_id = $1 and subject_id = $2 order by id limit 1";

    /// The files of a record, the latest first.
    pub(crate) all files_of(network_id: Id, subject_id: Id, circle: i64) -> Listed =
        "select f.number, f.title, f.language, f.dated, f.circle, f.version, v.file_type, c.size, v.at, v.post_id \
         from archive_file f \
         join archive_version v on v.network_id = f.network_id and v.file_id = f.id and v.nth = f.version \
         join archive_copy c on c.network_id = v.network_id and c.file_id = v.file_id and c.nth = v.nth \
         where f.network_id = $1 and f.subject_id = $2 and f.circle <= $3 \
           and not exists (select 1 from archive_copy w where w.network_id = c.network_id and w.file_id = c.file_id \
             and w.nth = c.nth and w.width > c.width) \
         order by f.number desc";

    /// The contents of a file, the latest first.
    pub(crate) all versions_of(network_id: Id, file_id: Id) -> KeptVersion =
        "select v.nth, v.name, v.at, v.post_id, c.size from archive_version v \
         join archive_copy c on c.network_id = v.network_id and c.file_id = v.file_id and c.nth = v.nth \
         where v.network_id = $1 and v.file_id = $2 \
           and not exists (select 1 from archive_copy w where w.network_id = c.network_id and w.file_id = c.file_id \
             and w.nth = c.nth and w.width > c.width) \
         order by v.nth desc";

    /// The widest first.
    pub(crate) all copies_of(network_id: Id, file_id: Id, nth: i64) -> KeptCopy =
        "select width, height, file_type, size, digest from archive_copy \
         where network_id = $1 and file_id = $2 and nth = $3 order by width desc";

    pub(crate) one name_of_version(network_id: Id, file_id: Id, nth: i64) -> String =
        "select name from archive_version where network_id = $1 and file_id = $2 and nth = $3";

    /// How many files name these bytes.
    pub(crate) one named(digest: &str) -> i64 =
        "select count(*) from archive_copy where digest = $1";

    pub(crate) all all_named() -> Named =
        "select f.number, f.title, c.digest from archive_copy c \
         join archive_file f on f.network_id = c.network_id and f.id = c.file_id \
         order by f.network_id, f.number, c.nth, c.width", scans because "every file is looked at";

    /// What all files name, for a backup of it.
    pub all all_digests() -> String =
        "select distinct digest from archive_copy order by digest", scans because "a backup holds all of it";
}

pub(crate) fn file(db: &Db, network: Id, id: Id) -> Result<Option<File>, Fault> {
    let Some(kept) = kept_file(db, network, id)? else { return Ok(None) };
    let unknown =
        || Fault::Broken(format!("file {} is of no type or circle that is known", kept.id));
    Ok(Some(File {
        id: kept.id,
        number: kept.number,
        subject_kind: kept.subject_kind,
        subject: kept.subject_id,
        about: About {
            title: kept.title,
            language: kept.language,
            dated: kept.dated,
            seen_by: Visibility::of_circle(kept.circle).ok_or_else(unknown)?,
            alt: kept.alt,
            author: kept.author,
            licence: kept.licence,
            leads: kept.leads,
        },
        name: kept.name,
        file_type: kept.file_type.parse().map_err(|_| unknown())?,
        version: kept.version,
        removed: kept.removed,
        revision: kept.revision,
    }))
}

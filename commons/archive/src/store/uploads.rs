use base::{Id, Instant};
use store::{row, statements};

row! {
    #[derive(Debug)]
    pub(crate) struct KeptUpload {
        pub(crate) id: Id,
        pub(crate) name: String,
        pub(crate) size: i64,
    }
}

statements! {
    pub(crate) plumb insert_upload(id: Id, account_id: Id, name: &str, size: i64, begun_at: Instant) =
        "insert into archive_upload (id, account_id, name, size, begun_at) values ($1, $2, $3, $4, $5)";

    pub(crate) one count_of_uploads(account_id: Id) -> i64 =
        "select count(*) from archive_upload where account_id = $1";

    pub(crate) one kept_upload(account_id: Id, id: Id) -> KeptUpload =
        "select id, name, size from archive_upload where account_id = $1 and id = $2";

    pub(crate) all uploads_of(account_id: Id) -> KeptUpload =
        "select id, name, size from archive_upload where account_id = $1 order by id";

    pub(crate) plumb delete_upload(account_id: Id, id: Id) =
        "delete from archive_upload where account_id = $1 and id = $2";

    pub(crate) plumb delete_uploads_of(account_id: Id) =
        "delete from archive_upload where account_id = $1";

    pub(crate) plumb delete_old_uploads(before: Instant) =
        "delete from archive_upload where begun_at < $1";
}

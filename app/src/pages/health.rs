use store::Db;
use web::{Answer, Ask, Trouble};

/// For who watches over the server: it answers, and so does its database.
pub(crate) fn show(_: &Ask, db: &Db) -> Result<Answer, Trouble> {
    store::answers(db)?;
    Ok(Answer::text("ok\n".to_owned()))
}

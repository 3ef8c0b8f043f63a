use base::{Id, Language, Visibility};
use store::{Act, Db, Deed, Fault, Fields, Subject};

use crate::store as sql;

const SPEAKS: Deed = Deed("identity.language-chosen");
const RENAMED: Deed = Deed("identity.name-corrected");
const OPENED: Deed = Deed("identity.account-opened");

/// A person who can come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub id: Id,
    pub email: String,
    /// What the person or the office is called on pages that it signs.
    pub name: String,
    pub language: Language,
    pub revision: i64,
}

impl Subject for Account {
    const KIND: &'static str = "account";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    /// What tells who somebody is lies apart in the record, which outlives a person's wish to be
    /// forgotten.
    fn fields(&self) -> Fields {
        let seen = Visibility::Secretariat;
        let who = Fields::default().text("name", seen, &self.name).text("email", seen, &self.email);
        let language = Some(self.language.code());
        Fields::default().code("language", seen, language).personal(self.id, who)
    }
}

pub fn open_account(
    act: &Act<'_>,
    email: &str,
    name: &str,
    language: Language,
) -> Result<Account, Fault> {
    let account = Account {
        id: act.new_id(),
        email: email.trim().to_lowercase(),
        name: name.trim().to_owned(),
        language,
        revision: 1,
    };
    sql::insert_account(act, account.id, &account.email, &account.name, language, 1)?;
    act.created(OPENED, &account);
    Ok(account)
}

pub fn account(db: &Db, id: Id) -> Result<Account, Fault> {
    let found = sql::account(db, id)?;
    found.ok_or_else(|| Fault::Broken("the account of a session is gone".to_owned()))
}

pub fn find_account(db: &Db, email: &str) -> Result<Option<Account>, Fault> {
    sql::account_by_email(db, &email.trim().to_lowercase())
}

/// From now on the account is spoken to in this language.
pub fn choose_language(act: &Act<'_>, id: Id, language: Language) -> Result<(), Fault> {
    let before = account(act, id)?;
    let after = Account { language, revision: before.revision + 1, ..before.clone() };
    sql::set_language(act, language, after.revision, id)?;
    act.changed(SPEAKS, &before, &after);
    Ok(())
}

/// The account of a session, or of a tenure.
pub fn account_of(db: &Db, id: Id) -> Result<Option<Account>, Fault> {
    sql::account(db, id)
}

/// What somebody is called is put right, by themselves.
pub fn correct_name(act: &Act<'_>, account: Id, name: &str) -> Result<(), Fault> {
    let Some(before) = sql::account(act, account)? else {
        return Err(Fault::Broken("the account of a session is gone".to_owned()));
    };
    let after = Account { name: name.to_owned(), revision: before.revision + 1, ..before.clone() };
    sql::set_name(act, &after.name, after.revision, account)?;
    act.changed(RENAMED, &before, &after);
    Ok(())
}

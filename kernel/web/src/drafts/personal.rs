//! Drafts are of whoever left them. In somebody else's may stand the address of who is forgotten.

use base::{Id, Visibility};
use identity::addresses_of;
use store::{Db, Erasure, Fault, Fields, Personal, Plumbing, row};

use crate::drafts::Draft;
use crate::{Typed, store as sql};

pub const PERSONAL: &[Personal] = &[Personal {
    what: "web.draft",
    table: "web_draft",
    columns: &["account_id", "typed"],
    held: drafts,
    erase,
}];

row! {
    /// A draft that may name somebody's address.
    #[derive(Debug)]
    pub(crate) struct Suspect {
        pub(crate) account_id: Id,
        pub(crate) id: Id,
        pub(crate) typed: String,
    }
}

fn drafts(db: &Db, account: Id) -> Result<Vec<Fields>, Fault> {
    let seen = Visibility::Secretariat;
    let told = |draft: Draft| {
        let typed = draft.typed().0.into_iter().filter(|(_, value)| !value.is_empty());
        let lines: Vec<String> = typed.map(|(field, value)| format!("{field}: {value}")).collect();
        Fields::default()
            .moment("at", seen, Some(draft.saved_at))
            .text("subject", seen, &draft.title)
            .text("typed", seen, &lines.join("\n"))
    };
    Ok(sql::drafts_of(db, account)?.into_iter().map(told).collect())
}

fn erase(plumbing: &Plumbing<'_>, erasure: &Erasure) -> Result<(), Fault> {
    sql::delete_drafts_of(plumbing, erasure.person_id)?;
    for address in addresses_of(plumbing, erasure.person_id)? {
        // Typed text is kept as a form sends it: what it writes as "%40" is anything here.
        let sent: String = form_urlencoded::byte_serialize(address.as_bytes()).collect();
        for draft in sql::drafts_like(plumbing, &format!("%{sent}%"))? {
            if names(&draft.typed, &address) {
                sql::delete_draft(plumbing, draft.account_id, draft.id)?;
            }
        }
    }
    Ok(())
}

fn names(typed: &str, address: &str) -> bool {
    Typed::parse(typed.as_bytes()).0.iter().any(|(_, value)| value.to_lowercase().contains(address))
}

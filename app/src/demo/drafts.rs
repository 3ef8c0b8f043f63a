//! What somebody of the demonstration has begun to write, and not sent.

use directory::addresses;
use identity::find_account;
use store::{Fault, Store};
use web::drafts::{AtForm, leave_draft};

use super::refused;

const WHO: &str = "secretaria@telar.example";
/// The number of the council.
const COUNCIL: i64 = 2;

/// The secretariat is writing down what the council decided.
pub(super) fn leave(store: &Store) -> Result<(), Fault> {
    let account = store.read_now(|db| find_account(db, WHO))?;
    let account = account.ok_or_else(|| refused(WHO, "no such account"))?;
    store.plumbing(move |plumbing| {
        let action = format!("{}/decisions", addresses::body("telar", COUNCIL));
        let form = AtForm {
            page: &format!("{action}/new"),
            action: &action,
            title: "Registrar una decisión: Consejo de gobierno · Telar",
        };
        let typed = [
            ("title", "Plan de trabajo del próximo año"),
            ("meeting", "Segunda reunión ordinaria"),
            ("outcome", "adopted"),
            ("seen-by", "members"),
        ];
        leave_draft(plumbing, account.id, &form, &typed)
    })
}

use store::Db;
use web::{Answer, Ask, Trouble};

use crate::store as sql;
use crate::views::home::{Home, home};

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let network = ask.network()?;
    let circle = ask.scope.sees_in(network.id).circle();
    let presented = sql::presented(db, ask.language, network.id)?.ok_or(Trouble::NotFound)?;
    let counted = sql::counted(db, network.id, circle)?.ok_or(Trouble::NotFound)?;
    let cities = sql::mapped(db, ask.language, network.id, circle)?;
    let seats = sql::seats_in_network(db, ask.language, network.id, circle)?;
    let shown = Home { presented, counted, cities, seats };
    Ok(web::page(ask, &network.name, home(ask, network, &shown)))
}

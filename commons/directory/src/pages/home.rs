use store::{Db, Subject};
use web::{Answer, Ask, Cover, Trouble};

use crate::pages::feed_of;
use crate::store as sql;
use crate::views::home::{Home, home};
use crate::views::linked;

/// More dots than this would only cover each other, and weigh on a slow line.
const ON_THE_MAP: i64 = 400;

/// How many initiatives a home shows: what is under way before what is over.
const INITIATIVES: i64 = 5;

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let network = ask.network()?;
    let circle = ask.scope.sees_in(network.id).circle();
    let presented = sql::presented(db, ask.language, network.id)?.ok_or(Trouble::NotFound)?;
    let counted = sql::counted(db, network.id, circle)?.ok_or(Trouble::NotFound)?;
    let mut cities = sql::mapped(db, ask.language, network.id, circle, ON_THE_MAP + 1)?;
    let all_mapped = cities.len() <= usize::try_from(ON_THE_MAP).unwrap_or_default();
    cities.truncate(usize::try_from(ON_THE_MAP).unwrap_or_default());
    let seats = sql::seats_in_network(db, ask.language, network.id, circle)?;
    let panels = ask.panels(db, crate::Network::KIND, network.id)?;
    let today = ask.today().to_string();
    let initiatives =
        sql::initiatives_lately(db, circle, ask.language, network.id, &today, INITIATIVES)?;
    let shown = Home { presented, counted, cities, all_mapped, seats, initiatives, panels };
    let about = &shown.presented;
    let cover = Cover {
        title: network.name.clone(),
        summary: about.about.clone(),
        data: Some(linked::home(ask, network, &about.about, &about.site)),
        feed: Some(feed_of(ask, network)),
    };
    Ok(web::covered(ask, &cover, &home(ask, network, &shown)))
}

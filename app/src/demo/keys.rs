//! A program of the Telar's secretariat, with a key of its own.

use base::Id;
use base::typed::Typed;
use directory::{Correction, Editor, NotCorrected, Side, Tenure, Wanted};
use store::{ActHeader, Actor, Channel, Fault, Stop, Store};

use super::loom::Loom;
use super::refused;

/// The city whose record it completes: one that no other network keeps.
const CALI: u32 = 3_687_925;

/// The key is shown to nobody: whoever tries the API makes one of their own. What its program
/// did with it stands in a history.
pub(super) fn of_the_website(store: &Store, loom: &Loom, tenure: &Tenure) -> Result<(), Fault> {
    let (network, by) = (loom.network, tenure.clone());
    let wanted = Wanted {
        name: "Sitio web de la red".to_owned(),
        writes: vec!["organisations".to_owned()],
        days: 365,
    };
    let header = acting(network, tenure, Channel::Page);
    let (key, _) =
        store.act(header, move |act| directory::make_api_key(act, network, &by, &wanted))?;
    let city = loom.cities.get(&CALI).copied().ok_or_else(|| refused("Cali", "no such city"))?;
    let editor = Editor { organisation: city, side: Side::Keeper(network), post: tenure.post_id };
    let sent = Typed::from([("site".to_owned(), "https://www.cali.gov.co".to_owned())]);
    let once = Some(("una-vez".to_owned(), vec![0; 32]));
    let correction = Correction { sent, begun_at: 1, key: key.id, once };
    let today = store.ground().now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let corrected = store.act(acting(network, tenure, Channel::Api), move |act| {
        directory::correct(act, network, editor, &correction, today)
    });
    match corrected {
        Ok(_) | Err(Stop::Refused(NotCorrected::Made(_))) => Ok(()),
        Err(Stop::Refused(why)) => Err(refused("Cali", why)),
        Err(Stop::Broken(fault)) => Err(fault),
    }
}

fn acting(network: Id, tenure: &Tenure, channel: Channel) -> ActHeader {
    let (account, post) = (Some(tenure.account_id), Some(tenure.post_id));
    let language = base::Language::Es;
    let actor = Actor { account, post, language, ..Actor::program(channel) };
    ActHeader::new(actor, Some(network))
}

//! The offices that act in the demonstration.

use base::{Day, Id, Language};
use directory::{Deputed, Function, Invited, Post};
use identity::open_account;
use jiff::Span;
use store::{Fault, Store};

use super::loom::Loom;
use super::told::Known;
use super::{header, header_in, keys, refused};

pub(super) struct Player {
    pub(super) email: &'static str,
    name: &'static str,
    language: Language,
    network: &'static str,
    /// The GeoNames number of the city whose post it is.
    city: Option<u32>,
    function: Function,
}

const LA_PAZ: u32 = 3_911_925;
const BELO_HORIZONTE: u32 = 3_470_127;
const MONTEVIDEO: u32 = 3_441_575;
/// Its focal point has left, and nobody has followed yet.
const LIMA: u32 = 3_936_456;

/// Who leaves soon, so that the secretariat's desk says so.
const LEAVES: &str = "punto-focal.montevideo@telar.example";
const LEAVES_IN: i64 = 40;

/// Who is away for some days, and who acts for the post meanwhile: an office of the same city.
const AWAY: &str = "ponto-focal.bh@telar.example";
const DEPUTY: (&str, &str) = ("relacoes.bh@telar.example", "Assessoria de Relações Internacionais");
const AWAY_FOR: i64 = 9;

pub(super) const CAST: &[Player] = &[
    secretariat("secretaria@telar.example", "Secretaría del Telar", "telar"),
    of_city(
        "punto-focal.lapaz@telar.example",
        "Punto focal de La Paz",
        LA_PAZ,
        Function::FocalPoint,
        Language::Es,
    ),
    of_city(
        "alcaldia.lapaz@telar.example",
        "Alcaldía de La Paz",
        LA_PAZ,
        Function::Mayor,
        Language::Es,
    ),
    of_city(
        "ponto-focal.bh@telar.example",
        "Ponto focal de Belo Horizonte",
        BELO_HORIZONTE,
        Function::FocalPoint,
        Language::Pt,
    ),
    of_city(
        "punto-focal.montevideo@telar.example",
        "Punto focal de Montevideo",
        MONTEVIDEO,
        Function::FocalPoint,
        Language::Es,
    ),
    secretariat("secretaria@ocpm.example", "Secretaría General de la OCPM", "ocpm"),
    secretariat(
        "secretaria@mercociudades.example",
        "Secretaría Técnica de Mercociudades",
        "mercociudades",
    ),
    secretariat("secretaria@ucci.example", "Secretaría General de la UCCI", "ucci"),
    secretariat("coordinacion@al-las.example", "Coordinación de AL-LAs", "al-las"),
];

const fn secretariat(email: &'static str, name: &'static str, network: &'static str) -> Player {
    let (language, city, function) = (Language::Es, None, Function::Secretariat);
    Player { email, name, language, network, city, function }
}

const fn of_city(
    email: &'static str,
    name: &'static str,
    city: u32,
    function: Function,
    language: Language,
) -> Player {
    Player { email, name, language, network: "telar", city: Some(city), function }
}

/// Each gets an account and a post, held since the first day of the year. One leaves soon, and
/// one more post has nobody. Answers the post of who is away.
pub(super) fn appoint(store: &Store, known: &Known, loom: &Loom) -> Result<Post, Fault> {
    let today: Day = store.ground().now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let since = today.first_of_year();
    let mut away = None;
    for player in CAST {
        let (network, organisation) = place_of(player, known, loom)?;
        let account = store
            .act(header(), |act| open_account(act, player.email, player.name, player.language))?;
        let (post, tenure) = store.act(header_in(network), move |act| {
            let Player { function, name, language, .. } = *player;
            let post = directory::make_post(act, network, organisation, function, name, language)?;
            let tenure = directory::appoint(act, network, post.id, account.id, since)?;
            if player.email == LEAVES {
                let until = today.saturating_add(Span::new().days(LEAVES_IN));
                directory::leave_post(act, network, &post, until, today)
                    .map_err(|why| refused(name, why))?;
            }
            Ok::<_, Fault>((post, tenure))
        })?;
        if player.email == AWAY {
            away = Some(post);
        }
        if player.function == Function::Secretariat && network == loom.network {
            keys::of_the_website(store, loom, &tenure)?;
        }
    }
    let lima = loom.cities.get(&LIMA).copied().ok_or_else(|| refused("Lima", "no such city"))?;
    let (network, name) = (loom.network, "Punto focal de Lima");
    store.act(header_in(network), move |act| {
        let function = Function::FocalPoint;
        directory::make_post(act, network, Some(lima), function, name, Language::Es)
    })?;
    away.ok_or_else(|| refused(AWAY, "no such player"))
}

/// Somebody acts for a post whose holder is away.
pub(super) fn deputise(store: &Store, network: Id, post: Post) -> Result<(), Fault> {
    let today: Day = store.ground().now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let until = today.saturating_add(Span::new().days(AWAY_FOR));
    let (email, name) = DEPUTY;
    let who = Invited { name: name.to_owned(), email: email.to_owned(), language: Language::Pt };
    let deputed = Deputed { who, since: today, until };
    store
        .act(header_in(network), move |act| directory::name_deputy(act, network, &post, &deputed))
        .map(|_| ())
        .map_err(|why| refused(name, why))
}

fn place_of(player: &Player, known: &Known, loom: &Loom) -> Result<(Id, Option<Id>), Fault> {
    let network = match player.network {
        "telar" => Some(loom.network),
        slug => known.networks.get(slug).copied(),
    };
    let network = network.ok_or_else(|| refused(player.name, "no such network"))?;
    match player.city.map(|city| loom.cities.get(&city).copied()) {
        None => Ok((network, None)),
        Some(Some(city)) => Ok((network, Some(city))),
        Some(None) => Err(refused(player.name, "no such city")),
    }
}

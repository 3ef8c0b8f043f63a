//! From where on the net a request comes, as far as it can be told apart from others.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::extract::{ConnectInfo, Request};

/// What stands in front of the program (a proxy on the same machine, or the one of the settings)
/// says for whom it asks; nobody else's word is taken for it.
pub(crate) fn source(request: &Request, proxy: Option<IpAddr>) -> String {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|peer| peer.0.ip());
    let trusted = peer.is_none_or(|peer| peer.is_loopback() || Some(peer) == proxy);
    let told = request.headers().get_all("x-forwarded-for").iter().next_back();
    let told = told.and_then(|list| list.to_str().ok()?.rsplit(',').next()?.trim().parse().ok());
    match told.filter(|_| trusted).or(peer) {
        Some(address) => one_of_many(address),
        None => String::new(),
    }
}

/// Whoever has an address of the newer kind has all of its last half.
fn one_of_many(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).to_string()
        }
    }
}

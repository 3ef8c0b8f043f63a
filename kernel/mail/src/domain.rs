//! What the domain that letters come from tells the world of who may write in its name: SPF
//! (RFC 7208), DKIM (RFC 6376) and DMARC (RFC 7489), and what would have to stand there.

use std::net::IpAddr;

use base::codes;

/// Nobody answered in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unasked;

/// Who can be asked what stands under a name. A name without such records has none.
pub trait Records {
    fn texts(&self, name: &str) -> Result<Vec<String>, Unasked>;
    fn addresses(&self, name: &str) -> Result<Vec<IpAddr>, Unasked>;
    fn exchangers(&self, name: &str) -> Result<Vec<String>, Unasked>;
}

/// Whose letters these are, as receivers see it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sender {
    /// After the @ of its address; empty where no letters leave.
    pub domain: String,
    /// The mail server that letters are handed to.
    pub host: String,
    /// Under which name the mail server's key is published, if it signs.
    pub dkim_selector: String,
}

codes! {
    pub enum Rule {
        Spf = "spf",
        Dkim = "dkim",
        Dmarc = "dmarc",
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Good,
    Missing,
    /// More than one, so that none counts.
    Several,
    /// It lets everybody.
    Open,
    /// It is there and doesn't name our mail server.
    Elsewhere,
    /// Nobody has told us whether the mail server signs.
    Unknown,
    Unasked,
}

/// What was found for a rule, and what to publish where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub rule: Rule,
    pub verdict: Verdict,
    /// Under which name the record stands or should stand.
    pub name: String,
    pub found: Vec<String>,
    pub publish: Option<String>,
}

/// Asks all there is to ask.
pub fn examine(sender: &Sender, records: &dyn Records) -> Vec<Finding> {
    let asked = [
        (Rule::Spf, sender.domain.clone(), spf(sender, records)),
        (Rule::Dkim, dkim_name(sender), dkim(sender, records)),
        (Rule::Dmarc, format!("_dmarc.{}", sender.domain), dmarc(sender, records)),
    ];
    asked
        .into_iter()
        .map(|(rule, name, found)| {
            let unasked = Told { verdict: Verdict::Unasked, found: Vec::new(), publish: None };
            let Told { verdict, found, publish } = found.unwrap_or(unasked);
            Finding { rule, verdict, name, found, publish }
        })
        .collect()
}

struct Told {
    verdict: Verdict,
    found: Vec<String>,
    publish: Option<String>,
}

fn told(verdict: Verdict, found: Vec<String>, publish: Option<String>) -> Told {
    Told { verdict, found, publish }
}

/// The records of a version, as "v=spf1".
fn of_version(
    records: &dyn Records,
    name: &str,
    version: &str,
    ends: char,
) -> Result<Vec<String>, Unasked> {
    let is = |text: &String| {
        let head = text.trim_start().split(ends).next().unwrap_or_default();
        head.trim().eq_ignore_ascii_case(version)
    };
    Ok(records.texts(name)?.into_iter().filter(is).collect())
}

fn spf(sender: &Sender, records: &dyn Records) -> Result<Told, Unasked> {
    let found = of_version(records, &sender.domain, "v=spf1", ' ')?;
    let ours = match sender.host.parse::<IpAddr>() {
        Ok(IpAddr::V4(address)) => format!("ip4:{address}"),
        Ok(IpAddr::V6(address)) => format!("ip6:{address}"),
        Err(_) => format!("a:{}", sender.host),
    };
    let publish =
        |terms: Vec<&str>| Some(["v=spf1"].into_iter().chain(terms).collect::<Vec<_>>().join(" "));
    let terms = |record: &'_ str| -> Vec<String> {
        let all = record.split_whitespace().skip(1).filter(|term| !is_all(term));
        all.map(str::to_owned).collect()
    };
    let [record] = found.as_slice() else {
        let mut merged: Vec<String> = found.iter().flat_map(|record| terms(record)).collect();
        if merged.is_empty() {
            merged.push(ours);
        }
        merged.dedup();
        let all = publish(merged.iter().map(String::as_str).chain(["~all"]).collect());
        let verdict = if found.is_empty() { Verdict::Missing } else { Verdict::Several };
        return Ok(told(verdict, found, all));
    };
    let kept = terms(record);
    if record.split_whitespace().any(|term| ["all", "+all"].contains(&term)) {
        let all = publish(kept.iter().map(String::as_str).chain(["~all"]).collect());
        return Ok(told(Verdict::Open, found, all));
    }
    let addresses = match sender.host.parse::<IpAddr>() {
        Ok(address) => vec![address],
        Err(_) => records.addresses(&sender.host)?,
    };
    let mut lookups = MOST_LOOKUPS;
    let mut names_us = false;
    for address in addresses {
        names_us |= passes(records, &sender.domain, record, address, &mut lookups)?;
    }
    if names_us {
        return Ok(told(Verdict::Good, found, None));
    }
    let rest = record.split_whitespace().skip(1);
    let all = publish([ours.as_str()].into_iter().chain(rest).collect());
    Ok(told(Verdict::Elsewhere, found, all))
}

/// So many questions a receiver asks, and no more (RFC 7208, 4.6.4).
const MOST_LOOKUPS: u32 = 10;

fn is_all(term: &str) -> bool {
    term.trim_start_matches(['+', '-', '~', '?']).eq_ignore_ascii_case("all")
}

/// Whether a record lets an address write. Macros, `exists` and `ptr` are not followed.
fn passes(
    records: &dyn Records,
    domain: &str,
    record: &str,
    address: IpAddr,
    lookups: &mut u32,
) -> Result<bool, Unasked> {
    for term in record.split_whitespace().skip(1) {
        if term.starts_with(['-', '~', '?']) {
            continue;
        }
        let term = term.trim_start_matches('+').to_lowercase();
        let (name, value) =
            term.split_once([':', '=']).map_or((term.as_str(), ""), |(name, value)| (name, value));
        let (name, length) =
            name.split_once('/').map_or((name, ""), |(name, length)| (name, length));
        let (value, length) = value.split_once('/').map_or((value, length), |cut| cut);
        let of = if value.is_empty() { domain } else { value };
        if matches!(name, "a" | "mx" | "include" | "redirect") {
            if *lookups == 0 {
                return Ok(false);
            }
            *lookups -= 1;
        }
        let within = |net: IpAddr| inside(address, net, length);
        let lets = match name {
            "ip4" | "ip6" => value.parse().is_ok_and(within),
            "a" => records.addresses(of)?.into_iter().any(within),
            "mx" => {
                let mut any = false;
                for exchanger in records.exchangers(of)? {
                    any |= records.addresses(&exchanger)?.into_iter().any(within);
                }
                any
            }
            "include" | "redirect" => match of_version(records, of, "v=spf1", ' ')?.first() {
                Some(other) => passes(records, of, other, address, lookups)?,
                None => false,
            },
            _ => false,
        };
        if lets {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether an address lies in a net of so many bits; without them, whether it is the same.
fn inside(address: IpAddr, net: IpAddr, length: &str) -> bool {
    let bits = |address: IpAddr| match address {
        IpAddr::V4(four) => (u128::from(u32::from(four)) << 96, 32),
        IpAddr::V6(six) => (u128::from(six), 128),
    };
    let ((address, width), (net, other)) = (bits(address), bits(net));
    let length: u32 = length.split('/').next().and_then(|l| l.parse().ok()).unwrap_or(width);
    let shift = 128_u32.saturating_sub(length.min(width));
    width == other && (shift >= 128 || address >> shift == net >> shift)
}

fn dkim_name(sender: &Sender) -> String {
    let selector = if sender.dkim_selector.is_empty() { "…" } else { &sender.dkim_selector };
    format!("{selector}._domainkey.{}", sender.domain)
}

fn dkim(sender: &Sender, records: &dyn Records) -> Result<Told, Unasked> {
    if sender.dkim_selector.is_empty() {
        return Ok(told(Verdict::Unknown, Vec::new(), None));
    }
    let has_a_key = |text: &String| {
        let mut tags = text.split(';').filter_map(|tag| tag.trim().split_once('='));
        tags.any(|(name, value)| name.trim() == "p" && !value.trim().is_empty())
    };
    let found: Vec<String> =
        records.texts(&dkim_name(sender))?.into_iter().filter(has_a_key).collect();
    let verdict = if found.is_empty() { Verdict::Missing } else { Verdict::Good };
    Ok(told(verdict, found, None))
}

/// What stands at the domain, or else at the one it belongs to.
fn dmarc(sender: &Sender, records: &dyn Records) -> Result<Told, Unasked> {
    let mut domain = sender.domain.as_str();
    loop {
        let found = of_version(records, &format!("_dmarc.{domain}"), "v=DMARC1", ';')?;
        if !found.is_empty() {
            let verdict = if found.len() == 1 { Verdict::Good } else { Verdict::Several };
            return Ok(told(verdict, found, None));
        }
        match domain.split_once('.') {
            Some((_, parent)) if parent.contains('.') => domain = parent,
            _ => break,
        }
    }
    let publish = format!("v=DMARC1; p=none; rua=mailto:postmaster@{}", sender.domain);
    Ok(told(Verdict::Missing, Vec::new(), Some(publish)))
}

//! What a domain publishes, asked of a name server on loopback and of one that isn't there.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr, UdpSocket};
use std::str::FromStr;

use hickory_resolver::proto::op::{Message, ResponseCode};
use hickory_resolver::proto::rr::rdata::{A, MX, TXT};
use hickory_resolver::proto::rr::{Name, RData, Record};
use mail::{Finding, Records, Resolver, Rule, Sender, Unasked, Verdict, examine};

type Zone = BTreeMap<String, Vec<RData>>;

fn text(text: &str) -> RData {
    RData::TXT(TXT::new(vec![text.to_owned()]))
}

fn address(text: &str) -> RData {
    RData::A(A(text.parse().unwrap()))
}

/// A name server that knows these names and no others.
fn name_server(zone: &[(&str, RData)]) -> SocketAddr {
    let mut known = Zone::new();
    for (name, data) in zone {
        known.entry(format!("{name}.")).or_default().push(data.clone());
    }
    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    let here = socket.local_addr().unwrap();
    std::thread::spawn(move || {
        let mut packet = [0; 4096];
        while let Ok((length, from)) = socket.recv_from(&mut packet) {
            let asked = Message::from_vec(&packet[..length]).unwrap();
            let _ = socket.send_to(&answer(&known, &asked).to_vec().unwrap(), from);
        }
    });
    here
}

fn answer(known: &Zone, asked: &Message) -> Message {
    let query = asked.queries[0].clone();
    let mut answer = Message::response(asked.metadata.id, asked.metadata.op_code);
    let all = known.get(&query.name().to_lowercase().to_string());
    let records = all.into_iter().flatten().filter(|data| data.record_type() == query.query_type());
    for data in records {
        answer.add_answer(Record::from_rdata(query.name().clone(), 60, data.clone()));
    }
    if all.is_none() {
        answer.metadata.response_code = ResponseCode::NXDomain;
    }
    answer.add_query(query);
    answer
}

fn ours() -> Sender {
    Sender {
        domain: "red.example".to_owned(),
        host: "mail.red.example".to_owned(),
        dkim_selector: "uno".to_owned(),
    }
}

fn found(zone: &[(&str, RData)]) -> Vec<Finding> {
    let zone = [zone, &[("mail.red.example", address("192.0.2.25"))]].concat();
    examine(&ours(), &Resolver::at(name_server(&zone)).unwrap())
}

fn verdicts(found: &[Finding]) -> Vec<(Rule, Verdict)> {
    found.iter().map(|finding| (finding.rule, finding.verdict)).collect()
}

#[test]
fn a_domain_that_says_nothing_is_told_the_very_records() {
    let found = found(&[]);
    assert_eq!(
        verdicts(&found),
        [
            (Rule::Spf, Verdict::Missing),
            (Rule::Dkim, Verdict::Missing),
            (Rule::Dmarc, Verdict::Missing)
        ]
    );
    let publish: Vec<_> = found.iter().map(|one| one.publish.as_deref()).collect();
    assert_eq!(publish[0], Some("v=spf1 a:mail.red.example ~all"));
    assert_eq!(publish[2], Some("v=DMARC1; p=none; rua=mailto:postmaster@red.example"));
    let names: Vec<_> = found.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["red.example", "uno._domainkey.red.example", "_dmarc.red.example"]);
}

#[test]
fn a_domain_that_says_all_lacks_nothing() {
    let found = found(&[
        ("red.example", text("google-site-verification=1")),
        ("red.example", text("v=spf1 include:others.example -all")),
        ("others.example", text("v=spf1 ip4:192.0.2.0/24 -all")),
        ("uno._domainkey.red.example", text("v=DKIM1; k=rsa; p=MIIB")),
        ("_dmarc.red.example", text("v=DMARC1; p=reject")),
    ]);
    assert!(found.iter().all(|one| one.verdict == Verdict::Good), "{found:?}");
    assert!(found.iter().all(|one| one.publish.is_none()));
}

#[test]
fn spf_is_read_as_receivers_read_it() {
    let of = |record: &str| found(&[("red.example", text(record))]).swap_remove(0);
    for good in [
        "v=spf1 a:mail.red.example -all",
        "v=spf1 +ip4:192.0.2.25 ~all",
        "v=spf1 ip4:198.51.100.1 ip4:192.0.2.0/28 a:mail.red.example/24 -all",
        "V=SPF1 a:mail.red.example ?all",
    ] {
        assert_eq!(of(good).verdict, Verdict::Good, "{good}");
    }
    let elsewhere = of("v=spf1 -a:mail.red.example ip4:198.51.100.0/24 -all");
    assert_eq!(elsewhere.verdict, Verdict::Elsewhere);
    assert_eq!(
        elsewhere.publish.as_deref(),
        Some("v=spf1 a:mail.red.example -a:mail.red.example ip4:198.51.100.0/24 -all")
    );
    let open = of("v=spf1 ip4:198.51.100.1 +all");
    assert_eq!(
        (open.verdict, open.publish.as_deref()),
        (Verdict::Open, Some("v=spf1 ip4:198.51.100.1 ~all"))
    );
    let exchanged = found(&[
        ("red.example", text("v=spf1 mx -all")),
        ("red.example", RData::MX(MX::new(10, Name::from_str("mail.red.example.").unwrap()))),
    ]);
    assert_eq!(exchanged[0].verdict, Verdict::Good);
    let twice = found(&[
        ("red.example", text("v=spf1 mx -all")),
        ("red.example", text("v=spf1 ip4:192.0.2.25 ~all")),
    ]);
    assert_eq!(twice[0].verdict, Verdict::Several);
    assert_eq!(twice[0].publish.as_deref(), Some("v=spf1 mx ip4:192.0.2.25 ~all"));
}

/// A domain that includes itself is asked about no oftener than a receiver would ask.
#[test]
fn what_goes_in_a_circle_ends() {
    let found = found(&[("red.example", text("v=spf1 include:red.example -all"))]);
    assert_eq!(found[0].verdict, Verdict::Elsewhere);
}

#[test]
fn the_policy_of_the_domain_above_counts() {
    let sender = Sender { domain: "cartas.red.example".to_owned(), ..ours() };
    let server = name_server(&[("_dmarc.red.example", text("v=DMARC1; p=none"))]);
    let found = examine(&sender, &Resolver::at(server).unwrap());
    assert_eq!(found[2].verdict, Verdict::Good);
}

#[test]
fn whoever_does_not_say_how_the_mail_server_signs_is_told_so() {
    let sender = Sender { dkim_selector: String::new(), ..ours() };
    let found = examine(&sender, &Resolver::at(name_server(&[])).unwrap());
    assert_eq!(found[1].verdict, Verdict::Unknown);
}

#[test]
fn without_a_name_server_nothing_is_claimed() {
    // Nobody reads what comes there.
    let silent = UdpSocket::bind("127.0.0.1:0").unwrap();
    let resolver = Resolver::at(silent.local_addr().unwrap()).unwrap();
    let found = examine(&ours(), &resolver);
    assert!(found.iter().all(|one| one.verdict == Verdict::Unasked && one.publish.is_none()));
    assert_eq!(resolver.texts("red.example"), Err(Unasked));
    assert_eq!(resolver.addresses("red.example"), Err::<Vec<IpAddr>, _>(Unasked));
}

//! What goes to a database on another machine is read by nobody on the way, and by no impostor.

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use store::Place;

use crate::cluster::Cluster;
use crate::server::{Installation, free_port};

/// Somebody who vouches for servers, with their certificate.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    certificate: String,
}

impl Authority {
    fn make() -> Authority {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap().pem();
        Authority { issuer: Issuer::new(params, key), certificate }
    }

    /// The certificate of a server of that name, and its key.
    fn vouches_for(&self, name: &str) -> (String, String) {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new([name.to_owned()]).unwrap();
        (params.signed_by(&key, &self.issuer).unwrap().pem(), key.serialize_pem())
    }
}

/// A server that is `bd.example`, and speaks to nobody in the clear but by its socket.
struct Remote {
    cluster: Cluster,
    port: u16,
    data: tempfile::TempDir,
}

impl Remote {
    fn vouched_for_by(authority: &Authority) -> Remote {
        let (cluster, port) = (Cluster::make(), free_port());
        cluster.stop();
        let (certificate, key) = authority.vouches_for("bd.example");
        cluster.give("server.crt", &certificate);
        cluster.give("server.key", &key);
        cluster.give("pg_hba.conf", "local all all trust\nhostssl all all 127.0.0.1/32 trust\n");
        cluster.start_with(&format!("-p {port} -c listen_addresses=127.0.0.1 -c ssl=on"));
        Remote { cluster, port, data: tempfile::tempdir().unwrap() }
    }

    /// What a start with such an address ends with: nothing, if the schema was brought up to date.
    fn refuses(&self, name: &str, options: &str) -> Option<String> {
        let address = format!(
            "host={name} hostaddr=127.0.0.1 port={} user=urdimbre dbname=postgres {options}",
            self.port
        );
        let installation = Installation::at(&Place::Postgres(address), self.data.path());
        let done = installation.run(&["migrate"]);
        let told = String::from_utf8(done.stderr).unwrap();
        if done.status.success() {
            return None;
        }
        assert_eq!(done.status.code(), Some(2), "{told}");
        assert!(told.starts_with("urdimbre: ") && told.lines().count() == 1, "{told}");
        Some(told)
    }
}

#[test]
fn another_machine_is_spoken_to_in_secret_once_it_is_known_who_it_is() {
    let (ours, other) = (Authority::make(), Authority::make());
    let remote = Remote::vouched_for_by(&ours);
    let file = |name: &str, authority: &Authority| {
        let path = remote.cluster.folder().join(name);
        std::fs::write(&path, &authority.certificate).unwrap();
        format!("sslrootcert={}", path.display())
    };
    let (ours, other) = (file("ours.pem", &ours), file("other.pem", &other));
    // Without a word about it, a server elsewhere is one whose certificate holds.
    assert_eq!(remote.refuses("bd.example", &ours), None);
    assert_eq!(remote.refuses("bd.example", &format!("sslmode=require {ours}")), None);
    for (name, options, why) in [
        ("bd.example", format!("sslmode=disable {ours}"), "no pg_hba.conf entry"),
        ("bd.example", other, "invalid peer certificate"),
        ("bd.example", String::new(), "invalid peer certificate"),
        ("otra.example", ours.clone(), "not valid for name"),
        ("localhost", ours, "no pg_hba.conf entry"),
        ("bd.example", "sslrootcert=/no/such/file".to_owned(), "sslrootcert=/no/such/file"),
        ("bd.example", "sslmode=perhaps".to_owned(), "sslmode=perhaps"),
    ] {
        let told = remote.refuses(name, &options).expect("this is refused");
        assert!(told.contains(why), "{name} {options}: {told}");
    }
}

#[test]
fn an_address_may_be_an_url_that_says_the_same() {
    let ours = Authority::make();
    let remote = Remote::vouched_for_by(&ours);
    let path = remote.cluster.folder().join("ours.pem");
    std::fs::write(&path, &ours.certificate).unwrap();
    let address = format!(
        "postgresql://urdimbre@bd.example:{}/postgres?hostaddr=127.0.0.1&sslmode=verify-full&sslrootcert={}",
        remote.port,
        path.display()
    );
    let installation = Installation::at(&Place::Postgres(address), remote.data.path());
    let done = installation.run(&["migrate"]);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

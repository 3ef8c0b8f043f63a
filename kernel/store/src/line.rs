//! The line to a PostgreSQL server: encrypted, unless it stays on this machine.

use std::net::IpAddr;
use std::sync::Arc;

use postgres::config::{Host, SslMode};
use postgres::{Client, Config, NoTls};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::Fault;

pub(crate) struct Line {
    config: Config,
    encrypted: Option<MakeRustlsConnect>,
}

impl Line {
    /// To the server at an address. In the words of PostgreSQL's own programs it may say `sslmode`
    /// and `sslrootcert`; but what is encrypted is always checked, whose certificate it is too.
    pub(crate) fn to(address: &str) -> Result<Line, Fault> {
        let Said { rest, mode, roots } = read(address);
        let mut config: Config = rest.parse().map_err(|why| unusable(&why))?;
        let encrypts = match mode {
            Some("disable") => false,
            Some("require" | "verify-ca" | "verify-full") => true,
            None | Some("prefer" | "allow") => !config.get_hosts().iter().all(is_here),
            Some(other) => return Err(Fault::Broken(format!("sslmode={other}"))),
        };
        config.ssl_mode(if encrypts { SslMode::Require } else { SslMode::Disable });
        let encrypted = encrypts.then(|| connector(roots)).transpose()?;
        Ok(Line { config, encrypted })
    }

    pub(crate) fn connect(&self) -> Result<Client, Fault> {
        let connected = match &self.encrypted {
            Some(connector) => self.config.connect(connector.clone()),
            None => self.config.connect(NoTls),
        };
        connected.map_err(|error| match Fault::from(error) {
            Fault::Broken(why) => Fault::Away(why),
            other => other,
        })
    }
}

/// What an address says of encryption, and the rest of it.
struct Said<'a> {
    rest: String,
    mode: Option<&'a str>,
    roots: Option<&'a str>,
}

/// An address is an URL with options behind a question mark, or nothing but options.
fn read(address: &str) -> Said<'_> {
    let url = address.starts_with("postgres://") || address.starts_with("postgresql://");
    let (before, options, between) = match address.split_once('?') {
        Some((before, options)) if url => (before, options, "&"),
        _ if url => (address, "", "&"),
        _ => ("", address, " "),
    };
    let (mut mode, mut roots, mut kept) = (None, None, Vec::new());
    for option in options.split(between) {
        match option.split_once('=') {
            Some(("sslmode", said)) => mode = Some(said),
            Some(("sslrootcert", said)) => roots = Some(said),
            _ => kept.push(option),
        }
    }
    let kept = kept.join(between);
    let rest =
        if url && !kept.is_empty() { format!("{before}?{kept}") } else { [before, &kept].concat() };
    Said { rest, mode, roots }
}

/// Whether nobody but this machine reads along. A name counts for what it says, wherever it leads.
fn is_here(host: &Host) -> bool {
    match host {
        Host::Unix(_) => true,
        Host::Tcp(name) => {
            name == "localhost" || name.parse().is_ok_and(|address: IpAddr| address.is_loopback())
        }
    }
}

/// Trusts who the file of certificates vouches for, or who this machine trusts.
fn connector(roots: Option<&str>) -> Result<MakeRustlsConnect, Fault> {
    let mut trusted = RootCertStore::empty();
    match roots {
        Some(file) if file != "system" => {
            let unreadable = |why| Fault::Broken(format!("sslrootcert={file}: {why}"));
            for certificate in CertificateDer::pem_file_iter(file).map_err(unreadable)? {
                trusted.add(certificate.map_err(unreadable)?).map_err(|why| unusable(&why))?;
            }
        }
        _ => {
            let here = rustls_native_certs::load_native_certs().certs;
            // Some of a machine's certificates may be unusable; the others are trusted.
            let _ = trusted.add_parsable_certificates(here);
        }
    }
    let ring = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(ring)
        .with_safe_default_protocol_versions()
        .map_err(|why| unusable(&why))?
        .with_root_certificates(trusted)
        .with_no_client_auth();
    Ok(MakeRustlsConnect::new(config))
}

fn unusable(why: &dyn std::error::Error) -> Fault {
    Fault::Broken(why.to_string())
}

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use hickory_resolver::TokioResolver;
use hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolverConfig};
use hickory_resolver::lookup::Lookup;
use hickory_resolver::net::NetError;
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::proto::rr::{RData, RecordType};
use tokio::runtime::{Builder, Runtime};
use tokio::time::{Instant, timeout_at};

use crate::{Records, Unasked};

/// One question is not waited for longer than this …
const PATIENCE: Duration = Duration::from_secs(2);
/// … and all of them together not longer than this.
const IN_ALL: Duration = Duration::from_secs(5);

/// The name servers that this machine asks. It blocks: not for the async edge, nor for a thread
/// that holds a database connection.
pub struct Resolver {
    runtime: Runtime,
    asks: TokioResolver,
    until: Instant,
}

impl Resolver {
    /// As the machine is set up; none where it knows no name server.
    pub fn of_the_machine() -> Option<Resolver> {
        Resolver::of(|| TokioResolver::builder_tokio().ok())
    }

    /// One name server, wherever it is.
    pub fn at(server: SocketAddr) -> Option<Resolver> {
        let connection = |mut connection: ConnectionConfig| {
            connection.port = server.port();
            connection
        };
        let connections =
            vec![connection(ConnectionConfig::udp()), connection(ConnectionConfig::tcp())];
        let one = NameServerConfig::new(server.ip(), true, connections);
        let config = ResolverConfig::from_name_servers(vec![one]);
        let provider = TokioRuntimeProvider::default();
        Resolver::of(|| Some(TokioResolver::builder_with_config(config, provider)))
    }

    fn of(
        builder: impl FnOnce() -> Option<hickory_resolver::ResolverBuilder<TokioRuntimeProvider>>,
    ) -> Option<Resolver> {
        let runtime = Builder::new_current_thread().enable_all().build().ok()?;
        let (asks, until) = runtime.block_on(async {
            let mut builder = builder()?;
            let options = builder.options_mut();
            (options.timeout, options.attempts) = (PATIENCE, 1);
            Some((builder.build().ok()?, Instant::now() + IN_ALL))
        })?;
        Some(Resolver { runtime, asks, until })
    }

    /// Nothing there is an answer too.
    fn ask(&self, name: &str, what: RecordType) -> Result<Vec<RData>, Unasked> {
        let whole = format!("{}.", name.trim_end_matches('.'));
        let asked = self.asks.lookup(whole, what);
        let answer = self.runtime.block_on(async { timeout_at(self.until, asked).await });
        match answer {
            Ok(Ok(found)) => Ok(all_of(&found)),
            Ok(Err(error)) if error.is_no_records_found() && !failed(&error) => Ok(Vec::new()),
            Ok(Err(error)) => {
                tracing::info!(name, %error, "a name server did not answer");
                Err(Unasked)
            }
            Err(_) => Err(Unasked),
        }
    }
}

/// A name server that says it can't tell has told nothing.
fn failed(error: &NetError) -> bool {
    use hickory_resolver::proto::op::ResponseCode;
    match error {
        NetError::Dns(hickory_resolver::net::DnsError::NoRecordsFound(none)) => {
            !matches!(none.response_code, ResponseCode::NoError | ResponseCode::NXDomain)
        }
        _ => true,
    }
}

fn all_of(found: &Lookup) -> Vec<RData> {
    found.answers().iter().map(|record| record.data.clone()).collect()
}

impl Records for Resolver {
    fn texts(&self, name: &str) -> Result<Vec<String>, Unasked> {
        let told = self.ask(name, RecordType::TXT)?;
        let texts = told.into_iter().filter_map(|data| match data {
            RData::TXT(text) => Some(String::from_utf8_lossy(&text.txt_data.concat()).into_owned()),
            _ => None,
        });
        Ok(texts.collect())
    }

    fn addresses(&self, name: &str) -> Result<Vec<IpAddr>, Unasked> {
        let four = self.ask(name, RecordType::A)?.into_iter();
        let six = self.ask(name, RecordType::AAAA)?.into_iter();
        let addresses = four.chain(six).filter_map(|data| match data {
            RData::A(four) => Some(IpAddr::V4(four.0)),
            RData::AAAA(six) => Some(IpAddr::V6(six.0)),
            _ => None,
        });
        Ok(addresses.collect())
    }

    fn exchangers(&self, name: &str) -> Result<Vec<String>, Unasked> {
        let told = self.ask(name, RecordType::MX)?.into_iter();
        Ok(told
            .filter_map(|data| match data {
                RData::MX(exchanger) => Some(exchanger.exchange.to_string()),
                _ => None,
            })
            .collect())
    }
}

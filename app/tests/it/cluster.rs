use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A PostgreSQL server that can be stopped without others noticing.
pub(crate) struct Cluster {
    home: tempfile::TempDir,
    bin: PathBuf,
}

impl Cluster {
    pub(crate) fn make() -> Cluster {
        let mut bins: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
            .expect("PostgreSQL is installed")
            .map(|entry| entry.unwrap().path().join("bin"))
            .collect();
        bins.sort();
        let home = tempfile::Builder::new().prefix("urdimbre-cluster").tempdir_in("/tmp").unwrap();
        let cluster = Cluster { home, bin: bins.pop().unwrap() };
        if rustix::process::geteuid().is_root() {
            let given = Command::new("chown").arg("postgres").arg(cluster.home.path()).status();
            assert!(given.unwrap().success());
        }
        cluster
            .tell("initdb", &["-U", "urdimbre", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"]);
        cluster.start();
        cluster
    }

    pub(crate) fn folder(&self) -> &Path {
        self.home.path()
    }

    pub(crate) fn start(&self) {
        self.start_with("-c listen_addresses=''");
    }

    pub(crate) fn start_with(&self, settings: &str) {
        let settings = format!("-k {} {settings}", self.home.path().display());
        self.tell("pg_ctl", &["-w", "-l", "/dev/null", "-o", &settings, "start"]);
    }

    /// Puts a file where the server has its own, which only it may read.
    pub(crate) fn give(&self, name: &str, text: &str) {
        let path = self.home.path().join("data").join(name);
        std::fs::write(&path, text).unwrap();
        std::fs::set_permissions(&path, Permissions::from_mode(0o600)).unwrap();
        if rustix::process::geteuid().is_root() {
            let given = Command::new("chown").arg("postgres").arg(&path).status();
            assert!(given.unwrap().success());
        }
    }

    pub(crate) fn stop(&self) {
        self.tell("pg_ctl", &["-w", "-m", "immediate", "stop"]);
    }

    fn tell(&self, what: &str, how: &[&str]) {
        let mut command = if rustix::process::geteuid().is_root() {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--"]).arg(self.bin.join(what));
            command
        } else {
            Command::new(self.bin.join(what))
        };
        command.arg("-D").arg(self.home.path().join("data")).args(how).current_dir("/");
        let done = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
        assert!(done.unwrap().success(), "{what} {how:?}");
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.stop();
    }
}

//! Where files lie: a folder, each under the digest of its content.

use std::fs::{self, DirBuilder, File};
use std::io::{self, Write as _};
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

/// By which a file is kept: the digest of its content.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(String);

impl Key {
    pub fn of(bytes: &[u8]) -> Key {
        Key(HEXLOWER.encode(&Sha256::digest(bytes)))
    }

    /// None for what is no key: nothing else ever becomes part of a path.
    pub fn from_text(text: &str) -> Option<Key> {
        let plain = text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        plain.then(|| Key(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The folder of all files of an installation.
#[derive(Clone, Debug)]
pub struct Shelf(PathBuf);

impl Shelf {
    pub fn at(folder: &Path) -> Shelf {
        Shelf(folder.to_owned())
    }

    /// Keeps a file. When this has returned it survives whatever happens to the machine: so it
    /// comes before the act that names it.
    pub fn put(&self, bytes: &[u8]) -> io::Result<Key> {
        let key = Key::of(bytes);
        let path = self.path(&key);
        if path.exists() {
            return Ok(key);
        }
        let folder = self.folder(&key);
        DirBuilder::new().recursive(true).mode(0o700).create(&folder)?;
        let mut beside = tempfile::NamedTempFile::new_in(&folder)?;
        beside.write_all(bytes)?;
        beside.as_file().sync_all()?;
        beside.persist(&path).map_err(|failed| failed.error)?;
        // The names of the folders above are as new as the file's may be.
        for above in [folder.as_path(), self.0.as_path()] {
            File::open(above)?.sync_all()?;
        }
        Ok(key)
    }

    /// A file as it was put there. One that is no longer what it was is a fault of the disk.
    pub fn get(&self, key: &Key) -> io::Result<Vec<u8>> {
        let bytes = fs::read(self.path(key))?;
        if Key::of(&bytes) == *key { Ok(bytes) } else { Err(io::ErrorKind::InvalidData.into()) }
    }

    pub fn take_away(&self, key: &Key) -> io::Result<()> {
        match fs::remove_file(self.path(key)) {
            Err(why) if why.kind() != io::ErrorKind::NotFound => Err(why),
            _ => Ok(()),
        }
    }

    /// Every file there is, in no order. What lies beside them (half written) is none.
    pub fn keys(&self) -> io::Result<Vec<Key>> {
        let folders = match fs::read_dir(&self.0) {
            Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            folders => folders?,
        };
        let mut keys = Vec::new();
        for folder in folders {
            for file in fs::read_dir(folder?.path())? {
                keys.extend(file?.file_name().to_str().and_then(Key::from_text));
            }
        }
        Ok(keys)
    }

    fn folder(&self, key: &Key) -> PathBuf {
        self.0.join(&key.0[..2])
    }

    fn path(&self, key: &Key) -> PathBuf {
        self.folder(key).join(&key.0)
    }
}

//! Where files lie: a folder, each under the digest of its content.

use std::fs::{self, DirBuilder, File};
use std::io::{self, Read, Write as _};
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

/// By which a file is kept: the digest of its content.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(String);

impl Key {
    /// None for what is no key: nothing else ever becomes part of a path.
    pub fn from_text(text: &str) -> Option<Key> {
        let plain =
            text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        plain.then(|| Key(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A file that now survives whatever happens to the machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    pub key: Key,
    pub size: u64,
}

/// How a file is found that a record names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    Sound,
    Missing,
    /// It is no longer what it was: a fault of the disk, or somebody's hand.
    Damaged,
}

/// What nobody names is left alone for so long: the act that names it may be on its way.
const LEFT_ALONE: Duration = Duration::from_secs(24 * 60 * 60);

/// The folder of all files of an installation.
#[derive(Clone, Debug)]
pub struct Shelf(PathBuf);

impl Shelf {
    pub fn at(folder: &Path) -> Shelf {
        Shelf(folder.to_owned())
    }

    /// Keeps a file. When this has returned it is on the disk: so it comes before the act that
    /// names it.
    pub fn keep(&self, content: &mut impl Read) -> io::Result<Kept> {
        make_folder(&self.0)?;
        let mut beside = tempfile::NamedTempFile::new_in(&self.0)?;
        let (key, size) = digested(content, |piece| beside.write_all(piece))?;
        beside.as_file().sync_all()?;
        let folder = self.folder(&key);
        make_folder(&folder)?;
        let _no_sweep = self.lock(Lock::Keeping)?;
        // Over one that lies there already: its age begins anew, and no sweep takes it away.
        beside.persist(self.path(&key)).map_err(|failed| failed.error)?;
        // The names of the folders above are as new as the file's may be.
        for above in [folder.as_path(), self.0.as_path()] {
            File::open(above)?.sync_all()?;
        }
        Ok(Kept { key, size })
    }

    pub fn open(&self, key: &Key) -> io::Result<File> {
        File::open(self.path(key))
    }

    /// Reads a file through, to see whether it is what it was.
    pub fn condition(&self, key: &Key) -> io::Result<Condition> {
        let mut file = match self.open(key) {
            Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(Condition::Missing),
            file => file?,
        };
        let (found, _) = digested(&mut file, |_| Ok(()))?;
        Ok(if found == *key { Condition::Sound } else { Condition::Damaged })
    }

    /// Every file there is, in no order. What lies beside them (half written) is none.
    pub fn keys(&self) -> io::Result<Vec<Key>> {
        let mut keys = Vec::new();
        for folder in entries(&self.0)? {
            if folder.is_dir() {
                let names = entries(&folder)?;
                let names = names.iter().filter_map(|path| path.file_name()?.to_str());
                keys.extend(names.filter_map(Key::from_text));
            }
        }
        Ok(keys)
    }

    /// Takes away what nobody has named for a day, and what was half written then. Gives how many.
    pub fn sweep<E: From<io::Error>>(
        &self,
        now: SystemTime,
        is_named: &mut dyn FnMut(&Key) -> Result<bool, E>,
    ) -> Result<usize, E> {
        let mut swept = 0;
        for half in
            entries(&self.0)?.iter().filter(|path| path.is_file() && *path != &self.lock_file())
        {
            swept += usize::from(old(half, now, LEFT_ALONE)? && gone(half)?);
        }
        for key in self.keys()? {
            let path = self.path(&key);
            if !old(&path, now, LEFT_ALONE)? || is_named(&key)? {
                continue;
            }
            // Somebody may have brought it again just now.
            let _nobody_keeps = self.lock(Lock::Sweeping)?;
            swept += usize::from(old(&path, now, LEFT_ALONE)? && gone(&path)?);
        }
        Ok(swept)
    }

    fn lock(&self, what: Lock) -> io::Result<File> {
        let options = fs::OpenOptions::new().create(true).truncate(false).write(true).to_owned();
        let file = options.open(self.lock_file())?;
        match what {
            Lock::Keeping => file.lock_shared()?,
            Lock::Sweeping => file.lock()?,
        }
        Ok(file)
    }

    fn lock_file(&self) -> PathBuf {
        self.0.join("lock")
    }

    fn folder(&self, key: &Key) -> PathBuf {
        self.0.join(&key.0[..2])
    }

    fn path(&self, key: &Key) -> PathBuf {
        self.folder(key).join(&key.0)
    }
}

#[derive(Clone, Copy)]
enum Lock {
    Keeping,
    Sweeping,
}

/// For its owner's eyes alone.
pub(crate) fn make_folder(folder: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

/// What is in a folder; nothing in one that isn't there.
pub(crate) fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    match fs::read_dir(folder) {
        Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        found => found?.map(|entry| Ok(entry?.path())).collect(),
    }
}

fn digested(
    content: &mut impl Read,
    mut each: impl FnMut(&[u8]) -> io::Result<()>,
) -> io::Result<(Key, u64)> {
    let (mut digest, mut size, mut piece) = (Sha256::new(), 0, vec![0; 1 << 16]);
    loop {
        let read = content.read(&mut piece)?;
        let piece = piece.get(..read).unwrap_or_default();
        if piece.is_empty() {
            return Ok((Key(HEXLOWER.encode(&digest.finalize())), size));
        }
        digest.update(piece);
        size += u64::try_from(read).unwrap_or_default();
        each(piece)?;
    }
}

/// Whether nobody has touched it for so long. What is no longer there isn't.
pub(crate) fn old(path: &Path, now: SystemTime, left_alone: Duration) -> io::Result<bool> {
    let touched = match fs::metadata(path) {
        Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(false),
        found => found?.modified()?,
    };
    Ok(now.duration_since(touched).is_ok_and(|age| age > left_alone))
}

/// Takes it away; whether it was there to be taken.
pub(crate) fn gone(path: &Path) -> io::Result<bool> {
    match fs::remove_file(path) {
        Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(false),
        done => done.map(|()| true),
    }
}

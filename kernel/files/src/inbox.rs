//! What is on its way in: each a file that grows piece by piece, so that after a cut it goes on
//! where it was.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek as _, SeekFrom};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use base::Id;

use crate::content::LARGEST;
use crate::shelf::{entries, gone, make_folder, old};

/// The folder of what is on its way in.
#[derive(Clone, Debug)]
pub struct Inbox(PathBuf);

/// Nobody waits longer for the rest of it: a long weekend.
const LEFT_ALONE: Duration = Duration::from_secs(3 * 24 * 60 * 60);

/// Why a piece was not taken.
#[derive(Debug)]
pub enum Misplaced {
    /// It begins elsewhere than where the file ends, which is here.
    EndsAt(u64),
    TooLarge,
    Io(io::Error),
}

impl From<io::Error> for Misplaced {
    fn from(why: io::Error) -> Self {
        Misplaced::Io(why)
    }
}

impl Inbox {
    pub fn at(folder: &Path) -> Inbox {
        Inbox(folder.to_owned())
    }

    /// How much of it is here.
    pub fn length(&self, id: Id) -> io::Result<u64> {
        match self.path(id).metadata() {
            Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(0),
            found => Ok(found?.len()),
        }
    }

    /// Adds a piece where the file ends; of one that came before, the end is told. Gives where it
    /// ends now. A piece that breaks off leaves nothing behind.
    pub fn add(&self, id: Id, at: u64, piece: &mut impl Read) -> Result<u64, Misplaced> {
        make_folder(&self.0)?;
        let options =
            OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).to_owned();
        let mut file = options.open(self.path(id))?;
        // Two tabs at one file wait for each other.
        file.lock()?;
        let length = file.metadata()?.len();
        if at != length {
            return Err(Misplaced::EndsAt(length));
        }
        file.seek(SeekFrom::End(0))?;
        let room = LARGEST - length.min(LARGEST);
        let added = io::copy(&mut piece.take(room + 1), &mut file);
        match added {
            Ok(added) if added <= room => Ok(length + added),
            other => {
                file.set_len(length)?;
                other.map_err(Misplaced::Io).and(Err(Misplaced::TooLarge))
            }
        }
    }

    pub fn open(&self, id: Id) -> io::Result<File> {
        File::open(self.path(id))
    }

    pub fn take_away(&self, id: Id) -> io::Result<()> {
        gone(&self.path(id)).map(drop)
    }

    /// Takes away what nobody has gone on with. Gives how many.
    pub fn sweep(&self, now: SystemTime) -> io::Result<usize> {
        let mut swept = 0;
        for path in entries(&self.0)? {
            swept += usize::from(old(&path, now, LEFT_ALONE)? && gone(&path)?);
        }
        Ok(swept)
    }

    fn path(&self, id: Id) -> PathBuf {
        self.0.join(id.to_string())
    }
}

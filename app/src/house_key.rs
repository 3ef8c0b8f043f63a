//! The key of the installation, in a file of its own: in no database, and in no backup.

use std::io::{ErrorKind, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;

use base::Ground;
use identity::{HouseKey, unreadable_second_steps};
use store::look_into;

use crate::settings::{Settings, Trouble};

/// The key, if it has been made.
pub fn load(settings: &Settings) -> Result<Option<HouseKey>, Trouble> {
    let unreadable = |why: String| Trouble::FileUnreadable(settings.key.clone(), why);
    match std::fs::read_to_string(&settings.key) {
        Ok(text) => match HouseKey::from_text(&text) {
            Some(key) => Ok(Some(key)),
            None => Err(unreadable("64 hexadecimal digits".to_owned())),
        },
        Err(why) if why.kind() == ErrorKind::NotFound => Ok(None),
        Err(why) => Err(unreadable(why.to_string())),
    }
}

/// The key; made and kept, for its owner's eyes only, when the program first serves.
pub fn load_or_make(settings: &Settings, ground: &Ground) -> Result<HouseKey, Trouble> {
    if let Some(key) = load(settings)? {
        return Ok(key);
    }
    let key = HouseKey::draw(&mut ground.chance.draw());
    let unwritable =
        |why: std::io::Error| Trouble::FileUnwritable(settings.key.clone(), why.to_string());
    let file =
        std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&settings.key);
    let mut file = file.map_err(unwritable)?;
    writeln!(file, "{}", key.reveal()).and_then(|()| file.sync_all()).map_err(unwritable)?;
    Ok(key)
}

/// How many accounts have a second step that this installation's key doesn't fit.
pub fn unreadable(settings: &Settings) -> Result<i64, Trouble> {
    let key = load(settings)?;
    let count = look_into(&settings.store().place, |db| unreadable_second_steps(db, key.as_ref()));
    count.map_err(Trouble::Fault)
}

//! The file of a form: it came with the form, or piece by piece before it.

use base::Id;
use files::{FileType, Inbox, Misplaced};
use store::{Stop, Store};
use web::{Ask, Form, Trouble};

use crate::pages::{field_name, not_taken, words};
use crate::preparing::{NotPrepared, known, of_the_disk};
use crate::sweeping::inbox;
use crate::uploading::{self, MOST_UPLOADS, NotBegun, Upload};

pub(super) fn inbox_of(ask: &Ask) -> Inbox {
    Inbox::at(&inbox(&ask.folder))
}

pub(super) fn disk(why: std::io::Error) -> Trouble {
    Trouble::Fault(of_the_disk(&why))
}

/// A file that is here whole, and of a type that is taken.
pub(crate) struct Arrived {
    pub(crate) upload: Upload,
    pub(crate) file_type: FileType,
}

/// What the form brings. What stands in its way is said in the form; what is not taken isn't kept.
pub(super) fn arrived(
    ask: &Ask,
    store: &Store,
    form: &mut Form,
) -> Result<Option<Arrived>, Trouble> {
    form.set("upload", String::new());
    let upload = match with_it(ask, store)? {
        Ok(Some(upload)) => upload,
        Ok(None) => match before_it(ask, store)? {
            Some(upload) => upload,
            None => {
                refuse(ask, form, words(ask).choose_a_file().to_owned());
                return Ok(None);
            }
        },
        Err(NotBegun::TooMany) => {
            refuse(ask, form, words(ask).too_many_uploads(MOST_UPLOADS));
            return Ok(None);
        }
    };
    let mut file = inbox_of(ask).open(upload.id).map_err(disk)?;
    match known(&mut file) {
        Ok(file_type) => {
            form.set("upload", upload.id.to_string());
            Ok(Some(Arrived { upload, file_type }))
        }
        Err(why) => not_prepared(ask, store, form, upload.id, why).map(|()| None),
    }
}

/// What is not taken goes away, and the form says why.
pub(super) fn not_prepared(
    ask: &Ask,
    store: &Store,
    form: &mut Form,
    upload: Id,
    why: NotPrepared,
) -> Result<(), Trouble> {
    match why {
        NotPrepared::Refused(why) => {
            put_away(ask, store, upload)?;
            form.set("upload", String::new());
            refuse(ask, form, not_taken(ask, why));
            Ok(())
        }
        NotPrepared::Broken(fault) => Err(fault.into()),
    }
}

/// It was made a file of, or never will be.
pub(super) fn put_away(ask: &Ask, store: &Store, upload: Id) -> Result<(), Trouble> {
    let account = ask.account()?;
    store.plumbing(move |plumbing| uploading::end_upload(plumbing, account, upload))?;
    inbox_of(ask).take_away(upload).map_err(disk)
}

fn refuse(ask: &Ask, form: &mut Form, why: String) {
    form.refuse("file", field_name(ask.language, "file"), why);
}

/// The file that came with the form, as if it had come before.
fn with_it(ask: &Ask, store: &Store) -> Result<Result<Option<Upload>, NotBegun>, Trouble> {
    let Some(sent) = ask.file("file").filter(|sent| !sent.name.is_empty()) else {
        return Ok(Ok(None));
    };
    let (account, name, size) = (ask.account()?, sent.name.clone(), sent.size.cast_signed());
    let begun =
        store.plumbing(move |plumbing| uploading::begin_upload(plumbing, account, &name, size));
    let upload = match begun {
        Ok(upload) => upload,
        Err(Stop::Refused(why)) => return Ok(Err(why)),
        Err(Stop::Broken(fault)) => return Err(fault.into()),
    };
    match inbox_of(ask).add(upload.id, 0, &mut sent.open().map_err(disk)?) {
        Ok(_) => Ok(Ok(Some(upload))),
        Err(Misplaced::Io(why)) => Err(disk(why)),
        Err(Misplaced::EndsAt(_) | Misplaced::TooLarge) => Err(Trouble::TooLarge),
    }
}

/// One's own, once it is here whole.
fn before_it(ask: &Ask, store: &Store) -> Result<Option<Upload>, Trouble> {
    let (account, id) = (ask.account()?, ask.form.get("upload").parse::<Id>());
    let Ok(id) = id else { return Ok(None) };
    let upload = store.read_now(move |db| uploading::upload(db, account, id))?;
    let Some(upload) = upload else { return Ok(None) };
    let here = inbox_of(ask).length(id).map_err(disk)?;
    Ok((here == upload.size.cast_unsigned()).then_some(upload))
}

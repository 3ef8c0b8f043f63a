use base::typed::Slips;
use std::fmt;

/// Something broke below the rules. It is logged once, at the boundary, and shown as a page;
/// no rule ever looks inside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The database does not answer: worth trying again in a moment.
    Away(String),
    /// There is no room left to write.
    Full(String),
    /// It took longer than anyone should wait.
    Slow(String),
    /// Another act got in between; the store has already tried again.
    Contended,
    /// All else: a defect, ours or the database's.
    Broken(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Away(why) => write!(f, "the database does not answer: {why}"),
            Fault::Full(why) => write!(f, "there is no room left to write: {why}"),
            Fault::Slow(why) => write!(f, "took too long: {why}"),
            Fault::Contended => f.write_str("other acts kept getting in between"),
            Fault::Broken(why) => f.write_str(why),
        }
    }
}

impl std::error::Error for Fault {}

/// Why an act did not happen: a rule said no, or something broke. Either way nothing of it
/// stays in the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stop<R> {
    Refused(R),
    Broken(Fault),
}

impl<R> From<Fault> for Stop<R> {
    fn from(fault: Fault) -> Self {
        Stop::Broken(fault)
    }
}

/// What was typed stands in the way.
impl<R: From<Slips>> From<Slips> for Stop<R> {
    fn from(slips: Slips) -> Self {
        Stop::Refused(slips.into())
    }
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{
            CannotOpen, DatabaseBusy, DatabaseLocked, DiskFull, OperationInterrupted, ReadOnly,
            SystemIoFailure,
        };
        let why = error.to_string();
        match error.sqlite_error_code() {
            Some(DiskFull) => Fault::Full(why),
            Some(CannotOpen | SystemIoFailure | ReadOnly) => Fault::Away(why),
            Some(DatabaseBusy | DatabaseLocked) => Fault::Contended,
            Some(OperationInterrupted) => Fault::Slow(why),
            _ => Fault::Broken(why),
        }
    }
}

impl From<postgres::Error> for Fault {
    fn from(error: postgres::Error) -> Self {
        use postgres::error::SqlState;
        let Some(db) = error.as_db_error() else {
            return if error.is_closed()
                || std::error::Error::source(&error).is_some_and(|s| s.is::<std::io::Error>())
            {
                Fault::Away(with_cause(&error))
            } else {
                Fault::Broken(with_cause(&error))
            };
        };
        let why = db.to_string();
        match db.code() {
            &SqlState::T_R_SERIALIZATION_FAILURE | &SqlState::T_R_DEADLOCK_DETECTED => {
                Fault::Contended
            }
            &SqlState::DISK_FULL | &SqlState::OUT_OF_MEMORY => Fault::Full(why),
            &SqlState::QUERY_CANCELED => Fault::Slow(why),
            code if code.code().starts_with("57P") || code.code().starts_with("08") => {
                Fault::Away(why)
            }
            &SqlState::TOO_MANY_CONNECTIONS => Fault::Away(why),
            _ => Fault::Broken(why),
        }
    }
}

/// A driver's error names what it was doing; its cause names what went wrong.
fn with_cause(error: &dyn std::error::Error) -> String {
    match error.source() {
        Some(cause) => format!("{error}: {cause}"),
        None => error.to_string(),
    }
}

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

mod acts;
mod backups;
mod lists;
mod merging;
mod migrating;
mod personal;
mod registering;
mod sequence;
mod things;

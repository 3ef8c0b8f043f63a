//! Files that people bring.
//!
//! What a file is, its content says ([`recognise`]), never its name: what is on no list of ours is
//! refused. A picture is never kept as it came: it is decoded within bounds, turned upright,
//! stripped of all but its pixels and written anew in a few widths ([`reduce`]). Everything lies on a
//! [`Shelf`] under the digest of its content, and is on the disk before an act names it; what is on
//! its way there grows piece by piece in an [`Inbox`]. What is [`Sealed`] is encrypted before it comes
//! here: nothing can recognise, reduce or join it with its like, because nothing here can read it.
//!
//! Files are read from where they lie and never held in memory whole, but for the pixels of one
//! picture at a time. Nothing here knows of records, readers or addresses: who may have a file is for
//! its record to say.

mod content;
mod inbox;
mod office;
mod picture;
mod sealed;
mod shelf;

pub use content::{FileType, LARGEST, NotTaken, recognise};
pub use inbox::{Inbox, Misplaced};
pub use picture::{Picture, WIDTHS, reduce};
pub use sealed::{Sealed, SealingKey};
pub use shelf::{Condition, Kept, Key, Shelf};

//! The append-only record of every change: written in the change's own transaction, followed by whatever
//! wants to know, proven by a Merkle tree that anybody can keep and check.
//!
//! Invariants:
//! - an entry is appended by [`append`] in the transaction of the change it tells of, or not at all;
//! - entry numbers are dense, from 0, in the order of commits;
//! - what is hashed is kept as canonical bytes and never made again from columns;
//! - what concerns a person alone stands beside the entry as a [`Part`], salted, so that it can be erased
//!   without breaking a proof; so does what is not public, or not yet ([`Draft::sealed`]), until it may be opened;
//! - `after` is what the subject's row says: [`verify`] holds every row against its last entry, and what follows from
//!   the ledger otherwise against what a room's [`Check`] makes of it again.
//!
//! Deliberately absent: changing or removing an entry.

pub mod canonical;
pub mod note;
pub mod tile;
pub mod tree;

mod entry;
mod key;
mod proof;
mod scan;
mod settle;
mod store;
mod verify;

pub use entry::{Beside, By, Draft, Logged, Part, Subject};
pub use key::{Held, Key, KeyFault};
pub use proof::{OpenPart, Receipt, ReceiptFault, checkpoint, consistency, receipt};
pub use store::{
    Batch, Head, LOCK, Leaf, MIGRATIONS, Naming, RowEntry, STATEMENTS, Tree, append, append_batch,
    append_rows, beside, discard, entry, erase, found, head, head_of, history, history_but, is_founded,
    keep_pace, kinds_since, last_about, last_of_kind, last_rows, naming, open_parts, since, size, unseal,
};
pub use verify::{
    Check, Feed, Findings, Measure, Report, STATEMENTS as VERIFY_STATEMENTS, Said, State, StateSink, Telling,
    Walked, Wrong, detail_of, each_before, latest_checkpoint, piped, sign_head, signed_head, tells_time,
    verify,
};

pub use uuid::Uuid;

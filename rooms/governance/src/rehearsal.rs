//! Rehearsals: a meeting tried out with its own agenda, motions and delegates, before it is held.
//!
//! A rehearsal is a meeting of the same body with a roll, presence and polls of its own. It stands in no list, feed or
//! export, what it decides gets no number, no seat is lost by it, nobody is written to, and only those see it who take
//! part in the meeting or run it. Cleared away, nothing of it is left but that the ledger's entries are numbered: that it
//! was made, that something was tried, that it is gone. What they sealed is erased.

mod pages;
pub mod rules;
mod store;

pub(crate) use pages::{acts, links, ribbon, routes};
pub(crate) use store::STATEMENTS;
pub use store::{clear, make, of};

//! Rosters brought in as a whole: planned and shown before anything is written, applied as one entry, undone as one.
//!
//! [`plan`] reads a file against the members that exist and says row by row what would happen; [`run`] does it. A row is
//! the same member as before if an identifier says so; a row without any is known again by its country, kind and names. A likely double is told, and never merged in silence. What a roster does not tell stays as it is.

pub mod changes;
pub mod pages;
pub mod plan;
pub mod run;
pub mod saved;
pub mod standing;
pub mod store;

mod known;
mod merge;
mod preview;
mod staged;

pub use plan::{ByHand, Counts, Double, Plan, Progress, Settled, Source, Stage, Terms, Verdict, plan};
pub use run::{Applied, Choice, Order, Undone, apply, apply_now, keep_clear, sweep, undo};
pub use store::{Import, ImportRow, ImportState, list, load};

/// Every statement with a list, for the test that prepares them.
pub fn list_statements() -> impl Iterator<Item = String> {
    known::statements().chain(run::statements())
}

//! Presence: an in-and-out record of who takes part in a meeting, and the quorum that follows from it.
//!
//! Coming and leaving are rows with their instants, never overwritten. Whether somebody was there at any instant, and
//! whether the quorum stood then, can be asked at any later time.

pub mod rules;

mod pages;
mod quorum;
mod stays;
mod store;

use crate::{meeting::Meeting, roll::RollEntry};
use base::{Id, Instant};
use serde::Serialize;

pub(crate) use pages::routes;
pub use quorum::{Quorate, QuorumLine, quorum_line};
pub(crate) use quorum::{counted, of_poll};
pub use rules::Reach;
pub(crate) use stays::STATEMENTS as STAYS_STATEMENTS;
pub(crate) use store::{STATEMENTS, lines, was_present};
pub use store::{
    check_in, check_out, come, count, electors, go, leave_all, mode_of, present_between, states,
};

base::kind!(
    /// One stay of one person in a meeting.
    Presence = "presence",
);

db::coded! {
    /// How somebody takes part.
    pub enum Mode {
        /// In the hall.
        InPerson = "in-person",
        /// From elsewhere.
        Remote = "remote",
    }
}

impl Mode {
    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Mode::InPerson => "governance-mode-in-person",
            Mode::Remote => "governance-mode-remote",
        }
    }
}

db::record! {
    /// One stay as its row and the ledger have it.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    pub struct PresenceState {
        /// The meeting.
        pub meeting: Id<Meeting>,
        /// Whose: a line of the roll.
        pub entry: Id<RollEntry>,
        /// When it began.
        pub came_at: Instant,
        /// When it ended.
        pub left_at: Option<Instant>,
        /// How.
        pub mode: Mode,
    }
}

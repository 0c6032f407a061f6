//! Proxies: who may vote in a meeting entrusts the vote to another who may, within the cap of the statutes.
//!
//! A proxy is a row with the instant it was given and, if it was, withdrawn. What a poll counts is the proxies as they
//! stand when it opens: whatever is given or withdrawn later holds from the next poll on.

pub mod rules;

mod pages;
mod store;

use crate::{meeting::Meeting, roll::RollEntry};
use base::{Id, Instant};
use serde::Serialize;

pub(crate) use pages::{called, routes};
pub use store::{Given, give, listed, load, of_line, open_at, states, withdraw};
pub(crate) use store::{STATEMENTS, holder_at};

base::kind!(
    /// A vote entrusted to another for one meeting.
    Proxy = "proxy",
);

db::record! {
    /// A proxy as its row and the ledger have it.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    pub struct ProxyState {
        /// The meeting.
        pub meeting: Id<Meeting>,
        /// Whose vote it is: a line of the roll.
        pub principal: Id<RollEntry>,
        /// Who is to cast it: another line of the roll.
        pub holder: Id<RollEntry>,
        /// When it was given.
        pub given_at: Instant,
        /// When it was withdrawn.
        pub withdrawn_at: Option<Instant>,
    }
}

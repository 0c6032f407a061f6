//! Actions: what is to be done, who answers for it, and the reports of how far it is.
//!
//! Reports are dated facts that replace none of those before: how an action stands on a day is what the last report up
//! to that day says. An action without one is not started.

pub mod pages;
pub mod rules;
pub mod store;

use crate::{plan::Strategy, row::Kept};
use base::{Day, Id, Localised, Span};
use db::coded;
use serde::Serialize;

base::kind!(
    /// An action of a plan.
    Action = "action",
    /// A report of an action's progress.
    Report = "report",
);

coded! {
    /// How an action stands.
    pub enum Progress {
        /// Nothing was done yet.
        NotStarted = "not_started",
        /// Being done.
        UnderWay = "under_way",
        /// Done.
        Done = "done",
        /// Laid aside for a time.
        Suspended = "suspended",
    }
}

db::record! {
    /// An action's facts, as row and ledger have them.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    pub struct ActionState {
        /// Its strategy.
        pub strategy: Id<Strategy>,
        /// Its number.
        pub number: u32,
        /// Its whole number, `objective.strategy.action`.
        pub path: String,
        /// What is to be done.
        pub wording: Localised,
        /// The codes of the carriers that answer for it.
        pub responsible: Kept<Vec<String>>,
        /// When it was in the plan.
        pub held: Kept<Vec<Span>>,
    }
}

db::record! {
    /// A report's facts, as row and ledger have them.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    pub struct ReportState {
        /// The action.
        pub action: Id<Action>,
        /// Which report of that action it is, from 1.
        pub number: u32,
        /// How it stood.
        pub state: Progress,
        /// Per cent done.
        pub progress: u8,
        /// The day on which this was true.
        pub as_of: Day,
        /// What was done, in words.
        pub note: Option<Localised>,
    }
}

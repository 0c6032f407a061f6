//! Evidence: what some room keeps (a decision, for one) and somebody lets stand under an action of the plan.
//!
//! Rooms say in their manifests which of their nouns may be evidence; this room sees no more of them than an address
//! and a title. Evidence is dated: what was withdrawn stood until that day.

pub mod pages;
pub mod rules;
pub mod store;

use crate::action::Action;
use base::{Day, Id, Localised};
use ledger::Uuid;
use serde::Serialize;

base::kind!(
    /// A piece of evidence under an action.
    Evidence = "evidence",
);

db::record! {
    /// The facts of a piece of evidence, as row and ledger have them.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    pub struct EvidenceState {
        /// The action.
        pub action: Id<Action>,
        /// The noun of what stands, e.g. `decision`.
        pub kind: String,
        /// Its id.
        pub subject: Uuid,
        /// What it shows, in words.
        pub note: Option<Localised>,
        /// Since when it stands.
        pub since: Day,
        /// The first day on which it no longer stands.
        pub until: Option<Day>,
    }
}

//! Plans: objectives, their strategies and actions, the carriers and resources, loaded from a file and shown whole.
//!
//! A plan is known by its code, an entry by its number path. What a later file lacks leaves the plan and keeps its
//! history, reports and evidence; every entry knows the spans of days during which it was in the plan. The file's form
//! is described in `docs/plan-format.md`. Progress and evidence are not the plan's but the action's
//! ([`crate::action`], [`crate::evidence`]).

pub mod exchange;
pub mod file;
pub mod finding;
pub mod pages;
pub mod rules;
pub mod store;

mod check;
mod json;
pub(crate) mod picture;

pub use file::PlanFile;
pub use finding::Finding;
pub use store::Whole;

use crate::row::Kept;
use base::{Day, Id, Localised, Span, Stop};
use serde::{Deserialize, Serialize};
use shell::{Locale, Pen};
use std::fmt;

base::kind!(
    /// A strategic plan.
    Plan = "plan",
    /// One of its objectives.
    Objective = "objective",
    /// One of an objective's strategies.
    Strategy = "strategy",
);

/// The plan that Koinon brings: strategic priorities 2010–2016, worded after their source.
pub const EXAMPLE: &[u8] = include_bytes!("../data/plan-2010-2016.json");

/// A body, several, or the members as a whole, as a plan names them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carrier {
    /// By what resources and actions refer to it.
    pub code: String,
    /// Its name.
    pub name: Localised,
}

/// What an objective rests on: a carrier, or something else with a name, or something that a carrier brings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resource {
    /// The carrier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Its name, if it is not the carrier itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Localised>,
}

db::record! {
    /// A plan's own facts, as row and ledger have them.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    pub struct PlanState {
        /// Its code.
        pub code: String,
        /// Its name.
        pub title: Localised,
        /// Its vision.
        pub statement: Localised,
        /// What it is drawn from.
        pub source: Option<String>,
        /// Its first day.
        pub since: Day,
        /// Its last day, included.
        pub until: Day,
        /// The carriers that it names.
        pub carriers: Kept<Vec<Carrier>>,
    }
}

impl PlanState {
    /// The name of a carrier by its code.
    pub fn carrier(&self, code: &str) -> Option<&Localised> {
        self.carriers.iter().find(|carrier| carrier.code == code).map(|carrier| &carrier.name)
    }

    /// What a resource is called: its own name or its carrier's.
    pub fn resource<'a>(&'a self, resource: &'a Resource) -> Option<&'a Localised> {
        resource.name.as_ref().or_else(|| self.carrier(resource.code.as_deref()?))
    }
}

db::record! {
    /// An objective's facts, as row and ledger have them.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    pub struct ObjectiveState {
        /// Its plan.
        pub plan: Id<Plan>,
        /// Its number.
        pub number: u32,
        /// Its name.
        pub title: Localised,
        /// What it seeks.
        pub statement: Localised,
        /// What it does.
        pub functions: Kept<Vec<Localised>>,
        /// What it rests on.
        pub resources: Kept<Vec<Resource>>,
        /// When it was in the plan.
        pub held: Kept<Vec<Span>>,
    }
}

db::record! {
    /// A strategy's facts, as row and ledger have them.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    pub struct StrategyState {
        /// Its objective.
        pub objective: Id<Objective>,
        /// Its number.
        pub number: u32,
        /// Its name.
        pub title: Localised,
        /// When it was in the plan.
        pub held: Kept<Vec<Span>>,
    }
}

db::record! {
    /// A plan in a few words.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct PlanBrief {
        /// Its id.
        pub id: Id<Plan>,
        /// Its code.
        pub code: String,
        /// Its name.
        pub title: Localised,
        /// Its first day.
        pub since: Day,
        /// Its last day, included.
        pub until: Day,
    }
}

/// The numbers by which an entry of a plan is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Path {
    /// `2`.
    Objective(u16),
    /// `2.3`.
    Strategy(u16, u16),
    /// `2.3.7`.
    Action(u16, u16, u16),
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Path::Objective(objective) => write!(f, "{objective}"),
            Path::Strategy(objective, strategy) => write!(f, "{objective}.{strategy}"),
            Path::Action(objective, strategy, action) => write!(f, "{objective}.{strategy}.{action}"),
        }
    }
}

/// What loading a file did. Objectives, strategies and actions are counted alike.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Loaded {
    /// The plan.
    pub plan: Id<Plan>,
    /// Whether the plan is new, or its own title, statement, source, period or carriers changed.
    pub head: bool,
    /// Entries that are in the plan from now on.
    pub added: u32,
    /// Entries with another wording or a new report.
    pub changed: u32,
    /// Entries left as they were.
    pub unchanged: u32,
    /// Entries that left the plan.
    pub withdrawn: u32,
    /// What somebody should look at.
    pub warnings: Vec<Finding>,
}

impl Loaded {
    /// Whether anything was written.
    pub fn is_change(&self) -> bool {
        self.head || self.added + self.changed + self.withdrawn > 0
    }

    /// The counts in a sentence.
    pub fn told(&self, l: &Locale) -> String {
        let counts = [
            ("added", self.added.into()),
            ("changed", self.changed.into()),
            ("withdrawn", self.withdrawn.into()),
            ("unchanged", self.unchanged.into()),
        ];
        l.with("strategy-load-told", &counts)
    }
}

/// Loads a file: all of it, or nothing and every finding.
///
/// # Errors
/// A fault of the database; findings are the inner error.
pub fn load_file(pen: &mut Pen<'_, '_>, bytes: &[u8]) -> Result<Result<Loaded, Vec<Finding>>, Stop> {
    match file::read(bytes, pen.today) {
        Ok(read) => store::load(pen, &read).map(Ok),
        Err(findings) => Ok(Err(findings)),
    }
}

#[cfg(test)]
mod tests;

//! Composition rules: what a body asks of its own make-up, as dated data, held against who sits in it.

pub mod rules;

mod pages;
mod store;
mod words;

use crate::body::Body;
use base::{Day, Id};
use serde::{Deserialize, Serialize};

pub(crate) use pages::{block, routes, said};
pub use rules::{Finding, Judged, Occupant, Occupied, Verdict, judge};
pub(crate) use store::STATEMENTS;
pub use store::{enact, in_force, repeal, states, upcoming, withdraw};
pub use words::{Names, Told, told};

base::kind!(
    /// A rule of composition of one body.
    CompositionRule = "composition-rule",
);

db::coded! {
    /// What of a seat or its holder a rule looks at.
    pub enum Aspect {
        /// The section to which the seat is allotted.
        Section = "section",
        /// The class of the seat.
        Class = "class",
        /// The gender of whoever holds the seat.
        Gender = "gender",
        /// The country of the member for whom it is held.
        Country = "country",
    }
}

impl Aspect {
    /// Whether it is settled by the seat itself, so that vacant seats have it too.
    pub fn is_of_the_seat(self) -> bool {
        matches!(self, Aspect::Section | Aspect::Class)
    }
}

db::coded! {
    /// In what a rule counts.
    pub enum Measure {
        /// Seats, of all seats of the body.
        Seats = "seats",
        /// Per mille of the seats that are held.
        Permille = "permille",
    }
}

/// Stands as a rule's value for "each one by itself"; only caps can be set so, since nobody can list who is absent.
pub const EACH: &str = "*";

db::record! {
    /// A rule of composition as its row and the ledger have it.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
    pub struct RuleState {
        /// The body.
        pub body: Id<Body>,
        /// What it looks at.
        pub aspect: Aspect,
        /// The code of the section or class, the gender, the country (ISO 3166-1 alpha-2), or [`EACH`].
        pub value: String,
        /// In what it counts.
        pub measure: Measure,
        /// The least, if there is a floor.
        pub least: Option<u32>,
        /// The most, if there is a cap.
        pub most: Option<u32>,
        /// The article that says so.
        pub article: String,
        /// Whether it is an example and not the federation's own.
        pub example: bool,
        /// The first day on which it holds.
        pub since: Day,
        /// The first day on which it no longer holds.
        pub until: Option<Day>,
    }
}

/// A rule to be enacted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRule {
    /// What it looks at.
    pub aspect: Aspect,
    /// As [`RuleState::value`].
    pub value: String,
    /// In what it counts.
    pub measure: Measure,
    /// The least, if there is a floor.
    pub least: Option<u32>,
    /// The most, if there is a cap.
    pub most: Option<u32>,
    /// The article that says so.
    pub article: String,
    /// Whether it is an example and not the federation's own.
    pub example: bool,
    /// The first day on which it holds.
    pub since: Day,
}

//! The roll: who may vote in a meeting, and for each person why or why not, frozen at a stated moment.
//!
//! One entry for each titular and each deputy of each seat of the body on that day, and one for each vacant seat; where
//! members name delegates ([`crate::delegation`]), one for each delegate and each substitute, and one for each member
//! that named nobody. At most one entry of a seat or member and at most one entry of a person is entitled. A deputy who stands by is not entitled in
//! the frozen roll: [`crate::presence::electors`] lets the deputy in while the titular is absent, so that the number
//! of the entitled never moves during a meeting.

pub mod rules;

pub(crate) mod words;

mod pages;
mod reason;
mod store;

use crate::{
    delegation::Delegation,
    meeting::Meeting,
    registry::{Mandate, Member},
    seat::{Capacity, Seat, Tenure},
};
use base::{Fault, Id};
use db::{FromValue, Value};
use serde::{Deserialize, Serialize};
use shell::Person;

pub use crate::registry::MemberStanding as Standing;
pub(crate) use pages::{choice, people, routes, totals_told};
pub use reason::Reason;
pub use store::{Line, Why, freeze, load, of_meeting, of_person, states, why};
pub(crate) use store::{
    STATEMENTS, Shown, Totals, Which, because, counts, freeze_in, named, provisional_totals, search,
    shown_of, sits, subjects,
};

base::kind!(
    /// A line of a meeting's roll.
    RollEntry = "roll-entry",
    /// One vote of a meeting, which titular and deputy share: a seat's, or a member's. Its id is that of the seat or
    /// member.
    Voice = "voice",
);

/// The reasons of an entry, in the order in which they are told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Reasons(pub Vec<Reason>);

impl FromValue for Reasons {
    fn from_value(value: Value) -> Result<Self, Fault> {
        let json = serde_json::Value::from_value(value)?;
        serde_json::from_value(json)
            .map_err(|error| Fault::from("the stored reasons of a roll's entry", error))
    }
}

impl From<&Reasons> for Value {
    fn from(reasons: &Reasons) -> Self {
        // An enum of plain values always serialises.
        Value::Text(serde_json::to_string(reasons).unwrap_or_default())
    }
}

db::record! {
    /// A line of a roll as its row and the ledger have it.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    pub struct RollState {
        /// The meeting.
        pub meeting: Id<Meeting>,
        /// Its place in the roll, from 1.
        pub place: u32,
        /// The seat; none where it is a member's vote.
        pub seat: Option<Id<Seat>>,
        /// The tenure by which it is held, if it is.
        pub tenure: Option<Id<Tenure>>,
        /// Who holds it.
        pub person: Option<Id<Person>>,
        /// The mandate through which it is held.
        pub mandate: Option<Id<Mandate>>,
        /// The member whose mandate it is, or that has named the person.
        pub member: Option<Id<Member>>,
        /// As titular or as deputy.
        pub capacity: Capacity,
        /// Whether this entry votes.
        pub entitled: bool,
        /// Whether it is a deputy's who votes while the titular is absent.
        pub stands_by: bool,
        /// What its vote weighs where votes are weighted; kept also where it does not vote.
        pub weight: u64,
        /// Why, or why not.
        pub reasons: Reasons,
        /// The delegation, where a member has named somebody.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub delegation: Option<Id<Delegation>>,
    }
}

//! Delegations: whom a member names to vote for it in one meeting, a delegate and a substitute.
//!
//! Where a body's statutes say that its members vote themselves ([`crate::statute::Delegation`]), each member of the
//! kinds they list has one vote in each meeting. Its delegate stands on the roll as a titular does, its substitute as a
//! deputy: presence, proxies and polls know no difference. A delegation is a credential for one meeting, not a seat;
//! whether it votes is judged when the roll is frozen, by the member's standing and the person's mandate on that day.

pub mod rules;

mod gate;
mod pages;
mod panels;
mod store;

use crate::{meeting::Meeting, registry::Member};
use base::{Day, Id};
use serde::Serialize;
use shell::Person;

pub(crate) use pages::{address, routes, title};
pub(crate) use panels::{of_meeting, of_member};
pub(crate) use store::{OnRoll, STATEMENTS, ask_members, counts, named, names, on_roll, with_named, without};
pub use store::{list_statements, load, name, of, states, withdraw};

base::kind!(
    /// Whom a member has named for one meeting.
    Delegation = "delegation",
);

db::record! {
    /// A delegation as its row and the ledger have it.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    pub struct DelegationState {
        /// The meeting.
        pub meeting: Id<Meeting>,
        /// The member.
        pub member: Id<Member>,
        /// Who votes.
        pub delegate: Id<Person>,
        /// Who votes while the delegate is absent.
        pub substitute: Option<Id<Person>>,
        /// The day on which these two were named.
        pub named_on: Day,
    }
}

/// Whom a member names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewDelegation {
    /// Who votes.
    pub delegate: Id<Person>,
    /// Who votes while the delegate is absent.
    pub substitute: Option<Id<Person>>,
}

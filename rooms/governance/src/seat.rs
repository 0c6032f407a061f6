//! Seats: places in a body, each of a class and perhaps of a section, and who holds them for how long.
//!
//! A seat is held through a mandate: member, person, mandate, seat and tenure are five records, each with dates. A
//! tenure whose term has ended goes on until the seat is filled anew or given up: that a term ends is planned, that a
//! tenure ends is a fact of its own.

pub mod loss;
pub mod rules;

mod ground;
pub(crate) mod life;
mod pages;
mod store;
mod sweep;
mod terms;
mod words;

use crate::{
    body::Body,
    registry::{Mandate, Section},
};
use base::{Day, Id, Localised};
use serde::{Deserialize, Serialize};
use shell::Person;

pub(crate) use ground::{STATEMENTS as GROUND_STATEMENTS, of_mandate};
pub use loss::{Loss, SeatLoss, Sitting};
pub(crate) use pages::{
    added_said, class_said, of_member, of_person, of_section, on_me, place, routes, shown, title, to_give,
};
pub use store::{
    Holder, Place, RosterRow, Sits, add_many, class, class_by_code, class_states, close, install, load,
    reopen, resume, roster, sits_in, states, tenure_states, vacate,
};
pub(crate) use store::{STATEMENTS, SectionName, classes, has_any, has_holder, held_by, sections};
pub use sweep::{Lost, Outlook, Risk, apply_losses, risk_of};
pub(crate) use sweep::{STATEMENTS as SWEEP_STATEMENTS, foresee};
pub(crate) use terms::{Terms, shown as terms};
pub(crate) use words::risk as risk_told;

base::kind!(
    /// A class of seats of one body.
    SeatClass = "seat-class",
    /// A seat.
    Seat = "seat",
    /// One person's holding of a seat.
    Tenure = "tenure",
);

db::coded! {
    /// In what capacity a seat is held.
    pub enum Capacity {
        /// Holds the seat.
        Titular = "titular",
        /// Stands in for the titular.
        Deputy = "deputy",
    }
}

impl Capacity {
    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Capacity::Titular => "governance-capacity-titular",
            Capacity::Deputy => "governance-capacity-deputy",
        }
    }
}

db::coded! {
    /// What a titular is in the body.
    pub enum Office {
        /// One of its members.
        Member = "member",
        /// Presides over it.
        Chair = "chair",
        /// Presides in the chair's absence.
        ViceChair = "vice-chair",
    }
}

impl Office {
    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Office::Member => "governance-office-member",
            Office::Chair => "governance-office-chair",
            Office::ViceChair => "governance-office-vice-chair",
        }
    }
}

db::coded! {
    /// Why a tenure ended.
    pub enum EndReason {
        /// The mandate ended, and the seat with it by the rule in force.
        MandateLost = "mandate-lost",
        /// The term ended and was not renewed.
        TermEnded = "term-ended",
        /// The holder gave it up.
        Resigned = "resigned",
        /// The body or the member put somebody else in the place.
        Replaced = "replaced",
        /// The holder died.
        Died = "died",
        /// The seat itself was abolished.
        SeatClosed = "seat-closed",
        /// It never was: somebody was entered by mistake. It ends on its first day and so was held on none.
        InError = "in-error",
    }
}

impl EndReason {
    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            EndReason::MandateLost => "governance-end-mandate-lost",
            EndReason::TermEnded => "governance-end-term-ended",
            EndReason::Resigned => "governance-end-resigned",
            EndReason::Replaced => "governance-end-replaced",
            EndReason::Died => "governance-end-died",
            EndReason::SeatClosed => "governance-end-seat-closed",
            EndReason::InError => "governance-end-in-error",
        }
    }

    /// Those that a person may enter; the rest follow from facts.
    pub const ENTERED: [EndReason; 5] =
        [EndReason::Resigned, EndReason::Replaced, EndReason::TermEnded, EndReason::Died, EndReason::InError];
}

db::record! {
    /// A class of seats as its row and the ledger have it.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    pub struct SeatClassState {
        /// The body.
        pub body: Id<Body>,
        /// Its short name, e.g. `local-government`.
        pub code: String,
        /// Its name.
        pub name: Localised,
        /// Whether its seats vote.
        pub votes: bool,
        /// Its place among the body's classes.
        pub position: u32,
    }
}

db::record! {
    /// A seat as its row and the ledger have it.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
    pub struct SeatState {
        /// The body.
        pub body: Id<Body>,
        /// Its class.
        pub class: Id<SeatClass>,
        /// The section to which it is allotted, if to one.
        pub section: Option<Id<Section>>,
        /// Its number in the body.
        pub number: u32,
        /// What its vote weighs where votes are weighted.
        pub weight: u64,
        /// The first day on which it exists.
        pub since: Day,
        /// The first day on which it no longer exists.
        pub until: Option<Day>,
    }
}

db::record! {
    /// A tenure as its row and the ledger have it.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    pub struct TenureState {
        /// The seat.
        pub seat: Id<Seat>,
        /// The mandate through which it is held.
        pub mandate: Id<Mandate>,
        /// The person.
        pub person: Id<Person>,
        /// As titular or as deputy.
        pub capacity: Capacity,
        /// What the holder is in the body.
        pub office: Office,
        /// The first day.
        pub since: Day,
        /// The day on which the term is to end, if it is one.
        pub term_ends: Option<Day>,
        /// The first day on which the seat is no longer held so.
        pub until: Option<Day>,
        /// Why it ended.
        pub end_reason: Option<EndReason>,
        /// The article by which it ended, if by one.
        pub end_article: Option<String>,
    }
}

/// A class of seats to be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewClass {
    /// As [`SeatClassState::code`].
    pub code: String,
    /// Its name.
    pub name: Localised,
    /// Whether its seats vote.
    pub votes: bool,
    /// Its place among the body's classes.
    pub position: u32,
}

/// Seats to be added, all alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewSeats {
    /// Their class.
    pub class: Id<SeatClass>,
    /// The section to which they are allotted, if to one.
    pub section: Option<Id<Section>>,
    /// How many, 1 to 5,000.
    pub count: u32,
    /// What each vote weighs where votes are weighted.
    pub weight: u64,
    /// The first day on which they exist.
    pub since: Day,
}

/// How a seat is to be held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewTenure {
    /// The mandate through which it is held.
    pub mandate: Id<Mandate>,
    /// As titular or as deputy.
    pub capacity: Capacity,
    /// What the holder is in the body.
    pub office: Office,
    /// The first day.
    pub since: Day,
    /// The day on which the term is to end, if it is one.
    pub term_ends: Option<Day>,
}

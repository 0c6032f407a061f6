//! Mandates: a person's elected office in a member, with its days.
//!
//! Who loses a mandate may lose a seat by the rules of a body; that follows from the rows and entries written here and
//! is the business of those who keep the seats. Where a mandate is known from may name people, so the source stands in
//! a part that erasure takes away, never in the public part of an entry.

pub mod pages;
pub mod rules;
pub mod store;

pub use store::{begin, correct, end, in_force, of_member, of_person};

use crate::member::Member;
use base::{Day, Id, Localised, Span};
use db::coded;
use serde::{Deserialize, Serialize};
use shell::Person;

base::kind!(
    /// A person's elected office in a member.
    Mandate = "mandate",
);

coded! {
    /// Why a mandate ended. A choice of few, because what people would write here may concern their health or worse.
    pub enum EndReason {
        /// The term came to its end.
        Term = "term-ended",
        /// The person was not elected again.
        NotReelected = "not-re-elected",
        /// The person resigned.
        Resigned = "resigned",
        /// The person was removed from office.
        Removed = "removed",
        /// The person died.
        Died = "died",
        /// The member was merged, split or dissolved.
        Reform = "reform",
        /// The member left the federation; nobody writes this by hand.
        MemberLeft = "member-left",
        /// For another reason.
        Other = "other",
        /// It was recorded in error.
        Error = "in-error",
    }
}

/// All public facts of a mandate: what the ledger keeps of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MandateState {
    /// Who holds it.
    pub person: Id<Person>,
    /// In which member.
    pub member: Id<Member>,
    /// The office, e.g. mayor.
    pub office: Localised,
    /// The first day.
    pub since: Day,
    /// The first day on which it is no longer held, if it ended or has a planned end.
    pub until: Option<Day>,
    /// Why it ended; nothing while the end is only planned.
    pub end_reason: Option<EndReason>,
}

impl EndReason {
    /// Those that a person may enter; that a member left is recorded of the member.
    pub fn entered() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|one| *one != Self::MemberLeft)
    }
}

impl MandateState {
    /// When it is held.
    pub fn span(&self) -> Span {
        Span { since: self.since, until: self.until }
    }
}

/// What is corrected of a mandate that was recorded with a mistake: not who holds it, nor where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// The office.
    pub office: Localised,
    /// The first day.
    pub since: Day,
    /// The first day on which it is no longer held, if it ended or has a planned end.
    pub until: Option<Day>,
    /// From where it is known.
    pub source: Option<String>,
}

/// A mandate about to begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMandate {
    /// Who holds it.
    pub person: Id<Person>,
    /// In which member.
    pub member: Id<Member>,
    /// The office, e.g. mayor.
    pub office: Localised,
    /// The first day.
    pub since: Day,
    /// The first day on which it will no longer be held, if that is known.
    pub until: Option<Day>,
    /// From where it is known: an address, or a few words.
    pub source: Option<String>,
}

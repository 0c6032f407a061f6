//! Meetings: a body gathers on a day, at a place or at none, by rules that are checked and shown.
//!
//! A meeting's stage is no field: it follows from three facts, each with its instant (called, opened, closed). A
//! meeting whose time changes is no longer called. Whoever may vote in it stands on its roll, frozen at a stated
//! moment ([`crate::roll`]); who is there is an in-and-out record ([`crate::presence`]).

pub mod gate;
pub mod rules;

mod calendar;
mod calling;
mod chair;
mod exchange;
mod forms;
mod mine;
mod pages;
mod panels;
mod presiding;
mod store;
mod words;

use crate::body::Body;
use base::{Day, Fault, Id, Instant, Localised};
use db::{FromValue, Value};
use ledger::tree::Hash;
use serde::{Deserialize, Serialize};
use shell::Person;

pub(crate) use calling::STATEMENTS as CALL_STATEMENTS;
pub use calling::{Called, call, invite};
pub(crate) use calling::{people, write_to};
pub(crate) use chair::show as chair_page;
pub use exchange::{export_csv, export_json};
pub(crate) use mine::show as mine_page;
pub(crate) use pages::{STATEMENTS as PAGE_STATEMENTS, about, again, live, place, routes, title, told_now};
pub(crate) use panels::{STATEMENTS as PANEL_STATEMENTS, of_body, on_home, on_me};
pub(crate) use presiding::{STATEMENTS as PRESIDING_STATEMENTS, named};
pub use presiding::{chair_of, preside};
pub(crate) use store::{STATEMENTS, count_public, has_any, keep_roll, places};
pub use store::{change, close, create, discard, list_statements, load, open, states};
pub(crate) use words::{instant_of_presence, quorum_block};

base::kind!(
    /// A meeting of a body.
    Meeting = "meeting",
);

db::coded! {
    /// How people take part.
    pub enum Format {
        /// All in one place.
        InPerson = "in-person",
        /// Some in one place, some from elsewhere.
        Hybrid = "hybrid",
        /// All from elsewhere.
        Remote = "remote",
    }
}

impl Format {
    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Format::InPerson => "governance-format-in-person",
            Format::Hybrid => "governance-format-hybrid",
            Format::Remote => "governance-format-remote",
        }
    }
}

db::coded! {
    /// Where a meeting is on its way.
    pub enum Stage {
        /// Being prepared; only those who prepare it see it.
        Draft = "draft",
        /// Called: everybody concerned has been told.
        Called = "called",
        /// Open now.
        Open = "open",
        /// Over.
        Closed = "closed",
    }
}

impl Stage {
    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Stage::Draft => "governance-stage-draft",
            Stage::Called => "governance-stage-called",
            Stage::Open => "governance-stage-open",
            Stage::Closed => "governance-stage-closed",
        }
    }

    /// How its badge looks.
    pub fn look(self) -> &'static str {
        match self {
            Stage::Draft => "plain",
            Stage::Called => "wait",
            Stage::Open => "good",
            Stage::Closed => "plain",
        }
    }
}

/// What a meeting is to be: what its secretary writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Its name.
    pub name: Localised,
    /// How people take part.
    pub format: Format,
    /// Where it takes place; may be empty for a remote one.
    pub venue: String,
    /// The IANA zone of its times.
    pub zone: String,
    /// When it begins.
    pub starts_at: Instant,
    /// When it is to end.
    pub ends_at: Instant,
}

/// The verdict on a call: that it came in time, and the numbers that show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoticeVerdict {
    /// The article that asks for notice.
    pub article: String,
    /// Whole days asked between the day of the call and the day of the meeting.
    pub asked: u16,
    /// Whole days given.
    pub given: i64,
    /// The day of the call, in the meeting's zone.
    pub called_on: Day,
    /// The day of the meeting, in its zone.
    pub held_on: Day,
    /// Whether the statute was an example and not the federation's own.
    pub example: bool,
}

impl FromValue for NoticeVerdict {
    fn from_value(value: Value) -> Result<Self, Fault> {
        let json = serde_json::Value::from_value(value)?;
        serde_json::from_value(json).map_err(|error| Fault::from("the stored notice of a meeting", error))
    }
}

/// The SHA-256 of a roll's canonical JSON; lower-case hexadecimal in the ledger and on pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct RollHash(pub Hash);

impl FromValue for RollHash {
    fn from_value(value: Value) -> Result<Self, Fault> {
        let bytes = Vec::from_value(value)?;
        let bytes =
            bytes.try_into().map_err(|_| Fault::new("a stored roll's hash does not have 32 bytes"))?;
        Ok(Self(Hash(bytes)))
    }
}

db::record! {
    /// A meeting as its row and the ledger have it.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    pub struct MeetingState {
        /// The body that meets.
        pub body: Id<Body>,
        /// Its name.
        pub name: Localised,
        /// How people take part.
        pub format: Format,
        /// Where it takes place.
        pub venue: String,
        /// The IANA zone of its times.
        pub zone: String,
        /// When it begins.
        pub starts_at: Instant,
        /// When it is to end.
        pub ends_at: Instant,
        /// When it was called.
        pub called_at: Option<Instant>,
        /// Whether that was in time, and the numbers that show it.
        pub notice: Option<NoticeVerdict>,
        /// When it was opened.
        pub opened_at: Option<Instant>,
        /// When it was closed.
        pub closed_at: Option<Instant>,
        /// When its roll was frozen.
        pub roll_frozen_at: Option<Instant>,
        /// The hash of the frozen roll.
        pub roll_hash: Option<RollHash>,
        /// Who chairs it, where it is not the chair of the body.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub chair: Option<Id<Person>>,
        /// The meeting of which it is a rehearsal.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub rehearses: Option<Id<Meeting>>,
        /// Once it is closed, whether anybody could follow it. What was done in public stays so, and what was not, too,
        /// whatever the statutes say later.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub followed: Option<bool>,
    }
}

impl MeetingState {
    /// A meeting as it begins.
    pub fn draft(body: Id<Body>, plan: Plan) -> Self {
        Self {
            body,
            name: plan.name,
            format: plan.format,
            venue: plan.venue,
            zone: plan.zone,
            starts_at: plan.starts_at,
            ends_at: plan.ends_at,
            called_at: None,
            notice: None,
            opened_at: None,
            closed_at: None,
            roll_frozen_at: None,
            roll_hash: None,
            chair: None,
            rehearses: None,
            followed: None,
        }
    }

    /// Where it is on its way.
    pub fn stage(&self) -> Stage {
        match (self.called_at, self.opened_at, self.closed_at) {
            (_, _, Some(_)) => Stage::Closed,
            (_, Some(_), None) => Stage::Open,
            (Some(_), None, None) => Stage::Called,
            (None, None, None) => Stage::Draft,
        }
    }

    /// The body in whose history this meeting stands; none for a rehearsal.
    pub fn of_record(&self) -> Option<Id<Body>> {
        self.rehearses.is_none().then_some(self.body)
    }

    /// The day on which it begins, in its own zone.
    pub fn day(&self) -> Day {
        self.starts_at.day_in(&self.zone)
    }
}

//! Motions: numbered paragraphs that movers put before a meeting and seconders support, until a poll decides.
//!
//! Once the chair has put a motion to the vote, that is from the draft of its poll on, its words stand and it cannot be
//! withdrawn unless the chair drops that draft: what is voted on is what is adopted.

pub mod rules;

mod pages;
mod store;

use crate::{
    agenda::AgendaItem,
    meeting::Meeting,
    poll::{self, Sum},
};
use base::{Fault, Id, Instant, Localised};
use db::{FromValue, Value};
use serde::{Deserialize, Serialize};
use shell::Person;

pub(crate) use pages::{place, routes, title, words};
pub(crate) use store::STATEMENTS;
pub use store::{
    Listed, MotionText, Tabling, change, listed, load, put, put_back, second, settle, states, table, version,
    withdraw,
};

base::kind!(
    /// A motion before a meeting.
    Motion = "motion",
);

db::coded! {
    /// Where a motion is.
    pub enum MotionStage {
        /// Put before the meeting by its movers.
        Tabled = "tabled",
        /// Supported by at least one seconder.
        Seconded = "seconded",
        /// Put to the vote: a poll is open on it.
        Put = "put",
        /// Carried.
        Adopted = "adopted",
        /// Not carried.
        Rejected = "rejected",
        /// Taken back before any vote.
        Withdrawn = "withdrawn",
    }
}

impl MotionStage {
    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            MotionStage::Tabled => "governance-motion-tabled",
            MotionStage::Seconded => "governance-motion-seconded",
            MotionStage::Put => "governance-motion-put",
            MotionStage::Adopted => "governance-motion-adopted",
            MotionStage::Rejected => "governance-motion-rejected",
            MotionStage::Withdrawn => "governance-motion-withdrawn",
        }
    }

    /// How its badge looks.
    pub fn look(self) -> &'static str {
        match self {
            MotionStage::Tabled | MotionStage::Seconded => "wait",
            MotionStage::Put | MotionStage::Adopted => "good",
            MotionStage::Rejected => "bad",
            MotionStage::Withdrawn => "plain",
        }
    }
}

db::coded! {
    /// What somebody does for a motion.
    pub enum Backing {
        /// Moves it.
        Mover = "mover",
        /// Seconds it.
        Seconder = "seconder",
        /// Seconded an earlier wording, for which it was given.
        Lapsed = "lapsed",
    }
}

/// The paragraphs of a motion, numbered from 1 in their order.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Paragraphs(pub Vec<Localised>);

impl FromValue for Paragraphs {
    fn from_value(value: Value) -> Result<Self, Fault> {
        let json = serde_json::Value::from_value(value)?;
        serde_json::from_value(json).map_err(|error| Fault::from("the stored paragraphs of a motion", error))
    }
}

impl From<&Paragraphs> for Value {
    fn from(paragraphs: &Paragraphs) -> Self {
        // Maps of strings always serialise.
        Value::Text(serde_json::to_string(paragraphs).unwrap_or_default())
    }
}

/// A motion as its rows and the ledger have it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MotionState {
    /// The meeting.
    pub meeting: Id<Meeting>,
    /// The agenda item under which it is dealt with, if under one.
    pub item: Option<Id<AgendaItem>>,
    /// Its number in the meeting, from 1.
    pub number: u32,
    /// What it is called.
    pub title: Localised,
    /// Its paragraphs.
    pub paragraphs: Paragraphs,
    /// Where it is.
    pub state: MotionStage,
    /// When it was tabled.
    pub tabled_at: Instant,
    /// Who moves it, in order.
    pub movers: Vec<Id<Person>>,
    /// Who seconds it, in order.
    pub seconders: Vec<Id<Person>>,
    /// Who seconded an earlier wording and has not seconded this one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lapsed: Vec<Id<Person>>,
}

impl MotionState {
    /// The SHA-256 of its words: of the canonical JSON (RFC 8785) of `{"paragraphs": …, "title": …}`.
    ///
    /// # Errors
    /// When they have no canonical form.
    pub fn text_sum(&self) -> Result<Sum, Fault> {
        let text = serde_json::json!({ "paragraphs": self.paragraphs, "title": self.title });
        let bytes = tally::canonical_json(&text)
            .map_err(|error| Fault::from("the words of a motion have no canonical form", error))?;
        Ok(poll::sum(&bytes))
    }
}

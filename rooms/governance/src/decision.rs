//! Decisions: what the register keeps of what a body has decided, with number, text, record and effect.
//!
//! A decision is taken by a poll that carried or rejected its question; nothing else makes one, and none is ever taken
//! out. Its text is the text that was put. Its effect and the day it comes into force are stated afterwards.

pub mod rules;

mod exchange;
mod feed;
mod pages;
mod panels;
mod store;

use crate::{
    body::Body,
    meeting::Meeting,
    motion::{Motion, Paragraphs},
    poll::{Poll, Sum},
};
use base::{Day, Id, Instant, Localised};
use serde::Serialize;

pub(crate) use exchange::{cursor, cursor_of};
pub use exchange::{export_csv, export_json};
pub(crate) use pages::{place, routes, title};
pub(crate) use panels::{life_of_body, of_body, on_home};
pub use store::{Filter, Listed, list_statements, listed, load, state_effect, states, take};
pub(crate) use store::{STATEMENTS, count_public, of_poll, places};

base::kind!(
    /// What a body has decided.
    Decision = "decision",
);

db::record! {
    /// A decision as its row has it, text and all.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct DecisionRow {
        /// Its number in the register.
        pub number: String,
        /// The body that decided.
        pub body: Id<Body>,
        /// The year of its number.
        pub year: i32,
        /// Its place among the body's decisions of that year, from 1.
        pub running: u64,
        /// The meeting in which it was taken.
        pub meeting: Id<Meeting>,
        /// The motion that was put, if it was one.
        pub motion: Option<Id<Motion>>,
        /// The poll that decided.
        pub poll: Option<Id<Poll>>,
        /// What it is called.
        pub title: Localised,
        /// The text as it was put.
        pub paragraphs: Paragraphs,
        /// Whether it was adopted.
        pub adopted: bool,
        /// What follows from it, as the secretary states it.
        pub effect: Localised,
        /// When it was taken.
        pub taken_at: Instant,
        /// The day on which it comes into force, where one is stated.
        pub in_force: Option<Day>,
    }
}

/// A decision as the ledger has it: the text by its hash, since it may be longer than an entry can be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DecisionState {
    /// As [`DecisionRow::number`].
    pub number: String,
    /// The body that decided.
    pub body: Id<Body>,
    /// The year of its number.
    pub year: i32,
    /// As [`DecisionRow::running`].
    pub running: u64,
    /// The meeting in which it was taken.
    pub meeting: Id<Meeting>,
    /// The motion that was put, if it was one.
    pub motion: Option<Id<Motion>>,
    /// The poll that decided.
    pub poll: Option<Id<Poll>>,
    /// What it is called.
    pub title: Localised,
    /// The SHA-256 of the canonical JSON (RFC 8785) of the list of paragraphs.
    pub text_sha256: Sum,
    /// Whether it was adopted.
    pub adopted: bool,
    /// What follows from it.
    pub effect: Localised,
    /// When it was taken.
    pub taken_at: Instant,
    /// The day on which it comes into force, where one is stated.
    pub in_force: Option<Day>,
}

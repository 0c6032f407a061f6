//! Polls: one question put to a vote in a meeting.
//!
//! A poll is drafted with the rule that the statutes make, shown in words, and opened: then the rule is frozen with its
//! hash. The words of a motion are frozen when its poll is drafted: that is when the chair puts it. While it is open only the turnout is seen, unless the rule itself says otherwise: each answer stands sealed
//! beside its entry of the ledger ([`crate::ballot`]) and nowhere else. When it is closed everything that was counted
//! is kept in the exported form of [`tally::Poll`], whose hash the ledger has, and the answers are public. What is still
//! drafted when the meeting closes is noted as not put.
//!
//! Deliberately absent: a secret poll. Until there is a ballot that can be verified, secrecy is refused, not imitated.

pub mod gate;
pub mod rules;

mod actions;
mod electors;
mod exchange;
mod pages;
mod panels;
mod record;
mod store;
mod told;
mod votes;

use crate::{body::Body, meeting::Meeting, motion::Motion, verdict::Articles};
use base::{Fault, Id, Instant, Localised};
use db::{FromValue, Value};
use ledger::tree::Hash;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use shell::Person;
use tally::{Outcome, Rule, Side};

pub(crate) use actions::leave;
pub use actions::{NewPoll, annul, casting, choose, close, discard, draft, open};
pub(crate) use electors::STATEMENTS as ELECTORS_STATEMENTS;
pub use exchange::{export_csv, export_json, list_statements};
pub(crate) use pages::{chair, place, routes, show, title};
pub(crate) use panels::{asked_of, awaits, carries, of_chair, of_meeting, of_mine, of_motion, question};
pub(crate) use record::{
    STATEMENTS as RECORD_STATEMENTS, of_member as record_of_member, of_person as record_of_person,
};
pub(crate) use store::{STATEMENTS, drafted, last_of, of_meeting as polls_of, sitting, sum, undecided_in};
pub use store::{Turnout, load, open_in, presence_in, running, states, turnout};
pub(crate) use told::{asked, casting_told, result, rule, turnout as turnout_told};
pub(crate) use votes::STATEMENTS as VOTES_STATEMENTS;

base::kind!(
    /// One question put to a vote.
    Poll = "poll",
);

db::coded! {
    /// Where a poll is on its way.
    pub enum Stage {
        /// Being prepared: question and rule are shown, nobody votes.
        Draft = "draft",
        /// Open now.
        Open = "open",
        /// Closed and counted.
        Closed = "closed",
        /// Broken off: it was not counted and decided nothing.
        Annulled = "annulled",
        /// Never put: the meeting was closed before.
        NotPut = "not-put",
    }
}

impl Stage {
    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Stage::Draft => "governance-poll-stage-draft",
            Stage::Open => "governance-poll-stage-open",
            Stage::Closed => "governance-poll-stage-closed",
            Stage::Annulled => "governance-poll-stage-annulled",
            Stage::NotPut => "governance-poll-stage-not-put",
        }
    }

    /// How its badge looks.
    pub fn look(self) -> &'static str {
        match self {
            Stage::Draft => "wait",
            Stage::Open => "good",
            Stage::Closed | Stage::Annulled | Stage::NotPut => "plain",
        }
    }
}

db::coded! {
    /// Whose hand entered a casting vote; whose vote it is, the chair's, does not change by that.
    pub enum Entered {
        /// The chair's own.
        Chair = "chair",
        /// The secretary's, on the chair's behalf.
        Secretary = "secretary",
    }
}

/// A value of another floor's type, kept as JSON text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Kept<T>(pub T);

impl<T: DeserializeOwned> FromValue for Kept<T> {
    fn from_value(value: Value) -> Result<Self, Fault> {
        let text = String::from_value(value)?;
        serde_json::from_str(&text)
            .map(Self)
            .map_err(|error| Fault::from("a value of a poll is not readable", error))
    }
}

/// The text under which a value is kept.
pub(crate) fn kept(value: &impl Serialize) -> Result<String, Fault> {
    serde_json::to_string(value).map_err(|error| Fault::from("writing a value of a poll", error))
}

/// A SHA-256 as a column has it; lower-case hexadecimal in the ledger and on pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Sum(pub Hash);

impl FromValue for Sum {
    fn from_value(value: Value) -> Result<Self, Fault> {
        let bytes = Vec::from_value(value)?;
        let bytes = bytes.try_into().map_err(|_| Fault::new("a stored SHA-256 does not have 32 bytes"))?;
        Ok(Self(Hash(bytes)))
    }
}

impl From<Sum> for Value {
    fn from(sum: Sum) -> Self {
        Value::from(&sum.0.0[..])
    }
}

db::record! {
    /// A poll as its row and the ledger have it.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    pub struct PollState {
        /// The meeting.
        pub meeting: Id<Meeting>,
        /// The motion that is put, if it is one.
        pub motion: Option<Id<Motion>>,
        /// The question.
        pub question: Localised,
        /// The body whose statutes make the rule.
        pub rule_of: Id<Body>,
        /// The rule; frozen from the opening on.
        pub rule: Kept<Rule>,
        /// The articles that a verdict cites.
        pub articles: Articles,
        /// Whether any of the rule is an example and not the federation's own.
        pub example: bool,
        /// The SHA-256 of the rule's canonical bytes, from the opening on.
        pub rule_sha256: Option<Sum>,
        /// When it was opened.
        pub opened_at: Option<Instant>,
        /// When it was closed or broken off; of one never put, when its meeting was closed.
        pub closed_at: Option<Instant>,
        /// Whether it was broken off.
        pub annulled: bool,
        /// How many were entitled when it was opened.
        pub entitled: Option<u64>,
        /// The chair's casting vote.
        pub casting: Option<Kept<Side>>,
        /// What it came to.
        pub outcome: Option<Kept<Outcome>>,
        /// The SHA-256 of the canonical JSON of all that was counted: electors, ballots, hands, rule.
        pub counted_sha256: Option<Sum>,
        /// How many times the motion had been changed when it was put.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub motion_version: Option<u64>,
        /// The SHA-256 of the motion's words as they were put ([`MotionState::text_sum`](crate::motion::MotionState::text_sum)).
        #[serde(skip_serializing_if = "Option::is_none")]
        pub text_sha256: Option<Sum>,
        /// The article that lets the meeting's body vote by the rule of another, where it does.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub lent_by: Option<String>,
        /// Who chaired and gave the casting vote.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub casting_by: Option<Id<Person>>,
        /// Whose hand entered it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub casting_entered: Option<Entered>,
    }
}

impl PollState {
    /// Where it is on its way.
    pub fn stage(&self) -> Stage {
        match (self.opened_at, self.closed_at) {
            (None, None) => Stage::Draft,
            (None, Some(_)) => Stage::NotPut,
            (Some(_), None) => Stage::Open,
            (Some(_), Some(_)) if self.annulled => Stage::Annulled,
            (Some(_), Some(_)) => Stage::Closed,
        }
    }

    /// The rule.
    pub fn rule(&self) -> &Rule {
        &self.rule.0
    }

    /// What it came to, once it is closed.
    pub fn outcome(&self) -> Option<&Outcome> {
        self.outcome.as_ref().map(|kept| &kept.0)
    }

    /// Whether it stands even and waits for the chair's casting vote.
    pub fn awaits_chair(&self) -> bool {
        self.outcome().is_some_and(|outcome| outcome.verdict == tally::Verdict::Tied)
    }
}

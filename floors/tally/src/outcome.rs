//! What a poll came to: the tally, what was asked of it, the verdict and how it was reached.

use crate::amount::Amount;
use crate::comparison::Measured;
use crate::rule::Base;
use crate::step::Step;
use crate::version::V1;
use serde::{Deserialize, Serialize};

/// What a poll came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// The version of this form.
    pub v: V1,
    /// Everybody on the roll.
    pub entitled: Amount,
    /// Those present in person.
    pub present: Amount,
    /// Those absent, the holder of whose proxy is present.
    pub represented: Amount,
    /// Those who voted and were neither at the moment that the rule names; `None` where it names none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub besides: Option<Amount>,
    /// How the entitled answered.
    pub tally: Tally,
    /// The quorum; `None` where none is asked.
    pub quorum: Option<QuorumFinding>,
    /// Each majority of the rule, in its order. Worked out even where the quorum is missed.
    pub majorities: Vec<MajorityFinding>,
    /// What follows.
    pub verdict: Verdict,
    /// Every step that led there, in order.
    pub derivation: Vec<Step>,
}

/// How the entitled answered. For, against, abstain and not voting make up the entitled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Tally {
    /// In favour.
    #[serde(rename = "for")]
    pub in_favour: Amount,
    /// Opposed.
    pub against: Amount,
    /// Abstaining expressly.
    pub abstain: Amount,
    /// For, against and abstaining together.
    pub cast: Amount,
    /// Everybody else on the roll.
    pub not_voting: Amount,
}

/// The quorum held against those who take part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuorumFinding {
    /// Whether the represented were counted.
    pub counts_proxies: bool,
    /// Those who take part, held against the entitled.
    pub comparison: Measured,
}

/// One majority held against the tally.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MajorityFinding {
    /// The row in the rule, counted from 1.
    pub row: u32,
    /// What those in favour are held against.
    pub base: Base,
    /// Those in favour, held against the base.
    pub comparison: Measured,
}

/// What follows from a poll.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The question is carried.
    Carried,
    /// It is not.
    Rejected,
    /// It stands even, and the chair, who is to decide, has not.
    Tied,
    /// Too few took part for anything to be decided.
    NoQuorum,
}

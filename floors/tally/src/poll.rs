//! A poll as it is exported: one question's rule, roll and ballots, enough for anybody to count again.
//!
//! The form is described field by field in the crate's README.

use crate::fault::CountFault;
use crate::roll::Roll;
use crate::rule::Rule;
use crate::version::V1;
use serde::{Deserialize, Serialize};

/// One question put to a vote, with all that its outcome depends on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Poll {
    /// The version of this form.
    pub v: V1,
    /// The rule, frozen when the poll opened.
    pub rule: Rule,
    /// The SHA-256 of the rule's canonical bytes, in lower-case hexadecimal, as published when the poll
    /// opened. Carried along for whoever verifies; counting does not look at it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule_sha256: Option<String>,
    /// The roll: everybody entitled to vote, each once.
    pub entitled: Vec<Elector>,
    /// Holders of proxies who are present without being on the roll.
    #[serde(default)]
    pub other_holders: Vec<String>,
    /// Every ballot received, replaced ones included.
    pub ballots: Vec<Ballot>,
    /// Shows of hands that the chair entered.
    pub hands: Vec<Hands>,
    /// The chair's casting vote, where the rule gives one and the poll is tied.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub casting: Option<Side>,
}

/// Somebody on the roll.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Elector {
    /// Who this is, unique in the roll; the same kind of id as in `proxy` and in a ballot's `by`.
    pub id: String,
    /// How many votes the elector has where the rule weighs by roll.
    pub weight: u64,
    /// Whether the elector took part in person, in the hall or remotely, at some moment while the poll was open.
    pub present: bool,
    /// Who may vote on this elector's behalf.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proxy: Option<String>,
    /// How this vote stood at the moment that the rule names; `None` for neither, and where it names none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stood: Option<Stood>,
}

/// How a vote stood at one moment. Stated, not worked out from the proxies: who sits for a vote may have changed since.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stood {
    /// The elector was present, or who sat in their stead then.
    Present,
    /// Nobody was, and the holder of the proxy was.
    Represented,
}

/// One answer as it was received.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ballot {
    /// On whose behalf.
    pub elector: String,
    /// Who pressed: the elector, or the holder of the elector's proxy.
    pub by: String,
    /// The place in the order of reception, unique in the poll; gaps are allowed.
    pub order: u64,
    /// The answer.
    pub choice: Choice,
    /// Where it came from.
    pub channel: Channel,
}

/// A show of hands: how many of some declared people, present in person, raised a hand for what.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hands {
    /// Those asked to show hands. None of them has a ballot, nor is in another show.
    pub electors: Vec<String>,
    /// Hands for.
    #[serde(rename = "for")]
    pub in_favour: u64,
    /// Hands against.
    pub against: u64,
    /// Hands for abstaining. Who raised no hand did not vote.
    pub abstain: u64,
}

/// An answer to the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// In favour.
    For,
    /// Opposed.
    Against,
    /// Neither, said expressly.
    Abstain,
}

/// A casting vote: a chair who breaks a tie cannot abstain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// In favour.
    For,
    /// Opposed.
    Against,
}

/// Where a ballot came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// From within the hall.
    Hall,
    /// From elsewhere.
    Remote,
}

impl Poll {
    /// The roll, checked against the rule.
    pub fn roll(&self) -> Result<Roll<'_>, CountFault> {
        Roll::new(&self.rule, &self.entitled, &self.other_holders)
    }
}

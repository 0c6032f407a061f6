//! The rule of a poll as data: who weighs what, how many must take part, what carries.
//!
//! No rule is built in: every field must be stated, and stands for an article of the federation's statutes.

use crate::amount::Amount;
use crate::canonical::canonical_json;
use crate::comparison::{Measured, compare};
use crate::measure::Unit;
use crate::roll::Presence;
use crate::threshold::{Threshold, ThresholdFault};
use crate::version::V1;
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::HashSet;
use std::fmt;

/// Everything that decides what a poll's ballots amount to. Frozen, with the hash of its [canonical
/// bytes](Rule::canonical), when the poll opens.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The version of this form.
    pub v: V1,
    /// The article of the statutes that this rule carries out, as the federation cites it.
    pub article: String,
    /// Whether all votes weigh the same.
    pub weights: Weights,
    /// How many must take part; `None` where the statutes ask for no quorum.
    #[serde(deserialize_with = "stated")]
    pub quorum: Option<Quorum>,
    /// Which moment decides who is present. [`PresentAt::During`] is never written.
    #[serde(default, skip_serializing_if = "PresentAt::is_during")]
    pub presence: PresentAt,
    /// What carries the question. All must hold: a double majority is two of them.
    pub majorities: Vec<Majority>,
    /// What a tie leads to.
    pub tie: Tie,
    /// Whose ballot stands when principal and proxy both cast one.
    pub precedence: Precedence,
    /// How many electors one holder may stand for; `Some(0)` where there are no proxies, `None` where there
    /// is no cap.
    #[serde(deserialize_with = "stated")]
    pub proxy_cap: Option<u32>,
    /// Whether the chair may enter a show of hands.
    pub show_of_hands: bool,
    /// Whether ballots may come from outside the hall.
    pub remote: bool,
    /// Whether abstaining is offered as an answer.
    pub abstention: bool,
    /// Whether the running result may be seen before the poll closes.
    pub live: bool,
}

/// What one elector's vote weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Weights {
    /// One vote each, whatever weight the roll may state.
    Equal,
    /// The weight in the roll.
    ByRoll,
}

/// Which moment decides who is present, for the quorum and for the base [`Base::Present`].
///
/// Assemblies that sit judge it at a moment: when the matter is put to discussion (e.g. French CGCT, art. L2121-17) or
/// when the vote is taken (e.g. Robert's Rules, § 40). Where people answer over days from afar, whoever took part counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PresentAt {
    /// When the poll opened.
    Opening,
    /// When it closed.
    Closing,
    /// At some moment while it was open. A rule that names no moment means this one, and it is written by leaving it
    /// out, so that the bytes of a rule are the same whenever it was frozen.
    #[default]
    #[serde(skip)]
    During,
}

/// How many of the entitled must take part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quorum {
    /// What is counted, of the present and of the entitled alike.
    pub measure: Unit,
    /// What must be reached; fractions are of the entitled.
    pub threshold: Threshold,
    /// Whether absent electors count when the holder of their proxy is present.
    pub counts_proxies: bool,
}

/// One test that carries the question, or stops it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Majority {
    /// What is counted, of those in favour and of the base alike.
    pub measure: Unit,
    /// What those in favour are held against.
    pub base: Base,
    /// What must be reached.
    pub threshold: Threshold,
}

/// What those in favour are held against. Every base holds all who can be counted in favour, so that no share
/// can pass the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Base {
    /// Those for and those against.
    ForAndAgainst,
    /// Those for, those against and those abstaining.
    Cast,
    /// Those present, and those absent whose proxy's holder is present, at the moment that [`Rule::presence`] names;
    /// and whoever voted. (A base of only those present in person would miss principals whose proxies vote, and one of
    /// those present at the opening whoever came later and voted.)
    Present,
    /// Everybody on the roll.
    Entitled,
}

/// What a tie leads to. What a tie is: the crate's README, "Verdict".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tie {
    /// The question is rejected.
    Fails,
    /// The chair's casting vote decides; without it the poll stays undecided.
    ChairDecides,
}

/// Whose ballot stands when principal and proxy both cast one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Precedence {
    /// The principal's, whichever came first.
    Principal,
    /// The proxy's, whichever came first.
    Proxy,
    /// Whoever comes second is refused when casting; a poll that holds both is faulty.
    Refuse,
}

/// The demand of a rule that a fault concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// The quorum.
    Quorum,
    /// The majority in this row, counted from 1.
    Majority(u32),
}

/// Why a rule is nonsense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RuleFault {
    /// No article is cited.
    ArticleMissing,
    /// A threshold cannot be.
    Threshold(Place, ThresholdFault),
    /// No majority is asked, so nothing could be rejected.
    MajoritiesMissing,
    /// The majority in this row, counted from 1, says what an earlier one says.
    MajorityRepeated(u32),
    /// A show of hands cannot tell weights apart.
    HandsWithWeights,
    /// The chair is to decide ties where no majority is simple (more than one half), so none can occur.
    TieImpossible,
}

impl Rule {
    /// Whether the rule makes sense. The first fault is told, in the order of the fields.
    pub fn check(&self) -> Result<(), RuleFault> {
        refuse(self.article.trim().is_empty(), RuleFault::ArticleMissing)?;
        if let Some(quorum) = self.quorum {
            check_threshold(quorum.threshold, Place::Quorum)?;
        }
        refuse(self.majorities.is_empty(), RuleFault::MajoritiesMissing)?;
        let mut earlier = HashSet::new();
        for (row, majority) in self.rows() {
            check_threshold(majority.threshold, Place::Majority(row))?;
            refuse(!earlier.insert(majority), RuleFault::MajorityRepeated(row))?;
        }
        let no_tie = self.tie == Tie::ChairDecides && !self.can_tie();
        refuse(no_tie, RuleFault::TieImpossible)?;
        let weighed_hands = self.show_of_hands && self.weights == Weights::ByRoll;
        refuse(weighed_hands, RuleFault::HandsWithWeights)
    }

    /// The bytes whose hash freezes the rule: see [`canonical_json`].
    pub fn canonical(&self) -> Vec<u8> {
        canonical_json(self).expect("a rule holds text, whole numbers and truth values only")
    }

    /// Whether a tie can occur: some majority is simple.
    pub fn can_tie(&self) -> bool {
        self.majorities.iter().any(|majority| majority.threshold.is_simple())
    }

    /// Whether it matters who is present: a quorum is asked, or a majority is of those present.
    pub fn asks_presence(&self) -> bool {
        self.quorum.is_some() || self.majorities.iter().any(|majority| majority.base == Base::Present)
    }

    /// The majorities with their rows, counted from 1.
    pub(crate) fn rows(&self) -> impl Iterator<Item = (u32, Majority)> {
        (1..).zip(self.majorities.iter().copied())
    }
}

impl PresentAt {
    /// Whether it is no single moment but the whole time in which the poll is open.
    pub fn is_during(&self) -> bool {
        *self == PresentAt::During
    }
}

impl Quorum {
    /// Holds those who take part against those entitled. `None` only if the threshold is nonsense
    /// ([`Threshold::check`]).
    pub fn compare(&self, presence: &Presence) -> Option<Measured> {
        let mut part = presence.present;
        if self.counts_proxies {
            part = part.checked_add(presence.represented)?;
        }
        self.measure.compare(part, presence.entitled, self.threshold)
    }
}

impl Unit {
    /// Compares two amounts in this measure alone.
    pub(crate) fn compare(self, count: Amount, base: Amount, threshold: Threshold) -> Option<Measured> {
        match self {
            Unit::Heads => compare(count.heads, base.heads, threshold).map(Measured::Heads),
            Unit::Votes => compare(count.votes, base.votes, threshold).map(Measured::Votes),
        }
    }
}

impl RuleFault {
    /// The fault's name in exports and strings.
    pub const fn code(self) -> &'static str {
        match self {
            RuleFault::ArticleMissing => "article-missing",
            RuleFault::Threshold(_, fault) => fault.code(),
            RuleFault::MajoritiesMissing => "majorities-missing",
            RuleFault::MajorityRepeated(_) => "majority-repeated",
            RuleFault::HandsWithWeights => "hands-with-weights",
            RuleFault::TieImpossible => "tie-impossible",
        }
    }
}

impl fmt::Display for RuleFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for RuleFault {}

fn check_threshold(threshold: Threshold, place: Place) -> Result<(), RuleFault> {
    threshold.check().map_err(|fault| RuleFault::Threshold(place, fault))
}

fn refuse(is_so: bool, fault: RuleFault) -> Result<(), RuleFault> {
    if is_so { Err(fault) } else { Ok(()) }
}

/// An optional field that must nevertheless be written: silence is not "none".
fn stated<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    Option::deserialize(deserializer)
}

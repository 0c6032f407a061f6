//! One step of the way from ballots to verdict, as data to be told in any language or followed with a finger.

use crate::amount::Amount;
use crate::measure::Heads;
use crate::outcome::{MajorityFinding, QuorumFinding, Tally, Verdict};
use crate::poll::Side;
use crate::rule::{PresentAt, Tie, Weights};
use serde::{Deserialize, Serialize};

/// One step of a derivation. They come in the order of the variants; a show of hands, a quorum and a tie only
/// where there is one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// Who is entitled, and with what weights.
    Roll {
        /// Equal, or by the roll.
        weights: Weights,
        /// Everybody on the roll.
        entitled: Amount,
    },
    /// Who takes part.
    Presence {
        /// The moment at which it was asked.
        #[serde(default, skip_serializing_if = "PresentAt::is_during")]
        at: PresentAt,
        /// Those present in person.
        present: Amount,
        /// Those absent, the holder of whose proxy is present.
        represented: Amount,
        /// Those who voted and were neither then; `None` where it was asked of the whole time.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        besides: Option<Amount>,
    },
    /// Which ballots count: received − replaced − set aside = counted, one for each elector;
    /// own + by proxy = hall + remote = counted.
    Ballots {
        /// Ballots received.
        received: u64,
        /// Ballots replaced by a later one of the same caster for the same elector.
        replaced: u64,
        /// Last ballots set aside because principal and proxy both cast, and the other prevails.
        set_aside: u64,
        /// Electors whose ballot counts.
        counted: Heads,
        /// Of these, cast by themselves.
        own: Heads,
        /// Of these, cast by the holder of their proxy.
        by_proxy: Heads,
        /// Of these, from within the hall.
        hall: Heads,
        /// Of these, from elsewhere.
        remote: Heads,
    },
    /// A show of hands: for + against + abstain + not raised = declared.
    Hands {
        /// Which show, counted from 1.
        show: u32,
        /// Those asked to show hands.
        declared: Heads,
        /// Hands for.
        #[serde(rename = "for")]
        in_favour: Heads,
        /// Hands against.
        against: Heads,
        /// Hands for abstaining.
        abstain: Heads,
        /// Those who raised none.
        not_raised: Heads,
    },
    /// Ballots and hands together: for + against + abstain = cast; cast + not voting = entitled.
    Tally(Tally),
    /// The quorum and whether it was reached.
    Quorum(QuorumFinding),
    /// One majority and whether it was reached.
    Majority(MajorityFinding),
    /// The poll is tied.
    Tie {
        /// What the rule says of ties.
        tie: Tie,
        /// How the chair decided, if so.
        casting: Option<Side>,
    },
    /// What follows.
    Verdict {
        /// The verdict.
        verdict: Verdict,
    },
}

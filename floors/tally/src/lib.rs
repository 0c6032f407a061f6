//! Majorities, quorums and shares: one poll in, one outcome and its whole derivation out.
//!
//! Pure: no clock, no chance, no text for people, no floating point, no other crate of Koinon. The exported
//! form of a [`Poll`] and the way it is counted are written in the crate's README, from which
//! `recount/recount.py` counts again in its own manner.
//!
//! To add something a rule may demand: a field in [`Rule`] (and a new version mark, since a frozen rule is
//! hashed, unless what was meant before is written by leaving it out), a [`Clause`] that tells it before the poll opens, a [`Step`] that shows it in the derivation, a
//! paragraph in the README, and only then the recount in Python from that paragraph.
//!
//! ```
//! use tally::{Base, Fraction, Heads, Majority, Rounding, Threshold, Unit};
//!
//! let simple = Majority {
//!     measure: Unit::Heads,
//!     base: Base::ForAndAgainst,
//!     threshold: Threshold::MoreThan(Fraction::new(1, 2)),
//! };
//! assert_eq!(tally::needed(Heads(311), simple.threshold), Some(Heads(156)));
//!
//! let share = tally::share(Heads(214), Heads(311)).ok_or("no share of nothing")?;
//! assert_eq!(share.permille(Rounding::HalfUp), 688);
//! # Ok::<(), &str>(())
//! ```

mod amount;
mod canonical;
mod clause;
mod comparison;
mod count;
mod fault;
mod measure;
mod outcome;
mod poll;
mod roll;
mod rule;
mod share;
mod step;
mod threshold;
mod version;

pub use amount::Amount;
pub use canonical::{CanonicalFault, canonical_json};
pub use clause::Clause;
pub use comparison::{Comparison, Measured, Product, compare, needed};
pub use count::{count, counted};
pub use fault::CountFault;
pub use measure::{Heads, MAX_NUMBER, Measure, Unit, Votes};
pub use outcome::{MajorityFinding, Outcome, QuorumFinding, Tally, Verdict};
pub use poll::{Ballot, Channel, Choice, Elector, Hands, Poll, Side, Stood};
pub use roll::{Presence, Roll};
pub use rule::{Base, Majority, Place, Precedence, PresentAt, Quorum, Rule, RuleFault, Tie, Weights};
pub use share::{Rounding, Share, share};
pub use step::Step;
pub use threshold::{Fraction, Threshold, ThresholdFault};
pub use version::V1;

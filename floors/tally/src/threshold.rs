//! What a quorum or a majority must reach: a fraction of a base, or a fixed number.

use crate::measure::MAX_NUMBER;
use serde::{Deserialize, Serialize};

/// A fraction as the statutes write it, not reduced: two thirds is `2/3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fraction {
    /// The number above the line.
    pub numerator: u64,
    /// The number below the line.
    pub denominator: u64,
}

impl Fraction {
    /// The fraction `numerator/denominator`. Whether it makes sense is asked by [`Threshold::check`].
    pub const fn new(numerator: u64, denominator: u64) -> Self {
        Fraction { numerator, denominator }
    }
}

/// What must be reached. An empty base is never enough, whatever the threshold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Threshold {
    /// Strictly more than the fraction of the base.
    MoreThan(Fraction),
    /// The fraction of the base, or more.
    AtLeast(Fraction),
    /// This number or more, whatever the base.
    Number(u64),
}

/// Why a threshold is nonsense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ThresholdFault {
    /// The denominator is zero.
    DenominatorZero,
    /// The fraction is above one: more than everybody.
    AboveOne,
    /// More than the whole is asked, which nothing can reach.
    Unreachable,
    /// Zero is asked, which everything reaches; leave the demand out instead.
    Void,
    /// A number is beyond [`MAX_NUMBER`].
    NumberTooLarge,
}

impl ThresholdFault {
    /// The fault's name in exports and strings.
    pub const fn code(self) -> &'static str {
        match self {
            ThresholdFault::DenominatorZero => "denominator-zero",
            ThresholdFault::AboveOne => "fraction-above-one",
            ThresholdFault::Unreachable => "threshold-unreachable",
            ThresholdFault::Void => "threshold-void",
            ThresholdFault::NumberTooLarge => "number-too-large",
        }
    }
}

impl Threshold {
    /// Whether the threshold can be reached by some and missed by others.
    pub fn check(self) -> Result<(), ThresholdFault> {
        match self {
            Threshold::MoreThan(fraction) => {
                check_fraction(fraction)?;
                refuse(fraction.numerator == fraction.denominator, ThresholdFault::Unreachable)
            }
            Threshold::AtLeast(fraction) => {
                check_fraction(fraction)?;
                refuse(fraction.numerator == 0, ThresholdFault::Void)
            }
            Threshold::Number(number) => {
                refuse(number > MAX_NUMBER, ThresholdFault::NumberTooLarge)?;
                refuse(number == 0, ThresholdFault::Void)
            }
        }
    }

    /// Whether this is the threshold of a simple majority, "more than one half". Only there can a poll be tied.
    pub fn is_simple(self) -> bool {
        match self {
            Threshold::MoreThan(fraction) => {
                fraction.denominator > 0
                    && u128::from(fraction.numerator) * 2 == u128::from(fraction.denominator)
            }
            Threshold::AtLeast(_) | Threshold::Number(_) => false,
        }
    }
}

fn check_fraction(fraction: Fraction) -> Result<(), ThresholdFault> {
    refuse(fraction.denominator == 0, ThresholdFault::DenominatorZero)?;
    refuse(fraction.numerator.max(fraction.denominator) > MAX_NUMBER, ThresholdFault::NumberTooLarge)?;
    refuse(fraction.numerator > fraction.denominator, ThresholdFault::AboveOne)
}

fn refuse(is_so: bool, fault: ThresholdFault) -> Result<(), ThresholdFault> {
    if is_so { Err(fault) } else { Ok(()) }
}

//! A number held against a threshold, with the arithmetic written out.

use crate::measure::{Heads, Measure, Unit, Votes};
use crate::share::{Share, share};
use crate::threshold::Threshold;
use num_bigint::BigUint;
use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};
use std::fmt;

/// A product of two counted numbers, which may outgrow what JSON readers hold: exported as decimal text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Product(pub BigUint);

/// A count held against a threshold of a base.
///
/// `left` and `right` are the whole numbers that were compared: for a fraction, count × denominator and
/// numerator × base; for a fixed number, the count and that number.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(bound = "")]
pub struct Comparison<M: Measure> {
    /// What was counted.
    pub count: M,
    /// What it is held against.
    pub base: M,
    /// What was asked.
    pub threshold: Threshold,
    /// The product on the side of the count.
    pub left: Product,
    /// The product on the side of the base.
    pub right: Product,
    /// The least count that would have been enough ([`needed`]).
    pub needed: M,
    /// Whether the count was enough: for a count within its base, exactly when it is at least `needed`.
    pub met: bool,
}

/// A [`Comparison`] in the measure that the rule names. Exported as one object with `"measure"` beside the
/// comparison's own fields.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "measure", rename_all = "snake_case")]
pub enum Measured {
    /// Electors were compared with electors.
    Heads(Comparison<Heads>),
    /// Votes were compared with votes.
    Votes(Comparison<Votes>),
}

/// The least number of a base that reaches the threshold: 156 of 311 for more than one half. Never zero, so
/// that an empty base is never enough. `None` if the threshold is nonsense ([`Threshold::check`]) or no
/// number of this measure is large enough.
pub fn needed<M: Measure>(base: M, threshold: Threshold) -> Option<M> {
    threshold.check().ok()?;
    let base = base.natural();
    let one = BigUint::from(1u8);
    let least = match threshold {
        Threshold::MoreThan(fraction) => base * fraction.numerator / fraction.denominator + &one,
        Threshold::AtLeast(fraction) => {
            (base * fraction.numerator + (fraction.denominator - 1)) / fraction.denominator
        }
        Threshold::Number(number) => number.into(),
    };
    M::from_natural(&least.max(one))
}

/// Holds a count against a threshold of a base. `None` under the same conditions as [`needed`].
pub fn compare<M: Measure>(count: M, base: M, threshold: Threshold) -> Option<Comparison<M>> {
    let needed = needed(base, threshold)?;
    let (left, right) = match threshold {
        Threshold::MoreThan(fraction) | Threshold::AtLeast(fraction) => {
            (count.natural() * fraction.denominator, base.natural() * fraction.numerator)
        }
        Threshold::Number(number) => (count.natural(), number.into()),
    };
    let met = match threshold {
        Threshold::MoreThan(_) => left > right && base > M::ZERO,
        Threshold::AtLeast(_) => left >= right && base > M::ZERO,
        Threshold::Number(_) => left >= right,
    };
    Some(Comparison { count, base, threshold, left: Product(left), right: Product(right), needed, met })
}

impl<M: Measure> Comparison<M> {
    /// The share that the count is of the base.
    pub fn share(&self) -> Option<Share<M>> {
        share(self.count, self.base)
    }
}

impl Measured {
    /// Whether the count was enough.
    pub fn met(&self) -> bool {
        match self {
            Measured::Heads(comparison) => comparison.met,
            Measured::Votes(comparison) => comparison.met,
        }
    }

    /// The measure compared.
    pub fn unit(&self) -> Unit {
        match self {
            Measured::Heads(_) => Unit::Heads,
            Measured::Votes(_) => Unit::Votes,
        }
    }

    /// What was asked.
    pub fn threshold(&self) -> Threshold {
        match self {
            Measured::Heads(comparison) => comparison.threshold,
            Measured::Votes(comparison) => comparison.threshold,
        }
    }
}

impl fmt::Display for Product {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Product {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Product {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let digits = String::deserialize(deserializer)?;
        // Two factors of at most 128 and 64 bits have no more than 58 digits.
        let decimal = digits.len() <= 58 && digits.bytes().all(|byte| byte.is_ascii_digit());
        let number = decimal.then(|| digits.parse().ok()).flatten();
        number.map(Product).ok_or_else(|| D::Error::custom("a product is at most 58 decimal digits"))
    }
}

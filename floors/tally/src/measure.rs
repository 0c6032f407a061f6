//! Heads and votes: two measures that never meet.
//!
//! Deliberately absent: any operator, order or conversion between the two. The one bridge is
//! [`Votes::one_each`], and it says what it does.

use num_bigint::BigUint;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Error, Serialize, Serializer};
use std::fmt::Debug;

/// The largest whole number an exported poll may hold, 2⁵³ − 1: every JSON reader has it exactly
/// (RFC 8259 section 6, RFC 7493 section 2.2).
pub const MAX_NUMBER: u64 = (1 << 53) - 1;

/// A number of electors, each counted once whatever the weight of their vote.
///
/// Heads and votes can neither be compared,
/// ```compile_fail,E0308
/// let _ = tally::Heads(3) < tally::Votes(4);
/// ```
/// nor added,
/// ```compile_fail,E0308
/// use tally::Measure;
/// let _ = tally::Heads(3).checked_add(tally::Votes(4));
/// ```
/// nor converted in silence,
/// ```compile_fail,E0277
/// let _: tally::Votes = tally::Heads(3).into();
/// ```
/// nor can one be a share of the other.
/// ```compile_fail,E0308
/// let _ = tally::share(tally::Heads(3), tally::Votes(4));
/// ```
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(transparent)]
pub struct Heads(pub u64);

/// A number of votes: the sum of the weights of some electors.
///
/// Exported as a plain JSON number. [`count`](crate::count()) refuses a roll beyond [`MAX_NUMBER`]; a number
/// beyond 64 bits, which only other uses of this type can make, is an error of serialisation, never a
/// silent loss.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Votes(pub u128);

impl Votes {
    /// The votes of so many electors where the rule gives each exactly one (equal weights). The only way
    /// from heads to votes; where weights come from the roll it must not be used.
    pub const fn one_each(heads: Heads) -> Self {
        Votes(heads.0 as u128)
    }
}

/// Which of the two measures a rule speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Electors, one each.
    Heads,
    /// Votes, by weight.
    Votes,
}

/// What can be counted: [`Heads`] or [`Votes`], and nothing else. Arithmetic is checked: `None` instead of
/// a number that wrapped.
pub trait Measure: Copy + Ord + Debug + Serialize + for<'de> Deserialize<'de> + sealed::Natural {
    /// The measure's name in rules.
    const UNIT: Unit;
    /// None at all.
    const ZERO: Self;

    /// The sum, or `None` beyond the type.
    fn checked_add(self, other: Self) -> Option<Self>;

    /// The difference, or `None` below zero.
    fn checked_sub(self, other: Self) -> Option<Self>;

    /// The sum of all, or `None` beyond the type.
    fn checked_sum(all: impl IntoIterator<Item = Self>) -> Option<Self> {
        all.into_iter().try_fold(Self::ZERO, Self::checked_add)
    }
}

impl Measure for Heads {
    const UNIT: Unit = Unit::Heads;
    const ZERO: Self = Heads(0);

    fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Heads)
    }

    fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Heads)
    }
}

impl Measure for Votes {
    const UNIT: Unit = Unit::Votes;
    const ZERO: Self = Votes(0);

    fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Votes)
    }

    fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Votes)
    }
}

impl Serialize for Votes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let number = u64::try_from(self.0).map_err(|_| S::Error::custom("votes beyond 64 bits"))?;
        serializer.serialize_u64(number)
    }
}

impl<'de> Deserialize<'de> for Votes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        u64::deserialize(deserializer).map(|number| Votes(number.into()))
    }
}

/// Reaching the bare number stays inside the crate, so that no caller can turn heads into votes in passing.
pub(crate) mod sealed {
    use super::{BigUint, Heads, Votes};

    pub trait Natural: Sized {
        fn natural(self) -> BigUint;
        fn from_natural(number: &BigUint) -> Option<Self>;
    }

    impl Natural for Heads {
        fn natural(self) -> BigUint {
            self.0.into()
        }

        fn from_natural(number: &BigUint) -> Option<Self> {
            u64::try_from(number).ok().map(Heads)
        }
    }

    impl Natural for Votes {
        fn natural(self) -> BigUint {
            self.0.into()
        }

        fn from_natural(number: &BigUint) -> Option<Self> {
            u128::try_from(number).ok().map(Votes)
        }
    }
}

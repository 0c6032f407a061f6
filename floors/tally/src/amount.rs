//! The same electors in both measures, side by side.

use crate::measure::{Heads, Measure, Votes};
use serde::{Deserialize, Serialize};

/// Some electors: how many they are, and how many votes they have together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amount {
    /// How many electors.
    pub heads: Heads,
    /// The sum of their weights.
    pub votes: Votes,
}

impl Amount {
    /// Nobody.
    pub const NONE: Amount = Amount { heads: Heads::ZERO, votes: Votes::ZERO };

    /// So many electors with one vote each, for rules with equal weights.
    pub const fn one_each(heads: Heads) -> Self {
        Amount { heads, votes: Votes::one_each(heads) }
    }

    /// Both sums, or `None` if either goes beyond its type.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        Some(Amount {
            heads: self.heads.checked_add(other.heads)?,
            votes: self.votes.checked_add(other.votes)?,
        })
    }

    /// Both differences, or `None` if either falls below zero.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        Some(Amount {
            heads: self.heads.checked_sub(other.heads)?,
            votes: self.votes.checked_sub(other.votes)?,
        })
    }

    /// Both sums over all, or `None` if either goes beyond its type.
    pub fn checked_sum(all: impl IntoIterator<Item = Self>) -> Option<Self> {
        all.into_iter().try_fold(Amount::NONE, Amount::checked_add)
    }
}

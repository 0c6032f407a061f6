//! The one place where a share is made, and where it is rounded for display.

use crate::measure::Measure;
use num_bigint::BigUint;
use num_rational::Ratio;

/// How a share that does not come out even is shown. A rounded share is for reading only: verdicts compare
/// whole numbers ([`compare`](crate::compare)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rounding {
    /// Towards zero: what is not wholly reached is not shown (two thirds is 66 %).
    Down,
    /// Away from zero: what is begun is shown.
    Up,
    /// To the nearest; a half goes up.
    HalfUp,
}

/// An exact part of a whole of the same measure, from nothing to all of it.
#[derive(Clone, Copy, Debug)]
pub struct Share<M: Measure> {
    part: M,
    whole: M,
}

/// The share that `part` is of `whole`. `None` where there is none: the whole is empty, or the part is larger
/// than the whole and therefore no part of it.
pub fn share<M: Measure>(part: M, whole: M) -> Option<Share<M>> {
    (whole > M::ZERO && part <= whole).then_some(Share { part, whole })
}

impl<M: Measure> Share<M> {
    /// What was counted.
    pub fn part(&self) -> M {
        self.part
    }

    /// What it is a share of: never to be left out where the share is shown.
    pub fn whole(&self) -> M {
        self.whole
    }

    /// The share as a fraction in lowest terms.
    pub fn exact(&self) -> Ratio<BigUint> {
        Ratio::new(self.part.natural(), self.whole.natural())
    }

    /// How many parts of `scale` equal parts the share is, rounded as named. For display only.
    pub fn per(&self, scale: u32, rounding: Rounding) -> u32 {
        let parts = self.exact() * BigUint::from(scale);
        let whole = match rounding {
            Rounding::Down => parts.floor(),
            Rounding::Up => parts.ceil(),
            Rounding::HalfUp => parts.round(),
        };
        // A share is at most one, so the parts are at most the scale and always fit.
        u32::try_from(whole.to_integer()).unwrap_or(scale)
    }

    /// Whole percent, 0 to 100, rounded as named. For display only.
    pub fn percent(&self, rounding: Rounding) -> u32 {
        self.per(100, rounding)
    }

    /// Tenths of a percent, 0 to 1000, rounded as named. For display only.
    pub fn permille(&self, rounding: Rounding) -> u32 {
        self.per(1000, rounding)
    }
}

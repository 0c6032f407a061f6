//! Chance that repeats: SplitMix64 from a seed and from what it is thrown for.

/// A thrower of numbers.
pub struct Dice(u64);

impl Dice {
    /// The dice of a purpose: the same words give the same throws.
    pub fn of(words: &[u64]) -> Self {
        let mut dice = Self(0);
        for word in words {
            dice.0 = dice.throw() ^ word;
        }
        dice
    }

    fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number from 0 on and below a limit.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.throw() % limit.max(1)
    }

    /// One of some.
    pub fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len() as u64) as usize]
    }
}

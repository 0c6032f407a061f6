//! Bytes altered by chance that repeats, for the short run in the tests.

/// Alters seeds, the same way each time.
#[derive(Debug, Clone)]
pub struct Mutator(u64);

impl Mutator {
    /// One that begins so.
    pub fn from(seed: u64) -> Self {
        Self(seed)
    }

    /// SplitMix64.
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below another one; nought below nought.
    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next()).unwrap_or(usize::MAX) % most.max(1)
    }

    /// One of the seeds, altered in a few places.
    pub fn altered(&mut self, seeds: &[Vec<u8>], words: &[&str]) -> Vec<u8> {
        let mut bytes = seeds.get(self.below(seeds.len())).cloned().unwrap_or_default();
        for _ in 0..=self.below(8) {
            self.alter(&mut bytes, seeds, words);
        }
        bytes
    }

    fn alter(&mut self, bytes: &mut Vec<u8>, seeds: &[Vec<u8>], words: &[&str]) {
        let at = self.below(bytes.len() + 1);
        let to = (at + self.below(32)).min(bytes.len());
        match self.below(8) {
            0 => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << (at % 8)),
            1 => bytes.insert(at, self.below(256) as u8),
            2 => drop(bytes.drain(at..to)),
            3 => {
                let again = bytes[at..to].to_vec();
                bytes.splice(at..at, again);
            }
            4 | 5 => {
                let word = words.get(self.below(words.len())).copied().unwrap_or_default();
                bytes.splice(at..at, word.bytes());
            }
            6 => {
                let other = seeds.get(self.below(seeds.len())).map_or(&[][..], Vec::as_slice);
                let from = self.below(other.len() + 1);
                bytes.splice(at..to, other[from..].iter().copied().take(64));
            }
            _ => bytes.truncate(at),
        }
    }
}

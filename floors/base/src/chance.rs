//! Time and chance as arguments: the two doors through which the world comes in.

use crate::{Id, Instant, Kind};
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

/// Tells the time. The program's clock reads the machine's, a test's stands still.
pub trait Clock: Send + Sync {
    /// The present instant.
    fn now(&self) -> Instant;
}

/// A source of unguessable bytes.
pub trait Chance: Send + Sync {
    /// Fills the whole buffer.
    fn fill(&self, buffer: &mut [u8]);
}

/// How far, in seconds, a clock may fall behind what was written by it before it is believed all the same: beyond a day
/// it has not jumped, it was wrong.
const BEHIND: i64 = 86_400;

/// Clock and chance together, handed to whatever makes new things.
///
/// What is written later is not told as earlier: when the clock is put back, or that of another process is ahead, time
/// stands at the latest instant that was written, until the clock has come up to it.
#[derive(Clone)]
pub struct Moment {
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
    written: Arc<AtomicI64>,
}

impl Moment {
    /// Joins a clock and a source of chance.
    pub fn new(clock: Arc<dyn Clock>, chance: Arc<dyn Chance>) -> Self {
        Self { clock, chance, written: Arc::new(AtomicI64::new(i64::MIN)) }
    }

    /// The present instant.
    pub fn now(&self) -> Instant {
        self.at_least(self.clock.now())
    }

    /// Something was written at this instant.
    pub fn has_written(&self, at: Instant) {
        self.written.fetch_max(at.micros(), Ordering::Relaxed);
    }

    /// An instant of the clock, or the latest that was written if that is not far ahead of it.
    pub fn at_least(&self, clock: Instant) -> Instant {
        let written = Instant::from_micros(self.written.load(Ordering::Relaxed));
        if written <= clock.plus_seconds(BEHIND) { clock.max(written) } else { clock }
    }

    /// `N` unguessable bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.chance.fill(&mut bytes);
        bytes
    }

    /// A new id, UUID version 7 (RFC 9562 §5.7): ordered by time, unguessable within a millisecond.
    pub fn id<K: Kind>(&self) -> Id<K> {
        Id::from_parts(self.now(), self.bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Told(Arc<AtomicI64>);

    impl Clock for Told {
        fn now(&self) -> Instant {
            Instant::from_micros(self.0.load(Ordering::Relaxed))
        }
    }

    impl Chance for Told {
        fn fill(&self, _: &mut [u8]) {}
    }

    #[test]
    fn time_stands_where_the_clock_is_put_back() {
        let clock = Arc::new(AtomicI64::new(0));
        let moment = Moment::new(Arc::new(Told(Arc::clone(&clock))), Arc::new(Told(Arc::clone(&clock))));
        let at = |seconds: i64| {
            clock.store(seconds * 1_000_000, Ordering::Relaxed);
            moment.now().micros() / 1_000_000
        };
        assert_eq!((at(5_000), at(1_400)), (5_000, 1_400));
        moment.has_written(Instant::from_micros(5_000_000_000));
        assert_eq!([at(5_000), at(1_400), at(4_999), at(5_001)], [5_000, 5_000, 5_000, 5_001]);
        // A day is no jump.
        assert_eq!(at(5_000 - BEHIND), 5_000);
        assert_eq!(at(4_999 - BEHIND), 4_999 - BEHIND);
    }
}

//! Time and chance as arguments: the two doors through which the world comes in.

use crate::{Id, Instant, Kind};
use std::sync::Arc;

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

/// Clock and chance together, handed to whatever makes new things.
#[derive(Clone)]
pub struct Moment {
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
}

impl Moment {
    /// Joins a clock and a source of chance.
    pub fn new(clock: Arc<dyn Clock>, chance: Arc<dyn Chance>) -> Self {
        Self { clock, chance }
    }

    /// The present instant.
    pub fn now(&self) -> Instant {
        self.clock.now()
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

//! The world as the program meets it: the machine's clock, the system's chance. The only place that touches either.

use base::{Chance, Clock, Instant, Moment};
use std::{
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};

struct Machine;

impl Clock for Machine {
    #[allow(clippy::disallowed_methods, reason = "this is the door through which time comes in")]
    fn now(&self) -> Instant {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Instant::from_micros(i64::try_from(since.as_micros()).unwrap_or(i64::MAX))
    }
}

impl Chance for Machine {
    #[allow(clippy::disallowed_methods, reason = "this is the door through which chance comes in")]
    fn fill(&self, buffer: &mut [u8]) {
        // Without the system's randomness no key and no sign-in would be safe: better to stop at once.
        getrandom::fill(buffer).expect("the operating system gives random bytes");
    }
}

/// The machine's clock and the system's chance.
pub fn moment() -> Moment {
    Moment::new(Arc::new(Machine), Arc::new(Machine))
}

struct Fixed(Instant);

impl Clock for Fixed {
    fn now(&self) -> Instant {
        self.0
    }
}

/// A clock that stands at an instant, with the system's chance: for the days of the demonstration.
pub fn at(instant: Instant) -> Moment {
    Moment::new(Arc::new(Fixed(instant)), Arc::new(Machine))
}

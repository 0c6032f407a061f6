//! Settings that change while the house is open.
//!
//! What was once read stays until the process ends, so that whoever looks at a name or an address keeps looking at one
//! thing; a federation sets something a few times a year.

use crate::Settings;
use std::{ops::Deref, sync::OnceLock};

/// The settings as this process last read them.
#[derive(Debug)]
pub struct Live(Version);

#[derive(Debug)]
struct Version {
    number: i64,
    settings: Settings,
    next: OnceLock<Box<Version>>,
}

impl Live {
    /// The settings as of an entry.
    pub(crate) fn new(number: i64, settings: Settings) -> Self {
        Self(Version { number, settings, next: OnceLock::new() })
    }

    /// The number of the entry up to which they are known.
    pub(crate) fn version(&self) -> i64 {
        self.last().number
    }

    /// Takes up newer ones; older ones, read in a snapshot that began before, are left.
    pub(crate) fn keep(&self, number: i64, settings: Settings) {
        let mut newer = Box::new(Version { number, settings, next: OnceLock::new() });
        loop {
            let last = self.last();
            if last.number >= newer.number {
                return;
            }
            match last.next.set(newer) {
                Ok(()) => return,
                // Somebody else was quicker: look again whether theirs is newer still.
                Err(back) => newer = back,
            }
        }
    }

    fn last(&self) -> &Version {
        let mut version = &self.0;
        while let Some(next) = version.next.get() {
            version = next;
        }
        version
    }
}

impl Deref for Live {
    type Target = Settings;
    fn deref(&self) -> &Settings {
        &self.last().settings
    }
}

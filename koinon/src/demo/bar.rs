//! How far the making of a large demonstration is: a bar on a terminal, and nothing elsewhere.

use indicatif::{ProgressBar, ProgressStyle};
use std::io::{self, IsTerminal};

/// A bar with what it counts.
#[derive(Clone)]
pub struct Bar(ProgressBar);

impl Bar {
    /// A bar before anything is done.
    pub fn new(what: String) -> Self {
        let bar = if io::stderr().is_terminal() { ProgressBar::new(0) } else { ProgressBar::hidden() };
        if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {percent}% {eta}") {
            bar.set_style(style);
        }
        bar.set_message(what);
        Self(bar)
    }

    /// So much of the whole is done.
    pub fn show(&self, done: u64, whole: u64) {
        self.0.set_length(whole);
        self.0.set_position(done);
    }

    /// All is done.
    pub fn end(&self) {
        self.0.finish_and_clear();
    }
}

//! What a command says, line by line: the only place that prints.
//!
//! Nobody need listen: when a reader goes away (`koinon verify | head -1`), the rest is not said, and what the command
//! does goes on. Any other fault of writing, such as a full disk beneath a redirected output, is kept for the end.

use base::Fault;
use std::{
    fmt::Arguments,
    io::{self, ErrorKind, Write},
    sync::{
        OnceLock,
        atomic::{AtomicBool, Ordering},
    },
};

static LEFT: AtomicBool = AtomicBool::new(false);
static FAILED: OnceLock<io::Error> = OnceLock::new();

/// Says a line.
macro_rules! say {
    ($($words:tt)*) => { $crate::out::line(format_args!($($words)*)) };
}

/// Says a line, to whoever reads the standard output; without marks of direction and ties before numbers, so that it can
/// be copied and searched.
pub fn line(words: Arguments<'_>) {
    keep(writeln!(io::stdout().lock(), "{}", plain(&words.to_string())));
}

fn plain(words: &str) -> String {
    let words = shell::mail::plain(words);
    let mut loose = String::with_capacity(words.len());
    let mut chars = words.chars().peekable();
    while let Some(ch) = chars.next() {
        let is_word = loose.ends_with(|before: char| before.is_alphanumeric() || before == '.');
        let ties = ch == '\u{a0}' && is_word && chars.peek().is_some_and(|next| next.is_alphanumeric());
        loose.push(if ties { ' ' } else { ch });
    }
    loose
}

/// Says something that went wrong, to whoever reads the standard error.
pub fn wrong(words: Arguments<'_>) {
    // There is no further place at which to complain.
    let _ = writeln!(io::stderr().lock(), "{}", plain(&words.to_string()));
}

/// Keeps what came of writing, for [`end`]; afterwards nothing is written any more.
fn keep(written: io::Result<()>) {
    match written {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => LEFT.store(true, Ordering::Relaxed),
        Err(error) => drop(FAILED.set(error)),
        Ok(()) => {}
    }
}

/// Whether all that was said was written, or nobody was left to read it.
///
/// # Errors
/// When it could not be written although somebody waits for it.
pub fn end() -> Result<(), Fault> {
    keep(io::stdout().lock().flush());
    match FAILED.get() {
        Some(error) => Err(Fault::new(format!("writing to standard output: {error}"))),
        None => Ok(()),
    }
}

/// The standard output for what is long: it takes everything, and its reader may leave at any time.
pub struct Output(io::BufWriter<io::StdoutLock<'static>>);

impl Output {
    /// Takes the standard output.
    pub fn new() -> Self {
        Self(io::BufWriter::with_capacity(1 << 16, io::stdout().lock()))
    }
}

/// Whether an output failed only because nobody reads it any more.
pub fn nobody_reads() -> bool {
    LEFT.load(Ordering::Relaxed)
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        noted(self.0.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        noted(self.0.flush())
    }
}

fn noted<T>(written: io::Result<T>) -> io::Result<T> {
    if written.as_ref().is_err_and(|error| error.kind() == ErrorKind::BrokenPipe) {
        LEFT.store(true, Ordering::Relaxed);
    }
    written
}

//! Files that a command is given: read whole, or told in the reader's language why not and what to do.

use base::Fault;
use shell::Locale;
use std::{
    fs::File,
    io::{Error, ErrorKind, Read},
    path::Path,
};

/// The bytes of a file.
///
/// # Errors
/// When it cannot be read.
pub fn read(l: &Locale, path: &Path) -> Result<Vec<u8>, Fault> {
    std::fs::read(path).map_err(|error| unread(l, path, &error))
}

/// Tries whether a file can be read.
///
/// # Errors
/// When it cannot.
pub fn readable(l: &Locale, path: &Path) -> Result<(), Fault> {
    let tried = File::open(path).and_then(|mut file| file.read(&mut [0]));
    tried.map(drop).map_err(|error| unread(l, path, &error))
}

/// Why a file cannot be read.
pub fn unread(l: &Locale, path: &Path, error: &Error) -> Fault {
    let key = match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => "koinon-file-missing",
        ErrorKind::IsADirectory => "koinon-file-folder",
        ErrorKind::PermissionDenied => "koinon-file-denied",
        _ => "koinon-file-unread",
    };
    Fault::new(l.t2(key, "path", path.display().to_string(), "why", error.to_string()))
}

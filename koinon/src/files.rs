//! Files that a command is given: read whole, or told in the reader's language why not and what to do.

use base::Fault;
use shell::Locale;
use std::{
    fs::File,
    io::{Error, ErrorKind, Read},
    path::Path,
};

/// No file that a command reads whole is longer; what has no end is not read for ever.
const MOST: u64 = 64 << 20;

/// The bytes of a file.
///
/// # Errors
/// When it cannot be read, or is longer than 64 MiB.
pub fn read(l: &Locale, path: &Path) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::new();
    let opened = File::open(path).and_then(|file| file.take(MOST + 1).read_to_end(&mut bytes));
    let length = opened.map_err(|error| unread(l, path, &error))?;
    if length as u64 > MOST {
        return Err(Fault::new(l.t1("koinon-file-endless", "path", path.display().to_string())));
    }
    Ok(bytes)
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

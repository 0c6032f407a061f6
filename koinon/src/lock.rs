//! Backups that not everybody can open: encrypted in the form of age (age-encryption.org/v1), which other programs read
//! as well. Whole passphrases and keys come from files, never from the command line, which others of the machine can see.

use age::{Decryptor, Encryptor, Identity, IdentityFile, Recipient, scrypt, secrecy::SecretString, x25519};
use base::Fault;
use shell::Locale;
use std::{
    fs::{File, OpenOptions},
    io::{self, BufReader, Read, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

/// How every file of this form begins.
const BEGINS: &[u8] = b"age-encryption.org/v1";

/// With what a backup is locked.
pub enum Lock {
    /// With nothing.
    None,
    /// For those who have the keys to these.
    For(Vec<x25519::Recipient>),
    /// With a passphrase.
    Passphrase(SecretString),
}

/// With what a locked backup is opened.
pub struct Opener {
    /// A file with a key.
    pub identity: Option<PathBuf>,
    /// A file with a passphrase.
    pub passphrase: Option<PathBuf>,
}

impl Lock {
    /// What the command line asks for.
    ///
    /// # Errors
    /// When a key is none, or there is no passphrase in the file.
    pub fn of(l: &Locale, keys: &[String], passphrase: Option<&Path>) -> Result<Self, Fault> {
        if let Some(file) = passphrase {
            return Ok(Self::Passphrase(passphrase_in(l, file)?));
        }
        let read = |key: &String| {
            key.parse().map_err(|_| Fault::new(l.t1("koinon-backup-no-key", "key", key.as_str())))
        };
        let keys = keys.iter().map(read).collect::<Result<Vec<_>, _>>()?;
        Ok(if keys.is_empty() { Self::None } else { Self::For(keys) })
    }

    /// Whether anything is locked.
    pub fn locks(&self) -> bool {
        !matches!(self, Self::None)
    }

    /// Writes a file locked into another one, which only its owner may read; nothing where nothing is locked.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn shut(self, plain: &Path, locked: &Path) -> io::Result<()> {
        let encryptor = match self {
            Self::None => return Ok(()),
            Self::Passphrase(passphrase) => Encryptor::with_user_passphrase(passphrase),
            Self::For(keys) => {
                let keys = keys.iter().map(|key| key as &dyn Recipient);
                Encryptor::with_recipients(keys).map_err(io::Error::other)?
            }
        };
        let out = OpenOptions::new().write(true).create_new(true).mode(0o600).open(locked)?;
        let mut out = encryptor.wrap_output(out)?;
        io::copy(&mut File::open(plain)?, &mut out)?;
        out.finish()?.sync_all()
    }
}

impl Opener {
    /// Copies a backup, opened if it is locked.
    ///
    /// # Errors
    /// When it cannot be read, or not be opened with this.
    pub fn copy(&self, l: &Locale, file: &Path, plain: &Path) -> Result<(), Fault> {
        let unread = |error: io::Error| crate::files::unread(l, file, &error);
        let mut source = BufReader::new(File::open(file).map_err(unread)?);
        let mut out = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(plain)
            .map_err(|error| Fault::from(plain.display().to_string(), error))?;
        if !is_locked(file).map_err(unread)? {
            return io::copy(&mut source, &mut out).map(drop).map_err(unread);
        }
        let place = file.display().to_string();
        let unopened = |why: String| Fault::new(l.t2("koinon-restore-unopened", "file", &place, "why", why));
        let keys: Vec<Box<dyn Identity>> = match (&self.identity, &self.passphrase) {
            (Some(identity), _) => identities(l, identity)?,
            (None, Some(file)) => vec![Box::new(scrypt::Identity::new(passphrase_in(l, file)?))],
            (None, None) => return Err(Fault::new(l.t1("koinon-restore-locked", "file", &place))),
        };
        let decryptor = Decryptor::new(source).map_err(|error| unopened(error.to_string()))?;
        let keys = keys.iter().map(|key| &**key);
        let mut opened = decryptor.decrypt(keys).map_err(|error| unopened(error.to_string()))?;
        io::copy(&mut opened, &mut out).and_then(|_| out.flush()).map_err(|error| unopened(error.to_string()))
    }
}

fn is_locked(file: &Path) -> io::Result<bool> {
    let mut first = Vec::new();
    File::open(file)?.take(BEGINS.len() as u64).read_to_end(&mut first)?;
    Ok(first == BEGINS)
}

fn identities(l: &Locale, file: &Path) -> Result<Vec<Box<dyn Identity>>, Fault> {
    let bytes = crate::files::read(l, file)?;
    let none = || Fault::new(l.t1("koinon-restore-no-key", "file", file.display().to_string()));
    let keys = IdentityFile::from_buffer(bytes.as_slice())
        .and_then(|read| read.into_identities().map_err(io::Error::other));
    match keys {
        Ok(keys) if !keys.is_empty() => Ok(keys.into_iter().map(|key| key as Box<dyn Identity>).collect()),
        _ => Err(none()),
    }
}

fn passphrase_in(l: &Locale, file: &Path) -> Result<SecretString, Fault> {
    let bytes = crate::files::read(l, file)?;
    let text = String::from_utf8(bytes).unwrap_or_default();
    match text.lines().next().filter(|line| !line.trim().is_empty()) {
        Some(line) => Ok(SecretString::from(line.to_owned())),
        None => Err(Fault::new(l.t1("koinon-passphrase-none", "file", file.display().to_string()))),
    }
}

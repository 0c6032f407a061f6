//! The signing key: made once, kept in the data folder as `ledger.key`, named in every checkpoint.
//!
//! It is made for a new ledger only. A ledger with entries is signed on by the key that signed it, or not at all: with
//! another its checkpoints would no longer be of one ledger.

use crate::{
    note::{self, Signer, Verifier},
    store,
    verify::latest_note,
};
use base::{Fault, Moment};
use db::Read;
use ed25519_dalek::SigningKey;
use std::{
    fs::{self, OpenOptions},
    io::{ErrorKind, Write},
    path::Path,
};

pub use crate::note::KeyFault;

/// The key that signs this federation's checkpoints.
#[derive(Clone, Debug)]
pub struct Key(Signer);

/// What a folder's key is to a ledger. Keys are named `name+id`, as the ledger's page shows them.
#[derive(Clone, Debug)]
pub enum Held {
    /// The one that signs it.
    Right(Key),
    /// There is none, and no entry either.
    New,
    /// There is none, and the ledger has entries; the key that signed them, if any is signed.
    Missing(Option<String>),
    /// Another than the one that signed.
    Other {
        /// The folder's.
        found: Key,
        /// The name of the one that signed.
        wanted: String,
    },
}

impl Held {
    /// What a folder's key is to the ledger that is read.
    ///
    /// # Errors
    /// When the key's file cannot be read or is no key; a fault of the database.
    pub fn read(folder: &Path, read: &mut Read<'_>) -> Result<Self, Fault> {
        let found = Key::read(folder)?;
        let wanted = latest_note(read)?.and_then(|note| note::signer(&note));
        Ok(match (found, wanted) {
            (None, wanted) if wanted.is_some() || store::has_entries(read)? => Self::Missing(wanted),
            (None, _) => Self::New,
            (Some(found), Some(wanted)) if found.name() != wanted => Self::Other { found, wanted },
            (Some(found), _) => Self::Right(found),
        })
    }

    /// The key to sign with; a new ledger's is made now.
    ///
    /// # Errors
    /// When it is not there, is another, or cannot be kept.
    pub fn to_sign(self, folder: &Path, moment: &Moment) -> Result<Key, Fault> {
        let place = folder.display();
        match self {
            Self::Right(key) => Ok(key),
            Self::New => {
                let key = Key::make(moment)?;
                key.keep(folder)?;
                Ok(key)
            }
            Self::Missing(wanted) => {
                let wanted = wanted.unwrap_or_default();
                Err(Fault::new(format!(
                    "ledger.key is missing in {place}; this ledger is signed by {wanted}"
                )))
            }
            Self::Other { found, wanted } => Err(Fault::new(format!(
                "ledger.key in {place} is {}; this ledger is signed by {wanted}",
                found.name()
            ))),
        }
    }
}

impl Key {
    /// Its file in a data folder.
    pub const FILE: &str = "ledger.key";

    /// Reads `ledger.key` in a folder, if it is there.
    ///
    /// # Errors
    /// When the file cannot be read, or is no key.
    pub fn read(folder: &Path) -> Result<Option<Self>, Fault> {
        let path = folder.join(Self::FILE);
        match fs::read_to_string(&path) {
            Ok(text) => text
                .trim()
                .parse()
                .map(|signer| Some(Self(signer)))
                .map_err(|error: KeyFault| Fault::from(format!("{} is damaged", path.display()), error)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Fault::from(format!("reading {}", path.display()), error)),
        }
    }

    /// Keeps it as `ledger.key` in a folder that has none, readable by its owner alone.
    ///
    /// # Errors
    /// When the file is there already or cannot be written.
    pub fn keep(&self, folder: &Path) -> Result<(), Fault> {
        write_secret(&folder.join(Self::FILE), &self.0.secret_text())
    }

    /// A new key; its name, which is also the origin of the checkpoints, is drawn with it.
    ///
    /// # Errors
    /// Never in practice: the drawn name is always a proper one.
    pub fn make(moment: &Moment) -> Result<Self, Fault> {
        let name: [u8; 6] = moment.bytes();
        let name: String = name.iter().map(|byte| format!("{byte:02x}")).collect();
        Signer::new(format!("koinon/{name}"), SigningKey::from_bytes(&moment.bytes()))
            .map(Self)
            .map_err(|error| Fault::from("naming the ledger's key", error))
    }

    /// The origin of the checkpoints that it signs.
    pub fn origin(&self) -> &str {
        self.0.name()
    }

    /// How it is named in what it signs: `name+id`.
    pub fn name(&self) -> String {
        let verifier = self.verifier();
        format!("{}+{:08x}", verifier.name(), verifier.key_id())
    }

    /// The public half, in the form that verifiers take.
    pub fn verifier(&self) -> Verifier {
        self.0.verifier()
    }

    /// Signs a checkpoint as a note (C2SP signed-note).
    pub fn sign(&self, checkpoint: &note::Checkpoint) -> String {
        self.0.sign(checkpoint)
    }
}

fn write_secret(path: &Path, text: &str) -> Result<(), Fault> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(|error| Fault::from("making ledger.key", error))?;
    writeln!(file, "{text}")
        .and_then(|()| file.sync_all())
        .map_err(|error| Fault::from("writing ledger.key", error))
}

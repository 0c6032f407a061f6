//! The signing key: made once, kept in the data folder as `ledger.key`, named in every checkpoint.

use crate::note::{self, Signer, Verifier};
use base::{Fault, Moment};
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

impl Key {
    /// Reads `ledger.key` in a folder, or makes it, readable by its owner alone.
    ///
    /// # Errors
    /// When the file cannot be read or written, or is no key.
    pub fn open(folder: &Path, moment: &Moment) -> Result<Self, Fault> {
        let path = folder.join("ledger.key");
        match fs::read_to_string(&path) {
            Ok(text) => text
                .trim()
                .parse()
                .map(Self)
                .map_err(|error: KeyFault| Fault::from("ledger.key is damaged", error)),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let key = Self::make(moment)?;
                write_secret(&path, &key.0.secret_text())?;
                Ok(key)
            }
            Err(error) => Err(Fault::from("reading ledger.key", error)),
        }
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

//! What an outsider takes away: checkpoints, proofs of consistency, receipts that can be checked without us.

use crate::{
    Beside, Key, Logged,
    entry::commitment,
    note::{self, Checkpoint, Verifier},
    store::{self, Tree},
    tree::{self, Disproof, Hash, NoProof},
};
use base::Fault;
use db::Read;
use serde::{Deserialize, Serialize};

/// The signed head of the ledger as it stands (C2SP tlog-checkpoint).
///
/// # Errors
/// A fault of the database.
pub fn checkpoint(read: &mut Read<'_>, key: &Key) -> Result<String, Fault> {
    let size = store::size(read)?;
    signed(read, key, size, Vec::new())
}

pub(crate) fn signed(
    read: &mut Read<'_>,
    key: &Key,
    size: u64,
    extensions: Vec<String>,
) -> Result<String, Fault> {
    let root = tree::root(&mut Tree(read), size)?;
    let head = Checkpoint::new(key.origin(), size, root, extensions);
    head.map(|head| key.sign(&head)).map_err(|error| Fault::from("a checkpoint of the ledger", error))
}

/// The proof that the ledger of `old` entries is the beginning of that of `new` (RFC 9162 §2.1.4.1);
/// `None` if there are not so many.
///
/// # Errors
/// A fault of the database.
pub fn consistency(read: &mut Read<'_>, old: u64, new: u64) -> Result<Option<Vec<Hash>>, Fault> {
    if new > store::size(read)? {
        return Ok(None);
    }
    match tree::consistency_proof(&mut Tree(read), old, new) {
        Ok(proof) => Ok(Some(proof)),
        Err(NoProof::OutOfRange(_)) => Ok(None),
        Err(NoProof::Subtrees(fault)) => Err(fault),
    }
}

/// Everything needed to check, alone and offline, that an entry stands in the ledger.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// The form of this file: `receipt/1`.
    pub koinon: String,
    /// The entry's canonical JSON, to the letter.
    pub entry: String,
    /// Its number.
    pub index: u64,
    /// The inclusion proof, lowest sibling first (RFC 9162 §2.1.3).
    pub proof: Vec<Hash>,
    /// The signed checkpoint it leads to.
    pub checkpoint: String,
    /// The public key that signed; compare it with one obtained elsewhere.
    pub key: String,
    /// The entry's parts that are open to whoever asked for the receipt.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<OpenPart>,
}

/// A part of an entry, opened: SHA-256 over `koinon/part/1`, a zero byte, the salt and the content is the hash that the
/// entry has in its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenPart {
    /// Its number in the entry, from 0.
    pub part: usize,
    /// The salt, in hexadecimal.
    pub salt: String,
    /// What was sealed: canonical JSON, to the letter.
    pub content: String,
}

impl OpenPart {
    /// Opens what stands beside an entry.
    ///
    /// # Errors
    /// When its bytes are no text.
    pub fn of(part: Beside) -> Result<Self, Fault> {
        let content =
            String::from_utf8(part.bytes).map_err(|error| Fault::from("a part of the ledger", error))?;
        let salt = part.salt.iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Self { part: part.n, salt, content })
    }

    /// Whether this is what an entry commits to.
    pub fn is_of(&self, entry: &Logged) -> bool {
        let salt: Option<Vec<u8>> = self.salt.as_bytes().chunks(2).map(octet).collect();
        let own = salt.map(|salt| commitment(&salt, self.content.as_bytes()));
        own.is_some() && entry.parts.get(self.part).map(|(_, hash)| *hash) == own
    }
}

fn octet(pair: &[u8]) -> Option<u8> {
    let pair = std::str::from_utf8(pair).ok().filter(|pair| pair.len() == 2 && !pair.starts_with('+'))?;
    u8::from_str_radix(pair, 16).ok()
}

/// Why a receipt does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReceiptFault {
    /// Not a receipt of a form we know.
    Form(String),
    /// The entry is not in canonical form or not an entry.
    Entry(String),
    /// The number in the entry is not the number of the receipt.
    Number,
    /// The key is not readable, or not the one expected.
    Key(String),
    /// The checkpoint's signature does not hold.
    Checkpoint(String),
    /// The proof does not lead from the entry to the checkpoint's root.
    Proof(Disproof),
    /// An opened part is not the one that the entry commits to.
    Part(usize),
}

impl std::fmt::Display for ReceiptFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            ReceiptFault::Form(why) => write!(f, "not a receipt: {why}"),
            ReceiptFault::Entry(why) => write!(f, "the entry was altered: {why}"),
            ReceiptFault::Number => f.write_str("the entry has another number than the receipt"),
            ReceiptFault::Key(why) => write!(f, "the key: {why}"),
            ReceiptFault::Checkpoint(why) => write!(f, "the checkpoint: {why}"),
            ReceiptFault::Proof(why) => write!(f, "the proof does not hold: {why}"),
            ReceiptFault::Part(n) => write!(f, "part {n} is not the one that the entry commits to"),
        }
    }
}
impl std::error::Error for ReceiptFault {}

/// The receipt of an entry under the present head.
///
/// # Errors
/// A fault of the database.
pub fn receipt(read: &mut Read<'_>, key: &Key, seq: u64) -> Result<Option<Receipt>, Fault> {
    let Some(logged) = store::entry(read, seq)? else {
        return Ok(None);
    };
    let size = store::size(read)?;
    let proof = tree::inclusion_proof(&mut Tree(read), seq, size).map_err(|error| match error {
        NoProof::OutOfRange(range) => Fault::from("a receipt", range),
        NoProof::Subtrees(fault) => fault,
    })?;
    Ok(Some(Receipt {
        koinon: "receipt/1".to_owned(),
        entry: String::from_utf8(logged.bytes).map_err(|error| Fault::from("an entry", error))?,
        index: seq,
        proof,
        checkpoint: signed(read, key, size, Vec::new())?,
        key: key.verifier().to_string(),
        parts: Vec::new(),
    }))
}

impl Receipt {
    /// Reads a receipt file.
    ///
    /// # Errors
    /// [`ReceiptFault::Form`].
    pub fn parse(json: &str) -> Result<Self, ReceiptFault> {
        let receipt: Receipt =
            serde_json::from_str(json).map_err(|error| ReceiptFault::Form(error.to_string()))?;
        match receipt.koinon.as_str() {
            "receipt/1" => Ok(receipt),
            other => Err(ReceiptFault::Form(format!("the form {other:?} is not known here"))),
        }
    }

    /// Checks everything; `trusted`, if given, must be the key that signed. Returns the entry, with what it seals where
    /// the receipt opens that, and the head that it stands in.
    ///
    /// # Errors
    /// The first thing that does not hold.
    pub fn check(&self, trusted: Option<&Verifier>) -> Result<(Logged, Checkpoint), ReceiptFault> {
        let bytes = self.entry.clone().into_bytes();
        let mut logged = Logged::read(bytes).map_err(|fault| ReceiptFault::Entry(fault.to_string()))?;
        if logged.seq != self.index {
            return Err(ReceiptFault::Number);
        }
        let key: Verifier =
            self.key.parse().map_err(|error: note::KeyFault| ReceiptFault::Key(error.to_string()))?;
        if trusted.is_some_and(|trusted| *trusted != key) {
            return Err(ReceiptFault::Key(format!("{key} is not the one expected")));
        }
        let head = note::open(&self.checkpoint, std::slice::from_ref(&key))
            .map_err(|error| ReceiptFault::Checkpoint(error.to_string()))?;
        if head.origin() != key.name() {
            return Err(ReceiptFault::Checkpoint("it is of another ledger than the key".to_owned()));
        }
        tree::verify_inclusion(&logged.leaf(), self.index, head.size(), &self.proof, head.root())
            .map_err(ReceiptFault::Proof)?;
        match self.parts.iter().find(|part| !part.is_of(&logged)) {
            Some(part) => Err(ReceiptFault::Part(part.part)),
            None => {
                let sealed = self.parts.iter().find(|part| logged.sealed == Some(part.part));
                if let Some(Ok(content)) = sealed.map(|part| serde_json::from_str(&part.content)) {
                    logged.unseal(&content);
                }
                Ok((logged, head))
            }
        }
    }
}

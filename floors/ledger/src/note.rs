//! What the ledger signs: checkpoints (C2SP `tlog-checkpoint`) as signed notes (C2SP `signed-note`) with Ed25519 keys.
//!
//! A note that does not carry a valid signature of a known key gives no checkpoint at all. Which key may speak for
//! which ledger is not decided here: whoever opens a checkpoint compares its origin with the one expected.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{SECRET_KEY_LENGTH, Signature, Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

use crate::tree::Hash;

/// The longest note that is looked at, in bytes.
pub const MAX_NOTE: usize = 1_000_000;

/// The most signatures a note may carry; the specification asks for room for 16.
pub const MAX_SIGNATURES: usize = 100;

/// The signature type byte of plain Ed25519 signatures.
const ED25519: u8 = 0x01;

/// What the text form of a signing key begins with, so that nobody takes it for a verifier.
const SECRET_PREFIX: &str = "PRIVATE+KEY+";

/// The head of a ledger's tree: whose, how many leaves, which root. Always in a form that can be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    origin: String,
    size: u64,
    root: Hash,
    extensions: Vec<String>,
}

impl Checkpoint {
    /// A checkpoint of the ledger named `origin`. Extension lines are opaque and best left out.
    ///
    /// # Errors
    /// [`BadCheckpoint::Line`] if the origin or an extension is empty or has a control character.
    pub fn new(
        origin: impl Into<String>,
        size: u64,
        root: Hash,
        extensions: Vec<String>,
    ) -> Result<Checkpoint, BadCheckpoint> {
        let origin = origin.into();
        expect_line(1, &origin)?;
        for (number, extension) in (4..).zip(&extensions) {
            expect_line(number, extension)?;
        }
        Ok(Checkpoint { origin, size, root, extensions })
    }

    /// The ledger's name, unique in the world.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The number of leaves.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The root of the tree of that size.
    pub fn root(&self) -> &Hash {
        &self.root
    }

    /// Opaque lines after the root.
    pub fn extensions(&self) -> &[String] {
        &self.extensions
    }
}

/// The note text: origin, size, root in base64 and extensions, each on a line.
impl fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.origin)?;
        writeln!(f, "{}", self.size)?;
        writeln!(f, "{}", STANDARD.encode(self.root.0))?;
        self.extensions.iter().try_for_each(|line| writeln!(f, "{line}"))
    }
}

impl FromStr for Checkpoint {
    type Err = BadCheckpoint;

    /// Reads exactly what `Display` writes. No signature is looked at: for a signed checkpoint use [`open`].
    fn from_str(text: &str) -> Result<Checkpoint, BadCheckpoint> {
        let text = text.strip_suffix('\n').ok_or(BadCheckpoint::Unfinished)?;
        let lines: Vec<&str> = text.split('\n').collect();
        let [origin, size, root, extensions @ ..] = lines.as_slice() else {
            return Err(BadCheckpoint::TooFewLines { found: lines.len() });
        };
        Checkpoint::new(
            *origin,
            read_size(size).ok_or(BadCheckpoint::Size)?,
            read_root(root).ok_or(BadCheckpoint::Root)?,
            extensions.iter().map(ToString::to_string).collect(),
        )
    }
}

fn expect_line(number: usize, line: &str) -> Result<(), BadCheckpoint> {
    match line.is_empty() || line.chars().any(is_control) {
        true => Err(BadCheckpoint::Line { number }),
        false => Ok(()),
    }
}

/// The control characters of ASCII but delete, as the specification has it.
fn is_control(character: char) -> bool {
    character < ' '
}

fn read_size(text: &str) -> Option<u64> {
    let size: u64 = text.parse().ok()?;
    // Reading alone would also take a sign and leading zeros.
    (size.to_string() == text).then_some(size)
}

fn read_root(text: &str) -> Option<Hash> {
    let bytes = STANDARD.decode(text).ok()?;
    bytes.try_into().ok().map(Hash)
}

/// Why a text is no checkpoint. Lines count from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadCheckpoint {
    /// The text does not end with a line break.
    Unfinished,
    /// Origin, size and root are not all there.
    TooFewLines {
        /// The lines found.
        found: usize,
    },
    /// The origin (line 1) or an extension is empty or has a control character.
    Line {
        /// Which line.
        number: usize,
    },
    /// The second line is not a decimal number without leading zeros that fits 64 bits.
    Size,
    /// The third line is not 32 bytes in base64.
    Root,
}

impl fmt::Display for BadCheckpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BadCheckpoint::Unfinished => f.write_str("the text does not end with a line break"),
            BadCheckpoint::TooFewLines { found } => {
                write!(f, "{found} lines: origin, size and root are expected")
            }
            BadCheckpoint::Line { number } => {
                write!(f, "line {number} is empty or has a control character")
            }
            BadCheckpoint::Size => f.write_str("line 2 is not a tree size"),
            BadCheckpoint::Root => f.write_str("line 3 is not a root hash in base64"),
        }
    }
}

impl std::error::Error for BadCheckpoint {}

/// A named key that signs.
#[derive(Clone)]
pub struct Signer {
    name: String,
    key: SigningKey,
}

impl Signer {
    /// A key under a name, best the origin of the ledger it signs for.
    ///
    /// # Errors
    /// [`KeyFault::Name`] if the name is empty or has a space, a plus or a control character.
    pub fn new(name: impl Into<String>, key: SigningKey) -> Result<Signer, KeyFault> {
        let name = name.into();
        expect_name(&name)?;
        Ok(Signer { name, key })
    }

    /// The key's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The public side of this key, to be published.
    pub fn verifier(&self) -> Verifier {
        Verifier { name: self.name.clone(), key: self.key.verifying_key() }
    }

    /// The checkpoint as a note with one signature, this key's.
    pub fn sign(&self, checkpoint: &Checkpoint) -> String {
        let text = checkpoint.to_string();
        format!("{text}\n{}", self.signature(&text))
    }

    /// This key's signature line over a note's text, with its line break; appended to a note it signs that note too.
    /// The text must end with a line break, or no reader will open the note.
    pub fn signature(&self, text: &str) -> String {
        let mut signature = self.verifier().key_id().to_be_bytes().to_vec();
        signature.extend(self.key.sign(text.as_bytes()).to_bytes());
        format!("— {} {}\n", self.name, STANDARD.encode(signature))
    }

    /// The secret text form, `PRIVATE+KEY+name+key id+base64`, for the key file; `parse` reads it.
    pub fn secret_text(&self) -> String {
        let id = self.verifier().key_id();
        let key = encode_key(&self.key.to_bytes());
        format!("{SECRET_PREFIX}{}+{id:08x}+{key}", self.name)
    }
}

/// Shows the public side only.
impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signer({})", self.verifier())
    }
}

impl FromStr for Signer {
    type Err = KeyFault;

    /// Reads what [`Signer::secret_text`] writes.
    fn from_str(text: &str) -> Result<Signer, KeyFault> {
        let text = text.strip_prefix(SECRET_PREFIX).ok_or(KeyFault::Form)?;
        let (name, id, secret) = split_key(text)?;
        let signer = Signer::new(name, SigningKey::from_bytes(&secret))?;
        expect_id(id, &signer.verifier())?;
        Ok(signer)
    }
}

/// A named key that checks signatures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verifier {
    name: String,
    key: VerifyingKey,
}

impl Verifier {
    /// A key under a name.
    ///
    /// # Errors
    /// [`KeyFault::Name`] as for [`Signer::new`]; [`KeyFault::Key`] for a key under which anything can be signed.
    pub fn new(name: impl Into<String>, key: VerifyingKey) -> Result<Verifier, KeyFault> {
        let name = name.into();
        expect_name(&name)?;
        match key.is_weak() {
            true => Err(KeyFault::Key),
            false => Ok(Verifier { name, key }),
        }
    }

    /// The key's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The short number that stands for this key under this name in a signature line. It finds the key and proves
    /// nothing.
    pub fn key_id(&self) -> u32 {
        let mut sha = Sha256::new();
        sha.update(&self.name);
        sha.update([b'\n', ED25519]);
        sha.update(self.key.as_bytes());
        let [a, b, c, d, ..] = <[u8; 32]>::from(sha.finalize());
        u32::from_be_bytes([a, b, c, d])
    }

    fn verifies(&self, text: &str, signature: &[u8]) -> bool {
        Signature::from_slice(signature)
            .is_ok_and(|signature| self.key.verify_strict(text.as_bytes(), &signature).is_ok())
    }
}

/// The published text form, `name+key id+base64`.
impl fmt::Display for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = encode_key(self.key.as_bytes());
        write!(f, "{}+{:08x}+{key}", self.name, self.key_id())
    }
}

impl FromStr for Verifier {
    type Err = KeyFault;

    /// Reads exactly what `Display` writes.
    fn from_str(text: &str) -> Result<Verifier, KeyFault> {
        let (name, id, key) = split_key(text)?;
        let key = VerifyingKey::from_bytes(&key).map_err(|_| KeyFault::Key)?;
        let verifier = Verifier::new(name, key)?;
        expect_id(id, &verifier)?;
        Ok(verifier)
    }
}

fn encode_key(key: &[u8; SECRET_KEY_LENGTH]) -> String {
    let mut bytes = vec![ED25519];
    bytes.extend(key);
    STANDARD.encode(bytes)
}

/// Name, key id and the 32 bytes of a key, public or secret. Base64 may have a plus itself; names have none.
fn split_key(text: &str) -> Result<(&str, u32, [u8; SECRET_KEY_LENGTH]), KeyFault> {
    let mut parts = text.splitn(3, '+');
    let (Some(name), Some(id), Some(key)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(KeyFault::Form);
    };
    let id = read_id(id).ok_or(KeyFault::Form)?;
    let key = STANDARD.decode(key).map_err(|_| KeyFault::Form)?;
    match key.split_first() {
        Some((&ED25519, key)) => Ok((name, id, key.try_into().map_err(|_| KeyFault::Key)?)),
        Some((&other, _)) => Err(KeyFault::Algorithm { found: other }),
        None => Err(KeyFault::Form),
    }
}

fn read_id(text: &str) -> Option<u32> {
    let id = u32::from_str_radix(text, 16).ok()?;
    (format!("{id:08x}") == text).then_some(id)
}

fn expect_id(stated: u32, verifier: &Verifier) -> Result<(), KeyFault> {
    let computed = verifier.key_id();
    match stated == computed {
        true => Ok(()),
        false => Err(KeyFault::KeyId { stated, computed }),
    }
}

fn expect_name(name: &str) -> Result<(), KeyFault> {
    match is_name(name) {
        true => Ok(()),
        false => Err(KeyFault::Name),
    }
}

fn is_name(name: &str) -> bool {
    let barred = |c: char| c.is_whitespace() || c == '+' || is_control(c);
    !name.is_empty() && !name.contains(barred)
}

/// Why a text is no key. Nothing of the text is repeated here: it may be secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyFault {
    /// Not of the form `name+key id+base64`, the key id in eight lower-case hexadecimal digits.
    Form,
    /// The name is empty or has a space, a plus or a control character.
    Name,
    /// The key is not for plain Ed25519 signatures.
    Algorithm {
        /// The signature type byte found; 1 is expected.
        found: u8,
    },
    /// The key does not have 32 bytes, or is no sound Ed25519 key.
    Key,
    /// The key id is not that of this name and key: one of the three was altered.
    KeyId {
        /// The key id written.
        stated: u32,
        /// The key id computed.
        computed: u32,
    },
}

impl fmt::Display for KeyFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            KeyFault::Form => f.write_str("not a key: name+key id+base64 is expected"),
            KeyFault::Name => f.write_str("a key's name must not be empty or have spaces, plus or controls"),
            KeyFault::Algorithm { found } => {
                write!(f, "key of type {found}: type {ED25519} (Ed25519) is expected")
            }
            KeyFault::Key => f.write_str("not a sound Ed25519 key"),
            KeyFault::KeyId { stated, computed } => {
                write!(f, "key id {stated:08x} is written, {computed:08x} computed")
            }
        }
    }
}

impl std::error::Error for KeyFault {}

/// The checkpoint in a note that at least one of the verifiers has signed.
///
/// Signatures of unknown keys are passed over; one that names a known key and does not verify spoils the note. Compare
/// the [origin](Checkpoint::origin) with the expected one: a known key may sign for several ledgers.
///
/// # Errors
/// [`NoteFault`]: the first thing found wrong.
pub fn open(note: &str, verifiers: &[Verifier]) -> Result<Checkpoint, NoteFault> {
    open_text(note, verifiers)?.parse().map_err(NoteFault::Checkpoint)
}

/// The text of any note, checkpoint or not, that at least one of the verifiers has signed; as [`open`].
///
/// # Errors
/// [`NoteFault`], but never [`NoteFault::Checkpoint`].
pub fn open_text<'a>(note: &'a str, verifiers: &[Verifier]) -> Result<&'a str, NoteFault> {
    expect_plain(note)?;
    let (text, lines) = split_note(note)?;
    let mut signed = false;
    let mut unknown = Vec::new();
    let first = 2 + text.matches('\n').count();
    for (number, line) in (first..).zip(lines) {
        let line = SignatureLine::read(line).ok_or(NoteFault::SignatureLine { number })?;
        match line.check(text, verifiers) {
            Some(true) => signed = true,
            Some(false) => return Err(line.bad_signature()),
            None => unknown.push(line.name.to_owned()),
        }
    }
    match signed {
        true => Ok(text),
        false => Err(NoteFault::Unsigned { names: unknown }),
    }
}

/// Who signed a note first, as `name+key id`, unchecked: to say which key is wanted.
pub fn signer(note: &str) -> Option<String> {
    let (_, lines) = split_note(note).ok()?;
    let line = SignatureLine::read(lines.first()?)?;
    Some(format!("{}+{:08x}", line.name, line.key_id))
}

fn expect_plain(note: &str) -> Result<(), NoteFault> {
    if note.len() > MAX_NOTE {
        return Err(NoteFault::TooLong { bytes: note.len() });
    }
    match note.find(|c| is_control(c) && c != '\n') {
        Some(at) => Err(NoteFault::ControlCharacter { at }),
        None => Ok(()),
    }
}

/// The text with its line break, and the signature lines: the last empty line stands between them.
fn split_note(note: &str) -> Result<(&str, Vec<&str>), NoteFault> {
    let end = note.rfind("\n\n").ok_or(NoteFault::NoSignatures)? + 1;
    let (text, signatures) = (&note[..end], &note[end + 1..]);
    if signatures.is_empty() {
        return Err(NoteFault::NoSignatures);
    }
    let signatures = signatures.strip_suffix('\n').ok_or(NoteFault::Unfinished)?;
    let lines: Vec<&str> = signatures.split('\n').collect();
    match lines.len() > MAX_SIGNATURES {
        true => Err(NoteFault::TooManySignatures { found: lines.len() }),
        false => Ok((text, lines)),
    }
}

/// `— name base64(key id, signature)`
struct SignatureLine<'a> {
    name: &'a str,
    key_id: u32,
    signature: Vec<u8>,
}

impl<'a> SignatureLine<'a> {
    fn read(line: &'a str) -> Option<SignatureLine<'a>> {
        let (name, encoded) = line.strip_prefix("— ")?.split_once(' ')?;
        let bytes = STANDARD.decode(encoded).ok()?;
        let (key_id, signature) = bytes.split_first_chunk()?;
        (is_name(name) && !signature.is_empty()).then(|| SignatureLine {
            name,
            key_id: u32::from_be_bytes(*key_id),
            signature: signature.to_vec(),
        })
    }

    /// Whether the signature is good; `None` if the key is unknown. Two known keys may by ill will share name and id.
    fn check(&self, text: &str, verifiers: &[Verifier]) -> Option<bool> {
        let mut known = verifiers
            .iter()
            .filter(|verifier| verifier.name == self.name && verifier.key_id() == self.key_id)
            .peekable();
        known.peek()?;
        Some(known.any(|verifier| verifier.verifies(text, &self.signature)))
    }

    fn bad_signature(&self) -> NoteFault {
        NoteFault::BadSignature { name: self.name.to_owned(), key_id: self.key_id }
    }
}

/// Why a note is not accepted. Lines count from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoteFault {
    /// Longer than [`MAX_NOTE`].
    TooLong {
        /// Its length in bytes.
        bytes: usize,
    },
    /// There is a control character other than the line break, for instance a carriage return.
    ControlCharacter {
        /// The byte offset in the note.
        at: usize,
    },
    /// There is no empty line, or nothing after it.
    NoSignatures,
    /// The last signature does not end with a line break.
    Unfinished,
    /// More signatures than [`MAX_SIGNATURES`].
    TooManySignatures {
        /// The lines found.
        found: usize,
    },
    /// A line after the empty one is not a signature.
    SignatureLine {
        /// Which line of the note.
        number: usize,
    },
    /// A signature names a known key and is not that key's over this text.
    BadSignature {
        /// The key's name.
        name: String,
        /// The key's id.
        key_id: u32,
    },
    /// None of the signatures is by a known key.
    Unsigned {
        /// The names of those that signed, unchecked.
        names: Vec<String>,
    },
    /// The note is well signed, and its text is no checkpoint.
    Checkpoint(BadCheckpoint),
}

impl fmt::Display for NoteFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NoteFault::TooLong { bytes } => {
                write!(f, "note of {bytes} bytes: at most {MAX_NOTE} are read")
            }
            NoteFault::ControlCharacter { at } => write!(f, "control character at byte {at}"),
            NoteFault::NoSignatures => f.write_str("no signatures after an empty line"),
            NoteFault::Unfinished => f.write_str("the note does not end with a line break"),
            NoteFault::TooManySignatures { found } => {
                write!(f, "{found} signatures: at most {MAX_SIGNATURES} are read")
            }
            NoteFault::SignatureLine { number } => write!(f, "line {number} is not a signature"),
            NoteFault::BadSignature { name, key_id } => {
                write!(f, "the signature of key {name}+{key_id:08x} does not fit")
            }
            NoteFault::Unsigned { names } => {
                write!(f, "no signature by a known key; signed by {}", names.join(", "))
            }
            NoteFault::Checkpoint(fault) => write!(f, "not a checkpoint: {fault}"),
        }
    }
}

impl std::error::Error for NoteFault {}

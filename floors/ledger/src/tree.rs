//! The Merkle tree of the ledger: hashes, frontier, proofs and their verification, as RFC 9162 §2.1 defines them.
//!
//! Nothing here stores or fetches. A proof is first a list of [`Span`]s of leaves, each of which names the complete
//! subtrees ([`Node`]) it is hashed from; whoever keeps the hashes answers through [`Subtrees`].

use std::collections::HashMap;
use std::fmt;
use std::ops::Range;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use sha2::{Digest, Sha256};

/// The most leaves a ledger's frontier counts: what both databases hold in a signed 64-bit number.
pub const MAX_SIZE: u64 = i64::MAX as u64;

/// A SHA-256 value of the tree (RFC 9162 §2.1.1). Written as 64 lower-case hexadecimal digits, also in JSON.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(pub [u8; 32]);

impl Hash {
    /// The root of the tree without leaves: the SHA-256 of nothing (RFC 9162 §2.1.1).
    pub const EMPTY: Hash = Hash([
        0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14, 0x9a, 0xfb, 0xf4, 0xc8, 0x99, 0x6f, 0xb9, 0x24, 0x27,
        0xae, 0x41, 0xe4, 0x64, 0x9b, 0x93, 0x4c, 0xa4, 0x95, 0x99, 0x1b, 0x78, 0x52, 0xb8, 0x55,
    ]);

    /// The 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A text that is not exactly 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAHash;

impl fmt::Display for NotAHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a hash: 64 lower-case hexadecimal digits are expected")
    }
}

impl std::error::Error for NotAHash {}

impl FromStr for Hash {
    type Err = NotAHash;

    /// Reads the one written form; upper case, white space and prefixes are refused.
    fn from_str(text: &str) -> Result<Hash, NotAHash> {
        let digits = text.as_bytes();
        if digits.len() != 64 {
            return Err(NotAHash);
        }
        let mut hash = [0; 32];
        for (byte, pair) in hash.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = hex_digit(pair[0])? << 4 | hex_digit(pair[1])?;
        }
        Ok(Hash(hash))
    }
}

fn hex_digit(digit: u8) -> Result<u8, NotAHash> {
    match digit {
        b'0'..=b'9' => Ok(digit - b'0'),
        b'a'..=b'f' => Ok(digit - b'a' + 10),
        _ => Err(NotAHash),
    }
}

impl Serialize for Hash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Hash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Hash, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

/// The hash of a leaf: SHA-256 of a zero byte and the entry (RFC 9162 §2.1.1).
pub fn leaf_hash(entry: &[u8]) -> Hash {
    let mut sha = Sha256::new();
    sha.update([0x00]);
    sha.update(entry);
    Hash(sha.finalize().into())
}

/// The hash of an inner node: SHA-256 of a one byte and both children (RFC 9162 §2.1.1).
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    let mut sha = Sha256::new();
    sha.update([0x01]);
    sha.update(left.0);
    sha.update(right.0);
    Hash(sha.finalize().into())
}

/// The root over leaf hashes given in order, in one pass and little memory (RFC 9162 §2.1.2).
pub fn root_of(leaves: impl IntoIterator<Item = Hash>) -> Hash {
    let mut frontier = Frontier::new();
    leaves.into_iter().for_each(|leaf| frontier.push(leaf));
    frontier.root()
}

/// What must be remembered of a tree to append to it and to know its root: the roots of the complete subtrees along
/// its right edge, largest first, one for each bit set in the size (the stack of RFC 9162 §2.1.2).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    peaks: Vec<Hash>,
}

impl Frontier {
    /// The frontier of the empty tree.
    pub fn new() -> Frontier {
        Frontier::default()
    }

    /// The number of leaves.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Appends the hash of the next leaf.
    pub fn push(&mut self, leaf: Hash) {
        self.push_with(leaf, |_, _| {});
    }

    /// Appends the hash of the next leaf and tells every complete subtree this finishes, from the leaf itself
    /// upwards, so that a store can keep those it wants.
    pub fn push_with(&mut self, leaf: Hash, mut finished: impl FnMut(Node, Hash)) {
        let mut node = Node { level: 0, index: self.size };
        let mut hash = leaf;
        finished(node, hash);
        // A right child has an odd index; its left sibling is then the last peak.
        while node.index % 2 == 1
            && let Some(left) = self.peaks.pop()
        {
            hash = node_hash(&left, &hash);
            node = Node { level: node.level + 1, index: node.index / 2 };
            finished(node, hash);
        }
        self.peaks.push(hash);
        self.size += 1;
    }

    /// The root of the tree (RFC 9162 §2.1.1).
    pub fn root(&self) -> Hash {
        fold_peaks(self.peaks.iter().copied())
    }

    /// The stored form: the size as eight big-endian bytes, then the peaks, largest first, 32 bytes each.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(8 + 32 * self.peaks.len());
        bytes.extend(self.size.to_be_bytes());
        self.peaks.iter().for_each(|peak| bytes.extend(peak.0));
        bytes
    }

    /// Reads the stored form.
    ///
    /// # Errors
    /// [`BadFrontier`] if the length does not follow from the size, or the size is over [`MAX_SIZE`]. A changed peak
    /// cannot be seen here: compare [`Frontier::root`] with a checkpoint.
    pub fn from_bytes(bytes: &[u8]) -> Result<Frontier, BadFrontier> {
        let found = bytes.len();
        let (size, peaks) = bytes.split_first_chunk::<8>().ok_or(BadFrontier::TooShort { found })?;
        let size = u64::from_be_bytes(*size);
        if size > MAX_SIZE {
            return Err(BadFrontier::TooLarge { size });
        }
        let expected = 8 + 32 * size.count_ones() as usize;
        if found != expected {
            return Err(BadFrontier::Length { size, expected, found });
        }
        let peaks = peaks.as_chunks::<32>().0.iter().copied().map(Hash);
        Ok(Frontier { size, peaks: peaks.collect() })
    }
}

/// Why bytes are not a stored [`Frontier`]. Lengths are in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadFrontier {
    /// Not even the size is there.
    TooShort {
        /// The length found.
        found: usize,
    },
    /// The size is beyond [`MAX_SIZE`].
    TooLarge {
        /// The size stated.
        size: u64,
    },
    /// There are more or fewer peaks than the size calls for.
    Length {
        /// The size stated.
        size: u64,
        /// The length it calls for.
        expected: usize,
        /// The length found.
        found: usize,
    },
}

impl fmt::Display for BadFrontier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BadFrontier::TooShort { found } => {
                write!(f, "frontier of {found} bytes: at least 8 are expected")
            }
            BadFrontier::TooLarge { size } => {
                write!(f, "frontier states {size} leaves: more than {MAX_SIZE}")
            }
            BadFrontier::Length { size, expected, found } => {
                write!(f, "frontier of {size} leaves has {found} bytes: {expected} are expected")
            }
        }
    }
}

impl std::error::Error for BadFrontier {}

/// Hashes the roots of ever smaller complete subtrees, left to right, into the root above them.
fn fold_peaks(peaks: impl DoubleEndedIterator<Item = Hash>) -> Hash {
    peaks.rev().reduce(|right, left| node_hash(&left, &right)).unwrap_or(Hash::EMPTY)
}

/// A complete subtree by place: that of the 2^`level` leaves beginning at `index` · 2^`level`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Node {
    /// Height above the leaves, 0 to 63.
    pub level: u8,
    /// Place among the subtrees of that level, from 0.
    pub index: u64,
}

/// Who keeps a tree's hashes and gives them out.
pub trait Subtrees {
    /// What can go wrong while fetching.
    type Error;

    /// The root of the complete subtree of 2^`level` leaves at `index` · 2^`level`.
    ///
    /// # Errors
    /// The keeper's own; a subtree beyond the tree or not kept must be one of them.
    fn subtree(&mut self, level: u8, index: u64) -> Result<Hash, Self::Error>;
}

/// A complete subtree that was not among the hashes at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing(pub Node);

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Node { level, index } = self.0;
        write!(f, "no hash kept for subtree {index} of level {level}")
    }
}

impl std::error::Error for Missing {}

/// Hashes fetched beforehand, for instance in one query for all of [`Span::nodes`].
impl Subtrees for HashMap<Node, Hash> {
    type Error = Missing;

    fn subtree(&mut self, level: u8, index: u64) -> Result<Hash, Missing> {
        let node = Node { level, index };
        self.get(&node).copied().ok_or(Missing(node))
    }
}

/// A run of leaves whose root is one element of a proof: `D[start:end]` in the words of RFC 9162 §2.1.
///
/// Only this module makes spans, always where a subtree of the tree lies; so its start is a multiple of every complete
/// subtree in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    start: u64,
    end: u64,
}

impl Span {
    /// All leaves of a tree of `size` leaves; its root is the tree's.
    pub fn whole(size: u64) -> Span {
        Span { start: 0, end: size }
    }

    /// The leaves, by index.
    pub fn leaves(&self) -> Range<u64> {
        self.start..self.end
    }

    /// The complete subtrees it is hashed from, left to right, at most 64.
    pub fn nodes(&self) -> Vec<Node> {
        let mut nodes = Vec::new();
        let mut start = self.start;
        while start < self.end {
            let level = (self.end - start).ilog2();
            nodes.push(Node { level: level as u8, index: start >> level });
            start += 1 << level;
        }
        nodes
    }

    /// The root over these leaves.
    ///
    /// # Errors
    /// Whatever fetching a subtree gives.
    pub fn root<S: Subtrees + ?Sized>(&self, subtrees: &mut S) -> Result<Hash, S::Error> {
        let peaks = self
            .nodes()
            .into_iter()
            .map(|node| subtrees.subtree(node.level, node.index))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(fold_peaks(peaks.into_iter()))
    }
}

/// A proof was asked for something that tree does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutOfRange {
    /// The leaf lies beyond the tree.
    Index {
        /// The leaf asked for, from 0.
        index: u64,
        /// The leaves there are.
        size: u64,
    },
    /// The earlier tree is larger than the later.
    Sizes {
        /// Leaves of the earlier tree.
        old: u64,
        /// Leaves of the later tree.
        new: u64,
    },
}

impl fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OutOfRange::Index { index, size } => {
                write!(f, "no leaf {index} in a tree of {size} leaves")
            }
            OutOfRange::Sizes { old, new } => {
                write!(f, "a tree of {new} leaves cannot continue one of {old}")
            }
        }
    }
}

impl std::error::Error for OutOfRange {}

/// What each element of an inclusion proof is the root of, in the proof's order: `PATH(index, D[size])` of RFC 9162
/// §2.1.3.1.
///
/// # Errors
/// [`OutOfRange::Index`] unless `index < size`.
pub fn inclusion_spans(index: u64, size: u64) -> Result<Vec<Span>, OutOfRange> {
    if index >= size {
        return Err(OutOfRange::Index { index, size });
    }
    let mut spans = Vec::new();
    let (mut start, mut end) = (0, size);
    while end - start > 1 {
        let middle = start + split(end - start);
        if index < middle {
            spans.push(Span { start: middle, end });
            end = middle;
        } else {
            spans.push(Span { start, end: middle });
            start = middle;
        }
    }
    spans.reverse();
    Ok(spans)
}

/// What each element of a consistency proof is the root of, in the proof's order: `PROOF(old, D[new])` of RFC 9162
/// §2.1.4.1. Empty if the sizes are equal or the earlier tree is empty, where nothing needs proving.
///
/// # Errors
/// [`OutOfRange::Sizes`] if `old > new`.
pub fn consistency_spans(old: u64, new: u64) -> Result<Vec<Span>, OutOfRange> {
    if old > new {
        return Err(OutOfRange::Sizes { old, new });
    }
    let mut spans = Vec::new();
    if old == 0 {
        return Ok(spans);
    }
    let (mut start, mut end) = (0, new);
    while old < end {
        let middle = start + split(end - start);
        if old <= middle {
            spans.push(Span { start: middle, end });
            end = middle;
        } else {
            spans.push(Span { start, end: middle });
            start = middle;
        }
    }
    // What remains is a subtree of both trees; the verifier knows it already when it is the whole earlier tree.
    if start > 0 {
        spans.push(Span { start, end });
    }
    spans.reverse();
    Ok(spans)
}

/// The largest power of two smaller than `leaves`, which must be over 1 (k in RFC 9162 §2.1.1).
fn split(leaves: u64) -> u64 {
    1 << (leaves - 1).ilog2()
}

/// Why no proof could be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoProof<E> {
    /// The tree does not have what was asked for.
    OutOfRange(OutOfRange),
    /// A subtree could not be fetched.
    Subtrees(E),
}

impl<E: fmt::Display> fmt::Display for NoProof<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NoProof::OutOfRange(range) => range.fmt(f),
            NoProof::Subtrees(error) => error.fmt(f),
        }
    }
}

impl<E: std::error::Error> std::error::Error for NoProof<E> {}

/// The root of a tree of `size` leaves, by at most 64 look-ups.
///
/// # Errors
/// Whatever fetching a subtree gives.
pub fn root<S: Subtrees + ?Sized>(subtrees: &mut S, size: u64) -> Result<Hash, S::Error> {
    Span::whole(size).root(subtrees)
}

/// The proof that leaf `index` is in the tree of `size` leaves (RFC 9162 §2.1.3.1), lowest sibling first, by O(log
/// `size`) look-ups.
///
/// # Errors
/// [`NoProof::OutOfRange`] unless `index < size`; else whatever fetching a subtree gives.
pub fn inclusion_proof<S: Subtrees + ?Sized>(
    subtrees: &mut S,
    index: u64,
    size: u64,
) -> Result<Vec<Hash>, NoProof<S::Error>> {
    let spans = inclusion_spans(index, size).map_err(NoProof::OutOfRange)?;
    roots(subtrees, &spans)
}

/// The proof that the tree of `new` leaves begins with the tree of `old` (RFC 9162 §2.1.4.1), by O(log `new`) look-ups.
///
/// # Errors
/// [`NoProof::OutOfRange`] if `old > new`; else whatever fetching a subtree gives.
pub fn consistency_proof<S: Subtrees + ?Sized>(
    subtrees: &mut S,
    old: u64,
    new: u64,
) -> Result<Vec<Hash>, NoProof<S::Error>> {
    let spans = consistency_spans(old, new).map_err(NoProof::OutOfRange)?;
    roots(subtrees, &spans)
}

fn roots<S: Subtrees + ?Sized>(subtrees: &mut S, spans: &[Span]) -> Result<Vec<Hash>, NoProof<S::Error>> {
    spans.iter().map(|span| span.root(subtrees).map_err(NoProof::Subtrees)).collect()
}

/// Why a proof does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disproof {
    /// The proof is about a leaf or a pair of sizes that cannot be.
    OutOfRange(OutOfRange),
    /// The proof has more or fewer elements than the sizes call for.
    Length {
        /// The elements called for.
        expected: usize,
        /// The elements found.
        found: usize,
    },
    /// The proof leads to another root than the (later) tree's.
    Root {
        /// The root to be proved.
        expected: Hash,
        /// The root the proof leads to.
        found: Hash,
    },
    /// The proof leads to another root than the earlier tree's.
    OldRoot {
        /// The root to be proved.
        expected: Hash,
        /// The root the proof leads to.
        found: Hash,
    },
}

impl fmt::Display for Disproof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Disproof::OutOfRange(range) => range.fmt(f),
            Disproof::Length { expected, found } => {
                write!(f, "the proof has {found} elements: {expected} are expected")
            }
            Disproof::Root { expected, found } => {
                write!(f, "the proof leads to root {found}, not to {expected}")
            }
            Disproof::OldRoot { expected, found } => {
                write!(f, "the proof leads to earlier root {found}, not to {expected}")
            }
        }
    }
}

impl std::error::Error for Disproof {}

/// Checks that `leaf` is leaf `index` of the tree of `size` leaves and that root (RFC 9162 §2.1.3.2).
///
/// # Errors
/// [`Disproof`], of which the first that applies is given: place, length, root.
pub fn verify_inclusion(
    leaf: &Hash,
    index: u64,
    size: u64,
    proof: &[Hash],
    root: &Hash,
) -> Result<(), Disproof> {
    // The length is settled first, so that the walk below cannot run out of levels (its steps 4a and 5).
    let spans = inclusion_spans(index, size).map_err(Disproof::OutOfRange)?;
    expect_length(spans.len(), proof)?;
    let mut walk = Walk::from(index, size);
    let mut hash = *leaf;
    for sibling in proof {
        hash = match walk.step() {
            Side::Left => node_hash(sibling, &hash),
            Side::Right => node_hash(&hash, sibling),
        };
    }
    expect_root(root, &hash)
}

/// Checks that the tree of `new_size` leaves begins with the tree of `old_size` leaves (RFC 9162 §2.1.4.2).
///
/// Beyond the RFC, which asks for 0 < old < new: equal sizes need equal roots, the empty tree needs [`Hash::EMPTY`] as
/// its root and is the beginning of every tree; in both cases the proof must be empty.
///
/// # Errors
/// [`Disproof`], of which the first that applies is given: sizes, length, earlier root, later root.
pub fn verify_consistency(
    old_size: u64,
    old_root: &Hash,
    new_size: u64,
    new_root: &Hash,
    proof: &[Hash],
) -> Result<(), Disproof> {
    let spans = consistency_spans(old_size, new_size).map_err(Disproof::OutOfRange)?;
    expect_length(spans.len(), proof)?;
    if old_size == 0 {
        expect_old_root(old_root, &Hash::EMPTY)?;
    }
    if old_size == new_size {
        return expect_root(new_root, old_root);
    }
    if old_size == 0 {
        return Ok(());
    }
    let mut walk = Walk::from(old_size - 1, new_size);
    walk.skip_right_children();
    // A power of two of leaves is itself the subtree to start from, and is not repeated in the proof.
    let (start, proof) = match proof.split_first() {
        Some((first, rest)) if !old_size.is_power_of_two() => (*first, rest),
        _ => (*old_root, proof),
    };
    let (mut old, mut new) = (start, start);
    for sibling in proof {
        match walk.step() {
            Side::Left => {
                old = node_hash(sibling, &old);
                new = node_hash(sibling, &new);
            }
            Side::Right => new = node_hash(&new, sibling),
        }
    }
    expect_old_root(old_root, &old)?;
    expect_root(new_root, &new)
}

fn expect_length(expected: usize, proof: &[Hash]) -> Result<(), Disproof> {
    let found = proof.len();
    match found == expected {
        true => Ok(()),
        false => Err(Disproof::Length { expected, found }),
    }
}

fn expect_root(expected: &Hash, found: &Hash) -> Result<(), Disproof> {
    match found == expected {
        true => Ok(()),
        false => Err(Disproof::Root { expected: *expected, found: *found }),
    }
}

fn expect_old_root(expected: &Hash, found: &Hash) -> Result<(), Disproof> {
    match found == expected {
        true => Ok(()),
        false => Err(Disproof::OldRoot { expected: *expected, found: *found }),
    }
}

/// On which side of the path a proof's element lies.
enum Side {
    Left,
    Right,
}

/// The way from a leaf up to the root: `fn` and `sn` of RFC 9162 §2.1.3.2 and §2.1.4.2.
struct Walk {
    place: u64,
    last: u64,
}

impl Walk {
    fn from(leaf: u64, size: u64) -> Walk {
        Walk { place: leaf, last: size - 1 }
    }

    /// Step 4 of §2.1.4.2: up to the largest complete subtree that ends with this leaf.
    fn skip_right_children(&mut self) {
        self.rise(self.place.trailing_ones());
    }

    /// Steps 4b and 4c of §2.1.3.2, 6b and 6c of §2.1.4.2.
    fn step(&mut self) -> Side {
        let side = if self.place % 2 == 1 || self.place == self.last {
            // Where the right edge has no sibling, the node stands for its parent too.
            if self.place != 0 {
                self.rise(self.place.trailing_zeros());
            }
            Side::Left
        } else {
            Side::Right
        };
        self.rise(1);
        side
    }

    /// All 64 levels passed leave the root alone, at 0.
    fn rise(&mut self, levels: u32) {
        self.place = self.place.checked_shr(levels).unwrap_or(0);
        self.last = self.last.checked_shr(levels).unwrap_or(0);
    }
}

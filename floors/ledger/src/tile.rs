//! The published form of the tree and its entries: tiles and entry bundles, as C2SP `tlog-tiles` names and lays them out.
//!
//! A tile is at most 256 hashes wide and eight levels high; a bundle holds the entries under a tile of level 0. Paths
//! come from strangers: only the exact form that this module writes is read.

use std::fmt;
use std::ops::Range;
use std::str::FromStr;

use crate::tree::{Hash, Node, Subtrees};

/// Levels of the tree in one tile.
pub const HEIGHT: u8 = 8;

/// Hashes in a full tile, entries in a full bundle.
pub const WIDTH: u16 = 1 << HEIGHT;

/// The longest entry a bundle can carry, in bytes: its length is written in two.
pub const MAX_ENTRY: usize = u16::MAX as usize;

/// The highest level at which a tree of 64-bit size has a tile.
const MAX_LEVEL: u8 = 7;

/// One tile of hashes. Its hash number `i` is the root of the complete subtree of 256^`level` leaves at place
/// `index` · 256 + `i`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tile {
    level: u8,
    index: u64,
    width: u16,
}

impl Tile {
    /// The tile of this level (0 to 7), place and width (1 to 256, in hashes); `None` if no tree of 64-bit size has it.
    pub fn new(level: u8, index: u64, width: u16) -> Option<Tile> {
        if level > MAX_LEVEL || !(1..=WIDTH).contains(&width) {
            return None;
        }
        // A tree of 2^64 - 1 leaves is the largest; a tile may not reach beyond it.
        let hashes = index.checked_mul(u64::from(WIDTH))?.checked_add(u64::from(width))?;
        let tile = Tile { level, index, width };
        (hashes <= u64::MAX >> tile.subtree_level()).then_some(tile)
    }

    /// The tile's level, 0 for leaf hashes.
    pub fn level(&self) -> u8 {
        self.level
    }

    /// Its place within the level, from 0.
    pub fn index(&self) -> u64 {
        self.index
    }

    /// Its hashes, 1 to 256; fewer than 256 make it partial.
    pub fn width(&self) -> u16 {
        self.width
    }

    /// Whether a tree of `size` leaves has all its hashes.
    pub fn is_within(&self, size: u64) -> bool {
        self.places().end <= size >> self.subtree_level()
    }

    /// The subtrees whose roots it holds, left to right.
    pub fn nodes(&self) -> impl Iterator<Item = Node> + use<> {
        let level = self.subtree_level();
        self.places().map(move |index| Node { level, index })
    }

    /// The tile's bytes: its hashes, one after the other.
    ///
    /// # Errors
    /// Whatever fetching a subtree gives.
    pub fn encode<S: Subtrees + ?Sized>(&self, subtrees: &mut S) -> Result<Vec<u8>, S::Error> {
        let mut bytes = Vec::with_capacity(32 * usize::from(self.width));
        for Node { level, index } in self.nodes() {
            bytes.extend(subtrees.subtree(level, index)?.0);
        }
        Ok(bytes)
    }

    /// Reads the tile's bytes. That they are the right hashes is for a proof to show.
    ///
    /// # Errors
    /// [`WrongLength`] unless there are exactly 32 bytes for each hash.
    pub fn decode(&self, bytes: &[u8]) -> Result<Vec<Hash>, WrongLength> {
        let expected = 32 * usize::from(self.width);
        let found = bytes.len();
        if found != expected {
            return Err(WrongLength { expected, found });
        }
        Ok(bytes.as_chunks().0.iter().copied().map(Hash).collect())
    }

    fn subtree_level(&self) -> u8 {
        self.level * HEIGHT
    }

    fn places(&self) -> Range<u64> {
        places(self.index, self.width)
    }
}

/// Where the tiles keep what a subtree's root is folded from: the tile level, and the places of the hashes there, all
/// in one tile. [`crate::tree::root_of`] over those hashes is the root; for every eighth level it is one hash.
pub fn kept_under(node: Node) -> (u8, Range<u64>) {
    let above = node.level % HEIGHT;
    let start = node.index << above;
    (node.level / HEIGHT, start..start + (1 << above))
}

/// The tiles that a tree has at `new` leaves and did not have, or not so wide, at `old`: what must be written when it
/// has grown, lowest level first. Nothing if it has not grown.
pub fn grown(old: u64, new: u64) -> impl Iterator<Item = Tile> {
    (0..=MAX_LEVEL).flat_map(move |level| {
        let (old, new) = (old >> (level * HEIGHT), new >> (level * HEIGHT));
        widths(old, new).map(move |(index, width)| Tile { level, index, width })
    })
}

/// One bundle of entries: those whose hashes are the tile of level 0 at the same place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bundle {
    index: u64,
    width: u16,
}

impl Bundle {
    /// The bundle of this place and width (1 to 256, in entries); `None` if no tree of 64-bit size has it.
    pub fn new(index: u64, width: u16) -> Option<Bundle> {
        Tile::new(0, index, width).map(|_| Bundle { index, width })
    }

    /// Its place, from 0.
    pub fn index(&self) -> u64 {
        self.index
    }

    /// Its entries, 1 to 256; fewer than 256 make it partial.
    pub fn width(&self) -> u16 {
        self.width
    }

    /// The indices of its entries in the ledger.
    pub fn entries(&self) -> Range<u64> {
        places(self.index, self.width)
    }

    /// Whether a tree of `size` leaves has all its entries.
    pub fn is_within(&self, size: u64) -> bool {
        self.entries().end <= size
    }

    /// The bundle's bytes: each entry after its length in two big-endian bytes.
    ///
    /// # Errors
    /// [`BadBundle::Count`] unless there are as many entries as it is wide; [`BadBundle::TooLong`] for an entry over
    /// [`MAX_ENTRY`] bytes.
    pub fn encode<E: AsRef<[u8]>>(&self, entries: &[E]) -> Result<Vec<u8>, BadBundle> {
        self.expect_count(entries.len())?;
        let mut bytes = Vec::new();
        for (index, entry) in self.entries().zip(entries) {
            let entry = entry.as_ref();
            let length =
                u16::try_from(entry.len()).map_err(|_| BadBundle::TooLong { index, length: entry.len() })?;
            bytes.extend(length.to_be_bytes());
            bytes.extend(entry);
        }
        Ok(bytes)
    }

    /// Reads the bundle's bytes. That they are the right entries is for their hashes to show.
    ///
    /// # Errors
    /// [`BadBundle::CutOff`] within an entry, [`BadBundle::Count`] unless there are as many entries as it is wide.
    pub fn decode<'a>(&self, mut bytes: &'a [u8]) -> Result<Vec<&'a [u8]>, BadBundle> {
        let mut entries = Vec::new();
        while !bytes.is_empty() {
            let index = self.entries().start + entries.len() as u64;
            let (entry, rest) = first_entry(bytes).ok_or(BadBundle::CutOff { index })?;
            entries.push(entry);
            bytes = rest;
        }
        self.expect_count(entries.len())?;
        Ok(entries)
    }

    fn expect_count(&self, found: usize) -> Result<(), BadBundle> {
        let expected = usize::from(self.width);
        match found == expected {
            true => Ok(()),
            false => Err(BadBundle::Count { expected, found }),
        }
    }
}

fn first_entry(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk()?;
    rest.split_at_checked(usize::from(u16::from_be_bytes(*length)))
}

/// The bundles that go with the tiles of level 0 in [`grown`].
pub fn grown_bundles(old: u64, new: u64) -> impl Iterator<Item = Bundle> {
    widths(old, new).map(|(index, width)| Bundle { index, width })
}

/// The tiles that `new` hashes at a level fill and `old` did not: place and width.
fn widths(old: u64, new: u64) -> impl Iterator<Item = (u64, u16)> {
    let width = u64::from(WIDTH);
    let partial = (new > old && !new.is_multiple_of(width)).then_some((new / width, (new % width) as u16));
    (old / width..new / width).map(|index| (index, WIDTH)).chain(partial)
}

fn places(index: u64, width: u16) -> Range<u64> {
    let start = index * u64::from(WIDTH);
    start..start + u64::from(width)
}

/// Bytes that are not as long as their tile is wide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrongLength {
    /// The length called for, in bytes.
    pub expected: usize,
    /// The length found, in bytes.
    pub found: usize,
}

impl fmt::Display for WrongLength {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let WrongLength { expected, found } = self;
        write!(f, "tile of {found} bytes: {expected} are expected")
    }
}

impl std::error::Error for WrongLength {}

/// Why entries make no bundle, or bytes are none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadBundle {
    /// An entry is longer than [`MAX_ENTRY`].
    TooLong {
        /// The entry's index in the ledger.
        index: u64,
        /// Its length in bytes.
        length: usize,
    },
    /// The bytes end within an entry.
    CutOff {
        /// The entry's index in the ledger.
        index: u64,
    },
    /// There are more or fewer entries than the bundle is wide.
    Count {
        /// The entries called for.
        expected: usize,
        /// The entries found.
        found: usize,
    },
}

impl fmt::Display for BadBundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BadBundle::TooLong { index, length } => {
                write!(f, "entry {index} has {length} bytes: a bundle carries at most {MAX_ENTRY}")
            }
            BadBundle::CutOff { index } => write!(f, "bundle ends within entry {index}"),
            BadBundle::Count { expected, found } => {
                write!(f, "bundle of {found} entries: {expected} are expected")
            }
        }
    }
}

impl std::error::Error for BadBundle {}

/// What a path under the log's prefix names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Resource {
    /// `tile/<L>/<N>[.p/<W>]`
    Tile(Tile),
    /// `tile/entries/<N>[.p/<W>]`
    Bundle(Bundle),
}

impl Resource {
    /// Whether a tree of `size` leaves has all of it.
    pub fn is_within(&self, size: u64) -> bool {
        match self {
            Resource::Tile(tile) => tile.is_within(size),
            Resource::Bundle(bundle) => bundle.is_within(size),
        }
    }
}

/// The path under the log's prefix, without a slash before it: `tile/0/x001/x234/067`, `tile/1/000.p/17`.
impl fmt::Display for Tile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "tile/{}/", self.level)?;
        write_place(f, self.index, self.width)
    }
}

/// The path under the log's prefix, without a slash before it: `tile/entries/x001/x234/067`.
impl fmt::Display for Bundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("tile/entries/")?;
        write_place(f, self.index, self.width)
    }
}

impl fmt::Display for Resource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Resource::Tile(tile) => tile.fmt(f),
            Resource::Bundle(bundle) => bundle.fmt(f),
        }
    }
}

/// Groups of three digits, all but the last marked `x`, so that no folder is named like a file.
fn write_place(f: &mut fmt::Formatter<'_>, index: u64, width: u16) -> fmt::Result {
    write_folders(f, index / 1000)?;
    write!(f, "{:03}", index % 1000)?;
    match width {
        WIDTH => Ok(()),
        partial => write!(f, ".p/{partial}"),
    }
}

fn write_folders(f: &mut fmt::Formatter<'_>, index: u64) -> fmt::Result {
    if index == 0 {
        return Ok(());
    }
    write_folders(f, index / 1000)?;
    write!(f, "x{:03}/", index % 1000)
}

/// A path that names no tile and no bundle, in its one written form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotATile;

impl fmt::Display for NotATile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not the path of a tile or of an entry bundle")
    }
}

impl std::error::Error for NotATile {}

impl FromStr for Resource {
    type Err = NotATile;

    /// Reads exactly what `Display` writes: no sign, no leading zero or empty group, no slash before or after, nothing
    /// that a tree of 64-bit size cannot have (so levels 8 to 63, which the specification has room for, are refused).
    fn from_str(path: &str) -> Result<Resource, NotATile> {
        let path = path.strip_prefix("tile/").ok_or(NotATile)?;
        let (kind, place) = path.split_once('/').ok_or(NotATile)?;
        let (index, width) = read_place(place).ok_or(NotATile)?;
        let resource = match kind {
            "entries" => Bundle::new(index, width).map(Resource::Bundle),
            level => read_digits(level)
                .filter(|_| level.len() == 1)
                .and_then(|level| Tile::new(level as u8, index, width).map(Resource::Tile)),
        };
        resource.ok_or(NotATile)
    }
}

fn read_place(place: &str) -> Option<(u64, u16)> {
    let (index, width) = match place.split_once(".p/") {
        Some((index, width)) => (index, read_width(width)?),
        None => (place, WIDTH),
    };
    Some((read_index(index)?, width))
}

fn read_width(width: &str) -> Option<u16> {
    let number = read_digits(width).filter(|_| width.len() <= 3 && !width.starts_with('0'))?;
    u16::try_from(number).ok().filter(|width| *width < WIDTH)
}

fn read_index(groups: &str) -> Option<u64> {
    let (folders, last) = match groups.rsplit_once('/') {
        Some((folders, last)) => (read_folders(folders)?, last),
        None => (0, groups),
    };
    folders.checked_mul(1000)?.checked_add(read_group(last)?)
}

fn read_folders(folders: &str) -> Option<u64> {
    let index = folders.split('/').try_fold(0u64, |index, folder| {
        let group = read_group(folder.strip_prefix('x')?)?;
        // A first group of zeros would be a second way to write the same place.
        (index > 0 || group > 0).then_some(())?;
        index.checked_mul(1000)?.checked_add(group)
    })?;
    Some(index)
}

fn read_group(group: &str) -> Option<u64> {
    read_digits(group).filter(|_| group.len() == 3)
}

/// A number written in ASCII digits alone; `parse` would also take a sign.
fn read_digits(digits: &str) -> Option<u64> {
    let all = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    all.then(|| digits.parse().ok()).flatten()
}

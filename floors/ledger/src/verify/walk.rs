//! Reading the ledger once, from its first entry to its last: entries, rows, parts, index and tree, against what the
//! entries commit to.

use super::{
    ALL_ENTRIES, ALL_NODES, ALL_PARTS, ALL_ROWS, ALL_SUBJECTS, WHOLE_HEAD, Wrong, keep_first, number,
    piped_as_far, unreadable, wrong,
};
use crate::{
    entry::commitment,
    scan,
    store::hash,
    tree::{Frontier, Hash, leaf_hash},
};
use base::{Fault, Instant};
use db::{Read, Record, params};
use serde::Deserialize;
use std::{
    collections::{HashMap, hash_map::RandomState},
    hash::BuildHasher,
};
use uuid::Uuid;

/// What the ledger tells of one subject, in short.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Telling {
    /// The first entry that tells its state.
    pub first: u64,
    /// The last one.
    pub last: u64,
    /// How many do.
    pub times: u64,
    /// The last of those that has a part beside it, other than what it seals and who came by a mailed link.
    pub parted: Option<u64>,
    /// The keyed hash of the last state; `None` when the subject is gone.
    pub(super) state: Option<u64>,
}

impl Telling {
    /// Whether the last entry says that the subject is gone.
    pub fn is_gone(&self) -> bool {
        self.state.is_none()
    }
}

pub(super) type Kind = u32;

/// A ledger that was read from its first entry to its last.
pub struct Walked {
    pub(super) entries: u64,
    pub(super) rows: u64,
    pub(super) roots: HashMap<u64, Hash>,
    pub(super) wrong: Option<Wrong>,
    pub(super) last: HashMap<(Kind, Uuid), Telling>,
    /// The same value gives the same number in one verification, and nobody can foresee which.
    pub(super) keyed: RandomState,
    kinds: Vec<String>,
    frontier: Frontier,
    nodes: HashMap<(u8, u64), Hash>,
    at: Vec<i64>,
    with_rows: HashMap<u64, Rows>,
    parts: Vec<Committed>,
    sealed: HashMap<u64, Sealed>,
    erased: HashMap<(Kind, Uuid), u64>,
    /// For each entry the sum of the keyed hashes of all it is about; what the index names is taken off it.
    about: Vec<u64>,
}

/// What an entry commits to of its mass change, and what was found of it.
struct Rows {
    count: u64,
    root: Hash,
    found: Frontier,
}

/// A part that an entry commits to.
struct Committed {
    seq: u64,
    n: u64,
    kind: Kind,
    owner: Uuid,
    hash: Hash,
}

/// Whose state an entry seals, and in which of its parts.
struct Sealed {
    n: u64,
    kind: Kind,
    id: Uuid,
    parted: bool,
}

type EntryRow = (i64, i64, String, Vec<u8>, Vec<u8>, Option<Uuid>);
type PartRow = (u64, u64, String, Uuid, Option<Vec<u8>>, Option<Vec<u8>>);

impl Walked {
    /// Reads the ledger; the roots are kept at these sizes, which are in order.
    ///
    /// # Errors
    /// A fault of the database.
    pub(super) fn through(read: &mut Read<'_>, sizes: &[u64]) -> Result<Self, Fault> {
        let walk = Self::new();
        let walk = walk.step(read, ALL_ENTRIES, |walk, entries| walk.entries(entries, sizes))?;
        let walk = walk.step(read, ALL_ROWS, Self::check_rows)?;
        let walk = walk.step(read, ALL_PARTS, Self::check_parts)?;
        walk.step(read, ALL_SUBJECTS, Self::check_subjects)
    }

    /// One step of the walk. A row that cannot be read is what is wrong; what would follow from its absence is not.
    fn step<T: Record + Send>(
        self,
        read: &mut Read<'_>,
        sql: &str,
        judge: impl FnOnce(Self, &mut dyn Iterator<Item = T>) -> Self + Send,
    ) -> Result<Self, Fault> {
        let before = self.wrong.clone();
        let (mut walk, fed) = piped_as_far(|feed| read.each(sql, params![], feed), |rows| judge(self, rows))?;
        if let Err(fault) = fed {
            let (first, why) = unreadable(read, fault)?;
            walk.wrong = before;
            keep_first(&mut walk.wrong, wrong(number(first).unwrap_or(walk.entries), "columns", why));
        }
        Ok(walk)
    }

    fn new() -> Self {
        Self {
            entries: 0,
            rows: 0,
            roots: HashMap::new(),
            wrong: None,
            last: HashMap::new(),
            keyed: RandomState::new(),
            kinds: Vec::new(),
            frontier: Frontier::new(),
            nodes: HashMap::new(),
            at: Vec::new(),
            with_rows: HashMap::new(),
            parts: Vec::new(),
            sealed: HashMap::new(),
            erased: HashMap::new(),
            about: Vec::new(),
        }
    }

    /// How many entries there are.
    pub fn size(&self) -> u64 {
        self.entries
    }

    /// When an entry was appended; `None` if there is no such entry.
    pub fn at(&self, seq: u64) -> Option<Instant> {
        self.at.get(usize::try_from(seq).ok()?).copied().map(Instant::from_micros)
    }

    /// What is told of a subject; `None` if nothing is.
    pub fn telling(&self, kind: &str, id: Uuid) -> Option<&Telling> {
        self.last.get(&(self.known_kind(kind)?, id))
    }

    /// Everything that is told of a kind, gone or not, in no order.
    pub fn told(&self, kind: &str) -> impl Iterator<Item = (Uuid, &Telling)> {
        let kind = self.known_kind(kind);
        let of_kind = self.last.iter().filter(move |((of, _), _)| Some(*of) == kind);
        of_kind.map(|((_, id), telling)| (*id, telling))
    }

    pub(super) fn root(&self) -> Hash {
        self.frontier.root()
    }

    pub(super) fn known_kind(&self, kind: &str) -> Option<Kind> {
        let at = self.kinds.iter().position(|known| known == kind)?;
        Kind::try_from(at).ok()
    }

    fn kind(&mut self, kind: &str) -> Kind {
        self.known_kind(kind).unwrap_or_else(|| {
            self.kinds.push(kind.to_owned());
            Kind::try_from(self.kinds.len() - 1).unwrap_or(Kind::MAX)
        })
    }

    fn entries(mut self, entries: &mut dyn Iterator<Item = EntryRow>, sizes: &[u64]) -> Self {
        self.roots.insert(0, self.frontier.root());
        for entry in entries {
            if self.wrong.is_none() {
                self.wrong = self.entry(entry);
                if sizes.binary_search(&self.frontier.size()).is_ok() {
                    self.roots.insert(self.frontier.size(), self.frontier.root());
                }
            }
        }
        self
    }

    fn entry(&mut self, (seq, at, kind, bytes, leaf, by): EntryRow) -> Option<Wrong> {
        let expected = self.entries;
        if seq != i64::try_from(expected).unwrap_or(i64::MAX) {
            return wrong(expected, "number", format!("entry {expected} is missing; {seq} follows"));
        }
        let own = leaf_hash(&bytes);
        if leaf != own.0 {
            return wrong(expected, "leaf", "the bytes of the entry do not give its leaf");
        }
        let Some(entry) = Glance::at(&bytes) else {
            return wrong(expected, "bytes", "they are not the canonical form of an entry");
        };
        if entry.seq != expected || entry.at != at || entry.kind != kind {
            return wrong(
                expected,
                "columns",
                "number, time or kind beside the entry are not those within it",
            );
        }
        // One that is not told yet is told when the ledger is next opened to be written.
        if by.is_some_and(|by| by != entry.account()) {
            return wrong(expected, "columns", "the account beside the entry is not the one within it");
        }
        let nodes = &mut self.nodes;
        self.frontier.push_with(own, |node, hash| {
            if node.level > 0 && node.level % crate::tile::HEIGHT == 0 {
                nodes.insert((node.level, node.index), hash);
            }
        });
        self.entries += 1;
        self.at.push(at);
        self.take_note(expected, &entry);
        None
    }

    /// Remembers of an entry what its rows, parts and subjects are held against.
    fn take_note(&mut self, seq: u64, entry: &Glance<'_>) {
        let keyed = |(kind, id): &(&str, Uuid)| self.keyed.hash_one((*kind, *id));
        let sum = entry.about.iter().map(keyed).fold(0, u64::wrapping_add);
        self.about.push(sum);
        for (n, (kind, owner, hash)) in (0..).zip(&entry.parts) {
            let kind = self.kind(kind);
            self.parts.push(Committed { seq, n, kind, owner: *owner, hash: *hash });
        }
        if let Some(Rooted { count, root }) = entry.rows {
            self.with_rows.insert(seq, Rows { count, root, found: Frontier::new() });
        }
        let Some((subject, id)) = entry.about.first() else { return };
        let kind = self.kind(subject);
        if entry.after == Some(b"null") || entry.kind.strip_suffix(".erased") == Some(subject) {
            self.erased.insert((kind, *id), seq);
        }
        let parted = entry.has_own_part();
        if let Some(n) = entry.sealed {
            self.sealed.insert(seq, Sealed { n, kind, id: *id, parted });
        }
        if let Some(after) = entry.after {
            self.tell(kind, *id, seq, after, parted);
        }
    }

    fn tell(&mut self, kind: Kind, id: Uuid, seq: u64, after: &[u8], parted: bool) {
        let state = (after != b"null").then(|| self.keyed.hash_one(after));
        let telling = Telling { first: seq, last: seq, times: 0, parted: None, state };
        let telling = self.last.entry((kind, id)).or_insert(telling);
        telling.times += 1;
        telling.first = telling.first.min(seq);
        if seq >= telling.last {
            (telling.last, telling.state) = (seq, state);
        }
        if parted {
            telling.parted = telling.parted.max(Some(seq));
        }
    }

    fn check_rows(mut self, rows: &mut dyn Iterator<Item = (u64, Vec<u8>, Uuid)>) -> Self {
        let mut found = None;
        for (seq, bytes, subject) in rows {
            self.rows += 1;
            let Some(of) = self.with_rows.get_mut(&seq) else {
                keep_first(&mut found, wrong(seq, "rows", "there are rows of which the entry says nothing"));
                continue;
            };
            of.found.push(leaf_hash(&bytes));
            match row(&bytes).filter(|(_, id, _)| *id == subject) {
                Some((kind, id, after)) => {
                    let kind = self.kind(kind);
                    self.tell(kind, id, seq, after, false);
                }
                None => keep_first(&mut found, wrong(seq, "rows", "a row is not about what its column says")),
            }
        }
        for (seq, rows) in &self.with_rows {
            if (rows.found.size(), rows.found.root()) != (rows.count, rows.root) {
                keep_first(&mut found, wrong(*seq, "rows", "the rows do not give the root in the entry"));
            }
        }
        keep_first(&mut self.wrong, found);
        self
    }

    /// Every part that an entry commits to is there, or was erased by an entry that says so.
    fn check_parts(mut self, parts: &mut dyn Iterator<Item = PartRow>) -> Self {
        let mut found = None;
        let missing = |part: &Committed| {
            wrong(part.seq, "part", format!("part {}, to which the entry commits, is missing", part.n))
        };
        let committed = std::mem::take(&mut self.parts);
        let mut committed = committed.iter().peekable();
        for row in parts {
            while let Some(part) = committed.next_if(|part| (part.seq, part.n) < (row.0, row.1)) {
                keep_first(&mut found, missing(part));
            }
            match committed.next_if(|part| (part.seq, part.n) == (row.0, row.1)) {
                Some(part) => match self.check_part(part, &row) {
                    None => self.unseal(part, row.5.as_deref()),
                    wrong => keep_first(&mut found, wrong),
                },
                None => {
                    let detail = format!("there is a part {}, to which the entry does not commit", row.1);
                    keep_first(&mut found, wrong(row.0, "part", detail));
                }
            }
        }
        committed.for_each(|part| keep_first(&mut found, missing(part)));
        if let Some(seq) = self.sealed.keys().min() {
            keep_first(&mut found, wrong(*seq, "part", "what the entry seals is not beside it"));
        }
        self.sealed = HashMap::new();
        keep_first(&mut self.wrong, found);
        self
    }

    /// Takes note of the state that an entry has sealed in this part, if it is that one; of an erased one nothing is told.
    fn unseal(&mut self, part: &Committed, bytes: Option<&[u8]>) {
        if self.sealed.get(&part.seq).is_none_or(|sealed| sealed.n != part.n) {
            return;
        }
        let Some(Sealed { kind, id, parted, .. }) = self.sealed.remove(&part.seq) else { return };
        let mut after = None;
        scan::members(bytes.unwrap_or_default(), |key, value| {
            if key == b"after" {
                after = Some(value);
            }
        });
        if let Some(after) = after {
            self.tell(kind, id, part.seq, after, parted);
        }
    }

    fn check_part(&self, part: &Committed, (seq, n, kind, owner, salt, bytes): &PartRow) -> Option<Wrong> {
        // An entry may leave open whose a part is: then it has the nil id.
        let is_owner = part.owner == *owner || part.owner.is_nil();
        if self.known_kind(kind) != Some(part.kind) || !is_owner {
            return wrong(*seq, "part", format!("part {n} is not whose the entry says"));
        }
        let told = match (salt, bytes) {
            (Some(salt), Some(bytes)) if commitment(salt, bytes) == part.hash => return None,
            (None, None) => self.erased.get(&(part.kind, *owner)),
            _ => return wrong(*seq, "part", format!("part {n} is not the one the entry commits to")),
        };
        if told.is_some_and(|told| told > seq) {
            return None;
        }
        wrong(*seq, "part", format!("part {n} was emptied, and no entry tells of an erasure of its {kind}"))
    }

    fn check_subjects(mut self, index: &mut dyn Iterator<Item = (u64, String, Uuid)>) -> Self {
        let mut found = None;
        for (seq, kind, id) in index {
            let sum = usize::try_from(seq).ok().and_then(|seq| self.about.get_mut(seq));
            match sum {
                Some(sum) => *sum = sum.wrapping_sub(self.keyed.hash_one((kind.as_str(), id))),
                None => keep_first(
                    &mut found,
                    wrong(seq, "subject", "the index names an entry that is not there"),
                ),
            }
        }
        if let Some(seq) = self.about.iter().position(|sum| *sum != 0) {
            let detail = "the index of subjects is not what the entry is about";
            keep_first(&mut found, wrong(seq as u64, "subject", detail));
        }
        self.about = Vec::new();
        keep_first(&mut self.wrong, found);
        self
    }

    /// The head is the tree of the entries, and so is every node that is kept.
    pub(super) fn check_head(&self, read: &mut Read<'_>) -> Result<Option<Wrong>, Fault> {
        let (size, frontier, root): (u64, Vec<u8>, Vec<u8>) = read.one(WHOLE_HEAD, params![])?;
        let last = self.entries.saturating_sub(1);
        if size != self.entries {
            let first = size.min(self.entries);
            return Ok(wrong(
                first,
                "tree",
                format!("the head counts {size} entries; there are {}", self.entries),
            ));
        }
        if root != self.frontier.root().0 || frontier != self.frontier.to_bytes() {
            return Ok(wrong(last, "tree", "the head is not the tree of the entries"));
        }
        let nodes: Vec<(u8, u64, Vec<u8>)> = read.all(ALL_NODES, params![])?;
        if nodes.len() != self.nodes.len() {
            return Ok(wrong(last, "tree", "nodes of the tree are missing or too many"));
        }
        for (level, n, bytes) in nodes {
            if self.nodes.get(&(level, n)) != Some(&hash(bytes)?) {
                return Ok(wrong(
                    n << level,
                    "tree",
                    format!("the node {level}/{n} is not that of the entries"),
                ));
            }
        }
        Ok(None)
    }
}

/// The commitment to the rows of a mass change.
#[derive(Clone, Copy, Deserialize)]
struct Rooted {
    count: u64,
    root: Hash,
}

/// What a verification needs to see of an entry.
struct Glance<'b> {
    seq: u64,
    at: i64,
    kind: &'b str,
    about: Vec<(&'b str, Uuid)>,
    by: &'b [u8],
    after: Option<&'b [u8]>,
    parts: Vec<(&'b str, Uuid, Hash)>,
    sealed: Option<u64>,
    rows: Option<Rooted>,
}

impl<'b> Glance<'b> {
    fn at(bytes: &'b [u8]) -> Option<Self> {
        let [mut v, mut seq, mut at, mut kind, mut about, mut by, mut after] = [None; 7];
        let [mut parts, mut sealed, mut rows] = [None; 3];
        scan::members(bytes, |key, value| {
            let place = match key {
                b"v" => &mut v,
                b"seq" => &mut seq,
                b"at" => &mut at,
                b"kind" => &mut kind,
                b"about" => &mut about,
                b"by" => &mut by,
                b"after" => &mut after,
                b"parts" => &mut parts,
                b"sealed" => &mut sealed,
                b"rows" => &mut rows,
                _ => return,
            };
            *place = Some(value);
        })?;
        (v? == b"1").then_some(())?;
        Some(Self {
            seq: part(seq?)?,
            at: part(at?)?,
            kind: part(kind?)?,
            about: part(about?)?,
            by: by?,
            after,
            parts: parts.map_or(Some(Vec::new()), part)?,
            sealed: sealed.map(|sealed| part(sealed).ok_or(())).transpose().ok()?,
            rows: rows.map(|rows| part(rows).ok_or(())).transpose().ok()?,
        })
    }

    /// The account with which it was made; nil where it was made with none.
    fn account(&self) -> Uuid {
        #[derive(Deserialize)]
        struct By {
            user: Uuid,
        }
        match self.by {
            [b'{', b'"', b'u', ..] => part(self.by).map_or(Uuid::nil(), |By { user }| user),
            _ => Uuid::nil(),
        }
    }

    /// Whether it has a part that a room gave it. Who came by a mailed link is a part that does not say whose it is.
    fn has_own_part(&self) -> bool {
        let named = self.parts.iter().filter(|(_, owner, _)| !owner.is_nil()).count();
        named > usize::from(self.sealed.is_some())
    }
}

fn part<'b, T: Deserialize<'b>>(bytes: &'b [u8]) -> Option<T> {
    serde_json::from_slice(bytes).ok()
}

/// What a row of a mass change is about and its state after.
fn row(bytes: &[u8]) -> Option<(&str, Uuid, &[u8])> {
    let (mut about, mut after) = (None, None);
    scan::members(bytes, |key, value| match key {
        b"about" => about = Some(value),
        b"after" => after = Some(value),
        _ => {}
    })?;
    let (kind, id) = part(about?)?;
    Some((kind, id, after?))
}

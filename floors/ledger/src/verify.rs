//! Checking a whole data folder: every entry, every row of a mass change, every part, the tree, the signature,
//! and each subject's present row against the last entry about it.

use crate::{
    Key, Logged,
    canonical::canonical,
    entry::commitment,
    note::{self, Verifier},
    proof::signed,
    store::{Tree, hash},
    tree::{self, Frontier, Hash, leaf_hash},
};
use base::Fault;
use db::{Read, Tx, params};
use serde::Serialize;
use serde_json::Value;
use std::collections::HashMap;
use uuid::Uuid;

db::statements! {
    ALL_ENTRIES = "SELECT seq, at, kind, bytes, leaf FROM ledger_entry ORDER BY seq";
    ROWS_OF = "SELECT r.bytes, r.subject FROM ledger_batch b JOIN ledger_row r ON r.batch = b.batch WHERE b.seq = ?1
               ORDER BY r.n";
    ALL_PARTS = "SELECT seq, n, owner_kind, owner, salt, bytes FROM ledger_part WHERE bytes IS NOT NULL ORDER BY seq, n";
    SUBJECTS_OF = "SELECT seq, kind, id FROM ledger_subject ORDER BY seq, kind, id";
    WHOLE_HEAD = "SELECT size, frontier, root FROM ledger_head WHERE one = 1";
    ALL_NODES = "SELECT level, n, hash FROM ledger_node ORDER BY level, n";
    ALL_CHECKPOINTS = "SELECT size, note FROM ledger_checkpoint ORDER BY size";
    LATEST_CHECKPOINT = "SELECT size, note FROM ledger_checkpoint ORDER BY size DESC LIMIT 1";
    ADD_CHECKPOINT = "INSERT INTO ledger_checkpoint (size, note) VALUES (?1, ?2) ON CONFLICT (size) DO NOTHING";
}

/// Takes one subject's present state.
pub type StateSink<'a> = dyn FnMut(Uuid, Value) -> Result<(), Fault> + 'a;

/// A kind of subject whose rows must agree with the ledger: declared by its room.
#[derive(Clone, Copy)]
pub struct State {
    /// The noun.
    pub kind: &'static str,
    /// Hands over the state of every row, in the form of the entries' `after`.
    pub each: fn(&mut Read<'_>, &mut StateSink<'_>) -> Result<(), Fault>,
}

/// The first thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Wrong {
    /// The entry to which it belongs.
    pub entry: u64,
    /// What is wrong: `number`, `bytes`, `columns`, `leaf`, `rows`, `part`, `subject`, `tree`, `checkpoint`, `state`.
    pub what: &'static str,
    /// More, for whoever looks into it.
    pub detail: String,
}

/// What a verification found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// How many entries were read.
    pub entries: u64,
    /// How many rows of mass changes.
    pub rows: u64,
    /// How many subjects' states were compared.
    pub states: u64,
    /// The size of the latest signed checkpoint.
    pub signed: u64,
    /// The root of the tree over all entries.
    pub root: Hash,
    /// The first thing that is wrong, if anything is.
    pub wrong: Option<Wrong>,
}

type Last = HashMap<(u32, Uuid), (u64, Option<Hash>)>;

struct Walk {
    frontier: Frontier,
    nodes: HashMap<(u8, u64), Hash>,
    /// The last state told of each subject: entry and hash of the state, `None` when gone.
    last: Last,
    kinds: Vec<String>,
    entries: u64,
    rows: u64,
    with_rows: Vec<Logged>,
    parts: HashMap<u64, Vec<Hash>>,
    /// Entries whose state is sealed, with the number of its part and whose state it is.
    sealed: HashMap<u64, (usize, String, Uuid)>,
    about: HashMap<u64, Vec<(String, Uuid)>>,
    roots: HashMap<u64, Hash>,
}

/// Verifies the ledger in a snapshot. `states` are the kinds whose rows are held against their last entries.
///
/// # Errors
/// Only faults of the database; what is wrong in the data is in the report.
pub fn verify(read: &mut Read<'_>, verifier: &Verifier, states: &[State]) -> Result<Report, Fault> {
    let checkpoints: Vec<(u64, String)> = read.all(ALL_CHECKPOINTS, params![])?;
    let sizes: Vec<u64> = checkpoints.iter().map(|(size, _)| *size).collect();
    let mut walk = Walk {
        frontier: Frontier::new(),
        nodes: HashMap::new(),
        last: HashMap::new(),
        kinds: Vec::new(),
        entries: 0,
        rows: 0,
        with_rows: Vec::new(),
        parts: HashMap::new(),
        sealed: HashMap::new(),
        about: HashMap::new(),
        roots: HashMap::new(),
    };
    let mut wrong = walk.entries(read, &sizes)?;
    keep_first(&mut wrong, walk.check_rows(read)?);
    keep_first(&mut wrong, walk.check_parts(read)?);
    keep_first(&mut wrong, walk.check_subjects(read)?);
    if wrong.is_none() {
        wrong = walk.check_head(read)?;
    }
    if wrong.is_none() {
        wrong = check_checkpoints(&walk, &checkpoints, verifier);
    }
    let mut compared = 0;
    if wrong.is_none() {
        (compared, wrong) = walk.check_states(read, states)?;
    }
    Ok(Report {
        entries: walk.entries,
        rows: walk.rows,
        states: compared,
        signed: sizes.last().copied().unwrap_or(0),
        root: walk.frontier.root(),
        wrong,
    })
}

fn keep_first(found: &mut Option<Wrong>, other: Option<Wrong>) {
    if let Some(other) = other
        && found.as_ref().is_none_or(|first| other.entry < first.entry)
    {
        *found = Some(other);
    }
}

fn wrong(entry: u64, what: &'static str, detail: impl Into<String>) -> Option<Wrong> {
    Some(Wrong { entry, what, detail: detail.into() })
}

impl Walk {
    fn entries(&mut self, read: &mut Read<'_>, sizes: &[u64]) -> Result<Option<Wrong>, Fault> {
        let mut found = None;
        self.roots.insert(0, self.frontier.root());
        read.each::<(i64, i64, String, Vec<u8>, Vec<u8>), Fault>(ALL_ENTRIES, params![], |row| {
            if found.is_none() {
                found = self.entry(row);
                if sizes.binary_search(&self.frontier.size()).is_ok() {
                    self.roots.insert(self.frontier.size(), self.frontier.root());
                }
            }
            Ok(())
        })?;
        Ok(found)
    }

    fn entry(&mut self, (seq, at, kind, bytes, leaf): (i64, i64, String, Vec<u8>, Vec<u8>)) -> Option<Wrong> {
        let expected = self.entries;
        if seq != i64::try_from(expected).unwrap_or(i64::MAX) {
            return wrong(expected, "number", format!("entry {expected} is missing; {seq} follows"));
        }
        let own = leaf_hash(&bytes);
        if leaf != own.0 {
            return wrong(expected, "leaf", "the bytes of the entry do not give its leaf");
        }
        let logged = match Logged::read(bytes) {
            Ok(logged) => logged,
            Err(fault) => return wrong(expected, "bytes", fault.to_string()),
        };
        if logged.seq != expected || logged.at.micros() != at || logged.kind != kind {
            return wrong(
                expected,
                "columns",
                "number, time or kind beside the entry are not those within it",
            );
        }
        let nodes = &mut self.nodes;
        self.frontier.push_with(own, |node, hash| {
            if node.level > 0 && node.level % crate::tile::HEIGHT == 0 {
                nodes.insert((node.level, node.index), hash);
            }
        });
        self.entries += 1;
        if let (Some(subject), Some(after)) = (logged.about.first(), &logged.after) {
            self.note(&subject.kind, subject.id, expected, after);
        }
        if let (Some(subject), Some(n)) = (logged.about.first(), logged.sealed) {
            self.sealed.insert(expected, (n, subject.kind.clone(), subject.id));
        }
        self.about.insert(expected, logged.about.iter().map(|s| (s.kind.clone(), s.id)).collect());
        if !logged.parts.is_empty() {
            self.parts.insert(expected, logged.parts.iter().map(|(_, hash)| *hash).collect());
        }
        if logged.rows.is_some() {
            self.with_rows.push(logged);
        }
        None
    }

    fn note(&mut self, kind: &str, id: Uuid, seq: u64, after: &Value) {
        let kind = self.kinds.iter().position(|known| known == kind).unwrap_or_else(|| {
            self.kinds.push(kind.to_owned());
            self.kinds.len() - 1
        });
        let state =
            (!after.is_null()).then(|| canonical(after).ok()).flatten().map(|bytes| leaf_hash(&bytes));
        let key = (u32::try_from(kind).unwrap_or(u32::MAX), id);
        if self.last.get(&key).is_none_or(|(known, _)| *known <= seq) {
            self.last.insert(key, (seq, state));
        }
    }

    fn check_rows(&mut self, read: &mut Read<'_>) -> Result<Option<Wrong>, Fault> {
        for logged in std::mem::take(&mut self.with_rows) {
            let mut frontier = Frontier::new();
            let mut bad = None;
            read.each::<(Vec<u8>, Uuid), Fault>(ROWS_OF, params![logged.seq], |(bytes, subject)| {
                frontier.push(leaf_hash(&bytes));
                let row: Option<Value> = serde_json::from_slice(&bytes).ok();
                let told = row.as_ref().and_then(|row| {
                    let about = row.get("about")?;
                    let id = Uuid::try_parse(about.get(1)?.as_str()?).ok()?;
                    Some((about.get(0)?.as_str()?, id, row.get("after")?))
                });
                match told {
                    Some((kind, id, after)) if id == subject => self.note(kind, id, logged.seq, after),
                    _ => {
                        bad = bad
                            .take()
                            .or_else(|| wrong(logged.seq, "rows", "a row is not about what its column says"))
                    }
                }
                self.rows += 1;
                Ok(())
            })?;
            let own = (frontier.size(), frontier.root());
            if logged.rows != Some(own) {
                return Ok(wrong(logged.seq, "rows", "the rows do not give the root in the entry"));
            }
            if bad.is_some() {
                return Ok(bad);
            }
        }
        Ok(None)
    }

    fn check_parts(&mut self, read: &mut Read<'_>) -> Result<Option<Wrong>, Fault> {
        let mut found = None;
        read.each::<(u64, u64, String, Uuid, Vec<u8>, Vec<u8>), Fault>(
            ALL_PARTS,
            params![],
            |(seq, n, _, _, salt, bytes)| {
                let at = usize::try_from(n).unwrap_or(usize::MAX);
                let committed = self.parts.get(&seq).and_then(|parts| parts.get(at));
                if committed == Some(&commitment(&salt, &bytes)) {
                    self.unseal(seq, at, &bytes);
                } else if found.is_none() {
                    found = wrong(seq, "part", format!("part {n} is not the one the entry commits to"));
                }
                Ok(())
            },
        )?;
        // Nobody can be erased out of what is sealed of a thing, so that it must be there.
        if let Some(seq) = self.sealed.keys().min() {
            keep_first(&mut found, wrong(*seq, "part", "what the entry seals is not beside it"));
        }
        Ok(found)
    }

    /// Takes note of the state that an entry has sealed in this part, if it is that one.
    fn unseal(&mut self, seq: u64, n: usize, bytes: &[u8]) {
        if self.sealed.get(&seq).is_none_or(|(part, ..)| *part != n) {
            return;
        }
        let Some((_, kind, id)) = self.sealed.remove(&seq) else { return };
        let told: Option<Value> = serde_json::from_slice(bytes).ok();
        if let Some(after) = told.as_ref().and_then(|told| told.get("after")) {
            self.note(&kind, id, seq, after);
        }
    }

    fn check_subjects(&mut self, read: &mut Read<'_>) -> Result<Option<Wrong>, Fault> {
        let mut found = None;
        read.each::<(u64, String, Uuid), Fault>(SUBJECTS_OF, params![], |(seq, kind, id)| {
            let known = self.about.get_mut(&seq).and_then(|about| {
                let at = about.iter().position(|(k, i)| *k == kind && *i == id)?;
                Some(about.swap_remove(at))
            });
            if known.is_none() && found.is_none() {
                found = wrong(seq, "subject", format!("the index names {kind} {id}, the entry does not"));
            }
            Ok(())
        })?;
        let left = self.about.iter().filter(|(_, about)| !about.is_empty()).map(|(seq, _)| *seq).min();
        if let Some(seq) = left {
            keep_first(
                &mut found,
                wrong(seq, "subject", "the index of subjects lacks one that the entry names"),
            );
        }
        Ok(found)
    }

    fn check_head(&self, read: &mut Read<'_>) -> Result<Option<Wrong>, Fault> {
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

    /// Holds every row against the last entry about it. What was compared is taken out, so that what is left over
    /// is what should be there and is not.
    fn check_states(&mut self, read: &mut Read<'_>, states: &[State]) -> Result<(u64, Option<Wrong>), Fault> {
        let mut compared = 0;
        let mut found = None;
        let (last, entries) = (&mut self.last, self.entries);
        for state in states {
            let kind = self.kinds.iter().position(|known| known == state.kind);
            let kind = kind.and_then(|at| u32::try_from(at).ok()).unwrap_or(u32::MAX);
            (state.each)(read, &mut |id, value| {
                compared += 1;
                let own = canonical(&value).map(|bytes| leaf_hash(&bytes)).ok();
                match last.remove(&(kind, id)) {
                    Some((_, told)) if told.is_some() && told == own => {}
                    Some((seq, _)) => {
                        let detail = format!("the {} {id} is not as its last entry says", state.kind);
                        keep_first(&mut found, wrong(seq, "state", detail));
                    }
                    None => {
                        let detail = format!("no entry tells of the {} {id}", state.kind);
                        keep_first(&mut found, wrong(entries, "state", detail));
                    }
                }
                Ok(())
            })?;
            let left = last.iter().filter(|((k, _), (_, told))| *k == kind && told.is_some());
            if let Some(((_, id), (seq, _))) = left.min_by_key(|(_, (seq, _))| *seq) {
                keep_first(&mut found, wrong(*seq, "state", format!("the {} {id} is missing", state.kind)));
            }
        }
        Ok((compared, found))
    }
}

fn check_checkpoints(walk: &Walk, checkpoints: &[(u64, String)], verifier: &Verifier) -> Option<Wrong> {
    for (size, note) in checkpoints {
        let at = size.saturating_sub(1);
        match note::open(note, std::slice::from_ref(verifier)) {
            Err(fault) => return wrong(at, "checkpoint", fault.to_string()),
            Ok(head) if head.size() != *size || walk.roots.get(size) != Some(head.root()) => {
                return wrong(
                    at,
                    "checkpoint",
                    format!("the signed checkpoint of {size} entries has another root"),
                );
            }
            Ok(_) => {}
        }
    }
    None
}

/// Signs and keeps a checkpoint of the present head, unless it is kept already; returns its note.
///
/// # Errors
/// A fault of the database.
pub fn sign_head(tx: &mut Tx<'_>, key: &Key) -> Result<String, Fault> {
    if let Some(note) = signed_head(tx)? {
        return Ok(note);
    }
    // Two folders on one new database have each made a key; the one that signed first remains.
    let signer = latest_checkpoint(tx)?.and_then(|(_, note)| note::signer(&note));
    if let Some(wanted) = signer.filter(|signer| *signer != key.name()) {
        return Err(Fault::new(format!(
            "the ledger is signed by {wanted}, and the key here is {}",
            key.name()
        )));
    }
    let size = crate::store::size(tx)?;
    let note = signed(tx, key, size)?;
    tx.exec(ADD_CHECKPOINT, params![size, &note])?;
    Ok(note)
}

/// The checkpoint of the present head, if it is signed already.
///
/// # Errors
/// A fault of the database.
pub fn signed_head(read: &mut Read<'_>) -> Result<Option<String>, Fault> {
    let size = crate::store::size(read)?;
    let latest = latest_checkpoint(read)?.filter(|(latest, _)| *latest == size);
    Ok(latest.map(|(_, note)| note))
}

/// The latest kept checkpoint: its size and its note.
///
/// # Errors
/// A fault of the database.
pub fn latest_checkpoint(read: &mut Read<'_>) -> Result<Option<(u64, String)>, Fault> {
    read.get(LATEST_CHECKPOINT, params![])
}

impl Tree<'_, '_> {
    /// The root of the tree as it was at an earlier size, from the stored leaves.
    ///
    /// # Errors
    /// A fault of the database, or missing leaves.
    pub fn root_at(&mut self, size: u64) -> Result<Hash, Fault> {
        tree::root(self, size)
    }
}

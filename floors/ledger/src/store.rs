//! The ledger's tables: head, entries, parts, subjects, rows, tree nodes, cursors.

use crate::{
    By, Draft, Logged, Subject,
    canonical::canonical,
    entry::{Beside, commitment},
    tree::{Frontier, Hash, Subtrees, leaf_hash, node_hash},
};
use base::{Fault, Moment};
use db::{Cells, Db, Migration, Read, Record, Tx, params};
use serde_json::Value;
use uuid::Uuid;

/// Taken at the start of each batch on PostgreSQL, so that several processes append one after another.
pub const LOCK: &str = "SELECT size FROM ledger_head WHERE one = 1 FOR UPDATE";

/// The ledger's tables.
pub const MIGRATIONS: &[Migration] = &[
    Migration { stamp: "2026-11-23-00-ledger", sql: include_str!("../migrations/2026-11-23-00-ledger.sql") },
    Migration {
        stamp: "2026-11-29-00-ledger-batches",
        sql: include_str!("../migrations/2026-11-29-00-ledger-batches.sql"),
    },
    Migration {
        stamp: "2026-11-29-01-ledger-by",
        sql: include_str!("../migrations/2026-11-29-01-ledger-by.sql"),
    },
];

db::statements! {
    HEAD = "SELECT size, frontier FROM ledger_head WHERE one = 1";
    HEADS = "SELECT COUNT(*) FROM ledger_head";
    FIRST_ENTRY = "SELECT COUNT(*) FROM (SELECT seq FROM ledger_entry LIMIT 1) AS first_entry";
    ROOT = "SELECT size, root FROM ledger_head WHERE one = 1";
    SET_HEAD = "UPDATE ledger_head SET size = ?1, frontier = ?2, root = ?3 WHERE one = 1";
    ADD_ENTRY = "INSERT INTO ledger_entry (seq, at, kind, bytes, leaf, by_account) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    ADD_NODE = "INSERT INTO ledger_node (level, n, hash) VALUES (?1, ?2, ?3)";
    NODES = "SELECT hash FROM ledger_node WHERE level = ?1 AND n >= ?2 AND n < ?3 ORDER BY n";
    LEAVES = "SELECT leaf FROM ledger_entry WHERE seq >= ?1 AND seq < ?2 ORDER BY seq";
    ENTRY = "SELECT bytes FROM ledger_entry WHERE seq = ?1";
    LAST_AT = "SELECT at FROM ledger_entry ORDER BY seq DESC LIMIT 1";
    KINDS_SINCE = "SELECT seq, kind FROM ledger_entry WHERE seq >= ?1 ORDER BY seq LIMIT ?2";
    SINCE = "SELECT bytes FROM ledger_entry WHERE seq >= ?1 ORDER BY seq LIMIT ?2";
    HISTORY = "SELECT e.bytes FROM ledger_subject s JOIN ledger_entry e ON e.seq = s.seq
               WHERE s.kind = ?1 AND s.id = ?2 ORDER BY s.seq DESC LIMIT ?3";
    // Not LIKE: SQLite would plan it anew for each pattern.
    HISTORY_BUT = "SELECT e.bytes FROM ledger_subject s JOIN ledger_entry e ON e.seq = s.seq
                   WHERE s.kind = ?1 AND s.id = ?2 AND SUBSTR(e.kind, 1, LENGTH(CAST(?4 AS TEXT))) <> CAST(?4 AS TEXT)
                   ORDER BY s.seq DESC LIMIT ?3";
    // The rows of a batch that has no entry yet are nobody's history.
    ROWS_ABOUT = "SELECT e.seq, r.bytes, e.bytes FROM ledger_row r JOIN ledger_batch b ON b.batch = r.batch
                  JOIN ledger_entry e ON e.seq = b.seq WHERE r.subject = ?1 ORDER BY e.seq DESC LIMIT ?2";
    OPEN_BATCH = "INSERT INTO ledger_batch (batch, seq) SELECT COALESCE(MAX(batch), -1) + 1, NULL FROM ledger_batch
                  RETURNING batch";
    ENTER_BATCH = "UPDATE ledger_batch SET seq = ?2 WHERE batch = ?1 AND seq IS NULL";
    IS_OPEN = "SELECT COUNT(*) FROM ledger_batch WHERE batch = ?1 AND seq IS NULL";
    LAST_ROWS = "SELECT r.subject, r.bytes FROM ledger_row r JOIN ledger_batch b ON b.batch = r.batch
                 WHERE b.seq = ?1 AND r.n <= (SELECT MAX(l.n) FROM ledger_row l WHERE l.batch = b.batch) - ?3
                 ORDER BY r.n DESC LIMIT ?2";
    LAST_ROW = "SELECT MAX(n) FROM ledger_row WHERE batch = ?1";
    DROP_ROWS = "DELETE FROM ledger_row WHERE batch = ?1 AND n >= ?2";
    DROP_BATCH = "DELETE FROM ledger_batch WHERE batch = ?1";
    PARTS = "SELECT n, owner_kind, owner, salt, bytes FROM ledger_part WHERE seq = ?1 AND bytes IS NOT NULL ORDER BY n";
    ERASE = "UPDATE ledger_part SET bytes = NULL, salt = NULL WHERE owner_kind = ?1 AND owner = ?2 AND bytes IS NOT NULL";
    FOUND = "INSERT INTO ledger_head (one, size, frontier, root) VALUES (1, 0, ?1, ?2) ON CONFLICT (one) DO NOTHING";
    NAMED_ABOUT = "SELECT seq FROM ledger_subject WHERE kind = ?1 AND id = ?2 UNION
                   SELECT b.seq FROM ledger_row r JOIN ledger_batch b ON b.batch = r.batch
                   WHERE r.subject = ?2 AND b.seq IS NOT NULL ORDER BY seq";
    NAMED_BESIDE = "SELECT DISTINCT seq FROM ledger_part WHERE owner_kind = ?1 AND owner = ?2 ORDER BY seq";
    NAMED_BY = "SELECT seq FROM ledger_entry WHERE by_account = ?1 ORDER BY seq";
    WITHOUT_BY = "SELECT seq, bytes FROM ledger_entry WHERE by_account IS NULL ORDER BY seq LIMIT ?1";
    TELL_BY = "UPDATE ledger_entry SET by_account = ?2 WHERE seq = ?1";
    LAST_ABOUT = "SELECT MAX(seq) FROM ledger_subject WHERE kind = ?1 AND id = ?2";
    LAST_OF_KIND = "SELECT e.bytes FROM ledger_subject s JOIN ledger_entry e ON e.seq = s.seq
                    WHERE s.kind = ?1 AND s.id = ?2 AND e.kind = ?3 ORDER BY s.seq DESC LIMIT 1";
}

/// Whether there is a ledger at all: a head, whatever it says, or an entry that lost it.
///
/// # Errors
/// A fault of the database.
pub fn is_founded(read: &mut Read<'_>) -> Result<bool, Fault> {
    Ok(read.one::<u64>(HEADS, params![])? > 0 || has_entries(read)?)
}

/// Whether there is an entry, whatever the head says.
pub(crate) fn has_entries(read: &mut Read<'_>) -> Result<bool, Fault> {
    Ok(read.one::<u64>(FIRST_ENTRY, params![])? > 0)
}

/// How many entries there are.
///
/// # Errors
/// A fault of the database.
pub fn size(read: &mut Read<'_>) -> Result<u64, Fault> {
    frontier(read).map(|frontier| frontier.size())
}

/// Which entries there are: how many, and the root of their tree. Two databases with one head have one history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// How many entries.
    pub size: u64,
    /// The root of their tree.
    pub root: Hash,
}

impl Head {
    fn of((size, root): (u64, Vec<u8>)) -> Result<Self, Fault> {
        Ok(Self { size, root: hash(root)? })
    }
}

/// The head of the ledger in a snapshot.
///
/// # Errors
/// A fault of the database.
pub fn head(read: &mut Read<'_>) -> Result<Head, Fault> {
    read.one(ROOT, params![]).and_then(Head::of)
}

/// The present head, by the least look at the database that there is.
///
/// # Errors
/// A fault of the database.
pub fn head_of(db: &Db) -> Result<Head, Fault> {
    db.glance(ROOT, params![]).and_then(Head::of)
}

/// Keeps the clock from running behind the last entry, whichever process wrote it by whichever clock.
///
/// # Errors
/// A fault of the database.
pub fn keep_pace(read: &mut Read<'_>, moment: &Moment) -> Result<(), Fault> {
    if let Some(at) = read.get(LAST_AT, params![])? {
        moment.has_written(at);
    }
    Ok(())
}

fn frontier(read: &mut Read<'_>) -> Result<Frontier, Fault> {
    let (size, bytes): (u64, Vec<u8>) = read.one(HEAD, params![])?;
    let frontier = Frontier::from_bytes(&bytes).map_err(|error| Fault::from("the ledger's head", error))?;
    if frontier.size() != size {
        return Err(Fault::new("the ledger's head disagrees with its size; run `koinon verify`"));
    }
    Ok(frontier)
}

/// Appends an entry in the transaction of the change it tells of; returns its number.
///
/// # Errors
/// When it has no canonical form, is too long, or the database fails.
pub fn append(tx: &mut Tx<'_>, moment: &Moment, draft: Draft) -> Result<u64, Fault> {
    append_with(tx, moment, draft, None)
}

/// A row of a mass change.
pub struct RowEntry {
    /// What it is about.
    pub subject: Subject,
    /// Its state before; `None` if it was not there.
    pub before: Option<Value>,
    /// Its state after; `None` if it is gone.
    pub after: Option<Value>,
}

/// A row of a mass change as it is kept: its canonical bytes and their hash.
pub struct Leaf {
    subject: Uuid,
    bytes: Vec<u8>,
    hash: Hash,
}

impl RowEntry {
    /// The row as it is kept; made outside the writer where there are many.
    ///
    /// # Errors
    /// When it has no canonical form.
    pub fn leaf(self) -> Result<Leaf, Fault> {
        let subject = self.subject.id;
        let mut row = serde_json::Map::new();
        row.insert("about".to_owned(), serde_json::json!([self.subject.kind, subject.to_string()]));
        row.insert("before".to_owned(), self.before.unwrap_or_default());
        row.insert("after".to_owned(), self.after.unwrap_or_default());
        let bytes = canonical(&Value::Object(row))
            .map_err(|error| Fault::from("a row has no canonical form", error))?;
        Ok(Leaf { subject, hash: leaf_hash(&bytes), bytes })
    }
}

/// The rows of a mass change that are written bit by bit before its entry. Until [`append_batch`] they belong to
/// nothing: no history tells them, and no verification reads them.
#[derive(Debug)]
pub struct Batch {
    number: u64,
    leaves: Frontier,
}

impl Batch {
    /// Begins a batch.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn open(tx: &mut Tx<'_>) -> Result<Self, Fault> {
        Ok(Self { number: tx.one(OPEN_BATCH, params![])?, leaves: Frontier::new() })
    }

    /// Its number, by which [`discard`] finds it again.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// Writes more rows, behind those that were written before.
    ///
    /// # Errors
    /// A fault of the database; the batch is then good for nothing but to be discarded.
    pub fn add(&mut self, tx: &mut Tx<'_>, leaves: Vec<Leaf>) -> Result<(), Fault> {
        let mut rows = Vec::with_capacity(leaves.len());
        for leaf in leaves {
            let n = self.leaves.size();
            self.leaves.push(leaf.hash);
            rows.push(vec![self.number.into(), n.into(), leaf.subject.into(), leaf.bytes.into()]);
        }
        tx.insert_many("ledger_row", &["batch", "n", "subject", "bytes"], &rows)
    }
}

/// Appends the entry that commits to all rows of a batch.
///
/// # Errors
/// As [`append`], and when the batch was discarded meanwhile.
pub fn append_batch(tx: &mut Tx<'_>, moment: &Moment, draft: Draft, batch: Batch) -> Result<u64, Fault> {
    let rows = (batch.leaves.size(), batch.leaves.root());
    let seq = append_with(tx, moment, draft, Some(rows))?;
    match tx.exec(ENTER_BATCH, params![batch.number, seq])? {
        1 => Ok(seq),
        _ => Err(Fault::new("the rows of a mass change are gone")),
    }
}

/// Removes at most so many rows of a batch that has no entry, the last first; returns whether more are left. The rows
/// of an entry stay for ever.
///
/// # Errors
/// A fault of the database.
pub fn discard(tx: &mut Tx<'_>, number: u64, most: u64) -> Result<bool, Fault> {
    if tx.one::<u64>(IS_OPEN, params![number])? == 0 {
        return Ok(false);
    }
    let last: Option<u64> = tx.one(LAST_ROW, params![number])?;
    let from = last.map_or(0, |last| (last + 1).saturating_sub(most));
    tx.exec(DROP_ROWS, params![number, from])?;
    if from == 0 {
        tx.exec(DROP_BATCH, params![number])?;
    }
    Ok(from > 0)
}

/// How many rows are written at a time.
const GROUP: usize = 1_000;

/// Appends one entry that commits to a subtree with a leaf per row, so that a roster of a quarter million is one
/// entry and each row still has its proof.
///
/// # Errors
/// As [`append`].
pub fn append_rows(
    tx: &mut Tx<'_>,
    moment: &Moment,
    draft: Draft,
    rows: impl Iterator<Item = Result<RowEntry, Fault>>,
) -> Result<u64, Fault> {
    let mut batch = Batch::open(tx)?;
    let mut leaves = Vec::new();
    for row in rows {
        leaves.push(row?.leaf()?);
        if leaves.len() == GROUP {
            batch.add(tx, std::mem::take(&mut leaves))?;
        }
    }
    batch.add(tx, leaves)?;
    append_batch(tx, moment, draft, batch)
}

fn append_with(
    tx: &mut Tx<'_>,
    moment: &Moment,
    draft: Draft,
    rows: Option<(u64, Hash)>,
) -> Result<u64, Fault> {
    let mut frontier = frontier(tx)?;
    let (seq, at) = (frontier.size(), moment.now());
    let (mut parts, mut beside) = (Vec::new(), Vec::new());
    for (n, part) in draft.all_parts().into_iter().enumerate() {
        let bytes =
            canonical(&part.value).map_err(|error| Fault::from("a part has no canonical form", error))?;
        let salt: [u8; 32] = moment.bytes();
        let commitment = commitment(&salt, &bytes);
        let (kind, id) = (&part.owner.kind, part.owner.id);
        beside.push(vec![seq.into(), n.into(), kind.into(), id.into(), salt[..].into(), bytes.into()]);
        parts.push((part, commitment));
    }
    tx.insert_many("ledger_part", &["seq", "n", "owner_kind", "owner", "salt", "bytes"], &beside)?;
    let bytes = draft.bytes(seq, at, &parts, rows)?;
    let leaf = leaf_hash(&bytes);
    tx.exec(ADD_ENTRY, params![seq, at, draft.kind, bytes, &leaf.0[..], account(&draft.by)])?;
    moment.has_written(at);
    let subjects = draft.subjects.iter();
    let subjects = subjects.map(|subject| vec![(&subject.kind).into(), subject.id.into(), seq.into()]);
    tx.insert_many("ledger_subject", &["kind", "id", "seq"], &subjects.collect::<Vec<_>>())?;
    let mut kept = Vec::new();
    frontier.push_with(leaf, |node, hash| {
        if node.level > 0 && node.level % crate::tile::HEIGHT == 0 {
            kept.push((node, hash));
        }
    });
    for (node, hash) in kept {
        tx.exec(ADD_NODE, params![node.level, node.index, &hash.0[..]])?;
    }
    tx.exec(SET_HEAD, params![frontier.size(), frontier.to_bytes(), &frontier.root().0[..]])?;
    Ok(seq)
}

/// The tree over the stored leaves and the nodes kept at every eighth level.
pub struct Tree<'r, 'd>(pub &'r mut Read<'d>);

impl Subtrees for Tree<'_, '_> {
    type Error = Fault;

    fn subtree(&mut self, level: u8, index: u64) -> Result<Hash, Fault> {
        let kept = level - level % crate::tile::HEIGHT;
        let (first, count) = (index << (level - kept), 1_u64 << (level - kept));
        let hashes: Vec<Vec<u8>> = match kept {
            0 => self.0.all(LEAVES, params![first, first + count])?,
            _ => self.0.all(NODES, params![kept, first, first + count])?,
        };
        let mut hashes = hashes.into_iter().map(hash).collect::<Result<Vec<_>, _>>()?;
        if hashes.len() as u64 != count {
            return Err(Fault::new(format!("the ledger lacks parts of the subtree {level}/{index}")));
        }
        while hashes.len() > 1 {
            hashes = hashes.chunks(2).map(|pair| node_hash(&pair[0], &pair[pair.len() - 1])).collect();
        }
        hashes.pop().ok_or_else(|| Fault::new("an empty subtree"))
    }
}

pub(crate) fn hash(bytes: Vec<u8>) -> Result<Hash, Fault> {
    bytes.try_into().map(Hash).map_err(|_| Fault::new("a stored hash does not have 32 bytes"))
}

/// One entry by its number.
///
/// # Errors
/// A fault of the database, or bytes that are no entry.
pub fn entry(read: &mut Read<'_>, seq: u64) -> Result<Option<Logged>, Fault> {
    read.get::<Vec<u8>>(ENTRY, params![seq])?.map(Logged::read).transpose()
}

/// The entries from a number on, at most `limit`.
///
/// # Errors
/// As [`entry`].
pub fn since(read: &mut Read<'_>, seq: u64, limit: u64) -> Result<Vec<Logged>, Fault> {
    read.all::<Vec<u8>>(SINCE, params![seq, limit])?.into_iter().map(Logged::read).collect()
}

/// The numbers and kinds of the entries from a number on, at most `limit`, for whoever need not read the most of them.
///
/// # Errors
/// A fault of the database.
pub fn kinds_since(read: &mut Read<'_>, seq: u64, limit: u64) -> Result<Vec<(u64, String)>, Fault> {
    read.all(KINDS_SINCE, params![seq, limit])
}

/// The rows of a mass change, the last first: `most` of them behind the first `skip`.
///
/// # Errors
/// A fault of the database or of a row.
pub fn last_rows(read: &mut Read<'_>, seq: u64, (skip, most): (u64, u64)) -> Result<Vec<RowEntry>, Fault> {
    let rows: Vec<(Uuid, Vec<u8>)> = read.all(LAST_ROWS, params![seq, most, skip])?;
    let entry = |(id, bytes): (Uuid, Vec<u8>)| {
        let row: Value =
            serde_json::from_slice(&bytes).map_err(|error| Fault::from("a row of the ledger", error))?;
        let kind = row.pointer("/about/0").and_then(Value::as_str).unwrap_or_default().to_owned();
        let state = |name| row.get(name).filter(|value| !value.is_null()).cloned();
        Ok(RowEntry { subject: Subject { kind, id }, before: state("before"), after: state("after") })
    };
    rows.into_iter().map(entry).collect()
}

/// What happened to one subject, latest first, mass changes included; each with the subject's own before and after.
///
/// # Errors
/// As [`entry`].
pub fn history(read: &mut Read<'_>, subject: &Subject, limit: u64) -> Result<Vec<Logged>, Fault> {
    history_but(read, subject, "", limit)
}

/// As [`history`], without the entries whose kind begins so.
///
/// # Errors
/// As [`entry`].
pub fn history_but(
    read: &mut Read<'_>,
    subject: &Subject,
    without: &str,
    limit: u64,
) -> Result<Vec<Logged>, Fault> {
    let own: Vec<Vec<u8>> = match without {
        "" => read.all(HISTORY, params![&subject.kind, subject.id, limit])?,
        kinds => read.all(HISTORY_BUT, params![&subject.kind, subject.id, limit, kinds])?,
    };
    let mut all: Vec<Logged> = own.into_iter().map(Logged::read).collect::<Result<_, _>>()?;
    let rows: Vec<(u64, Vec<u8>, Vec<u8>)> = read.all(ROWS_ABOUT, params![subject.id, limit])?;
    for (_, row, whole) in rows {
        let mut logged = Logged::read(whole)?;
        if !without.is_empty() && logged.kind.starts_with(without) {
            continue;
        }
        let row: Value =
            serde_json::from_slice(&row).map_err(|error| Fault::from("a row of the ledger", error))?;
        logged.before = row.get("before").filter(|value| !value.is_null()).cloned();
        logged.after = row.get("after").cloned();
        all.push(logged);
    }
    all.sort_by_key(|logged| std::cmp::Reverse(logged.seq));
    all.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(all)
}

/// How an entry concerns somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Naming {
    /// It is about them, or a row of its mass change is.
    About,
    /// Something that stands beside it is theirs, erased or not.
    Beside,
    /// It was made with their account.
    By,
}

/// The numbers of all entries that concern a subject so, the first first.
///
/// # Errors
/// A fault of the database.
pub fn naming(read: &mut Read<'_>, subject: &Subject, naming: Naming) -> Result<Vec<u64>, Fault> {
    match naming {
        Naming::About => read.all(NAMED_ABOUT, params![&subject.kind, subject.id]),
        Naming::Beside => read.all(NAMED_BESIDE, params![&subject.kind, subject.id]),
        Naming::By => read.all(NAMED_BY, params![subject.id]),
    }
}

/// The account with which an entry was made, as its column has it: nil where it was made with none.
pub(crate) fn account(by: &By) -> Uuid {
    by.user().unwrap_or(Uuid::nil())
}

/// The number of the last entry about a subject, mass changes left out.
///
/// # Errors
/// A fault of the database.
pub fn last_about(read: &mut Read<'_>, subject: &Subject) -> Result<Option<u64>, Fault> {
    read.one(LAST_ABOUT, params![&subject.kind, subject.id])
}

/// The last entry of a kind about a subject, e.g. the one that took a decision.
///
/// # Errors
/// As [`entry`].
pub fn last_of_kind(read: &mut Read<'_>, subject: &Subject, kind: &str) -> Result<Option<Logged>, Fault> {
    let bytes: Option<Vec<u8>> = read.get(LAST_OF_KIND, params![&subject.kind, subject.id, kind])?;
    bytes.map(Logged::read).transpose()
}

/// The parts of an entry that are not erased, with their owners. The caller decides who may see them.
///
/// # Errors
/// As [`entry`].
pub fn open_parts(read: &mut Read<'_>, seq: u64) -> Result<Vec<(Subject, Value)>, Fault> {
    beside(read, seq)?.into_iter().map(|part| Ok((part.owner.clone(), part.value()?))).collect()
}

/// The same parts with what opens their commitments.
///
/// # Errors
/// As [`entry`].
pub fn beside(read: &mut Read<'_>, seq: u64) -> Result<Vec<Beside>, Fault> {
    read.all(PARTS, params![seq])
}

/// Takes before, after and detail of an entry from where they are sealed, for the house itself: the caller knows that what
/// it shows of them may be seen.
///
/// # Errors
/// As [`entry`].
pub fn unseal(read: &mut Read<'_>, entry: &mut Logged) -> Result<(), Fault> {
    let Some(n) = entry.sealed else { return Ok(()) };
    match beside(read, entry.seq)?.into_iter().find(|part| part.n == n) {
        Some(part) => entry.unseal(&part.value()?),
        None => return Err(Fault::new("what an entry seals is not beside it; run `koinon verify`")),
    }
    Ok(())
}

impl Record for Beside {
    fn read(cells: &mut Cells<'_>) -> Result<Self, Fault> {
        let n: u64 = cells.take()?;
        let owner = Subject { kind: cells.take()?, id: cells.take()? };
        let n = usize::try_from(n).unwrap_or(usize::MAX);
        Ok(Self { n, owner, salt: cells.take()?, bytes: cells.take()? })
    }
}

/// Erases every part that belongs to a subject: bytes and salt go, commitments stay, and nothing of it is left in the
/// database file. Returns how many.
/// The caller appends the entry that tells of the erasure.
///
/// # Errors
/// A fault of the database.
pub fn erase(tx: &mut Tx<'_>, owner: &Subject) -> Result<u64, Fault> {
    tx.leave_no_trace();
    tx.exec(ERASE, params![&owner.kind, owner.id])
}

impl By {
    /// The user, if it was one.
    pub fn user(&self) -> Option<Uuid> {
        match self {
            By::User(id) => Some(*id),
            _ => None,
        }
    }
}

/// Founds the ledger of a new database: an empty head. Where there is one, the entries of an older program are told with
/// which account they were made.
///
/// # Errors
/// A fault of the database.
pub fn found(tx: &mut Tx<'_>) -> Result<(), Fault> {
    if tx.one::<u64>(HEADS, params![])? == 0 && has_entries(tx)? {
        return Err(Fault::new("the ledger's head is missing; run `koinon verify`"));
    }
    let empty = Frontier::new();
    tx.exec(FOUND, params![empty.to_bytes(), &empty.root().0[..]])?;
    loop {
        let untold: Vec<(u64, Vec<u8>)> = tx.all(WITHOUT_BY, params![GROUP])?;
        if untold.is_empty() {
            return Ok(());
        }
        for (seq, bytes) in untold {
            tx.exec(TELL_BY, params![seq, account(&Logged::read(bytes)?.by)])?;
        }
    }
}

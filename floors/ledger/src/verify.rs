//! Checking a whole data folder: every entry, every row of a mass change, every part, the tree, the signatures, each
//! subject's present row against the last entry about it, and what else a room declares to follow from the ledger.

mod hold;
mod walk;

use crate::{
    Key,
    note::{self, NoteFault, Verifier},
    proof::signed,
    settle::settled,
    store::Tree,
    tree::{self, Frontier, Hash},
};
use base::{Fault, Instant};
use db::{FromValue, Read, Tx, params};
use serde::Serialize;
use serde_json::Value;
use std::{error::Error, sync::mpsc::sync_channel};
use uuid::Uuid;

pub use hold::Findings;
pub use walk::{Telling, Walked};

db::statements! {
    ALL_ENTRIES = "SELECT seq, at, kind, bytes, leaf, by_account FROM ledger_entry ORDER BY seq";
    ALL_ROWS = "SELECT b.seq, r.bytes, r.subject FROM ledger_batch b JOIN ledger_row r ON r.batch = b.batch
                WHERE b.seq IS NOT NULL ORDER BY b.seq, r.n";
    ALL_PARTS = "SELECT seq, n, owner_kind, owner, salt, bytes FROM ledger_part ORDER BY seq, n";
    ALL_SUBJECTS = "SELECT seq, kind, id FROM ledger_subject";
    WHOLE_HEAD = "SELECT size, frontier, root FROM ledger_head WHERE one = 1";
    ROWS_OF = "SELECT r.subject, r.bytes FROM ledger_batch b JOIN ledger_row r ON r.batch = b.batch WHERE b.seq = ?1
               ORDER BY r.n";
    ALL_NODES = "SELECT level, n, hash FROM ledger_node ORDER BY level, n";
    ALL_CHECKPOINTS = "SELECT size, note FROM ledger_checkpoint ORDER BY size";
    LATEST_CHECKPOINT = "SELECT size, note FROM ledger_checkpoint ORDER BY size DESC LIMIT 1";
    LATEST_NOTE = "SELECT note FROM ledger_checkpoint ORDER BY size DESC LIMIT 1";
    ADD_CHECKPOINT = "INSERT INTO ledger_checkpoint (size, note) VALUES (?1, ?2) ON CONFLICT (size) DO NOTHING";
}

/// What a row says of its subject, in the form of the entries' `after`.
pub struct Said(Option<Vec<u8>>);

impl Said {
    /// A state as the row has it.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub fn of(state: &impl Serialize) -> Result<Self, Fault> {
        let bytes = settled(state);
        bytes.map(Self).map_err(|error| Fault::from("a state cannot be written as JSON", error))
    }

    /// Of a row that is not as it was written, by something that no state tells: it differs from whatever an entry says.
    pub fn altered() -> Self {
        Self(None)
    }

    /// Whether it is what these canonical bytes say.
    pub fn is(&self, told: &[u8]) -> bool {
        self.0.as_deref() == Some(told)
    }
}

/// Takes what one subject's row says at present.
pub type StateSink<'a> = dyn FnMut(Uuid, Said) -> Result<(), Fault> + 'a;

/// A kind of subject whose rows must agree with the ledger: declared by its room.
#[derive(Clone, Copy)]
pub struct State {
    /// The noun.
    pub kind: &'static str,
    /// Hands over the state of every row, in the form of the entries' `after`.
    pub each: fn(&mut Read<'_>, &mut StateSink<'_>) -> Result<(), Fault>,
}

/// What else must agree with the ledger, declared by its room: columns that no state tells, because they follow from
/// the entries or from other columns and can be made again.
pub type Check = fn(&mut Read<'_>, &Walked, &mut Findings) -> Result<(), Fault>;

/// What a ledger is held against.
#[derive(Clone, Copy)]
pub struct Measure<'m> {
    /// The key that must have signed.
    pub verifier: &'m Verifier,
    /// The last signed checkpoint that is known from elsewhere.
    pub known: Option<&'m str>,
    /// The kinds whose rows are held against their last entries.
    pub states: &'m [State],
    /// What else is checked.
    pub checks: &'m [Check],
}

/// The first thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Wrong {
    /// The entry to which it belongs.
    pub entry: u64,
    /// What is wrong: `number`, `bytes`, `columns`, `leaf`, `rows`, `part`, `subject`, `tree`, `key`, `checkpoint`,
    /// `state`, `column`, `count`, `file`.
    pub what: &'static str,
    /// More, for whoever looks into it.
    pub detail: String,
}

impl Wrong {
    /// Whether it lies in an entry or in what follows from one, and not in the key they are held against or in the
    /// file of the database.
    pub fn is_of_an_entry(&self) -> bool {
        !matches!(self.what, "key" | "file")
    }
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
    /// The size of the latest signed checkpoint; 0 if none is kept.
    pub signed: u64,
    /// The root of the tree over all entries.
    pub root: Hash,
    /// The first thing that is wrong, if anything is.
    pub wrong: Option<Wrong>,
}

impl Report {
    /// The same, of a database whose file is damaged though no entry was found altered: a record may be hidden.
    pub fn of_damage(self, damage: &[String]) -> Self {
        let wrong = wrong(self.entries, "file", damage.join("; "));
        Self { wrong, ..self }
    }

    /// Of a database in which nothing can be read.
    pub fn of_nothing() -> Self {
        Self { entries: 0, rows: 0, states: 0, signed: 0, root: Frontier::new().root(), wrong: None }
    }
}

/// Verifies the ledger in a snapshot.
///
/// # Errors
/// Only faults of the database; what is wrong in the data is in the report.
pub fn verify(read: &mut Read<'_>, measure: &Measure<'_>) -> Result<Report, Fault> {
    let (mut checkpoints, mut unread) = (Vec::<(u64, String)>::new(), None);
    let all = read.each(ALL_CHECKPOINTS, params![], |row| {
        checkpoints.push(row);
        Ok::<(), Fault>(())
    });
    if let Err(fault) = all {
        let (first, why) = unreadable(read, fault)?;
        unread = wrong(number(first).unwrap_or(0).saturating_sub(1), "checkpoint", why);
    }
    let walked = Walked::through(read, &sizes(&checkpoints, measure.known))?;
    let mut wrong = walked.wrong.clone().or(unread);
    if wrong.is_none() {
        wrong = match walked.check_head(read) {
            Ok(wrong) => wrong,
            Err(fault) => self::wrong(walked.entries.saturating_sub(1), "tree", unreadable(read, fault)?.1),
        };
    }
    if wrong.is_none() {
        let check = |(size, note): &(u64, String)| check_checkpoint(&walked, Some(*size), note, measure);
        wrong = checkpoints.iter().find_map(check).or_else(|| check_chain(&checkpoints));
    }
    let signed = checkpoints.last().map_or(0, |(size, _)| *size);
    if let (None, Some(note)) = (&wrong, measure.known) {
        wrong = check_checkpoint(&walked, None, note, measure).or_else(|| check_known(note, signed));
    }
    let mut compared = 0;
    if wrong.is_none() {
        (compared, wrong) = walked.hold(read, measure.states, measure.checks)?;
    }
    Ok(Report {
        entries: walked.entries,
        rows: walked.rows,
        states: compared,
        signed,
        root: walked.root(),
        wrong,
    })
}

/// The sizes at which the root must be known.
fn sizes(checkpoints: &[(u64, String)], known: Option<&str>) -> Vec<u64> {
    let known = known.and_then(size_of);
    let mut sizes: Vec<u64> = checkpoints.iter().map(|(size, _)| *size).chain(known).collect();
    sizes.sort_unstable();
    sizes
}

/// Whether an entry tells this time: in its detail, by name; where an older one has no such detail, by its own, a day
/// before which at the most the change can have been asked for.
///
/// # Errors
/// A fault of the database.
pub fn tells_time(read: &mut Read<'_>, seq: u64, name: &str, time: Instant) -> Result<bool, Fault> {
    let Some(mut entry) = crate::store::entry(read, seq)? else { return Ok(false) };
    crate::store::unseal(read, &mut entry)?;
    Ok(match entry.detail.as_ref().and_then(|detail| detail.get(name)) {
        Some(told) => serde_json::to_value(time).is_ok_and(|time| time == *told),
        None => time <= entry.at && entry.at <= time.plus_seconds(86_400),
    })
}

/// The detail of an entry, from its bytes; nothing if it has none.
pub fn detail_of(bytes: &[u8]) -> Option<Value> {
    let mut detail = None;
    crate::scan::members(bytes, |key, value| {
        if key == b"detail" {
            detail = Some(value);
        }
    })?;
    serde_json::from_slice(detail?).ok()
}

/// The rows of a mass change: what each is about, and the canonical bytes of its state before, `null` if it was new.
///
/// # Errors
/// A fault of the database, or what `take` returns.
pub fn each_before(
    read: &mut Read<'_>,
    seq: u64,
    mut take: impl FnMut(Uuid, &[u8]) -> Result<(), Fault>,
) -> Result<(), Fault> {
    read.each::<(Uuid, Vec<u8>), Fault>(ROWS_OF, params![seq], |(subject, bytes)| {
        let mut before: &[u8] = b"null";
        crate::scan::members(&bytes, |key, value| {
            if key == b"before" {
                before = value;
            }
        });
        take(subject, before)
    })
}

/// The size that a checkpoint claims, unchecked: its second line (C2SP tlog-checkpoint).
fn size_of(note: &str) -> Option<u64> {
    note.lines().nth(1)?.parse().ok()
}

/// A checkpoint is signed by the key, of the size that its row says, and over these entries.
fn check_checkpoint(walked: &Walked, size: Option<u64>, note: &str, measure: &Measure<'_>) -> Option<Wrong> {
    let claimed = size.or(size_of(note)).unwrap_or(0);
    let at = claimed.saturating_sub(1);
    match note::open(note, std::slice::from_ref(measure.verifier)) {
        Err(NoteFault::Unsigned { names }) => {
            let detail = format!("{} was expected, {} signed", measure.verifier, names.join(", "));
            wrong(at, "key", detail)
        }
        Err(fault) => wrong(at, "checkpoint", fault.to_string()),
        Ok(head) if head.size() > walked.entries => wrong(
            walked.entries,
            "checkpoint",
            format!("a checkpoint of {} entries was signed; there are {}", head.size(), walked.entries),
        ),
        Ok(head) if head.size() != claimed || walked.roots.get(&claimed) != Some(head.root()) => {
            wrong(at, "checkpoint", format!("the signed checkpoint of {claimed} entries has another root"))
        }
        Ok(_) => None,
    }
}

/// Each checkpoint says which one was kept before it, and that one is still there.
fn check_chain(checkpoints: &[(u64, String)]) -> Option<Wrong> {
    checkpoints.iter().find_map(|(size, note)| {
        let before = followed(note).filter(|before| *before > 0)?;
        if checkpoints.iter().any(|(one, _)| *one == before) {
            return None;
        }
        let detail = format!("the checkpoint of {size} entries follows one of {before}, which is gone");
        wrong(before - 1, "checkpoint", detail)
    })
}

/// What the extension line of a checkpoint begins with that names the size of the one kept before it.
const FOLLOWS: &str = "follows ";

/// The size of the checkpoint before, as a note names it.
fn followed(note: &str) -> Option<u64> {
    let text = note.split("\n\n").next()?;
    text.lines().skip(3).find_map(|line| line.strip_prefix(FOLLOWS))?.parse().ok()
}

/// The first column of the row on which reading broke off, if it was one that could not be read, and what is wrong.
///
/// # Errors
/// The fault, if it is the database's and lies in nothing that was read.
fn unreadable(read: &mut Read<'_>, fault: Fault) -> Result<(Option<db::Value>, String), Fault> {
    match read.unreadable() {
        Some(row) => Ok((row.first, format!("a row cannot be read: {}", row.why))),
        None if is_of_contents(&fault) => Ok((None, fault.to_string())),
        None => Err(fault),
    }
}

/// Whether a fault was told of what was read, and not by the database: that one gives the cause beneath it.
fn is_of_contents(fault: &Fault) -> bool {
    fault.remedy().is_none() && fault.source().is_none_or(|cause| cause.is::<serde_json::Error>())
}

fn number(value: Option<db::Value>) -> Option<u64> {
    u64::from_value(value?).ok()
}

/// What was signed last is still kept: nobody has put an older state in its place.
fn check_known(note: &str, signed: u64) -> Option<Wrong> {
    let known = size_of(note).filter(|known| *known > signed)?;
    let detail = format!("a head of {known} entries was signed; the latest that is kept has {signed}");
    wrong(known.saturating_sub(1), "checkpoint", detail)
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

/// How much is handed over at a time.
const BATCH: usize = 1024;

/// Takes what is read, one by one.
pub type Feed<'f, T> = dyn FnMut(T) -> Result<(), Fault> + 'f;

/// Reads on this thread and judges what comes, in batches, on another, so that neither waits for the other's work.
///
/// # Errors
/// What reading returns.
pub fn piped<T: Send, R: Send>(
    feed: impl FnOnce(&mut Feed<'_, T>) -> Result<(), Fault>,
    judge: impl FnOnce(&mut dyn Iterator<Item = T>) -> R + Send,
) -> Result<R, Fault> {
    let (judged, fed) = piped_as_far(feed, judge)?;
    fed.map(|()| judged)
}

/// As [`piped`], and what was judged before reading broke off, if it did.
fn piped_as_far<T: Send, R: Send>(
    feed: impl FnOnce(&mut Feed<'_, T>) -> Result<(), Fault>,
    judge: impl FnOnce(&mut dyn Iterator<Item = T>) -> R + Send,
) -> Result<(R, Result<(), Fault>), Fault> {
    std::thread::scope(|scope| {
        let (send, take) = sync_channel::<Vec<T>>(4);
        let judging = scope.spawn(move || judge(&mut take.into_iter().flatten()));
        let mut batch = Vec::with_capacity(BATCH);
        let fed = feed(&mut |one| {
            batch.push(one);
            if batch.len() == BATCH {
                // Who judges stops only by breaking off, which is told below.
                let _ = send.send(std::mem::replace(&mut batch, Vec::with_capacity(BATCH)));
            }
            Ok(())
        });
        let _ = send.send(batch);
        drop(send);
        let judged = judging.join().map_err(|_| Fault::new("the verification broke off in the middle"))?;
        Ok((judged, fed))
    })
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
    let latest = latest_checkpoint(tx)?;
    let signer = latest.as_ref().and_then(|(_, note)| note::signer(note));
    if let Some(wanted) = signer.filter(|signer| *signer != key.name()) {
        return Err(Fault::new(format!(
            "the ledger is signed by {wanted}, and the key here is {}",
            key.name()
        )));
    }
    let size = crate::store::size(tx)?;
    let follows = latest.map(|(before, _)| format!("{FOLLOWS}{before}"));
    let note = signed(tx, key, size, follows.into_iter().collect())?;
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

/// The note of the latest kept checkpoint, whatever else its row says; nothing where it is no text.
pub(crate) fn latest_note(read: &mut Read<'_>) -> Result<Option<String>, Fault> {
    let note: Option<db::Value> = read.get(LATEST_NOTE, params![])?;
    Ok(note.and_then(|note| String::from_value(note).ok()))
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

//! What a waiting file would do, worked out in the background and kept for whoever looks at it again.
//!
//! Of a quarter of a million rows that takes its time: meanwhile its page tells how far it is. What would change, member by
//! member, waits in a file without a name, so that the memory holds only what every page shows. A preview that others'
//! changes have overtaken does no harm: its button does what it says, or nothing.

use super::{
    changes::{self, Told},
    plan::{self, ByHand, Plan, Progress, Source, Terms},
    staged::{self, Label, Staged},
};
use crate::{
    member::{Member, MemberState, directory, history::Words, store::Stored},
    roster::{Finding, Limits, Said, Severity, Table},
};
use base::{Fault, Id, Stop};
use db::Read;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use shell::{House, Locale};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs::File,
    io::{BufRead, BufReader, BufWriter, Seek, SeekFrom, Write},
    sync::{
        Arc, Condvar, LazyLock, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    time::Duration,
};
use tokio::runtime::Handle;

/// How many are kept; what was not asked for longest goes first.
const MOST: usize = 16;
/// Up to how many rows a preview is made anew as soon as anything was entered into the ledger.
const QUICK: u64 = 5_000;
/// How many faulty rows are shown to be corrected at a time, and how many of the others.
pub(super) const SHOWN_ROWS: usize = 50;
/// How many rows of a sound file are shown.
const SHOWN_SOUND: usize = 10;
/// Every how many members it is kept where in the file they stand.
const STEP: usize = 50;

/// What a waiting file would do.
pub(super) struct Preview {
    /// The plan without its steps.
    pub plan: Plan,
    /// Whether doing it would do nothing.
    pub idle: bool,
    /// See [`Plan::promise`].
    pub promise: String,
    /// The names of the columns.
    pub headers: Vec<String>,
    /// Rows of the file: those about which something is to be said, else the first ones.
    pub rows: Vec<Row>,
    changed: Changed,
}

/// A row of the file as it stands, corrections and all.
pub(super) struct Row {
    pub row: u64,
    pub cells: Vec<String>,
    /// How many of them it has; the others are missing.
    pub given: usize,
}

/// Members that would change, in a file; and where each fiftieth of them stands.
struct Changed {
    file: Mutex<File>,
    places: Vec<u64>,
}

#[derive(Serialize, Deserialize)]
struct Line {
    row: u64,
    id: Id<Member>,
    before: MemberState,
    after: MemberState,
}

/// Something that is being worked out.
#[derive(Default)]
struct Work {
    done: AtomicU64,
    total: AtomicU64,
    made: Mutex<Option<Result<Arc<Preview>, String>>>,
    ready: Condvar,
}

/// A preview, or how far it has come.
pub(super) enum Look {
    Ready(Arc<Preview>),
    /// In hundredths, if that is known.
    Working(Option<u64>),
}

struct Kept {
    id: Id<Staged>,
    mark: String,
    work: Arc<Work>,
}

static KEPT: LazyLock<Mutex<Vec<Kept>>> = LazyLock::new(Mutex::default);

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Looks at a waiting file; if nobody did before, that is begun, and waited for a while.
///
/// # Errors
/// What kept it from being made.
pub(super) fn look(
    read: &mut Read<'_>,
    house: &Arc<House>,
    (id, label): (Id<Staged>, &Label),
    terms: Terms,
    patience: Duration,
) -> Result<Look, Stop> {
    let mark = mark(read, label, &terms)?;
    let size = ledger::size(read)?;
    let work = {
        let mut kept = held(&KEPT);
        let known = kept.iter().position(|one| one.id == id && one.mark == mark && !one.work.is_stale(size));
        let one = match known {
            Some(at) => kept.remove(at),
            None => {
                kept.retain(|one| one.id != id);
                if kept.len() >= MOST {
                    kept.remove(0);
                }
                let work = Arc::new(Work::default());
                begin(house, id, label.clone(), terms, Arc::clone(&work));
                Kept { id, mark, work }
            }
        };
        let work = Arc::clone(&one.work);
        kept.push(one);
        work
    };
    match work.wait(patience) {
        Some(Ok(preview)) => Ok(Look::Ready(preview)),
        Some(Err(fault)) => {
            forget(id);
            Err(Fault::new(fault).into())
        }
        None => Ok(Look::Working(work.percent())),
    }
}

/// Lets go what was kept of a file: others' changes have overtaken it, or the file is gone.
pub(super) fn forget(id: Id<Staged>) {
    held(&KEPT).retain(|one| one.id != id);
}

/// How far files have come that somebody gave the word for and that are read once more, in hundredths.
static READING: LazyLock<Mutex<Percents>> = LazyLock::new(Mutex::default);

type Percents = Vec<(Id<Staged>, u64)>;

/// Notes how far reading a file has come; nothing is left of it once it is read.
pub(super) fn note(id: Id<Staged>, progress: Progress) {
    let mut all = held(&READING);
    all.retain(|(one, _)| *one != id);
    if let Some(percent) = (progress.done * 100).checked_div(progress.total).filter(|percent| *percent < 100)
    {
        all.push((id, percent));
    }
}

/// How far reading a file has come, in hundredths.
pub(super) fn noted(id: Id<Staged>) -> Option<u64> {
    held(&READING).iter().find(|(one, _)| *one == id).map(|(_, percent)| *percent)
}

/// What a preview follows from, without the members.
fn mark(read: &mut Read<'_>, label: &Label, terms: &Terms) -> Result<String, Fault> {
    let said = (&label.name, &label.mapping, &label.by_hand, label.at, terms.today);
    let json = serde_json::to_vec(&said).map_err(|error| Fault::from("a label", error))?;
    let hash: String = Sha256::digest(&json).iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(format!("{hash} {:?} {}", terms.scope, directory::mark(read)?))
}

impl Work {
    fn wait(&self, patience: Duration) -> Option<Result<Arc<Preview>, String>> {
        let made = held(&self.made);
        let waited = self.ready.wait_timeout_while(made, patience, |made| made.is_none());
        waited.unwrap_or_else(PoisonError::into_inner).0.clone()
    }

    fn percent(&self) -> Option<u64> {
        (self.done.load(Relaxed) * 100).checked_div(self.total.load(Relaxed))
    }

    /// Whether it is quickly made anew, and something was entered since.
    fn is_stale(&self, size: u64) -> bool {
        let made = held(&self.made);
        let Some(Ok(preview)) = &*made else { return matches!(&*made, Some(Err(_))) };
        preview.plan.summary.rows <= QUICK && preview.plan.seen != size
    }

    fn set(&self, made: Result<Arc<Preview>, String>) {
        *held(&self.made) = Some(made);
        self.ready.notify_all();
    }
}

/// Says that nothing was made, if whoever works at it falls over.
struct Falls(Arc<Work>);

impl Drop for Falls {
    fn drop(&mut self) {
        if held(&self.0.made).is_none() {
            self.0.set(Err("looking at a roster broke off".to_owned()));
        }
    }
}

fn begin(house: &Arc<House>, id: Id<Staged>, label: Label, terms: Terms, work: Arc<Work>) {
    let house = Arc::clone(house);
    Handle::current().spawn_blocking(move || {
        let falls = Falls(Arc::clone(&work));
        let made = make(&house, id, &label, &terms, &work);
        work.set(made.map(Arc::new).map_err(|fault| fault.to_string()));
        drop(falls);
    });
}

fn make(
    house: &Arc<House>,
    id: Id<Staged>,
    label: &Label,
    terms: &Terms,
    work: &Work,
) -> Result<Preview, Fault> {
    let (bytes, mapping) = (staged::bytes(&house.folder, id)?, label.mapping()?);
    let source =
        Source { name: &label.name, bytes: &bytes, mapping: &mapping, by_hand: Some(&label.by_hand) };
    let mut plan = house.db.read(|read| {
        plan::plan(read, &source, terms, &mut |progress| {
            work.done.store(progress.done, Relaxed);
            work.total.store(progress.total, Relaxed);
        })
    })?;
    let (headers, rows) = excerpt(&bytes, mapping.said(), &label.by_hand, &plan.findings);
    let (promise, idle) = (plan.promise()?, plan.is_idle());
    let changed = Changed::write(&staged::folder(&house.folder), &mut plan)?;
    Ok(Preview { plan, idle, promise, headers, rows, changed })
}

impl Preview {
    /// A part of what would change, in words: `most` members behind the first `skip`.
    ///
    /// # Errors
    /// A fault of the database or of the file.
    pub fn changes(&self, read: &mut Read<'_>, l: &Locale, part: (u64, u64)) -> Result<Vec<Told>, Fault> {
        let words = Words::new(read, l)?;
        let lines = self.changed.lines(part)?;
        lines
            .iter()
            .map(|line| {
                let stored = (line.id, &line.before);
                changes::told(read, l, &words, Some(line.row), stored, &line.after)
            })
            .collect()
    }
}

impl Changed {
    /// Puts the steps that change a known member into a file, and lets all steps go.
    fn write(folder: &std::path::Path, plan: &mut Plan) -> Result<Self, Fault> {
        let fault = |error| Fault::from("what a roster would change, in a file", error);
        let mut out = BufWriter::new(tempfile::tempfile_in(folder).map_err(fault)?);
        let (mut places, mut at, mut count) = (Vec::new(), 0_u64, 0_usize);
        for step in std::mem::take(&mut plan.steps) {
            let Some(Stored { id, state: before, .. }) = step.before else { continue };
            let line = serde_json::to_vec(&Line { row: step.row, id, before, after: step.after })
                .map_err(|error| Fault::from("what a roster would change", error))?;
            if count.is_multiple_of(STEP) {
                places.push(at);
            }
            count += 1;
            at += line.len() as u64 + 1;
            out.write_all(&line).and_then(|()| out.write_all(b"\n")).map_err(fault)?;
        }
        let file = out.into_inner().map_err(|error| fault(error.into_error()))?;
        Ok(Self { file: Mutex::new(file), places })
    }

    fn lines(&self, (skip, most): (u64, u64)) -> Result<Vec<Line>, Fault> {
        let fault = |error| Fault::from("what a roster would change, from a file", error);
        let skip = usize::try_from(skip).unwrap_or(usize::MAX);
        let Some(place) = self.places.get(skip / STEP) else { return Ok(Vec::new()) };
        let mut file = held(&self.file);
        file.seek(SeekFrom::Start(*place)).map_err(fault)?;
        let lines = BufReader::new(&mut *file).lines().skip(skip % STEP);
        let lines = lines.take(usize::try_from(most).unwrap_or(0)).map(|line| {
            serde_json::from_str(&line.map_err(fault)?)
                .map_err(|error| Fault::from("what a roster would change", error))
        });
        lines.collect()
    }
}

/// Rows of the file as they are read: those about which something is to be said, the faulty ones first, else the first
/// ones.
fn excerpt(bytes: &[u8], said: Said<'_>, by_hand: &ByHand, findings: &[Finding]) -> (Vec<String>, Vec<Row>) {
    let Ok(mut table) = Table::open(bytes, &Limits::default(), said) else { return Default::default() };
    table.correct(&by_hand.cells);
    let mut rows: BTreeMap<u64, Severity> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.severity != Severity::Note) {
        if let Some(row) = finding.row {
            let worst = rows.entry(row).or_insert(finding.severity);
            *worst = finding.severity.min(*worst);
        }
    }
    let of =
        |severity| rows.iter().filter(move |(_, of)| **of == severity).map(|(row, _)| *row).take(SHOWN_ROWS);
    let wanted: BTreeSet<u64> = of(Severity::Error).chain(of(Severity::Warning)).collect();
    let headers = table.headers().to_vec();
    let last = wanted.last().copied().unwrap_or(u64::MAX);
    let records = table.records().take_while(|record| record.row <= last).enumerate();
    let records = records.filter(|(at, record)| match wanted.is_empty() {
        true => *at < SHOWN_SOUND,
        false => wanted.contains(&record.row),
    });
    let most = if wanted.is_empty() { SHOWN_SOUND } else { wanted.len() };
    let rows = records.take(most).map(|(_, record)| Row {
        row: record.row,
        given: record.width(),
        cells: (0..headers.len()).map(|at| record.cell(at).to_owned()).collect(),
    });
    (headers.clone(), rows.collect())
}

//! An import while it is being written, or taken back. Nobody's vote waits for it: rows are made outside the writer and
//! written in short jobs, shorter ones where somebody waits, which no list, search, history or verification sees; one
//! last short job looks whether the plan was overtaken, makes the whole visible and enters it into the ledger.
//!
//! What is under way stands in `import_run`, a table that is empty at all other times. While an import is brought in
//! its members are hidden by it; what broke off is hidden for good, and cleared away in chunks: by whoever broke it off,
//! at the next import, or when the house is next opened. Changes of members that were there before wait in tables of
//! their own and are laid by the last job.

use super::{
    plan::{ByHand, Counts, Plan, Progress, Stage, Step},
    standing::GivenStanding,
    store::{self, Import, ImportRow, ImportState},
};
use crate::{
    gate::Scope,
    mandate,
    member::{
        Member, MemberState, directory,
        sheets::{self, Rows, Sheets},
        store::{self as members, seen},
    },
    name,
    roster::Mapping,
    section::{self, SectionRow},
};
use base::{Arg, Day, Fault, Id, Instant, Moment, Refusal, Stop};
use db::{Dialect, Read, Tx, coded, params};
use ledger::{Batch, By, Leaf, RowEntry};
use serde::Serialize;
use sha2::{Digest, Sha256};
use shell::{House, Pen, account};
use std::{collections::BTreeMap, sync::Arc, time::Duration};

coded! {
    /// What is under way with an import.
    pub enum Deed {
        /// Its rows are being written; its members are hidden.
        Bringing = "bringing",
        /// Taking it back is being written; its members are still there.
        Undoing = "undoing",
        /// What it leaves over is being cleared away.
        Clearing = "clearing",
    }
}

db::record! {
    /// An import that is under way.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct Run {
        /// Which.
        pub import: Id<Import>,
        /// What is under way.
        pub deed: Deed,
        /// Rows written.
        pub done: u64,
        /// Rows to write; 0 while the file is still read.
        pub total: u64,
        /// When it last gave a sign of life.
        pub beat: Instant,
    }
}

/// The members that the ledger tells of from entry ?2 on. The number of the entry leads: everything that was ever told of
/// members, and every row that was ever brought in, is much more.
macro_rules! told {
    () => {
        "(SELECT id FROM ledger_subject WHERE seq >= ?2 AND COALESCE(kind, kind) = 'member' UNION
          SELECT r.subject FROM ledger_batch b CROSS JOIN ledger_row r WHERE r.batch = b.batch AND b.seq >= ?2) t"
    };
}

db::statements! {
    IS_BEGUN = "SELECT EXISTS (SELECT 1 FROM roster_import WHERE id = ?1)";
    BEGIN_IMPORT = "INSERT INTO roster_import (id, file_name, file_hash, state, added, changed, unchanged, left_out,
                    by_user, entry, applied_at) VALUES (?1, '', '', 'bringing', 0, 0, 0, 0, ?2, 0, ?3)";
    BEGIN_RUN = "INSERT INTO import_run (import_id, deed, hidden, batch, done, total, beat)
                 VALUES (?1, ?2, ?3, ?4, 0, 0, ?5)";
    STEP = "UPDATE import_run SET done = ?3, total = ?4, beat = ?5 WHERE import_id = ?1 AND deed = ?2";
    BEAT = "UPDATE import_run SET beat = ?2 WHERE import_id = ?1 AND deed <> 'clearing'";
    RUN = "SELECT import_id, deed, done, total, beat FROM import_run WHERE import_id = ?1";
    RUNS = "SELECT import_id, deed, done, total, beat FROM import_run ORDER BY import_id";
    GIVE_UP = "UPDATE import_run SET deed = 'clearing' WHERE import_id = ?1 AND beat < ?2";
    SET_CLEARING = "UPDATE import_run SET deed = 'clearing', hidden = ?2 WHERE import_id = ?1";
    END_RUN = "DELETE FROM import_run WHERE import_id = ?1";
    END_IMPORT = "DELETE FROM roster_import WHERE id = ?1 AND state = 'bringing'";
    SET_APPLIED = "UPDATE roster_import SET state = 'applied', added = ?2, changed = ?3, unchanged = ?4, left_out = ?5,
                   entry = ?6, applied_at = ?7, file_name = ?8, file_hash = ?9, standing = ?10, standing_since = ?11,
                   standing_reason = ?12 WHERE id = ?1";
    SET_UNDONE = "UPDATE roster_import SET state = 'undone', undone_at = ?2 WHERE id = ?1";
    // The order of the joins is given, so that what happened meanwhile leads, however long the roster is.
    CHANGED_SINCE = concat!("SELECT COUNT(*) FROM ", told!(), " CROSS JOIN change_member c
        LEFT JOIN member m ON m.id = c.member AND ", seen!("m"), "
        WHERE c.import_id = ?1 AND c.member = t.id AND (m.id IS NULL OR m.version <> c.version)");
    TAKEN_SINCE = concat!("SELECT COUNT(*) FROM ", told!(), " CROSS JOIN member m CROSS JOIN member_identifier a
        CROSS JOIN member_identifier b CROSS JOIN member n
        WHERE m.id = t.id AND a.member = m.id AND b.scheme = a.scheme AND b.value = a.value AND n.id = b.member
        AND n.import_id = ?1 AND ", seen!("m"));
    TAKEN_BY_CHANGE_SINCE = concat!("SELECT COUNT(*) FROM ", told!(), " CROSS JOIN member m
        CROSS JOIN member_identifier a CROSS JOIN change_identifier c
        WHERE m.id = t.id AND a.member = m.id AND c.import_id = ?1 AND c.scheme = a.scheme AND c.value = a.value
        AND c.goes = 0 AND c.member <> a.member AND ", seen!("m"));
    ADDED_TOLD_SINCE = concat!("SELECT t.id FROM ", told!(), " CROSS JOIN member m WHERE m.id = t.id AND m.import_id = ?1");
    CHANGED_TOLD_SINCE = concat!("SELECT t.id FROM ", told!(), " CROSS JOIN roster_change c
        WHERE c.member = t.id AND c.import_id = ?1");
    ADDED = "SELECT id FROM member WHERE import_id = ?1 ORDER BY id";
    CHANGED = "SELECT member, before FROM roster_change WHERE import_id = ?1 ORDER BY member";
    ADDED_LATER_VERSION = "SELECT id FROM member WHERE import_id = ?1 AND version <> 1";
    CHANGED_LATER_VERSION = "SELECT c.member FROM roster_change c JOIN member m ON m.id = c.member
                             WHERE c.import_id = ?1 AND m.version <> c.version";
    // Members that leave no more, or on another day, once the waiting changes are laid.
    STAYING = "SELECT c.member, c.departed FROM change_member c JOIN member m ON m.id = c.member
               WHERE c.import_id = ?1 AND (c.shape & 16) <> 0 AND m.departed IS NOT NULL
               AND (c.departed IS NULL OR c.departed <> m.departed) ORDER BY c.member";
    WITH_MANDATE = "SELECT DISTINCT d.member FROM mandate d JOIN member m ON m.id = d.member WHERE m.import_id = ?1";
    // The ledger's own index of subjects: whatever any room did with a member later stands there.
    ADDED_TOLD_LATER = "SELECT DISTINCT s.id FROM ledger_subject s JOIN member m ON m.id = s.id
                        WHERE s.kind = 'member' AND s.seq > ?2 AND m.import_id = ?1";
    CHANGED_TOLD_LATER = "SELECT DISTINCT s.id FROM ledger_subject s JOIN roster_change c ON c.member = s.id
                          WHERE s.kind = 'member' AND s.seq > ?2 AND c.import_id = ?1";
    OF_BATCH = "SELECT batch FROM import_run WHERE import_id = ?1 AND deed = 'clearing'";
    SOME_ADDED = "SELECT id FROM member WHERE import_id = ?1 LIMIT ?2";
}

/// Statements over a list of members, which stands in them as `?ids`.
mod lists {
    pub const DROPS: [&str; 5] = [
        "DELETE FROM member_token WHERE member IN (?ids)",
        "DELETE FROM member_identifier WHERE member IN (?ids)",
        "DELETE FROM affiliation WHERE member IN (?ids)",
        "DELETE FROM standing WHERE member IN (?ids)",
        "DELETE FROM member WHERE id IN (?ids)",
    ];
}

/// Every statement that is put together, for the test that prepares them.
pub(super) fn statements() -> impl Iterator<Item = String> {
    let drops = lists::DROPS.into_iter().map(|sql| members::with_list(sql, 0, CHUNK));
    drops.chain(waiting_drops()).chain(sheets::compositions())
}

/// Clears some waiting changes; from each table in turn, and last what an undone import kept.
fn waiting_drops() -> impl Iterator<Item = String> {
    sheets::WAITING.into_iter().chain(["roster_change"]).map(|table| {
        format!(
            "DELETE FROM {table} WHERE import_id = ?1
             AND member IN (SELECT member FROM {table} WHERE import_id = ?1 LIMIT {CHUNK})"
        )
    })
}

/// How many rows are made, or cleared away, at a time.
const CHUNK: usize = 500;
/// How many rows one job of the writer takes where somebody else waits for it, and at the most.
const LEAST: u64 = 1_500;
const MOST: u64 = 8_000;
/// From how many rows on PostgreSQL counts its tables anew.
const MANY: u64 = 1_000;
/// How often a run gives a sign of life, in seconds.
const PULSE: u64 = 10;
/// How many seconds without one tell that it has broken off.
const LASTS: i64 = 60;
/// The most bytes of a mapping that an entry tells whole.
const LONGEST_MAPPING: usize = 30_000;
/// How many of those that stand in the way of undoing are named.
const NAMED: usize = 50;

impl Run {
    /// How far it has come, of a hundred; nothing while the file is still read.
    pub fn percent(&self) -> Option<u64> {
        (self.done * 100).checked_div(self.total)
    }

    /// Whether somebody is still at it.
    pub fn lives(&self, now: Instant) -> bool {
        self.deed != Deed::Clearing && is_fresh(self.beat, now)
    }
}

/// Whether a sign of life is young enough.
pub(super) fn is_fresh(beat: Instant, now: Instant) -> bool {
    beat.plus_seconds(LASTS) >= now
}

/// What is under way with an import, if anything is.
///
/// # Errors
/// A fault of the database.
pub fn of(read: &mut Read<'_>, import: Id<Import>) -> Result<Option<Run>, Fault> {
    read.get(RUN, params![import])
}

/// What to take of a plan.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Choice {
    /// Leave faulty rows out, instead of refusing the whole.
    pub valid_only: bool,
    /// Leave likely doubles out.
    pub without_doubles: bool,
}

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Applied {
    /// The import; none if there was nothing to do.
    pub import: Option<Id<Import>>,
    /// Members added.
    pub added: u64,
    /// Members changed.
    pub changed: u64,
    /// Members that were as the roster has them.
    pub unchanged: u64,
    /// Rows not taken: faulty ones and, if wanted so, likely doubles.
    pub left_out: u64,
}

/// What undoing did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Undone {
    /// Members that are gone again.
    pub removed: u64,
    /// Members that are as they were before.
    pub restored: u64,
}

/// In whose name.
#[derive(Clone)]
pub struct Order {
    /// The house.
    pub house: Arc<House>,
    /// Who wants it.
    pub by: By,
}

/// Tells how far it has come.
pub type Tell<'t> = &'t mut (dyn FnMut(Progress) + Send);

/// A plan of which it is settled what to take, without its steps.
struct Settled {
    applied: Applied,
    /// The name of the file and its hash.
    file: (String, String),
    standing: Option<GivenStanding>,
    mapping: Mapping,
    by_hand: ByHand,
    /// Whether a known member leaves, or on another day.
    departures: bool,
    seen: u64,
    scope: Scope,
}

/// Settles what to take of a plan: which steps, none if that would change nothing.
fn settle(mut plan: Plan, choice: Choice) -> Result<(Vec<Step>, Settled), Refusal> {
    if !plan.readable {
        return Err(Refusal::new("network-refusal-import-unreadable"));
    }
    let Counts { added, changed, unchanged, faulty, doubles, aside } = plan.counts;
    if faulty > 0 && !choice.valid_only {
        return Err(Refusal::new("network-refusal-import-faulty").with("count", faulty));
    }
    let without = if choice.without_doubles { doubles } else { 0 };
    let applied = Applied {
        import: None,
        added: added - without,
        changed,
        unchanged,
        left_out: faulty + without + aside,
    };
    let mut steps = std::mem::take(&mut plan.steps);
    steps.retain(|step| !(choice.without_doubles && step.double));
    // Neighbours in the lists are written together: a chunk then touches few pages of the indexes that keep an order.
    steps.sort_by_cached_key(|step| match &step.before {
        Some(stored) => (Some(stored.id), Vec::new()),
        None => (None, name::sort_key(&step.after.profile.name)),
    });
    let file = (plan.file_name.clone(), plan.file_hash.clone());
    let departs = |step: &Step| {
        let before = step.before.as_ref();
        before.is_some_and(|stored| stored.state.departed != step.after.departed)
    };
    let departures = steps.iter().any(departs);
    let Plan { standing, mapping, by_hand, seen, scope, .. } = plan;
    Ok((steps, Settled { applied, file, standing, mapping, by_hand, departures, seen, scope }))
}

/// How many rows a job of the writer takes. What is written together touches far fewer pages of the indexes than what is
/// written apart, so each job takes twice as many as the one before; where somebody waits for the writer it ends early.
/// On PostgreSQL, whose log takes rows and not pages, and where other processes wait unseen, each takes one chunk.
#[derive(Clone, Copy)]
struct Pace(u64);

impl Default for Pace {
    fn default() -> Self {
        Self(CHUNK as u64)
    }
}

impl Pace {
    /// Whether a job that has taken so many takes more.
    fn goes_on(self, house: &House, taken: u64) -> bool {
        taken < self.0 && (taken < LEAST || !house.db.is_awaited())
    }

    /// That of the next job.
    fn next(self, house: &House) -> Self {
        match house.db.dialect() {
            Dialect::Sqlite => Self(MOST.min(self.0 * 2)),
            Dialect::Postgres => self,
        }
    }
}

/// Rows ready to be written.
struct Chunk {
    rows: Rows,
    leaves: Vec<Leaf>,
}

/// An import of which rows are being written.
struct Open {
    import: Id<Import>,
    deed: Deed,
    batch: Batch,
    done: u64,
    total: u64,
}

impl Open {
    fn begin(tx: &mut Tx<'_>, import: Id<Import>, deed: Deed, now: Instant) -> Result<Self, Fault> {
        let batch = Batch::open(tx)?;
        let hidden = deed == Deed::Bringing;
        tx.exec(BEGIN_RUN, params![import, deed, hidden, batch.number(), now])?;
        Ok(Self { import, deed, batch, done: 0, total: 0 })
    }

    /// Says that somebody is at it still, and how far; refuses if it was given up meanwhile.
    fn step(&self, tx: &mut Tx<'_>, now: Instant) -> Result<(), Stop> {
        let touched = tx.exec(STEP, params![self.import, self.deed, self.done, self.total, now])?;
        if touched == 0 {
            return Err(Refusal::new("network-refusal-import-broken-off").into());
        }
        Ok(())
    }

    fn write(&mut self, tx: &mut Tx<'_>, chunk: Chunk, now: Instant) -> Result<(), Stop> {
        self.done += chunk.leaves.len() as u64;
        self.step(tx, now)?;
        chunk.rows.write(tx)?;
        self.batch.add(tx, chunk.leaves)?;
        Ok(())
    }
}

/// Begins to bring a file in, under an id that nobody has used.
fn begin(pen: &mut Pen<'_, '_>, import: Id<Import>) -> Result<Open, Stop> {
    // Whoever pressed at the same time may have brought it in already.
    if pen.tx.one::<bool>(IS_BEGUN, params![import])? {
        return Err(Refusal::new("network-refusal-import-running").into());
    }
    pen.tx.exec(BEGIN_IMPORT, params![import, pen.by.user(), pen.now])?;
    Ok(Open::begin(pen.tx, import, Deed::Bringing, pen.now)?)
}

/// What a group of steps writes.
fn chunk(
    sections: &[SectionRow],
    moment: &Moment,
    import: Id<Import>,
    steps: &[Step],
) -> Result<Chunk, Fault> {
    let mut sheets = Sheets::new(sections);
    let mut leaves = Vec::with_capacity(steps.len());
    for step in steps {
        let after = Some(members::json(&step.after)?);
        let (id, before) = match &step.before {
            None => {
                let id: Id<Member> = moment.id();
                sheets.add(id, Some(import.uuid()), &step.after)?;
                (id, None)
            }
            Some(stored) => {
                let before = members::json(&stored.state)?;
                sheets.wait(import.uuid(), (stored.id, stored.version), &stored.state, &step.after)?;
                sheets.keep(import.uuid(), stored.id, stored.version + 1, &before);
                (stored.id, Some(before))
            }
        };
        leaves.push(RowEntry { subject: id.into(), before, after }.leaf()?);
    }
    Ok(Chunk { rows: sheets.rows(), leaves })
}

/// Makes the whole visible, if nothing has overtaken the plan.
fn finish(pen: &mut Pen<'_, '_>, open: Open, settled: &Settled) -> Result<Applied, Stop> {
    let import = open.import;
    open.step(pen.tx, pen.now)?;
    may_still(pen, &settled.scope)?;
    let since = params![import, settled.seen];
    for sql in [CHANGED_SINCE, TAKEN_SINCE, TAKEN_BY_CHANGE_SINCE] {
        if pen.tx.one::<u64>(sql, since)? > 0 {
            return Err(Refusal::new("network-refusal-import-overtaken").into());
        }
    }
    let Applied { added, changed, unchanged, left_out, .. } = settled.applied;
    directory::moved(pen.tx)?;
    if changed > 0 {
        sheets::lay(pen.tx, import.uuid())?;
        pen.tx.exec(SET_CLEARING, params![import, false])?;
    } else {
        pen.tx.exec(END_RUN, params![import])?;
    }
    if settled.departures {
        // Entered before the import: what is told of a member later would stand in the way of undoing it.
        mandate::store::follow_departures(pen)?;
    }
    let entry = ledger::size(pen.tx)?;
    let (name, hash) = &settled.file;
    let given = settled.standing.as_ref();
    let (standing, since) = given.map(|given| (given.standing, given.since)).unzip();
    let reason = given.map(|given| given.reason.as_str());
    let done = params![
        import, added, changed, unchanged, left_out, entry, pen.now, name, hash, standing, since, reason
    ];
    pen.tx.exec(SET_APPLIED, done)?;
    let row = store::load(pen.tx, import)?.ok_or(Stop::Missing)?;
    let kind = if given.is_some() { "import.stood" } else { "import.applied" };
    let draft = pen.draft(kind).about(import).after(&row.ledger_state())?;
    let mut detail = if given.is_some() { serde_json::json!({}) } else { mapping_told(&settled.mapping) };
    by_hand_told(&settled.by_hand, &mut detail)?;
    detail["applied_at"] = serde_json::json!(pen.now);
    let draft = draft.detail(&detail)?;
    ledger::append_batch(pen.tx, pen.moment, draft, open.batch)?;
    Ok(Applied { import: Some(import), ..settled.applied })
}

/// The right to bring in may have ended while it was done.
fn may_still(pen: &mut Pen<'_, '_>, scope: &Scope) -> Result<(), Stop> {
    let Some(user) = pen.by.user() else { return Ok(()) };
    let who = account::who_is(pen.tx, Id::from_uuid(user))?;
    match Scope::of(&who) {
        Some(held) if held == Scope::All || held == *scope => Ok(()),
        _ => Err(Stop::Denied(Refusal::new("network-denied-imports"))),
    }
}

/// The mapping as the entry tells it: whole, or by its hash if it would fill the entry.
fn mapping_told(mapping: &Mapping) -> serde_json::Value {
    let json = mapping.to_json();
    if json.len() <= LONGEST_MAPPING {
        return serde_json::json!({ "mapping": json });
    }
    let hash: String = Sha256::digest(&json).iter().map(|byte| format!("{byte:02x}")).collect();
    serde_json::json!({ "mapping_sha256": hash })
}

/// What was said of single cells and rows, as the entry tells it: whole, or by its hash.
fn by_hand_told(by_hand: &ByHand, detail: &mut serde_json::Value) -> Result<(), Fault> {
    if *by_hand == ByHand::default() {
        return Ok(());
    }
    let fault = |error| Fault::from("what was said of a file as JSON", error);
    let json = serde_json::to_vec(by_hand).map_err(fault)?;
    if json.len() <= LONGEST_MAPPING {
        detail["by_hand"] = serde_json::to_value(by_hand).map_err(fault)?;
    } else {
        let hash: String = Sha256::digest(&json).iter().map(|byte| format!("{byte:02x}")).collect();
        detail["by_hand_sha256"] = hash.into();
    }
    Ok(())
}

/// PostgreSQL plans by what it knows of a table; after many rows have come or gone it must count anew, or it goes on
/// reading whole tables that were empty a moment ago. SQLite's plans do not depend on it.
fn recount(read: &mut Read<'_>, rows: u64) -> Result<(), Fault> {
    if rows >= MANY && read.dialect() == Dialect::Postgres {
        let sql = "ANALYZE member, member_token, member_identifier, affiliation, standing, ledger_row, change_member,
                   change_token, change_identifier, change_affiliation, change_standing, roster_change";
        read.all::<i64>(sql, params![])?;
    }
    Ok(())
}

/// Does what a plan says within one transaction, whole or not at all: where nobody else has anything to write yet.
/// A plan that changes nothing leaves no trace.
///
/// # Errors
/// As [`apply`].
pub fn apply_now(
    pen: &mut Pen<'_, '_>,
    plan: Plan,
    choice: Choice,
    progress: &mut dyn FnMut(Progress),
) -> Result<Applied, Stop> {
    let (steps, settled) = settle(plan, choice)?;
    if steps.is_empty() {
        return Ok(settled.applied);
    }
    let import = pen.id();
    let mut open = begin(pen, import)?;
    open.total = steps.len() as u64;
    let sections = section::list(pen.tx)?;
    for steps in steps.chunks(CHUNK) {
        let chunk = chunk(&sections, pen.moment, import, steps)?;
        open.write(pen.tx, chunk, pen.now)?;
        progress(Progress { stage: Stage::Writing, done: open.done, total: open.total });
    }
    recount(pen.tx, open.done)?;
    let applied = finish(pen, open, &settled)?;
    while clear_some(pen.tx, import)? {}
    Ok(applied)
}

impl Order {
    /// A short job of the writer.
    async fn job<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Pen<'_, '_>) -> Result<T, Stop> + Send + 'static,
    ) -> Result<T, Stop> {
        let order = self.clone();
        let house = &self.house;
        house
            .db
            .write_long(move |tx| {
                let Order { house, by } = order;
                ledger::keep_pace(tx, &house.moment)?;
                let now = house.moment.now();
                let today = now.day_in(&house.settings.zone);
                work(&mut Pen { tx, moment: &house.moment, now, today, by })
            })
            .await
    }

    /// Writes chunk after chunk as they are made.
    async fn pour(
        &self,
        mut open: Open,
        make: impl FnOnce(&mut dyn FnMut(Chunk) -> bool) -> Result<(), Fault> + Send + 'static,
        tell: Tell<'_>,
    ) -> Result<Open, Stop> {
        let mut pace = Pace::default();
        let (send, mut made) = tokio::sync::mpsc::channel(2);
        let maker = tokio::task::spawn_blocking(move || make(&mut |chunk| send.blocking_send(chunk).is_ok()));
        while let Some(first) = made.recv().await {
            let house = Arc::clone(&self.house);
            let write = move |pen: &mut Pen<'_, '_>| {
                let (before, mut next) = (open.done, Some(first));
                while let Some(chunk) = next {
                    open.write(pen.tx, chunk, pen.now)?;
                    let goes_on = pace.goes_on(&house, open.done - before);
                    next = if goes_on { made.blocking_recv() } else { None };
                }
                Ok((open, made))
            };
            (open, made) = self.job(write).await?;
            pace = pace.next(&self.house);
            tell(Progress { stage: Stage::Writing, done: open.done, total: open.total });
        }
        maker.await.map_err(|error| Fault::from("making the rows of an import", error))??;
        let done = open.done;
        self.house.db.read(|read| recount(read, done))?;
        Ok(open)
    }

    /// Gives a run up: it breaks off, and what it wrote waits to be cleared.
    async fn give_up(&self, import: Id<Import>) {
        let never = Instant::from_micros(i64::MAX);
        let given = self.job(move |pen| Ok(pen.tx.exec(GIVE_UP, params![import, never])?)).await;
        if let Err(stop) = given {
            // Without a sign of life it is given up in any case.
            tracing::warn!(%stop, "an import that broke off could not say so");
        }
    }
}

/// Gives signs of life until dropped.
struct Pulse(tokio::task::JoinHandle<()>);

impl Pulse {
    fn of(order: &Order, import: Id<Import>) -> Self {
        let order = order.clone();
        Self(tokio::spawn(async move {
            loop {
                tokio::time::sleep(Duration::from_secs(PULSE)).await;
                let beat = order.job(move |pen| Ok(pen.tx.exec(BEAT, params![import, pen.now])?)).await;
                if let Err(stop) = beat {
                    tracing::warn!(%stop, "an import gave no sign of life");
                }
            }
        }))
    }
}

impl Drop for Pulse {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Brings a file in under an id of its own, whole or not at all; `plan` is made once the run has begun, so that others
/// see that it is under way. A plan that changes nothing leaves no trace. What is left over, of a refusal too, is to be
/// cleared with [`clear`].
///
/// # Errors
/// Refuses a file that cannot be read or has faulty rows (unless they are to be left out), and a plan that others'
/// changes have overtaken.
pub async fn bring(
    order: &Order,
    import: Id<Import>,
    plan: impl FnOnce() -> Result<Plan, Stop> + Send + 'static,
    choice: Choice,
    tell: Tell<'_>,
) -> Result<Applied, Stop> {
    sweep(&order.house).await?;
    let open = order.job(move |pen| begin(pen, import)).await?;
    let pulse = Pulse::of(order, import);
    let done = carry(order, open, plan, choice, tell).await;
    drop(pulse);
    if !matches!(done, Ok(Applied { import: Some(_), .. })) {
        order.give_up(import).await;
    }
    done
}

async fn carry(
    order: &Order,
    mut open: Open,
    plan: impl FnOnce() -> Result<Plan, Stop> + Send + 'static,
    choice: Choice,
    tell: Tell<'_>,
) -> Result<Applied, Stop> {
    let plan = tokio::task::spawn_blocking(plan).await;
    let plan = plan.map_err(|error| Fault::from("planning an import", error))??;
    let (steps, settled) = settle(plan, choice)?;
    if steps.is_empty() {
        return Ok(settled.applied);
    }
    open.total = steps.len() as u64;
    let (house, import) = (Arc::clone(&order.house), open.import);
    // The steps end where the rows are made of them: to let go of so many takes a while, for which no writer is held.
    let make = move |give: &mut dyn FnMut(Chunk) -> bool| {
        let sections = house.db.read(section::list)?;
        for steps in steps.chunks(CHUNK) {
            if !give(chunk(&sections, &house.moment, import, steps)?) {
                break;
            }
        }
        Ok(())
    };
    let open = order.pour(open, make, tell).await?;
    order.job(move |pen| finish(pen, open, &settled)).await
}

/// Does what a plan says, as [`bring`] does, and clears up behind.
///
/// # Errors
/// As [`bring`].
pub async fn apply(order: &Order, plan: Plan, choice: Choice, tell: Tell<'_>) -> Result<Applied, Stop> {
    if plan.is_idle() || settle_fails(&plan, choice) {
        // Nothing to begin with: what there is to say needs no run.
        return Ok(settle(plan, choice)?.1.applied);
    }
    let import = order.house.moment.id();
    let done = bring(order, import, move || Ok(plan), choice, tell).await;
    clear(&order.house, import, tell).await?;
    done
}

fn settle_fails(plan: &Plan, choice: Choice) -> bool {
    !plan.readable || plan.counts.faulty > 0 && !choice.valid_only
}

/// Takes an import back as a whole: members that it added are gone, members that it changed are as before. What is left
/// over is to be cleared with [`clear`].
///
/// # Errors
/// Refuses if it is undone already, or if something depends on one of its members: a mandate, a later change, anything
/// that the ledger tells about it since. The refusals name them.
pub async fn take_back(order: &Order, import: Id<Import>, tell: Tell<'_>) -> Result<Undone, Stop> {
    sweep(&order.house).await?;
    let house = &order.house;
    let (seen, added, changed) = house.db.read(|read| {
        let row = store::load(read, import)?.ok_or(Stop::Missing)?;
        refuse_undone(&row)?;
        let reasons = depended(read, &row)?;
        refuse_for(read, reasons)?;
        let added: Vec<Id<Member>> = read.all(ADDED, params![import])?;
        let changed: Vec<(Id<Member>, serde_json::Value)> = read.all(CHANGED, params![import])?;
        Ok::<_, Stop>((ledger::size(read)?, added, changed))
    })?;
    let undone = Undone { removed: added.len() as u64, restored: changed.len() as u64 };
    let begun = order.job(move |pen| {
        if of(pen.tx, import)?.is_some() {
            return Err(Refusal::new("network-refusal-import-running").into());
        }
        Ok(Open::begin(pen.tx, import, Deed::Undoing, pen.now)?)
    });
    let mut open = begun.await?;
    open.total = undone.removed + undone.restored;
    let pulse = Pulse::of(order, import);
    let rooms = Arc::clone(house);
    let make = move |give: &mut dyn FnMut(Chunk) -> bool| undo_chunks(&rooms, import, &added, &changed, give);
    let done = match order.pour(open, make, tell).await {
        Ok(open) => {
            let rooms = Arc::clone(house);
            order.job(move |pen| finish_undo(pen, &rooms, open, seen, undone)).await
        }
        Err(stop) => Err(stop),
    };
    drop(pulse);
    if done.is_err() {
        order.give_up(import).await;
    }
    done
}

/// Takes an import back, as [`take_back`] does, and clears up behind.
///
/// # Errors
/// As [`take_back`].
pub async fn undo(order: &Order, import: Id<Import>, tell: Tell<'_>) -> Result<Undone, Stop> {
    let undone = take_back(order, import, tell).await;
    clear(&order.house, import, tell).await?;
    undone
}

fn refuse_undone(import: &ImportRow) -> Result<(), Refusal> {
    match import.state {
        ImportState::Undone => Err(Refusal::new("network-refusal-import-undone")),
        _ => Ok(()),
    }
}

/// The rows that tell of what is taken back, and the changes back.
fn undo_chunks(
    house: &House,
    import: Id<Import>,
    added: &[Id<Member>],
    changed: &[(Id<Member>, serde_json::Value)],
    give: &mut dyn FnMut(Chunk) -> bool,
) -> Result<(), Fault> {
    let sections = house.db.read(section::list)?;
    for group in changed.chunks(CHUNK) {
        let ids: Vec<Id<Member>> = group.iter().map(|(id, _)| *id).collect();
        let now = house.db.read(|read| members::load_many(read, &ids))?;
        let was: BTreeMap<Id<Member>, &serde_json::Value> =
            group.iter().map(|(id, was)| (*id, was)).collect();
        let (mut sheets, mut leaves) = (Sheets::new(&sections), Vec::with_capacity(now.len()));
        for stored in &now {
            let Some(json) = was.get(&stored.id) else { continue };
            let state: MemberState = serde_json::from_value((*json).clone())
                .map_err(|error| Fault::from("a kept state", error))?;
            sheets.wait(import.uuid(), (stored.id, stored.version), &stored.state, &state)?;
            let (before, after) = (Some(members::json(&stored.state)?), Some(members::json(&state)?));
            leaves.push(RowEntry { subject: stored.id.into(), before, after }.leaf()?);
        }
        if !give(Chunk { rows: sheets.rows(), leaves }) {
            return Ok(());
        }
    }
    for group in added.chunks(CHUNK) {
        let now = house.db.read(|read| members::load_many(read, group))?;
        let leaf = |stored: &members::Stored| {
            let before = Some(members::json(&stored.state)?);
            RowEntry { subject: stored.id.into(), before, after: None }.leaf()
        };
        let leaves = now.iter().map(leaf).collect::<Result<Vec<_>, Fault>>()?;
        if !give(Chunk { rows: Sheets::new(&sections).rows(), leaves }) {
            return Ok(());
        }
    }
    Ok(())
}

fn finish_undo(
    pen: &mut Pen<'_, '_>,
    house: &House,
    open: Open,
    seen: u64,
    undone: Undone,
) -> Result<Undone, Stop> {
    let import = open.import;
    open.step(pen.tx, pen.now)?;
    let before = store::load(pen.tx, import)?.ok_or(Stop::Missing)?;
    refuse_undone(&before)?;
    if open.done != undone.removed + undone.restored {
        return Err(Refusal::new("network-refusal-import-overtaken").into());
    }
    let mut reasons = BTreeMap::new();
    for sql in [ADDED_TOLD_SINCE, CHANGED_TOLD_SINCE] {
        let told: Vec<Id<Member>> = pen.tx.all(sql, params![import, seen])?;
        reasons.extend(told.into_iter().map(|id| (id, "network-import-reason-later")));
    }
    refuse_for(pen.tx, reasons)?;
    let staying: Vec<(Id<Member>, Option<Day>)> = pen.tx.all(STAYING, params![import])?;
    let mut mandates = Vec::new();
    for (member, left) in &staying {
        mandates.extend(mandate::store::resumable(pen.tx, house, *member, *left)?);
    }
    sheets::lay(pen.tx, import.uuid())?;
    mandate::store::resume(pen, mandates)?;
    for (member, _) in staying.into_iter().filter(|(_, left)| left.is_some()) {
        mandate::store::end_orphaned(pen, Some(member))?;
    }
    directory::moved(pen.tx)?;
    pen.tx.exec(SET_UNDONE, params![import, pen.now])?;
    pen.tx.exec(SET_CLEARING, params![import, true])?;
    let after = store::load(pen.tx, import)?.ok_or(Stop::Missing)?;
    let kind = if before.standing.is_some() { "import.unstood" } else { "import.undone" };
    let draft = pen.draft(kind).about(import).before(&before.ledger_state())?;
    let draft = draft.detail(&serde_json::json!({ "undone_at": pen.now }))?;
    ledger::append_batch(pen.tx, pen.moment, draft.after(&after.ledger_state())?, open.batch)?;
    Ok(undone)
}

/// What keeps an import from being taken back: for each reason, by its key, the members of which it holds.
///
/// # Errors
/// A fault of the database.
pub fn hindrances(
    read: &mut Read<'_>,
    import: &ImportRow,
) -> Result<BTreeMap<&'static str, Vec<Id<Member>>>, Fault> {
    let mut of_reason: BTreeMap<&'static str, Vec<Id<Member>>> = BTreeMap::new();
    for (id, reason) in depended(read, import)? {
        of_reason.entry(reason).or_default().push(id);
    }
    Ok(of_reason)
}

/// The members on which something depends since the import, each with why.
fn depended(read: &mut Read<'_>, import: &ImportRow) -> Result<BTreeMap<Id<Member>, &'static str>, Fault> {
    let mut reasons: BTreeMap<Id<Member>, &'static str> = BTreeMap::new();
    let later = params![import.id, import.entry];
    for sql in [ADDED_TOLD_LATER, CHANGED_TOLD_LATER] {
        for id in read.all::<Id<Member>>(sql, later)? {
            reasons.insert(id, "network-import-reason-later");
        }
    }
    for id in read.all::<Id<Member>>(WITH_MANDATE, params![import.id])? {
        reasons.insert(id, "network-import-reason-mandate");
    }
    for sql in [ADDED_LATER_VERSION, CHANGED_LATER_VERSION] {
        for id in read.all::<Id<Member>>(sql, params![import.id])? {
            // A later import may have changed it and been undone: then it is as this one left it.
            if !reasons.contains_key(&id) && !is_as_left(read, id, import.entry)? {
                reasons.insert(id, "network-import-reason-later");
            }
        }
    }
    Ok(reasons)
}

fn refuse_for(read: &mut Read<'_>, reasons: BTreeMap<Id<Member>, &'static str>) -> Result<(), Stop> {
    if reasons.is_empty() {
        return Ok(());
    }
    let mut refusals = vec![Refusal::new("network-refusal-import-depends").with("count", reasons.len())];
    for (id, reason) in reasons.into_iter().take(NAMED) {
        let name = members::load(read, id)?.map(|stored| stored.state.profile.name).unwrap_or_default();
        let refusal = Refusal::new("network-refusal-import-dependent").with("name", name);
        refusals.push(refusal.with("reason", Arg::Key(reason)));
    }
    Err(refusals.into())
}

/// Whether a member is as the entry of this number left it.
fn is_as_left(read: &mut Read<'_>, id: Id<Member>, entry: u64) -> Result<bool, Fault> {
    let Some(stored) = members::load(read, id)? else { return Ok(false) };
    let history = ledger::history(read, &id.into(), 1_000)?;
    let left = history.into_iter().find(|logged| logged.seq == entry).and_then(|logged| logged.after);
    Ok(left == Some(members::json(&stored.state)?))
}

/// Clears some of what an import leaves over; returns whether there is more.
fn clear_some(tx: &mut Tx<'_>, import: Id<Import>) -> Result<bool, Fault> {
    let Some(batch) = tx.get::<u64>(OF_BATCH, params![import])? else { return Ok(false) };
    let applied = store::load(tx, import)?.is_some_and(|row| row.state == ImportState::Applied);
    if !applied {
        let ids: Vec<Id<Member>> = tx.all(SOME_ADDED, params![import, CHUNK])?;
        if let Some(last) = ids.last() {
            let mut values: Vec<db::Value> = ids.iter().map(|id| (*id).into()).collect();
            values.resize(CHUNK, (*last).into());
            for sql in lists::DROPS {
                tx.exec(&members::with_list(sql, 0, CHUNK), &values)?;
            }
            return Ok(true);
        }
    }
    // What an applied import keeps of the states before is for taking it back.
    let tables = sheets::WAITING.len() + usize::from(!applied);
    for sql in waiting_drops().take(tables) {
        if tx.exec(&sql, params![import])? > 0 {
            return Ok(true);
        }
    }
    if ledger::discard(tx, batch, CHUNK as u64)? {
        return Ok(true);
    }
    tx.exec(END_RUN, params![import])?;
    tx.exec(END_IMPORT, params![import])?;
    Ok(false)
}

/// Clears what an import leaves over, in short jobs. Does nothing where there is nothing to clear.
///
/// # Errors
/// A fault of the database.
pub async fn clear(house: &Arc<House>, import: Id<Import>, tell: Tell<'_>) -> Result<(), Stop> {
    let left = house.db.read(|read| of(read, import))?;
    let Some(run) = left.filter(|run| run.deed == Deed::Clearing) else { return Ok(()) };
    let (mut pace, mut done, mut more) = (Pace::default(), 0, true);
    while more {
        let rooms = Arc::clone(house);
        let clear = move |tx: &mut Tx<'_>| {
            let (mut taken, mut more) = (0, true);
            while more && (taken == 0 || pace.goes_on(&rooms, taken)) {
                more = clear_some(tx, import)?;
                taken += CHUNK as u64;
            }
            Ok((taken, more))
        };
        let taken;
        (taken, more) = house.db.write_long(clear).await?;
        (pace, done) = (pace.next(house), run.total.min(done + taken));
        tell(Progress { stage: Stage::Clearing, done, total: run.total });
    }
    house.db.read(|read| recount(read, done))?;
    Ok(())
}

/// Clears what imports that broke off have left over; returns whether others are still under way.
///
/// # Errors
/// A fault of the database.
pub async fn sweep(house: &Arc<House>) -> Result<bool, Stop> {
    let runs: Vec<Run> = house.db.read(|read| read.all(RUNS, params![]))?;
    let now = house.moment.now();
    let (living, left): (Vec<Run>, Vec<Run>) = runs.into_iter().partition(|run| run.lives(now));
    for Run { import, .. } in left {
        let cut = now.plus_seconds(-LASTS);
        house.db.write(move |tx| Ok(tx.exec(GIVE_UP, params![import, cut])?)).await?;
        clear(house, import, &mut |_| {}).await?;
    }
    Ok(!living.is_empty())
}

/// Clears what imports have left over that broke off when the house was last open; to be run when it is opened.
pub async fn keep_clear(house: Arc<House>) {
    loop {
        match sweep(&house).await {
            Ok(false) => return,
            Ok(true) => tokio::time::sleep(Duration::from_secs(PULSE)).await,
            Err(stop) => {
                tracing::error!(%stop, "what an import left over was not cleared");
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Step = (i64, i64, i64, String);

    #[test]
    fn what_happened_meanwhile_leads_however_much_was_brought_in_before() {
        testkit::run(async {
            let t = testkit::Open::sqlite().house(&[crate::ROOM]).await;
            let statements =
                [CHANGED_SINCE, TAKEN_SINCE, TAKEN_BY_CHANGE_SINCE, ADDED_TOLD_SINCE, CHANGED_TOLD_SINCE];
            for sql in statements {
                let nothing = params![Id::<Import>::from_uuid(uuid::Uuid::nil()), 0_u64];
                let explained = format!("EXPLAIN QUERY PLAN {sql}");
                let steps =
                    t.read(|read| Ok::<_, Stop>(read.all::<Step>(&explained, nothing)?)).expect("explained");
                let plan = steps.into_iter().map(|(.., step)| step).collect::<Vec<_>>().join("; ");
                for lead in
                    ["ledger_subject USING INDEX ledger_subject_seq", "SEARCH b USING", "SEARCH r USING"]
                {
                    assert!(plan.contains(lead), "{sql}: {plan}");
                }
            }
        });
    }
}

//! Imports in the database: applied as one entry of the ledger with a leaf for each row, listed, and undone.

use super::{
    known,
    plan::{Counts, Plan, Progress, Stage, Step},
};
use crate::{
    member::{
        Member, MemberState,
        store::{self as members, Sheets, Stored},
    },
    roster::Mapping,
    section,
};
use base::{Arg, Fault, Id, Instant, Refusal, Stop};
use db::{Dialect, Read, Tx, Value, coded, params};
use ledger::{RowEntry, State, StateSink};
use serde::Serialize;
use sha2::{Digest, Sha256};
use shell::{Locale, Pen};
use std::collections::BTreeMap;
use uuid::Uuid;

base::kind!(
    /// A roster that was brought in.
    Import = "import",
);

coded! {
    /// Where an import stands.
    pub enum ImportState {
        /// Its rows are members.
        Applied = "applied",
        /// It was taken back.
        Undone = "undone",
    }
}

db::record! {
    /// An import as its row says.
    #[derive(Debug, Clone, PartialEq, Serialize)]
    pub struct ImportRow {
        /// Its id.
        pub id: Id<Import>,
        /// The name of the file.
        pub file_name: String,
        /// SHA-256 of the file, hexadecimal.
        pub file_hash: String,
        /// Where it stands.
        pub state: ImportState,
        /// Members added.
        pub added: u64,
        /// Members changed.
        pub changed: u64,
        /// Members that were as the roster has them.
        pub unchanged: u64,
        /// Rows not taken.
        pub left_out: u64,
        /// The user who brought it in; nobody if it was a command.
        pub by_user: Option<Uuid>,
        /// The number of its entry in the ledger.
        pub entry: u64,
        /// When.
        pub applied_at: Instant,
        /// When it was taken back.
        pub undone_at: Option<Instant>,
    }
}

/// What the ledger keeps of an import.
#[derive(Serialize)]
struct LedgerState<'a> {
    file_name: &'a str,
    file_hash: &'a str,
    state: ImportState,
    added: u64,
    changed: u64,
    unchanged: u64,
    left_out: u64,
}

impl ImportRow {
    fn ledger_state(&self) -> LedgerState<'_> {
        LedgerState {
            file_name: &self.file_name,
            file_hash: &self.file_hash,
            state: self.state,
            added: self.added,
            changed: self.changed,
            unchanged: self.unchanged,
            left_out: self.left_out,
        }
    }
}

db::statements! {
    IMPORTS = "SELECT id, file_name, file_hash, state, added, changed, unchanged, left_out, by_user, entry, applied_at,
               undone_at FROM roster_import ORDER BY applied_at DESC, id DESC";
    IMPORT = "SELECT id, file_name, file_hash, state, added, changed, unchanged, left_out, by_user, entry, applied_at,
              undone_at FROM roster_import WHERE id = ?1";
    ADD_IMPORT = "INSERT INTO roster_import (id, file_name, file_hash, state, added, changed, unchanged, left_out,
                  by_user, entry, applied_at) VALUES (?1, ?2, ?3, 'applied', ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    SET_UNDONE = "UPDATE roster_import SET state = 'undone', undone_at = ?2 WHERE id = ?1";
    ADDED = "SELECT id FROM member WHERE import_id = ?1 ORDER BY id";
    CHANGED = "SELECT member, version, before FROM roster_change WHERE import_id = ?1 ORDER BY member";
    ADDED_LATER_VERSION = "SELECT id FROM member WHERE import_id = ?1 AND version <> 1";
    CHANGED_LATER_VERSION = "SELECT c.member FROM roster_change c JOIN member m ON m.id = c.member
                             WHERE c.import_id = ?1 AND m.version <> c.version";
    WITH_MANDATE = "SELECT DISTINCT d.member FROM mandate d JOIN member m ON m.id = d.member WHERE m.import_id = ?1";
    // The ledger's own index of subjects: whatever any room did with a member later stands there.
    ADDED_TOLD_LATER = "SELECT DISTINCT s.id FROM ledger_subject s JOIN member m ON m.id = s.id
                        WHERE s.kind = 'member' AND s.seq > ?2 AND m.import_id = ?1";
    CHANGED_TOLD_LATER = "SELECT DISTINCT s.id FROM ledger_subject s JOIN roster_change c ON c.member = s.id
                          WHERE s.kind = 'member' AND s.seq > ?2 AND c.import_id = ?1";
    DROP_CHANGES = "DELETE FROM roster_change WHERE import_id = ?1";
    DROP_TOKENS = "DELETE FROM member_token WHERE member IN (SELECT id FROM member WHERE import_id = ?1)";
    DROP_IDENTIFIERS = "DELETE FROM member_identifier WHERE member IN (SELECT id FROM member WHERE import_id = ?1)";
    DROP_AFFILIATIONS = "DELETE FROM affiliation WHERE member IN (SELECT id FROM member WHERE import_id = ?1)";
    DROP_STANDINGS = "DELETE FROM standing WHERE member IN (SELECT id FROM member WHERE import_id = ?1)";
    DROP_MEMBERS = "DELETE FROM member WHERE import_id = ?1";
}

/// The columns of a member changed by an import.
const CHANGE_COLUMNS: [&str; 4] = ["import_id", "member", "version", "before"];
/// How many members are written at a time.
const GROUP: usize = 1_000;
/// The most bytes of a mapping that an entry tells whole.
const LONGEST_MAPPING: usize = 30_000;
/// How many of those that stand in the way of undoing are named.
const NAMED: usize = 50;

/// How verification reads imports.
pub const STATE: State = State { kind: "import", each };

fn each(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    for row in list(read)? {
        let state = serde_json::to_value(row.ledger_state());
        sink(row.id.uuid(), state.map_err(|error| Fault::from("the state of an import", error))?)?;
    }
    Ok(())
}

/// All imports, the latest first.
///
/// # Errors
/// A fault of the database.
pub fn list(read: &mut Read<'_>) -> Result<Vec<ImportRow>, Fault> {
    read.all(IMPORTS, params![])
}

/// One import.
///
/// # Errors
/// A fault of the database.
pub fn load(read: &mut Read<'_>, id: Id<Import>) -> Result<Option<ImportRow>, Fault> {
    read.get(IMPORT, params![id])
}

/// What an import is called, for links: its file.
///
/// # Errors
/// A fault of the database.
pub fn title(read: &mut Read<'_>, id: Uuid, _: &Locale) -> Result<Option<String>, Fault> {
    Ok(load(read, Id::from_uuid(id))?.map(|import| import.file_name))
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

/// Does what a plan says, whole or not at all. A plan that changes nothing leaves no trace.
///
/// # Errors
/// Refuses a file that cannot be read or has faulty rows (unless they are to be left out), and a plan that others'
/// changes have overtaken.
pub fn apply(
    pen: &mut Pen<'_, '_>,
    plan: Plan,
    choice: Choice,
    progress: &mut dyn FnMut(Progress),
) -> Result<Applied, Stop> {
    if !plan.readable {
        return Err(Refusal::new("network-refusal-import-unreadable").into());
    }
    let Counts { added, changed, unchanged, faulty, doubles } = plan.counts;
    if faulty > 0 && !choice.valid_only {
        let count = i64::try_from(faulty).unwrap_or(i64::MAX);
        return Err(Refusal::new("network-refusal-import-faulty").with("count", count).into());
    }
    let without = if choice.without_doubles { doubles } else { 0 };
    let mut applied =
        Applied { import: None, added: added - without, changed, unchanged, left_out: faulty + without };
    let mut steps = plan.steps;
    steps.retain(|step| !(choice.without_doubles && step.double));
    if steps.is_empty() {
        return Ok(applied);
    }
    refuse_overtaken(pen.tx, &steps)?;
    let import: Id<Import> = pen.id();
    let entry = ledger::size(pen.tx)?;
    let row = params![
        import,
        &plan.file_name,
        &plan.file_hash,
        applied.added,
        applied.changed,
        applied.unchanged,
        applied.left_out,
        pen.by.user(),
        entry,
        pen.now
    ];
    pen.tx.exec(ADD_IMPORT, row)?;
    let ids = write(pen, import, &steps, progress)?;
    let row = load(pen.tx, import)?.ok_or(Stop::Missing)?;
    let draft = pen.draft("import.applied").about(import).after(&row.ledger_state())?;
    let draft = draft.detail(&mapping_told(&plan.mapping))?;
    let count = steps.len();
    let rows = ids.into_iter().zip(steps).map(|(id, step)| {
        let before = step.before.map(|stored| members::json(&stored.state)).transpose()?;
        Ok(RowEntry { subject: id.into(), before, after: Some(members::json(&step.after)?) })
    });
    ledger::append_rows(pen.tx, pen.moment, draft, rows)?;
    recount(pen.tx, count)?;
    applied.import = Some(import);
    Ok(applied)
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

/// Somebody may have added or changed the same members since the plan was made.
fn refuse_overtaken(read: &mut Read<'_>, steps: &[Step]) -> Result<(), Stop> {
    let overtaken = || Stop::from(Refusal::new("network-refusal-import-overtaken"));
    let fresh = steps.iter().filter(|step| step.before.is_none()).flat_map(|step| &step.after.identifiers);
    if !known::owners(read, fresh)?.is_empty() {
        return Err(overtaken());
    }
    let before: Vec<&Stored> = steps.iter().filter_map(|step| step.before.as_ref()).collect();
    let ids: Vec<Id<Member>> = before.iter().map(|stored| stored.id).collect();
    let versions = known::versions(read, &ids)?;
    let same = |stored: &&Stored| versions.get(&stored.id) == Some(&stored.version);
    if before.iter().all(same) { Ok(()) } else { Err(overtaken()) }
}

/// Writes all steps in groups; returns the members' ids in the order of the steps.
fn write(
    pen: &mut Pen<'_, '_>,
    import: Id<Import>,
    steps: &[Step],
    progress: &mut dyn FnMut(Progress),
) -> Result<Vec<Id<Member>>, Stop> {
    let sections = section::list(pen.tx)?;
    let mut sheets = Sheets::new(&sections);
    let mut ids = Vec::with_capacity(steps.len());
    for group in steps.chunks(GROUP) {
        let mut changes: Vec<Vec<Value>> = Vec::new();
        for step in group {
            let id = match &step.before {
                None => {
                    let id: Id<Member> = pen.id();
                    sheets.add(id, Some(import.uuid()), &step.after)?;
                    id
                }
                Some(before) => {
                    members::write(pen.tx, &sections, before.id, &before.state, &step.after)?;
                    let state = members::json(&before.state)?;
                    changes.push(params![import, before.id, before.version + 1, &state].to_vec());
                    before.id
                }
            };
            ids.push(id);
        }
        sheets.flush(pen.tx)?;
        pen.tx.insert_many("roster_change", &CHANGE_COLUMNS, &changes)?;
        progress(Progress { stage: Stage::Writing, done: ids.len() as u64, total: steps.len() as u64 });
    }
    Ok(ids)
}

/// PostgreSQL plans by what it knows of a table; after many rows have come or gone it must count anew, or it goes on
/// reading whole tables that were empty a moment ago. SQLite's plans do not depend on it.
fn recount(tx: &mut Tx<'_>, rows: usize) -> Result<(), Fault> {
    if rows >= GROUP && tx.dialect() == Dialect::Postgres {
        tx.exec(
            "ANALYZE member, member_token, member_identifier, affiliation, standing, ledger_row",
            params![],
        )?;
    }
    Ok(())
}

/// What undoing did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Undone {
    /// Members that are gone again.
    pub removed: u64,
    /// Members that are as they were before.
    pub restored: u64,
}

/// Takes an import back as a whole: members that it added are gone, members that it changed are as before.
///
/// # Errors
/// Refuses if it is undone already, or if something depends on one of its members: a mandate, a later change, anything
/// that the ledger tells about it since. The refusals name them.
pub fn undo(pen: &mut Pen<'_, '_>, id: Id<Import>) -> Result<Undone, Stop> {
    let import = load(pen.tx, id)?.ok_or(Stop::Missing)?;
    if import.state == ImportState::Undone {
        return Err(Refusal::new("network-refusal-import-undone").into());
    }
    refuse_depended(pen.tx, &import)?;
    let mut told = Vec::new();
    let restored = restore(pen, id, &mut told)?;
    let removed = remove(pen, id, &mut told)?;
    pen.tx.exec(SET_UNDONE, params![id, pen.now])?;
    let after = load(pen.tx, id)?.ok_or(Stop::Missing)?;
    let draft = pen.draft("import.undone").about(id).before(&import.ledger_state())?;
    let draft = draft.after(&after.ledger_state())?;
    let rows = told.into_iter().map(|(id, before, after)| {
        let after = after.map(|state| members::json(&state)).transpose()?;
        Ok(RowEntry { subject: id.into(), before: Some(members::json(&before)?), after })
    });
    ledger::append_rows(pen.tx, pen.moment, draft, rows)?;
    recount(pen.tx, usize::try_from(removed + restored).unwrap_or(usize::MAX))?;
    Ok(Undone { removed, restored })
}

/// A member's id and its states before and after.
type Turn = (Id<Member>, MemberState, Option<MemberState>);

fn restore(pen: &mut Pen<'_, '_>, id: Id<Import>, told: &mut Vec<Turn>) -> Result<u64, Stop> {
    let changes: Vec<(Id<Member>, i64, serde_json::Value)> = pen.tx.all(CHANGED, params![id])?;
    let sections = section::list(pen.tx)?;
    for group in changes.chunks(GROUP) {
        let ids: Vec<Id<Member>> = group.iter().map(|(member, ..)| *member).collect();
        let now = members::load_many(pen.tx, &ids)?;
        for (stored, (_, _, before)) in now.into_iter().zip(group) {
            let before: MemberState =
                serde_json::from_value(before.clone()).map_err(|error| Fault::from("a kept state", error))?;
            members::write(pen.tx, &sections, stored.id, &stored.state, &before)?;
            told.push((stored.id, stored.state, Some(before)));
        }
    }
    pen.tx.exec(DROP_CHANGES, params![id])?;
    Ok(changes.len() as u64)
}

fn remove(pen: &mut Pen<'_, '_>, id: Id<Import>, told: &mut Vec<Turn>) -> Result<u64, Stop> {
    let ids: Vec<Id<Member>> = pen.tx.all(ADDED, params![id])?;
    for group in ids.chunks(GROUP) {
        told.extend(
            members::load_many(pen.tx, group)?.into_iter().map(|stored| (stored.id, stored.state, None)),
        );
    }
    for drop in [DROP_TOKENS, DROP_IDENTIFIERS, DROP_AFFILIATIONS, DROP_STANDINGS, DROP_MEMBERS] {
        pen.tx.exec(drop, params![id])?;
    }
    Ok(ids.len() as u64)
}

/// Refuses, with the names, if anything depends on what the import did.
fn refuse_depended(read: &mut Read<'_>, import: &ImportRow) -> Result<(), Stop> {
    let mut reasons: BTreeMap<Id<Member>, &'static str> = BTreeMap::new();
    let later = params![import.id, import.entry];
    for (sql, params) in [(ADDED_TOLD_LATER, later), (CHANGED_TOLD_LATER, later)] {
        for id in read.all::<Id<Member>>(sql, params)? {
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

//! Evidence in the database.

use super::{Evidence, EvidenceState, rules::Thing};
use crate::{
    action::{self, Action},
    plan::{
        Plan,
        rules::{holds_on, told},
        store,
    },
    row::Row,
};
use base::{Day, Fault, Id, Localised, Refusal, Stop};
use db::{Read, params};
use ledger::{StateSink, Subject, Uuid};
use shell::Pen;

db::statements! {
    PIECE = "SELECT action, kind, subject, note, since, until FROM evidence WHERE id = ?1";
    OF_ACTION = "SELECT id, action, kind, subject, note, since, until FROM evidence WHERE action = ?1 ORDER BY since, id";
    OF_SUBJECT = "SELECT id, action, kind, subject, note, since, until FROM evidence
                  WHERE kind = ?1 AND subject = ?2 ORDER BY since, id";
    ALL_PIECES = "SELECT id, action, kind, subject, note, since, until FROM evidence";
    COUNTS = "SELECT e.action, COUNT(*) FROM evidence e JOIN plan_action a ON a.id = e.action
              JOIN plan_strategy s ON s.id = a.strategy JOIN plan_objective o ON o.id = s.objective
              WHERE o.plan = ?1 AND e.since <= ?2 AND (e.until IS NULL OR e.until > ?2) GROUP BY e.action";
    OF_PLAN = "SELECT e.id, e.action, e.kind, e.subject, e.note, e.since, e.until FROM evidence e
               JOIN plan_action a ON a.id = e.action
               JOIN plan_strategy s ON s.id = a.strategy JOIN plan_objective o ON o.id = s.objective
               WHERE o.plan = ?1 AND e.since <= ?2 AND (e.until IS NULL OR e.until > ?2) ORDER BY e.since, e.id";
    ADD_PIECE = "INSERT INTO evidence (id, action, kind, subject, note, since, until) VALUES (?1, ?2, ?3, ?4, ?5, ?6, NULL)";
    END_PIECE = "UPDATE evidence SET until = ?2 WHERE id = ?1";
    LATEST = "SELECT id FROM ledger_subject WHERE kind = ?1 GROUP BY id ORDER BY MAX(seq) DESC LIMIT ?2";
}

/// How many pieces of evidence stand under each action of a plan on a day.
///
/// # Errors
/// A fault of the database.
pub fn counts(read: &mut Read<'_>, plan: Id<Plan>, on: Day) -> Result<Vec<(Id<Action>, u32)>, Fault> {
    read.all(COUNTS, params![plan, on])
}

/// The evidence that stands under the actions of a plan on a day.
///
/// # Errors
/// A fault of the database.
pub fn of_plan(
    read: &mut Read<'_>,
    plan: Id<Plan>,
    on: Day,
) -> Result<Vec<Row<Evidence, EvidenceState>>, Fault> {
    read.all(OF_PLAN, params![plan, on])
}

/// All evidence that ever stood under an action, oldest first.
///
/// # Errors
/// A fault of the database.
pub fn of_action(
    read: &mut Read<'_>,
    action: Id<Action>,
) -> Result<Vec<Row<Evidence, EvidenceState>>, Fault> {
    read.all(OF_ACTION, params![action])
}

/// All that a thing ever stood for, oldest first.
///
/// # Errors
/// A fault of the database.
pub fn of_subject(
    read: &mut Read<'_>,
    kind: &str,
    id: Uuid,
) -> Result<Vec<Row<Evidence, EvidenceState>>, Fault> {
    read.all(OF_SUBJECT, params![kind, id])
}

/// The ids of a kind of which something was told last, the last first.
///
/// # Errors
/// A fault of the database.
pub fn latest(read: &mut Read<'_>, kind: &str, limit: u32) -> Result<Vec<Uuid>, Fault> {
    read.all(LATEST, params![kind, limit])
}

/// A piece of evidence.
///
/// # Errors
/// A fault of the database.
pub fn load(read: &mut Read<'_>, evidence: Id<Evidence>) -> Result<Option<EvidenceState>, Fault> {
    read.get(PIECE, params![evidence])
}

/// Lets a thing stand as evidence under an action, from today.
///
/// # Errors
/// Refuses an action that left the plan and a thing that stands there already; [`Stop::Missing`] when there is no such
/// action.
pub fn stand(
    pen: &mut Pen<'_, '_>,
    action: Id<Action>,
    thing: &Thing,
    note: Option<Localised>,
) -> Result<Id<Evidence>, Stop> {
    let state = action::store::load(pen.tx, action)?.ok_or(Stop::Missing)?;
    if !holds_on(&state.held, pen.today) {
        return Err(Refusal::new("strategy-refusal-action-withdrawn")
            .with("path", state.path)
            .at("action")
            .into());
    }
    let standing = of_subject(pen.tx, thing.kind(), thing.id())?;
    if standing.iter().any(|row| row.state.action == action && row.state.until.is_none()) {
        let refusal = Refusal::new("strategy-refusal-evidence-stands").with("title", thing.title());
        return Err(refusal.with("path", state.path).at("thing").into());
    }
    let id: Id<Evidence> = pen.id();
    pen.tx.exec(ADD_PIECE, params![id, action, thing.kind(), thing.id(), note, pen.today])?;
    let after: EvidenceState = pen.tx.one(PIECE, params![id])?;
    let subject = Subject { kind: after.kind.clone(), id: after.subject };
    let draft = pen.draft("evidence.stood").about(id).about(action).about(subject);
    pen.enter(draft.after(&told(&after)?)?)?;
    Ok(id)
}

/// Withdraws a piece of evidence; it stood until today. Returns its action.
///
/// # Errors
/// Refuses what is withdrawn already; [`Stop::Missing`] when there is no such evidence.
pub fn withdraw(pen: &mut Pen<'_, '_>, evidence: Id<Evidence>) -> Result<Id<Action>, Stop> {
    let before = load(pen.tx, evidence)?.ok_or(Stop::Missing)?;
    if let Some(day) = before.until {
        return Err(Refusal::new("strategy-refusal-evidence-withdrawn").with("day", day).into());
    }
    pen.tx.exec(END_PIECE, params![evidence, pen.today])?;
    let after: EvidenceState = pen.tx.one(PIECE, params![evidence])?;
    let subject = Subject { kind: after.kind.clone(), id: after.subject };
    let draft = pen.draft("evidence.withdrawn").about(evidence).about(after.action).about(subject);
    pen.enter(draft.before(&told(&before)?)?.after(&told(&after)?)?)?;
    Ok(after.action)
}

/// Hands over the state of every piece of evidence, for verifying.
///
/// # Errors
/// A fault of the database.
pub fn each_piece(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    store::each::<Evidence, EvidenceState>(read, ALL_PIECES, sink)
}

//! What an import changes, member by member and fact by fact: before it is done, from its plan; afterwards, from the
//! ledger.

use super::{plan::Plan, store::ImportRow};
use crate::member::{
    Member, MemberState,
    directory::Now,
    history::{Change, Words},
};
use base::{Fault, Id};
use db::Read;
use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};
use shell::Locale;

/// A member of which facts would change, for programs.
#[derive(Debug, Serialize)]
pub struct Changed {
    /// The row as a spreadsheet numbers it.
    pub row: u64,
    /// The member.
    pub member: Id<Member>,
    /// Its name at home, as it is.
    pub name: String,
    /// What would change.
    pub fields: Vec<FieldChange>,
}

/// One fact as the ledger keeps it.
#[derive(Debug, Serialize)]
pub struct FieldChange {
    /// Its name in the member's state.
    pub field: String,
    /// As it is; null if there is nothing.
    pub before: Value,
    /// As it would be; null if there would be nothing.
    pub after: Value,
}

/// A member and what an import does with it, for people.
#[derive(Debug)]
pub struct Told {
    /// The row of the file, while it is a plan.
    pub row: Option<u64>,
    /// The member.
    pub member: Id<Member>,
    /// Its name as the reader reads it; as it was, if that changes.
    pub name: String,
    /// What changes; nothing for a member that is new.
    pub changes: Vec<Change>,
    /// Where a standing is given to many, how it stood and stands on the first day of that, instead of what changes.
    pub stands: Option<[Now; 2]>,
}

impl Plan {
    /// A hash of everything that doing it would do: it is the same as long as nobody changes anything that matters.
    ///
    /// # Errors
    /// When a state has no form as JSON.
    pub fn promise(&self) -> Result<String, Fault> {
        let mut hash = Sha256::new();
        let fault = |error| Fault::from("a plan as JSON", error);
        hash.update(serde_json::to_vec(&self.counts).map_err(fault)?);
        hash.update(&self.file_hash);
        for step in &self.steps {
            if let Some(stored) = &step.before {
                hash.update(stored.id.uuid().as_bytes());
                hash.update(stored.version.to_be_bytes());
            }
            hash.update([u8::from(step.double)]);
            hash.update(serde_json::to_vec(&step.after).map_err(fault)?);
        }
        Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// Every member that would change, in the order of the file.
    ///
    /// # Errors
    /// When a state has no form as JSON.
    pub fn changes(&self) -> Result<Vec<Changed>, Fault> {
        let known = self.steps.iter().filter_map(|step| Some((step, step.before.as_ref()?)));
        known
            .map(|(step, stored)| {
                let (member, name) = (stored.id, stored.state.profile.name.clone());
                Ok(Changed { row: step.row, member, name, fields: fields(&stored.state, &step.after)? })
            })
            .collect()
    }
}

/// The facts in which two states differ.
fn fields(before: &MemberState, after: &MemberState) -> Result<Vec<FieldChange>, Fault> {
    let object = |state| match crate::member::store::json(state)? {
        Value::Object(facts) => Ok(facts),
        _ => Err(Fault::new("the state of a member is no object")),
    };
    let (mut before, after) = (object(before)?, object(after)?);
    let facts = after.into_iter().map(|(field, after)| {
        let before = before.remove(&field).unwrap_or_default();
        FieldChange { field, before, after }
    });
    Ok(facts.filter(|one| one.before != one.after).collect())
}

/// A part of what a plan would change, in words: `most` members behind the first `skip`.
///
/// # Errors
/// A fault of the database.
pub fn planned(
    read: &mut Read<'_>,
    l: &Locale,
    plan: &Plan,
    (skip, most): (u64, u64),
) -> Result<Vec<Told>, Fault> {
    let (skip, most) = (usize::try_from(skip).unwrap_or(usize::MAX), usize::try_from(most).unwrap_or(0));
    let words = Words::new(read, l)?;
    let known = plan.steps.iter().filter_map(|step| Some((step, step.before.as_ref()?)));
    known
        .skip(skip)
        .take(most)
        .map(|(step, stored)| told(read, l, &words, Some(step.row), (stored.id, &stored.state), &step.after))
        .collect()
}

/// A member that changes from one state to another, in words.
pub(super) fn told(
    read: &mut Read<'_>,
    l: &Locale,
    words: &Words,
    row: Option<u64>,
    (member, before): (Id<Member>, &MemberState),
    after: &MemberState,
) -> Result<Told, Fault> {
    let changes = words.compare(read, before, after)?;
    Ok(Told { row, member, name: before.name_in(l.lang()), changes, stands: None })
}

/// A part of what an import did, in words: `most` members behind the first `skip`, those that it changed first.
///
/// # Errors
/// A fault of the database or of an entry.
pub fn done(
    read: &mut Read<'_>,
    l: &Locale,
    import: &ImportRow,
    part: (u64, u64),
) -> Result<Vec<Told>, Fault> {
    walked(read, l, import, part, |before, after| (before, after))
}

/// As [`done`], what taking it back would do.
///
/// # Errors
/// A fault of the database or of an entry.
pub fn taken_back(
    read: &mut Read<'_>,
    l: &Locale,
    import: &ImportRow,
    part: (u64, u64),
) -> Result<Vec<Told>, Fault> {
    walked(read, l, import, part, |before, after| (after, before))
}

/// A part of the rows of an import's entry, those of changed members first, each kind in the order in which it was written:
/// new members by name. An entry's rows are read from its end, and those of changed members stand there.
fn rows(
    read: &mut Read<'_>,
    import: &ImportRow,
    (skip, most): (u64, u64),
) -> Result<Vec<ledger::RowEntry>, Fault> {
    let changed = import.changed;
    let all = changed + import.added;
    let (from, until) = (skip.min(all), (skip + most).min(all));
    let of_changed = (from.min(changed), until.min(changed));
    let of_added = (from.max(changed), until.max(changed));
    let mut rows = Vec::new();
    for (behind, (from, until)) in [(changed, of_changed), (all + changed, of_added)] {
        if from < until {
            let some = ledger::last_rows(read, import.entry, (behind - until, until - from))?;
            rows.extend(some.into_iter().rev());
        }
    }
    Ok(rows)
}

type Both = (Option<MemberState>, Option<MemberState>);

fn walked(
    read: &mut Read<'_>,
    l: &Locale,
    import: &ImportRow,
    part: (u64, u64),
    turn: impl Fn(Option<MemberState>, Option<MemberState>) -> Both,
) -> Result<Vec<Told>, Fault> {
    let state = |value: Option<Value>| {
        let state = value.map(serde_json::from_value::<MemberState>).transpose();
        state.map_err(|error| Fault::from("the state of a member in the ledger", error))
    };
    let (words, given) = (Words::new(read, l)?, import.given());
    let mut told = Vec::new();
    for row in rows(read, import, part)? {
        let (before, after) = turn(state(row.before)?, state(row.after)?);
        let Some(named) = before.as_ref().or(after.as_ref()) else { continue };
        let (changes, stands) = match (&before, &after, &given) {
            (Some(before), Some(after), Some(given)) => {
                let stands = [before, after].map(|state| Now::of(state, given.since).0);
                (Vec::new(), Some(stands))
            }
            (Some(before), Some(after), None) => (words.compare(read, before, after)?, None),
            _ => (Vec::new(), None),
        };
        let (member, name) = (Id::from_uuid(row.subject.id), named.name_in(l.lang()));
        told.push(Told { row: None, member, name, changes, stands });
    }
    Ok(told)
}

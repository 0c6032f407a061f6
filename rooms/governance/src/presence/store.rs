//! The in-and-out record in the database, and the electors that follow from it.

use super::{
    Mode, Presence, PresenceState,
    rules::{self, Line, Reach},
};
use crate::{
    keyed::{Keyed, each_state},
    meeting::{self, Meeting, MeetingState, rules::check_not_closed},
    proxy,
    roll::{self, RollEntry, Voice},
    statute,
};
use base::{Fault, Id, Instant, Refusal, Stop};
use db::{Read, Value, params};
use ledger::{RowEntry, StateSink, Subject};
use shell::{Pen, Person};
use std::collections::{BTreeSet, HashMap, HashSet};
use tally::Elector;

db::statements! {
    PRESENCE = "SELECT meeting, entry, came_at, left_at, mode FROM presence WHERE id = ?1";
    ALL_PRESENCES = "SELECT id, meeting, entry, came_at, left_at, mode FROM presence";
    OPEN_STAYS = "SELECT id, meeting, entry, came_at, left_at, mode FROM presence
                  WHERE meeting = ?1 AND left_at IS NULL ORDER BY came_at, id";
    ADD_PRESENCE = "INSERT INTO presence (id, meeting, entry, came_at, mode) VALUES (?1, ?2, ?3, ?4, ?5)";
    END_PRESENCE = "UPDATE presence SET left_at = ?2 WHERE id = ?1";
    END_ALL = "UPDATE presence SET left_at = ?2 WHERE meeting = ?1 AND left_at IS NULL";
    KNOWN = "SELECT COUNT(*) FROM roll_entry WHERE id = ?1 AND meeting = ?2 AND person IS NOT NULL";
    OPEN_OF_ENTRY = "SELECT id, meeting, entry, came_at, left_at, mode FROM presence WHERE entry = ?1 AND left_at IS NULL";
    COUNT_OPEN = "SELECT COUNT(*) FROM presence WHERE meeting = ?1 AND left_at IS NULL";
    BETWEEN = "SELECT DISTINCT entry, mode FROM presence
               WHERE meeting = ?1 AND came_at <= ?3 AND (left_at IS NULL OR left_at > ?2)";
    WAS_PRESENT = "SELECT entry, mode FROM presence WHERE entry = ?1 AND came_at <= ?3 AND (left_at IS NULL OR left_at > ?2)";
    LINES = "SELECT id, seat, entitled, weight FROM roll_entry
             WHERE meeting = ?1 AND (entitled = 1 OR stands_by = 1) ORDER BY place";
}

/// For [`ledger::verify`].
///
/// # Errors
/// A fault of the database.
pub fn states(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    each_state::<PresenceState>(read, ALL_PRESENCES, sink)
}

/// How many are present now.
///
/// # Errors
/// A fault of the database.
pub fn count(read: &mut Read<'_>, meeting: Id<Meeting>) -> Result<u64, Fault> {
    read.one(COUNT_OPEN, params![meeting])
}

/// Who is present now, and how.
pub(crate) fn present_now(
    read: &mut Read<'_>,
    meeting: Id<Meeting>,
) -> Result<HashMap<Id<RollEntry>, Mode>, Fault> {
    let open: Vec<Keyed<PresenceState>> = read.all(OPEN_STAYS, params![meeting])?;
    Ok(open.into_iter().map(|stay| (stay.state.entry, stay.state.mode)).collect())
}

/// How somebody is present now; `None` for who is not.
///
/// # Errors
/// A fault of the database.
pub fn mode_of(read: &mut Read<'_>, entry: Id<RollEntry>) -> Result<Option<Mode>, Fault> {
    Ok(stay_of(read, entry)?.map(|stay| stay.state.mode))
}

/// The stay of a line that has not ended, found by the line alone: whoever comes or votes costs the same, however long
/// the roll.
fn stay_of(read: &mut Read<'_>, entry: Id<RollEntry>) -> Result<Option<Keyed<PresenceState>>, Fault> {
    read.get(OPEN_OF_ENTRY, params![entry])
}

/// Everybody whose presence counts and who was present at some moment between two instants, both included.
///
/// # Errors
/// A fault of the database.
pub fn present_between(
    read: &mut Read<'_>,
    meeting: Id<Meeting>,
    (from, to): (Instant, Instant),
    reach: Reach,
) -> Result<BTreeSet<Id<RollEntry>>, Fault> {
    let there: Vec<(Id<RollEntry>, Mode)> = read.all(BETWEEN, params![meeting, from, to])?;
    Ok(there.into_iter().filter(|(_, mode)| reach.has(*mode)).map(|(entry, _)| entry).collect())
}

/// Whether one line's presence counts and it was present at some moment between two instants, as [`present_between`]
/// has it, found by the line alone.
pub(crate) fn was_present(
    read: &mut Read<'_>,
    entry: Id<RollEntry>,
    (from, to): (Instant, Instant),
    reach: Reach,
) -> Result<bool, Fault> {
    let stays: Vec<(Id<RollEntry>, Mode)> = read.all(WAS_PRESENT, params![entry, from, to])?;
    Ok(stays.iter().any(|(_, mode)| reach.has(*mode)))
}

/// The lines of a meeting's roll that vote or stand by, of whom `there` are present.
pub(crate) fn lines(
    read: &mut Read<'_>,
    meeting: Id<Meeting>,
    there: &BTreeSet<Id<RollEntry>>,
) -> Result<Vec<Line>, Fault> {
    let rows: Vec<(Id<RollEntry>, Id<Voice>, bool, u64)> = read.all(LINES, params![meeting])?;
    let line = |(entry, voice, entitled, weight)| {
        let present = there.contains(&entry);
        Line { entry, voice, entitled, weight, present }
    };
    Ok(rows.into_iter().map(line).collect())
}

/// The electors of a meeting at an instant: everybody who votes by the frozen roll, or the deputy who sits in the
/// stead, each with weight, presence and proxy as they were then, and how the vote stood. Their ids are those of the
/// roll's lines. Proxies are those that stood at `proxies_of`.
///
/// # Errors
/// A fault of the database.
pub fn electors(
    read: &mut Read<'_>,
    meeting: Id<Meeting>,
    at: Instant,
    proxies_of: Instant,
    reach: Reach,
) -> Result<Vec<Elector>, Fault> {
    let there = present_between(read, meeting, (at, at), reach)?;
    let lines = lines(read, meeting, &there)?;
    let proxies = proxy::open_at(read, meeting, proxies_of)?;
    Ok(rules::electors(&lines, &proxies, &rules::stood(&lines, &there, &proxies)))
}

/// How many who vote or stand by are present at an instant from elsewhere.
pub(super) fn elsewhere(read: &mut Read<'_>, meeting: Id<Meeting>, at: Instant) -> Result<usize, Fault> {
    let there: Vec<(Id<RollEntry>, Mode)> = read.all(BETWEEN, params![meeting, at, at])?;
    let there = there.into_iter().filter(|(_, mode)| *mode == Mode::Remote).map(|(entry, _)| entry);
    let lines = lines(read, meeting, &there.collect())?;
    Ok(lines.iter().filter(|line| line.present).count())
}

/// Enters people as present; who is there already so is passed over, who is there in the other way changes it. Returns
/// how many came.
///
/// # Errors
/// Refuses while the roll is not frozen, after the meeting was closed, and a way in which this meeting is not held.
pub fn check_in(
    pen: &mut Pen<'_, '_>,
    meeting: Id<Meeting>,
    entries: &[Id<RollEntry>],
    mode: Mode,
) -> Result<u64, Stop> {
    let state = meeting::load(pen.tx, meeting)?.ok_or(Stop::Missing)?;
    rules::check_in(&state, mode)?;
    let (mut changed, mut come, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
    for entry in entries.iter().copied().filter(|entry| seen.insert(*entry)) {
        check_known(pen.tx, meeting, entry)?;
        match stay_of(pen.tx, entry)? {
            Some(stay) if stay.state.mode == mode => {}
            found => {
                changed.extend(found);
                come.push(entry);
            }
        }
    }
    leave(pen, meeting, &state, changed)?;
    arrive(pen, meeting, &state, &come, mode)?;
    Ok(come.len() as u64)
}

/// Whether a line is one of this meeting's, with a person.
fn check_known(read: &mut Read<'_>, meeting: Id<Meeting>, entry: Id<RollEntry>) -> Result<(), Stop> {
    let known: u64 = read.one(KNOWN, params![entry, meeting])?;
    if known > 0 { Ok(()) } else { Err(Stop::Missing) }
}

/// Enters people as gone; who is not there is passed over. Returns how many left.
///
/// # Errors
/// Refuses after the meeting was closed. [`Stop::Missing`] for a line of another meeting's roll.
pub fn check_out(
    pen: &mut Pen<'_, '_>,
    meeting: Id<Meeting>,
    entries: &[Id<RollEntry>],
) -> Result<u64, Stop> {
    let state = meeting::load(pen.tx, meeting)?.ok_or(Stop::Missing)?;
    check_not_closed(&state)?;
    let (mut open, mut seen) = (Vec::new(), HashSet::new());
    for entry in entries.iter().filter(|entry| seen.insert(**entry)) {
        check_known(pen.tx, meeting, *entry)?;
        open.extend(stay_of(pen.tx, *entry)?);
    }
    leave(pen, meeting, &state, open)
}

/// Everybody leaves: the meeting is over.
///
/// # Errors
/// A fault of the database.
pub fn leave_all(pen: &mut Pen<'_, '_>, meeting: Id<Meeting>) -> Result<u64, Stop> {
    let state = meeting::load(pen.tx, meeting)?.ok_or(Stop::Missing)?;
    let open: Vec<Keyed<PresenceState>> = pen.tx.all(OPEN_STAYS, params![meeting])?;
    pen.tx.exec(END_ALL, params![meeting, pen.now])?;
    enter_left(pen, meeting, &state, &open)
}

/// "I am here": somebody enters themself, with the line on which they vote or else any of theirs.
///
/// # Errors
/// As [`check_in`]; also when the statutes leave it to the chair, and for somebody who is not on the roll.
pub fn come(
    pen: &mut Pen<'_, '_>,
    meeting: Id<Meeting>,
    person: Id<Person>,
    mode: Mode,
) -> Result<Id<RollEntry>, Stop> {
    let entry = own_entry(pen, meeting, person)?;
    check_in(pen, meeting, &[entry], mode)?;
    Ok(entry)
}

/// "I leave".
///
/// # Errors
/// As [`come`].
pub fn go(pen: &mut Pen<'_, '_>, meeting: Id<Meeting>, person: Id<Person>) -> Result<(), Stop> {
    let entry = own_entry(pen, meeting, person)?;
    check_out(pen, meeting, &[entry]).map(drop)
}

fn own_entry(pen: &mut Pen<'_, '_>, meeting: Id<Meeting>, person: Id<Person>) -> Result<Id<RollEntry>, Stop> {
    let state = meeting::load(pen.tx, meeting)?.ok_or(Stop::Missing)?;
    if state.roll_frozen_at.is_none() {
        return Err(Refusal::new("governance-refusal-roll-not-frozen").into());
    }
    let asked = statute::required::<statute::CheckIn>(pen.tx, state.body, pen.today)?;
    if !asked.terms.by_oneself {
        return Err(Refusal::new("governance-refusal-presence-by-chair")
            .with("article", asked.article)
            .into());
    }
    let own = roll::of_person(pen.tx, meeting, person)?;
    own.first().map(|line| line.id).ok_or_else(|| Refusal::new("governance-refusal-not-on-roll").into())
}

fn load(read: &mut Read<'_>, id: Id<Presence>) -> Result<PresenceState, Fault> {
    read.one(PRESENCE, params![id])
}

fn json(state: &PresenceState) -> Result<serde_json::Value, Fault> {
    serde_json::to_value(state).map_err(|error| Fault::from("a presence as JSON", error))
}

fn arrive(
    pen: &mut Pen<'_, '_>,
    meeting: Id<Meeting>,
    state: &MeetingState,
    entries: &[Id<RollEntry>],
    mode: Mode,
) -> Result<(), Stop> {
    let came_at = pen.now;
    if let [entry] = entries {
        let id: Id<Presence> = pen.id();
        pen.tx.exec(ADD_PRESENCE, params![id, meeting, *entry, came_at, mode])?;
        let after = load(pen.tx, id)?;
        let draft =
            pen.draft("presence.begun").about(id).about(*entry).about(meeting).about_any(state.of_record());
        pen.enter(draft.after(&after)?)?;
        return Ok(());
    }
    let stays: Vec<(Id<Presence>, PresenceState)> = entries
        .iter()
        .map(|entry| (pen.id(), PresenceState { meeting, entry: *entry, came_at, left_at: None, mode }))
        .collect();
    let rows: Vec<Vec<Value>> =
        stays.iter().map(|(id, stay)| params![*id, meeting, stay.entry, came_at, mode].to_vec()).collect();
    pen.tx.insert_many("presence", &["id", "meeting", "entry", "came_at", "mode"], &rows)?;
    let entries = stays.iter().map(|(id, stay)| {
        Ok(RowEntry { subject: Subject::from(*id), before: None, after: Some(json(stay)?) })
    });
    together(pen, meeting, state, "presence.taken", entries.collect())
}

/// Ends these stays; returns how many there were.
fn leave(
    pen: &mut Pen<'_, '_>,
    meeting: Id<Meeting>,
    state: &MeetingState,
    open: Vec<Keyed<PresenceState>>,
) -> Result<u64, Stop> {
    for stay in &open {
        pen.tx.exec(END_PRESENCE, params![stay.id, pen.now])?;
    }
    enter_left(pen, meeting, state, &open)
}

/// Enters in the ledger that these stays have ended now.
fn enter_left(
    pen: &mut Pen<'_, '_>,
    meeting: Id<Meeting>,
    state: &MeetingState,
    open: &[Keyed<PresenceState>],
) -> Result<u64, Stop> {
    let ended = |stay: &Keyed<PresenceState>| PresenceState { left_at: Some(pen.now), ..stay.state.clone() };
    if let [stay] = open {
        let (id, after): (Id<Presence>, _) = (Id::from_uuid(stay.id), ended(stay));
        let draft = pen
            .draft("presence.ended")
            .about(id)
            .about(after.entry)
            .about(meeting)
            .about_any(state.of_record());
        pen.enter(draft.before(&stay.state)?.after(&after)?)?;
        return Ok(1);
    }
    let row = |stay: &Keyed<PresenceState>| {
        let (before, after) = (json(&stay.state)?, json(&ended(stay))?);
        let id: Id<Presence> = Id::from_uuid(stay.id);
        Ok(RowEntry { subject: id.into(), before: Some(before), after: Some(after) })
    };
    let rows = open.iter().map(row).collect();
    together(pen, meeting, state, "presence.left", rows)?;
    Ok(open.len() as u64)
}

/// One entry for many stays; none for no stay.
fn together(
    pen: &mut Pen<'_, '_>,
    meeting: Id<Meeting>,
    state: &MeetingState,
    kind: &'static str,
    rows: Vec<Result<RowEntry, Fault>>,
) -> Result<(), Stop> {
    if rows.is_empty() {
        return Ok(());
    }
    let draft = pen
        .draft(kind)
        .about(meeting)
        .about_any(state.of_record())
        .detail(&serde_json::json!({ "count": rows.len() }))?;
    ledger::append_rows(pen.tx, pen.moment, draft, rows.into_iter())?;
    Ok(())
}

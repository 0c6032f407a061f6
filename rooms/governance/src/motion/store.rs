//! Motions in the database: one row, and a row for each mover and seconder.

use super::{Backing, Motion, MotionStage, MotionState, Paragraphs, rules};
use crate::{
    agenda::{self, AgendaItem},
    meeting::{self, Meeting, MeetingState, rules::check_not_closed},
    poll::Poll,
    roll,
};
use base::{Fault, Id, Instant, Localised, Refusal, Stop};
use db::{Read, params};
use ledger::{Said, StateSink};
use shell::{Pen, Person};
use std::collections::HashMap;

db::statements! {
    MOTION = "SELECT id, meeting, item, number, title, paragraphs, state, tabled_at FROM motion WHERE id = ?1";
    ALL_MOTIONS = "SELECT id, meeting, item, number, title, paragraphs, state, tabled_at FROM motion ORDER BY id";
    OF_MEETING = "SELECT id, item, number, title, state FROM motion WHERE meeting = ?1 ORDER BY number";
    VERSION = "SELECT version FROM motion WHERE id = ?1";
    BACKERS = "SELECT person, backing FROM motion_backer WHERE motion = ?1 ORDER BY position";
    ALL_BACKERS = "SELECT motion, person, backing FROM motion_backer ORDER BY motion, position";
    NEXT_NUMBER = "SELECT COALESCE(MAX(number), 0) + 1 FROM motion WHERE meeting = ?1";
    NEXT_POSITION = "SELECT COALESCE(MAX(position), 0) + 1 FROM motion_backer WHERE motion = ?1";
    POLLS_OPENED = "SELECT COUNT(*) FROM poll WHERE motion = ?1 AND opened_at IS NOT NULL";
    DRAFTED_ON = "SELECT id, question FROM poll WHERE motion = ?1 AND opened_at IS NULL ORDER BY created_at, id LIMIT 1";
    ADD_MOTION = "INSERT INTO motion (id, meeting, item, number, title, paragraphs, state, tabled_at, version)
                  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1)";
    CHANGE_MOTION = "UPDATE motion SET item = ?3, title = ?4, paragraphs = ?5, version = version + 1
                     WHERE id = ?1 AND version = ?2";
    KEEP_VERSION = "UPDATE motion SET version = version - 1 WHERE id = ?1";
    STEP_MOTION = "UPDATE motion SET state = ?2 WHERE id = ?1";
    ADD_BACKER = "INSERT INTO motion_backer (motion, person, backing, position) VALUES (?1, ?2, ?3, ?4)";
    LET_LAPSE = "UPDATE motion_backer SET backing = ?3 WHERE motion = ?1 AND backing = ?2";
    FORGET_LAPSED = "DELETE FROM motion_backer WHERE motion = ?1 AND person = ?2 AND backing = ?3";
}

db::record! {
    /// The row of a motion, without its backers.
    struct Row {
        id: Id<Motion>,
        meeting: Id<Meeting>,
        item: Option<Id<AgendaItem>>,
        number: u32,
        title: Localised,
        paragraphs: Paragraphs,
        state: MotionStage,
        tabled_at: Instant,
    }
}

impl Row {
    fn with(self, backers: &[(Id<Person>, Backing)]) -> MotionState {
        let who = |wanted| {
            backers.iter().filter(|(_, backing)| *backing == wanted).map(|(person, _)| *person).collect()
        };
        MotionState {
            meeting: self.meeting,
            item: self.item,
            number: self.number,
            title: self.title,
            paragraphs: self.paragraphs,
            state: self.state,
            tabled_at: self.tabled_at,
            movers: who(Backing::Mover),
            seconders: who(Backing::Seconder),
            lapsed: who(Backing::Lapsed),
        }
    }
}

db::record! {
    /// A motion in its meeting's list.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Listed {
        /// Its id.
        pub id: Id<Motion>,
        /// The agenda item under which it is dealt with.
        pub item: Option<Id<AgendaItem>>,
        /// Its number in the meeting.
        pub number: u32,
        /// What it is called.
        pub title: Localised,
        /// Where it is.
        pub state: MotionStage,
    }
}

/// The words of a motion and where they belong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MotionText {
    /// The agenda item under which it is dealt with, if under one.
    pub item: Option<Id<AgendaItem>>,
    /// What it is called.
    pub title: Localised,
    /// Its paragraphs.
    pub paragraphs: Paragraphs,
}

/// A motion to be tabled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tabling {
    /// Its words.
    pub text: MotionText,
    /// Who moves it, at least one, in order; each holds a seat.
    pub movers: Vec<Id<Person>>,
}

/// A motion by id.
///
/// # Errors
/// A fault of the database.
pub fn load(read: &mut Read<'_>, id: Id<Motion>) -> Result<Option<MotionState>, Fault> {
    let Some(row): Option<Row> = read.get(MOTION, params![id])? else { return Ok(None) };
    let backers: Vec<(Id<Person>, Backing)> = read.all(BACKERS, params![id])?;
    Ok(Some(row.with(&backers)))
}

/// The motions of a meeting in the order of their numbers.
///
/// # Errors
/// A fault of the database.
pub fn listed(read: &mut Read<'_>, meeting: Id<Meeting>) -> Result<Vec<Listed>, Fault> {
    read.all(OF_MEETING, params![meeting])
}

/// The number of changes so far, against which a form is checked and a poll opens.
///
/// # Errors
/// A fault of the database.
pub fn version(read: &mut Read<'_>, id: Id<Motion>) -> Result<u64, Fault> {
    read.one(VERSION, params![id])
}

/// For [`ledger::verify`].
///
/// # Errors
/// A fault of the database.
pub fn states(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    let mut backers: HashMap<Id<Motion>, Vec<(Id<Person>, Backing)>> = HashMap::new();
    read.each::<(Id<Motion>, Id<Person>, Backing), Fault>(
        ALL_BACKERS,
        params![],
        |(motion, person, backing)| {
            backers.entry(motion).or_default().push((person, backing));
            Ok(())
        },
    )?;
    read.each::<Row, Fault>(ALL_MOTIONS, params![], |row| {
        let id = row.id;
        let state = row.with(backers.get(&id).map_or(&[], Vec::as_slice));
        sink(id.uuid(), Said::of(&state)?)
    })
}

fn meeting_of(read: &mut Read<'_>, id: Id<Meeting>) -> Result<MeetingState, Stop> {
    let state = meeting::load(read, id)?.ok_or(Stop::Missing)?;
    check_not_closed(&state)?;
    Ok(state)
}

fn check_item(
    read: &mut Read<'_>,
    meeting: Id<Meeting>,
    item: Option<Id<AgendaItem>>,
) -> Result<Option<Refusal>, Fault> {
    let Some(item) = item else { return Ok(None) };
    let fits = agenda::load(read, item)?.is_some_and(|item| item.meeting == meeting);
    Ok((!fits).then(|| Refusal::new("shell-refusal-choice").at("item")))
}

/// Enters what became of a motion: `before` is what it was, `None` when it is new.
fn enter(
    pen: &mut Pen<'_, '_>,
    kind: &'static str,
    id: Id<Motion>,
    before: Option<&MotionState>,
) -> Result<u64, Stop> {
    let after = load(pen.tx, id)?.ok_or(Stop::Missing)?;
    let mut draft = pen.draft(kind).about(id).about(after.meeting);
    if let Some(item) = after.item {
        draft = draft.about(item);
    }
    if let Some(before) = before {
        draft = draft.before(before)?;
    }
    Ok(pen.enter(draft.after(&after)?.sealed(after.meeting))?)
}

/// Tables a motion, numbered on from the meeting's last.
///
/// # Errors
/// Refuses after the meeting was closed, words that are missing or too long, no mover, and a mover without a seat.
pub fn table(pen: &mut Pen<'_, '_>, meeting: Id<Meeting>, new: Tabling) -> Result<Id<Motion>, Stop> {
    let state = meeting_of(pen.tx, meeting)?;
    let Tabling { text, movers } = new;
    let mut wrong = rules::check_text(&text.title, &text.paragraphs).err().unwrap_or_default();
    wrong.extend(check_item(pen.tx, meeting, text.item)?);
    if movers.is_empty() {
        wrong.push(Refusal::new("governance-refusal-motion-mover").at("mover"));
    }
    for mover in &movers {
        if !roll::sits(pen.tx, meeting, &state, *mover, pen.today)? {
            wrong.push(Refusal::new("governance-refusal-motion-seat").at("mover"));
        }
    }
    if !wrong.is_empty() {
        return Err(wrong.into());
    }
    let id: Id<Motion> = pen.id();
    let number: u64 = pen.tx.one(NEXT_NUMBER, params![meeting])?;
    let MotionText { item, title, paragraphs } = text;
    let stage = MotionStage::Tabled;
    pen.tx.exec(ADD_MOTION, params![id, meeting, item, number, title, &paragraphs, stage, pen.now])?;
    let mut seen = Vec::new();
    for mover in movers {
        if !seen.contains(&mover) {
            seen.push(mover);
            pen.tx.exec(ADD_BACKER, params![id, mover, Backing::Mover, seen.len()])?;
        }
    }
    enter(pen, "motion.tabled", id, None)?;
    Ok(id)
}

/// Changes the words of a motion that has been changed `version` times before. Whoever seconded the words as they were
/// is asked anew ([`rules::is_rewritten`]).
///
/// # Errors
/// Refuses once the chair has put it, words that are missing or too long, and a change that somebody else overtook.
pub fn change(pen: &mut Pen<'_, '_>, id: Id<Motion>, version: u64, text: MotionText) -> Result<(), Stop> {
    let before = movable(pen, id)?;
    let mut wrong = rules::check_text(&text.title, &text.paragraphs).err().unwrap_or_default();
    wrong.extend(check_item(pen.tx, before.meeting, text.item)?);
    if !wrong.is_empty() {
        return Err(wrong.into());
    }
    let MotionText { item, title, paragraphs } = text;
    let lapses = !before.seconders.is_empty() && rules::is_rewritten(&before, &title, &paragraphs);
    let changed = pen.tx.exec(CHANGE_MOTION, params![id, version, item, title, &paragraphs])?;
    if changed == 0 {
        return Err(Refusal::new("governance-refusal-overtaken").into());
    }
    if lapses {
        pen.tx.exec(LET_LAPSE, params![id, Backing::Seconder, Backing::Lapsed])?;
        pen.tx.exec(STEP_MOTION, params![id, MotionStage::Tabled])?;
    }
    if load(pen.tx, id)?.as_ref() != Some(&before) {
        let kind = if lapses { "motion.rewritten" } else { "motion.changed" };
        enter(pen, kind, id, Some(&before))?;
    } else {
        pen.tx.exec(KEEP_VERSION, params![id])?;
    }
    Ok(())
}

/// A motion whose words may still change.
fn movable(pen: &mut Pen<'_, '_>, id: Id<Motion>) -> Result<MotionState, Stop> {
    let motion = load(pen.tx, id)?.ok_or(Stop::Missing)?;
    meeting_of(pen.tx, motion.meeting)?;
    check_movable(pen.tx, id, &motion)?;
    Ok(motion)
}

/// As [`rules::check_movable`], for a motion as it stands.
pub(super) fn check_movable(read: &mut Read<'_>, id: Id<Motion>, motion: &MotionState) -> Result<(), Stop> {
    let drafted = drafted_on(read, id)?;
    let opened: u64 = read.one(POLLS_OPENED, params![id])?;
    Ok(rules::check_movable(motion.state, drafted.as_ref().map(|(_, question)| question), opened)?)
}

/// The poll that is drafted on a motion, with its question: the chair has put it.
pub(super) fn drafted_on(
    read: &mut Read<'_>,
    id: Id<Motion>,
) -> Result<Option<(Id<Poll>, Localised)>, Fault> {
    read.get(DRAFTED_ON, params![id])
}

/// Seconds a motion.
///
/// # Errors
/// Refuses somebody without a seat, its movers, who has seconded it already, and once it was put to the vote.
pub fn second(pen: &mut Pen<'_, '_>, id: Id<Motion>, person: Id<Person>) -> Result<(), Stop> {
    let before = load(pen.tx, id)?.ok_or(Stop::Missing)?;
    let state = meeting_of(pen.tx, before.meeting)?;
    rules::check_second(&before, person)?;
    if !roll::sits(pen.tx, before.meeting, &state, person, pen.today)? {
        return Err(Refusal::new("governance-refusal-motion-seat").at("seconder").into());
    }
    let position: u64 = pen.tx.one(NEXT_POSITION, params![id])?;
    pen.tx.exec(FORGET_LAPSED, params![id, person, Backing::Lapsed])?;
    pen.tx.exec(ADD_BACKER, params![id, person, Backing::Seconder, position])?;
    pen.tx.exec(STEP_MOTION, params![id, MotionStage::Seconded])?;
    enter(pen, "motion.seconded", id, Some(&before))?;
    Ok(())
}

/// Takes a motion back.
///
/// # Errors
/// Refuses once the chair has put it, and what was withdrawn already.
pub fn withdraw(pen: &mut Pen<'_, '_>, id: Id<Motion>) -> Result<(), Stop> {
    let before = movable(pen, id)?;
    step(pen, id, &before, MotionStage::Withdrawn, "motion.withdrawn")
}

fn step(
    pen: &mut Pen<'_, '_>,
    id: Id<Motion>,
    before: &MotionState,
    to: MotionStage,
    kind: &'static str,
) -> Result<(), Stop> {
    rules::check_step(before.state, to)?;
    pen.tx.exec(STEP_MOTION, params![id, to])?;
    enter(pen, kind, id, Some(before))?;
    Ok(())
}

/// A poll opens on a motion.
///
/// # Errors
/// Refuses what was put, decided or withdrawn already.
pub fn put(pen: &mut Pen<'_, '_>, id: Id<Motion>) -> Result<(), Stop> {
    let before = load(pen.tx, id)?.ok_or(Stop::Missing)?;
    step(pen, id, &before, MotionStage::Put, "motion.put")
}

/// A poll has decided a motion.
///
/// # Errors
/// Refuses unless it was put to the vote.
pub fn settle(pen: &mut Pen<'_, '_>, id: Id<Motion>, adopted: bool) -> Result<(), Stop> {
    let before = load(pen.tx, id)?.ok_or(Stop::Missing)?;
    match adopted {
        true => step(pen, id, &before, MotionStage::Adopted, "motion.adopted"),
        false => step(pen, id, &before, MotionStage::Rejected, "motion.rejected"),
    }
}

/// A poll was closed without deciding a motion (no quorum, an undecided tie): it can be put again, in the same words.
///
/// # Errors
/// Refuses unless it was put to the vote.
pub fn put_back(pen: &mut Pen<'_, '_>, id: Id<Motion>) -> Result<(), Stop> {
    let before = load(pen.tx, id)?.ok_or(Stop::Missing)?;
    let to = if before.seconders.is_empty() { MotionStage::Tabled } else { MotionStage::Seconded };
    step(pen, id, &before, to, "motion.put-back")
}

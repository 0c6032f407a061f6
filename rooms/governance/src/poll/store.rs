//! Polls in the database: found, listed, told to the ledger's verification.

use super::{Kept, Poll, PollState, Sum, electors};
use crate::{ballot, keyed::Keyed, meeting::Meeting, motion::Motion, roll::RollEntry};
use base::{Fault, Id, Instant, Localised};
use db::{Cells, Read, Record, params};
use ledger::{Said, StateSink, tree::Hash};
use sha2::{Digest, Sha256};
use std::collections::HashSet;
use tally::{Outcome, Presence, V1};

/// The columns of [`PollState`], of the table `p`.
macro_rules! polls {
    ($before:literal, $after:literal) => {
        concat!(
            "SELECT ",
            $before,
            "p.meeting, p.motion, p.question, p.rule_of, p.rule, p.articles, p.example, p.rule_hash, p.opened_at,
             p.closed_at, p.annulled, p.entitled, p.casting, p.outcome, p.counted_hash, p.motion_version, p.text_hash,
             p.lent_by, p.casting_by, p.casting_entered ",
            $after
        )
    };
}

db::statements! {
    POLL = polls!("", "FROM poll p WHERE p.id = ?1");
    ALL_POLLS = polls!("p.id, ", ", p.counted FROM poll p ORDER BY p.id");
    OF_MEETING = polls!("p.id, ", "FROM poll p WHERE p.meeting = ?1 ORDER BY p.created_at, p.id");
    OF_MOTION = polls!("p.id, ", "FROM poll p WHERE p.motion = ?1 ORDER BY p.created_at, p.id");
    LAST_OF_MEETING = polls!("p.id, ", "FROM poll p WHERE p.meeting = ?1 AND p.opened_at IS NOT NULL AND p.closed_at IS NOT NULL
                              ORDER BY p.closed_at DESC, p.id DESC LIMIT 1");
    OPEN_IN = "SELECT id FROM poll WHERE meeting = ?1 AND opened_at IS NOT NULL AND closed_at IS NULL";
    UNDECIDED_ON = "SELECT COUNT(*) FROM poll WHERE motion = ?1 AND closed_at IS NULL";
    UNDECIDED_IN = "SELECT outcome FROM poll WHERE meeting = ?1 AND opened_at IS NOT NULL AND annulled = 0 AND casting IS NULL";
    COUNTED = "SELECT counted FROM poll WHERE id = ?1";
    TURNOUT = "SELECT turnout, ballots, entitled FROM poll WHERE id = ?1";
    ADD_POLL = "INSERT INTO poll (id, meeting, motion, question, rule_of, rule, articles, example, annulled, ballots, turnout, created_at,
                motion_version, text_hash, lent_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0, 0, 0, ?9, ?10, ?11, ?12)";
    CHOOSE_RULE = "UPDATE poll SET rule_of = ?2, rule = ?3, articles = ?4, example = ?5, lent_by = ?6
                   WHERE id = ?1 AND opened_at IS NULL AND closed_at IS NULL";
    OPEN_POLL = "UPDATE poll SET opened_at = ?2, rule_hash = ?3, entitled = ?4
                 WHERE id = ?1 AND opened_at IS NULL AND closed_at IS NULL";
    CLOSE_POLL = "UPDATE poll SET closed_at = ?2, outcome = ?3, counted = ?4, counted_hash = ?5 WHERE id = ?1 AND closed_at IS NULL";
    CAST_BY_CHAIR = "UPDATE poll SET casting = ?2, outcome = ?3, counted = ?4, counted_hash = ?5, casting_by = ?6,
                     casting_entered = ?7 WHERE id = ?1 AND casting IS NULL";
    ANNUL_POLL = "UPDATE poll SET closed_at = ?2, annulled = 1 WHERE id = ?1 AND closed_at IS NULL";
    DRAFTED_IN = "SELECT id, question FROM poll WHERE meeting = ?1 AND opened_at IS NULL AND closed_at IS NULL ORDER BY created_at, id";
    LEAVE_POLL = "UPDATE poll SET closed_at = ?2 WHERE id = ?1 AND opened_at IS NULL AND closed_at IS NULL";
    DISCARD_POLL = "DELETE FROM poll WHERE id = ?1 AND opened_at IS NULL AND closed_at IS NULL";
}

/// A poll by id.
///
/// # Errors
/// A fault of the database.
pub fn load(read: &mut Read<'_>, id: Id<Poll>) -> Result<Option<PollState>, Fault> {
    read.get(POLL, params![id])
}

struct Whole {
    row: Keyed<PollState>,
    counted: Option<String>,
}

impl Record for Whole {
    fn read(cells: &mut Cells<'_>) -> Result<Self, Fault> {
        Ok(Self { row: Keyed::read(cells)?, counted: cells.take()? })
    }
}

/// For [`ledger::verify`]: the hash of what was counted is made again from what is kept.
///
/// # Errors
/// A fault of the database.
pub fn states(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    read.each::<Whole, Fault>(ALL_POLLS, params![], |whole| {
        let counted_sha256 = whole.counted.as_deref().map(|text| sum(text.as_bytes()));
        let state = PollState { counted_sha256, ..whole.row.state };
        sink(whole.row.id, Said::of(&state)?)
    })
}

/// The polls of a meeting, in the order in which they were drafted.
pub(crate) fn of_meeting(
    read: &mut Read<'_>,
    meeting: Id<Meeting>,
) -> Result<Vec<(Id<Poll>, PollState)>, Fault> {
    let rows: Vec<Keyed<PollState>> = read.all(OF_MEETING, params![meeting])?;
    Ok(rows.into_iter().map(|row| (Id::from_uuid(row.id), row.state)).collect())
}

/// The polls on a motion, in the order in which they were drafted.
pub(crate) fn of_motion(
    read: &mut Read<'_>,
    motion: Id<Motion>,
) -> Result<Vec<(Id<Poll>, PollState)>, Fault> {
    let rows: Vec<Keyed<PollState>> = read.all(OF_MOTION, params![motion])?;
    Ok(rows.into_iter().map(|row| (Id::from_uuid(row.id), row.state)).collect())
}

/// The poll of a meeting that was closed last.
pub(crate) fn last_of(
    read: &mut Read<'_>,
    meeting: Id<Meeting>,
) -> Result<Option<(Id<Poll>, PollState)>, Fault> {
    let row: Option<Keyed<PollState>> = read.get(LAST_OF_MEETING, params![meeting])?;
    Ok(row.map(|row| (Id::from_uuid(row.id), row.state)))
}

/// The poll that is open in a meeting, if one is.
///
/// # Errors
/// A fault of the database.
pub fn open_in(read: &mut Read<'_>, meeting: Id<Meeting>) -> Result<Option<Id<Poll>>, Fault> {
    read.get(OPEN_IN, params![meeting])
}

/// The questions of a meeting that are drafted and not opened, in the order in which they were.
pub(crate) fn drafted(
    read: &mut Read<'_>,
    meeting: Id<Meeting>,
) -> Result<Vec<(Id<Poll>, Localised)>, Fault> {
    read.all(DRAFTED_IN, params![meeting])
}

/// How many polls on a motion are drafted or open.
pub(crate) fn undecided_on(read: &mut Read<'_>, motion: Id<Motion>) -> Result<u64, Fault> {
    read.one(UNDECIDED_ON, params![motion])
}

/// How many polls of a meeting are open or wait for the casting vote.
pub(crate) fn undecided_in(read: &mut Read<'_>, meeting: Id<Meeting>) -> Result<usize, Fault> {
    let outcomes: Vec<Option<Kept<Outcome>>> = read.all(UNDECIDED_IN, params![meeting])?;
    let waits = |kept: &Option<Kept<Outcome>>| match kept {
        Some(kept) => kept.0.verdict == tally::Verdict::Tied,
        None => true,
    };
    Ok(outcomes.iter().filter(|kept| waits(kept)).count())
}

/// How many have voted, of how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turnout {
    /// Electors on whose behalf a ballot came, and hands that were raised.
    pub voted: u64,
    /// Ballots that came, replaced ones included.
    pub ballots: u64,
    /// Electors.
    pub entitled: u64,
}

/// The turnout of a poll: all that is seen before it closes.
///
/// # Errors
/// A fault of the database.
pub fn turnout(read: &mut Read<'_>, id: Id<Poll>) -> Result<Turnout, Fault> {
    let (voted, ballots, entitled): (u64, u64, Option<u64>) = read.one(TURNOUT, params![id])?;
    Ok(Turnout { voted, ballots, entitled: entitled.unwrap_or(0) })
}

/// What was counted, in the exported form, once the poll is closed.
pub(crate) fn counted(read: &mut Read<'_>, id: Id<Poll>) -> Result<Option<tally::Poll>, Fault> {
    let text: Option<Kept<tally::Poll>> = read.one(COUNTED, params![id])?;
    Ok(text.map(|kept| kept.0))
}

/// Everything there is to count up to an instant: electors with their presence and proxies, ballots, hands.
pub(crate) fn assemble(
    read: &mut Read<'_>,
    id: Id<Poll>,
    poll: &PollState,
    to: Instant,
) -> Result<tally::Poll, Fault> {
    let opened_at =
        poll.opened_at.ok_or_else(|| Fault::new("a poll that was not opened cannot be counted"))?;
    let roll = electors::of_poll(read, id, (poll.meeting, poll.rule()), opened_at, (opened_at, to))?;
    Ok(tally::Poll {
        v: V1,
        rule: poll.rule().clone(),
        rule_sha256: poll.rule_sha256.map(|sum| sum.0.to_string()),
        entitled: roll.electors,
        other_holders: roll.other_holders,
        ballots: ballot::of_poll(read, id)?,
        hands: ballot::hands_of(read, id)?,
        casting: poll.casting.as_ref().map(|kept| kept.0),
    })
}

/// The running result of an open poll whose rule shows it; nothing otherwise.
///
/// # Errors
/// A fault of the database, or a roll that cannot be counted.
pub fn running(
    read: &mut Read<'_>,
    id: Id<Poll>,
    poll: &PollState,
    now: Instant,
) -> Result<Option<Outcome>, Fault> {
    if !poll.rule().live || poll.stage() != super::Stage::Open {
        return Ok(None);
    }
    count(&assemble(read, id, poll, now)?).map(Some)
}

/// Who takes part in an open poll, by what its count asks; for one that is not open yet, who would if it opened now.
///
/// # Errors
/// A fault of the database, or a roll that cannot be counted.
pub fn presence_in(
    read: &mut Read<'_>,
    id: Id<Poll>,
    poll: &PollState,
    now: Instant,
) -> Result<Presence, Fault> {
    let opened_at = poll.opened_at.unwrap_or(now);
    electors::presence_in(read, id, (poll.meeting, poll.rule()), opened_at, now)
}

/// The lines of the roll that sit as electors at an instant of an open poll.
pub(crate) fn sitting(
    read: &mut Read<'_>,
    id: Id<Poll>,
    poll: &PollState,
    now: Instant,
) -> Result<HashSet<Id<RollEntry>>, Fault> {
    let opened_at = poll.opened_at.unwrap_or(now);
    let roll = electors::of_poll(read, id, (poll.meeting, poll.rule()), opened_at, (now, now))?;
    Ok(roll.electors.iter().filter_map(|elector| Id::parse(&elector.id)).collect())
}

/// Counts.
pub(crate) fn count(poll: &tally::Poll) -> Result<Outcome, Fault> {
    tally::count(poll).map_err(|fault| Fault::from("a poll cannot be counted", fault))
}

/// The SHA-256 of some bytes.
pub(crate) fn sum(bytes: &[u8]) -> Sum {
    Sum(Hash(Sha256::digest(bytes).into()))
}

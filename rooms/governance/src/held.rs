//! What no state tells of votes and meetings and yet follows from the ledger: where a ballot's answer is found, how many
//! have voted, how often a text was changed, and what a closed poll comes to when its sealed answers are counted again.

use crate::{
    ballot::{self, Ballot, Hands},
    body::Body,
    meeting::Meeting,
    motion::{Backing, Motion},
    poll::{Kept, Poll, Sum, sum},
};
use base::{Fault, Id, Instant};
use db::{Read, params};
use ledger::{Findings, Subject, Walked};
use std::collections::HashMap;
use tally::Outcome;

db::statements! {
    BALLOTS = "SELECT b.id, b.entry_seq, b.form_key, e.bytes FROM ballot b LEFT JOIN ledger_entry e ON e.seq = b.entry_seq";
    HANDS = "SELECT id, entry_seq, entered_at FROM show_of_hands ORDER BY id";
    ASKED_ELSEWHERE = "SELECT a.hands FROM hand_asked a LEFT JOIN show_of_hands h ON h.id = a.hands
                       WHERE h.poll IS NULL OR h.poll <> a.poll ORDER BY a.hands LIMIT 1";
    POLLS = "SELECT id, ballots, turnout, created_at, counted, counted_hash, opened_at, closed_at, annulled, outcome FROM poll ORDER BY id";
    VOTED = "SELECT poll, COUNT(*), COUNT(DISTINCT elector) FROM ballot GROUP BY poll";
    RAISED = "SELECT poll, CAST(SUM(raised) AS BIGINT) FROM show_of_hands GROUP BY poll";
    BODY_VERSIONS = "SELECT id, version FROM body ORDER BY id";
    MEETING_VERSIONS = "SELECT id, version FROM meeting ORDER BY id";
    MOTION_VERSIONS = "SELECT id, version FROM motion ORDER BY id";
    POSITIONS = "SELECT motion, backing, position FROM motion_backer ORDER BY motion, position";
}

/// The most entries about one text that are looked through for changes.
const MOST: u64 = 100_000;

/// For [`ledger::verify`].
///
/// # Errors
/// A fault of the database.
pub(crate) fn check(read: &mut Read<'_>, walked: &Walked, findings: &mut Findings) -> Result<(), Fault> {
    check_ballots(read, walked, findings)?;
    check_hands(read, walked, findings)?;
    check_polls(read, walked, findings)?;
    check_versions(read, walked, findings)?;
    check_positions(read, walked, findings)
}

/// A ballot points at the one entry about it, and has the key of the form that the entry tells.
fn check_ballots(read: &mut Read<'_>, walked: &Walked, findings: &mut Findings) -> Result<(), Fault> {
    type Row = (Id<Ballot>, u64, String, Option<Vec<u8>>);
    read.each::<Row, Fault>(BALLOTS, params![], |(id, entry, form, bytes)| {
        let told = walked.telling("ballot", id.uuid());
        if told.is_some_and(|told| told.first != entry || told.last != entry) {
            findings.column(told.map(|told| told.last), format!("the ballot {id} points at entry {entry}"));
        }
        let detail = bytes.as_deref().and_then(ledger::detail_of);
        // Entries of an older program do not tell the form.
        if detail.is_some_and(|detail| detail.get("form").is_some_and(|told| *told != form)) {
            findings.column(Some(entry), format!("the ballot {id} came by another form"));
        }
        Ok(())
    })
}

fn check_hands(read: &mut Read<'_>, walked: &Walked, findings: &mut Findings) -> Result<(), Fault> {
    let rows: Vec<(Id<Hands>, u64, Instant)> = read.all(HANDS, params![])?;
    for (id, entry, entered_at) in rows {
        let told = walked.telling("show-of-hands", id.uuid()).map(|told| told.last);
        if told.is_some_and(|told| told != entry) {
            findings.column(told, format!("the show of hands {id} points at entry {entry}"));
        } else if !ledger::tells_time(read, entry, "entered_at", entered_at)? {
            findings.column(told, format!("the show of hands {id} was entered at another time"));
        }
    }
    if let Some(hands) = read.get::<Id<Hands>>(ASKED_ELSEWHERE, params![])? {
        let told = walked.telling("show-of-hands", hands.uuid()).map(|told| told.last);
        findings
            .column(told, format!("somebody asked in the show of hands {hands} is noted in another poll"));
    }
    Ok(())
}

db::record! {
    struct PollRow {
        id: Id<Poll>,
        ballots: u64,
        turnout: u64,
        created_at: Instant,
        counted: Option<String>,
        counted_hash: Option<Sum>,
        opened_at: Option<Instant>,
        closed_at: Option<Instant>,
        annulled: bool,
        outcome: Option<Kept<Outcome>>,
    }
}

fn check_polls(read: &mut Read<'_>, walked: &Walked, findings: &mut Findings) -> Result<(), Fault> {
    let voted: Vec<(Id<Poll>, u64, u64)> = read.all(VOTED, params![])?;
    let voted: HashMap<Id<Poll>, (u64, u64)> =
        voted.into_iter().map(|(poll, ballots, electors)| (poll, (ballots, electors))).collect();
    let raised: HashMap<Id<Poll>, u64> = read.all(RAISED, params![])?.into_iter().collect();
    let rows: Vec<PollRow> = read.all(POLLS, params![])?;
    for row in rows {
        let Some(told) = walked.telling("poll", row.id.uuid()) else { continue };
        let (ballots, electors) = voted.get(&row.id).copied().unwrap_or_default();
        let turnout = electors + raised.get(&row.id).copied().unwrap_or_default();
        let id = row.id;
        if (row.ballots, row.turnout) != (ballots, turnout) {
            let detail = format!(
                "the poll {id} has {ballots} ballots and a turnout of {turnout}; its row says otherwise"
            );
            findings.column(Some(told.last), detail);
        }
        if !ledger::tells_time(read, told.first, "created_at", row.created_at)? {
            findings.column(Some(told.first), format!("the poll {id} was drafted at another time"));
        }
        if row.counted.as_deref().map(|text| sum(text.as_bytes())) != row.counted_hash {
            findings.column(
                Some(told.last),
                format!("the hash beside what was counted in the poll {id} is another's"),
            );
        }
        // What was not put has nothing to count.
        if row.opened_at.is_some()
            && row.closed_at.is_some()
            && !row.annulled
            && let Some(why) = recount(read, &row)
        {
            findings.count(Some(told.last), format!("the poll {id}: {why}"));
        }
    }
    Ok(())
}

/// Counts a closed poll again from the sealed answers; says what disagrees.
fn recount(read: &mut Read<'_>, row: &PollRow) -> Option<String> {
    match recounted(read, row) {
        Ok(None) => None,
        Ok(Some(why)) => Some(why.to_owned()),
        Err(fault) => Some(fault.to_string()),
    }
}

fn recounted(read: &mut Read<'_>, row: &PollRow) -> Result<Option<&'static str>, Fault> {
    let (Some(counted), Some(Kept(outcome))) = (&row.counted, &row.outcome) else {
        return Ok(Some("it is closed, and what was counted or what it came to is gone"));
    };
    let counted: tally::Poll =
        serde_json::from_str(counted).map_err(|error| Fault::from("what was counted", error))?;
    let (ballots, hands) = (ballot::of_poll(read, row.id)?, ballot::hands_of(read, row.id)?);
    if counted.ballots != ballots || counted.hands != hands {
        return Ok(Some("what was counted is not what was sealed"));
    }
    let again = tally::count(&tally::Poll { ballots, hands, ..counted })
        .map_err(|fault| Fault::from("it cannot be counted", fault))?;
    Ok((again != *outcome).then_some("it comes to something else"))
}

/// The version of a text is one more than the number of entries that changed it.
fn check_versions(read: &mut Read<'_>, walked: &Walked, findings: &mut Findings) -> Result<(), Fault> {
    let bodies: Vec<(Id<Body>, u64)> = read.all(BODY_VERSIONS, params![])?;
    for (id, version) in bodies {
        if let Some(told) = walked.telling("body", id.uuid()).filter(|told| told.times != version) {
            findings
                .column(Some(told.last), format!("the body {id} has another version than {}", told.times));
        }
    }
    let meetings: Vec<(Id<Meeting>, u64)> = read.all(MEETING_VERSIONS, params![])?;
    for (id, version) in meetings {
        check_version(read, walked, findings, id.into(), version, &["meeting.changed"])?;
    }
    let motions: Vec<(Id<Motion>, u64)> = read.all(MOTION_VERSIONS, params![])?;
    for (id, version) in motions {
        check_version(read, walked, findings, id.into(), version, &["motion.changed", "motion.rewritten"])?;
    }
    Ok(())
}

fn check_version(
    read: &mut Read<'_>,
    walked: &Walked,
    findings: &mut Findings,
    subject: Subject,
    version: u64,
    kinds: &[&str],
) -> Result<(), Fault> {
    let Some(told) = walked.telling(&subject.kind, subject.id) else { return Ok(()) };
    let history = ledger::history(read, &subject, MOST)?;
    let changes = history.iter().filter(|entry| kinds.contains(&entry.kind.as_str())).count() as u64;
    if version != changes + 1 {
        let Subject { kind, id } = subject;
        findings.column(Some(told.last), format!("the {kind} {id} has another version than {}", changes + 1));
    }
    Ok(())
}

/// Movers stand first, from 1 on and without a gap; whoever seconds comes after them, each in a place of their own.
fn check_positions(read: &mut Read<'_>, walked: &Walked, findings: &mut Findings) -> Result<(), Fault> {
    let rows: Vec<(Id<Motion>, Backing, u64)> = read.all(POSITIONS, params![])?;
    let mut last: Option<(Id<Motion>, bool, u64)> = None;
    for (motion, backing, position) in rows {
        let moves = backing == Backing::Mover;
        let sound = match last.filter(|(of, ..)| *of == motion) {
            None => moves && position == 1,
            Some((_, moved, before)) if moves => moved && position == before + 1,
            Some((_, _, before)) => position > before,
        };
        if !sound {
            let told = walked.telling("motion", motion.uuid()).map(|told| told.last);
            findings.column(
                told,
                format!("the movers and seconders of the motion {motion} stand in another order"),
            );
        }
        last = Some((motion, moves, position));
    }
    Ok(())
}

//! Shows of hands: how many of a declared set of people, present in the hall, raised a hand for what.

use super::{Hands, HandsState, SealedHands, rules};
use crate::{
    keyed::Keyed,
    poll::{self, Poll, PollState, Stage, Sum},
    presence::Mode,
    roll::RollEntry,
};
use base::{Fault, Id, Localised, Refusal, Stop};
use db::{Read, Value, params};
use ledger::{Logged, Said, StateSink, Subject};
use shell::{Pen, View};
use std::collections::{BTreeSet, HashSet};

db::statements! {
    SHOWS = "SELECT h.id, h.declared, h.raised FROM show_of_hands h WHERE h.poll = ?1 ORDER BY h.entered_at, h.id";
    SHOW_POLL = "SELECT poll FROM show_of_hands WHERE id = ?1";
    SHOW = "SELECT poll, declared, raised FROM show_of_hands WHERE id = ?1";
    ALL_SHOWS = "SELECT id, poll, declared, raised FROM show_of_hands ORDER BY id";
    ASKED_IN = "SELECT elector FROM hand_asked WHERE hands = ?1";
    SEALED = "SELECT h.id, s.bytes FROM show_of_hands h LEFT JOIN ledger_part s ON s.seq = h.entry_seq AND s.n = 0
              WHERE h.poll = ?1 ORDER BY h.entered_at, h.id";
    IN_HALL = "SELECT e.id, n.number, p.name, p.erased_at IS NOT NULL, g.name, g.names FROM presence x JOIN roll_entry e ON e.id = x.entry
               LEFT JOIN seat n ON n.id = e.seat LEFT JOIN person p ON p.id = e.person LEFT JOIN member g ON g.id = e.member
               WHERE x.meeting = ?1 AND x.left_at IS NULL AND x.mode = ?2 ORDER BY e.place";
    TAKEN = "SELECT elector FROM ballot WHERE poll = ?1 UNION SELECT elector FROM hand_asked WHERE poll = ?1";
    ADD_SHOW = "INSERT INTO show_of_hands (id, poll, declared, raised, entered_at, entry_seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    RAISE_TURNOUT = "UPDATE poll SET turnout = turnout + ?2 WHERE id = ?1";
    LOWER_TURNOUT = "UPDATE poll SET turnout = turnout - ?2 WHERE id = ?1";
    FORGET_ASKED = "DELETE FROM hand_asked WHERE hands = ?1";
    FORGET_SHOW = "DELETE FROM show_of_hands WHERE id = ?1";
}

/// A show of hands to be entered.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NewHands {
    /// Those of the people open for it who were not asked.
    pub except: Vec<Id<RollEntry>>,
    /// Hands for.
    pub in_favour: u64,
    /// Hands against.
    pub against: u64,
    /// Hands for abstaining.
    pub abstain: u64,
}

db::record! {
    /// A show of hands as the chair's screen lists it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub(crate) struct Show {
        pub id: Id<Hands>,
        pub declared: u64,
        pub raised: u64,
    }
}

db::record! {
    /// Somebody in the hall.
    #[derive(Debug, Clone)]
    pub struct InHall {
        /// The line of the roll.
        pub entry: Id<RollEntry>,
        /// The number of the seat, if it is one's.
        pub seat: Option<u32>,
        /// The person's name.
        pub name: Option<String>,
        /// Whether the person's data were erased.
        pub erased: bool,
        /// The member's name at home.
        pub member: Option<String>,
        /// The member's names in other languages.
        pub member_names: Option<Localised>,
    }
}

/// The shows of hands entered in a poll.
///
/// # Errors
/// A fault of the database.
pub(crate) fn shows(read: &mut Read<'_>, poll: Id<Poll>) -> Result<Vec<Show>, Fault> {
    read.all(SHOWS, params![poll])
}

/// Whoever could be asked to show hands now: electors in the hall on whose behalf no ballot came and who were in no
/// other show.
///
/// # Errors
/// A fault of the database.
pub fn open_for_hands(
    read: &mut Read<'_>,
    id: Id<Poll>,
    poll: &PollState,
    now: base::Instant,
) -> Result<Vec<InHall>, Fault> {
    let electors: HashSet<Id<RollEntry>> = poll::sitting(read, id, poll, now)?;
    let taken: HashSet<Id<RollEntry>> = read.all(TAKEN, params![id])?.into_iter().collect();
    let hall: Vec<InHall> = read.all(IN_HALL, params![poll.meeting, Mode::InPerson])?;
    Ok(hall.into_iter().filter(|one| electors.contains(&one.entry) && !taken.contains(&one.entry)).collect())
}

/// Enters a show of hands: of everybody open for it, except who is named.
///
/// # Errors
/// Refuses outside an open poll, where the rule has none, and numbers that cannot be.
pub fn enter(pen: &mut Pen<'_, '_>, poll: Id<Poll>, new: NewHands) -> Result<Id<Hands>, Stop> {
    let state = poll::load(pen.tx, poll)?.ok_or(Stop::Missing)?;
    poll::rules::check_close(&state)?;
    let open = open_for_hands(pen.tx, poll, &state, pen.now)?;
    let asked: BTreeSet<Id<RollEntry>> =
        open.into_iter().map(|one| one.entry).filter(|entry| !new.except.contains(entry)).collect();
    rules::check_hands(state.rule(), asked.len() as u64, [new.in_favour, new.against, new.abstain])?;
    let id: Id<Hands> = pen.id();
    let raised = new.in_favour + new.against + new.abstain;
    let after = HandsState { poll, declared: asked.len() as u64, raised, electors_sha256: hash(&asked) };
    let sealed =
        SealedHands { hands: id, in_favour: new.in_favour, against: new.against, abstain: new.abstain };
    let draft =
        pen.draft("show-of-hands.entered").about(id).about(poll).about(state.meeting).after(&after)?;
    let draft = draft.detail(&serde_json::json!({ "entered_at": pen.now }))?;
    let entry = pen.enter(draft.part(poll, &sealed)?)?;
    pen.tx.exec(ADD_SHOW, params![id, poll, after.declared, raised, pen.now, entry])?;
    let rows: Vec<Vec<Value>> = asked.iter().map(|elector| params![poll, *elector, id].to_vec()).collect();
    pen.tx.insert_many("hand_asked", &["poll", "elector", "hands"], &rows)?;
    pen.tx.exec(RAISE_TURNOUT, params![poll, raised])?;
    Ok(id)
}

/// How many were asked and raised a hand, of an entry about a show of hands.
///
/// # Errors
/// None.
pub(crate) fn says_hands(view: &mut View<'_, '_>, entry: &Logged) -> Result<Option<String>, Stop> {
    if !entry.kind.starts_with("show-of-hands.") {
        return Ok(None);
    }
    let state = entry.after.clone().filter(|after| !after.is_null()).or_else(|| entry.before.clone());
    let count = |name: &str| state.as_ref().and_then(|state| state.get(name)?.as_u64());
    let (Some(declared), Some(raised)) = (count("declared"), count("raised")) else { return Ok(None) };
    Ok(Some(view.l().t2("governance-hands-entered", "declared", declared, "raised", raised)))
}

/// Takes a show of hands back, so that it can be entered rightly.
///
/// # Errors
/// Refuses once the poll is closed.
pub fn remove(pen: &mut Pen<'_, '_>, id: Id<Hands>) -> Result<(), Stop> {
    let poll: Id<Poll> = pen.tx.get(SHOW_POLL, params![id])?.ok_or(Stop::Missing)?;
    let state = poll::load(pen.tx, poll)?.ok_or(Stop::Missing)?;
    if state.stage() != Stage::Open {
        return Err(Refusal::new("governance-refusal-poll-closed").into());
    }
    let row: (Id<Poll>, u64, u64) = pen.tx.one(SHOW, params![id])?;
    let before = hands_state(pen.tx, id, row)?;
    pen.tx.exec(FORGET_ASKED, params![id])?;
    pen.tx.exec(FORGET_SHOW, params![id])?;
    pen.tx.exec(LOWER_TURNOUT, params![poll, before.raised])?;
    pen.enter(
        pen.draft("show-of-hands.removed").about(id).about(poll).about(state.meeting).before(&before)?.gone(),
    )?;
    Ok(())
}

/// That a show of hands of a poll was taken back already; nothing there where the poll never had such a show.
pub(super) fn removed(read: &mut Read<'_>, poll: Id<Poll>, id: Id<Hands>) -> Result<Refusal, Stop> {
    let removed = ledger::last_of_kind(read, &Subject::from(id), "show-of-hands.removed")?;
    let removed = removed.filter(|entry| entry.about.contains(&Subject::from(poll)));
    removed.map(|_| Refusal::new("governance-refusal-hands-removed")).ok_or(Stop::Missing)
}

fn hands_state(
    read: &mut Read<'_>,
    id: Id<Hands>,
    (poll, declared, raised): (Id<Poll>, u64, u64),
) -> Result<HandsState, Fault> {
    let asked: BTreeSet<Id<RollEntry>> = read.all(ASKED_IN, params![id])?.into_iter().collect();
    Ok(HandsState { poll, declared, raised, electors_sha256: hash(&asked) })
}

fn hash(asked: &BTreeSet<Id<RollEntry>>) -> Sum {
    let lines: String = asked.iter().map(|entry| format!("{entry}\n")).collect();
    poll::sum(lines.as_bytes())
}

/// For [`ledger::verify`].
///
/// # Errors
/// A fault of the database.
pub fn hands_states(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    let all: Vec<Keyed<(Id<Poll>, u64, u64)>> = read.all(ALL_SHOWS, params![])?;
    for row in all {
        let state = hands_state(read, Id::from_uuid(row.id), row.state)?;
        sink(row.id, Said::of(&state)?)?;
    }
    Ok(())
}

/// Every show of hands of a poll with its numbers: for the count, never for a page before it.
///
/// # Errors
/// A fault where the numbers are gone or belong to another show: `koinon verify` tells more.
pub fn hands_of(read: &mut Read<'_>, poll: Id<Poll>) -> Result<Vec<tally::Hands>, Fault> {
    let rows: Vec<(Id<Hands>, Option<Vec<u8>>)> = read.all(SEALED, params![poll])?;
    let mut all = Vec::with_capacity(rows.len());
    for (id, bytes) in rows {
        let sealed: Option<SealedHands> = bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        let sealed = sealed.filter(|sealed| sealed.hands == id);
        let sealed = sealed.ok_or_else(|| {
            Fault::new(
                "the numbers of a show of hands are not beside its entry in the ledger; run `koinon verify`",
            )
        })?;
        let asked: BTreeSet<Id<RollEntry>> = read.all(ASKED_IN, params![id])?.into_iter().collect();
        all.push(tally::Hands {
            electors: asked.iter().map(Id::to_string).collect(),
            in_favour: sealed.in_favour,
            against: sealed.against,
            abstain: sealed.abstain,
        });
    }
    Ok(all)
}

//! Rolls in the database: worked out from seats, delegations, mandates and standing; frozen as rows and one entry of the ledger.

use super::{
    Reasons, RollEntry, RollState, Standing, Voice,
    rules::{
        self, DelegationAsked, DeputyAsked, Entry, Facts, Force, Holder, On, SeatFacts, StandingAsked,
        Statutes,
    },
};
use crate::{
    body::Body,
    delegation::{self, OnRoll},
    keyed::{Keyed, each_state},
    meeting::{self, Meeting, MeetingState, RollHash, Stage},
    registry::Member,
    seat::{self, Capacity, EndReason, Office, Outlook, Risk, RosterRow},
    statute,
};
use base::{Day, Fault, Id, Instant, Localised, Refusal, Stop};
use db::{Cells, Read, Record, Value, params};
use ledger::{RowEntry, StateSink, Subject, canonical::canonical, tree::Hash};
use sha2::{Digest, Sha256};
use shell::{Locale, Pen, Person, memo::Memo};
use std::collections::{BTreeMap, HashMap};

/// The columns of [`RollState`], of the table `e`.
macro_rules! entries {
    ($rest:literal) => {
        concat!(
            "SELECT e.id, e.meeting, e.place, CASE WHEN e.delegated = 0 THEN e.seat END, e.tenure, e.person, e.mandate, e.member,
                    e.capacity, e.entitled, e.stands_by, e.weight, e.reasons, e.delegation FROM roll_entry e ",
            $rest
        )
    };
}

/// The columns of [`Shown`].
macro_rules! shown {
    ($rest:literal) => {
        concat!(
            "SELECT e.id, e.meeting, e.place, CASE WHEN e.delegated = 0 THEN e.seat END, e.tenure, e.person, e.mandate, e.member,
                    e.capacity, e.entitled, e.stands_by, e.weight, e.reasons, e.delegation,
                    s.number, c.name, t.office, p.name, p.erased_at, g.name, g.names
             FROM roll_entry e LEFT JOIN seat s ON s.id = e.seat LEFT JOIN seat_class c ON c.id = s.class
             LEFT JOIN tenure t ON t.id = e.tenure LEFT JOIN person p ON p.id = e.person
             LEFT JOIN member g ON g.id = e.member ",
            $rest
        )
    };
}

db::statements! {
    ENTRY = entries!("WHERE e.id = ?1");
    ALL_ENTRIES = entries!("");
    OF_MEETING = entries!("WHERE e.meeting = ?1 ORDER BY e.place");
    OF_PERSON = entries!("WHERE e.meeting = ?1 AND e.person = ?2 ORDER BY e.entitled DESC, e.stands_by DESC, e.place");
    SHOWN_ALL = shown!("WHERE e.meeting = ?1 ORDER BY e.place LIMIT ?2 OFFSET ?3");
    SHOWN_VOTING = shown!("WHERE e.meeting = ?1 AND e.entitled = 1 ORDER BY e.place LIMIT ?2 OFFSET ?3");
    SHOWN_OTHERS = shown!("WHERE e.meeting = ?1 AND e.entitled = 0 ORDER BY e.place LIMIT ?2 OFFSET ?3");
    SHOWN_OF_PERSON = shown!("WHERE e.meeting = ?1 AND e.person = ?2 ORDER BY e.entitled DESC, e.stands_by DESC, e.place");
    SHOWN_ENTRY = shown!("WHERE e.id = ?1");
    COUNTS = "SELECT COUNT(*), CAST(COALESCE(SUM(entitled), 0) AS BIGINT), CAST(COALESCE(SUM(entitled * weight), 0) AS BIGINT)
              FROM roll_entry WHERE meeting = ?1";
    REASONS = "SELECT entitled, reasons FROM roll_entry WHERE meeting = ?1";
    FORGET = "DELETE FROM roll_entry WHERE meeting = ?1";
    RESTS_ON_IT = "SELECT (SELECT COUNT(*) FROM proxy WHERE meeting = ?1) + (SELECT COUNT(*) FROM presence WHERE meeting = ?1)
                   + (SELECT COUNT(*) FROM poll WHERE meeting = ?1 AND opened_at IS NOT NULL)";
    STANDINGS = "SELECT DISTINCT m.member, g.departed, x.standing FROM tenure t
                 JOIN seat s ON s.id = t.seat JOIN mandate m ON m.id = t.mandate JOIN member g ON g.id = m.member
                 LEFT JOIN standing x ON x.member = m.member AND x.since <= ?2 AND (x.until IS NULL OR x.until > ?2)
                 WHERE s.body = ?1 AND t.since <= ?2 AND (t.until IS NULL OR t.until > ?2)";
    LAST_ENDED = "SELECT t.until, t.end_reason, t.end_article FROM tenure t JOIN seat s ON s.id = t.seat
                  WHERE s.body = ?1 AND t.person = ?2 AND t.until <= ?3 ORDER BY t.until DESC, t.id DESC LIMIT 1";
}

/// A line of the roll by id.
///
/// # Errors
/// A fault of the database.
pub fn load(read: &mut Read<'_>, id: Id<RollEntry>) -> Result<Option<RollState>, Fault> {
    let row: Option<Keyed<RollState>> = read.get(ENTRY, params![id])?;
    Ok(row.map(|row| row.state))
}

/// For [`ledger::verify`].
///
/// # Errors
/// A fault of the database.
pub fn states(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    each_state::<RollState>(read, ALL_ENTRIES, sink)
}

/// A line of a frozen roll.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its id.
    pub id: Id<RollEntry>,
    /// What it says.
    pub state: RollState,
}

impl From<Keyed<RollState>> for Line {
    fn from(row: Keyed<RollState>) -> Self {
        Self { id: Id::from_uuid(row.id), state: row.state }
    }
}

/// The frozen roll of a meeting, in its order; empty until it is frozen.
///
/// # Errors
/// A fault of the database.
pub fn of_meeting(read: &mut Read<'_>, meeting: Id<Meeting>) -> Result<Vec<Line>, Fault> {
    let rows: Vec<Keyed<RollState>> = read.all(OF_MEETING, params![meeting])?;
    Ok(rows.into_iter().map(Line::from).collect())
}

/// The lines of one person in a frozen roll: the one that votes first, then the one that stands by.
///
/// # Errors
/// A fault of the database.
pub fn of_person(read: &mut Read<'_>, meeting: Id<Meeting>, person: Id<Person>) -> Result<Vec<Line>, Fault> {
    let rows: Vec<Keyed<RollState>> = read.all(OF_PERSON, params![meeting, person])?;
    Ok(rows.into_iter().map(Line::from).collect())
}

/// The lines of a person as subjects of the ledger, for their own page to follow.
pub(crate) fn subjects(
    read: &mut Read<'_>,
    meeting: Id<Meeting>,
    person: Id<Person>,
) -> Result<Vec<Subject>, Fault> {
    Ok(of_person(read, meeting, person)?.into_iter().map(|line| line.id.into()).collect())
}

/// How many lines a frozen roll has, how many of them vote, and how many votes they have together by weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Totals {
    pub lines: u64,
    pub entitled: u64,
    pub votes: u64,
}

pub(crate) fn counts(read: &mut Read<'_>, meeting: Id<Meeting>) -> Result<Totals, Fault> {
    let (lines, entitled, votes): (u64, u64, u64) = read.one(COUNTS, params![meeting])?;
    Ok(Totals { lines, entitled, votes })
}

/// Of how many lines of a frozen roll each thing decided, told: what gave the vote to those who have it, what took it
/// from the others. What differs from person to person, such as since when, is left to the roll itself.
pub(crate) fn because(read: &mut Read<'_>, meeting: Id<Meeting>, l: &Locale) -> Result<Vec<Because>, Fault> {
    let mut counts: BTreeMap<(bool, String), u64> = BTreeMap::new();
    read.each::<(bool, Reasons), Fault>(REASONS, params![meeting], |(entitled, reasons)| {
        let own = reasons.0.iter().filter(|reason| reason.speaks_for() == entitled);
        for reason in own.filter(|reason| !entitled || !reason.is_of_one()) {
            *counts.entry((!entitled, reason.told(l))).or_default() += 1;
        }
        Ok(())
    })?;
    let mut all: Vec<Because> =
        counts.into_iter().map(|((against, told), lines)| Because { against, told, lines }).collect();
    all.sort_by_key(|one| (one.against, std::cmp::Reverse(one.lines)));
    Ok(all)
}

/// What gave or took a vote, and of how many lines of a roll.
pub(crate) struct Because {
    pub against: bool,
    pub told: String,
    pub lines: u64,
}

/// Whether somebody is on a meeting's roll or, until that is frozen, holds a seat in its body on a day or is named for
/// the meeting by a member.
pub(crate) fn sits(
    read: &mut Read<'_>,
    id: Id<Meeting>,
    meeting: &MeetingState,
    person: Id<Person>,
    today: Day,
) -> Result<bool, Fault> {
    if meeting.roll_frozen_at.is_some() {
        return Ok(!of_person(read, id, person)?.is_empty());
    }
    Ok(!seat::sits_in(read, meeting.body, person, today)?.is_empty() || delegation::names(read, id, person)?)
}

/// Everybody who may come to be on a roll, with what pages show of them.
#[derive(Default)]
struct Known {
    seats: HashMap<Id<seat::Seat>, RosterRow>,
    members: HashMap<Id<Member>, delegation::OnRoll>,
}

/// What the roll of a meeting follows from on a day, and who sits or is named where.
fn facts(
    read: &mut Read<'_>,
    body: Id<Body>,
    day: Day,
    members: impl FnOnce(&mut Read<'_>, &statute::Delegation) -> Result<Vec<OnRoll>, Fault>,
) -> Result<(Facts, Known), Fault> {
    let roster = seat::roster(read, body, day)?;
    type Row = (Id<Member>, Option<Day>, Option<Standing>);
    let standings: Vec<Row> = read.all(STANDINGS, params![body, day])?;
    let standings: HashMap<_, _> =
        standings.into_iter().map(|(member, left, standing)| (member, (left, standing))).collect();
    let mut seats = Vec::with_capacity(roster.len());
    for row in &roster {
        let place = &row.place;
        seats.push(SeatFacts {
            seat: place.id,
            number: place.number,
            weight: place.weight,
            votes: place.votes,
            titular: row.titular.as_ref().map(|one| holder(read, body, one, &standings, day)).transpose()?,
            deputy: row.deputy.as_ref().map(|one| holder(read, body, one, &standings, day)).transpose()?,
        });
    }
    let statutes = statutes(read, body, day)?;
    let named = match &statutes.delegation {
        Some(asked) => members(read, &asked.terms)?,
        None => Vec::new(),
    };
    let members = named.iter().map(OnRoll::facts).collect();
    let known = Known {
        seats: roster.into_iter().map(|row| (row.place.id, row)).collect(),
        members: named.into_iter().map(|one| (one.member, one)).collect(),
    };
    Ok((Facts { day, statutes, seats, members }, known))
}

type Standings = HashMap<Id<Member>, (Option<Day>, Option<Standing>)>;

fn holder(
    read: &mut Read<'_>,
    body: Id<Body>,
    one: &seat::Holder,
    standings: &Standings,
    day: Day,
) -> Result<Holder, Fault> {
    let (departed, standing) = standings.get(&one.member).copied().unwrap_or_default();
    let force = match seat::risk_of(read, body, one, (day, day))? {
        Some(Risk { ended, outlook }) => Force::Ended { ended, kept_by: kept_by(outlook, day) },
        None if one.mandate_since > day => Force::Later { since: one.mandate_since },
        None => Force::InForce,
    };
    Ok(Holder {
        tenure: one.tenure,
        person: one.person,
        since: one.since,
        mandate: one.mandate,
        force,
        member: one.member,
        departed,
        standing,
        erased: one.erased,
    })
}

/// The article by which a seat is still kept on a day although the mandate has ended. Where no statute says what
/// becomes of the seat, nothing keeps the vote.
fn kept_by(outlook: Outlook, day: Day) -> Option<String> {
    match outlook {
        Outlook::Lost { day: lost, article } => (lost > day).then_some(article),
        Outlook::AtNextMeeting { article, .. } => Some(article),
        Outlook::Unsettled => None,
    }
}

fn statutes(read: &mut Read<'_>, body: Id<Body>, day: Day) -> Result<Statutes, Fault> {
    let standing = statute::in_force::<statute::Standing>(read, body, day)?;
    let deputy = statute::in_force::<statute::Deputy>(read, body, day)?;
    let delegation = statute::in_force::<statute::Delegation>(read, body, day)?;
    Ok(Statutes {
        delegation: delegation.map(|one| DelegationAsked { article: one.article, terms: one.terms }),
        standing: standing.map(|one| StandingAsked { article: one.article, may_vote: one.terms.may_vote }),
        deputy: deputy
            .map(|one| DeputyAsked { article: one.article, votes_when_absent: one.terms.votes_when_absent }),
    })
}

fn place_of(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1)
}

fn state_of(meeting: Id<Meeting>, index: usize, entry: Entry) -> RollState {
    let held = entry.holder;
    let (seat, of, delegation) = match entry.on {
        On::Seat(seat) => (Some(seat), None, None),
        On::Member(member, delegation) => (None, Some(member), delegation),
    };
    RollState {
        meeting,
        place: place_of(index),
        seat,
        tenure: held.and_then(|held| held.tenure),
        person: held.map(|held| held.person),
        mandate: held.and_then(|held| held.mandate),
        member: held.map(|held| held.member).or(of),
        delegation,
        capacity: entry.capacity,
        entitled: entry.entitled,
        stands_by: entry.stands_by,
        weight: entry.weight,
        reasons: entry.reasons,
    }
}

/// Freezes the roll of a called meeting as it stands now: from here on nobody's right to vote in it changes.
///
/// It may be frozen anew until the meeting opens, as long as neither presence nor proxy rests on it; what the former
/// roll said stays in the ledger.
///
/// # Errors
/// Refuses before the meeting was called and after it was opened, and when something rests on the roll.
pub fn freeze(pen: &mut Pen<'_, '_>, meeting: Id<Meeting>) -> Result<RollHash, Stop> {
    let state = meeting::load(pen.tx, meeting)?.ok_or(Stop::Missing)?;
    match state.stage() {
        Stage::Draft => return Err(Refusal::new("governance-refusal-meeting-not-called").into()),
        Stage::Open | Stage::Closed => return Err(Refusal::new("governance-refusal-meeting-opened").into()),
        Stage::Called => {}
    }
    freeze_in(pen, meeting)
}

/// Freezes, whatever the stage: the opening of a meeting does so too.
pub(crate) fn freeze_in(pen: &mut Pen<'_, '_>, meeting: Id<Meeting>) -> Result<RollHash, Stop> {
    let rests: u64 = pen.tx.one(RESTS_ON_IT, params![meeting])?;
    if rests > 0 {
        return Err(Refusal::new("governance-refusal-roll-in-use").into());
    }
    seat::apply_losses(pen)?;
    let before = meeting::load(pen.tx, meeting)?.ok_or(Stop::Missing)?;
    let old = of_meeting(pen.tx, meeting)?;
    pen.tx.exec(FORGET, params![meeting])?;
    let (facts, _) = facts(pen.tx, before.body, pen.today, |read, says| {
        delegation::on_roll(read, meeting, says, pen.today)
    })?;
    let entries = rules::roll(&facts).into_iter().enumerate();
    let new: Vec<Line> =
        entries.map(|(index, entry)| Line { id: pen.id(), state: state_of(meeting, index, entry) }).collect();
    let states = new.iter().map(|line| json(&line.state)).collect::<Result<Vec<_>, _>>()?;
    let hash = hash(&states)?;
    write(pen, &new)?;
    meeting::keep_roll(pen, meeting, hash)?;
    enter(pen, meeting, &before, &old, &new)?;
    Ok(hash)
}

fn json(state: &RollState) -> Result<serde_json::Value, Fault> {
    serde_json::to_value(state).map_err(|error| Fault::from("an entry of a roll as JSON", error))
}

/// The SHA-256 of the canonical JSON of the array of all entries' states, in the roll's order: the rows of the
/// ledger's entry give the same array, so that anybody can make the hash again.
fn hash(states: &[serde_json::Value]) -> Result<RollHash, Fault> {
    let bytes = canonical(&serde_json::Value::Array(states.to_vec()));
    let bytes = bytes.map_err(|error| Fault::from("a roll has no canonical form", error))?;
    Ok(RollHash(Hash(Sha256::digest(bytes).into())))
}

fn write(pen: &mut Pen<'_, '_>, lines: &[Line]) -> Result<(), Fault> {
    let columns = [
        "id",
        "meeting",
        "place",
        "seat",
        "tenure",
        "person",
        "mandate",
        "member",
        "capacity",
        "entitled",
        "stands_by",
        "weight",
        "reasons",
        "delegated",
        "delegation",
    ];
    let rows: Vec<Vec<Value>> = lines
        .iter()
        .map(|Line { id, state }| {
            let one = state;
            params![
                *id,
                one.meeting,
                one.place,
                voice(one),
                one.tenure,
                one.person,
                one.mandate,
                one.member,
                one.capacity,
                one.entitled,
                one.stands_by,
                one.weight,
                &one.reasons,
                one.seat.is_none(),
                one.delegation
            ]
            .to_vec()
        })
        .collect();
    pen.tx.insert_many("roll_entry", &columns, &rows)
}

/// Whose vote a line is: the column that titular and deputy have in common.
fn voice(state: &RollState) -> Option<Id<Voice>> {
    let seat = state.seat.map(Id::uuid);
    seat.or_else(|| state.member.map(Id::uuid)).map(Id::from_uuid)
}

fn enter(
    pen: &mut Pen<'_, '_>,
    id: Id<Meeting>,
    before: &MeetingState,
    old: &[Line],
    new: &[Line],
) -> Result<(), Stop> {
    let after = meeting::load(pen.tx, id)?.ok_or(Stop::Missing)?;
    let totals = counts(pen.tx, id)?;
    let detail =
        serde_json::json!({ "lines": totals.lines, "entitled": totals.entitled, "votes": totals.votes });
    let draft = pen.draft("meeting.roll-frozen").about(id).about_any(before.of_record()).sealed(id);
    let draft = draft.before(before)?.after(&after)?.detail(&detail)?;
    let gone = old.iter().map(|line| {
        Ok(RowEntry { subject: Subject::from(line.id), before: Some(json(&line.state)?), after: None })
    });
    let come = new.iter().map(|line| {
        Ok(RowEntry { subject: Subject::from(line.id), before: None, after: Some(json(&line.state)?) })
    });
    ledger::append_rows(pen.tx, pen.moment, draft, gone.chain(come))?;
    Ok(())
}

/// A line of a roll as pages show it, frozen or provisional.
#[derive(Debug, Clone)]
pub(crate) struct Shown {
    /// The frozen line; none while the roll is provisional.
    pub id: Option<Id<RollEntry>>,
    pub state: RollState,
    /// The number of the seat, if it is one's.
    pub number: Option<u32>,
    pub class: Option<Localised>,
    pub office: Option<Office>,
    pub name: Option<String>,
    pub erased: bool,
    pub member_name: Option<String>,
    pub member_names: Option<Localised>,
}

impl Record for Shown {
    fn read(cells: &mut Cells<'_>) -> Result<Self, Fault> {
        Ok(Self {
            id: Some(cells.take()?),
            state: RollState::read(cells)?,
            number: cells.take()?,
            class: cells.take()?,
            office: cells.take()?,
            name: cells.take()?,
            erased: cells.take::<Option<Instant>>()?.is_some(),
            member_name: cells.take()?,
            member_names: cells.take()?,
        })
    }
}

impl Shown {
    /// Whether words are found in the names of its person and member, or are the number of its seat.
    pub fn has(&self, words: &str) -> bool {
        let asked = !words.trim().is_empty();
        let words = shell::fold(words);
        let found = |name: &str| !words.is_empty() && shell::fold(name).contains(&words);
        let named = |name: &Option<String>| name.as_deref().is_some_and(found);
        let names =
            self.member_names.iter().flat_map(|names| names.iter().map(|(_, wording)| wording.text.as_str()));
        !asked
            || self.number.is_some_and(|number| number.to_string() == words)
            || (!self.erased && named(&self.name))
            || named(&self.member_name)
            || names.into_iter().any(found)
    }
}

db::coded! {
    /// Which lines of a roll are asked for.
    pub(crate) enum Which {
        /// All.
        All = "all",
        /// Those that vote.
        Voting = "voting",
        /// Those that do not.
        Others = "others",
    }
}

impl Which {
    fn has(self, entitled: bool) -> bool {
        match self {
            Which::All => true,
            Which::Voting => entitled,
            Which::Others => !entitled,
        }
    }
}

/// Part of a frozen roll.
pub(crate) fn lines(
    read: &mut Read<'_>,
    meeting: Id<Meeting>,
    which: Which,
    most: u64,
    first: u64,
) -> Result<Vec<Shown>, Fault> {
    let sql = match which {
        Which::All => SHOWN_ALL,
        Which::Voting => SHOWN_VOTING,
        Which::Others => SHOWN_OTHERS,
    };
    read.all(sql, params![meeting, most, first])
}

/// The lines of a frozen roll in which the words are found, by name of person or member or by number of seat.
pub(crate) fn search(
    read: &mut Read<'_>,
    meeting: Id<Meeting>,
    which: Which,
    words: &str,
    mut keep: impl FnMut(&Shown) -> bool,
) -> Result<Vec<Shown>, Fault> {
    let all = lines(read, meeting, which, i64::MAX.unsigned_abs(), 0)?;
    Ok(all.into_iter().filter(|line| line.has(words) && keep(line)).collect())
}

/// One line of a frozen roll.
pub(crate) fn named(read: &mut Read<'_>, id: Id<RollEntry>) -> Result<Option<Shown>, Fault> {
    read.get(SHOWN_ENTRY, params![id])
}

/// The roll as it would be if it were frozen on a day, without the members that have named nobody: all who could have a
/// vote in it.
pub(crate) fn sitting(
    read: &mut Read<'_>,
    id: Id<Meeting>,
    body: Id<Body>,
    day: Day,
) -> Result<(Statutes, Vec<Shown>), Fault> {
    let (facts, known) = facts(read, body, day, |read, _| delegation::with_named(read, id, day))?;
    Ok((facts.statutes.clone(), shown_by(&facts, &known, id)))
}

/// The totals of the roll as it would be if it were frozen on a day.
pub(crate) fn provisional_totals(
    read: &mut Read<'_>,
    memo: &Memo,
    id: Id<Meeting>,
    body: Id<Body>,
    day: Day,
) -> Result<Totals, Fault> {
    let (statutes, lines) = sitting(read, id, body, day)?;
    totals(read, memo, id, day, (&statutes, &lines))
}

fn totals(
    read: &mut Read<'_>,
    memo: &Memo,
    id: Id<Meeting>,
    day: Day,
    (statutes, lines): (&Statutes, &[Shown]),
) -> Result<Totals, Fault> {
    let (members, named) = match &statutes.delegation {
        Some(asked) => delegation::counts(read, memo, id, &asked.terms, day)?,
        None => (0, 0),
    };
    let voting = || lines.iter().filter(|line| line.state.entitled);
    Ok(Totals {
        lines: lines.len() as u64 + members.saturating_sub(named),
        entitled: voting().count() as u64,
        votes: voting().map(|line| line.state.weight).sum(),
    })
}

/// Part of the roll as it would be if it were frozen on a day, with its totals before the choice of lines: those who
/// sit, then the members that have named nobody.
pub(crate) fn provisional(
    read: &mut Read<'_>,
    memo: &Memo,
    (id, body): (Id<Meeting>, Id<Body>),
    day: Day,
    which: Which,
    (most, first): (u64, u64),
) -> Result<(Totals, Vec<Shown>), Fault> {
    let (statutes, lines) = sitting(read, id, body, day)?;
    let totals = totals(read, memo, id, day, (&statutes, &lines))?;
    let chosen: Vec<Shown> = lines.into_iter().filter(|line| which.has(line.state.entitled)).collect();
    let sitting = chosen.len() as u64;
    let skipped = usize::try_from(first).unwrap_or(usize::MAX);
    let mut shown: Vec<Shown> =
        chosen.into_iter().skip(skipped).take(usize::try_from(most).unwrap_or(usize::MAX)).collect();
    let rest = most - shown.len() as u64;
    if let Some(asked) = statutes.delegation.as_ref().filter(|_| rest > 0 && which.has(false)) {
        let members =
            delegation::without(read, id, &asked.terms, day, (rest, first.saturating_sub(sitting)))?;
        let facts = Facts {
            day,
            statutes: statutes.clone(),
            seats: Vec::new(),
            members: members.iter().map(OnRoll::facts).collect(),
        };
        let known = Known {
            seats: HashMap::new(),
            members: members.into_iter().map(|one| (one.member, one)).collect(),
        };
        shown.extend(shown_by(&facts, &known, id));
    }
    Ok((totals, shown))
}

/// The lines that follow from facts, as pages show them.
fn shown_by(facts: &Facts, known: &Known, id: Id<Meeting>) -> Vec<Shown> {
    let entries = rules::roll(facts).into_iter().enumerate();
    entries.filter_map(|(index, entry)| shown_as(known, id, index, entry)).collect()
}

/// A line that is not frozen, as pages show it.
fn shown_as(known: &Known, id: Id<Meeting>, index: usize, entry: Entry) -> Option<Shown> {
    let (on, capacity) = (entry.on, entry.capacity);
    let state = state_of(id, index, entry);
    match on {
        On::Seat(seat) => {
            let row = known.seats.get(&seat)?;
            let holder =
                if capacity == Capacity::Titular { row.titular.as_ref() } else { row.deputy.as_ref() };
            Some(Shown {
                id: None,
                state,
                number: Some(row.place.number),
                class: Some(row.place.class_name.clone()),
                office: holder.map(|one| one.office),
                name: holder.map(|one| one.name.clone()),
                erased: holder.is_some_and(|one| one.erased),
                member_name: holder.map(|one| one.member_name.clone()),
                member_names: holder.map(|one| one.member_names.clone()),
            })
        }
        On::Member(member, _) => {
            let row = known.members.get(&member)?;
            let one = row.who(capacity);
            Some(Shown {
                id: None,
                state,
                number: None,
                class: None,
                office: None,
                name: one.as_ref().map(|one| one.name.clone()),
                erased: one.is_some_and(|one| one.erased),
                member_name: Some(row.name.clone()),
                member_names: Some(row.names.clone()),
            })
        }
    }
}

/// The answer to "may I vote, and why": the lines of one person, or why there are none.
#[derive(Debug, Clone)]
pub enum Why {
    /// On these lines.
    Lines(Vec<RollState>),
    /// Holds a seat, but came after the roll was frozen.
    CameLater {
        /// When it was frozen.
        frozen_at: Instant,
    },
    /// Held a seat in the body until a day.
    Ended {
        /// The first day without it.
        on: Day,
        /// Why it ended.
        reason: Option<EndReason>,
        /// The article by which it ended.
        article: Option<String>,
    },
    /// Never held a seat in the body.
    NoSeat,
}

/// Whether and why somebody may vote in a meeting: by the frozen roll, or until then as it would be if it were frozen
/// today.
///
/// # Errors
/// A fault of the database.
pub fn why(
    read: &mut Read<'_>,
    id: Id<Meeting>,
    meeting: &MeetingState,
    person: Id<Person>,
    today: Day,
) -> Result<Why, Fault> {
    let lines: Vec<RollState> = match meeting.roll_frozen_at {
        Some(_) => of_person(read, id, person)?.into_iter().map(|line| line.state).collect(),
        None => {
            let (_, lines) = sitting(read, id, meeting.body, today)?;
            let mut own: Vec<RollState> =
                lines.into_iter().map(|line| line.state).filter(|line| line.person == Some(person)).collect();
            own.sort_by_key(|line| (!line.entitled, !line.stands_by, line.place));
            own
        }
    };
    if !lines.is_empty() {
        return Ok(Why::Lines(lines));
    }
    if let Some(frozen_at) = meeting.roll_frozen_at
        && (!seat::sits_in(read, meeting.body, person, today)?.is_empty()
            || delegation::names(read, id, person)?)
    {
        return Ok(Why::CameLater { frozen_at });
    }
    let ended: Option<(Day, Option<EndReason>, Option<String>)> =
        read.get(LAST_ENDED, params![meeting.body, person, today])?;
    Ok(match ended {
        Some((on, reason, article)) => Why::Ended { on, reason, article },
        None => Why::NoSeat,
    })
}

/// The lines of one person as pages show them, from a frozen roll.
pub(crate) fn shown_of(
    read: &mut Read<'_>,
    meeting: Id<Meeting>,
    person: Id<Person>,
) -> Result<Vec<Shown>, Fault> {
    read.all(SHOWN_OF_PERSON, params![meeting, person])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_of_a_roll_is_that_of_its_canonical_json() {
        // SHA-256 of `[]` and of `[{"a":1,"b":2}]`, by any other program.
        let told = |states: &[serde_json::Value]| hash(states).expect("canonical").0.to_string();
        assert_eq!(told(&[]), "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945");
        let states = [serde_json::json!({ "b": 2, "a": 1 })];
        assert_eq!(told(&states), "44c7deead2ed8313d29655e45c0d1469419213c93d9f44d66da7c7afe46e74e3");
    }
}

//! Mandates in the database, each change with its entry, and who holds what where on which day.

use super::{Correction, EndReason, Mandate, MandateState, NewMandate, rules};
use crate::{
    member::{self, Member, store::of_values},
    name,
    person::store::{is_told, state as person_state},
};
use base::{Day, Fault, Id, Localised, Span, Stop};
use db::{Read, Tx, Value, params};
use ledger::{Said, State, StateSink};
use serde_json::json;
use shell::{House, Locale, Pen, Person};
use uuid::Uuid;

/// How many entries about a mandate are looked through for its end.
const LOOKED_THROUGH: u64 = 1_000;

/// What lists of mandates show, and from where.
macro_rules! held {
    ($tail:literal) => {
        concat!(
            "SELECT m.id, m.person, p.name, p.erased_at IS NOT NULL, m.member, g.name, g.names, m.office, m.since,
             m.until, m.end_reason, m.source
             FROM mandate m JOIN person p ON p.id = m.person JOIN member g ON g.id = m.member ",
            $tail
        )
    };
}

/// Of several people on a day; they stand in it as `?ids`.
const OF_PEOPLE: &str = held!(
    "WHERE m.since <= ?1 AND (m.until IS NULL OR m.until > ?1) AND m.person IN (?ids) ORDER BY m.since, m.id"
);

db::statements! {
    ANY = "SELECT id FROM mandate LIMIT 1";
    MANDATE = "SELECT person, member, office, since, until, end_reason, source, told FROM mandate WHERE id = ?1";
    ALL_MANDATES = "SELECT m.id, m.person, m.member, m.office, m.since, m.until, m.end_reason, m.source, m.told, s.bytes
                    FROM mandate m LEFT JOIN ledger_part s ON s.seq = m.told AND s.n = 0 AND s.owner = m.person";
    ONE = held!("WHERE m.id = ?1");
    OF_PERSON = held!("WHERE m.person = ?1 ORDER BY m.since, m.id");
    OF_MEMBER = held!("WHERE m.member = ?1 ORDER BY m.since, m.id");
    BOTH = "SELECT person, member, office, since, until, end_reason, source, told FROM mandate
            WHERE person = ?1 AND member = ?2";
    ADD_MANDATE = "INSERT INTO mandate (id, person, member, office, since, until, source)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    OTHERS = "SELECT person, member, office, since, until, end_reason, source, told FROM mandate
              WHERE person = ?1 AND member = ?2 AND id <> ?3";
    CORRECT_MANDATE = "UPDATE mandate SET office = ?2, since = ?3, until = ?4, source = ?5 WHERE id = ?1";
    END_MANDATE = "UPDATE mandate SET until = ?2, end_reason = ?3 WHERE id = ?1";
    DEPARTED = "SELECT departed FROM member WHERE id = ?1";
    // Of the members that left, what goes on after that.
    ORPHANED = "SELECT m.id, g.departed FROM mandate m JOIN member g ON g.id = m.member
                WHERE g.departed IS NOT NULL AND m.end_reason IS NULL AND (m.until IS NULL OR m.until > g.departed)
                ORDER BY m.id";
    ORPHANED_OF = "SELECT m.id, g.departed FROM mandate m JOIN member g ON g.id = m.member
                   WHERE m.member = ?1 AND g.departed IS NOT NULL AND m.end_reason IS NULL
                   AND (m.until IS NULL OR m.until > g.departed) ORDER BY m.id";
    // An import moved a departure that lies ahead.
    MOVED = "SELECT m.id FROM mandate m JOIN member g ON g.id = m.member
             WHERE m.end_reason = 'member-left' AND m.until > ?1 AND m.until <> g.departed AND g.departed > m.since
             ORDER BY m.id";
    ENDED_WITH = "SELECT id FROM mandate WHERE member = ?1 AND end_reason = 'member-left' ORDER BY id";
    TOLD_MANDATE = "UPDATE mandate SET told = ?2 WHERE id = ?1";
    FORGET_SOURCES = "UPDATE mandate SET source = NULL, told = NULL WHERE person = ?1";
}

db::record! {
    /// A mandate's own row.
    struct Row {
        person: Id<Person>,
        member: Id<Member>,
        office: Localised,
        since: Day,
        until: Option<Day>,
        end_reason: Option<EndReason>,
        source: Option<String>,
        told: Option<u64>,
    }
}

impl Row {
    fn state(&self) -> MandateState {
        MandateState {
            person: self.person,
            member: self.member,
            office: self.office.clone(),
            since: self.since,
            until: self.until,
            end_reason: self.end_reason,
        }
    }
}

db::record! {
    /// A mandate as lists show it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Held {
        /// The mandate.
        pub id: Id<Mandate>,
        /// Who holds it.
        pub person: Id<Person>,
        /// The person's name, which is public because of this mandate; empty once it was erased.
        pub name: String,
        /// Whether the person's data were erased.
        pub erased: bool,
        /// In which member.
        pub member: Id<Member>,
        /// The member's name at home.
        pub member_name: String,
        /// The member's name in other languages.
        pub member_names: Localised,
        /// The office.
        pub office: Localised,
        /// The first day.
        pub since: Day,
        /// The first day on which it is no longer held.
        pub until: Option<Day>,
        /// Why it ended.
        pub end_reason: Option<EndReason>,
        /// From where it is known.
        pub source: Option<String>,
    }
}

impl Held {
    /// When it is held.
    pub fn span(&self) -> Span {
        Span { since: self.since, until: self.until }
    }

    /// Whether it was recorded in error and held on no day.
    pub fn is_void(&self) -> bool {
        self.until == Some(self.since)
    }
}

/// Whether somebody holds or held a mandate.
///
/// # Errors
/// A fault of the database.
pub fn has_any(read: &mut Read<'_>, _: Day) -> Result<bool, Fault> {
    Ok(read.get::<Uuid>(ANY, params![])?.is_some())
}

/// The public facts of a mandate.
///
/// # Errors
/// A fault of the database.
pub fn load(read: &mut Read<'_>, id: Id<Mandate>) -> Result<Option<MandateState>, Fault> {
    Ok(read.get::<Row>(MANDATE, params![id])?.map(|row| row.state()))
}

/// One mandate as lists show it.
///
/// # Errors
/// A fault of the database.
pub fn held(read: &mut Read<'_>, id: Id<Mandate>) -> Result<Option<Held>, Fault> {
    read.get(ONE, params![id])
}

/// Whether a mandate is held on a day; no for one that does not exist.
///
/// # Errors
/// A fault of the database.
pub fn in_force(read: &mut Read<'_>, id: Id<Mandate>, day: Day) -> Result<bool, Fault> {
    Ok(load(read, id)?.is_some_and(|state| state.span().holds_on(day)))
}

/// All mandates of a person, by their first day.
///
/// # Errors
/// A fault of the database.
pub fn of_person(read: &mut Read<'_>, person: Id<Person>) -> Result<Vec<Held>, Fault> {
    read.all(OF_PERSON, params![person])
}

/// All mandates in a member, by their first day.
///
/// # Errors
/// A fault of the database.
pub fn of_member(read: &mut Read<'_>, member: Id<Member>) -> Result<Vec<Held>, Fault> {
    read.all(OF_MEMBER, params![member])
}

/// The mandates that these people hold on a day.
///
/// # Errors
/// A fault of the database.
pub fn of_people(read: &mut Read<'_>, people: &[Id<Person>], day: Day) -> Result<Vec<Held>, Fault> {
    of_values(read, OF_PEOPLE, params![day], people.iter().map(|id| Value::from(*id)).collect())
}

/// What a mandate is called, for links: the office and the member.
///
/// # Errors
/// A fault of the database.
pub fn title(read: &mut Read<'_>, id: Uuid, l: &Locale) -> Result<Option<String>, Fault> {
    let held = held(read, Id::from_uuid(id))?;
    Ok(held.map(|held| {
        let member = name::read_in(&held.member_name, &held.member_names, l.lang());
        l.t2("network-mandate-called", "office", l.plain(&held.office), "member", member)
    }))
}

/// A mandate begins.
///
/// # Errors
/// Refuses what [`rules::begin`] refuses; nothing there for an unknown person or member.
pub fn begin(pen: &mut Pen<'_, '_>, new: NewMandate) -> Result<Id<Mandate>, Stop> {
    let person = person_state(pen.tx, new.person)?.ok_or(Stop::Missing)?;
    let left = departed(pen.tx, new.member)?;
    if !member::store::is_there(pen.tx, new.member)? {
        return Err(Stop::Missing);
    }
    let both: Vec<Row> = pen.tx.all(BOTH, params![new.person, new.member])?;
    let both: Vec<MandateState> = both.iter().map(Row::state).collect();
    let state = rules::begin(&new, &both, person.erased, left)?;
    let id: Id<Mandate> = pen.id();
    let source = new.source.filter(|source| !source.trim().is_empty());
    let values =
        params![id, state.person, state.member, &state.office, state.since, state.until, source.clone()];
    pen.tx.exec(ADD_MANDATE, values)?;
    let after = load(pen.tx, id)?.ok_or(Stop::Missing)?;
    let mut draft =
        pen.draft("mandate.begun").about(id).about(after.person).about(after.member).after(&after)?;
    if let Some(source) = &source {
        draft = draft.part(after.person, &json!({ "source": source }))?;
    }
    let entry = pen.enter(draft)?;
    pen.tx.exec(TOLD_MANDATE, params![id, source.map(|_| entry)])?;
    Ok(id)
}

/// A mandate ends; see [`rules::end`].
///
/// # Errors
/// What the rule refuses.
pub fn end(pen: &mut Pen<'_, '_>, id: Id<Mandate>, day: Day, reason: EndReason) -> Result<(), Stop> {
    let before = load(pen.tx, id)?.ok_or(Stop::Missing)?;
    let ended = rules::end(before.clone(), day, reason)?;
    set_end(pen, "mandate.ended", id, &before, &ended)
}

fn set_end(
    pen: &mut Pen<'_, '_>,
    kind: &'static str,
    id: Id<Mandate>,
    before: &MandateState,
    state: &MandateState,
) -> Result<(), Stop> {
    pen.tx.exec(END_MANDATE, params![id, state.until, state.end_reason])?;
    let after = load(pen.tx, id)?.ok_or(Stop::Missing)?;
    let draft = pen.draft(kind).about(id).about(after.person).about(after.member);
    pen.enter(draft.before(before)?.after(&after)?)?;
    Ok(())
}

/// When a member left, or will.
pub(crate) fn departed(read: &mut Read<'_>, member: Id<Member>) -> Result<Option<Day>, Fault> {
    Ok(read.get::<Option<Day>>(DEPARTED, params![member])?.flatten())
}

/// Ends the mandates that go on after their member left, of one member or of all; see [`rules::end_with_member`].
/// Doing it again changes nothing.
///
/// # Errors
/// A fault of the database.
pub(crate) fn end_orphaned(pen: &mut Pen<'_, '_>, member: Option<Id<Member>>) -> Result<(), Stop> {
    let orphaned: Vec<(Id<Mandate>, Day)> = match member {
        Some(member) => pen.tx.all(ORPHANED_OF, params![member])?,
        None => pen.tx.all(ORPHANED, params![])?,
    };
    for (id, left) in orphaned {
        let before = load(pen.tx, id)?.ok_or(Stop::Missing)?;
        if let Some(ended) = rules::end_with_member(&before, left) {
            set_end(pen, "mandate.ended", id, &before, &ended)?;
        }
    }
    Ok(())
}

/// What each day brings: mandates end with their members; the day of a departure that lies ahead may have changed.
///
/// # Errors
/// A fault of the database.
pub(crate) fn follow_departures(pen: &mut Pen<'_, '_>) -> Result<(), Stop> {
    for id in pen.tx.all::<Id<Mandate>>(MOVED, params![pen.today])? {
        let now = load(pen.tx, id)?.ok_or(Stop::Missing)?;
        if let Some(before) = before_ending(pen.tx, id, &now)? {
            resume(pen, vec![(id, before)])?;
        }
    }
    end_orphaned(pen, None)
}

/// The mandates that ended because their member left, each as it would be if it had not left, or had on another day;
/// without those of which something else has changed since, or on whose end other rooms have built.
///
/// # Errors
/// A fault of the database.
pub(crate) fn resumable(
    read: &mut Read<'_>,
    house: &House,
    member: Id<Member>,
    left: Option<Day>,
) -> Result<Vec<(Id<Mandate>, MandateState)>, Stop> {
    let mut all = Vec::new();
    for id in read.all::<Id<Mandate>>(ENDED_WITH, params![member])? {
        let now = load(read, id)?.ok_or(Stop::Missing)?;
        let Some(before) = before_ending(read, id, &now)? else { continue };
        let would = left.and_then(|left| rules::end_with_member(&before, left)).unwrap_or(before.clone());
        let would = serde_json::to_value(&would).map_err(|error| Fault::from("a mandate as JSON", error))?;
        match house.guard(read, "mandate", id.uuid(), &would) {
            Ok(()) => all.push((id, before)),
            Err(Stop::Refused(_)) => {}
            Err(stop) => return Err(stop),
        }
    }
    Ok(all)
}

/// A mandate as it was before its end was recorded, if nothing of it changed since.
fn before_ending(
    read: &mut Read<'_>,
    id: Id<Mandate>,
    now: &MandateState,
) -> Result<Option<MandateState>, Fault> {
    let history = ledger::history(read, &id.into(), LOOKED_THROUGH)?.into_iter();
    let mut own = history.filter(|entry| entry.about.first().is_some_and(|one| one.id == id.uuid()));
    let Some(last) = own.next() else { return Ok(None) };
    let state = |value: Option<serde_json::Value>| value.and_then(|value| serde_json::from_value(value).ok());
    let unchanged = last.kind == "mandate.ended" && state(last.after).as_ref() == Some(now);
    Ok(if unchanged { state(last.before) } else { None })
}

/// Mandates go on that ended because their member left, since it did not; see [`resumable`].
///
/// # Errors
/// A fault of the database.
pub(crate) fn resume(pen: &mut Pen<'_, '_>, mandates: Vec<(Id<Mandate>, MandateState)>) -> Result<(), Stop> {
    for (id, state) in mandates {
        let before = load(pen.tx, id)?.ok_or(Stop::Missing)?;
        set_end(pen, "mandate.resumed", id, &before, &state)?;
    }
    Ok(())
}

/// Corrects a mistake in a mandate, such as a day mistyped; what other rooms have built on it may refuse.
///
/// # Errors
/// What [`rules::correct`] refuses, and what rests on the mandate.
pub fn correct(pen: &mut Pen<'_, '_>, house: &House, id: Id<Mandate>, new: Correction) -> Result<(), Stop> {
    let row: Row = pen.tx.get(MANDATE, params![id])?.ok_or(Stop::Missing)?;
    let before = row.state();
    let source = new.source.clone().filter(|source| !source.trim().is_empty());
    let new = Correction { source, ..new };
    let person = person_state(pen.tx, before.person)?.ok_or(Stop::Missing)?;
    let others: Vec<Row> = pen.tx.all(OTHERS, params![before.person, before.member, id])?;
    let others: Vec<MandateState> = others.iter().map(Row::state).collect();
    let state = rules::correct(&before, &new, &others, person.erased, departed(pen.tx, before.member)?)?;
    if state == before && new.source == row.source {
        return Ok(());
    }
    let would = serde_json::to_value(&state).map_err(|error| Fault::from("a mandate as JSON", error))?;
    house.guard(pen.tx, "mandate", id.uuid(), &would)?;
    let values = params![id, &state.office, state.since, state.until, new.source.clone()];
    pen.tx.exec(CORRECT_MANDATE, values)?;
    let after = load(pen.tx, id)?.ok_or(Stop::Missing)?;
    let draft = pen.draft("mandate.corrected").about(id).about(after.person).about(after.member);
    let mut draft = draft.before(&before)?.after(&after)?;
    if let Some(source) = &new.source {
        draft = draft.part(after.person, &json!({ "source": source }))?;
    }
    let entry = pen.enter(draft)?;
    pen.tx.exec(TOLD_MANDATE, params![id, new.source.map(|_| entry)])?;
    Ok(())
}

/// Forgets from where a person's mandates are known; the parts of the ledger that told it are erased with the
/// person's others.
pub(crate) fn forget_sources(tx: &mut Tx<'_>, person: Id<Person>) -> Result<(), Fault> {
    tx.exec(FORGET_SOURCES, params![person]).map(drop)
}

/// How verification reads mandates; the source is held against the part that tells it.
pub const STATE: State = State { kind: "mandate", each };

fn each(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    read.each::<WithPart, Fault>(ALL_MANDATES, params![], |WithPart { id, row, part }| {
        let sound = match (row.told, &row.source) {
            (Some(_), Some(source)) => is_told(part, &json!({ "source": source }))?,
            (told, source) => told.is_none() && source.is_none(),
        };
        sink(id.uuid(), if sound { Said::of(&row.state())? } else { Said::altered() })
    })
}

/// A row with the part that tells its source.
struct WithPart {
    id: Id<Mandate>,
    row: Row,
    part: Option<Vec<u8>>,
}

impl db::Record for WithPart {
    fn read(cells: &mut db::Cells<'_>) -> Result<Self, Fault> {
        Ok(Self { id: cells.take()?, row: Row::read(cells)?, part: cells.take()? })
    }
}

//! The register in the database: taken by polls, searched by body, year and outcome.

use super::{Decision, DecisionRow, DecisionState, rules};
use crate::{
    body::{self, Body, Scope},
    keyed::Keyed,
    meeting,
    motion::{self, Paragraphs},
    poll::{self, Poll, PollState, Sum},
    statute::{self, DecisionNumbering},
};
use base::{Day, Fault, Id, Instant, Localised, Refusal, Stop};
use db::{Read, Value, params};
use ledger::{Said, StateSink};
use shell::{Pen, Stretch, Take};

db::statements! {
    DECISION = "SELECT number, body, year, running, meeting, motion, poll, title, paragraphs, adopted, effect, taken_at, in_force
                FROM decision WHERE id = ?1";
    ALL_DECISIONS = "SELECT id, number, body, year, running, meeting, motion, poll, title, paragraphs, adopted, effect, taken_at,
                     in_force FROM decision ORDER BY id";
    LAST_RUNNING = "SELECT COALESCE(MAX(running), 0) FROM decision WHERE body = ?1 AND year = ?2";
    NUMBER_TAKEN = "SELECT COUNT(*) FROM decision WHERE number = ?1";
    ADD_DECISION = "INSERT INTO decision (id, number, body, year, running, meeting, motion, poll, title, paragraphs, adopted, effect, taken_at)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, '{}', ?12)";
    STATE_EFFECT = "UPDATE decision SET effect = ?2, in_force = ?3 WHERE id = ?1";
    OF_POLL = "SELECT id, number FROM decision WHERE poll = ?1";
    BODIES = "SELECT DISTINCT b.id, b.name, b.public FROM decision d JOIN body b ON b.id = d.body ORDER BY b.id";
    YEARS = "SELECT DISTINCT year FROM decision ORDER BY year DESC";
}

impl DecisionRow {
    /// What the ledger has of it.
    ///
    /// # Errors
    /// When the text has no canonical form.
    pub fn state(&self) -> Result<DecisionState, Fault> {
        Ok(DecisionState {
            number: self.number.clone(),
            body: self.body,
            year: self.year,
            running: self.running,
            meeting: self.meeting,
            motion: self.motion,
            poll: self.poll,
            title: self.title.clone(),
            text_sha256: text_sum(&self.paragraphs)?,
            adopted: self.adopted,
            effect: self.effect.clone(),
            taken_at: self.taken_at,
            in_force: self.in_force,
        })
    }
}

fn text_sum(paragraphs: &Paragraphs) -> Result<Sum, Fault> {
    let bytes = tally::canonical_json(paragraphs)
        .map_err(|error| Fault::from("a text has no canonical form", error))?;
    Ok(poll::sum(&bytes))
}

/// A decision by id.
///
/// # Errors
/// A fault of the database.
pub fn load(read: &mut Read<'_>, id: Id<Decision>) -> Result<Option<DecisionRow>, Fault> {
    read.get(DECISION, params![id])
}

/// For [`ledger::verify`].
///
/// # Errors
/// A fault of the database.
pub fn states(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    read.each::<Keyed<DecisionRow>, Fault>(ALL_DECISIONS, params![], |row| {
        sink(row.id, Said::of(&row.state.state()?)?)
    })
}

/// The decision that a poll took, with its number.
pub(crate) fn of_poll(read: &mut Read<'_>, poll: Id<Poll>) -> Result<Option<(Id<Decision>, String)>, Fault> {
    read.get(OF_POLL, params![poll])
}

/// How many decisions anybody may see.
pub(crate) fn count_public(read: &mut Read<'_>, day: Day) -> Result<u64, Fault> {
    counted(read, &Filter::all(Scope::Public(day), day))
}

/// The pages of so many of them, from the first one on, for search engines.
pub(crate) fn places(read: &mut Read<'_>, part: &Stretch, take: &mut Take<'_>) -> Result<(), Fault> {
    let mut composed = compose(MAPPED, &Filter::all(Scope::Public(part.day), part.day));
    let (most, first) = (composed.mark(part.most), composed.mark(part.first));
    composed.sql.push_str(&format!(" ORDER BY d.id LIMIT {most} OFFSET {first}"));
    read.each::<(Id<Decision>, Instant), Fault>(&composed.sql, &composed.values, |(id, taken)| {
        take(super::place(id.uuid()), Some(taken))
    })
}

/// Takes a decision as a poll has it: the next number of the body and year, the text that was put.
///
/// # Errors
/// A fault of the database.
pub fn take(
    pen: &mut Pen<'_, '_>,
    poll: Id<Poll>,
    state: &PollState,
    adopted: bool,
) -> Result<Id<Decision>, Stop> {
    let meeting = meeting::load(pen.tx, state.meeting)?.ok_or(Stop::Missing)?;
    let (title, paragraphs) = text(pen.tx, state)?;
    let year = pen.now.day_in(&meeting.zone).date().year();
    let (number, running) = next_number(pen, meeting.body, year)?;
    let id: Id<Decision> = pen.id();
    pen.tx.exec(
        ADD_DECISION,
        params![
            id,
            number,
            meeting.body,
            i64::from(year),
            running,
            state.meeting,
            state.motion,
            poll,
            title,
            &paragraphs,
            adopted,
            pen.now
        ],
    )?;
    let row: DecisionRow = pen.tx.one(DECISION, params![id])?;
    let mut draft =
        pen.draft("decision.taken").about(id).about(meeting.body).about(state.meeting).about(poll);
    if let Some(motion) = state.motion {
        draft = draft.about(motion);
    }
    let text = serde_json::json!({ "paragraphs": paragraphs });
    pen.enter(draft.after(&row.state()?)?.detail(&text)?.sealed(id))?;
    Ok(id)
}

fn text(read: &mut Read<'_>, poll: &PollState) -> Result<(Localised, Paragraphs), Stop> {
    let Some(motion) = poll.motion else { return Ok((poll.question.clone(), Paragraphs::default())) };
    let motion = motion::load(read, motion)?.ok_or(Stop::Missing)?;
    let text = motion.text_sum()?;
    if poll.text_sha256.is_some_and(|put| put != text) {
        return Err(
            Fault::new("a motion has other words than were put to the vote; run `koinon verify`").into()
        );
    }
    Ok((motion.title, motion.paragraphs))
}

fn next_number(pen: &mut Pen<'_, '_>, body: Id<Body>, year: i16) -> Result<(String, u64), Stop> {
    let code = body::load(pen.tx, body)?.ok_or(Stop::Missing)?.code;
    let numbering =
        statute::in_force::<DecisionNumbering>(pen.tx, body, pen.today)?.map(|statute| statute.terms);
    let last: u64 = pen.tx.one(LAST_RUNNING, params![body, i64::from(year)])?;
    let mut running = last + 1;
    loop {
        let number = rules::number(numbering.as_ref(), &code, year, running);
        // A prefix that another body once had may bring back one of its numbers; that one is passed over.
        if pen.tx.one::<u64>(NUMBER_TAKEN, params![&number])? == 0 {
            return Ok((number, running));
        }
        running += 1;
    }
}

/// What a form was filled from, so that nobody overwrites what somebody else has stated in the meantime.
pub(crate) fn seen(row: &DecisionRow) -> String {
    let day = row.in_force.map(|day| day.to_string()).unwrap_or_default();
    poll::sum(format!("{}{day}", serde_json::to_string(&row.effect).unwrap_or_default()).as_bytes())
        .0
        .to_string()
}

/// States what follows from a decision, and from which day it is in force; what was stated before stays in the ledger.
///
/// # Errors
/// Refuses what makes no sense ([`rules::check_effect`]).
pub fn state_effect(
    pen: &mut Pen<'_, '_>,
    id: Id<Decision>,
    effect: Localised,
    in_force: Option<Day>,
) -> Result<(), Stop> {
    let before = load(pen.tx, id)?.ok_or(Stop::Missing)?;
    let zone = meeting::load(pen.tx, before.meeting)?.ok_or(Stop::Missing)?.zone;
    rules::check_effect(before.adopted, before.taken_at.day_in(&zone), &effect, in_force)?;
    pen.tx.exec(STATE_EFFECT, params![id, effect, in_force])?;
    let after: DecisionRow = pen.tx.one(DECISION, params![id])?;
    if after != before {
        let draft = pen.draft("decision.effect-stated").about(id).about(before.body);
        pen.enter(draft.before(&before.state()?)?.after(&after.state()?)?.sealed(id))?;
    }
    Ok(())
}

/// The refusal for a form that somebody else has overtaken.
pub(crate) fn overtaken() -> Refusal {
    Refusal::new("governance-refusal-overtaken")
}

/// Which decisions a list holds.
#[derive(Debug, Clone)]
pub struct Filter {
    /// Of whose bodies' meetings they may be seen.
    pub scope: Scope,
    /// The day by which the statutes on publicity are read.
    pub day: Day,
    /// Of one body only.
    pub body: Option<Id<Body>>,
    /// Of one year only.
    pub year: Option<i16>,
    /// Adopted only, or only what was not.
    pub adopted: Option<bool>,
    /// Taken before this instant.
    pub before: Option<Instant>,
    /// After this one, in the order of the list.
    pub after: Option<(Instant, Id<Decision>)>,
}

impl Filter {
    /// All that may be seen, by the statutes of a day.
    pub fn all(scope: Scope, day: Day) -> Self {
        Self { scope, day, body: None, year: None, adopted: None, before: None, after: None }
    }
}

db::record! {
    /// A decision in a list.
    #[derive(Debug, Clone)]
    pub struct Listed {
        /// Its id.
        pub id: Id<Decision>,
        /// Its number.
        pub number: String,
        /// The body that decided.
        pub body: Id<Body>,
        /// The body's name.
        pub body_name: Localised,
        /// The meeting in which it was taken.
        pub meeting: Id<meeting::Meeting>,
        /// The zone of that meeting.
        pub zone: String,
        /// The poll that decided.
        pub poll: Option<Id<Poll>>,
        /// What it is called.
        pub title: Localised,
        /// Whether it was adopted.
        pub adopted: bool,
        /// When it was taken.
        pub taken_at: Instant,
        /// The day on which it comes into force, where one is stated.
        pub in_force: Option<Day>,
    }
}

const LISTED: &str = "SELECT d.id, d.number, d.body, b.name, d.meeting, m.zone, d.poll, d.title, d.adopted, d.taken_at, d.in_force";
const IDS: &str = "SELECT d.id";
const MAPPED: &str = "SELECT d.id, d.taken_at";
const COUNTED: &str = "SELECT COUNT(*)";

struct Composed {
    sql: String,
    values: Vec<Value>,
}

impl Composed {
    fn mark(&mut self, value: impl Into<Value>) -> String {
        self.values.push(value.into());
        format!("?{}", self.values.len())
    }

    fn and(&mut self, fragment: &str) {
        self.sql.push_str(" AND ");
        self.sql.push_str(fragment);
    }
}

fn compose(select: &str, filter: &Filter) -> Composed {
    let from = "FROM decision d JOIN body b ON b.id = d.body JOIN meeting m ON m.id = d.meeting WHERE 1 = 1";
    let mut composed = Composed { sql: format!("{select} {from}"), values: Vec::new() };
    if let Some(followed) = filter.scope.followed(&mut |value| composed.mark(value)) {
        composed.and(&followed);
    }
    if let Some(body) = filter.body {
        let mark = composed.mark(body);
        composed.and(&format!("d.body = {mark}"));
    }
    if let Some(year) = filter.year {
        let mark = composed.mark(i64::from(year));
        composed.and(&format!("d.year = {mark}"));
    }
    if let Some(adopted) = filter.adopted {
        let mark = composed.mark(adopted);
        composed.and(&format!("d.adopted = {mark}"));
    }
    if let Some(before) = filter.before {
        let mark = composed.mark(before);
        composed.and(&format!("d.taken_at < {mark}"));
    }
    if let Some((taken_at, id)) = filter.after {
        let (at, id) = (composed.mark(taken_at), composed.mark(id));
        composed.and(&format!("(d.taken_at < {at} OR (d.taken_at = {at} AND d.id < {id}))"));
    }
    composed
}

fn ordered(mut composed: Composed, most: u64, first: u64) -> Composed {
    let (most, first) = (composed.mark(most), composed.mark(first));
    composed.sql.push_str(&format!(" ORDER BY d.taken_at DESC, d.id DESC LIMIT {most} OFFSET {first}"));
    composed
}

/// Part of the register, the latest decision first.
///
/// # Errors
/// A fault of the database.
pub fn listed(read: &mut Read<'_>, filter: &Filter, most: u64, first: u64) -> Result<Vec<Listed>, Fault> {
    let composed = ordered(compose(LISTED, filter), most, first);
    read.all(&composed.sql, &composed.values)
}

/// How many decisions a filter finds.
pub(crate) fn counted(read: &mut Read<'_>, filter: &Filter) -> Result<u64, Fault> {
    let composed = compose(COUNTED, filter);
    read.one(&composed.sql, &composed.values)
}

/// The ids that a filter finds, the latest first.
pub(crate) fn ids(read: &mut Read<'_>, filter: &Filter, most: u64) -> Result<Vec<Id<Decision>>, Fault> {
    let composed = ordered(compose(IDS, filter), most, 0);
    read.all(&composed.sql, &composed.values)
}

/// The bodies that have decided something, with name and whether they are public.
pub(crate) fn bodies(read: &mut Read<'_>) -> Result<Vec<(Id<Body>, Localised, bool)>, Fault> {
    read.all(BODIES, params![])
}

/// The years in which something was decided, the latest first.
pub(crate) fn years(read: &mut Read<'_>) -> Result<Vec<i64>, Fault> {
    read.all(YEARS, params![])
}

/// Every statement that a filter can make, for the test that prepares them.
pub fn list_statements() -> Vec<String> {
    let id = |n| Id::from_parts(Instant::from_micros(0), [n; 10]);
    let day = Instant::from_micros(0).day();
    let own = [Id::from_uuid(id(1).uuid())].into();
    let scopes = [Scope::Public(day), Scope::All, Scope::And(own, day)];
    let mut all = Vec::new();
    for scope in scopes {
        for bits in 0..32_u8 {
            let has = |bit: u8| bits & (1 << bit) != 0;
            let filter = Filter {
                scope: scope.clone(),
                day: Instant::from_micros(0).day(),
                body: has(0).then(|| Id::from_uuid(id(1).uuid())),
                year: has(1).then_some(2026),
                adopted: has(2).then_some(true),
                before: has(3).then_some(Instant::from_micros(0)),
                after: has(4).then(|| (Instant::from_micros(0), id(2))),
            };
            all.push(ordered(compose(LISTED, &filter), 10, 0).sql);
            all.push(ordered(compose(IDS, &filter), 10, 0).sql);
            all.push(compose(COUNTED, &filter).sql);
        }
    }
    all
}

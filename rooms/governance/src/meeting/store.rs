//! Meetings in the database: planned, called, opened and closed with the pen, listed for whoever may see them.

use super::{Format, Meeting, MeetingState, NoticeVerdict, Plan, RollHash, Stage, gate, rules};
use crate::{
    agenda,
    body::{self, Body, Scope},
    keyed::each_state,
    poll, presence, roll, seat,
};
use base::{Day, Fault, Id, Instant, Localised, Refusal, Stop};
use db::{Read, Value, params};
use ledger::StateSink;
use shell::{Pen, Stretch, Take};

db::statements! {
    ANY = "SELECT id FROM meeting LIMIT 1";
    MEETING = "SELECT body, name, format, venue, zone, starts_at, ends_at, called_at, notice, opened_at, closed_at,
                      roll_frozen_at, roll_hash, chair, rehearses, followed FROM meeting WHERE id = ?1";
    ALL_MEETINGS = "SELECT id, body, name, format, venue, zone, starts_at, ends_at, called_at, notice, opened_at, closed_at,
                           roll_frozen_at, roll_hash, chair, rehearses, followed FROM meeting ORDER BY id";
    VERSION = "SELECT version FROM meeting WHERE id = ?1";
    ADD_MEETING = "INSERT INTO meeting (id, body, name, format, venue, zone, starts_at, ends_at, version)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1)";
    CHANGE_MEETING = "UPDATE meeting SET name = ?3, format = ?4, venue = ?5, zone = ?6, starts_at = ?7, ends_at = ?8,
                      version = version + 1 WHERE id = ?1 AND version = ?2";
    KEEP_VERSION = "UPDATE meeting SET version = version - 1 WHERE id = ?1";
    UNCALL = "UPDATE meeting SET called_at = NULL, notice = NULL WHERE id = ?1";
    CALL = "UPDATE meeting SET called_at = ?2, notice = ?3 WHERE id = ?1";
    OPEN = "UPDATE meeting SET opened_at = ?2 WHERE id = ?1";
    CLOSE = "UPDATE meeting SET closed_at = ?2, followed = ?3 WHERE id = ?1";
    KEEP_ROLL = "UPDATE meeting SET roll_frozen_at = ?2, roll_hash = ?3 WHERE id = ?1";
    DISCARD = "DELETE FROM meeting WHERE id = ?1";
    HANGS_ON_MEETING = "SELECT (SELECT COUNT(*) FROM motion WHERE meeting = ?1) + (SELECT COUNT(*) FROM poll WHERE meeting = ?1)
                        + (SELECT COUNT(*) FROM agenda_item WHERE meeting = ?1) + (SELECT COUNT(*) FROM roll_entry WHERE meeting = ?1)
                        + (SELECT COUNT(*) FROM delegation WHERE meeting = ?1)";
    OPEN_POLLS = "SELECT id FROM poll WHERE meeting = ?1 AND opened_at IS NOT NULL AND closed_at IS NULL ORDER BY opened_at, id";
}

/// Whether there is a meeting.
///
/// # Errors
/// A fault of the database.
pub fn has_any(read: &mut Read<'_>, _: Day) -> Result<bool, Fault> {
    Ok(read.get::<Id<Meeting>>(ANY, params![])?.is_some())
}

/// A meeting by id.
///
/// # Errors
/// A fault of the database.
pub fn load(read: &mut Read<'_>, id: Id<Meeting>) -> Result<Option<MeetingState>, Fault> {
    read.get(MEETING, params![id])
}

/// The number of changes so far, against which a form is checked.
pub(crate) fn version(read: &mut Read<'_>, id: Id<Meeting>) -> Result<u64, Fault> {
    read.one(VERSION, params![id])
}

/// For [`ledger::verify`].
///
/// # Errors
/// A fault of the database.
pub fn states(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    each_state::<MeetingState>(read, ALL_MEETINGS, sink)
}

/// The polls that are open in a meeting, the first opened first.
pub(crate) fn open_polls(read: &mut Read<'_>, id: Id<Meeting>) -> Result<Vec<uuid::Uuid>, Fault> {
    read.all(OPEN_POLLS, params![id])
}

fn state(read: &mut Read<'_>, id: Id<Meeting>) -> Result<MeetingState, Stop> {
    load(read, id)?.ok_or(Stop::Missing)
}

fn check(read: &mut Read<'_>, owner: Id<Body>, plan: &Plan) -> Result<(), Stop> {
    let mut wrong = rules::check_plan(plan).err().unwrap_or_default();
    let owner = body::load(read, owner)?.ok_or_else(|| Refusal::new("shell-refusal-choice").at("body"))?;
    wrong.extend(
        rules::check_body_days(owner.since, owner.until, plan.starts_at.day_in(&plan.zone), "starts").err(),
    );
    if wrong.is_empty() { Ok(()) } else { Err(wrong.into()) }
}

/// Plans a meeting of a body; it is a draft until it is called.
///
/// # Errors
/// Everything that is wrong with the plan, each at its field.
pub fn create(pen: &mut Pen<'_, '_>, owner: Id<Body>, plan: Plan) -> Result<Id<Meeting>, Stop> {
    check(pen.tx, owner, &plan)?;
    let id: Id<Meeting> = pen.id();
    let Plan { name, format, venue, zone, starts_at, ends_at } = plan;
    pen.tx.exec(ADD_MEETING, params![id, owner, name, format, venue, zone, starts_at, ends_at])?;
    let after = state(pen.tx, id)?;
    pen.enter(pen.draft("meeting.planned").about(id).about(owner).after(&after)?.sealed(id))?;
    Ok(id)
}

/// Changes the plan of a meeting that has been changed `version` times before. A meeting whose time changes is no
/// longer called: its notice must be given anew.
///
/// # Errors
/// Refuses once it was opened, what is wrong with the plan, and a change that somebody else overtook.
pub fn change(pen: &mut Pen<'_, '_>, id: Id<Meeting>, version: u64, plan: Plan) -> Result<(), Stop> {
    let before = state(pen.tx, id)?;
    rules::check_change(&before)?;
    check(pen.tx, before.body, &plan)?;
    let Plan { name, format, venue, zone, starts_at, ends_at } = plan;
    let values = params![id, version, name, format, venue, zone, starts_at, ends_at];
    if pen.tx.exec(CHANGE_MEETING, values)? == 0 {
        return Err(Refusal::new("governance-refusal-overtaken").into());
    }
    let changed = state(pen.tx, id)?;
    if changed == before {
        pen.tx.exec(KEEP_VERSION, params![id])?;
        return Ok(());
    }
    let moved = (&changed.zone, changed.starts_at, changed.ends_at)
        != (&before.zone, before.starts_at, before.ends_at);
    if moved && before.called_at.is_some() {
        pen.tx.exec(UNCALL, params![id])?;
    }
    entered(pen, "meeting.changed", id, &before)
}

pub(super) fn entered(
    pen: &mut Pen<'_, '_>,
    kind: &'static str,
    id: Id<Meeting>,
    before: &MeetingState,
) -> Result<(), Stop> {
    let after = state(pen.tx, id)?;
    if after != *before {
        let draft = pen.draft(kind).about(id).about_any(before.of_record());
        pen.enter(draft.before(before)?.after(&after)?.sealed(id))?;
    }
    Ok(())
}

/// Notes that a meeting was called, with the verdict on its notice; whoever calls it tells the people.
pub(super) fn note_call(pen: &mut Pen<'_, '_>, id: Id<Meeting>, verdict: &NoticeVerdict) -> Result<(), Stop> {
    let json = serde_json::to_value(verdict).map_err(|error| Fault::from("a notice as JSON", error))?;
    pen.tx.exec(CALL, params![id, pen.now, &json])?;
    Ok(())
}

/// Opens a called meeting on its day, and freezes its roll unless that was done before.
///
/// Seats that fall vacant when this body meets do so now, before the roll is frozen.
///
/// # Errors
/// Refuses what was not called, what is open or closed, and what comes before its day.
pub fn open(pen: &mut Pen<'_, '_>, id: Id<Meeting>) -> Result<(), Stop> {
    let before = state(pen.tx, id)?;
    rules::check_open(&before, pen.now)?;
    pen.tx.exec(OPEN, params![id, pen.now])?;
    entered(pen, "meeting.opened", id, &before)?;
    if before.rehearses.is_none() {
        seat::apply_losses(pen)?;
    }
    if before.roll_frozen_at.is_none() {
        roll::freeze_in(pen, id)?;
    }
    Ok(())
}

/// Closes an open meeting: the item dealt with is done, what is drafted still was not put, and everybody has left.
///
/// # Errors
/// Refuses what is not open, and while a poll is.
pub fn close(pen: &mut Pen<'_, '_>, id: Id<Meeting>) -> Result<(), Stop> {
    let before = state(pen.tx, id)?;
    let polls = open_polls(pen.tx, id)?.len() as u64;
    rules::check_close(&before, polls)?;
    agenda::finish(pen, id, None)?;
    poll::leave(pen, id)?;
    presence::leave_all(pen, id)?;
    let followed = gate::is_followed(pen.tx, before.body, pen.today)?;
    pen.tx.exec(CLOSE, params![id, pen.now, followed])?;
    entered(pen, "meeting.closed", id, &before)?;
    if before.rehearses.is_none() {
        seat::apply_losses(pen)?;
    }
    Ok(())
}

/// Throws away a draft with nothing in it.
///
/// # Errors
/// Refuses what was called, and while anything belongs to it.
pub fn discard(pen: &mut Pen<'_, '_>, id: Id<Meeting>) -> Result<(), Stop> {
    let before = state(pen.tx, id)?;
    let hangs: u64 = pen.tx.one(HANGS_ON_MEETING, params![id])?;
    if before.stage() != Stage::Draft || hangs > 0 {
        return Err(Refusal::new("governance-refusal-meeting-used").into());
    }
    pen.tx.exec(DISCARD, params![id])?;
    pen.enter(
        pen.draft("meeting.discarded").about(id).about(before.body).before(&before)?.gone().sealed(id),
    )?;
    Ok(())
}

/// Keeps the hash of a roll that was frozen now; the roll enters it in the ledger.
pub(crate) fn keep_roll(pen: &mut Pen<'_, '_>, id: Id<Meeting>, hash: RollHash) -> Result<(), Fault> {
    pen.tx.exec(KEEP_ROLL, params![id, pen.now, hash.0.0.to_vec()]).map(drop)
}

db::record! {
    /// A meeting in a list.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Listed {
        /// Its id.
        pub id: Id<Meeting>,
        /// The body that meets.
        pub body: Id<Body>,
        /// The code of that body.
        pub body_code: String,
        /// The name of that body.
        pub body_name: Localised,
        /// Its name.
        pub name: Localised,
        /// How people take part.
        pub format: Format,
        /// Where it takes place.
        pub venue: String,
        /// The IANA zone of its times.
        pub zone: String,
        /// When it begins.
        pub starts_at: Instant,
        /// When it is to end.
        pub ends_at: Instant,
        /// When it was called.
        pub called_at: Option<Instant>,
        /// Whether that was in time.
        pub notice: Option<NoticeVerdict>,
        /// When it was opened.
        pub opened_at: Option<Instant>,
        /// When it was closed.
        pub closed_at: Option<Instant>,
        /// When its roll was frozen.
        pub roll_frozen_at: Option<Instant>,
        /// The hash of its roll.
        pub roll_hash: Option<RollHash>,
    }
}

impl Listed {
    /// Where it is on its way.
    pub fn stage(&self) -> Stage {
        match (self.called_at, self.opened_at, self.closed_at) {
            (_, _, Some(_)) => Stage::Closed,
            (_, Some(_), None) => Stage::Open,
            (Some(_), None, None) => Stage::Called,
            (None, None, None) => Stage::Draft,
        }
    }
}

db::coded! {
    /// Which meetings are asked for.
    pub(crate) enum When {
        /// Open now or still to come, the next first.
        Upcoming = "upcoming",
        /// Over, the latest first.
        Past = "past",
    }
}

/// Which meetings a list holds.
#[derive(Debug, Clone)]
pub(crate) struct Filter {
    /// Whose bodies' meetings may be seen.
    pub scope: Scope,
    /// Whose drafts may be seen besides: of the bodies that the reader runs.
    pub runs: Vec<Id<Body>>,
    /// Upcoming at this instant, past at it, or all in the order of their beginnings.
    pub when: Option<(When, Instant)>,
    /// Of these bodies only.
    pub bodies: Option<Vec<Id<Body>>>,
    /// Called before this instant, where a list is asked for as of a day.
    pub called_before: Option<Instant>,
    /// After this meeting, in the order of the list.
    pub after: Option<(Instant, Id<Meeting>)>,
}

/// A statement being put together, its parameters numbered as they come.
struct Composed {
    sql: String,
    values: Vec<Value>,
}

impl Composed {
    fn mark(&mut self, value: impl Into<Value>) -> String {
        self.values.push(value.into());
        format!("?{}", self.values.len())
    }

    fn marks(&mut self, bodies: &mut dyn Iterator<Item = Id<Body>>) -> String {
        let marks: Vec<String> = bodies.map(|body| self.mark(body)).collect();
        marks.join(", ")
    }

    fn and(&mut self, fragment: &str) {
        self.sql.push_str(" AND ");
        self.sql.push_str(fragment);
    }
}

const COUNTED: &str = "SELECT COUNT(*) FROM meeting m JOIN body b ON b.id = m.body WHERE m.rehearses IS NULL";

const LISTED: &str = "SELECT m.id, m.body, b.code, b.name, m.name, m.format, m.venue, m.zone, m.starts_at, m.ends_at, m.called_at,
    m.notice, m.opened_at, m.closed_at, m.roll_frozen_at, m.roll_hash
    FROM meeting m JOIN body b ON b.id = m.body WHERE m.rehearses IS NULL";

/// The statement of a filter; `most` rows at the most.
fn compose(filter: &Filter, most: u64) -> Composed {
    let (mut composed, order) = narrowed(LISTED, filter);
    let most = composed.mark(most);
    composed.sql.push_str(&format!(" ORDER BY {order} LIMIT {most}"));
    composed
}

/// A statement narrowed down to a filter, and the order of its list.
fn narrowed(select: &str, filter: &Filter) -> (Composed, &'static str) {
    let mut composed = Composed { sql: select.to_owned(), values: Vec::new() };
    let followed = filter.scope.followed(&mut |value| composed.mark(value));
    if let Some(followed) = followed {
        composed.and(&followed);
    }
    if filter.scope != Scope::All {
        match filter.runs.as_slice() {
            [] => composed.and("m.called_at IS NOT NULL"),
            runs => {
                let runs = composed.marks(&mut runs.iter().copied());
                composed.and(&format!("(m.called_at IS NOT NULL OR m.body IN ({runs}))"));
            }
        }
    }
    match filter.bodies.as_deref() {
        None => {}
        Some([]) => composed.and("1 = 0"),
        Some(bodies) => {
            let bodies = composed.marks(&mut bodies.iter().copied());
            composed.and(&format!("m.body IN ({bodies})"));
        }
    }
    if let Some(before) = filter.called_before {
        let before = composed.mark(before);
        composed.and(&format!("m.called_at < {before}"));
    }
    let over = |composed: &mut Composed, now: Instant| {
        let now = composed.mark(now);
        format!("(m.closed_at IS NOT NULL OR (m.opened_at IS NULL AND m.ends_at < {now}))")
    };
    let (order, beyond) = match filter.when {
        Some((When::Past, now)) => {
            let over = over(&mut composed, now);
            composed.and(&over);
            ("m.starts_at DESC, m.id DESC", "<")
        }
        Some((When::Upcoming, now)) => {
            let over = over(&mut composed, now);
            composed.and(&format!("NOT {over}"));
            ("m.starts_at, m.id", ">")
        }
        None => ("m.starts_at, m.id", ">"),
    };
    if let Some((starts, id)) = filter.after {
        let (starts, id) = (composed.mark(starts), composed.mark(id));
        composed.and(&format!(
            "(m.starts_at {beyond} {starts} OR (m.starts_at = {starts} AND m.id {beyond} {id}))"
        ));
    }
    (composed, order)
}

/// How many meetings a filter finds.
pub(crate) fn count(read: &mut Read<'_>, filter: &Filter) -> Result<u64, Fault> {
    let (composed, _) = narrowed(COUNTED, filter);
    read.one(&composed.sql, &composed.values)
}

/// How many meetings anybody may follow.
pub(crate) fn count_public(read: &mut Read<'_>, day: Day) -> Result<u64, Fault> {
    let composed = mapped("SELECT COUNT(*)", day);
    read.one(&composed.sql, &composed.values)
}

/// The pages of so many of them, from the first one on, for search engines.
pub(crate) fn places(read: &mut Read<'_>, part: &Stretch, take: &mut Take<'_>) -> Result<(), Fault> {
    let mut composed = mapped("SELECT m.id", part.day);
    let (most, first) = (composed.mark(part.most), composed.mark(part.first));
    composed.sql.push_str(&format!(" ORDER BY m.id LIMIT {most} OFFSET {first}"));
    read.each::<Id<Meeting>, Fault>(&composed.sql, &composed.values, |id| take(super::place(id.uuid()), None))
}

fn mapped(select: &str, day: Day) -> Composed {
    let from =
        "FROM meeting m JOIN body b ON b.id = m.body WHERE m.called_at IS NOT NULL AND m.rehearses IS NULL";
    let mut composed = Composed { sql: format!("{select} {from}"), values: Vec::new() };
    if let Some(followed) = Scope::Public(day).followed(&mut |value| composed.mark(value)) {
        composed.and(&followed);
    }
    composed
}

/// The meetings of a filter in its order, `most` at the most.
pub(crate) fn listed(read: &mut Read<'_>, filter: &Filter, most: u64) -> Result<Vec<Listed>, Fault> {
    let composed = compose(filter, most);
    read.all(&composed.sql, &composed.values)
}

/// What is no longer called or not yet, of one body or of all whose meetings may be followed.
pub(crate) fn drafts(
    read: &mut Read<'_>,
    scope: &Scope,
    body: Option<Id<Body>>,
) -> Result<Vec<Listed>, Fault> {
    let composed = compose_drafts(scope, body);
    read.all(&composed.sql, &composed.values)
}

fn compose_drafts(scope: &Scope, body: Option<Id<Body>>) -> Composed {
    let mut composed = Composed { sql: LISTED.to_owned(), values: Vec::new() };
    composed.and("m.called_at IS NULL");
    if let Some(followed) = scope.followed(&mut |value| composed.mark(value)) {
        composed.and(&followed);
    }
    if let Some(body) = body {
        let body = composed.mark(body);
        composed.and(&format!("m.body = {body}"));
    }
    composed.sql.push_str(" ORDER BY m.id");
    composed
}

/// Hands over every meeting of a filter in its order.
pub(crate) fn each_listed(
    read: &mut Read<'_>,
    filter: &Filter,
    take: impl FnMut(Listed) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let composed = compose(filter, i64::MAX.unsigned_abs());
    read.each(&composed.sql, &composed.values, take)
}

/// Every statement that a list can become, for the test that prepares them on both databases.
pub fn list_statements() -> Vec<String> {
    let body = Id::from_uuid(uuid::Uuid::nil());
    let now = Instant::from_micros(0);
    let (day, id) = (now.day(), Id::from_uuid(uuid::Uuid::nil()));
    let scopes = [Scope::All, Scope::Public(day), Scope::And([body].into(), day)];
    let whens = [None, Some((When::Upcoming, now)), Some((When::Past, now))];
    let mut all = vec![mapped("SELECT m.id", day).sql];
    for scope in &scopes {
        all.extend([None, Some(body)].map(|body| compose_drafts(scope, body).sql));
        for when in whens {
            for bits in 0_u8..16 {
                let has = |bit: u8| bits & (1 << bit) != 0;
                let filter = Filter {
                    scope: scope.clone(),
                    runs: if has(0) { vec![body] } else { Vec::new() },
                    when,
                    bodies: has(1).then(|| vec![body]),
                    called_before: has(2).then_some(now),
                    after: has(3).then_some((now, id)),
                };
                all.push(compose(&filter, 1).sql);
                all.push(narrowed(COUNTED, &filter).0.sql);
            }
        }
    }
    all
}

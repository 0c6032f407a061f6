//! Bodies in the database: made and changed with the pen, listed as of a day for whoever may see them.

use super::{Body, BodyChange, BodyState, NewBody, rules};
use crate::keyed::{Keyed, each_state};
use base::{Day, Fault, Id, Instant, Localised, Refusal, Stop};
use db::{Read, Value, params};
use ledger::StateSink;
use shell::{Locale, Pen, Role, Stretch, Take, Who};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

db::statements! {
    ANY = "SELECT id FROM body LIMIT 1";
    BODY = "SELECT code, kind, name, purpose, parent, public, since, until, position FROM body WHERE id = ?1";
    VERSION = "SELECT version FROM body WHERE id = ?1";
    ALL_BODIES = "SELECT id, code, kind, name, purpose, parent, public, since, until, position FROM body ORDER BY id";
    ON_DAY = "SELECT id, code, kind, name, purpose, parent, public, since, until, position FROM body
              WHERE since <= ?1 AND (until IS NULL OR until > ?1) ORDER BY position, code";
    PUBLIC_ON_DAY = "SELECT id, code, kind, name, purpose, parent, public, since, until, position FROM body
                     WHERE since <= ?1 AND (until IS NULL OR until > ?1) AND public = 1 ORDER BY position, code";
    COUNT_PUBLIC = "SELECT COUNT(*) FROM body WHERE public = 1";
    PUBLIC_FROM = "SELECT id FROM body WHERE public = 1 ORDER BY id LIMIT ?1 OFFSET ?2";
    BY_CODE = "SELECT id FROM body WHERE code = ?1";
    TITLES = "SELECT id, name FROM body WHERE until IS NULL ORDER BY position, code";
    PARENTS = "SELECT id, parent FROM body";
    ADD_BODY = "INSERT INTO body (id, code, kind, name, purpose, parent, public, since, position, version)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 1)";
    CHANGE_BODY = "UPDATE body SET name = ?3, purpose = ?4, parent = ?5, public = ?6, until = ?7, position = ?8,
                   version = version + 1 WHERE id = ?1 AND version = ?2";
    KEEP_VERSION = "UPDATE body SET version = version - 1 WHERE id = ?1";
    HELD_FROM = "SELECT COUNT(*) FROM tenure t JOIN seat s ON s.id = t.seat
                 WHERE s.body = ?1 AND (t.until IS NULL OR t.until > ?2)";
    SITS_IN = "SELECT DISTINCT s.body FROM tenure t JOIN seat s ON s.id = t.seat
               WHERE t.person = ?1 AND t.since <= ?2 AND (t.until IS NULL OR t.until > ?2)";
    SEATS = "SELECT body, COUNT(*) FROM seat WHERE since <= ?1 AND (until IS NULL OR until > ?1) GROUP BY body";
    FILLED = "SELECT s.body, COUNT(DISTINCT s.id) FROM seat s JOIN tenure t ON t.seat = s.id
              WHERE t.capacity = 'titular' AND t.since <= ?1 AND (t.until IS NULL OR t.until > ?1)
              AND s.since <= ?1 AND (s.until IS NULL OR s.until > ?1) GROUP BY s.body";
}

/// Whether there is a body.
///
/// # Errors
/// A fault of the database.
pub fn has_any(read: &mut Read<'_>, _: Day) -> Result<bool, Fault> {
    Ok(read.get::<Uuid>(ANY, params![])?.is_some())
}

/// A body by id.
///
/// # Errors
/// A fault of the database.
pub fn load(read: &mut Read<'_>, id: Id<Body>) -> Result<Option<BodyState>, Fault> {
    read.get(BODY, params![id])
}

/// How many bodies anybody may see.
pub(crate) fn count_public(read: &mut Read<'_>, _: Day) -> Result<u64, Fault> {
    read.one(COUNT_PUBLIC, params![])
}

/// The pages of so many of them, from the first one on, for search engines.
pub(crate) fn places(read: &mut Read<'_>, part: &Stretch, take: &mut Take<'_>) -> Result<(), Fault> {
    read.each::<Id<Body>, Fault>(PUBLIC_FROM, params![part.most, part.first], |id| {
        take(super::place(id.uuid()), None)
    })
}

/// A body by its code.
///
/// # Errors
/// A fault of the database.
pub fn by_code(read: &mut Read<'_>, code: &str) -> Result<Option<Id<Body>>, Fault> {
    read.get(BY_CODE, params![code])
}

/// All bodies as one chooses from them: id and title.
///
/// # Errors
/// A fault of the database.
pub fn titles(read: &mut Read<'_>, l: &Locale) -> Result<Vec<(Uuid, String)>, Fault> {
    let all: Vec<(Uuid, Localised)> = read.all(TITLES, params![])?;
    Ok(all.into_iter().map(|(id, name)| (id, l.noted(&name))).collect())
}

/// The id of the body of an id or a code.
///
/// # Errors
/// A fault of the database.
pub fn id_of(read: &mut Read<'_>, word: &str) -> Result<Option<Uuid>, Stop> {
    Ok(find(read, word)?.map(Id::uuid))
}

/// A body by what stands in an address: its id or its code.
///
/// # Errors
/// A fault of the database.
pub fn find(read: &mut Read<'_>, word: &str) -> Result<Option<Id<Body>>, Fault> {
    match Id::parse(word) {
        Some(id) => Ok(load(read, id)?.map(|_| id)),
        None => by_code(read, word),
    }
}

/// The number of changes so far, against which a form is checked.
pub(crate) fn version(read: &mut Read<'_>, id: Id<Body>) -> Result<u64, Fault> {
    read.one(VERSION, params![id])
}

/// For [`ledger::verify`].
///
/// # Errors
/// A fault of the database.
pub fn states(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    each_state::<BodyState>(read, ALL_BODIES, sink)
}

/// Creates a body.
///
/// # Errors
/// Refuses a code that is taken or cannot stand in addresses, words that are missing, a parent that is not there.
pub fn create(pen: &mut Pen<'_, '_>, new: NewBody) -> Result<Id<Body>, Stop> {
    let mut wrong = rules::check_words(&new.name, &new.purpose);
    wrong.extend(rules::check_code(&new.code).err());
    if by_code(pen.tx, &new.code)?.is_some() {
        wrong.push(Refusal::new("governance-refusal-code-taken").with("code", new.code.as_str()).at("code"));
    }
    let id: Id<Body> = pen.id();
    wrong.extend(check_parent(pen.tx, id, new.parent)?);
    if !wrong.is_empty() {
        return Err(wrong.into());
    }
    let NewBody { code, kind, name, purpose, parent, public, since, position } = new;
    pen.tx.exec(ADD_BODY, params![id, code, kind, name, purpose, parent, public, since, position])?;
    let after = state(pen.tx, id)?;
    let mut draft = pen.draft("body.created").about(id).after(&after)?.sealed(id);
    if let Some(parent) = parent {
        draft = draft.about(parent);
    }
    pen.enter(draft)?;
    Ok(id)
}

/// Changes a body that has been changed `version` times before.
///
/// # Errors
/// Refuses what [`create`] does, an end while seats are held, and a change that somebody else overtook.
pub fn change(pen: &mut Pen<'_, '_>, id: Id<Body>, version: u64, change: BodyChange) -> Result<(), Stop> {
    let before = load(pen.tx, id)?.ok_or(Stop::Missing)?;
    let mut wrong = rules::check_words(&change.name, &change.purpose);
    wrong.extend(check_parent(pen.tx, id, change.parent)?);
    let held = match change.until {
        Some(until) => pen.tx.one(HELD_FROM, params![id, until])?,
        None => 0,
    };
    wrong.extend(rules::check_end(before.since, change.until, held).err());
    if !wrong.is_empty() {
        return Err(wrong.into());
    }
    let BodyChange { name, purpose, parent, public, until, position } = change;
    let changed =
        pen.tx.exec(CHANGE_BODY, params![id, version, name, purpose, parent, public, until, position])?;
    if changed == 0 {
        return Err(Refusal::new("governance-refusal-overtaken").into());
    }
    let after = state(pen.tx, id)?;
    if after != before {
        pen.enter(pen.draft("body.changed").about(id).before(&before)?.after(&after)?.sealed(id))?;
    } else {
        pen.tx.exec(KEEP_VERSION, params![id])?;
    }
    Ok(())
}

fn state(read: &mut Read<'_>, id: Id<Body>) -> Result<BodyState, Fault> {
    read.one(BODY, params![id])
}

fn check_parent(
    read: &mut Read<'_>,
    id: Id<Body>,
    parent: Option<Id<Body>>,
) -> Result<Option<Refusal>, Fault> {
    let Some(above) = parent else { return Ok(None) };
    let rows: Vec<(Id<Body>, Option<Id<Body>>)> = read.all(PARENTS, params![])?;
    let parents: HashMap<_, _> = rows.into_iter().collect();
    if !parents.contains_key(&above) {
        return Ok(Some(Refusal::new("shell-refusal-choice").at("parent")));
    }
    Ok(rules::check_parent(id, parent, &parents).err())
}

/// Which bodies somebody may see, on the day on which they ask; as of whatever day they ask, that is what counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// The public ones.
    Public(Day),
    /// The public ones, and these.
    And(HashSet<Id<Body>>, Day),
    /// All.
    All,
}

impl Scope {
    /// The condition by which a list joined to the body as `b` and the meeting as `m` holds only meetings, or what came
    /// of them, that may be followed: those of the scope's own bodies, and of public bodies whose statutes do not close
    /// them, or did not when the meeting was closed. `mark` takes a value and tells its place among the parameters. `None`: whoever asks may follow all.
    pub(crate) fn followed(&self, mark: &mut dyn FnMut(Value) -> String) -> Option<String> {
        let (own, day) = match self {
            Scope::All => return None,
            Scope::Public(day) => (None, *day),
            Scope::And(own, day) => (Some(own), *day),
        };
        let day = mark(day.into());
        let public = format!(
            "(b.public = 1 AND (m.followed = 1 OR (m.followed IS NULL AND NOT EXISTS (SELECT 1 FROM statute f
              WHERE f.body = b.id AND f.topic = 'public-follow' AND f.value = '{{\"allowed\":false}}'
              AND f.since <= {day} AND (f.until IS NULL OR f.until > {day})))))"
        );
        let Some(own) = own else { return Some(public) };
        let mut own: Vec<Id<Body>> = own.iter().copied().collect();
        own.sort();
        let marks: Vec<String> = own.into_iter().map(|body| mark(body.into())).collect();
        Some(format!("({public} OR b.id IN ({}))", marks.join(", ")))
    }

    /// What somebody may see on a day: administrators all, others the public ones and those in which they sit, which
    /// they observe or whose record they keep.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn of(read: &mut Read<'_>, who: &Who, day: Day) -> Result<Self, Fault> {
        if who.administers() {
            return Ok(Scope::All);
        }
        let granted = [Role::Secretary, Role::Observer].into_iter().flat_map(|role| who.over(role));
        let mut own: HashSet<Id<Body>> = granted.map(Id::from_uuid).collect();
        // A sign-in by mailed link is good for one meeting only.
        if let Some(person) = who.person().filter(|_| who.only().is_none()) {
            own.extend(read.all::<Id<Body>>(SITS_IN, params![person, day])?);
        }
        Ok(if own.is_empty() { Scope::Public(day) } else { Scope::And(own, day) })
    }

    /// Whether a body, public or not, is within it.
    pub fn holds(&self, id: Id<Body>, public: bool) -> bool {
        match self {
            Scope::Public(_) => public,
            Scope::And(own, _) => public || own.contains(&id),
            Scope::All => true,
        }
    }
}

/// A body in a list.
#[derive(Debug, Clone)]
pub(crate) struct Listed {
    pub id: Id<Body>,
    pub state: BodyState,
    pub seats: u64,
    pub filled: u64,
    pub next: Option<NextMeeting>,
}

/// The meeting of a body that comes next, or is open now.
#[derive(Debug, Clone)]
pub(crate) struct NextMeeting {
    pub id: Uuid,
    pub name: Localised,
    pub starts_at: Instant,
    pub zone: String,
}

/// The bodies that exist on a day, with their seats then, and the meeting that is next from `now`.
pub(crate) fn listed(
    read: &mut Read<'_>,
    scope: &Scope,
    day: Day,
    now: Instant,
) -> Result<Vec<Listed>, Fault> {
    let sql = if matches!(scope, Scope::Public(_)) { PUBLIC_ON_DAY } else { ON_DAY };
    let rows: Vec<Keyed<BodyState>> = read.all(sql, params![day])?;
    let seats = counts(read, SEATS, day)?;
    let filled = counts(read, FILLED, day)?;
    let mut next = next_meetings(read, scope, now)?;
    let kept = rows.into_iter().filter(|row| scope.holds(Id::from_uuid(row.id), row.state.public));
    let listed = kept.map(|row| {
        let id = Id::from_uuid(row.id);
        let count = |counts: &HashMap<Id<Body>, u64>| counts.get(&id).copied().unwrap_or(0);
        Listed { id, state: row.state, seats: count(&seats), filled: count(&filled), next: next.remove(&id) }
    });
    Ok(listed.collect())
}

fn counts(read: &mut Read<'_>, sql: &str, day: Day) -> Result<HashMap<Id<Body>, u64>, Fault> {
    Ok(read.all::<(Id<Body>, u64)>(sql, params![day])?.into_iter().collect())
}

const NEXT: &str =
    "SELECT m.body, m.id, m.name, m.starts_at, m.zone FROM meeting m JOIN body b ON b.id = m.body
    WHERE m.called_at IS NOT NULL AND m.closed_at IS NULL AND m.rehearses IS NULL
    AND (m.opened_at IS NOT NULL OR m.ends_at >= ?1)";

/// The statement of the meetings to come that a scope may follow.
fn next_of(scope: &Scope, now: Instant) -> (String, Vec<Value>) {
    let mut values = vec![Value::from(now)];
    let followed = scope.followed(&mut |value| {
        values.push(value);
        format!("?{}", values.len())
    });
    let followed = followed.map(|followed| format!(" AND {followed}")).unwrap_or_default();
    (format!("{NEXT}{followed} ORDER BY m.starts_at, m.id"), values)
}

/// Every statement that the list of bodies can make, for the test that prepares them.
pub fn list_statements() -> Vec<String> {
    let (now, own) = (Instant::from_micros(0), HashSet::from([Id::from_uuid(Uuid::nil())]));
    let scopes = [Scope::Public(now.day()), Scope::And(own, now.day()), Scope::All];
    scopes.iter().map(|scope| next_of(scope, now).0).collect()
}

fn next_meetings(
    read: &mut Read<'_>,
    scope: &Scope,
    now: Instant,
) -> Result<HashMap<Id<Body>, NextMeeting>, Fault> {
    let mut next = HashMap::new();
    let (sql, values) = next_of(scope, now);
    read.each::<(Id<Body>, Uuid, Localised, Instant, String), Fault>(&sql, &values, |row| {
        let (body, id, name, starts_at, zone) = row;
        next.entry(body).or_insert(NextMeeting { id, name, starts_at, zone });
        Ok(())
    })?;
    Ok(next)
}

/// A body as it is chosen in a form.
pub(crate) struct Choice {
    pub id: Id<Body>,
    pub code: String,
    pub name: Localised,
}

/// Every body that exists on a day, for choosing one.
pub(crate) fn choices(read: &mut Read<'_>, day: Day) -> Result<Vec<Choice>, Fault> {
    let rows: Vec<Keyed<BodyState>> = read.all(ON_DAY, params![day])?;
    let choice = |row: Keyed<BodyState>| Choice {
        id: Id::from_uuid(row.id),
        code: row.state.code,
        name: row.state.name,
    };
    Ok(rows.into_iter().map(choice).collect())
}

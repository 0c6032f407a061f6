//! What this room's routes ask of whoever comes: rights over a body, granted or following from the seat held.
//!
//! The body is found from whatever the route's pattern names: `{body}`, `{meeting}`, `{item}`, `{motion}`, `{poll}`,
//! `{decision}`, `{seat}`, `{tenure}` or `{rule}`. Each need's table is for a body that is not public.

use crate::{
    body::{self, Body},
    meeting,
    seat::{self, Office, Sits},
};
use base::{Fault, Id, Stop};
use db::{Read, params};
use shell::{Ask, Gate, Need, PathWords, Person, Persona, Role, Who};
use uuid::Uuid;

db::statements! {
    BODY_OF_MEETING = "SELECT body FROM meeting WHERE id = ?1";
    BODY_OF_ITEM = "SELECT m.body FROM agenda_item a JOIN meeting m ON m.id = a.meeting WHERE a.id = ?1";
    BODY_OF_MOTION = "SELECT m.body FROM motion n JOIN meeting m ON m.id = n.meeting WHERE n.id = ?1";
    BODY_OF_POLL = "SELECT m.body FROM poll p JOIN meeting m ON m.id = p.meeting WHERE p.id = ?1";
    BODY_OF_DECISION = "SELECT body FROM decision WHERE id = ?1";
    BODY_OF_SEAT = "SELECT body FROM seat WHERE id = ?1";
    BODY_OF_TENURE = "SELECT s.body FROM tenure t JOIN seat s ON s.id = t.seat WHERE t.id = ?1";
    BODY_OF_RULE = "SELECT body FROM composition_rule WHERE id = ?1";
    IS_PUBLIC = "SELECT public FROM body WHERE id = ?1";
}

/// What a pattern may name, and how its body is found.
const NAMES: [(&str, &str); 8] = [
    ("meeting", BODY_OF_MEETING),
    ("item", BODY_OF_ITEM),
    ("motion", BODY_OF_MOTION),
    ("poll", BODY_OF_POLL),
    ("decision", BODY_OF_DECISION),
    ("seat", BODY_OF_SEAT),
    ("tenure", BODY_OF_TENURE),
    ("rule", BODY_OF_RULE),
];

/// The body that an address is about.
///
/// # Errors
/// [`Stop::Missing`] when there is no such thing.
pub fn body_of(read: &mut Read<'_>, path: &PathWords) -> Result<Id<Body>, Stop> {
    let found = match path.word("body") {
        "" => named(read, path)?,
        word => body::find(read, word)?,
    };
    found.ok_or(Stop::Missing)
}

fn named(read: &mut Read<'_>, path: &PathWords) -> Result<Option<Id<Body>>, Fault> {
    let name = NAMES.iter().find(|(name, _)| !path.word(name).is_empty());
    match name.and_then(|(name, sql)| Some((path.uuid(name)?, *sql))) {
        Some((id, sql)) => read.get(sql, params![id]),
        None => Ok(None),
    }
}

fn keeps_record(who: &Who, body: Id<Body>) -> bool {
    who.administers() || who.holds(Role::Secretary, Some(body.uuid()))
}

/// The person who is asking, and how they sit in a body.
struct Sitting {
    person: Id<Person>,
    sits: Vec<Sits>,
}

/// Nobody for those without a person, or without a seat in the body.
fn sitting(gate: &mut Gate<'_, '_>, body: Id<Body>) -> Result<Option<Sitting>, Fault> {
    let Some(person) = gate.who.person() else { return Ok(None) };
    let sits = seat::sits_in(gate.read, body, person, gate.today)?;
    Ok((!sits.is_empty()).then_some(Sitting { person, sits }))
}

impl Sitting {
    fn is(&self, offices: &[Office]) -> bool {
        self.sits.iter().any(|one| offices.contains(&one.office))
    }

    fn presides(&self) -> bool {
        self.is(&[Office::Chair, Office::ViceChair])
    }
}

/// The secretary of a body, who keeps its seats, agenda, roll and record; or an administrator.
pub struct Secretary {
    /// The body.
    pub body: Id<Body>,
}

impl Need for Secretary {
    const NAME: &'static str = "secretary";
    const OWN: &'static [Persona] = &[Persona::Secretary, Persona::Administrator];
    const FOREIGN: &'static [Persona] = &[Persona::Administrator];

    fn grant(gate: &mut Gate<'_, '_>) -> Result<Self, Stop> {
        let body = body_of(gate.read, gate.path)?;
        if keeps_record(gate.who, body) {
            Ok(Self { body })
        } else {
            Err(gate.denied("governance-denied-secretary"))
        }
    }
}

/// Somebody who presides over a body by the seat held: its chair or a vice-chair.
pub struct ChairsBody {
    /// The body.
    pub body: Id<Body>,
    /// The person.
    pub person: Id<Person>,
    /// Whether it is the chair and not a vice-chair.
    pub is_chair: bool,
}

impl Need for ChairsBody {
    const NAME: &'static str = "chairs-body";
    const OWN: &'static [Persona] = &[Persona::Chair];
    const FOREIGN: &'static [Persona] = &[];

    fn grant(gate: &mut Gate<'_, '_>) -> Result<Self, Stop> {
        let body = body_of(gate.read, gate.path)?;
        match sitting(gate, body)? {
            Some(sitting) if sitting.presides() => {
                Ok(Self { body, person: sitting.person, is_chair: sitting.is(&[Office::Chair]) })
            }
            _ => Err(gate.denied("governance-denied-chair")),
        }
    }
}

/// Somebody who may run a body's meetings: its chair, a vice-chair, its secretary, an administrator. Whoever presides and
/// came by a mailed link runs the meeting for which it is good, and no other.
pub struct RunsBody {
    /// The body.
    pub body: Id<Body>,
}

impl Need for RunsBody {
    const NAME: &'static str = "runs-body";
    const OWN: &'static [Persona] = &[Persona::Secretary, Persona::Chair, Persona::Administrator];
    const FOREIGN: &'static [Persona] = &[Persona::Administrator];
    const LINK: bool = true;

    fn grant(gate: &mut Gate<'_, '_>) -> Result<Self, Stop> {
        let body = body_of(gate.read, gate.path)?;
        if reaches(gate)? && runs(gate, body)? {
            Ok(Self { body })
        } else {
            Err(gate.denied("governance-denied-runs"))
        }
    }
}

/// Whether a sign-in reaches what the address is about: one by mailed link only its own meeting.
fn reaches(gate: &mut Gate<'_, '_>) -> Result<bool, Stop> {
    let Some(scope) = gate.who.only() else { return Ok(true) };
    match meeting::gate::meeting_of(gate.read, gate.path) {
        Ok(meeting) => Ok(scope.kind == "meeting" && scope.id == meeting.uuid()),
        Err(Stop::Missing) => Ok(false),
        Err(stop) => Err(stop),
    }
}

/// Whether somebody may run a body's meetings.
pub(crate) fn runs(gate: &mut Gate<'_, '_>, body: Id<Body>) -> Result<bool, Fault> {
    Ok(keeps_record(gate.who, body) || sitting(gate, body)?.is_some_and(|sitting| sitting.presides()))
}

/// Somebody who sits in a body, as titular or deputy.
pub struct SitsInBody {
    /// The body.
    pub body: Id<Body>,
    /// The person.
    pub person: Id<Person>,
}

impl Need for SitsInBody {
    const NAME: &'static str = "sits-in-body";
    const OWN: &'static [Persona] = &[Persona::Chair, Persona::Delegate];
    const FOREIGN: &'static [Persona] = &[];

    fn grant(gate: &mut Gate<'_, '_>) -> Result<Self, Stop> {
        let body = body_of(gate.read, gate.path)?;
        let sitting = sitting(gate, body)?;
        sitting
            .map(|one| Self { body, person: one.person })
            .ok_or_else(|| gate.denied("governance-denied-sits"))
    }
}

/// Somebody who may see a body: a public one anybody, another one those who sit in it, observe it or keep its record.
pub struct SeesBody {
    /// The body.
    pub body: Id<Body>,
}

impl Need for SeesBody {
    const NAME: &'static str = "sees-body";
    const OWN: &'static [Persona] =
        &[Persona::Secretary, Persona::Observer, Persona::Chair, Persona::Delegate, Persona::Administrator];
    const FOREIGN: &'static [Persona] = &[Persona::Administrator];

    fn grant(gate: &mut Gate<'_, '_>) -> Result<Self, Stop> {
        let body = body_of(gate.read, gate.path)?;
        match sees(gate, body)? {
            true => Ok(Self { body }),
            // A code can be guessed: whoever may not see the body is not told that there is one.
            false if gate.path.uuid("body").is_none() && !gate.path.word("body").is_empty() => {
                Err(Stop::Missing)
            }
            false => Err(gate.denied("governance-denied-sees")),
        }
    }
}

/// The body that a filter names, by id or code; of one that the asker may not see it is not told that there is one.
///
/// # Errors
/// A fault of the database.
pub(crate) fn body_named(read: &mut Read<'_>, ask: &Ask, word: &str) -> Result<Option<Id<Body>>, Fault> {
    match body::find(read, word)? {
        Some(id) if sees_body(&mut ask.gate(read), id.uuid())? => Ok(Some(id)),
        _ => Ok(None),
    }
}

/// Whether somebody may see a body, by the need of its page. A mailed link opens no body.
///
/// # Errors
/// A fault of the database.
pub fn sees_body(gate: &mut Gate<'_, '_>, body: Uuid) -> Result<bool, Fault> {
    let nobody = Who::default();
    let who = if gate.who.only().is_some() { &nobody } else { gate.who };
    sees(&mut Gate { read: gate.read, who, path: gate.path, today: gate.today }, Id::from_uuid(body))
}

/// Whether somebody may see a seat: who sees its body.
///
/// # Errors
/// A fault of the database.
pub fn sees_seat(gate: &mut Gate<'_, '_>, seat: Uuid) -> Result<bool, Fault> {
    sees_in(gate, BODY_OF_SEAT, seat)
}

fn sees_in(gate: &mut Gate<'_, '_>, sql: &str, id: Uuid) -> Result<bool, Fault> {
    match gate.read.get::<Uuid>(sql, params![id])? {
        Some(body) => sees_body(gate, body),
        None => Ok(false),
    }
}

fn sees(gate: &mut Gate<'_, '_>, body: Id<Body>) -> Result<bool, Fault> {
    let public = gate.read.get(IS_PUBLIC, params![body])?.unwrap_or(false);
    Ok(public || is_let_in(gate.who, body.uuid()) || sitting(gate, body)?.is_some())
}

fn is_let_in(who: &Who, body: Uuid) -> bool {
    who.administers() || [Role::Secretary, Role::Observer].into_iter().any(|role| who.holds(role, Some(body)))
}

//! The rights over people: who may change what is kept of one, and who may give a known person a further mandate.

use super::{
    Person,
    fields::{self, Column},
    store,
};
use crate::{gate::SECTIONS_OF, mandate::Mandate, member::Member, section::Section};
use base::{Day, Fault, Id, Stop};
use db::{Read, params};
use ledger::{By, Logged, Uuid};
use shell::{Gate, Need, Persona, Role, Who};

db::statements! {
    OPEN_MEMBERS = "SELECT DISTINCT member FROM mandate WHERE person = ?1 AND (until IS NULL OR until > ?2)";
    HELD_IN = "SELECT COUNT(*) FROM mandate WHERE person = ?1 AND member = ?2";
    MEMBER_OF = "SELECT member FROM mandate WHERE id = ?1";
}

/// The person, a focal point or steward of a member in which the person holds a mandate that has not ended, or an
/// administrator; the person is `{person}` in the address.
pub struct EditsPerson {
    /// The person.
    pub person: Id<Person>,
}

impl Need for EditsPerson {
    const NAME: &'static str = "edits-person";
    const OWN: &'static [Persona] =
        &[Persona::FocalPoint, Persona::Steward, Persona::Chair, Persona::Delegate, Persona::Administrator];
    const FOREIGN: &'static [Persona] = &[Persona::Administrator];

    fn grant(gate: &mut Gate<'_, '_>) -> Result<Self, Stop> {
        let person: Id<Person> = gate.path.id("person")?;
        if keeps(gate.read, gate.who, person, gate.today)? {
            Ok(Self { person })
        } else {
            Err(gate.denied("network-denied-person"))
        }
    }
}

/// Whoever edits the member of a mandate: its focal point, a steward of its section, an administrator; the mandate is
/// `{mandate}` in the address.
pub struct EditsMandate {
    /// The mandate.
    pub mandate: Id<Mandate>,
}

impl Need for EditsMandate {
    const NAME: &'static str = "edits-mandate";
    const OWN: &'static [Persona] = &[Persona::FocalPoint, Persona::Steward, Persona::Administrator];
    const FOREIGN: &'static [Persona] = &[Persona::Administrator];

    fn grant(gate: &mut Gate<'_, '_>) -> Result<Self, Stop> {
        let mandate: Id<Mandate> = gate.path.id("mandate")?;
        let member = gate.read.get(MEMBER_OF, params![mandate])?.ok_or(Stop::Missing)?;
        if edits_member(gate.read, gate.who, member, gate.today)? {
            Ok(Self { mandate })
        } else {
            Err(gate.denied("network-denied-editor"))
        }
    }
}

/// Whether somebody may open a part that is a person's: who came by a mailed link whoever sees that name, and they
/// themselves; of what the registry keeps nothing, since its pages show each field to whom it is for.
///
/// # Errors
/// A fault of the database.
pub fn opens(gate: &mut Gate<'_, '_>, entry: &Logged, part: usize, owner: Uuid) -> Result<bool, Fault> {
    if !matches!(&entry.by, By::Linked { part: by, .. } if *by == part) {
        return Ok(false);
    }
    let person: Id<Person> = Id::from_uuid(owner);
    if gate.who.person() == Some(person) {
        return Ok(true);
    }
    let reach = fields::reach(gate.read, gate.who, person, gate.today)?;
    let known = store::load(gate.read, person)?.is_some_and(|stored| stored.known);
    Ok(fields::sees(Column::Name, reach, known))
}

/// Whether somebody keeps what is known of a person.
///
/// # Errors
/// A fault of the database.
pub fn keeps(read: &mut Read<'_>, who: &Who, person: Id<Person>, today: Day) -> Result<bool, Fault> {
    // A mailed link opens one meeting and makes nobody a keeper, not even of themselves.
    if who.administers() || (who.person() == Some(person) && who.only().is_none()) {
        return Ok(true);
    }
    if who.over(Role::FocalPoint).chain(who.over(Role::Steward)).next().is_none() {
        return Ok(false);
    }
    let members: Vec<Id<Member>> = read.all(OPEN_MEMBERS, params![person, today])?;
    for member in members {
        if edits_member(read, who, member, today)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether somebody edits a member, as [`crate::gate::EditsMember`] has it.
///
/// # Errors
/// A fault of the database.
pub fn edits_member(read: &mut Read<'_>, who: &Who, member: Id<Member>, today: Day) -> Result<bool, Fault> {
    if who.administers() || who.holds(Role::FocalPoint, Some(member.uuid())) {
        return Ok(true);
    }
    if who.over(Role::Steward).next().is_none() {
        return Ok(false);
    }
    let sections: Vec<Id<Section>> = read.all(SECTIONS_OF, params![member, today])?;
    Ok(sections.iter().any(|section| who.holds(Role::Steward, Some(section.uuid()))))
}

/// Whether an editor of a member may give a known person a mandate in it. A mandate opens the person's address to the
/// editor, so nobody may take a stranger: they keep the person already, or the person was in this member before and is
/// in no other now.
///
/// # Errors
/// A fault of the database.
pub fn may_appoint(
    read: &mut Read<'_>,
    who: &Who,
    person: Id<Person>,
    member: Id<Member>,
    today: Day,
) -> Result<bool, Fault> {
    if keeps(read, who, person, today)? {
        return Ok(true);
    }
    let open: Vec<Id<Member>> = read.all(OPEN_MEMBERS, params![person, today])?;
    let before: i64 = read.one(HELD_IN, params![person, member])?;
    Ok(before > 0 && open.is_empty())
}

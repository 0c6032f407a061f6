//! The rights over members: who keeps the registry of a section, who edits one member, who brings in rosters.

use crate::{member::Member, section::Section};
use base::{Fault, Id, Stop};
use db::params;
use shell::{Gate, Need, Persona, Role, Who};

db::statements! {
    // Of a member that has left, the sections in which it was to the end: somebody has to mend its page, too.
    SECTIONS_OF = "SELECT a.section FROM affiliation a JOIN member m ON m.id = a.member
                   WHERE a.member = ?1 AND a.since <= ?2
                   AND (a.until IS NULL OR a.until > ?2 OR a.until = m.departed)";
}

/// A steward of a section to which the member belongs today or belonged when it left, or an administrator; the member
/// is `{member}` in the address.
pub struct StewardsMember {
    /// The member.
    pub member: Id<Member>,
}

impl Need for StewardsMember {
    const NAME: &'static str = "stewards-member";
    const OWN: &'static [Persona] = &[Persona::Steward, Persona::Administrator];
    const FOREIGN: &'static [Persona] = &[Persona::Administrator];

    fn grant(gate: &mut Gate<'_, '_>) -> Result<Self, Stop> {
        let member: Id<Member> = gate.path.id("member")?;
        if stewards(gate, member)? { Ok(Self { member }) } else { Err(gate.denied("network-denied-steward")) }
    }
}

/// A focal point of the member, or whoever is its steward; the member is `{member}` in the address.
pub struct EditsMember {
    /// The member.
    pub member: Id<Member>,
}

impl Need for EditsMember {
    const NAME: &'static str = "edits-member";
    const OWN: &'static [Persona] = &[Persona::FocalPoint, Persona::Steward, Persona::Administrator];
    const FOREIGN: &'static [Persona] = &[Persona::Administrator];

    fn grant(gate: &mut Gate<'_, '_>) -> Result<Self, Stop> {
        let member: Id<Member> = gate.path.id("member")?;
        let edits = gate.who.holds(Role::FocalPoint, Some(member.uuid())) || stewards(gate, member)?;
        if edits { Ok(Self { member }) } else { Err(gate.denied("network-denied-editor")) }
    }
}

/// Whether who asks has a right over what the address names, for offering only what will be granted.
///
/// # Errors
/// What the need stops with, but for its refusal.
pub(crate) fn holds<N: Need>(gate: &mut Gate<'_, '_>) -> Result<bool, Stop> {
    match N::grant(gate) {
        Ok(_) => Ok(true),
        Err(Stop::Denied(_)) => Ok(false),
        Err(stop) => Err(stop),
    }
}

fn stewards(gate: &mut Gate<'_, '_>, member: Id<Member>) -> Result<bool, Fault> {
    if gate.who.administers() {
        return Ok(true);
    }
    if gate.who.over(Role::Steward).next().is_none() {
        return Ok(false);
    }
    let sections: Vec<Id<Section>> = gate.read.all(SECTIONS_OF, params![member, gate.today])?;
    Ok(sections.iter().any(|section| gate.who.holds(Role::Steward, Some(section.uuid()))))
}

/// Which sections' members somebody may add and change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// Those of all.
    All,
    /// Those of these alone.
    Sections(Vec<Id<Section>>),
}

impl Scope {
    /// What somebody's roles allow; nothing if no role does.
    pub fn of(who: &Who) -> Option<Self> {
        if who.administers() {
            return Some(Self::All);
        }
        let sections: Vec<Id<Section>> = who.over(Role::Steward).map(Id::from_uuid).collect();
        (!sections.is_empty()).then_some(Self::Sections(sections))
    }

    /// Whether a section is within it.
    pub fn holds(&self, section: Id<Section>) -> bool {
        match self {
            Self::All => true,
            Self::Sections(sections) => sections.contains(&section),
        }
    }
}

/// An administrator, or a steward within their sections: adds members, by hand or from a roster.
pub struct Imports {
    /// Of which sections.
    pub scope: Scope,
}

impl Need for Imports {
    const NAME: &'static str = "imports";
    const OWN: &'static [Persona] = &[Persona::Steward, Persona::Administrator];
    const FOREIGN: &'static [Persona] = Self::OWN;

    fn grant(gate: &mut Gate<'_, '_>) -> Result<Self, Stop> {
        Scope::of(gate.who).map(|scope| Self { scope }).ok_or_else(|| gate.denied("network-denied-imports"))
    }
}

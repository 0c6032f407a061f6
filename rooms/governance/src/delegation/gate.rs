//! Who names: the focal point of the member, a steward of its section, the secretary of the body, an administrator.

use crate::{gate::Secretary, meeting::Meeting, registry::Member};
use base::{Id, Stop};
use network::gate::EditsMember;
use shell::{Gate, Need, Persona};

/// Whoever may name the delegate of a member for a meeting; both are in the address.
pub struct NamesDelegate {
    /// The meeting.
    pub meeting: Id<Meeting>,
    /// The member.
    pub member: Id<Member>,
}

impl Need for NamesDelegate {
    const NAME: &'static str = "names-delegate";
    const OWN: &'static [Persona] =
        &[Persona::FocalPoint, Persona::Steward, Persona::Secretary, Persona::Administrator];
    const FOREIGN: &'static [Persona] = &[Persona::Administrator];

    fn grant(gate: &mut Gate<'_, '_>) -> Result<Self, Stop> {
        let (meeting, member) = (gate.path.id("meeting")?, gate.path.id("member")?);
        for passed in [Secretary::grant(gate).map(drop), EditsMember::grant(gate).map(drop)] {
            match passed {
                Ok(()) => return Ok(Self { meeting, member }),
                Err(Stop::Denied(_)) => {}
                Err(stop) => return Err(stop),
            }
        }
        Err(gate.denied("governance-denied-names-delegate"))
    }
}

//! Who names: the focal point of the member, a steward of its section, the secretary of the body, an administrator.

use crate::{
    gate::Secretary,
    meeting::{self, Meeting, Stage, gate::sees_meeting},
    registry::Member,
    statute,
};
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
                Ok(()) if is_asked(gate, meeting)? => return Ok(Self { meeting, member }),
                Ok(()) | Err(Stop::Denied(_)) => {}
                Err(stop) => return Err(stop),
            }
        }
        Err(gate.denied("governance-denied-names-delegate"))
    }
}

/// Whether a meeting is one for which members are asked to name anybody: called, by a body whose members do. Of any
/// other only those learn who may follow it.
fn is_asked(gate: &mut Gate<'_, '_>, id: Id<Meeting>) -> Result<bool, Stop> {
    let meeting = meeting::load(gate.read, id)?.ok_or(Stop::Missing)?;
    let names = statute::in_force::<statute::Delegation>(gate.read, meeting.body, gate.today)?.is_some();
    Ok((names && meeting.stage() != Stage::Draft) || sees_meeting(gate, id.uuid())?)
}

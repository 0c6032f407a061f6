//! The rights of this room: who loads plans, who reports progress and lets evidence stand.

use base::Stop;
use shell::{Gate, Need, Persona, Role, Who};

/// May load a plan: an administrator.
pub struct Plans;

impl Need for Plans {
    const NAME: &'static str = "plans";
    const OWN: &'static [Persona] = &[Persona::Administrator];
    const FOREIGN: &'static [Persona] = Self::OWN;

    fn grant(gate: &mut Gate<'_, '_>) -> Result<Self, Stop> {
        if gate.who.administers() { Ok(Plans) } else { Err(gate.denied("strategy-denied-plans")) }
    }
}

/// May report progress and let evidence stand: an administrator, and the secretary of any body.
pub struct Reports;

impl Reports {
    /// Whether somebody has this right; for pages that offer what it allows.
    pub fn held_by(who: &Who) -> bool {
        who.administers() || who.over(Role::Secretary).next().is_some()
    }
}

impl Need for Reports {
    const NAME: &'static str = "reports";
    const OWN: &'static [Persona] = &[Persona::Secretary, Persona::Administrator];
    const FOREIGN: &'static [Persona] = Self::OWN;

    fn grant(gate: &mut Gate<'_, '_>) -> Result<Self, Stop> {
        if Self::held_by(gate.who) { Ok(Reports) } else { Err(gate.denied("strategy-denied-reports")) }
    }
}

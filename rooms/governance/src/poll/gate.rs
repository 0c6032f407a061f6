//! Who may see a poll, and who may open what is sealed of it.
//!
//! The poll is `{poll}` in the address. A question that is drafted is seen by those who put it and those to whom it
//! will be put; from the opening on, or once it is clear that it was not put, by whoever may follow the meeting.

use super::{Poll, PollState, Stage, rules, store};
use crate::meeting::{
    Meeting,
    gate::{SeesMeeting, prepares, sees_meeting},
};
use base::{Fault, Id, Stop};
use ledger::Logged;
use shell::{Gate, Need, Persona};
use uuid::Uuid;

/// Somebody who may see a poll.
pub struct SeesPoll {
    /// The poll.
    pub poll: Id<Poll>,
    /// Its meeting.
    pub meeting: Id<Meeting>,
}

impl Need for SeesPoll {
    const NAME: &'static str = "sees-poll";
    const OWN: &'static [Persona] = SeesMeeting::OWN;
    const FOREIGN: &'static [Persona] = SeesMeeting::FOREIGN;
    const LINK: bool = true;

    fn grant(gate: &mut Gate<'_, '_>) -> Result<Self, Stop> {
        let poll: Id<Poll> = gate.path.id("poll")?;
        let state = store::load(gate.read, poll)?.ok_or(Stop::Missing)?;
        match sees(gate, &state)? {
            true => Ok(Self { poll, meeting: state.meeting }),
            false => Err(gate.denied("governance-denied-sees-meeting")),
        }
    }
}

fn sees(gate: &mut Gate<'_, '_>, poll: &PollState) -> Result<bool, Fault> {
    match poll.stage() {
        Stage::Draft => prepares(gate, poll.meeting),
        Stage::Open | Stage::Closed | Stage::Annulled | Stage::NotPut => {
            sees_meeting(gate, poll.meeting.uuid())
        }
    }
}

/// Whether somebody may see a poll: the condition of [`SeesPoll`], wherever else the poll is named.
///
/// # Errors
/// A fault of the database.
pub fn sees_poll(gate: &mut Gate<'_, '_>, id: Uuid) -> Result<bool, Fault> {
    match store::load(gate.read, Id::from_uuid(id))? {
        Some(poll) => sees(gate, &poll),
        None => Ok(false),
    }
}

/// Whether somebody may open what is sealed of a poll: its question and rule whoever sees it, an answer whoever sees it
/// once the answers are open.
///
/// # Errors
/// A fault of the database.
pub fn opens(gate: &mut Gate<'_, '_>, entry: &Logged, part: usize, id: Uuid) -> Result<bool, Fault> {
    let Some(poll) = store::load(gate.read, Id::from_uuid(id))? else { return Ok(false) };
    Ok((entry.sealed == Some(part) || rules::opens_answers(&poll)) && sees(gate, &poll)?)
}

//! What may be rehearsed, and what a rehearsal may not do.

use crate::meeting::{MeetingState, Stage};
use base::{Instant, Refusal};

/// Whether a meeting may be rehearsed. `other` tells whether a rehearsal of it is there already.
///
/// # Errors
/// Refuses a rehearsal, what was not called, what has begun, and a second rehearsal beside the first.
pub fn check_make(meeting: &MeetingState, other: bool) -> Result<(), Refusal> {
    let code = match (meeting.stage(), meeting.rehearses.is_some(), other) {
        (_, true, _) => "governance-refusal-rehearsal-of-rehearsal",
        (Stage::Draft, ..) => "governance-refusal-meeting-not-called",
        (Stage::Open | Stage::Closed, ..) => "governance-refusal-meeting-begun",
        (Stage::Called, false, true) => "governance-refusal-rehearsal-exists",
        (Stage::Called, false, false) => return Ok(()),
    };
    Err(Refusal::new(code))
}

/// Whether something may be done that would reach beyond a rehearsal: changing its time, writing to people.
///
/// # Errors
/// Refuses it in a rehearsal.
pub fn check_real(meeting: &MeetingState) -> Result<(), Refusal> {
    match meeting.rehearses {
        Some(_) => Err(Refusal::new("governance-refusal-rehearsal")),
        None => Ok(()),
    }
}

/// When a rehearsal ends that begins now: it is given as long as the meeting.
pub fn ends_at(meeting: &MeetingState, now: Instant) -> Instant {
    let lasts = meeting.ends_at.micros().saturating_sub(meeting.starts_at.micros());
    Instant::from_micros(now.micros().saturating_add(lasts))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meeting::{Format, Plan};
    use base::{Id, Lang, Localised};

    fn meeting(called: bool, opened: bool, rehearses: bool) -> MeetingState {
        let at = |text| Instant::parse(text).expect("an instant");
        let plan = Plan {
            name: Localised::one(Lang::En, "Assembly"),
            format: Format::InPerson,
            venue: String::new(),
            zone: "UTC".to_owned(),
            starts_at: at("2026-12-01T09:00:00Z"),
            ends_at: at("2026-12-01T12:30:00Z"),
        };
        let then = at("2026-11-01T00:00:00Z");
        MeetingState {
            called_at: called.then_some(then),
            opened_at: opened.then_some(then),
            rehearses: rehearses.then(|| Id::from_parts(then, [2; 10])),
            ..MeetingState::draft(Id::from_parts(then, [1; 10]), plan)
        }
    }

    #[test]
    fn only_a_called_meeting_is_rehearsed_and_once_at_a_time() {
        let check =
            |meeting: &MeetingState, other| check_make(meeting, other).map_err(|refusal| refusal.code);
        assert_eq!(check(&meeting(true, false, false), false), Ok(()));
        assert_eq!(check(&meeting(true, false, false), true), Err("governance-refusal-rehearsal-exists"));
        assert_eq!(check(&meeting(false, false, false), false), Err("governance-refusal-meeting-not-called"));
        assert_eq!(check(&meeting(true, true, false), false), Err("governance-refusal-meeting-begun"));
        assert_eq!(
            check(&meeting(true, false, true), false),
            Err("governance-refusal-rehearsal-of-rehearsal")
        );
    }

    #[test]
    fn a_rehearsal_reaches_nobody_and_lasts_as_long_as_the_meeting() {
        assert_eq!(check_real(&meeting(true, false, false)), Ok(()));
        let refused = check_real(&meeting(true, false, true)).map_err(|refusal| refusal.code);
        assert_eq!(refused, Err("governance-refusal-rehearsal"));
        let now = Instant::parse("2026-11-20T10:00:00Z").expect("an instant");
        let ends = ends_at(&meeting(true, false, false), now);
        assert_eq!(ends, Instant::parse("2026-11-20T13:30:00Z").expect("an instant"));
    }
}

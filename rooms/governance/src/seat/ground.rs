//! What rests on a mandate: seats taken or lost through it, lines of frozen rolls. A correction of its days must not
//! contradict them.

use super::EndReason;
use crate::{
    registry::Mandate,
    roll::{Reason, Reasons},
};
use base::{Day, Fault, Id, Instant, Localised, Refusal, Span, Stop};
use db::{Read, params};
use uuid::Uuid;

db::statements! {
    SPAN = "SELECT since, until FROM mandate WHERE id = ?1";
    TENURES_ON = "SELECT t.since, t.end_reason, s.number, b.name FROM tenure t JOIN seat s ON s.id = t.seat
                  JOIN body b ON b.id = s.body WHERE t.mandate = ?1 ORDER BY t.since, t.id";
    ROLLS_ON = "SELECT m.roll_frozen_at, m.name, e.reasons FROM roll_entry e JOIN meeting m ON m.id = e.meeting
                WHERE e.person = (SELECT person FROM mandate WHERE id = ?1) AND e.mandate = ?1
                AND m.rehearses IS NULL ORDER BY m.starts_at, e.place";
}

/// A seat taken through the mandate.
type Taken = (Day, Option<EndReason>, u32, Localised);

/// Whether a mandate may have these days: its state as it would become.
///
/// # Errors
/// Refuses for every seat and every frozen roll that they would contradict.
pub(crate) fn of_mandate(read: &mut Read<'_>, id: Uuid, after: &serde_json::Value) -> Result<(), Stop> {
    let id: Id<Mandate> = Id::from_uuid(id);
    let after: Span = span(after)?;
    let (since, until) = read.one(SPAN, params![id])?;
    let before = Span { since, until };
    let mut refusals = Vec::new();
    for taken in read.all::<Taken>(TENURES_ON, params![id])? {
        refusals.extend(check_seat(&taken, before, after).err());
    }
    let zone = shell::house::setting(read, "zone")?.unwrap_or_else(|| "UTC".to_owned());
    let rolls: Vec<(Option<Instant>, Localised, Reasons)> = read.all(ROLLS_ON, params![id])?;
    for (frozen_at, meeting, reasons) in rolls {
        let Some(frozen_on) = frozen_at.map(|at| at.day_in(&zone)) else { continue };
        if reasons.0.iter().any(|reason| contradicts(reason, frozen_on, before, after)) {
            refusals.push(Refusal::new("governance-refusal-mandate-roll").with("meeting", meeting));
        }
    }
    if refusals.is_empty() { Ok(()) } else { Err(refusals.into()) }
}

fn span(state: &serde_json::Value) -> Result<Span, Fault> {
    let day = |field: &str| state[field].as_str().and_then(Day::parse);
    let since = day("since").ok_or_else(|| Fault::new("a mandate's state without its first day"))?;
    Ok(Span { since, until: day("until") })
}

fn check_seat((taken, end, number, body): &Taken, before: Span, after: Span) -> Result<(), Refusal> {
    // A seat's number is a name: it is neither grouped nor pluralised.
    let told =
        |code| Refusal::new(code).with("number", number.to_string()).with("body", body.clone()).at("since");
    if before.holds_on(*taken) && !after.holds_on(*taken) {
        return Err(told("governance-refusal-mandate-seat").with("day", *taken));
    }
    if *end == Some(EndReason::MandateLost) && after.until != before.until {
        return Err(told("governance-refusal-mandate-loss").at("until"));
    }
    Ok(())
}

/// Whether what a frozen roll says of the mandate would no longer be so.
fn contradicts(reason: &Reason, frozen_on: Day, before: Span, after: Span) -> bool {
    match reason {
        // What agrees with the roll does not contradict it, as when an end is taken back that was recorded after it.
        Reason::MandateInForce if after.holds_on(frozen_on) => false,
        Reason::MandateInForce if before.holds_on(frozen_on) => true,
        // Another mandate followed without a gap, or the end is told.
        Reason::MandateInForce | Reason::SeatKept { .. } | Reason::MandateEnded { .. } => {
            after.until != before.until
        }
        Reason::MandateLater { .. } => after.since != before.since,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    fn span(since: &str, until: Option<&str>) -> Span {
        Span { since: day(since), until: until.map(day) }
    }

    #[test]
    fn days_may_move_as_long_as_seats_and_rolls_stand() {
        let before = span("2022-01-01", Some("2026-01-01"));
        let taken = |end| (day("2023-01-01"), end, 7, Localised::default());
        let seat = |end, after| check_seat(&taken(end), before, after).err().map(|refusal| refusal.code);
        assert_eq!(seat(None, span("2023-01-01", None)), None);
        assert_eq!(seat(None, span("2023-01-02", None)), Some("governance-refusal-mandate-seat"));
        assert_eq!(
            seat(None, span("2022-01-01", Some("2023-01-01"))),
            Some("governance-refusal-mandate-seat")
        );
        let lost = Some(EndReason::MandateLost);
        assert_eq!(seat(lost, span("2021-01-01", Some("2026-01-01"))), None);
        assert_eq!(seat(lost, span("2022-01-01", None)), Some("governance-refusal-mandate-loss"));
        let roll = |reason: Reason, after| contradicts(&reason, day("2024-06-01"), before, after);
        assert!(!roll(Reason::MandateInForce, span("2024-06-01", None)));
        assert!(roll(Reason::MandateInForce, span("2024-06-02", None)));
        assert!(roll(Reason::MandateInForce, span("2022-01-01", Some("2024-06-01"))));
        let resumed = span("2022-01-01", None);
        assert!(
            !contradicts(&Reason::MandateInForce, day("2026-06-01"), before, resumed),
            "the end taken back"
        );
        let ended = || Reason::MandateEnded { ended: day("2024-01-01") };
        assert!(
            roll(ended(), span("2022-01-01", None)) && !roll(ended(), span("2020-01-01", Some("2026-01-01")))
        );
        let later = Reason::MandateLater { since: before.since };
        assert!(roll(later, span("2022-01-02", Some("2026-01-01"))));
        assert!(!roll(Reason::StandingNotAsked, span("2026-01-01", None)));
    }
}

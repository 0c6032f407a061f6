//! When and whom a member may name: facts and statute in, refusals out. Pure.

use crate::{
    meeting::{MeetingState, Stage},
    registry::MemberKind,
    rehearsal::rules::check_real,
    statute::{self, InForce, MandateAsked},
};
use base::{Day, Id, Instant, Refusal, Span};
use shell::Person;

/// The last day on which members may name, in the meeting's zone.
pub fn last_day(meeting: &MeetingState, says: &statute::Delegation) -> Day {
    meeting.day().plus_days(-i32::from(says.days_before))
}

/// Whether naming is open: the meeting was called, its roll is not frozen, the last day has not passed.
///
/// # Errors
/// Why not.
pub fn check_open(
    meeting: &MeetingState,
    asked: &InForce<statute::Delegation>,
    now: Instant,
) -> Result<(), Refusal> {
    check_real(meeting)?;
    match (meeting.stage(), meeting.roll_frozen_at) {
        (Stage::Draft, _) => return Err(Refusal::new("governance-refusal-meeting-not-called")),
        (Stage::Open | Stage::Closed, _) => return Err(Refusal::new("governance-refusal-meeting-opened")),
        (Stage::Called, Some(_)) => return Err(Refusal::new("governance-refusal-delegation-frozen")),
        (Stage::Called, None) => {}
    }
    let last = last_day(meeting, &asked.terms);
    if now.day_in(&meeting.zone) > last {
        return Err(Refusal::new("governance-refusal-delegation-late")
            .with("last", last)
            .with("article", asked.article.as_str()));
    }
    Ok(())
}

/// Whether a member of this kind, that belongs so long, has a vote on a day.
///
/// # Errors
/// Why not.
pub fn check_member(
    (kind, belongs): (MemberKind, Span),
    asked: &InForce<statute::Delegation>,
    day: Day,
) -> Result<(), Refusal> {
    if !asked.terms.kinds.contains(&kind) {
        return Err(
            Refusal::new("governance-refusal-delegation-kind").with("article", asked.article.as_str())
        );
    }
    if !belongs.holds_on(day) {
        return Err(Refusal::new("governance-refusal-delegation-member").with("day", day));
    }
    Ok(())
}

/// Somebody who is to be named.
#[derive(Debug, Clone)]
pub struct Nominee {
    /// The person.
    pub person: Id<Person>,
    /// The person's name.
    pub name: String,
    /// Whether the person's data were erased.
    pub erased: bool,
    /// Whether the person holds or held a mandate in the member.
    pub known: bool,
    /// Whether the person holds one on the day of the meeting.
    pub holds: bool,
    /// The other member that has named the person as its delegate for the same meeting.
    pub elsewhere: Option<String>,
}

/// Whether these two may be named.
///
/// # Errors
/// All that stands against it, each at its field.
pub fn check_named(
    asked: &InForce<statute::Delegation>,
    day: Day,
    delegate: &Nominee,
    substitute: Option<&Nominee>,
) -> Result<(), Vec<Refusal>> {
    let mut wrong: Vec<Refusal> =
        check_one(asked, day, delegate, asked.terms.delegate, "delegate").into_iter().collect();
    if let Some(substitute) = substitute {
        if substitute.person == delegate.person {
            wrong.push(Refusal::new("governance-refusal-delegation-same").at("substitute"));
        } else {
            wrong.extend(check_one(asked, day, substitute, asked.terms.substitute, "substitute"));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

fn check_one(
    asked: &InForce<statute::Delegation>,
    day: Day,
    one: &Nominee,
    mandate: MandateAsked,
    field: &str,
) -> Option<Refusal> {
    let refusal = if one.erased || !one.known {
        Refusal::new("governance-refusal-delegation-unknown")
    } else if mandate == MandateAsked::Must && !one.holds {
        Refusal::new("governance-refusal-delegation-mandate")
            .with("name", one.name.as_str())
            .with("day", day)
            .with("article", asked.article.as_str())
    } else if let Some(member) = &one.elsewhere {
        Refusal::new("governance-refusal-delegation-elsewhere")
            .with("name", one.name.as_str())
            .with("member", member.as_str())
    } else {
        return None;
    };
    Some(refusal.at(field))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meeting::{Format, Plan};
    use base::Localised;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    fn at(text: &str) -> Instant {
        Instant::parse(text).expect("an instant")
    }

    fn id<K: base::Kind>(n: u8) -> Id<K> {
        Id::from_parts(Instant::from_micros(0), [n; 10])
    }

    fn asked(days_before: u16) -> InForce<statute::Delegation> {
        let terms = statute::Delegation {
            kinds: vec![MemberKind::LocalGovernment],
            days_before,
            delegate: MandateAsked::Must,
            substitute: MandateAsked::Should,
        };
        InForce { id: id(1), terms, article: "art. 36".into(), example: false, since: day("2020-01-01") }
    }

    /// A called meeting on the evening of 10 December in Lima, which is the 11th in Europe.
    fn called() -> MeetingState {
        let plan = Plan {
            name: Localised::default(),
            format: Format::Hybrid,
            venue: "Lima".into(),
            zone: "America/Lima".into(),
            starts_at: at("2026-12-11T00:30:00Z"),
            ends_at: at("2026-12-11T04:00:00Z"),
        };
        MeetingState { called_at: Some(at("2026-11-01T00:00:00Z")), ..MeetingState::draft(id(2), plan) }
    }

    #[test]
    fn naming_ends_with_the_last_day_in_the_meeting_s_zone() {
        let open = |meeting: &MeetingState, days, now: &str| {
            check_open(meeting, &asked(days), at(now)).err().map(|refusal| refusal.code)
        };
        assert_eq!(last_day(&called(), &asked(7).terms), day("2026-12-03"));
        assert_eq!(open(&called(), 7, "2026-12-04T04:59:59Z"), None);
        assert_eq!(open(&called(), 7, "2026-12-04T05:00:00Z"), Some("governance-refusal-delegation-late"));
        assert_eq!(open(&called(), 0, "2026-12-11T00:00:00Z"), None);
        let draft = MeetingState { called_at: None, ..called() };
        assert_eq!(open(&draft, 0, "2026-11-02T00:00:00Z"), Some("governance-refusal-meeting-not-called"));
        let frozen = MeetingState { roll_frozen_at: Some(at("2026-12-01T00:00:00Z")), ..called() };
        assert_eq!(open(&frozen, 0, "2026-12-02T00:00:00Z"), Some("governance-refusal-delegation-frozen"));
        let opened = MeetingState { opened_at: Some(at("2026-12-11T00:30:00Z")), ..frozen };
        assert_eq!(open(&opened, 0, "2026-12-11T00:31:00Z"), Some("governance-refusal-meeting-opened"));
    }

    #[test]
    fn only_members_of_the_kinds_that_belong_on_the_day_name_anybody() {
        let since = day("2010-01-01");
        let told = |kind, until| {
            check_member((kind, Span { since, until }), &asked(0), day("2026-12-10"))
                .err()
                .map(|one| one.code)
        };
        assert_eq!(told(MemberKind::LocalGovernment, None), None);
        assert_eq!(told(MemberKind::Associate, None), Some("governance-refusal-delegation-kind"));
        let gone = Some(day("2026-12-10"));
        assert_eq!(told(MemberKind::LocalGovernment, gone), Some("governance-refusal-delegation-member"));
    }

    #[test]
    fn whoever_is_named_is_the_member_s_own_and_named_once() {
        let one = |n: u8| Nominee {
            person: id(n),
            name: format!("Person {n}"),
            erased: false,
            known: true,
            holds: true,
            elsewhere: None,
        };
        let told = |delegate: &Nominee, substitute: Option<&Nominee>| {
            let wrong =
                check_named(&asked(0), day("2026-12-10"), delegate, substitute).err().unwrap_or_default();
            wrong.into_iter().map(|one| (one.code, one.field.unwrap_or_default())).collect::<Vec<_>>()
        };
        let without = |n| Nominee { holds: false, ..one(n) };
        assert_eq!(told(&one(1), Some(&without(2))), []);
        assert_eq!(told(&one(1), None), []);
        assert_eq!(
            told(&without(1), Some(&without(1))),
            [
                ("governance-refusal-delegation-mandate", "delegate".to_owned()),
                ("governance-refusal-delegation-same", "substitute".to_owned()),
            ]
        );
        let erased = Nominee { erased: true, ..one(1) };
        let stranger = Nominee { known: false, ..one(2) };
        assert_eq!(
            told(&erased, Some(&stranger)),
            [
                ("governance-refusal-delegation-unknown", "delegate".to_owned()),
                ("governance-refusal-delegation-unknown", "substitute".to_owned()),
            ]
        );
        let elsewhere = Nominee { elsewhere: Some("Town".into()), ..one(1) };
        assert_eq!(
            told(&elsewhere, None),
            [("governance-refusal-delegation-elsewhere", "delegate".to_owned())]
        );
    }
}

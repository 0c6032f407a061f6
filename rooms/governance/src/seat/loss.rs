//! When a seat is lost because its holder's mandate ended: the statute's rule applied to what happened.
//!
//! Pure: mandates, rule and meetings in, a day or what is waited for out. No rule is built in.

use base::{Day, Refusal, Span};
use serde::{Deserialize, Serialize};

/// What happens to the seat of somebody whose mandate has ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "effect", rename_all = "kebab-case", try_from = "Written")]
pub enum SeatLoss {
    /// The seat is lost on the first day without the mandate.
    AtOnce,
    /// The seat is lost on the day on which a body next meets (e.g. UCLG constitution, art. 63).
    AtNextMeeting {
        /// The code of the body whose meeting is waited for.
        of: String,
    },
    /// The seat is lost so many days after the first day without the mandate.
    AfterDays {
        /// How many days, 1 to 1,000.
        days: u16,
    },
}

/// A rule as it is written; what does not belong to its effect is an error, which serde alone would pass over.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    effect: Effect,
    of: Option<String>,
    days: Option<u16>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Effect {
    AtOnce,
    AtNextMeeting,
    AfterDays,
}

impl TryFrom<Written> for SeatLoss {
    type Error = &'static str;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        match (written.effect, written.of, written.days) {
            (Effect::AtOnce, None, None) => Ok(SeatLoss::AtOnce),
            (Effect::AtNextMeeting, Some(of), None) => Ok(SeatLoss::AtNextMeeting { of }),
            (Effect::AfterDays, None, Some(days)) => Ok(SeatLoss::AfterDays { days }),
            (Effect::AtOnce, ..) => Err("\"at-once\" takes nothing else"),
            (Effect::AtNextMeeting, ..) => Err("\"at-next-meeting\" takes \"of\" and nothing else"),
            (Effect::AfterDays, ..) => Err("\"after-days\" takes \"days\" and nothing else"),
        }
    }
}

impl SeatLoss {
    /// Whether the rule makes sense by itself; whether its body exists is asked by whoever enacts it.
    ///
    /// # Errors
    /// A refusal at the field `days`.
    pub fn check(&self) -> Result<(), Refusal> {
        match self {
            SeatLoss::AfterDays { days } if !(1..=1_000).contains(days) => {
                Err(Refusal::new("shell-refusal-number").with("least", 1).with("most", 1_000).at("days"))
            }
            _ => Ok(()),
        }
    }
}

/// A meeting of the body that a rule waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sitting {
    /// The day on which it was opened or, until it is, for which it is called.
    pub day: Day,
    /// Whether it was opened. A meeting that was called and never opened ends no seat.
    pub held: bool,
}

/// What a rule says of one seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// The seat is lost from this day on; the day may be still to come.
    Effective {
        /// The first day without the seat.
        day: Day,
    },
    /// The seat is kept until a body meets.
    Pending {
        /// The day for which its next meeting is called, if one is.
        called: Option<Day>,
    },
}

/// When a seat is lost by a rule, if the mandate's first day of absence is `end`.
///
/// `meetings` are those of the body that the rule names, in any order; `today` decides which called meetings may
/// still take place.
pub fn loss(end: Day, rule: &SeatLoss, meetings: &[Sitting], today: Day) -> Loss {
    match rule {
        SeatLoss::AtOnce => Loss::Effective { day: end },
        SeatLoss::AfterDays { days } => Loss::Effective { day: end.plus_days(i32::from(*days)) },
        SeatLoss::AtNextMeeting { .. } => {
            let after = || meetings.iter().filter(|meeting| meeting.day >= end);
            let held = after().filter(|meeting| meeting.held).map(|meeting| meeting.day).min();
            let called = after().filter(|meeting| !meeting.held && meeting.day >= today);
            held.map_or_else(
                || Loss::Pending { called: called.map(|meeting| meeting.day).min() },
                |day| Loss::Effective { day },
            )
        }
    }
}

/// The first day on which a person no longer holds a mandate in a member, `None` while it has no end.
///
/// Somebody elected again holds a new mandate from the day on which the old one ends: the office is not lost. So
/// `others`, the person's other mandates in the same member, prolong it where they leave no day between.
pub fn mandate_end(mandate: Span, others: &[Span]) -> Option<Day> {
    let mut end = mandate.until?;
    loop {
        let next =
            others.iter().filter(|other| other.since <= end && other.until.is_none_or(|until| until > end));
        // An open one prolongs without end; else the one that reaches furthest.
        let mut furthest = end;
        for other in next {
            furthest = furthest.max(other.until?);
        }
        if furthest == end {
            return Some(end);
        }
        end = furthest;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    fn bureau() -> SeatLoss {
        SeatLoss::AtNextMeeting { of: "executive-bureau".into() }
    }

    fn held(text: &str) -> Sitting {
        Sitting { day: day(text), held: true }
    }

    fn called(text: &str) -> Sitting {
        Sitting { day: day(text), held: false }
    }

    #[test]
    fn each_rule_has_its_day() {
        let (end, today) = (day("2026-03-31"), day("2026-05-01"));
        let effective = |text| Loss::Effective { day: day(text) };
        let cases = [
            (SeatLoss::AtOnce, vec![held("2026-06-01")], effective("2026-03-31")),
            (SeatLoss::AfterDays { days: 90 }, vec![], effective("2026-06-29")),
            (bureau(), vec![], Loss::Pending { called: None }),
            // A meeting before the end ends nothing, one on the very day does.
            (bureau(), vec![held("2026-03-30")], Loss::Pending { called: None }),
            (bureau(), vec![held("2026-03-30"), held("2026-03-31")], effective("2026-03-31")),
            (bureau(), vec![held("2026-06-10"), held("2026-04-20")], effective("2026-04-20")),
            // What is called is waited for; what was called and never opened is not.
            (
                bureau(),
                vec![called("2026-06-10"), called("2026-05-20")],
                Loss::Pending { called: Some(day("2026-05-20")) },
            ),
            (bureau(), vec![called("2026-04-20")], Loss::Pending { called: None }),
            (bureau(), vec![called("2026-04-20"), held("2026-04-28")], effective("2026-04-28")),
        ];
        for (rule, meetings, expected) in cases {
            assert_eq!(loss(end, &rule, &meetings, today), expected, "{rule:?} {meetings:?}");
        }
    }

    #[test]
    fn whoever_is_elected_again_without_a_gap_keeps_the_mandate() {
        let span = |since: &str, until: Option<&str>| Span { since: day(since), until: until.map(day) };
        let first = span("2020-04-01", Some("2026-04-01"));
        assert_eq!(mandate_end(span("2020-04-01", None), &[]), None);
        assert_eq!(mandate_end(first, &[]), Some(day("2026-04-01")));
        assert_eq!(mandate_end(first, &[span("2026-04-01", None)]), None);
        assert_eq!(mandate_end(first, &[span("2026-04-02", None)]), Some(day("2026-04-01")));
        assert_eq!(mandate_end(first, &[span("2014-04-01", Some("2020-04-01"))]), Some(day("2026-04-01")));
        let chain = [span("2029-01-01", Some("2032-01-01")), span("2026-03-01", Some("2029-01-01"))];
        assert_eq!(mandate_end(first, &chain), Some(day("2032-01-01")));
        // A mandate that began and ended on the same day prolongs nothing.
        assert_eq!(mandate_end(first, &[span("2026-04-01", Some("2026-04-01"))]), Some(day("2026-04-01")));
    }

    #[test]
    fn the_rule_is_read_strictly() {
        let read = serde_json::from_str::<SeatLoss>;
        assert_eq!(read(r#"{"effect":"at-next-meeting","of":"executive-bureau"}"#).ok(), Some(bureau()));
        assert_eq!(read(r#"{"effect":"at-once"}"#).ok(), Some(SeatLoss::AtOnce));
        assert_eq!(read(r#"{"effect":"after-days","days":90}"#).ok(), Some(SeatLoss::AfterDays { days: 90 }));
        for bad in [
            r#"{"effect":"after-days","days":90,"of":"x"}"#,
            r#"{"effect":"at-once","days":1}"#,
            r#"{"effect":"sometime"}"#,
            r#"{"effect":"after-days","days":-1}"#,
        ] {
            assert!(read(bad).is_err(), "{bad}");
        }
        assert!(SeatLoss::AfterDays { days: 0 }.check().is_err());
    }

    fn any_day() -> impl Strategy<Value = Day> {
        (0..4_000_i32).prop_map(|days| day("2020-01-01").plus_days(days))
    }

    proptest! {
        #[test]
        fn no_seat_is_lost_before_its_mandate(
            end in any_day(), today in any_day(), meetings in prop::collection::vec((any_day(), any::<bool>()), 0..8)
        ) {
            let meetings: Vec<Sitting> = meetings.into_iter().map(|(day, held)| Sitting { day, held }).collect();
            for rule in [SeatLoss::AtOnce, bureau(), SeatLoss::AfterDays { days: 30 }] {
                match loss(end, &rule, &meetings, today) {
                    Loss::Effective { day } => prop_assert!(day >= end),
                    Loss::Pending { called } => {
                        prop_assert!(called.is_none_or(|day| day >= end && day >= today));
                        prop_assert!(!meetings.iter().any(|meeting| meeting.held && meeting.day >= end));
                    }
                }
            }
        }

        #[test]
        fn a_meeting_more_never_delays_the_loss(
            end in any_day(), today in any_day(), more in any_day(),
            days in prop::collection::vec(any_day(), 0..8)
        ) {
            let meetings: Vec<Sitting> = days.into_iter().map(|day| Sitting { day, held: true }).collect();
            let mut with_more = meetings.clone();
            with_more.push(Sitting { day: more, held: true });
            let lost = |meetings: &[Sitting]| match loss(end, &bureau(), meetings, today) {
                Loss::Effective { day } => Some(day),
                Loss::Pending { .. } => None,
            };
            if let Some(day) = lost(&meetings) {
                prop_assert!(lost(&with_more).is_some_and(|earlier| earlier <= day));
            }
        }
    }
}

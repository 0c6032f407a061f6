//! What a meeting's plan must be, whether it is called in time, and what comes next in it: pure.

use super::{MeetingState, NoticeVerdict, Plan, Stage};
use crate::{rehearsal::rules::check_real, statute};
use base::{Day, Instant, Refusal};

/// The most characters of a meeting's name.
pub const MOST_NAME: usize = 200;
/// The most characters of a venue.
pub const MOST_VENUE: usize = 300;
/// The most days from the beginning of a meeting to its end.
const MOST_DAYS: i64 = 31;

/// Whether a plan makes sense by itself.
///
/// # Errors
/// Everything that is wrong, each at its field.
pub fn check_plan(plan: &Plan) -> Result<(), Vec<Refusal>> {
    let mut wrong = Vec::new();
    if plan.name.is_empty() {
        wrong.push(Refusal::new("shell-refusal-empty").at("name"));
    }
    for (tag, _) in plan.name.iter().filter(|(_, wording)| wording.text.chars().count() > MOST_NAME) {
        wrong.push(Refusal::new("shell-refusal-long").with("most", MOST_NAME).at(format!("name-{tag}")));
    }
    if plan.venue.chars().count() > MOST_VENUE {
        wrong.push(Refusal::new("shell-refusal-long").with("most", MOST_VENUE).at("venue"));
    }
    if !is_zone(&plan.zone) {
        wrong.push(Refusal::new("governance-refusal-zone").with("value", plan.zone.as_str()).at("zone"));
    }
    if plan.ends_at <= plan.starts_at {
        wrong.push(Refusal::new("governance-refusal-meeting-ends-early").at("ends"));
    } else if plan.ends_at.micros() - plan.starts_at.micros() > MOST_DAYS * 86_400_000_000 {
        wrong.push(Refusal::new("governance-refusal-meeting-long").with("days", MOST_DAYS).at("ends"));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

/// Whether this is an IANA time zone such as `Africa/Rabat`.
pub fn is_zone(name: &str) -> bool {
    !name.is_empty() && jiff::tz::TimeZone::get(name).is_ok()
}

/// The instant of a local time `YYYY-MM-DDTHH:MM` in a zone. A time that a clock shows twice is the first of the two.
///
/// # Errors
/// Refuses, at `field`, what is no such time and what the zone's clocks leap over.
pub fn instant_of(text: &str, zone: &str, field: &str) -> Result<Instant, Refusal> {
    let shaped = text.len() == 16 && text.is_ascii() && text.as_bytes()[10] == b'T';
    let local: Option<jiff::civil::DateTime> = shaped.then(|| text.parse().ok()).flatten();
    let local = local.filter(|local| local.year() >= 1);
    let local = local.ok_or_else(|| Refusal::new("governance-refusal-time").with("value", text).at(field))?;
    // A zone that is none is told at its own field; here any will do.
    let zone = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let found = zone.to_ambiguous_zoned(local);
    if matches!(found.offset(), jiff::tz::AmbiguousOffset::Gap { .. }) {
        return Err(Refusal::new("governance-refusal-time-skipped").with("value", text).at(field));
    }
    let zoned = found.earlier();
    let zoned = zoned.map_err(|_| Refusal::new("governance-refusal-time").with("value", text).at(field))?;
    Ok(Instant::from_micros(zoned.timestamp().as_microsecond()))
}

/// A local time as a form's field holds it, `YYYY-MM-DDTHH:MM`.
pub fn local_time(instant: Instant, zone: &str) -> String {
    let zone = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
    instant.timestamp().to_zoned(zone).strftime("%Y-%m-%dT%H:%M").to_string()
}

/// What the statutes ask between the call and the meeting, as [`notice`] needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeAsked {
    /// The article.
    pub article: String,
    /// Whole days from the day of the call to the day of the meeting.
    pub days: u16,
    /// Whether the statute is an example and not the federation's own.
    pub example: bool,
}

impl From<statute::InForce<statute::Notice>> for NoticeAsked {
    fn from(statute: statute::InForce<statute::Notice>) -> Self {
        Self { article: statute.article, days: statute.terms.days, example: statute.example }
    }
}

/// Whether a meeting is called in time, both days counted in the meeting's own zone: whoever reads the call there
/// counts the same days, whatever the clocks did in between.
///
/// # Errors
/// Refuses what is too late, with the article, the days asked and given, and the earliest day possible.
pub fn notice(
    asked: &NoticeAsked,
    now: Instant,
    starts_at: Instant,
    zone: &str,
) -> Result<NoticeVerdict, Refusal> {
    let (called_on, held_on) = (now.day_in(zone), starts_at.day_in(zone));
    let given = called_on.days_until(held_on);
    if given < i64::from(asked.days) {
        let earliest = called_on.plus_days(i32::from(asked.days));
        return Err(Refusal::new("governance-refusal-notice")
            .with("article", asked.article.as_str())
            .with("asked", asked.days)
            .with("given", given.max(0))
            .with("earliest", earliest));
    }
    let (article, example) = (asked.article.clone(), asked.example);
    Ok(NoticeVerdict { article, asked: asked.days, given, called_on, held_on, example })
}

/// Whether a meeting's plan may still change.
///
/// # Errors
/// Refuses once it was opened, and for a rehearsal, which begins when it is made.
pub fn check_change(meeting: &MeetingState) -> Result<(), Refusal> {
    check_real(meeting)?;
    match meeting.stage() {
        Stage::Draft | Stage::Called => Ok(()),
        Stage::Open | Stage::Closed => Err(Refusal::new("governance-refusal-meeting-begun")),
    }
}

/// Whether a meeting may be called.
///
/// # Errors
/// Refuses what was called already, and what has nothing to deal with.
pub fn check_call(meeting: &MeetingState, items: u64) -> Result<(), Refusal> {
    match meeting.stage() {
        Stage::Draft if items == 0 => Err(Refusal::new("governance-refusal-call-agenda")),
        Stage::Draft => Ok(()),
        Stage::Called | Stage::Open | Stage::Closed => Err(Refusal::new("governance-refusal-meeting-called")),
    }
}

/// Whether a meeting may be opened: it was called, and its day has come in its own zone.
///
/// # Errors
/// Refuses what was not called, what is open or closed, and what comes before its day.
pub fn check_open(meeting: &MeetingState, now: Instant) -> Result<(), Refusal> {
    match meeting.stage() {
        Stage::Draft => Err(Refusal::new("governance-refusal-meeting-not-called")),
        Stage::Open | Stage::Closed => Err(Refusal::new("governance-refusal-meeting-opened")),
        Stage::Called if now.day_in(&meeting.zone) < meeting.day() => {
            Err(Refusal::new("governance-refusal-meeting-early").with("day", meeting.day()))
        }
        Stage::Called => Ok(()),
    }
}

/// Whether a meeting may be closed.
///
/// # Errors
/// Refuses what is not open, and what has an open poll.
pub fn check_close(meeting: &MeetingState, open_polls: u64) -> Result<(), Refusal> {
    check_is_open(meeting)?;
    if open_polls > 0 { Err(Refusal::new("governance-refusal-meeting-polling")) } else { Ok(()) }
}

/// Whether it may be said who chairs: while nobody does at any time, else not while `undecided` polls are open or wait for
/// the casting vote, so that nobody is put into the chair to decide one of them, and not after the meeting.
///
/// # Errors
/// A refusal that says what to wait for.
pub fn check_presiding(meeting: &MeetingState, has_chair: bool, undecided: usize) -> Result<(), Refusal> {
    match (has_chair, meeting.stage()) {
        (false, _) => Ok(()),
        (true, Stage::Closed) => Err(Refusal::new("governance-refusal-meeting-closed")),
        (true, _) if undecided > 0 => Err(Refusal::new("governance-refusal-chair-voting")),
        (true, _) => Ok(()),
    }
}

/// Whether a meeting is open now.
///
/// # Errors
/// Refuses before it was opened and after it was closed.
pub fn check_is_open(meeting: &MeetingState) -> Result<(), Refusal> {
    match meeting.stage() {
        Stage::Draft | Stage::Called => Err(Refusal::new("governance-refusal-meeting-not-open")),
        Stage::Open => Ok(()),
        Stage::Closed => Err(Refusal::new("governance-refusal-meeting-closed")),
    }
}

/// Whether a meeting is not over, so that what belongs to it may still be entered.
///
/// # Errors
/// Refuses after it was closed.
pub fn check_not_closed(meeting: &MeetingState) -> Result<(), Refusal> {
    match meeting.stage() {
        Stage::Closed => Err(Refusal::new("governance-refusal-meeting-closed")),
        Stage::Draft | Stage::Called | Stage::Open => Ok(()),
    }
}

/// What the chair's screen knows when it proposes the next act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Situation<Item, Motion, Poll> {
    /// Where the meeting is.
    pub stage: Stage,
    /// Whether its day has come, in its own zone.
    pub day_has_come: bool,
    /// How many agenda items there are.
    pub items: u64,
    /// Whether anybody is present.
    pub anybody_present: bool,
    /// The item being dealt with.
    pub current: Option<Item>,
    /// The next item: the first after the current one, then what was passed over.
    pub pending: Option<Item>,
    /// The first motion under the current item (or under none) on which no poll was closed yet and none is open.
    pub motion: Option<Motion>,
    /// The poll that is open.
    pub poll: Option<Poll>,
    /// The first poll whose rule is shown and that is not open yet.
    pub drafted: Option<Poll>,
    /// The poll that stands even and waits for the chair.
    pub tied: Option<Poll>,
}

/// The one obvious next act of whoever chairs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextAct<Item, Motion, Poll> {
    /// Put something on the agenda.
    WriteAgenda,
    /// Call the meeting.
    Call,
    /// Its day has not come.
    Wait,
    /// Open it and freeze the roll.
    Open,
    /// Take presence.
    TakePresence,
    /// Open a poll whose rule is shown.
    OpenPoll(Poll),
    /// Close the poll that is open.
    ClosePoll(Poll),
    /// Decide a tie.
    Decide(Poll),
    /// Put a motion to the vote.
    PutMotion(Motion),
    /// Take up the next item.
    TakeUp(Item),
    /// Say that the last item is dealt with.
    Finish(Item),
    /// Close the meeting.
    Close,
    /// Read its record.
    Read,
}

/// What to do next: call, open, take presence, then item by item: vote on its motions, go on; at last finish the
/// one under way and close.
pub fn next_act<Item, Motion, Poll>(now: Situation<Item, Motion, Poll>) -> NextAct<Item, Motion, Poll> {
    match now.stage {
        Stage::Draft if now.items == 0 => NextAct::WriteAgenda,
        Stage::Draft => NextAct::Call,
        Stage::Called if now.day_has_come => NextAct::Open,
        Stage::Called => NextAct::Wait,
        Stage::Closed => NextAct::Read,
        Stage::Open => match (now.poll.map(NextAct::ClosePoll), now.tied.map(NextAct::Decide)) {
            (Some(act), _) | (None, Some(act)) => act,
            _ if !now.anybody_present => NextAct::TakePresence,
            _ => match (now.drafted, now.motion, now.pending) {
                (Some(poll), ..) => NextAct::OpenPoll(poll),
                (None, Some(motion), _) if now.current.is_some() => NextAct::PutMotion(motion),
                (None, _, Some(item)) => NextAct::TakeUp(item),
                (None, Some(motion), None) => NextAct::PutMotion(motion),
                (None, None, None) => now.current.map_or(NextAct::Close, NextAct::Finish),
            },
        },
    }
}

/// The instant until which a link that was mailed for a meeting is good: a day after its planned end, so that one
/// that runs late loses nobody.
pub fn link_until(ends_at: Instant, now: Instant) -> Instant {
    ends_at.max(now).plus_seconds(86_400)
}

/// Whether a day is among those of a body.
///
/// # Errors
/// A refusal at `field` that names the days of the body.
pub fn check_body_days(since: Day, until: Option<Day>, day: Day, field: &str) -> Result<(), Refusal> {
    if day < since {
        return Err(Refusal::new("governance-refusal-meeting-body-later").with("day", since).at(field));
    }
    match until {
        Some(until) if day >= until => {
            Err(Refusal::new("governance-refusal-meeting-body-ended").with("day", until).at(field))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Format;
    use super::*;
    use base::{Lang, Localised};
    use proptest::prelude::*;

    fn at(text: &str) -> Instant {
        Instant::parse(text).expect("an instant")
    }

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    fn asked(days: u16) -> NoticeAsked {
        NoticeAsked { article: "art. 33".into(), days, example: false }
    }

    fn earliest(refusal: &Refusal) -> Option<Day> {
        refusal.args.iter().find_map(|(name, arg)| match arg {
            base::Arg::Day(day) if *name == "earliest" => Some(*day),
            _ => None,
        })
    }

    #[test]
    fn notice_counts_the_days_of_the_meeting_s_zone() {
        // Called late on the 1st in Rabat, where it is already the 2nd in Auckland.
        let now = at("2026-03-01T20:00:00Z");
        let cases = [
            ("Africa/Casablanca", "2026-03-31T09:00:00Z", 30, true),
            ("Africa/Casablanca", "2026-03-30T23:30:00Z", 30, true), // already the 31st there
            ("UTC", "2026-03-30T23:30:00Z", 29, false),
            ("Pacific/Auckland", "2026-03-31T09:00:00Z", 29, false),
            ("Pacific/Auckland", "2026-03-31T11:30:00Z", 30, true), // the 1st of April there: the call came on the 2nd
            ("America/Bogota", "2026-03-31T04:30:00Z", 29, false),  // still the 30th there
        ];
        for (zone, starts, given, in_time) in cases {
            let verdict = notice(&asked(30), now, at(starts), zone);
            match verdict {
                Ok(verdict) => assert_eq!((verdict.given, true), (given, in_time), "{zone} {starts}"),
                Err(refusal) => {
                    assert!(!in_time, "{zone} {starts}: {refusal}");
                    assert!(refusal.args.contains(&("given", given.into())), "{refusal}");
                }
            }
        }
    }

    #[test]
    fn a_change_of_clocks_takes_no_day_of_notice() {
        // Clocks go forward in Madrid on 29 March 2026 and back on 25 October 2026: 23 and 25 hours.
        for (now, starts) in [
            ("2026-03-28T23:30:00+01:00", "2026-03-30T00:15:00+02:00"),
            ("2026-10-24T00:15:00+02:00", "2026-10-26T23:30:00+01:00"),
        ] {
            let verdict = notice(&asked(2), at(now), at(starts), "Europe/Madrid").expect("in time");
            assert_eq!(verdict.given, 2, "{now}");
            let refusal = notice(&asked(3), at(now), at(starts), "Europe/Madrid").expect_err("one day short");
            assert_eq!(refusal.code, "governance-refusal-notice");
            assert_eq!(earliest(&refusal), Some(verdict.called_on.plus_days(3)));
        }
    }

    #[test]
    fn a_call_on_the_day_itself_needs_a_statute_that_allows_it() {
        let now = at("2026-03-01T08:00:00Z");
        assert_eq!(
            notice(&asked(0), now, at("2026-03-01T09:00:00Z"), "UTC").map(|verdict| verdict.given),
            Ok(0)
        );
        assert!(notice(&asked(1), now, at("2026-03-01T09:00:00Z"), "UTC").is_err());
        // A meeting that lies behind cannot be called, whatever the statutes say.
        assert!(notice(&asked(0), now, at("2026-02-28T09:00:00Z"), "UTC").is_err());
    }

    proptest! {
        #[test]
        fn the_earliest_day_named_is_the_first_that_is_in_time(
            days in 0_u16..366, now in 0_i64..4_000_000_000, later in 0_i64..40_000_000,
            zone in prop::sample::select(vec!["UTC", "Europe/Madrid", "America/St_Johns", "Pacific/Chatham", "Asia/Kathmandu"]),
        ) {
            let now = Instant::from_micros(now * 1_000_000);
            let starts = now.plus_seconds(later);
            match notice(&asked(days), now, starts, zone) {
                Ok(verdict) => {
                    prop_assert!(verdict.given >= i64::from(days));
                    prop_assert_eq!(verdict.called_on.days_until(verdict.held_on), verdict.given);
                }
                Err(refusal) => {
                    let earliest = earliest(&refusal).expect("named");
                    prop_assert!(starts.day_in(zone) < earliest);
                    prop_assert!(notice(&asked(days), now, earliest.start_in(zone), zone).is_ok());
                    prop_assert!(notice(&asked(days), now, earliest.plus_days(-1).start_in(zone), zone).is_err());
                }
            }
        }
    }

    #[test]
    fn local_times_are_read_strictly_and_in_their_zone() {
        let read = |text, zone| instant_of(text, zone, "starts").map_err(|refusal| refusal.code);
        assert_eq!(read("2026-11-23T10:00", "Africa/Casablanca"), Ok(at("2026-11-23T09:00:00Z")));
        assert_eq!(read("2026-03-29T02:30", "Europe/Madrid"), Err("governance-refusal-time-skipped"));
        // Shown twice on the night the clocks go back: the first time is meant.
        assert_eq!(read("2026-10-25T02:30", "Europe/Madrid"), Ok(at("2026-10-25T00:30:00Z")));
        for bad in [
            "",
            "2026-11-23",
            "2026-11-23T25:00",
            "2026-02-30T10:00",
            "2026-11-23 10:00",
            "2026-11-23T10:0é",
            "0000-01-01T00:00",
        ] {
            assert_eq!(read(bad, "UTC"), Err("governance-refusal-time"), "{bad}");
        }
        assert_eq!(local_time(at("2026-11-23T09:00:00Z"), "Africa/Casablanca"), "2026-11-23T10:00");
    }

    fn plan() -> Plan {
        Plan {
            name: Localised::one(Lang::En, "Spring session"),
            format: Format::Hybrid,
            venue: "Rabat".into(),
            zone: "Africa/Casablanca".into(),
            starts_at: at("2026-04-20T09:00:00Z"),
            ends_at: at("2026-04-20T17:00:00Z"),
        }
    }

    #[test]
    fn a_plan_tells_all_that_is_wrong_at_once() {
        assert_eq!(check_plan(&plan()), Ok(()));
        let bad = Plan {
            name: Localised::default(),
            zone: "Mars/Base".into(),
            ends_at: at("2026-04-20T09:00:00Z"),
            ..plan()
        };
        let fields: Vec<_> =
            check_plan(&bad).unwrap_err().into_iter().filter_map(|refusal| refusal.field).collect();
        assert_eq!(fields, ["name", "zone", "ends"]);
        let long = Plan { ends_at: at("2026-05-22T09:00:00Z"), ..plan() };
        assert_eq!(check_plan(&long).unwrap_err()[0].code, "governance-refusal-meeting-long");
    }

    fn meeting(called: bool, opened: bool, closed: bool) -> MeetingState {
        let then = |was: bool| was.then(|| at("2026-04-01T00:00:00Z"));
        let body = base::Id::from_parts(at("2026-01-01T00:00:00Z"), [1; 10]);
        MeetingState {
            called_at: then(called),
            opened_at: then(opened),
            closed_at: then(closed),
            ..MeetingState::draft(body, plan())
        }
    }

    #[test]
    fn each_act_has_its_stage() {
        let code = |done: Result<(), Refusal>| done.err().map(|refusal| refusal.code);
        let (draft, called) = (meeting(false, false, false), meeting(true, false, false));
        let (open, closed) = (meeting(true, true, false), meeting(true, true, true));
        assert_eq!(
            [&draft, &called, &open, &closed].map(MeetingState::stage),
            [Stage::Draft, Stage::Called, Stage::Open, Stage::Closed]
        );
        assert_eq!(code(check_call(&draft, 1)), None);
        assert_eq!(code(check_call(&draft, 0)), Some("governance-refusal-call-agenda"));
        assert_eq!(code(check_call(&called, 1)), Some("governance-refusal-meeting-called"));
        let day = at("2026-04-19T23:30:00Z"); // the 20th in Casablanca
        assert_eq!(code(check_open(&called, day)), None);
        assert_eq!(
            code(check_open(&called, at("2026-04-19T22:30:00Z"))),
            Some("governance-refusal-meeting-early")
        );
        assert_eq!(code(check_open(&draft, day)), Some("governance-refusal-meeting-not-called"));
        assert_eq!(code(check_open(&closed, day)), Some("governance-refusal-meeting-opened"));
        assert_eq!(code(check_close(&open, 0)), None);
        assert_eq!(code(check_close(&open, 1)), Some("governance-refusal-meeting-polling"));
        assert_eq!(code(check_close(&called, 0)), Some("governance-refusal-meeting-not-open"));
        assert_eq!(code(check_change(&called)), None);
        assert_eq!(code(check_change(&open)), Some("governance-refusal-meeting-begun"));
        assert_eq!(code(check_not_closed(&closed)), Some("governance-refusal-meeting-closed"));
    }

    #[test]
    fn the_chair_is_led_from_the_call_to_the_close() {
        type Now = Situation<u8, char, bool>;
        let now = |stage| Now {
            stage,
            day_has_come: true,
            items: 2,
            anybody_present: true,
            current: None,
            pending: None,
            motion: None,
            poll: None,
            drafted: None,
            tied: None,
        };
        let open = || now(Stage::Open);
        let cases = [
            (Now { items: 0, ..now(Stage::Draft) }, NextAct::WriteAgenda),
            (now(Stage::Draft), NextAct::Call),
            (Now { day_has_come: false, ..now(Stage::Called) }, NextAct::Wait),
            (now(Stage::Called), NextAct::Open),
            (Now { anybody_present: false, pending: Some(1), ..open() }, NextAct::TakePresence),
            (Now { pending: Some(1), motion: Some('a'), ..open() }, NextAct::TakeUp(1)),
            (
                Now { current: Some(1), pending: Some(2), motion: Some('a'), ..open() },
                NextAct::PutMotion('a'),
            ),
            (
                Now { current: Some(1), pending: Some(2), poll: Some(true), ..open() },
                NextAct::ClosePoll(true),
            ),
            (Now { motion: Some('a'), drafted: Some(true), ..open() }, NextAct::OpenPoll(true)),
            (Now { drafted: Some(true), tied: Some(false), ..open() }, NextAct::Decide(false)),
            (Now { current: Some(1), pending: Some(2), ..open() }, NextAct::TakeUp(2)),
            (Now { motion: Some('b'), ..open() }, NextAct::PutMotion('b')),
            (Now { current: Some(2), ..open() }, NextAct::Finish(2)),
            (open(), NextAct::Close),
            // Even when everybody has left, a poll is closed first.
            (Now { anybody_present: false, poll: Some(true), ..open() }, NextAct::ClosePoll(true)),
            (now(Stage::Closed), NextAct::Read),
        ];
        for (situation, expected) in cases {
            let told = format!("{situation:?}");
            assert_eq!(next_act(situation), expected, "{told}");
        }
    }

    #[test]
    fn a_body_meets_only_while_it_exists() {
        let check = |held: &str| {
            check_body_days(day("2020-01-01"), Some(day("2026-01-01")), day(held), "starts")
                .map_err(|one| one.code)
        };
        assert_eq!(check("2020-01-01"), Ok(()));
        assert_eq!(check("2019-12-31"), Err("governance-refusal-meeting-body-later"));
        assert_eq!(check("2026-01-01"), Err("governance-refusal-meeting-body-ended"));
    }
}

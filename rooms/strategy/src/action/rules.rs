//! The rules of progress, pure: state and per cent agree, one gives the other, and reports go forward in time.

use super::Progress;
use base::{Day, Refusal};

/// Whether a state may stand with so many per cent.
pub fn agree(state: Progress, percent: u8) -> bool {
    match state {
        Progress::NotStarted => percent == 0,
        Progress::UnderWay | Progress::Suspended => percent < 100,
        Progress::Done => percent == 100,
    }
}

/// The whole of a report that tells only a part; `last` are the per cent last recorded.
pub fn complete(state: Option<Progress>, percent: Option<u8>, last: Option<u8>) -> (Progress, u8) {
    match (state, percent) {
        (Some(state), Some(percent)) => (state, percent),
        (Some(Progress::NotStarted), None) => (Progress::NotStarted, 0),
        (Some(Progress::Done), None) => (Progress::Done, 100),
        (Some(state), None) => (state, last.filter(|last| *last < 100).unwrap_or(0)),
        (None, percent) => match percent.unwrap_or(0) {
            0 => (Progress::NotStarted, 0),
            100.. => (Progress::Done, 100),
            percent => (Progress::UnderWay, percent),
        },
    }
}

/// Whether a day is before any that a federation reports of: a year too few digits, most often.
pub fn is_before_all(day: Day) -> bool {
    Day::new(1800, 1, 1).is_some_and(|first| day < first)
}

/// Refuses a report that contradicts itself, is of a day to come, of a day before 1800, or of a day before the last one (`last`).
///
/// # Errors
/// All that is wrong, at the fields `progress` and `as_of`.
pub fn check(
    state: Progress,
    percent: u8,
    as_of: Day,
    today: Day,
    last: Option<Day>,
) -> Result<(), Vec<Refusal>> {
    let mut refusals = Vec::new();
    if !agree(state, percent) {
        let code = match state {
            Progress::NotStarted => "strategy-refusal-not-started",
            Progress::Done => "strategy-refusal-done",
            Progress::UnderWay | Progress::Suspended => "strategy-refusal-not-done",
        };
        refusals.push(Refusal::new(code).at("progress"));
    }
    if as_of > today {
        refusals.push(Refusal::new("strategy-refusal-report-future").with("today", today).at("as_of"));
    } else if is_before_all(as_of) {
        refusals.push(Refusal::new("strategy-refusal-report-old").at("as_of"));
    } else if let Some(last) = last.filter(|last| as_of < *last) {
        refusals.push(Refusal::new("strategy-refusal-report-earlier").with("day", last).at("as_of"));
    }
    if refusals.is_empty() { Ok(()) } else { Err(refusals) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Progress::{Done, NotStarted, Suspended, UnderWay};

    #[test]
    fn the_table_of_the_format() {
        let allowed = |state| (0..=100).filter(|percent| agree(state, *percent)).collect::<Vec<u8>>();
        assert_eq!(allowed(NotStarted), [0]);
        assert_eq!(allowed(UnderWay), (0..=99).collect::<Vec<_>>());
        assert_eq!(allowed(Done), [100]);
        assert_eq!(allowed(Suspended), (0..=99).collect::<Vec<_>>());
        let told = [
            (Some(NotStarted), None, Some(40), (NotStarted, 0)),
            (Some(UnderWay), None, Some(40), (UnderWay, 40)),
            (Some(UnderWay), None, Some(100), (UnderWay, 0)),
            (Some(UnderWay), None, None, (UnderWay, 0)),
            (Some(Suspended), None, Some(40), (Suspended, 40)),
            (Some(Suspended), None, Some(100), (Suspended, 0)),
            (Some(Done), None, Some(40), (Done, 100)),
            (None, Some(0), Some(40), (NotStarted, 0)),
            (None, Some(1), None, (UnderWay, 1)),
            (None, Some(99), None, (UnderWay, 99)),
            (None, Some(100), None, (Done, 100)),
            (Some(Suspended), Some(10), None, (Suspended, 10)),
        ];
        for (state, percent, last, whole) in told {
            assert_eq!(complete(state, percent, last), whole, "{state:?} {percent:?} {last:?}");
        }
    }

    #[test]
    fn what_is_completed_agrees() {
        for state in Progress::ALL.iter().copied() {
            for last in 0..=100 {
                let (state, percent) = complete(Some(state), None, Some(last));
                assert!(agree(state, percent), "{state:?} {percent}");
            }
        }
    }

    #[test]
    fn a_report_is_refused_with_all_that_is_wrong() {
        let day = |text| Day::parse(text).expect("a day");
        let today = day("2026-11-23");
        let codes = |state, percent, as_of, last| match check(state, percent, day(as_of), today, last) {
            Ok(()) => Vec::new(),
            Err(refusals) => refusals.into_iter().map(|refusal| refusal.code).collect(),
        };
        let last = Some(day("2026-06-01"));
        assert_eq!(codes(UnderWay, 50, "2026-06-01", last), [""; 0]);
        assert_eq!(codes(UnderWay, 50, "2026-05-31", last), ["strategy-refusal-report-earlier"]);
        assert_eq!(
            codes(NotStarted, 1, "2026-11-24", last),
            ["strategy-refusal-not-started", "strategy-refusal-report-future"]
        );
        assert_eq!(codes(UnderWay, 50, "1799-12-31", None), ["strategy-refusal-report-old"]);
        assert_eq!(codes(UnderWay, 50, "1800-01-01", None), [""; 0]);
        assert_eq!(codes(Done, 99, "2026-11-23", None), ["strategy-refusal-done"]);
        assert_eq!(codes(Suspended, 100, "2026-11-23", None), ["strategy-refusal-not-done"]);
    }
}

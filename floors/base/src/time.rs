//! Instants in microseconds, calendar days, and dated spans.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A moment in UTC as microseconds since 1970, the form in which both databases keep it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Instant(i64);

impl Instant {
    /// From microseconds since 1970-01-01T00:00:00Z.
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    /// Microseconds since 1970-01-01T00:00:00Z.
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// This many seconds later (earlier, if negative), within the range of the type.
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }

    /// Reads RFC 3339, e.g. `2026-11-23T10:00:00Z`.
    pub fn parse(text: &str) -> Option<Self> {
        text.parse::<jiff::Timestamp>().ok().map(|stamp| Self(stamp.as_microsecond()))
    }

    /// The timestamp beneath, at the edges of its range if outside.
    pub fn timestamp(self) -> jiff::Timestamp {
        let edge = if self.0 < 0 { jiff::Timestamp::MIN } else { jiff::Timestamp::MAX };
        jiff::Timestamp::from_microsecond(self.0).unwrap_or(edge)
    }

    /// The second in which it lies, as pages name an instant to programs: HTML takes no microseconds.
    pub fn second(self) -> Self {
        Self(self.0 - self.0.rem_euclid(1_000_000))
    }

    /// The calendar day in UTC.
    pub fn day(self) -> Day {
        self.day_in("UTC")
    }

    /// The calendar day in an IANA time zone; UTC if the zone is unknown.
    pub fn day_in(self, zone: &str) -> Day {
        let zone = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
        Day(self.timestamp().to_zoned(zone).date())
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.timestamp().fmt(f)
    }
}

/// A calendar day, kept as `YYYY-MM-DD`, which sorts as it should.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Day(jiff::civil::Date);

impl Day {
    /// The day of this year, month (1–12) and day (1–31), if there is one.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        jiff::civil::Date::new(year, month, day).ok().map(Self)
    }

    /// Reads exactly `YYYY-MM-DD` with a year from 0001 to 9999.
    pub fn parse(text: &str) -> Option<Self> {
        let shape = text.len() == 10
            && text.bytes().enumerate().all(
                |(i, b)| {
                    if matches!(i, 4 | 7) { b == b'-' } else { b.is_ascii_digit() }
                },
            );
        let date: jiff::civil::Date = shape.then(|| text.parse().ok()).flatten()?;
        (date.year() >= 1).then_some(Self(date))
    }

    /// The date beneath.
    pub fn date(self) -> jiff::civil::Date {
        self.0
    }

    /// This many days later (earlier, if negative), within the calendar's range.
    pub fn plus_days(self, days: i32) -> Self {
        Self(self.0.saturating_add(jiff::Span::new().days(days.clamp(-3_000_000, 3_000_000))))
    }

    /// Whole days from this day until another.
    pub fn days_until(self, other: Day) -> i64 {
        self.0.until(other.0).map_or(0, |span| i64::from(span.get_days()))
    }

    /// The instant at which this day begins in an IANA zone; in UTC if the zone is unknown.
    pub fn start_in(self, zone: &str) -> Instant {
        let zone = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
        let start = self.0.to_zoned(zone).map(|zoned| zoned.timestamp().as_microsecond());
        Instant(start.unwrap_or_default())
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// From a day on, until the day before another (half open), or without end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// The first day on which it holds.
    pub since: Day,
    /// The first day on which it no longer holds, if it ends.
    pub until: Option<Day>,
}

impl Span {
    /// A span, if it does not end before it begins.
    pub fn new(since: Day, until: Option<Day>) -> Option<Self> {
        until.is_none_or(|until| until >= since).then_some(Self { since, until })
    }

    /// Whether it holds on a day.
    pub fn holds_on(&self, day: Day) -> bool {
        self.since <= day && self.until.is_none_or(|until| day < until)
    }

    /// Whether two spans share a day.
    pub fn overlaps(&self, other: &Span) -> bool {
        self.until.is_none_or(|until| other.since < until)
            && other.until.is_none_or(|until| self.since < until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_strictly() {
        assert_eq!(Day::parse("2024-02-29").map(|d| d.to_string()).as_deref(), Some("2024-02-29"));
        for bad in ["2023-02-29", "24-2-9", "2024-13-01", "2024-01-01T00:00", "０024-01-01", "0000-01-01", ""]
        {
            assert_eq!(Day::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_span_excludes_its_last_edge() {
        let day = |text| Day::parse(text).expect("a day");
        let span = Span::new(day("2024-01-01"), Some(day("2024-02-01"))).expect("a span");
        assert!(span.holds_on(day("2024-01-31")) && !span.holds_on(day("2024-02-01")));
        assert!(!span.overlaps(&Span { since: day("2024-02-01"), until: None }));
        assert_eq!(Span::new(day("2024-02-01"), Some(day("2024-01-01"))), None);
    }
}

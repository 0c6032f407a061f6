//! Meetings as a calendar that other programs subscribe to (iCalendar, RFC 5545), of all bodies or of one.
//!
//! All that is to come is in it, and what was within the last thirteen months. Times are written in UTC; calendars show
//! them in their owner's zone. A meeting keeps its `UID`, and its `SEQUENCE` grows with every change of its plan. One whose
//! time was changed after the call is no longer called: until it is called anew, it is cancelled at its old time, and its
//! new one is nobody's to know. A draft that was never called is not in it.

use super::{Format, Meeting, pages::place, store};
use crate::{
    agenda,
    body::{self, Body, Scope},
    gate::SeesBody,
};
use base::{Fault, Id, Instant, Localised, Stop};
use db::Read;
use serde::Deserialize;
use shell::{
    Answer, Ask, Granted, Locale, Public, View,
    api::{Gives, Param, Takes, Told},
    mail,
};

/// How long a meeting stays in the calendar after it was to end, in seconds: thirteen months.
const KEPT: i64 = 400 * 86_400;
/// The most octets of a line, its break not counted (RFC 5545 §3.1).
const LINE: usize = 75;

pub(super) const ALL: Told =
    Told { about: "governance-api-calendar", takes: &[], gives: Gives::Text("text/calendar; charset=utf-8") };
pub(super) const OF_BODY: Told = Told {
    about: "governance-api-calendar-body",
    takes: &[Param::new("body", "governance-api-body-name", Takes::Name)],
    gives: Gives::Text("text/calendar; charset=utf-8"),
};

pub(super) fn all(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let l = view.l();
    let name = l.t1("governance-calendar-name", "federation", view.ask.house.name(l.lang()));
    calendar(view, &name, None)
}

pub(super) fn of_body(view: &mut View<'_, '_>, granted: Granted<SeesBody>) -> Result<Answer, Stop> {
    let l = view.l();
    let body = body::load(view.read, granted.body)?.ok_or(Stop::Missing)?;
    let name = l.t1("governance-calendar-name", "federation", body.name);
    calendar(view, &name, Some(granted.body))
}

fn calendar(view: &mut View<'_, '_>, name: &str, body: Option<Id<Body>>) -> Result<Answer, Stop> {
    let (l, day) = (view.l(), view.ask.today());
    let filter = store::Filter {
        scope: Scope::of(view.read, &view.ask.who, day)?,
        runs: Vec::new(),
        when: None,
        bodies: body.map(|body| vec![body]),
        called_before: Some(view.ask.now.plus_seconds(1)),
        after: Some((view.ask.now.plus_seconds(-KEPT), Id::from_uuid(uuid::Uuid::nil()))),
    };
    let mut lines = Lines::default();
    lines.put("BEGIN", "VCALENDAR");
    lines.put("VERSION", "2.0");
    lines.put("PRODID", "-//Koinon//Koinon//EN");
    lines.put("CALSCALE", "GREGORIAN");
    lines.text("NAME", name);
    lines.text("X-WR-CALNAME", name);
    lines.put("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
    lines.put("X-PUBLISHED-TTL", "PT1H");
    for listed in store::listed(view.read, &filter, i64::MAX.unsigned_abs())? {
        event(view.read, view.ask, &l, &listed, &mut lines)?;
    }
    for draft in store::drafts(view.read, &filter.scope, body)? {
        let called = as_called(view.read, draft)?;
        if let Some(called) = called.filter(|one| one.starts_at > view.ask.now.plus_seconds(-KEPT)) {
            event(view.read, view.ask, &l, &called, &mut lines)?;
        }
    }
    lines.put("END", "VCALENDAR");
    Ok(Answer::Text("text/calendar; charset=utf-8", lines.0))
}

fn event(
    read: &mut Read<'_>,
    ask: &Ask,
    l: &Locale,
    meeting: &store::Listed,
    lines: &mut Lines,
) -> Result<(), Fault> {
    let version = store::version(read, meeting.id)?;
    let stands = meeting.called_at.is_some();
    lines.put("BEGIN", "VEVENT");
    lines.put("UID", &meeting.id.to_string());
    lines.instant("DTSTAMP", revised(read, meeting)?);
    lines.put("SEQUENCE", &version.saturating_sub(1).to_string());
    lines.put("STATUS", if stands { "CONFIRMED" } else { "CANCELLED" });
    lines.instant("DTSTART", meeting.starts_at);
    // An end must lie after the beginning (§3.6.1).
    if meeting.ends_at > meeting.starts_at {
        lines.instant("DTEND", meeting.ends_at);
    }
    let language = format!("SUMMARY;LANGUAGE={}", l.lang());
    lines.text(&language, &format!("{}: {}", l.plain(&meeting.body_name), l.plain(&meeting.name)));
    if !meeting.venue.is_empty() {
        lines.text("LOCATION", &meeting.venue);
    } else if meeting.format == Format::Remote {
        lines.text(&format!("LOCATION;LANGUAGE={}", l.lang()), &l.t(Format::Remote.key()));
    }
    lines.text("CATEGORIES", &l.plain(&meeting.body_name));
    if stands {
        let address = ask.absolute(l.lang(), &place(meeting.id.uuid()));
        let described = description(read, l, meeting.id, &address)?;
        lines.text(&format!("DESCRIPTION;LANGUAGE={}", l.lang()), &described);
        lines.put("URL", &address);
    }
    lines.put("END", "VEVENT");
    Ok(())
}

/// What the last call of a meeting said.
#[derive(Deserialize)]
struct Called {
    name: Localised,
    format: Format,
    venue: String,
    starts_at: Instant,
    ends_at: Instant,
}

/// A meeting that waits to be called anew, as it was called before; `None` where it never was.
fn as_called(read: &mut Read<'_>, draft: store::Listed) -> Result<Option<store::Listed>, Fault> {
    let entry = ledger::last_of_kind(read, &draft.id.into(), "meeting.called")?;
    let Some(mut entry) = entry else { return Ok(None) };
    ledger::unseal(read, &mut entry)?;
    let Some(after) = entry.after else { return Ok(None) };
    let Called { name, format, venue, starts_at, ends_at } =
        serde_json::from_value(after).map_err(|error| Fault::from("an entered call", error))?;
    Ok(Some(store::Listed { name, format, venue, starts_at, ends_at, ..draft }))
}

/// When what the calendar says of a meeting was last changed.
fn revised(read: &mut Read<'_>, meeting: &store::Listed) -> Result<Instant, Fault> {
    let changed = ledger::last_of_kind(read, &meeting.id.into(), "meeting.changed")?.map(|entry| entry.at);
    let agenda = ledger::last_of_kind(read, &meeting.id.into(), "agenda-item.added")?.map(|entry| entry.at);
    Ok([meeting.called_at, changed, agenda].into_iter().flatten().max().unwrap_or(meeting.starts_at))
}

/// The agenda of a meeting, and where more is told.
fn description(read: &mut Read<'_>, l: &Locale, id: Id<Meeting>, address: &str) -> Result<String, Fault> {
    let items = agenda::items(read, id)?;
    let items =
        items.iter().map(|item| format!("{}. {}", l.number(item.position), item.title.plain(l.lang())));
    let mut lines: Vec<String> = items.collect();
    if !lines.is_empty() {
        lines.insert(0, l.t("governance-agenda-title"));
        lines.push(String::new());
    }
    lines.push(address.to_owned());
    Ok(lines.join("\n"))
}

/// The lines of a calendar, folded and ended as they must be.
#[derive(Default)]
struct Lines(String);

impl Lines {
    /// A property whose value needs no escaping.
    fn put(&mut self, name: &str, value: &str) {
        let plain = |ch: &char| !ch.is_control() || *ch == '\t';
        let line: String = name.chars().chain([':']).chain(value.chars()).filter(plain).collect();
        fold(&line, &mut self.0);
    }

    /// A property whose value is a text (§3.3.11).
    fn text(&mut self, name: &str, value: &str) {
        let mut escaped = String::with_capacity(value.len());
        for ch in mail::plain(value).replace("\r\n", "\n").chars() {
            match ch {
                '\\' | ';' | ',' => escaped.extend(['\\', ch]),
                '\n' | '\r' => escaped.push_str("\\n"),
                _ => escaped.push(ch),
            }
        }
        self.put(name, &escaped);
    }

    /// A property whose value is an instant, in UTC.
    fn instant(&mut self, name: &str, at: Instant) {
        self.put(name, &at.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string());
    }
}

/// Writes a line in pieces of at most [`LINE`] octets, each but the first behind a space, no character cut in two.
fn fold(line: &str, out: &mut String) {
    let mut room = LINE;
    for ch in line.chars() {
        if ch.len_utf8() > room {
            out.push_str("\r\n ");
            room = LINE - 1;
        }
        out.push(ch);
        room -= ch.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_between_characters() {
        let mut lines = Lines::default();
        lines.text("SUMMARY", &"مجلس".repeat(30));
        let unfolded = lines.0.replace("\r\n ", "");
        assert_eq!(unfolded, format!("SUMMARY:{}\r\n", "مجلس".repeat(30)));
        assert!(lines.0.split_terminator("\r\n").all(|line| line.len() <= LINE), "{}", lines.0);
        assert_eq!(lines.0.matches("\r\n ").count(), 3);
    }

    #[test]
    fn texts_are_escaped_and_cannot_end_a_line() {
        let mut lines = Lines::default();
        lines.text("LOCATION", "Fès; hall 2, a\\b\r\nEND:VEVENT\u{7}\u{0}");
        assert_eq!(lines.0, "LOCATION:Fès\\; hall 2\\, a\\\\b\\nEND:VEVENT\r\n");
        let mut lines = Lines::default();
        lines.put("URL", "https://town.example/\r\nX:1");
        assert_eq!(lines.0, "URL:https://town.example/X:1\r\n");
    }
}

//! Decisions for programs: JSON by the API and as a file, and a table.

use super::{Decision, DecisionRow, Filter, store};
use crate::{
    body::{self, Body, Scope},
    gate::body_named,
    meeting::{Meeting, gate::SeesMeeting},
    motion::Motion,
    poll::{self, Poll},
    shapes,
};
use base::{Day, Fault, Id, Instant, Lang, Localised, Refusal, Stop};
use db::Read;
use network::csv_safe;
use serde::Serialize;
use shell::{
    Answer, Ask, Granted, Public, View,
    api::{self, AS_OF, Gives, LIMIT, Param, Shape, Takes, Told, field},
};
use std::io::Write;
use tally::Outcome;
use uuid::Uuid;

const DECISION: Shape = Shape::Thing(
    "Decision",
    &[&[
        field("id", Shape::Id),
        field("number", Shape::Text),
        field("body", Shape::Id),
        field("body_code", Shape::Text),
        field("meeting", Shape::Id),
        field("motion", Shape::Maybe(&Shape::Id)),
        field("poll", Shape::Maybe(&Shape::Id)),
        field("title", Shape::Words),
        field("paragraphs", Shape::List(&Shape::Words)),
        field("adopted", Shape::Truth),
        field("effect", Shape::Words),
        field("taken_at", Shape::Instant),
        field("in_force", Shape::Maybe(&Shape::Day)),
        field("outcome", Shape::Maybe(&shapes::OUTCOME)),
    ]],
);

const BODY: Param = Param::new("body", "governance-api-of-body", Takes::Name);
const YEAR: Param = Param::new("year", "governance-api-year", Takes::Whole { least: 1, most: 9999 });
const ADOPTED: Param = Param::new("adopted", "governance-api-adopted", Takes::OneOf(|| vec!["yes", "no"]));

pub(super) const LIST: Told = Told {
    about: "governance-api-decisions",
    takes: &[BODY, YEAR, ADOPTED, LIMIT, api::cursor(Some(24)), AS_OF],
    gives: Gives::List(DECISION, &[]),
};
pub(super) const ONE: Told = Told {
    about: "governance-api-decision",
    takes: &[Param::new("decision", "governance-api-id", Takes::Id)],
    gives: Gives::One(DECISION),
};
const FILE: &[Param] = &[BODY, YEAR, ADOPTED, AS_OF];
pub(super) const CSV: Told = Told {
    about: "governance-api-decisions-csv",
    takes: FILE,
    gives: Gives::Text("text/csv; charset=utf-8"),
};
pub(super) const JSON: Told =
    Told { about: "governance-api-decisions-json", takes: FILE, gives: Gives::Text("application/json") };

/// A decision as it is exported.
#[derive(Debug, Serialize)]
struct Exported {
    id: Id<Decision>,
    number: String,
    body: Id<Body>,
    body_code: String,
    meeting: Id<Meeting>,
    motion: Option<Id<Motion>>,
    poll: Option<Id<Poll>>,
    title: Localised,
    paragraphs: Vec<Localised>,
    adopted: bool,
    effect: Localised,
    taken_at: String,
    in_force: Option<Day>,
    /// What its poll came to.
    outcome: Option<Outcome>,
}

fn exported(read: &mut Read<'_>, id: Id<Decision>, row: DecisionRow) -> Result<Exported, Fault> {
    let body_code = body::load(read, row.body)?.map(|body| body.code).unwrap_or_default();
    let outcome = match row.poll {
        Some(poll) => poll::load(read, poll)?.and_then(|poll| poll.outcome).map(|kept| kept.0),
        None => None,
    };
    Ok(Exported {
        id,
        number: row.number,
        body: row.body,
        body_code,
        meeting: row.meeting,
        motion: row.motion,
        poll: row.poll,
        title: row.title,
        paragraphs: row.paragraphs.0,
        adopted: row.adopted,
        effect: row.effect,
        taken_at: row.taken_at.to_string(),
        in_force: row.in_force,
        outcome,
    })
}

/// Where a list by instant and id goes on, as an opaque key.
pub(crate) fn cursor_of(at: Instant, id: Uuid) -> Vec<u8> {
    [&at.micros().to_be_bytes()[..], &id.as_bytes()[..]].concat()
}

/// Reads what [`cursor_of`] wrote; nothing if it is none of ours.
pub(crate) fn cursor(bytes: &[u8]) -> Option<(Instant, Uuid)> {
    let (at, id) = bytes.split_at_checked(8)?;
    let at = i64::from_be_bytes(at.try_into().ok()?);
    Some((Instant::from_micros(at), Uuid::from_slice(id).ok()?))
}

/// Reads the filter of a page or an API from its query: `body` (id or code), `year`, `adopted` (`yes`, `no`), `as_of`.
pub(super) fn filter(read: &mut Read<'_>, ask: &Ask) -> Result<(Filter, Day), Stop> {
    let day = ask.as_of()?;
    let mut filter = Filter::all(Scope::of(read, &ask.who, ask.today())?, ask.today());
    let choice = |name: &'static str| Refusal::new("shell-refusal-choice").at(name);
    filter.body = match ask.query.text("body") {
        "" => None,
        word => Some(body_named(read, ask, word)?.ok_or_else(|| api::nothing_called("body", ask))?),
    };
    filter.year = match ask.query.text("year") {
        "" => None,
        word => {
            Some(word.parse().ok().filter(|year| (1..=9999).contains(year)).ok_or_else(|| choice("year"))?)
        }
    };
    filter.adopted = match ask.query.text("adopted") {
        "" => None,
        "yes" => Some(true),
        "no" => Some(false),
        _ => return Err(choice("adopted").into()),
    };
    if ask.query.get("as_of").is_some_and(|text| !text.is_empty()) {
        filter.before = Some(day.plus_days(1).start_in(&ask.house.settings.zone));
    }
    Ok((filter, day))
}

/// `GET /api/decisions`: the latest first, each as one decision is given and as it is exported; `body`, `year`, `adopted`, `limit`, `cursor`, `as_of`.
pub(super) fn api_list(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let slice = api::slice(view.ask, &["body", "year", "adopted"])?;
    let (mut filter, day) = filter(view.read, view.ask)?;
    if let Some(bytes) = &slice.after {
        let (at, id) = cursor(bytes).ok_or_else(|| Refusal::new("shell-refusal-cursor").at("cursor"))?;
        filter.after = Some((at, Id::from_uuid(id)));
    }
    let mut ids = store::ids(view.read, &filter, slice.limit + 1)?;
    let more = ids.len() as u64 > slice.limit;
    ids.truncate(usize::try_from(slice.limit).unwrap_or(usize::MAX));
    let (mut items, mut last) = (Vec::with_capacity(ids.len()), None);
    for id in ids {
        let row = store::load(view.read, id)?.ok_or(Stop::Missing)?;
        last = Some(cursor_of(row.taken_at, id.uuid()));
        items.push(exported(view.read, id, row)?);
    }
    api::list(&items, last.filter(|_| more).as_deref(), Some(day))
}

/// `GET /api/decisions/{decision}`.
pub(super) fn api_one(view: &mut View<'_, '_>, _: Granted<SeesMeeting>) -> Result<Answer, Stop> {
    view.ask.query.only(&[])?;
    let id: Id<Decision> = view.ask.path.id("decision")?;
    let row = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    api::one(&exported(view.read, id, row)?)
}

pub(super) fn csv(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    file(view, "text/csv; charset=utf-8", "csv", write_csv)
}

pub(super) fn json(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    file(view, "application/json", "json", write_json)
}

type Writer = fn(&mut Read<'_>, &Filter, Day, Lang, &mut dyn Write) -> Result<(), Fault>;

/// Exactly what the list shows, by the same filter.
fn file(view: &mut View<'_, '_>, kind: &'static str, ending: &str, write: Writer) -> Result<Answer, Stop> {
    let (filter, day) = filter(view.read, view.ask)?;
    let lang = view.ask.lang();
    let name = format!("decisions-{day}.{ending}");
    Ok(Answer::File(kind, name, Box::new(move |read, out| write(read, &filter, day, lang, out))))
}

const COLUMNS: [&str; 14] = [
    "decision", "number", "body", "body_id", "meeting", "motion", "poll", "title", "text", "adopted",
    "effect", "taken_at", "in_force", "verdict",
];

/// Writes the decisions of a scope taken by the end of a day (UTC) as CSV (RFC 4180), the latest first, in a language.
///
/// # Errors
/// A fault of the database or of writing.
pub fn export_csv(
    read: &mut Read<'_>,
    day: Day,
    scope: &Scope,
    lang: Lang,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let before = Some(day.plus_days(1).start_in("UTC"));
    write_csv(read, &Filter { before, ..Filter::all(scope.clone(), day) }, day, lang, out)
}

/// Writes the same decisions as JSON: `{"as_of": …, "items": […]}`.
///
/// # Errors
/// A fault of the database or of writing.
pub fn export_json(read: &mut Read<'_>, day: Day, scope: &Scope, out: &mut dyn Write) -> Result<(), Fault> {
    let before = Some(day.plus_days(1).start_in("UTC"));
    write_json(read, &Filter { before, ..Filter::all(scope.clone(), day) }, day, Lang::En, out)
}

fn write_csv(
    read: &mut Read<'_>,
    filter: &Filter,
    _: Day,
    lang: Lang,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let fault = |error: csv::Error| Fault::from("writing a table", error);
    let mut table = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
    table.write_record(COLUMNS).map_err(fault)?;
    for id in store::ids(read, filter, i64::MAX.unsigned_abs())? {
        let Some(row) = store::load(read, id)? else { continue };
        let item = exported(read, id, row)?;
        table
            .write_record(cells(&item, lang).iter().map(|cell| csv_safe(cell).into_owned()))
            .map_err(fault)?;
    }
    table.flush().map_err(|error| Fault::from("writing a table", error))
}

fn cells(item: &Exported, lang: Lang) -> Vec<String> {
    let text: Vec<&str> = item.paragraphs.iter().map(|words| words.plain(lang)).collect();
    let verdict = item.outcome.as_ref().and_then(|outcome| serde_json::to_value(outcome.verdict).ok());
    vec![
        item.id.to_string(),
        item.number.clone(),
        item.body_code.clone(),
        item.body.to_string(),
        item.meeting.to_string(),
        item.motion.map(|id| id.to_string()).unwrap_or_default(),
        item.poll.map(|id| id.to_string()).unwrap_or_default(),
        item.title.plain(lang).to_owned(),
        text.join("\n\n"),
        if item.adopted { "yes" } else { "no" }.to_owned(),
        item.effect.plain(lang).to_owned(),
        item.taken_at.clone(),
        item.in_force.map(|day| day.to_string()).unwrap_or_default(),
        verdict.and_then(|verdict| verdict.as_str().map(str::to_owned)).unwrap_or_default(),
    ]
}

fn write_json(
    read: &mut Read<'_>,
    filter: &Filter,
    day: Day,
    _: Lang,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let fault = |error: std::io::Error| Fault::from("writing JSON", error);
    write!(out, "{{\"as_of\":\"{day}\",\"items\":[").map_err(fault)?;
    let mut separator: &[u8] = b"\n";
    for id in store::ids(read, filter, i64::MAX.unsigned_abs())? {
        let Some(row) = store::load(read, id)? else { continue };
        let item = exported(read, id, row)?;
        out.write_all(std::mem::replace(&mut separator, b",\n")).map_err(fault)?;
        serde_json::to_writer(&mut *out, &item).map_err(|error| Fault::from("writing JSON", error))?;
    }
    out.write_all(b"\n]}\n").map_err(fault)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_comes_back_and_a_foreign_one_does_not() {
        let (at, id) = (Instant::from_micros(1_795_428_000_000_000), Uuid::from_u128(7));
        assert_eq!(cursor(&cursor_of(at, id)), Some((at, id)));
        for foreign in [&b""[..], b"1234567", b"12345678", b"123456789", &[0; 25]] {
            assert_eq!(cursor(foreign), None, "{foreign:?}");
        }
    }
}

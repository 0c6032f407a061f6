//! Meetings for programs: JSON by the API and as a file, and a table with one row for each meeting.

use super::{
    Format, Meeting, MeetingState, NoticeVerdict, RollHash, Stage,
    gate::SeesMeeting,
    pages::filter_of,
    store::{self, Filter, Listed, When},
    words,
};
use crate::{
    agenda::{self, ItemState},
    body::{self, Body, Scope},
    download,
    gate::body_named,
    motion::{self, Motion, MotionStage},
    presence::{self, Quorate, QuorumLine},
    roll, shapes,
};
use base::{Day, Fault, Id, Instant, Lang, Localised, Refusal, Stop};
use db::Read;
use network::csv_safe;
use serde::Serialize;
use shell::{
    Answer, Granted, Public, View,
    api::{self, AS_OF, Field, Gives, LIMIT, Param, Shape, Takes, Told, field, optional},
    house::setting,
};
use std::io::Write;

const FIELDS: &[Field] = &[
    field("id", Shape::Id),
    field("body", Shape::Id),
    field("body_code", Shape::Text),
    field("body_name", Shape::Words),
    field("name", Shape::Words),
    field("format", Shape::OneOf(Format::codes)),
    field("venue", Shape::Text),
    field("zone", Shape::Text),
    field("starts_at", Shape::Instant),
    field("ends_at", Shape::Instant),
    field("stage", Shape::OneOf(Stage::codes)),
    field("called_at", Shape::Maybe(&Shape::Instant)),
    field("notice", Shape::Maybe(&NOTICE)),
    field("opened_at", Shape::Maybe(&Shape::Instant)),
    field("closed_at", Shape::Maybe(&Shape::Instant)),
    field("roll_frozen_at", Shape::Maybe(&Shape::Instant)),
    field("roll_sha256", Shape::Maybe(&Shape::Text)),
];
const NOTICE: Shape = Shape::Thing(
    "Notice",
    &[&[
        field("article", Shape::Text),
        field("asked", Shape::Whole),
        field("given", Shape::Integer),
        field("called_on", Shape::Day),
        field("held_on", Shape::Day),
        field("example", Shape::Truth),
    ]],
);

pub(super) const LIST: Told = Told {
    about: "governance-api-meetings",
    takes: &[
        Param::new("body", "governance-api-of-body", Takes::Name),
        Param::new("when", "governance-api-when", Takes::OneOf(When::codes)),
        LIMIT,
        api::cursor(Some(24)),
        AS_OF,
    ],
    gives: Gives::List(Shape::Thing("Meeting", &[FIELDS]), &[]),
};
pub(super) const ONE: Told = Told {
    about: "governance-api-meeting",
    takes: &[Param::new("meeting", "governance-api-id", Takes::Id)],
    gives: Gives::One(Shape::Thing(
        "WholeMeeting",
        &[
            FIELDS,
            &[
                field("agenda", Shape::List(&AGENDA)),
                field("motions", Shape::List(&MOTION)),
                field("roll", Shape::Maybe(&ROLL)),
                field("quorum", Shape::Maybe(&QUORUM)),
            ],
        ],
    )),
};
pub(super) const CSV: Told = download::told_csv("governance-api-meetings-csv");
pub(super) const JSON: Told = download::told_json("governance-api-meetings-json");

const AGENDA: Shape = Shape::Thing(
    "AgendaItem",
    &[&[
        field("id", Shape::Id),
        field("position", Shape::Whole),
        field("title", Shape::Words),
        field("note", Shape::Words),
        field("state", Shape::OneOf(ItemState::codes)),
    ]],
);
const MOTION: Shape = Shape::Thing(
    "Motion",
    &[&[
        field("id", Shape::Id),
        field("item", Shape::Maybe(&Shape::Id)),
        field("number", Shape::Whole),
        field("title", Shape::Words),
        field("state", Shape::OneOf(MotionStage::codes)),
    ]],
);
const ROLL: Shape = Shape::Thing(
    "Roll",
    &[&[
        field("lines", Shape::Whole),
        field("entitled", Shape::Whole),
        field("votes", Shape::Whole),
        field("present", Shape::Whole),
    ]],
);
const QUORUM: Shape = Shape::Thing(
    "Quorum",
    &[&[
        field("article", Shape::Text),
        field("asked", Shape::Truth),
        optional("example", Shape::Truth),
        optional("counts_proxies", Shape::Truth),
        field("at", Shape::OneOf(shapes::moments)),
        optional("of_poll", Shape::Id),
        field("follow", Shape::Whole),
        field("entitled", shapes::AMOUNT),
        field("present", shapes::AMOUNT),
        field("represented", shapes::AMOUNT),
        optional("comparison", shapes::COMPARISON),
    ]],
);

/// A meeting as programs get it; instants in RFC 3339, in UTC.
#[derive(Debug, Serialize)]
struct Item {
    id: Id<Meeting>,
    body: Id<Body>,
    body_code: String,
    body_name: Localised,
    name: Localised,
    format: Format,
    venue: String,
    zone: String,
    starts_at: String,
    ends_at: String,
    stage: Stage,
    called_at: Option<String>,
    notice: Option<NoticeVerdict>,
    opened_at: Option<String>,
    closed_at: Option<String>,
    roll_frozen_at: Option<String>,
    roll_sha256: Option<RollHash>,
}

impl Item {
    /// The meeting as it was before an instant: what happened later is left out.
    fn of(listed: Listed, before: Instant) -> Self {
        let mut listed = listed;
        let known = |instant: &mut Option<Instant>| *instant = instant.filter(|instant| *instant < before);
        known(&mut listed.called_at);
        known(&mut listed.opened_at);
        known(&mut listed.closed_at);
        known(&mut listed.roll_frozen_at);
        let written = |instant: Option<Instant>| instant.map(|instant| instant.to_string());
        Self {
            stage: listed.stage(),
            id: listed.id,
            body: listed.body,
            body_code: listed.body_code,
            body_name: listed.body_name,
            name: listed.name,
            format: listed.format,
            venue: listed.venue,
            zone: listed.zone,
            starts_at: listed.starts_at.to_string(),
            ends_at: listed.ends_at.to_string(),
            notice: listed.notice.filter(|_| listed.called_at.is_some()),
            called_at: written(listed.called_at),
            opened_at: written(listed.opened_at),
            closed_at: written(listed.closed_at),
            roll_sha256: listed.roll_hash.filter(|_| listed.roll_frozen_at.is_some()),
            roll_frozen_at: written(listed.roll_frozen_at),
        }
    }
}

/// The first instant that a day no longer holds, in the federation's own zone.
fn end_of(read: &mut Read<'_>, day: Day) -> Result<Instant, Fault> {
    let zone = setting(read, "zone")?.unwrap_or_else(|| "UTC".to_owned());
    Ok(day.plus_days(1).start_in(&zone))
}

/// `GET /api/meetings`: by their beginning; `body` (id or code), `when` (`upcoming`, `past`), `limit`, `cursor`, `as_of`.
pub(super) fn api_list(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let slice = api::slice(view.ask, &["body", "when"])?;
    let (day, now, today) = (view.ask.as_of()?, view.ask.now, view.ask.today());
    let when = match view.ask.query.text("when") {
        "" => None,
        word => {
            let when = When::parse(word).ok_or_else(|| Refusal::new("shell-refusal-choice").at("when"))?;
            Some((when, now))
        }
    };
    let bodies = match view.ask.query.text("body") {
        "" => None,
        word => {
            let found = body_named(view.read, view.ask, word)?;
            Some(vec![found.ok_or_else(|| api::nothing_called("body", view.ask))?])
        }
    };
    let mut filter = filter_of(view.read, &view.ask.who, today, when, bodies)?;
    let before = end_of(view.read, day)?;
    filter.called_before = Some(before);
    filter.after = slice.after.as_deref().map(cursor).transpose()?;
    let mut found = store::listed(view.read, &filter, slice.limit + 1)?;
    let more = found.len() as u64 > slice.limit;
    found.truncate(usize::try_from(slice.limit).unwrap_or(usize::MAX));
    let next = found.last().filter(|_| more).map(|last| cursor_of(last.starts_at, last.id));
    let items: Vec<Item> = found.into_iter().map(|one| Item::of(one, before)).collect();
    api::list(&items, next.as_deref(), Some(day))
}

/// The place of a meeting in the list: eight bytes of its beginning, sixteen of its id.
fn cursor_of(starts: Instant, id: Id<Meeting>) -> Vec<u8> {
    [starts.micros().to_be_bytes().as_slice(), id.uuid().as_bytes()].concat()
}

fn cursor(bytes: &[u8]) -> Result<(Instant, Id<Meeting>), Refusal> {
    let read = || {
        let (starts, id) = bytes.split_first_chunk::<8>()?;
        Some((
            Instant::from_micros(i64::from_be_bytes(*starts)),
            Id::from_uuid(uuid::Uuid::from_slice(id).ok()?),
        ))
    };
    read().ok_or_else(|| Refusal::new("shell-refusal-cursor").at("cursor"))
}

/// A meeting with its agenda, motions, roll and quorum.
#[derive(Debug, Serialize)]
struct Whole {
    #[serde(flatten)]
    meeting: Item,
    agenda: Vec<AgendaLine>,
    motions: Vec<MotionLine>,
    roll: Option<RollLine>,
    quorum: Option<serde_json::Value>,
}

#[derive(Debug, Serialize)]
struct AgendaLine {
    id: Id<agenda::AgendaItem>,
    position: u32,
    title: Localised,
    note: Localised,
    state: ItemState,
}

#[derive(Debug, Serialize)]
struct MotionLine {
    id: Id<Motion>,
    item: Option<Id<agenda::AgendaItem>>,
    number: u32,
    title: Localised,
    state: MotionStage,
}

#[derive(Debug, Serialize)]
struct RollLine {
    lines: u64,
    entitled: u64,
    votes: u64,
    present: u64,
}

/// `GET /api/meetings/{meeting}`.
pub(super) fn api_one(view: &mut View<'_, '_>, granted: Granted<SeesMeeting>) -> Result<Answer, Stop> {
    view.ask.query.only(&[])?;
    let id = granted.meeting;
    let state = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let owner = body::load(view.read, state.body)?.ok_or(Stop::Missing)?;
    let items = agenda::items(view.read, id)?.into_iter().map(|item| AgendaLine {
        id: item.id,
        position: item.position,
        title: item.title,
        note: item.note,
        state: item.state,
    });
    let motions = motion::listed(view.read, id)?.into_iter().map(|motion| MotionLine {
        id: motion.id,
        item: motion.item,
        number: motion.number,
        title: motion.title,
        state: motion.state,
    });
    let frozen = state.roll_frozen_at.is_some();
    let roll = frozen.then(|| roll_line(view.read, id)).transpose()?;
    let quorum = if frozen { quorum(view, id, &state)? } else { None };
    let whole = Whole {
        agenda: items.collect(),
        motions: motions.collect(),
        roll,
        quorum,
        meeting: Item::of(listed(id, state, owner), Instant::from_micros(i64::MAX)),
    };
    api::one(&whole)
}

fn roll_line(read: &mut Read<'_>, id: Id<Meeting>) -> Result<RollLine, Fault> {
    let totals = roll::counts(read, id)?;
    let present = presence::count(read, id)?;
    Ok(RollLine { lines: totals.lines, entitled: totals.entitled, votes: totals.votes, present })
}

/// The quorum as it stands, or stood at the last moment: presence, and what the rule compared.
fn quorum(
    view: &mut View<'_, '_>,
    id: Id<Meeting>,
    state: &MeetingState,
) -> Result<Option<serde_json::Value>, Fault> {
    let at = words::instant_of_presence(state, view.ask.now);
    let day = state.opened_at.unwrap_or(view.ask.now).day_in(&view.ask.house.settings.zone);
    let line = presence::quorum_line(view.read, id, state, at, day)?;
    Ok(match line {
        QuorumLine::Unset(_) => None,
        QuorumLine::Set(line) => {
            let Quorate { article, example, presence, asked, at, of_poll, follow } = *line;
            let mut told = serde_json::json!({
                "article": article, "asked": asked.is_some(), "at": shapes::moment(at),
                "entitled": presence.entitled, "present": presence.present, "represented": presence.represented,
                "follow": follow.map_or(0, |follow| follow.count),
            });
            if let Some(poll) = of_poll {
                told["of_poll"] = serde_json::json!(poll);
            }
            if let Some(asked) = asked {
                told["example"] = example.into();
                told["counts_proxies"] = asked.counts_proxies.into();
                told["comparison"] = serde_json::json!(asked.measured);
            }
            Some(told)
        }
    })
}

fn listed(id: Id<Meeting>, state: MeetingState, owner: body::BodyState) -> Listed {
    Listed {
        id,
        body: state.body,
        body_code: owner.code,
        body_name: owner.name,
        name: state.name,
        format: state.format,
        venue: state.venue,
        zone: state.zone,
        starts_at: state.starts_at,
        ends_at: state.ends_at,
        called_at: state.called_at,
        notice: state.notice,
        opened_at: state.opened_at,
        closed_at: state.closed_at,
        roll_frozen_at: state.roll_frozen_at,
        roll_hash: state.roll_hash,
    }
}

pub(super) fn csv(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    download::csv(view, "meetings", export_csv)
}

pub(super) fn json(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    download::json(view, "meetings", export_json)
}

/// The meetings of a scope that were called by the end of a day, by their beginning.
fn each(
    read: &mut Read<'_>,
    day: Day,
    scope: &Scope,
    mut take: impl FnMut(Item) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let before = end_of(read, day)?;
    let filter = Filter {
        scope: scope.clone(),
        runs: Vec::new(),
        when: None,
        bodies: None,
        called_before: Some(before),
        after: None,
    };
    store::each_listed(read, &filter, |listed| take(Item::of(listed, before)))
}

/// The columns of the table.
const COLUMNS: [&str; 18] = [
    "meeting",
    "name",
    "body",
    "body_name",
    "format",
    "venue",
    "zone",
    "starts_at",
    "ends_at",
    "stage",
    "called_at",
    "notice_article",
    "notice_days_asked",
    "notice_days_given",
    "opened_at",
    "closed_at",
    "roll_frozen_at",
    "roll_sha256",
];

/// Writes the meetings of a scope, called by the end of a day, as CSV (RFC 4180): one row each, names as read in a
/// language, instants in UTC.
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
    let fault = |error: csv::Error| Fault::from("writing a table", error);
    let mut table = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
    table.write_record(COLUMNS).map_err(fault)?;
    each(read, day, scope, |item| {
        let cells = cells(item, lang);
        table.write_record(cells.iter().map(|cell| csv_safe(cell).into_owned())).map_err(fault)
    })?;
    table.flush().map_err(|error| Fault::from("writing a table", error))
}

fn cells(item: Item, lang: Lang) -> Vec<String> {
    let notice = item.notice.as_ref();
    let asked = notice.map(|notice| notice.asked.to_string());
    let given = notice.map(|notice| notice.given.to_string());
    let cells = [
        Some(item.id.to_string()),
        Some(item.name.plain(lang).to_owned()),
        Some(item.body_code.clone()),
        Some(item.body_name.plain(lang).to_owned()),
        Some(item.format.to_string()),
        Some(item.venue.clone()),
        Some(item.zone.clone()),
        Some(item.starts_at.clone()),
        Some(item.ends_at.clone()),
        Some(item.stage.to_string()),
        item.called_at.clone(),
        notice.map(|notice| notice.article.clone()),
        asked,
        given,
        item.opened_at.clone(),
        item.closed_at.clone(),
        item.roll_frozen_at.clone(),
        item.roll_sha256.map(|hash| hash.0.to_string()),
    ];
    cells.into_iter().map(Option::unwrap_or_default).collect()
}

/// Writes the meetings of a scope, called by the end of a day, as JSON: `{"as_of": …, "items": […]}`.
///
/// # Errors
/// A fault of the database or of writing.
pub fn export_json(read: &mut Read<'_>, day: Day, scope: &Scope, out: &mut dyn Write) -> Result<(), Fault> {
    let fault = |error: std::io::Error| Fault::from("writing JSON", error);
    write!(out, "{{\"as_of\":\"{day}\",\"items\":[").map_err(fault)?;
    let mut separator: &[u8] = b"\n";
    each(read, day, scope, |item| {
        out.write_all(std::mem::replace(&mut separator, b",\n")).map_err(fault)?;
        serde_json::to_writer(&mut *out, &item).map_err(|error| Fault::from("writing JSON", error))
    })?;
    out.write_all(b"\n]}\n").map_err(fault)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cursors_come_back_as_they_went() {
        let id = Id::from_parts(Instant::from_micros(0), [7; 10]);
        for micros in [i64::MIN, -1, 0, 1_700_000_000_000_000, i64::MAX] {
            let starts = Instant::from_micros(micros);
            assert_eq!(cursor(&cursor_of(starts, id)), Ok((starts, id)));
        }
        for bad in [&b""[..], b"1234567", &[0; 23], &[0; 25]] {
            assert_eq!(cursor(bad).map_err(|refusal| refusal.code), Err("shell-refusal-cursor"));
        }
    }
}

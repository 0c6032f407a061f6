//! Bodies for programs: JSON by the API and as a file, and a table with one row for each seat.

use super::{
    Body, BodyKind, BodyState, Scope,
    store::{self, Listed},
};
use crate::{
    composition::{self, RuleState},
    download,
    gate::SeesBody,
    registry::{Member, Section},
    seat::{self, Capacity, Holder, Office, RosterRow, Seat},
    statute::{self, StatuteState},
};
use base::{Day, Fault, Id, Instant, Lang, Localised, Stop};
use db::Read;
use network::{csv_safe, name::read_in};
use serde::Serialize;
use shell::{
    Answer, Granted, Person, Public, View,
    api::{self, AS_OF, Gives, LIMIT, Param, Shape, Takes, Told, field, optional},
};
use std::io::Write;

/// The one shape in which a body is given.
const BODY: Shape = Shape::Thing(
    "Body",
    &[&[
        field("id", Shape::Id),
        field("code", Shape::Text),
        field("kind", Shape::OneOf(BodyKind::codes)),
        field("name", Shape::Words),
        field("purpose", Shape::Words),
        field("parent", Shape::Maybe(&Shape::Id)),
        field("public", Shape::Truth),
        field("since", Shape::Day),
        field("until", Shape::Maybe(&Shape::Day)),
        field("position", Shape::Whole),
        field("seats", Shape::Whole),
        field("held", Shape::Whole),
        field("vacant", Shape::Whole),
        field("roster", Shape::List(&SEAT)),
        field("composition_rules", Shape::List(&RULE)),
        field("statutes", Shape::List(&STATUTE)),
        field("as_of", Shape::Day),
    ]],
);

pub(super) const LIST: Told = Told {
    about: "governance-api-bodies",
    takes: &[LIMIT, api::cursor(None), AS_OF],
    gives: Gives::List(BODY, &[]),
};
pub(super) const ONE: Told = Told {
    about: "governance-api-body",
    takes: &[Param::new("body", "governance-api-body-name", Takes::Name), AS_OF],
    gives: Gives::One(BODY),
};
pub(super) const CSV: Told = download::told_csv("governance-api-bodies-csv");
pub(super) const JSON: Told = download::told_json("governance-api-bodies-json");

const SEAT: Shape = Shape::Thing(
    "Seat",
    &[&[
        field("id", Shape::Id),
        field("number", Shape::Whole),
        field("class", Shape::Text),
        field("class_name", Shape::Words),
        field("votes", Shape::Truth),
        field("section", Shape::Maybe(&Shape::Id)),
        field("section_code", Shape::Maybe(&Shape::Text)),
        field("weight", Shape::Whole),
        field("titular", Shape::Maybe(&HOLDER)),
        field("deputy", Shape::Maybe(&HOLDER)),
    ]],
);
const HOLDER: Shape = Shape::Thing(
    "Holder",
    &[&[
        field("person", Shape::Id),
        field("name", Shape::Text),
        field("member", Shape::Id),
        field("member_name", Shape::Text),
        field("country", Shape::Text),
        field("office", Shape::OneOf(Office::codes)),
        field("capacity", Shape::OneOf(Capacity::codes)),
        field("since", Shape::Day),
        field("term_ends", Shape::Maybe(&Shape::Day)),
        field("until", Shape::Maybe(&Shape::Day)),
    ]],
);
const RULE: Shape = Shape::Thing(
    "CompositionRule",
    &[&[
        field("body", Shape::Id),
        field("aspect", Shape::OneOf(composition::Aspect::codes)),
        field("value", Shape::Text),
        field("measure", Shape::OneOf(composition::Measure::codes)),
        field("least", Shape::Maybe(&Shape::Whole)),
        field("most", Shape::Maybe(&Shape::Whole)),
        field("article", Shape::Text),
        field("example", Shape::Truth),
        field("since", Shape::Day),
        field("until", Shape::Maybe(&Shape::Day)),
    ]],
);
/// What a statute says differs from topic to topic.
const STATUTE: Shape = Shape::Thing(
    "Statute",
    &[&[
        field("body", Shape::Id),
        field("topic", Shape::OneOf(statute::Topic::codes)),
        field("article", Shape::Text),
        field("value", Shape::Open),
        field("example", Shape::Truth),
        field("since", Shape::Day),
        field("until", Shape::Maybe(&Shape::Day)),
        optional("entered_on", Shape::Day),
    ]],
);

/// A body with all that is in it: the one shape in which programs get it, alone, in a list and in a file.
#[derive(Debug, Serialize)]
struct Whole {
    id: Id<Body>,
    #[serde(flatten)]
    state: BodyState,
    seats: usize,
    held: usize,
    vacant: usize,
    roster: Vec<SeatItem>,
    composition_rules: Vec<RuleState>,
    statutes: Vec<StatuteState>,
    as_of: Day,
}

#[derive(Debug, Serialize)]
struct SeatItem {
    id: Id<Seat>,
    number: u32,
    class: String,
    class_name: Localised,
    votes: bool,
    section: Option<Id<Section>>,
    section_code: Option<String>,
    weight: u64,
    titular: Option<HolderItem>,
    deputy: Option<HolderItem>,
}

/// Who holds a seat; what is not for all to see, such as the gender, is left out.
#[derive(Debug, Serialize)]
struct HolderItem {
    person: Id<Person>,
    name: String,
    member: Id<Member>,
    member_name: String,
    country: String,
    office: Office,
    capacity: Capacity,
    since: Day,
    term_ends: Option<Day>,
    until: Option<Day>,
}

fn seat_item(row: RosterRow) -> SeatItem {
    let RosterRow { place, titular, deputy } = row;
    SeatItem {
        id: place.id,
        number: place.number,
        class: place.class_code,
        class_name: place.class_name,
        votes: place.votes,
        section: place.section,
        section_code: place.section_code,
        weight: place.weight,
        titular: titular.map(holder_item),
        deputy: deputy.map(holder_item),
    }
}

fn holder_item(holder: Holder) -> HolderItem {
    let Holder {
        person, name, member, member_name, country, office, capacity, since, term_ends, until, ..
    } = holder;
    HolderItem { person, name, member, member_name, country, office, capacity, since, term_ends, until }
}

fn whole(read: &mut Read<'_>, id: Id<Body>, day: Day) -> Result<Option<Whole>, Fault> {
    let Some(state) = store::load(read, id)? else { return Ok(None) };
    let roster: Vec<SeatItem> = seat::roster(read, id, day)?.into_iter().map(seat_item).collect();
    let held = roster.iter().filter(|seat| seat.titular.is_some()).count();
    let composition_rules = composition::in_force(read, id, day)?.into_iter().map(|(_, rule)| rule).collect();
    let statutes = statute::listed(read, id, day)?;
    Ok(Some(Whole {
        id,
        state,
        seats: roster.len(),
        held,
        vacant: roster.len() - held,
        roster,
        composition_rules,
        statutes,
        as_of: day,
    }))
}

/// `GET /api/bodies`: by code, each as one body is given; `limit`, `cursor`, `as_of`.
pub(super) fn api_list(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let slice = api::slice(view.ask, &[])?;
    let day = view.ask.as_of()?;
    let scope = Scope::of(view.read, &view.ask.who, view.ask.today())?;
    let mut bodies = store::listed(view.read, &scope, day, view.ask.now)?;
    bodies.sort_by(|a, b| a.state.code.cmp(&b.state.code));
    let after = slice.after.unwrap_or_default();
    if !after.is_empty() && !bodies.iter().any(|body| body.state.code.as_bytes() == after.as_slice()) {
        return Err(base::Refusal::new("shell-refusal-cursor-gone").at("cursor").into());
    }
    let limit = usize::try_from(slice.limit).unwrap_or(usize::MAX);
    let mut rest = bodies.into_iter().filter(|body| body.state.code.as_bytes() > after.as_slice());
    let ids: Vec<Id<Body>> = rest.by_ref().take(limit).map(|listed| listed.id).collect();
    let mut items = Vec::with_capacity(ids.len());
    for id in ids {
        items.extend(whole(view.read, id, day)?);
    }
    let next = rest.next().and_then(|_| items.last()).map(|last| last.state.code.as_bytes());
    api::list(&items, next, Some(day))
}

/// `GET /api/bodies/{body}`, by id or code: seats and who holds them, rules, statutes; `as_of`.
pub(super) fn api_one(view: &mut View<'_, '_>, granted: Granted<SeesBody>) -> Result<Answer, Stop> {
    view.ask.query.only(&["as_of"])?;
    let day = view.ask.as_of()?;
    api::one(&whole(view.read, granted.body, day)?.ok_or(Stop::Missing)?)
}

pub(super) fn csv(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    download::csv(view, "bodies", export_csv)
}

pub(super) fn json(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    download::json(view, "bodies", export_json)
}

/// The columns of the table.
const COLUMNS: [&str; 22] = [
    "body",
    "body_name",
    "body_kind",
    "seat",
    "seat_id",
    "class",
    "votes",
    "weight",
    "section",
    "titular",
    "titular_member",
    "titular_member_id",
    "titular_country",
    "titular_office",
    "titular_since",
    "titular_term_ends",
    "deputy",
    "deputy_member",
    "deputy_member_id",
    "deputy_country",
    "deputy_since",
    "deputy_term_ends",
];

/// Writes the bodies of a scope on a day as CSV (RFC 4180): one row for each seat, names as read in a language.
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
    for body in listed(read, scope, day)? {
        for row in seat::roster(read, body.id, day)? {
            let cells = cells(&body.state, &row, lang);
            table.write_record(cells.iter().map(|cell| csv_safe(cell).into_owned())).map_err(fault)?;
        }
    }
    table.flush().map_err(|error| Fault::from("writing a table", error))
}

fn listed(read: &mut Read<'_>, scope: &Scope, day: Day) -> Result<Vec<Listed>, Fault> {
    // Next meetings are no part of a file that holds as of a day.
    store::listed(read, scope, day, Instant::from_micros(i64::MAX))
}

fn cells(body: &BodyState, row: &RosterRow, lang: Lang) -> Vec<String> {
    let place = &row.place;
    let of = |holder: Option<&Holder>, tell: &dyn Fn(&Holder) -> String| holder.map(tell).unwrap_or_default();
    let member = |holder: &Holder| read_in(&holder.member_name, &holder.member_names, lang);
    let term = |holder: &Holder| holder.term_ends.map(|day| day.to_string()).unwrap_or_default();
    let (titular, deputy) = (row.titular.as_ref(), row.deputy.as_ref());
    vec![
        body.code.clone(),
        body.name.plain(lang).to_owned(),
        body.kind.to_string(),
        place.number.to_string(),
        place.id.to_string(),
        place.class_code.clone(),
        if place.votes { "yes" } else { "no" }.to_owned(),
        place.weight.to_string(),
        place.section_code.clone().unwrap_or_default(),
        of(titular, &|holder| holder.name.clone()),
        of(titular, &member),
        of(titular, &|holder| holder.member.to_string()),
        of(titular, &|holder| holder.country.clone()),
        of(titular, &|holder| holder.office.to_string()),
        of(titular, &|holder| holder.since.to_string()),
        of(titular, &term),
        of(deputy, &|holder| holder.name.clone()),
        of(deputy, &member),
        of(deputy, &|holder| holder.member.to_string()),
        of(deputy, &|holder| holder.country.clone()),
        of(deputy, &|holder| holder.since.to_string()),
        of(deputy, &term),
    ]
}

/// Writes the bodies of a scope on a day as JSON: `{"as_of": …, "items": […]}`, each item as the API gives one body.
///
/// # Errors
/// A fault of the database or of writing.
pub fn export_json(read: &mut Read<'_>, day: Day, scope: &Scope, out: &mut dyn Write) -> Result<(), Fault> {
    let fault = |error: std::io::Error| Fault::from("writing JSON", error);
    write!(out, "{{\"as_of\":\"{day}\",\"items\":[").map_err(fault)?;
    let mut separator: &[u8] = b"\n";
    for body in listed(read, scope, day)? {
        let Some(whole) = whole(read, body.id, day)? else { continue };
        out.write_all(std::mem::replace(&mut separator, b",\n")).map_err(fault)?;
        serde_json::to_writer(&mut *out, &whole).map_err(|error| Fault::from("writing JSON", error))?;
    }
    out.write_all(b"\n]}\n").map_err(fault)
}

//! Polls for programs: one poll in the exported form of `tally`, which anybody can count again; a list; a table.

use super::{Entered, Poll, PollState, Stage, gate::SeesPoll, rules, store};
use crate::{
    ballot::{self, OpenSeal},
    body::Scope,
    download,
    keyed::Keyed,
    meeting::Meeting,
    motion::Motion,
    shapes,
};
use base::{Day, Fault, Id, Instant, Lang, Localised, Refusal, Stop};
use db::{Cells, Read, Record, Value};
use network::csv_safe;
use serde::Serialize;
use serde_json::{Value as Json, json};
use shell::{
    Answer, Granted, Person, Public, View,
    api::{self, AS_OF, Gives, LIMIT, Param, Shape, Takes, Told, field, optional},
};
use std::io::Write;
use tally::{Amount, Outcome};

const POLL: Shape = Shape::Thing(
    "Poll",
    &[&[
        field("id", Shape::Id),
        field("meeting", Shape::Id),
        field("motion", Shape::Maybe(&Shape::Id)),
        field("question", Shape::Words),
        field("stage", Shape::OneOf(Stage::codes)),
        field("opened_at", Shape::Maybe(&Shape::Instant)),
        field("closed_at", Shape::Maybe(&Shape::Instant)),
        field("rule_is_example", Shape::Truth),
        optional("rule_lent_by", Shape::Text),
        optional("motion_version", Shape::Whole),
        optional("text_sha256", Shape::Text),
        // The exported form of `tally`, which has a document of its own.
        field("poll", Shape::Open),
        optional("poll_sha256", Shape::Text),
        optional("outcome", shapes::OUTCOME),
        optional("casting_by", Shape::Id),
        optional("casting_entered", Shape::OneOf(Entered::codes)),
        optional(
            "turnout",
            Shape::Thing(
                "Turnout",
                &[&[
                    field("voted", Shape::Whole),
                    field("ballots", Shape::Whole),
                    field("entitled", Shape::Whole),
                ]],
            ),
        ),
        optional("seals", Shape::List(&SEAL)),
    ]],
);
/// What opens an answer that an entry of the ledger sealed.
const SEAL: Shape = Shape::Thing(
    "OpenSeal",
    &[&[
        field("entry", Shape::Whole),
        field("part", Shape::Whole),
        field("salt", Shape::Text),
        field("content", Shape::Text),
    ]],
);

pub(super) const LISTED: Told = Told {
    about: "governance-api-polls",
    takes: &[LIMIT, api::cursor(Some(24)), AS_OF],
    gives: Gives::List(POLL, &[]),
};
pub(super) const ONE: Told = Told {
    about: "governance-api-poll",
    takes: &[Param::new("poll", "governance-api-id", Takes::Id)],
    gives: Gives::One(POLL),
};
pub(super) const CSV: Told = download::told_csv("governance-api-polls-csv");
pub(super) const JSON: Told = download::told_json("governance-api-polls-json");

/// A poll as it is exported.
#[derive(Debug, Serialize)]
struct Exported {
    id: Id<Poll>,
    meeting: Id<Meeting>,
    motion: Option<Id<Motion>>,
    question: Localised,
    stage: Stage,
    opened_at: Option<String>,
    closed_at: Option<String>,
    rule_is_example: bool,
    /// The article that lets the body vote by another's rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_lent_by: Option<String>,
    /// How often the motion had been changed when it was put, and the SHA-256 of its words then.
    #[serde(skip_serializing_if = "Option::is_none")]
    motion_version: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text_sha256: Option<String>,
    /// The poll in the form of `tally`: whole once it is closed, else its rule only.
    poll: Json,
    #[serde(skip_serializing_if = "Option::is_none")]
    poll_sha256: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    outcome: Option<Outcome>,
    #[serde(skip_serializing_if = "Option::is_none")]
    turnout: Option<Json>,
    /// Who gave the casting vote, and whose hand entered it.
    #[serde(skip_serializing_if = "Option::is_none")]
    casting_by: Option<Id<Person>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    casting_entered: Option<Entered>,
    /// What opens the answers that the ledger sealed when they came; in lists and before the close nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    seals: Vec<OpenSeal>,
}

/// Before a poll is closed only rule and turnout are given.
fn exported(
    id: Id<Poll>,
    poll: PollState,
    counted: Option<tally::Poll>,
    turnout: store::Turnout,
) -> Result<Exported, Fault> {
    let stage = poll.stage();
    let counted = match counted {
        Some(counted) => serde_json::to_value(counted),
        None => Ok(json!({ "v": 1, "rule": poll.rule(), "rule_sha256": poll.rule_sha256 })),
    };
    let open = matches!(stage, Stage::Open | Stage::Annulled);
    Ok(Exported {
        id,
        meeting: poll.meeting,
        motion: poll.motion,
        stage,
        opened_at: poll.opened_at.map(|at| at.to_string()),
        closed_at: poll.closed_at.map(|at| at.to_string()),
        rule_is_example: poll.example,
        rule_lent_by: poll.lent_by,
        motion_version: poll.motion_version,
        text_sha256: poll.text_sha256.map(|sum| sum.0.to_string()),
        poll: counted.map_err(|error| Fault::from("a poll as JSON", error))?,
        poll_sha256: poll.counted_sha256.map(|sum| sum.0.to_string()),
        outcome: poll.outcome.map(|kept| kept.0),
        turnout: open.then(
            || json!({ "voted": turnout.voted, "ballots": turnout.ballots, "entitled": turnout.entitled }),
        ),
        casting_by: poll.casting_by,
        casting_entered: poll.casting_entered,
        question: poll.question,
        seals: Vec::new(),
    })
}

/// A poll with all that there is to count again and to hold against the ledger.
fn whole(
    read: &mut Read<'_>,
    id: Id<Poll>,
    poll: PollState,
    turnout: store::Turnout,
) -> Result<Exported, Fault> {
    let seals = if rules::opens_answers(&poll) { ballot::seals(read, id)? } else { Vec::new() };
    let counted = store::counted(read, id)?;
    Ok(Exported { seals, ..exported(id, poll, counted, turnout)? })
}

/// `GET /api/polls/{poll}`.
pub(super) fn api_one(view: &mut View<'_, '_>, _: Granted<SeesPoll>) -> Result<Answer, Stop> {
    view.ask.query.only(&[])?;
    let id: Id<Poll> = view.ask.path.id("poll")?;
    let poll = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let turnout = store::turnout(view.read, id)?;
    api::one(&whole(view.read, id, poll, turnout)?)
}

/// The columns of [`PollState`] with id, body and meeting, for lists.
const LIST: &str =
    "SELECT p.id, p.meeting, p.motion, p.question, p.rule_of, p.rule, p.articles, p.example, p.rule_hash, p.opened_at,
    p.closed_at, p.annulled, p.entitled, p.casting, p.outcome, p.counted_hash, p.motion_version, p.text_hash,
    p.lent_by, p.casting_by, p.casting_entered, b.code, m.name, p.turnout, p.ballots,
    (SELECT d.number FROM decision d WHERE d.poll = p.id)
    FROM poll p JOIN meeting m ON m.id = p.meeting JOIN body b ON b.id = m.body
    WHERE m.rehearses IS NULL AND COALESCE(p.opened_at, p.closed_at) < ?1";

struct Row {
    id: Id<Poll>,
    poll: PollState,
    body: String,
    meeting: Localised,
    turnout: store::Turnout,
    decision: Option<String>,
}

impl Record for Row {
    fn read(cells: &mut Cells<'_>) -> Result<Self, Fault> {
        let Keyed { id, state: poll } = Keyed::<PollState>::read(cells)?;
        let (body, meeting) = (cells.take()?, cells.take()?);
        let (voted, ballots) = (cells.take()?, cells.take()?);
        let turnout = store::Turnout { voted, ballots, entitled: poll.entitled.unwrap_or(0) };
        Ok(Self { id: Id::from_uuid(id), poll, body, meeting, turnout, decision: cells.take()? })
    }
}

/// The statement of a list: polls opened before an instant, or by then not put, of meetings that may be followed in a
/// scope, after one of them. What is drafted is in no list.
fn compose(
    before: Instant,
    scope: &Scope,
    after: Option<(Instant, Id<Poll>)>,
    most: Option<u64>,
) -> (String, Vec<Value>) {
    let mut sql = LIST.to_owned();
    let mut values = vec![Value::from(before)];
    let mut mark = |value: Value| {
        values.push(value);
        format!("?{}", values.len())
    };
    if let Some(followed) = scope.followed(&mut mark) {
        sql.push_str(&format!(" AND {followed}"));
    }
    if let Some((opened_at, id)) = after {
        let (at, id) = (mark(opened_at.into()), mark(id.into()));
        let of = "COALESCE(p.opened_at, p.closed_at)";
        sql.push_str(&format!(" AND ({of} < {at} OR ({of} = {at} AND p.id < {id}))"));
    }
    sql.push_str(" ORDER BY COALESCE(p.opened_at, p.closed_at) DESC, p.id DESC");
    if let Some(most) = most {
        sql.push_str(&format!(" LIMIT {}", mark(most.into())));
    }
    (sql, values)
}

/// Every statement that a list can make, for the test that prepares them.
pub fn list_statements() -> Vec<String> {
    let id = || Id::from_uuid(uuid::Uuid::nil());
    let now = Instant::from_micros(0);
    let mut all = Vec::new();
    for scope in [Scope::Public(now.day()), Scope::All, Scope::And([id()].into(), now.day())] {
        for after in [None, Some((now, Id::from_uuid(uuid::Uuid::nil())))] {
            all.push(compose(now, &scope, after, Some(10)).0);
            all.push(compose(now, &scope, after, None).0);
        }
    }
    all
}

/// The instant before which things happened that are asked for as of a day.
fn end_of(day: Day, zone: &str) -> Instant {
    day.plus_days(1).start_in(zone)
}

/// `GET /api/polls`: polls that were opened, or not put in a meeting that is over, the latest first, without their ballots; `limit`, `cursor`, `as_of`.
pub(super) fn api_list(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let slice = api::slice(view.ask, &[])?;
    let day = view.ask.as_of()?;
    let scope = Scope::of(view.read, &view.ask.who, view.ask.today())?;
    let cursor = |bytes: &[u8]| {
        crate::decision::cursor(bytes).ok_or_else(|| Refusal::new("shell-refusal-cursor").at("cursor"))
    };
    let after = slice.after.as_deref().map(cursor).transpose()?;
    let before = end_of(day, &view.ask.house.settings.zone);
    let (sql, values) =
        compose(before, &scope, after.map(|(at, id)| (at, Id::from_uuid(id))), Some(slice.limit + 1));
    let mut rows: Vec<Row> = view.read.all(&sql, &values)?;
    let more = rows.len() as u64 > slice.limit;
    rows.truncate(usize::try_from(slice.limit).unwrap_or(usize::MAX));
    let last = rows.last().filter(|_| more);
    let last = last.and_then(|row| Some((row.poll.opened_at.or(row.poll.closed_at)?, row.id.uuid())));
    let items = rows
        .into_iter()
        .map(|row| exported(row.id, row.poll, None, row.turnout))
        .collect::<Result<Vec<_>, _>>()?;
    let next = last.map(|(at, id)| crate::decision::cursor_of(at, id));
    api::list(&items, next.as_deref(), Some(day))
}

pub(super) fn csv(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    download::csv(view, "polls", export_csv)
}

pub(super) fn json(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    download::json(view, "polls", export_json)
}

const COLUMNS: [&str; 27] = [
    "poll",
    "body",
    "meeting",
    "meeting_name",
    "motion",
    "question",
    "stage",
    "opened_at",
    "closed_at",
    "article",
    "rule_is_example",
    "turnout",
    "entitled_heads",
    "entitled_votes",
    "present_heads",
    "represented_heads",
    "for_heads",
    "for_votes",
    "against_heads",
    "against_votes",
    "abstain_heads",
    "abstain_votes",
    "needed",
    "verdict",
    "decision",
    "rule_sha256",
    "poll_sha256",
];

/// Writes the polls of a scope that were opened by the end of a day (UTC) as CSV (RFC 4180), one row each.
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
    let (sql, values) = compose(end_of(day, "UTC"), scope, None, None);
    read.each::<Row, Fault>(&sql, &values, |row| {
        table.write_record(cells(&row, lang).iter().map(|cell| csv_safe(cell).into_owned())).map_err(fault)
    })?;
    table.flush().map_err(|error| Fault::from("writing a table", error))
}

fn cells(row: &Row, lang: Lang) -> Vec<String> {
    let poll = &row.poll;
    let outcome = poll.outcome();
    let amount = |take: &dyn Fn(&Outcome) -> Amount, votes: bool| {
        let found = outcome.map(take);
        found
            .map(|amount| if votes { amount.votes.0.to_string() } else { amount.heads.0.to_string() })
            .unwrap_or_default()
    };
    let heads = |take: &dyn Fn(&Outcome) -> Amount| amount(take, false);
    let votes = |take: &dyn Fn(&Outcome) -> Amount| amount(take, true);
    let text = |value: Option<String>| value.unwrap_or_default();
    let needed = outcome.and_then(|outcome| outcome.majorities.first()).map(|one| match &one.comparison {
        tally::Measured::Heads(comparison) => comparison.needed.0.to_string(),
        tally::Measured::Votes(comparison) => comparison.needed.0.to_string(),
    });
    let verdict = outcome.and_then(|outcome| serde_json::to_value(outcome.verdict).ok());
    vec![
        row.id.to_string(),
        row.body.clone(),
        poll.meeting.to_string(),
        row.meeting.plain(lang).to_owned(),
        text(poll.motion.map(|id| id.to_string())),
        poll.question.plain(lang).to_owned(),
        poll.stage().to_string(),
        text(poll.opened_at.map(|at| at.to_string())),
        text(poll.closed_at.map(|at| at.to_string())),
        poll.rule().article.clone(),
        if poll.example { "yes" } else { "no" }.to_owned(),
        row.turnout.voted.to_string(),
        heads(&|outcome| outcome.entitled),
        votes(&|outcome| outcome.entitled),
        heads(&|outcome| outcome.present),
        heads(&|outcome| outcome.represented),
        heads(&|outcome| outcome.tally.in_favour),
        votes(&|outcome| outcome.tally.in_favour),
        heads(&|outcome| outcome.tally.against),
        votes(&|outcome| outcome.tally.against),
        heads(&|outcome| outcome.tally.abstain),
        votes(&|outcome| outcome.tally.abstain),
        text(needed),
        text(verdict.and_then(|verdict| verdict.as_str().map(str::to_owned))),
        text(row.decision.clone()),
        text(poll.rule_sha256.map(|sum| sum.0.to_string())),
        text(poll.counted_sha256.map(|sum| sum.0.to_string())),
    ]
}

/// Writes the same polls as JSON: `{"as_of": …, "items": […]}`, each as the API gives one poll, so that each item can be
/// counted again by itself.
///
/// # Errors
/// A fault of the database or of writing.
pub fn export_json(read: &mut Read<'_>, day: Day, scope: &Scope, out: &mut dyn Write) -> Result<(), Fault> {
    let fault = |error: std::io::Error| Fault::from("writing JSON", error);
    write!(out, "{{\"as_of\":\"{day}\",\"items\":[").map_err(fault)?;
    let mut separator: &[u8] = b"\n";
    let (sql, values) = compose(end_of(day, "UTC"), scope, None, None);
    // What was counted is read poll by poll: all of it at once would be too much.
    for row in read.all::<Row>(&sql, &values)? {
        let item = whole(read, row.id, row.poll, row.turnout)?;
        out.write_all(std::mem::replace(&mut separator, b",\n")).map_err(fault)?;
        serde_json::to_writer(&mut *out, &item).map_err(|error| Fault::from("writing JSON", error))?;
    }
    out.write_all(b"\n]}\n").map_err(fault)
}

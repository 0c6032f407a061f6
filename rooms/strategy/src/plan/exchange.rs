//! The plan for programs: its own file form with progress, a table, and the API.

use super::{
    Carrier, EXAMPLE, Kept, PlanFile, Resource, Whole,
    file::{self, ActionEntry, ObjectiveEntry, Period, ReportEntry, StrategyEntry},
    pages::Asked,
    picture, store,
};
use crate::{action::Progress, evidence};
use base::{Day, Fault, Id, Localised, Stop};
use db::Read;
use ledger::Uuid;
use network::{Format, csv_safe};
use serde::Serialize;
use serde_json::{Value, json};
use shell::{
    Answer, Granted, House, Locale, Public, View,
    api::{self, AS_OF, Gives, LIMIT, Param, Shape, Takes, Told, field, optional},
};
use std::{collections::HashMap, io::Write};

/// Writes the plan of a code, or the one that is meant on a day, as it is on that day: JSON in the plan file's own form, with the last
/// reports, so that it can be loaded again; CSV with a row for each action, in the language of `l`. Without a plan, JSON
/// is `null` and CSV has no row.
///
/// # Errors
/// A fault of the database or of writing.
pub fn export(
    read: &mut Read<'_>,
    house: &House,
    l: &Locale,
    format: Format,
    (code, as_of): (Option<&str>, Day),
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let mut briefs = store::briefs(read)?;
    briefs.retain(|brief| code.is_none_or(|code| brief.code == code));
    let brief = super::rules::current(&briefs, as_of).cloned();
    let whole = brief.map(|brief| store::whole(read, brief.id, as_of)).transpose()?.flatten();
    let address = |read: &mut Read<'_>, kind: &str, id: Uuid| house.link(read, kind, id, l);
    write(read, (house, &address), l, format, whole.as_ref(), as_of, out)
}

/// How evidence is named: its address and title, for who may see it.
type Named<'n> = dyn Fn(&mut Read<'_>, &str, Uuid) -> Result<Option<(String, String)>, Fault> + 'n;

fn write(
    read: &mut Read<'_>,
    named: (&House, &Named<'_>),
    l: &Locale,
    format: Format,
    whole: Option<&Whole>,
    as_of: Day,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let fault = |error: &dyn std::fmt::Display| Fault::new(format!("writing the plan: {error}"));
    match (format, whole) {
        (Format::Csv, whole) => write_csv(read, named, l, whole, as_of, out),
        (Format::Json, Some(whole)) => {
            file::write(&whole.file(), out).map_err(|error| fault(&error))?;
            out.write_all(b"\n").map_err(|error| fault(&error))
        }
        (Format::Json, None) => out.write_all(b"null\n").map_err(|error| fault(&error)),
    }
}

impl Whole {
    /// The plan as its file would say it, with the last report of each action.
    pub fn file(&self) -> PlanFile {
        let action = |leaf: &store::ActionLeaf| ActionEntry {
            number: short(leaf.row.state.number),
            text: leaf.row.state.wording.clone(),
            responsible: leaf.row.state.responsible.0.clone(),
            report: leaf.report.as_ref().map(|report| ReportEntry {
                state: Some(report.state),
                percent: Some(report.progress),
                as_of: report.as_of,
            }),
        };
        let strategy = |branch: &store::StrategyBranch| StrategyEntry {
            number: short(branch.row.state.number),
            title: branch.row.state.title.clone(),
            actions: branch.actions.iter().map(action).collect(),
        };
        let objective = |branch: &store::ObjectiveBranch| ObjectiveEntry {
            number: short(branch.row.state.number),
            title: branch.row.state.title.clone(),
            statement: branch.row.state.statement.clone(),
            functions: branch.row.state.functions.0.clone(),
            resources: branch.row.state.resources.0.clone(),
            strategies: branch.strategies.iter().map(strategy).collect(),
        };
        PlanFile {
            code: self.state.code.clone(),
            period: Period { from: self.state.since, until: self.state.until },
            title: self.state.title.clone(),
            statement: self.state.statement.clone(),
            source: self.state.source.clone(),
            bodies: self.state.carriers.0.clone(),
            objectives: self.objectives.iter().map(objective).collect(),
        }
    }
}

/// A number of an entry, which the format keeps below 1,000.
fn short(number: u32) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

const COLUMNS: [&str; 12] = [
    "plan",
    "objective",
    "objective_title",
    "strategy",
    "strategy_title",
    "action",
    "text",
    "responsible",
    "state",
    "progress",
    "as_of",
    "evidence",
];

fn write_csv(
    read: &mut Read<'_>,
    named: (&House, &Named<'_>),
    l: &Locale,
    whole: Option<&Whole>,
    as_of: Day,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let fault = |error: csv::Error| Fault::from("writing the plan as CSV", error);
    let mut table = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
    table.write_record(COLUMNS).map_err(fault)?;
    if let Some(whole) = whole {
        let titles = titles(read, named, whole, as_of)?;
        for objective in &whole.objectives {
            for strategy in &objective.strategies {
                for leaf in &strategy.actions {
                    let (state, percent) = picture::progress(leaf);
                    let responsible =
                        leaf.row.state.responsible.iter().filter_map(|code| whole.state.carrier(code));
                    let responsible: Vec<String> = responsible.map(|name| l.plain(name)).collect();
                    let cells = [
                        whole.state.code.clone(),
                        objective.row.state.number.to_string(),
                        l.plain(&objective.row.state.title),
                        format!("{}.{}", objective.row.state.number, strategy.row.state.number),
                        l.plain(&strategy.row.state.title),
                        leaf.row.state.path.clone(),
                        l.plain(&leaf.row.state.wording),
                        responsible.join("; "),
                        state.code().to_owned(),
                        percent.to_string(),
                        leaf.report.as_ref().map(|report| report.as_of.to_string()).unwrap_or_default(),
                        titles.get(&leaf.row.id).map(|titles| titles.join("; ")).unwrap_or_default(),
                    ];
                    table
                        .write_record(cells.iter().map(|cell| csv_safe(cell).into_owned()))
                        .map_err(fault)?;
                }
            }
        }
    }
    table.flush().map_err(|error| Fault::from("writing the plan as CSV", error))
}

/// What stands as evidence under each action, by title and address.
fn titles(
    read: &mut Read<'_>,
    (house, named): (&House, &Named<'_>),
    whole: &Whole,
    as_of: Day,
) -> Result<HashMap<Id<crate::Action>, Vec<String>>, Fault> {
    let mut titles: HashMap<_, Vec<String>> = HashMap::new();
    for row in evidence::store::of_plan(read, whole.id, as_of)? {
        if let Some((place, title)) = named(read, &row.state.kind, row.state.subject)? {
            // A house that has no address of its own gives none: what is exported follows from the records alone.
            let told = match house.settings.address.as_str() {
                "" => title,
                address => format!("{title} {address}{place}"),
            };
            titles.entry(row.state.action).or_default().push(told);
        }
    }
    Ok(titles)
}

/// `/plan.csv`: the table, of what the page shows.
pub(crate) fn csv(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    file_of(view, Format::Csv)
}

/// `/plan.json`: the plan's file with its progress, of what the page shows.
pub(crate) fn json(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    file_of(view, Format::Json)
}

fn file_of(view: &mut View<'_, '_>, format: Format) -> Result<Answer, Stop> {
    view.ask.query.only(&["plan", "as_of"])?;
    let asked = Asked::of(view.read, view.ask)?;
    let name = asked.brief.as_ref().map_or("plan", |brief| &brief.code);
    let name = format!("{name}-{}.{format}", asked.day);
    let ask = view.ask.clone();
    let write = move |read: &mut Read<'_>, out: &mut dyn Write| {
        let whole =
            asked.brief.as_ref().map(|brief| store::whole(read, brief.id, asked.day)).transpose()?.flatten();
        let seen = |read: &mut Read<'_>, kind: &str, id: Uuid| ask.link(read, kind, id);
        write(read, (&ask.house, &seen), &ask.l, format, whole.as_ref(), asked.day, out)
    };
    Ok(Answer::File(format.media_type(), name, Box::new(write)))
}

/// `/plan/example.json`: the plan that Koinon brings, to learn the form from.
pub(crate) fn example(_: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let write = |_: &mut Read<'_>, out: &mut dyn Write| {
        out.write_all(EXAMPLE).map_err(|error| Fault::from("writing the example", error))
    };
    Ok(Answer::File("application/json", "plan-2010-2016.json".to_owned(), Box::new(write)))
}

/// An action as programs get it.
#[derive(Serialize)]
struct ActionItem<'w> {
    id: Id<crate::Action>,
    path: &'w str,
    objective: u32,
    strategy: u32,
    number: u32,
    text: &'w Localised,
    responsible: &'w Kept<Vec<String>>,
    state: Progress,
    progress: u8,
    /// The day of the last report; null if there is none.
    as_of: Option<Day>,
    note: Option<&'w Localised>,
    evidence: Vec<Value>,
}

/// The plan above its actions as programs get it.
#[derive(Serialize)]
struct PlanItem<'w> {
    id: Id<super::Plan>,
    code: &'w str,
    from: Day,
    until: Day,
    title: &'w Localised,
    statement: &'w Localised,
    source: Option<&'w str>,
    bodies: &'w Kept<Vec<Carrier>>,
    objectives: Vec<ObjectiveItem<'w>>,
}

#[derive(Serialize)]
struct ObjectiveItem<'w> {
    number: u32,
    title: &'w Localised,
    statement: &'w Localised,
    functions: &'w Kept<Vec<Localised>>,
    resources: &'w Kept<Vec<Resource>>,
    strategies: Vec<StrategyItem<'w>>,
}

#[derive(Serialize)]
struct StrategyItem<'w> {
    number: u32,
    title: &'w Localised,
}

const PLAN: Param = Param::new("plan", "strategy-api-plan-code", Takes::Name);
pub(super) const CSV: Told = Told {
    about: "strategy-api-plan-csv",
    takes: &[PLAN, AS_OF],
    gives: Gives::Text("text/csv; charset=utf-8"),
};
pub(super) const JSON: Told =
    Told { about: "strategy-api-plan-json", takes: &[PLAN, AS_OF], gives: Gives::Text("application/json") };
pub(super) const LIST: Told = Told {
    about: "strategy-api-plan",
    takes: &[PLAN, LIMIT, api::cursor(Some(6)), AS_OF],
    gives: Gives::List(ACTION, &[field("plan", Shape::Maybe(&WHOLE))]),
};

const ACTION: Shape = Shape::Thing(
    "Action",
    &[&[
        field("id", Shape::Id),
        field("path", Shape::Text),
        field("objective", Shape::Whole),
        field("strategy", Shape::Whole),
        field("number", Shape::Whole),
        field("text", Shape::Words),
        field("responsible", Shape::List(&Shape::Text)),
        field("state", Shape::OneOf(Progress::codes)),
        field("progress", Shape::Whole),
        field("as_of", Shape::Maybe(&Shape::Day)),
        field("note", Shape::Maybe(&Shape::Words)),
        field("evidence", Shape::List(&EVIDENCE)),
    ]],
);
const EVIDENCE: Shape = Shape::Thing(
    "Evidence",
    &[&[
        field("id", Shape::Id),
        field("kind", Shape::Text),
        field("subject", Shape::Id),
        field("title", Shape::Maybe(&Shape::Text)),
        field("page", Shape::Maybe(&Shape::Text)),
        field("note", Shape::Maybe(&Shape::Words)),
        field("since", Shape::Day),
    ]],
);
const WHOLE: Shape = Shape::Thing(
    "Plan",
    &[&[
        field("id", Shape::Id),
        field("code", Shape::Text),
        field("from", Shape::Day),
        field("until", Shape::Day),
        field("title", Shape::Words),
        field("statement", Shape::Words),
        field("source", Shape::Maybe(&Shape::Text)),
        field(
            "bodies",
            Shape::List(&Shape::Thing(
                "Carrier",
                &[&[field("code", Shape::Text), field("name", Shape::Words)]],
            )),
        ),
        field("objectives", Shape::List(&OBJECTIVE)),
    ]],
);
const OBJECTIVE: Shape = Shape::Thing(
    "Objective",
    &[&[
        field("number", Shape::Whole),
        field("title", Shape::Words),
        field("statement", Shape::Words),
        field("functions", Shape::List(&Shape::Words)),
        field(
            "resources",
            Shape::List(&Shape::Thing(
                "Resource",
                &[&[optional("code", Shape::Text), optional("name", Shape::Words)]],
            )),
        ),
        field(
            "strategies",
            Shape::List(&Shape::Thing(
                "Strategy",
                &[&[field("number", Shape::Whole), field("title", Shape::Words)]],
            )),
        ),
    ]],
);

/// `/api/plan`: the plan, its actions in pages; `plan` names another than the one that is meant.
pub(crate) fn api(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let slice = api::slice(view.ask, &["plan"])?;
    let asked = Asked::of(view.read, view.ask)?;
    let Some(whole) = asked.whole(view.read)? else {
        let none = json!({ "plan": null, "items": [], "next": null, "as_of": asked.day });
        return Ok(Answer::Json(none));
    };
    let evidence = evidence_items(view, &whole, asked.day)?;
    let items = items(&whole, &evidence);
    let is_after = |item: &&ActionItem<'_>| slice.after.as_ref().is_none_or(|after| place(item) > *after);
    let rest: Vec<&ActionItem<'_>> = items.iter().filter(is_after).collect();
    let limit = usize::try_from(slice.limit).unwrap_or(usize::MAX);
    let next = rest.get(limit).and_then(|_| rest.get(limit - 1)).map(|last| place(last));
    let answer = api::list(&rest[..rest.len().min(limit)], next.as_deref(), Some(asked.day))?;
    let Answer::Json(Value::Object(mut fields)) = answer else { return Ok(answer) };
    let plan = serde_json::to_value(plan_item(&whole)).map_err(|error| Fault::from("writing JSON", error))?;
    fields.insert("plan".to_owned(), plan);
    Ok(Answer::Json(Value::Object(fields)))
}

/// The place of an action in the list: two bytes for each of its three numbers.
fn place(item: &ActionItem<'_>) -> Vec<u8> {
    [item.objective, item.strategy, item.number].into_iter().flat_map(|n| short(n).to_be_bytes()).collect()
}

fn evidence_items(
    view: &mut View<'_, '_>,
    whole: &Whole,
    day: Day,
) -> Result<HashMap<Id<crate::Action>, Vec<Value>>, Stop> {
    let mut items: HashMap<_, Vec<Value>> = HashMap::new();
    for row in evidence::store::of_plan(view.read, whole.id, day)? {
        let state = row.state;
        let link = view.link(&state.kind, state.subject)?;
        let (place, title) = link.unzip();
        let item = json!({
            "id": row.id, "kind": state.kind, "subject": state.subject.to_string(), "title": title, "page": place,
            "note": state.note, "since": state.since,
        });
        items.entry(state.action).or_default().push(item);
    }
    Ok(items)
}

fn items<'w>(whole: &'w Whole, evidence: &HashMap<Id<crate::Action>, Vec<Value>>) -> Vec<ActionItem<'w>> {
    let mut items = Vec::new();
    for objective in &whole.objectives {
        for strategy in &objective.strategies {
            items.extend(strategy.actions.iter().map(|leaf| {
                let (state, progress) = picture::progress(leaf);
                ActionItem {
                    id: leaf.row.id,
                    path: &leaf.row.state.path,
                    objective: objective.row.state.number,
                    strategy: strategy.row.state.number,
                    number: leaf.row.state.number,
                    text: &leaf.row.state.wording,
                    responsible: &leaf.row.state.responsible,
                    state,
                    progress,
                    as_of: leaf.report.as_ref().map(|report| report.as_of),
                    note: leaf.report.as_ref().and_then(|report| report.note.as_ref()),
                    evidence: evidence.get(&leaf.row.id).cloned().unwrap_or_default(),
                }
            }));
        }
    }
    items
}

fn plan_item(whole: &Whole) -> PlanItem<'_> {
    let objectives = whole.objectives.iter().map(|branch| ObjectiveItem {
        number: branch.row.state.number,
        title: &branch.row.state.title,
        statement: &branch.row.state.statement,
        functions: &branch.row.state.functions,
        resources: &branch.row.state.resources,
        strategies: branch
            .strategies
            .iter()
            .map(|strategy| StrategyItem {
                number: strategy.row.state.number,
                title: &strategy.row.state.title,
            })
            .collect(),
    });
    PlanItem {
        id: whole.id,
        code: &whole.state.code,
        from: whole.state.since,
        until: whole.state.until,
        title: &whole.state.title,
        statement: &whole.state.statement,
        source: whole.state.source.as_deref(),
        bodies: &whole.state.carriers,
        objectives: objectives.collect(),
    }
}

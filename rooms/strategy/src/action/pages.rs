//! An action's page, and the form that reports its progress.

use super::{
    Action, ActionState, Progress, ReportState,
    store::{self, NewReport, Standing},
};
use crate::{
    evidence,
    gate::Reports,
    plan::{
        Path, PlanState,
        pages::{Asked, entry_place},
        picture::{badge, word},
        rules::holds_on,
        store as plans,
    },
    words::{Words, numbered},
};
use base::{Fault, Id, LangTag, Localised, Origin, Refusal, Stop, Wording};
use db::Read;
use figures::Direction;
use ledger::{Subject, Uuid};
use shell::{
    Answer, Ask, Change, Form, Granted, Html, Locale, Page, Public, Refusals, Routes, View, render, ui,
};

/// The most characters of a note.
const NOTE: usize = 1_000;

/// The routes of actions.
pub fn routes(routes: Routes) -> Routes {
    routes.page::<Public>("/plan/{action}", show).form::<Reports, Reports>(
        "/plan/{action}/report",
        ask_report,
        report,
    )
}

/// The address of an action by its id; the page leads on to the address by its path.
pub fn place(id: Uuid) -> String {
    format!("/plan/{id}")
}

/// What an action is called: its path and what is to be done.
///
/// # Errors
/// A fault of the database.
pub fn title(read: &mut Read<'_>, id: Uuid, l: &Locale) -> Result<Option<String>, Fault> {
    Ok(store::load(read, Id::from_uuid(id))?.map(|state| called(l, &state)))
}

/// An action in a sentence.
pub(crate) fn called(l: &Locale, state: &ActionState) -> String {
    numbered(l, &state.path, &state.wording)
}

/// What a note in the language of the writer is.
pub(crate) fn note(form: &Form, ask: &Ask) -> Result<Option<Localised>, Refusal> {
    let text = form.optional("note", NOTE)?;
    Ok(text.map(|text| {
        let mut note = Localised::default();
        note.set(LangTag::from(ask.lang()), Wording { text, origin: Origin::Human });
        note
    }))
}

/// What the address names: an action by its path or id; anything else by where it is to be seen.
enum Named {
    Action(Id<Action>),
    Elsewhere(String),
}

fn named(read: &mut Read<'_>, ask: &Ask) -> Result<Named, Stop> {
    let word = ask.path.word("action");
    if let Ok(id) = ask.path.id::<Action>("action") {
        if store::load(read, id)?.is_some() {
            return Ok(Named::Elsewhere(store::place(read, id, ask.today())?));
        }
        let plan = plans::briefs(read)?.into_iter().find(|brief| brief.id.uuid() == id.uuid());
        return Ok(Named::Elsewhere(format!("/plan?plan={}", plan.ok_or(Stop::Missing)?.code)));
    }
    let asked = Asked::of(read, ask)?;
    match Path::parse(word).ok_or(Stop::Missing)? {
        Path::Action(..) => {
            let brief = asked.brief.ok_or(Stop::Missing)?;
            Ok(Named::Action(store::find(read, brief.id, word)?.ok_or(Stop::Missing)?))
        }
        above => Ok(Named::Elsewhere(entry_place(above, asked.code.as_deref().unwrap_or_default()))),
    }
}

#[derive(askama::Template)]
#[template(path = "action/show.html")]
struct ShowPage {
    l: Locale,
    trail: Vec<(String, String)>,
    heading: Html,
    note: Option<String>,
    gone: Option<String>,
    state: Html,
    percent: String,
    bar: Html,
    as_of: Option<String>,
    said: Option<Html>,
    responsible: Vec<Html>,
    evidence: Vec<Piece>,
    past: Vec<Piece>,
    reports: Vec<Told>,
    report: Option<String>,
    add: Option<String>,
    history: Html,
}

/// A piece of evidence as the page shows it.
struct Piece {
    kind: Option<String>,
    link: Option<(String, String)>,
    note: Option<Html>,
    span: String,
    withdraw: Option<Html>,
}

/// A report as the page shows it.
struct Told {
    as_of: String,
    state: Html,
    percent: String,
    note: Option<Html>,
}

fn show(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let id = match named(view.read, view.ask)? {
        Named::Action(id) => id,
        Named::Elsewhere(place) => return Ok(Answer::See(view.ask.href(&place))),
    };
    let (l, today) = (view.l(), view.ask.today());
    let state = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let standing = store::standing(view.read, id)?;
    let plan = plans::state(view.read, standing.plan)?.ok_or(Stop::Missing)?;
    let words = Words::new(&l, &plan.title);
    let may = Reports::held_by(&view.ask.who) && holds_on(&state.held, today);
    let reports = store::reports(view.read, id)?;
    let last = reports.first().map(|row| &row.state);
    let (progress, percent) = last.map_or((Progress::NotStarted, 0), |last| (last.state, last.progress));
    let (evidence, past) = pieces(view, id)?;
    let responsible = state.responsible.iter().filter_map(|code| plan.carrier(code));
    let body = ShowPage {
        trail: trail(view, &standing, &plan)?,
        heading: words.numbered(&state.path, &state.wording),
        note: words.note(&plan.title),
        gone: gone(&l, &state, view),
        state: badge(&l, progress),
        percent: l.percent(u32::from(percent) * 10),
        bar: bar(&l, progress, percent),
        as_of: last.map(|last| l.t1("strategy-report-as-of", "day", last.as_of)),
        said: last.and_then(|last| last.note.as_ref()).map(|note| l.words(note)),
        responsible: responsible.map(|name| words.say(name)).collect(),
        evidence,
        past,
        reports: reports.iter().map(|row| told(&l, &row.state)).collect(),
        report: may.then(|| view.ask.href(&format!("/plan/{id}/report"))),
        add: may.then(|| view.ask.href(&format!("/plan/evidence?action={id}"))),
        history: ui::history(view, "strategy", &Subject::from(id))?,
        l: l.clone(),
    };
    let mut page = Page::new(called(&l, &state), render(&body)?);
    page.description = l.plain(&state.wording);
    Ok(Answer::Page(page))
}

fn trail(
    view: &mut View<'_, '_>,
    standing: &Standing,
    plan: &PlanState,
) -> Result<Vec<(String, String)>, Stop> {
    let l = view.l();
    let meant =
        plans::chosen(view.read, "", view.ask.today())?.is_some_and(|brief| brief.id == standing.plan);
    let code = if meant { "" } else { plan.code.as_str() };
    let (objective, strategy) = (&standing.objective, &standing.strategy);
    let above = Path::Objective(u16::try_from(objective.0).unwrap_or_default());
    let href = |place: String| view.ask.href(&place);
    let top = if meant { "/plan".to_owned() } else { format!("/plan?plan={code}") };
    Ok(vec![
        (href(top), l.plain(&plan.title)),
        (href(entry_place(above, code)), numbered(&l, &objective.0.to_string(), &objective.1)),
        (
            href(entry_place(above, code)),
            numbered(&l, &format!("{}.{}", objective.0, strategy.0), &strategy.1),
        ),
    ])
}

/// Says that an action left the plan, and when.
fn gone(l: &Locale, state: &ActionState, view: &View<'_, '_>) -> Option<String> {
    let until = state.held.last()?.until?;
    (!holds_on(&state.held, view.ask.today())).then(|| l.t1("strategy-action-withdrawn", "day", until))
}

fn bar(l: &Locale, state: Progress, percent: u8) -> Html {
    let progress = figures::Progress {
        id: "progress".to_owned(),
        label: l.t2(
            "strategy-progress-bar",
            "state",
            word(l, state),
            "percent",
            l.percent(u32::from(percent) * 10),
        ),
        desc: String::new(),
        direction: if l.lang().dir() == "rtl" { Direction::Rtl } else { Direction::Ltr },
        value: percent.into(),
        whole: 100,
    };
    Html(progress.svg())
}

fn told(l: &Locale, report: &ReportState) -> Told {
    Told {
        as_of: l.day(report.as_of),
        state: badge(l, report.state),
        percent: l.percent(u32::from(report.progress) * 10),
        note: report.note.as_ref().map(|note| l.words(note)),
    }
}

/// The evidence that stands under an action, and what once stood.
fn pieces(view: &mut View<'_, '_>, action: Id<Action>) -> Result<(Vec<Piece>, Vec<Piece>), Stop> {
    let (l, may) = (view.l(), Reports::held_by(&view.ask.who));
    let (mut standing, mut past) = (Vec::new(), Vec::new());
    for row in evidence::store::of_action(view.read, action)? {
        let state = row.state;
        let ended = state.until.is_some();
        let withdraw = format!("/plan/evidence/{}/withdrawal", row.id);
        let piece = Piece {
            kind: evidence::pages::kind_word(&l, &state.kind),
            link: view.link(&state.kind, state.subject)?,
            note: state.note.as_ref().map(|note| l.words(note)),
            span: l.span(state.since, state.until),
            withdraw: (may && !ended)
                .then(|| ui::button(&l, &withdraw, "strategy-evidence-withdraw", "quiet", &[])),
        };
        if ended { past.push(piece) } else { standing.push(piece) }
    }
    Ok((standing, past))
}

#[derive(askama::Template)]
#[template(path = "action/report.html")]
struct ReportPage {
    l: Locale,
    errors: Html,
    here: String,
    back: String,
    called: String,
    fields: Vec<Html>,
}

/// The action of a change, which is addressed by its id.
fn of_change(read: &mut Read<'_>, ask: &Ask) -> Result<(Id<Action>, ActionState), Stop> {
    let id = ask.path.id::<Action>("action")?;
    Ok((id, store::load(read, id)?.ok_or(Stop::Missing)?))
}

fn ask_report(view: &mut View<'_, '_>, _: Granted<Reports>) -> Result<Answer, Stop> {
    let (id, state) = of_change(view.read, view.ask)?;
    let (l, filled) = (view.l(), view.filled);
    let last = store::reports(view.read, id)?.into_iter().next().map(|row| row.state);
    let (progress, percent) = last.map_or((Progress::UnderWay, 0), |last| (last.state, last.progress));
    let choices: Vec<(String, String)> =
        Progress::ALL.iter().map(|state| (state.code().to_owned(), word(&l, *state))).collect();
    let today = view.ask.today().to_string();
    let fields = vec![
        ui::select(&l, filled, "state", "strategy-report-state", &choices, progress.code()),
        ui::Field::new(&l, "progress", "strategy-report-progress")
            .number()
            .required()
            .html(filled, &percent.to_string()),
        ui::Field::new(&l, "as_of", "strategy-report-day")
            .kind("date")
            .hint(l.t("strategy-report-day-hint"))
            .required()
            .html(filled, &today),
        ui::Field::new(&l, "note", "strategy-report-note")
            .rows(4)
            .hint(l.t("strategy-report-note-hint"))
            .html(filled, ""),
    ];
    let page = ReportPage {
        errors: ui::errors(&l, filled),
        here: view.ask.href(&format!("/plan/{id}/report")),
        back: view.ask.href(&place(id.uuid())),
        called: called(&l, &state),
        fields,
        l: l.clone(),
    };
    view.page(l.t("strategy-report-title"), page)
}

fn report(change: &mut Change<'_, '_>, _: Granted<Reports>, form: &Form) -> Result<Answer, Stop> {
    let (action, _) = of_change(change.tx, change.ask)?;
    let mut refusals = Refusals::default();
    let state = refusals.keep(form.choice("state", Progress::parse));
    let percent = refusals.keep(form.number("progress", 0, 100));
    let as_of = refusals.keep(form.required_day("as_of"));
    let note = refusals.keep(note(form, change.ask));
    let percent = percent.flatten();
    if percent.is_none() && form.text("progress").is_empty() {
        refusals.push(Refusal::new("shell-refusal-empty").at("progress"));
    }
    refusals.done()?;
    let (Some(state), Some(percent), Some(as_of)) = (state, percent, as_of) else {
        return Err(Fault::new("a report without refusals and without values").into());
    };
    let progress = u8::try_from(percent).unwrap_or(100);
    store::report(&mut change.pen(), NewReport { action, state, progress, as_of, note: note.flatten() })?;
    let place = store::place(change.tx, action, change.ask.today())?;
    change.see(&place)
}

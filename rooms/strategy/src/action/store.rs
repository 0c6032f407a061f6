//! Actions and their reports in the database.

use super::{Action, ActionState, Progress, Report, ReportState, rules};
use crate::{
    plan::{
        Plan,
        rules::{holds_on, told},
        store::{self, Entry},
    },
    row::{Kept, Row},
};
use base::{Day, Fault, Id, Localised, Refusal, Span, Stop};
use db::{Read, Value, params};
use ledger::StateSink;
use shell::{Pen, Stretch, Take};

db::statements! {
    ACTION = "SELECT strategy, number, path, wording, responsible, held FROM plan_action WHERE id = ?1";
    ACTIONS = "SELECT a.id, a.strategy, a.number, a.path, a.wording, a.responsible, a.held
               FROM plan_action a JOIN plan_strategy s ON s.id = a.strategy JOIN plan_objective o ON o.id = s.objective
               WHERE o.plan = ?1 ORDER BY a.number";
    COUNT_ACTIONS = "SELECT COUNT(*) FROM plan_action";
    ACTIONS_FROM = "SELECT id FROM plan_action ORDER BY id LIMIT ?1 OFFSET ?2";
    ALL_ACTIONS = "SELECT id, strategy, number, path, wording, responsible, held FROM plan_action";
    ADD_ACTION = "INSERT INTO plan_action (id, strategy, number, path, wording, responsible, held)
                  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    CHANGE_ACTION = "UPDATE plan_action SET strategy = ?2, number = ?3, path = ?4, wording = ?5, responsible = ?6,
                     held = ?7 WHERE id = ?1";
    FIND = "SELECT a.id FROM plan_action a JOIN plan_strategy s ON s.id = a.strategy
            JOIN plan_objective o ON o.id = s.objective WHERE o.plan = ?1 AND a.path = ?2";
    WHERE_IT_STANDS = "SELECT o.plan, o.number, o.title, s.number, s.title FROM plan_action a
                       JOIN plan_strategy s ON s.id = a.strategy JOIN plan_objective o ON o.id = s.objective
                       WHERE a.id = ?1";
    REPORT = "SELECT action, number, state, progress, as_of, note FROM report WHERE id = ?1";
    REPORTS = "SELECT id, action, number, state, progress, as_of, note FROM report WHERE action = ?1
               ORDER BY number DESC";
    ALL_REPORTS = "SELECT id, action, number, state, progress, as_of, note FROM report";
    LAST_REPORTS = "SELECT r.action, r.number, r.state, r.progress, r.as_of, r.note FROM report r
                    JOIN plan_action a ON a.id = r.action JOIN plan_strategy s ON s.id = a.strategy
                    JOIN plan_objective o ON o.id = s.objective
                    WHERE o.plan = ?1
                      AND r.number = (SELECT MAX(x.number) FROM report x WHERE x.action = r.action AND x.as_of <= ?2)";
    ADD_REPORT = "INSERT INTO report (id, action, number, state, progress, as_of, note)
                  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
}

/// How many actions all plans have.
pub(crate) fn count_all(read: &mut Read<'_>, _: Day) -> Result<u64, Fault> {
    read.one(COUNT_ACTIONS, params![])
}

/// The pages of so many, from the first one on, for search engines.
pub(crate) fn places(read: &mut Read<'_>, part: &Stretch, take: &mut Take<'_>) -> Result<(), Fault> {
    let ids: Vec<Id<Action>> = read.all(ACTIONS_FROM, params![part.most, part.first])?;
    ids.into_iter().try_for_each(|id| match place(read, id, part.day) {
        Ok(place) => take(place, None),
        Err(Stop::Fault(fault)) => Err(fault),
        // An action that has no place on any page is not to be found either.
        Err(_) => Ok(()),
    })
}

impl Entry for ActionState {
    type Kind = Action;
    const HAPPENINGS: [&'static str; 4] =
        ["action.added", "action.changed", "action.withdrawn", "action.returned"];
    const GET: &'static str = ACTION;
    const ADD: &'static str = ADD_ACTION;
    const CHANGE: &'static str = CHANGE_ACTION;

    fn values(&self) -> Vec<Value> {
        params![self.strategy, self.number, &self.path, &self.wording, &self.responsible, &self.held].to_vec()
    }
    fn held(&mut self) -> &mut Kept<Vec<Span>> {
        &mut self.held
    }
}

/// Where an action stands in its plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// The plan.
    pub plan: Id<Plan>,
    /// Number and name of the objective.
    pub objective: (u32, Localised),
    /// Number and name of the strategy.
    pub strategy: (u32, Localised),
}

/// The actions of a plan, those that left it too, by number.
///
/// # Errors
/// A fault of the database.
pub fn of_plan(read: &mut Read<'_>, plan: Id<Plan>) -> Result<Vec<Row<Action, ActionState>>, Fault> {
    read.all(ACTIONS, params![plan])
}

/// An action.
///
/// # Errors
/// A fault of the database.
pub fn load(read: &mut Read<'_>, action: Id<Action>) -> Result<Option<ActionState>, Fault> {
    read.get(ACTION, params![action])
}

/// The action of a plan with this path.
///
/// # Errors
/// A fault of the database.
pub fn find(read: &mut Read<'_>, plan: Id<Plan>, path: &str) -> Result<Option<Id<Action>>, Fault> {
    read.get(FIND, params![plan, path])
}

/// Where an action stands.
///
/// # Errors
/// [`Stop::Missing`] when there is no such action; a fault of the database.
pub fn standing(read: &mut Read<'_>, action: Id<Action>) -> Result<Standing, Stop> {
    type Names = (Id<Plan>, u32, Localised, u32, Localised);
    let names: Option<Names> = read.get(WHERE_IT_STANDS, params![action])?;
    let (plan, objective, objective_title, strategy, strategy_title) = names.ok_or(Stop::Missing)?;
    Ok(Standing { plan, objective: (objective, objective_title), strategy: (strategy, strategy_title) })
}

/// The address of an action without language: by its path, with the plan's code where another plan would be meant.
///
/// # Errors
/// As [`standing`].
pub fn place(read: &mut Read<'_>, action: Id<Action>, today: Day) -> Result<String, Stop> {
    let state = load(read, action)?.ok_or(Stop::Missing)?;
    let plan = standing(read, action)?.plan;
    let plans = store::briefs(read)?;
    let meant = crate::plan::rules::current(&plans, today).is_some_and(|current| current.id == plan);
    let code = plans.iter().find(|brief| brief.id == plan && !meant).map(|brief| brief.code.as_str());
    Ok(crate::plan::pages::action_place(&state.path, code))
}

/// The last report of each action of a plan up to a day.
///
/// # Errors
/// A fault of the database.
pub fn last_reports(read: &mut Read<'_>, plan: Id<Plan>, on: Day) -> Result<Vec<ReportState>, Fault> {
    read.all(LAST_REPORTS, params![plan, on])
}

/// The reports of an action, the last first.
///
/// # Errors
/// A fault of the database.
pub fn reports(read: &mut Read<'_>, action: Id<Action>) -> Result<Vec<Row<Report, ReportState>>, Fault> {
    read.all(REPORTS, params![action])
}

/// A report to be made.
#[derive(Debug, Clone, PartialEq)]
pub struct NewReport {
    /// The action.
    pub action: Id<Action>,
    /// How it stands.
    pub state: Progress,
    /// Per cent done.
    pub progress: u8,
    /// The day on which this is true.
    pub as_of: Day,
    /// What was done, in words.
    pub note: Option<Localised>,
}

/// Reports the progress of an action. One of the same day as the last is a correction; one that says the same again
/// changes nothing.
///
/// # Errors
/// Refuses what contradicts itself, goes back in time or lies ahead, and reports on an action that left the plan;
/// [`Stop::Missing`] when there is no such action.
pub fn report(pen: &mut Pen<'_, '_>, new: NewReport) -> Result<Id<Report>, Stop> {
    let action = load(pen.tx, new.action)?.ok_or(Stop::Missing)?;
    if !holds_on(&action.held, pen.today) {
        return Err(Refusal::new("strategy-refusal-action-withdrawn").with("path", action.path).into());
    }
    let last = reports(pen.tx, new.action)?.into_iter().next();
    let day = last.as_ref().map(|last| last.state.as_of);
    rules::check(new.state, new.progress, new.as_of, pen.today, day)?;
    let number = last.as_ref().map_or(0, |last| last.state.number);
    let NewReport { action, state, progress, as_of, note } = new;
    let mut report = ReportState { action, number, state, progress, as_of, note };
    if let Some(last) = last.filter(|last| last.state == report) {
        return Ok(last.id);
    }
    report.number += 1;
    record(pen, &report)
}

/// Keeps a report that the rules allow.
pub(crate) fn record(pen: &mut Pen<'_, '_>, report: &ReportState) -> Result<Id<Report>, Stop> {
    let id: Id<Report> = pen.id();
    let values = params![
        id,
        report.action,
        report.number,
        report.state,
        report.progress,
        report.as_of,
        report.note.as_ref()
    ];
    pen.tx.exec(ADD_REPORT, values)?;
    let after: ReportState = pen.tx.one(REPORT, params![id])?;
    let draft = pen.draft("report.made").about(id).about(report.action);
    pen.enter(draft.after(&told(&after)?)?)?;
    Ok(id)
}

/// Hands over every action's state, for verifying.
///
/// # Errors
/// A fault of the database.
pub fn each_action(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    store::each::<Action, ActionState>(read, ALL_ACTIONS, sink)
}

/// Hands over every report's state, for verifying.
///
/// # Errors
/// A fault of the database.
pub fn each_report(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    store::each::<Report, ReportState>(read, ALL_REPORTS, sink)
}

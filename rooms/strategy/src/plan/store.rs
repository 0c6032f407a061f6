//! Plans in the database: loading a file in place, and reading a plan whole as of a day.

use super::{
    Loaded, Objective, ObjectiveState, Path, Plan, PlanBrief, PlanState, Strategy, StrategyState,
    file::{self, ActionEntry, ObjectiveEntry, PlanFile, ReportEntry, StrategyEntry},
    finding::{self, Finding},
    rules::{self, told},
};
use crate::{
    action::{self, Action, ActionState, ReportState},
    evidence,
    row::{Kept, Row},
};
use base::{Day, Fault, Id, Kind, Span, Stop};
use db::{Read, Record, Value, params};
use ledger::{Said, StateSink};
use serde::Serialize;
use serde_json::json;
use shell::Pen;
use std::{
    collections::{BTreeMap, HashMap},
    hash::Hash,
};

db::statements! {
    ANY = "SELECT id FROM plan LIMIT 1";
    BRIEFS = "SELECT id, code, title, since, until FROM plan ORDER BY since, code";
    PLAN = "SELECT code, title, statement, source, since, until, carriers FROM plan WHERE id = ?1";
    PLAN_OF_CODE = "SELECT id, code, title, statement, source, since, until, carriers FROM plan WHERE code = ?1";
    ALL_PLANS = "SELECT id, code, title, statement, source, since, until, carriers FROM plan";
    ADD_PLAN = "INSERT INTO plan (id, code, title, statement, source, since, until, carriers)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    CHANGE_PLAN = "UPDATE plan SET code = ?2, title = ?3, statement = ?4, source = ?5, since = ?6, until = ?7,
                   carriers = ?8 WHERE id = ?1";
    OBJECTIVE = "SELECT plan, number, title, statement, functions, resources, held FROM plan_objective WHERE id = ?1";
    OBJECTIVES = "SELECT id, plan, number, title, statement, functions, resources, held FROM plan_objective
                  WHERE plan = ?1 ORDER BY number";
    ALL_OBJECTIVES = "SELECT id, plan, number, title, statement, functions, resources, held FROM plan_objective";
    ADD_OBJECTIVE = "INSERT INTO plan_objective (id, plan, number, title, statement, functions, resources, held)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    CHANGE_OBJECTIVE = "UPDATE plan_objective SET plan = ?2, number = ?3, title = ?4, statement = ?5, functions = ?6,
                        resources = ?7, held = ?8 WHERE id = ?1";
    STRATEGY = "SELECT objective, number, title, held FROM plan_strategy WHERE id = ?1";
    STRATEGIES = "SELECT s.id, s.objective, s.number, s.title, s.held
                  FROM plan_strategy s JOIN plan_objective o ON o.id = s.objective WHERE o.plan = ?1 ORDER BY s.number";
    ALL_STRATEGIES = "SELECT id, objective, number, title, held FROM plan_strategy";
    ADD_STRATEGY = "INSERT INTO plan_strategy (id, objective, number, title, held) VALUES (?1, ?2, ?3, ?4, ?5)";
    CHANGE_STRATEGY = "UPDATE plan_strategy SET objective = ?2, number = ?3, title = ?4, held = ?5 WHERE id = ?1";
}

/// All plans, by the day on which they begin.
///
/// # Errors
/// A fault of the database.
pub fn briefs(read: &mut Read<'_>) -> Result<Vec<PlanBrief>, Fault> {
    read.all(BRIEFS, params![])
}

/// The plan of a code, or, where none is named, the one that is meant on a day.
///
/// # Errors
/// [`Stop::Missing`] when no plan has that code; a fault of the database.
pub fn chosen(read: &mut Read<'_>, code: &str, day: Day) -> Result<Option<PlanBrief>, Stop> {
    let plans = briefs(read)?;
    if code.is_empty() {
        return Ok(rules::current(&plans, day).cloned());
    }
    plans.into_iter().find(|plan| plan.code == code).map(Some).ok_or(Stop::Missing)
}

/// Whether there is a plan.
///
/// # Errors
/// A fault of the database.
pub fn has_any(read: &mut Read<'_>, _: Day) -> Result<bool, Fault> {
    Ok(read.get::<Id<Plan>>(ANY, params![])?.is_some())
}

/// A plan's own facts.
///
/// # Errors
/// A fault of the database.
pub fn state(read: &mut Read<'_>, plan: Id<Plan>) -> Result<Option<PlanState>, Fault> {
    read.get(PLAN, params![plan])
}

/// A plan with all that is in it on some day.
#[derive(Debug, Clone, PartialEq)]
pub struct Whole {
    /// Its id.
    pub id: Id<Plan>,
    /// Its own facts.
    pub state: PlanState,
    /// Its objectives, by number.
    pub objectives: Vec<ObjectiveBranch>,
}

/// An objective and its strategies, by number.
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveBranch {
    /// The objective.
    pub row: Row<Objective, ObjectiveState>,
    /// Its strategies.
    pub strategies: Vec<StrategyBranch>,
}

/// A strategy and its actions, by number.
#[derive(Debug, Clone, PartialEq)]
pub struct StrategyBranch {
    /// The strategy.
    pub row: Row<Strategy, StrategyState>,
    /// Its actions.
    pub actions: Vec<ActionLeaf>,
}

/// An action with its last report and how much evidence stands under it.
#[derive(Debug, Clone, PartialEq)]
pub struct ActionLeaf {
    /// The action.
    pub row: Row<Action, ActionState>,
    /// The last report up to the day.
    pub report: Option<ReportState>,
    /// Pieces of evidence on the day.
    pub evidence: u32,
}

impl Whole {
    /// Every action, in order.
    pub fn actions(&self) -> impl Iterator<Item = &ActionLeaf> {
        let strategies = self.objectives.iter().flat_map(|objective| &objective.strategies);
        strategies.flat_map(|strategy| &strategy.actions)
    }
}

/// A plan as it is on a day, as we know it now: what is in the plan, the last reports, the evidence that stands.
///
/// # Errors
/// A fault of the database.
pub fn whole(read: &mut Read<'_>, plan: Id<Plan>, on: Day) -> Result<Option<Whole>, Fault> {
    let Some(mut whole) = everything(read, plan, on)? else { return Ok(None) };
    whole.objectives.retain(|objective| rules::holds_on(&objective.row.state.held, on));
    for objective in &mut whole.objectives {
        objective.strategies.retain(|strategy| rules::holds_on(&strategy.row.state.held, on));
        for strategy in &mut objective.strategies {
            strategy.actions.retain(|action| rules::holds_on(&action.row.state.held, on));
        }
    }
    Ok(Some(whole))
}

/// A plan with all that was ever in it; reports and evidence as of a day.
fn everything(read: &mut Read<'_>, plan: Id<Plan>, on: Day) -> Result<Option<Whole>, Fault> {
    let Some(state) = state(read, plan)? else { return Ok(None) };
    let evidence: HashMap<Id<Action>, u32> = evidence::store::counts(read, plan, on)?.into_iter().collect();
    let reports = action::store::last_reports(read, plan, on)?.into_iter();
    let mut reports: HashMap<Id<Action>, ReportState> =
        reports.map(|report| (report.action, report)).collect();
    let actions = action::store::of_plan(read, plan)?.into_iter().map(|row| {
        let (report, evidence) = (reports.remove(&row.id), evidence.get(&row.id).copied().unwrap_or(0));
        (row.state.strategy, ActionLeaf { row, report, evidence })
    });
    let mut actions = grouped(actions);
    let strategies: Vec<Row<Strategy, StrategyState>> = read.all(STRATEGIES, params![plan])?;
    let strategies = strategies.into_iter().map(|row| {
        let actions = actions.remove(&row.id).unwrap_or_default();
        (row.state.objective, StrategyBranch { row, actions })
    });
    let mut strategies = grouped(strategies);
    let objectives: Vec<Row<Objective, ObjectiveState>> = read.all(OBJECTIVES, params![plan])?;
    let objectives = objectives.into_iter().map(|row| {
        let strategies = strategies.remove(&row.id).unwrap_or_default();
        ObjectiveBranch { row, strategies }
    });
    Ok(Some(Whole { id: plan, state, objectives: objectives.collect() }))
}

fn grouped<K: Eq + Hash, V>(pairs: impl Iterator<Item = (K, V)>) -> HashMap<K, Vec<V>> {
    let mut groups: HashMap<K, Vec<V>> = HashMap::new();
    for (key, value) in pairs {
        groups.entry(key).or_default().push(value);
    }
    groups
}

/// An entry of a plan: how it is kept and what the ledger calls what happens to it.
pub(crate) trait Entry: Record + Serialize + PartialEq + Clone {
    /// Its kind.
    type Kind: Kind;
    /// Added, changed, withdrawn, returned.
    const HAPPENINGS: [&'static str; 4];
    /// Reads its columns by its id.
    const GET: &'static str;
    /// Inserts it: the id, then the columns of [`Entry::values`].
    const ADD: &'static str;
    /// Updates it, with the same values.
    const CHANGE: &'static str;
    /// Its columns in their order.
    fn values(&self) -> Vec<Value>;
    /// When it was in the plan.
    fn held(&mut self) -> &mut Kept<Vec<Span>>;
}

impl Entry for ObjectiveState {
    type Kind = Objective;
    const HAPPENINGS: [&'static str; 4] =
        ["objective.added", "objective.changed", "objective.withdrawn", "objective.returned"];
    const GET: &'static str = OBJECTIVE;
    const ADD: &'static str = ADD_OBJECTIVE;
    const CHANGE: &'static str = CHANGE_OBJECTIVE;

    fn values(&self) -> Vec<Value> {
        let (words, lists) = ((&self.title, &self.statement), (&self.functions, &self.resources));
        params![self.plan, self.number, words.0, words.1, lists.0, lists.1, &self.held].to_vec()
    }
    fn held(&mut self) -> &mut Kept<Vec<Span>> {
        &mut self.held
    }
}

impl Entry for StrategyState {
    type Kind = Strategy;
    const HAPPENINGS: [&'static str; 4] =
        ["strategy.added", "strategy.changed", "strategy.withdrawn", "strategy.returned"];
    const GET: &'static str = STRATEGY;
    const ADD: &'static str = ADD_STRATEGY;
    const CHANGE: &'static str = CHANGE_STRATEGY;

    fn values(&self) -> Vec<Value> {
        params![self.objective, self.number, &self.title, &self.held].to_vec()
    }
    fn held(&mut self) -> &mut Kept<Vec<Span>> {
        &mut self.held
    }
}

impl PlanState {
    fn of(file: &PlanFile) -> Self {
        Self {
            code: file.code.clone(),
            title: file.title.clone(),
            statement: file.statement.clone(),
            source: file.source.clone(),
            since: file.period.from,
            until: file.period.until,
            carriers: Kept(file.bodies.clone()),
        }
    }

    fn values(&self, id: Id<Plan>) -> Vec<Value> {
        let source = self.source.as_deref();
        params![id, &self.code, &self.title, &self.statement, source, self.since, self.until, &self.carriers]
            .to_vec()
    }
}

/// Loads a checked file in place: known entries are updated and keep their reports, evidence and history, new ones are
/// added, those that the file lacks are withdrawn. The same file again changes nothing.
///
/// # Errors
/// A fault of the database.
pub fn load(pen: &mut Pen<'_, '_>, read: &file::Read) -> Result<Loaded, Stop> {
    let wanted = PlanState::of(&read.plan);
    let known: Option<Row<Plan, PlanState>> = pen.tx.get(PLAN_OF_CODE, params![&read.plan.code])?;
    let plan = known.as_ref().map_or_else(|| pen.id(), |row| row.id);
    let head = known.as_ref().is_none_or(|row| row.state != wanted);
    if head {
        let statement = if known.is_some() { CHANGE_PLAN } else { ADD_PLAN };
        pen.tx.exec(statement, &wanted.values(plan))?;
    }
    let today = pen.today;
    let before = everything(pen.tx, plan, today)?.map(|whole| whole.objectives).unwrap_or_default();
    let warnings = read.warnings.clone();
    let loaded = Loaded { plan, head, added: 0, changed: 0, unchanged: 0, withdrawn: 0, warnings };
    let mut loading = Loading { pen, loaded };
    loading.objectives(before, &read.plan.objectives)?;
    let loaded = loading.loaded;
    if loaded.is_change() {
        let mut draft = pen.draft("plan.loaded").about(plan);
        if let Some(known) = &known {
            draft = draft.before(&told(&known.state)?)?;
        }
        let after: PlanState = pen.tx.one(PLAN, params![plan])?;
        let detail = json!({
            "added": loaded.added, "changed": loaded.changed, "unchanged": loaded.unchanged,
            "withdrawn": loaded.withdrawn, "sha256": read.sha256,
        });
        pen.enter(draft.after(&told(&after)?)?.detail(&detail)?)?;
    }
    Ok(loaded)
}

/// What became of an entry.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Added,
    Changed,
    Unchanged,
}

struct Loading<'l, 'p, 'd> {
    pen: &'l mut Pen<'p, 'd>,
    loaded: Loaded,
}

impl Loading<'_, '_, '_> {
    fn objectives(&mut self, known: Vec<ObjectiveBranch>, wanted: &[ObjectiveEntry]) -> Result<(), Stop> {
        let mut known = by_number(known, |branch| branch.row.state.number);
        for entry in wanted {
            let branch = known.remove(&entry.number.into());
            let state = ObjectiveState {
                plan: self.loaded.plan,
                number: entry.number.into(),
                title: entry.title.clone(),
                statement: entry.statement.clone(),
                functions: Kept(entry.functions.clone()),
                resources: Kept(entry.resources.clone()),
                held: Kept(Vec::new()),
            };
            let (id, fate) = self.settle(branch.as_ref().map(|branch| &branch.row), state)?;
            self.count(fate);
            let strategies = branch.map(|branch| branch.strategies).unwrap_or_default();
            self.strategies(id, entry.number, strategies, &entry.strategies)?;
        }
        for (number, branch) in known {
            self.warn(
                &branch.row,
                &number.to_string(),
                branch.strategies.iter().flat_map(|strategy| &strategy.actions),
            );
            self.withdraw(&branch.row)?;
            for strategy in &branch.strategies {
                self.withdraw_strategy(strategy)?;
            }
        }
        Ok(())
    }

    fn strategies(
        &mut self,
        objective: Id<Objective>,
        above: u16,
        known: Vec<StrategyBranch>,
        wanted: &[StrategyEntry],
    ) -> Result<(), Stop> {
        let mut known = by_number(known, |branch| branch.row.state.number);
        for entry in wanted {
            let branch = known.remove(&entry.number.into());
            let (number, title) = (entry.number.into(), entry.title.clone());
            let state = StrategyState { objective, number, title, held: Kept(Vec::new()) };
            let (id, fate) = self.settle(branch.as_ref().map(|branch| &branch.row), state)?;
            self.count(fate);
            let actions = branch.map(|branch| branch.actions).unwrap_or_default();
            self.actions(id, (above, entry.number), actions, &entry.actions)?;
        }
        for (number, branch) in known {
            self.warn(&branch.row, &format!("{above}.{number}"), branch.actions.iter());
            self.withdraw_strategy(&branch)?;
        }
        Ok(())
    }

    fn withdraw_strategy(&mut self, branch: &StrategyBranch) -> Result<(), Stop> {
        self.withdraw(&branch.row)?;
        branch.actions.iter().try_for_each(|action| self.withdraw(&action.row))
    }

    fn actions(
        &mut self,
        strategy: Id<Strategy>,
        above: (u16, u16),
        known: Vec<ActionLeaf>,
        wanted: &[ActionEntry],
    ) -> Result<(), Stop> {
        let mut known = by_number(known, |leaf| leaf.row.state.number);
        for entry in wanted {
            let leaf = known.remove(&entry.number.into());
            let path = Path::Action(above.0, above.1, entry.number).to_string();
            let state = ActionState {
                strategy,
                number: entry.number.into(),
                path: path.clone(),
                wording: entry.text.clone(),
                responsible: Kept(entry.responsible.clone()),
                held: Kept(Vec::new()),
            };
            let (id, fate) = self.settle(leaf.as_ref().map(|leaf| &leaf.row), state)?;
            let last = leaf.and_then(|leaf| leaf.report);
            let reported = match &entry.report {
                Some(report) => self.report(id, &path, report, last.as_ref())?,
                None => false,
            };
            self.count(if reported && fate == Fate::Unchanged { Fate::Changed } else { fate });
        }
        for leaf in known.into_values() {
            self.warn(&leaf.row, &leaf.row.state.path, std::iter::once(&leaf));
            self.withdraw(&leaf.row)?;
        }
        Ok(())
    }

    /// Takes a report of the file, unless it says nothing new.
    fn report(
        &mut self,
        action: Id<Action>,
        path: &str,
        entry: &ReportEntry,
        last: Option<&ReportState>,
    ) -> Result<bool, Stop> {
        let (state, progress) =
            action::rules::complete(entry.state, entry.percent, last.map(|last| last.progress));
        if let Some(last) = last {
            if entry.as_of < last.as_of {
                let finding = Finding::new(&finding::REPORT_OUTDATED).value(&entry.as_of.to_string());
                self.loaded.warnings.push(finding.at(format!("{path} as_of")).with("day", last.as_of));
                return Ok(false);
            }
            if (last.state, last.progress, last.as_of) == (state, progress, entry.as_of) {
                return Ok(false);
            }
        }
        let number = last.map_or(0, |last| last.number) + 1;
        let report = ReportState { action, number, state, progress, as_of: entry.as_of, note: None };
        action::store::record(self.pen, &report).map(|_| true)
    }

    /// Brings one entry to the state that the file wants.
    fn settle<E: Entry>(
        &mut self,
        known: Option<&Row<E::Kind, E>>,
        mut wanted: E,
    ) -> Result<(Id<E::Kind>, Fate), Stop> {
        let mut before = known.map(|row| row.state.clone());
        let held = before.as_mut().map(|state| state.held().0.clone()).unwrap_or_default();
        wanted.held().0 = rules::taken_up(&held, self.pen.today);
        let Some(row) = known else {
            let id = self.pen.id();
            self.keep(id, E::ADD, E::HAPPENINGS[0], None, &wanted)?;
            return Ok((id, Fate::Added));
        };
        if row.state == wanted {
            return Ok((row.id, Fate::Unchanged));
        }
        let there = held.last().is_some_and(|span| span.until.is_none());
        let (happening, fate) =
            if there { (E::HAPPENINGS[1], Fate::Changed) } else { (E::HAPPENINGS[3], Fate::Added) };
        self.keep(row.id, E::CHANGE, happening, Some(&row.state), &wanted)?;
        Ok((row.id, fate))
    }

    /// Takes an entry out of the plan, if it is in it.
    fn withdraw<E: Entry>(&mut self, row: &Row<E::Kind, E>) -> Result<(), Stop> {
        let mut gone = row.state.clone();
        gone.held().0 = rules::left(&gone.held().0, self.pen.today);
        if gone == row.state {
            return Ok(());
        }
        self.loaded.withdrawn += 1;
        self.keep(row.id, E::CHANGE, E::HAPPENINGS[2], Some(&row.state), &gone)
    }

    fn keep<E: Entry>(
        &mut self,
        id: Id<E::Kind>,
        statement: &str,
        happening: &'static str,
        before: Option<&E>,
        state: &E,
    ) -> Result<(), Stop> {
        let mut values = vec![Value::from(id)];
        values.extend(state.values());
        self.pen.tx.exec(statement, &values)?;
        let mut draft = self.pen.draft(happening).about(id);
        if let Some(before) = before {
            draft = draft.before(&told(before)?)?;
        }
        let after: E = self.pen.tx.one(E::GET, params![id])?;
        self.pen.enter(draft.after(&told(&after)?)?)?;
        Ok(())
    }

    /// Says that an entry leaves the plan, with the evidence under it.
    fn warn<'a, E: Entry>(
        &mut self,
        row: &Row<E::Kind, E>,
        path: &str,
        actions: impl Iterator<Item = &'a ActionLeaf>,
    ) {
        let mut state = row.state.clone();
        if state.held().last().is_some_and(|span| span.until.is_none()) {
            let count: u32 = actions.map(|action| action.evidence).sum();
            self.loaded.warnings.push(Finding::new(&finding::ENTRY_WITHDRAWN).at(path).with("count", count));
        }
    }

    fn count(&mut self, fate: Fate) {
        match fate {
            Fate::Added => self.loaded.added += 1,
            Fate::Changed => self.loaded.changed += 1,
            Fate::Unchanged => self.loaded.unchanged += 1,
        }
    }
}

fn by_number<T>(branches: Vec<T>, number: impl Fn(&T) -> u32) -> BTreeMap<u32, T> {
    branches.into_iter().map(|branch| (number(&branch), branch)).collect()
}

/// Hands over every plan's state, for verifying.
///
/// # Errors
/// A fault of the database.
pub fn each_plan(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    each::<Plan, PlanState>(read, ALL_PLANS, sink)
}

/// Hands over every objective's state, for verifying.
///
/// # Errors
/// A fault of the database.
pub fn each_objective(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    each::<Objective, ObjectiveState>(read, ALL_OBJECTIVES, sink)
}

/// Hands over every strategy's state, for verifying.
///
/// # Errors
/// A fault of the database.
pub fn each_strategy(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    each::<Strategy, StrategyState>(read, ALL_STRATEGIES, sink)
}

/// Hands over the state of every row of a statement as the ledger was told it.
pub(crate) fn each<K: Kind, S: Record + Serialize>(
    read: &mut Read<'_>,
    statement: &str,
    sink: &mut StateSink<'_>,
) -> Result<(), Fault> {
    read.each::<Row<K, S>, Fault>(statement, params![], |row| {
        sink(row.id.uuid(), Said::of(&told(&row.state)?)?)
    })
}

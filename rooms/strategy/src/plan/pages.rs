//! The plan on one page, on the first page of the house, and the form that loads a file.

use super::{
    Finding, Loaded, Path, PlanBrief, Whole, exchange,
    file::{self, MOST_BYTES},
    picture, store,
};
use crate::{
    action,
    gate::{Plans, Reports},
    words::Words,
};
use base::{Day, Refusal, Stop};
use db::Read;
use ledger::{Subject, Uuid};
use shell::{
    Answer, Ask, Change, Form, Granted, Html, Locale, Page, Public, Routes, View, form::escape, render, ui,
};
use std::collections::BTreeMap;

/// How many findings a page lists; the command lists all.
const LISTED: usize = 200;

/// The routes of plans.
pub fn routes(routes: Routes) -> Routes {
    routes
        .page::<Public>("/plan", show)
        .file::<Public>("/plan.csv", exchange::csv, &exchange::CSV)
        .file::<Public>("/plan.json", exchange::json, &exchange::JSON)
        .page::<Public>("/plan/example.json", exchange::example)
        .page::<Plans>("/plan/load", ask_file)
        .upload::<Plans, Plans, file::Read>("/plan/load", read_file, load, ask_file)
        .api::<Public>("/api/plan", exchange::api, &exchange::LIST)
}

/// The address of an action, without language; `code` names a plan that would not be meant otherwise.
pub fn action_place(path: &str, code: Option<&str>) -> String {
    match code {
        Some(code) => format!("/plan/{path}?plan={}", escape(code)),
        None => format!("/plan/{path}"),
    }
}

/// The address of an entry above the actions: its place on the plan's page.
pub fn entry_place(path: Path, code: &str) -> String {
    let query = if code.is_empty() { String::new() } else { format!("?plan={}", escape(code)) };
    format!("/plan{query}#e{path}")
}

/// What is asked for: a plan, a day.
pub(crate) struct Asked {
    /// The plan that is meant, if there is any.
    pub brief: Option<PlanBrief>,
    /// Its code, where another plan would be meant without it.
    pub code: Option<String>,
    /// The day.
    pub day: Day,
}

impl Asked {
    /// Reads `plan` and `as_of`.
    ///
    /// # Errors
    /// [`Stop::Missing`] when no plan has that code; refuses what is no day.
    pub fn of(read: &mut Read<'_>, ask: &Ask) -> Result<Self, Stop> {
        let day = ask.as_of()?;
        let brief = store::chosen(read, ask.query.text("plan"), day)?;
        let meant = store::chosen(read, "", ask.today())?;
        let other = brief.as_ref().filter(|brief| meant.is_none_or(|meant| meant.id != brief.id));
        Ok(Self { code: other.map(|brief| brief.code.clone()), brief, day })
    }

    /// The plan whole on the day.
    pub fn whole(&self, read: &mut Read<'_>) -> Result<Option<Whole>, Stop> {
        let whole = self.brief.as_ref().map(|brief| store::whole(read, brief.id, self.day)).transpose()?;
        Ok(whole.flatten())
    }
}

/// How many actions there are, by state, and how many bear evidence.
struct Counts {
    whole: usize,
    states: Vec<(Html, usize)>,
    with_evidence: usize,
}

impl Counts {
    fn of(l: &Locale, whole: &Whole) -> Self {
        let of = |state| whole.actions().filter(|leaf| picture::progress(leaf).0 == state).count();
        use action::Progress::{Done, NotStarted, Suspended, UnderWay};
        let states = [Done, UnderWay, Suspended, NotStarted]
            .iter()
            .map(|state| (picture::badge(l, *state), of(*state)));
        Self {
            whole: whole.actions().count(),
            states: states.filter(|(_, count)| *count > 0).collect(),
            with_evidence: whole.actions().filter(|leaf| leaf.evidence > 0).count(),
        }
    }
}

#[derive(askama::Template)]
#[template(path = "plan/empty.html")]
struct EmptyPage {
    l: Locale,
    load: Option<String>,
    example: String,
}

#[derive(askama::Template)]
#[template(path = "plan/show.html")]
struct ShowPage {
    l: Locale,
    title: Html,
    statement: Html,
    note: Option<String>,
    period: String,
    source: Option<String>,
    past: Option<String>,
    /// That its time is over, or not yet come.
    time: Option<String>,
    /// The day as of which most of it is told, if of several actions.
    usual: Option<String>,
    counts: Counts,
    others: Vec<(String, String)>,
    here: String,
    code: Option<String>,
    as_of: Html,
    objectives: Vec<ObjectiveView>,
    load: Option<String>,
    evidence: Option<String>,
    csv: String,
    json: String,
    data: String,
    signatures: Html,
    history: Html,
}

struct ObjectiveView {
    path: String,
    heading: Html,
    statement: Html,
    functions: Vec<Html>,
    resources: Vec<Html>,
    figure: Html,
    strategies: Vec<StrategyView>,
}

impl ObjectiveView {
    fn actions(&self) -> usize {
        self.strategies.iter().map(|strategy| strategy.actions.len()).sum()
    }
}

struct StrategyView {
    path: String,
    heading: Html,
    actions: Vec<ActionView>,
}

struct ActionView {
    path: String,
    place: String,
    wording: Html,
    responsible: Vec<Html>,
    state: Html,
    percent: String,
    /// The day as of which it is told, where it is another than usual.
    as_of: Option<String>,
    evidence: Option<String>,
}

fn show(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    view.ask.query.only(&["plan", "as_of", "history"])?;
    let l = view.l();
    let asked = Asked::of(view.read, view.ask)?;
    let load = view.ask.who.administers().then(|| view.ask.href("/plan/load"));
    let Some(whole) = asked.whole(view.read)? else {
        let example = view.ask.href("/plan/example.json");
        let page = EmptyPage { l: l.clone(), load, example };
        return view.page(l.t("strategy-plan-title"), page);
    };
    let words = Words::new(&l, &whole.state.title);
    let usual = usual_day(&whole);
    let briefs = store::briefs(view.read)?;
    let others = briefs.into_iter().filter(|brief| brief.id != whole.id);
    let others = others
        .map(|brief| (view.ask.href(&format!("/plan?plan={}", escape(&brief.code))), l.plain(&brief.title)));
    let history = ui::history(view, "strategy", &Subject::from(whole.id))?;
    let query = view.ask.query.with("", "");
    let query = if query.is_empty() { query } else { format!("?{query}") };
    let body = ShowPage {
        title: words.say(&whole.state.title),
        statement: words.say(&whole.state.statement),
        note: words.note(&whole.state.title),
        period: l.t2("strategy-plan-period", "from", whole.state.since, "until", whole.state.until),
        source: whole.state.source.clone(),
        past: (asked.day != view.ask.today()).then(|| l.t1("strategy-plan-past", "day", asked.day)),
        time: time(&l, &whole, asked.day),
        usual: usual.map(|day| l.t1("strategy-plan-usual", "day", day)),
        counts: Counts::of(&l, &whole),
        others: others.collect(),
        here: view.ask.href("/plan"),
        as_of: day_field(view, asked.day),
        objectives: objectives(&l, &words, &whole, (asked.code.as_deref(), usual)),
        code: asked.code,
        load,
        evidence: Reports::held_by(&view.ask.who).then(|| view.ask.href("/plan/evidence")),
        csv: view.ask.href(&format!("/plan.csv{query}")),
        json: view.ask.href(&format!("/plan.json{query}")),
        data: format!("/api/plan{query}"),
        signatures: ui::signatures(&l),
        history,
        l: l.clone(),
    };
    let mut page = Page::new(l.plain(&whole.state.title), render(&body)?);
    page.description = l.plain(&whole.state.statement);
    page.alternates = vec![("application/json", body.data.clone()), ("text/csv", body.csv.clone())];
    Ok(Answer::Page(page))
}

/// That the time of a plan is over on a day, or has not come.
fn time(l: &Locale, whole: &Whole, day: Day) -> Option<String> {
    let (since, until) = (whole.state.since, whole.state.until);
    match day {
        day if day > until => Some(l.t1("strategy-plan-ended", "day", until)),
        day if day < since => Some(l.t1("strategy-plan-begins", "day", since)),
        _ => None,
    }
}

/// The day as of which most actions are told, if it is that of several: it is said once.
fn usual_day(whole: &Whole) -> Option<Day> {
    let mut days: BTreeMap<Day, usize> = BTreeMap::new();
    for report in whole.actions().filter_map(|leaf| leaf.report.as_ref()) {
        *days.entry(report.as_of).or_default() += 1;
    }
    days.into_iter().filter(|(_, count)| *count > 1).max_by_key(|(_, count)| *count).map(|(day, _)| day)
}

fn day_field(view: &View<'_, '_>, day: Day) -> Html {
    ui::Field::new(&view.l(), "as_of", "strategy-plan-as-of").kind("date").html(view.filled, &day.to_string())
}

fn objectives(
    l: &Locale,
    words: &Words,
    whole: &Whole,
    (code, usual): (Option<&str>, Option<Day>),
) -> Vec<ObjectiveView> {
    let views = whole.objectives.iter().map(|branch| {
        let state = &branch.row.state;
        let resources = state.resources.iter().filter_map(|resource| whole.state.resource(resource));
        let strategies = branch.strategies.iter().map(|strategy| {
            let path = format!("{}.{}", state.number, strategy.row.state.number);
            let actions = strategy.actions.iter();
            StrategyView {
                heading: words.numbered(&path, &strategy.row.state.title),
                path,
                actions: actions.map(|leaf| action_view(l, words, whole, leaf, (code, usual))).collect(),
            }
        });
        ObjectiveView {
            path: state.number.to_string(),
            heading: words.numbered(&format!("{}.", state.number), &state.title),
            statement: words.say(&state.statement),
            functions: state.functions.iter().map(|function| words.say(function)).collect(),
            resources: resources.map(|name| words.say(name)).collect(),
            figure: picture::field(l, branch, picture::Stands::InPlan(code)),
            strategies: strategies.collect(),
        }
    });
    views.collect()
}

fn action_view(
    l: &Locale,
    words: &Words,
    whole: &Whole,
    leaf: &store::ActionLeaf,
    (code, usual): (Option<&str>, Option<Day>),
) -> ActionView {
    let (state, percent) = picture::progress(leaf);
    let responsible = leaf.row.state.responsible.iter().filter_map(|code| whole.state.carrier(code));
    ActionView {
        path: leaf.row.state.path.clone(),
        place: format!("/{}{}", l.lang(), action_place(&leaf.row.state.path, code)),
        wording: words.say(&leaf.row.state.wording),
        responsible: responsible.map(|name| words.say(name)).collect(),
        state: picture::badge(l, state),
        percent: l.percent(u32::from(percent) * 10),
        as_of: leaf
            .report
            .as_ref()
            .filter(|report| Some(report.as_of) != usual)
            .map(|report| l.day(report.as_of)),
        evidence: (leaf.evidence > 0).then(|| l.number(leaf.evidence)),
    }
}

#[derive(askama::Template)]
#[template(path = "plan/home.html")]
struct HomePanel {
    l: Locale,
    place: String,
    title: Html,
    period: String,
    time: Option<String>,
    counts: Counts,
    figures: Vec<Html>,
}

/// The plan as one picture with its counts, for the first page of the house.
///
/// # Errors
/// A fault of the database.
pub fn home_panel(view: &mut View<'_, '_>, _: Uuid) -> Result<Option<Html>, Stop> {
    let (l, today) = (view.l(), view.ask.today());
    let asked = Asked { brief: store::chosen(view.read, "", today)?, code: None, day: today };
    let Some(whole) = asked.whole(view.read)? else { return Ok(None) };
    let panel = HomePanel {
        place: view.ask.href("/plan"),
        title: l.words(&whole.state.title),
        period: l.t2("strategy-plan-period", "from", whole.state.since, "until", whole.state.until),
        time: time(&l, &whole, today),
        counts: Counts::of(&l, &whole),
        figures: whole
            .objectives
            .iter()
            .map(|objective| picture::field(&l, objective, picture::Stands::AtHome))
            .collect(),
        l,
    };
    Ok(Some(render(&panel)?))
}

#[derive(askama::Template)]
#[template(path = "plan/load.html")]
struct LoadPage {
    l: Locale,
    errors: Html,
    here: String,
    file: Html,
    sending: Html,
    example: String,
}

fn ask_file(view: &mut View<'_, '_>, _: Granted<Plans>) -> Result<Answer, Stop> {
    let l = view.l();
    let hint = l.t1("strategy-load-hint", "most", MOST_BYTES >> 20);
    let page = LoadPage {
        errors: ui::errors(&l, view.filled),
        here: view.ask.href("/plan/load"),
        file: ui::Field::new(&l, "file", "strategy-load-file")
            .kind("file")
            .hint(hint)
            .required()
            .html(view.filled, ""),
        sending: ui::sending(&l),
        example: view.ask.href("/plan/example.json"),
        l: l.clone(),
    };
    view.page(l.t("strategy-load-title"), page)
}

/// Reads the file outside the transaction.
fn read_file(ask: &Ask, form: &Form) -> Result<file::Read, Stop> {
    let Some(upload) = form.file("file") else {
        return Err(Refusal::new("strategy-refusal-file-missing").at("file").into());
    };
    file::read(&upload.bytes, ask.today()).map_err(|findings| Stop::Refused(refusals(&ask.l, &findings)))
}

/// The errors of a file as refusals of a form, and how many more there are.
fn refusals(l: &Locale, findings: &[Finding]) -> Vec<Refusal> {
    let errors: Vec<&Finding> = findings.iter().filter(|finding| finding.is_error()).collect();
    let listed = errors.iter().take(LISTED);
    let mut refusals: Vec<Refusal> = listed
        .map(|finding| Refusal::new("strategy-refusal-finding").with("finding", finding.told(l)).at("file"))
        .collect();
    if errors.len() > LISTED {
        refusals.push(Refusal::new("strategy-refusal-more").with("count", errors.len() - LISTED).at("file"));
    }
    refusals
}

#[derive(askama::Template)]
#[template(path = "plan/loaded.html")]
struct LoadedPage {
    l: Locale,
    told: String,
    loaded: Loaded,
    warnings: Vec<String>,
    more: Option<String>,
    place: String,
}

fn load(change: &mut Change<'_, '_>, _: Granted<Plans>, _: &Form, read: file::Read) -> Result<Answer, Stop> {
    let loaded = store::load(&mut change.pen(), &read)?;
    let l = change.ask.l.clone();
    let more = loaded.warnings.len().saturating_sub(LISTED);
    let page = LoadedPage {
        told: loaded.told(&l),
        warnings: loaded.warnings.iter().take(LISTED).map(|warning| warning.told(&l)).collect(),
        more: (more > 0).then(|| l.n("strategy-refusal-more", more)),
        place: change.ask.href(&format!("/plan?plan={}", escape(&read.plan.code))),
        loaded,
        l: l.clone(),
    };
    let mut answer = Page::new(l.t("strategy-loaded-title"), render(&page)?);
    answer.private = true;
    Ok(Answer::Page(answer))
}

/// The address of a plan, for the ledger's page.
pub fn place(id: Uuid) -> String {
    format!("/plan/{id}")
}

/// The name of a plan.
///
/// # Errors
/// A fault of the database.
pub fn title(read: &mut Read<'_>, id: Uuid, l: &Locale) -> Result<Option<String>, base::Fault> {
    Ok(store::briefs(read)?
        .into_iter()
        .find(|brief| brief.id.uuid() == id)
        .map(|brief| l.plain(&brief.title)))
}

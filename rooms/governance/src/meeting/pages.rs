//! The list of meetings, and the page on which anybody who may follow a meeting sees where it is.

use super::{
    Meeting, MeetingState, Stage, calendar, calling, chair, exchange, forms,
    gate::{SeesMeeting, is_open, runs, sight, takes_part},
    mine, presiding,
    store::{self, Filter, Listed, When},
    words,
};
use crate::{
    agenda::{self, AgendaItem, ItemState},
    body::{self, Body, Scope},
    gate::{SeesBody, body_named},
    history, motion,
    poll::{self, Poll},
    rehearsal, roll,
};
use base::{Day, Fault, Id, Instant, Localised, Stop};
use db::{Read, params};
use ledger::Logged;
use shell::{
    Answer, Granted, Html, Listens, Locale, Page, Parts, Person, Public, Role, Routes, Sight, View, Who,
    render, ui,
};
use std::collections::HashMap;
use uuid::Uuid;

/// How many meetings a page lists.
const PER_PAGE: u64 = 50;
/// Seconds after which the page of an open meeting is asked for again where no stream comes.
const AGAIN: u32 = 6;

db::statements! {
    POLLS = "SELECT id FROM poll WHERE meeting = ?1";
    BODIES = "SELECT id, name, public FROM body ORDER BY position, code";
    PRESIDED = "SELECT DISTINCT s.body FROM tenure t JOIN seat s ON s.id = t.seat
                WHERE t.person = ?1 AND t.office <> 'member' AND t.since <= ?2 AND (t.until IS NULL OR t.until > ?2)";
}

pub(crate) fn routes(routes: Routes) -> Routes {
    let routes = routes
        .page::<Public>("/meetings", list)
        .file::<Public>("/meetings.csv", exchange::csv, &exchange::CSV)
        .file::<Public>("/meetings.json", exchange::json, &exchange::JSON)
        .api::<Public>("/api/meetings", exchange::api_list, &exchange::LIST)
        .api::<SeesMeeting>("/api/meetings/{meeting}", exchange::api_one, &exchange::ONE)
        .file::<Public>("/meetings.ics", calendar::all, &calendar::ALL)
        .file::<SeesBody>("/bodies/{body}/meetings.ics", calendar::of_body, &calendar::OF_BODY)
        .page::<SeesMeeting>("/meetings/{meeting}", show)
        .live::<SeesMeeting>("/meetings/{meeting}/live", listens, moves);
    presiding::routes(mine::routes(chair::routes(forms::routes(routes))))
}

/// The address of a meeting's page, without language.
pub(crate) fn place(id: Uuid) -> String {
    format!("/meetings/{id}")
}

/// What a meeting is called.
pub(crate) fn title(read: &mut Read<'_>, id: Uuid, l: &Locale) -> Result<Option<String>, Fault> {
    Ok(store::load(read, Id::from_uuid(id))?.map(|meeting| match meeting.rehearses {
        Some(_) => l.t1("governance-rehearsal-named", "meeting", l.noted(&meeting.name)),
        None => l.noted(&meeting.name),
    }))
}

/// The bodies whose meetings somebody runs: of which they are secretary, or over which they preside.
pub(super) fn runs_bodies(read: &mut Read<'_>, who: &Who, day: Day) -> Result<Vec<Id<Body>>, Fault> {
    let mut bodies: Vec<Id<Body>> = who.over(Role::Secretary).map(Id::from_uuid).collect();
    if let Some(person) = who.person().filter(|_| who.only().is_none()) {
        bodies.extend(read.all::<Id<Body>>(PRESIDED, params![person, day])?);
    }
    Ok(bodies)
}

/// What somebody may see of meetings in lists, of some bodies or of all.
pub(super) fn filter_of(
    read: &mut Read<'_>,
    who: &Who,
    day: Day,
    when: Option<(When, Instant)>,
    bodies: Option<Vec<Id<Body>>>,
) -> Result<Filter, Fault> {
    let scope = Scope::of(read, who, day)?;
    let runs = runs_bodies(read, who, day)?;
    Ok(Filter { scope, runs, when, bodies, called_before: None, after: None })
}

#[derive(askama::Template)]
#[template(path = "meeting/list.html")]
struct ListPage {
    l: Locale,
    here: String,
    errors: Html,
    body: Html,
    when: &'static str,
    filters: Vec<(String, String, bool)>,
    rows: Vec<Row>,
    pager: Html,
    add: Option<String>,
    csv: String,
    json: String,
    calendar: String,
}

/// A meeting in a list, in words.
pub(super) struct Row {
    pub place: String,
    pub name: Html,
    pub body_place: String,
    pub body: Html,
    pub when: String,
    pub where_held: String,
    pub badge: Html,
}

/// A meeting in a list, in words.
pub(super) fn row(view: &View<'_, '_>, l: &Locale, listed: &Listed) -> Row {
    Row {
        place: view.ask.href(&place(listed.id.uuid())),
        name: l.words(&listed.name),
        body_place: view.ask.href(&body::place(listed.body.uuid())),
        body: l.words(&listed.body_name),
        when: l.between(listed.starts_at, listed.ends_at, &listed.zone),
        where_held: words::where_held(l, listed.format, &listed.venue),
        badge: words::badge(l, listed.stage()),
    }
}

fn list(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    view.ask.query.only(&["when", "body", "after"])?;
    let l = view.l();
    let (now, today) = (view.ask.now, view.ask.today());
    let when = When::parse(view.ask.query.text("when")).unwrap_or(When::Upcoming);
    let body = match view.ask.query.text("body") {
        "" => None,
        word => Some(body_named(view.read, view.ask, word)?.ok_or(Stop::Missing)?),
    };
    let mut filter =
        filter_of(view.read, &view.ask.who, today, Some((when, now)), body.map(|body| vec![body]))?;
    let total = store::count(view.read, &filter)?;
    filter.after = after(view.ask.query.text("after"));
    let rest = if filter.after.is_some() { store::count(view.read, &filter)? } else { total };
    let mut found = store::listed(view.read, &filter, PER_PAGE + 1)?;
    let more = found.len() as u64 > PER_PAGE;
    found.truncate(PER_PAGE as usize);
    let next = found
        .last()
        .filter(|_| more)
        .map(|last| view.ask.query.with("after", &format!("{}.{}", last.starts_at.micros(), last.id)));
    let first = filter.after.is_some().then(|| view.ask.query.with("after", ""));
    let part = ui::Part::of_rest(total, rest, found.len());
    let bodies = bodies(view.read, &l, &filter.scope)?;
    let here = view.ask.href("/meetings");
    let chosen = body.map(|body| body.to_string()).unwrap_or_default();
    let tab = |one: When, key| {
        let query = shell::form::encode(&[("when", one.code()), ("body", chosen.as_str())]);
        (format!("{here}?{query}"), l.t(key), one == when)
    };
    let plans = view.ask.who.administers() || view.ask.who.over(Role::Secretary).next().is_some();
    let body = ListPage {
        errors: ui::errors(&l, view.filled),
        body: ui::select(&l, view.filled, "body", "governance-meetings-body", &bodies, &chosen),
        when: when.code(),
        filters: vec![
            tab(When::Upcoming, "governance-meetings-upcoming"),
            tab(When::Past, "governance-meetings-past"),
        ],
        rows: found.iter().map(|one| row(view, &l, one)).collect(),
        pager: ui::pager_at(&l, "/meetings", Some(part), first.as_deref(), next.as_deref()),
        add: plans.then(|| view.ask.href("/meetings/new")),
        csv: view.ask.href("/meetings.csv"),
        json: view.ask.href("/meetings.json"),
        calendar: view.ask.href("/meetings.ics"),
        here,
        l: l.clone(),
    };
    let mut page = Page::new(l.t("governance-meetings-title"), render(&body)?);
    page.description = l.t("governance-meetings-about");
    let calendar = view.ask.href("/meetings.ics");
    page.alternates = vec![("application/json", "/api/meetings".to_owned()), ("text/calendar", calendar)];
    Ok(Answer::Page(page))
}

/// Where a list goes on; what is no such place is the beginning.
fn after(text: &str) -> Option<(Instant, Id<Meeting>)> {
    let (starts, id) = text.split_once('.')?;
    Some((Instant::from_micros(starts.parse().ok()?), Id::parse(id)?))
}

/// The bodies to choose from: all, or one of those that may be seen.
fn bodies(read: &mut Read<'_>, l: &Locale, scope: &Scope) -> Result<Vec<(String, String)>, Fault> {
    let rows: Vec<(Id<Body>, Localised, bool)> = read.all(BODIES, params![])?;
    let own = rows.into_iter().filter(|(id, _, public)| scope.holds(*id, *public));
    let all = std::iter::once((String::new(), l.t("governance-meetings-all-bodies")));
    Ok(all.chain(own.map(|(id, name, _)| (id.to_string(), l.noted(&name)))).collect())
}

#[derive(askama::Template)]
#[template(path = "meeting/show.html")]
struct MeetingPage {
    l: Locale,
    live: Option<String>,
    body: (String, Html),
    name: Html,
    when: String,
    where_held: String,
    moving: Moving,
    panels: Vec<Html>,
    roll: Option<String>,
    hall: String,
    stays: Option<String>,
    chair: Option<String>,
    acts: Vec<(String, String)>,
    json: String,
    history: Html,
}

/// What moves by itself on a meeting's page: the same for all of one sight.
struct Moving {
    stage: Html,
    now: Html,
    polls: Html,
    agenda: Html,
    facts: Html,
}

#[derive(askama::Template)]
#[template(path = "meeting/whereabouts.html")]
struct Whereabouts {
    now: String,
    quorum: Html,
}

#[derive(askama::Template)]
#[template(path = "meeting/agenda.html")]
struct Agenda {
    l: Locale,
    items: Vec<Item>,
    motions: Vec<MotionLine>,
}

#[derive(askama::Template)]
#[template(path = "meeting/facts.html")]
struct Facts {
    facts: Vec<(String, String)>,
}

/// An agenda item as pages show it.
pub(super) struct Item {
    pub id: Id<AgendaItem>,
    pub place: u32,
    pub number: String,
    pub title: Html,
    pub note: Html,
    pub state: ItemState,
    pub badge: Html,
    pub papers: Vec<(String, Html)>,
    pub motions: Vec<MotionLine>,
}

/// A motion as lists show it.
pub(super) struct MotionLine {
    pub place: String,
    pub number: String,
    pub title: Html,
    pub badge: Html,
}

/// The agenda with its papers and motions, and the motions under no item.
pub(super) fn agenda_lines(
    view: &mut View<'_, '_>,
    l: &Locale,
    id: Id<Meeting>,
) -> Result<(Vec<Item>, Vec<MotionLine>), Fault> {
    let here = view.ask.href(&place(id.uuid()));
    let mut papers: HashMap<Id<AgendaItem>, Vec<(String, Html)>> = HashMap::new();
    for paper in agenda::papers(view.read, id)? {
        papers
            .entry(paper.item)
            .or_default()
            .push((format!("{here}/papers/{}", paper.id), l.words(&paper.title)));
    }
    let mut motions: HashMap<Option<Id<AgendaItem>>, Vec<MotionLine>> = HashMap::new();
    for listed in motion::listed(view.read, id)? {
        let line = MotionLine {
            place: view.ask.href(&motion::place(listed.id.uuid())),
            number: l.t1("governance-motion-number", "number", l.number(listed.number)),
            title: l.words(&listed.title),
            badge: ui::badge(listed.state.look(), &l.t(listed.state.key())),
        };
        motions.entry(listed.item).or_default().push(line);
    }
    let closed = store::load(view.read, id)?.is_some_and(|meeting| meeting.stage() == Stage::Closed);
    let items = agenda::items(view.read, id)?;
    let states: Vec<_> = items.iter().map(|item| (item.position, item.state)).collect();
    let badge = |item: &agenda::Item| {
        let (look, key) = agenda::rules::told((item.position, item.state), states.iter().copied(), closed);
        ui::badge(look, &l.t(key))
    };
    let items = items.into_iter().map(|item| Item {
        id: item.id,
        place: item.position,
        number: l.number(item.position),
        title: l.words(&item.title),
        note: l.words(&item.note),
        state: item.state,
        badge: badge(&item),
        papers: papers.remove(&item.id).unwrap_or_default(),
        motions: motions.remove(&Some(item.id)).unwrap_or_default(),
    });
    let items = items.collect();
    Ok((items, motions.remove(&None).unwrap_or_default()))
}

/// Where a meeting is, in one sentence.
pub(crate) fn told_now(l: &Locale, meeting: &MeetingState, current: Option<&agenda::Item>) -> String {
    let moment = |instant: Instant| l.moment(instant, &meeting.zone);
    match (meeting.stage(), meeting.opened_at, meeting.closed_at, current) {
        (Stage::Draft, ..) => l.t("governance-now-draft"),
        (Stage::Called, ..) => l.t1("governance-now-called", "when", moment(meeting.starts_at)),
        (Stage::Open, _, _, Some(item)) => {
            l.t2("governance-now-item", "number", l.number(item.position), "title", l.noted(&item.title))
        }
        (_, _, Some(closed), _) => l.t1("governance-now-closed", "when", moment(closed)),
        (_, Some(opened), ..) => l.t1("governance-now-open", "when", moment(opened)),
        (_, None, None, _) => l.t("governance-now-draft"),
    }
}

/// Where a meeting is, with its presence and the line of its quorum.
pub(super) fn whereabouts(
    view: &mut View<'_, '_>,
    id: Id<Meeting>,
    state: &MeetingState,
) -> Result<Html, Stop> {
    let current = agenda::items(view.read, id)?.into_iter().find(|item| item.state == ItemState::Current);
    let now = told_now(&view.l(), state, current.as_ref());
    Ok(render(&Whereabouts { now, quorum: words::quorum_block(view, id, state, "q")? })?)
}

fn moving(
    view: &mut View<'_, '_>,
    id: Id<Meeting>,
    state: &MeetingState,
    sight: Sight,
) -> Result<Moving, Stop> {
    let l = view.l();
    let (items, motions) = agenda_lines(view, &l, id)?;
    Ok(Moving {
        stage: words::badge(&l, state.stage()),
        now: whereabouts(view, id, state)?,
        polls: poll::of_meeting(view, id, sight)?,
        facts: render(&Facts { facts: facts(view, &l, id, state)? })?,
        agenda: render(&Agenda { l, items, motions })?,
    })
}

/// What a page about a meeting moves with: the meeting, its body, whose statutes say who may follow it, and each of its
/// polls, for ballots are about the poll alone.
pub(crate) fn about(view: &mut View<'_, '_>, id: Id<Meeting>, state: &MeetingState) -> Result<Parts, Fault> {
    let polls: Vec<Id<Poll>> = view.read.all(POLLS, params![id])?;
    let parts = polls.into_iter().fold(Parts::new().about(id).about(state.body), Parts::about);
    let open = is_open(view.read, state, view.ask.today())?;
    Ok(parts.rights(format!("{open} {}", state.roll_frozen_at.is_some())))
}

fn listens(view: &mut View<'_, '_>, granted: Granted<SeesMeeting>) -> Result<Listens, Stop> {
    Ok(Listens::to(sight(view, granted.meeting)?))
}

fn moves(view: &mut View<'_, '_>, sight: Sight) -> Result<Parts, Stop> {
    let id = view.ask.path.id("meeting")?;
    let state = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let Moving { stage, now, polls, agenda, facts } = moving(view, id, &state, sight)?;
    let parts = about(view, id, &state)?.part("stage", stage).part("now", now).part("polls", polls);
    Ok(parts.part("agenda", agenda).part("facts", facts))
}

fn show(view: &mut View<'_, '_>, granted: Granted<SeesMeeting>) -> Result<Answer, Stop> {
    let l = view.l();
    let id = granted.meeting;
    let state = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let owner = body::load(view.read, state.body)?.ok_or(Stop::Missing)?;
    let sight = sight(view, id)?;
    let here = view.ask.href(&place(id.uuid()));
    let person = takes_part(view);
    let runs = runs(view);
    let mut acts = acts(&l, &here, runs, person, state.stage() == Stage::Closed);
    acts.extend(rehearsal::links(view, id, &state, runs || person.is_some())?);
    let body = MeetingPage {
        body: (view.ask.href(&body::place(state.body.uuid())), l.words(&owner.name)),
        name: l.words(&state.name),
        when: l.between(state.starts_at, state.ends_at, &state.zone),
        where_held: words::where_held(&l, state.format, &state.venue),
        moving: moving(view, id, &state, sight)?,
        live: live(view, &state, &format!("{}/live", place(id.uuid())))?,
        panels: view.panels("meeting", id.uuid())?,
        roll: (state.stage() != Stage::Draft).then(|| format!("{here}/roll")),
        hall: format!("{here}/hall"),
        acts,
        json: format!("/api/meetings/{id}"),
        stays: state.opened_at.map(|_| format!("{here}/stays")),
        // Once it is over nothing is run any more; what is left on the chair's page stays in reach.
        chair: (runs && state.stage() == Stage::Closed).then(|| format!("{here}/chair")),
        // Who came and went has a page of its own; here it would crowd out everything else.
        history: history::of(view, id, state.body, "presence.", says)?,
        l: l.clone(),
    };
    let mut page = Page::new(l.plain(&state.name), render(&body)?);
    page.description = format!("{} {}", body.when, body.where_held);
    page.alternates = vec![("application/json", body.json.clone())];
    page.refresh = again(&state);
    page.private = state.stage() == Stage::Draft || state.rehearses.is_some();
    Ok(Answer::Page(page))
}

/// Which item or paper an entry is about.
fn says(view: &mut View<'_, '_>, entry: &Logged) -> Result<Option<String>, Stop> {
    let l = view.l();
    let state = entry.after.as_ref().filter(|after| !after.is_null()).or(entry.before.as_ref());
    let Some(state) = state else { return Ok(None) };
    let title = serde_json::from_value::<Localised>(state["title"].clone()).ok().map(|title| l.noted(&title));
    Ok(match (entry.kind.split('.').next(), title) {
        (Some("agenda-item"), Some(title)) => match state["position"].as_i64() {
            Some(number) => Some(l.t2("governance-paper-under", "number", l.number(number), "title", title)),
            None => Some(title),
        },
        (Some("paper"), title) => title,
        _ => None,
    })
}

/// The stream of a page about a meeting; none once it is over.
pub(crate) fn live(
    view: &mut View<'_, '_>,
    state: &MeetingState,
    place: &str,
) -> Result<Option<String>, Fault> {
    match state.stage() {
        Stage::Closed => Ok(None),
        Stage::Draft | Stage::Called | Stage::Open => view.live(place).map(Some),
    }
}

/// After how many seconds a page about a meeting is asked for again where no stream comes.
pub(crate) fn again(state: &MeetingState) -> Option<u32> {
    match state.stage() {
        Stage::Open => Some(AGAIN),
        Stage::Called => Some(10 * AGAIN),
        Stage::Draft | Stage::Closed => None,
    }
}

fn acts(
    l: &Locale,
    here: &str,
    runs: bool,
    person: Option<Id<Person>>,
    is_over: bool,
) -> Vec<(String, String)> {
    let mut acts = Vec::new();
    if person.is_some() {
        acts.push((format!("{here}/mine"), l.t("governance-mine-link")));
    }
    if runs && !is_over {
        acts.push((format!("{here}/chair"), l.t("governance-chair-link")));
    }
    if !is_over && (runs || person.is_some()) {
        acts.push((format!("{here}/motions/new"), l.t("governance-motion-new")));
    }
    acts
}

/// How it was called, who is on its roll, when it was opened and closed.
fn facts(
    view: &mut View<'_, '_>,
    l: &Locale,
    id: Id<Meeting>,
    meeting: &MeetingState,
) -> Result<Vec<(String, String)>, Fault> {
    let moment = |instant: Instant| l.moment(instant, &meeting.zone);
    let mut facts = vec![(l.t("governance-field-zone"), meeting.zone.clone())];
    // The notice says when it was called.
    if let Some(called) = meeting.called_at.filter(|_| meeting.notice.is_none()) {
        facts.push((l.t("governance-fact-called"), moment(called)));
    }
    if let Some(notice) = &meeting.notice {
        let example =
            if notice.example { format!(" {}", l.t("governance-fact-example")) } else { String::new() };
        facts.push((l.t("governance-fact-notice"), format!("{}{example}", calling::told(l, notice))));
    }
    if let Some(frozen) = meeting.roll_frozen_at {
        let totals = roll::totals_told(l, &roll::counts(view.read, id)?);
        let frozen = l.t1("governance-roll-frozen", "when", moment(frozen));
        facts.push((l.t("governance-roll-title"), format!("{totals} {frozen}")));
    }
    let day = meeting.opened_at.map_or_else(|| view.ask.today(), |at| at.day_in(&meeting.zone));
    if let Some(chair) = presiding::chair_of(view.read, meeting, day)? {
        facts.push((l.t("governance-fact-chair"), presiding::named(view.read, l, chair)?));
    }
    if let Some(opened) = meeting.opened_at {
        facts.push((l.t("governance-fact-opened"), moment(opened)));
    }
    if let Some(closed) = meeting.closed_at {
        facts.push((l.t("governance-fact-closed"), moment(closed)));
    }
    Ok(facts)
}

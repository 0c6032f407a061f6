//! What meetings offer to other pages: what is happening now on the first page, the meetings of a body, my meetings.

use super::{
    Meeting, Stage,
    gate::takes_part_in,
    pages::{Row, filter_of, place, row, runs_bodies, told_now},
    store::{self, When},
};
use crate::{
    agenda::{self, ItemState},
    body::{self, Body, Scope},
    poll,
};
use base::{Id, Stop};
use db::params;
use shell::{Html, Locale, Person, Role, View, render};
use std::collections::HashSet;
use uuid::Uuid;

/// How many meetings a panel shows of each sort.
const MOST: u64 = 5;

db::statements! {
    SAT_IN = "SELECT DISTINCT s.body FROM tenure t JOIN seat s ON s.id = t.seat
              WHERE t.person = ?1 AND t.since <= ?2 AND (t.until IS NULL OR t.until > ?2)
              UNION SELECT m.body FROM delegation d JOIN meeting m ON m.id = d.meeting
              WHERE (d.delegate = ?1 OR d.substitute = ?1) AND m.closed_at IS NULL
              AND m.rehearses IS NULL";
}

#[derive(askama::Template)]
#[template(path = "meeting/now.html")]
struct NowPanel {
    l: Locale,
    rows: Vec<Now>,
    all: String,
}

/// A meeting with where it is and the question open in it.
struct Now {
    row: Row,
    told: String,
    poll: Option<OpenPoll>,
}

struct OpenPoll {
    place: String,
    question: Html,
    turnout: String,
    bar: Html,
    /// Where the reader answers it, who may and has not.
    vote: Option<String>,
}

/// What is happening now: the meetings that are open, else the next one.
pub(crate) fn on_home(view: &mut View<'_, '_>, _: Uuid) -> Result<Option<Html>, Stop> {
    let l = view.l();
    let (now, today) = (view.ask.now, view.ask.today());
    let filter = filter_of(view.read, &view.ask.who, today, Some((When::Upcoming, now)), None)?;
    // An open meeting may have begun long before those that are called for the same days.
    let found = store::listed(view.read, &filter, 20)?;
    let open: Vec<_> = found.iter().filter(|one| one.stage() == Stage::Open).collect();
    let shown: Vec<_> = if open.is_empty() {
        found.iter().filter(|one| one.stage() == Stage::Called).take(1).collect()
    } else {
        open
    };
    let mut rows = Vec::new();
    for listed in shown {
        let items = agenda::items(view.read, listed.id)?;
        let current = items.iter().find(|item| item.state == ItemState::Current);
        let Some(state) = store::load(view.read, listed.id)? else { continue };
        let poll = open_poll(view, &l, listed.id, rows.len())?;
        rows.push(Now { row: row(view, &l, listed), told: told_now(&l, &state, current), poll });
    }
    if rows.is_empty() {
        return Ok(None);
    }
    let all = view.ask.href("/meetings");
    Ok(Some(render(&NowPanel { l, rows, all })?))
}

/// The question that is open in a meeting, and how many have answered; what they answered nobody knows yet.
fn open_poll(
    view: &mut View<'_, '_>,
    l: &Locale,
    meeting: Id<Meeting>,
    at: usize,
) -> Result<Option<OpenPoll>, Stop> {
    let Some(id) = poll::open_in(view.read, meeting)? else { return Ok(None) };
    let Some(state) = poll::load(view.read, id)? else { return Ok(None) };
    let (turnout, bar) = poll::turnout_told(l, &format!("home-turnout-{at}"), poll::turnout(view.read, id)?);
    let own = view.ask.href(&format!("{}/mine", place(meeting.uuid())));
    let vote = poll::awaits(view, meeting)?.map(|_| own);
    let place = view.ask.href(&poll::place(id.uuid()));
    Ok(Some(OpenPoll { place, question: l.words(&state.question), turnout, bar, vote }))
}

#[derive(askama::Template)]
#[template(path = "meeting/panel.html")]
struct ListPanel {
    l: Locale,
    title: String,
    sorts: Vec<(String, Vec<Line>)>,
    all: String,
    /// Where a meeting is prepared, for who may.
    add: Option<String>,
}

/// A meeting in a panel, with what its reader can do in it.
struct Line {
    row: Row,
    /// The question that waits for the reader's answer, and where it is given.
    vote: Option<(String, Html)>,
    acts: Vec<(String, String)>,
}

/// The meetings of a body.
pub(crate) fn of_body(view: &mut View<'_, '_>, id: Uuid) -> Result<Option<Html>, Stop> {
    let body: Id<Body> = Id::from_uuid(id);
    let sorts = sorts(view, vec![body], false)?;
    let plans = view.ask.who.administers() || view.ask.who.holds(Role::Secretary, Some(id));
    panel(view, "governance-panel-body-meetings", sorts, &format!("?body={body}"), plans)
}

/// My meetings: of the bodies in which I sit or am named for a meeting, and of those that I run; for an administrator
/// whatever is in preparation.
pub(crate) fn on_me(view: &mut View<'_, '_>, person: Uuid) -> Result<Option<Html>, Stop> {
    let today = view.ask.today();
    let person: Id<Person> = Id::from_uuid(person);
    let sat_in: Vec<Id<Body>> = view.read.all(SAT_IN, params![person, today])?;
    let mut seen = HashSet::new();
    let runs = runs_bodies(view.read, &view.ask.who, today)?;
    let bodies: Vec<Id<Body>> = sat_in.into_iter().chain(runs).filter(|body| seen.insert(*body)).collect();
    let mut sorts = sorts(view, bodies, true)?;
    let administers = view.ask.who.administers();
    if administers {
        let mut drafts = store::drafts(view.read, &Scope::All, None)?;
        drafts.retain(|draft| !seen.contains(&draft.body));
        drafts.truncate(MOST as usize);
        sorts.push(("governance-panel-drafts", lines(view, &drafts, true)?));
    }
    let plans = view.ask.who.over(Role::Secretary).next().is_some()
        || (administers && body::has_any(view.read, today)?);
    panel(view, "governance-panel-my-meetings", sorts, "", plans)
}

type Sorts = Vec<(&'static str, Vec<Line>)>;

/// The meetings to come of some bodies, and those that are over.
fn sorts(view: &mut View<'_, '_>, bodies: Vec<Id<Body>>, own: bool) -> Result<Sorts, Stop> {
    let (now, today) = (view.ask.now, view.ask.today());
    let mut filter = filter_of(view.read, &view.ask.who, today, None, Some(bodies))?;
    let mut sorts = Vec::new();
    for (key, when) in
        [("governance-meetings-upcoming", When::Upcoming), ("governance-meetings-past", When::Past)]
    {
        filter.when = Some((when, now));
        let found = store::listed(view.read, &filter, MOST)?;
        sorts.push((key, lines(view, &found, own)?));
    }
    Ok(sorts)
}

fn lines(view: &mut View<'_, '_>, found: &[store::Listed], own: bool) -> Result<Vec<Line>, Stop> {
    let l = view.l();
    let mut lines = Vec::new();
    for one in found {
        let (vote, acts) = match own && one.stage() != Stage::Closed {
            true => offered(view, &l, one)?,
            false => (None, Vec::new()),
        };
        lines.push(Line { row: row(view, &l, one), vote, acts });
    }
    Ok(lines)
}

type Offered = (Option<(String, Html)>, Vec<(String, String)>);

/// What its reader can do in a meeting that is not over: answer what is asked, lead it, have their own page of it.
fn offered(view: &mut View<'_, '_>, l: &Locale, one: &store::Listed) -> Result<Offered, Stop> {
    let here = view.ask.href(&place(one.id.uuid()));
    let mine = format!("{here}/mine");
    let vote = poll::awaits(view, one.id)?.map(|question| (mine.clone(), question));
    let mut acts = Vec::new();
    if crate::gate::runs(&mut view.ask.gate(view.read), one.body)? {
        acts.push((format!("{here}/chair"), l.t("governance-chair-link")));
    }
    if takes_part_in(view, one.id)?.is_some() {
        acts.push((mine, l.t("governance-mine-link")));
    }
    Ok((vote, acts))
}

/// `query` narrows the page of all meetings, and chooses the body of a new one.
fn panel(
    view: &mut View<'_, '_>,
    title: &'static str,
    sorts: Sorts,
    query: &str,
    plans: bool,
) -> Result<Option<Html>, Stop> {
    let l = view.l();
    let shown = sorts.into_iter().filter(|(_, lines)| !lines.is_empty());
    let sorts: Vec<_> = shown.map(|(key, lines)| (l.t(key), lines)).collect();
    if sorts.is_empty() && !plans {
        return Ok(None);
    }
    let add = plans.then(|| view.ask.href(&format!("/meetings/new{query}")));
    let all = view.ask.href(&format!("/meetings{query}"));
    Ok(Some(render(&ListPanel { title: l.t(title), sorts, all, add, l })?))
}

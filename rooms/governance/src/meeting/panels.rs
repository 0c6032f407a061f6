//! What meetings offer to other pages: what is happening now on the first page, the meetings of a body, my meetings.

use super::{
    Meeting, Stage,
    pages::{Row, filter_of, place, row, runs_bodies, told_now},
    store::{self, When},
};
use crate::{
    agenda::{self, ItemState},
    body::Body,
    poll,
};
use base::{Id, Stop};
use db::params;
use shell::{Html, Locale, Person, View, render};
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
    let place = view.ask.href(&poll::place(id.uuid()));
    Ok(Some(OpenPoll { place, question: l.words(&state.question), turnout, bar }))
}

#[derive(askama::Template)]
#[template(path = "meeting/panel.html")]
struct ListPanel {
    l: Locale,
    title: String,
    upcoming: Vec<(Row, Option<String>)>,
    past: Vec<(Row, Option<String>)>,
    all: String,
}

/// The meetings of a body.
pub(crate) fn of_body(view: &mut View<'_, '_>, id: Uuid) -> Result<Option<Html>, Stop> {
    let body: Id<Body> = Id::from_uuid(id);
    let title = view.l().t("governance-panel-body-meetings");
    let all = view.ask.href(&format!("/meetings?body={body}"));
    panel(view, vec![body], title, all, false)
}

/// My meetings: of the bodies in which I sit or am named for a meeting, and of those that I run.
pub(crate) fn on_me(view: &mut View<'_, '_>, person: Uuid) -> Result<Option<Html>, Stop> {
    let today = view.ask.today();
    let person: Id<Person> = Id::from_uuid(person);
    let sat_in: Vec<Id<Body>> = view.read.all(SAT_IN, params![person, today])?;
    let mut seen = HashSet::new();
    let runs = runs_bodies(view.read, &view.ask.who, today)?;
    let bodies: Vec<Id<Body>> = sat_in.into_iter().chain(runs).filter(|body| seen.insert(*body)).collect();
    let title = view.l().t("governance-panel-my-meetings");
    let all = view.ask.href("/meetings");
    panel(view, bodies, title, all, true)
}

fn panel(
    view: &mut View<'_, '_>,
    bodies: Vec<Id<Body>>,
    title: String,
    all: String,
    own: bool,
) -> Result<Option<Html>, Stop> {
    let l = view.l();
    let (now, today) = (view.ask.now, view.ask.today());
    let rows = |view: &mut View<'_, '_>, when: When| {
        let filter = filter_of(view.read, &view.ask.who, today, Some((when, now)), Some(bodies.clone()))?;
        let found = store::listed(view.read, &filter, MOST)?;
        let link = |one: &store::Listed| {
            (own && one.stage() != Stage::Closed)
                .then(|| view.ask.href(&format!("{}/mine", place(one.id.uuid()))))
        };
        Ok::<_, Stop>(found.iter().map(|one| (row(view, &l, one), link(one))).collect::<Vec<_>>())
    };
    let (upcoming, past) = (rows(view, When::Upcoming)?, rows(view, When::Past)?);
    if upcoming.is_empty() && past.is_empty() {
        return Ok(None);
    }
    Ok(Some(render(&ListPanel { l, title, upcoming, past, all })?))
}

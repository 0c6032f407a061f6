//! The latest decisions on other pages, each with its verdict bar.

use super::{Filter, Listed, pages, store};
use crate::{
    body::{Body, Scope},
    poll, verdict,
};
use base::{Id, Stop};
use shell::{Happening, Html, Locale, View, render};
use uuid::Uuid;

/// How many on the home page.
const ON_HOME: u64 = 3;
/// How many on a body's page.
const ON_BODY: u64 = 5;

#[derive(askama::Template)]
#[template(path = "decision/panel.html")]
struct LatestPanel {
    l: Locale,
    id: &'static str,
    lines: Vec<Line>,
    all: String,
    name_body: bool,
}

struct Line {
    place: String,
    number: String,
    title: Html,
    badge: Html,
    body: Html,
    day: String,
    bar: Html,
}

/// The latest decisions of the federation's public bodies.
pub(crate) fn on_home(view: &mut View<'_, '_>, _: Uuid) -> Result<Option<Html>, Stop> {
    let filter = Filter::all(Scope::Public(view.ask.today()), view.ask.today());
    panel(view, filter, ON_HOME, "home-decisions", "/decisions".to_owned(), true)
}

/// The latest decisions of one body, as far as the reader may follow its meetings.
pub(crate) fn of_body(view: &mut View<'_, '_>, id: Uuid) -> Result<Option<Html>, Stop> {
    let body: Id<Body> = Id::from_uuid(id);
    let today = view.ask.today();
    let scope = Scope::of(view.read, &view.ask.who, today)?;
    let filter = Filter { body: Some(body), ..Filter::all(scope, today) };
    panel(view, filter, ON_BODY, "body-decisions", format!("/decisions?body={body}"), false)
}

/// The latest decisions of one body as happenings of its life, as far as the reader may see them.
pub(crate) fn life_of_body(
    view: &mut View<'_, '_>,
    body: Id<Body>,
    most: u64,
) -> Result<Vec<Happening>, Stop> {
    let (l, today) = (view.l(), view.ask.today());
    let scope = Scope::of(view.read, &view.ask.who, today)?;
    let filter = Filter { body: Some(body), ..Filter::all(scope, today) };
    let told = store::listed(view.read, &filter, most, 0)?.into_iter().map(|one| {
        let key = if one.adopted { "governance-life-adopted" } else { "governance-life-rejected" };
        let title = l.plain(&one.title);
        let told = l.t2(key, "number", one.number.as_str(), "title", l.noted(&one.title));
        let place = view.ask.href(&super::pages::place(one.id.uuid()));
        Happening::new(one.taken_at.day_in(&one.zone), told)
            .naming(title, Some(place))
            .naming(one.number, None)
    });
    Ok(told.collect())
}

fn panel(
    view: &mut View<'_, '_>,
    filter: Filter,
    most: u64,
    id: &'static str,
    all: String,
    name_body: bool,
) -> Result<Option<Html>, Stop> {
    let l = view.l();
    let found = store::listed(view.read, &filter, most, 0)?;
    if found.is_empty() {
        return Ok(None);
    }
    let mut lines = Vec::with_capacity(found.len());
    for one in found {
        lines.push(line(view, &l, one)?);
    }
    Ok(Some(render(&LatestPanel { all: view.ask.href(&all), l, id, lines, name_body })?))
}

fn line(view: &mut View<'_, '_>, l: &Locale, one: Listed) -> Result<Line, Stop> {
    let poll = match one.poll {
        Some(id) => poll::load(view.read, id)?,
        None => None,
    };
    let title = l.plain(&one.title);
    let bar = poll.as_ref().and_then(|poll| {
        let id = format!("d{}", one.id.uuid().simple());
        Some(verdict::bar(l, &id, &title, poll.outcome()?, &poll.articles))
    });
    Ok(Line {
        place: view.ask.href(&pages::place(one.id.uuid())),
        number: one.number,
        title: l.words(&one.title),
        badge: pages::badge(l, one.adopted),
        body: l.words(&one.body_name),
        day: l.day(one.taken_at.day_in(&one.zone)),
        bar: bar.unwrap_or_default(),
    })
}

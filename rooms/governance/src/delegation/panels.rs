//! Delegations on other pages: a meeting's numbers, and for which meetings a member has named whom.

use super::{
    pages::{self, Person, asked, place, told},
    rules,
    store::{self, OnRoll, Which},
};
use crate::{
    meeting::{self, Meeting, MeetingState, Stage, gate::sees_meeting},
    registry::Member,
    seat::Capacity,
};
use base::{Id, Stop};
use shell::{Html, Locale, Role, View, render};
use uuid::Uuid;

#[derive(askama::Template)]
#[template(path = "delegation/meeting.html")]
struct MeetingPanel {
    l: Locale,
    told: Vec<String>,
    all: String,
    missing: String,
    mine: Vec<(String, String)>,
}

/// How many members have named a delegate for a meeting; nothing where members name none.
pub(crate) fn of_meeting(view: &mut View<'_, '_>, id: Uuid) -> Result<Option<Html>, Stop> {
    let id: Id<Meeting> = Id::from_uuid(id);
    let state = meeting::load(view.read, id)?.ok_or(Stop::Missing)?;
    let Some(asked) = asked(view, &state)?.filter(|_| state.stage() != Stage::Draft) else { return Ok(None) };
    let l = view.l();
    let told = told(view, &l, id, &state, &asked)?;
    let all = view.ask.href(&place(id));
    let open = rules::check_open(&state, &asked, view.ask.now).is_ok();
    let mut mine = Vec::new();
    for member in view.ask.who.over(Role::FocalPoint).filter(|_| open).collect::<Vec<_>>() {
        let row = store::member(view.read, Id::from_uuid(member))?;
        if rules::check_member((row.kind, row.span()), &asked, state.day()).is_ok() {
            let name = l.t1("governance-delegation-name", "member", row.called(l.lang()));
            mine.push((format!("{all}/{member}"), name));
        }
    }
    let missing = format!("{all}?show={}", Which::Missing);
    Ok(Some(render(&MeetingPanel { l, told, all, missing, mine })?))
}

#[derive(askama::Template)]
#[template(path = "delegation/member.html")]
struct MemberPanel {
    l: Locale,
    lines: Vec<Line>,
}

struct Line {
    place: String,
    meeting: Html,
    when: String,
    delegate: Option<Person>,
    substitute: Option<Person>,
    until: Option<String>,
    act: Option<String>,
}

/// For which meetings a member names or has named a delegate: those to come, then those that are over.
pub(crate) fn of_member(view: &mut View<'_, '_>, id: Uuid) -> Result<Option<Html>, Stop> {
    let member: Id<Member> = Id::from_uuid(id);
    let l = view.l();
    let edits = network::person::gate::edits_member(view.read, &view.ask.who, member, view.ask.today())?;
    let upcoming = store::upcoming(view.read, view.ask.now)?;
    let past = store::past(view.read, member, view.ask.now)?;
    let mut lines = Vec::new();
    for meeting in upcoming.into_iter().chain(past) {
        lines.extend(line(view, &l, member, meeting, edits)?);
    }
    if lines.is_empty() { Ok(None) } else { Ok(Some(render(&MemberPanel { l, lines })?)) }
}

fn line(
    view: &mut View<'_, '_>,
    l: &Locale,
    member: Id<Member>,
    id: Id<Meeting>,
    edits: bool,
) -> Result<Option<Line>, Stop> {
    let state: MeetingState = meeting::load(view.read, id)?.ok_or(Stop::Missing)?;
    let keeps = view.ask.who.administers() || view.ask.who.holds(Role::Secretary, Some(state.body.uuid()));
    if !edits && !keeps && !sees_meeting(&mut view.ask.gate(view.read), id.uuid())? {
        return Ok(None);
    }
    let Some(asked) = asked(view, &state)? else { return Ok(None) };
    let row = store::member(view.read, member)?;
    let has_vote = rules::check_member((row.kind, row.span()), &asked, state.day()).is_ok();
    let named: Option<OnRoll> = store::one(view.read, id, member, state.day())?;
    let Some(named) = named.filter(|one| has_vote || one.delegation.is_some()) else { return Ok(None) };
    let open = has_vote && rules::check_open(&state, &asked, view.ask.now).is_ok();
    Ok(Some(Line {
        place: view.ask.href(&meeting::place(id.uuid())),
        meeting: l.words(&state.name),
        when: l.moment(state.starts_at, &state.zone),
        delegate: pages::person(view, l, &named, Capacity::Titular),
        substitute: pages::person(view, l, &named, Capacity::Deputy),
        until: open.then(|| pages::until(l, &state, &asked)),
        act: (open && (edits || keeps)).then(|| view.ask.href(&format!("{}/{member}", place(id)))),
    }))
}

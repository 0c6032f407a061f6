//! The members of a meeting and whom they have named; the form with which a member names.

use super::{
    Delegation, NewDelegation,
    gate::NamesDelegate,
    rules,
    store::{self, Choice, OnRoll, Which},
};
use crate::{
    meeting::{
        self, Meeting, MeetingState,
        gate::{SeesMeeting, runs},
    },
    seat::Capacity,
    sheet::Sheet,
    statute::{self, InForce},
};
use base::{Fault, Id, Refusal, Stop};
use db::Read;
use network::{member::pages::place as member_place, name::read_in, person::called};
use shell::{
    Answer, Change, Filled, Form, Granted, Html, Locale, Page, Public, Refusals, Role, Routes, View, render,
    ui,
};
use std::sync::Arc;
use uuid::Uuid;

/// How many members a page shows.
const PER_PAGE: u64 = 100;

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .page::<SeesMeeting>("/meetings/{meeting}/delegations", show)
        .page::<Public>("/delegations/{delegation}", lead_on)
        .form::<NamesDelegate, NamesDelegate>("/meetings/{meeting}/delegations/{member}", show_name, name)
        .act::<NamesDelegate, NamesDelegate>(
            "/meetings/{meeting}/delegations/{member}/withdrawal",
            withdraw,
            show_name,
        )
}

/// The address of a meeting's delegations, without language.
pub(super) fn place(meeting: Id<Meeting>) -> String {
    format!("{}/delegations", meeting::place(meeting.uuid()))
}

/// Where a delegation is found: the page of the member, which names the meeting and both people.
pub(crate) fn address(id: Uuid) -> String {
    format!("/delegations/{id}")
}

/// What a delegation is called: the meeting to which it goes.
pub(crate) fn title(read: &mut Read<'_>, id: Uuid, l: &Locale) -> Result<Option<String>, Fault> {
    let Some(state) = store::load(read, Id::from_uuid(id))? else { return Ok(None) };
    let meeting = meeting::load(read, state.meeting)?;
    Ok(meeting.map(|meeting| l.t1("governance-delegation-called", "meeting", l.noted(&meeting.name))))
}

fn lead_on(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let id: Id<Delegation> = view.ask.path.id("delegation")?;
    let state = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    Ok(Answer::See(view.ask.href(&format!("{}#panel-delegations", member_place(state.member.uuid())))))
}

/// The statute by which members name delegates for a meeting, as it is today.
pub(super) fn asked(
    view: &mut View<'_, '_>,
    meeting: &MeetingState,
) -> Result<Option<InForce<statute::Delegation>>, Stop> {
    Ok(statute::in_force(view.read, meeting.body, view.ask.today())?)
}

/// How many have named and how many have not; until when, or that it is over.
pub(super) fn told(
    view: &mut View<'_, '_>,
    l: &Locale,
    id: Id<Meeting>,
    meeting: &MeetingState,
    asked: &InForce<statute::Delegation>,
) -> Result<Vec<String>, Stop> {
    let (members, named) = store::counts(view.read, &view.ask.house.memo, id, &asked.terms, meeting.day())?;
    let args = [("members", members.into()), ("named", named.into()), ("missing", (members - named).into())];
    let until = match rules::check_open(meeting, asked, view.ask.now) {
        Ok(()) => until(l, meeting, asked),
        Err(refusal) => l.refusal(&refusal),
    };
    Ok(vec![l.with("governance-delegation-counts", &args), until])
}

/// Until when members may name, while they may.
pub(super) fn until(l: &Locale, meeting: &MeetingState, asked: &InForce<statute::Delegation>) -> String {
    // On the very day naming ends with the opening, which no day can tell.
    let key = match asked.terms.days_before {
        0 => "governance-delegation-until-opening",
        _ => "governance-delegation-until",
    };
    l.t2(key, "last", rules::last_day(meeting, &asked.terms), "article", asked.article.as_str())
}

#[derive(askama::Template)]
#[template(path = "delegation/list.html")]
struct ListPage {
    l: Locale,
    back: (String, Html),
    told: Vec<String>,
    says: Vec<String>,
    here: String,
    which: &'static str,
    search: Html,
    filters: Vec<(String, String, bool)>,
    rows: Vec<Row>,
    pager: Html,
}

struct Row {
    member: String,
    place: String,
    kind: String,
    standing: Option<String>,
    delegate: Option<Person>,
    substitute: Option<Person>,
    act: Option<String>,
}

/// Somebody who was named.
pub(super) struct Person {
    pub place: Option<String>,
    pub name: String,
    /// Whether the person holds a mandate in the member on the day.
    pub holds: bool,
}

fn show(view: &mut View<'_, '_>, granted: Granted<SeesMeeting>) -> Result<Answer, Stop> {
    view.ask.query.only(&["show", "q", "page"])?;
    let l = view.l();
    let id = granted.meeting;
    let state = meeting::load(view.read, id)?.ok_or(Stop::Missing)?;
    let asked = asked(view, &state)?.ok_or(Stop::Missing)?;
    let which = Which::parse(view.ask.query.text("show")).unwrap_or(Which::All);
    let words = view.ask.query.text("q").to_owned();
    let page = view.ask.query.text("page").parse().unwrap_or(1_u64).clamp(1, 1_000_000);
    let part = (PER_PAGE + 1, (page - 1) * PER_PAGE);
    let lang = view.ask.lang();
    let says = (&asked.terms, state.day());
    let mut found = store::listed(view.read, id, says, (which, &words), lang, part)?;
    let more = found.len() as u64 > PER_PAGE;
    found.truncate(PER_PAGE as usize);
    let shown = ui::Part { first: part.1 + 1, shown: found.len() as u64, total: None };
    let turn = |page: u64| view.ask.query.with("page", &page.to_string());
    let (before, after) = ((page > 1).then(|| turn(page - 1)), more.then(|| turn(page + 1)));
    let told = told(view, &l, id, &state, &asked)?;
    let open = rules::check_open(&state, &asked, view.ask.now).is_ok();
    let runs = runs(view);
    let here = view.ask.href(&place(id));
    let rows = found.iter().map(|one| row(view, &l, one, open && may_name(view, runs, one), &here)).collect();
    let tab = |one: Which, key: &str| {
        let query = shell::form::encode(&[("show", one.code()), ("q", &words)]);
        (format!("{here}?{query}"), l.t(key), one == which)
    };
    let body = ListPage {
        back: (view.ask.href(&meeting::place(id.uuid())), l.words(&state.name)),
        told,
        says: statute::told(view.read, &l, &asked.terms.clone().into(), asked.since)?,
        which: which.code(),
        search: ui::Field::new(&l, "q", "governance-delegation-search")
            .kind("search")
            .html(&Filled::default(), &words),
        filters: vec![
            tab(Which::All, "governance-delegation-show-all"),
            tab(Which::Named, "governance-delegation-show-named"),
            tab(Which::Missing, "governance-delegation-show-missing"),
        ],
        rows,
        pager: ui::pager_at(&l, &view.ask.place, Some(shown), before.as_deref(), after.as_deref()),
        here,
        l: l.clone(),
    };
    let title = l.t1("governance-delegation-title-of", "meeting", state.name.clone());
    Ok(Answer::Page(Page::new(title, render(&body)?)))
}

/// Whether the row gets a link to the form. The form's own need decides; a steward finds it on the members' pages.
fn may_name(view: &View<'_, '_>, runs: bool, one: &OnRoll) -> bool {
    runs || view.ask.who.holds(Role::FocalPoint, Some(one.member.uuid()))
}

fn row(view: &View<'_, '_>, l: &Locale, one: &OnRoll, open: bool, here: &str) -> Row {
    Row {
        member: read_in(&one.name, &one.names, l.lang()),
        place: view.ask.href(&member_place(one.member.uuid())),
        kind: l.t(&format!("network-kind-{}", one.kind)),
        standing: one.standing.map(|standing| l.t(&format!("network-standing-{standing}"))),
        delegate: person(view, l, one, Capacity::Titular),
        substitute: person(view, l, one, Capacity::Deputy),
        act: open.then(|| format!("{here}/{}", one.member)),
    }
}

/// Delegate or substitute as pages show them.
pub(super) fn person(view: &View<'_, '_>, l: &Locale, one: &OnRoll, capacity: Capacity) -> Option<Person> {
    let who = one.who(capacity)?;
    let place = network::person::pages::place(who.person.uuid());
    Some(Person {
        place: (!who.erased).then(|| view.ask.href(&place)),
        name: called(l, &who.name, who.erased),
        holds: who.mandate.is_some(),
    })
}

/// A person as a choice: name, office, and until when it was held.
fn choice(l: &Locale, (person, name, office, since, until): &Choice, day: base::Day) -> (String, String) {
    let holds = *since <= day && until.is_none_or(|until| until > day);
    let office = l.noted(office);
    let told = if holds {
        l.t2("governance-delegation-choice", "name", name.as_str(), "office", office)
    } else {
        let args = [
            ("name", name.as_str().into()),
            ("office", office.into()),
            ("span", l.span(*since, *until).into()),
        ];
        l.with("governance-delegation-choice-former", &args)
    };
    (person.to_string(), told)
}

fn show_name(view: &mut View<'_, '_>, granted: Granted<NamesDelegate>) -> Result<Answer, Stop> {
    let l = view.l();
    let (id, member) = (granted.meeting, granted.member);
    let state = meeting::load(view.read, id)?.ok_or(Stop::Missing)?;
    let asked = statute::required::<statute::Delegation>(view.read, state.body, view.ask.today());
    let row = store::member(view.read, member)?;
    let called = row.called(l.lang());
    let back = (member_place(member.uuid()), called.clone().into());
    let action = format!("{}/{member}", place(id));
    let title = l.t2("governance-delegation-name-title", "member", called, "meeting", l.noted(&state.name));
    let mut sheet = Sheet::new(title, back, action.clone(), "governance-delegation-name-do");
    let asked = match asked {
        Ok(asked) => asked,
        Err(Stop::Refused(all)) => return closed(view, sheet, &l, &all),
        Err(stop) => return Err(stop),
    };
    let open = rules::check_open(&state, &asked, view.ask.now)
        .and_then(|()| rules::check_member((row.kind, row.span()), &asked, state.day()));
    if let Err(refusal) = open {
        return closed(view, sheet, &l, &[refusal]);
    }
    sheet.lead = Some(until(&l, &state, &asked));
    sheet.fields = fields(view, &l, id, member, &state, &asked)?;
    if store::of(view.read, id, member)?.is_some() {
        let withdrawal = format!("{action}/withdrawal");
        sheet.after = vec![ui::button(&l, &withdrawal, "governance-delegation-withdraw", "quiet", &[])];
    }
    let add = format!("{}/mandates/new", member_place(member.uuid()));
    sheet.links = vec![(add, l.t("governance-delegation-add-person"))];
    sheet.answer(view)
}

/// The page where nothing can be named: why, and what to do.
fn closed(
    view: &mut View<'_, '_>,
    mut sheet: Sheet,
    l: &Locale,
    refusals: &[Refusal],
) -> Result<Answer, Stop> {
    let told: Vec<String> = refusals.iter().map(|refusal| l.refusal(refusal)).collect();
    sheet.lead = Some(told.join(" "));
    sheet.answer(view)
}

fn fields(
    view: &mut View<'_, '_>,
    l: &Locale,
    id: Id<Meeting>,
    member: Id<crate::registry::Member>,
    state: &MeetingState,
    asked: &InForce<statute::Delegation>,
) -> Result<Vec<Html>, Stop> {
    let now = store::of(view.read, id, member)?.map(|(_, now)| now);
    let day = state.day();
    let people: Vec<(String, String)> =
        store::choices(view.read, member)?.iter().map(|one| choice(l, one, day)).collect();
    let some = |key: &str| [(String::new(), l.t(key))].into_iter().chain(people.clone()).collect::<Vec<_>>();
    let delegate = now.as_ref().map(|now| now.delegate.to_string()).unwrap_or_default();
    let substitute =
        now.as_ref().and_then(|now| now.substitute).map(|one| one.to_string()).unwrap_or_default();
    let mut fields: Vec<Html> = says(view.read, l, asked)?;
    let select = |name, label, choices: &[(String, String)], chosen: &str| {
        ui::select(l, view.filled, name, label, choices, chosen)
    };
    let choices = some("governance-delegation-choose");
    fields.push(select("delegate", "governance-delegation-delegate", &choices, &delegate));
    let choices = some("governance-delegation-no-substitute");
    fields.push(select("substitute", "governance-delegation-substitute", &choices, &substitute));
    Ok(fields)
}

/// What the statute asks, above the fields.
fn says(read: &mut Read<'_>, l: &Locale, asked: &InForce<statute::Delegation>) -> Result<Vec<Html>, Stop> {
    let told = statute::told(read, l, &asked.terms.clone().into(), asked.since)?;
    let told: String = told.iter().map(|one| format!("<li>{}</li>", Html::escaped(one))).collect();
    Ok(vec![Html(format!("<ul>{told}</ul>"))])
}

fn name(change: &mut Change<'_, '_>, granted: Granted<NamesDelegate>, form: &Form) -> Result<Answer, Stop> {
    let mut refusals = Refusals::default();
    let delegate = refusals.keep(form.id("delegate"));
    let substitute = match form.text("substitute") {
        "" => Some(None),
        _ => refusals.keep(form.id("substitute")).map(Some),
    };
    refusals.done()?;
    let (Some(delegate), Some(substitute)) = (delegate, substitute) else { return Err(Stop::Missing) };
    let house = Arc::clone(&change.ask.house);
    let new = NewDelegation { delegate, substitute };
    store::name(&mut change.pen(), &house, granted.meeting, granted.member, new)?;
    change.see(&member_place(granted.member.uuid()))
}

fn withdraw(change: &mut Change<'_, '_>, granted: Granted<NamesDelegate>, _: &Form) -> Result<Answer, Stop> {
    store::withdraw(&mut change.pen(), granted.meeting, granted.member)?;
    change.see(&member_place(granted.member.uuid()))
}

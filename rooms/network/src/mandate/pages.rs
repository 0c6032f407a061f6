//! Who speaks for a member, and the doors through which mandates begin and end.

use super::{Correction, EndReason, Mandate, NewMandate, rules, store, store::Held};
use crate::{
    gate::EditsMember,
    member::{self, Member, pages::as_of},
    name,
    person::{
        self, Person, called, fields,
        gate::{EditsMandate, edits_member, may_appoint},
        list::{self, Filter, From, Listed},
        pages::private,
    },
};
use base::{Id, Localised, Refusal, Stop};
use shell::{Answer, Change, Form, Granted, Html, Locale, Public, Refusals, Routes, View, fold, render, ui};
use uuid::Uuid;

/// How many known people a search offers.
const OFFERED: u64 = 20;

/// The routes of mandates.
pub fn routes(routes: Routes) -> Routes {
    routes
        .page::<Public>("/mandates/{mandate}", show)
        .form::<EditsMandate, EditsMandate>("/mandates/{mandate}/end", show_end, end)
        .form::<EditsMandate, EditsMandate>("/mandates/{mandate}/correction", show_correction, correct)
        .form::<EditsMember, EditsMember>("/members/{member}/mandates/new", show_new, begin)
}

/// The address of a mandate, without language; it leads to the person's page.
pub fn place(id: Uuid) -> String {
    format!("/mandates/{id}")
}

/// Whether a source is an address that may be followed.
pub(crate) fn is_address(source: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| source.starts_with(scheme))
        && !source.contains(char::is_whitespace)
}

fn show(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let id: Id<Mandate> = view.ask.path.id("mandate")?;
    let state = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let day = as_of(view.ask.as_of()?, view.ask.today(), '?');
    Ok(Answer::See(view.ask.href(&format!("{}{day}#m-{id}", person::pages::place(state.person.uuid())))))
}

#[derive(askama::Template)]
#[template(path = "mandate/panel.html")]
struct MemberPanel {
    l: Locale,
    /// Whether it has left: then nobody does.
    left: bool,
    title: String,
    /// What is said where nobody does.
    none: String,
    now: Vec<Voice>,
    later: Vec<Voice>,
    former: Vec<Voice>,
    new: Option<String>,
}

/// Somebody with an office in the member.
struct Voice {
    person: String,
    place: String,
    office: Html,
    span: String,
    end_place: Option<String>,
    correct_place: Option<String>,
}

/// The mandates that end when a member leaves, or go on if it did not.
///
/// # Errors
/// A fault of the database.
pub(crate) fn hanging(view: &mut View<'_, '_>, id: Id<Member>) -> Result<Vec<(String, String)>, Stop> {
    let (l, today) = (view.l(), view.ask.today());
    let house = std::sync::Arc::clone(&view.ask.house);
    let left = store::departed(view.read, id)?;
    let resumable = match left {
        Some(_) => store::resumable(view.read, &house, id, None)?,
        None => Vec::new(),
    };
    let mut lines = Vec::new();
    for one in store::of_member(view.read, id)? {
        let resumed = resumable.iter().find(|(resumed, _)| *resumed == one.id).map(|(_, state)| state);
        let until = match (left, resumed) {
            (Some(_), None) => continue,
            (Some(_), Some(state)) => state.until,
            (None, _) if one.end_reason.is_some() || one.until.is_some_and(|until| until <= today) => {
                continue;
            }
            (None, _) => one.until,
        };
        let name = called(&l, &one.name, one.erased);
        lines.push((
            l.t2("network-departure-mandate", "person", name, "office", l.plain(&one.office)),
            l.span(one.since, until),
        ));
    }
    Ok(lines)
}

/// Who speaks for a member on the day that is asked for, who will, and who did.
///
/// # Errors
/// A fault of the database.
pub fn member_panel(view: &mut View<'_, '_>, id: Uuid) -> Result<Option<Html>, Stop> {
    let member: Id<Member> = Id::from_uuid(id);
    let (l, today) = (view.l(), view.ask.as_of()?);
    let is_today = today == view.ask.today();
    let edits = edits_member(view.read, &view.ask.who, member, view.ask.today())?;
    let mut held: Vec<Held> =
        store::of_member(view.read, member)?.into_iter().filter(|one| !one.is_void()).collect();
    // Offices first: who stands in for another comes after them.
    let offices: Vec<Localised> = held.iter().map(|one| one.office.clone()).collect();
    held.sort_by_cached_key(|one| (rules::depth(&one.office, &offices), one.since, l.sort_key(&one.name)));
    let voice = |one: &Held| Voice {
        person: called(&l, &one.name, one.erased),
        place: view.ask.href(&person::pages::place(one.person.uuid())),
        office: l.words(&one.office),
        span: l.span(one.since, one.until),
        end_place: (edits && one.end_reason.is_none())
            .then(|| view.ask.href(&format!("{}/end", place(one.id.uuid())))),
        correct_place: edits.then(|| view.ask.href(&format!("{}/correction", place(one.id.uuid())))),
    };
    let pick = |wanted: fn(&Held, base::Day) -> bool| {
        held.iter().filter(|one| wanted(one, today)).map(voice).collect()
    };
    let left = store::departed(view.read, member)?.is_some_and(|left| left <= today);
    // What an import told of today is ended with the day.
    let (mut now, mut former): (Vec<Voice>, Vec<Voice>) = (
        pick(|one, today| one.span().holds_on(today)),
        pick(|one, today| one.since <= today && !one.span().holds_on(today)),
    );
    if left {
        former.append(&mut now);
    }
    let panel = MemberPanel {
        left,
        title: match is_today {
            true => l.t("network-mandate-panel-title"),
            false => l.t1("network-mandate-panel-title-on", "day", today),
        },
        none: l.t(if is_today { "network-mandate-panel-none" } else { "network-mandate-panel-none-on" }),
        now,
        // Who was elected after another day is no part of it.
        later: if left || !is_today { Vec::new() } else { pick(|one, today| one.since > today) },
        former,
        new: edits.then(|| view.ask.href(&format!("{}/mandates/new", member::pages::place(id)))),
        l: l.clone(),
    };
    Ok(Some(render(&panel)?))
}

#[derive(askama::Template)]
#[template(path = "mandate/new.html")]
struct NewPage {
    l: Locale,
    title: String,
    member: String,
    errors: Html,
    /// The person chosen, with name and id; otherwise somebody new is registered.
    chosen: Option<(String, String)>,
    /// Known people who may be chosen: address of this form with them, and name.
    known: Vec<(String, String)>,
    search: Html,
    fields: Html,
    another: Html,
    office: Html,
    since: Html,
    until: Html,
    source: Html,
}

fn show_new(view: &mut View<'_, '_>, granted: Granted<EditsMember>) -> Result<Answer, Stop> {
    let member = granted.member;
    let l = view.l();
    let name = member::store::title(view.read, member.uuid(), &l)?.ok_or(Stop::Missing)?;
    let at = view.ask.href(&member::pages::place(member.uuid()));
    let chosen =
        if view.filled.again() { view.filled.form.text("person") } else { view.ask.query.text("person") };
    let chosen = match Id::parse(chosen) {
        Some(person) => callable(view, person)?.map(|name| (person.to_string(), name)),
        None => None,
    };
    let search = view.ask.query.text("q").to_owned();
    let known = if chosen.is_some() { Vec::new() } else { known(view, member, &search)? };
    let double = view.filled.refusals.iter().any(|refusal| refusal.code == "network-refusal-person-double");
    let another = if double || view.filled.form.ticked("another") {
        ui::tick(&l, view.filled, "another", "network-mandate-another", false)
    } else {
        Html::default()
    };
    let title = l.t1("network-mandate-new-title", "member", name);
    let field = |name: &str, label: &str| ui::Field::new(&l, name, label);
    let body = NewPage {
        errors: ui::errors(&l, view.filled),
        known: known.into_iter().map(|(id, name)| (format!("{at}/mandates/new?person={id}"), name)).collect(),
        search: field("q", "network-mandate-known").kind("search").html(&Default::default(), &search),
        fields: person::pages::fields(&l, view.filled, None),
        another,
        chosen,
        office: ui::words_fields(
            &l,
            view.filled,
            "office",
            "network-mandate-office",
            &Default::default(),
            None,
        ),
        since: field("since", "network-mandate-since").kind("date").required().html(view.filled, ""),
        until: field("until", "network-mandate-until")
            .kind("date")
            .hint(l.t("network-mandate-until-hint"))
            .html(view.filled, ""),
        source: field("source", "network-mandate-source-label")
            .hint(l.t("network-mandate-source-hint"))
            .html(view.filled, ""),
        member: at,
        title: title.clone(),
        l: l.clone(),
    };
    private(title, &body)
}

/// The name of somebody who is chosen for a mandate, as far as the chooser may see it; nothing for the erased.
fn callable(view: &mut View<'_, '_>, id: Id<Person>) -> Result<Option<String>, Stop> {
    let reach = fields::reach(view.read, &view.ask.who, id, view.ask.today())?;
    let Some(stored) = person::store::load(view.read, id)? else { return Ok(None) };
    let seen = stored.details.map(|details| fields::Seen::of(&details, reach, stored.known));
    Ok(seen.and_then(|seen| seen.name))
}

/// Known people to choose from: those found by a search, else those who are or were in the member.
fn known(view: &mut View<'_, '_>, member: Id<Member>, search: &str) -> Result<Vec<Listed>, Stop> {
    let l = view.l();
    if !search.is_empty() {
        let filter = Filter { search: search.to_owned(), reach: fields::everywhere(&view.ask.who) };
        return Ok(list::page(view.read, &filter, l.lang(), From::Start, OFFERED)?.0);
    }
    let held = store::of_member(view.read, member)?;
    let mut people: Vec<Listed> = held
        .into_iter()
        .filter(|one| !one.erased && !one.is_void())
        .map(|one| (one.person, one.name))
        .collect();
    people.sort_by_cached_key(|(id, name)| (l.sort_key(name), *id));
    people.dedup();
    Ok(people)
}

fn begin(change: &mut Change<'_, '_>, granted: Granted<EditsMember>, form: &Form) -> Result<Answer, Stop> {
    let member = granted.member;
    let mut refusals = Refusals::default();
    let office = refusals.keep(form.words("office", rules::LONGEST_OFFICE));
    let since = refusals.keep(form.required_day("since"));
    let until = refusals.keep(form.day("until")).flatten();
    let source = refusals.keep(form.optional("source", rules::LONGEST_SOURCE)).flatten();
    let chosen = match form.text("person") {
        "" => None,
        _ => refusals.keep(form.id::<Person>("person")),
    };
    let newcomer = match chosen {
        Some(_) => None,
        None => match person::pages::details(form) {
            Ok(details) => Some(details),
            Err(all) => {
                all.into_iter().for_each(|refusal| refusals.push(refusal));
                None
            }
        },
    };
    refusals.done()?;
    let person = match (chosen, newcomer) {
        (Some(person), _) => {
            let today = change.ask.today();
            if !may_appoint(change.tx, &change.ask.who, person, member, today)? {
                return Err(Refusal::new("network-refusal-person-elsewhere").at("person").into());
            }
            person
        }
        (None, Some(details)) => {
            if !form.ticked("another") {
                refuse_double(change, member, &details.name)?;
            }
            person::create(&mut change.pen(), details)?
        }
        (None, None) => return Err(Refusal::new("shell-refusal-choice").at("person").into()),
    };
    let (Some(office), Some(since)) = (office, since) else { return Err(Stop::Missing) };
    super::begin(&mut change.pen(), NewMandate { person, member, office, since, until, source })?;
    change.see(&person::pages::place(person.uuid()))
}

/// Refuses to register somebody whose name somebody in the member has already: a form sent twice, or a double.
fn refuse_double(change: &mut Change<'_, '_>, member: Id<Member>, name: &str) -> Result<(), Stop> {
    let folded = fold(name);
    let held = store::of_member(change.tx, member)?;
    match held.into_iter().find(|one| !one.erased && !one.is_void() && fold(&one.name) == folded) {
        Some(one) => {
            Err(Refusal::new("network-refusal-person-double").with("name", one.name).at("name").into())
        }
        None => Ok(()),
    }
}

#[derive(askama::Template)]
#[template(path = "mandate/end.html")]
struct EndPage {
    l: Locale,
    title: String,
    place: String,
    person: String,
    name: String,
    office: Html,
    member: String,
    span: String,
    errors: Html,
    day: Html,
    reason: Html,
}

fn show_end(view: &mut View<'_, '_>, granted: Granted<EditsMandate>) -> Result<Answer, Stop> {
    let held = store::held(view.read, granted.mandate)?.ok_or(Stop::Missing)?;
    let l = view.l();
    let reasons: Vec<(String, String)> = EndReason::entered()
        .map(|reason| (reason.code().to_owned(), l.t(&format!("network-mandate-reason-{reason}"))))
        .collect();
    let title = l.t("network-mandate-end-title");
    let first = held.until.map(|day| day.to_string()).unwrap_or_default();
    let body = EndPage {
        place: view.ask.href(&format!("{}/end", place(held.id.uuid()))),
        person: view.ask.href(&person::pages::place(held.person.uuid())),
        name: called(&l, &held.name, held.erased),
        office: l.words(&held.office),
        member: name::read_in(&held.member_name, &held.member_names, l.lang()),
        span: l.span(held.since, held.until),
        errors: ui::errors(&l, view.filled),
        day: ui::Field::new(&l, "day", "network-mandate-end-day")
            .kind("date")
            .hint(l.t("network-mandate-end-day-hint"))
            .required()
            .html(view.filled, &first),
        reason: ui::select(
            &l,
            view.filled,
            "reason",
            "network-mandate-end-reason",
            &reasons,
            EndReason::Term.code(),
        ),
        title: title.clone(),
        l: l.clone(),
    };
    private(title, &body)
}

fn end(change: &mut Change<'_, '_>, granted: Granted<EditsMandate>, form: &Form) -> Result<Answer, Stop> {
    let mut refusals = Refusals::default();
    let day = refusals.keep(form.required_day("day"));
    let reason =
        refusals.keep(form.choice("reason", |code| EndReason::entered().find(|one| one.code() == code)));
    refusals.done()?;
    let (Some(day), Some(reason)) = (day, reason) else { return Err(Stop::Missing) };
    let held = store::load(change.tx, granted.mandate)?.ok_or(Stop::Missing)?;
    super::end(&mut change.pen(), granted.mandate, day, reason)?;
    change.see(&person::pages::place(held.person.uuid()))
}

#[derive(askama::Template)]
#[template(path = "mandate/correction.html")]
struct CorrectionPage {
    l: Locale,
    title: String,
    place: String,
    person: String,
    name: String,
    member: String,
    errors: Html,
    office: Html,
    since: Html,
    until: Html,
    source: Html,
}

fn show_correction(view: &mut View<'_, '_>, granted: Granted<EditsMandate>) -> Result<Answer, Stop> {
    let held = store::held(view.read, granted.mandate)?.ok_or(Stop::Missing)?;
    let l = view.l();
    let title = l.t("network-mandate-correct-title");
    let day = |day: Option<base::Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let field = |name: &str, label: &str| ui::Field::new(&l, name, label);
    // Of an end that was recorded the day can be corrected, not whether it came.
    let until = field(
        "until",
        if held.end_reason.is_some() { "network-mandate-end-day" } else { "network-mandate-until" },
    );
    let until = if held.end_reason.is_some() {
        until.required()
    } else {
        until.hint(l.t("network-mandate-until-hint"))
    };
    let body = CorrectionPage {
        place: view.ask.href(&format!("{}/correction", place(held.id.uuid()))),
        person: view.ask.href(&person::pages::place(held.person.uuid())),
        name: called(&l, &held.name, held.erased),
        member: name::read_in(&held.member_name, &held.member_names, l.lang()),
        errors: ui::errors(&l, view.filled),
        office: ui::words_fields(&l, view.filled, "office", "network-mandate-office", &held.office, None),
        since: field("since", "network-mandate-since")
            .kind("date")
            .required()
            .html(view.filled, &day(Some(held.since))),
        until: until.kind("date").html(view.filled, &day(held.until)),
        source: field("source", "network-mandate-source-label")
            .hint(l.t("network-mandate-source-hint"))
            .html(view.filled, held.source.as_deref().unwrap_or_default()),
        title: title.clone(),
        l: l.clone(),
    };
    private(title, &body)
}

fn correct(change: &mut Change<'_, '_>, granted: Granted<EditsMandate>, form: &Form) -> Result<Answer, Stop> {
    let mut refusals = Refusals::default();
    let office = refusals.keep(form.words("office", rules::LONGEST_OFFICE));
    let since = refusals.keep(form.required_day("since"));
    let until = refusals.keep(form.day("until")).flatten();
    let source = refusals.keep(form.optional("source", rules::LONGEST_SOURCE)).flatten();
    refusals.done()?;
    let (Some(office), Some(since)) = (office, since) else { return Err(Stop::Missing) };
    let house = std::sync::Arc::clone(&change.ask.house);
    let new = Correction { office, since, until, source };
    super::correct(&mut change.pen(), &house, granted.mandate, new)?;
    let held = store::load(change.tx, granted.mandate)?.ok_or(Stop::Missing)?;
    change.see(&format!("{}#m-{}", person::pages::place(held.person.uuid()), granted.mandate))
}

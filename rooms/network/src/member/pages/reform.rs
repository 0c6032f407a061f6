//! The page on which a territorial reform is recorded, or taken back: who leaves and who takes over are found by name,
//! and what would be done is told in words first.

use super::{form::private, list::section_name, loaded, place};
use crate::{
    gate::{Scope, StewardsMember},
    mandate,
    member::{
        Member, MemberState, SuccessionKind,
        directory::{self, Filter, From},
        rules,
        store::{self, Reform, Stored},
    },
    section::{self, SectionRow},
};
use base::{Day, Id, Refusal, Stop};
use db::Read;
use shell::{Answer, Ask, Change, Form, Granted, Html, Locale, Refusals, View, ui};

/// How many members a search offers.
const OFFERED: u64 = 20;
/// The most members of one reform on either side.
const MOST: usize = 100;
/// The fields of those that leave and of those that take over.
const SIDES: [&str; 2] = ["predecessors", "successors"];

/// What a reader has put together so far: in the address of the page, or in the form if it is shown again.
struct Asked {
    kind: Option<SuccessionKind>,
    day: Day,
    sides: [Vec<Id<Member>>; 2],
    finds: [String; 2],
}

impl Asked {
    fn of(view: &View<'_, '_>, member: Id<Member>) -> Result<Self, Stop> {
        let (form, query, again) = (&view.filled.form, &view.ask.query, view.filled.again());
        let text = |name: &str| if again { form.text(name) } else { query.text(name) };
        let side = |name: &'static str| match again {
            true => parties(form.all(name), name),
            false => parties(query.all(name), name),
        };
        let day = match text("day") {
            "" => view.ask.today(),
            _ if again => form.required_day("day").unwrap_or(view.ask.today()),
            text => Day::parse(text)
                .ok_or_else(|| Refusal::new("shell-refusal-day").with("value", text).at("day"))?,
        };
        let mut sides = [side(SIDES[0])?, side(SIDES[1])?];
        if !again && query.get("kind").is_none() {
            sides[0] = vec![member];
        }
        let finds = SIDES.map(|side| text(&format!("find_{side}")).to_owned());
        Ok(Self { kind: SuccessionKind::parse(text("kind")), day, sides, finds })
    }
}

/// The members of one side, each once.
fn parties<'f>(all: impl Iterator<Item = &'f str>, field: &'static str) -> Result<Vec<Id<Member>>, Refusal> {
    let mut ids = Vec::new();
    for text in all {
        let id = Id::parse(text).ok_or_else(|| Refusal::new("shell-refusal-choice").at(field))?;
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    match ids.len() > MOST {
        true => Err(Refusal::new("network-refusal-reform-many").with("most", MOST).at(field)),
        false => Ok(ids),
    }
}

#[derive(askama::Template)]
#[template(path = "member/reform.html")]
struct ReformPage {
    l: Locale,
    title: String,
    member: String,
    add: String,
    errors: Html,
    kind: Html,
    day: Html,
    sides: Vec<Side>,
    whys: Vec<String>,
    plan: Option<Plan>,
}

/// Those that leave, or those that take over.
struct Side {
    name: &'static str,
    title: String,
    chosen: Vec<Choice>,
    found: Vec<Choice>,
    none_found: bool,
    find: Html,
}

/// A member that is chosen or may be.
struct Choice {
    id: Id<Member>,
    name: String,
    about: String,
}

/// What the record would do, in words.
struct Plan {
    kind: SuccessionKind,
    day: Day,
    sentence: String,
    lines: Vec<String>,
    hidden: Vec<(&'static str, Id<Member>)>,
    /// Mandates that end, with their days.
    mandates: Vec<(String, String)>,
    panels: Vec<Html>,
}

pub(super) fn show(view: &mut View<'_, '_>, granted: Granted<StewardsMember>) -> Result<Answer, Stop> {
    let stored = loaded(view.read, granted.member)?;
    if let Some(reform) = store::reform_of(view.read, &stored)? {
        return show_recorded(view, &stored, &reform);
    }
    let (l, all) = (view.l(), section::list(view.read)?);
    let mut asked = Asked::of(view, stored.id)?;
    let found = [found(view, &mut asked, 0)?, found(view, &mut asked, 1)?];
    let chosen =
        [store::load_many(view.read, &asked.sides[0])?, store::load_many(view.read, &asked.sides[1])?];
    let open = found.iter().any(|found| !found.is_empty()) || chosen.iter().any(Vec::is_empty);
    let (plan, whys) = match asked.kind.filter(|_| !open) {
        None => (None, Vec::new()),
        Some(kind) => match refused(view, kind, asked.day, &chosen, &all) {
            whys if whys.is_empty() => (Some(planned(view, kind, asked.day, &chosen)?), whys),
            whys => (None, whys),
        },
    };
    let sides = [0, 1].map(|at| side(view, &asked, at, &chosen[at], &found[at], &all));
    let kinds: Vec<(String, String)> = SuccessionKind::ALL
        .iter()
        .map(|kind| (kind.code().to_owned(), l.t(&format!("network-reform-kind-{kind}"))))
        .collect();
    let title = l.t1("network-reform-title", "name", stored.state.name_in(l.lang()));
    let first = asked.kind.unwrap_or(SuccessionKind::Merger);
    let body = ReformPage {
        member: view.ask.href(&place(stored.id.uuid())),
        add: view.ask.href("/members/new"),
        errors: ui::errors(&l, view.filled),
        kind: ui::select(&l, view.filled, "kind", "network-reform-kind", &kinds, first.code()),
        day: ui::Field::new(&l, "day", "network-reform-day")
            .kind("date")
            .required()
            .html(view.filled, &asked.day.to_string()),
        sides: sides.into(),
        whys,
        plan,
        title: title.clone(),
        l,
    };
    private(title, &body)
}

/// The members that a search of one side finds beside those chosen already; one that is found alone is chosen.
fn found(view: &mut View<'_, '_>, asked: &mut Asked, at: usize) -> Result<Vec<Stored>, Stop> {
    if asked.finds[at].is_empty() {
        return Ok(Vec::new());
    }
    let filter = Filter { search: asked.finds[at].clone(), ..Filter::all(asked.day) };
    let total = directory::count(view.read, &filter)?;
    let lang = view.ask.lang();
    let (mut found, more) = directory::page(view.read, &filter, lang, From::Start, OFFERED, total)?;
    found.retain(|one| !asked.sides.iter().flatten().any(|id| *id == one.id));
    match found.as_slice() {
        [only] if !more => {
            asked.sides[at].push(only.id);
            asked.finds[at].clear();
            Ok(Vec::new())
        }
        _ => Ok(found),
    }
}

fn side(
    view: &View<'_, '_>,
    asked: &Asked,
    at: usize,
    chosen: &[Stored],
    found: &[Stored],
    all: &[SectionRow],
) -> Side {
    let (l, name) = (view.l(), SIDES[at]);
    let choice = |stored: &Stored| Choice {
        id: stored.id,
        name: stored.state.name_in(l.lang()),
        about: about(&l, &stored.state, asked.day, all),
    };
    Side {
        name,
        title: l.t(&format!("network-reform-{name}")),
        chosen: chosen.iter().map(choice).collect(),
        found: found.iter().map(choice).collect(),
        none_found: found.is_empty() && !asked.finds[at].is_empty(),
        find: ui::Field::new(&l, format!("find_{name}"), "network-reform-find")
            .kind("search")
            .html(&Default::default(), &asked.finds[at]),
    }
}

/// What tells a member from others of its name: country and sections.
fn about(l: &Locale, state: &MemberState, day: Day, all: &[SectionRow]) -> String {
    let country = l.country(state.profile.country.alpha2());
    let sections = state.sections_on(day).map(|code| section_name(l, all, code));
    l.list(&std::iter::once(country).chain(sections).collect::<Vec<_>>())
}

/// Why the reform cannot be recorded, each with whom it concerns.
fn refused(
    view: &View<'_, '_>,
    kind: SuccessionKind,
    day: Day,
    [before, after]: &[Vec<Stored>; 2],
    all: &[SectionRow],
) -> Vec<String> {
    let l = view.l();
    let everybody = before.iter().chain(after).map(|one| &one.state);
    let foreign = foreign(Scope::of(&view.ask.who).as_ref(), all, everybody, day.max(view.ask.today()));
    let mut whys: Vec<String> = foreign.iter().map(|refusal| l.refusal(refusal)).collect();
    for one in before {
        for refusal in rules::leave(one.state.clone(), day).err().unwrap_or_default() {
            let why = l.refusal(&refusal);
            whys.push(l.t2("network-reform-why", "name", one.state.name_in(l.lang()), "why", why));
        }
    }
    if whys.is_empty() {
        let [before, after] = [before, after].map(|side| side.iter().map(Stored::party).collect());
        let refusals = rules::succeed(kind, day, before, after).err().unwrap_or_default();
        whys.extend(refusals.iter().map(|refusal| l.refusal(refusal)));
    }
    whys
}

/// Refuses members of sections that are not entrusted to the sender.
fn foreign<'s>(
    scope: Option<&Scope>,
    all: &[SectionRow],
    members: impl Iterator<Item = &'s MemberState>,
    day: Day,
) -> Vec<Refusal> {
    let holds = |code: &str| {
        let section = all.iter().find(|section| section.code == code);
        section.is_some_and(|section| scope.is_some_and(|scope| scope.holds(section.id)))
    };
    let is_foreign = |one: &&MemberState| scope != Some(&Scope::All) && !one.sections_on(day).any(&holds);
    let refusal = |one: &MemberState| {
        Refusal::new("network-refusal-reform-foreign").with("name", one.profile.name.as_str())
    };
    members.filter(is_foreign).map(refusal).collect()
}

fn planned(
    view: &mut View<'_, '_>,
    kind: SuccessionKind,
    day: Day,
    [before, after]: &[Vec<Stored>; 2],
) -> Result<Plan, Stop> {
    let l = view.l();
    let sentence = sentence(&l, kind, day, before, after);
    let gone = names(&l, before);
    let name = |one: &Stored| one.state.name_in(l.lang());
    let leaves = before.iter().map(|one| l.t2("network-reform-leaves", "name", name(one), "day", day));
    let stays =
        after.iter().map(|one| l.t2("network-reform-stays", "name", name(one), "before", gone.as_str()));
    let lines = leaves.chain(stays).collect();
    let hidden = |name: &'static str, side: &[Stored]| -> Vec<(&'static str, Id<Member>)> {
        side.iter().map(|one| (name, one.id)).collect()
    };
    let (mut panels, mut mandates) = (Vec::new(), Vec::new());
    for one in before {
        mandates.extend(mandate::pages::hanging(view, one.id)?);
        panels.extend(view.panels("member-departure", one.id.uuid())?);
    }
    let hidden = [hidden(SIDES[0], before), hidden(SIDES[1], after)].concat();
    Ok(Plan { kind, day, sentence, lines, hidden, mandates, panels })
}

fn names(l: &Locale, side: &[Stored]) -> String {
    l.list(&side.iter().map(|one| one.state.name_in(l.lang())).collect::<Vec<_>>())
}

/// The reform in one sentence.
fn sentence(l: &Locale, kind: SuccessionKind, day: Day, before: &[Stored], after: &[Stored]) -> String {
    l.with(
        &format!("network-reform-plan-{kind}"),
        &[
            ("count", before.len().into()),
            ("day", day.into()),
            ("before", names(l, before).into()),
            ("after", names(l, after).into()),
        ],
    )
}

#[derive(askama::Template)]
#[template(path = "member/reform-recorded.html")]
struct RecordedPage {
    l: Locale,
    title: String,
    member: String,
    errors: Html,
    sentence: String,
    /// Why it cannot be taken back.
    whys: Vec<String>,
    /// What taking it back does.
    lines: Vec<String>,
    /// Mandates that go on, with their days.
    mandates: Vec<(String, String)>,
}

/// The page of a reform in which the member went, and what taking it back would do.
fn show_recorded(view: &mut View<'_, '_>, stored: &Stored, reform: &Reform) -> Result<Answer, Stop> {
    let l = view.l();
    let before = store::load_many(view.read, &reform.predecessors)?;
    let after = store::load_many(view.read, &reform.successors)?;
    let undone = store::undone(view.read, reform)?;
    let mut refusals = foreign_of(view.read, view.ask, &undone)?;
    refusals.extend(rules::withdraw_succession(undone).err().unwrap_or_default());
    let (name, gone) = (|one: &Stored| one.state.name_in(l.lang()), names(&l, &before));
    let mut mandates = Vec::new();
    for one in &before {
        mandates.extend(mandate::pages::hanging(view, one.id)?);
    }
    let returns = before.iter().map(|one| l.t1("network-reform-returns", "name", name(one)));
    let parts =
        after.iter().map(|one| l.t2("network-reform-parts", "name", name(one), "before", gone.as_str()));
    let title = l.t1("network-reform-title", "name", stored.state.name_in(l.lang()));
    let body = RecordedPage {
        member: view.ask.href(&place(stored.id.uuid())),
        errors: ui::errors(&l, view.filled),
        sentence: sentence(&l, reform.kind, reform.day, &before, &after),
        whys: refusals.iter().map(|refusal| l.refusal(refusal)).collect(),
        lines: returns.chain(parts).collect(),
        mandates,
        title: title.clone(),
        l,
    };
    private(title, &body)
}

/// Refuses members of a reform that were in no section entrusted to who asks.
fn foreign_of(read: &mut Read<'_>, ask: &Ask, undone: &[rules::Undone]) -> Result<Vec<Refusal>, Stop> {
    let all = section::list(read)?;
    let was = undone.iter().map(|one| &one.before);
    Ok(foreign(Scope::of(&ask.who).as_ref(), &all, was, ask.today()))
}

pub(super) fn withdraw(
    change: &mut Change<'_, '_>,
    granted: Granted<StewardsMember>,
    _: &Form,
) -> Result<Answer, Stop> {
    let stored = loaded(change.tx, granted.member)?;
    if let Some(reform) = store::reform_of(change.tx, &stored)? {
        let undone = store::undone(change.tx, &reform)?;
        let foreign = foreign_of(change.tx, change.ask, &undone)?;
        if !foreign.is_empty() {
            return Err(foreign.into());
        }
    }
    let house = std::sync::Arc::clone(&change.ask.house);
    store::withdraw_succession(&mut change.pen(), &house, granted.member)?;
    change.see(&place(granted.member.uuid()))
}

pub(super) fn record(
    change: &mut Change<'_, '_>,
    granted: Granted<StewardsMember>,
    form: &Form,
) -> Result<Answer, Stop> {
    let mut refusals = Refusals::default();
    let kind = refusals.keep(form.choice("kind", SuccessionKind::parse));
    let day = refusals.keep(form.required_day("day"));
    let [before, after] = SIDES.map(|side| refusals.keep(parties(form.all(side), side)));
    refusals.done()?;
    let (Some(kind), Some(day), Some(before), Some(after)) = (kind, day, before, after) else {
        return Err(Stop::Missing);
    };
    let stored = loaded(change.tx, granted.member)?;
    if let Some(done) = store::reform_of(change.tx, &stored)?
        && (done.kind, done.day, &done.predecessors, &done.successors) == (kind, day, &before, &after)
    {
        return change.see(&place(granted.member.uuid()));
    }
    let all = section::list(change.tx)?;
    let members = store::load_many(change.tx, &[before.as_slice(), after.as_slice()].concat())?;
    let (scope, states) = (Scope::of(&change.ask.who), members.iter().map(|one| &one.state));
    let foreign = foreign(scope.as_ref(), &all, states, day.max(change.ask.today()));
    if !foreign.is_empty() {
        return Err(foreign.into());
    }
    store::succeed(&mut change.pen(), kind, day, &before, &after)?;
    change.see(&place(granted.member.uuid()))
}

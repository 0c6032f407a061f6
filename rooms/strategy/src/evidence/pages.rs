//! The form that lets something stand as evidence, its withdrawal, and the block on the page of what stands.

use super::{
    Evidence,
    rules::{self, Thing},
    store,
};
use crate::{
    action::{
        self, Action,
        pages::{called, note},
    },
    gate::Reports,
    plan::store as plans,
};
use base::{Fault, Id, Refusal, Stop};
use db::Read;
use ledger::Uuid;
use shell::{Answer, Ask, Change, Form, Granted, Html, Locale, Refusals, Routes, View, render, ui};

/// How many of a kind are offered in the list, and how many are searched by their titles.
const OFFERED: u32 = 20;
const SEARCHED: u32 = 500;

/// The routes of evidence.
pub fn routes(routes: Routes) -> Routes {
    routes.form::<Reports, Reports>("/plan/evidence", ask_evidence, stand).act::<Reports, Reports>(
        "/plan/evidence/{evidence}/withdrawal",
        withdraw,
        ask_evidence,
    )
}

/// The word for a kind of evidence, if this room has one.
pub(crate) fn kind_word(l: &Locale, kind: &str) -> Option<String> {
    let key = format!("strategy-kind-{kind}");
    l.has(&key).then(|| l.t(&key))
}

#[derive(askama::Template)]
#[template(path = "evidence/stand.html")]
struct StandPage {
    l: Locale,
    errors: Html,
    here: String,
    fields: Vec<Html>,
    none: bool,
}

fn ask_evidence(view: &mut View<'_, '_>, _: Granted<Reports>) -> Result<Answer, Stop> {
    let (l, filled) = (view.l(), view.filled);
    let actions = actions(view)?;
    let offered = latest(view.ask, view.read, OFFERED)?;
    let mut picks = vec![(String::new(), l.t("strategy-evidence-pick-none"))];
    picks.extend(
        offered
            .into_iter()
            .map(|thing| (format!("{}:{}", thing.kind(), thing.id()), thing.title().to_owned())),
    );
    let asked = (view.ask.query.text("action").to_owned(), view.ask.query.text("thing").to_owned());
    let fields = vec![
        ui::select(&l, filled, "action", "strategy-evidence-action", &actions, &asked.0),
        ui::Field::new(&l, "thing", "strategy-evidence-thing")
            .hint(l.t("strategy-evidence-thing-hint"))
            .html(filled, &asked.1),
        ui::select(&l, filled, "pick", "strategy-evidence-pick", &picks, ""),
        ui::Field::new(&l, "note", "strategy-evidence-note")
            .rows(3)
            .hint(l.t("strategy-evidence-note-hint"))
            .html(filled, ""),
    ];
    let page = StandPage {
        errors: ui::errors(&l, filled),
        here: view.ask.href("/plan/evidence"),
        fields,
        none: actions.is_empty(),
        l: l.clone(),
    };
    view.page(l.t("strategy-evidence-title"), page)
}

/// The actions that are in a plan today, for a choice: those of the plan that is meant first.
fn actions(view: &mut View<'_, '_>) -> Result<Vec<(String, String)>, Stop> {
    let (l, today) = (view.l(), view.ask.today());
    let meant = plans::chosen(view.read, "", today)?.map(|brief| brief.id);
    let mut briefs = plans::briefs(view.read)?;
    briefs.sort_by_key(|brief| Some(brief.id) != meant);
    let mut actions = Vec::new();
    for brief in briefs {
        let Some(whole) = plans::whole(view.read, brief.id, today)? else { continue };
        let own = whole.actions().map(|leaf| (leaf.row.id.to_string(), cut(called(&l, &leaf.row.state))));
        actions.extend(own);
    }
    Ok(actions)
}

/// A line that a list of choices can show on a phone.
fn cut(line: String) -> String {
    if line.chars().count() <= 90 { line } else { line.chars().take(89).chain(['…']).collect() }
}

/// What may stand as evidence and was told of last.
fn latest(ask: &Ask, read: &mut Read<'_>, limit: u32) -> Result<Vec<Thing>, Fault> {
    let mut things = Vec::new();
    for link in rules::links(&ask.house) {
        for id in store::latest(read, link.kind, limit)? {
            match Thing::seen(ask, read, link.kind, id) {
                Ok(thing) => things.push(thing),
                Err(Stop::Fault(fault)) => return Err(fault),
                // What was told of and is gone.
                Err(_) => {}
            }
        }
    }
    Ok(things)
}

fn stand(change: &mut Change<'_, '_>, _: Granted<Reports>, form: &Form) -> Result<Answer, Stop> {
    let ask = change.ask;
    let mut refusals = Refusals::default();
    let action = refusals.keep(form.id::<Action>("action"));
    let note = refusals.keep(note(form, ask));
    let latest = |read: &mut Read<'_>| latest(ask, read, SEARCHED);
    let thing = match rules::meant(ask, change.tx, form.text("thing"), form.text("pick"), latest) {
        Ok(thing) => Some(thing),
        Err(Stop::Refused(all)) => {
            all.into_iter().for_each(|refusal| refusals.push(refusal));
            None
        }
        Err(other) => return Err(other),
    };
    refusals.done()?;
    let (Some(action), Some(thing)) = (action, thing) else {
        return Err(Fault::new("evidence without refusals and without values").into());
    };
    if action::store::load(change.tx, action)?.is_none() {
        return Err(Refusal::new("shell-refusal-choice").at("action").into());
    }
    store::stand(&mut change.pen(), action, &thing, note.flatten())?;
    let place = action::store::place(change.tx, action, ask.today())?;
    change.see(&place)
}

fn withdraw(change: &mut Change<'_, '_>, _: Granted<Reports>, _: &Form) -> Result<Answer, Stop> {
    let evidence: Id<Evidence> = change.ask.path.id("evidence")?;
    let action = store::withdraw(&mut change.pen(), evidence)?;
    let place = action::store::place(change.tx, action, change.ask.today())?;
    change.see(&place)
}

#[derive(askama::Template)]
#[template(path = "evidence/panel.html")]
struct StandsPanel {
    l: Locale,
    actions: Vec<(String, String, Option<Html>)>,
    form: Option<PanelForm>,
}

struct PanelForm {
    here: String,
    action: Html,
    note: Html,
    thing: String,
}

/// Under which actions a decision stands, with a form for those who may add one.
///
/// # Errors
/// A fault of the database.
pub fn decision_panel(view: &mut View<'_, '_>, id: Uuid) -> Result<Option<Html>, Stop> {
    panel(view, "decision", id)
}

fn panel(view: &mut View<'_, '_>, kind: &'static str, id: Uuid) -> Result<Option<Html>, Stop> {
    let (l, today) = (view.l(), view.ask.today());
    let mut actions = Vec::new();
    for row in store::of_subject(view.read, kind, id)?.into_iter().filter(|row| row.state.until.is_none()) {
        let Some(state) = action::store::load(view.read, row.state.action)? else { continue };
        let place = view.ask.href(&action::store::place(view.read, row.state.action, today)?);
        actions.push((place, called(&l, &state), row.state.note.as_ref().map(|note| l.words(note))));
    }
    let form = if Reports::held_by(&view.ask.who) { panel_form(view, kind, id)? } else { None };
    if actions.is_empty() && form.is_none() {
        return Ok(None);
    }
    Ok(Some(render(&StandsPanel { l, actions, form })?))
}

fn panel_form(view: &mut View<'_, '_>, kind: &str, id: Uuid) -> Result<Option<PanelForm>, Stop> {
    let (l, actions) = (view.l(), actions(view)?);
    let Some(link) =
        rules::links(&view.ask.house).find(|link| link.kind == kind).filter(|_| !actions.is_empty())
    else {
        return Ok(None);
    };
    Ok(Some(PanelForm {
        here: view.ask.href("/plan/evidence"),
        action: ui::select(&l, view.filled, "action", "strategy-evidence-action", &actions, ""),
        note: ui::Field::new(&l, "note", "strategy-evidence-note").html(view.filled, ""),
        thing: (link.place)(id),
    }))
}

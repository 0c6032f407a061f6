//! The page of a motion, and the forms with which it is tabled and changed.

use super::{
    Motion, MotionStage, MotionState, MotionText, Paragraphs, Tabling, rules,
    store::{self, version},
};
use crate::{
    agenda::{self, ItemState},
    history,
    meeting::{
        self, Meeting, MeetingState,
        gate::{ActsInMeeting, SeesMeeting, runs, takes_part},
    },
    poll, roll,
    sheet::{Sheet, Sought},
};
use base::{Fault, Id, Lang, Localised, Refusal, Stop};
use db::Read;
use ledger::Logged;
use shell::{Answer, Change, Form, Granted, Html, Locale, Page, Person, Refusals, Routes, View, render, ui};
use uuid::Uuid;

/// How many paragraphs an empty form offers.
const FIRST_PARAGRAPHS: usize = 3;

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .form::<ActsInMeeting, ActsInMeeting>("/meetings/{meeting}/motions/new", show_new, table)
        .page::<SeesMeeting>("/motions/{motion}", show)
        .form::<ActsInMeeting, ActsInMeeting>("/motions/{motion}/edit", show_edit, change)
        .form::<ActsInMeeting, ActsInMeeting>("/motions/{motion}/seconder", show_second, second)
        .act::<ActsInMeeting, SeesMeeting>("/motions/{motion}/withdrawal", withdraw, show)
}

/// The address of a motion's page, without language.
pub(crate) fn place(id: Uuid) -> String {
    format!("/motions/{id}")
}

/// What a motion is called.
pub(crate) fn title(read: &mut Read<'_>, id: Uuid, l: &Locale) -> Result<Option<String>, Fault> {
    let motion = store::load(read, Id::from_uuid(id))?;
    Ok(motion.map(|motion| {
        l.t2("governance-motion-title", "number", l.number(motion.number), "title", l.noted(&motion.title))
    }))
}

#[derive(askama::Template)]
#[template(path = "motion/show.html")]
struct MotionPage {
    l: Locale,
    errors: Html,
    back: (String, Html),
    number: String,
    title: Html,
    badge: Html,
    tabled: String,
    under: Option<Html>,
    movers: Vec<(Option<String>, String)>,
    seconders: Vec<(Option<String>, String)>,
    lapsed: Vec<(Option<String>, String)>,
    frozen: Option<(String, Html)>,
    paragraphs: Vec<Html>,
    acts: Vec<Html>,
    edit: Option<String>,
    panels: Vec<Html>,
    history: Html,
}

/// What a motion is called, as markup.
pub(crate) fn words(l: &Locale, motion: &MotionState) -> Html {
    let pieces = [("number", l.number(motion.number).into()), ("title", l.words(&motion.title))];
    l.around("governance-motion-title", &pieces)
}

fn motion_of(view: &mut View<'_, '_>) -> Result<(Id<Motion>, MotionState, MeetingState), Stop> {
    let id: Id<Motion> = view.ask.path.id("motion")?;
    let motion = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let meeting = meeting::load(view.read, motion.meeting)?.ok_or(Stop::Missing)?;
    Ok((id, motion, meeting))
}

fn show(view: &mut View<'_, '_>, _: Granted<SeesMeeting>) -> Result<Answer, Stop> {
    let l = view.l();
    let (id, motion, meeting) = motion_of(view)?;
    let item = motion.item.map(|item| agenda::load(view.read, item)).transpose()?.flatten();
    let under = item.map(|item| agenda::under(&l, item.position, &item.title));
    let person = takes_part(view);
    let tends = runs(view) || person.is_some_and(|person| motion.movers.contains(&person));
    let movable = match store::check_movable(view.read, id, &motion) {
        Ok(()) => true,
        Err(Stop::Refused(_)) => false,
        Err(stop) => return Err(stop),
    };
    let frozen = match motion.state {
        MotionStage::Tabled | MotionStage::Seconded => store::drafted_on(view.read, id)?,
        _ => None,
    };
    let frozen = match frozen {
        Some((poll, _)) if !poll::gate::sees_poll(&mut view.ask.gate(view.read), poll.uuid())? => None,
        frozen => frozen,
    };
    let here = place(id.uuid());
    let mut acts = Vec::new();
    if person.is_some_and(|person| rules::check_second(&motion, person).is_ok()) {
        acts.push(ui::button(&l, &format!("{here}/seconder"), "governance-motion-second", "", &[]));
    }
    let tabled = matches!(motion.state, MotionStage::Tabled | MotionStage::Seconded);
    if runs(view) && tabled && meeting.closed_at.is_none() {
        let word = Html::escaped(&l.t("governance-motion-second-for"));
        let href = view.ask.href(&format!("{here}/seconder"));
        acts.push(Html(format!(r#"<a class="button quiet" href="{href}">{word}</a>"#)));
    }
    if tends && movable {
        acts.push(ui::button(&l, &format!("{here}/withdrawal"), "governance-motion-withdraw", "bad", &[]));
    }
    let body = MotionPage {
        errors: ui::errors(&l, view.filled),
        back: (view.ask.href(&meeting::place(motion.meeting.uuid())), l.words(&meeting.name)),
        number: l.t1("governance-motion-number", "number", l.number(motion.number)),
        title: l.words(&motion.title),
        badge: ui::badge(motion.state.look(), &l.t(motion.state.key())),
        tabled: l.t1("governance-motion-tabled-at", "when", l.moment(motion.tabled_at, &meeting.zone)),
        under,
        movers: named(view, &l, &motion.movers)?,
        seconders: named(view, &l, &motion.seconders)?,
        lapsed: named(view, &l, &motion.lapsed)?,
        frozen: frozen.map(|(poll, question)| (view.ask.href(&poll::place(poll.uuid())), l.words(&question))),
        paragraphs: motion.paragraphs.0.iter().map(|words| l.words(words)).collect(),
        acts,
        edit: (tends && movable).then(|| view.ask.href(&format!("{here}/edit"))),
        panels: view.panels("motion", id.uuid())?,
        history: history::of(view, id, motion.meeting, "", says)?,
        l: l.clone(),
    };
    let title =
        l.t2("governance-motion-title", "number", l.number(motion.number), "title", motion.title.clone());
    Ok(Answer::Page(Page::new(title, render(&body)?)))
}

/// Who moved a motion, or seconded it with an entry.
fn says(view: &mut View<'_, '_>, entry: &Logged) -> Result<Option<String>, Stop> {
    let people = |state: &Option<serde_json::Value>, backing: &str| {
        let listed = state.as_ref().and_then(|state| state.get(backing).cloned());
        listed.and_then(|listed| serde_json::from_value::<Vec<Id<Person>>>(listed).ok()).unwrap_or_default()
    };
    let backing = match &*entry.kind {
        "motion.tabled" => "movers",
        "motion.seconded" => "seconders",
        _ => return Ok(None),
    };
    let before = people(&entry.before, backing);
    let mut new = people(&entry.after, backing);
    new.retain(|person| !before.contains(person));
    let l = view.l();
    let names = named(view, &l, &new)?.into_iter().map(|(_, name)| name).collect::<Vec<_>>();
    Ok((!names.is_empty()).then(|| l.list(&names)))
}

/// People by name, with their pages; who was erased has none.
fn named(
    view: &mut View<'_, '_>,
    l: &Locale,
    people: &[Id<Person>],
) -> Result<Vec<(Option<String>, String)>, Fault> {
    let names = network::person::names(view.read, people)?;
    let one = |person: &Id<Person>| match names.get(person) {
        Some(name) => (Some(view.ask.href(&network::person::pages::place(person.uuid()))), name.clone()),
        None => (None, network::person::called(l, "", true)),
    };
    Ok(people.iter().map(one).collect())
}

fn back_to_meeting(view: &mut View<'_, '_>, id: Id<Meeting>) -> Result<((String, Html), MeetingState), Stop> {
    let state = meeting::load(view.read, id)?.ok_or(Stop::Missing)?;
    Ok(((meeting::place(id.uuid()), view.l().words(&state.name)), state))
}

fn show_new(view: &mut View<'_, '_>, granted: Granted<ActsInMeeting>) -> Result<Answer, Stop> {
    let l = view.l();
    let id = granted.meeting;
    let (back, state) = back_to_meeting(view, id)?;
    let action = format!("{}/motions/new", meeting::place(id.uuid()));
    let mut sheet = Sheet::new(l.t("governance-motion-new"), back, action, "governance-motion-table");
    sheet.lead = Some(l.t("governance-motion-new-about"));
    let first = MotionText { item: None, title: Localised::default(), paragraphs: Paragraphs::default() };
    let mut fields = text_fields(view, id, &first)?;
    if granted.runs {
        let sought = Sought::of(view.filled, "", &["mover"]);
        let people = roll::people(view.read, &l, id, &state, view.ask.today(), &sought)?;
        let words = ("governance-motion-mover", "governance-choose-person");
        sheet.search = sought.html(&l, people.len());
        fields.insert(0, ui::choose(&l, view.filled, "mover", words, &people, ""));
    }
    sheet.fields = fields;
    sheet.answer(view)
}

/// The fields of a motion's words: item, title, and a group of fields for each paragraph and one more.
fn text_fields(view: &mut View<'_, '_>, meeting: Id<Meeting>, first: &MotionText) -> Result<Vec<Html>, Stop> {
    let (l, filled) = (view.l(), view.filled);
    let none = (String::new(), l.t("governance-motion-no-item"));
    let items = agenda::items(view.read, meeting)?;
    // What is put while an item is dealt with belongs to it, unless somebody says otherwise.
    let current = items.iter().find(|item| item.state == ItemState::Current).map(|item| item.id);
    let items = items.into_iter().map(|item| {
        let word =
            l.t2("governance-paper-under", "number", l.number(item.position), "title", l.noted(&item.title));
        (item.id.to_string(), word)
    });
    let items: Vec<(String, String)> = std::iter::once(none).chain(items).collect();
    let chosen = match (first.item, view.ask.query.text("item")) {
        (Some(item), _) => item.to_string(),
        (None, "") if first.title == Localised::default() => {
            current.map(|item| item.to_string()).unwrap_or_default()
        }
        (None, asked) => asked.to_owned(),
    };
    let mut fields = vec![
        ui::select(&l, filled, "item", "governance-motion-item", &items, &chosen),
        ui::words_fields(&l, filled, "title", "governance-motion-title-field", &first.title, None),
    ];
    let typed =
        (1..=rules::MOST_PARAGRAPHS).rev().find(|number| has_paragraph(&filled.form, *number)).unwrap_or(0);
    let count = (first.paragraphs.0.len() + 1).max(typed + 1).clamp(FIRST_PARAGRAPHS, rules::MOST_PARAGRAPHS);
    let empty = Localised::default();
    for number in 1..=count {
        let words = first.paragraphs.0.get(number - 1).unwrap_or(&empty);
        let heading = Html::escaped(&l.t1("governance-motion-paragraph", "number", l.number(number)));
        fields.push(Html(format!("<h2>{heading}</h2>")));
        fields.push(ui::words_fields(
            &l,
            filled,
            &format!("paragraph-{number}"),
            "governance-motion-words",
            words,
            Some(4),
        ));
    }
    fields.push(Html(format!(
        r#"<p class="hint">{}</p>"#,
        Html::escaped(&l.t("governance-motion-paragraphs-hint"))
    )));
    Ok(fields)
}

fn has_paragraph(form: &Form, number: usize) -> bool {
    Lang::ALL.iter().any(|lang| !form.text(&format!("paragraph-{number}-{lang}")).is_empty())
}

fn read_text(form: &Form) -> Result<MotionText, Vec<Refusal>> {
    let mut refusals = Refusals::default();
    let item = match form.text("item") {
        "" => None,
        _ => refusals.keep(form.id("item")),
    };
    let title = refusals.keep(form.words("title", rules::MOST_TITLE)).unwrap_or_default();
    let mut paragraphs = Vec::new();
    for number in (1..=rules::MOST_PARAGRAPHS).filter(|number| has_paragraph(form, *number)) {
        paragraphs.extend(refusals.keep(form.words(&format!("paragraph-{number}"), rules::MOST_PARAGRAPH)));
    }
    refusals.done()?;
    Ok(MotionText { item, title, paragraphs: Paragraphs(paragraphs) })
}

fn table(change: &mut Change<'_, '_>, granted: Granted<ActsInMeeting>, form: &Form) -> Result<Answer, Stop> {
    let mut refusals = Refusals::default();
    let mover = match (granted.runs, granted.person) {
        (false, Some(person)) => Some(person),
        _ => refusals.keep(form.id::<Person>("mover")),
    };
    let text = match read_text(form) {
        Ok(text) => Some(text),
        Err(wrong) => {
            wrong.into_iter().for_each(|refusal| refusals.push(refusal));
            None
        }
    };
    refusals.done()?;
    let (text, mover) = text.zip(mover).ok_or(Stop::Missing)?;
    let id = store::table(&mut change.pen(), granted.meeting, Tabling { text, movers: vec![mover] })?;
    change.see(&place(id.uuid()))
}

/// Whether somebody may change or withdraw a motion: its movers, and whoever runs the meeting.
fn check_tends(granted: &ActsInMeeting, motion: &MotionState) -> Result<(), Stop> {
    let moves = granted.person.is_some_and(|person| motion.movers.contains(&person));
    if granted.runs || moves {
        Ok(())
    } else {
        Err(Refusal::new("governance-refusal-motion-not-yours").into())
    }
}

fn show_edit(view: &mut View<'_, '_>, granted: Granted<ActsInMeeting>) -> Result<Answer, Stop> {
    let l = view.l();
    let (id, motion, _) = motion_of(view)?;
    check_tends(&granted, &motion)?;
    store::check_movable(view.read, id, &motion)?;
    let here = place(id.uuid());
    let title = words(&l, &motion);
    let mut sheet = Sheet::new(
        l.t("governance-motion-edit"),
        (here.clone(), title),
        format!("{here}/edit"),
        "governance-keep",
    );
    let first =
        MotionText { item: motion.item, title: motion.title.clone(), paragraphs: motion.paragraphs.clone() };
    let mut fields = text_fields(view, motion.meeting, &first)?;
    if view.filled.refusals.iter().any(|refusal| refusal.code == "governance-refusal-overtaken") {
        fields.insert(0, standing(&l, &motion));
    }
    sheet.lead = (!motion.seconders.is_empty())
        .then(|| l.n("governance-motion-edit-seconded", motion.seconders.len()));
    let version = version(view.read, id)?;
    fields.push(Html(format!(r#"<input type="hidden" name="version" value="{version}">"#)));
    sheet.fields = fields;
    sheet.answer(view)
}

/// What stands now, when somebody else was faster.
fn standing(l: &Locale, motion: &MotionState) -> Html {
    let heading = Html::escaped(&l.t("governance-motion-standing"));
    let paragraphs: String =
        motion.paragraphs.0.iter().map(|words| format!("<li>{}</li>", l.words(words))).collect();
    Html(format!(
        r#"<div class="notice wait"><h2>{heading}</h2><p>{}</p><ol class="paragraphs">{paragraphs}</ol></div>"#,
        l.words(&motion.title)
    ))
}

fn own_motion(change: &mut Change<'_, '_>) -> Result<(Id<Motion>, MotionState), Stop> {
    let id: Id<Motion> = change.ask.path.id("motion")?;
    let motion = store::load(change.tx, id)?.ok_or(Stop::Missing)?;
    Ok((id, motion))
}

fn change(change: &mut Change<'_, '_>, granted: Granted<ActsInMeeting>, form: &Form) -> Result<Answer, Stop> {
    let (id, motion) = own_motion(change)?;
    check_tends(&granted, &motion)?;
    let version = form.number("version", 0, i64::MAX)?.map_or(0, i64::unsigned_abs);
    let text = read_text(form)?;
    store::change(&mut change.pen(), id, version, text)?;
    change.see(&place(id.uuid()))
}

/// Whoever runs the meeting enters who seconds in the hall.
fn show_second(view: &mut View<'_, '_>, granted: Granted<ActsInMeeting>) -> Result<Answer, Stop> {
    let l = view.l();
    let (id, motion, meeting) = motion_of(view)?;
    let here = place(id.uuid());
    let title = words(&l, &motion);
    let action = format!("{here}/seconder");
    let mut sheet =
        Sheet::new(l.t("governance-motion-second-for"), (here, title), action, "governance-motion-second-do");
    if granted.runs {
        let sought = Sought::of(view.filled, "", &["person"]);
        let mut people = roll::people(view.read, &l, motion.meeting, &meeting, view.ask.today(), &sought)?;
        sheet.search = sought.html(&l, people.len());
        let signed = motion.movers.iter().chain(&motion.seconders).map(|person| person.to_string());
        let signed: Vec<String> = signed.collect();
        people.retain(|(id, _)| !signed.contains(id));
        let words = ("governance-motion-seconder", "governance-choose-person");
        sheet.fields = vec![ui::choose(&l, view.filled, "person", words, &people, "")];
    }
    sheet.answer(view)
}

fn second(change: &mut Change<'_, '_>, granted: Granted<ActsInMeeting>, form: &Form) -> Result<Answer, Stop> {
    let (id, _) = own_motion(change)?;
    let person = match (granted.person, form.text("person")) {
        (Some(person), "") => person,
        (_, _) if granted.runs => form.id::<Person>("person")?,
        _ => return Err(Refusal::new("governance-refusal-not-on-roll").into()),
    };
    store::second(&mut change.pen(), id, person)?;
    change.see(&place(id.uuid()))
}

fn withdraw(change: &mut Change<'_, '_>, granted: Granted<ActsInMeeting>, _: &Form) -> Result<Answer, Stop> {
    let (id, motion) = own_motion(change)?;
    check_tends(&granted, &motion)?;
    store::withdraw(&mut change.pen(), id)?;
    change.see(&place(id.uuid()))
}

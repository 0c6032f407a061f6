//! The forms with which an agenda and its papers are written, and the page of a paper.

use super::{
    AgendaItem, ItemRow, ItemState, Paper, PaperState, rules,
    store::{self, NewItem, NewPaper},
};
use crate::{
    meeting::{
        self, Meeting,
        gate::{ChairsMeeting, SeesMeeting, runs},
    },
    sheet::Sheet,
};
use base::{Id, Localised, Stop};
use db::Read;
use shell::{
    Answer, Change, Filled, Form, Granted, Html, Locale, Page, PathWords, Refusals, Routes, View, render, ui,
};

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .form::<ChairsMeeting, ChairsMeeting>("/meetings/{meeting}/agenda/new", show_new, add)
        .form::<ChairsMeeting, ChairsMeeting>("/meetings/{meeting}/agenda/{item}", show_item, change)
        .act::<ChairsMeeting, ChairsMeeting>(
            "/meetings/{meeting}/agenda/{item}/place",
            place,
            meeting::chair_page,
        )
        .act::<ChairsMeeting, ChairsMeeting>(
            "/meetings/{meeting}/agenda/{item}/state",
            settle,
            meeting::chair_page,
        )
        .act::<ChairsMeeting, ChairsMeeting>("/meetings/{meeting}/agenda/{item}/removal", remove, show_item)
        .form::<ChairsMeeting, ChairsMeeting>(
            "/meetings/{meeting}/agenda/{item}/papers/new",
            show_new_paper,
            add_paper,
        )
        .page::<SeesMeeting>("/meetings/{meeting}/papers/{paper}", show_paper)
        .form::<ChairsMeeting, ChairsMeeting>(
            "/meetings/{meeting}/papers/{paper}/edit",
            show_paper_form,
            change_paper,
        )
        .act::<ChairsMeeting, ChairsMeeting>(
            "/meetings/{meeting}/papers/{paper}/removal",
            remove_paper,
            show_paper_form,
        )
}

/// The item that something stands under.
pub(crate) fn under(l: &Locale, position: u32, title: &Localised) -> Html {
    l.around("governance-paper-under", &[("number", l.number(position).into()), ("title", l.words(title))])
}

/// The page of the chair, to which every form leads back.
fn back(read: &mut Read<'_>, l: &Locale, id: Id<Meeting>) -> Result<(String, Html), Stop> {
    let state = meeting::load(read, id)?.ok_or(Stop::Missing)?;
    Ok((chair(id), l.words(&state.name)))
}

fn chair(id: Id<Meeting>) -> String {
    format!("{}/chair", meeting::place(id.uuid()))
}

/// The item of the address, if it is of the meeting of the address.
fn item(
    read: &mut Read<'_>,
    path: &PathWords,
    meeting: Id<Meeting>,
) -> Result<(Id<AgendaItem>, ItemRow), Stop> {
    let id = path.id("item")?;
    let row = store::load(read, id)?.filter(|row| row.meeting == meeting).ok_or(Stop::Missing)?;
    Ok((id, row))
}

fn paper(
    read: &mut Read<'_>,
    path: &PathWords,
    meeting: Id<Meeting>,
) -> Result<(Id<Paper>, PaperState), Stop> {
    let id = path.id("paper")?;
    let paper = store::load_paper(read, id)?.ok_or(Stop::Missing)?;
    store::load(read, paper.item)?.filter(|row| row.meeting == meeting).ok_or(Stop::Missing)?;
    Ok((id, paper))
}

fn item_fields(l: &Locale, filled: &Filled, title: &Localised, note: &Localised) -> Vec<Html> {
    vec![
        ui::words_fields(l, filled, "title", "governance-item-title", title, None),
        ui::words_fields(l, filled, "note", "governance-item-note", note, Some(3)),
    ]
}

fn read_item(form: &Form) -> Result<NewItem, Stop> {
    let mut refusals = Refusals::default();
    let title = refusals.keep(form.words("title", rules::MOST_TITLE)).unwrap_or_default();
    let note = optional_words(form, &mut refusals, "note", rules::MOST_NOTE);
    refusals.done()?;
    Ok(NewItem { title, note })
}

/// A text in several languages that may be empty.
fn optional_words(form: &Form, refusals: &mut Refusals, name: &str, most: usize) -> Localised {
    let empty = base::Lang::ALL.iter().all(|lang| form.text(&format!("{name}-{lang}")).is_empty());
    if empty { Localised::default() } else { refusals.keep(form.words(name, most)).unwrap_or_default() }
}

fn show_new(view: &mut View<'_, '_>, granted: Granted<ChairsMeeting>) -> Result<Answer, Stop> {
    let (l, id) = (view.l(), granted.meeting);
    let back = back(view.read, &l, id)?;
    let action = format!("{}/agenda/new", meeting::place(id.uuid()));
    let mut sheet = Sheet::new(l.t("governance-item-new"), back, action, "governance-item-add");
    let empty = Localised::default();
    sheet.fields = item_fields(&l, view.filled, &empty, &empty);
    sheet.answer(view)
}

fn add(change: &mut Change<'_, '_>, granted: Granted<ChairsMeeting>, form: &Form) -> Result<Answer, Stop> {
    store::add(&mut change.pen(), granted.meeting, read_item(form)?)?;
    change.see(&format!("{}#agenda", chair(granted.meeting)))
}

fn show_item(view: &mut View<'_, '_>, granted: Granted<ChairsMeeting>) -> Result<Answer, Stop> {
    let (l, id) = (view.l(), granted.meeting);
    let (item, row) = item(view.read, &view.ask.path, id)?;
    let back = back(view.read, &l, id)?;
    let action = format!("{}/agenda/{item}", meeting::place(id.uuid()));
    let title = l.t1("governance-item-edit", "number", l.number(row.position));
    let mut sheet = Sheet::new(title, back, action.clone(), "governance-keep");
    sheet.fields = item_fields(&l, view.filled, &row.title, &row.note);
    sheet.after = vec![ui::button(&l, &format!("{action}/removal"), "governance-item-remove", "bad", &[])];
    sheet.answer(view)
}

fn change(change: &mut Change<'_, '_>, granted: Granted<ChairsMeeting>, form: &Form) -> Result<Answer, Stop> {
    let (id, _) = item(change.tx, &change.ask.path, granted.meeting)?;
    store::change(&mut change.pen(), id, read_item(form)?)?;
    change.see(&format!("{}#agenda", chair(granted.meeting)))
}

fn place(change: &mut Change<'_, '_>, granted: Granted<ChairsMeeting>, form: &Form) -> Result<Answer, Stop> {
    let (id, _) = item(change.tx, &change.ask.path, granted.meeting)?;
    let place = form.number("place", 1, 10_000)?.and_then(|place| u32::try_from(place).ok());
    let place = place.ok_or_else(|| base::Refusal::new("shell-refusal-empty").at("place"))?;
    store::place(&mut change.pen(), id, place)?;
    change.see(&format!("{}#agenda", chair(granted.meeting)))
}

fn settle(change: &mut Change<'_, '_>, granted: Granted<ChairsMeeting>, form: &Form) -> Result<Answer, Stop> {
    let (id, _) = item(change.tx, &change.ask.path, granted.meeting)?;
    let state = form.choice("state", ItemState::parse)?;
    store::settle(&mut change.pen(), id, state)?;
    change.see(&chair(granted.meeting))
}

fn remove(change: &mut Change<'_, '_>, granted: Granted<ChairsMeeting>, _: &Form) -> Result<Answer, Stop> {
    let (id, _) = item(change.tx, &change.ask.path, granted.meeting)?;
    store::remove(&mut change.pen(), id)?;
    change.see(&format!("{}#agenda", chair(granted.meeting)))
}

fn paper_fields(l: &Locale, filled: &Filled, title: &Localised, body: &Localised) -> Vec<Html> {
    vec![
        ui::words_fields(l, filled, "title", "governance-paper-title", title, None),
        ui::words_fields(l, filled, "body", "governance-paper-body", body, Some(12)),
    ]
}

fn read_paper(form: &Form) -> Result<NewPaper, Stop> {
    let mut refusals = Refusals::default();
    let title = refusals.keep(form.words("title", rules::MOST_TITLE)).unwrap_or_default();
    let body = optional_words(form, &mut refusals, "body", rules::MOST_TEXT);
    refusals.done()?;
    Ok(NewPaper { title, body })
}

fn show_new_paper(view: &mut View<'_, '_>, granted: Granted<ChairsMeeting>) -> Result<Answer, Stop> {
    let (l, id) = (view.l(), granted.meeting);
    let (item, row) = item(view.read, &view.ask.path, id)?;
    let back = back(view.read, &l, id)?;
    let action = format!("{}/agenda/{item}/papers/new", meeting::place(id.uuid()));
    let mut sheet = Sheet::new(l.t("governance-paper-new"), back, action, "governance-paper-add");
    sheet.lead =
        Some(l.t2("governance-paper-under", "number", l.number(row.position), "title", l.noted(&row.title)));
    let empty = Localised::default();
    sheet.fields = paper_fields(&l, view.filled, &empty, &empty);
    sheet.answer(view)
}

fn add_paper(
    change: &mut Change<'_, '_>,
    granted: Granted<ChairsMeeting>,
    form: &Form,
) -> Result<Answer, Stop> {
    let (item, _) = item(change.tx, &change.ask.path, granted.meeting)?;
    store::add_paper(&mut change.pen(), item, read_paper(form)?)?;
    change.see(&format!("{}#agenda", chair(granted.meeting)))
}

#[derive(askama::Template)]
#[template(path = "meeting/paper.html")]
struct PaperPage {
    l: Locale,
    back: (String, Html),
    title: Html,
    under: Html,
    paragraphs: Vec<Html>,
    edit: Option<String>,
    history: Html,
}

fn show_paper(view: &mut View<'_, '_>, granted: Granted<SeesMeeting>) -> Result<Answer, Stop> {
    let (l, id) = (view.l(), granted.meeting);
    let state = meeting::load(view.read, id)?.ok_or(Stop::Missing)?;
    let (paper, text) = paper(view.read, &view.ask.path, id)?;
    let row = store::load(view.read, text.item)?.ok_or(Stop::Missing)?;
    let place = view.ask.href(&meeting::place(id.uuid()));
    let body = PaperPage {
        title: l.words(&text.title),
        under: under(&l, row.position, &row.title),
        paragraphs: paragraphs(&l, &text.body),
        edit: runs(view).then(|| format!("{place}/papers/{paper}/edit")),
        back: (place, l.words(&state.name)),
        history: ui::history(view, "governance", &paper.into())?,
        l: l.clone(),
    };
    Ok(Answer::Page(Page::new(l.plain(&text.title), render(&body)?)))
}

/// A text as its writer parted it, by empty lines.
fn paragraphs(l: &Locale, text: &Localised) -> Vec<Html> {
    let Some(reading) = text.read(l.lang()) else { return Vec::new() };
    let parts = reading.text.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
    let words = |part: &str| {
        let wording = base::Wording { text: part.to_owned(), origin: reading.origin };
        let mut one = Localised::default();
        one.set(reading.lang.clone(), wording);
        l.words(&one)
    };
    parts.map(words).collect()
}

fn show_paper_form(view: &mut View<'_, '_>, granted: Granted<ChairsMeeting>) -> Result<Answer, Stop> {
    let (l, id) = (view.l(), granted.meeting);
    let (paper, text) = paper(view.read, &view.ask.path, id)?;
    let back = back(view.read, &l, id)?;
    let place = format!("{}/papers/{paper}", meeting::place(id.uuid()));
    let mut sheet =
        Sheet::new(l.t("governance-paper-edit"), back, format!("{place}/edit"), "governance-keep");
    sheet.fields = paper_fields(&l, view.filled, &text.title, &text.body);
    sheet.after = vec![ui::button(&l, &format!("{place}/removal"), "governance-paper-remove", "bad", &[])];
    sheet.answer(view)
}

fn change_paper(
    change: &mut Change<'_, '_>,
    granted: Granted<ChairsMeeting>,
    form: &Form,
) -> Result<Answer, Stop> {
    let (id, _) = paper(change.tx, &change.ask.path, granted.meeting)?;
    store::change_paper(&mut change.pen(), id, read_paper(form)?)?;
    change.see(&format!("{}/papers/{id}", meeting::place(granted.meeting.uuid())))
}

fn remove_paper(
    change: &mut Change<'_, '_>,
    granted: Granted<ChairsMeeting>,
    _: &Form,
) -> Result<Answer, Stop> {
    let (id, _) = paper(change.tx, &change.ask.path, granted.meeting)?;
    store::remove_paper(&mut change.pen(), id)?;
    change.see(&format!("{}#agenda", chair(granted.meeting)))
}

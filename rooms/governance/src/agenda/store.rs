//! The agenda in the database.

use super::{AgendaItem, ItemRow, ItemState, Paper, PaperState, rules};
use crate::{
    keyed::each_state,
    meeting::{
        self, Meeting, MeetingState,
        rules::{check_is_open, check_not_closed},
    },
};
use base::{Fault, Id, Localised, Refusal, Stop};
use db::{Read, params};
use ledger::StateSink;
use shell::Pen;

db::statements! {
    ITEM = "SELECT meeting, position, title, note, state FROM agenda_item WHERE id = ?1";
    ALL_ITEMS = "SELECT id, meeting, position, title, note, state FROM agenda_item ORDER BY id";
    ITEMS = "SELECT id, position, title, note, state FROM agenda_item WHERE meeting = ?1 ORDER BY position, id";
    ORDER = "SELECT id FROM agenda_item WHERE meeting = ?1 ORDER BY position, id";
    CURRENT = "SELECT id FROM agenda_item WHERE meeting = ?1 AND state = 'current'";
    ADD_ITEM = "INSERT INTO agenda_item (id, meeting, position, title, note, state) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    CHANGE_ITEM = "UPDATE agenda_item SET title = ?2, note = ?3 WHERE id = ?1";
    PLACE_ITEM = "UPDATE agenda_item SET position = ?2 WHERE id = ?1";
    SETTLE_ITEM = "UPDATE agenda_item SET state = ?2 WHERE id = ?1";
    REMOVE_ITEM = "DELETE FROM agenda_item WHERE id = ?1";
    HANGS_ON_ITEM = "SELECT (SELECT COUNT(*) FROM motion WHERE item = ?1) + (SELECT COUNT(*) FROM paper WHERE item = ?1)";
    PAPER = "SELECT item, title, body, tabled_at FROM paper WHERE id = ?1";
    ALL_PAPERS = "SELECT id, item, title, body, tabled_at FROM paper ORDER BY id";
    PAPERS = "SELECT p.id, p.item, p.title FROM paper p JOIN agenda_item a ON a.id = p.item
              WHERE a.meeting = ?1 ORDER BY p.tabled_at, p.id";
    ADD_PAPER = "INSERT INTO paper (id, item, title, body, tabled_at) VALUES (?1, ?2, ?3, ?4, ?5)";
    CHANGE_PAPER = "UPDATE paper SET title = ?2, body = ?3 WHERE id = ?1";
    REMOVE_PAPER = "DELETE FROM paper WHERE id = ?1";
}

db::record! {
    /// An item in its meeting's list.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Item {
        /// Its id.
        pub id: Id<AgendaItem>,
        /// Its place, from 1.
        pub position: u32,
        /// What it is about.
        pub title: Localised,
        /// More of it.
        pub note: Localised,
        /// Where it is.
        pub state: ItemState,
    }
}

/// An item to be added or as it is to become.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewItem {
    /// What it is about.
    pub title: Localised,
    /// More of it; may be empty.
    pub note: Localised,
}

db::record! {
    /// A paper in its meeting's list.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct PaperIn {
        /// Its id.
        pub id: Id<Paper>,
        /// The item it belongs to.
        pub item: Id<AgendaItem>,
        /// Its title.
        pub title: Localised,
    }
}

/// A paper to be added or as it is to become.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPaper {
    /// Its title.
    pub title: Localised,
    /// Its text; may be empty.
    pub body: Localised,
}

/// An item by id.
///
/// # Errors
/// A fault of the database.
pub fn load(read: &mut Read<'_>, id: Id<AgendaItem>) -> Result<Option<ItemRow>, Fault> {
    read.get(ITEM, params![id])
}

/// The items of a meeting in order.
///
/// # Errors
/// A fault of the database.
pub fn items(read: &mut Read<'_>, meeting: Id<Meeting>) -> Result<Vec<Item>, Fault> {
    read.all(ITEMS, params![meeting])
}

/// A paper by id.
///
/// # Errors
/// A fault of the database.
pub fn load_paper(read: &mut Read<'_>, id: Id<Paper>) -> Result<Option<PaperState>, Fault> {
    read.get(PAPER, params![id])
}

/// The papers of a meeting, in the order in which they were tabled.
///
/// # Errors
/// A fault of the database.
pub fn papers(read: &mut Read<'_>, meeting: Id<Meeting>) -> Result<Vec<PaperIn>, Fault> {
    read.all(PAPERS, params![meeting])
}

/// For [`ledger::verify`].
///
/// # Errors
/// A fault of the database.
pub fn states(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    each_state::<ItemRow>(read, ALL_ITEMS, sink)
}

/// For [`ledger::verify`].
///
/// # Errors
/// A fault of the database.
pub fn paper_states(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    each_state::<PaperState>(read, ALL_PAPERS, sink)
}

fn meeting_of(read: &mut Read<'_>, id: Id<Meeting>) -> Result<MeetingState, Stop> {
    let state = meeting::load(read, id)?.ok_or(Stop::Missing)?;
    check_not_closed(&state)?;
    Ok(state)
}

/// Adds an item at the end of a meeting's agenda.
///
/// # Errors
/// Refuses after the meeting was closed, without a title, or with texts that are too long.
pub fn add(pen: &mut Pen<'_, '_>, meeting: Id<Meeting>, new: NewItem) -> Result<Id<AgendaItem>, Stop> {
    let state = meeting_of(pen.tx, meeting)?;
    rules::check_words(&new.title, ("note", &new.note), rules::MOST_NOTE)?;
    let order: Vec<Id<AgendaItem>> = pen.tx.all(ORDER, params![meeting])?;
    let id: Id<AgendaItem> = pen.id();
    let position = order.len() + 1;
    pen.tx.exec(ADD_ITEM, params![id, meeting, position, new.title, new.note, ItemState::Pending])?;
    let after: ItemRow = pen.tx.one(ITEM, params![id])?;
    let draft = pen.draft("agenda-item.added").about(id).about(meeting).about_any(state.of_record());
    pen.enter(draft.after(&after)?.sealed(meeting))?;
    Ok(id)
}

/// Enters what an item has become.
fn entered(
    pen: &mut Pen<'_, '_>,
    kind: &'static str,
    id: Id<AgendaItem>,
    before: &ItemRow,
) -> Result<(), Stop> {
    let after: ItemRow = pen.tx.one(ITEM, params![id])?;
    if after != *before {
        let draft = pen.draft(kind).about(id).about(before.meeting).before(before)?.after(&after)?;
        pen.enter(draft.sealed(before.meeting))?;
    }
    Ok(())
}

fn item(read: &mut Read<'_>, id: Id<AgendaItem>) -> Result<(ItemRow, MeetingState), Stop> {
    let item = load(read, id)?.ok_or(Stop::Missing)?;
    let meeting = meeting_of(read, item.meeting)?;
    Ok((item, meeting))
}

/// Changes an item's words.
///
/// # Errors
/// As [`add`].
pub fn change(pen: &mut Pen<'_, '_>, id: Id<AgendaItem>, new: NewItem) -> Result<(), Stop> {
    let (before, _) = item(pen.tx, id)?;
    rules::check_words(&new.title, ("note", &new.note), rules::MOST_NOTE)?;
    pen.tx.exec(CHANGE_ITEM, params![id, new.title, new.note])?;
    entered(pen, "agenda-item.changed", id, &before)
}

/// Puts an item at another place, counted from 1; the others close up.
///
/// # Errors
/// Refuses after the meeting was closed.
pub fn place(pen: &mut Pen<'_, '_>, id: Id<AgendaItem>, place: u32) -> Result<(), Stop> {
    let (moved, _) = item(pen.tx, id)?;
    let order: Vec<Id<AgendaItem>> = pen.tx.all(ORDER, params![moved.meeting])?;
    reorder(pen, &rules::moved(&order, id, place))
}

fn reorder(pen: &mut Pen<'_, '_>, order: &[Id<AgendaItem>]) -> Result<(), Stop> {
    for (position, id) in (1_u32..).zip(order) {
        let before: ItemRow = pen.tx.one(ITEM, params![*id])?;
        if before.position != position {
            pen.tx.exec(PLACE_ITEM, params![*id, position])?;
            entered(pen, "agenda-item.moved", *id, &before)?;
        }
    }
    Ok(())
}

/// Takes an item off the agenda; the others close up.
///
/// # Errors
/// Refuses after the meeting was closed, and while papers or motions hang on the item or it has been taken up.
pub fn remove(pen: &mut Pen<'_, '_>, id: Id<AgendaItem>) -> Result<(), Stop> {
    let (before, _) = item(pen.tx, id)?;
    let hangs: u64 = pen.tx.one(HANGS_ON_ITEM, params![id])?;
    if hangs > 0 {
        return Err(Refusal::new("governance-refusal-item-used").into());
    }
    if before.state != ItemState::Pending {
        return Err(Refusal::new("governance-refusal-item-begun").into());
    }
    pen.tx.exec(REMOVE_ITEM, params![id])?;
    let draft = pen.draft("agenda-item.removed").about(id).about(before.meeting).before(&before)?.gone();
    pen.enter(draft.sealed(before.meeting))?;
    let order: Vec<Id<AgendaItem>> = pen.tx.all(ORDER, params![before.meeting])?;
    reorder(pen, &order)
}

/// Takes up an item: it is the current one, and the one before is done.
///
/// # Errors
/// Refuses unless the meeting is open.
pub fn take_up(pen: &mut Pen<'_, '_>, id: Id<AgendaItem>) -> Result<(), Stop> {
    settle(pen, id, ItemState::Current)
}

/// Says where an item is. There is one current item at most: another that was current is done.
///
/// # Errors
/// Refuses unless the meeting is open.
pub fn settle(pen: &mut Pen<'_, '_>, id: Id<AgendaItem>, state: ItemState) -> Result<(), Stop> {
    let (before, meeting) = item(pen.tx, id)?;
    check_is_open(&meeting)?;
    if state == ItemState::Current {
        finish(pen, before.meeting, Some(id))?;
    }
    pen.tx.exec(SETTLE_ITEM, params![id, state])?;
    let kind = match state {
        ItemState::Current => "agenda-item.taken-up",
        ItemState::Done => "agenda-item.done",
        ItemState::Pending => "agenda-item.put-back",
    };
    entered(pen, kind, id, &before)
}

/// The current item, unless it is `but`, is done.
pub(crate) fn finish(
    pen: &mut Pen<'_, '_>,
    meeting: Id<Meeting>,
    but: Option<Id<AgendaItem>>,
) -> Result<(), Stop> {
    let current: Vec<Id<AgendaItem>> = pen.tx.all(CURRENT, params![meeting])?;
    for id in current.into_iter().filter(|id| Some(*id) != but) {
        let before: ItemRow = pen.tx.one(ITEM, params![id])?;
        pen.tx.exec(SETTLE_ITEM, params![id, ItemState::Done])?;
        entered(pen, "agenda-item.done", id, &before)?;
    }
    Ok(())
}

/// Tables a paper under an item.
///
/// # Errors
/// Refuses after the meeting was closed, without a title, or with texts that are too long.
pub fn add_paper(pen: &mut Pen<'_, '_>, on: Id<AgendaItem>, new: NewPaper) -> Result<Id<Paper>, Stop> {
    let (owner, _) = item(pen.tx, on)?;
    rules::check_words(&new.title, ("body", &new.body), rules::MOST_TEXT)?;
    let id: Id<Paper> = pen.id();
    pen.tx.exec(ADD_PAPER, params![id, on, new.title, new.body, pen.now])?;
    let after: PaperState = pen.tx.one(PAPER, params![id])?;
    let draft = pen.draft("paper.tabled").about(id).about(on).about(owner.meeting);
    pen.enter(draft.after(&after)?.sealed(owner.meeting))?;
    Ok(id)
}

fn paper(read: &mut Read<'_>, id: Id<Paper>) -> Result<(PaperState, Id<Meeting>), Stop> {
    let paper = load_paper(read, id)?.ok_or(Stop::Missing)?;
    let (owner, _) = item(read, paper.item)?;
    Ok((paper, owner.meeting))
}

/// Changes a paper.
///
/// # Errors
/// As [`add_paper`].
pub fn change_paper(pen: &mut Pen<'_, '_>, id: Id<Paper>, new: NewPaper) -> Result<(), Stop> {
    let (before, meeting) = paper(pen.tx, id)?;
    rules::check_words(&new.title, ("body", &new.body), rules::MOST_TEXT)?;
    pen.tx.exec(CHANGE_PAPER, params![id, new.title, new.body])?;
    let after: PaperState = pen.tx.one(PAPER, params![id])?;
    if after != before {
        let draft = pen.draft("paper.changed").about(id).about(before.item).about(meeting);
        pen.enter(draft.before(&before)?.after(&after)?.sealed(meeting))?;
    }
    Ok(())
}

/// Withdraws a paper.
///
/// # Errors
/// Refuses after the meeting was closed.
pub fn remove_paper(pen: &mut Pen<'_, '_>, id: Id<Paper>) -> Result<(), Stop> {
    let (before, meeting) = paper(pen.tx, id)?;
    pen.tx.exec(REMOVE_PAPER, params![id])?;
    let draft = pen.draft("paper.removed").about(id).about(before.item).about(meeting);
    pen.enter(draft.before(&before)?.gone().sealed(meeting))?;
    Ok(())
}

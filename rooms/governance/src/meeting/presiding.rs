//! Who chairs a meeting: the chair of its body, unless the meeting says another, as when a vice-chair stands in.

use super::{Meeting, MeetingState, gate::ChairsMeeting, pages::place, rules, store};
use crate::{
    poll, roll,
    sheet::{Sheet, Sought},
};
use base::{Day, Fault, Id, Refusal, Stop};
use db::{Read, params};
use shell::{Answer, Change, Form, Granted, Locale, Pen, Person, Routes, View, ui};

db::statements! {
    CHAIRS_OF_BODY = "SELECT DISTINCT t.person FROM tenure t JOIN seat s ON s.id = t.seat
                      WHERE s.body = ?1 AND t.office = 'chair' AND t.since <= ?2 AND (t.until IS NULL OR t.until > ?2)
                      LIMIT 2";
    NAME_CHAIR = "UPDATE meeting SET chair = ?2 WHERE id = ?1";
}

pub(super) fn routes(routes: Routes) -> Routes {
    routes.form::<ChairsMeeting, ChairsMeeting>("/meetings/{meeting}/presiding", show, name)
}

/// Who chairs a meeting on a day: whom it names or else the one person who is the chair of its body; nobody where that
/// is vacant or held by two.
///
/// # Errors
/// A fault of the database.
pub fn chair_of(read: &mut Read<'_>, state: &MeetingState, day: Day) -> Result<Option<Id<Person>>, Fault> {
    if state.chair.is_some() {
        return Ok(state.chair);
    }
    let chairs: Vec<Id<Person>> = read.all(CHAIRS_OF_BODY, params![state.body, day])?;
    Ok(match chairs.as_slice() {
        [one] => Some(*one),
        _ => None,
    })
}

/// Names who chairs a meeting.
///
/// # Errors
/// Refuses somebody who does not take part in it and, where somebody chairs already, a change while a vote is open or
/// waits for the casting vote, and after the meeting.
pub fn preside(pen: &mut Pen<'_, '_>, id: Id<Meeting>, person: Id<Person>) -> Result<(), Stop> {
    let before = store::load(pen.tx, id)?.ok_or(Stop::Missing)?;
    let chair = chair_of(pen.tx, &before, pen.today)?;
    rules::check_presiding(&before, chair.is_some(), poll::undecided_in(pen.tx, id)?)?;
    if !roll::sits(pen.tx, id, &before, person, pen.today)? {
        return Err(Refusal::new("governance-refusal-chair-sits").at("person").into());
    }
    pen.tx.exec(NAME_CHAIR, params![id, person])?;
    store::entered(pen, "meeting.chair-named", id, &before)
}

fn show(view: &mut View<'_, '_>, granted: Granted<ChairsMeeting>) -> Result<Answer, Stop> {
    let (l, id) = (view.l(), granted.meeting);
    let state = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let sought = Sought::of(view.filled, "", &["person"]);
    let today = view.ask.today();
    let chair = chair_of(view.read, &state, today)?;
    let people = roll::people(view.read, &l, id, &state, today, &sought)?;
    let action = format!("{}/presiding", place(id.uuid()));
    let back = (format!("{}/chair", place(id.uuid())), l.words(&state.name));
    let mut sheet = Sheet::new(l.t("governance-presiding-title"), back, action, "governance-presiding-do");
    sheet.lead = Some(match chair {
        Some(chair) => l.t1("governance-presiding-now", "name", named(view.read, &l, chair)?),
        None => l.t("governance-presiding-nobody"),
    });
    let words = ("governance-presiding-person", "governance-choose-person");
    sheet.search = sought.html(&l, people.len());
    sheet.fields = vec![ui::choose(&l, view.filled, "person", words, &people, "")];
    sheet.answer(view)
}

/// Somebody by name; who was erased is called so.
pub(crate) fn named(read: &mut Read<'_>, l: &Locale, person: Id<Person>) -> Result<String, Fault> {
    let names = network::person::names(read, &[person])?;
    Ok(match names.get(&person) {
        Some(name) => name.clone(),
        None => network::person::called(l, "", true),
    })
}

fn name(change: &mut Change<'_, '_>, granted: Granted<ChairsMeeting>, form: &Form) -> Result<Answer, Stop> {
    let person = form.id::<Person>("person")?;
    preside(&mut change.pen(), granted.meeting, person)?;
    change.see(&format!("{}/chair", place(granted.meeting.uuid())))
}

//! The two forms of a rehearsal, to make it and to clear it away, and the ribbon over each of its pages.

use super::{rules, store};
use crate::{
    meeting::{self, Meeting, MeetingState, Stage, gate::ChairsMeeting, gate::meeting_of},
    sheet::Sheet,
};
use base::{Id, Stop};
use db::Read;
use shell::{Answer, Ask, Change, Form, Granted, Html, Routes, View};

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .form::<ChairsMeeting, ChairsMeeting>("/meetings/{meeting}/rehearsal", show_make, make)
        .form::<ChairsMeeting, ChairsMeeting>("/meetings/{meeting}/rehearsal/removal", show_clear, clear)
}

fn chair(id: Id<Meeting>) -> String {
    format!("{}/chair", meeting::place(id.uuid()))
}

/// What every page of a rehearsal says above all else; nothing where the address is about no meeting.
pub(crate) fn ribbon(read: &mut Read<'_>, ask: &Ask) -> Result<Option<String>, Stop> {
    let meeting = match meeting_of(read, &ask.path) {
        Ok(id) => meeting::load(read, id)?,
        Err(Stop::Missing) => None,
        Err(stop) => return Err(stop),
    };
    Ok(meeting.and_then(|meeting| meeting.rehearses).map(|_| ask.l.t("governance-rehearsal-ribbon")))
}

/// The ways from a meeting to its rehearsal and back, for those who take part or run it: address and word.
pub(crate) fn links(
    view: &mut View<'_, '_>,
    id: Id<Meeting>,
    meeting: &MeetingState,
    concerned: bool,
) -> Result<Vec<(String, String)>, Stop> {
    let l = view.l();
    let found = match meeting.rehearses {
        Some(source) => Some((source, "governance-rehearsal-real")),
        None => store::of(view.read, id)?.map(|rehearsal| (rehearsal, "governance-rehearsal-link")),
    };
    let link = found.filter(|_| concerned);
    Ok(link.map(|(id, key)| (view.ask.href(&meeting::place(id.uuid())), l.t(key))).into_iter().collect())
}

/// What whoever runs a meeting can do about rehearsing it: address and word.
pub(crate) fn acts(
    view: &mut View<'_, '_>,
    id: Id<Meeting>,
    meeting: &MeetingState,
) -> Result<Vec<(String, String)>, Stop> {
    // A mailed link opens the meeting alone, and no rehearsal of it.
    if view.ask.who.only().is_some() {
        return Ok(Vec::new());
    }
    let l = view.l();
    let here = view.ask.href(&meeting::place(id.uuid()));
    if let Some(source) = meeting.rehearses {
        return Ok(vec![
            (format!("{here}/rehearsal/removal"), l.t("governance-rehearsal-clear")),
            (view.ask.href(&chair(source)), l.t("governance-rehearsal-real")),
        ]);
    }
    Ok(match store::of(view.read, id)? {
        Some(rehearsal) => {
            vec![(view.ask.href(&chair(rehearsal)), l.t("governance-rehearsal-link"))]
        }
        None if meeting.stage() == Stage::Called => {
            vec![(format!("{here}/rehearsal"), l.t("governance-rehearsal-make"))]
        }
        None => Vec::new(),
    })
}

fn said(text: &str) -> Html {
    Html(format!("<p>{}</p>", Html::escaped(text)))
}

fn show_make(view: &mut View<'_, '_>, granted: Granted<ChairsMeeting>) -> Result<Answer, Stop> {
    let (l, id) = (view.l(), granted.meeting);
    let state = meeting::load(view.read, id)?.ok_or(Stop::Missing)?;
    let action = format!("{}/rehearsal", meeting::place(id.uuid()));
    let title = l.t("governance-rehearsal-make");
    let mut sheet =
        Sheet::new(title, (chair(id), l.words(&state.name)), action, "governance-rehearsal-make-do");
    sheet.lead = Some(l.t("governance-rehearsal-about"));
    let other = store::of(view.read, id)?.is_some();
    match rules::check_make(&state, other) {
        Ok(()) => sheet.fields.push(said(&l.t("governance-rehearsal-trace"))),
        Err(refusal) if !view.filled.again() => {
            let told = Html::escaped(&l.refusal(&refusal));
            sheet.after.push(Html(format!(r#"<p class="notice wait">{told}</p>"#)));
        }
        Err(_) => {}
    }
    sheet.answer(view)
}

/// A second press finds the rehearsal made and leads to it.
fn make(change: &mut Change<'_, '_>, granted: Granted<ChairsMeeting>, _: &Form) -> Result<Answer, Stop> {
    let rehearsal = match store::of(change.tx, granted.meeting)? {
        Some(made) => made,
        None => store::make(&mut change.pen(), granted.meeting)?,
    };
    change.see(&chair(rehearsal))
}

fn show_clear(view: &mut View<'_, '_>, granted: Granted<ChairsMeeting>) -> Result<Answer, Stop> {
    let (l, id) = (view.l(), granted.meeting);
    let state = meeting::load(view.read, id)?.ok_or(Stop::Missing)?;
    let action = format!("{}/rehearsal/removal", meeting::place(id.uuid()));
    let title = l.t("governance-rehearsal-clear");
    let mut sheet =
        Sheet::new(title, (chair(id), l.words(&state.name)), action, "governance-rehearsal-clear-do");
    if state.rehearses.is_none() {
        return Err(Stop::Missing);
    }
    sheet.fields.push(said(&l.t("governance-rehearsal-clear-about")));
    sheet.answer(view)
}

fn clear(change: &mut Change<'_, '_>, granted: Granted<ChairsMeeting>, _: &Form) -> Result<Answer, Stop> {
    let source = store::clear(&mut change.pen(), granted.meeting)?;
    change.see(&chair(source))
}

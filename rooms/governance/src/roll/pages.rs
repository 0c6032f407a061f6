//! The roll on its page: who may vote and why, frozen or as it would be now.

use super::{
    Shown, Totals,
    store::{self, Which},
    words::{self, RollLine},
};
use crate::{
    meeting::{
        self, Meeting, MeetingState, Stage,
        gate::{ChairsMeeting, SeesMeeting, runs},
    },
    sheet::Sought,
};
use base::{Day, Fault, Id, Stop};
use db::Read;
use shell::{Answer, Change, Form, Granted, Html, Locale, Page, Routes, View, render, ui};
use std::collections::HashSet;

/// How many lines a page shows.
const PER_PAGE: u64 = 100;

pub(crate) fn routes(routes: Routes) -> Routes {
    routes.page::<SeesMeeting>("/meetings/{meeting}/roll", show).act::<ChairsMeeting, SeesMeeting>(
        "/meetings/{meeting}/roll",
        freeze,
        show,
    )
}

#[derive(askama::Template)]
#[template(path = "meeting/roll.html")]
struct RollPage {
    l: Locale,
    errors: Html,
    back: (String, Html),
    totals: String,
    status: String,
    frozen: bool,
    hash: Option<String>,
    filters: Vec<(String, String, bool)>,
    lines: Vec<RollLine>,
    weighted: bool,
    stays: Option<String>,
    pager: Html,
    freeze: Html,
}

fn show(view: &mut View<'_, '_>, granted: Granted<SeesMeeting>) -> Result<Answer, Stop> {
    view.ask.query.only(&["show", "page"])?;
    let l = view.l();
    let id = granted.meeting;
    let state = meeting::load(view.read, id)?.ok_or(Stop::Missing)?;
    let which = Which::parse(view.ask.query.text("show")).unwrap_or(Which::All);
    let page = view.ask.query.text("page").parse().unwrap_or(1_u64).clamp(1, 1_000_000);
    let first = (page - 1) * PER_PAGE;
    let (totals, mut shown) = match state.roll_frozen_at {
        Some(_) => (store::counts(view.read, id)?, store::lines(view.read, id, which, PER_PAGE + 1, first)?),
        None => {
            let (memo, of) = (&view.ask.house.memo, (id, state.body));
            store::provisional(view.read, memo, of, view.ask.today(), which, (PER_PAGE + 1, first))?
        }
    };
    let more = shown.len() as u64 > PER_PAGE;
    shown.truncate(PER_PAGE as usize);
    let part = ui::Part { first: first + 1, shown: shown.len() as u64, total: None };
    let turn = |page: u64| view.ask.query.with("page", &page.to_string());
    let before = (page > 1).then(|| turn(page - 1));
    let after = more.then(|| turn(page + 1));
    let status = match state.roll_frozen_at {
        Some(at) => l.t1("governance-roll-frozen", "when", l.moment(at, &state.zone)),
        None => l.t1("governance-roll-provisional", "day", view.ask.today()),
    };
    let may_freeze = state.stage() == Stage::Called && runs(view);
    let freeze = if may_freeze {
        freeze_button(&l, id.uuid(), state.roll_frozen_at.is_some())
    } else {
        Html::default()
    };
    let body = RollPage {
        errors: ui::errors(&l, view.filled),
        back: (view.ask.href(&meeting::place(id.uuid())), l.words(&state.name)),
        totals: totals_told(&l, &totals),
        status,
        frozen: state.roll_frozen_at.is_some(),
        hash: state.roll_hash.map(|hash| hash.0.to_string()),
        filters: filters(view, &l, which),
        weighted: shown.iter().any(|line| line.state.weight != 1),
        stays: state.opened_at.map(|_| view.ask.href(&format!("{}/stays", meeting::place(id.uuid())))),
        lines: shown.iter().map(|line| words::line(&view.ask.house, &l, line)).collect(),
        pager: ui::pager_at(&l, &view.ask.place, Some(part), before.as_deref(), after.as_deref()),
        freeze,
        l: l.clone(),
    };
    let title = l.t1("governance-roll-title-of", "meeting", state.name.clone());
    Ok(Answer::Page(Page::new(title, render(&body)?)))
}

pub(crate) fn totals_told(l: &Locale, totals: &Totals) -> String {
    l.t2("governance-roll-totals", "entitled", totals.entitled, "lines", totals.lines)
}

fn filters(view: &View<'_, '_>, l: &Locale, which: Which) -> Vec<(String, String, bool)> {
    let keys = [
        (Which::All, "governance-roll-show-all"),
        (Which::Voting, "governance-roll-show-voting"),
        (Which::Others, "governance-roll-show-others"),
    ];
    let here = view.ask.href(&view.ask.place);
    keys.map(|(one, key)| (format!("{here}?show={one}"), l.t(key), one == which)).into()
}

fn freeze_button(l: &Locale, id: uuid::Uuid, again: bool) -> Html {
    let key = if again { "governance-roll-freeze-again" } else { "governance-roll-freeze" };
    ui::button(l, &format!("{}/roll", meeting::place(id)), key, "quiet", &[])
}

fn freeze(change: &mut Change<'_, '_>, granted: Granted<ChairsMeeting>, _: &Form) -> Result<Answer, Stop> {
    let id = granted.meeting;
    store::freeze(&mut change.pen(), id)?;
    change.see(&format!("{}/roll", meeting::place(id.uuid())))
}

/// A few lines by which a person is told apart in a list of choices.
pub(crate) fn choice(l: &Locale, shown: &Shown) -> String {
    let line = |part: &Option<String>| part.clone().unwrap_or_default();
    let member = shown.member_name.as_ref().map(|name| match &shown.member_names {
        Some(names) => network::name::read_in(name, names, l.lang()),
        None => name.clone(),
    });
    let name = shown.name.as_ref().map(|name| network::person::called(l, name, shown.erased));
    let Some(number) = shown.number else {
        return l.t2("governance-roll-choice-delegation", "name", line(&name), "member", line(&member));
    };
    let args: [(&'static str, base::Arg); 3] = [
        ("name", line(&name).into()),
        ("member", line(&member).into()),
        ("number", number.to_string().into()),
    ];
    l.with("governance-roll-choice", &args)
}

/// The people who sit in a meeting, as choices of a form: by the frozen roll or, until then, as they sit today.
pub(crate) fn people(
    read: &mut Read<'_>,
    l: &Locale,
    id: Id<Meeting>,
    meeting: &MeetingState,
    today: Day,
    sought: &Sought,
) -> Result<Vec<(String, String)>, Fault> {
    let lines = match meeting.roll_frozen_at {
        Some(_) => store::search(read, id, Which::All, "", |_| true)?,
        None => store::sitting(read, id, meeting.body, today)?.1,
    };
    let mut seen = HashSet::new();
    let people = lines.iter().filter_map(|line| {
        let person = line.state.person.filter(|person| !line.erased && seen.insert(*person))?;
        Some((person.to_string(), line.has(sought.words()), line))
    });
    Ok(sought.narrow(people).into_iter().map(|(id, line)| (id, choice(l, line))).collect())
}

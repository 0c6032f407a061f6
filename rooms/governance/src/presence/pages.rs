//! The list on which chair and secretary take presence, and the button with which people enter themselves.

use super::{
    Mode,
    rules::only_mode,
    stays,
    store::{self, present_now},
};
use crate::{
    meeting::{
        self, Format,
        gate::{ChairsMeeting, InMeeting},
    },
    roll::{
        self, RollEntry, Which,
        words::{self, RollLine},
    },
    sheet::Sought,
};
use base::{Id, Stop};
use shell::{Answer, Change, Form, Granted, Html, Locale, Page, Routes, View, render, ui};
use std::collections::HashMap;

/// How many lines a page shows.
const PER_PAGE: usize = 200;

pub(crate) fn routes(routes: Routes) -> Routes {
    stays::routes(routes)
        .form::<ChairsMeeting, ChairsMeeting>("/meetings/{meeting}/presence", show, take)
        .act::<InMeeting, InMeeting>("/meetings/{meeting}/mine/presence", enter_myself, meeting::mine_page)
}

db::coded! {
    /// Which lines the list shows.
    enum There {
        /// All.
        All = "all",
        /// Those who are here.
        Here = "here",
        /// Those who are not.
        Away = "away",
    }
}

#[derive(askama::Template)]
#[template(path = "meeting/presence.html")]
struct PresencePage {
    l: Locale,
    errors: Html,
    back: (String, Html),
    here: String,
    frozen: bool,
    count: String,
    quorum: Html,
    search: Html,
    chosen: &'static str,
    filters: Vec<(String, String, bool)>,
    lines: Vec<Line>,
    acts: Vec<(String, String, &'static str)>,
    stays: String,
    pager: Html,
}

struct Line {
    entry: String,
    ticked: bool,
    line: RollLine,
    /// How the person is there, if they are.
    mode: Option<String>,
}

fn show(view: &mut View<'_, '_>, granted: Granted<ChairsMeeting>) -> Result<Answer, Stop> {
    view.ask.query.only(&["show", "q", "page"])?;
    let l = view.l();
    let id = granted.meeting;
    let state = meeting::load(view.read, id)?.ok_or(Stop::Missing)?;
    let present = present_now(view.read, id)?;
    let there = There::parse(&view.filled.value("show", view.ask.query.text("show"))).unwrap_or(There::All);
    // Whoever is ticked already stays on the list and ticked.
    let sought = Sought::of(view.filled, view.ask.query.text("q"), &["entry"]);
    let is_ticked = |line: &roll::Shown| line.id.is_some_and(|id| sought.keeps(&id.to_string()));
    let found = roll::search(view.read, id, Which::All, "", |line| {
        is_ticked(line) || (line.has(sought.words()) && is_shown(line, there, &present))
    })?;
    let (on_page, pager) = ui::numbered(view, &view.ask.place, PER_PAGE, found.len());
    let lines = found[on_page].iter().filter_map(|shown| {
        let entry = shown.id?;
        let mode = present.get(&entry).map(|mode| l.t(mode.key()));
        let line = words::line(&view.ask.house, &l, shown);
        Some(Line { entry: entry.to_string(), ticked: is_ticked(shown), line, mode })
    });
    let lines = lines.collect();
    let quorum = meeting::quorum_block(view, id, &state, "q")?;
    let here = view.ask.href(&view.ask.place);
    let filters = [
        (There::All, "governance-presence-show-all"),
        (There::Here, "governance-presence-show-here"),
        (There::Away, "governance-presence-show-away"),
    ];
    let body = PresencePage {
        errors: ui::errors(&l, view.filled),
        back: (view.ask.href(&format!("{}/chair", meeting::place(id.uuid()))), l.words(&state.name)),
        frozen: state.roll_frozen_at.is_some(),
        count: l.n("governance-presence-count", present.len()),
        quorum,
        search: sought.field(ui::Field::new(&l, "q", "governance-roll-search"), &l),
        chosen: there.code(),
        filters: filters
            .map(|(one, key)| {
                (format!("{here}?{}", view.ask.query.with("show", one.code())), l.t(key), one == there)
            })
            .into(),
        lines,
        acts: acts(&l, state.format),
        stays: view.ask.href(&format!("{}/stays", meeting::place(id.uuid()))),
        pager,
        here,
        l: l.clone(),
    };
    let mut page = Page::new(l.t("governance-presence-title"), render(&body)?);
    page.private = true;
    Ok(Answer::Page(page))
}

fn is_shown(line: &roll::Shown, there: There, present: &HashMap<Id<RollEntry>, Mode>) -> bool {
    let is_here = line.id.is_some_and(|id| present.contains_key(&id));
    // A vacant seat has nobody who could come.
    line.state.person.is_some()
        && match there {
            There::All => true,
            There::Here => is_here,
            There::Away => !is_here,
        }
}

/// The buttons: value, word, look.
fn acts(l: &Locale, format: Format) -> Vec<(String, String, &'static str)> {
    let modes = Mode::ALL.iter().copied().filter(|mode| only_mode(format).is_none_or(|only| only == *mode));
    let come = modes.map(|mode| {
        let key = match mode {
            Mode::InPerson => "governance-presence-came-in-person",
            Mode::Remote => "governance-presence-came-remote",
        };
        (mode.code().to_owned(), l.t(key), "")
    });
    come.chain([("left".to_owned(), l.t("governance-presence-left"), "quiet")]).collect()
}

fn take(change: &mut Change<'_, '_>, granted: Granted<ChairsMeeting>, form: &Form) -> Result<Answer, Stop> {
    let id = granted.meeting;
    let entries: Option<Vec<Id<RollEntry>>> = form.all("entry").map(Id::parse).collect();
    let entries = entries.ok_or(Stop::Missing)?;
    if entries.is_empty() {
        return Err(base::Refusal::new("governance-refusal-presence-nobody").into());
    }
    match form.text("act") {
        "left" => store::check_out(&mut change.pen(), id, &entries)?,
        mode => {
            let mode =
                Mode::parse(mode).ok_or_else(|| base::Refusal::new("shell-refusal-choice").at("act"))?;
            store::check_in(&mut change.pen(), id, &entries, mode)?
        }
    };
    let back = match form.text("show") {
        "" => String::new(),
        show => format!("?show={}", shell::form::escape(show)),
    };
    change.see(&format!("{}/presence{back}", meeting::place(id.uuid())))
}

fn enter_myself(
    change: &mut Change<'_, '_>,
    granted: Granted<InMeeting>,
    form: &Form,
) -> Result<Answer, Stop> {
    let (id, person) = (granted.meeting, granted.person);
    match form.text("act") {
        "left" => store::go(&mut change.pen(), id, person)?,
        _ => {
            let mode = form.choice("mode", Mode::parse)?;
            store::come(&mut change.pen(), id, person, mode)?;
        }
    }
    change.see(&format!("{}/mine", meeting::place(id.uuid())))
}

//! Who came and went: every stay in a meeting with its times, by person, for those who may see its roll.

use super::Mode;
use crate::{
    meeting::{self, Meeting, gate::SeesMeeting},
    roll::{
        self, RollEntry, Which,
        words::{self, RollLine},
    },
};
use base::{Day, Fault, Id, Instant, Stop};
use db::{Read, params};
use shell::{Answer, Filled, Granted, Html, Locale, Page, Routes, View, render, ui};
use std::collections::{BTreeSet, HashMap};

/// How many people a page shows.
const PER_PAGE: usize = 100;

db::statements! {
    STAYS = "SELECT entry, came_at, left_at, mode FROM presence WHERE meeting = ?1 ORDER BY came_at, id";
}

pub(super) fn routes(routes: Routes) -> Routes {
    routes.page::<SeesMeeting>("/meetings/{meeting}/stays", show)
}

/// When a stay began, when it ended, and how.
type Stay = (Instant, Option<Instant>, Mode);

fn stays(read: &mut Read<'_>, meeting: Id<Meeting>) -> Result<HashMap<Id<RollEntry>, Vec<Stay>>, Fault> {
    let mut all: HashMap<Id<RollEntry>, Vec<Stay>> = HashMap::new();
    read.each::<(Id<RollEntry>, Instant, Option<Instant>, Mode), Fault>(
        STAYS,
        params![meeting],
        |(entry, came, left, mode)| {
            all.entry(entry).or_default().push((came, left, mode));
            Ok(())
        },
    )?;
    Ok(all)
}

#[derive(askama::Template)]
#[template(path = "meeting/stays.html")]
struct StaysPage {
    l: Locale,
    back: (String, Html),
    here: String,
    frozen: bool,
    count: String,
    caption: String,
    search: Html,
    lines: Vec<Line>,
    pager: Html,
}

struct Line {
    line: RollLine,
    stays: Vec<String>,
}

fn show(view: &mut View<'_, '_>, granted: Granted<SeesMeeting>) -> Result<Answer, Stop> {
    view.ask.query.only(&["q", "page"])?;
    let l = view.l();
    let id = granted.meeting;
    let state = meeting::load(view.read, id)?.ok_or(Stop::Missing)?;
    let all = stays(view.read, id)?;
    let asked = view.ask.query.text("q").to_owned();
    let came = |line: &roll::Shown| line.id.is_some_and(|entry| all.contains_key(&entry));
    let found = match state.roll_frozen_at {
        Some(_) => roll::search(view.read, id, Which::All, &asked, came)?,
        None => Vec::new(),
    };
    let (on_page, pager) = ui::numbered(view, &view.ask.place, PER_PAGE, found.len());
    let day = day_of(&all, &state.zone);
    let here = all.values().flatten().filter(|(_, left, _)| left.is_none()).count();
    let count = l.n("governance-stays-count", found.len());
    let lines = found[on_page].iter().filter_map(|shown| {
        let own = all.get(&shown.id?)?;
        let stays = own.iter().map(|stay| told(&l, stay, &state.zone, day.is_some())).collect();
        Some(Line { line: words::line(&view.ask.house, &l, shown), stays })
    });
    let body = StaysPage {
        lines: lines.collect(),
        back: (view.ask.href(&meeting::place(id.uuid())), l.words(&state.name)),
        here: view.ask.href(&view.ask.place),
        frozen: state.roll_frozen_at.is_some(),
        count: match state.closed_at {
            None if asked.is_empty() => {
                l.t2("governance-stays-so-far", "came", count, "here", l.n("governance-stays-here", here))
            }
            _ => count,
        },
        caption: match day.zip(all.values().flatten().next()) {
            Some((day, (came, ..))) => {
                let zone = l.zone(*came, &state.zone);
                l.t2("governance-stays-caption-day", "day", day, "zone", zone)
            }
            None => l.t("governance-stays-caption"),
        },
        search: ui::Field::new(&l, "q", "governance-roll-search")
            .kind("search")
            .html(&Filled::default(), &asked),
        pager,
        l: l.clone(),
    };
    Ok(Answer::Page(Page::new(l.t("governance-stays-title"), render(&body)?)))
}

/// The day on which all of a meeting's stays began and ended; none where they did on several.
fn day_of(all: &HashMap<Id<RollEntry>, Vec<Stay>>, zone: &str) -> Option<Day> {
    let moments = all.values().flatten().flat_map(|(came, left, _)| std::iter::once(*came).chain(*left));
    let days: BTreeSet<Day> = moments.map(|at| at.day_in(zone)).collect();
    days.first().copied().filter(|_| days.len() == 1)
}

/// "From … to …, in the hall": with the day, unless that is told of all of them.
fn told(l: &Locale, (came, left, mode): &Stay, zone: &str, is_one_day: bool) -> String {
    let mode = l.t(mode.key());
    let at = |at: &Instant| if is_one_day { l.time(*at, zone) } else { l.moment(*at, zone) };
    match left {
        Some(left) if is_one_day => {
            let args = [("came", at(came).into()), ("left", at(left).into()), ("mode", mode.into())];
            l.with("governance-stay", &args)
        }
        Some(left) => l.t2("governance-stay-between", "between", l.between(*came, *left, zone), "mode", mode),
        None => l.t2("governance-stay-now", "came", at(came), "mode", mode),
    }
}

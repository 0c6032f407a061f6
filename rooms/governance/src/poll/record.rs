//! How a member or a person voted: the closed polls whose roll has them, the latest first, on their pages and whole on
//! one of its own.
//!
//! Every poll is asked whether the reader may see it, as its page asks; what was rehearsed is no vote.

use super::{
    Poll, PollState, Stage, gate, store,
    votes::{self, OfLine},
};
use crate::{decision, meeting::Meeting, roll::RollEntry, verdict};
use base::{Fault, Id, Instant, Stop};
use db::{Read, params};
use network::person::called;
use shell::{Answer, Granted, Html, Locale, Page, Public, Routes, View, render, ui};
use std::collections::HashMap;
use uuid::Uuid;

/// How many votes a member's or a person's page tells, and how many a page of all.
const ON_PAGE: usize = 10;
const PER_PAGE: usize = 50;

db::statements! {
    OF_MEMBER = "SELECT p.id, p.meeting, e.id, p.closed_at FROM roll_entry e JOIN poll p ON p.meeting = e.meeting
                 JOIN meeting m ON m.id = e.meeting
                 WHERE e.member = ?1 AND e.person IS NOT NULL AND m.rehearses IS NULL
                 AND p.opened_at IS NOT NULL AND p.closed_at IS NOT NULL AND p.annulled = 0
                 ORDER BY p.closed_at DESC, p.id DESC, e.place";
    OF_PERSON = "SELECT p.id, p.meeting, e.id, p.closed_at FROM roll_entry e JOIN poll p ON p.meeting = e.meeting
                 JOIN meeting m ON m.id = e.meeting
                 WHERE e.person = ?1 AND m.rehearses IS NULL
                 AND p.opened_at IS NOT NULL AND p.closed_at IS NOT NULL AND p.annulled = 0
                 ORDER BY p.closed_at DESC, p.id DESC, e.place";
}

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .page::<Public>("/members/{member}/votes", all_of_member)
        .page::<Public>("/people/{person}/votes", all_of_person)
}

/// Whose votes are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whose {
    Member,
    Person,
}

impl Whose {
    /// The noun and the key of the heading.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Whose::Member => ("member", "governance-record-of-member"),
            Whose::Person => ("person", "governance-record-of-person"),
        }
    }
}

db::record! {
    /// A closed poll and a line of its roll.
    struct Line {
        poll: Id<Poll>,
        meeting: Id<Meeting>,
        entry: Id<RollEntry>,
        closed_at: Instant,
    }
}

#[derive(askama::Template)]
#[template(path = "poll/record.html")]
struct Panel {
    l: Locale,
    title: String,
    votes: Vec<Told>,
    all: Option<String>,
}

#[derive(askama::Template)]
#[template(path = "poll/records.html")]
struct RecordPage {
    l: Locale,
    back: (String, String),
    title: String,
    of_member: bool,
    votes: Vec<Told>,
    pager: Html,
}

/// A vote as it is told.
struct Told {
    place: String,
    question: Html,
    number: Option<String>,
    answer: Html,
    /// Who answered, of a member's votes.
    who: Option<String>,
    how: String,
    day: String,
    result: String,
}

/// The latest votes through a member's mandates, for the member's page.
pub(crate) fn of_member(view: &mut View<'_, '_>, id: Uuid) -> Result<Option<Html>, Stop> {
    panel(view, Whose::Member, id)
}

/// The latest votes of a person, for the person's page.
pub(crate) fn of_person(view: &mut View<'_, '_>, id: Uuid) -> Result<Option<Html>, Stop> {
    panel(view, Whose::Person, id)
}

fn panel(view: &mut View<'_, '_>, whose: Whose, id: Uuid) -> Result<Option<Html>, Stop> {
    let l = view.l();
    let (kind, title) = whose.words();
    let lines = seen(view, whose, id)?;
    let mut votes = Vec::new();
    let mut rest = lines.iter();
    while let Some(line) = rest.next().filter(|_| votes.len() < ON_PAGE) {
        votes.extend(told(view, &l, whose, line)?);
    }
    if votes.is_empty() {
        return Ok(None);
    }
    let noun = if kind == "member" { "members" } else { "people" };
    let all = (lines.len() > ON_PAGE).then(|| view.ask.href(&format!("/{noun}/{id}/votes")));
    Ok(Some(render(&Panel { title: l.t(title), votes, all, l })?))
}

/// The lines of the rolls of closed polls that the reader may see, up to the day that is asked for.
fn seen(view: &mut View<'_, '_>, whose: Whose, id: Uuid) -> Result<Vec<Line>, Stop> {
    let sql = if whose == Whose::Member { OF_MEMBER } else { OF_PERSON };
    let (day, today) = (view.ask.as_of()?, view.ask.today());
    let zone = view.ask.house.settings.zone.clone();
    let mut lines: Vec<Line> = view.read.all(sql, params![id])?;
    lines.retain(|line| day == today || line.closed_at.day_in(&zone) <= day);
    let mut known: HashMap<Id<Meeting>, bool> = HashMap::new();
    let mut seen = Vec::with_capacity(lines.len());
    for line in lines {
        // Whoever sees one closed poll of a meeting sees all of them.
        let sees = match known.get(&line.meeting) {
            Some(sees) => *sees,
            None => gate::sees_poll(&mut view.ask.gate(view.read), line.poll.uuid())?,
        };
        known.insert(line.meeting, sees);
        if sees {
            seen.push(line);
        }
    }
    Ok(seen)
}

/// A vote in words; nothing where the line was there for another to vote, as a deputy's whose titular came.
fn told(view: &mut View<'_, '_>, l: &Locale, whose: Whose, line: &Line) -> Result<Option<Told>, Stop> {
    let poll = store::load(view.read, line.poll)?.filter(|poll| poll.stage() == Stage::Closed);
    let Some(poll) = poll else { return Ok(None) };
    let Some(vote) = votes::of_line(view.read, l, line.poll, &poll, line.entry)? else { return Ok(None) };
    let decided = decision::of_poll(view.read, line.poll)?;
    let (place, number) = match decided {
        Some((id, number)) => (decision::place(id.uuid()), Some(number)),
        None => (super::place(line.poll.uuid()), None),
    };
    let day = day(view.read, &poll, line.closed_at)?;
    let OfLine { answer, how, name, erased } = vote;
    Ok(Some(Told {
        place: view.ask.href(&place),
        question: l.words(&poll.question),
        number,
        answer,
        who: (whose == Whose::Member).then(|| called(l, &name, erased)),
        how,
        day: l.day(day),
        result: poll.outcome().map(|outcome| verdict::word(l, outcome.verdict)).unwrap_or_default(),
    }))
}

/// The day on which a poll closed where it was.
fn day(read: &mut Read<'_>, poll: &PollState, closed_at: Instant) -> Result<base::Day, Fault> {
    let meeting = crate::meeting::load(read, poll.meeting)?;
    Ok(meeting.map_or_else(|| closed_at.day(), |meeting| closed_at.day_in(&meeting.zone)))
}

fn all_of_member(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    page(view, Whose::Member)
}

fn all_of_person(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    page(view, Whose::Person)
}

fn page(view: &mut View<'_, '_>, whose: Whose) -> Result<Answer, Stop> {
    view.ask.query.only(&["page"])?;
    let l = view.l();
    let (kind, _) = whose.words();
    let id = view.ask.path.uuid(kind).ok_or(Stop::Missing)?;
    let back = view.link(kind, id)?.ok_or(Stop::Missing)?;
    let lines = seen(view, whose, id)?;
    let (shown, [before, after]) = ui::turned(view, PER_PAGE, lines.len());
    let mut votes = Vec::new();
    for line in &lines[shown] {
        votes.extend(told(view, &l, whose, line)?);
    }
    let heading = l.t1("governance-record-of", "name", back.1.as_str());
    let body = RecordPage {
        back,
        title: heading.clone(),
        of_member: whose == Whose::Member,
        votes,
        pager: ui::pager(&l, &view.ask.place, before.as_deref(), after.as_deref()),
        l,
    };
    Ok(Answer::Page(Page::new(heading, render(&body)?)))
}

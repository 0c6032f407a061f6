//! The hall's screen as a bare page whose one part moves, and the address that a QR code leads to.

use crate::{
    agenda::{self, ItemState},
    body,
    meeting::{
        self, Meeting, MeetingState, Stage,
        gate::{SeesMeeting, takes_part_in},
    },
    poll::{self, Poll, PollState},
    presence::{self, QuorumLine},
    verdict,
};
use base::{Id, Instant, Localised, Stop};
use figures::Code;
use ledger::Subject;
use shell::{Answer, Granted, Html, Listens, Locale, Page, Parts, Public, Routes, Sight, View, render};
use std::fmt::Write;

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .page::<SeesMeeting>("/meetings/{meeting}/hall", show)
        .live::<SeesMeeting>("/meetings/{meeting}/hall/live", |_, _| Ok(Listens::to(Sight::Outer)), moves)
        .data::<Public>("/VOTE/{poll}", to_vote)
}

#[derive(askama::Template)]
#[template(path = "hall/show.html")]
struct HallPage {
    l: Locale,
    live: Option<String>,
    now: String,
    meeting: Html,
    body: Html,
    back: String,
    zone: String,
    time: String,
    screen: Html,
}

#[derive(askama::Template)]
#[template(path = "hall/screen.html")]
struct Screen {
    l: Locale,
    shows: Shows,
    presence: Option<Presence>,
}

/// What the middle of the screen shows.
enum Shows {
    /// A poll that is open.
    Poll(Open),
    /// What came of the last poll.
    Verdict(Decided),
    /// The item dealt with, or where the meeting is.
    Item { kicker: String, title: Html, size: &'static str, next: Option<String> },
}

struct Open {
    kicker: String,
    question: Html,
    size: &'static str,
    rule: String,
    since: String,
    elapsed: String,
    voted: String,
    entitled: String,
    bar: Html,
    code: Html,
    address: String,
}

struct Decided {
    word: String,
    look: &'static str,
    question: Html,
    size: &'static str,
    sentence: String,
    bar: Html,
}

/// Presence as large numbers, its line, and whether there is a quorum.
struct Presence {
    figure: Html,
    sentence: String,
    notes: Vec<String>,
    look: &'static str,
}

fn show(view: &mut View<'_, '_>, granted: Granted<SeesMeeting>) -> Result<Answer, Stop> {
    let l = view.l();
    let id = granted.meeting;
    let state = meeting::load(view.read, id)?.ok_or(Stop::Missing)?;
    let owner = body::load(view.read, state.body)?.ok_or(Stop::Missing)?;
    let place = meeting::place(id.uuid());
    let page = HallPage {
        live: meeting::live(view, &state, &format!("{place}/hall/live"))?,
        now: view.ask.now.to_string(),
        meeting: l.words(&state.name),
        body: l.words(&owner.name),
        back: view.ask.href(&place),
        time: l.time(view.ask.now, &state.zone),
        zone: state.zone.clone(),
        screen: screen(view, id, &state)?,
        l: l.clone(),
    };
    let mut page = Page::new(l.t1("governance-hall-title", "meeting", state.name.clone()), render(&page)?);
    page.bare = true;
    page.refresh = meeting::again(&state);
    page.private = state.stage() == Stage::Draft || state.rehearses.is_some();
    Ok(Answer::Page(page))
}

fn moves(view: &mut View<'_, '_>, _: Sight) -> Result<Parts, Stop> {
    let id = view.ask.path.id("meeting")?;
    let state = meeting::load(view.read, id)?.ok_or(Stop::Missing)?;
    let screen = screen(view, id, &state)?;
    Ok(meeting::about(view, id, &state)?.part("screen", screen))
}

fn screen(view: &mut View<'_, '_>, id: Id<Meeting>, state: &MeetingState) -> Result<Html, Stop> {
    let l = view.l();
    let shows = shows(view, &l, id, state)?;
    let presence = presence_of(view, &l, id, state, &shows)?;
    Ok(render(&Screen { l, shows, presence })?)
}

fn shows(view: &mut View<'_, '_>, l: &Locale, id: Id<Meeting>, state: &MeetingState) -> Result<Shows, Stop> {
    if let Some(open) = poll::open_in(view.read, id)? {
        let poll = poll::load(view.read, open)?.ok_or(Stop::Missing)?;
        return Ok(Shows::Poll(open_poll(view, l, open, &poll)?));
    }
    let moved_on = ledger::last_of_kind(view.read, &Subject::from(id), "agenda-item.taken-up")?;
    if let Some((_, poll)) = poll::last_of(view.read, id)?
        && poll.closed_at > moved_on.map(|entry| entry.at)
        && let Some(decided) = decided(l, &poll)
    {
        return Ok(Shows::Verdict(decided));
    }
    let items = agenda::items(view.read, id)?;
    let states: Vec<_> = items.iter().map(|item| (item.position, item.state)).collect();
    let next = agenda::rules::next(&states);
    let next = items.iter().find(|item| Some(item.position) == next);
    let next = next.filter(|_| state.stage() != Stage::Closed).map(|item| {
        let (number, title) = (l.number(item.position), l.noted(&item.title));
        l.t2("governance-hall-next", "number", number, "title", title)
    });
    Ok(match items.iter().find(|item| item.state == ItemState::Current) {
        Some(item) => Shows::Item {
            kicker: l.t1("governance-hall-item", "number", l.number(item.position)),
            title: l.words(&item.title),
            size: size(l, &item.title),
            next,
        },
        None => Shows::Item {
            kicker: l.t(state.stage().key()),
            title: Html::escaped(&meeting::told_now(l, state, None)),
            size: "medium",
            next,
        },
    })
}

/// How large a text can be so that a screen holds it, by its length.
fn size(l: &Locale, text: &Localised) -> &'static str {
    match l.plain(text).chars().count() {
        0..=45 => "huge",
        46..=90 => "large",
        91..=160 => "medium",
        _ => "small",
    }
}

fn open_poll(view: &mut View<'_, '_>, l: &Locale, id: Id<Poll>, poll: &PollState) -> Result<Open, Stop> {
    let turnout = poll::turnout(view.read, id)?;
    let opened = poll.opened_at.unwrap_or(view.ask.now);
    let address = address(&view.ask.house.settings.address, id);
    let label = l.t("governance-hall-code");
    let code = Code { id: "code".to_owned(), label, desc: String::new(), says: address };
    let bar = figures::Progress {
        id: "turnout".to_owned(),
        label: l.t("governance-poll-turnout-title"),
        desc: String::new(),
        direction: verdict::direction(l),
        value: turnout.voted.into(),
        whole: turnout.entitled.into(),
    };
    Ok(Open {
        kicker: l.t("governance-hall-vote"),
        question: l.words(&poll.question),
        size: size(l, &poll.question),
        rule: poll::asked(l, poll).join(" "),
        since: opened.to_string(),
        elapsed: elapsed(l, opened, view.ask.now),
        voted: l.number(turnout.voted),
        entitled: l.t1("governance-hall-of", "entitled", l.number(turnout.entitled)),
        bar: Html(bar.svg()),
        code: Html(code.svg().unwrap_or_default()),
        address: bare(&view.ask.house.settings.address).to_owned(),
    })
}

/// An address as one reads it aloud.
fn bare(address: &str) -> &str {
    address.split_once("://").map_or(address, |(_, rest)| rest)
}

/// Where the code of a poll leads: in capitals, which a QR code packs tightest, so that it is read from further away.
/// It carries no identity; whoever follows it signs in as ever.
fn address(house: &str, id: Id<Poll>) -> String {
    // What follows the host may mind its letters.
    let own = house.split_once("://").is_some_and(|(_, host)| !host.contains('/'));
    let house = if own { house.to_uppercase() } else { house.to_owned() };
    format!("{house}/VOTE/{}", id.uuid().simple().to_string().to_uppercase())
}

/// Minutes and seconds, as the page's script goes on counting them.
fn elapsed(l: &Locale, since: Instant, now: Instant) -> String {
    let seconds = now.micros().saturating_sub(since.micros()).max(0) / 1_000_000;
    let two = |number: i64| {
        let mut digits = String::new();
        if number < 10 {
            digits.push_str(&l.number(0));
        }
        // Writing to a string cannot fail.
        let _ = write!(digits, "{}", l.number(number));
        digits
    };
    let (hours, minutes, seconds) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    match hours {
        0 => format!("{}:{}", l.number(minutes), two(seconds)),
        _ => format!("{}:{}:{}", l.number(hours), two(minutes), two(seconds)),
    }
}

fn decided(l: &Locale, poll: &PollState) -> Option<Decided> {
    let outcome = poll.outcome()?;
    let question = l.plain(&poll.question);
    Some(Decided {
        word: verdict::word(l, outcome.verdict),
        look: match outcome.verdict {
            tally::Verdict::Carried => "good",
            tally::Verdict::Rejected => "bad",
            tally::Verdict::Tied | tally::Verdict::NoQuorum => "wait",
        },
        question: l.words(&poll.question),
        size: if question.chars().count() > 90 { "small" } else { "medium" },
        sentence: verdict::sentence(l, outcome, &poll.articles),
        bar: verdict::bar(l, "verdict", &question, outcome, &poll.articles),
    })
}

fn presence_of(
    view: &mut View<'_, '_>,
    l: &Locale,
    id: Id<Meeting>,
    state: &MeetingState,
    shows: &Shows,
) -> Result<Option<Presence>, Stop> {
    if state.roll_frozen_at.is_none() {
        return Ok(None);
    }
    let at = meeting::instant_of_presence(state, view.ask.now);
    let day = state.opened_at.unwrap_or(view.ask.now).day_in(&view.ask.house.settings.zone);
    let line: QuorumLine = presence::quorum_line(view.read, id, state, at, day)?;
    // A question that is open and its result need the room; the sentence says the same. By a result stands that of its own
    // presence: how the next vote would count it belongs to none.
    let figure = line.figure(l, "q").filter(|_| matches!(shows, Shows::Item { .. }));
    let notes = if matches!(shows, Shows::Verdict(_)) { Vec::new() } else { line.notes(l) };
    Ok(Some(Presence {
        figure: figure.map(|figure| Html(figure.svg())).unwrap_or_default(),
        sentence: line.told(l),
        notes,
        look: match line.reached() {
            Some(true) => "good",
            Some(false) => "bad",
            None => "wait",
        },
    }))
}

/// From the code on the screen to the vote: to one's own page of the meeting for who takes part in it, else to the
/// poll's page, which says how to get there.
fn to_vote(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let id: Id<Poll> = view.ask.path.id("poll")?;
    let poll = poll::load(view.read, id)?.ok_or(Stop::Missing)?;
    let open = poll.stage() == poll::Stage::Open;
    let place = if open && takes_part_in(view, poll.meeting)?.is_some() {
        format!("{}/mine", meeting::place(poll.meeting.uuid()))
    } else {
        poll::place(id.uuid())
    };
    Ok(Answer::See(view.ask.href(&place)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_is_in_capitals_where_the_address_does_not_mind() {
        let id = Id::from_uuid(uuid::Uuid::from_u128(0x0198_f0c2_0000_7000_8000_0000_0000_00ab));
        let vote = "/VOTE/0198F0C20000700080000000000000AB";
        assert_eq!(address("https://league.example", id), format!("HTTPS://LEAGUE.EXAMPLE{vote}"));
        assert_eq!(address("https://x.example/league", id), format!("https://x.example/league{vote}"));
    }
}

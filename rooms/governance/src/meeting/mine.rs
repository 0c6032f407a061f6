//! The delegate's own page of a meeting, to which the mailed link leads: the question open now, whether and why one may
//! vote, "I am here", and the proxies one holds or gave.

use super::{
    MeetingState, Stage,
    gate::{InMeeting, runs},
    pages::{self, again, place, told_now},
    rules::check_not_closed,
    store, words,
};
use crate::{
    agenda::{self, ItemState},
    body::Body,
    poll,
    presence::{self, Mode, rules::only_mode},
    proxy, rehearsal,
    roll::{
        self, RollEntry,
        words::{Answered, RollLine, answer, line},
    },
    statute,
};
use base::{Id, Stop};
use ledger::Subject;
use shell::{Answer, Granted, Html, Listens, Locale, Page, Parts, Person, Routes, Sight, View, render, ui};

pub(super) fn routes(routes: Routes) -> Routes {
    routes.page::<InMeeting>("/meetings/{meeting}/mine", show).live::<InMeeting>(
        "/meetings/{meeting}/mine/live",
        listens,
        moves,
    )
}

#[derive(askama::Template)]
#[template(path = "meeting/mine.html")]
struct MinePage {
    l: Locale,
    errors: Html,
    back: (String, Html),
    badge: Html,
    when: String,
    who: String,
    live: Option<String>,
    now: String,
    quorum: Html,
    question: Html,
    carries: Html,
    panels: Vec<Html>,
    answer: Answered,
    lines: Vec<RollLine>,
    provisional: bool,
    here: Here,
    proxies: Proxies,
    motion: Option<String>,
    /// The chair's page, for who runs the meeting.
    chair: Option<String>,
    others: Vec<(String, String)>,
    /// The way out for who came by a mailed link, on a device that others may use.
    leave: Option<Html>,
}

/// Whether one is here, and what to press.
struct Here {
    told: String,
    look: &'static str,
    acts: Vec<Html>,
}

/// The proxies of one person.
struct Proxies {
    holds: Vec<String>,
    gave: Option<String>,
    withdraw: Html,
    give: Option<String>,
}

/// Where the meeting is and what is asked, for all delegates alike. The answers are each one's own: they are others when
/// a poll opens or closes and, for one alone, when a ballot, a proxy or a presence of theirs is entered.
fn moves(view: &mut View<'_, '_>, _: Sight) -> Result<Parts, Stop> {
    let l = view.l();
    let id = view.ask.path.id("meeting")?;
    let state = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let current = agenda::items(view.read, id)?.into_iter().find(|item| item.state == ItemState::Current);
    let parts = pages::about(view, id, &state)?
        .part("stage", words::badge(&l, state.stage()))
        .part("now", Html::escaped(&told_now(&l, &state, current.as_ref())))
        .part("quorum", words::quorum_block(view, id, &state, "q")?)
        .part("question", poll::question(view, id)?)
        .part("carries", poll::carries(view, id)?);
    // What one answered stays in sight when the vote is closed, until the next one opens.
    let parts = match poll::asked_of(view.read, id)? {
        Some((asked, stage)) => parts.own("answers", format!("{asked} {}", stage.code())),
        None => parts.part("answers", Html::default()),
    };
    // Who is here may be entered for many at once, and is entered by no line of theirs then.
    let taken = ledger::last_of_kind(view.read, &Subject::from(id), "presence.taken")?.map(|entry| entry.seq);
    Ok(parts.own("here", format!("{} {taken:?} {}", state.stage().code(), state.roll_frozen_at.is_some())))
}

fn listens(view: &mut View<'_, '_>, granted: Granted<InMeeting>) -> Result<Listens, Stop> {
    let own = roll::subjects(view.read, granted.meeting, granted.person)?;
    Ok(Listens { sight: Sight::Inner, own })
}

pub(crate) fn show(view: &mut View<'_, '_>, granted: Granted<InMeeting>) -> Result<Answer, Stop> {
    let l = view.l();
    let (id, person) = (granted.meeting, granted.person);
    let state = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let current = agenda::items(view.read, id)?.into_iter().find(|item| item.state == ItemState::Current);
    let why = roll::why(view.read, id, &state, person, view.ask.today())?;
    let shown = roll::shown_of(view.read, id, person)?;
    let names = network::person::names(view.read, &[person])?;
    let place = view.ask.href(&place(id.uuid()));
    let going_on = check_not_closed(&state).is_ok();
    let own = shown.first().and_then(|line| line.id);
    let body = MinePage {
        errors: ui::errors(&l, view.filled),
        back: (place.clone(), l.words(&state.name)),
        badge: words::badge(&l, state.stage()),
        when: l.between(state.starts_at, state.ends_at, &state.zone),
        who: names.get(&person).cloned().unwrap_or_default(),
        live: pages::live(view, &state, &format!("{}/mine/live", super::place(id.uuid())))?,
        now: told_now(&l, &state, current.as_ref()),
        quorum: words::quorum_block(view, id, &state, "q")?,
        question: poll::question(view, id)?,
        carries: poll::carries(view, id)?,
        panels: view.panels("meeting-mine", id.uuid())?,
        answer: answer(&l, &why, &state.zone),
        lines: shown.iter().map(|one| line(&view.ask.house, &l, one)).collect(),
        provisional: state.roll_frozen_at.is_none(),
        here: here(view, &l, id, &state, own)?,
        proxies: proxies(view, &l, id, &place, person, state.body, going_on)?,
        motion: (going_on && own.is_some()).then(|| format!("{place}/motions/new")),
        chair: runs(view).then(|| format!("{place}/chair")),
        others: rehearsal::links(view, id, &state, true)?,
        leave: view
            .ask
            .who
            .only()
            .map(|_| ui::button(&l, "/sign-out", "governance-mine-leave", "quiet", &[])),
        l: l.clone(),
    };
    let mut page = Page::new(l.t1("governance-mine-title", "meeting", state.name.clone()), render(&body)?);
    page.private = true;
    page.refresh = again(&state);
    Ok(Answer::Page(page))
}

fn here(
    view: &mut View<'_, '_>,
    l: &Locale,
    id: Id<super::Meeting>,
    state: &MeetingState,
    own: Option<Id<RollEntry>>,
) -> Result<Here, Stop> {
    let Some(own) = own.filter(|_| state.stage() != Stage::Closed) else {
        let key = match state.stage() {
            Stage::Closed => "governance-here-over",
            _ if state.roll_frozen_at.is_some() => "governance-here-not-on-roll",
            _ => "governance-here-not-yet",
        };
        return Ok(Here { told: l.t(key), look: "plain", acts: Vec::new() });
    };
    let mode = presence::mode_of(view.read, own)?;
    let told = match mode {
        Some(mode) => l.t1("governance-here-yes", "mode", l.t(mode.key())),
        None => l.t("governance-here-no"),
    };
    let follows = follows(view, id, state)?;
    let told = match (&follows, mode) {
        (Some(article), Some(Mode::Remote)) => l.t1("governance-here-follows", "article", article.as_str()),
        _ => told,
    };
    let look = match mode {
        Some(mode) if follows.is_none() || mode == Mode::InPerson => "good",
        _ => "wait",
    };
    let statute = statute::in_force::<statute::CheckIn>(view.read, state.body, view.ask.today())?;
    if !statute.is_some_and(|statute| statute.terms.by_oneself) {
        return Ok(Here {
            told: format!("{told} {}", l.t("governance-here-by-chair")),
            look,
            acts: Vec::new(),
        });
    }
    let (action, is_here) = (format!("{}/mine/presence", place(id.uuid())), mode.is_some());
    let come = |mode: Mode| {
        let key = match mode {
            Mode::InPerson if only_mode(state.format).is_none() => "governance-here-come-hall",
            Mode::InPerson => "governance-here-come",
            Mode::Remote if follows.is_some() => "governance-here-come-follow",
            Mode::Remote => "governance-here-come-remote",
        };
        // Whoever is here already has done what there is to do; another way is a change of mind.
        ui::button(l, &action, key, if is_here { "quiet" } else { "large" }, &[("mode", mode.code())])
    };
    let offered =
        Mode::ALL.iter().copied().filter(|one| only_mode(state.format).is_none_or(|only| only == *one));
    let mut acts: Vec<Html> = offered.filter(|one| Some(*one) != mode).map(come).collect();
    if mode.is_some() {
        acts.push(ui::button(l, &action, "governance-here-leave", "quiet", &[("act", "left")]));
    }
    Ok(Here { told, look, acts })
}

/// The article by which whoever is elsewhere only follows: of the poll that is open, else of the statutes; `None` where
/// votes come from elsewhere too.
fn follows(
    view: &mut View<'_, '_>,
    id: Id<super::Meeting>,
    state: &MeetingState,
) -> Result<Option<String>, Stop> {
    if let Some(open) = poll::open_in(view.read, id)? {
        let poll = poll::load(view.read, open)?.ok_or(Stop::Missing)?;
        return Ok((!poll.rule().remote).then(|| poll.rule().article.clone()));
    }
    let says = statute::in_force::<statute::Remote>(view.read, state.body, view.ask.today())?;
    Ok(says.filter(|says| !says.terms.allowed).map(|says| says.article))
}

fn proxies(
    view: &mut View<'_, '_>,
    l: &Locale,
    id: Id<super::Meeting>,
    here: &str,
    person: Id<Person>,
    body: Id<Body>,
    going_on: bool,
) -> Result<Proxies, Stop> {
    let lines = roll::of_person(view.read, id, person)?;
    let own = lines.iter().find(|line| line.state.entitled).map(|line| line.id);
    let standing = match own {
        Some(own) => proxy::of_line(view.read, own)?,
        None => Vec::new(),
    };
    let mut holds = Vec::new();
    for given in standing.iter().filter(|given| Some(given.holder) == own) {
        holds.push(proxy::called(view.read, l, given.principal)?);
    }
    let gave = match standing.iter().find(|given| Some(given.principal) == own) {
        Some(given) => Some(proxy::called(view.read, l, given.holder)?),
        None => None,
    };
    let withdraw = if gave.is_some() && going_on {
        let action = format!("{}/mine/proxy/withdrawal", place(id.uuid()));
        ui::button(l, &action, "governance-proxy-withdraw", "quiet", &[])
    } else {
        Html::default()
    };
    let says = statute::in_force::<statute::Proxy>(view.read, body, view.ask.today())?;
    let allowed = says.is_some_and(|says| says.terms.cap != Some(0));
    let may_give = going_on && allowed && own.is_some() && gave.is_none() && holds.is_empty();
    Ok(Proxies { holds, gave, withdraw, give: may_give.then(|| format!("{here}/mine/proxy")) })
}

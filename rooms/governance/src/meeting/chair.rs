//! The chair's screen: the whole meeting from one page, the one obvious next act first, everything else within reach.

use super::{
    Meeting, MeetingState, Stage, calling,
    gate::ChairsMeeting,
    pages::{self, Item, MotionLine, again, agenda_lines, place},
    rules::{NextAct, Situation, next_act},
    store, words,
};
use crate::{
    agenda::{self, AgendaItem, ItemState},
    motion::{self, Motion, MotionStage},
    poll::{self, Poll},
    presence, proxy, rehearsal, roll,
    sheet::{Sheet, Sought},
};
use base::{Id, Localised, Refusal, Stop};
use shell::{
    Answer, Change, Form, Granted, Html, Listens, Locale, Page, Parts, Person, Routes, Sight, View, render,
    ui,
};
use uuid::Uuid;

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .page::<ChairsMeeting>("/meetings/{meeting}/chair", show)
        .live::<ChairsMeeting>("/meetings/{meeting}/chair/live", |_, _| Ok(Listens::to(Sight::Inner)), moves)
        .form::<ChairsMeeting, ChairsMeeting>("/meetings/{meeting}/letters", show_letter, write_again)
}

#[derive(askama::Template)]
#[template(path = "meeting/chair.html")]
struct ChairPage {
    l: Locale,
    errors: Html,
    back: (String, Html),
    name: Html,
    badge: Html,
    when: String,
    where_held: String,
    live: Option<String>,
    now: Html,
    next: Next,
    panels: Vec<Html>,
    items: Vec<ChairItem>,
    motions: Vec<MotionLine>,
    links: Vec<(String, String)>,
    counts: Vec<String>,
    unreached: Vec<String>,
    rehearse: Vec<(String, String)>,
}

/// The next act: what it is, why, and the one thing to press.
struct Next {
    title: Html,
    about: String,
    press: Press,
}

enum Press {
    /// Leads to a page or a place on this one.
    Link(String, String),
    /// Does it at once; it can be taken back.
    Post { action: String, name: &'static str, value: String, word: String },
    /// Nothing to do.
    Nothing,
}

struct ChairItem {
    item: Item,
    edit: String,
    paper: String,
    motion: String,
    acts: Vec<Html>,
    aside: Vec<Html>,
}

/// Whoever chairs sees everything that happens in the meeting; the page asks for it by itself.
fn moves(view: &mut View<'_, '_>, _: Sight) -> Result<Parts, Stop> {
    let id = view.ask.path.id("meeting")?;
    let state = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let head = ledger::size(view.read)?;
    Ok(pages::about(view, id, &state)?.own("chair", head.to_string()))
}

pub(crate) fn show(view: &mut View<'_, '_>, granted: Granted<ChairsMeeting>) -> Result<Answer, Stop> {
    let l = view.l();
    let id = granted.meeting;
    let state = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let all = agenda::items(view.read, id)?;
    let situation = situation(view, id, &state, &all)?;
    let next = next(view, &l, id, &state, &all, situation)?;
    let (items, motions) = agenda_lines(view, &l, id)?;
    let here = view.ask.href(&place(id.uuid()));
    let count = items.len();
    let items = items.into_iter().map(|item| chair_item(&l, id.uuid(), &here, &state, item, count)).collect();
    let body = ChairPage {
        errors: ui::errors(&l, view.filled),
        back: (here.clone(), l.t("governance-chair-public").into()),
        name: l.words(&state.name),
        badge: words::badge(&l, state.stage()),
        when: l.between(state.starts_at, state.ends_at, &state.zone),
        where_held: words::where_held(&l, state.format, &state.venue),
        live: pages::live(view, &state, &format!("{}/chair/live", place(id.uuid())))?,
        now: pages::whereabouts(view, id, &state)?,
        next,
        panels: view.panels("meeting-chair", id.uuid())?,
        items,
        motions,
        links: links(&l, &here, &state),
        counts: counts(view, &l, id, &state)?,
        unreached: unreached(view, id, &state)?,
        rehearse: rehearsal::acts(view, id, &state)?,
        l: l.clone(),
    };
    let mut page = Page::new(l.t1("governance-chair-title", "meeting", state.name.clone()), render(&body)?);
    page.private = true;
    page.refresh = again(&state);
    Ok(Answer::Page(page))
}

type Now = Situation<Id<AgendaItem>, Id<Motion>, (Id<Poll>, Localised)>;

fn situation(
    view: &mut View<'_, '_>,
    id: Id<Meeting>,
    state: &MeetingState,
    items: &[agenda::Item],
) -> Result<Now, Stop> {
    let of = |wanted: ItemState| items.iter().find(|item| item.state == wanted).map(|item| item.id);
    let current = of(ItemState::Current);
    let open = |stage: MotionStage| matches!(stage, MotionStage::Tabled | MotionStage::Seconded);
    let motions = motion::listed(view.read, id)?;
    // Motions of items still to come wait for their item.
    let done = |item: Id<AgendaItem>| items.iter().any(|one| one.id == item && one.state == ItemState::Done);
    let due = |motion: &motion::Listed| motion.item.is_none_or(|item| Some(item) == current || done(item));
    let motion = motions.iter().find(|motion| open(motion.state) && due(motion)).map(|motion| motion.id);
    let polls = poll::polls_of(view.read, id)?;
    let poll = |wanted: &dyn Fn(&poll::PollState) -> bool| {
        let found = polls.iter().find(|(_, poll)| wanted(poll));
        found.map(|(id, poll)| (*id, poll.question.clone()))
    };
    Ok(Situation {
        stage: state.stage(),
        day_has_come: view.ask.now.day_in(&state.zone) >= state.day(),
        items: items.len() as u64,
        anybody_present: presence::count(view.read, id)? > 0,
        current,
        pending: agenda::rules::next(&items.iter().map(|item| (item.id, item.state)).collect::<Vec<_>>()),
        motion,
        poll: poll(&|poll| poll.stage() == poll::Stage::Open),
        drafted: poll(&|poll| poll.stage() == poll::Stage::Draft),
        tied: poll(&poll::PollState::awaits_chair),
    })
}

/// The next act in words.
fn next(
    view: &mut View<'_, '_>,
    l: &Locale,
    id: Id<Meeting>,
    state: &MeetingState,
    items: &[agenda::Item],
    now: Now,
) -> Result<Next, Stop> {
    let here = view.ask.href(&place(id.uuid()));
    let link = |word: &str, to: &str| Press::Link(format!("{here}/{to}"), l.t(word));
    let told = |title: &str, about: &str, press| Next { title: l.t(title).into(), about: l.t(about), press };
    Ok(match next_act(now) {
        NextAct::WriteAgenda => told(
            "governance-next-agenda",
            "governance-next-agenda-about",
            link("governance-item-new", "agenda/new"),
        ),
        NextAct::Call => told(
            "governance-next-call",
            "governance-next-call-about",
            link("governance-next-call-do", "call"),
        ),
        NextAct::Wait => Next {
            title: l.t1("governance-next-wait", "day", state.day()).into(),
            about: l.t("governance-next-wait-about"),
            press: Press::Nothing,
        },
        NextAct::Open => told(
            "governance-next-open",
            "governance-next-open-about",
            link("governance-next-open-do", "opening"),
        ),
        NextAct::TakePresence => told(
            "governance-next-presence",
            "governance-next-presence-about",
            link("governance-next-presence-do", "presence"),
        ),
        NextAct::OpenPoll((poll, question)) => Next {
            title: l.around("governance-next-open-poll", &[("question", l.words(&question))]),
            about: l.t("governance-next-open-poll-about"),
            press: Press::Post {
                action: view.ask.href(&format!("{}/opening", poll::place(poll.uuid()))),
                name: "next",
                value: "open".to_owned(),
                word: l.t("governance-poll-open"),
            },
        },
        NextAct::ClosePoll((poll, question)) => Next {
            title: l.around("governance-next-close-poll", &[("question", l.words(&question))]),
            about: l.t("governance-next-close-poll-about"),
            press: Press::Link(
                view.ask.href(&format!("{}/closure", poll::place(poll.uuid()))),
                l.t("governance-next-close-poll-do"),
            ),
        },
        NextAct::Decide((_, question)) => Next {
            title: l.around("governance-next-decide", &[("question", l.words(&question))]),
            about: l.t("governance-next-decide-about"),
            press: Press::Link("#polls".to_owned(), l.t("governance-next-decide-do")),
        },
        NextAct::PutMotion(id) => {
            let motion = motion::load(view.read, id)?.ok_or(Stop::Missing)?;
            Next {
                title: l.around("governance-next-motion", &[("motion", motion::words(l, &motion))]),
                about: l.t("governance-next-motion-about"),
                press: Press::Post {
                    action: format!("{here}/polls"),
                    name: "motion",
                    value: id.to_string(),
                    word: l.t("governance-next-motion-do"),
                },
            }
        }
        NextAct::TakeUp(item) => {
            let words = ["governance-next-item", "governance-next-item-about", "governance-next-item-do"];
            to_state(l, &here, items, (item, ItemState::Current), words)?
        }
        NextAct::Finish(item) => {
            let words =
                ["governance-next-finish", "governance-next-finish-about", "governance-next-finish-do"];
            to_state(l, &here, items, (item, ItemState::Done), words)?
        }
        NextAct::Close => told(
            "governance-next-close",
            "governance-next-close-about",
            link("governance-next-close-do", "closure"),
        ),
        NextAct::Read if state.rehearses.is_some() => told(
            "governance-next-clear",
            "governance-next-clear-about",
            link("governance-rehearsal-clear", "rehearsal/removal"),
        ),
        NextAct::Read => told(
            "governance-next-read",
            "governance-next-read-about",
            Press::Link(here.clone(), l.t("governance-next-read-do")),
        ),
    })
}

/// An item taken up or done as the next act.
fn to_state(
    l: &Locale,
    here: &str,
    items: &[agenda::Item],
    (item, state): (Id<AgendaItem>, ItemState),
    [title, about, word]: [&str; 3],
) -> Result<Next, Stop> {
    let item = items.iter().find(|one| one.id == item).ok_or(Stop::Missing)?;
    let named = agenda::under(l, item.position, &item.title);
    Ok(Next {
        title: l.around(title, &[("item", named)]),
        about: l.t(about),
        press: Press::Post {
            action: format!("{here}/agenda/{}/state", item.id),
            name: "state",
            value: state.code().to_owned(),
            word: l.t(word),
        },
    })
}

/// An item with the acts that fit where it and the meeting are.
fn chair_item(l: &Locale, id: Uuid, here: &str, state: &MeetingState, item: Item, count: usize) -> ChairItem {
    let of = format!("{}/agenda/{}", place(id), item.id);
    let (mut acts, mut aside) = (Vec::new(), Vec::new());
    if state.stage() == Stage::Open {
        let to = |state: ItemState, key, class| {
            ui::button(l, &format!("{of}/state"), key, class, &[("state", state.code())])
        };
        acts.extend(match item.state {
            ItemState::Pending => vec![to(ItemState::Current, "governance-item-take-up", "quiet")],
            ItemState::Current => vec![
                to(ItemState::Done, "governance-item-finish", "quiet"),
                to(ItemState::Pending, "governance-item-put-back", "quiet"),
            ],
            ItemState::Done => vec![to(ItemState::Current, "governance-item-reopen", "quiet")],
        });
    }
    if state.stage() != Stage::Closed {
        let to = |place: u32, key| {
            ui::button(l, &format!("{of}/place"), key, "quiet", &[("place", &place.to_string())])
        };
        if item.place > 1 {
            aside.push(to(item.place - 1, "governance-item-up"));
        }
        if (item.place as usize) < count {
            aside.push(to(item.place + 1, "governance-item-down"));
        }
    }
    let at = format!("{here}/agenda/{}", item.id);
    ChairItem {
        paper: format!("{at}/papers/new"),
        motion: format!("{here}/motions/new?item={}", item.id),
        edit: at,
        acts,
        aside,
        item,
    }
}

fn links(l: &Locale, here: &str, state: &MeetingState) -> Vec<(String, String)> {
    let (open, real) = (state.stage() != Stage::Closed, state.rehearses.is_none());
    let all = [
        (open, "agenda/new", "governance-item-new"),
        (open, "motions/new", "governance-motion-new"),
        (true, "presiding", "governance-presiding-title"),
        (true, "presence", "governance-presence-title"),
        (true, "proxies", "governance-proxy-title"),
        (true, "roll", "governance-roll-title"),
        (true, "hall", "governance-hall-link"),
        (real && matches!(state.stage(), Stage::Called | Stage::Open), "letters", "governance-invite-title"),
        (real && matches!(state.stage(), Stage::Draft | Stage::Called), "edit", "governance-meeting-edit"),
        (state.stage() == Stage::Open, "closure", "governance-next-close-do"),
    ];
    let shown = all.into_iter().filter(|(shown, ..)| *shown);
    shown.map(|(_, to, key)| (format!("{here}/{to}"), l.t(key))).collect()
}

/// How many are on the roll, present, and standing by proxy.
fn counts(
    view: &mut View<'_, '_>,
    l: &Locale,
    id: Id<Meeting>,
    state: &MeetingState,
) -> Result<Vec<String>, Stop> {
    if state.roll_frozen_at.is_none() {
        let today = view.ask.today();
        let totals = roll::provisional_totals(view.read, &view.ask.house.memo, id, state.body, today)?;
        let sent = calling::letters_sent(view.read, id, state)?;
        let sent = sent.map(|letters| l.n("governance-call-sent", letters));
        let totals = [roll::totals_told(l, &totals), l.t("governance-roll-not-frozen")];
        return Ok(sent.into_iter().chain(totals).collect());
    }
    let totals = roll::totals_told(l, &roll::counts(view.read, id)?);
    let present = l.n("governance-presence-count", presence::count(view.read, id)?);
    let proxies = l.n("governance-proxy-count", proxy::listed(view.read, id)?.len());
    Ok(vec![totals, present, proxies])
}

/// Who has no address, of those who are to be told of a called meeting.
fn unreached(view: &mut View<'_, '_>, id: Id<Meeting>, state: &MeetingState) -> Result<Vec<String>, Stop> {
    if state.stage() != Stage::Called || state.rehearses.is_some() {
        return Ok(Vec::new());
    }
    Ok(calling::without_address(view.read, id, state, view.ask.today())?)
}

fn show_letter(view: &mut View<'_, '_>, granted: Granted<ChairsMeeting>) -> Result<Answer, Stop> {
    let (l, id) = (view.l(), granted.meeting);
    let state = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let sought = Sought::of(view.filled, "", &["person"]);
    let people = roll::people(view.read, &l, id, &state, view.ask.today(), &sought)?;
    let action = format!("{}/letters", place(id.uuid()));
    let back = (format!("{}/chair", place(id.uuid())), l.words(&state.name));
    let mut sheet = Sheet::new(l.t("governance-invite-title"), back, action, "governance-invite-do");
    sheet.lead = Some(l.t("governance-invite-about"));
    let words = ("governance-invite-person", "governance-choose-person");
    sheet.search = sought.html(&l, people.len());
    sheet.fields = vec![ui::choose(&l, view.filled, "person", words, &people, "")];
    sheet.answer(view)
}

fn write_again(
    change: &mut Change<'_, '_>,
    granted: Granted<ChairsMeeting>,
    form: &Form,
) -> Result<Answer, Stop> {
    let person = form.id::<Person>("person")?;
    let house = std::sync::Arc::clone(&change.ask.house);
    let reached = calling::invite(&mut change.pen(), &house, granted.meeting, person)?;
    if !reached {
        return Err(Refusal::new("governance-refusal-no-address").at("person").into());
    }
    change.see(&format!("{}/chair", place(granted.meeting.uuid())))
}

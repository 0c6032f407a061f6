//! The demonstration's meetings: one held and closed, one open now with a question put,
//! two called, of which one is the General Assembly with its delegates.

use super::{
    body_id, later,
    people::mix,
    words::{self, MotionWords, localised},
};
use base::{Id, Instant, Lang, Localised, Stop};
use db::params;
use governance::{
    agenda::{self, AgendaItem, ItemState, NewItem, NewPaper},
    ballot::{self, NewBallot, NewHands},
    body::Body,
    decision::{self, Decision},
    delegation::{self, NewDelegation},
    meeting::{self, Format, Meeting, Plan},
    motion::{self, Motion, MotionText, Paragraphs, Tabling},
    poll::{self, Entered, NewPoll},
    presence::{self, Mode},
    proxy,
    roll::{self, Line},
};
use ledger::By;
use network::Member;
use shell::{House, Pen, Person};
use tally::{Choice, Side, Verdict};

/// Where a meeting takes place, and the zone of its times.
type Site = (&'static str, &'static str);

const LISBON: Site = ("Lisbon", "Europe/Lisbon");
const DAKAR: Site = ("Dakar", "Africa/Dakar");
const NOWHERE: Site = ("", "UTC");

fn plan(name: &str, format: Format, site: Site, starts_at: Instant, hours: i64) -> Plan {
    let (venue, zone) = (site.0.to_owned(), site.1.to_owned());
    Plan { name: localised(name), format, venue, zone, starts_at, ends_at: later(starts_at, 0, hours) }
}

/// Ten in the morning so many days on, where the meeting is.
fn morning(from: Instant, days: i64, site: Site) -> Instant {
    later(later(from, days, 0).day_in(site.1).start_in(site.1), 0, 10)
}

fn items(pen: &mut Pen<'_, '_>, meeting: Id<Meeting>) -> Result<Vec<Id<AgendaItem>>, Stop> {
    [
        "koinon-demo-item-opening",
        "koinon-demo-item-positions",
        "koinon-demo-item-plan",
        "koinon-demo-item-other",
    ]
    .into_iter()
    .map(|title| agenda::add(pen, meeting, NewItem { title: localised(title), note: Localised::default() }))
    .collect()
}

/// Makes and calls the session that was held in spring.
pub fn call_spring(pen: &mut Pen<'_, '_>, house: &House) -> Result<(), Stop> {
    let council = body_id(pen.tx, &words::COUNCIL)?;
    let plan = plan("koinon-demo-spring", Format::Hybrid, LISBON, later(pen.now, 50, -1), 6);
    let meeting = meeting::create(pen, council, plan)?;
    let items = items(pen, meeting)?;
    let movers = sitting(pen, council)?;
    table(pen, meeting, items[1], &words::WATER, &some(&movers, 2, 4))?;
    table(pen, meeting, items[1], &words::WOMEN, &some(&movers, 6, 3))?;
    table(pen, meeting, items[1], &words::FEES, &some(&movers, 9, 2))?;
    meeting::call(pen, house, meeting).map(drop)
}

/// Holds that session: roll, presence, three votes, three decisions.
pub fn hold_spring(pen: &mut Pen<'_, '_>, house: &House) -> Result<(), Stop> {
    let meeting = named(pen, "koinon-demo-spring")?;
    meeting::open(pen, meeting)?;
    let lines = roll::of_meeting(pen.tx, meeting)?;
    come(pen, meeting, &lines, 3)?;
    give_proxies(pen, meeting, &lines)?;
    let motions: Vec<Id<Motion>> =
        pen.tx.all("SELECT id FROM motion WHERE meeting = ?1 ORDER BY number", params![meeting])?;
    for (n, motion) in motions.into_iter().enumerate() {
        let minutes = 20 * (n as i64 + 1);
        at(pen, minutes, |pen| agenda_to(pen, meeting, 1))?;
        let poll = at(pen, minutes, |pen| {
            let poll = poll::draft(
                pen,
                meeting,
                NewPoll { motion: Some(motion), question: Localised::default(), rule_of: None },
            )?;
            poll::open(pen, poll)?;
            Ok(poll)
        })?;
        at(pen, minutes + 2, |pen| vote(pen, meeting, poll, n as u64))?;
        if n == 1 {
            at(pen, minutes + 3, |pen| raise_hands(pen, poll))?;
        }
        at(pen, minutes + 4, |pen| {
            let outcome = poll::close(pen, poll)?;
            if outcome.verdict == Verdict::Tied {
                poll::casting(pen, poll, Side::For, Entered::Chair)?;
            }
            Ok(())
        })?;
    }
    at(pen, 150, |pen| agenda_to(pen, meeting, 3))?;
    at(pen, 180, |pen| meeting::close(pen, meeting))?;
    let decisions: Vec<Id<Decision>> =
        pen.tx.all("SELECT id FROM decision WHERE adopted = 1 ORDER BY number", params![])?;
    at(pen, 190, |pen| follow_up(pen, house, decisions))
}

/// Says what follows from the decisions of that session, and for which actions of the plan they stand.
fn follow_up(pen: &mut Pen<'_, '_>, house: &House, decisions: Vec<Id<Decision>>) -> Result<(), Stop> {
    for (decision, action) in decisions.into_iter().zip(["4.2.3", "1.2.3", "5.2.1"]) {
        let in_force = Some(pen.today.plus_days(30));
        decision::state_effect(pen, decision, localised("koinon-demo-effect"), in_force)?;
        let action: Id<strategy::Action> =
            pen.tx.one("SELECT id FROM plan_action WHERE path = ?1", params![action])?;
        let thing = strategy::evidence::rules::Thing::find(
            house,
            pen.tx,
            "decision",
            decision.uuid(),
            &house.locale(Lang::En),
        )?;
        strategy::evidence::store::stand(pen, action, &thing, None)?;
    }
    Ok(())
}

/// Makes and calls the session that is open now.
pub fn call_now(pen: &mut Pen<'_, '_>, house: &House, now: Instant) -> Result<(), Stop> {
    let council = body_id(pen.tx, &words::COUNCIL)?;
    let plan = plan("koinon-demo-now", Format::Hybrid, DAKAR, later(now, 0, -1), 5);
    let meeting = meeting::create(pen, council, plan)?;
    let items = items(pen, meeting)?;
    let movers = sitting(pen, council)?;
    table(pen, meeting, items[1], &words::HEAT, &some(&movers, 3, 4))?;
    table(pen, meeting, items[1], &words::ARCHIVES, &some(&movers, 8, 2))?;
    let paper = NewPaper {
        title: localised(words::HEAT.title),
        body: words::HEAT
            .paragraphs
            .iter()
            .fold(Localised::default(), |all, next| join(&all, &localised(next))),
    };
    agenda::add_paper(pen, items[1], paper)?;
    meeting::call(pen, house, meeting).map(drop)
}

/// Calls the next meeting of the Executive Bureau, at which lost mandates take effect.
pub fn call_next(pen: &mut Pen<'_, '_>, house: &House, now: Instant) -> Result<(), Stop> {
    let bureau = body_id(pen.tx, &words::BUREAU)?;
    let meeting = meeting::create(
        pen,
        bureau,
        plan("koinon-demo-next", Format::Remote, NOWHERE, morning(now, 40, NOWHERE), 3),
    )?;
    items(pen, meeting)?;
    meeting::call(pen, house, meeting).map(drop)
}

/// Calls the General Assembly; most members name their delegate and a substitute, some have named nobody yet.
pub fn call_assembly(pen: &mut Pen<'_, '_>, house: &House, now: Instant) -> Result<(), Stop> {
    let assembly = body_id(pen.tx, &words::ASSEMBLY)?;
    let plan = plan("koinon-demo-gathering", Format::Hybrid, LISBON, morning(now, 75, LISBON), 8);
    let meeting = meeting::create(pen, assembly, plan)?;
    items(pen, meeting)?;
    meeting::call(pen, house, meeting)?;
    let sql = "SELECT id FROM member WHERE kind <> 'associate' AND id IN (SELECT member FROM mandate)
               ORDER BY joined, id LIMIT 400";
    let members: Vec<Id<Member>> = pen.tx.all(sql, params![])?;
    for member in members.into_iter().enumerate().filter(|(n, _)| n % 5 >= 2).map(|(_, member)| member) {
        let sql = "SELECT person FROM mandate WHERE member = ?1 AND until IS NULL ORDER BY id";
        let people: Vec<Id<Person>> = pen.tx.all(sql, params![member])?;
        let Some(delegate) = people.first().copied() else { continue };
        let new = NewDelegation { delegate, substitute: people.get(1).copied() };
        delegation::name(pen, house, meeting, member, new)?;
    }
    Ok(())
}

/// Opens the session, takes presence, and puts the first question.
pub fn open_now(pen: &mut Pen<'_, '_>) -> Result<(), Stop> {
    let meeting = named(pen, "koinon-demo-now")?;
    meeting::open(pen, meeting)?;
    let lines = roll::of_meeting(pen.tx, meeting)?;
    come(pen, meeting, &lines, 4)?;
    agenda_to(pen, meeting, 1)?;
    let motion: Id<Motion> =
        pen.tx.one("SELECT id FROM motion WHERE meeting = ?1 ORDER BY number LIMIT 1", params![meeting])?;
    let poll = poll::draft(
        pen,
        meeting,
        NewPoll { motion: Some(motion), question: Localised::default(), rule_of: None },
    )?;
    poll::open(pen, poll)?;
    // Some have answered already; the delegate of the demonstration has not.
    for line in lines.iter().filter(|line| line.state.entitled).skip(6).step_by(4).take(6) {
        if presence::mode_of(pen.tx, line.id)?.is_some() {
            cast(pen, poll, line, line, Choice::For)?;
        }
    }
    Ok(())
}

/// So many minutes into the meeting.
fn at<T>(
    pen: &mut Pen<'_, '_>,
    minutes: i64,
    work: impl FnOnce(&mut Pen<'_, '_>) -> Result<T, Stop>,
) -> Result<T, Stop> {
    let now = pen.now.plus_seconds(minutes * 60);
    let moment = crate::world::at(now);
    work(&mut Pen { tx: pen.tx, moment: &moment, now, today: pen.today, by: By::Command("demo") })
}

fn named(pen: &mut Pen<'_, '_>, name: &str) -> Result<Id<Meeting>, Stop> {
    let all: Vec<(Id<Meeting>, Localised)> = pen.tx.all("SELECT id, name FROM meeting", params![])?;
    let name = localised(name);
    all.into_iter().find(|(_, known)| *known == name).map(|(id, _)| id).ok_or(Stop::Missing)
}

fn sitting(pen: &mut Pen<'_, '_>, body: Id<Body>) -> Result<Vec<Id<Person>>, Stop> {
    let sql = "SELECT t.person FROM tenure t JOIN seat s ON s.id = t.seat WHERE s.body = ?1 AND t.until IS NULL ORDER BY s.number";
    Ok(pen.tx.all(sql, params![body])?)
}

/// So many of those who sit, from one of them on and around; of few all, each once.
fn some(of: &[Id<Person>], from: usize, count: usize) -> Vec<Id<Person>> {
    of.iter().copied().cycle().skip(from).take(count.min(of.len())).collect()
}

/// Tables a motion of the first backer, seconded by the others.
fn table(
    pen: &mut Pen<'_, '_>,
    meeting: Id<Meeting>,
    item: Id<AgendaItem>,
    words: &MotionWords,
    backers: &[Id<Person>],
) -> Result<(), Stop> {
    let Some((mover, seconders)) = backers.split_first() else { return Ok(()) };
    let paragraphs = Paragraphs(words.paragraphs.iter().map(|paragraph| localised(paragraph)).collect());
    let text = MotionText { item: Some(item), title: localised(words.title), paragraphs };
    let motion = motion::table(pen, meeting, Tabling { text, movers: vec![*mover] })?;
    seconders.iter().try_for_each(|person| motion::second(pen, motion, *person))
}

fn join(one: &Localised, other: &Localised) -> Localised {
    Lang::ALL.into_iter().fold(Localised::default(), |all, lang| {
        let both = [one.get(lang), other.get(lang)].into_iter().flatten().collect::<Vec<_>>().join("\n\n");
        all.and(lang, both)
    })
}

/// Most come, in the hall or from elsewhere; every `absent`th does not.
fn come(pen: &mut Pen<'_, '_>, meeting: Id<Meeting>, lines: &[Line], absent: usize) -> Result<(), Stop> {
    let come: Vec<&Line> = lines
        .iter()
        .enumerate()
        .filter(|(n, line)| n % absent != absent - 1 && line.state.person.is_some())
        .map(|(_, line)| line)
        .collect();
    for (mode, rest) in [(Mode::InPerson, 0), (Mode::Remote, 1)] {
        let entries: Vec<_> = come
            .iter()
            .enumerate()
            .filter(|(n, _)| usize::from(n % 3 == 2) == rest)
            .map(|(_, line)| line.id)
            .collect();
        presence::check_in(pen, meeting, &entries, mode)?;
    }
    Ok(())
}

/// Two who are away have somebody stand for them.
fn give_proxies(pen: &mut Pen<'_, '_>, meeting: Id<Meeting>, lines: &[Line]) -> Result<(), Stop> {
    let entitled: Vec<&Line> = lines.iter().filter(|line| line.state.entitled).collect();
    let mut there = Vec::new();
    let mut away = Vec::new();
    for line in entitled {
        if presence::mode_of(pen.tx, line.id)?.is_some() { there.push(line.id) } else { away.push(line.id) }
    }
    for (principal, holder) in away.into_iter().zip(there).take(2) {
        proxy::give(pen, meeting, principal, holder)?;
    }
    Ok(())
}

/// Deals with the items one after another, up to one of them.
fn agenda_to(pen: &mut Pen<'_, '_>, meeting: Id<Meeting>, at: usize) -> Result<(), Stop> {
    let items = agenda::items(pen.tx, meeting)?.into_iter().take(at + 1);
    let pending = items.filter(|item| item.state == ItemState::Pending);
    pending.into_iter().try_for_each(|item| agenda::take_up(pen, item.id))
}

/// Those who are there vote, each by themselves; in the second poll a part leaves it to a show of hands.
fn vote(pen: &mut Pen<'_, '_>, meeting: Id<Meeting>, poll: Id<poll::Poll>, n: u64) -> Result<(), Stop> {
    let lines = roll::of_meeting(pen.tx, meeting)?;
    let holders = proxy::open_at(pen.tx, meeting, pen.now)?;
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.state.entitled) {
        let choice = match mix(at as u64, 40 + n) % 10 {
            0..=5 => Choice::For,
            6..=7 => Choice::Against,
            _ => Choice::Abstain,
        };
        if let Some(holder) =
            holders.get(&line.id).and_then(|holder| lines.iter().find(|line| line.id == *holder))
        {
            cast(pen, poll, line, holder, choice)?;
        } else if presence::mode_of(pen.tx, line.id)?.is_some() && !(n == 1 && at % 5 == 0) {
            cast(pen, poll, line, line, choice)?;
        }
    }
    Ok(())
}

fn cast(
    pen: &mut Pen<'_, '_>,
    poll: Id<poll::Poll>,
    elector: &Line,
    caster: &Line,
    choice: Choice,
) -> Result<(), Stop> {
    ballot::cast(pen, poll, NewBallot { elector: elector.id, caster: caster.id, choice, key: String::new() })
        .map(drop)
}

/// Of those in the hall who have not voted by themselves, three raise a hand for and one against, or as many as there are.
fn raise_hands(pen: &mut Pen<'_, '_>, poll: Id<poll::Poll>) -> Result<(), Stop> {
    let Some(state) = poll::load(pen.tx, poll)? else { return Ok(()) };
    let open = ballot::open_for_hands(pen.tx, poll, &state, pen.now)?.len() as u64;
    if open == 0 {
        return Ok(());
    }
    let (in_favour, against) = (open.min(3), u64::from(open > 3));
    ballot::enter(pen, poll, NewHands { except: Vec::new(), in_favour, against, abstain: 0 }).map(drop)
}

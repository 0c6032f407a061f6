//! World size: any number of people with mandates, and a forum of any number of delegates with a question open to
//! them.

use super::{
    Comer, Maker, Size, add_body, add_seats,
    bar::Bar,
    body_id, later,
    people::{Names, mix},
    put, somebody, statutes,
    words::{self, localised},
};
use base::{Fault, Id, Localised, Stop};
use db::params;
use governance::{
    agenda::{self, NewItem},
    body::BodyKind,
    meeting::{self, Format, Meeting, Plan},
    poll::{self, NewPoll},
    presence::{self, Mode},
    roll,
    seat::{Capacity, Office, Seat},
};
use network::{Member, mandate::Mandate};
use shell::{House, Locale, Pen};
use std::sync::Arc;

/// How many people come in one transaction.
const AT_ONCE: u64 = 5_000;
/// The number of the first: those before speak for the first members.
const FIRST: u64 = 10_000;

/// Brings so many people, each with a mandate in one of the members, in turn. Returns the mandates of the delegates.
pub(super) async fn come(maker: &Maker, l: &Locale, size: Size) -> Result<Vec<Id<Mandate>>, Stop> {
    let count = size.people.max(u64::from(size.delegates));
    let members: Vec<(Id<Member>, String)> =
        maker.house.db.read(|read| read.all("SELECT id, country FROM member ORDER BY id", params![]))?;
    let (members, names) = (Arc::new(members), Arc::new(Names::read()));
    let bar = Bar::new(l.t("koinon-demo-making-people"));
    let today = maker.now.day();
    let mut delegates = Vec::new();
    for first in (0..count).step_by(AT_ONCE as usize) {
        let (members, names) = (Arc::clone(&members), Arc::clone(&names));
        let come = maker.then(-388, move |pen, _| {
            let some = first..count.min(first + AT_ONCE);
            let office = localised("koinon-demo-deputy-mayor");
            some.map(|n| {
                let (member, country) = &members[(n % members.len().max(1) as u64) as usize];
                let n = FIRST + n;
                let since = today.plus_days(-500 - i32::try_from(mix(n, 5) % 900).unwrap_or(0));
                let person = names.draw(country, n);
                let office = &office;
                somebody(pen, Comer { member: *member, country, person, n, office, since, until: None })
            })
            .collect::<Result<Vec<_>, _>>()
        });
        let missing = (size.delegates as usize).saturating_sub(delegates.len());
        delegates.extend(come.await?.into_iter().take(missing));
        bar.show(first + AT_ONCE, count);
    }
    bar.end();
    Ok(delegates)
}

/// Seats the delegates in a forum of their own, calls it, opens it now, has everybody there, and puts a question.
pub(super) async fn meet(maker: &Maker, l: &Locale, mandates: Vec<Id<Mandate>>) -> Result<(), Stop> {
    if mandates.is_empty() {
        return Ok(());
    }
    let bar = Bar::new(l.t("koinon-demo-making-forum"));
    let now = maker.now;
    maker.then(-43, move |pen, _| seat(pen, &mandates)).await?;
    bar.show(1, 3);
    let meeting = maker
        .then(-42, move |pen, house| {
            let plan = Plan {
                name: localised("koinon-demo-forum-now"),
                format: Format::Hybrid,
                venue: "Nairobi".to_owned(),
                zone: "Africa/Nairobi".to_owned(),
                starts_at: later(now, 0, -2),
                ends_at: later(now, 1, 0),
            };
            call(pen, house, plan)
        })
        .await?;
    bar.show(2, 3);
    maker.then(0, move |pen, _| open(pen, meeting)).await?;
    bar.end();
    Ok(())
}

fn seat(pen: &mut Pen<'_, '_>, mandates: &[Id<Mandate>]) -> Result<(), Stop> {
    let since = pen.today.plus_days(-300);
    let forum = add_body(pen, &words::FORUM, BodyKind::Commission, None, 6, since)?;
    statutes(pen, forum, "FL", since)?;
    let count = u32::try_from(mandates.len()).map_err(|_| Fault::new("more delegates than seats can be"))?;
    let today = pen.today;
    add_seats(pen, forum, count, today)?;
    let seats: Vec<Id<Seat>> =
        pen.tx.all("SELECT id FROM seat WHERE body = ?1 ORDER BY number", params![forum])?;
    seats
        .into_iter()
        .zip(mandates)
        .try_for_each(|(seat, mandate)| put(pen, seat, *mandate, Capacity::Titular, Office::Member))
}

fn call(pen: &mut Pen<'_, '_>, house: &House, plan: Plan) -> Result<Id<Meeting>, Stop> {
    let forum = body_id(pen.tx, &words::FORUM)?;
    let meeting = meeting::create(pen, forum, plan)?;
    agenda::add(
        pen,
        meeting,
        NewItem { title: localised("koinon-demo-item-other"), note: Localised::default() },
    )?;
    meeting::call(pen, house, meeting)?;
    Ok(meeting)
}

fn open(pen: &mut Pen<'_, '_>, meeting: Id<Meeting>) -> Result<(), Stop> {
    meeting::open(pen, meeting)?;
    let lines: Vec<_> = roll::of_meeting(pen.tx, meeting)?.into_iter().map(|line| line.id).collect();
    presence::check_in(pen, meeting, &lines, Mode::InPerson)?;
    let question = localised("koinon-demo-forum-question");
    let poll = poll::draft(pen, meeting, NewPoll { motion: None, question, rule_of: None })?;
    poll::open(pen, poll)
}

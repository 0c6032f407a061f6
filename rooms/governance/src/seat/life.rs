//! What holding seats adds to the lives of members, people and bodies.

use super::{
    Capacity, Office,
    store::{self, Moved, Served},
    terms, words,
};
use crate::{
    body::{self, Scope},
    decision,
};
use base::{Day, Id, Stop};
use network::{name::read_in, person::called};
use shell::{Happening, Locale, View};
use uuid::Uuid;

/// The most decisions that a body's life tells.
const MOST_DECISIONS: u64 = 40;
/// On so many days with few changes those who took seats are asked for.
const MOST_DAYS: usize = 200;
/// So many people a stretch names.
const MOST_NAMES: usize = 200;

/// The seats that were held through a member's mandates.
pub(crate) fn of_member(view: &mut View<'_, '_>, id: Uuid) -> Result<Vec<Happening>, Stop> {
    let served = store::served_for(view.read, Id::from_uuid(id))?;
    told(view, served, |l, one, key, body| {
        l.t2(&format!("governance-life-member-{key}"), "name", called(l, &one.name, one.erased), "body", body)
    })
}

/// The seats that a person held.
pub(crate) fn of_person(view: &mut View<'_, '_>, id: Uuid) -> Result<Vec<Happening>, Stop> {
    let served = store::served_by(view.read, Id::from_uuid(id))?;
    told(view, served, |l, one, key, body| {
        let member = read_in(&one.member_name, &one.member_names, l.lang());
        l.t2(&format!("governance-life-person-{key}"), "body", body, "member", member)
    })
}

/// How a happening is told: what, of which body.
type Tell = fn(&Locale, &Served, &str, String) -> String;

fn told(view: &mut View<'_, '_>, served: Vec<Served>, tell: Tell) -> Result<Vec<Happening>, Stop> {
    let l = view.l();
    let today = view.ask.today();
    let scope = Scope::of(view.read, &view.ask.who, today)?;
    let mut all = Vec::new();
    for one in served.iter().filter(|one| scope.holds(one.body, one.public)) {
        let (name, told) = (|| l.plain(&one.body_name), || l.noted(&one.body_name));
        let place = words::place_of(&view.ask.house, &l, "body", one.body.uuid());
        let began = match (one.capacity, one.office) {
            (Capacity::Deputy, _) => "deputy",
            (_, Office::Chair) => "chair",
            _ => "seat",
        };
        all.push(Happening::new(one.since, tell(&l, one, began, told())).naming(name(), place.clone()));
        match one.until {
            Some(until) => {
                let mut ended = tell(&l, one, "ended", told());
                if let Some(reason) = one.end_reason {
                    ended = l.t2("governance-life-reason", "what", ended, "reason", l.t(reason.key()));
                }
                all.push(Happening::new(until, ended).ending().naming(name(), place));
            }
            None => {
                let term = one.term_ends.filter(|ends| *ends > today);
                let ending = |ends| Happening::new(ends, tell(&l, one, "term", told()));
                all.extend(term.map(|ends| ending(ends).ending().naming(name(), place)));
            }
        }
    }
    Ok(all)
}

/// When a body was founded and ended, when its seats were taken, and what it decided.
pub(crate) fn of_body(view: &mut View<'_, '_>, id: Uuid) -> Result<Vec<Happening>, Stop> {
    let l = view.l();
    let body = Id::from_uuid(id);
    let Some(state) = body::load(view.read, body)? else { return Ok(Vec::new()) };
    let place = view.ask.href(&body::place(id));
    let mut all = vec![Happening::new(state.since, l.t("governance-life-founded"))];
    all.extend(state.until.map(|day| Happening::new(day, l.t("governance-life-dissolved"))));
    all.extend(seats(view, &l, body, &place)?);
    all.extend(decision::life_of_body(view, body, MOST_DECISIONS)?);
    Ok(all)
}

/// The beginnings of terms, and in between, stretch by stretch, who took a seat and who left one vacant.
fn seats(
    view: &mut View<'_, '_>,
    l: &Locale,
    body: Id<body::Body>,
    place: &str,
) -> Result<Vec<Happening>, Stop> {
    let (asked, today) = (view.ask.as_of()?, view.ask.today());
    let is_told = |day: Day| asked == today || day <= asked;
    let days = store::term_days(view.read, body)?;
    type Days = Vec<(Day, u64)>;
    let (turns, few): (Days, Days) = days.iter().partition(|(_, seats)| terms::is_turn(&days, *seats));
    let told = |(day, seats): &(Day, u64)| {
        Happening::new(*day, l.n("governance-life-taken", *seats)).at(Some(format!("{place}?as_of={day}")))
    };
    let mut all: Vec<Happening> = turns.iter().map(told).collect();
    let turns: Vec<Day> = turns.into_iter().map(|(day, _)| day).collect();
    let mut taken = Vec::new();
    for (day, _) in few.into_iter().rev().filter(|(day, _)| is_told(*day)).take(MOST_DAYS) {
        taken.extend(store::taken(view.read, body, day)?);
    }
    taken.sort_by_key(|moved| moved.day);
    let mut vacated = store::vacated(view.read, body)?;
    vacated.retain(|moved| is_told(moved.day));
    let one = |moved: &Moved| {
        let place = words::place_of(&view.ask.house, l, "person", moved.person.uuid());
        (called(l, &moved.name, moved.erased), place.filter(|_| !moved.erased))
    };
    for (moved, key, ends) in
        [(&taken, "governance-life-taken", false), (&vacated, "governance-life-vacated", true)]
    {
        for stretch in stretches(moved, |moved| moved.day, (&turns, today)) {
            let [Some(first), last] = [stretch.first(), stretch.last()].map(|moved| moved.map(|one| one.day))
            else {
                continue;
            };
            let counted = stretch.iter().take(MOST_NAMES).map(one).collect();
            let told = Happening::new(first, l.n(key, stretch.len()));
            all.push(Happening { until: last, ends, counted, ..told });
        }
    }
    Ok(all)
}

/// What came about by and by, in the order of days, as stretches: each within a year, between two turns, and on one side
/// of today.
fn stretches<'m, T>(all: &'m [T], day: impl Fn(&T) -> Day, (turns, today): (&[Day], Day)) -> Vec<&'m [T]> {
    let of = |one: &T| {
        let day = day(one);
        (day.date().year(), turns.partition_point(|turn| *turn <= day), day > today)
    };
    all.chunk_by(|one, next| of(one) == of(next)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_by_and_by_is_told_by_stretches() {
        let day = |text: &str| Day::parse(text).expect("a day");
        let all = [
            "2024-11-30",
            "2025-03-04",
            "2025-03-04",
            "2025-08-01",
            "2025-11-04",
            "2025-12-01",
            "2026-12-01",
        ]
        .map(day);
        let (turns, today) = ([day("2022-11-05"), day("2025-11-04")], day("2025-11-29"));
        let lengths =
            stretches(&all, |day| *day, (&turns, today)).iter().map(|part| part.len()).collect::<Vec<_>>();
        assert_eq!(lengths, [1, 3, 1, 1, 1]);
        assert!(stretches(&[], |day: &Day| *day, (&turns, today)).is_empty());
    }
}

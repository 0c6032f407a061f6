//! What holding seats adds to the lives of members, people and bodies.

use super::{
    Capacity, Office,
    store::{self, Served},
    words,
};
use crate::{
    body::{self, Scope},
    decision,
};
use base::{Id, Stop};
use network::{name::read_in, person::called};
use shell::{Happening, Locale, View};
use uuid::Uuid;

/// The most decisions that a body's life tells.
const MOST_DECISIONS: u64 = 40;

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
        let name = || l.plain(&one.body_name);
        let place = words::place_of(&view.ask.house, &l, "body", one.body.uuid());
        let began = match (one.capacity, one.office) {
            (Capacity::Deputy, _) => "deputy",
            (_, Office::Chair) => "chair",
            _ => "seat",
        };
        all.push(Happening::new(one.since, tell(&l, one, began, name())).at(place.clone()));
        match one.until {
            Some(until) => {
                let mut ended = tell(&l, one, "ended", name());
                if let Some(reason) = one.end_reason {
                    ended = l.t2("governance-life-reason", "what", ended, "reason", l.t(reason.key()));
                }
                all.push(Happening::new(until, ended).at(place));
            }
            None => {
                let term = one.term_ends.filter(|ends| *ends > today);
                all.extend(term.map(|ends| Happening::new(ends, tell(&l, one, "term", name())).at(place)));
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
    for (day, seats) in store::term_days(view.read, body)? {
        let told = l.n("governance-life-taken", seats);
        all.push(Happening::new(day, told).at(Some(format!("{place}?as_of={day}"))));
    }
    for (day, seats) in store::vacated_days(view.read, body)? {
        all.push(Happening::new(day, l.n("governance-life-vacated", seats)));
    }
    all.extend(decision::life_of_body(view, body, MOST_DECISIONS)?);
    Ok(all)
}

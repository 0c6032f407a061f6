//! A member's life in the federation: when it came and went, its sections and standings, reforms, and who spoke for it.

use super::{Member, MemberState, Standing, Succession, store};
use crate::{
    mandate,
    name::read_in,
    person::{self, called},
    section,
};
use base::{Id, Stop};
use shell::{Happening, Locale, View};
use uuid::Uuid;

/// What the registry knows of a member's life.
///
/// # Errors
/// A fault of the database.
pub fn tell(view: &mut View<'_, '_>, id: Uuid) -> Result<Vec<Happening>, Stop> {
    let member: Id<Member> = Id::from_uuid(id);
    let Some(stored) = store::load(view.read, member)? else { return Ok(Vec::new()) };
    let (l, state) = (view.l(), &stored.state);
    let sections = section::list(view.read)?;
    let section = |code: &str| {
        let found = sections.iter().find(|section| section.code == code);
        found.map_or_else(|| code.to_owned(), |section| l.plain(&section.name))
    };
    let mut all = membership(&l, state, &section);
    all.extend(standings(&l, state));
    for (key, others) in [("network-life-from", &state.predecessors), ("network-life-to", &state.successors)]
    {
        for Succession { member, day, .. } in others {
            let name = store::title(view.read, member.uuid(), &l)?.unwrap_or_default();
            let place = view.ask.href(&super::pages::place(member.uuid()));
            all.push(Happening::new(*day, l.t1(key, "name", name)).at(Some(place)));
        }
    }
    all.extend(voices(view, &l, member)?);
    Ok(all)
}

fn membership(l: &Locale, state: &MemberState, section: &dyn Fn(&str) -> String) -> Vec<Happening> {
    let at_once: Vec<String> = state
        .affiliations
        .iter()
        .filter(|one| one.since == state.joined)
        .map(|one| section(&one.section))
        .collect();
    let joined = match at_once.is_empty() {
        true => l.t("network-life-joined"),
        false => l.t1("network-life-joined-in", "sections", l.list(&at_once)),
    };
    let mut all = vec![Happening::new(state.joined, joined)];
    for one in &state.affiliations {
        let name = section(&one.section);
        if one.since != state.joined {
            all.push(Happening::new(
                one.since,
                l.t1("network-life-section-joined", "section", name.as_str()),
            ));
        }
        if let Some(until) = one.until.filter(|until| Some(*until) != state.departed) {
            let left = l.t1("network-life-section-left", "section", name.as_str());
            all.push(Happening::new(until, left).ending());
        }
    }
    all.extend(state.departed.map(|day| Happening::new(day, l.t("network-life-left"))));
    all
}

/// How it stood; good standing is worth telling only after another.
fn standings(l: &Locale, state: &MemberState) -> Vec<Happening> {
    let all = state.standings.iter().enumerate();
    let told = all.filter(|(at, one)| *at > 0 || one.standing != Standing::Good);
    let told = told.map(|(_, one)| {
        let word = l.t(&format!("network-standing-{}", one.standing));
        let told = l.t1("network-life-standing", "standing", word);
        let told = match one.reason.is_empty() {
            true => told,
            false => l.t2("network-history-reason", "what", told, "reason", one.reason.as_str()),
        };
        Happening::new(one.since, told)
    });
    told.collect()
}

fn voices(view: &mut View<'_, '_>, l: &Locale, member: Id<Member>) -> Result<Vec<Happening>, Stop> {
    let mut all = Vec::new();
    for one in mandate::store::of_member(view.read, member)?.iter().filter(|one| !one.is_void()) {
        let (name, office) = (called(l, &one.name, one.erased), l.noted(&one.office));
        let place = (!one.erased).then(|| view.ask.href(&person::pages::place(one.person.uuid())));
        let began = l.t2("network-life-voice-began", "name", name.as_str(), "office", office.as_str());
        all.push(Happening::new(one.since, began).naming(name.as_str(), place.clone()));
        if let Some(until) = one.until {
            let ended = l.t2("network-life-voice-ended", "name", name.as_str(), "office", office);
            let ended = reasoned(l, ended, one.end_reason);
            all.push(Happening::new(until, ended).ending().naming(name, place));
        }
    }
    Ok(all)
}

/// A sentence with the reason why a mandate ended, where one was recorded.
pub(crate) fn reasoned(l: &Locale, told: String, reason: Option<mandate::EndReason>) -> String {
    match reason {
        Some(reason) => {
            let reason = l.t(&format!("network-mandate-reason-{reason}"));
            l.t2("network-history-reason", "what", told, "reason", reason)
        }
        None => told,
    }
}

/// What the registry knows of a person's life, as far as the reader may see the mandates.
///
/// # Errors
/// A fault of the database.
pub fn tell_person(view: &mut View<'_, '_>, id: Uuid) -> Result<Vec<Happening>, Stop> {
    let l = view.l();
    let held = person::pages::seen_mandates(view, Id::from_uuid(id))?;
    let mut all = Vec::new();
    for one in &held {
        let office = l.noted(&one.office);
        let member = read_in(&one.member_name, &one.member_names, l.lang());
        let place = Some(view.ask.href(&super::pages::place(one.member.uuid())));
        let began = l.t2("network-life-mandate-began", "office", office.as_str(), "member", member.as_str());
        all.push(Happening::new(one.since, began).naming(member.as_str(), place.clone()));
        if let Some(until) = one.until {
            let ended = l.t2("network-life-mandate-ended", "office", office, "member", member.as_str());
            let ended = reasoned(&l, ended, one.end_reason);
            all.push(Happening::new(until, ended).ending().naming(member, place));
        }
    }
    Ok(all)
}

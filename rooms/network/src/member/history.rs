//! A member's history, told from the ledger: who, when, what, and each fact before and after, in words.

use super::{Member, MemberState, pages::register};
use crate::section;
use base::{Day, Fault, Id, Instant, Stop};
use db::Read;
use ledger::Logged;
use serde_json::Value;
use shell::{Html, Locale, View, ui};
use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

/// How many entries a page tells.
const MOST: u64 = 200;

/// One entry, told.
#[derive(Debug)]
pub struct Told {
    /// What happened.
    pub sentence: String,
    /// When, for programs.
    pub at: Instant,
    /// When, for people.
    pub when: String,
    /// Who did it.
    pub by: String,
    /// The number of the entry.
    pub entry: u64,
    /// What changed.
    pub changes: Vec<Change>,
    /// What else it is about, as far as the reader may see it.
    pub others: Html,
}

/// One fact before and after.
#[derive(Debug, PartialEq)]
pub struct Change {
    /// The name of the fact.
    pub fact: String,
    /// What it was, in words; empty if there was nothing.
    pub before: String,
    /// What it is, in words; empty if there is nothing any more.
    pub after: String,
}

/// A member's history, the latest first; at most `last` entries of it if given.
///
/// # Errors
/// A fault of the database or of an entry.
pub fn tell(view: &mut View<'_, '_>, id: Id<Member>, last: Option<u64>) -> Result<Vec<Told>, Stop> {
    let l = view.l();
    let zone = view.ask.house.settings.zone.clone();
    let entries = ledger::history(view.read, &id.into(), last.unwrap_or(MOST))?;
    let words = Words::new(view.read, &l)?;
    let mut told = Vec::with_capacity(entries.len());
    let (mut seen, mut known) = (HashMap::new(), HashMap::new());
    for mut entry in entries {
        let by = ui::opened(view, &mut entry, &mut seen)?;
        let own = entry.about.first().is_some_and(|subject| subject.id == id.uuid()) || entry.rows.is_some();
        let changes = if own { words.changes(view.read, &entry)? } else { Vec::new() };
        let others = if own { Html::default() } else { ui::others(view, &id.into(), &entry, &mut known)? };
        told.push(Told {
            others,
            sentence: sentence(view, &l, &entry)?,
            at: entry.at,
            when: l.moment(entry.at, &zone),
            by,
            entry: entry.seq,
            changes,
        });
    }
    Ok(told)
}

fn sentence(view: &mut View<'_, '_>, l: &Locale, entry: &Logged) -> Result<String, Fault> {
    let key = match (entry.kind.as_str(), &entry.before) {
        ("import.applied", None) => "network-history-import-added".to_owned(),
        ("import.applied", Some(_)) => "network-history-import-changed".to_owned(),
        (kind, _) => format!("network-history-{}", kind.replace('.', "-")),
    };
    if l.has(&key) {
        return Ok(l.t(&key));
    }
    // What a sister room tells is told to whoever may see all that it is about.
    let house = Arc::clone(&view.ask.house);
    let has_page = |kind: &str| house.rooms.iter().flat_map(|room| room.links).any(|link| link.kind == kind);
    for subject in entry.about.iter().filter(|subject| has_page(&subject.kind)) {
        if !house.sees(&mut view.ask.gate(view.read), &subject.kind, subject.id)? {
            return Ok(l.t("network-history-other"));
        }
    }
    Ok(ui::happening(view, &entry.kind))
}

/// The words in which facts are told.
pub(crate) struct Words {
    l: Locale,
    sections: BTreeMap<String, String>,
}

impl Words {
    pub(crate) fn new(read: &mut Read<'_>, l: &Locale) -> Result<Self, Fault> {
        let sections = section::list(read)?.into_iter();
        let sections = sections.map(|section| (section.code, l.plain(&section.name))).collect();
        Ok(Self { l: l.clone(), sections })
    }

    /// What an entry changed; nothing for what is new or gone, which the sentence tells.
    fn changes(&self, db: &mut Read<'_>, entry: &Logged) -> Result<Vec<Change>, Fault> {
        let read = |value: &Option<Value>| {
            value.as_ref().and_then(|value| serde_json::from_value::<MemberState>(value.clone()).ok())
        };
        let (Some(before), Some(after)) = (read(&entry.before), read(&entry.after)) else {
            return Ok(Vec::new());
        };
        self.compare(db, &before, &after)
    }

    /// The facts in which two states differ.
    pub(crate) fn compare(
        &self,
        read: &mut Read<'_>,
        before: &MemberState,
        after: &MemberState,
    ) -> Result<Vec<Change>, Fault> {
        let (mut was, is) = (self.facts(read, before)?, self.facts(read, after)?);
        let mut changes = Vec::new();
        for (fact, after) in is {
            let before = match was.iter().position(|(known, _)| *known == fact) {
                Some(at) => was.remove(at).1,
                None => String::new(),
            };
            if before != after {
                changes.push(Change { fact, before, after });
            }
        }
        changes.extend(was.into_iter().map(|(fact, before)| Change { fact, before, after: String::new() }));
        Ok(changes)
    }

    /// Every fact of a state with its name, in the order of the page; facts that are not known are left out.
    fn facts(&self, read: &mut Read<'_>, state: &MemberState) -> Result<Vec<(String, String)>, Fault> {
        let l = &self.l;
        let profile = &state.profile;
        let mut facts = vec![(l.t("network-field-name"), profile.name.clone())];
        for (tag, wording) in profile.names.iter() {
            let fact = l.t1("network-field-name-in", "language", l.language(tag.as_str()));
            facts.push((fact, wording.text.clone()));
        }
        let some = |key: &str, value: Option<String>| value.map(|value| (l.t(key), value));
        let place = profile.location.map(|place| {
            let degrees = [place.latitude, place.longitude].map(super::exchange::degrees);
            degrees.join(", ")
        });
        facts.extend(
            [
                some("network-field-official-name", profile.official_name.clone()),
                some("network-field-kind", Some(l.t(&format!("network-kind-{}", profile.kind)))),
                some("network-field-country", Some(l.country(profile.country.alpha2()))),
                some("network-field-division", profile.division.clone()),
                some("network-field-population", profile.population.map(|count| l.number(count))),
                some("network-field-population-day", profile.population_day.map(|day| l.day(day))),
                some("network-field-location", place),
                some("network-field-zone", profile.zone.clone()),
                some("network-field-website", profile.website.clone()),
                some("network-field-joined", Some(l.day(state.joined))),
                some("network-field-departed", state.departed.map(|day| l.day(day))),
            ]
            .into_iter()
            .flatten(),
        );
        facts.extend(self.dated(state));
        for one in state.public_identifiers() {
            let fact = l.t1("network-field-identifier", "scheme", register(&one.scheme));
            match facts.iter_mut().find(|(known, _)| *known == fact) {
                Some((_, value)) => *value = l.list(&[value.as_str(), one.value.as_str()]),
                None => facts.push((fact, one.value.clone())),
            }
        }
        for (key, all) in [
            ("network-field-predecessors", &state.predecessors),
            ("network-field-successors", &state.successors),
        ] {
            let mut names = Vec::new();
            for one in all {
                names.extend(super::store::title(read, one.member.uuid(), l)?);
            }
            if !names.is_empty() {
                facts.push((l.t(key), l.list(&names)));
            }
        }
        Ok(facts)
    }

    /// Sections and standings with their days.
    fn dated(&self, state: &MemberState) -> Vec<(String, String)> {
        let l = &self.l;
        let told = |words: &str, since: Day, until: Option<Day>| {
            l.t2("network-history-dated", "what", words, "days", l.span(since, until))
        };
        let section = |one: &super::Affiliation| {
            let name = self.sections.get(&one.section).map_or(one.section.as_str(), String::as_str);
            told(name, one.since, one.until)
        };
        let standing = |one: &super::DatedStanding| {
            let word = l.t(&format!("network-standing-{}", one.standing));
            let told = told(&word, one.since, one.until);
            if one.reason.is_empty() {
                told
            } else {
                l.t2("network-history-reason", "what", told, "reason", one.reason.as_str())
            }
        };
        let sections: Vec<String> = state.affiliations.iter().map(section).collect();
        let standings: Vec<String> = state.standings.iter().map(standing).collect();
        let lists = [("network-field-affiliations", sections), ("network-field-standings", standings)];
        let known = lists.into_iter().filter(|(_, all)| !all.is_empty());
        known.map(|(key, all)| (l.t(key), l.list(&all))).collect()
    }
}

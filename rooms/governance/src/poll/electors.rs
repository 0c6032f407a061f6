//! Who the electors of a poll are: the frozen roll, with presence while the poll was open, how each vote stood at the
//! moment that the rule names, and the proxies as they stood when it opened.
//!
//! For a seat with titular and deputy whoever was voted for first in this poll sits in it: a titular who comes in after
//! the deputy has voted takes nothing back.

use super::Poll;
use crate::{
    meeting::Meeting,
    presence::{self, Reach, rules::Line},
    proxy,
    roll::{RollEntry, Voice},
};
use base::{Fault, Id, Instant};
use db::{Read, params};
use std::collections::{BTreeSet, HashMap, HashSet};
use tally::{Elector, Presence, PresentAt, Rule};

db::statements! {
    VOTED_FOR = "SELECT elector FROM ballot WHERE poll = ?1 UNION SELECT elector FROM hand_asked WHERE poll = ?1";
    TOOK_PART = "SELECT caster FROM ballot WHERE poll = ?1 UNION SELECT elector FROM hand_asked WHERE poll = ?1";
    // Led by the seat: an index of the order would go through the whole roll.
    OF_VOTE = "SELECT e.id, e.seat, e.entitled, e.weight FROM roll_entry o
               JOIN roll_entry e ON e.meeting = o.meeting AND e.seat = o.seat
               WHERE o.id = ?1 AND (e.entitled = 1 OR e.stands_by = 1) ORDER BY COALESCE(e.place, e.place)";
    // Whoever casts does so for oneself or by a proxy held.
    PART_OF = "SELECT EXISTS (SELECT 1 FROM hand_asked h WHERE h.poll = ?1 AND h.elector = ?2),
               EXISTS (SELECT 1 FROM ballot b WHERE b.poll = ?1 AND b.elector = ?2),
               EXISTS (SELECT 1 FROM ballot b WHERE b.poll = ?1 AND b.elector = ?2 AND b.caster = ?2)
               OR EXISTS (SELECT 1 FROM proxy x JOIN ballot b ON b.poll = ?1 AND b.elector = x.principal AND b.caster = ?2
                          WHERE x.holder = ?2)";
}

/// The roll of one poll.
pub(super) struct PollRoll {
    pub electors: Vec<Elector>,
    pub other_holders: Vec<String>,
}

/// What electors follow from: the lines of the roll, with their presence while the poll was open.
struct Gathered {
    lines: Vec<Line>,
    proxies: HashMap<Id<RollEntry>, Id<RollEntry>>,
    /// Who was there at the moment that decides, if one does.
    then: Option<BTreeSet<Id<RollEntry>>>,
    /// The lines that were voted for.
    voted: HashSet<Id<RollEntry>>,
}

impl Gathered {
    fn electors(mut self) -> Vec<Elector> {
        let stood = self.then.map(|there| presence::rules::stood(&self.lines, &there, &self.proxies));
        seat_voters(&mut self.lines, &self.voted);
        presence::rules::electors(&self.lines, &self.proxies, &stood.unwrap_or_default())
    }
}

/// The roll of a poll that opened at `opened_at`, with those present at some moment from `from` to `to`, the last instant
/// so far.
pub(super) fn of_poll(
    read: &mut Read<'_>,
    poll: Id<Poll>,
    (meeting, rule): (Id<Meeting>, &Rule),
    opened_at: Instant,
    (from, to): (Instant, Instant),
) -> Result<PollRoll, Fault> {
    let reach = Reach::of(rule.remote);
    let mut there = presence::present_between(read, meeting, (from, to), reach)?;
    // Who votes is there, however short the stay.
    there.extend(read.all::<Id<RollEntry>>(TOOK_PART, params![poll])?);
    let then = moment_of(rule, opened_at, to);
    let gathered = Gathered {
        lines: presence::lines(read, meeting, &there)?,
        proxies: proxy::open_at(read, meeting, opened_at)?,
        then: then.map(|at| presence::present_between(read, meeting, (at, at), reach)).transpose()?,
        voted: read.all(VOTED_FOR, params![poll])?.into_iter().collect(),
    };
    let electors = gathered.electors();
    let other_holders = others(&electors, &there);
    Ok(PollRoll { electors, other_holders })
}

/// The elector that one line of the roll was in a closed poll, as [`of_poll`] has it, and whether it was asked to show
/// hands; nothing where it was none. It reads the lines of that one vote and no other, however long the roll.
pub(super) fn of_line(
    read: &mut Read<'_>,
    poll: Id<Poll>,
    rule: &Rule,
    entry: Id<RollEntry>,
    (opened_at, closed_at): (Instant, Instant),
) -> Result<Option<(Elector, bool)>, Fault> {
    let (reach, then) = (Reach::of(rule.remote), moment_of(rule, opened_at, closed_at));
    let (mut proxies, mut there, mut voted) = (HashMap::new(), BTreeSet::new(), HashSet::new());
    let (mut lines, mut was_asked) = (Vec::new(), false);
    let rows: Vec<(Id<RollEntry>, Id<Voice>, bool, u64)> = read.all(OF_VOTE, params![entry])?;
    for (line, voice, entitled, weight) in rows {
        let (asked, voted_for, took_part): (bool, bool, bool) = read.one(PART_OF, params![poll, line])?;
        let present = took_part || asked || presence::was_present(read, line, (opened_at, closed_at), reach)?;
        lines.push(Line { entry: line, voice, entitled, weight, present });
        voted.extend((voted_for || asked).then_some(line));
        was_asked |= asked && line == entry;
        let holder = proxy::holder_at(read, line, opened_at)?;
        proxies.extend(holder.map(|holder| (line, holder)));
        for one in holder.into_iter().chain([line]) {
            if let Some(at) = then
                && presence::was_present(read, one, (at, at), reach)?
            {
                there.insert(one);
            }
        }
    }
    let gathered = Gathered { lines, proxies, then: then.map(|_| there), voted };
    let name = entry.to_string();
    Ok(gathered.electors().into_iter().find(|elector| elector.id == name).map(|one| (one, was_asked)))
}

/// The moment that decides who is present, of a poll from its opening to its closing or to now.
fn moment_of(rule: &Rule, opened_at: Instant, to: Instant) -> Option<Instant> {
    match rule.presence {
        PresentAt::Opening => Some(opened_at),
        PresentAt::Closing => Some(to),
        PresentAt::During => None,
    }
}

/// Who takes part in an open poll by what its count asks: of the opening as it was, of the closing as it would be now, of
/// the whole time so far. The same numbers as the count's.
pub(super) fn presence_in(
    read: &mut Read<'_>,
    poll: Id<Poll>,
    (meeting, rule): (Id<Meeting>, &Rule),
    opened_at: Instant,
    now: Instant,
) -> Result<Presence, Fault> {
    let roll = match moment_of(rule, opened_at, now) {
        // No ballot changes who was there at a moment.
        Some(at) => PollRoll {
            electors: presence::electors(read, meeting, at, opened_at, Reach::of(rule.remote))?,
            other_holders: Vec::new(),
        },
        None => of_poll(read, poll, (meeting, rule), opened_at, (opened_at, now))?,
    };
    presence::counted(rule, &roll.electors, &roll.other_holders)
}

/// Where one of a seat's two lines was voted for, the other counts as absent, so that the first sits.
fn seat_voters(lines: &mut [Line], voted: &HashSet<Id<RollEntry>>) {
    let sitting =
        lines.iter().filter(|line| voted.contains(&line.entry)).map(|line| (line.voice, line.entry));
    let sitting: HashMap<Id<Voice>, Id<RollEntry>> = sitting.collect();
    for line in lines {
        if sitting.get(&line.voice).is_some_and(|sits| *sits != line.entry) {
            line.present = false;
        }
    }
}

/// Present holders of proxies who are no electors themselves, such as a titular whose deputy has voted.
fn others(electors: &[Elector], there: &BTreeSet<Id<RollEntry>>) -> Vec<String> {
    let own: HashSet<&str> = electors.iter().map(|elector| elector.id.as_str()).collect();
    let there: HashSet<String> = there.iter().map(Id::to_string).collect();
    let holders = electors.iter().filter_map(|elector| elector.proxy.clone());
    let others: BTreeSet<String> =
        holders.filter(|holder| !own.contains(holder.as_str()) && there.contains(holder)).collect();
    others.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id<K: base::Kind>(n: u8) -> Id<K> {
        Id::from_parts(Instant::from_micros(0), [n; 10])
    }

    fn line(n: u8, seat: u8, entitled: bool, present: bool) -> Line {
        Line { entry: id(n), voice: id(seat), entitled, weight: 1, present }
    }

    fn sits(titular: bool, deputy: bool, voted: &[u8]) -> (String, bool) {
        let mut lines = vec![line(1, 9, true, titular), line(2, 9, false, deputy)];
        seat_voters(&mut lines, &voted.iter().map(|n| id(*n)).collect());
        let electors = presence::rules::electors(&lines, &HashMap::from([(id(1), id(3))]), &HashMap::new());
        (electors[0].id.clone(), electors[0].present)
    }

    #[test]
    fn whoever_was_voted_for_sits() {
        let (titular, deputy) = (id::<RollEntry>(1).to_string(), id::<RollEntry>(2).to_string());
        assert_eq!(sits(true, true, &[]), (titular.clone(), true));
        assert_eq!(sits(false, true, &[]), (deputy.clone(), true));
        // The deputy has voted, then the titular came.
        assert_eq!(sits(true, true, &[2]), (deputy, true));
        // The proxy has voted for the titular, then the deputy came.
        assert_eq!(sits(false, true, &[1]), (titular, false));
    }

    #[test]
    fn a_holder_who_sits_nowhere_is_named_beside_the_roll() {
        let elector = |n: u8, proxy: Option<u8>| Elector {
            id: id::<RollEntry>(n).to_string(),
            weight: 1,
            present: true,
            proxy: proxy.map(|n| id::<RollEntry>(n).to_string()),
            stood: None,
        };
        let there: BTreeSet<Id<RollEntry>> = [id(1), id(7)].into();
        let electors = [elector(1, Some(7)), elector(2, Some(1)), elector(3, Some(8)), elector(4, Some(7))];
        assert_eq!(others(&electors, &there), [id::<RollEntry>(7).to_string()]);
    }
}

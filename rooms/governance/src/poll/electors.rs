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
}

/// The roll of one poll.
pub(super) struct PollRoll {
    pub electors: Vec<Elector>,
    pub other_holders: Vec<String>,
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
    let mut lines = presence::lines(read, meeting, &there)?;
    let proxies = proxy::open_at(read, meeting, opened_at)?;
    let stood = match moment_of(rule, opened_at, to) {
        Some(at) => {
            let there = presence::present_between(read, meeting, (at, at), reach)?;
            presence::rules::stood(&lines, &there, &proxies)
        }
        None => HashMap::new(),
    };
    let voted: HashSet<Id<RollEntry>> = read.all(VOTED_FOR, params![poll])?.into_iter().collect();
    seat_voters(&mut lines, &voted);
    let electors = presence::rules::electors(&lines, &proxies, &stood);
    let other_holders = others(&electors, &there);
    Ok(PollRoll { electors, other_holders })
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

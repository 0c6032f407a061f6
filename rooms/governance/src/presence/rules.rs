//! Who may be entered as present, and who sits for each seat: pure.

use super::Mode;
use crate::{
    meeting::{Format, MeetingState, rules::check_not_closed},
    roll::{RollEntry, Voice},
};
use base::{Id, Refusal};
use std::collections::{BTreeSet, HashMap};
use tally::{Elector, Stood};

/// Whether anybody may be entered as present so: the roll is frozen, the meeting is not over, its format has such places.
///
/// # Errors
/// A refusal, at the field `mode` where it is about that.
pub fn check_in(meeting: &MeetingState, mode: Mode) -> Result<(), Refusal> {
    check_not_closed(meeting)?;
    if meeting.roll_frozen_at.is_none() {
        return Err(Refusal::new("governance-refusal-roll-not-frozen"));
    }
    match (meeting.format, mode) {
        (Format::InPerson, Mode::Remote) => {
            Err(Refusal::new("governance-refusal-presence-in-person").at("mode"))
        }
        (Format::Remote, Mode::InPerson) => {
            Err(Refusal::new("governance-refusal-presence-remote").at("mode"))
        }
        _ => Ok(()),
    }
}

/// How people take part where only one way is possible.
pub fn only_mode(format: Format) -> Option<Mode> {
    match format {
        Format::InPerson => Some(Mode::InPerson),
        Format::Remote => Some(Mode::Remote),
        Format::Hybrid => None,
    }
}

/// A line of the roll that votes or stands by, as far as electors follow from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// The line.
    pub entry: Id<RollEntry>,
    /// Whose vote it is.
    pub voice: Id<Voice>,
    /// Whether it votes; else it stands by.
    pub entitled: bool,
    /// What its vote weighs.
    pub weight: u64,
    /// Whether its person is present.
    pub present: bool,
}

/// Whose presence counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Of those in the hall alone: who may not vote from elsewhere follows from there and takes no part.
    Hall,
    /// Of those elsewhere too.
    Anywhere,
}

impl Reach {
    /// By whether ballots may come from outside the hall.
    pub fn of(remote: bool) -> Self {
        if remote { Reach::Anywhere } else { Reach::Hall }
    }

    /// Whether whoever is present so counts.
    pub fn has(self, mode: Mode) -> bool {
        self == Reach::Anywhere || mode == Mode::InPerson
    }
}

/// How each vote stood at one moment: present if any of its lines was there, whoever sits for it since; else represented
/// if the holder of the proxy was. `there` are all lines that were.
pub fn stood(
    lines: &[Line],
    there: &BTreeSet<Id<RollEntry>>,
    proxies: &HashMap<Id<RollEntry>, Id<RollEntry>>,
) -> HashMap<Id<Voice>, Stood> {
    let represented =
        |line: &&Line| line.entitled && proxies.get(&line.entry).is_some_and(|holder| there.contains(holder));
    let stood = lines.iter().filter(represented).map(|line| (line.voice, Stood::Represented));
    let present = lines.iter().filter(|line| there.contains(&line.entry));
    // What comes later prevails: whoever is there needs no proxy.
    stood.chain(present.map(|line| (line.voice, Stood::Present))).collect()
}

/// The electors: one for each line that votes, or in its stead the deputy who stands by and is present while that one
/// is absent. `proxies` gives the holder's line by the principal's; `stood`, where a moment decides, how each vote stood.
///
/// A seat whose deputy sits is present, so the proxy its titular gave rests.
pub fn electors(
    lines: &[Line],
    proxies: &HashMap<Id<RollEntry>, Id<RollEntry>>,
    stood: &HashMap<Id<Voice>, Stood>,
) -> Vec<Elector> {
    let deputies: HashMap<Id<Voice>, &Line> =
        lines.iter().filter(|line| !line.entitled && line.present).map(|line| (line.voice, line)).collect();
    let entitled = lines.iter().filter(|line| line.entitled);
    let sitting = entitled
        .map(|line| if line.present { line } else { deputies.get(&line.voice).copied().unwrap_or(line) });
    let elector = |line: &Line| Elector {
        id: line.entry.to_string(),
        weight: line.weight,
        present: line.present,
        proxy: proxies.get(&line.entry).map(Id::to_string),
        stood: stood.get(&line.voice).copied(),
    };
    sitting.map(elector).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Instant;
    use proptest::prelude::*;

    fn id<K: base::Kind>(n: u8) -> Id<K> {
        Id::from_parts(Instant::from_micros(0), [n; 10])
    }

    fn line(n: u8, seat: u8, entitled: bool, present: bool) -> Line {
        Line { entry: id(n), voice: id(seat), entitled, weight: 2, present }
    }

    fn told(lines: &[Line], proxies: &[(u8, u8)]) -> Vec<(String, bool, Option<String>)> {
        let proxies = proxies.iter().map(|(principal, holder)| (id(*principal), id(*holder))).collect();
        electors(lines, &proxies, &HashMap::new())
            .into_iter()
            .map(|one| (one.id, one.present, one.proxy))
            .collect()
    }

    fn name(n: u8) -> String {
        id::<RollEntry>(n).to_string()
    }

    #[test]
    fn a_present_deputy_sits_for_an_absent_titular() {
        let seat = |titular, deputy| told(&[line(1, 9, true, titular), line(2, 9, false, deputy)], &[(1, 3)]);
        assert_eq!(seat(true, true), [(name(1), true, Some(name(3)))]);
        assert_eq!(seat(true, false), [(name(1), true, Some(name(3)))]);
        assert_eq!(seat(false, true), [(name(2), true, None)]);
        assert_eq!(seat(false, false), [(name(1), false, Some(name(3)))]);
    }

    #[test]
    fn a_deputy_sits_for_the_own_seat_only() {
        let lines = [line(1, 8, true, false), line(2, 9, true, true), line(3, 9, false, true)];
        assert_eq!(told(&lines, &[]), [(name(1), false, None), (name(2), true, None)]);
    }

    #[test]
    fn a_vote_stood_by_any_of_its_lines_or_by_the_proxy_s_holder() {
        // Seats 7 (titular 1, deputy 2, proxy to 3), 8 (titular 3), 9 (titular 4, proxy to 5, who has no vote).
        let lines = [
            line(1, 7, true, false),
            line(2, 7, false, false),
            line(3, 8, true, false),
            line(4, 9, true, false),
        ];
        let proxies = HashMap::from([(id(1), id(3)), (id(4), id(5))]);
        let of = |there: &[u8]| {
            let all = stood(&lines, &there.iter().map(|n| id(*n)).collect(), &proxies);
            [7, 8, 9].map(|seat| all.get(&id(seat)).copied())
        };
        let (present, represented) = (Some(Stood::Present), Some(Stood::Represented));
        assert_eq!(of(&[]), [None; 3]);
        assert_eq!(of(&[2]), [present, None, None]);
        assert_eq!(of(&[3]), [represented, present, None]);
        assert_eq!(of(&[2, 3, 5]), [present, present, represented]);
    }

    proptest! {
        #[test]
        fn presence_never_moves_how_many_are_entitled(
            seats in prop::collection::vec((any::<bool>(), any::<bool>(), any::<bool>()), 0..20)
        ) {
            let mut lines = Vec::new();
            for (n, (titular, has_deputy, deputy)) in (0_u8..).zip(&seats) {
                lines.push(line(n, n, true, *titular));
                if *has_deputy {
                    lines.push(line(100 + n, n, false, *deputy));
                }
            }
            let found = electors(&lines, &HashMap::new(), &HashMap::new());
            prop_assert_eq!(found.len(), seats.len());
            let present = seats.iter().filter(|(titular, has, deputy)| *titular || (*has && *deputy)).count();
            prop_assert_eq!(found.iter().filter(|one| one.present).count(), present);
            prop_assert_eq!(found.iter().map(|one| one.weight).sum::<u64>(), 2 * seats.len() as u64);
        }
    }
}

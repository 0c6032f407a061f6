//! Who may vote: facts and statutes in, the roll out. Pure.

use super::{Reason, Reasons, Standing};
use crate::{
    registry::{Mandate, Member},
    seat::{Capacity, Seat, Tenure},
};
use base::{Day, Id};
use shell::Person;
use std::collections::{HashMap, hash_map};

/// All that a roll follows from.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The day on which all of it holds.
    pub day: Day,
    /// What the statutes say.
    pub statutes: Statutes,
    /// Every seat of the body on that day.
    pub seats: Vec<SeatFacts>,
}

/// What of a body's statutes decides who may vote. What is not set is not assumed.
#[derive(Debug, Clone, Default)]
pub struct Statutes {
    /// Which standings of a member give its representative the vote; `None` where no article ties one to the other.
    pub standing: Option<StandingAsked>,
    /// Whether deputies vote while the titular is absent; `None` where no article says.
    pub deputy: Option<DeputyAsked>,
}

/// Which standings give the vote.
#[derive(Debug, Clone)]
pub struct StandingAsked {
    /// The article.
    pub article: String,
    /// These standings.
    pub may_vote: Vec<Standing>,
}

/// Whether deputies vote.
#[derive(Debug, Clone)]
pub struct DeputyAsked {
    /// The article.
    pub article: String,
    /// Whether they do while the titular is absent.
    pub votes_when_absent: bool,
}

/// A seat on that day.
#[derive(Debug, Clone)]
pub struct SeatFacts {
    /// The seat.
    pub seat: Id<Seat>,
    /// Its number in the body.
    pub number: u32,
    /// What its vote weighs where votes are weighted.
    pub weight: u64,
    /// Whether seats of its class vote.
    pub votes: bool,
    /// Who holds it; nobody, if it is vacant.
    pub titular: Option<Holder>,
    /// Who stands in for the titular.
    pub deputy: Option<Holder>,
}

/// Whether a mandate is in force on that day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Force {
    /// It is.
    InForce,
    /// It begins later.
    Later {
        /// Its first day.
        since: Day,
    },
    /// It has ended, and no mandate follows it without a gap.
    Ended {
        /// The first day without it.
        ended: Day,
        /// The article by which the seat is still kept, if by one.
        kept_by: Option<String>,
    },
}

/// Somebody who holds a seat on that day.
#[derive(Debug, Clone)]
pub struct Holder {
    /// The tenure.
    pub tenure: Id<Tenure>,
    /// The person.
    pub person: Id<Person>,
    /// The first day of the tenure.
    pub since: Day,
    /// The mandate through which the seat is held.
    pub mandate: Id<Mandate>,
    /// Whether that mandate is in force.
    pub force: Force,
    /// The member.
    pub member: Id<Member>,
    /// The first day on which it is no longer a member.
    pub departed: Option<Day>,
    /// How it stands.
    pub standing: Option<Standing>,
    /// Whether the person's data were erased.
    pub erased: bool,
}

/// How a seat is held: tenure, person, mandate, member.
pub type Held = (Id<Tenure>, Id<Person>, Id<Mandate>, Id<Member>);

/// One line of a roll.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The seat.
    pub seat: Id<Seat>,
    /// Who holds it, unless it is vacant: tenure, person, mandate, member.
    pub holder: Option<Held>,
    /// As titular or as deputy.
    pub capacity: Capacity,
    /// Whether it votes.
    pub entitled: bool,
    /// Whether it is a deputy's who votes while the titular is absent.
    pub stands_by: bool,
    /// What its vote weighs where votes are weighted.
    pub weight: u64,
    /// Why, or why not.
    pub reasons: Reasons,
}

/// The roll: for every seat, in the order of their numbers, its titular and its deputy with their reasons.
///
/// At most one entry of a seat is entitled; at most one entry of a person is entitled or stands by, that of the seat
/// with the lowest number, a titular's before a deputy's.
pub fn roll(facts: &Facts) -> Vec<Entry> {
    let mut seats: Vec<&SeatFacts> = facts.seats.iter().collect();
    seats.sort_by_key(|seat| (seat.number, seat.seat));
    let mut voters = Voters::default();
    let first: Vec<Titular> = seats.iter().map(|seat| titular(facts, seat, &mut voters)).collect();
    seats.iter().zip(first).flat_map(|(seat, titular)| lines(facts, seat, titular, &mut voters)).collect()
}

/// Who votes or stands by already, and on which seat.
#[derive(Default)]
struct Voters(HashMap<Id<Person>, u32>);

impl Voters {
    /// Takes a person in for a seat, unless one has the person already, be it the same seat in the other capacity;
    /// then tells which.
    fn admit(&mut self, person: Id<Person>, number: u32) -> Result<(), Reason> {
        match self.0.entry(person) {
            hash_map::Entry::Occupied(taken) => Err(Reason::OtherSeat { number: *taken.get() }),
            hash_map::Entry::Vacant(free) => {
                free.insert(number);
                Ok(())
            }
        }
    }
}

/// A seat's titular, judged.
struct Titular {
    outcome: Outcome,
    reasons: Vec<Reason>,
}

/// What becomes of a seat's vote.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// The titular votes.
    Votes,
    /// The titular cannot; the seat still can, through a deputy.
    Unable,
    /// The seat has no vote.
    Barred,
}

fn titular(facts: &Facts, seat: &SeatFacts, voters: &mut Voters) -> Titular {
    let mut reasons = Vec::new();
    let Some(holder) = &seat.titular else {
        reasons.push(Reason::SeatVacant);
        let outcome = class(seat, &mut reasons).unwrap_or(Outcome::Unable);
        return Titular { outcome, reasons };
    };
    let mut outcome = judge(facts, seat, holder, &mut reasons);
    if outcome == Outcome::Votes
        && let Err(elsewhere) = voters.admit(holder.person, seat.number)
    {
        reasons.push(elsewhere);
        outcome = Outcome::Unable;
    }
    Titular { outcome, reasons }
}

fn class(seat: &SeatFacts, reasons: &mut Vec<Reason>) -> Option<Outcome> {
    (!seat.votes).then(|| {
        reasons.push(Reason::ClassWithoutVote);
        Outcome::Barred
    })
}

/// What speaks for and against one holder, whoever else holds the seat.
fn judge(facts: &Facts, seat: &SeatFacts, holder: &Holder, reasons: &mut Vec<Reason>) -> Outcome {
    reasons.push(Reason::SeatHeld { since: holder.since });
    let class = class(seat, reasons).unwrap_or(Outcome::Votes);
    let person = person(holder, reasons);
    let member = member(facts, holder, reasons);
    // What takes the vote from the seat weighs more than what takes it from the person.
    match [class, member, person] {
        all if all.contains(&Outcome::Barred) => Outcome::Barred,
        all if all.contains(&Outcome::Unable) => Outcome::Unable,
        _ => Outcome::Votes,
    }
}

fn person(holder: &Holder, reasons: &mut Vec<Reason>) -> Outcome {
    let (reason, outcome) = match &holder.force {
        _ if holder.erased => (Reason::PersonErased, Outcome::Unable),
        Force::InForce => (Reason::MandateInForce, Outcome::Votes),
        Force::Later { since } => (Reason::MandateLater { since: *since }, Outcome::Unable),
        Force::Ended { ended, kept_by: None } => (Reason::MandateEnded { ended: *ended }, Outcome::Unable),
        Force::Ended { ended, kept_by: Some(article) } => {
            (Reason::SeatKept { ended: *ended, article: article.clone() }, Outcome::Votes)
        }
    };
    reasons.push(reason);
    outcome
}

fn member(facts: &Facts, holder: &Holder, reasons: &mut Vec<Reason>) -> Outcome {
    if let Some(on) = holder.departed.filter(|departed| *departed <= facts.day) {
        reasons.push(Reason::MemberLeft { on });
        return Outcome::Barred;
    }
    let Some(asked) = &facts.statutes.standing else {
        reasons.push(Reason::StandingNotAsked);
        return Outcome::Votes;
    };
    let article = asked.article.clone();
    let (reason, outcome) = match holder.standing {
        None => (Reason::StandingUnknown { article }, Outcome::Barred),
        Some(standing) if asked.may_vote.contains(&standing) => {
            (Reason::StandingGives { standing, article }, Outcome::Votes)
        }
        Some(standing) => (Reason::StandingBars { standing, article }, Outcome::Barred),
    };
    reasons.push(reason);
    outcome
}

/// The lines of one seat: its titular, or that it is vacant, and its deputy.
fn lines(facts: &Facts, seat: &SeatFacts, titular: Titular, voters: &mut Voters) -> Vec<Entry> {
    let line = |holder: Option<&Holder>, capacity, (entitled, reasons): (bool, Vec<Reason>)| Entry {
        seat: seat.seat,
        holder: holder.map(|one| (one.tenure, one.person, one.mandate, one.member)),
        capacity,
        entitled,
        stands_by: reasons.iter().any(|reason| matches!(reason, Reason::StandsBy { .. })),
        weight: seat.weight,
        reasons: Reasons(reasons),
    };
    let votes = titular.outcome == Outcome::Votes;
    let mut lines = vec![line(seat.titular.as_ref(), Capacity::Titular, (votes, titular.reasons))];
    if let Some(holder) = &seat.deputy {
        let judged = judge_deputy(facts, seat, holder, titular.outcome, voters);
        lines.push(line(Some(holder), Capacity::Deputy, judged));
    }
    lines
}

/// Whether a deputy votes: instead of a titular who cannot; and what else keeps the deputy waiting.
fn judge_deputy(
    facts: &Facts,
    seat: &SeatFacts,
    holder: &Holder,
    titular: Outcome,
    voters: &mut Voters,
) -> (bool, Vec<Reason>) {
    let mut reasons = Vec::new();
    let own = judge(facts, seat, holder, &mut reasons);
    let article = match &facts.statutes.deputy {
        None => {
            reasons.push(Reason::DeputyNotProvided);
            return (false, reasons);
        }
        Some(asked) if !asked.votes_when_absent => {
            reasons.push(Reason::DeputyExcluded { article: asked.article.clone() });
            return (false, reasons);
        }
        Some(asked) => asked.article.clone(),
    };
    if titular == Outcome::Barred && own != Outcome::Barred {
        reasons.push(Reason::SeatBarred);
        return (false, reasons);
    }
    if own != Outcome::Votes {
        return (false, reasons);
    }
    if let Err(elsewhere) = voters.admit(holder.person, seat.number) {
        reasons.push(elsewhere);
        return (false, reasons);
    }
    let steps_in = titular == Outcome::Unable;
    reasons.push(if steps_in { Reason::StepsIn { article } } else { Reason::StandsBy { article } });
    (steps_in, reasons)
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Instant;
    use proptest::prelude::*;
    use std::collections::HashSet;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    fn id<K: base::Kind>(n: u8) -> Id<K> {
        Id::from_parts(Instant::from_micros(0), [n; 10])
    }

    /// Somebody in force and in good standing; `n` tells who.
    fn holder(n: u8) -> Holder {
        Holder {
            tenure: id(n),
            person: id(n),
            since: day("2025-01-01"),
            mandate: id(n),
            force: Force::InForce,
            member: id(n),
            departed: None,
            standing: Some(Standing::Good),
            erased: false,
        }
    }

    fn seat(number: u8, titular: Option<Holder>, deputy: Option<Holder>) -> SeatFacts {
        SeatFacts { seat: id(100 + number), number: number.into(), weight: 3, votes: true, titular, deputy }
    }

    fn alone(titular: Holder) -> Vec<SeatFacts> {
        vec![seat(1, Some(titular), None)]
    }

    fn statutes() -> Statutes {
        Statutes {
            standing: Some(StandingAsked { article: "art. 36".into(), may_vote: vec![Standing::Good] }),
            deputy: Some(DeputyAsked { article: "art. 36.2".into(), votes_when_absent: true }),
        }
    }

    fn of(statutes: Statutes, seats: Vec<SeatFacts>) -> Vec<Entry> {
        roll(&Facts { day: day("2026-11-23"), statutes, seats })
    }

    /// Whether each line votes, and the last reason told.
    fn told(entries: &[Entry]) -> Vec<(bool, &'static str)> {
        let last = |entry: &Entry| entry.reasons.0.last().map_or("", Reason::key);
        entries
            .iter()
            .map(|entry| (entry.entitled, last(entry).trim_start_matches("governance-reason-")))
            .collect()
    }

    #[test]
    fn whoever_has_all_it_takes_may_vote_and_sees_why() {
        let entries = of(statutes(), alone(holder(1)));
        assert_eq!(entries.len(), 1);
        assert_eq!((entries[0].entitled, entries[0].weight), (true, 3));
        assert_eq!(
            entries[0].reasons.0,
            [
                Reason::SeatHeld { since: day("2025-01-01") },
                Reason::MandateInForce,
                Reason::StandingGives { standing: Standing::Good, article: "art. 36".into() }
            ]
        );
        assert!(entries[0].reasons.0.iter().all(Reason::speaks_for));
    }

    #[test]
    fn each_reason_is_told() {
        let (today, tomorrow) = (day("2026-11-23"), day("2026-11-24"));
        let ended =
            |kept_by: Option<&str>| Force::Ended { ended: today, kept_by: kept_by.map(str::to_owned) };
        let article = || "art. 36".to_owned();
        let cases = [
            (Holder { force: ended(None), ..holder(1) }, false, Reason::MandateEnded { ended: today }),
            (
                Holder { force: Force::Later { since: tomorrow }, ..holder(1) },
                false,
                Reason::MandateLater { since: tomorrow },
            ),
            (
                Holder { force: ended(Some("art. 63")), ..holder(1) },
                true,
                Reason::SeatKept { ended: today, article: "art. 63".into() },
            ),
            (Holder { erased: true, ..holder(1) }, false, Reason::PersonErased),
            (Holder { departed: Some(today), ..holder(1) }, false, Reason::MemberLeft { on: today }),
            (
                Holder { departed: Some(tomorrow), ..holder(1) },
                true,
                Reason::StandingGives { standing: Standing::Good, article: article() },
            ),
            (
                Holder { standing: Some(Standing::Arrears), ..holder(1) },
                false,
                Reason::StandingBars { standing: Standing::Arrears, article: article() },
            ),
            (Holder { standing: None, ..holder(1) }, false, Reason::StandingUnknown { article: article() }),
        ];
        for (holder, entitled, reason) in cases {
            let entries = of(statutes(), alone(holder));
            assert_eq!(entries[0].entitled, entitled, "{reason:?}");
            assert!(entries[0].reasons.0.contains(&reason), "{reason:?} not in {:?}", entries[0].reasons);
            assert_eq!(reason.speaks_for(), entitled, "{reason:?}");
        }
    }

    #[test]
    fn without_an_article_arrears_do_not_matter_and_it_is_said() {
        let suspended = Holder { standing: Some(Standing::Suspended), ..holder(1) };
        assert_eq!(told(&of(Statutes::default(), alone(suspended))), [(true, "standing-not-asked")]);
    }

    #[test]
    fn a_deputy_waits_steps_in_or_may_not() {
        let both = |first: Holder| vec![seat(1, Some(first), Some(holder(2)))];
        let unable = Holder { erased: true, ..holder(1) };
        let barred = Holder { standing: Some(Standing::Suspended), ..holder(1) };
        let entries = of(statutes(), both(holder(1)));
        assert_eq!(told(&entries), [(true, "standing-gives"), (false, "stands-by")]);
        assert_eq!([entries[0].stands_by, entries[1].stands_by], [false, true]);
        assert_eq!(
            told(&of(statutes(), both(unable.clone()))),
            [(false, "standing-gives"), (true, "steps-in")]
        );
        assert_eq!(told(&of(statutes(), both(barred))), [(false, "standing-bars"), (false, "seat-barred")]);
        let vacant = vec![seat(1, None, Some(holder(2)))];
        assert_eq!(told(&of(statutes(), vacant)), [(false, "seat-vacant"), (true, "steps-in")]);
        let silent = Statutes { deputy: None, ..statutes() };
        assert_eq!(
            told(&of(silent, both(unable.clone()))),
            [(false, "standing-gives"), (false, "deputy-not-provided")]
        );
        let excluded = DeputyAsked { article: "art. 9".into(), votes_when_absent: false };
        let excluded = Statutes { deputy: Some(excluded), ..statutes() };
        assert_eq!(
            told(&of(excluded, both(unable))),
            [(false, "standing-gives"), (false, "deputy-excluded")]
        );
        let in_arrears = Holder { standing: Some(Standing::Arrears), ..holder(2) };
        let entries = of(statutes(), vec![seat(1, Some(holder(1)), Some(in_arrears))]);
        assert_eq!(told(&entries), [(true, "standing-gives"), (false, "standing-bars")]);
    }

    #[test]
    fn a_vacant_seat_and_a_class_without_vote_have_none() {
        assert_eq!(told(&of(statutes(), vec![seat(1, None, None)])), [(false, "seat-vacant")]);
        let silent = SeatFacts { votes: false, ..seat(1, Some(holder(1)), Some(holder(2))) };
        let entries = of(statutes(), vec![silent]);
        assert!(entries.iter().all(|entry| !entry.entitled));
        assert!(entries.iter().all(|entry| entry.reasons.0.contains(&Reason::ClassWithoutVote)));
        let empty = SeatFacts { votes: false, ..seat(1, None, None) };
        assert_eq!(told(&of(statutes(), vec![empty])), [(false, "class-without-vote")]);
    }

    #[test]
    fn nobody_votes_on_two_seats() {
        // Titular of 4 and 2, deputy of 1 (vacant) and 3.
        let seats = vec![
            seat(4, Some(holder(1)), None),
            seat(1, None, Some(holder(1))),
            seat(2, Some(holder(1)), None),
            seat(3, Some(holder(3)), Some(holder(1))),
        ];
        let entries = of(statutes(), seats);
        assert_eq!(
            told(&entries),
            [
                (false, "seat-vacant"),
                (false, "other-seat"),
                (true, "standing-gives"),
                (true, "standing-gives"),
                (false, "other-seat"),
                (false, "other-seat"),
            ]
        );
        assert!(entries[5].reasons.0.contains(&Reason::OtherSeat { number: 2 }));
    }

    fn any_holder() -> impl Strategy<Value = Holder> {
        let standing = prop::option::of(prop::sample::select(Standing::ALL.to_vec()));
        let force = prop_oneof![
            Just(Force::InForce),
            Just(Force::Later { since: day("2027-01-01") }),
            prop::option::of(Just("art. 63".to_owned()))
                .prop_map(|kept_by| Force::Ended { ended: day("2026-01-01"), kept_by }),
        ];
        (0_u8..6, standing, any::<bool>(), force).prop_map(|(n, standing, erased, force)| Holder {
            standing,
            erased,
            force,
            ..holder(n)
        })
    }

    fn any_facts() -> impl Strategy<Value = Facts> {
        let one = || prop::option::of(any_holder());
        let seats = prop::collection::vec((one(), one(), prop::bool::weighted(0.8)), 0..6);
        (seats, any::<bool>(), prop::option::of(any::<bool>())).prop_map(|(seats, asks, deputy)| Facts {
            day: day("2026-11-23"),
            statutes: Statutes {
                standing: statutes().standing.filter(|_| asks),
                deputy: deputy
                    .map(|votes| DeputyAsked { article: "art. 36.2".into(), votes_when_absent: votes }),
            },
            seats: (1_u8..)
                .zip(seats)
                .map(|(n, (one, other, votes))| SeatFacts { votes, ..seat(n, one, other) })
                .collect(),
        })
    }

    proptest! {
        #[test]
        fn one_vote_a_seat_one_vote_a_person_and_a_reason_for_everybody(facts in any_facts()) {
            let entries = roll(&facts);
            let mut seats = HashSet::new();
            let mut people = HashSet::new();
            for entry in &entries {
                prop_assert!(!entry.reasons.0.is_empty());
                let all_for = entry.reasons.0.iter().all(Reason::speaks_for);
                prop_assert_eq!(entry.entitled || entry.stands_by, all_for, "{:?}", entry);
                prop_assert!(!(entry.entitled && entry.stands_by));
                if entry.entitled {
                    prop_assert!(seats.insert(entry.seat));
                }
                if all_for {
                    prop_assert!(people.insert(entry.holder.map(|(_, person, ..)| person)));
                }
            }
            // Every seat and everybody who holds one is on it.
            let lines = |seat: &SeatFacts| 1 + usize::from(seat.deputy.is_some());
            prop_assert_eq!(entries.len(), facts.seats.iter().map(lines).sum::<usize>());
        }
    }
}

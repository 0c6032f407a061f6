//! Who may vote: facts and statutes in, the roll out. Pure.

use super::{Reason, Reasons, Standing};
use crate::{
    delegation::Delegation,
    registry::{Mandate, Member, MemberKind},
    seat::{Capacity, Seat, Tenure},
    statute::{self, MandateAsked},
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
    /// Every member that names a delegate, and whoever was named for another, in the order of the roll.
    pub members: Vec<MemberFacts>,
}

/// What of a body's statutes decides who may vote. What is not set is not assumed.
#[derive(Debug, Clone, Default)]
pub struct Statutes {
    /// Which standings of a member give its representative the vote; `None` where no article ties one to the other.
    pub standing: Option<StandingAsked>,
    /// Whether deputies vote while the titular is absent; `None` where no article says.
    pub deputy: Option<DeputyAsked>,
    /// Which members name a delegate; `None` where no article says so, and then no member does.
    pub delegation: Option<DelegationAsked>,
}

/// Which members name a delegate.
#[derive(Debug, Clone)]
pub struct DelegationAsked {
    /// The article.
    pub article: String,
    /// What it says.
    pub terms: statute::Delegation,
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

/// A member on that day, and whom it has named for the meeting.
#[derive(Debug, Clone)]
pub struct MemberFacts {
    /// The member.
    pub member: Id<Member>,
    /// Its name at home.
    pub name: String,
    /// What it is.
    pub kind: MemberKind,
    /// The first day on which it is no longer a member.
    pub departed: Option<Day>,
    /// How it stands.
    pub standing: Option<Standing>,
    /// Whom it has named.
    pub named: Option<Named>,
}

/// Whom a member has named.
#[derive(Debug, Clone)]
pub struct Named {
    /// The delegation.
    pub delegation: Id<Delegation>,
    /// The day on which it was named.
    pub on: Day,
    /// Who votes.
    pub delegate: Delegate,
    /// Who votes while the delegate is absent.
    pub substitute: Option<Delegate>,
}

/// Somebody who was named.
#[derive(Debug, Clone)]
pub struct Delegate {
    /// The person.
    pub person: Id<Person>,
    /// A mandate that the person holds in the member on that day.
    pub mandate: Option<Id<Mandate>>,
    /// Whether the person's data were erased.
    pub erased: bool,
}

/// Who is on a line, and by what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// The tenure, on a seat.
    pub tenure: Option<Id<Tenure>>,
    /// The person.
    pub person: Id<Person>,
    /// The mandate; whoever is named may be without.
    pub mandate: Option<Id<Mandate>>,
    /// The member.
    pub member: Id<Member>,
}

/// Whose vote a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    /// A seat's.
    Seat(Id<Seat>),
    /// That of a member, by this delegation if it has named anybody.
    Member(Id<Member>, Option<Id<Delegation>>),
}

/// One line of a roll.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Whose vote it is.
    pub on: On,
    /// Who is on it; nobody on a vacant seat, and where a member has named nobody.
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

/// The roll: for every seat, in the order of their numbers, its titular and its deputy with their reasons; then for
/// every member its delegate and substitute, who are to each other as titular and deputy.
///
/// At most one entry of a seat or member is entitled; at most one entry of a person is entitled or stands by, that of
/// the seat with the lowest number, a titular's before a deputy's, a seat's before a delegate's.
pub fn roll(facts: &Facts) -> Vec<Entry> {
    let mut seats: Vec<&SeatFacts> = facts.seats.iter().collect();
    seats.sort_by_key(|seat| (seat.number, seat.seat));
    let mut voters = Voters::default();
    let first: Vec<Titular> = seats.iter().map(|seat| titular(facts, seat, &mut voters)).collect();
    let named = facts.statutes.delegation.as_ref();
    let named: Vec<(&MemberFacts, &DelegationAsked)> =
        named.iter().flat_map(|asked| facts.members.iter().map(move |member| (member, *asked))).collect();
    let delegates: Vec<Titular> =
        named.iter().map(|(member, asked)| delegate(facts, member, asked, &mut voters)).collect();
    let mut entries: Vec<Entry> = seats
        .iter()
        .zip(first)
        .flat_map(|(seat, titular)| lines(facts, seat, titular, &mut voters))
        .collect();
    for ((member, asked), titular) in named.iter().zip(delegates) {
        entries.extend(delegation_lines(facts, member, asked, titular, &mut voters));
    }
    entries
}

/// Who votes or stands by already, and why not once more.
#[derive(Default)]
struct Voters(HashMap<Id<Person>, Reason>);

impl Voters {
    /// Takes a person in for a seat or member, unless one has the person already, be it the same in the other capacity;
    /// then tells which.
    fn admit(&mut self, person: Id<Person>, here: Reason) -> Result<(), Reason> {
        match self.0.entry(person) {
            hash_map::Entry::Occupied(taken) => Err(taken.get().clone()),
            hash_map::Entry::Vacant(free) => {
                free.insert(here);
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
        && let Err(elsewhere) = voters.admit(holder.person, Reason::OtherSeat { number: seat.number })
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
    let member = member(facts, holder.departed, holder.standing, reasons);
    together([class, member, person])
}

/// What takes the vote from the seat or member weighs more than what takes it from the person.
fn together(all: [Outcome; 3]) -> Outcome {
    match all {
        all if all.contains(&Outcome::Barred) => Outcome::Barred,
        all if all.contains(&Outcome::Unable) => Outcome::Unable,
        _ => Outcome::Votes,
    }
}

/// A member's delegate, judged; or that it has named none.
fn delegate(facts: &Facts, member: &MemberFacts, asked: &DelegationAsked, voters: &mut Voters) -> Titular {
    let mut reasons = Vec::new();
    let named = member.named.as_ref().map(|named| (named.on, &named.delegate));
    let mut outcome = judge_named(facts, member, asked, asked.terms.delegate, named, &mut reasons);
    if outcome == Outcome::Votes
        && let Some((_, delegate)) = named
        && let Err(elsewhere) = voters.admit(delegate.person, other_member(member))
    {
        reasons.push(elsewhere);
        outcome = Outcome::Unable;
    }
    Titular { outcome, reasons }
}

fn other_member(member: &MemberFacts) -> Reason {
    Reason::OtherMember { name: member.name.clone() }
}

/// What speaks for and against somebody whom a member has named, or against the member that has named nobody.
fn judge_named(
    facts: &Facts,
    of: &MemberFacts,
    asked: &DelegationAsked,
    mandate: MandateAsked,
    named: Option<(Day, &Delegate)>,
    reasons: &mut Vec<Reason>,
) -> Outcome {
    let article = || asked.article.clone();
    reasons.push(match named {
        Some((on, _)) => Reason::Named { on },
        None => Reason::NoDelegate,
    });
    let (reason, kind) = if asked.terms.kinds.contains(&of.kind) {
        (Reason::KindGives { kind: of.kind, article: article() }, Outcome::Votes)
    } else {
        (Reason::KindBars { kind: of.kind, article: article() }, Outcome::Barred)
    };
    reasons.push(reason);
    let person = named.map_or(Outcome::Unable, |(_, one)| {
        let (reason, outcome) = match (one.mandate, mandate) {
            _ if one.erased => (Reason::PersonErased, Outcome::Unable),
            (Some(_), _) => (Reason::MandateInForce, Outcome::Votes),
            (None, MandateAsked::Must) => (Reason::MandateMissing { article: article() }, Outcome::Unable),
            (None, MandateAsked::Should) => (Reason::MandateAdvised { article: article() }, Outcome::Votes),
            (None, MandateAsked::NeedNot) => (Reason::MandateNotAsked { article: article() }, Outcome::Votes),
        };
        reasons.push(reason);
        outcome
    });
    let member = member(facts, of.departed, of.standing, reasons);
    together([kind, member, person])
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

fn member(
    facts: &Facts,
    departed: Option<Day>,
    standing: Option<Standing>,
    reasons: &mut Vec<Reason>,
) -> Outcome {
    if let Some(on) = departed.filter(|departed| *departed <= facts.day) {
        reasons.push(Reason::MemberLeft { on });
        return Outcome::Barred;
    }
    let Some(asked) = &facts.statutes.standing else {
        reasons.push(Reason::StandingNotAsked);
        return Outcome::Votes;
    };
    let article = asked.article.clone();
    let (reason, outcome) = match standing {
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
    let line = |holder: Option<&Holder>, capacity, judged| {
        let held = |one: &Holder| Held {
            tenure: Some(one.tenure),
            person: one.person,
            mandate: Some(one.mandate),
            member: one.member,
        };
        entry(On::Seat(seat.seat), holder.map(held), capacity, seat.weight, judged)
    };
    let votes = titular.outcome == Outcome::Votes;
    let mut lines = vec![line(seat.titular.as_ref(), Capacity::Titular, (votes, titular.reasons))];
    if let Some(holder) = &seat.deputy {
        let mut reasons = Vec::new();
        let own = judge(facts, seat, holder, &mut reasons);
        let here = Reason::OtherSeat { number: seat.number };
        let entitled = deputise(facts, (own, titular.outcome), (holder.person, here), voters, &mut reasons);
        lines.push(line(Some(holder), Capacity::Deputy, (entitled, reasons)));
    }
    lines
}

/// The lines of one member: its delegate, or that it has none, and its substitute.
fn delegation_lines(
    facts: &Facts,
    member: &MemberFacts,
    asked: &DelegationAsked,
    titular: Titular,
    voters: &mut Voters,
) -> Vec<Entry> {
    let named = member.named.as_ref();
    let line = |one: Option<&Delegate>, capacity, judged| {
        let held = |one: &Delegate| Held {
            tenure: None,
            person: one.person,
            mandate: one.mandate,
            member: member.member,
        };
        let on = On::Member(member.member, named.map(|named| named.delegation));
        // Every vote of a member is equal.
        entry(on, one.map(held), capacity, 1, judged)
    };
    let votes = titular.outcome == Outcome::Votes;
    let delegate = named.map(|named| &named.delegate);
    let mut lines = vec![line(delegate, Capacity::Titular, (votes, titular.reasons))];
    if let Some((named, substitute)) = named.and_then(|named| Some((named, named.substitute.as_ref()?))) {
        let mut reasons = Vec::new();
        let who = Some((named.on, substitute));
        let own = judge_named(facts, member, asked, asked.terms.substitute, who, &mut reasons);
        let here = (substitute.person, other_member(member));
        let entitled = deputise(facts, (own, titular.outcome), here, voters, &mut reasons);
        lines.push(line(Some(substitute), Capacity::Deputy, (entitled, reasons)));
    }
    lines
}

fn entry(
    on: On,
    holder: Option<Held>,
    capacity: Capacity,
    weight: u64,
    (entitled, reasons): (bool, Vec<Reason>),
) -> Entry {
    let stands_by = reasons.iter().any(|reason| matches!(reason, Reason::StandsBy { .. }));
    Entry { on, holder, capacity, entitled, stands_by, weight, reasons: Reasons(reasons) }
}

/// Whether a deputy votes: instead of a titular who cannot; and what else keeps the deputy waiting. What speaks for and
/// against the deputy alone is judged already.
fn deputise(
    facts: &Facts,
    (own, titular): (Outcome, Outcome),
    (person, here): (Id<Person>, Reason),
    voters: &mut Voters,
    reasons: &mut Vec<Reason>,
) -> bool {
    let article = match &facts.statutes.deputy {
        None => {
            reasons.push(Reason::DeputyNotProvided);
            return false;
        }
        Some(asked) if !asked.votes_when_absent => {
            reasons.push(Reason::DeputyExcluded { article: asked.article.clone() });
            return false;
        }
        Some(asked) => asked.article.clone(),
    };
    if titular == Outcome::Barred && own != Outcome::Barred {
        reasons.push(Reason::SeatBarred);
        return false;
    }
    if own != Outcome::Votes {
        return false;
    }
    if let Err(elsewhere) = voters.admit(person, here) {
        reasons.push(elsewhere);
        return false;
    }
    let steps_in = titular == Outcome::Unable;
    reasons.push(if steps_in { Reason::StepsIn { article } } else { Reason::StandsBy { article } });
    steps_in
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
            delegation: Some(DelegationAsked { article: "art. 36".into(), terms: delegation() }),
        }
    }

    fn delegation() -> statute::Delegation {
        statute::Delegation {
            kinds: vec![MemberKind::LocalGovernment, MemberKind::InternationalNetwork],
            days_before: 7,
            delegate: MandateAsked::Must,
            substitute: MandateAsked::Should,
        }
    }

    /// Somebody named who holds a mandate; `n` tells who.
    fn delegate(n: u8) -> Delegate {
        Delegate { person: id(n), mandate: Some(id(n)), erased: false }
    }

    /// A town in good standing; `n` tells which.
    fn town(n: u8, named: Option<(Delegate, Option<Delegate>)>) -> MemberFacts {
        let named = named.map(|(delegate, substitute)| Named {
            delegation: id(200 + n),
            on: day("2026-11-01"),
            delegate,
            substitute,
        });
        MemberFacts {
            member: id(n),
            name: format!("Town {n}"),
            kind: MemberKind::LocalGovernment,
            departed: None,
            standing: Some(Standing::Good),
            named,
        }
    }

    fn assembly(seats: Vec<SeatFacts>, members: Vec<MemberFacts>) -> Vec<Entry> {
        roll(&Facts { day: day("2026-11-23"), statutes: statutes(), seats, members })
    }

    fn of(statutes: Statutes, seats: Vec<SeatFacts>) -> Vec<Entry> {
        roll(&Facts { day: day("2026-11-23"), statutes, seats, members: Vec::new() })
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

    #[test]
    fn a_member_votes_by_its_delegate_or_else_its_substitute() {
        let both = |one, other| town(1, Some((one, Some(other))));
        let roll = |member| told(&assembly(Vec::new(), vec![member]));
        assert_eq!(roll(both(delegate(1), delegate(2))), [(true, "standing-gives"), (false, "stands-by")]);
        // Without a mandate the delegate must not vote; the substitute should not, and may.
        let without = |n| Delegate { mandate: None, ..delegate(n) };
        let entries = assembly(Vec::new(), vec![both(without(1), without(2))]);
        assert_eq!(told(&entries), [(false, "standing-gives"), (true, "steps-in")]);
        assert!(entries[0].reasons.0.contains(&Reason::MandateMissing { article: "art. 36".into() }));
        assert!(entries[1].reasons.0.contains(&Reason::MandateAdvised { article: "art. 36".into() }));
        assert_eq!((entries[0].weight, entries[0].holder.map(|held| held.member)), (1, Some(id(1))));
    }

    #[test]
    fn a_member_that_names_nobody_or_may_not_vote_is_on_the_roll_with_the_reason() {
        let nobody = assembly(Vec::new(), vec![town(1, None)]);
        assert_eq!((nobody.len(), nobody[0].on, nobody[0].holder), (1, On::Member(id(1), None), None));
        assert_eq!(nobody[0].reasons.0[0], Reason::NoDelegate);
        assert!(!nobody[0].entitled);
        let named = || Some((delegate(1), Some(delegate(2))));
        let bars = |member: MemberFacts| {
            let entries = assembly(Vec::new(), vec![member]);
            assert!(entries.iter().all(|one| !one.entitled && !one.stands_by), "{entries:?}");
            entries[0].reasons.0.iter().find(|one| !one.speaks_for()).map(Reason::key)
        };
        let associate = MemberFacts { kind: MemberKind::Associate, ..town(1, named()) };
        assert_eq!(bars(associate), Some("governance-reason-kind-bars"));
        let arrears = MemberFacts { standing: Some(Standing::Arrears), ..town(1, named()) };
        assert_eq!(bars(arrears), Some("governance-reason-standing-bars"));
        let honorary = MemberFacts { standing: Some(Standing::Honorary), ..town(1, named()) };
        assert_eq!(bars(honorary), Some("governance-reason-standing-bars"));
        let left = MemberFacts { departed: Some(day("2026-11-23")), ..town(1, named()) };
        assert_eq!(bars(left), Some("governance-reason-member-left"));
        // Where no article lets members name delegates, none is on it.
        let silent = Statutes { delegation: None, ..statutes() };
        let members = vec![town(1, named())];
        let facts = Facts { day: day("2026-11-23"), statutes: silent, seats: Vec::new(), members };
        assert_eq!(roll(&facts), []);
    }

    #[test]
    fn the_president_of_a_section_votes_on_the_seat_and_the_town_by_its_substitute() {
        let president = vec![seat(1, Some(holder(1)), None)];
        let towns = vec![
            town(1, Some((delegate(1), Some(delegate(2))))),
            town(3, Some((delegate(3), None))),
            town(4, Some((delegate(3), None))),
        ];
        let entries = assembly(president, towns);
        let expected = [
            (true, "standing-gives"),
            (false, "other-seat"),
            (true, "steps-in"),
            (true, "standing-gives"),
            (false, "other-member"),
        ];
        assert_eq!(told(&entries), expected);
        assert!(entries[4].reasons.0.contains(&Reason::OtherMember { name: "Town 3".into() }));
    }

    fn any_member() -> impl Strategy<Value = MemberFacts> {
        let standing = prop::option::of(prop::sample::select(Standing::ALL.to_vec()));
        let kind = prop::sample::select(MemberKind::ALL.to_vec());
        let one = || {
            (0_u8..6, any::<bool>(), any::<bool>()).prop_map(|(n, holds, erased)| Delegate {
                mandate: holds.then(|| id(n)),
                erased,
                ..delegate(n)
            })
        };
        let named = prop::option::of((one(), prop::option::of(one())));
        (standing, kind, named).prop_map(|(standing, kind, named)| MemberFacts {
            standing,
            kind,
            ..town(0, named)
        })
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
        let members = prop::collection::vec(any_member(), 0..6);
        let all = (seats, members, any::<bool>(), prop::option::of(any::<bool>()));
        all.prop_map(|(seats, members, asks, deputy)| Facts {
            day: day("2026-11-23"),
            members: (150_u8..).zip(members).map(|(n, one)| MemberFacts { member: id(n), ..one }).collect(),
            statutes: Statutes {
                delegation: statutes().delegation,
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
                    let whose = match entry.on {
                        On::Seat(seat) => seat.uuid(),
                        On::Member(member, _) => member.uuid(),
                    };
                    prop_assert!(seats.insert(whose));
                }
                if all_for {
                    prop_assert!(people.insert(entry.holder.map(|held| held.person)));
                }
            }
            // Every seat, every member and everybody who holds or was named is on it.
            let lines = |seat: &SeatFacts| 1 + usize::from(seat.deputy.is_some());
            let substituted = |one: &MemberFacts| one.named.as_ref().is_some_and(|named| named.substitute.is_some());
            let members: usize = facts.members.iter().map(|one| 1 + usize::from(substituted(one))).sum();
            prop_assert_eq!(entries.len(), facts.seats.iter().map(lines).sum::<usize>() + members);
        }
    }
}

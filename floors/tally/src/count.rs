//! The count: a poll in, its outcome and derivation out, the same for everybody who counts it.

use crate::amount::Amount;
use crate::comparison::{Comparison, Measured};
use crate::fault::CountFault;
use crate::measure::{Heads, MAX_NUMBER, Measure};
use crate::outcome::{MajorityFinding, Outcome, QuorumFinding, Tally, Verdict};
use crate::poll::{Ballot, Channel, Choice, Hands, Poll, Side};
use crate::roll::{Presence, Roll};
use crate::rule::{Base, Precedence, Rule, Tie};
use crate::step::Step;
use crate::version::V1;
use std::collections::{BTreeMap, HashSet};

/// Counts a poll. A faulty one has no outcome; the first fault is told, in the order the README gives.
///
/// An open poll is counted in the same way as a closed one, with the ballots there are so far.
pub fn count(poll: &Poll) -> Result<Outcome, CountFault> {
    let roll = poll.roll()?;
    let counted = count_ballots(poll, &roll)?;
    check_hands(poll, &roll)?;
    if poll.casting.is_some() && poll.rule.tie == Tie::Fails {
        return Err(CountFault::CastingNotAllowed);
    }
    let presence = *roll.presence();
    let tally = tally(poll, &roll, &counted)?;
    let quorum = hold_quorum(&poll.rule, &presence)?;
    let besides = besides(poll, &roll, &counted)?;
    let there = all_there(&presence, besides)?;
    let majorities = hold_majorities(&poll.rule, &presence, there, &tally)?;
    let (verdict, tied) = judge(poll, quorum.as_ref(), &majorities, &tally);
    if poll.casting.is_some() && !tied {
        return Err(CountFault::CastingWithoutTie);
    }

    let mut derivation = vec![
        Step::Roll { weights: poll.rule.weights, entitled: presence.entitled },
        Step::Presence {
            at: poll.rule.presence,
            present: presence.present,
            represented: presence.represented,
            besides,
        },
        counted.step(poll.ballots.len()),
    ];
    derivation.extend((1..).zip(&poll.hands).map(|(show, hands)| hands_step(show, hands)));
    derivation.push(Step::Tally(tally));
    derivation.extend(quorum.clone().map(Step::Quorum));
    derivation.extend(majorities.iter().cloned().map(Step::Majority));
    if tied {
        derivation.push(Step::Tie { tie: poll.rule.tie, casting: poll.casting });
    }
    derivation.push(Step::Verdict { verdict });
    Ok(Outcome {
        v: V1,
        entitled: presence.entitled,
        present: presence.present,
        represented: presence.represented,
        besides,
        tally,
        quorum,
        majorities,
        verdict,
        derivation,
    })
}

/// The ballots that count, one for each elector on whose behalf any came, in the order of the roll: the last of its
/// caster, and of principal and proxy the one that the rule lets stand.
pub fn counted(poll: &Poll) -> Result<Vec<&Ballot>, CountFault> {
    let roll = poll.roll()?;
    Ok(count_ballots(poll, &roll)?.ballots)
}

/// The ballots that count, one for each elector who has any, and how many fell out on the way.
struct Counted<'a> {
    ballots: Vec<&'a Ballot>,
    replaced: u64,
    set_aside: u64,
}

/// The last ballots cast in one elector's name, by themselves and by the holder of their proxy.
#[derive(Default)]
struct Last<'a> {
    own: Option<&'a Ballot>,
    by_proxy: Option<&'a Ballot>,
}

fn count_ballots<'a>(poll: &'a Poll, roll: &Roll<'_>) -> Result<Counted<'a>, CountFault> {
    let mut counted = Counted { ballots: Vec::new(), replaced: 0, set_aside: 0 };
    let mut orders = HashSet::with_capacity(poll.ballots.len());
    let mut lasts: BTreeMap<&str, Last<'a>> = BTreeMap::new();
    for ballot in &poll.ballots {
        let order = ballot.order;
        if order > MAX_NUMBER {
            return Err(CountFault::OrderTooLarge { order });
        }
        if !orders.insert(order) {
            return Err(CountFault::OrderRepeated { order });
        }
        roll.admit(ballot)?;
        let last = lasts.entry(&ballot.elector).or_default();
        let place = if ballot.by == ballot.elector { &mut last.own } else { &mut last.by_proxy };
        match place {
            Some(other) => {
                counted.replaced += 1;
                if other.order < order {
                    *other = ballot;
                }
            }
            None => *place = Some(ballot),
        }
    }
    for elector in &poll.entitled {
        let Some(last) = lasts.get(elector.id.as_str()) else {
            continue;
        };
        counted.ballots.extend(match (last.own, last.by_proxy, poll.rule.precedence) {
            (Some(_), Some(_), Precedence::Refuse) => {
                return Err(CountFault::BothCast { elector: elector.id.clone() });
            }
            (Some(own), Some(by_proxy), precedence) => {
                counted.set_aside += 1;
                Some(if precedence == Precedence::Principal { own } else { by_proxy })
            }
            (own, by_proxy, _) => own.or(by_proxy),
        });
    }
    Ok(counted)
}

impl Counted<'_> {
    fn step(&self, received: usize) -> Step {
        let heads = |wanted: fn(&Ballot) -> bool| {
            Heads(self.ballots.iter().filter(|ballot| wanted(ballot)).count() as u64)
        };
        Step::Ballots {
            received: received as u64,
            replaced: self.replaced,
            set_aside: self.set_aside,
            counted: heads(|_| true),
            own: heads(|ballot| ballot.by == ballot.elector),
            by_proxy: heads(|ballot| ballot.by != ballot.elector),
            hall: heads(|ballot| ballot.channel == Channel::Hall),
            remote: heads(|ballot| ballot.channel == Channel::Remote),
        }
    }
}

fn check_hands(poll: &Poll, roll: &Roll<'_>) -> Result<(), CountFault> {
    if !poll.hands.is_empty() && !poll.rule.show_of_hands {
        return Err(CountFault::HandsNotAllowed);
    }
    let voted: HashSet<&str> = poll.ballots.iter().map(|ballot| ballot.elector.as_str()).collect();
    let mut declared = HashSet::new();
    for (show, hands) in (1..).zip(&poll.hands) {
        for id in &hands.electors {
            let elector = id.clone();
            match roll.elector(id) {
                None => return Err(CountFault::HandsElectorUnknown { elector }),
                Some(found) if !found.present => return Err(CountFault::HandsElectorAbsent { elector }),
                Some(_) if !declared.insert(id) => return Err(CountFault::HandsElectorRepeated { elector }),
                Some(_) if voted.contains(id.as_str()) => {
                    return Err(CountFault::HandsElectorVoted { elector });
                }
                Some(_) => {}
            }
        }
        if hands.abstain > 0 && !poll.rule.abstention {
            return Err(CountFault::AbstentionNotOffered { elector: None });
        }
        if not_raised(hands).is_none() {
            return Err(CountFault::HandsTooMany { show });
        }
    }
    Ok(())
}

fn not_raised(hands: &Hands) -> Option<Heads> {
    let raised = Heads::checked_sum([hands.in_favour, hands.against, hands.abstain].map(Heads))?;
    Heads(hands.electors.len() as u64).checked_sub(raised)
}

fn hands_step(show: u32, hands: &Hands) -> Step {
    Step::Hands {
        show,
        declared: Heads(hands.electors.len() as u64),
        in_favour: Heads(hands.in_favour),
        against: Heads(hands.against),
        abstain: Heads(hands.abstain),
        not_raised: not_raised(hands).unwrap_or(Heads::ZERO),
    }
}

fn tally(poll: &Poll, roll: &Roll<'_>, counted: &Counted<'_>) -> Result<Tally, CountFault> {
    let answered = |choice: Choice, shown: fn(&Hands) -> u64| {
        let voted = counted.ballots.iter().filter(move |ballot| ballot.choice == choice);
        let voted =
            voted.filter_map(|ballot| roll.elector(&ballot.elector)).map(|elector| roll.amount(elector));
        // A rule that allows hands has equal weights, so one hand is one vote.
        let hands = poll.hands.iter().map(|hands| Amount::one_each(Heads(shown(hands))));
        Amount::checked_sum(voted.chain(hands)).ok_or(CountFault::VotesTooMany)
    };
    let in_favour = answered(Choice::For, |hands| hands.in_favour)?;
    let against = answered(Choice::Against, |hands| hands.against)?;
    let abstain = answered(Choice::Abstain, |hands| hands.abstain)?;
    let cast = Amount::checked_sum([in_favour, against, abstain]).ok_or(CountFault::VotesTooMany)?;
    let not_voting = roll.presence().entitled.checked_sub(cast).ok_or(CountFault::VotesTooMany)?;
    Ok(Tally { in_favour, against, abstain, cast, not_voting })
}

fn hold_quorum(rule: &Rule, presence: &Presence) -> Result<Option<QuorumFinding>, CountFault> {
    let Some(quorum) = rule.quorum else {
        return Ok(None);
    };
    let comparison = quorum.compare(presence).ok_or(CountFault::VotesTooMany)?;
    Ok(Some(QuorumFinding { counts_proxies: quorum.counts_proxies, comparison }))
}

/// Whoever voted and was neither present nor represented at the moment that the rule names. Who was asked to show hands
/// is among them: which of them raised one is not known.
fn besides(poll: &Poll, roll: &Roll<'_>, counted: &Counted<'_>) -> Result<Option<Amount>, CountFault> {
    if poll.rule.presence.is_during() {
        return Ok(None);
    }
    let ballots = counted.ballots.iter().map(|ballot| ballot.elector.as_str());
    let hands = poll.hands.iter().flat_map(|hands| &hands.electors).map(String::as_str);
    let voted: HashSet<&str> = ballots.chain(hands).collect();
    roll.amount_where(|elector| elector.stood.is_none() && voted.contains(elector.id.as_str())).map(Some)
}

/// The base of those present: all who were there or stood for, and all who voted.
fn all_there(presence: &Presence, besides: Option<Amount>) -> Result<Amount, CountFault> {
    let all = [Some(presence.present), Some(presence.represented), besides];
    Amount::checked_sum(all.into_iter().flatten()).ok_or(CountFault::VotesTooMany)
}

fn hold_majorities(
    rule: &Rule,
    presence: &Presence,
    there: Amount,
    tally: &Tally,
) -> Result<Vec<MajorityFinding>, CountFault> {
    let hold = |(row, majority): (u32, crate::Majority)| {
        let base = base(majority.base, presence, there, tally)?;
        let comparison = majority.measure.compare(tally.in_favour, base, majority.threshold)?;
        Some(MajorityFinding { row, base: majority.base, comparison })
    };
    rule.rows().map(hold).collect::<Option<_>>().ok_or(CountFault::VotesTooMany)
}

fn base(base: Base, presence: &Presence, there: Amount, tally: &Tally) -> Option<Amount> {
    match base {
        Base::ForAndAgainst => tally.in_favour.checked_add(tally.against),
        Base::Cast => Some(tally.cast),
        Base::Present => Some(there),
        Base::Entitled => Some(presence.entitled),
    }
}

fn judge(
    poll: &Poll,
    quorum: Option<&QuorumFinding>,
    majorities: &[MajorityFinding],
    tally: &Tally,
) -> (Verdict, bool) {
    if quorum.is_some_and(|quorum| !quorum.comparison.met()) {
        return (Verdict::NoQuorum, false);
    }
    if majorities.iter().all(|majority| majority.comparison.met()) {
        return (Verdict::Carried, false);
    }
    if !is_tied(majorities, tally) {
        return (Verdict::Rejected, false);
    }
    let verdict = match (poll.rule.tie, poll.casting) {
        (Tie::Fails, _) | (Tie::ChairDecides, Some(Side::Against)) => Verdict::Rejected,
        (Tie::ChairDecides, Some(Side::For)) => Verdict::Carried,
        (Tie::ChairDecides, None) => Verdict::Tied,
    };
    (verdict, true)
}

/// A tie: there is a simple majority; every simple majority stands exactly even; every other one is met.
fn is_tied(majorities: &[MajorityFinding], tally: &Tally) -> bool {
    let is_simple = |majority: &&MajorityFinding| majority.comparison.threshold().is_simple();
    let (simple, other): (Vec<_>, Vec<_>) = majorities.iter().partition(is_simple);
    !simple.is_empty()
        && simple.iter().all(|majority| match &majority.comparison {
            Measured::Heads(comparison) => is_even(comparison, tally.against.heads),
            Measured::Votes(comparison) => is_even(comparison, tally.against.votes),
        })
        && other.iter().all(|majority| majority.comparison.met())
}

/// Half of the base is for and half against: as many against as for, and nobody else in a base that is not empty.
fn is_even<M: Measure>(comparison: &Comparison<M>, against: M) -> bool {
    let both = comparison.count.checked_add(against);
    comparison.count == against && both == Some(comparison.base) && comparison.base > M::ZERO
}

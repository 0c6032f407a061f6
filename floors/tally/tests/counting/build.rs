//! Builds rules and polls for the cases.

use tally::{
    Ballot, Base, Channel, Choice, Elector, Fraction, Hands, Majority, Poll, Precedence, PresentAt, Quorum,
    Rule, Threshold, Tie, Unit, V1, Weights,
};

/// More than one half.
pub const MORE_THAN_HALF: Threshold = Threshold::MoreThan(Fraction::new(1, 2));
/// Two thirds or more.
pub const TWO_THIRDS: Threshold = Threshold::AtLeast(Fraction::new(2, 3));

/// A simple majority of those for and against, by heads, with nothing else asked or offered but abstaining.
pub fn simple_majority() -> Rule {
    Rule {
        v: V1,
        article: "art. 38".to_owned(),
        weights: Weights::Equal,
        quorum: None,
        presence: PresentAt::During,
        majorities: vec![majority(Unit::Heads, Base::ForAndAgainst, MORE_THAN_HALF)],
        tie: Tie::Fails,
        precedence: Precedence::Refuse,
        proxy_cap: Some(0),
        show_of_hands: false,
        remote: false,
        abstention: true,
        live: false,
    }
}

/// The same rule with other majorities.
pub fn asking(majorities: &[Majority]) -> Rule {
    Rule { majorities: majorities.to_vec(), ..simple_majority() }
}

/// One majority.
pub fn majority(measure: Unit, base: Base, threshold: Threshold) -> Majority {
    Majority { measure, base, threshold }
}

/// A quorum by heads.
pub fn quorum(threshold: Threshold, counts_proxies: bool) -> Option<Quorum> {
    Some(Quorum { measure: Unit::Heads, threshold, counts_proxies })
}

/// A poll under a rule, with nobody on the roll yet.
pub fn poll(rule: Rule) -> Poll {
    Poll {
        v: V1,
        rule,
        rule_sha256: None,
        entitled: Vec::new(),
        other_holders: Vec::new(),
        ballots: Vec::new(),
        hands: Vec::new(),
        casting: None,
    }
}

/// A poll in which so many answered so, one vote each, and so many more are present, and absent.
pub fn answered(rule: Rule, [pro, contra, abstain]: [usize; 3], silent: usize, absent: usize) -> Poll {
    let mut poll = poll(rule);
    for (number, choice) in [(pro, Choice::For), (contra, Choice::Against), (abstain, Choice::Abstain)] {
        for _ in 0..number {
            let id = join(&mut poll, 1);
            vote(&mut poll, &id, &id, choice);
        }
    }
    for _ in 0..silent {
        join(&mut poll, 1);
    }
    for _ in 0..absent {
        let id = join(&mut poll, 1);
        elector(&mut poll, &id).present = false;
    }
    poll
}

/// Adds somebody present to the roll, and gives their id: `e1`, `e2`…
pub fn join(poll: &mut Poll, weight: u64) -> String {
    let id = format!("e{}", poll.entitled.len() + 1);
    poll.entitled.push(Elector { id: id.clone(), weight, present: true, proxy: None, stood: None });
    id
}

/// Somebody on the roll.
pub fn elector<'a>(poll: &'a mut Poll, id: &str) -> &'a mut Elector {
    poll.entitled.iter_mut().find(|elector| elector.id == id).expect("an elector of this id")
}

/// Casts the next ballot, in the hall.
pub fn vote(poll: &mut Poll, elector: &str, by: &str, choice: Choice) {
    let order = poll.ballots.len() as u64;
    let (elector, by) = (elector.to_owned(), by.to_owned());
    poll.ballots.push(Ballot { elector, by, order, choice, channel: Channel::Hall });
}

/// A show of hands.
pub fn hands(electors: &[&str], [in_favour, against, abstain]: [u64; 3]) -> Hands {
    Hands { electors: electors.iter().map(|id| (*id).to_owned()).collect(), in_favour, against, abstain }
}

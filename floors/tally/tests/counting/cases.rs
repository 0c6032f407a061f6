//! Cases worked by hand.

use crate::build::{
    MORE_THAN_HALF, TWO_THIRDS, answered, asking, elector, hands, join, majority, poll, quorum,
    simple_majority, vote,
};
use tally::{
    Amount, Base, Choice, Fraction, Heads, Measured, Outcome, Poll, Precedence, PresentAt, Rounding, Rule,
    Side, Step, Stood, Threshold, Tie, Unit, Verdict, Votes, Weights, count,
};

fn outcome(poll: &Poll) -> Outcome {
    count(poll).unwrap_or_else(|fault| panic!("the poll is sound, but: {fault}"))
}

fn verdict(poll: &Poll) -> Verdict {
    outcome(poll).verdict
}

/// What a majority came to: count, base, least enough, met.
fn row(outcome: &Outcome, row: usize) -> (u128, u128, u128, bool) {
    match &outcome.majorities[row - 1].comparison {
        Measured::Heads(found) => {
            (found.count.0.into(), found.base.0.into(), found.needed.0.into(), found.met)
        }
        Measured::Votes(found) => (found.count.0, found.base.0, found.needed.0, found.met),
    }
}

#[test]
fn simple_majority_of_votes_cast_in_a_council_of_342() {
    let outcome = outcome(&answered(simple_majority(), [214, 97, 31], 0, 0));
    assert_eq!(outcome.verdict, Verdict::Carried);
    assert_eq!(row(&outcome, 1), (214, 311, 156, true));
    let Measured::Heads(found) = &outcome.majorities[0].comparison else { panic!("heads were asked") };
    assert_eq!((found.left.to_string(), found.right.to_string()), ("428".to_owned(), "311".to_owned()));
    let share = found.share().expect("a share of 311");
    assert_eq!(share.permille(Rounding::HalfUp), 688);
}

/// For, against, abstaining, silent, absent; base; threshold; verdict.
type Case = ([usize; 3], usize, usize, Base, Threshold, Verdict);

#[test]
fn thresholds_at_their_edges() {
    use Base::{Cast, Entitled, ForAndAgainst, Present};
    use Verdict::{Carried, Rejected};
    let three_quarters = Threshold::MoreThan(Fraction::new(3, 4));
    let all = Threshold::AtLeast(Fraction::new(1, 1));
    let any = Threshold::MoreThan(Fraction::new(0, 1));
    let cases: &[Case] = &[
        ([156, 155, 31], 0, 0, ForAndAgainst, MORE_THAN_HALF, Carried),
        ([155, 155, 32], 0, 0, ForAndAgainst, MORE_THAN_HALF, Rejected),
        // Abstentions: out of the base, in it, and never approval.
        ([2, 1, 100], 0, 0, ForAndAgainst, MORE_THAN_HALF, Carried),
        ([2, 1, 1], 0, 0, Cast, MORE_THAN_HALF, Rejected),
        ([3, 1, 1], 0, 0, Cast, MORE_THAN_HALF, Carried),
        ([0, 0, 9], 0, 0, Cast, MORE_THAN_HALF, Rejected),
        // Exactly two thirds is enough where it is asked, and not where more is.
        ([200, 100, 0], 0, 0, ForAndAgainst, TWO_THIRDS, Carried),
        ([199, 100, 0], 0, 0, ForAndAgainst, TWO_THIRDS, Rejected),
        ([200, 101, 0], 0, 0, ForAndAgainst, TWO_THIRDS, Rejected),
        ([200, 100, 0], 0, 0, ForAndAgainst, Threshold::MoreThan(Fraction::new(2, 3)), Rejected),
        ([201, 100, 0], 0, 0, ForAndAgainst, Threshold::MoreThan(Fraction::new(2, 3)), Carried),
        ([75, 25, 0], 0, 0, ForAndAgainst, three_quarters, Rejected),
        ([76, 25, 0], 0, 0, ForAndAgainst, three_quarters, Carried),
        // The present who stay silent, and the absent.
        ([5, 1, 0], 4, 9, Present, MORE_THAN_HALF, Rejected),
        ([6, 1, 0], 4, 9, Present, MORE_THAN_HALF, Carried),
        ([6, 1, 0], 4, 1, Entitled, MORE_THAN_HALF, Rejected),
        ([7, 1, 0], 4, 1, Entitled, MORE_THAN_HALF, Carried),
        ([9, 0, 0], 0, 1, Cast, all, Carried),
        ([9, 0, 0], 0, 1, Entitled, all, Rejected),
        // A fixed number, whatever the base.
        ([6, 50, 0], 0, 0, Cast, Threshold::Number(6), Carried),
        ([5, 0, 0], 0, 0, Cast, Threshold::Number(6), Rejected),
        // Nothing is carried by nobody.
        ([0, 0, 5], 0, 0, ForAndAgainst, TWO_THIRDS, Rejected),
        ([0, 0, 0], 0, 0, Entitled, all, Rejected),
        ([0, 0, 0], 0, 0, Entitled, any, Rejected),
        ([1, 9, 0], 0, 0, Entitled, any, Carried),
    ];
    for &(answers, silent, absent, base, threshold, expected) in cases {
        let rule = asking(&[majority(Unit::Heads, base, threshold)]);
        let found = verdict(&answered(rule, answers, silent, absent));
        assert_eq!(found, expected, "{answers:?} {silent} {absent} {base:?} {threshold:?}");
    }
}

/// A great city with ten votes is for; two towns with one each are against.
fn weighted(rule: Rule) -> Poll {
    let mut poll = poll(Rule { weights: Weights::ByRoll, ..rule });
    for (weight, choice) in [(10, Choice::For), (1, Choice::Against), (1, Choice::Against)] {
        let id = join(&mut poll, weight);
        vote(&mut poll, &id, &id, choice);
    }
    poll
}

#[test]
fn weighted_votes_are_held_against_votes_and_heads_against_heads() {
    let by_votes = majority(Unit::Votes, Base::Entitled, MORE_THAN_HALF);
    let by_heads = majority(Unit::Heads, Base::Entitled, MORE_THAN_HALF);
    let both = outcome(&weighted(asking(&[by_votes, by_heads])));
    assert_eq!(row(&both, 1), (10, 12, 7, true));
    assert_eq!(row(&both, 2), (1, 3, 2, false));
    assert_eq!(both.verdict, Verdict::Rejected);
    assert_eq!(verdict(&weighted(asking(&[by_votes]))), Verdict::Carried);
    assert_eq!(verdict(&weighted(asking(&[by_heads]))), Verdict::Rejected);
    // No head counted in votes: ten votes are not ten of three electors.
    for base in [Base::ForAndAgainst, Base::Cast, Base::Present, Base::Entitled] {
        let found = outcome(&weighted(asking(&[majority(Unit::Votes, base, MORE_THAN_HALF)])));
        assert_eq!(row(&found, 1), (10, 12, 7, true), "{base:?}");
    }
}

#[test]
fn equal_weights_disregard_the_weights_in_the_roll() {
    let rule = asking(&[majority(Unit::Votes, Base::Entitled, MORE_THAN_HALF)]);
    let poll = Poll { rule, ..weighted(simple_majority()) };
    assert_eq!(row(&outcome(&poll), 1), (1, 3, 2, false));
}

#[test]
fn a_represented_principal_is_in_the_base_of_the_present() {
    let rule = Rule { proxy_cap: None, ..asking(&[majority(Unit::Heads, Base::Present, MORE_THAN_HALF)]) };
    let mut poll = answered(rule, [1, 0, 0], 0, 2);
    elector(&mut poll, "e2").proxy = Some("e1".to_owned());
    vote(&mut poll, "e2", "e1", Choice::For);
    let found = outcome(&poll);
    assert_eq!((found.present, found.represented), (one_each(1), one_each(1)));
    assert_eq!(row(&found, 1), (2, 2, 2, true));
    assert_eq!(found.tally.not_voting, one_each(1));
}

fn one_each(heads: u64) -> Amount {
    Amount { heads: Heads(heads), votes: Votes(heads.into()) }
}

#[test]
fn quorum_at_its_edges() {
    let half = Threshold::AtLeast(Fraction::new(1, 2));
    let four_fifths = Threshold::AtLeast(Fraction::new(4, 5));
    // Present, absent; threshold; reached.
    let cases = [
        (2, 2, half, true),
        (2, 3, half, false),
        (3, 2, half, true),
        (2, 2, MORE_THAN_HALF, false),
        (3, 2, MORE_THAN_HALF, true),
        (4, 1, four_fifths, true),
        (79, 21, four_fifths, false),
        (3, 40, Threshold::Number(3), true),
        (2, 0, Threshold::Number(3), false),
        (0, 0, half, false),
    ];
    for (present, absent, threshold, reached) in cases {
        let rule = Rule { quorum: quorum(threshold, false), ..simple_majority() };
        let mut poll = answered(rule, [0, 0, 0], present, absent);
        if present > 0 {
            vote(&mut poll, "e1", "e1", Choice::For);
        }
        let expected = if reached { Verdict::Carried } else { Verdict::NoQuorum };
        assert_eq!(verdict(&poll), expected, "{present} {absent} {threshold:?}");
    }
}

#[test]
fn the_represented_make_up_the_quorum_only_where_the_rule_says_so() {
    for (counts_proxies, expected) in [(true, Verdict::Carried), (false, Verdict::NoQuorum)] {
        let rule =
            Rule { proxy_cap: Some(1), quorum: quorum(MORE_THAN_HALF, counts_proxies), ..simple_majority() };
        let mut poll = answered(rule, [2, 0, 0], 0, 2);
        elector(&mut poll, "e3").proxy = Some("e1".to_owned());
        assert_eq!(verdict(&poll), expected);
        // A holder who is not there represents nobody.
        elector(&mut poll, "e3").proxy = Some("deputy".to_owned());
        assert_eq!(verdict(&poll), Verdict::NoQuorum);
        poll.other_holders.push("deputy".to_owned());
        assert_eq!(verdict(&poll), expected);
    }
}

/// Three of six vote for and leave, one after another; nobody is ever there with another.
fn one_after_another(presence: PresentAt, base: Base) -> Poll {
    let rule = Rule {
        quorum: quorum(MORE_THAN_HALF, false),
        presence,
        ..asking(&[majority(Unit::Heads, base, MORE_THAN_HALF)])
    };
    let mut poll = answered(rule, [4, 0, 0], 0, 2);
    if !presence.is_during() {
        elector(&mut poll, "e1").stood = Some(Stood::Present);
    }
    poll
}

#[test]
fn a_quorum_is_of_those_there_at_the_moment_the_rule_names() {
    let cases = [
        (PresentAt::During, Verdict::Carried),
        (PresentAt::Opening, Verdict::NoQuorum),
        (PresentAt::Closing, Verdict::NoQuorum),
    ];
    for (presence, expected) in cases {
        assert_eq!(verdict(&one_after_another(presence, Base::Cast)), expected, "{presence:?}");
    }
    // With others who stood there, as many as are needed, by proxy where the rule counts that.
    let mut poll = one_after_another(PresentAt::Opening, Base::Cast);
    for (id, stood) in [("e2", Stood::Present), ("e3", Stood::Present), ("e6", Stood::Represented)] {
        elector(&mut poll, id).stood = Some(stood);
    }
    assert_eq!(verdict(&poll), Verdict::NoQuorum);
    poll.rule.quorum = quorum(MORE_THAN_HALF, true);
    assert_eq!(verdict(&poll), Verdict::Carried);
}

#[test]
fn whoever_voted_is_in_the_base_of_those_present() {
    let mut poll = one_after_another(PresentAt::Opening, Base::Present);
    poll.rule.quorum = None;
    elector(&mut poll, "e6").stood = Some(Stood::Represented);
    let found = outcome(&poll);
    let heads = |amount: Amount| amount.heads.0;
    assert_eq!((heads(found.present), heads(found.represented)), (1, 1));
    assert_eq!(found.besides.map(heads), Some(3));
    assert_eq!(row(&found, 1), (4, 5, 3, true));
    // Who was asked to show hands is there too, whether or not a hand was raised.
    poll.rule.show_of_hands = true;
    poll.ballots.retain(|ballot| ballot.elector == "e1");
    poll.hands.push(hands(&["e2", "e3"], [1, 0, 0]));
    let found = outcome(&poll);
    assert_eq!(found.besides.map(heads), Some(2));
}

#[test]
fn a_quorum_by_votes_is_of_votes() {
    let rule = Rule {
        quorum: Some(tally::Quorum {
            measure: Unit::Votes,
            threshold: MORE_THAN_HALF,
            counts_proxies: false,
        }),
        ..simple_majority()
    };
    let mut poll = weighted(rule);
    poll.ballots.clear();
    vote(&mut poll, "e1", "e1", Choice::For);
    elector(&mut poll, "e2").present = false;
    elector(&mut poll, "e3").present = false;
    assert_eq!(verdict(&poll), Verdict::Carried);
    poll.rule.quorum = quorum(MORE_THAN_HALF, false);
    assert_eq!(verdict(&poll), Verdict::NoQuorum);
}

fn chair_decides(rule: Rule) -> Rule {
    Rule { tie: Tie::ChairDecides, ..rule }
}

#[test]
fn a_tie_fails_or_the_chair_decides() {
    assert_eq!(verdict(&answered(simple_majority(), [5, 5, 1], 0, 0)), Verdict::Rejected);
    let mut poll = answered(chair_decides(simple_majority()), [5, 5, 1], 0, 0);
    for (casting, expected) in
        [(None, Verdict::Tied), (Some(Side::For), Verdict::Carried), (Some(Side::Against), Verdict::Rejected)]
    {
        poll.casting = casting;
        let found = outcome(&poll);
        assert_eq!(found.verdict, expected);
        let tie = Step::Tie { tie: Tie::ChairDecides, casting };
        let steps = found.derivation.len();
        assert_eq!(found.derivation[steps - 2..], [tie, Step::Verdict { verdict: expected }]);
    }
}

#[test]
fn what_is_no_tie() {
    let tied = |majorities: &[tally::Majority], answers| {
        verdict(&answered(chair_decides(asking(majorities)), answers, 1, 0)) == Verdict::Tied
    };
    let simple = |base| majority(Unit::Heads, base, MORE_THAN_HALF);
    assert!(tied(&[simple(Base::ForAndAgainst)], [5, 5, 1]));
    assert!(!tied(&[simple(Base::ForAndAgainst)], [0, 0, 9]));
    // Of those cast, five of eleven is not half; without the abstention it is.
    assert!(!tied(&[simple(Base::Cast)], [5, 5, 1]));
    assert!(tied(&[simple(Base::Cast)], [5, 5, 0]));
    // One is silent: half of the present is not reached.
    assert!(!tied(&[simple(Base::Present)], [5, 5, 0]));
    // A second majority that is met leaves the tie; one that is missed is a plain rejection.
    let turnout = |number| majority(Unit::Heads, Base::Entitled, Threshold::Number(number));
    assert!(tied(&[simple(Base::ForAndAgainst), turnout(5)], [5, 5, 0]));
    assert!(!tied(&[simple(Base::ForAndAgainst), turnout(6)], [5, 5, 0]));
}

#[test]
fn even_heads_are_no_tie_where_votes_are_uneven() {
    let both = [Unit::Heads, Unit::Votes].map(|unit| majority(unit, Base::ForAndAgainst, MORE_THAN_HALF));
    let mut poll = poll(Rule { weights: Weights::ByRoll, ..chair_decides(asking(&both)) });
    for (weight, choice) in [(6, Choice::For), (5, Choice::Against)] {
        let id = join(&mut poll, weight);
        vote(&mut poll, &id, &id, choice);
    }
    assert_eq!(verdict(&poll), Verdict::Rejected);
    elector(&mut poll, "e1").weight = 5;
    assert_eq!(verdict(&poll), Verdict::Tied);
}

#[test]
fn the_last_ballot_of_each_caster_counts_and_the_rule_says_whose() {
    let rule = |precedence| Rule { precedence, proxy_cap: Some(1), ..simple_majority() };
    let mut poll = answered(rule(Precedence::Principal), [0, 0, 0], 2, 0);
    elector(&mut poll, "e1").proxy = Some("e2".to_owned());
    vote(&mut poll, "e1", "e1", Choice::Against);
    vote(&mut poll, "e1", "e1", Choice::For);
    vote(&mut poll, "e1", "e2", Choice::For);
    vote(&mut poll, "e1", "e2", Choice::Against);
    poll.ballots.reverse();
    let found = outcome(&poll);
    assert_eq!((found.tally.in_favour, found.tally.against), (one_each(1), one_each(0)));
    let ballots = Step::Ballots {
        received: 4,
        replaced: 2,
        set_aside: 1,
        counted: Heads(1),
        own: Heads(1),
        by_proxy: Heads(0),
        hall: Heads(1),
        remote: Heads(0),
    };
    assert_eq!(found.derivation[2], ballots);
    poll.rule = rule(Precedence::Proxy);
    assert_eq!(outcome(&poll).tally.against, one_each(1));
}

#[test]
fn hands_ballots_and_proxies_make_one_count() {
    let rule = Rule { show_of_hands: true, proxy_cap: Some(1), remote: true, ..simple_majority() };
    let mut poll = answered(rule, [1, 0, 0], 6, 1);
    poll.ballots[0].channel = tally::Channel::Remote;
    // A holder among the hands still votes for the principal by ballot.
    elector(&mut poll, "e8").proxy = Some("e2".to_owned());
    vote(&mut poll, "e8", "e2", Choice::Against);
    poll.hands.push(hands(&["e2", "e3", "e4", "e5"], [2, 1, 0]));
    poll.hands.push(hands(&["e6", "e7"], [1, 0, 1]));
    let found = outcome(&poll);
    assert_eq!(found.tally.in_favour, one_each(4));
    assert_eq!(found.tally.against, one_each(2));
    assert_eq!(found.tally.abstain, one_each(1));
    assert_eq!(found.tally.not_voting, one_each(1));
    let first = Step::Hands {
        show: 1,
        declared: Heads(4),
        in_favour: Heads(2),
        against: Heads(1),
        abstain: Heads(0),
        not_raised: Heads(1),
    };
    assert_eq!(found.derivation[3], first);
}

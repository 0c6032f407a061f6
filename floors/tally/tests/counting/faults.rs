//! Each fault, made by one change to a sound poll; and none that the README leaves out.

use crate::build::{
    MORE_THAN_HALF, TWO_THIRDS, answered, elector, hands, majority, quorum, simple_majority, vote,
};
use std::collections::BTreeSet;
use tally::{
    Base, Channel, Choice, Fraction, MAX_NUMBER, Poll, Precedence, Rule, Side, Stood, Threshold, Tie, Unit,
    Weights, count,
};

/// Two for, one against, one silent (e4), one absent (e5) whose proxy is e1; everything is offered.
fn sound() -> Poll {
    let rule = Rule {
        quorum: quorum(TWO_THIRDS, true),
        tie: Tie::ChairDecides,
        proxy_cap: Some(1),
        show_of_hands: true,
        remote: true,
        ..simple_majority()
    };
    let mut poll = answered(rule, [2, 1, 0], 1, 1);
    elector(&mut poll, "e5").proxy = Some("e1".to_owned());
    poll
}

fn threshold(poll: &mut Poll, threshold: Threshold) {
    poll.rule.majorities[0].threshold = threshold;
}

type Change = (&'static str, fn(&mut Poll));

const CHANGES: &[Change] = &[
    ("article-missing", |poll| poll.rule.article = " ".to_owned()),
    ("denominator-zero", |poll| threshold(poll, Threshold::AtLeast(Fraction::new(0, 0)))),
    ("number-too-large", |poll| threshold(poll, Threshold::AtLeast(Fraction::new(1, MAX_NUMBER + 1)))),
    ("number-too-large", |poll| threshold(poll, Threshold::Number(MAX_NUMBER + 1))),
    ("fraction-above-one", |poll| threshold(poll, Threshold::AtLeast(Fraction::new(3, 2)))),
    ("threshold-unreachable", |poll| threshold(poll, Threshold::MoreThan(Fraction::new(2, 2)))),
    ("threshold-void", |poll| threshold(poll, Threshold::AtLeast(Fraction::new(0, 2)))),
    ("threshold-void", |poll| threshold(poll, Threshold::Number(0))),
    ("threshold-void", |poll| poll.rule.quorum = quorum(Threshold::Number(0), true)),
    ("majorities-missing", |poll| poll.rule.majorities.clear()),
    ("majority-repeated", |poll| poll.rule.majorities.push(poll.rule.majorities[0])),
    ("tie-impossible", |poll| threshold(poll, TWO_THIRDS)),
    ("hands-with-weights", |poll| poll.rule.weights = Weights::ByRoll),
    ("elector-repeated", |poll| poll.entitled.push(poll.entitled[0].clone())),
    ("proxy-to-self", |poll| elector(poll, "e4").proxy = Some("e4".to_owned())),
    ("stood-not-asked", |poll| elector(poll, "e4").stood = Some(Stood::Represented)),
    ("votes-too-many", |poll| {
        poll.rule.show_of_hands = false;
        poll.rule.weights = Weights::ByRoll;
        elector(poll, "e1").weight = MAX_NUMBER;
    }),
    ("holder-repeated", |poll| poll.other_holders = vec!["deputy".to_owned(), "deputy".to_owned()]),
    ("holder-on-roll", |poll| poll.other_holders.push("e5".to_owned())),
    ("proxies-over-cap", |poll| elector(poll, "e4").proxy = Some("e1".to_owned())),
    ("proxies-over-cap", |poll| poll.rule.proxy_cap = Some(0)),
    ("order-too-large", |poll| poll.ballots[0].order = MAX_NUMBER + 1),
    ("order-repeated", |poll| poll.ballots[0].order = 2),
    ("elector-unknown", |poll| vote(poll, "nobody", "e1", Choice::For)),
    ("caster-not-entitled", |poll| vote(poll, "e4", "e1", Choice::For)),
    // Proxies are not handed on: e1 holds e5's, and e2 holds e1's.
    ("caster-not-entitled", |poll| {
        elector(poll, "e1").proxy = Some("e2".to_owned());
        vote(poll, "e5", "e2", Choice::For);
    }),
    ("caster-absent", |poll| vote(poll, "e5", "e5", Choice::For)),
    ("caster-absent", |poll| {
        elector(poll, "e5").proxy = Some("deputy".to_owned());
        vote(poll, "e5", "deputy", Choice::For);
    }),
    ("remote-not-allowed", |poll| {
        poll.rule.remote = false;
        poll.ballots[0].channel = Channel::Remote;
    }),
    ("abstention-not-offered", |poll| {
        poll.rule.abstention = false;
        poll.ballots[0].choice = Choice::Abstain;
    }),
    ("both-cast", |poll| {
        poll.rule.precedence = Precedence::Refuse;
        elector(poll, "e4").proxy = Some("e2".to_owned());
        vote(poll, "e4", "e4", Choice::For);
        vote(poll, "e4", "e2", Choice::For);
    }),
    ("hands-not-allowed", |poll| {
        poll.rule.show_of_hands = false;
        poll.hands.push(hands(&["e4"], [1, 0, 0]));
    }),
    ("hands-elector-unknown", |poll| poll.hands.push(hands(&["nobody"], [1, 0, 0]))),
    ("hands-elector-absent", |poll| poll.hands.push(hands(&["e5"], [1, 0, 0]))),
    ("hands-elector-repeated", |poll| poll.hands.push(hands(&["e4", "e4"], [1, 0, 0]))),
    ("hands-elector-repeated", |poll| {
        poll.hands.extend([hands(&["e4"], [1, 0, 0]), hands(&["e4"], [0, 0, 0])]);
    }),
    ("hands-elector-voted", |poll| poll.hands.push(hands(&["e1"], [1, 0, 0]))),
    ("hands-elector-voted", |poll| {
        elector(poll, "e4").proxy = Some("e2".to_owned());
        vote(poll, "e4", "e2", Choice::For);
        poll.hands.push(hands(&["e4"], [1, 0, 0]));
    }),
    ("abstention-not-offered", |poll| {
        poll.rule.abstention = false;
        poll.hands.push(hands(&["e4"], [0, 0, 1]));
    }),
    ("hands-too-many", |poll| poll.hands.push(hands(&["e4"], [1, 1, 0]))),
    ("hands-too-many", |poll| poll.hands.push(hands(&["e4"], [u64::MAX, u64::MAX, 0]))),
    ("casting-not-allowed", |poll| {
        poll.rule.tie = Tie::Fails;
        poll.casting = Some(Side::For);
    }),
    ("casting-without-tie", |poll| poll.casting = Some(Side::For)),
    ("casting-without-tie", |poll| {
        // Even, but the quorum is missed.
        elector(poll, "e5").proxy = None;
        vote(poll, "e4", "e4", Choice::Against);
        poll.rule.quorum = quorum(Threshold::Number(5), true);
        poll.casting = Some(Side::For);
    }),
];

#[test]
fn each_fault_is_found() {
    assert!(count(&sound()).is_ok());
    for (position, (code, change)) in CHANGES.iter().enumerate() {
        let mut poll = sound();
        change(&mut poll);
        let found = count(&poll).map(|outcome| outcome.verdict).map_err(|fault| fault.code());
        assert_eq!(found, Err(*code), "change {position}");
    }
}

#[test]
fn the_readme_lists_exactly_these_faults() {
    let readme = include_str!("../../README.md");
    let faults = readme.split_once("### Faults").and_then(|(_, rest)| rest.split_once("## Neighbours"));
    let faults = faults.expect("the section on faults").0;
    let is_code = |text: &&str| {
        text.contains('-') && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
    };
    let listed: BTreeSet<&str> = faults.split('`').filter(is_code).collect();
    let made: BTreeSet<&str> = CHANGES.iter().map(|(code, _)| *code).collect();
    assert_eq!(listed, made);
}

#[test]
fn a_second_majority_is_checked_as_the_first() {
    let mut poll = sound();
    poll.rule.majorities.push(majority(Unit::Votes, Base::Cast, MORE_THAN_HALF));
    assert!(count(&poll).is_ok());
    poll.rule.majorities[1].threshold = Threshold::Number(0);
    let fault = tally::RuleFault::Threshold(tally::Place::Majority(2), tally::ThresholdFault::Void);
    assert_eq!(poll.rule.check(), Err(fault));
}

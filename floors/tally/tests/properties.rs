//! What must hold of every poll.

#[path = "../examples/polls/generate.rs"]
mod generate;

use generate::Generator;
use num_bigint::BigUint;
use num_rational::Ratio;
use proptest::prelude::*;
use serde_json::Value;
use tally::{
    Amount, Ballot, Channel, Choice, Elector, Fraction, Heads, MAX_NUMBER, Measure, Measured, Outcome, Poll,
    Rounding, Stood, Threshold, Verdict, Votes, Weights, compare, count, needed, share,
};

fn polls() -> impl Strategy<Value = Poll> {
    any::<u64>().prop_map(|seed| Generator::new(seed).sound())
}

fn thresholds() -> impl Strategy<Value = Threshold> {
    let fraction = (1..=MAX_NUMBER, 1..=MAX_NUMBER)
        .prop_map(|(one, other)| Fraction::new(one.min(other), one.max(other)))
        .boxed();
    let small =
        (1..=7u64, 1..=7u64).prop_map(|(one, other)| Fraction::new(one.min(other), one.max(other))).boxed();
    let fraction = prop_oneof![fraction, small].boxed();
    prop_oneof![
        fraction.clone().prop_map(Threshold::AtLeast),
        fraction
            .prop_filter("more than all cannot be", |fraction| fraction.numerator < fraction.denominator)
            .prop_map(Threshold::MoreThan),
        (1..=MAX_NUMBER).prop_map(Threshold::Number),
    ]
}

fn sound(poll: &Poll) -> Outcome {
    count(poll).unwrap_or_else(|fault| panic!("a sound poll, but {fault}: {poll:?}"))
}

/// Nobody answered yet in the name of this elector.
fn is_silent(poll: &Poll, elector: &Elector) -> bool {
    !poll.ballots.iter().any(|ballot| ballot.elector == elector.id)
        && !poll.hands.iter().any(|show| show.electors.contains(&elector.id))
}

fn own_ballot(poll: &Poll, id: &str, choice: Choice) -> Ballot {
    let order = poll.ballots.iter().map(|ballot| ballot.order + 1).max().unwrap_or(0);
    Ballot { elector: id.to_owned(), by: id.to_owned(), order, choice, channel: Channel::Hall }
}

fn check_least<M: Measure>(base: M, one: M, threshold: Threshold) -> Result<(), TestCaseError> {
    let Some(least) = needed(base, threshold) else { return Err(TestCaseError::reject("beyond the type")) };
    prop_assert!(least > M::ZERO);
    let met = |count| compare(count, base, threshold).map(|comparison| comparison.met);
    prop_assert_eq!(met(least).unwrap_or(false), base > M::ZERO || matches!(threshold, Threshold::Number(_)));
    if let Some(less) = least.checked_sub(one) {
        prop_assert_eq!(met(less), Some(false));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 1500,
        max_global_rejects: 100_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_least_that_is_enough_is_the_least(base: u64, votes: u128, threshold in thresholds()) {
        check_least(Heads(base % 50), Heads(1), threshold)?;
        check_least(Heads(base), Heads(1), threshold)?;
        check_least(Votes(votes), Votes(1), threshold)?;
    }

    #[test]
    fn only_the_order_numbers_order_ballots(seed: u64, places: Vec<usize>) {
        let poll = Generator::new(seed).sound();
        let mut shuffled = poll.clone();
        for (place, other) in places.into_iter().enumerate() {
            let turn = |length: usize| (place % length.max(1), other % length.max(1));
            if !poll.ballots.is_empty() {
                let (one, two) = turn(poll.ballots.len());
                shuffled.ballots.swap(one, two);
            }
            if !poll.entitled.is_empty() {
                let (one, two) = turn(poll.entitled.len());
                shuffled.entitled.swap(one, two);
            }
        }
        prop_assert_eq!(count(&poll), count(&shuffled));
    }

    #[test]
    fn one_more_in_favour_never_overturns_a_carried_poll(mut poll in polls(), weight in 0..1000u64) {
        poll.casting = None;
        prop_assume!(sound(&poll).verdict == Verdict::Carried);
        for elector in &poll.entitled {
            let mut more = poll.clone();
            if elector.present && is_silent(&poll, elector) {
                more.ballots.push(own_ballot(&poll, &elector.id, Choice::For));
            } else {
                let theirs = more.ballots.iter_mut().filter(|ballot| ballot.elector == elector.id);
                theirs.for_each(|ballot| ballot.choice = Choice::For);
            }
            prop_assert_eq!(sound(&more).verdict, Verdict::Carried);
        }
        let stood = (!poll.rule.presence.is_during()).then_some(Stood::Present);
        let newcomer = Elector { id: "newcomer".to_owned(), weight, present: true, proxy: None, stood };
        poll.ballots.push(own_ballot(&poll, "newcomer", Choice::For));
        poll.entitled.push(newcomer);
        prop_assert_eq!(sound(&poll).verdict, Verdict::Carried);
    }

    #[test]
    fn one_more_against_never_carries_a_rejected_poll(mut poll in polls()) {
        poll.casting = None;
        prop_assume!(sound(&poll).verdict == Verdict::Rejected);
        for elector in poll.entitled.iter().filter(|elector| elector.present && is_silent(&poll, elector)) {
            let mut more = poll.clone();
            more.ballots.push(own_ballot(&poll, &elector.id, Choice::Against));
            // It may make a tie, as it may even out heads and votes; it does not carry.
            prop_assert!(matches!(sound(&more).verdict, Verdict::Rejected | Verdict::Tied));
        }
    }

    #[test]
    fn the_answers_share_out_the_entitled(poll in polls()) {
        let outcome = sound(&poll);
        let tally = &outcome.tally;
        let parts = [tally.in_favour, tally.against, tally.abstain, tally.not_voting];
        prop_assert_eq!(Amount::checked_sum(parts), Some(outcome.entitled));
        if outcome.entitled.votes > Votes::ZERO {
            let heads = parts.map(|part| share(part.heads, outcome.entitled.heads).expect("a part").exact());
            let votes = parts.map(|part| share(part.votes, outcome.entitled.votes).expect("a part").exact());
            let one = Ratio::from_integer(BigUint::from(1u8));
            for shares in [heads, votes] {
                prop_assert_eq!(shares.into_iter().reduce(|sum, share| sum + share), Some(one.clone()));
            }
        }
    }

    #[test]
    fn no_count_passes_its_base_and_met_is_having_what_is_needed(poll in polls()) {
        let outcome = sound(&poll);
        let quorum = outcome.quorum.iter().map(|finding| &finding.comparison);
        for comparison in quorum.chain(outcome.majorities.iter().map(|finding| &finding.comparison)) {
            match comparison {
                Measured::Heads(found) => {
                    prop_assert!(found.count <= found.base);
                    prop_assert_eq!(found.met, found.count >= found.needed);
                }
                Measured::Votes(found) => {
                    prop_assert!(found.count <= found.base);
                    prop_assert_eq!(found.met, found.count >= found.needed);
                }
            }
        }
    }

    #[test]
    fn with_equal_weights_heads_and_votes_are_as_many(poll in polls()) {
        prop_assume!(poll.rule.weights == Weights::Equal);
        let outcome = sound(&poll);
        let tally = outcome.tally;
        let all = [tally.in_favour, tally.against, tally.abstain, tally.cast, tally.not_voting];
        for amount in all.into_iter().chain([outcome.entitled, outcome.present, outcome.represented]) {
            prop_assert_eq!(amount.votes, Votes::one_each(amount.heads));
        }
    }

    #[test]
    fn fractions_do_not_mind_the_unit_of_weight(poll in polls(), factor in 2..9u64) {
        let is_number = |threshold| matches!(threshold, Threshold::Number(_));
        prop_assume!(!poll.rule.majorities.iter().any(|majority| is_number(majority.threshold)));
        prop_assume!(!poll.rule.quorum.is_some_and(|quorum| is_number(quorum.threshold)));
        let mut scaled = poll.clone();
        scaled.entitled.iter_mut().for_each(|elector| elector.weight *= factor);
        if let Ok(outcome) = count(&scaled) {
            prop_assert_eq!(outcome.verdict, sound(&poll).verdict);
        }
    }

    #[test]
    fn a_poll_that_was_written_and_read_counts_the_same(seed: u64) {
        let poll = Generator::new(seed).poll();
        let line: Value = serde_json::from_str(&generate::line(&poll)).expect("a line of JSON");
        let read: Poll = serde_json::from_value(line["poll"].clone()).expect("a poll");
        prop_assert_eq!(&read, &poll);
        match count(&read) {
            Ok(outcome) => {
                prop_assert_eq!(serde_json::to_value(&outcome).expect("JSON"), line["outcome"].clone());
                let again: Outcome = serde_json::from_value(line["outcome"].clone()).expect("an outcome");
                prop_assert_eq!(again, outcome);
            }
            Err(fault) => prop_assert_eq!(fault.code(), line["fault"].as_str().unwrap_or_default()),
        }
    }

    #[test]
    fn roundings_stand_in_order(part: u64, whole: u64, scale in 1..100_000u32) {
        let (part, whole) = (part.min(whole), part.max(whole).max(1));
        let share = share(Heads(part), Heads(whole)).expect("a share");
        let [down, near, up] = [Rounding::Down, Rounding::HalfUp, Rounding::Up].map(|way| share.per(scale, way));
        prop_assert!(down <= near && near <= up && up - down <= 1 && up <= scale);
        prop_assert_eq!(down, ((u128::from(part) * u128::from(scale)) / u128::from(whole)) as u32);
    }
}

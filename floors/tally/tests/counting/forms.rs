//! The exported form: what is written, what is refused, and the rule told clause by clause.

use crate::build::{MORE_THAN_HALF, TWO_THIRDS, majority, quorum, simple_majority};
use serde_json::{Value, json};
use tally::{
    Base, CanonicalFault, Clause, Fraction, Heads, Outcome, Poll, Precedence, PresentAt, Product, Rounding,
    Rule, Threshold, Tie, Unit, Votes, Weights, canonical_json, count, needed, share,
};

const EXPORTED: &str = include_str!("../polls/double-majority.json");

fn exported() -> Value {
    serde_json::from_str(EXPORTED).expect("the exported poll is JSON")
}

#[test]
fn a_poll_worked_by_hand_comes_out_whole() {
    let exported = exported();
    let poll: Poll = serde_json::from_value(exported["poll"].clone()).expect("a poll");
    let outcome = count(&poll).expect("a sound poll");
    assert_eq!(serde_json::to_value(&outcome).expect("an outcome"), exported["outcome"]);
    assert_eq!(serde_json::to_value(&poll).expect("a poll"), exported["poll"]);
    let read: Outcome = serde_json::from_value(exported["outcome"].clone()).expect("an outcome");
    assert_eq!(read, outcome);
}

#[test]
fn the_canonical_bytes_of_a_rule() {
    let expected = concat!(
        r#"{"abstention":true,"article":"art. 38","live":false,"majorities":[{"base":"for_and_against","#,
        r#""measure":"heads","threshold":{"more_than":{"denominator":2,"numerator":1}}}],"#,
        r#""precedence":"refuse","proxy_cap":0,"quorum":null,"remote":false,"show_of_hands":false,"#,
        r#""tie":"fails","v":1,"weights":"equal"}"#
    );
    let bytes = |rule: Rule| String::from_utf8(rule.canonical()).expect("text");
    assert_eq!(bytes(simple_majority()), expected);
    // Only a moment is written: the bytes of a rule frozen before there was one stay.
    let at_opening = expected.replace("\"proxy_cap\"", "\"presence\":\"opening\",\"proxy_cap\"");
    assert_eq!(bytes(Rule { presence: PresentAt::Opening, ..simple_majority() }), at_opening);
}

#[test]
fn the_whole_time_is_meant_by_silence_and_never_written() {
    let mut rule = serde_json::to_value(simple_majority()).expect("a rule");
    let read = |rule: &Value| serde_json::from_value::<Rule>(rule.clone()).map(|rule| rule.presence);
    assert_eq!(read(&rule).expect("a rule"), PresentAt::During);
    for (moment, expected) in [("opening", PresentAt::Opening), ("closing", PresentAt::Closing)] {
        rule["presence"] = json!(moment);
        assert_eq!(read(&rule).expect("a rule"), expected);
    }
    for wrong in [json!("during"), json!(null), json!("Opening")] {
        rule["presence"] = wrong;
        assert!(read(&rule).is_err(), "{rule}");
    }
}

#[test]
fn canonical_keys_follow_utf_16_and_numbers_are_whole() {
    // RFC 8785 section 3.2.3: a pair of surrogates sorts before U+FB33, though its code point is higher.
    let value = json!({ "\u{fb33}": 1, "\u{1f600}": [true, null], "\r": "\u{7f}\u{1}\"\n", "1": -7 });
    let expected = "{\"\\r\":\"\u{7f}\\u0001\\\"\\n\",\"1\":-7,\"\u{1f600}\":[true,null],\"\u{fb33}\":1}";
    assert_eq!(canonical_json(&value), Ok(expected.as_bytes().to_vec()));
    assert_eq!(canonical_json(&json!([1.5])), Err(CanonicalFault::NotWhole));
    assert_eq!(canonical_json(&u128::MAX), Err(CanonicalFault::NotJson));
}

#[test]
fn what_is_not_the_form_is_refused() {
    let rule = serde_json::to_value(simple_majority()).expect("a rule");
    let fields: Vec<String> = rule.as_object().expect("an object").keys().cloned().collect();
    for field in &fields {
        let mut without = rule.clone();
        without.as_object_mut().expect("an object").remove(field);
        assert!(serde_json::from_value::<Rule>(without).is_err(), "{field} may not be left out");
    }
    let changes = [
        ("v", json!(2)),
        ("v", json!("1")),
        ("secret", json!(true)),
        ("weights", json!("Equal")),
        ("proxy_cap", json!(-1)),
        ("proxy_cap", json!(1.0)),
        ("majorities", json!([{ "measure": "heads", "base": "cast", "threshold": { "more_than": 0.5 } }])),
        ("quorum", json!({ "measure": "heads", "threshold": { "number": 3 } })),
    ];
    for (field, value) in changes {
        let mut changed = rule.clone();
        changed[field] = value;
        assert!(serde_json::from_value::<Rule>(changed).is_err(), "{field}");
    }
    let mut poll = exported()["poll"].clone();
    poll["entitled"][0]["wieght"] = json!(3);
    assert!(serde_json::from_value::<Poll>(poll).is_err());
}

#[test]
fn large_numbers_are_exact_or_refused() {
    assert!(serde_json::to_string(&Votes(u128::MAX)).is_err());
    assert_eq!(serde_json::to_string(&Votes(u64::MAX.into())).expect("64 bits"), u64::MAX.to_string());
    let product = Product(u128::MAX.into());
    let text = serde_json::to_string(&product).expect("text");
    assert_eq!(text, format!("\"{}\"", u128::MAX));
    assert_eq!(serde_json::from_str::<Product>(&text).expect("a product"), product);
    for wrong in ["\"\"", "\"-1\"", "\"+1\"", "\"1_0\"", "7", "\"1e3\""] {
        assert!(serde_json::from_str::<Product>(wrong).is_err(), "{wrong}");
    }
    let all = Threshold::AtLeast(Fraction::new(1, 1));
    assert_eq!(needed(Votes(u128::MAX), all), Some(Votes(u128::MAX)));
    assert_eq!(needed(Heads(u64::MAX), MORE_THAN_HALF), Some(Heads(1 << 63)));
    assert_eq!(needed(Heads(0), TWO_THIRDS), Some(Heads(1)));
    assert_eq!(needed(Heads(3), Threshold::AtLeast(Fraction::new(1, 0))), None);
}

#[test]
fn a_share_is_of_something_and_its_rounding_is_named() {
    assert!(share(Heads(0), Heads(0)).is_none());
    assert!(share(Heads(4), Heads(3)).is_none());
    let shown = |part, whole| {
        let share = share(Votes(part), Votes(whole)).expect("a share");
        [Rounding::Down, Rounding::Up, Rounding::HalfUp].map(|rounding| share.permille(rounding))
    };
    assert_eq!(shown(2, 3), [666, 667, 667]);
    assert_eq!(shown(1, 3), [333, 334, 333]);
    assert_eq!(shown(1, 2000), [0, 1, 1]);
    assert_eq!(shown(7, 7), [1000; 3]);
    assert_eq!(shown(0, 7), [0; 3]);
    assert_eq!(shown(u128::MAX - 1, u128::MAX), [999, 1000, 1000]);
    let share = share(Heads(1), Heads(8)).expect("a share");
    assert_eq!([Rounding::Down, Rounding::Up, Rounding::HalfUp].map(|r| share.percent(r)), [12, 13, 13]);
}

#[test]
fn a_rule_is_told_clause_by_clause() {
    let by_votes = majority(Unit::Votes, Base::Entitled, TWO_THIRDS);
    let rule = Rule {
        weights: Weights::ByRoll,
        quorum: quorum(MORE_THAN_HALF, true),
        presence: PresentAt::Closing,
        majorities: vec![simple_majority().majorities[0], by_votes],
        tie: Tie::ChairDecides,
        precedence: Precedence::Principal,
        proxy_cap: Some(2),
        remote: true,
        ..simple_majority()
    };
    let expected = [
        Clause::Article { article: "art. 38".to_owned() },
        Clause::Weights { weights: Weights::ByRoll },
        Clause::Quorum { measure: Unit::Heads, threshold: MORE_THAN_HALF, counts_proxies: true },
        Clause::Presence { at: PresentAt::Closing },
        Clause::Majority {
            row: 1,
            of: 2,
            measure: Unit::Heads,
            base: Base::ForAndAgainst,
            threshold: MORE_THAN_HALF,
            simple: true,
        },
        Clause::Majority {
            row: 2,
            of: 2,
            measure: Unit::Votes,
            base: Base::Entitled,
            threshold: TWO_THIRDS,
            simple: false,
        },
        Clause::Tie { tie: Tie::ChairDecides },
        Clause::Abstention { offered: true, weighs_in: vec![2] },
        Clause::Proxies { cap: Some(2), precedence: Precedence::Principal },
        Clause::LastBallotCounts,
        Clause::Hands { allowed: false },
        Clause::Remote { allowed: true },
        Clause::Live { shown: false },
    ];
    assert_eq!(rule.preview(), expected);
    let bare = Rule { majorities: vec![by_votes], abstention: false, ..simple_majority() }.preview();
    assert!(bare.contains(&Clause::NoQuorum) && bare.contains(&Clause::NoProxies));
    // Who is present matters where a quorum is asked or a base is of those present.
    assert!(!bare.iter().any(|clause| matches!(clause, Clause::Presence { .. })));
    let of_present = majority(Unit::Heads, Base::Present, TWO_THIRDS);
    let told = Rule { majorities: vec![of_present], ..simple_majority() }.preview();
    assert!(told.contains(&Clause::Presence { at: PresentAt::During }));
    assert!(!bare.iter().any(|clause| matches!(clause, Clause::Tie { .. })));
    assert!(bare.contains(&Clause::Abstention { offered: false, weighs_in: Vec::new() }));
}

//! Judging a body's make-up: rules and seats in, findings out. Whole numbers only; a share is for display.

use super::{Aspect, EACH, Measure, NewRule};
use base::{Day, Refusal, Span};
use std::collections::BTreeMap;
use tally::{Fraction, Heads, Rounding, Threshold};

/// The least seats of a permille rule, and what it may ask.
const WHOLE: u32 = 1_000;
/// The most seats that a rule may speak of.
const MOST_SEATS: u32 = 100_000;

/// A seat as rules see it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Occupied {
    /// The code of its section, if it is allotted to one.
    pub section: Option<String>,
    /// The code of its class.
    pub class: String,
    /// Who holds it as titular; a deputy does not fill a seat.
    pub holder: Option<Occupant>,
}

/// What rules see of a titular.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Occupant {
    /// The code of the gender.
    pub gender: String,
    /// The country of the member, ISO 3166-1 alpha-2.
    pub country: String,
}

/// A rule as judging sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// What it looks at.
    pub aspect: Aspect,
    /// As in [`RuleState`](super::RuleState).
    pub value: String,
    /// In what it counts.
    pub measure: Measure,
    /// The least, if there is a floor.
    pub least: Option<u32>,
    /// The most, if there is a cap.
    pub most: Option<u32>,
}

/// How a rule fares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It is kept.
    Kept,
    /// So many seats too few.
    Below(u64),
    /// So many seats too many.
    Above(u64),
    /// There is no seat to count in.
    Empty,
}

/// A rule against reality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which rule, by its place among those given.
    pub rule: usize,
    /// What was counted: the rule's value or, for [`EACH`], the one that was found.
    pub value: String,
    /// How many seats have it.
    pub count: u64,
    /// Of these, how many are vacant; only seats of a section or class can be.
    pub vacant: u64,
    /// Out of how many: all seats for [`Measure::Seats`], those held for [`Measure::Permille`].
    pub whole: u64,
    /// The floor in seats of that whole.
    pub floor: Option<u64>,
    /// The cap in seats of that whole.
    pub cap: Option<u64>,
    /// How it fares.
    pub verdict: Verdict,
}

impl Finding {
    /// The share that was counted, in per mille, for display only; `None` where there is no seat.
    pub fn permille(&self) -> Option<u32> {
        Some(tally::share(Heads(self.count), Heads(self.whole))?.permille(Rounding::HalfUp))
    }
}

/// Holds each rule against the seats. A rule for [`EACH`] gives a finding for every value that breaks it or, if none
/// does, one for the value that comes nearest.
pub fn judge(rules: &[Judged], seats: &[Occupied]) -> Vec<Finding> {
    rules.iter().enumerate().flat_map(|(at, rule)| findings(at, rule, seats)).collect()
}

fn findings(at: usize, rule: &Judged, seats: &[Occupied]) -> Vec<Finding> {
    if rule.value != EACH {
        return vec![finding(at, rule, &rule.value, seats)];
    }
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    for value in seats.iter().filter_map(|seat| value_of(rule.aspect, seat)) {
        *counts.entry(value).or_default() += 1;
    }
    let all: Vec<Finding> = counts.keys().map(|value| finding(at, rule, value, seats)).collect();
    let broken: Vec<Finding> = all.iter().filter(|one| one.verdict != Verdict::Kept).cloned().collect();
    if !broken.is_empty() {
        return broken;
    }
    // Of equals the first by its code, so that the answer is always the same.
    let nearest = all.into_iter().rev().max_by_key(|one| one.count);
    vec![nearest.unwrap_or_else(|| finding(at, rule, EACH, seats))]
}

fn finding(at: usize, rule: &Judged, value: &str, seats: &[Occupied]) -> Finding {
    let held = |seat: &&Occupied| seat.holder.is_some();
    let of_value = || seats.iter().filter(|seat| value_of(rule.aspect, seat) == Some(value));
    let (count, whole) = match rule.measure {
        Measure::Seats => (of_value().count(), seats.len()),
        Measure::Permille => (of_value().filter(held).count(), seats.iter().filter(held).count()),
    };
    let vacant = match rule.measure {
        Measure::Seats => count - of_value().filter(held).count(),
        Measure::Permille => 0,
    };
    let (count, whole) = (count as u64, whole as u64);
    let (floor, cap) = (
        rule.least.map(|least| floor(rule.measure, least, whole)),
        rule.most.map(|most| cap(rule.measure, most, whole)),
    );
    let verdict = match (floor, cap) {
        _ if whole == 0 => Verdict::Empty,
        (Some(floor), _) if count < floor => Verdict::Below(floor - count),
        (_, Some(cap)) if count > cap => Verdict::Above(count - cap),
        _ => Verdict::Kept,
    };
    Finding { rule: at, value: value.to_owned(), count, vacant: vacant as u64, whole, floor, cap, verdict }
}

fn value_of(aspect: Aspect, seat: &Occupied) -> Option<&str> {
    match aspect {
        Aspect::Section => seat.section.as_deref(),
        Aspect::Class => Some(&seat.class),
        Aspect::Gender => seat.holder.as_ref().map(|holder| holder.gender.as_str()),
        Aspect::Country => seat.holder.as_ref().map(|holder| holder.country.as_str()),
    }
}

/// The fewest seats that reach a floor: 14 of 33 for 400 per mille.
fn floor(measure: Measure, least: u32, whole: u64) -> u64 {
    match measure {
        Measure::Seats => u64::from(least),
        Measure::Permille => {
            let threshold = Threshold::AtLeast(Fraction::new(u64::from(least), u64::from(WHOLE)));
            // `None` only for a floor of nothing, which rules cannot ask.
            tally::needed(Heads(whole), threshold).map_or(0, |needed| needed.0)
        }
    }
}

/// The most seats within a cap: 13 of 33 for 400 per mille.
fn cap(measure: Measure, most: u32, whole: u64) -> u64 {
    match measure {
        Measure::Seats => u64::from(most),
        Measure::Permille => whole * u64::from(most) / u64::from(WHOLE),
    }
}

/// Whether a body with so many seats can keep a rule at all.
///
/// # Errors
/// Refuses a floor above them.
pub fn check_seats(rule: &NewRule, seats: u64) -> Result<(), Refusal> {
    match (rule.measure, rule.least) {
        (Measure::Seats, Some(least)) if u64::from(least) > seats => {
            Err(Refusal::new("governance-refusal-rule-seats").with("seats", seats).at("least"))
        }
        _ => Ok(()),
    }
}

/// Whether a rule makes sense by itself; whether its section or class exists, and whether the body has so many seats, is
/// asked by whoever enacts it.
///
/// # Errors
/// Everything that is wrong with it, each at its field.
pub fn check(rule: &NewRule) -> Result<(), Vec<Refusal>> {
    let highest = if rule.measure == Measure::Permille { WHOLE } else { MOST_SEATS };
    let mut wrong = Vec::new();
    if rule.article.trim().is_empty() {
        wrong.push(Refusal::new("shell-refusal-empty").at("article"));
    }
    if rule.least.is_none() && rule.most.is_none() {
        wrong.push(Refusal::new("governance-refusal-rule-empty").at("least"));
    }
    for (field, bound, least) in [("least", rule.least, 1), ("most", rule.most, 0)] {
        if bound.is_some_and(|bound| !(least..=highest).contains(&bound)) {
            let refusal = Refusal::new("shell-refusal-number").with("least", i64::from(least));
            wrong.push(refusal.with("most", i64::from(highest)).at(field));
        }
    }
    if rule.least.zip(rule.most).is_some_and(|(least, most)| least > most) {
        wrong.push(Refusal::new("governance-refusal-rule-crossed").at("most"));
    }
    if rule.value == EACH && rule.least.is_some() {
        wrong.push(Refusal::new("governance-refusal-rule-each").at("least"));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

/// Whether a rule may be withdrawn as if it had never been set.
///
/// # Errors
/// Refuses one that has begun: what was judged by it stands.
pub fn check_withdrawal(since: Day, today: Day) -> Result<(), Refusal> {
    if since > today { Ok(()) } else { Err(Refusal::new("governance-refusal-rule-begun").with("day", since)) }
}

/// Whether a rule that holds or held so may end on a day; `next` is when another takes its place, if one is set.
///
/// # Errors
/// Refuses one that has not begun or has ended, a day before its first, and one after another has its place.
pub fn check_repeal(rule: Span, next: Option<Day>, until: Day, today: Day) -> Result<(), Refusal> {
    if rule.since > today {
        return Err(Refusal::new("governance-refusal-rule-ahead").with("day", rule.since));
    }
    if rule.until.is_some_and(|ended| ended <= today) {
        return Err(Refusal::new("governance-refusal-rule-ended"));
    }
    if until < rule.since {
        return Err(Refusal::new("governance-refusal-ends-early").with("day", rule.since).at("until"));
    }
    match next {
        Some(next) if until > next => {
            Err(Refusal::new("governance-refusal-rule-next").with("day", next).at("until"))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rule(aspect: Aspect, value: &str, measure: Measure, least: Option<u32>, most: Option<u32>) -> Judged {
        Judged { aspect, value: value.into(), measure, least, most }
    }

    fn seat(section: &str, class: &str, holder: Option<(&str, &str)>) -> Occupied {
        let holder =
            holder.map(|(gender, country)| Occupant { gender: gender.into(), country: country.into() });
        let section = (!section.is_empty()).then(|| section.to_owned());
        Occupied { section, class: class.into(), holder }
    }

    fn bureau(women: usize, others: usize, vacant: usize) -> Vec<Occupied> {
        let filled = |gender| seat("africa", "city", Some((gender, "KE")));
        let mut seats = vec![filled("female"); women];
        seats.extend(vec![filled("male"); others]);
        seats.extend(vec![seat("africa", "city", None); vacant]);
        seats
    }

    #[test]
    fn the_example_of_the_page() {
        let rules = [rule(Aspect::Gender, "female", Measure::Permille, Some(400), None)];
        let found = judge(&rules, &bureau(12, 21, 0));
        assert_eq!(found[0].verdict, Verdict::Below(2));
        assert_eq!((found[0].count, found[0].whole, found[0].permille()), (12, 33, Some(364)));
        assert_eq!(judge(&rules, &bureau(14, 19, 0))[0].verdict, Verdict::Kept);
    }

    #[test]
    fn shares_are_of_the_seats_held_and_counts_of_all_seats() {
        let seats = bureau(2, 3, 5);
        let found = judge(
            &[
                rule(Aspect::Gender, "female", Measure::Permille, Some(400), None),
                rule(Aspect::Gender, "female", Measure::Seats, Some(3), None),
                rule(Aspect::Section, "africa", Measure::Seats, Some(10), Some(10)),
                rule(Aspect::Section, "africa", Measure::Permille, None, Some(500)),
            ],
            &seats,
        );
        let told: Vec<_> = found.iter().map(|one| (one.count, one.vacant, one.whole, one.verdict)).collect();
        assert_eq!(
            told,
            [
                (2, 0, 5, Verdict::Kept),
                (2, 0, 10, Verdict::Below(1)),
                (10, 5, 10, Verdict::Kept),
                (5, 0, 5, Verdict::Above(3)),
            ]
        );
    }

    #[test]
    fn a_cap_for_each_names_all_who_break_it_else_the_nearest() {
        let from = |country| seat("", "city", Some(("female", country)));
        let seats: Vec<Occupied> = ["FR", "FR", "FR", "KE", "KE", "CL"].map(from).to_vec();
        let each = |most| judge(&[rule(Aspect::Country, EACH, Measure::Seats, None, Some(most))], &seats);
        let told = |found: Vec<Finding>| -> Vec<(String, Verdict)> {
            found.into_iter().map(|one| (one.value, one.verdict)).collect()
        };
        assert_eq!(told(each(1)), [("FR".into(), Verdict::Above(2)), ("KE".into(), Verdict::Above(1))]);
        assert_eq!(told(each(3)), [("FR".into(), Verdict::Kept)]);
    }

    #[test]
    fn nothing_is_a_share_of_nothing() {
        let rules = [
            rule(Aspect::Gender, "female", Measure::Permille, Some(400), None),
            rule(Aspect::Country, EACH, Measure::Seats, None, Some(1)),
        ];
        let found = judge(&rules, &[]);
        assert!(found.iter().all(|one| one.verdict == Verdict::Empty && one.permille().is_none()));
        assert_eq!(judge(&rules[..1], &bureau(0, 0, 4))[0].verdict, Verdict::Empty);
    }

    #[test]
    fn a_rule_without_sense_is_refused_at_its_fields() {
        let new = |value: &str, measure, least, most| NewRule {
            aspect: Aspect::Gender,
            value: value.into(),
            measure,
            least,
            most,
            article: "art. 12".into(),
            example: true,
            since: Day::new(2026, 1, 1).expect("a day"),
        };
        let codes = |rule: NewRule| -> Vec<(&str, Option<String>)> {
            check(&rule).err().unwrap_or_default().into_iter().map(|one| (one.code, one.field)).collect()
        };
        let at = |field: &str| Some(field.to_owned());
        assert_eq!(codes(new("female", Measure::Permille, Some(400), None)), []);
        assert_eq!(
            codes(new("female", Measure::Seats, None, None)),
            [("governance-refusal-rule-empty", at("least"))]
        );
        assert_eq!(
            codes(new("female", Measure::Permille, Some(1_001), None)),
            [("shell-refusal-number", at("least"))]
        );
        assert_eq!(
            codes(new("female", Measure::Seats, Some(5), Some(4))),
            [("governance-refusal-rule-crossed", at("most"))]
        );
        assert_eq!(
            codes(new(EACH, Measure::Seats, Some(1), Some(2))),
            [("governance-refusal-rule-each", at("least"))]
        );
        assert_eq!(
            codes(NewRule { article: " ".into(), ..new("female", Measure::Seats, Some(0), None) }),
            [("shell-refusal-empty", at("article")), ("shell-refusal-number", at("least"))]
        );
    }

    #[test]
    fn a_rule_ends_within_its_time_and_is_withdrawn_before_it() {
        let day = |text: &str| Day::parse(text).expect("a day");
        let (since, today) = (day("2020-01-01"), day("2026-11-23"));
        let code = |until: Option<&str>, next: Option<&str>, on| {
            let rule = Span { since, until: until.map(day) };
            check_repeal(rule, next.map(day), day(on), today).err().map(|refusal| refusal.code)
        };
        assert_eq!(code(None, None, "2020-01-01"), None);
        assert_eq!(code(None, None, "2019-12-31"), Some("governance-refusal-ends-early"));
        assert_eq!(code(Some("2026-11-23"), None, "2026-12-01"), Some("governance-refusal-rule-ended"));
        // An end that lies ahead may be moved, up to the day on which another begins.
        let next = Some("2030-01-01");
        assert_eq!(code(Some("2030-01-01"), next, "2027-01-01"), None);
        assert_eq!(code(Some("2027-01-01"), next, "2030-01-01"), None);
        assert_eq!(code(Some("2030-01-01"), next, "2030-01-02"), Some("governance-refusal-rule-next"));
        let ahead =
            check_repeal(Span { since: day("2026-11-24"), until: None }, None, day("2027-01-01"), today);
        assert_eq!(ahead.expect_err("ahead").code, "governance-refusal-rule-ahead");
        assert_eq!(check_withdrawal(day("2026-11-24"), today), Ok(()));
        assert_eq!(check_withdrawal(today, today).expect_err("begun").code, "governance-refusal-rule-begun");
    }

    proptest! {
        #[test]
        fn adding_what_is_lacking_is_just_enough(
            women in 0..60_usize, others in 0..60_usize, vacant in 0..20_usize, least in 1..=1_000_u32
        ) {
            let rules = [rule(Aspect::Gender, "female", Measure::Permille, Some(least), None)];
            let found = judge(&rules, &bureau(women, others, vacant)).remove(0);
            let whole = women + others;
            // The comparison by hand, without division.
            let reached = |count: u64| count * 1_000 >= u64::from(least) * whole as u64;
            match found.verdict {
                Verdict::Empty => prop_assert_eq!(whole, 0),
                Verdict::Kept => prop_assert!(reached(found.count)),
                Verdict::Below(lacking) => {
                    prop_assert!(reached(found.count + lacking) && !reached(found.count + lacking - 1));
                }
                Verdict::Above(_) => prop_assert!(false, "there is no cap"),
            }
        }

        #[test]
        fn taking_away_what_is_too_much_is_just_enough(women in 0..60_usize, others in 0..60_usize, most in 0..=1_000_u32) {
            let rules = [rule(Aspect::Gender, "female", Measure::Permille, None, Some(most))];
            let found = judge(&rules, &bureau(women, others, 3)).remove(0);
            let whole = (women + others) as u64;
            let within = |count: u64| count * 1_000 <= u64::from(most) * whole;
            match found.verdict {
                Verdict::Empty => prop_assert_eq!(whole, 0),
                Verdict::Kept => prop_assert!(within(found.count)),
                Verdict::Above(over) => prop_assert!(within(found.count - over) && !within(found.count - over + 1)),
                Verdict::Below(_) => prop_assert!(false, "there is no floor"),
            }
        }
    }
}

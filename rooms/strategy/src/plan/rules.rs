//! The rules of a plan, pure: codes and paths, when an entry is in the plan, which plan is meant, what the ledger is told.

use super::{Path, PlanBrief};
use base::{Day, Fault, Span};
use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// The most bytes of a state that the ledger is told in full: an entry holds two of them and at most 65,535 bytes.
const MOST_TOLD: usize = 24_000;
/// The most bytes of one field of a longer state.
const MOST_FIELD: usize = 1_000;

/// Whether a text is a code: 1–64 lower-case ASCII letters and digits in groups joined by single hyphens.
pub fn is_code(text: &str) -> bool {
    let group = |group: &str| {
        !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    text.len() <= 64 && text.split('-').all(group)
}

/// The known word that a slip is nearest to, if at most a third of it would have to change (Levenshtein's
/// distance, in which two letters that changed places are one change).
pub fn nearest<'k>(slip: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let slip: Vec<char> = slip.chars().take(65).collect();
    let near = known.map(|word| (distance(&slip, word), word)).min()?;
    (near.0 * 3 <= slip.len().max(3) && slip.len() < 65).then_some(near.1)
}

fn distance(slip: &[char], word: &str) -> usize {
    let word: Vec<char> = word.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=slip.len()).collect();
    for down in 0..word.len() {
        let mut row = vec![down + 1];
        for across in 0..slip.len() {
            let change = above[across] + usize::from(slip[across] != word[down]);
            let mut least = change.min(row[across] + 1).min(above[across + 1] + 1);
            let swapped =
                across > 0 && down > 0 && slip[across] == word[down - 1] && slip[across - 1] == word[down];
            if swapped {
                least = least.min(before[across - 1] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut above, row);
    }
    above[slip.len()]
}

impl Path {
    /// Reads `2`, `2.3` or `2.3.7`: numbers from 1 to 999 without leading zeros.
    pub fn parse(text: &str) -> Option<Self> {
        let number = |part: &str| {
            let plain = !part.starts_with('0') && part.bytes().all(|byte| byte.is_ascii_digit());
            part.parse::<u16>().ok().filter(|number| plain && (1..=999).contains(number))
        };
        let numbers: Vec<u16> = text.split('.').map(number).collect::<Option<_>>()?;
        match numbers.as_slice() {
            [objective] => Some(Path::Objective(*objective)),
            [objective, strategy] => Some(Path::Strategy(*objective, *strategy)),
            [objective, strategy, action] => Some(Path::Action(*objective, *strategy, *action)),
            _ => None,
        }
    }
}

/// Whether an entry that was in the plan during these spans is in it on a day.
pub fn holds_on(held: &[Span], day: Day) -> bool {
    held.iter().any(|span| span.holds_on(day))
}

/// The spans of an entry that is in the plan from a day on; one that is in it stays so.
#[must_use]
pub fn taken_up(held: &[Span], today: Day) -> Vec<Span> {
    let mut held = held.to_vec();
    match held.last_mut() {
        Some(last) if last.until.is_none() => {}
        // Withdrawn and taken up on one day is as if it had never been withdrawn.
        Some(last) if last.until == Some(today) => last.until = None,
        _ => held.push(Span { since: today, until: None }),
    }
    held
}

/// The spans of an entry that leaves the plan on a day.
#[must_use]
pub fn left(held: &[Span], today: Day) -> Vec<Span> {
    let mut held = held.to_vec();
    if let Some(last) = held.last_mut().filter(|last| last.until.is_none()) {
        last.until = Some(today.max(last.since));
    }
    held
}

/// The plan that is meant where none is named: of those whose period holds the day the one that began last; else the
/// one that ended last before it; else the one that begins first after it.
pub fn current(plans: &[PlanBrief], day: Day) -> Option<&PlanBrief> {
    let running = plans.iter().filter(|plan| plan.since <= day && day <= plan.until);
    let past = plans.iter().filter(|plan| plan.until < day);
    let coming = plans.iter().filter(|plan| day < plan.since);
    running
        .max_by_key(|plan| (plan.since, &plan.code))
        .or_else(|| past.max_by_key(|plan| (plan.until, &plan.code)))
        .or_else(|| coming.min_by_key(|plan| (plan.since, &plan.code)))
}

/// A state as the ledger is told it: whole, or, when it is too long for an entry, with its long fields as their SHA-256.
///
/// # Errors
/// A fault when it cannot be written as JSON.
pub fn told(state: &impl Serialize) -> Result<Value, Fault> {
    let mut value = serde_json::to_value(state).map_err(|error| Fault::from("a state as JSON", error))?;
    if value.to_string().len() <= MOST_TOLD {
        return Ok(value);
    }
    for field in value.as_object_mut().into_iter().flat_map(|fields| fields.values_mut()) {
        let bytes =
            ledger::canonical::canonical(field).map_err(|error| Fault::from("a state as JSON", error))?;
        if bytes.len() > MOST_FIELD {
            *field = json!({ "bytes": bytes.len(), "sha256": hash(&bytes) });
        }
    }
    Ok(value)
}

/// SHA-256 in hexadecimal.
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Id, Lang, Localised};

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    #[test]
    fn codes_are_plain() {
        assert!(["a", "world-council", "2010-2016", "a1-b2"].into_iter().all(is_code));
        let long = "a".repeat(65);
        assert!(!["", "-a", "a-", "a--b", "A", "a b", "é", "a_b", &long].into_iter().any(is_code));
    }

    #[test]
    fn a_slip_finds_its_word() {
        let known = ["strategies", "statement", "title"];
        let near = |slip| nearest(slip, known.into_iter());
        assert_eq!(near("stratgies"), Some("strategies"));
        assert_eq!(near("titel"), Some("title"), "two letters that changed places are one slip");
        assert_eq!(near("tabel"), None, "two of five letters are too many");
        assert_eq!(near("titl"), Some("title"));
        assert_eq!(near("budget"), None);
        assert_eq!(nearest("x", [].into_iter()), None);
    }

    #[test]
    fn paths_are_read_strictly() {
        assert_eq!(Path::parse("1.2.3"), Some(Path::Action(1, 2, 3)));
        assert_eq!(Path::parse("12.999"), Some(Path::Strategy(12, 999)));
        assert_eq!(Path::parse("5"), Some(Path::Objective(5)));
        for bad in
            ["", "0", "01", "1.", "1..2", "1.2.3.4", "1000", "+1", "１", "1.-2", "99999999999999999999"]
        {
            assert_eq!(Path::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn an_entry_leaves_and_comes_back() {
        let first = taken_up(&[], day("2026-01-01"));
        assert_eq!(taken_up(&first, day("2026-02-01")), first);
        let gone = left(&first, day("2026-03-01"));
        assert!(holds_on(&gone, day("2026-02-28")) && !holds_on(&gone, day("2026-03-01")));
        assert_eq!(taken_up(&gone, day("2026-03-01")), first);
        let back = taken_up(&gone, day("2026-06-01"));
        assert_eq!(back.len(), 2);
        assert!(!holds_on(&back, day("2026-04-01")) && holds_on(&back, day("2026-06-01")));
    }

    #[test]
    fn the_plan_that_is_meant() {
        let brief = |code: &str, since, until| PlanBrief {
            id: Id::from_parts(base::Instant::from_micros(0), [0; 10]),
            code: code.to_owned(),
            title: Localised::one(Lang::En, code),
            since: day(since),
            until: day(until),
        };
        let plans = [
            brief("old", "2010-01-01", "2016-12-31"),
            brief("older", "2003-01-01", "2009-12-31"),
            brief("new", "2027-01-01", "2029-12-31"),
        ];
        let on = |text| current(&plans, day(text)).map(|plan| plan.code.as_str());
        assert_eq!(on("2016-12-31"), Some("old"));
        assert_eq!(on("2026-11-23"), Some("old"));
        assert_eq!(on("2028-01-01"), Some("new"));
        assert_eq!(on("2001-01-01"), Some("older"));
        assert_eq!(current(&[], day("2026-01-01")), None);
    }

    #[test]
    fn a_long_state_is_told_by_its_hashes() {
        let short = json!({ "title": "t" });
        assert_eq!(told(&short).expect("told"), short);
        let long = json!({ "number": 1, "title": "ab", "statement": "é".repeat(20_000) });
        let told = told(&long).expect("told");
        assert_eq!(told["number"], 1);
        assert_eq!(told["title"], "ab");
        assert_eq!(told["statement"]["bytes"], 40_002);
        assert_eq!(told["statement"]["sha256"], hash(format!("\"{}\"", "é".repeat(20_000)).as_bytes()));
    }
}

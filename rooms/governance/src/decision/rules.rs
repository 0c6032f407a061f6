//! Numbers of decisions and what may be said of their effect: pure.

use crate::statute::DecisionNumbering;
use base::{Day, Localised, Refusal};

/// The most characters of an effect in one language: before and after fit one entry of the ledger together.
pub const MOST_EFFECT: usize = 1_000;

/// The number of the `running`th decision of a body in a year: as its statutes say, else `{code}/{year}/{running}`.
pub fn number(numbering: Option<&DecisionNumbering>, code: &str, year: i16, running: u64) -> String {
    match numbering {
        Some(numbering) => numbering.number(year, running),
        None => format!("{code}/{year:04}/{running}"),
    }
}

/// Whether an effect can be stated so.
///
/// # Errors
/// Refuses one that is too long, and a day in force before the decision was taken, or of a decision that was not adopted.
pub fn check_effect(
    adopted: bool,
    taken: Day,
    effect: &Localised,
    in_force: Option<Day>,
) -> Result<(), Vec<Refusal>> {
    let mut wrong = Vec::new();
    for (tag, _) in effect.iter().filter(|(_, wording)| wording.text.chars().count() > MOST_EFFECT) {
        wrong.push(Refusal::new("shell-refusal-long").with("most", MOST_EFFECT).at(format!("effect-{tag}")));
    }
    match in_force {
        Some(_) if !adopted => {
            wrong.push(Refusal::new("governance-refusal-decision-not-adopted").at("in_force"))
        }
        Some(day) if day < taken => {
            wrong
                .push(Refusal::new("governance-refusal-decision-in-force").with("day", taken).at("in_force"));
        }
        _ => {}
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Lang;

    #[test]
    fn a_number_follows_the_statutes_or_names_the_body() {
        let numbering = DecisionNumbering { prefix: "WC".into(), digits: 3 };
        assert_eq!(number(Some(&numbering), "world-council", 2026, 7), "WC-2026-007");
        assert_eq!(number(None, "world-council", 2026, 7), "world-council/2026/7");
    }

    #[test]
    fn an_effect_comes_after_the_decision() {
        let day = |text: &str| Day::parse(text).expect("a day");
        let words = Localised::one(Lang::En, "The secretariat writes to all members.");
        let codes = |adopted, words: &Localised, in_force: Option<&str>| {
            let checked = check_effect(adopted, day("2026-11-23"), words, in_force.map(day));
            checked.err().unwrap_or_default().into_iter().map(|refusal| refusal.code).collect::<Vec<_>>()
        };
        assert!(codes(true, &words, Some("2026-11-23")).is_empty());
        assert!(codes(false, &words, None).is_empty());
        assert_eq!(codes(true, &words, Some("2026-11-22")), ["governance-refusal-decision-in-force"]);
        assert_eq!(codes(false, &words, Some("2027-01-01")), ["governance-refusal-decision-not-adopted"]);
        let long = Localised::one(Lang::En, "x".repeat(1_001));
        assert_eq!(codes(true, &long, None), ["shell-refusal-long"]);
    }
}

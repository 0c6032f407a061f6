//! The phrases of verdicts: amounts, bases, and what each article asked.

use super::{Articles, Figures, is_weighted};
use crate::statute;
use shell::Locale;
use tally::{Amount, Base, Outcome, Threshold, Unit};

/// Digits that may be longer than any integer type, as the language writes them where it can.
pub(super) fn digits(l: &Locale, digits: &str) -> String {
    digits.parse::<i64>().map_or_else(|_| digits.to_owned(), |number| l.number(number))
}

/// An amount: the electors, and before them their votes where they weigh by the roll.
pub(super) fn amount(l: &Locale, amount: Amount, weighted: bool) -> String {
    if !weighted {
        return l.number(amount.heads.0);
    }
    let votes = l.n("governance-count-votes", amount.votes.0);
    l.t2("governance-amount", "votes", votes, "electors", l.n("governance-count-electors", amount.heads.0))
}

/// For, against, abstaining.
pub(super) fn tally(l: &Locale, outcome: &Outcome) -> String {
    let weighted = is_weighted(outcome);
    let told = |one| amount(l, one, weighted).into();
    let tally = &outcome.tally;
    let parts =
        [("for", told(tally.in_favour)), ("against", told(tally.against)), ("abstain", told(tally.abstain))];
    l.with("governance-tally", &parts)
}

/// What must be reached, of what: "a simple majority of the voters for and against".
pub(super) fn asked(l: &Locale, threshold: Threshold, base: Base, unit: Unit) -> String {
    let words = statute::threshold(l, threshold);
    match threshold {
        Threshold::Number(_) => l.t1("governance-asks-number", "threshold", words),
        simple if simple.is_simple() && base != Base::Entitled => {
            l.t1("governance-asks-simple", "base", l.t(of(base, unit)))
        }
        _ => l.t2("governance-asks", "threshold", words, "base", l.t(of(base, unit))),
    }
}

fn of(base: Base, unit: Unit) -> &'static str {
    match (unit, base) {
        (Unit::Heads, Base::ForAndAgainst) => "governance-base-heads-for-against",
        (Unit::Heads, Base::Cast) => "governance-base-heads-cast",
        (Unit::Heads, Base::Present) => "governance-base-heads-present",
        (Unit::Heads, Base::Entitled) => "governance-base-heads-entitled",
        (Unit::Votes, Base::ForAndAgainst) => "governance-base-votes-for-against",
        (Unit::Votes, Base::Cast) => "governance-base-votes-cast",
        (Unit::Votes, Base::Present) => "governance-base-votes-present",
        (Unit::Votes, Base::Entitled) => "governance-base-votes-entitled",
    }
}

/// What the quorum asks.
pub(super) fn quorum(l: &Locale, figures: &Figures) -> String {
    let words = statute::threshold(l, figures.threshold);
    match figures.threshold {
        Threshold::Number(_) => words,
        _ => l.t2("governance-asks", "threshold", words, "base", l.t(of(Base::Entitled, figures.unit))),
    }
}

/// What every majority of a rule asked, and, where there are several, which were met.
pub(super) fn demands(l: &Locale, outcome: &Outcome, articles: &Articles) -> String {
    let several = outcome.majorities.len() > 1;
    let demands = outcome.majorities.iter().map(|finding| {
        let figures = Figures::of(&finding.comparison);
        let numbers = [
            ("article", (&articles.majority).into()),
            ("asked", asked(l, figures.threshold, finding.base, figures.unit).into()),
            ("needed", l.number(figures.needed).into()),
            ("base", l.number(figures.base).into()),
        ];
        let demand = match figures.threshold {
            Threshold::MoreThan(_) | Threshold::AtLeast(_) if figures.base == 0 => {
                l.with("governance-demand-empty", &numbers)
            }
            Threshold::Number(_) => l.with("governance-demand-number", &numbers),
            _ => l.with("governance-demand", &numbers),
        };
        match (several, figures.met) {
            (false, _) => demand,
            (true, true) => l.t1("governance-demand-met", "demand", demand),
            (true, false) => l.t1("governance-demand-missed", "demand", demand),
        }
    });
    let joined = demands.reduce(|one, next| l.t2("governance-demand-and", "one", one, "next", next));
    joined.unwrap_or_default()
}

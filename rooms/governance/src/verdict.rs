//! The verdict of a poll in words and figures: one sentence, one bar, one table, and the arithmetic that leads there.
//!
//! Everything here is told from a [`tally::Outcome`] and the articles it was decided by; nothing is counted, and a
//! share comes only from [`tally::share`].

mod derivation;
mod words;

use crate::shapes;
use base::Fault;
use db::{FromValue, Value};
use figures::{Direction, Mark, Part, VerdictBar};
use serde::{Deserialize, Serialize};
use shell::{Html, Locale};
use tally::{
    Amount, Measure, Measured, Outcome, PresentAt, Rounding, Step, Threshold, Unit, Verdict, Weights,
};

pub use derivation::{Told, derivation};

/// The articles that a poll's verdict cites: the rule itself names all that it rests on in one line, a sentence needs
/// the one that speaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Articles {
    /// The article that asks for the majority.
    pub majority: String,
    /// The article that asks for the quorum, or says that none is asked.
    pub quorum: String,
}

impl FromValue for Articles {
    fn from_value(value: Value) -> Result<Self, Fault> {
        let json = serde_json::Value::from_value(value)?;
        serde_json::from_value(json).map_err(|error| Fault::from("the stored articles of a poll", error))
    }
}

impl From<&Articles> for Value {
    fn from(articles: &Articles) -> Self {
        // Two texts always serialise.
        Value::Text(serde_json::to_string(articles).unwrap_or_default())
    }
}

/// The verdict in one word.
pub fn word(l: &Locale, verdict: Verdict) -> String {
    l.t(match verdict {
        Verdict::Carried => "governance-verdict-word-carried",
        Verdict::Rejected => "governance-verdict-word-rejected",
        Verdict::Tied => "governance-verdict-word-tied",
        Verdict::NoQuorum => "governance-verdict-word-no-quorum",
    })
}

/// The verdict in one sentence: what came of it, the tally, and what each article asked of it.
///
/// "Carried: 214 for, 97 against, 31 abstaining; art. 38 asks a simple majority of those for and against, 156 of 311."
pub fn sentence(l: &Locale, outcome: &Outcome, articles: &Articles) -> String {
    let tally = words::tally(l, outcome);
    match &outcome.quorum {
        Some(quorum) if outcome.verdict == Verdict::NoQuorum => {
            let figures = Figures::of(&quorum.comparison);
            let asked = words::quorum(l, &figures);
            // A number that is asked is the number that is needed: it is told once.
            let key = match figures.threshold {
                Threshold::Number(_) => "governance-verdict-no-quorum-number",
                _ => "governance-verdict-no-quorum",
            };
            l.with(
                key,
                &[
                    ("at", shapes::moment(present_at(outcome)).into()),
                    ("present", l.number(figures.count).into()),
                    ("entitled", l.number(figures.base).into()),
                    ("article", (&articles.quorum).into()),
                    ("asked", asked.into()),
                    ("needed", l.number(figures.needed).into()),
                ],
            )
        }
        _ => l.t2(headline(outcome), "tally", tally, "asked", words::demands(l, outcome, articles)),
    }
}

fn headline(outcome: &Outcome) -> &'static str {
    let tie = outcome.derivation.iter().find_map(|step| match step {
        Step::Tie { casting, .. } => Some(casting.is_some()),
        _ => None,
    });
    match (outcome.verdict, tie) {
        (Verdict::Carried, None) => "governance-verdict-carried",
        (Verdict::Carried, Some(_)) => "governance-verdict-carried-casting",
        (Verdict::Rejected, None) => "governance-verdict-rejected",
        (Verdict::Rejected, Some(true)) => "governance-verdict-rejected-casting",
        (Verdict::Rejected, Some(false)) => "governance-verdict-rejected-tie",
        (Verdict::Tied | Verdict::NoQuorum, _) => "governance-verdict-tied",
    }
}

/// Which moment decided who was present.
pub fn present_at(outcome: &Outcome) -> PresentAt {
    let at = outcome.derivation.iter().find_map(|step| match step {
        Step::Presence { at, .. } => Some(*at),
        _ => None,
    });
    at.unwrap_or_default()
}

/// Whether votes weighed by the roll, so that electors and votes are two numbers.
pub fn is_weighted(outcome: &Outcome) -> bool {
    outcome.derivation.iter().any(|step| matches!(step, Step::Roll { weights: Weights::ByRoll, .. }))
}

/// The measure in which the bar is drawn: that of the first majority.
fn measure(outcome: &Outcome) -> Unit {
    outcome.majorities.first().map_or(Unit::Heads, |finding| finding.comparison.unit())
}

/// The number of an amount in a measure.
pub(crate) fn bare(amount: Amount, unit: Unit) -> u128 {
    match unit {
        Unit::Heads => amount.heads.0.into(),
        Unit::Votes => amount.votes.0,
    }
}

/// The verdict bar, in its frame; `id` is unique on the page.
pub fn bar(l: &Locale, id: &str, label: &str, outcome: &Outcome, articles: &Articles) -> Html {
    let unit = measure(outcome);
    let part = |amount: Amount, key: &str| {
        let value = bare(amount, unit);
        Part { value, label: l.t1(key, "number", l.number(value)) }
    };
    let mark = outcome.majorities.first().map(|finding| {
        let needed = Figures::of(&finding.comparison).needed;
        Mark { value: needed, label: l.t1("governance-bar-needed", "number", l.number(needed)) }
    });
    let bar = VerdictBar {
        id: id.to_owned(),
        label: label.to_owned(),
        desc: sentence(l, outcome, articles),
        direction: direction(l),
        in_favour: part(outcome.tally.in_favour, "governance-bar-for"),
        against: part(outcome.tally.against, "governance-bar-against"),
        abstaining: part(outcome.tally.abstain, "governance-bar-abstain"),
        absent: part(outcome.tally.not_voting, "governance-bar-not-voting"),
        mark,
    };
    Html(format!(r#"<figure class="fig-frame">{}</figure>"#, bar.svg()))
}

pub(crate) fn direction(l: &Locale) -> Direction {
    if l.lang().dir() == "rtl" { Direction::Rtl } else { Direction::Ltr }
}

/// One line of the table beside the bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What was answered.
    pub answer: String,
    /// How many electors.
    pub electors: String,
    /// How many votes, where they weigh by the roll.
    pub votes: Option<String>,
    /// The share of all those entitled, in votes where they weigh, else in electors.
    pub share: Option<String>,
}

/// The tally as a table: for, against, abstaining, not voting, entitled.
pub fn table(l: &Locale, outcome: &Outcome) -> Vec<Row> {
    let weighted = is_weighted(outcome);
    let tally = &outcome.tally;
    let rows = [
        ("governance-answer-for", tally.in_favour),
        ("governance-answer-against", tally.against),
        ("governance-answer-abstain", tally.abstain),
        ("governance-answer-not-voting", tally.not_voting),
        ("governance-answer-entitled", outcome.entitled),
    ];
    let permille = |amount: Amount| {
        if weighted {
            permille(amount.votes, outcome.entitled.votes)
        } else {
            permille(amount.heads, outcome.entitled.heads)
        }
    };
    // One precision for the whole column.
    let tenths = rows.iter().any(|(_, amount)| permille(*amount).is_some_and(|share| share % 10 != 0));
    let row = |(key, amount): (&str, Amount)| Row {
        answer: l.t(key),
        electors: l.number(amount.heads.0),
        votes: weighted.then(|| l.number(amount.votes.0)),
        share: permille(amount).map(|share| if tenths { l.tenths(share) } else { l.percent(share) }),
    };
    rows.into_iter().map(row).collect()
}

fn permille<M: Measure>(part: M, whole: M) -> Option<u32> {
    tally::share(part, whole).map(|share| share.permille(Rounding::HalfUp))
}

/// The numbers of a comparison without their type, for telling only.
pub(crate) struct Figures {
    pub unit: Unit,
    pub count: u128,
    pub base: u128,
    pub needed: u128,
    pub threshold: Threshold,
    pub left: String,
    pub right: String,
    pub met: bool,
    pub permille: Option<u32>,
}

impl Figures {
    pub fn of(measured: &Measured) -> Self {
        match measured {
            Measured::Heads(comparison) => Self::from(comparison, Unit::Heads, |heads| heads.0.into()),
            Measured::Votes(comparison) => Self::from(comparison, Unit::Votes, |votes| votes.0),
        }
    }

    fn from<M: Measure>(comparison: &tally::Comparison<M>, unit: Unit, bare: impl Fn(M) -> u128) -> Self {
        Self {
            unit,
            count: bare(comparison.count),
            base: bare(comparison.base),
            needed: bare(comparison.needed),
            threshold: comparison.threshold,
            left: comparison.left.to_string(),
            right: comparison.right.to_string(),
            met: comparison.met,
            permille: comparison.share().map(|share| share.permille(Rounding::HalfUp)),
        }
    }
}

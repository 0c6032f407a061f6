//! A rule of composition against reality, in sentences and as a bar.

use super::{Aspect, EACH, Finding, Measure, RuleState, Verdict};
use crate::registry::Gender;
use base::Localised;
use figures::{CompositionBar, Direction, Mark};
use shell::{Html, Locale};
use std::collections::HashMap;

/// What sections and classes are called, by their codes.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// Sections.
    pub sections: HashMap<String, Localised>,
    /// Classes of the body.
    pub classes: HashMap<String, Localised>,
}

impl Names {
    fn of(&self, aspect: Aspect, value: &str) -> Option<&Localised> {
        match aspect {
            Aspect::Section => self.sections.get(value),
            Aspect::Class => self.classes.get(value),
            Aspect::Gender | Aspect::Country => None,
        }
    }
}

/// A finding as a page tells it.
#[derive(Debug, Clone)]
pub struct Told {
    /// What was counted and what is asked of it, in short: "Women: at least 40%".
    pub heading: Html,
    /// What was counted, what is asked, how it fares; each a whole sentence.
    pub sentences: Vec<String>,
    /// How it fares, in a word.
    pub word: String,
    /// Whether the rule is kept; `None` where there is nothing to count in.
    pub kept: Option<bool>,
    /// The bar.
    pub bar: Html,
}

/// Tells a finding; `id` is unique on the page.
pub fn told(l: &Locale, rule: &RuleState, finding: &Finding, names: &Names, id: &str) -> Told {
    let heading = marked(l, rule.aspect, &finding.value, names);
    let bounds = format!("{} {}", l.t("shell-colon"), l.list(&bounds(l, rule)));
    let heading = [heading, bounds.into()].into_iter().collect();
    let subject = subject(l, rule.aspect, &finding.value, names);
    let mut sentences = vec![reality(l, rule.measure, &subject, finding)];
    if finding.vacant > 0 {
        sentences.push(l.n("governance-composition-vacant", finding.vacant));
    }
    sentences.extend(asked(l, rule));
    sentences.push(verdict(l, finding.verdict));
    let kept = match finding.verdict {
        Verdict::Empty => None,
        verdict => Some(verdict == Verdict::Kept),
    };
    let word = l.t(match finding.verdict {
        Verdict::Kept => "governance-composition-word-kept",
        Verdict::Below(_) => "governance-composition-word-below",
        Verdict::Above(_) => "governance-composition-word-above",
        Verdict::Empty => "governance-composition-word-empty",
    });
    let bar = bar(l, rule, finding, &subject, &sentences, id);
    Told { heading, sentences, word, kept, bar }
}

/// What a rule is about, as markup.
pub(super) fn marked(l: &Locale, aspect: Aspect, value: &str, names: &Names) -> Html {
    match names.of(aspect, value) {
        Some(name) => l.words(name),
        None => subject(l, aspect, value, names).into(),
    }
}

/// The same as text.
pub(super) fn subject(l: &Locale, aspect: Aspect, value: &str, names: &Names) -> String {
    match aspect {
        _ if value == EACH => l.t(match aspect {
            Aspect::Section => "governance-composition-each-section",
            Aspect::Class => "governance-composition-each-class",
            Aspect::Gender => "governance-composition-each-gender",
            Aspect::Country => "governance-composition-each-country",
        }),
        Aspect::Section | Aspect::Class => {
            names.of(aspect, value).map_or_else(|| value.to_owned(), |name| l.noted(name))
        }
        Aspect::Gender => Gender::parse(value).map_or_else(|| value.to_owned(), |gender| l.t(people(gender))),
        Aspect::Country => l.country(value),
    }
}

/// The key of the people of a gender, as a rule speaks of them.
fn people(gender: Gender) -> &'static str {
    match gender {
        Gender::Female => "governance-people-female",
        Gender::Male => "governance-people-male",
        Gender::Other => "governance-people-other",
        Gender::Unknown => "governance-people-unknown",
    }
}

fn reality(l: &Locale, measure: Measure, subject: &str, finding: &Finding) -> String {
    let count = i64::try_from(finding.count).unwrap_or(i64::MAX);
    let whole = i64::try_from(finding.whole).unwrap_or(i64::MAX);
    let args = |share: String| {
        [
            ("subject", subject.into()),
            ("count", count.into()),
            ("whole", whole.into()),
            ("share", share.into()),
        ]
    };
    match (measure, finding.permille()) {
        (Measure::Permille, Some(permille)) => {
            l.with("governance-composition-held", &args(l.percent(permille)))
        }
        (Measure::Permille, None) => l.t1("governance-composition-none-held", "subject", subject),
        (Measure::Seats, _) => l.with("governance-composition-seats", &args(String::new())[..3]),
    }
}

/// What a rule asks or allows, sentence by sentence.
pub(super) fn asked(l: &Locale, rule: &RuleState) -> Vec<String> {
    if rule.measure == Measure::Seats && rule.least.is_some() && rule.least == rule.most {
        return rule
            .least
            .map(|exactly| l.n("governance-composition-exactly", exactly))
            .into_iter()
            .collect();
    }
    let told = |bound: Option<u32>, seats: &str, share: &str| {
        bound.map(|bound| match rule.measure {
            Measure::Seats => l.n(seats, bound),
            Measure::Permille => l.t1(share, "share", l.percent(bound)),
        })
    };
    let least = told(rule.least, "governance-composition-least", "governance-composition-least-share");
    let most = told(rule.most, "governance-composition-most", "governance-composition-most-share");
    least.into_iter().chain(most).collect()
}

/// Floor and cap in a few words each.
fn bounds(l: &Locale, rule: &RuleState) -> Vec<String> {
    let bounds = [(rule.least, "governance-composition-floor"), (rule.most, "governance-composition-cap")];
    bounds.into_iter().filter_map(|(bound, key)| Some(l.t1(key, "bound", amount(l, rule, bound?)))).collect()
}

/// A bound in the measure of its rule.
fn amount(l: &Locale, rule: &RuleState, bound: u32) -> String {
    match rule.measure {
        Measure::Seats => l.number(bound),
        Measure::Permille => l.percent(bound),
    }
}

fn verdict(l: &Locale, verdict: Verdict) -> String {
    match verdict {
        Verdict::Kept => l.t("governance-composition-kept"),
        Verdict::Below(lacking) => l.n("governance-composition-below", lacking),
        Verdict::Above(over) => l.n("governance-composition-above", over),
        Verdict::Empty => l.t("governance-composition-empty"),
    }
}

fn bar(
    l: &Locale,
    rule: &RuleState,
    finding: &Finding,
    subject: &str,
    sentences: &[String],
    id: &str,
) -> Html {
    let mark = |value: Option<u64>, bound: Option<u32>, key: &str| {
        value.zip(bound).map(|(value, bound)| Mark {
            value: value.into(),
            label: l.t1(key, "bound", amount(l, rule, bound)),
        })
    };
    let figure = CompositionBar {
        id: id.to_owned(),
        label: subject.to_owned(),
        desc: sentences.join(" "),
        direction: if l.lang().dir() == "rtl" { Direction::Rtl } else { Direction::Ltr },
        value: finding.count.into(),
        value_label: l.number(finding.count),
        whole: finding.whole.into(),
        whole_label: l.n("governance-composition-whole", finding.whole),
        floor: mark(finding.floor, rule.least, "governance-composition-floor"),
        cap: mark(finding.cap, rule.most, "governance-composition-cap"),
        kept: finding.verdict == Verdict::Kept,
    };
    Html(figure.svg())
}

//! The derivation as arithmetic that one can follow with a finger, step by step.

use super::{Figures, words};
use crate::shapes;
use base::Arg;
use shell::Locale;
use tally::{Amount, Base, MajorityFinding, Outcome, QuorumFinding, Side, Step, Tally, Threshold, Tie, Unit};

/// One step, told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What the step is.
    pub title: String,
    /// Its lines, each a sum or a comparison.
    pub lines: Vec<String>,
    /// Whether what it tests was met, where it tests something.
    pub met: Option<bool>,
}

/// Every step that led from the roll to the verdict.
pub fn derivation(l: &Locale, outcome: &Outcome) -> Vec<Told> {
    let teller = Teller { l, outcome, weighted: super::is_weighted(outcome) };
    outcome.derivation.iter().map(|step| teller.step(step)).collect()
}

struct Teller<'t> {
    l: &'t Locale,
    outcome: &'t Outcome,
    weighted: bool,
}

impl Teller<'_> {
    fn step(&self, step: &Step) -> Told {
        let l = self.l;
        let plain = |key: &str, lines| Told { title: l.t(key), lines, met: None };
        match step {
            Step::Roll { entitled, .. } => plain("governance-step-roll", vec![self.roll(*entitled)]),
            Step::Presence { at, present, represented, besides } => {
                let there = [("present", *present), ("represented", *represented)];
                let besides = besides.filter(|amount| amount.heads.0 > 0);
                let besides =
                    besides.map(|amount| self.sum("governance-line-besides", &[("besides", amount)]));
                Told {
                    title: l.t1("governance-step-presence", "at", shapes::moment(*at)),
                    lines: [Some(self.sum("governance-line-presence", &there)), besides]
                        .into_iter()
                        .flatten()
                        .collect(),
                    met: None,
                }
            }
            Step::Ballots { .. } => plain("governance-step-ballots", self.ballots(step)),
            Step::Hands { show, declared, in_favour, against, abstain, not_raised } => Told {
                title: l.t1("governance-step-hands", "number", l.number(*show)),
                lines: vec![self.whole(
                    "governance-line-hands",
                    &[
                        ("for", in_favour.0),
                        ("against", against.0),
                        ("abstain", abstain.0),
                        ("none", not_raised.0),
                        ("declared", declared.0),
                    ],
                )],
                met: None,
            },
            Step::Tally(tally) => plain("governance-step-tally", self.tally(tally)),
            Step::Quorum(finding) => self.quorum(finding),
            Step::Majority(finding) => self.majority(finding),
            Step::Tie { tie, casting } => plain("governance-step-tie", vec![l.t(tie_key(*tie, *casting))]),
            Step::Verdict { verdict } => plain("governance-step-verdict", vec![super::word(l, *verdict)]),
        }
    }

    fn roll(&self, entitled: Amount) -> String {
        if self.weighted {
            let votes = self.l.n("governance-count-votes", entitled.votes.0);
            let electors = self.l.n("governance-count-electors", entitled.heads.0);
            return self.l.t2("governance-line-roll-weighted", "electors", electors, "votes", votes);
        }
        self.l.t1("governance-line-roll", "electors", self.l.n("governance-count-electors", entitled.heads.0))
    }

    fn ballots(&self, step: &Step) -> Vec<String> {
        let Step::Ballots { received, replaced, set_aside, counted, own, by_proxy, hall, remote } = step
        else {
            return Vec::new();
        };
        let ballots =
            [("received", *received), ("replaced", *replaced), ("aside", *set_aside), ("counted", counted.0)];
        vec![
            self.whole("governance-line-ballots", &ballots),
            self.whole(
                "governance-line-own",
                &[("own", own.0), ("proxy", by_proxy.0), ("counted", counted.0)],
            ),
            self.whole(
                "governance-line-channel",
                &[("hall", hall.0), ("remote", remote.0), ("counted", counted.0)],
            ),
        ]
    }

    fn tally(&self, tally: &Tally) -> Vec<String> {
        let answers = [
            ("for", tally.in_favour),
            ("against", tally.against),
            ("abstain", tally.abstain),
            ("cast", tally.cast),
        ];
        let whole = [("cast", tally.cast), ("none", tally.not_voting), ("entitled", self.outcome.entitled)];
        let mut lines = Vec::new();
        for unit in if self.weighted { &[Unit::Heads, Unit::Votes][..] } else { &[Unit::Heads] } {
            let told = |(name, amount): &(&'static str, Amount)| {
                (*name, Arg::Text(self.l.number(super::bare(*amount, *unit))))
            };
            let key = |heads, votes| if *unit == Unit::Votes { votes } else { heads };
            let cast: Vec<_> = answers.iter().map(told).collect();
            let all: Vec<_> = whole.iter().map(told).collect();
            lines.push(self.l.with(key("governance-line-cast-heads", "governance-line-cast-votes"), &cast));
            lines.push(self.l.with(key("governance-line-all-heads", "governance-line-all-votes"), &all));
        }
        lines
    }

    fn quorum(&self, finding: &QuorumFinding) -> Told {
        let figures = Figures::of(&finding.comparison);
        let mut lines = Vec::new();
        if finding.counts_proxies {
            lines.push(self.added("governance-line-taking-part", figures.unit, &self.there(), figures.count));
        }
        lines.push(words::quorum(self.l, &figures));
        self.compared(&figures, &mut lines);
        Told { title: self.l.t("governance-step-quorum"), lines, met: Some(figures.met) }
    }

    fn majority(&self, finding: &MajorityFinding) -> Told {
        let figures = Figures::of(&finding.comparison);
        let tally = &self.outcome.tally;
        let (in_favour, against, abstain) =
            (("for", tally.in_favour), ("against", tally.against), ("abstain", tally.abstain));
        let base =
            |key, amounts: &[(&'static str, Amount)]| self.added(key, figures.unit, amounts, figures.base);
        let lines_of_base = match finding.base {
            Base::ForAndAgainst => base("governance-line-base-for-against", &[in_favour, against]),
            Base::Cast => base("governance-line-base-cast", &[in_favour, against, abstain]),
            Base::Present => match self.outcome.besides {
                None => base("governance-line-base-present", &self.there()),
                Some(besides) => {
                    let [present, represented] = self.there();
                    base(
                        "governance-line-base-present-besides",
                        &[present, represented, ("besides", besides)],
                    )
                }
            },
            Base::Entitled => base("governance-line-base-entitled", &[]),
        };
        let mut lines =
            vec![words::asked(self.l, figures.threshold, finding.base, figures.unit), lines_of_base];
        self.compared(&figures, &mut lines);
        let several = self.outcome.majorities.len() > 1;
        let title = if several {
            self.l.t1("governance-step-majority-row", "number", self.l.number(finding.row))
        } else {
            self.l.t("governance-step-majority")
        };
        Told { title, lines, met: Some(figures.met) }
    }

    /// The two products, what was needed, and the share.
    fn compared(&self, figures: &Figures, lines: &mut Vec<String>) {
        let l = self.l;
        let count = ("count", Arg::Text(l.number(figures.count)));
        match figures.threshold {
            Threshold::MoreThan(_) | Threshold::AtLeast(_) if figures.base == 0 => {
                lines.push(l.t("governance-line-empty"));
                return;
            }
            Threshold::MoreThan(fraction) | Threshold::AtLeast(fraction) => lines.push(l.with(
                sign(figures),
                &[
                    count,
                    ("denominator", Arg::Text(l.number(fraction.denominator))),
                    ("left", Arg::Text(words::digits(l, &figures.left))),
                    ("right", Arg::Text(words::digits(l, &figures.right))),
                    ("base", Arg::Text(l.number(figures.base))),
                    ("numerator", Arg::Text(l.number(fraction.numerator))),
                ],
            )),
            Threshold::Number(number) => {
                lines.push(l.with(sign(figures), &[count, ("number", Arg::Text(l.number(number)))]));
            }
        }
        let needed = l.number(figures.needed);
        let there = l.number(figures.count);
        lines.push(match figures.permille {
            Some(permille) => l.with(
                "governance-line-needed-share",
                &[("needed", needed.into()), ("count", there.into()), ("share", l.percent(permille).into())],
            ),
            None => l.t2("governance-line-needed", "needed", needed, "count", there),
        });
    }

    fn there(&self) -> [(&'static str, Amount); 2] {
        [("present", self.outcome.present), ("represented", self.outcome.represented)]
    }

    /// A sum in one measure.
    fn added(&self, key: &str, unit: Unit, amounts: &[(&'static str, Amount)], sum: u128) -> String {
        let told = |(name, amount): &(&'static str, Amount)| {
            (*name, Arg::Text(self.l.number(super::bare(*amount, unit))))
        };
        let mut args: Vec<_> = amounts.iter().map(told).collect();
        args.push(("sum", Arg::Text(self.l.number(sum))));
        self.l.with(key, &args)
    }

    fn sum(&self, key: &str, amounts: &[(&'static str, Amount)]) -> String {
        let told = |(name, amount): &(&'static str, Amount)| {
            (*name, Arg::Text(words::amount(self.l, *amount, self.weighted)))
        };
        self.l.with(key, &amounts.iter().map(told).collect::<Vec<_>>())
    }

    fn whole(&self, key: &str, numbers: &[(&'static str, u64)]) -> String {
        let told = |(name, number): &(&'static str, u64)| (*name, Arg::Text(self.l.number(number)));
        self.l.with(key, &numbers.iter().map(told).collect::<Vec<_>>())
    }
}

/// The line whose sign is true of the two numbers as they stand. The sign is part of the string: it is mirrored where
/// the script runs from right to left.
fn sign(figures: &Figures) -> &'static str {
    match (figures.threshold, figures.met) {
        (Threshold::MoreThan(_), true) => "governance-line-fraction-more",
        (Threshold::MoreThan(_), false) => "governance-line-fraction-not-more",
        (Threshold::AtLeast(_), true) => "governance-line-fraction-enough",
        (Threshold::AtLeast(_), false) => "governance-line-fraction-less",
        (Threshold::Number(_), true) => "governance-line-number-enough",
        (Threshold::Number(_), false) => "governance-line-number-less",
    }
}

fn tie_key(tie: Tie, casting: Option<Side>) -> &'static str {
    match (tie, casting) {
        (Tie::Fails, _) => "governance-line-tie-fails",
        (Tie::ChairDecides, None) => "governance-line-tie-open",
        (Tie::ChairDecides, Some(Side::For)) => "governance-line-tie-for",
        (Tie::ChairDecides, Some(Side::Against)) => "governance-line-tie-against",
    }
}

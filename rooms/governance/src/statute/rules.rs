//! What a statute may say, and how a poll's rule is put together from what several say.

use super::{
    DecisionNumbering, Delegation, Hands, InForce, LentRule, PollRule, Proxy, Quorum, Remote, Terms,
};
use crate::registry::{MemberKind, MemberStanding};
use base::{Day, Refusal};
use tally::{Rule, RuleFault, V1};

/// The most days of notice.
const MOST_NOTICE: u16 = 366;
/// The most majorities of one rule.
const MOST_MAJORITIES: usize = 4;

/// Whether what a statute says makes sense by itself.
///
/// # Errors
/// Everything that is wrong, each at its field.
pub fn check(terms: &Terms) -> Result<(), Vec<Refusal>> {
    let checked = match terms {
        Terms::Notice(notice) if notice.days > MOST_NOTICE => Err(bounds(0, MOST_NOTICE.into(), "days")),
        Terms::Quorum(Quorum { quorum: Some(quorum), .. }) => {
            quorum.threshold.check().map_err(|fault| faulty(fault.code()).at("quorum-value"))
        }
        Terms::PollRule(says) => check_poll_rule(says),
        Terms::Standing(standing) => check_standings(&standing.may_vote),
        Terms::Delegation(says) => return check_delegation(says),
        Terms::SeatLoss(says) => says.check(),
        Terms::LentRule(says) => check_lent(says),
        Terms::DecisionNumbering(numbering) => return check_numbering(numbering),
        _ => Ok(()),
    };
    checked.map_err(|refusal| vec![refusal])
}

fn bounds(least: i64, most: i64, field: &str) -> Refusal {
    Refusal::new("shell-refusal-number").with("least", least).with("most", most).at(field)
}

/// What `tally` says of a rule, as the key of its sentence.
fn faulty(code: &'static str) -> Refusal {
    Refusal::new(match code {
        "article-missing" => "governance-fault-article-missing",
        "denominator-zero" => "governance-fault-denominator-zero",
        "fraction-above-one" => "governance-fault-fraction-above-one",
        "threshold-unreachable" => "governance-fault-threshold-unreachable",
        "threshold-void" => "governance-fault-threshold-void",
        "number-too-large" => "governance-fault-number-too-large",
        "majorities-missing" => "governance-fault-majorities-missing",
        "majority-repeated" => "governance-fault-majority-repeated",
        "hands-with-weights" => "governance-fault-hands-with-weights",
        _ => "governance-fault-tie-impossible",
    })
}

/// What is wrong with a rule, as a refusal at the field of the form where it can be mended.
pub fn rule_fault(fault: RuleFault) -> Refusal {
    let field = match fault {
        RuleFault::ArticleMissing => "article".to_owned(),
        RuleFault::Threshold(tally::Place::Quorum, _) => "quorum-value".to_owned(),
        RuleFault::Threshold(tally::Place::Majority(row), _) | RuleFault::MajorityRepeated(row) => {
            format!("majority-{row}-value")
        }
        RuleFault::MajoritiesMissing => "majority-1-value".to_owned(),
        RuleFault::TieImpossible => "tie".to_owned(),
        RuleFault::HandsWithWeights => "weights".to_owned(),
    };
    faulty(fault.code()).at(field)
}

fn check_poll_rule(says: &PollRule) -> Result<(), Refusal> {
    if says.majorities.len() > MOST_MAJORITIES {
        return Err(Refusal::new("shell-refusal-number")
            .with("least", 1)
            .with("most", MOST_MAJORITIES)
            .at("majorities"));
    }
    alone(says).check().map_err(rule_fault)
}

/// A rule of which only this part is said, to check it or to tell it; the rest is what never gets in its way.
pub(crate) fn alone(says: &PollRule) -> Rule {
    Rule {
        v: V1,
        article: "-".to_owned(),
        weights: says.weights,
        quorum: None,
        presence: tally::PresentAt::During,
        majorities: says.majorities.clone(),
        tie: says.tie,
        precedence: tally::Precedence::Principal,
        proxy_cap: Some(0),
        show_of_hands: false,
        remote: false,
        abstention: says.abstention,
        live: says.live,
    }
}

fn check_standings(standings: &[MemberStanding]) -> Result<(), Refusal> {
    let repeated = standings.iter().enumerate().any(|(at, one)| standings[..at].contains(one));
    if standings.is_empty() || repeated {
        Err(Refusal::new("governance-refusal-standing").at("may-vote"))
    } else {
        Ok(())
    }
}

fn check_delegation(says: &Delegation) -> Result<(), Vec<Refusal>> {
    let kinds: &[MemberKind] = &says.kinds;
    let repeated = kinds.iter().enumerate().any(|(at, one)| kinds[..at].contains(one));
    let mut wrong = Vec::new();
    if kinds.is_empty() || repeated {
        wrong.push(Refusal::new("governance-refusal-kinds").at("kind"));
    }
    if says.days_before > MOST_NOTICE {
        wrong.push(bounds(0, MOST_NOTICE.into(), "days"));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

fn check_lent(says: &LentRule) -> Result<(), Refusal> {
    let repeated = says.of.iter().enumerate().any(|(at, one)| says.of[..at].contains(one));
    if says.of.is_empty() || repeated {
        Err(Refusal::new("governance-refusal-lent-bodies").at("of"))
    } else {
        Ok(())
    }
}

/// Whether a statute may be withdrawn on a day: only before its first day, since what has begun may have been followed.
///
/// # Errors
/// A refusal that names its first day.
pub fn check_withdrawal(since: Day, today: Day) -> Result<(), Refusal> {
    if since > today {
        Ok(())
    } else {
        Err(Refusal::new("governance-refusal-statute-begun").with("day", since))
    }
}

fn check_numbering(numbering: &DecisionNumbering) -> Result<(), Vec<Refusal>> {
    let prefix = &numbering.prefix;
    let plain = prefix.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    let mut wrong = Vec::new();
    if !(1..=12).contains(&prefix.len()) || !plain {
        wrong.push(Refusal::new("governance-refusal-prefix").at("prefix"));
    }
    if !(1..=6).contains(&numbering.digits) {
        wrong.push(bounds(1, 6, "digits"));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

impl DecisionNumbering {
    /// The number of the `running`th decision of a year, e.g. `WC-2026-007`.
    pub fn number(&self, year: i16, running: u64) -> String {
        format!("{}-{year:04}-{running:0width$}", self.prefix, width = usize::from(self.digits))
    }
}

/// What a poll's rule is put together from.
#[derive(Debug, Clone)]
pub struct Parts {
    /// What carries a question.
    pub poll: InForce<PollRule>,
    /// How many must take part.
    pub quorum: InForce<Quorum>,
    /// Who may stand for whom.
    pub proxy: InForce<Proxy>,
    /// Ballots from outside the hall.
    pub remote: InForce<Remote>,
    /// Shows of hands.
    pub hands: InForce<Hands>,
}

impl Parts {
    /// Whether any of it is an example and not the federation's own.
    pub fn is_example(&self) -> bool {
        self.poll.example
            || self.quorum.example
            || self.proxy.example
            || self.remote.example
            || self.hands.example
    }

    /// The rule of a poll, citing every article it rests on, that of the majority first.
    ///
    /// # Errors
    /// When what they say together makes no sense, such as a show of hands with weighted votes.
    pub fn rule(&self) -> Result<Rule, Refusal> {
        let mut articles: Vec<&str> = Vec::new();
        let all = [
            &self.poll.article,
            &self.quorum.article,
            &self.proxy.article,
            &self.remote.article,
            &self.hands.article,
        ];
        for article in all {
            if !articles.contains(&article.as_str()) {
                articles.push(article);
            }
        }
        let rule = Rule {
            article: articles.join("; "),
            quorum: self.quorum.terms.quorum,
            presence: self.quorum.terms.presence,
            precedence: self.proxy.terms.precedence,
            proxy_cap: self.proxy.terms.cap,
            show_of_hands: self.hands.terms.allowed,
            remote: self.remote.terms.allowed,
            ..alone(&self.poll.terms)
        };
        rule.check().map_err(rule_fault)?;
        Ok(rule)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Deputy, MandateAsked, Notice, PublicFollow, Standing, Topic};
    use super::*;
    use crate::seat::loss::SeatLoss;
    use base::{Id, Instant};
    use serde_json::json;
    use tally::{Base, Fraction, Majority, Precedence, PresentAt, Threshold, Tie, Unit, Weights};

    fn simple(measure: Unit) -> Majority {
        Majority { measure, base: Base::ForAndAgainst, threshold: Threshold::MoreThan(Fraction::new(1, 2)) }
    }

    fn poll() -> PollRule {
        PollRule {
            weights: Weights::Equal,
            majorities: vec![simple(Unit::Heads)],
            tie: Tie::Fails,
            abstention: true,
            live: false,
        }
    }

    fn codes(terms: impl Into<Terms>) -> Vec<(&'static str, String)> {
        let refusals = check(&terms.into()).err().unwrap_or_default();
        refusals.into_iter().map(|one| (one.code, one.field.unwrap_or_default())).collect()
    }

    #[test]
    fn a_lender_is_named_once() {
        let codes = |of: &[&str]| codes(LentRule { of: of.iter().map(|code| (*code).to_owned()).collect() });
        assert_eq!(codes(&["general-assembly", "world-council"]), []);
        let wrong = [("governance-refusal-lent-bodies", "of".to_owned())];
        assert_eq!(codes(&[]), wrong);
        assert_eq!(codes(&["general-assembly", "general-assembly"]), wrong);
    }

    #[test]
    fn what_has_begun_is_not_withdrawn() {
        let day = |text: &str| Day::parse(text).expect("a day");
        let code = |since, today| check_withdrawal(day(since), day(today)).err().map(|refusal| refusal.code);
        assert_eq!(code("2026-11-24", "2026-11-23"), None);
        assert_eq!(code("2026-11-23", "2026-11-23"), Some("governance-refusal-statute-begun"));
        assert_eq!(code("2020-01-01", "2026-11-23"), Some("governance-refusal-statute-begun"));
    }

    #[test]
    fn every_topic_is_read_strictly_and_comes_back_as_written() {
        let values = [
            (Topic::Notice, json!({ "days": 30 })),
            (Topic::Quorum, json!({ "quorum": null })),
            (Topic::PollRule, serde_json::to_value(poll()).expect("JSON")),
            (Topic::Proxy, json!({ "cap": 2, "precedence": "principal" })),
            (Topic::Deputy, json!({ "votes_when_absent": true })),
            (Topic::Standing, json!({ "may_vote": ["in-good-standing"] })),
            (
                Topic::Delegation,
                json!({ "kinds": ["local-government"], "days_before": 7, "delegate": "must", "substitute": "should" }),
            ),
            (Topic::Remote, json!({ "allowed": true })),
            (Topic::Hands, json!({ "allowed": true })),
            (Topic::CheckIn, json!({ "by_oneself": true })),
            (Topic::SeatLoss, json!({ "effect": "at-next-meeting", "of": "executive-bureau" })),
            (Topic::PublicFollow, json!({ "allowed": false })),
            (Topic::DecisionNumbering, json!({ "prefix": "WC", "digits": 3 })),
            (Topic::LentRule, json!({ "of": ["general-assembly"] })),
        ];
        assert_eq!(values.iter().map(|(topic, _)| *topic).collect::<Vec<_>>(), Topic::ALL);
        for (topic, json) in values {
            let terms = Terms::read(topic, &json).unwrap_or_else(|error| panic!("{topic}: {error}"));
            assert_eq!(terms.topic(), topic);
            assert_eq!(serde_json::to_value(&terms).expect("JSON"), json);
            let mut more = json.clone();
            more["surplus"] = json!(1);
            assert!(Terms::read(topic, &more).is_err(), "{topic} takes what it does not know");
            assert!(Terms::read(topic, &json!({})).is_err(), "{topic} takes silence for an answer");
        }
    }

    #[test]
    fn what_makes_no_sense_is_refused_where_it_stands() {
        let none: Vec<(&str, String)> = Vec::new();
        assert_eq!(codes(Notice { days: 367 }), [("shell-refusal-number", "days".into())]);
        assert_eq!(codes(poll()), none);
        assert_eq!(
            codes(PollRule { majorities: vec![], ..poll() }),
            [("governance-fault-majorities-missing", "majority-1-value".into())]
        );
        let two_thirds =
            Majority { threshold: Threshold::AtLeast(Fraction::new(2, 0)), ..simple(Unit::Heads) };
        assert_eq!(
            codes(PollRule { majorities: vec![simple(Unit::Heads), two_thirds], ..poll() }),
            [("governance-fault-denominator-zero", "majority-2-value".into())]
        );
        let never =
            tally::Quorum { measure: Unit::Heads, threshold: Threshold::Number(0), counts_proxies: false };
        assert_eq!(
            codes(Quorum { quorum: Some(never), presence: PresentAt::Opening }),
            [("governance-fault-threshold-void", "quorum-value".into())]
        );
        assert_eq!(
            codes(Standing { may_vote: vec![] }),
            [("governance-refusal-standing", "may-vote".into())]
        );
        let nobody = Delegation {
            kinds: vec![],
            days_before: 367,
            delegate: MandateAsked::Must,
            substitute: MandateAsked::Should,
        };
        assert_eq!(
            codes(nobody),
            [("governance-refusal-kinds", "kind".into()), ("shell-refusal-number", "days".into())]
        );
        assert_eq!(codes(SeatLoss::AfterDays { days: 2_000 }), [("shell-refusal-number", "days".into())]);
        assert_eq!(
            codes(DecisionNumbering { prefix: "wc/".into(), digits: 9 }),
            [("governance-refusal-prefix", "prefix".into()), ("shell-refusal-number", "digits".into())]
        );
        assert_eq!(codes(Deputy { votes_when_absent: true }), none);
        assert_eq!(codes(PublicFollow { allowed: true }), none);
    }

    #[test]
    fn decisions_are_numbered_as_the_body_says() {
        let numbering = DecisionNumbering { prefix: "WC".into(), digits: 3 };
        assert_eq!(numbering.number(2026, 7), "WC-2026-007");
        assert_eq!(numbering.number(2026, 1_234), "WC-2026-1234");
    }

    fn in_force<T>(terms: T, article: &str) -> InForce<T> {
        let id = Id::from_parts(Instant::from_micros(0), [0; 10]);
        let since = Day::new(2020, 1, 1).expect("a day");
        InForce { id, terms, article: article.into(), example: false, since }
    }

    fn parts() -> Parts {
        Parts {
            poll: in_force(poll(), "art. 38"),
            quorum: in_force(Quorum { quorum: None, presence: PresentAt::Closing }, "art. 37"),
            proxy: in_force(Proxy { cap: Some(1), precedence: Precedence::Principal }, "art. 36"),
            remote: in_force(Remote { allowed: true }, "rules 9"),
            hands: in_force(Hands { allowed: true }, "art. 38"),
        }
    }

    #[test]
    fn a_poll_s_rule_cites_every_article_once() {
        let rule = parts().rule().expect("a rule");
        assert_eq!(rule.article, "art. 38; art. 37; art. 36; rules 9");
        assert_eq!(
            (rule.proxy_cap, rule.remote, rule.show_of_hands, rule.quorum),
            (Some(1), true, true, None)
        );
        assert_eq!(rule.presence, PresentAt::Closing);
        assert!(!parts().is_example());
    }

    #[test]
    fn statutes_that_clash_give_no_rule() {
        let mut parts = parts();
        parts.poll.terms.weights = Weights::ByRoll;
        parts.hands.example = true;
        assert!(parts.is_example());
        let refusal = parts.rule().expect_err("a show of hands tells no weights apart");
        assert_eq!(
            (refusal.code, refusal.field.as_deref()),
            ("governance-fault-hands-with-weights", Some("weights"))
        );
    }
}

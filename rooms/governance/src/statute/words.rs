//! What a statute says, and what a poll's rule demands, in sentences of the reader's language.

use super::{
    CheckIn, DecisionNumbering, Delegation, Deputy, Hands, LentRule, MandateAsked, Notice, Proxy,
    PublicFollow, Quorum, Remote, Standing, Terms, rules,
};
use crate::{
    body,
    registry::{MemberKind, MemberStanding},
    seat::{Capacity, loss::SeatLoss},
};
use base::{Day, Fault};
use db::Read;
use shell::Locale;
use tally::{Base, Clause, Fraction, Precedence, PresentAt, Threshold, Tie, Unit, Weights};

/// What a statute says, sentence by sentence. `since` is its first day, from which an example is made.
///
/// # Errors
/// A fault of the database.
pub fn told(read: &mut Read<'_>, l: &Locale, terms: &Terms, since: Day) -> Result<Vec<String>, Fault> {
    Ok(match terms {
        Terms::Notice(Notice { days }) => vec![l.n("governance-say-notice", *days)],
        Terms::Quorum(says) => quorum_told(l, says),
        Terms::PollRule(says) => poll_rule(l, &rules::alone(says)),
        Terms::Proxy(says) => clause(l, &proxy_clause(says)),
        Terms::Deputy(Deputy { votes_when_absent }) => {
            vec![l.t(if *votes_when_absent {
                "governance-say-deputy-votes"
            } else {
                "governance-say-deputy-never"
            })]
        }
        Terms::Standing(Standing { may_vote }) => {
            let names: Vec<String> = may_vote.iter().map(|one| l.t(&standing_key(*one))).collect();
            vec![l.t1("governance-say-standing", "standings", l.list(&names))]
        }
        Terms::Delegation(says) => delegation(l, says),
        Terms::Remote(Remote { allowed }) => clause(l, &Clause::Remote { allowed: *allowed }),
        Terms::Hands(Hands { allowed }) => clause(l, &Clause::Hands { allowed: *allowed }),
        Terms::CheckIn(CheckIn { by_oneself }) => {
            vec![l.t(if *by_oneself {
                "governance-say-check-in-oneself"
            } else {
                "governance-say-check-in-chair"
            })]
        }
        Terms::SeatLoss(says) => vec![seat_loss(read, l, says)?],
        Terms::PublicFollow(PublicFollow { allowed }) => {
            vec![l.t(if *allowed { "governance-say-public-follow" } else { "governance-say-closed" })]
        }
        Terms::DecisionNumbering(numbering) => vec![numbered(l, numbering, since)],
        Terms::LentRule(LentRule { of }) => {
            let names = of.iter().map(|code| body_named(read, l, code)).collect::<Result<Vec<_>, _>>()?;
            vec![l.t1("governance-say-lent-rule", "bodies", l.list(&names))]
        }
    })
}

fn delegation(l: &Locale, says: &Delegation) -> Vec<String> {
    let kinds: Vec<String> = says.kinds.iter().map(|one| l.t(&kind_key(*one))).collect();
    let asked = |who, asked| {
        let key = match (who, asked) {
            (Capacity::Titular, MandateAsked::Must) => "governance-say-delegate-must",
            (Capacity::Titular, MandateAsked::Should) => "governance-say-delegate-should",
            (Capacity::Titular, MandateAsked::NeedNot) => "governance-say-delegate-need-not",
            (Capacity::Deputy, MandateAsked::Must) => "governance-say-substitute-must",
            (Capacity::Deputy, MandateAsked::Should) => "governance-say-substitute-should",
            (Capacity::Deputy, MandateAsked::NeedNot) => "governance-say-substitute-need-not",
        };
        l.t(key)
    };
    vec![
        l.t1("governance-say-delegation", "kinds", l.list(&kinds)),
        l.n("governance-say-delegation-days", says.days_before),
        asked(Capacity::Titular, says.delegate),
        asked(Capacity::Deputy, says.substitute),
    ]
}

/// Where no quorum is asked, who is present may yet be the base of a majority, so that a moment is told.
fn quorum_told(l: &Locale, says: &Quorum) -> Vec<String> {
    let mut told = clause(l, &quorum_clause(says.quorum));
    if says.quorum.is_some() || !says.presence.is_during() {
        told.extend(clause(l, &Clause::Presence { at: says.presence }));
    }
    told
}

fn quorum_clause(quorum: Option<tally::Quorum>) -> Clause {
    quorum.map_or(Clause::NoQuorum, |quorum| Clause::Quorum {
        measure: quorum.measure,
        threshold: quorum.threshold,
        counts_proxies: quorum.counts_proxies,
    })
}

fn proxy_clause(says: &Proxy) -> Clause {
    match says.cap {
        Some(0) => Clause::NoProxies,
        cap => Clause::Proxies { cap, precedence: says.precedence },
    }
}

/// Only what this part of the rule settles; what other topics hold is told there.
fn poll_rule(l: &Locale, rule: &tally::Rule) -> Vec<String> {
    let own = |clause: &Clause| {
        matches!(
            clause,
            Clause::Weights { .. }
                | Clause::Majority { .. }
                | Clause::Tie { .. }
                | Clause::Abstention { .. }
                | Clause::Live { .. }
        )
    };
    rule.preview().iter().filter(|one| own(one)).flat_map(|one| clause(l, one)).collect()
}

fn seat_loss(read: &mut Read<'_>, l: &Locale, says: &SeatLoss) -> Result<String, Fault> {
    Ok(match says {
        SeatLoss::AtOnce => l.t("governance-say-loss-at-once"),
        SeatLoss::AfterDays { days } => l.n("governance-say-loss-after", *days),
        SeatLoss::AtNextMeeting { of } => {
            l.t1("governance-say-loss-meeting", "body", body_named(read, l, of)?)
        }
    })
}

/// A body by its code: its name, or the code where there is none.
fn body_named(read: &mut Read<'_>, l: &Locale, code: &str) -> Result<String, Fault> {
    let body = match body::by_code(read, code)? {
        Some(id) => body::load(read, id)?,
        None => None,
    };
    Ok(body.map_or_else(|| code.to_owned(), |body| l.noted(&body.name)))
}

fn numbered(l: &Locale, numbering: &DecisionNumbering, since: Day) -> String {
    l.t1("governance-say-numbering", "example", numbering.number(since.date().year(), 1))
}

/// The key of the registry's word for a standing.
pub(super) fn standing_key(standing: MemberStanding) -> String {
    format!("network-standing-{standing}")
}

/// The key of the registry's word for a kind of member.
pub(super) fn kind_key(kind: MemberKind) -> String {
    format!("network-kind-{kind}")
}

/// What one clause of a poll's rule says, in one or more sentences.
pub fn clause(l: &Locale, clause: &Clause) -> Vec<String> {
    let yes = |truth: bool, yes: &str, no: &str| vec![l.t(if truth { yes } else { no })];
    match clause {
        Clause::Article { article } => vec![l.t1("governance-clause-article", "article", article.as_str())],
        Clause::Weights { weights } => yes(
            *weights == Weights::Equal,
            "governance-clause-weights-equal",
            "governance-clause-weights-roll",
        ),
        Clause::NoQuorum => vec![l.t("governance-clause-no-quorum")],
        Clause::Quorum { measure, threshold, counts_proxies } => {
            let proxies =
                yes(*counts_proxies, "governance-clause-quorum-proxies", "governance-clause-quorum-present");
            [vec![quorum(l, *measure, *threshold)], proxies].concat()
        }
        Clause::Presence { at } => vec![l.t(match at {
            PresentAt::Opening => "governance-clause-present-opening",
            PresentAt::Closing => "governance-clause-present-closing",
            PresentAt::During => "governance-clause-present-during",
        })],
        Clause::Majority { row, of, measure, base, threshold, .. } => {
            let several = (*of > 1 && *row == 1).then(|| l.n("governance-clause-majority-all", *of));
            several.into_iter().chain([majority(l, *measure, *base, *threshold)]).collect()
        }
        Clause::Tie { tie } => {
            yes(*tie == Tie::Fails, "governance-clause-tie-fails", "governance-clause-tie-chair")
        }
        Clause::Abstention { offered, weighs_in } => {
            let mut told = yes(*offered, "governance-clause-abstention", "governance-clause-no-abstention");
            told.extend((!weighs_in.is_empty()).then(|| l.t("governance-clause-abstention-weighs")));
            told
        }
        Clause::NoProxies => vec![l.t("governance-clause-no-proxies")],
        Clause::Proxies { cap, precedence } => {
            let cap = cap.map_or_else(
                || l.t("governance-clause-proxies"),
                |cap| l.n("governance-clause-proxies-cap", cap),
            );
            let both = l.t(match precedence {
                Precedence::Principal => "governance-clause-precedence-principal",
                Precedence::Proxy => "governance-clause-precedence-proxy",
                Precedence::Refuse => "governance-clause-precedence-refuse",
            });
            vec![cap, both]
        }
        Clause::LastBallotCounts => vec![l.t("governance-clause-last-ballot")],
        Clause::Hands { allowed } => yes(*allowed, "governance-clause-hands", "governance-clause-no-hands"),
        Clause::Remote { allowed } => {
            yes(*allowed, "governance-clause-remote", "governance-clause-no-remote")
        }
        Clause::Live { shown } => yes(*shown, "governance-clause-live", "governance-clause-not-live"),
    }
}

fn quorum(l: &Locale, measure: Unit, threshold: Threshold) -> String {
    match (measure, threshold) {
        (Unit::Heads, Threshold::Number(number)) => l.n("governance-clause-quorum-heads-number", number),
        (Unit::Votes, Threshold::Number(number)) => l.n("governance-clause-quorum-votes-number", number),
        (Unit::Heads, share) => {
            l.t1("governance-clause-quorum-heads", "threshold", self::threshold(l, share))
        }
        (Unit::Votes, share) => {
            l.t1("governance-clause-quorum-votes", "threshold", self::threshold(l, share))
        }
    }
}

fn majority(l: &Locale, measure: Unit, base: Base, threshold: Threshold) -> String {
    let base = l.t(match (measure, base) {
        (Unit::Heads, Base::ForAndAgainst) => "governance-base-heads-for-against",
        (Unit::Heads, Base::Cast) => "governance-base-heads-cast",
        (Unit::Heads, Base::Present) => "governance-base-heads-present",
        (Unit::Heads, Base::Entitled) => "governance-base-heads-entitled",
        (Unit::Votes, Base::ForAndAgainst) => "governance-base-votes-for-against",
        (Unit::Votes, Base::Cast) => "governance-base-votes-cast",
        (Unit::Votes, Base::Present) => "governance-base-votes-present",
        (Unit::Votes, Base::Entitled) => "governance-base-votes-entitled",
    });
    match (measure, threshold) {
        (Unit::Heads, Threshold::Number(number)) => l.n("governance-clause-majority-heads-number", number),
        (Unit::Votes, Threshold::Number(number)) => l.n("governance-clause-majority-votes-number", number),
        (_, share) => {
            l.t2("governance-clause-majority", "threshold", self::threshold(l, share), "base", base)
        }
    }
}

/// What must be reached, in words: "more than one half", "at least two thirds", "at least 50".
pub fn threshold(l: &Locale, threshold: Threshold) -> String {
    let (key, fraction) = match threshold {
        Threshold::Number(number) => return l.n("governance-threshold-number", number),
        Threshold::MoreThan(fraction) => ("governance-threshold-more-than", fraction),
        Threshold::AtLeast(fraction) => ("governance-threshold-at-least", fraction),
    };
    l.t2(key, "name", name(fraction), "fraction", written(fraction))
}

/// The name under which the strings know a common fraction; others are written in figures.
fn name(fraction: Fraction) -> &'static str {
    match (fraction.numerator, fraction.denominator) {
        (1, 2) => "half",
        (1, 3) => "third",
        (2, 3) => "two-thirds",
        (1, 4) => "quarter",
        (3, 4) => "three-quarters",
        (3, 5) => "three-fifths",
        (4, 5) => "four-fifths",
        _ => "figures",
    }
}

fn written(fraction: Fraction) -> String {
    format!("{}/{}", fraction.numerator, fraction.denominator)
}

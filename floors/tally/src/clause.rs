//! What a rule demands, clause by clause, to be told before a poll opens.
//!
//! Data, not sentences: who shows it finds the words in the reader's language.

use crate::measure::Unit;
use crate::rule::{Base, Precedence, PresentAt, Rule, Tie, Weights};
use crate::threshold::Threshold;
use serde::{Deserialize, Serialize};

/// One thing that a rule says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "clause", rename_all = "snake_case")]
pub enum Clause {
    /// Where the rule stands.
    Article {
        /// The article, as the federation cites it.
        article: String,
    },
    /// What a vote weighs.
    Weights {
        /// Equal, or by the roll.
        weights: Weights,
    },
    /// No quorum is asked.
    NoQuorum,
    /// How many must take part.
    Quorum {
        /// What is counted.
        measure: Unit,
        /// What must be reached, of the entitled.
        threshold: Threshold,
        /// Whether the represented count.
        counts_proxies: bool,
    },
    /// Which moment decides who is present. Told only where that matters.
    Presence {
        /// The moment.
        #[serde(default, skip_serializing_if = "PresentAt::is_during")]
        at: PresentAt,
    },
    /// What carries; all rows must hold.
    Majority {
        /// This row, counted from 1.
        row: u32,
        /// How many rows there are.
        of: u32,
        /// What is counted.
        measure: Unit,
        /// What those in favour are held against.
        base: Base,
        /// What must be reached.
        threshold: Threshold,
        /// Whether it is a simple majority, more than one half.
        simple: bool,
    },
    /// What a tie leads to. Told only where one can occur.
    Tie {
        /// Fails, or the chair decides.
        tie: Tie,
    },
    /// Abstaining.
    Abstention {
        /// Whether it is offered.
        offered: bool,
        /// The majorities, by row from 1, whose base holds those who abstain, so that abstaining there works
        /// like a vote against.
        weighs_in: Vec<u32>,
    },
    /// Nobody votes for another.
    NoProxies,
    /// Electors may be represented.
    Proxies {
        /// How many one holder may stand for; `None`: no cap.
        cap: Option<u32>,
        /// Whose ballot stands when both cast one.
        precedence: Precedence,
    },
    /// Who has voted may vote again until the poll closes; the last ballot counts.
    LastBallotCounts,
    /// Whether the chair may enter a show of hands.
    Hands {
        /// Yes or no.
        allowed: bool,
    },
    /// Whether ballots may come from outside the hall.
    Remote {
        /// Yes or no.
        allowed: bool,
    },
    /// Whether the running result may be seen before the poll closes.
    Live {
        /// Yes or no; if not, only the turnout is seen.
        shown: bool,
    },
}

impl Rule {
    /// What this rule demands, in the order in which it is best told.
    pub fn preview(&self) -> Vec<Clause> {
        let mut clauses = vec![
            Clause::Article { article: self.article.clone() },
            Clause::Weights { weights: self.weights },
            self.quorum_clause(),
        ];
        if self.asks_presence() {
            clauses.push(Clause::Presence { at: self.presence });
        }
        clauses.extend(self.majority_clauses());
        if self.can_tie() {
            clauses.push(Clause::Tie { tie: self.tie });
        }
        clauses.push(self.abstention_clause());
        clauses.push(self.proxy_clause());
        clauses.push(Clause::LastBallotCounts);
        clauses.push(Clause::Hands { allowed: self.show_of_hands });
        clauses.push(Clause::Remote { allowed: self.remote });
        clauses.push(Clause::Live { shown: self.live });
        clauses
    }

    fn quorum_clause(&self) -> Clause {
        self.quorum.map_or(Clause::NoQuorum, |quorum| Clause::Quorum {
            measure: quorum.measure,
            threshold: quorum.threshold,
            counts_proxies: quorum.counts_proxies,
        })
    }

    fn majority_clauses(&self) -> impl Iterator<Item = Clause> {
        let of = self.rows().last().map_or(0, |(row, _)| row);
        self.rows().map(move |(row, majority)| Clause::Majority {
            row,
            of,
            measure: majority.measure,
            base: majority.base,
            threshold: majority.threshold,
            simple: majority.threshold.is_simple(),
        })
    }

    fn abstention_clause(&self) -> Clause {
        let weighs = |base| self.abstention && base != Base::ForAndAgainst;
        let weighing = self.rows().filter(|(_, majority)| weighs(majority.base));
        Clause::Abstention { offered: self.abstention, weighs_in: weighing.map(|(row, _)| row).collect() }
    }

    fn proxy_clause(&self) -> Clause {
        match self.proxy_cap {
            Some(0) => Clause::NoProxies,
            cap => Clause::Proxies { cap, precedence: self.precedence },
        }
    }
}

//! Ballots: one voter's answer in a poll, and shows of hands beside them, in one count.
//!
//! A ballot's row says who pressed, for whom, from where and when; its answer stands sealed beside the ledger's entry
//! and nowhere else, so that nobody sees it before the poll closes and nobody can change it at any time. The last ballot
//! of a voter counts. The same holds of a show of hands: who was asked and how many raised a hand can be seen, for what
//! only when the poll is closed.

pub mod rules;

mod hands;
mod pages;
mod store;

use crate::{poll::Poll, roll::RollEntry};
use base::{Id, Instant};
use db::coded;
use serde::{Deserialize, Serialize};
use tally::Choice;

pub use hands::{NewHands, enter, hands_of, hands_states, open_for_hands, remove};
pub(crate) use hands::{STATEMENTS as HANDS_STATEMENTS, says_hands, shows};
pub(crate) use pages::routes;
pub(crate) use store::{Mine, STATEMENTS, mine, of_elector, seals};
pub use store::{NewBallot, OpenSeal, Receipt, cast, of_poll, states};

base::kind!(
    /// One voter's answer in a poll.
    Ballot = "ballot",
    /// A show of hands in a poll.
    Hands = "show-of-hands",
);

coded! {
    /// Where a ballot comes from.
    pub enum Channel {
        /// From within the hall.
        Hall = "hall",
        /// From elsewhere.
        Remote = "remote",
    }
}

impl From<Channel> for tally::Channel {
    fn from(channel: Channel) -> Self {
        match channel {
            Channel::Hall => tally::Channel::Hall,
            Channel::Remote => tally::Channel::Remote,
        }
    }
}

db::record! {
    /// A ballot as its row and the ledger have it: all but the answer.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    pub struct BallotState {
        /// The poll.
        pub poll: Id<Poll>,
        /// Its place in the order of reception.
        pub place: u64,
        /// On whose behalf: a line of the roll.
        pub elector: Id<RollEntry>,
        /// Who pressed: that line, or the one that holds its proxy.
        pub caster: Id<RollEntry>,
        /// Where it came from.
        pub channel: Channel,
        /// When it came.
        pub cast_at: Instant,
    }
}

/// A show of hands as its rows and the ledger have it: all but what the hands were for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HandsState {
    /// The poll.
    pub poll: Id<Poll>,
    /// How many were asked to show hands.
    pub declared: u64,
    /// How many did.
    pub raised: u64,
    /// The SHA-256 of the ids of those asked, in ascending order, each on a line of its own.
    pub electors_sha256: crate::poll::Sum,
}

/// What is sealed of a ballot.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SealedBallot {
    pub ballot: Id<Ballot>,
    pub choice: Choice,
}

/// What is sealed of a show of hands.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SealedHands {
    pub hands: Id<Hands>,
    #[serde(rename = "for")]
    pub in_favour: u64,
    pub against: u64,
    pub abstain: u64,
}

/// The code of an answer in forms and addresses.
pub fn choice_code(choice: Choice) -> &'static str {
    match choice {
        Choice::For => "for",
        Choice::Against => "against",
        Choice::Abstain => "abstain",
    }
}

/// Reads an answer from a form.
pub fn parse_choice(word: &str) -> Option<Choice> {
    [Choice::For, Choice::Against, Choice::Abstain].into_iter().find(|choice| choice_code(*choice) == word)
}

/// The key of an answer's word.
pub fn choice_key(choice: Choice) -> &'static str {
    match choice {
        Choice::For => "governance-answer-for",
        Choice::Against => "governance-answer-against",
        Choice::Abstain => "governance-answer-abstain",
    }
}

//! Statutes: what a body's own rules say on a topic, as dated data tied to its article.
//!
//! No statute is built in. What a federation has not set is a required setting: a function that needs it refuses with
//! a sentence that names what to set. To add a topic: a line in the list below, a struct that reads strictly, a
//! sentence in `statute/words.rs`, fields in `statute/form.rs`.

pub mod rules;

mod form;
mod pages;
mod store;
mod whole;
mod words;

use crate::{
    body::Body,
    registry::{MemberKind, MemberStanding},
    seat::loss::SeatLoss,
};
use base::{Day, Id};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;
use tally::PresentAt;

pub(crate) use pages::{block, routes, said};
pub(crate) use store::STATEMENTS;
pub use store::{enact, enact_rule, in_force, lent, listed, poll_rule, required, states, upcoming, withdraw};
pub(crate) use whole::{has_enough, lacking_block, step_place};
pub use words::{clause, threshold, told};

base::kind!(
    /// What a body's rules say on one topic for a time.
    Statute = "statute",
);

/// What a topic's value is, as a type.
pub trait Says: Serialize + DeserializeOwned + Into<Terms> {
    /// The topic.
    const TOPIC: Topic;
}

macro_rules! topics {
    ($($(#[$meta:meta])* $name:ident = $code:literal, $key:literal;)+) => {
        db::coded! {
            /// What a statute can be about.
            pub enum Topic { $($(#[$meta])* $name = $code),+ }
        }

        impl Topic {
            /// The key of its name.
            pub fn key(self) -> &'static str {
                match self { $(Topic::$name => $key),+ }
            }
        }

        /// What a statute says, by its topic. In JSON and in its row only the value stands, without the topic.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
        #[serde(untagged)]
        #[allow(missing_docs, reason = "each is named and explained by its topic")]
        pub enum Terms { $($name($name)),+ }

        impl Terms {
            /// The topic.
            pub fn topic(&self) -> Topic {
                match self { $(Terms::$name(_) => Topic::$name),+ }
            }

            /// Reads a value strictly: unknown names are an error.
            ///
            /// # Errors
            /// What the reader says, with line and column.
            pub fn read(topic: Topic, json: &Value) -> Result<Self, serde_json::Error> {
                match topic { $(Topic::$name => $name::deserialize(json).map(Terms::$name)),+ }
            }
        }

        $(
            impl From<$name> for Terms {
                fn from(says: $name) -> Self {
                    Terms::$name(says)
                }
            }
            impl Says for $name {
                const TOPIC: Topic = Topic::$name;
            }
        )+
    };
}

topics! {
    /// How long before a meeting it must be called.
    Notice = "notice", "governance-topic-notice";
    /// How many must take part for a meeting to decide.
    Quorum = "quorum", "governance-topic-quorum";
    /// What carries a question.
    PollRule = "poll-rule", "governance-topic-poll-rule";
    /// Whether and for how many one may stand.
    Proxy = "proxy", "governance-topic-proxy";
    /// Whether a deputy votes while the titular is absent.
    Deputy = "deputy", "governance-topic-deputy";
    /// Whose members' representatives may vote, by the members' standing.
    Standing = "standing", "governance-topic-standing";
    /// Which members name a delegate for each meeting, and how.
    Delegation = "delegation", "governance-topic-delegation";
    /// Whether ballots may come from outside the hall.
    Remote = "remote", "governance-topic-remote";
    /// Whether the chair may enter a show of hands.
    Hands = "hands", "governance-topic-hands";
    /// Whether whoever comes to a meeting may enter it themselves.
    CheckIn = "check-in", "governance-topic-check-in";
    /// What becomes of the seat of somebody whose mandate ends.
    SeatLoss = "seat-loss", "governance-topic-seat-loss";
    /// Whether anybody may follow the meetings.
    PublicFollow = "public-follow", "governance-topic-public-follow";
    /// How decisions are numbered.
    DecisionNumbering = "decision-numbering", "governance-topic-decision-numbering";
    /// By which other bodies' rule the body may vote.
    LentRule = "lent-rule", "governance-topic-lent-rule";
}

/// How long before a meeting it must be called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// Whole days between the day of the call and the day of the meeting, 0 to 366.
    pub days: u16,
}

/// How many must take part for a meeting to decide; that none need is said, not left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quorum {
    /// What must be reached, or `null` where no quorum is asked.
    #[serde(deserialize_with = "stated")]
    pub quorum: Option<tally::Quorum>,
    /// Which moment decides who is present; the whole time in which a poll is open is meant by leaving it out.
    #[serde(default, skip_serializing_if = "PresentAt::is_during")]
    pub presence: PresentAt,
}

/// What carries a question: the part of a [`tally::Rule`] that no other topic holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PollRule {
    /// What one vote weighs.
    pub weights: tally::Weights,
    /// What carries the question; all must hold.
    pub majorities: Vec<tally::Majority>,
    /// What a tie leads to.
    pub tie: tally::Tie,
    /// Whether abstaining is offered as an answer.
    pub abstention: bool,
    /// Whether the running result may be seen before the poll closes.
    pub live: bool,
}

/// Whether and for how many one may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proxy {
    /// How many one holder may stand for: 0 where there are no proxies, `null` where there is no cap.
    #[serde(deserialize_with = "stated")]
    pub cap: Option<u32>,
    /// Whose ballot stands when principal and proxy both cast one.
    pub precedence: tally::Precedence,
}

/// Whether a deputy votes while the titular is absent (e.g. UCLG constitution, art. 36).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deputy {
    /// Whether the deputy votes then.
    pub votes_when_absent: bool,
}

/// Whose members' representatives may vote, by the standing of the members.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standing {
    /// The standings that give the vote, each once.
    pub may_vote: Vec<MemberStanding>,
}

db::coded! {
    /// Whether whoever is named must hold a political mandate in the member on the day.
    pub enum MandateAsked {
        /// Must, or has no vote.
        Must = "must",
        /// Should: it is told of whoever does not, and takes nothing away.
        Should = "should",
        /// Need not.
        NeedNot = "need-not",
    }
}

/// Which members name a delegate and a substitute for each meeting, each member with one vote (e.g. UCLG constitution,
/// art. 36).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delegation {
    /// The kinds of members that do, each once.
    pub kinds: Vec<MemberKind>,
    /// How many whole days before the day of the meeting naming ends, 0 to 366: 0 allows that day itself, until it
    /// opens.
    pub days_before: u16,
    /// Whether the delegate must hold a political mandate.
    pub delegate: MandateAsked,
    /// Whether the substitute must.
    pub substitute: MandateAsked,
}

/// Whether ballots may come from outside the hall.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remote {
    /// Whether they may.
    pub allowed: bool,
}

/// Whether the chair may enter a show of hands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hands {
    /// Whether the chair may.
    pub allowed: bool,
}

/// Whether whoever comes to a meeting may enter it themselves; otherwise whoever runs the meeting does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckIn {
    /// Whether they may.
    pub by_oneself: bool,
}

/// Whether anybody may follow the meetings, without an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublicFollow {
    /// Whether anybody may.
    pub allowed: bool,
}

/// How decisions are numbered: prefix, year of the decision, running number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionNumbering {
    /// What every number of the body begins with, 1 to 12 capital letters and digits; no other body's.
    pub prefix: String,
    /// How many digits the running number has at least, 1 to 6.
    pub digits: u8,
}

/// By which other bodies' rule the body may vote besides its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LentRule {
    /// The codes of those bodies, each once.
    pub of: Vec<String>,
}

/// A statute as its row has it, and as the ledger tells it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StatuteState {
    /// The body.
    pub body: Id<Body>,
    /// The topic.
    pub topic: Topic,
    /// The article that says so, as the federation cites it.
    pub article: String,
    /// What it says.
    pub value: Terms,
    /// Whether it is an example and not the federation's own.
    pub example: bool,
    /// The first day on which it holds.
    pub since: Day,
    /// The first day on which it no longer holds.
    pub until: Option<Day>,
    /// The day on which it was entered, where that was after its first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entered_on: Option<Day>,
}

/// A statute to be enacted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewStatute {
    /// What it says.
    pub terms: Terms,
    /// The article that says so.
    pub article: String,
    /// Whether it is an example and not the federation's own.
    pub example: bool,
    /// The first day on which it holds; the one before ends then.
    pub since: Day,
}

/// What is in force on a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InForce<T> {
    /// Its id.
    pub id: Id<Statute>,
    /// What it says.
    pub terms: T,
    /// The article that says so.
    pub article: String,
    /// Whether it is an example and not the federation's own.
    pub example: bool,
    /// The first day on which it holds.
    pub since: Day,
}

/// A field that must be written even where it is empty: silence is not "none".
fn stated<'de, T: Deserialize<'de>, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    Option::deserialize(deserializer)
}

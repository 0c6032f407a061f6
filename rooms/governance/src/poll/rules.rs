//! When a poll may be drafted, opened, closed, decided by the chair or broken off: pure.

use super::{PollState, Stage, Sum};
use crate::meeting::Format;
use base::{Localised, Refusal};
use tally::{CountFault, Elector, Roll, Rule, Side, Verdict};

/// The most characters of a question in one language.
pub const MOST_QUESTION: usize = 300;

/// Whether a question can be put.
///
/// # Errors
/// Refuses an empty one and one that is too long, at its field.
pub fn check_question(question: &Localised) -> Result<(), Vec<Refusal>> {
    let mut wrong = Vec::new();
    if question.is_empty() {
        wrong.push(Refusal::new("shell-refusal-empty").at("question"));
    }
    for (tag, _) in question.iter().filter(|(_, wording)| wording.text.chars().count() > MOST_QUESTION) {
        wrong.push(
            Refusal::new("shell-refusal-long").with("most", MOST_QUESTION).at(format!("question-{tag}")),
        );
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

/// Whether question and rule may still change.
///
/// # Errors
/// Refuses from the opening on: the rule is frozen.
pub fn check_draft(poll: &PollState) -> Result<(), Refusal> {
    match poll.stage() {
        Stage::Draft => Ok(()),
        Stage::Open | Stage::Closed | Stage::Annulled => Err(Refusal::new("governance-refusal-poll-frozen")),
        Stage::NotPut => Err(Refusal::new("governance-refusal-poll-not-put")),
    }
}

/// Whether a poll may be opened beside `others` that are open in the same meeting, by the rule as it is `now` and the
/// article that lends it.
///
/// # Errors
/// Refuses a second opening, a second open poll, and a rule that has changed since it was shown.
pub fn check_open(poll: &PollState, others: u64, now: &Rule, lent_by: Option<&str>) -> Result<(), Refusal> {
    match poll.stage() {
        Stage::Open => return Err(Refusal::new("governance-refusal-poll-open")),
        Stage::Closed | Stage::Annulled => return Err(Refusal::new("governance-refusal-poll-closed")),
        Stage::NotPut => return Err(Refusal::new("governance-refusal-poll-not-put")),
        Stage::Draft => {}
    }
    if others > 0 {
        return Err(Refusal::new("governance-refusal-poll-other-open"));
    }
    if poll.rule() != now || poll.lent_by.as_deref() != lent_by {
        return Err(Refusal::new("governance-refusal-poll-rule-changed"));
    }
    Ok(())
}

/// Whether anybody can answer by a rule in a meeting of that format.
///
/// # Errors
/// Refuses answers from the hall alone where there is no hall.
pub fn check_reach(rule: &Rule, format: Format) -> Result<(), Refusal> {
    if rule.remote || format != Format::Remote {
        return Ok(());
    }
    Err(Refusal::new("governance-refusal-poll-no-hall").with("article", rule.article.as_str()))
}

/// Whether a motion still has the words that were put: `version` and `text` as they are now.
///
/// # Errors
/// Refuses other words, and a poll that was drafted without fixing them.
pub fn check_words(poll: &PollState, version: u64, text: Sum) -> Result<(), Refusal> {
    if (poll.motion_version, poll.text_sha256) == (Some(version), Some(text)) {
        Ok(())
    } else {
        Err(Refusal::new("governance-refusal-poll-text-changed"))
    }
}

/// Whether the roll can be counted by the rule, so that closing cannot fail for it.
///
/// # Errors
/// Refuses an empty roll, proxies above the cap of this rule, weights that are too large together.
pub fn check_roll(rule: &Rule, electors: &[Elector], other_holders: &[String]) -> Result<(), Refusal> {
    if electors.is_empty() {
        return Err(Refusal::new("governance-refusal-poll-nobody"));
    }
    match Roll::new(rule, electors, other_holders) {
        Ok(_) => Ok(()),
        Err(CountFault::ProxiesOverCap { cap, .. }) => Err(Refusal::new("governance-refusal-poll-proxies")
            .with("cap", cap)
            .with("article", rule.article.as_str())),
        Err(CountFault::VotesTooMany) => Err(Refusal::new("governance-refusal-poll-weights")),
        Err(_) => Err(Refusal::new("governance-refusal-poll-roll")),
    }
}

/// Whether a poll may be closed or broken off.
///
/// # Errors
/// Refuses what is not open.
pub fn check_close(poll: &PollState) -> Result<(), Refusal> {
    match poll.stage() {
        Stage::Open => Ok(()),
        Stage::Draft => Err(Refusal::new("governance-refusal-poll-not-open")),
        Stage::NotPut => Err(Refusal::new("governance-refusal-poll-not-put")),
        Stage::Closed | Stage::Annulled => Err(Refusal::new("governance-refusal-poll-closed")),
    }
}

/// Whether the answers of a poll are open to whoever sees it: once it was counted. Of one broken off nobody ever learns
/// them, and a secret poll does not exist yet.
pub fn opens_answers(poll: &PollState) -> bool {
    poll.stage() == Stage::Closed
}

/// Whether the chair may cast a vote that decides.
///
/// # Errors
/// Refuses where there is no tie, and where the chair has decided.
pub fn check_casting(poll: &PollState) -> Result<(), Refusal> {
    if poll.awaits_chair() { Ok(()) } else { Err(Refusal::new("governance-refusal-poll-no-tie")) }
}

/// What becomes of the question after the count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consequence {
    /// A decision is taken: adopted or not.
    Decided {
        /// Whether the question was carried.
        adopted: bool,
    },
    /// The chair is to decide.
    AwaitsChair,
    /// Nothing was decided; the question may be put again.
    Nothing,
}

/// What becomes of the question.
pub fn consequence(verdict: Verdict) -> Consequence {
    match verdict {
        Verdict::Carried => Consequence::Decided { adopted: true },
        Verdict::Rejected => Consequence::Decided { adopted: false },
        Verdict::Tied => Consequence::AwaitsChair,
        Verdict::NoQuorum => Consequence::Nothing,
    }
}

/// Reads a casting vote.
pub fn side(word: &str) -> Option<Side> {
    match word {
        "for" => Some(Side::For),
        "against" => Some(Side::Against),
        _ => None,
    }
}

//! A poll's rule and its result as blocks that pages and panels share.

use super::{PollState, Turnout};
use crate::{
    statute,
    verdict::{self, Articles, Row, Told},
};
use base::Fault;
use figures::Progress;
use shell::{Html, Locale, render};
use tally::Outcome;

#[derive(askama::Template)]
#[template(path = "poll/rule.html")]
struct RuleBlock {
    l: Locale,
    sentences: Vec<String>,
    example: bool,
    hash: Option<String>,
}

/// The rule in words, with its article first; said to be an example where any of it is one.
pub(crate) fn rule(l: &Locale, poll: &PollState) -> Result<Html, Fault> {
    let sentences = poll.rule().preview().iter().flat_map(|clause| statute::clause(l, clause)).collect();
    let hash = poll.rule_sha256.map(|sum| sum.0.to_string());
    render(&RuleBlock { l: l.clone(), sentences, example: poll.example, hash })
}

/// What the delegate's screen says of the rule: its majorities, and nothing else.
pub(crate) fn asked(l: &Locale, poll: &PollState) -> Vec<String> {
    let majorities =
        poll.rule().preview().into_iter().filter(|clause| matches!(clause, tally::Clause::Majority { .. }));
    majorities.flat_map(|clause| statute::clause(l, &clause)).collect()
}

#[derive(askama::Template)]
#[template(path = "poll/result.html")]
struct ResultBlock {
    l: Locale,
    sentence: String,
    bar: Html,
    weighted: bool,
    rows: Vec<Row>,
    steps: Vec<Told>,
}

/// The verdict with its whole derivation: sentence, bar, table, steps.
pub(crate) fn result(
    l: &Locale,
    id: &str,
    label: &str,
    outcome: &Outcome,
    articles: &Articles,
) -> Result<Html, Fault> {
    render(&ResultBlock {
        sentence: verdict::sentence(l, outcome, articles),
        bar: verdict::bar(l, id, label, outcome, articles),
        weighted: verdict::is_weighted(outcome),
        rows: verdict::table(l, outcome),
        steps: verdict::derivation(l, outcome),
        l: l.clone(),
    })
}

/// The turnout in words and as a small bar.
pub(crate) fn turnout(l: &Locale, id: &str, turnout: Turnout) -> (String, Html) {
    let numbers =
        [("voted", base::Arg::from(turnout.voted)), ("entitled", base::Arg::from(turnout.entitled))];
    let words = l.with("governance-poll-turnout", &numbers);
    let bar = Progress {
        id: id.to_owned(),
        label: words.clone(),
        desc: String::new(),
        direction: verdict::direction(l),
        value: turnout.voted.into(),
        whole: turnout.entitled.into(),
    };
    (words, Html(format!(r#"<figure class="fig-frame">{}</figure>"#, bar.svg())))
}

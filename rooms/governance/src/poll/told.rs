//! A poll's rule and its result as blocks that pages and panels share.

use super::{Entered, Poll, PollState, Turnout};
use crate::{
    body, meeting, presence, statute,
    verdict::{self, Articles, Row, Told},
};
use base::{Fault, Id, Instant};
use db::Read;
use figures::Progress;
use ledger::{By, Subject};
use shell::{Html, Locale, render, ui};
use tally::Outcome;

#[derive(askama::Template)]
#[template(path = "poll/rule.html")]
struct RuleBlock {
    l: Locale,
    sentences: Vec<String>,
    example: bool,
    hash: Option<String>,
}

/// The rule in words, with its article first, or whose it is and by what article it is used; said to be an example where any of it is one.
pub(crate) fn rule(read: &mut Read<'_>, l: &Locale, poll: &PollState) -> Result<Html, Fault> {
    let lent = match &poll.lent_by {
        Some(article) => {
            let name = body::load(read, poll.rule_of)?.map(|body| l.noted(&body.name)).unwrap_or_default();
            Some(l.t2("governance-poll-rule-lent", "body", name, "article", article.as_str()))
        }
        None => None,
    };
    let own = poll.rule().preview().iter().flat_map(|clause| statute::clause(l, clause)).collect::<Vec<_>>();
    let hash = poll.rule_sha256.map(|sum| sum.0.to_string());
    let sentences = lent.into_iter().chain(own).collect();
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

/// Whose casting vote decided a poll, and by whose hand; nothing where none did.
pub(crate) fn casting_told(
    read: &mut Read<'_>,
    l: &Locale,
    id: Id<Poll>,
    poll: &PollState,
) -> Result<Option<String>, Fault> {
    let Some(chair) = poll.casting_by else { return Ok(None) };
    let chair = meeting::named(read, l, chair)?;
    if poll.casting_entered != Some(Entered::Secretary) {
        return Ok(Some(l.t1("governance-casting-told", "chair", chair)));
    }
    let entry = ledger::last_of_kind(read, &Subject::from(id), "poll.decided")?;
    let by = match entry.map(|entry| entry.by) {
        Some(By::User(user)) => shell::account::user(read, Id::from_uuid(user))?.map(|account| account.name),
        _ => None,
    };
    Ok(Some(match by {
        Some(name) => l.t2("governance-casting-told-by", "chair", chair, "name", name),
        None => l.t1("governance-casting-told-secretary", "chair", chair),
    }))
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

/// The turnout as a block.
pub(crate) fn turnout_block((words, bar): &(String, Html)) -> Html {
    Html(format!(r#"<p class="turnout">{}</p>{bar}"#, Html::escaped(words)))
}

/// Who takes part in a poll that is open or would be opened now, with the numbers that its count uses, in sentences.
pub(crate) fn quorum(
    read: &mut Read<'_>,
    l: &Locale,
    id: Id<Poll>,
    poll: &PollState,
    now: Instant,
) -> Result<Vec<String>, Fault> {
    let line = presence::of_poll(read, id, poll, now)?;
    Ok(std::iter::once(line.told(l)).chain(line.notes(l)).collect())
}

#[derive(askama::Template)]
#[template(path = "poll/asked.html")]
struct Asked {
    l: Locale,
    look: &'static str,
    badge: Html,
    place: String,
    question: Html,
    say: String,
    verdict: Option<String>,
    bar: Html,
    decision: Option<(String, String)>,
    paragraphs: Vec<Html>,
}

/// The numbered paragraphs that are voted on, as long as the motion has the words whose sum the poll holds.
pub(crate) fn text(read: &mut Read<'_>, l: &Locale, poll: &PollState) -> Result<Vec<Html>, Fault> {
    let Some((id, sum)) = poll.motion.zip(poll.text_sha256) else { return Ok(Vec::new()) };
    let Some(motion) = crate::motion::load(read, id)? else { return Ok(Vec::new()) };
    let same = motion.text_sum()? == sum;
    Ok(motion.paragraphs.0.iter().filter(|_| same).map(|words| l.words(words)).collect())
}

#[derive(askama::Template)]
#[template(path = "poll/carries.html")]
struct Carries {
    l: Locale,
    asked: Vec<String>,
    example: bool,
}

/// What carries the question that is open, below its answers.
pub(crate) fn carries(l: &Locale, poll: &PollState) -> Result<Html, Fault> {
    let asked = asked(l, poll);
    if asked.is_empty() {
        return Ok(Html::default());
    }
    render(&Carries { l: l.clone(), asked, example: poll.example })
}

/// A poll as everybody in its meeting is asked it: the question while it is open, the verdict after.
pub(crate) fn question(
    read: &mut Read<'_>,
    l: &Locale,
    place: String,
    poll: &PollState,
    decision: Option<(String, String)>,
) -> Result<Html, Fault> {
    let stage = poll.stage();
    let plain = l.plain(&poll.question);
    let open = stage == super::Stage::Open;
    let outcome = poll.outcome();
    render(&Asked {
        look: stage.code(),
        badge: ui::badge(stage.look(), &l.t(stage.key())),
        place,
        question: l.words(&poll.question),
        say: l.t2("governance-poll-say", "stage", l.t(stage.key()), "question", plain.clone()),
        verdict: outcome.map(|outcome| verdict::sentence(l, outcome, &poll.articles)),
        bar: outcome
            .map(|outcome| verdict::bar(l, "last", &plain, outcome, &poll.articles))
            .unwrap_or_default(),
        decision,
        paragraphs: if open { text(read, l, poll)? } else { Vec::new() },
        l: l.clone(),
    })
}

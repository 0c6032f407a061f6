//! What is done with a poll: drafted, opened, closed and counted, decided by the chair, broken off. Each is one entry of
//! the ledger.

use super::{
    Entered, Kept, Poll, PollState, Sum, electors, kept,
    rules::{self, Consequence},
    store::{
        self, ADD_POLL, ANNUL_POLL, CAST_BY_CHAIR, CHOOSE_RULE, CLOSE_POLL, DISCARD_POLL, LEAVE_POLL,
        OPEN_POLL,
    },
};
use crate::{
    body::Body,
    decision,
    meeting::{self, Meeting, rules::check_is_open, rules::check_not_closed},
    motion::{self, Motion},
    statute,
    verdict::Articles,
};
use base::{Day, Fault, Id, Localised, Refusal, Stop};
use db::{Read, params};
use ledger::Draft;
use shell::Pen;
use tally::{Outcome, Rule, Side, Verdict};

/// A question to be put.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPoll {
    /// The motion that is put, if it is one of the meeting's.
    pub motion: Option<Id<Motion>>,
    /// The question; where a motion is put, that is its title instead.
    pub question: Localised,
    /// The body whose statutes make the rule: the meeting's own if none is named, or one that a statute lets it use.
    pub rule_of: Option<Id<Body>>,
}

/// The rule of a poll as it is today.
struct Ruled {
    of: Id<Body>,
    lent_by: Option<String>,
    rule: Rule,
    articles: Articles,
    example: bool,
}

/// The rule by which a body votes on a day, its own or one that a statute lets it use, with the articles that a verdict
/// cites.
fn ruled(read: &mut Read<'_>, body: Id<Body>, of: Id<Body>, day: Day) -> Result<Ruled, Stop> {
    let lent_by = statute::lent(read, body, of, day)?;
    let composed = statute::poll_rule(read, of, day)?;
    let majority = statute::required::<statute::PollRule>(read, of, day)?.article;
    let quorum = statute::required::<statute::Quorum>(read, of, day)?.article;
    Ok(Ruled {
        of,
        lent_by,
        rule: composed.rule,
        articles: Articles { majority, quorum },
        example: composed.example,
    })
}

/// The bodies whose rule a meeting's chair may choose: its own, then those that a statute lends it, as far as their
/// statutes make a rule.
pub(crate) fn choices(read: &mut Read<'_>, body: Id<Body>, day: Day) -> Result<Vec<Id<Body>>, Stop> {
    let mut found = vec![body];
    if let Some(says) = statute::in_force::<statute::LentRule>(read, body, day)? {
        for code in &says.terms.of {
            found.extend(crate::body::by_code(read, code)?);
        }
    }
    let mut makes = Vec::new();
    for id in found {
        match statute::poll_rule(read, id, day) {
            Ok(_) => makes.push(id),
            Err(Stop::Refused(_)) => {}
            Err(stop) => return Err(stop),
        }
    }
    Ok(makes)
}

fn found(read: &mut Read<'_>, id: Id<Poll>) -> Result<PollState, Stop> {
    store::load(read, id)?.ok_or(Stop::Missing)
}

fn about(draft: Draft, id: Id<Poll>, poll: &PollState) -> Draft {
    let draft = draft.about(id).about(poll.meeting).sealed(id);
    match poll.motion {
        Some(motion) => draft.about(motion),
        None => draft,
    }
}

fn changed(
    pen: &mut Pen<'_, '_>,
    kind: &'static str,
    id: Id<Poll>,
    before: &PollState,
) -> Result<PollState, Stop> {
    let after = found(pen.tx, id)?;
    pen.enter(about(pen.draft(kind), id, before).before(before)?.after(&after)?)?;
    Ok(after)
}

/// Drafts a poll: question and rule can be shown before it opens. A motion is put by that, and its words are fixed.
///
/// # Errors
/// Refuses after the meeting was closed, without a question, on a motion that has another poll or cannot be put, and
/// where the statutes do not say what a rule needs (each topic is named).
pub fn draft(pen: &mut Pen<'_, '_>, meeting: Id<Meeting>, new: NewPoll) -> Result<Id<Poll>, Stop> {
    let state = meeting::load(pen.tx, meeting)?.ok_or(Stop::Missing)?;
    check_not_closed(&state)?;
    let Put { question, version, text } = put(pen.tx, meeting, &new)?;
    rules::check_question(&question)?;
    let of = new.rule_of.unwrap_or(state.body);
    let ruled = ruled(pen.tx, state.body, of, pen.today)?;
    let id: Id<Poll> = pen.id();
    let rule = kept(&ruled.rule)?;
    let values = params![
        id,
        meeting,
        new.motion,
        question,
        ruled.of,
        rule,
        &ruled.articles,
        ruled.example,
        pen.now,
        version,
        text,
        ruled.lent_by
    ];
    pen.tx.exec(ADD_POLL, values)?;
    let after = found(pen.tx, id)?;
    let draft = about(pen.draft("poll.drafted"), id, &after).after(&after)?;
    pen.enter(draft.detail(&serde_json::json!({ "created_at": pen.now }))?)?;
    Ok(id)
}

/// What is put: a question, and of a motion which words.
struct Put {
    question: Localised,
    version: Option<u64>,
    text: Option<Sum>,
}

fn put(read: &mut Read<'_>, meeting: Id<Meeting>, new: &NewPoll) -> Result<Put, Stop> {
    let Some(id) = new.motion else {
        return Ok(Put { question: new.question.clone(), version: None, text: None });
    };
    let motion = motion::load(read, id)?.filter(|motion| motion.meeting == meeting).ok_or(Stop::Missing)?;
    motion::rules::check_step(motion.state, motion::MotionStage::Put)?;
    if store::undecided_on(read, id)? > 0 {
        return Err(Refusal::new("governance-refusal-poll-exists").into());
    }
    let (version, text) = (Some(motion::version(read, id)?), Some(motion.text_sum()?));
    Ok(Put { question: motion.title, version, text })
}

/// The motion of a poll still has the words that were put.
fn check_words(read: &mut Read<'_>, poll: &PollState) -> Result<(), Stop> {
    let Some(id) = poll.motion else { return Ok(()) };
    let motion = motion::load(read, id)?.ok_or(Stop::Missing)?;
    Ok(rules::check_words(poll, motion::version(read, id)?, motion.text_sum()?)?)
}

/// Takes another enacted rule for a draft, or the same body's as it has become.
///
/// # Errors
/// Refuses from the opening on, and a body whose rule this meeting cannot use.
pub fn choose(pen: &mut Pen<'_, '_>, id: Id<Poll>, of: Id<Body>) -> Result<(), Stop> {
    let before = found(pen.tx, id)?;
    rules::check_draft(&before)?;
    let meeting = meeting::load(pen.tx, before.meeting)?.ok_or(Stop::Missing)?;
    let ruled = ruled(pen.tx, meeting.body, of, pen.today)?;
    let rule = kept(&ruled.rule)?;
    let values = params![id, ruled.of, rule, &ruled.articles, ruled.example, ruled.lent_by];
    pen.tx.exec(CHOOSE_RULE, values)?;
    if found(pen.tx, id)? != before {
        changed(pen, "poll.rule-chosen", id, &before)?;
    }
    Ok(())
}

/// Drops a draft.
///
/// # Errors
/// Refuses from the opening on.
pub fn discard(pen: &mut Pen<'_, '_>, id: Id<Poll>) -> Result<(), Stop> {
    let before = found(pen.tx, id)?;
    rules::check_draft(&before)?;
    pen.tx.exec(DISCARD_POLL, params![id])?;
    pen.enter(about(pen.draft("poll.discarded"), id, &before).before(&before)?.gone())?;
    Ok(())
}

/// Notes of every question of a meeting that is drafted still that it was not put: the meeting closes.
///
/// # Errors
/// A fault of the database.
pub(crate) fn leave(pen: &mut Pen<'_, '_>, meeting: Id<Meeting>) -> Result<(), Stop> {
    for (id, _) in store::drafted(pen.tx, meeting)? {
        let before = found(pen.tx, id)?;
        pen.tx.exec(LEAVE_POLL, params![id, pen.now])?;
        changed(pen, "poll.not-put", id, &before)?;
    }
    Ok(())
}

/// Opens a poll: its rule is frozen with its hash, and the motion is put.
///
/// # Errors
/// Refuses outside an open meeting, beside another open poll, a rule or a motion that has changed since it was drafted,
/// and a roll that this rule cannot count.
pub fn open(pen: &mut Pen<'_, '_>, id: Id<Poll>) -> Result<(), Stop> {
    let before = found(pen.tx, id)?;
    let meeting = meeting::load(pen.tx, before.meeting)?.ok_or(Stop::Missing)?;
    check_is_open(&meeting)?;
    let others = store::open_in(pen.tx, before.meeting)?.map_or(0, |other| u64::from(other != id));
    let now = ruled(pen.tx, meeting.body, before.rule_of, pen.today)?;
    rules::check_open(&before, others, &now.rule, now.lent_by.as_deref())?;
    rules::check_reach(&now.rule, meeting.format)?;
    check_words(pen.tx, &before)?;
    let roll = electors::of_poll(pen.tx, id, (before.meeting, &now.rule), pen.now, (pen.now, pen.now))?;
    rules::check_roll(&now.rule, &roll.electors, &roll.other_holders)?;
    let hash = store::sum(&now.rule.canonical());
    pen.tx.exec(OPEN_POLL, params![id, pen.now, hash, roll.electors.len()])?;
    if let Some(motion) = before.motion {
        motion::put(pen, motion)?;
    }
    changed(pen, "poll.opened", id, &before)?;
    Ok(())
}

/// Closes a poll and counts it; what was counted is kept, and what follows is done: a decision, or nothing.
///
/// # Errors
/// Refuses what is not open. A fault if what is to be counted was altered.
pub fn close(pen: &mut Pen<'_, '_>, id: Id<Poll>) -> Result<Outcome, Stop> {
    let before = found(pen.tx, id)?;
    rules::check_close(&before)?;
    let poll = store::assemble(pen.tx, id, &before, pen.now)?;
    let outcome = store::count(&poll)?;
    let (counted, hash) = sealed(&poll)?;
    pen.tx.exec(CLOSE_POLL, params![id, pen.now, kept(&outcome)?, counted, hash])?;
    let after = changed(pen, "poll.closed", id, &before)?;
    settle(pen, id, &after, outcome.verdict)?;
    Ok(outcome)
}

/// Whoever chairs the meeting decides a tie: the poll is counted again with the casting vote. `entered` says by whose
/// hand.
///
/// # Errors
/// Refuses where there is no tie to decide, and where nobody chairs.
pub fn casting(pen: &mut Pen<'_, '_>, id: Id<Poll>, side: Side, entered: Entered) -> Result<Outcome, Stop> {
    let before = found(pen.tx, id)?;
    rules::check_casting(&before)?;
    let meeting = meeting::load(pen.tx, before.meeting)?.ok_or(Stop::Missing)?;
    let chair = meeting::chair_of(pen.tx, &meeting, pen.today)?
        .ok_or_else(|| Refusal::new("governance-refusal-casting-chair"))?;
    let poll =
        store::counted(pen.tx, id)?.ok_or_else(|| Fault::new("a closed poll without what was counted"))?;
    let poll = tally::Poll { casting: Some(side), ..poll };
    let outcome = store::count(&poll)?;
    let (counted, hash) = sealed(&poll)?;
    let values = params![id, kept(&Kept(side))?, kept(&outcome)?, counted, hash, chair, entered];
    pen.tx.exec(CAST_BY_CHAIR, values)?;
    let after = changed(pen, "poll.decided", id, &before)?;
    settle(pen, id, &after, outcome.verdict)?;
    Ok(outcome)
}

/// What was counted, as it is kept and exported: canonical JSON, and its hash.
fn sealed(poll: &tally::Poll) -> Result<(String, Sum), Fault> {
    let bytes =
        tally::canonical_json(poll).map_err(|error| Fault::from("a poll has no canonical form", error))?;
    let hash = store::sum(&bytes);
    let text = String::from_utf8(bytes).map_err(|error| Fault::from("a poll's canonical form", error))?;
    Ok((text, hash))
}

fn settle(pen: &mut Pen<'_, '_>, id: Id<Poll>, poll: &PollState, verdict: Verdict) -> Result<(), Stop> {
    match rules::consequence(verdict) {
        Consequence::Decided { adopted } => {
            if let Some(motion) = poll.motion {
                motion::settle(pen, motion, adopted)?;
            }
            let meeting = meeting::load(pen.tx, poll.meeting)?.ok_or(Stop::Missing)?;
            // What is rehearsed has a verdict and no number: it never enters the register.
            if meeting.rehearses.is_none() {
                decision::take(pen, id, poll, adopted)?;
            }
            Ok(())
        }
        Consequence::Nothing => match poll.motion {
            Some(motion) => motion::put_back(pen, motion),
            None => Ok(()),
        },
        Consequence::AwaitsChair => Ok(()),
    }
}

/// Breaks an open poll off: it is not counted, what was cast stays sealed, and the question may be put again.
///
/// # Errors
/// Refuses what is not open.
pub fn annul(pen: &mut Pen<'_, '_>, id: Id<Poll>) -> Result<(), Stop> {
    let before = found(pen.tx, id)?;
    rules::check_close(&before)?;
    pen.tx.exec(ANNUL_POLL, params![id, pen.now])?;
    if let Some(motion) = before.motion {
        motion::put_back(pen, motion)?;
    }
    changed(pen, "poll.annulled", id, &before)?;
    Ok(())
}

//! Statutes in the database: enacting ends the one before, nothing is overwritten.

use super::{
    DecisionNumbering, Hands, InForce, LentRule, NewStatute, PollRule, Proxy, Quorum, Remote, Says, Statute,
    StatuteState, Terms, Topic, rules,
};
use crate::{
    body::{self, Body},
    keyed::{Keyed, each_state},
    reason,
    seat::loss::SeatLoss,
};
use base::{Arg, Day, Fault, Id, Refusal, Stop};
use db::{Cells, Read, Record, params};
use ledger::StateSink;
use shell::Pen;

/// The most characters of an article's name.
const MOST_ARTICLE: usize = 200;

db::statements! {
    STATUTE = "SELECT body, topic, article, value, example, since, until, entered_on FROM statute WHERE id = ?1";
    ALL_STATUTES = "SELECT id, body, topic, article, value, example, since, until, entered_on FROM statute ORDER BY id";
    IN_FORCE = "SELECT id, article, value, example, since FROM statute
                WHERE body = ?1 AND topic = ?2 AND since <= ?3 AND (until IS NULL OR until > ?3)";
    LISTED = "SELECT id, body, topic, article, value, example, since, until, entered_on FROM statute
              WHERE body = ?1 AND since <= ?2 AND (until IS NULL OR until > ?2)";
    LATEST = "SELECT id, since, until FROM statute WHERE body = ?1 AND topic = ?2 ORDER BY since DESC, id DESC LIMIT 1";
    UPCOMING = "SELECT id, body, topic, article, value, example, since, until, entered_on FROM statute
                WHERE body = ?1 AND since > ?2 AND (until IS NULL OR until > since) ORDER BY since, id";
    ONE_BEFORE = "SELECT id, until FROM statute WHERE body = ?1 AND topic = ?2 AND (since < ?3 OR (since = ?3 AND id < ?4))
                  ORDER BY since DESC, id DESC LIMIT 1";
    NEXT_SINCE = "SELECT since FROM statute WHERE body = ?1 AND topic = ?2 AND (since > ?3 OR (since = ?3 AND id > ?4))
                  ORDER BY since, id LIMIT 1";
    WITHDRAW_STATUTE = "DELETE FROM statute WHERE id = ?1";
    NUMBERINGS = "SELECT body, value FROM statute WHERE topic = ?1 AND body <> ?2 AND (until IS NULL OR until > ?3)";
    ADD_STATUTE = "INSERT INTO statute (id, body, topic, article, value, example, since, entered_on)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    END_STATUTE = "UPDATE statute SET until = ?2 WHERE id = ?1";
}

impl Record for StatuteState {
    fn read(cells: &mut Cells<'_>) -> Result<Self, Fault> {
        let (body, topic, article) = (cells.take()?, cells.take()?, cells.take()?);
        let value = terms(topic, &cells.take()?)?;
        Ok(Self {
            body,
            topic,
            article,
            value,
            example: cells.take()?,
            since: cells.take()?,
            until: cells.take()?,
            entered_on: cells.take()?,
        })
    }
}

fn terms(topic: Topic, value: &serde_json::Value) -> Result<Terms, Fault> {
    Terms::read(topic, value)
        .map_err(|error| Fault::from(format!("the stored statute on {topic} is not readable"), error))
}

/// For [`ledger::verify`].
///
/// # Errors
/// A fault of the database.
pub fn states(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    each_state::<StatuteState>(read, ALL_STATUTES, sink)
}

/// What a body's rules say on a topic on a day, if anything.
///
/// # Errors
/// A fault of the database.
pub fn in_force<T: Says>(read: &mut Read<'_>, body: Id<Body>, day: Day) -> Result<Option<InForce<T>>, Fault> {
    type Row = (Id<Statute>, String, serde_json::Value, bool, Day);
    let row: Option<Row> = read.get(IN_FORCE, params![body, T::TOPIC, day])?;
    let Some((id, article, value, example, since)) = row else { return Ok(None) };
    let terms = T::deserialize(value)
        .map_err(|error| Fault::from(format!("the stored statute on {} is not readable", T::TOPIC), error))?;
    Ok(Some(InForce { id, terms, article, example, since }))
}

/// What a body's rules say on a topic on a day, where nothing can go on without it.
///
/// # Errors
/// A refusal that names what to set, for which body; nothing is assumed in its place.
pub fn required<T: Says>(read: &mut Read<'_>, body: Id<Body>, day: Day) -> Result<InForce<T>, Stop> {
    match in_force(read, body, day)? {
        Some(statute) => Ok(statute),
        None => Err(missing(read, body, T::TOPIC, day)?.into()),
    }
}

fn missing(read: &mut Read<'_>, body: Id<Body>, topic: Topic, day: Day) -> Result<Refusal, Stop> {
    let name = body::load(read, body)?.ok_or(Stop::Missing)?.name;
    let refusal = Refusal::new("governance-refusal-statute-missing").with("body", name).with("day", day);
    Ok(Refusal { args: [refusal.args, vec![("topic", Arg::Key(topic.key()))]].concat(), ..refusal })
}

/// A poll's rule as a body's statutes make it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Composed {
    /// The rule, citing every article that it rests on.
    pub rule: tally::Rule,
    /// Whether any of it is an example and not the federation's own.
    pub example: bool,
}

/// The rule of a poll in a body on a day, put together from its statutes on the topics `poll-rule`, `quorum`, `proxy`,
/// `remote` and `hands`.
///
/// # Errors
/// One refusal for each topic that is not set, or one when what they say together makes no sense.
pub fn poll_rule(read: &mut Read<'_>, body: Id<Body>, day: Day) -> Result<Composed, Stop> {
    let mut lacking = Vec::new();
    let parts = parts(read, body, day, &mut lacking)?;
    match parts {
        Some(parts) => Ok(Composed { rule: parts.rule()?, example: parts.is_example() }),
        None => {
            let refusals = lacking.into_iter().map(|topic| missing(read, body, topic, day));
            Err(refusals.collect::<Result<Vec<_>, _>>()?.into())
        }
    }
}

fn parts(
    read: &mut Read<'_>,
    body: Id<Body>,
    day: Day,
    lacking: &mut Vec<Topic>,
) -> Result<Option<rules::Parts>, Fault> {
    let poll = note(in_force::<PollRule>(read, body, day)?, lacking);
    let quorum = note(in_force::<Quorum>(read, body, day)?, lacking);
    let proxy = note(in_force::<Proxy>(read, body, day)?, lacking);
    let remote = note(in_force::<Remote>(read, body, day)?, lacking);
    let hands = note(in_force::<Hands>(read, body, day)?, lacking);
    let (Some(poll), Some(quorum), Some(proxy), Some(remote), Some(hands)) =
        (poll, quorum, proxy, remote, hands)
    else {
        return Ok(None);
    };
    Ok(Some(rules::Parts { poll, quorum, proxy, remote, hands }))
}

fn note<T: Says>(found: Option<InForce<T>>, lacking: &mut Vec<Topic>) -> Option<InForce<T>> {
    if found.is_none() {
        lacking.push(T::TOPIC);
    }
    found
}

/// All that is in force in a body on a day, in the order of the topics.
///
/// # Errors
/// A fault of the database.
pub fn listed(read: &mut Read<'_>, body: Id<Body>, day: Day) -> Result<Vec<StatuteState>, Fault> {
    let mut all: Vec<StatuteState> = Vec::new();
    read.each::<Keyed<StatuteState>, Fault>(LISTED, params![body, day], |row| {
        all.push(row.state);
        Ok(())
    })?;
    all.sort_by_key(|statute| statute.topic);
    Ok(all)
}

/// Enacts a statute: it holds from its day on, and what was in force on its topic ends then.
///
/// # Errors
/// Refuses what makes no sense, alone or beside the other statutes, and what would begin before one already enacted.
pub fn enact(pen: &mut Pen<'_, '_>, body: Id<Body>, new: NewStatute) -> Result<Id<Statute>, Stop> {
    let since = new.since;
    let id = put(pen, body, new)?;
    check_together(pen.tx, body, since)?;
    Ok(id)
}

/// Enacts several statutes that begin on one day.
///
/// # Errors
/// As [`enact`].
pub fn enact_all(
    pen: &mut Pen<'_, '_>,
    body: Id<Body>,
    all: Vec<NewStatute>,
    since: Day,
) -> Result<(), Stop> {
    for new in all {
        put(pen, body, new)?;
    }
    check_together(pen.tx, body, since)
}

/// Enacts a whole rule of polls at once: the topics `poll-rule`, `quorum`, `proxy`, `remote` and `hands`, all under
/// the rule's article.
///
/// # Errors
/// As [`enact`].
pub fn enact_rule(
    pen: &mut Pen<'_, '_>,
    body: Id<Body>,
    rule: &tally::Rule,
    example: bool,
    since: Day,
) -> Result<(), Stop> {
    let poll = PollRule {
        weights: rule.weights,
        majorities: rule.majorities.clone(),
        tie: rule.tie,
        abstention: rule.abstention,
        live: rule.live,
    };
    let all: [Terms; 5] = [
        poll.into(),
        Quorum { quorum: rule.quorum, presence: rule.presence }.into(),
        Proxy { cap: rule.proxy_cap, precedence: rule.precedence }.into(),
        Remote { allowed: rule.remote }.into(),
        Hands { allowed: rule.show_of_hands }.into(),
    ];
    for terms in all {
        put(pen, body, NewStatute { terms, article: rule.article.clone(), example, since })?;
    }
    check_together(pen.tx, body, since)
}

fn check_together(read: &mut Read<'_>, body: Id<Body>, day: Day) -> Result<(), Stop> {
    match parts(read, body, day, &mut Vec::new())? {
        Some(parts) => Ok(parts.rule().map(drop)?),
        None => Ok(()),
    }
}

fn put(pen: &mut Pen<'_, '_>, body: Id<Body>, new: NewStatute) -> Result<Id<Statute>, Stop> {
    body::load(pen.tx, body)?.ok_or(Stop::Missing)?;
    let article = new.article.trim().to_owned();
    let mut wrong = rules::check(&new.terms).err().unwrap_or_default();
    if article.is_empty() {
        wrong.push(Refusal::new("shell-refusal-empty").at("article"));
    } else if article.chars().count() > MOST_ARTICLE {
        wrong.push(Refusal::new("shell-refusal-long").with("most", MOST_ARTICLE).at("article"));
    }
    wrong.extend(check_beside(pen.tx, body, &new)?);
    let topic = new.terms.topic();
    let latest: Option<(Id<Statute>, Day, Option<Day>)> = pen.tx.get(LATEST, params![body, topic])?;
    if let Some((_, since, _)) = latest.filter(|(_, since, _)| *since > new.since) {
        wrong.push(Refusal::new("governance-refusal-statute-later").with("day", since).at("since"));
    }
    if !wrong.is_empty() {
        return Err(wrong.into());
    }
    if let Some((old, ..)) = latest.filter(|(.., until)| until.is_none_or(|until| until > new.since)) {
        end(pen, old, new.since)?;
    }
    let id: Id<Statute> = pen.id();
    let entered_on = (new.since < pen.today).then_some(pen.today);
    let value = serde_json::to_value(&new.terms).map_err(|error| Fault::from("a statute as JSON", error))?;
    pen.tx
        .exec(ADD_STATUTE, params![id, body, topic, article, &value, new.example, new.since, entered_on])?;
    let after = found(pen.tx, id)?;
    pen.enter(pen.draft("statute.enacted").about(id).about(body).after(&after)?.sealed(body))?;
    Ok(id)
}

fn end(pen: &mut Pen<'_, '_>, id: Id<Statute>, day: Day) -> Result<(), Stop> {
    set_end(pen, "statute.ended", id, Some(day))
}

fn set_end(pen: &mut Pen<'_, '_>, kind: &'static str, id: Id<Statute>, day: Option<Day>) -> Result<(), Stop> {
    let before = found(pen.tx, id)?;
    pen.tx.exec(END_STATUTE, params![id, day])?;
    let after = found(pen.tx, id)?;
    let draft = pen.draft(kind).about(id).about(before.body).before(&before)?.after(&after)?;
    pen.enter(draft.sealed(before.body))?;
    Ok(())
}

fn found(read: &mut Read<'_>, id: Id<Statute>) -> Result<StatuteState, Fault> {
    read.one(STATUTE, params![id])
}

/// A statute by id.
pub(super) fn load(read: &mut Read<'_>, id: Id<Statute>) -> Result<Option<StatuteState>, Fault> {
    read.get(STATUTE, params![id])
}

/// Withdraws a statute whose first day lies ahead: the one before it holds on, until the next one if there is one.
///
/// # Errors
/// Refuses one that has begun, no reason, and what would leave statutes that make no sense together.
pub fn withdraw(pen: &mut Pen<'_, '_>, id: Id<Statute>, reason: &str) -> Result<(), Stop> {
    let before = load(pen.tx, id)?.ok_or(Stop::Missing)?;
    rules::check_withdrawal(before.since, pen.today)?;
    let reason = reason::checked(reason)?;
    let place = params![before.body, before.topic, before.since, id];
    let earlier: Option<(Id<Statute>, Option<Day>)> = pen.tx.get(ONE_BEFORE, place)?;
    let next: Option<Day> = pen.tx.get(NEXT_SINCE, place)?;
    pen.tx.exec(WITHDRAW_STATUTE, params![id])?;
    let draft = pen.draft("statute.withdrawn").about(id).about(before.body).before(&before)?.gone();
    pen.enter(draft.detail(&serde_json::json!({ "reason": reason }))?.sealed(before.body))?;
    if let Some((earlier, until)) = earlier
        && until == Some(before.since)
        && until != next
    {
        set_end(pen, "statute.restored", earlier, next)?;
    }
    check_together(pen.tx, before.body, before.since)
}

/// What is enacted in a body but begins only after a day, in the order of its days.
///
/// # Errors
/// A fault of the database.
pub fn upcoming(
    read: &mut Read<'_>,
    body: Id<Body>,
    day: Day,
) -> Result<Vec<(Id<Statute>, StatuteState)>, Fault> {
    let rows: Vec<Keyed<StatuteState>> = read.all(UPCOMING, params![body, day])?;
    Ok(rows.into_iter().map(|row| (Id::from_uuid(row.id), row.state)).collect())
}

/// The article that lets a body vote by the rule of another on a day; `None` for its own rule, which needs none.
///
/// # Errors
/// A refusal that names the topic to set, or the article that does not name that body.
pub fn lent(read: &mut Read<'_>, body: Id<Body>, of: Id<Body>, day: Day) -> Result<Option<String>, Stop> {
    if of == body {
        return Ok(None);
    }
    let other = body::load(read, of)?.ok_or_else(|| Refusal::new("shell-refusal-choice").at("rule_of"))?;
    let says = required::<LentRule>(read, body, day)?;
    if says.terms.of.contains(&other.code) {
        return Ok(Some(says.article));
    }
    let refusal = Refusal::new("governance-refusal-rule-not-lent").with("article", says.article);
    Err(refusal.with("body", other.name).at("rule_of").into())
}

/// What must fit what stands elsewhere: the body that a seat's loss waits for, the prefix that no other body has.
/// Whether the decisions of another body begin so, from a day on.
///
/// # Errors
/// A fault of the database.
pub(super) fn is_prefix_taken(
    read: &mut Read<'_>,
    body: Id<Body>,
    prefix: &str,
    since: Day,
) -> Result<bool, Fault> {
    let others: Vec<(Id<Body>, serde_json::Value)> =
        read.all(NUMBERINGS, params![Topic::DecisionNumbering, body, since])?;
    Ok(others.iter().any(|(_, value)| value.get("prefix").and_then(|one| one.as_str()) == Some(prefix)))
}

fn check_beside(read: &mut Read<'_>, body: Id<Body>, new: &NewStatute) -> Result<Option<Refusal>, Fault> {
    match &new.terms {
        Terms::SeatLoss(SeatLoss::AtNextMeeting { of }) => {
            let known = body::by_code(read, of)?.is_some();
            Ok((!known)
                .then(|| Refusal::new("governance-refusal-body-unknown").with("code", of.as_str()).at("of")))
        }
        Terms::LentRule(LentRule { of }) => {
            for code in of {
                if body::by_code(read, code)?.is_none_or(|lender| lender == body) {
                    let refusal = Refusal::new("governance-refusal-body-unknown").with("code", code.as_str());
                    return Ok(Some(refusal.at("of")));
                }
            }
            Ok(None)
        }
        Terms::DecisionNumbering(DecisionNumbering { prefix, .. }) => {
            let taken = is_prefix_taken(read, body, prefix, new.since)?;
            Ok(taken.then(|| {
                Refusal::new("governance-refusal-prefix-taken").with("prefix", prefix.as_str()).at("prefix")
            }))
        }
        _ => Ok(None),
    }
}

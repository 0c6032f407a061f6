//! Composition rules in the database: enacting one ends the one on the same thing.

use super::{Aspect, CompositionRule, EACH, NewRule, RuleState, rules};
use crate::{
    body::{self, Body},
    keyed::{Keyed, each_state},
    reason,
    registry::Gender,
    seat,
};
use base::{Day, Fault, Id, Refusal, Span, Stop};
use db::{Read, params};
use ledger::StateSink;
use shell::Pen;

/// The most characters of an article's name.
const MOST_ARTICLE: usize = 200;

db::statements! {
    RULE = "SELECT body, aspect, value, measure, least, most, article, example, since, until FROM composition_rule WHERE id = ?1";
    ALL_RULES = "SELECT id, body, aspect, value, measure, least, most, article, example, since, until
                 FROM composition_rule ORDER BY id";
    RULES_ON_DAY = "SELECT id, body, aspect, value, measure, least, most, article, example, since, until
                    FROM composition_rule WHERE body = ?1 AND since <= ?2 AND (until IS NULL OR until > ?2)
                    ORDER BY aspect, value, measure, id";
    RULES_AHEAD = "SELECT id, body, aspect, value, measure, least, most, article, example, since, until
                   FROM composition_rule WHERE body = ?1 AND since > ?2 AND (until IS NULL OR until > since)
                   ORDER BY since, aspect, value, measure, id";
    RULE_THEN = "SELECT id FROM composition_rule WHERE body = ?1 AND aspect = ?2 AND value = ?3 AND measure = ?4
                 AND since <= ?5 AND (until IS NULL OR until > ?5)";
    RULE_BEFORE = "SELECT id FROM composition_rule WHERE body = ?1 AND aspect = ?2 AND value = ?3 AND measure = ?4
                   AND until = ?5 AND since < ?5";
    NEXT_RULE = "SELECT MIN(since) FROM composition_rule WHERE body = ?1 AND aspect = ?2 AND value = ?3 AND measure = ?4
                 AND since > ?5 AND (until IS NULL OR until > since)";
    ADD_RULE = "INSERT INTO composition_rule (id, body, aspect, value, measure, least, most, article, example, since, until)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
    END_RULE = "UPDATE composition_rule SET until = ?2 WHERE id = ?1";
    WITHDRAW_RULE = "DELETE FROM composition_rule WHERE id = ?1";
    SEATS_FROM = "SELECT COUNT(*) FROM seat WHERE body = ?1 AND (until IS NULL OR until > ?2)";
    SECTION_CODE = "SELECT COUNT(*) FROM section WHERE code = ?1";
}

/// For [`ledger::verify`].
///
/// # Errors
/// A fault of the database.
pub fn states(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    each_state::<RuleState>(read, ALL_RULES, sink)
}

/// A body's rules on a day.
///
/// # Errors
/// A fault of the database.
pub fn in_force(
    read: &mut Read<'_>,
    body: Id<Body>,
    day: Day,
) -> Result<Vec<(Id<CompositionRule>, RuleState)>, Fault> {
    let rows: Vec<Keyed<RuleState>> = read.all(RULES_ON_DAY, params![body, day])?;
    Ok(rows.into_iter().map(|row| (Id::from_uuid(row.id), row.state)).collect())
}

pub(super) fn load(read: &mut Read<'_>, id: Id<CompositionRule>) -> Result<Option<RuleState>, Fault> {
    read.get(RULE, params![id])
}

/// A body's rules that begin only after a day, in the order of their days.
///
/// # Errors
/// A fault of the database.
pub fn upcoming(
    read: &mut Read<'_>,
    body: Id<Body>,
    day: Day,
) -> Result<Vec<(Id<CompositionRule>, RuleState)>, Fault> {
    let rows: Vec<Keyed<RuleState>> = read.all(RULES_AHEAD, params![body, day])?;
    Ok(rows.into_iter().map(|row| (Id::from_uuid(row.id), row.state)).collect())
}

/// Enacts a rule: it holds from its day on, until the next that counts the same thing in the same measure if one is set
/// already; the one in force before ends on its day.
///
/// # Errors
/// Refuses what makes no sense, more seats than the body has from its day on, an unknown section, class or country.
pub fn enact(pen: &mut Pen<'_, '_>, body: Id<Body>, new: NewRule) -> Result<Id<CompositionRule>, Stop> {
    body::load(pen.tx, body)?.ok_or(Stop::Missing)?;
    let mut wrong = rules::check(&new).err().unwrap_or_default();
    if new.article.chars().count() > MOST_ARTICLE {
        wrong.push(Refusal::new("shell-refusal-long").with("most", MOST_ARTICLE).at("article"));
    }
    if !is_known(pen.tx, body, new.aspect, &new.value)? {
        wrong.push(Refusal::new("shell-refusal-choice").at("value"));
    }
    wrong.extend(rules::check_seats(&new, pen.tx.one(SEATS_FROM, params![body, new.since])?).err());
    if !wrong.is_empty() {
        return Err(wrong.into());
    }
    let same = params![body, new.aspect, &new.value, new.measure, new.since];
    let until: Option<Day> = pen.tx.one(NEXT_RULE, same)?;
    for old in pen.tx.all::<Id<CompositionRule>>(RULE_THEN, same)? {
        set_end(pen, "composition-rule.ended", old, Some(new.since))?;
    }
    let id: Id<CompositionRule> = pen.id();
    let NewRule { aspect, value, measure, least, most, article, example, since } = new;
    let article = article.trim();
    let row = params![id, body, aspect, value, measure, least, most, article, example, since, until];
    pen.tx.exec(ADD_RULE, row)?;
    let after: RuleState = pen.tx.one(RULE, params![id])?;
    pen.enter(pen.draft("composition-rule.enacted").about(id).about(body).after(&after)?.sealed(body))?;
    Ok(id)
}

/// Ends a rule without another in its place; an end that lies ahead is moved.
///
/// # Errors
/// Refuses a rule that has not begun or has ended already, a day before it began, and one after which another has its
/// place.
pub fn repeal(pen: &mut Pen<'_, '_>, id: Id<CompositionRule>, until: Day) -> Result<(), Stop> {
    let before: RuleState = pen.tx.get(RULE, params![id])?.ok_or(Stop::Missing)?;
    let RuleState { body, aspect, measure, since, .. } = before;
    let next: Option<Day> = pen.tx.one(NEXT_RULE, params![body, aspect, &before.value, measure, since])?;
    rules::check_repeal(Span { since, until: before.until }, next, until, pen.today)?;
    set_end(pen, "composition-rule.ended", id, Some(until))
}

/// Withdraws a rule whose first day lies ahead: the one that would have ended then holds on, until the next one if there
/// is one.
///
/// # Errors
/// Refuses one that has begun, and no reason.
pub fn withdraw(pen: &mut Pen<'_, '_>, id: Id<CompositionRule>, reason: &str) -> Result<(), Stop> {
    let before: RuleState = pen.tx.get(RULE, params![id])?.ok_or(Stop::Missing)?;
    rules::check_withdrawal(before.since, pen.today)?;
    let reason = reason::checked(reason)?;
    let RuleState { body, aspect, measure, since, .. } = before;
    let same = params![body, aspect, &before.value, measure, since];
    let earlier: Option<Id<CompositionRule>> = pen.tx.get(RULE_BEFORE, same)?;
    let next: Option<Day> = pen.tx.one(NEXT_RULE, same)?;
    pen.tx.exec(WITHDRAW_RULE, params![id])?;
    let draft = pen.draft("composition-rule.withdrawn").about(id).about(body).before(&before)?.gone();
    pen.enter(draft.detail(&serde_json::json!({ "reason": reason }))?.sealed(body))?;
    match earlier {
        Some(earlier) => set_end(pen, "composition-rule.restored", earlier, next),
        None => Ok(()),
    }
}

fn set_end(
    pen: &mut Pen<'_, '_>,
    kind: &'static str,
    id: Id<CompositionRule>,
    until: Option<Day>,
) -> Result<(), Stop> {
    let before: RuleState = pen.tx.one(RULE, params![id])?;
    pen.tx.exec(END_RULE, params![id, until])?;
    let after: RuleState = pen.tx.one(RULE, params![id])?;
    let draft = pen.draft(kind).about(id).about(before.body).sealed(before.body);
    pen.enter(draft.before(&before)?.after(&after)?)?;
    Ok(())
}

fn is_known(read: &mut Read<'_>, body: Id<Body>, aspect: Aspect, value: &str) -> Result<bool, Fault> {
    if value == EACH {
        return Ok(true);
    }
    Ok(match aspect {
        Aspect::Section => read.one::<i64>(SECTION_CODE, params![value])? > 0,
        Aspect::Class => seat::class_by_code(read, body, value)?.is_some(),
        Aspect::Gender => Gender::parse(value).is_some(),
        Aspect::Country => value.len() == 2 && value.bytes().all(|byte| byte.is_ascii_uppercase()),
    })
}

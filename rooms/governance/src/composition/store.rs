//! Composition rules in the database: enacting one ends the one on the same thing.

use super::{Aspect, CompositionRule, EACH, NewRule, RuleState, rules};
use crate::{
    body::{self, Body},
    keyed::{Keyed, each_state},
    registry::Gender,
    seat,
};
use base::{Day, Fault, Id, Refusal, Stop};
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
    LATEST_RULE = "SELECT id, since, until FROM composition_rule
                   WHERE body = ?1 AND aspect = ?2 AND value = ?3 AND measure = ?4 ORDER BY since DESC, id DESC LIMIT 1";
    ADD_RULE = "INSERT INTO composition_rule (id, body, aspect, value, measure, least, most, article, example, since)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    END_RULE = "UPDATE composition_rule SET until = ?2 WHERE id = ?1";
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

/// Enacts a rule: it holds from its day on, and the one that counted the same thing in the same measure ends then.
///
/// # Errors
/// Refuses what makes no sense, more seats than the body has from its day on, an unknown section, class or country, and
/// what would begin before a rule already enacted.
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
    let same = params![body, new.aspect, &new.value, new.measure];
    let latest: Option<(Id<CompositionRule>, Day, Option<Day>)> = pen.tx.get(LATEST_RULE, same)?;
    if let Some((_, since, _)) = latest.filter(|(_, since, _)| *since > new.since) {
        wrong.push(Refusal::new("governance-refusal-statute-later").with("day", since).at("since"));
    }
    if !wrong.is_empty() {
        return Err(wrong.into());
    }
    if let Some((old, ..)) = latest.filter(|(.., until)| until.is_none_or(|until| until > new.since)) {
        end(pen, old, new.since)?;
    }
    let id: Id<CompositionRule> = pen.id();
    let NewRule { aspect, value, measure, least, most, article, example, since } = new;
    let article = article.trim();
    pen.tx.exec(ADD_RULE, params![id, body, aspect, value, measure, least, most, article, example, since])?;
    let after: RuleState = pen.tx.one(RULE, params![id])?;
    pen.enter(pen.draft("composition-rule.enacted").about(id).about(body).after(&after)?.sealed(body))?;
    Ok(id)
}

/// Ends a rule without another in its place.
///
/// # Errors
/// Refuses a day before it began, and a rule that has ended already.
pub fn repeal(pen: &mut Pen<'_, '_>, id: Id<CompositionRule>, until: Day) -> Result<(), Stop> {
    let before: RuleState = pen.tx.get(RULE, params![id])?.ok_or(Stop::Missing)?;
    if until < before.since {
        return Err(Refusal::new("governance-refusal-ends-early")
            .with("day", before.since)
            .at("until")
            .into());
    }
    if before.until.is_some() {
        return Err(Refusal::new("governance-refusal-rule-ended").into());
    }
    end(pen, id, until)
}

fn end(pen: &mut Pen<'_, '_>, id: Id<CompositionRule>, until: Day) -> Result<(), Stop> {
    let before: RuleState = pen.tx.one(RULE, params![id])?;
    pen.tx.exec(END_RULE, params![id, until])?;
    let after: RuleState = pen.tx.one(RULE, params![id])?;
    let draft = pen.draft("composition-rule.ended").about(id).about(before.body).sealed(before.body);
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

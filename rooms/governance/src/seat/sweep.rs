//! The sweep that ends the tenures of those who lost their mandate, and what it says beforehand of those at risk.

use super::{
    Capacity, EndReason, Holder, RosterRow, Seat, Tenure,
    loss::{self, Loss, SeatLoss, Sitting},
    store,
};
use crate::{
    body::{self, Body},
    registry::Member,
    statute::{self, InForce},
};
use base::{Day, Fault, Id, Instant, Localised, Span, Stop};
use db::{Read, params};
use ledger::By;
use shell::{Pen, Person};
use std::collections::HashMap;

db::statements! {
    ENDED_MANDATES = "SELECT t.id, t.since, s.body, t.person, m.member, m.since, m.until FROM tenure t
                      JOIN seat s ON s.id = t.seat JOIN mandate m ON m.id = t.mandate
                      WHERE t.until IS NULL AND m.until IS NOT NULL AND m.until <= ?1 ORDER BY m.until, t.id";
    MANDATES = "SELECT since, until FROM mandate WHERE person = ?1 AND member = ?2";
    MEETINGS = "SELECT starts_at, opened_at, zone FROM meeting
                WHERE body = ?1 AND rehearses IS NULL AND (opened_at IS NOT NULL OR (called_at IS NOT NULL AND closed_at IS NULL))";
}

/// What awaits somebody who holds a seat and has lost the mandate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Risk {
    /// The first day without the mandate.
    pub ended: Day,
    /// What the rule says of the seat.
    pub outlook: Outlook,
}

/// What the rule in force says of a seat whose holder has lost the mandate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outlook {
    /// The seat is lost from a day on, by an article.
    Lost {
        /// The first day without the seat.
        day: Day,
        /// The article.
        article: String,
    },
    /// The seat is lost when a body meets, by an article.
    AtNextMeeting {
        /// The name of that body.
        of: Localised,
        /// The day for which its next meeting is called, if one is.
        called: Option<Day>,
        /// The article.
        article: String,
    },
    /// No statute says: the setting is required.
    Unsettled,
}

/// A tenure that the sweep ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// The tenure.
    pub tenure: Id<Tenure>,
    /// The body.
    pub body: Id<Body>,
    /// The person.
    pub person: Id<Person>,
    /// The first day without the seat.
    pub day: Day,
    /// The article.
    pub article: String,
}

/// Ends every tenure whose holder lost the mandate, on the day and by the article that the body's statute says; what
/// is still waited for, or ruled by nothing, is left. Doing it again changes nothing. To be called when a mandate
/// ends, when a meeting opens, and once a day.
///
/// # Errors
/// A fault of the database.
pub fn apply_losses(pen: &mut Pen<'_, '_>) -> Result<Vec<Lost>, Stop> {
    type Row = (Id<Tenure>, Day, Id<Body>, Id<Person>, Id<Member>, Day, Option<Day>);
    let ended: Vec<Row> = pen.tx.all(ENDED_MANDATES, params![pen.today])?;
    let mut lost = Vec::new();
    for (tenure, began, body, person, member, since, until) in ended {
        let through = Through { person, member, mandate: Span { since, until } };
        let risk = risk(pen.tx, body, &through, (pen.today, pen.today))?;
        if let Some(Risk { outlook: Outlook::Lost { day, article }, .. }) =
            risk.filter(|risk| risk.is_due(pen.today))
        {
            // An end that became known late may lie before the seat was taken.
            let day = day.max(began);
            lose(pen, tenure, day, &article)?;
            lost.push(Lost { tenure, body, person, day, article });
        }
    }
    Ok(lost)
}

impl Risk {
    /// Whether the seat is no longer held on a day, if the meeting for which one is called takes place.
    pub(crate) fn loses_by(&self, on: Day) -> bool {
        match self.outlook {
            Outlook::Lost { day, .. } | Outlook::AtNextMeeting { called: Some(day), .. } => day <= on,
            Outlook::AtNextMeeting { called: None, .. } | Outlook::Unsettled => false,
        }
    }

    fn is_due(&self, today: Day) -> bool {
        matches!(self.outlook, Outlook::Lost { day, .. } if day <= today)
    }
}

/// The entry is the rule's own, whoever's request set it off.
fn lose(pen: &mut Pen<'_, '_>, tenure: Id<Tenure>, day: Day, article: &str) -> Result<(), Stop> {
    let mut pen = Pen {
        tx: &mut *pen.tx,
        moment: pen.moment,
        now: pen.now,
        today: pen.today,
        by: By::Rule(article.to_owned()),
    };
    store::end(&mut pen, tenure, day, EndReason::MandateLost, Some(article))
}

/// What awaits a holder as of a day; `None` while the mandate lasts. Of a day to come it is what one knows today.
///
/// # Errors
/// A fault of the database.
pub fn risk_of(
    read: &mut Read<'_>,
    body: Id<Body>,
    holder: &Holder,
    (day, today): (Day, Day),
) -> Result<Option<Risk>, Fault> {
    if holder.until.is_some() {
        return Ok(None);
    }
    awaits(read, body, &holder.through(), (day, today))
}

/// Through what a seat is held.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Through {
    pub person: Id<Person>,
    pub member: Id<Member>,
    pub mandate: Span,
}

/// As [`risk_of`], of a tenure without an end.
pub(crate) fn awaits(
    read: &mut Read<'_>,
    body: Id<Body>,
    through: &Through,
    (day, today): (Day, Day),
) -> Result<Option<Risk>, Fault> {
    if through.mandate.until.is_none_or(|until| until > day) {
        return Ok(None);
    }
    risk(read, body, through, (day, day.min(today)))
}

/// Takes out of a body's roster of a day to come whoever loses the seat by then, as far as one knows today, and tells
/// what is known of the titulars among them. Of today and of days gone by the roster says what is.
///
/// # Errors
/// A fault of the database.
pub(crate) fn foresee(
    read: &mut Read<'_>,
    body: Id<Body>,
    roster: &mut [RosterRow],
    (day, today): (Day, Day),
) -> Result<HashMap<Id<Seat>, Risk>, Fault> {
    let mut lost = HashMap::new();
    for row in roster.iter_mut().filter(|_| day > today) {
        for place in [&mut row.titular, &mut row.deputy] {
            let Some(holder) = place else { continue };
            let Some(risk) = risk_of(read, body, holder, (day, today))?.filter(|risk| risk.loses_by(day))
            else {
                continue;
            };
            if holder.capacity == Capacity::Titular {
                lost.insert(holder.seat, risk);
            }
            *place = None;
        }
    }
    Ok(lost)
}

/// `known` is the day as of which one knows which meetings are called.
fn risk(
    read: &mut Read<'_>,
    body: Id<Body>,
    through: &Through,
    (day, known): (Day, Day),
) -> Result<Option<Risk>, Fault> {
    let Through { person, member, mandate } = *through;
    let others: Vec<(Day, Option<Day>)> = read.all(MANDATES, params![person, member])?;
    let others: Vec<Span> = others.into_iter().map(|(since, until)| Span { since, until }).collect();
    let Some(ended) = loss::mandate_end(mandate, &others).filter(|ended| *ended <= day) else {
        return Ok(None);
    };
    let outlook = match statute::in_force::<SeatLoss>(read, body, ended)? {
        None => Outlook::Unsettled,
        Some(rule) => outlook(read, ended, rule, known)?,
    };
    Ok(Some(Risk { ended, outlook }))
}

fn outlook(read: &mut Read<'_>, ended: Day, rule: InForce<SeatLoss>, day: Day) -> Result<Outlook, Fault> {
    let (of, meetings) = match &rule.terms {
        SeatLoss::AtNextMeeting { of } => match body::by_code(read, of)? {
            Some(body) => (body::load(read, body)?.map(|body| body.name), meetings(read, body)?),
            None => (None, Vec::new()),
        },
        _ => (None, Vec::new()),
    };
    let article = rule.article;
    Ok(match loss::loss(ended, &rule.terms, &meetings, day) {
        Loss::Effective { day } => Outlook::Lost { day, article },
        Loss::Pending { called } => Outlook::AtNextMeeting { of: of.unwrap_or_default(), called, article },
    })
}

fn meetings(read: &mut Read<'_>, body: Id<Body>) -> Result<Vec<Sitting>, Fault> {
    let rows: Vec<(Instant, Option<Instant>, String)> = read.all(MEETINGS, params![body])?;
    let sittings = rows.into_iter().map(|(starts, opened, zone)| Sitting {
        day: opened.unwrap_or(starts).day_in(&zone),
        held: opened.is_some(),
    });
    Ok(sittings.collect())
}

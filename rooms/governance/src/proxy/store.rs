//! Proxies in the database: given by the principal or entered by the secretary, withdrawn, never erased.

use super::{
    Proxy, ProxyState,
    rules::{self, Asked, Party},
};
use crate::{
    keyed::each_state,
    meeting::{self, Meeting, rules::check_not_closed},
    roll::{self, RollEntry},
    statute,
};
use base::{Fault, Id, Instant, Refusal, Stop};
use db::{Read, params};
use ledger::StateSink;
use shell::Pen;
use std::collections::HashMap;

db::statements! {
    PROXY = "SELECT meeting, principal, holder, given_at, withdrawn_at FROM proxy WHERE id = ?1";
    ALL_PROXIES = "SELECT id, meeting, principal, holder, given_at, withdrawn_at FROM proxy ORDER BY id";
    ADD_PROXY = "INSERT INTO proxy (id, meeting, principal, holder, given_at) VALUES (?1, ?2, ?3, ?4, ?5)";
    WITHDRAW = "UPDATE proxy SET withdrawn_at = ?2 WHERE id = ?1";
    OPEN_AT = "SELECT principal, holder FROM proxy
               WHERE meeting = ?1 AND given_at <= ?2 AND (withdrawn_at IS NULL OR withdrawn_at > ?2)";
    HOLDER_AT = "SELECT holder FROM proxy WHERE principal = ?1 AND given_at <= ?2 AND (withdrawn_at IS NULL OR withdrawn_at > ?2)";
    OPEN = "SELECT id, principal, holder, given_at FROM proxy
            WHERE meeting = ?1 AND withdrawn_at IS NULL ORDER BY given_at, id";
    OPEN_OF_LINE = "SELECT id, principal, holder, given_at FROM proxy
                    WHERE (principal = ?1 OR holder = ?1) AND withdrawn_at IS NULL ORDER BY given_at, id";
}

/// A proxy by id.
///
/// # Errors
/// A fault of the database.
pub fn load(read: &mut Read<'_>, id: Id<Proxy>) -> Result<Option<ProxyState>, Fault> {
    read.get(PROXY, params![id])
}

/// For [`ledger::verify`].
///
/// # Errors
/// A fault of the database.
pub fn states(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    each_state::<ProxyState>(read, ALL_PROXIES, sink)
}

/// The proxies of a meeting as they stood at an instant: the holder's line by the principal's.
///
/// # Errors
/// A fault of the database.
pub fn open_at(
    read: &mut Read<'_>,
    meeting: Id<Meeting>,
    at: Instant,
) -> Result<HashMap<Id<RollEntry>, Id<RollEntry>>, Fault> {
    Ok(read.all::<(Id<RollEntry>, Id<RollEntry>)>(OPEN_AT, params![meeting, at])?.into_iter().collect())
}

/// Who held the proxy of one line at an instant, as [`open_at`] has it, found by the line alone.
pub(crate) fn holder_at(
    read: &mut Read<'_>,
    principal: Id<RollEntry>,
    at: Instant,
) -> Result<Option<Id<RollEntry>>, Fault> {
    read.get(HOLDER_AT, params![principal, at])
}

db::record! {
    /// A proxy that stands.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Given {
        /// Its id.
        pub id: Id<Proxy>,
        /// Whose vote it is.
        pub principal: Id<RollEntry>,
        /// Who is to cast it.
        pub holder: Id<RollEntry>,
        /// Since when.
        pub given_at: Instant,
    }
}

/// The proxies of a meeting that stand now, in the order in which they were given.
///
/// # Errors
/// A fault of the database.
pub fn listed(read: &mut Read<'_>, meeting: Id<Meeting>) -> Result<Vec<Given>, Fault> {
    read.all(OPEN, params![meeting])
}

/// The proxies that a line of the roll gave or holds now.
///
/// # Errors
/// A fault of the database.
pub fn of_line(read: &mut Read<'_>, entry: Id<RollEntry>) -> Result<Vec<Given>, Fault> {
    read.all(OPEN_OF_LINE, params![entry])
}

/// Entrusts the vote of one line of the roll to another.
///
/// # Errors
/// Refuses what the statutes do not allow (see [`rules::check_give`]), while the roll is not frozen, and after the
/// meeting was closed; asks for the statute where there is none.
pub fn give(
    pen: &mut Pen<'_, '_>,
    meeting: Id<Meeting>,
    principal: Id<RollEntry>,
    holder: Id<RollEntry>,
) -> Result<Id<Proxy>, Stop> {
    let state = meeting::load(pen.tx, meeting)?.ok_or(Stop::Missing)?;
    check_not_closed(&state)?;
    if state.roll_frozen_at.is_none() {
        return Err(Refusal::new("governance-refusal-roll-not-frozen").into());
    }
    let asked = Asked::from(statute::required::<statute::Proxy>(pen.tx, state.body, pen.today)?);
    let open = open_at(pen.tx, meeting, pen.now)?;
    let (one, other) = (party(pen.tx, meeting, principal)?, party(pen.tx, meeting, holder)?);
    rules::check_give(&asked, one, other, &open)?;
    let id: Id<Proxy> = pen.id();
    pen.tx.exec(ADD_PROXY, params![id, meeting, principal, holder, pen.now])?;
    let after: ProxyState = pen.tx.one(PROXY, params![id])?;
    let draft = pen
        .draft("proxy.given")
        .about(id)
        .about(principal)
        .about(holder)
        .about(meeting)
        .about_any(state.of_record());
    let detail = serde_json::json!({ "article": asked.article });
    pen.enter(draft.after(&after)?.detail(&detail)?.sealed(meeting))?;
    Ok(id)
}

fn party(read: &mut Read<'_>, meeting: Id<Meeting>, entry: Id<RollEntry>) -> Result<Party, Stop> {
    let line = roll::load(read, entry)?.filter(|line| line.meeting == meeting).ok_or(Stop::Missing)?;
    Ok(Party { entry, entitled: line.entitled })
}

/// Withdraws a proxy; it holds no longer from the next poll on.
///
/// # Errors
/// Refuses what was withdrawn already, and after the meeting was closed.
pub fn withdraw(pen: &mut Pen<'_, '_>, id: Id<Proxy>) -> Result<(), Stop> {
    let before = load(pen.tx, id)?.ok_or(Stop::Missing)?;
    let state = meeting::load(pen.tx, before.meeting)?.ok_or(Stop::Missing)?;
    check_not_closed(&state)?;
    if before.withdrawn_at.is_some() {
        return Err(Refusal::new("governance-refusal-proxy-withdrawn").into());
    }
    pen.tx.exec(WITHDRAW, params![id, pen.now])?;
    let after: ProxyState = pen.tx.one(PROXY, params![id])?;
    let draft = pen.draft("proxy.withdrawn").about(id).about(before.principal).about(before.holder);
    pen.enter(draft.about(before.meeting).about_any(state.of_record()).before(&before)?.after(&after)?)?;
    Ok(())
}

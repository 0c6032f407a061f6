//! Accounts, rights and settings as the ledger has them, and whether their rows still say so.
//!
//! In public the ledger says that there is an account, for which person, and that something of it changed. Its address,
//! its name, its language and the fingerprint of its password's hash stand beside the entry, as a part of the account.

use crate::{
    Pen,
    account::{ERASED, GrantState, User, UserGrant},
    gate::{Person, Role},
};
use base::{Fault, Id, Instant, Stop};
use db::{Read, params};
use ledger::{Findings, Said, State, StateSink, Telling, Walked};
use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};
use uuid::Uuid;

db::statements! {
    ACCOUNT = "SELECT id, email, name, person, lang, password, created_at, closed_at FROM user_account WHERE id = ?1";
    ACCOUNTS = "SELECT id, email, name, person, lang, password, created_at, closed_at FROM user_account ORDER BY id";
    GRANTS = "SELECT id, user_id, role, over, since, ended_at FROM user_grant ORDER BY id";
    SETTINGS = "SELECT name, value, entry FROM setting ORDER BY name";
}

db::record! {
    struct AccountRow {
        id: Id<User>,
        email: String,
        name: String,
        person: Option<Id<Person>>,
        lang: String,
        password: Option<String>,
        created_at: Instant,
        closed_at: Option<Instant>,
    }
}

db::record! {
    struct GrantRow {
        id: Id<UserGrant>,
        user: Id<User>,
        role: Role,
        over: Option<Uuid>,
        since: Instant,
        ended_at: Option<Instant>,
    }
}

/// What the ledger keeps of an account in public: that there is one, and for whom.
#[derive(Serialize)]
pub(crate) struct UserState {
    pub(crate) person: Option<String>,
}

/// What it keeps of one beside the entry.
#[derive(Serialize)]
struct Beside<'a> {
    email: &'a str,
    name: &'a str,
    lang: &'a str,
    /// The SHA-256 of the hash of the password: whoever reads it can compare, and not try passwords.
    password: Option<String>,
    created_at: Instant,
}

impl AccountRow {
    fn state(&self) -> UserState {
        UserState { person: self.person.map(|person| person.to_string()) }
    }

    fn beside(&self) -> Beside<'_> {
        let fingerprint = |hash: &String| {
            Sha256::digest(hash.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect::<String>()
        };
        Beside {
            email: &self.email,
            name: &self.name,
            lang: &self.lang,
            password: self.password.as_ref().map(fingerprint),
            created_at: self.created_at,
        }
    }
}

impl GrantRow {
    fn state(&self) -> GrantState {
        GrantState { user: self.user, role: self.role, over: self.over }
    }
}

/// Enters what became of an account: `user.enrolled`, `user.changed`, `user.reopened`.
///
/// # Errors
/// A fault of the database.
pub(crate) fn tell_user(pen: &mut Pen<'_, '_>, kind: &'static str, id: Id<User>) -> Result<(), Stop> {
    let row: AccountRow = pen.tx.get(ACCOUNT, params![id])?.ok_or(Stop::Missing)?;
    let draft = pen.draft(kind).about(id).after(&row.state())?;
    pen.enter(draft.part(id, &row.beside())?)?;
    Ok(())
}

/// How verification reads accounts: those that are closed are gone.
pub(crate) const USER: State = State { kind: "user", each: each_user };
/// How it reads rights: those that have ended are gone.
pub(crate) const GRANT: State = State { kind: "grant", each: each_grant };

fn each_user(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    read.each::<AccountRow, Fault>(ACCOUNTS, params![], |row| match row.closed_at {
        Some(_) => Ok(()),
        None => sink(row.id.uuid(), Said::of(&row.state())?),
    })
}

fn each_grant(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    read.each::<GrantRow, Fault>(GRANTS, params![], |row| match row.ended_at {
        Some(_) => Ok(()),
        None => sink(row.id.uuid(), Said::of(&row.state())?),
    })
}

fn value(state: &impl Serialize) -> Result<Value, Fault> {
    serde_json::to_value(state).map_err(|error| Fault::from("a state cannot be written as JSON", error))
}

/// Holds what no state tells of accounts, rights and settings.
///
/// # Errors
/// A fault of the database.
pub(crate) fn check(read: &mut Read<'_>, walked: &Walked, findings: &mut Findings) -> Result<(), Fault> {
    check_users(read, walked, findings)?;
    check_grants(read, walked, findings)?;
    check_settings(read, walked, findings)
}

fn check_users(read: &mut Read<'_>, walked: &Walked, findings: &mut Findings) -> Result<(), Fault> {
    let rows: Vec<AccountRow> = read.all(ACCOUNTS, params![])?;
    if let Some(entry) = lacking(walked, "user", rows.iter().map(|row| row.id.uuid())) {
        findings.column(Some(entry), "an account of which it tells is not there, not even as a closed one");
    }
    for row in rows {
        let Some(told) = walked.telling("user", row.id.uuid()) else { continue };
        let sound = match row.closed_at {
            Some(closed_at) => is_closed(read, told, &row, closed_at)?,
            None => is_beside(read, told, &row)?,
        };
        if !sound {
            findings.column(Some(told.last), format!("the account {} is not as the ledger has it", row.id));
        }
    }
    Ok(())
}

/// The first entry about a subject of a kind that has no row at all.
fn lacking(walked: &Walked, kind: &str, rows: impl Iterator<Item = Uuid>) -> Option<u64> {
    let rows: std::collections::HashSet<Uuid> = rows.collect();
    walked.told(kind).filter(|(id, _)| !rows.contains(id)).map(|(_, told)| told.first).min()
}

/// A closed account is as it was when it was closed, until its data are erased: then it is empty.
fn is_closed(
    read: &mut Read<'_>,
    told: &Telling,
    row: &AccountRow,
    closed_at: Instant,
) -> Result<bool, Fault> {
    let Some(entry) = ledger::entry(read, told.last)? else { return Ok(false) };
    let sound = if row.email == format!("{ERASED}{}", row.id) {
        // An older program emptied an account when it closed it, and told no state before.
        (entry.kind == "user.erased" || entry.before.is_none())
            && row.name.is_empty()
            && row.person.is_none()
            && row.password.is_none()
    } else {
        entry.before == Some(value(&row.state())?) && is_beside(read, told, row)?
    };
    Ok(sound && told.is_gone() && ledger::tells_time(read, told.last, "closed_at", closed_at)?)
}

/// Each thing that the part of the last entry names is so in the row; older entries name less.
fn is_beside(read: &mut Read<'_>, told: &Telling, row: &AccountRow) -> Result<bool, Fault> {
    let parts = ledger::open_parts(read, told.parted.unwrap_or(told.last))?;
    let own = value(&row.beside())?;
    let part = parts.into_iter().find(|(owner, _)| *owner == row.id.into());
    let named = part.and_then(|(_, part)| part.as_object().cloned());
    Ok(named.is_some_and(|named| named.iter().all(|(key, told)| own.get(key) == Some(told))))
}

fn check_grants(read: &mut Read<'_>, walked: &Walked, findings: &mut Findings) -> Result<(), Fault> {
    let rows: Vec<GrantRow> = read.all(GRANTS, params![])?;
    if let Some(entry) = lacking(walked, "grant", rows.iter().map(|row| row.id.uuid())) {
        findings.column(Some(entry), "a right of which it tells is not there, not even as an ended one");
    }
    for row in rows {
        let Some(told) = walked.telling("grant", row.id.uuid()) else { continue };
        let mut sound = ledger::tells_time(read, told.first, "since", row.since)?;
        if let Some(ended_at) = row.ended_at {
            let given = ledger::entry(read, told.first)?.and_then(|entry| entry.after);
            sound &= told.is_gone() && given == Some(value(&row.state())?);
            sound &= ledger::tells_time(read, told.last, "ended_at", ended_at)?;
        }
        if !sound {
            findings.column(Some(told.last), format!("the right {} is not as the ledger has it", row.id));
        }
    }
    Ok(())
}

/// What a federation sets is a state of its own ([`crate::settings`]); here are the number of its entry, and names that
/// nobody sets. The marks of rooms have a dot in their names and say nothing of the federation.
fn check_settings(read: &mut Read<'_>, walked: &Walked, findings: &mut Findings) -> Result<(), Fault> {
    let rows: Vec<(String, String, i64)> = read.all(SETTINGS, params![])?;
    for (name, _, entry) in rows.into_iter().filter(|(name, ..)| !name.contains('.')) {
        let told =
            crate::settings::Key::parse(&name).and_then(|key| walked.telling("setting", key.id().uuid()));
        let last = told.and_then(|told| i64::try_from(told.last).ok());
        if last != Some(entry) {
            findings.column(told.map(|told| told.last), format!("the setting {name} has another entry"));
        }
    }
    Ok(())
}

//! Guessing at passwords is slowed down, without letting a stranger keep anybody out.
//!
//! The scheme follows the OWASP Authentication Cheat Sheet ("Login Throttling": count per account, not only per address,
//! and keep the owner from being locked out) and what it refers to for that, device cookies (OWASP, "Slow Down Online
//! Guessing Attacks with Device Cookies"); NIST SP 800-63B-4 §3.2.2 asks for at most a hundred failures in a row.
//!
//! A guess is counted before anything is hashed, in the one writer, so that guesses made at the same time are counted one
//! after another. A good one is then forgotten. Within a quarter of an hour:
//!
//! - A browser which has signed in to this account before has [`ATTEMPTS`] of its own; what others guess is nothing to
//!   it. It is known by a mark in an `HttpOnly` cookie, of which only a hash is kept, beside the account.
//! - From any other, an account can be guessed at [`ATTEMPTS`] times per address, so that a stranger who guesses shuts
//!   out their own address alone;
//! - from one address all accounts together [`SPREAD`] times: as one account takes [`ATTEMPTS`] of them at the most, no
//!   guessing at one account, nor at fifty, closes the sign-in of the others who come from there;
//! - and from everywhere together, once [`SLOW_FROM`] guesses were made at an account within an hour, one a minute.
//!
//! Whoever has to wait may ask for a new password by mail, which opens the account and makes the browser a known one. An
//! account that does not exist is counted like any other, so that waiting tells nothing.

use super::{User, hash};
use crate::client::Client;
use base::{Fault, Id, Instant, Refusal, Stop};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use db::{Read, Tx, params};
use uuid::Uuid;

/// Guesses within [`WINDOW`] after which one waits.
pub(super) const ATTEMPTS: i64 = 10;
/// The window in which guesses are counted, in seconds.
pub(super) const WINDOW: i64 = 900;
/// Guesses from one address, at all accounts together; more than can be under way at once, so that a hall may sign in
/// in one moment.
const SPREAD: i64 = 600;
/// Guesses at one account from everywhere within an hour, from which on one a minute is taken.
const SLOW_FROM: i64 = 50;
/// How long a browser is known that does not sign in again, in seconds (a year).
pub(crate) const KNOWN_FOR: i64 = 365 * 86_400;

db::statements! {
    TRIED = "SELECT COUNT(*) FROM sign_in_attempt WHERE who = ?1 AND at > ?2";
    ADD_TRY = "INSERT INTO sign_in_attempt (who, at, attempt) VALUES (?1, ?2, ?3)";
    FORGIVE = "DELETE FROM sign_in_attempt WHERE attempt = ?1";
    FORGIVE_ALL = "DELETE FROM sign_in_attempt WHERE who = ?1";
    FORGET_TRIES = "DELETE FROM sign_in_attempt WHERE at < ?1";
    KNOWN_BROWSER = "SELECT user_id FROM known_browser WHERE secret = ?1 AND user_id = ?2 AND seen_at > ?3";
    ANY_BROWSER = "SELECT user_id FROM known_browser WHERE secret = ?1 LIMIT 1";
    KEEP_BROWSER = "INSERT INTO known_browser (secret, user_id, seen_at) VALUES (?1, ?2, ?3)
                    ON CONFLICT (secret, user_id) DO UPDATE SET seen_at = excluded.seen_at";
    FORGET_BROWSERS = "DELETE FROM known_browser WHERE seen_at < ?1";
}

/// Under which names an attempt is counted.
enum Names {
    /// A browser that is known here.
    Known(String),
    /// Anybody else: the account from this address, the address, the account.
    Stranger { pair: String, address: String, account: String },
}

fn names(
    read: &mut Read<'_>,
    now: Instant,
    email: &str,
    user: Option<Id<User>>,
    client: &Client,
) -> Result<Names, Fault> {
    if let (Some(user), Some(mark)) = (user, mark(client)) {
        let since = now.plus_seconds(-KNOWN_FOR);
        let known: Option<Id<User>> = read.get(KNOWN_BROWSER, params![mark.clone(), user, since])?;
        if known.is_some() {
            return Ok(Names::Known(format!("browser:{}:{user}", URL_SAFE_NO_PAD.encode(mark))));
        }
    }
    let guesser = client.guesser();
    Ok(Names::Stranger {
        pair: format!("pair:{guesser}:{email}"),
        address: format!("address:{guesser}"),
        account: format!("account:{email}"),
    })
}

/// The hash of the mark that a browser keeps.
fn mark(client: &Client) -> Option<Vec<u8>> {
    let secret = URL_SAFE_NO_PAD.decode(client.mark.as_deref()?).ok()?;
    (secret.len() == 32).then(|| hash(&secret))
}

/// Whether another guess may be made now.
fn check(read: &mut Read<'_>, now: Instant, names: &Names) -> Result<(), Stop> {
    let mut tried =
        |who: &str, seconds: i64| read.one::<i64>(TRIED, params![who, now.plus_seconds(-seconds)]);
    let minutes = match names {
        Names::Known(browser) if tried(browser, WINDOW)? >= ATTEMPTS => WINDOW / 60,
        Names::Known(_) => return Ok(()),
        Names::Stranger { pair, .. } if tried(pair, WINDOW)? >= ATTEMPTS => WINDOW / 60,
        Names::Stranger { address, .. } if tried(address, WINDOW)? >= SPREAD => WINDOW / 60,
        Names::Stranger { account, .. } if tried(account, 3600)? >= SLOW_FROM && tried(account, 60)? > 0 => 1,
        Names::Stranger { .. } => return Ok(()),
    };
    Err(Refusal::new("shell-refusal-throttled").with("minutes", minutes).into())
}

/// Counts a guess at an account, under the number of the attempt.
///
/// # Errors
/// Refuses one too many, which is not counted: whoever goes on asking does not wait for ever.
pub(super) fn count(
    tx: &mut Tx<'_>,
    now: Instant,
    attempt: Uuid,
    email: &str,
    user: Option<Id<User>>,
    client: &Client,
) -> Result<(), Stop> {
    let names = names(tx, now, email, user, client)?;
    check(tx, now, &names)?;
    let all = match names {
        Names::Known(browser) => vec![browser],
        Names::Stranger { pair, address, account } => vec![pair, address, account],
    };
    for who in all {
        tx.exec(ADD_TRY, params![who, now, attempt])?;
    }
    tx.exec(FORGET_TRIES, params![now.plus_seconds(-86_400)])?;
    Ok(())
}

/// Counts what is done under one name, such as asking for letters; says whether it was within the bound.
pub(super) fn within(tx: &mut Tx<'_>, now: Instant, who: &str, most: i64) -> Result<bool, Fault> {
    let tried: i64 = tx.one(TRIED, params![who, now.plus_seconds(-WINDOW)])?;
    tx.exec(ADD_TRY, params![who, now, None::<Uuid>])?;
    Ok(tried < most)
}

/// The guess was good: it is forgotten.
pub(super) fn forgive(tx: &mut Tx<'_>, attempt: Uuid) -> Result<(), Fault> {
    tx.exec(FORGIVE, params![attempt]).map(drop)
}

/// All that was done under a name is forgotten.
pub(super) fn forgive_all(tx: &mut Tx<'_>, who: &str) -> Result<(), Fault> {
    tx.exec(FORGIVE_ALL, params![who]).map(drop)
}

/// Makes the browser a known one of the account; returns the mark it is to keep.
pub(super) fn know(
    tx: &mut Tx<'_>,
    now: Instant,
    fresh: [u8; 32],
    user: Id<User>,
    client: &Client,
) -> Result<String, Fault> {
    tx.exec(FORGET_BROWSERS, params![now.plus_seconds(-KNOWN_FOR)])?;
    // Several people may share a browser: a mark of ours is kept, one that we did not give is not taken up.
    let kept = match mark(client) {
        Some(secret) => tx.get::<Id<User>>(ANY_BROWSER, params![secret.clone()])?.map(|_| secret),
        None => None,
    };
    match (kept, &client.mark) {
        (Some(secret), Some(mark)) => {
            tx.exec(KEEP_BROWSER, params![secret, user, now])?;
            Ok(mark.clone())
        }
        _ => {
            tx.exec(KEEP_BROWSER, params![hash(&fresh), user, now])?;
            Ok(URL_SAFE_NO_PAD.encode(fresh))
        }
    }
}

//! Accounts and sign-ins: e-mail and password, invitation, reset, throttling, and mailed links good for one thing.
//!
//! Invariants: passwords and keys are kept only as hashes; every failed attempt takes as long as a good one and is
//! counted before it is tried ([`throttle`]); choosing a password voids every key to it; a sign-in is a row that can be
//! listed and ended; a mailed link is exchanged by POST, never by GET.

pub(crate) mod again;
mod holds;
pub mod letters;
mod own;
mod throttle;
mod users;
mod whose;

pub(crate) use holds::{HOLDS, STATEMENTS as HOLDS_STATEMENTS};
pub(crate) use own::{STATEMENTS as OWN_STATEMENTS, touch};
pub(crate) use throttle::{KNOWN_FOR, STATEMENTS as THROTTLE_STATEMENTS};
pub(crate) use users::STATEMENTS as USERS_STATEMENTS;
pub use users::{Row, Standing, list, over};
pub(crate) use whose::of_person_panel;
pub use whose::{Whose, known, of_address, person_of, tie, untie};

use crate::{
    Answer, Ask, Change, Granted, Pen, Public, Routes, View,
    ask::{Page, render},
    form::{Form, Refusals, escape},
    gate::{self, Entered, Grant, Person, Role, Scope, Who},
    held,
    mail::{self, Letter},
    strings::Locale,
    ui,
};
use argon2::{
    Argon2, PasswordHasher, PasswordVerifier,
    password_hash::phc::{PasswordHash, Salt},
};
use base::{Day, Fault, Id, Instant, Lang, Refusal, Stop};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use db::{Read, Tx, params};
use held::UserState;
use serde::Serialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

base::kind!(
    /// Somebody who can sign in.
    User = "user",
    /// A sign-in: one browser of one user.
    SignIn = "sign-in",
    /// A granted role.
    UserGrant = "grant",
);

/// A sign-in lasts this many seconds (30 days).
pub(crate) const SIGN_IN_LASTS: i64 = 30 * 86_400;
/// An invitation lasts this many seconds (14 days).
const INVITATION_LASTS: i64 = 14 * 86_400;
/// A reset lasts this many seconds (one hour).
const RESET_LASTS: i64 = 3_600;
/// Letters to one address, within a quarter of an hour, that lead to a new password.
const RESETS: i64 = 3;
/// Such letters that one address on the network may ask for in that time, to whomever.
const RESETS_FROM: i64 = 30;
/// The least characters of a password (NIST SP 800-63B-4 §3.1.1.2 asks for fifteen where it is the only factor;
/// twelve is the floor here so that a phone can type it).
const PASSWORD_LEAST: usize = 12;

db::statements! {
    BY_EMAIL = "SELECT id, password, lang FROM user_account WHERE email = ?1 AND closed_at IS NULL";
    USER = "SELECT email, name, person, lang FROM user_account WHERE id = ?1 AND closed_at IS NULL";
    OF_PERSON = "SELECT id FROM user_account WHERE person = ?1 AND closed_at IS NULL ORDER BY created_at LIMIT 1";
    ADD_USER = "INSERT INTO user_account (id, email, name, person, lang, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    LINK_PERSON = "UPDATE user_account SET person = ?2 WHERE id = ?1";
    SET_PASSWORD = "UPDATE user_account SET password = ?2 WHERE id = ?1";
    STATE = "SELECT person, closed_at FROM user_account WHERE id = ?1";
    ANY_BY_EMAIL = "SELECT id FROM user_account WHERE email = ?1";
    EVERY_OF_PERSON = "SELECT id FROM user_account WHERE person = ?1 ORDER BY created_at";
    CHANGE = "UPDATE user_account SET name = ?2, lang = ?3 WHERE id = ?1";
    CLOSE = "UPDATE user_account SET closed_at = ?2 WHERE id = ?1";
    REOPEN = "UPDATE user_account SET closed_at = NULL, password = NULL WHERE id = ?1";
    EMPTY = "UPDATE user_account SET closed_at = ?2, email = ?3, name = '', person = NULL, password = NULL WHERE id = ?1";
    EMAIL = "SELECT email FROM user_account WHERE id = ?1";
    FORGET_KNOWN = "DELETE FROM known_browser WHERE user_id = ?1";
    LETTERS_ON = "DELETE FROM letter_off WHERE user_id = ?1";
    COARSE = "UPDATE sign_in SET browser = '', network = '' WHERE user_id = ?1";
    GRANT = "SELECT user_id, role, over, ended_at FROM user_grant WHERE id = ?1";
    GRANTS_OF = "SELECT id, role, over, since FROM user_grant WHERE user_id = ?1 AND ended_at IS NULL ORDER BY since, id";
    END_GRANT = "UPDATE user_grant SET ended_at = ?2 WHERE id = ?1";
    ADMINISTER = "SELECT DISTINCT g.user_id FROM user_grant g JOIN user_account u ON u.id = g.user_id
                  WHERE g.role = 'administrator' AND g.ended_at IS NULL AND u.closed_at IS NULL
                  AND (u.password IS NOT NULL OR u.id = ?1)";
    GRANTED_ALREADY = "SELECT id FROM user_grant WHERE user_id = ?1 AND role = ?2 AND over = ?3 AND ended_at IS NULL";
    GRANTED_ALL = "SELECT id FROM user_grant WHERE user_id = ?1 AND role = ?2 AND over IS NULL AND ended_at IS NULL";
    ADD_GRANT = "INSERT INTO user_grant (id, user_id, role, over, since) VALUES (?1, ?2, ?3, ?4, ?5)";
    HOLDERS = "SELECT u.id FROM user_grant g JOIN user_account u ON u.id = g.user_id
               WHERE g.role = ?1 AND g.over = ?2 AND g.ended_at IS NULL AND u.closed_at IS NULL";
    PEOPLE_WITH = "SELECT DISTINCT u.person FROM user_grant g JOIN user_account u ON u.id = g.user_id
                   WHERE g.role = ?1 AND g.over = ?2 AND g.ended_at IS NULL AND u.closed_at IS NULL
                   AND u.person IS NOT NULL ORDER BY u.person";
    SECRETARY = "SELECT g.id FROM user_grant g WHERE g.role = 'secretary' AND g.ended_at IS NULL LIMIT 1";
    ADD_SIGN_IN = "INSERT INTO sign_in (id, secret, user_id, person, only_kind, only_id, created_at, expires_at, seen_at,
                   browser, network) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?7, ?9, ?10)";
    SIGN_IN = "SELECT s.id, s.user_id, s.person, s.only_kind, s.only_id, u.person, s.seen_at FROM sign_in s
               LEFT JOIN user_account u ON u.id = s.user_id
               WHERE s.secret = ?1 AND s.ended_at IS NULL AND s.expires_at > ?2 AND (s.user_id IS NULL OR u.closed_at IS NULL)";
    END_SIGN_IN = "UPDATE sign_in SET ended_at = ?2 WHERE id = ?1 AND ended_at IS NULL";
    END_ALL = "UPDATE sign_in SET ended_at = ?2 WHERE user_id = ?1 AND ended_at IS NULL";
    END_OF_PERSON = "UPDATE sign_in SET ended_at = ?2 WHERE person = ?1 AND ended_at IS NULL";
    KEYS_OF_PERSON = "DELETE FROM door_key WHERE person = ?1";
    ADD_KEY = "INSERT INTO door_key (secret, purpose, user_id, person, only_kind, only_id, created_at, expires_at)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    KEY = "SELECT user_id, person, only_kind, only_id FROM door_key
           WHERE secret = ?1 AND purpose = ?2 AND used_at IS NULL AND expires_at > ?3";
    USE_KEYS = "UPDATE door_key SET used_at = ?2 WHERE user_id = ?1 AND used_at IS NULL";
}

db::record! {
    /// Somebody who can sign in.
    #[derive(Debug, Clone)]
    pub struct Account {
        /// The address to sign in with.
        pub email: String,
        /// How they are called on their own pages.
        pub name: String,
        /// The person behind it, if the registry knows one.
        pub person: Option<Id<Person>>,
        /// The language they read.
        pub lang: String,
    }
}

/// A user by id.
///
/// # Errors
/// A fault of the database.
pub fn user(read: &mut Read<'_>, id: Id<User>) -> Result<Option<Account>, Fault> {
    read.get(USER, params![id])
}

/// The user of a person, if there is one.
///
/// # Errors
/// A fault of the database.
pub fn of_person(read: &mut Read<'_>, person: Id<Person>) -> Result<Option<Id<User>>, Fault> {
    read.get(OF_PERSON, params![person])
}

/// The users who hold a role over something.
///
/// # Errors
/// A fault of the database.
pub fn holders(read: &mut Read<'_>, role: Role, over: Uuid) -> Result<Vec<Id<User>>, Fault> {
    read.all(HOLDERS, params![role, over])
}

/// The people whose accounts hold a role over something.
///
/// # Errors
/// A fault of the database.
pub fn people_with(read: &mut Read<'_>, role: Role, over: Uuid) -> Result<Vec<Id<Person>>, Fault> {
    read.all(PEOPLE_WITH, params![role, over])
}

/// Whether some body has a secretary with an account.
pub(crate) fn has_secretary(read: &mut Read<'_>, _: Day) -> Result<bool, Fault> {
    Ok(read.get::<Uuid>(SECRETARY, params![])?.is_some())
}

/// Who the bearer of a cookie is; nobody if it says nothing or no longer anything.
///
/// # Errors
/// A fault of the database.
pub fn who(read: &mut Read<'_>, cookie: Option<&str>, now: Instant) -> Result<Who, Fault> {
    let Some(secret) = cookie.and_then(|cookie| URL_SAFE_NO_PAD.decode(cookie).ok()) else {
        return Ok(Who::default());
    };
    type Row = (
        Uuid,
        Option<Id<User>>,
        Option<Id<Person>>,
        Option<String>,
        Option<Uuid>,
        Option<Id<Person>>,
        Option<Instant>,
    );
    let row: Option<Row> = read.get(SIGN_IN, params![hash(&secret), now])?;
    let Some((sign_in, user, linked, kind, id, own, seen_at)) = row else { return Ok(Who::default()) };
    let grants: Vec<Grant> = user.map(|user| gate::grants(read, user)).transpose()?.unwrap_or_default();
    let only = kind.zip(id).map(|(kind, id)| Scope { kind, id });
    Ok(Who { user, person: linked.or(own), grants, only, sign_in: Some(sign_in), seen_at })
}

/// Who a user is, by the roles that are held; for work that goes on when the request is answered.
///
/// # Errors
/// A fault of the database.
pub fn who_is(read: &mut Read<'_>, user: Id<User>) -> Result<Who, Fault> {
    Ok(Who { user: Some(user), grants: gate::grants(read, user)?, ..Who::default() })
}

fn hash(secret: &[u8]) -> Vec<u8> {
    Sha256::digest(secret).to_vec()
}

/// What the ledger keeps of a grant. One that has ended is gone.
#[derive(Clone, PartialEq, Serialize)]
pub(crate) struct GrantState {
    pub(crate) user: Id<User>,
    pub(crate) role: Role,
    pub(crate) over: Option<Uuid>,
}

/// The state of a user as the ledger tells it; nothing once the account is closed.
fn state(read: &mut Read<'_>, id: Id<User>) -> Result<Option<UserState>, Fault> {
    let row: Option<(Option<Id<Person>>, Option<Instant>)> = read.get(STATE, params![id])?;
    let open = row.filter(|(_, closed)| closed.is_none());
    Ok(open.map(|(person, _)| UserState { person: person.map(|person| person.to_string()) }))
}

/// The state of a grant as the ledger tells it; nothing once it has ended.
fn grant_state(read: &mut Read<'_>, id: Id<UserGrant>) -> Result<Option<GrantState>, Fault> {
    type Row = (Id<User>, Role, Option<Uuid>, Option<Instant>);
    let row: Option<Row> = read.get(GRANT, params![id])?;
    let held = row.filter(|(.., ended)| ended.is_none());
    Ok(held.map(|(user, role, over, _)| GrantState { user, role, over }))
}

/// An account by its address, open or closed.
///
/// # Errors
/// A fault of the database.
pub fn by_email(read: &mut Read<'_>, email: &str) -> Result<Option<Id<User>>, Fault> {
    read.get(ANY_BY_EMAIL, params![email.trim().to_lowercase()])
}

/// Makes an account, or finds the one with this address; it is the person's if one is given.
///
/// # Errors
/// Refuses what is no address, an account that is closed, and a person who has another account.
pub fn enrol(
    pen: &mut Pen<'_, '_>,
    email: &str,
    name: &str,
    lang: Lang,
    person: Option<Id<Person>>,
) -> Result<Id<User>, Stop> {
    let email = address(email)?;
    if let Some(id) = by_email(pen.tx, &email)? {
        if let Some(person) = person {
            let closed = || Refusal::new("shell-refusal-user-closed").with("email", email).at("email");
            user(pen.tx, id)?.ok_or_else(closed)?;
            tie(pen, id, person)?;
        }
        return Ok(id);
    }
    let id: Id<User> = pen.id();
    if let Some(person) = person {
        whose::check_free(pen.tx, id, person)?;
    }
    pen.tx.exec(ADD_USER, params![id, &email, name, person, lang.tag(), pen.now])?;
    held::tell_user(pen, "user.enrolled", id)?;
    Ok(id)
}

/// Changes how somebody is called and which language they read.
///
/// # Errors
/// A fault of the database.
pub fn change(pen: &mut Pen<'_, '_>, id: Id<User>, name: &str, lang: Lang) -> Result<(), Stop> {
    let account = user(pen.tx, id)?.ok_or(Stop::Missing)?;
    if account.name == name && account.lang == lang.tag() {
        return Ok(());
    }
    pen.tx.exec(CHANGE, params![id, name, lang.tag()])?;
    held::tell_user(pen, "user.changed", id)
}

/// An e-mail address as accounts keep it: lower case, one `@`, no white space (the mail server judges the rest).
///
/// # Errors
/// A refusal at the field `email`.
pub fn address(text: &str) -> Result<String, Refusal> {
    let text = text.trim().to_lowercase();
    let fine = text.len() <= 254
        && !text.chars().any(|ch| ch.is_whitespace() || ch.is_control())
        && text.parse::<lettre::Address>().is_ok();
    if fine { Ok(text) } else { Err(Refusal::new("shell-refusal-email").at("email")) }
}

/// Grants a role over something; nothing happens if it is held already.
///
/// # Errors
/// Refuses a role without, or with the wrong, thing it is held over, and an account that is closed.
pub fn grant(pen: &mut Pen<'_, '_>, user: Id<User>, role: Role, over: Option<Uuid>) -> Result<(), Stop> {
    if role.over().is_some() != over.is_some() {
        return Err(Refusal::new("shell-refusal-role-over").with("role", role.code()).into());
    }
    if state(pen.tx, user)?.is_none() {
        return Err(Refusal::new("shell-refusal-user-shut").into());
    }
    let held: Option<Uuid> = match over {
        Some(over) => pen.tx.get(GRANTED_ALREADY, params![user, role, over])?,
        None => pen.tx.get(GRANTED_ALL, params![user, role])?,
    };
    if held.is_some() {
        return Ok(());
    }
    let id: Id<UserGrant> = pen.id();
    pen.tx.exec(ADD_GRANT, params![id, user, role, over, pen.now])?;
    let after = grant_state(pen.tx, id)?.ok_or(Stop::Missing)?;
    let draft = about_grant(pen, "grant.given", id, &after);
    pen.enter(draft.after(&after)?.detail(&serde_json::json!({ "since": pen.now }))?)?;
    Ok(())
}

fn about_grant(
    pen: &Pen<'_, '_>,
    kind: &'static str,
    id: Id<UserGrant>,
    grant: &GrantState,
) -> ledger::Draft {
    let draft = pen.draft(kind).about(id).about(grant.user);
    match grant.role.over().zip(grant.over) {
        Some((kind, over)) => draft.about(ledger::Subject { kind: kind.to_owned(), id: over }),
        None => draft,
    }
}

/// A grant in force: its id, the role, what it is held over, since when.
pub type Held = (Id<UserGrant>, Role, Option<Uuid>, Instant);

/// The grants of a user that are in force.
///
/// # Errors
/// A fault of the database.
pub fn grants_of(read: &mut Read<'_>, user: Id<User>) -> Result<Vec<Held>, Fault> {
    read.all(GRANTS_OF, params![user])
}

/// Ends a grant: from now on the right is not held any more. Nothing happens if it has ended already.
///
/// # Errors
/// Refuses to leave the house without anybody who can administer it.
pub fn end_grant(pen: &mut Pen<'_, '_>, id: Id<UserGrant>) -> Result<(), Stop> {
    let Some(before) = grant_state(pen.tx, id)? else { return Ok(()) };
    if before.role == Role::Administrator {
        keep_one_administrator(pen.tx, before.user)?;
    }
    pen.tx.exec(END_GRANT, params![id, pen.now])?;
    let draft = about_grant(pen, "grant.ended", id, &before).before(&before)?.gone();
    pen.enter(draft.detail(&serde_json::json!({ "ended_at": pen.now }))?)?;
    Ok(())
}

/// Refuses if nobody who can sign in would administer the house without this user.
fn keep_one_administrator(read: &mut Read<'_>, user: Id<User>) -> Result<(), Stop> {
    let all: Vec<Id<User>> = read.all(ADMINISTER, params![user])?;
    if all == [user] {
        return Err(Refusal::new("shell-refusal-last-administrator").into());
    }
    Ok(())
}

/// Sets a password outright; for the demonstration and for tests.
///
/// # Errors
/// A fault of hashing or of the database.
pub fn set_password(pen: &mut Pen<'_, '_>, user: Id<User>, password: &str) -> Result<(), Stop> {
    let hashed = hash_password(password, pen.moment.bytes())?;
    keep_password(pen, user, &hashed)
}

/// Keeps the hash of a chosen password; every invitation and every reset that is still about is void from now on.
fn keep_password(pen: &mut Pen<'_, '_>, user: Id<User>, hashed: &str) -> Result<(), Stop> {
    pen.tx.exec(SET_PASSWORD, params![user, hashed])?;
    pen.tx.exec(USE_KEYS, params![user, pen.now])?;
    held::tell_user(pen, "user.changed", user)
}

/// Closes an account: nobody can sign in with it, whoever is signed in no longer is, its keys open nothing, and every
/// right it holds ends. Nothing happens if it is closed already.
///
/// # Errors
/// Refuses to leave the house without anybody who can administer it.
pub fn close(pen: &mut Pen<'_, '_>, user: Id<User>) -> Result<(), Stop> {
    let Some(before) = state(pen.tx, user)? else { return Ok(()) };
    for (grant, ..) in grants_of(pen.tx, user)? {
        end_grant(pen, grant)?;
    }
    pen.tx.exec(CLOSE, params![user, pen.now])?;
    pen.tx.exec(END_ALL, params![user, pen.now])?;
    pen.tx.exec(USE_KEYS, params![user, pen.now])?;
    let draft = pen.draft("user.closed").about(user).before(&before)?.gone();
    pen.enter(draft.detail(&serde_json::json!({ "closed_at": pen.now }))?)?;
    Ok(())
}

/// Opens a closed account again, without any right and without a password: both are given anew.
///
/// # Errors
/// Refuses one whose data were erased, since nobody is behind it any more, and one whose person has another by now.
pub fn reopen(pen: &mut Pen<'_, '_>, id: Id<User>) -> Result<(), Stop> {
    if state(pen.tx, id)?.is_some() {
        return Ok(());
    }
    if pen.tx.get::<String>(EMAIL, params![id])?.is_none_or(|email| email.starts_with(ERASED)) {
        return Err(Refusal::new("shell-refusal-user-erased").into());
    }
    if let Some((Some(person), _)) =
        pen.tx.get::<(Option<Id<Person>>, Option<Instant>)>(STATE, params![id])?
    {
        whose::check_free(pen.tx, id, person)?;
    }
    pen.tx.exec(REOPEN, params![id])?;
    held::tell_user(pen, "user.reopened", id)
}

/// Closes an account for good: its name and address are gone, and its parts in the ledger are erased.
fn erase(pen: &mut Pen<'_, '_>, user: Id<User>) -> Result<(), Stop> {
    close(pen, user)?;
    if let Some(email) = pen.tx.get::<String>(EMAIL, params![user])? {
        mail::forget(pen.tx, &email)?;
    }
    pen.tx.exec(EMPTY, params![user, pen.now, format!("{ERASED}{user}")])?;
    pen.tx.exec(FORGET_KNOWN, params![user])?;
    pen.tx.exec(COARSE, params![user])?;
    pen.tx.exec(LETTERS_ON, params![user])?;
    ledger::erase(pen.tx, &user.into())?;
    let draft = pen.draft("user.erased").about(user).gone();
    pen.enter(draft.detail(&serde_json::json!({ "closed_at": pen.now }))?)?;
    Ok(())
}

/// What stands where the address of an erased account was, before its id.
pub(crate) const ERASED: &str = "closed:";

/// Forgets a person whose data are erased: their accounts are closed for good, mailed links no longer open anything, and
/// letters to the address are gone, from the mail folder too.
///
/// # Errors
/// Refuses to leave the house without anybody who can administer it.
pub fn forget(pen: &mut Pen<'_, '_>, person: Id<Person>, email: Option<&str>) -> Result<(), Stop> {
    for user in pen.tx.all::<Id<User>>(EVERY_OF_PERSON, params![person])? {
        erase(pen, user)?;
    }
    pen.tx.exec(END_OF_PERSON, params![person, pen.now])?;
    pen.tx.exec(KEYS_OF_PERSON, params![person])?;
    mail::forget_to(pen.tx, person)?;
    if let Some(email) = email {
        mail::forget(pen.tx, email)?;
    }
    Ok(())
}

/// A key that opens one door once: an invitation, a reset, a link to a meeting. Only its hash is kept.
fn make_key(
    pen: &mut Pen<'_, '_>,
    purpose: &str,
    user: Option<Id<User>>,
    person: Option<Id<Person>>,
    only: Option<&Scope>,
    lasts: i64,
) -> Result<String, Stop> {
    let secret: [u8; 32] = pen.moment.bytes();
    let (kind, id) = (only.map(|scope| scope.kind.clone()), only.map(|scope| scope.id));
    let expires = pen.now.plus_seconds(lasts);
    pen.tx.exec(ADD_KEY, params![hash(&secret), purpose, user, person, kind, id, pen.now, expires])?;
    Ok(URL_SAFE_NO_PAD.encode(secret))
}

/// Invites somebody: a letter with an address at which they choose their password. Returns that address.
///
/// # Errors
/// A fault of the database.
pub fn invite(
    pen: &mut Pen<'_, '_>,
    l: &Locale,
    federation: &str,
    base: &str,
    user: Id<User>,
) -> Result<String, Stop> {
    let account = self::user(pen.tx, user)?.ok_or(Stop::Missing)?;
    let key = make_key(pen, "invitation", Some(user), None, None, INVITATION_LASTS)?;
    let address = format!("{base}/{}/invitations/{key}", l.lang());
    let letter = Letter {
        to: account.email,
        subject: l.t1("shell-mail-invitation-subject", "federation", federation),
        body: l.with(
            "shell-mail-invitation-body",
            &[
                ("name", account.name.into()),
                ("federation", federation.into()),
                ("address", address.clone().into()),
            ],
        ),
        lang: l.lang(),
        person: account.person,
        off: None,
    };
    mail::post(pen.tx, pen.moment, &letter)?;
    Ok(address)
}

/// An address, good until `until`, at which one person enters one thing (a meeting) without an account.
///
/// # Errors
/// A fault of the database.
pub fn mailed_link(
    pen: &mut Pen<'_, '_>,
    base: &str,
    lang: Lang,
    person: Id<Person>,
    only: Scope,
    until: Instant,
) -> Result<String, Stop> {
    let lasts = (until.micros() - pen.now.micros()) / 1_000_000;
    let key = make_key(pen, "link", None, Some(person), Some(&only), lasts.max(3600))?;
    Ok(format!("{base}/{lang}/links/{key}"))
}

/// Begins a sign-in and returns the cookie's value.
fn begin(
    change: &mut Change<'_, '_>,
    user: Option<Id<User>>,
    person: Option<Id<Person>>,
    only: Option<&Scope>,
) -> Result<String, Stop> {
    let secret: [u8; 32] = change.ask.house.moment.bytes();
    let id: Id<SignIn> = change.ask.house.moment.id();
    let (kind, over) = (only.map(|scope| scope.kind.clone()), only.map(|scope| scope.id));
    let expires = change.ask.now.plus_seconds(SIGN_IN_LASTS);
    let client = &change.ask.client;
    let (browser, network) = (client.browser.as_str(), client.network());
    let values =
        params![id, hash(&secret), user, person, kind, over, change.ask.now, expires, browser, network];
    change.tx.exec(ADD_SIGN_IN, values)?;
    if let Some(old) = change.ask.who.sign_in {
        change.tx.exec(END_SIGN_IN, params![old, change.ask.now])?;
    }
    Ok(URL_SAFE_NO_PAD.encode(secret))
}

pub(crate) fn routes(routes: Routes) -> Routes {
    letters::routes(whose::routes(users::routes(own::routes(crate::holds::routes(routes)))))
        .page("/sign-in", show_sign_in)
        .act_with("/sign-in", check_password, sign_in, show_sign_in)
        .act("/sign-out", sign_out, show_sign_in)
        .page("/reset", show_reset)
        .act("/reset", ask_reset, show_reset)
        .page("/reset/{key}", show_new_password)
        .act_with("/reset/{key}", hash_new, |c, g, f, p| choose(c, g, f, p, "reset"), show_new_password)
        .page("/invitations/{key}", show_new_password)
        .act_with(
            "/invitations/{key}",
            hash_new,
            |c, g, f, p| choose(c, g, f, p, "invitation"),
            show_new_password,
        )
        .page("/links/{key}", show_link)
        .act("/links/{key}", enter_link, show_link)
        .page("/me", enter_me)
}

#[derive(askama::Template)]
#[template(path = "account/sign_in.html")]
struct SignInPage {
    l: Locale,
    errors: crate::Html,
    email: crate::Html,
    password: crate::Html,
    next: String,
}

fn show_sign_in(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let l = view.l();
    let email =
        ui::Field::new(&l, "email", "shell-sign-in-email").kind("email").autocomplete("username").required();
    let password = ui::Field::new(&l, "password", "shell-sign-in-password")
        .kind("password")
        .autocomplete("current-password")
        .required();
    let next = if view.filled.again() { view.filled.form.text("next") } else { view.ask.query.text("next") };
    let body = SignInPage {
        errors: ui::errors(&l, view.filled),
        email: email.html(view.filled, ""),
        password: password.html(&Default::default(), ""),
        next: local(next).unwrap_or_default().to_owned(),
        l: l.clone(),
    };
    private(Page::new(l.t("shell-sign-in-title"), render(&body)?))
}

fn private(mut page: Page) -> Result<Answer, Stop> {
    page.private = true;
    Ok(Answer::Page(page))
}

/// An address within this house: begins with one slash and nothing a browser could take for another host.
fn local(next: &str) -> Option<&str> {
    let plain = next.starts_with('/')
        && !next.starts_with("//")
        && !next.contains('\\')
        && !next.chars().any(|ch| ch.is_control() || ch.is_whitespace());
    plain.then_some(next)
}

/// What checking a password found: the account, as it fits, and the number of the attempt.
struct Checked {
    user: Id<User>,
    attempt: Uuid,
}

fn check_password(ask: &Ask, form: &Form) -> Result<Checked, Stop> {
    let mut refusals = Refusals::default();
    let email = refusals.keep(address(form.text("email")));
    let password = refusals.keep(form.required("password", 1000));
    refusals.done()?;
    let (email, password) = (email.unwrap_or_default(), password.unwrap_or_default());
    let attempt: Uuid = ask.house.moment.id::<SignIn>().uuid();
    let known: Option<Known> = counted(ask, attempt, email)?;
    // Where there is no account a hash is checked all the same, so that time tells nothing.
    let (user, stored) = known.map_or((None, None), |(id, stored, _)| (Some(id), stored));
    let fits = fits_password(&password, stored.as_deref().unwrap_or(DUMMY));
    let user = user.filter(|_| fits && stored.is_some());
    user.map(|user| Checked { user, attempt }).ok_or_else(|| Refusal::new("shell-refusal-sign-in").into())
}

/// An open account under an address: its id, the hash of its password, its language.
type Known = (Id<User>, Option<String>, String);

/// Counts a guess, durably and before anything is hashed; returns the account there is under the address.
fn counted(ask: &Ask, attempt: Uuid, email: String) -> Result<Option<Known>, Stop> {
    let (now, client) = (ask.now, ask.client.clone());
    let counting = ask.house.db.write(move |tx| {
        let known: Option<Known> = tx.get(BY_EMAIL, params![&email])?;
        let user = known.as_ref().map(|(user, ..)| *user);
        throttle::count(tx, now, attempt, &email, user, &client)?;
        Ok(known)
    });
    tokio::runtime::Handle::current().block_on(counting)
}

/// A hash that no password fits, of the same cost as a real one.
const DUMMY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

fn fits_password(password: &str, stored: &str) -> bool {
    PasswordHash::new(stored)
        .is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
}

fn hash_password(password: &str, salt: [u8; 16]) -> Result<String, Fault> {
    let fault = |error: String| Fault::new(format!("hashing a password: {error}"));
    let salt = Salt::new(&salt).map_err(|error| fault(error.to_string()))?;
    let hash = Argon2::default().hash_password_with_salt(password.as_bytes(), salt.as_ref());
    hash.map(|hash| hash.to_string()).map_err(|error| fault(error.to_string()))
}

fn sign_in(
    change: &mut Change<'_, '_>,
    _: Granted<Public>,
    form: &Form,
    checked: Checked,
) -> Result<Answer, Stop> {
    throttle::forgive(change.tx, checked.attempt)?;
    let next = local(form.text("next")).map_or_else(|| change.ask.href("/me"), str::to_owned);
    enter(change, checked.user, Answer::See(next))
}

/// Signs in with an account, and makes the browser one that it knows.
fn enter(change: &mut Change<'_, '_>, user: Id<User>, answer: Answer) -> Result<Answer, Stop> {
    let secret = begin(change, Some(user), None, None)?;
    let ask = change.ask;
    let mark = throttle::know(change.tx, ask.now, ask.house.moment.bytes(), user, &ask.client)?;
    Ok(Answer::Known(Box::new(Answer::SignIn(Box::new(answer), Some(secret))), mark))
}

fn sign_out(change: &mut Change<'_, '_>, _: Granted<Public>, _: &Form) -> Result<Answer, Stop> {
    if let Some(sign_in) = change.ask.who.sign_in {
        change.tx.exec(END_SIGN_IN, params![sign_in, change.ask.now])?;
    }
    Ok(Answer::SignIn(Box::new(change.see("/")?), None))
}

#[derive(askama::Template)]
#[template(path = "account/reset.html")]
struct ResetPage {
    l: Locale,
    errors: crate::Html,
    email: crate::Html,
    sent: bool,
}

fn show_reset(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let l = view.l();
    let email =
        ui::Field::new(&l, "email", "shell-sign-in-email").kind("email").autocomplete("username").required();
    let body = ResetPage {
        errors: ui::errors(&l, view.filled),
        email: email.html(view.filled, ""),
        sent: view.ask.query.get("sent").is_some(),
        l: l.clone(),
    };
    private(Page::new(l.t("shell-reset-title"), render(&body)?))
}

fn ask_reset(change: &mut Change<'_, '_>, _: Granted<Public>, form: &Form) -> Result<Answer, Stop> {
    let email = address(form.text("email"))?;
    let (now, from) = (change.ask.now, format!("reset-from:{}", change.ask.client.guesser()));
    let may = throttle::within(change.tx, now, &format!("reset:{email}"), RESETS)?
        & throttle::within(change.tx, now, &from, RESETS_FROM)?;
    let known: Option<Known> = change.tx.get(BY_EMAIL, params![&email])?;
    // The answer is the same whether there is such an account or not.
    if let (Some((user, _, lang)), true) = (known, may) {
        let house = std::sync::Arc::clone(&change.ask.house);
        let l = house.locale(Lang::parse(&lang).unwrap_or(Lang::En));
        let key = make_key(&mut change.pen(), "reset", Some(user), None, None, RESET_LASTS)?;
        let address = format!("{}/{}/reset/{key}", house.settings.address, l.lang());
        let letter = Letter {
            to: email,
            subject: l.t1("shell-mail-reset-subject", "federation", house.name(l.lang())),
            body: l.t1("shell-mail-reset-body", "address", address),
            lang: l.lang(),
            person: None,
            off: None,
        };
        mail::post(change.tx, &house.moment, &letter)?;
    }
    change.see("/reset?sent=1")
}

#[derive(askama::Template)]
#[template(path = "account/password.html")]
struct PasswordPage {
    l: Locale,
    errors: crate::Html,
    /// The account whose password it becomes, for the reader and for what keeps passwords.
    email: String,
    password: crate::Html,
    place: String,
}

fn purpose(ask: &Ask) -> &'static str {
    if ask.place.starts_with("/reset") { "reset" } else { "invitation" }
}

type KeyRow = (Option<Id<User>>, Option<Id<Person>>, Option<String>, Option<Uuid>);

fn key(read: &mut Read<'_>, ask: &Ask, purpose: &str) -> Result<KeyRow, Stop> {
    let secret =
        URL_SAFE_NO_PAD.decode(ask.path.word("key")).map_err(|_| Refusal::new("shell-refusal-key"))?;
    let row = read.get(KEY, params![hash(&secret), purpose, ask.now])?;
    row.ok_or_else(|| Refusal::new("shell-refusal-key").into())
}

fn show_new_password(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let (of, ..) = key(view.read, view.ask, purpose(view.ask))?;
    let account = of.map(|of| user(view.read, of)).transpose()?.flatten().ok_or(Stop::Missing)?;
    let l = view.l();
    let body = PasswordPage {
        email: account.email,
        errors: ui::errors(&l, view.filled),
        password: new_password_field(&l).html(view.filled, ""),
        place: view.ask.href(&view.ask.place),
        l: l.clone(),
    };
    private(Page::new(l.t("shell-password-title"), render(&body)?))
}

fn hash_new(ask: &Ask, form: &Form) -> Result<String, Stop> {
    let password = new_password(form)?;
    // Only a bearer of a good key may make us work.
    ask.house.db.read(|read| key(read, ask, purpose(ask)))?;
    Ok(hash_password(&password, ask.house.moment.bytes())?)
}

fn new_password(form: &Form) -> Result<String, Refusal> {
    let password = form.required("password", 1000)?;
    if password.chars().count() < PASSWORD_LEAST {
        let refusal = Refusal::new("shell-refusal-password-short").with("count", PASSWORD_LEAST);
        return Err(refusal.at("password"));
    }
    Ok(password)
}

fn new_password_field(l: &Locale) -> ui::Field {
    ui::Field::new(l, "password", "shell-password-new")
        .kind("password")
        .hint(l.n("shell-password-hint", PASSWORD_LEAST as i64))
        .autocomplete("new-password")
        .required()
}

fn choose(
    change: &mut Change<'_, '_>,
    _: Granted<Public>,
    _: &Form,
    hashed: String,
    purpose: &str,
) -> Result<Answer, Stop> {
    let (user, ..) = key(change.tx, change.ask, purpose)?;
    let user = user.ok_or(Stop::Missing)?;
    keep_password(&mut change.pen(), user, &hashed)?;
    change.tx.exec(END_ALL, params![user, change.ask.now])?;
    let answer = change.see("/me")?;
    enter(change, user, answer)
}

#[derive(askama::Template)]
#[template(path = "account/link.html")]
struct LinkPage {
    l: Locale,
    what: String,
    who: Option<String>,
    /// Whose sign-in in this browser ends by it.
    other: Option<String>,
    place: String,
}

fn show_link(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let (_, person, kind, id) = key(view.read, view.ask, "link")?;
    let (kind, id) = kind.zip(id).ok_or(Stop::Missing)?;
    let l = view.l();
    let house = std::sync::Arc::clone(&view.ask.house);
    let (_, what) = house.link(view.read, &kind, id, &l)?.ok_or(Stop::Missing)?;
    let who = match person {
        Some(person) => house.link(view.read, "person", person.uuid(), &l)?.map(|(_, name)| name),
        None => None,
    };
    let other = match view.ask.who.user() {
        Some(id) => user(view.read, id)?.map(|account| account.name),
        None => None,
    };
    let body = LinkPage { what, who, other, place: view.ask.href(&view.ask.place), l: l.clone() };
    private(Page::new(l.t("shell-link-title"), render(&body)?))
}

/// A link may be exchanged again until it expires: a phone that lost its cookie must not lose its vote.
fn enter_link(change: &mut Change<'_, '_>, _: Granted<Public>, _: &Form) -> Result<Answer, Stop> {
    let (_, person, kind, id) = key(change.tx, change.ask, "link")?;
    let (kind, id) = kind.zip(id).ok_or(Stop::Missing)?;
    let l = change.ask.l.clone();
    let house = std::sync::Arc::clone(&change.ask.house);
    let scope = Scope { kind: kind.clone(), id };
    let cookie = begin(change, None, person, Some(&scope))?;
    let (place, _) = house.link(change.tx, &kind, id, &l)?.ok_or(Stop::Missing)?;
    Ok(Answer::SignIn(Box::new(Answer::See(format!("{place}/mine"))), Some(cookie)))
}

#[derive(askama::Template)]
#[template(path = "account/me.html")]
struct MePage {
    l: Locale,
    account: Account,
    person: Option<(String, String)>,
    roles: Vec<(String, Option<(String, String)>)>,
    panels: Vec<crate::Html>,
    administers: bool,
}

/// Whoever entered by a mailed link has no place but what the link is good for.
fn enter_me(view: &mut View<'_, '_>, granted: Granted<Entered>) -> Result<Answer, Stop> {
    match granted.into_inner() {
        Entered::User(user) => show_me(view, user),
        Entered::Link(scope) => {
            let (l, house) = (view.l(), std::sync::Arc::clone(&view.ask.house));
            let (place, _) = house.link(view.read, &scope.kind, scope.id, &l)?.ok_or(Stop::Missing)?;
            Ok(Answer::See(format!("{place}/mine")))
        }
    }
}

fn show_me(view: &mut View<'_, '_>, id: Id<User>) -> Result<Answer, Stop> {
    let l = view.l();
    let account = user(view.read, id)?.ok_or(Stop::Missing)?;
    let house = std::sync::Arc::clone(&view.ask.house);
    let mut roles = Vec::new();
    for grant in &view.ask.who.grants {
        let over = match grant.role.over().zip(grant.over) {
            Some((kind, id)) => house.link(view.read, kind, id, &l)?,
            None => None,
        };
        roles.push((l.t(&format!("shell-role-{}", grant.role)), over));
    }
    let person = match account.person {
        Some(person) => house.link(view.read, "person", person.uuid(), &l)?,
        None => None,
    };
    let panels = view.panels("me", account.person.map_or(Uuid::nil(), Id::uuid))?;
    private(Page::new(
        l.t("shell-me-title"),
        render(&MePage {
            l: l.clone(),
            account,
            person,
            roles,
            panels,
            administers: view.ask.who.administers(),
        })?,
    ))
}

/// The address of the sign-in page that leads back to where one was.
pub(crate) fn sign_in_place(ask: &Ask) -> String {
    format!("{}?next={}", ask.href("/sign-in"), escape(&ask.href(&ask.place)))
}

/// For commands: the writer's transaction as a pen in the name of a command.
pub fn command_pen<'p, 'd>(
    tx: &'p mut Tx<'d>,
    moment: &'p base::Moment,
    command: &'static str,
    zone: &str,
) -> Pen<'p, 'd> {
    // If the last entry cannot be read, nothing that follows can be written either.
    let _ = ledger::keep_pace(tx, moment);
    let now = moment.now();
    Pen { tx, moment, now, today: now.day_in(zone), by: ledger::By::Command(command) }
}

//! Letters about what happens, each of which one can switch off: on the own account's page, or by one click in the letter.
//!
//! The click needs no sign-in (RFC 8058): its address holds a key that only the house can make, for one account and one
//! kind of letter, and that opens nothing else. Whatever follows the link of a letter by itself changes nothing.

use super::{User, hash, private, user};
use crate::{
    Answer, Change, Filled, Granted, House, Pen, Public, Routes, SignedIn, View,
    ask::{Ask, Page, render},
    form::Form,
    gate::Person,
    house,
    mail::{self, Letter},
    strings::Locale,
    ui,
};
use base::{Fault, Id, Lang, Stop};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use db::{Read, coded, params};
use std::collections::HashMap;
use uuid::Uuid;

/// The mark under which the house keeps the secret by which it knows its own keys again.
const SECRET: &str = "shell.letters";
/// How many bytes of a key prove it.
const PROOF: usize = 16;

coded! {
    /// What a letter is about.
    pub enum Notice {
        /// A meeting of a body in which one sits is called.
        Call = "call",
        /// A question is open on which one may vote.
        Poll = "poll",
        /// A body in which one sits has decided.
        Decision = "decision",
        /// A seat that one holds is at risk.
        Seat = "seat",
    }
}

db::statements! {
    READERS = "SELECT u.person, u.id, u.email, u.name, u.lang FROM user_account u WHERE u.person IS NOT NULL
               AND u.closed_at IS NULL AND u.password IS NOT NULL AND NOT EXISTS (
               SELECT 1 FROM letter_off o WHERE o.user_id = u.id AND o.notice = ?1) ORDER BY u.created_at DESC";
    READER = "SELECT person, id, email, name, lang FROM user_account WHERE person = ?1
              AND closed_at IS NULL AND password IS NOT NULL ORDER BY created_at LIMIT 1";
    DECLINES = "SELECT COUNT(*) FROM letter_off o JOIN user_account u ON u.id = o.user_id
                WHERE u.person = ?1 AND o.notice = ?2 AND u.closed_at IS NULL";
    SWITCHED_OFF = "SELECT notice FROM letter_off WHERE user_id = ?1 ORDER BY notice";
    SWITCH_ALL_ON = "DELETE FROM letter_off WHERE user_id = ?1";
    SWITCH_OFF = "INSERT INTO letter_off (user_id, notice) VALUES (?1, ?2) ON CONFLICT (user_id, notice) DO NOTHING";
}

/// Somebody to whom letters about what happens go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader {
    /// The person.
    pub person: Id<Person>,
    /// The account.
    pub user: Id<User>,
    /// The address.
    pub email: String,
    /// How they are called.
    pub name: String,
    /// The language they read.
    pub lang: Lang,
}

/// The people with an account who have not switched a letter off. Those without an account get calls alone: they could
/// not switch anything off.
///
/// # Errors
/// A fault of the database.
pub fn readers(read: &mut Read<'_>, notice: Notice) -> Result<HashMap<Id<Person>, Reader>, Fault> {
    let rows: Vec<Row> = read.all(READERS, params![notice])?;
    Ok(rows.into_iter().map(|row| (row.0, Reader::of(row))).collect())
}

/// A reader's row: person, account, address, name, language.
type Row = (Id<Person>, Id<User>, String, String, String);

impl Reader {
    fn of((person, user, email, name, lang): Row) -> Self {
        Self { person, user, email, name, lang: Lang::parse(&lang).unwrap_or(Lang::En) }
    }
}

/// A person with an account, whatever they switched off.
///
/// # Errors
/// A fault of the database.
pub fn reader_of(read: &mut Read<'_>, person: Id<Person>) -> Result<Option<Reader>, Fault> {
    Ok(read.get::<Row>(READER, params![person])?.map(Reader::of))
}

/// Whether a person has switched a letter off.
///
/// # Errors
/// A fault of the database.
pub fn declines(read: &mut Read<'_>, person: Id<Person>, notice: Notice) -> Result<bool, Fault> {
    Ok(read.one::<i64>(DECLINES, params![person, notice])? > 0)
}

/// Posts a letter with the ways to switch its like off: at its end, and in its head for mail programs.
///
/// # Errors
/// A fault of the database.
pub fn post(
    pen: &mut Pen<'_, '_>,
    house: &House,
    reader: &Reader,
    notice: Notice,
    letter: Letter,
) -> Result<(), Fault> {
    let (l, base) = (house.locale(letter.lang), &house.settings.address);
    let key = key(&secret(pen)?, reader.user, notice);
    let off = format!("{base}/{}/letters/{notice}/{key}", l.lang());
    let account = format!("{base}/{}/me/account", l.lang());
    let way = l.t2("shell-mail-off", "off", off.clone(), "address", account);
    let body = format!("{}\n\n{way}", letter.body);
    mail::post(pen.tx, pen.moment, &Letter { body, off: Some(off), ..letter })
}

/// The house's secret, made when it is first wanted.
fn secret(pen: &mut Pen<'_, '_>) -> Result<String, Fault> {
    if let Some(secret) = house::setting(pen.tx, SECRET)? {
        return Ok(secret);
    }
    let fresh: [u8; 32] = pen.moment.bytes();
    let secret = URL_SAFE_NO_PAD.encode(fresh);
    house::set(pen.tx, SECRET, &secret)?;
    Ok(secret)
}

/// The key to one kind of letter to one account. What is hashed has the same length up to the kind, and no kind begins
/// another; a part of the hash does not let anybody go on from it.
fn key(secret: &str, user: Id<User>, notice: Notice) -> String {
    let proof = hash(&[secret.as_bytes(), user.uuid().as_bytes(), notice.code().as_bytes()].concat());
    URL_SAFE_NO_PAD.encode([user.uuid().as_bytes(), &proof[..PROOF]].concat())
}

/// Whose letters of which kind an address switches off.
fn opened(read: &mut Read<'_>, ask: &Ask) -> Result<(Id<User>, Notice), Stop> {
    let notice = Notice::parse(ask.path.word("notice")).ok_or(Stop::Missing)?;
    let given = ask.path.word("key");
    let bytes = URL_SAFE_NO_PAD.decode(given).map_err(|_| Stop::Missing)?;
    let id = bytes.get(..16).and_then(|id| Uuid::from_slice(id).ok()).ok_or(Stop::Missing)?;
    let secret = house::setting(read, SECRET)?.ok_or(Stop::Missing)?;
    let own = Id::from_uuid(id);
    // Hashes are compared, so that time tells nothing of the key.
    if hash(key(&secret, own, notice).as_bytes()) != hash(given.as_bytes()) || user(read, own)?.is_none() {
        return Err(Stop::Missing);
    }
    Ok((own, notice))
}

pub(super) fn routes(routes: Routes) -> Routes {
    routes.act("/me/letters", switch, super::own::show).page("/letters/{notice}/{key}", show_off).act(
        "/letters/{notice}/{key}",
        switch_off,
        show_off,
    )
}

#[derive(askama::Template)]
#[template(path = "account/letter_off.html")]
struct OffPage {
    l: Locale,
    /// What the letters are about.
    about: String,
    /// Where they are switched off; nothing once they are.
    place: Option<String>,
}

fn off_page(ask: &Ask, notice: Notice, is_off: bool) -> Result<Answer, Stop> {
    let l = ask.l.clone();
    let about = l.t(&format!("shell-letters-{notice}"));
    let place = (!is_off).then(|| ask.href(&ask.place));
    private(Page::new(l.t("shell-letters-off-title"), render(&OffPage { about, place, l: l.clone() })?))
}

fn show_off(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let (user, notice) = opened(view.read, view.ask)?;
    let is_off = switched_off(view.read, user)?.contains(&notice);
    off_page(view.ask, notice, is_off)
}

/// Answers with a page rather than another place to see: mail programs do not go there (RFC 8058 §3.1).
fn switch_off(change: &mut Change<'_, '_>, _: Granted<Public>, _: &Form) -> Result<Answer, Stop> {
    let (user, notice) = opened(change.tx, change.ask)?;
    change.tx.exec(SWITCH_OFF, params![user, notice])?;
    off_page(change.ask, notice, true)
}

/// The letters that somebody has switched off.
pub(super) fn switched_off(read: &mut Read<'_>, user: Id<User>) -> Result<Vec<Notice>, Fault> {
    let off: Vec<(Notice,)> = read.all(SWITCHED_OFF, params![user])?;
    Ok(off.into_iter().map(|(notice,)| notice).collect())
}

/// A box for each letter, ticked while it is sent.
pub(super) fn ticks(view: &mut View<'_, '_>, l: &Locale, user: Id<User>) -> Result<Vec<crate::Html>, Fault> {
    let off = switched_off(view.read, user)?;
    // Another form of the page may have come back: what it brought says nothing of these.
    let first = Filled::default();
    let tick = |notice: &Notice| {
        ui::tick(l, &first, notice.code(), &format!("shell-letters-{notice}"), !off.contains(notice))
    };
    Ok(Notice::ALL.iter().map(tick).collect())
}

fn switch(change: &mut Change<'_, '_>, granted: Granted<SignedIn>, form: &Form) -> Result<Answer, Stop> {
    change.tx.exec(SWITCH_ALL_ON, params![granted.user])?;
    for notice in Notice::ALL.iter().filter(|notice| !form.ticked(notice.code())) {
        change.tx.exec(SWITCH_OFF, params![granted.user, *notice])?;
    }
    change.see("/me/account?done=letters")
}

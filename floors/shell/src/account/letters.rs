//! Letters about what happens, each of which one can switch off on the own account's page.

use super::User;
use crate::{
    Answer, Change, Filled, Granted, Routes, SignedIn, View, form::Form, gate::Person, strings::Locale, ui,
};
use base::{Fault, Id, Lang, Stop};
use db::{Read, coded, params};
use std::collections::HashMap;

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
    READERS = "SELECT u.person, u.email, u.name, u.lang FROM user_account u WHERE u.person IS NOT NULL
               AND u.closed_at IS NULL AND u.password IS NOT NULL AND NOT EXISTS (
               SELECT 1 FROM letter_off o WHERE o.user_id = u.id AND o.notice = ?1) ORDER BY u.created_at DESC";
    DECLINES = "SELECT COUNT(*) FROM letter_off o JOIN user_account u ON u.id = o.user_id
                WHERE u.person = ?1 AND o.notice = ?2 AND u.closed_at IS NULL";
    SWITCHED_OFF = "SELECT notice FROM letter_off WHERE user_id = ?1 ORDER BY notice";
    SWITCH_ALL_ON = "DELETE FROM letter_off WHERE user_id = ?1";
    SWITCH_OFF = "INSERT INTO letter_off (user_id, notice) VALUES (?1, ?2)";
}

/// Somebody to whom letters about what happens go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader {
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
    let rows: Vec<(Id<Person>, String, String, String)> = read.all(READERS, params![notice])?;
    let reader = |(person, email, name, lang): (_, _, _, String)| {
        (person, Reader { email, name, lang: Lang::parse(&lang).unwrap_or(Lang::En) })
    };
    Ok(rows.into_iter().map(reader).collect())
}

/// Whether a person has switched a letter off.
///
/// # Errors
/// A fault of the database.
pub fn declines(read: &mut Read<'_>, person: Id<Person>, notice: Notice) -> Result<bool, Fault> {
    Ok(read.one::<i64>(DECLINES, params![person, notice])? > 0)
}

/// The address of the page on which letters are switched off, and the sentence that stands at a letter's end.
pub fn way_off(l: &Locale, address: &str) -> String {
    l.t1("shell-mail-off", "address", format!("{address}/{}/me/account", l.lang()))
}

pub(super) fn routes(routes: Routes) -> Routes {
    routes.act("/me/letters", switch, super::own::show)
}

/// A box for each letter, ticked while it is sent.
pub(super) fn ticks(view: &mut View<'_, '_>, l: &Locale, user: Id<User>) -> Result<Vec<crate::Html>, Fault> {
    let off: Vec<(Notice,)> = view.read.all(SWITCHED_OFF, params![user])?;
    // Another form of the page may have come back: what it brought says nothing of these.
    let first = Filled::default();
    let tick = |notice: &Notice| {
        ui::tick(l, &first, notice.code(), &format!("shell-letters-{notice}"), !off.contains(&(*notice,)))
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

//! The account one controls: how one is called, where one is signed in, and a new password.

use super::{
    Account, DUMMY, END_SIGN_IN, SignIn, User, enter, fits_password, hash_password, keep_password, letters,
    new_password, new_password_field, private, throttle, user,
};
use crate::{
    Answer, Ask, Change, Granted, House, Routes, SignedIn, View,
    ask::{Page, render},
    form::{Form, Refusals},
    strings::Locale,
    ui,
};
use base::{Fault, Id, Instant, Lang, Refusal, Stop};
use db::{Read, params};
use std::sync::Arc;

/// A sign-in's last use is noted once in this many seconds: to the hour is enough to recognise one's own.
const SEEN_EVERY: i64 = 3_600;

db::statements! {
    PASSWORD = "SELECT password FROM user_account WHERE id = ?1 AND closed_at IS NULL";
    SIGN_INS = "SELECT id, created_at, seen_at, browser, network FROM sign_in
                WHERE user_id = ?1 AND ended_at IS NULL AND expires_at > ?2 ORDER BY created_at DESC, id";
    SEEN = "UPDATE sign_in SET seen_at = ?2 WHERE id = ?1 AND ended_at IS NULL AND (seen_at IS NULL OR seen_at < ?2)";
    OWN_SIGN_IN = "SELECT id FROM sign_in WHERE id = ?1 AND user_id = ?2 AND ended_at IS NULL";
    END_OTHERS = "UPDATE sign_in SET ended_at = ?3 WHERE user_id = ?1 AND id <> ?2 AND ended_at IS NULL";
}

db::record! {
    /// A sign-in as its owner sees it.
    pub(super) struct Row {
        /// Its id.
        pub id: Id<SignIn>,
        /// Since when.
        pub since: Instant,
        /// When it was last used, to the hour.
        pub seen_at: Option<Instant>,
        /// The browser and its system.
        pub browser: String,
        /// The network it came from.
        pub network: String,
    }
}

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .page("/me/account", show)
        .act("/me/account", rename, show)
        .act_with("/me/password", check_present, change_password, show)
        .act("/me/sign-ins/{sign_in}/end", end, show)
        .act("/me/sign-ins/end-others", end_others, show)
}

/// Notes that a sign-in is in use. It is no record of the federation, only what its owner knows it by.
pub(crate) async fn touch(house: &Arc<House>, ask: &Ask) {
    let (Some(sign_in), Some(_)) = (ask.who.sign_in, ask.who.user) else { return };
    let now = ask.now;
    if ask.who.seen_at.is_some_and(|seen| seen.plus_seconds(SEEN_EVERY) > now) {
        return;
    }
    let noted = house.db.write(move |tx| tx.exec(SEEN, params![sign_in, now]).map_err(Stop::from)).await;
    if let Err(stop) = noted {
        tracing::warn!(%stop, "the use of a sign-in was not noted");
    }
}

/// The sign-ins of a user that still open the house, the latest first.
pub(super) fn sign_ins(read: &mut Read<'_>, user: Id<User>, now: Instant) -> Result<Vec<Row>, Fault> {
    read.all(SIGN_INS, params![user, now])
}

struct Shown {
    browser: String,
    from: String,
    since: String,
    seen: String,
    is_this: bool,
    end: crate::Html,
}

/// Where a sign-in came from, in coarse words.
pub(super) fn origin(l: &Locale, network: &str) -> String {
    let first: Vec<&str> = network.split(['.', ':']).collect();
    let is_private = match first.as_slice() {
        ["10", ..] | ["192", "168", ..] | ["169", "254", ..] => true,
        ["172", second, ..] => second.parse::<u8>().is_ok_and(|second| (16..32).contains(&second)),
        [first, ..] => ["fc", "fd", "fe8"].iter().any(|start| first.len() == 4 && first.starts_with(start)),
        [] => false,
    };
    match network {
        "" => l.t("shell-account-from-unknown"),
        "127.0.0.0/24" | "::/48" => l.t("shell-account-from-here"),
        _ if is_private => l.t("shell-account-from-local"),
        _ => l.t1("shell-account-from", "network", network),
    }
}

fn shown(l: &Locale, ask: &Ask, row: Row) -> Shown {
    let zone = &ask.house.settings.zone;
    let is_this = ask.who.sign_in == Some(row.id.uuid());
    let moment = |instant| l.moment(instant, zone);
    Shown {
        browser: if row.browser.is_empty() { l.t("shell-account-browser-unknown") } else { row.browser },
        from: origin(l, &row.network),
        since: moment(row.since),
        seen: moment(row.seen_at.unwrap_or(row.since)),
        is_this,
        end: ui::button(l, &format!("/me/sign-ins/{}/end", row.id), "shell-account-end", "quiet", &[]),
    }
}

#[derive(askama::Template)]
#[template(path = "account/own.html")]
struct OwnPage {
    l: Locale,
    errors: crate::Html,
    done: Option<String>,
    email: String,
    person: Option<(String, String)>,
    name: crate::Html,
    lang: crate::Html,
    sign_ins: Vec<Shown>,
    end_others: Option<crate::Html>,
    letters: Vec<crate::Html>,
    present: crate::Html,
    password: crate::Html,
}

/// What was done, by the word in the address.
fn done(l: &Locale, word: &str) -> Option<String> {
    let key = match word {
        "profile" => "shell-account-done-profile",
        "password" => "shell-account-done-password",
        "letters" => "shell-account-done-letters",
        "ended" => "shell-account-done-ended",
        _ => return None,
    };
    Some(l.t(key))
}

pub(super) fn show(view: &mut View<'_, '_>, granted: Granted<SignedIn>) -> Result<Answer, Stop> {
    let l = view.l();
    let account: Account = user(view.read, granted.user)?.ok_or(Stop::Missing)?;
    let house = Arc::clone(&view.ask.house);
    let person = match account.person {
        Some(person) => house.link(view.read, "person", person.uuid(), &l)?,
        None => None,
    };
    let rows = sign_ins(view.read, granted.user, view.ask.now)?;
    let others = rows.len() > 1;
    let sign_ins = rows.into_iter().map(|row| shown(&l, view.ask, row)).collect();
    let end_others = || ui::button(&l, "/me/sign-ins/end-others", "shell-account-end-others", "quiet", &[]);
    let letters = match account.person {
        Some(_) => letters::ticks(view, &l, granted.user)?,
        None => Vec::new(),
    };
    let present = ui::Field::new(&l, "present", "shell-password-present")
        .kind("password")
        .autocomplete("current-password")
        .required();
    let name = ui::Field::new(&l, "name", "shell-account-name").autocomplete("name").required();
    let body = OwnPage {
        errors: ui::errors(&l, view.filled),
        done: done(&l, view.ask.query.text("done")),
        email: account.email,
        person,
        name: name.html(view.filled, &account.name),
        lang: ui::select(&l, view.filled, "lang", "shell-account-lang", &languages(), &account.lang),
        sign_ins,
        end_others: others.then(end_others),
        letters,
        present: present.html(view.filled, ""),
        password: new_password_field(&l).html(view.filled, ""),
        l: l.clone(),
    };
    private(Page::new(l.t("shell-account-title"), render(&body)?))
}

/// The languages of letters, each by its own name.
pub(super) fn languages() -> Vec<(String, String)> {
    Lang::ALL.into_iter().map(|lang| (lang.tag().to_owned(), lang.own_name().to_owned())).collect()
}

fn rename(change: &mut Change<'_, '_>, granted: Granted<SignedIn>, form: &Form) -> Result<Answer, Stop> {
    let mut refusals = Refusals::default();
    let name = refusals.keep(form.required("name", 200));
    let lang = refusals.keep(form.choice("lang", Lang::parse));
    refusals.done()?;
    let (name, lang) = (name.unwrap_or_default(), lang.unwrap_or(Lang::En));
    super::change(&mut change.pen(), granted.user, &name, lang)?;
    change.see("/me/account?done=profile")
}

/// Whether the present password is known to whoever asks for another; guesses at it are counted before they are tried.
fn check_present(ask: &Ask, form: &Form) -> Result<String, Stop> {
    let mut refusals = Refusals::default();
    let present = refusals.keep(form.required("present", 1000));
    let password = refusals.keep(new_password(form));
    refusals.done()?;
    let (present, password) = (present.unwrap_or_default(), password.unwrap_or_default());
    let user = ask.who.user.ok_or(Stop::Missing)?;
    let (now, who) = (ask.now, guesses(user));
    let counting = ask.house.db.write(move |tx| {
        let within = throttle::within(tx, now, &who, throttle::ATTEMPTS)?;
        Ok((within, tx.get::<Option<String>>(PASSWORD, params![user])?.flatten()))
    });
    let (within, stored) = tokio::runtime::Handle::current().block_on(counting)?;
    if !within {
        return Err(Refusal::new("shell-refusal-throttled").with("minutes", throttle::WINDOW / 60).into());
    }
    if !fits_password(&present, stored.as_deref().unwrap_or(DUMMY)) {
        return Err(Refusal::new("shell-refusal-password-present").at("present").into());
    }
    Ok(hash_password(&password, ask.house.moment.bytes())?)
}

/// The name under which guesses at the present password are counted.
fn guesses(user: Id<User>) -> String {
    format!("own:{user}")
}

/// Keeps the new password, ends all sign-ins, and begins this one anew.
fn change_password(
    change: &mut Change<'_, '_>,
    granted: Granted<SignedIn>,
    _: &Form,
    hashed: String,
) -> Result<Answer, Stop> {
    throttle::forgive_all(change.tx, &guesses(granted.user))?;
    keep_password(&mut change.pen(), granted.user, &hashed)?;
    change.tx.exec(super::END_ALL, params![granted.user, change.ask.now])?;
    let answer = change.see("/me/account?done=password")?;
    enter(change, granted.user, answer)
}

fn end(change: &mut Change<'_, '_>, granted: Granted<SignedIn>, _: &Form) -> Result<Answer, Stop> {
    let id: Id<SignIn> = change.ask.path.id("sign_in")?;
    let own: Option<Id<SignIn>> = change.tx.get(OWN_SIGN_IN, params![id, granted.user])?;
    let own = own.ok_or(Stop::Missing)?;
    change.tx.exec(END_SIGN_IN, params![own, change.ask.now])?;
    if change.ask.who.sign_in == Some(own.uuid()) {
        return Ok(Answer::SignIn(Box::new(change.see("/")?), None));
    }
    change.see("/me/account?done=ended")
}

fn end_others(change: &mut Change<'_, '_>, granted: Granted<SignedIn>, _: &Form) -> Result<Answer, Stop> {
    let this = change.ask.who.sign_in.ok_or(Stop::Missing)?;
    change.tx.exec(END_OTHERS, params![granted.user, this, change.ask.now])?;
    change.see("/me/account?done=ended")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strings::Strings;

    #[test]
    fn networks_are_told_in_coarse_words() {
        let strings = Strings::gather(&[crate::ROOM.strings]).expect("strings");
        let l = strings.locale(Lang::En);
        let cases = [
            ("127.0.0.0/24", "this machine"),
            ("::/48", "this machine"),
            ("10.1.2.0/24", "a local network"),
            ("172.31.0.0/24", "a local network"),
            ("172.32.0.0/24", "network 172.32.0.0/24"),
            ("192.168.1.0/24", "a local network"),
            ("fd12:3456::/48", "a local network"),
            ("2001:db8:1::/48", "network 2001:db8:1::/48"),
            ("", "an unknown network"),
        ];
        for (network, told) in cases {
            assert_eq!(origin(&l, network).replace(['\u{2068}', '\u{2069}'], ""), told, "{network}");
        }
    }
}

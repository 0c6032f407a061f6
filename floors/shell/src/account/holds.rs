//! What is held of whoever has an account: the account itself, what was entrusted to it, where it is signed in, which
//! keys were mailed, the attempts that are counted, and the letters.

use super::{
    UserGrant,
    letters::{self, Notice},
    own::origin,
};
use crate::{
    View,
    gate::{Person, Role},
    holds::{Holds, Line, Oneself, Things},
    mail,
};
use base::{Id, Instant, Stop};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use db::params;
use uuid::Uuid;

db::statements! {
    ACCOUNT = "SELECT email, name, person, lang, password, created_at FROM user_account WHERE id = ?1";
    RIGHTS = "SELECT id, role, over, since, ended_at FROM user_grant WHERE user_id = ?1 ORDER BY since DESC, id";
    SIGN_INS = "SELECT id, browser, network, only_kind, only_id, created_at, seen_at, expires_at, ended_at
                FROM sign_in WHERE user_id = ?1 ORDER BY created_at DESC, id";
    SIGN_INS_BY_LINK = "SELECT id, browser, network, only_kind, only_id, created_at, seen_at, expires_at, ended_at
                        FROM sign_in WHERE person = ?1 ORDER BY created_at DESC, id";
    BROWSERS = "SELECT secret, seen_at FROM known_browser WHERE user_id = ?1 ORDER BY seen_at DESC, secret";
    KEYS = "SELECT purpose, only_kind, only_id, created_at, expires_at, used_at FROM door_key
            WHERE user_id = ?1 ORDER BY created_at DESC, secret";
    LINKS = "SELECT purpose, only_kind, only_id, created_at, expires_at, used_at FROM door_key
             WHERE person = ?1 ORDER BY created_at DESC, secret";
    TRIES = "SELECT at, attempt FROM sign_in_attempt WHERE who = ?1 ORDER BY at DESC";
    TRIED_AS = "SELECT who FROM sign_in_attempt WHERE attempt = ?1 ORDER BY who";
}

/// What the shell holds.
pub(crate) const HOLDS: &[Holds] = &[
    Holds {
        name: "account",
        title: "shell-holds-account",
        about: "shell-holds-account-about",
        columns: &[
            ("email", "shell-sign-in-email"),
            ("name", "shell-account-name"),
            ("lang", "shell-account-lang"),
            ("since", "shell-account-since"),
            ("person", "shell-account-person"),
            ("password", "shell-sign-in-password"),
        ],
        tell: account,
    },
    Holds {
        name: "rights",
        title: "shell-me-roles",
        about: "shell-holds-rights-about",
        columns: &[
            ("role", "shell-users-right"),
            ("over", "shell-holds-over"),
            ("since", "shell-account-since"),
            ("until", "shell-holds-until"),
        ],
        tell: rights,
    },
    Holds {
        name: "sign-ins",
        title: "shell-holds-sign-ins",
        about: "shell-holds-sign-ins-about",
        columns: &[
            ("browser", "shell-account-browser"),
            ("network", "shell-account-where"),
            ("for", "shell-holds-for"),
            ("since", "shell-account-since"),
            ("seen", "shell-account-seen"),
            ("until", "shell-holds-until"),
        ],
        tell: sign_ins,
    },
    Holds {
        name: "browsers",
        title: "shell-holds-browsers",
        about: "shell-holds-browsers-about",
        columns: &[("seen", "shell-account-seen")],
        tell: browsers,
    },
    Holds {
        name: "keys",
        title: "shell-holds-keys",
        about: "shell-holds-keys-about",
        columns: &[
            ("purpose", "shell-holds-for"),
            ("of", "shell-holds-over"),
            ("since", "shell-account-since"),
            ("until", "shell-holds-until"),
            ("used", "shell-holds-used"),
        ],
        tell: keys,
    },
    Holds {
        name: "attempts",
        title: "shell-holds-attempts",
        about: "shell-holds-attempts-about",
        columns: &[
            ("at", "shell-ledger-when"),
            ("what", "shell-ledger-what"),
            ("from", "shell-account-where"),
        ],
        tell: attempts,
    },
    Holds {
        name: "letters",
        title: "shell-holds-letters",
        about: "shell-holds-letters-about",
        columns: &[
            ("subject", "shell-holds-subject"),
            ("to", "shell-sign-in-email"),
            ("lang", "shell-account-lang"),
            ("written", "shell-holds-written"),
            ("sent", "shell-holds-sent"),
        ],
        tell: mails,
    },
    Holds {
        name: "notices",
        title: "shell-holds-notices",
        about: "shell-holds-notices-about",
        columns: &[("notice", "shell-ledger-what"), ("sent", "shell-holds-wanted")],
        tell: notices,
    },
];

fn account(view: &mut View<'_, '_>, oneself: &Oneself) -> Result<Vec<Line>, Stop> {
    type Row = (String, String, Option<Id<Person>>, String, Option<String>, Instant);
    let (email, name, person, lang, password, since): Row = view.read.one(ACCOUNT, params![oneself.user])?;
    let l = view.l();
    let kept = password.map(|_| l.t("shell-holds-password")).unwrap_or_default();
    let line = Line::about(oneself.user).text(email).text(name).word(lang.as_str(), l.language(&lang));
    let line = line.moment(since);
    let line = line.thing(view, &mut Things::default(), "person", person.map(Id::uuid))?;
    Ok(vec![line.text(kept)])
}

fn rights(view: &mut View<'_, '_>, oneself: &Oneself) -> Result<Vec<Line>, Stop> {
    type Row = (Id<UserGrant>, Role, Option<Uuid>, Instant, Option<Instant>);
    let rows: Vec<Row> = view.read.all(RIGHTS, params![oneself.user])?;
    let (l, mut things) = (view.l(), Things::default());
    let line = |(id, role, over, since, ended): Row| {
        let line = Line::about(id).word(role.code(), l.t(&format!("shell-role-{role}")));
        let line = line.thing(view, &mut things, role.over().unwrap_or_default(), over)?;
        Ok(line.moment(since).moment(ended))
    };
    rows.into_iter().map(line).collect()
}

db::record! {
    struct SignInRow {
        id: Uuid,
        browser: String,
        network: String,
        kind: Option<String>,
        only: Option<Uuid>,
        since: Instant,
        seen: Option<Instant>,
        expires: Instant,
        ended: Option<Instant>,
    }
}

fn sign_ins(view: &mut View<'_, '_>, oneself: &Oneself) -> Result<Vec<Line>, Stop> {
    let mut rows: Vec<SignInRow> = view.read.all(SIGN_INS, params![oneself.user])?;
    if let Some(person) = oneself.person {
        rows.extend(view.read.all::<SignInRow>(SIGN_INS_BY_LINK, params![person])?);
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.since));
    let (l, mut things) = (view.l(), Things::default());
    let line = |row: SignInRow| {
        let from = origin(&l, &row.network);
        let line = Line::default().beside("id", row.id.to_string()).text(row.browser).word(row.network, from);
        let line = line.thing(view, &mut things, row.kind.as_deref().unwrap_or_default(), row.only)?;
        Ok(line.moment(row.since).moment(row.seen).moment(row.ended.unwrap_or(row.expires)))
    };
    rows.into_iter().map(line).collect()
}

fn browsers(view: &mut View<'_, '_>, oneself: &Oneself) -> Result<Vec<Line>, Stop> {
    let rows: Vec<(Vec<u8>, Instant)> = view.read.all(BROWSERS, params![oneself.user])?;
    Ok(rows.into_iter().map(|(_, seen)| Line::default().moment(seen)).collect())
}

fn keys(view: &mut View<'_, '_>, oneself: &Oneself) -> Result<Vec<Line>, Stop> {
    type Row = (String, Option<String>, Option<Uuid>, Instant, Instant, Option<Instant>);
    let mut rows: Vec<Row> = view.read.all(KEYS, params![oneself.user])?;
    if let Some(person) = oneself.person {
        rows.extend(view.read.all::<Row>(LINKS, params![person])?);
    }
    rows.sort_by_key(|(.., since, _, _)| std::cmp::Reverse(*since));
    let (l, mut things) = (view.l(), Things::default());
    let line = |(purpose, kind, only, since, until, used): Row| {
        let called = match purpose.as_str() {
            "invitation" => l.t("shell-holds-key-invitation"),
            "reset" => l.t("shell-holds-key-reset"),
            _ => l.t("shell-holds-key-link"),
        };
        let line = Line::default().word(purpose, called);
        let line = line.thing(view, &mut things, kind.as_deref().unwrap_or_default(), only)?;
        Ok(line.moment(since).moment(until).moment(used))
    };
    rows.into_iter().map(line).collect()
}

/// What is counted, and forgotten after a day.
fn attempts(view: &mut View<'_, '_>, oneself: &Oneself) -> Result<Vec<Line>, Stop> {
    let Oneself { user, email, .. } = oneself;
    let l = view.l();
    let mut counted = vec![
        (format!("account:{email}"), "sign-in", l.t("shell-holds-try-sign-in")),
        (format!("reset:{email}"), "reset", l.t("shell-holds-try-reset")),
        (format!("own:{user}"), "password", l.t("shell-holds-try-password")),
    ];
    for (secret, _) in view.read.all::<(Vec<u8>, Instant)>(BROWSERS, params![*user])? {
        let who = format!("browser:{}:{user}", URL_SAFE_NO_PAD.encode(secret));
        counted.push((who, "sign-in", l.t("shell-holds-try-sign-in")));
    }
    let mut found = Vec::new();
    for (who, code, called) in counted {
        for (at, attempt) in view.read.all::<(Instant, Option<Uuid>)>(TRIES, params![who])? {
            let names: Vec<String> = match attempt {
                Some(attempt) => view.read.all(TRIED_AS, params![attempt])?,
                None => Vec::new(),
            };
            let from =
                names.iter().find_map(|name| name.strip_prefix("pair:")?.strip_suffix(&format!(":{email}")));
            let line = Line::default().moment(at).word(code, called.clone()).text(from.map(str::to_owned));
            found.push((at, line));
        }
    }
    found.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    Ok(found.into_iter().map(|(_, line)| line).collect())
}

fn mails(view: &mut View<'_, '_>, oneself: &Oneself) -> Result<Vec<Line>, Stop> {
    let l = view.l();
    let line = |mail: mail::Kept| {
        let called = l.language(&mail.lang);
        let line = Line::default().beside("id", mail.id.to_string()).text(mail.subject).text(mail.to);
        let line = line.word(mail.lang, called).moment(mail.written).moment(mail.sent);
        line.beside("text", mail::without_keys(&mail.text))
    };
    Ok(mail::of(view.read, oneself)?.into_iter().map(line).collect())
}

fn notices(view: &mut View<'_, '_>, oneself: &Oneself) -> Result<Vec<Line>, Stop> {
    let (l, off) = (view.l(), letters::switched_off(view.read, oneself.user)?);
    let line = |notice: &Notice| {
        let called = l.t(&format!("shell-letters-{notice}"));
        Line::default().word(notice.code(), called).truth(&l, !off.contains(notice))
    };
    Ok(Notice::ALL.iter().map(line).collect())
}

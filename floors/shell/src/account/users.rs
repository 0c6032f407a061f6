//! Accounts and rights, for administrators: who may sign in, what is entrusted to whom, and its end.

use super::{
    ERASED, User, UserGrant, Whose, by_email, close, end_grant, enrol, grant, grants_of, invite, own,
    private, reopen, whose,
};
use crate::{
    Administers, Answer, Change, Granted, House, Routes, View,
    ask::{Page, render},
    form::{Form, Refusals, encode},
    gate::{Person, Role},
    strings::Locale,
    ui,
};
use base::{Fault, Id, Instant, Lang, Refusal, Stop};
use db::{Read, params};
use ledger::Subject;
use std::sync::Arc;
use uuid::Uuid;

/// How many accounts a page of the list holds.
const PAGE: usize = 50;

db::statements! {
    LISTED = "SELECT id, email, name, lang, person, password, created_at, closed_at FROM user_account
              WHERE email > ?1 AND email NOT LIKE 'closed:%' AND (email LIKE ?2 ESCAPE '\\' OR name LIKE ?3 ESCAPE '\\'
              OR lower(name) LIKE ?2 ESCAPE '\\') ORDER BY email LIMIT ?4";
    COUNTED = "SELECT COUNT(*) FROM user_account
               WHERE email > ?1 AND email NOT LIKE 'closed:%' AND (email LIKE ?2 ESCAPE '\\' OR name LIKE ?3 ESCAPE '\\'
               OR lower(name) LIKE ?2 ESCAPE '\\')";
    ONE = "SELECT id, email, name, lang, person, password, created_at, closed_at FROM user_account WHERE id = ?1";
}

db::record! {
    /// An account as the list has it.
    pub struct Row {
        /// Its id.
        pub id: Id<User>,
        /// The address to sign in with.
        pub email: String,
        /// How they are called.
        pub name: String,
        /// The language they read.
        pub lang: String,
        /// The person behind it.
        pub person: Option<Id<Person>>,
        password: Option<String>,
        /// Since when.
        pub since: Instant,
        closed_at: Option<Instant>,
    }
}

db::coded! {
    /// How an account stands.
    pub enum Standing {
        /// Somebody can sign in with it.
        Open = "open",
        /// No password was chosen yet.
        Invited = "invited",
        /// Nobody can sign in with it any more.
        Closed = "closed",
    }
}

impl Row {
    /// How it stands.
    pub fn standing(&self) -> Standing {
        match (self.closed_at, &self.password) {
            (Some(_), _) => Standing::Closed,
            (None, None) => Standing::Invited,
            (None, Some(_)) => Standing::Open,
        }
    }
}

/// Accounts whose address or name has a text in it, by address; those after one address, at most so many.
///
/// # Errors
/// A fault of the database.
pub fn list(read: &mut Read<'_>, search: &str, after: &str, most: usize) -> Result<Vec<Row>, Fault> {
    read.all(LISTED, params![after, part(&search.to_lowercase()), part(search), most])
}

/// How many of them there are in all.
fn count(read: &mut Read<'_>, search: &str, after: &str) -> Result<u64, Fault> {
    read.one(COUNTED, params![after, part(&search.to_lowercase()), part(search)])
}

/// A text as a part of others, for `LIKE`.
fn part(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    format!("%{escaped}%")
}

/// What a role is held over, from what somebody wrote: an id, a code, a name, or the address of its page.
///
/// # Errors
/// Refuses what is nothing over which the role can be held.
pub fn over(house: &House, read: &mut Read<'_>, role: Role, text: &str) -> Result<Option<Uuid>, Stop> {
    let Some(kind) = role.over() else { return Ok(None) };
    let text = text.trim();
    let finders: Vec<_> =
        house.rooms.iter().flat_map(|room| room.overs).filter(|over| over.kind == kind).collect();
    for word in std::iter::once(text).chain(text.split(['/', '?', '#'])).filter(|word| !word.is_empty()) {
        for over in &finders {
            if let Some(id) = (over.find)(read, word)? {
                return Ok(Some(id));
            }
        }
    }
    let refusal = Refusal::new("shell-refusal-over").with("over", text).with("role", role_key(role));
    Err(refusal.at("over").into())
}

/// A role's word, for a refusal.
fn role_key(role: Role) -> base::Arg {
    base::Arg::Key(match role {
        Role::Administrator => "shell-role-administrator",
        Role::Steward => "shell-role-steward",
        Role::Secretary => "shell-role-secretary",
        Role::FocalPoint => "shell-role-focal-point",
        Role::Observer => "shell-role-observer",
    })
}

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .page("/users", index)
        .form("/users/new", show_new, add)
        .page("/users/{user}", show)
        .act("/users/{user}/grants", give, show)
        .act("/users/{user}/grants/{grant}/end", end, show)
        .act("/users/{user}/close", shut, show)
        .act("/users/{user}/reopen", open, show)
        .act("/users/{user}/invite", send, show)
}

pub(super) fn badge(l: &Locale, standing: Standing) -> crate::Html {
    let kind = match standing {
        Standing::Open => "good",
        Standing::Invited => "wait",
        Standing::Closed => "plain",
    };
    ui::badge(kind, &l.t(&format!("shell-users-{standing}")))
}

/// A right in words: the role, and the title and the address of what it is held over.
fn told(
    house: &House,
    read: &mut Read<'_>,
    l: &Locale,
    role: Role,
    over: Option<Uuid>,
) -> Result<(String, Option<(String, String)>), Fault> {
    let over = match role.over().zip(over) {
        Some((kind, over)) => house.link(read, kind, over, l)?,
        None => None,
    };
    Ok((l.t(&format!("shell-role-{role}")), over))
}

#[derive(askama::Template)]
#[template(path = "account/users.html")]
struct UsersPage {
    l: Locale,
    search: crate::Html,
    users: Vec<Listed>,
    pager: crate::Html,
}

struct Listed {
    id: Id<User>,
    name: String,
    email: String,
    rights: Vec<(String, Option<(String, String)>)>,
    badge: crate::Html,
}

fn index(view: &mut View<'_, '_>, _: Granted<Administers>) -> Result<Answer, Stop> {
    let l = view.l();
    let house = Arc::clone(&view.ask.house);
    let (search, after) = (view.ask.query.text("q").to_owned(), view.ask.query.text("after").to_owned());
    let mut rows = list(view.read, &search, &after, PAGE + 1)?;
    let more = rows.len() > PAGE;
    let total = count(view.read, &search, "")?;
    let rest = if after.is_empty() { total } else { count(view.read, &search, &after)? };
    rows.truncate(PAGE);
    let next = rows.last().filter(|_| more).map(|row| encode(&[("q", &search), ("after", &row.email)]));
    let mut users = Vec::new();
    for row in rows {
        let mut rights = Vec::new();
        for (_, role, over, _) in grants_of(view.read, row.id)? {
            rights.push(told(&house, view.read, &l, role, over)?);
        }
        let badge = badge(&l, row.standing());
        users.push(Listed { id: row.id, name: row.name, email: row.email, rights, badge });
    }
    let place = ui::Part::of_rest(total, rest, users.len());
    let first = (!after.is_empty()).then(|| encode(&[("q", &search)]));
    let body = UsersPage {
        search: ui::Field::new(&l, "q", "shell-users-search").kind("search").html(view.filled, &search),
        users,
        pager: ui::pager_at(&l, "/users", Some(place), first.as_deref(), next.as_deref()),
        l: l.clone(),
    };
    private(Page::new(l.t("shell-users-title"), render(&body)?))
}

/// The rights that can be given: one choice for each thing where those are few; a member is named in a field beside.
fn rights(view: &mut View<'_, '_>, l: &Locale) -> Result<Vec<(String, String)>, Fault> {
    let house = Arc::clone(&view.ask.house);
    let mut choices = Vec::new();
    for role in Role::ALL {
        let word = l.t(&format!("shell-role-{role}"));
        let all = match role.over() {
            None => None,
            Some(kind) => house.rooms.iter().flat_map(|room| room.overs).find(|over| over.kind == kind),
        };
        match all.and_then(|over| over.all) {
            None => choices.push((role.code().to_owned(), word)),
            Some(all) => {
                let each = all(view.read, l)?.into_iter();
                choices.extend(each.map(|(id, title)| (format!("{role}:{id}"), format!("{word} · {title}"))));
            }
        }
    }
    Ok(choices)
}

fn right_fields(view: &mut View<'_, '_>, l: &Locale, none: bool) -> Result<crate::Html, Fault> {
    let mut choices = rights(view, l)?;
    if none {
        choices.insert(0, (String::new(), l.t("shell-users-right-none")));
    }
    let right = match none {
        true => ui::select(l, view.filled, "right", "shell-users-right", &choices, ""),
        false => ui::choose(
            l,
            view.filled,
            "right",
            ("shell-users-right", "shell-users-right-choose"),
            &choices,
            "",
        ),
    };
    let over = ui::Field::new(l, "over", "shell-users-member").hint(l.t("shell-users-member-hint"));
    Ok(crate::Html(format!("{}{}", right.0, over.html(view.filled, "").0)))
}

/// The right that a form chose, with what it is held over.
fn right(change: &mut Change<'_, '_>, form: &Form) -> Result<(Role, Option<Uuid>), Stop> {
    let refused = || Refusal::new("shell-refusal-choice").at("right");
    let (role, thing) = form.text("right").split_once(':').unwrap_or((form.text("right"), ""));
    let role = Role::parse(role).ok_or_else(refused)?;
    if role.over().is_none() {
        return Ok((role, None));
    }
    let text = if thing.is_empty() { form.required("over", 500)? } else { thing.to_owned() };
    let house = Arc::clone(&change.ask.house);
    Ok((role, over(&house, change.tx, role, &text)?))
}

#[derive(askama::Template)]
#[template(path = "account/user_new.html")]
struct NewPage {
    l: Locale,
    errors: crate::Html,
    /// For whom, where it is somebody of the register.
    person: Option<(Id<Person>, String)>,
    fields: crate::Html,
}

fn show_new(view: &mut View<'_, '_>, _: Granted<Administers>) -> Result<Answer, Stop> {
    let l = view.l();
    let email = ui::Field::new(&l, "email", "shell-sign-in-email").kind("email").required();
    let name = ui::Field::new(&l, "name", "shell-account-name").required();
    let right = right_fields(view, &l, true)?;
    let (person, known) = whose::invited(view)?.unzip();
    let lang = known.as_ref().map_or(l.lang(), |known| known.lang).tag();
    let lang = ui::select(&l, view.filled, "lang", "shell-account-lang", &own::languages(), lang);
    let first = known.as_ref().and_then(|known| known.email.clone()).unwrap_or_default();
    let called = known.map(|known| known.name);
    let (email, name) =
        (email.html(view.filled, &first), name.html(view.filled, called.as_deref().unwrap_or_default()));
    let fields = crate::Html([email.0, name.0, lang.0, right.0].concat());
    let person = person.zip(called);
    let body = NewPage { errors: ui::errors(&l, view.filled), person, fields, l: l.clone() };
    private(Page::new(l.t("shell-users-new"), render(&body)?))
}

fn add(change: &mut Change<'_, '_>, _: Granted<Administers>, form: &Form) -> Result<Answer, Stop> {
    let mut refusals = Refusals::default();
    let email = refusals.keep(super::address(form.text("email")));
    let name = refusals.keep(form.required("name", 200));
    let lang = refusals.keep(form.choice("lang", Lang::parse));
    let person = match form.text("person") {
        "" => None,
        _ => refusals.keep(form.id::<Person>("person")),
    };
    let chosen = match form.text("right") {
        "" => None,
        _ => match right(change, form) {
            Ok(right) => Some(right),
            Err(Stop::Refused(all)) => {
                all.into_iter().for_each(|refusal| refusals.push(refusal));
                None
            }
            Err(other) => return Err(other),
        },
    };
    refusals.done()?;
    let (email, name) = (email.unwrap_or_default(), name.unwrap_or_default());
    if by_email(change.tx, &email)?.is_some() {
        return Err(Refusal::new("shell-refusal-user-known").with("email", email).at("email").into());
    }
    let house = Arc::clone(&change.ask.house);
    if let Some(person) = person {
        whose::known(&house, change.tx, person)?.ok_or(Stop::Missing)?;
    }
    // Whose the address is by the register is not for the invitation to guess in silence: the page says it.
    let by_address = whose::of_address(&house, change.tx, &email)?;
    let (owner, done) = match (person, by_address) {
        (Some(person), _) => (Some(person), "invited"),
        (None, Whose::Of(person)) => (Some(person), "invited-tied"),
        (None, Whose::Taken(_)) => (None, "invited-taken"),
        (None, Whose::Several) => (None, "invited-several"),
        (None, Whose::Nobodys) => (None, "invited"),
    };
    let user = enrol(&mut change.pen(), &email, &name, lang.unwrap_or(Lang::En), owner)?;
    if let Some((role, over)) = chosen {
        grant(&mut change.pen(), user, role, over)?;
    }
    post_invitation(change, user)?;
    change.see(&format!("/users/{user}?done={done}"))
}

/// Posts an invitation in the language that the account reads.
fn post_invitation(change: &mut Change<'_, '_>, user: Id<User>) -> Result<(), Stop> {
    let house = Arc::clone(&change.ask.house);
    let account = super::user(change.tx, user)?.ok_or_else(|| Refusal::new("shell-refusal-user-shut"))?;
    let l = house.locale(Lang::parse(&account.lang).unwrap_or(Lang::En));
    let name = house.name(l.lang()).to_owned();
    invite(&mut change.pen(), &l, &name, &house.settings.address, user)?;
    Ok(())
}

struct Held {
    right: (String, Option<(String, String)>),
    since: String,
    end: crate::Html,
}

#[derive(askama::Template)]
#[template(path = "account/user.html")]
struct UserPage {
    l: Locale,
    errors: crate::Html,
    done: Option<String>,
    user: Id<User>,
    name: String,
    email: String,
    lang: String,
    since: String,
    whose: crate::Html,
    badge: crate::Html,
    sign_ins: String,
    is_closed: bool,
    grants: Vec<Held>,
    right: crate::Html,
    invite: crate::Html,
    close: crate::Html,
    reopen: crate::Html,
    history: crate::Html,
}

/// What was done, by the word in the address.
fn done(l: &Locale, word: &str) -> Option<String> {
    let key = match word {
        "invited" => "shell-users-done-invited",
        "invited-tied" => "shell-users-done-invited-tied",
        "invited-taken" => "shell-users-done-invited-taken",
        "invited-several" => "shell-users-done-invited-several",
        "tied" => "shell-users-done-tied",
        "untied" => "shell-users-done-untied",
        "given" => "shell-users-done-given",
        "ended" => "shell-users-done-ended",
        "closed" => "shell-users-done-closed",
        "reopened" => "shell-users-done-reopened",
        _ => return None,
    };
    Some(l.t(key))
}

pub(super) fn row(read: &mut Read<'_>, id: Id<User>) -> Result<Row, Stop> {
    let row: Option<Row> = read.get(ONE, params![id])?;
    row.filter(|row| !row.email.starts_with(ERASED)).ok_or(Stop::Missing)
}

fn held(view: &mut View<'_, '_>, l: &Locale, user: Id<User>) -> Result<Vec<Held>, Fault> {
    let house = Arc::clone(&view.ask.house);
    let mut all = Vec::new();
    for (id, role, over, since) in grants_of(view.read, user)? {
        all.push(Held {
            right: told(&house, view.read, l, role, over)?,
            since: l.day(since.day_in(&house.settings.zone)),
            end: ui::button(l, &format!("/users/{user}/grants/{id}/end"), "shell-users-end", "quiet", &[]),
        });
    }
    Ok(all)
}

pub(super) fn show(view: &mut View<'_, '_>, _: Granted<Administers>) -> Result<Answer, Stop> {
    let l = view.l();
    let row = row(view.read, view.ask.path.id("user")?)?;
    let house = Arc::clone(&view.ask.house);
    let (id, standing) = (row.id, row.standing());
    let place = |act: &str| format!("/users/{id}/{act}");
    let sign_ins = own::sign_ins(view.read, id, view.ask.now)?.len();
    let body = UserPage {
        errors: ui::errors(&l, view.filled),
        done: done(&l, view.ask.query.text("done")),
        user: id,
        lang: Lang::parse(&row.lang).map_or("", Lang::own_name).to_owned(),
        since: l.day(row.since.day_in(&house.settings.zone)),
        whose: whose::panel(view, &l, id)?,
        badge: badge(&l, standing),
        sign_ins: l.number(sign_ins),
        is_closed: standing == Standing::Closed,
        grants: held(view, &l, id)?,
        right: right_fields(view, &l, false)?,
        invite: ui::button(&l, &place("invite"), "shell-users-invite", "quiet", &[]),
        close: ui::button(&l, &place("close"), "shell-users-close", "bad", &[]),
        reopen: ui::button(&l, &place("reopen"), "shell-users-reopen", "", &[]),
        history: ui::history(view, "shell", &Subject::from(id))?,
        name: row.name.clone(),
        email: row.email,
        l: l.clone(),
    };
    private(Page::new(row.name, render(&body)?))
}

fn give(change: &mut Change<'_, '_>, _: Granted<Administers>, form: &Form) -> Result<Answer, Stop> {
    let id: Id<User> = change.ask.path.id("user")?;
    row(change.tx, id)?;
    let (role, over) = right(change, form)?;
    grant(&mut change.pen(), id, role, over)?;
    change.see(&format!("/users/{id}?done=given"))
}

fn end(change: &mut Change<'_, '_>, _: Granted<Administers>, _: &Form) -> Result<Answer, Stop> {
    let id: Id<User> = change.ask.path.id("user")?;
    let wanted: Id<UserGrant> = change.ask.path.id("grant")?;
    let known = super::grant_state(change.tx, wanted)?.filter(|grant| grant.user == id);
    known.ok_or(Stop::Missing)?;
    end_grant(&mut change.pen(), wanted)?;
    change.see(&format!("/users/{id}?done=ended"))
}

fn shut(change: &mut Change<'_, '_>, _: Granted<Administers>, _: &Form) -> Result<Answer, Stop> {
    let id = row(change.tx, change.ask.path.id("user")?)?.id;
    close(&mut change.pen(), id)?;
    change.see(&format!("/users/{id}?done=closed"))
}

fn open(change: &mut Change<'_, '_>, _: Granted<Administers>, _: &Form) -> Result<Answer, Stop> {
    let id = row(change.tx, change.ask.path.id("user")?)?.id;
    reopen(&mut change.pen(), id)?;
    change.see(&format!("/users/{id}?done=reopened"))
}

fn send(change: &mut Change<'_, '_>, _: Granted<Administers>, _: &Form) -> Result<Answer, Stop> {
    let id = row(change.tx, change.ask.path.id("user")?)?.id;
    post_invitation(change, id)?;
    change.see(&format!("/users/{id}?done=invited"))
}

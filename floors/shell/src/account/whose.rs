//! Whose an account is: the person of the register behind it, from whom its holder has the rights of a seat.
//!
//! Invariants: an account is nobody's until somebody says whose; a person has at most one that is open; where an address
//! says it by itself, that is told to whoever invites.

use super::{LINK_PERSON, User, of_person, user, users};
use crate::{
    Administers, Answer, Change, Granted, House, Html, Pen, Routes, View, ask::render, form::Form,
    gate::Person, held, room::Known, strings::Locale, ui,
};
use base::{Fault, Id, Refusal, Stop};
use db::Read;
use uuid::Uuid;

/// How many people a search offers.
const MOST_FOUND: usize = 20;

/// What the register says of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// It is in it with nobody.
    Nobodys,
    /// It is that of one person, who has no account.
    Of(Id<Person>),
    /// It is that of one person, who has an account already.
    Taken(Id<Person>),
    /// Several people have it.
    Several,
}

/// Whose an address is by the register.
///
/// # Errors
/// A fault of the database.
pub fn of_address(house: &House, read: &mut Read<'_>, email: &str) -> Result<Whose, Fault> {
    let Some(people) = house.people() else { return Ok(Whose::Nobodys) };
    Ok(match (people.at)(read, email)?.as_slice() {
        [] => Whose::Nobodys,
        [person] if of_person(read, *person)?.is_some() => Whose::Taken(*person),
        [person] => Whose::Of(*person),
        _ => Whose::Several,
    })
}

/// Somebody in the register whose data were not erased.
///
/// # Errors
/// A fault of the database.
pub fn known(house: &House, read: &mut Read<'_>, person: Id<Person>) -> Result<Option<Known>, Fault> {
    house.people().map_or(Ok(None), |people| (people.known)(read, person))
}

/// The person whom a text names: by id, by the address of the page, by e-mail address, or by a name that just one has.
///
/// # Errors
/// Refuses what names nobody, or several.
pub fn person_of(house: &House, read: &mut Read<'_>, l: &Locale, text: &str) -> Result<Id<Person>, Stop> {
    let refusal = || Refusal::new("shell-refusal-person").with("person", text.trim()).at("person");
    let people = house.people().ok_or_else(refusal)?;
    for word in text.trim().split(['/', '?', '#']).filter_map(|word| Uuid::parse_str(word).ok()) {
        if (people.known)(read, Id::from_uuid(word))?.is_some() {
            return Ok(Id::from_uuid(word));
        }
    }
    let found = if text.contains('@') {
        (people.at)(read, &text.trim().to_lowercase())?
    } else {
        let named = (people.named)(read, text, l.lang(), 2)?;
        named.into_iter().map(|(person, _)| person).collect()
    };
    match found.as_slice() {
        [one] => Ok(*one),
        _ => Err(refusal().into()),
    }
}

/// Says that an account is a person's. Nothing happens if it is so already.
///
/// # Errors
/// Refuses an account that is closed, and a person who has another.
pub fn tie(pen: &mut Pen<'_, '_>, id: Id<User>, person: Id<Person>) -> Result<(), Stop> {
    let account = user(pen.tx, id)?.ok_or_else(|| Refusal::new("shell-refusal-user-shut"))?;
    if account.person == Some(person) {
        return Ok(());
    }
    check_free(pen.tx, id, person)?;
    pen.tx.exec(LINK_PERSON, db::params![id, person])?;
    held::tell_user(pen, "user.tied", id)
}

/// Refuses a person who has another open account than this one.
///
/// # Errors
/// That refusal; a fault of the database.
pub(super) fn check_free(read: &mut Read<'_>, id: Id<User>, person: Id<Person>) -> Result<(), Stop> {
    match of_person(read, person)? {
        Some(other) if other != id => {
            let email = user(read, other)?.map(|account| account.email).unwrap_or_default();
            Err(Refusal::new("shell-refusal-person-account").with("email", email).at("person").into())
        }
        _ => Ok(()),
    }
}

/// Says that an account is nobody's in the register any more. Nothing happens if it is not.
///
/// # Errors
/// Refuses an account that is closed.
pub fn untie(pen: &mut Pen<'_, '_>, id: Id<User>) -> Result<(), Stop> {
    let account = user(pen.tx, id)?.ok_or_else(|| Refusal::new("shell-refusal-user-shut"))?;
    if account.person.is_none() {
        return Ok(());
    }
    pen.tx.exec(LINK_PERSON, db::params![id, None::<Id<Person>>])?;
    held::tell_user(pen, "user.untied", id)
}

pub(super) fn routes(routes: Routes) -> Routes {
    routes.act("/users/{user}/person", say, users::show).act("/users/{user}/person/end", end, users::show)
}

fn say(change: &mut Change<'_, '_>, _: Granted<Administers>, form: &Form) -> Result<Answer, Stop> {
    let id = users::row(change.tx, change.ask.path.id("user")?)?.id;
    let house = std::sync::Arc::clone(&change.ask.house);
    let person = person_of(&house, change.tx, &change.ask.l.clone(), &form.required("person", 500)?)?;
    tie(&mut change.pen(), id, person)?;
    change.see(&format!("/users/{id}?done=tied"))
}

fn end(change: &mut Change<'_, '_>, _: Granted<Administers>, _: &Form) -> Result<Answer, Stop> {
    let id = users::row(change.tx, change.ask.path.id("user")?)?.id;
    untie(&mut change.pen(), id)?;
    change.see(&format!("/users/{id}?done=untied"))
}

/// Somebody who may be behind an account.
struct Candidate {
    name: String,
    place: String,
    choose: Html,
}

#[derive(askama::Template)]
#[template(path = "account/whose.html")]
struct WhosePanel {
    l: Locale,
    place: String,
    /// Whose it is: the page and the name.
    person: Option<(String, String)>,
    untie: Html,
    /// Who has the address of the account, where nobody is behind it.
    suggested: Option<Candidate>,
    search: Html,
    asked: bool,
    found: Vec<Candidate>,
}

/// Whose an account is, on its page: said, taken back, or searched for.
pub(super) fn panel(view: &mut View<'_, '_>, l: &Locale, id: Id<User>) -> Result<Html, Stop> {
    let house = std::sync::Arc::clone(&view.ask.house);
    let Some(people) = house.people() else { return Ok(Html::default()) };
    let Some(account) = user(view.read, id)? else { return Ok(Html::default()) };
    let person = match account.person {
        Some(person) => {
            let name = known(&house, view.read, person)?.map(|known| known.name);
            let link = view.link("person", person.uuid())?;
            link.map(|(place, title)| (place, name.unwrap_or(title)))
        }
        None => None,
    };
    let mut suggested = None;
    if let (None, Whose::Of(who)) = (&person, of_address(&house, view.read, &account.email)?)
        && let Some(known) = known(&house, view.read, who)?
    {
        suggested = Some(candidate(view, l, id, who, known.name)?);
    }
    let words = view.ask.query.text("whose").trim().to_owned();
    let named =
        if words.is_empty() { vec![] } else { (people.named)(view.read, &words, l.lang(), MOST_FOUND)? };
    let found = named.into_iter().map(|(who, name)| candidate(view, l, id, who, name));
    let found = found.collect::<Result<Vec<_>, Fault>>()?;
    let search = ui::Field::new(l, "whose", "shell-users-whose-search").kind("search");
    let place = format!("/users/{id}");
    let panel = WhosePanel {
        untie: ui::button(l, &format!("{place}/person/end"), "shell-users-untie", "quiet", &[]),
        place,
        person,
        suggested,
        search: search.html(&crate::Filled::default(), &words),
        asked: !words.is_empty(),
        found,
        l: l.clone(),
    };
    Ok(render(&panel)?)
}

fn candidate(
    view: &mut View<'_, '_>,
    l: &Locale,
    id: Id<User>,
    who: Id<Person>,
    name: String,
) -> Result<Candidate, Fault> {
    let choose = ui::button(
        l,
        &format!("/users/{id}/person"),
        "shell-users-tie",
        "quiet",
        &[("person", who.to_string().as_str())],
    );
    let place = view.link("person", who.uuid())?.map(|(place, _)| place).unwrap_or_default();
    Ok(Candidate { name, place, choose })
}

#[derive(askama::Template)]
#[template(path = "account/of_person.html")]
struct OfPersonPanel {
    l: Locale,
    person: Id<Person>,
    /// Their account: its page, its address, how it stands.
    account: Option<(String, String, Html)>,
    /// An account with their address that is nobody's.
    same: Option<(String, Html)>,
}

/// The account of a person on their page, for administrators: there is one, or they are invited.
pub(crate) fn of_person_panel(view: &mut View<'_, '_>, id: Uuid) -> Result<Option<Html>, Stop> {
    let (l, house, person) = (view.l(), std::sync::Arc::clone(&view.ask.house), Id::from_uuid(id));
    if !view.ask.who.administers() {
        return Ok(None);
    }
    let Some(known) = known(&house, view.read, person)? else { return Ok(None) };
    let account = match of_person(view.read, person)? {
        Some(user) => {
            let row = users::row(view.read, user)?;
            Some((
                view.ask.href(&format!("/users/{user}")),
                row.email.clone(),
                users::badge(&l, row.standing()),
            ))
        }
        None => None,
    };
    let mut same = None;
    if let (None, Some(email)) = (&account, &known.email)
        && let Some(user) = super::by_email(view.read, email)?
    {
        let at = format!("/users/{user}/person");
        let tie = ui::button(&l, &at, "shell-users-tie", "", &[("person", person.to_string().as_str())]);
        same = Some((email.clone(), tie));
    }
    Ok(Some(render(&OfPersonPanel { l, person, account, same })?))
}

/// For whom somebody is invited from their own page: who the form or the address names.
pub(super) fn invited(view: &mut View<'_, '_>) -> Result<Option<(Id<Person>, Known)>, Stop> {
    let named =
        if view.filled.again() { view.filled.form.text("person") } else { view.ask.query.text("person") };
    let Some(person) = Id::parse(named) else { return Ok(None) };
    let house = std::sync::Arc::clone(&view.ask.house);
    Ok(known(&house, view.read, person)?.map(|known| (person, known)))
}

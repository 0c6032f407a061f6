//! The directory and the pages of members, and the doors through which they are changed.

mod departure;
mod form;
pub(crate) mod list;
pub(crate) mod map;
mod reform;
mod show;

use super::{Member, MemberKind, SizeClass, Standing, store};
use crate::{
    gate::{EditsMember, Imports, StewardsMember},
    roster::Country,
    section::SectionRow,
};
use base::{Day, Fault, Id, Stop};
use db::Read;
use shell::{Locale, Public, Role, Routes, View, render};
use uuid::Uuid;

/// The routes of members.
pub fn routes(routes: Routes) -> Routes {
    routes
        .page::<Public>("/members", list::directory)
        .file::<Public>("/members.csv", list::csv, &list::CSV)
        .file::<Public>("/members.xlsx", list::xlsx, &list::XLSX)
        .file::<Public>("/members.json", list::json, &list::JSON)
        .api::<Public>("/api/members", list::api, &list::LIST)
        .api::<Public>("/api/members/{member}", show::api, &show::ONE)
        .form::<Imports, Imports>("/members/new", form::show_new, form::create)
        .page::<Public>("/members/{member}", show::member)
        .form::<EditsMember, EditsMember>("/members/{member}/edit", form::show_edit, form::change)
        .page::<StewardsMember>("/members/{member}/registry", form::show_registry)
        .form::<StewardsMember, StewardsMember>("/members/{member}/reform", reform::show, reform::record)
        .act::<StewardsMember, StewardsMember>(
            "/members/{member}/reform/withdrawal",
            reform::withdraw,
            reform::show,
        )
        .act::<StewardsMember, StewardsMember>("/members/{member}/class", form::classify, form::show_registry)
        .act::<StewardsMember, StewardsMember>("/members/{member}/standing", form::stand, form::show_registry)
        .act::<StewardsMember, StewardsMember>(
            "/members/{member}/standing/withdrawal",
            form::withdraw_standing,
            form::show_registry,
        )
        .act::<StewardsMember, StewardsMember>(
            "/members/{member}/affiliation",
            form::affiliate,
            form::show_registry,
        )
        .act::<StewardsMember, StewardsMember>(
            "/members/{member}/affiliation/end",
            form::disaffiliate,
            form::show_registry,
        )
        .form::<StewardsMember, StewardsMember>(
            "/members/{member}/departure",
            departure::show,
            departure::leave,
        )
        .act::<StewardsMember, StewardsMember>(
            "/members/{member}/departure/correction",
            departure::correct,
            departure::show,
        )
        .act::<StewardsMember, StewardsMember>(
            "/members/{member}/departure/withdrawal",
            departure::withdraw,
            departure::show,
        )
}

/// What is added to an address, behind a sign, so that it keeps the day that is asked for; nothing for today.
pub(crate) fn as_of(day: Day, today: Day, sign: char) -> String {
    if day == today { String::new() } else { format!("{sign}as_of={day}") }
}

/// What the register of an identifier is called.
pub(crate) fn register(scheme: &str) -> &str {
    match scheme {
        "wikidata" => "Wikidata",
        "geonames" => "GeoNames",
        other => other,
    }
}

/// The address of a member's page, without language.
pub fn place(id: Uuid) -> String {
    format!("/members/{id}")
}

/// The members on the first page of the house: how many, and where.
///
/// # Errors
/// A fault of the database.
pub fn home_panel(view: &mut View<'_, '_>, _: Uuid) -> Result<Option<shell::Html>, Stop> {
    list::home(view)
}

#[derive(askama::Template)]
#[template(path = "member/mine.html")]
struct MinePanel {
    l: Locale,
    members: Vec<(String, String)>,
    imports: bool,
}

/// What somebody who signed in may do with members, on their own page.
///
/// # Errors
/// A fault of the database.
pub fn own_panel(view: &mut View<'_, '_>, _: Uuid) -> Result<Option<shell::Html>, Stop> {
    let l = view.l();
    let mut members = Vec::new();
    for member in view.ask.who.over(Role::FocalPoint).collect::<Vec<_>>() {
        let title = store::title(view.read, member, &l)?;
        members.extend(title.map(|title| (view.ask.href(&place(member)), title)));
    }
    let imports = crate::gate::Scope::of(&view.ask.who).is_some();
    if members.is_empty() && !imports {
        return Ok(None);
    }
    Ok(Some(render(&MinePanel { l, members, imports })?))
}

/// Pairs of code and word for a choice of kind, without the empty one.
fn kinds(l: &Locale) -> Vec<(String, String)> {
    MemberKind::ALL
        .iter()
        .map(|kind| (kind.code().to_owned(), l.t(&format!("network-kind-{kind}"))))
        .collect()
}

/// Pairs of code and word for a choice of standing.
pub(crate) fn standings(l: &Locale) -> Vec<(String, String)> {
    Standing::ALL.iter().map(|one| (one.code().to_owned(), l.t(&format!("network-standing-{one}")))).collect()
}

/// Pairs of code and word for a choice of size.
fn sizes(l: &Locale) -> Vec<(String, String)> {
    SizeClass::ALL.iter().map(|size| (size.code().to_owned(), l.t(&format!("network-size-{size}")))).collect()
}

/// Pairs of code and name of countries, in the reader's order.
fn countries(l: &Locale, all: impl Iterator<Item = Country>) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> =
        all.map(|one| (one.to_string(), l.country(one.alpha2()))).collect();
    pairs.sort_by_cached_key(|(_, name)| l.sort_key(name));
    pairs
}

/// Pairs of code and name of sections.
fn sections(l: &Locale, all: &[SectionRow]) -> Vec<(String, String)> {
    all.iter().map(|section| (section.code.clone(), l.plain(&section.name))).collect()
}

/// A choice with an empty one before it, whose word is a key.
fn or_any(l: &Locale, any: &str, mut choices: Vec<(String, String)>) -> Vec<(String, String)> {
    choices.insert(0, (String::new(), l.t(any)));
    choices
}

/// The member that the address names.
fn loaded(read: &mut Read<'_>, id: Id<Member>) -> Result<store::Stored, Stop> {
    store::load(read, id).map_err(|fault: Fault| Stop::from(fault))?.ok_or(Stop::Missing)
}

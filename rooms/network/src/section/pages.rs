//! A section's page: what it is, where its members lie and who the first of them are, and what other rooms have to say of it.

use super::{Section, list, load};
use crate::member::{
    directory::{self, Filter, From},
    pages::{
        as_of,
        map::{Leads, Map, map},
        place as member_place,
    },
    store,
};
use crate::person;
use base::{Id, Stop};
use shell::{Answer, Granted, Html, Locale, Public, Role, Routes, View, account, form::encode};

/// How many members are named; the list has all.
const FIRST: u64 = 12;

/// The routes of sections.
pub fn routes(routes: Routes) -> Routes {
    routes.page::<Public>("/sections/{section}", show)
}

#[derive(askama::Template)]
#[template(path = "section/show.html")]
struct SectionPage {
    l: Locale,
    name: Html,
    kind: String,
    members: String,
    all: String,
    directory: String,
    /// That another day than today is shown, and the page of today.
    then: Option<(String, String)>,
    /// Page and name of whoever keeps its registry, as far as that is public.
    stewards: Vec<(String, String)>,
    map: Option<Map>,
    /// Page, name, country and first day.
    first: Vec<(String, String, String, String)>,
    /// Whether there are more.
    more: bool,
    panels: Vec<Html>,
}

fn show(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let id: Id<Section> = view.ask.path.id("section")?;
    let section = load(view.read, id)?.ok_or(Stop::Missing)?;
    let l = view.l();
    view.ask.query.only(&["as_of"])?;
    let (day, today) = (view.ask.as_of()?, view.ask.today());
    let filter = Filter { section: Some(id), ..Filter::all(day) };
    let count = directory::counted(view.read, &view.ask.house.memo, &filter)?;
    let body = SectionPage {
        name: l.words(&section.name),
        kind: l.t(&format!("network-section-kind-{}", section.kind)),
        members: match day == today {
            true => l.n("network-section-members", count),
            false => l.with("network-section-members-on", &[("count", count.into()), ("day", day.into())]),
        },
        all: view.ask.href("/members"),
        directory: view.ask.href(&format!("/members?section={}{}", section.code, as_of(day, today, '&'))),
        then: (day != today)
            .then(|| (l.t1("network-member-as-of", "day", day), view.ask.href(&super::place(id.uuid())))),
        stewards: stewards(view, id)?,
        map: its_map(view, &filter, count, &section.code)?,
        more: count > FIRST,
        first: first(view, &filter, count)?,
        panels: view.panels("section", id.uuid())?,
        l: l.clone(),
    };
    view.page(l.plain(&section.name), body)
}

/// The map of its members, without the signs of the sections: there is but one.
fn its_map(view: &mut View<'_, '_>, filter: &Filter, count: u64, code: &str) -> Result<Option<Map>, Stop> {
    let day = filter.as_of.to_string();
    let day = if filter.as_of == view.ask.today() { "" } else { &day };
    let asks = |name: &str, value: &str| {
        let all = [("section", code), ("as_of", day), (name, value)];
        encode(&all.into_iter().filter(|(_, value)| !value.is_empty()).collect::<Vec<_>>())
    };
    let sections = list(view.read)?;
    let map = map(view, filter, count, &sections, Leads { asks: &asks, places: true })?;
    Ok(map.map(|map| Map { sections: Vec::new(), ..map }))
}

fn first(
    view: &mut View<'_, '_>,
    filter: &Filter,
    count: u64,
) -> Result<Vec<(String, String, String, String)>, Stop> {
    let (l, ask) = (view.l(), view.ask);
    let (found, _) = directory::page(view.read, filter, l.lang(), From::Start, FIRST, count)?;
    let line = |stored: store::Stored| {
        let state = &stored.state;
        let page = ask.href(&member_place(stored.id.uuid())) + &as_of(filter.as_of, ask.today(), '?');
        let since = l.t1("network-member-since", "day", state.joined);
        (page, state.name_in(l.lang()).to_owned(), l.country(state.profile.country.alpha2()), since)
    };
    Ok(found.into_iter().map(line).collect())
}

/// The people who keep its registry: those whose accounts are tied to a person with a public name.
fn stewards(view: &mut View<'_, '_>, id: Id<Section>) -> Result<Vec<(String, String)>, Stop> {
    let people = account::people_with(view.read, Role::Steward, id.uuid())?;
    let names = person::store::names(view.read, &people)?;
    let named = people.iter().filter_map(|one| Some((one, names.get(one)?)));
    Ok(named.map(|(one, name)| (view.ask.href(&person::pages::place(one.uuid())), name.clone())).collect())
}

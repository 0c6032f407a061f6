//! The list of people for those who signed in, and the public page on what is shown of a person.

use super::{place, private};
use crate::{
    mandate::{self, store::Held},
    name,
    person::{
        fields::{self, FIELDS, Field},
        list::{self, Filter, From},
    },
};
use base::{Id, Stop};
use shell::{Answer, Granted, Html, Locale, Page, Public, SignedIn, View, render, ui};

/// How many people a page of the list holds.
const PAGE: u64 = 50;
/// No list is longer.
const LAST: u64 = 1_000_000_000;

#[derive(askama::Template)]
#[template(path = "person/list.html")]
struct ListPage {
    l: Locale,
    place: String,
    search: Html,
    people: Vec<Row>,
    pager: Html,
    new: Option<String>,
}

struct Row {
    place: String,
    name: String,
    mandates: Vec<(Html, String)>,
}

pub(super) fn list(view: &mut View<'_, '_>, _: Granted<SignedIn>) -> Result<Answer, Stop> {
    let (l, today) = (view.l(), view.ask.today());
    let search = view.ask.query.text("q").to_owned();
    let filter = Filter { search: search.clone(), reach: fields::everywhere(&view.ask.who) };
    let edge = |name: &str| Id::parse(view.ask.query.text(name));
    let from = match (edge("after"), edge("before")) {
        (Some(id), _) => From::After(id),
        (None, Some(id)) => From::Before(id),
        (None, None) => From::Start,
    };
    let (found, more) = list::page(view.read, &filter, l.lang(), from, PAGE)?;
    let (first, last) = (found.first().map(|one| one.0), found.last().map(|one| one.0));
    let backwards = matches!(from, From::Before(_));
    // The order leads from one to the next; how many stand before goes along in the address.
    let at = match from {
        From::Start => Some(1),
        _ => view.ask.query.text("at").parse::<u64>().ok().filter(|at| (1..=LAST).contains(at)),
    };
    let shown = found.len() as u64;
    let query = |name: &str, id, at: Option<u64>| {
        let (id, at) = (format!("{id}"), at.map(|at| at.max(1).to_string()).unwrap_or_default());
        let pairs = [("q", search.as_str()), (name, &id), ("at", &at)];
        shell::form::encode(&pairs.into_iter().filter(|(_, value)| !value.is_empty()).collect::<Vec<_>>())
    };
    let before = first
        .filter(|_| if backwards { more } else { from != From::Start })
        .map(|id| query("before", id, at.map(|at| at.saturating_sub(PAGE))));
    let after = last.filter(|_| backwards || more).map(|id| query("after", id, at.map(|at| at + shown)));
    let ids: Vec<_> = found.iter().map(|one| one.0).collect();
    let held = mandate::store::of_people(view.read, &ids, today)?;
    let people = found.into_iter().map(|(id, name)| Row {
        place: view.ask.href(&place(id.uuid())),
        mandates: held.iter().filter(|one| one.person == id).map(|one| office(&l, one)).collect(),
        name,
    });
    let body = ListPage {
        place: view.ask.href("/people"),
        search: ui::Field::new(&l, "q", "network-person-search").kind("search").html(view.filled, &search),
        people: people.collect(),
        pager: ui::pager_at(
            &l,
            "/people",
            at.map(|first| ui::Part { first, shown, total: None }),
            before.as_deref(),
            after.as_deref(),
        ),
        new: view.ask.who.administers().then(|| view.ask.href("/people/new")),
        l: l.clone(),
    };
    private(l.t("network-person-list-title"), &body)
}

/// An office and the name of the member.
fn office(l: &Locale, held: &Held) -> (Html, String) {
    (l.words(&held.office), name::read_in(&held.member_name, &held.member_names, l.lang()))
}

#[derive(askama::Template)]
#[template(path = "person/fields.html")]
struct FieldsPage {
    l: Locale,
    fields: &'static [Field],
}

pub(super) fn fields(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let l = view.l();
    let body = render(&FieldsPage { l: l.clone(), fields: FIELDS })?;
    let mut page = Page::new(l.t("network-person-fields-title"), body);
    page.description = l.t("network-person-fields-lead");
    Ok(Answer::Page(page))
}

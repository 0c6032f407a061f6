//! A member's page, and the same for programs.

use super::{as_of, list::section_name, loaded, place, register};
use crate::{
    gate::{self, EditsMember, StewardsMember},
    member::{
        Member, MemberState, Standing,
        exchange::{self, MemberOn},
        history, store,
    },
    section,
};
use base::{Id, Stop};
use shell::{
    Answer, Granted, Html, Locale, Page, Public, View,
    api::{self as door, AS_OF, Gives, Param, Shape, Takes, Told},
    render, ui,
};

#[derive(askama::Template)]
#[template(path = "member/show.html")]
struct MemberPage {
    l: Locale,
    at_home: String,
    /// The name as the reader's language, or the next that the reader may know, has it, where it is another.
    read: Option<String>,
    official: Option<String>,
    left: Option<String>,
    /// The section whose page stands above this one, and the sentence that says what it is, where, and since when.
    section: Option<(String, String)>,
    lead: String,
    /// That another day than today is shown, and the page of today.
    as_of: Option<(String, String)>,
    kind: String,
    country: String,
    division: Option<String>,
    since: String,
    /// Name, days, whether it belongs to it on the day, and page of each.
    sections: Vec<(String, String, bool, String)>,
    standing: Option<(Html, String)>,
    earlier: Vec<(String, String, String)>,
    population: Option<String>,
    website: Option<String>,
    identifiers: Vec<(String, String, Option<String>)>,
    predecessors: Vec<(String, String, String)>,
    successors: Vec<(String, String, String)>,
    /// Where it lies: the map, its name, and the country.
    map: Option<(Html, String, String)>,
    panels: Vec<Html>,
    story: Html,
    history: Vec<history::Told>,
    /// The doors of those who may pass them.
    edit: Option<String>,
    registry: Option<String>,
    json: String,
}

pub(super) fn member(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    view.ask.query.only(&["as_of"])?;
    let id: Id<Member> = view.ask.path.id("member")?;
    let (day, today) = (view.ask.as_of()?, view.ask.today());
    let mut stored = loaded(view.read, id)?;
    if day != today {
        begun_by(&mut stored.state, day);
    }
    let (l, state) = (view.l(), &stored.state);
    let profile = &state.profile;
    let all = section::list(view.read)?;
    let sections = state.affiliations.iter().map(|one| {
        let holds = base::Span { since: one.since, until: one.until }.holds_on(day);
        let id = all.iter().find(|section| section.code == one.section).map(|section| section.id.uuid());
        let page = id.map_or("/members".to_owned(), section::place);
        let page = view.ask.href(&page) + &as_of(day, today, '?');
        (section_name(&l, &all, &one.section), l.span(one.since, one.until), holds, page)
    });
    let shown = state.shown_in(l.lang());
    let population = profile.population.map(|count| match profile.population_day {
        Some(day) => l.t2("network-member-inhabitants-on", "count", l.number(count), "day", day),
        None => l.number(count),
    });
    let ask = view.ask;
    let door = |name: &str| ask.href(&format!("{}/{name}", place(id.uuid())));
    let (standing, earlier) = standings(&l, state, day);
    let sections: Vec<_> = sections.collect();
    let (kind, country) =
        (l.t(&format!("network-kind-{}", profile.kind)), l.country(profile.country.alpha2()));
    let body = MemberPage {
        at_home: profile.name.clone(),
        read: if shown.at_home { shown.beside } else { Some(shown.name) }.map(str::to_owned),
        official: profile.official_name.clone(),
        left: match state.departed {
            _ if day < state.joined => Some(l.t1("network-member-not-yet", "day", state.joined)),
            departed => departed.map(|departed| left(&l, departed, today)),
        },
        section: sections.iter().find(|one| one.2).map(|one| (one.3.clone(), one.0.clone())),
        lead: match state.is_member_on(day) {
            true => l.with(
                "network-member-lead",
                &[
                    ("kind", kind.as_str().into()),
                    ("country", country.as_str().into()),
                    ("day", state.joined.into()),
                ],
            ),
            false => l.t2("network-member-description", "kind", kind.as_str(), "country", country.as_str()),
        },
        as_of: (day != today)
            .then(|| (l.t1("network-member-as-of", "day", day), view.ask.href(&place(id.uuid())))),
        kind,
        country,
        division: profile.division.clone(),
        since: l.day(state.joined),
        sections,
        standing,
        earlier,
        population,
        website: profile.website.clone(),
        identifiers: identifiers(state),
        predecessors: links(view, &state.predecessors)?,
        successors: links(view, &state.successors)?,
        map: super::map::of_one(view, &stored, &all, day),
        panels: view.panels("member", id.uuid())?,
        story: view.life("member", id.uuid())?,
        history: history::tell(view, id, None)?,
        edit: gate::holds::<EditsMember>(&mut view.ask.gate(view.read))?.then(|| door("edit")),
        registry: gate::holds::<StewardsMember>(&mut view.ask.gate(view.read))?.then(|| door("registry")),
        json: format!("/api/members/{id}{}", as_of(day, today, '?')),
        l: l.clone(),
    };
    let mut page = Page::new(state.name_in(l.lang()), render(&body)?);
    page.description =
        l.t2("network-member-description", "kind", body.kind.as_str(), "country", body.country.as_str());
    page.alternates = vec![("application/json", body.json.clone())];
    Ok(Answer::Page(page))
}

/// Leaves out of a member what began later than on a day.
fn begun_by(state: &mut MemberState, day: base::Day) {
    state.departed = state.departed.filter(|departed| *departed <= day);
    state.affiliations.retain(|one| one.since <= day);
    state.standings.retain(|one| one.since <= day);
    state.predecessors.retain(|one| one.day <= day);
    state.successors.retain(|one| one.day <= day);
}

pub(super) fn left(l: &Locale, day: base::Day, today: base::Day) -> String {
    l.t1(if day > today { "network-member-leaves" } else { "network-member-left" }, "day", day)
}

/// The standing of the day with its days and reason, and all others.
#[expect(clippy::type_complexity, reason = "words for one template")]
fn standings(
    l: &Locale,
    state: &MemberState,
    day: base::Day,
) -> (Option<(Html, String)>, Vec<(String, String, String)>) {
    let word = |standing: Standing| l.t(&format!("network-standing-{standing}"));
    let look = |standing| match standing {
        Standing::Good => "good",
        Standing::Arrears => "wait",
        Standing::Suspended => "bad",
        Standing::Honorary => "plain",
    };
    let holds =
        |one: &&crate::member::DatedStanding| base::Span { since: one.since, until: one.until }.holds_on(day);
    let now = state.standings.iter().find(holds).map(|one| {
        let days = l.span(one.since, one.until);
        (ui::badge(look(one.standing), &word(one.standing)), days)
    });
    let all = state
        .standings
        .iter()
        .map(|one| (word(one.standing), l.span(one.since, one.until), one.reason.clone()));
    (now, all.collect())
}

/// Register, value, and the address where the register shows it, if we know that.
fn identifiers(state: &MemberState) -> Vec<(String, String, Option<String>)> {
    let address = |scheme: &str, value: &str| match scheme {
        "wikidata" => Some(format!("https://www.wikidata.org/wiki/{value}")),
        "geonames" => Some(format!("https://www.geonames.org/{value}")),
        _ => None,
    };
    let all = state.public_identifiers();
    all.map(|one| (register(&one.scheme).to_owned(), one.value.clone(), address(&one.scheme, &one.value)))
        .collect()
}

/// Address, name, and how and when of members before or after.
fn links(
    view: &mut View<'_, '_>,
    all: &[crate::member::Succession],
) -> Result<Vec<(String, String, String)>, Stop> {
    let l = view.l();
    let mut links = Vec::new();
    for one in all {
        let title = store::title(view.read, one.member.uuid(), &l)?.unwrap_or_default();
        let how = l.t1(&format!("network-succession-{}", one.kind), "day", one.day);
        links.push((view.ask.href(&place(one.member.uuid())), title, how));
    }
    Ok(links)
}

pub(super) const ONE: Told = Told {
    about: "network-api-member",
    takes: &[Param::new("member", "network-api-id", Takes::Id), AS_OF],
    gives: Gives::One(Shape::Thing("WholeMember", &[exchange::FIELDS, exchange::MORE])),
};

pub(super) fn api(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    view.ask.query.only(&["as_of"])?;
    let as_of = view.ask.as_of()?;
    let stored = loaded(view.read, view.ask.path.id("member")?)?;
    let facts = serde_json::json!({
        "as_of": as_of,
        "is_member": stored.state.is_member_on(as_of),
        "version": stored.version,
        "affiliations": stored.state.affiliations,
        "standings": stored.state.standings,
    });
    let one = serde_json::to_value(MemberOn::of(&stored, as_of));
    let mut one = one.map_err(|error| base::Fault::from("writing JSON", error))?;
    if let (Some(one), serde_json::Value::Object(facts)) = (one.as_object_mut(), facts) {
        one.extend(facts);
    }
    door::one(&one)
}

//! A person's page: the mandates as a life told in order, and of everything else what its reader may see.

use super::place;
use crate::{
    mandate::{self, store::Held},
    name,
    person::{
        Person,
        fields::{self, Column, Reach, Seen},
        gate, store,
    },
};
use base::{Day, Id, Stop};
use ledger::Subject;
use shell::{Answer, Granted, Html, Locale, Page, Public, View, render, ui};

#[derive(askama::Template)]
#[template(path = "person/show.html")]
struct PersonPage {
    l: Locale,
    /// The name, if the reader may see it.
    name: Option<String>,
    /// Which day is shown, and where today is; nothing where it is today.
    as_of: Option<(String, String)>,
    erased: bool,
    /// The mandates of the day, each a sentence beneath the name.
    now: Vec<Chapter>,
    /// Those before it and, of today's page, those to come.
    others: Vec<Chapter>,
    facts: Vec<Fact>,
    edit: Option<String>,
    erase: Option<String>,
    appoint: Vec<(String, String)>,
    panels: Vec<Html>,
    story: Html,
    history: Html,
}

/// A mandate in a life.
struct Chapter {
    id: Id<mandate::Mandate>,
    office: Html,
    member: String,
    member_place: String,
    span: String,
    /// Why it ended, or that the end is planned; nothing while it has none.
    end: Option<String>,
    source: Option<String>,
    source_link: bool,
    /// Where its end is recorded, for those who may.
    end_place: Option<String>,
    correct_place: Option<String>,
}

/// A field that not everybody sees.
struct Fact {
    label: String,
    value: String,
    /// How the value is reached: `mailto:` or `tel:` with it.
    link: Option<String>,
}

pub(super) fn person(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    view.ask.query.only(&["as_of", "history"])?;
    let id: Id<Person> = view.ask.path.id("person")?;
    let stored = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let (l, day, today) = (view.l(), view.ask.as_of()?, view.ask.today());
    let reach = fields::reach(view.read, &view.ask.who, id, today)?;
    let seen =
        stored.details.as_ref().map_or_else(Seen::default, |details| Seen::of(details, reach, stored.known));
    let held = seen_mandates(view, id)?;
    let (mut now, mut others, mut appoint) = (Vec::new(), Vec::new(), Vec::new());
    // Whoever looks at another day sees what had begun by then.
    for one in held.iter().filter(|one| day == today || one.since <= day) {
        let edits = gate::edits_member(view.read, &view.ask.who, one.member, today)?;
        let chapter = chapter(view, &l, one, today, edits);
        let link = (format!("{}/mandates/new?person={id}", chapter.member_place), chapter.member.clone());
        if edits && !stored.state.erased && !appoint.contains(&link) {
            appoint.push(link);
        }
        if one.span().holds_on(day) { now.push(chapter) } else { others.push(chapter) }
    }
    let at = view.ask.href(&place(id.uuid()));
    let alive = |yes: bool| yes && !stored.state.erased;
    let body = PersonPage {
        name: seen.name.clone(),
        as_of: (day != today).then(|| (l.t1("network-member-as-of", "day", day), at.clone())),
        erased: stored.state.erased,
        now,
        others,
        facts: facts(&l, &seen),
        edit: alive(reach >= Reach::Keepers).then(|| format!("{at}/edit")),
        erase: alive(view.ask.who.administers()).then(|| format!("{at}/erasure")),
        appoint,
        panels: view.panels("person", id.uuid())?,
        story: view.life("person", id.uuid())?,
        history: ui::history(view, "network", &Subject::from(id))?,
        l: l.clone(),
    };
    let title = match &body.name {
        Some(name) => name.clone(),
        None => l.t(if body.erased { "network-person-erased-name" } else { "network-person-unnamed" }),
    };
    Ok(Answer::Page(Page::new(title, render(&body)?)))
}

/// The mandates of a person that the reader may see, but for those recorded in error.
///
/// # Errors
/// A fault of the database.
pub fn seen_mandates(view: &mut View<'_, '_>, id: Id<Person>) -> Result<Vec<Held>, Stop> {
    let Some(stored) = store::load(view.read, id)? else { return Ok(Vec::new()) };
    let reach = fields::reach(view.read, &view.ask.who, id, view.ask.today())?;
    if !fields::sees(Column::Mandates, reach, stored.known) {
        return Ok(Vec::new());
    }
    Ok(mandate::of_person(view.read, id)?.into_iter().filter(|one| !one.is_void()).collect())
}

fn chapter(view: &View<'_, '_>, l: &Locale, held: &Held, today: Day, edits: bool) -> Chapter {
    let planned = held.until.filter(|_| held.end_reason.is_none());
    let end = match (held.end_reason, planned) {
        (Some(reason), _) => Some(l.t(&format!("network-mandate-reason-{reason}"))),
        (None, Some(until)) if until > today => Some(l.t("network-mandate-planned")),
        (None, _) => None,
    };
    let open = edits && held.end_reason.is_none();
    let source = held.source.clone();
    Chapter {
        id: held.id,
        office: l.words(&held.office),
        member: name::read_in(&held.member_name, &held.member_names, l.lang()),
        member_place: view.ask.href(&crate::member::pages::place(held.member.uuid())),
        span: l.span(held.since, held.until),
        end,
        source_link: source.as_deref().is_some_and(mandate::pages::is_address),
        source,
        end_place: open.then(|| view.ask.href(&format!("/mandates/{}/end", held.id))),
        correct_place: (edits && !held.is_void())
            .then(|| view.ask.href(&format!("/mandates/{}/correction", held.id))),
    }
}

/// What is seen beyond the name, in the order in which it is declared.
fn facts(l: &Locale, seen: &Seen) -> Vec<Fact> {
    let value = |column| match column {
        // These two are the page itself.
        Column::Name | Column::Mandates => None,
        Column::Gender => seen.gender.map(|gender| (l.t(&format!("network-person-gender-{gender}")), None)),
        Column::Email => seen.email.clone().map(|email| (email.clone(), Some(format!("mailto:{email}")))),
        Column::Phone => seen.phone.clone().map(|phone| {
            let digits: String = phone.chars().filter(|ch| ch.is_ascii_digit() || *ch == '+').collect();
            (phone, Some(format!("tel:{digits}")))
        }),
        Column::Lang => seen.lang.map(|lang| (l.language(lang.tag()), None)),
    };
    let fact = |column: &Column| {
        let (value, link) = value(*column)?;
        Some(Fact { label: l.t(&format!("network-person-field-{column}")), value, link })
    };
    Column::ALL.iter().filter_map(fact).collect()
}

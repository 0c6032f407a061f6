//! The directory as a page, as files, and for programs.

use super::{
    as_of, countries, kinds,
    map::{Leads, Map, map},
    or_any, place, sections, sizes,
};
use crate::{
    gate::Scope,
    member::{
        MemberKind, MemberState, SizeClass,
        directory::{self, Filter, From},
        exchange::{self, Format, MemberOn},
        store, workbook,
    },
    roster::Country,
    section::{self, SectionRow},
};
use base::{Day, Fault, Id, Lang, Refusal, Stop};
use db::Read;
use shell::{
    Answer, Ask, Granted, Html, Locale, Page, Public, View,
    api::{self as door, AS_OF, Gives, LIMIT, Param, Shape, Takes, Told},
    form::encode,
    render, ui,
};

/// Members on one page.
const PER_PAGE: u64 = 50;

/// The most characters of a search: those of the longest name.
const LONGEST_SEARCH: usize = 300;

/// What may be asked of the directory.
pub(crate) const PARAMETERS: [&str; 5] = ["q", "section", "country", "kind", "size"];

const ASKED: [Param; 6] = [
    Param::new("q", "network-api-q", Takes::Text(300)),
    Param::new("section", "network-api-section", Takes::Name),
    Param::new("country", "network-api-country", Takes::Name),
    Param::new("kind", "network-api-kind", Takes::OneOf(MemberKind::codes)),
    Param::new("size", "network-api-size", Takes::OneOf(SizeClass::codes)),
    AS_OF,
];
const FILE: &[Param] = &ASKED;
const SLICE: &[Param] =
    &[ASKED[0], ASKED[1], ASKED[2], ASKED[3], ASKED[4], ASKED[5], LIMIT, door::cursor(Some(16))];

pub(super) const LIST: Told = Told {
    about: "network-api-members",
    takes: SLICE,
    gives: Gives::List(Shape::Thing("Member", &[exchange::FIELDS]), &[]),
};
pub(super) const CSV: Told =
    Told { about: "network-api-members-csv", takes: FILE, gives: Gives::Text("text/csv; charset=utf-8") };
pub(super) const XLSX: Told =
    Told { about: "network-api-members-xlsx", takes: FILE, gives: Gives::Text(workbook::MEDIA_TYPE) };
pub(super) const JSON: Told =
    Told { about: "network-api-members-json", takes: FILE, gives: Gives::Text("application/json") };

/// Refuses what the directory does not know: a condition that is passed over would make the answer wider.
pub(crate) fn only(ask: &Ask, beside: &[&str]) -> Result<(), Stop> {
    ask.query.only(&[PARAMETERS.as_slice(), beside].concat())
}

/// Reads what is asked; what is none of the choices is refused.
pub(crate) fn asked(read: &mut Read<'_>, ask: &Ask) -> Result<Filter, Stop> {
    let query = &ask.query;
    let wrong = |name: &'static str| Stop::from(Refusal::new("shell-refusal-choice").at(name));
    let section = match query.text("section") {
        "" => None,
        code => Some(section::of_code(read, code)?.ok_or_else(|| door::nothing_called("section", ask))?.id),
    };
    let country = match query.text("country") {
        "" => None,
        code => Some(country(read, code)?.ok_or_else(|| door::nothing_called("country", ask))?),
    };
    fn choice<T>(text: &str, parse: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
        if text.is_empty() { Some(None) } else { parse(text).map(Some) }
    }
    Ok(Filter {
        search: search(query.text("q"))?,
        section,
        country,
        kind: choice(query.text("kind"), MemberKind::parse).ok_or_else(|| wrong("kind"))?,
        size: choice(query.text("size"), SizeClass::parse).ok_or_else(|| wrong("size"))?,
        as_of: ask.as_of()?,
    })
}

/// A country that there is, or that some member says it lies in: codes left to users are those of nothing else.
fn country(read: &mut Read<'_>, code: &str) -> Result<Option<Country>, Stop> {
    let Some(country) = Country::from_code(code) else { return Ok(None) };
    let is_known = Country::codes().contains(&country.alpha2()) || store::countries(read)?.contains(&country);
    Ok(is_known.then_some(country))
}

/// What is searched for; a part of it would find more than is asked for.
fn search(text: &str) -> Result<String, Refusal> {
    if text.chars().count() > LONGEST_SEARCH {
        return Err(Refusal::new("shell-refusal-long").with("most", LONGEST_SEARCH).at("q"));
    }
    Ok(text.to_owned())
}

/// What the directory's page knows besides its conditions.
const BESIDE: [&str; 5] = ["as_of", "after", "before", "at", "without"];

/// Conditions, with the words for them.
const CONDITIONS: [(&str, &str); 6] = [
    ("q", "network-directory-search"),
    ("section", "network-directory-section"),
    ("country", "network-directory-country"),
    ("kind", "network-directory-kind"),
    ("size", "network-directory-size"),
    ("other", "network-directory-other"),
];

/// The address without what the directory cannot make sense of, which it names instead; nothing, if it is sound. Programs are
/// refused such an address; people are shown what there is.
fn tidied(read: &mut Read<'_>, ask: &Ask) -> Result<Option<String>, Stop> {
    let query = &ask.query;
    let mut wrong = Vec::new();
    for (name, _) in CONDITIONS {
        let text = query.text(name);
        let sound = text.is_empty()
            || match name {
                "q" => search(text).is_ok(),
                "section" => section::of_code(read, text)?.is_some(),
                "country" => country(read, text)?.is_some(),
                "kind" => MemberKind::parse(text).is_some(),
                "size" => SizeClass::parse(text).is_some(),
                _ => true,
            };
        if !sound || query.all(name).nth(1).is_some() {
            wrong.push(name);
        }
    }
    if only(ask, &BESIDE).is_err() && wrong.is_empty() {
        wrong.push("other");
    }
    if wrong.is_empty() {
        return Ok(None);
    }
    let known = PARAMETERS.iter().chain(&["as_of"]).filter(|name| !wrong.contains(name));
    let without = wrong.join(" ");
    let pairs: Vec<(&str, &str)> =
        known.map(|name| (*name, query.text(name))).chain([("without", without.as_str())]).collect();
    let pairs: Vec<(&str, &str)> = pairs.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    Ok(Some(format!("{}?{}", ask.href("/members"), encode(&pairs))))
}

/// What was left out of the address, in a sentence.
fn left_out(l: &Locale, ask: &Ask) -> Option<String> {
    let named: Vec<&str> = ask.query.text("without").split(' ').collect();
    let words = CONDITIONS.iter().filter(|(name, _)| named.contains(name)).map(|(_, key)| l.t(key));
    let words: Vec<String> = words.collect();
    (!words.is_empty()).then(|| l.t1("network-directory-left-out", "what", l.list(&words)))
}

/// The query that asks for the same list, from another place in it.
pub(crate) fn query(ask: &Ask, more: &[(&str, &str)]) -> String {
    let known = PARAMETERS.iter().chain(&["as_of"]).map(|name| (*name, ask.query.text(name)));
    let pairs: Vec<(&str, &str)> =
        known.chain(more.iter().copied()).filter(|(_, value)| !value.is_empty()).collect();
    encode(&pairs)
}

/// The query that asks for the list from its beginning, with one part of it replaced, or left out if empty.
fn asks_but(ask: &Ask, name: &str, value: &str) -> String {
    let known = PARAMETERS.iter().chain(&["as_of"]).filter(|known| **known != name);
    let pairs = known.map(|known| (*known, ask.query.text(known))).chain([(name, value)]);
    encode(&pairs.filter(|(_, value)| !value.is_empty()).collect::<Vec<_>>())
}

/// A line of the list.
struct Line {
    place: String,
    name: String,
    /// Another name of it, where one alone does not say it all.
    beside: Option<String>,
    kind: String,
    country: String,
    sections: String,
    population: String,
    since: String,
}

impl Line {
    fn of(l: &Locale, sections: &[SectionRow], stored: &store::Stored, ask: &Ask, day: Day) -> Self {
        let state: &MemberState = &stored.state;
        let shown = state.shown_in(l.lang());
        let names: Vec<String> = state.sections_on(day).map(|code| section_name(l, sections, code)).collect();
        Self {
            place: ask.href(&place(stored.id.uuid())) + &as_of(day, ask.today(), '?'),
            name: shown.name.to_owned(),
            beside: shown.beside.map(str::to_owned),
            kind: l.t(&format!("network-kind-{}", state.profile.kind)),
            country: l.country(state.profile.country.alpha2()),
            sections: if names.is_empty() { String::new() } else { l.list(&names) },
            population: state.profile.population.map(|count| l.number(count)).unwrap_or_default(),
            since: l.day(state.joined),
        }
    }
}

pub(super) fn section_name(l: &Locale, sections: &[SectionRow], code: &str) -> String {
    let found = sections.iter().find(|section| section.code == code);
    found.map_or_else(|| code.to_owned(), |section| l.plain(&section.name))
}

#[derive(askama::Template)]
#[template(path = "member/directory.html")]
struct DirectoryPage {
    l: Locale,
    here: String,
    search: Html,
    section: Html,
    country: Html,
    kind: Html,
    size: Html,
    as_of: Html,
    /// Whether one of the filters that are folded away is in use.
    narrowed: bool,
    /// Whether there is anything to choose from or to take away.
    chooses: bool,
    /// Whether anything is asked for that can be taken away.
    narrows: bool,
    /// What was left out of the address because there is no such thing.
    left_out: Option<String>,
    /// The day, if it is another than today.
    then: Option<String>,
    /// Whether the reader may add members.
    adds: bool,
    /// Where the reader may give all that are found a standing, and how many they are.
    standing: Option<(String, String)>,
    /// The page of the section that is asked for, and its name.
    about: Option<(String, String)>,
    count: String,
    whole: Option<String>,
    map: Option<Map>,
    lines: Vec<Line>,
    empty: bool,
    /// Whether a name was searched for.
    searched: bool,
    none_at_all: bool,
    csv: String,
    xlsx: String,
    json: String,
    pager: Html,
}

pub(super) fn directory(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let (l, ask) = (view.l(), view.ask);
    if let Some(place) = tidied(view.read, ask)? {
        return Ok(Answer::See(place));
    }
    let filter = asked(view.read, ask)?;
    let all_sections = section::list(view.read)?;
    let total = directory::counted(view.read, &ask.house.memo, &filter)?;
    let whole = match filter.narrows() {
        true => directory::counted(view.read, &ask.house.memo, &Filter::all(filter.as_of))?,
        false => total,
    };
    let from = from(view.read, ask)?;
    let (members, more) = directory::page(view.read, &filter, l.lang(), from, PER_PAGE, total)?;
    let (first, last) = (members.first().map(|one| one.id), members.last().map(|one| one.id));
    let has_before = matches!(from, From::After(_)) || (matches!(from, From::Before(_)) && more);
    let has_after = matches!(from, From::Before(_)) || more;
    let shown = members.len() as u64;
    let at = at(ask, from, total);
    // The order leads from one member to the next; how many stand before goes along in the address.
    let link = |wanted: bool, name: &str, id: Option<Id<_>>, at: Option<u64>| {
        let at = at.map(|at| at.max(1).to_string()).unwrap_or_default();
        id.filter(|_| wanted)
            .map(|id: Id<crate::member::Member>| query(ask, &[(name, &id.to_string()), ("at", &at)]))
    };
    let pager = ui::pager_at(
        &l,
        "/members",
        at.map(|first| ui::Part { first, shown, total: Some(total) }),
        link(has_before, "before", first, at.map(|at| at.saturating_sub(PER_PAGE))).as_deref(),
        link(has_after, "after", last, at.map(|at| at + shown)).as_deref(),
    );
    let leads = Leads { asks: &|name, value| asks_but(ask, name, value), places: true };
    let map = map(view, &filter, total, &all_sections, leads)?;
    let used = store::countries(view.read)?;
    let chosen = |name: &str| ask.query.text(name).to_owned();
    let filled = view.filled;
    let select = |name: &str, label: &str, any: &str, choices: Vec<(String, String)>| {
        ui::select(&l, filled, name, label, &or_any(&l, any, choices), &chosen(name))
    };
    let asks = query(ask, &[]);
    let then = filter.as_of != ask.today();
    let stands_all = !then
        && total > 0
        && Scope::of(&ask.who).is_some_and(|scope| {
            scope == Scope::All || filter.section.is_some_and(|section| scope.holds(section))
        });
    let body = DirectoryPage {
        here: ask.href("/members"),
        search: ui::Field::new(&l, "q", "network-directory-search").kind("search").html(filled, &chosen("q")),
        section: select(
            "section",
            "network-directory-section",
            "network-directory-any-section",
            sections(&l, &all_sections),
        ),
        country: select(
            "country",
            "network-directory-country",
            "network-directory-any-country",
            countries(&l, used.into_iter()),
        ),
        kind: select("kind", "network-directory-kind", "network-directory-any-kind", kinds(&l)),
        size: select("size", "network-directory-size", "network-directory-any-size", sizes(&l)),
        as_of: ui::Field::new(&l, "as_of", "network-directory-as-of")
            .kind("date")
            .html(filled, &filter.as_of.to_string()),
        chooses: whole > 0 || then,
        narrows: filter.narrows() || then,
        left_out: left_out(&l, ask),
        then: then.then(|| l.t1("network-member-as-of", "day", filter.as_of)),
        adds: Scope::of(&ask.who).is_some(),
        standing: stands_all.then(|| {
            let place = ask.href("/members/standing");
            (format!("{place}?{asks}"), l.n("network-standings-of", total))
        }),
        narrowed: filter.kind.is_some() || filter.size.is_some() || then,
        about: all_sections.iter().find(|section| Some(section.id) == filter.section).map(|section| {
            let place = ask.href(&section::place(section.id.uuid()));
            (place + &as_of(filter.as_of, ask.today(), '?'), l.plain(&section.name))
        }),
        count: counted(&l, &filter, total),
        whole: filter.narrows().then(|| l.n("network-directory-of-all", whole)),
        map,
        lines: members.iter().map(|one| Line::of(&l, &all_sections, one, ask, filter.as_of)).collect(),
        empty: members.is_empty(),
        searched: !filter.search.is_empty(),
        none_at_all: whole == 0,
        csv: format!("{}?{asks}", ask.href("/members.csv")),
        xlsx: format!("{}?{asks}", ask.href("/members.xlsx")),
        json: format!("{}?{asks}", ask.href("/members.json")),
        pager,
        l: l.clone(),
    };
    let mut page = Page::new(l.t("network-directory-title"), render(&body)?);
    page.description = counted(&l, &filter, total);
    page.alternates = vec![("text/csv", body.csv.clone()), ("application/json", body.json.clone())];
    Ok(Answer::Page(page))
}

/// The count with what it counts and the day as of which it holds.
fn counted(l: &Locale, filter: &Filter, total: u64) -> String {
    let count = i64::try_from(total).unwrap_or(i64::MAX);
    let key = if filter.narrows() { "network-directory-count-found" } else { "network-directory-count" };
    l.with(key, &[("count", count.into()), ("day", filter.as_of.into())])
}

/// From where the list goes on. A member that is not, or no more, there leads nowhere: beginning anew would tell all
/// of it once more.
fn from(read: &mut Read<'_>, ask: &Ask) -> Result<From, Stop> {
    match (ask.query.text("after"), ask.query.text("before")) {
        ("", "") => Ok(From::Start),
        (after, "") => Ok(From::After(known(read, "after", Id::parse(after))?)),
        ("", before) => Ok(From::Before(known(read, "before", Id::parse(before))?)),
        _ => Err(Refusal::new("shell-refusal-cursor").at("before").into()),
    }
}

/// The place of the page's first in the list, as far as the address tells it.
fn at(ask: &Ask, from: From, total: u64) -> Option<u64> {
    match from {
        From::Start => Some(1),
        _ => ask.query.text("at").parse().ok().filter(|at| (1..=total).contains(at)),
    }
}

fn known(
    read: &mut Read<'_>,
    field: &'static str,
    member: Option<Id<crate::member::Member>>,
) -> Result<Id<crate::member::Member>, Stop> {
    let member = member.ok_or_else(|| Refusal::new("shell-refusal-cursor").at(field))?;
    if !store::is_there(read, member)? {
        return Err(Refusal::new("shell-refusal-cursor-gone").at(field).into());
    }
    Ok(member)
}

#[derive(askama::Template)]
#[template(path = "member/home.html")]
struct HomePanel {
    l: Locale,
    members: String,
    count: String,
    map: Option<Map>,
}

pub(super) fn home(view: &mut View<'_, '_>) -> Result<Option<Html>, Stop> {
    let (l, ask) = (view.l(), view.ask);
    let filter = Filter::all(ask.today());
    let total = directory::counted(view.read, &ask.house.memo, &filter)?;
    if total == 0 {
        return Ok(None);
    }
    let sections = section::list(view.read)?;
    let leads = Leads { asks: &|name, value| encode(&[(name, value)]), places: false };
    let panel = HomePanel {
        members: ask.href("/members"),
        map: map(view, &filter, total, &sections, leads)?,
        count: counted(&l, &filter, total),
        l,
    };
    Ok(Some(render(&panel)?))
}

pub(super) fn csv(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    file(view, Format::Csv)
}

pub(super) fn json(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    file(view, Format::Json)
}

pub(super) fn xlsx(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    given(view, (workbook::MEDIA_TYPE, "xlsx"), workbook::write)
}

fn file(view: &mut View<'_, '_>, format: Format) -> Result<Answer, Stop> {
    given(view, (format.media_type(), format.code()), move |read, filter, lang, out| {
        exchange::write(read, filter, lang, format, out)
    })
}

/// The list that is asked for, as a file of some type.
fn given(
    view: &mut View<'_, '_>,
    (kind, ending): (&'static str, &str),
    write: impl Fn(&mut Read<'_>, &Filter, Lang, &mut dyn std::io::Write) -> Result<(), Fault> + Send + 'static,
) -> Result<Answer, Stop> {
    only(view.ask, &["as_of"])?;
    let filter = asked(view.read, view.ask)?;
    let lang = view.ask.lang();
    let name = format!("members-{}.{ending}", filter.as_of);
    let writes =
        Box::new(move |read: &mut Read<'_>, out: &mut dyn std::io::Write| write(read, &filter, lang, out));
    Ok(Answer::File(kind, name, writes))
}

pub(super) fn api(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let slice = door::slice(view.ask, &PARAMETERS)?;
    let filter = asked(view.read, view.ask)?;
    let from = match &slice.after {
        None => From::Start,
        Some(key) => {
            let bytes: Option<[u8; 16]> = key.as_slice().try_into().ok();
            let id = bytes.map(|bytes| Id::from_uuid(uuid::Uuid::from_bytes(bytes)));
            From::After(known(view.read, "cursor", id)?)
        }
    };
    let total = directory::counted(view.read, &view.ask.house.memo, &filter)?;
    let (members, more) = directory::page(view.read, &filter, base::Lang::En, from, slice.limit, total)?;
    let items: Vec<MemberOn<'_>> = members.iter().map(|one| MemberOn::of(one, filter.as_of)).collect();
    let next = members.last().filter(|_| more).map(|one| one.id.uuid());
    door::list(&items, next.as_ref().map(|id| id.as_bytes().as_slice()), Some(filter.as_of))
}

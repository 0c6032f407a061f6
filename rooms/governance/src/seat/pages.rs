//! The seats of a body on its page, the page of a seat, and the forms with which seats are laid, taken and given up.

use super::{
    Capacity, EndReason, Holder, NewClass, NewSeats, NewTenure, Office, RosterRow, Seat, SeatState, Tenure,
    rules, store,
    sweep::{self, Risk},
    words::{self, Key, Sitter},
};
use crate::{
    body::{self, Body, BodyState},
    gate::{Secretary, SeesBody},
    history, reason,
    sheet::{Sheet, Sought},
    statute,
};
use base::{Day, Fault, Id, Localised, Stop};
use db::Read;
use ledger::Logged;
use network::{name::read_in, person::called};
use shell::{
    Administers, Answer, Change, Filled, Form, Granted, Html, Locale, Refusals, Role, Routes, View,
    form::escape, render, ui,
};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// How many seats a page's table shows.
const PER_PAGE: usize = 100;

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .form::<Administers, Administers>("/bodies/{body}/classes/new", show_new_class, add_class)
        .form::<Administers, Administers>("/bodies/{body}/seats/new", show_new_seats, add_seats)
        .page::<SeesBody>("/seats/{seat}", show)
        .form::<Secretary, Secretary>("/seats/{seat}/tenures/new", show_install, install)
        .form::<Administers, Administers>("/seats/{seat}/close", show_close, close)
        .form::<Administers, Administers>("/seats/{seat}/reopening", show_reopen, reopen)
        .form::<Secretary, Secretary>("/tenures/{tenure}/end", show_end, end)
        .form::<Secretary, Secretary>("/tenures/{tenure}/continuation", show_resume, resume)
}

/// The address of a seat's page, without language.
pub(crate) fn place(id: Uuid) -> String {
    format!("/seats/{id}")
}

/// What a seat is called.
pub(crate) fn title(read: &mut Read<'_>, id: Uuid, l: &Locale) -> Result<Option<String>, Fault> {
    let Some(seat) = store::load(read, Id::from_uuid(id))? else { return Ok(None) };
    let body = body::load(read, seat.body)?.map(|body| l.noted(&body.name)).unwrap_or_default();
    Ok(Some(seat_title(l, &seat, body)))
}

fn seat_title(l: &Locale, seat: &SeatState, body: String) -> String {
    l.t2("governance-seat-title", "number", l.number(seat.number), "body", body)
}

/// The same as markup.
fn seat_words(l: &Locale, seat: &SeatState, body: &BodyState) -> Html {
    let pieces = [("number", l.number(seat.number).into()), ("body", l.words(&body.name))];
    l.around("governance-seat-title", &pieces)
}

#[derive(askama::Template)]
#[template(path = "seat/picture.html")]
struct Picture {
    l: Locale,
    /// Whether there are so few seats that the picture need not be large.
    few: bool,
    counts: String,
    figure: Html,
    key: Vec<Key>,
    risks: Vec<RiskLine>,
}

#[derive(askama::Template)]
#[template(path = "seat/table.html")]
struct Table {
    l: Locale,
    lines: Vec<Line>,
    /// What holds of most seats, and is said of each other alone.
    common: Option<Html>,
    classes: bool,
    sections: bool,
    weighted: bool,
    deputies: bool,
    pager: Html,
    acts: Vec<(String, String)>,
}

struct RiskLine {
    place: String,
    seat: String,
    name: String,
    sentences: Vec<String>,
}

struct Line {
    number: String,
    place: String,
    class: Html,
    section: Html,
    weight: String,
    titular: Option<Sitter>,
    deputy: Option<Sitter>,
    /// When and why it fell vacant, if it was ever held.
    vacant: Option<String>,
    /// Where it is filled, for who may.
    fill: Option<String>,
}

/// The seats of a body as its page shows them.
pub(crate) struct Shown {
    /// How many there are, the picture with its key, those at risk.
    pub picture: Html,
    /// Every seat, a hundred to a page, and what an administrator may do.
    pub table: Html,
}

/// The seats of a body on a day; `lost` are those of which one knows that they will be lost by then.
pub(crate) fn shown(
    view: &mut View<'_, '_>,
    id: Id<Body>,
    state: &BodyState,
    (roster, lost): (&[RosterRow], &HashMap<Id<Seat>, Risk>),
    day: Day,
) -> Result<Shown, Stop> {
    let l = view.l();
    let known = Known {
        risks: risks(view.read, id, roster, (day, view.ask.today()))?,
        lost,
        vacated: vacated(view.read, id, day)?,
        day,
    };
    let held = roster.iter().filter(|row| row.titular.is_some()).count();
    let counts = [
        l.n("governance-seats-count", roster.len()),
        l.n("governance-seats-held", held),
        l.n("governance-seats-vacant", roster.len() - held),
    ];
    let counts = if roster.is_empty() { without(view, &l, id, day)? } else { counts.join(" ") };
    let (figure, key) = words::hemicycle(&l, &l.plain(&state.name), &counts, roster);
    let picture = Picture {
        few: roster.len() < words::FEW_SEATS,
        counts,
        figure: if roster.is_empty() { Html::default() } else { figure },
        key,
        risks: roster.iter().flat_map(|row| risk_lines(view, &l, row, &known.risks)).collect(),
        l,
    };
    let table = table(view, id, roster, &known);
    let said = roster.is_empty() && table.acts.is_empty();
    Ok(Shown { picture: render(&picture)?, table: if said { Html::default() } else { render(&table)? } })
}

/// What a body without seats is: its members vote in it, or nobody has laid it out.
fn without(view: &mut View<'_, '_>, l: &Locale, id: Id<Body>, day: Day) -> Result<String, Fault> {
    Ok(match statute::in_force::<statute::Delegation>(view.read, id, day)? {
        Some(says) => l.t1("governance-seats-of-members", "article", says.article),
        None => l.t("governance-seats-none"),
    })
}

/// What is known of a body's seats on a day besides who holds them.
struct Known<'k> {
    risks: Risks,
    lost: &'k HashMap<Id<Seat>, Risk>,
    vacated: HashMap<Id<Seat>, Holder>,
    day: Day,
}

fn table(view: &View<'_, '_>, id: Id<Body>, roster: &[RosterRow], known: &Known<'_>) -> Table {
    let l = view.l();
    let (shown, pager) = ui::numbered(view, &view.ask.place, PER_PAGE, roster.len());
    let fills = keeps(view, id) && known.day == view.ask.today();
    let mut lines: Vec<Line> = roster[shown].iter().map(|row| line(view, &l, row, known, fills)).collect();
    type Name = fn(&RosterRow) -> Option<&Localised>;
    let class: Name = |row| Some(&row.place.class_name);
    let section: Name = |row| row.place.section_name.as_ref();
    let differ = |of: Name| roster.iter().any(|row| of(row) != of(&roster[0]));
    let (classes, sections) = (differ(class), differ(section));
    let first = roster.first();
    let names = [first.filter(|_| !classes).and_then(class), first.filter(|_| !sections).and_then(section)];
    let mut common: Vec<String> = names.into_iter().flatten().map(|name| l.words(name).0).collect();
    common.extend(in_common(&mut lines).iter().map(|said| Html::escaped(said).0));
    let common = (!common.is_empty()).then(|| Html(common.join(" · ")));
    let place = view.ask.href(&body::place(id.uuid()));
    let acts = [("classes/new", "governance-class-new"), ("seats/new", "governance-seats-new")];
    let acts = acts.into_iter().filter(|_| view.ask.who.administers());
    Table {
        lines,
        common: common.map(|words| l.around("governance-seats-common", &[("words", words)])),
        classes,
        sections,
        weighted: roster.iter().any(|row| row.place.weight != 1),
        deputies: roster.iter().any(|row| row.deputy.is_some()),
        pager,
        acts: acts.map(|(rest, key)| (format!("{place}/{rest}"), l.t(key))).collect(),
        l,
    }
}

/// Since when and until when most of those on the page sit, if more than one does; it is taken from their lines.
fn in_common(lines: &mut [Line]) -> Vec<String> {
    let sitters = |lines: &mut [Line], of: fn(&mut Sitter) -> &mut Option<String>| {
        let all = lines.iter_mut().flat_map(|line| line.titular.iter_mut().chain(&mut line.deputy));
        let mut all: Vec<&mut Option<String>> = all.map(of).collect();
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for word in all.iter().filter_map(|word| word.as_ref()) {
            *counts.entry(word.clone()).or_default() += 1;
        }
        let most = counts.into_iter().max_by_key(|(_, count)| *count)?;
        let (word, _) = Some(most).filter(|(_, count)| *count > 1 && *count * 2 > all.len())?;
        for one in all.iter_mut().filter(|one| one.as_ref() == Some(&word)) {
            **one = None;
        }
        Some(word)
    };
    let since = sitters(lines, |sitter| &mut sitter.since);
    let term = sitters(lines, |sitter| &mut sitter.term);
    since.into_iter().chain(term).collect()
}

type Risks = HashMap<Id<Tenure>, Risk>;

fn risks(
    read: &mut Read<'_>,
    body: Id<Body>,
    roster: &[RosterRow],
    days: (Day, Day),
) -> Result<Risks, Fault> {
    let mut risks = HashMap::new();
    for holder in roster.iter().flat_map(RosterRow::holders) {
        if let Some(risk) = sweep::risk_of(read, body, holder, days)? {
            risks.insert(holder.tenure, risk);
        }
    }
    Ok(risks)
}

fn vacated(read: &mut Read<'_>, body: Id<Body>, day: Day) -> Result<HashMap<Id<Seat>, Holder>, Fault> {
    // Latest last, so that it is the one that stays.
    Ok(store::ended(read, body, day)?.into_iter().map(|holder| (holder.seat, holder)).collect())
}

fn line(view: &View<'_, '_>, l: &Locale, row: &RosterRow, known: &Known<'_>, fills: bool) -> Line {
    let sitter = |holder: &Holder| {
        words::sitter(&view.ask.house, l, holder, known.risks.contains_key(&holder.tenure), known.day)
    };
    let vacant = match known.lost.get(&row.place.id) {
        Some(risk) => Some(words::risk(l, risk).join(" ")),
        None => known.vacated.get(&row.place.id).and_then(|last| words::ending(l, last, view.ask.today())),
    };
    let section = row.place.section_name.as_ref();
    Line {
        number: l.t1("governance-seat-number", "number", l.number(row.place.number)),
        place: view.ask.href(&place(row.place.id.uuid())),
        class: l.words(&row.place.class_name),
        section: section.map(|name| l.words(name)).unwrap_or_default(),
        weight: l.number(row.place.weight),
        titular: row.titular.as_ref().map(sitter),
        deputy: row.deputy.as_ref().map(sitter),
        vacant: vacant.filter(|_| row.titular.is_none()),
        fill: (fills && row.titular.is_none())
            .then(|| view.ask.href(&format!("{}/tenures/new", place(row.place.id.uuid())))),
    }
}

fn risk_lines(view: &View<'_, '_>, l: &Locale, row: &RosterRow, risks: &Risks) -> Vec<RiskLine> {
    let lines = row.holders().filter_map(|holder| {
        let risk = risks.get(&holder.tenure)?;
        let name = called(l, &holder.name, holder.erased);
        let member = read_in(&holder.member_name, &holder.member_names, l.lang());
        Some(RiskLine {
            place: view.ask.href(&place(row.place.id.uuid())),
            seat: l.t1("governance-seat-number", "number", l.number(row.place.number)),
            name: l.t2("governance-holder-of", "name", name, "member", member),
            sentences: words::risk(l, risk),
        })
    });
    lines.collect()
}

#[derive(askama::Template)]
#[template(path = "seat/show.html")]
struct SeatPage {
    l: Locale,
    title: Html,
    back: (String, Html),
    class: Html,
    section: Option<Html>,
    votes: bool,
    weight: String,
    span: String,
    held: Vec<Held>,
    /// That another day than today is shown.
    past: Option<String>,
    risks: Vec<String>,
    acts: Vec<(String, String)>,
    history: Html,
}

struct Held {
    capacity: String,
    sitter: Sitter,
    ending: Option<String>,
    acts: Vec<(String, String)>,
}

fn show(view: &mut View<'_, '_>, granted: Granted<SeesBody>) -> Result<Answer, Stop> {
    view.ask.query.only(&["as_of", "history"])?;
    let l = view.l();
    let id: Id<Seat> = view.ask.path.id("seat")?;
    let state = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let body = body::load(view.read, granted.body)?.ok_or(Stop::Missing)?;
    let (day, today) = (view.ask.as_of()?, view.ask.today());
    let place = store::place(view.read, id)?.ok_or(Stop::Missing)?;
    // What may be done is done today.
    let keeps = day == today && keeps(view, granted.body);
    let mut held = Vec::new();
    let mut risks = Vec::new();
    let mut holders = store::holders_of(view.read, id)?;
    holders.retain(|holder| day == today || holder.since <= day);
    for holder in holders {
        let risk = sweep::risk_of(view.read, granted.body, &holder, (day, today))?;
        held.push(Held {
            capacity: words::capacity(&l, holder.capacity),
            sitter: words::sitter(&view.ask.house, &l, &holder, risk.is_some(), day),
            ending: words::ending(&l, &holder, today),
            acts: if keeps { acts_on(view, &l, &holder) } else { Vec::new() },
        });
        risks.extend(risk.iter().flat_map(|risk| words::risk(&l, risk)));
    }
    let title = seat_title(&l, &state, l.plain(&body.name));
    let page = SeatPage {
        title: seat_words(&l, &state, &body),
        back: (view.ask.href(&body::place(granted.body.uuid())), l.words(&body.name)),
        class: l.words(&place.class_name),
        section: place.section_name.as_ref().map(|name| l.words(name)),
        votes: place.votes,
        weight: l.n("governance-seat-weight", place.weight),
        span: l.span(place.since, place.until),
        held,
        past: (day != today).then(|| l.t1("governance-as-of-note", "day", day)),
        risks,
        acts: if day == today { acts(view, &l, id, keeps, state.until) } else { Vec::new() },
        history: history::of(view, id, granted.body, "", |view, entry| {
            added_said(view.read, &view.ask.l, entry)
        })?,
        l,
    };
    view.page(title, page)
}

fn keeps(view: &View<'_, '_>, body: Id<Body>) -> bool {
    view.ask.who.administers() || view.ask.who.holds(Role::Secretary, Some(body.uuid()))
}

/// What may be done about a tenure: its end, and that it is taken back as long as it lies ahead.
fn acts_on(view: &View<'_, '_>, l: &Locale, holder: &Holder) -> Vec<(String, String)> {
    let ahead = holder.until.is_some_and(|until| until > view.ask.today());
    let place = view.ask.href(&format!("/tenures/{}", holder.tenure));
    let mut acts = Vec::new();
    if ahead || holder.until.is_none() {
        acts.push((format!("{place}/end"), l.t("governance-tenure-end-do")));
    }
    if ahead && holder.end_reason != Some(EndReason::SeatClosed) {
        acts.push((format!("{place}/continuation"), l.t("governance-tenure-resume-do")));
    }
    acts
}

fn acts(
    view: &View<'_, '_>,
    l: &Locale,
    id: Id<Seat>,
    keeps: bool,
    until: Option<Day>,
) -> Vec<(String, String)> {
    let open = until.is_none_or(|until| until > view.ask.today());
    let place = view.ask.href(&place(id.uuid()));
    let mut acts = Vec::new();
    if keeps && open {
        acts.push((format!("{place}/tenures/new"), l.t("governance-tenure-new")));
    }
    if view.ask.who.administers() && open {
        acts.push((format!("{place}/close"), l.t("governance-seat-close")));
        if until.is_some() {
            acts.push((format!("{place}/reopening"), l.t("governance-seat-reopen")));
        }
    }
    acts
}

fn body_of(read: &mut Read<'_>, word: &str) -> Result<(Id<Body>, BodyState), Stop> {
    let id = body::find(read, word)?.ok_or(Stop::Missing)?;
    Ok((id, body::load(read, id)?.ok_or(Stop::Missing)?))
}

fn show_new_class(view: &mut View<'_, '_>, _: Granted<Administers>) -> Result<Answer, Stop> {
    let (l, filled) = (view.l(), view.filled);
    let (id, state) = body_of(view.read, view.ask.path.word("body"))?;
    let place = body::place(id.uuid());
    let next = store::classes(view.read, id)?.iter().map(|class| class.position + 1).max().unwrap_or(1);
    let sheet = Sheet {
        fields: vec![
            ui::words_fields(&l, filled, "name", "governance-field-name", &Localised::default(), None),
            ui::tick(&l, filled, "votes", "governance-field-votes-tick", true),
            ui::Field::new(&l, "position", "governance-field-position")
                .number()
                .html(filled, &next.to_string()),
            body::code_field(&l, filled),
        ],
        ..Sheet::new(
            l.t("governance-class-new"),
            (place.clone(), l.words(&state.name)),
            format!("{place}/classes/new"),
            "governance-class-add",
        )
    };
    sheet.answer(view)
}

fn add_class(change: &mut Change<'_, '_>, _: Granted<Administers>, form: &Form) -> Result<Answer, Stop> {
    let (id, _) = body_of(change.tx, change.ask.path.word("body"))?;
    let mut refusals = Refusals::default();
    let code = refusals.keep(form.optional("code", 40)).flatten();
    let name = refusals.keep(form.words("name", body::rules::MOST_NAME));
    let position = refusals.keep(form.number("position", 0, 10_000)).flatten().unwrap_or(0);
    refusals.done()?;
    let Some(name) = name else { return Err(Stop::Missing) };
    let code = match code {
        Some(code) => code,
        None => free_code(change.tx, id, &name)?,
    };
    let position = u32::try_from(position).unwrap_or(0);
    store::class(&mut change.pen(), id, NewClass { code, name, votes: form.ticked("votes"), position })?;
    // A class alone shows nowhere: what follows are its seats.
    change.see(&format!("{}/seats/new?done=class", body::place(id.uuid())))
}

/// The short name of a class that follows from its name.
fn free_code(read: &mut Read<'_>, body: Id<Body>, name: &Localised) -> Result<String, Fault> {
    for code in body::rules::codes(name, "members") {
        if store::class_by_code(read, body, &code)?.is_none() {
            return Ok(code);
        }
    }
    Ok(String::new())
}

fn show_new_seats(view: &mut View<'_, '_>, _: Granted<Administers>) -> Result<Answer, Stop> {
    let (l, filled) = (view.l(), view.filled);
    let (id, state) = body_of(view.read, view.ask.path.word("body"))?;
    let place = body::place(id.uuid());
    let back = (place.clone(), l.words(&state.name));
    let classes = store::classes(view.read, id)?;
    let sheet =
        Sheet::new(l.t("governance-seats-new"), back, format!("{place}/seats/new"), "governance-seats-add");
    if classes.is_empty() {
        let links = vec![(format!("{place}/classes/new"), l.t("governance-class-new"))];
        return Sheet { lead: Some(l.t("governance-seats-no-class")), links, ..sheet }.answer(view);
    }
    let classes: Vec<(String, String)> =
        classes.iter().map(|class| (class.id.to_string(), l.noted(&class.name))).collect();
    let sections = store::sections(view.read)?;
    let sections = sections.iter().map(|section| (section.id.to_string(), l.noted(&section.name)));
    let sections: Vec<(String, String)> =
        std::iter::once((String::new(), l.t("governance-section-none"))).chain(sections).collect();
    let fields = vec![
        ui::select(&l, filled, "class", "governance-field-class", &classes, ""),
        ui::select(&l, filled, "section", "governance-field-section", &sections, ""),
        ui::Field::new(&l, "count", "governance-field-count").number().required().html(filled, "1"),
        ui::Field::new(&l, "weight", "governance-field-weight").number().required().html(filled, "1"),
        ui::Field::new(&l, "since", "governance-statute-since")
            .kind("date")
            .required()
            .html(filled, &view.ask.today().to_string()),
    ];
    let lead = (view.ask.query.text("done") == "class").then(|| l.t("governance-class-done"));
    let links = vec![(format!("{place}/classes/new"), l.t("governance-class-new"))];
    Sheet { lead, fields, links, ..sheet }.answer(view)
}

fn add_seats(change: &mut Change<'_, '_>, _: Granted<Administers>, form: &Form) -> Result<Answer, Stop> {
    let (id, _) = body_of(change.tx, change.ask.path.word("body"))?;
    let mut refusals = Refusals::default();
    let class = refusals.keep(form.id("class"));
    let section = if form.text("section").is_empty() {
        Some(None)
    } else {
        refusals.keep(form.id("section")).map(Some)
    };
    let count = refusals.keep(form.number("count", 1, 5_000)).flatten().unwrap_or(1);
    let weight = refusals.keep(form.number("weight", 1, 1_000_000_000)).flatten().unwrap_or(1);
    let since = refusals.keep(form.required_day("since"));
    refusals.done()?;
    let (Some(class), Some(section), Some(since)) = (class, section, since) else {
        return Err(Stop::Missing);
    };
    let new = NewSeats {
        class,
        section,
        count: u32::try_from(count).unwrap_or(1),
        weight: weight.unsigned_abs(),
        since,
    };
    store::add_many(&mut change.pen(), id, new)?;
    change.see(&body::place(id.uuid()))
}

/// A seat, its body, and the page it leads back to.
fn seat_of(read: &mut Read<'_>, l: &Locale, id: Id<Seat>) -> Result<(SeatState, (String, Html)), Stop> {
    let state = store::load(read, id)?.ok_or(Stop::Missing)?;
    let body = body::load(read, state.body)?.ok_or(Stop::Missing)?;
    let title = seat_words(l, &state, &body);
    Ok((state, (place(id.uuid()), title)))
}

fn show_install(view: &mut View<'_, '_>, _: Granted<Secretary>) -> Result<Answer, Stop> {
    let (l, filled, today) = (view.l(), view.filled, view.ask.today());
    let id: Id<Seat> = view.ask.path.id("seat")?;
    let (_, back) = seat_of(view.read, &l, id)?;
    let sought = Sought::of(filled, view.ask.query.text("q"), &[]);
    let wanted = sought.words();
    let found = store::candidates(view.read, wanted, today)?;
    let place = format!("{}/tenures/new", place(id.uuid()));
    let search =
        ui::Field::new(&l, "q", "governance-tenure-search").hint(l.t("governance-tenure-search-hint"));
    let lead = match (wanted.is_empty(), found.is_empty()) {
        (true, _) => l.t("governance-tenure-lead"),
        (false, true) => l.t1("governance-tenure-none", "words", wanted),
        (false, false) => l.n("governance-tenure-found", found.len()),
    };
    let fields = if found.is_empty() { Vec::new() } else { install_fields(&l, filled, &found, today) };
    let sheet = Sheet {
        lead: Some(lead),
        search: sought.field(search, &l),
        fields,
        ..Sheet::new(l.t("governance-tenure-new"), back, place, "governance-tenure-do")
    };
    sheet.answer(view)
}

fn install_fields(l: &Locale, filled: &Filled, found: &[store::Candidate], today: Day) -> Vec<Html> {
    let mandates: Vec<(String, String)> = found
        .iter()
        .map(|one| {
            let member = read_in(&one.member_name, &one.member_names, l.lang());
            let office = l.noted(&one.office);
            let words = [
                one.name.as_str(),
                office.as_str(),
                member.as_str(),
                &l.country(&one.country),
                &l.span(one.since, one.until),
            ]
            .join(" · ");
            (one.mandate.to_string(), words)
        })
        .collect();
    let mandate = match mandates.as_slice() {
        [(one, _)] => ui::select(l, filled, "mandate", "governance-field-mandate", &mandates, one),
        _ => {
            let words = ("governance-field-mandate", "governance-choose-person");
            ui::choose(l, filled, "mandate", words, &mandates, "")
        }
    };
    let capacities: Vec<(String, String)> =
        Capacity::ALL.iter().map(|one| (one.code().to_owned(), l.t(one.key()))).collect();
    let offices: Vec<(String, String)> =
        Office::ALL.iter().map(|one| (one.code().to_owned(), l.t(one.key()))).collect();
    vec![
        mandate,
        ui::select(l, filled, "capacity", "governance-field-capacity", &capacities, ""),
        ui::select(l, filled, "office", "governance-field-office", &offices, ""),
        ui::Field::new(l, "since", "governance-statute-since")
            .kind("date")
            .required()
            .html(filled, &today.to_string()),
        ui::Field::new(l, "term-ends", "governance-field-term")
            .kind("date")
            .hint(l.t("governance-field-term-hint"))
            .html(filled, ""),
    ]
}

fn install(change: &mut Change<'_, '_>, _: Granted<Secretary>, form: &Form) -> Result<Answer, Stop> {
    let id: Id<Seat> = change.ask.path.id("seat")?;
    let mut refusals = Refusals::default();
    let mandate = refusals.keep(form.id("mandate"));
    let capacity = refusals.keep(form.choice("capacity", Capacity::parse));
    let office = refusals.keep(form.choice("office", Office::parse));
    let since = refusals.keep(form.required_day("since"));
    let term_ends = refusals.keep(form.day("term-ends")).flatten();
    refusals.done()?;
    let (Some(mandate), Some(capacity), Some(office), Some(since)) = (mandate, capacity, office, since)
    else {
        return Err(Stop::Missing);
    };
    store::install(&mut change.pen(), id, NewTenure { mandate, capacity, office, since, term_ends })?;
    change.see(&place(id.uuid()))
}

fn show_close(view: &mut View<'_, '_>, _: Granted<Administers>) -> Result<Answer, Stop> {
    let (l, filled) = (view.l(), view.filled);
    let id: Id<Seat> = view.ask.path.id("seat")?;
    let (_, back) = seat_of(view.read, &l, id)?;
    let sheet = Sheet {
        lead: Some(l.t("governance-seat-close-lead")),
        fields: vec![
            ui::Field::new(&l, "until", "governance-field-until")
                .kind("date")
                .required()
                .html(filled, &view.ask.today().to_string()),
            ui::Field::new(&l, "article", "governance-statute-article").required().html(filled, ""),
        ],
        ..Sheet::new(
            l.t("governance-seat-close"),
            back,
            format!("{}/close", place(id.uuid())),
            "governance-seat-close",
        )
    };
    sheet.answer(view)
}

fn close(change: &mut Change<'_, '_>, _: Granted<Administers>, form: &Form) -> Result<Answer, Stop> {
    let id: Id<Seat> = change.ask.path.id("seat")?;
    let mut refusals = Refusals::default();
    let until = refusals.keep(form.required_day("until"));
    let article = refusals.keep(form.required("article", 200));
    refusals.done()?;
    let (Some(until), Some(article)) = (until, article) else { return Err(Stop::Missing) };
    store::close(&mut change.pen(), id, until, &article)?;
    change.see(&place(id.uuid()))
}

fn show_reopen(view: &mut View<'_, '_>, _: Granted<Administers>) -> Result<Answer, Stop> {
    let (l, id) = (view.l(), view.ask.path.id("seat")?);
    let (state, back) = seat_of(view.read, &l, id)?;
    let day = rules::check_restore(state.until, view.ask.today())?;
    let sheet = Sheet {
        lead: Some(l.t1("governance-seat-reopen-lead", "day", day)),
        fields: vec![reason_field(&l, view.filled)],
        ..Sheet::new(
            l.t("governance-seat-reopen"),
            back,
            format!("{}/reopening", place(id.uuid())),
            "governance-seat-reopen",
        )
    };
    sheet.answer(view)
}

fn reason_field(l: &Locale, filled: &Filled) -> Html {
    ui::Field::new(l, "reason", "governance-statute-reason").required().html(filled, "")
}

fn reopen(change: &mut Change<'_, '_>, _: Granted<Administers>, form: &Form) -> Result<Answer, Stop> {
    let id: Id<Seat> = change.ask.path.id("seat")?;
    let reason = form.required("reason", reason::MOST)?;
    store::reopen(&mut change.pen(), id, &reason)?;
    change.see(&place(id.uuid()))
}

fn show_resume(view: &mut View<'_, '_>, _: Granted<Secretary>) -> Result<Answer, Stop> {
    let l = view.l();
    let id: Id<Tenure> = view.ask.path.id("tenure")?;
    let holder = store::holder(view.read, id)?.ok_or(Stop::Missing)?;
    let (_, back) = seat_of(view.read, &l, holder.seat)?;
    let day = rules::check_restore(holder.until, view.ask.today())?;
    let sheet = Sheet {
        lead: Some(l.t1("governance-tenure-resume-lead", "day", day)),
        fields: vec![reason_field(&l, view.filled)],
        ..Sheet::new(
            l.t1("governance-tenure-resume", "name", called(&l, &holder.name, holder.erased)),
            back,
            format!("/tenures/{id}/continuation"),
            "governance-tenure-resume-do",
        )
    };
    sheet.answer(view)
}

fn resume(change: &mut Change<'_, '_>, _: Granted<Secretary>, form: &Form) -> Result<Answer, Stop> {
    let id: Id<Tenure> = change.ask.path.id("tenure")?;
    let seat = store::tenure(change.tx, id)?.ok_or(Stop::Missing)?.seat;
    let reason = form.required("reason", reason::MOST)?;
    store::resume(&mut change.pen(), id, &reason)?;
    change.see(&place(seat.uuid()))
}

fn show_end(view: &mut View<'_, '_>, _: Granted<Secretary>) -> Result<Answer, Stop> {
    let (l, filled) = (view.l(), view.filled);
    let id: Id<Tenure> = view.ask.path.id("tenure")?;
    let holder = store::holder(view.read, id)?.ok_or(Stop::Missing)?;
    let (_, back) = seat_of(view.read, &l, holder.seat)?;
    let name = called(&l, &holder.name, holder.erased);
    let reasons: Vec<(String, String)> =
        EndReason::ENTERED.iter().map(|one| (one.code().to_owned(), l.t(one.key()))).collect();
    let sheet = Sheet {
        lead: Some(l.t("governance-tenure-end-lead")),
        fields: vec![
            ui::Field::new(&l, "until", "governance-field-until")
                .kind("date")
                .required()
                .html(filled, &view.ask.today().to_string()),
            ui::select(&l, filled, "reason", "governance-field-reason", &reasons, ""),
            ui::Field::new(&l, "article", "governance-field-article-optional").html(filled, ""),
        ],
        ..Sheet::new(
            l.t1("governance-tenure-end", "name", name),
            back,
            format!("/tenures/{id}/end"),
            "governance-tenure-end-do",
        )
    };
    sheet.answer(view)
}

fn end(change: &mut Change<'_, '_>, _: Granted<Secretary>, form: &Form) -> Result<Answer, Stop> {
    let id: Id<Tenure> = change.ask.path.id("tenure")?;
    let held = store::tenure(change.tx, id)?.ok_or(Stop::Missing)?;
    let seat = held.seat;
    let mut refusals = Refusals::default();
    // What was entered in error was held on no day, whichever was typed.
    let in_error = form.text("reason") == EndReason::InError.code();
    let until = refusals.keep(if in_error { Ok(held.since) } else { form.required_day("until") });
    let reason = refusals
        .keep(form.choice("reason", |code| EndReason::ENTERED.into_iter().find(|one| one.code() == code)));
    let article = refusals.keep(form.optional("article", 200)).flatten();
    refusals.done()?;
    let (Some(until), Some(reason)) = (until, reason) else { return Err(Stop::Missing) };
    store::vacate(&mut change.pen(), id, until, reason, article.as_deref())?;
    change.see(&place(seat.uuid()))
}

/// Which seats an entry added, in a line: their numbers, class and section.
pub(crate) fn added_said(read: &mut Read<'_>, l: &Locale, entry: &Logged) -> Result<Option<String>, Stop> {
    let Some((count, _)) = entry.rows else { return Ok(None) };
    let rows = ledger::last_rows(read, entry.seq, (0, 1))?;
    let state = rows.into_iter().next().and_then(|row| row.after);
    let Some(state) = state.and_then(|after| serde_json::from_value::<SeatState>(after).ok()) else {
        return Ok(None);
    };
    // Seats that are added together are numbered on.
    let first = u64::from(state.number).saturating_sub(count.saturating_sub(1));
    let numbers = match count {
        1 => l.t1("governance-seat-number", "number", l.number(state.number)),
        _ => l.t2("governance-history-seats", "first", l.number(first), "last", l.number(state.number)),
    };
    let classes = store::classes(read, state.body)?.into_iter();
    let class = classes.filter(|class| class.id == state.class).map(|class| l.noted(&class.name));
    let sections = store::sections(read)?.into_iter();
    let section =
        sections.filter(|section| Some(section.id) == state.section).map(|section| l.noted(&section.name));
    Ok(Some(std::iter::once(numbers).chain(class).chain(section).collect::<Vec<_>>().join(" · ")))
}

/// The name of a class as the ledger has it.
pub(crate) fn class_said(l: &Locale, state: &serde_json::Value) -> Option<String> {
    Some(l.noted(&serde_json::from_value::<Localised>(state["name"].clone()).ok()?))
}

/// How many bodies a person's page offers a seat in.
const MOST_OFFERED: usize = 20;

#[derive(askama::Template)]
#[template(path = "seat/give.html")]
struct Give {
    l: Locale,
    /// Where a vacant seat is filled, and the body's name.
    offers: Vec<(String, Html)>,
}

/// The bodies with a vacant seat that may be given to a person who holds a mandate, for who keeps those bodies.
pub(crate) fn to_give(view: &mut View<'_, '_>, id: Uuid) -> Result<Option<Html>, Stop> {
    let (l, today, person) = (view.l(), view.ask.today(), Id::from_uuid(id));
    if !view.ask.who.administers() && view.ask.who.over(Role::Secretary).next().is_none() {
        return Ok(None);
    }
    let held = network::mandate::of_person(view.read, person)?;
    let names = network::person::names(view.read, &[person])?;
    let Some(name) = names.get(&person).filter(|_| held.iter().any(|one| one.span().holds_on(today))) else {
        return Ok(None);
    };
    let mut offers = Vec::new();
    for body in body::choices(view.read, today)? {
        if offers.len() == MOST_OFFERED || !keeps(view, body.id) {
            continue;
        }
        let roster = store::roster(view.read, body.id, today)?;
        if roster.iter().any(|row| row.titular.as_ref().is_some_and(|holder| holder.person == person)) {
            continue;
        }
        if let Some(row) = roster.iter().find(|row| row.titular.is_none()) {
            let place = format!("{}/tenures/new?q={}", place(row.place.id.uuid()), escape(name));
            offers.push((view.ask.href(&place), l.words(&body.name)));
        }
    }
    if offers.is_empty() { Ok(None) } else { Ok(Some(render(&Give { l, offers })?)) }
}

#[derive(askama::Template)]
#[template(path = "seat/panel.html")]
struct Panel {
    l: Locale,
    lines: Vec<PanelLine>,
}

struct PanelLine {
    place: String,
    body: Html,
    class: Html,
    /// The person on a member's page, the member on a person's; nothing where the page says it already.
    whose: Option<(Option<String>, String)>,
    words: Vec<String>,
    /// What awaits the seat, and why.
    risk: Vec<String>,
}

/// The seats held through a member's mandates, for the member's page.
pub(crate) fn of_member(view: &mut View<'_, '_>, id: Uuid) -> Result<Option<Html>, Stop> {
    let day = view.ask.as_of()?;
    let held = store::held_for(view.read, Id::from_uuid(id), day)?;
    panel(view, held, day, |l, one| Some((("person", one.person.uuid()), called(l, &one.name, one.erased))))
}

/// The seats that a person holds, for their own page.
pub(crate) fn on_me(view: &mut View<'_, '_>, id: Uuid) -> Result<Option<Html>, Stop> {
    held_by(view, id, false)
}

/// The seats that a person holds, for the person's page, which names the member that they speak for.
pub(crate) fn of_person(view: &mut View<'_, '_>, id: Uuid) -> Result<Option<Html>, Stop> {
    held_by(view, id, true)
}

fn held_by(view: &mut View<'_, '_>, id: Uuid, names_member: bool) -> Result<Option<Html>, Stop> {
    let day = view.ask.as_of()?;
    let held = store::held_by(view.read, Id::from_uuid(id), day)?;
    let mandates = network::person::pages::seen_mandates(view, Id::from_uuid(id))?;
    let mut through = mandates.iter().filter(|one| one.span().holds_on(day)).map(|one| one.member);
    // Whoever speaks for one member alone holds every seat for that one.
    let only = through.next().filter(|only| through.all(|member| member == *only));
    let is_said = names_member && held.iter().all(|one| only == Some(one.member));
    panel(view, held, day, |l, one| {
        let name = || read_in(&one.member_name, &one.member_names, l.lang());
        (!is_said).then(|| (("member", one.member.uuid()), name()))
    })
}

/// Of how many of a body's seats the holders are named on a section's page; the body's own has all.
const NAMED_OF_SECTION: usize = 12;

#[derive(askama::Template)]
#[template(path = "seat/section.html")]
struct SectionPanel {
    l: Locale,
    bodies: Vec<SectionBody>,
}

/// A body with the seats in it that are allotted to the section.
struct SectionBody {
    place: String,
    name: Html,
    /// How many, and how many of them are vacant.
    count: String,
    vacant: Option<String>,
    sitters: Vec<SectionSitter>,
    /// How many more there are.
    more: Option<String>,
}

struct SectionSitter {
    place: Option<String>,
    name: String,
    member: String,
    /// What the titular is in the body, if more than one of its members.
    office: Option<String>,
}

/// The seats that are allotted to a section in each body, and who holds them: whoever presides first.
pub(crate) fn of_section(view: &mut View<'_, '_>, id: Uuid) -> Result<Option<Html>, Stop> {
    let (l, day, today) = (view.l(), view.ask.as_of()?, view.ask.today());
    let scope = body::Scope::of(view.read, &view.ask.who, today)?;
    let mut seats = store::of_section(view.read, Id::from_uuid(id), day)?;
    seats.retain(|one| scope.holds(one.body, one.public));
    let bodies: Vec<SectionBody> =
        seats.chunk_by(|a, b| a.body == b.body).map(|seats| section_body(view, &l, seats)).collect();
    if bodies.is_empty() { Ok(None) } else { Ok(Some(render(&SectionPanel { l, bodies })?)) }
}

fn section_body(view: &View<'_, '_>, l: &Locale, seats: &[store::Allotted]) -> SectionBody {
    let mut held: Vec<&store::Allotted> = seats.iter().filter(|one| one.person.is_some()).collect();
    held.sort_by_key(|one| match one.office {
        Some(Office::Chair) => 0,
        Some(Office::ViceChair) => 1,
        _ => 2,
    });
    let sitter = |one: &&store::Allotted| SectionSitter {
        place: one.person.and_then(|id| words::place_of(&view.ask.house, l, "person", id.uuid())),
        name: called(l, one.name.as_deref().unwrap_or_default(), one.erased),
        member: match (&one.member_name, &one.member_names) {
            (Some(name), Some(names)) => read_in(name, names, l.lang()),
            _ => String::new(),
        },
        office: one.office.filter(|office| *office != Office::Member).map(|office| l.t(office.key())),
    };
    let (vacant, beyond) = (seats.len() - held.len(), held.len().saturating_sub(NAMED_OF_SECTION));
    SectionBody {
        place: view.ask.href(&body::place(seats[0].body.uuid())),
        name: l.words(&seats[0].body_name),
        count: l.n("governance-section-seats", seats.len()),
        vacant: (vacant > 0).then(|| l.n("governance-section-vacant", vacant)),
        sitters: held.iter().take(NAMED_OF_SECTION).map(sitter).collect(),
        more: (beyond > 0).then(|| l.n("governance-section-more", beyond)),
    }
}

/// Whose a line is: kind and id, and name.
type Whose = ((&'static str, Uuid), String);

fn panel(
    view: &mut View<'_, '_>,
    held: Vec<store::SeatHeld>,
    day: Day,
    whose: impl Fn(&Locale, &store::SeatHeld) -> Option<Whose>,
) -> Result<Option<Html>, Stop> {
    let (l, today) = (view.l(), view.ask.today());
    let scope = body::Scope::of(view.read, &view.ask.who, today)?;
    let mut lines = Vec::new();
    for one in held.into_iter().filter(|one| scope.holds(one.body, one.public)) {
        let risk = match one.until {
            None => sweep::awaits(view.read, one.body, &one.through(), (day, today))?,
            Some(_) => None,
        };
        if day > today && risk.as_ref().is_some_and(|risk| risk.loses_by(day)) {
            continue;
        }
        lines.push(panel_line(view, &l, &one, (day, whose(&l, &one)), risk.as_ref()));
    }
    if lines.is_empty() { Ok(None) } else { Ok(Some(render(&Panel { l, lines })?)) }
}

fn panel_line(
    view: &View<'_, '_>,
    l: &Locale,
    one: &store::SeatHeld,
    (day, whose): (Day, Option<Whose>),
    risk: Option<&Risk>,
) -> PanelLine {
    let office = (one.office != Office::Member).then(|| l.t(one.office.key()));
    let deputy = (one.capacity == Capacity::Deputy).then(|| l.t(one.capacity.key()));
    let term = one.term_ends.map(|ends| {
        l.t1(if ends <= day { "governance-term-ended" } else { "governance-term-ends" }, "day", ends)
    });
    let since = Some(l.span(one.since, None));
    PanelLine {
        place: view.ask.href(&place(one.seat.uuid())),
        body: l.words(&one.body_name),
        class: l.words(&one.class_name),
        whose: whose.map(|((kind, id), name)| (words::place_of(&view.ask.house, l, kind, id), name)),
        words: [office, deputy, since, term].into_iter().flatten().collect(),
        risk: risk.map(|risk| words::risk(l, risk)).unwrap_or_default(),
    }
}

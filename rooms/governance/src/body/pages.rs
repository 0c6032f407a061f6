//! The list of bodies, the page of a body, and the forms with which an administrator makes and changes one.

use super::{
    Body, BodyChange, BodyKind, BodyState, NewBody, Scope, exchange, rules,
    store::{self, Listed},
};
use crate::{
    composition,
    gate::SeesBody,
    seat::{self, RosterRow},
    sheet::Sheet,
    statute,
};
use base::{Day, Fault, Id, Localised, Stop};
use db::Read;
use ledger::Logged;
use shell::{
    Administers, Answer, Change, Filled, Form, Granted, Html, Locale, Page, Public, Refusals, Routes, View,
    render, ui,
};
use uuid::Uuid;

/// The deepest indent of the tree; what lies deeper is told in words all the same.
const DEEPEST: usize = 4;

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .page::<Public>("/bodies", list)
        .file::<Public>("/bodies.csv", exchange::csv, &exchange::CSV)
        .file::<Public>("/bodies.json", exchange::json, &exchange::JSON)
        .api::<Public>("/api/bodies", exchange::api_list, &exchange::LIST)
        .api::<SeesBody>("/api/bodies/{body}", exchange::api_one, &exchange::ONE)
        .form::<Administers, Administers>("/bodies/new", show_new, add)
        .page::<SeesBody>("/bodies/{body}", show)
        .form::<Administers, Administers>("/bodies/{body}/change", show_change, change)
}

/// The address of a body's page, without language.
pub(crate) fn place(id: Uuid) -> String {
    format!("/bodies/{id}")
}

/// Where a new federation goes on with its first body.
///
/// # Errors
/// A fault of the database.
pub(crate) fn step_place(read: &mut Read<'_>, day: Day) -> Result<String, Fault> {
    let first = store::choices(read, day)?.into_iter().next();
    Ok(first.map_or_else(|| "/bodies/new".to_owned(), |body| place(body.id.uuid())))
}

/// The short name, folded away: it follows from the name unless somebody wants another.
pub(crate) fn code_field(l: &Locale, filled: &Filled) -> Html {
    let field = ui::Field::new(l, "code", "governance-field-code")
        .hint(l.t("governance-field-code-hint"))
        .verbatim()
        .html(filled, "");
    let open = if filled.at("code").is_some() || !filled.value("code", "").is_empty() { " open" } else { "" };
    let word = Html::escaped(&l.t("governance-field-advanced"));
    Html(format!("<details{open}><summary>{word}</summary>{}</details>", field.0))
}

/// What a body is called.
pub(crate) fn title(read: &mut Read<'_>, id: Uuid, l: &Locale) -> Result<Option<String>, Fault> {
    Ok(store::load(read, Id::from_uuid(id))?.map(|body| l.noted(&body.name)))
}

#[derive(askama::Template)]
#[template(path = "body/list.html")]
struct ListPage {
    l: Locale,
    here: String,
    as_of: Html,
    /// Where the bodies of today are, where another day is shown.
    today: Option<String>,
    count: String,
    lines: Vec<Line>,
    add: Option<String>,
    csv: String,
    json: String,
}

struct Line {
    place: String,
    name: Html,
    depth: usize,
    part_of: Option<Html>,
    kind: String,
    public: bool,
    seats: String,
    vacant: String,
    next: Option<Next>,
}

struct Next {
    place: String,
    name: Html,
    when: String,
}

fn list(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    view.ask.query.only(&["as_of"])?;
    let l = view.l();
    let day = view.ask.as_of()?;
    let scope = Scope::of(view.read, &view.ask.who, view.ask.today())?;
    let mut bodies = store::listed(view.read, &scope, day, view.ask.now)?;
    for body in bodies.iter_mut().filter(|_| day > view.ask.today()) {
        let mut roster = seat::roster(view.read, body.id, day)?;
        seat::foresee(view.read, body.id, &mut roster, (day, view.ask.today()))?;
        body.filled = roster.iter().filter(|row| row.titular.is_some()).count() as u64;
    }
    let branches: Vec<_> = bodies.iter().map(|body| (body.id, body.state.parent)).collect();
    let is_today = day == view.ask.today();
    let lines = rules::tree(&branches).into_iter().map(|(at, depth)| {
        let part_of = bodies[at].state.parent.and_then(|parent| bodies.iter().find(|body| body.id == parent));
        line(view, &l, &bodies[at], part_of, depth, is_today)
    });
    let dated = |place: &str| format!("{}?as_of={day}", view.ask.href(place));
    let page = ListPage {
        here: view.ask.href("/bodies"),
        as_of: as_of_field(&l, day),
        today: (!is_today).then(|| view.ask.href("/bodies")),
        count: l.with(
            "governance-bodies-count",
            &[("count", i64::try_from(bodies.len()).unwrap_or(i64::MAX).into()), ("day", day.into())],
        ),
        lines: lines.collect(),
        add: view.ask.who.administers().then(|| view.ask.href("/bodies/new")),
        csv: dated("/bodies.csv"),
        json: dated("/bodies.json"),
        l: l.clone(),
    };
    let mut page = Page::new(l.t("governance-bodies-title"), render(&page)?);
    page.description = l.t("governance-bodies-about");
    page.alternates = vec![("application/json", format!("/api/bodies?as_of={day}"))];
    Ok(Answer::Page(page))
}

fn line(
    view: &View<'_, '_>,
    l: &Locale,
    body: &Listed,
    part_of: Option<&Listed>,
    depth: usize,
    is_today: bool,
) -> Line {
    let next = body.next.as_ref().filter(|_| is_today).map(|next| Next {
        place: view.ask.href(&format!("/meetings/{}", next.id)),
        name: l.words(&next.name),
        when: l.moment(next.starts_at, &next.zone),
    });
    Line {
        place: view.ask.href(&place(body.id.uuid())),
        name: l.words(&body.state.name),
        depth: depth.min(DEEPEST),
        part_of: part_of
            .map(|above| l.around("governance-body-part-of", &[("body", l.words(&above.state.name))])),
        kind: l.t(body.state.kind.key()),
        public: body.state.public,
        seats: l.t2("governance-seats-held-of", "held", l.number(body.filled), "all", l.number(body.seats)),
        vacant: l.number(body.seats.saturating_sub(body.filled)),
        next,
    }
}

fn as_of_field(l: &Locale, day: Day) -> Html {
    let field = ui::Field::new(l, "as_of", "governance-as-of").kind("date");
    field.html(&Filled::default(), &day.to_string())
}

#[derive(askama::Template)]
#[template(path = "body/show.html")]
struct BodyPage {
    l: Locale,
    here: String,
    name: Html,
    trail: Vec<(String, String)>,
    /// What it is, where its name does not say so already.
    kind: Option<String>,
    public: bool,
    span: String,
    part_of: Option<(String, Html)>,
    parts: Vec<(String, Html)>,
    purpose: Html,
    as_of: Html,
    terms: seat::Terms,
    past: Option<String>,
    picture: Html,
    table: Html,
    composition: Html,
    statutes: Html,
    panels: Vec<Html>,
    story: Html,
    history: Html,
    change: Option<String>,
    json: String,
    calendar: String,
    feed: String,
}

fn show(view: &mut View<'_, '_>, granted: Granted<SeesBody>) -> Result<Answer, Stop> {
    view.ask.query.only(&["as_of", "page", "history"])?;
    let l = view.l();
    let id = granted.body;
    let state = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let (day, today) = (view.ask.as_of()?, view.ask.today());
    let mut roster: Vec<RosterRow> = seat::roster(view.read, id, day)?;
    let lost = seat::foresee(view.read, id, &mut roster, (day, today))?;
    let administers = view.ask.who.administers();
    let scope = Scope::of(view.read, &view.ask.who, view.ask.today())?;
    let related = store::listed(view.read, &scope, day, view.ask.now)?;
    let named = |body: &Listed| (view.ask.href(&place(body.id.uuid())), l.words(&body.state.name));
    let part_of = state.parent.and_then(|parent| related.iter().find(|body| body.id == parent)).map(named);
    let parts = related.iter().filter(|body| body.state.parent == Some(id)).map(named).collect();
    let seats = seat::shown(view, id, &state, (&roster, &lost), day)?;
    let page = BodyPage {
        here: view.ask.href(&place(id.uuid())),
        name: l.words(&state.name),
        trail: vec![(view.ask.href("/bodies"), l.t("governance-bodies-title"))],
        kind: Some(l.t(state.kind.key()))
            .filter(|kind| shell::fold(kind) != shell::fold(&l.plain(&state.name))),
        public: state.public,
        span: l.span(state.since, state.until),
        part_of,
        parts,
        purpose: l.words(&state.purpose),
        as_of: as_of_field(&l, day),
        terms: seat::terms(view, id, day, &view.ask.href(&place(id.uuid())))?,
        past: (day != today).then(|| l.t1("governance-as-of-note", "day", day)),
        picture: seats.picture,
        table: seats.table,
        composition: composition::block(view.read, &l, id, &roster, (day, today), administers)?,
        statutes: statute::block(view.read, &l, id, (day, today), administers)?,
        panels: view.panels("body", id.uuid())?,
        story: view.life("body", id.uuid())?,
        history: ui::history_told(view, &id.into(), &TELLING)?,
        change: administers.then(|| view.ask.href(&format!("{}/change", place(id.uuid())))),
        json: format!("/api/bodies/{}?as_of={day}", state.code),
        calendar: view.ask.href(&format!("{}/meetings.ics", place(id.uuid()))),
        feed: view.ask.href(&format!("{}/decisions.atom", place(id.uuid()))),
        l: l.clone(),
    };
    let mut answer = Page::new(l.plain(&state.name), render(&page)?);
    answer.description = l.plain(&state.purpose);
    answer.alternates = vec![
        ("application/json", page.json.clone()),
        ("text/calendar", page.calendar.clone()),
        ("application/atom+xml", page.feed.clone()),
    ];
    Ok(Answer::Page(answer))
}

/// Who came to its meetings has a page of its own.
const TELLING: ui::Telling<'static> =
    ui::Telling { room: "governance", without: "presence.", within: None, says };

/// Which rule, statute or seats an entry is about.
fn says(view: &mut View<'_, '_>, entry: &Logged) -> Result<Option<String>, Stop> {
    let l = view.l();
    let state = entry.after.as_ref().filter(|after| !after.is_null()).or(entry.before.as_ref());
    Ok(match (entry.kind.split('.').next(), state) {
        (Some("composition-rule"), Some(state)) => composition::said(view.read, &l, state)?,
        (Some("statute"), Some(state)) => statute::said(view.read, &l, state)?,
        (Some("seat-class"), Some(state)) => seat::class_said(&l, state),
        (Some("seat"), _) => seat::added_said(view.read, &l, entry)?,
        _ => None,
    })
}

fn show_new(view: &mut View<'_, '_>, _: Granted<Administers>) -> Result<Answer, Stop> {
    let (l, filled, today) = (view.l(), view.filled, view.ask.today());
    let kinds: Vec<(String, String)> =
        BodyKind::ALL.iter().map(|kind| (kind.code().to_owned(), l.t(kind.key()))).collect();
    let mut fields = describing(view.read, &l, filled, today, None)?;
    let words = ("governance-field-kind", "governance-choose-kind");
    fields.insert(1, ui::choose(&l, filled, "kind", words, &kinds, ""));
    fields.push(
        ui::Field::new(&l, "since", "governance-statute-since")
            .kind("date")
            .required()
            .html(filled, &today.to_string()),
    );
    fields.push(code_field(&l, filled));
    let back = ("/bodies".to_owned(), l.t("governance-bodies-title").into());
    let sheet = Sheet {
        fields,
        ..Sheet::new(l.t("governance-body-new"), back, "/bodies/new".to_owned(), "governance-body-create")
    };
    sheet.answer(view)
}

/// The fields that making and changing share.
fn describing(
    read: &mut Read<'_>,
    l: &Locale,
    filled: &Filled,
    today: Day,
    now: Option<(Id<Body>, &BodyState)>,
) -> Result<Vec<Html>, Fault> {
    let (own, state) = now.unzip();
    let others = store::choices(read, today)?.into_iter().filter(|other| Some(other.id) != own);
    let others = others.map(|other| (other.id.to_string(), l.noted(&other.name)));
    let parents: Vec<(String, String)> =
        std::iter::once((String::new(), l.t("governance-body-no-parent"))).chain(others).collect();
    let empty = Localised::default();
    let parent = state.and_then(|state| state.parent).map(|id| id.to_string()).unwrap_or_default();
    let position = state.map_or(1, |state| state.position).to_string();
    Ok(vec![
        ui::words_fields(
            l,
            filled,
            "name",
            "governance-field-name",
            state.map_or(&empty, |state| &state.name),
            None,
        ),
        ui::words_fields(
            l,
            filled,
            "purpose",
            "governance-field-purpose",
            state.map_or(&empty, |state| &state.purpose),
            Some(4),
        ),
        ui::select(l, filled, "parent", "governance-body-parent", &parents, &parent),
        ui::tick(l, filled, "public", "governance-field-public", state.is_none_or(|state| state.public)),
        ui::Field::new(l, "position", "governance-field-position").number().html(filled, &position),
    ])
}

/// What [`describing`] brings back.
struct Described {
    name: Localised,
    purpose: Localised,
    parent: Option<Id<Body>>,
    public: bool,
    position: u32,
}

fn described(form: &Form, refusals: &mut Refusals) -> Option<Described> {
    let name = refusals.keep(form.words("name", rules::MOST_NAME));
    let has_purpose = base::Lang::ALL.iter().any(|lang| !form.text(&format!("purpose-{lang}")).is_empty());
    let purpose = if has_purpose {
        refusals.keep(form.words("purpose", rules::MOST_PURPOSE))
    } else {
        Some(Localised::default())
    };
    let parent =
        if form.text("parent").is_empty() { Some(None) } else { refusals.keep(form.id("parent")).map(Some) };
    let position = refusals.keep(form.number("position", 0, 10_000)).flatten().unwrap_or(0);
    Some(Described {
        name: name?,
        purpose: purpose?,
        parent: parent?,
        public: form.ticked("public"),
        position: u32::try_from(position).unwrap_or(0),
    })
}

fn add(change: &mut Change<'_, '_>, _: Granted<Administers>, form: &Form) -> Result<Answer, Stop> {
    let mut refusals = Refusals::default();
    let code = refusals.keep(form.optional("code", 40)).flatten();
    let kind = refusals.keep(form.choice("kind", BodyKind::parse));
    let described = described(form, &mut refusals);
    let since = refusals.keep(form.required_day("since"));
    refusals.done()?;
    let (Some(kind), Some(described), Some(since)) = (kind, described, since) else {
        return Err(Stop::Missing);
    };
    let code = match code {
        Some(code) => code,
        None => free_code(change.tx, &described.name, kind)?,
    };
    let Described { name, purpose, parent, public, position } = described;
    let id = store::create(
        &mut change.pen(),
        NewBody { code, kind, name, purpose, parent, public, since, position },
    )?;
    change.see(&place(id.uuid()))
}

/// The short name that follows from a name, or from the kind where the name has no Latin letters; numbered where it is taken.
fn free_code(read: &mut Read<'_>, name: &Localised, kind: BodyKind) -> Result<String, Fault> {
    for code in rules::codes(name, kind.code()) {
        if store::by_code(read, &code)?.is_none() {
            return Ok(code);
        }
    }
    Ok(String::new())
}

fn find(read: &mut Read<'_>, word: &str) -> Result<(Id<Body>, BodyState), Stop> {
    let id = store::find(read, word)?.ok_or(Stop::Missing)?;
    Ok((id, store::load(read, id)?.ok_or(Stop::Missing)?))
}

fn show_change(view: &mut View<'_, '_>, _: Granted<Administers>) -> Result<Answer, Stop> {
    let (l, filled) = (view.l(), view.filled);
    let (id, state) = find(view.read, view.ask.path.word("body"))?;
    let until = state.until.map(|day| day.to_string()).unwrap_or_default();
    let mut fields = describing(view.read, &l, filled, view.ask.today(), Some((id, &state)))?;
    fields.push(
        ui::Field::new(&l, "until", "governance-field-body-until")
            .kind("date")
            .hint(l.t("governance-field-body-until-hint"))
            .html(filled, &until),
    );
    // Always the present number: who was overtaken sees what changed in the history and may then insist.
    fields.push(Html(format!(
        r#"<input type="hidden" name="version" value="{}">"#,
        store::version(view.read, id)?
    )));
    let (back, action) = ((place(id.uuid()), l.words(&state.name)), format!("{}/change", place(id.uuid())));
    let sheet = Sheet {
        fields,
        ..Sheet::new(l.t("governance-body-change"), back, action, "governance-body-change-do")
    };
    sheet.answer(view)
}

fn change(change: &mut Change<'_, '_>, _: Granted<Administers>, form: &Form) -> Result<Answer, Stop> {
    let (id, _) = find(change.tx, change.ask.path.word("body"))?;
    let mut refusals = Refusals::default();
    let described = described(form, &mut refusals);
    let until = refusals.keep(form.day("until"));
    let version = form.number("version", 0, i64::MAX)?.unwrap_or(0).unsigned_abs();
    refusals.done()?;
    let (Some(described), Some(until)) = (described, until) else { return Err(Stop::Missing) };
    let Described { name, purpose, parent, public, position } = described;
    store::change(
        &mut change.pen(),
        id,
        version,
        BodyChange { name, purpose, parent, public, until, position },
    )?;
    change.see(&place(id.uuid()))
}

//! Bringing a roster in by the browser: choose a file, see what would happen, do it, take it back.

use super::{
    changes::{self, Told},
    plan::{self, Plan, Source, Terms},
    run::{self, Applied, Choice, Deed, Order, Run},
    staged::{self, Label, Staged},
    store::{self, Import, ImportRow, ImportState},
};
use crate::{
    gate::{Imports, Scope},
    member::{self, MemberKind, history, pages::register},
    roster::{Country, Defaults, Field, Finding, Limits, Mapping, Severity, Table},
    section,
};
use base::{Fault, Id, Instant, Lang, LangTag, Refusal, Stop};
use ledger::By;
use shell::{Answer, Ask, Change, Form, Granted, House, Html, Locale, Page, Routes, View, render, ui};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::{Arc, mpsc},
    time::Duration,
};
use tokio::runtime::Handle;
use uuid::Uuid;

/// Of how many faulty rows the page tells the findings.
const TOLD_ROWS: usize = 200;
/// How many rows of the file are shown as they stand.
const SHOWN_ROWS: usize = 60;
/// The most bytes of a faulty mapping file of which it is told, beside the file, what is wrong.
const LARGEST_FAULTY: usize = 1 << 18;
/// How many likely doubles are listed.
const SHOWN_DOUBLES: usize = 100;
/// How long a request waits for what it began; what takes longer is told on a page that shows how far it has come.
const PATIENCE: Duration = Duration::from_secs(3);
/// How many members a page lists with what changes.
const PER_PAGE: u64 = 50;
/// After how many seconds that page asks again.
const AGAIN: u32 = 2;

/// The routes of imports.
pub fn routes(routes: Routes) -> Routes {
    routes
        .page::<Imports>("/imports", show_all)
        .upload::<Imports, Imports, Id<Staged>>("/imports", stage, staged_now, show_all)
        .page::<Imports>("/imports/staged/{staged}", show_staged)
        .act::<Imports, Imports>("/imports/staged/{staged}/mapping", map, show_staged)
        .upload::<Imports, Imports, ()>(
            "/imports/staged/{staged}/mapping-file",
            take_mapping,
            mapping_taken,
            show_staged,
        )
        .act_with::<Imports, Imports, Option<Applied>>(
            "/imports/staged/{staged}/apply",
            begin,
            begun,
            show_staged,
        )
        .act::<Imports, Imports>("/imports/staged/{staged}/drop", drop, show_staged)
        .page::<Imports>("/imports/{import}", show_one)
        .act_with::<Imports, Imports, ()>("/imports/{import}/undo", begin_undo, undo_begun, show_one)
}

/// The address of an import's page, without language.
pub fn place(id: Uuid) -> String {
    format!("/imports/{id}")
}

fn staged_place(id: Id<Staged>) -> String {
    format!("/imports/staged/{id}")
}

fn private(title: String, body: &impl askama::Template) -> Result<Answer, Stop> {
    let mut page = Page::new(title, render(body)?);
    page.private = true;
    Ok(Answer::Page(page))
}

/// An import in the list.
struct Line {
    /// Its page, if the reader may see it.
    place: Option<String>,
    file_name: String,
    when: String,
    done: String,
    undone: bool,
}

#[derive(askama::Template)]
#[template(path = "import/index.html")]
struct IndexPage {
    l: Locale,
    here: String,
    errors: Html,
    file: Html,
    mapping: Html,
    lines: Vec<Line>,
}

fn show_all(view: &mut View<'_, '_>, _: Granted<Imports>) -> Result<Answer, Stop> {
    let l = view.l();
    let zone = view.ask.house.settings.zone.clone();
    let imports = store::list(view.read)?;
    let line = |one: &ImportRow| Line {
        place: is_own(view.ask, one).then(|| view.ask.href(&place(one.id.uuid()))),
        file_name: one.file_name.clone(),
        when: l.moment(one.applied_at, &zone),
        done: done(&l, one),
        undone: one.state == ImportState::Undone,
    };
    let body = IndexPage {
        here: view.ask.href("/imports"),
        errors: ui::errors(&l, view.filled),
        file: ui::Field::new(&l, "file", "network-import-file")
            .kind("file")
            .required()
            .hint(l.t("network-import-file-hint"))
            .html(view.filled, ""),
        mapping: ui::Field::new(&l, "mapping", "network-import-mapping-file")
            .kind("file")
            .hint(l.t("network-import-mapping-file-hint"))
            .html(view.filled, ""),
        lines: imports.iter().map(line).collect(),
        l: l.clone(),
    };
    private(l.t("network-import-title"), &body)
}

/// What an import did, in a sentence.
fn done(l: &Locale, import: &ImportRow) -> String {
    let counts = [
        ("network-import-added", import.added),
        ("network-import-changed", import.changed),
        ("network-import-unchanged", import.unchanged),
        ("network-import-left-out", import.left_out),
    ];
    let told = counts.iter().filter(|(_, count)| *count > 0).map(|(key, count)| l.n(key, *count));
    l.list(&told.collect::<Vec<_>>())
}

/// Keeps the file that came, outside the transaction.
fn stage(ask: &Ask, form: &Form) -> Result<Id<Staged>, Stop> {
    let file = form.file("file").ok_or_else(|| Refusal::new("network-refusal-import-no-file").at("file"))?;
    // The file is kept whatever is wrong with its mapping: only that one has to be chosen again.
    let (mapping, faulty) = match form.file("mapping").map(|upload| Mapping::parse(&upload.bytes)) {
        None => (Mapping::default(), None),
        Some(Ok(mapping)) => (mapping, None),
        Some(Err(findings)) => match form
            .file("mapping")
            .filter(|upload| upload.bytes.len() <= LARGEST_FAULTY)
        {
            Some(upload) => (Mapping::default(), Some(String::from_utf8_lossy(&upload.bytes).into_owned())),
            None => return Err(refused(&findings)),
        },
    };
    let id: Id<Staged> = ask.house.moment.id();
    let label = Label {
        name: file.name.clone(),
        by: ask.who.user().map(Id::uuid),
        at: ask.now,
        mapping: mapping.to_json(),
        faulty,
        begun: None,
        told: None,
    };
    staged::keep(&ask.house.folder, id, &label, &file.bytes)?;
    Ok(id)
}

/// What is wrong with a mapping file, at its field.
fn refused(findings: &[Finding]) -> Stop {
    let at = |finding: &Finding| Refusal { field: Some("mapping".to_owned()), ..finding.refusal() };
    Stop::Refused(findings.iter().map(at).collect())
}

/// Takes another mapping file for a file that waits already, outside the transaction.
fn take_mapping(ask: &Ask, form: &Form) -> Result<(), Stop> {
    let (id, mut label) = waiting(ask)?;
    let file = form
        .file("mapping")
        .ok_or_else(|| Refusal::new("network-refusal-import-no-mapping").at("mapping"))?;
    let mapping = Mapping::parse(&file.bytes).map_err(|findings| refused(&findings))?;
    (label.mapping, label.faulty) = (mapping.to_json(), None);
    Ok(staged::relabel(&ask.house.folder, id, &label)?)
}

fn mapping_taken(change: &mut Change<'_, '_>, _: Granted<Imports>, _: &Form, (): ()) -> Result<Answer, Stop> {
    change.see(&staged_place(change.ask.path.id("staged")?))
}

fn staged_now(
    change: &mut Change<'_, '_>,
    _: Granted<Imports>,
    _: &Form,
    id: Id<Staged>,
) -> Result<Answer, Stop> {
    change.see(&staged_place(id))
}

/// The file that the address names, if it is this person's or they are an administrator.
fn waiting(ask: &Ask) -> Result<(Id<Staged>, Label), Stop> {
    let id: Id<Staged> = ask.path.id("staged")?;
    Ok((id, own_label(ask, id)?))
}

fn own_label(ask: &Ask, id: Id<Staged>) -> Result<Label, Stop> {
    let label = staged::label(&ask.house.folder, id)?.ok_or(Stop::Missing)?;
    let own = label.by.is_some() && label.by == ask.who.user().map(Id::uuid);
    if own || ask.who.administers() { Ok(label) } else { Err(Stop::Missing) }
}

fn terms(ask: &Ask) -> Result<Terms, Stop> {
    let scope = Scope::of(&ask.who).ok_or(Stop::Missing)?;
    Ok(Terms { today: ask.today(), scope, findings: TOLD_ROWS })
}

/// A finding as the page tells it.
struct ToldFinding {
    look: &'static str,
    word: String,
    row: Option<String>,
    column: Option<String>,
    value: Option<String>,
    sentence: String,
    id: &'static str,
}

impl ToldFinding {
    fn of(l: &Locale, finding: &Finding) -> Self {
        let (look, word) = match finding.severity {
            Severity::Error => ("bad", "network-import-severity-error"),
            Severity::Warning => ("wait", "network-import-severity-warning"),
            Severity::Note => ("plain", "network-import-severity-note"),
        };
        Self {
            look,
            word: l.t(word),
            row: finding.row.map(|row| row.to_string()),
            column: finding.column.clone(),
            value: finding.value.clone(),
            sentence: l.refusal(&finding.refusal()),
            id: finding.id,
        }
    }
}

/// A row of the file as it stands; each cell with whether something is wrong with it.
struct FileRow {
    row: u64,
    wrong: bool,
    cells: Vec<(String, bool)>,
}

/// A column with what it is taken for.
struct ColumnChoice {
    header: String,
    samples: String,
    choice: Html,
}

/// A part of a list of members with what changes.
#[derive(Clone, Copy)]
struct Part {
    page: u64,
    total: u64,
}

impl Part {
    /// The part that the address asks for.
    fn asked(ask: &Ask, total: u64) -> Result<Self, Stop> {
        let last = total.div_ceil(PER_PAGE).max(1);
        let page = match ask.query.text("page") {
            "" => 1,
            text => text.parse().ok().filter(|page| (1..=last).contains(page)).ok_or(Stop::Missing)?,
        };
        Ok(Self { page, total })
    }

    /// How many stand before it, and how many it holds at the most.
    fn bounds(self) -> (u64, u64) {
        ((self.page - 1) * PER_PAGE, PER_PAGE)
    }

    fn shown(
        self,
        l: &Locale,
        ask: &Ask,
        place: &str,
        title: &str,
        told: Vec<Told>,
        linked: bool,
    ) -> Result<Html, Fault> {
        let before = (self.page > 1).then(|| format!("page={}", self.page - 1));
        let after = (self.page * PER_PAGE < self.total).then(|| format!("page={}", self.page + 1));
        let first = self.bounds().0 + 1;
        let bounds = [
            ("first", l.number(first).into()),
            ("last", l.number(first + told.len() as u64 - u64::from(!told.is_empty())).into()),
            ("total", l.number(self.total).into()),
        ];
        let line = |one: Told| ChangedLine {
            place: linked.then(|| ask.href(&member::pages::place(one.member.uuid()))),
            row: one.row.map(|row| l.t1("network-import-double", "row", row.to_string())),
            name: one.name,
            changes: one.changes,
        };
        render(&ChangesPart {
            title: l.t(title),
            part: l.with("network-import-part", &bounds),
            pager: ui::pager(l, place, before.as_deref(), after.as_deref()),
            lines: told.into_iter().map(line).collect(),
            l: l.clone(),
        })
    }
}

/// A member with what changes.
struct ChangedLine {
    place: Option<String>,
    row: Option<String>,
    name: String,
    changes: Vec<history::Change>,
}

#[derive(askama::Template)]
#[template(path = "import/changes.html")]
struct ChangesPart {
    l: Locale,
    title: String,
    part: String,
    pager: Html,
    lines: Vec<ChangedLine>,
}

#[derive(askama::Template)]
#[template(path = "import/staged.html")]
struct StagedPage {
    l: Locale,
    here: String,
    title: String,
    errors: Html,
    told: Option<String>,
    /// What is wrong with the mapping file that came with it.
    faults: Vec<String>,
    mapping_file: Html,
    readable: bool,
    idle: bool,
    summary: String,
    button: String,
    blocked: Option<String>,
    button_valid: Option<String>,
    button_without: Option<String>,
    valid_only: bool,
    promise: String,
    changes: Html,
    findings: Vec<ToldFinding>,
    doubles: Vec<(u64, String, String, String)>,
    more_doubles: Option<String>,
    headers: Vec<String>,
    rows: Vec<FileRow>,
    columns: Vec<ColumnChoice>,
    defaults: Html,
}

fn show_staged(view: &mut View<'_, '_>, _: Granted<Imports>) -> Result<Answer, Stop> {
    let id: Id<Staged> = view.ask.path.id("staged")?;
    if store::load(view.read, import_of(id))?.is_some_and(|import| is_own(view.ask, &import)) {
        // It was brought in: somebody went back, or reloaded.
        return Ok(Answer::See(view.ask.href(&place(id.uuid()))));
    }
    let (id, label) = waiting(view.ask)?;
    if under_way(view.read, id, &label, view.ask.now)?.is_some() {
        return Ok(Answer::See(view.ask.href(&place(id.uuid()))));
    }
    let bytes = staged::bytes(&view.ask.house.folder, id)?;
    let mapping = label.mapping()?;
    let source = Source { name: &label.name, bytes: &bytes, mapping: &mapping };
    let plan = plan::plan(view.read, &source, &terms(view.ask)?, &mut |_| {})?;
    let l = view.l();
    let (headers, rows) = excerpt(&bytes, mapping.sheet.as_deref(), &plan.findings);
    let counts = plan.counts;
    let deed = |added: u64| deed(&l, added, counts.changed, counts.unchanged);
    let fresh = counts.added - counts.doubles;
    let valid_only = counts.faulty > 0;
    let doubles = plan.doubles.iter().take(SHOWN_DOUBLES).map(|one| {
        let place = view.ask.href(&member::pages::place(one.member.uuid()));
        (one.row, one.name.clone(), place, one.known_as.clone())
    });
    let page = Part::asked(view.ask, counts.changed)?;
    let told = changes::planned(view.read, &l, &plan, page.bounds())?;
    let changes = page.shown(&l, view.ask, &staged_place(id), "network-import-changes", told, true)?;
    let beyond = (counts.doubles).saturating_sub(SHOWN_DOUBLES as u64);
    let body = StagedPage {
        here: view.ask.href(&staged_place(id)),
        title: l.t1("network-import-staged-title", "file", plan.file_name.as_str()),
        errors: ui::errors(&l, view.filled),
        told: notice(&label).map(|key| l.t(key)),
        faults: label.faults().iter().map(|finding| l.refusal(&finding.refusal())).collect(),
        mapping_file: ui::Field::new(&l, "mapping", "network-import-mapping-file")
            .kind("file")
            .html(view.filled, ""),
        readable: plan.readable,
        idle: plan.is_idle(),
        summary: l.n("network-import-summary", plan.summary.rows),
        button: deed(counts.added),
        blocked: match (valid_only, plan.is_idle()) {
            (true, true) => Some(l.n("network-import-faulty-idle", counts.faulty)),
            (true, false) => Some(l.n("network-import-faulty", counts.faulty)),
            (false, _) => None,
        },
        promise: plan.promise()?,
        changes,
        button_valid: valid_only.then(|| l.t1("network-import-do-valid", "deed", deed(counts.added))),
        button_without: (counts.doubles > 0 && fresh + counts.changed > 0).then(|| {
            let key = if valid_only { "network-import-do-without-both" } else { "network-import-do-without" };
            l.t1(key, "deed", deed(fresh))
        }),
        valid_only,
        findings: plan.findings.iter().map(|finding| ToldFinding::of(&l, finding)).collect(),
        doubles: doubles.collect(),
        more_doubles: (beyond > 0).then(|| l.n("network-import-more-doubles", beyond)),
        headers,
        rows,
        columns: columns(view, &l, &plan),
        defaults: defaults(view, &l, &mapping.defaults)?,
        l: l.clone(),
    };
    private(body.title.clone(), &body)
}

/// What pressing the button does, exactly: "Add 1,243 members, change 12, leave 0 unchanged".
fn deed(l: &Locale, added: u64, changed: u64, unchanged: u64) -> String {
    let parts = [
        l.n("network-import-do-add", added),
        l.n("network-import-do-change", changed),
        l.n("network-import-do-leave", unchanged),
    ];
    l.list(&parts)
}

/// Rows of the file as they stand: those about which something is to be said, else the first ones.
fn excerpt(bytes: &[u8], sheet: Option<&str>, findings: &[Finding]) -> (Vec<String>, Vec<FileRow>) {
    let Ok(table) = Table::open(bytes, &Limits::default(), sheet) else { return (Vec::new(), Vec::new()) };
    let mut wrong: BTreeMap<u64, Vec<&Finding>> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.severity != Severity::Note) {
        if let Some(row) = finding.row {
            wrong.entry(row).or_default().push(finding);
        }
    }
    let wanted: BTreeSet<u64> = wrong.keys().copied().take(SHOWN_ROWS).collect();
    let headers = table.headers().to_vec();
    let shown = table.records().enumerate().filter(|(at, record)| match wanted.is_empty() {
        true => *at < 10,
        false => wanted.contains(&record.row),
    });
    let last = wanted.last().copied().unwrap_or(u64::MAX);
    let rows = shown.map(|(_, record)| {
        let faults = wrong.get(&record.row).map_or(&[][..], Vec::as_slice);
        let cell = |(at, header): (usize, &String)| {
            let named = |finding: &&&Finding| finding.column.as_deref() == Some(header.as_str());
            let text: String = record.cell(at).chars().take(120).collect();
            (text, faults.iter().any(|finding| named(&finding)))
        };
        FileRow {
            row: record.row,
            wrong: faults.iter().any(|finding| finding.is_error()),
            cells: headers.iter().enumerate().map(cell).collect(),
        }
    });
    let rows = rows.take_while(|row| row.row <= last).take(SHOWN_ROWS).collect();
    (headers.clone(), rows)
}

/// The fields that a column may hold, with their names.
fn choices(l: &Locale, held: Option<&Field>) -> Vec<(String, String)> {
    let plain = [
        Field::Name,
        Field::OfficialName,
        Field::Kind,
        Field::Country,
        Field::Section,
        Field::Metropolitan,
        Field::Population,
        Field::PopulationAsOf,
        Field::Latitude,
        Field::Longitude,
        Field::Timezone,
        Field::Admin1,
        Field::Admin1Code,
        Field::MemberSince,
        Field::MemberUntil,
        Field::Standing,
        Field::Website,
        Field::Email,
        Field::Identifiers,
    ];
    let languages = Lang::ALL.map(|lang| Field::NameIn(LangTag::from(lang)));
    let registers = ["wikidata", "geonames", "national"].map(|scheme| Field::Id(scheme.to_owned()));
    let mut fields: Vec<Field> = plain.into_iter().chain(languages).chain(registers).collect();
    fields.extend(held.filter(|held| !fields.contains(held)).cloned());
    let word = |field: &Field| match field {
        Field::NameIn(tag) => l.t1("network-field-name-in", "language", l.language(tag.as_str())),
        Field::Id(scheme) => l.t1("network-field-identifier", "scheme", register(scheme)),
        other => l.t(other.key()),
    };
    let ignore = ("ignore".to_owned(), l.t("network-import-column-ignore"));
    std::iter::once(ignore).chain(fields.iter().map(|field| (field.to_string(), word(field)))).collect()
}

fn columns(view: &View<'_, '_>, l: &Locale, plan: &Plan) -> Vec<ColumnChoice> {
    let named = plan.columns.iter().filter(|column| !column.header.is_empty());
    named
        .map(|column| {
            let name = format!("column-{}", column.index);
            let held = column.field.as_ref().map_or("ignore".to_owned(), Field::to_string);
            let label = l.t1("network-import-column", "column", column.header.as_str());
            ColumnChoice {
                header: column.header.clone(),
                samples: column.samples.join(" · "),
                choice: choice(view, &name, &label, &choices(l, column.field.as_ref()), &held),
            }
        })
        .collect()
}

/// A select whose label is a sentence already and is only heard: the table's heading is there to see.
fn choice(view: &View<'_, '_>, name: &str, label: &str, choices: &[(String, String)], first: &str) -> Html {
    let chosen = view.filled.value(name, first);
    let mut html = format!(r#"<select name="{name}" aria-label="{}">"#, Html::escaped(label));
    for (value, word) in choices {
        let mark = if *value == chosen { " selected" } else { "" };
        html +=
            &format!(r#"<option value="{}"{mark}>{}</option>"#, Html::escaped(value), Html::escaped(word));
    }
    Html(html + "</select>")
}

/// What holds where the file says nothing.
fn defaults(view: &mut View<'_, '_>, l: &Locale, defaults: &Defaults) -> Result<Html, Stop> {
    let any = |mut list: Vec<(String, String)>| {
        list.insert(0, (String::new(), l.t("network-import-default-none")));
        list
    };
    let kinds = MemberKind::ALL.iter();
    let kinds = kinds.map(|kind| (kind.code().to_owned(), l.t(&format!("network-kind-{kind}")))).collect();
    let mut countries: Vec<(String, String)> =
        section::COUNTRIES.keys().map(|one| (one.to_string(), l.country(one.alpha2()))).collect();
    countries.sort_by_cached_key(|(_, name)| l.sort_key(name));
    let sections = section::list(view.read)?;
    let sections = sections.iter().map(|section| (section.code.clone(), l.plain(&section.name))).collect();
    let select = |name: &str, label: &str, list: Vec<(String, String)>, first: String| {
        ui::select(l, view.filled, name, label, &any(list), &first).0
    };
    let text = |value: Option<String>| value.unwrap_or_default();
    let since = ui::Field::new(l, "default-since", "network-field-joined").kind("date");
    Ok(Html(
        select(
            "default-kind",
            "network-field-kind",
            kinds,
            text(defaults.kind.map(|kind| kind.code().to_owned())),
        ) + &select(
            "default-country",
            "network-field-country",
            countries,
            text(defaults.country.map(|c| c.to_string())),
        ) + &select("default-section", "network-directory-section", sections, text(defaults.section.clone()))
            + &since.html(view.filled, &text(defaults.member_since.map(|day| day.to_string()))).0,
    ))
}

/// Keeps what somebody says of the columns, and shows the plan anew.
fn map(change: &mut Change<'_, '_>, _: Granted<Imports>, form: &Form) -> Result<Answer, Stop> {
    let (id, mut label) = waiting(change.ask)?;
    let bytes = staged::bytes(&change.ask.house.folder, id)?;
    let mut mapping = label.mapping()?;
    let table = Table::open(&bytes, &Limits::default(), mapping.sheet.as_deref())
        .map_err(|finding| Stop::from(finding.refusal()))?;
    for (at, header) in table.headers().iter().enumerate().filter(|(_, header)| !header.is_empty()) {
        let code = form.text(&format!("column-{at}"));
        if let Some(used) = crate::roster::ColumnUse::parse(code) {
            mapping.columns.insert(header.clone(), used);
        }
    }
    mapping.defaults = Defaults {
        kind: MemberKind::parse(form.text("default-kind")),
        country: Country::from_code(form.text("default-country")),
        section: Some(form.text("default-section").to_owned()).filter(|code| !code.is_empty()),
        member_since: form.day("default-since")?,
    };
    (label.mapping, label.faulty) = (mapping.to_json(), None);
    staged::relabel(&change.ask.house.folder, id, &label)?;
    change.see(&staged_place(id))
}

/// The import that a waiting file becomes: it has the file's own id.
fn import_of(id: Id<Staged>) -> Id<Import> {
    Id::from_uuid(id.uuid())
}

/// How far a file has come that somebody gave the word for; nothing if nobody did, or if it broke off.
fn under_way(
    read: &mut db::Read<'_>,
    id: Id<Staged>,
    label: &Label,
    now: Instant,
) -> Result<Option<Option<Run>>, Fault> {
    let Some(begun) = label.begun else { return Ok(None) };
    match run::of(read, import_of(id))? {
        Some(run) => Ok(run.lives(now).then_some(Some(run))),
        None => Ok(run::is_fresh(begun, now).then_some(None)),
    }
}

/// What there is to say of the last time somebody gave the word.
fn notice(label: &Label) -> Option<&str> {
    label.told.as_deref().or(label.begun.map(|_| "network-import-broken"))
}

/// Gives the word: the file is brought in in the background, and a short time is waited for it. Nothing, if it takes
/// longer.
fn begin(ask: &Ask, form: &Form) -> Result<Option<Applied>, Stop> {
    let (id, mut label) = waiting(ask)?;
    let house = &ask.house;
    if label.faulty.is_some() {
        return Err(Refusal::new("network-refusal-import-mapping-faulty").into());
    }
    if house.db.read(|read| under_way(read, id, &label, ask.now))?.is_some() {
        return Ok(None);
    }
    let choice =
        Choice { valid_only: form.ticked("valid_only"), without_doubles: form.ticked("without_doubles") };
    let terms = terms(ask)?;
    (label.begun, label.told) = (Some(ask.now), None);
    staged::relabel(&house.folder, id, &label)?;
    let (order, promise) = (order(ask), form.text("promise").to_owned());
    wait(move |tell| bring_in(order, id, label, terms, (choice, promise), tell)).transpose()
}

fn begun(
    change: &mut Change<'_, '_>,
    _: Granted<Imports>,
    _: &Form,
    applied: Option<Applied>,
) -> Result<Answer, Stop> {
    let id: Id<Staged> = change.ask.path.id("staged")?;
    match applied {
        Some(Applied { import: None, .. }) => {
            staged::drop(&change.ask.house.folder, id);
            change.see("/imports")
        }
        _ => change.see(&place(id.uuid())),
    }
}

fn order(ask: &Ask) -> Order {
    let by = ask.who.user().map_or(By::Visitor, |user| By::User(user.uuid()));
    Order { house: Arc::clone(&ask.house), by }
}

/// Begins something in the background that goes on when nobody waits for it any longer, and waits a short time for
/// what it tells.
fn wait<T, F>(work: impl FnOnce(mpsc::Sender<T>) -> F) -> Option<T>
where
    T: Send + 'static,
    F: Future<Output = ()> + Send + 'static,
{
    let (tell, told) = mpsc::channel();
    Handle::current().spawn(work(tell));
    told.recv_timeout(PATIENCE).ok()
}

/// Brings a waiting file in. If nobody waits any longer for what stopped it, that is told on the file's page.
async fn bring_in(
    order: Order,
    id: Id<Staged>,
    label: Label,
    terms: Terms,
    (choice, promise): (Choice, String),
    tell: mpsc::Sender<Result<Applied, Stop>>,
) {
    let (house, name, mapping) = (Arc::clone(&order.house), label.name.clone(), label.mapping());
    let plan = move || {
        let bytes = staged::bytes(&house.folder, id)?;
        let source = Source { name: &name, bytes: &bytes, mapping: &mapping? };
        let plan = house.db.read(|read| plan::plan(read, &source, &terms, &mut |_| {}))?;
        // The button does what it was shown to do, or nothing.
        if plan.promise()? == promise {
            Ok(plan)
        } else {
            Err(Refusal::new("network-refusal-import-overtaken").into())
        }
    };
    let done = run::bring(&order, import_of(id), plan, choice, &mut |_| {}).await;
    let folder = &order.house.folder;
    let stopped = done.as_ref().err().and_then(said);
    match &done {
        Ok(Applied { import: Some(_), .. }) => staged::drop(folder, id),
        _ => put_back(folder, id, &label, None),
    }
    if tell.send(done).is_err() && stopped.is_some() {
        put_back(folder, id, &label, stopped);
    }
    clear(&order.house, import_of(id)).await;
}

/// The key of what there is to say of something that stopped; nothing, if the file's page says it in any case.
fn said(stop: &Stop) -> Option<&'static str> {
    match stop {
        Stop::Refused(refusals) => refusals.iter().find(|one| one.args.is_empty()).map(|one| one.code),
        Stop::Denied(refusal) => Some(refusal.code),
        Stop::Missing => Some("network-import-broken"),
        Stop::Fault(fault) => {
            tracing::error!(%fault, "an import broke off");
            Some("network-import-broken")
        }
    }
}

/// Lets a file wait again.
fn put_back(folder: &Path, id: Id<Staged>, label: &Label, told: Option<&str>) {
    let label = Label { begun: None, told: told.map(str::to_owned), ..label.clone() };
    if let Err(fault) = staged::relabel(folder, id, &label) {
        tracing::warn!(%fault, "a file that waits to be brought in could not be labelled");
    }
}

async fn clear(house: &Arc<House>, import: Id<Import>) {
    if let Err(stop) = run::clear(house, import, &mut |_| {}).await {
        tracing::warn!(%stop, "what an import left over was not cleared");
    }
}

#[derive(askama::Template)]
#[template(path = "import/running.html")]
struct RunningPage {
    l: Locale,
    here: String,
    file_name: String,
    sentence: String,
    about: String,
    percent: Option<u64>,
}

/// How far it has come; asks again by itself.
fn show_run(ask: &Ask, id: Id<Import>, file_name: &str, run: Option<Run>) -> Result<Answer, Stop> {
    let l = ask.l.clone();
    let written = run.filter(|run| run.total > 0);
    let undoing = run.is_some_and(|run| run.deed == Deed::Undoing);
    let sentence = match written {
        Some(run) => {
            let key = if undoing { "network-import-undoing" } else { "network-import-writing" };
            l.t2(key, "done", run.done, "total", run.total)
        }
        None => l.t("network-import-reading"),
    };
    let about = if undoing { "network-import-undoing-about" } else { "network-import-running-about" };
    let body = RunningPage {
        here: ask.href(&place(id.uuid())),
        file_name: file_name.to_owned(),
        sentence,
        about: l.t(about),
        percent: run.and_then(|run| run.percent()),
        l,
    };
    let mut page = Page::new(file_name, render(&body)?);
    page.private = true;
    page.refresh = Some(AGAIN);
    Ok(Answer::Page(page))
}

fn drop(change: &mut Change<'_, '_>, _: Granted<Imports>, _: &Form) -> Result<Answer, Stop> {
    let (id, label) = waiting(change.ask)?;
    if under_way(change.tx, id, &label, change.ask.now)?.is_some() {
        return Err(Refusal::new("network-refusal-import-running").into());
    }
    staged::drop(&change.ask.house.folder, id);
    change.see("/imports")
}

#[derive(askama::Template)]
#[template(path = "import/show.html")]
struct ImportPage {
    l: Locale,
    here: String,
    errors: Html,
    file_name: String,
    file_hash: String,
    done: String,
    when: String,
    by: String,
    undone: Option<String>,
    entry: i64,
    changes: Html,
    may_undo: bool,
}

/// The import that the address names, if it is this person's or they are an administrator.
fn own_import(read: &mut db::Read<'_>, ask: &Ask) -> Result<ImportRow, Stop> {
    let import = store::load(read, ask.path.id::<Import>("import")?)?.ok_or(Stop::Missing)?;
    if is_own(ask, &import) { Ok(import) } else { Err(Stop::Missing) }
}

fn is_own(ask: &Ask, import: &ImportRow) -> bool {
    ask.who.administers() || (import.by_user.is_some() && import.by_user == ask.who.user().map(Id::uuid))
}

/// An import that is not in the books: its file waits, or is just being brought in.
fn show_unborn(view: &mut View<'_, '_>, id: Id<Import>) -> Result<Answer, Stop> {
    let staged: Id<Staged> = Id::from_uuid(id.uuid());
    let label = own_label(view.ask, staged)?;
    match under_way(view.read, staged, &label, view.ask.now)? {
        Some(run) => show_run(view.ask, id, &label.name, run),
        None => Ok(Answer::See(view.ask.href(&staged_place(staged)))),
    }
}

fn show_one(view: &mut View<'_, '_>, _: Granted<Imports>) -> Result<Answer, Stop> {
    let id: Id<Import> = view.ask.path.id("import")?;
    if store::load(view.read, id)?.is_none() {
        return show_unborn(view, id);
    }
    let import = own_import(view.read, view.ask)?;
    let run = run::of(view.read, id)?.filter(|run| run.deed == Deed::Undoing && run.lives(view.ask.now));
    if run.is_some() {
        return show_run(view.ask, id, &import.file_name, run);
    }
    let l = view.l();
    let zone = view.ask.house.settings.zone.clone();
    let when = |instant: Instant| l.moment(instant, &zone);
    let by = match import.by_user {
        None => l.t("shell-history-by-command"),
        Some(user) => match shell::account::user(view.read, Id::from_uuid(user))
            .map_err(|fault: Fault| Stop::from(fault))?
        {
            Some(account) => account.name,
            None => l.t("shell-history-by-closed"),
        },
    };
    let page = Part::asked(view.ask, import.added + import.changed)?;
    let told = changes::done(view.read, &l, &import, page.bounds())?;
    let standing = import.state == ImportState::Applied;
    let place = place(import.id.uuid());
    let changes = page.shown(&l, view.ask, &place, "network-import-done-with", told, standing)?;
    let body = ImportPage {
        here: view.ask.href(&place),
        changes,
        errors: ui::errors(&l, view.filled),
        done: done(&l, &import),
        when: when(import.applied_at),
        by,
        undone: import.undone_at.map(|at| l.t1("network-import-undone", "when", when(at))),
        entry: i64::try_from(import.entry).unwrap_or(i64::MAX),
        may_undo: standing,
        file_name: import.file_name,
        file_hash: import.file_hash,
        l: l.clone(),
    };
    private(body.file_name.clone(), &body)
}

/// Begins to take an import back; as [`begin`].
fn begin_undo(ask: &Ask, _: &Form) -> Result<(), Stop> {
    let import = ask.house.db.read(|read| own_import(read, ask))?.id;
    let order = order(ask);
    let undone = wait(move |tell| async move {
        let undone = run::take_back(&order, import, &mut |_| {}).await;
        if let Err(Stop::Fault(fault)) = &undone {
            tracing::error!(%fault, "taking an import back broke off");
        }
        // Who asked may have left: the import's page then shows it as it was, and why on the next try.
        let _ = tell.send(undone);
        clear(&order.house, import).await;
    });
    undone.transpose().map(|_| ())
}

fn undo_begun(change: &mut Change<'_, '_>, _: Granted<Imports>, _: &Form, (): ()) -> Result<Answer, Stop> {
    let import: Id<Import> = change.ask.path.id("import")?;
    change.see(&place(import.uuid()))
}

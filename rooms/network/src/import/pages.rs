//! Bringing a roster in by the browser: choose a file, see what would happen, do it, take it back.

use super::{
    plan::{self, Plan, Source, Terms},
    staged::{self, Label, Staged},
    store::{self, Choice, Import, ImportRow, ImportState},
};
use crate::{
    gate::{Imports, Scope},
    member::{self, MemberKind},
    roster::{Country, Defaults, Field, Finding, Limits, Mapping, Severity, Table},
    section,
};
use base::{Fault, Id, Instant, Lang, LangTag, Refusal, Stop};
use shell::{Answer, Ask, Change, Form, Granted, Html, Locale, Page, Routes, View, render, ui};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Of how many faulty rows the page tells the findings.
const TOLD_ROWS: usize = 200;
/// How many rows of the file are shown as they stand.
const SHOWN_ROWS: usize = 60;
/// How many likely doubles are listed.
const SHOWN_DOUBLES: usize = 100;

/// The routes of imports.
pub fn routes(routes: Routes) -> Routes {
    routes
        .page::<Imports>("/imports", show_all)
        .upload::<Imports, Imports, Id<Staged>>("/imports", stage, staged_now, show_all)
        .page::<Imports>("/imports/staged/{staged}", show_staged)
        .act::<Imports, Imports>("/imports/staged/{staged}/mapping", map, show_staged)
        .act_with::<Imports, Imports, Box<Plan>>(
            "/imports/staged/{staged}/apply",
            prepare,
            apply,
            show_staged,
        )
        .act::<Imports, Imports>("/imports/staged/{staged}/drop", drop, show_staged)
        .page::<Imports>("/imports/{import}", show_one)
        .act::<Imports, Imports>("/imports/{import}/undo", undo, show_one)
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
    place: String,
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
        place: view.ask.href(&place(one.id.uuid())),
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
    let mapping = match form.file("mapping") {
        None => Mapping::default(),
        Some(upload) => Mapping::parse(&upload.bytes).map_err(|findings| {
            let at = |finding: &Finding| Refusal { field: Some("mapping".to_owned()), ..finding.refusal() };
            Stop::Refused(findings.iter().map(at).collect())
        })?,
    };
    let id: Id<Staged> = ask.house.moment.id();
    let label = Label {
        name: file.name.clone(),
        by: ask.who.user().map(Id::uuid),
        at: ask.now,
        mapping: mapping.to_json(),
    };
    staged::keep(&ask.house.folder, id, &label, &file.bytes)?;
    Ok(id)
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
    let label = staged::label(&ask.house.folder, id)?.ok_or(Stop::Missing)?;
    let own = label.by.is_some() && label.by == ask.who.user().map(Id::uuid);
    if own || ask.who.administers() { Ok((id, label)) } else { Err(Stop::Missing) }
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

#[derive(askama::Template)]
#[template(path = "import/staged.html")]
struct StagedPage {
    l: Locale,
    here: String,
    title: String,
    errors: Html,
    readable: bool,
    idle: bool,
    summary: String,
    button: String,
    blocked: Option<String>,
    button_valid: Option<String>,
    button_without: Option<String>,
    valid_only: bool,
    findings: Vec<ToldFinding>,
    doubles: Vec<(u64, String, String, String)>,
    more_doubles: Option<String>,
    headers: Vec<String>,
    rows: Vec<FileRow>,
    columns: Vec<ColumnChoice>,
    defaults: Html,
}

fn show_staged(view: &mut View<'_, '_>, _: Granted<Imports>) -> Result<Answer, Stop> {
    let (id, label) = waiting(view.ask)?;
    let bytes = staged::bytes(&view.ask.house.folder, id)?;
    let mapping = label.mapping()?;
    let source = Source { name: &label.name, bytes: &bytes, mapping: &mapping };
    let plan = plan::plan(view.read, &source, &terms(view.ask)?, &mut |_| {})?;
    let l = view.l();
    let (headers, rows) = excerpt(&bytes, &plan.findings);
    let counts = plan.counts;
    let deed = |added: u64| deed(&l, added, counts.changed, counts.unchanged);
    let fresh = counts.added - counts.doubles;
    let valid_only = counts.faulty > 0;
    let doubles = plan.doubles.iter().take(SHOWN_DOUBLES).map(|one| {
        let place = view.ask.href(&member::pages::place(one.member.uuid()));
        (one.row, one.name.clone(), place, one.known_as.clone())
    });
    let beyond = (counts.doubles).saturating_sub(SHOWN_DOUBLES as u64);
    let body = StagedPage {
        here: view.ask.href(&staged_place(id)),
        title: l.t1("network-import-staged-title", "file", plan.file_name.as_str()),
        errors: ui::errors(&l, view.filled),
        readable: plan.readable,
        idle: plan.is_idle(),
        summary: l.n("network-import-summary", plan.summary.rows),
        button: deed(counts.added),
        blocked: valid_only.then(|| l.n("network-import-faulty", counts.faulty)),
        button_valid: valid_only.then(|| l.t1("network-import-do-valid", "deed", deed(counts.added))),
        button_without: (counts.doubles > 0).then(|| {
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
fn excerpt(bytes: &[u8], findings: &[Finding]) -> (Vec<String>, Vec<FileRow>) {
    let Ok(table) = Table::open(bytes, &Limits::default()) else { return (Vec::new(), Vec::new()) };
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
        Field::Id(scheme) => l.t1("network-field-identifier", "scheme", scheme.as_str()),
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
    let table = Table::open(&bytes, &Limits::default()).map_err(|finding| Stop::from(finding.refusal()))?;
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
    label.mapping = mapping.to_json();
    staged::relabel(&change.ask.house.folder, id, &label)?;
    change.see(&staged_place(id))
}

/// Plans outside the transaction, so that nobody's vote waits while a file is read.
fn prepare(ask: &Ask, _: &Form) -> Result<Box<Plan>, Stop> {
    let (id, label) = waiting(ask)?;
    let bytes = staged::bytes(&ask.house.folder, id)?;
    let mapping = label.mapping()?;
    let source = Source { name: &label.name, bytes: &bytes, mapping: &mapping };
    let terms = terms(ask)?;
    let plan = ask.house.db.read(|read| plan::plan(read, &source, &terms, &mut |_| {}))?;
    Ok(Box::new(plan))
}

fn apply(
    change: &mut Change<'_, '_>,
    _: Granted<Imports>,
    form: &Form,
    plan: Box<Plan>,
) -> Result<Answer, Stop> {
    let (id, _) = waiting(change.ask)?;
    let choice =
        Choice { valid_only: form.ticked("valid_only"), without_doubles: form.ticked("without_doubles") };
    let applied = store::apply(&mut change.pen(), *plan, choice, &mut |_| {})?;
    staged::drop(&change.ask.house.folder, id);
    match applied.import {
        Some(import) => change.see(&place(import.uuid())),
        None => change.see("/imports"),
    }
}

fn drop(change: &mut Change<'_, '_>, _: Granted<Imports>, _: &Form) -> Result<Answer, Stop> {
    let (id, _) = waiting(change.ask)?;
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
    may_undo: bool,
}

/// The import that the address names, if it is this person's or they are an administrator.
fn own_import(read: &mut db::Read<'_>, ask: &Ask) -> Result<ImportRow, Stop> {
    let import = store::load(read, ask.path.id::<Import>("import")?)?.ok_or(Stop::Missing)?;
    let own = import.by_user.is_some() && import.by_user == ask.who.user().map(Id::uuid);
    if own || ask.who.administers() { Ok(import) } else { Err(Stop::Missing) }
}

fn show_one(view: &mut View<'_, '_>, _: Granted<Imports>) -> Result<Answer, Stop> {
    let import = own_import(view.read, view.ask)?;
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
    let body = ImportPage {
        here: view.ask.href(&place(import.id.uuid())),
        errors: ui::errors(&l, view.filled),
        done: done(&l, &import),
        when: when(import.applied_at),
        by,
        undone: import.undone_at.map(|at| l.t1("network-import-undone", "when", when(at))),
        entry: i64::try_from(import.entry).unwrap_or(i64::MAX),
        may_undo: import.state == ImportState::Applied,
        file_name: import.file_name,
        file_hash: import.file_hash,
        l: l.clone(),
    };
    private(body.file_name.clone(), &body)
}

fn undo(change: &mut Change<'_, '_>, _: Granted<Imports>, _: &Form) -> Result<Answer, Stop> {
    let import = own_import(change.tx, change.ask)?;
    store::undo(&mut change.pen(), import.id)?;
    change.see(&place(import.id.uuid()))
}

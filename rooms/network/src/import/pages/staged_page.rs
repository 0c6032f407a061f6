//! The page of a file that waits: the file as it is read, faulty cells to be corrected in place, likely doubles to be
//! settled, what the columns hold, and one button that says what it does.

mod columns;

use super::{
    Part, import_of, is_own, notice, place, private, reading, running, staged_place, terms, under_way,
    waiting,
};
use crate::{
    gate::Imports,
    import::{
        plan::{LIKELY_DOUBLE, Plan, Verdict},
        preview::{self, Look, Preview},
        saved,
        staged::{self, Label, Staged},
        store,
    },
    member::{self, pages::register, store as members},
    roster::{
        Field, Finding, Mapping, Severity,
        finding::{COLUMN_IGNORED, ROW_CELLS},
    },
};
use base::{Arg, Id, Stop};
use columns::{ColumnChoice, agree, choices, columns, defaults, sheets};
use shell::{Answer, Granted, Html, Locale, View, ui};
use std::{collections::BTreeMap, time::Duration};

/// How many likely doubles are listed.
const SHOWN_DOUBLES: usize = 100;
/// How long somebody waits for a page that is still being made: of a small file until it is made, of a large one hardly.
const FOR_SMALL: Duration = Duration::from_secs(20);
const FOR_LARGE: Duration = Duration::from_millis(250);
/// How many bytes are a small file.
const SMALL: u64 = 500_000;
/// The most characters of a cell that can be corrected in place.
const LONGEST_CELL: usize = 2_000;
/// How many characters of another cell are shown.
const SHOWN_CELL: usize = 120;

/// A finding as the page tells it.
struct ToldFinding {
    look: &'static str,
    word: String,
    row: Option<String>,
    column: Option<String>,
    value: Option<String>,
    sentence: String,
    /// Whether its row stands on the page.
    here: bool,
    /// Where on the page it can be mended, and the words of the way there.
    next: Option<(String, String)>,
    id: &'static str,
}

impl ToldFinding {
    fn of(l: &Locale, finding: &Finding) -> Self {
        let (look, word) = match finding.severity {
            Severity::Error => ("bad", "network-import-severity-error"),
            Severity::Warning => ("wait", "network-import-severity-warning"),
            Severity::Note => ("plain", "network-import-severity-note"),
        };
        // Who reads a page has buttons for what a terminal needs words for.
        let mut refusal = finding.refusal();
        if finding.id == LIKELY_DOUBLE.id {
            refusal.code = "network-import-double-here";
        }
        for (_, scheme) in refusal.args.iter_mut().filter(|(name, _)| *name == "scheme") {
            if let Arg::Text(code) = scheme {
                *code = register(code).to_owned();
            }
        }
        Self {
            look,
            word: l.t(word),
            row: finding.row.map(|row| row.to_string()),
            column: finding.column.clone(),
            value: finding.value.clone(),
            sentence: l.refusal(&refusal),
            here: false,
            next: None,
            id: finding.id,
        }
    }

    /// A row with too few cells can be mended on the page.
    fn short(l: &Locale, finding: &Finding) -> Self {
        let mut refusal = finding.refusal();
        refusal.code = "network-import-row-short";
        Self { sentence: l.refusal(&refusal), ..Self::of(l, finding) }
    }
}

/// A row of the file as it stands, with what is to be said of it.
struct FileRow {
    row: u64,
    wrong: bool,
    /// What stands in the column of the names.
    name: String,
    /// Those of which something is to be said; all, where nothing is to be said of any row.
    cells: Vec<FileCell>,
    /// The others.
    rest: Vec<FileCell>,
    /// Whether the others are open at once, because whatever is wrong may be mended in any of them.
    open: bool,
    /// The field that says of a row with too few cells that those which are missing are empty.
    lay: Option<(String, bool)>,
    told: Vec<RowFinding>,
}

/// A cell; one of which something is to be said can be corrected in place.
struct FileCell {
    header: String,
    text: String,
    marked: bool,
    input: Option<CellInput>,
}

struct CellInput {
    name: String,
    label: String,
    value: String,
    wrong: bool,
    described: String,
}

struct RowFinding {
    anchor: String,
    finding: ToldFinding,
}

/// A likely double, to be settled.
struct DoubleLine {
    row: u64,
    name: String,
    place: String,
    known_as: String,
    member: String,
}

/// One that is settled.
struct SettledLine {
    row: u64,
    name: String,
    told: String,
}

/// A mapping that is offered.
struct OfferLine {
    id: String,
    name: String,
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
    file: Html,
    /// Whether another file was chosen already.
    other_file: bool,
    sending: Html,
    readable: bool,
    idle: bool,
    summary: String,
    button: String,
    blocked: Option<String>,
    /// Where the first faulty row stands.
    first: Option<u64>,
    valid_only: bool,
    without_doubles: bool,
    promise: String,
    changes: Html,
    findings: Vec<ToldFinding>,
    doubles: Vec<DoubleLine>,
    settled: Vec<SettledLine>,
    more_doubles: Option<String>,
    leave_out: Option<String>,
    headers: Vec<String>,
    rows: Vec<FileRow>,
    /// Whether there is something to be said of the rows.
    found: bool,
    cells: String,
    more_rows: bool,
    corrected: Option<String>,
    corrections: Vec<(String, String, String)>,
    columns: Vec<ColumnChoice>,
    /// That several columns hold the country.
    agree: Option<String>,
    pieces: Vec<(String, String)>,
    sheets: Option<Html>,
    defaults: Html,
    offers: Vec<OfferLine>,
    offered_first: bool,
    saved_name: Html,
}

pub(super) fn show_staged(view: &mut View<'_, '_>, _: Granted<Imports>) -> Result<Answer, Stop> {
    let id: Id<Staged> = view.ask.path.id("staged")?;
    if store::load(view.read, import_of(id))?.is_some_and(|import| is_own(view.ask, &import)) {
        // It was brought in: somebody went back, or reloaded.
        return Ok(Answer::See(view.ask.href(&place(id.uuid()))));
    }
    let (id, label) = waiting(view.ask)?;
    if under_way(view.read, id, &label, view.ask.now)?.is_some() {
        return Ok(Answer::See(view.ask.href(&place(id.uuid()))));
    }
    let house = &view.ask.house;
    let patience = if staged::size(&house.folder, id)? <= SMALL { FOR_SMALL } else { FOR_LARGE };
    match preview::look(view.read, house, (id, &label), terms(view.ask)?, patience)? {
        Look::Ready(preview) => page(view, id, &label, &preview),
        Look::Working(percent) => {
            let (sentence, percent) = reading(&view.ask.l, percent);
            let about = view.ask.l.t("network-import-reading-about");
            running(view.ask, &staged_place(id), &label.name, (sentence, about), percent)
        }
    }
}

fn page(view: &mut View<'_, '_>, id: Id<Staged>, label: &Label, preview: &Preview) -> Result<Answer, Stop> {
    let (l, plan, mapping) = (view.l(), &preview.plan, label.mapping()?);
    let counts = plan.counts;
    let valid_only = counts.faulty > 0;
    let without = if label.without_doubles { counts.doubles } else { 0 };
    let idle = preview.idle || counts.added - without + counts.changed == 0;
    let page = Part::asked(view.ask, counts.changed)?;
    let told = preview.changes(view.read, &l, page.bounds())?;
    let changes = page.shown(&l, view.ask, &staged_place(id), "network-import-changes", told, true)?;
    let beyond = (counts.doubles).saturating_sub(SHOWN_DOUBLES as u64);
    let (rows, listed) = rows(view, &l, preview);
    let offers: Vec<OfferLine> = saved::offered(view.read, &preview.headers)?
        .into_iter()
        .map(|one| OfferLine { id: one.id.to_string(), name: one.name })
        .collect();
    let body = StagedPage {
        here: view.ask.href(&staged_place(id)),
        title: l.t1("network-import-staged-title", "file", plan.file_name.as_str()),
        errors: ui::errors(&l, view.filled),
        told: notice(label).map(|key| l.t(key)),
        faults: label.faults().iter().map(|finding| l.refusal(&finding.refusal())).collect(),
        mapping_file: file_field(view, &l, "mapping", "network-import-mapping-file"),
        file: file_field(view, &l, "file", "network-import-file"),
        other_file: view.filled.at("file").is_some() || view.filled.form.file("file").is_some(),
        sending: ui::sending(&l),
        readable: plan.readable,
        idle,
        summary: l.n("network-import-summary", plan.summary.rows),
        button: button(&l, plan, without, valid_only),
        blocked: match (valid_only, idle) {
            (true, true) if counts.added + counts.changed + counts.unchanged == 0 => {
                Some(l.n("network-import-faulty-all", counts.faulty))
            }
            (true, true) => Some(l.n("network-import-faulty-idle", counts.faulty)),
            (true, false) => Some(l.n("network-import-faulty", counts.faulty)),
            (false, _) => None,
        },
        valid_only,
        without_doubles: label.without_doubles,
        promise: preview.promise.clone(),
        changes,
        findings: findings(&l, plan, &listed),
        doubles: doubles(view, plan),
        settled: settled(view, &l, label)?,
        more_doubles: (beyond > 0).then(|| l.n("network-import-more-doubles", beyond)),
        leave_out: (counts.doubles > 0 && counts.added - counts.doubles + counts.changed > 0)
            .then(|| l.n("network-import-doubles-out", counts.doubles)),
        headers: preview.headers.clone(),
        cells: rows
            .iter()
            .flat_map(|row| row.cells.iter().chain(&row.rest))
            .filter_map(|cell| Some(&*cell.input.as_ref()?.name))
            .map(|name| name.trim_start_matches("cell-"))
            .collect::<Vec<_>>()
            .join(" "),
        more_rows: rows.len() >= preview::SHOWN_ROWS,
        first: rows.iter().find(|row| row.wrong).map(|row| row.row),
        found: rows.iter().any(|row| !row.told.is_empty()),
        rows,
        corrected: (!label.by_hand.cells.is_empty())
            .then(|| l.n("network-import-corrected", label.by_hand.cells.len())),
        corrections: label
            .by_hand
            .cells
            .iter()
            .take(SHOWN_DOUBLES)
            .map(|one| {
                (
                    l.t2("network-import-cell-of", "row", one.row.to_string(), "column", one.column.as_str()),
                    one.was.clone(),
                    one.now.clone(),
                )
            })
            .collect(),
        columns: columns(view, &l, plan),
        agree: agree(&l, plan),
        pieces: choices(&l, None),
        sheets: sheets(view, &l, plan, &mapping),
        defaults: defaults(view, &l, &mapping.defaults)?,
        offered_first: mapping == Mapping::default() && !offers.is_empty(),
        offers,
        saved_name: ui::Field::new(&l, "saved-name", "network-import-saved-name").html(view.filled, ""),
        l: l.clone(),
    };
    private(body.title.clone(), &body)
}

fn file_field(view: &View<'_, '_>, l: &Locale, name: &str, label: &str) -> Html {
    ui::Field::new(l, name, label).kind("file").html(view.filled, "")
}

/// What the one button says: exactly what it does.
fn button(l: &Locale, plan: &Plan, without: u64, valid_only: bool) -> String {
    let counts = plan.counts;
    let deed = deed(l, counts.added - without, counts.changed, counts.unchanged);
    match (valid_only, without > 0) {
        (false, false) => deed,
        (true, false) => {
            let faulty = i64::try_from(counts.faulty).unwrap_or(i64::MAX);
            l.t2("network-import-do-valid", "count", faulty, "deed", deed)
        }
        (false, true) => l.t1("network-import-do-without", "deed", deed),
        (true, true) => l.t1("network-import-do-without-both", "deed", deed),
    }
}

/// What is to be said of the file and of rows that are not shown as faulty, the gravest first; which columns are left out
/// is one thing.
fn findings(l: &Locale, plan: &Plan, listed: &BTreeMap<u64, ()>) -> Vec<ToldFinding> {
    let is_listed = |one: &Finding| one.row.is_some_and(|row| listed.contains_key(&row));
    let mut found: Vec<&Finding> =
        plan.findings.iter().filter(|one| one.severity == Severity::Warning || !is_listed(one)).collect();
    found.sort_by_key(|one| one.severity);
    let ignored = found.iter().filter(|one| one.id == COLUMN_IGNORED.id);
    let ignored: Vec<&str> = ignored.filter_map(|one| one.column.as_deref()).collect();
    let first = ignored.first().copied();
    let is_told = |one: &&Finding| one.id != COLUMN_IGNORED.id || one.column.as_deref() == first;
    let tell = |one: &Finding| {
        let told = ToldFinding { here: is_listed(one), ..ToldFinding::of(l, one) };
        if one.id != COLUMN_IGNORED.id {
            return told;
        }
        let args = [("count", ignored.len().into()), ("columns", l.list(&ignored).into())];
        ToldFinding {
            column: None,
            sentence: l.with("network-import-columns-out", &args),
            next: Some(("#columns".to_owned(), l.t("network-import-columns-say"))),
            ..told
        }
    };
    found.into_iter().filter(is_told).map(tell).collect()
}

/// The rows with their findings, and which they are.
fn rows(view: &View<'_, '_>, l: &Locale, preview: &Preview) -> (Vec<FileRow>, BTreeMap<u64, ()>) {
    let mut by_row: BTreeMap<u64, Vec<&Finding>> = BTreeMap::new();
    for finding in &preview.plan.findings {
        if let Some(row) = finding.row {
            by_row.entry(row).or_default().push(finding);
        }
    }
    let listed = preview.rows.iter().map(|row| (row.row, ())).collect();
    let rows = preview.rows.iter().map(|row| {
        let found = by_row.get(&row.row).map_or(&[][..], Vec::as_slice);
        file_row(view, l, preview, row, found)
    });
    (rows.collect(), listed)
}

fn file_row(
    view: &View<'_, '_>,
    l: &Locale,
    preview: &Preview,
    row: &preview::Row,
    found: &[&Finding],
) -> FileRow {
    let anchor = |at: usize| format!("told-{}-{at}", row.row);
    let is_short = |one: &Finding| one.id == ROW_CELLS.id && (1..preview.headers.len()).contains(&row.given);
    let short = found.iter().any(|one| is_short(one));
    // Whatever concerns the row as a whole may be mended in any of its cells, if they can be told apart.
    let shapeless = !short
        && found.iter().any(|one| one.id.starts_with("network-finding-row-") || one.id.contains("quote"));
    let whole = short || found.iter().any(|one| one.is_error() && one.column.is_none()) && !shapeless;
    let cell = |(at, (header, text)): (usize, (&String, &String))| {
        let here: Vec<usize> = found
            .iter()
            .enumerate()
            .filter(|(_, one)| {
                one.severity != Severity::Note && one.column.as_deref() == Some(header.as_str())
            })
            .map(|(nth, _)| nth)
            .collect();
        let wrong = here.iter().any(|nth| found[*nth].is_error());
        let name = format!("cell-{}-{at}", row.row);
        // A field of one line would take line breaks away unasked.
        let fits = text.chars().count() <= LONGEST_CELL && !text.contains(['\n', '\r']);
        let open = (!here.is_empty() || whole) && !header.is_empty() && fits;
        let input = (open && !shapeless).then(|| CellInput {
            label: l.t2("network-import-cell-of", "row", row.row.to_string(), "column", header.as_str()),
            value: view.filled.value(&name, text),
            wrong,
            described: here.iter().map(|nth| anchor(*nth)).collect::<Vec<_>>().join(" "),
            name,
        });
        FileCell {
            header: header.clone(),
            text: text.chars().take(SHOWN_CELL).collect(),
            marked: !here.is_empty(),
            input,
        }
    };
    let all = preview.headers.iter().zip(&row.cells).enumerate().map(cell);
    let (cells, rest): (Vec<_>, Vec<_>) = all.partition(|cell| cell.marked || found.is_empty());
    let finding =
        |one: &Finding| if is_short(one) { ToldFinding::short(l, one) } else { ToldFinding::of(l, one) };
    let lay = format!("lay-{}", row.row);
    FileRow {
        row: row.row,
        wrong: found.iter().any(|one| one.is_error()),
        name: name_of(&preview.plan, &row.cells),
        open: whole && cells.is_empty(),
        lay: short.then(|| (lay.clone(), !view.filled.value(&lay, "").is_empty())),
        cells,
        rest: rest.into_iter().filter(|cell| cell.input.is_some() || !cell.text.is_empty()).collect(),
        told: found
            .iter()
            .enumerate()
            .map(|(at, one)| RowFinding { anchor: anchor(at), finding: finding(one) })
            .collect(),
    }
}

/// What a row calls its member: the first of the columns of names in which something stands.
fn name_of(plan: &Plan, cells: &[String]) -> String {
    let is_name = |field: &Field| matches!(field, Field::Name | Field::NameIn(_));
    let of_names = plan.columns.iter().filter(|column| column.field.as_ref().is_some_and(is_name));
    let mut names = of_names.filter_map(|column| cells.get(column.index)).filter(|cell| !cell.is_empty());
    names.next().map(|name| name.chars().take(SHOWN_CELL).collect()).unwrap_or_default()
}

fn doubles(view: &View<'_, '_>, plan: &Plan) -> Vec<DoubleLine> {
    let line = |one: &crate::import::Double| DoubleLine {
        row: one.row,
        name: one.name.clone(),
        place: view.ask.href(&member::pages::place(one.member.uuid())),
        known_as: one.known_as.clone(),
        member: one.member.to_string(),
    };
    plan.doubles.iter().take(SHOWN_DOUBLES).map(line).collect()
}

/// What somebody settled, so that it can be opened again.
fn settled(view: &mut View<'_, '_>, l: &Locale, label: &Label) -> Result<Vec<SettledLine>, Stop> {
    let mut lines = Vec::new();
    for one in label.by_hand.rows.iter().take(SHOWN_DOUBLES) {
        let told = match one.verdict {
            Verdict::Same(member) => {
                let title = members::title(view.read, member.uuid(), l)?.unwrap_or_default();
                l.t1("network-import-settled-same", "name", title)
            }
            Verdict::New => l.t("network-import-settled-new"),
            Verdict::Out => l.t("network-import-settled-out"),
        };
        lines.push(SettledLine { row: one.row, name: one.name.clone(), told });
    }
    Ok(lines)
}

/// What pressing the button does, exactly: "Add 1,243 members, change 12 and leave 3 unchanged".
fn deed(l: &Locale, added: u64, changed: u64, unchanged: u64) -> String {
    let change = if added > 0 { "network-import-do-change" } else { "network-import-do-change-only" };
    let parts = [("network-import-do-add", added), (change, changed), ("network-import-do-leave", unchanged)];
    let parts = parts.iter().filter(|(_, count)| *count > 0).map(|(key, count)| l.n(key, *count));
    l.list(&parts.collect::<Vec<_>>())
}

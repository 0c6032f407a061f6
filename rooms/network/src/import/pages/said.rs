//! What somebody says of a file that waits: what its columns hold, how single cells are meant, what a likely double is,
//! and another file in its place. Each is kept beside the file, and the file is looked at anew.

use super::{Ask, Change, Form, Granted, Imports, Staged, look, staged_place, under_way, waiting};
use crate::{
    import::{
        plan::{Settled, Verdict},
        preview,
        saved::{self, SavedMapping},
        staged::{self, Label},
    },
    member::{Member, MemberKind, Standing},
    roster::{ColumnUse, Correction, Country, Defaults, Limits, Mapping, Record, Table, csv_safe},
};
use base::{Day, Fault, Id, Refusal, Stop};
use shell::{Answer, View};
use std::collections::BTreeMap;

/// The most cells that can be corrected beside one file, and the most rows that can be settled.
const MOST: usize = 5_000;
/// The most characters of a corrected cell.
const LONGEST: usize = 2_000;

/// A file of which nothing is under way.
fn open(ask: &Ask) -> Result<(Id<Staged>, Label), Stop> {
    let (id, label) = waiting(ask)?;
    if ask.house.db.read(|read| under_way(read, id, &label, ask.now))?.is_some() {
        return Err(Refusal::new("network-refusal-import-running").into());
    }
    Ok((id, label))
}

fn keep(ask: &Ask, id: Id<Staged>, label: &Label) -> Result<(), Stop> {
    staged::relabel(&ask.house.folder, id, label)?;
    look(ask, id, label)
}

/// Shows the file anew.
pub(super) fn see_staged(
    change: &mut Change<'_, '_>,
    _: Granted<Imports>,
    _: &Form,
    (): (),
) -> Result<Answer, Stop> {
    change.see(&staged_place(change.ask.path.id("staged")?))
}

/// The file as a table, without corrections.
fn table<'b>(bytes: &'b [u8], mapping: &Mapping) -> Result<Table<'b>, Stop> {
    Table::open(bytes, &Limits::default(), mapping.said()).map_err(|finding| Stop::from(finding.refusal()))
}

/// Keeps what somebody says of the columns.
pub(super) fn map(ask: &Ask, form: &Form) -> Result<(), Stop> {
    mapped(ask, form).map(drop)
}

/// A mapping that is to be saved, and the columns for which it is.
pub(super) struct ToSave {
    headers: Vec<String>,
    mapping: Mapping,
}

/// As [`map`], to be saved under a name besides.
pub(super) fn map_to_save(ask: &Ask, form: &Form) -> Result<ToSave, Stop> {
    let (headers, mapping) = mapped(ask, form)?;
    Ok(ToSave { headers, mapping })
}

fn mapped(ask: &Ask, form: &Form) -> Result<(Vec<String>, Mapping), Stop> {
    let (id, mut label) = open(ask)?;
    let bytes = staged::bytes(&ask.house.folder, id)?;
    let mut mapping = label.mapping()?;
    let mut read = table(&bytes, &mapping)?;
    let chosen = read.sheets().map(|sheets| (sheets.read.clone(), form.text("sheet").to_owned()));
    if let Some((now, wanted)) = chosen.filter(|(now, wanted)| !wanted.is_empty() && now != wanted) {
        // What was said of the columns was said of another sheet's.
        let known = read.sheets().is_some_and(|sheets| sheets.all.contains(&wanted));
        mapping.sheet = Some(if known { wanted } else { now });
        mapping.columns.clear();
        read = table(&bytes, &mapping)?;
    } else {
        for (at, header) in read.headers().iter().enumerate().filter(|(_, header)| !header.is_empty()) {
            if let Some(used) = ColumnUse::parse(form.text(&format!("column-{at}"))) {
                mapping.columns.insert(header.clone(), used);
            }
        }
    }
    // What is done by itself stands in the form already, and is said only by whoever says something else.
    let was = mapping.defaults;
    let said = |day: Option<Day>, was: Option<Day>| day.filter(|day| was.is_some() || *day != ask.today());
    let kind = MemberKind::parse(form.text("default-kind"));
    mapping.defaults = Defaults {
        kind: kind.filter(|kind| was.kind.is_some() || *kind != MemberKind::LocalGovernment),
        country: Country::from_code(form.text("default-country")),
        section: Some(form.text("default-section").to_owned()).filter(|code| !code.is_empty()),
        member_since: said(form.day("default-since")?, was.member_since),
        standing: Standing::parse(form.text("default-standing")),
        standing_since: said(form.day("default-standing-since")?, was.standing_since),
    };
    (label.mapping, label.faulty) = (mapping.to_json(), None);
    keep(ask, id, &label)?;
    Ok((read.headers().to_vec(), mapping))
}

/// Saves the mapping under a name.
pub(super) fn save(
    change: &mut Change<'_, '_>,
    _: Granted<Imports>,
    form: &Form,
    to_save: ToSave,
) -> Result<Answer, Stop> {
    let mut pen = change.pen();
    saved::save(&mut pen, form.text("saved-name"), &to_save.headers, &to_save.mapping)?;
    change.see(&staged_place(change.ask.path.id("staged")?))
}

/// Takes a saved mapping.
pub(super) fn take_saved(ask: &Ask, form: &Form) -> Result<(), Stop> {
    let (id, mut label) = open(ask)?;
    let wanted: Id<SavedMapping> = form.id("mapping")?;
    let saved = ask.house.db.read(|read| saved::load(read, wanted))?.ok_or(Stop::Missing)?;
    let mut mapping =
        Mapping::parse(saved.mapping.as_bytes()).map_err(|_| Fault::new("a saved mapping cannot be read"))?;
    // Which sheet is read, in which encoding, was said of this file, not of the one for which it was saved.
    let own = label.mapping()?;
    (mapping.sheet, mapping.encoding) = (own.sheet, own.encoding);
    (label.mapping, label.faulty) = (mapping.to_json(), None);
    keep(ask, id, &label)
}

/// Lets a saved mapping go.
pub(super) fn remove_saved(
    change: &mut Change<'_, '_>,
    _: Granted<Imports>,
    form: &Form,
) -> Result<Answer, Stop> {
    let (id, _) = waiting(change.ask)?;
    let wanted: Id<SavedMapping> = form.id("mapping")?;
    saved::remove(&mut change.pen(), wanted)?;
    change.see(&staged_place(id))
}

/// The mapping as the file that a terminal takes.
pub(super) fn mapping_file(view: &mut View<'_, '_>, _: Granted<Imports>) -> Result<Answer, Stop> {
    let (_, label) = waiting(view.ask)?;
    let json = label.mapping()?.to_json();
    let writes = move |_: &mut db::Read<'_>, out: &mut dyn std::io::Write| {
        out.write_all(json.as_bytes()).map_err(|error| Fault::from("writing a mapping", error))
    };
    Ok(Answer::File("application/json", "mapping.json".to_owned(), Box::new(writes)))
}

/// The file as it is read, corrections and all, as a table that an import reads again.
pub(super) fn corrected_file(view: &mut View<'_, '_>, _: Granted<Imports>) -> Result<Answer, Stop> {
    let (id, label) = waiting(view.ask)?;
    let (folder, mapping) = (view.ask.house.folder.clone(), label.mapping()?);
    let writes = move |_: &mut db::Read<'_>, out: &mut dyn std::io::Write| {
        let fault = |error: csv::Error| Fault::from("writing a table", error);
        let bytes = staged::bytes(&folder, id)?;
        let mut table = Table::open(&bytes, &Limits::default(), mapping.said())
            .map_err(|_| Fault::new("a file that was read cannot be read"))?;
        table.correct(&label.by_hand.cells);
        let mut lines = csv::WriterBuilder::new().flexible(true).from_writer(out);
        lines.write_record(table.headers()).map_err(fault)?;
        for record in table.records() {
            let cells =
                (0..table.headers().len()).map(|at| csv_safe(crate::roster::csv_plain(record.cell(at))));
            let cells: Vec<String> = cells.map(|cell| cell.into_owned()).collect();
            lines.write_record(&cells).map_err(fault)?;
        }
        lines.flush().map_err(|error| Fault::from("writing a table", error))
    };
    Ok(Answer::File("text/csv; charset=utf-8", "roster.csv".to_owned(), Box::new(writes)))
}

/// Keeps corrected cells, or lets all corrections go.
pub(super) fn correct(ask: &Ask, form: &Form) -> Result<(), Stop> {
    let (id, mut label) = open(ask)?;
    if form.ticked("forget") {
        label.by_hand.cells.clear();
        return keep(ask, id, &label);
    }
    let mut meant: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
    for name in form.text("cells").split(' ') {
        let place = name.split_once('-').and_then(|(row, at)| Some((row.parse().ok()?, at.parse().ok()?)));
        if let Some((row, at)) = place {
            meant.entry(row).or_default().push(at);
        }
    }
    let bytes = staged::bytes(&ask.house.folder, id)?;
    let table = table(&bytes, &label.mapping()?)?;
    let last = meant.keys().next_back().copied().unwrap_or_default();
    for record in table.records().take_while(|record| record.row <= last) {
        if let Some(columns) = meant.get(&record.row) {
            correct_row(form, table.headers(), &record, columns, &mut label.by_hand.cells)?;
        }
    }
    if label.by_hand.cells.len() > MOST {
        return Err(Refusal::new("network-refusal-import-corrections").with("most", MOST).into());
    }
    label.by_hand.cells.sort_by(|one, other| (one.row, &one.column).cmp(&(other.row, &other.column)));
    keep(ask, id, &label)
}

/// Keeps what is typed into the cells of a row. One with too few cells gets those that are missing as soon as somebody types
/// into it, or says that they are empty.
fn correct_row(
    form: &Form,
    headers: &[String],
    record: &Record,
    columns: &[usize],
    kept: &mut Vec<Correction>,
) -> Result<(), Stop> {
    let mut typed = Vec::new();
    for at in columns.iter().copied() {
        let name = format!("cell-{}-{at}", record.row);
        let (Some(now), Some(column)) = (form.all(&name).next(), headers.get(at)) else { continue };
        if now.chars().count() > LONGEST {
            return Err(Refusal::new("shell-refusal-long").with("most", LONGEST).at(name).into());
        }
        typed.push((at, column, now));
    }
    let laid = record.width() < headers.len()
        && (form.ticked(&format!("lay-{}", record.row))
            || typed.iter().any(|(at, _, now)| *now != record.cell(*at)));
    for (at, column, now) in typed {
        kept.retain(|one| (one.row, &one.column) != (record.row, column));
        // The last of the missing cells says that they are known to be missing.
        if now != record.cell(at) || (laid && at + 1 == headers.len()) {
            let (column, was) = (column.clone(), record.cell(at).to_owned());
            kept.push(Correction { row: record.row, column, was, now: now.to_owned() });
        }
    }
    Ok(())
}

/// Settles what a likely double is, opens that again, or leaves out all of which nothing is said.
pub(super) fn settle(ask: &Ask, form: &Form) -> Result<(), Stop> {
    let (id, mut label) = open(ask)?;
    if form.ticked("all") {
        label.without_doubles = form.text("all") == "out";
        return keep(ask, id, &label);
    }
    let row =
        form.number("row", 1, i64::MAX)?.and_then(|row| u64::try_from(row).ok()).ok_or(Stop::Missing)?;
    let name = form.raw("name").to_owned();
    let verdict = match form.text("is") {
        "same" => Some(Verdict::Same(form.id::<Member>("member")?)),
        "new" => Some(Verdict::New),
        "out" => Some(Verdict::Out),
        "open" => None,
        _ => return Err(Refusal::new("shell-refusal-choice").at("is").into()),
    };
    label.by_hand.rows.retain(|one| one.row != row);
    label.by_hand.rows.extend(verdict.map(|verdict| Settled { row, name, verdict }));
    if label.by_hand.rows.len() > MOST {
        return Err(Refusal::new("network-refusal-import-corrections").with("most", MOST).into());
    }
    label.by_hand.rows.sort_by_key(|one| one.row);
    keep(ask, id, &label)
}

/// Takes another file in the place of this one; what was said of its columns, cells and doubles stays, as far as it still
/// says the same.
pub(super) fn replace(ask: &Ask, form: &Form) -> Result<Id<Staged>, Stop> {
    let (old, label) = open(ask)?;
    let file = form.file("file").ok_or_else(|| Refusal::new("network-refusal-import-no-file").at("file"))?;
    let id: Id<Staged> = ask.house.moment.id();
    let label = Label { name: file.name.clone(), at: ask.now, begun: None, told: None, ..label };
    staged::keep(&ask.house.folder, id, &label, &file.bytes)?;
    staged::drop(&ask.house.folder, old);
    preview::forget(old);
    look(ask, id, &label)?;
    Ok(id)
}

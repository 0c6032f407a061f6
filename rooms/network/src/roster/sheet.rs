//! A spreadsheet's own format (XLSX) as the text of a table: one line per row, numbered as the spreadsheet numbers them.
//!
//! The file is hostile until it is looked through: before anything is made of it, every part is unpacked once and thrown
//! away, so that what it unpacks to is known and bounded; then its cells are read one after another. Only values are
//! taken, those of formulas as the spreadsheet kept them; nothing in the file is ever run.

mod look;

use super::{
    finding::{
        FILE_BROKEN, FILE_EMPTY, FILE_LOCKED, FILE_UNPACKED, Finding, HEADER_EMPTY, SHEET_CHOSEN,
        SHEET_MERGED, SHEET_MISSING, SHEET_TITLE, SHEET_UNCALCULATED,
    },
    table::{Limits, letter},
    text::csv_safe,
};
use calamine::{Data, DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use look::{Looked, look_through};
use std::{
    collections::BTreeMap,
    io::Cursor,
    panic::{AssertUnwindSafe, catch_unwind},
};
use zip::ZipArchive;

/// Among how many of the first rows the one with the column names is looked for.
const HEAD: usize = 20;
/// The last row and column that the format knows.
const LAST: (u32, u32) = (1_048_575, 16_383);

/// A sheet as a table.
#[derive(Debug)]
pub(super) struct Sheet {
    /// Its rows as comma-separated values.
    pub text: String,
    /// What there is to say of how it was read.
    pub findings: Vec<Finding>,
    /// Its name.
    pub name: String,
    /// The names of all sheets that could be read.
    pub names: Vec<String>,
    /// How many columns stand before its first one.
    pub first: usize,
}

/// Whether a file is a spreadsheet in this format, whatever it is called.
pub(super) fn is_workbook(bytes: &[u8]) -> bool {
    if !bytes.starts_with(b"PK\x03\x04") {
        return false;
    }
    let Ok(archive) = ZipArchive::new(Cursor::new(bytes)) else { return false };
    archive.file_names().flatten().any(|name| {
        let name = name.trim_start_matches('/').to_ascii_lowercase();
        name == "xl/workbook.xml" || name.starts_with("xl/worksheets/") && name.ends_with(".xml")
    })
}

/// Whether an archive that cannot be opened was a spreadsheet.
pub(super) fn was_workbook(bytes: &[u8]) -> bool {
    names(bytes, b"xl/")
}

/// Whether a name stands in an archive; those of its parts stand at its beginning and at its end.
pub(super) fn names(bytes: &[u8], name: &[u8]) -> bool {
    const EDGE: usize = 65_536;
    let (head, tail) = (&bytes[..bytes.len().min(EDGE)], &bytes[bytes.len().saturating_sub(EDGE)..]);
    [head, tail].iter().any(|part| part.windows(name.len()).any(|window| window == name))
}

/// Whether a file is a spreadsheet behind a password: its name for what is locked stands inside, in UTF-16.
pub(super) fn locked(bytes: &[u8]) -> Option<Finding> {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|part| part == name).then(|| Finding::new(&FILE_LOCKED))
}

/// Reads the sheet of this name, or the first that is shown and holds anything.
pub(super) fn read(bytes: &[u8], limits: &Limits, wanted: Option<&str>) -> Result<Sheet, Box<Finding>> {
    let looked = look_through(bytes, limits)?;
    // What a reader of others' making cannot bear is a broken file, and no fault of ours.
    let read = catch_unwind(AssertUnwindSafe(|| of_looked(bytes, limits, wanted, &looked)));
    read.unwrap_or_else(|_| Err(broken()))
}

fn broken() -> Box<Finding> {
    Finding::new(&FILE_BROKEN).into()
}

fn unreadable(_: XlsxError) -> Box<Finding> {
    broken()
}

type Book<'b> = Xlsx<Cursor<&'b [u8]>>;

fn of_looked(
    bytes: &[u8],
    limits: &Limits,
    wanted: Option<&str>,
    looked: &Looked,
) -> Result<Sheet, Box<Finding>> {
    let mut book: Book<'_> = Xlsx::new(Cursor::new(bytes)).map_err(unreadable)?;
    let sheets = book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let (shown, hidden): (Vec<_>, Vec<_>) =
        sheets.cloned().partition(|sheet| sheet.visible == SheetVisible::Visible);
    let names: Vec<String> = shown.iter().chain(&hidden).map(|sheet| sheet.name.clone()).collect();
    let mut candidates = match wanted {
        Some(name) if names.iter().any(|one| one == name) => vec![name.to_owned()],
        Some(name) => {
            let finding = Finding::new(&SHEET_MISSING).value(name);
            return Err(finding.with("expected", names.join(", ")).into());
        }
        None => shown.into_iter().map(|sheet| sheet.name).collect(),
    };
    if candidates.is_empty() {
        candidates.clone_from(&names);
    }
    for name in candidates {
        let mut lines = Lines::new(limits, merged(&mut book, &name)?);
        let mut cells = book.worksheet_cells_reader(&name).map_err(unreadable)?;
        while let Some(cell) = cells.next_cell().map_err(unreadable)? {
            let (row, column) = cell.get_position();
            if row > LAST.0 || column > LAST.1 {
                return Err(broken());
            }
            if let Some(text) = text_of(cell.get_value()) {
                lines.put(row, column as usize, text)?;
            }
        }
        if let Some(mut sheet) = lines.finish(name)? {
            sheet.names = names;
            say_chosen(&mut sheet, wanted.is_some());
            say_uncalculated(&mut sheet, looked);
            return Ok(sheet);
        }
    }
    Err(Finding::new(&FILE_EMPTY).into())
}

/// Which other sheets there are, if nobody said which one is meant.
fn say_chosen(sheet: &mut Sheet, wanted: bool) {
    let others: Vec<&str> =
        sheet.names.iter().filter(|name| **name != sheet.name).map(String::as_str).collect();
    if !wanted && !others.is_empty() {
        let finding = Finding::new(&SHEET_CHOSEN).value(&sheet.name);
        sheet.findings.push(finding.with("others", super::text::shown(&others.join(", "))));
    }
}

/// Formulas without a value; in which sheet they stand is not looked up, as nearly always there is one.
fn say_uncalculated(sheet: &mut Sheet, looked: &Looked) {
    let (count, cell) = &looked.uncalculated;
    if *count > 0 {
        let cell = cell.clone().unwrap_or_else(|| "–".to_owned());
        sheet.findings.push(Finding::new(&SHEET_UNCALCULATED).with("count", *count).with("cell", cell));
    }
}

/// Cells that are merged with others below them: by their row, the column and the last row.
type Merged = BTreeMap<u32, Vec<(usize, u32)>>;

/// Which cells of a sheet are merged.
fn merged(book: &mut Book<'_>, name: &str) -> Result<Merged, Box<Finding>> {
    let mut merged = Merged::new();
    for place in book.merge_cells_by_sheet_name(name).map_err(unreadable)? {
        if place.end.0 > place.start.0 {
            merged.entry(place.start.0).or_default().push((place.start.1 as usize, place.end.0));
        }
    }
    Ok(merged)
}

/// A cell's value as text; nothing for an empty one.
fn text_of(value: &DataRef<'_>) -> Option<String> {
    let text = match value {
        DataRef::Empty => return None,
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTime(length) => length.as_f64().to_string(),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        other => Data::from(other.clone()).to_string(),
    };
    (!text.is_empty()).then_some(text)
}

/// Cells of one row that hold something.
type Row = BTreeMap<usize, String>;

/// Gathers cells into lines.
struct Lines<'l> {
    limits: &'l Limits,
    merged: Merged,
    /// Values that go on below, by column: the last row and the value.
    going_on: BTreeMap<usize, (u32, String)>,
    filled: u64,
    /// The row that is being gathered.
    row: u32,
    cells: Row,
    /// The first rows, until it is known in which of them the column names stand.
    head: Option<Vec<(u32, Row)>>,
    text: Vec<u8>,
    written: u32,
    first: usize,
    width: usize,
    findings: Vec<Finding>,
}

impl<'l> Lines<'l> {
    fn new(limits: &'l Limits, merged: Merged) -> Self {
        Self {
            limits,
            merged,
            going_on: BTreeMap::new(),
            filled: 0,
            row: 0,
            cells: Row::new(),
            head: Some(Vec::new()),
            text: Vec::new(),
            written: 0,
            first: 0,
            width: 0,
            findings: Vec::new(),
        }
    }

    /// Takes the next cell; they come row by row.
    fn put(&mut self, row: u32, column: usize, text: String) -> Result<(), Box<Finding>> {
        if row < self.row {
            return Err(broken());
        }
        if row > self.row {
            self.end_row()?;
            self.row = row;
        }
        self.cells.insert(column, text);
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), Box<Finding>> {
        let (row, mut cells) = (self.row, std::mem::take(&mut self.cells));
        if cells.is_empty() {
            return Ok(());
        }
        self.fill(row, &mut cells);
        let Some(head) = &mut self.head else { return self.write(row, &cells) };
        head.push((row, cells));
        if head.len() >= HEAD { self.write_head() } else { Ok(()) }
    }

    /// Gives the cells of a row the values with which they are merged from above.
    fn fill(&mut self, row: u32, cells: &mut Row) {
        self.going_on.retain(|_, (last, _)| *last >= row);
        for (column, (_, value)) in &self.going_on {
            if !cells.contains_key(column) {
                cells.insert(*column, value.clone());
                self.filled += 1;
            }
        }
        let starts = self.merged.split_off(&(row + 1));
        let passed = std::mem::replace(&mut self.merged, starts);
        for (start, places) in passed {
            for (column, last) in places.into_iter().filter(|(column, _)| start == row && *column < WIDEST) {
                if let Some(value) = cells.get(&column) {
                    self.going_on.insert(column, (last, value.clone()));
                }
            }
        }
    }

    /// Finds the row of the column names: the first, unless it and others hold one cell alone, as titles do.
    fn write_head(&mut self) -> Result<(), Box<Finding>> {
        let head = self.head.take().unwrap_or_default();
        let widest = head.iter().map(|(_, cells)| cells.len()).max().unwrap_or_default();
        let titles = head.iter().take_while(|(_, cells)| widest > 1 && cells.len() == 1).count();
        let Some((header, names)) = head.get(titles) else { return Ok(()) };
        if titles > 0 {
            let finding =
                Finding::new(&SHEET_TITLE).with("count", titles).with("header", (header + 1).to_string());
            self.findings.push(finding);
        }
        let in_use = head[titles..].iter().filter_map(|(_, cells)| cells.keys().next().copied());
        self.first = in_use.min().unwrap_or_default();
        self.width = names.keys().last().map_or(0, |last| last + 1 - self.first);
        head[titles..].iter().try_for_each(|(row, cells)| self.write(*row, cells))
    }

    fn write(&mut self, row: u32, cells: &Row) -> Result<(), Box<Finding>> {
        for _ in self.written..row {
            self.text.push(b'\n');
        }
        self.written = row + 1;
        if let Some((column, _)) = cells.first_key_value().filter(|(column, _)| **column < self.first) {
            return Err(Finding::new(&HEADER_EMPTY)
                .at(u64::from(row) + 1, u64::from(row) + 1)
                .column(&letter(*column))
                .into());
        }
        let mut line = csv::WriterBuilder::new().from_writer(&mut self.text);
        let within = self.first..self.first + self.width;
        // What lies beyond the names is told as so many cells too many, however far it lies.
        let beyond = cells.range(within.end..).map(|(_, cell)| cell).filter(|cell| !cell.trim().is_empty());
        let all = within.map(|at| cells.get(&at).map_or("", String::as_str));
        let all = all.chain(beyond.map(String::as_str).take(self.limits.columns));
        let written = { all }
            .try_for_each(|cell| line.write_field(csv_safe(cell).as_bytes()))
            .and_then(|()| line.write_record(None::<&[u8]>))
            .and_then(|()| Ok(line.flush()?));
        drop(line);
        written.map_err(|_| broken())?;
        if self.text.len() > self.limits.bytes {
            let limit = self.limits.bytes.div_ceil(1_000_000);
            return Err(Finding::new(&FILE_UNPACKED).with("limit", limit).into());
        }
        Ok(())
    }

    /// The sheet, if it holds anything.
    fn finish(mut self, name: String) -> Result<Option<Sheet>, Box<Finding>> {
        self.end_row()?;
        if self.head.is_some() {
            self.write_head()?;
        }
        if self.text.is_empty() {
            return Ok(None);
        }
        if self.filled > 0 {
            self.findings.push(Finding::new(&SHEET_MERGED).with("count", self.filled));
        }
        let text = String::from_utf8(self.text).map_err(|_| broken())?;
        Ok(Some(Sheet { text, findings: self.findings, name, names: Vec::new(), first: self.first }))
    }
}

/// Beyond which column nothing goes on below.
const WIDEST: usize = 1_000;

#[cfg(test)]
mod tests {
    use super::*;
    use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
    use std::io::Write;
    use zip::{ZipWriter, write::SimpleFileOptions};

    fn bytes(mut book: Workbook) -> Vec<u8> {
        book.save_to_buffer().expect("a spreadsheet")
    }

    /// The text of the sheet and what is said of it; or why there is none.
    fn told(bytes: &[u8], wanted: Option<&str>) -> Result<(String, Vec<String>), &'static str> {
        let short = |finding: &Finding| finding.id.trim_start_matches("network-finding-");
        let sheet = read(bytes, &Limits::default(), wanted).map_err(|finding| short(&finding))?;
        let said = sheet.findings.iter().map(|finding| {
            let told: Vec<String> = finding
                .args
                .iter()
                .map(|(_, arg)| match arg {
                    base::Arg::Text(text) => text.clone(),
                    other => format!("{other:?}"),
                })
                .collect();
            format!("{} {}", short(finding), told.join(" ")).trim_end().to_owned()
        });
        Ok((sheet.text, said.collect()))
    }

    fn text(bytes: &[u8]) -> String {
        told(bytes, None).expect("a sheet").0
    }

    #[test]
    fn values_are_read_as_they_are_shown() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        let day = Format::new().set_num_format("dd/mm/yyyy");
        for (column, name) in (0..).zip(["name", "population", "since", "yes", "sum", "text"]) {
            sheet.write_string(0, column, name).expect("written");
        }
        sheet.write_string(1, 0, "Saint-Denis, \"la belle\"\nen deux lignes").expect("written");
        sheet.write_number(1, 1, 2_145_906.0).expect("written");
        let moment = ExcelDateTime::from_ymd(2010, 4, 3).expect("a day");
        sheet.write_datetime_with_format(1, 2, &moment, &day).expect("written");
        sheet.write_boolean(1, 3, true).expect("written");
        sheet.write_formula(1, 4, Formula::new("=1+1").set_result("2")).expect("written");
        sheet.write_string(1, 5, "=1+1").expect("written");
        sheet.write_string(3, 0, "after an empty row").expect("written");
        sheet.write_number(3, 1, 48.8566).expect("written");
        assert_eq!(
            text(&bytes(book)),
            "name,population,since,yes,sum,text\n\
             \"Saint-Denis, \"\"la belle\"\"\nen deux lignes\",2145906,2010-04-03,true,2,'=1+1\n\
             \n\
             after an empty row,48.8566,,,,\n"
        );
    }

    #[test]
    fn a_cell_far_beyond_the_names_is_one_too_many() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        for (row, line) in (0..).zip([["name", "country"], ["Paris", "FR"]]) {
            for (column, cell) in (0..).zip(line) {
                sheet.write_string(row, column, cell).expect("written");
            }
        }
        sheet.write_string(1, 16_383, "far").expect("written");
        assert_eq!(text(&bytes(book)), "name,country\nParis,FR,far\n");
    }

    #[test]
    fn titles_and_empty_columns_are_passed_over() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write_string(0, 2, "Our members").expect("written");
        for (row, line) in (3..).zip([["name", "country"], ["Paris", "FR"]]) {
            for (column, cell) in (2..).zip(line) {
                sheet.write_string(row, column, cell).expect("written");
            }
        }
        let (text, said) = told(&bytes(book), None).expect("a sheet");
        assert_eq!(text, "\n\n\nname,country\nParis,FR\n");
        assert_eq!(said, ["sheet-title Count(1) 4"]);
    }

    #[test]
    fn merged_cells_hold_for_each_row() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        for (row, line) in (0..).zip([["name", "country"], ["Paris", ""], ["Lyon", ""], ["Nice", "MC"]]) {
            for (column, cell) in (0..).zip(line) {
                sheet.write_string(row, column, cell).expect("written");
            }
        }
        sheet.merge_range(1, 1, 2, 1, "FR", &Format::new()).expect("merged");
        let (text, said) = told(&bytes(book), None).expect("a sheet");
        assert_eq!(text, "name,country\nParis,FR\nLyon,FR\nNice,MC\n");
        assert_eq!(said, ["sheet-merged Count(1)"]);
    }

    #[test]
    fn the_first_sheet_that_holds_anything_is_read_or_the_one_that_is_named() {
        let mut book = Workbook::new();
        book.add_worksheet().set_name("Empty").expect("named");
        for (name, city) in [("Hidden", "Ur"), ("Members", "Paris"), ("Others", "Rome")] {
            let sheet = book.add_worksheet().set_name(name).expect("named");
            sheet.write_string(0, 0, "name").expect("written");
            sheet.write_string(1, 0, city).expect("written");
            sheet.set_hidden(name == "Hidden");
        }
        let bytes = bytes(book);
        let chosen = "sheet-chosen Empty, Others, Hidden".to_owned();
        assert_eq!(told(&bytes, None), Ok(("name\nParis\n".to_owned(), vec![chosen])));
        for (name, city) in [("Others", "Rome"), ("Hidden", "Ur")] {
            assert_eq!(told(&bytes, Some(name)), Ok((format!("name\n{city}\n"), vec![])));
        }
        assert_eq!(told(&bytes, Some("Elsewhere")), Err("sheet-missing"));
        assert_eq!(told(&bytes, Some("Empty")), Err("file-empty"));
    }

    /// A spreadsheet with another part in place of one of its own, packed.
    fn forged(name: &str, part: impl Fn(&mut dyn Write)) -> Vec<u8> {
        let mut book = Workbook::new();
        book.add_worksheet().write_string(0, 0, "name").expect("written");
        let (mut old, mut new) = (bytes(book), ZipWriter::new(Cursor::new(Vec::new())));
        let mut old = ZipArchive::new(Cursor::new(&mut old)).expect("an archive");
        for at in 0..old.len() {
            let mut file = old.by_index(at).expect("a part");
            let called = file.name().expect("a name").into_owned();
            new.start_file(called.as_str(), SimpleFileOptions::default()).expect("begun");
            if called == name {
                part(&mut new);
            } else {
                std::io::copy(&mut file, &mut new).expect("copied");
            }
        }
        new.finish().expect("an archive").into_inner()
    }

    fn sheet_of(rows: &str) -> Vec<u8> {
        let whole = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/\
             spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>"
        );
        forged("xl/worksheets/sheet1.xml", move |out| out.write_all(whole.as_bytes()).expect("written"))
    }

    const NAMES: &str = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>name</t></is></c>\
        <c r=\"B1\" t=\"inlineStr\"><is><t>population</t></is></c></row>";

    #[test]
    fn formulas_without_a_value_are_told() {
        let row = "<row r=\"2\"><c r=\"A2\"><f>1+1</f><v></v></c><c r=\"B2\"><f>2+2</f><v>4</v></c></row>\
                   <row r=\"3\"><c r=\"A3\" t=\"e\"><v>#REF!</v></c><c r=\"B3\"><f>A1</f></c></row>";
        let (text, said) = told(&sheet_of(&format!("{NAMES}{row}")), None).expect("a sheet");
        assert_eq!(text, "name,population\n,4\n#REF!,\n");
        assert_eq!(said, ["sheet-uncalculated Count(2) A2"]);
    }

    #[test]
    fn hostile_spreadsheets_are_refused_before_they_cost_anything() {
        let far = |address: &str| format!("{NAMES}<row r=\"2\"><c r=\"{address}\"><v>1</v></c></row>");
        let cell = |text: &str| format!("{NAMES}<row><c r=\"A2\" t=\"str\"><v>{text}</v></c></row>");
        let strings = |tag: &str, some: &str| {
            let whole = format!(
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" {tag}>{some}</sst>"
            );
            forged("xl/sharedStrings.xml", move |out| out.write_all(whole.as_bytes()).expect("written"))
        };
        let wide: Vec<u8> =
            "<?xml version=\"1.0\"?><worksheet/>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (bytes, expected) in [
            (sheet_of(&far("A99999999")), "file-broken"),
            (sheet_of(&far("ZZZZ2")), "file-broken"),
            (
                sheet_of(&format!(
                    "{NAMES}<row r=\"9\"><c r=\"A9\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>"
                )),
                "file-broken",
            ),
            (sheet_of(&cell(&"x".repeat(2_000_000))), "file-broken"),
            (sheet_of(&cell("<![CDATA[x]]>")), "file-broken"),
            (strings("uniqueCount=\"99999999999\"", "<si><t>name</t></si>"), "file-broken"),
            (strings("uniqueCount = '18446744073709551615'", "<si><t>name</t></si>"), "file-broken"),
            (
                forged("xl/worksheets/sheet1.xml", move |out| out.write_all(&wide).expect("written")),
                "file-broken",
            ),
            (forged("xl/workbook.xml", |out| out.write_all(b"<workbook>").expect("written")), "file-broken"),
            (
                forged("xl/styles.xml", |out| {
                    let blank = vec![b' '; 1 << 16];
                    (0..300).for_each(|_| out.write_all(&blank).expect("written"));
                }),
                "file-broken",
            ),
        ] {
            assert_eq!(told(&bytes, None), Err(expected));
        }
        // A far corner is a cell, and makes no room for all those before it.
        let (text, _) = told(&sheet_of(&far("XFD1048576")), None).expect("a sheet");
        assert_eq!((text.len(), text.ends_with(",1\n")), (16 + 1_048_574 + 4, true));
    }

    #[test]
    fn what_unpacks_to_too_much_is_refused() {
        let bomb = forged("xl/media/picture.png", |_| {});
        assert_eq!(told(&bomb, None).map(|(text, _)| text), Ok("name\n".to_owned()));
        let bomb = forged("docProps/app.xml", |out| {
            let blank = vec![b' '; 1 << 20];
            (0..80).for_each(|_| out.write_all(&blank).expect("written"));
        });
        assert!(bomb.len() < 200_000, "it is small while it is packed");
        let limits = Limits { unpacked: 50_000_000, ..Limits::default() };
        let finding = read(&bomb, &limits, None).expect_err("refused");
        assert_eq!(
            (finding.id, &finding.args),
            ("network-finding-file-unpacked", &vec![("limit", 50.into())])
        );
    }

    #[test]
    fn a_spreadsheet_cut_short_is_broken_wherever_it_is_cut() {
        let whole = sheet_of(NAMES);
        for length in [30, whole.len() / 3, whole.len() / 2, whole.len() - 1] {
            let finding = super::super::Table::open(&whole[..length], &Limits::default(), Default::default())
                .expect_err("cut");
            assert!(
                ["network-finding-file-broken", "network-finding-file-archive"].contains(&finding.id),
                "{length}"
            );
        }
        assert_eq!(
            locked(b"\xD0\xCF\x11\xE0 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0").map(|one| one.id),
            Some(FILE_LOCKED.id)
        );
    }
}

//! From bytes to rows: what kind of file, which encoding, which separator, and where each row stands.
//!
//! The file is decoded once; then rows are read one after another without keeping them. All work is linear in the
//! size of the file, whatever it holds.

use super::{
    finding::{
        CELL_TOO_LARGE, COLUMNS_TOO_MANY, FILE_ARCHIVE, FILE_BROKEN, FILE_CUT, FILE_EMPTY,
        FILE_ENCODING_BROKEN, FILE_ENCODING_GUESSED, FILE_END_OPEN, FILE_NOT_TABLE, FILE_NUL,
        FILE_SPREADSHEET, FILE_TOO_LARGE, Finding, FindingKind, HEADER_ONLY, QUOTE_STRAY, QUOTE_UNCLOSED,
        ROW_CELLS, ROW_CUT, ROWS_TOO_MANY,
    },
    sheet::{self, Sheet},
    text::{is_damaged, tidy},
};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use csv::{ReaderBuilder, StringRecord};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use serde::{Deserialize, Serialize};
use std::{borrow::Cow, collections::HashMap};

/// How large a roster may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Bytes of one cell.
    pub cell: usize,
    /// Columns.
    pub columns: usize,
    /// Rows without the header.
    pub rows: u64,
    /// Bytes of everything in a spreadsheet's own file, which is packed.
    pub unpacked: usize,
}

impl Default for Limits {
    /// 200 megabytes, 64 kilobytes a cell, 200 columns, one million rows; a gigabyte unpacked.
    fn default() -> Self {
        Self { bytes: 200_000_000, cell: 64_000, columns: 200, rows: 1_000_000, unpacked: 1_000_000_000 }
    }
}

/// A decoded file with its header.
#[derive(Debug)]
pub struct Table<'a> {
    text: Cow<'a, str>,
    start: Place,
    separator: u8,
    headers: Vec<String>,
    header_row: u64,
    header_line: u64,
    limits: Limits,
    findings: Vec<Finding>,
    /// The sheets of a spreadsheet.
    sheets: Option<Sheets>,
    /// Cells that somebody corrected, by row: the column, what stood there and what is meant.
    corrected: HashMap<u64, Vec<(usize, String, String)>>,
}

/// What is said of a file before it is read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Said<'a> {
    /// Which sheet of a spreadsheet is meant.
    pub sheet: Option<&'a str>,
    /// The encoding of a text that has no mark, which is then not guessed.
    pub encoding: Option<&'a str>,
}

/// An encoding by one of its usual names, as browsers know them: its proper one.
pub fn encoding(name: &str) -> Option<&'static str> {
    Encoding::for_label_no_replacement(name.as_bytes()).map(Encoding::name)
}

/// A cell that somebody corrected beside the file. It holds as long as the file says there what it said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// The row as a spreadsheet numbers it.
    pub row: u64,
    /// The column's header.
    pub column: String,
    /// What the file says.
    pub was: String,
    /// What is meant.
    pub now: String,
}

/// The sheets of a spreadsheet's own file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheets {
    /// The one that is read.
    pub read: String,
    /// All that can be read.
    pub all: Vec<String>,
    /// How many columns stand before the first that is read.
    first: usize,
}

impl<'a> Table<'a> {
    /// Decodes a file and finds its separator and header; of a spreadsheet with several sheets it takes the one that is
    /// said, or the first. If there is no table in it, what is wrong.
    pub fn open(bytes: &'a [u8], limits: &Limits, said: Said<'_>) -> Result<Self, Box<Finding>> {
        if bytes.len() > limits.bytes {
            let megabytes = |bytes: usize| bytes.div_ceil(1_000_000);
            let finding = Finding::new(&FILE_TOO_LARGE).with("size", megabytes(bytes.len()));
            return Err(finding.with("limit", megabytes(limits.bytes)).into());
        }
        if sheet::is_workbook(bytes) {
            return Self::of_sheet(sheet::read(bytes, limits, said.sheet)?, limits);
        }
        foreign_format(bytes).map_or(Ok(()), |finding| Err(Box::new(finding)))?;
        let mut findings = Vec::new();
        let text = decode(bytes, said.encoding, &mut findings)?;
        if text.trim().is_empty() {
            return Err(Finding::new(&FILE_EMPTY).into());
        }
        let (start, declared) = separator_line(&text);
        let separator = declared.unwrap_or_else(|| likely_separator(&text[start.byte..]));
        Self::of_text((text, start, separator), limits, findings, None)
    }

    fn of_sheet(sheet: Sheet, limits: &Limits) -> Result<Self, Box<Finding>> {
        let sheets = Sheets { read: sheet.name, all: sheet.names, first: sheet.first };
        let text = (Cow::Owned(sheet.text), Place::default(), b',');
        Self::of_text(text, limits, sheet.findings, Some(sheets))
    }

    fn of_text(
        (text, start, separator): (Cow<'a, str>, Place, u8),
        limits: &Limits,
        findings: Vec<Finding>,
        sheets: Option<Sheets>,
    ) -> Result<Self, Box<Finding>> {
        let (limits, headers) = (limits.clone(), Vec::new());
        let mut table = Self {
            text,
            start,
            separator,
            headers,
            header_row: 0,
            header_line: 0,
            limits,
            findings,
            sheets,
            corrected: HashMap::new(),
        };
        table.read_header()?;
        match table.records().next() {
            Some(_) => Ok(table),
            None => Err(Finding::new(&HEADER_ONLY).into()),
        }
    }

    /// Reads cells as they were corrected.
    pub fn correct(&mut self, corrections: &[Correction]) {
        for one in corrections {
            if let Some(at) = self.headers.iter().position(|header| *header == one.column) {
                let cell = (at, one.was.clone(), one.now.clone());
                self.corrected.entry(one.row).or_default().push(cell);
            }
        }
    }

    /// The sheets of the file, if it is a spreadsheet.
    pub fn sheets(&self) -> Option<&Sheets> {
        self.sheets.as_ref()
    }

    /// The letter by which a spreadsheet calls one of the columns, counted from 0.
    pub fn letter(&self, index: usize) -> String {
        letter(index + self.sheets.as_ref().map_or(0, |sheets| sheets.first))
    }

    /// The names of the columns, tidied; empty ones at the end are left out.
    pub fn headers(&self) -> &[String] {
        &self.headers
    }

    /// The row in which they stand: 1 unless empty lines precede it.
    pub fn header_row(&self) -> u64 {
        self.header_row
    }

    /// The line of the file on which they begin.
    pub fn header_line(&self) -> u64 {
        self.header_line
    }

    /// What parts the cells.
    pub fn separator(&self) -> char {
        char::from(self.separator)
    }

    /// What is worth saying about the file though it can be read.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The size of the decoded text in bytes.
    pub fn size(&self) -> usize {
        self.text.len()
    }

    /// The rows below the header, from the first.
    pub fn records(&self) -> Records<'_> {
        let mut records = self.all_records();
        // The header, known already.
        records.read();
        records
    }

    fn read_header(&mut self) -> Result<(), Box<Finding>> {
        let mut records = self.all_records();
        let Some(mut header) = records.read() else { return Err(Finding::new(&FILE_EMPTY).into()) };
        records.check_cells(&mut header);
        if let Some(finding) = header.findings.into_iter().next() {
            return Err(finding.into());
        }
        let mut headers: Vec<String> = header.cells.iter().map(tidy).collect();
        while headers.last().is_some_and(String::is_empty) {
            headers.pop();
        }
        if headers.len() > self.limits.columns {
            let finding = Finding::new(&COLUMNS_TOO_MANY).at(header.row, header.line);
            return Err(finding.with("count", headers.len()).with("limit", self.limits.columns).into());
        }
        (self.headers, self.header_row, self.header_line) = (headers, header.row, header.line);
        Ok(())
    }

    fn all_records(&self) -> Records<'_> {
        let reader = csv_reader(&self.text[self.start.byte..], self.separator);
        Records { table: self, reader, place: self.start.clone(), rows: 0, blank: 0, done: false }
    }
}

/// One row as it stands in the file.
#[derive(Debug, Clone)]
pub struct Record {
    /// The row as a spreadsheet numbers it: the header is row 1.
    pub row: u64,
    /// The line of the file on which it begins.
    pub line: u64,
    cells: StringRecord,
    findings: Vec<Finding>,
    refused: Vec<usize>,
    broken: bool,
}

impl Record {
    /// The cell under a column, as it stands; an empty text beyond the end.
    pub fn cell(&self, index: usize) -> &str {
        self.cells.get(index).unwrap_or_default()
    }

    /// What there is to say of the row's shape.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Whether it cannot be told which cell belongs to which column.
    pub fn is_broken(&self) -> bool {
        self.broken
    }

    /// Whether a cell is too large to be read; a finding says so.
    pub fn is_refused(&self, index: usize) -> bool {
        self.refused.contains(&index)
    }

    /// How many cells it has.
    pub fn width(&self) -> usize {
        self.cells.len()
    }

    /// A cell that the row does not have says nothing. Once one of these is corrected, the cells lie under the columns in
    /// their order, and what is still missing is empty.
    fn correct(&mut self, corrected: &[(usize, String, String)], columns: usize) {
        let given = self.cells.len();
        let laid = corrected.iter().any(|(at, was, _)| (given..columns).contains(at) && was.is_empty());
        let now = |at: usize| {
            let cell = self.cell(at);
            let found = corrected.iter().find(|(column, was, _)| *column == at && was == cell);
            found.map_or_else(|| cell.to_owned(), |(.., now)| now.clone())
        };
        let cells: Vec<String> = (0..if laid { columns } else { given }).map(now).collect();
        self.cells = cells.into();
    }

    fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// The rows of a table, one after another.
pub struct Records<'t> {
    table: &'t Table<'t>,
    reader: csv::Reader<&'t [u8]>,
    place: Place,
    rows: u64,
    blank: u64,
    done: bool,
}

/// How much of the text has been read.
#[derive(Debug, Clone, Default)]
struct Place {
    byte: usize,
    row: u64,
    line: u64,
}

impl Records<'_> {
    /// How far into the text reading has come, in bytes.
    pub fn position(&self) -> usize {
        self.place.byte
    }

    /// Rows so far whose cells are all empty; they are passed over.
    pub fn blank(&self) -> u64 {
        self.blank
    }

    /// The next row of any width, with its quotation marks checked.
    fn read(&mut self) -> Option<Record> {
        let text: &str = &self.table.text;
        let mut cells = StringRecord::new();
        // The text is UTF-8 and lies in memory: reading cannot fail.
        let found = self.reader.read_record(&mut cells).unwrap_or(false);
        let consumed = usize::try_from(self.reader.position().byte()).unwrap_or(usize::MAX);
        let end = self.table.start.byte.saturating_add(consumed);
        let raw = text.get(self.place.byte..end).filter(|_| found)?;
        let empty = leading_breaks(raw, text[..self.place.byte].ends_with('\r'));
        let raw = &raw[empty.byte..];
        let (row, line) = (self.place.row + empty.row + 1, self.place.line + empty.row);
        self.place = Place { byte: end, row, line: line + line_breaks(raw) };
        // Lines are those of the file, and a spreadsheet's has rows alone.
        let line = if self.table.sheets.is_some() { row - 1 } else { line };
        let mut record =
            Record { row, line: line + 1, cells, findings: Vec::new(), refused: Vec::new(), broken: false };
        if let Some((kind, at)) = quote_fault(raw.as_bytes(), self.table.separator) {
            let line = record.line + line_breaks(&raw[..at]);
            record.findings.push(Finding::new(kind).at(row, line).value(&raw[at..]));
            record.broken = true;
        }
        if let Some(corrected) = self.table.corrected.get(&row) {
            record.correct(corrected, self.table.headers.len());
        }
        Some(record)
    }

    /// Whether reading has come to an end that is no line break.
    fn is_at_open_end(&self) -> bool {
        self.place.byte >= self.table.text.len() && !self.table.text.ends_with(['\n', '\r'])
    }

    fn check_width(&self, record: &mut Record) {
        let (found, width) = (record.cells.len(), self.table.headers.len());
        let surplus = record.cells.iter().skip(width).all(|cell| cell.trim().is_empty());
        let last = record.cells.iter().next_back().unwrap_or_default();
        let at = |kind| Finding::new(kind).at(record.row, record.line);
        // Texts: the sentences set two numbers side by side, for which no language has a plural.
        let count =
            |finding: Finding| finding.with("found", found.to_string()).with("expected", width.to_string());
        let open = self.is_at_open_end();
        let finding = if found < width && open {
            count(at(&ROW_CUT).value(last))
        } else if found < width || !surplus {
            count(at(&ROW_CELLS))
        } else if open && width > 0 {
            at(&FILE_END_OPEN).column(&self.table.headers[width - 1]).value(record.cell(width - 1))
        } else {
            return;
        };
        record.broken = finding.is_error();
        record.findings.push(finding);
    }

    fn check_cells(&self, record: &mut Record) {
        let limit = self.table.limits.cell;
        for (index, cell) in record.cells.iter().enumerate().filter(|(_, cell)| cell.len() > limit) {
            let header = self.table.headers.get(index).filter(|header| !header.is_empty());
            let finding = Finding::new(&CELL_TOO_LARGE)
                .at(record.row, record.line)
                .column(header.unwrap_or(&self.table.letter(index)))
                .value(cell)
                .with("size", cell.len().div_ceil(1000))
                .with("limit", limit / 1000);
            record.findings.push(finding);
            record.refused.push(index);
        }
    }
}

impl Iterator for Records<'_> {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        while !self.done {
            let mut record = self.read()?;
            if record.is_blank() && !record.broken {
                self.blank += 1;
                continue;
            }
            self.rows += 1;
            if self.rows > self.table.limits.rows {
                let limit = i64::try_from(self.table.limits.rows).unwrap_or(i64::MAX);
                let finding = Finding::new(&ROWS_TOO_MANY).at(record.row, record.line).with("limit", limit);
                (record.findings, record.broken, self.done) = (vec![finding], true, true);
            }
            if !record.broken {
                self.check_width(&mut record);
            }
            if !record.broken {
                self.check_cells(&mut record);
            }
            return Some(record);
        }
        None
    }
}

fn csv_reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    let mut builder = ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes())
}

/// The letter by which a spreadsheet calls a column, counted from 0: A, B … Z, AA.
pub fn letter(index: usize) -> String {
    let last = char::from(b'A' + u8::try_from(index % 26).unwrap_or(0));
    if index < 26 { last.to_string() } else { letter(index / 26 - 1) + &last.to_string() }
}

/// A file of another kind under the name of a table.
fn foreign_format(bytes: &[u8]) -> Option<Finding> {
    const ARCHIVES: &[(&[u8], &str)] = &[
        (b"\x1F\x8B", "gzip"),
        (b"7z\xBC\xAF\x27\x1C", "7z"),
        (b"Rar!\x1A\x07", "RAR"),
        (b"\xFD7zXZ\0", "xz"),
        (b"\x28\xB5\x2F\xFD", "Zstandard"),
    ];
    const OTHERS: &[(&[u8], &str)] = &[
        (b"%PDF-", "PDF"),
        (b"SQLite format 3\0", "SQLite"),
        (b"\x89PNG", "PNG"),
        (b"\xFF\xD8\xFF", "JPEG"),
        (b"{\\rtf", "RTF"),
    ];
    let told = |kind: &FindingKind, format: &str| Some(Finding::new(kind).with("format", format));
    let find = |list: &[(&[u8], &'static str)]| {
        list.iter().find(|(magic, _)| bytes.starts_with(magic)).map(|(_, format)| *format)
    };
    if [&b"PK\x03\x04"[..], b"PK\x05\x06", b"PK\x07\x08"].iter().any(|magic| bytes.starts_with(magic)) {
        return match zipped_spreadsheet(bytes) {
            Some(format) => told(&FILE_SPREADSHEET, format),
            None if sheet::was_workbook(bytes) => Some(Finding::new(&FILE_BROKEN)),
            None => told(&FILE_ARCHIVE, "ZIP"),
        };
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return sheet::locked(bytes).or_else(|| told(&FILE_SPREADSHEET, "Excel (XLS)"));
    }
    match (find(ARCHIVES), find(OTHERS).or_else(|| markup(bytes))) {
        (Some(format), _) => told(&FILE_ARCHIVE, format),
        (_, Some(format)) => told(&FILE_NOT_TABLE, format),
        _ => None,
    }
}

/// The names inside a ZIP stand at its beginning and at its end.
fn zipped_spreadsheet(bytes: &[u8]) -> Option<&'static str> {
    let holds = |name: &[u8]| sheet::names(bytes, name);
    if holds(b"xl/workbook.bin") {
        Some("Excel (XLSB)")
    } else if holds(b"opendocument.spreadsheet") {
        Some("OpenDocument (ODS)")
    } else {
        None
    }
}

fn markup(bytes: &[u8]) -> Option<&'static str> {
    let start = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    let start = start[..start.len().min(15)].to_ascii_lowercase();
    if start.starts_with(b"<!doctype html") || start.starts_with(b"<html") {
        Some("HTML")
    } else if start.starts_with(b"<?xml") {
        Some("XML")
    } else if start.starts_with(b"{") || start.starts_with(b"[{") || start.starts_with(b"[\n") {
        Some("JSON")
    } else {
        None
    }
}

fn decode<'a>(
    bytes: &'a [u8],
    said: Option<&str>,
    findings: &mut Vec<Finding>,
) -> Result<Cow<'a, str>, Box<Finding>> {
    for (mark, encoding) in [(b"\xFF\xFE", UTF_16LE), (b"\xFE\xFF", UTF_16BE)] {
        if let Some(body) = bytes.strip_prefix(mark) {
            let (text, broken) = encoding.decode_without_bom_handling(body);
            no_nul(text.as_bytes())?;
            return if broken { Err(broken_encoding(&text, "UTF-16").into()) } else { Ok(text) };
        }
    }
    let (body, marked) = match bytes.strip_prefix(b"\xEF\xBB\xBF") {
        Some(body) => (body, true),
        None => (bytes, false),
    };
    let said = said.and_then(|name| Encoding::for_label_no_replacement(name.as_bytes()));
    if let Some(encoding) = said.filter(|encoding| !marked && *encoding != UTF_8) {
        let (text, broken) = encoding.decode_without_bom_handling(body);
        no_nul(text.as_bytes())?;
        let sound = !broken && !is_damaged(&text);
        return if sound { Ok(text) } else { Err(broken_encoding(&text, encoding.name()).into()) };
    }
    no_nul(body)?;
    match std::str::from_utf8(body) {
        Ok(text) => Ok(Cow::Borrowed(text)),
        // In another encoding a letter would hardly be the very last byte of a file that has no other one.
        Err(error)
            if error.error_len().is_none()
                && (marked || is_mostly_utf8(body) || body[..error.valid_up_to()].is_ascii()) =>
        {
            let text = String::from_utf8_lossy(body);
            let last = text.lines().next_back().unwrap_or_default();
            Err(Finding::new(&FILE_CUT).on_line(1 + line_breaks(&text)).value(last).into())
        }
        Err(_) if marked || said.is_some() || is_mostly_utf8(body) => {
            Err(broken_encoding(&String::from_utf8_lossy(body), "UTF-8").into())
        }
        Err(_) => decode_guessed(body, findings),
    }
}

fn no_nul(bytes: &[u8]) -> Result<(), Box<Finding>> {
    let Some(at) = bytes.iter().position(|b| *b == 0) else { return Ok(()) };
    let line = 1 + bytes[..at].iter().filter(|b| **b == b'\n').count();
    Err(Finding::new(&FILE_NUL).on_line(u64::try_from(line).unwrap_or(u64::MAX)).into())
}

/// Names the first line with a replaced or impossible character.
fn broken_encoding(text: &str, encoding: &str) -> Finding {
    let at = text.find(|c| matches!(c, '\u{FFFD}' | '\u{80}'..='\u{9F}')).unwrap_or(0);
    let finding = Finding::new(&FILE_ENCODING_BROKEN).with("encoding", encoding);
    finding.on_line(1 + line_breaks(&text[..at])).value(line_around(text, at))
}

/// UTF-8 with a few damaged places, rather than another encoding: those hardly ever form valid sequences.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut valid, mut invalid) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        valid += chunk.valid().bytes().filter(|b| *b >= 0xC0).count();
        invalid += usize::from(!chunk.invalid().is_empty());
    }
    valid > 0 && valid >= invalid
}

fn decode_guessed<'a>(bytes: &'a [u8], findings: &mut Vec<Finding>) -> Result<Cow<'a, str>, Box<Finding>> {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let encoding: &'static Encoding = detector.guess(None, Utf8Detection::Deny);
    let (text, broken) = encoding.decode_without_bom_handling(bytes);
    if broken || is_damaged(&text) {
        return Err(broken_encoding(&text, encoding.name()).into());
    }
    let at = text.find(|c: char| !c.is_ascii()).unwrap_or(0);
    let finding = Finding::new(&FILE_ENCODING_GUESSED).on_line(1 + line_breaks(&text[..at]));
    findings.push(finding.value(line_around(&text, at)).with("encoding", encoding.name()));
    Ok(text)
}

fn line_around(text: &str, at: usize) -> &str {
    let from = text[..at].rfind(['\n', '\r']).map_or(0, |start| start + 1);
    // The interesting character must be among those shown.
    let from = if text[from..at].chars().count() > 60 { at } else { from };
    text[from..].split(['\n', '\r']).next().unwrap_or_default()
}

/// The line `sep=;` by which some spreadsheets tell each other the separator; they do not count it as a row.
fn separator_line(text: &str) -> (Place, Option<u8>) {
    let line = text.split_inclusive(['\n', '\r']).next().unwrap_or_default();
    let rest = &text[line.len()..];
    let length = line.len() + usize::from(line.ends_with('\r') && rest.starts_with('\n'));
    match line.trim_end().to_ascii_lowercase().as_bytes() {
        [b's', b'e', b'p', b'=', mark] if mark.is_ascii_punctuation() && *mark != b'"' => {
            (Place { byte: length, row: 0, line: 1 }, Some(*mark))
        }
        b"sep=" if line.contains('\t') => (Place { byte: length, row: 0, line: 1 }, Some(b'\t')),
        _ => (Place::default(), None),
    }
}

/// The separator that gives the first rows the most cells in agreement with the header.
fn likely_separator(text: &str) -> u8 {
    const SAMPLE: usize = 262_144;
    const ROWS: usize = 100;
    let sample = &text[..text.floor_char_boundary(SAMPLE)];
    let score = |separator: u8| {
        let mut reader = csv_reader(sample, separator);
        let mut widths: Vec<usize> =
            reader.records().take(ROWS).map_while(Result::ok).map(|r| r.len()).collect();
        if sample.len() < text.len() && (2..ROWS).contains(&widths.len()) {
            widths.pop();
        }
        let header = widths.first().copied().unwrap_or(1);
        let agreeing = widths.iter().filter(|width| **width == header).count();
        agreeing * agreeing * (header - 1)
    };
    let mut best = (0, b',');
    for separator in [b',', b';', b'\t', b'|'] {
        let score = score(separator);
        if score > best.0 {
            best = (score, separator);
        }
    }
    best.1
}

/// The line breaks before a row's first character, each an empty row. One that completes `\r\n` is none.
fn leading_breaks(raw: &str, after_return: bool) -> Place {
    let body = raw.trim_start_matches(['\n', '\r']);
    let byte = raw.len() - body.len();
    let breaks = &raw[..byte];
    let breaks = breaks.strip_prefix('\n').filter(|_| after_return).unwrap_or(breaks);
    let row = line_breaks(breaks);
    Place { byte, row, line: row }
}

/// Line breaks of any kind: `\n`, `\r\n`, `\r`.
fn line_breaks(text: &str) -> u64 {
    let mut before = 0;
    let breaks = text.bytes().filter(|byte| {
        let completes = *byte == b'\n' && before == b'\r';
        before = *byte;
        matches!(byte, b'\n' | b'\r') && !completes
    });
    u64::try_from(breaks.count()).unwrap_or(u64::MAX)
}

/// The first fault in a row's quotation marks, never closed or closed before the cell ends, and the place of the
/// mark that opened the cell.
fn quote_fault(raw: &[u8], separator: u8) -> Option<(&'static FindingKind, usize)> {
    let mut at = 0;
    let mut cell_begins = true;
    while let Some(byte) = raw.get(at) {
        if !cell_begins || *byte != b'"' {
            cell_begins = *byte == separator;
            at += 1;
            continue;
        }
        let Some(close) = closing_quote(raw, at + 1) else { return Some((&QUOTE_UNCLOSED, at)) };
        match raw.get(close + 1) {
            None | Some(b'\n' | b'\r') => return None,
            Some(next) if *next == separator => (at, cell_begins) = (close + 1, false),
            Some(_) => return Some((&QUOTE_STRAY, at)),
        }
    }
    None
}

/// The next quotation mark that is not doubled.
fn closing_quote(raw: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        at += raw.get(at..)?.iter().position(|b| *b == b'"')?;
        if raw.get(at + 1) != Some(&b'"') {
            return Some(at);
        }
        at += 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(bytes: &[u8]) -> Result<Table<'_>, &'static str> {
        Table::open(bytes, &Limits::default(), Said::default()).map_err(|finding| short(&finding))
    }

    fn short(finding: &Finding) -> &'static str {
        finding.id.trim_start_matches("network-finding-")
    }

    /// Row, line and cells of all sound rows; row, line and finding of the others.
    fn rows(text: &str) -> Vec<String> {
        let table = open(text.as_bytes()).expect("a table");
        let told = |record: Record| match record.findings.iter().find(|finding| finding.is_error()) {
            Some(finding) => format!("{}/{} {}", record.row, finding.line.unwrap_or(0), short(finding)),
            None => format!(
                "{}/{} {}",
                record.row,
                record.line,
                record.cells.iter().collect::<Vec<_>>().join("|")
            ),
        };
        table.records().map(told).collect()
    }

    #[test]
    fn rows_are_numbered_as_a_spreadsheet_does() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["a,b", "1,\"x", "y\"", "", "2,z", ",", "3,w", ""].join(end);
            let quoted = format!("2/2 1|x{end}y");
            assert_eq!(rows(&text), [&quoted, "4/5 2|z", "6/7 3|w"], "{end:?}");
        }
        assert_eq!(rows("\n\na,b\n1,2\n"), ["4/4 1|2"]);
        assert_eq!(open(b"\n\na,b\n1,2\n").map(|table| table.header_row()), Ok(3));
    }

    #[test]
    fn separators_are_found_beside_others_in_cells() {
        for (text, separator) in [
            ("a,b\n1,2\n", ','),
            ("a;b\n1,5;2,5\n", ';'),
            ("a\tb\nx, y; z\t2\n", '\t'),
            ("a|b\n1|2\n", '|'),
            ("a;\"b,c,d\"\n\"1,1,1\";2\n", ';'),
            ("\"a;b\",c\n\"1;2;3\",2\n", ','),
            ("Ville;Nom, officiel;Pays\nA;B;FR\nC;D;FR\n", ';'),
            ("name\nParis\n", ','),
            ("sep=;\na;b\n1;2\n", ';'),
            ("SEP=\t\r\na\tb\r\n1\t2\r\n", '\t'),
        ] {
            assert_eq!(open(text.as_bytes()).map(|table| table.separator()), Ok(separator), "{text:?}");
        }
        assert_eq!(rows("sep=;\r\na;b\r\n1;2\r\n"), ["2/3 1|2"]);
    }

    #[test]
    fn unicode_is_read_with_and_without_its_mark() {
        let text = "nom;pays\nHérat;AF\n";
        let wide = |units: &mut dyn Iterator<Item = [u8; 2]>, mark: &[u8]| -> Vec<u8> {
            mark.iter().copied().chain(units.flatten()).collect()
        };
        let little = wide(&mut text.encode_utf16().map(u16::to_le_bytes), b"\xFF\xFE");
        let big = wide(&mut text.encode_utf16().map(u16::to_be_bytes), b"\xFE\xFF");
        let marked = [b"\xEF\xBB\xBF", text.as_bytes()].concat();
        for bytes in [text.as_bytes(), &marked, &little, &big] {
            let table = open(bytes).expect("a table");
            assert_eq!(table.headers(), ["nom", "pays"]);
            assert_eq!(table.records().next().map(|row| row.cell(0).to_owned()).as_deref(), Some("Hérat"));
            assert_eq!(table.findings(), []);
        }
        assert_eq!(open(&little[..little.len() - 1]).err(), Some("file-encoding-broken"));
    }

    #[test]
    fn a_guessed_encoding_is_said_and_shown() {
        let (latin, _, _) = encoding_rs::WINDOWS_1252.encode("nom;pays\nTown;FR\nOrléans;FR\nAngoulême;FR\n");
        let table = open(&latin).expect("a table");
        let [finding] = table.findings() else { panic!("one finding") };
        assert_eq!((short(finding), finding.line), ("file-encoding-guessed", Some(3)));
        assert_eq!(finding.value.as_deref(), Some("Orléans;FR"));
        assert_eq!(finding.args, [("encoding", "windows-1252".into())]);
    }

    #[test]
    fn an_encoding_that_is_said_is_not_guessed() {
        let (text, _, _) = encoding_rs::MACINTOSH.encode("nom;pays\nOrléans;FR\n");
        let said = |encoding| Said { encoding: Some(encoding), sheet: None };
        let table = Table::open(&text, &Limits::default(), said("macintosh")).expect("a table");
        assert_eq!(table.records().next().map(|row| row.cell(0).to_owned()).as_deref(), Some("Orléans"));
        assert_eq!(table.findings(), []);
        let wrong = Table::open(&text, &Limits::default(), said("utf-8")).expect_err("not UTF-8");
        assert_eq!(short(&wrong), "file-encoding-broken");
        let wide: Vec<u8> = "nom;pays\nÉvry;FR\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let table = Table::open(&wide, &Limits::default(), said("utf-16le")).expect("a table");
        assert_eq!(table.headers(), ["nom", "pays"]);
    }

    #[test]
    fn damaged_encodings_name_their_first_line() {
        for (bytes, line) in [
            (&b"name,country\nH\xC3\xA9rat,AF\nH\xC3\xA9rat \xE9,AF\n"[..], 3),
            (b"\xEF\xBB\xBFname,country\nH\xE9rat,AF\n", 2),
            (b"name,country\nHerat,AF\nH\x81,AF\nH\x98,AF\nH\xFF\xFF,AF\nH\xDB\xFC,AF\n", 3),
        ] {
            let finding = Table::open(bytes, &Limits::default(), Said::default()).expect_err("damaged");
            assert_eq!((short(&finding), finding.line), ("file-encoding-broken", Some(line)));
        }
        let finding =
            Table::open(b"name,country\nH\xC3\xA9rat,AF\nH\xC3", &Limits::default(), Said::default())
                .expect_err("cut");
        assert_eq!((short(&finding), finding.line), ("file-cut", Some(3)));
        let wide: Vec<u8> = "name,country\nHerat,AF\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(open(&wide).err(), Some("file-nul"));
    }

    #[test]
    fn other_kinds_of_file_are_called_by_their_name() {
        for (bytes, expected, format) in [
            (&b"PK\x03\x04......xl/workbook.bin"[..], "file-spreadsheet", "Excel (XLSB)"),
            (
                b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
                "file-spreadsheet",
                "OpenDocument (ODS)",
            ),
            (b"PK\x05\x06\0\0", "file-archive", "ZIP"),
            (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1..", "file-spreadsheet", "Excel (XLS)"),
            (b"\x1F\x8B\x08\0", "file-archive", "gzip"),
            (b"%PDF-1.7\n", "file-not-table", "PDF"),
            (b"\n<!DOCTYPE HTML><html>", "file-not-table", "HTML"),
            (b"[{\"name\":1}]", "file-not-table", "JSON"),
        ] {
            let finding = Table::open(bytes, &Limits::default(), Said::default()).expect_err("no table");
            assert_eq!((short(&finding), &finding.args), (expected, &vec![("format", format.into())]));
        }
    }

    #[test]
    fn empty_and_headed_files_are_refused() {
        for empty in [&b""[..], b"\xEF\xBB\xBF", b" \r\n\n", b"\xFF\xFE"] {
            assert_eq!(open(empty).err(), Some("file-empty"), "{empty:?}");
        }
        for headed in ["name,country", "name,country\n", "name,country\n\n,\n"] {
            assert_eq!(open(headed.as_bytes()).err(), Some("header-only"), "{headed:?}");
        }
    }

    #[test]
    fn rows_of_another_width_are_told() {
        assert_eq!(
            rows("a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n1,2,3\n"),
            ["2/2 row-cells", "3/3 row-cells", "4/4 1|2|3||", "5/5 1|2|3"]
        );
        assert_eq!(rows("a,b,c\n1,2,3\n4,5"), ["2/2 1|2|3", "3/3 row-cut"]);
    }

    #[test]
    fn an_open_end_is_mentioned() {
        let table = open(b"a,b\n1,2\n3,45").expect("a table");
        let notes: Vec<Finding> = table.records().flat_map(|record| record.findings).collect();
        assert_eq!(notes, [Finding::new(&FILE_END_OPEN).at(3, 3).column("b").value("45")]);
    }

    #[test]
    fn quotation_marks_are_followed_to_their_end() {
        assert_eq!(rows("a,b\n1,\"x\ny,2\n3,4\n"), ["2/2 quote-unclosed"]);
        assert_eq!(rows("a,b\n1,\"x\n2,\"y\"\n3,4\n")[0], "2/2 quote-stray");
        assert_eq!(rows("a,b\n\"1 \"\"x\"\"\",12\" pipe\n"), ["2/2 1 \"x\"|12\" pipe"]);
        assert_eq!(open(b"a,\"b\n1,2\n").err(), Some("quote-unclosed"));
    }

    #[test]
    fn sizes_are_limited() {
        let limits = Limits { bytes: 60, cell: 10, columns: 3, rows: 2, unpacked: 1_000 };
        let errors = |text: &str| -> Vec<&'static str> {
            match Table::open(text.as_bytes(), &limits, Said::default()) {
                Ok(table) => table
                    .records()
                    .flat_map(|r| r.findings)
                    .filter(Finding::is_error)
                    .map(|f| short(&f))
                    .collect(),
                Err(finding) => vec![short(&finding)],
            }
        };
        assert_eq!(errors(&"x".repeat(61)), ["file-too-large"]);
        assert_eq!(errors("a,b,c,d\n1,2,3,4\n"), ["columns-too-many"]);
        assert_eq!(errors("a,b\n1,2\n1,2\n1,2\n1,2\n"), ["rows-too-many"]);
        assert_eq!(errors("a,b\n\n,\n\n,\n1,2\n,\n1,2\n\n"), [""; 0], "empty rows do not count");
        assert_eq!(errors("a,b\n12345678901,2\n1,2\n"), ["cell-too-large"]);
        assert_eq!(errors("a,12345678901\n1,2\n"), ["cell-too-large"]);
    }

    #[test]
    fn columns_have_the_letters_of_a_spreadsheet() {
        assert_eq!([0, 25, 26, 51, 52, 701, 702].map(letter), ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}

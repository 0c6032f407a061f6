//! Members from a real roster: from the bytes of a file, CSV or XLSX, to sound rows and findings, purely, one row at a time.
//!
//! [`Roster::open`] decodes a file and recognises its columns; [`Roster::rows`] checks row after row without keeping
//! them, so that a terminal can show every finding of a file of any size; [`Roster::review`] keeps a limited number of
//! findings for a page. Nothing here knows what members exist already, and nothing is written.
//!
//! To recognise one more kind of column: add it to [`Field`] and its names to the vocabulary in `roster/columns.rs`,
//! read its cells in `roster/row.rs`, name it in every language, and tell it in `docs/roster-format.md`.

mod cell;
mod columns;
mod country;
pub mod finding;
mod mapping;
mod row;
mod sheet;
mod table;
#[cfg(test)]
mod tests;
mod text;
mod words;

pub use columns::{Column, Columns, Confidence, Field};
pub use country::{Country, CountryIndex, CountryNames, NoCountry};
pub use finding::{Finding, FindingKind, Severity};
pub use mapping::{ColumnUse, Defaults, ENCODINGS, FORM, Mapping, MetropolitanColumn};
pub use row::{MemberRow, check};
pub use table::{Correction, Limits, Record, Records, Said, Sheets, Table, encoding};
pub use text::{csv_plain, csv_safe, fold, tidy};

use crate::member::Identifier;
use base::Day;
use finding::{IDENTIFIER_DOUBLED, MORE, NAME_DOUBLED};
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};

/// How many faulty rows [`Roster::review`] usually keeps.
pub const REVIEWED_ROWS: usize = 10_000;

/// A section as rosters may call it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionNames {
    /// The federation's code, e.g. `europe`.
    pub code: String,
    /// Names and aliases in all languages.
    pub names: Vec<String>,
    /// Whether it is the metropolitan section, to which a member belongs besides a continental one.
    pub metropolitan: bool,
}

/// What a roster is read against.
pub struct Context<'a> {
    /// Today, after which no day may lie.
    pub today: Day,
    /// The federation's sections.
    pub sections: &'a [SectionNames],
    /// The section code of each country, where roster and mapping do not tell it.
    pub country_sections: &'a BTreeMap<Country, String>,
    /// Codes left to users by ISO 3166-1 that the federation has declared, e.g. `XK`.
    pub declared: &'a [Country],
    /// Country names in the languages that the caller knows.
    pub names: &'a CountryNames<'a>,
    /// How large the file may be.
    pub limits: Limits,
}

/// A file that can be read row by row.
pub struct Roster<'a> {
    table: Table<'a>,
    columns: Columns,
    context: &'a Context<'a>,
    findings: Vec<Finding>,
}

/// Why a file cannot be read at all.
#[derive(Debug, Serialize)]
pub struct Rejected {
    /// What is wrong, at least one error.
    pub findings: Vec<Finding>,
    /// The columns as far as they are recognised, so that a person can be asked for a mapping.
    pub columns: Vec<Column>,
}

/// One row and what was found in it.
#[derive(Debug, Serialize)]
pub struct Checked {
    /// The row as a spreadsheet numbers it.
    pub row: u64,
    /// The member, if no finding is an error.
    pub member: Option<MemberRow>,
    /// Everything found in the row.
    pub findings: Vec<Finding>,
    /// The row as it stands in the file.
    #[serde(skip)]
    pub record: Record,
}

/// Counts over the rows read so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Rows that are not empty.
    pub rows: u64,
    /// Rows that can be taken.
    pub valid: u64,
    /// Rows with at least one error.
    pub faulty: u64,
    /// Rows that can be taken but have a warning.
    pub warned: u64,
    /// Empty rows, passed over.
    pub blank: u64,
    /// Findings that are errors.
    pub errors: u64,
    /// Findings that are warnings.
    pub warnings: u64,
}

/// The outcome for a page: counts over the whole file, findings of a limited number of rows.
#[derive(Debug, Serialize)]
pub struct Review {
    /// Counts over all rows.
    pub summary: Summary,
    /// Findings about the file, then by row; the last says how many rows more have some.
    pub findings: Vec<Finding>,
}

impl<'a> Roster<'a> {
    /// Decodes a file and recognises its columns.
    pub fn open(bytes: &'a [u8], mapping: &Mapping, context: &'a Context<'a>) -> Result<Self, Rejected> {
        Self::open_corrected(bytes, mapping, &[], context)
    }

    /// As [`Roster::open`], with cells that somebody corrected beside the file.
    pub fn open_corrected(
        bytes: &'a [u8],
        mapping: &Mapping,
        corrections: &[Correction],
        context: &'a Context<'a>,
    ) -> Result<Self, Rejected> {
        let reject = |finding: Box<Finding>| Rejected { findings: vec![*finding], columns: Vec::new() };
        let mut table = Table::open(bytes, &context.limits, mapping.said()).map_err(reject)?;
        table.correct(corrections);
        let (columns, found) = Columns::recognise(&table, mapping, context);
        let findings: Vec<Finding> = table.findings().iter().cloned().chain(found).collect();
        if findings.iter().any(Finding::is_error) {
            return Err(Rejected { findings, columns: columns.all().to_vec() });
        }
        Ok(Self { table, columns, context, findings })
    }

    /// What there is to say of the file as a whole: warnings and notes.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// What each column holds.
    pub fn columns(&self) -> &[Column] {
        self.columns.all()
    }

    /// The sheets of the file, if it is a spreadsheet.
    pub fn sheets(&self) -> Option<&Sheets> {
        self.table.sheets()
    }

    /// The size of the text in bytes, the measure of [`Rows::position`].
    pub fn size(&self) -> usize {
        self.table.size()
    }

    /// Checks row after row, from the first.
    pub fn rows(&self) -> Rows<'_> {
        Rows {
            records: self.table.records(),
            roster: self,
            ids: HashMap::new(),
            names: HashMap::new(),
            summary: Summary::default(),
        }
    }

    /// Checks all rows and keeps the findings of at most `limit` rows, and no more than five times as many findings;
    /// sound members are handed on one by one.
    pub fn review(&self, limit: usize, mut each: impl FnMut(MemberRow)) -> Review {
        let mut findings = self.findings.clone();
        let (mut kept, mut more) = (0, 0_usize);
        let mut rows = self.rows();
        for checked in rows.by_ref() {
            if let Some(member) = checked.member {
                each(member);
            }
            if checked.findings.is_empty() {
                continue;
            }
            if kept < limit && findings.len() < limit.saturating_mul(5) {
                kept += 1;
                findings.extend(checked.findings);
            } else {
                more += 1;
            }
        }
        if more > 0 {
            findings.push(Finding::new(&MORE).with("count", more));
        }
        Review { summary: rows.summary(), findings }
    }
}

/// The checked rows of a roster, one after another.
pub struct Rows<'r> {
    records: Records<'r>,
    roster: &'r Roster<'r>,
    /// The row in which an identifier was first seen.
    ids: HashMap<Identifier, u64>,
    /// The row in which a name of a country was first seen.
    names: HashMap<(Country, String), u64>,
    summary: Summary,
}

impl Rows<'_> {
    /// How far reading has come, in bytes of [`Roster::size`].
    pub fn position(&self) -> usize {
        self.records.position()
    }

    /// Counts over the rows read so far.
    pub fn summary(&self) -> Summary {
        Summary { blank: self.records.blank(), ..self.summary }
    }

    /// Identifiers of an earlier row, each an error.
    fn doubled_ids(&mut self, record: &Record, draft: &row::Draft) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (id, index) in &draft.external {
            let first = *self.ids.entry(id.clone()).or_insert(record.row);
            if first != record.row {
                let header = self.roster.columns.all().get(*index).map_or("", |column| &column.header);
                let finding = Finding::new(&IDENTIFIER_DOUBLED).at(record.row, record.line).column(header);
                let finding = finding.value(&id.value).with("scheme", id.scheme.as_str());
                findings.push(finding.with("first", first.to_string()));
            }
        }
        findings
    }

    /// The name and country of an earlier row: likely a double, never merged.
    fn doubled_name(&mut self, record: &Record, draft: &row::Draft) -> Option<Finding> {
        let (name, country) = draft.name.as_ref().zip(draft.country)?;
        let first = *self.names.entry((country, fold(name))).or_insert(record.row);
        let header = self.roster.columns.naming().map_or("", |column| &column.header);
        (first != record.row).then(|| {
            let finding = Finding::new(&NAME_DOUBLED).at(record.row, record.line).column(header).value(name);
            finding.with("first", first.to_string()).with("country", country.to_string())
        })
    }

    fn count(&mut self, checked: &Checked) {
        let of = |severity| {
            let found = checked.findings.iter().filter(|finding| finding.severity == severity).count();
            u64::try_from(found).unwrap_or(u64::MAX)
        };
        let (errors, warnings) = (of(Severity::Error), of(Severity::Warning));
        self.summary.rows += 1;
        self.summary.valid += u64::from(checked.member.is_some());
        self.summary.faulty += u64::from(checked.member.is_none());
        self.summary.warned += u64::from(checked.member.is_some() && warnings > 0);
        self.summary.errors += errors;
        self.summary.warnings += warnings;
    }
}

impl Iterator for Rows<'_> {
    type Item = Checked;

    fn next(&mut self) -> Option<Checked> {
        let record = self.records.next()?;
        let (mut draft, mut findings) = row::examine(&record, &self.roster.columns, self.roster.context);
        let doubled = self.doubled_ids(&record, &draft);
        if !doubled.is_empty() {
            draft.member = None;
        }
        findings.extend(doubled);
        findings.extend(self.doubled_name(&record, &draft));
        self.roster.columns.sort(&mut findings);
        let checked = Checked { row: record.row, member: draft.member, findings, record };
        self.count(&checked);
        Some(checked)
    }
}

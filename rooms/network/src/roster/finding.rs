//! What is found wrong or worth saying in a roster: a stable id, the place, and the values its sentence tells.
//!
//! Every kind of finding is listed here once. Its id never changes: scripts rely on it, and it is the key of the
//! sentence in the reader's language. To add one, name it in the list and write its sentence in every language;
//! a test compares the two.

use super::text;
use base::{Arg, Refusal};
use serde::{Serialize, Serializer, ser::SerializeMap};

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The row, or the file if no row is named, cannot be taken.
    Error,
    /// It can be taken; somebody should look.
    Warning,
    /// For information.
    Note,
}

/// A kind of finding.
#[derive(Debug, PartialEq, Eq)]
pub struct FindingKind {
    /// The stable id, equal to the key of its sentence.
    pub id: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// The values its sentence may tell.
    pub args: &'static [&'static str],
}

/// One finding in one file.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    /// The stable id, equal to the key of its sentence.
    pub id: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// The row as a spreadsheet numbers it: the header is row 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<u64>,
    /// The line of the file, from 1; differs from the row after a cell with line breaks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
    /// The column's header, or its letter if it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// The cell as it stands, shortened to 80 characters, with control characters made visible.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Further values told by the sentence.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "as_object")]
    pub args: Vec<(&'static str, Arg)>,
}

impl Finding {
    /// A finding about the file as a whole.
    pub fn new(kind: &FindingKind) -> Self {
        Self {
            id: kind.id,
            severity: kind.severity,
            row: None,
            line: None,
            column: None,
            value: None,
            args: Vec::new(),
        }
    }

    /// Says in which row and line.
    pub fn at(mut self, row: u64, line: u64) -> Self {
        (self.row, self.line) = (Some(row), Some(line));
        self
    }

    /// Says on which line of the file.
    pub fn on_line(mut self, line: u64) -> Self {
        self.line = Some(line);
        self
    }

    /// Says in which column.
    pub fn column(mut self, header: &str) -> Self {
        self.column = Some(text::shown(header));
        self
    }

    /// Says what stands there.
    pub fn value(mut self, value: &str) -> Self {
        self.value = Some(text::shown(value));
        self
    }

    /// Adds a further value for the sentence.
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Whether it keeps the row or the file from being taken.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// Everything its sentence tells, in the form in which sentences are told. Row and line are texts, because a
    /// row number with a thousands separator is not found in a spreadsheet.
    pub fn refusal(&self) -> Refusal {
        let place = [("row", self.row), ("line", self.line)];
        let words = [("column", &self.column), ("value", &self.value)];
        let place = place.into_iter().filter_map(|(name, n)| Some((name, Arg::Text(n?.to_string()))));
        let words = words.into_iter().filter_map(|(name, text)| Some((name, Arg::Text(text.clone()?))));
        let args = place.chain(words).chain(self.args.iter().cloned()).collect();
        Refusal { code: self.id, args, field: self.column.clone() }
    }
}

fn as_object<S: Serializer>(args: &[(&'static str, Arg)], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(args.len()))?;
    for (name, value) in args {
        map.serialize_entry(name, value)?;
    }
    map.end()
}

macro_rules! kinds {
    ($($(#[$doc:meta])+ $name:ident $severity:ident $id:literal $args:expr;)+) => {
        $($(#[$doc])+ pub const $name: FindingKind =
            FindingKind { id: $id, severity: Severity::$severity, args: &$args };)+
        /// All kinds of finding, in the order of this list.
        pub const ALL: &[FindingKind] = &[$($name),+];
    };
}

kinds! {
    // The file as a whole.

    /// Nothing in it.
    FILE_EMPTY Error "network-finding-file-empty" [];
    /// Larger than the caller allows; `size` and `limit` in megabytes.
    FILE_TOO_LARGE Error "network-finding-file-too-large" ["size", "limit"];
    /// A spreadsheet's own format under another name.
    FILE_SPREADSHEET Error "network-finding-file-spreadsheet" ["format"];
    /// A spreadsheet behind a password.
    FILE_LOCKED Error "network-finding-file-locked" [];
    /// A spreadsheet that is damaged, or holds what no spreadsheet program writes.
    FILE_BROKEN Error "network-finding-file-broken" [];
    /// A spreadsheet that unpacks to more than the caller allows; `limit` in megabytes.
    FILE_UNPACKED Error "network-finding-file-unpacked" ["limit"];
    /// The mapping names a sheet that the spreadsheet does not have.
    SHEET_MISSING Error "network-finding-sheet-missing" ["value", "expected"];
    /// Which of several sheets is read.
    SHEET_CHOSEN Note "network-finding-sheet-chosen" ["value", "others"];
    /// Titles above the column names are passed over.
    SHEET_TITLE Note "network-finding-sheet-title" ["count", "header"];
    /// Cells that are merged with those below them give each of these their value.
    SHEET_MERGED Warning "network-finding-sheet-merged" ["count"];
    /// Formulas of which the file keeps no value; `cell` is the first.
    SHEET_UNCALCULATED Warning "network-finding-sheet-uncalculated" ["count", "cell"];
    /// An archive or a compressed file under another name.
    FILE_ARCHIVE Error "network-finding-file-archive" ["format"];
    /// Another kind of file that holds no table.
    FILE_NOT_TABLE Error "network-finding-file-not-table" ["format"];
    /// Bytes of value zero: not text, or UTF-16 without its mark.
    FILE_NUL Error "network-finding-file-nul" ["line"];
    /// Bytes that are no text in the file's encoding; the line is that of the first.
    FILE_ENCODING_BROKEN Error "network-finding-file-encoding-broken" ["line", "value", "encoding"];
    /// The file ends in the middle of a character.
    FILE_CUT Error "network-finding-file-cut" ["line", "value"];
    /// Not Unicode; the encoding was guessed, as the mapping does not say it.
    FILE_ENCODING_GUESSED Warning "network-finding-file-encoding-guessed" ["line", "value", "encoding"];
    /// No line break at the end: whole, or cut inside the last cell.
    FILE_END_OPEN Note "network-finding-file-end-open" ["row", "line", "column", "value"];

    // Its header and columns.

    /// The first row looks like a member, or holds no known column name.
    HEADER_MISSING Error "network-finding-header-missing" ["row", "line", "value"];
    /// A header and no row.
    HEADER_ONLY Error "network-finding-header-only" [];
    /// A column without a name; `column` is its letter.
    HEADER_EMPTY Error "network-finding-header-empty" ["row", "line", "column"];
    /// Two columns of the same name; `first` and `second` are their letters.
    HEADER_DOUBLED Error "network-finding-header-doubled" ["row", "line", "column", "first", "second"];
    /// More columns than a roster may have.
    COLUMNS_TOO_MANY Error "network-finding-columns-too-many" ["row", "line", "count", "limit"];
    /// No column for something that every member must have.
    COLUMN_MISSING Error "network-finding-column-missing" ["field"];
    /// Several columns may be meant.
    COLUMN_AMBIGUOUS Error "network-finding-column-ambiguous" ["field", "columns"];
    /// Perhaps an identifier, but of which register?
    COLUMN_UNCLEAR Warning "network-finding-column-unclear" ["column"];
    /// Not understood, therefore left out.
    COLUMN_IGNORED Note "network-finding-column-ignored" ["column"];
    /// Another column says the same better; this one is left out.
    COLUMN_SUPERSEDED Note "network-finding-column-superseded" ["column", "other", "field"];
    /// No column gives the name; it is taken from those that give it in a language.
    NAME_FROM_LANGUAGES Note "network-finding-name-from-languages" ["columns"];
    /// No column tells the kind of member.
    KIND_DEFAULTED Note "network-finding-kind-defaulted" [];
    /// No column tells the section; the country decides.
    SECTION_BY_COUNTRY Note "network-finding-section-by-country" [];
    /// Nothing tells the section.
    SECTION_SOURCE_MISSING Error "network-finding-section-source-missing" [];
    /// A column tells who is metropolitan, but the federation has no metropolitan section.
    METROPOLITAN_SECTION_MISSING Error "network-finding-metropolitan-section-missing" ["column"];

    // The mapping file.

    /// No valid JSON; `position` is the place on the line.
    MAPPING_SYNTAX Error "network-finding-mapping-syntax" ["line", "position"];
    /// Not UTF-8; `byte` is the place of the first byte that is none, counted from 1, `found` that byte.
    MAPPING_ENCODING Error "network-finding-mapping-encoding" ["byte", "found"];
    /// JSON, but no object.
    MAPPING_NO_OBJECT Error "network-finding-mapping-no-object" [];
    /// Not a roster mapping of a known version.
    MAPPING_FORM Error "network-finding-mapping-form" ["value", "expected"];
    /// A key that a mapping does not have.
    MAPPING_KEY_UNKNOWN Error "network-finding-mapping-key-unknown" ["path", "expected"];
    /// A key given twice.
    MAPPING_KEY_DOUBLED Error "network-finding-mapping-key-doubled" ["path"];
    /// A key that must be there and is not.
    MAPPING_KEY_MISSING Error "network-finding-mapping-key-missing" ["path"];
    /// An object where a text belongs, and the like; `expected` is a key.
    MAPPING_TYPE Error "network-finding-mapping-type" ["path", "expected"];
    /// A text that is not one of those possible.
    MAPPING_VALUE Error "network-finding-mapping-value" ["path", "value", "expected"];
    /// A day before anything a roster can tell, or after today.
    MAPPING_DAY Error "network-finding-mapping-day" ["path", "value", "first", "last"];
    /// A column that the file does not have.
    MAPPING_COLUMN_ABSENT Error "network-finding-mapping-column-absent" ["path", "value", "expected"];
    /// A section that the federation does not have.
    MAPPING_SECTION_UNKNOWN Error "network-finding-mapping-section-unknown" ["path", "value", "expected"];

    // The shape of a row.

    /// More or fewer cells than the header.
    ROW_CELLS Error "network-finding-row-cells" ["row", "line", "found", "expected"];
    /// The file ends in the middle of this row.
    ROW_CUT Error "network-finding-row-cut" ["row", "line", "value", "found", "expected"];
    /// A quotation mark opened on this line is never closed.
    QUOTE_UNCLOSED Error "network-finding-quote-unclosed" ["row", "line", "value"];
    /// Text after a closing quotation mark.
    QUOTE_STRAY Error "network-finding-quote-stray" ["row", "line", "value"];
    /// A cell larger than allowed; `size` and `limit` in kilobytes.
    CELL_TOO_LARGE Error "network-finding-cell-too-large" ["row", "line", "column", "value", "size", "limit"];
    /// More rows than allowed; reading ended here.
    ROWS_TOO_MANY Error "network-finding-rows-too-many" ["row", "line", "limit"];

    // Text in a cell.

    /// No name.
    NAME_EMPTY Error "network-finding-name-empty" ["row", "line", "column"];
    /// Too many characters.
    TEXT_TOO_LONG Error "network-finding-text-too-long" ["row", "line", "column", "value", "length", "limit"];
    /// A character that controls display instead of standing for something; `code` is its Unicode number.
    TEXT_CONTROL Error "network-finding-text-control" ["row", "line", "column", "value", "code"];
    /// The sign for a lost character, or a control character left by a wrong encoding.
    TEXT_DAMAGED Error "network-finding-text-damaged" ["row", "line", "column", "value"];
    /// Question marks inside words, as an encoding without these letters leaves them.
    TEXT_QUESTION_MARKS Warning "network-finding-text-question-marks" ["row", "line", "column", "value"];
    /// UTF-8 that was read in another encoding; `likely` is what it was.
    TEXT_GARBLED Error "network-finding-text-garbled" ["row", "line", "column", "value", "likely"];
    /// A spreadsheet would run it as a formula.
    TEXT_FORMULA Warning "network-finding-text-formula" ["row", "line", "column", "value"];

    /// A spreadsheet's error, such as `#REF!`, in place of a value.
    CELL_ERROR Error "network-finding-cell-error" ["row", "line", "column", "value"];

    // Who the member is.

    /// No country.
    COUNTRY_EMPTY Error "network-finding-country-empty" ["row", "line", "column"];
    /// No such country.
    COUNTRY_UNKNOWN Error "network-finding-country-unknown" ["row", "line", "column", "value"];
    /// A code that ISO 3166-1 leaves to its users and that this federation has not declared.
    COUNTRY_UNDECLARED Error "network-finding-country-undeclared" ["row", "line", "column", "value"];
    /// Two columns name different countries.
    COUNTRY_CONFLICT Error "network-finding-country-conflict" ["row", "line", "column", "value", "other", "found"];
    /// No such kind of member.
    KIND_UNKNOWN Error "network-finding-kind-unknown" ["row", "line", "column", "value", "expected"];
    /// The kind is left empty.
    KIND_EMPTY Warning "network-finding-kind-empty" ["row", "line", "column"];
    /// No such section.
    SECTION_UNKNOWN Error "network-finding-section-unknown" ["row", "line", "column", "value", "expected"];
    /// Nothing tells this member's section.
    SECTION_MISSING Error "network-finding-section-missing" ["row", "line", "country"];
    /// Neither yes nor no.
    METROPOLITAN_UNCLEAR Error "network-finding-metropolitan-unclear" ["row", "line", "column", "value"];
    /// The column for it says that it is not metropolitan, the one of sections that it is.
    METROPOLITAN_CONFLICT Error "network-finding-metropolitan-conflict"
        ["row", "line", "column", "value", "other", "found"];
    /// No such standing.
    STANDING_UNKNOWN Error "network-finding-standing-unknown" ["row", "line", "column", "value", "expected"];
    /// Not an identifier of that register.
    IDENTIFIER_INVALID Error "network-finding-identifier-invalid" ["row", "line", "column", "value", "scheme"];
    /// A register and no identifier in it.
    IDENTIFIER_EMPTY Error "network-finding-identifier-empty" ["row", "line", "column", "value", "scheme"];
    /// An identifier without its register, in a column of several registers.
    IDENTIFIER_WITHOUT_REGISTER Error "network-finding-identifier-without-register" ["row", "line", "column", "value"];
    /// The identifier of an earlier row.
    IDENTIFIER_DOUBLED Error "network-finding-identifier-doubled"
        ["row", "line", "column", "value", "scheme", "first"];
    /// The name and country of an earlier row.
    NAME_DOUBLED Warning "network-finding-name-doubled" ["row", "line", "column", "value", "first", "country"];

    // Figures, dates and places.

    /// Zero or nothing: taken as unknown.
    POPULATION_UNKNOWN Warning "network-finding-population-unknown" ["row", "line", "column"];
    /// Below zero.
    POPULATION_NEGATIVE Error "network-finding-population-negative" ["row", "line", "column", "value"];
    /// Not whole.
    POPULATION_FRACTION Error "network-finding-population-fraction" ["row", "line", "column", "value"];
    /// Not a number.
    POPULATION_TEXT Error "network-finding-population-text" ["row", "line", "column", "value"];
    /// Thousands or decimals?
    POPULATION_AMBIGUOUS Error "network-finding-population-ambiguous" ["row", "line", "column", "value"];
    /// More people than any member has.
    POPULATION_TOO_LARGE Error "network-finding-population-too-large" ["row", "line", "column", "value", "limit"];
    /// Not a day of the calendar.
    DATE_INVALID Error "network-finding-date-invalid" ["row", "line", "column", "value"];
    /// Day or month first?
    DATE_AMBIGUOUS Error "network-finding-date-ambiguous" ["row", "line", "column", "value", "one", "other"];
    /// Before anything a roster can tell.
    DATE_TOO_EARLY Error "network-finding-date-too-early" ["row", "line", "column", "value", "limit"];
    /// After today.
    DATE_FUTURE Error "network-finding-date-future" ["row", "line", "column", "value", "today"];
    /// Further ahead than a membership's end may lie.
    DATE_TOO_FAR Error "network-finding-date-too-far" ["row", "line", "column", "value", "limit"];
    /// A membership that ends before it begins, or on that day; `since` is that day.
    UNTIL_NOT_AFTER Error "network-finding-until-not-after" ["row", "line", "column", "value", "since"];
    /// A year alone: its first day is taken.
    DATE_YEAR Warning "network-finding-date-year" ["row", "line", "column", "value", "day"];
    /// A number of days, as spreadsheets count them.
    DATE_SERIAL Warning "network-finding-date-serial" ["row", "line", "column", "value", "day"];
    /// Not a coordinate in decimal degrees.
    COORDINATE_INVALID Error "network-finding-coordinate-invalid" ["row", "line", "column", "value"];
    /// Outside the globe; `limit` in degrees.
    COORDINATE_RANGE Error "network-finding-coordinate-range" ["row", "line", "column", "value", "limit"];
    /// Latitude without longitude, or the reverse; `column` is the empty one.
    COORDINATE_HALF Error "network-finding-coordinate-half" ["row", "line", "column"];
    /// Both zero, a point in the Gulf of Guinea.
    COORDINATE_ZERO Warning "network-finding-coordinate-zero" ["row", "line", "column"];
    /// Not in the IANA list of time zones.
    TIMEZONE_UNKNOWN Error "network-finding-timezone-unknown" ["row", "line", "column", "value"];
    /// Not an e-mail address.
    EMAIL_INVALID Error "network-finding-email-invalid" ["row", "line", "column", "value"];
    /// Not the address of a website.
    WEBSITE_INVALID Error "network-finding-website-invalid" ["row", "line", "column", "value"];

    // At the end.

    /// There are more faulty rows than could be listed.
    MORE Note "network-finding-more" ["count"];
}

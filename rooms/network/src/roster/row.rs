//! From a row's cells to a member, with every faulty cell reported.

use super::{
    Context,
    cell::{self, DayRead, Unreadable, Written},
    columns::{Column, Columns, Field},
    country::{Country, NoCountry, is_code_shaped},
    finding::{
        CELL_ERROR, COORDINATE_HALF, COORDINATE_ZERO, COUNTRY_CONFLICT, COUNTRY_EMPTY, COUNTRY_UNDECLARED,
        COUNTRY_UNKNOWN, DATE_SERIAL, DATE_YEAR, Finding, FindingKind, KIND_EMPTY, KIND_UNKNOWN,
        METROPOLITAN_CONFLICT, METROPOLITAN_UNCLEAR, NAME_EMPTY, POPULATION_TOO_LARGE, POPULATION_UNKNOWN,
        SECTION_MISSING, SECTION_UNKNOWN, STANDING_UNKNOWN, TEXT_CONTROL, TEXT_DAMAGED, TEXT_FORMULA,
        TEXT_GARBLED, TEXT_QUESTION_MARKS, TEXT_TOO_LONG, UNTIL_NOT_AFTER,
    },
    table::Record,
    text::{self, csv_plain, has_lost_letters, is_damaged, is_formula, tidy, ungarbled},
    words,
};
use crate::member::{Identifier, Location, MemberKind, Standing};
use base::{Arg, Day, LangTag, Localised, Origin, Wording};
use serde::Serialize;

/// The most characters of a name or another text.
const LONGEST_TEXT: usize = 300;

/// In how many days from today a membership may end at the latest: ten years.
const LATEST_END: i32 = 3_653;

/// A member as a sound row tells it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MemberRow {
    /// The row as a spreadsheet numbers it.
    pub row: u64,
    /// Its identifiers, in the order of the columns; a national code carries its country: `national-fr`.
    pub external: Vec<Identifier>,
    /// What it is.
    pub kind: MemberKind,
    /// Whether the row says so itself, and not a default.
    #[serde(skip)]
    pub tells_kind: bool,
    /// Its name.
    pub name: String,
    /// Its full legal name.
    pub official_name: Option<String>,
    /// Its name in languages, where the roster gives it.
    pub names: Localised,
    /// Its country.
    pub country: Country,
    /// Codes of its sections: continental first, then the metropolitan one, if the roster or the mapping says so.
    pub sections: Vec<String>,
    /// Whether the row or the mapping's table of countries tells the continental ones, and not a default.
    #[serde(skip)]
    pub tells_sections: bool,
    /// Whether the row tells in a column of its own who is metropolitan.
    #[serde(skip)]
    pub tells_metropolitan: bool,
    /// Inhabitants; none means unknown.
    pub population: Option<u64>,
    /// The day of that figure; the first of the year if only that is known.
    pub population_as_of: Option<Day>,
    /// Where it lies.
    pub location: Option<Location>,
    /// IANA time zone in its customary spelling.
    pub timezone: Option<String>,
    /// Name of the first-level division.
    pub admin1: Option<String>,
    /// Code of the first-level division.
    pub admin1_code: Option<String>,
    /// The day on which membership began.
    pub member_since: Option<Day>,
    /// The first day on which it was no longer a member, if the roster tells it.
    pub member_until: Option<Day>,
    /// Its standing, if the roster tells it or the mapping does for those of whom none is known.
    pub standing: Option<Standing>,
    /// Whether the roster tells it.
    pub tells_standing: bool,
    /// The day from which it holds, if it is the first.
    pub standing_since: Option<Day>,
    /// Address of its website, with scheme.
    pub website: Option<String>,
    /// Address for mail.
    pub email: Option<String>,
}

/// Reads one row. The member is there if no finding is an error; findings stand in the order of the columns, after
/// those about the row's shape.
pub fn check(record: &Record, columns: &Columns, context: &Context<'_>) -> (Option<MemberRow>, Vec<Finding>) {
    let (draft, mut findings) = examine(record, columns, context);
    columns.sort(&mut findings);
    (draft.member, findings)
}

/// What a row tells even if it is faulty: enough to find its double in another row.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub member: Option<MemberRow>,
    /// Identifiers with the index of their column.
    pub external: Vec<(Identifier, usize)>,
    pub name: Option<String>,
    pub country: Option<Country>,
}

pub(super) fn examine(record: &Record, columns: &Columns, context: &Context<'_>) -> (Draft, Vec<Finding>) {
    let findings = record.findings().to_vec();
    if record.is_broken() {
        return (Draft::default(), findings);
    }
    let mut reader = RowReader { record, columns, context, findings, cells: Cells::default() };
    for (column, field) in columns.used() {
        if !record.is_refused(column.index) {
            reader.read(column, field);
        }
    }
    reader.finish()
}

/// The cells read so far.
#[derive(Default)]
struct Cells {
    external: Vec<(Identifier, usize)>,
    kind: Option<MemberKind>,
    name: Option<String>,
    official_name: Option<String>,
    names: Localised,
    /// In the order of the columns, for a name where there is no column for it.
    names_in_order: Vec<String>,
    countries: Vec<(Country, usize)>,
    /// Columns whose country is not known, with the reason.
    no_countries: Vec<(usize, NoCountry)>,
    country_faulty: bool,
    sections: Vec<String>,
    section_faulty: bool,
    /// Whether it is metropolitan, as the column for it says.
    metropolitan: Option<bool>,
    /// The column of sections that names the metropolitan one.
    metropolitan_section: Option<usize>,
    population: Option<u64>,
    population_as_of: Option<Day>,
    latitude: Option<i32>,
    longitude: Option<i32>,
    timezone: Option<String>,
    admin1: Option<String>,
    admin1_code: Option<String>,
    member_since: Option<Day>,
    member_until: Option<Day>,
    standing: Option<Standing>,
    website: Option<String>,
    email: Option<String>,
}

struct RowReader<'a> {
    record: &'a Record,
    columns: &'a Columns,
    context: &'a Context<'a>,
    findings: Vec<Finding>,
    cells: Cells,
}

impl RowReader<'_> {
    fn read(&mut self, column: &Column, field: &Field) {
        let cell = tidy(csv_plain(self.record.cell(column.index)));
        if text::is_error(&cell) {
            self.cells.country_faulty |= *field == Field::Country;
            self.cells.section_faulty |= *field == Field::Section;
            return self.tell(&CELL_ERROR, column, &cell);
        }
        match field {
            Field::Name => self.cells.name = self.read_name(column, &cell),
            Field::NameIn(tag) => self.read_name_in(column, tag, &cell),
            Field::OfficialName => self.cells.official_name = self.text(column, &cell),
            Field::Kind => self.read_kind(column, &cell),
            Field::Country => self.read_country(column, &cell),
            Field::Section => self.read_sections(column, &cell),
            Field::Metropolitan => self.read_metropolitan(column, &cell),
            Field::Population => self.read_population(column, &cell),
            Field::PopulationAsOf => self.cells.population_as_of = self.day(column, &cell, false),
            Field::Latitude => {
                self.cells.latitude = self.some(column, &cell, |text| cell::coordinate(text, 90))
            }
            Field::Longitude => {
                self.cells.longitude = self.some(column, &cell, |text| cell::coordinate(text, 180))
            }
            Field::Timezone => {
                self.cells.timezone = self.some(column, &cell, cell::timezone).map(str::to_owned)
            }
            Field::Admin1 => self.cells.admin1 = self.text(column, &cell),
            Field::Admin1Code => self.cells.admin1_code = self.text(column, &cell),
            Field::MemberSince => self.cells.member_since = self.day(column, &cell, true),
            Field::MemberUntil => self.cells.member_until = self.end(column, &cell),
            Field::Standing => self.read_standing(column, &cell),
            Field::Website => self.cells.website = self.some(column, &cell, cell::website),
            Field::Email => self.cells.email = self.some(column, &cell, cell::email),
            Field::Id(scheme) => self.read_id(column, scheme, &cell),
            Field::Identifiers => self.read_identifiers(column, &cell),
        }
    }

    fn read_name(&mut self, column: &Column, cell: &str) -> Option<String> {
        if cell.is_empty() {
            self.findings.push(self.place(&NAME_EMPTY).column(&column.header));
        }
        self.text(column, cell)
    }

    fn read_name_in(&mut self, column: &Column, tag: &LangTag, cell: &str) {
        if let Some(name) = self.text(column, cell) {
            self.cells.names_in_order.push(name.clone());
            self.cells.names.set(tag.clone(), Wording { text: name, origin: Origin::Human });
        }
    }

    fn read_kind(&mut self, column: &Column, cell: &str) {
        if cell.is_empty() {
            if self.columns.mapping.defaults.kind.is_none() {
                self.findings.push(self.place(&KIND_EMPTY).column(&column.header));
            }
            return;
        }
        self.cells.kind = words::kind(cell);
        if self.cells.kind.is_none() {
            self.tell_expected(&KIND_UNKNOWN, column, cell, words::kinds());
        }
    }

    fn read_standing(&mut self, column: &Column, cell: &str) {
        self.cells.standing = words::standing(cell);
        if self.cells.standing.is_none() && !cell.is_empty() {
            self.tell_expected(&STANDING_UNKNOWN, column, cell, words::standings());
        }
    }

    fn read_country(&mut self, column: &Column, cell: &str) {
        if cell.is_empty() {
            return;
        }
        match Country::read(cell, self.context.declared, self.context.names) {
            Ok(country) => self.cells.countries.push((country, column.index)),
            Err(reason) => self.cells.no_countries.push((column.index, reason)),
        }
    }

    fn read_sections(&mut self, column: &Column, cell: &str) {
        if cell.is_empty() {
            return;
        }
        let whole = self.columns.section(cell).map(|code| vec![Some(code.to_owned())]);
        let parts: Vec<&str> =
            cell.split([';', '|', '/']).map(str::trim).filter(|part| !part.is_empty()).collect();
        let codes = whole.unwrap_or_else(|| {
            parts.iter().map(|part| self.columns.section(part).map(str::to_owned)).collect()
        });
        for (index, code) in codes.into_iter().enumerate() {
            match code {
                Some(code) if self.is_metropolitan(&code) => {
                    self.cells.metropolitan_section = Some(column.index);
                }
                Some(code) if self.cells.sections.contains(&code) => {}
                Some(code) => self.cells.sections.push(code),
                None => {
                    let expected: Vec<&str> =
                        self.context.sections.iter().map(|section| &*section.code).collect();
                    self.cells.section_faulty = true;
                    let part = parts.get(index).copied().unwrap_or(cell);
                    self.tell_expected(&SECTION_UNKNOWN, column, part, expected.join(", "));
                }
            }
        }
    }

    /// An empty cell says nothing.
    fn read_metropolitan(&mut self, column: &Column, cell: &str) {
        if cell.is_empty() {
            return;
        }
        self.cells.metropolitan = self.columns.metropolitan(cell);
        if self.cells.metropolitan.is_none() {
            self.tell(&METROPOLITAN_UNCLEAR, column, cell);
        }
    }

    fn read_population(&mut self, column: &Column, cell: &str) {
        let thousands = self.columns.thousands;
        if cell.is_empty() {
            self.findings.push(self.place(&POPULATION_UNKNOWN).column(&column.header));
            return;
        }
        let read = |text: &str| cell::population(text, thousands);
        if read(cell).is_err_and(|unreadable| unreadable.kind.id == POPULATION_TOO_LARGE.id) {
            // How many are possible is told by the kind, which may stand further on.
            self.cells.population = Some(u64::MAX);
            return;
        }
        match self.some(column, cell, read) {
            Some(0) => self.findings.push(self.place(&POPULATION_UNKNOWN).column(&column.header).value(cell)),
            count => self.cells.population = count,
        }
    }

    fn read_id(&mut self, column: &Column, scheme: &str, cell: &str) {
        let Some(text) = self.text(column, cell) else { return };
        if let Some(value) = self.some(column, &text, |text| cell::identifier(scheme, text)) {
            let scheme = scheme.to_owned();
            self.cells.external.push((Identifier { scheme, value }, column.index));
        }
    }

    fn read_identifiers(&mut self, column: &Column, cell: &str) {
        let Some(text) = self.text(column, cell) else { return };
        for part in cell::several_identifiers(&text) {
            if let Some((scheme, value)) = self.some(column, &part, cell::scheme_and_identifier) {
                self.cells.external.push((Identifier { scheme, value }, column.index));
            }
        }
    }

    /// A day; a year alone is worth a warning where the day matters.
    fn day(&mut self, column: &Column, cell: &str, matters: bool) -> Option<Day> {
        let today = self.context.today;
        let read = self.some(column, cell, |text| cell::day(text, today))?;
        self.guessed_day(column, cell, &read, matters);
        Some(read.day)
    }

    /// The end of a membership, which may be known beforehand.
    fn end(&mut self, column: &Column, cell: &str) -> Option<Day> {
        let latest = self.context.today.plus_days(LATEST_END);
        let read = self.some(column, cell, |text| cell::day_ahead(text, latest))?;
        self.guessed_day(column, cell, &read, true);
        Some(read.day)
    }

    /// What is to be said of a day that is not written as one.
    fn guessed_day(&mut self, column: &Column, cell: &str, read: &DayRead, matters: bool) {
        let kind = match read.written {
            Written::Day => return,
            Written::Year if !matters => return,
            Written::Year => &DATE_YEAR,
            Written::Serial => &DATE_SERIAL,
        };
        let finding = self.place(kind).column(&column.header).value(cell);
        self.findings.push(finding.with("day", read.day));
    }

    /// A text without anything that is lost, hidden or too long. What a spreadsheet would run stays, with a warning.
    fn text(&mut self, column: &Column, cell: &str) -> Option<String> {
        let before = self.findings.len();
        let length = cell.chars().count();
        if length > LONGEST_TEXT {
            let finding = self.place(&TEXT_TOO_LONG).column(&column.header).value(cell);
            self.findings.push(finding.with("length", length).with("limit", LONGEST_TEXT));
        }
        if is_damaged(cell) {
            self.tell(&TEXT_DAMAGED, column, cell);
        } else if let Some(hidden) = base::hidden(cell) {
            let finding = self.place(&TEXT_CONTROL).column(&column.header).value(cell);
            self.findings.push(finding.with("code", text::code(hidden)));
        } else if let Some(likely) = ungarbled(cell) {
            let finding = self.place(&TEXT_GARBLED).column(&column.header).value(cell);
            self.findings.push(finding.with("likely", text::shown(&likely)));
        }
        let sound = self.findings.len() == before;
        if sound && has_lost_letters(cell) {
            self.tell(&TEXT_QUESTION_MARKS, column, cell);
        }
        let raw = csv_plain(self.record.cell(column.index));
        if is_formula(raw) || is_formula(cell) {
            self.tell(&TEXT_FORMULA, column, raw);
        }
        (sound && !cell.is_empty()).then(|| cell.to_owned())
    }

    /// Reads a cell that is not empty; what cannot be read is told.
    fn some<T>(
        &mut self,
        column: &Column,
        cell: &str,
        read: impl Fn(&str) -> Result<T, Unreadable>,
    ) -> Option<T> {
        if cell.is_empty() {
            return None;
        }
        match read(cell) {
            Ok(value) => Some(value),
            Err(unreadable) => {
                let mut finding = self.place(unreadable.kind).column(&column.header).value(cell);
                finding.args.extend(unreadable.args);
                self.findings.push(finding);
                None
            }
        }
    }

    fn place(&self, kind: &FindingKind) -> Finding {
        Finding::new(kind).at(self.record.row, self.record.line)
    }

    fn tell(&mut self, kind: &FindingKind, column: &Column, cell: &str) {
        self.findings.push(self.place(kind).column(&column.header).value(cell));
    }

    fn tell_expected(&mut self, kind: &FindingKind, column: &Column, cell: &str, expected: String) {
        self.findings.push(self.place(kind).column(&column.header).value(cell).with("expected", expected));
    }

    fn finish(mut self) -> (Draft, Vec<Finding>) {
        let country = self.country();
        if self.columns.of(&Field::Name).is_none() {
            self.cells.name = self.cells.names_in_order.first().cloned();
            let mut in_languages = self.columns.used().filter(|(_, field)| matches!(field, Field::NameIn(_)));
            let empty = |column: &Column| tidy(self.record.cell(column.index)).is_empty();
            if let Some((first, _)) = in_languages.next()
                && empty(first)
                && in_languages.all(|(column, _)| empty(column))
            {
                self.findings.push(self.place(&NAME_EMPTY).column(&first.header));
            }
        }
        let kind =
            self.cells.kind.or(self.columns.mapping.defaults.kind).unwrap_or(MemberKind::LocalGovernment);
        self.check_population(kind);
        self.check_metropolitan();
        self.check_until();
        let location = self.location();
        let of_country = country.and_then(|country| self.columns.mapping.country_sections.get(&country));
        let of_country = of_country.filter(|code| !self.is_metropolitan(code));
        let tells_sections = !self.cells.sections.is_empty() || of_country.is_some();
        let sections = self.sections(country, kind);
        let mut external = std::mem::take(&mut self.cells.external);
        // A national code is unique within its country only.
        external.retain(|(id, _)| id.scheme != "national" || country.is_some());
        for ((id, _), country) in external.iter_mut().zip(country.into_iter().cycle()) {
            if id.scheme == "national" {
                id.scheme = format!("national-{}", country.alpha2().to_ascii_lowercase());
            }
        }
        let (name, cells) = (self.cells.name.clone(), self.cells);
        let sound = !self.findings.iter().any(Finding::is_error);
        let defaults = &self.columns.mapping.defaults;
        let member = name.clone().zip(country).filter(|_| sound).map(|(name, country)| MemberRow {
            row: self.record.row,
            external: external.iter().map(|(id, _)| id.clone()).collect(),
            kind,
            tells_kind: cells.kind.is_some(),
            name,
            official_name: cells.official_name,
            names: cells.names,
            country,
            sections,
            tells_sections,
            tells_metropolitan: cells.metropolitan.is_some(),
            population: cells.population,
            population_as_of: cells.population.and(cells.population_as_of.or(self.columns.population_day)),
            location,
            timezone: cells.timezone,
            admin1: cells.admin1,
            admin1_code: cells.admin1_code,
            member_since: cells.member_since.or(defaults.member_since),
            member_until: cells.member_until,
            standing: cells.standing.or(defaults.standing),
            tells_standing: cells.standing.is_some(),
            standing_since: defaults.standing_since,
            website: cells.website,
            email: cells.email,
        });
        (Draft { member, external, name, country }, self.findings)
    }

    /// What is possible depends on the kind of member.
    fn check_population(&mut self, kind: MemberKind) {
        let limit = cell::most_people(kind);
        if let Some(column) = self.columns.of(&Field::Population)
            && self.cells.population.is_some_and(|count| count > limit)
        {
            let cell = tidy(self.record.cell(column.index));
            self.some(column, &cell, |_| Err::<u64, _>(cell::too_many_people(limit)));
        }
    }

    /// It ends after it began.
    fn check_until(&mut self) {
        let since = self.cells.member_since.or(self.columns.mapping.defaults.member_since);
        if let Some((until, since)) = self.cells.member_until.zip(since)
            && until <= since
            && let Some(column) = self.columns.of(&Field::MemberUntil)
        {
            let finding = self.place(&UNTIL_NOT_AFTER).column(&column.header);
            self.findings.push(finding.value(self.record.cell(column.index)).with("since", since));
        }
    }

    /// “No” in one column and the metropolitan section in another are two stories.
    fn check_metropolitan(&mut self) {
        if let Some(index) = self.cells.metropolitan_section
            && self.cells.metropolitan == Some(false)
            && let (Some(column), Some(other)) =
                (self.columns.of(&Field::Metropolitan), self.columns.all().get(index))
        {
            let told = |column: &Column| self.record.cell(column.index);
            let finding = self.place(&METROPOLITAN_CONFLICT).column(&column.header).value(told(column));
            let finding = finding.with("other", text::shown(&other.header));
            self.findings.push(finding.with("found", text::shown(told(other))));
        }
    }

    /// The country on which all columns agree. A name that nobody knows here does no harm beside a code.
    fn country(&mut self) -> Option<Country> {
        let header = |index: usize| self.columns.all().get(index).map_or("", |column| &*column.header);
        let first = self.cells.countries.first().copied();
        let mut findings = Vec::new();
        for (index, reason) in &self.cells.no_countries {
            let cell = self.record.cell(*index);
            let kind = match reason {
                NoCountry::Unknown if first.is_some() && !is_code_shaped(cell.trim()) => continue,
                NoCountry::Unknown => &COUNTRY_UNKNOWN,
                NoCountry::Undeclared => &COUNTRY_UNDECLARED,
            };
            findings.push(self.place(kind).column(header(*index)).value(cell));
        }
        if let Some((country, column)) = first {
            for (_, index) in self.cells.countries.iter().filter(|(other, _)| *other != country) {
                let finding =
                    self.place(&COUNTRY_CONFLICT).column(header(*index)).value(self.record.cell(*index));
                let finding = finding.with("other", text::shown(header(column)));
                findings.push(finding.with("found", text::shown(self.record.cell(column))));
            }
        }
        let found = first.map(|(country, _)| country).or(self.columns.mapping.defaults.country);
        let refused = |column: &Column| self.record.is_refused(column.index);
        if let Some(column) = self.columns.of(&Field::Country)
            && found.is_none()
            && findings.is_empty()
            && !self.cells.country_faulty
            && !refused(column)
        {
            findings.push(self.place(&COUNTRY_EMPTY).column(&column.header));
        }
        let sound = findings.is_empty();
        self.findings.extend(findings);
        found.filter(|_| sound)
    }

    fn location(&mut self) -> Option<Location> {
        let half = |held: &Field, reader: &Self| {
            let column = reader.columns.of(held)?;
            let empty = tidy(reader.record.cell(column.index)).is_empty();
            empty.then(|| reader.place(&COORDINATE_HALF).column(&column.header))
        };
        let (latitude, longitude) = (self.cells.latitude, self.cells.longitude);
        let finding = match (latitude, longitude) {
            (Some(0), Some(0)) => {
                let header = self.columns.of(&Field::Latitude).map_or("", |column| &column.header);
                Some(self.place(&COORDINATE_ZERO).column(header))
            }
            (Some(_), None) => half(&Field::Longitude, self),
            (None, Some(_)) => half(&Field::Latitude, self),
            _ => None,
        };
        self.findings.extend(finding);
        Some(Location { latitude: latitude?, longitude: longitude? })
    }

    /// The continental sections: of the row, else of the mapping's table, its default, the federation's table; then
    /// the metropolitan one, if the row, or the mapping where the row is silent, says so.
    fn sections(&mut self, country: Option<Country>, kind: MemberKind) -> Vec<String> {
        let mut sections = std::mem::take(&mut self.cells.sections);
        let mapping = &self.columns.mapping;
        let mut named = self.cells.metropolitan_section.is_some();
        if sections.is_empty() {
            let of_country = country.and_then(|country| mapping.country_sections.get(&country));
            let general = country.and_then(|country| self.context.country_sections.get(&country));
            let said = [of_country, mapping.defaults.section.as_ref(), general];
            // The metropolitan section is one besides a continental one.
            let (metropolitan, continental): (Vec<&String>, Vec<&String>) =
                said.into_iter().flatten().partition(|code| self.is_metropolitan(code));
            named |= !metropolitan.is_empty();
            sections.extend(continental.first().copied().cloned());
        }
        let needed = !matches!(kind, MemberKind::InternationalNetwork | MemberKind::Associate);
        let known = self.columns.section_expected && !self.cells.section_faulty;
        if let Some(country) = country
            && sections.is_empty()
            && needed
            && known
        {
            self.findings.push(self.place(&SECTION_MISSING).with("country", Arg::Text(country.to_string())));
        }
        let metropolitan = self.context.sections.iter().find(|section| section.metropolitan);
        let belongs = self.cells.metropolitan.unwrap_or(named);
        if let Some(section) = metropolitan.filter(|_| belongs) {
            sections.push(section.code.clone());
        }
        sections
    }

    fn is_metropolitan(&self, code: &str) -> bool {
        self.context.sections.iter().any(|section| section.metropolitan && section.code == code)
    }
}

//! Recognises what each column of a roster holds: by the mapping file, by its name in five languages, and where the
//! name is vague by its cells. What is not understood is listed, never passed over in silence.

use super::{
    Context,
    cell::{
        first_day, is_scheme, scheme_and_identifier, several_identifiers, thousands_separator, timezone,
        yes_or_no,
    },
    finding::{
        COLUMN_AMBIGUOUS, COLUMN_IGNORED, COLUMN_MISSING, COLUMN_SUPERSEDED, COLUMN_UNCLEAR, Finding,
        HEADER_DOUBLED, HEADER_EMPTY, HEADER_MISSING, KIND_DEFAULTED, MAPPING_COLUMN_ABSENT, MAPPING_DAY,
        MAPPING_SECTION_UNKNOWN, METROPOLITAN_SECTION_MISSING, NAME_FROM_LANGUAGES, SECTION_BY_COUNTRY,
        SECTION_SOURCE_MISSING,
    },
    mapping::{ColumnUse, Mapping},
    table::{Record, Table},
    text::{fold, shown, tidy},
    words,
};
use base::{Arg, Day, LangTag};
use serde::{Serialize, Serializer};
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    fmt,
    sync::LazyLock,
};

/// How many rows are looked at to learn what vague columns hold.
const SAMPLE: usize = 500;

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The member's name.
    Name,
    /// The name in a language.
    NameIn(LangTag),
    /// The full legal name.
    OfficialName,
    /// The kind of member.
    Kind,
    /// The country: alpha-2, alpha-3, numeric code or name. Several columns may hold it; they must agree.
    Country,
    /// The section or, parted by `;`, `|` or `/`, sections.
    Section,
    /// Whether it also belongs to the metropolitan section.
    Metropolitan,
    /// Inhabitants.
    Population,
    /// The day or year of that figure.
    PopulationAsOf,
    /// Decimal degrees north.
    Latitude,
    /// Decimal degrees east.
    Longitude,
    /// IANA time zone.
    Timezone,
    /// Name of the first-level division.
    Admin1,
    /// Code of the first-level division.
    Admin1Code,
    /// The day on which membership began.
    MemberSince,
    /// The first day on which it was no longer a member.
    MemberUntil,
    /// In good standing, in arrears, suspended.
    Standing,
    /// Address of the website.
    Website,
    /// Address for mail.
    Email,
    /// An identifier in a register, e.g. `wikidata`.
    Id(String),
    /// Identifiers that name their registers, `wikidata:Q90`, parted by `;`, `|` or spaces.
    Identifiers,
}

impl Field {
    /// The codes of all fields, as a mapping file writes them.
    pub const CODES: &str = "name, name:fr, official_name, kind, country, section, metropolitan, population, \
        population_as_of, latitude, longitude, timezone, admin1, admin1_code, member_since, member_until, standing, website, email, \
        id:wikidata, identifiers, ignore";

    /// Reads a code such as `population`, `name:fr` or `id:wikidata`.
    pub fn parse(code: &str) -> Option<Self> {
        if let Some(tag) = code.strip_prefix("name:") {
            return LangTag::parse(tag).map(Field::NameIn);
        }
        if let Some(scheme) = code.strip_prefix("id:") {
            return is_scheme(scheme).then(|| Field::Id(scheme.to_owned()));
        }
        PLAIN.iter().find(|(name, _, _)| *name == code).map(|(_, _, field)| field.clone())
    }

    /// The key of its name in the reader's language.
    pub fn key(&self) -> &'static str {
        match self {
            Field::NameIn(_) => "network-finding-field-name-in",
            Field::Id(_) => "network-finding-field-id",
            _ => PLAIN.iter().find(|(_, _, field)| field == self).map_or("", |(_, key, _)| *key),
        }
    }
}

const PLAIN: &[(&str, &str, Field)] = &[
    ("name", "network-finding-field-name", Field::Name),
    ("official_name", "network-finding-field-official-name", Field::OfficialName),
    ("kind", "network-finding-field-kind", Field::Kind),
    ("country", "network-finding-field-country", Field::Country),
    ("section", "network-finding-field-section", Field::Section),
    ("metropolitan", "network-finding-field-metropolitan", Field::Metropolitan),
    ("population", "network-finding-field-population", Field::Population),
    ("population_as_of", "network-finding-field-population-as-of", Field::PopulationAsOf),
    ("latitude", "network-finding-field-latitude", Field::Latitude),
    ("longitude", "network-finding-field-longitude", Field::Longitude),
    ("timezone", "network-finding-field-timezone", Field::Timezone),
    ("admin1", "network-finding-field-admin1", Field::Admin1),
    ("admin1_code", "network-finding-field-admin1-code", Field::Admin1Code),
    ("member_since", "network-finding-field-member-since", Field::MemberSince),
    ("member_until", "network-finding-field-member-until", Field::MemberUntil),
    ("standing", "network-finding-field-standing", Field::Standing),
    ("website", "network-finding-field-website", Field::Website),
    ("email", "network-finding-field-email", Field::Email),
    ("identifiers", "network-finding-field-identifiers", Field::Identifiers),
];

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Field::NameIn(tag) => write!(f, "name:{tag}"),
            Field::Id(scheme) => write!(f, "id:{scheme}"),
            _ => {
                f.write_str(PLAIN.iter().find(|(_, _, field)| field == self).map_or("", |(code, _, _)| code))
            }
        }
    }
}

impl Serialize for Field {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// How it is known what a column holds; earlier is surer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// The mapping file says so.
    Mapped,
    /// Its name says so.
    Certain,
    /// Its name allows it, and its cells where they were asked.
    Likely,
}

/// A column of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Its place, from 0.
    pub index: usize,
    /// Its name, tidied.
    pub header: String,
    /// What it holds; nothing if it is left out.
    pub field: Option<Field>,
    /// How that is known.
    pub confidence: Option<Confidence>,
    /// The first three values that are not empty, shortened.
    pub samples: Vec<String>,
}

/// The columns of a file with all that is needed to read its rows.
#[derive(Debug)]
pub struct Columns {
    all: Vec<Column>,
    pub(super) mapping: Mapping,
    /// Codes, names and aliases of sections, folded; the value is the section's code.
    sections: HashMap<String, String>,
    metropolitan_yes: Option<HashSet<String>>,
    /// What parts thousands in the population column, if it is a comma or a point.
    pub(super) thousands: Option<char>,
    /// The day of the population, if the column's name tells a year.
    pub(super) population_day: Option<Day>,
    /// Whether a row without a section is a fault of the row, and not of the whole file.
    pub(super) section_expected: bool,
}

impl Columns {
    /// Recognises the columns of a table. Findings come beside, errors among them if it cannot be read this way.
    pub fn recognise(table: &Table<'_>, mapping: &Mapping, context: &Context<'_>) -> (Self, Vec<Finding>) {
        let sample: Vec<Record> = table.records().take(SAMPLE).filter(|record| !record.is_broken()).collect();
        let mut recognition = Recognition::new(table, &sample, mapping, context);
        recognition.check_headers();
        recognition.assign();
        recognition.finish()
    }

    /// All columns in the order of the file.
    pub fn all(&self) -> &[Column] {
        &self.all
    }

    /// The columns that are read.
    pub fn used(&self) -> impl Iterator<Item = (&Column, &Field)> {
        self.all.iter().filter_map(|column| Some((column, column.field.as_ref()?)))
    }

    /// The first column that holds this.
    pub fn of(&self, field: &Field) -> Option<&Column> {
        self.used().find(|(_, held)| *held == field).map(|(column, _)| column)
    }

    /// The column that gives the name: the name itself, else the first that gives it in a language.
    pub fn naming(&self) -> Option<&Column> {
        let in_language =
            || self.used().find(|(_, field)| matches!(field, Field::NameIn(_))).map(|(column, _)| column);
        self.of(&Field::Name).or_else(in_language)
    }

    /// Puts a row's findings in the order of the columns, after those about the row as a whole.
    pub fn sort(&self, findings: &mut [Finding]) {
        let place = |finding: &Finding| {
            let column = finding.column.as_deref()?;
            Some(self.all.iter().position(|of| of.header == column).unwrap_or(usize::MAX))
        };
        findings.sort_by_cached_key(place);
    }

    /// The code of a section by its code, name or alias.
    pub fn section(&self, text: &str) -> Option<&str> {
        self.sections.get(&fold(text)).map(String::as_str)
    }

    /// Whether a cell of the metropolitan column means yes; `None` if it means neither yes nor no.
    pub fn metropolitan(&self, text: &str) -> Option<bool> {
        match &self.metropolitan_yes {
            Some(yes) => Some(yes.contains(&fold(text))),
            None => yes_or_no(text).ok(),
        }
    }
}

/// The work of recognising.
struct Recognition<'a> {
    table: &'a Table<'a>,
    sample: &'a [Record],
    context: &'a Context<'a>,
    columns: Columns,
    /// Columns that the mapping file names, by index.
    mapped: BTreeMap<usize, ColumnUse>,
    findings: Vec<Finding>,
}

impl<'a> Recognition<'a> {
    fn new(table: &'a Table<'a>, sample: &'a [Record], mapping: &Mapping, context: &'a Context<'a>) -> Self {
        let column = |(index, header): (usize, &String)| Column {
            index,
            header: header.clone(),
            field: None,
            confidence: None,
            samples: values(sample, index).take(3).map(|value| shown(&value)).collect(),
        };
        let yes =
            mapping.metropolitan.as_ref().map(|column| column.yes.iter().map(|word| fold(word)).collect());
        let columns = Columns {
            all: table.headers().iter().enumerate().map(column).collect(),
            mapping: mapping.clone(),
            sections: HashMap::new(),
            metropolitan_yes: yes,
            thousands: None,
            population_day: None,
            section_expected: false,
        };
        let mut recognition =
            Self { table, sample, context, columns, mapped: BTreeMap::new(), findings: Vec::new() };
        recognition.read_sections();
        recognition.read_mapped_columns();
        recognition
    }

    fn read_sections(&mut self) {
        for section in self.context.sections {
            for name in std::iter::once(&section.code).chain(&section.names) {
                self.columns.sections.insert(fold(name), section.code.clone());
            }
        }
        let mapping = self.columns.mapping.clone();
        let of_default = mapping.defaults.section.iter().map(|code| ("defaults.section".to_owned(), code));
        let of_countries = mapping
            .country_sections
            .iter()
            .map(|(country, code)| (format!("country_sections.{country}"), code));
        let of_aliases =
            mapping.sections.iter().map(|(alias, code)| (format!("sections.{}", shown(alias)), code));
        for (path, code) in of_default.chain(of_countries).chain(of_aliases) {
            if !self.context.sections.iter().any(|section| section.code == *code) {
                let expected: Vec<&str> =
                    self.context.sections.iter().map(|section| &*section.code).collect();
                let expected = if expected.is_empty() { "–".to_owned() } else { expected.join(", ") };
                let finding = Finding::new(&MAPPING_SECTION_UNKNOWN).value(code).with("path", path);
                self.findings.push(finding.with("expected", expected));
            }
        }
        let (first, today) = (first_day(), self.context.today);
        let defaults = &mapping.defaults;
        for (path, day) in [
            ("defaults.member_since", defaults.member_since),
            ("defaults.standing_since", defaults.standing_since),
        ] {
            if let Some(day) = day.filter(|day| *day < first || *day > today) {
                let finding = Finding::new(&MAPPING_DAY).value(&day.to_string()).with("path", path);
                self.findings.push(finding.with("first", first).with("last", today));
            }
        }
        for (alias, code) in &mapping.sections {
            self.columns.sections.insert(fold(alias), code.clone());
        }
    }

    fn read_mapped_columns(&mut self) {
        let mapping = self.columns.mapping.clone();
        for (header, used) in &mapping.columns {
            self.map_column("columns", header, used.clone());
        }
        if let Some(metropolitan) = &mapping.metropolitan {
            let used = ColumnUse::Field(Field::Metropolitan);
            self.map_column("metropolitan.column", &metropolitan.column, used);
        }
    }

    fn map_column(&mut self, path: &str, header: &str, used: ColumnUse) {
        let headers = self.table.headers();
        let same = |index: &usize| headers[*index] == tidy(header);
        let alike =
            |index: &usize| !squeeze(header).is_empty() && squeeze(&headers[*index]) == squeeze(header);
        let mut found: Vec<usize> = (0..headers.len()).filter(same).collect();
        if found.is_empty() {
            found = (0..headers.len()).filter(alike).collect();
        }
        if found.is_empty() {
            let expected: Vec<String> = headers.iter().map(|header| shown(header)).collect();
            let finding = Finding::new(&MAPPING_COLUMN_ABSENT).value(header).with("path", path);
            self.findings.push(finding.with("expected", expected.join(", ")));
        }
        self.mapped.extend(found.into_iter().map(|index| (index, used.clone())));
    }

    fn check_headers(&mut self) {
        if self.looks_like_a_member() {
            return;
        }
        let headers = self.table.headers();
        let row = self.table.header_row();
        let mut seen: HashMap<String, usize> = HashMap::new();
        for (index, header) in headers.iter().enumerate() {
            if header.is_empty() {
                let finding = Finding::new(&HEADER_EMPTY).at(row, self.table.header_line());
                self.findings.push(finding.column(&self.table.letter(index)));
                continue;
            }
            let key = Some(squeeze(header)).filter(|key| !key.is_empty()).unwrap_or_else(|| header.clone());
            let first = *seen.entry(key).or_insert(index);
            if first != index && self.mapped.get(&index) != Some(&ColumnUse::Ignore) {
                let finding = Finding::new(&HEADER_DOUBLED).at(row, self.table.header_line()).column(header);
                self.findings.push(
                    finding.with("first", self.table.letter(first)).with("second", self.table.letter(index)),
                );
            }
        }
    }

    /// No column is called a name, and some "header" is a number or an identifier: the first row is a member.
    fn looks_like_a_member(&self) -> bool {
        let headers = self.table.headers();
        let named = |header: &String| {
            proposals(header).iter().any(|(field, _)| matches!(field, Field::Name | Field::NameIn(_)))
        };
        let datum = |header: &String| {
            let digits = header.trim_start_matches(['Q', '-', '+']);
            !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b','))
        };
        self.mapped.is_empty() && !headers.iter().any(named) && headers.iter().any(datum)
    }

    /// Gives each field its surest column, tier by tier.
    fn assign(&mut self) {
        let mut proposed: Vec<Vec<(Field, u8)>> =
            self.columns.all.iter().map(|column| self.proposals_of(column)).collect();
        let mut superseded: BTreeMap<usize, (usize, Field)> = BTreeMap::new();
        for tier in 0..=LAST_TIER {
            let mut now: BTreeMap<Field, Vec<usize>> = BTreeMap::new();
            for (index, fields) in proposed.iter_mut().enumerate() {
                let free = self.columns.all[index].field.is_none();
                let here = fields.iter().find(|(_, of)| *of == tier).map(|(field, _)| field.clone());
                let Some(field) = here.filter(|field| free && self.fits(index, field, tier)) else {
                    continue;
                };
                match self.columns.of(&field).filter(|_| field != Field::Country) {
                    Some(surer) => {
                        superseded.entry(index).or_insert((surer.index, field));
                    }
                    None => now.entry(field).or_default().push(index),
                }
            }
            for (field, indices) in now {
                self.take(&field, &indices, tier);
            }
        }
        self.report_unused(&superseded);
    }

    fn proposals_of(&self, column: &Column) -> Vec<(Field, u8)> {
        match self.mapped.get(&column.index) {
            Some(ColumnUse::Ignore) => Vec::new(),
            Some(ColumnUse::Field(field)) => vec![(field.clone(), 0)],
            None => proposals(&column.header),
        }
    }

    fn take(&mut self, field: &Field, indices: &[usize], tier: u8) {
        if indices.len() > 1 && *field != Field::Country {
            let headers: Vec<&str> = indices.iter().map(|index| &*self.columns.all[*index].header).collect();
            let finding = Finding::new(&COLUMN_AMBIGUOUS).with("field", Arg::Key(field.key()));
            self.findings.push(finding.with("columns", headers.join(", ")));
        }
        for index in indices {
            let column = &mut self.columns.all[*index];
            column.field = Some(field.clone());
            column.confidence = Some(match tier {
                0 => Confidence::Mapped,
                1 => Confidence::Certain,
                _ => Confidence::Likely,
            });
        }
    }

    /// Whether the cells of a vaguely named column bear out what it may hold: most of them must.
    fn fits(&self, index: usize, field: &Field, tier: u8) -> bool {
        if tier < VAGUE_TIER {
            return true;
        }
        let values: Vec<String> = values(self.sample, index).collect();
        let most = |is: &dyn Fn(&String) -> bool| {
            let count = values.iter().filter(|value| is(value)).count();
            count > 0 && count * 2 >= values.len()
        };
        match field {
            Field::Section => most(&|value| self.columns.section(value).is_some()),
            Field::Kind => most(&|value| words::kind(value).is_some()),
            Field::Standing => most(&|value| words::standing(value).is_some()),
            Field::Timezone => most(&|value| timezone(value).is_ok()),
            Field::Identifiers => {
                most(&|value| several_identifiers(value).iter().all(|one| is_identifier(one)))
            }
            Field::Id(_) => !values.is_empty() && values.iter().collect::<HashSet<_>>().len() == values.len(),
            _ => true,
        }
    }

    fn report_unused(&mut self, superseded: &BTreeMap<usize, (usize, Field)>) {
        for column in
            self.columns.all.iter().filter(|column| column.field.is_none() && !column.header.is_empty())
        {
            let unclear =
                UNCLEAR.contains(&squeeze(&column.header).as_str()) || scheme_of(&column.header).is_some();
            let finding = match (self.mapped.get(&column.index), superseded.get(&column.index)) {
                (Some(_), _) => continue,
                (None, Some((surer, field))) => Finding::new(&COLUMN_SUPERSEDED)
                    .column(&column.header)
                    .with("other", shown(&self.columns.all[*surer].header))
                    .with("field", Arg::Key(field.key())),
                (None, None) if unclear => Finding::new(&COLUMN_UNCLEAR).column(&column.header),
                (None, None) => Finding::new(&COLUMN_IGNORED).column(&column.header),
            };
            self.findings.push(finding);
        }
    }

    fn finish(mut self) -> (Columns, Vec<Finding>) {
        if self.columns.used().next().is_none() || self.looks_like_a_member() {
            let finding = Finding::new(&HEADER_MISSING).at(self.table.header_row(), self.table.header_line());
            let value = self.table.headers().join(" | ");
            return (self.columns, vec![finding.value(&value)]);
        }
        self.check_names();
        if self.columns.of(&Field::Country).is_none() && self.columns.mapping.defaults.country.is_none() {
            self.findings.push(Finding::new(&COLUMN_MISSING).with("field", Arg::Key(Field::Country.key())));
        }
        if self.columns.of(&Field::Kind).is_none() && self.columns.mapping.defaults.kind.is_none() {
            self.findings.push(Finding::new(&KIND_DEFAULTED));
        }
        self.check_sections();
        self.read_population_column();
        (self.columns, self.findings)
    }

    fn check_names(&mut self) {
        if self.columns.of(&Field::Name).is_some() {
            return;
        }
        let in_languages = self.columns.used().filter(|(_, field)| matches!(field, Field::NameIn(_)));
        let headers: Vec<String> = in_languages.map(|(column, _)| shown(&column.header)).collect();
        self.findings.push(if headers.is_empty() {
            Finding::new(&COLUMN_MISSING).with("field", Arg::Key(Field::Name.key()))
        } else {
            Finding::new(&NAME_FROM_LANGUAGES).with("columns", headers.join(", "))
        });
    }

    fn check_sections(&mut self) {
        let sections = self.context.sections;
        if let Some(column) = self.columns.of(&Field::Metropolitan)
            && !sections.iter().any(|section| section.metropolitan)
        {
            self.findings.push(Finding::new(&METROPOLITAN_SECTION_MISSING).column(&column.header));
        }
        let mapping = &self.columns.mapping;
        let by_country = !mapping.country_sections.is_empty() || !self.context.country_sections.is_empty();
        let by_column = self.columns.of(&Field::Section).is_some();
        if !by_column && mapping.defaults.section.is_none() && !sections.is_empty() {
            let kind = if by_country { &SECTION_BY_COUNTRY } else { &SECTION_SOURCE_MISSING };
            self.findings.push(Finding::new(kind));
        }
        self.columns.section_expected = !sections.is_empty();
    }

    fn read_population_column(&mut self) {
        let Some(column) = self.columns.of(&Field::Population) else { return };
        let cells: Vec<String> = values(self.sample, column.index).collect();
        let year = words(&column.header).rsplit(' ').next().and_then(year);
        self.columns.thousands = thousands_separator(cells.iter().map(String::as_str));
        self.columns.population_day =
            year.and_then(|year| Day::new(year, 1, 1)).filter(|day| *day <= self.context.today);
    }
}

/// The cells of a column that are not empty, tidied.
fn values(sample: &[Record], index: usize) -> impl Iterator<Item = String> {
    let cells = sample.iter().filter(move |record| !record.is_refused(index));
    cells.map(move |record| tidy(record.cell(index))).filter(|cell| !cell.is_empty())
}

/// What a header may mean, surest first. Tier 1 is a clear name, 2 a usual one; from [`VAGUE_TIER`] on the cells
/// are asked.
fn proposals(header: &str) -> Vec<(Field, u8)> {
    let words = words(header);
    let mut proposals = VOCABULARY.get(&squeeze(header)).cloned().unwrap_or_default();
    if let Some(field) = Field::parse(&header.to_lowercase()) {
        proposals.insert(0, (field, 1));
    }
    if let Some(tag) = language_of(&words) {
        proposals.push((Field::NameIn(tag), 1));
    }
    if let Some((noun, last)) = words.rsplit_once(' ')
        && matches!(noun, "population" | "pop" | "poblacion" | "populacao" | "عدد السكان")
        && year(last).is_some()
    {
        proposals.push((Field::Population, 2));
    }
    if proposals.is_empty()
        && let Some(scheme) = scheme_of(header)
    {
        proposals.push((Field::Id(scheme), VAGUE_TIER));
    }
    proposals
}

/// The words of a header, folded; `countryCode` is two.
fn words(header: &str) -> String {
    let mut parted = String::with_capacity(header.len() + 4);
    let mut after_small = false;
    for c in header.chars() {
        if after_small && c.is_uppercase() {
            parted.push(' ');
        }
        after_small = c.is_lowercase();
        parted.push(c);
    }
    fold(&parted)
}

/// The folded header without spaces: `Country_Code`, `country code` and `countryCode` are one.
pub(super) fn squeeze(header: &str) -> String {
    fold(header).replace(' ', "")
}

/// `name fr`, `nom (en)`, `nombre:pt-BR`: the name in a language of ISO 639-1.
fn language_of(words: &str) -> Option<LangTag> {
    let (noun, tag) = words.split_once(' ')?;
    let primary = tag.split(' ').next().unwrap_or_default();
    let known = primary.len() == 2 && LANGUAGES.split(' ').any(|code| code == primary);
    let noun = matches!(noun, "name" | "nom" | "nombre" | "nome" | "اسم" | "الاسم");
    (noun && known).then(|| LangTag::parse(&tag.replace(' ', "-"))).flatten()
}

/// ISO 639-1.
const LANGUAGES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de \
    dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io \
    is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt \
    my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn \
    so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

fn year(word: &str) -> Option<i16> {
    let digits = word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| word.parse().ok()).flatten().filter(|year| (1900..2100).contains(year))
}

/// `xxx_id`, if it may identify the member rather than something that it belongs to.
fn scheme_of(header: &str) -> Option<String> {
    let words = words(header);
    let scheme = words.strip_suffix(" id")?.replace(' ', "-");
    (is_scheme(&scheme) && !NOT_THE_MEMBER.contains(&scheme.as_str())).then_some(scheme)
}

fn is_identifier(text: &str) -> bool {
    scheme_and_identifier(text).is_ok()
}

/// What an `xxx_id` column usually identifies besides the member.
const NOT_THE_MEMBER: &[&str] = &[
    "area",
    "category",
    "class",
    "cluster",
    "contact",
    "continent",
    "county",
    "department",
    "district",
    "external",
    "group",
    "iso",
    "kind",
    "nation",
    "owner",
    "parent",
    "pays",
    "pais",
    "person",
    "province",
    "region",
    "row",
    "section",
    "state",
    "status",
    "subregion",
    "type",
    "user",
    "zone",
];

/// Perhaps identifiers, but nobody can tell of which register.
const UNCLEAR: &[&str] = &[
    "id",
    "code",
    "key",
    "no",
    "nr",
    "number",
    "ref",
    "reference",
    "identifier",
    "identifiant",
    "numero",
    "identificador",
    "externalid",
    "codigo",
    "uid",
    "uuid",
    "رقم",
    "رمز",
    "معرف",
];

/// From this tier on the cells must bear a proposal out.
const VAGUE_TIER: u8 = 3;
const LAST_TIER: u8 = 4;

/// What squeezed headers may mean.
static VOCABULARY: LazyLock<HashMap<String, Vec<(Field, u8)>>> = LazyLock::new(|| {
    let mut vocabulary: HashMap<String, Vec<(Field, u8)>> = HashMap::new();
    for (code, tier, headers) in HEADERS {
        let Some(field) = Field::parse(code) else { continue };
        for header in headers.split(" · ") {
            vocabulary.entry(squeeze(header)).or_default().push((field.clone(), *tier));
        }
    }
    vocabulary
});

/// Names of columns in English, French, Spanish, Portuguese and Arabic, by field and tier.
const HEADERS: &[(&str, u8, &str)] = &[
    (
        "name",
        1,
        "name · member name · name of member · nom · nom du membre · nombre · nombre del miembro · nome · \
         nome do membro · اسم · الاسم · اسم العضو",
    ),
    (
        "name",
        2,
        "member · city · city name · town · municipality · municipality name · local government · government · \
         organisation · organization · membre · ville · nom de la ville · nom ville · commune · nom de la commune · \
         municipalité · collectivité · miembro · ciudad · nombre de la ciudad · municipio · ayuntamiento · \
         gobierno local · organización · membro · cidade · nome da cidade · prefeitura · organização · \
         العضو · مدينة · المدينة · اسم المدينة · بلدية · البلدية · اسم البلدية",
    ),
    (
        "official_name",
        1,
        "official name · legal name · full name · nom officiel · raison sociale · nombre oficial · razón social · \
         nome oficial · الاسم الرسمي",
    ),
    (
        "kind",
        1,
        "kind · member kind · kind of member · member type · type of member · membership type · member category · \
         type de membre · catégorie de membre · nature du membre · tipo de miembro · clase de miembro · \
         categoría de miembro · tipo de membro · نوع العضو · نوع العضوية · فئة العضو",
    ),
    (
        "kind",
        3,
        "type · category · class · catégorie · nature · tipo · categoría · clase · categoria · نوع · النوع · الفئة",
    ),
    (
        "country",
        1,
        "country · country name · country code · country iso · country iso2 · country iso3 · country iso a2 · \
         country iso a3 · country alpha2 · country alpha3 · country m49 · iso · iso2 · iso3 · iso a2 · iso a3 · alpha2 · \
         alpha3 · alpha 2 code · alpha 3 code · iso code · iso country code · iso 3166 1 · iso 3166 1 alpha 2 · \
         iso 3166 1 alpha 3 · iso 3166 1 numeric · m49 · un m49 · m49 code · cc · pays · code pays · code du pays · nom du pays · \
         pays iso2 · pays iso3 · país · código de país · código país · código del país · nombre del país · \
         nome do país · código do país · بلد · البلد · دولة · الدولة · اسم البلد · اسم الدولة · رمز البلد · رمز الدولة",
    ),
    (
        "section",
        1,
        "section · sections · section name · section code · world section · continental section · \
         section continentale · section mondiale · sección · secciones · sección mundial · sección continental · \
         seção · seção mundial · seção continental · القسم · قسم · الفرع · فرع · القسم القاري · الفرع القاري",
    ),
    (
        "section",
        3,
        "region · world region · region name · continent · région · région du monde · région mondiale · región · \
         región mundial · región del mundo · continente · região · região do mundo · منطقة · المنطقة · إقليم · الإقليم · قارة · القارة",
    ),
    (
        "metropolitan",
        1,
        "metropolitan · is metropolitan · metropolis · is metropolis · metropolitan section · metropolitan member · \
         métropolitain · métropolitaine · métropole · section métropolitaine · metropolitano · metropolitana · \
         metrópoli · sección metropolitana · metrópole · seção metropolitana · القسم المتروبولي · القسم الحضري · متروبولي · متروبولية",
    ),
    (
        "population",
        1,
        "population · pop · total population · population total · inhabitants · number of inhabitants · habitants · \
         nombre d'habitants · population totale · población · población total · habitantes · número de habitantes · \
         população · população total · السكان · عدد السكان · إجمالي السكان",
    ),
    (
        "population_as_of",
        1,
        "population as of · population date · population day · population year · year of population · census year · \
         date de la population · année de la population · année du recensement · fecha de la población · \
         año de la población · año del censo · ano da população · سنة السكان · سنة التعداد · تاريخ عدد السكان",
    ),
    ("latitude", 1, "latitude · lat · decimal latitude · geo lat · latitud · خط العرض"),
    (
        "longitude",
        1,
        "longitude · lon · lng · long · decimal longitude · geo lon · geo lng · longitud · خط الطول",
    ),
    (
        "timezone",
        1,
        "timezone · time zone · tz · iana timezone · fuseau horaire · fuseau · zona horaria · huso horario · \
         fuso horário · المنطقة الزمنية · التوقيت",
    ),
    ("timezone", 3, "zone"),
    (
        "admin1",
        1,
        "admin1 · admin1 name · division · admin 1 name · subdivision · subdivision name · province · state · state name · \
         province name · governorate · wilaya · provincia · محافظة · المحافظة · ولاية · الولاية",
    ),
    ("admin1", 4, "region · région · región · região · estado · منطقة · المنطقة · إقليم · الإقليم"),
    (
        "admin1_code",
        1,
        "admin1 id · admin1 code · admin 1 code · state code · state id · province code · province id · region code · \
         region id · code région · iso 3166 2 · subdivision code",
    ),
    (
        "member_since",
        1,
        "member since · joined · joined on · date joined · join date · joining date · membership date · \
         date of membership · accession · accession date · membre depuis · date d'adhésion · adhésion · \
         miembro desde · fecha de adhesión · fecha de ingreso · adhesión · membro desde · data de adesão · \
         عضو منذ · تاريخ الانضمام · تاريخ العضوية",
    ),
    (
        "member_until",
        1,
        "member until · left · left on · date left · leaving date · end of membership · membership ended · \
         membre jusqu'au · date de départ · fin d'adhésion · miembro hasta · fecha de baja · fecha de salida · \
         membro até · data de saída · عضو حتى · تاريخ المغادرة · تاريخ انتهاء العضوية",
    ),
    (
        "standing",
        1,
        "standing · membership status · member status · membership standing · statut de membre · statut du membre · \
         situation du membre · estado de miembro · estado del miembro · estado de membresía · estado de la membresía · \
         estatus de membresía · estado de afiliación · situación del miembro · situação do membro · \
         حالة العضوية · وضع العضوية",
    ),
    ("standing", 3, "status · statut · situation · estado · estatus · situación · situação · الحالة · الوضع"),
    (
        "website",
        1,
        "website · web site · web · url · homepage · home page · site web · site internet · sitio web · \
         página web · الموقع الإلكتروني · موقع الويب",
    ),
    (
        "email",
        1,
        "email · e mail · mail · email address · courriel · adresse électronique · adresse e mail · adresse email · \
         correo · correo electrónico · البريد الإلكتروني · بريد إلكتروني",
    ),
    (
        "identifiers",
        3,
        "id · code · identifier · identifiers · external id · external ids · external identifier · external identifiers · \
         identifiant · identifiants · identifiants externes · identificador · identificadores · identificadores externos · \
         المعرفات · المعرف · معرف",
    ),
    ("id:geonames", 1, "geonameid · geoname id · geonames id · geonamesid · geonames"),
    ("id:wikidata", 1, "wikidata · wikidata id · wikidata item · qid · wikidata qid"),
    (
        "id:national",
        1,
        "national code · national id · code national · código nacional · código nacional del municipio · الرمز الوطني",
    ),
    ("id:insee", 1, "insee · insee code · code insee · cog"),
    ("id:ibge", 1, "ibge · ibge code · código ibge · ibge id"),
    ("id:ine", 1, "ine · ine code · código ine"),
    ("id:ags", 1, "ags · gemeindeschlüssel"),
    ("id:lau", 1, "lau · lau code · lau id"),
    ("id:nuts", 1, "nuts · nuts code · nuts id"),
    ("id:unlocode", 1, "unlocode · un locode · locode"),
    ("id:osm", 1, "osm · osm id · openstreetmap id"),
    (
        "id:member",
        1,
        "member id · member no · member number · membership number · membership no · numéro de membre · \
         numéro d'adhérent · número de miembro · número de membro · رقم العضو · رقم العضوية",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roster::tests::{context, fixtures};

    /// Header, field and confidence of every column, and the findings' ids.
    fn recognise(text: &str, mapping: &Mapping) -> (Vec<String>, Vec<String>) {
        let fixtures = fixtures();
        let context = context(&fixtures);
        let table = Table::open(text.as_bytes(), &context.limits, Default::default()).expect("a table");
        let (columns, findings) = Columns::recognise(&table, mapping, &context);
        let told = |column: &Column| match (&column.field, column.confidence) {
            (Some(field), Some(Confidence::Likely)) => format!("{field}?"),
            (Some(field), Some(Confidence::Mapped)) => format!("{field}!"),
            (Some(field), _) => field.to_string(),
            _ => "-".to_owned(),
        };
        let place = |finding: &Finding| {
            let id = finding.id.trim_start_matches("network-finding-");
            finding.column.as_ref().map_or(id.to_owned(), |column| format!("{id} {column}"))
        };
        (columns.all().iter().map(told).collect(), findings.iter().map(place).collect())
    }

    fn plainly(text: &str) -> (Vec<String>, Vec<String>) {
        recognise(text, &Mapping::default())
    }

    #[test]
    fn headers_are_known_in_five_languages() {
        for (header, fields) in [
            ("Name;Country code;Member since;Population", "name country member_since population"),
            ("Nom;Code pays;Date d’adhésion;Nombre d'habitants", "name country member_since population"),
            ("Nombre;País;Fecha de adhesión;Población", "name country member_since population"),
            ("Nome;País;Data de adesão;População", "name country member_since population"),
            ("الاسم;البَلَد;تاريخ الإنضمام;عدد السكان", "name country member_since population"),
            ("VILLE;pays;lat;lng", "name? country latitude longitude"),
            ("Ciudad;PAIS;Zona-horaria;correo electrónico", "name? country timezone email"),
            ("المدينة;الدولة;القسم;الموقع الإلكتروني", "name? country section website"),
            ("memberName;countryIso3;wikidataId;osm_id", "name country id:wikidata id:osm"),
            ("name;name (fr);nom:pt-BR;country", "name name:fr name:pt-BR country"),
            ("name;country;Code INSEE;statut", "name country id:insee -"),
        ] {
            let (found, _) = plainly(&format!("{header}\nA;FR;B;C\n"));
            assert_eq!(found.join(" "), fields, "{header}");
        }
    }

    #[test]
    fn vague_names_are_settled_by_the_cells() {
        let (found, _) =
            plainly("name,country,region,type,status\nA,FR,Europe,city,suspended\nB,KE,Africa,ville,x\n");
        assert_eq!(found, ["name", "country", "section?", "kind?", "standing?"]);
        let (found, findings) =
            plainly("name,country,region,type,cluster_ref_id\nA,FR,Bretagne,PPL,1\nB,FR,Corse,PPL,1\n");
        assert_eq!(found, ["name", "country", "admin1?", "-", "-"]);
        assert_eq!(
            findings,
            ["column-ignored type", "column-unclear cluster_ref_id", "kind-defaulted", "section-by-country"]
        );
        let (found, _) =
            plainly("name,country,id,zone\nA,FR,demo:1,Europe/Paris\nB,FR,demo:2;wikidata:Q1,Europe/Paris\n");
        assert_eq!(found, ["name", "country", "identifiers?", "timezone?"]);
        let (found, _) =
            plainly("name,country,section,region,census id\nA,FR,Europe,Bretagne,1\nB,FR,Europe,Corse,2\n");
        assert_eq!(found, ["name", "country", "section", "admin1?", "id:census?"]);
    }

    #[test]
    fn the_surer_column_wins_and_the_other_is_named() {
        let (found, findings) = plainly("name,city,country,iso2,iso3,m49,id\nA,B,France,FR,FRA,250,7\n");
        assert_eq!(found, ["name", "-", "country", "country", "country", "country", "-"]);
        assert_eq!(
            findings,
            ["column-superseded city", "column-unclear id", "kind-defaulted", "section-by-country"]
        );
        let (_, findings) = plainly("city,town,country\nA,B,FR\n");
        assert_eq!(findings[0], "column-ambiguous");
        let (found, findings) = plainly("name,country,population 2011,population 2020\nA,FR,1,2\n");
        assert_eq!(found[2..], ["population?", "population?"]);
        assert_eq!(findings[0], "column-ambiguous");
    }

    #[test]
    fn a_mapping_prevails() {
        let mapping = Mapping::parse(
            r#"{"koinon":"roster-mapping/1","columns":{"Town":"name","name":"ignore","code":"id:insee","Was":"kind"},
            "metropolitan":{"column":"class","yes":["M"]},"defaults":{"kind":"local-government"}}"#
                .as_bytes(),
        );
        let (found, findings) =
            recognise("name,town,country,code,class\nx,A,FR,75056,M\n", &mapping.expect("a mapping"));
        assert_eq!(found, ["-", "name!", "country", "id:insee!", "metropolitan!"]);
        assert_eq!(findings, ["mapping-column-absent", "section-by-country"]);
    }

    #[test]
    fn headers_that_cannot_be_used_are_refused() {
        for (text, expected) in [
            ("a,b\n1,2\n", vec!["header-missing"]),
            ("1138958,Q5838,Kabul,Kabul,AF\n1,Q2,x,x,AF\n", vec!["header-missing"]),
            ("name,,country\nA,B,FR\n", vec!["header-empty B"]),
            ("name,country,Country_\nA,FR,FR\n", vec!["header-doubled Country_"]),
            ("name,NAME,country\nA,A,FR\n", vec!["header-doubled NAME", "column-ambiguous"]),
            ("name,population\nA,1\n", vec!["column-missing"]),
            ("country,population\nFR,1\n", vec!["column-missing"]),
        ] {
            let (_, findings) = plainly(text);
            let errors: Vec<&String> = findings
                .iter()
                .filter(|id| !id.starts_with("kind-") && !id.starts_with("section-"))
                .collect();
            assert_eq!(errors, expected.iter().collect::<Vec<_>>(), "{text}");
        }
    }

    #[test]
    fn a_name_may_stand_in_languages_only() {
        let (found, findings) = plainly("name_fr,name_ar,name_old,country\nA,B,C,FR\n");
        assert_eq!(found, ["name:fr", "name:ar", "-", "country"]);
        assert_eq!(findings[..2], ["column-ignored name_old", "name-from-languages"]);
    }

    #[test]
    fn every_word_of_the_vocabulary_leads_to_its_field() {
        for (code, _, headers) in HEADERS {
            let field = Field::parse(code).expect("a field");
            assert_eq!((field.to_string(), field.key().is_empty()), ((*code).to_owned(), false));
            for header in headers.split(" · ") {
                assert!(proposals(header).iter().any(|(proposed, _)| *proposed == field), "{header}");
            }
        }
        for code in Field::CODES.split(", ") {
            let used = ColumnUse::parse(code).expect("a code");
            assert_eq!(serde_json::to_string(&used).expect("serialises"), format!("{code:?}"));
        }
    }
}

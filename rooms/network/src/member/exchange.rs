//! Members as files: CSV that an import reads again, and JSON; row by row, of any number.

use super::{
    Identifier, MemberKind, SizeClass, Standing, Succession,
    directory::{self, Filter},
    store::Stored,
};
use crate::roster::{Country, csv_safe};
use base::{Day, Fault, Id, Lang, Localised};
use db::{Read, coded};
use serde::Serialize;
use shell::api::{Field, Shape, field};
use std::{borrow::Cow, io::Write};

coded! {
    /// The form of a file.
    pub enum Format {
        /// A table of comma-separated values (RFC 4180), UTF-8.
        Csv = "csv",
        /// One JSON object with a list of items.
        Json = "json",
    }
}

impl Format {
    /// The media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Json => "application/json",
        }
    }
}

/// A member on a day, as programs get it.
#[derive(Debug, Clone, Serialize)]
pub struct MemberOn<'s> {
    /// Its id.
    pub id: Id<super::Member>,
    /// What it is.
    pub kind: MemberKind,
    /// Its name at home.
    pub name: &'s str,
    /// Its name in other languages.
    pub names: &'s Localised,
    /// Its full legal name, if it differs.
    pub official_name: Option<&'s str>,
    /// Its country, ISO 3166-1 alpha-2.
    pub country: Country,
    /// The first-level division in which it lies.
    pub division: Option<&'s str>,
    /// Inhabitants; null means not known.
    pub population: Option<u64>,
    /// The day of that figure.
    pub population_day: Option<Day>,
    /// Its size class.
    pub size: SizeClass,
    /// Decimal degrees north, WGS 84.
    pub latitude: Option<f64>,
    /// Decimal degrees east.
    pub longitude: Option<f64>,
    /// Its IANA time zone.
    pub zone: Option<&'s str>,
    /// The address of its website.
    pub website: Option<&'s str>,
    /// The first day of its membership.
    pub joined: Day,
    /// The first day on which it was no longer a member, if it has left.
    pub departed: Option<Day>,
    /// The codes of its sections on the day.
    pub sections: Vec<&'s str>,
    /// Its standing on the day, if anybody has said.
    pub standing: Option<Standing>,
    /// Its identifiers in registers outside.
    pub identifiers: Vec<&'s Identifier>,
    /// Those from whom it came.
    pub predecessors: &'s [Succession],
    /// Those who came from it.
    pub successors: &'s [Succession],
}

impl<'s> MemberOn<'s> {
    /// A member as it is on a day.
    pub fn of(stored: &'s Stored, day: Day) -> Self {
        let (state, profile) = (&stored.state, &stored.state.profile);
        let decimal = |micro: i32| f64::from(micro) / 1_000_000.0;
        Self {
            id: stored.id,
            kind: profile.kind,
            name: &profile.name,
            names: &profile.names,
            official_name: profile.official_name.as_deref(),
            country: profile.country,
            division: profile.division.as_deref(),
            population: profile.population,
            population_day: profile.population_day,
            size: SizeClass::of(profile.population),
            latitude: profile.location.map(|place| decimal(place.latitude)),
            longitude: profile.location.map(|place| decimal(place.longitude)),
            zone: profile.zone.as_deref(),
            website: profile.website.as_deref(),
            joined: state.joined,
            departed: state.departed,
            sections: state.sections_on(day).collect(),
            standing: state.standing_on(day),
            identifiers: state.public_identifiers().collect(),
            predecessors: &state.predecessors,
            successors: &state.successors,
        }
    }
}

const SUCCESSIONS: Shape = Shape::List(&Shape::Thing(
    "Succession",
    &[&[
        field("member", Shape::Id),
        field("kind", Shape::OneOf(super::SuccessionKind::codes)),
        field("day", Shape::Day),
    ]],
));

/// [`MemberOn`] as it is told to programs.
pub(crate) const FIELDS: &[Field] = &[
    field("id", Shape::Id),
    field("kind", Shape::OneOf(MemberKind::codes)),
    field("name", Shape::Text),
    field("names", Shape::Words),
    field("official_name", Shape::Maybe(&Shape::Text)),
    field("country", Shape::Text),
    field("division", Shape::Maybe(&Shape::Text)),
    field("population", Shape::Maybe(&Shape::Whole)),
    field("population_day", Shape::Maybe(&Shape::Day)),
    field("size", Shape::OneOf(SizeClass::codes)),
    field("latitude", Shape::Maybe(&Shape::Number)),
    field("longitude", Shape::Maybe(&Shape::Number)),
    field("zone", Shape::Maybe(&Shape::Text)),
    field("website", Shape::Maybe(&Shape::Text)),
    field("joined", Shape::Day),
    field("departed", Shape::Maybe(&Shape::Day)),
    field("sections", Shape::List(&Shape::Text)),
    field("standing", Shape::Maybe(&Shape::OneOf(Standing::codes))),
    field(
        "identifiers",
        Shape::List(&Shape::Thing(
            "Identifier",
            &[&[field("scheme", Shape::Text), field("value", Shape::Text)]],
        )),
    ),
    field("predecessors", SUCCESSIONS),
    field("successors", SUCCESSIONS),
];

/// What is told of one member besides.
pub(crate) const MORE: &[Field] = &[
    field("as_of", Shape::Day),
    field("is_member", Shape::Truth),
    field("version", Shape::Whole),
    field(
        "affiliations",
        Shape::List(&Shape::Thing(
            "Affiliation",
            &[&[
                field("section", Shape::Text),
                field("since", Shape::Day),
                field("until", Shape::Maybe(&Shape::Day)),
            ]],
        )),
    ),
    field(
        "standings",
        Shape::List(&Shape::Thing(
            "DatedStanding",
            &[&[
                field("since", Shape::Day),
                field("until", Shape::Maybe(&Shape::Day)),
                field("standing", Shape::OneOf(Standing::codes)),
                field("reason", Shape::Text),
            ]],
        )),
    ),
];

/// Writes all members on a day, in a language's order.
///
/// # Errors
/// A fault of the database or of writing.
pub fn export(
    read: &mut Read<'_>,
    as_of: Day,
    lang: Lang,
    format: Format,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    write(read, &Filter::all(as_of), lang, format, out)
}

/// Writes the members that a filter finds, in a language's order: exactly what the directory shows, without its pages.
///
/// # Errors
/// A fault of the database or of writing.
pub fn write(
    read: &mut Read<'_>,
    filter: &Filter,
    lang: Lang,
    format: Format,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    match format {
        Format::Csv => write_csv(read, filter, lang, out),
        Format::Json => write_json(read, filter, lang, out),
    }
}

/// The columns of the table behind the names in each language; an import recognises them.
const COLUMNS: [&str; 17] = [
    "official_name",
    "kind",
    "country",
    "section",
    "population",
    "population_as_of",
    "latitude",
    "longitude",
    "timezone",
    "admin1",
    "member_since",
    "member_until",
    "standing",
    "website",
    "wikidata",
    "geonames",
    "identifiers",
];

fn write_csv(read: &mut Read<'_>, filter: &Filter, lang: Lang, out: &mut dyn Write) -> Result<(), Fault> {
    let fault = |error: csv::Error| Fault::from("writing a table", error);
    let mut table = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
    table.write_record(columns().map(|column| column.into_owned())).map_err(fault)?;
    directory::each(read, filter, lang, |stored| {
        let mut cells = row(&stored, filter.as_of);
        cells.try_for_each(|cell| table.write_field(csv_safe(&cell).as_bytes())).map_err(fault)?;
        table.write_record(None::<&[u8]>).map_err(fault)
    })?;
    table.flush().map_err(|error| Fault::from("writing a table", error))
}

/// The columns of the table; an import recognises them.
pub(super) fn columns() -> impl Iterator<Item = Cow<'static, str>> {
    let names = Lang::ALL.into_iter().map(|lang| Cow::from(format!("name_{lang}")));
    ["koinon_id", "name"].map(Cow::from).into_iter().chain(names).chain(COLUMNS.map(Cow::from))
}

/// A member's cells under [`columns`].
pub(super) fn row(stored: &Stored, day: Day) -> impl Iterator<Item = Cow<'_, str>> {
    let profile = &stored.state.profile;
    let names = Lang::ALL.into_iter().map(|lang| Cow::from(profile.names.get(lang).unwrap_or_default()));
    let first = [Cow::from(stored.id.to_string()), Cow::from(&profile.name)];
    first.into_iter().chain(names).chain(cells(stored, day))
}

fn cells(stored: &Stored, day: Day) -> [Cow<'_, str>; COLUMNS.len()] {
    let (state, profile) = (&stored.state, &stored.state.profile);
    let text = |value: &'_ Option<String>| Cow::from(value.clone().unwrap_or_default());
    let days = |day: Option<Day>| Cow::from(day.map(|day| day.to_string()).unwrap_or_default());
    // A column of one register holds one identifier, as an import reads it: further ones stand among the others.
    let first = |scheme: &str| state.identifiers.iter().find(|one| one.scheme == scheme);
    let own = ["wikidata", "geonames"].map(first);
    let in_register = |at: usize| Cow::from(own[at].map(|one| one.value.clone()).unwrap_or_default());
    let others = state.public_identifiers().filter(|one| !own.contains(&Some(one)));
    let others: Vec<String> = others.map(|one| format!("{}:{}", one.scheme, one.value)).collect();
    [
        text(&profile.official_name),
        Cow::from(profile.kind.code()),
        Cow::from(profile.country.to_string()),
        Cow::from(state.sections_on(day).collect::<Vec<_>>().join(";")),
        Cow::from(profile.population.map(|count| count.to_string()).unwrap_or_default()),
        days(profile.population_day),
        Cow::from(profile.location.map(|place| degrees(place.latitude)).unwrap_or_default()),
        Cow::from(profile.location.map(|place| degrees(place.longitude)).unwrap_or_default()),
        text(&profile.zone),
        text(&profile.division),
        days(Some(state.joined)),
        days(state.departed),
        Cow::from(state.standing_on(day).map(Standing::code).unwrap_or_default()),
        text(&profile.website),
        in_register(0),
        in_register(1),
        Cow::from(others.join(";")),
    ]
}

/// Millionths of a degree as decimal degrees, exactly.
pub fn degrees(micro: i32) -> String {
    let (sign, size) = (if micro < 0 { "-" } else { "" }, micro.unsigned_abs());
    let text = format!("{sign}{}.{:06}", size / 1_000_000, size % 1_000_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn write_json(read: &mut Read<'_>, filter: &Filter, lang: Lang, out: &mut dyn Write) -> Result<(), Fault> {
    let fault = |error: std::io::Error| Fault::from("writing JSON", error);
    write!(out, "{{\"as_of\":\"{}\",\"items\":[", filter.as_of).map_err(fault)?;
    let mut first = true;
    directory::each(read, filter, lang, |stored| {
        let separator: &[u8] = if std::mem::take(&mut first) { b"\n" } else { b",\n" };
        out.write_all(separator).map_err(fault)?;
        let item = MemberOn::of(&stored, filter.as_of);
        serde_json::to_writer(&mut *out, &item).map_err(|error| Fault::from("writing JSON", error))
    })?;
    out.write_all(b"\n]}\n").map_err(fault)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn degrees_are_written_exactly() {
        for (micro, text) in
            [(0, "0"), (31_613_320, "31.61332"), (-1, "-0.000001"), (-180_000_000, "-180"), (500_000, "0.5")]
        {
            assert_eq!(degrees(micro), text);
        }
    }
}

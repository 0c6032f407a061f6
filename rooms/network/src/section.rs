//! Sections: the seven continental parts of the federation and the metropolitan one.
//!
//! Sections are data: names and aliases stand in their rows and may be changed there; the eight with which a
//! federation begins are laid by [`found`]. A member's affiliations are dated edges to sections, and a metropolis
//! stands in two.

pub mod pages;

use crate::{
    name,
    roster::{Country, SectionNames},
};
use base::{Day, Fault, Id, Localised, Stop};
use db::{Read, coded, params};
use ledger::{Said, State, StateSink};
use serde::Serialize;
use shell::{Locale, Pen, Stretch, Take};
use std::{collections::BTreeMap, sync::LazyLock};
use uuid::Uuid;

base::kind!(
    /// A part of the federation.
    Section = "section",
);

coded! {
    /// What holds a section together.
    pub enum SectionKind {
        /// A part of the world.
        Continental = "continental",
        /// What its members are, wherever they lie.
        Functional = "functional",
    }
}

db::record! {
    /// A section as its row says.
    #[derive(Debug, Clone, PartialEq)]
    pub struct SectionRow {
        /// Its id.
        pub id: Id<Section>,
        /// The code in files, addresses and the ledger; never changed.
        pub code: String,
        /// What holds it together.
        pub kind: SectionKind,
        /// What it is called.
        pub name: Localised,
        /// Other names by which rosters call it.
        pub aliases: Aliases,
        /// Its place in lists, and its colour.
        pub position: u8,
    }
}

/// Other names of a section.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Aliases(pub Vec<String>);

impl db::FromValue for Aliases {
    fn from_value(value: db::Value) -> Result<Self, Fault> {
        let json = serde_json::Value::from_value(value)?;
        serde_json::from_value(json).map(Self).map_err(|error| Fault::from("the aliases of a section", error))
    }
}

/// What the ledger tells of a section.
#[derive(Serialize)]
struct SectionState<'a> {
    code: &'a str,
    kind: SectionKind,
    name: &'a Localised,
    aliases: &'a [String],
    position: u8,
}

impl SectionRow {
    /// The number of its colour in figures, from 0.
    pub fn colour(&self) -> u8 {
        self.position.saturating_sub(1)
    }

    fn state(&self) -> SectionState<'_> {
        SectionState {
            code: &self.code,
            kind: self.kind,
            name: &self.name,
            aliases: &self.aliases.0,
            position: self.position,
        }
    }
}

db::statements! {
    SECTIONS = "SELECT id, code, kind, name, aliases, position FROM section ORDER BY position";
    SECTION = "SELECT id, code, kind, name, aliases, position FROM section WHERE id = ?1";
    SECTION_OF_CODE = "SELECT id, code, kind, name, aliases, position FROM section WHERE code = ?1";
    ADD_SECTION = "INSERT INTO section (id, code, kind, name, aliases, position) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
}

/// All sections in their order.
///
/// # Errors
/// A fault of the database.
pub fn list(read: &mut Read<'_>) -> Result<Vec<SectionRow>, Fault> {
    read.all(SECTIONS, params![])
}

/// One section.
///
/// # Errors
/// A fault of the database.
pub fn load(read: &mut Read<'_>, id: Id<Section>) -> Result<Option<SectionRow>, Fault> {
    read.get(SECTION, params![id])
}

/// All sections as one chooses from them: id and title.
///
/// # Errors
/// A fault of the database.
pub fn titles(read: &mut Read<'_>, l: &Locale) -> Result<Vec<(Uuid, String)>, Fault> {
    let all = list(read)?.into_iter();
    Ok(all.map(|section| (section.id.uuid(), l.noted(&section.name))).collect())
}

/// The id of the section of an id or a code.
///
/// # Errors
/// A fault of the database.
pub fn id_of(read: &mut Read<'_>, word: &str) -> Result<Option<Uuid>, Stop> {
    let found = match Id::parse(word) {
        Some(id) => load(read, id)?,
        None => of_code(read, word)?,
    };
    Ok(found.map(|section| section.id.uuid()))
}

/// The section of a code, e.g. `europe`.
///
/// # Errors
/// A fault of the database.
pub fn of_code(read: &mut Read<'_>, code: &str) -> Result<Option<SectionRow>, Fault> {
    read.get(SECTION_OF_CODE, params![code])
}

/// Lays the eight sections that are not there yet, each with its entry in the ledger; returns how many.
///
/// # Errors
/// A fault of the database.
pub fn found(pen: &mut Pen<'_, '_>) -> Result<usize, Stop> {
    let mut laid = 0;
    for (position, first) in (1_u8..).zip(FIRST) {
        if of_code(pen.tx, first.code)?.is_some() {
            continue;
        }
        let id: Id<Section> = pen.id();
        let aliases = serde_json::json!(first.aliases);
        let values = params![id, first.code, first.kind, name::words(first.name)?, &aliases, position];
        pen.tx.exec(ADD_SECTION, values)?;
        let row = load(pen.tx, id)?.ok_or(Stop::Missing)?;
        pen.enter(pen.draft("section.founded").about(id).after(&row.state())?)?;
        laid += 1;
    }
    Ok(laid)
}

/// How the ledger's verification reads sections.
pub const STATE: State = State { kind: "section", each };

fn each(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    for row in list(read)? {
        sink(row.id.uuid(), Said::of(&row.state())?)?;
    }
    Ok(())
}

/// Sections as rosters may call them.
///
/// # Errors
/// A fault of the database.
pub fn names(read: &mut Read<'_>) -> Result<Vec<SectionNames>, Fault> {
    let sections = list(read)?.into_iter().map(|section| SectionNames {
        names: section
            .name
            .iter()
            .map(|(_, wording)| wording.text.clone())
            .chain(section.aliases.0)
            .collect(),
        metropolitan: section.kind == SectionKind::Functional,
        code: section.code,
    });
    Ok(sections.collect())
}

/// The address of a section's page, without language.
pub fn place(id: Uuid) -> String {
    format!("/sections/{id}")
}

/// How many there are.
pub(crate) fn count_all(read: &mut Read<'_>, _: Day) -> Result<u64, Fault> {
    Ok(list(read)?.len() as u64)
}

/// The pages of so many, from the first one on, for search engines.
pub(crate) fn places(read: &mut Read<'_>, part: &Stretch, take: &mut Take<'_>) -> Result<(), Fault> {
    let bounds = [part.first, part.most].map(|bound| usize::try_from(bound).unwrap_or(usize::MAX));
    let all = list(read)?.into_iter().skip(bounds[0]).take(bounds[1]);
    all.map(|section| section.id.uuid()).try_for_each(|id| take(place(id), None))
}

/// What a section is called, for links.
///
/// # Errors
/// A fault of the database.
pub fn title(read: &mut Read<'_>, id: Uuid, l: &Locale) -> Result<Option<String>, Fault> {
    Ok(load(read, Id::from_uuid(id))?.map(|section| l.noted(&section.name)))
}

/// The code of the section in which a country's members stand if a roster does not say.
pub static COUNTRIES: LazyLock<BTreeMap<Country, String>> = LazyLock::new(|| {
    let lines = include_str!("section/countries.csv").lines();
    let pairs = lines.filter_map(|line| line.split_once(','));
    pairs.filter_map(|(country, section)| Some((Country::from_code(country)?, section.to_owned()))).collect()
});

/// Codes that ISO 3166-1 leaves to its users and that the table of countries knows, e.g. `XK`.
pub static DECLARED: LazyLock<Vec<Country>> =
    LazyLock::new(|| COUNTRIES.keys().copied().filter(Country::is_user_assigned).collect());

/// A section with which a federation begins.
struct First {
    code: &'static str,
    kind: SectionKind,
    /// The key of its name.
    name: &'static str,
    aliases: &'static [&'static str],
}

const FIRST: [First; 8] = [
    First {
        code: "africa",
        kind: SectionKind::Continental,
        name: "network-section-africa",
        aliases: &["African"],
    },
    First {
        code: "asia-pacific",
        kind: SectionKind::Continental,
        name: "network-section-asia-pacific",
        aliases: &["ASPAC", "Asia and the Pacific", "Asie et Pacifique", "Asia y el Pacífico"],
    },
    First {
        code: "eurasia",
        kind: SectionKind::Continental,
        name: "network-section-eurasia",
        aliases: &["Euro-Asian"],
    },
    First {
        code: "europe",
        kind: SectionKind::Continental,
        name: "network-section-europe",
        aliases: &["European"],
    },
    First {
        code: "latin-america",
        kind: SectionKind::Continental,
        name: "network-section-latin-america",
        aliases: &[
            "LATAM",
            "Latin America and the Caribbean",
            "Amérique latine et Caraïbes",
            "América Latina y el Caribe",
            "أمريكا اللاتينية ومنطقة البحر الكاريبي",
        ],
    },
    First {
        code: "middle-east-west-asia",
        kind: SectionKind::Continental,
        name: "network-section-middle-east-west-asia",
        aliases: &["MEWA", "Middle East & West Asia", "Middle East", "Moyen-Orient et Asie occidentale"],
    },
    First {
        code: "north-america",
        kind: SectionKind::Continental,
        name: "network-section-north-america",
        aliases: &["NORAM", "Northern America", "Norteamérica"],
    },
    First {
        code: "metropolitan",
        kind: SectionKind::Functional,
        name: "network-section-metropolitan",
        aliases: &[
            "Metropolis",
            "Metropolitan Section",
            "Section métropolitaine",
            "Sección Metropolitana",
            "القسم الحضري",
        ],
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roster::fold;

    #[test]
    fn every_country_of_the_table_is_known_and_stands_in_a_continental_section() {
        let lines = include_str!("section/countries.csv").lines();
        let rows = lines.filter(|line| !line.starts_with('#')).count() - 1;
        assert_eq!(COUNTRIES.len(), rows, "a country's code is not one, or stands twice");
        let continental: Vec<&str> = FIRST
            .iter()
            .filter(|first| first.kind == SectionKind::Continental)
            .map(|first| first.code)
            .collect();
        for (country, section) in COUNTRIES.iter() {
            assert!(continental.contains(&section.as_str()), "{country}: {section}");
        }
        let without: Vec<&str> = rust_iso3166::ALL_ALPHA2
            .iter()
            .copied()
            .filter(|code| Country::from_code(code).is_none_or(|c| !COUNTRIES.contains_key(&c)))
            .collect();
        assert_eq!(without, ["AQ"], "nobody is governed locally in Antarctica");
        assert_eq!(DECLARED.iter().map(Country::alpha2).collect::<Vec<_>>(), ["XK"]);
    }

    #[test]
    fn no_name_or_alias_is_of_two_sections() {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for first in &FIRST {
            let names = name::words(first.name).expect("a name");
            let names = names.iter().map(|(_, name)| name.text.as_str());
            for name in names.chain(first.aliases.iter().copied()).chain([first.code]) {
                let earlier = seen.insert(fold(name), first.code);
                assert!(earlier.is_none_or(|code| code == first.code), "{name}");
            }
        }
    }
}

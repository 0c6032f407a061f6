//! Makes the demonstration's members: real cities by a fixed rule from Natural Earth's public-domain table of
//! populated places, real regions and associations from a list of our own, all with an invented membership.

mod correction;
mod governments;
mod own_name;
mod section;

use governments::Government;
use section::Section;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// The table read, below the folder that is given.
const SOURCE: &str = "geo/cities_natural_earth_multilingual.csv";
/// The table written, below the root.
const TARGET: &str = "rooms/network/data/demo-members.csv";

const COLUMNS: [&str; 14] = [
    "external_id",
    "kind",
    "name",
    "name_en",
    "name_fr",
    "name_es",
    "country",
    "section",
    "metropolitan",
    "population",
    "latitude",
    "longitude",
    "timezone",
    "member_since",
];

const LOCAL: &str = "local government";
const METROPOLITAN: &str = "metropolitan government";

/// The metropolises, by Wikidata, and what kind of government each is; they stand in two sections.
const METROPOLISES: [(&str, &str); 12] = [
    ("Q64", LOCAL),           // Berlin
    ("Q174", LOCAL),          // São Paulo
    ("Q340", LOCAL),          // Montréal
    ("Q406", METROPOLITAN),   // Istanbul
    ("Q656", LOCAL),          // Saint Petersburg
    ("Q1486", LOCAL),         // Buenos Aires
    ("Q1489", METROPOLITAN),  // Mexico City
    ("Q1492", LOCAL),         // Barcelona
    ("Q3718", LOCAL),         // Dakar
    ("Q8684", METROPOLITAN),  // Seoul
    ("Q16572", LOCAL),        // Guangzhou
    ("Q34647", METROPOLITAN), // Johannesburg
];

/// A row of the source by its columns.
type City = BTreeMap<String, String>;

/// Reads the source below `folder` and writes the demonstration's members below `root`.
///
/// # Errors
///
/// When the source cannot be read, lacks a column or a metropolis, or the target cannot be written.
pub fn write(folder: &Path, root: &Path) -> Result<(), String> {
    let source = folder.join(SOURCE);
    let text = std::fs::read_to_string(&source).map_err(|error| format!("{}: {error}", source.display()))?;
    let members = members(&cities(&text)?)?;
    std::fs::write(root.join(TARGET), &members).map_err(|error| format!("{TARGET}: {error}"))?;
    println!("{TARGET}: {} members", members.lines().count() - 1);
    Ok(())
}

fn cities(text: &str) -> Result<Vec<City>, String> {
    let fault = |error: csv::Error| format!("{SOURCE}: {error}");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let columns = reader.headers().map_err(fault)?.clone();
    let named = |row: csv::StringRecord| {
        corrected(
            columns
                .iter()
                .zip(row.iter())
                .map(|(column, cell)| (column.to_owned(), cell.to_owned()))
                .collect(),
        )
    };
    reader.records().map(|row| row.map(named).map_err(fault)).collect()
}

fn corrected(mut city: City) -> City {
    let id = city.get("wikidata").cloned().unwrap_or_default();
    for (_, column, cell) in correction::CORRECTIONS.iter().filter(|(wrong, ..)| *wrong == id) {
        city.insert((*column).to_owned(), (*cell).to_owned());
    }
    city
}

/// The whole file.
fn members(cities: &[City]) -> Result<String, String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let rows = chosen(cities)?.into_iter().map(city_row);
    let regions = governments::REGIONS.iter().map(|region| government_row(region, "regional government"));
    let associations = governments::ASSOCIATIONS
        .iter()
        .map(|association| government_row(association, "national association"));
    writer.write_record(COLUMNS).map_err(|error| error.to_string())?;
    for row in rows.chain(regions).chain(associations) {
        writer.write_record(row?).map_err(|error| error.to_string())?;
    }
    let bytes = writer.into_inner().map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map_err(|error| error.to_string())
}

/// The cities of every section, section by section.
fn chosen(cities: &[City]) -> Result<Vec<&City>, String> {
    let known = known(cities);
    let missing = METROPOLISES.iter().find(|(id, _)| !known.iter().any(|city| city["wikidata"] == *id));
    if let Some((id, _)) = missing {
        return Err(format!("{SOURCE}: no complete row for the metropolis {id}"));
    }
    Ok(section::SECTIONS.iter().flat_map(|section| of_section(section, &known)).collect())
}

/// The rows that say all we want to know, each city once.
fn known(cities: &[City]) -> Vec<&City> {
    let mut seen = BTreeSet::new();
    let said = |city: &City, column: &str| city.get(column).is_some_and(|cell| !cell.is_empty());
    let columns =
        ["name", "name_en", "name_fr", "name_es", "timezone", "latitude", "longitude", "country_iso2"];
    cities
        .iter()
        .filter(|city| said(city, "wikidata") && columns.iter().all(|column| said(city, column)))
        .filter(|city| {
            people(city, "pop_min") >= 1_000
                && !matches!(city["feature_class"].as_str(), "Historic place" | "Scientific station")
        })
        .filter(|city| !correction::MIXED_UP.contains(&city["wikidata"].as_str()))
        .filter(|city| seen.insert(city["wikidata"].as_str()))
        .collect()
}

/// The metropolises; then half of the section's places for the largest city of its most populous countries, an eighth
/// for that of the least populous, the rest for smaller towns of the most populous, country by country.
fn of_section<'a>(section: &Section, known: &[&'a City]) -> Vec<&'a City> {
    let mut countries: Vec<Vec<&City>> = section
        .countries()
        .map(|country| of_country(country, known))
        .filter(|cities| !cities.is_empty())
        .collect();
    countries.sort_by_key(|cities| {
        std::cmp::Reverse(cities.iter().map(|city| people(city, "pop_max")).sum::<u64>())
    });
    let metropolises = countries.iter().flatten().copied().filter(|city| is_metropolis(city));
    let large = countries.iter().take(section.cities / 2).map(|cities| cities[0]);
    let small = countries.iter().rev().take(section.cities / 8).map(|cities| cities[0]);
    let towns =
        (0..section.cities).flat_map(|round| countries.iter().filter_map(move |cities| town(cities, round)));
    let mut seen = BTreeSet::new();
    let all = metropolises.chain(large).chain(small).chain(towns);
    all.filter(|city| seen.insert(city["wikidata"].as_str())).take(section.cities).collect()
}

/// The cities of a country, the largest first.
fn of_country<'a>(country: &str, known: &[&'a City]) -> Vec<&'a City> {
    let mut cities: Vec<&City> =
        known.iter().copied().filter(|city| city["country_iso2"] == country).collect();
    cities.sort_by_key(|city| (std::cmp::Reverse(people(city, "pop_max")), city["wikidata"].as_str()));
    cities
}

/// A country's town of this round: one at two thirds of its list, then the second largest, then those after it.
fn town<'a>(cities: &[&'a City], round: usize) -> Option<&'a City> {
    let at = if round == 0 { cities.len() * 2 / 3 } else { round };
    cities.get(at).copied()
}

fn is_metropolis(city: &City) -> bool {
    METROPOLISES.iter().any(|(id, _)| city["wikidata"] == *id)
}

fn people(city: &City, column: &str) -> u64 {
    city.get(column).and_then(|cell| cell.split('.').next()?.parse().ok()).unwrap_or(0)
}

fn city_row(city: &City) -> Result<[String; 14], String> {
    let cell = |column: &str| city[column].clone();
    let country = city["country_iso2"].as_str();
    let metropolis = METROPOLISES.iter().find(|(id, _)| city["wikidata"] == *id);
    let kind = metropolis.map_or(LOCAL, |(_, kind)| *kind);
    let external_id = format!("wikidata:{}", city["wikidata"]);
    let own = own_name::of_city(&city["wikidata"]).map(str::to_owned);
    let own = own.or_else(|| own_name::column(country).map(cell).filter(|name| !name.is_empty()));
    Ok([
        external_id.clone(),
        kind.to_owned(),
        own.unwrap_or_else(|| cell("name")),
        cell("name_en"),
        cell("name_fr"),
        cell("name_es"),
        country.to_owned(),
        section_of(country)?,
        yes_or_no(metropolis.is_some()),
        population(city, kind).to_string(),
        cell("latitude"),
        cell("longitude"),
        cell("timezone"),
        member_since(&external_id),
    ])
}

/// The table's smaller estimate, of the city, and for a metropolitan government the larger one, of its surroundings;
/// the larger one also where the smaller is plainly that of a quarter.
fn population(city: &City, kind: &str) -> u64 {
    let (city, surroundings) = (people(city, "pop_min"), people(city, "pop_max"));
    if kind == METROPOLITAN || city < surroundings / 20 { surroundings } else { city }
}

fn government_row(government: &Government, kind: &str) -> Result<[String; 14], String> {
    let [english, french, spanish] = government.names;
    let (latitude, longitude) = government.place;
    let section = section_of(government.country)?;
    let texts = [
        government.external_id,
        kind,
        government.name,
        english,
        french,
        spanish,
        government.country,
        &section,
        "no",
        &government.population.to_string(),
        latitude,
        longitude,
        government.timezone,
        &member_since(government.external_id),
    ];
    Ok(texts.map(str::to_owned))
}

fn section_of(country: &str) -> Result<String, String> {
    section::of_country(country).map(str::to_owned).ok_or_else(|| format!("{country} lies in no section"))
}

fn yes_or_no(yes: bool) -> String {
    if yes { "yes" } else { "no" }.to_owned()
}

/// An invented day from 2004 to 2019, always the same for one member (FNV-1a of its id).
fn member_since(external_id: &str) -> String {
    let hash = external_id
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    format!("{}-{:02}-{:02}", 2004 + hash % 16, 1 + hash / 16 % 12, 1 + hash / 192 % 28)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MEMBERS: &str = include_str!("../../../rooms/network/data/demo-members.csv");

    /// A source with one city for every country and every metropolis.
    fn source() -> String {
        let mut text = "wikidata,name,feature_class,country_iso2,pop_max,pop_min,latitude,longitude,timezone,name_en,name_fr,name_es,name_pt,name_de,name_ru,name_zh\n".to_owned();
        let mut add = |id: &str, country: &str, large: u32, small: u32| {
            text += &format!(
                "{id},Town,Populated place,{country},{large},{small},1.5,-2,Etc/UTC,Town,Ville,Pueblo,,,,\n"
            );
        };
        METROPOLISES.iter().zip(section::SECTIONS.iter().cycle()).for_each(|((id, _), section)| {
            let country = section.countries().next().unwrap_or_default();
            add(id, country, 5_000_000, 100_000);
        });
        for (at, country) in section::SECTIONS.iter().flat_map(Section::countries).enumerate() {
            add(&format!("Q9{at:06}"), country, 60_000, 50_000);
        }
        text
    }

    fn rows(text: &str) -> Vec<City> {
        cities(text).expect("a table")
    }

    #[test]
    fn the_same_source_gives_the_same_members_whatever_its_order() {
        let once = members(&rows(&source())).expect("members");
        let mut backwards = rows(&source());
        backwards.reverse();
        assert_eq!(members(&backwards).expect("members"), once);
        let rows = rows(&once);
        assert_eq!(rows.iter().filter(|row| row["metropolitan"] == "yes").count(), METROPOLISES.len());
        assert_eq!(
            rows.iter().filter(|row| row["kind"] == "regional government").count(),
            governments::REGIONS.len()
        );
    }

    #[test]
    fn a_source_without_a_metropolis_is_refused() {
        let text = source().replace("Q340,", "Q341,");
        assert_eq!(members(&rows(&text)), Err(format!("{SOURCE}: no complete row for the metropolis Q340")));
        assert!(cities("a,b\n1\n").is_err());
    }

    #[test]
    fn a_quarter_is_not_taken_for_its_city() {
        let city = |large: &str, small: &str| {
            City::from([("pop_max".into(), large.into()), ("pop_min".into(), small.into())])
        };
        assert_eq!(population(&city("9904000", "11177"), LOCAL), 9_904_000);
        assert_eq!(population(&city("9904000", "2125000"), LOCAL), 2_125_000);
        assert_eq!(population(&city("9904000", "2125000"), METROPOLITAN), 9_904_000);
    }

    #[test]
    fn the_members_that_are_kept_are_whole() {
        let rows = rows(MEMBERS);
        assert_eq!(rows.len(), 200);
        let ids: BTreeSet<&str> = rows.iter().map(|row| row["external_id"].as_str()).collect();
        assert_eq!(ids.len(), rows.len(), "an id stands twice");
        for row in &rows {
            assert!(COLUMNS.iter().all(|column| !row[*column].is_empty()), "{row:?}");
            assert_eq!(section::of_country(&row["country"]), Some(row["section"].as_str()));
            assert_eq!(row["member_since"], member_since(&row["external_id"]));
        }
        for section in &section::SECTIONS {
            let cities = rows
                .iter()
                .filter(|row| row["section"] == section.name && row["external_id"].starts_with("wikidata:"));
            assert_eq!(cities.count(), section.cities, "{}", section.name);
        }
    }

    #[test]
    fn every_country_has_its_pool_of_names() {
        let mut countries = Vec::new();
        for pool in include_str!("../../../rooms/network/data/demo-people.txt").split("\n[").skip(1) {
            let (name, lines) = pool.split_once("]\n").expect("a name in brackets");
            let words = |key: &str| -> Vec<&str> {
                let line = lines.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(": "));
                line.unwrap_or_else(|| panic!("{name} has no {key}")).split(", ").collect()
            };
            countries.extend(words("countries"));
            for key in ["female", "male", "family"] {
                let distinct: BTreeSet<&str> = words(key).into_iter().collect();
                assert!(distinct.len() >= 25, "{name}: {} {key} names", distinct.len());
                assert_eq!(distinct.len(), words(key).len(), "{name}: a {key} name stands twice");
                assert!(distinct.iter().all(|word| !word.trim().is_empty()), "{name}: an empty {key} name");
            }
        }
        let once: BTreeSet<&str> = countries.iter().copied().collect();
        assert_eq!(once.len(), countries.len(), "a country stands twice");
        for country in section::SECTIONS.iter().flat_map(Section::countries) {
            assert!(once.contains(country), "{country} has no names");
        }
    }
}

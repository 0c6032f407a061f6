//! The directory as a map: the same members as the list beside it, and the same filters, as links.

use super::{as_of, place};
use crate::{
    member::{
        SizeClass,
        directory::{self, CELL, Cell, Filter, Places, Spot},
        store,
    },
    name,
    roster::Country,
    section::SectionRow,
};
use base::{Day, Stop};
use figures::{Direction, Disc, DiscKey, Dot, DotGroup, Place, Swatch, WorldDots};
use shell::{Html, Locale, View};
use std::collections::BTreeMap;

/// Up to how many members have a name and an address each; more are led to by their country.
const NAMED: usize = 60;
/// As [`NAMED`], within one country, where there is nothing else to be led to.
const NAMED_IN_COUNTRY: usize = 200;
/// Up to how many circles are drawn of one country, so that they can be told apart.
const MOST_DISCS: usize = 120;

/// The map with all that explains it.
pub(crate) struct Map {
    pub figure: Html,
    /// The sections it shows, as filters.
    pub sections: Vec<Sign>,
    /// What the sizes of its dots mean.
    pub sizes: Vec<(Html, String)>,
    /// How many members its circles are, where it has circles.
    pub key: Option<Html>,
    /// What a dot or a circle is.
    pub about: String,
    /// How to choose on it, where it leads to countries.
    pub choose: Option<String>,
    /// Where the outline of the land is from.
    pub source: Option<String>,
}

/// A section in the key of the map.
pub(crate) struct Sign {
    pub swatch: Html,
    pub name: String,
    pub place: String,
    pub is_chosen: bool,
}

/// Where a map leads.
#[derive(Clone, Copy)]
pub(crate) struct Leads<'a> {
    /// Writes the query of the same list with one part of it replaced.
    pub asks: &'a dyn Fn(&str, &str) -> String,
    /// Whether the places on it lead somewhere, too: not where it stands as one picture among others.
    pub places: bool,
}

/// What is drawn of the members, and what it is.
enum Drawn {
    Dots(Vec<DotGroup>),
    /// By country, or by parts of one.
    Discs(Vec<Disc>),
}

/// The map of a list, unless nobody knows where its members are.
pub(crate) fn map(
    view: &mut View<'_, '_>,
    filter: &Filter,
    total: u64,
    sections: &[SectionRow],
    leads: Leads<'_>,
) -> Result<Option<Map>, Stop> {
    let (l, ask) = (view.l(), view.ask);
    let places = directory::places(view.read, &ask.house.memo, filter, total)?;
    let to_country = |country: Country| {
        let leads_there = leads.places && filter.country.is_none();
        leads_there.then(|| ask.href(&format!("/members?{}", (leads.asks)("country", country.alpha2()))))
    };
    let mut leads_to_countries = leads.places && filter.country.is_none();
    let drawn = match &places {
        Places::Members(spots) if spots.is_empty() => return Ok(None),
        Places::Members(spots) if is_named(spots.len(), filter) => {
            let page =
                |spot: &Spot| ask.href(&place(spot.id.uuid())) + &as_of(filter.as_of, ask.today(), '?');
            let named = |spot: &Spot| DotGroup {
                title: name::read_in(&spot.name, &spot.names, l.lang()),
                href: leads.places.then(|| page(spot)),
                dots: vec![of_spot(spot)],
            };
            leads_to_countries = false;
            Drawn::Dots(spots.iter().map(named).collect())
        }
        Places::Members(spots) => Drawn::Dots(by_country(&l, spots, &to_country)),
        Places::Cells(cells) if cells.is_empty() => return Ok(None),
        Places::Cells(cells) if filter.country.is_some() => {
            Drawn::Discs(merged(cells, &|count| l.n("network-map-here", count)))
        }
        Places::Cells(cells) => Drawn::Discs(of_countries(&l, cells, &to_country)),
    };
    let about = l.t(match &drawn {
        Drawn::Dots(_) => "network-map-about",
        Drawn::Discs(_) if filter.country.is_some() => "network-map-about-parts",
        Drawn::Discs(_) => "network-map-about-countries",
    });
    let sizes = if matches!(drawn, Drawn::Dots(_)) { sizes(&l) } else { Vec::new() };
    let (groups, discs) = match drawn {
        Drawn::Dots(groups) => (groups, Vec::new()),
        Drawn::Discs(discs) => (Vec::new(), discs),
    };
    let key = (!discs.is_empty()).then(|| key(&l, &discs));
    let figure = WorldDots {
        id: "members-map".to_owned(),
        label: l.t1("network-map-label", "day", filter.as_of),
        desc: about.clone(),
        groups,
        discs,
        land: ask.house.assets.land.clone(),
        near: filter.narrows(),
    };
    Ok(Some(Map {
        figure: Html(figure.svg()),
        sections: signs(&l, filter, sections, &places, &|code| {
            ask.href(&format!("/members?{}", (leads.asks)("section", code)))
        }),
        sizes,
        key,
        about,
        choose: leads_to_countries.then(|| l.t("network-map-choose")),
        source: ask.house.assets.land_source.map(|source| l.t1("network-map-source", "source", source)),
    }))
}

/// How many members the circles are.
fn key(l: &Locale, discs: &[Disc]) -> Html {
    let key = DiscKey {
        id: "members-map-key".to_owned(),
        label: l.t("network-map-key"),
        direction: if l.lang().dir() == "rtl" { Direction::Rtl } else { Direction::Ltr },
        discs: discs.to_vec(),
        ..DiscKey::default()
    };
    Html(key.svg(|number| l.number(number)))
}

/// A member alone, with the land around it, its name, and its country; nothing if nobody knows where it is.
pub(super) fn of_one(
    view: &View<'_, '_>,
    stored: &store::Stored,
    sections: &[SectionRow],
    day: Day,
) -> Option<(Html, String, String)> {
    let (l, state) = (view.l(), &stored.state);
    let place = state.profile.location?;
    let mut of = state.sections_on(day);
    let section = of.find_map(|code| sections.iter().find(|section| section.code == code));
    let dot = Dot {
        place: Place { lat: place.latitude, lon: place.longitude },
        section: colour(section.map(|section| section.position)),
        // Here it says only where.
        size: 3,
    };
    let figure = WorldDots {
        id: "where".to_owned(),
        label: l.t1("network-map-of-one", "name", state.name_in(l.lang())),
        desc: String::new(),
        groups: vec![DotGroup { dots: vec![dot], ..DotGroup::default() }],
        land: view.ask.house.assets.land.clone(),
        near: true,
        ..WorldDots::default()
    };
    let country = l.country(state.profile.country.alpha2());
    Some((Html(figure.svg()), state.name_in(l.lang()).to_owned(), country))
}

fn is_named(count: usize, filter: &Filter) -> bool {
    count <= if filter.country.is_some() { NAMED_IN_COUNTRY } else { NAMED }
}

fn colour(section: Option<u8>) -> u8 {
    section.map_or(8, |position| position.saturating_sub(1))
}

fn of_spot(spot: &Spot) -> Dot {
    Dot {
        place: Place { lat: spot.latitude, lon: spot.longitude },
        section: colour(spot.section),
        size: size(spot.population),
    }
}

fn size(population: Option<u64>) -> u8 {
    match SizeClass::of(population) {
        SizeClass::Small | SizeClass::Unknown => 0,
        SizeClass::Medium => 1,
        SizeClass::Large => 2,
        SizeClass::Metropolis => 3,
    }
}

/// The members as one group of dots for each country, which leads to it.
fn by_country(l: &Locale, spots: &[Spot], to_country: &dyn Fn(Country) -> Option<String>) -> Vec<DotGroup> {
    let mut countries: BTreeMap<Country, Vec<Dot>> = BTreeMap::new();
    for spot in spots {
        countries.entry(spot.country).or_default().push(of_spot(spot));
    }
    let group = |(country, dots): (Country, Vec<Dot>)| DotGroup {
        title: of_country(l, country, dots.len() as u64),
        href: to_country(country),
        dots,
    };
    countries.into_iter().map(group).collect()
}

/// A country and how many members it has.
fn of_country(l: &Locale, country: Country, members: u64) -> String {
    let count = base::Arg::Count(i64::try_from(members).unwrap_or(i64::MAX));
    l.with("network-map-country", &[("country", l.country(country.alpha2()).into()), ("count", count)])
}

/// One circle for each country, in the midst of its members and in the colour of most of them.
fn of_countries(l: &Locale, cells: &[Cell], to_country: &dyn Fn(Country) -> Option<String>) -> Vec<Disc> {
    let mut countries: BTreeMap<Country, Vec<Cell>> = BTreeMap::new();
    for cell in cells {
        countries.entry(cell.country).or_default().push(*cell);
    }
    let disc = |(country, cells): (Country, Vec<Cell>)| {
        let count = cells.iter().map(|cell| cell.members).sum();
        let mut sections: BTreeMap<Option<u8>, u64> = BTreeMap::new();
        for cell in &cells {
            *sections.entry(cell.section).or_default() += cell.members;
        }
        let most = sections.into_iter().max_by_key(|(_, members)| *members);
        Disc {
            title: of_country(l, country, count),
            href: to_country(country),
            place: midst(&cells),
            section: colour(most.and_then(|(section, _)| section)),
            count,
        }
    };
    countries.into_iter().map(disc).collect()
}

/// The place with as many members to the north as to the south, and to the east as to the west: few that lie far off,
/// or beyond 180 degrees, do not draw it into the sea.
fn midst(cells: &[Cell]) -> Place {
    /// How many parts there are around the globe.
    const AROUND: u32 = 360_000_000 / CELL as u32;
    let first = cells.iter().max_by_key(|cell| cell.members).map_or(0, |cell| cell.east);
    // Counted from the far side of the globe, so that no country is cut.
    let from = (first + AROUND / 2) % AROUND;
    let median = |along: &dyn Fn(&Cell) -> u32| {
        let mut all: Vec<(u32, u64)> = cells.iter().map(|cell| (along(cell), cell.members)).collect();
        all.sort_unstable();
        let half = all.iter().map(|(_, members)| members).sum::<u64>().div_ceil(2);
        let mut passed = 0;
        let found = all.iter().find(|(_, members)| {
            passed += members;
            passed >= half
        });
        found.map_or(0, |(at, _)| *at)
    };
    let east = (median(&|cell| (cell.east + AROUND - from) % AROUND) + from) % AROUND;
    Place { lat: middle(median(&|cell| cell.north), 1, 90_000_000), lon: middle(east, 1, 180_000_000) }
}

/// The parts of one country, taken together by two and two until they are few enough to be told apart.
fn merged(cells: &[Cell], called: &dyn Fn(u64) -> String) -> Vec<Disc> {
    let mut side = 1;
    loop {
        let mut taken: BTreeMap<(Option<u8>, u32, u32), u64> = BTreeMap::new();
        for cell in cells {
            *taken.entry((cell.section, cell.north / side, cell.east / side)).or_default() += cell.members;
        }
        if taken.len() <= MOST_DISCS || side >= 64 {
            let disc = |((section, north, east), count)| Disc {
                title: called(count),
                href: None,
                place: Place { lat: middle(north, side, 90_000_000), lon: middle(east, side, 180_000_000) },
                section: colour(section),
                count,
            };
            return taken.into_iter().map(disc).collect();
        }
        side *= 2;
    }
}

/// The middle of a part of the globe, so many of the smallest wide, in millionths of a degree.
fn middle(at: u32, side: u32, edge: i64) -> i32 {
    let degrees = (2 * i64::from(at) + 1) * i64::from(side) * i64::from(CELL) / 2 - edge;
    i32::try_from(degrees).unwrap_or(0)
}

/// The sections that the map shows, and the one that is chosen, each leading to its members; the one that is chosen
/// leads back to all.
fn signs(
    l: &Locale,
    filter: &Filter,
    sections: &[SectionRow],
    places: &Places,
    to_section: &dyn Fn(&str) -> String,
) -> Vec<Sign> {
    let shows = |position: u8| match places {
        Places::Members(spots) => spots.iter().any(|spot| spot.section == Some(position)),
        Places::Cells(cells) => cells.iter().any(|cell| cell.section == Some(position)),
    };
    let sign = |section: &SectionRow| {
        let is_chosen = filter.section == Some(section.id);
        (is_chosen || filter.section.is_none() && shows(section.position)).then(|| Sign {
            swatch: Html(Swatch::Place(section.colour()).svg()),
            name: l.plain(&section.name),
            place: to_section(if is_chosen { "" } else { &section.code }),
            is_chosen,
        })
    };
    sections.iter().filter_map(sign).collect()
}

fn sizes(l: &Locale) -> Vec<(Html, String)> {
    let keys = ["network-size-small", "network-size-medium", "network-size-large", "network-size-metropolis"];
    (0..).zip(keys).map(|(size, key)| (Html(Swatch::Dot(size).svg()), l.t(key))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(north: u32, east: u32, members: u64) -> Cell {
        Cell { country: Country::from_code("FR").expect("a country"), section: Some(4), north, east, members }
    }

    #[test]
    fn a_country_lies_in_the_midst_of_its_members() {
        // Paris, Lyon, and a few far away in the Indian Ocean.
        assert_eq!(
            midst(&[cell(277, 364, 30), cell(271, 369, 20), cell(138, 471, 5)]),
            Place { lat: 48_750_000, lon: 2_250_000 }
        );
        // On both sides of 180 degrees it lies there, not on the other side of the globe.
        let fiji = midst(&[cell(144, 719, 4), cell(146, 716, 4), cell(147, 1, 3)]);
        assert_eq!(fiji, Place { lat: -16_750_000, lon: 179_750_000 });
    }

    #[test]
    fn many_parts_are_taken_together_and_none_is_lost() {
        let cells: Vec<Cell> =
            (0..100).flat_map(|n| (0..100).map(move |e| cell(200 + n, 300 + e, 3))).collect();
        let drawn = merged(&cells, &|_| String::new());
        assert!(drawn.len() <= MOST_DISCS && drawn.len() > MOST_DISCS / 4, "{}", drawn.len());
        assert_eq!(drawn.iter().map(|disc| disc.count).sum::<u64>(), 30_000);
    }
}

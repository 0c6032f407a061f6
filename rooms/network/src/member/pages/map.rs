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
use figures::{Dot, DotGroup, Place, Swatch, WorldDots};
use shell::{Html, Locale, View};
use std::collections::BTreeMap;

/// Up to how many members have a name and an address each; more are led to by their country.
const NAMED: usize = 60;
/// As [`NAMED`], within one country, where there is nothing else to be led to.
const NAMED_IN_COUNTRY: usize = 200;
/// Up to how many dots are drawn, so that the page stays light.
const MOST_DOTS: usize = 1_200;

/// The map with all that explains it.
pub(super) struct Map {
    pub figure: Html,
    /// The sections it shows, as filters.
    pub sections: Vec<Sign>,
    /// What the sizes of its dots mean.
    pub sizes: Vec<(Html, String)>,
    /// What a dot is.
    pub about: String,
    /// How to choose on it, where it leads to countries.
    pub choose: Option<String>,
    /// Where the outline of the land is from.
    pub source: Option<String>,
}

/// A section in the key of the map.
pub(super) struct Sign {
    pub swatch: Html,
    pub name: String,
    pub place: String,
    pub is_chosen: bool,
}

/// The map of a list, unless nobody knows where its members are. `asks` writes the query of the same list with one
/// part of it replaced.
pub(super) fn map(
    view: &mut View<'_, '_>,
    filter: &Filter,
    total: u64,
    sections: &[SectionRow],
    asks: &dyn Fn(&str, &str) -> String,
) -> Result<Option<Map>, Stop> {
    let (l, ask) = (view.l(), view.ask);
    let places = directory::places(view.read, &ask.house.memo, filter, total)?;
    let to_country = |country: Country| ask.href(&format!("/members?{}", asks("country", country.alpha2())));
    let mut leads_to_countries = filter.country.is_none();
    let groups = match &places {
        Places::Members(spots) if spots.is_empty() => return Ok(None),
        Places::Members(spots) if is_named(spots.len(), filter) => {
            let named = |spot: &Spot| DotGroup {
                title: name::read_in(&spot.name, &spot.names, l.lang()),
                href: Some(ask.href(&place(spot.id.uuid())) + &as_of(filter.as_of, ask.today(), '?')),
                dots: vec![of_spot(spot)],
            };
            leads_to_countries = false;
            spots.iter().map(named).collect()
        }
        Places::Members(spots) => {
            let dots = spots.iter().map(|spot| (spot.country, of_spot(spot), 1));
            by_country(&l, filter, dots, &to_country)
        }
        Places::Cells(cells) if cells.is_empty() => return Ok(None),
        Places::Cells(cells) => by_country(&l, filter, merged(cells).into_iter(), &to_country),
    };
    let counted = matches!(places, Places::Cells(_));
    let about = l.t(if counted { "network-map-about-many" } else { "network-map-about" });
    let figure = WorldDots {
        id: "members-map".to_owned(),
        label: l.t1("network-map-label", "day", filter.as_of),
        desc: about.clone(),
        groups,
        land: ask.house.assets.land.clone(),
        near: filter.narrows(),
    };
    Ok(Some(Map {
        figure: Html(figure.svg()),
        sections: signs(&l, filter, sections, &places, &|code| {
            ask.href(&format!("/members?{}", asks("section", code)))
        }),
        sizes: sizes(&l, counted),
        about,
        choose: leads_to_countries.then(|| l.t("network-map-choose")),
        source: ask.house.assets.land_source.map(|source| l.t1("network-map-source", "source", source)),
    }))
}

/// A member alone, with the land around it; nothing if nobody knows where it is.
pub(super) fn of_one(
    view: &View<'_, '_>,
    stored: &store::Stored,
    sections: &[SectionRow],
    day: Day,
) -> Option<Html> {
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
    };
    Some(Html(figure.svg()))
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

/// Dots with their country and how many members they stand for, as one group for each country, which leads to it.
fn by_country(
    l: &Locale,
    filter: &Filter,
    dots: impl Iterator<Item = (Country, Dot, u64)>,
    to_country: &dyn Fn(Country) -> String,
) -> Vec<DotGroup> {
    let mut countries: BTreeMap<Country, (u64, Vec<Dot>)> = BTreeMap::new();
    for (country, dot, members) in dots {
        let (count, dots) = countries.entry(country).or_default();
        *count += members;
        dots.push(dot);
    }
    let group = |(country, (count, dots)): (Country, (u64, Vec<Dot>))| DotGroup {
        title: l.with(
            "network-map-country",
            &[
                ("country", l.country(country.alpha2()).into()),
                ("count", base::Arg::Count(i64::try_from(count).unwrap_or(i64::MAX))),
            ],
        ),
        href: filter.country.is_none().then(|| to_country(country)),
        dots,
    };
    countries.into_iter().map(group).collect()
}

/// Cells taken together, by two and two, until they are few enough to be drawn: each with its country, its dot, and
/// how many members it stands for.
fn merged(cells: &[Cell]) -> Vec<(Country, Dot, u64)> {
    let mut side = 1;
    loop {
        let mut taken: BTreeMap<(Country, Option<u8>, u32, u32), u64> = BTreeMap::new();
        for cell in cells {
            *taken.entry((cell.country, cell.section, cell.north / side, cell.east / side)).or_default() +=
                cell.members;
        }
        if taken.len() <= MOST_DOTS || side >= 64 {
            return taken
                .into_iter()
                .map(|(of, members)| (of.0, of_cell(of, side, members), members))
                .collect();
        }
        side *= 2;
    }
}

fn of_cell((_, section, north, east): (Country, Option<u8>, u32, u32), side: u32, members: u64) -> Dot {
    let middle = |at: u32, edge: i64| {
        let degrees = (2 * i64::from(at) + 1) * i64::from(side) * i64::from(CELL) / 2 - edge;
        i32::try_from(degrees).unwrap_or(0)
    };
    Dot {
        place: Place { lat: middle(north, 90_000_000), lon: middle(east, 180_000_000) },
        section: colour(section),
        size: match members {
            0..=1 => 0,
            2..=9 => 1,
            10..=99 => 2,
            _ => 3,
        },
    }
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
            swatch: Html(Swatch::Section(section.colour()).svg()),
            name: l.plain(&section.name),
            place: to_section(if is_chosen { "" } else { &section.code }),
            is_chosen,
        })
    };
    sections.iter().filter_map(sign).collect()
}

fn sizes(l: &Locale, counted: bool) -> Vec<(Html, String)> {
    let keys = match counted {
        true => [
            "network-map-members-1",
            "network-map-members-2",
            "network-map-members-10",
            "network-map-members-100",
        ],
        false => {
            ["network-size-small", "network-size-medium", "network-size-large", "network-size-metropolis"]
        }
    };
    (0..).zip(keys).map(|(size, key)| (Html(Swatch::Dot(size).svg()), l.t(key))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(north: u32, east: u32, members: u64) -> Cell {
        Cell { country: Country::from_code("FR").expect("a country"), section: Some(4), north, east, members }
    }

    #[test]
    fn few_cells_are_drawn_where_they_are() {
        // The parts just north and east of 48 degrees north and 2 degrees east.
        let drawn = merged(&[cell(276, 364, 12)]);
        let (_, dot, members) = drawn[0];
        assert_eq!((dot.place, members), (Place { lat: 48_250_000, lon: 2_250_000 }, 12));
        assert_eq!((dot.section, dot.size), (3, 2));
    }

    #[test]
    fn many_cells_are_taken_together_and_none_is_lost() {
        let cells: Vec<Cell> =
            (0..100).flat_map(|n| (0..100).map(move |e| cell(200 + n, 300 + e, 3))).collect();
        let drawn = merged(&cells);
        assert!(drawn.len() <= MOST_DOTS && drawn.len() > MOST_DOTS / 4, "{}", drawn.len());
        assert_eq!(drawn.iter().map(|(_, _, members)| members).sum::<u64>(), 30_000);
    }
}

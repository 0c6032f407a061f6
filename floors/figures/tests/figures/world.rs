//! The world: places where they belong, never mirrored, light.

use figures::{Direction, Disc, DiscKey, Dot, DotGroup, Land, Place, WorldDots};
use proptest::prelude::*;

use crate::samples;
use crate::xml::{Element, read};

fn at(lat: i32, lon: i32) -> Dot {
    Dot { place: Place { lat, lon }, ..Dot::default() }
}

fn group(dots: Vec<Dot>) -> DotGroup {
    DotGroup { dots, ..DotGroup::default() }
}

fn map(dots: Vec<Dot>) -> WorldDots {
    WorldDots { groups: vec![group(dots)], ..WorldDots::default() }
}

fn dots(root: &Element) -> Vec<Element> {
    root.with_class("fig-dots-of").into_iter().cloned().collect()
}

/// Where a drawing's one dot lies.
fn place_in(figure: &WorldDots) -> (i64, i64) {
    let root = read(&figure.svg()).unwrap();
    let path = dots(&root)[0].get("d").unwrap().to_owned();
    let (x, y) = path.strip_prefix('M').unwrap().strip_suffix("h0").unwrap().split_once(' ').unwrap();
    (x.parse().unwrap(), y.parse().unwrap())
}

fn place(dot: Dot) -> (i64, i64) {
    place_in(&map(vec![dot]))
}

#[test]
fn places_are_where_the_projection_puts_them() {
    assert_eq!(place(at(0, 0)), (1000, 493));
    assert_eq!(place(at(0, 180_000_000)), (1990, 493));
    assert_eq!(place(at(0, -180_000_000)), (10, 493));
    assert_eq!(place(at(90_000_000, 0)), (1000, 11));
    assert_eq!(place(at(-90_000_000, 0)), (1000, 975));
    // Nairobi lies a little south of the equator, to the east.
    assert_eq!(place(at(-1_286_389, 36_817_223)), (1202, 503));
}

#[test]
fn impossible_coordinates_are_brought_back_to_the_globe() {
    assert_eq!(place(at(i32::MAX, 0)), place(at(90_000_000, 0)));
    assert_eq!(place(at(0, 190_000_000)), place(at(0, -170_000_000)));
    assert_eq!(place(at(0, -540_000_000)), place(at(0, -180_000_000)));
}

#[test]
fn a_map_reads_left_to_right_in_every_language() {
    assert_eq!(read(&samples::world().svg()).unwrap().get("direction"), Some("ltr"));
}

#[test]
fn dots_of_one_place_are_drawn_once_and_told_by_their_way() {
    let dot = at(10_000_000, 10_000_000);
    let root = read(&map(vec![dot, dot, at(0, 0), Dot { section: 3, ..dot }]).svg()).unwrap();
    let paths: Vec<_> = dots(&root).iter().map(|path| path.get("d").unwrap().to_owned()).collect();
    assert_eq!(paths, ["M1000 493h0m55-74h0", "M1055 419h0"].map(|path| path.replace("55-74", "55 -74")));
}

#[test]
fn large_dots_lie_under_small_ones() {
    let sizes = |root: Element| -> Vec<usize> {
        let size =
            |path: &Element| (0..4).find(|size| path.get("class").unwrap().contains(&format!("dot-{size}")));
        dots(&root).iter().map(|path| size(path).unwrap()).collect()
    };
    let of = |size| Dot { size, ..at(0, 0) };
    assert_eq!(sizes(read(&map((0..=3).map(of).collect()).svg()).unwrap()), [3, 2, 1, 0]);
    let groups = vec![group(vec![of(0)]), group(vec![of(2), of(0)]), group(vec![of(1)])];
    let figure = WorldDots { groups, ..WorldDots::default() };
    assert_eq!(sizes(read(&figure.svg()).unwrap()), [2, 0, 1, 0]);
}

#[test]
fn a_group_leads_to_its_page_as_one() {
    let root = read(&samples::world().svg()).unwrap();
    let links: Vec<_> =
        root.named("a").iter().map(|a| (a.get("href").unwrap(), a.title().unwrap())).collect();
    assert_eq!(links, [("/en/members/nairobi", "Nairobi"), ("/en/members/dakar", "Dakar")]);
}

#[test]
fn what_lies_together_is_drawn_near_and_what_lies_apart_whole() {
    let near = |dots: Vec<Dot>| WorldDots { near: true, ..map(dots) };
    let lone = near(vec![at(-18_124_809, 178_450_079)]);
    let (x, y) = place_in(&lone);
    assert!((0..=2000).contains(&x) && (0..=986).contains(&y), "{x} {y}");
    assert!(lone.svg().contains("fig-near"));
    // Lisbon is left of Berlin, on the picture as on the globe, and both fill a good part of it.
    let pair = near(vec![at(38_700_000, -9_100_000), at(52_500_000, 13_400_000)]);
    let root = read(&pair.svg()).unwrap();
    let path = dots(&root)[0].get("d").unwrap().to_owned();
    let east: i64 = path.split("h0m").nth(1).unwrap().split(' ').next().unwrap().parse().unwrap();
    assert!(east > 200, "{path}");
    let apart = near(vec![at(0, -170_000_000), at(0, 170_000_000)]);
    assert!(!apart.svg().contains("fig-near"));
    assert!(!near(Vec::new()).svg().contains("fig-near"));
}

#[test]
fn circles_count_by_their_area_and_the_small_lie_on_the_large() {
    let root = read(&WorldDots { discs: samples::discs(), ..WorldDots::default() }.svg()).unwrap();
    let drawn: Vec<i64> = root.with_class("fig-disc").iter().map(|disc| disc.number("r") / 100).collect();
    // 5,570 the widest, 1,600 and 400 by the roots of their parts of it, and 1 as small as can be seen.
    assert_eq!(drawn, [80, 43, 21, 5]);
    let link = root.named("a");
    assert_eq!((link.len(), link[0].title()), (1, Some("Senegal: 400")));
    assert_eq!((link[0].get("href"), root.get("role")), (Some("/en/members?country=SN"), Some("group")));
}

#[test]
fn however_many_circles_there_are_they_leave_the_land_in_sight() {
    let disc = |n: i32| Disc {
        place: Place { lat: (n * 7919) % 60_000_000, lon: (n * 104_729) % 180_000_000 },
        count: 1_000 + n as u64,
        ..Disc::default()
    };
    let root =
        read(&WorldDots { discs: (0..200).map(disc).collect(), ..WorldDots::default() }.svg()).unwrap();
    let radii =
        root.with_class("fig-disc").iter().map(|disc| disc.number("r") as f64 / 100.0).collect::<Vec<_>>();
    let covered: f64 = radii.iter().map(|r| std::f64::consts::PI * r * r).sum();
    assert!((0.065..0.075).contains(&(covered / (2000.0 * 986.0))), "{covered}");
}

#[test]
fn the_key_shows_round_numbers_as_large_as_the_map_does() {
    let key = samples::disc_key(Direction::Ltr);
    assert_eq!(key.numbers(), [5_000, 1_000, 200]);
    let drawn = |direction| {
        let root = read(&samples::disc_key(direction).svg(|number| number.to_string())).unwrap();
        let discs = root
            .with_class("fig-disc")
            .into_iter()
            .map(|disc| (disc.number("cx") / 100, disc.number("r") / 100));
        let words = root.named("text").into_iter().map(|text| text.text.clone());
        (discs.collect::<Vec<_>>(), words.collect::<Vec<_>>())
    };
    let words = ["5000", "1000", "200"].map(str::to_owned).to_vec();
    assert_eq!(drawn(Direction::Ltr), (vec![(120, 76), (786, 34), (1452, 15)], words.clone()));
    assert_eq!(drawn(Direction::Rtl), (vec![(1880, 76), (1214, 34), (548, 15)], words));
    let numbers =
        |count| DiscKey { discs: vec![Disc { count, ..Disc::default() }], ..DiscKey::default() }.numbers();
    assert_eq!([0, 1, 3, 19].map(numbers), [vec![1], vec![1], vec![2], vec![10, 2]]);
}

#[test]
fn a_place_at_the_edge_of_the_world_is_not_cut_by_a_near_map() {
    let suva = WorldDots { near: true, ..map(vec![at(-8_500_000, 179_200_000)]) };
    let (x, _) = place_in(&suva);
    assert!((1000..1960).contains(&x), "{x}");
}

#[test]
fn the_ground_is_a_drawing_that_maps_refer_to() {
    let corner = |lat, lon| Place { lat, lon };
    let ring = vec![corner(0, 0), corner(10_000_000, 0), corner(0, 10_000_000)];
    let land = read(&Land { rings: vec![ring, vec![]] }.svg()).unwrap();
    assert_eq!(land.get("viewBox"), Some("0 0 4000 1972"));
    let parts: Vec<_> = land.named("path").iter().map(|path| path.get("id").unwrap()).collect();
    assert_eq!(parts, ["land", "sea"]);
    assert_eq!(land.named("path")[0].get("d"), Some("M2000 986l0-148 110 148z"));

    let whole = read(&samples::world().svg()).unwrap();
    let uses: Vec<_> = whole
        .named("use")
        .iter()
        .map(|part| (part.get("href").unwrap(), part.get("transform").unwrap()))
        .collect();
    assert_eq!(uses, [("/land.svg#land", "scale(0.5)"), ("/land.svg#sea", "scale(0.5)")]);
    let bare = read(&WorldDots { land: "javascript:x".into(), ..samples::world() }.svg()).unwrap();
    assert!(bare.named("use").is_empty() && bare.with_class("fig-sea").len() == 1);
}

#[test]
fn two_thousand_members_fit_a_page() {
    let dot =
        |i: i32| Dot { section: (i % 8) as u8, ..at((i * 7919) % 70_000_000, (i * 104_729) % 180_000_000) };
    let svg = map((0..2000).map(dot).collect()).svg();
    assert!(svg.len() < 25_000, "{} bytes", svg.len());
}

proptest! {
    #[test]
    fn every_dot_is_inside(lat: i32, lon: i32, size: u8, section: u8) {
        let (x, y) = place(Dot { size, section, ..at(lat, lon) });
        prop_assert!((10..=1990).contains(&x) && (11..=975).contains(&y), "{} {}", x, y);
    }

    #[test]
    fn north_is_up_and_east_is_right(lat in -89_000_000..88_000_000, lon in -179_000_000..178_000_000) {
        let (x, y) = place(at(lat, lon));
        prop_assert!(place(at(lat + 1_000_000, lon)).1 <= y);
        prop_assert!(place(at(lat, lon + 1_000_000)).0 >= x);
    }

    #[test]
    fn every_dot_of_a_near_map_is_inside(places in prop::collection::vec((-90_000_000..90_000_000, -180_000_000..180_000_000), 1..5)) {
        for (lat, lon) in &places {
            let dots = places.iter().map(|(lat, lon)| at(*lat, *lon));
            let groups = vec![group(vec![at(*lat, *lon)]), group(dots.map(|dot| Dot { size: 3, ..dot }).collect())];
            let root = read(&WorldDots { near: true, groups, ..WorldDots::default() }.svg()).unwrap();
            let path = dots_last(&root);
            let (x, y) = path.strip_prefix('M').unwrap().strip_suffix("h0").unwrap().split_once(' ').unwrap();
            let (x, y): (i64, i64) = (x.parse().unwrap(), y.parse().unwrap());
            prop_assert!((0..=2000).contains(&x) && (0..=986).contains(&y), "{} {}", x, y);
        }
    }
}

fn dots_last(root: &Element) -> String {
    dots(root).last().unwrap().get("d").unwrap().to_owned()
}

//! The world: places where they belong, never mirrored, light.

use figures::{Dot, Place, WorldDots};
use proptest::prelude::*;

use crate::samples;
use crate::xml::{Element, read};

fn at(lat: i32, lon: i32) -> Dot {
    Dot { place: Place { lat, lon }, title: "x".into(), ..Dot::default() }
}

fn draw(dots: Vec<Dot>) -> Element {
    read(&WorldDots { dots, ..WorldDots::default() }.svg()).unwrap()
}

fn place(dot: Dot) -> (i64, i64) {
    let root = draw(vec![dot]);
    let circle = root.named("circle")[0].clone();
    (circle.number("cx") / 100, circle.number("cy") / 100)
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
fn plain_dots_of_one_place_are_drawn_once() {
    let plain = Dot { title: String::new(), ..at(10_000_000, 10_000_000) };
    let root = draw(vec![plain.clone(), plain.clone(), Dot { section: 3, ..plain }]);
    let groups: Vec<_> = root
        .with_class("fig-dots-of")
        .iter()
        .map(|g| g.children[0].get("d").unwrap().matches("h0").count())
        .collect();
    assert_eq!(groups, [1, 1]);
}

#[test]
fn large_dots_lie_under_small_ones() {
    let root = draw((0..=3).map(|size| Dot { size, ..at(0, 0) }).collect());
    let radii: Vec<_> = root.named("circle").iter().map(|c| c.number("r") / 100).collect();
    assert_eq!(radii, [20, 14, 10, 7]);
}

#[test]
fn a_named_dot_can_lead_to_its_page() {
    let root = read(&samples::world().svg()).unwrap();
    let links: Vec<_> =
        root.named("a").iter().map(|a| (a.get("href").unwrap(), a.title().unwrap())).collect();
    assert_eq!(links, [("/en/members/nairobi", "Nairobi"), ("/en/members/dakar", "Dakar")]);
}

#[test]
fn land_is_drawn_as_closed_rings() {
    let corner = |lat, lon| Place { lat, lon };
    let ring = vec![corner(0, 0), corner(10_000_000, 0), corner(0, 10_000_000)];
    let root = read(&WorldDots { land: vec![ring, vec![]], ..WorldDots::default() }.svg()).unwrap();
    assert_eq!(root.with_class("fig-land")[0].get("d"), Some("M1000 493L1000 419L1055 493Z"));
}

#[test]
fn two_thousand_members_fit_a_page() {
    let dot = |i: i32| Dot {
        title: String::new(),
        section: (i % 8) as u8,
        ..at((i * 7919) % 70_000_000, (i * 104_729) % 180_000_000)
    };
    let svg = WorldDots { dots: (0..2000).map(dot).collect(), ..WorldDots::default() }.svg();
    assert!(svg.len() < 30_000, "{} bytes", svg.len());
}

proptest! {
    #[test]
    fn every_dot_is_inside(lat: i32, lon: i32, size: u8, section: u8) {
        let dot = Dot { size, section, ..at(lat, lon) };
        let root = draw(vec![dot]);
        let circle = root.named("circle")[0].clone();
        let (x, y) = (circle.number("cx") / 100, circle.number("cy") / 100);
        prop_assert!((10..=1990).contains(&x) && (11..=975).contains(&y), "{} {}", x, y);
    }

    #[test]
    fn north_is_up_and_east_is_right(lat in -89_000_000..88_000_000, lon in -179_000_000..178_000_000) {
        let (x, y) = place(at(lat, lon));
        prop_assert!(place(at(lat + 1_000_000, lon)).1 <= y);
        prop_assert!(place(at(lat, lon + 1_000_000)).0 >= x);
    }
}

//! The hemicycle: all seats, none touching another, sections as wedges, small enough for a page.

use std::collections::BTreeMap;

use figures::{Direction, Hemicycle, Seat, Shape};
use proptest::prelude::*;

use crate::samples;
use crate::xml::{Element, read};

/// The places of the seats, in the order drawn, with the class of their section.
fn seats(root: &Element) -> Vec<(f64, f64, String)> {
    let groups = root.children.iter().filter(|child| child.name == "g");
    groups
        .flat_map(|group| group.named("use").into_iter().map(move |seat| (group, seat)))
        .filter(|(_, seat)| !seat.get("href").unwrap().ends_with("-8"))
        .map(|(group, seat)| {
            (
                seat.number("x") as f64 / 100.0,
                seat.number("y") as f64 / 100.0,
                group.get("class").unwrap().into(),
            )
        })
        .collect()
}

/// How far the largest sign reaches from its centre, its line included.
fn reach(root: &Element) -> f64 {
    let signs = &root.named("defs")[0].children;
    let reach = |sign: &Element| {
        let line = sign.number("stroke-width") as f64 / 200.0;
        let corner = |point: &str| {
            let (x, y) = point.split_once(',').unwrap();
            x.parse::<f64>().unwrap().hypot(y.parse::<f64>().unwrap())
        };
        let corners = sign.get("points").into_iter().flat_map(|points| points.split(' ')).map(corner);
        corners.fold(sign.number("r") as f64 / 100.0, f64::max) + line
    };
    signs.iter().map(reach).fold(0.0, f64::max)
}

fn assert_good(figure: &Hemicycle) {
    let root = read(&figure.svg()).unwrap();
    let mut seats = seats(&root);
    assert_eq!(seats.len(), figure.seats.len());
    let reach = reach(&root);
    assert!(reach >= 1.0, "signs too small to see: {reach}");
    let view: Vec<f64> = root.get("viewBox").unwrap().split(' ').map(|n| n.parse().unwrap()).collect();
    seats.sort_by(|a, b| a.0.total_cmp(&b.0));
    for (i, (x, y, _)) in seats.iter().enumerate() {
        assert!(x - reach >= 0.0 && x + reach <= view[2] && y - reach >= 0.0 && y + reach <= view[3]);
        for (x2, y2, _) in seats[i + 1..].iter().take_while(|other| other.0 - x < 2.0 * reach) {
            let distance = (x2 - x).hypot(y2 - y);
            assert!(distance >= 2.0 * reach, "{} seats: {distance} < 2 × {reach}", seats.len());
        }
    }
}

#[test]
fn from_one_seat_to_a_thousand_none_touches_another() {
    for count in 1..=1000 {
        assert_good(&samples::hemicycle(count, Direction::Ltr));
    }
    assert_good(&samples::hemicycle(5000, Direction::Rtl));
}

#[test]
fn a_body_without_seats_is_an_empty_figure() {
    let root = read(&Hemicycle::default().svg()).unwrap();
    assert_eq!((seats(&root).len(), root.with_class("fig-rim").len()), (0, 0));
}

#[test]
fn the_number_in_the_middle_keeps_off_the_seats_or_is_left_out() {
    let centre = |words: &str, seats| {
        let figure = Hemicycle { centre: words.into(), ..samples::hemicycle(seats, Direction::Ltr) };
        let root = read(&figure.svg()).unwrap();
        let texts = root.with_class("fig-centre");
        texts.iter().map(|text| (text.text.clone(), text.is("fig-centre-small"))).collect::<Vec<_>>()
    };
    assert_eq!(centre("342", 342), [("342".to_owned(), false)]);
    assert_eq!(centre("123,456", 342), [("123,456".to_owned(), true)]);
    assert_eq!(centre("a number far too long", 342), []);
}

#[test]
fn a_world_council_weighs_less_than_thirty_kilobytes() {
    let svg = samples::hemicycle(342, Direction::Ltr).svg();
    assert!(svg.len() < 30_000, "{} bytes", svg.len());
}

#[test]
fn right_to_left_is_the_mirror_image() {
    let ltr = seats(&read(&samples::hemicycle(342, Direction::Ltr).svg()).unwrap());
    let rtl = seats(&read(&samples::hemicycle(342, Direction::Rtl).svg()).unwrap());
    let mirrored: Vec<_> = ltr.into_iter().map(|(x, y, section)| (1000.0 - x, y, section)).collect();
    assert_eq!(rtl, mirrored);
}

#[test]
fn a_seat_with_a_deputy_bears_a_light_disc_within_its_sign() {
    let seats = [true, false].map(|deputy| Seat { deputy, title: "A mayor".into(), ..Seat::default() });
    let root =
        read(&Hemicycle { id: "b".into(), seats: seats.to_vec(), ..Hemicycle::default() }.svg()).unwrap();
    let drawn: Vec<_> = root.named("use").iter().map(|sign| sign.get("href").unwrap()).collect();
    assert_eq!(drawn, ["#b-0", "#b-8", "#b-0"]);
    let of =
        |id: &str| root.named("defs")[0].children.iter().find(|sign| sign.get("id") == Some(id)).unwrap();
    assert!(of("b-8").is("fig-deputy") && of("b-8").number("r") * 3 < of("b-0").number("r"));
}

#[test]
fn shape_is_the_seat_class_and_hollow_is_vacant() {
    let seat = |shape, vacant| Seat { shape, vacant, ..Seat::default() };
    let shapes = [Shape::Circle, Shape::Square, Shape::Diamond, Shape::Triangle];
    let seats: Vec<Seat> =
        shapes.into_iter().flat_map(|shape| [seat(shape, false), seat(shape, true)]).collect();
    let root = read(&Hemicycle { id: "b".into(), seats, ..Hemicycle::default() }.svg()).unwrap();
    let signs: Vec<_> = root.named("defs")[0]
        .children
        .iter()
        .map(|sign| (sign.get("id").unwrap(), sign.name.as_str(), sign.is("fig-vacant")))
        .collect();
    let expected = [
        ("b-0", "circle", false),
        ("b-4", "circle", true),
        ("b-1", "polygon", false),
        ("b-5", "polygon", true),
        ("b-2", "polygon", false),
        ("b-6", "polygon", true),
        ("b-3", "polygon", false),
        ("b-7", "polygon", true),
    ];
    assert_eq!(signs, expected);
    let drawn: Vec<_> = root.named("use").iter().map(|seat| seat.get("href").unwrap()).collect();
    assert_eq!(drawn, ["#b-0", "#b-4", "#b-1", "#b-5", "#b-2", "#b-6", "#b-3", "#b-7"]);
}

#[test]
fn a_seat_leads_to_its_page_unless_the_address_is_unsafe() {
    let seat = |href: &str| Seat { title: "Ana".into(), href: Some(href.into()), ..Seat::default() };
    let seats = vec![seat("/en/people/ana"), seat("javascript:alert(1)")];
    let root = read(&Hemicycle { seats, ..Hemicycle::default() }.svg()).unwrap();
    assert_eq!(root.get("role"), Some("group"));
    let links: Vec<_> = root.named("a").iter().map(|a| (a.get("href"), a.title())).collect();
    assert_eq!(links, [(Some("/en/people/ana"), Some("Ana"))]);
    assert_eq!(root.named("use").len(), 2);
}

#[test]
fn every_section_with_seats_has_its_arc_and_names_do_not_collide() {
    let root = read(&samples::hemicycle(342, Direction::Ltr).svg()).unwrap();
    assert_eq!(root.with_class("fig-rim").len(), 8);
    let names: Vec<_> =
        root.with_class("fig-rim-name").iter().map(|n| (n.number("x") / 100, n.number("y") / 100)).collect();
    assert_eq!(names.len(), 8);
    for (i, a) in names.iter().enumerate() {
        for b in &names[i + 1..] {
            assert!((a.0 - b.0).abs() >= 70 || (a.1 - b.1).abs() >= 36, "{a:?} meets {b:?}");
        }
    }
}

#[test]
fn long_names_are_broken_and_set_smaller_rather_than_left_out() {
    for (direction, each) in
        [(Direction::Ltr, 5), (Direction::Rtl, 5), (Direction::Ltr, 12), (Direction::Ltr, 40)]
    {
        let root = read(&samples::long_named(each, direction).svg()).unwrap();
        let drawn: Vec<_> = root.with_class("fig-rim-name").iter().map(|name| name.text.clone()).collect();
        let drawn = drawn.join(" ").replace("- ", "-");
        for name in samples::LONG_NAMES {
            assert!(drawn.contains(name), "{name} is missing from {drawn}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn sections_form_wedges(sections in prop::collection::vec(0u8..=9, 1..400), rtl: bool) {
        let direction = if rtl { Direction::Rtl } else { Direction::Ltr };
        let seats_given = sections.iter().map(|section| Seat { section: *section, ..Seat::default() }).collect();
        let figure = Hemicycle { direction, seats: seats_given, ..Hemicycle::default() };
        assert_good(&figure);
        let root = read(&figure.svg()).unwrap();
        // The centre of the circle is below the lowest seat's centre by nothing: the base row stands on it.
        let base = seats(&root).iter().map(|seat| seat.1).fold(0.0, f64::max);
        let mut spans: BTreeMap<String, (f64, f64)> = BTreeMap::new();
        for (x, y, section) in seats(&root) {
            let x = if rtl { x - 500.0 } else { 500.0 - x };
            let angle = (base - y).atan2(x);
            let span = spans.entry(section).or_insert((angle, angle));
            *span = (span.0.min(angle), span.1.max(angle));
        }
        // A few seats alone do not stand on the base, so their angles are not measured from it.
        prop_assume!(sections.len() >= 5);
        let mut end = f64::MIN;
        for (section, (from, to)) in spans {
            prop_assert!(from > end - 0.02, "{} begins at {} before {}", section, from, end);
            end = to;
        }
    }
}

//! The plan field: every action a tile of its own, filled, marked and linked.

use figures::{Direction, PlanAction, PlanField, PlanObjective, PlanStrategy};
use proptest::prelude::*;

use crate::samples;
use crate::xml::{Element, read};

fn tiles(root: &Element) -> Vec<(i64, i64)> {
    root.with_class("fig-tile").iter().map(|tile| (tile.number("x") / 100, tile.number("y") / 100)).collect()
}

fn field(actions: Vec<PlanAction>) -> Element {
    let strategies = vec![PlanStrategy { label: "1.1".into(), title: "Strategy".into(), actions }];
    let objectives = vec![PlanObjective { label: "1".into(), title: "Objective".into(), strategies }];
    read(&PlanField { tiles_per_row: 7, objectives, ..PlanField::default() }.svg()).unwrap()
}

fn action(progress: u8, evidence: u32) -> PlanAction {
    let (label, title) = ("1".into(), "Action".into());
    PlanAction { label, title, href: Some("/a".into()), progress, evidence, held: false }
}

#[test]
fn the_whole_plan_is_66_named_links_in_named_groups() {
    let root = read(&samples::plan(Direction::Ltr).svg()).unwrap();
    let links = root.named("a");
    assert_eq!(links.len(), 66);
    assert_eq!((links[3].get("href"), links[3].title()), (Some("/en/plan/1.2.1"), Some("Action 1.2.1")));
    let groups: Vec<_> = root.named("g").into_iter().filter(|g| g.get("role") == Some("group")).collect();
    assert_eq!(groups.len(), 5 + 22);
    assert!(groups.iter().all(|group| group.title().is_some()));
    assert_eq!(root.with_class("fig-heading").len(), 5);
    assert_eq!(root.with_class("fig-number").len(), 22);
    assert!(samples::plan(Direction::Ltr).svg().len() < 26_000);
}

#[test]
fn a_tile_is_filled_from_below_by_its_progress() {
    let level = |progress| {
        let root = field(vec![action(progress, 0)]);
        let fill = root
            .with_class("fig-tile-done")
            .first()
            .map(|fill| (fill.number("y") / 100, fill.number("height") / 100));
        (fill, root.with_class("fig-tile-whole").len())
    };
    let top = tiles(&field(vec![action(0, 0)]))[0].1;
    assert_eq!(level(0), (None, 0));
    assert_eq!(level(25), (Some((top + 30, 10)), 0));
    assert_eq!(level(99), (Some((top + 1, 39)), 0));
    assert_eq!(level(100), (None, 1));
    assert_eq!(level(255), (None, 1));
}

#[test]
fn evidence_is_dots_and_beyond_four_a_cross() {
    let marks = |evidence| {
        let root = field(vec![action(50, evidence)]);
        let dots = root
            .with_class("fig-evidence")
            .iter()
            .map(|p| p.get("d").unwrap().matches("h0").count())
            .sum::<usize>();
        (dots, root.with_class("fig-evidence-more").len())
    };
    let expected = [(0, (0, 0)), (1, (1, 0)), (4, (4, 0)), (5, (4, 1)), (u32::MAX, (4, 1))];
    for (evidence, drawn) in expected {
        assert_eq!(marks(evidence), drawn, "{evidence}");
    }
}

#[test]
fn what_stands_still_has_a_broken_frame_until_it_is_done() {
    let root = field([0, 40, 100].map(|done| PlanAction { held: true, ..action(done, 0) }).to_vec());
    assert_eq!((root.with_class("fig-tile-held").len(), root.with_class("fig-tile-whole").len()), (2, 1));
}

#[test]
fn a_tile_without_a_safe_address_is_no_link() {
    let mut unsafe_action = action(10, 1);
    unsafe_action.href = Some("javascript:alert(1)".into());
    let root = field(vec![unsafe_action, PlanAction { href: None, ..action(10, 1) }]);
    assert_eq!((root.named("a").len(), root.with_class("fig-tile").len()), (0, 2));
}

#[test]
fn right_to_left_is_the_mirror_image() {
    let ltr = tiles(&read(&samples::plan(Direction::Ltr).svg()).unwrap());
    let rtl = tiles(&read(&samples::plan(Direction::Rtl).svg()).unwrap());
    let mirrored: Vec<_> = ltr.into_iter().map(|(x, y)| (7 * 44 - 40 - x, y)).collect();
    assert_eq!(rtl, mirrored);
}

#[test]
fn a_plan_without_objectives_is_an_empty_figure() {
    let root = read(&PlanField::default().svg()).unwrap();
    assert_eq!((root.get("viewBox"), tiles(&root).len()), (Some("0 0 132 1"), 0));
}

proptest! {
    #[test]
    fn any_plan_keeps_its_tiles_apart_and_inside(
        plan in prop::collection::vec(prop::collection::vec(0usize..30, 0..6), 0..6),
        tiles_per_row: u16,
        rtl: bool,
    ) {
        let direction = if rtl { Direction::Rtl } else { Direction::Ltr };
        let strategy = |n: &usize| PlanStrategy { label: "1.1".into(), actions: vec![action(50, 5); *n], ..Default::default() };
        let objective = |s: &Vec<usize>| PlanObjective { strategies: s.iter().map(strategy).collect(), ..Default::default() };
        let objectives = plan.iter().map(objective).collect();
        let root = read(&PlanField { direction, tiles_per_row, objectives, ..Default::default() }.svg()).unwrap();
        let mut tiles = tiles(&root);
        prop_assert_eq!(tiles.len(), plan.iter().flatten().sum::<usize>());
        let view: Vec<i64> = root.get("viewBox").unwrap().split(' ').map(|n| n.parse().unwrap()).collect();
        prop_assert!(tiles.iter().all(|(x, y)| *x >= 0 && x + 40 <= view[2] && *y >= 0 && y + 40 <= view[3]));
        tiles.sort_by_key(|(x, y)| (*y, *x));
        for pair in tiles.windows(2) {
            let ((x1, y1), (x2, y2)) = (pair[0], pair[1]);
            prop_assert!(if y1 == y2 { x2 - x1 >= 44 } else { y2 - y1 >= 44 }, "{:?}", pair);
        }
    }
}

//! The bars: widths that fill the whole, marks in their place, mirrored for right to left.

use figures::{CompositionBar, Direction, Mark, Part, Progress, QuorumLine, VerdictBar};
use proptest::prelude::*;

use crate::samples;
use crate::xml::{Element, read};

const WHOLE: i64 = 10_000;
const PARTS: [&str; 4] = ["fig-for", "fig-against", "fig-abstain", "fig-absent"];

/// Place and width of the parts of a verdict bar, in hundredths of a per cent; (0, 0) if not drawn.
fn parts(root: &Element) -> [(i64, i64); 4] {
    let top = |class| root.children.iter().find(|child| child.is(class));
    PARTS.map(|class| top(class).map_or((0, 0), |rect| (rect.number("x"), rect.number("width"))))
}

fn poll(values: [u128; 4], mark: Option<u128>, direction: Direction) -> VerdictBar {
    let part = |value| Part { value, label: String::new() };
    VerdictBar {
        direction,
        in_favour: part(values[0]),
        against: part(values[1]),
        abstaining: part(values[2]),
        absent: part(values[3]),
        mark: mark.map(|value| Mark { value, label: "needed".into() }),
        ..VerdictBar::default()
    }
}

#[test]
fn a_verdict_shows_its_parts_in_exact_shares() {
    let root = read(&samples::verdict(Direction::Ltr).svg()).unwrap();
    assert_eq!(parts(&root), [(0, 6045), (6045, 2740), (8785, 876), (9661, 339)]);
    assert_eq!(root.with_class("fig-mark")[0].get("x1"), Some("44.06%"));
    let root = read(&samples::verdict(Direction::Rtl).svg()).unwrap();
    assert_eq!(parts(&root), [(3955, 6045), (1215, 2740), (339, 876), (0, 339)]);
    assert_eq!(root.with_class("fig-mark")[0].get("x1"), Some("55.94%"));
}

#[test]
fn parts_differ_by_pattern_and_say_what_they_are() {
    let root = read(&samples::verdict(Direction::Ltr).svg()).unwrap();
    let patterned: Vec<_> = root.children.iter().filter(|child| child.get("fill").is_some()).collect();
    let fills: Vec<_> = patterned.iter().map(|rect| (rect.get("fill"), rect.title())).collect();
    let expected =
        [(Some("url(#v-hatch)"), Some("97 against")), (Some("url(#v-dots)"), Some("31 abstaining"))];
    assert_eq!(fills, expected);
}

#[test]
fn the_key_names_all_parts_for_narrow_and_for_wide_columns() {
    let root = read(&samples::verdict(Direction::Ltr).svg()).unwrap();
    for class in ["fig-below-36", "fig-from-36"] {
        let words: Vec<_> = root.with_class(class)[0].named("text").iter().map(|t| t.text.clone()).collect();
        assert_eq!(words, ["214 for", "97 against", "31 abstaining", "12 absent"]);
    }
    assert!(root.is("fig-slack-36"));
}

#[test]
fn the_key_takes_as_many_lines_as_its_words_need() {
    let height = |words: &str| {
        let mut bar = poll([4, 3, 2, 1], None, Direction::Ltr);
        for part in [&mut bar.in_favour, &mut bar.against, &mut bar.abstaining, &mut bar.absent] {
            part.label = words.into();
        }
        read(&bar.svg()).unwrap().number("height")
    };
    assert_eq!(height(""), 270);
    assert_eq!(height("4 yes"), 270 + 160);
    assert_eq!(height("4 abstaining"), 270 + 2 * 160);
    assert_eq!(height("4 did not take part at all"), 270 + 4 * 160);
}

#[test]
fn a_poll_without_voters_is_one_hollow_bar() {
    let root = read(&poll([0; 4], None, Direction::Ltr).svg()).unwrap();
    assert_eq!(parts(&root), [(0, 0), (0, 0), (0, 0), (0, WHOLE)]);
    assert!(root.named("text").is_empty());
}

#[test]
fn a_motion_carried_by_one_vote_just_touches_its_mark() {
    let root = read(&poll([156, 155, 0, 43], Some(156), Direction::Ltr).svg()).unwrap();
    assert_eq!(parts(&root)[0].1, root.with_class("fig-mark")[0].number("x1"));
}

#[test]
fn a_long_word_at_a_mark_keeps_to_the_column() {
    let words = "Majorité requise : 156 voix sur 311";
    let mut bar = poll([214, 97, 31, 12], Some(156), Direction::Ltr);
    bar.mark = Some(Mark { value: 156, label: words.into() });
    let root = read(&bar.svg()).unwrap();
    let labels: Vec<_> =
        root.named("text").iter().map(|t| (t.get("class"), t.get("x"), t.get("text-anchor"))).collect();
    let expected =
        [(Some("fig-from-36"), Some("44.06%"), None), (Some("fig-below-36"), Some("100%"), Some("end"))];
    assert_eq!(labels, expected);
}

#[test]
fn a_quorum_line_ends_in_a_disc_once_reached_and_in_a_ring_before() {
    let reached = read(&samples::quorum(Direction::Ltr, 214).svg()).unwrap();
    let short = read(&samples::quorum(Direction::Ltr, 102).svg()).unwrap();
    let state = |root: &Element| (root.with_class("fig-kept").len(), root.with_class("fig-unkept").len());
    assert_eq!((state(&reached), state(&short)), ((1, 0), (0, 1)));
    assert_eq!(reached.with_class("fig-fill")[0].get("width"), Some("62.75%"));
    assert_eq!(short.with_class("fig-fill")[0].get("width"), Some("29.91%"));
    assert_eq!(short.with_class("fig-unkept")[0].get("cx"), Some("29.91%"));
}

#[test]
fn a_composition_hatches_what_its_rule_forbids() {
    let root = read(&samples::composition(Direction::Ltr).svg()).unwrap();
    let spans: Vec<_> = root
        .children
        .iter()
        .filter(|child| child.get("fill") == Some("url(#c-out)"))
        .map(|rect| (rect.number("x"), rect.number("width")))
        .collect();
    assert_eq!(spans, [(0, 3333), (6666, 3334)]);
    let words: Vec<_> = root.named("text").iter().map(|t| t.text.as_str()).collect();
    assert_eq!(words, ["41 women", "of 102 seats", "at least 34", "at most 68"]);
}

#[test]
fn progress_is_small() {
    let progress = Progress {
        id: "a7".into(),
        label: "2 of 3 done".into(),
        desc: String::new(),
        direction: Direction::Ltr,
        value: 2,
        whole: 3,
    };
    let expected = concat!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" class="fig fig-progress" role="img" aria-labelledby="a7-title" "#,
        r#"direction="ltr" width="100%" height="0.6em"><title id="a7-title">2 of 3 done</title>"#,
        r#"<rect class="fig-track" x="0%" y="0em" width="100%" height="0.6em"/>"#,
        r#"<rect class="fig-fill" x="0%" y="0em" width="66.66%" height="0.6em"/></svg>"#,
    );
    assert_eq!(progress.svg(), expected);
}

/// Every width of a fluid figure lies within it: start and end in 0..=100 %.
fn assert_inside(root: &Element) {
    for element in root.all() {
        let percent =
            |name: &str| element.get(name).filter(|v| v.ends_with('%')).map(|_| element.number(name));
        let start = percent("x").unwrap_or(0);
        let end = start + if element.name == "rect" { percent("width").unwrap_or(0) } else { 0 };
        for place in
            [Some(start), Some(end), percent("x1"), percent("x2"), percent("cx")].into_iter().flatten()
        {
            assert!((0..=WHOLE).contains(&place), "{place} in {element:?}");
        }
    }
}

fn value() -> impl Strategy<Value = u128> {
    prop_oneof![Just(0), 0u128..2000, 0u128..1_000_000_000_000, any::<u128>(), Just(u128::MAX)]
}

proptest! {
    #[test]
    fn parts_fill_the_whole_without_gap(values in prop::array::uniform4(value()), mark in prop::option::of(value())) {
        prop_assume!(values.iter().any(|v| *v > 0));
        let root = read(&poll(values, mark, Direction::Ltr).svg()).unwrap();
        assert_inside(&root);
        let drawn: Vec<_> = parts(&root).into_iter().filter(|part| part.1 > 0).collect();
        prop_assert_eq!(drawn.iter().map(|part| part.1).sum::<i64>(), WHOLE);
        let mut edge = 0;
        for (x, width) in drawn {
            prop_assert_eq!(x, edge);
            edge += width;
        }
    }

    #[test]
    fn shares_are_right_to_a_hundredth_of_a_per_cent(values in prop::array::uniform4(0u128..1_000_000)) {
        let whole: u128 = values.iter().sum();
        prop_assume!(whole > 0);
        let root = read(&poll(values, None, Direction::Ltr).svg()).unwrap();
        for ((_, width), value) in parts(&root).into_iter().zip(values) {
            let error = width as i128 * whole as i128 - value as i128 * WHOLE as i128;
            prop_assert!(error.unsigned_abs() < whole, "{} of {} drawn as {}", value, whole, width);
        }
    }

    #[test]
    fn right_to_left_is_the_mirror_image(values in prop::array::uniform4(value()), mark in value()) {
        let ltr = read(&poll(values, Some(mark), Direction::Ltr).svg()).unwrap();
        let rtl = read(&poll(values, Some(mark), Direction::Rtl).svg()).unwrap();
        for (l, r) in parts(&ltr).into_iter().zip(parts(&rtl)) {
            prop_assert_eq!(l.1, r.1);
            prop_assert!(l.1 == 0 || l.0 + l.1 + r.0 == WHOLE);
        }
        let place = |root: &Element| root.with_class("fig-mark")[0].number("x1");
        prop_assert_eq!(place(&ltr) + place(&rtl), WHOLE);
    }

    #[test]
    fn lines_and_bars_stay_inside(value in value(), whole in value(), floor in value(), cap in value(), rtl: bool) {
        let direction = if rtl { Direction::Rtl } else { Direction::Ltr };
        let mark = |value| Some(Mark { value, label: "a mark with a rather long label".into() });
        let quorum =
            QuorumLine { direction, present: value, entitled: whole, mark: mark(floor), ..Default::default() };
        assert_inside(&read(&quorum.svg()).unwrap());
        let bar =
            CompositionBar { direction, value, whole, floor: mark(floor), cap: mark(cap), ..Default::default() };
        assert_inside(&read(&bar.svg()).unwrap());
        assert_inside(&read(&Progress { direction, value, whole, ..Default::default() }.svg()).unwrap());
    }
}

//! What the bars share: exact edges in a whole, the place of marks, and words that yield to space.

mod key;

use std::fmt::Display;

use crate::draw::{Direction, Drawing, Em, Percent, width_of};
pub(crate) use key::{Key, Looks};

/// A mark in a whole: the count that is asked for, and its words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mark {
    /// Place of the mark, in the unit of the whole; beyond the whole it stands at the end.
    pub value: u128,
    /// A few words, such as "156 needed"; drawn beside the mark.
    pub label: String,
}

/// Columns narrower than this (tenths of an em) are not designed for: 22 em of 13 px text is a 320 px phone.
const NARROWEST: u32 = 220;

/// Column widths in tenths of an em, and the classes that show words only from there on, only below it,
/// and take back a line of height from there on; see `figures.css`.
const STEPS: [(u32, &str, &str, &str); 5] = [
    (280, "fig-from-28", "fig-below-28", "fig-slack-28"),
    (360, "fig-from-36", "fig-below-36", "fig-slack-36"),
    (480, "fig-from-48", "fig-below-48", "fig-slack-48"),
    (640, "fig-from-64", "fig-below-64", "fig-slack-64"),
    (960, "fig-from-96", "fig-below-96", "fig-slack-96"),
];

/// The running edges of `values` laid end to end, in hundredths of a per cent of their sum.
///
/// One edge more than values: the first is 0 and, unless the sum is 0, the last 10 000. Each edge
/// is rounded down from the running sum, so an error never adds up and widths fill the whole.
pub(crate) fn edges<const N: usize>(values: [u128; N]) -> Vec<u32> {
    let shift = shift_for(values.iter().copied());
    let scaled = values.map(|v| v >> shift);
    let whole: u128 = scaled.iter().sum();
    let mut sum = 0;
    let mut edges = vec![0];
    for value in scaled {
        sum += value;
        edges.push(floor_share(sum, whole));
    }
    edges
}

/// The place of `value` in `whole`, in hundredths of a per cent, rounded down, never beyond the whole.
pub(crate) fn place(value: u128, whole: u128) -> u32 {
    let shift = shift_for([value, whole].into_iter());
    floor_share((value >> shift).min(whole >> shift), whole >> shift)
}

fn floor_share(part: u128, whole: u128) -> u32 {
    (part * u128::from(Percent::WHOLE)).checked_div(whole).map_or(0, |share| share as u32)
}

/// Bits to drop so that a sum of a few values times 10 000 fits 128 bits; 0 for any real count.
fn shift_for(values: impl Iterator<Item = u128>) -> u32 {
    let bits = values.map(|v| u128::BITS - v.leading_zeros()).max().unwrap_or(0);
    bits.saturating_sub(108)
}

/// A horizontal axis along the reading direction, from 0 to [`Percent::WHOLE`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct Axis(pub Direction);

impl Axis {
    /// The place on the drawing of a place on the axis.
    pub(crate) fn at(self, place: u32) -> Percent {
        match self.0 {
            Direction::Ltr => Percent(place),
            Direction::Rtl => Percent(Percent::WHOLE.saturating_sub(place)),
        }
    }

    /// A bar from one place of the axis to another; nothing if it would be empty.
    pub(crate) fn bar(
        self,
        d: &mut Drawing,
        paint: Paint<'_>,
        (from, to): (u32, u32),
        y: Em,
        height: Em,
        title: &str,
    ) {
        if to <= from {
            return;
        }
        let x = self.at(if self.0 == Direction::Ltr { from } else { to });
        let (name, value) = paint.attribute();
        let attributes: [(_, &dyn Display); 5] =
            [(name, &value), ("x", &x), ("y", &y), ("width", &Percent(to - from)), ("height", &height)];
        d.titled("rect", &attributes, title);
    }

    /// An upright line across the bar, with a halo so that it shows on any ground.
    pub(crate) fn mark(self, d: &mut Drawing, place: u32, from: Em, to: Em) {
        let x = self.at(place);
        for class in ["fig-halo", "fig-mark"] {
            d.leaf("line", &[("class", &class), ("x1", &x), ("x2", &x), ("y1", &from), ("y2", &to)]);
        }
    }

    /// Words beside a mark, on the side with more room; on a column too narrow for that, at the edge.
    pub(crate) fn beside(self, d: &mut Drawing, place: u32, baseline: Em, words: &str) {
        let before = place > Percent::WHOLE / 2;
        let room = if before { place } else { Percent::WHOLE - place };
        let (anchor, opposite, edge, gap) =
            if before { ("end", "start", 0, -5) } else { ("start", "end", Percent::WHOLE, 5) };
        let dx = self.forward(gap);
        let step = needed(width_of(words) + 6, room);
        if step != Step::Never {
            let near = Label { class: step.shown(), at: self.at(place), dx, baseline, anchor };
            near.draw(d, words);
        }
        if step != Step::Always {
            let class = step.hidden();
            Label { class, at: self.at(edge), dx: Em(0), baseline, anchor: opposite }.draw(d, words);
        }
    }

    /// A length along the reading direction.
    fn forward(self, tenths: i32) -> Em {
        Em(if self.0 == Direction::Ltr { tenths } else { -tenths })
    }

    /// Words over a place, held within the narrowest column, and quieter ones at the axis's end where both fit.
    pub(crate) fn over(self, d: &mut Drawing, place: u32, baseline: Em, words: &str, end: &str) {
        let half = width_of(words) / 2;
        let room = |share: u32| share * NARROWEST / Percent::WHOLE;
        let (before, after) = (room(place), room(Percent::WHOLE - place));
        let (at, anchor) = match (before < half, after < half) {
            (true, _) => (0, "start"),
            (false, true) => (Percent::WHOLE, "end"),
            (false, false) => (place, "middle"),
        };
        Label { class: "", at: self.at(at), dx: Em(0), baseline, anchor }.draw(d, words);
        let step = needed(width_of(end) + half + 10, Percent::WHOLE - place);
        if anchor != "end" && step != Step::Never {
            let class = format!("fig-quiet {}", step.shown());
            let at = self.at(Percent::WHOLE);
            Label { class: class.trim_end(), at, dx: Em(0), baseline, anchor: "end" }.draw(d, end);
        }
    }

    /// Words at the start of the axis, and quieter ones at its end where both fit.
    pub(crate) fn ends(self, d: &mut Drawing, baseline: Em, start: &str, end: &str) {
        Label { class: "", at: self.at(0), dx: Em(0), baseline, anchor: "start" }.draw(d, start);
        let step = needed(width_of(start) + width_of(end) + 10, Percent::WHOLE);
        if step != Step::Never {
            let class = format!("fig-quiet {}", step.shown());
            let at = self.at(Percent::WHOLE);
            Label { class: class.trim_end(), at, dx: Em(0), baseline, anchor: "end" }.draw(d, end);
        }
    }
}

/// Words on a bar; anchors follow the reading direction, as SVG's own do.
struct Label<'a> {
    class: &'a str,
    at: Percent,
    dx: Em,
    baseline: Em,
    anchor: &'static str,
}

impl Label<'_> {
    fn draw(&self, d: &mut Drawing, words: &str) {
        if words.is_empty() {
            return;
        }
        let mut attributes: Vec<(&'static str, &dyn Display)> = vec![("x", &self.at), ("y", &self.baseline)];
        if !self.class.is_empty() {
            attributes.push(("class", &self.class));
        }
        if self.dx != Em(0) {
            attributes.push(("dx", &self.dx));
        }
        if self.anchor != "start" {
            attributes.push(("text-anchor", &self.anchor));
        }
        d.text(&attributes, words);
    }
}

/// How a bar is painted: by a class of the style sheet or by a pattern of the drawing.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Paint<'a> {
    Class(&'a str),
    Pattern(&'a str),
}

impl<'a> Paint<'a> {
    fn attribute(self) -> (&'static str, &'a str) {
        match self {
            Paint::Class(class) => ("class", class),
            Paint::Pattern(reference) => ("fill", reference),
        }
    }
}

/// From which column width on words fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Always,
    From(usize),
    Never,
}

impl Step {
    fn shown(self) -> &'static str {
        match self {
            Step::From(i) => STEPS[i].1,
            Step::Always | Step::Never => "",
        }
    }

    fn hidden(self) -> &'static str {
        match self {
            Step::From(i) => STEPS[i].2,
            Step::Always | Step::Never => "",
        }
    }
}

/// The column width that gives words of this width their room, a share of the column.
fn needed(width: u32, room: u32) -> Step {
    let fits =
        |column: u32| u64::from(width) * u64::from(Percent::WHOLE) <= u64::from(column) * u64::from(room);
    if fits(NARROWEST) {
        return Step::Always;
    }
    STEPS.iter().position(|step| fits(step.0)).map_or(Step::Never, Step::From)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edges_are_exact_and_fill_the_whole() {
        assert_eq!(edges([214, 97, 31, 12]), [0, 6045, 8785, 9661, 10_000]);
        assert_eq!(edges([1, 1, 1]), [0, 3333, 6666, 10_000]);
        assert_eq!(edges([0, 0]), [0, 0, 0]);
        assert_eq!(edges([u128::MAX, u128::MAX, 0]), [0, 5000, 10_000, 10_000]);
    }

    #[test]
    fn a_place_never_leaves_its_whole() {
        assert_eq!(place(1, 3), 3333);
        assert_eq!(place(9, 3), 10_000);
        assert_eq!(place(5, 0), 0);
        assert_eq!(place(u128::MAX, u128::MAX), 10_000);
    }

    #[test]
    fn words_wait_for_a_column_in_which_they_fit() {
        assert_eq!(needed(100, 5000), Step::Always);
        assert_eq!(needed(100, 2200), Step::From(2));
        assert_eq!(needed(100, 100), Step::Never);
    }
}

//! The verdict bar: for, against, abstaining and absent in one whole, with the mark to be passed.

use std::fmt::Display;

use crate::bar::{Axis, Key, Looks, Mark, Paint, edges, place};
use crate::draw::{Direction, Drawing, Em, Head, Size};

/// The outcome of a poll as one bar; the part in favour begins at the start, so it must reach the mark.
///
/// The whole is the sum of the four parts. Each part differs by pattern as well as by colour: solid,
/// hatched, dotted, hollow; under the bar stands a key with the words of each, in one line where the
/// column is wide enough, else in two columns (or one, if the words are long).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VerdictBar {
    /// Prefix of the ids inside, unique on the page.
    pub id: String,
    /// Accessible name.
    pub label: String,
    /// The verdict in a sentence.
    pub desc: String,
    /// Reading direction of the page.
    pub direction: Direction,
    /// Votes (heads or weights) for.
    pub in_favour: Part,
    /// Votes against.
    pub against: Part,
    /// Abstentions.
    pub abstaining: Part,
    /// Entitled, yet not voting.
    pub absent: Part,
    /// The least number of votes for that carries the motion, counted in the same unit.
    pub mark: Option<Mark>,
}

/// One part of the whole.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Part {
    /// Heads or weights.
    pub value: u128,
    /// A few words with the number, such as "214 for".
    pub label: String,
}

const BAR: Em = Em(22);

/// Class and, over it, pattern of each part.
const LOOKS: Looks<4> =
    [("fig-for", None), ("fig-against", Some("hatch")), ("fig-abstain", Some("dots")), ("fig-absent", None)];

impl VerdictBar {
    /// The figure as SVG.
    pub fn svg(&self) -> String {
        let top = if self.mark.is_some() { 18 } else { 1 };
        let key = Key::of(self.parts().map(|part| part.label.as_str()));
        let height = top + BAR.0 + 4 + key.height();
        let class = format!("fig-verdict {}", key.slack());
        let head = Head { class: class.trim_end(), ..self.head() };
        let mut d = Drawing::new(&head, Size::Fluid(Em(height)));
        patterns(&mut d);
        self.draw_parts(&mut d, Em(top));
        self.draw_mark(&mut d, Em(top));
        key.draw(&mut d, Axis(self.direction), Em(top + BAR.0 + 4), LOOKS);
        d.finish()
    }

    fn head(&self) -> Head<'_> {
        Head {
            id: &self.id,
            class: "fig-verdict",
            label: &self.label,
            desc: &self.desc,
            direction: self.direction,
            linked: false,
        }
    }

    fn parts(&self) -> [&Part; 4] {
        [&self.in_favour, &self.against, &self.abstaining, &self.absent]
    }

    fn draw_parts(&self, d: &mut Drawing, top: Em) {
        let axis = Axis(self.direction);
        let edges = edges(self.parts().map(|part| part.value));
        if edges.iter().all(|edge| *edge == 0) {
            axis.bar(d, Paint::Class("fig-absent"), (0, 10_000), top, BAR, "");
        }
        for (i, (part, (class, pattern))) in self.parts().into_iter().zip(LOOKS).enumerate() {
            let span = (edges[i], edges[i + 1]);
            axis.bar(d, Paint::Class(class), span, top, BAR, &part.label);
            if let Some(pattern) = pattern {
                axis.bar(d, Paint::Pattern(&d.paint(pattern)), span, top, BAR, &part.label);
            }
        }
    }

    fn draw_mark(&self, d: &mut Drawing, top: Em) {
        let Some(mark) = &self.mark else { return };
        let axis = Axis(self.direction);
        let whole = self.parts().iter().fold(0u128, |sum, part| sum.saturating_add(part.value));
        let at = place(mark.value, whole);
        axis.mark(d, at, Em(2), Em(top.0 + BAR.0 + 2));
        axis.beside(d, at, Em(11), &mark.label);
    }
}

fn patterns(d: &mut Drawing) {
    let (hatch, dots) = (d.id("hatch"), d.id("dots"));
    d.within("defs", &[], |d| {
        let attributes: [(_, &dyn Display); 5] = [
            ("id", &hatch),
            ("width", &6),
            ("height", &6),
            ("patternUnits", &"userSpaceOnUse"),
            ("patternTransform", &"rotate(45)"),
        ];
        d.within("pattern", &attributes, |d| d.leaf("path", &[("class", &"fig-hatch"), ("d", &"M3 0v6")]));
        let attributes: [(_, &dyn Display); 4] =
            [("id", &dots), ("width", &5), ("height", &5), ("patternUnits", &"userSpaceOnUse")];
        d.within("pattern", &attributes, |d| {
            d.leaf("circle", &[("class", &"fig-dots"), ("cx", &"2.5"), ("cy", &"2.5"), ("r", &1)]);
        });
    });
}

//! The composition bar: a value in a whole against the floor or cap that a rule sets.

use crate::bar::{Axis, Mark, Paint, place};
use crate::draw::{Direction, Drawing, Em, Head, Percent, Size};
use crate::quorum::end_sign;

/// A value against a floor, a cap, or both; what the rule forbids is hatched.
///
/// Its end is a full disc when the rule is kept and a ring when it is not; the sentence that says
/// so stands beside the figure, in the page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CompositionBar {
    /// Prefix of the ids inside, unique on the page.
    pub id: String,
    /// Accessible name: the rule.
    pub label: String,
    /// Rule and reality in a sentence.
    pub desc: String,
    /// Reading direction of the page.
    pub direction: Direction,
    /// Seats (or weights) that the rule counts.
    pub value: u128,
    /// A few words with the number, such as "41 women".
    pub value_label: String,
    /// All seats (or weights).
    pub whole: u128,
    /// A few words with the number, such as "of 102 seats"; left out where there is no room.
    pub whole_label: String,
    /// The least value allowed.
    pub floor: Option<Mark>,
    /// The greatest value allowed.
    pub cap: Option<Mark>,
    /// Whether the rule is kept, as the rule found; the figure does not judge.
    pub kept: bool,
}

const TRACK: (Em, Em) = (Em(18), Em(16));

impl CompositionBar {
    /// The figure as SVG.
    pub fn svg(&self) -> String {
        let lines = [&self.floor, &self.cap].into_iter().flatten().count() as i32;
        let mut d = Drawing::new(&self.head(), Size::Fluid(Em(38 + 15 * lines)));
        let axis = Axis(self.direction);
        let at = place(self.value, self.whole);
        axis.over(&mut d, at, Em(11), &self.value_label, &self.whole_label);
        axis.bar(&mut d, Paint::Class("fig-track"), (0, Percent::WHOLE), TRACK.0, TRACK.1, "");
        self.draw_forbidden(&mut d, axis);
        axis.bar(&mut d, Paint::Class("fig-fill"), (0, at), Em(22), Em(8), &self.value_label);
        for (line, mark) in [&self.floor, &self.cap].into_iter().flatten().enumerate() {
            let (mark_at, below) = (place(mark.value, self.whole), 15 * line as i32);
            axis.mark(&mut d, mark_at, Em(16), Em(37 + below));
            axis.beside(&mut d, mark_at, Em(48 + below), &mark.label);
        }
        end_sign(&mut d, axis.at(at), Em(26), self.kept);
        d.finish()
    }

    fn head(&self) -> Head<'_> {
        Head {
            id: &self.id,
            class: "fig-composition",
            label: &self.label,
            desc: &self.desc,
            direction: self.direction,
            linked: false,
        }
    }

    fn draw_forbidden(&self, d: &mut Drawing, axis: Axis) {
        let (pattern, paint) = (d.id("out"), d.paint("out"));
        d.within("defs", &[], |d| {
            let attributes: [(_, &dyn std::fmt::Display); 5] = [
                ("id", &pattern),
                ("width", &5),
                ("height", &5),
                ("patternUnits", &"userSpaceOnUse"),
                ("patternTransform", &"rotate(45)"),
            ];
            d.within("pattern", &attributes, |d| d.leaf("path", &[("class", &"fig-out"), ("d", &"M2 0v5")]));
        });
        let below = self.floor.as_ref().map(|floor| (0, place(floor.value, self.whole)));
        let above = self.cap.as_ref().map(|cap| (place(cap.value, self.whole), Percent::WHOLE));
        for span in [below, above].into_iter().flatten() {
            axis.bar(d, Paint::Pattern(&paint), span, TRACK.0, TRACK.1, "");
        }
    }
}

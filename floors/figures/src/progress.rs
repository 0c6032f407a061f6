//! The progress bar: how much of a whole is done, small enough for a table cell.

use crate::bar::{Axis, Paint, place};
use crate::draw::{Direction, Drawing, Em, Head, Percent, Size};

/// A small bar without words; the number stands beside it, in the page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Progress {
    /// Prefix of the ids inside, unique on the page.
    pub id: String,
    /// Accessible name, with the number.
    pub label: String,
    /// More in a sentence; may be empty.
    pub desc: String,
    /// Reading direction of the page.
    pub direction: Direction,
    /// What is done.
    pub value: u128,
    /// What there is to do in all; nothing is drawn as done if it is 0.
    pub whole: u128,
}

impl Progress {
    /// The figure as SVG.
    pub fn svg(&self) -> String {
        let head = Head {
            id: &self.id,
            class: "fig-progress",
            label: &self.label,
            desc: &self.desc,
            direction: self.direction,
            linked: false,
        };
        let mut d = Drawing::new(&head, Size::Fluid(Em(6)));
        let axis = Axis(self.direction);
        axis.bar(&mut d, Paint::Class("fig-track"), (0, Percent::WHOLE), Em(0), Em(6), "");
        axis.bar(&mut d, Paint::Class("fig-fill"), (0, place(self.value, self.whole)), Em(0), Em(6), "");
        d.finish()
    }
}

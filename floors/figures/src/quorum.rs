//! The quorum line: those present among those entitled, and the mark that presence must cross.

use crate::bar::{Axis, Mark, Paint, place};
use crate::draw::{Direction, Drawing, Em, Head, Percent, Size};

/// Presence as a line that must reach its mark; its end is a full disc once it has, a ring before.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct QuorumLine {
    /// Prefix of the ids inside, unique on the page.
    pub id: String,
    /// Accessible name.
    pub label: String,
    /// Presence, quorum and outcome in a sentence.
    pub desc: String,
    /// Reading direction of the page.
    pub direction: Direction,
    /// Heads or weights present.
    pub present: u128,
    /// A few words with the number, such as "214 present".
    pub present_label: String,
    /// Heads or weights entitled: the whole line.
    pub entitled: u128,
    /// A few words with the number, such as "of 341 entitled"; left out where there is no room.
    pub entitled_label: String,
    /// The least presence that makes a quorum, if the rule asks for one.
    pub mark: Option<Mark>,
    /// Whether there is a quorum, as the rule found; the figure does not judge.
    pub reached: bool,
}

impl QuorumLine {
    /// The figure as SVG.
    pub fn svg(&self) -> String {
        let top = if self.mark.is_some() { 18 } else { 3 };
        let mut d = Drawing::new(&self.head(), Size::Fluid(Em(top + 33)));
        let axis = Axis(self.direction);
        let at = place(self.present, self.entitled);
        axis.bar(&mut d, Paint::Class("fig-track"), (0, Percent::WHOLE), Em(top + 4), Em(8), "");
        axis.bar(&mut d, Paint::Class("fig-fill"), (0, at), Em(top + 4), Em(8), &self.present_label);
        if let Some(mark) = &self.mark {
            let mark_at = place(mark.value, self.entitled);
            axis.mark(&mut d, mark_at, Em(2), Em(top + 17));
            axis.beside(&mut d, mark_at, Em(11), &mark.label);
        }
        end_sign(&mut d, axis.at(at), Em(top + 8), self.reached);
        axis.ends(&mut d, Em(top + 29), &self.present_label, &self.entitled_label);
        d.finish()
    }

    fn head(&self) -> Head<'_> {
        Head {
            id: &self.id,
            class: "fig-quorum",
            label: &self.label,
            desc: &self.desc,
            direction: self.direction,
            linked: false,
        }
    }
}

/// The end of a value: a full disc when the rule is kept, a ring while it is not.
pub(crate) fn end_sign(d: &mut Drawing, at: Percent, middle: Em, kept: bool) {
    let class = if kept { "fig-kept" } else { "fig-unkept" };
    d.leaf("circle", &[("class", &class), ("cx", &at), ("cy", &middle), ("r", &Em(6))]);
}

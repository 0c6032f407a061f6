//! The key under a bar: what each of its signs means, in the caller's words.

use std::fmt::Display;

use super::{Axis, Paint, STEPS, Step, needed};
use crate::draw::{Direction, Drawing, Em, Percent, width_of};

/// For each part its sign and its words, in one line or, on narrow columns, in more.
pub(crate) struct Key<'a, const N: usize> {
    words: [&'a str; N],
    /// Columns of the key on the narrowest page.
    narrow: usize,
    /// The page width from which all stand in one line.
    line: Step,
}

/// Class and, over it, pattern of each part.
pub(crate) type Looks<const N: usize> = [(&'static str, Option<&'static str>); N];

/// From one line of the key to the next, and from the sign's edge to the words.
const KEY_LINE: i32 = 16;
const KEY_INDENT: i32 = 13;

impl<'a, const N: usize> Key<'a, N> {
    pub(crate) fn of(words: [&'a str; N]) -> Self {
        let widest = words
            .iter()
            .map(|words| width_of(words))
            .max()
            .unwrap_or(0)
            .saturating_add(KEY_INDENT as u32 + 5);
        let narrow = if needed(widest, Percent::WHOLE / 2) == Step::Always { 2 } else { 1 };
        Key { words, narrow, line: needed(widest, Percent::WHOLE / N as u32) }
    }

    /// Height in tenths of an em, for the most lines the key can need; 0 if there are no words.
    pub(crate) fn height(&self) -> i32 {
        match (self.is_empty(), self.line) {
            (true, _) => 0,
            (_, Step::Always) => KEY_LINE,
            _ => KEY_LINE * self.shown().count().div_ceil(self.narrow) as i32,
        }
    }

    /// The class that takes back the second line's height where one line is enough.
    pub(crate) fn slack(&self) -> &'static str {
        match self.line {
            Step::From(i) if self.height() == 2 * KEY_LINE => STEPS[i].3,
            _ => "",
        }
    }

    pub(crate) fn draw(&self, d: &mut Drawing, axis: Axis, top: Em, looks: Looks<N>) {
        match self.line {
            _ if self.is_empty() => {}
            Step::Always => self.draw_in(d, axis, top, looks, N),
            Step::Never => self.draw_in(d, axis, top, looks, self.narrow),
            step @ Step::From(_) => {
                d.within("g", &[("class", &step.hidden())], |d| {
                    self.draw_in(d, axis, top, looks, self.narrow)
                });
                d.within("g", &[("class", &step.shown())], |d| self.draw_in(d, axis, top, looks, N));
            }
        }
    }

    fn draw_in(&self, d: &mut Drawing, axis: Axis, top: Em, looks: Looks<N>, columns: usize) {
        for (at, i) in self.shown().enumerate() {
            let (column, line) = (at % columns, at / columns);
            let x = axis.at(Percent::WHOLE * column as u32 / columns as u32);
            let y = Em(top.0 + KEY_LINE * line as i32);
            d.within("svg", &[("x", &x), ("y", &y), ("overflow", &"visible")], |d| {
                draw_sign(d, axis, looks[i]);
                let indent = axis.forward(KEY_INDENT);
                d.text(&[("x", &indent), ("y", &Em(12))], self.words[i]);
            });
        }
    }

    fn shown(&self) -> impl Iterator<Item = usize> {
        (0..N).filter(|i| !self.words[*i].is_empty())
    }

    fn is_empty(&self) -> bool {
        self.words.iter().all(|words| words.is_empty())
    }
}

/// The sign of a part, at the start of its words.
fn draw_sign(d: &mut Drawing, axis: Axis, (class, pattern): (&str, Option<&str>)) {
    let x = Em(if axis.0 == Direction::Ltr { 0 } else { -9 });
    for paint in [Some(Paint::Class(class)), pattern.map(|p| d.paint(p)).as_deref().map(Paint::Pattern)] {
        if let Some((name, value)) = paint.map(Paint::attribute) {
            let attributes: [(_, &dyn Display); 5] =
                [(name, &value), ("x", &x), ("y", &Em(3)), ("width", &Em(9)), ("height", &Em(9))];
            d.leaf("rect", &attributes);
        }
    }
}

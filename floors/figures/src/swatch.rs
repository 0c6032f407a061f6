//! Swatches: the sign of each thing in a figure, for the table or key beside it.

use crate::draw::Direction;
use crate::draw::Drawing;
use crate::hemicycle::{DEPUTY_PART, Shape, draw_sign};
use crate::section::section_class;

/// A sign as it looks in the figure; hidden from a screen reader, for the words stand beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Swatch {
    /// The part for, in a [`VerdictBar`](crate::VerdictBar).
    InFavour,
    /// The part against.
    Against,
    /// The abstentions.
    Abstaining,
    /// Those who did not vote.
    Absent,
    /// A section, 0 to 8.
    Section(u8),
    /// A place of a section, 0 to 8, as maps draw it.
    Place(u8),
    /// A dot of a map by its size class, 0 to 3, as large as on the map where both stand in one `fig-frame`.
    Dot(u8),
    /// A seat class, in ink.
    Seat(Shape),
    /// A vacant seat.
    Vacant(Shape),
    /// A seat for whose holder somebody stands in.
    Deputised(Shape),
    /// A share in per mille as a bar, for a table whose cell says it in words.
    Share(u32, Direction),
}

impl Swatch {
    /// The sign as an SVG as high as the text it stands in.
    pub fn svg(self) -> String {
        if let Swatch::Share(permille, direction) = self {
            return share(permille, direction);
        }
        if let Swatch::Dot(size) = self {
            return dot(size);
        }
        let mut d = Drawing::hidden("fig fig-swatch", (16, 16));
        let square = |d: &mut Drawing, class: &str| {
            d.leaf("rect", &[("class", &class), ("x", &1), ("y", &1), ("width", &14), ("height", &14)]);
        };
        match self {
            Swatch::InFavour => square(&mut d, "fig-for"),
            Swatch::Against => {
                square(&mut d, "fig-against");
                d.leaf("path", &[("class", &"fig-hatch"), ("d", &"M1 7L7 1M1 15L15 1M9 15L15 9")]);
            }
            Swatch::Abstaining => {
                square(&mut d, "fig-abstain");
                d.leaf("path", &[("class", &"fig-dots-line"), ("d", &"M5 5h0M11 5h0M5 11h0M11 11h0")]);
            }
            Swatch::Absent => square(&mut d, "fig-absent"),
            Swatch::Section(section) => {
                let class = section_class(section);
                d.within("g", &[("class", &class)], |d| square(d, "fig-section"));
            }
            Swatch::Place(section) => {
                let class = section_class(section);
                d.within("g", &[("class", &class)], |d| {
                    d.leaf("circle", &[("class", &"fig-section"), ("cx", &8), ("cy", &8), ("r", &6)]);
                });
            }
            Swatch::Seat(shape) => centred(&mut d, shape, false),
            Swatch::Vacant(shape) => centred(&mut d, shape, true),
            Swatch::Deputised(shape) => {
                centred(&mut d, shape, false);
                let r = 7.5 * DEPUTY_PART;
                d.leaf("circle", &[("class", &"fig-deputy"), ("cx", &8), ("cy", &8), ("r", &r)]);
            }
            Swatch::Share(..) | Swatch::Dot(_) => {}
        }
        d.finish()
    }
}

/// A dot that fills its drawing, whose width the style sheet gives as it gives the map's.
fn dot(size: u8) -> String {
    let mut d = Drawing::hidden(&format!("fig fig-dot-key fig-dot-key-{}", size.min(3)), (16, 16));
    d.leaf("circle", &[("class", &"fig-seat"), ("cx", &8), ("cy", &8), ("r", &8)]);
    d.finish()
}

/// A bar of a hundred by ten.
fn share(permille: u32, direction: Direction) -> String {
    let mut d = Drawing::hidden("fig fig-share", (100, 10));
    let width = permille.min(1000) / 10;
    let x = if direction == Direction::Ltr { 0 } else { 100 - width };
    d.leaf("rect", &[("class", &"fig-track"), ("width", &100), ("height", &10)]);
    d.leaf("rect", &[("class", &"fig-fill"), ("x", &x), ("width", &width), ("height", &10)]);
    d.finish()
}

fn centred(d: &mut Drawing, shape: Shape, vacant: bool) {
    d.within("g", &[("class", &"fig-seat"), ("transform", &"translate(8 8)")], |d| {
        draw_sign(d, "", shape, vacant, 7.5)
    });
}

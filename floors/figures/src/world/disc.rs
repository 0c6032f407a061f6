//! Circles that count by their area, and the key that says how many a circle is.

use super::{HEIGHT, Place, WIDTH, view::View};
use crate::draw::{Direction, Drawing, Head, Size};
use crate::section::section_class;

/// One circle of a map: so many at a place, its area in proportion to all others of the map.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Disc {
    /// What it counts and how many, read aloud and shown on pointing at it; may be empty.
    pub title: String,
    /// The page of what it counts.
    pub href: Option<String>,
    /// Its middle.
    pub place: Place,
    /// Section, 0 to 8; greater numbers are drawn as 8.
    pub section: u8,
    /// How many.
    pub count: u64,
}

/// The key of a map's circles: a drawing as wide as the map, with some circles of the map's own size and their numbers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DiscKey {
    /// Prefix of the ids inside, unique on the page.
    pub id: String,
    /// Accessible name: what the circles count.
    pub label: String,
    /// In a sentence; may be empty.
    pub desc: String,
    /// Reading direction of the page.
    pub direction: Direction,
    /// The map's circles.
    pub discs: Vec<Disc>,
}

/// The widest circle has this radius, however few others there are.
const WIDEST: f64 = 80.0;
/// The narrowest that can still be seen.
const NARROWEST: f64 = 5.0;
/// Which part of the map all circles may cover together.
const COVERED: f64 = 0.07;
/// Style sheets enlarge circles by this much where the map is narrow: the key keeps room for it.
const ENLARGED: f64 = 1.5;
/// How many circles a key shows.
const KEYED: usize = 3;
/// From one circle of the key to the next.
const STEP: i32 = WIDTH / KEYED as i32;

/// How wide a circle is for its number: taken from all numbers of a map, so that it neither drowns nor starves.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scale {
    most: f64,
    widest: f64,
}

impl Scale {
    pub(super) fn of(discs: &[Disc]) -> Self {
        let most = discs.iter().map(|disc| disc.count).max().unwrap_or(0).max(1) as f64;
        let parts: f64 = discs.iter().map(|disc| disc.count as f64 / most).sum();
        let room = COVERED * f64::from(WIDTH) * f64::from(HEIGHT);
        let widest = (room / (std::f64::consts::PI * parts.max(f64::MIN_POSITIVE))).sqrt();
        Self { most, widest: widest.min(WIDEST) }
    }

    fn radius(self, count: u64) -> i32 {
        (self.widest * (count as f64 / self.most).sqrt()).max(NARROWEST).round() as i32
    }

    /// Round numbers for the key, the greatest first: each is 1, 2 or 5 and noughts, and some fifth of the one before.
    fn numbers(self) -> Vec<u64> {
        let most = self.most as u64;
        let tens = std::iter::successors(Some(1_u64), |ten| ten.checked_mul(10));
        let round = tens.flat_map(|ten| [1, 2, 5].map(|digit| ten.saturating_mul(digit)));
        let up_to: Vec<u64> = round.take_while(|number| *number <= most).collect();
        up_to.into_iter().rev().step_by(2).take(KEYED).collect()
    }
}

impl Disc {
    pub(super) fn draw(&self, d: &mut Drawing, view: &View, scale: Scale) {
        let (x, y) = view.point(self.place);
        let (class, r) = (format!("fig-disc {}", section_class(self.section)), scale.radius(self.count));
        let attributes: [(_, &dyn std::fmt::Display); 4] =
            [("class", &class), ("cx", &x), ("cy", &y), ("r", &r)];
        match &self.href {
            None => d.titled("circle", &attributes, &self.title),
            href => d.link(href.as_deref(), &self.title, |d| d.leaf("circle", &attributes)),
        }
    }
}

impl DiscKey {
    /// The numbers for which it shows circles, the greatest first, to be written in the reader's way.
    pub fn numbers(&self) -> Vec<u64> {
        Scale::of(&self.discs).numbers()
    }

    /// The figure as SVG; `write` writes a number.
    pub fn svg(&self, write: impl Fn(u64) -> String) -> String {
        let scale = Scale::of(&self.discs);
        let reach = (f64::from(scale.radius(scale.most as u64)) * ENLARGED).ceil() as i32;
        // Where the map is narrow, its words are higher than small circles.
        let height = (2 * reach).max(96);
        let head = Head {
            id: &self.id,
            class: "fig-disc-key",
            label: &self.label,
            desc: &self.desc,
            direction: self.direction,
            linked: false,
        };
        let mut d = Drawing::new(&head, Size::Scaled(WIDTH as u32, height as u32));
        for (step, number) in (0_i32..).zip(scale.numbers()) {
            let (middle, words) = (step * STEP + reach, step * STEP + 2 * reach + 16);
            let at = |x: i32| if self.direction == Direction::Rtl { WIDTH - x } else { x };
            let (middle, words, y, r) = (at(middle), at(words), height / 2, scale.radius(number));
            d.leaf(
                "circle",
                &[("class", &"fig-disc fig-disc-plain"), ("cx", &middle), ("cy", &y), ("r", &r)],
            );
            d.text(&[("x", &words), ("y", &y), ("dy", &".35em")], &write(number));
        }
        d.finish()
    }
}

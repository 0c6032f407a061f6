//! The world: places as dots on the Equal Earth projection.

mod disc;
mod equal_earth;
mod land;
mod view;

use crate::draw::{Direction, Drawing, Head, Size, is_safe_link};
use crate::section::section_class;
use disc::Scale;
pub use disc::{Disc, DiscKey};
pub use land::Land;
use std::collections::BTreeMap;
use view::View;

/// Places of the world by section and size. A map has a direction of its own and is never mirrored.
///
/// The projection keeps areas true: B. Šavrič, T. Patterson and B. Jenny, "The Equal Earth map
/// projection", International Journal of Geographical Information Science 33(3), 2018,
/// doi:10.1080/13658816.2018.1504949.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WorldDots {
    /// Prefix of the ids inside, unique on the page.
    pub id: String,
    /// Accessible name.
    pub label: String,
    /// What the dots count and as of when, in a sentence.
    pub desc: String,
    /// The dots, in groups that are named and lead somewhere as one: a country's, or a single member's.
    pub groups: Vec<DotGroup>,
    /// Circles that count by their area, each beside the dots or instead of them; see [`DiscKey`].
    pub discs: Vec<Disc>,
    /// The address of [`Land::svg`]; empty draws a bare graticule.
    pub land: String,
    /// Whether only the part of the world is drawn in which the dots lie.
    pub near: bool,
}

/// A place on the globe in millionths of a degree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Place {
    /// Latitude, north positive; beyond a pole counts as the pole.
    pub lat: i32,
    /// Longitude, east positive; beyond 180 degrees it goes on around the globe.
    pub lon: i32,
}

/// Dots with one name and one address.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DotGroup {
    /// What it is, read aloud and shown on pointing at it; may be empty.
    pub title: String,
    /// Its page.
    pub href: Option<String>,
    /// Its dots; those that share place, section and size are drawn once.
    pub dots: Vec<Dot>,
}

/// One dot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Dot {
    /// Where it is.
    pub place: Place,
    /// Section, 0 to 8; greater numbers are drawn as 8.
    pub section: u8,
    /// Size class, 0 (smallest) to 3; greater numbers are drawn as 3.
    pub size: u8,
}

const WIDTH: i32 = 2000;
const HEIGHT: i32 = 986;
/// The classes of the dots by size, whose widths the style sheet gives: wider where the map is narrow.
const SIZES: [&str; 4] = ["fig-dot-0", "fig-dot-1", "fig-dot-2", "fig-dot-3"];

impl WorldDots {
    /// The figure as SVG.
    pub fn svg(&self) -> String {
        let view = match self.near {
            true => View::around(self.places()),
            false => View::WHOLE,
        };
        let scale = Scale::of(&self.discs);
        let head = Head {
            id: &self.id,
            class: if view.is_whole() { "fig-world" } else { "fig-world fig-near" },
            label: &self.label,
            desc: &self.desc,
            direction: Direction::Ltr,
            linked: self.links().any(is_safe_link),
        };
        let mut d = Drawing::new(&head, Size::Scaled(WIDTH as u32, HEIGHT as u32));
        self.draw_ground(&mut d, &view);
        // Groups with large dots first, so that small ones stay in sight.
        let mut groups: Vec<&DotGroup> = self.groups.iter().collect();
        groups.sort_by_key(|group| std::cmp::Reverse(group.dots.iter().map(|dot| dot.size).max()));
        groups.into_iter().for_each(|group| group.draw(&mut d, &view));
        let mut discs: Vec<&Disc> = self.discs.iter().collect();
        discs.sort_by_key(|disc| std::cmp::Reverse(disc.count));
        discs.into_iter().for_each(|disc| disc.draw(&mut d, &view, scale));
        d.finish()
    }

    fn places(&self) -> impl Iterator<Item = Place> {
        let dots = self.groups.iter().flat_map(|group| &group.dots).map(|dot| dot.place);
        dots.chain(self.discs.iter().map(|disc| disc.place))
    }

    fn links(&self) -> impl Iterator<Item = &str> {
        let groups = self.groups.iter().filter_map(|group| group.href.as_deref());
        groups.chain(self.discs.iter().filter_map(|disc| disc.href.as_deref()))
    }

    fn draw_ground(&self, d: &mut Drawing, view: &View) {
        if !is_safe_link(&self.land) {
            let ground = land::ground(&|place| view.point(*place));
            return d.leaf("path", &[("class", &"fig-sea"), ("d", &ground)]);
        }
        let transform = view.transform(Land::FINE);
        for (class, part) in [("fig-land", "land"), ("fig-sea", "sea")] {
            let href = format!("{}#{part}", self.land);
            d.leaf("use", &[("class", &class), ("href", &href), ("transform", &transform)]);
        }
    }
}

impl DotGroup {
    fn draw(&self, d: &mut Drawing, view: &View) {
        if self.dots.is_empty() {
            return;
        }
        let mut kinds: BTreeMap<(u8, u8), Vec<(i32, i32)>> = BTreeMap::new();
        for dot in &self.dots {
            let kind = (3 - dot.size.min(3), dot.section.min(8));
            kinds.entry(kind).or_default().push(view.point(dot.place));
        }
        let draw = |d: &mut Drawing| {
            for ((rank, section), points) in kinds {
                draw_dots(d, points, SIZES[usize::from(3 - rank)], section);
            }
        };
        match (self.title.is_empty(), &self.href) {
            (true, None) => draw(d),
            _ => d.link(self.href.as_deref(), &self.title, draw),
        }
    }
}

/// Dots as the round ends of lines without length, each told by its way from the one before: some eight bytes.
fn draw_dots(d: &mut Drawing, mut points: Vec<(i32, i32)>, size: &str, section: u8) {
    points.sort_unstable();
    points.dedup();
    let mut path = String::new();
    let mut last = (0, 0);
    for (x, y) in points {
        path += &match path.is_empty() {
            true => format!("M{x} {y}h0"),
            false => format!("m{} {}h0", x - last.0, y - last.1),
        };
        last = (x, y);
    }
    let class = format!("fig-dots-of {size} {}", section_class(section));
    d.leaf("path", &[("class", &class), ("d", &path)]);
}

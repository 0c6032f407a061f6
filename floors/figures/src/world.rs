//! The world: places as dots on the Equal Earth projection.

mod equal_earth;

use std::collections::BTreeMap;

use crate::draw::{Direction, Drawing, Head, Size, is_safe_link};
use crate::section::section_class;
use equal_earth::{project, to_radians};

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
    /// The dots; those without title and link that share place, section and size are drawn once.
    pub dots: Vec<Dot>,
    /// Outlines of land as closed rings, already cut at the antimeridian; none draws a bare graticule.
    pub land: Vec<Vec<Place>>,
}

/// A place on the globe in millionths of a degree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Place {
    /// Latitude, north positive; beyond a pole counts as the pole.
    pub lat: i32,
    /// Longitude, east positive; beyond 180 degrees it goes on around the globe.
    pub lon: i32,
}

/// One dot.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Dot {
    /// Where it is.
    pub place: Place,
    /// Section, 0 to 8; greater numbers are drawn as 8.
    pub section: u8,
    /// Size class, 0 (smallest) to 3; greater numbers are drawn as 3.
    pub size: u8,
    /// Name; may be empty, which keeps large maps small.
    pub title: String,
    /// Page of what is there.
    pub href: Option<String>,
}

const WIDTH: i32 = 2000;
const HEIGHT: i32 = 986;
/// Radius of the dots by size class.
const RADII: [i32; 4] = [7, 10, 14, 20];

impl WorldDots {
    /// The figure as SVG.
    pub fn svg(&self) -> String {
        let head = Head {
            id: &self.id,
            class: "fig-world",
            label: &self.label,
            desc: &self.desc,
            direction: Direction::Ltr,
            linked: self.dots.iter().any(|dot| dot.href.as_deref().is_some_and(is_safe_link)),
        };
        let mut d = Drawing::new(&head, Size::Scaled(WIDTH as u32, HEIGHT as u32));
        d.leaf("path", &[("class", &"fig-sea"), ("d", &outline())]);
        d.leaf("path", &[("class", &"fig-graticule"), ("d", &graticule())]);
        if !self.land.is_empty() {
            d.leaf(
                "path",
                &[
                    ("class", &"fig-land"),
                    ("d", &self.land.iter().map(|ring| ring_path(ring)).collect::<String>()),
                ],
            );
        }
        self.draw_dots(&mut d);
        d.finish()
    }

    /// Large dots first, so that small ones stay in sight; within a size, plain ones as one path.
    fn draw_dots(&self, d: &mut Drawing) {
        let mut groups: BTreeMap<(u8, u8), Vec<&Dot>> = BTreeMap::new();
        for dot in &self.dots {
            groups.entry((3 - dot.size.min(3), dot.section.min(8))).or_default().push(dot);
        }
        for ((rank, section), dots) in groups {
            let radius = RADII[usize::from(3 - rank)];
            let (plain, named): (Vec<&Dot>, Vec<&Dot>) =
                dots.into_iter().partition(|dot| dot.title.is_empty() && dot.href.is_none());
            let class = format!("fig-dots-of {}", section_class(section));
            d.within("g", &[("class", &class)], |d| {
                draw_plain(d, &plain, radius);
                named.into_iter().for_each(|dot| draw_named(d, dot, radius));
            });
        }
    }
}

/// Untitled dots as the round ends of lines without length: a dozen bytes each.
fn draw_plain(d: &mut Drawing, dots: &[&Dot], radius: i32) {
    let mut points: Vec<(i32, i32)> = dots.iter().map(|dot| point(dot.place)).collect();
    points.sort_unstable();
    points.dedup();
    if !points.is_empty() {
        let path: String = points.iter().map(|(x, y)| format!("M{x} {y}h0")).collect();
        d.leaf("path", &[("stroke-width", &(2 * radius)), ("d", &path)]);
    }
}

fn draw_named(d: &mut Drawing, dot: &Dot, radius: i32) {
    let (x, y) = point(dot.place);
    let attributes: [(_, &dyn std::fmt::Display); 3] = [("cx", &x), ("cy", &y), ("r", &radius)];
    match &dot.href {
        Some(href) => d.link(Some(href), &dot.title, |d| d.leaf("circle", &attributes)),
        None => d.titled("circle", &attributes, &dot.title),
    }
}

/// A place on the drawing.
fn point(place: Place) -> (i32, i32) {
    let (x, y) = project(to_radians(place.lat, 90_000_000), to_radians(around(place.lon), 180_000_000));
    // The map's half width is 2.7066 (longitude 180 on the equator); ten units are left free around it.
    let scale = f64::from(WIDTH / 2 - 10) / project(0.0, std::f64::consts::PI).0;
    (WIDTH / 2 + (x * scale).round() as i32, HEIGHT / 2 - (y * scale).round() as i32)
}

/// A longitude brought back to -180..=180 degrees; the two ends stay as they are.
fn around(lon: i32) -> i32 {
    if (-180_000_000..=180_000_000).contains(&lon) {
        return lon;
    }
    let turned = (i64::from(lon) + 180_000_000).rem_euclid(360_000_000) - 180_000_000;
    turned as i32
}

fn degrees(lat: i32, lon: i32) -> Place {
    Place { lat: lat * 1_000_000, lon: lon * 1_000_000 }
}

fn outline() -> String {
    let east = (-18..=18).map(|step| degrees(5 * step, 180));
    let west = (-18..=18).map(|step| degrees(-5 * step, -180));
    ring_path(&east.chain(west).collect::<Vec<_>>())
}

/// Meridians and parallels every 30 degrees; a parallel is a straight line on this projection.
fn graticule() -> String {
    let meridians = (-5..=5).map(|m| (-9..=9).map(|step| degrees(10 * step, 30 * m)).collect::<Vec<_>>());
    let parallels = (-2..=2).map(|p| vec![degrees(30 * p, -180), degrees(30 * p, 180)]);
    meridians.chain(parallels).map(|line| line_path(&line)).collect()
}

fn ring_path(ring: &[Place]) -> String {
    if ring.is_empty() { String::new() } else { line_path(ring) + "Z" }
}

fn line_path(line: &[Place]) -> String {
    let mut path = String::new();
    let mut last = None;
    for (x, y) in line.iter().map(|place| point(*place)) {
        if last != Some((x, y)) {
            path += &format!("{}{x} {y}", if last.is_none() { 'M' } else { 'L' });
            last = Some((x, y));
        }
    }
    path
}

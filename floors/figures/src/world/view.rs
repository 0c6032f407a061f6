//! Which part of the world a map shows, and where on it a place lies.

use super::{HEIGHT, Place, WIDTH, equal_earth};
use equal_earth::{project, to_radians};

/// A map shows at least this part of the world's width: nearer, the outline of the land says nothing.
const NEAREST: f64 = 0.14;
/// Around one place alone, where nothing else tells which part of the world it is.
const ALONE: f64 = 0.24;
/// How far beyond the edge of the world a map may reach, as a part of its own width, so that nothing is cut off there.
const BEYOND: f64 = 0.04;
/// From which part of the world's width on the whole is shown.
const WHOLE: f64 = 0.8;

/// A part of the world as wide as high as the whole: the place of its corner, and how many times it is enlarged.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct View {
    x: f64,
    y: f64,
    times: f64,
}

impl View {
    /// The whole world.
    pub(super) const WHOLE: Self = Self { x: 0.0, y: 0.0, times: 1.0 };

    /// The part around some places, with room to see where they are; the whole, where they lie all over it.
    pub(super) fn around(places: impl Iterator<Item = Place>) -> Self {
        let (width, height) = (f64::from(WIDTH), f64::from(HEIGHT));
        let points: Vec<(f64, f64)> = places.map(on_the_world).collect();
        let least = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).fold(f64::INFINITY, f64::min);
        let most = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).fold(f64::NEG_INFINITY, f64::max);
        let (west, east) = (least(|at| at.0), most(|at| at.0));
        let (north, south) = (least(|at| at.1), most(|at| at.1));
        let share = (1.3 * ((east - west) / width).max((south - north) / height))
            .max(if (west, north) == (east, south) { ALONE } else { NEAREST });
        if points.is_empty() || share > WHOLE {
            return Self::WHOLE;
        }
        let corner = |low: f64, high: f64, whole: f64| {
            let beyond = BEYOND * share * whole;
            ((low + high - share * whole) / 2.0).clamp(-beyond, whole - share * whole + beyond)
        };
        Self { x: corner(west, east, width), y: corner(north, south, height), times: 1.0 / share }
    }

    pub(super) fn is_whole(&self) -> bool {
        *self == Self::WHOLE
    }

    /// A place on the drawing.
    pub(super) fn point(&self, place: Place) -> (i32, i32) {
        self.fine_point(place, 1)
    }

    /// A place on a drawing so many times as fine.
    pub(super) fn fine_point(&self, place: Place, fine: i32) -> (i32, i32) {
        let (x, y) = on_the_world(place);
        let times = self.times * f64::from(fine);
        (((x - self.x) * times).round() as i32, ((y - self.y) * times).round() as i32)
    }

    /// How a drawing of the whole world, so many times as fine, is brought behind the places.
    pub(super) fn transform(&self, fine: i32) -> String {
        let scale = self.times / f64::from(fine);
        match self.is_whole() {
            true => format!("scale({scale})"),
            false => {
                format!("translate({:.1} {:.1})scale({scale:.4})", -self.x * self.times, -self.y * self.times)
            }
        }
    }
}

/// A place on a drawing of the whole world.
fn on_the_world(place: Place) -> (f64, f64) {
    let (x, y) = project(to_radians(place.lat, 90_000_000), to_radians(around(place.lon), 180_000_000));
    // The map's half width is 2.7066 (longitude 180 on the equator); ten units are left free around it.
    let scale = f64::from(WIDTH / 2 - 10) / project(0.0, std::f64::consts::PI).0;
    (f64::from(WIDTH / 2) + x * scale, f64::from(HEIGHT / 2) - y * scale)
}

/// A longitude brought back to -180..=180 degrees; the two ends stay as they are.
fn around(lon: i32) -> i32 {
    if (-180_000_000..=180_000_000).contains(&lon) {
        return lon;
    }
    let turned = (i64::from(lon) + 180_000_000).rem_euclid(360_000_000) - 180_000_000;
    turned as i32
}

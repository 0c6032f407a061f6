//! The ground of a map: outlines of land, the edge of the world, meridians and parallels.

use super::{HEIGHT, Place, WIDTH, view::View};

/// The outlines of land, as a drawing of its own to which every map refers, so that a browser fetches it once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Land {
    /// Closed rings, already cut at 180 degrees; a ring within another is water in it.
    pub rings: Vec<Vec<Place>>,
}

impl Land {
    /// How many units of the drawing are one of a map's, so that it can be enlarged.
    pub(super) const FINE: i32 = 2;

    /// The drawing: what [`WorldDots::land`](super::WorldDots::land) is the address of. It wears no dress of its own.
    pub fn svg(&self) -> String {
        let point = |place: &Place| View::WHOLE.fine_point(*place, Self::FINE);
        let land: String = self.rings.iter().map(|ring| ring_path(ring.iter().map(point))).collect();
        let sea = ground(&point);
        let (width, height) = (WIDTH * Self::FINE, HEIGHT * Self::FINE);
        format!(
            concat!(
                r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">"#,
                r#"<path id="land" fill-rule="evenodd" d="{land}"/>"#,
                r#"<path id="sea" vector-effect="non-scaling-stroke" fill="none" d="{sea}"/></svg>"#,
            ),
            width = width,
            height = height,
            land = land,
            sea = sea
        )
    }
}

/// The edge of the world, with meridians and parallels every 30 degrees; a parallel is a straight line on this
/// projection.
pub(super) fn ground(point: &impl Fn(&Place) -> (i32, i32)) -> String {
    let east = (-18..=18).map(|step| degrees(5 * step, 180));
    let west = (-18..=18).map(|step| degrees(-5 * step, -180));
    let edge = ring_path(east.chain(west).map(|place| point(&place)));
    let meridians = (-5..=5).map(|m| (-9..=9).map(|step| degrees(10 * step, 30 * m)).collect::<Vec<_>>());
    let parallels = (-2..=2).map(|p| vec![degrees(30 * p, -180), degrees(30 * p, 180)]);
    let lines = meridians.chain(parallels).map(|line| line_path(line.iter().map(point)));
    lines.fold(edge, |path, line| path + &line)
}

fn degrees(lat: i32, lon: i32) -> Place {
    Place { lat: lat * 1_000_000, lon: lon * 1_000_000 }
}

fn ring_path(ring: impl Iterator<Item = (i32, i32)>) -> String {
    let path = line_path(ring);
    if path.is_empty() { path } else { path + "z" }
}

/// A line, each point told by its way from the one before; a minus divides numbers as a space does.
fn line_path(mut line: impl Iterator<Item = (i32, i32)>) -> String {
    let Some((mut x, mut y)) = line.next() else { return String::new() };
    let mut path = format!("M{x} {y}");
    let mut space = "l";
    for (to_x, to_y) in line {
        let (east, south) = (to_x - x, to_y - y);
        if (east, south) == (0, 0) {
            continue;
        }
        path += if east < 0 && space == " " { "" } else { space };
        path += &east.to_string();
        path += if south < 0 { "" } else { " " };
        path += &south.to_string();
        (x, y, space) = (to_x, to_y, " ");
    }
    path
}

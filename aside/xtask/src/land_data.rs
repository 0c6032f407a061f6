//! Makes the outline of the land on maps: Natural Earth's 1:110 million land (public domain), as npm's `world-atlas`
//! packs it in TopoJSON, unpacked, cut where the map is cut, at 180 degrees, and rounded to a hundredth of a degree.

use serde_json::Value;
use std::path::Path;

/// The file written, below the root.
const TARGET: &str = "floors/shell/assets/land.geojson";

/// Degrees east and north.
type Position = (f64, f64);
type Ring = Vec<Position>;

/// Reads a TopoJSON file and writes the outline below `root`.
///
/// # Errors
///
/// When the file cannot be read, is no such TopoJSON, or the target cannot be written.
pub fn write(source: &Path, root: &Path) -> Result<(), String> {
    let told = |error: &dyn std::fmt::Display| format!("{}: {error}", source.display());
    let text = std::fs::read_to_string(source).map_err(|error| told(&error))?;
    let topology: Value = serde_json::from_str(&text).map_err(|error| told(&error))?;
    let polygons = polygons(&topology).ok_or_else(|| told(&"no TopoJSON with an object called land"))?;
    let cut: Vec<Vec<Ring>> = polygons.iter().flat_map(|rings| cut(rings)).collect();
    std::fs::write(root.join(TARGET), geojson(&cut)).map_err(|error| format!("{TARGET}: {error}"))?;
    println!(
        "{TARGET}: {} polygons, {} positions",
        cut.len(),
        cut.iter().flatten().map(Vec::len).sum::<usize>()
    );
    Ok(())
}

/// The polygons of the object `land`, each its outer ring and its holes.
fn polygons(topology: &Value) -> Option<Vec<Vec<Ring>>> {
    let arcs = arcs(topology)?;
    let ring = |indices: &Value| -> Option<Ring> {
        let mut ring = Ring::new();
        for index in indices.as_array()? {
            let index = index.as_i64()?;
            // A negative number is an arc walked backwards: −1 is the first.
            let arc = arcs.get(usize::try_from(if index < 0 { !index } else { index }).ok()?)?;
            let walked: Ring = if index < 0 { arc.iter().rev().copied().collect() } else { arc.clone() };
            let skip = usize::from(!ring.is_empty());
            ring.extend(walked.into_iter().skip(skip));
        }
        Some(ring)
    };
    let polygon = |rings: &Value| rings.as_array()?.iter().map(ring).collect::<Option<Vec<Ring>>>();
    let mut all = Vec::new();
    for geometry in topology.pointer("/objects/land/geometries")?.as_array()? {
        let arcs = geometry.get("arcs")?;
        match geometry.get("type")?.as_str()? {
            "Polygon" => all.push(polygon(arcs)?),
            "MultiPolygon" => {
                all.extend(arcs.as_array()?.iter().map(polygon).collect::<Option<Vec<_>>>()?);
            }
            _ => return None,
        }
    }
    Some(all)
}

/// The arcs in degrees: TopoJSON keeps each position as its difference from the one before, in steps of a grid.
fn arcs(topology: &Value) -> Option<Vec<Ring>> {
    let pair = |value: &Value| Some((value.get(0)?.as_f64()?, value.get(1)?.as_f64()?));
    let scale = pair(topology.pointer("/transform/scale")?)?;
    let origin = pair(topology.pointer("/transform/translate")?)?;
    let arc = |arc: &Value| {
        let mut at = (0.0, 0.0);
        let step = |step: &Value| {
            let step = pair(step)?;
            at = (at.0 + step.0, at.1 + step.1);
            Some((at.0 * scale.0 + origin.0, at.1 * scale.1 + origin.1))
        };
        arc.as_array()?.iter().map(step).collect::<Option<Ring>>()
    };
    topology.get("arcs")?.as_array()?.iter().map(arc).collect()
}

/// A polygon of the globe as polygons of the map: cut along 180 degrees, and led around the pole it encloses.
fn cut(rings: &[Ring]) -> Vec<Vec<Ring>> {
    let flat: Vec<Ring> = rings.iter().map(|ring| unrolled(ring)).collect();
    let sheets = [-360.0, 0.0, 360.0].map(|shift| {
        let kept = flat.iter().map(|ring| within(ring, shift)).filter(|ring| ring.len() > 3);
        kept.collect::<Vec<Ring>>()
    });
    sheets.into_iter().filter(|polygon| !polygon.is_empty()).collect()
}

/// A ring laid out flat, so that it never leaps from one edge of the map to the other; closed over the pole it encloses.
fn unrolled(ring: &[Position]) -> Ring {
    let mut flat = Ring::with_capacity(ring.len() + 3);
    for (east, north) in ring {
        let before = flat.last().map_or(*east, |(before, _)| *before);
        let turns = ((before - east) / 360.0).round();
        flat.push((east + 360.0 * turns, *north));
    }
    let (Some(first), Some(last)) = (flat.first().copied(), flat.last().copied()) else { return flat };
    if (last.0 - first.0).abs() > 180.0 {
        let pole = if first.1 < 0.0 { -90.0 } else { 90.0 };
        flat.extend([(last.0, pole), (first.0, pole), first]);
    }
    flat
}

/// The part of a ring on the sheet that begins `shift` degrees east of the map, brought onto the map.
fn within(ring: &[Position], shift: f64) -> Ring {
    let brought: Ring = ring.iter().map(|(east, north)| (east - shift, *north)).collect();
    let eastward = half(&brought, |east| east + 180.0);
    let mut kept = half(&eastward, |east| 180.0 - east);
    kept.iter_mut().for_each(|at| *at = ((at.0 * 100.0).round() / 100.0, (at.1 * 100.0).round() / 100.0));
    kept.dedup();
    if let (Some(first), true) = (kept.first().copied(), kept.first() != kept.last()) {
        kept.push(first);
    }
    kept
}

/// Sutherland and Hodgman's clipping of a closed ring by one line: what lies where `inside` is not negative stays.
fn half(ring: &[Position], inside: impl Fn(f64) -> f64) -> Ring {
    let mut kept = Ring::new();
    for pair in ring.windows(2) {
        let &[from, to] = pair else { continue };
        let (a, b) = (inside(from.0), inside(to.0));
        if (a < 0.0) != (b < 0.0) {
            let share = a / (a - b);
            kept.push((from.0 + share * (to.0 - from.0), from.1 + share * (to.1 - from.1)));
        }
        if b >= 0.0 {
            kept.push(to);
        }
    }
    if let Some(first) = kept.first().copied() {
        kept.push(first);
    }
    kept
}

fn geojson(polygons: &[Vec<Ring>]) -> String {
    let position = |(east, north): &Position| format!("[{east},{north}]");
    let ring = |ring: &Ring| format!("[{}]", ring.iter().map(position).collect::<Vec<_>>().join(","));
    let polygon = |rings: &Vec<Ring>| format!("[{}]", rings.iter().map(ring).collect::<Vec<_>>().join(","));
    let all = polygons.iter().map(polygon).collect::<Vec<_>>().join(",\n");
    format!("{{\"type\":\"MultiPolygon\",\"coordinates\":[\n{all}\n]}}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ring_over_the_edge_of_the_map_becomes_two() {
        let island = vec![(170.0, 0.0), (-170.0, 0.0), (-170.0, 10.0), (170.0, 10.0), (170.0, 0.0)];
        let cut = cut(&[island]);
        assert_eq!(
            cut,
            [
                [vec![(180.0, 10.0), (170.0, 10.0), (170.0, 0.0), (180.0, 0.0), (180.0, 10.0)]],
                [vec![(-170.0, 0.0), (-170.0, 10.0), (-180.0, 10.0), (-180.0, 0.0), (-170.0, 0.0)]],
            ]
        );
    }

    #[test]
    fn a_ring_around_the_pole_is_closed_over_it() {
        let cap = vec![(-180.0, -70.0), (-60.0, -70.0), (60.0, -70.0), (180.0, -70.0)];
        let cut = cut(&[cap]);
        assert_eq!(cut.len(), 1);
        assert!(cut[0][0].contains(&(180.0, -90.0)) && cut[0][0].contains(&(-180.0, -90.0)), "{cut:?}");
    }

    #[test]
    fn arcs_are_joined_forwards_and_backwards() {
        let topology = serde_json::json!({
            "transform": {"scale": [1.0, 2.0], "translate": [10.0, 20.0]},
            "arcs": [[[0, 0], [5, 0]], [[0, 0], [0, 3], [5, -3]]],
            "objects": {"land": {"geometries": [{"type": "Polygon", "arcs": [[0, -2]]}]}}
        });
        let ring = vec![(10.0, 20.0), (15.0, 20.0), (10.0, 26.0), (10.0, 20.0)];
        assert_eq!(polygons(&topology), Some(vec![vec![ring]]));
    }
}

//! The outline of the land behind every map: the one that comes with the program, or a file of the data folder instead.
//!
//! Which borders and coasts a federation shows is its own affair: it may lay a GeoJSON (RFC 7946) of polygons into its
//! data folder. A file that is none is not drawn, and `koinon check` says what is wrong with it.

use base::Fault;
use figures::{Land, Place};
use serde_json::Value;
use std::{io::ErrorKind, path::Path, sync::LazyLock};

/// The file in the data folder.
pub const FILE: &str = "land.geojson";

/// The most bytes of it; what is fetched with a map must stay light.
const MOST_BYTES: u64 = 2_000_000;
/// The most positions.
const MOST: usize = 40_000;

/// Natural Earth's, 1:110 million, in the public domain: `cargo xtask land-data`.
static OWN: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let land = read(include_str!("../assets/land.geojson").as_bytes());
    land.map(|land| land.svg().into_bytes()).unwrap_or_default()
});

/// Where the outline that comes with the program is from.
const SOURCE: &str = "Natural Earth, 1:110m";

/// An outline ready to be served.
pub(crate) struct Drawn {
    /// The SVG.
    pub svg: Vec<u8>,
    /// Where it is from; the federation knows where its own is from.
    pub source: Option<&'static str>,
    /// What is wrong with the file that should have been drawn instead.
    pub fault: Option<Fault>,
}

/// The outline of a house with that data folder.
pub(crate) fn drawn(folder: &Path) -> Drawn {
    let own = |fault| Drawn { svg: OWN.clone(), source: Some(SOURCE), fault };
    match of_folder(folder) {
        Ok(None) => own(None),
        Ok(Some(land)) => Drawn { svg: land.svg().into_bytes(), source: None, fault: None },
        Err(fault) => own(Some(fault)),
    }
}

fn of_folder(folder: &Path) -> Result<Option<Land>, Fault> {
    let within = |error| Fault::from(FILE, error);
    let path = folder.join(FILE);
    match std::fs::metadata(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(within(error)),
        Ok(found) if found.len() > MOST_BYTES => return Err(Fault::new(format!("{FILE}: more than 2 MB"))),
        Ok(_) => {}
    }
    let bytes = std::fs::read(path).map_err(within)?;
    read(&bytes).map(Some).map_err(|why| Fault::new(format!("{FILE}: {why}")))
}

/// Reads the polygons of a GeoJSON.
fn read(bytes: &[u8]) -> Result<Land, String> {
    let whole: Value = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
    let mut land = Land::default();
    gather(&whole, &mut land)?;
    match land.rings.is_empty() {
        true => Err("there is no polygon".to_owned()),
        false => Ok(land),
    }
}

/// The rings of a thing and of all that it holds; JSON that is nested too deeply has been refused by its reader.
fn gather(thing: &Value, land: &mut Land) -> Result<(), String> {
    let list = |name: &str| {
        let list = thing.get(name).and_then(Value::as_array);
        list.ok_or_else(|| format!("something has no list of {name}"))
    };
    match thing.get("type").and_then(Value::as_str) {
        Some("FeatureCollection") => list("features")?.iter().try_for_each(|one| gather(one, land)),
        Some("GeometryCollection") => list("geometries")?.iter().try_for_each(|one| gather(one, land)),
        Some("Feature") => match thing.get("geometry") {
            None | Some(Value::Null) => Ok(()),
            Some(geometry) => gather(geometry, land),
        },
        Some("Polygon") => polygon(list("coordinates")?, land),
        Some("MultiPolygon") => list("coordinates")?
            .iter()
            .try_for_each(|one| polygon(one.as_array().ok_or("a polygon is no list of rings")?, land)),
        Some(other) => Err(format!("a map is drawn from polygons, not from {other}")),
        None => Err("something has no type".to_owned()),
    }
}

fn polygon(rings: &[Value], land: &mut Land) -> Result<(), String> {
    for ring in rings {
        let ring = ring.as_array().ok_or("a ring is no list of positions")?;
        let ring = ring.iter().map(place).collect::<Result<Vec<Place>, String>>()?;
        if ring.len() < 4 || ring.first() != ring.last() {
            return Err("a ring has fewer than four positions or is not closed".to_owned());
        }
        land.rings.push(ring);
        if land.rings.iter().map(Vec::len).sum::<usize>() > MOST {
            return Err(format!("there are more than {MOST} positions"));
        }
    }
    Ok(())
}

fn place(position: &Value) -> Result<Place, String> {
    let degrees = |at: usize, most: f64| {
        let degrees = position.get(at).and_then(Value::as_f64).filter(|degrees| degrees.abs() <= most);
        degrees.map(|degrees| (degrees * 1e6).round() as i32)
    };
    match (degrees(0, 180.0), degrees(1, 90.0)) {
        (Some(lon), Some(lat)) => Ok(Place { lat, lon }),
        _ => Err(format!("{position} is no longitude and latitude")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rings(json: Value) -> Result<usize, String> {
        read(json.to_string().as_bytes()).map(|land| land.rings.len())
    }

    #[test]
    fn the_outline_that_comes_with_the_program_is_drawn_and_light() {
        let text = String::from_utf8(OWN.clone()).expect("text");
        assert!(text.starts_with("<svg ") && text.contains(r#"id="land""#));
        assert!((20_000..60_000).contains(&text.len()), "{} bytes", text.len());
    }

    #[test]
    fn polygons_are_found_wherever_they_stand() {
        let square = serde_json::json!([[[0, 0], [1, 0], [1, 1], [0, 0]]]);
        let polygon = serde_json::json!({"type": "Polygon", "coordinates": square});
        let several = serde_json::json!({"type": "MultiPolygon", "coordinates": [square, square]});
        let feature = serde_json::json!({"type": "Feature", "geometry": several, "properties": {}});
        let nowhere = serde_json::json!({"type": "Feature", "geometry": null});
        let all = serde_json::json!({"type": "FeatureCollection", "features": [feature, nowhere]});
        assert_eq!((rings(polygon), rings(all)), (Ok(1), Ok(2)));
    }

    #[test]
    fn what_is_no_outline_is_refused_with_its_reason() {
        let polygon = |ring: Value| serde_json::json!({"type": "Polygon", "coordinates": [ring]});
        for (json, why) in [
            (serde_json::json!([]), "something has no type"),
            (serde_json::json!({"type": "Point", "coordinates": [0, 0]}), "not from Point"),
            (serde_json::json!({"type": "FeatureCollection", "features": []}), "there is no polygon"),
            (serde_json::json!({"type": "MultiPolygon", "coordinates": [1]}), "no list of rings"),
            (polygon(serde_json::json!([[0, 0], [1, 0], [0, 0]])), "fewer than four"),
            (polygon(serde_json::json!([[0, 0], [1, 0], [1, 1], [0, 1]])), "not closed"),
            (polygon(serde_json::json!([[0, 0], [1, 0], [1, 91], [0, 0]])), "[1,91] is no longitude"),
            (polygon(serde_json::json!([[0, 0], ["x", 0], [1, 1], [0, 0]])), "is no longitude"),
        ] {
            let refused = rings(json).expect_err(why);
            assert!(refused.contains(why), "{refused}");
        }
    }

    #[test]
    fn a_file_of_the_data_folder_is_drawn_instead_if_it_can_be() {
        let folder = tempfile::tempdir().expect("a folder");
        let own = drawn(folder.path());
        assert!(own.fault.is_none() && own.source.is_some());
        std::fs::write(folder.path().join(FILE), "{").expect("written");
        let faulty = drawn(folder.path());
        assert_eq!(faulty.svg, own.svg);
        assert!(faulty.fault.expect("a fault").to_string().starts_with("land.geojson: "));
        let square = r#"{"type":"Polygon","coordinates":[[[0,0],[90,0],[90,45],[0,0]]]}"#;
        std::fs::write(folder.path().join(FILE), square).expect("written");
        let other = drawn(folder.path());
        assert!(other.fault.is_none() && other.source.is_none() && other.svg.len() < own.svg.len());
    }
}

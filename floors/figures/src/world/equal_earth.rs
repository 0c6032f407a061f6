//! The Equal Earth projection of the sphere, Šavrič, Patterson and Jenny 2018, equations (1) to (5).

const A: [f64; 4] = [1.340264, -0.081106, 0.000893, 0.003796];

/// Degrees in millionths as radians, held within `limit` on both sides.
pub(super) fn to_radians(microdegrees: i32, limit: i32) -> f64 {
    (f64::from(microdegrees.clamp(-limit, limit)) / 1e6).to_radians()
}

/// Plane coordinates, x to the east and y to the north, of a place on a sphere of radius 1.
pub(super) fn project(latitude: f64, longitude: f64) -> (f64, f64) {
    let root3 = 3f64.sqrt();
    let theta = (root3 / 2.0 * latitude.sin()).asin();
    let (t2, t6) = (theta.powi(2), theta.powi(6));
    let slope = A[0] + 3.0 * A[1] * t2 + t6 * (7.0 * A[2] + 9.0 * A[3] * t2);
    let x = 2.0 * root3 * longitude * theta.cos() / (3.0 * slope);
    let y = theta * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2));
    (x, y)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-6
    }

    /// The corners of the map as the paper's own proportions give them: poles are lines 0.59 of the
    /// equator's length, the height is 0.4867 of the width.
    #[test]
    fn the_map_has_the_proportions_of_the_paper() {
        let (equator, _) = project(0.0, std::f64::consts::PI);
        let (pole, north) = project(std::f64::consts::FRAC_PI_2, std::f64::consts::PI);
        assert!(near(equator, 2.706_629_895));
        assert!(near(north, 1.317_362_759));
        assert!((pole / equator - 0.59).abs() < 0.005);
        assert!((north / equator - 0.4867).abs() < 0.0005);
    }

    /// What PROJ publishes for its own tests (test/gie/builtins.gie), in metres on a sphere of 6 378 137 m.
    #[test]
    fn places_are_where_proj_has_them() {
        const RADIUS: f64 = 6_378_137.0;
        for ((latitude, longitude), (east, north)) in [
            ((0.0f64, 180.0f64), (17_263_256.84, 0.0)),
            ((45.0, 180.0), (14_795_421.79, 5_486_671.72)),
            ((90.0, -180.0), (-10_227_908.09, 8_402_320.16)),
        ] {
            let (x, y) = project(latitude.to_radians(), longitude.to_radians());
            assert!((x * RADIUS - east).abs() < 0.01 && (y * RADIUS - north).abs() < 0.01, "{x} {y}");
        }
    }

    /// Equal area: a small cell anywhere has the area it has on the sphere.
    #[test]
    fn areas_are_true() {
        let step = 1e-4;
        for latitude in [-85.0f64, -60.0, -30.0, 0.0, 15.0, 45.0, 75.0, 89.0] {
            let lat = latitude.to_radians();
            let (x0, y0) = project(lat - step, 1.0);
            let (x1, y1) = project(lat + step, 1.0);
            let width = project(lat, 1.0 + step).0 - project(lat, 1.0 - step).0;
            let sheared = width * (y1 - y0);
            let sphere = 2.0 * step * ((lat + step).sin() - (lat - step).sin());
            assert!((sheared / sphere - 1.0).abs() < 1e-4, "at {latitude}: {x0} {x1} {}", sheared / sphere);
        }
    }

    #[test]
    fn both_halves_mirror_each_other() {
        let (x, y) = project(0.7, 1.2);
        assert_eq!(project(-0.7, -1.2), (-x, -y));
        assert_eq!(project(0.0, 0.0), (0.0, 0.0));
    }
}

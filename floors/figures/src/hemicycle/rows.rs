//! Places for any number of seats on concentric half circles, the largest signs that fit.

use std::f64::consts::{FRAC_PI_2, PI};

/// The innermost row is no nearer to the centre than this share of the outermost.
const HOLLOW: f64 = 0.4;
/// Neighbouring seats are no further apart than this share of the outermost row.
const WIDEST: f64 = 0.2;

/// Where a seat stands: angle in radians from the start, radius in units of the drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    pub angle: f64,
    pub radius: f64,
}

/// Rows of seats around a centre.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Rows {
    /// Least distance between the centres of two seats.
    pitch: f64,
    /// Radius and number of seats of each row, from the outermost.
    rows: Vec<(f64, usize)>,
    outer: f64,
}

impl Rows {
    /// Rows for so many seats, their signs reaching no further than `outer`.
    pub(super) fn fit(seats: usize, outer: f64) -> Self {
        let pitch = widest_pitch(seats);
        // The outermost signs touch `outer`: the outermost row stands half a pitch inside.
        let unit = outer / (1.0 + pitch / 2.0);
        let mut radii = row_radii(pitch);
        while radii.len() > 1 && capacity(&radii[..radii.len() - 1], pitch) >= seats {
            radii.pop();
        }
        let counts = share_out(seats, &radii, pitch);
        let rows = radii.iter().map(|r| r * unit).zip(counts).collect();
        Rows { pitch: pitch * unit, rows, outer: unit }
    }

    /// Radius of the disc that belongs to one seat alone, after coordinates are rounded to units.
    pub(super) fn radius(&self) -> f64 {
        (self.pitch * 0.97 - 1.5).max(0.4) / 2.0
    }

    /// Radius of the innermost row.
    pub(super) fn hollow(&self) -> f64 {
        self.rows.last().map_or(self.outer, |row| row.0)
    }

    /// All places in order of their angle, outer rows first where angles are equal.
    pub(super) fn places(&self) -> Vec<Place> {
        let lone = self.rows.len() == 1;
        let mut places: Vec<Place> =
            self.rows.iter().flat_map(|(radius, seats)| row_places(*radius, *seats, lone)).collect();
        places.sort_by(|a, b| a.angle.total_cmp(&b.angle).then(b.radius.total_cmp(&a.radius)));
        places
    }
}

/// The places of one row: from end to end, or, for a few seats alone, evenly around the top.
fn row_places(radius: f64, seats: usize, lone: bool) -> impl Iterator<Item = Place> {
    let inset = if lone && seats < 5 { 0.5 } else { 0.0 };
    let step = PI / ((seats as f64) - 1.0 + 2.0 * inset).max(1.0);
    (0..seats).map(move |i| {
        let angle = if seats == 1 { FRAC_PI_2 } else { (i as f64 + inset) * step };
        Place { angle, radius }
    })
}

/// The greatest distance between seats, for an outermost row of radius 1, at which all find a place.
fn widest_pitch(seats: usize) -> f64 {
    let fits = |pitch: f64| capacity(&row_radii(pitch), pitch) >= seats;
    let (mut low, mut high) = (1e-4, WIDEST);
    if fits(high) {
        return high;
    }
    for _ in 0..40 {
        let middle = (low + high) / 2.0;
        if fits(middle) {
            low = middle;
        } else {
            high = middle;
        }
    }
    low
}

fn row_radii(pitch: f64) -> Vec<f64> {
    let rows = ((1.0 - HOLLOW) / pitch).floor() as usize + 1;
    (0..rows).map(|row| 1.0 - row as f64 * pitch).collect()
}

fn capacity(radii: &[f64], pitch: f64) -> usize {
    radii.iter().map(|radius| row_capacity(*radius, pitch)).sum()
}

/// Seats of a row from end to end whose neighbours are a pitch apart as the crow flies.
fn row_capacity(radius: f64, pitch: f64) -> usize {
    (PI / (2.0 * (pitch / 2.0 / radius).asin())).floor() as usize + 1
}

/// Seats for each row in proportion to its length, never more than it holds, all of them placed.
fn share_out(seats: usize, radii: &[f64], pitch: f64) -> Vec<usize> {
    let mut left = seats;
    let mut length: f64 = radii.iter().sum();
    let mut counts = vec![0; radii.len()];
    for (row, radius) in radii.iter().enumerate().rev() {
        let fair = (left as f64 * radius / length).round() as usize;
        counts[row] = fair.min(row_capacity(*radius, pitch)).min(left);
        left -= counts[row];
        length -= radius;
    }
    for (row, radius) in radii.iter().enumerate() {
        let more = left.min(row_capacity(*radius, pitch) - counts[row]);
        counts[row] += more;
        left -= more;
    }
    counts
}

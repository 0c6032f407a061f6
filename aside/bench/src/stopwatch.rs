//! The one place that looks at the clock, and medians of what it told.

use std::time::{Duration, Instant};

/// A running watch.
#[derive(Debug, Clone, Copy)]
pub struct Stopwatch(Instant);

impl Stopwatch {
    /// Starts one.
    #[allow(clippy::disallowed_methods, reason = "to measure time is what this program is for")]
    pub fn start() -> Self {
        Self(Instant::now())
    }

    /// What has passed.
    pub fn passed(self) -> Duration {
        self.0.elapsed()
    }
}

/// The middle of several figures; the lower one of two. Nothing gives 0.
pub fn median(figures: &[f64]) -> f64 {
    part(figures, 0.5)
}

/// The figure below which this part of all lies.
pub fn part(figures: &[f64], part: f64) -> f64 {
    let mut sorted = figures.to_vec();
    sorted.sort_by(f64::total_cmp);
    let last = sorted.len().saturating_sub(1);
    sorted.get((last as f64 * part) as usize).copied().unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_is_that_of_the_sorted_figures() {
        assert_eq!(median(&[3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(&[4.0, 1.0, 3.0, 2.0]), 2.0);
        assert_eq!(median(&[]), 0.0);
        let hundred: Vec<f64> = (0..=100).map(f64::from).collect();
        assert_eq!(part(&hundred, 0.99), 99.0);
    }
}

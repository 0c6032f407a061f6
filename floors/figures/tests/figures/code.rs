//! The QR code: another program reads from the drawing what was put into it.

use crate::xml::read;
use figures::Code;

/// Pixels of one module.
const SCALE: usize = 4;

fn code(says: &str) -> Option<String> {
    Code { id: "c".into(), label: "To the open vote".into(), desc: String::new(), says: says.to_owned() }
        .svg()
}

/// The dark modules of a drawing, and its side.
fn modules(svg: &str) -> (usize, Vec<(usize, usize)>) {
    let root = read(svg).unwrap();
    let side = root.get("viewBox").unwrap().rsplit(' ').next().unwrap().parse().unwrap();
    let path = root.with_class("fig-code-dark")[0].get("d").unwrap().to_owned();
    let runs = path.split('M').skip(1).flat_map(|run| {
        let (at, rest) = run.split_once('h').unwrap();
        let (x, y) = at.split_once(' ').unwrap();
        let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
        let length: usize = rest.split_once('v').unwrap().0.parse().unwrap();
        (x..x + length).map(move |x| (x, y))
    });
    (side, runs.collect())
}

fn read_back(svg: &str) -> String {
    let (side, dark) = modules(svg);
    let shade = |x: usize, y: usize| if dark.contains(&(x / SCALE, y / SCALE)) { 0 } else { 255 };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side * SCALE, side * SCALE, shade);
    image.detect_grids()[0].decode().unwrap().1
}

#[test]
fn another_program_reads_what_it_says() {
    for says in ["HTTPS://LEAGUE.EXAMPLE/VOTE/0198F0C2", "https://example.org/a?b=c", "مدينة"] {
        assert_eq!(read_back(&code(says).unwrap()), says);
    }
}

#[test]
fn four_modules_of_light_are_around_it() {
    let (side, dark) = modules(&code("X").unwrap());
    let inside = 4..side - 4;
    assert!(dark.iter().all(|(x, y)| inside.contains(x) && inside.contains(y)));
    assert_eq!((dark.iter().min(), side), (Some(&(4, 4)), 21 + 8));
}

#[test]
fn what_is_too_long_is_not_drawn() {
    assert_eq!(code(&"x".repeat(3_000)), None);
}

//! The hemicycle: one sign per seat, in concentric rows, each section a wedge.

mod rows;

use crate::draw::{Direction, Drawing, Head, Size, is_safe_link, width_of};
use crate::section::section_class;
use rows::{Place, Rows};

/// A body's seats as an assembly sits: from 1 to 1,000 seats and beyond, no two signs touching.
///
/// Seats are ordered by section, then as given, and fill the half circle from its start, so that
/// sections form wedges. A wedge is named at the rim where there is room; colour repeats what
/// place and name say. The shape is the seat class; a vacant seat is hollow.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hemicycle {
    /// Prefix of the ids inside, unique on the page; short, for it is repeated at every seat.
    pub id: String,
    /// Accessible name.
    pub label: String,
    /// Seats and vacancies in a sentence.
    pub desc: String,
    /// Reading direction of the page; right to left begins at the right.
    pub direction: Direction,
    /// The seats.
    pub seats: Vec<Seat>,
    /// Names of the sections, for the rim; those without seats are not drawn.
    pub wedges: Vec<Wedge>,
    /// The number in the middle, such as "342"; may be empty.
    pub centre: String,
    /// What the number counts, in a word or two; may be empty.
    pub centre_note: String,
}

/// One seat.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seat {
    /// Section, 0 to 8; greater numbers are drawn as 8.
    pub section: u8,
    /// Sign of the seat class.
    pub shape: Shape,
    /// Whether nobody holds the seat.
    pub vacant: bool,
    /// Whether somebody stands in for whoever holds it.
    pub deputy: bool,
    /// Who holds it and for which section; may be empty.
    pub title: String,
    /// Page of the seat or its holder.
    pub href: Option<String>,
}

/// The sign of a seat class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Shape {
    /// A disc.
    #[default]
    Circle,
    /// A square.
    Square,
    /// A square on its corner.
    Diamond,
    /// A triangle on its base.
    Triangle,
}

/// The name of a section at the rim.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wedge {
    /// Section, 0 to 8.
    pub section: u8,
    /// As short as can be: broken into two lines at a space and, where the figure is wide, set smaller, if need be.
    pub short: String,
    /// The full name.
    pub title: String,
}

/// Width of the view box.
const WIDTH: i32 = 1000;
/// Text height the drawing makes room for: the size used on the narrowest column.
const TEXT: i32 = 36;
/// From the outermost seat's centre to the rim, beyond the sign itself.
const RIM: i32 = 14;
/// The id of the sign of a deputy, a light disc on the seat's own sign, and its share of that one's radius.
const DEPUTY: &str = "8";
pub(crate) const DEPUTY_PART: f64 = 0.26;
/// Text height of a name for which there is room only where the figure is wide.
const SMALL: i32 = 24;
/// A rim label is at most this wide.
const WIDEST: i32 = 170;

impl Hemicycle {
    /// The figure as SVG.
    pub fn svg(&self) -> String {
        let plan = Plan::of(self);
        let head = Head {
            id: &self.id,
            class: "fig-hemicycle",
            label: &self.label,
            desc: &self.desc,
            direction: self.direction,
            linked: self.seats.iter().any(|seat| seat.href.as_deref().is_some_and(is_safe_link)),
        };
        let mut d = Drawing::new(&head, Size::Scaled(WIDTH as u32, plan.height as u32));
        plan.draw_shapes(&mut d);
        plan.draw_rim(&mut d);
        plan.draw_seats(&mut d);
        plan.draw_centre(&mut d);
        d.finish()
    }
}

/// The hemicycle with every place decided.
struct Plan<'a> {
    figure: &'a Hemicycle,
    seats: Vec<(&'a Seat, Place)>,
    rows: Rows,
    /// Height of the centre of the circle.
    base: i32,
    height: i32,
    rim: f64,
}

impl<'a> Plan<'a> {
    fn of(figure: &'a Hemicycle) -> Self {
        let widths = figure.wedges.iter().filter_map(|wedge| {
            let settings = settings(&wedge.short);
            settings.into_iter().map(|name| name.width()).find(|width| *width <= WIDEST)
        });
        let widest = widths.max().unwrap_or(0);
        let margin = if widest == 0 { 12 } else { widest + 30 };
        let rim = f64::from(WIDTH / 2 - margin);
        let rows = Rows::fit(figure.seats.len(), rim - f64::from(RIM));
        let mut seats: Vec<&Seat> = figure.seats.iter().collect();
        seats.sort_by_key(|seat| seat.section.min(8));
        let top = if widest == 0 { 12 } else { 2 * TEXT + 28 };
        let base = top + rim.ceil() as i32;
        let height = base + (rows.radius().ceil() as i32).max(6) + 8;
        let seats = seats.into_iter().zip(rows.places()).collect();
        Plan { figure, seats, rows, base, height, rim }
    }

    /// The signs that occur, once each; seats refer to them.
    fn draw_shapes(&self, d: &mut Drawing) {
        let mut used: Vec<(Shape, bool)> =
            self.seats.iter().map(|(seat, _)| (seat.shape, seat.vacant)).collect();
        used.sort_unstable();
        used.dedup();
        d.within("defs", &[], |d| {
            for (shape, vacant) in used {
                let id = d.id(sign(shape, vacant));
                draw_sign(d, &id, shape, vacant, self.rows.radius());
            }
            if self.seats.iter().any(|(seat, _)| seat.deputy) {
                let (id, r) = (d.id(DEPUTY), tenths(self.rows.radius() * DEPUTY_PART));
                d.leaf("circle", &[("id", &id), ("class", &"fig-deputy"), ("r", &r)]);
            }
        });
    }

    fn draw_seats(&self, d: &mut Drawing) {
        for run in self.seats.chunk_by(|a, b| a.0.section.min(8) == b.0.section.min(8)) {
            d.within("g", &[("class", &section_class(run[0].0.section))], |d| {
                for (seat, place) in run {
                    self.draw_seat(d, seat, *place);
                }
            });
        }
    }

    fn draw_seat(&self, d: &mut Drawing, seat: &Seat, place: Place) {
        let (x, y) = self.point(place.angle, place.radius);
        let sign = format!("#{}", d.id(sign(seat.shape, seat.vacant)));
        let attributes: [(_, &dyn std::fmt::Display); 3] = [("href", &sign), ("x", &x), ("y", &y)];
        if seat.href.is_none() && !seat.deputy {
            return d.titled("use", &attributes, &seat.title);
        }
        let deputy = format!("#{}", d.id(DEPUTY));
        d.link(seat.href.as_deref(), &seat.title, |d| {
            d.leaf("use", &attributes);
            if seat.deputy {
                d.leaf("use", &[("href", &deputy), ("x", &x), ("y", &y)]);
            }
        });
    }

    /// An arc over each wedge and, where there is room, its name; large wedges are named first.
    fn draw_rim(&self, d: &mut Drawing) {
        let mut wedges = self.wedges();
        for (section, span) in &wedges {
            let title = self.wedge(*section).map_or("", |wedge| &wedge.title);
            let class = format!("fig-rim {}", section_class(*section));
            d.titled("path", &[("class", &class), ("d", &self.arc(*span))], title);
        }
        wedges.sort_by(|(_, a), (_, b)| (b.1 - b.0).total_cmp(&(a.1 - a.0)));
        let mut placed: Vec<Frame> = Vec::new();
        for (section, (from, to)) in wedges {
            let Some(wedge) = self.wedge(section).filter(|wedge| !wedge.short.is_empty()) else { continue };
            let fits = |name: Name| Some((self.room_for(&name, (from, to), &placed)?, name));
            if let Some((frame, name)) = settings(&wedge.short).into_iter().find_map(fits) {
                name.draw(d, &frame);
                placed.push(frame);
            }
        }
    }

    /// The number in the hollow, as large as stays clear of the innermost row, and what it counts.
    fn draw_centre(&self, d: &mut Drawing) {
        let (number, note) = (&self.figure.centre, &self.figure.centre_note);
        let above = if note.is_empty() { 8 } else { 44 };
        let sizes = [("fig-centre", 72), ("fig-centre fig-centre-small", 48)];
        let Some((class, _)) = sizes.into_iter().find(|(_, size)| self.is_clear(number, *size, above)) else {
            return;
        };
        if !number.is_empty() {
            d.text(&[("class", &class), ("x", &(WIDTH / 2)), ("y", &(self.base - above))], number);
        }
        if !note.is_empty() && self.is_clear(note, TEXT, 4) {
            d.text(&[("class", &"fig-centre-note"), ("x", &(WIDTH / 2)), ("y", &(self.base - 4))], note);
        }
    }

    /// Whether words of this size, so far above the base, keep off the innermost row.
    fn is_clear(&self, words: &str, size: i32, above: i32) -> bool {
        let half_width = f64::from(width_of(words)) * f64::from(size) / 20.0;
        let top = f64::from(above) + f64::from(size) * 0.7;
        half_width.hypot(top) <= self.rows.hollow() - 1.3 * self.rows.radius()
    }

    /// The sections that have seats, each with the angles where it begins and ends.
    fn wedges(&self) -> Vec<(u8, (f64, f64))> {
        let mut wedges = Vec::new();
        let mut from = 0;
        for run in self.seats.chunk_by(|a, b| a.0.section.min(8) == b.0.section.min(8)) {
            let to = from + run.len();
            wedges.push((run[0].0.section.min(8), (self.border(from), self.border(to))));
            from = to;
        }
        wedges
    }

    /// The angle between the seat before `index` and the one at it.
    fn border(&self, index: usize) -> f64 {
        let overhang = self.rows.radius() / self.rim;
        match (index.checked_sub(1).and_then(|before| self.seats.get(before)), self.seats.get(index)) {
            (None, Some((_, first))) => first.angle - overhang,
            (Some((_, last)), None) => last.angle + overhang,
            (Some((_, before)), Some((_, after))) => (before.angle + after.angle) / 2.0,
            (None, None) => 0.0,
        }
    }

    fn wedge(&self, section: u8) -> Option<&'a Wedge> {
        self.figure.wedges.iter().find(|wedge| wedge.section.min(8) == section)
    }

    /// The path of an arc at the rim, a little shorter than its span so that neighbours stand apart.
    fn arc(&self, (from, to): (f64, f64)) -> String {
        let gap = (5.0 / self.rim).min((to - from) / 4.0);
        let (x1, y1) = self.point(from + gap, self.rim);
        let (x2, y2) = self.point(to - gap, self.rim);
        let r = self.rim.round() as i32;
        let sweep = if self.figure.direction == Direction::Ltr { 1 } else { 0 };
        let large = i32::from(to - from - 2.0 * gap > std::f64::consts::PI);
        format!("M{x1} {y1}A{r} {r} 0 {large} {sweep} {x2} {y2}")
    }

    /// A free place for a name outside the rim of its wedge: at its middle or towards one of its ends, close by or
    /// further out.
    fn room_for(&self, name: &Name, (from, to): (f64, f64), placed: &[Frame]) -> Option<Frame> {
        let (half_width, half_height) = (name.width() / 2, name.height() / 2);
        let angles = [0.5, 0.3, 0.7, 0.1, 0.9].map(|part| from + (to - from) * part);
        let places = [0, TEXT].into_iter().flat_map(|further| angles.map(|angle| (angle, further)));
        places.into_iter().find_map(|(angle, further)| {
            let (x, y) = self.point(angle, self.rim + f64::from(further));
            let (rim_x, rim_y) =
                (-angle.cos() * f64::from(half_width + 14), angle.sin() * f64::from(half_height + 14));
            let x = x + if self.figure.direction == Direction::Ltr { rim_x } else { -rim_x }.round() as i32;
            let frame = Frame { x, y: y - rim_y.round() as i32, half_width, half_height };
            (frame.is_inside(self.height) && !placed.iter().any(|other| frame.meets(other))).then_some(frame)
        })
    }

    /// A point of the drawing: the angle grows from 0 at the start of the reading direction.
    fn point(&self, angle: f64, radius: f64) -> (i32, i32) {
        let x = (angle.cos() * radius).round() as i32;
        let x = if self.figure.direction == Direction::Ltr { -x } else { x };
        (WIDTH / 2 + x, self.base - (angle.sin() * radius).round() as i32)
    }
}

/// The frame of a name at the rim, by its centre.
#[derive(Debug, Clone, Copy)]
struct Frame {
    x: i32,
    y: i32,
    half_width: i32,
    half_height: i32,
}

impl Frame {
    fn meets(&self, other: &Frame) -> bool {
        (self.x - other.x).abs() < self.half_width + other.half_width + 8
            && (self.y - other.y).abs() < self.half_height + other.half_height
    }

    fn is_inside(&self, height: i32) -> bool {
        self.x >= self.half_width
            && self.x + self.half_width <= WIDTH
            && self.y >= self.half_height
            && self.y + self.half_height <= height
    }
}

/// A name at the rim as it is set: in one line or two, for every width or for wide ones only.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Name {
    lines: Vec<String>,
    size: i32,
}

/// The ways to set a name, the best first.
fn settings(name: &str) -> Vec<Name> {
    let one = vec![name.to_owned()];
    let two = in_two(name);
    let ways = [TEXT, SMALL].into_iter().flat_map(|size| {
        [Some(one.clone()), two.clone()].into_iter().flatten().map(move |lines| Name { lines, size })
    });
    ways.collect()
}

/// A name broken at the space or after the hyphen where its two lines are most alike.
fn in_two(name: &str) -> Option<Vec<String>> {
    let broken = name.match_indices([' ', '-']).map(|(at, sign)| {
        let (one, other) = name.split_at(at + sign.len());
        (one.trim_end(), other)
    });
    let (one, other) = broken.min_by_key(|(one, other)| width_of(one).max(width_of(other)))?;
    Some(vec![one.to_owned(), other.to_owned()])
}

impl Name {
    fn width(&self) -> i32 {
        let widest = self.lines.iter().map(|line| width_of(line).min(1000) as i32).max().unwrap_or(0);
        (widest * self.size + 9) / 10
    }

    fn height(&self) -> i32 {
        self.lines.len() as i32 * self.size
    }

    fn draw(&self, d: &mut Drawing, frame: &Frame) {
        let class = if self.size == TEXT { "fig-rim-name" } else { "fig-rim-name fig-rim-wide" };
        let shifts: &[&str] = if self.lines.len() == 1 { &[".35em"] } else { &["-.15em", ".85em"] };
        for (line, dy) in self.lines.iter().zip(shifts) {
            d.text(&[("class", &class), ("x", &frame.x), ("y", &frame.y), ("dy", dy)], line);
        }
    }
}

fn sign(shape: Shape, vacant: bool) -> &'static str {
    match (shape, vacant) {
        (Shape::Circle, false) => "0",
        (Shape::Square, false) => "1",
        (Shape::Diamond, false) => "2",
        (Shape::Triangle, false) => "3",
        (Shape::Circle, true) => "4",
        (Shape::Square, true) => "5",
        (Shape::Diamond, true) => "6",
        (Shape::Triangle, true) => "7",
    }
}

/// A sign around 0,0 that stays within `radius` of it, the line of a hollow one included.
pub(crate) fn draw_sign(d: &mut Drawing, id: &str, shape: Shape, vacant: bool, radius: f64) {
    let line = if vacant { radius * 0.22 } else { 0.0 };
    let reach = radius - line / 2.0;
    let width = tenths(line);
    let mut attributes: Vec<(&'static str, &dyn std::fmt::Display)> = Vec::new();
    if !id.is_empty() {
        attributes.push(("id", &id));
    }
    if vacant {
        attributes.extend([("class", &"fig-vacant" as &dyn std::fmt::Display), ("stroke-width", &width)]);
    }
    let corner = |x: f64, y: f64| format!("{},{}", tenths(x * reach), tenths(y * reach));
    let corners: &[(f64, f64)] = match shape {
        Shape::Circle => &[],
        Shape::Square => &[(-0.7, -0.7), (0.7, -0.7), (0.7, 0.7), (-0.7, 0.7)],
        Shape::Diamond => &[(0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)],
        Shape::Triangle => &[(0.0, -1.0), (0.86, 0.5), (-0.86, 0.5)],
    };
    if corners.is_empty() {
        let r = tenths(radius * 0.88 - line / 2.0);
        attributes.push(("r", &r));
        d.leaf("circle", &attributes);
    } else {
        let points: Vec<String> = corners.iter().map(|(x, y)| corner(*x, *y)).collect();
        let points = points.join(" ");
        attributes.push(("points", &points));
        d.leaf("polygon", &attributes);
    }
}

/// A length with one decimal, rounded towards 0 so that a sign never outgrows its room.
fn tenths(length: f64) -> String {
    let tenths = (length * 10.0).trunc() as i32;
    let sign = if tenths < 0 { "-" } else { "" };
    match (tenths.abs() / 10, tenths.abs() % 10) {
        (whole, 0) => format!("{sign}{whole}"),
        (whole, rest) => format!("{sign}{whole}.{rest}"),
    }
}

//! Seats and their holders in sentences, as a picture and as the lines of a table.

use super::{
    Capacity, Holder, Office, RosterRow,
    sweep::{Outlook, Risk},
};
use figures::{Direction, Hemicycle, Shape, Swatch, Wedge};
use network::{name::read_in, person::called};
use shell::{House, Html, Locale};
use std::collections::BTreeMap;
use uuid::Uuid;

/// From how many seats on the picture's seats go unnamed, so that the page stays light; the table names them.
const MANY: usize = 400;

/// The colour of seats that are of no section.
const NO_SECTION: u8 = 8;

const SHAPES: [Shape; 4] = [Shape::Circle, Shape::Square, Shape::Diamond, Shape::Triangle];

/// The address of a thing that some room keeps, in the reader's language, without asking whether it is there.
pub(crate) fn place_of(house: &House, l: &Locale, kind: &str, id: Uuid) -> Option<String> {
    let link = house.rooms.iter().flat_map(|room| room.links).find(|link| link.kind == kind)?;
    Some(format!("/{}{}", l.lang(), (link.place)(id)))
}

/// Somebody who holds a seat, as a page shows it.
pub(crate) struct Sitter {
    pub name: String,
    pub person: Option<String>,
    pub member: String,
    pub member_place: Option<String>,
    pub country: String,
    /// The office in the body, when it is more than a member's.
    pub office: Option<String>,
    pub since: Option<String>,
    pub term: Option<String>,
    pub at_risk: bool,
}

impl Sitter {
    /// Since when and until when, as far as that is told of this one alone.
    pub fn when(&self) -> Option<String> {
        let told: Vec<&str> = self.since.iter().chain(&self.term).map(String::as_str).collect();
        (!told.is_empty()).then(|| told.join(" · "))
    }
}

pub(crate) fn sitter(house: &House, l: &Locale, holder: &Holder, at_risk: bool, today: base::Day) -> Sitter {
    let term = holder.term_ends.filter(|_| holder.until.is_none()).map(|ends| {
        l.t1(if ends <= today { "governance-term-ended" } else { "governance-term-ends" }, "day", ends)
    });
    Sitter {
        name: called(l, &holder.name, holder.erased),
        person: if holder.erased { None } else { place_of(house, l, "person", holder.person.uuid()) },
        member: read_in(&holder.member_name, &holder.member_names, l.lang()),
        member_place: place_of(house, l, "member", holder.member.uuid()),
        country: l.country(&holder.country),
        office: (holder.office != Office::Member).then(|| l.t(holder.office.key())),
        since: Some(l.span(holder.since, None)),
        term,
        at_risk,
    }
}

/// What awaits the seat of somebody who has lost the mandate, sentence by sentence.
pub(crate) fn risk(l: &Locale, risk: &Risk) -> Vec<String> {
    let ended = l.t1("governance-risk-ended", "day", risk.ended);
    let rest = match &risk.outlook {
        Outlook::Lost { day, article } => {
            l.t2("governance-risk-lost", "day", *day, "article", article.as_str())
        }
        Outlook::AtNextMeeting { of, called: Some(day), article } => l.with(
            "governance-risk-meeting-called",
            &[("body", l.noted(of).into()), ("day", (*day).into()), ("article", article.as_str().into())],
        ),
        Outlook::AtNextMeeting { of, called: None, article } => {
            l.t2("governance-risk-meeting", "body", l.noted(of), "article", article.as_str())
        }
        Outlook::Unsettled => l.t("governance-risk-unsettled"),
    };
    vec![ended, rest]
}

/// When and why a tenure ended, or will; nothing while no end is set.
pub(crate) fn ending(l: &Locale, holder: &Holder, today: base::Day) -> Option<String> {
    let reason = holder.end_reason.map(|reason| l.t(reason.key()));
    let day = holder.until?;
    let [bare, reasoned, cited] = if day > today {
        ["governance-ends", "governance-ends-reason", "governance-ends-article"]
    } else {
        ["governance-ended", "governance-ended-reason", "governance-ended-article"]
    };
    Some(match (reason, &holder.end_article) {
        (Some(reason), Some(article)) => l.with(
            cited,
            &[("day", day.into()), ("reason", reason.into()), ("article", article.as_str().into())],
        ),
        (Some(reason), None) => l.t2(reasoned, "day", day, "reason", reason),
        (None, _) => l.t1(bare, "day", day),
    })
}

/// A line of the key beside the picture: its sign, its name, how many of its seats are held.
pub(crate) struct Key {
    pub sign: Html,
    pub name: Html,
    pub count: String,
}

/// So few seats that their picture need not be large, and has no room for names at its rim.
pub(super) const FEW_SEATS: usize = 16;

/// The body's seats as an assembly sits, and its key: sections by colour, classes by shape.
pub(crate) fn hemicycle(l: &Locale, label: &str, desc: &str, roster: &[RosterRow]) -> (Html, Vec<Key>) {
    let shapes = shapes(roster);
    let shape = |row: &RosterRow| shapes.get(&class_of(row)).copied().unwrap_or_default();
    let named = roster.len() <= MANY;
    // Around so few the names would meet; the key has them.
    let named_at_rim = roster.len() >= FEW_SEATS;
    let seats = roster.iter().map(|row| figures::Seat {
        section: section_of(row),
        shape: shape(row),
        vacant: row.titular.is_none(),
        deputy: row.deputy.is_some(),
        title: if named { seat_title(l, row) } else { String::new() },
        href: None,
    });
    let mut wedges: Vec<Wedge> = Vec::new();
    for row in roster {
        let section = section_of(row);
        if let Some(name) =
            row.place.section_name.as_ref().filter(|_| wedges.iter().all(|one| one.section != section))
        {
            let short = if named_at_rim { l.plain(name) } else { String::new() };
            wedges.push(Wedge { section, short, title: l.plain(name) });
        }
    }
    let figure = Hemicycle {
        id: "h".to_owned(),
        label: label.to_owned(),
        desc: desc.to_owned(),
        direction: if l.lang().dir() == "rtl" { Direction::Rtl } else { Direction::Ltr },
        seats: seats.collect(),
        wedges,
        centre: l.number(roster.len()),
        centre_note: l.n("governance-seats-word", roster.len()),
    };
    (Html(figure.svg()), key(l, roster, &shapes))
}

/// A class by its place in the body's order, then its code.
fn class_of(row: &RosterRow) -> (u32, String) {
    (row.place.class_position, row.place.class_code.clone())
}

/// The colour of a section, as on the map of its members; the last is for seats of none.
fn section_of(row: &RosterRow) -> u8 {
    row.place.section_position.map_or(NO_SECTION, colour)
}

/// The colour of a section by its position.
pub(super) fn colour(position: u8) -> u8 {
    position.saturating_sub(1)
}

fn shapes(roster: &[RosterRow]) -> BTreeMap<(u32, String), Shape> {
    let classes: BTreeMap<(u32, String), ()> = roster.iter().map(|row| (class_of(row), ())).collect();
    classes.into_keys().zip(SHAPES.into_iter().cycle()).collect()
}

fn seat_title(l: &Locale, row: &RosterRow) -> String {
    let named = |holder: &Holder| called(l, &holder.name, holder.erased);
    let titular = match &row.titular {
        Some(holder) => {
            l.list(&[named(holder), read_in(&holder.member_name, &holder.member_names, l.lang())])
        }
        None => l.t1("governance-seat-vacant", "number", l.number(row.place.number)),
    };
    match &row.deputy {
        Some(deputy) => l.t2("governance-seat-with-deputy", "titular", titular, "deputy", named(deputy)),
        None => titular,
    }
}

fn key(l: &Locale, roster: &[RosterRow], shapes: &BTreeMap<(u32, String), Shape>) -> Vec<Key> {
    let line = |swatch: Swatch, name: Html, rows: &dyn Fn(&&RosterRow) -> bool| {
        let own: Vec<&RosterRow> = roster.iter().filter(|row| rows(row)).collect();
        let held = own.iter().filter(|row| row.titular.is_some()).count();
        let count = l.t2("governance-seats-held-of", "held", l.number(held), "all", l.number(own.len()));
        Key { sign: Html(swatch.svg()), name, count }
    };
    let mut lines = Vec::new();
    for (class, shape) in shapes {
        let name =
            roster.iter().find(|row| class_of(row) == *class).map(|row| l.words(&row.place.class_name));
        lines.push(line(Swatch::Seat(*shape), name.unwrap_or_default(), &|row| class_of(row) == *class));
    }
    let mut state = |swatch: Swatch, key: &str, rows: &dyn Fn(&&RosterRow) -> bool| {
        let own = roster.iter().filter(rows).count();
        if own > 0 {
            lines.push(Key { sign: Html(swatch.svg()), name: l.t(key).into(), count: l.number(own) });
        }
    };
    state(Swatch::Deputised(Shape::Circle), "governance-seats-with-deputy", &|row| row.deputy.is_some());
    state(Swatch::Vacant(Shape::Circle), "governance-seat-vacant-word", &|row| row.titular.is_none());
    let sections: BTreeMap<u8, Html> = roster
        .iter()
        .map(|row| {
            let name = row.place.section_name.as_ref().map(|name| l.words(name));
            (section_of(row), name.unwrap_or_else(|| l.t("governance-section-none").into()))
        })
        .collect();
    if sections.len() > 1 {
        for (section, name) in sections {
            lines.push(line(Swatch::Section(section), name, &|row| section_of(row) == section));
        }
    }
    lines
}

/// The word for a capacity.
pub(crate) fn capacity(l: &Locale, capacity: Capacity) -> String {
    l.t(capacity.key())
}

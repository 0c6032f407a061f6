//! Seats in the database: classes, seats, tenures, and who sits where on a day.

use super::{
    Capacity, EndReason, NewClass, NewSeats, NewTenure, Office, Seat, SeatClass, SeatClassState, SeatState,
    Tenure, TenureState,
    rules::{self, Held, MandateFacts, SeatFacts},
    sweep::Through,
};
use crate::{
    body::{self, Body},
    keyed::each_state,
    reason,
    registry::{Gender, Mandate, Member, Section},
};
use base::{Day, Fault, Id, Localised, Refusal, Span, Stop};
use db::{Read, params};
use ledger::{Draft, RowEntry, StateSink, Subject};
use shell::{Pen, Person};
use std::collections::HashMap;

/// The most seats that are added at once.
const MOST_SEATS: u32 = 5_000;
/// The most that one vote may weigh: sums over a roll stay exact in every reader of JSON.
const MOST_WEIGHT: u64 = 1_000_000_000;

/// The columns of [`Holder`] and the tables they come from.
macro_rules! holders {
    ($rest:literal) => {
        concat!(
            "SELECT t.id, t.seat, t.capacity, t.office, t.since, t.term_ends, t.until, t.end_reason, t.end_article,
                    p.id, p.name, p.gender, p.erased_at IS NOT NULL, m.id, m.office, m.since, m.until,
                    g.id, g.name, g.names, g.country
             FROM tenure t JOIN seat s ON s.id = t.seat JOIN mandate m ON m.id = t.mandate
             JOIN person p ON p.id = t.person JOIN member g ON g.id = m.member ",
            $rest
        )
    };
}

/// The columns of [`Served`] and the tables they come from.
macro_rules! served {
    ($rest:literal) => {
        concat!(
            "SELECT b.id, b.name, b.public, t.capacity, t.office, t.since, t.term_ends, t.until, t.end_reason,
                    p.name, p.erased_at IS NOT NULL, g.name, g.names
             FROM tenure t JOIN seat s ON s.id = t.seat JOIN body b ON b.id = s.body
             JOIN mandate m ON m.id = t.mandate JOIN person p ON p.id = t.person
             JOIN member g ON g.id = m.member ",
            $rest
        )
    };
}

db::statements! {
    ANY_TENURE = "SELECT id FROM tenure LIMIT 1";
    ANY_SEAT = "SELECT id FROM seat LIMIT 1";
    CLASS = "SELECT body, code, name, votes, position FROM seat_class WHERE id = ?1";
    ALL_CLASSES = "SELECT id, body, code, name, votes, position FROM seat_class ORDER BY id";
    CLASSES = "SELECT id, code, name, votes, position FROM seat_class WHERE body = ?1 ORDER BY position, code";
    CLASS_BY_CODE = "SELECT id FROM seat_class WHERE body = ?1 AND code = ?2";
    ADD_CLASS = "INSERT INTO seat_class (id, body, code, name, votes, position) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    SEAT = "SELECT body, class, section, number, weight, since, until FROM seat WHERE id = ?1";
    ALL_SEATS = "SELECT id, body, class, section, number, weight, since, until FROM seat";
    LAST_NUMBER = "SELECT COALESCE(MAX(number), 0) FROM seat WHERE body = ?1";
    CLOSE_SEAT = "UPDATE seat SET until = ?2 WHERE id = ?1";
    SECTION_NAME = "SELECT name FROM section WHERE id = ?1";
    SECTIONS = "SELECT id, code, name, position FROM section ORDER BY position, code";
    BELONGS = "SELECT COUNT(*) FROM affiliation
               WHERE member = ?1 AND section = ?2 AND since <= ?3 AND (until IS NULL OR until > ?3)";
    MANDATE = "SELECT person, member, since, until FROM mandate WHERE id = ?1";
    TENURE = "SELECT seat, mandate, person, capacity, office, since, term_ends, until, end_reason, end_article
              FROM tenure WHERE id = ?1";
    ALL_TENURES = "SELECT id, seat, mandate, person, capacity, office, since, term_ends, until, end_reason, end_article
                   FROM tenure ORDER BY id";
    ADD_TENURE = "INSERT INTO tenure (id, seat, mandate, person, capacity, office, since, term_ends)
                  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    END_TENURE = "UPDATE tenure SET until = ?2, end_reason = ?3, end_article = ?4 WHERE id = ?1";
    CLOSED_WITH = "SELECT id FROM tenure WHERE seat = ?1 AND until >= ?2 AND end_reason = 'seat-closed' ORDER BY since, id";
    NEXT_IN_SEAT = "SELECT MIN(since) FROM tenure WHERE seat = ?1 AND id <> ?2 AND since >= ?3
                    AND (capacity = ?4 OR person = ?5) AND (until IS NULL OR until > since)";
    NEXT_CHAIR = "SELECT MIN(t.since) FROM tenure t JOIN seat s ON s.id = t.seat
                  WHERE s.body = ?1 AND t.id <> ?2 AND t.since >= ?3 AND t.office = 'chair'
                  AND (t.until IS NULL OR t.until > t.since)";
    NEXT_TITULAR = "SELECT MIN(t.since) FROM tenure t JOIN seat s ON s.id = t.seat
                    WHERE s.body = ?1 AND t.seat <> ?2 AND t.since >= ?3 AND t.person = ?4 AND t.capacity = 'titular'
                    AND (t.until IS NULL OR t.until > t.since)";
    OPEN_OF_SEAT = "SELECT id, until FROM tenure WHERE seat = ?1 AND (until IS NULL OR until > ?2) ORDER BY since, id";
    HELD_OF_SEAT = "SELECT t.person, p.name, s.number, t.capacity, t.office, t.since, t.until
                    FROM tenure t JOIN seat s ON s.id = t.seat JOIN person p ON p.id = t.person
                    WHERE t.seat = ?1 AND (t.until IS NULL OR t.until > ?2) ORDER BY t.since, t.id";
    TITULAR_ELSEWHERE = "SELECT t.person, p.name, s.number, t.capacity, t.office, t.since, t.until
                         FROM tenure t JOIN seat s ON s.id = t.seat JOIN person p ON p.id = t.person
                         WHERE s.body = ?1 AND t.seat <> ?3 AND t.person = ?4 AND t.capacity = 'titular'
                         AND (t.until IS NULL OR t.until > ?2) ORDER BY t.since, t.id";
    CHAIRS = "SELECT t.person, p.name, s.number, t.capacity, t.office, t.since, t.until
              FROM tenure t JOIN seat s ON s.id = t.seat JOIN person p ON p.id = t.person
              WHERE s.body = ?1 AND t.office = 'chair' AND t.seat <> ?3 AND (t.until IS NULL OR t.until > ?2)
              ORDER BY t.since, t.id";
    PLACES = "SELECT s.id, s.number, s.weight, s.since, s.until, c.id, c.code, c.name, c.votes, c.position,
                     x.id, x.code, x.name, x.position
              FROM seat s JOIN seat_class c ON c.id = s.class LEFT JOIN section x ON x.id = s.section
              WHERE s.body = ?1 AND s.since <= ?2 AND (s.until IS NULL OR s.until > ?2) ORDER BY s.number, s.id";
    HOLDERS = holders!("WHERE s.body = ?1 AND t.since <= ?2 AND (t.until IS NULL OR t.until > ?2) ORDER BY t.since, t.id");
    PLACE = "SELECT s.id, s.number, s.weight, s.since, s.until, c.id, c.code, c.name, c.votes, c.position,
                    x.id, x.code, x.name, x.position
             FROM seat s JOIN seat_class c ON c.id = s.class LEFT JOIN section x ON x.id = s.section WHERE s.id = ?1";
    ENDED = holders!("WHERE s.body = ?1 AND t.capacity = 'titular' AND t.until <= ?2 AND t.until > t.since ORDER BY t.until, t.id");
    HOLDERS_OF_SEAT = holders!("WHERE t.seat = ?1 ORDER BY t.since DESC, t.id DESC");
    HOLDER = holders!("WHERE t.id = ?1");
    TERM_DAYS = "SELECT t.since, COUNT(*) FROM tenure t JOIN seat s ON s.id = t.seat
                 WHERE s.body = ?1 AND t.capacity = 'titular' AND (t.until IS NULL OR t.until > t.since)
                 GROUP BY t.since ORDER BY t.since";
    MAKE_UP = "SELECT x.position, h.gender, COUNT(*) FROM seat s LEFT JOIN section x ON x.id = s.section
               LEFT JOIN (SELECT t.seat, p.gender FROM tenure t JOIN seat z ON z.id = t.seat
                          JOIN person p ON p.id = t.person WHERE z.body = ?1 AND t.capacity = 'titular'
                          AND t.since <= ?2 AND (t.until IS NULL OR t.until > ?2)) h ON h.seat = s.id
               WHERE s.body = ?1 AND s.since <= ?2 AND (s.until IS NULL OR s.until > ?2)
               GROUP BY x.position, h.gender ORDER BY x.position, h.gender";
    TAKEN = "SELECT t.since, p.id, p.name, p.erased_at IS NOT NULL FROM tenure t JOIN seat s ON s.id = t.seat
             JOIN person p ON p.id = t.person
             WHERE s.body = ?1 AND t.capacity = 'titular' AND (t.until IS NULL OR t.until > t.since) AND t.since = ?2
             ORDER BY s.number";
    VACATED = "SELECT t.until, p.id, p.name, p.erased_at IS NOT NULL FROM tenure t JOIN seat s ON s.id = t.seat
               JOIN person p ON p.id = t.person
               WHERE s.body = ?1 AND t.capacity = 'titular' AND t.until > t.since
               AND NOT EXISTS (SELECT 1 FROM tenure n WHERE n.seat = t.seat AND n.capacity = 'titular'
                               AND n.since = t.until)
               ORDER BY t.until, s.number";
    SERVED_FOR = served!("WHERE m.member = ?1 AND (t.until IS NULL OR t.until > t.since) ORDER BY t.since, t.id");
    SERVED_BY = served!("WHERE t.person = ?1 AND (t.until IS NULL OR t.until > t.since) ORDER BY t.since, t.id");
    SITS = "SELECT t.id, t.seat, t.capacity, t.office FROM tenure t JOIN seat s ON s.id = t.seat
            WHERE s.body = ?1 AND t.person = ?2 AND t.since <= ?3 AND (t.until IS NULL OR t.until > ?3)
            ORDER BY t.since, t.id";
    OF_MEMBER = "SELECT b.id, b.name, b.public, s.id, s.number, c.name, t.capacity, t.office, t.since, t.term_ends,
                        p.id, p.name, p.erased_at IS NOT NULL, g.id, g.name, g.names, m.since, m.until, t.until
                 FROM tenure t JOIN seat s ON s.id = t.seat JOIN seat_class c ON c.id = s.class
                 JOIN body b ON b.id = s.body JOIN mandate m ON m.id = t.mandate JOIN person p ON p.id = t.person
                 JOIN member g ON g.id = m.member
                 WHERE m.member = ?1 AND t.since <= ?2 AND (t.until IS NULL OR t.until > ?2)
                 ORDER BY b.position, b.code, s.number, t.capacity DESC";
    OF_SECTION = "SELECT b.id, b.name, b.public, s.id, s.number, t.office, p.id, p.name, p.erased_at IS NOT NULL,
                         g.name, g.names
                  FROM seat s JOIN body b ON b.id = s.body
                  LEFT JOIN tenure t ON t.seat = s.id AND t.capacity = 'titular' AND t.since <= ?2
                       AND (t.until IS NULL OR t.until > ?2)
                  LEFT JOIN mandate m ON m.id = t.mandate LEFT JOIN person p ON p.id = t.person
                  LEFT JOIN member g ON g.id = m.member
                  WHERE s.section = ?1 AND s.since <= ?2 AND (s.until IS NULL OR s.until > ?2)
                  ORDER BY b.position, b.code, s.number, s.id";
    CANDIDATES = "SELECT m.id, p.name, m.office, g.name, g.names, g.country, m.since, m.until
                  FROM mandate m JOIN person p ON p.id = m.person JOIN member g ON g.id = m.member
                  WHERE m.id IN (
                      SELECT x.id FROM mandate x
                      WHERE x.member IN (SELECT member FROM member_token WHERE token >= ?1 AND token < ?2)
                      UNION SELECT y.id FROM mandate y
                      WHERE y.person IN (SELECT person FROM person_token WHERE token >= ?1 AND token < ?2))
                  AND m.since <= ?3 AND (m.until IS NULL OR m.until > ?3) AND p.erased_at IS NULL
                  ORDER BY g.name, p.name, m.id LIMIT ?4";
    OF_PERSON = "SELECT b.id, b.name, b.public, s.id, s.number, c.name, t.capacity, t.office, t.since, t.term_ends,
                        p.id, p.name, p.erased_at IS NOT NULL, g.id, g.name, g.names, m.since, m.until, t.until
                 FROM tenure t JOIN seat s ON s.id = t.seat JOIN seat_class c ON c.id = s.class
                 JOIN body b ON b.id = s.body JOIN mandate m ON m.id = t.mandate JOIN person p ON p.id = t.person
                 JOIN member g ON g.id = m.member
                 WHERE t.person = ?1 AND t.since <= ?2 AND (t.until IS NULL OR t.until > ?2)
                 ORDER BY b.position, b.code, s.number, t.capacity DESC";
}

db::record! {
    /// A seat as rolls and pages need it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Place {
        /// The seat.
        pub id: Id<Seat>,
        /// Its number in the body.
        pub number: u32,
        /// What its vote weighs where votes are weighted.
        pub weight: u64,
        /// The first day on which it exists.
        pub since: Day,
        /// The first day on which it no longer exists.
        pub until: Option<Day>,
        /// Its class.
        pub class: Id<SeatClass>,
        /// The code of its class.
        pub class_code: String,
        /// The name of its class.
        pub class_name: Localised,
        /// Whether seats of its class vote.
        pub votes: bool,
        /// The place of its class among the body's.
        pub class_position: u32,
        /// The section to which it is allotted, if to one.
        pub section: Option<Id<Section>>,
        /// The code of that section.
        pub section_code: Option<String>,
        /// The name of that section.
        pub section_name: Option<Localised>,
        /// The place of that section, which is also its colour.
        pub section_position: Option<u8>,
    }
}

db::record! {
    /// Who holds or held a seat, through which mandate, for which member.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Holder {
        /// The tenure.
        pub tenure: Id<Tenure>,
        /// The seat.
        pub seat: Id<Seat>,
        /// As titular or as deputy.
        pub capacity: Capacity,
        /// What the holder is in the body.
        pub office: Office,
        /// The first day.
        pub since: Day,
        /// The day on which the term is to end, if it is one.
        pub term_ends: Option<Day>,
        /// The first day on which the seat is no longer held so.
        pub until: Option<Day>,
        /// Why it ended.
        pub end_reason: Option<EndReason>,
        /// The article by which it ended, if by one.
        pub end_article: Option<String>,
        /// The person.
        pub person: Id<Person>,
        /// The person's name.
        pub name: String,
        /// The person's gender: for counting only, never to be shown of one person.
        pub gender: Gender,
        /// Whether the person's data were erased.
        pub erased: bool,
        /// The mandate.
        pub mandate: Id<Mandate>,
        /// What the person is in the member.
        pub mandate_office: Localised,
        /// The first day of the mandate.
        pub mandate_since: Day,
        /// The first day without the mandate.
        pub mandate_until: Option<Day>,
        /// The member.
        pub member: Id<Member>,
        /// The member's name at home.
        pub member_name: String,
        /// The member's names in other languages.
        pub member_names: Localised,
        /// The member's country, ISO 3166-1 alpha-2.
        pub country: String,
    }
}

impl Holder {
    /// Through what the seat is held.
    pub(crate) fn through(&self) -> Through {
        let mandate = Span { since: self.mandate_since, until: self.mandate_until };
        Through { person: self.person, member: self.member, mandate }
    }
}

/// A seat on a day and who holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RosterRow {
    /// The seat.
    pub place: Place,
    /// Who holds it; a vacant seat has none.
    pub titular: Option<Holder>,
    /// Who stands in for the titular.
    pub deputy: Option<Holder>,
}

impl RosterRow {
    /// Titular and deputy, as far as there are.
    pub fn holders(&self) -> impl Iterator<Item = &Holder> {
        self.titular.iter().chain(&self.deputy)
    }
}

db::record! {
    /// How many seats of a section are held by people of a gender, or by nobody.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub(super) struct Part {
        /// The position of the section to which they are allotted, if to one.
        pub section: Option<u8>,
        /// The gender of who holds them.
        pub gender: Option<Gender>,
        /// How many seats.
        pub seats: u64,
    }
}

db::record! {
    /// A seat that is or was held, as lives tell of it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub(super) struct Served {
        /// The body.
        pub body: Id<Body>,
        /// Its name.
        pub body_name: Localised,
        /// Whether anybody may see it.
        pub public: bool,
        /// As titular or as deputy.
        pub capacity: Capacity,
        /// What the holder was in the body.
        pub office: Office,
        /// The first day.
        pub since: Day,
        /// The day on which the term is or was to end.
        pub term_ends: Option<Day>,
        /// The first day on which it was no longer held.
        pub until: Option<Day>,
        /// Why it ended.
        pub end_reason: Option<EndReason>,
        /// Who held it.
        pub name: String,
        /// Whether the person's data were erased.
        pub erased: bool,
        /// The name at home of the member for which it was held.
        pub member_name: String,
        /// That member's names in other languages.
        pub member_names: Localised,
    }
}

db::record! {
    /// How somebody sits in a body.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct Sits {
        /// The tenure.
        pub tenure: Id<Tenure>,
        /// The seat.
        pub seat: Id<Seat>,
        /// As titular or as deputy.
        pub capacity: Capacity,
        /// What the holder is in the body.
        pub office: Office,
    }
}

db::record! {
    /// A seat that is allotted to a section, and its titular if it has one.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub(super) struct Allotted {
        /// The body.
        pub body: Id<Body>,
        /// Its name.
        pub body_name: Localised,
        /// Whether anybody may see it.
        pub public: bool,
        /// The seat.
        pub seat: Id<Seat>,
        /// Its number in the body.
        pub number: u32,
        /// What the titular is in the body.
        pub office: Option<Office>,
        /// The titular.
        pub person: Option<Id<Person>>,
        /// The titular's name.
        pub name: Option<String>,
        /// Whether the titular's data were erased.
        pub erased: bool,
        /// The name at home of the titular's member.
        pub member_name: Option<String>,
        /// That member's names in other languages.
        pub member_names: Option<Localised>,
    }
}

db::record! {
    struct MandateRow {
        person: Id<Person>,
        member: Id<Member>,
        since: Day,
        until: Option<Day>,
    }
}

db::record! {
    /// A class as it is chosen in a form.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub(crate) struct Class {
        pub id: Id<SeatClass>,
        pub code: String,
        pub name: Localised,
        pub votes: bool,
        pub position: u32,
    }
}

db::record! {
    /// A section as it is chosen in a form.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub(crate) struct SectionName {
        pub id: Id<Section>,
        pub code: String,
        pub name: Localised,
        pub position: u8,
    }
}

db::record! {
    /// A seat held, as the pages of its holder and member show it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub(crate) struct SeatHeld {
        pub body: Id<Body>,
        pub body_name: Localised,
        pub public: bool,
        pub seat: Id<Seat>,
        pub number: u32,
        pub class_name: Localised,
        pub capacity: Capacity,
        pub office: Office,
        pub since: Day,
        pub term_ends: Option<Day>,
        pub person: Id<Person>,
        pub name: String,
        pub erased: bool,
        pub member: Id<Member>,
        pub member_name: String,
        pub member_names: Localised,
        pub mandate_since: Day,
        pub mandate_until: Option<Day>,
        /// The first day on which it is no longer held so.
        pub until: Option<Day>,
    }
}

impl SeatHeld {
    /// Through what it is held.
    pub fn through(&self) -> Through {
        let mandate = Span { since: self.mandate_since, until: self.mandate_until };
        Through { person: self.person, member: self.member, mandate }
    }
}

db::record! {
    /// A mandate that may take a seat, as it is chosen in a form.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub(crate) struct Candidate {
        pub mandate: Id<Mandate>,
        pub name: String,
        pub office: Localised,
        pub member_name: String,
        pub member_names: Localised,
        pub country: String,
        pub since: Day,
        pub until: Option<Day>,
    }
}

impl Candidate {
    /// The names of person and member, folded for searching.
    fn told(&self) -> String {
        let names = self.member_names.iter().map(|(_, wording)| wording.text.as_str());
        let all: Vec<&str> =
            [self.name.as_str(), self.member_name.as_str()].into_iter().chain(names).collect();
        shell::fold(&all.join(" "))
    }
}

/// For [`ledger::verify`].
///
/// # Errors
/// A fault of the database.
pub fn class_states(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    each_state::<SeatClassState>(read, ALL_CLASSES, sink)
}

/// For [`ledger::verify`].
///
/// # Errors
/// A fault of the database.
pub fn states(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    each_state::<SeatState>(read, ALL_SEATS, sink)
}

/// For [`ledger::verify`].
///
/// # Errors
/// A fault of the database.
pub fn tenure_states(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    each_state::<TenureState>(read, ALL_TENURES, sink)
}

/// Whether there is a seat.
///
/// # Errors
/// A fault of the database.
pub fn has_any(read: &mut Read<'_>, _: Day) -> Result<bool, Fault> {
    Ok(read.get::<Id<Seat>>(ANY_SEAT, params![])?.is_some())
}

/// Whether somebody holds or held a seat.
///
/// # Errors
/// A fault of the database.
pub fn has_holder(read: &mut Read<'_>, _: Day) -> Result<bool, Fault> {
    Ok(read.get::<Id<Tenure>>(ANY_TENURE, params![])?.is_some())
}

/// A seat by id.
///
/// # Errors
/// A fault of the database.
pub fn load(read: &mut Read<'_>, id: Id<Seat>) -> Result<Option<SeatState>, Fault> {
    read.get(SEAT, params![id])
}

/// A body's class of seats by its code.
///
/// # Errors
/// A fault of the database.
pub fn class_by_code(
    read: &mut Read<'_>,
    body: Id<Body>,
    code: &str,
) -> Result<Option<Id<SeatClass>>, Fault> {
    read.get(CLASS_BY_CODE, params![body, code])
}

pub(crate) fn classes(read: &mut Read<'_>, body: Id<Body>) -> Result<Vec<Class>, Fault> {
    read.all(CLASSES, params![body])
}

pub(crate) fn sections(read: &mut Read<'_>) -> Result<Vec<SectionName>, Fault> {
    read.all(SECTIONS, params![])
}

pub(crate) fn tenure(read: &mut Read<'_>, id: Id<Tenure>) -> Result<Option<TenureState>, Fault> {
    read.get(TENURE, params![id])
}

pub(crate) fn holder(read: &mut Read<'_>, id: Id<Tenure>) -> Result<Option<Holder>, Fault> {
    read.get(HOLDER, params![id])
}

/// A seat as rolls and pages need it, on whatever day.
pub(crate) fn place(read: &mut Read<'_>, id: Id<Seat>) -> Result<Option<Place>, Fault> {
    read.get(PLACE, params![id])
}

/// The tenures of titulars that had ended by a day, the latest last.
pub(crate) fn ended(read: &mut Read<'_>, body: Id<Body>, day: Day) -> Result<Vec<Holder>, Fault> {
    read.all(ENDED, params![body, day])
}

pub(crate) fn holders_of(read: &mut Read<'_>, seat: Id<Seat>) -> Result<Vec<Holder>, Fault> {
    read.all(HOLDERS_OF_SEAT, params![seat])
}

pub(crate) fn held_for(read: &mut Read<'_>, member: Id<Member>, day: Day) -> Result<Vec<SeatHeld>, Fault> {
    read.all(OF_MEMBER, params![member, day])
}

pub(crate) fn held_by(read: &mut Read<'_>, person: Id<Person>, day: Day) -> Result<Vec<SeatHeld>, Fault> {
    read.all(OF_PERSON, params![person, day])
}

/// The seats allotted to a section on a day, by body and number.
pub(super) fn of_section(
    read: &mut Read<'_>,
    section: Id<Section>,
    day: Day,
) -> Result<Vec<Allotted>, Fault> {
    read.all(OF_SECTION, params![section, day])
}

/// How many mandates are offered, and among how many whose names have the longest word the others are looked for.
const OFFERED: usize = 50;
const SIFTED: usize = 2_000;

/// The mandates in force on a day of people, or in members, in whose names each word of a search begins one; fifty at most.
pub(crate) fn candidates(read: &mut Read<'_>, words: &str, day: Day) -> Result<Vec<Candidate>, Fault> {
    let mut ranges = network::name::ranges(words);
    // The longest word finds the fewest; the others are looked for among what it finds.
    ranges.sort_by_key(|(from, _)| std::cmp::Reverse(from.len()));
    let Some(((from, until), others)) = ranges.split_first() else { return Ok(Vec::new()) };
    let most = if others.is_empty() { OFFERED } else { SIFTED };
    let mut found: Vec<Candidate> = read.all(CANDIDATES, params![from.clone(), until.clone(), day, most])?;
    found.retain(|candidate| {
        let told = candidate.told();
        others.iter().all(|(word, _)| told.split(' ').any(|one| one.as_bytes().starts_with(word)))
    });
    found.truncate(OFFERED);
    Ok(found)
}

/// Every seat of a body on a day, by number, with who holds it then.
///
/// # Errors
/// A fault of the database.
pub fn roster(read: &mut Read<'_>, body: Id<Body>, day: Day) -> Result<Vec<RosterRow>, Fault> {
    let places: Vec<Place> = read.all(PLACES, params![body, day])?;
    let mut held: HashMap<(Id<Seat>, Capacity), Holder> = HashMap::new();
    read.each::<Holder, Fault>(HOLDERS, params![body, day], |holder| {
        held.insert((holder.seat, holder.capacity), holder);
        Ok(())
    })?;
    let mut take = |seat, capacity| held.remove(&(seat, capacity));
    let rows = places.into_iter().map(|place| {
        let titular = take(place.id, Capacity::Titular);
        let deputy = take(place.id, Capacity::Deputy);
        RosterRow { place, titular, deputy }
    });
    Ok(rows.collect())
}

/// The days on which seats of a body began to be held, and how many.
pub(super) fn term_days(read: &mut Read<'_>, body: Id<Body>) -> Result<Vec<(Day, u64)>, Fault> {
    read.all(TERM_DAYS, params![body])
}

db::record! {
    /// Who took or left a seat, and when.
    pub(super) struct Moved {
        /// The day.
        pub day: Day,
        /// Who.
        pub person: Id<Person>,
        /// By name.
        pub name: String,
        /// Whether the person's data were erased.
        pub erased: bool,
    }
}

/// Who took seats of a body on a day.
pub(super) fn taken(read: &mut Read<'_>, body: Id<Body>, day: Day) -> Result<Vec<Moved>, Fault> {
    read.all(TAKEN, params![body, day])
}

/// Who left seats of a body that were not taken at once, by day.
pub(super) fn vacated(read: &mut Read<'_>, body: Id<Body>) -> Result<Vec<Moved>, Fault> {
    read.all(VACATED, params![body])
}

/// All seats that were ever held through a member's mandates.
pub(super) fn served_for(read: &mut Read<'_>, member: Id<Member>) -> Result<Vec<Served>, Fault> {
    read.all(SERVED_FOR, params![member])
}

/// All seats that a person ever held.
pub(super) fn served_by(read: &mut Read<'_>, person: Id<Person>) -> Result<Vec<Served>, Fault> {
    read.all(SERVED_BY, params![person])
}

/// The seats of a body on a day, counted by section and by the gender of who holds them.
pub(super) fn make_up(read: &mut Read<'_>, body: Id<Body>, day: Day) -> Result<Vec<Part>, Fault> {
    read.all(MAKE_UP, params![body, day])
}

/// How a person sits in a body on a day: every tenure with its seat, capacity and office.
///
/// # Errors
/// A fault of the database.
pub fn sits_in(
    read: &mut Read<'_>,
    body: Id<Body>,
    person: Id<Person>,
    day: Day,
) -> Result<Vec<Sits>, Fault> {
    read.all(SITS, params![body, person, day])
}

/// Adds a class of seats to a body.
///
/// # Errors
/// Refuses a code that is taken or no code, and a missing name.
pub fn class(pen: &mut Pen<'_, '_>, body: Id<Body>, new: NewClass) -> Result<Id<SeatClass>, Stop> {
    body::load(pen.tx, body)?.ok_or(Stop::Missing)?;
    let mut wrong = body::rules::check_words(&new.name, &Localised::default());
    wrong.extend(body::rules::check_code(&new.code).err());
    if class_by_code(pen.tx, body, &new.code)?.is_some() {
        wrong.push(Refusal::new("governance-refusal-code-taken").with("code", new.code.as_str()).at("code"));
    }
    if !wrong.is_empty() {
        return Err(wrong.into());
    }
    let id: Id<SeatClass> = pen.id();
    pen.tx.exec(ADD_CLASS, params![id, body, new.code, new.name, new.votes, new.position])?;
    let after: SeatClassState = pen.tx.one(CLASS, params![id])?;
    pen.enter(pen.draft("seat-class.added").about(id).about(body).after(&after)?.sealed(body))?;
    Ok(id)
}

/// Adds seats to a body, numbered on from the last; one entry of the ledger holds them all.
///
/// # Errors
/// Refuses a class of another body, an unknown section, no seats or more than 5,000 at once, a day on which the body
/// does not exist.
pub fn add_many(pen: &mut Pen<'_, '_>, body: Id<Body>, new: NewSeats) -> Result<Vec<Id<Seat>>, Stop> {
    let owner = body::load(pen.tx, body)?.ok_or(Stop::Missing)?;
    let mut wrong = Vec::new();
    let class: Option<SeatClassState> = pen.tx.get(CLASS, params![new.class])?;
    if class.is_none_or(|class| class.body != body) {
        wrong.push(Refusal::new("shell-refusal-choice").at("class"));
    }
    if let Some(section) = new.section
        && pen.tx.get::<Localised>(SECTION_NAME, params![section])?.is_none()
    {
        wrong.push(Refusal::new("shell-refusal-choice").at("section"));
    }
    for (field, value, most) in
        [("count", u64::from(new.count), u64::from(MOST_SEATS)), ("weight", new.weight, MOST_WEIGHT)]
    {
        if !(1..=most).contains(&value) {
            let most = i64::try_from(most).unwrap_or(i64::MAX);
            wrong.push(Refusal::new("shell-refusal-number").with("least", 1).with("most", most).at(field));
        }
    }
    if !(Span { since: owner.since, until: owner.until }).holds_on(new.since) {
        wrong.push(Refusal::new("governance-refusal-body-not-then").with("day", new.since).at("since"));
    }
    if !wrong.is_empty() {
        return Err(wrong.into());
    }
    write_seats(pen, body, new)
}

fn write_seats(pen: &mut Pen<'_, '_>, body: Id<Body>, new: NewSeats) -> Result<Vec<Id<Seat>>, Stop> {
    let (last,): (u32,) = pen.tx.one(LAST_NUMBER, params![body])?;
    let NewSeats { class, section, count, weight, since } = new;
    let seats: Vec<(Id<Seat>, SeatState)> = (last + 1..=last + count)
        .map(|number| (pen.id(), SeatState { body, class, section, number, weight, since, until: None }))
        .collect();
    let rows: Vec<Vec<db::Value>> = seats
        .iter()
        .map(|(id, seat)| {
            let SeatState { body, class, section, number, weight, since, until } = seat.clone();
            params![*id, body, class, section, number, weight, since, until].to_vec()
        })
        .collect();
    let columns = ["id", "body", "class", "section", "number", "weight", "since", "until"];
    pen.tx.insert_many("seat", &columns, &rows)?;
    let entries = seats.iter().map(|(id, seat)| {
        let after = serde_json::to_value(seat).map_err(|error| Fault::from("a seat as JSON", error))?;
        Ok(RowEntry { subject: Subject::from(*id), before: None, after: Some(after) })
    });
    let draft = pen.draft("seat.added").about(body);
    ledger::append_rows(pen.tx, pen.moment, draft, entries)?;
    Ok(seats.into_iter().map(|(id, _)| id).collect())
}

/// Abolishes a seat from a day on; whoever holds it then loses it. A day that lies ahead can be set anew.
///
/// # Errors
/// Refuses a day before the seat began, and a seat that has ended already.
pub fn close(pen: &mut Pen<'_, '_>, id: Id<Seat>, until: Day, article: &str) -> Result<(), Stop> {
    let before = load(pen.tx, id)?.ok_or(Stop::Missing)?;
    rules::check_end(Span { since: before.since, until: before.until }, until, pen.today)?;
    if before.until.is_some() {
        restore(pen, id, None, Some(until))?;
    }
    let before: SeatState = pen.tx.one(SEAT, params![id])?;
    let open: Vec<(Id<Tenure>, Option<Day>)> = pen.tx.all(OPEN_OF_SEAT, params![id, until])?;
    for (tenure, _) in open {
        let held: TenureState = pen.tx.one(TENURE, params![tenure])?;
        end(pen, tenure, until.max(held.since), EndReason::SeatClosed, Some(article))?;
    }
    pen.tx.exec(CLOSE_SEAT, params![id, until])?;
    let after: SeatState = pen.tx.one(SEAT, params![id])?;
    pen.enter(pen.draft("seat.closed").about(id).about(before.body).before(&before)?.after(&after)?)?;
    Ok(())
}

/// Takes back that a seat is abolished, as long as the day lies ahead: whoever would lose it then keeps it.
///
/// # Errors
/// Refuses where no day is set or the day has come, where who would keep it has another seat of the body by then, and no
/// reason.
pub fn reopen(pen: &mut Pen<'_, '_>, id: Id<Seat>, reason: &str) -> Result<(), Stop> {
    let before = load(pen.tx, id)?.ok_or(Stop::Missing)?;
    rules::check_restore(before.until, pen.today)?;
    restore(pen, id, Some(reason::checked(reason)?), None)
}

/// Takes the end of a seat back, and of who would lose it then, who keep it `until` then, or without end.
fn restore(
    pen: &mut Pen<'_, '_>,
    id: Id<Seat>,
    reason: Option<&str>,
    until: Option<Day>,
) -> Result<(), Stop> {
    let before: SeatState = pen.tx.one(SEAT, params![id])?;
    for tenure in pen.tx.all::<Id<Tenure>>(CLOSED_WITH, params![id, before.until])? {
        let held: TenureState = pen.tx.one(TENURE, params![tenure])?;
        rules::check_bound(until, elsewhere(pen.tx, &before, &held)?)?;
        go_on(pen, tenure, reason)?;
    }
    pen.tx.exec(CLOSE_SEAT, params![id, None::<Day>])?;
    let after: SeatState = pen.tx.one(SEAT, params![id])?;
    let draft = pen.draft("seat.restored").about(id).about(before.body).before(&before)?.after(&after)?;
    pen.enter(because(draft, reason)?)?;
    Ok(())
}

fn because(draft: Draft, reason: Option<&str>) -> Result<Draft, Fault> {
    match reason {
        Some(reason) => draft.detail(&serde_json::json!({ "reason": reason })),
        None => Ok(draft),
    }
}

/// Puts the holder of a mandate into a seat.
///
/// # Errors
/// All that stands against it (see [`rules::check_install`]), each at its field.
pub fn install(pen: &mut Pen<'_, '_>, seat: Id<Seat>, new: NewTenure) -> Result<Id<Tenure>, Stop> {
    let state = load(pen.tx, seat)?.ok_or(Stop::Missing)?;
    let Some(mandate) = pen.tx.get::<MandateRow>(MANDATE, params![new.mandate])? else {
        return Err(Refusal::new("shell-refusal-choice").at("mandate").into());
    };
    let MandateRow { person, member, since, until } = mandate;
    let facts = MandateFacts { person, span: Span { since, until } };
    let held = held(pen.tx, seat, &state, (person, &new))?;
    let seat_facts = seat_facts(pen.tx, &state, member, new.since)?;
    rules::check_install(&seat_facts, &facts, &new, &held)?;
    let id: Id<Tenure> = pen.id();
    let NewTenure { mandate, capacity, office, since, term_ends } = new;
    pen.tx.exec(ADD_TENURE, params![id, seat, mandate, person, capacity, office, since, term_ends])?;
    let after: TenureState = pen.tx.one(TENURE, params![id])?;
    let draft = pen.draft("tenure.begun").about(id).about(seat).about(state.body).about(person).about(member);
    pen.enter(draft.after(&after)?)?;
    Ok(id)
}

fn seat_facts(
    read: &mut Read<'_>,
    seat: &SeatState,
    member: Id<Member>,
    day: Day,
) -> Result<SeatFacts, Stop> {
    let body = body::load(read, seat.body)?.ok_or(Stop::Missing)?;
    let until = seat.until.into_iter().chain(body.until).min();
    let section = match seat.section {
        None => None,
        Some(section) => {
            let name: Localised = read.one(SECTION_NAME, params![section])?;
            let belongs: u64 = read.one(BELONGS, params![member, section, day])?;
            Some((name, belongs > 0))
        }
    };
    Ok(SeatFacts { span: Span { since: seat.since.max(body.since), until }, section })
}

fn held(
    read: &mut Read<'_>,
    seat: Id<Seat>,
    state: &SeatState,
    (person, new): (Id<Person>, &NewTenure),
) -> Result<Vec<Held>, Fault> {
    type Row = (Id<Person>, String, u32, Capacity, Office, Day, Option<Day>);
    let told = |same_seat: bool| {
        move |(person, name, number, capacity, office, since, until): Row| Held {
            person,
            name,
            number,
            same_seat,
            capacity,
            office,
            span: Span { since, until },
        }
    };
    let own: Vec<Row> = read.all(HELD_OF_SEAT, params![seat, new.since])?;
    let chairs: Vec<Row> = match new.office {
        Office::Chair => read.all(CHAIRS, params![state.body, new.since, seat])?,
        _ => Vec::new(),
    };
    let elsewhere: Vec<Row> = read.all(TITULAR_ELSEWHERE, params![state.body, new.since, seat, person])?;
    let others = chairs.into_iter().chain(elsewhere).map(told(false));
    Ok(own.into_iter().map(told(true)).chain(others).collect())
}

/// Ends a tenure: its seat is vacant, or without a deputy, from that day on. A day that lies ahead can be set anew.
///
/// # Errors
/// Refuses a day before it began, a tenure that has ended already, and a day on which the place is another's.
pub fn vacate(
    pen: &mut Pen<'_, '_>,
    id: Id<Tenure>,
    until: Day,
    reason: EndReason,
    article: Option<&str>,
) -> Result<(), Stop> {
    let before = tenure(pen.tx, id)?.ok_or(Stop::Missing)?;
    rules::check_end(Span { since: before.since, until: before.until }, until, pen.today)?;
    rules::check_bound(Some(until), bound(pen.tx, id, &before)?)?;
    end(pen, id, until, reason, article)
}

/// Takes back that a tenure ends, as long as the day lies ahead.
///
/// # Errors
/// Refuses where no day is set or the day has come, where the seat itself ends, where the place is another's by then, and no
/// reason.
pub fn resume(pen: &mut Pen<'_, '_>, id: Id<Tenure>, reason: &str) -> Result<(), Stop> {
    let before = tenure(pen.tx, id)?.ok_or(Stop::Missing)?;
    rules::check_restore(before.until, pen.today)?;
    rules::check_bound(None, bound(pen.tx, id, &before)?)?;
    go_on(pen, id, Some(reason::checked(reason)?))
}

/// When the place of a tenure with an end is another's, or the seat itself ends.
fn bound(read: &mut Read<'_>, id: Id<Tenure>, tenure: &TenureState) -> Result<Option<Day>, Fault> {
    let Some(until) = tenure.until else { return Ok(None) };
    let seat: SeatState = read.one(SEAT, params![tenure.seat])?;
    let next: Option<Day> =
        read.one(NEXT_IN_SEAT, params![tenure.seat, id, until, tenure.capacity, tenure.person])?;
    let chair: Option<Day> = match tenure.office {
        Office::Chair => read.one(NEXT_CHAIR, params![seat.body, id, until])?,
        _ => None,
    };
    let elsewhere = elsewhere(read, &seat, tenure)?;
    Ok([next, chair, seat.until, elsewhere].into_iter().flatten().min())
}

/// When whoever is titular becomes so of another seat of the body, after the end that is set.
fn elsewhere(read: &mut Read<'_>, seat: &SeatState, tenure: &TenureState) -> Result<Option<Day>, Fault> {
    match (tenure.capacity, tenure.until) {
        (Capacity::Titular, Some(until)) => {
            read.one(NEXT_TITULAR, params![seat.body, tenure.seat, until, tenure.person])
        }
        _ => Ok(None),
    }
}

fn go_on(pen: &mut Pen<'_, '_>, id: Id<Tenure>, reason: Option<&str>) -> Result<(), Stop> {
    let before: TenureState = pen.tx.one(TENURE, params![id])?;
    let member = pen.tx.one::<MandateRow>(MANDATE, params![before.mandate])?.member;
    let seat: SeatState = pen.tx.one(SEAT, params![before.seat])?;
    pen.tx.exec(END_TENURE, params![id, None::<Day>, None::<EndReason>, None::<&str>])?;
    let after: TenureState = pen.tx.one(TENURE, params![id])?;
    let draft = pen.draft("tenure.restored").about(id).about(before.seat).about(seat.body);
    let draft = draft.about(before.person).about(member).before(&before)?.after(&after)?;
    pen.enter(because(draft, reason)?)?;
    Ok(())
}

/// Writes the end of a tenure, in the pen's name.
pub(super) fn end(
    pen: &mut Pen<'_, '_>,
    id: Id<Tenure>,
    until: Day,
    reason: EndReason,
    article: Option<&str>,
) -> Result<(), Stop> {
    let before: TenureState = pen.tx.one(TENURE, params![id])?;
    let member = pen.tx.one::<MandateRow>(MANDATE, params![before.mandate])?.member;
    let seat: SeatState = pen.tx.one(SEAT, params![before.seat])?;
    let article = article.map(str::trim).filter(|article| !article.is_empty());
    pen.tx.exec(END_TENURE, params![id, until, reason, article])?;
    let after: TenureState = pen.tx.one(TENURE, params![id])?;
    let kind = if reason == EndReason::MandateLost { "tenure.lost" } else { "tenure.ended" };
    let draft =
        pen.draft(kind).about(id).about(before.seat).about(seat.body).about(before.person).about(member);
    pen.enter(draft.before(&before)?.after(&after)?)?;
    Ok(())
}

//! Who may take a seat, and when a seat may end.

use super::{Capacity, NewTenure, Office};
use base::{Day, Id, Localised, Refusal, Span};
use shell::Person;

/// What of a seat matters to whoever takes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatFacts {
    /// When it exists, within its body's own time.
    pub span: Span,
    /// The name of the section to which it is allotted, and whether the member belongs to that section on the day.
    pub section: Option<(Localised, bool)>,
}

/// What of a mandate matters to whoever takes a seat through it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MandateFacts {
    /// The person.
    pub person: Id<Person>,
    /// When it is held.
    pub span: Span,
}

/// Somebody who holds a seat of the same body at some time from the day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The person.
    pub person: Id<Person>,
    /// The person's name.
    pub name: String,
    /// The number of the seat.
    pub number: u32,
    /// Whether it is the very seat to be taken.
    pub same_seat: bool,
    /// As titular or deputy.
    pub capacity: Capacity,
    /// What the holder is in the body.
    pub office: Office,
    /// When.
    pub span: Span,
}

/// Whether a seat can be taken so. A tenure needs a mandate in force; a seat has one titular and one deputy at a time,
/// a body one chair; a seat of a section goes to a member of it. Nobody is titular of two seats of a body: every voice
/// is another person's (e.g. Robert's Rules, § 45: one person, one vote), and shares of women and sections count people.
/// Whoever is titular of one may be deputy of others; the roll lets a person vote or stand by for one alone
/// ([`crate::roll::rules::roll`]).
///
/// # Errors
/// All that stands against it, each at its field.
pub fn check_install(
    seat: &SeatFacts,
    mandate: &MandateFacts,
    new: &NewTenure,
    held: &[Held],
) -> Result<(), Vec<Refusal>> {
    let mut wrong = Vec::new();
    let span = Span { since: new.since, until: None };
    if !seat.span.holds_on(new.since) {
        wrong.push(Refusal::new("governance-refusal-seat-not-then").with("day", new.since).at("since"));
    }
    if !mandate.span.holds_on(new.since) {
        wrong.push(not_in_force(mandate.span, new.since));
    }
    if let Some((section, false)) = &seat.section {
        let refusal = Refusal::new("governance-refusal-not-of-section").with("section", section.clone());
        wrong.push(refusal.with("day", new.since).at("mandate"));
    }
    wrong.extend(check_term(seat.span, new));
    if new.capacity == Capacity::Deputy && new.office != Office::Member {
        wrong.push(Refusal::new("governance-refusal-deputy-office").at("office"));
    }
    let meeting = || held.iter().filter(|one| one.span.overlaps(&span));
    if let Some(taken) = meeting().find(|one| one.same_seat && one.capacity == new.capacity) {
        wrong.push(taken_by("governance-refusal-seat-taken", taken).at("capacity"));
    } else if meeting().any(|one| one.same_seat && one.person == mandate.person) {
        wrong.push(Refusal::new("governance-refusal-own-deputy").at("mandate"));
    }
    let elsewhere =
        |one: &&Held| !one.same_seat && one.capacity == Capacity::Titular && one.person == mandate.person;
    if new.capacity == Capacity::Titular
        && let Some(other) = meeting().find(elsewhere)
    {
        let refusal = taken_by("governance-refusal-titular-elsewhere", other);
        wrong.push(refusal.with("number", other.number).at("mandate"));
    }
    let chair = meeting().find(|one| one.office == Office::Chair).filter(|_| new.office == Office::Chair);
    wrong.extend(chair.map(|chair| taken_by("governance-refusal-chair-taken", chair).at("office")));
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

fn not_in_force(mandate: Span, day: Day) -> Refusal {
    let refusal = match mandate.until.filter(|until| *until <= day) {
        Some(until) => Refusal::new("governance-refusal-mandate-ended").with("until", until),
        None => Refusal::new("governance-refusal-mandate-later").with("since", mandate.since),
    };
    refusal.with("day", day).at("mandate")
}

fn check_term(seat: Span, new: &NewTenure) -> Option<Refusal> {
    let ends = new.term_ends?;
    if ends <= new.since {
        return Some(Refusal::new("governance-refusal-term-short").with("day", new.since).at("term-ends"));
    }
    let beyond = seat.until.filter(|until| ends > *until)?;
    Some(Refusal::new("governance-refusal-term-beyond").with("day", beyond).at("term-ends"))
}

fn taken_by(code: &'static str, held: &Held) -> Refusal {
    Refusal::new(code).with("name", held.name.as_str()).with("since", held.span.since)
}

/// Whether a tenure or a seat may end on a day; an end that lies ahead may be set anew.
///
/// # Errors
/// A refusal at the field `until` when it has ended already or would end before it began.
pub fn check_end(span: Span, until: Day, today: Day) -> Result<(), Refusal> {
    match span.until {
        Some(ended) if ended <= today => {
            Err(Refusal::new("governance-refusal-tenure-ended").with("day", ended).at("until"))
        }
        _ if until < span.since => {
            Err(Refusal::new("governance-refusal-ends-early").with("day", span.since).at("until"))
        }
        _ => Ok(()),
    }
}

/// Whether the end of a tenure or a seat may be taken back; gives the day.
///
/// # Errors
/// Refuses where none is set, and where the day has come: what has ended begins anew or not at all.
pub fn check_restore(until: Option<Day>, today: Day) -> Result<Day, Refusal> {
    match until {
        Some(ended) if ended <= today => {
            Err(Refusal::new("governance-refusal-tenure-ended").with("day", ended))
        }
        Some(ahead) => Ok(ahead),
        None => Err(Refusal::new("governance-refusal-no-end")),
    }
}

/// Whether a tenure may last until a day, or without end; `bound` is when its place is another's, or the seat ends.
///
/// # Errors
/// A refusal at the field `until`.
pub fn check_bound(until: Option<Day>, bound: Option<Day>) -> Result<(), Refusal> {
    match bound {
        Some(bound) if until.is_none_or(|until| until > bound) => {
            Err(Refusal::new("governance-refusal-tenure-bound").with("day", bound).at("until"))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Instant, Lang};

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    fn span(since: &str, until: Option<&str>) -> Span {
        Span { since: day(since), until: until.map(day) }
    }

    fn person(n: u8) -> Id<Person> {
        Id::from_parts(Instant::from_micros(0), [n; 10])
    }

    fn seat() -> SeatFacts {
        SeatFacts { span: span("2020-01-01", Some("2030-01-01")), section: None }
    }

    fn mandate() -> MandateFacts {
        MandateFacts { person: person(1), span: span("2022-05-01", Some("2028-05-01")) }
    }

    fn new() -> NewTenure {
        NewTenure {
            mandate: Id::from_parts(Instant::from_micros(0), [0; 10]),
            capacity: Capacity::Titular,
            office: Office::Member,
            since: day("2024-01-01"),
            term_ends: Some(day("2027-01-01")),
        }
    }

    fn held(who: u8, since: &str, until: Option<&str>) -> Held {
        Held {
            person: person(who),
            name: "Amina".into(),
            number: 7,
            same_seat: true,
            capacity: Capacity::Titular,
            office: Office::Member,
            span: span(since, until),
        }
    }

    fn refused(
        seat: &SeatFacts,
        mandate: &MandateFacts,
        new: &NewTenure,
        held: &[Held],
    ) -> Vec<(&'static str, String)> {
        let all = check_install(seat, mandate, new, held).err().unwrap_or_default();
        all.into_iter().map(|one| (one.code, one.field.unwrap_or_default())).collect()
    }

    #[test]
    fn a_free_seat_goes_to_a_mandate_in_force() {
        let none: [(&str, String); 0] = [];
        assert_eq!(refused(&seat(), &mandate(), &new(), &[]), none);
        // Who left on the very day is no obstacle.
        assert_eq!(refused(&seat(), &mandate(), &new(), &[held(2, "2021-01-01", Some("2024-01-01"))]), none);
        let of_section = SeatFacts { section: Some((Localised::one(Lang::En, "Africa"), true)), ..seat() };
        assert_eq!(refused(&of_section, &mandate(), &new(), &[]), none);
    }

    #[test]
    fn what_stands_against_a_tenure_is_told_at_its_field() {
        let one = |code: &'static str, field: &str| vec![(code, field.to_owned())];
        let late = NewTenure { since: day("2028-05-01"), term_ends: None, ..new() };
        assert_eq!(
            refused(&seat(), &mandate(), &late, &[]),
            one("governance-refusal-mandate-ended", "mandate")
        );
        let early = NewTenure { since: day("2022-04-30"), ..new() };
        assert_eq!(
            refused(&seat(), &mandate(), &early, &[]),
            one("governance-refusal-mandate-later", "mandate")
        );
        let of_section = SeatFacts { section: Some((Localised::one(Lang::En, "Africa"), false)), ..seat() };
        assert_eq!(
            refused(&of_section, &mandate(), &new(), &[]),
            one("governance-refusal-not-of-section", "mandate")
        );
        let short = NewTenure { term_ends: Some(day("2024-01-01")), ..new() };
        assert_eq!(
            refused(&seat(), &mandate(), &short, &[]),
            one("governance-refusal-term-short", "term-ends")
        );
        let beyond = NewTenure { term_ends: Some(day("2030-01-02")), ..new() };
        assert_eq!(
            refused(&seat(), &mandate(), &beyond, &[]),
            one("governance-refusal-term-beyond", "term-ends")
        );
        let chairing = NewTenure { capacity: Capacity::Deputy, office: Office::Chair, ..new() };
        assert_eq!(
            refused(&seat(), &mandate(), &chairing, &[]),
            one("governance-refusal-deputy-office", "office")
        );
        let gone = SeatFacts { span: span("2025-01-01", None), section: None };
        assert_eq!(refused(&gone, &mandate(), &new(), &[]), one("governance-refusal-seat-not-then", "since"));
    }

    #[test]
    fn a_seat_has_one_titular_and_one_deputy_and_a_body_one_chair() {
        let one = |code: &'static str, field: &str| vec![(code, field.to_owned())];
        let none: [(&str, String); 0] = [];
        let sitting = held(2, "2023-01-01", None);
        assert_eq!(
            refused(&seat(), &mandate(), &new(), std::slice::from_ref(&sitting)),
            one("governance-refusal-seat-taken", "capacity")
        );
        // Somebody who comes later is an obstacle too: a tenure begins without end.
        assert_eq!(
            refused(&seat(), &mandate(), &new(), &[held(2, "2026-01-01", None)]),
            one("governance-refusal-seat-taken", "capacity")
        );
        let deputy = NewTenure { capacity: Capacity::Deputy, ..new() };
        assert_eq!(refused(&seat(), &mandate(), &deputy, &[sitting]), none);
        assert_eq!(
            refused(&seat(), &mandate(), &deputy, &[held(1, "2023-01-01", None)]),
            one("governance-refusal-own-deputy", "mandate")
        );
        let chair = Held { same_seat: false, office: Office::Chair, ..held(2, "2023-01-01", None) };
        let to_chair = NewTenure { office: Office::Chair, ..new() };
        assert_eq!(
            refused(&seat(), &mandate(), &to_chair, std::slice::from_ref(&chair)),
            one("governance-refusal-chair-taken", "office")
        );
        assert_eq!(refused(&seat(), &mandate(), &new(), &[chair]), none);
    }

    #[test]
    fn nobody_is_titular_of_two_seats_of_a_body_at_a_time() {
        let none: [(&str, String); 0] = [];
        let elsewhere = |since, until| Held { same_seat: false, ..held(1, since, until) };
        let taken = [("governance-refusal-titular-elsewhere", "mandate".to_owned())];
        for (since, until) in [("2023-01-01", None), ("2025-01-01", None), ("2023-01-01", Some("2024-01-02"))]
        {
            assert_eq!(refused(&seat(), &mandate(), &new(), &[elsewhere(since, until)]), taken, "{since}");
        }
        let before = elsewhere("2021-01-01", Some("2024-01-01"));
        assert_eq!(refused(&seat(), &mandate(), &new(), &[before]), none);
        // As a deputy, there or here, the person may be elsewhere too.
        let deputy = NewTenure { capacity: Capacity::Deputy, ..new() };
        assert_eq!(refused(&seat(), &mandate(), &deputy, &[elsewhere("2023-01-01", None)]), none);
        let stands_in = Held { capacity: Capacity::Deputy, ..elsewhere("2023-01-01", None) };
        assert_eq!(refused(&seat(), &mandate(), &new(), &[stands_in]), none);
    }

    #[test]
    fn a_tenure_ends_once_and_not_before_it_began() {
        let today = day("2025-01-01");
        let end = |until, on| check_end(span("2024-01-01", until), day(on), today);
        assert_eq!(end(None, "2024-01-01"), Ok(()));
        assert!(end(None, "2023-12-31").is_err());
        assert!(end(Some("2025-01-01"), "2026-01-01").is_err());
        // An end that lies ahead is set anew, or taken back.
        assert_eq!(end(Some("2099-01-01"), "2026-01-01"), Ok(()));
        assert!(end(Some("2099-01-01"), "2023-12-31").is_err());
        assert_eq!(check_restore(Some(day("2025-01-02")), today), Ok(day("2025-01-02")));
        assert!(check_restore(Some(today), today).is_err() && check_restore(None, today).is_err());
        let bound = Some(day("2027-01-01"));
        assert_eq!((check_bound(bound, bound), check_bound(None, None)), (Ok(()), Ok(())));
        assert!(check_bound(None, bound).is_err() && check_bound(Some(day("2027-01-02")), bound).is_err());
    }
}

//! Two terms of the World Council that are over, so that one can see what changed: fewer women sat there, and fewer
//! Africans.

use super::{Comer, TERM, Voice, people::Names, seats_of, somebody, words};
use base::{Day, Id, Stop};
use governance::seat::{self, Capacity, EndReason, NewTenure, Office, Seat};
use shell::Pen;
use std::collections::HashSet;

/// When the term before the present one began, which began on the day on which the seats were filled.
pub fn last_but_one(settled: Day) -> Day {
    settled.plus_days(-TERM)
}

/// When the first term began: before it there was no council to sit.
pub fn first_day(settled: Day) -> Day {
    last_but_one(settled).plus_days(-TERM)
}

/// A term: its first day and the first day after it, and of so many seats how many go to women.
struct Term {
    since: Day,
    until: Day,
    women: (usize, usize),
    n: u64,
}

/// Both terms, whose people have left their offices since, or were chosen again.
pub fn hold(pen: &mut Pen<'_, '_>, names: &Names, voices: &[Voice]) -> Result<(), Stop> {
    let (now, before) = (pen.today, pen.today.plus_days(-TERM));
    let first = Term { since: before.plus_days(-TERM), until: before, women: (2, 9), n: 2_000 };
    let second = Term { since: before, until: now, women: (3, 10), n: 3_000 };
    for term in [first, second] {
        sit(pen, names, voices, &term)?;
    }
    Ok(())
}

fn sit(pen: &mut Pen<'_, '_>, names: &Names, voices: &[Voice], term: &Term) -> Result<(), Stop> {
    let mut taken = HashSet::new();
    for (at, (seat, class, section)) in seats_of(pen.tx, words::COUNCIL.code)?.into_iter().enumerate() {
        let exists = seat::load(pen.tx, seat)?.is_some_and(|seat| seat.since <= term.since);
        if !exists || at % 12 == 11 {
            continue;
        }
        let fits = |place: &usize| {
            let voice = &voices[*place];
            voice.joined < term.since && voice.fits(&class, section.as_ref()) && !taken.contains(place)
        };
        let Some(place) = (0..voices.len()).rev().find(fits) else { continue };
        taken.insert(place);
        let voice = &voices[place];
        let n = term.n + at as u64;
        let woman = at % term.women.1 < term.women.0;
        let person = (drawn(names, &voice.country, n, woman), woman);
        // Whoever speaks for the member now came into office a little before the present term, and takes the seat for the
        // rest of it: on no day is the council without its people.
        let left = term.until.min(voice.since);
        let comer = Comer {
            member: voice.member,
            country: &voice.country,
            person,
            n,
            office: &voice.office,
            since: term.since,
            until: Some(left),
        };
        let mandate = somebody(pen, comer)?;
        let office = if at == 0 { Office::Chair } else { Office::Member };
        let new = NewTenure {
            mandate,
            capacity: Capacity::Titular,
            office,
            since: term.since,
            term_ends: Some(term.until),
        };
        hold_until(pen, seat, new, left, term)?;
        if left < term.until {
            let new = NewTenure {
                mandate: voice.mandate,
                capacity: Capacity::Titular,
                office,
                since: left,
                term_ends: Some(term.until),
            };
            hold_until(pen, seat, new, term.until, term)?;
        }
    }
    Ok(())
}

/// Somebody holds a seat until a day: that of the end of the term, or that of the successor in the same member.
fn hold_until(
    pen: &mut Pen<'_, '_>,
    seat: Id<Seat>,
    new: NewTenure,
    until: Day,
    term: &Term,
) -> Result<(), Stop> {
    let reason = if until < term.until { EndReason::Replaced } else { EndReason::TermEnded };
    let tenure = seat::install(pen, seat, new)?;
    seat::vacate(pen, tenure, until, reason, None).map(drop)
}

/// The name of somebody of that gender; the same for the same draw.
fn drawn(names: &Names, country: &str, n: u64, woman: bool) -> String {
    let draws = (0..).map(|salt| names.draw(country, n + 1_000_000 * salt));
    draws.take(1_000).find(|(_, is)| *is == woman).map_or_else(|| "N. N.".to_owned(), |(name, _)| name)
}

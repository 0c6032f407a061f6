//! A body over its terms: who sat there when, counted, with the days to look at offered.

use super::{
    store::{self, Part},
    words,
};
use crate::{body::Body, composition, registry::Gender};
use base::{Day, Id, Stop};
use figures::{Direction, Swatch};
use shell::{Html, Locale, View, render};
use tally::{Heads, Rounding};

/// The most terms that are offered.
const MOST: usize = 5;

#[derive(askama::Template)]
#[template(path = "seat/terms.html")]
struct Table {
    l: Locale,
    days: Vec<DayView>,
    lines: Vec<Line>,
}

/// A day that is offered.
pub(crate) struct DayView {
    pub word: String,
    pub place: String,
    pub is_shown: bool,
}

struct Line {
    sign: Html,
    name: Html,
    /// The day in a word and what was counted then.
    cells: Vec<(String, Option<Cell>)>,
}

struct Cell {
    words: String,
    bar: Html,
}

/// The days on which a body changed most, and what became of its make-up from one to the next.
pub(crate) struct Terms {
    /// The days, today last.
    pub days: Vec<DayView>,
    /// The table; empty where nobody ever sat there.
    pub table: Html,
}

/// The terms of a body, seen from a day.
pub(crate) fn shown(view: &mut View<'_, '_>, id: Id<Body>, day: Day, place: &str) -> Result<Terms, Stop> {
    let (l, today) = (view.l(), view.ask.today());
    let days = turns(&store::term_days(view.read, id)?, [day, today]);
    let views = || {
        let view = |one: &Day| DayView {
            word: if *one == today { l.t1("governance-terms-today", "day", *one) } else { l.day(*one) },
            place: if *one == today { place.to_owned() } else { format!("{place}?as_of={one}") },
            is_shown: *one == day,
        };
        days.iter().map(view).collect::<Vec<_>>()
    };
    let make_up = |one: &Day| store::make_up(view.read, id, *one);
    let make_ups = days.iter().map(make_up).collect::<Result<Vec<Vec<Part>>, _>>()?;
    if make_ups.iter().flatten().all(|part| part.gender.is_none()) {
        return Ok(Terms { days: views(), table: Html::default() });
    }
    let rules = composition::in_force(view.read, id, day)?;
    let teller = Teller {
        l: &l,
        days: views().into_iter().map(|day| day.word).zip(make_ups).collect(),
        counts_women: rules.iter().any(|(_, rule)| rule.aspect == composition::Aspect::Gender),
    };
    let lines = teller.lines(&store::sections(view.read)?);
    Ok(Terms { days: views(), table: render(&Table { days: views(), lines, l: l.clone() })? })
}

/// Whether so many seats were taken at once as when a term begins: at least a quarter as many as on the day with the
/// most.
pub(super) fn is_turn(taken: &[(Day, u64)], seats: u64) -> bool {
    let most = taken.iter().map(|(_, seats)| *seats).max().unwrap_or(0);
    seats * 4 >= most
}

/// The days on which terms began, the last few, and the days that are to be there anyhow.
fn turns(taken: &[(Day, u64)], always: [Day; 2]) -> Vec<Day> {
    let large = taken.iter().filter(|(_, seats)| is_turn(taken, *seats)).map(|(day, _)| *day);
    let last: Vec<Day> = large.rev().take(MOST).collect();
    let mut days: Vec<Day> = last.into_iter().chain(always).collect();
    days.sort_unstable();
    days.dedup();
    days
}

struct Teller<'t> {
    l: &'t Locale,
    days: Vec<(String, Vec<Part>)>,
    counts_women: bool,
}

impl Teller<'_> {
    fn lines(&self, sections: &[store::SectionName]) -> Vec<Line> {
        let mut lines = vec![self.line(Html::default(), self.l.t("governance-terms-held").into(), |parts| {
            let whole = sum(parts, |_| true);
            (whole > 0).then(|| (held(parts), whole))
        })];
        if self.counts_women {
            lines.push(self.line(Html::default(), self.l.t("governance-people-female").into(), |parts| {
                let women = sum(parts, |part| part.gender == Some(Gender::Female));
                (held(parts) > 0).then(|| (women, held(parts)))
            }));
        }
        for section in sections {
            let of = |part: &Part| part.section == Some(section.position);
            if self.days.iter().flat_map(|(_, parts)| parts).any(of) {
                let sign = Html(Swatch::Section(words::colour(section.position)).svg());
                lines.push(self.line(sign, self.l.words(&section.name), |parts| {
                    let own = sum(parts, |part| of(part) && part.gender.is_some());
                    (held(parts) > 0).then(|| (own, held(parts)))
                }));
            }
        }
        lines
    }

    fn line(&self, sign: Html, name: Html, count: impl Fn(&[Part]) -> Option<(u64, u64)>) -> Line {
        let cell = |(day, parts): &(String, Vec<Part>)| {
            (day.clone(), count(parts).map(|(part, whole)| self.cell(part, whole)))
        };
        Line { sign, name, cells: self.days.iter().map(cell).collect() }
    }

    fn cell(&self, part: u64, whole: u64) -> Cell {
        let l = self.l;
        let share = tally::share(Heads(part), Heads(whole));
        let permille = share.map_or(0, |share| share.permille(Rounding::HalfUp));
        let direction = if l.lang().dir() == "rtl" { Direction::Rtl } else { Direction::Ltr };
        let told = [("part", part), ("whole", whole)].map(|(name, count)| (name, l.number(count).into()));
        let share = ("share", l.percent(permille).into());
        Cell {
            words: l.with("governance-terms-cell", &told.into_iter().chain([share]).collect::<Vec<_>>()),
            bar: Html(Swatch::Share(permille, direction).svg()),
        }
    }
}

fn sum(parts: &[Part], counts: impl Fn(&Part) -> bool) -> u64 {
    parts.iter().filter(|part| counts(part)).map(|part| part.seats).sum()
}

fn held(parts: &[Part]) -> u64 {
    sum(parts, |part| part.gender.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_on_which_many_seats_were_taken_are_offered_and_a_single_change_is_not() {
        let day = |text: &str| Day::parse(text).expect("a day");
        let (shown, today) = (day("2024-01-01"), day("2026-11-29"));
        let taken = [
            (day("2019-11-06"), 40),
            (day("2021-02-03"), 2),
            (day("2022-11-05"), 44),
            (day("2025-11-04"), 49),
            (day("2026-03-01"), 1),
        ];
        let offered = turns(&taken, [shown, today]);
        assert_eq!(offered, ["2019-11-06", "2022-11-05", "2024-01-01", "2025-11-04", "2026-11-29"].map(day));
        assert_eq!(turns(&[], [today, today]), [today]);
        let many: Vec<(Day, u64)> = (0..9).map(|n| (today.plus_days(-n * 400), 10)).rev().collect();
        assert_eq!(turns(&many, [today, today]).len(), MOST);
    }
}

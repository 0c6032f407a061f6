//! Holding what rooms keep against what the ledger tells.

use super::{Check, Said, State, Walked, Wrong, keep_first, piped_as_far, unreadable, walk::Kind, wrong};
use base::Fault;
use db::{FromValue, Read};
use std::{collections::HashSet, hash::BuildHasher};
use uuid::Uuid;

/// What the checks of rooms find.
#[derive(Debug)]
pub struct Findings {
    entries: u64,
    wrong: Option<Wrong>,
}

impl Findings {
    /// A column does not say what follows from the ledger; `entry` is the one that it should follow from.
    pub fn column(&mut self, entry: Option<u64>, detail: impl Into<String>) {
        keep_first(&mut self.wrong, wrong(entry.unwrap_or(self.entries), "column", detail));
    }

    /// A result is not what a recount gives; `entry` is the one that told it.
    pub fn count(&mut self, entry: Option<u64>, detail: impl Into<String>) {
        keep_first(&mut self.wrong, wrong(entry.unwrap_or(self.entries), "count", detail));
    }
}

/// What came of comparing the rows of one kind.
struct Compared {
    rows: u64,
    told: u64,
    wrong: Option<Wrong>,
}

impl Walked {
    /// Holds every row against the last entry about it, and makes every check of the rooms. Returns how many rows were
    /// compared, and the first thing that is wrong.
    ///
    /// # Errors
    /// A fault of the database.
    pub(super) fn hold(
        &self,
        read: &mut Read<'_>,
        states: &[State],
        checks: &[Check],
    ) -> Result<(u64, Option<Wrong>), Fault> {
        let mut compared = 0;
        let mut findings = Findings { entries: self.entries, wrong: None };
        for state in states {
            let kind = self.known_kind(state.kind);
            let (of_kind, fed) = piped_as_far(
                |feed| (state.each)(read, &mut |id, said| feed((id, said))),
                |rows| self.compare(state.kind, kind, rows),
            )?;
            compared += of_kind.rows;
            keep_first(&mut findings.wrong, of_kind.wrong);
            if let Err(fault) = fed {
                keep_first(&mut findings.wrong, self.unread(read, state.kind, fault)?);
                continue;
            }
            if of_kind.told != self.living(kind).count() as u64 {
                keep_first(&mut findings.wrong, self.missing(read, state, kind)?);
            }
        }
        for check in checks {
            if let Err(fault) = check(read, self, &mut findings) {
                let (_, why) = unreadable(read, fault)?;
                findings.column(None, why);
            }
        }
        Ok((compared, findings.wrong))
    }

    /// A row that is no such thing any more, by the last entry about it.
    fn unread(&self, read: &mut Read<'_>, kind: &str, fault: Fault) -> Result<Option<Wrong>, Fault> {
        let (first, why) = unreadable(read, fault)?;
        let id = first.and_then(|first| Uuid::from_value(first).ok());
        let told = id.and_then(|id| self.telling(kind, id));
        let named = id.map_or_else(|| kind.to_owned(), |id| format!("{kind} {id}"));
        Ok(wrong(told.map_or(self.entries, |told| told.last), "state", format!("the {named}: {why}")))
    }

    /// The subjects of a kind that should be there, and the last entry about each.
    fn living(&self, kind: Option<Kind>) -> impl Iterator<Item = (Uuid, u64)> {
        let of_kind =
            self.last.iter().filter(move |((of, _), telling)| Some(*of) == kind && telling.state.is_some());
        of_kind.map(|((_, id), telling)| (*id, telling.last))
    }

    fn compare(
        &self,
        name: &str,
        kind: Option<Kind>,
        rows: &mut dyn Iterator<Item = (Uuid, Said)>,
    ) -> Compared {
        let mut compared = Compared { rows: 0, told: 0, wrong: None };
        for (id, Said(bytes)) in rows {
            compared.rows += 1;
            let told = kind.and_then(|kind| self.last.get(&(kind, id)));
            let own = bytes.map(|bytes| self.keyed.hash_one(bytes.as_slice()));
            let found = match told {
                Some(told) if told.state.is_some() => {
                    compared.told += 1;
                    let altered = || {
                        wrong(told.last, "state", format!("the {name} {id} is not as its last entry says"))
                    };
                    if told.state == own { None } else { altered() }
                }
                Some(told) => {
                    wrong(told.last, "state", format!("the {name} {id} is gone, its last entry says"))
                }
                None => wrong(self.entries, "state", format!("no entry tells of the {name} {id}")),
            };
            keep_first(&mut compared.wrong, found);
        }
        compared
    }

    /// The first subject of a kind that should be there and is not.
    fn missing(
        &self,
        read: &mut Read<'_>,
        state: &State,
        kind: Option<Kind>,
    ) -> Result<Option<Wrong>, Fault> {
        let mut there = HashSet::new();
        (state.each)(read, &mut |id, _| {
            there.insert(id);
            Ok(())
        })?;
        let gone = self.living(kind).filter(|(id, _)| !there.contains(id)).min_by_key(|(_, last)| *last);
        Ok(gone.and_then(|(id, last)| wrong(last, "state", format!("the {} {id} is missing", state.kind))))
    }
}

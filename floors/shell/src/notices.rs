//! What follows entries of the ledger in letters: rooms say which kinds they tell of, and write to whom it concerns.
//!
//! It follows the ledger with a mark of its own, after the commit, so that nobody who votes or decides waits for letters.
//! The letters about an entry and the step of the mark are one transaction: none is lost, none is written twice. What
//! happened before a house first followed is not told.

use crate::{House, account::command_pen, house};
use base::{Fault, Stop};
use db::{Read, Tx};
use ledger::Logged;
use std::sync::Arc;

/// The mark up to which the ledger was followed.
const MARK: &str = "shell.told";
/// How many entries are looked at in one step.
const AT_ONCE: u64 = 500;

fn mark(read: &mut Read<'_>) -> Result<Option<u64>, Fault> {
    Ok(house::setting(read, MARK)?.and_then(|text| text.parse().ok()))
}

/// What comes next.
enum Next {
    /// Nothing was ever followed: whatever there is so far is not told.
    From(u64),
    /// Nothing new.
    Nothing,
    /// Of the entries up to there none is told.
    Step(u64),
    /// An entry that some room tells of.
    Told(Box<Logged>),
}

fn next(house: &House) -> Result<Next, Fault> {
    let is_told = |kind: &str| house.rooms.iter().flat_map(|room| room.tells).any(|tell| tell.on == kind);
    house.db.read(|read| {
        let Some(from) = mark(read)? else { return Ok(Next::From(ledger::size(read)?)) };
        let entries = ledger::kinds_since(read, from, AT_ONCE)?;
        let told = entries.iter().find(|(_, kind)| is_told(kind)).map(|(seq, _)| *seq);
        if let Some(entry) = told.map(|seq| ledger::entry(read, seq)).transpose()?.flatten() {
            return Ok(Next::Told(Box::new(entry)));
        }
        Ok(entries.last().map_or(Next::Nothing, |(seq, _)| Next::Step(seq + 1)))
    })
}

/// Writes the letters that follow from what was entered since the last time.
///
/// # Errors
/// A fault of the database. Where the letters about one entry fail, that is logged and the others are written.
pub async fn follow(house: &Arc<House>) -> Result<(), Stop> {
    loop {
        let entry = match next(house)? {
            Next::From(now) => return step(house, now).await,
            Next::Nothing => return Ok(()),
            Next::Step(to) => {
                step(house, to).await?;
                continue;
            }
            Next::Told(entry) => entry,
        };
        let seq = entry.seq;
        if let Err(stop) = tell(house, *entry).await {
            tracing::error!(%stop, entry = seq, "letters about an entry were not written");
            step(house, seq + 1).await?;
        }
    }
}

async fn step(house: &Arc<House>, to: u64) -> Result<(), Stop> {
    house.db.write(move |tx| advance(tx, to)).await
}

fn advance(tx: &mut Tx<'_>, to: u64) -> Result<(), Stop> {
    // Another process on the same records may be further.
    if mark(tx)?.is_none_or(|mark| mark < to) {
        house::set(tx, MARK, &to.to_string())?;
    }
    Ok(())
}

async fn tell(house: &Arc<House>, entry: Logged) -> Result<(), Stop> {
    let own = Arc::clone(house);
    let work = move |tx: &mut Tx<'_>| {
        if mark(tx)?.is_some_and(|mark| mark > entry.seq) {
            return Ok(());
        }
        let zone = own.settings.zone.clone();
        let mut pen = command_pen(tx, &own.moment, "letters", &zone);
        for tell in own.rooms.iter().flat_map(|room| room.tells).filter(|tell| tell.on == entry.kind) {
            (tell.write)(&mut pen, &own, &entry)?;
        }
        advance(tx, entry.seq + 1)
    };
    house.db.write(work).await
}

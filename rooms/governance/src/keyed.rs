//! A row with its id, and the states of all rows of a kind for the check against the ledger.

use base::Fault;
use db::{Cells, Read, Record, params};
use ledger::{Said, StateSink};
use serde::Serialize;
use uuid::Uuid;

/// A row of any kind: its id first, then its state.
pub(crate) struct Keyed<S> {
    pub id: Uuid,
    pub state: S,
}

impl<S: Record> Record for Keyed<S> {
    fn read(cells: &mut Cells<'_>) -> Result<Self, Fault> {
        Ok(Self { id: cells.take()?, state: S::read(cells)? })
    }
}

/// Hands over the state of every row that `sql` gives, in the form of the entries' `after`.
pub(crate) fn each_state<S: Record + Serialize>(
    read: &mut Read<'_>,
    sql: &str,
    sink: &mut StateSink<'_>,
) -> Result<(), Fault> {
    read.each::<Keyed<S>, Fault>(sql, params![], |row| sink(row.id, Said::of(&row.state)?))
}

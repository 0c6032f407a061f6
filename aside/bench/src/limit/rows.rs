//! Bare SQLite, set as the program sets it: a write-ahead log, every commit on disk.

use crate::{Outcome, process::of_this, stopwatch::Stopwatch};
use rusqlite::{Connection, types::Value};
use std::path::Path;

/// How many rows are read, unmeasured, before they are written.
const AT_ONCE: usize = 20_000;

/// Opens a database as the program's writer does.
///
/// # Errors
/// When it cannot be opened.
pub fn open(path: &Path) -> Outcome<Connection> {
    let database = Connection::open(path)?;
    database.pragma_update(None, "journal_mode", "WAL")?;
    database.pragma_update(None, "synchronous", "FULL")?;
    database.pragma_update(None, "cache_size", -8000)?;
    database.set_prepared_statement_cache_capacity(64);
    Ok(database)
}

/// Inserts a row of all columns.
///
/// # Errors
/// A fault of the database.
pub fn insert(database: &Connection, table: &str, row: Vec<Value>) -> Outcome<()> {
    let marks = vec!["?"; row.len()].join(",");
    let mut statement = database.prepare_cached(&format!("INSERT INTO {table} VALUES ({marks})"))?;
    statement.execute(rusqlite::params_from_iter(row))?;
    Ok(())
}

/// What bare inserts took.
#[derive(Debug, Default, Clone, Copy)]
pub struct Inserted {
    /// Rows.
    pub rows: u64,
    /// Seconds.
    pub seconds: f64,
    /// Seconds of processor time.
    pub processor: f64,
}

/// Writes every row of a database into the same tables with the same indexes of a new one, in one transaction that is
/// on disk at its end. Reading the rows is not counted.
///
/// # Errors
/// A fault of the database.
pub fn copied(from: &Path, to: &Path) -> Outcome<Inserted> {
    let source = Connection::open(from)?;
    let target = open(to)?;
    let made =
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC";
    for sql in source.prepare(made)?.query_map([], |row| row.get::<_, String>(0))? {
        target.execute_batch(&sql?)?;
    }
    let names =
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid";
    let tables: Vec<String> =
        source.prepare(names)?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut all = Inserted::default();
    target.execute_batch("BEGIN IMMEDIATE")?;
    for table in &tables {
        let mut statement = source.prepare(&format!("SELECT * FROM {table}"))?;
        let columns = statement.column_count();
        let marks = vec!["?"; columns].join(",");
        let mut insert = target.prepare(&format!("INSERT INTO {table} VALUES ({marks})"))?;
        let mut rows = statement.query([])?;
        loop {
            let mut group: Vec<Vec<Value>> = Vec::with_capacity(AT_ONCE);
            while group.len() < AT_ONCE
                && let Some(row) = rows.next()?
            {
                group.push((0..columns).map(|at| row.get(at)).collect::<Result<_, _>>()?);
            }
            if group.is_empty() {
                break;
            }
            all.rows += group.len() as u64;
            all.count(|| {
                group.iter().try_for_each(|row| insert.execute(rusqlite::params_from_iter(row)).map(drop))
            })?;
        }
    }
    all.count(|| target.execute_batch("COMMIT"))?;
    Ok(all)
}

impl Inserted {
    fn count(&mut self, work: impl FnOnce() -> rusqlite::Result<()>) -> Outcome<()> {
        let (before, watch) = (of_this()?.0, Stopwatch::start());
        work()?;
        self.seconds += watch.passed().as_secs_f64();
        self.processor += of_this()?.0 - before;
        Ok(())
    }
}

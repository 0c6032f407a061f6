//! Migrations: stamped, small, forward only, each whole or not at all.

use crate::{
    postgres::{self, Session},
    sqlite,
};
use base::{Fault, Instant};
use std::{collections::BTreeMap, path::Path};

/// One step of the schema. The text runs on both databases: `UUID`, `BIGINT`, `TEXT` and `BYTEA` columns only
/// (SQLite takes the names and keeps what it is given).
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// `YYYY-MM-DD-NN-room-what`; the order in which they run; never reused.
    pub stamp: &'static str,
    /// The statements, separated by semicolons.
    pub sql: &'static str,
}

/// All migrations of all rooms.
#[derive(Debug, Clone, Default)]
pub struct Migrations(BTreeMap<&'static str, &'static str>);

const TABLE: &str = "CREATE TABLE IF NOT EXISTS migration (stamp TEXT PRIMARY KEY, at BIGINT NOT NULL)";

impl Migrations {
    /// Adds a room's migrations.
    #[must_use]
    pub fn and(mut self, migrations: &[Migration]) -> Self {
        self.0.extend(migrations.iter().map(|migration| (migration.stamp, migration.sql)));
        self
    }

    /// The first step that data took and this program does not know.
    pub(crate) fn newer<'d>(&self, done: &'d [String]) -> Option<&'d String> {
        done.iter().find(|stamp| !self.0.contains_key(stamp.as_str()))
    }

    /// Whether data took every step that this program knows.
    pub(crate) fn are_done(&self, done: &[String]) -> bool {
        self.0.keys().all(|stamp| done.iter().any(|done| done == stamp))
    }

    /// Those that data have taken: by them a copy of the data has the shape of the data.
    #[must_use]
    pub fn taken(&self, done: &[String]) -> Self {
        let taken = |stamp: &str| done.iter().any(|one| one == stamp);
        Self(self.0.iter().filter(|(stamp, _)| taken(stamp)).map(|(stamp, sql)| (*stamp, *sql)).collect())
    }

    /// The first that data lack.
    pub fn first_missing(&self, done: &[String]) -> Option<&'static str> {
        self.0.keys().find(|stamp| done.iter().all(|one| one != *stamp)).copied()
    }

    fn missing(&self, done: &[String]) -> Result<Vec<(&'static str, &'static str)>, Fault> {
        if let Some(newer) = self.newer(done) {
            return Err(Fault::new(format!(
                "this data was last opened by a newer Koinon (it knows the step {newer}); use that version or a later one"
            )));
        }
        let done = |stamp: &str| done.iter().any(|one| one == stamp);
        Ok(self.0.iter().filter(|(stamp, _)| !done(stamp)).map(|(stamp, sql)| (*stamp, *sql)).collect())
    }

    pub(crate) fn bring_sqlite(&self, path: &Path, now: Instant) -> Result<(), Fault> {
        let mut connection = sqlite::open_writer(path)?;
        connection.execute_batch(TABLE).map_err(sqlite::fault("making the table of migrations"))?;
        let done = stamps(&connection)?;
        for (stamp, sql) in self.missing(&done)? {
            let transaction = connection
                .transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)
                .map_err(sqlite::fault("beginning a migration"))?;
            // Another process may have taken this step while we waited for the lock.
            if stamps(&transaction)?.iter().any(|done| done == stamp) {
                continue;
            }
            transaction.execute_batch(sql).map_err(sqlite::fault(stamp))?;
            transaction
                .execute("INSERT INTO migration (stamp, at) VALUES (?1, ?2)", (stamp, now.micros()))
                .and_then(|_| transaction.commit())
                .map_err(sqlite::fault(stamp))?;
        }
        Ok(())
    }

    pub(crate) async fn bring_postgres(&self, session: &mut Session, now: Instant) -> Result<(), Fault> {
        let transaction =
            session.client.transaction().await.map_err(postgres::fault("beginning the migrations"))?;
        // The number is arbitrary and ours: two processes that start together take turns.
        let first = format!("SET LOCAL lock_timeout = 0; SELECT pg_advisory_xact_lock(7305140); {TABLE}");
        transaction.batch_execute(&first).await.map_err(postgres::fault("making the table of migrations"))?;
        let rows = transaction.query("SELECT stamp FROM migration", &[]).await;
        let done: Vec<String> =
            rows.map_err(postgres::fault("reading the migrations"))?.iter().map(|row| row.get(0)).collect();
        for (stamp, sql) in self.missing(&done)? {
            transaction.batch_execute(sql).await.map_err(postgres::fault(stamp))?;
            transaction
                .execute("INSERT INTO migration (stamp, at) VALUES ($1, $2)", &[&stamp, &now.micros()])
                .await
                .map_err(postgres::fault(stamp))?;
        }
        transaction.commit().await.map_err(postgres::fault("committing the migrations"))
    }
}

fn stamps(connection: &rusqlite::Connection) -> Result<Vec<String>, Fault> {
    let mut statement =
        connection.prepare("SELECT stamp FROM migration").map_err(sqlite::fault("reading the migrations"))?;
    let rows = statement.query_map((), |row| row.get(0)).and_then(|rows| rows.collect());
    rows.map_err(sqlite::fault("reading the migrations"))
}

//! The database of a federation: where it is, how to read and how to write.

use crate::{
    Migrations, Record, Value,
    heard::{Heard, Hearing},
    postgres::{self, Postgres, Session},
    record::{Cells, Source},
    sqlite::{self, Sqlite},
    writer::Writer,
};
use base::{Fault, Instant, Stop};
use futures_util::{TryStreamExt, pin_mut};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};
use tokio::{runtime::Handle, sync::watch};

/// Where a federation's records are.
#[derive(Debug, Clone)]
pub enum Where {
    /// A file in the data folder.
    Sqlite(PathBuf),
    /// A server, as a `postgres://` address; the schema may be chosen by `options=-c search_path=…`.
    Postgres(String),
}

/// Which of the two it is, for the few statements that differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// SQLite.
    Sqlite,
    /// PostgreSQL.
    Postgres,
}

/// What a place holds, before anything is made or written there.
pub enum Found {
    /// No federation.
    Nothing,
    /// Data that lack a step of this program, open to be read.
    Older(Db),
    /// Data that took a step, named here, which this program does not know.
    Newer(String),
    /// Data of this program, open to be read.
    Here(Db),
    /// Data whose last changes are in a write-ahead log that cannot be taken in, for nothing can be written beside.
    Pending,
}

/// An open database. Cloning shares it.
#[derive(Clone)]
pub struct Db(Arc<Inner>);

struct Inner {
    place: Place,
    /// There is none where data are only read.
    writer: Option<Writer>,
    heard: Hearing,
}

#[derive(Clone)]
pub(crate) enum Place {
    Sqlite(Arc<Sqlite>),
    Postgres(Arc<Postgres>, Handle),
}

impl Db {
    /// Opens or makes the database, applies what is missing of the migrations, and starts the writer.
    /// `lock` is run on PostgreSQL at the start of each batch, so that several processes meet at one row.
    ///
    /// Must be called within a multi-threaded runtime.
    ///
    /// # Errors
    /// When it cannot be opened, was made by a newer program, or a migration fails (nothing of it is kept).
    pub async fn open(
        place: &Where,
        migrations: &Migrations,
        lock: &'static str,
        now: Instant,
    ) -> Result<Self, Fault> {
        let place = match place {
            Where::Sqlite(path) => {
                migrations.bring_sqlite(path, now)?;
                Place::Sqlite(Arc::new(Sqlite::new(path.clone())))
            }
            Where::Postgres(address) => {
                let config = config(address)?;
                let mut session = Session::connect(&config).await?;
                migrations.bring_postgres(&mut session, now).await?;
                Place::Postgres(Arc::new(Postgres::new(config)), Handle::current())
            }
        };
        let writer = Some(Writer::start(place.clone(), lock)?);
        Ok(Self(Arc::new(Inner { place, writer, heard: Hearing::default() })))
    }

    /// Looks at what is there, and opens it to be read: nothing is made, brought up to date or written.
    ///
    /// Must be called within a multi-threaded runtime.
    ///
    /// # Errors
    /// When it cannot be read, or the server does not answer.
    pub async fn look(place: &Where, migrations: &Migrations) -> Result<Found, Fault> {
        let place = match place {
            Where::Sqlite(path) if !path.exists() => return Ok(Found::Nothing),
            Where::Sqlite(path) => match Sqlite::to_read(path.clone())? {
                Some(sqlite) => Place::Sqlite(Arc::new(sqlite)),
                None => return Ok(Found::Pending),
            },
            Where::Postgres(address) => {
                let postgres = Postgres::new(config(address)?);
                let session = Session::connect(&postgres.config).await?;
                postgres.give_back(session);
                Place::Postgres(Arc::new(postgres), Handle::current())
            }
        };
        let db = Self(Arc::new(Inner { place, writer: None, heard: Hearing::default() }));
        let done = db.steps()?;
        Ok(match migrations.newer(&done) {
            _ if done.is_empty() => Found::Nothing,
            Some(newer) => Found::Newer(newer.clone()),
            None if migrations.are_done(&done) => Found::Here(db),
            None => Found::Older(db),
        })
    }

    /// The steps of the schema that it has taken.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn steps(&self) -> Result<Vec<String>, Fault> {
        self.read(|read| match read.has_table("migration")? {
            true => read.all("SELECT stamp FROM migration ORDER BY stamp", &[]),
            false => Ok(Vec::new()),
        })
    }

    /// Closes it, when what was handed to the writer is done.
    ///
    /// # Errors
    /// While somebody else still holds it.
    pub fn close(self) -> Result<(), Fault> {
        Arc::into_inner(self.0).map(drop).ok_or_else(|| Fault::new("the database is still in use"))
    }

    /// Which of the two it is.
    pub fn dialect(&self) -> Dialect {
        match self.0.place {
            Place::Sqlite(_) => Dialect::Sqlite,
            Place::Postgres(..) => Dialect::Postgres,
        }
    }

    /// The database file, on SQLite.
    pub fn file(&self) -> Option<&Path> {
        match &self.0.place {
            Place::Sqlite(sqlite) => Some(&sqlite.path),
            Place::Postgres(..) => None,
        }
    }

    /// Reads within one consistent snapshot.
    ///
    /// # Errors
    /// Whatever the reading returns, or a fault of the database.
    pub fn read<T, E: From<Fault>>(&self, work: impl FnOnce(&mut Read<'_>) -> Result<T, E>) -> Result<T, E> {
        match &self.0.place {
            Place::Sqlite(sqlite) => {
                let connection = sqlite.reader()?;
                let done = read_sqlite(&connection, &self.0.heard, work);
                sqlite.give_back(connection);
                done
            }
            Place::Postgres(postgres, handle) => tokio::task::block_in_place(|| {
                let mut session = handle.block_on(postgres.reader(BEGIN))?;
                let done = read_postgres(&mut session, handle, &self.0.heard, work);
                postgres.give_back(session);
                done
            }),
        }
    }

    /// The one row of one statement, which is a snapshot of its own: the least that a look at the database can cost.
    ///
    /// # Errors
    /// As [`Read::one`].
    pub fn glance<T: Record>(&self, sql: &str, params: &[Value]) -> Result<T, Fault> {
        match &self.0.place {
            Place::Sqlite(sqlite) => {
                let connection = sqlite.reader()?;
                let row = Read::over(Link::Sqlite(&connection), None).one(sql, params);
                sqlite.give_back(connection);
                row
            }
            Place::Postgres(postgres, handle) => tokio::task::block_in_place(|| {
                let one = |mut session: Session| {
                    let row = Read::over(Link::Postgres(&mut session, handle), None).one(sql, params);
                    let is_lost = row.is_err() && session.client.is_closed();
                    postgres.give_back(session);
                    (row, is_lost)
                };
                // One that was kept may have lost its server without knowing it yet.
                match postgres.idle().map(&one) {
                    Some((row, false)) => row,
                    _ => one(handle.block_on(Session::connect(&postgres.config))?).0,
                }
            }),
        }
    }

    /// From now on remembers every statement that is read with; for the tests of how statements are carried out.
    pub fn listen(&self) {
        self.0.heard.begin();
    }

    /// The statements that were read with since it was last asked; nothing before [`Db::listen`].
    pub fn heard(&self) -> Vec<Heard> {
        self.0.heard.take()
    }

    /// Hands a change to the writer and waits until it is durable. If `work` returns an error nothing of it is kept.
    ///
    /// # Errors
    /// Whatever the work returns, or a fault of the database.
    pub async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, Stop> + Send + 'static,
    ) -> Result<T, Stop> {
        self.writer()?.write(false, work).await
    }

    /// As [`Db::write`], what takes long: in a transaction of its own, so that no other change is answered only when it has
    /// ended.
    ///
    /// # Errors
    /// As [`Db::write`].
    pub async fn write_long<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, Stop> + Send + 'static,
    ) -> Result<T, Stop> {
        self.writer()?.write(true, work).await
    }

    fn writer(&self) -> Result<&Writer, Fault> {
        self.0.writer.as_ref().ok_or_else(|| Fault::new("these data are only read"))
    }

    /// Whether more than one change of this process waits to be answered: what is long may ask it within its own, and end
    /// where somebody else waits.
    pub fn is_awaited(&self) -> bool {
        self.0.writer.as_ref().is_some_and(Writer::is_awaited)
    }

    /// Brings everything into the database file and empties the write-ahead log, as far as nobody reads: at the end.
    ///
    /// # Errors
    /// A fault of the database, or a writer that has stopped.
    pub async fn settle(&self) -> Result<(), Stop> {
        self.write(|tx| {
            tx.leave_no_trace();
            Ok(())
        })
        .await
    }

    /// Wakes whenever this process has committed something; the value counts the commits.
    pub fn commits(&self) -> watch::Receiver<u64> {
        self.0.writer.as_ref().map_or_else(|| watch::channel(0).1, Writer::commits)
    }
}

fn config(address: &str) -> Result<tokio_postgres::Config, Fault> {
    address.parse().map(postgres::bounded).map_err(|error: tokio_postgres::Error| {
        Fault::from("the --database address is not one of PostgreSQL", error)
    })
}

fn read_sqlite<T, E: From<Fault>>(
    connection: &rusqlite::Connection,
    heard: &Hearing,
    work: impl FnOnce(&mut Read<'_>) -> Result<T, E>,
) -> Result<T, E> {
    sqlite::run(connection, "BEGIN").map_err(sqlite::fault("beginning to read"))?;
    let done = work(&mut Read::over(Link::Sqlite(connection), heard.open()));
    sqlite::run(connection, "COMMIT").map_err(sqlite::fault("ending to read"))?;
    done
}

/// The snapshot in which is read.
const BEGIN: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

fn read_postgres<T, E: From<Fault>>(
    session: &mut Session,
    handle: &Handle,
    heard: &Hearing,
    work: impl FnOnce(&mut Read<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let done = work(&mut Read::over(Link::Postgres(session, handle), heard.open()));
    let ended =
        handle.block_on(session.client.batch_execute("COMMIT")).map_err(postgres::fault("ending to read"));
    // Why the reading broke off says more than that it could not be ended.
    let done = done?;
    ended.map(|()| done).map_err(E::from)
}

/// A snapshot being read.
pub struct Read<'a> {
    pub(crate) link: Link<'a>,
    unreadable: Option<Unreadable>,
    /// Where statements are remembered, if a test wants them.
    pub(crate) heard: Option<&'a Hearing>,
}

/// A row that is not of the type it should be: somebody wrote it past the program.
#[derive(Debug, Clone, PartialEq)]
pub struct Unreadable {
    /// Its first column, if that can be read.
    pub first: Option<Value>,
    /// What cannot be read of it.
    pub why: String,
}

pub(crate) enum Link<'a> {
    Sqlite(&'a rusqlite::Connection),
    Postgres(&'a mut Session, &'a Handle),
}

impl<'a> Read<'a> {
    pub(crate) fn over(link: Link<'a>, heard: Option<&'a Hearing>) -> Self {
        Self { link, unreadable: None, heard }
    }

    /// The row on which the last reading broke off, if that was the reason; so that a verification can name it.
    pub fn unreadable(&mut self) -> Option<Unreadable> {
        self.unreadable.take()
    }

    /// Which database it is.
    pub fn dialect(&self) -> Dialect {
        match self.link {
            Link::Sqlite(_) => Dialect::Sqlite,
            Link::Postgres(..) => Dialect::Postgres,
        }
    }

    /// Whether there is such a table.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn has_table(&mut self, name: &str) -> Result<bool, Fault> {
        let sql = match self.dialect() {
            Dialect::Sqlite => "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = ?1",
            Dialect::Postgres => "SELECT COUNT(to_regclass(?1))",
        };
        self.one::<u64>(sql, &[name.into()]).map(|count| count > 0)
    }

    /// Hands each row to `take` as it comes, without keeping them.
    ///
    /// # Errors
    /// A fault of the statement, or what `take` returns, which ends the reading.
    pub fn each<T: Record, E: From<Fault>>(
        &mut self,
        sql: &str,
        params: &[Value],
        mut take: impl FnMut(T) -> Result<(), E>,
    ) -> Result<(), E> {
        let bad = &mut self.unreadable;
        *bad = None;
        match &mut self.link {
            Link::Sqlite(connection) => {
                let mut statement = prepared(connection, sql)?;
                sqlite::bind(&mut statement, params).map_err(|fault| fault.within(&postgres::brief(sql)))?;
                if self.heard.is_some() {
                    sqlite::steps(&statement);
                }
                let mut rows = statement.raw_query();
                while let Some(row) = rows.next().map_err(sqlite::fault("reading rows"))? {
                    take(decode(Source::Sqlite(row), sql, bad)?)?;
                }
                drop(rows);
                if let Some(heard) = self.heard {
                    heard.keep(sql, params, sqlite::steps(&statement));
                }
                Ok(())
            }
            Link::Postgres(session, handle) => handle.block_on(async {
                let statement = session.prepared(sql).await?;
                let rows = session.client.query_raw(&statement, params.iter()).await;
                let rows = rows.map_err(postgres::at("running", sql))?;
                pin_mut!(rows);
                while let Some(row) = rows.try_next().await.map_err(postgres::fault("reading rows"))? {
                    take(decode(Source::Postgres(&row), sql, bad)?)?;
                }
                if let Some(heard) = self.heard {
                    heard.keep(sql, params, 0);
                }
                Ok(())
            }),
        }
    }

    /// All rows.
    ///
    /// # Errors
    /// A fault of the statement or of a column.
    pub fn all<T: Record>(&mut self, sql: &str, params: &[Value]) -> Result<Vec<T>, Fault> {
        let mut all = Vec::new();
        self.each(sql, params, |row| {
            all.push(row);
            Ok::<(), Fault>(())
        })?;
        Ok(all)
    }

    /// The first row, if there is one.
    ///
    /// # Errors
    /// A fault of the statement or of a column.
    pub fn get<T: Record>(&mut self, sql: &str, params: &[Value]) -> Result<Option<T>, Fault> {
        let mut first = None;
        self.each(sql, params, |row| {
            first.get_or_insert(row);
            Ok::<(), Fault>(())
        })?;
        Ok(first)
    }

    /// The one row that there must be.
    ///
    /// # Errors
    /// Also when there is none.
    pub fn one<T: Record>(&mut self, sql: &str, params: &[Value]) -> Result<T, Fault> {
        let first = self.get(sql, params)?;
        first.ok_or_else(|| Fault::new(format!("no row where one must be: {}", postgres::brief(sql))))
    }

    /// Prepares a statement without running it; for the test that tries each on both databases.
    ///
    /// # Errors
    /// What the database says of it.
    pub fn prepare(&mut self, sql: &str) -> Result<(), Fault> {
        match &mut self.link {
            Link::Sqlite(connection) => prepared(connection, sql).map(drop),
            Link::Postgres(session, handle) => handle.block_on(session.prepared(sql)).map(drop),
        }
    }
}

fn prepared<'c>(
    connection: &'c rusqlite::Connection,
    sql: &str,
) -> Result<rusqlite::CachedStatement<'c>, Fault> {
    connection.prepare_cached(sql).map_err(sqlite::at("preparing", sql))
}

fn decode<T: Record>(source: Source<'_>, sql: &str, bad: &mut Option<Unreadable>) -> Result<T, Fault> {
    T::read(&mut Cells { source, next: 0 }).map_err(|fault| {
        let first = Cells { source, next: 0 }.take::<Value>().ok();
        *bad = Some(Unreadable { first, why: fault.to_string() });
        fault.within(&postgres::brief(sql))
    })
}

/// The indexes of a table that a migration made, with the statements that did, and the columns of one; on SQLite.
const OWN_INDEXES: &str = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ?1 AND sql IS NOT NULL ORDER BY name";
const INDEXED: &str = "SELECT name FROM pragma_index_info(?1) WHERE name IS NOT NULL";

/// From how many rows on PostgreSQL is sent a stream instead of a statement.
const LONG: usize = 40;

/// A change being made: everything that reading can, and [`Tx::exec`]. Kept whole or not at all.
pub struct Tx<'a>(pub(crate) Read<'a>, pub(crate) bool);

impl<'a> std::ops::Deref for Tx<'a> {
    type Target = Read<'a>;
    fn deref(&self) -> &Read<'a> {
        &self.0
    }
}
impl std::ops::DerefMut for Tx<'_> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl Tx<'_> {
    /// What this change deletes or empties shall leave no trace: after the commit the write-ahead log is emptied too, as
    /// soon as nobody reads an older snapshot. PostgreSQL has ways of its own (`docs/erasure.md`).
    pub fn leave_no_trace(&mut self) {
        self.1 = true;
    }

    /// Runs a statement; returns how many rows it touched.
    ///
    /// # Errors
    /// What the database says of it.
    pub fn exec(&mut self, sql: &str, params: &[Value]) -> Result<u64, Fault> {
        match &mut self.0.link {
            Link::Sqlite(connection) => {
                let mut statement = prepared(connection, sql)?;
                sqlite::bind(&mut statement, params).map_err(|fault| fault.within(&postgres::brief(sql)))?;
                let touched = statement.raw_execute();
                touched.map(|n| n as u64).map_err(sqlite::at("running", sql))
            }
            Link::Postgres(session, handle) => handle.block_on(async {
                let statement = session.prepared(sql).await?;
                let touched = session.client.execute_raw(&statement, params.iter()).await;
                touched.map_err(postgres::at("running", sql))
            }),
        }
    }

    /// Inserts many rows of the same columns: `INSERT INTO {table} ({columns}) VALUES …`. On PostgreSQL a long list
    /// is copied in one stream, so that a roster does not wait for a reply per row.
    ///
    /// # Errors
    /// What the database says of it.
    pub fn insert_many(&mut self, table: &str, columns: &[&str], rows: &[Vec<Value>]) -> Result<(), Fault> {
        if rows.is_empty() {
            return Ok(());
        }
        let named = columns.join(",");
        match &mut self.0.link {
            Link::Sqlite(connection) => {
                let marks: Vec<String> = (1..=columns.len()).map(|at| format!("?{at}")).collect();
                let sql = format!("INSERT INTO {table} ({named}) VALUES ({})", marks.join(","));
                let mut statement = prepared(connection, &sql)?;
                for row in rows {
                    sqlite::bind(&mut statement, row)
                        .map_err(|fault| fault.within(&postgres::brief(&sql)))?;
                    let done = statement.raw_execute();
                    done.map_err(sqlite::at("running", &sql))?;
                }
                Ok(())
            }
            Link::Postgres(session, handle) if rows.len() >= LONG => {
                handle.block_on(session.copy(table, &named, rows))
            }
            Link::Postgres(session, handle) => {
                let marks = |row: usize| {
                    let first = row * columns.len() + 1;
                    (first..first + columns.len()).map(|at| format!("?{at}")).collect::<Vec<_>>().join(",")
                };
                let tuples: Vec<String> = (0..rows.len()).map(|row| format!("({})", marks(row))).collect();
                let sql = format!("INSERT INTO {table} ({named}) VALUES {}", tuples.join(","));
                let values: Vec<&Value> = rows.iter().flatten().collect();
                handle.block_on(async {
                    let statement = session.prepared(&sql).await?;
                    let done = session.client.execute_raw(&statement, values).await;
                    done.map(drop).map_err(postgres::at("running", &sql))
                })
            }
        }
    }

    /// Does what changes these columns of most rows of a table. SQLite would find each row's place in each index over
    /// them twice; they are put aside instead, and made anew in their order afterwards. PostgreSQL, where readers would
    /// wait for that, goes on as always.
    ///
    /// # Errors
    /// What the work returns, or the database says of it.
    pub fn with_indexes_anew<T>(
        &mut self,
        table: &str,
        columns: &[&str],
        work: impl FnOnce(&mut Self) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        if self.dialect() == Dialect::Postgres {
            return work(self);
        }
        let mut aside: Vec<(String, String)> = self.all(OWN_INDEXES, &[table.into()])?;
        let mut over = Vec::new();
        for (index, _) in &aside {
            let indexed: Vec<String> = self.all(INDEXED, &[index.into()])?;
            over.push(indexed.iter().any(|column| columns.contains(&column.as_str())));
        }
        let mut over = over.into_iter();
        aside.retain(|_| over.next().unwrap_or(false));
        for (index, _) in &aside {
            self.batch(&format!("DROP INDEX \"{index}\""))?;
        }
        let done = work(self)?;
        aside.iter().try_for_each(|(_, sql)| self.batch(sql))?;
        Ok(done)
    }

    /// Runs one statement that takes nothing, such as those around a transaction.
    pub(crate) fn run(&mut self, sql: &str) -> Result<(), Fault> {
        match &mut self.0.link {
            Link::Sqlite(connection) => sqlite::run(connection, sql).map_err(sqlite::fault(sql)),
            Link::Postgres(..) => self.batch(sql),
        }
    }

    pub(crate) fn batch(&mut self, sql: &str) -> Result<(), Fault> {
        match &mut self.0.link {
            Link::Sqlite(connection) => connection.execute_batch(sql).map_err(sqlite::fault(sql)),
            Link::Postgres(session, handle) => {
                handle.block_on(session.client.batch_execute(sql)).map_err(postgres::fault(sql))
            }
        }
    }
}

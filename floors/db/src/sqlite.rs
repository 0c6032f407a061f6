//! SQLite: opening, binding, reading.

use crate::{Value, postgres::brief};
use base::{Fault, Remedy};
use rusqlite::{Connection, ErrorCode, OpenFlags, StatementStatus, config::DbConfig, types::ValueRef};
use std::{
    fs::File,
    path::{Path, PathBuf},
    sync::Mutex,
    thread,
    time::Duration,
};

/// How many idle readers are kept; more are opened when needed and closed after.
const IDLE_READERS: usize = 8;
/// How long to wait for another process's lock, and how often to look whether it is free.
const LOCK_TIMEOUT: Duration = Duration::from_secs(20);
const LOCK_AGAIN: Duration = Duration::from_millis(4);
/// How long a writer leaves the lock free after what was long and may come again: long enough for whoever waits to see it.
pub(crate) const BREATH: Duration = Duration::from_millis(10);

/// How many kibibytes of pages a reader keeps at hand; the system has the file at hand anyway.
const READER_CACHE: i64 = 4 << 10;
/// How many kibibytes of pages the writer keeps at hand: enough for the leaves of all indexes that a roster grows.
const WRITER_CACHE: i64 = 96 << 10;
/// How many pages the log may have before they are carried over into the file: a page that changes often, as those of
/// an index do while a roster comes in, is then carried over once.
const LONGEST_LOG: i64 = 8 << 10;

/// The database file and its readers.
pub(crate) struct Sqlite {
    pub path: PathBuf,
    /// Nobody can write it: it is read without the files that SQLite keeps beside a database in use.
    still: bool,
    readers: Mutex<Vec<Connection>>,
}

pub(crate) fn fault(context: &str) -> impl FnOnce(rusqlite::Error) -> Fault + '_ {
    move |error| {
        let remedy = remedy(&error);
        Fault::from(format!("SQLite: {context}"), error).with_remedy(remedy)
    }
}

/// As [`fault`], for a statement, whose text is only made brief where something is wrong.
pub(crate) fn at<'a>(doing: &'a str, sql: &'a str) -> impl FnOnce(rusqlite::Error) -> Fault + 'a {
    move |error| fault(&format!("{doing} {}", brief(sql)))(error)
}

fn remedy(error: &rusqlite::Error) -> Option<Remedy> {
    match error.sqlite_error_code()? {
        ErrorCode::DiskFull => Some(Remedy::MakeRoom),
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Some(Remedy::AllowWriting),
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Some(Remedy::TryAgain),
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Some(Remedy::Restore),
        _ => None,
    }
}

impl Sqlite {
    pub fn new(path: PathBuf) -> Self {
        Self { path, still: false, readers: Mutex::new(Vec::new()) }
    }

    /// A file that is only read, wherever it lies: in use, at rest, or on what cannot be written at all. `None` where
    /// the last changes are still in the write-ahead log and cannot be taken in, because nothing can be written beside.
    pub fn to_read(path: PathBuf) -> Result<Option<Self>, Fault> {
        File::open(&path).map_err(|error| Fault::from(format!("reading {}", path.display()), error))?;
        let first = connect(&path, false)
            .and_then(|file| file.query_row("SELECT COUNT(*) FROM sqlite_master", (), |_| Ok(())));
        match first {
            Ok(()) => Ok(Some(Self::new(path))),
            Err(error) if needs_to_write(&error) => {
                let log = path.with_extension("db-wal");
                let is_pending = log.metadata().is_ok_and(|log| log.len() > 0);
                Ok((!is_pending).then(|| Self { still: true, ..Self::new(path) }))
            }
            Err(error) => Err(fault("reading the database file")(error)),
        }
    }

    pub fn reader(&self) -> Result<Connection, Fault> {
        let idle = self.readers.lock().unwrap_or_else(|poison| poison.into_inner()).pop();
        idle.map_or_else(|| open_reader(&self.path, self.still), Ok)
    }

    pub fn give_back(&self, connection: Connection) {
        let mut readers = self.readers.lock().unwrap_or_else(|poison| poison.into_inner());
        if readers.len() < IDLE_READERS {
            readers.push(connection);
        }
    }
}

/// The writing connection: write-ahead log, every commit on disk before it is acknowledged.
pub(crate) fn open_writer(path: &Path) -> Result<Connection, Fault> {
    let mut connection = Connection::open(path).map_err(fault("opening the database file"))?;
    settle(&mut connection)?;
    connection
        .pragma_update(None, "journal_mode", "WAL")
        .map_err(fault("switching to the write-ahead log"))?;
    connection.pragma_update(None, "synchronous", "FULL").map_err(fault("asking for durable commits"))?;
    connection.pragma_update(None, "foreign_keys", true).map_err(fault("asking for foreign keys"))?;
    connection.pragma_update(None, "cache_size", -WRITER_CACHE).map_err(fault("setting the cache"))?;
    connection
        .pragma_update(None, "wal_autocheckpoint", LONGEST_LOG)
        .map_err(fault("setting the length of the log"))?;
    // What a change has written over is remembered until it is done, in case it is taken back: of anything but the
    // smallest, SQLite would write that into a file besides.
    connection.pragma_update(None, "temp_store", "MEMORY").map_err(fault("asking to remember in memory"))?;
    Ok(connection)
}

fn open_reader(path: &Path, still: bool) -> Result<Connection, Fault> {
    let mut connection = connect(path, still).map_err(fault("opening the database file to read"))?;
    settle(&mut connection)?;
    Ok(connection)
}

fn connect(path: &Path, still: bool) -> rusqlite::Result<Connection> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    if still {
        Connection::open_with_flags(address(path) + "?immutable=1", flags)
    } else {
        Connection::open_with_flags(path, flags)
    }
}

/// A path as an address that SQLite reads: what would end or change it is written as its code.
fn address(path: &Path) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"/._-".contains(byte);
    let code = |byte: &u8| if plain(byte) { char::from(*byte).to_string() } else { format!("%{byte:02x}") };
    let path: String = path.as_os_str().as_encoded_bytes().iter().map(code).collect();
    format!("file:{path}")
}

/// Whether reading failed only because SQLite wants to make or mend its files beside the database.
fn needs_to_write(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly))
}

fn settle(connection: &mut Connection) -> Result<(), Fault> {
    wait_for_locks(connection)?;
    connection.pragma_update(None, "cache_size", -READER_CACHE).map_err(fault("setting the cache"))?;
    // What is deleted or written over is gone from the file, not only from the tables.
    connection
        .pragma_update(None, "secure_delete", true)
        .map_err(fault("asking for deleting without a trace"))?;
    // A statement is carried out in one way, whatever it is given: otherwise SQLite prepares many of those that are kept
    // ready anew each time, in case what they are given now asks for another way.
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)
        .map_err(fault("asking for statements that stay prepared"))?;
    connection.set_prepared_statement_cache_capacity(256);
    Ok(())
}

/// SQLite of itself would look again only every tenth of a second, and miss every moment between another's long changes.
fn wait_for_locks(connection: &mut Connection) -> Result<(), Fault> {
    let goes_on = |times: i32| {
        thread::sleep(LOCK_AGAIN);
        LOCK_AGAIN.saturating_mul(times.unsigned_abs()) < LOCK_TIMEOUT
    };
    connection.busy_handler(Some(goes_on)).map_err(fault("setting how long to wait for a lock"))
}

/// Brings the write-ahead log into the file and empties it, so that nothing stands in it that was deleted since. Says
/// whether it was possible at once: somebody who reads an older snapshot holds it up.
pub(crate) fn empty_log(connection: &mut Connection) -> Result<bool, Fault> {
    let told = fault("emptying the write-ahead log");
    connection.busy_timeout(Duration::ZERO).map_err(fault("setting how long to wait for a lock"))?;
    let busy = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", (), |row| row.get::<_, i64>(0));
    wait_for_locks(connection)?;
    Ok(busy.map_err(told)? == 0)
}

pub(crate) fn bind(statement: &mut rusqlite::Statement<'_>, params: &[Value]) -> Result<(), Fault> {
    let wanted = statement.parameter_count();
    if wanted != params.len() {
        return Err(Fault::new(format!(
            "a statement takes {wanted} parameters and was given {}",
            params.len()
        )));
    }
    for (at, value) in params.iter().enumerate() {
        let bound = match value {
            Value::Null => statement.raw_bind_parameter(at + 1, rusqlite::types::Null),
            Value::Int(int) => statement.raw_bind_parameter(at + 1, int),
            Value::Text(text) => statement.raw_bind_parameter(at + 1, text),
            Value::Bytes(bytes) => statement.raw_bind_parameter(at + 1, bytes),
            Value::Uuid(uuid) => statement.raw_bind_parameter(at + 1, &uuid.as_bytes()[..]),
        };
        bound.map_err(fault("binding a parameter"))?;
    }
    Ok(())
}

pub(crate) fn cell(row: &rusqlite::Row<'_>, at: usize) -> Result<Value, Fault> {
    match row.get_ref(at).map_err(fault("reading a column"))? {
        ValueRef::Null => Ok(Value::Null),
        ValueRef::Integer(int) => Ok(Value::Int(int)),
        ValueRef::Text(bytes) => String::from_utf8(bytes.to_vec())
            .map(Value::Text)
            .map_err(|error| Fault::from("a text in the database is not UTF-8", error)),
        ValueRef::Blob(bytes) => Ok(Value::Bytes(bytes.to_vec())),
        ValueRef::Real(_) => Err(Fault::new("a floating point column, which Koinon never writes")),
    }
}

/// Runs a statement that takes nothing, which is then at hand for the next time.
pub(crate) fn run(connection: &Connection, sql: &str) -> rusqlite::Result<()> {
    connection.prepare_cached(sql)?.raw_execute().map(drop)
}

/// How many steps a statement has taken since this was last asked.
pub(crate) fn steps(statement: &rusqlite::Statement<'_>) -> u64 {
    u64::try_from(statement.reset_status(StatementStatus::VmStep)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{bind, settle};
    use crate::Value;
    use rusqlite::{Connection, StatementStatus};

    #[test]
    fn a_statement_stays_prepared_whatever_it_is_given() {
        let mut connection = Connection::open_in_memory().expect("opened");
        settle(&mut connection).expect("settled");
        connection.execute_batch("CREATE TABLE town (name TEXT, people BIGINT)").expect("a table");
        for most in 0..4 {
            let sql = "SELECT name FROM town WHERE people = ?1 LIMIT ?2";
            let mut statement = connection.prepare_cached(sql).expect("prepared");
            bind(&mut statement, &[Value::Int(most), Value::Int(most + 5)]).expect("bound");
            assert!(statement.raw_query().next().expect("run").is_none());
            assert_eq!(statement.get_status(StatementStatus::RePrepare), 0);
        }
    }
}

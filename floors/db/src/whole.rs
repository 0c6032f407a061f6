//! Whether the file of a database is whole: its pages, and each index against its table, so that no row is hidden from
//! whoever looks it up.
//!
//! SQLite's own `integrity_check` looks every row up in every index, each time from the root. Here both are read once, in
//! the order in which they lie: an index holds what its table does if the sums of their keyed hashes are the same, and a
//! row is found in it if its keys ascend.

use crate::{
    Db, Dialect,
    sqlite::{at, fault},
    store::Link,
};
use base::Fault;
use rusqlite::{Connection, Row, types::ValueRef};
use std::{collections::hash_map::RandomState, hash::BuildHasher, mem::swap};

/// How many lines are told at the most.
const MOST: usize = 20;

/// Each index of each table: table, index, whether nothing comes twice in it, and whether it is of some rows only.
const INDEXES: &str =
    "SELECT t.name, i.name, i.\"unique\", i.partial FROM sqlite_master t, pragma_index_list(t.name) i
                       WHERE t.type = 'table' ORDER BY t.rowid, i.seq";
/// Its columns: which of the table, under which name, and whether they stand in another order than that of bytes.
const COLUMNS: &str =
    "SELECT cid, name, \"desc\" OR coll <> 'BINARY' FROM pragma_index_xinfo(?1) ORDER BY seqno";

impl Db {
    /// What is wrong with the file of SQLite; nothing for PostgreSQL, which watches over its own.
    ///
    /// # Errors
    /// When the file cannot be read at all.
    pub fn damage(&self) -> Result<Vec<String>, Fault> {
        match self.dialect() {
            Dialect::Postgres => Ok(Vec::new()),
            Dialect::Sqlite => self.read(|read| match &read.link {
                Link::Sqlite(connection) => damage(connection),
                Link::Postgres(..) => Ok(Vec::new()),
            }),
        }
    }
}

fn damage(connection: &Connection) -> Result<Vec<String>, Fault> {
    // The pages and what stands in them, but not yet the indexes.
    let mut found = told(connection, &format!("PRAGMA quick_check({MOST})"))?;
    if found.is_empty() {
        for table in tables(connection)? {
            found.extend(table.damage(connection)?);
        }
    }
    found.truncate(MOST);
    Ok(found)
}

/// What SQLite finds, in its words.
fn told(connection: &Connection, sql: &str) -> Result<Vec<String>, Fault> {
    let mut statement = connection.prepare(sql).map_err(at("preparing", sql))?;
    let lines = statement.query_map((), |row| row.get(0)).map_err(at("running", sql))?;
    let lines: Result<Vec<String>, _> = lines.collect();
    Ok(lines.map_err(fault("examining the file"))?.into_iter().filter(|line| line != "ok").collect())
}

struct Table {
    name: String,
    /// The columns that stand in its indexes.
    columns: Vec<String>,
    indexes: Vec<Index>,
    /// It has an index of which not more can be said than SQLite does: of some rows, of an expression, in another order.
    is_odd: bool,
}

struct Index {
    name: String,
    is_unique: bool,
    /// Which of the table's, in their order.
    columns: Vec<usize>,
}

fn tables(connection: &Connection) -> Result<Vec<Table>, Fault> {
    let reading = || fault("reading which indexes there are");
    let mut statement = connection.prepare(INDEXES).map_err(reading())?;
    let mut rows = statement.query(()).map_err(reading())?;
    let mut tables: Vec<Table> = Vec::new();
    while let Some(row) = rows.next().map_err(reading())? {
        let text = |at| row.get::<_, String>(at).map_err(reading());
        let truth = |at| row.get::<_, bool>(at).map_err(reading());
        let name = text(0)?;
        if tables.last().is_none_or(|last| last.name != name) {
            tables.push(Table { name, columns: Vec::new(), indexes: Vec::new(), is_odd: false });
        }
        if let Some(table) = tables.last_mut() {
            table.take(connection, text(1)?, truth(2)?)?;
            table.is_odd |= truth(3)?;
        }
    }
    Ok(tables)
}

impl Table {
    fn take(&mut self, connection: &Connection, index: String, is_unique: bool) -> Result<(), Fault> {
        let reading = || fault("reading the columns of an index");
        let mut statement = connection.prepare_cached(COLUMNS).map_err(reading())?;
        let mut rows = statement.query([&index]).map_err(reading())?;
        let mut columns = Vec::new();
        while let Some(row) = rows.next().map_err(reading())? {
            match (row.get(0).map_err(reading())?, row.get::<_, Option<String>>(1).map_err(reading())?) {
                (0.., Some(name)) => {
                    let known = self.columns.iter().position(|known| *known == name);
                    columns.push(known.unwrap_or(self.columns.len()));
                    if known.is_none() {
                        self.columns.push(name);
                    }
                    self.is_odd |= row.get::<_, bool>(2).map_err(reading())?;
                }
                // The number of the row stands last in every index of a table that has such numbers.
                (-1, _) => {}
                _ => self.is_odd = true,
            }
        }
        self.indexes.push(Index { name: index, is_unique, columns });
        Ok(())
    }

    fn damage(&self, connection: &Connection) -> Result<Vec<String>, Fault> {
        if self.is_odd || has_no_numbers(connection, &self.name)? {
            return told(connection, &format!("PRAGMA integrity_check({})", quoted(&self.name)));
        }
        let keyed = RandomState::new();
        let sums = self.sums(connection, &keyed)?;
        let mut found = Vec::new();
        for (index, sum) in self.indexes.iter().zip(sums) {
            if index.sum(connection, self, &keyed)? != Some(sum) {
                found.push(format!("the index {} is not that of the table {}", index.name, self.name));
            }
        }
        Ok(found)
    }

    /// For each index what its sum must be, from the rows.
    fn sums(&self, connection: &Connection, keyed: &RandomState) -> Result<Vec<Sum>, Fault> {
        let columns: String = self.columns.iter().map(|name| format!(", {}", quoted(name))).collect();
        let sql = format!("SELECT rowid{columns} FROM {} NOT INDEXED", quoted(&self.name));
        let (mut sums, mut key) = (vec![Sum::default(); self.indexes.len()], Key::default());
        each(connection, &sql, |row| {
            for (sum, index) in sums.iter_mut().zip(&self.indexes) {
                key.clear();
                index.columns.iter().try_for_each(|at| key.push(row, at + 1))?;
                key.push(row, 0)?;
                sum.add(keyed, &key);
            }
            Ok(true)
        })?;
        Ok(sums)
    }
}

impl Index {
    /// What it comes to; nothing if a key does not ascend, or comes twice and must not.
    fn sum(&self, connection: &Connection, table: &Table, keyed: &RandomState) -> Result<Option<Sum>, Fault> {
        let columns: String =
            self.columns.iter().map(|at| format!("{}, ", quoted(&table.columns[*at]))).collect();
        let (of, index) = (quoted(&table.name), quoted(&self.name));
        let sql = format!("SELECT {columns}rowid FROM {of} INDEXED BY {index}");
        let (mut sum, mut last, mut key) = (Sum::default(), Key::default(), Key::default());
        let whole = each(connection, &sql, |row| {
            key.clear();
            (0..=self.columns.len()).try_for_each(|at| key.push(row, at))?;
            sum.add(keyed, &key);
            let ascends = sum.rows == 1 || last.cells().lt(key.cells());
            let is_twice = || sum.rows > 1 && key.has_same_columns(&last);
            let goes_on = ascends && !(self.is_unique && is_twice());
            swap(&mut last, &mut key);
            Ok(goes_on)
        })?;
        Ok(whole.then_some(sum))
    }
}

/// Hands over row after row, until one is not good; whether all were.
fn each(
    connection: &Connection,
    sql: &str,
    mut take: impl FnMut(&Row<'_>) -> Result<bool, Fault>,
) -> Result<bool, Fault> {
    let mut statement = connection.prepare(sql).map_err(at("preparing", sql))?;
    let mut rows = statement.query(()).map_err(at("running", sql))?;
    while let Some(row) = rows.next().map_err(at("running", sql))? {
        if !take(row)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn has_no_numbers(connection: &Connection, table: &str) -> Result<bool, Fault> {
    let sql = "SELECT MAX(wr) FROM pragma_table_list WHERE schema = 'main' AND name = ?1";
    connection.query_row(sql, [table], |row| row.get(0)).map_err(at("running", sql))
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// How many keys, and the sum of their keyed hashes: whoever writes a file cannot foresee them.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Sum {
    rows: u64,
    hashes: u64,
}

impl Sum {
    fn add(&mut self, keyed: &RandomState, key: &Key) {
        self.rows += 1;
        self.hashes = self.hashes.wrapping_add(keyed.hash_one(key));
    }
}

/// The columns of an index and the number of the row, each as bytes that compare as SQLite compares: nothing before
/// numbers before texts before bytes.
#[derive(Default, Hash)]
struct Key {
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

impl Key {
    fn clear(&mut self) {
        self.bytes.clear();
        self.ends.clear();
    }

    fn push(&mut self, row: &Row<'_>, at: usize) -> Result<(), Fault> {
        match row.get_ref(at).map_err(fault("reading a column"))? {
            ValueRef::Null => self.bytes.push(0),
            ValueRef::Integer(int) => {
                self.bytes.push(1);
                self.bytes.extend_from_slice(&(int ^ i64::MIN).to_be_bytes());
            }
            ValueRef::Text(text) => {
                self.bytes.push(2);
                self.bytes.extend_from_slice(text);
            }
            ValueRef::Blob(bytes) => {
                self.bytes.push(3);
                self.bytes.extend_from_slice(bytes);
            }
            ValueRef::Real(_) => {
                return Err(Fault::new("a floating point column, which Koinon never writes"));
            }
        }
        self.ends.push(self.bytes.len());
        Ok(())
    }

    fn cells(&self) -> impl Iterator<Item = &[u8]> {
        let from = std::iter::once(0).chain(self.ends.iter().copied());
        from.zip(&self.ends).map(|(from, end)| &self.bytes[from..*end])
    }

    /// Whether it is of other rows with the same columns, none of which is nothing.
    fn has_same_columns(&self, other: &Self) -> bool {
        let columns = self.ends.len().saturating_sub(1);
        let is_same = self.cells().take(columns).eq(other.cells().take(columns));
        is_same && self.cells().take(columns).all(|cell| cell != [0])
    }
}

#[cfg(test)]
mod tests {
    use super::damage;
    use rusqlite::Connection;
    use std::path::{Path, PathBuf};

    const TOWN: &str = "CREATE TABLE town (id BLOB PRIMARY KEY, name TEXT, people INTEGER)";
    const BY_NAME: &str = "CREATE INDEX by_name ON town (name)";

    struct File(tempfile::TempDir);

    impl File {
        /// A file with two towns and two whose names nobody knows.
        fn new() -> Self {
            let file = Self(tempfile::tempdir().expect("a folder"));
            let rows = "INSERT INTO town (rowid, id, name, people) VALUES
                        (5, x'01', 'aaaa', 7), (6, x'02', 'bbbb', NULL), (7, x'03', NULL, -1), (8, x'04', NULL, 2)";
            let by_people = "CREATE UNIQUE INDEX by_people ON town (people, name)";
            file.run(&[TOWN, BY_NAME, by_people, rows]);
            file
        }

        fn path(&self) -> PathBuf {
            self.0.path().join("file.db")
        }

        fn open(&self) -> Connection {
            Connection::open(self.path()).expect("opened")
        }

        fn run(&self, all: &[&str]) {
            let connection = self.open();
            all.iter().for_each(|sql| connection.execute_batch(sql).expect(sql));
        }

        /// Puts another text of the same length into the file.
        fn scribble(&self, from: &[u8], to: &[u8]) {
            let path: &Path = &self.path();
            let mut bytes = std::fs::read(path).expect("read");
            let at = bytes.windows(from.len()).position(|part| part == from).expect("it is there");
            bytes[at..at + from.len()].copy_from_slice(to);
            std::fs::write(path, bytes).expect("written");
        }

        fn damage(&self) -> Vec<String> {
            damage(&self.open()).expect("examined")
        }
    }

    const NOT_BY_NAME: &str = "the index by_name is not that of the table town";

    /// Runs a statement while the index is out of sight.
    fn unseen(file: &File, sql: &str) {
        let root: i64 = {
            let connection = file.open();
            let root = "SELECT rootpage FROM sqlite_master WHERE name = 'by_name'";
            connection.query_row(root, (), |row| row.get(0)).expect("its root")
        };
        let writable = "PRAGMA writable_schema = ON";
        file.run(&[writable, "DELETE FROM sqlite_master WHERE name = 'by_name'"]);
        file.run(&[sql]);
        let back =
            format!("INSERT INTO sqlite_master VALUES ('index', 'by_name', 'town', {root}, '{BY_NAME}')");
        file.run(&[writable, &back]);
    }

    #[test]
    fn a_file_that_is_whole_is_found_whole() {
        let file = File::new();
        assert_eq!(file.damage(), [""; 0]);
        // An index of which SQLite itself must tell.
        file.run(&["CREATE INDEX of_some ON town (name DESC) WHERE people > 1"]);
        assert_eq!(file.damage(), [""; 0]);
        file.run(&["CREATE TABLE numberless (id TEXT PRIMARY KEY, more TEXT UNIQUE) WITHOUT ROWID"]);
        file.run(&["INSERT INTO numberless VALUES ('a', 'b')"]);
        assert_eq!(file.damage(), [""; 0]);
    }

    #[test]
    fn a_row_that_an_index_hides_is_found() {
        let file = File::new();
        unseen(&file, "INSERT INTO town VALUES (x'05', 'cccc', 9)");
        let of_other_length = "wrong # of entries in index by_name";
        assert_eq!(file.damage(), [of_other_length]);
        let file = File::new();
        unseen(&file, "DELETE FROM town WHERE name = 'aaaa'");
        assert_eq!(file.damage(), [of_other_length]);
        let file = File::new();
        unseen(&file, "UPDATE town SET name = 'abcd' WHERE name = 'aaaa'");
        assert_eq!(file.damage(), [NOT_BY_NAME]);
    }

    #[test]
    fn keys_out_of_their_order_are_found() {
        let file = File::new();
        // The number of the row follows the name in the index only.
        file.scribble(b"aaaa\x05", b"zzzz\x09");
        file.scribble(b"bbbb\x06", b"aaaa\x05");
        file.scribble(b"zzzz\x09", b"bbbb\x06");
        assert_eq!(file.damage(), [NOT_BY_NAME]);
    }

    #[test]
    fn what_must_not_come_twice_is_found() {
        let file = File::new();
        file.run(&["UPDATE town SET name = 'aaaa' WHERE name = 'bbbb'"]);
        assert_eq!(file.damage(), [""; 0], "a name may come twice");
        file.run(&[
            "PRAGMA writable_schema = ON",
            "UPDATE sqlite_master SET sql = 'CREATE UNIQUE INDEX by_name ON town (name)' WHERE name = 'by_name'",
        ]);
        assert_eq!(file.damage(), [NOT_BY_NAME]);
    }
}

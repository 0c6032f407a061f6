//! All records, row by row, from one database into another of the same schema: for backups, and to move a federation.
//!
//! One of the two is SQLite, which knows the tables in the order in which they were made, so that what a row refers to
//! comes before it. Nothing is translated but ids, of which SQLite keeps the sixteen bytes.

use crate::{Db, Dialect, Read, Tx, Value};
use base::{Fault, Stop};
use uuid::Uuid;

/// A table that belongs to a file and not to the records.
const APART: &str = "kept_file";
/// How many rows are handed over at once.
const GROUP: usize = 500;

struct Table {
    name: String,
    /// Each with whether it holds ids.
    columns: Vec<(String, bool)>,
}

impl Table {
    fn columns(&self) -> Vec<&str> {
        self.columns.iter().map(|(name, _)| name.as_str()).collect()
    }

    fn row(&self, mut row: Vec<Value>) -> Result<Vec<Value>, Fault> {
        for (value, (name, is_id)) in row.iter_mut().zip(&self.columns) {
            if let (Value::Bytes(bytes), true) = (&*value, is_id) {
                let id = Uuid::from_slice(bytes);
                *value = id.map_err(|error| Fault::from(format!("{}.{name}", self.name), error))?.into();
            }
        }
        Ok(row)
    }
}

fn tables(file: &mut Read<'_>) -> Result<Vec<Table>, Fault> {
    let sql =
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> ?1
               ORDER BY rowid";
    let names: Vec<String> = file.all(sql, &[APART.into()])?;
    let columns = "SELECT name, type = 'UUID' FROM pragma_table_info(?1) ORDER BY cid";
    let table = |name: String| Ok(Table { columns: file.all(columns, &[name.as_str().into()])?, name });
    names.into_iter().map(table).collect()
}

impl Db {
    /// Puts every row of a snapshot of this database into another one, in place of all that is there, in one
    /// transaction. Returns how many.
    ///
    /// # Errors
    /// When neither of the two is SQLite, or a row does not fit; then nothing is changed.
    pub async fn copy_into(&self, other: &Db) -> Result<u64, Stop> {
        let from = self.clone();
        let file = match (self.dialect(), other.dialect()) {
            (Dialect::Sqlite, _) => self,
            (Dialect::Postgres, Dialect::Sqlite) => other,
            _ => return Err(Fault::new("rows are copied from or into SQLite").into()),
        };
        let tables = file.read(tables)?;
        other.write(move |tx| Ok(from.read(|read| replace(read, tx, &tables))?)).await
    }
}

fn replace(read: &mut Read<'_>, tx: &mut Tx<'_>, tables: &[Table]) -> Result<u64, Fault> {
    if tx.dialect() == Dialect::Sqlite {
        // Rows that refer to later ones of their own table are right when all are there.
        tx.batch("PRAGMA defer_foreign_keys = ON")?;
    }
    for table in tables.iter().rev() {
        tx.exec(&format!("DELETE FROM {}", table.name), &[])?;
    }
    let mut count = 0;
    for table in tables {
        let columns = table.columns();
        let mut rows = Vec::with_capacity(GROUP);
        let sql = format!("SELECT {} FROM {}", columns.join(","), table.name);
        read.each::<Vec<Value>, Fault>(&sql, &[], |row| {
            rows.push(table.row(row)?);
            count += 1;
            if rows.len() == GROUP {
                tx.insert_many(&table.name, &columns, &rows)?;
                rows.clear();
            }
            Ok(())
        })?;
        tx.insert_many(&table.name, &columns, &rows)?;
    }
    Ok(count)
}

impl Tx<'_> {
    /// Keeps a file beside the records, where no copy of them takes it along.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn keep_file(&mut self, name: &str, bytes: &[u8]) -> Result<(), Fault> {
        self.exec(
            &format!("CREATE TABLE IF NOT EXISTS {APART} (name TEXT PRIMARY KEY, bytes BYTEA NOT NULL)"),
            &[],
        )?;
        let sql = format!("INSERT INTO {APART} (name, bytes) VALUES (?1, ?2)");
        self.exec(&sql, &[name.into(), bytes.into()]).map(drop)
    }
}

impl Read<'_> {
    /// A file kept beside the records, if there is one of that name.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn kept_file(&mut self, name: &str) -> Result<Option<Vec<u8>>, Fault> {
        if !self.has_table(APART)? {
            return Ok(None);
        }
        self.get(&format!("SELECT bytes FROM {APART} WHERE name = ?1"), &[name.into()])
    }
}

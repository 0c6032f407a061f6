//! Imports in the database, as far as they are done: what was brought in, by whom, and whether it was taken back.

use base::{Fault, Id, Instant};
use db::{Read, coded, params};
use ledger::{Said, State, StateSink};
use serde::Serialize;
use shell::Locale;
use uuid::Uuid;

base::kind!(
    /// A roster that was brought in.
    Import = "import",
);

coded! {
    /// Where an import stands.
    pub enum ImportState {
        /// Its rows are being written, and nobody sees them; nor it, which is in no list.
        Bringing = "bringing",
        /// Its rows are members.
        Applied = "applied",
        /// It was taken back.
        Undone = "undone",
    }
}

db::record! {
    /// An import as its row says.
    #[derive(Debug, Clone, PartialEq, Serialize)]
    pub struct ImportRow {
        /// Its id.
        pub id: Id<Import>,
        /// The name of the file.
        pub file_name: String,
        /// SHA-256 of the file, hexadecimal.
        pub file_hash: String,
        /// Where it stands.
        pub state: ImportState,
        /// Members added.
        pub added: u64,
        /// Members changed.
        pub changed: u64,
        /// Members that were as the roster has them.
        pub unchanged: u64,
        /// Rows not taken.
        pub left_out: u64,
        /// The user who brought it in; nobody if it was a command.
        pub by_user: Option<Uuid>,
        /// The number of its entry in the ledger.
        pub entry: u64,
        /// When.
        pub applied_at: Instant,
        /// When it was taken back.
        pub undone_at: Option<Instant>,
    }
}

/// What the ledger keeps of an import.
#[derive(Serialize)]
pub(super) struct LedgerState<'a> {
    file_name: &'a str,
    file_hash: &'a str,
    state: ImportState,
    added: u64,
    changed: u64,
    unchanged: u64,
    left_out: u64,
}

impl ImportRow {
    pub(super) fn ledger_state(&self) -> LedgerState<'_> {
        LedgerState {
            file_name: &self.file_name,
            file_hash: &self.file_hash,
            state: self.state,
            added: self.added,
            changed: self.changed,
            unchanged: self.unchanged,
            left_out: self.left_out,
        }
    }
}

db::statements! {
    IMPORTS = "SELECT id, file_name, file_hash, state, added, changed, unchanged, left_out, by_user, entry, applied_at,
               undone_at FROM roster_import WHERE state <> 'bringing' ORDER BY applied_at DESC, id DESC";
    IMPORT = "SELECT id, file_name, file_hash, state, added, changed, unchanged, left_out, by_user, entry, applied_at,
              undone_at FROM roster_import WHERE id = ?1 AND state <> 'bringing'";
}

/// How verification reads imports.
pub const STATE: State = State { kind: "import", each };

fn each(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    for row in list(read)? {
        sink(row.id.uuid(), Said::of(&row.ledger_state())?)?;
    }
    Ok(())
}

/// All imports, the latest first.
///
/// # Errors
/// A fault of the database.
pub fn list(read: &mut Read<'_>) -> Result<Vec<ImportRow>, Fault> {
    read.all(IMPORTS, params![])
}

/// One import.
///
/// # Errors
/// A fault of the database.
pub fn load(read: &mut Read<'_>, id: Id<Import>) -> Result<Option<ImportRow>, Fault> {
    read.get(IMPORT, params![id])
}

/// What an import is called, for links: its file.
///
/// # Errors
/// A fault of the database.
pub fn title(read: &mut Read<'_>, id: Uuid, _: &Locale) -> Result<Option<String>, Fault> {
    Ok(load(read, Id::from_uuid(id))?.map(|import| import.file_name))
}

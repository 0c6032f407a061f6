//! Imports in the database, as far as they are done: what was brought in, by whom, and whether it was taken back.

use super::standing::GivenStanding;
use crate::member::Standing;
use base::{Day, Fault, Id, Instant};
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
        /// The standing that it gave to many members, if it is no file that was brought in.
        pub standing: Option<Standing>,
        /// Since when that holds.
        pub standing_since: Option<Day>,
        /// By what that came about; may be empty.
        pub standing_reason: Option<String>,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    standing: Option<Given<'a>>,
}

/// As [`GivenStanding`], whatever of it stands in the row.
#[derive(Serialize)]
struct Given<'a> {
    standing: Option<Standing>,
    since: Option<Day>,
    reason: &'a str,
}

impl ImportRow {
    /// What it is called: its file, or the standing that it gave.
    pub fn called(&self, l: &Locale) -> String {
        match self.given() {
            None => self.file_name.clone(),
            Some(given) => {
                let standing = l.t(&format!("network-standing-{}", given.standing));
                l.t2("network-standings-called", "standing", standing, "day", given.since)
            }
        }
    }

    /// The standing that it gave to many members.
    pub(super) fn given(&self) -> Option<GivenStanding> {
        let (standing, since) = self.standing.zip(self.standing_since)?;
        Some(GivenStanding { standing, since, reason: self.standing_reason.clone().unwrap_or_default() })
    }

    pub(super) fn ledger_state(&self) -> LedgerState<'_> {
        LedgerState {
            file_name: &self.file_name,
            file_hash: &self.file_hash,
            state: self.state,
            added: self.added,
            changed: self.changed,
            unchanged: self.unchanged,
            left_out: self.left_out,
            standing: (self.standing.is_some()
                || self.standing_since.is_some()
                || self.standing_reason.is_some())
            .then(|| Given {
                standing: self.standing,
                since: self.standing_since,
                reason: self.standing_reason.as_deref().unwrap_or_default(),
            }),
        }
    }
}

db::statements! {
    IMPORTS = "SELECT id, file_name, file_hash, state, added, changed, unchanged, left_out, by_user, entry, applied_at,
               undone_at, standing, standing_since, standing_reason FROM roster_import WHERE state <> 'bringing' ORDER BY applied_at DESC, id DESC";
    IMPORT = "SELECT id, file_name, file_hash, state, added, changed, unchanged, left_out, by_user, entry, applied_at,
              undone_at, standing, standing_since, standing_reason FROM roster_import WHERE id = ?1 AND state <> 'bringing'";
    BEGUN_BY = "SELECT COUNT(*) FROM roster_import WHERE id = ?1 AND by_user = ?2";
}

/// Whether somebody began this, done or not.
pub(super) fn is_begun_by(read: &mut Read<'_>, id: Id<Import>, user: Uuid) -> Result<bool, Fault> {
    Ok(read.one::<u64>(BEGUN_BY, params![id, user])? > 0)
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

/// What an import is called, for links.
///
/// # Errors
/// A fault of the database.
pub fn title(read: &mut Read<'_>, id: Uuid, l: &Locale) -> Result<Option<String>, Fault> {
    Ok(load(read, Id::from_uuid(id))?.map(|import| import.called(l)))
}

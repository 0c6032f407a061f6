//! Mappings that were saved under a name, to be offered again for a roster with the same columns.

use crate::roster::{self, Mapping};
use base::{Fault, Id, Refusal, Stop};
use db::{Read, params};
use ledger::{Said, State, StateSink};
use serde::Serialize;
use sha2::{Digest, Sha256};
use shell::Pen;
use std::collections::BTreeSet;

base::kind!(
    /// A mapping that was saved.
    SavedMapping = "mapping",
);

/// The most characters of a name.
const LONGEST_NAME: usize = 100;

db::record! {
    /// A mapping as its row says.
    #[derive(Debug, Clone, PartialEq, Serialize)]
    pub struct Saved {
        /// Its id.
        #[serde(skip)]
        pub id: Id<SavedMapping>,
        /// Its name.
        pub name: String,
        /// What tells the column names for which it is, see [`headers`].
        pub headers: String,
        /// The mapping file.
        pub mapping: String,
    }
}

db::statements! {
    ALL = "SELECT id, name, headers, mapping FROM roster_mapping ORDER BY id";
    FOR = "SELECT id, name, headers, mapping FROM roster_mapping WHERE headers = ?1 ORDER BY name, id";
    ONE = "SELECT id, name, headers, mapping FROM roster_mapping WHERE id = ?1";
    ADD = "INSERT INTO roster_mapping (id, name, headers, mapping) VALUES (?1, ?2, ?3, ?4)";
    REPLACE = "UPDATE roster_mapping SET mapping = ?2 WHERE id = ?1";
    REMOVE = "DELETE FROM roster_mapping WHERE id = ?1";
}

/// How verification reads them.
pub const STATE: State = State { kind: "mapping", each };

fn each(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    for row in read.all::<Saved>(ALL, params![])? {
        sink(row.id.uuid(), Said::of(&row)?)?;
    }
    Ok(())
}

/// What is the same for two files with the same column names, in whatever order and writing.
pub fn headers(names: &[String]) -> String {
    let names: BTreeSet<String> = names.iter().map(|name| roster::fold(name)).collect();
    let joined = names.into_iter().collect::<Vec<_>>().join("\n");
    Sha256::digest(joined).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// Those for a file with these column names.
///
/// # Errors
/// A fault of the database.
pub fn offered(read: &mut Read<'_>, names: &[String]) -> Result<Vec<Saved>, Fault> {
    read.all(FOR, params![headers(names)])
}

/// One of them.
///
/// # Errors
/// A fault of the database.
pub fn load(read: &mut Read<'_>, id: Id<SavedMapping>) -> Result<Option<Saved>, Fault> {
    read.get(ONE, params![id])
}

/// Saves a mapping under a name for files with these columns; one of the same name for the same columns gives way.
///
/// # Errors
/// Refuses a name that is empty, too long or holds what cannot be seen.
pub fn save(pen: &mut Pen<'_, '_>, name: &str, names: &[String], mapping: &Mapping) -> Result<(), Stop> {
    let name = roster::tidy(name);
    if name.is_empty() || base::hidden(&name).is_some() {
        return Err(Refusal::new("network-refusal-mapping-name").at("saved-name").into());
    }
    if name.chars().count() > LONGEST_NAME {
        return Err(Refusal::new("shell-refusal-long").with("most", LONGEST_NAME).at("saved-name").into());
    }
    let (headers, json) = (headers(names), mapping.to_json());
    let known: Vec<Saved> = pen.tx.all(FOR, params![&headers])?;
    let before = known.into_iter().find(|one| one.name == name);
    let id = before.as_ref().map_or_else(|| pen.id(), |one| one.id);
    match &before {
        Some(_) => pen.tx.exec(REPLACE, params![id, &json])?,
        None => pen.tx.exec(ADD, params![id, &name, &headers, &json])?,
    };
    let after = load(pen.tx, id)?.ok_or(Stop::Missing)?;
    if before.as_ref() == Some(&after) {
        return Ok(());
    }
    let draft = pen.draft("mapping.saved").about(id);
    let draft = match &before {
        Some(before) => draft.before(before)?,
        None => draft,
    };
    pen.enter(draft.after(&after)?)?;
    Ok(())
}

/// Lets a saved mapping go.
///
/// # Errors
/// Nothing is there to be let go.
pub fn remove(pen: &mut Pen<'_, '_>, id: Id<SavedMapping>) -> Result<(), Stop> {
    let before = load(pen.tx, id)?.ok_or(Stop::Missing)?;
    pen.tx.exec(REMOVE, params![id])?;
    pen.enter(pen.draft("mapping.removed").about(id).before(&before)?.gone())?;
    Ok(())
}

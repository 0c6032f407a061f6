//! Files that wait to be brought in: kept in the data folder under `imports/`, and nothing of them in the database.

use super::plan::ByHand;
use crate::roster::{Finding, Mapping};
use base::{Fault, Id, Instant};
use serde::{Deserialize, Serialize};
use std::{
    fs, io,
    path::{Path, PathBuf},
};
use uuid::Uuid;

base::kind!(
    /// A file that waits to be brought in.
    Staged = "staged",
);

/// How many seconds a file waits before it is swept away: a week.
const LASTS: i64 = 7 * 86_400;

/// What is kept beside a file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Label {
    /// Its name, to show.
    pub name: String,
    /// The user who brought it.
    pub by: Option<Uuid>,
    /// When.
    pub at: Instant,
    /// The mapping file, as JSON.
    pub mapping: String,
    /// A mapping file that came with it and cannot be used, as it was.
    #[serde(default)]
    pub faulty: Option<String>,
    /// What is said of single cells and rows.
    #[serde(default)]
    pub by_hand: ByHand,
    /// Whether likely doubles of which nothing is said are left out.
    #[serde(default)]
    pub without_doubles: bool,
    /// When somebody gave the word to bring it in.
    #[serde(default)]
    pub begun: Option<Instant>,
    /// The key of what there is to say of that, if it did not come about.
    #[serde(default)]
    pub told: Option<String>,
}

impl Label {
    /// The mapping; one that was kept here can be read.
    pub fn mapping(&self) -> Result<Mapping, Fault> {
        Mapping::parse(self.mapping.as_bytes()).map_err(|_| Fault::new("a kept mapping cannot be read"))
    }

    /// What is wrong with the mapping file that came with it.
    pub fn faults(&self) -> Vec<Finding> {
        let parsed = self.faulty.as_ref().map(|faulty| Mapping::parse(faulty.as_bytes()));
        parsed.and_then(Result::err).unwrap_or_default()
    }
}

/// The folder in which they wait.
pub(super) fn folder(folder: &Path) -> PathBuf {
    folder.join("imports")
}

fn paths(folder: &Path, id: Id<Staged>) -> (PathBuf, PathBuf) {
    let folder = folder.join("imports");
    (folder.join(format!("{id}.csv")), folder.join(format!("{id}.json")))
}

fn fault(what: &'static str) -> impl FnOnce(io::Error) -> Fault {
    move |error| Fault::from(format!("a file to bring in: {what}"), error)
}

/// Keeps a file, and sweeps away those that waited too long.
///
/// # Errors
/// When the folder cannot be written.
pub(super) fn keep(folder: &Path, id: Id<Staged>, label: &Label, bytes: &[u8]) -> Result<(), Fault> {
    fs::create_dir_all(folder.join("imports")).map_err(fault("making its folder"))?;
    sweep(folder, label.at);
    fs::write(paths(folder, id).0, bytes).map_err(fault("writing it"))?;
    relabel(folder, id, label)
}

/// Writes the label anew: first beside, then in its place, so that it is never half written.
///
/// # Errors
/// When the folder cannot be written.
pub(super) fn relabel(folder: &Path, id: Id<Staged>, label: &Label) -> Result<(), Fault> {
    let path = paths(folder, id).1;
    let json = serde_json::to_vec(label).map_err(|error| Fault::from("a label", error))?;
    let beside = path.with_extension("new");
    fs::write(&beside, json).map_err(fault("writing its label"))?;
    fs::rename(&beside, path).map_err(fault("writing its label"))
}

/// The label, if there is such a file.
///
/// # Errors
/// When it is there and cannot be read.
pub(super) fn label(folder: &Path, id: Id<Staged>) -> Result<Option<Label>, Fault> {
    match fs::read(paths(folder, id).1) {
        Ok(json) => serde_json::from_slice(&json).map(Some).map_err(|error| Fault::from("a label", error)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(fault("reading its label")(error)),
    }
}

/// What is in the file.
///
/// # Errors
/// When it cannot be read.
pub(super) fn bytes(folder: &Path, id: Id<Staged>) -> Result<Vec<u8>, Fault> {
    fs::read(paths(folder, id).0).map_err(fault("reading it"))
}

/// How many bytes the file has.
///
/// # Errors
/// When it cannot be looked at.
pub(super) fn size(folder: &Path, id: Id<Staged>) -> Result<u64, Fault> {
    Ok(fs::metadata(paths(folder, id).0).map_err(fault("looking at it"))?.len())
}

/// Lets a file go. What is gone already is gone.
pub(super) fn drop(folder: &Path, id: Id<Staged>) {
    let (file, label) = paths(folder, id);
    for path in [label, file] {
        if let Err(error) = fs::remove_file(&path)
            && error.kind() != io::ErrorKind::NotFound
        {
            tracing::warn!(%error, path = %path.display(), "a file that was brought in could not be removed");
        }
    }
}

fn sweep(folder: &Path, now: Instant) {
    let Ok(entries) = fs::read_dir(folder.join("imports")) else { return };
    let names = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    for id in names.filter_map(|name| Id::parse(name.strip_suffix(".json")?)) {
        let old = |label: &Label| label.at.plus_seconds(LASTS) < now;
        if matches!(label(folder, id), Ok(Some(label)) if old(&label)) {
            drop(folder, id);
        }
    }
}

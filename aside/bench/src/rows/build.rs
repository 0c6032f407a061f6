//! How long whoever has just cloned the repository waits: for the program, and for all tests.

use super::say;
use crate::{
    Outcome, process,
    table::{Aim, Row},
};
use std::{path::Path, process::Command};

/// The rows.
///
/// # Errors
/// When the build or a test fails.
pub fn rows() -> Outcome<Vec<Row>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folder = tempfile::tempdir()?;
    let clone = folder.path().join("koinon");
    process::run(Command::new("git").args(["clone", "--quiet"]).arg(&root).arg(&clone))?;
    let mut rows = Vec::new();
    let mut state = |name: &str, command: &mut Command| -> Outcome<()> {
        say(name);
        let command = command.current_dir(&clone).env_remove("CARGO_TARGET_DIR");
        let ran = process::run(command)?;
        let (name, more) = (name.to_owned(), vec![("processor time", format!("{:.0} s", ran.processor))]);
        rows.push(Row { name, ours: ran.seconds, limit: None, unit: "s", aim: Aim::Stated, more });
        Ok(())
    };
    state("first build of the program", Command::new("cargo").args(["build", "--locked"]))?;
    state(".ci/run after it", &mut Command::new(".ci/run"))?;
    Ok(rows)
}

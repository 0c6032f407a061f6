//! A roster brought in by the command, against bare inserts of the rows that it left behind.

use super::say;
use crate::{
    Outcome,
    limit::rows::{self, Inserted},
    process,
    settings::Settings,
    stopwatch::median,
    table::{Aim, Row},
};
use std::process::Command;

/// The row.
///
/// # Errors
/// When the program or the database fails.
pub async fn rows(settings: &Settings) -> Outcome<Vec<Row>> {
    let mut seconds = Vec::new();
    let mut limits = Vec::new();
    let mut ratios = Vec::new();
    let mut processor = Vec::new();
    let mut last = Inserted::default();
    for _ in 0..settings.long_rounds.max(1) {
        say("importing a roster");
        let folder = tempfile::tempdir()?;
        let (house, file) = (folder.path().join("house"), folder.path().join("roster.csv"));
        std::fs::write(&file, koinon::demo::roster(settings.members))?;
        let mut command = Command::new(process::koinon()?);
        let ran =
            process::run(command.args(["import", "members", "--new"]).arg(&file).arg("--data").arg(&house))?;
        say("inserting the same rows");
        last = rows::copied(&house.join("koinon.db"), &folder.path().join("bare.db"))?;
        seconds.push(ran.seconds);
        limits.push(last.seconds);
        ratios.push(ran.seconds / last.seconds);
        processor.push(ran.processor / last.processor.max(0.01));
    }
    Ok(vec![Row {
        name: format!("import of {} members", settings.members),
        ours: median(&seconds),
        limit: Some(median(&limits)),
        unit: "s",
        aim: Aim::Times(3.0),
        more: vec![
            ("limit is", format!("{} bare inserts into the same tables, one durable commit", last.rows)),
            ("in processor time", format!("{:.2}×", median(&processor))),
            (
                "of each round",
                ratios.iter().map(|ratio| format!("{ratio:.2}×")).collect::<Vec<_>>().join(" "),
            ),
        ],
    }])
}

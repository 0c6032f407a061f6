//! The verification of a whole ledger, against hashing the same bytes once.

use super::say;
use crate::{
    Outcome, process,
    settings::Settings,
    stopwatch::{Stopwatch, median},
    table::{Aim, Row},
};
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::{path::Path, process::Command};

/// Everything that is hashed: entries, rows of mass changes, parts.
const HASHED: [&str; 3] = [
    "SELECT bytes FROM ledger_entry ORDER BY seq",
    "SELECT bytes FROM ledger_row ORDER BY batch, n",
    "SELECT bytes FROM ledger_part WHERE bytes IS NOT NULL ORDER BY seq, n",
];
/// How many are read, unmeasured, before they are hashed.
const AT_ONCE: usize = 20_000;

/// The row.
///
/// # Errors
/// When the program or the database fails.
pub async fn rows(settings: &Settings) -> Outcome<Vec<Row>> {
    let own = tempfile::tempdir()?;
    let folder = settings.folder.as_deref().unwrap_or(own.path());
    let house = folder.join(format!("ledger-{}", settings.entries));
    if !house.join("koinon.db").exists() {
        say("writing a long ledger");
        let people = (settings.entries / 2).to_string();
        let mut command = Command::new(process::koinon()?);
        process::run(command.args(["demo", "--people", &people]).arg("--data").arg(&house))?;
    }
    let (mut seconds, mut processor, mut limits) = (Vec::new(), Vec::new(), Vec::new());
    let mut hashed = (0, 0);
    for _ in 0..settings.long_rounds.max(1) {
        say("verifying");
        let ran = process::run(Command::new(process::koinon()?).arg("verify").arg("--data").arg(&house))?;
        seconds.push(ran.seconds);
        processor.push(ran.processor);
        say("hashing the same bytes");
        let (took, count, bytes) = hash(&house.join("koinon.db"))?;
        limits.push(took);
        hashed = (count, bytes);
    }
    Ok(vec![Row {
        name: format!("verification of {} entries", settings.entries),
        ours: median(&seconds),
        limit: Some(median(&limits)),
        unit: "s",
        aim: Aim::Times(3.0),
        more: vec![
            ("hashed", format!("{} entries, rows and parts, {} MB, read before", hashed.0, hashed.1 >> 20)),
            ("processor time", format!("{:.1} s", median(&processor))),
            ("for each entry", format!("{:.1} µs", median(&seconds) * 1e6 / settings.entries.max(1) as f64)),
        ],
    }])
}

/// Hashes everything once; the time without reading, how many there were, how many bytes.
fn hash(path: &Path) -> Outcome<(f64, u64, u64)> {
    let database = Connection::open(path)?;
    let (mut seconds, mut count, mut bytes) = (0.0, 0, 0);
    for sql in HASHED {
        let mut statement = database.prepare(sql)?;
        let mut rows = statement.query([])?;
        loop {
            let mut group: Vec<Vec<u8>> = Vec::with_capacity(AT_ONCE);
            while group.len() < AT_ONCE
                && let Some(row) = rows.next()?
            {
                group.push(row.get(0)?);
            }
            if group.is_empty() {
                break;
            }
            let watch = Stopwatch::start();
            let mixed = group.iter().fold(0_u8, |mixed, one| mixed ^ Sha256::digest(one)[0]);
            std::hint::black_box(mixed);
            seconds += watch.passed().as_secs_f64();
            count += group.len() as u64;
            bytes += group.iter().map(|one| one.len() as u64).sum::<u64>();
        }
    }
    Ok((seconds, count, bytes))
}

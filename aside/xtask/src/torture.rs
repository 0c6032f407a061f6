//! `cargo xtask torture`: builds the program and what tortures it, and keeps a PostgreSQL server that is killed with it.

use crate::{
    cargo, done,
    test::postgres::{self, Care, Cluster},
};
use std::{
    io::{BufRead, BufReader, Write},
    process::{ChildStdin, ChildStdout, Stdio},
};

/// Where the federation's records are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Records {
    /// In the data folder, or where the options say.
    Own,
    /// On a PostgreSQL server of this trial alone.
    Killed,
}

/// What is said when the server is to be killed, and when it is up again.
const CRASH: &str = "@crash";
const UP: &str = "up";

/// Runs it as the command line says.
///
/// # Errors
///
/// What was lost, or why it could not be run.
pub fn chore(options: &[&str]) -> Result<(), String> {
    let (ours, theirs): (Vec<&str>, Vec<&str>) =
        options.iter().partition(|option| ["--postgres", "--release"].contains(option));
    let records = if ours.contains(&"--postgres") { Records::Killed } else { Records::Own };
    let profile: &[&str] = if ours.contains(&"--release") { &["--release"] } else { &[] };
    run(&theirs, records, profile)
}

/// Builds and runs it.
///
/// # Errors
///
/// What was lost, or why it could not be run.
pub fn run(options: &[&str], records: Records, profile: &[&str]) -> Result<(), String> {
    let built = ["build", "--locked", "--package=koinon", "--package=torture"];
    done(cargo(&built).args(profile), "the program was not built")?;
    let mut run = cargo(&["run", "--quiet", "--locked", "--package=torture"]);
    run.args(profile).arg("--").args(options);
    match records {
        Records::Own => done(&mut run, "it is told above what went wrong"),
        Records::Killed => {
            let programs = postgres::programs().ok_or("no PostgreSQL server found")?;
            let mut cluster = Cluster::start(&programs, Care::Durable)?;
            run.args(["--keeper", "--database", cluster.url()]).stdin(Stdio::piped()).stdout(Stdio::piped());
            let mut child = run.spawn().map_err(|error| format!("cargo could not be started: {error}"))?;
            let (said, hears) = (child.stdout.take(), child.stdin.take());
            let kept = said.zip(hears).map_or(Ok(()), |(said, hears)| keep(&mut cluster, said, hears));
            let status = child.wait().map_err(|error| error.to_string())?;
            kept?;
            if status.success() { Ok(()) } else { Err("it is told above what went wrong".to_owned()) }
        }
    }
}

/// Kills the server whenever it is asked for; what else is said is passed on.
fn keep(cluster: &mut Cluster, said: ChildStdout, mut hears: ChildStdin) -> Result<(), String> {
    for line in BufReader::new(said).lines() {
        match line.map_err(|error| error.to_string())? {
            line if line == CRASH => {
                cluster.crash()?;
                writeln!(hears, "{UP}").map_err(|error| format!("nobody waits for the server: {error}"))?;
            }
            line => println!("{line}"),
        }
    }
    Ok(())
}

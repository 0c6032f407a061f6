//! Torture: clients vote, import, check in and out, sign in and undo over HTTP while the program, and its database server
//! where there is one of its own, are killed at random instants and started again. After each start every change that was
//! acknowledged is there exactly once, none is half there, the ledger verifies, and what the federation counts is what
//! the clients' own books say. `cargo xtask torture` builds the program and starts this.

mod belief;
mod chair;
mod clerk;
mod dice;
mod door;
mod guest;
mod hall;
mod http;
mod program;
mod records;
mod schedule;
mod trial;
mod voter;

use clap::Parser;
use std::process::ExitCode;

/// What came of something, or why not.
pub type Outcome<T> = Result<T, String>;

/// Kills the program at random instants and holds what it keeps against what it acknowledged.
#[derive(Debug, Parser)]
pub struct Settings {
    /// From which all chance follows: the same seed repeats the same schedule of what clients do
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many kills
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u64).range(1..))]
    kills: u64,
    /// How many kills each federation lives through, before the next one is made
    #[arg(long, default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..))]
    chapter: u64,
    /// A PostgreSQL server on which schemas may be made; without it the records are SQLite's
    #[arg(long)]
    database: Option<String>,
    /// Whoever started this keeps that server, and kills it when asked
    #[arg(long, hide = true, requires = "database")]
    keeper: bool,
    /// The port of the loopback to listen at (else a free one)
    #[arg(long, default_value_t = 0)]
    port: u16,
}

fn main() -> ExitCode {
    let settings = Settings::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let ended = match runtime {
        Ok(runtime) => runtime.block_on(trial::run(&settings)),
        Err(error) => Err(error.to_string()),
    };
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

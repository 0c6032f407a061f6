//! How large and how long: small enough by default that the whole table is there in ten minutes.

use clap::{Args, Parser, Subcommand};
use serde_json::{Value, json};
use std::path::PathBuf;

/// Measures what the program takes, against limits measured in the same run
#[derive(Parser)]
pub struct Program {
    /// A server that a row measures against; started by the rows, not by people
    #[command(subcommand)]
    pub command: Option<Command>,
    /// How large and how long
    #[command(flatten)]
    pub settings: Settings,
}

/// The servers of the limits.
#[derive(Subcommand)]
pub enum Command {
    /// Answers from memory, through the program's own layers
    #[command(hide = true)]
    Pages {
        /// Where to listen
        listen: String,
        /// The folder with the answers
        folder: PathBuf,
    },
    /// Commits ready-made rows in groups, through the program's own layers
    #[command(hide = true)]
    Ballots {
        /// Where to listen
        listen: String,
        /// The folder with the database and the rows
        folder: PathBuf,
    },
    /// Tells the same news to everybody who listens, through the program's own layers
    #[command(hide = true)]
    Live {
        /// Where to listen
        listen: String,
        /// The folder with what is told
        folder: PathBuf,
    },
}

/// How large and how long.
#[derive(Debug, Clone, Args)]
pub struct Settings {
    /// Members of the federation
    #[arg(long, default_value_t = 250_000)]
    pub members: u64,
    /// Delegates in the hall, each of whom votes over a connection of their own
    #[arg(long, default_value_t = 5_000)]
    pub delegates: u32,
    /// Entries of the ledger that is verified
    #[arg(long, default_value_t = 1_000_000)]
    pub entries: u64,
    /// How often each thing is measured; the median is told
    #[arg(long, default_value_t = 3)]
    pub rounds: usize,
    /// How often what takes long is measured (import, verification)
    #[arg(long, default_value_t = 1)]
    pub long_rounds: usize,
    /// For how many seconds a server is asked in each round
    #[arg(long, default_value_t = 1.5)]
    pub seconds: f64,
    /// Connections that ask for pages
    #[arg(long, default_value_t = 32)]
    pub connections: usize,
    /// Connections over which ballots come as fast as they can
    #[arg(long, default_value_t = 64)]
    pub voters: usize,
    /// Visitors who follow a vote, each over a connection of their own
    #[arg(long, default_value_t = 5_000)]
    pub listeners: usize,
    /// Over how many seconds the delegates press their buttons
    #[arg(long, default_value_t = 20.0)]
    pub window: f64,
    /// Measure only the rows whose name contains this
    #[arg(long)]
    pub only: Option<String>,
    /// Write the table as JSON too
    #[arg(long)]
    pub json: Option<PathBuf>,
    /// Keep the invented federation here and use it again
    #[arg(long)]
    pub folder: Option<PathBuf>,
    /// The first port to listen at; the rows use this one and the next
    #[arg(long, default_value_t = 8110)]
    pub port: u16,
    /// Measure too how long a first build from a clone and `.ci/run` take
    #[arg(long)]
    pub with_build: bool,
}

impl Settings {
    /// Whether a row of this name is asked for.
    pub fn wants(&self, row: &str) -> bool {
        self.only.as_ref().is_none_or(|part| row.contains(part.as_str()))
    }

    /// The settings as they stand in the table.
    pub fn json(&self) -> Value {
        json!({
            "members": self.members, "delegates": self.delegates, "entries": self.entries,
            "rounds": self.rounds, "long_rounds": self.long_rounds, "seconds": self.seconds,
            "connections": self.connections, "voters": self.voters, "listeners": self.listeners, "window": self.window,
        })
    }
}

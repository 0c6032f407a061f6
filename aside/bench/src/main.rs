//! The figures of Koinon: one table, each row what the program takes against a limit measured in the same run.
//!
//! `cargo xtask bench` builds the program and this one and runs it. A row is a function of [`rows`]; the limits that
//! need a server of their own run in a second process of this program ([`limit`]), so that what a server spends is read
//! from its process and never mixed with what the clients spend. On a small and busy machine seconds differ from run to
//! run; processor time differs much less, and is what a row about a server is judged by.

mod client;
mod crowd;
mod limit;
mod load;
mod machine;
mod process;
mod rows;
mod settings;
mod stopwatch;
mod table;
mod world;

use clap::Parser;
use settings::{Command, Program, Settings};
use std::process::ExitCode;

/// What a row may fail with: told, with the row's name, and the other rows go on.
type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let program = Program::parse();
    // The clients run on one thread: they shall take as little as possible from the server beside them.
    let runtime = match &program.command {
        Some(_) => tokio::runtime::Builder::new_multi_thread().enable_all().build(),
        None => tokio::runtime::Builder::new_current_thread().enable_all().build(),
    };
    let ended = runtime.map_err(Into::into).and_then(|runtime| runtime.block_on(run(program)));
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(program: Program) -> Outcome<()> {
    match program.command {
        Some(Command::Pages { listen, folder }) => limit::pages::serve(&listen, &folder).await,
        Some(Command::Ballots { listen, folder }) => limit::ballots::serve(&listen, &folder).await,
        Some(Command::Live { listen, folder }) => limit::live::serve(&listen, &folder).await,
        None => measure(&program.settings).await,
    }
}

async fn measure(settings: &Settings) -> Outcome<()> {
    let table = rows::all(settings).await?;
    print!("{}", table.text());
    if let Some(path) = &settings.json {
        std::fs::write(path, format!("{:#}\n", table.json()))?;
    }
    Ok(())
}

//! The program: command line, configuration, and the rooms assembled into a house.
#![warn(clippy::print_stdout, clippy::print_stderr)]

#[macro_use]
mod out;

mod aside;
mod backup;
mod check;
mod cli;
pub mod demo;
mod export;
mod files;
mod here;
mod import;
mod lock;
mod plan;
mod receipts;
mod relocation;
mod serve;
mod settings;
mod user;
pub mod world;

pub use here::Here;

use base::{Fault, Lang};
use clap::Parser;
use lock::{Lock, Opener};
use shell::{Room, Strings};
use std::process::ExitCode;
use tracing::{Level, Metadata};
use tracing_subscriber::{filter::filter_fn, prelude::*};

/// The rooms, in the order of navigation; the program's own strings come with them.
pub const ROOMS: &[Room] = &[network::ROOM, governance::ROOM, strategy::ROOM, PROGRAM];

/// The program's own strings.
const PROGRAM: Room = Room { strings: base::texts!(), ..Room::named("koinon") };

/// How a command ended, other than with a fault.
pub enum Ended {
    /// Done: exit 0.
    Done,
    /// There were findings, and nothing was written: exit 2.
    Findings,
}

/// Runs the command line.
pub fn main() -> ExitCode {
    let cli = match cli::Cli::try_parse() {
        Ok(cli) => cli,
        Err(usage) => return told(&usage),
    };
    logging(cli.log_json);
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&Fault::from("starting", error)),
    };
    let lang = cli.lang().unwrap_or_else(|_| cli::Cli::terminal_lang());
    let ended = runtime.block_on(run(cli));
    match ended.and_then(|ended| out::end().map(|()| ended)) {
        Ok(Ended::Done) => ExitCode::SUCCESS,
        Ok(Ended::Findings) => ExitCode::from(2),
        Err(fault) => failed(&with_remedy(fault, lang)),
    }
}

/// Puts what can be done about a fault before it, in the terminal's language.
fn with_remedy(fault: Fault, lang: Lang) -> Fault {
    match (fault.remedy(), Strings::gather(&[shell::ROOM.strings])) {
        (Some(remedy), Ok(strings)) => {
            Fault::new(format!("{}\n        {fault}", strings.locale(lang).t(remedy.key())))
        }
        _ => fault,
    }
}

/// The help that was asked for, or what is wrong with the command line: exit 1, for 2 is kept for findings.
fn told(usage: &clap::Error) -> ExitCode {
    // Whoever asked may have gone.
    let _ = usage.print();
    if usage.use_stderr() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn failed(fault: &Fault) -> ExitCode {
    out::wrong(format_args!("koinon: {fault}"));
    ExitCode::FAILURE
}

fn logging(json: bool) {
    let filter = tracing_subscriber::EnvFilter::try_from_env("KOINON_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn"));
    let registry = tracing_subscriber::registry().with(filter).with(filter_fn(tells_no_secret));
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    // A second subscriber can only be there in tests, where it is welcome to stay.
    let _ = if json { registry.with(lines.json()).try_init() } else { registry.with(lines).try_init() };
}

/// What talks to PostgreSQL tells of every value that it sends, letters with their keys among them, where it tells much:
/// whatever is asked for, it does not.
fn tells_no_secret(metadata: &Metadata<'_>) -> bool {
    !metadata.target().starts_with("tokio_postgres") || *metadata.level() <= Level::INFO
}

async fn run(cli: cli::Cli) -> Result<Ended, Fault> {
    use cli::Command;
    let here = Here::new(&cli)?;
    match cli.command {
        Command::Serve { listen, metrics, limits, trusted_proxy, demo } => {
            serve::serve(&here, &listen, metrics.as_deref(), limits.into(), trusted_proxy, demo).await
        }
        Command::Demo { members, people, delegates } => {
            serve::demo(&here, demo::Size { members, people, delegates }).await
        }
        Command::Import(command) => import::run(&here, command).await,
        Command::Export { what, format, as_of, plan } => {
            let (as_of, plan) = (as_of.as_deref(), plan.as_deref());
            export::run(&here, export::Wanted { what, format, as_of, plan }).await
        }
        Command::Check => check::run(&here).await,
        Command::Backup { file, encrypt_for, passphrase_file } => {
            backup::backup(&here, &file, Lock::of(&here.l, &encrypt_for, passphrase_file.as_deref())?).await
        }
        Command::Restore { file, identity, passphrase_file } => {
            let key = Opener { identity, passphrase: passphrase_file };
            backup::restore(&here, &file, &key).await
        }
        Command::Move { to, onto } => relocation::relocate(&here, to, onto.as_deref()).await,
        Command::Verify(question) => receipts::run(&here, question).await,
        Command::Plan(cli::Plan::Load { file }) => plan::load(&here, &file).await,
        Command::User(command) => user::run(&here, command).await,
        Command::Settings { command } => settings::run(&here, command).await,
    }
}

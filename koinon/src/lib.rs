//! The program: command line, configuration, and the rooms assembled into a house.

mod cli;
pub mod demo;
mod export;
mod import;
mod plan;
mod receipts;
mod serve;
mod settings;
mod user;
pub mod world;

use base::{Fault, Lang, Stop};
use clap::Parser;
use shell::{House, Locale, Room, Site};
use std::{process::ExitCode, sync::Arc};

/// The rooms, in the order of navigation; the program's own strings come with them.
pub const ROOMS: &[Room] = &[network::ROOM, governance::ROOM, strategy::ROOM, PROGRAM];

/// The program's own strings.
const PROGRAM: Room = Room {
    strings: [
        include_str!("../strings/en/koinon.ftl"),
        include_str!("../strings/fr/koinon.ftl"),
        include_str!("../strings/es/koinon.ftl"),
        include_str!("../strings/ar/koinon.ftl"),
    ],
    ..Room::named("koinon")
};

/// How a command ended, other than with a fault.
pub enum Ended {
    /// Done: exit 0.
    Done,
    /// There were findings, and nothing was written: exit 2.
    Findings,
}

/// Runs the command line.
pub fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    logging(cli.log_json);
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&Fault::from("starting", error)),
    };
    match runtime.block_on(run(cli)) {
        Ok(Ended::Done) => ExitCode::SUCCESS,
        Ok(Ended::Findings) => ExitCode::from(2),
        Err(fault) => failed(&fault),
    }
}

fn failed(fault: &Fault) -> ExitCode {
    eprintln!("koinon: {fault}");
    ExitCode::FAILURE
}

fn logging(json: bool) {
    let filter = tracing_subscriber::EnvFilter::try_from_env("KOINON_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn"));
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A second subscriber can only be there in tests, where it is welcome to stay.
    let _ = if json { builder.json().try_init() } else { builder.try_init() };
}

async fn run(cli: cli::Cli) -> Result<Ended, Fault> {
    use cli::Command;
    let here = Here { site: cli.site(), lang: cli.lang() };
    match cli.command {
        Command::Serve { listen, metrics, limits, trusted_proxy, demo } => {
            serve::serve(&here, &listen, metrics.as_deref(), limits.into(), trusted_proxy, demo).await
        }
        Command::Demo { members, people, delegates } => {
            serve::demo(&here, demo::Size { members, people, delegates }).await
        }
        Command::Import(command) => import::run(&here, command).await,
        Command::Export { what, format, as_of } => export::run(&here, what, format, as_of.as_deref()).await,
        Command::Verify(question) => receipts::run(&here, question).await,
        Command::Plan(cli::Plan::Load { file }) => plan::load(&here, &file).await,
        Command::User(command) => user::run(&here, command).await,
        Command::Settings { command } => settings::run(&here, command).await,
    }
}

/// Where a command works and in which language it speaks.
pub struct Here {
    site: Result<Site, Fault>,
    /// The language of the terminal.
    pub lang: Lang,
}

impl Here {
    /// The data folder and the database.
    ///
    /// # Errors
    /// When they were not given properly.
    pub fn site(&self) -> Result<&Site, Fault> {
        self.site.as_ref().map_err(|fault| Fault::new(fault.to_string()))
    }

    /// Opens the house.
    ///
    /// # Errors
    /// When records, key or strings are not in order.
    pub async fn house(&self) -> Result<Arc<House>, Fault> {
        House::open(self.site()?, ROOMS, world::moment()).await
    }

    /// Makes a change in the name of a command, then signs the ledger's head.
    ///
    /// # Errors
    /// What the change stops with, told in the terminal's language.
    pub async fn change<T: Send + 'static>(
        &self,
        house: &Arc<House>,
        command: &'static str,
        work: impl FnOnce(&mut shell::Pen<'_, '_>) -> Result<T, Stop> + Send + 'static,
    ) -> Result<T, Fault> {
        let (moment, zone) = (house.moment.clone(), house.settings.zone.clone());
        let done = house
            .db
            .write(move |tx| work(&mut shell::account::command_pen(tx, &moment, command, &zone)))
            .await;
        let done = done.map_err(|stop| self.told(&house.locale(self.lang), stop))?;
        house.sign_head().await.map_err(|stop| self.told(&house.locale(self.lang), stop))?;
        Ok(done)
    }

    /// Why something stopped, in the terminal's language.
    pub fn told(&self, l: &Locale, stop: Stop) -> Fault {
        match stop {
            Stop::Fault(fault) => fault,
            Stop::Missing => Fault::new(l.t("koinon-missing")),
            Stop::Denied(refusal) => Fault::new(l.refusal(&refusal)),
            Stop::Refused(all) => {
                Fault::new(all.iter().map(|one| l.refusal(one)).collect::<Vec<_>>().join("\n        "))
            }
        }
    }
}

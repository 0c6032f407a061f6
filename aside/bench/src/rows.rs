//! The rows of the table, in its order. A row that fails is told as not measured, and the others go on.

mod ballots;
mod build;
mod export;
mod import;
mod live;
mod pages;
mod start;
mod verify;

use crate::{
    Outcome, machine,
    settings::Settings,
    table::{Row, Table},
    world::World,
};

/// The names by which rows can be asked for with `--only`, in the order of the table.
const IMPORT: &str = "import";
const PAGES: [&str; 4] = ["directory", "member page", "decision page", "plan page"];
const BALLOTS: &str = "ballots";
const LIVE: &str = "live";
const VERIFY: &str = "verify";
const EXPORT: &str = "export";
const START: &str = "start";
const BUILD: &str = "build";

/// Measures every row that is asked for.
///
/// # Errors
/// When the invented federation cannot be made.
pub async fn all(settings: &Settings) -> Outcome<Table> {
    let mut table =
        Table { machine: machine::told(), settings: settings.json(), rows: Vec::new(), missing: Vec::new() };
    if settings.wants(IMPORT) {
        table.keep(IMPORT, import::rows(settings).await);
    }
    let pages: Vec<&str> = PAGES.into_iter().filter(|name| settings.wants(name)).collect();
    let needs_world =
        !pages.is_empty() || [BALLOTS, LIVE, EXPORT, START].iter().any(|name| settings.wants(name));
    if needs_world {
        say("making the invented federation");
        let world = World::open(settings)?;
        if let Some(seconds) = world.made_in {
            table.rows.push(made(settings, seconds));
        }
        for name in pages {
            table.keep(name, pages::rows(settings, &world, name).await);
        }
        if settings.wants(BALLOTS) {
            table.keep(BALLOTS, ballots::rows(settings, &world).await);
        }
        if settings.wants(LIVE) {
            table.keep(LIVE, live::rows(settings, &world).await);
        }
        if settings.wants(EXPORT) {
            table.keep(EXPORT, export::rows(settings, &world).await);
        }
        if settings.wants(START) {
            table.keep(START, start::rows(settings, &world).await);
        }
    }
    if settings.wants(VERIFY) {
        table.keep(VERIFY, verify::rows(settings).await);
    }
    match settings.with_build {
        true => table.keep(BUILD, build::rows()),
        false => table.missing.push(("first build, .ci/run".to_owned(), "ask with --with-build".to_owned())),
    }
    Ok(table)
}

/// What is being done, for whoever waits.
fn say(what: &str) {
    eprintln!("bench: {what}");
}

fn made(settings: &Settings, seconds: f64) -> Row {
    Row {
        name: format!("demo of {} members, {} delegates", settings.members, settings.delegates),
        ours: seconds,
        limit: None,
        unit: "s",
        aim: crate::table::Aim::Stated,
        more: Vec::new(),
    }
}

impl Table {
    fn keep(&mut self, name: &str, rows: Outcome<Vec<Row>>) {
        match rows {
            Ok(rows) => self.rows.extend(rows),
            Err(error) => self.missing.push((name.to_owned(), error.to_string())),
        }
    }
}

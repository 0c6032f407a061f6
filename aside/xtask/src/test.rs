//! Runs every test there is: on both databases, the examples in the documentation, the browser.

mod count;
pub mod postgres;
mod report;
mod tools;

use crate::{cargo, program_in, root, torture};
use count::Count;
use postgres::{Care, Cluster};
use report::{Report, watch};
use std::{
    path::PathBuf,
    process::{Command, ExitCode, Stdio},
};
use tools::Tools;

/// What to do about a tool that a test needs and this machine lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// Install it; a part that still cannot run is a failure.
    Install,
    /// Install nothing and leave the part out.
    LeaveOut,
}

/// How many kills the short torture has.
const KILLS: &str = "8";

/// Runs all parts and tells what ran, the sum in the last line. It fails when a test failed, or when a part could not
/// run and was not allowed to be left out.
pub fn run(missing: Missing) -> ExitCode {
    let mut report = Report::new(missing);
    let tools = Tools::found_or_installed(missing);
    let cluster = cluster(&tools, &mut report);
    workspace(&tools, cluster.as_ref(), &mut report);
    examples(&mut report);
    recount(&tools, &mut report);
    dependencies(&tools, &mut report);
    drop(cluster);
    torture(&tools, &mut report);
    doors(&tools, &mut report);
    browser(&tools, &mut report);
    if report.close() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn cluster(tools: &Tools, report: &mut Report) -> Option<Cluster> {
    let started = match &tools.postgres {
        Some(programs) => Cluster::start(programs, Care::Fast),
        None => Err("no PostgreSQL server found".to_owned()),
    };
    match started {
        Ok(cluster) => {
            report.ran("PostgreSQL", "a private server for the tests below");
            Some(cluster)
        }
        Err(why) => {
            report.left_out("PostgreSQL", &why);
            None
        }
    }
}

fn workspace(tools: &Tools, cluster: Option<&Cluster>, report: &mut Report) {
    let part = "tests of the workspace";
    let mut command = if tools.nextest {
        cargo(&["nextest", "run", "--workspace", "--locked"])
    } else {
        println!("cargo-nextest is missing: the tests run by `cargo test`");
        cargo(&["test", "--workspace", "--locked", "--no-fail-fast", "--lib", "--bins", "--tests"])
    };
    match cluster {
        Some(cluster) => command.env("KOINON_TEST_POSTGRES", cluster.url()),
        None => command.env_remove("KOINON_TEST_POSTGRES"),
    };
    let run = watch(&mut command);
    report.counted(part, run, if tools.nextest { Count::of_nextest } else { Count::of_cargo_test });
}

fn examples(report: &mut Report) {
    let run = watch(&mut cargo(&["test", "--doc", "--workspace", "--locked", "--no-fail-fast"]));
    report.counted("examples in the documentation", run, Count::of_cargo_test);
}

fn recount(tools: &Tools, report: &mut Report) {
    match &tools.python {
        Some(_) => report.ran("recount in Python", "started by the tests of tally"),
        None => {
            report.left_out("recount in Python", "no python3 found; the tests of tally could not start it")
        }
    }
}

/// What the house takes in from others, against `deny.toml`: licences, bans and sources by what is here, advisories by a
/// database that must be fetched.
fn dependencies(tools: &Tools, report: &mut Report) {
    let part = "what comes from others";
    if !tools.deny {
        return report.left_out(part, "cargo-deny is missing");
    }
    match cargo(&["deny", "--locked", "check", "licenses", "bans", "sources"])
        .arg("--hide-inclusion-graph")
        .status()
    {
        Ok(status) if status.success() => {
            report.ran(part, "licences, bans and sources are as deny.toml wants them")
        }
        Ok(_) => report.failed(part, "see what cargo deny says above"),
        Err(error) => report.failed(part, &format!("cargo could not be started: {error}")),
    }
    let part = "advisories on what comes from others";
    let fetched = cargo(&["deny", "--locked", "fetch", "db"]).stderr(Stdio::null()).status();
    if !fetched.is_ok_and(|status| status.success()) {
        return report.ran(part, "not asked: the RustSec database cannot be reached from here");
    }
    match cargo(&["deny", "--locked", "check", "advisories"]).status() {
        Ok(status) if status.success() => report.ran(part, "none that is known to RustSec"),
        _ => report.failed(part, "see what cargo deny says above"),
    }
}

/// The program killed a few times on each database; `cargo xtask torture` does it as often as one likes.
fn torture(tools: &Tools, report: &mut Report) {
    let mut one = |part: &str, records: torture::Records| match torture::run(
        &["--seed", "1", "--kills", KILLS],
        records,
        &[],
    ) {
        Ok(()) => report.ran(part, &format!("{KILLS} kills, nothing acknowledged was lost")),
        Err(why) => report.failed(part, &why),
    };
    one("torture on SQLite", torture::Records::Own);
    if tools.postgres.is_some() {
        one("torture on PostgreSQL", torture::Records::Killed);
    }
}

/// What programs get, read by programs of others.
fn doors(tools: &Tools, report: &mut Report) {
    let part = "doors for programs";
    let Some(python) = &tools.readers else {
        return report.left_out(part, "the Python packages of tests/doors are missing");
    };
    let program = match built_program() {
        Ok(program) => program,
        Err(why) => return report.failed(part, &why),
    };
    let mut command = Command::new(python);
    command.arg(root().join(tools::DOORS).join("doors.py")).env("KOINON_BIN", program);
    report.counted(part, watch(&mut command), Count::of_unittest);
}

fn browser(tools: &Tools, report: &mut Report) {
    let part = "tests in the browser";
    let (Some(node), Some(chromium), true) = (&tools.node, &tools.chromium, tools.packages) else {
        return report.left_out(part, &tools.browser_lacks());
    };
    let tests = match browser_tests() {
        Ok(tests) => tests,
        Err(why) => return report.failed(part, &why),
    };
    let program = match built_program() {
        Ok(program) => program,
        Err(why) => return report.failed(part, &why),
    };
    let mut command = Command::new(node);
    command.arg("--test").args(tests).current_dir(root());
    command.env("KOINON_BIN", program).env("KOINON_CHROMIUM", chromium);
    report.counted(part, watch(&mut command), Count::of_node);
}

/// The files of tests, in order of name.
fn browser_tests() -> Result<Vec<PathBuf>, String> {
    let folder = root().join(tools::BROWSER);
    let entries =
        folder.read_dir().map_err(|error| format!("{} cannot be listed: {error}", tools::BROWSER))?;
    let mut tests: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    tests.sort();
    if tests.is_empty() { Err(format!("{} holds no tests", tools::BROWSER)) } else { Ok(tests) }
}

/// Builds the program and asks Cargo where it lies.
fn built_program() -> Result<PathBuf, String> {
    let output =
        cargo(&["build", "--locked", "--package=koinon", "--message-format=json-render-diagnostics"])
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| format!("cargo could not be started: {error}"))?;
    if !output.status.success() {
        return Err("the program could not be built".to_owned());
    }
    program_in(&output.stdout, "koinon").ok_or_else(|| "cargo built no program".to_owned())
}

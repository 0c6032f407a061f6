//! Chores of the workspace: `cargo xtask test`, `tidy`, `torture`, `fuzz`, `bench`, `demo-data`, `land-data`.

mod demo_data;
mod fuzz;
mod land_data;
mod test;
mod torture;

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

const USAGE: &str = "\
cargo xtask test [--quick]          run every test there is, installing what is missing
                                    (--quick: install nothing, leave out what cannot run)
cargo xtask tidy                    run only the checks of arrows, strings, templates, documents
cargo xtask torture [OPTIONS]       kill the program at random instants and look whether anything is lost
                                    (--seed S --kills N; --postgres: on a PostgreSQL server of its own, which is killed
                                    too; --database URL: on this one, which is not; --release; --help names the rest)
cargo xtask fuzz [OPTIONS] [TARGET] feed whatever reads bytes from outside with what nobody would write, led by coverage
                                    (--seconds N for each target, 60 unless told; --list names the targets)
cargo xtask bench [OPTIONS]         measure what the program takes against limits (--help names the options)
cargo xtask demo-data SOURCE_DIR    make the demonstration's members from Natural Earth's public table
cargo xtask land-data FILE          make the outline of the maps from npm's world-atlas (land-110m.json)";

fn main() -> ExitCode {
    if let Some(ended) = fuzz::compiler() {
        return ended;
    }
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["test"] => return test::run(test::Missing::Install),
        ["test", "--quick"] => return test::run(test::Missing::LeaveOut),
        ["tidy"] => tidy(),
        ["torture", options @ ..] => torture::chore(options),
        ["fuzz", options @ ..] => fuzz::chore(options),
        ["bench", options @ ..] => bench(options),
        ["demo-data", source] => demo_data::write(Path::new(source), &root()),
        ["land-data", source] => land_data::write(Path::new(source), &root()),
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The root of the workspace.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

/// The program of a name among what Cargo says that it built.
fn program_in(said: &[u8], name: &str) -> Option<PathBuf> {
    let said = String::from_utf8_lossy(said);
    let messages = said.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let programs = messages.filter(|message| message["target"]["name"] == name);
    programs.filter_map(|message| message["executable"].as_str().map(PathBuf::from)).next_back()
}

/// Cargo, started at the root of the workspace.
fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(root());
    command
}

fn tidy() -> Result<(), String> {
    done(&mut cargo(&["test", "--locked", "--package=xtask", "--test=tidy"]), "something is to be mended")
}

/// Builds the program and the measuring one as they are released, and runs the latter.
fn bench(options: &[&str]) -> Result<(), String> {
    let built = ["build", "--release", "--locked", "--package=koinon", "--package=bench"];
    done(&mut cargo(&built), "the program was not built")?;
    let mut run = cargo(&["run", "--quiet", "--release", "--locked", "--package=bench", "--"]);
    done(run.args(options), "nothing was measured")
}

fn done(command: &mut Command, otherwise: &str) -> Result<(), String> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(otherwise.to_owned()),
        Err(error) => Err(format!("cargo could not be started: {error}")),
    }
}

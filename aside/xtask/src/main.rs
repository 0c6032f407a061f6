//! Chores of the workspace: `cargo xtask test`, `cargo xtask tidy`, `cargo xtask demo-data`.

mod demo_data;
mod test;

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

const USAGE: &str = "\
cargo xtask test [--quick]          run every test there is, installing what is missing
                                    (--quick: install nothing, leave out what cannot run)
cargo xtask tidy                    run only the checks of arrows, strings, templates, documents
cargo xtask demo-data SOURCE_DIR    make the demonstration's members from Natural Earth's public table";

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["test"] => return test::run(test::Missing::Install),
        ["test", "--quick"] => return test::run(test::Missing::LeaveOut),
        ["tidy"] => tidy(),
        ["demo-data", source] => demo_data::write(Path::new(source), &root()),
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

/// Cargo, started at the root of the workspace.
fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(root());
    command
}

fn tidy() -> Result<(), String> {
    let status = cargo(&["test", "--locked", "--package=xtask", "--test=tidy"]).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err("something is to be mended".to_owned()),
        Err(error) => Err(format!("cargo could not be started: {error}")),
    }
}

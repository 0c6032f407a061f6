//! `cargo xtask fuzz`: builds the targets so that they tell which of their branches were taken, and feeds each in turn.
//!
//! It runs on the stable compiler: the branches are counted by a pass of LLVM, and nothing here is unsafe, so that the
//! sanitizers, which need another compiler, would find little more. The engine is libFuzzer, built by a C++ compiler.
//! Only what is ours is built anew for it: Cargo starts this program as the wrapper of the compiler of the workspace.

use crate::{cargo, program_in, root};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode, Stdio},
};

/// What makes the compiler count branches and comparisons for libFuzzer.
const COUNTING: [&str; 6] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Copt-level=1",
];

/// By this name Cargo, started below, starts the compiler through this program.
const WRAPS: &str = "KOINON_FUZZ_WRAPS";

/// Seconds for each target, where nobody says.
const SECONDS: u32 = 60;

/// An input that takes longer than this many seconds, or more than this many megabytes, is found too.
const SLOW: &str = "-timeout=20";
const MEMORY: &str = "-rss_limit_mb=3000";

/// The compiler, where Cargo has started this program in its place: whatever it is to compile is counted.
pub fn compiler() -> Option<ExitCode> {
    let mut words = env::args_os().skip(1);
    let rustc = env::var_os(WRAPS).and_then(|_| words.next())?;
    let status = Command::new(rustc).args(words).args(COUNTING).status();
    Some(if status.is_ok_and(|status| status.success()) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs it as the command line says.
///
/// # Errors
/// What was found, or why it could not be run.
pub fn chore(options: &[&str]) -> Result<(), String> {
    let (mut seconds, mut wanted, mut list) = (SECONDS, Vec::new(), false);
    let mut rest = options.iter();
    while let Some(option) = rest.next() {
        match *option {
            "--seconds" => {
                let number = rest.next().and_then(|number| number.parse().ok());
                seconds = number.ok_or("--seconds takes a whole number")?;
            }
            "--list" => list = true,
            name if name.starts_with('-') => {
                return Err(format!(
                    "{name} is not known: cargo xtask fuzz [--seconds N] [--list] [TARGET …]"
                ));
            }
            name => wanted.push(name),
        }
    }
    let targets = targets()?;
    if list {
        targets.iter().for_each(|(name, reads)| println!("{name:12} {reads}"));
        return Ok(());
    }
    if let Some(unknown) = wanted.iter().find(|name| targets.iter().all(|(known, _)| known != *name)) {
        return Err(format!("there is no target {unknown}; --list names them"));
    }
    let program = built()?;
    let mut found = Vec::new();
    for (name, _) in targets.iter().filter(|(name, _)| wanted.is_empty() || wanted.contains(&name.as_str())) {
        match fed(&program, name, seconds) {
            Ok(told) => println!("{name}: {told}"),
            Err(why) => found.push(format!("{name}: {why}")),
        }
    }
    if found.is_empty() { Ok(()) } else { Err(found.join("\n")) }
}

/// The names of the targets, each with what it reads, as the crate has them.
fn targets() -> Result<Vec<(String, String)>, String> {
    let source = fs::read_to_string(root().join("aside/fuzz/src/lib.rs"));
    let source = source.map_err(|error| format!("the targets are not there: {error}"))?;
    let quoted = |mark: &str| -> Vec<String> {
        let lines = source.lines().filter_map(|line| line.trim().strip_prefix(mark));
        lines.filter_map(|rest| Some(rest.strip_suffix("\",")?.to_owned())).collect()
    };
    Ok(quoted("name: \"").into_iter().zip(quoted("reads: \"")).collect())
}

/// The folder of what is built and gathered for this.
fn folder() -> PathBuf {
    root().join("target/fuzz")
}

fn built() -> Result<PathBuf, String> {
    let own = env::current_exe().map_err(|error| format!("where this program is: {error}"))?;
    let mut build = cargo(&["build", "--locked", "--package=fuzz", "--features=guided", "--bin=guided"]);
    build.arg("--message-format=json-render-diagnostics").env("RUSTC_WORKSPACE_WRAPPER", own).env(WRAPS, "1");
    let output = build.stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| format!("cargo could not be started: {error}"))?;
    if !output.status.success() {
        return Err("the targets were not built; libFuzzer needs a C++ compiler (Debian: g++)".to_owned());
    }
    program_in(&output.stdout, "guided").ok_or_else(|| "cargo built no program".to_owned())
}

/// Feeds one target for so long; says how often.
fn fed(program: &Path, name: &str, seconds: u32) -> Result<String, String> {
    let (corpus, found) = (folder().join("corpus").join(name), folder().join("found").join(name));
    let kept = root().join("aside/fuzz/found").join(name);
    let told = |error: std::io::Error| format!("its folders: {error}");
    fs::create_dir_all(&corpus).map_err(told)?;
    fs::create_dir_all(&found).map_err(told)?;
    let mut run = Command::new(program);
    let words = folder().join(format!("corpus/{name}.words"));
    run.env("KOINON_FUZZ", name).env("KOINON_FUZZ_CORPUS", &corpus).env("KOINON_FUZZ_WORDS", &words);
    run.arg(format!("-dict={}", words.display())).stdin(Stdio::null()).stdout(Stdio::null());
    run.arg(format!("-max_total_time={seconds}")).args([
        SLOW,
        MEMORY,
        "-print_final_stats=1",
        "-max_len=65536",
    ]);
    run.arg(format!("-artifact_prefix={}/", found.display())).arg(&corpus);
    if kept.is_dir() {
        run.arg(kept);
    }
    let output = run.stderr(Stdio::piped()).output().map_err(|error| format!("not started: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    let number =
        |mark: &str| said.lines().rev().find_map(|line| Some(line.split_once(mark)?.1.trim().to_owned()));
    if output.status.success() {
        let times = number("number_of_executed_units:").unwrap_or_default();
        let covered = number(" cov: ").and_then(|rest| Some(rest.split(' ').next()?.to_owned()));
        return Ok(format!(
            "fed {times} times in {seconds} s, {} branches, nothing found",
            covered.unwrap_or_default()
        ));
    }
    let last: Vec<&str> = said.lines().rev().take(40).collect();
    let last: Vec<&str> = last.into_iter().rev().collect();
    Err(format!("fell over; the input is in {}\n{}", found.display(), last.join("\n")))
}

//! Where and of what a table was made.

use serde_json::{Value, json};
use std::{fs, path::Path, process::Command};

/// The machine and the commit.
pub fn told() -> Value {
    let processor = find("/proc/cpuinfo", "model name").unwrap_or_else(|| "unknown".to_owned());
    let memory = find("/proc/meminfo", "MemTotal").unwrap_or_else(|| "unknown".to_owned());
    let kernel = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    json!({
        "processor": processor, "processors": processors, "memory": memory, "kernel": kernel.trim(),
        "commit": git(&["rev-parse", "--short=12", "HEAD"]),
        "changed": !git(&["status", "--porcelain", "--untracked-files=no"]).is_empty(),
    })
}

fn find(file: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

fn git(arguments: &[&str]) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = Command::new("git").args(arguments).current_dir(root).output();
    output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default()
}

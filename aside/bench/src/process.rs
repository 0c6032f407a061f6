//! A server as a process of its own: started, waited for, its processor time and memory read from `/proc`, stopped.

use crate::{Outcome, client, client::Connection, stopwatch::Stopwatch};
use std::{
    fs::{self, File},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

/// A running server. It is stopped when this goes.
pub struct Server {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
    /// How long it took until it answered.
    pub started_in: Duration,
}

/// The memory of a process, in bytes.
#[derive(Debug, Clone, Copy)]
pub struct Memory {
    /// Resident now.
    pub now: u64,
    /// The most that was resident.
    pub peak: u64,
}

impl Server {
    /// Starts a command and waits until the server answers at a place. What it says goes to a log.
    ///
    /// # Errors
    /// When it ends, or does not answer within two minutes.
    pub async fn start(command: &mut Command, address: SocketAddr, place: &str, log: &Path) -> Outcome<Self> {
        let said = File::create(log)?;
        let watch = Stopwatch::start();
        let child = command.stdin(Stdio::null()).stdout(said.try_clone()?).stderr(said).spawn()?;
        let mut server = Self { child, address, started_in: Duration::ZERO };
        while watch.passed() < Duration::from_secs(120) {
            if let Some(status) = server.child.try_wait()? {
                let said = fs::read_to_string(log).unwrap_or_default();
                return Err(format!("the server ended ({status}): {said}").into());
            }
            if answers(address, place).await {
                server.started_in = watch.passed();
                return Ok(server);
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        Err("the server did not answer within two minutes".into())
    }

    /// Processor time that it has taken so far, in the kernel and outside, in seconds.
    ///
    /// # Errors
    /// When the process is gone.
    pub fn processor(&self) -> Outcome<f64> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        // The name, in brackets, may hold anything; what follows is numbers, 100 ticks to a second.
        let fields: Vec<&str> =
            stat.rsplit_once(')').map_or("", |(_, rest)| rest).split_whitespace().collect();
        let ticks = |at: usize| fields.get(at).and_then(|text| text.parse::<u64>().ok()).unwrap_or(0);
        Ok((ticks(11) + ticks(12)) as f64 / 100.0)
    }

    /// Its memory.
    ///
    /// # Errors
    /// When the process is gone.
    pub fn memory(&self) -> Outcome<Memory> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let kilobytes = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name));
            line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or(0)
        };
        Ok(Memory { now: kilobytes("VmRSS:") << 10, peak: kilobytes("VmHWM:") << 10 })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

async fn answers(address: SocketAddr, place: &str) -> bool {
    match Connection::open(address).await {
        Ok(mut connection) => {
            connection.ask(&client::get(place, "")).await.is_ok_and(|(head, _)| head.status == 200)
        }
        Err(_) => false,
    }
}

/// The program, built beside this one.
///
/// # Errors
/// When it is not there.
pub fn koinon() -> Outcome<PathBuf> {
    let path = std::env::current_exe()?.with_file_name("koinon");
    if path.is_file() {
        Ok(path)
    } else {
        Err(format!("{} is missing: run `cargo xtask bench`", path.display()).into())
    }
}

/// How long a command took, in seconds and in processor time of its own.
pub struct Ran {
    /// Seconds.
    pub seconds: f64,
    /// Seconds of processor time.
    pub processor: f64,
}

/// Runs a command to its end.
///
/// # Errors
/// When it fails.
pub fn run(command: &mut Command) -> Outcome<Ran> {
    let before = of_children()?;
    let watch = Stopwatch::start();
    let output = command.stdin(Stdio::null()).output()?;
    let seconds = watch.passed().as_secs_f64();
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(format!("{command:?} failed: {said}").into());
    }
    Ok(Ran { seconds, processor: of_children()? - before })
}

/// Processor time of all children that have ended.
fn of_children() -> Outcome<f64> {
    let (_, children) = of_this()?;
    Ok(children)
}

/// Processor time of this process, and of its children that have ended, in seconds.
///
/// # Errors
/// When `/proc` is not there.
pub fn of_this() -> Outcome<(f64, f64)> {
    let stat = fs::read_to_string("/proc/self/stat")?;
    let fields: Vec<u64> = stat
        .rsplit_once(')')
        .map_or("", |(_, rest)| rest)
        .split_whitespace()
        .map(|text| text.parse().unwrap_or(0))
        .collect();
    let seconds = |at: usize| {
        let two: u64 = fields.iter().skip(at).take(2).sum();
        two as f64 / 100.0
    };
    Ok((seconds(11), seconds(13)))
}

/// Sees to it that this process and those it starts may have so many files and connections open.
///
/// # Errors
/// When the machine does not allow it.
pub fn open_files(wanted: usize) -> Outcome<()> {
    let limits = fs::read_to_string("/proc/self/limits")?;
    let line = limits.lines().find_map(|line| line.strip_prefix("Max open files"));
    let most = |at: usize| {
        let word = line.and_then(|line| line.split_whitespace().nth(at));
        word.map_or(0, |word| word.parse().unwrap_or(usize::MAX))
    };
    if most(0) >= wanted {
        return Ok(());
    }
    if most(1) < wanted {
        return Err(format!("{wanted} open files are needed, and {} allowed (`ulimit -Hn`)", most(1)).into());
    }
    let (this, limit) = (std::process::id().to_string(), format!("--nofile={0}:{0}", most(1)));
    run(Command::new("prlimit").args(["--pid", &this, &limit])).map(drop)
}

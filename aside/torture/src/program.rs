//! The program as a process: started, killed, asked by its commands; and the keeper of a database server that is killed too.

use crate::{
    Outcome,
    http::{self, get},
};
use std::{
    fs::OpenOptions,
    io::{BufRead, Write},
    net::SocketAddr,
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::Duration,
};
use tokio::time::sleep;

/// How often it is asked whether it is up, and how many times.
const AGAIN: (Duration, u32) = (Duration::from_millis(5), 24_000);

/// The program, built beside this one.
pub fn koinon() -> Outcome<PathBuf> {
    let here = std::env::current_exe().map_err(|error| error.to_string())?;
    let path = here.with_file_name("koinon");
    if path.is_file() { Ok(path) } else { Err(format!("{} is missing", path.display())) }
}

/// Where a federation is.
#[derive(Debug, Clone)]
pub struct Place {
    /// The data folder.
    pub folder: PathBuf,
    /// The address of PostgreSQL, with a schema of its own.
    pub database: Option<String>,
}

impl Place {
    /// A command on it.
    pub fn command(&self, words: &[&str]) -> Outcome<Command> {
        let mut command = Command::new(koinon()?);
        command.args(words).arg("--data").arg(&self.folder).stdin(Stdio::null());
        command.env_remove("KOINON_DATA").env_remove("KOINON_DATABASE").env("LC_ALL", "en");
        if let Some(database) = &self.database {
            command.args(["--database", database]);
        }
        Ok(command)
    }

    /// Runs a command to its end; what it says, if it ends well.
    pub fn run(&self, words: &[&str]) -> Outcome<String> {
        let output = self.command(words)?.output().map_err(|error| error.to_string())?;
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim_end().to_owned();
        if output.status.success() {
            return Ok(text(&output.stdout));
        }
        let (said, wrong) = (text(&output.stdout), text(&output.stderr));
        Err(format!("`koinon {}` ended with {}:\n{said}\n{wrong}", words.join(" "), output.status))
    }

    /// Where the program's log goes.
    pub fn log(&self) -> PathBuf {
        self.folder.with_extension("log")
    }
}

/// A running program. It is killed when this goes.
pub struct Server {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
}

impl Server {
    /// Starts it; it need not be up yet.
    pub fn start(place: &Place, address: SocketAddr) -> Outcome<Self> {
        let told = |error: std::io::Error| format!("starting the program: {error}");
        let log = OpenOptions::new().create(true).append(true).open(place.log()).map_err(told)?;
        let mut command = place.command(&["serve", "--listen", &address.to_string()])?;
        command.stdout(log.try_clone().map_err(told)?).stderr(log);
        Ok(Self { child: command.spawn().map_err(told)?, address })
    }

    /// Waits until it is ready.
    pub async fn up(&mut self) -> Outcome<()> {
        for _ in 0..AGAIN.1 {
            if let Some(status) = self.child.try_wait().map_err(|error| error.to_string())? {
                return Err(format!("the program ended by itself: {status}"));
            }
            match http::ask(self.address, &get("/ready", "")).await {
                Ok(came) if came.status == 200 => return Ok(()),
                _ => sleep(AGAIN.0).await,
            }
        }
        Err("the program was not ready within two minutes".to_owned())
    }

    /// Kills it as a power cut would.
    pub fn kill(mut self) -> Outcome<()> {
        self.child.kill().and_then(|()| self.child.wait()).map(drop).map_err(|error| error.to_string())
    }

    /// Asks it to stop, and waits until it has.
    pub fn stop(mut self) -> Outcome<()> {
        let sent = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        let status = sent.and_then(|_| self.child.wait()).map_err(|error| error.to_string())?;
        if status.success() { Ok(()) } else { Err(format!("asked to stop, the program ended with {status}")) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Asks whoever keeps the database server, at the other end of the standard output, to kill all its processes and to
/// start it again; waits until it is up.
pub fn crash_records() -> Outcome<()> {
    let told = |error: std::io::Error| format!("the keeper of PostgreSQL does not answer: {error}");
    let mut out = std::io::stdout().lock();
    writeln!(out, "{CRASH}").and_then(|()| out.flush()).map_err(told)?;
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer).map_err(told)?;
    if answer.trim() == "up" { Ok(()) } else { Err(format!("PostgreSQL did not come back: {answer}")) }
}

/// The line by which the keeper is asked.
const CRASH: &str = "@crash";

//! A private PostgreSQL server for the tests, gone when its owner is gone.
//!
//! A small shell script keeps it: it starts the server, then reads its standard input, which nothing is written
//! to after the password but the word to crash. When the owner drops the cluster, or ends in whatever manner, that input
//! closes, and the script stops the server and removes its folder. It runs in a process group of its own, so that a
//! ctrl-c in the terminal does not reach it before that.

use std::{
    fs::File,
    io::{BufRead, BufReader, Read, Write},
    net::TcpListener,
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
};

/// The name of the superuser and of nothing else.
const USER: &str = "koinon";

/// Arguments: the folder of the server's programs, the port, the user, how careful. Standard input: the password, then
/// `crash` for each time that all processes of the server are to be killed and it is to be started again.
const KEEPER: &str = r#"
set -eu
programs=$1 port=$2 user=$3 care=$4
read -r password
umask 077
dir=$(mktemp -d)
leave() {
    "$programs/pg_ctl" stop -m immediate -D "$dir/data" >/dev/null 2>&1 || true
    rm -rf "$dir"
}
fail() { cat "$dir/log" >&2; exit 1; }
trap leave EXIT
trap 'exit 1' HUP INT TERM
trap '' PIPE # An owner who is already gone no longer hears us.
printf '%s\n' "$password" >"$dir/password"
"$programs/initdb" -D "$dir/data" -U "$user" -A scram-sha-256 --pwfile="$dir/password" \
    -E UTF8 --no-locale --no-sync >"$dir/log" 2>&1 || fail
cat >>"$dir/data/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
port = $port
unix_socket_directories = ''
max_connections = 300
CONF
[ "$care" = durable ] || cat >>"$dir/data/postgresql.conf" <<CONF
fsync = off
synchronous_commit = off
full_page_writes = off
CONF
start() { "$programs/pg_ctl" start -w -t 60 -D "$dir/data" -l "$dir/log" >/dev/null 2>&1; }
crash() {
    first=$(head -n 1 "$dir/data/postmaster.pid")
    kill -9 "$first" $(cat /proc/"$first"/task/*/children) 2>/dev/null || true
    tries=0
    # Its memory is only free when the last of its processes is gone.
    until start; do
        tries=$((tries + 1))
        [ $tries -lt 100 ] || fail
        sleep 0.1
    done
}
start || fail
echo ready 2>/dev/null || true
while read -r word; do
    [ "$word" != crash ] || crash
    echo up 2>/dev/null || true
done
"#;

/// How careful a server is with what it commits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Care {
    /// As fast as it can be: for tests, whose records nobody needs after a crash.
    Fast,
    /// What is committed is on disk, as the server comes.
    Durable,
}

/// A running server; dropping it stops it and removes its folder.
pub struct Cluster {
    url: String,
    keeper: Child,
    said: BufReader<ChildStdout>,
}

impl Cluster {
    /// Starts a server with the programs of this folder, on a free port of the loopback.
    ///
    /// # Errors
    ///
    /// When it does not come up; its own log is shown on standard error.
    pub fn start(programs: &Path, care: Care) -> Result<Self, String> {
        // Somebody else may take the port in between, so try once more.
        Self::start_once(programs, care).or_else(|_| Self::start_once(programs, care))
    }

    /// Kills every process of the server, starts it again, and waits until it is up.
    ///
    /// # Errors
    ///
    /// When it does not come up again.
    pub fn crash(&mut self) -> Result<(), String> {
        let gone = |error: std::io::Error| format!("the server's keeper is gone: {error}");
        self.keeper.stdin.as_mut().map_or(Ok(()), |input| writeln!(input, "crash")).map_err(gone)?;
        let mut said = String::new();
        self.said.read_line(&mut said).map_err(gone)?;
        if said == "up\n" { Ok(()) } else { Err("the server did not come up again; see above".to_owned()) }
    }

    /// `postgres://…` with user, password and a database in which others may be made.
    pub fn url(&self) -> &str {
        &self.url
    }

    fn start_once(programs: &Path, care: Care) -> Result<Self, String> {
        let port = free_port().map_err(|error| format!("no free port: {error}"))?;
        let password = password().map_err(|error| format!("no password could be drawn: {error}"))?;
        let mut keeper = keeper(programs, port, care)
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("the server's keeper could not be started: {error}"))?;
        // A keeper that is already gone says nothing below.
        keeper.stdin.as_mut().map(|input| writeln!(input, "{password}"));
        let output = keeper.stdout.take().ok_or("the server's keeper has no voice")?;
        let url = format!("postgres://{USER}:{password}@127.0.0.1:{port}/postgres");
        let mut cluster = Self { url, keeper, said: BufReader::new(output) };
        let mut said = String::new();
        // One that is already gone has said nothing.
        let _ = cluster.said.read_line(&mut said);
        if said == "ready\n" {
            Ok(cluster)
        } else {
            Err("the private PostgreSQL server did not start; see above".to_owned())
        }
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        drop(self.keeper.wait());
    }
}

/// The folder of the newest server's programs: where Debian keeps them, or on the path.
pub fn programs() -> Option<PathBuf> {
    let versions = Path::new("/usr/lib/postgresql")
        .read_dir()
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()));
    let mut versions: Vec<(u32, PathBuf)> = versions
        .filter_map(|path| Some((path.file_name()?.to_str()?.parse().ok()?, path.join("bin"))))
        .collect();
    versions.sort();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let debian = versions.into_iter().rev().map(|(_, folder)| folder);
    debian
        .chain(std::env::split_paths(&path))
        .find(|folder| folder.join("initdb").is_file() && folder.join("pg_ctl").is_file())
}

/// The keeper, run by an ordinary user even for root, for whom PostgreSQL refuses to start.
fn keeper(programs: &Path, port: u16, care: Care) -> Command {
    let mut command = match ordinary_user() {
        None => Command::new("sh"),
        Some(user) => {
            let mut command = Command::new("runuser");
            // Root's own temporary folder may be closed to others.
            command.args(["-u", user, "--", "sh"]).env_remove("TMPDIR");
            command
        }
    };
    let care = if care == Care::Durable { "durable" } else { "fast" };
    command
        .args(["-c", KEEPER, "keeper"])
        .arg(programs)
        .arg(port.to_string())
        .args([USER, care])
        .current_dir("/");
    command
}

/// Whom to be in root's stead, nothing if we are not root.
fn ordinary_user() -> Option<&'static str> {
    if !super::tools::is_root() {
        return None;
    }
    let known =
        Command::new("id").args(["-u", "postgres"]).stdout(Stdio::null()).stderr(Stdio::null()).status();
    Some(if known.is_ok_and(|status| status.success()) { "postgres" } else { "nobody" })
}

fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

/// Sixteen bytes of the system's chance, so that no other user of the machine can enter.
fn password() -> std::io::Result<String> {
    let mut bytes = [0; 16];
    File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::TcpStream;

    #[test]
    fn a_server_lives_as_long_as_its_owner() {
        let Some(programs) = programs() else {
            println!("left out: no PostgreSQL server on this machine");
            return;
        };
        let mut cluster = Cluster::start(&programs, Care::Durable).expect("the server starts");
        let address = cluster.url().split(['@', '/']).nth(3).expect("an address").to_owned();
        assert!(TcpStream::connect(&address).is_ok(), "{address}");
        cluster.crash().expect("it comes up again");
        assert!(TcpStream::connect(&address).is_ok(), "{address}");
        drop(cluster);
        assert!(TcpStream::connect(&address).is_err(), "{address} still answers");
    }

    #[test]
    fn a_server_whose_owner_goes_early_is_stopped() {
        let Some(programs) = programs() else {
            println!("left out: no PostgreSQL server on this machine");
            return;
        };
        let port = free_port().expect("a port");
        let piped = |command: &mut Command| command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut keeper = piped(&mut keeper(&programs, port, Care::Fast)).expect("the keeper starts");
        writeln!(keeper.stdin.take().expect("its input"), "password").expect("it listens");
        drop(keeper.stdout.take());
        keeper.wait().expect("it ends");
        assert!(TcpStream::connect(("127.0.0.1", port)).is_err(), "the server was left behind");
    }

    #[test]
    fn programs_that_fail_are_told() {
        let empty = tempfile::tempdir().expect("a folder");
        assert!(Cluster::start_once(empty.path(), Care::Fast).is_err());
    }
}

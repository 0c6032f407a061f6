//! What tests of the running program share: commands, a served house, requests to it, a wire that can be cut.

#![allow(dead_code, reason = "each test that takes this in uses a part of it")]

use std::{
    fs,
    io::{self, Read, Write},
    net::{Shutdown, SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};
use tempfile::TempDir;

/// The password of every account of the demonstration.
pub const PASSWORD: &str = "a league of towns";

/// What a command came to.
#[derive(Debug, PartialEq, Eq)]
pub struct Ended {
    pub code: i32,
    pub said: String,
    pub wrong: String,
}

/// A command of the program.
pub fn koinon(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_koinon"));
    command.args(words).env_remove("KOINON_DATA").env_remove("KOINON_DATABASE").env("LC_ALL", "en");
    command.stdin(Stdio::null());
    command
}

/// Runs it to its end.
pub fn run(words: &[&str]) -> Ended {
    ended(&mut koinon(words))
}

/// What a command comes to.
pub fn ended(command: &mut Command) -> Ended {
    let output = command.output().expect("it runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim_end().to_owned();
    let code = output.status.code().unwrap_or(-1);
    Ended { code, said: text(&output.stdout), wrong: text(&output.stderr) }
}

/// Runs it and wants it to end well.
pub fn well(words: &[&str]) -> String {
    let came = run(words);
    assert_eq!((came.code, came.wrong.as_str()), (0, ""), "{words:?}: {came:?}");
    came.said
}

/// A folder for a test.
pub struct Place(pub TempDir);

impl Place {
    pub fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    pub fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn name(&self, name: &str) -> String {
        self.at(name).display().to_string()
    }

    /// A roster of so many members, from a number on.
    pub fn roster(&self, name: &str, from: u32, to: u32) -> String {
        let rows = (from..to).map(|n| format!("x:{n},local government,Town {n},FR,europe,2020-01-01\n"));
        let head = "external_id,kind,name,country,section,member_since\n".to_owned();
        fs::write(self.at(name), head + &rows.collect::<String>()).expect("written");
        self.name(name)
    }
}

/// All that a federation says of itself to the outside, with the root of its ledger.
pub fn everything(place: &[&str]) -> Vec<String> {
    let exports = ["members", "bodies", "meetings", "decisions", "polls", "plan"];
    let export = |what: &&str| run(&[&["export", *what, "--format", "json"][..], place].concat()).said;
    let verified = run(&[&["verify", "--json"][..], place].concat());
    assert_eq!(verified.code, 0, "{verified:?}");
    exports.iter().map(export).chain([verified.said]).collect()
}

/// A schema of its own on the server for tests, if there is one.
pub fn on_postgres() -> Option<testkit::Open> {
    let open = testkit::Open::postgres();
    if open.is_none() {
        eprintln!("left out: KOINON_TEST_POSTGRES names no server");
    }
    open
}

/// A house that is served; killed when this goes.
pub struct Served {
    pub child: Child,
    pub address: SocketAddr,
}

impl Served {
    /// Serves a place, on a free port.
    pub fn new(place: &[&str]) -> Self {
        Self::of(|listen| koinon(&[&["serve", "--listen", listen][..], place].concat()))
    }

    /// Serves by a command of one's own.
    pub fn of(command: impl Fn(&str) -> Command) -> Self {
        Self::telling(command, Stdio::null())
    }

    /// Serves by a command of one's own, of which is kept what it says of errors.
    pub fn telling(command: impl Fn(&str) -> Command, wrong: impl Into<Stdio>) -> Self {
        let free = TcpListener::bind("127.0.0.1:0").and_then(|taken| taken.local_addr()).expect("a port");
        let mut command = command(&free.to_string());
        let child = command.stdout(Stdio::null()).stderr(wrong).spawn().expect("it runs");
        let mut served = Self { child, address: free };
        served.wait_until_ready();
        served
    }

    pub fn wait_until_ready(&mut self) {
        for _ in 0..3_000 {
            assert!(self.child.try_wait().expect("asked").is_none(), "it has ended");
            if get(self.address, "/ready", "").is_ok_and(|came| came.status == 200) {
                return;
            }
            thread::sleep(Duration::from_millis(20));
        }
        panic!("it is not ready");
    }

    pub fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args([name, &id]).status().expect("sent").success());
    }

    /// Asks it to stop, and wants it to end well.
    pub fn stop(mut self) {
        self.signal("-TERM");
        assert!(self.child.wait().expect("it ends").success());
    }

    /// Kills it.
    pub fn kill(mut self) {
        self.child.kill().and_then(|()| self.child.wait()).expect("it ends");
    }

    pub fn get(&self, place: &str, cookie: &str) -> Came {
        get(self.address, place, cookie).expect("an answer")
    }

    pub fn post(&self, place: &str, cookie: &str, fields: &[(&str, &str)]) -> Came {
        post(self.address, place, cookie, fields).expect("an answer")
    }

    /// Signs in an account of the demonstration; the cookie.
    pub fn sign_in(&self, name: &str) -> String {
        let email = format!("{name}@league.example");
        let came = self.post("/en/sign-in", "", &[("email", &email), ("password", PASSWORD)]);
        came.cookie.unwrap_or_else(|| panic!("signing in: {} {}", came.status, came.body))
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What came back.
#[derive(Debug)]
pub struct Came {
    pub status: u16,
    pub location: String,
    pub cookie: Option<String>,
    /// What all headers say, line by line.
    pub head: String,
    pub body: String,
}

/// Asks for a page over a connection of its own.
pub fn get(address: SocketAddr, place: &str, cookie: &str) -> io::Result<Came> {
    let head =
        format!("GET {place} HTTP/1.1\r\nhost: koinon.test\r\nconnection: close\r\ncookie: {cookie}\r\n\r\n");
    ask(address, head.as_bytes())
}

/// Sends a form over a connection of its own.
pub fn post(address: SocketAddr, place: &str, cookie: &str, fields: &[(&str, &str)]) -> io::Result<Came> {
    let form = shell::form::encode(fields);
    let head = format!(
        "POST {place} HTTP/1.1\r\nhost: koinon.test\r\nconnection: close\r\nsec-fetch-site: same-origin\r\n\
         cookie: {cookie}\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
        form.len()
    );
    ask(address, head.as_bytes())
}

/// Sends a request as it is, over a connection of its own.
pub fn ask(address: SocketAddr, request: &[u8]) -> io::Result<Came> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(Duration::from_secs(60)))?;
    stream.write_all(request)?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let (head, body) = text.split_once("\r\n\r\n").ok_or(io::ErrorKind::UnexpectedEof)?;
    let status = head.get(9..12).and_then(|status| status.parse().ok()).ok_or(io::ErrorKind::InvalidData)?;
    let find = |name: &str, begins: &str| {
        let lines = head.lines().filter_map(|line| line.split_once(": "));
        let mut values = lines.filter(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value);
        values.find(|value| value.starts_with(begins)).map(str::to_owned)
    };
    let length = find("content-length", "").and_then(|length| length.parse::<usize>().ok());
    if length.is_some_and(|length| length != body.len()) {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(Came {
        status,
        location: find("location", "").unwrap_or_default(),
        cookie: find("set-cookie", "koinon=").and_then(|line| line.split(';').next().map(str::to_owned)),
        head: head.to_owned(),
        body: body.to_owned(),
    })
}

/// What stands between two marks.
pub fn between<'t>(text: &'t str, before: &str, after: &str) -> Vec<&'t str> {
    text.split(before).skip(1).filter_map(|rest| rest.split_once(after).map(|(found, _)| found)).collect()
}

/// A wire to one of several servers, in turn: it can be cut, and passes over a server that is gone.
pub struct Wire {
    pub address: SocketAddr,
    is_cut: Arc<AtomicBool>,
    open: Arc<Mutex<Vec<TcpStream>>>,
}

impl Wire {
    pub fn to(servers: &[SocketAddr]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let wire = Self { address, is_cut: Arc::default(), open: Arc::default() };
        let (is_cut, open, servers) = (Arc::clone(&wire.is_cut), Arc::clone(&wire.open), servers.to_vec());
        let turn = AtomicUsize::new(0);
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let first = turn.fetch_add(1, Ordering::Relaxed);
                let next = (0..servers.len()).map(|n| servers[(first + n) % servers.len()]);
                if is_cut.load(Ordering::SeqCst) {
                    continue;
                }
                let Some(server) = next.filter_map(|server| TcpStream::connect(server).ok()).next() else {
                    continue;
                };
                let mut open = open.lock().expect("nobody has failed");
                open.extend([client.try_clone(), server.try_clone()].into_iter().flatten());
                pass(&client, &server);
                pass(&server, &client);
            }
        });
        wire
    }

    /// Cuts every connection, and takes none.
    pub fn cut(&self) {
        self.is_cut.store(true, Ordering::SeqCst);
        for stream in self.open.lock().expect("nobody has failed").drain(..) {
            // It may be closed already.
            let _ = stream.shutdown(Shutdown::Both);
        }
    }

    pub fn mend(&self) {
        self.is_cut.store(false, Ordering::SeqCst);
    }
}

fn pass(from: &TcpStream, to: &TcpStream) {
    let (Ok(mut from), Ok(mut to)) = (from.try_clone(), to.try_clone()) else { return };
    thread::spawn(move || {
        // Where one side ends, the other is told.
        let _ = io::copy(&mut from, &mut to);
        let _ = to.shutdown(Shutdown::Both);
        let _ = from.shutdown(Shutdown::Both);
    });
}

/// The address of a database with another host and port.
pub fn through(database: &str, address: SocketAddr) -> String {
    let (scheme, rest) = database.split_once("://").expect("an address");
    let (authority, path) = rest.split_once('/').expect("a name");
    let user = authority.rsplit_once('@').map_or(String::new(), |(user, _)| format!("{user}@"));
    format!("{scheme}://{user}{address}/{path}")
}

/// The host and port in the address of a database.
pub fn host_of(database: &str) -> SocketAddr {
    let authority =
        database.split("://").nth(1).and_then(|rest| rest.split('/').next()).expect("an authority");
    let host = authority.rsplit('@').next().expect("a host");
    std::net::ToSocketAddrs::to_socket_addrs(host).expect("known").next().expect("an address")
}

/// Copies a folder.
pub fn copied(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("listed").flatten() {
        if entry.path().is_dir() {
            copied(&entry.path(), &to.join(entry.file_name()));
        } else {
            fs::copy(entry.path(), to.join(entry.file_name())).expect("copied");
        }
    }
}

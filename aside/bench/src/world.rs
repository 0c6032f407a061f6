//! The invented federation that the rows measure: as many members as asked for, and a hall of delegates with a question
//! put to them.

use crate::{
    Outcome,
    client::{self, Connection},
    process::{self, Server},
    settings::Settings,
    stopwatch::Stopwatch,
};
use rusqlite::Connection as Database;
use std::{
    cell::RefCell,
    collections::VecDeque,
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
    process::Command,
    rc::Rc,
};
use tempfile::TempDir;
use tokio::task::LocalSet;

/// The folder of the measurements, and what it took to make the federation in it.
pub struct World {
    /// The folder: `house` is the data folder, the rest belongs to the rows.
    pub folder: PathBuf,
    /// Seconds that making it took; `None` where it was there.
    pub made_in: Option<f64>,
    /// The first port.
    port: u16,
    /// Goes with this, unless the folder was named.
    _own: Option<TempDir>,
}

impl World {
    /// Makes the federation, or uses the one that was kept.
    ///
    /// # Errors
    /// When the program fails.
    pub fn open(settings: &Settings) -> Outcome<Self> {
        let own = if settings.folder.is_none() { Some(tempfile::tempdir()?) } else { None };
        let folder = match (&settings.folder, &own) {
            (Some(folder), _) => folder.clone(),
            (None, Some(own)) => own.path().to_owned(),
            (None, None) => std::env::temp_dir(),
        };
        std::fs::create_dir_all(&folder)?;
        let house = folder.join("house");
        let mut made_in = None;
        if !house.join("koinon.db").exists() {
            let watch = Stopwatch::start();
            let (members, delegates) = (settings.members.to_string(), settings.delegates.to_string());
            let mut command = Command::new(process::koinon()?);
            command.arg("demo").arg("--data").arg(&house);
            process::run(command.args(["--members", &members, "--delegates", &delegates]))?;
            made_in = Some(watch.passed().as_secs_f64());
        }
        let world = Self { folder, made_in, port: settings.port, _own: own };
        // The letters of the call are not to be sent while something is measured.
        world.database()?.execute("UPDATE mail SET sent_at = created_at WHERE sent_at IS NULL", [])?;
        Ok(world)
    }

    /// The data folder.
    pub fn house(&self) -> PathBuf {
        self.folder.join("house")
    }

    /// Its database, beside the program.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn database(&self) -> Outcome<Database> {
        let database = Database::open(self.house().join("koinon.db"))?;
        database.busy_timeout(std::time::Duration::from_secs(20))?;
        Ok(database)
    }

    /// A column of texts.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn texts(&self, sql: &str) -> Outcome<Vec<String>> {
        let database = self.database()?;
        let texts = database.prepare(sql)?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        Ok(texts)
    }

    /// The ids that a statement finds, as they stand in addresses.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn ids(&self, sql: &str) -> Outcome<Vec<String>> {
        let hex = self.texts(&format!("SELECT lower(hex(id)) FROM ({sql})"))?;
        let dashed = |id: &String| {
            format!("{}-{}-{}-{}-{}", &id[..8], &id[8..12], &id[12..16], &id[16..20], &id[20..])
        };
        Ok(hex.iter().map(dashed).collect())
    }

    /// Where the program listens.
    pub fn address(&self) -> SocketAddr {
        SocketAddr::from((Ipv4Addr::LOCALHOST, self.port))
    }

    /// Where the server of a limit listens.
    pub fn address_of_limit(&self) -> SocketAddr {
        SocketAddr::from((Ipv4Addr::LOCALHOST, self.port + 1))
    }

    /// Starts the program on this federation.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn serve(&self) -> Outcome<Server> {
        self.serve_with(&[]).await
    }

    /// Starts the program on this federation, told more on its command line.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn serve_with(&self, told: &[&str]) -> Outcome<Server> {
        let mut command = Command::new(process::koinon()?);
        command.arg("serve").arg("--data").arg(self.house()).args(["--listen", &self.address().to_string()]);
        command.args(told);
        Server::start(&mut command, self.address(), "/ready", &self.folder.join("serve.log")).await
    }
}

/// A delegate who has signed in by the mailed link.
#[derive(Debug, Clone)]
pub struct Delegate {
    /// The cookie.
    pub cookie: String,
    /// The own page of the meeting.
    pub page: String,
}

/// Signs the delegates of the open forum in, at most so many, by the links in the letters of its call.
///
/// # Errors
/// When a link opens nothing.
pub async fn delegates(world: &World, server: &Server, most: usize) -> Outcome<Vec<Delegate>> {
    // All letters of one call were written at the same moment, and the forum was called last.
    let letters =
        world.texts("SELECT body FROM mail WHERE created_at = (SELECT MAX(created_at) FROM mail)")?;
    let places = letters.iter().filter_map(|letter| {
        let link = letter.split_whitespace().find(|word| word.contains("/links/"))?;
        link.splitn(4, '/').nth(3).map(|place| format!("/{place}"))
    });
    let waiting: Rc<RefCell<VecDeque<String>>> = Rc::new(RefCell::new(places.take(most).collect()));
    let local = LocalSet::new();
    let all: Vec<_> =
        (0..32).map(|_| local.spawn_local(enter(server.address, Rc::clone(&waiting)))).collect();
    local.await;
    let mut delegates = Vec::new();
    for some in all {
        delegates.extend(some.await??);
    }
    if delegates.is_empty() { Err("no letters of a call were found".into()) } else { Ok(delegates) }
}

/// Signs somebody with an account of the demonstration in; the cookie.
///
/// # Errors
/// When the password opens nothing.
pub async fn sign_in(server: &Server, email: &str) -> Outcome<String> {
    let fields = format!("email={email}&password=a+league+of+towns");
    let (head, _) =
        Connection::open(server.address).await?.ask(&client::post("/en/sign-in", "", &fields)).await?;
    let cookies = head.headers().filter(|(name, _)| name.eq_ignore_ascii_case("set-cookie"));
    let mut pairs = cookies.filter_map(|(_, line)| line.split(';').next());
    let cookie = pairs.find(|pair| pair.starts_with("koinon="));
    Ok(cookie.ok_or_else(|| format!("{email} was answered {}", head.status))?.to_owned())
}

async fn enter(
    address: SocketAddr,
    waiting: Rc<RefCell<VecDeque<String>>>,
) -> std::io::Result<Vec<Delegate>> {
    let mut connection = Connection::open(address).await?;
    let mut delegates = Vec::new();
    loop {
        let Some(place) = waiting.borrow_mut().pop_front() else { return Ok(delegates) };
        let (head, _) = connection.ask(&client::post(&place, "", "")).await?;
        let cookie = head.header("set-cookie").and_then(|line| line.split(';').next());
        match (cookie, head.header("location")) {
            (Some(cookie), Some(page)) => {
                delegates.push(Delegate { cookie: cookie.to_owned(), page: page.to_owned() })
            }
            _ => return Err(std::io::Error::other(format!("{place} was answered {}", head.status))),
        }
    }
}

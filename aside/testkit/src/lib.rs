//! What tests share: a clock that stands still until told, chance that repeats, and a house on either database.
//!
//! Write a test once and run it on both databases:
//!
//! ```ignore
//! testkit::on_both!(async fn a_member_can_be_added(open: testkit::Open) {
//!     let t = open.house(&[network::ROOM]).await;
//!     let answer = t.get("/en/members").await;
//!     assert_eq!(answer.status, 200);
//! });
//! ```
//! The PostgreSQL half is left out, and says so, where `KOINON_TEST_POSTGRES` names no server.

use axum::{
    body::Body,
    http::{Method, Request, header},
};
use base::{Chance, Clock, Id, Instant, Lang, Moment, Stop};
use db::{Read, Tx};
use futures_util::StreamExt;
use ledger::Uuid;
use shell::{House, Pen, Role, Room, Site, account::User};
use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
    time::Duration,
};
use tower::ServiceExt;

/// For tests of the floors beneath the shell, which must not name it themselves.
pub use shell;

/// The instant at which every test begins: 2026-11-23T10:00:00Z.
pub const START: Instant = Instant::from_micros(1_795_428_000_000_000);

/// Makes two tests of one body: `sqlite` and `postgres`, in a module of the test's name.
#[macro_export]
macro_rules! on_both {
    ($(#[$meta:meta])* async fn $name:ident($open:ident: testkit::Open) $body:block) => {
        mod $name {
            #[allow(unused_imports)]
            use super::*;
            $(#[$meta])*
            async fn story($open: $crate::Open) $body

            #[test]
            fn sqlite() {
                $crate::run(story($crate::Open::sqlite()));
            }

            #[test]
            fn postgres() {
                match $crate::Open::postgres() {
                    Some(open) => $crate::run(story(open)),
                    None => eprintln!("left out: KOINON_TEST_POSTGRES names no server"),
                }
            }
        }
    };
}

/// Runs a test's story on a runtime like the program's.
pub fn run(story: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.expect("a runtime").block_on(story);
}

/// A clock that stands still until told.
#[derive(Debug, Clone)]
pub struct Still(Arc<AtomicI64>);

impl Still {
    /// A clock at an instant.
    pub fn at(instant: Instant) -> Self {
        Self(Arc::new(AtomicI64::new(instant.micros())))
    }

    /// Moves it on.
    pub fn pass(&self, seconds: i64) {
        self.0.fetch_add(seconds * 1_000_000, Ordering::SeqCst);
    }

    /// Sets it.
    pub fn set(&self, instant: Instant) {
        self.0.store(instant.micros(), Ordering::SeqCst);
    }
}

impl Clock for Still {
    fn now(&self) -> Instant {
        Instant::from_micros(self.0.load(Ordering::SeqCst))
    }
}

/// Chance that repeats: SplitMix64 from a seed. For tests and demonstrations only.
#[derive(Debug)]
pub struct Repeating(AtomicU64);

impl Repeating {
    /// Chance from a seed.
    pub fn from(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }
}

impl Chance for Repeating {
    fn fill(&self, buffer: &mut [u8]) {
        for chunk in buffer.chunks_mut(8) {
            let mut z = self.0.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::SeqCst);
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            chunk.copy_from_slice(&(z ^ (z >> 31)).to_le_bytes()[..chunk.len()]);
        }
    }
}

/// A place where a test may open a house: a folder of its own, and on PostgreSQL a schema of its own.
pub struct Open {
    folder: tempfile::TempDir,
    database: Option<String>,
}

impl Open {
    /// On SQLite.
    pub fn sqlite() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder for the test"), database: None }
    }

    /// On PostgreSQL, in a fresh schema; `None` where no server is named.
    pub fn postgres() -> Option<Self> {
        let server = std::env::var("KOINON_TEST_POSTGRES").ok().filter(|url| !url.is_empty())?;
        let folder = tempfile::tempdir().expect("a folder for the test");
        let name = folder
            .path()
            .file_name()?
            .to_string_lossy()
            .to_lowercase()
            .replace(|ch: char| !ch.is_ascii_alphanumeric(), "");
        let schema = format!("t{}{name}", std::process::id());
        run(async {
            let (client, connection) = tokio_postgres::connect(&server, tokio_postgres::NoTls)
                .await
                .expect("the test server answers");
            let connection = tokio::spawn(connection);
            client.batch_execute(&format!("CREATE SCHEMA {schema}")).await.expect("a schema for the test");
            drop(client);
            connection.await.expect("the connection ends").expect("without a fault");
        });
        let mark = if server.contains('?') { '&' } else { '?' };
        Some(Self { folder, database: Some(format!("{server}{mark}options=-c%20search_path%3D{schema}")) })
    }

    /// Where it is, for `House::open` and for commands.
    pub fn site(&self) -> Site {
        Site::new(self.folder.path().to_owned(), self.database.as_deref()).expect("a site")
    }

    /// The `--database` address, on PostgreSQL.
    pub fn database(&self) -> Option<&str> {
        self.database.as_deref()
    }

    /// Opens a house with these rooms.
    pub async fn house(self, rooms: &[Room]) -> Test {
        self.house_keeping(rooms, shell::house::KEPT).await
    }

    /// As [`Open::house`], with room for so many bytes of answers that are kept ready.
    pub async fn house_keeping(self, rooms: &[Room], kept: usize) -> Test {
        let clock = Still::at(START);
        let moment = Moment::new(Arc::new(clock.clone()), Arc::new(Repeating::from(7)));
        let site = Site { kept, ..self.site() };
        let house = House::open(&site, rooms, moment).await.expect("the house opens");
        Test { house, clock, open: Arc::new(self) }
    }
}

/// How long a test waits for an event of a stream before it takes it for silent.
const SILENCE: Duration = Duration::from_secs(5);

/// The stream of a live page, as a browser hears it.
pub struct Heard(axum::body::BodyDataStream);

impl Heard {
    /// What is sent next; nothing when the stream has ended. Panics where it is silent for too long.
    pub async fn next(&mut self) -> Option<String> {
        let sent = tokio::time::timeout(SILENCE, self.0.next()).await.expect("something is said");
        sent.map(|bytes| String::from_utf8(bytes.expect("a whole piece").to_vec()).expect("text"))
    }

    /// Whether nothing is said for so long.
    pub async fn is_silent(&mut self, millis: u64) -> bool {
        tokio::time::timeout(Duration::from_millis(millis), self.0.next()).await.is_err()
    }
}

/// A house under test, and what a test does with it.
pub struct Test {
    /// The house.
    pub house: Arc<House>,
    /// Its clock.
    pub clock: Still,
    /// Where it stands.
    pub open: Arc<Open>,
}

impl Came {
    /// A header of the answer, by its name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// What came back.
#[derive(Debug)]
pub struct Came {
    /// The status.
    pub status: u16,
    /// Where it sends one.
    pub location: String,
    /// The sign-in cookie it sets, `koinon=…`.
    pub cookie: Option<String>,
    /// The headers, as text.
    pub headers: Vec<(String, String)>,
    /// The body, as text.
    pub body: String,
}

impl Test {
    /// Changes something, in the name of a command.
    pub async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Pen<'_, '_>) -> Result<T, Stop> + Send + 'static,
    ) -> Result<T, Stop> {
        let moment = self.house.moment.clone();
        self.house
            .db
            .write(move |tx: &mut Tx<'_>| work(&mut shell::account::command_pen(tx, &moment, "test", "UTC")))
            .await
    }

    /// Reads something.
    pub fn read<T>(&self, work: impl FnOnce(&mut Read<'_>) -> Result<T, Stop>) -> Result<T, Stop> {
        self.house.db.read(work)
    }

    /// Makes a user with a role (or none) and a password, and signs in; returns the cookie.
    pub async fn signed_in(
        &self,
        name: &str,
        role: Option<(Role, Option<Uuid>)>,
        person: Option<Id<shell::Person>>,
    ) -> (Id<User>, String) {
        let email = format!("{name}@town.example");
        let (mail, called) = (email.clone(), name.to_owned());
        let user = self
            .write(move |pen| {
                let user = shell::account::enrol(pen, &mail, &called, Lang::En, person)?;
                shell::account::set_password(pen, user, "correct horse battery")?;
                if let Some((role, over)) = role {
                    shell::account::grant(pen, user, role, over)?;
                }
                Ok(user)
            })
            .await
            .expect("a user");
        let came =
            self.post("/en/sign-in", None, &[("email", &email), ("password", "correct horse battery")]).await;
        assert_eq!(came.status, 303, "signing in: {}", came.body);
        (user, came.cookie.expect("a cookie"))
    }

    /// The same house as another process has it, on the same clock.
    pub async fn beside(&self) -> Self {
        let moment = Moment::new(Arc::new(self.clock.clone()), Arc::new(Repeating::from(11)));
        let house = House::open(&self.open.site(), &self.house.rooms[1..], moment).await;
        Self {
            house: house.expect("the house opens"),
            clock: self.clock.clone(),
            open: Arc::clone(&self.open),
        }
    }

    /// Asks for a page, with headers.
    pub async fn ask(&self, place: &str, headers: &[(&str, &str)]) -> Came {
        let mut request = Request::builder().uri(place).header(header::HOST, "koinon.test");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.answer(request.body(Body::empty()).expect("a request")).await
    }

    /// Asks for a page.
    pub async fn get(&self, place: &str) -> Came {
        self.send(Method::GET, place, None, &[]).await
    }

    /// Asks for a page with a cookie.
    pub async fn get_as(&self, place: &str, cookie: &str) -> Came {
        self.send(Method::GET, place, Some(cookie), &[]).await
    }

    /// Asks for what is no text, and gets it as it came; panics unless it is there.
    pub async fn get_bytes(&self, place: &str) -> Vec<u8> {
        let request = Request::builder().uri(place).header(header::HOST, "koinon.test").body(Body::empty());
        let answer = shell::app(&self.house).oneshot(request.expect("a request")).await.expect("an answer");
        assert_eq!(answer.status().as_u16(), 200, "{place}");
        axum::body::to_bytes(answer.into_body(), usize::MAX).await.expect("a whole body").to_vec()
    }

    /// Listens to a live page; panics unless it may be.
    pub async fn listen(&self, place: &str, cookie: Option<&str>) -> Heard {
        let mut request = Request::builder().uri(place).header(header::HOST, "koinon.test");
        if let Some(cookie) = cookie {
            request = request.header(header::COOKIE, cookie);
        }
        let request = request.body(Body::empty()).expect("a request");
        let answer = shell::app(&self.house).oneshot(request).await.expect("an answer");
        assert_eq!(answer.status().as_u16(), 200, "{place}");
        let mut heard = Heard(answer.into_body().into_data_stream());
        let first = heard.next().await.expect("a beginning");
        assert!(first.starts_with("retry: "), "{first}");
        heard
    }

    /// Sends a form.
    pub async fn post(&self, place: &str, cookie: Option<&str>, fields: &[(&str, &str)]) -> Came {
        self.send(Method::POST, place, cookie, fields).await
    }

    /// Sends files as a browser does, each with its field and its name.
    pub async fn upload(&self, place: &str, cookie: &str, files: &[(&str, &str, &[u8])]) -> Came {
        let part = |(field, name, bytes): &(&str, &str, &[u8])| {
            let head = format!(
                "--frontier\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
                 Content-Type: application/octet-stream\r\n\r\n"
            );
            [head.as_bytes(), bytes, b"\r\n"].concat()
        };
        let body: Vec<u8> = files.iter().flat_map(part).chain(*b"--frontier--\r\n").collect();
        let request = Request::post(place)
            .header(header::HOST, "koinon.test")
            .header(header::COOKIE, cookie)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=frontier")
            .header("sec-fetch-site", "same-origin");
        self.answer(request.body(Body::from(body)).expect("a request")).await
    }

    async fn send(&self, method: Method, place: &str, cookie: Option<&str>, fields: &[(&str, &str)]) -> Came {
        let mut request = Request::builder().method(&method).uri(place).header(header::HOST, "koinon.test");
        if let Some(cookie) = cookie {
            request = request.header(header::COOKIE, cookie);
        }
        let body = if method == Method::POST {
            request = request
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .header("sec-fetch-site", "same-origin");
            Body::from(shell::form::encode(fields))
        } else {
            Body::empty()
        };
        self.answer(request.body(body).expect("a request")).await
    }

    /// Sends a request as it is, with headers and an address of its own.
    pub async fn answer(&self, request: Request<Body>) -> Came {
        // On a task of its own, as a server does it: stories that ask much at once would take each other's wakings.
        let asked = tokio::spawn(shell::app(&self.house).oneshot(request));
        let answer = asked.await.expect("a task that ends").expect("an answer");
        let status = answer.status().as_u16();
        let headers: Vec<(String, String)> = answer
            .headers()
            .iter()
            .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
            .collect();
        let find =
            |wanted: &str| headers.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.clone());
        // A stream has no end; what a browser is told at first ends with the head of the ledger.
        let bytes = match find("content-type").as_deref() {
            Some("text/event-stream") => {
                let (mut heard, mut first) = (Heard(answer.into_body().into_data_stream()), String::new());
                while !first.contains("\nid: ") {
                    match heard.next().await {
                        Some(said) => first.push_str(&said),
                        None => break,
                    }
                }
                first.into()
            }
            _ => axum::body::to_bytes(answer.into_body(), usize::MAX).await.expect("a whole body"),
        };
        Came {
            status,
            location: find("location").unwrap_or_default(),
            cookie: find("set-cookie").map(|line| line.split(';').next().unwrap_or_default().to_owned()),
            headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }

    /// Prepares every statement of every room; panics with the first that does not prepare.
    pub fn prepare_all(&self) {
        for room in &self.house.rooms {
            for (name, sql) in room.statements.iter().flat_map(|statements| statements.iter()) {
                let done = self.house.db.read(|read| read.prepare(sql));
                done.unwrap_or_else(|fault| panic!("{}: {name}: {fault}", room.name));
            }
        }
    }

    /// The first thing that is wrong with the ledger, or with a row held against it; nothing if all is well.
    pub fn wrong(&self) -> Option<ledger::Wrong> {
        self.house.verify(&self.house.key.verifier()).expect("verifies").wrong
    }

    /// Verifies the whole ledger and every row against it; panics with what is wrong.
    pub fn verify(&self) {
        assert_eq!(self.wrong(), None);
    }
}

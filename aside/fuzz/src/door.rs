//! The whole house behind its door: a request is read from bytes and answered, as a visitor or as an administrator.

use axum::{
    Router,
    body::Body,
    extract::ConnectInfo,
    http::{HeaderName, HeaderValue, Request, Uri},
};
use base::{Lang, Moment};
use shell::{House, Role, Site, account};
use std::{net::SocketAddr, sync::LazyLock};
use tokio::runtime::Runtime;
use tower::ServiceExt;

pub const WORDS: &[&str] = &[
    "GET /",
    "POST /",
    "HEAD /",
    "/en/",
    "/ar/",
    "/api/",
    "members",
    "?q=",
    "&",
    "=",
    "%00",
    "%ff",
    "%2e%2e%2f",
    "cookie: koinon=ADMIN",
    "sec-fetch-site: same-origin",
    "content-type: application/x-www-form-urlencoded",
    "content-type: multipart/form-data; boundary=cut",
    "--cut\r\n",
    "--cut--\r\n",
    "as_of=",
    "limit=",
    "after=",
    "accept: ",
    "accept-language: ",
    "accept-encoding: gzip",
    "if-none-match: ",
    "last-event-id: ",
    "x-forwarded-for: ",
    "forwarded: for=",
    "\n",
    "\n\n",
    "2026-11-23",
    "00000000-0000-7000-8000-000000000000",
];

/// A house, and what it says of itself.
pub struct World {
    runtime: Runtime,
    app: Router,
    cookie: String,
    /// A signed head.
    pub checkpoint: String,
    /// The public key.
    pub key: String,
    /// The directory as a spreadsheet.
    pub workbook: Vec<u8>,
    /// Receipts of its entries.
    pub receipts: Vec<String>,
    patterns: Vec<String>,
    _folder: tempfile::TempDir,
}

static WORLD: LazyLock<World> =
    LazyLock::new(|| made().unwrap_or_else(|error| panic!("the house is not open: {error}")));

/// The one house, opened with the first question.
pub fn world() -> &'static World {
    &WORLD
}

type Failed = Box<dyn std::error::Error + Send + Sync>;

fn made() -> Result<World, Failed> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let folder = tempfile::tempdir()?;
    let site = Site { kept: 0, ..Site::new(folder.path().to_owned(), None)? };
    let moment: Moment = koinon::world::moment();
    let house = runtime.block_on(House::open(&site, koinon::ROOMS, moment))?;
    let moment = house.moment.clone();
    let found = house.db.write(move |tx| {
        let mut pen = account::command_pen(tx, &moment, "fuzz", "UTC");
        network::found(&mut pen)?;
        let user = account::enrol(&mut pen, "ada@town.example", "Ada", Lang::En, None)?;
        account::set_password(&mut pen, user, "correct horse battery")?;
        account::grant(&mut pen, user, Role::Administrator, None)
    });
    runtime.block_on(found).map_err(|stop| stop.to_string())?;
    runtime.block_on(house.sign_head()).map_err(|stop| stop.to_string())?;
    let patterns = house.table().iter().map(|route| {
        let place = route.pattern.replace(['{', '}', '*'], "");
        format!("{} {}{place}", route.method, if route.spoken { "/en" } else { "" })
    });
    let patterns = patterns.collect();
    let mut world = World {
        app: shell::app(&house),
        runtime,
        cookie: String::new(),
        checkpoint: String::new(),
        key: house.key.verifier().to_string(),
        workbook: Vec::new(),
        receipts: Vec::new(),
        patterns,
        _folder: folder,
    };
    let form = "POST /en/sign-in\nsec-fetch-site: same-origin\ncontent-type: application/x-www-form-urlencoded\n\n\
                email=ada%40town.example&password=correct+horse+battery";
    let signed = world.answer(form.as_bytes()).ok_or("no answer to signing in")?;
    world.cookie = signed.cookie.ok_or("no sign-in")?;
    world.checkpoint = world.answer(b"GET /ledger/checkpoint\n\n").ok_or("no checkpoint")?.text();
    world.workbook = world.answer(b"GET /en/members.xlsx\n\n").ok_or("no spreadsheet")?.body;
    for entry in 0..3 {
        let asked = format!("GET /ledger/receipt/{entry}\n\n");
        world.receipts.push(world.answer(asked.as_bytes()).ok_or("no receipt")?.text());
    }
    Ok(world)
}

struct Came {
    status: u16,
    is_dressed: bool,
    cookie: Option<String>,
    body: Vec<u8>,
}

impl Came {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

impl World {
    /// Answers what is a request at all: a line with method and address, headers, an empty line, a body.
    fn answer(&self, bytes: &[u8]) -> Option<Came> {
        let mut rest = bytes;
        let first = line(&mut rest)?;
        let at = first.iter().position(|byte| *byte == b' ')?;
        let uri = Uri::try_from(&first[at + 1..]).ok().filter(|uri| uri.path().starts_with('/'))?;
        let mut request = Request::builder().method(&first[..at]).uri(uri);
        let mut has_host = false;
        while let Some(header) = line(&mut rest).filter(|header| !header.is_empty()) {
            let Some(at) = header.iter().position(|byte| *byte == b':') else { continue };
            let value = String::from_utf8_lossy(header[at + 1..].trim_ascii()).replace("ADMIN", &self.cookie);
            let name = HeaderName::from_bytes(&header[..at]);
            if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(value.as_bytes())) {
                has_host |= name == "host";
                request = request.header(name, value);
            }
        }
        if !has_host {
            request = request.header("host", "koinon.test");
        }
        let peer = SocketAddr::from(([127, 0, 0, 1], 4711));
        let request = request.extension(ConnectInfo(peer)).body(Body::from(rest.to_vec())).ok()?;
        Some(self.runtime.block_on(async {
            let answer = self.app.clone().oneshot(request).await.unwrap_or_else(|never| match never {});
            let header = |name: &str| answer.headers().get(name).and_then(|value| value.to_str().ok());
            let cookie =
                header("set-cookie").and_then(|line| line.split(['=', ';']).nth(1)).map(str::to_owned);
            let is_stream = header("content-type").is_some_and(|kind| kind.starts_with("text/event-stream"));
            let (status, is_dressed) =
                (answer.status().as_u16(), header("content-security-policy").is_some());
            let body = if is_stream { Vec::new() } else { whole(answer.into_body()).await };
            Came { status, is_dressed, cookie, body }
        }))
    }
}

async fn whole(body: Body) -> Vec<u8> {
    let bytes = axum::body::to_bytes(body, 64 << 20).await;
    bytes.unwrap_or_else(|error| panic!("an answer broke off: {error}")).to_vec()
}

/// The next line, without its end.
fn line<'b>(rest: &mut &'b [u8]) -> Option<&'b [u8]> {
    if rest.is_empty() {
        return None;
    }
    let at = rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
    let line = &rest[..at];
    *rest = rest.get(at + 1..).unwrap_or_default();
    Some(line.strip_suffix(b"\r").unwrap_or(line))
}

/// Every address of the table, as a visitor and as an administrator asks for it.
pub fn seeds() -> Vec<Vec<u8>> {
    let own = "cookie: koinon=ADMIN\nsec-fetch-site: same-origin\n";
    let mut all = Vec::new();
    for pattern in &world().patterns {
        if pattern.starts_with("GET") {
            all.push(format!("{pattern}?q=a&as_of=2026-01-01\naccept-language: fr\n\n"));
            all.push(format!("{pattern}\n{own}accept-encoding: gzip\n\n"));
        } else if !pattern.contains("sign-out") && !pattern.contains("password") {
            let form = "name-en=Name&name=Name&email=a%40b.example&since=2026-01-01&code=c&version=1&count=1";
            all.push(format!("{pattern}\n{own}content-type: application/x-www-form-urlencoded\n\n{form}"));
            let part = "content-disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\nname,country\r\nParis,FR\r\n";
            all.push(format!("{pattern}\n{own}content-type: multipart/form-data; boundary=cut\n\n--cut\r\n{part}--cut--\r\n"));
        }
    }
    all.into_iter().map(String::into_bytes).collect()
}

pub fn request(bytes: &[u8]) {
    if let Some(came) = world().answer(bytes) {
        // There may be too many who listen; nothing else may be wrong.
        assert!(came.status < 500 || came.status == 503, "{}: {}", came.status, came.text());
        assert!(came.is_dressed, "{}: without its headers", came.status);
    }
}

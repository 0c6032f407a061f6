//! The same answers from memory: each as it came from the program, heads and bodies, compressed if it came so.

use super::serve as serve_router;
use crate::{
    Outcome,
    client::{Connection, Head},
    process::Server,
};
use axum::{
    Router,
    body::{Body, Bytes},
    extract::{Path as Named, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode},
    response::{IntoResponse, Response},
    routing::get,
};
use std::{convert::Infallible, fs, net::SocketAddr, path::Path, process::Command, sync::Arc};

/// Bodies above this are sent in pieces of this size, as the program sends files.
const PIECE: usize = 64 << 10;

struct Kept {
    headers: HeaderMap,
    body: Bytes,
}

/// Serves the answers of a folder at `/0`, `/1` …
///
/// # Errors
/// When the folder or the address is not there.
pub async fn serve(listen: &str, folder: &Path) -> Outcome<()> {
    let mut all = Vec::new();
    while let Ok(lines) = fs::read_to_string(folder.join(format!("{}.head", all.len()))) {
        let body = Bytes::from(fs::read(folder.join(format!("{}.body", all.len())))?);
        let mut headers = HeaderMap::new();
        for (name, value) in lines.lines().filter_map(|line| line.split_once(": ")) {
            headers.append(name.parse::<HeaderName>()?, value.parse::<HeaderValue>()?);
        }
        all.push(Kept { headers, body });
    }
    let router = Router::new()
        .route("/ready", get(async || "ready"))
        .route("/{n}", get(answer))
        .with_state(Arc::new(all));
    serve_router(listen, router).await
}

/// The answer that stands at this place.
async fn answer(State(all): State<Arc<Vec<Kept>>>, Named(n): Named<usize>) -> Response {
    let Some(kept) = all.get(n) else { return StatusCode::NOT_FOUND.into_response() };
    let body =
        if kept.body.len() > PIECE { pieces(kept.body.clone()) } else { Body::from(kept.body.clone()) };
    (kept.headers.clone(), body).into_response()
}

fn pieces(mut body: Bytes) -> Body {
    let next = move || (!body.is_empty()).then(|| Ok::<_, Infallible>(body.split_to(body.len().min(PIECE))));
    Body::from_stream(futures_util::stream::iter(std::iter::from_fn(next)))
}

/// Asks the program for each place, keeps what it answers, and starts a server that answers the same from memory.
/// What stands at `places[n]` there stands at `/n` here.
///
/// # Errors
/// When the program answers otherwise than with a page.
pub async fn started(
    program: &Server,
    requests: &[Vec<u8>],
    listen: SocketAddr,
    folder: &Path,
) -> Outcome<Server> {
    fs::create_dir_all(folder)?;
    let mut connection = Connection::open(program.address).await?;
    for (n, request) in requests.iter().enumerate() {
        let (head, body) = connection.ask(request).await?;
        if head.status != 200 {
            return Err(format!("answered {}: {}", head.status, String::from_utf8_lossy(request)).into());
        }
        fs::write(folder.join(format!("{n}.head")), lines(&head))?;
        fs::write(folder.join(format!("{n}.body")), body)?;
    }
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("pages").arg(listen.to_string()).arg(folder);
    Server::start(&mut command, listen, "/ready", &folder.join("log")).await
}

/// The headers that the answer itself has; the others come from the layers and from the server.
fn lines(head: &Head) -> String {
    const OF_THE_SERVER: [&str; 4] = ["date", "content-length", "transfer-encoding", "connection"];
    let own = head.headers().filter(|(name, _)| !OF_THE_SERVER.contains(&name.to_lowercase().as_str()));
    own.map(|(name, value)| format!("{name}: {value}\n")).collect()
}

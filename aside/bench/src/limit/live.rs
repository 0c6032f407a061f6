//! One broadcast from memory: whoever listens gets the same bytes when a form comes in. Nothing is read, nothing made.

use super::serve as serve_router;
use crate::Outcome;
use axum::{
    Router,
    body::{Body, Bytes},
    extract::{Path as Named, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use std::{convert::Infallible, fs, path::Path, sync::Arc};
use tokio::sync::watch;

/// What is told: its number, and its bytes for each stream.
#[derive(Clone)]
struct Shown {
    number: u64,
    bytes: Vec<Bytes>,
}

#[derive(Clone)]
struct Hub {
    events: Arc<Vec<Vec<u8>>>,
    shown: watch::Sender<Shown>,
}

/// Serves streams at `/stream/0`, `/stream/1` …, each of which repeats an event of the folder when `/news` is posted to.
///
/// # Errors
/// When the folder or the address is not there.
pub async fn serve(listen: &str, folder: &Path) -> Outcome<()> {
    let mut events = Vec::new();
    while let Ok(event) = fs::read(folder.join(format!("{}.event", events.len()))) {
        events.push(event);
    }
    let shown = watch::Sender::new(made(&events, 1));
    let router = Router::new()
        .route("/ready", get(async || "ready"))
        .route("/stream/{n}", get(stream))
        .route("/news", post(tell))
        .with_state(Hub { events: Arc::new(events), shown });
    serve_router(listen, router).await
}

fn made(events: &[Vec<u8>], number: u64) -> Shown {
    let numbered =
        |event: &Vec<u8>| [event.as_slice(), format!("id: {number}\n\n").as_bytes()].concat().into();
    Shown { number, bytes: events.iter().map(numbered).collect() }
}

async fn tell(State(hub): State<Hub>) -> Response {
    hub.shown.send_modify(|shown| *shown = made(&hub.events, shown.number + 1));
    (StatusCode::SEE_OTHER, [(header::LOCATION, "/")]).into_response()
}

async fn stream(State(hub): State<Hub>, Named(n): Named<usize>) -> Response {
    let mut shown = hub.shown.subscribe();
    shown.mark_changed();
    let told = futures_util::stream::unfold(shown, move |mut shown| async move {
        shown.changed().await.ok()?;
        let bytes = shown.borrow_and_update().bytes.get(n).cloned()?;
        Some((Ok::<_, Infallible>(bytes), shown))
    });
    let headers =
        [(header::CONTENT_TYPE, "text/event-stream"), (header::CACHE_CONTROL, "no-store, no-transform")];
    (headers, Body::from_stream(told)).into_response()
}

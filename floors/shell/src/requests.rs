//! Requests: each has an id, under which the log tells of it and which its reader can pass on; each is counted and timed.
//!
//! What is logged names the route and never the address: an address may hold the key of an invitation or a reset.

use crate::House;
use axum::{
    extract::{MatchedPath, Request, State},
    http::{HeaderValue, Method},
    middleware::Next,
    response::Response,
};
use std::sync::Arc;
use tracing::Instrument;

tokio::task_local! {
    static ID: String;
}

/// The id of the request that is being answered; empty outside of one.
pub(crate) fn id() -> String {
    ID.try_with(Clone::clone).unwrap_or_default()
}

/// Counts an answer that was given out at the door, and gives it its id.
pub(crate) fn answered_at_once(
    house: &House,
    method: &Method,
    began: tokio::time::Instant,
    response: &mut Response,
) {
    let (id, status, took) = (house.metrics.next_id(), response.status(), began.elapsed());
    house.metrics.answered(method, status, took);
    tracing::info!(id, %method, route = "kept", status = status.as_u16(), ms = took.as_millis() as u64, "answered");
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert("x-request-id", value);
    }
}

/// Stands around every answer.
pub(crate) async fn watched(State(house): State<Arc<House>>, request: Request, next: Next) -> Response {
    let began = tokio::time::Instant::now();
    let id = house.metrics.next_id();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map_or("-", MatchedPath::as_str).to_owned();
    // At the level of errors, so that the log of an error has it whatever else is logged.
    let span = tracing::error_span!("request", id, %method, route);
    let mut response = ID.scope(id.clone(), next.run(request)).instrument(span.clone()).await;
    let (status, took) = (response.status(), began.elapsed());
    house.metrics.answered(&method, status, took);
    span.in_scope(|| tracing::info!(status = status.as_u16(), ms = took.as_millis() as u64, "answered"));
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert("x-request-id", value);
    }
    response
}

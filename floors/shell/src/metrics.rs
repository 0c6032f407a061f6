//! What the house counts of itself, in the text format of Prometheus; and whether it is alive and ready.
//!
//! Nothing here tells of a person. It is asked at an address of its own, which the public does not reach.

use crate::{House, Limits, listen, mail};
use axum::{
    Router,
    extract::State,
    http::{Method, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use base::{Fault, Instant};
use db::{Dialect, params};
use sha2::{Digest, Sha256};
use std::{
    fmt::Write,
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering::Relaxed},
    },
    time::Duration,
};
use tokio::net::TcpListener;

db::statements! {
    LETTERS = "SELECT COALESCE(SUM(CASE WHEN tries < ?1 THEN 1 ELSE 0 END), 0), COUNT(*) FROM mail WHERE sent_at IS NULL";
}

/// The upper bounds of the buckets of durations, in microseconds.
const BOUNDS: [u64; 12] = [
    1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 10_000_000,
];
const METHODS: [&str; 3] = ["get", "post", "other"];
const CLASSES: [&str; 5] = ["1xx", "2xx", "3xx", "4xx", "5xx"];

/// Counts since the process began.
#[derive(Debug)]
pub(crate) struct Metrics {
    started: Instant,
    /// What the ids of this process's requests begin with.
    prefix: String,
    ids: AtomicU64,
    requests: [[AtomicU64; CLASSES.len()]; METHODS.len()],
    within: [AtomicU64; BOUNDS.len()],
    took: AtomicU64,
    taken: AtomicU64,
    cut: AtomicU64,
    open: AtomicI64,
}

impl Metrics {
    pub(crate) fn new(started: Instant) -> Self {
        let seed = format!("{}/{}", std::process::id(), started.micros());
        let prefix = Sha256::digest(seed).iter().take(3).map(|byte| format!("{byte:02x}")).collect();
        Self {
            started,
            prefix,
            ids: AtomicU64::new(0),
            requests: Default::default(),
            within: Default::default(),
            took: AtomicU64::new(0),
            taken: AtomicU64::new(0),
            cut: AtomicU64::new(0),
            open: AtomicI64::new(0),
        }
    }

    /// The id of the next request: short enough to be read out over the telephone.
    pub(crate) fn next_id(&self) -> String {
        format!("{}-{:x}", self.prefix, self.ids.fetch_add(1, Relaxed) + 1)
    }

    pub(crate) fn answered(&self, method: &Method, status: StatusCode, took: Duration) {
        let method = match *method {
            Method::GET => 0,
            Method::POST => 1,
            _ => 2,
        };
        let class = usize::from(status.as_u16() / 100).clamp(1, CLASSES.len()) - 1;
        self.requests[method][class].fetch_add(1, Relaxed);
        let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        self.took.fetch_add(micros, Relaxed);
        if let Some(at) = BOUNDS.iter().position(|bound| micros <= *bound) {
            self.within[at].fetch_add(1, Relaxed);
        }
    }

    /// A connection was taken; what is returned counts it as open while it lives.
    pub(crate) fn taken(self: &Arc<Self>) -> Open {
        self.taken.fetch_add(1, Relaxed);
        self.open.fetch_add(1, Relaxed);
        Open(Arc::clone(self))
    }

    /// A connection was closed because it kept the house waiting.
    pub(crate) fn cut(&self) {
        self.cut.fetch_add(1, Relaxed);
    }

    fn requests(&self, out: &mut String) {
        head(out, "koinon_requests_total", "counter", "Requests answered, by method and class of status.");
        for (method, classes) in METHODS.iter().zip(&self.requests) {
            for (class, count) in CLASSES.iter().zip(classes) {
                let count = count.load(Relaxed);
                line(out, &format!(r#"koinon_requests_total{{method="{method}",status="{class}"}}"#), count);
            }
        }
        let all = self.requests.iter().flatten().map(|count| count.load(Relaxed)).sum::<u64>();
        let name = "koinon_request_duration_seconds";
        head(out, name, "histogram", "From the head of a request to the head of its answer.");
        let mut sum = 0;
        for (bound, count) in BOUNDS.iter().zip(&self.within) {
            sum += count.load(Relaxed);
            line(out, &format!(r#"{name}_bucket{{le="{}"}}"#, seconds(*bound)), sum);
        }
        line(out, &format!(r#"{name}_bucket{{le="+Inf"}}"#), all);
        let _ = writeln!(out, "{name}_sum {}", seconds(self.took.load(Relaxed)));
        line(out, &format!("{name}_count"), all);
    }

    fn connections(&self, out: &mut String) {
        let open = u64::try_from(self.open.load(Relaxed)).unwrap_or(0);
        one(out, "koinon_connections_open", "gauge", "Connections open now.", open);
        one(out, "koinon_connections_total", "counter", "Connections taken.", self.taken.load(Relaxed));
        let why = "Connections closed because they kept the house waiting.";
        one(out, "koinon_connections_cut_total", "counter", why, self.cut.load(Relaxed));
    }
}

/// A connection that counts as open.
pub(crate) struct Open(Arc<Metrics>);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.open.fetch_sub(1, Relaxed);
    }
}

fn head(out: &mut String, name: &str, kind: &str, help: &str) {
    let _ = writeln!(out, "# HELP {name} {help}\n# TYPE {name} {kind}");
}

fn line(out: &mut String, name: &str, value: u64) {
    let _ = writeln!(out, "{name} {value}");
}

fn one(out: &mut String, name: &str, kind: &str, help: &str, value: u64) {
    head(out, name, kind, help);
    line(out, name, value);
}

/// Microseconds as seconds, exactly.
fn seconds(micros: u64) -> String {
    let text = format!("{}.{:06}", micros / 1_000_000, micros % 1_000_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// All of it, as Prometheus reads it.
fn told(house: &House) -> Result<String, Fault> {
    let mut out = String::new();
    let database = if house.db.dialect() == Dialect::Sqlite { "sqlite" } else { "postgresql" };
    head(&mut out, "koinon_info", "gauge", "Which program serves from which database.");
    let version = env!("CARGO_PKG_VERSION");
    line(&mut out, &format!(r#"koinon_info{{version="{version}",database="{database}"}}"#), 1);
    house.metrics.requests(&mut out);
    house.metrics.connections(&mut out);
    let listeners = house.live.listeners() as u64;
    one(&mut out, "koinon_listeners", "gauge", "Pages that hear of changes by themselves.", listeners);
    let commits = *house.db.commits().borrow();
    one(
        &mut out,
        "koinon_commits_total",
        "counter",
        "Transactions committed, of many changes each.",
        commits,
    );
    let (entries, signed, (waiting, unsent)) = house.db.read(|read| {
        let signed = ledger::latest_checkpoint(read)?.map_or(0, |(size, _)| size);
        Ok::<_, Fault>((ledger::size(read)?, signed, read.one::<(u64, u64)>(LETTERS, params![mail::TRIES])?))
    })?;
    one(&mut out, "koinon_ledger_entries", "gauge", "Entries in the ledger.", entries);
    one(
        &mut out,
        "koinon_ledger_signed_entries",
        "gauge",
        "Entries under the latest signed checkpoint.",
        signed,
    );
    one(&mut out, "koinon_letters_waiting", "gauge", "Letters that wait to be sent.", waiting);
    let given_up = unsent.saturating_sub(waiting);
    one(&mut out, "koinon_letters_given_up", "gauge", "Letters that did not go after all tries.", given_up);
    process(&mut out, house);
    Ok(out)
}

/// What the system says of this process, where it says so.
fn process(out: &mut String, house: &House) {
    let started = u64::try_from(house.metrics.started.micros() / 1_000_000).unwrap_or(0);
    one(out, "process_start_time_seconds", "gauge", "When the house was opened.", started);
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:")?.trim().strip_suffix(" kB"));
    if let Some(kilobytes) = resident.and_then(|text| text.trim().parse::<u64>().ok()) {
        one(out, "process_resident_memory_bytes", "gauge", "Memory in use.", kilobytes * 1024);
    }
    if let Ok(files) = std::fs::read_dir("/proc/self/fd") {
        let count = u64::try_from(files.count()).unwrap_or(u64::MAX);
        one(out, "process_open_fds", "gauge", "Files and connections open.", count);
    }
}

/// Answers at an address of its own until the process ends: `/metrics`, `/healthz`, `/ready`.
pub async fn serve_metrics(house: Arc<House>, listener: TcpListener) {
    let own = Arc::new(Metrics::new(house.metrics.started));
    let app = checks(Router::new().route("/metrics", get(metrics))).with_state(house);
    let limits = Limits { connections: 64, ..Limits::default() };
    listen::connections(app, listener, limits, &own, std::future::pending()).await;
}

/// Whether the process answers, and whether it can do its work.
pub(crate) fn checks(router: Router<Arc<House>>) -> Router<Arc<House>> {
    router.route("/healthz", get(|| async { "ok\n" })).route("/ready", get(ready))
}

async fn ready(State(house): State<Arc<House>>) -> Response {
    match house.db.read(ledger::size) {
        Ok(_) => (StatusCode::OK, "ready\n").into_response(),
        Err(fault) => {
            tracing::error!(%fault, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "the records cannot be read\n").into_response()
        }
    }
}

async fn metrics(State(house): State<Arc<House>>) -> Response {
    let kind = "text/plain; version=0.0.4; charset=utf-8";
    match told(&house) {
        Ok(text) => ([(header::CONTENT_TYPE, kind)], text).into_response(),
        Err(fault) => {
            tracing::error!(%fault, "the metrics were not read");
            (StatusCode::SERVICE_UNAVAILABLE, "the records cannot be read\n").into_response()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_fall_into_their_buckets() {
        let metrics = Metrics::new(Instant::from_micros(0));
        for micros in [1_000, 1_001, 20_000_000] {
            metrics.answered(&Method::GET, StatusCode::OK, Duration::from_micros(micros));
        }
        metrics.answered(&Method::PUT, StatusCode::NOT_FOUND, Duration::ZERO);
        let mut out = String::new();
        metrics.requests(&mut out);
        for line in [
            r#"koinon_requests_total{method="get",status="2xx"} 3"#,
            r#"koinon_requests_total{method="other",status="4xx"} 1"#,
            r#"koinon_request_duration_seconds_bucket{le="0.001"} 2"#,
            r#"koinon_request_duration_seconds_bucket{le="0.0025"} 3"#,
            r#"koinon_request_duration_seconds_bucket{le="10"} 3"#,
            r#"koinon_request_duration_seconds_bucket{le="+Inf"} 4"#,
            "koinon_request_duration_seconds_sum 20.002001",
            "koinon_request_duration_seconds_count 4",
        ] {
            assert!(out.lines().any(|told| told == line), "{line} in\n{out}");
        }
    }

    #[test]
    fn ids_do_not_repeat() {
        let metrics = Metrics::new(Instant::from_micros(7));
        let (one, two) = (metrics.next_id(), metrics.next_id());
        assert_ne!(one, two);
        assert!(one.ends_with("-1") && two.ends_with("-2") && one.len() == 8);
    }
}

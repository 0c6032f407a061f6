//! Bare group commits: a form comes in, the rows of one ledger entry go into a transaction that takes what waits, and
//! the answer goes out after the commit. No sign-in, no rule, no question: the rows lie ready.

use super::serve as serve_router;
use crate::Outcome;
use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use rusqlite::{Connection, Params, types::Value};
use std::{
    path::Path,
    sync::mpsc::{self, Receiver, Sender},
    thread,
};
use tokio::sync::oneshot;

/// How many forms one transaction takes at the most; as many as the program's.
const GROUP: usize = 256;

const ENTRIES: &str =
    "SELECT seq, at, kind, bytes, leaf, by_account FROM ledger_entry WHERE seq >= ?1 ORDER BY seq";
const SUBJECTS: &str = "SELECT kind, id, seq FROM ledger_subject WHERE seq = ?1";
const PARTS: &str = "SELECT seq, n, owner_kind, owner, salt, bytes FROM ledger_part WHERE seq = ?1";
const BALLOT: &str = "SELECT id, poll, place, elector, caster, channel, cast_at, form_key, entry_seq
                      FROM ballot WHERE entry_seq = ?1";
const HEAD: &str = "SELECT size, frontier, root FROM ledger_head";
const NODES: &str = "SELECT level, n, hash FROM ledger_node WHERE ((n + 1) << level) = ?1 + 1";

/// The rows that one ballot leaves behind, by table.
struct Rows(Vec<(&'static str, Vec<Value>)>);

/// Somebody who waits for the commit.
type Waiting = oneshot::Sender<bool>;

/// Serves: `before.db` is what the ballots are written into, `after.db` is where the program wrote them.
///
/// # Errors
/// When the folder or the address is not there.
pub async fn serve(listen: &str, folder: &Path) -> Outcome<()> {
    let database = super::rows::open(&folder.join("before.db"))?;
    let after = Connection::open(folder.join("after.db"))?;
    // Only to find them: nothing is written there.
    after.execute_batch("CREATE INDEX IF NOT EXISTS ballot_of_entry ON ballot (entry_seq)")?;
    let ready = read(&database, &after)?;
    let head: Vec<Value> = all(&after, HEAD, [])?.into_iter().next().ok_or("no head")?;
    let (jobs, waiting) = mpsc::channel();
    thread::spawn(move || {
        if let Err(error) = commit(&database, ready, &head, &waiting) {
            eprintln!("bench: {error}");
        }
    });
    let router =
        Router::new().route("/ready", get(async || "ready")).route("/ballots", post(take)).with_state(jobs);
    serve_router(listen, router).await
}

async fn take(State(jobs): State<Sender<Waiting>>, body: Bytes) -> Response {
    let Ok(form) = shell::Form::parse(&body) else { return StatusCode::BAD_REQUEST.into_response() };
    let (reply, answer) = oneshot::channel();
    let sent = !form.text("choice").is_empty() && jobs.send(reply).is_ok();
    match sent && answer.await.unwrap_or(false) {
        true => (StatusCode::SEE_OTHER, [(header::LOCATION, "/mine")]).into_response(),
        false => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

fn all(database: &Connection, sql: &str, params: impl Params) -> Outcome<Vec<Vec<Value>>> {
    let mut statement = database.prepare_cached(sql)?;
    let columns = statement.column_count();
    let rows = statement.query_map(params, |row| (0..columns).map(|at| row.get(at)).collect())?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Reads what the program has written since.
fn read(before: &Connection, after: &Connection) -> Outcome<Vec<Rows>> {
    let first: i64 = before.query_row("SELECT size FROM ledger_head", [], |row| row.get(0))?;
    let mut ready = Vec::new();
    for entry in all(after, ENTRIES, [first])? {
        let seq = entry[0].clone();
        let mut rows = vec![("ledger_entry", entry)];
        for (table, sql) in
            [("ledger_subject", SUBJECTS), ("ledger_part", PARTS), ("ballot", BALLOT), ("ledger_node", NODES)]
        {
            rows.extend(all(after, sql, [&seq])?.into_iter().map(|row| (table, row)));
        }
        ready.push(Rows(rows));
    }
    // The last is taken first.
    ready.reverse();
    Ok(ready)
}

fn commit(
    database: &Connection,
    mut ready: Vec<Rows>,
    head: &[Value],
    waiting: &Receiver<Waiting>,
) -> Outcome<()> {
    while let Ok(first) = waiting.recv() {
        let group: Vec<Waiting> = std::iter::once(first).chain(waiting.try_iter().take(GROUP - 1)).collect();
        let rows = ready.split_off(ready.len().saturating_sub(group.len()));
        let enough = rows.len() == group.len();
        if enough {
            write(database, rows, head)?;
        }
        for reply in group {
            // Whoever waited may have left.
            let _ = reply.send(enough);
        }
    }
    Ok(())
}

fn write(database: &Connection, rows: Vec<Rows>, head: &[Value]) -> Outcome<()> {
    database.execute_batch("BEGIN IMMEDIATE")?;
    for (table, row) in rows.into_iter().rev().flat_map(|Rows(rows)| rows) {
        if table == "ballot" {
            database
                .prepare_cached("UPDATE poll SET ballots = ballots + 1, turnout = turnout + 1 WHERE id = ?1")?
                .execute([&row[1]])?;
        }
        super::rows::insert(database, table, row)?;
    }
    database
        .prepare_cached("UPDATE ledger_head SET size = ?1, frontier = ?2, root = ?3 WHERE one = 1")?
        .execute(rusqlite::params_from_iter(head))?;
    Ok(database.execute_batch("COMMIT")?)
}

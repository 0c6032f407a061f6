//! Nothing is kept beside the ledger unseen: every column of every table of a whole federation is altered, every table
//! loses a row, and the verification must name it, unless it stands below as not held, with the reason.

use base::{Id, Stop};
use db::{Tx, Value, params};
use koinon::{ROOMS, world};
use ledger::{By, Check, Measure, State};
use network::{Member, member::SuccessionKind, roster::Mapping};
use shell::{House, Pen, Site};
use std::{path::Path, process::Command, sync::Arc};

/// Tables and columns that are not held against the ledger, and why.
const NOT_HELD: &[(&str, &str, &str)] = &[
    (
        "migration",
        "*",
        "which steps the tables were brought through; another set is refused when the house opens",
    ),
    ("sign_in", "*", "who is signed in now: a session, which says nothing of the federation"),
    ("door_key", "*", "keys that were mailed, as hashes; each opens one door for a time"),
    ("sign_in_attempt", "*", "counts of failed attempts, forgotten after a day"),
    (
        "known_browser",
        "*",
        "browsers from which an account was used, so that guessers elsewhere do not lock it",
    ),
    ("mail", "*", "letters on their way; what they tell of stands elsewhere"),
    ("import_run", "*", "an import under way, seen by nobody; empty at all other times"),
    ("change_member", "*", "waits under an import under way; empty at all other times"),
    ("change_token", "*", "waits under an import under way"),
    ("change_identifier", "*", "waits under an import under way"),
    ("change_affiliation", "*", "waits under an import under way"),
    ("change_standing", "*", "waits under an import under way"),
    ("staged_import", "*", "a file that somebody looks at before bringing it in"),
    ("letter_off", "*", "which letters somebody does not want: a wish of their own, which changes nothing"),
    ("ledger_row", "n", "tried as an order, not as a number: the rows of a mass change give one root"),
    ("motion_backer", "position", "tried as an order, not as a number: see governance::held"),
];

/// Settings that are not held, each with its reason.
const MARKS: [(&str, &str); 3] = [
    ("network.places", "since when members lie as they do: what a process keeps in memory goes by it"),
    ("network.standings", "since when they stand as they do, likewise"),
    ("shell.told", "up to which entry letters were written"),
];

/// A federation with something in every table: a small demonstration, and a roster that adds and changes members.
async fn house(folder: &Path) -> Arc<House> {
    run(folder, &["demo", "--members", "8"]);
    let roster = folder.join("roster.csv");
    for name in ["Newtown", "Newertown"] {
        let rows = format!("name,country,section,id:test\n{name},FR,europe,t1\n");
        std::fs::write(&roster, rows).expect("a roster");
        run(folder, &["import", "members", &roster.display().to_string()]);
    }
    let site = Site::new(folder.to_owned(), None).expect("a site");
    let house = House::open(&site, ROOMS, world::moment()).await.expect("opens");
    let rooms = Arc::clone(&house);
    house.db.write(move |tx| merge(tx, &rooms)).await.expect("merged");
    house.sign_head().await.expect("signed");
    house
}

/// Two members become one; a mapping is saved.
fn merge(tx: &mut Tx<'_>, house: &House) -> Result<(), Stop> {
    let now = house.moment.now();
    let mut pen = Pen { tx, moment: &house.moment, now, today: now.day(), by: By::Command("merge") };
    let members: Vec<Id<Member>> = pen.tx.all("SELECT id FROM member ORDER BY id LIMIT 3", params![])?;
    let [one, two, new] = members.as_slice() else { return Err(Stop::Missing) };
    network::import::saved::save(&mut pen, "Every year", &["town".to_owned()], &Mapping::default())?;
    network::member::store::succeed(&mut pen, SuccessionKind::Merger, now.day(), &[*one, *two], &[*new])
}

fn run(folder: &Path, command: &[&str]) {
    let mut koinon = Command::new(env!("CARGO_BIN_EXE_koinon"));
    let ran = koinon.args(command).arg("--data").arg(folder).output().expect("runs");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
}

/// What a change leads to: nothing, or something is named.
type Named = Result<(), ()>;

/// Makes a change, looks whether it is named, and takes it back. `None` where the database itself refuses it.
async fn tried(house: &Arc<House>, sql: String, values: Vec<Value>) -> Option<Named> {
    let rooms = Arc::clone(house);
    let (tell, told) = std::sync::mpsc::channel();
    let work = move |tx: &mut Tx<'_>| {
        tx.exec("PRAGMA defer_foreign_keys = ON", params![])?;
        if tx.exec(&sql, &values).is_ok_and(|touched| touched == 1) {
            let _ = tell.send(if named(&rooms, tx) { Ok(()) } else { Err(()) });
        }
        Err::<(), _>(Stop::Missing)
    };
    house.db.write(work).await.expect_err("taken back");
    told.try_recv().ok()
}

fn named(house: &House, tx: &mut Tx<'_>) -> bool {
    let states: Vec<State> = house.rooms.iter().flat_map(|room| room.states).copied().collect();
    let checks: Vec<Check> = house.rooms.iter().flat_map(|room| room.checks).copied().collect();
    let known = std::fs::read_to_string(house.folder.join("ledger.head")).expect("a head");
    let verifier = house.key.verifier();
    let measure = Measure { verifier: &verifier, known: Some(&known), states: &states, checks: &checks };
    ledger::verify(tx, &measure).expect("a report, whatever stands in a row").wrong.is_some()
}

/// Another value of the same kind.
fn altered(value: &Value, kind: &str) -> Value {
    match value {
        Value::Int(int @ (0 | 1)) => Value::Int(1 - int),
        Value::Int(int) => Value::Int(int + 1_000_003),
        Value::Text(text) => Value::Text(format!("{text}x")),
        Value::Bytes(bytes) if bytes.is_empty() => Value::Bytes(vec![1]),
        Value::Bytes(bytes) => {
            let mut bytes = bytes.clone();
            bytes[0] ^= 1;
            Value::Bytes(bytes)
        }
        Value::Uuid(id) => Value::Uuid(ledger::Uuid::from_u128(id.as_u128() ^ 1)),
        Value::Null => match kind {
            "BIGINT" => Value::Int(1),
            "TEXT" => Value::Text("2020-01-01".to_owned()),
            _ => Value::Bytes(vec![7; 16]),
        },
    }
}

fn reason(table: &str, column: &str) -> Option<&'static str> {
    let found = NOT_HELD.iter().find(|(of, name, _)| *of == table && (*name == column || *name == "*"));
    found.map(|(.., why)| *why)
}

/// The tables are divided among tests that run side by side.
const PARTS: usize = 4;

async fn unnamed(house: &Arc<House>, part: usize) -> Vec<String> {
    let tables: Vec<String> = house
        .db
        .read(|read| {
            let sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
            read.all::<String>(sql, params![])
        })
        .expect("tables");
    let mut found = Vec::new();
    for table in tables.into_iter().skip(part).step_by(PARTS) {
        if reason(&table, "*").is_none() {
            found.extend(unnamed_in(house, &table).await);
        }
    }
    found
}

async fn unnamed_in(house: &Arc<House>, table: &str) -> Vec<String> {
    let columns: Vec<(String, String)> = house
        .db
        .read(|read| read.all("SELECT name, type FROM pragma_table_info(?1) ORDER BY cid", params![table]))
        .expect("columns");
    let rows: i64 =
        house.db.read(|read| read.one(&format!("SELECT COUNT(*) FROM {table}"), params![])).expect("a count");
    if rows == 0 {
        return vec![format!("{table} is empty: nothing was tried")];
    }
    let mut found = Vec::new();
    let held = match table {
        "setting" => format!("name NOT IN ({})", MARKS.map(|(name, _)| format!("'{name}'")).join(", ")),
        _ => "TRUE".to_owned(),
    };
    for which in ["MIN", "MAX"] {
        let delete =
            format!("DELETE FROM {table} WHERE rowid = (SELECT {which}(rowid) FROM {table} WHERE {held})");
        if tried(house, delete, Vec::new()).await == Some(Err(())) {
            found.push(format!("{table}: a row that is gone ({which})"));
        }
    }
    for (column, kind) in columns {
        if reason(table, &column).is_none() && !is_named(house, table, &column, &kind).await {
            found.push(format!("{table}.{column}"));
        }
    }
    found
}

/// Whether an altered value is named: one that another row has, and one that none has.
async fn is_named(house: &Arc<House>, table: &str, column: &str, kind: &str) -> bool {
    let first = format!("SELECT rowid, {column} FROM {table} ORDER BY {column} IS NULL, rowid LIMIT 1");
    let (row, value): (i64, Value) = house.db.read(|read| read.one(&first, params![])).expect("a row");
    let others =
        format!("SELECT {column} FROM {table} WHERE {column} IS NOT NULL AND {column} <> ?1 LIMIT 1");
    let other: Option<Value> =
        house.db.read(|read| read.get(&others, std::slice::from_ref(&value))).expect("a value");
    let set = format!("UPDATE {table} SET {column} = ?1 WHERE rowid = ?2");
    let mut outcomes = Vec::new();
    // A yes or no that is neither, where it was one.
    let neither = matches!(value, Value::Int(0 | 1)).then_some(Value::Int(2));
    for value in other.into_iter().chain([altered(&value, kind)]).chain(neither) {
        outcomes.extend(tried(house, set.clone(), vec![value, row.into()]).await);
    }
    // What the database itself refuses cannot come about.
    outcomes.iter().all(Result::is_ok)
}

fn every_column_is_held_or_has_its_reason(part: usize) {
    testkit::run(async {
        let folder = tempfile::tempdir().expect("a folder");
        let house = house(folder.path()).await;
        assert_eq!(house.verify(&house.key.verifier()).expect("verifies").wrong, None);
        let unnamed = unnamed(&house, part).await;
        assert!(unnamed.is_empty(), "altered, and not named:\n{}", unnamed.join("\n"));
    });
}

#[test]
fn every_column_is_held_or_has_its_reason_1() {
    every_column_is_held_or_has_its_reason(0);
}

#[test]
fn every_column_is_held_or_has_its_reason_2() {
    every_column_is_held_or_has_its_reason(1);
}

#[test]
fn every_column_is_held_or_has_its_reason_3() {
    every_column_is_held_or_has_its_reason(2);
}

#[test]
fn every_column_is_held_or_has_its_reason_4() {
    every_column_is_held_or_has_its_reason(3);
}

//! The records themselves, read beside the program by statements of this trial's own.

use crate::{Outcome, program::Place};
use db::{Cells, Db, Found, Read, Record, params};
use serde_json::Value;
use shell::Site;
use std::collections::BTreeSet;

/// Where a poll is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Not put yet.
    Draft,
    /// Open.
    Open,
    /// Closed.
    Closed,
}

/// A poll that is kept.
#[derive(Debug, Clone)]
pub struct PollRow {
    /// Its id.
    pub id: String,
    /// Where it is.
    pub stage: Stage,
}

/// A ballot that is kept.
#[derive(Debug, Clone)]
pub struct BallotRow {
    /// Its poll.
    pub poll: String,
    /// Its place.
    pub place: u64,
    /// For whom.
    pub elector: String,
    /// By whom.
    pub caster: String,
    /// The key of its form.
    pub key: String,
    /// Its answer, as it is sealed beside the entry.
    pub choice: Option<String>,
}

/// A stay that is kept.
#[derive(Debug, Clone)]
pub struct StayRow {
    /// The line of the roll.
    pub entry: String,
    /// When it ended.
    pub left_at: Option<i64>,
}

/// Numbers that must be equal: rows of a kind, and entries that tell of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// Of what.
    pub of: &'static str,
    /// Rows.
    pub rows: u64,
    /// Entries.
    pub entries: u64,
}

/// What is kept.
pub struct Records {
    /// The polls of the meeting.
    pub polls: Vec<PollRow>,
    /// Its ballots.
    pub ballots: Vec<BallotRow>,
    /// Its stays.
    pub stays: Vec<StayRow>,
    /// Imports that stand.
    pub standing: u64,
    /// Imports that are under way, or were when something broke them off, with their last sign of life.
    pub under_way: BTreeSet<(String, i64)>,
    /// Rows and entries.
    pub pairs: Vec<Pair>,
}

const PAIRS: [(&str, &str, &str); 3] = [
    (
        "ballots",
        "SELECT COUNT(*) FROM ballot",
        "SELECT COUNT(*) FROM ledger_entry WHERE kind = 'ballot.cast'",
    ),
    (
        "imports",
        "SELECT COUNT(*) FROM roster_import WHERE state IN ('applied', 'undone')",
        "SELECT COUNT(*) FROM ledger_entry WHERE kind = 'import.applied'",
    ),
    (
        "imports taken back",
        "SELECT COUNT(*) FROM roster_import WHERE state = 'undone'",
        "SELECT COUNT(*) FROM ledger_entry WHERE kind = 'import.undone'",
    ),
];

struct Id(String);

impl db::FromValue for Id {
    fn from_value(value: db::Value) -> Result<Self, base::Fault> {
        let bytes = Vec::<u8>::from_value(value)?;
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let parts =
            [0..8, 8..12, 12..16, 16..20, 20..32].map(|part| hex.get(part).unwrap_or_default().to_owned());
        Ok(Self(parts.join("-")))
    }
}

impl Record for PollRow {
    fn read(cells: &mut Cells<'_>) -> Result<Self, base::Fault> {
        let id: Id = cells.take()?;
        let (opened, closed): (Option<i64>, Option<i64>) = (cells.take()?, cells.take()?);
        let stage = match (opened, closed) {
            (None, _) => Stage::Draft,
            (_, None) => Stage::Open,
            _ => Stage::Closed,
        };
        Ok(Self { id: id.0, stage })
    }
}

impl Record for BallotRow {
    fn read(cells: &mut Cells<'_>) -> Result<Self, base::Fault> {
        let poll: Id = cells.take()?;
        let place = cells.take()?;
        let (elector, caster): (Id, Id) = (cells.take()?, cells.take()?);
        let key = cells.take()?;
        let sealed: Option<Vec<u8>> = cells.take()?;
        let sealed = sealed.and_then(|bytes| serde_json::from_slice::<Value>(&bytes).ok());
        let choice = sealed.and_then(|sealed| sealed["choice"].as_str().map(str::to_owned));
        Ok(Self { poll: poll.0, place, elector: elector.0, caster: caster.0, key, choice })
    }
}

impl Record for StayRow {
    fn read(cells: &mut Cells<'_>) -> Result<Self, base::Fault> {
        let entry: Id = cells.take()?;
        Ok(Self { entry: entry.0, left_at: cells.take()? })
    }
}

/// The meeting that was called last, its body, and the letters of its call.
pub struct Called {
    /// The meeting.
    pub meeting: String,
    /// The body that meets.
    pub body: String,
    /// The links of the letters, without the address of the house.
    pub links: Vec<String>,
}

/// Opens the records of a place, to be read.
async fn open(place: &Place) -> Outcome<Db> {
    let site =
        Site::new(place.folder.clone(), place.database.as_deref()).map_err(|fault| fault.to_string())?;
    let migrations = shell::house::migrations_of(koinon::ROOMS);
    match Db::look(&site.records, &migrations).await {
        Ok(Found::Here(db)) => Ok(db),
        Ok(_) => Err("the records cannot be read by this program".to_owned()),
        Err(fault) => Err(format!("the records cannot be read: {fault}")),
    }
}

/// What is kept of a meeting.
pub async fn kept(place: &Place, meeting: &str) -> Outcome<Records> {
    let meeting = uuid::Uuid::parse_str(meeting).map_err(|error| error.to_string())?;
    let read = |read: &mut Read<'_>| {
        let polls = "SELECT id, opened_at, closed_at FROM poll WHERE meeting = ?1 ORDER BY created_at, id";
        let ballots = "SELECT b.poll, b.place, b.elector, b.caster, b.form_key, s.bytes FROM ballot b
             JOIN poll p ON p.id = b.poll LEFT JOIN ledger_part s ON s.seq = b.entry_seq AND s.n = 0
             WHERE p.meeting = ?1 ORDER BY b.poll, b.place";
        let stays = "SELECT entry, left_at FROM presence WHERE meeting = ?1";
        let pair = |(of, rows, entries): &(&'static str, &str, &str), read: &mut Read<'_>| {
            Ok::<_, base::Fault>(Pair {
                of,
                rows: read.one(rows, params![])?,
                entries: read.one(entries, params![])?,
            })
        };
        Ok::<_, base::Fault>(Records {
            polls: read.all(polls, params![meeting])?,
            ballots: read.all(ballots, params![meeting])?,
            stays: read.all(stays, params![meeting])?,
            standing: read.one(
                "SELECT COUNT(*) FROM roster_import WHERE state = 'applied' AND by_user IS NOT NULL",
                params![],
            )?,
            under_way: read
                .all::<(Id, i64)>(
                    "SELECT import_id, beat FROM import_run WHERE deed <> 'clearing'",
                    params![],
                )?
                .into_iter()
                .map(|(id, beat)| (id.0, beat))
                .collect(),
            pairs: PAIRS.iter().map(|one| pair(one, read)).collect::<Result<_, _>>()?,
        })
    };
    open(place).await?.read(read).map_err(|fault| fault.to_string())
}

/// Whom the last call went to.
pub async fn called(place: &Place) -> Outcome<Called> {
    let read = |read: &mut Read<'_>| {
        let letters = "SELECT body FROM mail WHERE created_at = (SELECT MAX(created_at) FROM mail)";
        let letters: Vec<String> = read.all(letters, params![])?;
        let (meeting, body): (Id, Id) = read.one(
            "SELECT m.id, m.body FROM meeting m JOIN body b ON b.id = m.body WHERE b.kind = 'commission'",
            params![],
        )?;
        Ok::<_, base::Fault>(Called {
            meeting: meeting.0,
            body: body.0,
            links: letters.iter().filter_map(|letter| link(letter)).collect(),
        })
    };
    open(place).await?.read(read).map_err(|fault| fault.to_string())
}

fn link(letter: &str) -> Option<String> {
    let address = letter.split_whitespace().find(|word| word.contains("/links/"))?;
    address.splitn(4, '/').nth(3).map(|place| format!("/{place}"))
}

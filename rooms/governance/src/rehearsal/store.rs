//! Rehearsals in the database: made from a meeting in one entry, cleared away in one.

use super::rules;
use crate::{
    agenda::{self, AgendaItem, ItemRow, ItemState, Paper, PaperState},
    delegation::{Delegation, DelegationState},
    meeting::{self, Meeting, MeetingState},
    motion::{self, Backing, Motion, MotionStage, MotionState},
    poll::Poll,
    registry::Member,
};
use base::{Day, Fault, Id, Refusal, Stop};
use db::{Read, Value, params};
use ledger::{RowEntry, Subject};
use serde::Serialize;
use shell::{Pen, Person};
use std::collections::HashMap;
use uuid::Uuid;

db::statements! {
    OF = "SELECT id FROM meeting WHERE rehearses = ?1 ORDER BY id LIMIT 1";
    ADD = "INSERT INTO meeting (id, body, name, format, venue, zone, starts_at, ends_at, called_at, chair, rehearses, version)
           VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 1)";
    DELEGATIONS = "SELECT member, delegate, substitute, named_on FROM delegation WHERE meeting = ?1 ORDER BY id";
    BALLOTS = "SELECT b.id FROM ballot b JOIN poll p ON p.id = b.poll WHERE p.meeting = ?1 ORDER BY b.id";
    SHOWS = "SELECT s.id FROM show_of_hands s JOIN poll p ON p.id = s.poll WHERE p.meeting = ?1 ORDER BY s.id";
    POLLS = "SELECT id FROM poll WHERE meeting = ?1 ORDER BY id";
    MOTIONS = "SELECT id FROM motion WHERE meeting = ?1 ORDER BY id";
    PROXIES = "SELECT id FROM proxy WHERE meeting = ?1 ORDER BY id";
    STAYS = "SELECT id FROM presence WHERE meeting = ?1 ORDER BY id";
    LINES = "SELECT id FROM roll_entry WHERE meeting = ?1 ORDER BY id";
    NAMED = "SELECT id FROM delegation WHERE meeting = ?1 ORDER BY id";
    PAPERS = "SELECT p.id FROM paper p JOIN agenda_item a ON a.id = p.item WHERE a.meeting = ?1 ORDER BY p.id";
    ITEMS = "SELECT id FROM agenda_item WHERE meeting = ?1 ORDER BY id";
    DROP_ASKED = "DELETE FROM hand_asked WHERE poll IN (SELECT id FROM poll WHERE meeting = ?1)";
    DROP_SHOWS = "DELETE FROM show_of_hands WHERE poll IN (SELECT id FROM poll WHERE meeting = ?1)";
    DROP_BALLOTS = "DELETE FROM ballot WHERE poll IN (SELECT id FROM poll WHERE meeting = ?1)";
    DROP_POLLS = "DELETE FROM poll WHERE meeting = ?1";
    DROP_BACKERS = "DELETE FROM motion_backer WHERE motion IN (SELECT id FROM motion WHERE meeting = ?1)";
    DROP_MOTIONS = "DELETE FROM motion WHERE meeting = ?1";
    DROP_PROXIES = "DELETE FROM proxy WHERE meeting = ?1";
    DROP_STAYS = "DELETE FROM presence WHERE meeting = ?1";
    DROP_LINES = "DELETE FROM roll_entry WHERE meeting = ?1";
    DROP_NAMED = "DELETE FROM delegation WHERE meeting = ?1";
    DROP_PAPERS = "DELETE FROM paper WHERE item IN (SELECT id FROM agenda_item WHERE meeting = ?1)";
    DROP_ITEMS = "DELETE FROM agenda_item WHERE meeting = ?1";
    DROP = "DELETE FROM meeting WHERE id = ?1";
}

/// What hangs on a meeting besides its polls, by the noun of its state.
const HANGS: [(&str, &str); 9] = [
    ("ballot", BALLOTS),
    ("show-of-hands", SHOWS),
    ("motion", MOTIONS),
    ("proxy", PROXIES),
    ("presence", STAYS),
    ("roll-entry", LINES),
    ("delegation", NAMED),
    ("paper", PAPERS),
    ("agenda-item", ITEMS),
];

/// What is deleted of a meeting, in the order in which one thing hangs on the other.
const DROPS: [&str; 13] = [
    DROP_ASKED,
    DROP_SHOWS,
    DROP_BALLOTS,
    DROP_POLLS,
    DROP_BACKERS,
    DROP_MOTIONS,
    DROP_PROXIES,
    DROP_STAYS,
    DROP_LINES,
    DROP_NAMED,
    DROP_PAPERS,
    DROP_ITEMS,
    DROP,
];

/// The rehearsal of a meeting, if there is one.
///
/// # Errors
/// A fault of the database.
pub fn of(read: &mut Read<'_>, meeting: Id<Meeting>) -> Result<Option<Id<Meeting>>, Fault> {
    read.get(OF, params![meeting])
}

fn state(read: &mut Read<'_>, id: Id<Meeting>) -> Result<MeetingState, Stop> {
    meeting::load(read, id)?.ok_or(Stop::Missing)
}

/// Makes a rehearsal of a called meeting: the same body, agenda, papers, motions and delegates. It is called at once,
/// for now, and nobody is written to.
///
/// # Errors
/// Refuses what [`rules::check_make`] refuses.
pub fn make(pen: &mut Pen<'_, '_>, source: Id<Meeting>) -> Result<Id<Meeting>, Stop> {
    let real = state(pen.tx, source)?;
    let other = of(pen.tx, source)?.is_some();
    rules::check_make(&real, other)?;
    let id: Id<Meeting> = pen.id();
    let ends_at = rules::ends_at(&real, pen.now);
    let (body, format) = (real.body, real.format);
    let (now, chair) = (pen.now, real.chair);
    let values =
        params![id, body, real.name, format, real.venue, real.zone, now, ends_at, now, chair, source];
    pen.tx.exec(ADD, values)?;
    let (items, mut rows) = copy_agenda(pen, source, id)?;
    rows.extend(copy_motions(pen, source, id, &items)?);
    rows.extend(copy_delegations(pen, source, id)?);
    let after = state(pen.tx, id)?;
    // Not about the real meeting or its body: their histories stay as they are.
    let draft = pen.draft("rehearsal.made").about(id).after(&after)?.sealed(id);
    ledger::append_rows(pen.tx, pen.moment, draft, rows.into_iter().map(Ok))?;
    Ok(id)
}

fn new_row(subject: impl Into<Subject>, after: &impl Serialize) -> Result<RowEntry, Fault> {
    let after = serde_json::to_value(after);
    let after = after.map_err(|error| Fault::from("a state cannot be written as JSON", error))?;
    Ok(RowEntry { subject: subject.into(), before: None, after: Some(after) })
}

type Items = HashMap<Id<AgendaItem>, Id<AgendaItem>>;

fn copy_agenda(
    pen: &mut Pen<'_, '_>,
    source: Id<Meeting>,
    meeting: Id<Meeting>,
) -> Result<(Items, Vec<RowEntry>), Fault> {
    let (mut items, mut rows, mut values) = (Items::new(), Vec::new(), Vec::new());
    for item in agenda::items(pen.tx, source)? {
        let id: Id<AgendaItem> = pen.id();
        items.insert(item.id, id);
        let state = ItemState::Pending;
        let after = ItemRow { meeting, position: item.position, title: item.title, note: item.note, state };
        values.push(params![id, meeting, after.position, &after.title, &after.note, state].to_vec());
        rows.push(new_row(id, &after)?);
    }
    pen.tx.insert_many("agenda_item", &["id", "meeting", "position", "title", "note", "state"], &values)?;
    let mut values = Vec::new();
    for paper in agenda::papers(pen.tx, source)? {
        let (Some(state), Some(item)) = (agenda::load_paper(pen.tx, paper.id)?, items.get(&paper.item))
        else {
            continue;
        };
        let id: Id<Paper> = pen.id();
        let after = PaperState { item: *item, ..state };
        values.push(params![id, *item, &after.title, &after.body, after.tabled_at].to_vec());
        rows.push(new_row(id, &after)?);
    }
    pen.tx.insert_many("paper", &["id", "item", "title", "body", "tabled_at"], &values)?;
    Ok((items, rows))
}

/// The motions that can still be put to the vote, under their numbers, with who moves and seconds them.
fn copy_motions(
    pen: &mut Pen<'_, '_>,
    source: Id<Meeting>,
    meeting: Id<Meeting>,
    items: &Items,
) -> Result<Vec<RowEntry>, Fault> {
    let (mut rows, mut motions, mut backers) = (Vec::new(), Vec::new(), Vec::new());
    let open = |stage| matches!(stage, MotionStage::Tabled | MotionStage::Seconded);
    for listed in motion::listed(pen.tx, source)?.into_iter().filter(|motion| open(motion.state)) {
        let Some(state) = motion::load(pen.tx, listed.id)? else { continue };
        let id: Id<Motion> = pen.id();
        let item = state.item.and_then(|item| items.get(&item).copied());
        let after = MotionState { meeting, item, ..state };
        let (number, stage) = (after.number, after.state);
        let tabled_at = after.tabled_at;
        let values = params![id, meeting, item, number, &after.title, &after.paragraphs, stage, tabled_at, 1];
        motions.push(values.to_vec());
        let movers = after.movers.iter().map(|person| (person, Backing::Mover));
        let seconders = after.seconders.iter().map(|person| (person, Backing::Seconder));
        let lapsed = after.lapsed.iter().map(|person| (person, Backing::Lapsed));
        for (position, (person, backing)) in (1_u64..).zip(movers.chain(seconders).chain(lapsed)) {
            backers.push(params![id, *person, backing, position].to_vec());
        }
        rows.push(new_row(id, &after)?);
    }
    let columns = ["id", "meeting", "item", "number", "title", "paragraphs", "state", "tabled_at", "version"];
    pen.tx.insert_many("motion", &columns, &motions)?;
    pen.tx.insert_many("motion_backer", &["motion", "person", "backing", "position"], &backers)?;
    Ok(rows)
}

/// Member, delegate, substitute, and the day on which they were named.
type Named = (Id<Member>, Id<Person>, Option<Id<Person>>, Day);

fn copy_delegations(
    pen: &mut Pen<'_, '_>,
    source: Id<Meeting>,
    meeting: Id<Meeting>,
) -> Result<Vec<RowEntry>, Fault> {
    let named: Vec<Named> = pen.tx.all(DELEGATIONS, params![source])?;
    let (mut rows, mut values) = (Vec::new(), Vec::<Vec<Value>>::new());
    for (member, delegate, substitute, named_on) in named {
        let id: Id<Delegation> = pen.id();
        let after = DelegationState { meeting, member, delegate, substitute, named_on };
        values.push(params![id, meeting, member, delegate, substitute, named_on].to_vec());
        rows.push(new_row(id, &after)?);
    }
    let columns = ["id", "meeting", "member", "delegate", "substitute", "named_on"];
    pen.tx.insert_many("delegation", &columns, &values)?;
    Ok(rows)
}

/// Clears a rehearsal away, whatever came of it: every row of it is gone, and everything that was sealed of it is erased
/// from beside the ledger. Returns the meeting that was rehearsed.
///
/// # Errors
/// Refuses what is no rehearsal.
pub fn clear(pen: &mut Pen<'_, '_>, id: Id<Meeting>) -> Result<Id<Meeting>, Stop> {
    let before = state(pen.tx, id)?;
    let source = before.rehearses.ok_or_else(|| Refusal::new("governance-refusal-no-rehearsal"))?;
    let mut rows = Vec::new();
    for (kind, sql) in HANGS {
        let ids: Vec<Uuid> = pen.tx.all(sql, params![id])?;
        let gone =
            |id| RowEntry { subject: Subject { kind: kind.to_owned(), id }, before: None, after: None };
        rows.extend(ids.into_iter().map(gone));
    }
    let polls: Vec<Id<Poll>> = pen.tx.all(POLLS, params![id])?;
    for sql in DROPS {
        pen.tx.exec(sql, params![id])?;
    }
    // What is erased has an entry that says so; nothing stands in it of what it was.
    for poll in polls {
        ledger::erase(pen.tx, &poll.into())?;
        pen.enter(pen.draft("poll.cleared").about(poll).gone())?;
    }
    ledger::erase(pen.tx, &id.into())?;
    let draft = pen.draft("rehearsal.cleared").about(id).gone();
    ledger::append_rows(pen.tx, pen.moment, draft, rows.into_iter().map(Ok))?;
    Ok(source)
}

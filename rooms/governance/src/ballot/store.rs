//! Ballots in the database. Taking one is a handful of indexed statements, whatever the size of the roll.

use super::{
    Ballot, BallotState, Channel, SealedBallot, parse_choice,
    rules::{self, Situation, Twin, Voter},
};
use crate::{
    body::Body,
    keyed::each_state,
    meeting::{Format, Meeting},
    poll::{Kept, Poll, Stage},
    presence::{self, Mode},
    proxy,
    roll::{self, RollEntry, Voice},
    statute,
};
use base::{Day, Fault, Id, Instant, Refusal, Stop};
use db::{Read, Value, params};
use ledger::{Beside, OpenPart, StateSink};
use serde::Serialize;
use shell::{Pen, Person};
use tally::{Choice, Rule};

db::statements! {
    FACTS = "SELECT p.meeting, m.body, m.format, p.rule, p.opened_at, p.closed_at, p.annulled
             FROM poll p JOIN meeting m ON m.id = p.meeting WHERE p.id = ?1";
    LINE = "SELECT seat, entitled, stands_by FROM roll_entry WHERE id = ?1 AND meeting = ?2";
    TWIN = "SELECT entitled,
            (SELECT COUNT(*) FROM presence x WHERE x.entry = e.id AND x.left_at IS NULL),
            (SELECT COUNT(*) FROM hand_asked h WHERE h.poll = ?4 AND h.elector = e.id),
            (SELECT MAX(b.place) FROM ballot b WHERE b.poll = ?4 AND b.elector = e.id)
            FROM roll_entry e WHERE e.meeting = ?1 AND e.seat = ?2 AND e.id <> ?3 AND (e.entitled = 1 OR e.stands_by = 1)
            ORDER BY e.entitled DESC, e.place LIMIT 1";
    PROXIES_HELD = "SELECT principal FROM proxy WHERE holder = ?1 AND given_at <= ?2
                    AND (withdrawn_at IS NULL OR withdrawn_at > ?2) ORDER BY given_at, id";
    ASKED = "SELECT COUNT(*) FROM hand_asked WHERE poll = ?1 AND elector = ?2";
    LATEST = "SELECT id, entry_seq, cast_at FROM ballot
              WHERE poll = ?1 AND elector = ?2 AND caster = ?3 ORDER BY place DESC LIMIT 1";
    OF_FORM = "SELECT id, entry_seq, cast_at FROM ballot
               WHERE poll = ?1 AND elector = ?2 AND caster = ?3 AND form_key = ?4 LIMIT 1";
    OTHERS = "SELECT COUNT(*) FROM (SELECT 1 FROM ballot WHERE poll = ?1 AND elector = ?2 AND caster <> ?3 LIMIT 1) AS o";
    COUNT_UP = "UPDATE poll SET ballots = ballots + 1, turnout = turnout + ?2 WHERE id = ?1 RETURNING ballots";
    ADD_BALLOT = "INSERT INTO ballot (id, poll, place, elector, caster, channel, cast_at, form_key, entry_seq)
                  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    ALL_BALLOTS = "SELECT id, poll, place, elector, caster, channel, cast_at FROM ballot";
    SEALS = "SELECT b.entry_seq, s.owner, s.salt, s.bytes FROM ballot b JOIN ledger_part s ON s.seq = b.entry_seq AND s.n = 0
             WHERE b.poll = ?1 ORDER BY b.place";
    SEALS_OF_HANDS = "SELECT h.entry_seq, s.owner, s.salt, s.bytes FROM show_of_hands h
                      JOIN ledger_part s ON s.seq = h.entry_seq AND s.n = 0 WHERE h.poll = ?1 ORDER BY h.entry_seq";
    // The answers stand in the ledger alone, sealed beside the entries; this is where they are taken out.
    // Led by the elector: an index of the order would go through all ballots of the poll.
    OF_ELECTOR = "SELECT b.id, b.place, b.elector, b.caster, b.channel, s.bytes
                  FROM ballot b LEFT JOIN ledger_part s ON s.seq = b.entry_seq AND s.n = 0
                  WHERE b.poll = ?1 AND b.elector = ?2 ORDER BY COALESCE(b.place, b.place)";
    OF_POLL = "SELECT b.id, b.place, b.elector, b.caster, b.channel, s.bytes
               FROM ballot b LEFT JOIN ledger_part s ON s.seq = b.entry_seq AND s.n = 0 WHERE b.poll = ?1 ORDER BY b.place";
}

/// For [`ledger::verify`].
///
/// # Errors
/// A fault of the database.
pub fn states(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    each_state::<BallotState>(read, ALL_BALLOTS, sink)
}

/// A ballot to be cast.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewBallot {
    /// On whose behalf: a line of the roll.
    pub elector: Id<RollEntry>,
    /// Who presses: that line, or the one that holds its proxy.
    pub caster: Id<RollEntry>,
    /// The answer.
    pub choice: Choice,
    /// The key of the form it was pressed on, good for one ballot of its caster for that elector: whenever the form comes
    /// again, by a second press or a line that repeats it late, it is that ballot. Empty for what came by no form.
    pub key: String,
}

/// What a voter gets: where the ballot stands in the ledger, and when it was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// The number of the ledger's entry.
    pub entry: u64,
    /// When it came.
    pub at: Instant,
}

db::record! {
    /// What a ballot needs to know of its poll.
    pub(crate) struct Facts {
        pub meeting: Id<Meeting>,
        pub body: Id<Body>,
        pub format: Format,
        pub rule: Kept<Rule>,
        pub opened_at: Option<Instant>,
        pub closed_at: Option<Instant>,
        pub annulled: bool,
    }
}

impl Facts {
    fn stage(&self) -> Stage {
        match (self.opened_at, self.closed_at) {
            (None, None) => Stage::Draft,
            (None, Some(_)) => Stage::NotPut,
            (Some(_), None) => Stage::Open,
            (Some(_), Some(_)) if self.annulled => Stage::Annulled,
            (Some(_), Some(_)) => Stage::Closed,
        }
    }
}

db::record! {
    /// A ballot of one caster for one elector.
    struct Cast {
        id: Id<Ballot>,
        entry: u64,
        at: Instant,
    }
}

impl Cast {
    fn receipt(&self) -> Receipt {
        Receipt { entry: self.entry, at: self.at }
    }
}

pub(crate) fn facts(read: &mut Read<'_>, poll: Id<Poll>) -> Result<Option<Facts>, Fault> {
    read.get(FACTS, params![poll])
}

/// Casts a ballot. The last one of a voter counts until the poll closes. A form that was used before writes nothing,
/// whatever was cast since and whatever it says now: it is answered with the receipt of its ballot.
///
/// Who casts and is not entered as present becomes so, where everybody may enter themself.
///
/// # Errors
/// Refuses, each with its reason, whoever may not vote here ([`rules::check_right`]), an answer that is not offered, and
/// who is not present.
pub fn cast(pen: &mut Pen<'_, '_>, poll: Id<Poll>, new: NewBallot) -> Result<Receipt, Stop> {
    let facts = facts(pen.tx, poll)?.ok_or(Stop::Missing)?;
    if let Some(before) = of_form(pen.tx, poll, &new)? {
        return Ok(before.receipt());
    }
    let latest = latest(pen.tx, poll, new.elector, new.caster)?;
    let now = situation(pen.tx, poll, &facts, new.elector, new.caster)?;
    rules::check_right(&now)?;
    rules::check_choice(&facts.rule.0, new.choice)?;
    let first = latest.is_none() && !now.other_cast;
    let channel = arrive(pen, &facts, new.caster)?;
    write(pen, poll, &new, channel, first)
}

fn latest(
    read: &mut Read<'_>,
    poll: Id<Poll>,
    elector: Id<RollEntry>,
    caster: Id<RollEntry>,
) -> Result<Option<Cast>, Fault> {
    read.get(LATEST, params![poll, elector, caster])
}

/// The ballot that this form has cast already.
fn of_form(read: &mut Read<'_>, poll: Id<Poll>, new: &NewBallot) -> Result<Option<Cast>, Fault> {
    if new.key.is_empty() {
        return Ok(None);
    }
    read.get(OF_FORM, params![poll, new.elector, new.caster, &new.key])
}

/// The answer of a ballot, from beside its entry.
fn answer(read: &mut Read<'_>, ballot: &Cast) -> Result<Option<Choice>, Fault> {
    let parts = ledger::open_parts(read, ballot.entry)?;
    let sealed =
        parts.into_iter().next().and_then(|(_, value)| serde_json::from_value::<SealedBallot>(value).ok());
    Ok(sealed.filter(|sealed| sealed.ballot == ballot.id).map(|sealed| sealed.choice))
}

fn situation<'f>(
    read: &mut Read<'_>,
    poll: Id<Poll>,
    facts: &'f Facts,
    elector: Id<RollEntry>,
    caster: Id<RollEntry>,
) -> Result<Situation<'f>, Stop> {
    let line: Option<(Id<Voice>, bool, bool)> = read.get(LINE, params![elector, facts.meeting])?;
    let (voice, entitled, stands_by) = line.ok_or(Stop::Missing)?;
    let twin: Option<(bool, u64, u64, Option<u64>)> =
        read.get(TWIN, params![facts.meeting, voice, elector, poll])?;
    let twin = twin.map(|(entitled, stays, asked, place)| Twin {
        present: stays > 0,
        voted: asked > 0 || place.is_some(),
        entitled,
    });
    let proxy = match facts.opened_at {
        Some(opened_at) if caster != elector => proxy::holder_at(read, elector, opened_at)?,
        _ => None,
    };
    let others: u64 = read.one(OTHERS, params![poll, elector, caster])?;
    let asked: u64 = read.one(ASKED, params![poll, elector])?;
    Ok(Situation {
        stage: facts.stage(),
        rule: &facts.rule.0,
        elector: Voter { entry: elector, entitled, stands_by },
        caster,
        proxy,
        twin,
        asked_for_hands: asked > 0,
        other_cast: others > 0,
    })
}

/// How a caster is present or may become so by voting.
fn whereabouts(
    read: &mut Read<'_>,
    facts: &Facts,
    caster: Id<RollEntry>,
    today: Day,
) -> Result<(Mode, bool), Stop> {
    if let Some(mode) = presence::mode_of(read, caster)? {
        return Ok((mode, true));
    }
    let check_in = statute::in_force::<statute::CheckIn>(read, facts.body, today)?;
    let by_oneself = check_in.map(|statute| statute.terms.by_oneself);
    Ok((rules::arrival(by_oneself, facts.format, &facts.rule.0)?, false))
}

fn arrive(pen: &mut Pen<'_, '_>, facts: &Facts, caster: Id<RollEntry>) -> Result<Channel, Stop> {
    let (mode, is_there) = whereabouts(pen.tx, facts, caster, pen.today)?;
    let channel = rules::channel(&facts.rule.0, mode)?;
    if !is_there {
        presence::check_in(pen, facts.meeting, &[caster], mode)?;
    }
    Ok(channel)
}

fn write(
    pen: &mut Pen<'_, '_>,
    poll: Id<Poll>,
    new: &NewBallot,
    channel: Channel,
    first: bool,
) -> Result<Receipt, Stop> {
    let place: u64 = pen.tx.one(COUNT_UP, params![poll, first])?;
    let id: Id<Ballot> = pen.id();
    let (elector, caster, cast_at) = (new.elector, new.caster, pen.now);
    let state = BallotState { poll, place, elector, caster, channel, cast_at };
    let draft = pen.draft("ballot.cast").about(id).about(poll).about(elector).about(caster).after(&state)?;
    let draft = draft.detail(&serde_json::json!({ "form": new.key }))?;
    let entry = pen.enter(draft.part(poll, &SealedBallot { ballot: id, choice: new.choice })?)?;
    pen.tx.exec(ADD_BALLOT, params![id, poll, place, elector, caster, channel, cast_at, &new.key, entry])?;
    Ok(Receipt { entry, at: cast_at })
}

db::record! {
    struct Row {
        id: Id<Ballot>,
        place: u64,
        elector: Id<RollEntry>,
        caster: Id<RollEntry>,
        channel: Channel,
        sealed: Option<Vec<u8>>,
    }
}

/// Every ballot of a poll with its answer, in the order of reception: for the count, never for a page before it.
///
/// # Errors
/// A fault where an answer is gone or belongs to another ballot: `koinon verify` tells more.
pub fn of_poll(read: &mut Read<'_>, poll: Id<Poll>) -> Result<Vec<tally::Ballot>, Fault> {
    opened(read, OF_POLL, params![poll])
}

/// The ballots that were cast for one elector of a closed poll, in the order of reception.
pub(crate) fn of_elector(
    read: &mut Read<'_>,
    poll: Id<Poll>,
    elector: Id<RollEntry>,
) -> Result<Vec<tally::Ballot>, Fault> {
    opened(read, OF_ELECTOR, params![poll, elector])
}

fn opened(read: &mut Read<'_>, sql: &str, values: &[Value]) -> Result<Vec<tally::Ballot>, Fault> {
    let mut all = Vec::new();
    read.each::<Row, Fault>(sql, values, |row| {
        let sealed: Option<SealedBallot> =
            row.sealed.as_deref().and_then(|bytes| serde_json::from_slice(bytes).ok());
        let sealed = sealed.filter(|sealed| sealed.ballot == row.id);
        let choice = sealed.map(|sealed| sealed.choice).ok_or_else(|| altered(row.place))?;
        all.push(tally::Ballot {
            elector: row.elector.to_string(),
            by: row.caster.to_string(),
            order: row.place,
            choice,
            channel: row.channel.into(),
        });
        Ok(())
    })?;
    Ok(all)
}

/// An answer as it was sealed when it came: whoever holds the ledger's entries can compare.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenSeal {
    /// The number of the entry that it is sealed in.
    pub entry: u64,
    /// What opens it.
    #[serde(flatten)]
    pub part: OpenPart,
}

/// The answers of a closed poll as they were sealed: of each ballot in the order of reception, then of each show of
/// hands; and last what was told of the poll when it was closed and when the chair decided. Whether they are open, the
/// caller must have asked.
///
/// # Errors
/// A fault of the database.
pub(crate) fn seals(read: &mut Read<'_>, poll: Id<Poll>) -> Result<Vec<OpenSeal>, Fault> {
    let mut all = Vec::new();
    for sql in [SEALS, SEALS_OF_HANDS] {
        read.each::<(u64, Id<Poll>, Vec<u8>, Vec<u8>), Fault>(sql, params![poll], |row| {
            let (entry, owner, salt, bytes) = row;
            let part = OpenPart::of(Beside { n: 0, owner: owner.into(), salt, bytes })?;
            all.push(OpenSeal { entry, part });
            Ok(())
        })?;
    }
    for kind in ["poll.closed", "poll.decided"] {
        let Some(entry) = ledger::last_of_kind(read, &poll.into(), kind)? else { continue };
        for beside in ledger::beside(read, entry.seq)?.into_iter().filter(|one| Some(one.n) == entry.sealed) {
            all.push(OpenSeal { entry: entry.seq, part: OpenPart::of(beside)? });
        }
    }
    Ok(all)
}

fn altered(place: u64) -> Fault {
    Fault::new(format!(
        "the answer of ballot {place} is not beside its entry in the ledger; run `koinon verify`"
    ))
}

/// A right that somebody exercises in a poll: the own vote, or that of a principal.
#[derive(Debug, Clone)]
pub(crate) struct Mine {
    /// The line of the roll whose vote it is.
    pub line: roll::Shown,
    pub elector: Id<RollEntry>,
    pub caster: Id<RollEntry>,
    /// Why it cannot be exercised now.
    pub refusal: Option<Refusal>,
    /// The last ballot and its answer.
    pub cast: Option<(Receipt, Option<Choice>)>,
    /// Whether the other of principal and proxy has voted, and that ballot prevails.
    pub overruled: bool,
}

impl Mine {
    /// Whether it is the own vote and not a principal's.
    pub fn is_own(&self) -> bool {
        self.elector == self.caster
    }
}

/// The rights of a person in a poll: each own line that votes or stands by, then each proxy held when it opened.
pub(crate) fn mine(
    read: &mut Read<'_>,
    poll: Id<Poll>,
    person: Id<Person>,
    today: Day,
) -> Result<Vec<Mine>, Stop> {
    let facts = facts(read, poll)?.ok_or(Stop::Missing)?;
    let mut rights = Vec::new();
    for own in roll::of_person(read, facts.meeting, person)? {
        rights.push(right(read, poll, &facts, own.id, own.id, today)?);
        let held: Vec<Id<RollEntry>> = match facts.opened_at {
            Some(opened_at) => read.all(PROXIES_HELD, params![own.id, opened_at])?,
            None => Vec::new(),
        };
        for principal in held {
            rights.push(right(read, poll, &facts, principal, own.id, today)?);
        }
    }
    // Somebody on several lines votes on the one that gives a vote; the others need no explaining then.
    if rights.iter().any(|right| right.refusal.is_none()) {
        rights.retain(|right| {
            right.refusal.as_ref().is_none_or(|no| no.code != "governance-refusal-ballot-not-entitled")
        });
    }
    Ok(rights)
}

fn right(
    read: &mut Read<'_>,
    poll: Id<Poll>,
    facts: &Facts,
    elector: Id<RollEntry>,
    caster: Id<RollEntry>,
    today: Day,
) -> Result<Mine, Stop> {
    let line = roll::named(read, elector)?.ok_or(Stop::Missing)?;
    let now = situation(read, poll, facts, elector, caster)?;
    let refusal = match rules::check_right(&now) {
        Ok(()) => nowhere(read, facts, caster, today)?,
        Err(refusal) => Some(refusal),
    };
    let prevails = match facts.rule.0.precedence {
        tally::Precedence::Principal => elector != caster,
        tally::Precedence::Proxy => elector == caster,
        tally::Precedence::Refuse => false,
    };
    let cast = match latest(read, poll, elector, caster)? {
        Some(latest) => Some((latest.receipt(), answer(read, &latest)?)),
        None => None,
    };
    Ok(Mine { line, elector, caster, refusal, cast, overruled: now.other_cast && prevails })
}

/// Why somebody cannot vote from where they are, if they cannot.
fn nowhere(
    read: &mut Read<'_>,
    facts: &Facts,
    caster: Id<RollEntry>,
    today: Day,
) -> Result<Option<Refusal>, Stop> {
    match whereabouts(read, facts, caster, today) {
        Ok((mode, _)) => Ok(rules::channel(&facts.rule.0, mode).err()),
        Err(Stop::Refused(all)) => Ok(all.into_iter().next()),
        Err(stop) => Err(stop),
    }
}

/// Reads what a delegate's button sends: an answer and the key of its form.
pub(crate) fn pressed(form: &shell::Form) -> Result<(Choice, String), Refusal> {
    let choice = form.choice("choice", parse_choice)?;
    let key = form.text("key");
    let plain = key.len() <= 40 && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    Ok((choice, if plain { key.to_owned() } else { String::new() }))
}

//! Calling a meeting: the notice is checked by its rule, and everybody who holds a seat is written to, each in their own
//! language, with a link to their own page of the meeting.

use super::{
    Meeting, MeetingState, NoticeVerdict,
    rules::{self, NoticeAsked},
    store,
};
use crate::{
    agenda,
    body::{self, BodyState},
    delegation,
    rehearsal::rules::check_real,
    roll, seat, statute,
};
use base::{Arg, Day, Fault, Id, Instant, Refusal, Stop};
use db::{Read, params};
use shell::{
    House, Locale, Pen, Person,
    account::{
        letters::{self, Notice, declines, reader_of},
        mailed_link,
    },
    gate::Scope,
    mail::{self, Letter},
};
use std::collections::HashSet;

db::statements! {
    WITHOUT_ADDRESS = "SELECT p.id, p.name FROM person p WHERE p.email IS NULL AND p.erased_at IS NULL AND p.id IN (
                       SELECT t.person FROM tenure t JOIN seat s ON s.id = t.seat
                       WHERE s.body = ?1 AND s.since <= ?2 AND (s.until IS NULL OR s.until > ?2)
                       AND t.since <= ?2 AND (t.until IS NULL OR t.until > ?2)
                       UNION SELECT d.delegate FROM delegation d WHERE d.meeting = ?3
                       UNION SELECT d.substitute FROM delegation d WHERE d.meeting = ?3) ORDER BY p.name, p.id";
    ERASED = "SELECT id FROM person WHERE id = ?1 AND erased_at IS NOT NULL";
}

/// What came of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Called {
    /// That it was in time, and the numbers that show it.
    pub verdict: NoticeVerdict,
    /// How many people were written to.
    pub mailed: u64,
    /// How many focal points were asked to name their member's delegate.
    pub asked: u64,
    /// Who holds a seat and has no address: whoever calls tells them otherwise.
    pub unreached: Vec<Id<Person>>,
}

/// Everybody who holds a seat in a body on a day, titular or deputy, once, in the order of the seats, and everybody whom
/// a member has named for the meeting; nobody whose data were erased.
pub(crate) fn people(
    read: &mut Read<'_>,
    id: Id<Meeting>,
    meeting: &MeetingState,
    day: Day,
) -> Result<Vec<Id<Person>>, Fault> {
    let roster = seat::roster(read, meeting.body, day)?;
    let mut seen = HashSet::new();
    let holders = roster.iter().flat_map(seat::RosterRow::holders).filter(|holder| !holder.erased);
    let mut people: Vec<Id<Person>> =
        holders.map(|holder| holder.person).filter(|person| seen.insert(*person)).collect();
    for person in delegation::named(read, id)?.into_iter().filter(|person| seen.insert(*person)) {
        if read.get::<Id<Person>>(ERASED, params![person])?.is_none() {
            people.push(person);
        }
    }
    Ok(people)
}

/// Those of them who have no address, by name.
pub(crate) fn without_address(
    read: &mut Read<'_>,
    id: Id<Meeting>,
    meeting: &MeetingState,
    day: Day,
) -> Result<Vec<String>, Fault> {
    let found: Vec<(Id<Person>, String)> = read.all(WITHOUT_ADDRESS, params![meeting.body, day, id])?;
    Ok(found.into_iter().map(|(_, name)| name).collect())
}

/// The verdict on the notice of a meeting, if it were called now.
///
/// # Errors
/// Refuses what would be too late, and asks for the statute where there is none.
pub(crate) fn verdict(
    read: &mut Read<'_>,
    meeting: &MeetingState,
    now: Instant,
    today: Day,
) -> Result<NoticeVerdict, Stop> {
    let asked = NoticeAsked::from(statute::required::<statute::Notice>(read, meeting.body, today)?);
    Ok(rules::notice(&asked, now, meeting.starts_at, &meeting.zone)?)
}

/// Calls a meeting: notes it with the verdict on its notice, and writes to everybody who holds a seat.
///
/// # Errors
/// Refuses a call that is too late (with the article, the days asked and given, and the earliest day possible), a
/// meeting without an agenda, and one that was called already; asks for the statute on notice where there is none.
pub fn call(pen: &mut Pen<'_, '_>, house: &House, id: Id<Meeting>) -> Result<Called, Stop> {
    let before = store::load(pen.tx, id)?.ok_or(Stop::Missing)?;
    let items = agenda::items(pen.tx, id)?.len() as u64;
    rules::check_call(&before, items)?;
    let verdict = verdict(pen.tx, &before, pen.now, pen.today)?;
    store::note_call(pen, id, &verdict)?;
    let after = store::load(pen.tx, id)?.ok_or(Stop::Missing)?;
    let (mailed, unreached) = write_to_all(pen, house, id, &after)?;
    let asked = delegation::ask_members(pen, house, id, &after)?;
    let detail = serde_json::json!({ "mailed": mailed, "unreached": unreached, "asked": asked });
    let draft = pen.draft("meeting.called").about(id).about(before.body);
    pen.enter(draft.before(&before)?.after(&after)?.detail(&detail)?.sealed(id))?;
    Ok(Called { verdict, mailed, asked, unreached })
}

/// To how many people the call of a meeting was written; nothing before it, and of a rehearsal, which writes to nobody.
pub(crate) fn letters_sent(
    read: &mut Read<'_>,
    id: Id<Meeting>,
    meeting: &MeetingState,
) -> Result<Option<u64>, Fault> {
    if meeting.called_at.is_none() || meeting.rehearses.is_some() {
        return Ok(None);
    }
    let Some(mut entry) = ledger::last_of_kind(read, &id.into(), "meeting.called")? else { return Ok(None) };
    ledger::unseal(read, &mut entry)?;
    Ok(entry.detail.and_then(|detail| detail["mailed"].as_u64()))
}

fn write_to_all(
    pen: &mut Pen<'_, '_>,
    house: &House,
    id: Id<Meeting>,
    meeting: &MeetingState,
) -> Result<(u64, Vec<Id<Person>>), Stop> {
    let (mut mailed, mut unreached) = (0, Vec::new());
    for person in people(pen.tx, id, meeting, pen.today)? {
        // Who has switched these letters off finds the meeting on the own page.
        if declines(pen.tx, person, Notice::Call)? {
            continue;
        }
        if write_to(pen, house, id, meeting, person)? {
            mailed += 1;
        } else {
            unreached.push(person);
        }
    }
    Ok((mailed, unreached))
}

/// Writes to one person again, with a new link; the old one stays good. Returns whether there is an address.
///
/// # Errors
/// Refuses before the meeting was called, after it was closed and in a rehearsal, and somebody who does not take part in it.
pub fn invite(
    pen: &mut Pen<'_, '_>,
    house: &House,
    id: Id<Meeting>,
    person: Id<Person>,
) -> Result<bool, Stop> {
    let meeting = store::load(pen.tx, id)?.ok_or(Stop::Missing)?;
    rules::check_not_closed(&meeting)?;
    check_real(&meeting)?;
    if meeting.called_at.is_none() {
        return Err(Refusal::new("governance-refusal-meeting-not-called").into());
    }
    if !roll::sits(pen.tx, id, &meeting, person, pen.today)? {
        return Err(Refusal::new("governance-refusal-not-on-roll").into());
    }
    let reached = write_to(pen, house, id, &meeting, person)?;
    let detail = serde_json::json!({ "reached": reached });
    pen.enter(pen.draft("meeting.invited").about(person).about(id).detail(&detail)?)?;
    Ok(reached)
}

/// Writes to one person, with a link to the own page of the meeting. Returns whether there is an address.
///
/// # Errors
/// A fault of the database or of writing.
pub(crate) fn write_to(
    pen: &mut Pen<'_, '_>,
    house: &House,
    id: Id<Meeting>,
    meeting: &MeetingState,
    person: Id<Person>,
) -> Result<bool, Stop> {
    let Some(contact) = network::person::contact(pen.tx, person)? else { return Ok(false) };
    let only = Scope { kind: "meeting".to_owned(), id: id.uuid() };
    let until = rules::link_until(meeting.ends_at, pen.now);
    let reader = reader_of(pen.tx, person)?;
    // Who has an account says there which language they read.
    let lang = reader.as_ref().map_or(contact.lang, |reader| reader.lang);
    let address = mailed_link(pen, &house.settings.address, lang, person, only, until)?;
    let body = body::load(pen.tx, meeting.body)?.ok_or(Stop::Missing)?;
    let letter = letter(pen.tx, &house.locale(lang), (id, meeting, &body), &contact.name, address)?;
    let letter = Letter { to: contact.email, person: Some(person), ..letter };
    match reader {
        Some(reader) => letters::post(pen, house, &reader, Notice::Call, letter)?,
        None => mail::post(pen.tx, pen.moment, &letter)?,
    }
    Ok(true)
}

/// The call as a letter, without its address.
fn letter(
    read: &mut Read<'_>,
    l: &Locale,
    (id, meeting, body): (Id<Meeting>, &MeetingState, &BodyState),
    name: &str,
    address: String,
) -> Result<Letter, Fault> {
    let when = l.moment(meeting.starts_at, &meeting.zone);
    let venue =
        if meeting.venue.is_empty() { l.t("governance-mail-call-no-venue") } else { meeting.venue.clone() };
    let items = agenda::items(read, id)?;
    let agenda: Vec<String> = items
        .iter()
        .map(|item| format!("{}. {}", l.number(item.position), item.title.plain(l.lang())))
        .collect();
    let notice = meeting.notice.as_ref().map_or_else(String::new, |notice| told(l, notice));
    let args: Vec<(&'static str, Arg)> = vec![
        ("name", name.into()),
        ("body", body.name.clone().into()),
        ("meeting", meeting.name.clone().into()),
        ("when", when.clone().into()),
        ("zone", meeting.zone.as_str().into()),
        ("venue", venue.into()),
        ("format", l.t(meeting.format.key()).into()),
        ("agenda", agenda.join("\n").into()),
        ("notice", notice.into()),
        ("address", address.into()),
    ];
    let subject = [("body", body.name.clone().into()), ("when", when.into())];
    Ok(Letter {
        to: String::new(),
        subject: l.with("governance-mail-call-subject", &subject),
        body: l.with("governance-mail-call-body", &args),
        lang: l.lang(),
        person: None,
        off: None,
    })
}

/// The verdict on a notice as a sentence.
pub(crate) fn told(l: &Locale, notice: &NoticeVerdict) -> String {
    let args: [(&'static str, Arg); 4] = [
        ("article", (&notice.article).into()),
        ("asked", notice.asked.into()),
        ("given", notice.given.into()),
        ("day", notice.called_on.into()),
    ];
    l.with("governance-notice-given", &args)
}

//! Letters about what happens in bodies: a question is open, something is decided, a seat is at risk. They go to those
//! whom it concerns and who have an account, each in their own language, unless they switched them off.

use crate::{
    decision::{self, Decision},
    meeting,
    poll::{self, Poll},
    roll, seat,
};
use base::{Arg, Fault, Id, Kind, Stop};
use ledger::Logged;
use network::mandate::{EndReason, MandateState};
use shell::{
    House, Pen, Person, Tell,
    account::letters::{self, Notice, Reader, readers},
    mail::Letter,
};
use std::collections::HashSet;

/// Of what this room writes letters.
pub const TELLS: &[Tell] = &[
    Tell { on: "poll.opened", write: poll_opened },
    Tell { on: "decision.taken", write: decision_taken },
    Tell { on: "mandate.ended", write: mandate_ended },
    // After the letter, which tells of the seat that was held.
    Tell { on: "mandate.ended", write: |pen, _, _| seat::apply_losses(pen).map(drop) },
];

/// The id of a kind that an entry is about.
fn about<K: Kind>(entry: &Logged) -> Option<Id<K>> {
    let subject = entry.about.iter().find(|subject| subject.kind == K::NAME)?;
    Some(Id::from_uuid(subject.id))
}

/// A letter, its subject and its text by their keys.
fn post(
    pen: &mut Pen<'_, '_>,
    house: &House,
    (reader, notice): (&Reader, Notice),
    [subject, text]: [&str; 2],
    args: &[(&'static str, Arg)],
) -> Result<(), Fault> {
    let l = house.locale(reader.lang);
    let args = [args, &[("name", reader.name.as_str().into())]].concat();
    let letter = Letter {
        to: reader.email.clone(),
        subject: l.with(subject, &args),
        body: l.with(text, &args),
        lang: reader.lang,
        person: Some(reader.person),
        off: None,
    };
    letters::post(pen, house, reader, notice, letter)
}

/// Whoever may vote, or stands by for somebody who may, is told what is open, and where they vote.
fn poll_opened(pen: &mut Pen<'_, '_>, house: &House, entry: &Logged) -> Result<(), Stop> {
    let Some(id) = about::<Poll>(entry) else { return Ok(()) };
    let Some(poll) = poll::load(pen.tx, id)?.filter(|poll| poll.closed_at.is_none()) else { return Ok(()) };
    let Some(meeting) = meeting::load(pen.tx, poll.meeting)? else { return Ok(()) };
    if meeting.rehearses.is_some() {
        return Ok(());
    }
    let readers = readers(pen.tx, Notice::Poll)?;
    let voting = roll::of_meeting(pen.tx, poll.meeting)?.into_iter().map(|line| line.state);
    let voting = voting.filter(|line| line.entitled || line.stands_by).filter_map(|line| line.person);
    let voting: HashSet<Id<Person>> = voting.collect();
    for person in voting {
        let Some(reader) = readers.get(&person) else { continue };
        let place = format!("{}/{}/meetings/{}/mine", house.settings.address, reader.lang, poll.meeting);
        let args = [
            ("question", poll.question.clone().into()),
            ("meeting", meeting.name.clone().into()),
            ("address", place.into()),
        ];
        let keys = ["governance-mail-poll-subject", "governance-mail-poll-body"];
        post(pen, house, (reader, Notice::Poll), keys, &args)?;
    }
    Ok(())
}

/// Whoever sits in a body, or was named for its meeting, is told what it decided.
fn decision_taken(pen: &mut Pen<'_, '_>, house: &House, entry: &Logged) -> Result<(), Stop> {
    let Some(id) = about::<Decision>(entry) else { return Ok(()) };
    let Some(row) = decision::load(pen.tx, id)? else { return Ok(()) };
    let Some(meeting) = meeting::load(pen.tx, row.meeting)? else { return Ok(()) };
    if meeting.rehearses.is_some() {
        return Ok(());
    }
    let readers = readers(pen.tx, Notice::Decision)?;
    for person in meeting::people(pen.tx, row.meeting, &meeting, meeting.day())? {
        let Some(reader) = readers.get(&person) else { continue };
        let place = format!("{}/{}{}", house.settings.address, reader.lang, decision::place(id.uuid()));
        let verdict = if row.adopted {
            "governance-mail-decision-adopted"
        } else {
            "governance-mail-decision-rejected"
        };
        let args = [
            ("title", row.title.clone().into()),
            ("number", row.number.as_str().into()),
            ("meeting", meeting.name.clone().into()),
            ("verdict", Arg::Key(verdict)),
            ("address", place.into()),
        ];
        let keys = ["governance-mail-decision-subject", "governance-mail-decision-body"];
        post(pen, house, (reader, Notice::Decision), keys, &args)?;
    }
    Ok(())
}

/// Whoever holds a seat through a mandate that ends is told what becomes of the seat.
fn mandate_ended(pen: &mut Pen<'_, '_>, house: &House, entry: &Logged) -> Result<(), Stop> {
    let (Some(person), Some(member)) = (about::<Person>(entry), about::<network::Member>(entry)) else {
        return Ok(());
    };
    let after: Option<MandateState> =
        entry.after.clone().and_then(|after| serde_json::from_value(after).ok());
    let Some(MandateState { until: Some(until), end_reason, .. }) = after else { return Ok(()) };
    if end_reason == Some(EndReason::Died) {
        return Ok(());
    }
    let readers = readers(pen.tx, Notice::Seat)?;
    let Some(reader) = readers.get(&person) else { return Ok(()) };
    let (l, day) = (house.locale(reader.lang), pen.today.max(until));
    for held in seat::held_by(pen.tx, person, pen.today)? {
        if held.member.uuid() != member.uuid() {
            continue;
        }
        let roster = seat::roster(pen.tx, held.body, day)?;
        let holder = roster.iter().flat_map(seat::RosterRow::holders).find(|holder| holder.person == person);
        let Some(holder) = holder else { continue };
        let Some(risk) = seat::risk_of(pen.tx, held.body, holder, (day, pen.today))? else { continue };
        let place = format!("{}/{}{}", house.settings.address, reader.lang, seat::place(held.seat.uuid()));
        let args = [
            ("body", held.body_name.clone().into()),
            ("risk", seat::risk_told(&l, &risk).join(" ").into()),
            ("address", place.into()),
        ];
        let keys = ["governance-mail-seat-subject", "governance-mail-seat-body"];
        post(pen, house, (reader, Notice::Seat), keys, &args)?;
    }
    Ok(())
}

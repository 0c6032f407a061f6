//! A meeting in words: when, where, how far, and the line of its quorum.

use super::{Format, Meeting, MeetingState, Stage};
use crate::presence::{self, QuorumLine};
use base::{Id, Instant, Stop};
use shell::{Html, Locale, View, render, ui};

/// The stage as a badge.
pub(super) fn badge(l: &Locale, stage: Stage) -> Html {
    ui::badge(stage.look(), &l.t(stage.key()))
}

/// How people take part and where.
pub(super) fn where_held(l: &Locale, format: Format, venue: &str) -> String {
    match format {
        Format::InPerson if !venue.is_empty() => venue.to_owned(),
        Format::Hybrid if !venue.is_empty() => l.t1("governance-meeting-where", "venue", venue),
        Format::InPerson | Format::Hybrid | Format::Remote => l.t(format.key()),
    }
}

/// The instant and the day of whose presence and statutes a meeting's quorum is told: now, or its last moment.
pub(crate) fn instant_of_presence(meeting: &MeetingState, now: Instant) -> Instant {
    meeting.closed_at.map_or(now, |closed| Instant::from_micros(closed.micros() - 1))
}

#[derive(askama::Template)]
#[template(path = "meeting/quorum.html")]
struct QuorumBlock {
    l: Locale,
    figure: Html,
    sentence: String,
    example: bool,
    represented: Option<String>,
    notes: Vec<String>,
}

/// Roll and quorum as a line that must cross its mark; nothing until the roll is frozen.
pub(crate) fn quorum_block(
    view: &mut View<'_, '_>,
    id: Id<Meeting>,
    meeting: &MeetingState,
    figure: &str,
) -> Result<Html, Stop> {
    if meeting.roll_frozen_at.is_none() {
        return Ok(Html::default());
    }
    let l = view.l();
    let at = instant_of_presence(meeting, view.ask.now);
    let day = meeting.opened_at.unwrap_or(view.ask.now).day_in(&view.ask.house.settings.zone);
    let line = presence::quorum_line(view.read, id, meeting, at, day)?;
    let represented = match &line {
        QuorumLine::Set(line) => {
            let represented = line.presence.represented.heads.0;
            let asked = line.asked.as_ref().filter(|_| represented > 0);
            asked.map(|asked| {
                let key = if asked.counts_proxies {
                    "governance-quorum-represented"
                } else {
                    "governance-quorum-represented-not"
                };
                l.n(key, represented)
            })
        }
        QuorumLine::Unset(_) => None,
    };
    let block = QuorumBlock {
        figure: line.figure(&l, figure).map(|figure| Html(figure.svg())).unwrap_or_default(),
        sentence: line.told(&l),
        example: matches!(&line, QuorumLine::Set(line) if line.example && line.asked.is_some()),
        represented,
        notes: line.notes(&l),
        l,
    };
    Ok(render(&block)?)
}

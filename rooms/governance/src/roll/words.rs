//! A line of the roll as pages tell it.

use super::{RollState, Shown, Why};
use crate::seat::{Capacity, Office};
use network::{name::read_in, person::called};
use shell::{House, Html, Locale, ui};
use uuid::Uuid;

/// A line of the roll, in words.
pub(crate) struct RollLine {
    /// The seat by its number, or that it is a member's vote.
    pub title: String,
    pub class: Option<Html>,
    pub name: Option<String>,
    pub person: Option<String>,
    pub member: Option<String>,
    pub member_place: Option<String>,
    /// Capacity and, when it is more than a member's, office.
    pub roles: String,
    pub weight: String,
    pub badge: Html,
    pub reasons: Vec<Told>,
    /// That all that is asked of a vote is met, where it is; then the reasons in full are for whoever asks.
    pub met: Option<String>,
}

/// A reason and whether it speaks for the vote.
pub(crate) struct Told {
    pub sentence: String,
    pub speaks_for: bool,
}

fn link(house: &House, l: &Locale, kind: &str, id: Uuid) -> Option<String> {
    let link = house.rooms.iter().flat_map(|room| room.links).find(|link| link.kind == kind)?;
    Some(format!("/{}{}", l.lang(), (link.place)(id)))
}

/// The line in words.
pub(crate) fn line(house: &House, l: &Locale, shown: &Shown) -> RollLine {
    let state = &shown.state;
    let member = shown.member_name.as_ref().map(|name| match &shown.member_names {
        Some(names) => read_in(name, names, l.lang()),
        None => name.clone(),
    });
    let mut roles = vec![l.t(capacity(state))];
    roles.extend(shown.office.filter(|office| *office != Office::Member).map(|office| l.t(office.key())));
    RollLine {
        title: match shown.number {
            Some(number) => l.t1("governance-seat-number", "number", l.number(number)),
            None => l.t("governance-roll-delegation"),
        },
        class: shown.class.as_ref().map(|class| l.words(class)),
        name: shown.name.as_ref().map(|name| called(l, name, shown.erased)),
        person: state.person.filter(|_| !shown.erased).and_then(|id| link(house, l, "person", id.uuid())),
        member,
        member_place: state.member.and_then(|id| link(house, l, "member", id.uuid())),
        roles: if state.person.is_some() || state.capacity == Capacity::Deputy {
            l.list(&roles)
        } else {
            String::new()
        },
        weight: l.number(state.weight),
        badge: badge(l, state.entitled, state.stands_by),
        reasons: told(l, state.reasons.0.iter()),
        met: (state.entitled && state.reasons.0.iter().all(super::Reason::speaks_for))
            .then(|| l.n("governance-roll-met", state.reasons.0.len())),
    }
}

/// What the person is on the line: titular or deputy of a seat, a member's delegate or substitute.
fn capacity(state: &RollState) -> &'static str {
    match (state.seat, state.capacity) {
        (Some(_), capacity) => capacity.key(),
        (None, Capacity::Titular) => "governance-capacity-delegate",
        (None, Capacity::Deputy) => "governance-capacity-substitute",
    }
}

/// Whether a line votes, as a badge.
pub(crate) fn badge(l: &Locale, entitled: bool, stands_by: bool) -> Html {
    match (entitled, stands_by) {
        (true, _) => ui::badge("good", &l.t("governance-roll-votes")),
        (false, true) => ui::badge("wait", &l.t("governance-roll-stands-by")),
        (false, false) => ui::badge("plain", &l.t("governance-roll-no-vote")),
    }
}

fn told<'r>(l: &Locale, reasons: impl Iterator<Item = &'r super::Reason>) -> Vec<Told> {
    reasons.map(|reason| Told { sentence: reason.told(l), speaks_for: reason.speaks_for() }).collect()
}

/// The answer to "may I vote, and why?".
pub(crate) struct Answered {
    pub sentence: String,
    pub look: &'static str,
    pub reasons: Vec<Told>,
}

/// The answer for one person: the line that votes or stands by, else all that keeps them from it.
pub(crate) fn answer(l: &Locale, why: &Why, zone: &str) -> Answered {
    let without = |sentence| Answered { sentence, look: "bad", reasons: Vec::new() };
    match why {
        Why::Lines(lines) => {
            // The line that votes comes first, then the one that stands by.
            let decides = lines.first();
            let (key, look) = match decides.map(|line| (line.entitled, line.stands_by)) {
                Some((true, _)) => ("governance-mine-votes", "good"),
                Some((false, true)) => ("governance-mine-stands-by", "wait"),
                _ => ("governance-mine-no-vote", "bad"),
            };
            let told_of = lines.iter().take(if look == "bad" { lines.len() } else { 1 });
            Answered { sentence: l.t(key), look, reasons: told(l, told_of.flat_map(|line| &line.reasons.0)) }
        }
        Why::CameLater { frozen_at } => {
            without(l.t1("governance-mine-came-later", "when", l.moment(*frozen_at, zone)))
        }
        Why::Ended { on, reason, article } => {
            let reason = reason.map(|reason| l.t(reason.key()));
            without(match (reason, article) {
                (Some(reason), Some(article)) => l.with(
                    "governance-mine-ended-article",
                    &[("day", (*on).into()), ("reason", reason.into()), ("article", article.into())],
                ),
                (Some(reason), None) => l.t2("governance-mine-ended-reason", "day", *on, "reason", reason),
                (None, _) => l.t1("governance-mine-ended", "day", *on),
            })
        }
        Why::NoSeat => without(l.t("governance-mine-no-seat")),
    }
}

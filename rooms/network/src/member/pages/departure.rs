//! The page on which it is recorded that a member leaves, and on which that is corrected or taken back: it says first
//! what hangs on it.

use super::{form::private, list::section_name, loaded, place, show::left};
use crate::{
    gate::StewardsMember,
    mandate,
    member::{MemberState, store},
    section,
};
use base::Stop;
use shell::{Answer, Change, Form, Granted, Html, Locale, View, ui};

#[derive(askama::Template)]
#[template(path = "member/departure.html")]
struct DeparturePage {
    l: Locale,
    title: String,
    member: String,
    errors: Html,
    /// That it left, or will.
    left: Option<String>,
    /// Why it cannot be taken back.
    fixed: Option<String>,
    /// Sections and standings that would end, or go on, each with its days.
    hanging: Vec<(String, String)>,
    /// Mandates that would end, or go on, with their days.
    mandates: Vec<(String, String)>,
    /// What of other rooms hangs on it.
    panels: Vec<Html>,
    day: Html,
}

pub(super) fn show(view: &mut View<'_, '_>, granted: Granted<StewardsMember>) -> Result<Answer, Stop> {
    let stored = loaded(view.read, granted.member)?;
    let (l, today, state) = (view.l(), view.ask.today(), &stored.state);
    let (would, fixed) = match state.departed {
        None => (state.clone(), None),
        Some(_) => match store::if_it_stayed(view.read, &stored) {
            Ok(would) => (would, None),
            Err(Stop::Refused(refusals)) => (state.clone(), refusals.first().map(|one| l.refusal(one))),
            Err(stop) => return Err(stop),
        },
    };
    let first = state.departed.unwrap_or(today);
    let title = l.t1("network-departure-title", "name", state.name_in(l.lang()));
    let body = DeparturePage {
        member: view.ask.href(&place(stored.id.uuid())),
        errors: ui::errors(&l, view.filled),
        left: state.departed.map(|day| left(&l, day, today)),
        mandates: if fixed.is_some() { Vec::new() } else { mandate::pages::hanging(view, stored.id)? },
        hanging: if fixed.is_some() { Vec::new() } else { hanging(view, &would, state)? },
        fixed,
        panels: view.panels("member-departure", stored.id.uuid())?,
        day: ui::Field::new(&l, "day", "network-form-leave-day")
            .kind("date")
            .required()
            .html(view.filled, &first.to_string()),
        title: title.clone(),
        l,
    };
    private(title, &body)
}

/// The sections and standings that hold until it leaves, or would go on if it did not.
fn hanging(
    view: &mut View<'_, '_>,
    would: &MemberState,
    state: &MemberState,
) -> Result<Vec<(String, String)>, Stop> {
    let (l, from) = (view.l(), state.departed.unwrap_or(view.ask.today()));
    let all = section::list(view.read)?;
    let goes_on = |until: Option<base::Day>| until.is_none_or(|until| until > from);
    let sections = would.affiliations.iter().filter(|one| goes_on(one.until));
    let sections = sections.map(|one| (section_name(&l, &all, &one.section), l.span(one.since, one.until)));
    let standings = would.standings.iter().filter(|one| goes_on(one.until));
    let standings = standings.map(|one| {
        let word = l.t(&format!("network-standing-{}", one.standing));
        (l.t1("network-departure-standing", "standing", word), l.span(one.since, one.until))
    });
    Ok(sections.chain(standings).collect())
}

pub(super) fn leave(
    change: &mut Change<'_, '_>,
    granted: Granted<StewardsMember>,
    form: &Form,
) -> Result<Answer, Stop> {
    let day = form.required_day("day")?;
    store::leave(&mut change.pen(), granted.member, day)?;
    change.see(&place(granted.member.uuid()))
}

pub(super) fn correct(
    change: &mut Change<'_, '_>,
    granted: Granted<StewardsMember>,
    form: &Form,
) -> Result<Answer, Stop> {
    let day = form.required_day("day")?;
    let house = std::sync::Arc::clone(&change.ask.house);
    store::correct_departure(&mut change.pen(), &house, granted.member, day)?;
    change.see(&place(granted.member.uuid()))
}

pub(super) fn withdraw(
    change: &mut Change<'_, '_>,
    granted: Granted<StewardsMember>,
    _: &Form,
) -> Result<Answer, Stop> {
    let house = std::sync::Arc::clone(&change.ask.house);
    store::withdraw_departure(&mut change.pen(), &house, granted.member)?;
    change.see(&place(granted.member.uuid()))
}

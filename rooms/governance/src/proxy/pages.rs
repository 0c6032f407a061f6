//! Proxies on a page: the secretary enters them for all, everybody gives their own on their own page.

use super::{Proxy, store};
use crate::{
    meeting::{
        self, Meeting, MeetingState,
        gate::{ChairsMeeting, InMeeting},
    },
    roll::{self, RollEntry, Which},
    sheet::{Sheet, Sought},
    statute,
};
use base::{Day, Fault, Id, Refusal, Stop};
use db::Read;
use shell::{Answer, Change, Form, Granted, Html, Locale, Page, Person, Routes, View, render, ui};

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .form::<ChairsMeeting, ChairsMeeting>("/meetings/{meeting}/proxies", show, give)
        .act::<ChairsMeeting, ChairsMeeting>("/meetings/{meeting}/proxies/{proxy}/withdrawal", withdraw, show)
        .form::<InMeeting, InMeeting>("/meetings/{meeting}/mine/proxy", show_mine, give_mine)
        .act::<InMeeting, InMeeting>(
            "/meetings/{meeting}/mine/proxy/withdrawal",
            withdraw_mine,
            meeting::mine_page,
        )
}

#[derive(askama::Template)]
#[template(path = "meeting/proxies.html")]
struct ProxiesPage {
    l: Locale,
    errors: Html,
    back: (String, Html),
    here: String,
    frozen: bool,
    says: Vec<String>,
    lines: Vec<Line>,
    search: Html,
    principal: Html,
    holder: Html,
}

struct Line {
    principal: String,
    holder: String,
    given: String,
    withdraw: Html,
}

/// What the statutes say of proxies, in words, or that they say nothing.
fn says(read: &mut Read<'_>, l: &Locale, meeting: &MeetingState, day: Day) -> Result<Vec<String>, Fault> {
    match statute::in_force::<statute::Proxy>(read, meeting.body, day)? {
        None => Ok(vec![l.t("governance-proxy-unset")]),
        Some(statute) => {
            let mut told = statute::told(read, l, &statute.terms.into(), statute.since)?;
            told.push(l.t1("governance-clause-article", "article", statute.article));
            Ok(told)
        }
    }
}

/// How a line of the roll is called.
pub(crate) fn called(read: &mut Read<'_>, l: &Locale, entry: Id<RollEntry>) -> Result<String, Fault> {
    Ok(roll::named(read, entry)?.map(|line| roll::choice(l, &line)).unwrap_or_default())
}

/// Everybody who votes by the frozen roll and is found by the words, but `but`, as choices of a form.
fn choices(
    read: &mut Read<'_>,
    l: &Locale,
    id: Id<Meeting>,
    sought: &Sought,
    but: Option<Id<RollEntry>>,
) -> Result<Vec<(String, String)>, Fault> {
    let voting = roll::search(read, id, Which::Voting, "", |line| line.id != but)?;
    let lines = voting.iter().filter_map(|line| Some((line.id?.to_string(), line.has(sought.words()), line)));
    Ok(sought.narrow(lines).into_iter().map(|(id, line)| (id, roll::choice(l, line))).collect())
}

fn show(view: &mut View<'_, '_>, granted: Granted<ChairsMeeting>) -> Result<Answer, Stop> {
    let l = view.l();
    let id = granted.meeting;
    let state = meeting::load(view.read, id)?.ok_or(Stop::Missing)?;
    let place = meeting::place(id.uuid());
    let mut lines = Vec::new();
    for given in store::listed(view.read, id)? {
        lines.push(Line {
            principal: called(view.read, &l, given.principal)?,
            holder: called(view.read, &l, given.holder)?,
            given: l.moment(given.given_at, &state.zone),
            withdraw: ui::button(
                &l,
                &format!("{place}/proxies/{}/withdrawal", given.id),
                "governance-proxy-withdraw",
                "quiet",
                &[],
            ),
        });
    }
    let sought = Sought::of(view.filled, "", &["principal", "holder"]);
    let people = choices(view.read, &l, id, &sought, None)?;
    let select =
        |name, label| ui::choose(&l, view.filled, name, (label, "governance-choose-person"), &people, "");
    let body = ProxiesPage {
        errors: ui::errors(&l, view.filled),
        back: (view.ask.href(&format!("{place}/chair")), l.words(&state.name)),
        here: view.ask.href(&view.ask.place),
        frozen: state.roll_frozen_at.is_some(),
        says: says(view.read, &l, &state, view.ask.today())?,
        lines,
        search: sought.html(&l, people.len()),
        principal: select("principal", "governance-proxy-principal"),
        holder: select("holder", "governance-proxy-holder"),
        l: l.clone(),
    };
    let mut page = Page::new(l.t("governance-proxy-title"), render(&body)?);
    page.private = true;
    Ok(Answer::Page(page))
}

fn give(change: &mut Change<'_, '_>, granted: Granted<ChairsMeeting>, form: &Form) -> Result<Answer, Stop> {
    let mut refusals = shell::Refusals::default();
    let principal = refusals.keep(form.id::<RollEntry>("principal"));
    let holder = refusals.keep(form.id::<RollEntry>("holder"));
    refusals.done()?;
    let (principal, holder) = principal.zip(holder).ok_or(Stop::Missing)?;
    store::give(&mut change.pen(), granted.meeting, principal, holder)?;
    change.see(&format!("{}/proxies", meeting::place(granted.meeting.uuid())))
}

fn withdraw(change: &mut Change<'_, '_>, granted: Granted<ChairsMeeting>, _: &Form) -> Result<Answer, Stop> {
    let id: Id<Proxy> = change.ask.path.id("proxy")?;
    store::load(change.tx, id)?.filter(|proxy| proxy.meeting == granted.meeting).ok_or(Stop::Missing)?;
    store::withdraw(&mut change.pen(), id)?;
    change.see(&format!("{}/proxies", meeting::place(granted.meeting.uuid())))
}

/// The line on which somebody votes by the frozen roll.
fn own_line(read: &mut Read<'_>, id: Id<Meeting>, person: Id<Person>) -> Result<Id<RollEntry>, Stop> {
    let own = roll::of_person(read, id, person)?.into_iter().find(|line| line.state.entitled);
    own.map(|line| line.id).ok_or_else(|| Refusal::new("governance-refusal-proxy-principal").into())
}

fn show_mine(view: &mut View<'_, '_>, granted: Granted<InMeeting>) -> Result<Answer, Stop> {
    let l = view.l();
    let id = granted.meeting;
    let state = meeting::load(view.read, id)?.ok_or(Stop::Missing)?;
    let own = roll::of_person(view.read, id, granted.person)?.into_iter().find(|line| line.state.entitled);
    let place = format!("{}/mine", meeting::place(id.uuid()));
    let action = format!("{place}/proxy");
    let back = (place, l.words(&state.name));
    let mut sheet = Sheet::new(l.t("governance-proxy-give-title"), back, action, "governance-proxy-give");
    let told = says(view.read, &l, &state, view.ask.today())?;
    sheet.lead = Some(told.join(" "));
    if let Some(own) = own {
        let sought = Sought::of(view.filled, "", &["holder"]);
        let people = choices(view.read, &l, id, &sought, Some(own.id))?;
        let words = ("governance-proxy-holder", "governance-choose-person");
        sheet.search = sought.html(&l, people.len());
        sheet.fields = vec![ui::choose(&l, view.filled, "holder", words, &people, "")];
    }
    sheet.answer(view)
}

fn give_mine(change: &mut Change<'_, '_>, granted: Granted<InMeeting>, form: &Form) -> Result<Answer, Stop> {
    let own = own_line(change.tx, granted.meeting, granted.person)?;
    let holder = form.id::<RollEntry>("holder")?;
    store::give(&mut change.pen(), granted.meeting, own, holder)?;
    change.see(&format!("{}/mine", meeting::place(granted.meeting.uuid())))
}

fn withdraw_mine(change: &mut Change<'_, '_>, granted: Granted<InMeeting>, _: &Form) -> Result<Answer, Stop> {
    let own = own_line(change.tx, granted.meeting, granted.person)?;
    let given = store::of_line(change.tx, own)?.into_iter().find(|given| given.principal == own);
    let given = given.ok_or_else(|| Refusal::new("governance-refusal-proxy-withdrawn"))?;
    store::withdraw(&mut change.pen(), given.id)?;
    change.see(&format!("{}/mine", meeting::place(granted.meeting.uuid())))
}

//! What a delegate's answer and the chair's show of hands post to.

use super::{
    Hands, NewBallot, NewHands, cast,
    hands::{self, InHall},
    store::pressed,
};
use crate::{
    meeting::gate::{ChairsMeeting, InMeeting},
    poll::{self, Poll, PollState, gate::SeesPoll},
    roll::{self, RollEntry},
    sheet::Sheet,
};
use base::{Id, Refusal, Stop};
use network::{name::read_in, person::called};
use shell::{Answer, Change, Form, Granted, Html, Locale, Refusals, Routes, View, ui};

/// The most people whose names are offered for ticking; beyond, a show of hands is of all who are open for it.
const MOST_NAMED: usize = 1_000;

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .act::<InMeeting, SeesPoll>("/polls/{poll}/ballots", vote, poll::show)
        .form::<ChairsMeeting, ChairsMeeting>("/polls/{poll}/hands", show_hands, enter)
        .act::<ChairsMeeting, SeesPoll>("/polls/{poll}/hands/{hands}/removal", remove, poll::show)
}

/// Whoever presses does so with a line of their own; for whom is theirs to say and ours to check.
fn vote(change: &mut Change<'_, '_>, granted: Granted<InMeeting>, form: &Form) -> Result<Answer, Stop> {
    let id: Id<Poll> = change.ask.path.id("poll")?;
    let elector: Id<RollEntry> = form.id("elector")?;
    let caster: Id<RollEntry> = form.id("caster")?;
    let (choice, key) = pressed(form)?;
    let own = roll::load(change.tx, caster)?.filter(|line| line.meeting == granted.meeting);
    if own.and_then(|line| line.person) != Some(granted.person) {
        return Err(Stop::Missing);
    }
    cast(&mut change.pen(), id, NewBallot { elector, caster, choice, key })?;
    change.see(&format!("/meetings/{}/mine", granted.meeting))
}

fn found(view: &mut View<'_, '_>) -> Result<(Id<Poll>, PollState), Stop> {
    let id: Id<Poll> = view.ask.path.id("poll")?;
    Ok((id, poll::load(view.read, id)?.ok_or(Stop::Missing)?))
}

fn show_hands(view: &mut View<'_, '_>, _: Granted<ChairsMeeting>) -> Result<Answer, Stop> {
    let (l, filled) = (view.l(), view.filled);
    let (id, state) = found(view)?;
    let open = hands::open_for_hands(view.read, id, &state, view.ask.now)?;
    let number =
        |name: &str, label: &str| ui::Field::new(&l, name, label).number().required().html(filled, "");
    let mut fields =
        vec![number("for", "governance-hands-for"), number("against", "governance-hands-against")];
    if state.rule().abstention {
        fields.push(number("abstain", "governance-hands-abstain"));
    }
    if (1..=MOST_NAMED).contains(&open.len()) {
        fields.push(exceptions(&l, &open, &filled.form));
    }
    let back = (poll::chair(state.meeting), l.words(&state.question));
    let sheet = Sheet::new(
        l.t("governance-hands-title"),
        back,
        format!("/polls/{id}/hands"),
        "governance-hands-enter",
    );
    Sheet { lead: Some(l.n("governance-hands-about", open.len())), fields, ..sheet }.answer(view)
}

/// The people in the hall, each to be ticked who was not asked.
fn exceptions(l: &Locale, open: &[InHall], form: &Form) -> Html {
    let ticked: Vec<&str> = form.all("except").collect();
    let mut html = format!(
        r#"<details><summary>{}</summary><fieldset><legend>{}</legend>"#,
        Html::escaped(&l.n("governance-hands-asked", open.len())),
        Html::escaped(&l.t("governance-hands-except"))
    );
    for one in open {
        let id = one.entry.to_string();
        let mark = if ticked.contains(&id.as_str()) { " checked" } else { "" };
        html.push_str(&format!(
            r#"<p class="tick"><input type="checkbox" id="f-{id}" name="except" value="{id}"{mark}> <label for="f-{id}">{}</label></p>"#,
            Html::escaped(&named(l, one))
        ));
    }
    html.push_str("</fieldset></details>");
    Html(html)
}

fn named(l: &Locale, one: &InHall) -> String {
    let name = one.name.as_ref().map(|name| called(l, name, one.erased));
    let member = one.member.as_ref().map(|name| match &one.member_names {
        Some(names) => read_in(name, names, l.lang()),
        None => name.clone(),
    });
    let seat = one.seat.map(|number| l.t1("governance-right-seat", "number", number.to_string()));
    [name, member, seat].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn enter(change: &mut Change<'_, '_>, granted: Granted<ChairsMeeting>, form: &Form) -> Result<Answer, Stop> {
    let id: Id<Poll> = change.ask.path.id("poll")?;
    let abstention = poll::load(change.tx, id)?.ok_or(Stop::Missing)?.rule().abstention;
    let mut refusals = Refusals::default();
    // Blank is not nought: a stray press of Enter must count nobody.
    let mut number = |name: &str, is_asked: bool| {
        let number = form.number(name, 0, 100_000).and_then(|number| match number {
            None if is_asked => Err(Refusal::new("governance-refusal-hands-blank").at(name)),
            number => Ok(number.unwrap_or(0).unsigned_abs()),
        });
        refusals.keep(number).unwrap_or(0)
    };
    let (in_favour, against, abstain) =
        (number("for", true), number("against", true), number("abstain", abstention));
    refusals.done()?;
    let except = form.all("except").filter_map(Id::parse).collect();
    super::enter(&mut change.pen(), id, NewHands { except, in_favour, against, abstain })?;
    change.see(&poll::chair(granted.meeting))
}

fn remove(change: &mut Change<'_, '_>, granted: Granted<ChairsMeeting>, _: &Form) -> Result<Answer, Stop> {
    let poll: Id<Poll> = change.ask.path.id("poll")?;
    let hands: Id<Hands> = change.ask.path.id("hands")?;
    if !hands::shows(change.tx, poll)?.iter().any(|show| show.id == hands) {
        return Err(hands::removed(change.tx, poll, hands)?.into());
    }
    super::remove(&mut change.pen(), hands)?;
    change.see(&poll::chair(granted.meeting))
}

//! The forms with which a meeting is planned, called, opened and closed. What cannot be taken back has a page of its own
//! that says what will happen before it does.

use super::{
    Format, Meeting, MeetingState, Plan, calling,
    gate::{ChairsMeeting, PlansMeetings},
    pages::place,
    rules, store, words,
};
use crate::{
    agenda::{self, ItemState},
    body::{self, Body},
    poll, presence, roll,
    sheet::Sheet,
    statute,
};
use base::{Arg, Id, Localised, Refusal, Stop};
use shell::{Answer, Change, Filled, Form, Granted, Html, Locale, Refusals, Routes, View, ui};

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .form::<PlansMeetings, PlansMeetings>("/meetings/new", show_new, create)
        .form::<ChairsMeeting, ChairsMeeting>("/meetings/{meeting}/edit", show_edit, change)
        .act::<ChairsMeeting, ChairsMeeting>("/meetings/{meeting}/removal", discard, show_edit)
        .form::<ChairsMeeting, ChairsMeeting>("/meetings/{meeting}/call", show_call, call)
        .form::<ChairsMeeting, ChairsMeeting>("/meetings/{meeting}/opening", show_opening, open)
        .form::<ChairsMeeting, ChairsMeeting>("/meetings/{meeting}/closure", show_closure, close)
}

fn chair(id: Id<Meeting>) -> String {
    format!("{}/chair", place(id.uuid()))
}

/// The fields of a plan; `first` is what stands in them on a first showing, `notice` how long before the beginning it is called.
fn plan_fields(l: &Locale, filled: &Filled, first: &First, notice: Option<String>) -> Vec<Html> {
    let formats: Vec<(String, String)> =
        Format::ALL.iter().map(|format| (format.code().to_owned(), l.t(format.key()))).collect();
    let time = |name: &'static str, label| ui::Field::new(l, name, label).kind("datetime-local").required();
    let starts = time("starts", "governance-field-starts");
    let starts = match notice {
        Some(notice) => starts.hint(notice),
        None => starts,
    };
    vec![
        ui::words_fields(l, filled, "name", "governance-field-name", &first.name, None),
        ui::select(l, filled, "format", "governance-meeting-format", &formats, &first.format),
        ui::Field::new(l, "venue", "governance-field-venue")
            .hint(l.t("governance-field-venue-hint"))
            .html(filled, &first.venue),
        ui::zones(l, filled, "zone", "governance-field-zone", &first.zone, None),
        starts.html(filled, &first.starts),
        time("ends", "governance-field-ends").html(filled, &first.ends),
    ]
}

/// What stands in the fields of a plan on a first showing.
#[derive(Default)]
struct First {
    name: Localised,
    format: String,
    venue: String,
    zone: String,
    starts: String,
    ends: String,
}

impl First {
    fn of(meeting: &MeetingState) -> Self {
        Self {
            name: meeting.name.clone(),
            format: meeting.format.code().to_owned(),
            venue: meeting.venue.clone(),
            zone: meeting.zone.clone(),
            starts: rules::local_time(meeting.starts_at, &meeting.zone),
            ends: rules::local_time(meeting.ends_at, &meeting.zone),
        }
    }
}

fn read_plan(form: &Form) -> Result<Plan, Vec<Refusal>> {
    let mut refusals = Refusals::default();
    let name = refusals.keep(form.words("name", rules::MOST_NAME));
    let format = refusals.keep(form.choice("format", Format::parse));
    let venue = refusals.keep(form.optional("venue", rules::MOST_VENUE));
    if format.is_some_and(|format| format != Format::Remote) && matches!(venue, Some(None)) {
        refusals.push(Refusal::new("governance-refusal-venue").at("venue"));
    }
    let zone = form.text("zone").to_owned();
    if !rules::is_zone(&zone) {
        refusals.push(Refusal::new("governance-refusal-zone").with("value", zone.as_str()).at("zone"));
    }
    let starts_at = refusals.keep(rules::instant_of(form.text("starts"), &zone, "starts"));
    let ends_at = refusals.keep(rules::instant_of(form.text("ends"), &zone, "ends"));
    refusals.done()?;
    let times = starts_at.zip(ends_at);
    match (name, format, venue, times) {
        (Some(name), Some(format), Some(venue), Some((starts_at, ends_at))) => {
            Ok(Plan { name, format, venue: venue.unwrap_or_default(), zone, starts_at, ends_at })
        }
        // Whatever was not read has been refused above.
        _ => Err(Vec::new()),
    }
}

fn show_new(view: &mut View<'_, '_>, granted: Granted<PlansMeetings>) -> Result<Answer, Stop> {
    let (l, filled) = (view.l(), view.filled);
    let back = ("/meetings".to_owned(), l.t("governance-meetings-title").into());
    let mut sheet = Sheet::new(
        l.t("governance-meeting-new"),
        back,
        "/meetings/new".to_owned(),
        "governance-meeting-plan",
    );
    sheet.lead = Some(l.t("governance-meeting-new-about"));
    let bodies = bodies(view, &l, &granted)?;
    if bodies.is_empty() {
        sheet.lead = Some(l.t("governance-meeting-no-body"));
        sheet.links = vec![("/bodies/new".to_owned(), l.t("governance-body-new"))];
        return sheet.answer(view);
    }
    let chosen = view.ask.query.text("body").to_owned();
    let first = First { zone: view.ask.house.settings.zone.clone(), ..First::default() };
    sheet.fields = vec![ui::select(&l, filled, "body", "governance-meetings-body", &bodies, &chosen)];
    // Of one body its rule stands by the date, of several by their names.
    let only = bodies.first().filter(|_| bodies.len() == 1).and_then(|(id, _)| Id::parse(id));
    let notice = only.map(|body| notice_of(view, &l, body)).transpose()?.flatten();
    sheet.fields.extend(plan_fields(&l, filled, &first, notice));
    sheet.answer(view)
}

/// The bodies for which somebody may plan a meeting.
fn bodies(
    view: &mut View<'_, '_>,
    l: &Locale,
    granted: &PlansMeetings,
) -> Result<Vec<(String, String)>, Stop> {
    let today = view.ask.today();
    let mut own = Vec::new();
    for body in body::choices(view.read, today)?.into_iter().filter(|body| granted.of(body.id)) {
        let name = l.noted(&body.name);
        let word = match statute::in_force::<statute::Notice>(view.read, body.id, today)? {
            Some(says) => {
                let args = [("body", name.into()), ("count", says.terms.days.into())];
                l.with("governance-meeting-body-notice", &args)
            }
            None => name,
        };
        own.push((body.id.to_string(), word));
    }
    Ok(own)
}

/// How long before its beginning a meeting of a body is called, and by which article; nothing where no statute says.
fn notice_of(view: &mut View<'_, '_>, l: &Locale, body: Id<Body>) -> Result<Option<String>, Stop> {
    let says = statute::in_force::<statute::Notice>(view.read, body, view.ask.today())?;
    Ok(says.map(|says| {
        let told = l.n("governance-say-notice", says.terms.days);
        l.t2("governance-meeting-notice", "says", told, "article", l.cited(&says.article))
    }))
}

fn create(change: &mut Change<'_, '_>, granted: Granted<PlansMeetings>, form: &Form) -> Result<Answer, Stop> {
    let body = form.id::<Body>("body").and_then(|body| {
        let choice = || Refusal::new("shell-refusal-choice").at("body");
        if granted.of(body) { Ok(body) } else { Err(choice()) }
    });
    let plan = match (body, read_plan(form)) {
        (Ok(body), Ok(plan)) => (body, plan),
        (body, plan) => {
            return Err(body
                .err()
                .into_iter()
                .chain(plan.err().unwrap_or_default())
                .collect::<Vec<_>>()
                .into());
        }
    };
    let id = store::create(&mut change.pen(), plan.0, plan.1)?;
    change.see(&chair(id))
}

fn show_edit(view: &mut View<'_, '_>, granted: Granted<ChairsMeeting>) -> Result<Answer, Stop> {
    let (l, id) = (view.l(), granted.meeting);
    let state = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let mut sheet = sheet(&l, id, &state, "governance-meeting-edit", "edit", "governance-keep");
    if state.called_at.is_some() {
        sheet.lead = Some(l.t("governance-meeting-edit-called"));
    }
    let notice = match state.called_at {
        None => notice_of(view, &l, state.body)?,
        Some(_) => None,
    };
    sheet.fields = plan_fields(&l, view.filled, &First::of(&state), notice);
    let version = store::version(view.read, id)?;
    sheet.fields.push(Html(format!(r#"<input type="hidden" name="version" value="{version}">"#)));
    let removal = format!("{}/removal", place(id.uuid()));
    sheet.after = vec![ui::button(&l, &removal, "governance-meeting-discard", "bad", &[])];
    sheet.answer(view)
}

/// A form that leads back to the chair's page.
fn sheet(
    l: &Locale,
    id: Id<Meeting>,
    state: &MeetingState,
    title: &str,
    word: &str,
    submit: &'static str,
) -> Sheet {
    let back = (chair(id), l.words(&state.name));
    Sheet::new(l.t(title), back, format!("{}/{word}", place(id.uuid())), submit)
}

fn change(change: &mut Change<'_, '_>, granted: Granted<ChairsMeeting>, form: &Form) -> Result<Answer, Stop> {
    let version = form.number("version", 0, i64::MAX)?.map_or(0, i64::unsigned_abs);
    store::change(&mut change.pen(), granted.meeting, version, read_plan(form)?)?;
    change.see(&chair(granted.meeting))
}

fn discard(change: &mut Change<'_, '_>, granted: Granted<ChairsMeeting>, _: &Form) -> Result<Answer, Stop> {
    store::discard(&mut change.pen(), granted.meeting)?;
    change.see("/meetings")
}

fn paragraph(class: &str, text: &str) -> Html {
    Html(format!(r#"<p class="{class}">{}</p>"#, Html::escaped(text)))
}

fn list(items: &[String]) -> Html {
    let items: String = items.iter().map(|item| format!("<li>{}</li>", Html::escaped(item))).collect();
    Html(format!("<ul>{items}</ul>"))
}

fn show_call(view: &mut View<'_, '_>, granted: Granted<ChairsMeeting>) -> Result<Answer, Stop> {
    let (l, id) = (view.l(), granted.meeting);
    let (now, today) = (view.ask.now, view.ask.today());
    let state = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let mut sheet = sheet(&l, id, &state, "governance-call-title", "call", "governance-call-do");
    let people = calling::people(view.read, id, &state, today)?;
    let without = calling::without_address(view.read, id, &state, today)?;
    sheet.lead = Some(l.n("governance-call-people", people.len() - without.len()));
    let when = l.between(state.starts_at, state.ends_at, &state.zone);
    let venue = words::where_held(&l, state.format, &state.venue);
    sheet.fields.push(paragraph("verdict", &format!("{when} · {venue}")));
    let mut refused = false;
    match calling::verdict(view.read, &state, now, today) {
        Ok(verdict) => sheet.fields.push(paragraph("notice good", &calling::told(&l, &verdict))),
        Err(Stop::Refused(refusals)) if !view.filled.again() => {
            refused = true;
            sheet.fields.extend(refusals.iter().map(|refusal| paragraph("notice bad", &l.refusal(refusal))));
        }
        Err(Stop::Refused(_)) => {}
        Err(stop) => return Err(stop),
    }
    if now > state.starts_at {
        let began = l.moment(state.starts_at, &state.zone);
        sheet.fields.push(paragraph("notice wait", &l.t1("governance-call-late", "when", began)));
    }
    if !without.is_empty() {
        sheet.fields.push(paragraph("notice wait", &l.n("governance-call-unreached", without.len())));
        sheet.fields.push(list(&without));
    }
    let day = state.starts_at.day_in(&state.zone);
    sheet.fields.extend(statute::lacking_block(view, state.body, day)?);
    if refused {
        // What cannot succeed has no button: the way goes through what must be mended first.
        sheet.after = std::mem::take(&mut sheet.fields);
        sheet.links = vec![(format!("{}/edit", place(id.uuid())), l.t("governance-meeting-edit"))];
    } else {
        sheet.fields.push(paragraph("hint", &l.t("governance-call-about")));
    }
    sheet.answer(view)
}

fn call(change: &mut Change<'_, '_>, granted: Granted<ChairsMeeting>, _: &Form) -> Result<Answer, Stop> {
    let house = std::sync::Arc::clone(&change.ask.house);
    calling::call(&mut change.pen(), &house, granted.meeting)?;
    change.see(&chair(granted.meeting))
}

fn show_opening(view: &mut View<'_, '_>, granted: Granted<ChairsMeeting>) -> Result<Answer, Stop> {
    let (l, id) = (view.l(), granted.meeting);
    let state = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let mut sheet = sheet(&l, id, &state, "governance-opening-title", "opening", "governance-opening-do");
    let totals = match state.roll_frozen_at {
        Some(_) => roll::counts(view.read, id)?,
        None => roll::provisional_totals(view.read, &view.ask.house.memo, id, state.body, view.ask.today())?,
    };
    sheet.lead = Some(l.t(match state.roll_frozen_at {
        Some(_) => "governance-opening-frozen",
        None => "governance-opening-about",
    }));
    sheet.fields.push(paragraph("", &roll::totals_told(&l, &totals)));
    sheet.answer(view)
}

fn open(change: &mut Change<'_, '_>, granted: Granted<ChairsMeeting>, _: &Form) -> Result<Answer, Stop> {
    store::open(&mut change.pen(), granted.meeting)?;
    change.see(&chair(granted.meeting))
}

/// A sentence and the list that it announces, as one.
fn noticed(sentence: &str, all: &[String]) -> Html {
    Html(format!(r#"<div class="notice wait"><p>{}</p>{}</div>"#, Html::escaped(sentence), list(all)))
}

fn show_closure(view: &mut View<'_, '_>, granted: Granted<ChairsMeeting>) -> Result<Answer, Stop> {
    let (l, id) = (view.l(), granted.meeting);
    let state = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let mut sheet = sheet(&l, id, &state, "governance-closure-title", "closure", "governance-closure-do");
    let present = presence::count(view.read, id)?;
    sheet.lead = Some(l.n("governance-closure-present", present));
    let pending = agenda::items(view.read, id)?.into_iter().filter(|item| item.state == ItemState::Pending);
    let pending: Vec<String> = pending
        .map(|item| {
            let args: [(&'static str, Arg); 2] =
                [("number", l.number(item.position).into()), ("title", l.noted(&item.title).into())];
            l.with("governance-paper-under", &args)
        })
        .collect();
    if !pending.is_empty() {
        sheet.fields.push(noticed(&l.n("governance-closure-pending", pending.len()), &pending));
    }
    let drafted: Vec<String> =
        poll::drafted(view.read, id)?.iter().map(|(_, question)| l.noted(question)).collect();
    if !drafted.is_empty() {
        sheet.fields.push(noticed(&l.n("governance-closure-drafted", drafted.len()), &drafted));
    }
    sheet.fields.push(paragraph("hint", &l.t("governance-closure-about")));
    sheet.answer(view)
}

fn close(change: &mut Change<'_, '_>, granted: Granted<ChairsMeeting>, _: &Form) -> Result<Answer, Stop> {
    store::close(&mut change.pen(), granted.meeting)?;
    change.see(&place(granted.meeting.uuid()))
}

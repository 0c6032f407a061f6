//! The register, the page of a decision, and the form with which the secretary states its effect.

use super::{Decision, DecisionRow, exchange, feed, rules, store};
use crate::{
    body::{self, Scope},
    gate::{Secretary, SeesBody, body_named},
    meeting::{self, gate::SeesMeeting},
    poll::{self, PollState},
    roll,
    sheet::Sheet,
    verdict,
};
use base::{Fault, Id, Lang, Localised, Stop};
use db::Read;
use ledger::Subject;
use shell::{
    Answer, Change, Form, Granted, Html, Locale, Page, Public, Refusals, Role, Routes, View, render, ui,
};
use uuid::Uuid;

/// The most reasons told for which votes were given or taken.
const MOST_REASONS: usize = 12;
/// Decisions on one page of the register.
const PAGE: usize = 25;

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .page::<Public>("/decisions", list)
        .file::<Public>("/decisions.csv", exchange::csv, &exchange::CSV)
        .file::<Public>("/decisions.json", exchange::json, &exchange::JSON)
        .api::<Public>("/api/decisions", exchange::api_list, &exchange::LIST)
        .api::<SeesMeeting>("/api/decisions/{decision}", exchange::api_one, &exchange::ONE)
        .file::<Public>("/decisions.atom", feed::all, &feed::ALL)
        .file::<SeesBody>("/bodies/{body}/decisions.atom", feed::of_body, &feed::OF_BODY)
        .page::<SeesMeeting>("/decisions/{decision}", show)
        .form::<Secretary, Secretary>("/decisions/{decision}/effect", show_effect, state_effect)
}

/// The address of a decision's page, without language.
pub(crate) fn place(id: Uuid) -> String {
    format!("/decisions/{id}")
}

/// What a decision is called among other things: its number and title, and that it was not adopted.
pub(crate) fn title(read: &mut Read<'_>, id: Uuid, l: &Locale) -> Result<Option<String>, Fault> {
    Ok(store::load(read, Id::from_uuid(id))?.map(|row| {
        let key =
            if row.adopted { "governance-decision-named" } else { "governance-decision-named-rejected" };
        l.t2(key, "number", row.number.as_str(), "title", l.noted(&row.title))
    }))
}

fn named(l: &Locale, row: &DecisionRow) -> String {
    l.t2("governance-decision-named", "number", row.number.as_str(), "title", l.plain(&row.title))
}

/// Adopted or not, as a badge.
pub(super) fn badge(l: &Locale, adopted: bool) -> Html {
    match adopted {
        true => ui::badge("good", &l.t("governance-decision-adopted")),
        false => ui::badge("bad", &l.t("governance-decision-rejected")),
    }
}

#[derive(askama::Template)]
#[template(path = "decision/list.html")]
struct ListPage {
    l: Locale,
    here: String,
    fields: Vec<Html>,
    count: String,
    lines: Vec<Line>,
    pager: Html,
    csv: String,
    json: String,
    feed: String,
}

struct Line {
    place: String,
    number: String,
    title: Html,
    badge: Html,
    body: Html,
    body_place: String,
    day: String,
}

fn list(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    view.ask.query.only(&["body", "year", "adopted", "as_of", "page"])?;
    let l = view.l();
    let (filter, _) = exchange::filter(view.read, view.ask)?;
    let total = store::counted(view.read, &filter)?;
    let (shown, pager) = ui::numbered(view, "/decisions", PAGE, usize::try_from(total).unwrap_or(usize::MAX));
    let found = store::listed(view.read, &filter, PAGE as u64, shown.start as u64)?;
    let lines = found.into_iter().map(|one| Line {
        place: view.ask.href(&place(one.id.uuid())),
        number: one.number,
        title: l.words(&one.title),
        badge: badge(&l, one.adopted),
        body: l.words(&one.body_name),
        body_place: view.ask.href(&body::place(one.body.uuid())),
        day: l.day(one.taken_at.day_in(&one.zone)),
    });
    let same = view.ask.query.with("page", "");
    let file = |ending: &str| format!("{}?{same}", view.ask.href(&format!("/decisions.{ending}")));
    let page = ListPage {
        here: view.ask.href("/decisions"),
        fields: fields(view.read, view.ask, &l, &filter.scope)?,
        count: l.n("governance-decisions-count", total),
        lines: lines.collect(),
        pager,
        csv: file("csv"),
        json: file("json"),
        feed: view.ask.href("/decisions.atom"),
        l: l.clone(),
    };
    let mut answer = Page::new(l.t("governance-decisions-title"), render(&page)?);
    answer.description = l.t("governance-decisions-about");
    answer.alternates = vec![
        ("application/json", "/api/decisions".to_owned()),
        ("application/atom+xml", view.ask.href("/decisions.atom")),
    ];
    Ok(Answer::Page(answer))
}

/// The fields of the search, filled with what is asked.
fn fields(read: &mut Read<'_>, ask: &shell::Ask, l: &Locale, scope: &Scope) -> Result<Vec<Html>, Fault> {
    let any = || std::iter::once((String::new(), l.t("governance-decisions-any")));
    let seen = |id, public| match scope {
        Scope::All => true,
        Scope::Public(_) => public,
        Scope::And(own, _) => public || own.contains(&id),
    };
    let bodies = store::bodies(read)?.into_iter().filter(|(id, _, public)| seen(*id, *public));
    let mut bodies: Vec<(String, String)> =
        bodies.map(|(id, name, _)| (id.to_string(), l.noted(&name))).collect();
    bodies.sort_by_cached_key(|(_, name)| l.sort_key(name));
    let bodies: Vec<_> = any().chain(bodies).collect();
    let years = store::years(read)?.into_iter().map(|year| (year.to_string(), year.to_string()));
    let years: Vec<_> = any().chain(years).collect();
    let outcomes = [("yes", "governance-decision-adopted"), ("no", "governance-decision-rejected")];
    let outcomes: Vec<_> = any().chain(outcomes.map(|(value, key)| (value.to_owned(), l.t(key)))).collect();
    // An address may name a body by its code; the field holds ids.
    let body = match body_named(read, ask, ask.query.text("body"))? {
        Some(id) => id.to_string(),
        None => String::new(),
    };
    let none = Default::default();
    Ok(vec![
        ui::select(l, &none, "body", "governance-decisions-body", &bodies, &body),
        ui::select(l, &none, "year", "governance-decisions-year", &years, ask.query.text("year")),
        ui::select(l, &none, "adopted", "governance-decisions-outcome", &outcomes, ask.query.text("adopted")),
    ])
}

#[derive(askama::Template)]
#[template(path = "decision/show.html")]
struct DecisionPage {
    l: Locale,
    trail: Vec<(String, Html)>,
    number: String,
    title: Html,
    badge: Html,
    taken: String,
    in_force: Option<String>,
    sentence: Option<String>,
    casting: Option<String>,
    result: Html,
    entitled: Option<String>,
    /// What gave or took the vote, and whether it took it.
    because: Vec<(String, bool)>,
    roll: String,
    rule: Html,
    signatures: Html,
    poll: Option<String>,
    paragraphs: Vec<Html>,
    effect: Html,
    state_effect: Option<String>,
    proof: Html,
    text_sha256: String,
    panels: Vec<Html>,
    history: Html,
    json: String,
}

fn show(view: &mut View<'_, '_>, _: Granted<SeesMeeting>) -> Result<Answer, Stop> {
    let l = view.l();
    let id: Id<Decision> = view.ask.path.id("decision")?;
    let row = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let meeting = meeting::load(view.read, row.meeting)?.ok_or(Stop::Missing)?;
    let owner = body::load(view.read, row.body)?.ok_or(Stop::Missing)?;
    let poll = match row.poll {
        Some(id) => poll::load(view.read, id)?,
        None => None,
    };
    let keeps = view.ask.who.administers() || view.ask.who.holds(Role::Secretary, Some(row.body.uuid()));
    let title = named(&l, &row);
    let page = DecisionPage {
        trail: vec![
            (view.ask.href("/decisions"), l.t("governance-decisions-title").into()),
            (view.ask.href(&body::place(row.body.uuid())), l.words(&owner.name)),
            (view.ask.href(&meeting::place(row.meeting.uuid())), l.words(&meeting.name)),
        ],
        number: row.number.clone(),
        title: l.words(&row.title),
        badge: badge(&l, row.adopted),
        taken: l.t1("governance-decision-taken", "when", l.moment(row.taken_at, &meeting.zone)),
        in_force: row.in_force.map(|day| l.t1("governance-decision-in-force", "day", day)),
        sentence: poll.as_ref().and_then(|poll| told(&l, poll)),
        casting: casting(view.read, &l, row.poll, poll.as_ref())?,
        result: result(&l, poll.as_ref(), &title)?,
        entitled: poll.as_ref().and_then(|poll| entitled(&l, poll)),
        because: because(view.read, &l, row.meeting)?,
        roll: view.ask.href(&format!("/meetings/{}/roll", row.meeting)),
        rule: poll.as_ref().map(|poll| poll::rule(view.read, &l, poll)).transpose()?.unwrap_or_default(),
        signatures: ui::signatures(&l),
        poll: row.poll.map(|id| view.ask.href(&poll::place(id.uuid()))),
        paragraphs: row.paragraphs.0.iter().map(|words| l.words(words)).collect(),
        effect: l.words(&row.effect),
        state_effect: keeps.then(|| view.ask.href(&format!("{}/effect", place(id.uuid())))),
        proof: proof(view.read, &l, id)?,
        text_sha256: row.state()?.text_sha256.0.to_string(),
        panels: view.panels("decision", id.uuid())?,
        history: ui::history(view, "governance", &id.into())?,
        json: format!("/api/decisions/{id}"),
        l: l.clone(),
    };
    let mut answer = Page::new(title, render(&page)?);
    answer.description = page.sentence.clone().unwrap_or_default();
    answer.alternates = vec![("application/json", page.json.clone())];
    Ok(Answer::Page(answer))
}

fn told(l: &Locale, poll: &PollState) -> Option<String> {
    poll.outcome().map(|outcome| verdict::sentence(l, outcome, &poll.articles))
}

/// Whose casting vote decided, and by whose hand, where one did.
fn casting(
    read: &mut Read<'_>,
    l: &Locale,
    id: Option<Id<poll::Poll>>,
    state: Option<&PollState>,
) -> Result<Option<String>, Fault> {
    match id.zip(state) {
        Some((id, state)) => poll::casting_told(read, l, id, state),
        None => Ok(None),
    }
}

fn result(l: &Locale, poll: Option<&PollState>, title: &str) -> Result<Html, Fault> {
    let outcome = poll.and_then(|poll| Some((poll, poll.outcome()?)));
    let block = outcome.map(|(poll, outcome)| poll::result(l, "decision", title, outcome, &poll.articles));
    Ok(block.transpose()?.unwrap_or_default())
}

/// Who was entitled, and how many of them took part.
fn entitled(l: &Locale, poll: &PollState) -> Option<String> {
    let outcome = poll.outcome()?;
    let count = |amount: tally::Amount| base::Arg::from(amount.heads.0);
    Some(l.with(
        "governance-decision-entitled",
        &[
            ("entitled", count(outcome.entitled)),
            ("present", count(outcome.present)),
            ("represented", count(outcome.represented)),
        ],
    ))
}

/// Why those were entitled who were, and why the others were not.
fn because(
    read: &mut Read<'_>,
    l: &Locale,
    meeting: Id<meeting::Meeting>,
) -> Result<Vec<(String, bool)>, Fault> {
    let all = roll::because(read, meeting, l)?.into_iter().take(MOST_REASONS);
    let told = all.map(|one| {
        let count = i64::try_from(one.lines).unwrap_or(i64::MAX);
        (l.t2("governance-decision-because", "count", count, "reason", one.told), one.against)
    });
    Ok(told.collect())
}

fn proof(read: &mut Read<'_>, l: &Locale, id: Id<Decision>) -> Result<Html, Fault> {
    let entry = ledger::last_of_kind(read, &Subject::from(id), "decision.taken")?;
    Ok(entry.map(|entry| ui::proof(l, entry.seq)).unwrap_or_default())
}

fn show_effect(view: &mut View<'_, '_>, _: Granted<Secretary>) -> Result<Answer, Stop> {
    let (l, filled) = (view.l(), view.filled);
    let id: Id<Decision> = view.ask.path.id("decision")?;
    let row = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let day = row.in_force.map(|day| day.to_string()).unwrap_or_default();
    let mut fields =
        vec![ui::words_fields(&l, filled, "effect", "governance-decision-effect", &row.effect, Some(4))];
    if row.adopted {
        fields.push(
            ui::Field::new(&l, "in_force", "governance-decision-in-force-day")
                .kind("date")
                .html(filled, &day),
        );
    }
    // Always the present state: who was overtaken sees what changed in the history and may then insist.
    fields.push(Html(format!(r#"<input type="hidden" name="seen" value="{}">"#, store::seen(&row))));
    let pieces = [("number", row.number.clone().into()), ("title", l.words(&row.title))];
    let back = (place(id.uuid()), l.around("governance-decision-named", &pieces));
    let action = format!("{}/effect", place(id.uuid()));
    let sheet =
        Sheet::new(l.t("governance-decision-effect-title"), back, action, "governance-decision-effect-state");
    Sheet { fields, lead: Some(l.t("governance-decision-effect-about")), ..sheet }.answer(view)
}

fn state_effect(change: &mut Change<'_, '_>, _: Granted<Secretary>, form: &Form) -> Result<Answer, Stop> {
    let id: Id<Decision> = change.ask.path.id("decision")?;
    let row = store::load(change.tx, id)?.ok_or(Stop::Missing)?;
    let mut refusals = Refusals::default();
    let has_effect = Lang::ALL.iter().any(|lang| !form.text(&format!("effect-{lang}")).is_empty());
    let effect = if has_effect {
        refusals.keep(form.words("effect", rules::MOST_EFFECT))
    } else {
        Some(Localised::default())
    };
    let in_force = refusals.keep(form.day("in_force"));
    refusals.done()?;
    let (Some(effect), Some(in_force)) = (effect, in_force) else { return Err(Stop::Missing) };
    if form.text("seen") != store::seen(&row) {
        return Err(store::overtaken().into());
    }
    store::state_effect(&mut change.pen(), id, effect, in_force)?;
    change.see(&place(id.uuid()))
}

//! A body's statutes on its page, and the form with which an administrator enacts one.

use super::{NewStatute, Statute, StatuteState, Terms, Topic, form, rules, store, whole, words};
use crate::{
    body::{self, Body, BodyKind, BodyState},
    reason,
    sheet::Sheet,
};
use base::{Day, Fault, Id, Refusal, Stop};
use db::Read;
use shell::{
    Administers, Answer, Change, Filled, Form, Granted, Html, Locale, Refusals, Routes, View, render, ui,
};
use std::collections::BTreeMap;

pub(crate) fn routes(routes: Routes) -> Routes {
    whole::routes(routes)
        .form::<Administers, Administers>("/bodies/{body}/statutes/new", show_new, add)
        .form::<Administers, Administers>("/statutes/{statute}/withdrawal", show_withdrawal, withdraw)
}

#[derive(askama::Template)]
#[template(path = "statute/block.html")]
struct Block {
    l: Locale,
    /// That all are examples, and since when most are in force: said once.
    examples: bool,
    usual: Option<String>,
    statutes: Vec<Line>,
    upcoming: Vec<Line>,
    unset: Option<String>,
    add: Option<String>,
}

struct Line {
    topic: String,
    sentences: Vec<String>,
    article: String,
    example: bool,
    /// Since when, and that it was entered only after it began, or after the day that is looked at; empty where it is as usual.
    days: Vec<String>,
    withdrawal: Option<String>,
}

/// What a body's statutes say on a day, and on which topics they are silent.
pub(crate) fn block(
    read: &mut Read<'_>,
    l: &Locale,
    body: Id<Body>,
    (day, today): (Day, Day),
    administers: bool,
) -> Result<Html, Stop> {
    let in_force = store::listed(read, body, day)?;
    // Delegates are named for what all members belong to, and few bodies vote by another's rule: nobody misses it.
    let kind = body::load(read, body)?.map(|state| state.kind);
    let missed = |topic: &Topic| match topic {
        Topic::Delegation => kind == Some(BodyKind::GeneralAssembly),
        Topic::LentRule => false,
        _ => true,
    };
    let silent = Topic::ALL.iter().filter(|topic| missed(topic));
    let silent = silent.filter(|topic| in_force.iter().all(|statute| statute.topic != **topic));
    let silent: Vec<String> = silent.map(|topic| l.t(topic.key())).collect();
    let mut statutes = Vec::new();
    for statute in in_force {
        statutes.push(line(read, l, statute, day)?);
    }
    let mut upcoming = Vec::new();
    for (id, statute) in store::upcoming(read, body, day)? {
        let ahead = rules::check_withdrawal(statute.since, today).is_ok();
        let withdrawal = (administers && ahead).then(|| format!("/{}/statutes/{id}/withdrawal", l.lang()));
        upcoming.push(Line { withdrawal, ..line(read, l, statute, day)? });
    }
    let (examples, usual) = usual(l, &mut statutes);
    let unset = (!silent.is_empty()).then(|| l.t1("governance-statutes-unset", "topics", l.list(&silent)));
    let add = administers.then(|| format!("/{}{}", l.lang(), whole::place(body)));
    Ok(render(&Block { l: l.clone(), examples, usual, statutes, upcoming, unset, add })?)
}

/// Takes out of the lines what most of them have alike: that all are examples, and their days.
fn usual(l: &Locale, lines: &mut [Line]) -> (bool, Option<String>) {
    let examples = lines.len() > 1 && lines.iter().all(|line| line.example);
    let mut counts: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    for line in lines.iter() {
        *counts.entry(line.days.clone()).or_default() += 1;
    }
    let usual = counts.into_iter().max_by_key(|(_, count)| *count).filter(|(_, count)| *count > 1);
    for line in lines.iter_mut() {
        line.example &= !examples;
        if usual.as_ref().is_some_and(|(days, _)| line.days == *days) {
            line.days.clear();
        }
    }
    let told = |(days, count): (Vec<String>, usize)| {
        let key =
            if count == lines.len() { "governance-statutes-all" } else { "governance-statutes-usually" };
        l.t1(key, "days", days.join(" · "))
    };
    (examples, usual.map(told))
}

fn line(read: &mut Read<'_>, l: &Locale, statute: StatuteState, day: Day) -> Result<Line, Stop> {
    let entered = statute.entered_on.map(|entered| {
        let key =
            if entered > day { "governance-statute-unknown-then" } else { "governance-statute-entered" };
        l.t1(key, "day", entered)
    });
    Ok(Line {
        topic: l.t(statute.topic.key()),
        sentences: words::told(read, l, &statute.value, statute.since)?,
        article: l.cited(&statute.article),
        example: statute.example,
        days: std::iter::once(l.span(statute.since, None)).chain(entered).collect(),
        withdrawal: None,
    })
}

/// A statute as the ledger has it, in a line: its topic, what it says, its article and days.
pub(crate) fn said(
    read: &mut Read<'_>,
    l: &Locale,
    state: &serde_json::Value,
) -> Result<Option<String>, Fault> {
    let text = |field: &str| state[field].as_str();
    let (Some(topic), Some(article), Some(since)) =
        (text("topic").and_then(Topic::parse), text("article"), text("since").and_then(Day::parse))
    else {
        return Ok(None);
    };
    let Ok(terms) = Terms::read(topic, &state["value"]) else { return Ok(None) };
    let args = [
        ("what", l.t(topic.key()).into()),
        ("says", words::told(read, l, &terms, since)?.join(" ").into()),
        ("article", article.into()),
        ("days", l.span(since, text("until").and_then(Day::parse)).into()),
    ];
    Ok(Some(l.with("governance-history-says", &args)))
}

fn find(read: &mut Read<'_>, word: &str) -> Result<(Id<Body>, BodyState), Stop> {
    let id = body::find(read, word)?.ok_or(Stop::Missing)?;
    Ok((id, body::load(read, id)?.ok_or(Stop::Missing)?))
}

fn show_new(view: &mut View<'_, '_>, _: Granted<Administers>) -> Result<Answer, Stop> {
    let (id, state) = find(view.read, view.ask.path.word("body"))?;
    match Topic::parse(view.ask.query.text("topic")) {
        Some(topic) => show_topic(view, id, &state, topic),
        // All topics are on the page of the whole.
        None => Ok(Answer::See(view.ask.href(&whole::place(id)))),
    }
}

fn show_topic(
    view: &mut View<'_, '_>,
    id: Id<Body>,
    state: &BodyState,
    topic: Topic,
) -> Result<Answer, Stop> {
    let (l, today) = (view.l(), view.ask.today());
    let bodies = body::choices(view.read, today)?;
    let bodies: Vec<(String, String)> = bodies
        .into_iter()
        .filter(|body| topic != Topic::LentRule || body.id != id)
        .map(|body| (body.code, l.noted(&body.name)))
        .collect();
    let now = store::listed(view.read, id, today)?.into_iter().find(|statute| statute.topic == topic);
    let lead = match &now {
        Some(statute) => {
            let says = words::told(view.read, &l, &statute.value, statute.since)?.join(" ");
            l.t2("governance-statute-now", "says", says, "article", statute.article.as_str())
        }
        None => l.t("governance-statute-silent"),
    };
    // The article of an example that is replaced: with another, whether it is one still is asked.
    let example_of = match (view.filled.again(), &now) {
        (true, _) => view.filled.form.text("article").to_owned(),
        (false, Some(statute)) if statute.example => statute.article.clone(),
        (false, _) => String::new(),
    };
    // Whoever changes one thing must not take back the rest: the form begins with what is in force.
    let begun = now.filter(|_| !view.filled.again()).map(|statute| {
        let mut written = form::written(&statute.value);
        written.push(("article".to_owned(), statute.article));
        written.extend(statute.example.then(|| ("example".to_owned(), "yes".to_owned())));
        let pairs: Vec<(&str, &str)> = written.iter().map(|(name, value)| (&**name, &**value)).collect();
        Filled::beginning(Form::of(&pairs))
    });
    let filled = begun.as_ref().unwrap_or(view.filled);
    let mut fields = form::fields(&l, filled, topic, &bodies);
    fields.push(
        ui::Field::new(&l, "article", "governance-statute-article")
            .hint(l.t("governance-statute-article-hint"))
            .required()
            .html(filled, ""),
    );
    fields.push(Html(format!(
        r#"<input type="hidden" name="example-of" value="{}">"#,
        Html::escaped(&example_of)
    )));
    fields.push(ui::tick(&l, filled, "example", "governance-statute-example-tick", false));
    fields.push(
        ui::Field::new(&l, "since", "governance-statute-since")
            .kind("date")
            .required()
            .html(filled, &today.to_string()),
    );
    let place = whole::place(id);
    let whole = format!(" · {}", l.t("governance-statutes-whole"));
    let back = (place.clone(), [l.words(&state.name), whole.into()].into_iter().collect());
    let action = format!("{place}/new?topic={topic}");
    let sheet = Sheet {
        lead: Some(lead),
        fields,
        ..Sheet::new(l.t(topic.key()), back, action, "governance-statute-enact")
    };
    sheet.answer(view)
}

fn add(change: &mut Change<'_, '_>, _: Granted<Administers>, form: &Form) -> Result<Answer, Stop> {
    let (id, _) = find(change.tx, change.ask.path.word("body"))?;
    let topic = Topic::parse(change.ask.query.text("topic")).ok_or(Stop::Missing)?;
    let mut refusals = Refusals::default();
    let terms = match form::read(form, topic) {
        Ok(terms) => Some(terms),
        Err(wrong) => {
            wrong.into_iter().for_each(|refusal| refusals.push(refusal));
            None
        }
    };
    let article = refusals.keep(form.required("article", 200));
    let since = refusals.keep(form.required_day("since"));
    let example_of = form.text("example-of");
    if form.ticked("example")
        && !example_of.is_empty()
        && article.as_deref().is_some_and(|one| one != example_of)
    {
        refusals.push(Refusal::new("governance-refusal-statute-example").at("example"));
    }
    refusals.done()?;
    let (Some(terms), Some(article), Some(since)) = (terms, article, since) else {
        return Err(Stop::Missing);
    };
    let new = NewStatute { terms, article, example: form.ticked("example"), since };
    store::enact(&mut change.pen(), id, new)?;
    change.see(&format!("{}?done=set", whole::place(id)))
}

fn show_withdrawal(view: &mut View<'_, '_>, _: Granted<Administers>) -> Result<Answer, Stop> {
    let l = view.l();
    let id: Id<Statute> = view.ask.path.id("statute")?;
    let statute = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    rules::check_withdrawal(statute.since, view.ask.today())?;
    let state = body::load(view.read, statute.body)?.ok_or(Stop::Missing)?;
    let back = (body::place(statute.body.uuid()), l.words(&state.name));
    let says = words::told(view.read, &l, &statute.value, statute.since)?.join(" ");
    let args = [("says", says.into()), ("article", statute.article.into()), ("day", statute.since.into())];
    let title = l.t1("governance-statute-withdrawal", "topic", l.t(statute.topic.key()));
    let sheet = Sheet {
        lead: Some(l.with("governance-statute-withdrawal-about", &args)),
        fields: vec![
            ui::Field::new(&l, "reason", "governance-statute-reason").required().html(view.filled, ""),
        ],
        ..Sheet::new(title, back, format!("/statutes/{id}/withdrawal"), "governance-statute-withdraw")
    };
    sheet.answer(view)
}

fn withdraw(change: &mut Change<'_, '_>, _: Granted<Administers>, form: &Form) -> Result<Answer, Stop> {
    let id: Id<Statute> = change.ask.path.id("statute")?;
    let statute = store::load(change.tx, id)?.ok_or(Stop::Missing)?;
    let reason = form.required("reason", reason::MOST)?;
    store::withdraw(&mut change.pen(), id, &reason)?;
    change.see(&body::place(statute.body.uuid()))
}

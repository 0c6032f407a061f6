//! All the statutes of a body on one page: what is set, what is silent and what waits for it, and a whole set that is
//! taken over at once, from another body or as an example.
//!
//! The usual set is an example and marked as one: nothing of it holds unless somebody takes it over.

use super::{
    CheckIn, DecisionNumbering, Deputy, Hands, NewStatute, Notice, PollRule, Proxy, PublicFollow, Quorum,
    Remote, StatuteState, Terms, Topic, store, words,
};
use crate::{
    body::{self, Body, BodyState},
    seat::loss::SeatLoss,
};
use base::{Day, Fault, Id, Refusal, Stop};
use db::Read;
use shell::{
    Administers, Answer, Change, Form, Granted, Html, Locale, Page, Refusals, Routes, View, render, ui,
};

/// Without which a meeting cannot be called, or no question be put to the vote.
const NEEDED: [(Topic, &str); 6] = [
    (Topic::Notice, "governance-statutes-for-call"),
    (Topic::Quorum, "governance-statutes-for-vote"),
    (Topic::PollRule, "governance-statutes-for-vote"),
    (Topic::Proxy, "governance-statutes-for-vote"),
    (Topic::Remote, "governance-statutes-for-vote"),
    (Topic::Hands, "governance-statutes-for-vote"),
];

pub(super) fn routes(routes: Routes) -> Routes {
    routes.form::<Administers, Administers>("/bodies/{body}/statutes", show, take_over)
}

/// The page of a body's statutes, without language.
pub(super) fn place(body: Id<Body>) -> String {
    format!("{}/statutes", body::place(body.uuid()))
}

/// The form of one statute, without language.
fn topic_place(body: Id<Body>, topic: Topic) -> String {
    format!("{}/new?topic={topic}", place(body))
}

/// What a body's statutes are silent on, on a day, without which it can neither call a meeting nor vote.
///
/// # Errors
/// A fault of the database.
fn lacking(read: &mut Read<'_>, body: Id<Body>, day: Day) -> Result<Vec<Topic>, Fault> {
    let set = store::listed(read, body, day)?;
    let silent = |topic: &Topic| set.iter().all(|statute| statute.topic != *topic);
    Ok(NEEDED.iter().map(|(topic, _)| *topic).filter(silent).collect())
}

/// Whether some body can call a meeting and vote.
///
/// # Errors
/// A fault of the database.
pub(crate) fn has_enough(read: &mut Read<'_>, day: Day) -> Result<bool, Fault> {
    for body in body::choices(read, day)? {
        if lacking(read, body.id, day)?.is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Where the statutes of a new federation's first body are set.
///
/// # Errors
/// A fault of the database.
pub(crate) fn step_place(read: &mut Read<'_>, day: Day) -> Result<String, Fault> {
    Ok(body::choices(read, day)?.first().map_or_else(|| "/bodies/new".to_owned(), |body| place(body.id)))
}

#[derive(askama::Template)]
#[template(path = "statute/lacking.html")]
struct Lacking {
    l: Locale,
    /// Each, and where it is set for who may.
    topics: Vec<(String, Option<String>)>,
    whole: Option<String>,
}

/// What must still be set before a body can vote on a day, with the way there for administrators; nothing where all is.
///
/// # Errors
/// A fault of the database or the template.
pub(crate) fn lacking_block(view: &mut View<'_, '_>, body: Id<Body>, day: Day) -> Result<Option<Html>, Stop> {
    let l = view.l();
    let topics = lacking(view.read, body, day)?;
    if topics.is_empty() {
        return Ok(None);
    }
    let administers = view.ask.who.administers();
    let block = Lacking {
        topics: topics
            .iter()
            .map(|topic| {
                let at = administers.then(|| view.ask.href(&topic_place(body, *topic)));
                (l.t(topic.key()), at)
            })
            .collect(),
        whole: administers.then(|| view.ask.href(&place(body))),
        l,
    };
    Ok(Some(render(&block)?))
}

#[derive(askama::Template)]
#[template(path = "statute/whole.html")]
struct WholePage {
    l: Locale,
    errors: Html,
    back: (String, Html),
    done: Option<String>,
    enough: bool,
    lines: Vec<Line>,
    /// What of the usual set would be taken over: the topic and what it says.
    usual: Vec<(String, String)>,
    action: String,
    fields: Html,
}

struct Line {
    topic: String,
    place: String,
    /// What it says and under which article; nothing where it is silent.
    says: Option<(String, String)>,
    example: bool,
    needed: Option<String>,
}

fn found(read: &mut Read<'_>, word: &str) -> Result<(Id<Body>, BodyState), Stop> {
    let id = body::find(read, word)?.ok_or(Stop::Missing)?;
    Ok((id, body::load(read, id)?.ok_or(Stop::Missing)?))
}

fn show(view: &mut View<'_, '_>, _: Granted<Administers>) -> Result<Answer, Stop> {
    let (l, filled, today) = (view.l(), view.filled, view.ask.today());
    let (id, state) = found(view.read, view.ask.path.word("body"))?;
    let set = store::listed(view.read, id, today)?;
    let mut lines = Vec::new();
    for topic in Topic::ALL {
        lines.push(line(view.read, &l, id, *topic, set.iter().find(|one| one.topic == *topic))?);
    }
    let free = silent(view.read, id, today)?;
    let mut usual = Vec::new();
    for terms in usual_set(view.read, id, &state, today)?.iter().filter(|terms| free.contains(&terms.topic()))
    {
        let says = words::told(view.read, &l, terms, today)?.join(" ");
        usual.push((l.t(terms.topic().key()), says));
    }
    let others = body::choices(view.read, today)?.into_iter().filter(|other| other.id != id);
    let others = others.map(|other| (other.id.to_string(), l.noted(&other.name)));
    let example = (!usual.is_empty()).then(|| ("usual".to_owned(), l.t("governance-statutes-usual")));
    let sources: Vec<(String, String)> = example.into_iter().chain(others).collect();
    let fields = [
        ui::select(&l, filled, "from", "governance-statutes-from", &sources, ""),
        ui::Field::new(&l, "article", "governance-statute-article")
            .hint(l.t("governance-statutes-article-hint"))
            .html(filled, ""),
        ui::Field::new(&l, "since", "governance-statute-since")
            .kind("date")
            .required()
            .html(filled, &today.to_string()),
    ];
    let done = match view.ask.query.text("done") {
        "set" => Some(l.t("governance-statutes-done-set")),
        "taken" => Some(l.t("governance-statutes-done-taken")),
        _ => None,
    };
    let body = WholePage {
        errors: ui::errors(&l, filled),
        back: (view.ask.href(&body::place(id.uuid())), l.words(&state.name)),
        done,
        enough: lacking(view.read, id, today)?.is_empty(),
        lines,
        usual,
        action: view.ask.href(&place(id)),
        fields: if free.is_empty() || sources.is_empty() {
            Html::default()
        } else {
            fields.into_iter().collect()
        },
        l: l.clone(),
    };
    let mut page = Page::new(l.t("governance-statutes-whole"), render(&body)?);
    page.private = true;
    Ok(Answer::Page(page))
}

fn line(
    read: &mut Read<'_>,
    l: &Locale,
    body: Id<Body>,
    topic: Topic,
    set: Option<&StatuteState>,
) -> Result<Line, Fault> {
    let says = match set {
        Some(statute) => {
            Some((words::told(read, l, &statute.value, statute.since)?.join(" "), statute.article.clone()))
        }
        None => None,
    };
    let needed = NEEDED.iter().find(|(one, _)| *one == topic).filter(|_| set.is_none());
    Ok(Line {
        topic: l.t(topic.key()),
        place: format!("/{}{}", l.lang(), topic_place(body, topic)),
        says,
        example: set.is_some_and(|statute| statute.example),
        needed: needed.map(|(_, key)| l.t(key)),
    })
}

/// The topics on which nothing is set, for now or ahead.
fn silent(read: &mut Read<'_>, body: Id<Body>, day: Day) -> Result<Vec<Topic>, Fault> {
    let mut set: Vec<Topic> = store::listed(read, body, day)?.into_iter().map(|one| one.topic).collect();
    set.extend(store::upcoming(read, body, day)?.into_iter().map(|(_, one)| one.topic));
    Ok(Topic::ALL.iter().copied().filter(|topic| !set.contains(topic)).collect())
}

/// What many federations say. Whose members vote by their standing, who names delegates and by whose rule else a body
/// votes is each one's own, and left open.
fn usual_set(read: &mut Read<'_>, id: Id<Body>, state: &BodyState, day: Day) -> Result<Vec<Terms>, Fault> {
    let half = tally::Threshold::MoreThan(tally::Fraction::new(1, 2));
    let quorum = tally::Quorum { measure: tally::Unit::Heads, threshold: half, counts_proxies: true };
    let majority =
        tally::Majority { measure: tally::Unit::Votes, base: tally::Base::ForAndAgainst, threshold: half };
    Ok(vec![
        Notice { days: 15 }.into(),
        Quorum { quorum: Some(quorum), presence: tally::PresentAt::During }.into(),
        PollRule {
            weights: tally::Weights::Equal,
            majorities: vec![majority],
            tie: tally::Tie::ChairDecides,
            abstention: true,
            live: false,
        }
        .into(),
        Proxy { cap: Some(1), precedence: tally::Precedence::Principal }.into(),
        Deputy { votes_when_absent: true }.into(),
        Remote { allowed: true }.into(),
        Hands { allowed: true }.into(),
        CheckIn { by_oneself: true }.into(),
        SeatLoss::AtNextMeeting { of: state.code.clone() }.into(),
        PublicFollow { allowed: state.public }.into(),
        DecisionNumbering { prefix: prefix(read, id, &state.code, day)?, digits: 3 }.into(),
    ])
}

/// The initials of a body's short name, with a number where another body's decisions begin so.
fn prefix(read: &mut Read<'_>, id: Id<Body>, code: &str, day: Day) -> Result<String, Fault> {
    let initials = code.split('-').filter_map(|word| word.chars().next());
    let initials: String = initials.take(8).map(|ch| ch.to_ascii_uppercase()).collect();
    let numbered = (2..100).map(|number| format!("{initials}{number}"));
    for one in std::iter::once(initials.clone()).chain(numbered) {
        if !store::is_prefix_taken(read, id, &one, day)? {
            return Ok(one);
        }
    }
    Ok(initials)
}

fn take_over(change: &mut Change<'_, '_>, _: Granted<Administers>, form: &Form) -> Result<Answer, Stop> {
    let (id, state) = found(change.tx, change.ask.path.word("body"))?;
    let is_usual = form.text("from") == "usual";
    let mut refusals = Refusals::default();
    let since = refusals.keep(form.required_day("since"));
    let article = if is_usual { refusals.keep(form.required("article", 200)) } else { Some(String::new()) };
    let source = if is_usual { Some(id) } else { refusals.keep(form.id::<Body>("from")) };
    refusals.done()?;
    let (Some(since), Some(article), Some(source)) = (since, article, source) else {
        return Err(Stop::Missing);
    };
    let free = silent(change.tx, id, since)?;
    let wanted = if is_usual {
        let set = usual_set(change.tx, id, &state, since)?.into_iter();
        set.map(|terms| NewStatute { terms, article: article.clone(), example: true, since }).collect()
    } else {
        copied(change.tx, source, (since, change.ask.today()))?
    };
    let wanted: Vec<NewStatute> =
        wanted.into_iter().filter(|new| free.contains(&new.terms.topic())).collect();
    if wanted.is_empty() {
        return Err(Refusal::new("governance-refusal-statutes-none").at("from").into());
    }
    store::enact_all(&mut change.pen(), id, wanted, since)?;
    change.see(&format!("{}?done=taken", place(id)))
}

/// The statutes of another body as they are today. Its numbers stay its own, and whose rule else it may use as well.
fn copied(
    read: &mut Read<'_>,
    source: Id<Body>,
    (since, today): (Day, Day),
) -> Result<Vec<NewStatute>, Stop> {
    let taken = store::listed(read, source, today)?.into_iter();
    let taken = taken.filter(|one| !matches!(one.topic, Topic::DecisionNumbering | Topic::LentRule));
    Ok(taken
        .map(|one| NewStatute { terms: one.value, article: one.article, example: one.example, since })
        .collect())
}

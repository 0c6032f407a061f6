//! The composition of a body on its page, and the form with which an administrator enacts a rule.

use super::{
    Aspect, CompositionRule, EACH, Judged, Measure, NewRule, Occupant, Occupied, RuleState, rules, store,
    words,
};
use crate::{
    body::{self, Body},
    reason,
    registry::Gender,
    seat::{self, RosterRow},
    sheet::Sheet,
};
use base::{Day, Fault, Id, Stop};
use db::Read;
use shell::{Administers, Answer, Change, Form, Granted, Html, Locale, Refusals, Routes, View, render, ui};
use words::Names;

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .form::<Administers, Administers>("/bodies/{body}/rules/new", show_new, add)
        .form::<Administers, Administers>("/composition-rules/{rule}/repeal", show_repeal, end)
        .form::<Administers, Administers>("/composition-rules/{rule}/withdrawal", show_withdrawal, withdraw)
}

#[derive(askama::Template)]
#[template(path = "composition/block.html")]
struct Block {
    l: Locale,
    lines: Vec<Line>,
    ahead: Vec<Ahead>,
    add: Option<String>,
}

struct Line {
    told: words::Told,
    rests: Rests,
}

/// A rule that begins only after the day.
struct Ahead {
    subject: Html,
    sentences: Vec<String>,
    rests: Rests,
}

/// On what a rule rests, from when to when, and what an administrator may do about it.
struct Rests {
    article: String,
    example: bool,
    since: String,
    until: Option<String>,
    act: Option<(String, String)>,
}

/// What the rules in force on a day ask, against who sits there, and which are to come.
pub(crate) fn block(
    read: &mut Read<'_>,
    l: &Locale,
    body: Id<Body>,
    roster: &[RosterRow],
    (day, today): (Day, Day),
    administers: bool,
) -> Result<Html, Stop> {
    let in_force = store::in_force(read, body, day)?;
    let names = names(read, body)?;
    let seats: Vec<Occupied> = roster.iter().map(occupied).collect();
    let judged: Vec<Judged> = in_force.iter().map(|(_, rule)| judged(rule)).collect();
    let doer = administers.then_some(today);
    let lines = rules::judge(&judged, &seats).into_iter().enumerate().filter_map(|(at, finding)| {
        let (id, rule) = in_force.get(finding.rule)?;
        let told = words::told(l, rule, &finding, &names, &format!("c{at}"));
        Some(Line { told, rests: rests(l, *id, rule, doer) })
    });
    let ahead = store::upcoming(read, body, day)?.into_iter().map(|(id, rule)| Ahead {
        subject: words::marked(l, rule.aspect, &rule.value, &names),
        sentences: words::asked(l, &rule),
        rests: rests(l, id, &rule, doer),
    });
    let (lines, ahead) = (lines.collect(), ahead.collect());
    let add = administers.then(|| format!("/{}/bodies/{body}/rules/new", l.lang()));
    Ok(render(&Block { l: l.clone(), lines, ahead, add })?)
}

/// `today` is given to whoever may end or withdraw the rule.
fn rests(l: &Locale, id: Id<CompositionRule>, rule: &RuleState, today: Option<Day>) -> Rests {
    let act = today.and_then(|today| {
        let (rest, key) = if rules::check_withdrawal(rule.since, today).is_ok() {
            ("withdrawal", "governance-statute-withdraw")
        } else if rule.until.is_none_or(|until| until > today) {
            ("repeal", "governance-rule-repeal-do")
        } else {
            return None;
        };
        Some((format!("/{}/composition-rules/{id}/{rest}", l.lang()), l.t(key)))
    });
    Rests {
        article: l.cited(&rule.article),
        example: rule.example,
        since: l.span(rule.since, None),
        until: rule.until.map(|until| l.t1("governance-rule-until", "day", until)),
        act,
    }
}

/// A rule as the ledger has it, in a line: what it counts, what it asks, its article and days.
pub(crate) fn said(
    read: &mut Read<'_>,
    l: &Locale,
    state: &serde_json::Value,
) -> Result<Option<String>, Fault> {
    let Ok(rule) = serde_json::from_value::<RuleState>(state.clone()) else { return Ok(None) };
    let subject = words::subject(l, rule.aspect, &rule.value, &names(read, rule.body)?);
    let args = [
        ("what", subject.into()),
        ("says", words::asked(l, &rule).join(" ").into()),
        ("article", rule.article.into()),
        ("days", l.span(rule.since, rule.until).into()),
    ];
    Ok(Some(l.with("governance-history-says", &args)))
}

fn judged(rule: &RuleState) -> Judged {
    let RuleState { aspect, measure, least, most, .. } = *rule;
    Judged { aspect, value: rule.value.clone(), measure, least, most }
}

fn occupied(row: &RosterRow) -> Occupied {
    let holder = row.titular.as_ref();
    Occupied {
        section: row.place.section_code.clone(),
        class: row.place.class_code.clone(),
        holder: holder.map(|holder| Occupant {
            gender: holder.gender.code().to_owned(),
            country: holder.country.clone(),
        }),
    }
}

pub(super) fn names(read: &mut Read<'_>, body: Id<Body>) -> Result<Names, Fault> {
    let sections = seat::sections(read)?.into_iter().map(|section| (section.code, section.name)).collect();
    let classes = seat::classes(read, body)?.into_iter().map(|class| (class.code, class.name)).collect();
    Ok(Names { sections, classes })
}

/// Every value a rule can be about, as one list of choices: `aspect:value`.
fn choices(read: &mut Read<'_>, l: &Locale, body: Id<Body>) -> Result<Vec<(String, String)>, Fault> {
    let names = names(read, body)?;
    let mut all = Vec::new();
    let mut push = |aspect: Aspect, value: &str| {
        let word = words::subject(l, aspect, value, &names);
        let aspect_word = l.t(match aspect {
            Aspect::Section => "governance-aspect-section",
            Aspect::Class => "governance-aspect-class",
            Aspect::Gender => "governance-aspect-gender",
            Aspect::Country => "governance-aspect-country",
        });
        all.push((
            format!("{aspect}:{value}"),
            l.t2("governance-aspect-value", "aspect", aspect_word, "value", word),
        ));
    };
    for gender in GENDERS {
        push(Aspect::Gender, gender.code());
    }
    for section in seat::sections(read)? {
        push(Aspect::Section, &section.code);
    }
    for class in seat::classes(read, body)? {
        push(Aspect::Class, &class.code);
    }
    for aspect in [Aspect::Country, Aspect::Section, Aspect::Class] {
        push(aspect, EACH);
    }
    Ok(all)
}

/// The genders for which a rule can be set in the form.
const GENDERS: [Gender; 2] = [Gender::Female, Gender::Male];

fn show_new(view: &mut View<'_, '_>, _: Granted<Administers>) -> Result<Answer, Stop> {
    let (l, filled) = (view.l(), view.filled);
    let id = body::find(view.read, view.ask.path.word("body"))?.ok_or(Stop::Missing)?;
    let state = body::load(view.read, id)?.ok_or(Stop::Missing)?;
    let what = choices(view.read, &l, id)?;
    let measures =
        [(Measure::Permille, "governance-measure-share"), (Measure::Seats, "governance-measure-seats")];
    let measures = measures.map(|(measure, key)| (measure.code().to_owned(), l.t(key)));
    let today = view.ask.today().to_string();
    let fields = vec![
        ui::select(&l, filled, "value", "governance-rule-what", &what, ""),
        ui::select(&l, filled, "measure", "governance-rule-measure", &measures, ""),
        ui::Field::new(&l, "least", "governance-rule-least")
            .number()
            .hint(l.t("governance-rule-bound-hint"))
            .html(filled, ""),
        ui::Field::new(&l, "most", "governance-rule-most")
            .number()
            .hint(l.t("governance-rule-bound-hint"))
            .html(filled, ""),
        ui::Field::new(&l, "article", "governance-statute-article").required().html(filled, ""),
        ui::tick(&l, filled, "example", "governance-statute-example-tick", false),
        ui::Field::new(&l, "since", "governance-statute-since").kind("date").required().html(filled, &today),
    ];
    let place = body::place(id.uuid());
    let (back, action) = ((place.clone(), l.words(&state.name)), format!("{place}/rules/new"));
    let sheet = Sheet {
        lead: Some(l.t("governance-rule-lead")),
        fields,
        ..Sheet::new(l.t("governance-rule-new"), back, action, "governance-statute-enact")
    };
    sheet.answer(view)
}

fn add(change: &mut Change<'_, '_>, _: Granted<Administers>, form: &Form) -> Result<Answer, Stop> {
    let id = body::find(change.tx, change.ask.path.word("body"))?.ok_or(Stop::Missing)?;
    let mut refusals = Refusals::default();
    let what = refusals.keep(form.choice("value", |text| {
        let (aspect, value) = text.split_once(':')?;
        Some((Aspect::parse(aspect)?, value.to_owned()))
    }));
    let measure = refusals.keep(form.choice("measure", Measure::parse));
    let scale = if measure == Some(Measure::Permille) { Scale::Percent } else { Scale::Seats };
    // A floor of nothing asks nothing; a cap of nothing excludes.
    let least = refusals.keep(bound(form, "least", 1, scale));
    let most = refusals.keep(bound(form, "most", 0, scale));
    let article = refusals.keep(form.required("article", 200));
    let since = refusals.keep(form.required_day("since"));
    refusals.done()?;
    let (Some((aspect, value)), Some(measure), Some(least), Some(most), Some(article), Some(since)) =
        (what, measure, least, most, article, since)
    else {
        return Err(Stop::Missing);
    };
    let rule =
        NewRule { aspect, value, measure, least, most, article, example: form.ticked("example"), since };
    store::enact(&mut change.pen(), id, rule)?;
    change.see(&body::place(id.uuid()))
}

/// In what a bound is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scale {
    Seats,
    /// Whole per cent, kept in per mille.
    Percent,
}

fn bound(form: &Form, field: &str, least: i64, scale: Scale) -> Result<Option<u32>, base::Refusal> {
    let (most, times) = if scale == Scale::Percent { (100, 10) } else { (100_000, 1) };
    let number = form.number(field, least, most)?;
    Ok(number.and_then(|number| u32::try_from(number * times).ok()))
}

fn show_repeal(view: &mut View<'_, '_>, _: Granted<Administers>) -> Result<Answer, Stop> {
    let l = view.l();
    let id: Id<CompositionRule> = view.ask.path.id("rule")?;
    let rule = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let state = body::load(view.read, rule.body)?.ok_or(Stop::Missing)?;
    let names = names(view.read, rule.body)?;
    let subject = words::subject(&l, rule.aspect, &rule.value, &names);
    let today = view.ask.today().to_string();
    let back = (body::place(rule.body.uuid()), l.words(&state.name));
    let (title, action) =
        (l.t1("governance-rule-repeal", "subject", subject), format!("/composition-rules/{id}/repeal"));
    let lead = match rule.until {
        Some(until) => l.t2("governance-rule-repeal-moved", "article", rule.article, "day", until),
        None => l.t1("governance-rule-repeal-lead", "article", rule.article),
    };
    let sheet = Sheet {
        lead: Some(lead),
        fields: vec![
            ui::Field::new(&l, "until", "governance-field-until")
                .kind("date")
                .required()
                .html(view.filled, &today),
        ],
        ..Sheet::new(title, back, action, "governance-rule-repeal-do")
    };
    sheet.answer(view)
}

fn end(change: &mut Change<'_, '_>, _: Granted<Administers>, form: &Form) -> Result<Answer, Stop> {
    let id: Id<CompositionRule> = change.ask.path.id("rule")?;
    let rule = store::load(change.tx, id)?.ok_or(Stop::Missing)?;
    let until = form.required_day("until")?;
    store::repeal(&mut change.pen(), id, until)?;
    change.see(&body::place(rule.body.uuid()))
}

fn show_withdrawal(view: &mut View<'_, '_>, _: Granted<Administers>) -> Result<Answer, Stop> {
    let l = view.l();
    let id: Id<CompositionRule> = view.ask.path.id("rule")?;
    let rule = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    rules::check_withdrawal(rule.since, view.ask.today())?;
    let state = body::load(view.read, rule.body)?.ok_or(Stop::Missing)?;
    let names = names(view.read, rule.body)?;
    let subject = words::subject(&l, rule.aspect, &rule.value, &names);
    let says = words::asked(&l, &rule).join(" ");
    let back = (body::place(rule.body.uuid()), l.words(&state.name));
    let args = [("says", says.into()), ("article", rule.article.into()), ("day", rule.since.into())];
    let sheet = Sheet {
        lead: Some(l.with("governance-statute-withdrawal-about", &args)),
        fields: vec![
            ui::Field::new(&l, "reason", "governance-statute-reason").required().html(view.filled, ""),
        ],
        ..Sheet::new(
            l.t1("governance-rule-withdrawal", "subject", subject),
            back,
            format!("/composition-rules/{id}/withdrawal"),
            "governance-statute-withdraw",
        )
    };
    sheet.answer(view)
}

fn withdraw(change: &mut Change<'_, '_>, _: Granted<Administers>, form: &Form) -> Result<Answer, Stop> {
    let id: Id<CompositionRule> = change.ask.path.id("rule")?;
    let rule = store::load(change.tx, id)?.ok_or(Stop::Missing)?;
    let reason = form.required("reason", reason::MOST)?;
    store::withdraw(&mut change.pen(), id, &reason)?;
    change.see(&body::place(rule.body.uuid()))
}

//! The standing of many members at once: chosen in the directory, told before it is done, done by one button.

use super::{broke, clear, order, place, running, wait};
use crate::{
    gate::{Imports, Scope},
    import::{
        run::{self, Choice},
        standing::{self, GivenStanding, Group, Whose},
        store::{self, Import, ImportRow, ImportState},
    },
    member::{
        Standing,
        directory::{self, Filter, Now},
        pages::{list, standings},
    },
};
use base::{Day, Id, Refusal, Stop};
use shell::{Answer, Ask, Change, Form, Granted, Html, Locale, View, ui};
use std::sync::Arc;

/// The most characters of a reason.
const LONGEST_REASON: usize = 300;
/// What is asked besides what the directory knows.
const ASKED: [&str; 5] = ["now", "standing", "since", "reason", "broke"];

/// Of whom which standing is wanted.
struct Wanted {
    filter: Filter,
    scope: Scope,
    whose: Whose,
    given: Option<GivenStanding>,
}

impl Wanted {
    /// Reads the address; whoever is entrusted with sections disposes of the members of one of them.
    fn asked(read: &mut db::Read<'_>, ask: &Ask) -> Result<Self, Stop> {
        list::only(ask, &ASKED)?;
        let filter = list::asked(read, ask)?;
        let scope = Scope::of(&ask.who).ok_or(Stop::Missing)?;
        if scope != Scope::All && !filter.section.is_some_and(|section| scope.holds(section)) {
            return Err(Refusal::new("network-refusal-own-section").at("section").into());
        }
        let form = Form::of(&ASKED.map(|name| (name, ask.query.text(name))));
        let given = match form.text("standing") {
            "" => None,
            _ => Some(GivenStanding {
                standing: form.choice("standing", Standing::parse)?,
                since: form.required_day("since")?,
                reason: form.optional("reason", LONGEST_REASON)?.unwrap_or_default(),
            }),
        };
        let whose = match form.text("now") {
            "" => Whose::All,
            _ => form.choice("now", Whose::parse)?,
        };
        Ok(Self { filter, scope, whose, given })
    }
}

/// What the button promises: which standing, and how many of those that stand so get it.
fn promise(groups: &[Group], given: &GivenStanding) -> String {
    let told = groups.iter().map(|one| format!("{}{}", if one.changes { "+" } else { "=" }, one.members));
    format!("{} {} {}", given.standing, given.since, told.collect::<String>())
}

fn changing(groups: &[Group]) -> u64 {
    groups.iter().filter(|one| one.changes).map(|one| one.members).sum()
}

/// What would happen.
struct Outcome {
    lines: Vec<String>,
    about: String,
    /// The button, unless nothing would change.
    button: Option<String>,
    promise: String,
}

#[derive(askama::Template)]
#[template(path = "import/standing.html")]
struct StandingPage {
    l: Locale,
    here: String,
    /// Where the form is sent that does it.
    deed: String,
    directory: String,
    errors: Html,
    broke: bool,
    /// Whether there are no members at all.
    nobody: bool,
    found: String,
    hidden: Vec<(&'static str, String)>,
    whose: Html,
    standing: Html,
    since: Html,
    reason: Html,
    outcome: Option<Outcome>,
}

pub(super) fn show(view: &mut View<'_, '_>, _: Granted<Imports>) -> Result<Answer, Stop> {
    let (l, ask) = (view.l(), view.ask);
    let wanted = Wanted::asked(view.read, ask)?;
    let given = wanted.given.clone();
    let asked = GivenStanding {
        standing: given.as_ref().map_or(Standing::Good, |given| given.standing),
        since: given.as_ref().map_or(ask.today(), |given| given.since),
        reason: given.as_ref().map(|given| given.reason.clone()).unwrap_or_default(),
    };
    let memo = &ask.house.memo;
    let total = directory::counted(view.read, memo, &wanted.filter)?;
    let groups = match &given {
        Some(given) => standing::groups(view.read, memo, &wanted.filter, wanted.whose, given)?,
        None => Vec::new(),
    };
    let filters = list::PARAMETERS.iter().map(|name| (*name, ask.query.text(name).to_owned()));
    let more = ASKED[..4].iter().map(|name| (*name, ask.query.text(name))).collect::<Vec<_>>();
    let whose: Vec<(String, String)> = [
        (Whose::All.code().to_owned(), l.t("network-standings-all")),
        (Whose::Unrecorded.code().to_owned(), l.t("network-standings-unrecorded")),
    ]
    .into_iter()
    .chain(
        standings(&l)
            .into_iter()
            .map(|(code, word)| (code, l.t1("network-standings-those", "standing", word))),
    )
    .collect();
    let body = StandingPage {
        here: ask.href("/members/standing"),
        deed: format!("{}?{}", ask.href("/members/standing"), list::query(ask, &more)),
        directory: format!("{}?{}", ask.href("/members"), list::query(ask, &[])),
        errors: ui::errors(&l, view.filled),
        broke: ask.query.text("broke") == "yes",
        nobody: total == 0 && !wanted.filter.narrows() && given.is_none(),
        found: l.n("network-standings-found", total),
        hidden: filters.filter(|(_, value)| !value.is_empty()).collect(),
        whose: ui::select(&l, view.filled, "now", "network-standings-whose", &whose, wanted.whose.code()),
        standing: ui::select(
            &l,
            view.filled,
            "standing",
            "network-field-standing",
            &standings(&l),
            asked.standing.code(),
        ),
        since: ui::Field::new(&l, "since", "network-form-since")
            .kind("date")
            .required()
            .html(view.filled, &asked.since.to_string()),
        reason: ui::Field::new(&l, "reason", "network-form-reason")
            .hint(l.t("network-form-reason-hint"))
            .html(view.filled, &asked.reason),
        outcome: given.map(|given| outcome(&l, &groups, &given)),
        l: l.clone(),
    };
    super::private(l.t("network-standings-title"), &body)
}

fn outcome(l: &Locale, groups: &[Group], given: &GivenStanding) -> Outcome {
    let becomes = l.t(&format!("network-standing-{}", given.standing));
    let line = |group: &Group| {
        if group.now == Now::Gone {
            return l.n("network-standings-gone", group.members);
        }
        let was = word(l, group.now);
        let count = i64::try_from(group.members).unwrap_or(i64::MAX);
        let key = if group.changes { "network-standings-change" } else { "network-standings-same" };
        l.with(key, &[("count", count.into()), ("was", was.into()), ("standing", becomes.as_str().into())])
    };
    let changing = changing(groups);
    Outcome {
        lines: groups.iter().map(line).collect(),
        about: l.t1("network-standings-about", "day", given.since),
        button: (changing > 0).then(|| l.n("network-standings-do", changing)),
        promise: promise(groups, given),
    }
}

/// How a member stands, in a word.
pub(super) fn word(l: &Locale, now: Now) -> String {
    match now {
        Now::Stands(standing) => l.t(&format!("network-standing-{standing}")),
        Now::Unrecorded | Now::Gone => l.t("network-member-no-standing"),
    }
}

/// What giving a standing to many did, as long as it holds; of anything else, what it is called.
pub(super) fn heading(l: &Locale, import: &ImportRow, today: Day) -> String {
    let applied = import.state == ImportState::Applied;
    let Some((standing, since)) = import.standing.zip(import.standing_since).filter(|_| applied) else {
        return import.called(l);
    };
    let count = i64::try_from(import.changed).unwrap_or(i64::MAX);
    let args = [("count", count.into()), ("standing", word(l, Now::Stands(standing)).into())];
    match since <= today {
        true => l.with("network-standings-now", &args),
        false => l.with("network-standings-then", &[&args[..], &[("day", since.into())]].concat()),
    }
}

/// Begins to give the standing in the background, and waits a short time for it.
pub(super) fn begin(ask: &Ask, form: &Form) -> Result<Id<Import>, Stop> {
    let (wanted, groups, as_shown) = ask.house.db.read(|read| {
        let wanted = Wanted::asked(read, ask)?;
        let Some(given) = &wanted.given else {
            return Err(Refusal::new("shell-refusal-choice").at("standing").into());
        };
        let groups = standing::groups(read, &ask.house.memo, &wanted.filter, wanted.whose, given)?;
        let as_shown = promise(&groups, given) == form.text("promise") && changing(&groups) > 0;
        Ok::<_, Stop>((wanted, groups, as_shown))
    })?;
    let overtaken = || Refusal::new("network-refusal-standings-overtaken");
    let (Wanted { filter, scope, whose, given: Some(given) }, true) = (wanted, as_shown) else {
        return Err(overtaken().into());
    };
    let (id, order): (Id<Import>, _) = (ask.house.moment.id(), order(ask));
    let house = Arc::clone(&ask.house);
    let plan = move || {
        let plan = house.db.read(|read| standing::plan(read, &filter, whose, given, scope))?;
        let counted = plan.counts.changed + plan.counts.aside == changing(&groups);
        if counted && plan.counts.changed > 0 { Ok(plan) } else { Err(overtaken().into()) }
    };
    let more = ASKED[..4].iter().map(|name| (*name, ask.query.text(name))).chain([("broke", "yes")]);
    let again = format!("/members/standing?{}", list::query(ask, &more.collect::<Vec<_>>()));
    let done = wait(move |tell| async move {
        let done = run::bring(&order, id, plan, Choice::default(), &mut |_| {}).await;
        if let Err(Stop::Fault(fault)) = &done {
            tracing::error!(%fault, "giving many members a standing broke off");
        }
        let stopped = done.is_err();
        if tell.send(done).is_err() && stopped {
            broke(id, again);
        }
        clear(&order.house, id).await;
    });
    done.transpose()?;
    Ok(id)
}

pub(super) fn begun(
    change: &mut Change<'_, '_>,
    _: Granted<Imports>,
    _: &Form,
    id: Id<Import>,
) -> Result<Answer, Stop> {
    change.see(&place(id.uuid()))
}

/// How far it has come, or why not; missing, if nothing of that id was begun.
pub(super) fn show_run(view: &mut View<'_, '_>, id: Id<Import>) -> Result<Answer, Stop> {
    let l = view.l();
    let user = view.ask.who.user().map(Id::uuid);
    let own = match user {
        Some(user) => store::is_begun_by(view.read, id, user)?,
        None => false,
    };
    match run::of(view.read, id)?.filter(|run| own && run.lives(view.ask.now)) {
        Some(run) => {
            let sentence = match run.total {
                0 => l.t("network-standings-reading"),
                total => l.t2("network-import-writing", "done", run.done, "total", total),
            };
            let about = l.t("network-standings-running");
            let title = l.t("network-standings-title");
            running(view.ask, &place(id.uuid()), &title, (sentence, about), run.percent())
        }
        None => super::broken(id).map(|again| Answer::See(view.ask.href(&again))).ok_or(Stop::Missing),
    }
}

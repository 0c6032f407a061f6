//! How far the plan is: two rounds of reports on its actions, as a federation with a plan half-way has them.

use super::{people::mix, words::localised};
use base::{Day, Fault, Id, Lang, Stop};
use serde_json::json;
use shell::Pen;
use strategy::{
    Action,
    action::{
        Progress,
        store::{NewReport, of_plan, report},
    },
    plan,
};

/// The years of a plan, and how many of them lie behind today's.
const YEARS: i16 = 7;
const BEHIND: i16 = 3;

/// Loads the plan that Koinon brings, as an example whose years include today's: the years of its source are over.
pub(super) fn load(pen: &mut Pen<'_, '_>, today: Day) -> Result<(), Stop> {
    plan::load_file(pen, &of_today(today)?)?
        .map(drop)
        .map_err(|findings| Fault::new(format!("the plan: {findings:?}")).into())
}

fn of_today(today: Day) -> Result<Vec<u8>, Fault> {
    let fault = |error| Fault::from("the plan", error);
    let mut plan: serde_json::Value = serde_json::from_slice(plan::EXAMPLE).map_err(fault)?;
    let from = today.date().year() - BEHIND;
    let until = from + YEARS - 1;
    let example = localised("koinon-demo-plan-example");
    plan["code"] = format!("{from}-{until}").into();
    plan["period"] = json!({ "from": format!("{from}-01-01"), "until": format!("{until}-12-31") });
    for (lang, title) in plan["title"].as_object_mut().into_iter().flatten() {
        let said = title.as_str().unwrap_or_default();
        let said = said.replace("2010–2016", &format!("{from}–{until}"));
        let said = said.replace("2010-2016", &format!("{from}-{until}"));
        let example = Lang::parse(lang).and_then(|lang| example.get(lang)).unwrap_or_default();
        *title = format!("{said} ({example})").into();
    }
    serde_json::to_vec(&plan).map_err(fault)
}

/// The first round: half of the actions have begun.
pub(super) fn report_first(pen: &mut Pen<'_, '_>) -> Result<(), Stop> {
    for (n, action) in actions(pen)? {
        if mix(n, 71).is_multiple_of(2) {
            say(pen, action, Progress::UnderWay, 5 * (1 + mix(n, 72) % 9))?;
        }
    }
    Ok(())
}

/// The second round: some are done, some rest, more have begun.
pub(super) fn report_second(pen: &mut Pen<'_, '_>) -> Result<(), Stop> {
    for (n, action) in actions(pen)? {
        let far = 50 + 5 * (mix(n, 73) % 10);
        match (mix(n, 71).is_multiple_of(2), mix(n, 74) % 6) {
            (true, 0 | 1) => say(pen, action, Progress::Done, 100)?,
            (true, 2) => say(pen, action, Progress::Suspended, 45)?,
            (true, _) => say(pen, action, Progress::UnderWay, far)?,
            (false, 0 | 1) => say(pen, action, Progress::UnderWay, far / 3)?,
            (false, _) => (),
        }
    }
    Ok(())
}

/// The actions of the plan, numbered in its order.
fn actions(pen: &mut Pen<'_, '_>) -> Result<Vec<(u64, Id<Action>)>, Stop> {
    let plan = plan::store::chosen(pen.tx, "", pen.today)?.ok_or(Stop::Missing)?;
    Ok((0..).zip(of_plan(pen.tx, plan.id)?).map(|(n, row)| (n, row.id)).collect())
}

fn say(pen: &mut Pen<'_, '_>, action: Id<Action>, state: Progress, percent: u64) -> Result<(), Stop> {
    let progress = u8::try_from(percent).unwrap_or(100);
    let note = Some(localised("koinon-demo-report"));
    report(pen, NewReport { action, state, progress, as_of: pen.today, note }).map(drop)
}

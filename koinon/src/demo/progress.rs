//! How far the plan is: two rounds of reports on its actions, as a federation with a plan half-way has them.

use super::{people::mix, words::localised};
use base::{Fault, Id, Stop};
use shell::Pen;
use strategy::{
    Action,
    action::{
        Progress,
        store::{NewReport, of_plan, report},
    },
    plan,
};

/// Loads the plan.
pub(super) fn load(pen: &mut Pen<'_, '_>) -> Result<(), Stop> {
    plan::load_file(pen, super::PLAN)?
        .map(drop)
        .map_err(|findings| Fault::new(format!("the plan: {findings:?}")).into())
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

//! The plan as one picture: a tile for each action, filled by its progress and marked by its evidence.

use super::{
    pages::action_place,
    store::{ActionLeaf, ObjectiveBranch},
};
use crate::{action::Progress, words::marked};
use base::Arg;
use figures::{Direction, PlanAction, PlanField, PlanObjective, PlanStrategy};
use shell::{Html, Locale, ui};

/// How far an action is, and how many per cent.
pub fn progress(leaf: &ActionLeaf) -> (Progress, u8) {
    leaf.report.as_ref().map_or((Progress::NotStarted, 0), |report| (report.state, report.progress))
}

/// The word for a state, with its shape and colour.
pub fn badge(l: &Locale, state: Progress) -> Html {
    let kind = match state {
        Progress::NotStarted => "plain",
        Progress::UnderWay => "wait",
        Progress::Done => "good",
        Progress::Suspended => "bad",
    };
    ui::badge(kind, &word(l, state))
}

/// The word for a state.
pub fn word(l: &Locale, state: Progress) -> String {
    l.t(match state {
        Progress::NotStarted => "strategy-progress-not-started",
        Progress::UnderWay => "strategy-progress-under-way",
        Progress::Done => "strategy-progress-done",
        Progress::Suspended => "strategy-progress-suspended",
    })
}

/// Where a field of tiles stands.
#[derive(Clone, Copy)]
pub enum Stands<'a> {
    /// On the plan's page, under its own heading: each tile leads to its action. A code names the plan in the
    /// addresses where another would be meant.
    InPlan(Option<&'a str>),
    /// As one picture among others, with its heading in it and without doors.
    AtHome,
}

/// One objective as a field of tiles.
pub fn field(l: &Locale, objective: &ObjectiveBranch, stands: Stands<'_>) -> Html {
    let (number, title) = (objective.row.state.number, &objective.row.state.title);
    let strategies = objective.strategies.iter().map(|strategy| PlanStrategy {
        label: format!("{number}.{}", strategy.row.state.number),
        title: l.plain(&strategy.row.state.title),
        actions: strategy.actions.iter().map(|leaf| tile(l, leaf, stands)).collect(),
    });
    let label = marked(l, &number.to_string(), title);
    let heading = if matches!(stands, Stands::AtHome) { label.clone() } else { String::new() };
    let field = PlanField {
        id: format!("plan-{number}"),
        desc: l.t("strategy-picture-about"),
        direction: if l.lang().dir() == "rtl" { Direction::Rtl } else { Direction::Ltr },
        tiles_per_row: 7,
        objectives: vec![PlanObjective {
            label: heading,
            title: label.clone(),
            strategies: strategies.collect(),
        }],
        label,
    };
    Html(field.svg())
}

fn tile(l: &Locale, leaf: &ActionLeaf, stands: Stands<'_>) -> PlanAction {
    let (state, percent) = progress(leaf);
    let told = [
        ("path", Arg::Text(leaf.row.state.path.clone())),
        ("wording", Arg::Words(leaf.row.state.wording.clone())),
        ("state", Arg::Text(word(l, state))),
        ("percent", Arg::Text(l.percent(u32::from(percent) * 10))),
        ("count", Arg::from(leaf.evidence)),
    ];
    PlanAction {
        label: leaf.row.state.number.to_string(),
        title: l.with("strategy-picture-tile", &told),
        href: match stands {
            Stands::InPlan(code) => {
                Some(format!("/{}{}", l.lang(), action_place(&leaf.row.state.path, code)))
            }
            Stands::AtHome => None,
        },
        progress: percent,
        evidence: leaf.evidence,
        held: state == Progress::Suspended,
    }
}

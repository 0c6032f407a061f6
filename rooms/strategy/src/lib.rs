//! The strategic plan: objectives, strategies and actions loaded from a file, their progress, and the evidence for it.
//!
//! Actions of the plan are where the federation's line ends: what other rooms keep (a decision, for one) stands under
//! them as evidence. This room sees those rooms only through the house: a noun that a manifest lists under `evidence`
//! and to which it gives a link can stand here without a line of change.
//!
//! To add a noun: its kind, types and rules in `noun.rs` and `noun/rules.rs`, its SQL in `noun/store.rs`, its pages in
//! `noun/pages.rs`, its strings under `strategy-noun-…` in every language, and its lines in [`ROOM`].

pub mod action;
pub mod evidence;
pub mod gate;
pub mod plan;
pub mod row;

mod words;

pub use action::Action;
pub use evidence::Evidence;
pub use plan::{Plan, exchange::export};

use ledger::State;
use shell::{Link, Mapped, Nav, Panel, Room, Step, anybody};

/// The manifest.
pub const ROOM: Room = Room {
    migrations: &[db::Migration {
        stamp: "2026-11-23-30-strategy-plan",
        sql: include_str!("../migrations/2026-11-23-30-strategy-plan.sql"),
    }],
    strings: base::texts!(),
    routes: |routes| evidence::pages::routes(action::pages::routes(plan::pages::routes(routes))),
    nav: &[Nav { place: "/plan", key: "strategy-nav-plan", also: &[] }],
    links: &[
        Link { kind: "plan", place: plan::pages::place, title: plan::pages::title, sees: anybody },
        Link { kind: "action", place: action::pages::place, title: action::pages::title, sees: anybody },
    ],
    panels: &[
        Panel { on: "home-pictures", show: plan::pages::home_panel },
        Panel { on: "decision", show: evidence::pages::decision_panel },
    ],
    mapped: &[Mapped { kind: "action", count: action::store::count_all, places: action::store::places }],
    states: &[
        State { kind: "plan", each: plan::store::each_plan },
        State { kind: "objective", each: plan::store::each_objective },
        State { kind: "strategy", each: plan::store::each_strategy },
        State { kind: "action", each: action::store::each_action },
        State { kind: "report", each: action::store::each_report },
        State { kind: "evidence", each: evidence::store::each_piece },
    ],
    styles: &[include_str!("../assets/strategy.css")],
    statements: &[plan::store::STATEMENTS, action::store::STATEMENTS, evidence::store::STATEMENTS],
    steps: &[Step {
        rank: 60,
        key: "strategy-step-plan",
        place: |_, _| Ok("/plan/load".to_owned()),
        done: plan::store::has_any,
    }],
    ..Room::named("strategy")
};

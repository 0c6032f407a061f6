//! Leadership and governance: bodies and their seats, meetings, votes and decisions.
//!
//! To add a noun: its kind and types in `noun.rs`, pure rules in `noun/rules.rs`, SQL in `noun/store.rs`, pages in
//! `noun/pages.rs`, strings under `governance-noun-…` in every language, and its lines in [`ROOM`].

pub mod agenda;
pub mod ballot;
pub mod body;
pub mod composition;
pub mod decision;
pub mod delegation;
pub mod gate;
pub mod hall;
pub mod meeting;
pub mod motion;
pub mod poll;
pub mod presence;
pub mod proxy;
pub mod registry;
pub mod rehearsal;
pub mod roll;
pub mod seat;
pub mod statute;
pub mod verdict;

mod download;
mod held;
mod history;
mod holds;
mod keyed;
mod notices;
mod reason;
mod shapes;
mod sheet;

use ledger::State;
use shell::{Guard, Life, Link, Mapped, Nav, Over, Panel, Room, Routes, Seal, Step};

/// The manifest.
pub const ROOM: Room = Room {
    migrations: &[
        db::Migration {
            stamp: "2026-11-23-20-governance-bodies",
            sql: include_str!("../migrations/2026-11-23-20-governance-bodies.sql"),
        },
        db::Migration {
            stamp: "2026-11-23-21-governance-meetings",
            sql: include_str!("../migrations/2026-11-23-21-governance-meetings.sql"),
        },
        db::Migration {
            stamp: "2026-11-23-22-governance-polls",
            sql: include_str!("../migrations/2026-11-23-22-governance-polls.sql"),
        },
        db::Migration {
            stamp: "2026-11-29-20-governance-delegations",
            sql: include_str!("../migrations/2026-11-29-20-governance-delegations.sql"),
        },
        db::Migration {
            stamp: "2026-11-29-21-governance-frozen-text",
            sql: include_str!("../migrations/2026-11-29-21-governance-frozen-text.sql"),
        },
        db::Migration {
            stamp: "2026-11-29-22-governance-ballot-forms",
            sql: include_str!("../migrations/2026-11-29-22-governance-ballot-forms.sql"),
        },
        db::Migration {
            stamp: "2026-11-29-23-governance-chair",
            sql: include_str!("../migrations/2026-11-29-23-governance-chair.sql"),
        },
        db::Migration {
            stamp: "2026-11-29-24-governance-statutes-entered",
            sql: include_str!("../migrations/2026-11-29-24-governance-statutes-entered.sql"),
        },
        db::Migration {
            stamp: "2026-11-29-25-governance-rehearsals",
            sql: include_str!("../migrations/2026-11-29-25-governance-rehearsals.sql"),
        },
        db::Migration {
            stamp: "2026-11-29-26-governance-holds",
            sql: include_str!("../migrations/2026-11-29-26-governance-holds.sql"),
        },
        db::Migration {
            stamp: "2026-11-29-27-governance-followed",
            sql: include_str!("../migrations/2026-11-29-27-governance-followed.sql"),
        },
        db::Migration {
            stamp: "2026-11-29-28-governance-records",
            sql: include_str!("../migrations/2026-11-29-28-governance-records.sql"),
        },
    ],
    strings: base::texts!(),
    routes,
    nav: &[
        Nav { place: "/bodies", key: "governance-nav-bodies", also: &["/seats", "/tenures", "/statutes"] },
        Nav { place: "/meetings", key: "governance-nav-meetings", also: &["/motions", "/polls"] },
        Nav { place: "/decisions", key: "governance-nav-decisions", also: &[] },
    ],
    links: &[
        Link { kind: "body", place: body::place, title: body::title, sees: gate::sees_body },
        Link { kind: "seat", place: seat::place, title: seat::title, sees: gate::sees_seat },
        Link {
            kind: "meeting",
            place: meeting::place,
            title: meeting::title,
            sees: meeting::gate::sees_meeting,
        },
        Link {
            kind: "delegation",
            place: delegation::address,
            title: delegation::title,
            sees: meeting::gate::sees_delegation,
        },
        Link { kind: "motion", place: motion::place, title: motion::title, sees: meeting::gate::sees_motion },
        Link { kind: "poll", place: poll::place, title: poll::title, sees: poll::gate::sees_poll },
        Link {
            kind: "decision",
            place: decision::place,
            title: decision::title,
            sees: meeting::gate::sees_decision,
        },
    ],
    seals: &[
        Seal { kind: "body", opens: |gate, _, _, id| gate::sees_body(gate, id) },
        Seal { kind: "meeting", opens: |gate, _, _, id| meeting::gate::sees_meeting(gate, id) },
        Seal { kind: "poll", opens: poll::gate::opens },
        Seal { kind: "decision", opens: |gate, _, _, id| meeting::gate::sees_decision(gate, id) },
    ],
    tells: notices::TELLS,
    steps: &[
        Step {
            rank: 20,
            key: "governance-step-body",
            place: |_, _| Ok("/bodies/new".to_owned()),
            done: body::has_any,
        },
        Step { rank: 25, key: "governance-step-seats", place: body::step_place, done: seat::has_any },
        Step {
            rank: 30,
            key: "governance-step-statutes",
            place: statute::step_place,
            done: statute::has_enough,
        },
        Step { rank: 50, key: "governance-step-holders", place: body::step_place, done: seat::has_holder },
        Step {
            rank: 80,
            key: "governance-step-meeting",
            place: |_, _| Ok("/meetings/new".to_owned()),
            done: meeting::has_any,
        },
    ],
    overs: &[Over { kind: "body", all: Some(body::titles), find: body::id_of }],
    panels: &[
        Panel { on: "member", show: seat::of_member },
        Panel { on: "member", show: delegation::of_member },
        Panel { on: "member", show: poll::record_of_member },
        Panel { on: "member-departure", show: seat::of_member },
        Panel { on: "section", show: seat::of_section },
        Panel { on: "person", show: seat::of_person },
        Panel { on: "person", show: seat::to_give },
        Panel { on: "person", show: poll::record_of_person },
        Panel { on: "me", show: meeting::on_me },
        Panel { on: "me", show: seat::on_me },
        Panel { on: "body", show: meeting::of_body },
        Panel { on: "body", show: decision::of_body },
        Panel { on: "meeting", show: delegation::of_meeting },
        Panel { on: "meeting-chair", show: poll::of_chair },
        Panel { on: "meeting-mine", show: poll::of_mine },
        Panel { on: "motion", show: poll::of_motion },
        Panel { on: "home", show: meeting::on_home },
        Panel { on: "home", show: decision::on_home },
    ],
    lives: &[
        Life { on: "member", tell: seat::life::of_member },
        Life { on: "person", tell: seat::life::of_person },
        Life { on: "body", tell: seat::life::of_body },
    ],
    holds: holds::HOLDS,
    guards: &[Guard { on: "mandate", check: seat::of_mandate }],
    mapped: &[
        Mapped { kind: "body", count: body::count_public, places: body::places },
        Mapped { kind: "meeting", count: meeting::count_public, places: meeting::places },
        Mapped { kind: "decision", count: decision::count_public, places: decision::places },
    ],
    states: &[
        State { kind: "body", each: body::states },
        State { kind: "seat-class", each: seat::class_states },
        State { kind: "seat", each: seat::states },
        State { kind: "tenure", each: seat::tenure_states },
        State { kind: "composition-rule", each: composition::states },
        State { kind: "statute", each: statute::states },
        State { kind: "meeting", each: meeting::states },
        State { kind: "agenda-item", each: agenda::states },
        State { kind: "paper", each: agenda::paper_states },
        State { kind: "delegation", each: delegation::states },
        State { kind: "roll-entry", each: roll::states },
        State { kind: "presence", each: presence::states },
        State { kind: "proxy", each: proxy::states },
        State { kind: "motion", each: motion::states },
        State { kind: "poll", each: poll::states },
        State { kind: "ballot", each: ballot::states },
        State { kind: "show-of-hands", each: ballot::hands_states },
        State { kind: "decision", each: decision::states },
    ],
    checks: &[held::check],
    statements: &[
        held::STATEMENTS,
        holds::STATEMENTS,
        body::STATEMENTS,
        seat::STATEMENTS,
        seat::SWEEP_STATEMENTS,
        seat::GROUND_STATEMENTS,
        composition::STATEMENTS,
        statute::STATEMENTS,
        gate::STATEMENTS,
        meeting::STATEMENTS,
        meeting::gate::STATEMENTS,
        meeting::CALL_STATEMENTS,
        meeting::PAGE_STATEMENTS,
        meeting::PANEL_STATEMENTS,
        meeting::PRESIDING_STATEMENTS,
        agenda::STATEMENTS,
        delegation::STATEMENTS,
        roll::STATEMENTS,
        presence::STATEMENTS,
        presence::STAYS_STATEMENTS,
        proxy::STATEMENTS,
        motion::STATEMENTS,
        poll::STATEMENTS,
        poll::ELECTORS_STATEMENTS,
        poll::VOTES_STATEMENTS,
        poll::RECORD_STATEMENTS,
        ballot::STATEMENTS,
        ballot::HANDS_STATEMENTS,
        decision::STATEMENTS,
        rehearsal::STATEMENTS,
    ],
    ribbon: rehearsal::ribbon,
    evidence: &["decision"],
    daily: &[|pen| seat::apply_losses(pen).map(drop)],
    styles: &[
        include_str!("../assets/bodies.css"),
        include_str!("../assets/meetings.css"),
        include_str!("../assets/polls.css"),
        include_str!("../assets/hall.css"),
    ],
    scripts: &[include_str!("../assets/hall.js")],
    ..Room::named("governance")
};

fn routes(routes: Routes) -> Routes {
    let all: [fn(Routes) -> Routes; 16] = [
        body::routes,
        seat::routes,
        composition::routes,
        statute::routes,
        meeting::routes,
        agenda::routes,
        delegation::routes,
        roll::routes,
        presence::routes,
        proxy::routes,
        motion::routes,
        poll::routes,
        ballot::routes,
        decision::routes,
        hall::routes,
        rehearsal::routes,
    ];
    all.into_iter().fold(routes, |routes, add| add(routes))
}

//! Who we are: sections, members, people and mandates; the registry that every other room may read.
//!
//! To add a noun: its kind, types and rules in `noun.rs` and `noun/rules.rs`, its SQL in `noun/store.rs`, its pages in
//! `noun/pages.rs`, its strings under `network-noun-…` in every language, and its lines in [`ROOM`].

pub mod gate;
mod held;
mod holds;
pub mod import;
pub mod mandate;
pub mod member;
pub mod name;
pub mod person;
pub mod roster;
pub mod section;

pub use mandate::Mandate;
pub use member::{
    Member, MemberKind, MemberState, Standing,
    exchange::{Format, export},
    workbook::export as export_workbook,
};
pub use person::Person;
pub use roster::{csv_plain, csv_safe};
pub use section::Section;

use base::{Id, Stop};
use shell::{House, Life, Link, Mapped, Nav, Over, Panel, Pen, Room, Seal, Step, anybody};
use std::sync::Arc;
use uuid::Uuid;

/// The manifest.
pub const ROOM: Room = Room {
    migrations: &[
        db::Migration {
            stamp: "2026-11-23-10-network-members",
            sql: include_str!("../migrations/2026-11-23-10-network-members.sql"),
        },
        db::Migration {
            stamp: "2026-11-23-11-network-people",
            sql: include_str!("../migrations/2026-11-23-11-network-people.sql"),
        },
        db::Migration {
            stamp: "2026-11-29-10-network-imports",
            sql: include_str!("../migrations/2026-11-29-10-network-imports.sql"),
        },
        db::Migration {
            stamp: "2026-11-29-11-network-addresses",
            sql: include_str!("../migrations/2026-11-29-11-network-addresses.sql"),
        },
        db::Migration {
            stamp: "2026-11-29-12-network-import-pages",
            sql: include_str!("../migrations/2026-11-29-12-network-import-pages.sql"),
        },
        db::Migration {
            stamp: "2026-11-29-13-network-standings",
            sql: include_str!("../migrations/2026-11-29-13-network-standings.sql"),
        },
        db::Migration {
            stamp: "2026-11-29-27-network-import-differences",
            sql: include_str!("../migrations/2026-11-29-27-network-import-differences.sql"),
        },
    ],
    strings: base::texts!(),
    routes: |routes| {
        let routes = import::pages::routes(member::pages::routes(section::pages::routes(routes)));
        mandate::pages::routes(person::pages::routes(routes))
    },
    styles: &[include_str!("../assets/import.css")],
    scripts: &[include_str!("../assets/import.js")],
    nav: &[Nav {
        place: "/members",
        key: "network-nav-members",
        also: &["/people", "/sections", "/mandates", "/imports"],
    }],
    links: &[
        Link { kind: "member", place: member::pages::place, title: member::store::title, sees: anybody },
        Link { kind: "section", place: section::place, title: section::title, sees: anybody },
        Link { kind: "person", place: person::pages::place, title: person::store::title, sees: anybody },
        Link { kind: "mandate", place: mandate::pages::place, title: mandate::store::title, sees: anybody },
        Link {
            kind: "import",
            place: import::pages::place,
            title: import::store::title,
            // Its page is for those who import; its entry in the ledger is for everybody.
            sees: |gate, _| Ok(gate::Scope::of(gate.who).is_some()),
        },
    ],
    overs: &[
        Over { kind: "section", all: Some(section::titles), find: section::id_of },
        Over { kind: "member", all: None, find: member::store::id_of },
    ],
    people: Some(person::FOUND),
    seals: &[Seal { kind: "person", opens: person::gate::opens }],
    panels: &[
        Panel { on: "home-pictures", show: member::pages::home_panel },
        Panel { on: "me", show: member::pages::own_panel },
        Panel { on: "me", show: person::pages::own_panel },
        Panel { on: "member", show: mandate::pages::member_panel },
    ],
    lives: &[
        Life { on: "member", tell: member::life::tell },
        Life { on: "person", tell: member::life::tell_person },
    ],
    mapped: &[
        Mapped { kind: "member", count: member::store::count_all, places: member::store::places },
        Mapped { kind: "section", count: section::count_all, places: section::places },
    ],
    holds: holds::HOLDS,
    states: &[
        section::STATE,
        member::store::STATE,
        person::store::STATE,
        mandate::store::STATE,
        import::store::STATE,
        import::saved::STATE,
    ],
    checks: &[held::check],
    steps: &[
        Step {
            rank: 10,
            key: "network-step-members",
            place: |_, _| Ok("/imports".to_owned()),
            done: member::store::has_any,
        },
        Step {
            rank: 40,
            key: "network-step-people",
            place: |_, _| Ok("/members".to_owned()),
            done: mandate::store::has_any,
        },
    ],
    daily: &[mandate::store::follow_departures],
    statements: &[
        held::STATEMENTS,
        section::STATEMENTS,
        gate::STATEMENTS,
        member::store::STATEMENTS,
        member::sheets::STATEMENTS,
        person::store::STATEMENTS,
        person::gate::STATEMENTS,
        mandate::store::STATEMENTS,
        import::store::STATEMENTS,
        import::saved::STATEMENTS,
        import::run::STATEMENTS,
    ],
    ..Room::named("network")
};

/// Lays what the registry needs before anything else: the eight sections. Where they are there already nothing
/// happens, but if the rules of sort keys and words for searching have changed, those of people are made anew, and those
/// of the first members; of all others by [`refresh`].
///
/// # Errors
/// A fault of the database.
pub fn found(pen: &mut Pen<'_, '_>) -> Result<(), Stop> {
    section::found(pen)?;
    member::store::begin_refresh(pen.tx)?;
    person::store::refresh(pen.tx)?;
    Ok(())
}

/// Makes sort keys and words of all members anew if the stored ones follow older rules, in short jobs, so that pages
/// answer and votes are written meanwhile; lists are in the older order for as long. If it breaks off, it begins again
/// when a house is next opened.
///
/// # Errors
/// A fault of the database.
pub async fn refresh(house: &Arc<House>) -> Result<(), Stop> {
    let mut behind = house.db.read(member::store::is_stale)?.then(|| Id::from_uuid(Uuid::nil()));
    while let Some(last) = behind {
        behind = house.db.write(move |tx| Ok(member::store::refresh_some(tx, last)?)).await?;
    }
    Ok(())
}

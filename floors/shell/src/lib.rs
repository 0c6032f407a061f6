//! Pages, API, forms, strings, sign-ins, the gate, and the contract of a room.
//!
//! A request passes: parse → [`gate`] → handler (rules, rows, ledger entry, in one transaction) → answer. Rooms see
//! [`View`] and [`Change`], never the web framework. Everything a page says is a Fluent string of its room.
//!
//! Invariants: nothing changes on GET; every route names its [`Need`]; public pages carry nothing of the viewer;
//! no text stands in code or template; no page needs script.

pub mod accent;
pub mod account;
pub mod api;
pub mod form;
pub mod gate;
pub mod house;
pub mod live;
pub mod mail;
pub mod notices;
pub mod strings;
pub mod ui;

mod ask;
mod assets;
mod astray;
mod client;
mod frame;
mod held;
pub mod holds;
mod home;
mod html;
mod kept;
pub mod land;
mod life;
mod listen;
pub mod memo;
mod metrics;
mod proofs;
mod proxies;
mod requests;
mod room;
mod routes;
mod serve;
pub mod settings;
mod sitemap;
mod style;

pub use ask::{Answer, Ask, Change, Page, PathWords, Pen, Query, View, Writes, render};
pub use client::Client;
pub use form::{Filled, Form, Refusals};
pub use gate::{Administers, Gate, Granted, Need, Person, Persona, Public, Role, SignedIn, Who};
pub use holds::{Holds, Line, Oneself, Things};
pub use house::{House, Site};
pub use html::Html;
pub use life::{Happening, Life};
pub use listen::Limits;
pub use live::{Listens, Parts, Sight};
pub use mail::MailRoute;
pub use metrics::serve_metrics;
pub use proxies::Proxies;
pub use room::{
    Daily, Guard, Known, Link, Nav, Over, Panel, People, Ribbon, Room, Seal, Sees, Step, Tell, anybody,
};
pub use routes::{Act, ActWith, Listen, Prepare, Route, Routes, Show};
pub use serve::{app, dressed, serve};
pub use settings::Settings;
pub use sitemap::{Mapped, Stretch, Take};
pub use strings::{Locale, Strings, fold};

/// The shell's own manifest: home, sign-ins, proofs.
pub const ROOM: Room = Room {
    migrations: &[
        db::Migration {
            stamp: "2026-11-23-01-shell",
            sql: include_str!("../migrations/2026-11-23-01-shell.sql"),
        },
        db::Migration {
            stamp: "2026-11-29-06-shell-settings",
            sql: include_str!("../migrations/2026-11-29-06-shell-settings.sql"),
        },
        db::Migration {
            stamp: "2026-11-29-09-shell-accounts",
            sql: include_str!("../migrations/2026-11-29-09-shell-accounts.sql"),
        },
        db::Migration {
            stamp: "2026-11-29-10-shell-letters",
            sql: include_str!("../migrations/2026-11-29-10-shell-letters.sql"),
        },
        db::Migration {
            stamp: "2026-11-29-12-shell-letters-to",
            sql: include_str!("../migrations/2026-11-29-12-shell-letters-to.sql"),
        },
        db::Migration {
            stamp: "2026-11-29-13-shell-grants-over",
            sql: include_str!("../migrations/2026-11-29-13-shell-grants-over.sql"),
        },
    ],
    strings: base::texts!(),
    routes: |routes| {
        let routes = settings::routes(style::routes(proofs::routes(account::routes(home::routes(routes)))));
        sitemap::routes(api::routes(routes))
    },
    panels: &[
        Panel { on: "home", show: settings::begins },
        Panel { on: "me", show: settings::of_me },
        Panel { on: "person", show: account::of_person_panel },
    ],
    holds: account::HOLDS,
    steps: &[Step {
        rank: 70,
        key: "shell-step-secretary",
        place: |_, _| Ok("/users/new".to_owned()),
        done: account::has_secretary,
    }],
    states: &[settings::STATE, held::USER, held::GRANT],
    checks: &[held::check],
    statements: &[
        ledger::STATEMENTS,
        ledger::VERIFY_STATEMENTS,
        gate::STATEMENTS,
        house::STATEMENTS,
        settings::STATEMENTS,
        account::STATEMENTS,
        account::HOLDS_STATEMENTS,
        account::THROTTLE_STATEMENTS,
        account::OWN_STATEMENTS,
        account::USERS_STATEMENTS,
        account::letters::STATEMENTS,
        held::STATEMENTS,
        mail::STATEMENTS,
        metrics::STATEMENTS,
    ],
    ..Room::named("shell")
};

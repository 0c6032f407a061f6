//! How soon the house is open, and what memory it holds: with nobody there, and while visitors, readers of files and
//! delegates come at once.

use super::say;
use crate::{
    Outcome,
    client::get,
    load::{Until, load},
    settings::Settings,
    stopwatch::median,
    table::{Aim, Row},
    world::World,
};
use std::{rc::Rc, time::Duration};

/// The rows.
///
/// # Errors
/// When the server does not start or answer.
pub async fn rows(settings: &Settings, world: &World) -> Outcome<Vec<Row>> {
    say("starting");
    let mut starts = Vec::new();
    for _ in 0..settings.rounds {
        let server = world.serve().await?;
        starts.push(server.started_in.as_secs_f64() * 1000.0);
    }
    let server = world.serve().await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let idle = server.memory()?.now;
    let mut places = vec!["/en/".to_owned(), "/en/members".to_owned(), "/en/plan".to_owned()];
    let letters = || 'a'..='z';
    let words = letters().flat_map(|one| letters().map(move |other| format!("{one}{other}")));
    places.extend(words.map(|word| format!("/en/members?q={word}")));
    let members = world.ids("SELECT id FROM member ORDER BY id DESC LIMIT 2000")?;
    places.extend(members.iter().map(|id| format!("/fr/members/{id}")));
    places.extend((0..8).map(|_| "/en/members.csv".to_owned()));
    let asked = places.iter().map(|place| get(place, "accept-encoding: gzip\r\n")).collect();
    load(server.address, Rc::new(asked), settings.connections, 200, Until::Once).await?;
    let peak = server.memory()?.peak;
    let memory = |what: &str, bytes: u64| Row {
        name: format!("resident memory, {what}"),
        ours: bytes as f64 / f64::from(1 << 20),
        limit: None,
        unit: "MB",
        aim: Aim::Most(150.0),
        more: Vec::new(),
    };
    let start = Row {
        name: format!("start with {} members", settings.members),
        ours: median(&starts),
        limit: None,
        unit: "ms",
        aim: Aim::Most(300.0),
        more: Vec::new(),
    };
    Ok(vec![start, memory("idle", idle), memory("under load", peak)])
}

//! Pages for visitors, against the same bytes from memory.
//!
//! Each is measured twice: as the program is, which keeps answers ready until something changes, and told to keep none, so
//! that every one is made anew as the first one after a change is. The bytes of the limit are those that came, compressed
//! if they came compressed: nothing is done for them but sending.

use super::say;
use crate::{
    Outcome,
    client::get,
    limit::pages,
    load::{Load, Until, load},
    process::Server,
    settings::Settings,
    stopwatch::median,
    table::{Aim, Row},
    world::World,
};
use std::{rc::Rc, time::Duration};

/// What a browser sends.
const BROWSER: &str = "accept-encoding: gzip, deflate, br\r\n";

/// What is asked for, by the name of the row, and its aim.
fn places(world: &World, name: &str) -> Outcome<(Vec<String>, f64)> {
    let of = |noun: &str, ids: Vec<String>| ids.iter().map(|id| format!("/en/{noun}/{id}")).collect();
    Ok(match name {
        "directory" => (directory(), 3.0),
        "member page" => (of("members", world.ids("SELECT id FROM member ORDER BY id LIMIT 64")?), 2.0),
        "decision page" => (of("decisions", world.ids("SELECT id FROM decision ORDER BY id LIMIT 64")?), 2.0),
        _ => (vec!["/en/plan".to_owned()], 2.0),
    })
}

/// Lists that are filtered and sorted, short ones and long ones.
fn directory() -> Vec<String> {
    [
        "section=europe&kind=local-government",
        "country=FR&size=large",
        "q=al&section=asia-pacific",
        "section=africa&size=medium",
        "country=JP",
        "q=port",
        "kind=local-government&size=small&section=latin-america",
        "section=metropolitan",
    ]
    .iter()
    .map(|query| format!("/en/members?{query}"))
    .collect()
}

/// One side of a comparison.
#[derive(Default)]
struct Side {
    processor: Vec<f64>,
    rates: Vec<f64>,
    waits: Vec<f64>,
}

impl Side {
    /// Milliseconds of the server's processor time for one answer.
    fn each(&self) -> f64 {
        median(&self.processor)
    }

    fn told(&self) -> String {
        format!("{:.0} a second, p99 {:.1} ms", median(&self.rates), median(&self.waits))
    }
}

/// The rows of one kind of page.
///
/// # Errors
/// When the servers do not answer.
pub async fn rows(settings: &Settings, world: &World, name: &str) -> Outcome<Vec<Row>> {
    let (places, aim) = places(world, name)?;
    if places.is_empty() {
        return Err("there is none".into());
    }
    say(&format!("asking for the {name}"));
    let program = world.serve().await?;
    let again: Vec<Vec<u8>> = places.iter().map(|place| get(place, BROWSER)).collect();
    let limit_folder = world.folder.join(format!("limit-{}", name.replace(' ', "-")));
    let limit = pages::started(&program, &again, world.address_of_limit(), &limit_folder).await?;
    let memory: Vec<Vec<u8>> = (0..again.len()).map(|n| get(&format!("/{n}"), BROWSER)).collect();
    let (memory, again) = (Rc::new(memory), Rc::new(again));
    let (mut kept, mut made, mut least) = (Side::default(), Side::default(), Side::default());
    for _ in 0..settings.rounds {
        round(settings, &program, Rc::clone(&again), &mut kept).await?;
        round(settings, &limit, Rc::clone(&memory), &mut least).await?;
    }
    // One data folder, one server.
    drop(program);
    let program = world.serve_with(&["--keep-answers", "0"]).await?;
    for _ in 0..settings.rounds {
        round(settings, &program, Rc::clone(&again), &mut made).await?;
        round(settings, &limit, Rc::clone(&memory), &mut least).await?;
    }
    let row = |what: &str, side: &Side, aim, more| Row {
        name: format!("{name}, {what}"),
        ours: side.each(),
        limit: Some(least.each()),
        unit: "ms cpu",
        aim,
        more,
    };
    let connections = settings.connections;
    let told = |side: &Side| {
        vec![
            ("over", format!("{connections} connections: {}; from memory: {}", side.told(), least.told())),
            ("in answers a second", format!("{:.2}×", median(&least.rates) / median(&side.rates))),
        ]
    };
    Ok(vec![
        row("kept ready", &kept, Aim::Times(aim), told(&kept)),
        row("made anew each time", &made, Aim::Stated, told(&made)),
    ])
}

async fn round(
    settings: &Settings,
    server: &Server,
    requests: Rc<Vec<Vec<u8>>>,
    side: &mut Side,
) -> Outcome<()> {
    let before = server.processor()?;
    let long = Duration::from_secs_f64(settings.seconds);
    let load: Load = load(server.address, requests, settings.connections, 200, Until::Passed(long)).await?;
    let processor = server.processor()? - before;
    side.processor.push(processor * 1000.0 / load.answers.max(1) as f64);
    side.rates.push(load.rate());
    side.waits.push(load.p99());
    Ok(())
}

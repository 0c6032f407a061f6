//! The whole directory as a file over HTTP, against the same bytes from memory.

use super::say;
use crate::{
    Outcome,
    client::{Connection, get},
    limit::pages,
    process::Server,
    settings::Settings,
    stopwatch::{Stopwatch, median},
    table::{Aim, Row},
    world::World,
};

/// What one way of asking took.
#[derive(Default)]
struct Side {
    seconds: Vec<f64>,
    first: Vec<f64>,
    bytes: u64,
}

/// The rows: as it is, and compressed as a browser asks.
///
/// # Errors
/// When the servers do not answer.
pub async fn rows(settings: &Settings, world: &World) -> Outcome<Vec<Row>> {
    let program = world.serve().await?;
    let mut rows = Vec::new();
    for (how, headers) in [("plain", ""), ("compressed", "accept-encoding: gzip, deflate, br\r\n")] {
        say(&format!("exporting all members, {how}"));
        let request = get("/en/members.csv", headers);
        let folder = world.folder.join(format!("limit-export-{how}"));
        let limit =
            pages::started(&program, std::slice::from_ref(&request), world.address_of_limit(), &folder)
                .await?;
        let (mut ours, mut least) = (Side::default(), Side::default());
        for _ in 0..settings.rounds {
            ours.round(&program, &request).await?;
            least.round(&limit, &get("/0", headers)).await?;
        }
        rows.push(Row {
            name: format!("export of {} members, {how}", settings.members),
            ours: median(&ours.seconds),
            limit: Some(median(&least.seconds)),
            unit: "s",
            aim: Aim::Times(3.0),
            more: vec![("bytes", ours.bytes.to_string())],
        });
        rows.push(Row {
            name: format!("first byte of that export, {how}"),
            ours: median(&ours.first),
            limit: None,
            unit: "ms",
            aim: Aim::Most(50.0),
            more: Vec::new(),
        });
    }
    Ok(rows)
}

impl Side {
    async fn round(&mut self, server: &Server, request: &[u8]) -> Outcome<()> {
        let mut connection = Connection::open(server.address).await?;
        let watch = Stopwatch::start();
        let (mut bytes, mut first) = (0, None);
        let head = connection
            .ask_with(request, &mut |piece| {
                first.get_or_insert_with(|| watch.passed().as_secs_f64() * 1000.0);
                bytes += piece.len() as u64;
            })
            .await?;
        if head.status != 200 {
            return Err(format!("the export was answered {}", head.status).into());
        }
        self.seconds.push(watch.passed().as_secs_f64());
        self.first.push(first.unwrap_or(f64::INFINITY));
        self.bytes = bytes;
        Ok(())
    }
}

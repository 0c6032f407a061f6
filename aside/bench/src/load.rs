//! Many connections asking at once, and what came of it.

use crate::{
    Outcome,
    client::Connection,
    stopwatch::{Stopwatch, part},
};
use std::{cell::Cell, net::SocketAddr, rc::Rc, time::Duration};
use tokio::task::LocalSet;

/// What came of a load.
#[derive(Debug, Default)]
pub struct Load {
    /// Answers, all of the status that was expected.
    pub answers: u64,
    /// How long it took.
    pub seconds: f64,
    /// Milliseconds from request to answer, of each.
    pub waits: Vec<f64>,
}

impl Load {
    /// Answers per second.
    pub fn rate(&self) -> f64 {
        self.answers as f64 / self.seconds.max(f64::EPSILON)
    }

    /// The milliseconds within which 99 of 100 were answered.
    pub fn p99(&self) -> f64 {
        part(&self.waits, 0.99)
    }
}

/// When a load ends.
#[derive(Debug, Clone, Copy)]
pub enum Until {
    /// After so long, going through the requests again and again.
    Passed(Duration),
    /// When each request was made once.
    Once,
}

/// Asks a server over so many connections, each connection taking the next request that nobody has taken yet.
///
/// # Errors
/// When an answer breaks off or has another status.
pub async fn load(
    address: SocketAddr,
    requests: Rc<Vec<Vec<u8>>>,
    connections: usize,
    status: u16,
    until: Until,
) -> Outcome<Load> {
    let next = Rc::new(Cell::new(0_usize));
    let local = LocalSet::new();
    let mut opened = Vec::new();
    for _ in 0..connections {
        opened.push(Connection::open(address).await?);
    }
    let watch = Stopwatch::start();
    let askers: Vec<_> = opened
        .into_iter()
        .map(|connection| {
            local.spawn_local(ask(connection, Rc::clone(&requests), Rc::clone(&next), status, until, watch))
        })
        .collect();
    local.await;
    let seconds = watch.passed().as_secs_f64();
    let mut all = Load { seconds, ..Load::default() };
    for asker in askers {
        let waits = asker.await??;
        all.answers += waits.len() as u64;
        all.waits.extend(waits);
    }
    Ok(all)
}

async fn ask(
    mut connection: Connection,
    requests: Rc<Vec<Vec<u8>>>,
    next: Rc<Cell<usize>>,
    status: u16,
    until: Until,
    watch: Stopwatch,
) -> std::io::Result<Vec<f64>> {
    let mut waits = Vec::new();
    loop {
        let n = next.replace(next.get() + 1);
        let over = match until {
            Until::Passed(long) => watch.passed() >= long,
            Until::Once => n >= requests.len(),
        };
        if over {
            return Ok(waits);
        }
        let request = &requests[n % requests.len()];
        let asked = Stopwatch::start();
        let mut began = Vec::new();
        let head = connection
            .ask_with(request, &mut |bytes| {
                if began.is_empty() {
                    began.extend_from_slice(&bytes[..bytes.len().min(400)]);
                }
            })
            .await?;
        if head.status != status {
            return Err(std::io::Error::other(format!(
                "answered {} where {status} was expected: {} … {}",
                head.status,
                String::from_utf8_lossy(&request[..request.len().min(120)]),
                String::from_utf8_lossy(&began)
            )));
        }
        waits.push(asked.passed().as_secs_f64() * 1000.0);
    }
}

//! A crowd that listens: each over a connection of its own, which stays open, taking note of when news came and of which
//! state of the records it tells.

use crate::{Outcome, client::Connection, stopwatch::Stopwatch};
use std::{
    cell::{Cell, RefCell},
    net::SocketAddr,
    rc::Rc,
    time::Duration,
};
use tokio::task::JoinHandle;

/// How long news may take to reach everybody before it is given up.
const PATIENCE: Duration = Duration::from_secs(60);
/// How much of a line is looked at: as much as the longest `id`.
const LOOKED_AT: usize = 32;

/// What a listener heard last: its number, and when it came.
type Heard = Cell<Option<(u64, Duration)>>;

/// Many who listen. They are gone when this goes.
pub struct Crowd {
    heard: Rc<Vec<Heard>>,
    /// Why one of them has left.
    left: Rc<RefCell<Option<String>>>,
    watch: Stopwatch,
    tasks: Vec<JoinHandle<()>>,
}

impl Drop for Crowd {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}

impl Crowd {
    /// Gathers so many, who ask for the streams in turn, and waits until each has heard something. Within a
    /// [`tokio::task::LocalSet`].
    ///
    /// # Errors
    /// When a connection cannot be opened, or somebody hears nothing.
    pub async fn gather(address: SocketAddr, streams: &[Vec<u8>], count: usize) -> Outcome<Self> {
        let mut crowd = Self {
            heard: Rc::new((0..count).map(|_| Cell::new(None)).collect()),
            left: Rc::default(),
            watch: Stopwatch::start(),
            tasks: Vec::with_capacity(count),
        };
        let streams: Vec<Rc<[u8]>> = streams.iter().map(|stream| stream.as_slice().into()).collect();
        for (n, stream) in (0..count).zip(streams.iter().cycle()) {
            let connection = Connection::open(address).await?;
            let (heard, left, stream) = (Rc::clone(&crowd.heard), Rc::clone(&crowd.left), Rc::clone(stream));
            let watch = crowd.watch;
            crowd.tasks.push(tokio::task::spawn_local(async move {
                let ended =
                    listen(connection, &stream, |head| heard[n].set(Some((head, watch.passed())))).await;
                *left.borrow_mut() = Some(ended);
            }));
        }
        crowd.all_heard(|_| true).await?;
        Ok(crowd)
    }

    /// What the one who knows most has heard.
    pub fn latest(&self) -> u64 {
        self.heard.iter().filter_map(|heard| heard.get()).map(|(head, _)| head).max().unwrap_or(0)
    }

    /// Does something of which everybody hears, and waits until they have: how many milliseconds that took for each, from
    /// when it was begun.
    ///
    /// # Errors
    /// When it fails, or somebody does not hear of it.
    pub async fn told(&self, act: impl Future<Output = Outcome<()>>) -> Outcome<Vec<f64>> {
        let (before, began) = (self.latest(), self.watch.passed());
        act.await?;
        let heard = self.all_heard(|head| head > before).await?;
        Ok(heard.into_iter().map(|at| at.saturating_sub(began).as_secs_f64() * 1000.0).collect())
    }

    async fn all_heard(&self, is_news: impl Fn(u64) -> bool) -> Outcome<Vec<Duration>> {
        let began = self.watch.passed();
        loop {
            let heard = self.heard.iter().filter_map(|heard| heard.get());
            let times: Vec<Duration> = heard.filter(|(head, _)| is_news(*head)).map(|(_, at)| at).collect();
            if times.len() == self.heard.len() {
                return Ok(times);
            }
            if let Some(why) = &*self.left.borrow() {
                return Err(format!("a listener has left: {why}").into());
            }
            if self.watch.passed() > began + PATIENCE {
                return Err(format!(
                    "{} of {} heard nothing",
                    self.heard.len() - times.len(),
                    self.heard.len()
                )
                .into());
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }
}

/// Listens for as long as there is somebody who tells; why it ended. A stream that ends as it should is asked for again.
async fn listen(mut connection: Connection, stream: &[u8], heard: impl Fn(u64)) -> String {
    loop {
        let mut lines = Lines::default();
        let take = &mut |bytes: &[u8]| {
            if let Some(head) = lines.take(bytes) {
                heard(head);
            }
        };
        match connection.ask_with(stream, take).await {
            Ok(head) if head.status == 200 => {}
            Ok(head) => return format!("answered {}", head.status),
            Err(error) => return error.to_string(),
        }
    }
}

/// The lines of a stream of events as they come, of which only those matter that end one: `id: …`.
#[derive(Default)]
struct Lines {
    begun: Vec<u8>,
}

impl Lines {
    /// The number of the last event that these bytes end.
    fn take(&mut self, bytes: &[u8]) -> Option<u64> {
        let mut last = None;
        for (n, piece) in bytes.split(|byte| *byte == b'\n').enumerate() {
            if n > 0 {
                last = self.number().or(last);
                self.begun.clear();
            }
            let room = LOOKED_AT.saturating_sub(self.begun.len());
            self.begun.extend_from_slice(&piece[..piece.len().min(room)]);
        }
        last
    }

    fn number(&self) -> Option<u64> {
        std::str::from_utf8(&self.begun).ok()?.strip_prefix("id: ")?.parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_number_is_found_however_it_is_cut() {
        let told = b"retry: 1234\n\nevent: part\ndata: {\"html\":\"id: 7\"}\n\nid: 41\n\n:\n\nevent: part\ndata: {}\n\nid: 42\n\n";
        for size in 1..told.len() {
            let mut lines = Lines::default();
            let found: Vec<u64> = told.chunks(size).filter_map(|chunk| lines.take(chunk)).collect();
            assert_eq!(found.last(), Some(&42), "cut every {size} bytes");
        }
    }
}

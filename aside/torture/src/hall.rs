//! What the clients share: where the program listens, which question is open, whether the kill has come, and the journal.

use crate::{
    http::{self, Came, Told, told},
    schedule::Act,
};
use std::{
    fs::File,
    io::{self, Write},
    net::SocketAddr,
    sync::{
        Mutex, MutexGuard,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};
use tokio::time::sleep;

/// What the clients share.
pub struct Hall {
    /// Where the program listens.
    pub address: SocketAddr,
    over: AtomicBool,
    poll: Mutex<Option<String>>,
    journal: Mutex<File>,
    counts: [AtomicU64; 3],
}

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(|poison| poison.into_inner())
}

impl Hall {
    /// A hall with a journal.
    pub fn new(address: SocketAddr, journal: File) -> Self {
        Self {
            address,
            over: AtomicBool::new(true),
            poll: Mutex::new(None),
            journal: Mutex::new(journal),
            counts: Default::default(),
        }
    }

    /// Begins or ends a round.
    pub fn end(&self, over: bool) {
        self.over.store(over, Ordering::SeqCst);
    }

    /// Whether the kill has come.
    pub fn is_over(&self) -> bool {
        self.over.load(Ordering::SeqCst)
    }

    /// The question that is open.
    pub fn poll(&self) -> Option<String> {
        held(&self.poll).clone()
    }

    /// Another question is open, or none.
    pub fn put(&self, poll: Option<String>) {
        *held(&self.poll) = poll;
    }

    /// Asks for something.
    pub async fn ask(&self, request: &[u8]) -> io::Result<Came> {
        http::ask(self.address, request).await
    }

    /// Writes a line into the journal.
    pub fn note(&self, line: &str) {
        // The journal is for whoever reads it after a failure; without it the trial is as good.
        let _ = writeln!(held(&self.journal), "{line}");
    }

    /// Asks for a change, and notes what was told of it.
    pub async fn change(&self, who: &str, act: Act, request: &[u8]) -> (Told, io::Result<Came>) {
        let came = self.ask(request).await;
        let told = told(&came);
        self.tell(who, act, told, &came);
        if told == Told::Unknown {
            self.rest(100).await;
        }
        (told, came)
    }

    /// Notes what was told of a change.
    pub fn tell(&self, who: &str, act: Act, told: Told, came: &io::Result<Came>) {
        self.counts[told as usize].fetch_add(1, Ordering::Relaxed);
        let how = match came {
            Ok(came) => came.status.to_string(),
            Err(error) => error.kind().to_string(),
        };
        self.note(&format!("{who}\t{act:?}\t{told:?}\t{how}"));
    }

    /// Rests; the kill does not wait for who rests.
    pub async fn rest(&self, millis: u64) {
        for _ in 0..millis.div_ceil(10) {
            if self.is_over() {
                return;
            }
            sleep(Duration::from_millis(10)).await;
        }
    }

    /// How many changes were acknowledged, refused, left open.
    pub fn counts(&self) -> [u64; 3] {
        [0, 1, 2].map(|at: usize| self.counts[at].load(Ordering::Relaxed))
    }
}

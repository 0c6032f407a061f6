//! What was asked of the database, for the tests of how statements are carried out: nobody listens unless told to.

use crate::Value;
use std::sync::{
    Mutex,
    atomic::{AtomicBool, Ordering::Relaxed},
};

/// A statement that was read with to its end.
#[derive(Debug, Clone, PartialEq)]
pub struct Heard {
    /// Its text.
    pub sql: String,
    /// With what.
    pub params: Vec<Value>,
    /// How many steps SQLite took for it: some ten for each row that it looked at, found or not. 0 on PostgreSQL.
    pub steps: u64,
}

/// Where statements are remembered.
#[derive(Debug, Default)]
pub(crate) struct Hearing {
    begun: AtomicBool,
    all: Mutex<Vec<Heard>>,
}

impl Hearing {
    pub fn begin(&self) {
        self.begun.store(true, Relaxed);
    }

    /// Itself, once somebody listens.
    pub fn open(&self) -> Option<&Self> {
        self.begun.load(Relaxed).then_some(self)
    }

    pub fn keep(&self, sql: &str, params: &[Value], steps: u64) {
        let heard = Heard { sql: sql.to_owned(), params: params.to_vec(), steps };
        self.all.lock().unwrap_or_else(|poison| poison.into_inner()).push(heard);
    }

    pub fn take(&self) -> Vec<Heard> {
        std::mem::take(&mut *self.all.lock().unwrap_or_else(|poison| poison.into_inner()))
    }
}

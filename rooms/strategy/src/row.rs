//! Rows with their ids, and columns that keep a list as JSON.

use base::{Fault, Id, Kind};
use db::{Cells, FromValue, Record, Value};
use serde::{Serialize, de::DeserializeOwned};
use std::ops::Deref;

/// A thing of kind `K` and its state: the id is the first column, the state's columns follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<K: Kind, S> {
    /// Its id.
    pub id: Id<K>,
    /// Its facts.
    pub state: S,
}

impl<K: Kind, S: Record> Record for Row<K, S> {
    fn read(cells: &mut Cells<'_>) -> Result<Self, Fault> {
        Ok(Self { id: cells.take()?, state: S::read(cells)? })
    }
}

/// A value that a column keeps as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Kept<T>(pub T);

impl<T> Deref for Kept<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: DeserializeOwned> FromValue for Kept<T> {
    fn from_value(value: Value) -> Result<Self, Fault> {
        let text = String::from_value(value)?;
        serde_json::from_str(&text).map(Self).map_err(|error| Fault::from("a column kept as JSON", error))
    }
}

impl<T: Serialize> From<&Kept<T>> for Value {
    fn from(kept: &Kept<T>) -> Self {
        // Lists of texts, codes and spans always serialise.
        Value::Text(serde_json::to_string(&kept.0).unwrap_or_default())
    }
}

//! What data doors share: what they tell of themselves, pages of a list by cursor, and answers that say as of when
//! they hold.

pub mod told;

mod document;

pub(crate) use document::routes;
pub use told::{
    AS_OF, Field, Gives, LIMIT, Param, Shape, Takes, Told, cursor, field, nothing_called, optional,
};

use crate::{Answer, Ask};
use base::{Day, Refusal, Stop};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::Serialize;
use serde_json::json;

/// The most items of one answer, and how many without asking.
const MOST: i64 = 500;

/// Which part of a list is asked for.
#[derive(Debug, Clone)]
pub struct Slice {
    /// How many at the most, 1–500.
    pub limit: u64,
    /// The sort key after which to go on; opaque to the asker.
    pub after: Option<Vec<u8>>,
}

/// Reads `limit` and `cursor`, and refuses any parameter not in `known` (those two and `as_of` go without saying).
///
/// # Errors
/// Refuses unknown parameters, a limit out of bounds, a cursor that is none of ours.
pub fn slice(ask: &Ask, known: &[&str]) -> Result<Slice, Stop> {
    let all: Vec<&str> = known.iter().copied().chain(["limit", "cursor", "as_of"]).collect();
    ask.query.only(&all)?;
    let limit = match ask.query.text("limit") {
        "" => 100,
        text => text.parse().ok().filter(|limit| (1..=MOST).contains(limit)).ok_or_else(|| {
            Refusal::new("shell-refusal-number").with("least", 1).with("most", MOST).at("limit")
        })?,
    };
    let refused = || Refusal::new("shell-refusal-cursor").at("cursor");
    let read = |text: &str| URL_SAFE_NO_PAD.decode(text.trim()).ok().filter(|bytes| !bytes.is_empty());
    let after = ask.query.get("cursor").map(|text| read(text).ok_or_else(refused)).transpose()?;
    Ok(Slice { limit: limit.unsigned_abs(), after })
}

/// A cursor as it is written.
pub fn written(key: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(key)
}

/// One part of a list: the items, the cursor of the next part if there is one, and the day as of which it holds.
///
/// # Errors
/// A fault when an item cannot be written as JSON.
pub fn list<T: Serialize>(items: &[T], next: Option<&[u8]>, as_of: Option<Day>) -> Result<Answer, Stop> {
    let next = next.map(written);
    Ok(Answer::Json(json!({ "items": items, "next": next, "as_of": as_of })))
}

/// One thing.
///
/// # Errors
/// A fault when it cannot be written as JSON.
pub fn one<T: Serialize>(item: &T) -> Result<Answer, Stop> {
    serde_json::to_value(item)
        .map(Answer::Json)
        .map_err(|error| base::Fault::from("writing JSON", error).into())
}

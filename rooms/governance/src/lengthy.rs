//! Entries about texts that may be longer than an entry of the ledger can be (65,535 bytes).
//!
//! The state stands in a row under the entry, as in a mass change of one: the entry commits to it, history and
//! verification find it, and its length is its own affair.

use base::Fault;
use ledger::{Draft, RowEntry, Subject};
use serde::Serialize;
use shell::Pen;

/// Enters what became of one subject; `draft` names only what else is concerned. Returns the entry's number.
///
/// # Errors
/// A fault of the ledger, or a state that cannot be written as JSON.
pub(crate) fn enter_long<S: Serialize>(
    pen: &mut Pen<'_, '_>,
    draft: Draft,
    subject: impl Into<Subject>,
    before: Option<&S>,
    after: Option<&S>,
) -> Result<u64, Fault> {
    let json = |state: Option<&S>| {
        let json = state.map(serde_json::to_value).transpose();
        json.map_err(|error| Fault::from("a state cannot be written as JSON", error))
    };
    let row = RowEntry { subject: subject.into(), before: json(before)?, after: json(after)? };
    ledger::append_rows(pen.tx, pen.moment, draft, std::iter::once(Ok(row)))
}

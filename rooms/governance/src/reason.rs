//! Why something was taken back: words that whoever does it must give, and the ledger keeps.

use base::Refusal;

/// The most characters of a reason.
pub(crate) const MOST: usize = 500;

/// A reason without the blanks around it.
///
/// # Errors
/// Refuses none, and one that is too long.
pub(crate) fn checked(reason: &str) -> Result<&str, Refusal> {
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Refusal::new("shell-refusal-empty").at("reason"));
    }
    if reason.chars().count() > MOST {
        return Err(Refusal::new("shell-refusal-long").with("most", MOST).at("reason"));
    }
    Ok(reason)
}

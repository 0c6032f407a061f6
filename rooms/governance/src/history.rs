//! What the ledger tells on the pages of this room's things.

use base::Stop;
use ledger::Subject;
use shell::{
    Html, View,
    ui::{self, Says, Telling},
};

/// The history of a thing that belongs to another, which its page leads to, without the entries whose kind begins so: what
/// comes by the hundred and stands on a page of its own.
pub(crate) fn of(
    view: &mut View<'_, '_>,
    thing: impl Into<Subject>,
    within: impl Into<Subject>,
    without: &str,
    says: Says,
) -> Result<Html, Stop> {
    let within = within.into();
    let telling = Telling { room: "governance", without, within: Some(&within), says };
    ui::history_told(view, &thing.into(), &telling)
}

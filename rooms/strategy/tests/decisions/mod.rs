//! A room that keeps two decisions, as far as the plan sees of any room: a link, a title, a page with panels.

use base::{Id, Localised, Stop};
use ledger::{Subject, Uuid};
use shell::{Answer, Granted, Html, Link, Locale, Page, Public, Room, View};
use strategy::{
    Action, Evidence,
    evidence::{rules::Thing, store},
};
use testkit::Test;

/// A decision.
pub const COMPOSITION: Uuid = Uuid::from_u128(0x019351c0_0000_7000_8000_00000000002a);
/// Another.
pub const ALLIANCE: Uuid = Uuid::from_u128(0x019351c0_0000_7000_8000_00000000002b);

/// The room's manifest.
pub const DECISIONS: Room = Room {
    evidence: &["decision"],
    links: &[Link {
        kind: "decision",
        place: |id| format!("/decisions/{id}"),
        title: |_, id, _| Ok(title(id)),
        sees: shell::anybody,
    }],
    routes: |routes| routes.page::<Public>("/decisions/{decision}", show),
    ..Room::named("decisions")
};

fn title(id: Uuid) -> Option<String> {
    let title = match id {
        COMPOSITION => "Decision 2026/12: Composition of the council",
        ALLIANCE => "Decision 2026/13: Alliance",
        _ => return None,
    };
    Some(title.to_owned())
}

fn show(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let id = view.ask.path.uuid("decision").ok_or(Stop::Missing)?;
    let panels = view.panels("decision", id)?;
    let body = panels.into_iter().map(|panel| panel.0).collect();
    Ok(Answer::Page(Page::new("Decision", Html(body))))
}

/// Takes a decision: the ledger tells of it.
pub async fn take(t: &Test, id: Uuid) {
    let subject = Subject { kind: "decision".to_owned(), id };
    t.write(move |pen| Ok(pen.enter(pen.draft("decision.taken").about(subject))?)).await.expect("taken");
}

/// Lets one stand under an action.
pub async fn stand(
    t: &Test,
    action: Id<Action>,
    id: Uuid,
    note: Option<Localised>,
) -> Result<Id<Evidence>, Stop> {
    let house = t.house.clone();
    t.write(move |pen| {
        let l: Locale = house.locale(base::Lang::En);
        let thing = Thing::find(&house, pen.tx, "decision", id, &l)?;
        store::stand(pen, action, &thing, note)
    })
    .await
}

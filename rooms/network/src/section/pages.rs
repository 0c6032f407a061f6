//! A section's page: what it is, how many belong to it, and what other rooms have to say of it.

use super::{Section, load};
use crate::member::{
    directory::{self, Filter},
    pages::as_of,
};
use base::{Id, Stop};
use shell::{Answer, Granted, Html, Locale, Public, Routes, View};

/// The routes of sections.
pub fn routes(routes: Routes) -> Routes {
    routes.page::<Public>("/sections/{section}", show)
}

#[derive(askama::Template)]
#[template(path = "section/show.html")]
struct SectionPage {
    l: Locale,
    name: String,
    kind: String,
    members: String,
    directory: String,
    panels: Vec<Html>,
}

fn show(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let id: Id<Section> = view.ask.path.id("section")?;
    let section = load(view.read, id)?.ok_or(Stop::Missing)?;
    let l = view.l();
    view.ask.query.only(&["as_of"])?;
    let (day, today) = (view.ask.as_of()?, view.ask.today());
    let filter = Filter { section: Some(id), ..Filter::all(day) };
    let count = directory::counted(view.read, &view.ask.house.memo, &filter)?;
    let body = SectionPage {
        name: l.plain(&section.name),
        kind: l.t(&format!("network-section-kind-{}", section.kind)),
        members: match day == today {
            true => l.n("network-section-members", count),
            false => l.with("network-section-members-on", &[("count", count.into()), ("day", day.into())]),
        },
        directory: view.ask.href(&format!("/members?section={}{}", section.code, as_of(day, today, '&'))),
        panels: view.panels("section", id.uuid())?,
        l: l.clone(),
    };
    view.page(body.name.clone(), body)
}

//! A section's page: what it is, how many belong to it, and what other rooms have to say of it.

use super::{Section, load};
use crate::member::directory::{self, Filter};
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
    let filter = Filter { section: Some(id), ..Filter::all(view.ask.today()) };
    let count = directory::count(view.read, &filter)?;
    let body = SectionPage {
        name: l.plain(&section.name),
        kind: l.t(&format!("network-section-kind-{}", section.kind)),
        members: l.n("network-section-members", count),
        directory: view.ask.href(&format!("/members?section={}", section.code)),
        panels: view.panels("section", id.uuid())?,
        l: l.clone(),
    };
    view.page(body.name.clone(), body)
}

//! Home: what the rooms have to say first.

use crate::{Answer, Granted, Html, Public, Routes, View, ask::Page, ask::render, strings::Locale};
use base::Stop;
use uuid::Uuid;

pub(crate) fn routes(routes: Routes) -> Routes {
    routes.page("/", show)
}

#[derive(askama::Template)]
#[template(path = "home.html")]
struct HomePage {
    l: Locale,
    name: String,
    panels: Vec<Html>,
    enter: Option<(String, String)>,
}

fn show(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let l = view.l();
    let name = view.ask.house.name(l.lang()).to_owned();
    // What is happening comes first, whatever the order of the rooms; then what they look like.
    let mut panels = view.panels("home", Uuid::nil())?;
    panels.extend(view.panels("home-pictures", Uuid::nil())?);
    let enter = crate::frame::enter(view.ask);
    let mut page =
        Page::new(l.t("shell-home-title"), render(&HomePage { l: l.clone(), name, panels, enter })?);
    page.description = l.t("shell-home-description");
    Ok(Answer::Page(page))
}

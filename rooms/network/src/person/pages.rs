//! The pages of people: one person's, the list, what is shown of a person, and the doors through which they change.

mod form;
mod index;
mod show;

pub use show::seen_mandates;

pub(crate) use form::{details, fields};

use super::gate::EditsPerson;
use base::Stop;
use shell::{Administers, Answer, Html, Locale, Page, Public, Routes, SignedIn, View, render};
use uuid::Uuid;

/// The routes of people.
pub fn routes(routes: Routes) -> Routes {
    routes
        .page::<SignedIn>("/people", index::list)
        .page::<Public>("/people/fields", index::fields)
        .form::<Administers, Administers>("/people/new", form::show_new, form::create)
        .page::<Public>("/people/{person}", show::person)
        .form::<EditsPerson, EditsPerson>("/people/{person}/edit", form::show_edit, form::change)
        .form::<Administers, Administers>("/people/{person}/erasure", form::show_erasure, form::erase)
}

/// The address of a person's page, without language.
pub fn place(id: Uuid) -> String {
    format!("/people/{id}")
}

#[derive(askama::Template)]
#[template(path = "person/mine.html")]
struct MinePanel {
    l: Locale,
}

/// The way to people, on the own page of whoever signed in.
///
/// # Errors
/// A fault of the template.
pub fn own_panel(view: &mut View<'_, '_>, _: Uuid) -> Result<Option<Html>, Stop> {
    Ok(Some(render(&MinePanel { l: view.l() })?))
}

/// A page that belongs to one viewer.
pub(crate) fn private(title: String, body: &impl askama::Template) -> Result<Answer, Stop> {
    let mut page = Page::new(title, render(body)?);
    page.private = true;
    Ok(Answer::Page(page))
}

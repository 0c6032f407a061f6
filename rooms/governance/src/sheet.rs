//! One form on one page: what every act of this room that is more than a button is entered on.

use base::Stop;
use shell::{Answer, Html, Locale, Page, View, render, ui};

/// A form, its title and where it leads back to.
pub(crate) struct Sheet {
    /// The heading, already a sentence.
    pub title: String,
    /// What it is about, already a sentence.
    pub lead: Option<String>,
    /// The page it belongs to: address without language, and title.
    pub back: (String, String),
    /// Where it posts to, without language.
    pub action: String,
    /// Its fields; none where something must be chosen first.
    pub fields: Vec<Html>,
    /// The key of the button's word.
    pub submit: &'static str,
    /// What can be chosen before: address without language, and word.
    pub links: Vec<(String, String)>,
    /// What is searched before: address without language, and field.
    pub search: Option<(String, Html)>,
    /// What stands below the form: further buttons.
    pub after: Vec<Html>,
}

#[derive(askama::Template)]
#[template(path = "sheet.html")]
struct SheetPage<'s> {
    l: Locale,
    sheet: &'s Sheet,
    errors: Html,
}

impl Sheet {
    /// A sheet without fields; `submit` is a key.
    pub fn new(title: String, back: (String, String), action: String, submit: &'static str) -> Self {
        Self {
            title,
            lead: None,
            back,
            action,
            fields: Vec::new(),
            submit,
            links: Vec::new(),
            search: None,
            after: Vec::new(),
        }
    }

    /// The page.
    ///
    /// # Errors
    /// A fault of the template.
    pub fn answer(self, view: &View<'_, '_>) -> Result<Answer, Stop> {
        let l = view.l();
        let errors = ui::errors(&l, view.filled);
        let mut page = Page::new(self.title.clone(), render(&SheetPage { l, sheet: &self, errors })?);
        page.private = true;
        Ok(Answer::Page(page))
    }
}

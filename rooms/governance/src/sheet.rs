//! One form on one page: what every act of this room that is more than a button is entered on.

use base::Stop;
use shell::{Answer, Filled, Html, Locale, Page, View, render, ui};

/// How many people a choice offers; more are found by searching.
const MOST_CHOICES: usize = 200;

/// A form, its title and where it leads back to.
pub(crate) struct Sheet {
    /// The heading, already a sentence.
    pub title: String,
    /// What it is about, already a sentence.
    pub lead: Option<String>,
    /// The page it belongs to: address without language, and title.
    pub back: (String, Html),
    /// Where it posts to, without language.
    pub action: String,
    /// Its fields; none where something must be chosen first.
    pub fields: Vec<Html>,
    /// The key of the button's word.
    pub submit: &'static str,
    /// What can be chosen before: address without language, and word.
    pub links: Vec<(String, String)>,
    /// What is searched in it for its choices: see [`Sought`].
    pub search: Html,
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
    pub fn new(title: String, back: (String, Html), action: String, submit: &'static str) -> Self {
        Self {
            title,
            lead: None,
            back,
            action,
            fields: Vec::new(),
            submit,
            links: Vec::new(),
            search: Html::default(),
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

/// A search within a form for those of whom somebody is chosen in it. It only shows the form again, so that all that is
/// typed stays, and whoever is chosen already.
pub(crate) struct Sought {
    words: String,
    kept: Vec<String>,
}

impl Sought {
    /// What is searched in a form, `first` on a first showing, and who is chosen in the fields of these names.
    pub fn of(filled: &Filled, first: &str, names: &[&str]) -> Self {
        let kept = names.iter().flat_map(|name| filled.form.all(name)).map(str::to_owned).collect();
        Self { words: filled.value("q", first).trim().to_owned(), kept }
    }

    /// The words, or an empty text.
    pub fn words(&self) -> &str {
        &self.words
    }

    /// Whether somebody is chosen already.
    pub fn keeps(&self, id: &str) -> bool {
        self.kept.iter().any(|kept| kept == id)
    }

    /// Of those who may be chosen, each with whether the words find it, so many as a choice offers.
    pub fn narrow<T>(&self, all: impl Iterator<Item = (String, bool, T)>) -> Vec<(String, T)> {
        let mut room = MOST_CHOICES;
        let mut fits = |found: bool| {
            let fits = found && room > 0;
            room -= usize::from(fits);
            fits
        };
        all.filter(|(id, found, _)| self.keeps(id) || fits(*found)).map(|(id, _, one)| (id, one)).collect()
    }

    /// Its field and button; nothing where a list of so many shows all there are.
    pub fn html(&self, l: &Locale, offered: usize) -> Html {
        match offered < MOST_CHOICES && self.words.is_empty() {
            true => Html::default(),
            false => {
                let hint = l.t(if offered == 0 { "governance-roll-none" } else { "governance-search-hint" });
                self.field(ui::Field::new(l, "q", "governance-roll-search").hint(hint), l)
            }
        }
    }

    /// The same with a field of one's own.
    pub fn field(&self, field: ui::Field, l: &Locale) -> Html {
        Html(format!(
            r#"<div class="within" role="search">{}<p class="acts"><button class="quiet" name="{}" value="yes" formnovalidate>{}</button></p></div>"#,
            field.kind("search").html(&Filled::default(), &self.words),
            ui::LOOK,
            Html::escaped(&l.t("governance-search"))
        ))
    }
}

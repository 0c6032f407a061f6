//! Says a plan's texts to a reader: each with its fallback marked, or, where a whole plan lacks the reader's language,
//! with one note for all of it.

use base::{Localised, Origin};
use shell::{Html, Locale};

/// How a plan's texts are said.
pub(crate) struct Words {
    l: Locale,
    noted: bool,
}

impl Words {
    /// For a plan with this title: the languages of the title are those of the plan.
    pub fn new(l: &Locale, title: &Localised) -> Self {
        Self { l: l.clone(), noted: title.get(l.lang()).is_none() }
    }

    /// The one note, if the plan lacks the reader's language.
    pub fn note(&self, title: &Localised) -> Option<String> {
        let reading = title.read(self.l.lang()).filter(|_| self.noted)?;
        let (own, other) = (self.l.language(self.l.lang().tag()), self.l.language(reading.lang.as_str()));
        Some(self.l.t2("strategy-words-note", "own", own, "other", other))
    }

    /// A text.
    pub fn say(&self, text: &Localised) -> Html {
        match text.read(self.l.lang()) {
            Some(reading) if self.noted && reading.fallback && reading.origin != Origin::Machine => {
                let (lang, dir, text) = (reading.lang, reading.lang.dir(), Html::escaped(reading.text));
                Html(format!(r#"<span lang="{lang}" dir="{dir}">{text}</span>"#))
            }
            _ => self.l.words(text),
        }
    }
}

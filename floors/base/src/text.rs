//! Text in several languages side by side, and honest reading of it.

use crate::{Lang, LangTag};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where a wording comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// A person wrote it.
    #[default]
    Human,
    /// A machine translated it; shown as such.
    Machine,
    /// A machine translated it and a person answered for it.
    Reviewed,
}

/// One language's text with its origin. In JSON a plain string means written by a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "WordingForm", into = "WordingForm")]
pub struct Wording {
    /// The text.
    pub text: String,
    /// Who answers for it.
    pub origin: Origin,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum WordingForm {
    Plain(String),
    Full { text: String, origin: Origin },
}

impl From<WordingForm> for Wording {
    fn from(form: WordingForm) -> Self {
        match form {
            WordingForm::Plain(text) => Wording { text, origin: Origin::Human },
            WordingForm::Full { text, origin } => Wording { text, origin },
        }
    }
}
impl From<Wording> for WordingForm {
    fn from(wording: Wording) -> Self {
        match wording.origin {
            Origin::Human => WordingForm::Plain(wording.text),
            origin => WordingForm::Full { text: wording.text, origin },
        }
    }
}

/// A text in one or more languages; a map of language tag to wording, never empty strings.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Localised(BTreeMap<LangTag, Wording>);

/// What a reader gets of a localised text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading<'a> {
    /// The text.
    pub text: &'a str,
    /// The language it is in.
    pub lang: &'a LangTag,
    /// Who answers for it.
    pub origin: Origin,
    /// Whether it is another language than the reader's: the page must say so.
    pub fallback: bool,
}

impl Localised {
    /// A text in one language.
    pub fn one(lang: impl Into<LangTag>, text: impl Into<String>) -> Self {
        Self::default().and(lang, text)
    }

    /// Adds a language; an empty text adds nothing.
    pub fn and(mut self, lang: impl Into<LangTag>, text: impl Into<String>) -> Self {
        self.set(lang.into(), Wording { text: text.into(), origin: Origin::Human });
        self
    }

    /// Sets or, with an empty text, removes one language.
    pub fn set(&mut self, lang: LangTag, wording: Wording) {
        if wording.text.trim().is_empty() {
            self.0.remove(&lang);
        } else {
            self.0.insert(lang, wording);
        }
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text in exactly this language.
    pub fn get(&self, lang: Lang) -> Option<&str> {
        self.0.get(&LangTag::from(lang)).map(|wording| wording.text.as_str())
    }

    /// All languages and texts, by tag.
    pub fn iter(&self) -> impl Iterator<Item = (&LangTag, &Wording)> {
        self.0.iter()
    }

    /// Reads in `lang`; else along English, French, Spanish, Arabic, else whatever comes first, and says so.
    pub fn read(&self, lang: Lang) -> Option<Reading<'_>> {
        let own = LangTag::from(lang);
        let wishes = std::iter::once(own.clone()).chain(Lang::ALL.map(LangTag::from));
        let found = wishes.into_iter().find_map(|wish| self.0.get_key_value(&wish));
        found.or_else(|| self.0.iter().next()).map(|(tag, wording)| Reading {
            text: &wording.text,
            lang: tag,
            origin: wording.origin,
            fallback: *tag != own,
        })
    }

    /// The text as read in `lang`, or an empty string; for sorting, mail subjects and logs.
    pub fn plain(&self, lang: Lang) -> &str {
        self.read(lang).map_or("", |reading| reading.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_language_falls_back_and_says_so() {
        let text = Localised::one(Lang::Fr, "Ville").and(Lang::Es, "Ciudad");
        let reading = text.read(Lang::Ar).map(|r| (r.text, r.fallback));
        assert_eq!(reading, Some(("Ville", true)));
        assert_eq!(text.read(Lang::Es).map(|r| (r.text, r.fallback)), Some(("Ciudad", false)));
        assert_eq!(Localised::default().read(Lang::En), None);
    }

    #[test]
    fn json_keeps_origin_only_when_it_says_something() {
        let json = r#"{"en":"Town","fr":{"text":"Ville","origin":"machine"}}"#;
        let text: Localised = serde_json::from_str(json).expect("valid");
        assert_eq!(serde_json::to_string(&text).expect("serialises"), json);
    }
}

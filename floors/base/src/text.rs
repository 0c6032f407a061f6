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

/// How many marks may stand on one letter; more are there to cover the lines above and below.
const MOST_MARKS: usize = 8;

/// Whether a text shows nothing to a reader: no letter, digit or sign, whatever else is in it.
///
/// ```
/// assert!(base::is_blank("\u{200B} \u{2800}\u{301}"));
/// assert!(!base::is_blank("e\u{301}"));
/// ```
pub fn is_blank(text: &str) -> bool {
    let shows = |c: char| {
        !(c.is_whitespace() || c.is_control() || hides(c) || is_formatting(c) || is_mark(c) || is_nobodys(c))
    };
    !text.chars().any(shows)
}

/// A text with the digits that Arabic, Persian and Urdu are written in turned into those of every parser.
///
/// ```
/// assert_eq!(base::digits("٢٠ ۲۰ 20"), "20 20 20");
/// ```
pub fn digits(text: &str) -> String {
    let latin = |ch: char| {
        let zero =
            ['\u{0660}', '\u{06F0}'].into_iter().find(|zero| (*zero..).take(10).any(|one| one == ch))?;
        char::from_digit(u32::from(ch) - u32::from(zero), 10)
    };
    text.chars().map(|ch| latin(ch).unwrap_or(ch)).collect()
}

/// What keeps a name from being read as it stands: the first character that is there and cannot be seen or turns the
/// writing around (Unicode §23), the first of too many marks on one letter, or, in a text that shows nothing, the
/// first character. Line breaks and tabs are none.
///
/// ```
/// assert_eq!(base::hidden("Ana\u{202E}zereP"), Some('\u{202E}'));
/// assert_eq!(base::hidden("می\u{200C}خواهم"), None);
/// ```
pub fn hidden(text: &str) -> Option<char> {
    let mut marks = 0;
    let found = text.chars().find(|c| {
        marks = if is_mark(*c) { marks + 1 } else { 0 };
        hides(*c) || c.is_control() && !matches!(c, '\n' | '\r' | '\t') || marks > MOST_MARKS
    });
    found.or_else(|| text.chars().find(|c| !c.is_whitespace()).filter(|_| is_blank(text)))
}

/// Whether a character is there without being seen, or turns the writing around: blank letters, overrides and isolates
/// of direction, annotations, tags, noncharacters.
pub fn hides(c: char) -> bool {
    matches!(c, '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}' | '\u{2800}' | '\u{17B4}' | '\u{17B5}')
        || matches!(c, '\u{34F}' | '\u{180E}' | '\u{2061}'..='\u{2064}' | '\u{2066}'..='\u{206F}')
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{FFF0}'..='\u{FFFB}' | '\u{FDD0}'..='\u{FDEF}')
        || matches!(c, '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
        || u32::from(c) & 0xFFFE == 0xFFFE
}

/// Harmless helpers of writing that show nothing themselves: joiners, marks of direction, soft hyphens.
fn is_formatting(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
        || matches!(c, '\u{180B}'..='\u{180D}' | '\u{180F}' | '\u{FE00}'..='\u{FE0F}')
}

/// Marks that stand on the letter before them.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5BD}' | '\u{610}'..='\u{61A}')
        || matches!(c, '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6DC}' | '\u{1AB0}'..='\u{1AFF}')
        || matches!(c, '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}' | '\u{3099}' | '\u{309A}' | '\u{FE20}'..='\u{FE2F}')
}

/// Characters to which everybody gives their own meaning.
fn is_nobodys(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFD}' | '\u{100000}'..='\u{10FFFD}')
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
        if is_blank(&wording.text) {
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
    fn what_cannot_be_seen_is_no_text() {
        for blank in [
            "",
            " \u{A0}",
            "\u{200B}",
            "\u{2800}",
            "\u{3164}",
            "\u{AD}",
            "\u{301}",
            "\u{E000}",
            "\u{200F}\u{200D}",
        ] {
            assert!(is_blank(blank), "{blank:?}");
            assert_eq!(hidden(blank).is_some(), !blank.trim().is_empty(), "{blank:?}");
            assert!(Localised::one(Lang::En, blank).is_empty(), "{blank:?}");
        }
        let stacked = format!("e{}", "\u{301}".repeat(9));
        for (text, found) in [(stacked.as_str(), '\u{301}'), ("a\u{2067}b", '\u{2067}'), ("a\u{0}", '\0')] {
            assert_eq!((is_blank(text), hidden(text)), (false, Some(found)), "{text:?}");
        }
        for plain in [
            "São Paulo",
            "Đồng Hới",
            "القاهرة",
            "تِهران",
            "می\u{200C}خواهم",
            "東京\n都",
            "ក្រុង",
            "👩\u{200D}💻",
        ] {
            assert_eq!((is_blank(plain), hidden(plain)), (false, None), "{plain}");
        }
    }

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

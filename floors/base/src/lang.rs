//! Languages: the four of the interface, and the tags of whatever people write in.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A language of the interface; each is complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English.
    En,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// Arabic, written from right to left.
    Ar,
}

impl Lang {
    /// All, in the order in which they are declared and offered.
    pub const ALL: [Lang; 4] = [Lang::En, Lang::Fr, Lang::Es, Lang::Ar];
    /// How many there are. A table with something for each has this length, so that one more language does not compile
    /// until every table has it.
    pub const COUNT: usize = Self::ALL.len();

    /// What a table in the order of [`Lang::ALL`] has for this language.
    pub fn of<T>(self, table: [T; Self::COUNT]) -> T {
        let [en, fr, es, ar] = table;
        match self {
            Lang::En => en,
            Lang::Fr => fr,
            Lang::Es => es,
            Lang::Ar => ar,
        }
    }

    /// The tag in addresses and in `lang=""`.
    pub fn tag(self) -> &'static str {
        self.of(["en", "fr", "es", "ar"])
    }

    /// Its own name in itself.
    pub fn own_name(self) -> &'static str {
        self.of(["English", "Français", "Español", "العربية"])
    }

    /// `rtl` where it is written from right to left, otherwise `ltr`.
    pub fn dir(self) -> &'static str {
        self.of(["ltr", "ltr", "ltr", "rtl"])
    }

    /// The language of a tag such as `fr` or `fr-CA`, if it is one of ours.
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Lang::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(primary))
    }

    /// The best of ours for an `Accept-Language` value (RFC 9110 §12.5.4), English if none fits.
    pub fn accepted(header: &str) -> Self {
        let mut wishes: Vec<(u32, Lang)> = header
            .split(',')
            .filter_map(|wish| {
                let (tag, quality) = wish.split_once(";q=").unwrap_or((wish, "1"));
                let quality = quality.trim().parse::<f32>().ok().filter(|q| (0.0..=1.0).contains(q))?;
                Some(((quality * 1000.0) as u32, Lang::parse(tag.trim())?))
            })
            .filter(|(quality, _)| *quality > 0)
            .collect();
        wishes.sort_by_key(|(quality, _)| std::cmp::Reverse(*quality));
        wishes.first().map_or(Lang::En, |(_, lang)| *lang)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// The tag of a language people write in (BCP 47, RFC 5646): the well-formed shape, lower case but for
/// script and region. Not limited to the languages of the interface.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LangTag(String);

impl LangTag {
    /// Reads a well-formed tag of language, optional script and optional region.
    pub fn parse(tag: &str) -> Option<Self> {
        let mut parts = tag.split('-');
        let language =
            parts.next().filter(|p| matches!(p.len(), 2 | 3) && all_letters(p))?.to_ascii_lowercase();
        let mut out = language;
        let mut rest: Vec<&str> = parts.collect();
        if let Some(script) = rest.first().filter(|p| p.len() == 4 && all_letters(p)) {
            out.push('-');
            out.push_str(&script[..1].to_ascii_uppercase());
            out.push_str(&script[1..].to_ascii_lowercase());
            rest.remove(0);
        }
        match rest.as_slice() {
            [] => Some(Self(out)),
            [region] if is_region(region) => Some(Self(format!("{out}-{}", region.to_ascii_uppercase()))),
            _ => None,
        }
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this tag is written from right to left by default (its script, or its language's usual one).
    pub fn dir(&self) -> &'static str {
        let primary = self.0.split('-').next().unwrap_or_default();
        let latin = self.0.contains("-Latn") || self.0.contains("-Cyrl");
        if !latin && ["ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb"].contains(&primary) {
            "rtl"
        } else {
            "ltr"
        }
    }
}

fn all_letters(part: &str) -> bool {
    part.bytes().all(|b| b.is_ascii_alphabetic())
}

fn is_region(part: &str) -> bool {
    (part.len() == 2 && all_letters(part)) || (part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit()))
}

impl From<Lang> for LangTag {
    fn from(lang: Lang) -> Self {
        Self(lang.tag().to_owned())
    }
}
impl From<LangTag> for String {
    fn from(tag: LangTag) -> Self {
        tag.0
    }
}
impl TryFrom<String> for LangTag {
    type Error = String;
    fn try_from(tag: String) -> Result<Self, String> {
        Self::parse(&tag).ok_or_else(|| format!("not a language tag: {tag:?}"))
    }
}
impl fmt::Display for LangTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_s_wish_is_heard() {
        assert_eq!(Lang::accepted("de, es-MX;q=0.8, fr;q=0.9"), Lang::Fr);
        assert_eq!(Lang::accepted("de"), Lang::En);
        assert_eq!(Lang::accepted("ar;q=0, x;q=9, \u{0}"), Lang::En);
    }

    #[test]
    fn tags_take_their_customary_form() {
        assert_eq!(LangTag::parse("ZH-hant-tw").map(String::from).as_deref(), Some("zh-Hant-TW"));
        for bad in ["", "e", "english", "en-", "en--US", "en-US-x", "é", "en_US"] {
            assert_eq!(LangTag::parse(bad), None, "{bad}");
        }
    }
}

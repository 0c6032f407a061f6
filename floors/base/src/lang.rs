//! Languages: those of the interface, and the tags of whatever people write in.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Makes [`Lang`] of one line for each language: its tag, its own name, and the language with a territory as link
/// previews ask for it. English is the one that the others follow; a new one comes last.
macro_rules! languages {
    ($($(#[$docs:meta])* $lang:ident = $tag:ident, $own_name:literal, $territory:literal;)+) => {
        /// A language of the interface; each is complete.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "lowercase")]
        pub enum Lang {
            $($(#[$docs])* $lang),+
        }

        impl Lang {
            /// All, in the order in which they are declared and offered.
            pub const ALL: [Lang; Self::COUNT] = [$(Lang::$lang),+];
            /// How many there are. A table with something for each has this length, so that one more language does
            /// not compile until the table has it.
            pub const COUNT: usize = [$(Lang::$lang),+].len();

            /// The tag in addresses and in `lang=""`.
            pub fn tag(self) -> &'static str {
                match self {
                    $(Lang::$lang => stringify!($tag)),+
                }
            }

            /// Its own name in itself.
            pub fn own_name(self) -> &'static str {
                match self {
                    $(Lang::$lang => $own_name),+
                }
            }

            /// The language as link previews name it, which ask for a territory too.
            pub fn territory(self) -> &'static str {
                match self {
                    $(Lang::$lang => $territory),+
                }
            }
        }

        /// The texts of the crate that asks, in the order of [`Lang::ALL`]: its files `strings/<language>/<crate>.ftl`.
        #[macro_export]
        macro_rules! texts {
            () => {
                [$(include_str!(concat!(
                    env!("CARGO_MANIFEST_DIR"), "/strings/", stringify!($tag), "/", env!("CARGO_PKG_NAME"), ".ftl"
                ))),+]
            };
        }
    };
}

languages! {
    /// English.
    En = en, "English", "en_GB";
    /// French.
    Fr = fr, "Français", "fr_FR";
    /// Spanish.
    Es = es, "Español", "es_ES";
    /// Arabic, written from right to left.
    Ar = ar, "العربية", "ar_AR";
}

impl Lang {
    /// `rtl` where it is written from right to left, otherwise `ltr`.
    pub fn dir(self) -> &'static str {
        dir(self.tag())
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
        dir(&self.0)
    }
}

fn dir(tag: &str) -> &'static str {
    let primary = tag.split('-').next().unwrap_or_default();
    let latin = tag.contains("-Latn") || tag.contains("-Cyrl");
    if !latin && ["ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb"].contains(&primary) {
        "rtl"
    } else {
        "ltr"
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
    fn each_language_says_what_it_is() {
        let said = Lang::ALL.map(|lang| (lang.tag(), lang.dir(), Lang::parse(lang.territory())));
        assert_eq!(said[0], ("en", "ltr", Some(Lang::En)));
        assert_eq!(said[3], ("ar", "rtl", Some(Lang::Ar)));
        for (lang, (tag, _, of_territory)) in Lang::ALL.into_iter().zip(said) {
            assert_eq!((Lang::parse(tag), of_territory), (Some(lang), Some(lang)));
            assert_eq!(serde_json::to_string(&lang).ok(), Some(format!("\"{tag}\"")));
        }
    }

    #[test]
    fn tags_take_their_customary_form() {
        assert_eq!(LangTag::parse("ZH-hant-tw").map(String::from).as_deref(), Some("zh-Hant-TW"));
        for bad in ["", "e", "english", "en-", "en--US", "en-US-x", "é", "en_US"] {
            assert_eq!(LangTag::parse(bad), None, "{bad}");
        }
    }
}

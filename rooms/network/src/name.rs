//! How a name is found and where it stands in a list: folded words, and a sort key for each language.
//!
//! Both follow from the name alone and are kept beside it; [`version`] tells by which rules, so that they can be made
//! again when the rules change.

use base::{Fault, Lang, Localised};
use shell::{Locale, Strings, fold, strings::SORT_VERSION};
use std::{collections::BTreeSet, sync::LazyLock};

/// The rules by which stored words were made; grows with them.
const WORDS: u8 = 2;

/// The rules by which stored sort keys and words were made.
pub fn version() -> String {
    format!("{SORT_VERSION}, words {WORDS}")
}

/// The most characters of a word that are kept for searching.
const LONGEST_WORD: usize = 40;

/// The four languages without any sentence: their ways of sorting and their names of countries.
static LANGUAGES: LazyLock<Result<Strings, Fault>> = LazyLock::new(|| Strings::gather(&[]));

/// A language's ways of sorting and its names of countries; its sentences are elsewhere.
///
/// # Errors
/// A fault of the language data.
pub fn locale(lang: Lang) -> Result<Locale, Fault> {
    match &*LANGUAGES {
        Ok(languages) => Ok(languages.locale(lang)),
        Err(fault) => Err(Fault::new(fault.to_string())),
    }
}

/// The name as read in a language: its wording there, else the name at home.
pub fn read_in<'a>(name: &'a str, names: &'a Localised, lang: Lang) -> &'a str {
    names.get(lang).unwrap_or(name)
}

/// The sort keys of a name in the order of [`Lang::ALL`]; compare as bytes.
///
/// # Errors
/// A fault of the language data.
pub fn sort_keys(name: &str, names: &Localised) -> Result<[Vec<u8>; Lang::COUNT], Fault> {
    let mut keys = [const { Vec::new() }; Lang::COUNT];
    for (key, lang) in keys.iter_mut().zip(Lang::ALL) {
        *key = locale(lang)?.sort_key(read_in(name, names, lang));
    }
    Ok(keys)
}

/// A key by which names that are neighbours in one list come together, and mostly so in the others.
pub fn sort_key(name: &str) -> Vec<u8> {
    locale(Lang::En).map_or_else(|_| name.as_bytes().to_vec(), |l| l.sort_key(name))
}

/// By what a name is found: each of its words in each language, and each name as a whole, folded.
pub fn tokens(name: &str, names: &Localised) -> BTreeSet<String> {
    let all = std::iter::once(name).chain(names.iter().map(|(_, wording)| wording.text.as_str()));
    let mut tokens = BTreeSet::new();
    for folded in all.map(fold) {
        tokens.extend(folded.split(' ').map(shortened));
        tokens.extend(folded.split(' ').filter_map(without_article).map(shortened));
        tokens.insert(shortened(&folded));
    }
    tokens.remove("");
    tokens
}

/// An Arabic word without its article, which people often leave out when they search.
fn without_article(word: &str) -> Option<&str> {
    word.strip_prefix("ال").filter(|rest| rest.chars().count() > 1)
}

/// Each name as a whole, folded and whole, for telling likely doubles.
pub fn wholes<'a>(name: &'a str, names: &'a Localised) -> BTreeSet<String> {
    let all = std::iter::once(name).chain(names.iter().map(|(_, wording)| wording.text.as_str()));
    all.map(fold).filter(|folded| !folded.is_empty()).collect()
}

/// A folded name as it stands among the tokens.
pub fn shortened(folded: &str) -> String {
    folded.chars().take(LONGEST_WORD).collect()
}

/// The ranges of tokens that a search asks for, one for each word: from (included) until (excluded). Nothing, if it asks
/// for nothing; one that no token is in, if there is no word in what it asks for: then nothing can be found.
pub fn ranges(search: &str) -> Vec<(Vec<u8>, Vec<u8>)> {
    let folded = fold(search);
    let words: BTreeSet<String> = folded.split(' ').filter(|word| !word.is_empty()).map(shortened).collect();
    if words.is_empty() && !search.trim().is_empty() {
        return vec![(vec![0xFF], vec![0xFF])];
    }
    let range = |word: String| {
        let from = word.into_bytes();
        // No byte of UTF-8 is 0xFF: it stands behind everything that begins with the word.
        let until = from.iter().copied().chain([0xFF]).collect();
        (from, until)
    };
    words.into_iter().map(range).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_by_each_word_and_as_a_whole() {
        let names = Localised::one(Lang::En, "Cairo").and(Lang::Fr, "Le Caire");
        let found: Vec<String> = tokens("القاهرة", &names).into_iter().collect();
        assert_eq!(
            found,
            ["cairo", "caire", "le", "le caire", &fold("القاهرة"), &fold("قاهرة")]
                .map(str::to_owned)
                .into_iter()
                .collect::<BTreeSet<_>>()
                .into_iter()
                .collect::<Vec<_>>()
        );
        assert!(tokens("---", &Localised::default()).is_empty());
    }

    #[test]
    fn a_search_asks_for_what_begins_with_its_words() {
        let asked = ranges("  São  são P-a ");
        let texts: Vec<&[u8]> = asked.iter().map(|(from, _)| from.as_slice()).collect();
        assert_eq!(texts, [b"a".as_slice(), b"p", b"sao"]);
        assert!(asked.iter().all(|(from, until)| from < until));
        assert!(ranges("  ").is_empty());
        for nothing in ["--- ", "*", "%", "_", "\0", "😀"] {
            let asked = ranges(nothing);
            assert!(asked.len() == 1 && asked[0].0 >= asked[0].1, "no token is found by {nothing:?}");
        }
        assert_eq!(ranges("a b c d e f g h i j").len(), 10, "no word is passed over");
        assert_eq!(ranges(&"word ".repeat(9_000)).len(), 1);
    }

    #[test]
    fn each_language_sorts_in_its_own_way() {
        let key = |lang: usize, name: &str| {
            sort_keys(name, &Localised::default()).expect("language data")[lang].clone()
        };
        let (en, es) = (0, 2);
        assert!(key(en, "Ñuñoa") < key(en, "Nuuk"), "in English ñ is an n with a mark");
        assert!(key(es, "Ñuñoa") > key(es, "Nuuk"), "in Spanish it is a letter after n");
        let named = Localised::one(Lang::Fr, "Londres");
        assert_eq!(sort_keys("London", &named).expect("language data")[1], key(1, "Londres"));
    }
}

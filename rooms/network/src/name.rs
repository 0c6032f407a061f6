//! How a name is found and where it stands in a list: folded words, and a sort key for each language.
//!
//! Both follow from the name alone and are kept beside it; [`version`] tells by which rules, so that they can be made
//! again when the rules change.

use base::{Fault, Lang, Localised};
use db::Value;
use icu::properties::{CodePointMapData, props::Script};
use shell::{Locale, Strings, fold, strings::SORT_VERSION};
use std::{collections::BTreeSet, sync::LazyLock};

/// The rules by which stored words were made; grows with them.
const WORDS: u8 = 3;

/// The rules by which stored sort keys and words were made, and for which languages.
pub fn version() -> String {
    format!("{SORT_VERSION}, words {WORDS}, {}", Lang::ALL.map(Lang::tag).join(" "))
}

/// The columns of the sort keys in `member`, `person` and `change_member`, in the order of [`Lang::ALL`].
///
/// One more comes with a migration of this room, which in each of the three tables adds it (`BYTEA NOT NULL DEFAULT ''`)
/// and fills it with `sort_en`, and gives `member` and `person` an index like `member_sort_en`. Its keys are made when a
/// house next opens to be written.
pub const SORT_COLUMNS: [&str; Lang::COUNT] = ["sort_en", "sort_fr", "sort_es", "sort_ar"];

/// The column by which a list is in the order of a language.
pub fn sort_column(lang: Lang) -> &'static str {
    SORT_COLUMNS[lang as usize]
}

/// The statement that gives a row of a table its sort keys, which follow its id among the parameters.
pub fn sorting(table: &str) -> String {
    let set: Vec<String> = (2..).zip(SORT_COLUMNS).map(|(at, column)| format!("{column} = ?{at}")).collect();
    format!("UPDATE {table} SET {} WHERE id = ?1", set.join(", "))
}

/// The parameters of [`sorting`].
pub fn sorted(id: impl Into<Value>, keys: [Vec<u8>; Lang::COUNT]) -> Vec<Value> {
    std::iter::once(id.into()).chain(keys.map(Value::from)).collect()
}

/// The most characters of a word that are kept for searching.
const LONGEST_WORD: usize = 40;

/// The languages with this room's own sentences, for what is made without a house at hand.
static LANGUAGES: LazyLock<Result<Strings, Fault>> =
    LazyLock::new(|| Strings::gather(&[crate::ROOM.strings]));

fn languages() -> Result<&'static Strings, Fault> {
    LANGUAGES.as_ref().map_err(|fault| Fault::new(fault.to_string()))
}

/// A language's ways of sorting and its names of countries; of its sentences only this room's.
///
/// # Errors
/// A fault of the language data.
pub fn locale(lang: Lang) -> Result<Locale, Fault> {
    Ok(languages()?.locale(lang))
}

/// A sentence of this room in every language, as words that become a record's own.
///
/// # Errors
/// A fault of the language data.
pub fn words(key: &str) -> Result<Localised, Fault> {
    Ok(languages()?.words(key))
}

/// A name as a reader of a language is shown it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown<'a> {
    /// Its wording in the language; without one, the name at home.
    pub name: &'a str,
    /// The other of the two names that say it all: the name at home beside a wording; beside a name at home that is
    /// written in letters which readers of the language may not know, its wording in the next language that they may.
    pub beside: Option<&'a str>,
    /// Whether [`Shown::name`] is the name at home.
    pub at_home: bool,
}

/// The name as a reader of a language is shown it.
pub fn shown<'a>(name: &'a str, names: &'a Localised, lang: Lang) -> Shown<'a> {
    match names.get(lang) {
        Some(wording) => {
            Shown { name: wording, beside: (wording != name).then_some(name), at_home: wording == name }
        }
        None if is_legible(name, lang) => Shown { name, beside: None, at_home: true },
        None => {
            let others = Lang::ALL.into_iter().filter_map(|other| names.get(other));
            Shown { name, beside: others.into_iter().find(|other| is_legible(other, lang)), at_home: true }
        }
    }
}

/// The name on one line: its wording in the language, else the name at home, with another in brackets where readers of
/// the language may not know its letters: “東京 (Tokyo)”.
pub fn read_in(name: &str, names: &Localised, lang: Lang) -> String {
    match shown(name, names, lang) {
        Shown { name, beside: Some(beside), at_home: true } => format!("{name} ({beside})"),
        Shown { name, .. } => name.to_owned(),
    }
}

/// Whether readers of a language know the letters of a text: Latin ones, and those in which the language writes its own
/// name.
fn is_legible(text: &str, lang: Lang) -> bool {
    let scripts = CodePointMapData::<Script>::new();
    text.chars().filter(|c| c.is_alphabetic()).all(|c| match scripts.get(c) {
        Script::Latin | Script::Common | Script::Inherited => true,
        script => lang.own_name().chars().any(|own| scripts.get(own) == script),
    })
}

/// The sort keys of a name in the order of [`Lang::ALL`], each by what its readers are shown and can read; compare as
/// bytes.
///
/// # Errors
/// A fault of the language data.
pub fn sort_keys(name: &str, names: &Localised) -> Result<[Vec<u8>; Lang::COUNT], Fault> {
    let mut keys = [const { Vec::new() }; Lang::COUNT];
    for (key, lang) in keys.iter_mut().zip(Lang::ALL) {
        let shown = shown(name, names, lang);
        let read = shown.beside.filter(|_| shown.at_home).unwrap_or(shown.name);
        *key = locale(lang)?.sort_key(read);
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
    for (plain, folded) in all.map(|name| (without_apostrophes(name), fold(name))) {
        tokens.extend(plain.iter().flat_map(|plain| plain.split(' ')).map(shortened));
        tokens.extend(folded.split(' ').map(shortened));
        tokens.extend(folded.split(' ').filter_map(without_article).map(shortened));
        tokens.insert(shortened(&folded));
    }
    tokens.remove("");
    tokens
}

/// A name folded as if it had no apostrophes, if it has any: N’Djamena is looked for as ndjamena.
fn without_apostrophes(name: &str) -> Option<String> {
    let is_apostrophe = |c: char| matches!(c, '\'' | '‘' | '’' | 'ʼ' | 'ʻ' | '`' | '´' | 'ʹ');
    name.contains(is_apostrophe).then(|| fold(&name.replace(is_apostrophe, "")))
}

/// An Arabic word without its article, which people often leave out when they search.
fn without_article(word: &str) -> Option<&str> {
    word.strip_prefix("ال").filter(|rest| rest.chars().count() > 1)
}

/// Each name as a whole, folded and whole, for telling likely doubles.
pub fn wholes<'a>(name: &'a str, names: &'a Localised) -> BTreeSet<String> {
    let all = std::iter::once(name).chain(names.iter().map(|(_, wording)| wording.text.as_str()));
    let both = all.flat_map(|name| [without_apostrophes(name), Some(fold(name))]).flatten();
    both.filter(|folded| !folded.is_empty()).collect()
}

/// A folded name as it stands among the tokens.
pub fn shortened(folded: &str) -> String {
    folded.chars().take(LONGEST_WORD).collect()
}

/// The ranges of tokens that a search asks for, one for each word: from (included) until (excluded). Nothing, if it asks
/// for nothing; one that no token is in, if there is no word in what it asks for: then nothing can be found.
pub fn ranges(search: &str) -> Vec<(Vec<u8>, Vec<u8>)> {
    let folded = without_apostrophes(search).unwrap_or_else(|| fold(search));
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

/// What a search asks for if it may be an identifier, in its usual ways of writing: one word with a figure, or in
/// capitals alone; the name of its register before a colon is left away.
pub fn identifier(search: &str) -> Option<[String; 3]> {
    let word = search.trim();
    let value = match word.split_once(':') {
        Some((register, value)) if !register.is_empty() && !value.is_empty() => value,
        _ => word,
    };
    let sound = (1..=100).contains(&value.len()) && !value.contains(char::is_whitespace);
    let figure = value.bytes().any(|byte| byte.is_ascii_digit());
    let capitals = value.len() > 2 && value.bytes().all(|byte| byte.is_ascii_uppercase());
    (sound && (figure || capitals)).then(|| [value.to_owned(), value.to_lowercase(), value.to_uppercase()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn apostrophes_neither_hide_a_name_nor_are_needed() {
        let found = tokens("N’Djamena", &Localised::default());
        let expected = ["djamena", "n", "n djamena", "ndjamena"].map(str::to_owned);
        assert_eq!(found.into_iter().collect::<Vec<_>>(), expected);
        let texts = |search: &str| ranges(search).into_iter().map(|(from, _)| from).collect::<Vec<_>>();
        assert_eq!(texts("N'Djamena"), [b"ndjamena"]);
        assert_eq!(texts("n djam"), [&b"djam"[..], b"n"]);
        assert!(wholes("N'Djamena", &Localised::default()).contains("ndjamena"));
    }

    #[test]
    fn a_search_may_ask_for_an_identifier() {
        let asked = |search| identifier(search).map(|[value, ..]| value);
        assert_eq!(asked(" wikidata:Q90 ").as_deref(), Some("Q90"));
        assert_eq!(identifier("q90"), Some(["q90", "q90", "Q90"].map(str::to_owned)));
        assert_eq!(asked("FRPAR").as_deref(), Some("FRPAR"));
        for none in ["", "Paris", "Paris 13", "a:", "PA", &"9".repeat(101)] {
            assert_eq!(asked(none), None, "{none}");
        }
    }

    #[test]
    fn a_list_goes_by_what_its_reader_can_read() {
        let key =
            |lang: usize, name: &str, names: &Localised| sort_keys(name, names).expect("keys")[lang].clone();
        let none = Localised::default();
        let (en, ar) = (0, 3);
        let tokyo = Localised::one(Lang::Fr, "Tokyo");
        assert_eq!(key(en, "東京", &tokyo), key(en, "Tokyo", &none), "it is shown as 東京 (Tokyo)");
        let cairo = Localised::one(Lang::Es, "El Cairo");
        assert_eq!(key(ar, "القاهرة", &cairo), key(ar, "القاهرة", &none), "they can read it");
        assert_eq!(key(en, "München", &Localised::one(Lang::Fr, "Munich")), key(en, "München", &none));
    }

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
    fn a_name_in_foreign_letters_is_shown_with_one_that_can_be_read() {
        let tokyo = Localised::one(Lang::Fr, "Tokyo").and(Lang::En, "Tokyo (Metropolis)");
        assert_eq!(read_in("東京", &tokyo, Lang::Fr), "Tokyo");
        assert_eq!(read_in("東京", &tokyo, Lang::Ar), "東京 (Tokyo (Metropolis))", "English before French");
        assert_eq!(read_in("東京", &Localised::default(), Lang::Ar), "東京", "there is nothing else");
        let cairo = Localised::one(Lang::Es, "El Cairo");
        assert_eq!(read_in("القاهرة", &cairo, Lang::Ar), "القاهرة", "they can read it");
        assert_eq!(read_in("القاهرة", &cairo, Lang::En), "القاهرة (El Cairo)");
        let arabic = Localised::one(Lang::Ar, "دلهي");
        assert_eq!(read_in("दिल्ली", &arabic, Lang::En), "दिल्ली", "nor can they read this");
        let munich = Localised::one(Lang::En, "Munich");
        assert_eq!(read_in("München", &munich, Lang::Ar), "München", "its letters are known");
        let shown = shown("München", &munich, Lang::En);
        assert_eq!((shown.name, shown.beside, shown.at_home), ("Munich", Some("München"), false));
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

//! Every text people see is a key, and every key is complete in every language.
//!
//! A crate keeps its texts in `strings/<language>/<crate>.ftl`; its keys are `<crate>-noun-use`. A key that code
//! puts together from parts is declared by the line `# used-by: code` directly above it in English.

mod texts;
mod words;

use crate::tidy::rust_text;
use crate::tidy::tree::{Complaint, Tree, line_of};
use base::Lang;
use std::collections::BTreeSet;
use texts::{File, Message, needed};

/// What stands directly before a key in Rust, and in a template.
const CALLS_IN_RUST: [&str; 9] =
    [".t(", ".tr(", ".n(", "::t(", "::tr(", "key!(", "Key(", "Refusal::new(", ".denied("];
const CALLS_IN_TEMPLATES: [&str; 3] = ["t(", "tr(", "n("];

/// The complaints about missing, unused, uneven and ill-pluralised texts.
pub fn complaints(tree: &Tree) -> Vec<Complaint> {
    let mut found = Vec::new();
    let files = texts::read(tree, &mut found);
    let known: BTreeSet<&str> =
        files.iter().flat_map(|file| file.messages.keys().map(String::as_str)).collect();
    let owners: BTreeSet<&str> = files.iter().map(|file| file.owner.as_str()).collect();
    for file in &files {
        found.extend(of_file(file, &known));
    }
    for owner in &owners {
        found.extend(of_owner(owner, &files));
    }
    let uses = uses(tree, &owners);
    found.extend(uses.iter().filter(|used| !known.contains(used.key.as_str())).map(Use::complaint));
    found.extend(unused(tree, &files));
    found.extend(untold(tree, &owners, &known));
    found.extend(words::complaints(tree));
    found.sort();
    found.dedup();
    found
}

/// What can be said of one file by itself.
fn of_file(file: &File, known: &BTreeSet<&str>) -> Vec<Complaint> {
    let needed = needed(file.lang);
    let mut found = Vec::new();
    for (key, message) in &file.messages {
        let mut say =
            |what: String, mend: &str| found.push(Complaint::new(&file.path, message.line, what, mend));
        if words_after(&file.owner, key) == 0 {
            say(
                format!("`{key}` is not named `{}-…`", file.owner),
                "name it after its crate, a noun and its use, in small letters",
            );
        }
        if message.empty {
            say(format!("`{key}` is empty, whole or in one of its forms"), "write the text");
        }
        if file.lang.dir() == "rtl"
            && let Some(bare) = message.bare.first()
        {
            say(
                format!("`{key}` shows `{bare}` in the opposite order"),
                "put { \"\\u2066\" } before and { \"\\u2069\" } behind it",
            );
        }
        for reference in message.references.iter().filter(|reference| !known.contains(reference.as_str())) {
            say(
                format!("`{key}` names `{reference}`, which does not exist"),
                "mend the name, or add the text",
            );
        }
        for (variable, categories) in &message.plurals {
            let missing: Vec<&str> =
                needed.iter().copied().filter(|category| !categories.contains(*category)).collect();
            if !missing.is_empty() {
                let what = format!("`{key}` has no form for {} of ${variable}", missing.join(", "));
                say(what, &format!("write every form of {}: {}", file.lang, needed.join(", ")));
            }
        }
    }
    found
}

/// What must agree between the languages of one crate.
fn of_owner(owner: &str, files: &[File]) -> Vec<Complaint> {
    let own: Vec<&File> = files.iter().filter(|file| file.owner == owner).collect();
    let in_language = |lang| own.iter().find(|file| file.lang == lang).copied();
    let english = in_language(Lang::En);
    let mut found = Vec::new();
    for lang in Lang::ALL {
        match (english, in_language(lang)) {
            (_, None) => {
                let path = &english.unwrap_or(own[0]).path;
                let what = format!("`{owner}` has no texts in `{lang}`");
                found.push(Complaint::new(path, 1, what, format!("write `strings/{lang}/{owner}.ftl`")));
            }
            (Some(english), Some(other)) if lang != Lang::En => found.extend(of_pair(english, other)),
            _ => {}
        }
    }
    found
}

fn of_pair(english: &File, other: &File) -> Vec<Complaint> {
    let mut found = Vec::new();
    for (key, message) in &english.messages {
        match other.messages.get(key) {
            None => found.push(Complaint::new(
                &english.path,
                message.line,
                format!("`{key}` is missing in `{}`", other.lang),
                format!("write it in {}", other.path),
            )),
            Some(translation) => found.extend(of_translation(key, message, translation, other)),
        }
    }
    for (key, message) in other.messages.iter().filter(|(key, _)| !english.messages.contains_key(*key)) {
        found.push(Complaint::new(
            &other.path,
            message.line,
            format!("`{key}` does not exist in English"),
            format!("write it in {}, or take it out", english.path),
        ));
    }
    found
}

fn of_translation(key: &str, english: &Message, translation: &Message, file: &File) -> Vec<Complaint> {
    let mut found = Vec::new();
    let mut say =
        |what: String, mend: &str| found.push(Complaint::new(&file.path, translation.line, what, mend));
    for (what, ours, theirs) in [
        ("variables", &english.variables, &translation.variables),
        ("attributes", &english.attributes, &translation.attributes),
    ] {
        if ours != theirs {
            say(
                format!("`{key}` has other {what} than in English: {theirs:?} instead of {ours:?}"),
                "use the same in every language",
            );
        }
    }
    for (variable, _) in &english.plurals {
        if !translation.plurals.iter().any(|(other, _)| other == variable) {
            say(
                format!("`{key}` is not pluralised by ${variable} as in English"),
                "choose the form by the number",
            );
        }
    }
    found
}

/// A key that stands in code or in a template.
struct Use {
    key: String,
    file: String,
    line: usize,
}

impl Use {
    fn complaint(&self) -> Complaint {
        Complaint::new(
            &self.file,
            self.line,
            format!("`{}` has no text", self.key),
            "mend the key, or write it in every language",
        )
    }
}

/// Every key used: the argument of a lookup, and any whole string that has the shape of a crate's key.
fn uses(tree: &Tree, owners: &BTreeSet<&str>) -> Vec<Use> {
    let mut uses = Vec::new();
    for (path, text) in spoken(tree) {
        let (calls, strings): (&[&str], _) = if path.ends_with(".rs") {
            (&CALLS_IN_RUST, rust_text::strings(&text))
        } else {
            (&CALLS_IN_TEMPLATES, strings_of_template(&text))
        };
        for (at, quoted) in strings {
            let key_like = owners.iter().any(|owner| words_after(owner, quoted) >= 2);
            if key_like || (is_argument_of(&text[..at], calls) && !quoted.is_empty()) {
                uses.push(Use { key: quoted.to_owned(), file: path.to_owned(), line: line_of(&text, at) });
            }
        }
    }
    uses
}

/// The complaints about what is entered into the ledger under a kind, `noun.happening`, of which no room has a sentence.
fn untold(tree: &Tree, owners: &BTreeSet<&str>, known: &BTreeSet<&str>) -> Vec<Complaint> {
    let code: Vec<(&str, String)> = spoken(tree).filter(|(path, _)| path.ends_with(".rs")).collect();
    let nouns: BTreeSet<&str> = code.iter().flat_map(|(_, text)| nouns(text)).collect();
    let mut found = Vec::new();
    for (path, text) in &code {
        for (at, quoted) in rust_text::strings(text) {
            let Some((noun, happening)) = quoted.split_once('.').filter(|(noun, _)| nouns.contains(noun))
            else {
                continue;
            };
            let is_word = !happening.is_empty()
                && happening.chars().all(|c| c.is_ascii_lowercase() || c == '-')
                && !FILES.contains(&happening);
            let told = |owner: &&str| known.contains(format!("{owner}-history-{noun}-{happening}").as_str());
            if is_word && !owners.iter().any(told) {
                let what = format!("the history has no sentence for `{quoted}`");
                let mend = format!("write `…-history-{noun}-{happening}` in every language");
                found.push(Complaint::new(path, line_of(text, at), what, mend));
            }
        }
    }
    found
}

/// What a string ends in that is the name of a file.
const FILES: [&str; 1] = ["json"];

/// The nouns that a file declares by `kind!`.
fn nouns(text: &str) -> Vec<&str> {
    let declared = text.match_indices("kind!(").map(|(at, _)| {
        let rest = &text[at..];
        &rest[..rest.find(");").unwrap_or(rest.len())]
    });
    declared.flat_map(|block| rust_text::strings(block).into_iter().map(|(_, noun)| noun)).collect()
}

/// The product's code without comments and tests, and the code inside its templates.
fn spoken(tree: &Tree) -> impl Iterator<Item = (&str, String)> {
    let product = tree.files().filter(|(path, _)| !path.starts_with("aside/") && !path.contains("/tests/"));
    product.filter_map(|(path, text)| {
        if path.ends_with(".rs") {
            Some((path, rust_text::without_comments(rust_text::without_tests(text))))
        } else if path.contains("/templates/") {
            Some((path, code_of_template(text)))
        } else {
            None
        }
    })
}

/// A template with everything outside `{{ }}` and `{% %}` turned into blanks.
fn code_of_template(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut rest, mut inside) = (text, None);
    while let Some(next) = rest.chars().next() {
        match inside {
            None if rest.starts_with("{{") => inside = Some("}}"),
            None if rest.starts_with("{%") => inside = Some("%}"),
            None if rest.starts_with("{#") => inside = Some("#}"),
            Some(end) if rest.starts_with(end) => inside = None,
            _ => {}
        }
        let keep = next == '\n' || matches!(inside, Some("}}" | "%}"));
        if keep {
            out.push(next)
        } else {
            out.extend(std::iter::repeat_n(' ', next.len_utf8()))
        }
        rest = &rest[next.len_utf8()..];
    }
    out
}

/// The strings of the code inside a template, which has none with escapes.
fn strings_of_template(code: &str) -> Vec<(usize, &str)> {
    let quotes: Vec<usize> = code.match_indices('"').map(|(at, _)| at).collect();
    quotes.chunks_exact(2).map(|pair| (pair[0], &code[pair[0] + 1..pair[1]])).collect()
}

/// Whether what stands before a string is one of these calls, on the same line or the line before.
fn is_argument_of(before: &str, calls: &[&str]) -> bool {
    let before = before.trim_end().trim_end_matches('&');
    calls.iter().any(|call| {
        let starts_a_word = call.starts_with(|first: char| first.is_alphanumeric());
        before.strip_suffix(call).is_some_and(|head| {
            !(starts_a_word && head.ends_with(|last: char| last.is_alphanumeric() || last == '_'))
        })
    })
}

/// The number of words after the crate's name in a key such as `crate-noun-use` or a term such as `-crate-noun`; none
/// if the text is not of this shape.
fn words_after(owner: &str, text: &str) -> usize {
    let text = text.strip_prefix('-').unwrap_or(text);
    let Some(rest) = text.strip_prefix(owner).and_then(|rest| rest.strip_prefix('-')) else { return 0 };
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let words = || rest.split('-');
    if words().all(|word| !word.is_empty() && word.chars().all(plain)) { words().count() } else { 0 }
}

/// The complaints about English texts that nothing shows.
fn unused(tree: &Tree, files: &[File]) -> Vec<Complaint> {
    let texts: Vec<String> = spoken(tree).map(|(_, text)| text).collect();
    let separators = |c: char| !(c.is_ascii_alphanumeric() || c == '-');
    let words: BTreeSet<&str> = texts.iter().flat_map(|text| text.split(separators)).collect();
    let referred: BTreeSet<&str> = files
        .iter()
        .flat_map(|file| file.messages.values())
        .flat_map(|m| m.references.iter().map(String::as_str))
        .collect();
    let english = files.iter().filter(|file| file.lang == Lang::En);
    let unused = english
        .flat_map(|file| file.messages.iter().map(move |(key, message)| (file, key, message)))
        .filter(|(_, key, message)| {
            !message.used_by_code && !words.contains(key.as_str()) && !referred.contains(key.as_str())
        });
    unused
        .map(|(file, key, message)| {
            let mend = "take it out of every language, or write `# used-by: code` above it in English if code puts the key together";
            Complaint::new(&file.path, message.line, format!("nothing shows `{key}`"), mend)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "network-member-title = Members\n# A count.\nnetwork-member-count = { $count ->\n    [one] { $count } member\n   *[other] { $count } members\n}\n# used-by: code\nnetwork-kind-town = Town\n";
    const ARABIC: &str = "network-member-title = الأعضاء\nnetwork-member-count = { $count ->\n    [zero] لا أعضاء\n    [one] عضو واحد\n    [two] عضوان\n    [few] { $count } أعضاء\n    [many] { $count } عضوًا\n   *[other] { $count } عضو\n}\nnetwork-kind-town = بلدة\n";
    const CODE: &str = "//! A room.\nfn a(s: Strings) { s.t(\"network-member-title\"); s.tr(\n    \"network-member-count\", 1) }\n";

    /// The texts in a language: English words, in each form that the language has.
    fn complete(lang: Lang) -> String {
        let forms = needed(lang).into_iter().filter(|form| *form != "other");
        let forms: String = forms.map(|form| format!("    [{form}] {{ $count }} member\n")).collect();
        ENGLISH.replace("    [one] { $count } member\n", &forms)
    }

    /// A room with complete texts, in which one file may be replaced.
    fn room(path: &str, text: &str) -> Vec<String> {
        let texts =
            Lang::ALL.map(|lang| (format!("rooms/network/strings/{lang}/network.ftl"), complete(lang)));
        let mut files = vec![("rooms/network/src/lib.rs", CODE)];
        files.extend(texts.iter().map(|(path, text)| (path.as_str(), text.as_str())));
        files.retain(|(other, _)| *other != path);
        if !text.is_empty() {
            files.push((path, text));
        }
        let strip = |complaint: Complaint| {
            format!("{}:{} {}", complaint.file.replace("rooms/network/", ""), complaint.line, complaint.what)
        };
        complaints(&Tree::of(&files)).into_iter().map(strip).collect()
    }

    const FRENCH: &str = "rooms/network/strings/fr/network.ftl";
    const PAGE: &str = "rooms/network/templates/a.html";

    #[test]
    fn a_complete_room_has_nothing_to_mend() {
        assert_eq!(room("rooms/network/README.md", "A room."), [""; 0]);
    }

    #[test]
    fn a_missing_language_is_named() {
        assert_eq!(room(FRENCH, ""), ["strings/en/network.ftl:1 `network` has no texts in `fr`"]);
    }

    #[test]
    fn missing_further_and_doubled_keys_are_named() {
        let text =
            ENGLISH.replace("network-kind-town = Town", "network-kind-port = Port\nnetwork-kind-port = Port");
        assert_eq!(
            room(FRENCH, &text),
            [
                "strings/en/network.ftl:8 `network-kind-town` is missing in `fr`",
                "strings/fr/network.ftl:8 `network-kind-port` does not exist in English",
                "strings/fr/network.ftl:9 `network-kind-port` stands twice",
            ]
        );
    }

    #[test]
    fn other_variables_and_empty_texts_are_named() {
        let text = ENGLISH.replace("= Members", "= { $name }").replace("= Town", "= { \"\" }");
        assert_eq!(
            room(FRENCH, &text),
            [
                "strings/fr/network.ftl:1 `network-member-title` has other variables than in English: {\"name\"} instead of {}",
                "strings/fr/network.ftl:8 `network-kind-town` is empty, whole or in one of its forms",
            ]
        );
    }

    #[test]
    fn a_text_that_fluent_cannot_read_is_named() {
        let found = room(FRENCH, &format!("{ENGLISH}network-broken\n"));
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("strings/fr/network.ftl:9 Fluent cannot read this"), "{}", found[0]);
    }

    #[test]
    fn lacking_plural_forms_are_named() {
        let text = ARABIC.replace("    [two] عضوان\n", "").replace("    [zero] لا أعضاء\n", "");
        assert_eq!(
            room("rooms/network/strings/ar/network.ftl", &text),
            ["strings/ar/network.ftl:2 `network-member-count` has no form for zero, two of $count"]
        );
        let text = "network-member-title = Membres\nnetwork-member-count = Membres : { $count }\nnetwork-kind-town = Ville\n";
        assert_eq!(
            room(FRENCH, text),
            ["strings/fr/network.ftl:2 `network-member-count` is not pluralised by $count as in English"]
        );
    }

    #[test]
    fn a_key_without_a_text_is_named_wherever_it_stands() {
        assert_eq!(
            room(
                "rooms/network/src/late.rs",
                "//! t(\"network-not-said\")\nconst A: &str = \"network-not-there\";\nfn b() { Refusal::new(\"odd\") }\n"
            ),
            ["src/late.rs:2 `network-not-there` has no text", "src/late.rs:3 `odd` has no text"]
        );
        assert_eq!(
            room(
                PAGE,
                "<p class=\"network-page-wide\">\n{{ s.t(\"network-page-lost\") }}{# t(\"network-x-y\") #}"
            ),
            ["templates/a.html:2 `network-page-lost` has no text"]
        );
    }

    #[test]
    fn a_kind_of_entry_without_a_sentence_is_named() {
        let code = "//! Towns.\nbase::kind!(\n    Town = \"town\",\n);\nfn a() { draft(\"town.founded\"); open(\"town.json\"); b(\"house.built\") }\n";
        assert_eq!(
            room("rooms/network/src/town.rs", code),
            ["src/town.rs:5 the history has no sentence for `town.founded`"]
        );
    }

    #[test]
    fn a_string_of_another_kind_or_in_a_test_is_no_key() {
        let code = "//! Other.\nfn a() { get(\"b\"); format(\"a \\\" b\"); \"network\"; }\n#[cfg(test)]\nmod tests { fn b() { t(\"network-not-real\") } }\n";
        assert_eq!(room("rooms/network/src/other.rs", code), [""; 0]);
    }

    #[test]
    fn a_text_that_nothing_shows_is_named() {
        let code = "//! A room.\nfn a() { \"network-member-count\" } // network-member-title\n";
        assert_eq!(
            room("rooms/network/src/lib.rs", code),
            ["strings/en/network.ftl:1 nothing shows `network-member-title`"]
        );
        assert_eq!(room(PAGE, "{{ t(\"network-member-title\") }}"), [""; 0]);
    }

    #[test]
    fn a_date_in_arabic_keeps_its_order() {
        let arabic = |text: &str| {
            room(
                "rooms/network/strings/ar/network.ftl",
                &ARABIC.replace("= الأعضاء", &format!("= مثل {text}.")),
            )
        };
        for bare in ["2024-12-31", "2026-11-23T10:00"] {
            assert_eq!(
                arabic(bare),
                [format!(
                    "strings/ar/network.ftl:1 `network-member-title` shows `{bare}` in the opposite order"
                )]
            );
            assert_eq!(arabic(&format!("{{ \"\\u2066\" }}{bare}{{ \"\\u2069\" }}")), [""; 0]);
        }
        for plain in ["executive-bureau", "UTF-8", "WC-2026-001"] {
            assert_eq!(arabic(plain), [""; 0], "{plain}");
        }
    }

    #[test]
    fn a_reference_must_lead_somewhere() {
        let text = ENGLISH.replace("= Members", "= { network-kind-town } { -network-brand }");
        assert_eq!(
            room(FRENCH, &text),
            ["strings/fr/network.ftl:1 `network-member-title` names `-network-brand`, which does not exist"]
        );
    }

    #[test]
    fn keys_and_files_have_their_place() {
        assert_eq!(
            room("rooms/network/strings/xx/network.ftl", ENGLISH),
            ["strings/xx/network.ftl:1 texts do not belong here"]
        );
        assert_eq!(
            ["network-kind", "network-", "network-A-b", "-network-brand", "net-a-b"]
                .map(|key| words_after("network", key)),
            [1, 0, 0, 1, 0]
        );
        let text = format!("{ENGLISH}shell-page-title = Page\n");
        let found = room("rooms/network/strings/en/network.ftl", &text);
        assert!(
            found
                .contains(&"strings/en/network.ftl:9 `shell-page-title` is not named `network-…`".to_owned()),
            "{found:?}"
        );
    }
}

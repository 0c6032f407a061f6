//! One word for each thing, and one address of the reader, in every text of a language.
//!
//! Who comes from one room into the next must not wonder whether a thing with another name is another thing. A word stands
//! here once the house has chosen another for the same thing. It is a list and not a grammar: it refuses what was met.

use crate::tidy::tree::{Complaint, Tree};
use base::Lang;

/// What is said instead of which words, a language at a time.
const CHOSEN: [(Lang, &str, &[&str]); 11] = [
    (Lang::Fr, "organe", &["instance", "instances"]),
    (Lang::Fr, "registre des écritures", &["grand livre", "registre d’audit", "registre des preuves"]),
    (Lang::Fr, "écriture", &["inscription du registre", "inscriptions du registre", "entrée du registre"]),
    (Lang::Fr, "administrateur", &["personne administratrice"]),
    (Lang::Fr, "point focal", &["correspondant", "correspondante"]),
    (Lang::Es, "libro de asientos", &["registro de pruebas"]),
    (Lang::Ar, "مسؤول النظام", &["المدير", "مدير", "المديرون", "المديرين", "للمدير", "المسؤول"]),
    (Lang::Ar, "البيت", &["الدار", "دار"]),
    (Lang::Ar, "سجل القيود", &["سجل الإثبات", "دفتر القيود"]),
    (Lang::Ar, "أمين قسم", &["المشرف", "المشرفون", "مسؤول القسم", "مسؤول قسمه", "الفرع", "فرع"]),
    // The reader is addressed in the plural of courtesy, on every page and in every letter and answer.
    (
        Lang::Ar,
        "the plural of courtesy",
        &[
            "أجب",
            "أدخل",
            "أرسل",
            "أرسله",
            "أزل",
            "أضف",
            "أعد",
            "أعط",
            "أغلق",
            "أنت",
            "أنشئ",
            "ابحث",
            "اتبع",
            "احذف",
            "احذفه",
            "احصل",
            "احفظ",
            "احفظه",
            "اختر",
            "اذكر",
            "اترك",
            "اتركه",
            "ادخل",
            "اسأل",
            "اسحب",
            "استعمل",
            "استخدم",
            "استورد",
            "اضغط",
            "اطلب",
            "افتح",
            "افتحه",
            "اكتب",
            "اكتبه",
            "املأ",
            "انتظر",
            "انسخ",
            "انظر",
            "تستطيع أنت",
            "تريد",
            "حاول",
            "حسابك",
            "حضورك",
            "راجع",
            "رسالتك",
            "صوتك",
            "قسمك",
            "لديك",
            "مقعدك",
            "هويتك",
            "يمكنك",
            "إليك",
            "عليك",
        ],
    ),
];

/// The complaints about words for which the house has another.
pub fn complaints(tree: &Tree) -> Vec<Complaint> {
    let mut found = Vec::new();
    for (lang, instead, words) in CHOSEN {
        let folder = format!("/strings/{lang}/");
        for (path, text) in tree.ending(".ftl").filter(|(path, _)| path.contains(&folder)) {
            for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
                found.extend(words.iter().filter(|word| says(line, word)).map(|word| {
                    Complaint::new(
                        path,
                        index + 1,
                        format!("`{word}` has another word"),
                        format!("say {instead}"),
                    )
                }));
            }
        }
    }
    found
}

/// Whether a line has the word, whole, as read without the marks of Arabic vowels; `و` and `ف` may be joined before it.
fn says(line: &str, word: &str) -> bool {
    let line: String = line.to_lowercase().chars().filter(|letter| !is_mark(*letter)).collect();
    line.match_indices(word).any(|(start, _)| {
        let before = line[..start].trim_end_matches(['و', 'ف']);
        let joined = line[..start].chars().count() - before.chars().count();
        let after = line[start + word.len()..].chars().next();
        joined <= 1 && !before.ends_with(char::is_alphabetic) && !after.is_some_and(char::is_alphabetic)
    })
}

/// Vowels and the doubling of Arabic letters, which may be written or left out. The short `u` is kept: with it a word is
/// another, as `أُدخل`, "was entered", beside `أدخل`, "enter".
const fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{64b}'..='\u{64e}' | '\u{650}'..='\u{652}')
}

#[test]
fn a_word_is_found_whole_and_joined() {
    assert!(says("a-b = اختر يومًا", "اختر"));
    assert!(says("a-b = صحّحوا أو فاختَر", "اختر"));
    assert!(!says("a-b = اختروا", "اختر"));
    assert!(!says("a-b = أُدخل خطأً", "أدخل"));
    assert!(says("a-b = Les instances", "instances"));
    assert!(!says("a-b = constances", "instance"));
}

#[test]
fn a_word_is_said_where_it_stands() {
    let tree =
        Tree::of(&[("rooms/network/strings/fr/network.ftl", "# instance\nnetwork-a = Toute instance\n")]);
    let found: Vec<String> = complaints(&tree).iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        ["rooms/network/strings/fr/network.ftl:2: `instance` has another word. To mend: say organe."]
    );
}

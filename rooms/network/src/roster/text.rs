//! Text as a roster brings it: tidied, compared, shown, and kept from being run as a formula.

use encoding_rs::WINDOWS_1252;
use icu::normalizer::{
    ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed,
    properties::CanonicalCombiningClassMapBorrowed,
};
use std::borrow::Cow;
use std::fmt::Write;

const NFC: ComposingNormalizerBorrowed<'static> = ComposingNormalizerBorrowed::new_nfc();
const NFKD: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizerBorrowed::new_nfkd();
const CLASSES: CanonicalCombiningClassMapBorrowed<'static> = CanonicalCombiningClassMapBorrowed::new();

/// How many characters of a cell a finding shows.
const SHOWN: usize = 80;

/// Unicode normal form C, with every run of white space (no-break spaces and line breaks too) made one space, and
/// none at the ends. Zero-width spaces, soft hyphens and stray byte-order marks go, as do marks of direction at the ends.
pub fn tidy(text: &str) -> String {
    let text = if text.is_ascii() { Cow::Borrowed(text) } else { NFC.normalize(text) };
    let text = text.trim_matches(|c: char| c != '\u{85}' && c.is_whitespace() || is_empty(c) || is_edge(c));
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for c in text.chars().filter(|c| !is_empty(*c)) {
        if c.is_whitespace() && c != '\u{85}' {
            gap = !out.is_empty();
            continue;
        }
        if std::mem::take(&mut gap) {
            out.push(' ');
        }
        out.push(c);
    }
    out
}

/// What stands for nothing, wherever it stands.
fn is_empty(c: char) -> bool {
    matches!(c, '\u{200B}' | '\u{FEFF}' | '\u{AD}' | '\u{2060}')
}

/// What helps the letters on both its sides, and nothing at an end of a text: joiners and marks of direction.
fn is_edge(c: char) -> bool {
    matches!(c, '\u{200C}'..='\u{200F}' | '\u{61C}')
}

/// The form in which texts are compared: without case, accents, vowel signs, variants of Arabic letters and
/// punctuation; words parted by one space. Signs that make another letter of it (in Indic scripts, Japanese) stay.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    let mut take = |c: char| match CLASSES.get_u8(c) {
        0 if c.is_alphanumeric() => {
            if std::mem::take(&mut gap) && !out.is_empty() {
                out.push(' ');
            }
            push_plain(&mut out, c);
        }
        0 if !matches!(c, '\u{640}' | '\u{200B}'..='\u{200F}' | '\u{FEFF}') => gap = true,
        7..=9 => out.push(c),
        _ => {}
    };
    if text.is_ascii() {
        text.chars().for_each(&mut take);
    } else {
        NFKD.normalize(text).chars().for_each(&mut take);
    }
    out
}

/// Letters that Unicode does not take apart, though people write them in two ways.
fn push_plain(out: &mut String, c: char) {
    if c.is_ascii() {
        return out.push(c.to_ascii_lowercase());
    }
    for lower in c.to_lowercase().filter(|c| CLASSES.get_u8(*c) == 0) {
        match lower {
            'ł' => out.push('l'),
            'ø' => out.push('o'),
            'đ' | 'ð' => out.push('d'),
            'ı' => out.push('i'),
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'þ' => out.push_str("th"),
            'ة' => out.push('ه'),
            'ى' | 'ی' => out.push('ي'),
            'ک' => out.push('ك'),
            other => out.push(other),
        }
    }
}

/// A cell as a finding shows it: at most 80 characters, control characters visible.
pub fn shown(text: &str) -> String {
    let mut out = String::new();
    for (count, c) in text.chars().enumerate() {
        if count == SHOWN {
            out.push('…');
            break;
        }
        match c {
            '\0'..='\u{1F}' => out.push(char::from_u32(0x2400 + u32::from(c)).unwrap_or('�')),
            '\u{7F}' => out.push('␡'),
            _ if base::hides(c) => {
                // Writing into a String cannot fail.
                let _ = write!(out, "⟨{}⟩", code(c));
            }
            _ => out.push(c),
        }
    }
    out
}

/// The Unicode number of a character, e.g. `U+202E`.
pub fn code(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

/// Whether characters were lost before the file came here: the replacement sign, or the controls U+0080 to U+009F,
/// which only a wrong encoding brings forth.
pub fn is_damaged(text: &str) -> bool {
    text.chars().any(|c| matches!(c, '\u{FFFD}' | '\u{80}'..='\u{9F}'))
}

/// Whether question marks stand for letters that an encoding did not have: before a letter, or several together.
pub fn has_lost_letters(text: &str) -> bool {
    let mut next = text.chars().skip(1);
    text.chars().any(|c| next.next().is_some_and(|after| c == '?' && (after == '?' || after.is_alphabetic())))
}

/// What a text was before its UTF-8 was read as Windows-1252 (`MÃ©rida`), if that is what happened.
pub fn ungarbled(text: &str) -> Option<String> {
    let mut before = ' ';
    let suspicious = text.chars().any(|c| {
        let lead = matches!(std::mem::replace(&mut before, c), '\u{C2}'..='\u{F4}');
        lead && !c.is_ascii()
    });
    if !suspicious {
        return None;
    }
    let (bytes, _, lossy) = WINDOWS_1252.encode(text);
    let plain = (!lossy).then(|| String::from_utf8(bytes.into_owned()).ok()).flatten()?;
    (plain != text).then_some(plain)
}

/// Makes a cell harmless to a spreadsheet, reversibly: what would run as a formula gets an apostrophe in front
/// (OWASP, CSV injection). Plain numbers and telephone numbers stay as they are.
///
/// ```
/// use network::roster::{csv_plain, csv_safe};
/// assert_eq!(csv_safe("=1+1"), "'=1+1");
/// assert_eq!(csv_plain("'=1+1"), "=1+1");
/// assert_eq!(csv_safe("-3.5"), "-3.5");
/// ```
pub fn csv_safe(cell: &str) -> Cow<'_, str> {
    if is_formula(without_apostrophes(cell)) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// Undoes [`csv_safe`].
pub fn csv_plain(cell: &str) -> &str {
    let guarded = cell.strip_prefix('\'').filter(|_| is_formula(without_apostrophes(cell)));
    guarded.unwrap_or(cell)
}

/// Whether a spreadsheet would take a cell for a formula rather than text or a number.
pub fn is_formula(cell: &str) -> bool {
    // Some programs leave out the spaces at a cell's beginning; tabs and line breaks begin a formula themselves.
    let cell = cell.trim_start_matches(|c: char| {
        is_empty(c) || is_edge(c) || (c.is_whitespace() && !matches!(c, '\t' | '\r' | '\n'))
    });
    match cell.chars().next() {
        Some('=' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠') => true,
        Some('+') => !is_number(&cell[1..]) && !is_telephone(&cell[1..]),
        Some('-') => !is_number(&cell[1..]),
        _ => false,
    }
}

/// Whether a cell is what spreadsheets show in place of a value that they could not make: `#REF!`, `#N/A`.
pub fn is_error(cell: &str) -> bool {
    let named = matches!(cell, "#N/A" | "#NV" | "#N/D");
    let shouts = cell.len() <= 16 && cell.ends_with(['!', '?']) && cell.chars().all(|c| !c.is_lowercase());
    named || cell.starts_with('#') && shouts && !cell.contains(' ')
}

/// Any number of apostrophes may be the writer's own, so guarding looks behind all of them.
fn without_apostrophes(cell: &str) -> &str {
    cell.trim_start_matches(|c| c == '\'' || is_empty(c) || is_edge(c))
}

/// Digits in groups parted by single points or commas, e.g. `3.5`.
fn is_number(text: &str) -> bool {
    text.split(['.', ',']).all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
}

fn is_telephone(text: &str) -> bool {
    let first = text.bytes().next().is_some_and(|b| b.is_ascii_digit());
    first && text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b' ' | b'(' | b')' | b'-' | b'.' | b'/'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn white_space_and_composition_are_tidied() {
        assert_eq!(tidy(" \u{A0}Sa\u{303}o\n\u{202F} Paulo\u{FEFF} "), "São Paulo");
        assert_eq!(tidy("\u{3000}"), "");
        assert_eq!(tidy("a\u{85}b"), "a\u{85}b", "a control character is not made away with");
    }

    #[test]
    fn folding_forgets_what_people_write_differently() {
        for (one, other) in [
            ("Mazār-e  Sharīf", "mazar e sharif"),
            ("Côte d’Ivoire", "COTE D'IVOIRE"),
            ("Łódź", "lodz"),
            ("المَدِينَة", "المدينه"),
            ("أفريقيا", "افريقيا"),
            ("Große", "GROSSE"),
            ("İstanbul", "istanbul"),
        ] {
            assert_eq!(fold(one), fold(other));
        }
        assert_ne!(fold("が"), fold("か"), "another letter, not an accent");
        assert_eq!(fold("  --  "), "");
    }

    #[test]
    fn garbled_text_is_told_from_foreign_text() {
        assert_eq!(ungarbled("MÃ©rida").as_deref(), Some("Mérida"));
        assert_eq!(ungarbled("Ð›ÑŒÐ²Ñ–Ð²").as_deref(), Some("Львів"));
        for honest in ["Mérida", "São Paulo", "SÃO LUÍS", "Ærøskøbing", "Ñuñoa", "Łódź", "القاهرة", "Ãé"]
        {
            assert_eq!(ungarbled(honest), None, "{honest}");
        }
    }

    #[test]
    fn question_marks_for_letters_are_told_from_questions() {
        for lost in ["Maz?r-e Sharif", "?stanbul", "????"] {
            assert!(has_lost_letters(lost), "{lost}");
        }
        for honest in ["Mazar", "Quo vadis?", "", "?", "Why? Oh"] {
            assert!(!has_lost_letters(honest), "{honest}");
        }
    }

    #[test]
    fn what_cannot_be_seen_is_shown() {
        assert_eq!(shown("a\0\u{7F}\u{202E}b\n"), "a␀␡⟨U+202E⟩b␊");
        assert_eq!(shown(&"x".repeat(500)).chars().count(), 81);
    }

    #[test]
    fn formulas_are_told_from_numbers() {
        for formula in
            ["=1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", "-", "+", "\t=1", "＝1", "+A1", "-1.5.=2"]
        {
            assert!(is_formula(formula), "{formula}");
        }
        for plain in
            ["-3.5", "+49 30 1234-567", "+1 (202) 555-0100", "-1.234,5", "'s-Hertogenbosch", "", "a=1"]
        {
            assert!(!is_formula(plain), "{plain}");
        }
    }

    proptest! {
        #[test]
        fn a_guarded_cell_comes_back(cell in "['=+@\t\r\n＝0-9a.,(-]{0,6}.{0,4}") {
            let safe = csv_safe(&cell);
            prop_assert!(!is_formula(&safe));
            prop_assert_eq!(csv_plain(&safe), &cell);
        }

        #[test]
        fn tidying_and_folding_settle(text in "\\PC{0,40}") {
            prop_assert_eq!(tidy(&tidy(&text)), tidy(&text));
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
        }
    }
}

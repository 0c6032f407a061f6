//! Rust source with its comments, and where wished the insides of its literals, turned into blanks.
//!
//! Offsets and lines stay as they were. It knows just enough of the grammar to tell a comment from a string.

/// The source without comments.
pub fn without_comments(source: &str) -> String {
    blank(source, false)
}

/// The source without comments and without what stands inside strings and characters.
pub fn bare(source: &str) -> String {
    blank(source, true)
}

/// The part of a source that is not its closing `#[cfg(test)]` module.
pub fn without_tests(source: &str) -> &str {
    source.find("#[cfg(test)]\nmod ").map_or(source, |start| &source[..start])
}

/// The strings of a source, raw ones too: where each opens, and what stands between its quotes as written.
pub fn strings(source: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < source.len() {
        let next = piece(source.as_bytes(), at);
        if let Piece::Literal(end) = next {
            let marked = source[at..end].trim_start_matches(['r', '#']).trim_end_matches('#');
            found.extend(marked.strip_prefix('"').map(|text| (at, text.strip_suffix('"').unwrap_or(text))));
        }
        at = next.end();
    }
    found
}

fn blank(source: &str, literals: bool) -> String {
    let bytes = source.as_bytes();
    let mut out = bytes.to_vec();
    let mut at = 0;
    while at < bytes.len() {
        let next = piece(bytes, at);
        let end = next.end();
        let hidden = match next {
            Piece::Comment(_) => true,
            Piece::Literal(_) => literals,
            Piece::Code(_) => false,
        };
        if hidden {
            out[at..end].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
        }
        at = end;
    }
    // Only whole comments and literals were blanked, so no character was cut.
    String::from_utf8_lossy(&out).into_owned()
}

/// A piece of source and where it ends.
enum Piece {
    Comment(usize),
    Literal(usize),
    Code(usize),
}

impl Piece {
    fn end(&self) -> usize {
        let (Piece::Comment(end) | Piece::Literal(end) | Piece::Code(end)) = self;
        *end
    }
}

fn piece(bytes: &[u8], at: usize) -> Piece {
    let rest = &bytes[at..];
    match rest {
        [b'/', b'/', ..] => Piece::Comment(at + rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len())),
        [b'/', b'*', ..] => Piece::Comment(at + block_comment(rest)),
        [b'"', ..] => Piece::Literal(at + quoted(rest, b'"')),
        [b'\'', b'\\', ..] => Piece::Literal(at + quoted(rest, b'\'')),
        [b'\'', ..] => character(rest).map_or(Piece::Code(at + 1), |length| Piece::Literal(at + length)),
        [b'r', ..] if !in_word(bytes, at) => {
            raw_string(rest).map_or(Piece::Code(at + 1), |length| Piece::Literal(at + length))
        }
        _ => Piece::Code(at + 1),
    }
}

/// The length of a block comment, which may hold others.
fn block_comment(rest: &[u8]) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        match &rest[at..] {
            [b'/', b'*', ..] => (depth, at) = (depth + 1, at + 2),
            [b'*', b'/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// The length of a literal with escapes, from its opening quote to its closing one.
fn quoted(rest: &[u8], quote: u8) -> usize {
    let mut at = 1;
    while at < rest.len() && rest[at] != quote {
        at += if rest[at] == b'\\' { 2 } else { 1 };
    }
    (at + 1).min(rest.len())
}

/// The length of a plain character literal, or nothing for a lifetime.
fn character(rest: &[u8]) -> Option<usize> {
    let length = 1 + rest[1..].iter().take(5).position(|b| *b == b'\'')?;
    let inside = std::str::from_utf8(&rest[1..length]).ok()?;
    (inside.chars().count() == 1).then_some(length + 1)
}

/// The length of a raw string, or nothing for a word that starts with `r`.
fn raw_string(rest: &[u8]) -> Option<usize> {
    let marks = rest[1..].iter().take_while(|b| **b == b'#').count();
    if rest.get(1 + marks) != Some(&b'"') {
        return None;
    }
    let inside = marks + 2;
    let close: Vec<u8> = std::iter::once(b'"').chain(std::iter::repeat_n(b'#', marks)).collect();
    let found = rest[inside..].windows(close.len()).position(|window| window == close.as_slice());
    Some(found.map_or(rest.len(), |found| inside + found + close.len()))
}

/// Whether a byte continues a word, so that an `r` there opens no string; a lone `b` or `c` may stand before it.
fn in_word(bytes: &[u8], at: usize) -> bool {
    let start =
        bytes[..at].iter().rposition(|b| !(b.is_ascii_alphanumeric() || *b == b'_')).map_or(0, |end| end + 1);
    !matches!(&bytes[start..at], b"" | b"b" | b"c")
}

#[test]
fn comments_go_and_strings_stay() {
    let source = "a(\"// b\"); // c\n/* e /* f */ \" */ 'g: '\\'' r#\"h\" // i\"# é";
    assert_eq!(without_comments(source), "a(\"// b\");     \n                  'g: '\\'' r#\"h\" // i\"# é");
    assert_eq!(bare(source), "a(      );     \n                  'g:                   é");
}

#[test]
fn characters_and_lifetimes_are_told_apart() {
    assert_eq!(bare("['a', 'é', '\\'', &'a str]").replace(' ', ""), "[,,,&'astr]");
}

#[test]
fn strings_are_listed_with_their_place() {
    assert_eq!(strings("a(\"b\\\"c\", '\"', r#\"d\"e\"#) // \"f\""), [(2, "b\\\"c"), (15, "d\"e")]);
}

#[test]
fn a_word_that_ends_in_r_opens_no_string() {
    assert_eq!(bare("for\"x\" br\"y\\\" r"), "for    b      r");
}

#[test]
fn the_test_module_can_be_cut_off() {
    assert_eq!(without_tests("fn a() {}\n#[cfg(test)]\nmod tests {}"), "fn a() {}\n");
}

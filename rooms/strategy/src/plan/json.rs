//! JSON as it stands in a file: every value with its line, every key, doubled ones too.

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use std::{cell::Cell, fmt, io};

/// A value and the line on which it begins (for a member of an object, that of its key's colon), from 1.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Node {
    pub line: u64,
    pub value: Json,
}

/// A value. A number with fraction or exponent, or beyond 64 bits, keeps only how it reads.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Json {
    Null,
    Truth(bool),
    Whole(i128),
    Fraction(String),
    Text(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

/// Why a text is no JSON, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Broken {
    pub why: Why,
    pub line: u64,
    pub column: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Why {
    Empty,
    CutOff,
    TooDeep,
    Other,
}

/// Reads the whole text as one value. Nesting is limited to 127 levels.
pub(crate) fn read(text: &str) -> Result<Node, Broken> {
    let (line, at) = (Cell::new(1), Cell::new(0));
    let source = Counted { rest: text.as_bytes(), line: &line, at: &at };
    let mut deserializer = serde_json::Deserializer::from_reader(source);
    let node = Reading { text, line: &line, at: &at }.deserialize(&mut deserializer);
    node.and_then(|node| deserializer.end().map(|()| node)).map_err(|error| Broken {
        why: why(text, &error),
        line: error.line() as u64,
        column: error.column() as u64,
    })
}

fn why(text: &str, error: &serde_json::Error) -> Why {
    if text.trim().is_empty() {
        Why::Empty
    } else if error.is_eof() {
        Why::CutOff
    } else if error.to_string().starts_with("recursion limit") {
        Why::TooDeep
    } else {
        Why::Other
    }
}

/// Counts lines and bytes as they are read; the parser asks for one byte after another.
struct Counted<'a> {
    rest: &'a [u8],
    line: &'a Cell<u64>,
    at: &'a Cell<usize>,
}

impl io::Read for Counted<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = buffer.len().min(self.rest.len());
        let (now, rest) = self.rest.split_at(count);
        buffer[..count].copy_from_slice(now);
        self.rest = rest;
        let lines = now.iter().filter(|byte| **byte == b'\n').count();
        self.line.set(self.line.get() + lines as u64);
        self.at.set(self.at.get() + count);
        Ok(count)
    }
}

#[derive(Clone, Copy)]
struct Reading<'a> {
    text: &'a str,
    line: &'a Cell<u64>,
    at: &'a Cell<usize>,
}

impl Reading<'_> {
    /// The number that was just read, as it is written. The parser knows its end by the byte after it, if there is one.
    fn number(&self) -> &str {
        let read = &self.text.as_bytes()[..self.at.get()];
        let is_part = |byte: &u8| byte.is_ascii_digit() || b"+-.eE".contains(byte);
        let end = read.iter().rposition(is_part).map_or(0, |last| last + 1);
        let start = read[..end].iter().rposition(|byte| !is_part(byte)).map_or(0, |before| before + 1);
        self.text.get(start..end).unwrap_or_default()
    }
}

impl<'de> DeserializeSeed<'de> for Reading<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        let line = self.line.get();
        deserializer.deserialize_any(self).map(|value| Node { line, value })
    }
}

impl<'de> Visitor<'de> for Reading<'_> {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }
    fn visit_bool<E>(self, truth: bool) -> Result<Json, E> {
        Ok(Json::Truth(truth))
    }
    fn visit_i64<E>(self, whole: i64) -> Result<Json, E> {
        Ok(Json::Whole(whole.into()))
    }
    fn visit_u64<E>(self, whole: u64) -> Result<Json, E> {
        Ok(Json::Whole(whole.into()))
    }
    fn visit_f64<E>(self, _: f64) -> Result<Json, E> {
        Ok(Json::Fraction(self.number().to_owned()))
    }
    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(node) = seq.next_element_seed(self)? {
            list.push(node);
        }
        Ok(Json::List(list))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut members = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            members.push((key, map.next_value_seed(self)?));
        }
        Ok(Json::Object(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_doubled_keys_are_kept() {
        let node = read("{\n \"a\": 1,\n \"a\":\n  [true,\n   1.5]}").expect("JSON");
        let leaf = |line, value| Node { line, value };
        let list = Json::List(vec![leaf(4, Json::Truth(true)), leaf(5, Json::Fraction("1.5".into()))]);
        let members = vec![("a".into(), leaf(2, Json::Whole(1))), ("a".into(), leaf(3, list))];
        assert_eq!(node, leaf(1, Json::Object(members)));
    }

    #[test]
    fn numbers_are_kept_as_they_are_written() {
        let of = |text: &str| read(text).map(|node| node.value);
        for number in ["1.0", "1e2", "-0", "1E+2", "0.50", "18446744073709551616"] {
            assert_eq!(of(number), Ok(Json::Fraction(number.to_owned())));
            let fraction = Node { line: 1, value: Json::Fraction(number.to_owned()) };
            assert_eq!(of(&format!("[{number}]")), Ok(Json::List(vec![fraction.clone()])));
            assert_eq!(of(&format!("{{\"a\": {number} }}")), Ok(Json::Object(vec![("a".into(), fraction)])));
        }
    }

    #[test]
    fn what_is_no_json_says_why_and_where() {
        let of = |text: &str| read(text).map_err(|broken| (broken.why, broken.line, broken.column));
        assert_eq!(of(" \n"), Err((Why::Empty, 2, 0)));
        assert_eq!(of("{\"a\": [1,"), Err((Why::CutOff, 1, 9)));
        assert_eq!(of("{}\nx"), Err((Why::Other, 2, 1)));
        assert_eq!(of(&"[".repeat(200)).map_err(|(why, ..)| why), Err(Why::TooDeep));
    }
}

//! Walking over canonical bytes without making values of them: what is checked by the million need not be built.

use crate::canonical::MAX_DEPTH;
use std::cmp::Ordering;

/// The members of an object at the top, each as its key and its bytes, if the whole is in canonical form
/// ([`crate::canonical`]): what that module writes, and nothing else, passes.
pub(crate) fn members<'b>(bytes: &'b [u8], mut take: impl FnMut(&'b [u8], &'b [u8])) -> Option<()> {
    std::str::from_utf8(bytes).ok()?;
    let mut scan = Scan { bytes, at: 0, depth: 0 };
    scan.object(&mut take)?;
    (scan.at == bytes.len()).then_some(())
}

struct Scan<'b> {
    bytes: &'b [u8],
    at: usize,
    depth: usize,
}

impl<'b> Scan<'b> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.at += 1)
    }

    fn value(&mut self) -> Option<()> {
        match self.peek()? {
            b'{' => self.object(&mut |_, _| ()),
            b'[' => self.array(),
            b'"' => self.string().map(drop),
            b't' => self.word(b"true"),
            b'f' => self.word(b"false"),
            b'n' => self.word(b"null"),
            _ => self.number(),
        }
    }

    fn word(&mut self, word: &[u8]) -> Option<()> {
        self.bytes[self.at..].starts_with(word).then(|| self.at += word.len())
    }

    fn number(&mut self) -> Option<()> {
        let from = self.at;
        let negative = self.expect(b'-').is_some();
        let digits = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        let leading_zero = *self.bytes.get(digits)? == b'0' && (self.at - digits > 1 || negative);
        let text = std::str::from_utf8(&self.bytes[from..self.at]).ok()?;
        let fits = if negative { text.parse::<i64>().is_ok() } else { text.parse::<u64>().is_ok() };
        (fits && !leading_zero).then_some(())
    }

    /// The bytes between the quotes, as they are written.
    fn string(&mut self) -> Option<&'b [u8]> {
        self.expect(b'"')?;
        let from = self.at;
        loop {
            match self.peek()? {
                b'"' => break,
                b'\\' => self.escape()?,
                0..=0x1F => return None,
                _ => self.at += 1,
            }
        }
        self.at += 1;
        Some(&self.bytes[from..self.at - 1])
    }

    fn escape(&mut self) -> Option<()> {
        let rest = &self.bytes[self.at + 1..];
        let long = match rest.first()? {
            b'"' | b'\\' | b'b' | b't' | b'n' | b'f' | b'r' => 2,
            b'u' => {
                let code = rest.get(1..5)?;
                let plain = code.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
                let value = u8::from_str_radix(std::str::from_utf8(code).ok()?, 16).ok()?;
                let has_shorter = matches!(value, 8 | 9 | 10 | 12 | 13);
                (plain && value < 0x20 && !has_shorter).then_some(6)?
            }
            _ => return None,
        };
        self.at += long;
        Some(())
    }

    fn array(&mut self) -> Option<()> {
        self.enter(b'[')?;
        if self.expect(b']').is_none() {
            loop {
                self.value()?;
                if self.expect(b',').is_none() {
                    break;
                }
            }
            self.expect(b']')?;
        }
        self.depth -= 1;
        Some(())
    }

    fn object(&mut self, take: &mut dyn FnMut(&'b [u8], &'b [u8])) -> Option<()> {
        self.enter(b'{')?;
        if self.expect(b'}').is_none() {
            let mut last: Option<&[u8]> = None;
            loop {
                let key = self.string()?;
                if last.is_some_and(|last| key_order(last, key) != Some(Ordering::Less)) {
                    return None;
                }
                last = Some(key);
                self.expect(b':')?;
                let from = self.at;
                self.value()?;
                take(key, &self.bytes[from..self.at]);
                if self.expect(b',').is_none() {
                    break;
                }
            }
            self.expect(b'}')?;
        }
        self.depth -= 1;
        Some(())
    }

    fn enter(&mut self, bracket: u8) -> Option<()> {
        self.expect(bracket)?;
        self.depth += 1;
        (self.depth <= MAX_DEPTH).then_some(())
    }
}

/// The order of two keys, as they stand between quotes: by their UTF-16 code units, which for plain keys is by their
/// bytes. Nothing if one of them is no key.
pub(crate) fn key_order(one: &[u8], other: &[u8]) -> Option<Ordering> {
    let is_plain = |key: &[u8]| key.is_ascii() && !key.contains(&b'\\');
    if is_plain(one) && is_plain(other) {
        return Some(one.cmp(other));
    }
    let read = |key: &[u8]| serde_json::from_slice::<String>(&[b"\"", key, b"\""].concat()).ok();
    Some(read(one)?.encode_utf16().cmp(read(other)?.encode_utf16()))
}

#[cfg(test)]
mod tests {
    use super::members;
    use crate::canonical::{canonical, parse_canonical};
    use serde_json::json;

    fn passes(bytes: &[u8]) -> bool {
        members(bytes, |_, _| ()).is_some()
    }

    #[test]
    fn members_are_handed_over_as_they_are_written() {
        let mut all = Vec::new();
        let whole =
            members(br#"{"about":["town","x"],"after":{"name":"\"A\""},"before":null}"#, |key, value| {
                all.push((key.to_vec(), value.to_vec()));
            });
        assert_eq!(whole, Some(()));
        let expected: [(&[u8], &[u8]); 3] =
            [(b"about", br#"["town","x"]"#), (b"after", br#"{"name":"\"A\""}"#), (b"before", b"null")];
        assert_eq!(all, expected.map(|(key, value)| (key.to_vec(), value.to_vec())));
    }

    #[test]
    fn whatever_is_not_canonical_is_refused() {
        for bytes in [
            "",
            "{",
            "{}x",
            " {}",
            "{ }",
            "[]",
            "null",
            r#"{"a":1,}"#,
            r#"{"a":01}"#,
            r#"{"a":-0}"#,
            r#"{"a":1.0}"#,
            r#"{"a":1e2}"#,
            r#"{"a":-}"#,
            r#"{"a":}"#,
            r#"{"a":18446744073709551616}"#,
            r#"{"b":1,"a":1}"#,
            r#"{"a":1,"a":1}"#,
            r#"{"a":"\u0041"}"#,
            r#"{"a":"\u000a"}"#,
            r#"{"a":"\u001F"}"#,
            r#"{"a":"\/"}"#,
            "{\"a\":\"\n\"}",
            "{\"\u{e000}\":1,\"\u{10000}\":1}",
            r#"{"a":tru}"#,
            r#"{"a":[1,]}"#,
            r#"{"a":"\u+01f"}"#,
        ] {
            assert!(!passes(bytes.as_bytes()), "{bytes}");
        }
        assert!(!passes(b"{\"a\":\"\xff\"}"));
    }

    /// Every single alteration of one byte is judged as the slow way judges it.
    #[test]
    fn it_judges_as_the_slow_way_does() {
        let value = json!({
            "v": 1, "at": -17, "big": u64::MAX, "text": "Zoë \"\\\n\u{1}\u{7f}", "list": [true, false, null, {}],
            "\u{e000}": 1, "\u{10000}": 2, "é": [],
        });
        let bytes = canonical(&value).expect("canonical");
        assert!(passes(&bytes));
        for at in 0..bytes.len() {
            for byte in 0..=255_u8 {
                let mut altered = bytes.clone();
                altered[at] = byte;
                let slow = parse_canonical(&altered).is_ok_and(|value| value.is_object());
                assert_eq!(
                    passes(&altered),
                    slow,
                    "byte {at} as {byte}: {}",
                    String::from_utf8_lossy(&altered)
                );
            }
        }
        let deep = |levels: usize| format!("{{\"a\":{}{}}}", "[".repeat(levels), "]".repeat(levels));
        assert!(passes(deep(63).as_bytes()) && !passes(deep(64).as_bytes()));
        assert!(
            parse_canonical(deep(63).as_bytes()).is_ok() && parse_canonical(deep(64).as_bytes()).is_err()
        );
    }
}

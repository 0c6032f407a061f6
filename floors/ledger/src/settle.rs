//! What serialises, as canonical bytes, without making a value of it: what is compared by the million need not be built.

use crate::{canonical::MAX_DEPTH, scan::key_order};
use serde::Serialize;
use std::{cmp::Ordering, ops::Range};

/// The bytes that [`crate::canonical::canonical`] would give of the same value; nothing where it would give none.
///
/// # Errors
/// When it does not serialise.
pub(crate) fn settled(state: &impl Serialize) -> Result<Option<Vec<u8>>, serde_json::Error> {
    let json = serde_json::to_vec(state)?;
    let mut settling = Settling {
        json: &json,
        at: 0,
        depth: 0,
        out: Vec::with_capacity(json.len()),
        members: Vec::with_capacity(32),
        aside: Vec::new(),
    };
    Ok(settling.value().map(|()| settling.out))
}

/// A member of an object in what is written.
struct Member {
    key: Range<usize>,
    end: usize,
}

/// Reads what `serde_json` wrote, which is JSON without white space and with the fewest escapes, and writes it with the
/// keys of every object in their order.
struct Settling<'j> {
    json: &'j [u8],
    at: usize,
    depth: usize,
    out: Vec<u8>,
    /// Those of all objects that are being written.
    members: Vec<Member>,
    /// An object whose members are put in order.
    aside: Vec<u8>,
}

impl Settling<'_> {
    fn peek(&self) -> Option<u8> {
        self.json.get(self.at).copied()
    }

    /// Takes the next byte over if it is this one.
    fn takes(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        if is_next {
            self.at += 1;
            self.out.push(byte);
        }
        is_next
    }

    fn take_until(&mut self, end: usize) -> Option<()> {
        self.out.extend_from_slice(self.json.get(self.at..end)?);
        self.at = end;
        Some(())
    }

    fn value(&mut self) -> Option<()> {
        match self.peek()? {
            b'{' => self.nested(Self::object),
            b'[' => self.nested(Self::array),
            b'"' => self.string().map(drop),
            b't' | b'n' => self.take_until(self.at + 4),
            b'f' => self.take_until(self.at + 5),
            _ => self.number(),
        }
    }

    fn nested(&mut self, write: impl FnOnce(&mut Self) -> Option<()>) -> Option<()> {
        self.depth += 1;
        (self.depth <= MAX_DEPTH).then_some(())?;
        write(self)?;
        self.depth -= 1;
        Some(())
    }

    /// A whole number; one in floating point has no canonical form.
    fn number(&mut self) -> Option<()> {
        let rest = &self.json[self.at..];
        let end = rest.iter().position(|byte| matches!(byte, b',' | b']' | b'}')).unwrap_or(rest.len());
        let is_whole = rest[..end].iter().all(|byte| byte.is_ascii_digit() || *byte == b'-');
        is_whole.then_some(())?;
        self.take_until(self.at + end)
    }

    /// Where the text between the quotes stands in what is written.
    fn string(&mut self) -> Option<Range<usize>> {
        let mut end = self.at + 1;
        loop {
            match self.json.get(end)? {
                b'"' => break,
                b'\\' => end += 2,
                _ => end += 1,
            }
        }
        let from = self.out.len() + 1;
        self.take_until(end + 1)?;
        Some(from..self.out.len() - 1)
    }

    fn array(&mut self) -> Option<()> {
        self.takes(b'[').then_some(())?;
        if self.takes(b']') {
            return Some(());
        }
        loop {
            self.value()?;
            if !self.takes(b',') {
                break;
            }
        }
        self.takes(b']').then_some(())
    }

    fn object(&mut self) -> Option<()> {
        let (first, from) = (self.members.len(), self.out.len() + 1);
        self.takes(b'{').then_some(())?;
        if self.takes(b'}') {
            return Some(());
        }
        loop {
            let key = self.string()?;
            self.takes(b':').then_some(())?;
            self.value()?;
            self.members.push(Member { key, end: self.out.len() });
            if !self.takes(b',') {
                break;
            }
        }
        self.order(first, from)?;
        self.members.truncate(first);
        self.takes(b'}').then_some(())
    }

    /// Puts the members of the object that was written from there on in their order. None may come twice.
    fn order(&mut self, first: usize, from: usize) -> Option<()> {
        let (members, out) = (&mut self.members[first..], &mut self.out);
        let order = |out: &[u8], one: &Member, other: &Member| {
            key_order(&out[one.key.clone()], &out[other.key.clone()])
        };
        let in_order = |pair: &[Member]| order(out, &pair[0], &pair[1]) == Some(Ordering::Less);
        if members.windows(2).all(in_order) {
            return Some(());
        }
        members.sort_by(|one, other| order(out, one, other).unwrap_or(Ordering::Equal));
        members.windows(2).all(|pair| order(out, &pair[0], &pair[1]) == Some(Ordering::Less)).then_some(())?;
        self.aside.clear();
        self.aside.extend_from_slice(&out[from..]);
        out.truncate(from);
        for (n, member) in members.iter().enumerate() {
            if n > 0 {
                out.push(b',');
            }
            out.extend_from_slice(&self.aside[member.key.start - 1 - from..member.end - from]);
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::settled;
    use crate::canonical::canonical;
    use serde::Serialize;
    use serde_json::{Value, json};

    #[derive(Serialize)]
    struct Inner {
        z: u64,
        a: Option<&'static str>,
        é: Vec<i64>,
    }

    #[derive(Serialize)]
    struct Outer {
        until: Option<u8>,
        since: &'static str,
        #[serde(rename = "\u{e000}")]
        private: bool,
        #[serde(rename = "\u{10000}")]
        astral: bool,
        #[serde(rename = "a\"b")]
        quoted: Inner,
        many: Vec<Inner>,
        #[serde(flatten)]
        more: Value,
    }

    fn inner(z: u64) -> Inner {
        Inner { z, a: Some("a \\ \" \n\u{1}\u{7f}\u{8} Zoë 東京"), é: vec![-1, 0, i64::MIN] }
    }

    /// Every value comes out as the slow way writes it, and has no form where it has none there.
    #[test]
    fn it_writes_as_the_slow_way_does() {
        let outer = Outer {
            until: None,
            since: "2026-11-29",
            private: true,
            astral: false,
            quoted: inner(u64::MAX),
            many: vec![inner(1), Inner { a: None, é: Vec::new(), ..inner(0) }],
            more: json!({ "b": {}, "": [[], [{}], "x"], "zz": { "y": 1, "x": { "b": 2, "a": "{,}:[]\"" } } }),
        };
        let slow = canonical(&serde_json::to_value(&outer).expect("a value")).expect("canonical");
        assert_eq!(settled(&outer).expect("serialises"), Some(slow));
        for value in [json!(null), json!(true), json!(false), json!("x"), json!(-17), json!([]), json!({})] {
            assert_eq!(settled(&value).expect("serialises"), canonical(&value).ok());
        }
        for value in [json!(1.5), json!({ "a": 1.0 }), json!([1e300]), json!({ "a": [-0.0] })] {
            assert!(canonical(&value).is_err());
            assert_eq!(settled(&value).expect("serialises"), None, "{value}");
        }
        let deep = |levels: usize| (0..levels).fold(json!(1), |inner, _| json!([inner]));
        for levels in [63, 64, 65] {
            assert_eq!(settled(&deep(levels)).expect("serialises"), canonical(&deep(levels)).ok());
        }
    }

    #[test]
    fn a_key_that_comes_twice_has_no_form() {
        #[derive(Serialize)]
        struct Twice {
            b: u8,
            #[serde(rename = "a")]
            one: u8,
            #[serde(flatten)]
            more: Value,
        }
        let twice = Twice { b: 1, one: 1, more: json!({ "a": 2 }) };
        assert_eq!(settled(&twice).expect("serialises"), None);
    }
}

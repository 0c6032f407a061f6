//! The one way to write a JSON value as bytes, so that what is hashed can be written again and compared (RFC 8785).
//!
//! Numbers are whole and fit 64 bits: a fraction has no place in what is counted or proved. Within ±(2⁵³ − 1) the
//! bytes are those of RFC 8785; beyond it, where that RFC would round to a double, all digits are kept.

use std::fmt;

use serde_json::{Map, Number, Value};

/// How deep arrays and objects may nest: well above any entry, and below where the JSON reader gives up.
pub const MAX_DEPTH: usize = 64;

/// Why a value has no canonical bytes, or bytes are not canonical.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotCanonical {
    /// A number with a fraction or an exponent, a negative zero, or one beyond 64 bits.
    Number {
        /// Where, as a JSON pointer (RFC 6901).
        at: String,
        /// The number as written.
        number: String,
    },
    /// Arrays and objects nest deeper than [`MAX_DEPTH`].
    TooDeep {
        /// Where, as a JSON pointer (RFC 6901).
        at: String,
    },
    /// The bytes are no JSON at all.
    Json {
        /// The line, from 1.
        line: usize,
        /// The column in bytes, from 1; 0 at the very beginning of a line.
        column: usize,
        /// What the JSON reader says.
        fault: String,
    },
    /// The bytes are JSON, but written otherwise: white space, order or repetition of keys, escapes.
    Differs {
        /// The offset of the first byte that differs from the canonical form.
        at: usize,
    },
}

impl fmt::Display for NotCanonical {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NotCanonical::Number { at, number } => {
                write!(f, "number {number} at “{at}” is not a whole 64-bit number")
            }
            NotCanonical::TooDeep { at } => {
                write!(f, "more than {MAX_DEPTH} levels of nesting at “{at}”")
            }
            NotCanonical::Json { fault, .. } => write!(f, "not JSON: {fault}"),
            NotCanonical::Differs { at } => write!(f, "not in canonical form from byte {at} on"),
        }
    }
}

impl std::error::Error for NotCanonical {}

/// The canonical bytes of a value: keys in order of their UTF-16 code units (RFC 8785 §3.2.3), no white space, strings
/// with the fewest escapes (§3.2.2.2).
///
/// # Errors
/// [`NotCanonical::Number`] or [`NotCanonical::TooDeep`], with the place.
pub fn canonical(value: &Value) -> Result<Vec<u8>, NotCanonical> {
    let mut writer = Writer::default();
    writer.value(value)?;
    Ok(writer.text.into_bytes())
}

/// Reads bytes that are exactly the canonical form of the value returned; so two different byte strings never give the
/// same value.
///
/// # Errors
/// Any [`NotCanonical`]; for bytes that differ only in form, where the first difference is.
pub fn parse_canonical(bytes: &[u8]) -> Result<Value, NotCanonical> {
    let value = serde_json::from_slice(bytes).map_err(|error| NotCanonical::Json {
        line: error.line(),
        column: error.column(),
        fault: error.to_string(),
    })?;
    let expected = canonical(&value)?;
    if expected == bytes {
        return Ok(value);
    }
    let same = expected.iter().zip(bytes).take_while(|(a, b)| a == b);
    Err(NotCanonical::Differs { at: same.count() })
}

/// The text so far, and the way down to the value being written, for messages.
#[derive(Default)]
struct Writer<'a> {
    text: String,
    path: Vec<Step<'a>>,
}

enum Step<'a> {
    Key(&'a str),
    Item(usize),
}

impl<'a> Writer<'a> {
    fn value(&mut self, value: &'a Value) -> Result<(), NotCanonical> {
        match value {
            Value::Null => self.text.push_str("null"),
            Value::Bool(true) => self.text.push_str("true"),
            Value::Bool(false) => self.text.push_str("false"),
            Value::Number(number) => self.number(number)?,
            Value::String(text) => self.string(text),
            Value::Array(items) => self.array(items)?,
            Value::Object(members) => self.object(members)?,
        }
        Ok(())
    }

    fn number(&mut self, number: &Number) -> Result<(), NotCanonical> {
        let digits = match (number.as_u64(), number.as_i64()) {
            (Some(whole), _) => whole.to_string(),
            (None, Some(whole)) => whole.to_string(),
            (None, None) => {
                return Err(NotCanonical::Number { at: self.pointer(), number: number.to_string() });
            }
        };
        self.text.push_str(&digits);
        Ok(())
    }

    fn string(&mut self, text: &str) {
        self.text.push('"');
        let mut rest = text;
        // What needs an escape is ASCII, so that its place is the edge of a character.
        while let Some(at) = rest.bytes().position(|byte| byte < 0x20 || byte == b'"' || byte == b'\\') {
            self.text.push_str(&rest[..at]);
            self.escape(rest.as_bytes()[at]);
            rest = &rest[at + 1..];
        }
        self.text.push_str(rest);
        self.text.push('"');
    }

    fn escape(&mut self, byte: u8) {
        match byte {
            b'"' => self.text.push_str("\\\""),
            b'\\' => self.text.push_str("\\\\"),
            0x08 => self.text.push_str("\\b"),
            b'\t' => self.text.push_str("\\t"),
            b'\n' => self.text.push_str("\\n"),
            0x0c => self.text.push_str("\\f"),
            b'\r' => self.text.push_str("\\r"),
            _ => {
                let escape = format!("\\u{byte:04x}");
                self.text.push_str(&escape);
            }
        }
    }

    fn array(&mut self, items: &'a [Value]) -> Result<(), NotCanonical> {
        self.expect_depth()?;
        self.text.push('[');
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.text.push(',');
            }
            self.within(Step::Item(index), item)?;
        }
        self.text.push(']');
        Ok(())
    }

    fn object(&mut self, members: &'a Map<String, Value>) -> Result<(), NotCanonical> {
        self.expect_depth()?;
        // The map's own order is that of UTF-8, or of insertion: astral characters sort before U+E000 here.
        let mut members: Vec<_> = members.iter().collect();
        let in_order = members.windows(2).all(|pair| {
            let (one, other) = (pair[0].0, pair[1].0);
            one.is_ascii() && other.is_ascii() && one < other
        });
        if !in_order {
            members.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
        }
        self.text.push('{');
        for (index, (key, member)) in members.into_iter().enumerate() {
            if index > 0 {
                self.text.push(',');
            }
            self.string(key);
            self.text.push(':');
            self.within(Step::Key(key), member)?;
        }
        self.text.push('}');
        Ok(())
    }

    fn within(&mut self, step: Step<'a>, value: &'a Value) -> Result<(), NotCanonical> {
        self.path.push(step);
        self.value(value)?;
        self.path.pop();
        Ok(())
    }

    /// An array or object that stands inside [`MAX_DEPTH`] others is one too many, be it empty.
    fn expect_depth(&self) -> Result<(), NotCanonical> {
        match self.path.len() < MAX_DEPTH {
            true => Ok(()),
            false => Err(NotCanonical::TooDeep { at: self.pointer() }),
        }
    }

    fn pointer(&self) -> String {
        let mut pointer = String::new();
        for step in &self.path {
            pointer.push('/');
            match step {
                Step::Key(key) => pointer.push_str(&key.replace('~', "~0").replace('/', "~1")),
                Step::Item(index) => pointer.push_str(&index.to_string()),
            }
        }
        pointer
    }
}

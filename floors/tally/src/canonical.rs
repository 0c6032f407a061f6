//! One sequence of bytes for one value, so that it can be hashed and hashed again elsewhere.
//!
//! RFC 8785 without floating point: object keys sorted by their UTF-16 code units, no white space, the short
//! escapes of JSON. Whole numbers are written in full; up to [`MAX_NUMBER`](crate::MAX_NUMBER) the bytes are
//! those of RFC 8785.

use serde::Serialize;
use serde_json::Value;
use std::fmt;

/// Why a value has no canonical form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CanonicalFault {
    /// It holds a number with a fraction or an exponent.
    NotWhole,
    /// It cannot be written as JSON at all: a key that is not text, or a number beyond 64 bits.
    NotJson,
}

impl fmt::Display for CanonicalFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            CanonicalFault::NotWhole => "canonical-not-whole",
            CanonicalFault::NotJson => "canonical-not-json",
        })
    }
}

impl std::error::Error for CanonicalFault {}

/// The canonical bytes of a value.
pub fn canonical_json(value: &(impl Serialize + ?Sized)) -> Result<Vec<u8>, CanonicalFault> {
    let value = serde_json::to_value(value).map_err(|_| CanonicalFault::NotJson)?;
    let mut bytes = Vec::new();
    write(&value, &mut bytes)?;
    Ok(bytes)
}

fn write(value: &Value, bytes: &mut Vec<u8>) -> Result<(), CanonicalFault> {
    match value {
        Value::Number(number) if number.is_f64() => return Err(CanonicalFault::NotWhole),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => scalar(value, bytes)?,
        Value::Array(items) => {
            bytes.push(b'[');
            for (position, item) in items.iter().enumerate() {
                comma(position, bytes);
                write(item, bytes)?;
            }
            bytes.push(b']');
        }
        Value::Object(map) => {
            let mut entries: Vec<_> = map.iter().collect();
            entries.sort_by(|(one, _), (other, _)| one.encode_utf16().cmp(other.encode_utf16()));
            bytes.push(b'{');
            for (position, (key, item)) in entries.into_iter().enumerate() {
                comma(position, bytes);
                scalar(key, bytes)?;
                bytes.push(b':');
                write(item, bytes)?;
            }
            bytes.push(b'}');
        }
    }
    Ok(())
}

fn scalar(value: &impl Serialize, bytes: &mut Vec<u8>) -> Result<(), CanonicalFault> {
    serde_json::to_writer(bytes, value).map_err(|_| CanonicalFault::NotJson)
}

fn comma(position: usize, bytes: &mut Vec<u8>) {
    if position > 0 {
        bytes.push(b',');
    }
}

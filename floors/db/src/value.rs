//! What goes into and comes out of a column.

use base::{Day, Fault, Id, Instant, Kind, Localised};
use uuid::Uuid;

/// A column's value, the same on both databases. There are no floating point columns.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// SQL NULL.
    Null,
    /// Integers, counts, instants in microseconds, truth as 0 and 1.
    Int(i64),
    /// Text, JSON, days as `YYYY-MM-DD`.
    Text(String),
    /// Hashes, sort keys, canonical bytes.
    Bytes(Vec<u8>),
    /// An id: native on PostgreSQL, sixteen bytes on SQLite.
    Uuid(Uuid),
}

/// Reads a column into a Rust type.
pub trait FromValue: Sized {
    /// The typed value, or a fault that says what stood there instead.
    fn from_value(value: Value) -> Result<Self, Fault>;
}

fn unlike<T>(wanted: &str, value: &Value) -> Result<T, Fault> {
    let found = match value {
        Value::Null => "nothing".to_owned(),
        Value::Int(int) => format!("the integer {int}"),
        Value::Text(text) => format!("a text of {} bytes", text.len()),
        Value::Bytes(bytes) => format!("{} bytes", bytes.len()),
        Value::Uuid(_) => "an id".to_owned(),
    };
    Err(Fault::new(format!("a column should hold {wanted} and holds {found}")))
}

impl FromValue for Value {
    fn from_value(value: Value) -> Result<Self, Fault> {
        Ok(value)
    }
}
impl FromValue for i64 {
    fn from_value(value: Value) -> Result<Self, Fault> {
        match value {
            Value::Int(int) => Ok(int),
            other => unlike("an integer", &other),
        }
    }
}
impl FromValue for bool {
    fn from_value(value: Value) -> Result<Self, Fault> {
        match value {
            Value::Int(0) => Ok(false),
            Value::Int(1) => Ok(true),
            other => unlike("0 or 1", &other),
        }
    }
}
macro_rules! narrower {
    ($($type:ty),+) => {$(
        impl FromValue for $type {
            fn from_value(value: Value) -> Result<Self, Fault> {
                let int = i64::from_value(value)?;
                <$type>::try_from(int).map_err(|_| Fault::new(format!("{int} does not fit a {}", stringify!($type))))
            }
        }
        impl From<$type> for Value {
            fn from(int: $type) -> Self {
                // A count beyond i64 cannot arise from rows; saturating keeps the conversion total.
                Value::Int(i64::try_from(int).unwrap_or(i64::MAX))
            }
        }
    )+};
}
narrower!(u8, u16, u32, u64, usize, i32);

impl FromValue for String {
    fn from_value(value: Value) -> Result<Self, Fault> {
        match value {
            Value::Text(text) => Ok(text),
            other => unlike("a text", &other),
        }
    }
}
impl FromValue for Vec<u8> {
    fn from_value(value: Value) -> Result<Self, Fault> {
        match value {
            Value::Bytes(bytes) => Ok(bytes),
            Value::Uuid(uuid) => Ok(uuid.as_bytes().to_vec()),
            other => unlike("bytes", &other),
        }
    }
}
impl FromValue for Uuid {
    fn from_value(value: Value) -> Result<Self, Fault> {
        match value {
            Value::Uuid(uuid) => Ok(uuid),
            Value::Bytes(bytes) => {
                Uuid::from_slice(&bytes).or_else(|_| unlike("an id", &Value::Bytes(bytes)))
            }
            other => unlike("an id", &other),
        }
    }
}
impl<K: Kind> FromValue for Id<K> {
    fn from_value(value: Value) -> Result<Self, Fault> {
        Uuid::from_value(value).map(Id::from_uuid).map_err(|fault| fault.within(K::NAME))
    }
}
impl FromValue for Instant {
    fn from_value(value: Value) -> Result<Self, Fault> {
        i64::from_value(value).map(Instant::from_micros)
    }
}
impl FromValue for Day {
    fn from_value(value: Value) -> Result<Self, Fault> {
        let text = String::from_value(value)?;
        Day::parse(&text).ok_or_else(|| Fault::new(format!("a column should hold a day and holds {text:?}")))
    }
}
impl FromValue for Localised {
    fn from_value(value: Value) -> Result<Self, Fault> {
        let text = String::from_value(value)?;
        serde_json::from_str(&text).map_err(|error| Fault::from("a localised text is not readable", error))
    }
}
impl FromValue for serde_json::Value {
    fn from_value(value: Value) -> Result<Self, Fault> {
        let text = String::from_value(value)?;
        serde_json::from_str(&text).map_err(|error| Fault::from("a column should hold JSON", error))
    }
}
impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: Value) -> Result<Self, Fault> {
        match value {
            Value::Null => Ok(None),
            value => T::from_value(value).map(Some),
        }
    }
}

impl From<i64> for Value {
    fn from(int: i64) -> Self {
        Value::Int(int)
    }
}
impl From<bool> for Value {
    fn from(truth: bool) -> Self {
        Value::Int(i64::from(truth))
    }
}
impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}
impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}
impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Value::Text(text.clone())
    }
}
impl From<Vec<u8>> for Value {
    fn from(bytes: Vec<u8>) -> Self {
        Value::Bytes(bytes)
    }
}
impl From<&[u8]> for Value {
    fn from(bytes: &[u8]) -> Self {
        Value::Bytes(bytes.to_vec())
    }
}
impl From<Uuid> for Value {
    fn from(uuid: Uuid) -> Self {
        Value::Uuid(uuid)
    }
}
impl<K: Kind> From<Id<K>> for Value {
    fn from(id: Id<K>) -> Self {
        Value::Uuid(id.uuid())
    }
}
impl From<Instant> for Value {
    fn from(instant: Instant) -> Self {
        Value::Int(instant.micros())
    }
}
impl From<Day> for Value {
    fn from(day: Day) -> Self {
        Value::Text(day.to_string())
    }
}
impl From<&Localised> for Value {
    fn from(text: &Localised) -> Self {
        // A map of strings always serialises.
        Value::Text(serde_json::to_string(text).unwrap_or_default())
    }
}
impl From<Localised> for Value {
    fn from(text: Localised) -> Self {
        Value::from(&text)
    }
}
impl From<&serde_json::Value> for Value {
    fn from(json: &serde_json::Value) -> Self {
        Value::Text(json.to_string())
    }
}
impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(option: Option<T>) -> Self {
        option.map_or(Value::Null, Into::into)
    }
}

//! Ids typed by kind, so that a member can never be passed for a motion.

use crate::Instant;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{fmt, hash::Hash, marker::PhantomData};
use uuid::Uuid;

/// What an id points to. Made by [`kind!`](crate::kind).
pub trait Kind: 'static {
    /// The noun in code, ledger and addresses, e.g. `member`.
    const NAME: &'static str;
}

/// Names a kind of thing: `kind!(/// docs  Member = "member");`
#[macro_export]
macro_rules! kind {
    ($($(#[$meta:meta])* $name:ident = $noun:literal),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {}
        impl $crate::Kind for $name {
            const NAME: &'static str = $noun;
        }
    )+};
}

/// The id of a thing of kind `K`: a UUID version 7.
pub struct Id<K>(Uuid, PhantomData<fn() -> K>);

impl<K: Kind> Id<K> {
    /// Builds a UUIDv7 from an instant (its milliseconds) and ten random bytes (74 bits are used).
    pub fn from_parts(at: Instant, random: [u8; 10]) -> Self {
        let millis = u64::try_from(at.micros() / 1000).unwrap_or(0);
        Self(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid(), PhantomData)
    }

    /// Takes a stored UUID at its word.
    pub fn from_uuid(uuid: Uuid) -> Self {
        Self(uuid, PhantomData)
    }

    /// Reads the hyphenated or plain hexadecimal form; anything else is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let plain = matches!(text.len(), 32 | 36);
        plain.then(|| Uuid::try_parse(text).ok()).flatten().map(Self::from_uuid)
    }

    /// The UUID beneath.
    pub fn uuid(self) -> Uuid {
        self.0
    }

    /// The noun of what it points to.
    pub fn kind(self) -> &'static str {
        K::NAME
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K> Copy for Id<K> {}
impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<K> Eq for Id<K> {}
impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}
impl<K> Hash for Id<K> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}
impl<K: Kind> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", K::NAME, self.0)
    }
}
impl<K> Serialize for Id<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
impl<'de, K: Kind> Deserialize<'de> for Id<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not an id"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    crate::kind!(/// A test thing.
        Thing = "thing");

    #[test]
    fn later_ids_sort_later() {
        let early = Id::<Thing>::from_parts(Instant::from_micros(1_000_000), [255; 10]);
        let late = Id::<Thing>::from_parts(Instant::from_micros(1_001_000), [0; 10]);
        assert!(early < late);
        assert_eq!(early.uuid().get_version_num(), 7);
    }

    #[test]
    fn hostile_texts_are_no_ids() {
        for text in ["", "1", "{00000000-0000-0000-0000-000000000000}", "urn:uuid:x", "００"] {
            assert_eq!(Id::<Thing>::parse(text), None, "{text}");
        }
    }
}

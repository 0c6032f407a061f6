//! What an entry says: who, when, what, about whom, before and after.

use crate::{
    canonical::canonical,
    tree::{Hash, leaf_hash},
};
use base::{Fault, Id, Instant, Kind};
use serde::Serialize;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Who made a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum By {
    /// A signed-in user.
    User(Uuid),
    /// A command in the terminal of the machine, by its name.
    Command(&'static str),
    /// A rule that took effect, by its article.
    Rule(String),
    /// Somebody without an account who came by a mailed link, about to be told of: the entry says for what the link is
    /// good; who it was stands beside it as a part of that person, and whose part it is, is not said either.
    Link {
        /// What the link is good for, e.g. a meeting.
        to: Subject,
        /// Who came.
        person: Subject,
    },
    /// The same as an entry has it: who it was is this part of it.
    Linked {
        /// What the link is good for.
        to: Subject,
        /// The number of the part.
        part: usize,
    },
    /// Nobody who is signed in, e.g. somebody who accepts an invitation.
    Visitor,
}

impl By {
    /// `part` is the number of the part that tells who came by a mailed link.
    fn json(&self, part: usize) -> Value {
        match self {
            By::User(id) => json!({ "user": id.to_string() }),
            By::Command(name) => json!({ "command": name }),
            By::Rule(article) => json!({ "rule": article }),
            By::Link { to, .. } | By::Linked { to, .. } => {
                json!({ "link": [to.kind, to.id.to_string()], "part": part })
            }
            By::Visitor => json!("visitor"),
        }
    }

    pub(crate) fn read(value: &Value) -> By {
        let text = |key: &str| value.get(key).and_then(Value::as_str);
        if let Some(id) = text("user").and_then(|id| Uuid::try_parse(id).ok()) {
            By::User(id)
        } else if let Some(article) = text("rule") {
            By::Rule(article.to_owned())
        } else if text("command").is_some() {
            By::Command("command")
        } else if let Some((to, part)) = linked(value) {
            By::Linked { to, part }
        } else {
            By::Visitor
        }
    }
}

fn linked(value: &Value) -> Option<(Subject, usize)> {
    let link = value.get("link")?;
    let part = value.get("part")?.as_u64()?;
    Some((subject(link.get(0), link.get(1))?, usize::try_from(part).ok()?))
}

/// What an entry is about: a kind and an id.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct Subject {
    /// The noun, e.g. `member`.
    pub kind: String,
    /// Its id.
    pub id: Uuid,
}

impl<K: Kind> From<Id<K>> for Subject {
    fn from(id: Id<K>) -> Self {
        Subject { kind: K::NAME.to_owned(), id: id.uuid() }
    }
}

/// What concerns one person (or one sealed ballot): kept beside the entry, committed to by a salted hash.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// Whose it is; erasing that subject erases the part.
    pub owner: Subject,
    /// What it says.
    pub value: Value,
    /// Whether the entry says whose it is; otherwise it has the nil id there, and only what stands beside it knows.
    pub is_named: bool,
}

/// A part as it stands beside its entry, with all that opens its commitment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    /// Its number in the entry.
    pub n: usize,
    /// Whose it is.
    pub owner: Subject,
    /// The salt of its commitment.
    pub salt: Vec<u8>,
    /// Its canonical bytes.
    pub bytes: Vec<u8>,
}

impl Beside {
    /// What it says.
    ///
    /// # Errors
    /// When the bytes are no JSON.
    pub fn value(&self) -> Result<Value, Fault> {
        serde_json::from_slice(&self.bytes).map_err(|error| Fault::from("a part of the ledger", error))
    }
}

/// An entry about to be appended.
#[derive(Debug, Clone)]
pub struct Draft {
    pub(crate) kind: &'static str,
    pub(crate) by: By,
    pub(crate) subjects: Vec<Subject>,
    pub(crate) before: Option<Value>,
    pub(crate) after: Option<Value>,
    pub(crate) detail: Option<Value>,
    pub(crate) parts: Vec<Part>,
    pub(crate) seal: Option<Subject>,
}

impl Draft {
    /// An entry of a kind, `noun.happening`, e.g. `member.created`, by somebody.
    pub fn new(kind: &'static str, by: By) -> Self {
        Self {
            kind,
            by,
            subjects: Vec::new(),
            before: None,
            after: None,
            detail: None,
            parts: Vec::new(),
            seal: None,
        }
    }

    /// Adds what it is about. The first is the one whose state `before` and `after` tell.
    #[must_use]
    pub fn about(mut self, subject: impl Into<Subject>) -> Self {
        let subject = subject.into();
        if !self.subjects.contains(&subject) {
            self.subjects.push(subject);
        }
        self
    }

    /// As [`Draft::about`], where there may be nothing more to be about.
    #[must_use]
    pub fn about_any<S: Into<Subject>>(self, subject: Option<S>) -> Self {
        match subject {
            Some(subject) => self.about(subject),
            None => self,
        }
    }

    /// The public state of the first subject before the change.
    ///
    /// # Errors
    /// When the state holds something that has no canonical form, such as a fraction in floating point.
    pub fn before(mut self, state: &impl Serialize) -> Result<Self, Fault> {
        self.before = Some(value(state)?);
        Ok(self)
    }

    /// The public state of the first subject after the change, as its row says.
    ///
    /// # Errors
    /// As [`Draft::before`].
    pub fn after(mut self, state: &impl Serialize) -> Result<Self, Fault> {
        self.after = Some(value(state)?);
        Ok(self)
    }

    /// The first subject is gone: `after` is nothing.
    #[must_use]
    pub fn gone(mut self) -> Self {
        self.after = Some(Value::Null);
        self
    }

    /// Says more about what happened, beyond before and after.
    ///
    /// # Errors
    /// As [`Draft::before`].
    pub fn detail(mut self, detail: &impl Serialize) -> Result<Self, Fault> {
        self.detail = Some(value(detail)?);
        Ok(self)
    }

    /// Adds what concerns one person alone, or must stay sealed for a time.
    ///
    /// # Errors
    /// As [`Draft::before`].
    pub fn part(mut self, owner: impl Into<Subject>, content: &impl Serialize) -> Result<Self, Fault> {
        self.parts.push(Part { owner: owner.into(), value: value(content)?, is_named: true });
        Ok(self)
    }

    /// Seals what the entry tells of its first subject: before, after and detail stand beside it as one part of
    /// `owner`, and whoever may see the owner may open it. That the thing happened, when and about what stays public.
    #[must_use]
    pub fn sealed(mut self, owner: impl Into<Subject>) -> Self {
        self.seal = Some(owner.into());
        self
    }

    /// Every part in the order of the entry: what is sealed, what the room added, who came by a mailed link.
    pub(crate) fn all_parts(&self) -> Vec<Part> {
        let sealed = self.seal.iter().map(|owner| {
            let told = self.told().map(|(name, value)| (name.to_owned(), value.clone()));
            Part { owner: owner.clone(), value: Value::Object(told.collect()), is_named: true }
        });
        let by = match &self.by {
            By::Link { person, .. } => {
                let value = json!({ person.kind.as_str(): person.id.to_string() });
                Some(Part { owner: person.clone(), value, is_named: false })
            }
            _ => None,
        };
        sealed.chain(self.parts.iter().cloned()).chain(by).collect()
    }

    fn told(&self) -> impl Iterator<Item = (&'static str, &Value)> {
        let told = [("before", &self.before), ("after", &self.after), ("detail", &self.detail)];
        told.into_iter().filter_map(|(name, value)| Some((name, value.as_ref()?)))
    }

    /// The canonical bytes at position `seq`; `parts` are all its parts with their commitments, `rows` of a mass change.
    pub(crate) fn bytes(
        &self,
        seq: u64,
        at: Instant,
        parts: &[(Part, Hash)],
        rows: Option<(u64, Hash)>,
    ) -> Result<Vec<u8>, Fault> {
        let mut entry = Map::new();
        entry.insert("v".into(), json!(1));
        entry.insert("seq".into(), json!(seq));
        entry.insert("at".into(), json!(at.micros()));
        entry.insert("kind".into(), json!(self.kind));
        entry.insert("by".into(), self.by.json(parts.len().saturating_sub(1)));
        let subjects: Vec<Value> = self.subjects.iter().map(|s| json!([s.kind, s.id.to_string()])).collect();
        entry.insert("about".into(), Value::Array(subjects));
        if self.seal.is_some() {
            entry.insert("sealed".into(), json!(0));
        } else {
            entry.extend(self.told().map(|(name, value)| (name.to_owned(), value.clone())));
        }
        if !parts.is_empty() {
            let parts = parts.iter().map(|(part, hash)| {
                let id = if part.is_named { part.owner.id } else { Uuid::nil() };
                json!([part.owner.kind, id.to_string(), hash.to_string()])
            });
            entry.insert("parts".into(), Value::Array(parts.collect()));
        }
        if let Some((count, root)) = rows {
            entry.insert("rows".into(), json!({ "count": count, "root": root.to_string() }));
        }
        let bytes = canonical(&Value::Object(entry))
            .map_err(|error| Fault::from("an entry has no canonical form", error))?;
        if bytes.len() > crate::tile::MAX_ENTRY {
            return Err(Fault::new(format!(
                "an entry {} of {} bytes; 65,535 is the most",
                self.kind,
                bytes.len()
            )));
        }
        Ok(bytes)
    }
}

fn value(state: &impl Serialize) -> Result<Value, Fault> {
    serde_json::to_value(state).map_err(|error| Fault::from("a state cannot be written as JSON", error))
}

/// The salted commitment to a part: SHA-256 over a domain, the salt and the part's canonical bytes.
pub(crate) fn commitment(salt: &[u8], bytes: &[u8]) -> Hash {
    let mut hasher = Sha256::new();
    hasher.update(b"koinon/part/1\0");
    hasher.update(salt);
    hasher.update(bytes);
    Hash(hasher.finalize().into())
}

/// An entry as it stands in the ledger.
#[derive(Debug, Clone, PartialEq)]
pub struct Logged {
    /// Its number, from 0.
    pub seq: u64,
    /// When it was appended.
    pub at: Instant,
    /// What happened, e.g. `member.created`.
    pub kind: String,
    /// Who did it.
    pub by: By,
    /// What it is about; the first is the one whose state it tells.
    pub about: Vec<Subject>,
    /// The state before, where there was one.
    pub before: Option<Value>,
    /// The state after; `null` when the subject is gone.
    pub after: Option<Value>,
    /// More about what happened.
    pub detail: Option<Value>,
    /// The number of the part in which before, after and detail are sealed, where they are.
    pub sealed: Option<usize>,
    /// The commitments of its parts: owner kind, owner (nil where that is not said), hash.
    pub parts: Vec<(Subject, Hash)>,
    /// Of a mass change: how many rows and the root over them.
    pub rows: Option<(u64, Hash)>,
    /// The canonical bytes that were hashed.
    pub bytes: Vec<u8>,
}

impl Logged {
    /// Reads canonical bytes.
    ///
    /// # Errors
    /// Says what is not as an entry must be.
    pub fn read(bytes: Vec<u8>) -> Result<Self, Fault> {
        let value = crate::canonical::parse_canonical(&bytes).map_err(|e| Fault::from("not canonical", e))?;
        let wrong = |what: &str| Fault::new(format!("an entry without a proper {what}"));
        if value.get("v").and_then(Value::as_u64) != Some(1) {
            return Err(wrong("version"));
        }
        let about = value.get("about").and_then(Value::as_array).ok_or_else(|| wrong("list of subjects"))?;
        let about: Option<Vec<Subject>> =
            about.iter().map(|pair| subject(pair.get(0), pair.get(1))).collect();
        let no_parts = Vec::new();
        let parts =
            value.get("parts").map_or(Some(&no_parts), Value::as_array).ok_or_else(|| wrong("parts"))?;
        let parts: Option<Vec<(Subject, Hash)>> = parts
            .iter()
            .map(|part| Some((subject(part.get(0), part.get(1))?, part.get(2)?.as_str()?.parse().ok()?)))
            .collect();
        let rows = value.get("rows").map(|rows| {
            let count = rows.get("count").and_then(Value::as_u64);
            let root = rows.get("root").and_then(Value::as_str).and_then(|root| root.parse().ok());
            count.zip(root).ok_or_else(|| wrong("commitment to its rows"))
        });
        Ok(Self {
            seq: value.get("seq").and_then(Value::as_u64).ok_or_else(|| wrong("number"))?,
            at: Instant::from_micros(value.get("at").and_then(Value::as_i64).ok_or_else(|| wrong("time"))?),
            kind: value.get("kind").and_then(Value::as_str).ok_or_else(|| wrong("kind"))?.to_owned(),
            by: By::read(value.get("by").unwrap_or(&Value::Null)),
            about: about.ok_or_else(|| wrong("subject"))?,
            before: value.get("before").cloned(),
            after: value.get("after").cloned(),
            detail: value.get("detail").cloned(),
            sealed: value.get("sealed").and_then(Value::as_u64).and_then(|n| usize::try_from(n).ok()),
            parts: parts.ok_or_else(|| wrong("part"))?,
            rows: rows.transpose()?,
            bytes,
        })
    }

    /// Takes before, after and detail from the part in which they are sealed.
    pub fn unseal(&mut self, part: &Value) {
        self.before = part.get("before").cloned();
        self.after = part.get("after").cloned();
        self.detail = part.get("detail").cloned();
    }

    /// The hash of its leaf, RFC 9162 §2.1.1.
    pub fn leaf(&self) -> Hash {
        leaf_hash(&self.bytes)
    }
}

fn subject(kind: Option<&Value>, id: Option<&Value>) -> Option<Subject> {
    Some(Subject { kind: kind?.as_str()?.to_owned(), id: Uuid::try_parse(id?.as_str()?).ok()? })
}

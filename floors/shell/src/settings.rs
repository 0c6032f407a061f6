//! What a federation sets for itself: its name, time zone, address, colour, contact line, and whether sign-in is shown.
//!
//! Invariants: every change is an entry `setting.changed`, whose `after` is what [`Stored::state`] says of the row; a
//! change shows with the next request in every process, for each request reads the number of the last change in its
//! own snapshot and holds it against the settings this process knows.

mod live;
mod pages;
mod rules;

pub use live::Live;
pub(crate) use pages::{begins, contact_line, of_me, routes};

use crate::{Form, House, MailRoute, Pen, Strings, accent::Accent};
use base::{Fault, Id, Lang, Localised, Refusal, Stop};
use db::{Read, coded, params};
use ledger::{Said, State, StateSink};
use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, path::Path};

base::kind!(
    /// One thing that a federation sets.
    Setting = "setting",
);

coded! {
    /// What can be set, by the name it has in its row.
    pub enum Key {
        /// The federation's name, in each language.
        Name = "name",
        /// The IANA zone in which its days begin.
        Zone = "zone",
        /// The address under which people reach it.
        Address = "address",
        /// Its one colour.
        Accent = "accent",
        /// The line at the foot of every page: who answers for this house, and how to reach them.
        Contact = "contact",
        /// Whether visitors are shown the way to the sign-in: `shown` or `hidden`.
        SignIn = "sign-in",
        /// Whether what is shown is invented; only the demonstration sets it.
        Demonstration = "demonstration",
    }
}

impl Key {
    /// The id under which the ledger knows it: the same in every house.
    pub fn id(self) -> Id<Setting> {
        let hash = Sha256::digest(format!("koinon/setting/{self}"));
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&hash[..16]);
        Id::from_uuid(uuid::Builder::from_custom_bytes(bytes).into_uuid())
    }

    /// Whether it is a text in several languages.
    fn is_words(self) -> bool {
        matches!(self, Key::Name | Key::Contact)
    }

    /// What holds where nothing was ever set.
    fn default(self) -> &'static str {
        if self == Key::SignIn { "shown" } else { "" }
    }
}

db::statements! {
    VALUES = "SELECT name, value FROM setting";
    VERSION = "SELECT COALESCE(MAX(entry), -1) FROM setting";
    SET = "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    ENTERED = "UPDATE setting SET entry = ?2 WHERE name = ?1";
    ADMINISTRATORS = "SELECT COUNT(*) FROM user_grant g JOIN user_account u ON u.id = g.user_id
                      WHERE g.role = 'administrator' AND g.ended_at IS NULL AND u.closed_at IS NULL";
}

/// What a federation sets for itself, and where its house stands.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Its name.
    pub name: Localised,
    /// The IANA zone in which its days begin.
    pub zone: String,
    /// Whether what is shown is invented, and said to be so on every page.
    pub demonstration: bool,
    /// Where mail goes.
    pub mail: MailRoute,
    /// The address under which people reach it, for mails and links: `https://…` without a slash at the end.
    pub address: String,
    /// Its colour, where it has one of its own.
    pub accent: Option<Accent>,
    /// Who answers for this house, and how to reach them.
    pub contact: Localised,
    /// Whether visitors are shown the way to the sign-in.
    pub sign_in_shown: bool,
    /// What a new house should set and has not.
    pub remains: Vec<Key>,
}

impl Settings {
    /// Whether people reach the house over TLS.
    pub fn is_secure(&self) -> bool {
        self.address.starts_with("https:")
    }

    /// Reads them; what is not set is as `address` and the house itself have it.
    pub(crate) fn read(
        read: &mut Read<'_>,
        folder: &Path,
        address: &str,
        strings: &Strings,
    ) -> Result<Self, Fault> {
        let stored = Stored::load(read)?;
        let own = |key| Some(stored.get(key)).filter(|text| !text.is_empty());
        let name = stored.words(Key::Name);
        let remains = [Key::Name, Key::Address, Key::Zone];
        Ok(Self {
            name: if name.is_empty() { strings.words("shell-federation-unnamed") } else { name },
            zone: own(Key::Zone).unwrap_or("UTC").to_owned(),
            demonstration: stored.get(Key::Demonstration) == "yes",
            mail: MailRoute::from_environment(folder),
            address: own(Key::Address).unwrap_or(address).to_owned(),
            accent: own(Key::Accent).and_then(|colour| Accent::of(colour).ok()),
            contact: stored.words(Key::Contact),
            sign_in_shown: stored.get(Key::SignIn) != "hidden",
            remains: remains.into_iter().filter(|key| own(*key).is_none()).collect(),
        })
    }
}

/// The number of the entry of the last change, -1 where nothing was set.
pub(crate) fn version(read: &mut Read<'_>) -> Result<i64, Fault> {
    read.one(VERSION, params![])
}

/// Whether nobody can administer this house yet.
///
/// # Errors
/// A fault of the database.
pub fn without_administrator(read: &mut Read<'_>) -> Result<bool, Fault> {
    Ok(read.one::<i64>(ADMINISTRATORS, params![])? == 0)
}

/// The rows as they stand.
#[derive(Debug, Clone, Default)]
pub struct Stored(BTreeMap<Key, String>);

/// What the ledger says of a setting.
#[derive(Debug, Serialize)]
struct SettingState {
    name: Key,
    value: Value,
}

impl Stored {
    /// Reads all; the marks that rooms keep for themselves are none of the federation's.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn load(read: &mut Read<'_>) -> Result<Self, Fault> {
        let rows: Vec<(String, String)> = read.all(VALUES, params![])?;
        Ok(Self(rows.into_iter().filter_map(|(name, value)| Some((Key::parse(&name)?, value))).collect()))
    }

    /// The text of a setting, or what holds where it was never set.
    pub fn get(&self, key: Key) -> &str {
        self.0.get(&key).map_or(key.default(), String::as_str)
    }

    fn words(&self, key: Key) -> Localised {
        serde_json::from_str(self.get(key)).unwrap_or_default()
    }

    /// What the ledger says of a row; `None` where there is none.
    fn state(&self, key: Key) -> Option<SettingState> {
        let text = self.0.get(&key)?;
        let words = || key.is_words().then(|| serde_json::from_str(text).ok()).flatten();
        Some(SettingState { name: key, value: words().unwrap_or_else(|| Value::String(text.clone())) })
    }

    /// The fields of the form and the names that the command knows, with what stands in them.
    pub fn fields(&self) -> Vec<(String, String)> {
        let mut fields = Vec::new();
        let words = |key: Key| {
            let words = self.words(key);
            Lang::ALL.map(|lang| (format!("{key}-{lang}"), words.get(lang).unwrap_or_default().to_owned()))
        };
        let plain = |key: Key| (key.code().to_owned(), self.get(key).to_owned());
        fields.extend(words(Key::Name));
        fields.extend([Key::Zone, Key::Address, Key::Accent].map(plain));
        fields.extend(words(Key::Contact));
        fields.push(plain(Key::SignIn));
        fields
    }
}

fn each(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    let stored = Stored::load(read)?;
    for key in Key::ALL {
        if let Some(state) = stored.state(*key) {
            sink(key.id().uuid(), Said::of(&state)?)?;
        }
    }
    Ok(())
}

/// What verification holds against the ledger.
pub(crate) const STATE: State = State { kind: "setting", each };

/// Sets one thing to a text as its row keeps it, and enters it; says whether anything changed.
///
/// # Errors
/// A fault of the database.
pub fn change(pen: &mut Pen<'_, '_>, key: Key, value: &str) -> Result<bool, Fault> {
    let before = Stored::load(pen.tx)?;
    if before.get(key) == value {
        return Ok(false);
    }
    pen.tx.exec(SET, params![key, value])?;
    let mut draft = pen.draft("setting.changed").about(key.id());
    if let Some(before) = before.state(key) {
        draft = draft.before(&before)?;
    }
    let after = Stored::load(pen.tx)?.state(key);
    let entry = pen.enter(draft.after(&after)?)?;
    pen.tx.exec(ENTERED, params![key, entry])?;
    Ok(true)
}

/// Sets one field, by the name it has in the form and in the command; says whether anything changed.
///
/// # Errors
/// Refuses an unknown field, and what the rules refuse of its value.
pub fn set_field(pen: &mut Pen<'_, '_>, field: &str, value: &str) -> Result<bool, Stop> {
    let mut fields = Stored::load(pen.tx)?.fields();
    match fields.iter_mut().find(|(name, _)| name == field) {
        Some((_, text)) => value.clone_into(text),
        None => {
            let known: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
            let refusal = Refusal::new("shell-refusal-setting").with("name", field);
            return Err(refusal.with("known", known.join(", ")).into());
        }
    }
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Ok(keep(pen, &rules::read(&Form::of(&fields))?)? > 0)
}

/// Sets what differs; returns how much that was.
fn keep(pen: &mut Pen<'_, '_>, all: &[(Key, String)]) -> Result<usize, Fault> {
    let mut changed = 0;
    for (key, value) in all {
        changed += usize::from(change(pen, *key, value)?);
    }
    Ok(changed)
}

impl House {
    /// Takes up what was set since this process last looked, by itself or by another.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn freshen(&self, read: &mut Read<'_>) -> Result<(), Fault> {
        let version = version(read)?;
        if version > self.settings.version() {
            self.settings.keep(version, Settings::read(read, &self.folder, &self.address, &self.strings)?);
        }
        Ok(())
    }

    /// As [`House::freshen`], by the least look at the database that there is where nothing was set.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn freshen_at_once(&self) -> Result<(), Fault> {
        let version: i64 = self.db.glance(VERSION, params![])?;
        if version > self.settings.version() { self.db.read(|read| self.freshen(read)) } else { Ok(()) }
    }
}

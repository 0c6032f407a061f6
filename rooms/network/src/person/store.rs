//! People in the database: each change with its entry, and whether a row still says what its entry told.

use super::{Contact, Details, Gender, Person, PersonState, rules};
use crate::{mandate, member::store::of_values, name};
use base::{Fault, Id, Instant, Lang, Localised, Refusal, Stop};
use db::{Read, Tx, Value, params};
use ledger::{Said, State, StateSink};
use serde::Serialize;
use shell::{Locale, Pen, account};
use std::collections::HashMap;
use uuid::Uuid;

db::statements! {
    PERSON = "SELECT version, name, gender, email, phone, lang, erased_at, told FROM person WHERE id = ?1";
    // With the part that tells them, so that neither is looked up one by one.
    ALL_PEOPLE = "SELECT p.id, p.version, p.name, p.gender, p.email, p.phone, p.lang, p.erased_at, p.told, s.bytes
                  FROM person p LEFT JOIN ledger_part s ON s.seq = p.told AND s.n = 0 AND s.owner = p.id";
    AT_ADDRESS = "SELECT id FROM person WHERE email = ?1 AND erased_at IS NULL ORDER BY id LIMIT 2";
    IDS_AFTER = "SELECT id FROM person WHERE id > ?1 ORDER BY id LIMIT ?2";
    HELD = "SELECT COUNT(*) FROM mandate WHERE person = ?1 AND (until IS NULL OR until > since)";
    CHANGE = "UPDATE person SET version = version + 1, name = ?2, gender = ?3, email = ?4, phone = ?5, lang = ?6 WHERE id = ?1";
    TOLD = "UPDATE person SET told = ?2 WHERE id = ?1";
    EMPTY = "UPDATE person SET version = version + 1, name = '', gender = ?2, email = NULL, phone = NULL, lang = ?3,
             erased_at = ?4, told = NULL WHERE id = ?1";
    ADD_TOKEN = "INSERT INTO person_token (token, person) VALUES (?1, ?2)";
    DROP_TOKEN = "DELETE FROM person_token WHERE token = ?1 AND person = ?2";
    DROP_PERSON_TOKENS = "DELETE FROM person_token";
}

/// Statements over a list of people, which stands in them as `?ids`.
mod lists {
    pub const NAMES: &str = "SELECT p.id, p.name FROM person p WHERE p.id IN (?ids) AND p.erased_at IS NULL
        AND EXISTS (SELECT 1 FROM mandate m WHERE m.person = p.id AND (m.until IS NULL OR m.until > m.since))";
    pub const GENDERS: &str = "SELECT id, gender FROM person WHERE id IN (?ids)";
}

db::record! {
    /// A person's own row.
    struct Row {
        version: i64,
        name: String,
        gender: Gender,
        email: Option<String>,
        phone: Option<String>,
        lang: String,
        erased_at: Option<Instant>,
        told: Option<u64>,
    }
}

impl Row {
    fn state(&self) -> PersonState {
        PersonState { version: self.version, erased: self.erased_at.is_some() }
    }

    fn details(self) -> Result<Details, Fault> {
        let lang =
            Lang::parse(&self.lang).ok_or_else(|| Fault::new(format!("no language is {:?}", self.lang)))?;
        Ok(Details { name: self.name, gender: self.gender, email: self.email, phone: self.phone, lang })
    }
}

/// A person as the database has them. What of it may be shown, [`super::fields`] says.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    /// The id.
    pub id: Id<Person>,
    /// What the ledger keeps in public.
    pub state: PersonState,
    /// Whether the person holds or held a mandate.
    pub known: bool,
    /// Everything personal; nothing once it was erased.
    pub(crate) details: Option<Details>,
}

/// One person.
///
/// # Errors
/// A fault of the database.
pub fn load(read: &mut Read<'_>, id: Id<Person>) -> Result<Option<Stored>, Fault> {
    let Some(row) = read.get::<Row>(PERSON, params![id])? else { return Ok(None) };
    let state = row.state();
    let details = if state.erased { None } else { Some(row.details()?) };
    let held: i64 = read.one(HELD, params![id])?;
    Ok(Some(Stored { id, state, known: held > 0, details }))
}

/// What the ledger keeps of a person in public, if there is one.
///
/// # Errors
/// A fault of the database.
pub fn state(read: &mut Read<'_>, id: Id<Person>) -> Result<Option<PersonState>, Fault> {
    Ok(read.get::<Row>(PERSON, params![id])?.map(|row| row.state()))
}

/// Where letters to a person go; nothing without an address, or once it was erased.
///
/// # Errors
/// A fault of the database.
pub fn contact(read: &mut Read<'_>, id: Id<Person>) -> Result<Option<Contact>, Fault> {
    let details = load(read, id)?.and_then(|stored| stored.details);
    let contact =
        |details: Details| Some(Contact { email: details.email?, name: details.name, lang: details.lang });
    Ok(details.and_then(contact))
}

/// How somebody is called and reached, for the account that is theirs; nothing once it was erased.
///
/// # Errors
/// A fault of the database.
pub fn known(read: &mut Read<'_>, id: Id<Person>) -> Result<Option<shell::Known>, Fault> {
    let details = load(read, id)?.and_then(|stored| stored.details);
    let known =
        |details: Details| shell::Known { name: details.name, email: details.email, lang: details.lang };
    Ok(details.map(known))
}

/// Those whose address this is; two where there are more.
///
/// # Errors
/// A fault of the database.
pub fn at(read: &mut Read<'_>, email: &str) -> Result<Vec<Id<Person>>, Fault> {
    read.all(AT_ADDRESS, params![email])
}

/// The names that may be public: of those who hold or held a mandate and whose data were not erased.
///
/// # Errors
/// A fault of the database.
pub fn names(read: &mut Read<'_>, ids: &[Id<Person>]) -> Result<HashMap<Id<Person>, String>, Fault> {
    of_people(read, lists::NAMES, ids)
}

/// The genders, for counting over many; never to be shown of one.
///
/// # Errors
/// A fault of the database.
pub fn genders(read: &mut Read<'_>, ids: &[Id<Person>]) -> Result<HashMap<Id<Person>, Gender>, Fault> {
    of_people(read, lists::GENDERS, ids)
}

fn of_people<T: db::FromValue>(
    read: &mut Read<'_>,
    sql: &str,
    ids: &[Id<Person>],
) -> Result<HashMap<Id<Person>, T>, Fault> {
    let mut found = HashMap::with_capacity(ids.len());
    for group in ids.chunks(crate::member::store::GROUP) {
        let values: Vec<Value> = group.iter().map(|id| Value::from(*id)).collect();
        found.extend(of_values::<(Id<Person>, T)>(read, sql, &[], values)?);
    }
    Ok(found)
}

/// What a person is called by the public, for links.
///
/// # Errors
/// A fault of the database.
pub fn title(read: &mut Read<'_>, id: Uuid, l: &Locale) -> Result<Option<String>, Fault> {
    let id = Id::from_uuid(id);
    let Some(state) = state(read, id)? else { return Ok(None) };
    let name = names(read, &[id])?.remove(&id);
    Ok(Some(match name {
        Some(name) => name,
        None if state.erased => l.t("network-person-erased-name"),
        None => l.t("network-person-unnamed"),
    }))
}

/// Registers a person.
///
/// # Errors
/// Refuses what [`rules::check`] refuses.
pub fn create(pen: &mut Pen<'_, '_>, details: Details) -> Result<Id<Person>, Stop> {
    let details = rules::check(details)?;
    let id: Id<Person> = pen.id();
    add(pen.tx, id, &details)?;
    add_tokens(pen.tx, id, &details.name)?;
    tell(pen, "person.created", id, None, &details)?;
    Ok(id)
}

/// Changes what is kept of a person; `version` is the one the writer saw.
///
/// # Errors
/// Refuses what [`rules::check`] and [`rules::changeable`] refuse.
pub fn change(pen: &mut Pen<'_, '_>, id: Id<Person>, version: i64, details: Details) -> Result<(), Stop> {
    let stored = load(pen.tx, id)?.ok_or(Stop::Missing)?;
    rules::changeable(&stored.state, version)?;
    let details = rules::check(details)?;
    let Some(before) = stored.details.filter(|before| *before != details) else { return Ok(()) };
    if before.name != details.name {
        drop_tokens(pen.tx, id, &before.name)?;
        add_tokens(pen.tx, id, &details.name)?;
        pen.tx.exec(&name::sorting("person"), &name::sorted(id, sort_keys(&details)?))?;
    }
    pen.tx.exec(CHANGE, &values(id, &details))?;
    tell(pen, "person.changed", id, Some(stored.state), &details)
}

/// Erases everything personal that is kept of a person, here and in the ledger, and closes their accounts. Mandates
/// stay, as somebody's whose data were erased; what proves the ledger stays whole.
///
/// # Errors
/// Refuses when it was done already.
pub fn erase(pen: &mut Pen<'_, '_>, id: Id<Person>) -> Result<(), Stop> {
    let stored = load(pen.tx, id)?.ok_or(Stop::Missing)?;
    let details = stored.details.ok_or_else(|| Refusal::new("network-refusal-person-erased"))?;
    account::forget(pen, id, details.email.as_deref())?;
    drop_tokens(pen.tx, id, &details.name)?;
    pen.tx.exec(EMPTY, params![id, Gender::Unknown, Lang::En.tag(), pen.now])?;
    pen.tx.exec(&name::sorting("person"), &name::sorted(id, Default::default()))?;
    mandate::store::forget_sources(pen.tx, id)?;
    ledger::erase(pen.tx, &id.into())?;
    let after = state(pen.tx, id)?.ok_or(Stop::Missing)?;
    let draft = pen.draft("person.erased").about(id).before(&stored.state)?.after(&after)?;
    pen.enter(draft.detail(&serde_json::json!({ "erased_at": pen.now }))?)?;
    Ok(())
}

/// Enters a change: in public that it happened, in a part what the person is now.
fn tell(
    pen: &mut Pen<'_, '_>,
    kind: &'static str,
    id: Id<Person>,
    before: Option<PersonState>,
    details: &Details,
) -> Result<(), Stop> {
    let after = state(pen.tx, id)?.ok_or(Stop::Missing)?;
    let mut draft = pen.draft(kind).about(id);
    if let Some(before) = before {
        draft = draft.before(&before)?;
    }
    let entry = pen.enter(draft.after(&after)?.part(id, details)?)?;
    pen.tx.exec(TOLD, params![id, entry])?;
    Ok(())
}

fn add(tx: &mut Tx<'_>, id: Id<Person>, details: &Details) -> Result<(), Fault> {
    let mut columns = vec!["id", "name", "gender", "email", "phone", "lang", "version"];
    columns.extend(name::SORT_COLUMNS);
    let mut row = values(id, details);
    row.push(Value::from(1_i64));
    row.extend(sort_keys(details)?.map(Value::from));
    tx.insert_many("person", &columns, &[row])
}

fn values(id: Id<Person>, details: &Details) -> Vec<Value> {
    let (email, phone) = (details.email.clone(), details.phone.clone());
    params![id, &details.name, details.gender, email, phone, details.lang.tag()].to_vec()
}

fn sort_keys(details: &Details) -> Result<[Vec<u8>; Lang::COUNT], Fault> {
    name::sort_keys(&details.name, &Localised::default())
}

fn add_tokens(tx: &mut Tx<'_>, id: Id<Person>, name: &str) -> Result<(), Fault> {
    let mut tokens = name::tokens(name, &Localised::default()).into_iter();
    tokens.try_for_each(|token| tx.exec(ADD_TOKEN, params![token.into_bytes(), id]).map(drop))
}

fn drop_tokens(tx: &mut Tx<'_>, id: Id<Person>, name: &str) -> Result<(), Fault> {
    let mut tokens = name::tokens(name, &Localised::default()).into_iter();
    tokens.try_for_each(|token| tx.exec(DROP_TOKEN, params![token.into_bytes(), id]).map(drop))
}

/// How verification reads people. A row whose personal columns are not what the part of its last entry tells is
/// handed over as altered, so that a byte changed there is found too, although no state names it.
pub const STATE: State = State { kind: "person", each };

fn each(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    read.each::<WithPart, Fault>(ALL_PEOPLE, params![], |WithPart { id, row, part }| {
        let state = row.state();
        let sound = match row.told {
            // Details that cannot be are told by no entry.
            Some(_) => row.details().map_or(Ok(false), |details| is_told(part, &details))?,
            None => state.erased && row.name.is_empty() && row.email.is_none() && row.phone.is_none(),
        };
        sink(id.uuid(), if sound { Said::of(&state)? } else { Said::altered() })
    })
}

/// A row with the part that tells what is in it.
struct WithPart {
    id: Id<Person>,
    row: Row,
    part: Option<Vec<u8>>,
}

impl db::Record for WithPart {
    fn read(cells: &mut db::Cells<'_>) -> Result<Self, Fault> {
        Ok(Self { id: cells.take()?, row: Row::read(cells)?, part: cells.take()? })
    }
}

/// Whether what a row has of a person is what the part of an entry tells of them.
pub(crate) fn is_told(part: Option<Vec<u8>>, row: &impl Serialize) -> Result<bool, Fault> {
    let own = Said::of(row)?;
    Ok(part.is_some_and(|part| own.is(&part)))
}

/// Makes sort keys and words for searching anew if the stored ones follow older rules; returns of how many people.
///
/// # Errors
/// A fault of the database.
pub fn refresh(tx: &mut Tx<'_>) -> Result<u64, Fault> {
    if shell::house::setting(tx, "network.people")? == Some(name::version()) {
        return Ok(0);
    }
    tx.exec(DROP_PERSON_TOKENS, params![])?;
    let (sorting, mut refreshed) = (name::sorting("person"), 0);
    let mut last: Id<Person> = Id::from_uuid(Uuid::nil());
    loop {
        let ids: Vec<Id<Person>> = tx.all(IDS_AFTER, params![last, 500])?;
        let Some(end) = ids.last() else { break };
        last = *end;
        for id in ids {
            let Some(details) = load(tx, id)?.and_then(|stored| stored.details) else { continue };
            tx.exec(&sorting, &name::sorted(id, sort_keys(&details)?))?;
            add_tokens(tx, id, &details.name)?;
            refreshed += 1;
        }
    }
    shell::house::set(tx, "network.people", &name::version())?;
    Ok(refreshed)
}

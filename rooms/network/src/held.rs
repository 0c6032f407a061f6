//! What no state tells of members, people, mandates and imports and yet follows from the ledger or from a name: numbers
//! of entries, versions, which import brought a member, sort keys, words for searching, what undoing would restore.

use crate::{
    import::{Import, ImportState, store as imports},
    mandate::Mandate,
    member::Member,
    name,
};
use base::{Fault, Id, Instant, Lang, Localised};
use db::{Read, params};
use ledger::{Findings, Logged, Subject, Telling, Walked, canonical::canonical};
use shell::Person;
use std::{
    collections::{HashMap, hash_map::RandomState},
    hash::BuildHasher,
};
use uuid::Uuid;

db::statements! {
    MEMBER_WORDS = "SELECT member, token FROM member_token";
    PERSON_WORDS = "SELECT person, token FROM person_token";
    MANDATES = "SELECT id, told FROM mandate";
    KEPT = "SELECT member, version, before FROM roster_change WHERE import_id = ?1";
}

/// The statements that read members and people, each with the sort keys behind the columns of its record.
pub(crate) fn with_sorts() -> [String; 2] {
    let sorts = name::SORT_COLUMNS.join(", ");
    [
        format!("SELECT id, version, import_id, name, names, {sorts} FROM member ORDER BY id"),
        format!("SELECT id, name, told, erased_at, gender, lang, {sorts} FROM person ORDER BY id"),
    ]
}

/// The most entries about one subject that are looked through.
const MOST: u64 = 10_000;

/// For [`ledger::verify`].
///
/// # Errors
/// A fault of the database.
pub(crate) fn check(read: &mut Read<'_>, walked: &Walked, findings: &mut Findings) -> Result<(), Fault> {
    let entries = check_imports(read, walked, findings)?;
    check_members(read, walked, findings, &entries)?;
    check_people(read, walked, findings)?;
    check_mandates(read, walked, findings)
}

/// Imports, and what each keeps for being undone; returns which import an entry is of.
fn check_imports(
    read: &mut Read<'_>,
    walked: &Walked,
    findings: &mut Findings,
) -> Result<HashMap<u64, Uuid>, Fault> {
    let mut entries = HashMap::new();
    for row in imports::list(read)? {
        let Some(told) = walked.telling("import", row.id.uuid()).copied() else { continue };
        entries.insert(told.first, row.id.uuid());
        let by = ledger::entry(read, told.first)?.and_then(|entry| entry.by.user());
        let is_undone = row.state == ImportState::Undone;
        let mut sound = row.entry == told.first && row.by_user == by && row.undone_at.is_some() == is_undone;
        sound &= ledger::tells_time(read, told.first, "applied_at", row.applied_at)?;
        if let Some(undone_at) = row.undone_at {
            sound &= ledger::tells_time(read, told.last, "undone_at", undone_at)?;
        }
        if !sound {
            let detail = format!("number, time or user of the import {} are not those of its entry", row.id);
            findings.column(Some(told.last), detail);
        }
        if row.state == ImportState::Applied && !keeps(read, walked, row.id, told.first)? {
            let detail = format!("what undoing the import {} would restore is not what it changed", row.id);
            findings.column(Some(told.first), detail);
        }
    }
    Ok(entries)
}

/// Whether an import keeps of each member that it changed what its rows in the ledger tell.
fn keeps(read: &mut Read<'_>, walked: &Walked, import: Id<Import>, entry: u64) -> Result<bool, Fault> {
    let mut kept = HashMap::new();
    read.each::<(Uuid, u64, serde_json::Value), Fault>(
        KEPT,
        params![import],
        |(member, version, before)| {
            let bytes = canonical(&before).map_err(|error| Fault::from("a kept state", error))?;
            kept.insert(member, (version, bytes));
            Ok(())
        },
    )?;
    let (mut sound, mut versions) = (true, Vec::new());
    ledger::each_before(read, entry, |member, before| {
        if before != b"null" {
            match kept.remove(&member) {
                Some((version, bytes)) if bytes == before => versions.push((member, version)),
                _ => sound = false,
            }
        }
        Ok(())
    })?;
    for (member, version) in versions {
        sound &= version_after(read, walked, member, entry)? == version;
    }
    Ok(sound && kept.is_empty())
}

/// Which version of a member an entry made.
fn version_after(read: &mut Read<'_>, walked: &Walked, member: Uuid, entry: u64) -> Result<u64, Fault> {
    match walked.telling("member", member) {
        Some(told) if told.last == entry => Ok(told.times),
        _ => {
            // An entry that is only about the member too tells the state of another thing; rows of a mass change
            // tell of nothing else.
            let subject = Subject::from(Id::<Member>::from_uuid(member));
            let own = |told: &&Logged| {
                told.after.is_some() && (told.rows.is_some() || told.about.first() == Some(&subject))
            };
            let history = ledger::history(read, &subject, MOST)?;
            Ok(history.iter().filter(|told| told.seq <= entry).filter(own).count() as u64)
        }
    }
}

/// A row of one of [`with_sorts`]: its own columns, and its sort keys in the order of the languages.
struct WithSorts<T> {
    row: T,
    sorts: [Vec<u8>; Lang::COUNT],
}

impl<T: db::Record> db::Record for WithSorts<T> {
    fn read(cells: &mut db::Cells<'_>) -> Result<Self, Fault> {
        let mut read = Self { row: T::read(cells)?, sorts: Default::default() };
        for key in &mut read.sorts {
            *key = cells.take()?;
        }
        Ok(read)
    }
}

/// The words of each subject, as one sum of keyed hashes: the order in which they stand in the table is nothing.
#[derive(Default)]
struct Words {
    keyed: RandomState,
    sums: HashMap<Uuid, u64>,
}

impl Words {
    fn of(read: &mut Read<'_>, sql: &str) -> Result<Self, Fault> {
        let mut words = Self::default();
        read.each::<(Uuid, Vec<u8>), Fault>(sql, params![], |(id, token)| {
            let sum = words.sums.entry(id).or_default();
            *sum = sum.wrapping_add(words.keyed.hash_one(token.as_slice()));
            Ok(())
        })?;
        Ok(words)
    }

    /// Takes a subject's words out; whether they were those of its name.
    fn are_of(&mut self, id: Uuid, name: &str, names: &Localised) -> bool {
        let tokens = name::tokens(name, names).into_iter();
        let sum = tokens.fold(0_u64, |sum, token| sum.wrapping_add(self.keyed.hash_one(token.as_bytes())));
        self.sums.remove(&id).unwrap_or_default() == sum
    }
}

/// Whether sort keys and words follow the rules of this program; otherwise they are made anew when a house next opens to
/// be written, and say nothing until then.
fn is_fresh(read: &mut Read<'_>, mark: &str) -> Result<bool, Fault> {
    Ok(shell::house::setting(read, mark)? == Some(name::version()))
}

db::record! {
    struct MemberRow {
        id: Id<Member>,
        version: u64,
        import: Option<Uuid>,
        name: String,
        names: Localised,
    }
}

fn check_members(
    read: &mut Read<'_>,
    walked: &Walked,
    findings: &mut Findings,
    imports: &HashMap<u64, Uuid>,
) -> Result<(), Fault> {
    let fresh = is_fresh(read, "network.names")?;
    let mut words = Words::of(read, MEMBER_WORDS)?;
    let [members, _] = with_sorts();
    ledger::piped(
        |feed| read.each::<WithSorts<MemberRow>, Fault>(&members, params![], feed),
        |rows| {
            for WithSorts { row, sorts } in rows {
                let id = row.id.uuid();
                let told = walked.telling("member", id).filter(|told| !told.is_gone());
                let named = words.are_of(id, &row.name, &row.names)
                    && name::sort_keys(&row.name, &row.names).is_ok_and(|own| own == sorts);
                // What an import that is under way brings, or leaves to be cleared, nobody sees.
                let Some(told) = told else { continue };
                let import = imports.get(&told.first).copied();
                if row.version != told.times || row.import != import || (fresh && !named) {
                    let detail =
                        format!("version, import, sort keys or words of the member {id} are not its own");
                    findings.column(Some(told.last), detail);
                }
            }
            if let (true, Some(id)) = (fresh, words.sums.into_keys().min()) {
                findings.column(None, format!("there are words for searching of no member, {id}"));
            }
        },
    )
}

db::record! {
    struct PersonRow {
        id: Id<Person>,
        name: String,
        told: Option<u64>,
        erased_at: Option<Instant>,
        gender: String,
        lang: String,
    }
}

fn check_people(read: &mut Read<'_>, walked: &Walked, findings: &mut Findings) -> Result<(), Fault> {
    let fresh = is_fresh(read, "network.people")?;
    let mut words = Words::of(read, PERSON_WORDS)?;
    let mut erased: Vec<(Uuid, Instant)> = Vec::new();
    let [_, people] = with_sorts();
    ledger::piped(
        |feed| {
            read.each::<WithSorts<PersonRow>, Fault>(&people, params![], |person| {
                erased.extend(person.row.erased_at.map(|at| (person.row.id.uuid(), at)));
                feed(person)
            })
        },
        |rows| {
            for person in rows {
                let row = &person.row;
                let id = row.id.uuid();
                let is_named = words.are_of(id, &row.name, &Localised::default());
                let Some(told) = walked.telling("person", id) else { continue };
                if !is_person(&person, told, is_named, fresh) {
                    let detail = format!("entry, sort keys or words of the person {id} are not theirs");
                    findings.column(Some(told.last), detail);
                }
            }
            if let (true, Some(id)) = (fresh, words.sums.into_keys().min()) {
                findings.column(None, format!("there are words for searching of no person, {id}"));
            }
        },
    )?;
    for (id, at) in erased {
        let Some(told) = walked.telling("person", id) else { continue };
        if !ledger::tells_time(read, told.last, "erased_at", at)? {
            findings.column(Some(told.last), format!("the person {id} was erased at another time"));
        }
    }
    Ok(())
}

/// A row of somebody erased is empty; any other points at the last entry that tells of them, and is sorted and found by
/// the name.
fn is_person(
    WithSorts { row, sorts }: &WithSorts<PersonRow>,
    told: &Telling,
    is_named: bool,
    fresh: bool,
) -> bool {
    if row.erased_at.is_some() {
        return row.told.is_none()
            && row.gender == "unknown"
            && row.lang == "en"
            && (!fresh || is_named && sorts.iter().all(Vec::is_empty));
    }
    let own = || name::sort_keys(&row.name, &Localised::default());
    row.told == told.parted && (!fresh || is_named && own().is_ok_and(|own| own == *sorts))
}

/// A mandate with a source points at the last entry that tells it; one without points nowhere, because none was ever
/// given, a correction took it away, or the person was erased.
fn check_mandates(read: &mut Read<'_>, walked: &Walked, findings: &mut Findings) -> Result<(), Fault> {
    let mut without = Vec::new();
    read.each::<(Id<Mandate>, Option<u64>), Fault>(MANDATES, params![], |(id, entry)| {
        let Some(told) = walked.telling("mandate", id.uuid()) else { return Ok(()) };
        match (entry, told.parted) {
            (None, Some(parted)) => without.push((id, parted)),
            (entry, parted) if entry == parted => {}
            _ => {
                findings.column(Some(told.last), format!("the source of the mandate {id} is told elsewhere"))
            }
        }
        Ok(())
    })?;
    for (id, parted) in without {
        let is_open = !ledger::open_parts(read, parted)?.is_empty();
        let history = if is_open { ledger::history(read, &id.into(), MOST)? } else { Vec::new() };
        let corrected = history.iter().any(|told| told.seq > parted && told.kind == "mandate.corrected");
        if is_open && !corrected {
            findings.column(Some(parted), format!("the source of the mandate {id} is gone"));
        }
    }
    Ok(())
}

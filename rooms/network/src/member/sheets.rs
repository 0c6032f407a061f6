//! Rows of many members, made outside the writer and written in groups; and changes of many members, which wait beside
//! the members' own rows until one statement for each kind of change lays them all.

use super::{DatedStanding, Member, MemberState, Profile, store::own_values};
use crate::{name, section::SectionRow};
use base::{Fault, Id};
use db::{Tx, Value, params};
use std::collections::BTreeSet;
use uuid::Uuid;

db::statements! {
    DROP_TOKENS = "DELETE FROM member_token WHERE (token, member) IN
                   (SELECT token, member FROM change_token WHERE import_id = ?1 AND goes = 1)";
    DROP_IDENTIFIERS = "DELETE FROM member_identifier WHERE (scheme, value, member) IN
                        (SELECT scheme, value, member FROM change_identifier WHERE import_id = ?1 AND goes = 1)";
    DROP_AFFILIATIONS = "DELETE FROM affiliation WHERE (member, section, since) IN
                         (SELECT member, section, since FROM change_affiliation WHERE import_id = ?1 AND goes = 1)";
    DROP_STANDINGS = "DELETE FROM standing WHERE (member, since) IN
                      (SELECT member, since FROM change_standing WHERE import_id = ?1 AND goes = 1)";
    LAY_TOKENS = "INSERT INTO member_token (token, member)
                  SELECT token, member FROM change_token WHERE import_id = ?1 AND goes = 0";
    LAY_IDENTIFIERS = "INSERT INTO member_identifier (scheme, value, member)
                       SELECT scheme, value, member FROM change_identifier WHERE import_id = ?1 AND goes = 0";
    LAY_AFFILIATIONS = "INSERT INTO affiliation (member, section, since, until)
                        SELECT member, section, since, until FROM change_affiliation WHERE import_id = ?1 AND goes = 0";
    LAY_STANDINGS = "INSERT INTO standing (member, standing, since, until, reason)
                     SELECT member, standing, since, until, reason FROM change_standing
                     WHERE import_id = ?1 AND goes = 0";
    SHAPES = "SELECT shape, COUNT(*) FROM change_member WHERE import_id = ?1 GROUP BY shape";
    MEMBERS = "SELECT COUNT(*) FROM member";
}

/// What a change touches, a bit each. The first five are columns with an index of their own: a statement that does not
/// name them leaves their indexes alone.
mod bit {
    pub const NAME: i64 = 1;
    pub const KIND: i64 = 2;
    pub const COUNTRY: i64 = 4;
    pub const POPULATION: i64 = 8;
    pub const DAYS: i64 = 16;
    pub const IDENTIFIERS: i64 = 32;
    pub const AFFILIATIONS: i64 = 64;
    pub const STANDINGS: i64 = 128;
    /// How many shapes the first five make.
    pub const SHAPES: i64 = 32;
}

/// The columns of a member's own row that [`own_values`] fills, in its order, each with the bit of what touches it;
/// those without an index are always written. The sort keys come behind them.
const OWN: [(&str, i64); 14] = [
    ("kind", bit::KIND),
    ("name", bit::NAME),
    ("names", bit::NAME),
    ("official_name", 0),
    ("country", bit::COUNTRY),
    ("division", 0),
    ("population", bit::POPULATION),
    ("population_day", bit::POPULATION),
    ("latitude", 0),
    ("longitude", 0),
    ("zone", 0),
    ("website", 0),
    ("joined", bit::DAYS),
    ("departed", bit::DAYS),
];

fn own_columns() -> impl Iterator<Item = (&'static str, i64)> {
    OWN.into_iter().chain(name::SORT_COLUMNS.map(|column| (column, bit::NAME)))
}

fn shape(before: &MemberState, after: &MemberState) -> i64 {
    let (old, new) = (&before.profile, &after.profile);
    let touched = [
        (bit::NAME, (&old.name, &old.names) != (&new.name, &new.names)),
        (bit::KIND, old.kind != new.kind),
        (bit::COUNTRY, old.country != new.country),
        (bit::POPULATION, (old.population, old.population_day) != (new.population, new.population_day)),
        (bit::DAYS, (before.joined, before.departed) != (after.joined, after.departed)),
        (bit::IDENTIFIERS, before.identifiers != after.identifiers),
        (bit::AFFILIATIONS, before.affiliations != after.affiliations),
        (bit::STANDINGS, before.standings != after.standings),
    ];
    touched.into_iter().filter(|(_, touched)| *touched).map(|(bit, _)| bit).sum()
}

/// Lays the changes of one shape. All members are there already; a row that conflicts is changed in place, and the whole
/// list of them is never gathered first.
fn update(shape: i64) -> String {
    let (own, beside): (Vec<_>, Vec<_>) =
        own_columns().map(|(column, bit)| (column, bit == 0 || shape & bit != 0)).unzip();
    let changed = own.iter().zip(beside).filter(|(_, changed)| *changed);
    let set: Vec<String> = changed.map(|(column, _)| format!("{column} = excluded.{column}")).collect();
    format!(
        "INSERT INTO member (id, version, {}) SELECT c.member, c.version + 1, {} FROM change_member c
         WHERE c.import_id = ?1 AND (c.shape & 31) = ?2
         ON CONFLICT (id) DO UPDATE SET version = excluded.version, {}",
        own.join(", "),
        own.iter().map(|column| format!("c.{column}")).collect::<Vec<_>>().join(", "),
        set.join(", ")
    )
}

/// Every statement that can be put together, for the test that prepares them.
pub fn compositions() -> impl Iterator<Item = String> {
    (0..bit::SHAPES).map(update)
}

/// Lays every waiting change of an import, which has been made sure to be about the members as they are.
///
/// # Errors
/// A fault of the database.
pub(crate) fn lay(tx: &mut Tx<'_>, import: Uuid) -> Result<(), Fault> {
    // While this goes on nobody else writes: what nothing of it touches is not even looked for.
    let shapes: Vec<(i64, u64)> = tx.all(SHAPES, params![import])?;
    let touched = shapes.iter().fold(0, |all, (shape, _)| all | shape);
    let beside = [
        (bit::NAME, DROP_TOKENS, LAY_TOKENS),
        (bit::IDENTIFIERS, DROP_IDENTIFIERS, LAY_IDENTIFIERS),
        (bit::AFFILIATIONS, DROP_AFFILIATIONS, LAY_AFFILIATIONS),
        (bit::STANDINGS, DROP_STANDINGS, LAY_STANDINGS),
    ];
    for (_, drop, lay) in beside.into_iter().filter(|(bit, ..)| touched & bit != 0) {
        tx.exec(drop, params![import])?;
        tx.exec(lay, params![import])?;
    }
    let own: BTreeSet<i64> = shapes.iter().map(|(shape, _)| shape % bit::SHAPES).collect();
    let update = |tx: &mut Tx<'_>| {
        own.iter().try_for_each(|shape| tx.exec(&update(*shape), params![import, *shape]).map(drop))
    };
    let changed: u64 = shapes.iter().map(|(_, members)| members).sum();
    if changed < MANY || changed.saturating_mul(MOST) < tx.one(MEMBERS, params![])? {
        return update(tx);
    }
    let columns: Vec<&str> =
        own_columns().filter(|(_, bit)| touched & bit != 0).map(|(column, _)| column).collect();
    tx.with_indexes_anew("member", &columns, update)
}

/// From how many changes on, and from which part of all members on, indexes are made anew rather than kept along.
const MANY: u64 = 1_000;
const MOST: u64 = 4;

/// The tables of an import's waiting changes.
pub(crate) const WAITING: [&str; 5] =
    ["change_token", "change_identifier", "change_affiliation", "change_standing", "change_member"];

/// Rows of one table.
struct Sheet {
    table: &'static str,
    columns: Vec<&'static str>,
    rows: Vec<Vec<Value>>,
}

impl Sheet {
    fn new(table: &'static str, columns: &[&'static str]) -> Self {
        Self { table, columns: columns.to_vec(), rows: Vec::new() }
    }

    fn with_own(table: &'static str, first: &[&'static str]) -> Self {
        let own = own_columns().map(|(column, _)| column);
        Self { table, columns: first.iter().copied().chain(own).collect(), rows: Vec::new() }
    }

    fn push(&mut self, values: &[Value]) {
        self.rows.push(values.to_vec());
    }

    /// Of rows before and after a change, those that go and those that come: what stays is not touched.
    fn differ(
        &mut self,
        import: &Value,
        before: impl Iterator<Item = Vec<Value>>,
        after: impl Iterator<Item = Vec<Value>>,
    ) {
        let (before, after): (Vec<_>, Vec<_>) = (before.collect(), after.collect());
        let only = |rows: &[Vec<Value>], others: &[Vec<Value>], goes: i64| {
            let own = rows.iter().filter(|row| !others.contains(row));
            own.map(|row| [import.clone(), goes.into()].into_iter().chain(row.iter().cloned()).collect())
                .collect::<Vec<Vec<Value>>>()
        };
        self.rows.extend(only(&before, &after, 1));
        self.rows.extend(only(&after, &before, 0));
    }
}

/// Rows of many members in the order in which they are to be inserted.
pub(crate) struct Rows(Vec<Sheet>);

impl Rows {
    /// Inserts them.
    pub fn write(&self, tx: &mut Tx<'_>) -> Result<(), Fault> {
        self.0.iter().try_for_each(|sheet| tx.insert_many(sheet.table, &sheet.columns, &sheet.rows))
    }
}

/// Rows of members, gathered; changes among them wait under the name of their import.
pub(crate) struct Sheets<'s> {
    sections: &'s [SectionRow],
    members: Sheet,
    tokens: Sheet,
    identifiers: Sheet,
    affiliations: Sheet,
    standings: Sheet,
    waiting: [Sheet; 5],
    kept: Sheet,
}

impl<'s> Sheets<'s> {
    pub fn new(sections: &'s [SectionRow]) -> Self {
        Self {
            sections,
            members: Sheet::with_own("member", &["id", "version", "import_id"]),
            tokens: Sheet::new("member_token", &["token", "member"]),
            identifiers: Sheet::new("member_identifier", &["scheme", "value", "member"]),
            affiliations: Sheet::new("affiliation", &["member", "section", "since", "until"]),
            standings: Sheet::new("standing", &["member", "standing", "since", "until", "reason"]),
            waiting: [
                Sheet::with_own("change_member", &["import_id", "member", "version", "shape"]),
                Sheet::new("change_token", &["import_id", "goes", "token", "member"]),
                Sheet::new("change_identifier", &["import_id", "goes", "scheme", "value", "member"]),
                Sheet::new(
                    "change_affiliation",
                    &["import_id", "goes", "member", "section", "since", "until"],
                ),
                Sheet::new(
                    "change_standing",
                    &["import_id", "goes", "member", "standing", "since", "until", "reason"],
                ),
            ],
            kept: Sheet::new("roster_change", &["import_id", "member", "version", "before"]),
        }
    }

    /// Adds a member that is new; links of reforms are not looked at.
    pub fn add(&mut self, id: Id<Member>, import: Option<Uuid>, state: &MemberState) -> Result<(), Fault> {
        let first = [Value::from(id), Value::from(1_i64), Value::from(import)];
        self.members.rows.push(row(&first, state)?);
        self.add_tokens(id, &state.profile);
        self.add_identifiers(id, state);
        self.add_standings(id, state);
        self.add_affiliations(id, state)
    }

    /// Adds a change that waits: of a member at this version, from one state to another.
    pub fn wait(
        &mut self,
        import: Uuid,
        (id, version): (Id<Member>, i64),
        before: &MemberState,
        after: &MemberState,
    ) -> Result<(), Fault> {
        let shape = shape(before, after);
        let import = Value::from(import);
        let [members, tokens, identifiers, affiliations, standings] = &mut self.waiting;
        let first = [import.clone(), Value::from(id), Value::from(version), Value::from(shape)];
        members.rows.push(row(&first, after)?);
        if shape & bit::NAME != 0 {
            tokens.differ(&import, token_rows(id, &before.profile), token_rows(id, &after.profile));
        }
        if shape & bit::IDENTIFIERS != 0 {
            identifiers.differ(&import, identifier_rows(id, before), identifier_rows(id, after));
        }
        if shape & bit::AFFILIATIONS != 0 {
            let rows = |state| affiliation_rows(self.sections, id, state);
            affiliations.differ(&import, rows(before)?.into_iter(), rows(after)?.into_iter());
        }
        if shape & bit::STANDINGS != 0 {
            standings.differ(&import, standing_rows(id, before), standing_rows(id, after));
        }
        Ok(())
    }

    /// Keeps how a member was before an import changed it to this version, for taking it back.
    pub fn keep(&mut self, import: Uuid, id: Id<Member>, version: i64, before: &serde_json::Value) {
        self.kept.push(params![import, id, version, before]);
    }

    pub fn add_tokens(&mut self, id: Id<Member>, profile: &Profile) {
        self.tokens.rows.extend(token_rows(id, profile));
    }

    pub fn add_identifiers(&mut self, id: Id<Member>, state: &MemberState) {
        self.identifiers.rows.extend(identifier_rows(id, state));
    }

    pub fn add_affiliations(&mut self, id: Id<Member>, state: &MemberState) -> Result<(), Fault> {
        self.affiliations.rows.extend(affiliation_rows(self.sections, id, state)?);
        Ok(())
    }

    pub fn add_standings(&mut self, id: Id<Member>, state: &MemberState) {
        self.standings.rows.extend(standing_rows(id, state));
    }

    /// The rows as far as there are any.
    pub fn rows(self) -> Rows {
        let own = [self.members, self.tokens, self.identifiers, self.affiliations, self.standings];
        let all = own.into_iter().chain(self.waiting).chain([self.kept]);
        Rows(all.filter(|sheet| !sheet.rows.is_empty()).collect())
    }
}

/// The first columns of a row, and those of [`own_columns`].
fn row(first: &[Value], state: &MemberState) -> Result<Vec<Value>, Fault> {
    let mut values = Vec::with_capacity(first.len() + OWN.len() + name::SORT_COLUMNS.len());
    values.extend_from_slice(first);
    own_values(state, &mut values);
    values.extend(name::sort_keys(&state.profile.name, &state.profile.names)?.map(Value::from));
    Ok(values)
}

fn token_rows(id: Id<Member>, profile: &Profile) -> impl Iterator<Item = Vec<Value>> {
    let tokens = name::tokens(&profile.name, &profile.names).into_iter();
    tokens.map(move |token| vec![token.into_bytes().into(), id.into()])
}

fn identifier_rows(id: Id<Member>, state: &MemberState) -> impl Iterator<Item = Vec<Value>> {
    state.identifiers.iter().map(move |one| params![&one.scheme, &one.value, id].to_vec())
}

fn affiliation_rows(
    sections: &[SectionRow],
    id: Id<Member>,
    state: &MemberState,
) -> Result<Vec<Vec<Value>>, Fault> {
    let row = |one: &super::Affiliation| {
        let section = sections.iter().find(|section| section.code == one.section);
        let section =
            section.ok_or_else(|| Fault::new(format!("no section has the code {:?}", one.section)))?;
        Ok(params![id, section.id, one.since, one.until].to_vec())
    };
    state.affiliations.iter().map(row).collect()
}

fn standing_rows(id: Id<Member>, state: &MemberState) -> impl Iterator<Item = Vec<Value>> {
    let row =
        move |one: &DatedStanding| params![id, one.standing, one.since, one.until, &one.reason].to_vec();
    state.standings.iter().map(row)
}

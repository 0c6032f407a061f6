//! Members in the database: read whole, written whole, and every change with its entry in the ledger.

use super::{
    Affiliation, DatedStanding, Identifier, Location, Member, MemberKind, MemberState, Profile, Standing,
    Succession, SuccessionKind, rules, sheets::Sheets,
};
use crate::{
    mandate, name,
    roster::Country,
    section::{self, Section, SectionRow},
};
use base::{Day, Fault, Id, Localised, Refusal, Stop};
use db::{FromValue, Read, Tx, Value, params};
use ledger::{RowEntry, Said, State, StateSink};
use serde::{Deserialize, Serialize};
use shell::{House, Locale, Pen, Stretch, Take};
use std::collections::HashMap;
use uuid::Uuid;

/// How many entries about a member are looked through for its departure.
const LOOKED_THROUGH: u64 = 1_000;
/// How many entries about a member are looked through for the reform in which it went.
const MOST_ENTRIES: u64 = 10_000;
/// How many members are read, or written, at a time.
pub(crate) const GROUP: usize = 500;

db::record! {
    /// A member's own row.
    struct Row {
        id: Id<Member>,
        version: i64,
        import: Option<Uuid>,
        kind: MemberKind,
        name: String,
        names: Localised,
        official_name: Option<String>,
        country: Country,
        division: Option<String>,
        population: Option<u64>,
        population_day: Option<Day>,
        latitude: Option<i32>,
        longitude: Option<i32>,
        zone: Option<String>,
        website: Option<String>,
        joined: Day,
        departed: Option<Day>,
    }
}

/// A member as it stands in the database.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    /// Its id.
    pub id: Id<Member>,
    /// Grows by one with every change; a form that was filled against an older one is refused.
    pub version: i64,
    /// The import that added it.
    pub import: Option<Uuid>,
    /// All its facts.
    pub state: MemberState,
}

impl Stored {
    /// As one side of a territorial reform has it.
    pub(crate) fn party(&self) -> rules::Party {
        (self.id, self.state.clone())
    }
}

/// The condition that a member, by its alias in the statement, is there to be seen: its import is neither still being
/// written nor taken back already. Lists, which go by an index, add it only while there is such an import: see [`hides`].
#[macro_export]
macro_rules! seen {
    ($member:literal) => {
        concat!(
            "COALESCE(",
            $member,
            ".import_id, ",
            $member,
            ".id) NOT IN (SELECT import_id FROM import_run WHERE hidden = 1)"
        )
    };
}
pub use seen;

/// A member's own row, as it is read.
macro_rules! own {
    () => {
        "SELECT m.id, m.version, m.import_id, m.kind, m.name, m.names, m.official_name, m.country, m.division,
         m.population, m.population_day, m.latitude, m.longitude, m.zone, m.website, m.joined, m.departed FROM member m"
    };
}

/// How a statement begins of which [`listed`] reads the members.
pub(super) const OWN: &str = own!();

/// Statements over a list of members, which stands in them as `?ids`.
mod lists {
    pub const MEMBERS: &str = concat!(own!(), " WHERE m.id IN (?ids) AND ", seen!("m"));
    pub const IDENTIFIERS: &str =
        "SELECT member, scheme, value FROM member_identifier WHERE member IN (?ids)";
    pub const AFFILIATIONS: &str = "SELECT a.member, s.code, a.since, a.until FROM affiliation a
        JOIN section s ON s.id = a.section WHERE a.member IN (?ids)";
    pub const STANDINGS: &str =
        "SELECT member, since, until, standing, reason FROM standing WHERE member IN (?ids)";
    pub const PREDECESSORS: &str =
        "SELECT successor, predecessor, kind, day FROM succession WHERE successor IN (?ids)";
    pub const SUCCESSORS: &str =
        "SELECT predecessor, successor, kind, day FROM succession WHERE predecessor IN (?ids)";
    pub const ALL: [&str; 6] = [MEMBERS, IDENTIFIERS, AFFILIATIONS, STANDINGS, PREDECESSORS, SUCCESSORS];
}

db::statements! {
    ANY = "SELECT id FROM member LIMIT 1";
    IDS_AFTER = "SELECT id FROM member WHERE id > ?1 ORDER BY id LIMIT ?2";
    COUNT_ALL = concat!("SELECT COUNT(*) FROM member m WHERE ", seen!("m"));
    IDS_FROM = concat!("SELECT m.id FROM member m WHERE ", seen!("m"), " ORDER BY m.id LIMIT ?1 OFFSET ?2");
    NAME = concat!("SELECT m.name, m.names FROM member m WHERE m.id = ?1 AND ", seen!("m"));
    IS_THERE = concat!("SELECT COUNT(*) FROM member m WHERE m.id = ?1 AND ", seen!("m"));
    OF_NAME = "SELECT id FROM member WHERE name = ?1 LIMIT 2";
    // From each country the index leads to the next: as many looks as there are countries, however many members.
    COUNTRIES = "WITH RECURSIVE next (country) AS (SELECT MIN(country) FROM member UNION ALL
                 SELECT (SELECT MIN(m.country) FROM member m WHERE m.country > next.country) FROM next
                 WHERE next.country IS NOT NULL) SELECT country FROM next WHERE country IS NOT NULL";
    COUNTRIES_SEEN = concat!("SELECT DISTINCT m.country FROM member m WHERE ", seen!("m"));
    HIDES = "SELECT COUNT(*) FROM import_run WHERE hidden = 1";
    // What an import that is being written has made by the old rules must not be seen: it breaks off.
    BREAK_OFF = "UPDATE import_run SET deed = 'clearing' WHERE deed <> 'clearing'";
    OWNER = concat!("SELECT i.member FROM member_identifier i JOIN member m ON m.id = i.member
                     WHERE i.scheme = ?1 AND i.value = ?2 AND ", seen!("m"));
    UPDATE = "UPDATE member SET version = version + 1, kind = ?2, name = ?3, names = ?4, official_name = ?5,
              country = ?6, division = ?7, population = ?8, population_day = ?9, latitude = ?10, longitude = ?11,
              zone = ?12, website = ?13, joined = ?14, departed = ?15 WHERE id = ?1";
    DROP_TOKENS = "DELETE FROM member_token WHERE member = ?1";
    DROP_IDENTIFIERS = "DELETE FROM member_identifier WHERE member = ?1";
    DROP_AFFILIATIONS = "DELETE FROM affiliation WHERE member = ?1";
    DROP_STANDINGS = "DELETE FROM standing WHERE member = ?1";
    ADD_SUCCESSION = "INSERT INTO succession (predecessor, successor, kind, day) VALUES (?1, ?2, ?3, ?4)
                      ON CONFLICT (predecessor, successor) DO NOTHING";
    DROP_SUCCESSION = "DELETE FROM succession WHERE predecessor = ?1 AND successor = ?2";
}

/// How verification reads members.
pub const STATE: State = State { kind: "member", each };

fn each(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    each_stored(read, |stored| sink(stored.id.uuid(), Said::of(&stored.state)?))
}

/// Hands over every member, in groups, in the order of their ids.
///
/// # Errors
/// A fault of the database, or what `take` returns.
pub fn each_stored(
    read: &mut Read<'_>,
    mut take: impl FnMut(Stored) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let mut last: Id<Member> = Id::from_uuid(Uuid::nil());
    loop {
        let ids: Vec<Id<Member>> = read.all(IDS_AFTER, params![last, GROUP])?;
        let Some(end) = ids.last() else { return Ok(()) };
        last = *end;
        load_many(read, &ids)?.into_iter().try_for_each(&mut take)?;
    }
}

/// How many there are and ever were.
pub(crate) fn count_all(read: &mut Read<'_>, _: Day) -> Result<u64, Fault> {
    read.one(COUNT_ALL, params![])
}

/// The pages of so many, from the first one on, for search engines.
pub(crate) fn places(read: &mut Read<'_>, part: &Stretch, take: &mut Take<'_>) -> Result<(), Fault> {
    read.each::<Id<Member>, Fault>(IDS_FROM, params![part.most, part.first], |id| {
        take(super::pages::place(id.uuid()), None)
    })
}

/// Whether there is a member.
///
/// # Errors
/// A fault of the database.
pub fn has_any(read: &mut Read<'_>, _: Day) -> Result<bool, Fault> {
    Ok(read.get::<Uuid>(ANY, params![])?.is_some())
}

/// One member with all its facts.
///
/// # Errors
/// A fault of the database.
pub fn load(read: &mut Read<'_>, id: Id<Member>) -> Result<Option<Stored>, Fault> {
    Ok(load_many(read, &[id])?.pop())
}

/// Members with all their facts, in the order asked for; those that do not exist are left out.
///
/// # Errors
/// A fault of the database.
pub fn load_many(read: &mut Read<'_>, ids: &[Id<Member>]) -> Result<Vec<Stored>, Fault> {
    let mut all = Vec::with_capacity(ids.len());
    for group in ids.chunks(GROUP) {
        let mut found: HashMap<Id<Member>, Stored> = HashMap::with_capacity(group.len());
        for row in of_ids::<Row>(read, lists::MEMBERS, group)? {
            found.insert(row.id, row.stored());
        }
        gather(read, group, &mut found)?;
        all.extend(group.iter().filter_map(|id| found.remove(id)));
    }
    Ok(all)
}

/// A list of members with all their facts by a statement that begins with [`OWN`]: at most `most` of them, backwards if
/// wanted so, and whether it finds more.
pub(super) fn listed(
    read: &mut Read<'_>,
    (sql, params): (&str, &[Value]),
    most: usize,
    backwards: bool,
) -> Result<(Vec<Stored>, bool), Fault> {
    let mut rows: Vec<Row> = read.all(sql, params)?;
    let more = rows.len() > most;
    rows.truncate(most);
    if backwards {
        rows.reverse();
    }
    let mut all = Vec::with_capacity(rows.len());
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        let group: Vec<Stored> = rows.by_ref().take(GROUP).map(Row::stored).collect();
        let ids: Vec<Id<Member>> = group.iter().map(|stored| stored.id).collect();
        let mut found = group.into_iter().map(|stored| (stored.id, stored)).collect();
        gather(read, &ids, &mut found)?;
        all.extend(ids.iter().filter_map(|id| found.remove(id)));
    }
    Ok((all, more))
}

fn gather(
    read: &mut Read<'_>,
    ids: &[Id<Member>],
    found: &mut HashMap<Id<Member>, Stored>,
) -> Result<(), Fault> {
    let mut put = |id: Id<Member>, add: &mut dyn FnMut(&mut MemberState)| {
        if let Some(stored) = found.get_mut(&id) {
            add(&mut stored.state);
        }
    };
    for (id, scheme, value) in of_ids::<(Id<Member>, String, String)>(read, lists::IDENTIFIERS, ids)? {
        put(id, &mut |state| {
            state.identifiers.push(Identifier { scheme: scheme.clone(), value: value.clone() })
        });
    }
    for (id, section, since, until) in
        of_ids::<(Id<Member>, String, Day, Option<Day>)>(read, lists::AFFILIATIONS, ids)?
    {
        put(id, &mut |state| state.affiliations.push(Affiliation { section: section.clone(), since, until }));
    }
    type DatedRow = (Id<Member>, Day, Option<Day>, Standing, String);
    for (id, since, until, standing, reason) in of_ids::<DatedRow>(read, lists::STANDINGS, ids)? {
        put(id, &mut |state| {
            state.standings.push(DatedStanding { since, until, standing, reason: reason.clone() });
        });
    }
    type Link = (Id<Member>, Id<Member>, SuccessionKind, Day);
    for (id, member, kind, day) in of_ids::<Link>(read, lists::PREDECESSORS, ids)? {
        put(id, &mut |state| state.predecessors.push(Succession { member, kind, day }));
    }
    for (id, member, kind, day) in of_ids::<Link>(read, lists::SUCCESSORS, ids)? {
        put(id, &mut |state| state.successors.push(Succession { member, kind, day }));
    }
    found.values_mut().for_each(|stored| stored.state.settle());
    Ok(())
}

/// Runs a statement over a list of ids that stands in it as `?ids`. Lists are filled up to a few lengths, so that
/// there are few statements to prepare.
pub(crate) fn of_ids<T: db::Record>(
    read: &mut Read<'_>,
    sql: &str,
    ids: &[Id<Member>],
) -> Result<Vec<T>, Fault> {
    let values: Vec<Value> = ids.iter().map(|id| Value::from(*id)).collect();
    of_values(read, sql, &[], values)
}

/// As [`of_ids`], with any values, behind parameters that come first.
pub(crate) fn of_values<T: db::Record>(
    read: &mut Read<'_>,
    sql: &str,
    first: &[Value],
    mut values: Vec<Value>,
) -> Result<Vec<T>, Fault> {
    let Some(last) = values.last().cloned() else { return Ok(Vec::new()) };
    let length = LENGTHS.into_iter().find(|length| *length >= values.len()).unwrap_or(values.len());
    values.resize(length, last);
    let params: Vec<Value> = first.iter().cloned().chain(values).collect();
    read.all(&with_list(sql, first.len(), length), &params)
}

/// The lengths of lists in statements.
pub(crate) const LENGTHS: [usize; 3] = [1, 50, GROUP];

/// The statement with its list written out, behind `first` parameters.
pub(crate) fn with_list(sql: &str, first: usize, length: usize) -> String {
    let marks: Vec<String> = (first + 1..=first + length).map(|at| format!("?{at}")).collect();
    sql.replace("?ids", &marks.join(", "))
}

/// Every statement with a list, in each length, and those with a column for each language, for the test that prepares
/// them.
pub fn list_statements() -> impl Iterator<Item = String> {
    let lists = lists::ALL.into_iter().flat_map(|sql| LENGTHS.map(|length| with_list(sql, 0, length)));
    lists.chain(["member", "person"].map(name::sorting)).chain(crate::held::with_sorts())
}

impl Row {
    fn stored(self) -> Stored {
        let location = self.latitude.zip(self.longitude);
        let profile = Profile {
            kind: self.kind,
            name: self.name,
            names: self.names,
            official_name: self.official_name,
            country: self.country,
            division: self.division,
            population: self.population,
            population_day: self.population_day,
            location: location.map(|(latitude, longitude)| Location { latitude, longitude }),
            zone: self.zone,
            website: self.website,
        };
        let state = MemberState {
            profile,
            joined: self.joined,
            departed: self.departed,
            identifiers: Vec::new(),
            affiliations: Vec::new(),
            standings: Vec::new(),
            predecessors: Vec::new(),
            successors: Vec::new(),
        };
        Stored { id: self.id, version: self.version, import: self.import, state }
    }
}

impl FromValue for Country {
    fn from_value(value: Value) -> Result<Self, Fault> {
        let code = String::from_value(value)?;
        Country::from_code(&code).ok_or_else(|| Fault::new(format!("no country has the code {code:?}")))
    }
}
impl From<Country> for Value {
    fn from(country: Country) -> Self {
        Value::from(country.alpha2())
    }
}

pub(crate) fn json(state: &MemberState) -> Result<serde_json::Value, Fault> {
    serde_json::to_value(state).map_err(|error| Fault::from("the state of a member", error))
}

/// The member of an id or a name.
///
/// # Errors
/// Refuses a name that several have.
pub fn id_of(read: &mut Read<'_>, word: &str) -> Result<Option<Uuid>, Stop> {
    let found: Vec<Id<Member>> = match Id::parse(word) {
        Some(id) => vec![id],
        None => read.all(OF_NAME, params![word])?,
    };
    match found.as_slice() {
        [] => Ok(None),
        [id] => Ok(is_there(read, *id)?.then(|| id.uuid())),
        _ => Err(Refusal::new("network-refusal-over-many").with("name", word).at("over").into()),
    }
}

/// What a member is called by a reader, for links.
///
/// # Errors
/// A fault of the database.
pub fn title(read: &mut Read<'_>, id: Uuid, l: &Locale) -> Result<Option<String>, Fault> {
    let row: Option<(String, Localised)> = read.get(NAME, params![id])?;
    Ok(row.map(|(name, names)| name::read_in(&name, &names, l.lang())))
}

/// The countries in which there are or were members.
///
/// # Errors
/// A fault of the database.
pub fn countries(read: &mut Read<'_>) -> Result<Vec<Country>, Fault> {
    let sql = if hides(read)? { COUNTRIES_SEEN } else { COUNTRIES };
    let codes: Vec<String> = read.all(sql, params![])?;
    Ok(codes.iter().filter_map(|code| Country::from_code(code)).collect())
}

/// Whether members stand in the tables that are not to be seen.
///
/// # Errors
/// A fault of the database.
pub fn hides(read: &mut Read<'_>) -> Result<bool, Fault> {
    read.one::<u64>(HIDES, params![]).map(|runs| runs > 0)
}

/// Whether there is such a member.
///
/// # Errors
/// A fault of the database.
pub fn is_there(read: &mut Read<'_>, id: Id<Member>) -> Result<bool, Fault> {
    read.one::<u64>(IS_THERE, params![id]).map(|members| members > 0)
}

/// A member about to be added.
#[derive(Debug, Clone)]
pub struct NewMember {
    /// What describes it.
    pub profile: Profile,
    /// Its identifiers.
    pub identifiers: Vec<Identifier>,
    /// Its sections, from the day it joins.
    pub sections: Vec<Id<Section>>,
    /// Its standing, from the day it joins.
    pub standing: Option<Standing>,
    /// The first day of its membership.
    pub joined: Day,
}

/// Adds a member.
///
/// # Errors
/// Refuses what [`rules::check`] refuses, unknown sections, and identifiers of other members.
pub fn create(pen: &mut Pen<'_, '_>, new: NewMember) -> Result<Id<Member>, Stop> {
    let id: Id<Member> = pen.id();
    let sections = section::list(pen.tx)?;
    let codes = new.sections.iter().map(|id| code(&sections, *id)).collect::<Result<Vec<_>, _>>()?;
    let joined = new.joined;
    let affiliation = |section| Affiliation { section, since: joined, until: None };
    let standing = |standing| DatedStanding { since: joined, until: None, standing, reason: String::new() };
    let state = rules::sound(MemberState {
        profile: new.profile,
        joined,
        departed: None,
        identifiers: new.identifiers,
        affiliations: codes.into_iter().map(affiliation).collect(),
        standings: new.standing.map(standing).into_iter().collect(),
        predecessors: Vec::new(),
        successors: Vec::new(),
    })?;
    refuse_taken(pen.tx, id, &state.identifiers)?;
    let mut sheets = Sheets::new(&sections);
    sheets.add(id, None, &state)?;
    sheets.rows().write(pen.tx)?;
    super::directory::moved(pen.tx)?;
    let after = load(pen.tx, id)?.ok_or(Stop::Missing)?.state;
    pen.enter(pen.draft("member.created").about(id).after(&after)?)?;
    Ok(id)
}

/// Changes what describes a member; `version` is the one the writer saw.
///
/// # Errors
/// Refuses if somebody else changed it meanwhile, and what [`rules::check`] refuses.
pub fn change(pen: &mut Pen<'_, '_>, id: Id<Member>, version: i64, profile: Profile) -> Result<(), Stop> {
    let stored = load(pen.tx, id)?.ok_or(Stop::Missing)?;
    if stored.version != version {
        return Err(Refusal::new("network-refusal-changed-meanwhile").into());
    }
    alter(pen, "member.changed", id, |state| rules::sound(MemberState { profile, ..state }))
}

/// Adds identifiers of registers outside.
///
/// # Errors
/// Refuses identifiers of other members.
pub fn identify(pen: &mut Pen<'_, '_>, id: Id<Member>, identifiers: Vec<Identifier>) -> Result<(), Stop> {
    refuse_taken(pen.tx, id, &identifiers)?;
    alter(pen, "member.identified", id, |mut state| {
        state.identifiers.extend(identifiers);
        rules::sound(state)
    })
}

/// The member leaves on a day, and its mandates end; see [`rules::leave`].
///
/// # Errors
/// What the rule refuses.
pub fn leave(pen: &mut Pen<'_, '_>, id: Id<Member>, day: Day) -> Result<(), Stop> {
    alter(pen, "member.left", id, |state| rules::leave(state, day))?;
    mandate::store::end_orphaned(pen, Some(id))
}

/// The day on which it left, or will, was mistyped: its mandates end on the other; see [`rules::correct_departure`].
///
/// # Errors
/// What the rule refuses.
pub fn correct_departure(pen: &mut Pen<'_, '_>, house: &House, id: Id<Member>, day: Day) -> Result<(), Stop> {
    let before = before_leaving(pen.tx, id)?;
    let left = mandate::store::departed(pen.tx, id)?;
    let mandates = mandate::store::resumable(pen.tx, house, id, Some(day))?;
    alter(pen, "member.departure-corrected", id, |state| {
        rules::correct_departure(state, before.as_ref(), day)
    })?;
    if left != Some(day) {
        mandate::store::resume(pen, mandates)?;
    }
    mandate::store::end_orphaned(pen, Some(id))
}

/// It did not leave, or will not: its mandates go on, but for those on whose end other rooms have built; see
/// [`rules::stay`].
///
/// # Errors
/// What the rule refuses.
pub fn withdraw_departure(pen: &mut Pen<'_, '_>, house: &House, id: Id<Member>) -> Result<(), Stop> {
    let before = before_leaving(pen.tx, id)?;
    let mandates = mandate::store::resumable(pen.tx, house, id, None)?;
    alter(pen, "member.departure-withdrawn", id, |state| rules::stay(state, before.as_ref()))?;
    mandate::store::resume(pen, mandates)
}

/// A member as it would be if its departure were taken back.
///
/// # Errors
/// What the rule refuses.
pub fn if_it_stayed(read: &mut Read<'_>, stored: &Stored) -> Result<MemberState, Stop> {
    let before = before_leaving(read, stored.id)?;
    Ok(rules::stay(stored.state.clone(), before.as_ref())?)
}

/// The member as it was before it left; see [`rules::before_leaving`].
fn before_leaving(read: &mut Read<'_>, id: Id<Member>) -> Result<Option<MemberState>, Stop> {
    let state = load(read, id)?.ok_or(Stop::Missing)?.state;
    let history = ledger::history(read, &id.into(), LOOKED_THROUGH)?.into_iter();
    let own = history
        .filter(|entry| entry.rows.is_some() || entry.about.first().is_some_and(|one| one.id == id.uuid()));
    let state_of =
        |value: Option<serde_json::Value>| value.and_then(|value| serde_json::from_value(value).ok());
    let changes = own.filter_map(|entry| Some((state_of(entry.before)?, state_of(entry.after)?)));
    Ok(rules::before_leaving(&state, changes))
}

/// The member belongs to a section from a day on; see [`rules::affiliate`].
///
/// # Errors
/// What the rule refuses, and an unknown section.
pub fn affiliate(
    pen: &mut Pen<'_, '_>,
    id: Id<Member>,
    section: Id<Section>,
    since: Day,
    until: Option<Day>,
) -> Result<(), Stop> {
    let code = code(&section::list(pen.tx)?, section)?;
    alter(pen, "member.affiliated", id, |state| rules::affiliate(state, &code, since, until))
}

/// The member's open affiliation to a section ends; see [`rules::end_affiliation`].
///
/// # Errors
/// What the rule refuses, and an unknown section.
pub fn end_affiliation(
    pen: &mut Pen<'_, '_>,
    id: Id<Member>,
    section: Id<Section>,
    until: Day,
) -> Result<(), Stop> {
    let code = code(&section::list(pen.tx)?, section)?;
    alter(pen, "member.disaffiliated", id, |state| rules::end_affiliation(state, &code, until))
}

/// The member's standing from a day on; see [`rules::stand`].
///
/// # Errors
/// What the rule refuses.
pub fn set_standing(
    pen: &mut Pen<'_, '_>,
    id: Id<Member>,
    standing: Standing,
    since: Day,
    reason: &str,
) -> Result<(), Stop> {
    alter(pen, "member.stood", id, |state| rules::stand(state, standing, since, reason))
}

/// A standing that has not begun is withdrawn; see [`rules::withdraw_standing`].
///
/// # Errors
/// What the rule refuses.
pub fn withdraw_standing(pen: &mut Pen<'_, '_>, id: Id<Member>, since: Day) -> Result<(), Stop> {
    let today = pen.today;
    alter(pen, "member.standing-withdrawn", id, |state| rules::withdraw_standing(state, since, today))
}

/// A territorial reform; see [`rules::succeed`]. One entry tells of all members concerned.
///
/// # Errors
/// What the rule refuses.
pub fn succeed(
    pen: &mut Pen<'_, '_>,
    kind: SuccessionKind,
    day: Day,
    predecessors: &[Id<Member>],
    successors: &[Id<Member>],
) -> Result<(), Stop> {
    let before = parties(pen.tx, predecessors)?;
    let came = parties(pen.tx, successors)?;
    let after = rules::succeed(kind, day, before.clone(), came.clone())?;
    let sections = section::list(pen.tx)?;
    let mut rows = Vec::new();
    for ((id, was), (_, is)) in before.iter().chain(&came).zip(&after) {
        write(pen.tx, &sections, *id, was, is)?;
        rows.push(Ok(RowEntry { subject: (*id).into(), before: Some(json(was)?), after: Some(json(is)?) }));
    }
    let detail = serde_json::json!({ "kind": kind, "day": day, "predecessors": predecessors, "successors": successors });
    let draft = pen.draft("member.succeeded").detail(&detail)?;
    ledger::append_rows(pen.tx, pen.moment, draft, rows.into_iter())?;
    predecessors.iter().try_for_each(|id| mandate::store::end_orphaned(pen, Some(*id)))
}

/// A territorial reform that is in force, as its entry in the ledger tells it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reform {
    /// In which way.
    pub kind: SuccessionKind,
    /// The day on which it takes effect.
    pub day: Day,
    /// Those that go.
    pub predecessors: Vec<Id<Member>>,
    /// Those that come after.
    pub successors: Vec<Id<Member>>,
    /// The number of the entry.
    #[serde(default)]
    pub entry: u64,
}

/// The reform in which a member went.
///
/// # Errors
/// A fault of the database.
pub fn reform_of(read: &mut Read<'_>, stored: &Stored) -> Result<Option<Reform>, Fault> {
    if stored.state.successors.is_empty() {
        return Ok(None);
    }
    let history = ledger::history(read, &stored.id.into(), MOST_ENTRIES)?.into_iter();
    let reforms = history.filter(|entry| entry.kind == "member.succeeded").filter_map(|entry| {
        let reform: Reform = serde_json::from_value(entry.detail?).ok()?;
        Some(Reform { entry: entry.seq, ..reform })
    });
    Ok(reforms.into_iter().find(|reform| reform.predecessors.contains(&stored.id)))
}

/// The members of a reform, as they are and as they were before and after it.
///
/// # Errors
/// A fault of the database or of an entry.
pub fn undone(read: &mut Read<'_>, reform: &Reform) -> Result<Vec<rules::Undone>, Stop> {
    let mut all = Vec::new();
    for (id, now) in parties(read, &[reform.predecessors.as_slice(), &reform.successors].concat())? {
        let history = ledger::history(read, &id.into(), MOST_ENTRIES)?;
        let entry = history.into_iter().find(|entry| entry.seq == reform.entry);
        let state =
            |value: Option<serde_json::Value>| value.and_then(|value| serde_json::from_value(value).ok());
        let told = entry.and_then(|entry| state(entry.before).zip(state(entry.after)));
        let (before, after) = told.ok_or_else(|| Fault::new("a reform does not tell of its members"))?;
        all.push(rules::Undone { id, now, before, after });
    }
    Ok(all)
}

/// The reform in which a member went is taken back, and the mandates that ended with it go on; see
/// [`rules::withdraw_succession`] and [`withdraw_departure`].
///
/// # Errors
/// What the rule refuses, and a member that went in none.
pub fn withdraw_succession(pen: &mut Pen<'_, '_>, house: &House, id: Id<Member>) -> Result<(), Stop> {
    let stored = load(pen.tx, id)?.ok_or(Stop::Missing)?;
    let none = || Refusal::new("network-refusal-reform-none");
    let reform = reform_of(pen.tx, &stored)?.ok_or_else(none)?;
    let undone = undone(pen.tx, &reform)?;
    let after = rules::withdraw_succession(undone.clone())?;
    let mut mandates = Vec::new();
    for predecessor in &reform.predecessors {
        mandates.extend(mandate::store::resumable(pen.tx, house, *predecessor, None)?);
    }
    for predecessor in &reform.predecessors {
        for successor in &reform.successors {
            pen.tx.exec(DROP_SUCCESSION, params![*predecessor, *successor])?;
        }
    }
    let sections = section::list(pen.tx)?;
    let mut rows = Vec::new();
    for (rules::Undone { id, now, .. }, (_, is)) in undone.iter().zip(&after) {
        write(pen.tx, &sections, *id, now, is)?;
        rows.push(Ok(RowEntry { subject: (*id).into(), before: Some(json(now)?), after: Some(json(is)?) }));
    }
    let draft = pen.draft("member.succession-withdrawn").detail(&reform)?;
    ledger::append_rows(pen.tx, pen.moment, draft, rows.into_iter())?;
    mandate::store::resume(pen, mandates)
}

fn parties(read: &mut Read<'_>, ids: &[Id<Member>]) -> Result<Vec<rules::Party>, Stop> {
    let found = load_many(read, ids)?;
    if found.len() != ids.len() {
        return Err(Stop::Missing);
    }
    Ok(found.iter().map(Stored::party).collect())
}

/// Loads, asks the rule, writes, and enters; a rule that changes nothing leaves no trace.
fn alter(
    pen: &mut Pen<'_, '_>,
    entry: &'static str,
    id: Id<Member>,
    rule: impl FnOnce(MemberState) -> Result<MemberState, Vec<Refusal>>,
) -> Result<(), Stop> {
    let before = load(pen.tx, id)?.ok_or(Stop::Missing)?.state;
    let after = rule(before.clone())?;
    if after == before {
        return Ok(());
    }
    let sections = section::list(pen.tx)?;
    write(pen.tx, &sections, id, &before, &after)?;
    let after = load(pen.tx, id)?.ok_or(Stop::Missing)?.state;
    pen.enter(pen.draft(entry).about(id).before(&before)?.after(&after)?)?;
    Ok(())
}

/// Writes what differs between two states of a member, and its version.
pub(crate) fn write(
    tx: &mut Tx<'_>,
    sections: &[SectionRow],
    id: Id<Member>,
    before: &MemberState,
    after: &MemberState,
) -> Result<(), Fault> {
    let mut values = vec![Value::from(id)];
    own_values(after, &mut values);
    tx.exec(UPDATE, &values)?;
    let (old, new) = (&before.profile, &after.profile);
    if is_elsewhere(before, after) {
        super::directory::moved(tx)?;
    }
    let mut sheets = Sheets::new(sections);
    if (&old.name, &old.names) != (&new.name, &new.names) {
        tx.exec(&name::sorting("member"), &name::sorted(id, name::sort_keys(&new.name, &new.names)?))?;
        tx.exec(DROP_TOKENS, params![id])?;
        sheets.add_tokens(id, new);
    }
    if before.identifiers != after.identifiers {
        tx.exec(DROP_IDENTIFIERS, params![id])?;
        sheets.add_identifiers(id, after);
    }
    if before.affiliations != after.affiliations {
        tx.exec(DROP_AFFILIATIONS, params![id])?;
        sheets.add_affiliations(id, after)?;
    }
    if before.standings != after.standings {
        super::directory::stood(tx)?;
        tx.exec(DROP_STANDINGS, params![id])?;
        sheets.add_standings(id, after);
    }
    for one in &after.successors {
        tx.exec(ADD_SUCCESSION, params![id, one.member, one.kind, one.day])?;
    }
    sheets.rows().write(tx)
}

/// Whether the map shows two states of a member differently, under whatever filter.
fn is_elsewhere(before: &MemberState, after: &MemberState) -> bool {
    let shown = |state: &MemberState| {
        let Profile { kind, name, names, country, population, location, .. } = state.profile.clone();
        (kind, name, names, country, population, location, state.joined, state.departed)
    };
    shown(before) != shown(after) || before.affiliations != after.affiliations
}

/// Refuses identifiers that are another member's.
fn refuse_taken(read: &mut Read<'_>, id: Id<Member>, identifiers: &[Identifier]) -> Result<(), Stop> {
    let mut refusals = Vec::new();
    for one in identifiers {
        let owner: Option<Id<Member>> = read.get(OWNER, params![&one.scheme, &one.value])?;
        if let Some(owner) = owner.filter(|owner| *owner != id) {
            let (name, _): (String, Localised) = read.one(NAME, params![owner])?;
            let refusal = Refusal::new("network-refusal-identifier-taken").with("name", name);
            refusals.push(refusal.with("value", format!("{}:{}", one.scheme, one.value)).at("identifiers"));
        }
    }
    if refusals.is_empty() { Ok(()) } else { Err(refusals.into()) }
}

fn code(sections: &[SectionRow], id: Id<Section>) -> Result<String, Refusal> {
    let found = sections.iter().find(|section| section.id == id);
    found
        .map(|section| section.code.clone())
        .ok_or_else(|| Refusal::new("network-refusal-no-section").at("section"))
}

/// Adds the columns of a member's own row from `kind` to `departed`.
pub(super) fn own_values(state: &MemberState, values: &mut Vec<Value>) {
    let profile = &state.profile;
    let (latitude, longitude) = profile.location.map(|place| (place.latitude, place.longitude)).unzip();
    values.extend([
        profile.kind.into(),
        (&profile.name).into(),
        (&profile.names).into(),
        profile.official_name.clone().into(),
        profile.country.into(),
        profile.division.clone().into(),
        profile.population.into(),
        profile.population_day.into(),
        latitude.into(),
        longitude.into(),
        profile.zone.clone().into(),
        profile.website.clone().into(),
        state.joined.into(),
        state.departed.into(),
    ]);
}

/// The mark under which it stands by which rules sort keys and words were made.
const NAMES: &str = "network.names";

/// Whether sort keys and words for searching follow other rules than those of this program.
///
/// # Errors
/// A fault of the database.
pub(crate) fn is_stale(read: &mut Read<'_>) -> Result<bool, Fault> {
    Ok(shell::house::setting(read, NAMES)? != Some(name::version()))
}

/// Breaks imports off that wait with keys of older rules; where there are no members yet, nothing is stale.
///
/// # Errors
/// A fault of the database.
pub(crate) fn begin_refresh(tx: &mut Tx<'_>) -> Result<(), Fault> {
    if is_stale(tx)? {
        tx.exec(BREAK_OFF, params![])?;
        refresh_some(tx, Id::from_uuid(Uuid::nil()))?;
    }
    Ok(())
}

/// Makes sort keys and words of some members behind one anew; returns the last of them, or none when all are made.
///
/// # Errors
/// A fault of the database.
pub(crate) fn refresh_some(tx: &mut Tx<'_>, behind: Id<Member>) -> Result<Option<Id<Member>>, Fault> {
    let ids: Vec<Id<Member>> = tx.all(IDS_AFTER, params![behind, GROUP])?;
    let sorting = name::sorting("member");
    let mut sheets = Sheets::new(&[]);
    for stored in load_many(tx, &ids)? {
        let profile = &stored.state.profile;
        tx.exec(&sorting, &name::sorted(stored.id, name::sort_keys(&profile.name, &profile.names)?))?;
        tx.exec(DROP_TOKENS, params![stored.id])?;
        sheets.add_tokens(stored.id, profile);
    }
    sheets.rows().write(tx)?;
    if ids.len() < GROUP {
        shell::house::set(tx, NAMES, &name::version())?;
        return Ok(None);
    }
    Ok(ids.last().copied())
}

//! The directory: members on a day, searched and filtered, in the reader's order, fast at a quarter of a million.
//!
//! A list is asked for in one of two ways. Where few are found they are gathered by the filter that leads to the
//! fewest and then put in order; where many are found the order's own index is walked and the filters are tried on the
//! way, so that nothing large is ever sorted. Which of the two, the count decides, which the page tells anyway.

use super::{
    Member, MemberKind, MemberState, SizeClass, Standing,
    store::{self, Stored},
};
use crate::{name, roster::Country, section::Section};
use base::{Day, Fault, Id, Lang, Localised};
use db::{Read, Tx, Value};
use shell::{House, memo::Memo};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

/// Up to how many are gathered and sorted. Of a quarter of a million, a walk that is to find fifty of so many looks at some
/// six thousand.
const FEW: u64 = 2_000;

/// Which members are asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Filter {
    /// Words with which a word of the name must begin, or an identifier.
    pub search: String,
    /// Those of a section on the day.
    pub section: Option<Id<Section>>,
    /// Those of a country.
    pub country: Option<Country>,
    /// Those of a kind.
    pub kind: Option<MemberKind>,
    /// Those of a size.
    pub size: Option<SizeClass>,
    /// The day on which they are members.
    pub as_of: Day,
}

impl Filter {
    /// All members on a day.
    pub fn all(as_of: Day) -> Self {
        Self { search: String::new(), section: None, country: None, kind: None, size: None, as_of }
    }

    /// Whether anything but the day is asked for.
    pub fn narrows(&self) -> bool {
        *self != Self::all(self.as_of)
    }
}

/// From where a list goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// From the first.
    Start,
    /// Behind a member.
    After(Id<Member>),
    /// Before a member, towards the first; still in the list's order.
    Before(Id<Member>),
}

/// How a list is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Gather,
    Walk,
}

/// How many members there are.
///
/// # Errors
/// A fault of the database.
pub fn count(read: &mut Read<'_>, filter: &Filter) -> Result<u64, Fault> {
    let (sql, params) = counting(filter, store::hides(read)?);
    read.one(&sql, &params)
}

/// The most counts that are kept.
const MOST_COUNTS: usize = 4_096;

/// As [`count`], counted once until a member comes, goes or moves: ballots and meetings change nothing of it.
///
/// # Errors
/// A fault of the database.
pub fn counted(read: &mut Read<'_>, memo: &Memo, filter: &Filter) -> Result<u64, Fault> {
    let mark = mark(read)?;
    kept(memo, ("network.counts", mark), format!("{filter:?}"), || count(read, filter))
}

/// As [`standings`], counted once until a member comes, goes or moves, or stands otherwise.
///
/// # Errors
/// A fault of the database.
pub fn standings_counted(
    read: &mut Read<'_>,
    memo: &Memo,
    filter: &Filter,
    day: Day,
) -> Result<Vec<(Now, u64)>, Fault> {
    let stood = shell::house::setting(read, STOOD)?.unwrap_or_default();
    let mark = format!("{} {stood}", mark(read)?);
    kept(memo, (STOOD, mark), format!("{filter:?} {day}"), || standings(read, filter, day))
}

/// What was counted for a mark, each by its own name.
fn kept<T: Clone + Send + 'static>(
    memo: &Memo,
    (all, mark): (&str, String),
    name: String,
    count: impl FnOnce() -> Result<T, Fault>,
) -> Result<T, Fault> {
    let counts = memo.keep(all.to_owned(), mark, || Ok(Mutex::new(HashMap::<String, T>::new())))?;
    let held = || counts.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = held().get(&name) {
        return Ok(known.clone());
    }
    let counted = count()?;
    let mut counts = held();
    if counts.len() >= MOST_COUNTS {
        counts.clear();
    }
    counts.insert(name, counted.clone());
    Ok(counted)
}

/// How a member stands on a day: since then, or since it became a member later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Now {
    /// So.
    Stands(Standing),
    /// Nobody has said.
    Unrecorded,
    /// It is none any more.
    Gone,
}

impl Now {
    /// How a member stands on a day, or on its first day if that is later, and which of the two days it is.
    pub fn of(state: &MemberState, day: Day) -> (Self, Day) {
        let day = day.max(state.joined);
        if state.departed.is_some_and(|left| left <= day) {
            return (Self::Gone, day);
        }
        (state.standing_on(day).map_or(Self::Unrecorded, Self::Stands), day)
    }
}

/// How many of a list stand in which way on a day; see [`Now`].
///
/// # Errors
/// A fault of the database.
pub fn standings(read: &mut Read<'_>, filter: &Filter, day: Day) -> Result<Vec<(Now, u64)>, Fault> {
    let (sql, params) = standing(filter, day, store::hides(read)?);
    let rows: Vec<(String, u64)> = read.all(&sql, &params)?;
    let now = |code: &str| match Standing::parse(code) {
        Some(standing) => Now::Stands(standing),
        None if code.is_empty() => Now::Unrecorded,
        None => Now::Gone,
    };
    Ok(rows.into_iter().map(|(code, members)| (now(&code), members)).collect())
}

/// A part of the list in a language's order: at most `limit`, with all their facts, and whether more lie beyond.
/// `total` is what [`count`] says.
///
/// # Errors
/// A fault of the database.
pub fn page(
    read: &mut Read<'_>,
    filter: &Filter,
    lang: Lang,
    from: From,
    limit: u64,
    total: u64,
) -> Result<(Vec<Stored>, bool), Fault> {
    let way = if total <= FEW { Way::Gather } else { Way::Walk };
    let key = match from {
        From::Start => None,
        From::After(id) | From::Before(id) => read.get::<Vec<u8>>(&key_sql(lang), &[Value::from(id)])?,
    };
    let look = Look { way, hides: store::hides(read)? };
    let (sql, params) = listing(filter, lang, from, key, limit.saturating_add(1), look);
    let most = usize::try_from(limit).unwrap_or(usize::MAX);
    store::listed(read, (&sql, &params), most, matches!(from, From::Before(_)))
}

/// Hands over every member of the list in a language's order, a group at a time.
///
/// # Errors
/// A fault of the database, or what `take` returns.
pub fn each(
    read: &mut Read<'_>,
    filter: &Filter,
    lang: Lang,
    mut take: impl FnMut(Stored) -> Result<(), Fault>,
) -> Result<(), Fault> {
    // Of all members the order leads to the next, and nobody waits until they are counted.
    let total = if filter.narrows() { count(read, filter)? } else { u64::MAX };
    let mut from = From::Start;
    loop {
        let (group, more) = page(read, filter, lang, from, store::GROUP as u64, total)?;
        let last = group.last().map(|stored| stored.id);
        group.into_iter().try_for_each(&mut take)?;
        match last.filter(|_| more) {
            Some(last) => from = From::After(last),
            None => return Ok(()),
        }
    }
}

/// How a list is found, and whether members stand in the tables that are not to be seen.
#[derive(Debug, Clone, Copy)]
struct Look {
    way: Way,
    hides: bool,
}

fn sort_column(lang: Lang) -> String {
    format!("m.{}", name::sort_column(lang))
}

fn key_sql(lang: Lang) -> String {
    format!("SELECT {} FROM member m WHERE m.id = ?1", sort_column(lang))
}

/// A statement being put together with its parameters.
struct Statement {
    sql: String,
    params: Vec<Value>,
}

impl Statement {
    fn param(&mut self, value: impl Into<Value>) -> String {
        self.params.push(value.into());
        format!("?{}", self.params.len())
    }

    /// The conditions. One filter leads to the members, and the others are tried on each: an index serves a bare
    /// column only, so whatever must not lead is wrapped. On the walk none does, the order's own index leads.
    fn filter(&mut self, filter: &Filter, Look { way, hides }: Look) {
        let lead = if way == Way::Walk { Lead::Order } else { Lead::of(filter) };
        let column = |name: &str, leads: Lead| match lead == leads {
            true => name.to_owned(),
            false => format!("COALESCE({name}, {name})"),
        };
        let day = self.param(filter.as_of);
        let joined = column("m.joined", Lead::Days);
        self.sql += &format!(" WHERE {joined} <= {day} AND (m.departed IS NULL OR m.departed > {day})");
        if hides {
            self.sql += concat!(" AND ", store::seen!("m"));
        }
        if let Some(kind) = filter.kind {
            let kind = self.param(kind);
            self.sql += &format!(" AND {} = {kind}", column("m.kind", Lead::Kind));
        }
        if let Some(country) = filter.country {
            let country = self.param(country);
            self.sql += &format!(" AND {} = {country}", column("m.country", Lead::Country));
        }
        let population = column("m.population", Lead::Size);
        match filter.size.map(SizeClass::bounds) {
            None => {}
            Some(None) => self.sql += &format!(" AND {population} IS NULL"),
            Some(Some((from, below))) => {
                let (from, below) = (self.param(from), self.param(below));
                self.sql += &format!(" AND {population} >= {from} AND {population} < {below}");
            }
        }
        if let Some(section) = filter.section {
            let section = self.param(section);
            let belongs = format!(
                "a.section = {section} AND a.since <= {day} AND (a.until IS NULL OR a.until > {day})"
            );
            self.one_of("affiliation a", "a.member", &belongs, lead == Lead::Section);
        }
        let words = name::ranges(&filter.search);
        if let Some(values) = name::identifier(&filter.search) {
            return self.named_or_numbered(words, values, lead == Lead::Word);
        }
        let longest = words.iter().map(|(from, _)| from.len()).max();
        let mut leads = lead == Lead::Word;
        for (from, until) in words {
            let longest = Some(from.len()) == longest;
            let (from, until) = (self.param(from), self.param(until));
            let begins = format!("t.token >= {from} AND t.token < {until}");
            self.one_of("member_token t", "t.member", &begins, leads && longest);
            leads &= !longest;
        }
    }

    /// A word of the name begins with each of these, or an identifier is one of those.
    fn named_or_numbered(&mut self, words: Vec<(Vec<u8>, Vec<u8>)>, values: [String; 3], leads: bool) {
        let longest =
            words.iter().enumerate().max_by_key(|(_, (from, _))| from.len()).map_or(0, |(at, _)| at);
        let mut words: Vec<String> = words
            .into_iter()
            .map(|(from, until)| {
                let (from, until) = (self.param(from), self.param(until));
                format!("token >= {from} AND {{t}}.token < {until}")
            })
            .collect();
        words.swap(0, longest);
        let values = values.map(|value| self.param(value)).join(", ");
        let begins = |t: &str, word: &String| format!("{t}.{}", word.replace("{t}", t));
        let one_of = |t: &str, member: &str, word: &String| {
            let begins = begins(t, word);
            format!("EXISTS (SELECT 1 FROM member_token {t} WHERE {t}.member = {member} AND {begins})")
        };
        let others = |member: &str, words: &[String]| {
            words.iter().map(|word| format!(" AND {}", one_of("o", member, word))).collect::<String>()
        };
        self.sql += &match (words.as_slice(), leads) {
            ([first, rest @ ..], true) => format!(
                " AND m.id IN (SELECT t.member FROM member_token t WHERE {}{} UNION
                  SELECT i.member FROM member_identifier i WHERE i.value IN ({values}))",
                begins("t", first),
                others("t.member", rest)
            ),
            ([first, rest @ ..], false) => format!(
                " AND ({}{} OR EXISTS (SELECT 1 FROM member_identifier i
                  WHERE i.member = m.id AND i.value IN ({values})))",
                one_of("t", "m.id", first),
                others("m.id", rest)
            ),
            ([], _) => String::new(),
        };
    }

    /// The member is one of those in another table: gathered from there if that leads, else looked up one by one.
    fn one_of(&mut self, table: &str, member: &str, condition: &str, leads: bool) {
        self.sql += &match leads {
            true => format!(" AND m.id IN (SELECT {member} FROM {table} WHERE {condition})"),
            false => format!(" AND EXISTS (SELECT 1 FROM {table} WHERE {member} = m.id AND {condition})"),
        };
    }
}

/// Which filter leads to the members: the one that usually leads to the fewest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lead {
    Order,
    Word,
    Country,
    Section,
    Size,
    Kind,
    Days,
}

impl Lead {
    fn of(filter: &Filter) -> Self {
        let wanted = [
            (!name::ranges(&filter.search).is_empty(), Self::Word),
            (filter.country.is_some(), Self::Country),
            (filter.section.is_some(), Self::Section),
            (filter.size.is_some(), Self::Size),
            (filter.kind.is_some(), Self::Kind),
        ];
        wanted.into_iter().find(|(wanted, _)| *wanted).map_or(Self::Days, |(_, lead)| lead)
    }
}

fn counting(filter: &Filter, hides: bool) -> (String, Vec<Value>) {
    if let Some(section) = filter.section.filter(|section| {
        !hides && *filter == Filter { section: Some(*section), ..Filter::all(filter.as_of) }
    }) {
        // Nobody belongs to a section without being a member, nor twice on a day: the affiliations count themselves.
        let sql = "SELECT COUNT(*) FROM affiliation a WHERE a.section = ?1 AND a.since <= ?2
                   AND (a.until IS NULL OR a.until > ?2)";
        return (sql.to_owned(), vec![Value::from(section), Value::from(filter.as_of)]);
    }
    let mut statement = Statement { sql: "SELECT COUNT(*) FROM member m".to_owned(), params: Vec::new() };
    statement.filter(filter, Look { way: Way::Gather, hides });
    (statement.sql, statement.params)
}

fn standing(filter: &Filter, day: Day, hides: bool) -> (String, Vec<Value>) {
    let mut statement = Statement { sql: String::new(), params: Vec::new() };
    let day = statement.param(day);
    statement.filter(filter, Look { way: Way::Gather, hides });
    let from = format!("CASE WHEN m.joined > {day} THEN m.joined ELSE {day} END");
    let sql = format!(
        "SELECT CASE WHEN m.departed IS NOT NULL AND m.departed <= {from} THEN 'gone' ELSE
         COALESCE((SELECT s.standing FROM standing s WHERE s.member = m.id AND s.since <= {from}
         AND (s.until IS NULL OR s.until > {from})), '') END, COUNT(*) FROM member m{} GROUP BY 1 ORDER BY 1",
        statement.sql
    );
    (sql, statement.params)
}

fn listing(
    filter: &Filter,
    lang: Lang,
    from: From,
    key: Option<Vec<u8>>,
    limit: u64,
    look: Look,
) -> (String, Vec<Value>) {
    let mut statement = Statement { sql: store::OWN.to_owned(), params: Vec::new() };
    statement.filter(filter, look);
    let sort = sort_column(lang);
    let sort = if look.way == Way::Walk { sort } else { format!("COALESCE({sort}, {sort})") };
    let (compare, direction, edge) = match from {
        From::Start => ("", "", None),
        From::After(id) => (">", "", Some(id)),
        From::Before(id) => ("<", " DESC", Some(id)),
    };
    if let Some((key, id)) = key.zip(edge) {
        let (key, id) = (statement.param(key), statement.param(id));
        statement.sql += &format!(" AND ({sort}, m.id) {compare} ({key}, {id})");
    }
    // Written out, so that SQLite knows how few are wanted when it chooses the way.
    statement.sql += &format!(" ORDER BY {sort}{direction}, m.id{direction} LIMIT {limit}");
    (statement.sql, statement.params)
}

db::record! {
    /// A member as a dot on the map.
    #[derive(Debug, Clone, PartialEq)]
    pub struct Spot {
        /// Its id.
        pub id: Id<Member>,
        /// Its name at home.
        pub name: String,
        /// Its name in other languages.
        pub names: Localised,
        /// Its country.
        pub country: Country,
        /// Millionths of a degree north.
        pub latitude: i32,
        /// Millionths of a degree east.
        pub longitude: i32,
        /// Inhabitants, if known.
        pub population: Option<u64>,
        /// The position of its first section on the day.
        pub section: Option<u8>,
    }
}

db::record! {
    /// How many members of a country and a section lie in a part of the globe.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct Cell {
        /// Their country.
        pub country: Country,
        /// The position of their first section on the day.
        pub section: Option<u8>,
        /// Which part from the south pole.
        pub north: u32,
        /// Which part from 180 degrees east.
        pub east: u32,
        /// How many members.
        pub members: u64,
    }
}

/// Where the members of a list are.
#[derive(Debug, Clone)]
pub enum Places {
    /// Each by itself, the largest first.
    Members(Vec<Spot>),
    /// Counted by parts of the globe.
    Cells(Arc<Vec<Cell>>),
}

/// The side of a part of the globe, in millionths of a degree.
pub const CELL: i32 = 500_000;
/// Up to how many members the map shows one by one: more of them would lie upon each other.
pub const MOST_SPOTS: u64 = 400;
/// The mark under which the counts are kept: the size of the ledger when a member last came, went or moved.
const MARK: &str = "network.places";
/// The same of their standings.
const STOOD: &str = "network.standings";

/// Where the members of a list are, as far as that is known.
///
/// # Errors
/// A fault of the database.
pub fn places(read: &mut Read<'_>, memo: &Memo, filter: &Filter, total: u64) -> Result<Places, Fault> {
    if total > MOST_SPOTS && total <= FEW {
        // Gathered as quickly as a list is, and not worth keeping.
        let (sql, params) = celling(filter, store::hides(read)?);
        return Ok(Places::Cells(Arc::new(read.all(&sql, &params)?)));
    }
    if total > FEW {
        let mark = mark(read)?;
        let cells = memo.keep(format!("{MARK} {filter:?}"), mark, || {
            let (sql, params) = celling(filter, store::hides(read)?);
            read.all(&sql, &params)
        });
        return Ok(Places::Cells(cells?));
    }
    let (sql, params) = spotting(filter, store::hides(read)?);
    let mut spots: Vec<Spot> = read.all(&sql, &params)?;
    spots.sort_by_key(|spot| (std::cmp::Reverse(spot.population), spot.id));
    Ok(Places::Members(spots))
}

/// Counts and places anew, after many came, went or moved, what everybody's first look at the directory on a day shows.
///
/// # Errors
/// A fault of the database.
pub(crate) fn make_ready(house: &House, as_of: Day) -> Result<(), Fault> {
    let all = Filter::all(as_of);
    house.db.read(|read| {
        let total = counted(read, &house.memo, &all)?;
        places(read, &house.memo, &all, total).map(drop)
    })
}

/// What is another after every time that a member came, went or moved.
///
/// # Errors
/// A fault of the database.
pub(crate) fn mark(read: &mut Read<'_>) -> Result<String, Fault> {
    Ok(shell::house::setting(read, MARK)?.unwrap_or_default())
}

/// Says that a member came, went or moved; in the transaction in which it did.
///
/// # Errors
/// A fault of the database.
pub(crate) fn moved(tx: &mut Tx<'_>) -> Result<(), Fault> {
    let size = ledger::size(tx)?;
    shell::house::set(tx, MARK, &size.to_string())
}

/// Says that a member stands otherwise; as [`moved`].
///
/// # Errors
/// A fault of the database.
pub(crate) fn stood(tx: &mut Tx<'_>) -> Result<(), Fault> {
    let size = ledger::size(tx)?;
    shell::house::set(tx, STOOD, &size.to_string())
}

/// The position of a member's first section on the day, which is the filter's first parameter.
const FIRST_SECTION: &str = "(SELECT MIN(s.position) FROM affiliation a JOIN section s ON s.id = a.section
    WHERE a.member = m.id AND a.since <= ?1 AND (a.until IS NULL OR a.until > ?1))";

fn spotting(filter: &Filter, hides: bool) -> (String, Vec<Value>) {
    let mut statement = Statement { sql: String::new(), params: Vec::new() };
    statement.filter(filter, Look { way: Way::Gather, hides });
    let sql = format!(
        "SELECT m.id, m.name, m.names, m.country, m.latitude, m.longitude, m.population, {FIRST_SECTION}
         FROM member m{} AND m.latitude IS NOT NULL AND m.longitude IS NOT NULL",
        statement.sql
    );
    (sql, statement.params)
}

/// Where all are asked for, no index leads: the rows are read as they lie, and not one by one from all over the file. Each
/// is looked at once, before they are counted; without that SQLite would find the first section of each a second time.
fn celling(filter: &Filter, hides: bool) -> (String, Vec<Value>) {
    let mut statement = Statement { sql: String::new(), params: Vec::new() };
    let way = if filter.narrows() { Way::Gather } else { Way::Walk };
    statement.filter(filter, Look { way, hides });
    let sql = format!(
        "WITH place AS MATERIALIZED (SELECT m.country, {FIRST_SECTION} AS section,
         (m.latitude + 90000000) / {CELL} AS north, (m.longitude + 180000000) / {CELL} AS east
         FROM member m{} AND m.latitude IS NOT NULL AND m.longitude IS NOT NULL)
         SELECT country, section, north, east, COUNT(*) FROM place GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4",
        statement.sql
    );
    (sql, statement.params)
}

/// Every statement that can be put together, for the test that prepares them. The arguments only have to be there.
pub fn compositions(as_of: Day, country: Country, id: Id<Member>) -> Vec<String> {
    let mut all: Vec<String> = Lang::ALL.into_iter().map(key_sql).collect();
    let sizes = [None, Some(SizeClass::Large), Some(SizeClass::Unknown)];
    let searches = ["one two", "FR-75056"];
    let all_of = |lang| sizes.map(|size| searches.map(|search| (lang, size, search))).into_iter().flatten();
    for (lang, size, search) in Lang::ALL.into_iter().flat_map(all_of) {
        for bits in 0..32_u8 {
            let chosen = |bit: u8| bits & bit != 0;
            let filter = Filter {
                search: if chosen(1) { search.to_owned() } else { String::new() },
                section: chosen(2).then(|| Id::from_uuid(id.uuid())),
                country: chosen(4).then_some(country),
                kind: chosen(8).then_some(MemberKind::Associate),
                size,
                as_of,
            };
            let hides = chosen(16);
            all.extend([counting(&filter, hides).0, spotting(&filter, hides).0, celling(&filter, hides).0]);
            all.push(standing(&filter, as_of, hides).0);
            for from in [From::Start, From::After(id), From::Before(id)] {
                for way in [Way::Gather, Way::Walk] {
                    all.push(listing(&filter, lang, from, Some(Vec::new()), 1, Look { way, hides }).0);
                }
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Stop;

    type Step = (i64, i64, i64, String);

    /// How SQLite goes about a statement, in its own words.
    fn steps(t: &testkit::Test, sql: &str, params: &[Value]) -> String {
        let explained = format!("EXPLAIN QUERY PLAN {sql}");
        let steps = t.read(|read| Ok::<_, Stop>(read.all::<Step>(&explained, params)?)).expect("explained");
        steps.into_iter().map(|(.., step)| step).collect::<Vec<_>>().join("; ")
    }

    fn filters() -> Vec<Filter> {
        let day = Day::parse("2026-11-23").expect("a day");
        let all = || Filter::all(day);
        let section = Some(Id::from_uuid(uuid::Uuid::nil()));
        vec![
            all(),
            Filter { search: "san jose".to_owned(), ..all() },
            Filter { section, ..all() },
            Filter { country: Country::from_code("FR"), ..all() },
            Filter { kind: Some(MemberKind::Associate), ..all() },
            Filter { size: Some(SizeClass::Unknown), ..all() },
            Filter { search: "b".to_owned(), section, size: Some(SizeClass::Large), ..all() },
            Filter { search: "FR-75056".to_owned(), section, ..all() },
        ]
    }

    #[test]
    fn a_long_list_is_walked_in_its_order_and_never_sorted() {
        testkit::run(async {
            let t = testkit::Open::sqlite().house(&[crate::ROOM]).await;
            let id = Id::from_uuid(uuid::Uuid::nil());
            for (filter, lang) in filters().iter().flat_map(|filter| Lang::ALL.map(|lang| (filter, lang))) {
                for from in [From::Start, From::After(id), From::Before(id)] {
                    let (sql, params) =
                        listing(filter, lang, from, Some(vec![1]), 50, Look { way: Way::Walk, hides: false });
                    let plan = steps(&t, &sql, &params);
                    assert!(plan.contains(&format!("INDEX member_sort_{lang}")), "{filter:?}: {plan}");
                    assert!(!plan.contains("TEMP B-TREE"), "{filter:?}: {plan}");
                }
            }
        });
    }

    #[test]
    fn a_short_list_is_gathered_by_the_filter_that_leads() {
        testkit::run(async {
            let t = testkit::Open::sqlite().house(&[crate::ROOM]).await;
            let leads = [
                "INDEX member_days",
                "member_token",
                "INDEX affiliation_section",
                "INDEX member_country",
                "INDEX member_kind",
                "INDEX member_population",
                "member_token",
                "INDEX member_identifier_value",
            ];
            for (filter, lead) in filters().iter().zip(leads) {
                for (sql, params) in [
                    counting(filter, false),
                    listing(filter, Lang::En, From::Start, None, 50, Look { way: Way::Gather, hides: false }),
                ] {
                    let plan = steps(&t, &sql, &params);
                    assert!(plan.contains(lead), "{filter:?}: {plan}");
                    assert!(!plan.contains("SCAN m "), "{filter:?}: {plan}");
                }
            }
        });
    }
}

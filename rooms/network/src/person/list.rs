//! The list of people for those who signed in: searched by words, in the reader's order, part by part.

use super::{
    Person,
    fields::{Column, Reach, sees},
};
use crate::name;
use base::{Fault, Id, Lang};
use db::{Read, Value, params};

/// Which people are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// Words with which a word of the name must begin.
    pub search: String,
    /// How far the reader sees over everybody: it decides whose names the list may hold.
    pub reach: Reach,
}

/// From where a list goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// From the first.
    Start,
    /// Behind a person.
    After(Id<Person>),
    /// Before a person, towards the first; still in the list's order.
    Before(Id<Person>),
}

/// A person in the list: id and name.
pub type Listed = (Id<Person>, String);

/// A part of the list: at most `limit`, and whether more lie beyond.
///
/// # Errors
/// A fault of the database.
pub fn page(
    read: &mut Read<'_>,
    filter: &Filter,
    lang: Lang,
    from: From,
    limit: u64,
) -> Result<(Vec<Listed>, bool), Fault> {
    let key = match from {
        From::Start => None,
        From::After(id) | From::Before(id) => read.get::<Vec<u8>>(&key_sql(lang), params![id])?,
    };
    let (sql, params) = listing(filter, lang, from, key, limit.saturating_add(1));
    let mut people: Vec<Listed> = read.all(&sql, &params)?;
    let more = people.len() as u64 > limit;
    people.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    if matches!(from, From::Before(_)) {
        people.reverse();
    }
    Ok((people, more))
}

/// Those whose name has words that begin so, in the order of a language, at most so many; for who keeps accounts.
///
/// # Errors
/// A fault of the database.
pub fn named(read: &mut Read<'_>, words: &str, lang: Lang, most: usize) -> Result<Vec<Listed>, Fault> {
    let filter = Filter { search: words.to_owned(), reach: Reach::Keepers };
    Ok(page(read, &filter, lang, From::Start, most as u64)?.0)
}

fn key_sql(lang: Lang) -> String {
    format!("SELECT {} FROM person WHERE id = ?1", name::sort_column(lang))
}

/// Where words are asked for, those found are put in order; without, the order's own index is walked.
fn listing(
    filter: &Filter,
    lang: Lang,
    from: From,
    key: Option<Vec<u8>>,
    limit: u64,
) -> (String, Vec<Value>) {
    let mut params: Vec<Value> = Vec::new();
    let mut mark = |value: Value| {
        params.push(value);
        format!("?{}", params.len())
    };
    let mut sql = "SELECT p.id, p.name FROM person p WHERE p.erased_at IS NULL".to_owned();
    if !sees(Column::Name, filter.reach, false) {
        sql += " AND EXISTS (SELECT 1 FROM mandate m WHERE m.person = p.id AND (m.until IS NULL OR m.until > m.since))";
    }
    let ranges = name::ranges(&filter.search);
    // An index serves a bare column only.
    let sort = format!("p.{}", name::sort_column(lang));
    let sort = if ranges.is_empty() { sort } else { format!("COALESCE({sort}, {sort})") };
    for (since, until) in ranges {
        let (since, until) = (mark(since.into()), mark(until.into()));
        sql += &format!(
            " AND p.id IN (SELECT t.person FROM person_token t WHERE t.token >= {since} AND t.token < {until})"
        );
    }
    let (compare, direction, edge) = match from {
        From::Start => ("", "", None),
        From::After(id) => (">", "", Some(id)),
        From::Before(id) => ("<", " DESC", Some(id)),
    };
    if let Some((key, id)) = key.zip(edge) {
        let (key, id) = (mark(key.into()), mark(id.into()));
        sql += &format!(" AND ({sort}, p.id) {compare} ({key}, {id})");
    }
    let limit = mark(limit.into());
    sql += &format!(" ORDER BY {sort}{direction}, p.id{direction} LIMIT {limit}");
    (sql, params)
}

/// Every statement that can be put together, for the test that prepares them.
pub fn compositions(id: Id<Person>) -> Vec<String> {
    let mut all: Vec<String> = Lang::ALL.into_iter().map(key_sql).collect();
    for lang in Lang::ALL {
        for from in [From::Start, From::After(id), From::Before(id)] {
            for (search, reach) in [
                ("", Reach::Everyone),
                ("one two", Reach::Everyone),
                ("", Reach::Keepers),
                ("one", Reach::Keepers),
            ] {
                let filter = Filter { search: search.to_owned(), reach };
                all.push(listing(&filter, lang, from, Some(Vec::new()), 1).0);
            }
        }
    }
    all
}

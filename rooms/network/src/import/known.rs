//! What is known already: the members that identifiers name, and those whose name and country a new row has.

use crate::{
    member::{
        Identifier, Member, ROSTER_SCHEME,
        store::{self, Stored, of_values},
    },
    name,
    roster::Country,
};
use base::{Day, Fault, Id, Localised};
use db::{Read, Value};
use icu::normalizer::ComposingNormalizerBorrowed;
use std::collections::{BTreeMap, BTreeSet, HashMap};

const NFKC: ComposingNormalizerBorrowed<'static> = ComposingNormalizerBorrowed::new_nfkc();

/// Statements over lists of values, for [`of_values`].
pub(super) mod lists {
    use crate::member::store::seen;

    pub const BY_IDENTIFIER: &str = concat!(
        "SELECT i.value, i.member FROM member_identifier i JOIN member m ON m.id = i.member
         WHERE i.scheme = ?1 AND i.value IN (?ids) AND ",
        seen!("m")
    );
    pub const BY_TOKEN: &str = concat!(
        "SELECT t.token, m.id, m.country, m.name, m.names, m.departed FROM member_token t
         JOIN member m ON m.id = t.member WHERE t.token IN (?ids) AND ",
        seen!("m")
    );
}

/// The members that these identifiers name.
pub(super) fn owners<'i>(
    read: &mut Read<'_>,
    identifiers: impl Iterator<Item = &'i Identifier>,
) -> Result<HashMap<Identifier, Id<Member>>, Fault> {
    let mut by_scheme: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for one in identifiers {
        by_scheme.entry(&one.scheme).or_default().insert(&one.value);
    }
    let mut owners = HashMap::new();
    for (scheme, values) in by_scheme {
        let values: Vec<Value> = values.into_iter().map(Value::from).collect();
        for group in values.chunks(store::GROUP) {
            let first = [Value::from(scheme)];
            let rows: Vec<(String, Id<Member>)> =
                of_values(read, lists::BY_IDENTIFIER, &first, group.to_vec())?;
            let named =
                rows.into_iter().map(|(value, id)| (Identifier { scheme: scheme.to_owned(), value }, id));
            owners.extend(named);
        }
    }
    Ok(owners)
}

/// An identifier without its ways of writing: in small letters of plain width.
pub(super) fn plain(identifier: &Identifier) -> Identifier {
    let value = NFKC.normalize(&identifier.value).to_lowercase();
    Identifier { scheme: identifier.scheme.clone(), value }
}

/// Identifiers of members that are written like these in capitals, in small letters or in plain width, by their plain
/// writing.
pub(super) fn alike<'i>(
    read: &mut Read<'_>,
    identifiers: impl Iterator<Item = &'i Identifier>,
) -> Result<HashMap<Identifier, String>, Fault> {
    let mut variants = BTreeSet::new();
    // Registers whose identifiers are written in one way only cannot meet this.
    let strict = ["wikidata", "geonames", ROSTER_SCHEME];
    for one in identifiers.filter(|one| !strict.contains(&one.scheme.as_str())) {
        let plain = NFKC.normalize(&one.value).into_owned();
        for value in [plain.to_lowercase(), plain.to_uppercase(), plain] {
            if value != one.value {
                variants.insert(Identifier { scheme: one.scheme.clone(), value });
            }
        }
    }
    let found = owners(read, variants.iter())?;
    Ok(found.into_keys().map(|one| (plain(&one), one.value)).collect())
}

/// Members by their ids.
pub(super) fn members(
    read: &mut Read<'_>,
    ids: impl Iterator<Item = Id<Member>>,
) -> Result<HashMap<Id<Member>, Stored>, Fault> {
    let ids: Vec<Id<Member>> = ids.collect::<BTreeSet<_>>().into_iter().collect();
    Ok(store::load_many(read, &ids)?.into_iter().map(|stored| (stored.id, stored)).collect())
}

/// A member that a row may be meant for.
#[derive(Debug, Clone)]
pub(super) struct Namesake {
    /// Which.
    pub member: Id<Member>,
    /// Its name at home.
    pub name: String,
    /// The first day on which it was no member any more, if it left or will.
    pub departed: Option<Day>,
}

/// Members by the whole of a folded name and their country.
pub(super) struct Namesakes(HashMap<(Country, String), Namesake>);

impl Namesakes {
    /// Looks up folded names.
    pub fn of(read: &mut Read<'_>, wholes: &BTreeSet<String>) -> Result<Self, Fault> {
        let tokens: BTreeSet<String> = wholes.iter().map(|whole| name::shortened(whole)).collect();
        let tokens: Vec<Value> = tokens.into_iter().map(|token| Value::from(token.into_bytes())).collect();
        let mut found = HashMap::new();
        for group in tokens.chunks(store::GROUP) {
            type Row = (Vec<u8>, Id<Member>, Country, String, Localised, Option<Day>);
            let rows: Vec<Row> = of_values(read, lists::BY_TOKEN, &[], group.to_vec())?;
            for (_, member, country, name, names, departed) in rows {
                // The token may be one word among others of a longer name: only whole names count.
                let named = crate::name::wholes(&name, &names).into_iter();
                for whole in named.filter(|whole| wholes.contains(whole)) {
                    let known = Namesake { member, name: name.clone(), departed };
                    // One that is still a member goes before one that has left.
                    let place = found.entry((country, whole)).or_insert_with(|| known.clone());
                    if place.departed.is_some() && departed.is_none() {
                        *place = known;
                    }
                }
            }
        }
        Ok(Self(found))
    }

    /// A member of this country with one of these names.
    pub fn find(&self, country: Country, wholes: &BTreeSet<String>) -> Option<&Namesake> {
        wholes.iter().find_map(|whole| self.0.get(&(country, whole.clone())))
    }
}

/// Every statement with a list, for the test that prepares them.
pub(super) fn statements() -> impl Iterator<Item = String> {
    let all = [(lists::BY_TOKEN, 0), (lists::BY_IDENTIFIER, 1)].into_iter();
    all.flat_map(|(sql, first)| store::LENGTHS.map(|length| store::with_list(sql, first, length)))
}

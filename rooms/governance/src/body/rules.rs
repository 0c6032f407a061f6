//! What a body may be called, where it may belong, and when it may end.

use super::Body;
use base::{Day, Id, Localised, Refusal};
use std::collections::{HashMap, HashSet};

/// The most characters of a name.
pub const MOST_NAME: usize = 200;
/// The most characters of a purpose.
pub const MOST_PURPOSE: usize = 4_000;

/// The short names that follow from a name, in the order in which they are tried: its words without accents, in whichever
/// language has Latin letters, or else `otherwise`; then with a number.
pub fn codes(name: &Localised, otherwise: &str) -> impl Iterator<Item = String> {
    let mut texts = name.iter().map(|(_, wording)| slug(&wording.text));
    let first = texts.find(|code| check_code(code).is_ok()).unwrap_or_else(|| otherwise.to_owned());
    let numbered = first.clone();
    std::iter::once(first).chain((2..1_000).map(move |number| format!("{numbered}-{number}")))
}

/// A text as a short name: at most 36 letters of it, so that a number may follow.
fn slug(text: &str) -> String {
    let folded = shell::fold(text);
    let words = folded.split(|ch: char| !ch.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut slug = String::new();
    for word in words {
        let longer = if slug.is_empty() { word.to_owned() } else { format!("{slug}-{word}") };
        if longer.len() > 36 {
            break;
        }
        slug = longer;
    }
    slug
}

/// Whether a code can stand in addresses: 2 to 40 small letters, digits and hyphens, beginning with a letter.
///
/// # Errors
/// A refusal at the field `code`.
pub fn check_code(code: &str) -> Result<(), Refusal> {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let shaped = (2..=40).contains(&code.len())
        && code.bytes().all(plain)
        && code.starts_with(|first: char| first.is_ascii_lowercase())
        && !code.ends_with('-');
    // `new` is the address of the form, and what reads as an id would be taken for one.
    let free = code != "new" && Id::<Body>::parse(code).is_none();
    if shaped && free { Ok(()) } else { Err(Refusal::new("governance-refusal-code").at("code")) }
}

/// Whether the words of a body are there and not too long.
///
/// # Errors
/// Refusals at the fields of `name` and `purpose`.
pub fn check_words(name: &Localised, purpose: &Localised) -> Vec<Refusal> {
    let mut wrong = Vec::new();
    if name.is_empty() {
        wrong.push(Refusal::new("shell-refusal-empty").at("name"));
    }
    for (field, words, most) in [("name", name, MOST_NAME), ("purpose", purpose, MOST_PURPOSE)] {
        for (tag, _) in words.iter().filter(|(_, wording)| wording.text.chars().count() > most) {
            wrong.push(Refusal::new("shell-refusal-long").with("most", most).at(format!("{field}-{tag}")));
        }
    }
    wrong
}

/// Whether `body` may belong to `parent`: not to itself, nor to anything that belongs to it.
///
/// # Errors
/// A refusal at the field `parent`.
pub fn check_parent(
    body: Id<Body>,
    parent: Option<Id<Body>>,
    parents: &HashMap<Id<Body>, Option<Id<Body>>>,
) -> Result<(), Refusal> {
    let mut seen = HashSet::new();
    let mut above = parent;
    while let Some(one) = above.filter(|one| seen.insert(*one)) {
        if one == body {
            return Err(Refusal::new("governance-refusal-parent-circle").at("parent"));
        }
        above = parents.get(&one).copied().flatten();
    }
    Ok(())
}

/// Whether a body may end on a day: after it began, and when nobody holds a seat in it from that day on.
///
/// # Errors
/// A refusal at the field `until`.
pub fn check_end(since: Day, until: Option<Day>, held: u64) -> Result<(), Refusal> {
    match until {
        Some(until) if until < since => {
            Err(Refusal::new("governance-refusal-ends-early").with("day", since).at("until"))
        }
        Some(_) if held > 0 => {
            Err(Refusal::new("governance-refusal-body-held").with("count", held_count(held)).at("until"))
        }
        _ => Ok(()),
    }
}

fn held_count(held: u64) -> i64 {
    i64::try_from(held).unwrap_or(i64::MAX)
}

/// A list of bodies in the order of a tree: each after the one it belongs to, with its depth. `all` gives id and
/// parent, neighbours in their order; whose parent is not in the list stands at the top.
pub fn tree(all: &[(Id<Body>, Option<Id<Body>>)]) -> Vec<(usize, usize)> {
    let known: HashSet<Id<Body>> = all.iter().map(|(id, _)| *id).collect();
    let mut below: HashMap<Option<Id<Body>>, Vec<usize>> = HashMap::new();
    for (at, (_, parent)) in all.iter().enumerate() {
        below.entry(parent.filter(|parent| known.contains(parent))).or_default().push(at);
    }
    let mut order = Vec::with_capacity(all.len());
    let mut waiting: Vec<(usize, usize)> = children(&below, None, 0);
    while let Some((at, depth)) = waiting.pop() {
        order.push((at, depth));
        waiting.extend(children(&below, Some(all[at].0), depth + 1));
    }
    order
}

/// The children of one, last first, since the pile is taken from its end.
fn children(
    below: &HashMap<Option<Id<Body>>, Vec<usize>>,
    parent: Option<Id<Body>>,
    depth: usize,
) -> Vec<(usize, usize)> {
    below.get(&parent).into_iter().flatten().rev().map(|at| (*at, depth)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Instant, Lang};

    fn id(n: u8) -> Id<Body> {
        Id::from_parts(Instant::from_micros(0), [n; 10])
    }

    #[test]
    fn codes_follow_from_names() {
        let first = |lang, text| codes(&Localised::one(lang, text), "commission").take(2).collect::<Vec<_>>();
        assert_eq!(first(Lang::Fr, "Bureau exécutif"), ["bureau-executif", "bureau-executif-2"]);
        assert_eq!(first(Lang::Ar, "مجلس المدن"), ["commission", "commission-2"]);
        assert_eq!(first(Lang::En, "New"), ["commission", "commission-2"]);
        let long = "Commission on the right to housing and the neighbourhoods of tomorrow";
        assert_eq!(first(Lang::En, long)[0], "commission-on-the-right-to-housing");
    }

    #[test]
    fn codes_stand_in_addresses() {
        for good in ["world-council", "eb", "committee-7"] {
            assert_eq!(check_code(good), Ok(()), "{good}");
        }
        let plain_id = id(1).uuid().simple().to_string();
        let long = "a".repeat(41);
        for bad in ["", "a", "World", "é-b", "a b", "-ab", "ab-", "7-b", "new", "../x", &long, &plain_id] {
            assert_eq!(check_code(bad).map_err(|one| one.code), Err("governance-refusal-code"), "{bad}");
        }
    }

    #[test]
    fn words_must_be_there_and_fit() {
        let long = Localised::one(Lang::En, "Council").and(Lang::Fr, "é".repeat(201));
        let none = Localised::default();
        let refusals =
            |name: &Localised| check_words(name, &none).into_iter().map(|one| one.field).collect::<Vec<_>>();
        assert_eq!(refusals(&none), [Some("name".to_owned())]);
        assert_eq!(refusals(&long), [Some("name-fr".to_owned())]);
        assert_eq!(refusals(&Localised::one(Lang::Ar, "المجلس")), []);
    }

    #[test]
    fn nothing_belongs_to_what_belongs_to_it() {
        let parents = HashMap::from([(id(1), None), (id(2), Some(id(1))), (id(3), Some(id(2)))]);
        assert_eq!(check_parent(id(3), Some(id(1)), &parents), Ok(()));
        assert_eq!(check_parent(id(1), None, &parents), Ok(()));
        for below in [1, 2, 3] {
            assert!(check_parent(id(1), Some(id(below)), &parents).is_err(), "{below}");
        }
        // A circle that is already there is not walked for ever.
        let circle = HashMap::from([(id(5), Some(id(6))), (id(6), Some(id(5)))]);
        assert_eq!(check_parent(id(4), Some(id(5)), &circle), Ok(()));
    }

    #[test]
    fn a_body_ends_after_it_began_and_empty() {
        let day = |text| Day::parse(text).expect("a day");
        assert_eq!(check_end(day("2020-01-01"), None, 9), Ok(()));
        assert_eq!(check_end(day("2020-01-01"), Some(day("2024-01-01")), 0), Ok(()));
        assert!(check_end(day("2020-01-01"), Some(day("2019-12-31")), 0).is_err());
        assert!(check_end(day("2020-01-01"), Some(day("2024-01-01")), 1).is_err());
    }

    #[test]
    fn the_tree_keeps_the_order_of_neighbours() {
        let all = [
            (id(1), None),
            (id(2), Some(id(1))),
            (id(3), None),
            (id(4), Some(id(1))),
            (id(5), Some(id(2))),
            (id(6), Some(id(9))),
        ];
        assert_eq!(tree(&all), [(0, 0), (1, 1), (4, 2), (3, 1), (2, 0), (5, 0)]);
    }
}

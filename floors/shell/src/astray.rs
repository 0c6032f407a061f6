//! An address that is almost that of a page leads to it: with a slash too many, in capital letters, without a language or in
//! one that the house does not speak.
//!
//! Only pages are found so, by the patterns of their routes: what stands where a name stands is left as it is, and what
//! programs ask for is there or not. The way leads into this house alone: it begins with a language of ours.

use crate::{
    Routes,
    routes::{Door, Route},
};
use base::{Lang, LangTag};

/// Where the page is that somebody meant; nothing where there is none, or where they are already.
pub(crate) fn right(routes: &Routes, path: &str, reads: Lang) -> Option<String> {
    let segments: Vec<&str> =
        path.trim_matches('/').split('/').filter(|segment| !segment.is_empty()).collect();
    let (first, rest) = segments.split_first()?;
    let own = Lang::parse(first).filter(|lang| is_of(first, *lang));
    let page = match own {
        Some(_) => page(routes, rest)?,
        None if is_for_programs(routes, first) => return None,
        // A word of two letters may be a page of ours as well as a language.
        None => page(routes, &segments).or_else(|| page(routes, rest).filter(|_| is_language(first)))?,
    };
    let right = format!("/{}{page}", own.unwrap_or(reads));
    (right != path).then_some(right)
}

/// Whether a word is the tag of a language of ours, perhaps with a territory: `FR`, `fr-CA`.
fn is_of(word: &str, lang: Lang) -> bool {
    word.eq_ignore_ascii_case(lang.tag()) || is_language(word)
}

/// Whether a word is the tag of some language, as people write them into addresses: two letters, and perhaps more.
fn is_language(word: &str) -> bool {
    word.split('-').next().is_some_and(|primary| primary.len() == 2) && LangTag::parse(word).is_some()
}

/// Whether what programs ask for begins with a word.
fn is_for_programs(routes: &Routes, word: &str) -> bool {
    let mut data = routes.0.iter().filter(|route| !route.spoken);
    data.any(|route| route.pattern.split('/').nth(1).is_some_and(|first| first.eq_ignore_ascii_case(word)))
}

/// The address of a page without its language.
fn page(routes: &Routes, segments: &[&str]) -> Option<String> {
    routes.0.iter().find_map(|route| written(route, segments))
}

/// The segments as the pattern of a page writes them, if they are of it.
fn written(route: &Route, segments: &[&str]) -> Option<String> {
    if !route.spoken || route.told.is_some() || !matches!(route.door, Door::Page(_)) {
        return None;
    }
    let pattern: Vec<&str> = route.pattern.split('/').filter(|segment| !segment.is_empty()).collect();
    if pattern.len() != segments.len() {
        return None;
    }
    let mut page = String::new();
    for (pattern, segment) in pattern.iter().zip(segments) {
        let is_name = pattern.starts_with('{') && pattern.ends_with('}');
        let fits = if is_name { is_plain(segment) } else { pattern.eq_ignore_ascii_case(segment) };
        if !fits {
            return None;
        }
        page.push('/');
        page.push_str(if is_name { segment } else { pattern });
    }
    Some(if page.is_empty() { "/".to_owned() } else { page })
}

/// Whether a word can be a name of ours: nothing in it is a way to somewhere else, whoever decodes it.
fn is_plain(segment: &str) -> bool {
    !segment.starts_with('.')
        && segment.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte))
}

//! The life of a thing: what happened to it and when, as the rooms know it. When somebody wrote that down, its history
//! tells.

use crate::{Html, View};
use base::{Day, Stop};
use std::fmt::Write;
use uuid::Uuid;

/// The most that a page tells; of a longer life the latest.
const MOST: usize = 80;

/// So many that a sentence counts are named in the open.
const FEW: usize = 3;

/// What a room knows of the lives of a noun.
#[derive(Clone, Copy)]
pub struct Life {
    /// The noun, e.g. `member`.
    pub on: &'static str,
    /// What happened, in any order; only what the reader may see.
    pub tell: fn(&mut View<'_, '_>, Uuid) -> Result<Vec<Happening>, Stop>,
}

/// Something that happened, or is to happen.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Happening {
    /// When.
    pub day: Day,
    /// Of what took its time, the last day.
    pub until: Option<Day>,
    /// Whether something ended; that is told before what began on the same day.
    pub ends: bool,
    /// What, in a sentence.
    pub told: String,
    /// Where there is more, with the language.
    pub place: Option<String>,
    /// The names in the sentence: each stays whole, and leads to its page where it has one. Where there are none the whole
    /// sentence leads to its place.
    pub names: Vec<(String, Option<String>)>,
    /// Whom or what the sentence counts, by name, folded away where they are many.
    pub counted: Vec<(String, Option<String>)>,
}

impl Happening {
    /// Something without a page of its own.
    pub fn new(day: Day, told: String) -> Self {
        let (names, counted) = (Vec::new(), Vec::new());
        Self { day, until: None, ends: false, told, place: None, names, counted }
    }

    /// The same as an end.
    #[must_use]
    pub fn ending(self) -> Self {
        Self { ends: true, ..self }
    }

    /// The same with a name that stands in its sentence, and where that leads.
    #[must_use]
    pub fn naming(mut self, name: impl Into<String>, place: Option<String>) -> Self {
        self.names.push((name.into(), place));
        self
    }

    /// The same with the page on which there is more.
    #[must_use]
    pub fn at(self, place: Option<String>) -> Self {
        Self { place, ..self }
    }
}

impl View<'_, '_> {
    /// The life of a thing from its beginning, year by year, from all rooms, up to the day that is asked for; nothing if
    /// none knows anything.
    ///
    /// # Errors
    /// Whatever a room stops with.
    pub fn life(&mut self, on: &str, id: Uuid) -> Result<Html, Stop> {
        let house = std::sync::Arc::clone(&self.ask.house);
        let mut all = Vec::new();
        for life in house.rooms.iter().flat_map(|room| room.lives).filter(|life| life.on == on) {
            all.extend((life.tell)(self, id)?);
        }
        let (day, today) = (self.ask.as_of()?, self.ask.today());
        // Whoever looks at an earlier day sees what had happened by then.
        all.retain(|one: &Happening| day == today || one.day <= day);
        all.sort_by(|one, next| (one.day, !one.ends, &one.told).cmp(&(next.day, !next.ends, &next.told)));
        all.dedup();
        let untold = all.len().saturating_sub(MOST);
        Ok(if all.is_empty() { Html::default() } else { self.told(&all[untold..], untold) })
    }

    fn told(&self, all: &[Happening], untold: usize) -> Html {
        let (l, today) = (self.l(), self.ask.today());
        let mut html = format!(
            r#"<section class="life" aria-labelledby="life"><h2 id="life">{}</h2>"#,
            Html::escaped(&l.t("shell-life-title"))
        );
        if untold > 0 {
            let _ =
                write!(html, r#"<p class="hint">{}</p>"#, Html::escaped(&l.n("shell-life-untold", untold)));
        }
        html.push_str("<ol>");
        for year_of in all.chunk_by(|one, next| year(one) == year(next)) {
            let number = year_of.first().map(year).unwrap_or_default();
            let _ = write!(html, "<li><h3>{number}</h3><ul>");
            for one in year_of {
                let told = self.sentence(one);
                let ahead = match one.day > today {
                    true => format!(
                        r#" <span class="badge plain">{}</span>"#,
                        Html::escaped(&l.t("shell-life-ahead"))
                    ),
                    false => String::new(),
                };
                let shown = match one.until.filter(|until| *until != one.day) {
                    Some(until) => l.t2("shell-span", "since", one.day, "until", until),
                    None => l.day(one.day),
                };
                let (day, shown) = (one.day, Html::escaped(&shown).to_string());
                let _ = write!(
                    html,
                    r#"<li><time class="hint" datetime="{day}">{shown}</time> <div>{told}{ahead}</div></li>"#
                );
            }
            html.push_str("</ul></li>");
        }
        html.push_str("</ol></section>");
        Html(html)
    }
}

impl View<'_, '_> {
    /// What happened, with its names as links, or as a whole one.
    fn sentence(&self, one: &Happening) -> String {
        let mut told = named(&one.told, &one.names);
        if let Some(place) = one.place.as_ref().filter(|_| one.names.is_empty()) {
            told = format!(r#"<a href="{}">{told}</a>"#, Html::escaped(place));
        }
        let names = one.counted.iter().map(|(name, place)| linked(name, place.as_deref()));
        let names = names.collect::<Vec<_>>().join(" · ");
        match one.counted.len() {
            0 => told,
            1..=FEW => format!("{told}{} {names}", Html::escaped(&self.ask.l.t("shell-colon"))),
            _ => format!("<details><summary>{told}</summary><p>{names}</p></details>"),
        }
    }
}

/// A sentence with each of the names that stand in it marked where it comes first.
fn named(told: &str, names: &[(String, Option<String>)]) -> String {
    let found = names.iter().filter_map(|(name, place)| Some((told.find(name.as_str())?, name, place)));
    let mut found: Vec<(usize, &String, &Option<String>)> = found.collect();
    found.sort_unstable();
    let (mut html, mut from) = (String::with_capacity(told.len() * 2), 0);
    for (at, name, place) in found {
        if let Some(before) = told.get(from..at) {
            html.push_str(&Html::escaped(before).0);
            html.push_str(&linked(name, place.as_deref()));
            from = at + name.len();
        }
    }
    html.push_str(&Html::escaped(told.get(from..).unwrap_or_default()).0);
    html
}

/// A name that stays whole among others, and where it leads.
fn linked(name: &str, place: Option<&str>) -> String {
    let name = Html::escaped(name);
    match place {
        Some(place) => format!(r#"<a href="{}"><bdi>{name}</bdi></a>"#, Html::escaped(place)),
        None => format!(r#"<bdi class="whole">{name}</bdi>"#),
    }
}

/// The year in which something happens: days begin with it.
fn year(one: &Happening) -> String {
    let day = one.day.to_string();
    day.rsplitn(3, '-').last().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_a_sentence_are_marked_once_and_never_within_each_other() {
        let names = [("WC-2026-3".to_owned(), None), ("<On> water".to_owned(), Some("/en/d?a&b".to_owned()))];
        assert_eq!(named("Nothing & nobody", &names), "Nothing &amp; nobody");
        assert_eq!(
            named("Adopted: <On> water (WC-2026-3)", &names),
            r#"Adopted: <a href="/en/d?a&amp;b"><bdi>&lt;On&gt; water</bdi></a> (<bdi class="whole">WC-2026-3</bdi>)"#
        );
        let within = [("Rome".to_owned(), None), ("Rome and Oslo".to_owned(), None)];
        assert_eq!(named("to Rome and Oslo", &within), r#"to <bdi class="whole">Rome</bdi> and Oslo"#);
    }
}
